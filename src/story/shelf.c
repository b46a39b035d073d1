/* The shelf, and the index of topics by which the documents of a story find each other. */
#include "story/shelf.h"
#include <math.h>
#include <stdlib.h>
#include "base/err.h"
#include "base/mem.h"

enum {
    HELD = 1500,     /* documents on the shelf, */
    HELD_MB = 512,   /* and their memory */
    SCENE = 10,      /* documents before the one that is judged */
    PER_KEY = 400,   /* documents that are looked at for a word, the latest first */
    SLOTS = 1 << 13,
    DOC_MEMORY = 1 << 30
};
static const double LEAST_RELATED = 0.04; /* cosine of the documents' telling words */

typedef struct kept {
    hs_arena arena;
    hs_scene_doc doc;
    int64_t version;
    uint64_t used;
    struct kept *next; /* in the slot */
} kept;

struct hs_shelf {
    hs_ledger *l;
    const hs_speech *speech;
    hs_teller *teller;
    kept *slot[SLOTS];
    uint32_t held;
    size_t bytes;
    uint64_t now;
};

const hs_teller *hs_shelf_teller(const hs_shelf *s)
{
    return s->teller;
}

/* ---- topics ---- */

static int put_topics(hs_ledger *l, const hs_scene_doc *d, hs_err *err)
{
    int code = HS_OK;
    for (uint32_t i = 0; i < d->n_key && !code; i++) {
        sqlite3_stmt *q = hs_sql(l, "INSERT OR REPLACE INTO topic_word (key, day, version, weight) VALUES (?, ?, ?, ?)", err);
        if (!q) return HS_EIO;
        hs_sql_int(q, 1, d->key[i]);
        hs_sql_int(q, 2, d->day);
        hs_sql_int(q, 3, d->version);
        hs_sql_int(q, 4, lround(1000 * d->key_weight[i]));
        code = hs_sql_run(l, q, err);
    }
    sqlite3_stmt *q = code ? NULL : hs_sql(l, "INSERT OR REPLACE INTO topic_day (version, day) VALUES (?, ?)", err);
    if (!q) return code ? code : HS_EIO;
    hs_sql_int(q, 1, d->version);
    hs_sql_int(q, 2, d->day);
    return hs_sql_run(l, q, err);
}

static int untold(hs_ledger *l, hs_arena *arena, int64_t **out, uint32_t *n, hs_err *err)
{
    struct { int64_t *at; uint32_t n, cap; } list = {0};
    sqlite3_stmt *q = hs_sql(l, "SELECT id FROM version WHERE id NOT IN (SELECT version FROM topic_day) ORDER BY id", err);
    if (!q) return HS_EIO;
    int row;
    while ((row = hs_sql_row(l, q, err)) > 0) hs_push(arena, &list, hs_sql_get_int(q, 0));
    hs_sql_done(q);
    *out = list.at;
    *n = list.n;
    return row < 0 ? HS_EIO : HS_OK;
}

typedef struct settling {
    hs_ledger *l;
    const hs_speech *speech;
    void (*told)(void *user, uint64_t done, uint64_t all);
    void *user;
} settling;

/* One transaction for many documents; the memory of each is forgotten behind it. */
static int settle_all(const settling *s, hs_arena *arena, const int64_t *version, uint32_t n, hs_err *err)
{
    enum { TOGETHER = 200 };
    int code = HS_OK;
    for (uint32_t i = 0; i < n && !code; i++) {
        hs_arena_mark mark = hs_arena_save(arena);
        hs_scene_doc d;
        if (i % TOGETHER == 0) code = hs_sql_begin(s->l, err);
        if (!code) code = hs_scene_doc_load(s->l, s->speech, arena, version[i], &d, err);
        if (!code) code = put_topics(s->l, &d, err);
        if (!code && (i % TOGETHER == TOGETHER - 1 || i + 1 == n)) code = hs_sql_commit(s->l, err);
        hs_arena_reset(arena, mark);
        if (s->told) s->told(s->user, i + 1, n);
    }
    if (code) hs_sql_rollback(s->l);
    return code;
}

int hs_topics_settle(hs_ledger *l, const hs_speech *speech, void (*told)(void *user, uint64_t done, uint64_t all), void *user, hs_err *err)
{
    hs_arena arena;
    jmp_buf fail;
    const settling s = {l, speech, told, user};
    if (l->read_only) return HS_OK;
    hs_arena_init(&arena, (size_t)1 << 30, &fail);
    int code;
    if (setjmp(fail)) {
        hs_sql_rollback(l);
        code = hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
    } else {
        int64_t *version = NULL;
        uint32_t n = 0;
        code = untold(l, &arena, &version, &n, err);
        if (!code) code = settle_all(&s, &arena, version, n, err);
    }
    hs_arena_free(&arena);
    return code;
}

