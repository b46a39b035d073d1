/* The voices behind a statement, from the outlet to the origin, across documents where one cites, forwards or repeats the other.
 *
 * Another document is followed only where it holds the same words: RUN of them in a row, or all of a shorter statement; or, since who cites
 * seldom quotes, where one of its paragraphs has most of the longer words. */
#include <stdlib.h>
#include "base/err.h"
#include "base/hash.h"
#include "ledger/plain.h"
#include "story/report.h"

enum { RUN = 5, SHORTEST = 3, LONG = 4 /* letters of a word that tells something */, TELL = 4 /* such words, and MOSTLY per cent of them */, MOSTLY = 60, DOCUMENTS = 8 /* in a row */, CANDIDATES = 300 };

typedef struct word { hs_span span; uint32_t hash; bool tells; } word;
typedef struct words { word *at; uint32_t n, cap; } words;
typedef struct links { hs_link *at; uint32_t n, cap; } links;

typedef struct work {
    hs_reporter *r;
    links link;
    int64_t seen[DOCUMENTS + 1]; /* versions */
    uint32_t n_seen;
} work;

/* ---- the same words ---- */

static void add_words(hs_reporter *r, hs_str text, hs_span in, words *out)
{
    hs_str part = hs_str_sub(text, in.begin, in.end);
    hs_span w;
    for (size_t at = 0; hs_plain_next(part, &at, &w);) {
        hs_arena_mark mark = hs_arena_save(r->arena);
        hs_str plain = hs_plain_words(r->arena, hs_str_sub(part, w.begin, w.end));
        word x = {{w.begin + in.begin, w.end + in.begin}, hs_hash_bytes(plain), plain.len >= LONG};
        hs_arena_reset(r->arena, mark);
        hs_push(r->arena, out, x);
    }
}

/* The longest run that both have; in bytes of the second text. */
static uint32_t shared_run(const words *a, const words *b, hs_span *at)
{
    uint32_t best = 0;
    for (uint32_t i = 0; i < a->n; i++)
        for (uint32_t k = 0; k < b->n; k++) {
            if (a->at[i].hash != b->at[k].hash || (i && k && a->at[i - 1].hash == b->at[k - 1].hash)) continue;
            uint32_t n = 0;
            while (i + n < a->n && k + n < b->n && a->at[i + n].hash == b->at[k + n].hash) n++;
            if (n <= best) continue;
            best = n;
            *at = (hs_span){b->at[k].span.begin, b->at[k + n - 1].span.end};
        }
    return best;
}

static bool has_before(const words *w, uint32_t i)
{
    for (uint32_t k = 0; k < i; k++)
        if (w->at[k].hash == w->at[i].hash) return true;
    return false;
}

/* How many of the telling words of a the words [from, to) of b have; *at: from the first of them to the last. */
static uint32_t count_shared(const words *a, const words *b, uint32_t from, uint32_t to, hs_span *at)
{
    uint32_t n = 0;
    *at = (hs_span){UINT32_MAX, 0};
    for (uint32_t i = 0; i < a->n; i++) {
        if (!a->at[i].tells || has_before(a, i)) continue;
        uint32_t k = from;
        while (k < to && b->at[k].hash != a->at[i].hash) k++;
        if (k == to) continue;
        n++;
        if (b->at[k].span.begin < at->begin) at->begin = b->at[k].span.begin;
        if (b->at[k].span.end > at->end) at->end = b->at[k].span.end;
    }
    return n;
}

/* The paragraph of b's text that has most of the telling words of a. */
static bool shared_loosely(const words *a, const words *b, hs_str text, hs_span *at)
{
    uint32_t all = 0, best = 0;
    for (uint32_t i = 0; i < a->n; i++) all += a->at[i].tells && !has_before(a, i);
    if (all < TELL) return false;
    for (uint32_t from = 0, to; from < b->n; from = to) {
        hs_span here;
        for (to = from + 1; to < b->n && !memchr(text.ptr + b->at[to - 1].span.end, '\n', b->at[to].span.begin - b->at[to - 1].span.end);) to++;
        uint32_t n = count_shared(a, b, from, to, &here);
        if (n > best) best = n, *at = here;
    }
    return best >= TELL && best * 100 >= all * MOSTLY;
}

/* Does the paper hold the words of the statement? */
static bool holds(hs_reporter *r, const hs_paper *from, const hs_statement *s, const hs_paper *in, hs_span *at)
{
    words a = {0}, b = {0};
    for (uint32_t i = 0; i < s->content.n; i++) add_words(r, from->text, s->content.at[i], &a);
    add_words(r, in->text, (hs_span){0, (uint32_t)in->text.len}, &b);
    uint32_t n = shared_run(&a, &b, at);
    return n >= RUN || (n >= SHORTEST && n == a.n) || shared_loosely(&a, &b, in->text, at);
}

