/* How far a network would move with other documents: the bootstrap. Documents are drawn with replacement (what one document says hangs
 * together, so statements are not drawn alone), the network is made of what they say, and of each tie, each node's strength and the density
 * the 2.5th and 97.5th percentiles are told (Efron 1979; the percentile method). */
#include <math.h>
#include <stdlib.h>
#include "base/err.h"
#include "net/chance.h"
#include "net/measure.h"

enum { USUAL = 1000, MOST_NUMBERS = 50000000 };

typedef struct resampling {
    hs_net_study *s;
    hs_net_chosen chosen;
    hs_net_plan plan;
    hs_net base;
    uint32_t *row_from, *column; /* the base's ties, row by row */
    double *weight;
    uint32_t ties, nodes, numbers, samples;
    float *sampled;              /* [numbers][samples]: ties, then strengths of nodes, then density */
    uint32_t *document;          /* [chosen.n] of each statement, among those with statements that count */
    uint32_t n_document;
} resampling;

static int by_size(const void *a, const void *b)
{
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

/* The ties of the network that all documents make. */
static int take_base(resampling *r, hs_err *err)
{
    hs_net *net = &r->base;
    hs_arena *arena = &r->s->arena;
    hs_net_walk *walk = hs_net_walk_new(net);
    uint64_t ties = 0;
    if (!walk) return hs_fail(err, HS_ENOMEM, "out of memory");
    for (uint32_t i = 0; i < net->row.n; i++) ties += hs_net_walk_row(walk, i, 1).n;
    hs_net_walk_free(walk);
    r->nodes = hs_study_nodes(net);
    if ((ties + r->nodes + 1) * r->samples > MOST_NUMBERS)
        return hs_fail(err, HS_ELIMIT, "%llu ties in %u samples are too much; draw fewer, or leave out light ties", (unsigned long long)ties, r->samples);
    r->ties = (uint32_t)ties;
    r->numbers = r->ties + r->nodes + 1;
    r->row_from = hs_new(arena, uint32_t, (size_t)net->row.n + 1);
    r->column = hs_new(arena, uint32_t, r->ties);
    r->weight = hs_new(arena, double, r->numbers);
    r->sampled = hs_new(arena, float, (size_t)r->numbers * r->samples);
    walk = hs_net_walk_new(net);
    if (!walk) return hs_fail(err, HS_ENOMEM, "out of memory");
    for (uint32_t i = 0, at = 0; i < net->row.n; i++) {
        hs_net_row row = hs_net_walk_row(walk, i, 1);
        for (uint32_t k = 0; k < row.n; k++) r->column[at] = row.column[k], r->weight[at++] = row.weight[k];
        r->row_from[i + 1] = at;
    }
    hs_net_walk_free(walk);
    return HS_OK;
}

static double possible(const resampling *r)
{
    double rows = r->base.row.n;
    return r->chosen.options->shape == HS_NET_ONE_MODE ? rows * (rows - 1) / 2 : rows * r->base.column.n;
}

static void put(const resampling *r, uint32_t number, uint32_t sample, double x)
{
    r->sampled[(size_t)number * r->samples + sample] += (float)x;
}

/* What a network says, into a sample's place; sample UINT32_MAX: into the base's weights. */
static int measure(resampling *r, const hs_net *net, uint32_t sample, hs_err *err)
{
    bool one = r->chosen.options->shape == HS_NET_ONE_MODE, base = sample == UINT32_MAX;
    hs_net_walk *walk = hs_net_walk_new(net);
    double count = 0;
    if (!walk) return hs_fail(err, HS_ENOMEM, "out of memory");
    for (uint32_t i = 0; i < net->row.n; i++) {
        hs_net_row row = hs_net_walk_row(walk, i, 1);
        uint32_t at = r->row_from[i];
        for (uint32_t k = 0; k < row.n; k++, count++) {
            uint32_t end[2] = {i, row.column[k] + (one ? 0 : net->row.n)};
            while (at < r->row_from[i + 1] && r->column[at] < row.column[k]) at++;
            if (!base && at < r->row_from[i + 1] && r->column[at] == row.column[k]) put(r, at, sample, row.weight[k]);
            for (int e = 0; e < 2; e++) {
                if (base) r->weight[r->ties + end[e]] += row.weight[k];
                else put(r, r->ties + end[e], sample, row.weight[k]);
            }
        }
    }
    hs_net_walk_free(walk);
    double density = possible(r) > 0 ? count / possible(r) : 0;
    if (base) r->weight[r->numbers - 1] = density;
    else put(r, r->numbers - 1, sample, density);
    return HS_OK;
}

static void number_documents(resampling *r)
{
    const hs_net_table *t = r->s->table;
    uint32_t *place = hs_new(&r->s->arena, uint32_t, (size_t)t->n_document + 1);
    r->document = hs_new(&r->s->arena, uint32_t, r->chosen.n);
    for (uint32_t i = 0; i < r->chosen.n; i++) {
        uint32_t d = t->said[r->chosen.at[i]].document;
        if (!place[d]) place[d] = ++r->n_document;
        r->document[i] = place[d] - 1;
    }
}

static int draw(resampling *r, uint32_t sample, hs_chance *chance, uint32_t *times, uint32_t *at, double *weight, hs_err *err)
{
    hs_arena *arena = &r->s->arena;
    hs_net_part part = {.at = at, .weight = weight, .row = &r->base.row, .column = &r->base.column};
    hs_net net;
    memset(times, 0, r->n_document * sizeof *times);
    for (uint32_t i = 0; i < r->n_document; i++) times[hs_chance_below(chance, r->n_document)]++;
    for (uint32_t i = 0; i < r->chosen.n; i++) {
        if (!times[r->document[i]]) continue;
        at[part.n] = r->chosen.at[i];
        weight[part.n++] = times[r->document[i]];
    }
    hs_arena_mark mark = hs_arena_save(arena);
    int code = hs_net_build(arena, &r->plan, &part, &net, err);
    if (!code) code = measure(r, &net, sample, err);
    hs_arena_reset(arena, mark);
    return code;
}

/* ---- the sheet ---- */

static void put_line(resampling *r, const char *what, hs_str source, hs_str target, uint32_t number)
{
    hs_net_sheet *s = r->s->sheet;
    float *x = r->sampled + (size_t)number * r->samples;
    uint32_t there = 0;
    for (uint32_t i = 0; i < r->samples; i++) there += x[i] != 0;
    qsort(x, r->samples, sizeof *x, by_size);
    hs_sheet_text(s, hs_str_of(what));
    hs_sheet_text(s, source);
    hs_sheet_text(s, target);
    hs_sheet_number(s, r->weight[number]);
    hs_sheet_number(s, x[(uint32_t)(0.025 * (r->samples - 1) + 0.5)]);
    hs_sheet_number(s, x[(uint32_t)(0.975 * (r->samples - 1) + 0.5)]);
    hs_sheet_number(s, (double)there / r->samples);
}

static void put_sheet(resampling *r)
{
    hs_net_sheet *s = r->s->sheet;
    const hs_net *net = &r->base;
    static const char *const columns[] = {"what", "source", "target", "value", "low", "high", "present"};
    for (int i = 0; i < 7; i++) hs_sheet_column(s, hs_str_of(columns[i]), i < 3);
    bool one = r->chosen.options->shape == HS_NET_ONE_MODE;
    for (uint32_t i = 0; i < net->row.n; i++)
        for (uint32_t k = r->row_from[i]; k < r->row_from[i + 1]; k++)
            put_line(r, "tie", net->row.node[i].entity->label, (one ? &net->row : &net->column)->node[r->column[k]].entity->label, k);
    for (uint32_t i = 0; i < r->nodes; i++) put_line(r, "strength", hs_study_node(net, i, NULL)->entity->label, HS_STR(""), r->ties + i);
    put_line(r, "density", HS_STR(""), HS_STR(""), r->numbers - 1);
    hs_sheet_note(s, "95 %% intervals of %u samples of %u documents; present: in how many of them there is such a tie", r->samples, r->n_document);
}

int hs_study_intervals(hs_net_study *s, hs_err *err)
{
    resampling r = {.s = s, .samples = s->options.times ? s->options.times : USUAL};
    hs_arena *arena = &s->arena;
    if (s->network.window) return hs_fail(err, HS_EUSAGE, "intervals are of one network, not of a series");
    int code = hs_net_choose(arena, s->table, &s->network, HS_NET_WANT_BOTH, &r.chosen, err);
    if (!code) code = hs_net_plan_make(arena, &r.chosen, &r.plan, err);
    if (!code) code = hs_net_build(arena, &r.plan, &(hs_net_part){.at = r.chosen.at, .n = r.chosen.n}, &r.base, err);
    if (!code) code = take_base(&r, err);
    if (!code) code = measure(&r, &r.base, UINT32_MAX, err);
    if (code) return code;
    number_documents(&r);
    hs_chance chance = {s->options.seed};
    uint32_t *times = hs_new(arena, uint32_t, (size_t)r.n_document + 1), *at = hs_new(arena, uint32_t, r.chosen.n);
    double *weight = hs_new(arena, double, r.chosen.n);
    for (uint32_t i = 0; !code && i < r.samples; i++) code = draw(&r, i, &chance, times, at, weight, err);
    if (!code) put_sheet(&r);
    return code;
}