/* ---- documents ---- */

int hs_shelf_open(hs_ledger *l, const hs_speech *speech, const hs_model_file *model, hs_shelf **out, hs_err *err)
{
    hs_teller *teller;
    *out = NULL;
    int code = hs_teller_open(model, &teller, err);
    if (code) return code;
    *out = hs_mem_alloc(sizeof **out);
    if (*out) **out = (hs_shelf){.l = l, .speech = speech, .teller = teller};
    else hs_teller_free(teller), code = hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
    return code;
}

static void drop(hs_shelf *s, kept **at)
{
    kept *gone = *at;
    *at = gone->next;
    s->bytes -= gone->arena.held;
    hs_arena_free(&gone->arena);
    hs_mem_free(gone);
    s->held--;
}

void hs_shelf_free(hs_shelf *s)
{
    if (!s) return;
    for (int i = 0; i < SLOTS; i++)
        while (s->slot[i]) drop(s, &s->slot[i]);
    hs_teller_free(s->teller);
    hs_mem_free(s);
}

void hs_shelf_trim(hs_shelf *s)
{
    bool heavy = s->bytes >> 20 > HELD_MB;
    if (s->held <= HELD && !heavy) return;
    for (int i = 0; i < SLOTS; i++)
        for (kept **at = &s->slot[i]; *at;)
            if ((*at)->used + (heavy ? 2 * SCENE : HELD / 2) < s->now) drop(s, at);
            else at = &(*at)->next;
}

static int load(hs_shelf *s, kept *k, hs_err *err)
{
    jmp_buf fail;
    hs_arena_init(&k->arena, DOC_MEMORY, &fail);
    int code = setjmp(fail) ? hs_fail(err, HS_ENOMEM, "%s: out of memory", s->l->path) : hs_scene_doc_load(s->l, s->speech, &k->arena, k->version, &k->doc, err);
    k->arena.fail = NULL;
    return code;
}

int hs_shelf_doc(hs_shelf *s, int64_t version, hs_scene_doc **out, hs_err *err)
{
    kept **slot = &s->slot[(uint64_t)version * 0x9E3779B97F4A7C15u >> 51], *k = *slot;
    while (k && k->version != version) k = k->next;
    if (k) {
        k->used = ++s->now;
        *out = &k->doc;
        return HS_OK;
    }
    k = hs_mem_alloc(sizeof *k);
    if (!k) return hs_fail(err, HS_ENOMEM, "%s: out of memory", s->l->path);
    *k = (kept){.version = version, .used = ++s->now};
    int code = load(s, k, err);
    if (code) {
        hs_arena_free(&k->arena);
        hs_mem_free(k);
        return code;
    }
    hs_explain(s->teller, &k->doc);
    k->next = *slot;
    *slot = k;
    s->held++;
    s->bytes += k->arena.held;
    *out = &k->doc;
    return HS_OK;
}

/* ---- scenes ---- */

typedef struct related { int64_t version; double score; } related;
typedef struct relateds { related *at; uint32_t n, cap; } relateds;

static int by_version(const void *a, const void *b)
{
    const related *x = a, *y = b;
    if (x->version != y->version) return x->version < y->version ? -1 : 1;
    return x->score > y->score ? -1 : x->score < y->score;
}

static int by_score(const void *a, const void *b)
{
    const related *x = a, *y = b;
    if (x->score != y->score) return x->score > y->score ? -1 : 1;
    return x->version < y->version ? -1 : x->version > y->version;
}

static double length_of(const hs_scene_doc *d)
{
    double sum = 0;
    for (uint32_t i = 0; i < d->n_key; i++) sum += (double)d->key_weight[i] * d->key_weight[i];
    return sqrt(sum);
}

/* Versions that share telling words with d, none later than the day. */
static int share_words(hs_shelf *s, hs_arena *arena, const hs_scene_doc *d, int32_t until, relateds *out, hs_err *err)
{
    for (uint32_t i = 0; i < d->n_key; i++) {
        sqlite3_stmt *q = hs_sql(s->l,
            "SELECT version, weight FROM topic_word WHERE key = ? AND day <= ? ORDER BY day DESC, version DESC LIMIT ?", err);
        if (!q) return HS_EIO;
        hs_sql_int(q, 1, d->key[i]);
        hs_sql_int(q, 2, until);
        hs_sql_int(q, 3, PER_KEY);
        int row;
        while ((row = hs_sql_row(s->l, q, err)) > 0)
            hs_push(arena, out, ((related){hs_sql_get_int(q, 0), d->key_weight[i] * (double)hs_sql_get_int(q, 1) / 1000}));
        hs_sql_done(q);
        if (row < 0) return HS_EIO;
    }
    if (out->n) qsort(out->at, out->n, sizeof *out->at, by_version);
    uint32_t n = 0;
    for (uint32_t i = 0; i < out->n; i++)
        if (n && out->at[n - 1].version == out->at[i].version) out->at[n - 1].score += out->at[i].score;
        else out->at[n++] = out->at[i];
    out->n = n;
    if (n) qsort(out->at, n, sizeof *out->at, by_score);
    return HS_OK;
}

