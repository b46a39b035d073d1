/* Codes go in. */
#include "ledger/codes.h"
#include <nettle/sha2.h>
#include <stdlib.h>
#include "base/err.h"

/* ---- who was met already ---- */

/* Rows that a row of this file was matched with: no second one is. And those that it had before, and has no more. */
static const char TAKEN[] = "CREATE TEMP TABLE IF NOT EXISTS code_taken (what INTEGER, id INTEGER, PRIMARY KEY (what, id)) WITHOUT ROWID;"
                            "CREATE TEMP TABLE IF NOT EXISTS code_gone (what TEXT, id INTEGER, PRIMARY KEY (what, id)) WITHOUT ROWID;"
                            "DELETE FROM temp.code_taken; DELETE FROM temp.code_gone;";

#define FREE(what) " AND NOT EXISTS (SELECT 1 FROM temp.code_taken k WHERE k.what = " #what " AND k.id = t.id) ORDER BY id <> ?1, id LIMIT 1"

/* By ?1, the row's own id, and what it says. NULL: rows have no id. The numbers are those of hs_code_table. */
static const char *const FIND[HS_CODE_TABLES] = {
    [HS_CODE_CODER] = "SELECT id FROM code_coder t WHERE name = ?2" FREE(1),
    [HS_CODE_RELATION] = "SELECT id FROM code_relation t WHERE coder = ?2 AND other = ?3" FREE(2),
    [HS_CODE_TYPE] = "SELECT id FROM code_type t WHERE label = ?2" FREE(3),
    [HS_CODE_VARIABLE] = "SELECT id FROM code_variable t WHERE type = ?2 AND name = ?3" FREE(4),
    [HS_CODE_LINK] = "SELECT id FROM code_link t WHERE source = ?2 AND target = ?3" FREE(5),
    [HS_CODE_ENTITY] = "SELECT id FROM code_entity t WHERE variable = ?2 AND value = ?3" FREE(7),
    [HS_CODE_ATTRIBUTE] = "SELECT id FROM code_attribute t WHERE variable = ?2 AND name = ?3" FREE(8),
    [HS_CODE_ATTRIBUTE_VALUE] = "SELECT id FROM code_attribute_value t WHERE entity = ?2 AND attribute = ?3" FREE(9),
    [HS_CODE_DOCUMENT] = "SELECT id FROM code_document t WHERE version = ?2" FREE(10),
    [HS_CODE_STATEMENT] = "SELECT id FROM code t WHERE document = ?2 AND seal = ?3" FREE(11),
};

#define ID(table) "CASE WHEN ?1 IN (SELECT id FROM " table ") AND NOT ?30 THEN NULL ELSE ?1 END"
#define SET(c) #c " = excluded." #c
#define COLOR SET(red) ", " SET(green) ", " SET(blue)

