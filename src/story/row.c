/* Statements of the ledger with their documents, for reports: many of them, each document once. */
#include <stdlib.h>
#include "base/err.h"
#include "base/hash.h"
#include "ledger/plain.h"
#include "story/report.h"

/* ---- documents ---- */

typedef struct hs_kept_paper { int64_t version, document, root; bool second; hs_when when; hs_paper paper; hs_offsets offsets; } kept;

static hs_str get(hs_arena *arena, sqlite3_stmt *q, int at)
{
    hs_str s = hs_sql_get_str(q, at);
    return s.len ? hs_arena_copy(arena, s) : (hs_str){0};
}

static uint32_t slot_of(const hs_reporter *r, int64_t version)
{
    uint32_t i = hs_hash_mix((uint32_t)version, (uint32_t)(version >> 32)) & (r->cap_paper - 1);
    while (r->paper[i] && r->paper[i]->version != version) i = (i + 1) & (r->cap_paper - 1);
    return i;
}

static void remember(hs_reporter *r, const kept *p)
{
    if (2 * r->n_paper >= r->cap_paper) {
        const kept **old = r->paper;
        uint32_t n = r->cap_paper;
        r->cap_paper = n ? 2 * n : 64;
        r->paper = hs_new(r->arena, const kept *, r->cap_paper);
        for (uint32_t i = 0; i < n; i++)
            if (old[i]) r->paper[slot_of(r, old[i]->version)] = old[i];
    }
    r->paper[slot_of(r, p->version)] = p;
    r->n_paper++;
}

static kept *read_paper(hs_reporter *r, sqlite3_stmt *q, int64_t version)
{
    kept *p = hs_new(r->arena, kept, 1);
    hs_str *const column[] = {&p->paper.title, &p->paper.outlet, &p->paper.author, &p->paper.url, &p->paper.lang, &p->paper.date, &p->paper.date_from,
                              &p->paper.forwarded_from, &p->paper.text};
    enum { N = sizeof column / sizeof *column };
    for (int i = 0; i < N; i++) *column[i] = get(r->arena, q, i);
    if (!p->paper.text.ptr) p->paper.text = HS_STR("");
    p->version = version;
    p->document = hs_sql_get_int(q, N);
    p->root = hs_sql_get_int(q, N + 2);
    p->second = p->root != p->document || hs_sql_get_int(q, N + 3) != 0;
    p->paper.id = hs_doc_id(r->arena, p->document, (uint32_t)hs_sql_get_int(q, N + 1));
    if (hs_str_is(p->paper.date_from, "file time")) p->paper.date = (hs_str){0}; /* when it was saved: says nothing of when it was published */
    p->when = hs_when_read(p->paper.date);
    hs_offsets_build(r->arena, p->paper.text, &p->offsets);
    p->paper.offsets = &p->offsets;
    return p;
}

static const kept *kept_of(hs_reporter *r, int64_t version)
{
    if (r->cap_paper) {
        const kept *known = r->paper[slot_of(r, version)];
        if (known) return known;
    }
    sqlite3_stmt *q = hs_sql(r->l,
        "SELECT v.title, coalesce(v.outlet, v.channel), v.author, v.url, v.lang, v.date, v.date_from, v.forwarded_from, t.body, v.document, v.number,"
        " coalesce(o.document, v.document), EXISTS (SELECT 1 FROM version n WHERE n.document = v.document AND n.number > v.number)"
        " FROM version v JOIN text t ON t.id = v.text LEFT JOIN version o ON o.id = v.fold WHERE v.id = ?", r->err);
    if (!q) return NULL;
    hs_sql_int(q, 1, version);
    int row = hs_sql_row(r->l, q, r->err);
    kept *p = row > 0 ? read_paper(r, q, version) : NULL;
    hs_sql_done(q);
    if (!row) hs_fail(r->err, HS_EFORMAT, "%s: there is no version %lld, or its text is missing", r->l->path, (long long)version);
    if (p) remember(r, p);
    return p;
}

