/* SQLite, as the ledger uses it. */
#include "ledger/sql.h"
#include "base/err.h"
#include "base/mem.h"
#include "ledger/ledger.h"

enum { LET_IN_MS = 5 }; /* after a group: other writers ask more often than that */

static const char *advice(int code)
{
    switch (code & 0xFF) {
    case SQLITE_FULL: return "the disk is full; free some room and run the command again: what was stored before is kept";
    case SQLITE_BUSY: return "another program has been writing for more than a minute; try again when it has finished";
    case SQLITE_READONLY: return "the file or its folder cannot be written; copy the ledger to where you may write";
    case SQLITE_IOERR: return "the disk failed while reading or writing; check it, then run `hearsay verify`";
    case SQLITE_CORRUPT: return "the file is damaged; `hearsay verify` tells what is lost";
    case SQLITE_NOTADB: return "this is not a ledger";
    case SQLITE_CANTOPEN: return "the file cannot be opened; does its folder exist, and may you read it?";
    case SQLITE_NOMEM: return "out of memory";
    default: return NULL;
    }
}

int hs_sql_fail(hs_ledger *l, hs_err *err)
{
    int code = sqlite3_extended_errcode(l->db);
    const char *said = sqlite3_errmsg(l->db), *advised = advice(code);
    int mine = (code & 0xFF) == SQLITE_NOMEM ? HS_ENOMEM
               : (code & 0xFF) == SQLITE_CORRUPT || (code & 0xFF) == SQLITE_NOTADB ? HS_EFORMAT : HS_EIO;
    if (advised) return hs_fail(err, mine, "%s: %s (%s)", l->path, advised, said);
    return hs_fail(err, mine, "%s: %s", l->path, said);
}

bool hs_sql_room(hs_ledger *l)
{
    if (2 * (l->n_query + 1) <= l->cap_query) return true;
    size_t cap = l->cap_query ? 2 * l->cap_query : 1024;
    hs_query *at = hs_mem_alloc(cap * sizeof *at);
    if (!at) return false;
    memset(at, 0, cap * sizeof *at);
    for (size_t i = 0; i < l->cap_query; i++) {
        if (!l->query[i].text) continue;
        size_t h = ((uintptr_t)l->query[i].text * 0x9E3779B97F4A7C15u >> 20) & (cap - 1);
        while (at[h].text) h = (h + 1) & (cap - 1);
        at[h] = l->query[i];
    }
    hs_mem_free(l->query);
    l->query = at;
    l->cap_query = cap;
    return true;
}

sqlite3_stmt *hs_sql(hs_ledger *l, const char *text, hs_err *err)
{
    if (!hs_sql_room(l)) {
        hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
        return NULL;
    }
    size_t h = ((uintptr_t)text * 0x9E3779B97F4A7C15u >> 20) & (l->cap_query - 1);
    while (l->query[h].text && l->query[h].text != text) h = (h + 1) & (l->cap_query - 1);
    hs_query *q = &l->query[h];
    if (!q->text) {
        if (sqlite3_prepare_v3(l->db, text, -1, SQLITE_PREPARE_PERSISTENT, &q->prepared, NULL)) {
            hs_sql_fail(l, err);
            return NULL;
        }
        q->text = text;
        l->n_query++;
        return q->prepared;
    }
    sqlite3_reset(q->prepared);
    sqlite3_clear_bindings(q->prepared);
    return q->prepared;
}

void hs_sql_str(sqlite3_stmt *q, int at, hs_str s)
{
    if (s.ptr) sqlite3_bind_text64(q, at, s.ptr, s.len, SQLITE_STATIC, SQLITE_UTF8);
    else sqlite3_bind_null(q, at);
}

void hs_sql_str_or_null(sqlite3_stmt *q, int at, hs_str s)
{
    hs_sql_str(q, at, s.len ? s : (hs_str){0});
}

void hs_sql_blob(sqlite3_stmt *q, int at, const void *bytes, size_t n)
{
    if (bytes) sqlite3_bind_blob64(q, at, bytes, n, SQLITE_STATIC);
    else sqlite3_bind_null(q, at);
}

