/* People's codes of one statement type into the table. */
#include <stdio.h>
#include "api/net_load.h"
#include "base/err.h"
#include "ledger/codes.h"

static hs_str copy(hs_arena *arena, sqlite3_stmt *q, int at)
{
    hs_str s = hs_sql_get_str(q, at);
    return s.ptr ? hs_arena_copy(arena, s) : HS_STR("");
}

/* ---- which type ---- */

/* "DNA Statement" (40), "Annotation" (1) */
static int name_types(hs_net_loader *o, char *out, size_t size, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(o->l, "SELECT label, (SELECT count(*) FROM code c WHERE c.type = t.id) FROM code_type t ORDER BY id", err);
    size_t n = 0;
    int row = -1;
    *out = '\0';
    while (q && (row = hs_sql_row(o->l, q, err)) > 0) {
        hs_str s = hs_sql_get_str(q, 0);
        if (n < size) n += (size_t)snprintf(out + n, size - n, "%s\"%.*s\" (%lld)", n ? ", " : "", (int)s.len, s.ptr, (long long)hs_sql_get_int(q, 1));
    }
    return row < 0 ? HS_EIO : HS_OK;
}

/* Of those that nobody chose among: types with codes, of which a network can be made. */
static int choose_type(hs_net_loader *o, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(o->l,
        "SELECT id, label FROM code_type t WHERE CASE WHEN ?1 IS NOT NULL THEN label = ?1 ELSE EXISTS (SELECT 1 FROM code c WHERE c.type = t.id) AND"
        " (SELECT count(*) FROM code_variable v WHERE v.type = t.id AND v.kind = 'short text') > 0 END ORDER BY id", err);
    uint32_t n = 0;
    int row;
    char types[300];
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, hs_str_of(o->source->type));
    while ((row = hs_sql_row(o->l, q, err)) > 0) {
        if (n++) continue;
        o->type = hs_sql_get_int(q, 0);
        o->t->name = copy(&o->t->arena, q, 1);
    }
    if (row < 0) return HS_EIO;
    if (n == 1 || (n && o->source->type)) return HS_OK;
    int code = name_types(o, types, sizeof types, err);
    if (code) return code;
    if (!*types) return hs_fail(err, HS_EUSAGE, "%s: nobody has coded anything in it", o->l->path);
    if (o->source->type) return hs_fail(err, HS_EUSAGE, "%s: there is no statement type \"%.100s\"; there are %s", o->l->path, o->source->type, types);
    return hs_fail(err, HS_EUSAGE, "%s: %s %s", o->l->path, n ? "of which statement type? There are" : "no statement type with short texts has statements; there are",
                   types);
}

static hs_net_kind kind_of(hs_str kind)
{
    return hs_str_is(kind, "boolean") ? HS_NET_BOOLEAN : hs_str_is(kind, "integer") ? HS_NET_INTEGER : hs_str_is(kind, "long text") ? HS_NET_LONG : HS_NET_TEXT;
}

static int read_columns(hs_net_loader *o, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(o->l, "SELECT id, name, kind FROM code_variable WHERE type = ? ORDER BY id", err);
    int row;
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, o->type);
    while ((row = hs_sql_row(o->l, q, err)) > 0) {
        hs_net_column c = {hs_sql_get_int(q, 0), copy(&o->t->arena, q, 1), kind_of(hs_sql_get_str(q, 2))};
        hs_push(o->arena, &o->columns, c);
    }
    return row < 0 ? HS_EIO : HS_OK;
}

/* All of them: also one without a statement has a date. */
static int read_places(hs_net_loader *o, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(o->l,
        "SELECT d.id, d.version, d.date, d.title, d.author, d.source, d.section, d.type, v.url, coalesce(v.outlet, v.channel), " HS_SQL_DOC_ID("v")
        " FROM code_document d JOIN version v ON v.id = d.version ORDER BY d.id", err);
    hs_arena *arena = &o->t->arena;
    int row;
    if (!q) return HS_EIO;
    while ((row = hs_sql_row(o->l, q, err)) > 0) {
        hs_net_place p = {.version = hs_sql_get_int(q, 1), .time = hs_sql_get_int(q, 2), .author = copy(arena, q, 4), .source = copy(arena, q, 5),
                          .section = copy(arena, q, 6), .type = copy(arena, q, 7), .outlet = copy(arena, q, 9)};
        p.document = (hs_net_document){.id = hs_sql_get_int(q, 0), .title = copy(arena, q, 3), .url = copy(arena, q, 8), .name = copy(arena, q, 10)};
        hs_push(o->arena, &o->places, p);
    }
    return row < 0 ? HS_EIO : HS_OK;
}

