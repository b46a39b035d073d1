/* Groups of nodes by eight methods of igraph's, compared by modularity (Newman and Girvan 2004). Ties below 0 are left out. */
#include <math.h>
#include "base/err.h"
#include "net/measure.h"

enum { LOUVAIN, LEIDEN, FAST_GREEDY, WALKTRAP, EDGE_BETWEENNESS, LABEL_PROPAGATION, SPINGLASS, INFOMAP, METHODS };
static const char *const NAME[METHODS] = {"louvain", "leiden", "fast_greedy", "walktrap", "edge_betweenness", "label_propagation", "spinglass", "infomap"};

/* Larger graphs would take hours. */
enum { MOST_EDGES_BETWEENNESS = 3000, MOST_NODES_SPINGLASS = 2000 };

typedef struct grouping { uint32_t *of; uint32_t n; double modularity; bool done; } grouping; /* of: [nodes] from 1 */

/* Spinglass takes connected graphs only, so it is given one part after the other. */
static int spinglass_part(hs_igraph *lib, uint64_t seed, const hs_graph *part, igraph_vector_int_t *member)
{
    lib->rng_seed(lib->rng_default(), seed);
    if (part->n < 2 || !part->m) {
        for (uint32_t i = 0; i < part->n; i++) VECTOR(*member)[i] = 0;
        return 0;
    }
    return lib->community_spinglass(&part->graph, &part->weight, NULL, NULL, member, NULL, 25, 0, 1, 0.01, 0.99, IGRAPH_SPINCOMM_UPDATE_CONFIG, 1,
                                    IGRAPH_SPINCOMM_IMP_ORIG, 1);
}

/* component: [n] the part each node is in, parts numbered from 0. Returns how many. */
static uint32_t find_parts(const hs_graph *g, uint32_t *component)
{
    uint32_t parts = 0;
    for (uint32_t i = 0; i < g->n; i++) component[i] = i;
    for (bool moved = true; moved;) { /* the least number of its neighbours', again and again */
        moved = false;
        for (uint32_t e = 0; e < g->m; e++) {
            uint32_t a = component[g->end[2 * e]], b = component[g->end[2 * e + 1]], least = a < b ? a : b;
            if (a != b) component[g->end[2 * e]] = component[g->end[2 * e + 1]] = least, moved = true;
        }
        for (uint32_t i = 0; i < g->n; i++) component[i] = component[component[i]];
    }
    for (uint32_t i = 0; i < g->n; i++) component[i] = component[i] == i ? parts++ : component[component[i]];
    return parts;
}

typedef struct scratch { uint32_t *component, *place, *end; double *tie; } scratch;

static int spinglass(hs_net_study *s, const scratch *t, igraph_vector_int_t *member, hs_err *err)
{
    const hs_graph *g = &s->graph;
    uint32_t parts = find_parts(g, t->component), groups = 0;
    igraph_vector_int_t own;
    int code = s->lib.vector_int_init(&own, g->n);
    if (code) return hs_igraph_failed(&s->lib, code, err);
    for (uint32_t p = 0; !code && p < parts; p++) {
        hs_graph part;
        uint32_t n = 0, m = 0, most = 0;
        for (uint32_t i = 0; i < g->n; i++)
            if (t->component[i] == p) t->place[i] = n++;
        for (uint32_t e = 0; e < g->m; e++) {
            if (t->component[g->end[2 * e]] != p) continue;
            t->end[2 * m] = t->place[g->end[2 * e]];
            t->end[2 * m + 1] = t->place[g->end[2 * e + 1]];
            t->tie[m++] = g->tie[e];
        }
        code = hs_graph_of(&s->lib, n, t->end, t->tie, m, &part, err);
        if (code) break;
        int failed = spinglass_part(&s->lib, s->options.seed, &part, &own);
        hs_graph_free(&part);
        if (failed) code = hs_igraph_failed(&s->lib, failed, err);
        for (uint32_t i = 0; !code && i < g->n; i++) {
            if (t->component[i] != p) continue;
            uint32_t of = (uint32_t)VECTOR(own)[t->place[i]];
            VECTOR(*member)[i] = groups + of;
            if (of + 1 > most) most = of + 1;
        }
        groups += most;
    }
    s->lib.vector_int_destroy(&own);
    return code;
}

