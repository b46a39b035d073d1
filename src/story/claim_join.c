/* Joining fresh tellings with all that say the same.
 *
 * Those that share a key are compared. What is asked for again and again stays in memory as it is packed in the ledger, up to a limit: in a
 * ledger of millions a few thousand fresh tellings are compared with a good part of all. */
#include <stdlib.h>
#include "base/err.h"
#include "story/claim.h"

enum { SEEN_MB = 256 };

/* ---- what has been seen of the ledger ---- */

/* Things by number; open addressing, 0 is no number. */
typedef struct slot { int64_t number; void *thing; } slot;
typedef struct table { slot *at; uint32_t cap, n; } table;

static slot *slot_of(slot *at, uint32_t cap, int64_t number)
{
    uint32_t i = hs_hash_mix((uint32_t)number, (uint32_t)(number >> 32)) & (cap - 1);
    while (at[i].number && at[i].number != number) i = (i + 1) & (cap - 1);
    return &at[i];
}

static void **thing_of(hs_arena *arena, table *t, int64_t number)
{
    if (2 * (t->n + 1) > t->cap) {
        table more = {.cap = t->cap ? 2 * t->cap : 1024, .n = t->n};
        more.at = hs_new(arena, slot, more.cap);
        for (uint32_t i = 0; i < t->cap; i++)
            if (t->at[i].number) *slot_of(more.at, more.cap, t->at[i].number) = t->at[i];
        *t = more;
    }
    slot *s = slot_of(t->at, t->cap, number);
    if (!s->number) s->number = number, t->n++;
    return &s->thing;
}

/* A telling that the ledger had before; claim is what it had when it was read. */
typedef struct known { int64_t version, claim; uint32_t n; hs_str print; } known;

typedef struct joining {
    hs_ledger *l;
    hs_arena *arena;
    hs_arena seen;
    table telling, topic; /* in seen: known, hs_topic */
    table claim;          /* int64_t: the claim to which it points */
    hs_told_list fresh;
    hs_err *err;
} joining;

static void forget(joining *k)
{
    jmp_buf *fail = k->seen.fail;
    hs_arena_free(&k->seen);
    hs_arena_init(&k->seen, SIZE_MAX, fail);
    k->telling = k->topic = (table){0};
}

/* NULL: an error, or it has none. */
static const hs_topic *topic_of(joining *k, int64_t version)
{
    hs_topic **at = (hs_topic **)thing_of(&k->seen, &k->topic, version);
    if (*at) return *at;
    sqlite3_stmt *q = hs_sql(k->l, "SELECT words FROM topic WHERE version = ?", k->err);
    if (!q) return NULL;
    hs_sql_int(q, 1, version);
    if (hs_sql_row(k->l, q, k->err) > 0) {
        *at = hs_new(&k->seen, hs_topic, 1);
        hs_topic_unpack(hs_sql_get_blob(q, 0), *at);
    }
    hs_sql_done(q);
    return *at;
}

/* NULL: an error, or there is none. */
static const known *telling_of(joining *k, int64_t id)
{
    known **at = (known **)thing_of(&k->seen, &k->telling, id);
    if (*at) return *at;
    sqlite3_stmt *q = hs_sql(k->l, "SELECT version, n, claim, print FROM telling WHERE id = ?", k->err);
    if (!q) return NULL;
    hs_sql_int(q, 1, id);
    if (hs_sql_row(k->l, q, k->err) > 0) {
        *at = hs_new(&k->seen, known, 1);
        **at = (known){hs_sql_get_int(q, 0), hs_sql_get_int(q, 2), (uint32_t)hs_sql_get_int(q, 1), hs_arena_copy(&k->seen, hs_sql_get_blob(q, 3))};
    }
    hs_sql_done(q);
    return *at;
}

/* ---- which claims are one: each points to an older one, or nowhere ---- */

/* NULL: it points nowhere. */
static int64_t *pointer_of(joining *k, int64_t claim)
{
    slot *s = k->claim.cap ? slot_of(k->claim.at, k->claim.cap, claim) : NULL;
    return s ? s->thing : NULL;
}

static int64_t root_of(joining *k, int64_t claim)
{
    for (int64_t *to = pointer_of(k, claim), *next; to; to = next) {
        claim = *to;
        next = pointer_of(k, claim);
        if (next) *to = *next;
    }
    return claim;
}

static void point(joining *k, int64_t claim, int64_t to)
{
    int64_t **at = (int64_t **)thing_of(k->arena, &k->claim, claim);
    *at = hs_new(k->arena, int64_t, 1);
    **at = to;
}

static void join(joining *k, int64_t a, int64_t b)
{
    a = root_of(k, a);
    b = root_of(k, b);
    if (a < b) point(k, b, a);
    else if (b < a) point(k, a, b);
}

/* ---- comparing ---- */

/* One voice does not say the same twice in one breath: of a statement's own clauses none are compared. */
static bool one_breath(const known *a, const hs_told *b)
{
    return a->version == b->version && a->n == b->n && a->n;
}

