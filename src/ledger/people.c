/* What people decide about names. */
#include "ledger/people.h"
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include "base/buf.h"
#include "base/err.h"
#include "ledger/log.h"
#include "ledger/strings.h"
#include "name/name.h"

typedef struct moved { int64_t name, was, now; hs_str words; int kind; } moved;
typedef struct moves { moved *at; uint32_t n, cap; } moves;

static int entity_name(hs_ledger *l, hs_arena *arena, int64_t entity, hs_str *name, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT name FROM entity WHERE id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, entity);
    int row = hs_sql_row(l, q, err);
    *name = row > 0 ? hs_arena_copy(arena, hs_sql_get_str(q, 0)) : (hs_str){0};
    hs_sql_done(q);
    if (row == 0) return hs_fail(err, HS_EUSAGE, "%s: there is no e%lld; `hearsay names` lists them", l->path, (long long)entity);
    return row < 0 ? HS_EIO : HS_OK;
}

static int names_of(hs_ledger *l, hs_arena *arena, int64_t entity, int64_t now, moves *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT id, words, kind FROM name WHERE entity = ? ORDER BY id", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, entity);
    int row;
    while ((row = hs_sql_row(l, q, err)) > 0) {
        moved m = {hs_sql_get_int(q, 0), entity, now, hs_arena_copy(arena, hs_sql_get_str(q, 1)), (int)hs_sql_get_int(q, 2)};
        hs_push(arena, out, m);
    }
    return row < 0 ? HS_EIO : HS_OK;
}

static void put_moves(hs_arena *arena, hs_buf *b, const moves *m)
{
    hs_buf_add_z(b, "\"names\":[");
    for (uint32_t i = 0; i < m->n; i++) {
        hs_buf_add_z(b, i ? ",{\"words\":" : "{\"words\":");
        hs_buf_add(b, hs_string_write(arena, m->at[i].words));
        hs_buf_printf(b, ",\"kind\":%d,\"was\":%lld,\"now\":%lld}", m->at[i].kind, (long long)m->at[i].was, (long long)m->at[i].now);
    }
    hs_buf_add_c(b, ']');
}

/* Into the arena, and the buffer given back. */
static int settle_detail(hs_arena *arena, hs_buf *b, hs_str *detail, hs_err *err)
{
    bool failed = b->failed;
    char *copy = failed ? NULL : hs_arena_alloc(arena, b->len);
    if (copy) memcpy(copy, b->ptr, b->len);
    *detail = (hs_str){copy, b->len};
    hs_buf_free(b);
    return failed ? hs_fail(err, HS_ENOMEM, "out of memory") : HS_OK;
}

static int set_name(hs_ledger *l, int64_t name, int64_t entity, int64_t entry, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "UPDATE name SET entity = ?, entry = ?, score = NULL, why = NULL WHERE id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, entity);
    hs_sql_id(q, 2, entry);
    hs_sql_int(q, 3, name);
    return hs_sql_run(l, q, err);
}

static int drop_if_empty(hs_ledger *l, int64_t entity, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "DELETE FROM entity WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM name WHERE entity = ?1)"
                                " AND NOT EXISTS (SELECT 1 FROM namesake WHERE entity = ?1)", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, entity);
    return hs_sql_run(l, q, err);
}

static int move(hs_ledger *l, const moves *m, int64_t entry, bool back, hs_err *err)
{
    int code = HS_OK;
    for (uint32_t i = 0; i < m->n && !code; i++) code = set_name(l, m->at[i].name, back ? m->at[i].was : m->at[i].now, back ? 0 : entry, err);
    for (uint32_t i = 0; i < m->n && !code; i++) code = drop_if_empty(l, back ? m->at[i].now : m->at[i].was, err);
    return code;
}