static int leiden(hs_net_study *s, igraph_vector_int_t *member)
{
    hs_igraph *lib = &s->lib;
    hs_graph *g = &s->graph;
    igraph_vector_t strength;
    igraph_integer_t groups;
    int code = lib->vector_init(&strength, g->n);
    if (code) return code;
    code = lib->strength(&g->graph, &strength, lib->vss_all(), IGRAPH_ALL, IGRAPH_LOOPS, &g->weight);
    if (!code) code = lib->community_leiden(&g->graph, &g->weight, &strength, 1 / (2 * g->sum), 0.01, 0, -1, member, &groups, NULL);
    lib->vector_destroy(&strength);
    return code;
}

/* Cuts the tree where modularity, of weights, is greatest; igraph would take it of the lengths that it finds paths with. */
static int cut_best(hs_net_study *s, const igraph_matrix_int_t *merges, igraph_vector_int_t *member)
{
    hs_igraph *lib = &s->lib;
    igraph_real_t best = -2, x;
    igraph_integer_t at = 0;
    int code = 0;
    for (igraph_integer_t steps = 0; !code && steps <= merges->nrow; steps++) {
        code = lib->community_to_membership(merges, s->graph.n, steps, member, NULL);
        if (!code) code = lib->modularity(&s->graph.graph, member, &s->graph.weight, 1, IGRAPH_UNDIRECTED, &x);
        if (!code && x > best + 1e-12) best = x, at = steps;
    }
    if (!code) code = lib->community_to_membership(merges, s->graph.n, at, member, NULL);
    return code;
}

static int edge_betweenness(hs_net_study *s, igraph_vector_int_t *member)
{
    hs_igraph *lib = &s->lib;
    igraph_matrix_int_t merges;
    igraph_vector_int_t removed;
    int code = lib->matrix_int_init(&merges, 0, 0);
    if (code) return code;
    code = lib->vector_int_init(&removed, 0);
    if (!code) {
        code = lib->community_edge_betweenness(&s->graph.graph, &removed, NULL, &merges, NULL, NULL, NULL, IGRAPH_UNDIRECTED, &s->graph.length);
        lib->vector_int_destroy(&removed);
        if (!code) code = cut_best(s, &merges, member);
    }
    lib->matrix_int_destroy(&merges);
    return code;
}

/* It tells groups only if it may tell how it came to them. */
static int walktrap(hs_net_study *s, igraph_vector_int_t *member)
{
    hs_igraph *lib = &s->lib;
    igraph_matrix_int_t merges;
    igraph_vector_t modularity;
    int code = lib->matrix_int_init(&merges, 0, 0);
    if (code) return code;
    code = lib->vector_init(&modularity, 0);
    if (!code) {
        code = lib->community_walktrap(&s->graph.graph, &s->graph.weight, 4, &merges, &modularity, member);
        lib->vector_destroy(&modularity);
    }
    lib->matrix_int_destroy(&merges);
    return code;
}

/* igraph's code; its numbers of groups may have gaps. */
static int find_groups(hs_net_study *s, int method, igraph_vector_int_t *member)
{
    hs_igraph *lib = &s->lib;
    hs_graph *g = &s->graph;
    igraph_real_t length; /* of a description of walks, which infomap makes short */
    lib->rng_seed(lib->rng_default(), s->options.seed);
    switch (method) {
    case LOUVAIN: return lib->community_multilevel(&g->graph, &g->weight, 1, member, NULL, NULL);
    case LEIDEN: return leiden(s, member);
    case FAST_GREEDY: return lib->community_fastgreedy(&g->graph, &g->weight, NULL, NULL, member);
    case WALKTRAP: return walktrap(s, member);
    case EDGE_BETWEENNESS: return edge_betweenness(s, member);
    case LABEL_PROPAGATION: return lib->community_label_propagation(&g->graph, member, IGRAPH_ALL, &g->weight, NULL, NULL);
    default: return lib->community_infomap(&g->graph, &g->weight, NULL, 10, member, &length);
    }
}