const hs_paper *hs_paper_of(hs_reporter *r, int64_t version)
{
    const kept *p = kept_of(r, version);
    return p ? &p->paper : NULL;
}

bool hs_can_read(const hs_reporter *r, const hs_paper *p)
{
    return r->speech && (!p->lang.len || hs_str_starts(p->lang, r->language));
}

/* ---- statements ---- */

enum { C_ROW, C_VERSION, C_N, C_WITHIN, C_TYPE, C_KIND, C_POLARITY, C_CERTAINTY, C_SOURCE, C_CUE, C_CONTENT, C_SAID, C_VALUE, C_CONFIDENCE, C_NAME,
    C_ENTITY,
       C_WHY };

static bool read_fields(hs_reporter *r, sqlite3_stmt *q, const hs_offsets *o, hs_statement *s)
{
    const int64_t type = hs_sql_get_int(q, C_TYPE), kind = hs_sql_get_int(q, C_KIND), polarity = hs_sql_get_int(q, C_POLARITY),
                  certainty = hs_sql_get_int(q, C_CERTAINTY);
    if (type < 0 || type > HS_MIXED || kind < 0 || kind > HS_KIND_AUTHOR || polarity < 0 || polarity > HS_DENIED || certainty < 0
        || certainty > HS_QUESTIONED)
        return false;
    *s = (hs_statement){.id = (uint32_t)hs_sql_get_int(q, C_N), .within = (uint32_t)hs_sql_get_int(q, C_WITHIN), .type = (hs_type)type,
                        .polarity = (hs_polarity)polarity, .certainty = (hs_certainty)certainty, .confidence = hs_sql_get_real(q, C_CONFIDENCE)};
    s->source.kind = (hs_kind)kind;
    s->source.name = get(r->arena, q, C_NAME);
    s->source.entity = hs_sql_get_int(q, C_ENTITY);
    s->said.value = get(r->arena, q, C_VALUE);
    return hs_spans_read(r->arena, hs_sql_get_str(q, C_SOURCE), o, &s->source.spans) && hs_spans_read(r->arena, hs_sql_get_str(q, C_CUE), o, &s->cue) &&
           hs_spans_read(r->arena, hs_sql_get_str(q, C_CONTENT), o, &s->content) && s->content.n &&
           hs_spans_read(r->arena, hs_sql_get_str(q, C_SAID), o, &s->said.spans);
}

/* The ids of its reasons, for hs_rows_details, wait where the words will be. */
static int read_row(hs_reporter *r, sqlite3_stmt *q, hs_rows *out)
{
    int64_t version = hs_sql_get_int(q, C_VERSION);
    const kept *p = kept_of(r, version);
    if (!p) return HS_EIO;
    hs_row row = {.row = hs_sql_get_int(q, C_ROW), .version = version, .document = p->document, .root = p->root, .second = p->second, .when = p->when,
                  .paper = &p->paper};
    if (!read_fields(r, q, &p->offsets, &row.s))
        return hs_fail(r->err, HS_EFORMAT, "%s: %.*s:s%u: its fields make no sense; `hearsay verify` says more", r->l->path, (int)p->paper.id.len,
            p->paper.id.ptr, row.s.id);
    hs_str why = get(r->arena, q, C_WHY);
    hs_str *waits = hs_new(r->arena, hs_str, 1);
    *waits = why;
    row.s.why = (hs_strs){waits, 0};
    hs_push(r->arena, out, row);
    return HS_OK;
}

#define ROWS                                                                                                                              \
    "SELECT s.id, s.version, s.n, s.within, s.type, s.kind, s.polarity, s.certainty, s.source, s.cue, s.content, s.said, s.said_value, s.confidence," \
    " n.words, coalesce((SELECT k.entity FROM namesake k JOIN version w ON w.document = k.document WHERE w.id = s.version AND k.name = s.speaker),"   \
    " n.entity), s.why FROM "
#define STANDS " s.standing NOT IN (2, 3)"
#define NEWEST STANDS " ORDER BY v.date DESC, v.id DESC, s.n LIMIT ?2"

