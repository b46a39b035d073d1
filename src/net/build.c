/* Statements to counts: nodes, cells by row and by column, and what the normalizations need of each node. */
#include "net/net.h"
#include <math.h>
#include "base/err.h"

enum { MOST_LEVELS = 4096, MOST_BITS = 53 };

/* ---- what has a meaning ---- */

static const char *word_of(const char *const *words, size_t n, unsigned i)
{
    return i < n ? words[i] : "?";
}

static int check_two_mode(const hs_net_chosen *c, hs_err *err)
{
    static const char *const norm[] = {"no", "activity", "prominence", "average", "jaccard", "cosine"};
    static const char *const aggregation[] = {"ignore", "subtract", "combine", "congruence", "conflict"};
    const hs_net_options *o = c->options;
    if (o->aggregation > HS_NET_COMBINE)
        return hs_fail(err, HS_EUSAGE, "a two-mode network cannot be aggregated by %s; ignore, subtract and combine are possible",
                       word_of(aggregation, 5, o->aggregation));
    if (o->norm > HS_NET_PROMINENCE)
        return hs_fail(err, HS_EUSAGE, "a two-mode network cannot be normalized by %s; no, activity and prominence are possible", word_of(norm, 6, o->norm));
    if (o->aggregation != HS_NET_COMBINE) return HS_OK;
    if (o->kernel) return hs_fail(err, HS_EUSAGE, "with a kernel, a two-mode network is aggregated by ignore or subtract; combine has no weights");
    if (o->compat_dna && o->norm == HS_NET_PROMINENCE)
        return hs_fail(err, HS_EUSAGE, "Discourse Network Analyzer fails at combine with prominence, so there is nothing to be compatible with");
    if (c->scale.n > MOST_BITS)
        return hs_fail(err, HS_ELIMIT, "combine gives each value of %.*s a bit, and %u are too many; %d are possible", (int)c->scale.variable->name.len,
                       c->scale.variable->name.ptr, c->scale.n, MOST_BITS);
    return HS_OK;
}

static int check_one_mode(const hs_net_chosen *c, hs_err *err)
{
    const hs_net_options *o = c->options;
    if (o->aggregation == HS_NET_COMBINE)
        return hs_fail(err, HS_EUSAGE, "a one-mode network cannot be aggregated by combine; ignore, congruence, conflict and subtract are possible");
    if (o->norm == HS_NET_ACTIVITY || o->norm == HS_NET_PROMINENCE)
        return hs_fail(err, HS_EUSAGE, "a one-mode network cannot be normalized by %s; no, average, jaccard and cosine are possible",
                       o->norm == HS_NET_ACTIVITY ? "activity (average is its like)" : "prominence");
    return HS_OK;
}

static int check_qualifier(const hs_net_chosen *c, hs_err *err)
{
    hs_net_names names = {""};
    if (c->options->aggregation == HS_NET_IGNORE || c->scale.variable) return HS_OK;
    for (uint32_t i = 0; i < c->table->n_variable; i++) {
        const hs_net_variable *v = &c->table->variable[i];
        if (v->kind == HS_NET_BOOLEAN || v->kind == HS_NET_INTEGER) hs_net_names_add(&names, v->name);
    }
    return hs_fail(err, HS_EUSAGE, "this aggregation needs a qualifier%s%s", *names.text ? "; there are " : ", and there is none", names.text);
}

/* ---- the plan ---- */

static bool is_scale(const hs_net_scale *s)
{
    return s->variable && s->variable->kind != HS_NET_TEXT;
}

/* How much levels agree: 1 − |k − l| / R. Discourse Network Analyzer's kernels take the places on the scale in place of the values. */
static const double *make_alike(hs_arena *arena, const hs_net_chosen *c)
{
    const hs_net_scale *s = &c->scale;
    bool places = c->options->kernel && c->options->compat_dna;
    double *alike = hs_new(arena, double, (size_t)s->n * s->n);
    for (uint32_t k = 0; k < s->n; k++)
        for (uint32_t l = 0; l < s->n; l++) {
            double far = places ? fabs((double)k - l) / ((double)s->n - 1) : s->range > 0 ? fabs((double)s->value[k] - s->value[l]) / s->range : 0;
            alike[(size_t)k * s->n + l] = 1 - far;
        }
    return alike;
}