/* ?1 the id; ?30: it is that of a row that is there, which becomes as this one. */
static const char *const PUT[HS_CODE_TABLES] = {
    [HS_CODE_SETTING] = "INSERT INTO code_setting (property, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value",
    [HS_CODE_CODER] = "INSERT INTO code_coder (id, name, red, green, blue, refresh, font_size, password, popup_width, color_by_coder, popup_decoration,"
                      " popup_auto_complete, add_documents, edit_documents, delete_documents, import_documents, add_statements, edit_statements,"
                      " delete_statements, edit_attributes, edit_regex, edit_statement_types, edit_coders, edit_coder_relations, view_others_documents,"
                      " edit_others_documents, view_others_statements, edit_others_statements) VALUES (" ID("code_coder") ", ?2, ?3, ?4, ?5, ?6, ?7, ?8,"
                      " ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28) ON CONFLICT (id) DO UPDATE SET "
                      COLOR ", " SET(refresh) ", " SET(font_size) ", "
                      "password = CASE excluded.password WHEN '' THEN password ELSE excluded.password END, " SET(popup_width) ", " SET(color_by_coder) ", "
                      SET(popup_decoration) ", " SET(popup_auto_complete) ", " SET(add_documents) ", " SET(edit_documents) ", " SET(delete_documents) ", "
                      SET(import_documents) ", " SET(add_statements) ", " SET(edit_statements) ", " SET(delete_statements) ", " SET(edit_attributes) ", "
                      SET(edit_regex) ", " SET(edit_statement_types) ", " SET(edit_coders) ", " SET(edit_coder_relations) ", "
                      SET(view_others_documents) ", " SET(edit_others_documents) ", " SET(view_others_statements) ", " SET(edit_others_statements),
    [HS_CODE_RELATION] = "INSERT INTO code_relation (id, coder, other, view_statements, edit_statements, view_documents, edit_documents) VALUES ("
                         ID("code_relation") ", ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id) DO UPDATE SET " SET(view_statements) ", " SET(edit_statements) ", "
                         SET(view_documents) ", " SET(edit_documents),
    [HS_CODE_TYPE] = "INSERT INTO code_type (id, label, red, green, blue) VALUES (" ID("code_type") ", ?2, ?3, ?4, ?5) ON CONFLICT (id) DO UPDATE SET " COLOR,
    [HS_CODE_VARIABLE] = "INSERT INTO code_variable (id, type, name, kind) VALUES (" ID("code_variable") ", ?2, ?3, ?4) ON CONFLICT (id) DO NOTHING",
    [HS_CODE_LINK] = "INSERT INTO code_link (id, source, target) VALUES (" ID("code_link") ", ?2, ?3) ON CONFLICT (id) DO NOTHING",
    [HS_CODE_REGEX] = "INSERT INTO code_regex (label, red, green, blue) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET " COLOR,
    [HS_CODE_ENTITY] = "INSERT INTO code_entity (id, variable, value, red, green, blue) VALUES (" ID("code_entity") ", ?2, ?3, ?4, ?5, ?6)"
                       " ON CONFLICT (id) DO UPDATE SET " COLOR,
    [HS_CODE_ATTRIBUTE] = "INSERT INTO code_attribute (id, variable, name) VALUES (" ID("code_attribute") ", ?2, ?3) ON CONFLICT (id) DO NOTHING",
    /* of two files that are put together, the one that says something wins */
    [HS_CODE_ATTRIBUTE_VALUE] = "INSERT INTO code_attribute_value (id, entity, attribute, value) VALUES (" ID("code_attribute_value") ", ?2, ?3, ?4)"
                                " ON CONFLICT (id) DO UPDATE SET value = CASE excluded.value WHEN '' THEN value ELSE excluded.value END",
    [HS_CODE_DOCUMENT] = "INSERT INTO code_document (id, coder, title, author, source, section, type, notes, date, version) VALUES ("
                         ID("code_document") ", ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (id) DO UPDATE SET " SET(notes) ", " SET(coder),
    [HS_CODE_STATEMENT] = "INSERT INTO code (id, document, type, coder, begin, \"end\", seal) VALUES (" ID("code") ", ?2, ?3, ?4, ?5, ?6, ?7)"
                          " ON CONFLICT (id) DO NOTHING",
};

static void bind(sqlite3_stmt *q, int at, const hs_cell *c)
{
    if (c->kind == HS_CELL_NUMBER) hs_sql_int(q, at, c->number);
    else hs_sql_str(q, at, c->kind == HS_CELL_TEXT ? c->text : (hs_str){0});
}

static int take_it(hs_codes_taker *t, hs_code_table table, int64_t id, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(t->l, "INSERT INTO temp.code_taken (what, id) VALUES (?, ?)", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, table);
    hs_sql_int(q, 2, id);
    return hs_sql_run(t->l, q, err);
}

/* A row like this one that no other was matched with; 0: none. */
static int find(hs_codes_taker *t, hs_code_table table, int64_t own, const hs_cell *a, const hs_cell *b, int64_t *id, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(t->l, FIND[table], err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, own);
    bind(q, 2, a);
    if (b) bind(q, 3, b);
    return hs_sql_value(t->l, q, id, NULL, err);
}

/* Puts the row in place of `found`, or as a new one (0). The map grows: from its own id to what it is here. */
static int put(hs_codes_taker *t, hs_code_table table, const hs_cell *cell, int n, int64_t found, int64_t *id, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(t->l, PUT[table], err);
    if (!q) return HS_EIO;
    for (int i = 0; i < n; i++) bind(q, i + 1, &cell[i]);
    *id = 0;
    if (FIND[table]) {
        if (found) hs_sql_int(q, 1, found);
        hs_sql_int(q, 30, found != 0);
    }
    t->fresh[table] += !found;
    int code = hs_sql_run(t->l, q, err);
    if (code || !FIND[table]) return code;
    *id = found ? found : sqlite3_last_insert_rowid(t->l->db);
    hs_code_pair pair = {cell[0].number, *id};
    hs_push(t->arena, &t->map[table], pair);
    return take_it(t, table, *id, err);
}