/* ---- whose document is it ---- */

static bool is_small(hs_str s)
{
    return s.len && *s.ptr >= 'a' && *s.ptr <= 'z';
}

/* Without the article and the like, which are written small: "the newspaper Osk Herald". */
static hs_str without_article(hs_str name)
{
    while (is_small(name) && memchr(name.ptr, ' ', name.len)) hs_str_cut(&name, ' ');
    return name;
}

/* Do the words of one stand at the beginning or the end of the other? */
static bool is_part(hs_str a, hs_str b)
{
    if (a.len > b.len) return is_part(b, a);
    if (a.len < 4) return false;
    if (hs_str_starts(b, a) && (a.len == b.len || b.ptr[a.len] == ' ')) return true;
    return hs_str_ends(b, a) && b.ptr[b.len - a.len - 1] == ' ';
}

typedef struct outlets { hs_str *at; uint32_t n, cap; } outlets;

/* The outlets and channels that a voice's name may mean. */
static int find_outlets(hs_reporter *r, hs_str name, outlets *out)
{
    hs_str want = hs_plain_names(r->arena, without_article(name));
    sqlite3_stmt *q = hs_sql(r->l,
        "SELECT DISTINCT coalesce(outlet, channel) FROM version INDEXED BY version_where WHERE coalesce(outlet, channel) <> ''", r->err);
    if (!q) return HS_EIO;
    int row;
    while ((row = hs_sql_row(r->l, q, r->err)) > 0) {
        hs_str have = hs_sql_get_str(q, 0);
        if (is_part(want, hs_plain_names(r->arena, without_article(have)))) hs_push(r->arena, out, hs_arena_copy(r->arena, have));
    }
    return row < 0 ? HS_EIO : HS_OK;
}

typedef struct candidate { int64_t version; hs_when when; } candidate;
typedef struct candidates { candidate *at; uint32_t n, cap; } candidates;

static int newest_first(const void *a, const void *b)
{
    const candidate *x = a, *y = b;
    int c = hs_when_order(&y->when, &x->when);
    return c ? c : x->version < y->version ? -1 : x->version > y->version;
}

/* The outlet's documents that are not younger; the newest first. */
static int documents_of(hs_reporter *r, hs_str outlet, const hs_when *until, candidates *out)
{
    sqlite3_stmt *q = hs_sql(r->l, "SELECT id, date FROM version WHERE coalesce(outlet, channel) = ?1 ORDER BY date DESC, id LIMIT ?2", r->err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, outlet);
    hs_sql_int(q, 2, 4 * CANDIDATES);
    int row;
    while ((row = hs_sql_row(r->l, q, r->err)) > 0) {
        candidate c = {hs_sql_get_int(q, 0), hs_when_read(hs_sql_get_str(q, 1))};
        if (!c.when.precise || !until->precise || c.when.begin < until->end) hs_push(r->arena, out, c);
    }
    if (out->n) qsort(out->at, out->n, sizeof *out->at, newest_first);
    if (out->n > CANDIDATES) out->n = CANDIDATES;
    return row < 0 ? HS_EIO : HS_OK;
}

static bool is_seen(const work *w, int64_t version)
{
    for (uint32_t i = 0; i < w->n_seen; i++)
        if (w->seen[i] == version) return true;
    return w->n_seen == DOCUMENTS;
}

/* The own document of the outlet called `name` that holds the words of the statement; 0: none. */
static int cited_document(work *w, hs_str name, const hs_row *row, int64_t *version, hs_span *at)
{
    outlets list = {0};
    int code = name.len ? find_outlets(w->r, name, &list) : HS_OK;
    *version = 0;
    for (uint32_t i = 0; i < list.n && !*version && !code; i++) {
        candidates c = {0};
        if (hs_str_eq(list.at[i], row->paper->outlet)) continue;
        code = documents_of(w->r, list.at[i], &row->when, &c);
        for (uint32_t k = 0; k < c.n && !*version && !code; k++) {
            if (is_seen(w, c.at[k].version)) continue;
            const hs_paper *paper = hs_paper_of(w->r, c.at[k].version);
            if (!paper) return HS_EIO;
            if (holds(w->r, row->paper, &row->s, paper, at)) *version = c.at[k].version;
        }
    }
    return code;
}

/* ---- the chain ---- */

static uint32_t add(work *w, hs_link link)
{
    hs_push(w->r->arena, &w->link, link);
    return w->link.n;
}