int hs_net_plan_make(hs_arena *arena, const hs_net_chosen *c, hs_net_plan *out, hs_err *err)
{
    const hs_net_options *o = c->options;
    *out = (hs_net_plan){.chosen = c, .n_level = o->aggregation == HS_NET_IGNORE ? 1 : c->scale.n};
    int code = check_qualifier(c, err);
    if (!code) code = o->shape == HS_NET_ONE_MODE ? check_one_mode(c, err) : check_two_mode(c, err);
    if (code) return code;
    if (o->shape == HS_NET_ONE_MODE && o->aggregation != HS_NET_IGNORE && is_scale(&c->scale)) {
        if (c->scale.n > MOST_LEVELS)
            return hs_fail(err, HS_ELIMIT, "%.*s has %u values; a scale may have %d", (int)c->scale.variable->name.len, c->scale.variable->name.ptr,
                           c->scale.n, MOST_LEVELS);
        out->alike = make_alike(arena, c);
    }
    out->order1 = hs_net_order(arena, c->var1, NULL);
    out->order2 = hs_net_order(arena, c->var2, NULL);
    return HS_OK;
}

/* ---- nodes ---- */

void hs_net_side_make(hs_arena *arena, const hs_net_variable *v, const uint32_t *order, const uint32_t *at, uint32_t n, hs_net_side *out)
{
    bool *used = hs_new(arena, bool, v->n_entity);
    *out = (hs_net_side){.variable = v};
    for (uint32_t i = 0; i < n; i++)
        if (v->value[at[i]] != HS_NET_MISSING) used[v->value[at[i]]] = true;
    for (uint32_t e = 0; e < v->n_entity; e++) out->n += used[e] && v->entity[e].label.len;
    out->node = hs_new(arena, hs_net_node, out->n);
    uint32_t k = 0;
    for (uint32_t e = 0; e < v->n_entity; e++)
        if (used[order[e]] && v->entity[order[e]].label.len) out->node[k++].entity = &v->entity[order[e]];
}

/* Nodes of its own that begin at zero, and each entity's place among them. */
static uint32_t *take_side(hs_arena *arena, const hs_net_side *from, hs_net_side *out)
{
    uint32_t *place = hs_new(arena, uint32_t, from->variable->n_entity);
    *out = (hs_net_side){.variable = from->variable, .n = from->n, .node = hs_new(arena, hs_net_node, from->n)};
    for (uint32_t i = 0; i < from->n; i++) {
        out->node[i].entity = from->node[i].entity;
        place[from->node[i].entity - from->variable->entity] = i;
    }
    return place;
}

/* ---- cells ---- */

typedef struct counted { uint32_t said, row, column, level; double weight; } counted;

/* Stable counting sort by one of the keys. */
static void sort_by(const counted *in, counted *out, uint32_t n, uint32_t *from, uint32_t n_key, int key)
{
#define KEY(c) (key == 0 ? (c).row : key == 1 ? (c).column : (c).level)
    memset(from, 0, ((size_t)n_key + 1) * sizeof *from);
    for (uint32_t i = 0; i < n; i++) from[KEY(in[i]) + 1]++;
    for (uint32_t k = 0; k < n_key; k++) from[k + 1] += from[k];
    for (uint32_t i = 0; i < n; i++) out[from[KEY(in[i])]++] = in[i];
#undef KEY
}

static uint32_t greatest(uint32_t a, uint32_t b, uint32_t c)
{
    uint32_t m = a > b ? a : b;
    return m > c ? m : c;
}

