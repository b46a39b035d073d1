/* igraph, loaded when a measure asks for it: linking it would cost every command of the program its 20 libraries at the start.
 *
 * igraph has one random generator and one error handler a process (or thread, as it was built). Each function here that draws numbers
 * sets the seed first, so its results do not depend on what ran before. */
#ifndef HS_NET_IGRAPH_H
#define HS_NET_IGRAPH_H
#include <igraph/igraph.h>
#include "net/net.h"

/* The functions in use, without their "igraph_". */
#define HS_IGRAPH_EACH(X)                                                                                                             \
    X(create) X(destroy) X(vector_init) X(vector_destroy) X(vector_int_init) X(vector_int_destroy) X(matrix_init) X(matrix_destroy)   \
    X(matrix_int_init) X(matrix_int_destroy) X(community_to_membership)                                                               \
    X(rng_default) X(rng_seed) X(set_error_handler) X(set_warning_handler) X(error_handler_ignore) X(warning_handler_ignore)          \
    X(strerror) X(vss_all) X(strength) X(degree) X(betweenness) X(closeness) X(harmonic_centrality) X(eigenvector_centrality)         \
    X(pagerank) X(coreness) X(arpack_options_init) X(modularity) X(community_multilevel) X(community_leiden) X(community_fastgreedy)  \
    X(community_walktrap) X(community_edge_betweenness) X(community_label_propagation) X(community_spinglass) X(community_infomap)    \
    X(layout_kamada_kawai) X(layout_fruchterman_reingold)

typedef struct hs_igraph {
    void *library; /* NULL: not open */
#define HS_IGRAPH_FIELD(name) __typeof__(&igraph_##name) name;
    HS_IGRAPH_EACH(HS_IGRAPH_FIELD)
#undef HS_IGRAPH_FIELD
} hs_igraph;

/* HS_EIO where there is no igraph 0.10. */
int hs_igraph_open(hs_igraph *lib, hs_err *err);
void hs_igraph_close(hs_igraph *lib);
/* code of igraph as an hs_err */
int hs_igraph_failed(const hs_igraph *lib, int code, hs_err *err);

/* The ties above 0 of a network, as igraph has them; two-mode networks with rows first, then columns. */
typedef struct hs_graph {
    hs_igraph *lib;
    igraph_t graph;
    igraph_vector_t weight, length; /* length: 1 / weight, for paths */
    uint32_t n, m;                  /* nodes, edges */
    const uint32_t *end;            /* [2 m] the edges' nodes */
    const double *tie;              /* [m] weights */
    double sum;                     /* of the weights */
    bool made;
} hs_graph;

/* end and tie lie in the arena, the rest is igraph's: hs_graph_free gives it back, also after failure. While a graph is alive nothing may
 * be taken from an arena without a guard that frees it. */
int hs_graph_make(hs_arena *arena, hs_igraph *lib, const hs_net *net, hs_graph *out, hs_err *err);
/* The same of edges that are given. */
int hs_graph_of(hs_igraph *lib, uint32_t n, const uint32_t *end, const double *tie, uint32_t m, hs_graph *out, hs_err *err);
void hs_graph_free(hs_graph *g);

#endif