static hs_passage passage(work *w, const hs_paper *paper, hs_span s)
{
    hs_span *at = hs_new(w->r->arena, hs_span, 1);
    *at = s;
    return (hs_passage){paper, {at, s.end > s.begin}};
}

static uint32_t add_voice(work *w, const hs_row *row, uint32_t from, bool asked)
{
    hs_statement *s = hs_new(w->r->arena, hs_statement, 1);
    *s = row->s;
    return add(w, (hs_link){.hop = HS_HOP_VOICE, .from = from, .paper = row->paper, .statement = s, .name = s->source.name, .kind = s->source.kind,
        .asked = asked});
}

static int walk(work *w, int64_t version, uint32_t id, uint32_t from, bool asked);

/* The innermost statement that the shared words stand in; 0: none. */
static uint32_t statement_with(const hs_rows *rows, hs_span at)
{
    uint32_t best = 0;
    size_t least = SIZE_MAX;
    for (uint32_t i = 0; i < rows->n; i++)
        for (uint32_t k = 0; k < rows->at[i].s.content.n; k++) {
            hs_span c = rows->at[i].s.content.at[k];
            if (c.begin < at.end && at.begin < c.end && c.end - c.begin < least) least = c.end - c.begin, best = rows->at[i].s.id;
        }
    return best;
}

static bool ends_sentence(hs_str text, uint32_t at)
{
    char c = text.ptr[at];
    return c == '\n' || ((c == '.' || c == '!' || c == '?') && at + 1 < text.len && (text.ptr[at + 1] == ' ' || text.ptr[at + 1] == '\n'));
}

/* Else the first one whose source stands in the same sentence. */
static uint32_t statement_at(const hs_rows *rows, const hs_paper *paper, hs_span at)
{
    uint32_t best = statement_with(rows, at), begin = at.begin, end = at.end;
    while (begin > 0 && !ends_sentence(paper->text, begin - 1)) begin--;
    while (end < paper->text.len && !ends_sentence(paper->text, end)) end++;
    for (uint32_t i = 0; i < rows->n && !best; i++) {
        hs_spans source = rows->at[i].s.source.spans;
        if (source.n && source.at[0].begin >= begin && source.at[0].end <= end) best = rows->at[i].s.id;
    }
    return best;
}

static int load(work *w, int64_t version, hs_rows *rows)
{
    int code = hs_rows_load(w->r, HS_ROWS_OF_VERSION, version, rows);
    if (!code) code = hs_rows_details(w->r, rows);
    for (uint32_t i = 0; i < rows->n; i++) rows->at[i].second = false;
    hs_rows_settle(w->r, rows);
    for (uint32_t i = 0; i < rows->n; i++) hs_row_chain(w->r, rows, i);
    return code;
}

/* Goes on in another document. */
static int follow(work *w, int64_t version, hs_span at, hs_hop hop, uint32_t from)
{
    hs_rows rows = {0};
    const hs_paper *paper = hs_paper_of(w->r, version);
    int code = paper ? load(w, version, &rows) : HS_EIO;
    if (code) return code;
    uint32_t link = add(w, (hs_link){.hop = hop, .from = from, .paper = paper, .name = paper->outlet, .kind = HS_KIND_ORGANIZATION,
        .shared = passage(w, paper, at)});
    return walk(w, version, statement_at(&rows, paper, at), link, false);
}

static int walk_inside(work *w, const hs_rows *rows, uint32_t i, uint32_t from)
{
    typedef struct open { uint32_t row, link; } open;
    struct { open *at; uint32_t n, cap; } todo = {0};
    int code = HS_OK;
    hs_push(w->r->arena, &todo, ((open){i, from}));
    for (uint32_t k = 0; k < todo.n && !code; k++) {
        int64_t version;
        hs_span at;
        const open now = todo.at[k];
        const hs_row *row = &rows->at[now.row];
        code = cited_document(w, row->s.source.name, row, &version, &at);
        if (!code && version) code = follow(w, version, at, HS_HOP_CITED, now.link);
        for (uint32_t c = 0; c < rows->n && !code; c++)
            if (rows->at[c].s.within == row->s.id && todo.n < rows->n) hs_push(w->r->arena, &todo, ((open){c, add_voice(w, &rows->at[c], now.link,
                false)}));
    }
    return code;
}

