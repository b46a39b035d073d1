/* Near-duplicates: the text that this one repeats, wholly, with small changes, or cut.
 *
 * A text is the set of its runs of five words (plain ones, so marks and case do not count). Two texts are the same piece when the
 * shorter one's runs are nearly all the other's (`alike`), neither is but a small part of the other, and their figures agree: the
 * weather of two days differs in little else. A piece told in other words shares its quotations with the first, and little more.
 *
 * So that no text is compared with all others: of each text the KEPT runs with the smallest hashes are remembered in table band
 * (bottom-k MinHash: A. Broder, "On the resemblance and containment of documents", 1997, section 3). Texts that share many runs
 * share some of these; those that share two or more are compared exactly. A run that very many texts have says nothing and is
 * passed over.
 *
 * Invariants: the same decision whichever of two texts came first; a fold leads to a version that is not folded itself, and never
 * to one of the same document. A text that was folded is not remembered: what repeats it repeats the one that it was folded into. */
#include <stdlib.h>
#include "base/err.h"
#include "ledger/ledger.h"

enum {
    RUN = 5,             /* words */
    KEPT = 12,           /* runs remembered of a text */
    WORDS_READ = 20000,  /* of a text; what is behind them does not count */
    SHORTEST = 8,        /* words: shorter texts are no pieces that somebody repeats */
    SHORT = 60,          /* words: in texts under this each figure must agree */
    COMMON = 64,         /* texts that may share a run, and others be told by it */
    COMPARED = 3         /* texts that are compared exactly */
};
static const double LEAST_ALIKE = 0.75, LEAST_SHARED = 0.3; /* of the shorter one's runs; of all runs of both */
static const double FIGURES_MISSING = 0.25;

/* ---- a text as runs and figures ---- */

typedef struct runs {
    uint64_t *run;        /* [n]; once `sorted`, in order and each once */
    uint64_t *figure;     /* [n_figure], in order, each once */
    uint64_t least[KEPT]; /* [n_least], in order, each once: the smallest of run */
    uint32_t n, n_figure, n_least, words;
    bool sorted;
} runs;

static uint64_t mix(uint64_t x)
{
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
    x = (x ^ x >> 27) * 0x94D049BB133111EBu;
    return x ^ x >> 31;
}

static int by_value(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static uint32_t sort_once(uint64_t *at, uint32_t n)
{
    uint32_t kept = 0;
    if (n) qsort(at, n, sizeof *at, by_value);
    for (uint32_t i = 0; i < n; i++)
        if (!kept || at[kept - 1] != at[i]) at[kept++] = at[i];
    return kept;
}

/* The hash of a word; *figure when there is a digit in it. */
static uint64_t hash_word(const char *s, size_t n, bool *figure)
{
    uint64_t h = 0xCBF29CE484222325u;
    *figure = false;
    for (size_t i = 0; i < n; i++) {
        h = (h ^ (unsigned char)s[i]) * 0x100000001B3u;
        *figure |= s[i] >= '0' && s[i] <= '9';
    }
    return mix(h);
}

static void keep_least(runs *r, uint64_t run)
{
    if (r->n_least == KEPT && run >= r->least[KEPT - 1]) return;
    uint32_t at = r->n_least;
    while (at && r->least[at - 1] > run) at--;
    if (at && r->least[at - 1] == run) return;
    if (r->n_least < KEPT) r->n_least++;
    memmove(r->least + at + 1, r->least + at, (r->n_least - 1 - at) * sizeof *r->least);
    r->least[at] = run;
}

static runs read_runs(hs_arena *arena, hs_str text)
{
    enum { FIGURES = 512 };
    runs r = {0};
    hs_str rest = hs_plain_words(arena, text);
    size_t most = rest.len / 2 + 1 < WORDS_READ ? rest.len / 2 + 1 : WORDS_READ;
    uint64_t *word = hs_new(arena, uint64_t, most);
    r.figure = hs_new(arena, uint64_t, FIGURES);
    while (rest.len && r.words < most) {
        bool figure;
        hs_str w = hs_str_cut(&rest, ' ');
        word[r.words++] = hash_word(w.ptr, w.len, &figure);
        if (figure && r.n_figure < FIGURES) r.figure[r.n_figure++] = word[r.words - 1];
    }
    r.run = hs_new(arena, uint64_t, r.words);
    for (uint32_t i = 0; i + RUN <= r.words; i++) {
        uint64_t h = 0;
        for (int k = 0; k < RUN; k++) h = h * 0x9E3779B97F4A7C15u + word[i + k];
        r.run[r.n++] = mix(h);
        keep_least(&r, r.run[r.n - 1]);
    }
    r.n_figure = sort_once(r.figure, r.n_figure);
    return r;
}

static void sort_runs(runs *r)
{
    if (!r->sorted) r->n = sort_once(r->run, r->n);
    r->sorted = true;
}

static uint32_t shared(const uint64_t *a, uint32_t n, const uint64_t *b, uint32_t m)
{
    uint32_t both = 0;
    for (uint32_t i = 0, j = 0; i < n && j < m;) {
        if (a[i] == b[j]) both++, i++, j++;
        else if (a[i] < b[j]) i++;
        else j++;
    }
    return both;
}

static bool figures_agree(const runs *a, const runs *b)
{
    uint32_t few = a->n_figure < b->n_figure ? a->n_figure : b->n_figure;
    uint32_t missing = few - shared(a->figure, a->n_figure, b->figure, b->n_figure);
    if (a->words < SHORT || b->words < SHORT) return !missing && a->n_figure == b->n_figure;
    return missing <= FIGURES_MISSING * few;
}

/* How nearly the two are the same piece; 0 when they are not. */
static double alike(runs *a, runs *b)
{
    sort_runs(a);
    sort_runs(b);
    uint32_t few = a->n < b->n ? a->n : b->n, both = shared(a->run, a->n, b->run, b->n);
    if (!few || both < LEAST_ALIKE * few || both < LEAST_SHARED * (a->n + b->n - both)) return 0;
    if (!figures_agree(a, b)) return 0;
    return (double)both / few;
}

/* ---- the ledger's texts ---- */

/* What the ledger keeps of a hash: 47 bits, which SQLite stores in six bytes. */
static int64_t band_of(uint64_t run)
{
    return (int64_t)(run >> 17);
}

typedef struct rivals {
    struct { int64_t version; uint32_t votes; } *at;
    uint32_t n, cap;
} rivals;

static void vote(hs_arena *arena, rivals *r, const int64_t *version, uint32_t n)
{
    if (n > COMMON) return;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t k = 0;
        while (k < r->n && r->at[k].version != version[i]) k++;
        if (k == r->n) {
            if (r->n == r->cap) {
                r->at = hs_arena_grow(arena, r->at, r->cap * sizeof *r->at, (r->cap + COMMON) * sizeof *r->at);
                r->cap += COMMON;
            }
            r->at[r->n].version = version[i];
            r->at[r->n++].votes = 0;
        }
        r->at[k].votes++;
    }
}

