/* Grouping the tellings of some claims anew: when one of them has gone that may have held the others together, and when people have
 * decided something.
 *
 * All pairs that the rule joins are taken, those that people joined first, then the most alike first; where two are equally alike, in
 * the order of their documents' addresses and places, so that the order of reading does not matter (Kruskal's algorithm). A pair that
 * would join two tellings that people keep apart is left out. */
#include <stdlib.h>
#include "base/err.h"
#include "story/claim.h"

typedef struct mark { int64_t entry; uint32_t side; bool apart; } mark;
typedef struct marks { mark *at; uint32_t n, cap; } marks;
typedef struct edge { uint32_t a, b, score; } edge;
typedef struct edges { edge *at; uint32_t n, cap; } edges;

typedef struct node {
    hs_told *told;
    hs_str document; /* its key */
    uint32_t rank;   /* in an order that does not depend on when it was read */
    uint32_t up;     /* union-find */
    marks marks;     /* of a root: of all its tellings */
} node;

typedef struct grouping {
    hs_ledger *l;
    hs_arena *arena;
    hs_told_list told;
    node *node; /* [told.n] */
    edges edge;
    bool cut;   /* people keep some of these apart */
    hs_err *err;
} grouping;

/* ---- loading ---- */

static int load_topic(hs_ledger *l, hs_arena *arena, int64_t version, const hs_topic **out, hs_err *err)
{
    hs_topic *t = hs_new(arena, hs_topic, 1);
    sqlite3_stmt *q = hs_sql(l, "SELECT words FROM topic WHERE version = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    int row = hs_sql_row(l, q, err);
    if (row > 0) hs_topic_unpack(hs_sql_get_blob(q, 0), t);
    hs_sql_done(q);
    *out = t;
    return row < 0 ? HS_EIO : HS_OK;
}

#define TELLING "SELECT id, version, n, print, place ->> 0 ->> 0, place ->> (json_array_length(place) - 1) ->> 1, claim FROM telling"

static int load_tellings(hs_ledger *l, hs_arena *arena, sqlite3_stmt *q, int64_t of, hs_told_list *out, hs_err *err)
{
    uint32_t from = out->n;
    int row;
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, of);
    while ((row = hs_sql_row(l, q, err)) > 0) {
        hs_told t = {.id = hs_sql_get_int(q, 0), .version = hs_sql_get_int(q, 1), .claim = hs_sql_get_int(q, 6), .n = (uint32_t)hs_sql_get_int(q, 2),
                     .hull = {(uint32_t)hs_sql_get_int(q, 4), (uint32_t)hs_sql_get_int(q, 5)}};
        if (hs_print_unpack(hs_sql_get_blob(q, 3), &t.print)) hs_push(arena, out, t);
    }
    hs_sql_done(q);
    int code = row < 0 ? HS_EIO : HS_OK;
    for (uint32_t i = from; i < out->n && !code; i++)
        if (i > from && out->at[i].version == out->at[i - 1].version) out->at[i].topic = out->at[i - 1].topic;
        else code = load_topic(l, arena, out->at[i].version, &out->at[i].topic, err);
    return code;
}

int hs_claim_load(hs_ledger *l, hs_arena *arena, int64_t claim, hs_told_list *out, hs_err *err)
{
    return load_tellings(l, arena, hs_sql(l, TELLING " WHERE claim = ? ORDER BY version, id", err), claim, out, err);
}

int hs_claim_load_version(hs_ledger *l, hs_arena *arena, int64_t version, hs_told_list *out, hs_err *err)
{
    return load_tellings(l, arena, hs_sql(l, TELLING " WHERE version = ? ORDER BY id", err), version, out, err);
}

int64_t hs_claim_family(hs_ledger *l, int64_t claim, hs_err *err)
{
    int64_t family = 0;
    sqlite3_stmt *q = hs_sql(l, "SELECT family FROM claim_side WHERE claim = ?", err);
    if (!q) return -1;
    hs_sql_int(q, 1, claim);
    return hs_sql_value(l, q, &family, NULL, err) ? -1 : family;
}

