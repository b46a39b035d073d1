/* The backbone: the values of the second variable (concepts) without which the network of actors would not be what it is.
 *
 * Y: the one-mode network, ties below 0 left out; λ(Y): the eigenvalues of its Laplacian D − Y, divided by their sum. The loss of a set of
 * concepts is Σ |λ(Y) − λ(Y of the statements about them)|, on the same actors. Discourse Network Analyzer means that, too, but subtracts
 * nothing, so that its λ are the row sums, sorted and divided by their sum; compat_dna does so.
 *
 * nested: again and again the concept goes whose going loses least. penalty: loss · exp(−p (|C| − |B|) / |C|) is made small by simulated
 * annealing, T_t = 1 − 1 / (1 + exp(5 − 12 t / T)). fixed: the same without penalty, |B| given. */
#include <math.h>
#include <stdlib.h>
#include "base/err.h"
#include "net/chance.h"
#include "net/eigen.h"
#include "net/measure.h"

enum { MOST_ACTORS = 500, USUAL_STEPS = 10000, MOST_STEPS = 1000000 };

typedef struct bones {
    hs_net_study *s;
    hs_net_chosen chosen;
    hs_net_plan plan;
    hs_net_side row, column;
    const uint32_t *concept; /* [chosen.n] of each statement, an index into column */
    uint32_t n, c;           /* actors, concepts */
    double *full, *part;     /* [n] λ */
    double *matrix, *work;   /* [n][n], [n] */
    uint32_t *at;            /* [chosen.n] */
} bones;

static int descending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x < y) - (x > y);
}

static void spectrum(bones *k, double *out)
{
    bool compat = k->s->network.compat_dna != 0;
    uint32_t n = k->n;
    double sum = 0;
    for (uint32_t i = 0; i < n; i++) {
        double *row = k->matrix + (size_t)i * n, degree = 0;
        for (uint32_t j = 0; j < n; j++) degree += row[j];
        out[i] = degree;
        for (uint32_t j = 0; j < n; j++) row[j] = i == j ? degree : -row[j];
    }
    if (!compat) hs_eigen(k->matrix, n, out, k->work, NULL);
    qsort(out, n, sizeof *out, descending);
    for (uint32_t i = 0; i < n; i++) sum += out[i];
    for (uint32_t i = 0; i < n && sum > 0; i++) out[i] /= sum;
}

/* λ of the network of statements about the concepts that are in. */
static int spectrum_of(bones *k, const bool *in, double *out, hs_err *err)
{
    hs_net net;
    hs_net_part part = {.at = k->at, .row = &k->row, .column = &k->column};
    hs_arena_mark mark = hs_arena_save(&k->s->arena);
    for (uint32_t i = 0; i < k->chosen.n; i++)
        if (in[k->concept[i]]) k->at[part.n++] = k->chosen.at[i];
    int code = hs_net_build(&k->s->arena, &k->plan, &part, &net, err);
    hs_net_walk *walk = code ? NULL : hs_net_walk_new(&net);
    if (!code && !walk) code = hs_fail(err, HS_ENOMEM, "out of memory");
    memset(k->matrix, 0, (size_t)k->n * k->n * sizeof *k->matrix);
    for (uint32_t r = 0; !code && r < k->n; r++) {
        hs_net_row row = hs_net_walk_row(walk, r, 0);
        for (uint32_t i = 0; i < row.n; i++)
            if (row.weight[i] > 0) k->matrix[(size_t)r * k->n + row.column[i]] = row.weight[i];
    }
    hs_net_walk_free(walk);
    hs_arena_reset(&k->s->arena, mark);
    if (!code) spectrum(k, out);
    return code;
}

static int loss_of(bones *k, const bool *in, double *loss, hs_err *err)
{
    int code = spectrum_of(k, in, k->part, err);
    *loss = 0;
    for (uint32_t i = 0; !code && i < k->n; i++) *loss += fabs(k->full[i] - k->part[i]);
    return code;
}