int hs_people_merge(hs_ledger *l, hs_arena *arena, hs_str who, const int64_t *entity, uint32_t n, int64_t *entry, hs_err *err)
{
    moves m = {0};
    hs_str into, other, detail;
    hs_buf b = {0};
    if (n < 2) return hs_fail(err, HS_EUSAGE, "merge: two entities or more are needed; the first one's name is kept");
    int code = entity_name(l, arena, entity[0], &into, err);
    for (uint32_t i = 1; i < n && !code; i++) {
        if (entity[i] == entity[0]) continue;
        code = entity_name(l, arena, entity[i], &other, err);
        if (!code) code = names_of(l, arena, entity[i], entity[0], &m, err);
    }
    if (!code && !m.n) return hs_fail(err, HS_EUSAGE, "merge: these are one already");
    if (code) return code;
    hs_buf_add_c(&b, '{');
    put_moves(arena, &b, &m);
    hs_buf_add_z(&b, ",\"into\":");
    hs_buf_add(&b, hs_string_write(arena, into));
    hs_buf_add_c(&b, '}');
    code = settle_detail(arena, &b, &detail, err);
    if (!code) code = hs_log_append(l, arena, who, "merge", 0, detail, 0, entry, err);
    return code ? code : move(l, &m, *entry, false, err);
}

static int make_entity(hs_ledger *l, int64_t id, hs_str name, int kind, int64_t *made, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "INSERT OR IGNORE INTO entity (id, name, kind) VALUES (?, ?, ?)", err);
    if (!q) return HS_EIO;
    hs_sql_id(q, 1, id);
    hs_sql_str(q, 2, name);
    hs_sql_int(q, 3, kind);
    int code = hs_sql_run(l, q, err);
    if (made) *made = sqlite3_last_insert_rowid(l->db);
    return code;
}

/* Of an entity's names, those that are spelt like one of the list (all for an empty one). */
static void keep_spellings(moves *m, hs_strs spelling)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < m->n; i++)
        for (uint32_t k = 0; k < spelling.n; k++)
            if (hs_str_eq(m->at[i].words, spelling.at[k])) {
                m->at[n++] = m->at[i];
                break;
            }
    if (spelling.n) m->n = n;
}

static int set_namesakes(hs_ledger *l, const moves *m, const int64_t *document, uint32_t n, bool back, hs_err *err)
{
    int code = HS_OK;
    for (uint32_t i = 0; i < m->n && !code; i++)
        for (uint32_t d = 0; d < n && !code; d++) {
            sqlite3_stmt *q = back ? hs_sql(l, "DELETE FROM namesake WHERE document = ? AND name = ? AND entity = ?", err)
                                   : hs_sql(l, "INSERT OR REPLACE INTO namesake (document, name, entity) VALUES (?, ?, ?)", err);
            if (!q) return HS_EIO;
            hs_sql_int(q, 1, document[d]);
            hs_sql_int(q, 2, m->at[i].name);
            hs_sql_int(q, 3, m->at[i].now);
            code = hs_sql_run(l, q, err);
        }
    return code;
}

int hs_people_split(hs_ledger *l, hs_arena *arena, hs_str who, int64_t entity, hs_strs spelling, const int64_t *document, uint32_t n_document,
                    int64_t *made, int64_t *entry, hs_err *err)
{
    moves m = {0};
    hs_str name, detail;
    hs_buf b = {0};
    int code = entity_name(l, arena, entity, &name, err);
    if (!code) code = names_of(l, arena, entity, 0, &m, err);
    if (code) return code;
    uint32_t all = m.n;
    keep_spellings(&m, spelling);
    if (!m.n) return hs_fail(err, HS_EUSAGE, "split: no such spelling of %.*s; `hearsay names e%lld` shows them", (int)name.len, name.ptr, (long long)entity);
    if (m.n == all && !n_document)
        return hs_fail(err, HS_EUSAGE, "split: which spellings of %.*s, or in which documents (--doc), are somebody else's?", (int)name.len, name.ptr);
    code = make_entity(l, 0, m.at[0].words, m.at[0].kind, made, err);
    if (code) return code;
    hs_buf_add_c(&b, '{');
    if (n_document) hs_buf_add_z(&b, "\"documents\":[");
    for (uint32_t i = 0; i < n_document; i++) hs_buf_printf(&b, i ? ",\"d%lld\"" : "\"d%lld\"", (long long)document[i]);
    if (n_document) hs_buf_add_z(&b, "],");
    for (uint32_t i = 0; i < m.n; i++) m.at[i].now = *made;
    put_moves(arena, &b, &m);
    hs_buf_add_c(&b, '}');
    code = settle_detail(arena, &b, &detail, err);
    if (!code) code = hs_log_append(l, arena, who, "split", 0, detail, 0, entry, err);
    if (code) return code;
    return n_document ? set_namesakes(l, &m, document, n_document, false, err) : move(l, &m, *entry, false, err);
}