static void add_id(hs_arena *arena, hs_claim_ids *out, int64_t id)
{
    for (uint32_t i = 0; i < out->n; i++)
        if (out->at[i] == id) return;
    hs_push(arena, out, id);
}

/* The claims, and all that people keep apart from them. */
static int gather(grouping *g, const int64_t *claim, uint32_t n, hs_claim_ids *out)
{
    for (uint32_t i = 0; i < n; i++) {
        int row;
        int64_t family = hs_claim_family(g->l, claim[i], g->err);
        if (family < 0) return HS_EIO;
        add_id(g->arena, out, claim[i]);
        sqlite3_stmt *q = family ? hs_sql(g->l, "SELECT claim FROM claim_side WHERE family = ?", g->err) : NULL;
        if (!family) continue;
        if (!q) return HS_EIO;
        hs_sql_int(q, 1, family);
        while ((row = hs_sql_row(g->l, q, g->err)) > 0) add_id(g->arena, out, hs_sql_get_int(q, 0));
        hs_sql_done(q);
        if (row < 0) return HS_EIO;
    }
    return HS_OK;
}

static int load_node(grouping *g, uint32_t i)
{
    node *x = &g->node[i];
    *x = (node){.told = &g->told.at[i], .up = i};
    sqlite3_stmt *q = hs_sql(g->l, "SELECT d.key || ' ' || v.number FROM version v JOIN document d ON d.id = v.document WHERE v.id = ?", g->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, x->told->version);
    int row = hs_sql_row(g->l, q, g->err);
    if (row > 0) x->document = hs_arena_copy(g->arena, hs_sql_get_str(q, 0));
    hs_sql_done(q);
    if (row < 0) return HS_EIO;
    q = hs_sql(g->l, "SELECT entry, side, apart, begin, \"end\" FROM claim_mark WHERE version = ? ORDER BY entry, side", g->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, x->told->version);
    while ((row = hs_sql_row(g->l, q, g->err)) > 0) {
        uint32_t begin = (uint32_t)hs_sql_get_int(q, 3), end = (uint32_t)hs_sql_get_int(q, 4);
        hs_span h = x->told->hull;
        uint32_t from = begin > h.begin ? begin : h.begin, to = end < h.end ? end : h.end;
        uint32_t longer = end - begin > h.end - h.begin ? end - begin : h.end - h.begin;
        if (to <= from || 2 * (to - from) < longer) continue;
        hs_push(g->arena, &x->marks, ((mark){hs_sql_get_int(q, 0), (uint32_t)hs_sql_get_int(q, 1), hs_sql_get_int(q, 2) != 0}));
    }
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

/* ---- edges ---- */

static int by_rank(const void *x, const void *y)
{
    const node *a = *(node *const *)x, *b = *(node *const *)y;
    int c = hs_str_cmp(a->document, b->document);
    if (c) return c;
    if (a->told->hull.begin != b->told->hull.begin) return a->told->hull.begin < b->told->hull.begin ? -1 : 1;
    if (a->told->hull.end != b->told->hull.end) return a->told->hull.end < b->told->hull.end ? -1 : 1;
    return a->told->n < b->told->n ? -1 : a->told->n > b->told->n;
}

static void rank(grouping *g)
{
    node **order = hs_new(g->arena, node *, g->told.n);
    for (uint32_t i = 0; i < g->told.n; i++) order[i] = &g->node[i];
    if (g->told.n) qsort(order, g->told.n, sizeof *order, by_rank);
    for (uint32_t i = 0; i < g->told.n; i++) order[i]->rank = i;
}

typedef struct keyed { uint32_t key, node; } keyed;

static int by_key(const void *x, const void *y)
{
    const keyed *a = x, *b = y;
    if (a->key != b->key) return a->key < b->key ? -1 : 1;
    return a->node < b->node ? -1 : a->node > b->node;
}

static uint32_t root(grouping *g, uint32_t i)
{
    while (g->node[i].up != i) i = g->node[i].up = g->node[g->node[i].up].up;
    return i;
}

/* Pairs with a key in common. Without cuts the order of joining does not matter, and pairs that are one already need not be looked at. */
static void find_edges(grouping *g)
{
    struct { keyed *at; uint32_t n, cap; } all = {0};
    for (uint32_t i = 0; i < g->told.n; i++) {
        uint32_t key[HS_PRINT_KEYS], n = hs_print_keys(&g->told.at[i].print, g->told.at[i].topic, key);
        for (uint32_t k = 0; k < n; k++) hs_push(g->arena, &all, ((keyed){key[k], i}));
    }
    if (all.n) qsort(all.at, all.n, sizeof *all.at, by_key);
    for (uint32_t i = 0; i < all.n; i++)
        for (uint32_t k = i + 1; k < all.n && all.at[k].key == all.at[i].key; k++) {
            const hs_told *a = &g->told.at[all.at[i].node], *b = &g->told.at[all.at[k].node];
            if ((a->version == b->version && a->n == b->n && a->n) || (!g->cut && root(g, all.at[i].node) == root(g, all.at[k].node))) continue;
            uint32_t score = hs_prints_alike(&a->print, a->topic, &b->print, b->topic, NULL);
            if (score < HS_ALIKE) continue;
            if (g->cut) hs_push(g->arena, &g->edge, ((edge){all.at[i].node, all.at[k].node, score}));
            else g->node[root(g, all.at[i].node)].up = root(g, all.at[k].node);
        }
}

/* What people joined: entries whose marks are not apart, one telling after the other. */
static void find_links(grouping *g)
{
    for (uint32_t i = 0; i < g->told.n; i++)
        for (uint32_t m = 0; m < g->node[i].marks.n; m++) {
            mark x = g->node[i].marks.at[m];
            for (uint32_t k = 0; k < i && !x.apart; k++)
                for (uint32_t o = 0; o < g->node[k].marks.n; o++)
                    if (g->node[k].marks.at[o].entry == x.entry) hs_push(g->arena, &g->edge, ((edge){i, k, UINT32_MAX}));
        }
}

/* ---- joining ---- */

static int by_score(const void *x, const void *y)
{
    const edge *a = x, *b = y;
    if (a->score != b->score) return a->score > b->score ? -1 : 1;
    if (a->a != b->a) return a->a < b->a ? -1 : 1;
    return a->b < b->b ? -1 : a->b > b->b;
}

static bool apart(const marks *a, const marks *b)
{
    for (uint32_t i = 0; i < a->n; i++)
        for (uint32_t k = 0; k < b->n; k++)
            if (a->at[i].apart && a->at[i].entry == b->at[k].entry && a->at[i].side != b->at[k].side) return true;
    return false;
}

static void join(grouping *g, uint32_t a, uint32_t b)
{
    a = root(g, a);
    b = root(g, b);
    if (a == b || apart(&g->node[a].marks, &g->node[b].marks)) return;
    g->node[b].up = a;
    for (uint32_t i = 0; i < g->node[b].marks.n; i++) hs_push(g->arena, &g->node[a].marks, g->node[b].marks.at[i]);
}

/* Edges by likeness, then by the ranks of their ends. */
static void join_all(grouping *g)
{
    for (uint32_t i = 0; i < g->edge.n; i++) {
        edge *e = &g->edge.at[i];
        uint32_t a = g->node[e->a].rank, b = g->node[e->b].rank;
        *e = a < b ? (edge){a, b, e->score} : (edge){b, a, e->score};
    }
    uint32_t *of_rank = hs_new(g->arena, uint32_t, g->told.n);
    for (uint32_t i = 0; i < g->told.n; i++) of_rank[g->node[i].rank] = i;
    if (g->edge.n) qsort(g->edge.at, g->edge.n, sizeof *g->edge.at, by_score);
    for (uint32_t i = 0; i < g->edge.n; i++) join(g, of_rank[g->edge.at[i].a], of_rank[g->edge.at[i].b]);
}

/* ---- writing ---- */

/* A group keeps the oldest number among its tellings that no group before it has kept. 0: there is none. */
static int64_t number_of(grouping *g, uint32_t group, const hs_claim_ids *taken)
{
    int64_t best = 0;
    for (uint32_t i = 0; i < g->told.n; i++) {
        int64_t id = g->told.at[i].claim;
        bool is_free = root(g, i) == group && (!best || id < best);
        for (uint32_t k = 0; k < taken->n && is_free; k++) is_free = taken->at[k] != id;
        if (is_free) best = id;
    }
    return best;
}

/* One that no telling will have: claims are numbered by the telling that they began with. */
static int new_number(grouping *g, int64_t *out)
{
    sqlite3_stmt *q = hs_sql(g->l, "UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'telling'", g->err);
    int code = q ? hs_sql_run(g->l, q, g->err) : HS_EIO;
    return code ? code : hs_sql_value(g->l, hs_sql(g->l, "SELECT seq FROM sqlite_sequence WHERE name = 'telling'", g->err), out, NULL, g->err);
}

static int set_claim(grouping *g, int64_t telling, int64_t claim)
{
    sqlite3_stmt *q = hs_sql(g->l, "UPDATE telling SET claim = ?2 WHERE id = ?1 AND claim <> ?2", g->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, telling);
    hs_sql_int(q, 2, claim);
    return hs_sql_run(g->l, q, g->err);
}

static int set_side(grouping *g, int64_t claim, int64_t family)
{
    sqlite3_stmt *q = family ? hs_sql(g->l, "INSERT OR REPLACE INTO claim_side (claim, family) VALUES (?1, ?2)", g->err)
                             : hs_sql(g->l, "DELETE FROM claim_side WHERE claim = ?1", g->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, claim);
    if (family) hs_sql_int(q, 2, family);
    return hs_sql_run(g->l, q, g->err);
}

static int write_groups(grouping *g, const hs_claim_ids *was)
{
    hs_claim_ids taken = {0};
    int code = HS_OK;
    for (uint32_t i = 0; i < was->n && !code; i++) code = set_side(g, was->at[i], 0);
    for (uint32_t i = 0; i < g->told.n && !code; i++) {
        uint32_t group = root(g, i), first = 0;
        while (root(g, first) != group) first++;
        if (first != i) continue;
        int64_t number = number_of(g, group, &taken);
        if (!number) code = new_number(g, &number);
        hs_push(g->arena, &taken, number);
        for (uint32_t k = i; k < g->told.n && !code; k++)
            if (root(g, k) == group) code = set_claim(g, g->told.at[k].id, number);
    }
    for (uint32_t i = 0; i < taken.n && !code && g->cut && taken.n > 1; i++) code = set_side(g, taken.at[i], taken.at[0]);
    return code;
}

int hs_claim_regroup(hs_ledger *l, hs_arena *arena, const int64_t *claim, uint32_t n, hs_err *err)
{
    grouping g = {.l = l, .arena = arena, .err = err};
    hs_claim_ids claims = {0};
    int code = gather(&g, claim, n, &claims);
    for (uint32_t i = 0; i < claims.n && !code; i++) code = hs_claim_load(l, arena, claims.at[i], &g.told, err);
    g.node = hs_new(arena, node, g.told.n);
    for (uint32_t i = 0; i < g.told.n && !code; i++) code = load_node(&g, i);
    if (code) return code;
    for (uint32_t i = 0; i < g.told.n; i++)
        for (uint32_t m = 0; m < g.node[i].marks.n; m++) g.cut |= g.node[i].marks.at[m].apart;
    rank(&g);
    find_edges(&g);
    find_links(&g);
    join_all(&g);
    return write_groups(&g, &claims);
}