int hs_net_plan_codes(hs_net_loader *o, hs_err *err)
{
    int64_t n = 0;
    int code = choose_type(o, err);
    if (!code) code = read_columns(o, err);
    if (!code) code = read_places(o, err);
    sqlite3_stmt *q = code ? NULL : hs_sql(o->l, "SELECT count(*) FROM code WHERE type = ?", err);
    if (!q) return code ? code : HS_EIO;
    hs_sql_int(q, 1, o->type);
    code = hs_sql_value(o->l, q, &n, NULL, err);
    if (!code && n > INT32_MAX) return hs_fail(err, HS_ELIMIT, "%s: more than %d codes", o->l->path, INT32_MAX);
    o->n_code = (uint32_t)n;
    return code;
}

/* ---- entities ---- */

/* ids of a variable's entities, in order: id[i] is that of entity i. */
typedef struct ids { int64_t *at; uint32_t n, cap; } ids;

static int read_attribute_names(hs_net_loader *o, hs_net_variable *v, int64_t variable, ids *attribute, hs_err *err)
{
    struct { hs_str *at; uint32_t n, cap; } names = {0};
    sqlite3_stmt *q = hs_sql(o->l, "SELECT id, name FROM code_attribute WHERE variable = ? ORDER BY id", err);
    int row;
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, variable);
    while ((row = hs_sql_row(o->l, q, err)) > 0) {
        hs_push(o->arena, attribute, hs_sql_get_int(q, 0));
        hs_push(&o->t->arena, &names, copy(&o->t->arena, q, 1));
    }
    v->attribute_name = names.at;
    v->n_attribute = names.n;
    return row < 0 ? HS_EIO : HS_OK;
}

static uint8_t byte_of(sqlite3_stmt *q, int at)
{
    int64_t n = hs_sql_get_int(q, at);
    return (uint8_t)(n < 0 ? 0 : n > 255 ? 255 : n);
}

static int read_entities(hs_net_loader *o, hs_net_variable *v, int64_t variable, ids *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(o->l, "SELECT id, value, red, green, blue, red IS NOT NULL FROM code_entity WHERE variable = ? ORDER BY id", err);
    int row;
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, variable);
    while ((row = hs_sql_row(o->l, q, err)) > 0) {
        int32_t at = hs_net_label(o->t, v, hs_sql_get_str(q, 1)); /* moves v->entity */
        hs_net_entity *e = &v->entity[at];
        e->id = hs_sql_get_int(q, 0);
        e->red = byte_of(q, 2);
        e->green = byte_of(q, 3);
        e->blue = byte_of(q, 4);
        e->colored = hs_sql_get_int(q, 5) != 0;
        hs_push(o->arena, out, e->id);
    }
    return row < 0 ? HS_EIO : HS_OK;
}

static int32_t index_of(const ids *all, int64_t id)
{
    uint32_t low = 0, high = all->n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (all->at[mid] < id) low = mid + 1;
        else high = mid;
    }
    return low < all->n && all->at[low] == id ? (int32_t)low : HS_NET_MISSING;
}

static int read_attributes(hs_net_loader *o, hs_net_variable *v, int64_t variable, const ids *entity, const ids *attribute, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(o->l, "SELECT a.entity, a.attribute, a.value FROM code_attribute_value a JOIN code_entity e ON e.id = a.entity"
                                   " WHERE e.variable = ? AND a.value <> ''", err);
    int row;
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, variable);
    while ((row = hs_sql_row(o->l, q, err)) > 0) {
        int32_t at = index_of(entity, hs_sql_get_int(q, 0)), which = index_of(attribute, hs_sql_get_int(q, 1));
        if (at < 0 || which < 0) continue;
        hs_str *value = (hs_str *)v->entity[at].attribute;
        if (!value) v->entity[at].attribute = value = hs_new(&o->t->arena, hs_str, v->n_attribute);
        value[which] = copy(&o->t->arena, q, 2);
    }
    return row < 0 ? HS_EIO : HS_OK;
}

/* ---- statements ---- */