/* The voices around statement `id`, itself, and those inside it. */
static int walk_voices(work *w, const hs_rows *rows, uint32_t id, uint32_t from, bool asked)
{
    enum { DEEPEST = 64 };
    uint32_t path[DEEPEST], n = 0, i = 0;
    while (i < rows->n && rows->at[i].s.id != id) i++;
    if (i == rows->n) return HS_OK;
    const uint32_t own = i;
    for (i = hs_rows_beside(rows, own, rows->at[own].s.within); i != UINT32_MAX && n < DEEPEST; i = hs_rows_beside(rows, i,
        rows->at[i].s.within)) path[n++] = i;
    int code = HS_OK;
    while (n && !code) {
        int64_t version;
        hs_span at;
        const hs_row *row = &rows->at[path[--n]];
        from = add_voice(w, row, from, false);
        code = cited_document(w, row->s.source.name, &rows->at[own], &version, &at);
        if (!code && version) code = follow(w, version, at, HS_HOP_CITED, from);
    }
    return code ? code : walk_inside(w, rows, own, add_voice(w, &rows->at[own], from, asked));
}

/* The version that this one repeats and that is not younger; 0: none. */
static int original_of(work *w, int64_t version, int64_t *out)
{
    sqlite3_stmt *q = hs_sql(w->r->l, "SELECT v.fold, v.date, o.date FROM version v JOIN version o ON o.id = v.fold WHERE v.id = ?", w->r->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    int row = hs_sql_row(w->r->l, q, w->r->err);
    *out = 0;
    if (row > 0) {
        hs_when own = hs_when_read(hs_sql_get_str(q, 1)), other = hs_when_read(hs_sql_get_str(q, 2));
        if (!own.precise || !other.precise || other.begin < own.end) *out = hs_sql_get_int(q, 0);
    }
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

static int walk(work *w, int64_t version, uint32_t id, uint32_t from, bool asked)
{
    hs_rows rows = {0};
    int64_t original = 0;
    int code = load(w, version, &rows);
    if (code || is_seen(w, version)) return code;
    w->seen[w->n_seen++] = version;
    code = original_of(w, version, &original);
    uint32_t i = 0;
    while (i < rows.n && rows.at[i].s.id != id) i++;
    if (!code && original && !is_seen(w, original) && i < rows.n) {
        hs_span at;
        const hs_paper *paper = hs_paper_of(w->r, original);
        if (!paper) return HS_EIO;
        bool forwarded = is_part(hs_plain_names(w->r->arena, rows.at[i].paper->forwarded_from), hs_plain_names(w->r->arena, paper->outlet));
        if (holds(w->r, rows.at[i].paper, &rows.at[i].s, paper, &at)) return follow(w, original, at, forwarded ? HS_HOP_FORWARD : HS_HOP_COPIED, from);
    }
    return code ? code : walk_voices(w, &rows, id, from, asked);
}

static int add_copies(work *w, int64_t version, uint32_t from)
{
    struct { int64_t *at; uint32_t n, cap; } list = {0};
    sqlite3_stmt *q = hs_sql(w->r->l,
        "SELECT c.id FROM version c JOIN version v ON v.id = c.fold WHERE v.id = ? AND c.document <> v.document ORDER BY c.date, c.id", w->r->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    int row;
    while ((row = hs_sql_row(w->r->l, q, w->r->err)) > 0) hs_push(w->r->arena, &list, hs_sql_get_int(q, 0));
    hs_sql_done(q);
    for (uint32_t i = 0; i < list.n; i++) {
        const hs_paper *paper = hs_paper_of(w->r, list.at[i]);
        if (!paper) return HS_EIO;
        add(w, (hs_link){.hop = HS_HOP_COPY, .from = from, .paper = paper, .name = paper->outlet, .kind = HS_KIND_ORGANIZATION});
    }
    return row < 0 ? HS_EIO : HS_OK;
}

int hs_report_voices(hs_reporter *r, hs_str doc, uint32_t id, hs_voices *out)
{
    work w = {.r = r};
    int64_t version;
    hs_rows rows = {0};
    int code = hs_ledger_find(r->l, doc, &version, r->err);
    if (!code) code = load(&w, version, &rows);
    if (code) return code;
    uint32_t i = 0;
    while (i < rows.n && rows.at[i].s.id != id) i++;
    if (i == rows.n) return hs_fail(r->err, HS_EUSAGE, "%.*s has no statement s%u; `hearsay search --doc %.*s` lists those it has", (int)doc.len,
        doc.ptr, id, (int)doc.len, doc.ptr);
    const hs_paper *paper = rows.at[i].paper;
    uint32_t outlet = add(&w, (hs_link){.hop = HS_HOP_OUTLET, .paper = paper, .name = paper->outlet, .kind = HS_KIND_ORGANIZATION});
    code = add_copies(&w, version, outlet);
    if (!code) code = walk(&w, version, id, outlet, true);
    out->link = w.link.at;
    out->n = w.link.n;
    return code;
}