static void compare(joining *k, const hs_told *t, int64_t id, const known *o, const hs_topic *topic)
{
    hs_print print;
    if (id == t->id || one_breath(o, t) || root_of(k, o->claim) == root_of(k, t->claim) || !hs_print_unpack(o->print, &print)) return;
    if (hs_prints_alike(&t->print, t->topic, &print, topic, NULL) >= HS_ALIKE) join(k, t->claim, o->claim);
}

/* A key of a fresh telling. */
typedef struct keyed { int32_t key; uint32_t at; } keyed;
typedef struct keyed_list { keyed *at; uint32_t n, cap; } keyed_list;

static int by_key(const void *x, const void *y)
{
    const keyed *a = x, *b = y;
    if (a->key != b->key) return a->key < b->key ? -1 : 1;
    return a->at < b->at ? -1 : a->at > b->at;
}

static keyed_list keys_of(joining *k)
{
    keyed_list out = {0};
    for (uint32_t i = 0; i < k->fresh.n; i++) {
        uint32_t key[HS_PRINT_KEYS], n = hs_print_keys(&k->fresh.at[i].print, k->fresh.at[i].topic, key);
        for (uint32_t x = 0; x < n; x++) hs_push(k->arena, &out, ((keyed){(int32_t)key[x], i}));
    }
    if (out.n) qsort(out.at, out.n, sizeof *out.at, by_key);
    return out;
}

/* Joins the fresh tellings of one key with all that have it. */
static int join_bucket(joining *k, const keyed *bucket, uint32_t n)
{
    int row;
    sqlite3_stmt *q = hs_sql(k->l, "SELECT telling FROM telling_key WHERE key = ?", k->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, bucket->key);
    while ((row = hs_sql_row(k->l, q, k->err)) > 0) {
        int64_t id = hs_sql_get_int(q, 0);
        if (n == 1 && id == k->fresh.at[bucket->at].id) continue;
        const known *o = telling_of(k, id);
        const hs_topic *topic = o ? topic_of(k, o->version) : NULL;
        for (uint32_t i = 0; i < n && topic; i++) compare(k, &k->fresh.at[bucket[i].at], id, o, topic);
    }
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

static int put_key(joining *k, int32_t key, int64_t telling)
{
    sqlite3_stmt *q = hs_sql(k->l, "INSERT OR IGNORE INTO telling_key (key, telling) VALUES (?, ?)", k->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, key);
    hs_sql_int(q, 2, telling);
    return hs_sql_run(k->l, q, k->err);
}

/* Key by key, in the order in which the ledger keeps them: each page of the table is touched once. */
static int join_fresh(joining *k)
{
    keyed_list all = keys_of(k);
    int code = HS_OK;
    for (uint32_t i = 0, n; i < all.n && !code; i += n) {
        for (n = 0; i + n < all.n && all.at[i + n].key == all.at[i].key && !code; n++) code = put_key(k, all.at[i].key, k->fresh.at[all.at[i + n].at].id);
        if (!code) code = join_bucket(k, &all.at[i], n);
        if (k->seen.held >> 20 >= SEEN_MB) forget(k);
    }
    return code;
}

/* Claims that belong to a family of claims kept apart, once anything is joined to one of them. */
static int write_join(joining *k, int64_t claim, int64_t root, hs_claim_ids *regroup)
{
    int64_t a = hs_claim_family(k->l, claim, k->err), b = a < 0 ? a : hs_claim_family(k->l, root, k->err);
    if (a < 0 || b < 0) return HS_EIO;
    if (a || b) {
        hs_push(k->arena, regroup, claim);
        hs_push(k->arena, regroup, root);
        return HS_OK;
    }
    sqlite3_stmt *q = hs_sql(k->l, "UPDATE telling SET claim = ? WHERE claim = ?", k->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, root);
    hs_sql_int(q, 2, claim);
    return hs_sql_run(k->l, q, k->err);
}

static int write_joins(joining *k, hs_claim_ids *regroup)
{
    int code = HS_OK;
    for (uint32_t i = 0; i < k->claim.cap && !code; i++) {
        int64_t claim = k->claim.at[i].number;
        if (claim) code = write_join(k, claim, root_of(k, claim), regroup);
    }
    return code;
}

int hs_claim_join(hs_ledger *l, hs_arena *arena, const int64_t *version, uint32_t n, hs_claim_ids *regroup, hs_err *err)
{
    joining k = {.l = l, .arena = arena, .err = err};
    jmp_buf fail, *outside = arena->fail;
    volatile int code = HS_OK;
    for (uint32_t i = 0; i < n && !code; i++) code = hs_claim_load_version(l, arena, version[i], &k.fresh, err);
    if (code) return code;
    hs_arena_init(&k.seen, SIZE_MAX, &fail);
    arena->fail = &fail;
    bool failed = setjmp(fail) != 0;
    if (!failed) code = join_fresh(&k);
    if (!failed && !code) code = write_joins(&k, regroup);
    arena->fail = outside;
    hs_arena_free(&k.seen);
    if (failed) hs_arena_give_up(arena);
    return code;
}
