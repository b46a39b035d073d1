/* Gradient boosting over binned columns. */
#include "train/boost.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include "model/forest.h"

enum { BINS = 48 };

typedef struct work {
    hs_arena *arena;
    const hs_boost_data *d;
    const hs_boost_options *o;
    uint32_t n;           /* rows with weight */
    uint32_t *row;        /* [n] */
    uint8_t *bin;         /* [columns][n] */
    int32_t (*edge)[BINS];/* [columns] thousandths: bin k holds what is under edge k and not under edge k - 1 */
    uint32_t *bins;       /* [columns] */
    double *score, *gradient, *hessian; /* [n] */
    uint32_t *in, n_in;   /* rows of the tree */
    uint32_t *columns, n_columns;
    uint64_t random;
    hs_buf *out;
} work;

static uint32_t draw(work *k, uint32_t below)
{
    k->random = k->random * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((k->random >> 33) % below);
}

static int by_value(const void *a, const void *b)
{
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    return x < y ? -1 : x > y;
}

/* Edges at the quantiles of a column's values. */
static void bin_column(work *k, uint32_t c, int32_t *value)
{
    uint32_t n = 0, distinct = 0;
    for (uint32_t i = 0; i < k->n; i++) value[i] = (int32_t)hs_thousandths(k->d->row[k->row[i]][c]);
    qsort(value, k->n, sizeof *value, by_value);
    for (uint32_t i = 1; i < k->n; i++) distinct += value[i] != value[i - 1];
    uint32_t step = distinct < BINS ? 1 : k->n / (BINS - 1) + 1;
    for (uint32_t i = step; i < k->n && n + 1 < BINS; i += step)
        if (value[i] != value[0] && (!n || value[i] > k->edge[c][n - 1])) k->edge[c][n++] = value[i] > value[i - 1] && distinct < BINS ? (value[i] + value[i - 1] + 1) / 2 : value[i];
    k->bins[c] = n + 1;
    for (uint32_t i = 0; i < k->n; i++) {
        int32_t x = (int32_t)hs_thousandths(k->d->row[k->row[i]][c]);
        uint32_t b = 0;
        while (b < n && x >= k->edge[c][b]) b++;
        k->bin[(size_t)c * k->n + i] = (uint8_t)b;
    }
}

static void prepare(work *k)
{
    const hs_boost_data *d = k->d;
    k->row = hs_new(k->arena, uint32_t, d->n);
    for (uint32_t i = 0; i < d->n; i++)
        if (d->weight[i] > 0) k->row[k->n++] = i;
    k->bin = hs_arena_alloc(k->arena, (size_t)d->columns * k->n);
    k->edge = hs_arena_alloc(k->arena, d->columns * sizeof *k->edge);
    k->bins = hs_new(k->arena, uint32_t, d->columns);
    k->score = hs_new(k->arena, double, k->n);
    k->gradient = hs_new(k->arena, double, k->n);
    k->hessian = hs_new(k->arena, double, k->n);
    k->in = hs_new(k->arena, uint32_t, k->n);
    k->columns = hs_new(k->arena, uint32_t, d->columns);
    int32_t *value = hs_new(k->arena, int32_t, k->n);
    for (uint32_t c = 0; c < d->columns; c++)
        if (d->use[c]) bin_column(k, c, value);
}

typedef struct split { double gain; uint32_t column, bin; } split;

static double gain_of(const work *k, double g, double h)
{
    return g * g / (h + k->o->shrink);
}

static split best_split(work *k, const uint32_t *in, uint32_t n, double g, double h)
{
    split best = {1e-6, UINT32_MAX, 0};
    for (uint32_t x = 0; x < k->n_columns; x++) {
        uint32_t c = k->columns[x];
        double sum_g[BINS] = {0}, sum_h[BINS] = {0}, sum_w[BINS] = {0}, left_g = 0, left_h = 0, left_w = 0, all = 0;
        if (k->bins[c] < 2) continue;
        for (uint32_t i = 0; i < n; i++) {
            uint8_t b = k->bin[(size_t)c * k->n + in[i]];
            sum_g[b] += k->gradient[in[i]];
            sum_h[b] += k->hessian[in[i]];
            sum_w[b] += k->d->weight[k->row[in[i]]];
            all += k->d->weight[k->row[in[i]]];
        }
        uint32_t only = k->o->extra ? draw(k, k->bins[c] - 1) : UINT32_MAX;
        for (uint32_t b = 0; b + 1 < k->bins[c]; b++) {
            left_g += sum_g[b], left_h += sum_h[b], left_w += sum_w[b];
            if (left_w < k->o->least || all - left_w < k->o->least || (k->o->extra && b != only)) continue;
            double gain = gain_of(k, left_g, left_h) + gain_of(k, g - left_g, h - left_h) - gain_of(k, g, h);
            if (gain > best.gain) best = (split){gain, c, b};
        }
    }
    return best;
}