static int begin(hs_net_study *s, bones *k, hs_err *err)
{
    *k = (bones){.s = s};
    s->network.shape = HS_NET_ONE_MODE;
    if (s->network.window) return hs_fail(err, HS_EUSAGE, "a backbone is of one network, not of a series");
    int code = hs_net_choose(&s->arena, s->table, &s->network, HS_NET_WANT_BOTH, &k->chosen, err);
    if (!code) code = hs_net_plan_make(&s->arena, &k->chosen, &k->plan, err);
    if (code) return code;
    hs_net_side_make(&s->arena, k->chosen.var1, k->plan.order1, k->chosen.at, k->chosen.n, &k->row);
    hs_net_side_make(&s->arena, k->chosen.var2, k->plan.order2, k->chosen.at, k->chosen.n, &k->column);
    k->n = k->row.n;
    k->c = k->column.n;
    if (k->n > MOST_ACTORS) return hs_fail(err, HS_ELIMIT, "%u nodes are too many for a backbone; %d are possible", k->n, MOST_ACTORS);
    uint32_t *place = hs_new(&s->arena, uint32_t, k->chosen.var2->n_entity), *concept = hs_new(&s->arena, uint32_t, k->chosen.n);
    for (uint32_t i = 0; i < k->c; i++) place[k->column.node[i].entity - k->chosen.var2->entity] = i;
    for (uint32_t i = 0; i < k->chosen.n; i++) concept[i] = place[k->chosen.var2->value[k->chosen.at[i]]];
    k->concept = concept;
    k->full = hs_new(&s->arena, double, k->n);
    k->part = hs_new(&s->arena, double, k->n);
    k->matrix = hs_new(&s->arena, double, (size_t)k->n * k->n);
    k->work = hs_new(&s->arena, double, k->n);
    k->at = hs_new(&s->arena, uint32_t, k->chosen.n);
    bool *in = hs_new(&s->arena, bool, k->c);
    for (uint32_t i = 0; i < k->c; i++) in[i] = true;
    return spectrum_of(k, in, k->full, err);
}

/* ---- nested ---- */

static int nested(hs_net_study *s, bones *k, hs_err *err)
{
    bool *in = hs_new(&s->arena, bool, k->c);
    double *loss = hs_new(&s->arena, double, k->c);
    for (uint32_t i = 0; i < k->c; i++) in[i] = true;
    hs_sheet_column(s->sheet, HS_STR("step"), false);
    hs_sheet_column(s->sheet, k->chosen.var2->name, true);
    hs_sheet_column(s->sheet, HS_STR("loss"), false);
    hs_sheet_column(s->sheet, HS_STR("left"), false);
    for (uint32_t left = k->c, step = 1; left; step++) {
        double least = INFINITY;
        for (uint32_t i = 0; i < k->c; i++) {
            if (!in[i]) continue;
            in[i] = false;
            int code = loss_of(k, in, &loss[i], err);
            in[i] = true;
            if (code) return code;
            if (loss[i] < least) least = loss[i];
        }
        uint32_t going = 0; /* all that lose the same go at once */
        for (uint32_t i = 0; i < k->c; i++) going += in[i] && loss[i] <= least + 1e-12;
        for (uint32_t i = 0; i < k->c; i++) {
            if (!in[i] || loss[i] > least + 1e-12) continue;
            in[i] = false;
            hs_sheet_number(s->sheet, step);
            hs_sheet_text(s->sheet, k->column.node[i].entity->label);
            hs_sheet_number(s->sheet, least);
            hs_sheet_number(s->sheet, left - going);
        }
        left -= going;
    }
    hs_sheet_note(s->sheet, "what goes first matters least; loss: how far the network has moved once it is gone");
    return HS_OK;
}

/* ---- penalty and fixed ---- */

typedef struct state { bool *in; uint32_t size; double value, loss; } state;

static double penalized(const bones *k, double loss, uint32_t size)
{
    const hs_net_measure_options *o = &k->s->options;
    return o->search == HS_NET_FIXED ? loss : loss * exp(-(o->penalty > 0 ? o->penalty : 7.5) * ((double)k->c - size) / k->c);
}

static int evaluate(bones *k, state *s, hs_err *err)
{
    int code = loss_of(k, s->in, &s->loss, err);
    s->value = penalized(k, s->loss, s->size);
    return code;
}

static uint32_t pick(const bool *in, uint32_t n, bool wanted, uint32_t of, hs_chance *chance)
{
    uint32_t k = hs_chance_below(chance, of), i = 0;
    for (;; i++)
        if (i < n && in[i] == wanted && !k--) return i;
}

