/* Is the schema the one that this program makes? A trigger that is gone would let the log be changed, an index that is gone only makes
 * things slow; both are told. Compared with a ledger made on the spot, in memory. */
#include "ledger/schema.h"
#include "ledger/verify.h"

static const char LIST[] = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name";
static const char COLUMNS[] = "SELECT group_concat(name || ' ' || type || ' ' || \"notnull\" || ' ' || pk) FROM pragma_table_info(?)";
static const char OBJECT[] = "SELECT sql FROM sqlite_schema WHERE type = ? AND name = ?";
static const char WORDS[] = "SELECT group_concat(field || ' ' || number || ' ' || word) FROM (SELECT * FROM word ORDER BY field, number)";

/* The first value of a query with at most two strings bound, into the caller's statement; NULL if there is none. */
static const char *value(sqlite3 *db, const char *sql, const char *a, const char *b, sqlite3_stmt **q)
{
    if (sqlite3_prepare_v2(db, sql, -1, q, NULL)) return NULL;
    if (a) sqlite3_bind_text(*q, 1, a, -1, SQLITE_TRANSIENT);
    if (b) sqlite3_bind_text(*q, 2, b, -1, SQLITE_TRANSIENT);
    return sqlite3_step(*q) == SQLITE_ROW ? (const char *)sqlite3_column_text(*q, 0) : NULL;
}

static bool same(sqlite3 *a, sqlite3 *b, const char *sql, const char *first, const char *second)
{
    sqlite3_stmt *x = NULL, *y = NULL;
    const char *left = value(a, sql, first, second, &x), *right = value(b, sql, first, second, &y);
    bool eq = left && right && strcmp(left, right) == 0;
    sqlite3_finalize(x);
    sqlite3_finalize(y);
    return eq;
}

static void compare(hs_verify *v, sqlite3 *fresh, const char *type, const char *name)
{
    sqlite3_stmt *q = NULL;
    bool there = value(v->l->db, OBJECT, type, name, &q) != NULL;
    sqlite3_finalize(q);
    if (!there) hs_verify_tell(v, HS_FAULT_SCHEMA, hs_str_of(name), "the %s is missing", type);
    else if (!strcmp(type, "table") ? !same(v->l->db, fresh, COLUMNS, name, NULL) : !same(v->l->db, fresh, OBJECT, type, name))
        hs_verify_tell(v, HS_FAULT_SCHEMA, hs_str_of(name), "the %s is not as the schema has it", type);
}

void hs_verify_schema(hs_verify *v)
{
    sqlite3 *fresh = NULL;
    sqlite3_stmt *q = NULL;
    if (sqlite3_open(":memory:", &fresh) || sqlite3_exec(fresh, hs_schema, NULL, NULL, NULL) || sqlite3_prepare_v2(fresh, LIST, -1, &q, NULL)) {
        hs_verify_tell(v, HS_FAULT_SCHEMA, HS_STR("schema"), "cannot be checked: %s", fresh ? sqlite3_errmsg(fresh) : "out of memory");
    } else {
        while (sqlite3_step(q) == SQLITE_ROW) compare(v, fresh, (const char *)sqlite3_column_text(q, 0), (const char *)sqlite3_column_text(q, 1));
        if (!same(v->l->db, fresh, WORDS, NULL, NULL)) hs_verify_tell(v, HS_FAULT_SCHEMA, HS_STR("word"), "its rows are not as the schema has them");
    }
    sqlite3_finalize(q);
    sqlite3_close(fresh);
}