void hs_sql_int(sqlite3_stmt *q, int at, int64_t value)
{
    sqlite3_bind_int64(q, at, value);
}

void hs_sql_id(sqlite3_stmt *q, int at, int64_t id)
{
    if (id) sqlite3_bind_int64(q, at, id);
    else sqlite3_bind_null(q, at);
}

void hs_sql_real(sqlite3_stmt *q, int at, double value)
{
    sqlite3_bind_double(q, at, value);
}

int hs_sql_row(hs_ledger *l, sqlite3_stmt *q, hs_err *err)
{
    int code = sqlite3_step(q);
    if (code == SQLITE_ROW) return 1;
    if (code != SQLITE_DONE) hs_sql_fail(l, err);
    sqlite3_reset(q);
    return code == SQLITE_DONE ? 0 : -1;
}

void hs_sql_done(sqlite3_stmt *q)
{
    sqlite3_reset(q);
}

int hs_sql_run(hs_ledger *l, sqlite3_stmt *q, hs_err *err)
{
    hs_err own = {0};
    int row = hs_sql_row(l, q, &own);
    sqlite3_reset(q);
    if (row < 0 && err) *err = own;
    return row < 0 ? own.code : HS_OK;
}

int hs_sql_value(hs_ledger *l, sqlite3_stmt *q, int64_t *value, bool *found, hs_err *err)
{
    hs_err own = {0};
    int row = hs_sql_row(l, q, &own);
    *value = row > 0 ? sqlite3_column_int64(q, 0) : 0;
    if (found) *found = row > 0;
    sqlite3_reset(q);
    if (row < 0 && err) *err = own;
    return row < 0 ? own.code : HS_OK;
}

int hs_sql_script(hs_ledger *l, const char *text, hs_err *err)
{
    return sqlite3_exec(l->db, text, NULL, NULL, NULL) ? hs_sql_fail(l, err) : HS_OK;
}

hs_str hs_sql_get_str(sqlite3_stmt *q, int at)
{
    const char *p = (const char *)sqlite3_column_text(q, at);
    return (hs_str){p, p ? (size_t)sqlite3_column_bytes(q, at) : 0};
}

hs_str hs_sql_get_blob(sqlite3_stmt *q, int at)
{
    const char *p = sqlite3_column_blob(q, at);
    return (hs_str){p, p ? (size_t)sqlite3_column_bytes(q, at) : 0};
}

int64_t hs_sql_get_int(sqlite3_stmt *q, int at)
{
    return sqlite3_column_int64(q, at);
}

double hs_sql_get_real(sqlite3_stmt *q, int at)
{
    return sqlite3_column_double(q, at);
}

int hs_sql_begin(hs_ledger *l, hs_err *err)
{
    if (l->read_only) return hs_fail(err, HS_EUSAGE, "%s: opened for reading only", l->path);
    return sqlite3_get_autocommit(l->db) ? hs_sql_script(l, "BEGIN IMMEDIATE", err) : HS_OK;
}

int hs_sql_commit(hs_ledger *l, hs_err *err)
{
    return l->grouping ? HS_OK : hs_sql_flush(l, err);
}

int hs_sql_flush(hs_ledger *l, hs_err *err)
{
    if (sqlite3_get_autocommit(l->db)) return HS_OK;
    int code = hs_sql_script(l, "COMMIT", err);
    if (code) hs_sql_rollback(l);
    if (l->grouping) sqlite3_sleep(LET_IN_MS);
    return code;
}

void hs_sql_rollback(hs_ledger *l)
{
    for (size_t i = 0; i < l->cap_query; i++) sqlite3_reset(l->query[i].prepared); /* NULL is fine */
    if (!sqlite3_get_autocommit(l->db)) sqlite3_exec(l->db, "ROLLBACK", NULL, NULL, NULL);
    hs_cache_forget(&l->name);
    hs_cache_forget(&l->reason);
}