/* Adds one, takes one away, or swaps two. A set is neither empty nor everything: everything loses nothing, and no penalty outweighs that. */
static void move(const bones *k, state *s, hs_chance *chance)
{
    bool can_add = s->size + 1 < k->c && k->s->options.search != HS_NET_FIXED, can_drop = s->size > 1 && k->s->options.search != HS_NET_FIXED;
    bool can_swap = s->size < k->c && s->size > 0;
    uint32_t ways = (uint32_t)can_add + can_drop + can_swap, way = ways ? hs_chance_below(chance, ways) : 3;
    uint32_t add = k->c, drop = k->c;
    if (way >= ways) return;
    if (!can_add) way++;
    if (way > 0 && !can_drop) way++;
    if (way != 1) add = pick(s->in, k->c, false, k->c - s->size, chance);
    if (way != 0) drop = pick(s->in, k->c, true, s->size, chance);
    if (add < k->c) s->in[add] = true, s->size++;
    if (drop < k->c) s->in[drop] = false, s->size--;
}

static void copy(const bones *k, state *to, const state *from)
{
    memcpy(to->in, from->in, k->c * sizeof *to->in);
    to->size = from->size;
    to->value = from->value;
    to->loss = from->loss;
}

static int anneal(hs_net_study *s, bones *k, state *best, hs_err *err)
{
    uint32_t steps = s->options.times ? s->options.times : USUAL_STEPS;
    hs_chance chance = {s->options.seed};
    state now = {hs_new(&s->arena, bool, k->c), 0, 0, 0}, next = {hs_new(&s->arena, bool, k->c), 0, 0, 0};
    if (steps > MOST_STEPS) return hs_fail(err, HS_EUSAGE, "at most %d steps", MOST_STEPS);
    uint32_t wanted = s->options.search == HS_NET_FIXED ? s->options.groups : 1 + hs_chance_below(&chance, k->c > 1 ? k->c - 1 : 1);
    if (!wanted || wanted >= k->c) return hs_fail(err, HS_EUSAGE, "how many of the %u values of %.*s are to be kept? At least 1, and not all", k->c, (int)k->chosen.var2->name.len, k->chosen.var2->name.ptr);
    while (now.size < wanted) {
        now.in[pick(now.in, k->c, false, k->c - now.size, &chance)] = true;
        now.size++;
    }
    int code = evaluate(k, &now, err);
    copy(k, best, &now);
    for (uint32_t t = 1; !code && t <= steps; t++) {
        double temperature = 1 - 1 / (1 + exp(5 - 12.0 * t / steps));
        copy(k, &next, &now);
        move(k, &next, &chance);
        code = evaluate(k, &next, err);
        double worse = next.value - now.value;
        if (worse <= 0 || hs_chance_unit(&chance) < exp(-worse) * temperature) copy(k, &now, &next);
        if (now.value < best->value - 1e-12) copy(k, best, &now);
    }
    return code;
}

static int searched(hs_net_study *s, bones *k, hs_err *err)
{
    state best = {hs_new(&s->arena, bool, k->c), 0, 0, 0};
    double rest;
    int code = anneal(s, k, &best, err);
    bool *others = hs_new(&s->arena, bool, k->c);
    for (uint32_t i = 0; i < k->c; i++) others[i] = !best.in[i];
    if (!code) code = loss_of(k, others, &rest, err);
    if (code) return code;
    hs_sheet_column(s->sheet, k->chosen.var2->name, true);
    hs_sheet_column(s->sheet, HS_STR("backbone"), false);
    for (uint32_t i = 0; i < k->c; i++) {
        hs_sheet_text(s->sheet, k->column.node[i].entity->label);
        hs_sheet_number(s->sheet, best.in[i]);
    }
    hs_sheet_note(s->sheet, "backbone of %u of %u: loss %.6f, penalized %.6f; the others: loss %.6f, penalized %.6f", best.size, k->c, best.loss, best.value, rest,
                  penalized(k, rest, k->c - best.size));
    return HS_OK;
}

int hs_study_backbone(hs_net_study *s, hs_err *err)
{
    bones k;
    int code = begin(s, &k, err);
    if (code) return code;
    return s->options.search == HS_NET_NESTED ? nested(s, &k, err) : searched(s, &k, err);
}