int hs_rows_load(hs_reporter *r, hs_which which, int64_t id, hs_rows *out)
{
    sqlite3_stmt *q = which == HS_ROWS_OF_SPEAKER
        ? hs_sql(r->l, ROWS "statement s JOIN version v ON v.id = s.version LEFT JOIN name n ON n.id = s.speaker WHERE s.speaker = ?1 AND" NEWEST, r->err)
        : which == HS_ROWS_ABOUT
        ? hs_sql(r->l, ROWS "about a JOIN statement s ON s.id = a.statement JOIN version v ON v.id = s.version LEFT JOIN name n ON n.id = s.speaker"
                            " WHERE a.name = ?1 AND" NEWEST, r->err)
        : which == HS_ROWS_OF_VERSION ? hs_sql(r->l, ROWS "statement s LEFT JOIN name n ON n.id = s.speaker WHERE s.version = ?1 AND" STANDS, r->err)
                                      : hs_sql(r->l, ROWS "statement s LEFT JOIN name n ON n.id = s.speaker WHERE s.id = ?1 AND" STANDS, r->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, id);
    if (which == HS_ROWS_OF_SPEAKER || which == HS_ROWS_ABOUT) hs_sql_int(q, 2, HS_ROWS_MOST + 1);
    int row, code = HS_OK;
    while (!code && (row = hs_sql_row(r->l, q, r->err)) != 0) code = row < 0 ? HS_EIO : read_row(r, q, out);
    hs_sql_done(q);
    return code;
}

bool hs_rows_cut(hs_rows *rows)
{
    if (rows->n <= HS_ROWS_MOST) return false;
    uint32_t dated = rows->n, out = rows->n - HS_ROWS_MOST;
    while (dated && !rows->at[dated - 1].when.precise) dated--;
    if (out > dated) out = dated; /* undated ones stand last, but are not the newest; of those alone the last ones stay */
    memmove(rows->at, rows->at + out, (rows->n - out) * sizeof *rows->at);
    rows->n = HS_ROWS_MOST;
    return true;
}

/* The article's own voice goes by who wrote it, else by who published it. */
hs_named hs_row_speaker(const hs_row *row)
{
    hs_str name = row->s.source.name;
    if (!name.len && row->s.source.kind == HS_KIND_AUTHOR) name = row->paper->author.len ? row->paper->author : row->paper->outlet;
    return (hs_named){name, 0, row->s.source.entity, row->s.source.kind};
}

static uint32_t place_of(const hs_statement *s)
{
    uint32_t at = s->content.at[0].begin;
    if (s->source.spans.n && s->source.spans.at[0].begin < at) at = s->source.spans.at[0].begin;
    if (s->cue.n && s->cue.at[0].begin < at) at = s->cue.at[0].begin;
    return at;
}

int hs_row_order(const hs_row *a, const hs_row *b)
{
    int c = hs_when_order(&a->when, &b->when);
    if (c) return c;
    if (a->document != b->document) return a->document < b->document ? -1 : 1;
    if (a->version != b->version) return a->version < b->version ? -1 : 1;
    uint32_t x = place_of(&a->s), y = place_of(&b->s);
    if (x != y) return x < y ? -1 : 1;
    return a->s.id < b->s.id ? -1 : a->s.id > b->s.id;
}

static int by_order(const void *a, const void *b)
{
    return hs_row_order(a, b);
}

typedef struct told { uint64_t key; uint32_t at; bool second; } told;

/* Those that stand for themselves first; of the others the newest. */
static int by_key(const void *a, const void *b)
{
    const told *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    if (x->second != y->second) return x->second ? 1 : -1;
    return x->at < y->at ? -1 : x->at > y->at;
}

