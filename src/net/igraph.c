/* Loading igraph, and networks as its graphs. */
#include "net/igraph.h"
#include <dlfcn.h>
#include "base/err.h"

enum { MOST_EDGES = 5000000 };

/* dlsym's void * cannot be cast to a function in ISO C, but POSIX says that its bytes are one. */
static bool find(void *library, const char *name, void *function)
{
    void *p = dlsym(library, name);
    memcpy(function, &p, sizeof p);
    return p != NULL;
}

int hs_igraph_open(hs_igraph *lib, hs_err *err)
{
    static const char *const names[] = {"libigraph.so.3", "libigraph.3.dylib"};
    *lib = (hs_igraph){0};
    for (size_t i = 0; !lib->library && i < sizeof names / sizeof *names; i++) lib->library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (!lib->library) return hs_fail(err, HS_EIO, "this measure needs igraph 0.10; install it (Debian: libigraph3)");
    bool all = true;
#define HS_IGRAPH_FIND(name) all = find(lib->library, "igraph_" #name, &lib->name) && all;
    HS_IGRAPH_EACH(HS_IGRAPH_FIND)
#undef HS_IGRAPH_FIND
    if (!all) {
        hs_igraph_close(lib);
        return hs_fail(err, HS_EIO, "igraph here is of another version than 0.10");
    }
    lib->set_error_handler(lib->error_handler_ignore); /* its own prints and aborts */
    lib->set_warning_handler(lib->warning_handler_ignore);
    return HS_OK;
}

void hs_igraph_close(hs_igraph *lib)
{
    if (lib->library) dlclose(lib->library);
    *lib = (hs_igraph){0};
}

int hs_igraph_failed(const hs_igraph *lib, int code, hs_err *err)
{
    if (code == IGRAPH_ENOMEM) return hs_fail(err, HS_ENOMEM, "out of memory");
    return hs_fail(err, HS_EUSAGE, "igraph: %s", lib->strerror((igraph_error_t)code));
}

/* ---- graphs ---- */

static int fill(hs_graph *g, hs_err *err)
{
    hs_igraph *lib = g->lib;
    igraph_vector_int_t ends;
    int code = lib->vector_int_init(&ends, (igraph_integer_t)g->m * 2);
    if (code) return hs_igraph_failed(lib, code, err);
    for (uint32_t i = 0; i < 2 * g->m; i++) VECTOR(ends)[i] = g->end[i];
    code = lib->create(&g->graph, &ends, g->n, IGRAPH_UNDIRECTED);
    lib->vector_int_destroy(&ends);
    if (code) return hs_igraph_failed(lib, code, err);
    code = lib->vector_init(&g->weight, g->m);
    if (code) {
        lib->destroy(&g->graph);
        return hs_igraph_failed(lib, code, err);
    }
    code = lib->vector_init(&g->length, g->m);
    if (code) {
        lib->vector_destroy(&g->weight);
        lib->destroy(&g->graph);
        return hs_igraph_failed(lib, code, err);
    }
    g->made = true;
    for (uint32_t i = 0; i < g->m; i++) {
        VECTOR(g->weight)[i] = g->tie[i];
        VECTOR(g->length)[i] = 1 / g->tie[i];
        g->sum += g->tie[i];
    }
    return HS_OK;
}

int hs_graph_of(hs_igraph *lib, uint32_t n, const uint32_t *end, const double *tie, uint32_t m, hs_graph *out, hs_err *err)
{
    *out = (hs_graph){.lib = lib, .n = n, .m = m, .end = end, .tie = tie};
    return fill(out, err);
}

/* Counts the edges above 0 when end is NULL, else stores them. */
static uint32_t gather(const hs_net *net, hs_net_walk *walk, uint32_t *end, double *tie, uint32_t most)
{
    bool one = net->chosen->options->shape == HS_NET_ONE_MODE;
    uint32_t m = 0;
    for (uint32_t r = 0; r < net->row.n && m <= most; r++) {
        hs_net_row row = hs_net_walk_row(walk, r, 1);
        for (uint32_t i = 0; i < row.n && m <= most; i++) {
            if (!(row.weight[i] > 0)) continue;
            if (end) {
                end[2 * m] = r;
                end[2 * m + 1] = row.column[i] + (one ? 0 : net->row.n);
                tie[m] = row.weight[i];
            }
            m++;
        }
    }
    return m;
}

int hs_graph_make(hs_arena *arena, hs_igraph *lib, const hs_net *net, hs_graph *out, hs_err *err)
{
    *out = (hs_graph){0};
    hs_net_walk *walk = hs_net_walk_new(net);
    if (!walk) return hs_fail(err, HS_ENOMEM, "out of memory");
    uint32_t m = gather(net, walk, NULL, NULL, MOST_EDGES);
    hs_net_walk_free(walk);
    if (m > MOST_EDGES)
        return hs_fail(err, HS_ELIMIT, "the network has more than %d ties, which is too much for measures of graphs; leave out the light ones (min_weight)", MOST_EDGES);
    uint32_t *end = hs_new(arena, uint32_t, 2 * (size_t)m);
    double *tie = hs_new(arena, double, m);
    walk = hs_net_walk_new(net);
    if (!walk) return hs_fail(err, HS_ENOMEM, "out of memory");
    gather(net, walk, end, tie, m);
    hs_net_walk_free(walk);
    uint32_t n = net->row.n + (net->chosen->options->shape == HS_NET_ONE_MODE ? 0 : net->column.n);
    return hs_graph_of(lib, n, end, tie, m, out, err);
}

void hs_graph_free(hs_graph *g)
{
    if (!g->made) return;
    g->lib->vector_destroy(&g->weight);
    g->lib->vector_destroy(&g->length);
    g->lib->destroy(&g->graph);
    g->made = false;
}
