/* Rows of a network, computed from its counts one at a time. networks.md, section 1.4, has the formulas.
 *
 * One-mode: a node's row is the sum, over its cells (column, level), of the column's other cells, each weighed by how much the levels agree.
 * So the work is that of the pairs which share a column. What is found is gathered in an array of all nodes; only where much of it is
 * touched is it looked through from one end to the other. */
#include "net/net.h"
#include <math.h>
#include <stdlib.h>
#include "base/mem.h"

struct hs_net_walk {
    const hs_net *net;
    double *sum;             /* [n] zero between rows: what the aggregation asks for */
    double *shared, *match;  /* [n] as well: of the same column and level in both, a + a' and a · a' */
    double *weight;          /* [n] the row that is handed out */
    uint32_t *column;
    uint32_t n;
};

/* What the row's aggregation and normalization are made of. */
typedef struct recipe {
    bool congruence, conflict;  /* which sums: conflict of a scale is all minus congruence */
    bool differ;                /* conflict of texts: what only one of the two says; everybody differs from everybody */
    bool presence;              /* cells count 1 */
    bool pairs;                 /* shared and match are needed */
} recipe;

static recipe recipe_of(const hs_net *net)
{
    const hs_net_options *o = net->chosen->options;
    bool against = o->aggregation == HS_NET_CONFLICT || o->aggregation == HS_NET_SUBTRACT;
    recipe r = {.congruence = o->aggregation != HS_NET_CONFLICT, .conflict = against};
    r.differ = against && !net->alike && net->chosen->scale.variable;
    r.presence = o->norm == HS_NET_JACCARD && !o->compat_dna;
    r.pairs = r.differ || o->norm == HS_NET_JACCARD;
    return r;
}

hs_net_walk *hs_net_walk_new(const hs_net *net)
{
    size_t n = (net->row.n > net->column.n ? net->row.n : net->column.n) + (size_t)1;
    hs_net_walk *w = hs_mem_alloc(sizeof *w + n * (4 * sizeof(double) + sizeof(uint32_t)));
    if (!w) return NULL;
    double *d = (double *)(w + 1);
    memset(d, 0, 3 * n * sizeof *d);
    *w = (hs_net_walk){.net = net, .sum = d, .shared = d + n, .match = d + 2 * n, .weight = d + 3 * n, .column = (uint32_t *)(d + 4 * n)};
    return w;
}

void hs_net_walk_free(hs_net_walk *w)
{
    hs_mem_free(w);
}

/* ---- two-mode ---- */

double hs_net_coefficient(const hs_net *net, uint32_t level)
{
    const hs_net_scale *s = &net->chosen->scale;
    const hs_net_options *o = net->chosen->options;
    if (o->aggregation == HS_NET_COMBINE) return ldexp(1, (int)(s->n - 1 - level));
    if (o->aggregation != HS_NET_SUBTRACT || !s->variable || s->variable->kind == HS_NET_TEXT) return 1;
    if (s->variable->kind == HS_NET_BOOLEAN) return level ? 1 : -1;
    return net->smoothed && o->compat_dna ? (double)level : (double)s->value[level];
}

static double divisor(const hs_net *net, uint32_t row, uint32_t column, uint32_t used)
{
    const hs_net_options *o = net->chosen->options;
    bool combine = o->aggregation == HS_NET_COMBINE;
    if (o->norm == HS_NET_ACTIVITY) return combine ? used : net->row.node[row].weight;
    if (o->norm == HS_NET_PROMINENCE) return combine ? net->column_use[column] : net->column.node[column].weight;
    return 1;
}

static void two_mode_row(hs_net_walk *w, uint32_t row)
{
    const hs_net *net = w->net;
    bool combine = net->chosen->options->aggregation == HS_NET_COMBINE;
    const hs_net_cell *cell = net->row_cell + net->row_from[row], *end = net->row_cell + net->row_from[row + 1];
    for (; cell < end; cell++) {
        if (!w->n || w->column[w->n - 1] != cell->other) w->column[w->n] = cell->other, w->weight[w->n++] = 0;
        w->weight[w->n - 1] += (combine ? 1 : cell->weight) * hs_net_coefficient(net, cell->level);
    }
    for (uint32_t i = 0, used = w->n; i < w->n; i++) {
        double by = divisor(net, row, w->column[i], used);
        w->weight[i] = by > 0 ? w->weight[i] / by : 0;
    }
}

/* ---- one-mode: sums over pairs ---- */

typedef struct pass { const hs_net *net; hs_net_walk *walk; recipe how; uint32_t row, from; } pass;