/* Writes the tree of these rows, root first, and moves their scores. Depth is bounded by the options. */
static void grow(work *k, uint32_t *in, uint32_t n, uint32_t depth)
{
    double g = 0, h = 0;
    for (uint32_t i = 0; i < n; i++) g += k->gradient[in[i]], h += k->hessian[in[i]];
    split s = depth < k->o->depth ? best_split(k, in, n, g, h) : (split){0, UINT32_MAX, 0};
    if (s.column == UINT32_MAX) {
        hs_buf_printf(k->out, "= %ld\n", lround(1000 * k->o->rate * g / (h + k->o->shrink)));
        return;
    }
    hs_buf_printf(k->out, "%s %d\n", k->d->name[s.column], k->edge[s.column][s.bin]);
    uint32_t left = 0;
    for (uint32_t i = 0; i < n; i++)
        if (k->bin[(size_t)s.column * k->n + in[i]] <= s.bin) {
            uint32_t t = in[left];
            in[left++] = in[i];
            in[i] = t;
        }
    grow(k, in, left, depth + 1);
    grow(k, in + left, n - left, depth + 1);
}

/* Adds the last tree of the text (from `at` on) to all scores: what the tree says of a row is read off the text, as a reader will. */
typedef struct flat { int32_t column, value; uint32_t from; } flat;

static uint32_t read_tree(const work *k, const char **p, flat *at, uint32_t *n)
{
    uint32_t me = (*n)++;
    char name[64];
    long value;
    int length = 0;
    sscanf(*p, "%63s %ld\n%n", name, &value, &length);
    *p += length;
    at[me] = (flat){-1, (int32_t)value, 0};
    if (name[0] == '=') return me;
    for (uint32_t c = 0; c < k->d->columns; c++)
        if (!strcmp(name, k->d->name[c])) at[me].column = (int32_t)c;
    read_tree(k, p, at, n);
    at[me].from = read_tree(k, p, at, n);
    return me;
}

static void add_tree(work *k, size_t begin)
{
    flat tree[128];
    uint32_t n = 0;
    hs_buf_add_c(k->out, '\0');
    const char *p = k->out->ptr + begin;
    read_tree(k, &p, tree, &n);
    k->out->len--;
    for (uint32_t i = 0; i < k->n; i++) {
        uint32_t x = 0;
        while (tree[x].column >= 0) x = (int32_t)hs_thousandths(k->d->row[k->row[i]][tree[x].column]) < tree[x].value ? x + 1 : tree[x].from;
        k->score[i] += tree[x].value / 1000.0;
    }
}

static void slope_alone(work *k)
{
    for (uint32_t i = 0; i < k->n; i++) {
        double p = 1 / (1 + exp(-k->score[i])), w = k->d->weight[k->row[i]];
        k->gradient[i] = w * (k->d->label[k->row[i]] - p);
        k->hessian[i] = w * p * (1 - p);
    }
}

/* Of one group, rows from `from` to `end`. Half of what is wanted is that a row of the right set is chosen, half that the right one is. */
static void slope_group(work *k, uint32_t from, uint32_t end)
{
    double most = -INFINITY, all = 0, set = 0, right = 0;
    for (uint32_t i = from; i < end; i++) most = fmax(most, k->score[i]);
    for (uint32_t i = from; i < end; i++) {
        double e = exp(k->score[i] - most);
        all += e;
        if (k->d->label[k->row[i]]) set += e;
        right += k->d->label[k->row[i]] & 1;
    }
    for (uint32_t i = from; i < end; i++) {
        double e = exp(k->score[i] - most), p = e / all, w = k->d->weight[k->row[i]];
        uint8_t label = k->d->label[k->row[i]];
        double in_set = label ? e / set : 0, it = right > 0 ? (label & 1) / right : in_set;
        k->gradient[i] = set > 0 ? w * ((in_set + it) / 2 - p) : 0;
        k->hessian[i] = w * p * (1 - p);
    }
}

static void slope_groups(work *k)
{
    for (uint32_t from = 0, end; from < k->n; from = end) {
        for (end = from + 1; end < k->n && k->d->group[k->row[end]] == k->d->group[k->row[from]]; end++) {}
        slope_group(k, from, end);
    }
}

static void sample(work *k)
{
    k->n_in = k->n_columns = 0;
    uint32_t rows = (uint32_t)(k->o->rows * 1000), columns = (uint32_t)(k->o->share * 1000);
    for (uint32_t i = 0; i < k->n; i++)
        if (draw(k, 1000) < rows) k->in[k->n_in++] = i;
    for (uint32_t c = 0; c < k->d->columns; c++)
        if (k->d->use[c] && draw(k, 1000) < columns) k->columns[k->n_columns++] = c;
}

void hs_boost_train(hs_arena *arena, const char *model, const hs_boost_data *data, const hs_boost_options *o, hs_buf *out)
{
    work k = {.arena = arena, .d = data, .o = o, .random = o->seed, .out = out};
    hs_arena_mark mark = hs_arena_save(arena);
    prepare(&k);
    double yes = 0.5, all = 1;
    for (uint32_t i = 0; i < k.n && !data->group; i++) yes += data->weight[k.row[i]] * data->label[k.row[i]], all += data->weight[k.row[i]];
    long bias = lround(1000 * log(yes / (all - yes)));
    hs_buf_printf(out, "model %s %ld\n", model, bias);
    for (uint32_t i = 0; i < k.n; i++) k.score[i] = bias / 1000.0;
    for (uint32_t t = 0; t < o->trees && k.n; t++) {
        if (data->group) slope_groups(&k);
        else slope_alone(&k);
        sample(&k);
        hs_buf_add_z(out, "tree\n");
        size_t begin = out->len;
        grow(&k, k.in, k.n_in, 0);
        add_tree(&k, begin);
    }
    hs_arena_reset(arena, mark);
}