/* ---- what rows point at ---- */

static bool look_up(const hs_code_pairs *map, int64_t from, int64_t *to)
{
    uint32_t low = 0, high = map->n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (map->at[mid].from < from) low = mid + 1;
        else high = mid;
    }
    if (low == map->n || map->at[low].from != from) return false;
    *to = map->at[low].to;
    return true;
}

static bool point(const hs_codes_taker *t, hs_code_table table, hs_cell *c)
{
    int64_t to;
    if (c->kind != HS_CELL_NUMBER || !look_up(&t->map[table], c->number, &to)) return false;
    c->number = to;
    return true;
}

/* Which columns of a row point where. False: at nothing. */
static bool point_all(const hs_codes_taker *t, hs_code_table table, hs_cell *cell)
{
    switch (table) {
    case HS_CODE_RELATION: return point(t, HS_CODE_CODER, &cell[1]) && point(t, HS_CODE_CODER, &cell[2]);
    case HS_CODE_VARIABLE: return point(t, HS_CODE_TYPE, &cell[1]);
    case HS_CODE_LINK: return point(t, HS_CODE_VARIABLE, &cell[1]) && point(t, HS_CODE_VARIABLE, &cell[2]);
    case HS_CODE_ENTITY:
    case HS_CODE_ATTRIBUTE: return point(t, HS_CODE_VARIABLE, &cell[1]);
    case HS_CODE_ATTRIBUTE_VALUE: return point(t, HS_CODE_ENTITY, &cell[1]) && point(t, HS_CODE_ATTRIBUTE, &cell[2]);
    case HS_CODE_STATEMENT:
        return point(t, HS_CODE_DOCUMENT, &cell[HS_STATEMENT_DOCUMENT]) && point(t, HS_CODE_TYPE, &cell[HS_STATEMENT_TYPE]) &&
               point(t, HS_CODE_CODER, &cell[HS_STATEMENT_CODER]);
    default: return true;
    }
}

/* ---- a row ---- */

static int64_t number_of(const hs_cell *cell)
{
    return cell->kind == HS_CELL_NUMBER ? cell->number : 0;
}

/* A variable of the same name that is of another kind is another variable: "agreement (integer)". */
static int find_variable(hs_codes_taker *t, hs_cell *cell, int64_t *found, hs_err *err)
{
    for (int turn = 0; turn < 2; turn++) {
        int code = find(t, HS_CODE_VARIABLE, cell[0].number, &cell[1], &cell[2], found, err);
        if (code || !*found || turn) return code;
        sqlite3_stmt *q = hs_sql(t->l, "SELECT kind = ?2 FROM code_variable WHERE id = ?1", err);
        int64_t same = 0;
        if (!q) return HS_EIO;
        hs_sql_int(q, 1, *found);
        bind(q, 2, &cell[3]);
        code = hs_sql_value(t->l, q, &same, NULL, err);
        if (code || same) return code;
        hs_str name = cell[2].text, kind = cell[3].text;
        char *other = hs_arena_alloc(t->arena, name.len + kind.len + 3);
        memcpy(other, name.ptr, name.len);
        memcpy(other + name.len, " (", 2);
        memcpy(other + name.len + 2, kind.ptr, kind.len);
        other[name.len + kind.len + 2] = ')';
        cell[2].text = (hs_str){other, name.len + kind.len + 3};
    }
    return HS_OK;
}

/* Texts that may not be NULL, as bits. */
static const uint32_t TEXTS[HS_CODE_TABLES] = {[HS_CODE_SETTING] = 3, [HS_CODE_CODER] = 0x82, [HS_CODE_TYPE] = 2, [HS_CODE_VARIABLE] = 12, [HS_CODE_REGEX] = 1,
                                               [HS_CODE_ENTITY] = 4, [HS_CODE_ATTRIBUTE] = 4, [HS_CODE_ATTRIBUTE_VALUE] = 8, [HS_CODE_DOCUMENT] = 0xFC};

