/* Core and periphery: nodes by strength, and the cut after which the network is most like the ideal, where all of the core are tied to each
 * other and none of the periphery. How like: Pearson's correlation of the weights with 1 inside the core and 0 inside the periphery;
 * ties between the two do not count (Borgatti and Everett 2000, "Models of core/periphery structures"). That a best core holds the strongest
 * nodes is Lip's (2011) result for ties that are there or not; for weights it is what makes the search exact enough and quick. */
#include <math.h>
#include <stdlib.h>
#include "base/err.h"
#include "net/measure.h"

typedef struct ranked { double strength; uint32_t node; } ranked;

static int by_strength(const void *a, const void *b)
{
    const ranked *x = a, *y = b;
    if (x->strength != y->strength) return x->strength > y->strength ? -1 : 1;
    return (x->node > y->node) - (x->node < y->node);
}

/* Correlation of weights with the pattern: pairs inside (weights in_sum), pairs outside (out_sum), squares of both. */
static double fit_of(double inside, double in_sum, double outside, double out_sum, double squares)
{
    double n = inside + outside, mean = (in_sum + out_sum) / n, share = inside / n;
    double covariance = in_sum / n - mean * share, variance = squares / n - mean * mean;
    return variance > 1e-300 && inside > 0 && outside > 0 ? covariance / sqrt(variance * share * (1 - share)) : NAN;
}

typedef struct sums { double *in, *out, *in_square, *out_square; } sums; /* [n + 1] with the first k nodes as the core */

/* A tie of ranks a < b is inside the core for k > b, outside for k <= a. */
static void add_tie(sums *s, uint32_t a, uint32_t b, double w)
{
    s->in[b + 1] += w;
    s->in_square[b + 1] += w * w;
    s->out[a] += w;
    s->out_square[a] += w * w;
}

static uint32_t best_cut(sums *s, uint32_t n, double *fit)
{
    uint32_t best = 0;
    for (uint32_t k = 1; k <= n; k++) s->in[k] += s->in[k - 1], s->in_square[k] += s->in_square[k - 1];
    for (uint32_t k = n; k > 0; k--) s->out[k - 1] += s->out[k], s->out_square[k - 1] += s->out_square[k];
    *fit = NAN;
    for (uint32_t k = 2; k + 2 <= n; k++) {
        double rest = n - k, f = fit_of(k * (k - 1.0) / 2, s->in[k], rest * (rest - 1) / 2, s->out[k], s->in_square[k] + s->out_square[k]);
        if (!isnan(f) && (isnan(*fit) || f > *fit + 1e-12)) *fit = f, best = k;
    }
    return best;
}

static void put_nodes(hs_net_study *s, const hs_net *net, const ranked *rank, uint32_t core)
{
    for (uint32_t i = 0; i < net->row.n; i++) {
        hs_study_slice(s, net);
        hs_sheet_text(s->sheet, net->row.node[rank[i].node].entity->label);
        hs_sheet_number(s->sheet, rank[i].strength);
        hs_sheet_number(s->sheet, i < core);
    }
}

int hs_study_core(hs_net_study *s, hs_arena *arena, const hs_net *net, hs_err *err)
{
    uint32_t n = net->row.n;
    if (net->chosen->options->shape != HS_NET_ONE_MODE) return hs_fail(err, HS_EUSAGE, "core and periphery are of a one-mode network");
    ranked *rank = hs_new(arena, ranked, n);
    uint32_t *place = hs_new(arena, uint32_t, n);
    sums sum = {hs_new(arena, double, (size_t)n + 2), hs_new(arena, double, (size_t)n + 2), hs_new(arena, double, (size_t)n + 2), hs_new(arena, double, (size_t)n + 2)};
    hs_net_walk *walk = hs_net_walk_new(net);
    if (!walk) return hs_fail(err, HS_ENOMEM, "out of memory");
    for (uint32_t r = 0; r < n; r++) {
        hs_net_row row = hs_net_walk_row(walk, r, 0);
        rank[r].node = r;
        for (uint32_t i = 0; i < row.n; i++) rank[r].strength += row.weight[i] > 0 ? row.weight[i] : 0;
    }
    if (n) qsort(rank, n, sizeof *rank, by_strength);
    for (uint32_t i = 0; i < n; i++) place[rank[i].node] = i;
    for (uint32_t r = 0; r < n; r++) {
        hs_net_row row = hs_net_walk_row(walk, r, 1);
        for (uint32_t i = 0; i < row.n; i++) {
            uint32_t a = place[r], b = place[row.column[i]];
            if (row.weight[i] > 0) add_tie(&sum, a < b ? a : b, a < b ? b : a, row.weight[i]);
        }
    }
    hs_net_walk_free(walk);
    double fit;
    uint32_t core = best_cut(&sum, n, &fit);
    if (!s->sheet->column.n) {
        hs_study_columns(s);
        hs_sheet_column(s->sheet, HS_STR("node"), true);
        hs_sheet_column(s->sheet, HS_STR("strength"), false);
        hs_sheet_column(s->sheet, HS_STR("core"), false);
    }
    put_nodes(s, net, rank, core);
    if (!net->slice.number) hs_sheet_note(s->sheet, core ? "core of %u of %u nodes, correlation with the ideal %.4f" : "no core can be told apart: %u of %u nodes", core, n, fit);
    return HS_OK;
}
