/* How much the picture moves with the confidence that is asked of the machine's records: the network of those at least so sure, for a ladder
 * of thresholds, beside the network of all. */
#include <math.h>
#include "base/err.h"
#include "net/measure.h"

static const double LADDER[] = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1};
enum { STEPS = sizeof LADDER / sizeof *LADDER };

typedef struct compared { double ties, kept, n, x, y, xx, yy, xy; } compared;

/* Each cell of either network: x in the one of all, y in the other. */
static void add(compared *c, double x, double y)
{
    c->ties += y != 0;
    c->kept += x != 0 && y != 0;
    c->x += x, c->y += y, c->xx += x * x, c->yy += y * y, c->xy += x * y;
}

/* Both have the same nodes, so rows can be walked side by side. */
static int compare(const hs_net *all, const hs_net *some, compared *c, hs_err *err)
{
    hs_net_walk *a = hs_net_walk_new(all), *b = hs_net_walk_new(some);
    bool good = a && b, one = all->chosen->options->shape == HS_NET_ONE_MODE;
    for (uint32_t r = 0; good && r < all->row.n; r++) {
        hs_net_row x = hs_net_walk_row(a, r, 1), y = hs_net_walk_row(b, r, 1);
        for (uint32_t i = 0, k = 0; i < x.n || k < y.n;) {
            uint32_t left = i < x.n ? x.column[i] : UINT32_MAX, right = k < y.n ? y.column[k] : UINT32_MAX;
            add(c, left <= right ? x.weight[i] : 0, right <= left ? y.weight[k] : 0);
            i += left <= right;
            k += right <= left;
        }
    }
    c->n = one ? all->row.n * (all->row.n - 1.0) / 2 : (double)all->row.n * all->column.n;
    hs_net_walk_free(a);
    hs_net_walk_free(b);
    return good ? HS_OK : hs_fail(err, HS_ENOMEM, "out of memory");
}

/* Over all pairs, tied or not. */
static double correlation(const compared *c)
{
    double xy = c->xy - c->x * c->y / c->n, xx = c->xx - c->x * c->x / c->n, yy = c->yy - c->y * c->y / c->n;
    return xx > 1e-300 && yy > 1e-300 ? xy / sqrt(xx * yy) : NAN;
}

static uint32_t named(const hs_net *net)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < hs_study_nodes(net); i++) n += hs_study_node(net, i, NULL)->frequency > 0;
    return n;
}

static void put_line(hs_net_study *s, double least, const hs_net *net, const compared *c, double all)
{
    hs_sheet_number(s->sheet, least);
    hs_sheet_number(s->sheet, net->slice.statements);
    hs_sheet_number(s->sheet, named(net));
    hs_sheet_number(s->sheet, c->ties);
    hs_sheet_number(s->sheet, all > 0 ? c->kept / all : NAN);
    hs_sheet_number(s->sheet, correlation(c));
}

int hs_study_thresholds(hs_net_study *s, hs_err *err)
{
    static const char *const columns[] = {"min_confidence", "statements", "nodes", "ties", "kept", "correlation"};
    hs_net_chosen chosen;
    hs_net_plan plan;
    hs_net all;
    hs_arena *arena = &s->arena;
    if (s->network.window) return hs_fail(err, HS_EUSAGE, "thresholds are of one network, not of a series");
    int code = hs_net_choose(arena, s->table, &s->network, HS_NET_WANT_BOTH, &chosen, err);
    if (!code) code = hs_net_plan_make(arena, &chosen, &plan, err);
    if (!code) code = hs_net_build(arena, &plan, &(hs_net_part){.at = chosen.at, .n = chosen.n}, &all, err);
    if (code) return code;
    for (int i = 0; i < 6; i++) hs_sheet_column(s->sheet, hs_str_of(columns[i]), false);
    uint32_t *at = hs_new(arena, uint32_t, chosen.n);
    double ties = 0;
    for (int i = 0; !code && i < STEPS; i++) {
        hs_net some;
        hs_net_part part = {.at = at, .row = &all.row, .column = &all.column};
        compared c = {0};
        hs_arena_mark mark = hs_arena_save(arena);
        for (uint32_t k = 0; k < chosen.n; k++)
            if (s->table->said[chosen.at[k]].confidence >= LADDER[i] - 1e-6) at[part.n++] = chosen.at[k];
        code = hs_net_build(arena, &plan, &part, &some, err);
        if (!code) code = compare(&all, &some, &c, err);
        if (!i) ties = c.ties;
        if (!code) put_line(s, LADDER[i], &some, &c, ties);
        hs_arena_reset(arena, mark);
    }
    hs_sheet_note(s->sheet, "kept: of the ties of all %u statements; correlation: of the weights with theirs, over all pairs", chosen.n);
    return code;
}