static int show_as(hs_ledger *l, int64_t entity, hs_str name, int64_t entry, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "UPDATE entity SET name = ?, entry = ? WHERE id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, name);
    hs_sql_id(q, 2, entry);
    hs_sql_int(q, 3, entity);
    return hs_sql_run(l, q, err);
}

int hs_people_rename(hs_ledger *l, hs_arena *arena, hs_str who, int64_t entity, hs_str name, int64_t *entry, hs_err *err)
{
    hs_str was, detail;
    hs_buf b = {0};
    if (!name.len || memchr(name.ptr, '\n', name.len)) return hs_fail(err, HS_EUSAGE, "rename: a name of one line is needed");
    int code = entity_name(l, arena, entity, &was, err);
    if (code) return code;
    hs_buf_printf(&b, "{\"entity\":%lld,\"was\":", (long long)entity);
    hs_buf_add(&b, hs_string_write(arena, was));
    hs_buf_add_z(&b, ",\"now\":");
    hs_buf_add(&b, hs_string_write(arena, name));
    hs_buf_add_c(&b, '}');
    code = settle_detail(arena, &b, &detail, err);
    if (!code) code = hs_log_append(l, arena, who, "rename", 0, detail, 0, entry, err);
    return code ? code : show_as(l, entity, name, *entry, err);
}

/* ---- undoing ---- */

static hs_str json_str(hs_arena *arena, const json_t *o, const char *key)
{
    const json_t *s = json_object_get(o, key);
    return s ? hs_arena_copy(arena, (hs_str){json_string_value(s), json_string_length(s)}) : (hs_str){0};
}

static int find_name(hs_ledger *l, hs_str words, int kind, int64_t *id, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT id FROM name WHERE words = ? AND kind = ?", err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, words);
    hs_sql_int(q, 2, kind);
    return hs_sql_value(l, q, id, NULL, err);
}

/* What an entry did, as data. */
typedef struct change { moves m; int64_t *document; uint32_t n_document; int64_t entity; hs_str was; } change;

static void read_change(hs_arena *arena, const json_t *o, change *c)
{
    const json_t *names = json_object_get(o, "names"), *documents = json_object_get(o, "documents");
    size_t n = json_array_size(names);
    c->m.at = hs_new(arena, moved, n);
    c->m.n = (uint32_t)n;
    for (size_t i = 0; i < n; i++) {
        const json_t *e = json_array_get(names, i);
        c->m.at[i] = (moved){0, json_integer_value(json_object_get(e, "was")), json_integer_value(json_object_get(e, "now")), json_str(arena, e, "words"),
                             (int)json_integer_value(json_object_get(e, "kind"))};
    }
    c->n_document = (uint32_t)json_array_size(documents);
    c->document = hs_new(arena, int64_t, c->n_document);
    for (uint32_t i = 0; i < c->n_document; i++) {
        const char *id = json_string_value(json_array_get(documents, i));
        c->document[i] = id ? strtoll(id + 1, NULL, 10) : 0;
    }
    c->entity = json_integer_value(json_object_get(o, "entity"));
    c->was = json_str(arena, o, "was");
}