/* The statements by row, column and level. */
static counted *in_cells(hs_arena *arena, const hs_net_plan *plan, const hs_net_part *part, hs_net *net, const uint32_t *place1, const uint32_t *place2)
{
    const hs_net_chosen *c = plan->chosen;
    counted *a = hs_new(arena, counted, part->n), *b = hs_new(arena, counted, part->n);
    uint32_t *from = hs_new(arena, uint32_t, (size_t)greatest(net->row.n, net->column.n, plan->n_level) + 2);
    for (uint32_t i = 0; i < part->n; i++) {
        uint32_t s = part->at[i];
        uint32_t level = plan->n_level > 1 ? hs_net_level(&c->scale, c->scale.variable->value[s]) : 0;
        a[i] = (counted){s, place1[c->var1->value[s]], place2[c->var2->value[s]], level, part->weight ? part->weight[i] : 1};
    }
    if (plan->n_level > 1) sort_by(a, b, part->n, from, plan->n_level, 2);
    else memcpy(b, a, part->n * sizeof *b);
    sort_by(b, a, part->n, from, net->column.n, 1);
    sort_by(a, b, part->n, from, net->row.n, 0);
    return b;
}

static bool same_cell(counted a, counted b)
{
    return a.row == b.row && a.column == b.column && a.level == b.level;
}

static void fill_rows(hs_arena *arena, const counted *list, uint32_t n, hs_net *net)
{
    uint64_t *from = hs_new(arena, uint64_t, (size_t)net->row.n + 1), cells = 0;
    uint32_t *said = hs_new(arena, uint32_t, n);
    for (uint32_t i = 0; i < n; i++) cells += !i || !same_cell(list[i - 1], list[i]);
    hs_net_cell *cell = hs_new(arena, hs_net_cell, cells);
    uint64_t *said_from = hs_new(arena, uint64_t, cells + 1);
    uint64_t at = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (!i || !same_cell(list[i - 1], list[i])) {
            cell[at] = (hs_net_cell){list[i].column, list[i].level, 0};
            said_from[at++] = i;
            from[list[i].row + 1]++;
        }
        cell[at - 1].weight += list[i].weight;
        said[i] = list[i].said;
        hs_net_node *r = &net->row.node[list[i].row], *c = &net->column.node[list[i].column];
        r->frequency++, r->weight += list[i].weight;
        c->frequency++, c->weight += list[i].weight;
    }
    said_from[at] = n;
    for (uint32_t r = 0; r < net->row.n; r++) from[r + 1] += from[r];
    net->row_from = from;
    net->row_cell = cell;
    net->said_from = said_from;
    net->said = said;
}

/* The same cells by column: rows come in ascending, so they stay so. */
static void fill_columns(hs_arena *arena, hs_net *net)
{
    uint64_t *from = hs_new(arena, uint64_t, (size_t)net->column.n + 2), cells = net->row_from[net->row.n];
    hs_net_cell *cell = hs_new(arena, hs_net_cell, cells);
    for (uint64_t i = 0; i < cells; i++) from[net->row_cell[i].other + 2]++;
    for (uint32_t c = 0; c < net->column.n; c++) from[c + 2] += from[c + 1];
    for (uint32_t r = 0; r < net->row.n; r++)
        for (uint64_t i = net->row_from[r]; i < net->row_from[r + 1]; i++) {
            hs_net_cell x = net->row_cell[i];
            cell[from[x.other + 1]++] = (hs_net_cell){r, x.level, x.weight};
        }
    net->column_from = from;
    net->column_cell = cell;
}

static void fill_lean(hs_arena *arena, hs_net *net)
{
    uint64_t cells = net->row_from[net->row.n], at = 0;
    if (net->chosen->options->shape != HS_NET_ONE_MODE || net->n_level > 2 || net->n_level == 0 || (net->n_level == 2 && !net->alike)) return;
    for (uint64_t i = 0; i < cells; i++)
        if ((double)(float)net->row_cell[i].weight != net->row_cell[i].weight) return;
    uint64_t *from = hs_new(arena, uint64_t, (size_t)net->column.n * net->n_level + 1);
    hs_net_lean *lean = hs_new(arena, hs_net_lean, cells);
    for (uint32_t c = 0; c < net->column.n; c++)
        for (uint32_t l = 0; l < net->n_level; l++) {
            from[(size_t)c * net->n_level + l] = at;
            for (uint64_t i = net->column_from[c]; i < net->column_from[c + 1]; i++)
                if (net->column_cell[i].level == l) lean[at++] = (hs_net_lean){net->column_cell[i].other, (float)net->column_cell[i].weight};
        }
    from[(size_t)net->column.n * net->n_level] = at;
    net->lean_from = from;
    net->lean = lean;
}

