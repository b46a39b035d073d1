/* How central each node is. Ties below 0 are left out. A tie's weight is its strength, and for paths its length is 1 / weight. */
#include <math.h>
#include "base/err.h"
#include "net/measure.h"

enum { DEGREE, STRENGTH, BETWEENNESS, CLOSENESS, HARMONIC, EIGENVECTOR, PAGERANK, CORE, MEASURES };
static const char *const NAME[MEASURES] = {"degree", "strength", "betweenness", "closeness", "harmonic", "eigenvector", "pagerank", "k_core"};

/* One measure of igraph's into its column. */
static int measure_one(hs_graph *g, int which, igraph_vector_t *v, igraph_vector_int_t *whole)
{
    hs_igraph *lib = g->lib;
    igraph_vs_t all = lib->vss_all();
    igraph_arpack_options_t arpack;
    lib->arpack_options_init(&arpack);
    switch (which) {
    case DEGREE: return lib->degree(&g->graph, whole, all, IGRAPH_ALL, IGRAPH_LOOPS);
    case STRENGTH: return lib->strength(&g->graph, v, all, IGRAPH_ALL, IGRAPH_LOOPS, &g->weight);
    case BETWEENNESS: return lib->betweenness(&g->graph, v, all, IGRAPH_UNDIRECTED, &g->length);
    case CLOSENESS: return lib->closeness(&g->graph, v, NULL, NULL, all, IGRAPH_ALL, &g->length, 1);
    case HARMONIC: return lib->harmonic_centrality(&g->graph, v, all, IGRAPH_ALL, &g->length, 1);
    case EIGENVECTOR: return lib->eigenvector_centrality(&g->graph, v, NULL, IGRAPH_UNDIRECTED, 1, &g->weight, &arpack);
    case PAGERANK: return lib->pagerank(&g->graph, IGRAPH_PAGERANK_ALGO_PRPACK, v, NULL, all, IGRAPH_UNDIRECTED, 0.85, &g->weight, NULL);
    default: return lib->coreness(&g->graph, whole, IGRAPH_ALL);
    }
}

static int measure_all(hs_graph *g, double *out, hs_err *err)
{
    hs_igraph *lib = g->lib;
    igraph_vector_t v;
    igraph_vector_int_t whole;
    int code = lib->vector_init(&v, g->n);
    if (code) return hs_igraph_failed(lib, code, err);
    code = lib->vector_int_init(&whole, g->n);
    for (int k = 0; !code && k < MEASURES; k++) {
        code = measure_one(g, k, &v, &whole);
        bool is_whole = k == DEGREE || k == CORE;
        for (uint32_t i = 0; !code && i < g->n; i++) out[(size_t)k * g->n + i] = is_whole ? (double)VECTOR(whole)[i] : VECTOR(v)[i];
    }
    lib->vector_destroy(&v);
    lib->vector_int_destroy(&whole);
    return code ? hs_igraph_failed(lib, code, err) : HS_OK;
}

static void add_columns(hs_net_study *s)
{
    if (s->sheet->column.n) return;
    hs_study_columns(s);
    hs_sheet_column(s->sheet, HS_STR("node"), true);
    hs_sheet_column(s->sheet, HS_STR("variable"), true);
    hs_sheet_column(s->sheet, HS_STR("statements"), false);
    for (int k = 0; k < MEASURES; k++) hs_sheet_column(s->sheet, hs_str_of(NAME[k]), false);
}

int hs_study_centrality(hs_net_study *s, hs_arena *arena, const hs_net *net, hs_err *err)
{
    uint32_t n = hs_study_nodes(net);
    double *out = hs_new(arena, double, (size_t)n * MEASURES);
    add_columns(s);
    if (!n) return HS_OK;
    int code = hs_graph_make(arena, &s->lib, net, &s->graph, err);
    if (!code) code = measure_all(&s->graph, out, err);
    hs_graph_free(&s->graph);
    for (uint32_t i = 0; !code && i < n; i++) {
        const hs_net_variable *variable;
        const hs_net_node *node = hs_study_node(net, i, &variable);
        hs_study_slice(s, net);
        hs_sheet_text(s->sheet, node->entity->label);
        hs_sheet_text(s->sheet, variable->name);
        hs_sheet_number(s->sheet, node->frequency);
        for (int k = 0; k < MEASURES; k++) hs_sheet_number(s->sheet, out[(size_t)k * n + i]);
    }
    return code;
}