/* The column's cells of nodes from `from` on. */
static const hs_net_cell *begin_of(const hs_net *net, uint32_t column, uint32_t from)
{
    uint64_t low = net->column_from[column], high = net->column_from[column + 1];
    if (!from) return net->column_cell + low;
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        if (net->column_cell[middle].other < from) low = middle + 1;
        else high = middle;
    }
    return net->column_cell + low;
}

/* What two levels count: congruence, conflict, or what is left of one after the other. */
static double factor(const pass *p, uint32_t k, uint32_t l)
{
    const hs_net *net = p->net;
    double q = net->alike ? net->alike[(size_t)k * net->n_level + l] : k == l;
    return p->how.congruence && p->how.conflict ? 2 * q - 1 : p->how.conflict ? 1 - q : q;
}

/* Adds what one of the row's cells has in common with others, from lean cells: this loop is what a large network's time goes into. Levels that
 * count nothing are not even read. */
static void add_lean(const pass *p, const hs_net_cell *mine)
{
    const hs_net *net = p->net;
    double *sum = p->walk->sum;
    for (uint32_t l = 0; l < net->n_level; l++) {
        double times = mine->weight * factor(p, mine->level, l);
        uint64_t low = net->lean_from[(size_t)mine->other * net->n_level + l], end = net->lean_from[(size_t)mine->other * net->n_level + l + 1];
        if (times == 0) continue;
        for (uint64_t high = end; p->from && low < high;) {
            uint64_t middle = low + (high - low) / 2;
            if (net->lean[middle].row < p->from) low = middle + 1;
            else high = middle;
        }
        for (const hs_net_lean *c = net->lean + low; c < net->lean + end; c++) sum[c->row] += times * (double)c->weight;
    }
}

/* The same from whole cells. */
static void add_cell(const pass *p, const hs_net_cell *mine, const hs_net_cell *other, const hs_net_cell *end)
{
    const hs_net *net = p->net;
    double a = p->how.presence ? 1 : mine->weight, *sum = p->walk->sum;
    if (net->alike) {
        const double *alike = net->alike + (size_t)mine->level * net->n_level;
        bool both = p->how.congruence && p->how.conflict;
        for (; other < end; other++) {
            double q = alike[other->level];
            sum[other->other] += a * (both ? 2 * q - 1 : p->how.conflict ? 1 - q : q) * (p->how.presence ? 1 : other->weight);
        }
        return;
    }
    if (!p->how.congruence) return; /* of texts, conflict is made of shared alone */
    for (; other < end; other++)
        if (other->level == mine->level) sum[other->other] += a * (p->how.presence ? 1 : other->weight);
}

/* Of cells that both have: their weights added and multiplied. For texts and for the count version of Jaccard; for the true one,
 * how much the two are alike. */
static void add_pair(const pass *p, const hs_net_cell *mine, const hs_net_cell *other, const hs_net_cell *end)
{
    const hs_net *net = p->net;
    hs_net_walk *w = p->walk;
    double a = p->how.presence ? 1 : mine->weight;
    for (; other < end; other++) {
        double b = p->how.presence ? 1 : other->weight;
        if (other->level == mine->level) w->shared[other->other] += a + b;
        if (p->how.presence && net->alike) w->match[other->other] += net->alike[(size_t)mine->level * net->n_level + other->level];
        else if (other->level == mine->level) w->match[other->other] += a * b;
    }
}

/* Returns how many cells were looked at. */
static uint64_t add_all(const pass *p)
{
    const hs_net *net = p->net;
    uint64_t work = 0;
    for (uint64_t i = net->row_from[p->row]; i < net->row_from[p->row + 1]; i++) {
        const hs_net_cell *mine = &net->row_cell[i], *other = begin_of(net, mine->other, p->from), *end = net->column_cell + net->column_from[mine->other + 1];
        work += (uint64_t)(end - other);
        if (net->lean && !p->how.presence) add_lean(p, mine);
        else add_cell(p, mine, other, end);
        if (p->how.pairs) add_pair(p, mine, other, end);
    }
    return work;
}

/* ---- one-mode: from sums to weights ---- */

/* A row's cells, each counted 1. */
static double cells_of(const hs_net *net, uint32_t row)
{
    return (double)(net->row_from[row + 1] - net->row_from[row]);
}