static void fill(hs_code_table table, hs_cell *cell)
{
    for (int i = 0; i < hs_code_columns(table); i++)
        if (TEXTS[table] >> i & 1 && cell[i].kind == HS_CELL_NULL) cell[i] = hs_cell_text(HS_STR(""));
}

int hs_codes_take(hs_codes_taker *t, hs_code_table table, const hs_cell given[], hs_err *err)
{
    hs_cell cell[HS_CODE_COLUMNS];
    int n = hs_code_columns(table), code = HS_OK;
    int64_t found = 0, id;
    memcpy(cell, given, (size_t)n * sizeof *cell);
    fill(table, cell);
    t->seen[table]++;
    if (!point_all(t, table, cell)) {
        t->lost[table]++;
        return HS_OK;
    }
    if (table == HS_CODE_VARIABLE) code = find_variable(t, cell, &found, err);
    else if (FIND[table]) code = find(t, table, cell[0].number, &cell[1], table == HS_CODE_CODER || table == HS_CODE_TYPE ? NULL : &cell[2], &found, err);
    if (!code) code = put(t, table, cell, table == HS_CODE_ENTITY ? n - 1 : n, found, &id, err);
    if (!code && table == HS_CODE_ENTITY && cell[6].kind == HS_CELL_NUMBER) {
        hs_code_pair pair = {id, cell[6].number};
        hs_push(t->arena, &t->parent, pair);
    }
    return code;
}

int hs_codes_take_document(hs_codes_taker *t, const hs_cell given[], int64_t version, hs_err *err)
{
    hs_cell cell[HS_CODE_COLUMNS], of_version = hs_cell_number(version);
    int64_t found, id;
    memcpy(cell, given, HS_DOCUMENT_TEXT * sizeof *cell);
    cell[HS_DOCUMENT_TEXT] = (hs_cell){0};
    fill(HS_CODE_DOCUMENT, cell);
    t->seen[HS_CODE_DOCUMENT]++;
    if (!point(t, HS_CODE_CODER, &cell[HS_DOCUMENT_CODER])) cell[HS_DOCUMENT_CODER] = (hs_cell){0};
    cell[HS_DOCUMENT_DATE] = hs_cell_number(number_of(&cell[HS_DOCUMENT_DATE]));
    cell[HS_DOCUMENT_TEXT] = of_version;
    int code = find(t, HS_CODE_DOCUMENT, cell[0].number, &of_version, NULL, &found, err);
    return code ? code : put(t, HS_CODE_DOCUMENT, cell, HS_DOCUMENT_TEXT + 1, found, &id, err);
}

/* ---- a statement with its values ---- */

static void add_number(struct sha256_ctx *h, int64_t n)
{
    unsigned char b[8];
    for (int i = 0; i < 8; i++) b[i] = (unsigned char)((uint64_t)n >> 8 * i);
    sha256_update(h, sizeof b, b);
}

void hs_code_seal(int64_t type, int64_t coder, int64_t begin, int64_t end, const hs_code_value *value, uint32_t n, unsigned char out[HS_SEAL])
{
    struct sha256_ctx h;
    sha256_init(&h);
    const int64_t fixed[] = {type, coder, begin, end};
    for (int i = 0; i < 4; i++) add_number(&h, fixed[i]);
    for (uint32_t i = 0; i < n; i++) {
        const hs_code_value *v = &value[i];
        add_number(&h, v->variable);
        add_number(&h, v->is_number ? 1 : v->is_words ? 2 : v->is_entity ? 3 : 0);
        add_number(&h, v->is_number ? v->number : v->is_entity ? v->entity : (int64_t)v->words.len);
        if (v->is_words && v->words.len) sha256_update(&h, v->words.len, (const uint8_t *)v->words.ptr);
    }
    sha256_digest(&h, HS_SEAL, out);
}

static bool read_value(hs_codes_taker *t, const hs_cell given[], hs_code_value *out)
{
    hs_cell variable = given[HS_VALUE_VARIABLE], value = given[HS_VALUE_VALUE];
    hs_str kind = given[HS_VALUE_KIND].text;
    *out = (hs_code_value){.row = number_of(&given[HS_VALUE_ID])};
    if (!point(t, HS_CODE_VARIABLE, &variable)) return false;
    out->variable = variable.number;
    if (value.kind == HS_CELL_NULL) return true;
    if (hs_str_is(kind, "short text")) {
        if (!point(t, HS_CODE_ENTITY, &value)) return false;
        out->entity = value.number;
        out->is_entity = true;
    } else if (hs_str_is(kind, "long text")) {
        out->words = value.text;
        out->is_words = value.kind == HS_CELL_TEXT;
    } else {
        out->number = value.number;
        out->is_number = value.kind == HS_CELL_NUMBER;
    }
    return out->is_number || out->is_words || out->is_entity;
}