static int ask_bands(hs_ledger *l, hs_arena *arena, const runs *own, rivals *out, hs_err *err)
{
    int row = 0;
    for (uint32_t i = 0; i < own->n_least && row >= 0; i++) {
        int64_t version[COMMON + 1];
        uint32_t n = 0;
        sqlite3_stmt *q = hs_sql(l, "SELECT version FROM band WHERE hash = ?", err);
        if (!q) return HS_EIO;
        hs_sql_int(q, 1, band_of(own->least[i]));
        while (n <= COMMON && (row = hs_sql_row(l, q, err)) > 0) version[n++] = hs_sql_get_int(q, 0);
        hs_sql_done(q);
        vote(arena, out, version, n);
    }
    return row < 0 ? HS_EIO : HS_OK;
}

static int keep_bands(hs_ledger *l, const runs *own, int64_t version, hs_err *err)
{
    int code = HS_OK;
    for (uint32_t i = 0; i < own->n_least && !code; i++) {
        sqlite3_stmt *q = hs_sql(l, "INSERT OR IGNORE INTO band (hash, version) VALUES (?, ?)", err);
        if (!q) return HS_EIO;
        hs_sql_int(q, 1, band_of(own->least[i]));
        hs_sql_int(q, 2, version);
        code = hs_sql_run(l, q, err);
    }
    return code;
}

/* The one that stands for `version`: itself, or what it is folded into; 0 when that is of this document. */
static int root_of(hs_ledger *l, int64_t version, int64_t document, int64_t *root, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT r.id FROM version v JOIN version r ON r.id = coalesce(v.fold, v.id)"
                                " WHERE v.id = ? AND r.document <> ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    hs_sql_int(q, 2, document);
    return hs_sql_value(l, q, root, NULL, err);
}

/* The first version of another document with this very text. */
static int find_same(hs_ledger *l, int64_t version, int64_t document, int64_t *same, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT min(o.id) FROM version v JOIN version o ON o.text = v.text"
                                " WHERE v.id = ? AND o.id <> v.id AND o.document <> ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    hs_sql_int(q, 2, document);
    return hs_sql_value(l, q, same, NULL, err);
}

static int compare(hs_ledger *l, hs_arena *arena, runs *own, int64_t version, double *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT t.body FROM version v JOIN text t ON t.id = v.text WHERE v.id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    int row = hs_sql_row(l, q, err);
    *out = 0;
    if (row > 0) {
        hs_arena_mark mark = hs_arena_save(arena);
        runs other = read_runs(arena, hs_sql_get_str(q, 0));
        *out = alike(own, &other);
        hs_arena_reset(arena, mark);
    }
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

/* The most votes first, the oldest of those with as many. Takes it off the list. */
static bool next_rival(rivals *r, int64_t *version)
{
    uint32_t best = r->n;
    for (uint32_t i = 0; i < r->n; i++) {
        uint32_t votes = r->at[i].votes, most = best < r->n ? r->at[best].votes : 1;
        if (votes > most || (votes == most && best < r->n && r->at[i].version < r->at[best].version)) best = i;
    }
    if (best == r->n) return false;
    *version = r->at[best].version;
    r->at[best].votes = 0;
    return true;
}

static int find_best(hs_ledger *l, hs_arena *arena, runs *own, int64_t document, rivals *r, int64_t *fold, double *best, hs_err *err)
{
    int64_t version, root;
    int code = HS_OK;
    for (int left = COMPARED; left && !code && next_rival(r, &version);) {
        double measure = 0;
        code = root_of(l, version, document, &root, err);
        if (code || !root) continue;
        code = compare(l, arena, own, version, &measure, err);
        if (measure > *best) *fold = root, *best = measure;
        left--;
    }
    return code;
}

int hs_fold_find(hs_ledger *l, hs_arena *arena, int64_t version, int64_t document, hs_str text, int64_t *fold, double *measure, hs_err *err)
{
    int64_t same = 0;
    *fold = 0;
    *measure = 0;
    runs own = read_runs(arena, text);
    if (own.words < SHORTEST) return HS_OK;
    int code = find_same(l, version, document, &same, err);
    if (!code && same) code = root_of(l, same, document, fold, err);
    if (*fold) *measure = 1;
    if (code || *fold) return code;
    rivals r = {0};
    code = ask_bands(l, arena, &own, &r, err);
    if (!code) code = find_best(l, arena, &own, document, &r, fold, measure, err);
    if (!code && !*fold) code = keep_bands(l, &own, version, err);
    return code;
}