/* Of one document, the latest version in the list says what it says; the list is in order. */
static uint32_t keep_latest(hs_scene_doc **list, uint32_t n)
{
    uint32_t left = 0;
    for (uint32_t i = 0; i < n; i++) {
        bool later = false;
        for (uint32_t k = i + 1; k < n && !later; k++) later = list[k]->document == list[i]->document;
        if (!later) list[left++] = list[i];
    }
    return left;
}

static int by_order(const void *a, const void *b)
{
    return hs_scene_doc_order(*(hs_scene_doc *const *)a, *(hs_scene_doc *const *)b);
}

/* Of a text that repeats another, the other, when that is the older. */
static int first_of_copies(hs_shelf *s, hs_scene_doc **d, hs_err *err)
{
    hs_scene_doc *first;
    if (!(*d)->fold) return HS_OK;
    int code = hs_shelf_doc(s, (*d)->fold, &first, err);
    if (!code && hs_scene_doc_order(first, *d) < 0) *d = first;
    return code;
}

static bool holds(hs_scene_doc *const *list, uint32_t n, const hs_scene_doc *d)
{
    for (uint32_t i = 0; i < n; i++)
        if (list[i] == d) return true;
    return false;
}

int hs_shelf_scene(hs_shelf *s, hs_arena *arena, hs_scene_doc *doc, hs_scene *out, hs_err *err)
{
    relateds all = {0};
    hs_scene_doc **list = hs_new(arena, hs_scene_doc *, SCENE + 1);
    uint32_t n = 0;
    int code = share_words(s, arena, doc, doc->day == INT32_MIN ? doc->day : doc->day + 1 /* time zones */, &all, err);
    double own = length_of(doc);
    for (uint32_t i = 0; i < all.n && n < SCENE && !code; i++) {
        hs_scene_doc *d;
        code = hs_shelf_doc(s, all.at[i].version, &d, err);
        if (code || d->document == doc->document || hs_scene_doc_order(d, doc) >= 0 || all.at[i].score < LEAST_RELATED * own * length_of(d)) continue;
        code = first_of_copies(s, &d, err);
        if (!code && !holds(list, n, d)) list[n++] = d;
    }
    if (n) qsort(list, n, sizeof *list, by_order);
    n = keep_latest(list, n);
    list[n++] = doc;
    *out = hs_scene_of(arena, list, n);
    return code;
}

/* Moves those that come later behind the others; both stay in order. */
static void put_last(hs_arena *arena, hs_scene_doc **list, const uint8_t *later, uint32_t n)
{
    hs_scene_doc **sorted = hs_new(arena, hs_scene_doc *, n);
    uint32_t at = 0;
    for (int turn = 0; turn < 2; turn++)
        for (uint32_t i = 0; i < n; i++)
            if (later[i] == turn) sorted[at++] = list[i];
    memcpy(list, sorted, n * sizeof *list);
}

int hs_shelf_compared_scene(hs_shelf *s, hs_arena *arena, hs_scene_doc *doc,
                            hs_scene_doc *(*keep)(void *user, hs_arena *arena, hs_scene_doc *d, bool *later), void *user, hs_scene *out, hs_err *err)
{
    relateds all = {0};
    hs_scene_doc **list = hs_new(arena, hs_scene_doc *, SCENE + 1);
    uint8_t *later = hs_new(arena, uint8_t, SCENE + 1);
    uint32_t n = 0;
    int code = share_words(s, arena, doc, INT32_MAX, &all, err);
    for (uint32_t i = 0; i < all.n && n < SCENE && !code; i++) {
        hs_scene_doc *d;
        code = hs_shelf_doc(s, all.at[i].version, &d, err);
        if (code || d->document == doc->document || all.at[i].score < LEAST_RELATED * length_of(doc) * length_of(d)) continue;
        list[n++] = d;
    }
    if (n) qsort(list, n, sizeof *list, by_order);
    n = keep_latest(list, n);
    uint32_t n_kept = 0;
    for (uint32_t i = 0; i < n; i++) {
        bool last = false;
        hs_scene_doc *d = keep(user, arena, list[i], &last);
        if (d) later[n_kept] = last, list[n_kept++] = d;
    }
    put_last(arena, list, later, n_kept);
    bool last;
    list[n_kept] = keep(user, arena, doc, &last);
    if (list[n_kept]) n_kept++;
    *out = (hs_scene){list, n_kept};
    return code;
}