static int group_all(hs_net_study *s, const scratch *t, grouping *out, hs_err *err)
{
    hs_graph *g = &s->graph;
    igraph_vector_int_t member;
    int code = s->lib.vector_int_init(&member, g->n), failed = 0;
    if (code) return hs_igraph_failed(&s->lib, code, err);
    for (int k = 0; !code && k < METHODS; k++) {
        if ((k == EDGE_BETWEENNESS && g->m > MOST_EDGES_BETWEENNESS) || (k == SPINGLASS && g->n > MOST_NODES_SPINGLASS)) continue;
        if (k == SPINGLASS) code = spinglass(s, t, &member, err);
        else failed = find_groups(s, k, &member);
        if (!code && !failed) failed = s->lib.modularity(&g->graph, &member, &g->weight, 1, IGRAPH_UNDIRECTED, &out[k].modularity);
        if (failed) code = hs_fail(err, failed == IGRAPH_ENOMEM ? HS_ENOMEM : HS_EUSAGE, "igraph at %s: %s", NAME[k], s->lib.strerror((igraph_error_t)failed));
        for (uint32_t i = 0; !code && i < g->n; i++) out[k].of[i] = (uint32_t)VECTOR(member)[i];
        out[k].done = !code;
    }
    s->lib.vector_int_destroy(&member);
    return code;
}

/* ---- sheets ---- */

static void put_members(hs_net_study *s, const hs_net *net, const grouping *all)
{
    if (!s->sheet->column.n) {
        hs_study_columns(s);
        hs_sheet_column(s->sheet, HS_STR("node"), true);
        hs_sheet_column(s->sheet, HS_STR("variable"), true);
        for (int k = 0; k < METHODS; k++) hs_sheet_column(s->sheet, hs_str_of(NAME[k]), false);
    }
    for (uint32_t i = 0; i < hs_study_nodes(net); i++) {
        const hs_net_variable *variable;
        const hs_net_node *node = hs_study_node(net, i, &variable);
        hs_study_slice(s, net);
        hs_sheet_text(s->sheet, node->entity->label);
        hs_sheet_text(s->sheet, variable->name);
        for (int k = 0; k < METHODS; k++) hs_sheet_number(s->sheet, all[k].done ? all[k].of[i] : NAN);
    }
}

static int best_of(const grouping *all)
{
    int best = 0;
    for (int k = 1; k < METHODS; k++)
        if (all[k].done && all[k].modularity > all[best].modularity + 1e-12) best = k;
    return best;
}

static void put_methods(hs_net_study *s, hs_arena *arena, const hs_net *net, const grouping *all)
{
    int best = best_of(all);
    if (!s->sheet->column.n) {
        hs_study_columns(s);
        hs_sheet_column(s->sheet, HS_STR("method"), true);
        hs_sheet_column(s->sheet, HS_STR("groups"), false);
        hs_sheet_column(s->sheet, HS_STR("modularity"), false);
        hs_sheet_column(s->sheet, HS_STR("like_the_best"), false);
    }
    for (int k = 0; k < METHODS; k++) {
        hs_study_slice(s, net);
        hs_sheet_text(s->sheet, hs_str_of(NAME[k]));
        hs_sheet_number(s->sheet, all[k].done ? all[k].n : NAN);
        hs_sheet_number(s->sheet, all[k].done ? all[k].modularity : NAN);
        hs_sheet_number(s->sheet, all[k].done ? hs_groups_alike(arena, all[k].of, all[best].of, hs_study_nodes(net)) : NAN);
    }
}

int hs_study_communities(hs_net_study *s, hs_arena *arena, const hs_net *net, hs_err *err)
{
    uint32_t n = hs_study_nodes(net);
    grouping all[METHODS] = {{0}};
    for (int k = 0; k < METHODS; k++) all[k].of = hs_new(arena, uint32_t, n);
    int code = hs_graph_make(arena, &s->lib, net, &s->graph, err);
    uint32_t m = s->graph.m;
    hs_graph_free(&s->graph);
    if (code) return code;
    scratch t = {hs_new(arena, uint32_t, n), hs_new(arena, uint32_t, n), hs_new(arena, uint32_t, 2 * (size_t)m), hs_new(arena, double, m)};
    const uint32_t *end = s->graph.end;
    const double *tie = s->graph.tie;
    if (m) {
        code = hs_graph_of(&s->lib, n, end, tie, m, &s->graph, err);
        if (!code) code = group_all(s, &t, all, err);
        hs_graph_free(&s->graph);
    }
    if (code) return code;
    for (int k = 0; k < METHODS; k++)
        if (all[k].done) all[k].n = hs_groups_order(arena, all[k].of, n);
    if (s->measure == HS_NET_METHODS) put_methods(s, arena, net, all);
    else put_members(s, net, all);
    if (m && !net->slice.number)
        hs_sheet_note(s->sheet, "best modularity: %s, %.4f with %u groups", NAME[best_of(all)], all[best_of(all)].modularity, all[best_of(all)].n);
    return HS_OK;
}
