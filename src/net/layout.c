/* Layouts: Kamada and Kawai (1989) for small networks, Fruchterman and Reingold (1991) for larger ones, both igraph's. */
#include "net/layout.h"
#include <math.h>
#include "base/err.h"
#include "net/igraph.h"

enum { MOST_KAMADA = 400, MOST_NODES = 5000 };

typedef struct drawing {
    hs_igraph lib;
    hs_graph graph;
    hs_arena arena;
    const hs_net *net;
    uint64_t seed;
    uint32_t n, tied;    /* nodes, those with ties */
    uint32_t *number;    /* [n] among the tied; UINT32_MAX: has none */
    double *x, *y;       /* [tied] */
} drawing;

enum { MOST_TIES = 2000000 };

/* All ties when end is NULL are counted, else stored; weights below 0 as they are. */
static uint32_t gather(const hs_net *net, hs_net_walk *walk, uint32_t *end, double *tie)
{
    bool one = net->chosen->options->shape == HS_NET_ONE_MODE;
    uint32_t m = 0;
    for (uint32_t r = 0; r < net->row.n && m <= MOST_TIES; r++) {
        hs_net_row row = hs_net_walk_row(walk, r, 1);
        for (uint32_t i = 0; i < row.n; i++, m++) {
            if (!end) continue;
            end[2 * m] = r;
            end[2 * m + 1] = row.column[i] + (one ? 0 : net->row.n);
            tie[m] = row.weight[i];
        }
    }
    return m;
}

/* Opponents have a tie, too, but one that holds them as far apart as a tie can. */
static void mend_weights(double *tie, uint32_t m)
{
    double most = 0;
    for (uint32_t i = 0; i < m; i++) most = fmax(most, fabs(tie[i]));
    for (uint32_t i = 0; i < m; i++)
        if (!(tie[i] > most / 9)) tie[i] = most > 0 ? most / 9 : 1;
}

/* The graph of tied nodes alone: what floats about freely would take the room. */
static int make_graph(drawing *d, hs_err *err)
{
    uint32_t n = d->net->row.n + (d->net->chosen->options->shape == HS_NET_ONE_MODE ? 0 : d->net->column.n), m;
    hs_net_walk *walk = hs_net_walk_new(d->net);
    if (!walk) return hs_fail(err, HS_ENOMEM, "out of memory");
    m = gather(d->net, walk, NULL, NULL);
    hs_net_walk_free(walk);
    if (m > MOST_TIES) return hs_fail(err, HS_ELIMIT, "more than %d ties are too many for a picture; leave out the light ones (min_weight)", MOST_TIES);
    uint32_t *end = hs_new(&d->arena, uint32_t, 2 * (size_t)m);
    double *tie = hs_new(&d->arena, double, m);
    walk = hs_net_walk_new(d->net);
    if (!walk) return hs_fail(err, HS_ENOMEM, "out of memory");
    gather(d->net, walk, end, tie);
    hs_net_walk_free(walk);
    mend_weights(tie, m);
    d->n = n;
    d->number = hs_new(&d->arena, uint32_t, n);
    uint32_t *own = hs_new(&d->arena, uint32_t, 2 * (size_t)m);
    for (uint32_t i = 0; i < n; i++) d->number[i] = UINT32_MAX;
    for (uint32_t i = 0; i < 2 * m; i++) d->number[end[i]] = 0;
    for (uint32_t i = 0; i < n; i++)
        if (d->number[i] == 0) d->number[i] = d->tied++;
    for (uint32_t i = 0; i < 2 * m; i++) own[i] = d->number[end[i]];
    d->x = hs_new(&d->arena, double, (size_t)d->tied + 1);
    d->y = hs_new(&d->arena, double, (size_t)d->tied + 1);
    if (!m) return HS_OK;
    return hs_graph_of(&d->lib, d->tied, own, tie, m, &d->graph, err);
}

/* A strong tie is short, but no more than three times shorter than a weak one. */
static void set_lengths(hs_graph *g)
{
    double most = 0;
    for (uint32_t i = 0; i < g->m; i++) most = fmax(most, g->tie[i]);
    for (uint32_t i = 0; i < g->m; i++) VECTOR(g->length)[i] = fmin(3, sqrt(most / g->tie[i]));
}

