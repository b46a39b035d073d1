/* Checking what people coded: every code against its seal. Where rows point, SQLite checks with all others. */
#include <stdio.h>
#include "base/err.h"
#include "ledger/codes.h"
#include "ledger/verify.h"

typedef struct values { hs_code_value *at; uint32_t n, cap; } values;

static int read_values(hs_verify *v, int64_t code, values *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(v->l, "SELECT variable, number, words, entity FROM code_value WHERE code = ? ORDER BY variable", err);
    int row;
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, code);
    while ((row = hs_sql_row(v->l, q, err)) > 0) {
        hs_code_value one = {.variable = hs_sql_get_int(q, 0), .number = hs_sql_get_int(q, 1), .entity = hs_sql_get_int(q, 3),
                             .is_number = sqlite3_column_type(q, 1) != SQLITE_NULL, .is_words = sqlite3_column_type(q, 2) != SQLITE_NULL,
                             .is_entity = sqlite3_column_type(q, 3) != SQLITE_NULL};
        if (one.is_words) one.words = hs_arena_copy(v->arena, hs_sql_get_str(q, 2));
        hs_push(v->arena, out, one);
    }
    return row < 0 ? HS_EIO : HS_OK;
}

static int check_code(hs_verify *v, sqlite3_stmt *q, hs_err *err)
{
    values list = {0};
    unsigned char seal[HS_SEAL];
    char place[40];
    int64_t id = hs_sql_get_int(q, 0);
    int code = read_values(v, id, &list, err);
    if (code) return code;
    hs_code_seal(hs_sql_get_int(q, 1), hs_sql_get_int(q, 2), hs_sql_get_int(q, 3), hs_sql_get_int(q, 4), list.at, list.n, seal);
    hs_str own = hs_sql_get_blob(q, 5);
    snprintf(place, sizeof place, "code %lld", (long long)id);
    if (own.len != HS_SEAL || memcmp(own.ptr, seal, HS_SEAL))
        hs_verify_tell(v, HS_FAULT_CODE, hs_str_of(place), "its seal is broken: its place, type, coder or values were changed");
    return HS_OK;
}

void hs_verify_codes(hs_verify *v)
{
    hs_err err = {0};
    sqlite3_stmt *q = hs_sql(v->l, "SELECT id, type, coder, begin, \"end\", seal FROM code ORDER BY id", &err);
    int row = -1, code = HS_OK;
    while (q && !code && (row = hs_sql_row(v->l, q, &err)) > 0) {
        hs_arena_mark mark = hs_arena_save(v->arena);
        code = check_code(v, q, &err);
        hs_arena_reset(v->arena, mark);
    }
    hs_sql_done(q);
    if (row < 0 || code) hs_verify_unread(v, HS_STR("code"), &err);
}
