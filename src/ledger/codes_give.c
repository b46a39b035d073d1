/* Codes come out again. */
#include "base/err.h"
#include "ledger/codes.h"

static const char *const GIVE[HS_CODE_TABLES] = {
    "SELECT property, value FROM code_setting ORDER BY rowid",
    "SELECT id, name, red, green, blue, refresh, font_size, password, popup_width, color_by_coder, popup_decoration, popup_auto_complete, add_documents,"
    " edit_documents, delete_documents, import_documents, add_statements, edit_statements, delete_statements, edit_attributes, edit_regex,"
    " edit_statement_types, edit_coders, edit_coder_relations, view_others_documents, edit_others_documents, view_others_statements,"
    " edit_others_statements FROM code_coder ORDER BY id",
    "SELECT id, coder, other, view_statements, edit_statements, view_documents, edit_documents FROM code_relation ORDER BY id",
    "SELECT id, label, red, green, blue FROM code_type ORDER BY id",
    "SELECT id, type, name, kind FROM code_variable ORDER BY id",
    "SELECT id, source, target FROM code_link ORDER BY id",
    "SELECT label, red, green, blue FROM code_regex ORDER BY rowid",
    /* parents first, so that each is there when it is pointed at; a circle comes last */
    "WITH RECURSIVE deep (id, depth) AS (SELECT id, 0 FROM code_entity WHERE parent IS NULL UNION SELECT e.id, d.depth + 1 FROM deep d"
    " JOIN code_entity e ON e.parent = d.id) SELECT e.id, variable, value, red, green, blue, parent FROM code_entity e LEFT JOIN deep d ON d.id = e.id"
    " ORDER BY coalesce(depth, 1 << 30), e.id",
    "SELECT id, variable, name FROM code_attribute ORDER BY id",
    "SELECT id, entity, attribute, value FROM code_attribute_value ORDER BY id",
    "SELECT id, coder, title, author, source, section, type, notes, date, version FROM code_document ORDER BY id",
    "SELECT id, document, type, coder, begin, \"end\" FROM code ORDER BY document, id",
    "SELECT code, variable, kind, row, coalesce(number, words, entity) FROM code_value c JOIN code_variable v ON v.id = c.variable ORDER BY code, variable",
};

static void read_cells(sqlite3_stmt *q, int n, hs_cell *cell)
{
    for (int i = 0; i < n; i++) {
        int type = sqlite3_column_type(q, i);
        cell[i] = type == SQLITE_NULL ? (hs_cell){0} : type == SQLITE_INTEGER ? hs_cell_number(hs_sql_get_int(q, i)) : hs_cell_text(hs_sql_get_str(q, i));
    }
}

int hs_codes_give(hs_ledger *l, hs_code_table table, int (*row)(void *user, const hs_cell cell[]), void *user, hs_err *err)
{
    hs_cell cell[HS_CODE_COLUMNS];
    sqlite3_stmt *q = hs_sql(l, GIVE[table], err);
    if (!q) return HS_EIO;
    int state = 0;
    while ((state = hs_sql_row(l, q, err)) > 0) {
        read_cells(q, hs_code_columns(table), cell);
        if (row(user, cell)) break;
    }
    hs_sql_done(q);
    return state < 0 ? HS_EIO : HS_OK;
}

int hs_codes_text(hs_ledger *l, hs_arena *arena, int64_t version, hs_str *text, hs_str *bytes, uint32_t *shift, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT t.body, v.source, v.form = 'text;charset=UTF-8' FROM version v JOIN text t ON t.id = v.text WHERE v.id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    int row = hs_sql_row(l, q, err), code = HS_OK;
    *shift = 0;
    if (row > 0) {
        hs_str body = hs_sql_get_str(q, 0);
        int64_t source = hs_sql_get_int(q, 1);
        bool own = hs_sql_get_int(q, 2) != 0;
        *text = *bytes = body.len ? hs_arena_copy(arena, body) : HS_STR("");
        hs_sql_done(q);
        if (own) code = hs_ledger_source(l, arena, source, bytes, err);
        if (!code && own && hs_str_starts(*bytes, HS_STR("\xEF\xBB\xBF"))) *shift = 1;
    } else if (!row) code = hs_fail(err, HS_EFORMAT, "%s: there is no version %lld, or its text is missing", l->path, (long long)version);
    return row < 0 ? HS_EIO : code;
}

int hs_codes_count(hs_ledger *l, int64_t *n, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT count(*) FROM code", err);
    return q ? hs_sql_value(l, q, n, NULL, err) : HS_EIO;
}