static int load_change(hs_ledger *l, hs_arena *arena, int64_t entry, change *c, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT detail FROM entry WHERE id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, entry);
    int row = hs_sql_row(l, q, err);
    hs_str detail = row > 0 ? hs_arena_copy(arena, hs_sql_get_str(q, 0)) : (hs_str){0};
    hs_sql_done(q);
    if (row < 0) return HS_EIO;
    jmp_buf *outer = arena->fail, fail;
    json_t *o = detail.len ? json_loadb(detail.ptr, detail.len, 0, NULL) : NULL;
    if (!o) return hs_fail(err, HS_EFORMAT, "%s: entry %lld cannot be read", l->path, (long long)entry);
    arena->fail = &fail;
    if (setjmp(fail)) {
        arena->fail = outer;
        json_decref(o);
        hs_arena_give_up(arena);
    }
    read_change(arena, o, c);
    arena->fail = outer;
    json_decref(o);
    return HS_OK;
}

int hs_people_entry(hs_ledger *l, int64_t *entry, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT id FROM entry e WHERE what IN ('merge', 'split', 'rename') AND (?1 = 0 OR id = ?1) AND"
                                " NOT EXISTS (SELECT 1 FROM entry u WHERE u.undoes = e.id AND u.what = 'undo') ORDER BY id DESC LIMIT 1", err);
    int64_t wanted = *entry;
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, wanted);
    int code = hs_sql_value(l, q, entry, NULL, err);
    if (code || *entry) return code;
    if (wanted) return hs_fail(err, HS_EUSAGE, "%s: entry %lld is no decision about names that stands", l->path, (long long)wanted);
    return hs_fail(err, HS_EUSAGE, "%s: there is no decision about names to undo", l->path);
}

int hs_people_undo(hs_ledger *l, hs_arena *arena, int64_t of, hs_err *err)
{
    change c = {0};
    int code = load_change(l, arena, of, &c, err);
    for (uint32_t i = 0; i < c.m.n && !code; i++) {
        moved *m = &c.m.at[i];
        code = find_name(l, m->words, m->kind, &m->name, err);
        if (!code) code = make_entity(l, m->was, m->words, m->kind, NULL, err); /* if it was dropped as empty */
    }
    if (code) return code;
    if (c.entity) return show_as(l, c.entity, c.was, 0, err);
    if (!c.n_document) return move(l, &c.m, of, true, err);
    code = set_namesakes(l, &c.m, c.document, c.n_document, true, err);
    for (uint32_t i = 0; i < c.m.n && !code; i++) code = drop_if_empty(l, c.m.at[i].now, err);
    return code;
}

/* ---- finding ---- */

typedef struct found { int64_t entity; hs_str name; } found;
typedef struct finds { found *at; uint32_t n, cap; } finds;

static void add_found(hs_arena *arena, finds *f, sqlite3_stmt *q)
{
    int64_t entity = hs_sql_get_int(q, 0);
    for (uint32_t i = 0; i < f->n; i++)
        if (f->at[i].entity == entity) return;
    hs_push(arena, f, ((found){entity, hs_arena_copy(arena, hs_sql_get_str(q, 1))}));
}

/* Names that compare as the same, through their keys. */
static int find_alike(hs_ledger *l, hs_arena *arena, hs_str text, finds *out, hs_err *err)
{
    hs_name wanted, other;
    hs_name_verdict v;
    uint32_t key[HS_NAME_FIRM_KEYS];
    hs_name_parse(arena, text, &wanted);
    uint32_t n = hs_name_firm_keys(&wanted, key);
    int row = 0;
    for (uint32_t i = 0; i < n && row >= 0; i++) {
        sqlite3_stmt *q = hs_sql(l, "SELECT n.entity, e.name, n.words FROM name_key k JOIN name n ON n.id = k.name JOIN entity e ON e.id = n.entity"
                                    " WHERE k.key = ? ORDER BY n.id", err);
        if (!q) return HS_EIO;
        hs_sql_int(q, 1, key[i]);
        while ((row = hs_sql_row(l, q, err)) > 0) {
            hs_name_parse(arena, hs_arena_copy(arena, hs_sql_get_str(q, 2)), &other);
            hs_name_compare(&wanted, &other, &v);
            if (v.same) add_found(arena, out, q);
        }
    }
    return row < 0 ? HS_EIO : HS_OK;
}