/* Discourse Network Analyzer's "average" of a smoothed network: Σ 2 / (n + n') over all columns and levels of either; n counts statements. */
static double compat_average(const hs_net *net, uint32_t a, uint32_t b)
{
    uint64_t i = net->row_from[a], j = net->row_from[b], i_end = net->row_from[a + 1], j_end = net->row_from[b + 1];
    double sum = 0;
    while (i < i_end || j < j_end) {
        const hs_net_cell *x = i < i_end ? &net->row_cell[i] : NULL, *y = j < j_end ? &net->row_cell[j] : NULL;
        int order = !x ? 1 : !y ? -1 : x->other != y->other ? (x->other < y->other ? -1 : 1) : (x->level > y->level) - (x->level < y->level);
        uint64_t n = 0;
        if (order <= 0) n += net->said_from[i + 1] - net->said_from[i], i++;
        if (order >= 0) n += net->said_from[j + 1] - net->said_from[j], j++;
        sum += 2.0 / (double)n;
    }
    return sum;
}

static double normalized(const pass *p, uint32_t other, double y)
{
    const hs_net *net = p->net;
    const hs_net_walk *w = p->walk;
    const hs_net_options *o = net->chosen->options;
    double a = net->row.node[p->row].weight, b = net->row.node[other].weight, by = 1;
    switch (o->norm) {
    case HS_NET_AVERAGE:
        if (o->compat_dna && net->smoothed) return y * compat_average(net, p->row, other);
        by = (a + b) / 2;
        break;
    case HS_NET_JACCARD: by = o->compat_dna ? a + b - w->shared[other] + w->match[other] : net->self[p->row] + net->self[other] - w->match[other]; break;
    case HS_NET_COSINE: by = o->compat_dna ? a * b : sqrt(net->self[p->row] * net->self[other]); break;
    default: break;
    }
    return by != 0 ? y / by : 0;
}

/* What texts say apart: cells of one that the other lacks. */
static double differing(const pass *p, uint32_t other)
{
    const hs_net *net = p->net;
    double both = p->how.presence ? cells_of(net, p->row) + cells_of(net, other) : net->row.node[p->row].weight + net->row.node[other].weight;
    return both - p->walk->shared[other];
}

static void take(const pass *p, uint32_t other)
{
    hs_net_walk *w = p->walk;
    double y = w->sum[other];
    if (p->how.differ) y -= p->how.congruence ? differing(p, other) : -differing(p, other);
    if (y != 0 || isnan(y)) {
        w->column[w->n] = other;
        w->weight[w->n++] = normalized(p, other, y);
    }
    w->sum[other] = w->shared[other] = w->match[other] = 0;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* The nodes that were touched, in order; weight is taken later, so that a node is not met twice. */
static uint32_t touched(const pass *p, uint32_t *out)
{
    const hs_net *net = p->net;
    uint32_t n = 0;
    double *seen = p->walk->weight; /* free until then */
    for (int mark = 1; mark >= 0; mark--)
        for (uint64_t i = net->row_from[p->row]; i < net->row_from[p->row + 1]; i++) {
            uint32_t column = net->row_cell[i].other;
            const hs_net_cell *end = net->column_cell + net->column_from[column + 1];
            for (const hs_net_cell *c = begin_of(net, column, p->from); c < end; c++) {
                if (mark) seen[c->other] = 1;
                else if (seen[c->other] != 0) seen[c->other] = 0, out[n++] = c->other;
            }
        }
    if (n) qsort(out, n, sizeof *out, by_number);
    return n;
}

static void one_mode_row(hs_net_walk *w, uint32_t row, bool upper)
{
    const hs_net *net = w->net;
    pass p = {net, w, recipe_of(net), row, upper ? row + 1 : 0};
    bool keep_self = net->smoothed && net->chosen->options->compat_dna; /* its kernels leave the diagonal */
    uint64_t work = add_all(&p);
    if (!keep_self) w->sum[row] = w->shared[row] = w->match[row] = 0;
    if (p.how.differ || work > net->row.n / 8) {
        for (uint32_t other = p.from; other < net->row.n; other++)
            if (other != row || keep_self) take(&p, other);
    } else {
        uint32_t n = touched(&p, w->column);
        for (uint32_t i = 0; i < n; i++) { /* w->n <= i: what is overwritten was read */
            uint32_t other = w->column[i];
            if (other != row || keep_self) take(&p, other);
        }
    }
}

hs_net_row hs_net_walk_row(hs_net_walk *w, uint32_t row, int upper)
{
    const hs_net_options *o = w->net->chosen->options;
    uint32_t kept = 0;
    w->n = 0;
    if (o->shape == HS_NET_ONE_MODE) one_mode_row(w, row, upper != 0);
    else two_mode_row(w, row);
    for (uint32_t i = 0; i < w->n; i++) {
        double x = w->weight[i] / w->net->divide_by;
        if (x == 0 || fabs(x) < o->min_weight) continue;
        w->column[kept] = w->column[i];
        w->weight[kept++] = x;
    }
    return (hs_net_row){w->column, w->weight, kept};
}