/* What is said, as a number: the plain words, and the document that stands for all that repeat it. */
static uint64_t key_of(hs_reporter *r, const hs_row *row)
{
    hs_arena_mark mark = hs_arena_save(r->arena);
    hs_str words = hs_plain_words(r->arena, hs_words_at(r->arena, row->paper->text, row->s.content));
    uint64_t h = 0xCBF29CE484222325u ^ (uint64_t)row->root * 0x9E3779B97F4A7C15u;
    for (size_t i = 0; i < words.len; i++) h = (h ^ (unsigned char)words.ptr[i]) * 0x100000001B3u;
    hs_arena_reset(r->arena, mark);
    return h;
}

void hs_rows_settle(hs_reporter *r, hs_rows *rows)
{
    uint32_t seconds = 0, n = 0;
    if (!rows->n) return;
    qsort(rows->at, rows->n, sizeof *rows->at, by_order);
    for (uint32_t i = 0; i < rows->n; i++) {
        if (n && rows->at[n - 1].row == rows->at[i].row) continue;
        rows->at[n++] = rows->at[i];
        seconds += rows->at[i].second;
    }
    rows->n = n;
    if (!seconds) return;
    told *list = hs_new(r->arena, told, n);
    for (uint32_t i = 0; i < n; i++) list[i] = (told){key_of(r, &rows->at[i]), i, rows->at[i].second};
    qsort(list, n, sizeof *list, by_key);
    bool *out = hs_new(r->arena, bool, n);
    for (uint32_t i = 1; i < n; i++) out[list[i].at] = list[i].second && list[i].key == list[i - 1].key;
    rows->n = 0;
    for (uint32_t i = 0; i < n; i++)
        if (!out[i]) rows->at[rows->n++] = rows->at[i];
}

/* ---- what else a record has ---- */

static int load_about(hs_reporter *r, hs_row *row)
{
    struct { hs_named *at; uint32_t n, cap; } list = {0};
    sqlite3_stmt *q = hs_sql(r->l,
        "SELECT n.words, n.id, coalesce((SELECT k.entity FROM namesake k WHERE k.document = ?2 AND k.name = n.id), n.entity), n.kind"
                                   " FROM about a JOIN name n ON n.id = a.name WHERE a.statement = ?1 ORDER BY a.place", r->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, row->row);
    hs_sql_int(q, 2, row->document);
    int got;
    while ((got = hs_sql_row(r->l, q, r->err)) > 0)
        hs_push(r->arena, &list, ((hs_named){get(r->arena, q, 0), hs_sql_get_int(q, 1), hs_sql_get_int(q, 2), (hs_kind)hs_sql_get_int(q, 3)}));
    hs_str *name = hs_new(r->arena, hs_str, list.n);
    for (uint32_t i = 0; i < list.n; i++) name[i] = list.at[i].name;
    row->about = list.at;
    row->s.about = (hs_strs){name, list.n};
    return got < 0 ? HS_EIO : HS_OK;
}

static int reason_of(hs_reporter *r, int64_t id, hs_str *out)
{
    uint32_t i = (uint32_t)id & 1023;
    if (r->reason_id[i] != id || !id) {
        sqlite3_stmt *q = hs_sql(r->l, "SELECT words FROM reason WHERE id = ?", r->err);
        if (!q) return HS_EIO;
        hs_sql_int(q, 1, id);
        if (hs_sql_row(r->l, q, r->err) < 0) return HS_EIO;
        r->reason[i] = get(r->arena, q, 0);
        r->reason_id[i] = id;
        hs_sql_done(q);
    }
    *out = r->reason[i];
    return HS_OK;
}

static int load_why(hs_reporter *r, hs_row *row)
{
    int64_t *id;
    uint32_t n;
    int code = HS_OK;
    if (row->s.why.n || !hs_ids_read(r->arena, row->s.why.at ? row->s.why.at[0] : (hs_str){0}, &id, &n)) return HS_OK;
    hs_str *words = hs_new(r->arena, hs_str, n + 1);
    for (uint32_t i = 0; i < n && !code; i++) code = reason_of(r, id[i], &words[i]);
    row->s.why = (hs_strs){words, n};
    return code;
}