static int by_variable(const void *a, const void *b)
{
    const hs_code_value *x = a, *y = b;
    return x->variable < y->variable ? -1 : x->variable > y->variable;
}

static int put_value(hs_codes_taker *t, int64_t code, const hs_code_value *v, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(t->l, "INSERT INTO code_value (code, variable, number, words, entity, row) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, code);
    hs_sql_int(q, 2, v->variable);
    if (v->is_number) hs_sql_int(q, 3, v->number);
    if (v->is_words) hs_sql_str(q, 4, v->words);
    if (v->is_entity) hs_sql_int(q, 5, v->entity);
    hs_sql_id(q, 6, v->row);
    return hs_sql_run(t->l, q, err);
}

static int put_statement(hs_codes_taker *t, const hs_cell *cell, const hs_code_value *value, uint32_t n, hs_err *err)
{
    unsigned char seal[HS_SEAL];
    int64_t id = 0;
    hs_code_seal(cell[HS_STATEMENT_TYPE].number, cell[HS_STATEMENT_CODER].number, cell[HS_STATEMENT_START].number, cell[HS_STATEMENT_STOP].number,
                 value, n, seal);
    sqlite3_stmt *q = hs_sql(t->l, FIND[HS_CODE_STATEMENT], err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, cell[0].number);
    hs_sql_int(q, 2, cell[HS_STATEMENT_DOCUMENT].number);
    hs_sql_blob(q, 3, seal, sizeof seal);
    int code = hs_sql_value(t->l, q, &id, NULL, err);
    if (code || id) return code ? code : take_it(t, HS_CODE_STATEMENT, id, err);
    if (!(q = hs_sql(t->l, PUT[HS_CODE_STATEMENT], err))) return HS_EIO;
    for (int i = 0; i < 6; i++) bind(q, i + 1, &cell[i]);
    hs_sql_blob(q, 7, seal, sizeof seal);
    hs_sql_int(q, 30, 0);
    t->fresh[HS_CODE_STATEMENT]++;
    code = hs_sql_run(t->l, q, err);
    id = sqlite3_last_insert_rowid(t->l->db);
    for (uint32_t i = 0; i < n && !code; i++) code = put_value(t, id, &value[i], err);
    return code ? code : take_it(t, HS_CODE_STATEMENT, id, err);
}

int hs_codes_take_statement(hs_codes_taker *t, const hs_cell given[], const hs_cell (*value)[HS_CODE_COLUMNS], uint32_t n, hs_err *err)
{
    hs_cell cell[HS_CODE_COLUMNS];
    uint32_t kept = 0;
    memcpy(cell, given, 6 * sizeof *cell);
    t->seen[HS_CODE_STATEMENT]++;
    if (!point_all(t, HS_CODE_STATEMENT, cell)) {
        t->lost[HS_CODE_STATEMENT]++;
        return HS_OK;
    }
    hs_arena_mark mark = hs_arena_save(t->arena);
    hs_code_value *v = hs_new(t->arena, hs_code_value, n);
    for (uint32_t i = 0; i < n; i++) {
        if (read_value(t, value[i], &v[kept])) kept++;
        else t->lost[HS_CODE_VALUE]++;
    }
    if (kept) qsort(v, kept, sizeof *v, by_variable);
    int code = put_statement(t, cell, v, kept, err);
    hs_arena_reset(t->arena, mark);
    return code;
}

/* ---- beginning and end ---- */

static int find_file(hs_codes_taker *t, hs_str path, const unsigned char sha256[32], hs_err *err)
{
    sqlite3_stmt *q = hs_sql(t->l, "SELECT id FROM code_file WHERE path = ? AND sha256 = ?", err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, path);
    hs_sql_blob(q, 2, sha256, 32);
    int code = hs_sql_value(t->l, q, &t->file, &t->known, err);
    if (code || t->known) return code;
    q = hs_sql(t->l, "INSERT INTO code_file (path, sha256, at) VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))"
                     " ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256, at = excluded.at RETURNING id", err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, path);
    hs_sql_blob(q, 2, sha256, 32);
    return hs_sql_value(t->l, q, &t->file, NULL, err);
}

int hs_codes_begin(hs_codes_taker *t, hs_ledger *l, hs_arena *arena, hs_str path, const unsigned char sha256[32], hs_err *err)
{
    *t = (hs_codes_taker){.l = l, .arena = arena};
    int code = hs_sql_script(l, TAKEN, err);
    return code ? code : find_file(t, path, sha256, err);
}

static int set_parents(hs_codes_taker *t, hs_err *err)
{
    for (uint32_t i = 0; i < t->parent.n; i++) {
        int64_t parent;
        sqlite3_stmt *q = hs_sql(t->l, "UPDATE code_entity SET parent = ? WHERE id = ?", err);
        if (!q) return HS_EIO;
        if (!look_up(&t->map[HS_CODE_ENTITY], t->parent.at[i].to, &parent)) {
            t->lost[HS_CODE_ENTITY]++;
            continue;
        }
        hs_sql_int(q, 1, parent);
        hs_sql_int(q, 2, t->parent.at[i].from);
        int code = hs_sql_run(t->l, q, err);
        if (code) return code;
    }
    return HS_OK;
}

/* What this file had when it was taken before, has not now, and no other file has. An entity that a code still has stays. */
static int remove_gone(hs_codes_taker *t, hs_err *err)
{
    static const char *const steps[] = {
        "INSERT INTO temp.code_gone (what, id) SELECT what, id FROM code_origin WHERE file = ?1",
        "DELETE FROM code_origin WHERE file = ?1",
        "INSERT INTO code_origin (what, id, file) SELECT CASE what WHEN 7 THEN 'code_entity' WHEN 10 THEN 'code_document' ELSE 'code' END, id, ?1"
        " FROM temp.code_taken WHERE what IN (7, 10, 11)",
        "DELETE FROM temp.code_gone WHERE EXISTS (SELECT 1 FROM code_origin o WHERE o.what = code_gone.what AND o.id = code_gone.id)",
        "DELETE FROM code_value WHERE code IN (SELECT id FROM temp.code_gone WHERE what = 'code')",
        "DELETE FROM code WHERE id IN (SELECT id FROM temp.code_gone WHERE what = 'code')",
        "DELETE FROM code_document WHERE id IN (SELECT id FROM temp.code_gone WHERE what = 'code_document') AND id NOT IN (SELECT document FROM code)",
        "DELETE FROM temp.code_gone WHERE what = 'code_entity' AND (EXISTS (SELECT 1 FROM code_value v WHERE v.entity = code_gone.id)"
        " OR EXISTS (SELECT 1 FROM code_entity c WHERE c.parent = code_gone.id))",
        "DELETE FROM code_attribute_value WHERE entity IN (SELECT id FROM temp.code_gone WHERE what = 'code_entity')",
        "DELETE FROM code_entity WHERE id IN (SELECT id FROM temp.code_gone WHERE what = 'code_entity')",
    };
    enum { CODES = 5 };
    _Static_assert(HS_CODE_ENTITY == 7 && HS_CODE_DOCUMENT == 10 && HS_CODE_STATEMENT == 11 && HS_CODE_CODER == 1 && HS_CODE_ATTRIBUTE_VALUE == 9,
                   "the numbers stand in SQL");
    for (int i = 0; i < (int)(sizeof steps / sizeof *steps); i++) {
        sqlite3_stmt *q = hs_sql(t->l, steps[i], err);
        if (!q) return HS_EIO;
        if (strstr(steps[i], "?1")) hs_sql_int(q, 1, t->file);
        int code = hs_sql_run(t->l, q, err);
        if (code) return code;
        if (i == CODES) t->removed = (uint32_t)sqlite3_changes(t->l->db);
    }
    return HS_OK;
}

int hs_codes_end(hs_codes_taker *t, hs_err *err)
{
    int code = set_parents(t, err);
    if (!code) code = remove_gone(t, err);
    return code ? code : hs_sql_script(t->l, "DELETE FROM temp.code_taken; DELETE FROM temp.code_gone", err);
}