static int fill_values(hs_net_loader *o, uint32_t at, int64_t id, const ids *entity, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(o->l, "SELECT variable, number, words, entity FROM code_value WHERE code = ?", err);
    int row;
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, id);
    while ((row = hs_sql_row(o->l, q, err)) > 0) {
        uint32_t k = 0;
        while (k < o->columns.n && o->columns.at[k].id != hs_sql_get_int(q, 0)) k++;
        if (k == o->columns.n) continue;
        hs_net_variable *v = &o->t->variable[k];
        if (v->kind == HS_NET_TEXT) v->value[at] = index_of(&entity[k], hs_sql_get_int(q, 3));
        else if (v->kind == HS_NET_LONG) v->value[at] = hs_net_label(o->t, v, hs_sql_get_str(q, 2));
        else if (sqlite3_column_type(q, 1) == SQLITE_INTEGER) {
            int64_t n = hs_sql_get_int(q, 1);
            v->value[at] = n > INT32_MIN && n <= INT32_MAX ? (int32_t)n : HS_NET_MISSING;
        }
    }
    return row < 0 ? HS_EIO : HS_OK;
}

typedef struct here { int64_t document; uint32_t index; hs_str text; hs_offsets offsets; } here;

static int go_to(hs_net_loader *o, here *h, int64_t document, hs_err *err)
{
    hs_str bytes;
    uint32_t shift;
    if (h->document == document && h->text.ptr) return HS_OK;
    while (h->index < o->places.n && o->places.at[h->index].document.id < document) h->index++; /* both in the order of ids */
    if (h->index == o->places.n || o->places.at[h->index].document.id != document)
        return hs_fail(err, HS_EFORMAT, "%s: there is no document %lld for a code; `hearsay verify` tells more", o->l->path, (long long)document);
    hs_arena_reset(o->scratch, (hs_arena_mark){0});
    int code = hs_codes_text(o->l, o->scratch, o->places.at[h->index].version, &h->text, &bytes, &shift, err);
    if (!code) hs_offsets_build(o->scratch, h->text, &h->offsets);
    h->document = document;
    return code;
}

static uint32_t point(sqlite3_stmt *q, int at)
{
    int64_t n = hs_sql_get_int(q, at);
    return n < 0 ? 0 : n > UINT32_MAX ? UINT32_MAX : (uint32_t)n;
}

static void fill_said(hs_net_loader *o, hs_net_said *s, const here *h, sqlite3_stmt *q)
{
    char name[32];
    hs_arena *arena = &o->t->arena;
    *s = (hs_net_said){.id = hs_sql_get_int(q, 0), .time = o->places.at[h->index].time, .document = h->index, .start = point(q, 2), .stop = point(q, 3),
                       .coder = copy(arena, q, 4), .confidence = 1};
    uint32_t begin = hs_offset_byte(&h->offsets, s->start), end = hs_offset_byte(&h->offsets, s->stop);
    if (end > begin) s->words = hs_arena_copy(arena, hs_str_sub(h->text, begin, end));
    snprintf(name, sizeof name, "c%lld", (long long)s->id);
    s->name = hs_arena_copy(arena, hs_str_of(name));
}

static int fill_statements(hs_net_loader *o, const ids *entity, hs_err *err)
{
    here h = {0};
    uint32_t at = 0;
    sqlite3_stmt *q = hs_sql(o->l, "SELECT c.id, c.document, c.begin, c.\"end\", k.name FROM code c JOIN code_coder k ON k.id = c.coder WHERE c.type = ?"
                                   " ORDER BY c.document, c.id", err);
    int row = 0, code = HS_OK;
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, o->type);
    while (!code && (row = hs_sql_row(o->l, q, err)) > 0 && at < o->n_code) {
        code = go_to(o, &h, hs_sql_get_int(q, 1), err);
        if (code) break;
        fill_said(o, &o->t->said[at], &h, q);
        code = fill_values(o, at, o->t->said[at].id, entity, err);
        at++;
    }
    hs_sql_done(q);
    if (!code && row >= 0 && at < o->n_code) return hs_fail(err, HS_EFORMAT, "%s: codes without a coder; `hearsay verify` tells more", o->l->path);
    return row < 0 ? HS_EIO : code;
}

int hs_net_fill_codes(hs_net_loader *o, hs_err *err)
{
    ids *entity = hs_new(o->arena, ids, o->columns.n);
    int code = HS_OK;
    for (uint32_t k = 0; k < o->columns.n && !code; k++) {
        hs_net_variable *v = &o->t->variable[k];
        int64_t id = o->columns.at[k].id;
        ids attribute = {0};
        v->name = o->columns.at[k].name;
        v->kind = o->columns.at[k].kind;
        if (v->kind != HS_NET_TEXT) continue;
        code = read_attribute_names(o, v, id, &attribute, err);
        if (!code) code = read_entities(o, v, id, &entity[k], err);
        if (!code) code = read_attributes(o, v, id, &entity[k], &attribute, err);
    }
    return code ? code : fill_statements(o, entity, err);
}