int hs_rows_details(hs_reporter *r, hs_rows *rows)
{
    int code = HS_OK;
    for (uint32_t i = 0; i < rows->n && !code; i++) {
        code = load_about(r, &rows->at[i]);
        if (!code) code = load_why(r, &rows->at[i]);
    }
    return code;
}

uint32_t hs_rows_beside(const hs_rows *rows, uint32_t i, uint32_t number)
{
    uint32_t at = i;
    while (at > 0 && rows->at[at - 1].version == rows->at[i].version) at--;
    for (; number && at < rows->n && rows->at[at].version == rows->at[i].version; at++)
        if (rows->at[at].s.id == number) return at;
    return UINT32_MAX;
}

void hs_row_chain(hs_reporter *r, hs_rows *rows, uint32_t i)
{
    enum { DEEPEST = 64 };
    hs_str name[DEEPEST + 2];
    uint32_t n = 0, at = i;
    while (at != UINT32_MAX && n <= DEEPEST) {
        name[n++] = rows->at[at].s.source.name;
        at = hs_rows_beside(rows, at, rows->at[at].s.within);
    }
    if (rows->at[i].paper->outlet.len) name[n++] = rows->at[i].paper->outlet;
    hs_str *chain = hs_new(r->arena, hs_str, n);
    for (uint32_t k = 0; k < n; k++) chain[k] = name[n - 1 - k].len ? name[n - 1 - k] : HS_STR("unknown");
    rows->at[i].s.chain = (hs_strs){chain, n};
}

static int take_ids(hs_reporter *r, sqlite3_stmt *q, const hs_row *of, uint32_t number, hs_rows *out)
{
    struct { int64_t *at; uint32_t n, cap; } id = {0};
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, of->version);
    hs_sql_int(q, 2, number);
    int got, code = HS_OK;
    while ((got = hs_sql_row(r->l, q, r->err)) > 0) hs_push(r->arena, &id, hs_sql_get_int(q, 0));
    hs_sql_done(q);
    for (uint32_t i = 0; i < id.n && !code; i++) code = hs_rows_load(r, HS_ROW_BY_ID, id.at[i], out);
    return got < 0 ? HS_EIO : code;
}

int hs_rows_widen(hs_reporter *r, hs_rows *rows, bool within)
{
    const uint32_t had = rows->n;
    int code = HS_OK;
    for (uint32_t i = 0; i < rows->n && !code; i++) { /* also those around what was just added */
        const hs_row of = rows->at[i];
        if (of.s.within && (i < had || !within))
            code = take_ids(r, hs_sql(r->l, "SELECT id FROM statement WHERE version = ? AND n = ?", r->err), &of, of.s.within, rows);
    }
    for (uint32_t i = 0; i < had && within && !code; i++) {
        const hs_row of = rows->at[i];
        code = take_ids(r, hs_sql(r->l, "SELECT id FROM statement WHERE version = ? AND within = ?", r->err), &of, of.s.id, rows);
    }
    return code;
}

/* "denial, new-explanation": what `hearsay new` found in the statement when it last looked at its document. */
static int change_of(hs_reporter *r, const hs_row *row, hs_str *out)
{
    sqlite3_stmt *q = hs_sql(r->l, "SELECT group_concat(type, ', ') FROM (SELECT type FROM news WHERE version = ? AND n = ? ORDER BY type)", r->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, row->version);
    hs_sql_int(q, 2, row->s.id);
    int got = hs_sql_row(r->l, q, r->err);
    if (got > 0) *out = get(r->arena, q, 0);
    hs_sql_done(q);
    return got < 0 ? HS_EIO : HS_OK;
}

hs_saying *hs_rows_sayings(hs_reporter *r, const hs_rows *rows)
{
    hs_saying *out = hs_new(r->arena, hs_saying, rows->n);
    for (uint32_t i = 0; i < rows->n; i++) {
        out[i] = (hs_saying){.paper = rows->at[i].paper, .record = rows->at[i].s};
        if (change_of(r, &rows->at[i], &out[i].change)) return NULL;
    }
    return out;
}