static int draw(drawing *d, hs_err *err)
{
    hs_igraph *lib = &d->lib;
    hs_graph *g = &d->graph;
    igraph_matrix_t place;
    int code = lib->matrix_init(&place, 0, 0);
    if (code) return hs_igraph_failed(lib, code, err);
    lib->rng_seed(lib->rng_default(), d->seed);
    set_lengths(g);
    if (d->tied <= MOST_KAMADA) code = lib->layout_kamada_kawai(&g->graph, &place, 0, 50 * (igraph_integer_t)d->tied, 0, d->tied, &g->length, NULL, NULL, NULL, NULL);
    else code = lib->layout_fruchterman_reingold(&g->graph, &place, 0, 500, sqrt(d->tied), IGRAPH_LAYOUT_AUTOGRID, &g->weight, NULL, NULL, NULL, NULL);
    for (uint32_t i = 0; !code && i < d->tied; i++) {
        d->x[i] = MATRIX(place, i, 0);
        d->y[i] = MATRIX(place, i, 1);
    }
    lib->matrix_destroy(&place);
    return code ? hs_igraph_failed(lib, code, err) : HS_OK;
}

/* Turned so that it is wider than high: labels are. */
static void lay_down(drawing *d)
{
    double mx = 0, my = 0, xx = 0, yy = 0, xy = 0;
    for (uint32_t i = 0; i < d->tied; i++) mx += d->x[i] / d->tied, my += d->y[i] / d->tied;
    for (uint32_t i = 0; i < d->tied; i++) {
        d->x[i] -= mx, d->y[i] -= my;
        xx += d->x[i] * d->x[i], yy += d->y[i] * d->y[i], xy += d->x[i] * d->y[i];
    }
    double angle = atan2(2 * xy, xx - yy) / 2, c = cos(angle), s = sin(angle);
    for (uint32_t i = 0; i < d->tied; i++) {
        double x = d->x[i] * c + d->y[i] * s, y = d->y[i] * c - d->x[i] * s;
        d->x[i] = x;
        d->y[i] = y;
    }
}

/* v: [n] stretched to 0 … size */
static void stretch(double *v, uint32_t n, double size)
{
    double least = INFINITY, most = -INFINITY;
    for (uint32_t i = 0; i < n; i++) least = fmin(least, v[i]), most = fmax(most, v[i]);
    for (uint32_t i = 0; i < n; i++) v[i] = most - least > 1e-9 ? (v[i] - least) / (most - least) * size : size / 2;
}

static int lay_out(drawing *d, double width, double height, hs_net_place *place, hs_err *err)
{
    int code = make_graph(d, err);
    if (!code && d->tied) code = draw(d, err);
    hs_graph_free(&d->graph);
    if (code) return code;
    uint32_t alone = d->n - d->tied, line = (uint32_t)fmax(1, width / 110), lines = (alone + line - 1) / line;
    double room = d->tied ? fmin(height / 2, lines * 34.0) : height;
    lay_down(d);
    stretch(d->x, d->tied, width);
    stretch(d->y, d->tied, height - room);
    for (uint32_t i = 0, k = 0; i < d->n; i++) {
        if (d->number[i] != UINT32_MAX) place[i] = (hs_net_place){d->x[d->number[i]], d->y[d->number[i]]};
        else {
            place[i] = (hs_net_place){(k % line + 0.5) * width / line, height - room + (k / line + 1) * room / (lines + 0.25)};
            k++;
        }
    }
    return HS_OK;
}

static int lay_out_guarded(drawing *d, double width, double height, hs_net_place *place, hs_err *err)
{
    jmp_buf fail;
    d->arena.fail = &fail;
    return setjmp(fail) ? hs_fail(err, HS_ENOMEM, "out of memory") : lay_out(d, width, height, place, err);
}

int hs_net_layout(const hs_net *net, uint64_t seed, double width, double height, hs_net_place *place, hs_err *err)
{
    drawing d = {.net = net, .seed = seed};
    uint32_t nodes = net->row.n + (net->chosen->options->shape == HS_NET_ONE_MODE ? 0 : net->column.n);
    if (nodes > MOST_NODES) return hs_fail(err, HS_ELIMIT, "%u nodes are too many for a picture, which takes %d; choose fewer statements", nodes, MOST_NODES);
    int code = hs_igraph_open(&d.lib, err);
    if (code) return code;
    hs_arena_init(&d.arena, (size_t)1 << 30, NULL);
    code = lay_out_guarded(&d, width, height, place, err);
    hs_graph_free(&d.graph);
    hs_arena_free(&d.arena);
    hs_igraph_close(&d.lib);
    return code;
}
