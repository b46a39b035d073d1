/* A version comes out again: its text, what is known of it, and its statements, as people left them. */
#include <stdio.h>
#include <stdlib.h>
#include "base/err.h"
#include "ledger/ledger.h"

static hs_str copy(hs_arena *arena, sqlite3_stmt *q, int at)
{
    hs_str s = hs_sql_get_str(q, at);
    return s.ptr ? hs_arena_copy(arena, s) : (hs_str){0};
}

hs_str hs_doc_id(hs_arena *arena, int64_t document, uint32_t number)
{
    char id[48];
    int n = number > 1 ? snprintf(id, sizeof id, "d%lldv%u", (long long)document, number) : snprintf(id, sizeof id, "d%lld", (long long)document);
    return hs_arena_copy(arena, (hs_str){id, (size_t)n});
}

int hs_version_id(hs_ledger *l, int64_t version, char out[32], hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT " HS_SQL_DOC_ID("v") " FROM version v WHERE id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    int row = hs_sql_row(l, q, err);
    hs_str id = row > 0 ? hs_sql_get_str(q, 0) : HS_STR("");
    snprintf(out, 32, "%.*s", (int)id.len, id.ptr);
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

static bool read_number(hs_str *s, int64_t *out)
{
    size_t i = 0;
    *out = 0;
    for (; i < s->len && i < 18 && s->ptr[i] >= '0' && s->ptr[i] <= '9'; i++) *out = 10 * *out + (s->ptr[i] - '0');
    *s = hs_str_sub(*s, i, s->len);
    return i > 0;
}

int hs_ledger_find(hs_ledger *l, hs_str doc, int64_t *version, hs_err *err)
{
    hs_str rest = doc;
    int64_t document = 0, number = 1;
    bool good = rest.len && *rest.ptr == 'd';
    if (good) rest = hs_str_sub(rest, 1, rest.len), good = read_number(&rest, &document);
    if (good && rest.len && *rest.ptr == 'v') rest = hs_str_sub(rest, 1, rest.len), good = read_number(&rest, &number) && number > 0;
    if (!good || rest.len)
        return hs_fail(err, HS_EUSAGE, "%.*s: not a document of the ledger; its ids look like d12, or d12v2 for the second version", (int)doc.len, doc.ptr);
    sqlite3_stmt *q = hs_sql(l, "SELECT id FROM version WHERE document = ? AND number = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, document);
    hs_sql_int(q, 2, number);
    int code = hs_sql_value(l, q, version, NULL, err);
    if (!code && !*version) return hs_fail(err, HS_EUSAGE, "%s: there is no document %.*s", l->path, (int)doc.len, doc.ptr);
    return code;
}

static void read_version(hs_arena *arena, sqlite3_stmt *q, hs_loaded *out)
{
    hs_fields *f = &out->fields;
    hs_str *const column[] = {&out->name, &out->form, &out->charset, &f->lang, &f->title, &f->outlet, &f->author, &f->url, &f->date,
                              &out->date_written, &f->date_from, &f->edited, &f->id, &f->channel, &f->channel_id, &f->forwarded_from,
                              &f->forwarded_date, &f->reply_to, &out->added, &out->text};
    for (int i = 0; i < (int)(sizeof column / sizeof *column); i++) *column[i] = copy(arena, q, i);
    int at = (int)(sizeof column / sizeof *column);
    out->document = hs_sql_get_int(q, at);
    out->number = (uint32_t)hs_sql_get_int(q, at + 1);
    out->source = hs_sql_get_int(q, at + 2);
    out->fold = hs_sql_get_int(q, at + 3);
    out->alike = hs_sql_get_real(q, at + 4);
    hs_str map = hs_sql_get_blob(q, at + 5);
    out->map = map.ptr ? hs_arena_copy(arena, map) : (hs_str){0};
    out->doc = hs_doc_id(arena, out->document, out->number);
    if (!out->text.ptr) out->text = HS_STR("");
}

static int load_version(hs_ledger *l, hs_arena *arena, int64_t version, hs_loaded *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l,
        "SELECT v.name, v.form, v.charset, v.lang, v.title, v.outlet, v.author, v.url, v.date, v.date_written, v.date_from, v.edited,"
        " v.publisher_id, v.channel, v.channel_id, v.forwarded_from, v.forwarded_date, v.reply_to, v.added, t.body,"
        " v.document, v.number, v.source, v.fold, v.alike, v.map FROM version v JOIN text t ON t.id = v.text WHERE v.id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    int row = hs_sql_row(l, q, err);
    if (row > 0) read_version(arena, q, out);
    hs_sql_done(q);
    out->version = version;
    if (row == 0) return hs_fail(err, HS_EFORMAT, "%s: there is no version %lld, or its text is missing", l->path, (long long)version);
    return row < 0 ? HS_EIO : HS_OK;
}

static int bad_row(hs_ledger *l, const hs_loaded *d, uint32_t n, const char *what, hs_err *err)
{
    return hs_fail(err, HS_EFORMAT, "%s: %.*s:s%u: %s", l->path, (int)d->doc.len, d->doc.ptr, n, what);
}

enum { C_ROW, C_N, C_WITHIN, C_TYPE, C_KIND, C_POLARITY, C_CERTAINTY, C_SOURCE, C_CUE, C_CONTENT, C_SAID, C_VALUE, C_CONFIDENCE, C_WHY, C_STANDING,
       C_NAME, C_ENTITY, C_ENTRY };

static int read_statement(hs_ledger *l, hs_arena *arena, sqlite3_stmt *q, const hs_loaded *d, hs_statement *s, hs_err *err)
{
    *s = (hs_statement){.id = (uint32_t)hs_sql_get_int(q, C_N), .within = (uint32_t)hs_sql_get_int(q, C_WITHIN)};
    const int64_t type = hs_sql_get_int(q, C_TYPE), kind = hs_sql_get_int(q, C_KIND), polarity = hs_sql_get_int(q, C_POLARITY),
                  certainty = hs_sql_get_int(q, C_CERTAINTY);
    if (type < 0 || type > HS_MIXED || kind < 0 || kind > HS_KIND_AUTHOR || polarity < 0 || polarity > HS_DENIED || certainty < 0 || certainty > HS_QUESTIONED)
        return bad_row(l, d, s->id, "a field holds a number that means nothing", err);
    s->type = (hs_type)type;
    s->source.kind = (hs_kind)kind;
    s->polarity = (hs_polarity)polarity;
    s->certainty = (hs_certainty)certainty;
    if (!hs_spans_read(arena, hs_sql_get_str(q, C_SOURCE), &d->offsets, &s->source.spans) || !hs_spans_read(arena, hs_sql_get_str(q, C_CUE), &d->offsets, &s->cue) ||
        !hs_spans_read(arena, hs_sql_get_str(q, C_CONTENT), &d->offsets, &s->content) || !s->content.n ||
        !hs_spans_read(arena, hs_sql_get_str(q, C_SAID), &d->offsets, &s->said.spans))
        return bad_row(l, d, s->id, "its spans are not places in the text", err);
    s->said.value = copy(arena, q, C_VALUE);
    s->source.name = copy(arena, q, C_NAME);
    s->source.entity = hs_sql_get_int(q, C_ENTITY);
    s->confidence = hs_sql_get_real(q, C_CONFIDENCE);
    return HS_OK;
}

typedef struct entry { hs_statement s; int64_t id, entry, *why; uint32_t n_why; uint8_t standing; } entry;
typedef struct rows { entry *at; uint32_t n, cap; } rows;

static bool is_gone(const entry *r)
{
    return r->standing == HS_STANDING_REJECTED || r->standing == HS_STANDING_REPLACED;
}

static int load_rows(hs_ledger *l, hs_arena *arena, const hs_loaded *d, rows *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l,
        "SELECT s.id, s.n, s.within, s.type, s.kind, s.polarity, s.certainty, s.source, s.cue, s.content, s.said, s.said_value, s.confidence, s.why,"
        " s.standing, n.words, coalesce((SELECT entity FROM namesake k WHERE k.document = ?2 AND k.name = n.id), n.entity), s.entry FROM statement s"
        " LEFT JOIN name n ON n.id = s.speaker WHERE s.version = ?1 ORDER BY s.n", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, d->version);
    hs_sql_int(q, 2, d->document);
    int got, code = HS_OK;
    while (!code && (got = hs_sql_row(l, q, err)) != 0) {
        entry r = {.id = hs_sql_get_int(q, C_ROW), .entry = hs_sql_get_int(q, C_ENTRY), .standing = (uint8_t)hs_sql_get_int(q, C_STANDING)};
        code = got < 0 ? HS_EIO : read_statement(l, arena, q, d, &r.s, err);
        if (!code && !hs_ids_read(arena, hs_sql_get_str(q, C_WHY), &r.why, &r.n_why)) code = bad_row(l, d, r.s.id, "its reasons are no list", err);
        if (!code) hs_push(arena, out, r);
    }
    hs_sql_done(q);
    return code;
}

static int load_about(hs_ledger *l, hs_arena *arena, int64_t row, hs_strs *about, hs_err *err)
{
    struct { hs_str *at; uint32_t n, cap; } list = {0};
    sqlite3_stmt *q = hs_sql(l, "SELECT n.words FROM about a JOIN name n ON n.id = a.name WHERE a.statement = ? ORDER BY a.place", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, row);
    int got;
    while ((got = hs_sql_row(l, q, err)) > 0) hs_push(arena, &list, copy(arena, q, 0));
    *about = (hs_strs){list.at, list.n};
    return got < 0 ? HS_EIO : HS_OK;
}

static int load_why(hs_ledger *l, hs_arena *arena, const hs_loaded *d, entry *e, hs_err *err)
{
    hs_str *words = hs_new(arena, hs_str, e->n_why);
    for (uint32_t i = 0; i < e->n_why; i++) {
        sqlite3_stmt *q = hs_sql(l, "SELECT words FROM reason WHERE id = ?", err);
        if (!q) return HS_EIO;
        hs_sql_int(q, 1, e->why[i]);
        int got = hs_sql_row(l, q, err);
        if (got > 0) words[i] = copy(arena, q, 0);
        hs_sql_done(q);
        if (got < 0) return HS_EIO;
        if (!got) return bad_row(l, d, e->s.id, "a reason is missing", err);
    }
    e->s.why = (hs_strs){words, e->n_why};
    return HS_OK;
}

static uint32_t place_of(const hs_statement *s)
{
    uint32_t at = s->content.at[0].begin;
    if (s->source.spans.n && s->source.spans.at[0].begin < at) at = s->source.spans.at[0].begin;
    if (s->cue.n && s->cue.at[0].begin < at) at = s->cue.at[0].begin;
    return at;
}

typedef struct placed { uint32_t begin, was; } placed;

static int by_place(const void *a, const void *b)
{
    const placed *x = a, *y = b;
    if (x->begin != y->begin) return x->begin < y->begin ? -1 : 1;
    return x->was < y->was ? -1 : x->was > y->was;
}

static const entry *find_row(const rows *r, uint32_t n)
{
    for (uint32_t i = 0; i < r->n; i++)
        if (r->at[i].s.id == n) return &r->at[i];
    return NULL;
}

/* What a person put in the place of one that was replaced. */
static const entry *replacement(const rows *r, const entry *gone)
{
    for (uint32_t i = 0; i < r->n; i++)
        if (r->at[i].standing == HS_STANDING_PERSON && r->at[i].entry == gone->entry) return &r->at[i];
    return NULL;
}

/* The statement around s now: what stands for the one that was, or the next one outside. */
static uint32_t parent_now(const rows *r, const hs_statement *s)
{
    uint32_t up = s->within;
    for (uint32_t steps = 0; up && steps <= r->n; steps++) {
        const entry *around = find_row(r, up), *other;
        if (!around) return 0;
        if (!is_gone(around)) return up == s->id ? 0 : up;
        other = around->standing == HS_STANDING_REPLACED ? replacement(r, around) : NULL;
        if (other && other->s.id != s->id) return other->s.id;
        up = around->s.within;
    }
    return 0;
}

/* What people put in stands where it belongs in the text, whatever its number. */
static void sort_rows(hs_arena *arena, const rows *r, bool all, hs_loaded *out)
{
    placed *order = hs_new(arena, placed, r->n);
    for (uint32_t i = 0; i < r->n; i++)
        if (all || !is_gone(&r->at[i])) order[out->n++] = (placed){place_of(&r->at[i].s), i};
    if (out->n) qsort(order, out->n, sizeof *order, by_place);
    out->statement = hs_new(arena, hs_statement, out->n);
    out->row = hs_new(arena, int64_t, out->n);
    out->standing = hs_new(arena, uint8_t, out->n);
    for (uint32_t i = 0; i < out->n; i++) {
        const entry *from = &r->at[order[i].was];
        out->statement[i] = from->s;
        if (!all) out->statement[i].within = parent_now(r, &from->s);
        out->row[i] = from->id;
        out->standing[i] = from->standing;
    }
}

int hs_ledger_load(hs_ledger *l, hs_arena *arena, int64_t version, bool all, hs_loaded *out, hs_err *err)
{
    *out = (hs_loaded){0};
    rows r = {0};
    int code = load_version(l, arena, version, out, err);
    if (code) return code;
    hs_offsets_build(arena, out->text, &out->offsets);
    code = load_rows(l, arena, out, &r, err);
    for (uint32_t i = 0; i < r.n && !code; i++) {
        code = load_about(l, arena, r.at[i].id, &r.at[i].s.about, err);
        if (!code) code = load_why(l, arena, out, &r.at[i], err);
    }
    if (!code) sort_rows(arena, &r, all, out);
    return code;
}

int hs_ledger_source(hs_ledger *l, hs_arena *arena, int64_t source, hs_str *bytes, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT s.size, s.packed, t.body FROM source s LEFT JOIN text t ON t.id = s.text WHERE s.id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, source);
    int row = hs_sql_row(l, q, err), code = row < 0 ? HS_EIO : HS_OK;
    if (row == 0) code = hs_fail(err, HS_EFORMAT, "%s: source %lld is missing", l->path, (long long)source);
    if (row > 0) {
        hs_str packed = hs_sql_get_blob(q, 1);
        if (packed.ptr) code = hs_zstd_unpack(arena, packed, (size_t)hs_sql_get_int(q, 0), bytes, err);
        else *bytes = copy(arena, q, 2);
    }
    hs_sql_done(q);
    return code;
}