static int find_exact(hs_ledger *l, hs_arena *arena, hs_str text, finds *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT e.id, e.name FROM entity e WHERE e.name = ?1 UNION SELECT e.id, e.name FROM name n JOIN entity e ON e.id = n.entity"
                                " WHERE n.words = ?1 ORDER BY 1", err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, text);
    int row;
    while ((row = hs_sql_row(l, q, err)) > 0) add_found(arena, out, q);
    return row < 0 ? HS_EIO : HS_OK;
}

static int find_part(hs_ledger *l, hs_arena *arena, hs_str text, finds *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT DISTINCT e.id, e.name FROM name n JOIN entity e ON e.id = n.entity WHERE instr(lower(n.words), lower(?1))", err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, text);
    int row;
    while ((row = hs_sql_row(l, q, err)) > 0) add_found(arena, out, q);
    return row < 0 ? HS_EIO : HS_OK;
}

/* 12 of "e12", else 0. */
static int64_t id_of(hs_str text)
{
    int64_t id = 0;
    if (text.len < 2 || text.len > 18 || *text.ptr != 'e') return 0;
    for (size_t i = 1; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9') return 0;
        id = 10 * id + (text.ptr[i] - '0');
    }
    return id;
}

int hs_people_like(hs_ledger *l, hs_arena *arena, hs_str text, hs_str *ids, hs_err *err)
{
    finds f = {0};
    int64_t id = id_of(text);
    int code = HS_OK;
    if (id) hs_push(arena, &f, ((found){.entity = id}));
    else {
        code = find_exact(l, arena, text, &f, err);
        if (!code) code = find_alike(l, arena, text, &f, err);
        if (!code) code = find_part(l, arena, text, &f, err);
    }
    int64_t *list = hs_new(arena, int64_t, f.n);
    for (uint32_t i = 0; i < f.n; i++) list[i] = f.at[i].entity;
    *ids = hs_ids_write(arena, list, f.n);
    return code;
}

static int ambiguous(hs_str text, const finds *f, hs_err *err)
{
    char list[300];
    size_t at = 0;
    for (uint32_t i = 0; i < f->n && i < 6 && at < sizeof list; i++)
        at += (size_t)snprintf(list + at, sizeof list - at, "%se%lld %.*s", i ? ", " : "", (long long)f->at[i].entity,
                               (int)(f->at[i].name.len < 60 ? f->at[i].name.len : 60), f->at[i].name.ptr);
    return hs_fail(err, HS_EUSAGE, "%.*s may be %s%s", (int)text.len, text.ptr, list, f->n > 6 ? " …" : "");
}

int hs_people_find(hs_ledger *l, hs_arena *arena, hs_str text, int64_t *entity, hs_err *err)
{
    finds f = {0};
    hs_str name;
    *entity = id_of(text);
    if (*entity) return entity_name(l, arena, *entity, &name, err);
    int code = find_exact(l, arena, text, &f, err);
    if (!code && !f.n) code = find_alike(l, arena, text, &f, err);
    if (code) return code;
    if (f.n > 1) return ambiguous(text, &f, err);
    if (!f.n) return hs_fail(err, HS_EUSAGE, "nobody of the ledger is called %.*s; `hearsay names` lists them", (int)text.len, text.ptr);
    *entity = f.at[0].entity;
    return HS_OK;
}