/* ---- what normalizations need ---- */

/* How much a row is like itself: Σ over columns and pairs of levels; with `presence` each cell counts 1. Of two-mode networks nothing. */
static double self_of(const hs_net *net, uint32_t r, bool presence)
{
    double sum = 0;
    for (uint64_t i = net->row_from[r]; i < net->row_from[r + 1]; i++) {
        const hs_net_cell *a = &net->row_cell[i];
        for (uint64_t k = i; k < net->row_from[r + 1] && net->row_cell[k].other == a->other; k++) {
            const hs_net_cell *b = &net->row_cell[k];
            double q = net->alike ? net->alike[(size_t)a->level * net->n_level + b->level] : a->level == b->level;
            sum += (presence ? 1 : a->weight * b->weight) * q * (k == i ? 1 : 2);
        }
    }
    return sum;
}

static void fill_self(hs_arena *arena, hs_net *net)
{
    const hs_net_options *o = net->chosen->options;
    if (o->shape == HS_NET_TWO_MODE) {
        if (o->aggregation != HS_NET_COMBINE || o->norm != HS_NET_PROMINENCE) return;
        double *use = hs_new(arena, double, net->column.n);
        for (uint32_t c = 0; c < net->column.n; c++)
            for (uint64_t i = net->column_from[c]; i < net->column_from[c + 1]; i++)
                use[c] += i == net->column_from[c] || net->column_cell[i].other != net->column_cell[i - 1].other;
        net->column_use = use;
    } else if (!o->compat_dna && (o->norm == HS_NET_JACCARD || o->norm == HS_NET_COSINE)) {
        double *self = hs_new(arena, double, net->row.n);
        for (uint32_t r = 0; r < net->row.n; r++) self[r] = self_of(net, r, o->norm == HS_NET_JACCARD);
        net->self = self;
    }
}

static int sum_up(hs_net *net, hs_err *err)
{
    hs_net_walk *walk = hs_net_walk_new(net);
    double sum = 0, size = 0;
    if (!walk) return hs_fail(err, HS_ENOMEM, "out of memory");
    for (uint32_t r = 0; r < net->row.n; r++) {
        hs_net_row row = hs_net_walk_row(walk, r, 0);
        for (uint32_t i = 0; i < row.n; i++) sum += row.weight[i], size += fabs(row.weight[i]);
    }
    hs_net_walk_free(walk);
    if (fabs(sum) > 1e-12 * size) net->divide_by = sum; /* what adds up to nothing cannot add up to one */
    return HS_OK;
}

int hs_net_build(hs_arena *arena, const hs_net_plan *plan, const hs_net_part *part, hs_net *out, hs_err *err)
{
    const hs_net_chosen *c = plan->chosen;
    *out = (hs_net){.chosen = c, .n_level = plan->n_level, .alike = plan->alike, .divide_by = 1, .smoothed = part->smoothed};
    hs_net_side made1, made2;
    const hs_net_side *row = part->row, *column = part->column;
    const uint32_t *named = c->options->isolates ? c->wider : part->at;
    uint32_t n_named = c->options->isolates ? c->n_wider : part->n;
    if (!row) hs_net_side_make(arena, c->var1, plan->order1, named, n_named, &made1), row = &made1;
    if (!column) hs_net_side_make(arena, c->var2, plan->order2, named, n_named, &made2), column = &made2;
    uint32_t *place1 = take_side(arena, row, &out->row), *place2 = take_side(arena, column, &out->column);
    const counted *list = in_cells(arena, plan, part, out, place1, place2);
    fill_rows(arena, list, part->n, out);
    fill_columns(arena, out);
    fill_lean(arena, out);
    fill_self(arena, out);
    out->slice.statements = part->n;
    return c->options->sum_to_one ? sum_up(out, err) : HS_OK;
}
