/* Linear-chain CRF training: AdaGrad on hashed features. */
#include <stdio.h>
#include "train/crf.h"
#include <math.h>
#include <stdlib.h>

enum { L = HS_CHAIN_LABELS, LONGEST = 4096 };

typedef struct trainer {
    const hs_crf_options *o;
    float *weight, *square, *sum; /* [rows][stride] */
    float *score, *marginal;      /* [LONGEST][labels] */
    float *forward, *backward;
    float step[L + 1][L]; /* transition weights of the moment; row `labels` is the start */
} trainer;

static size_t row_at(const trainer *t, uint32_t feature)
{
    return (size_t)(feature & (t->o->rows - 1)) * t->o->stride;
}

static float log_add(const float *x, uint32_t n)
{
    float top = x[0], sum = 0;
    for (uint32_t k = 1; k < n; k++)
        if (x[k] > top) top = x[k];
    if (top < -1e20f) return top;
    for (uint32_t k = 0; k < n; k++) sum += expf(x[k] - top);
    return top + logf(sum);
}

static void load_steps(trainer *t)
{
    for (uint32_t a = 0; a <= t->o->labels; a++) {
        const float *row = t->weight + row_at(t, hs_chain_row(a));
        for (uint32_t b = 0; b < t->o->labels; b++) t->step[a][b] = t->o->allowed && !t->o->allowed(a, b) ? -1e30f : row[b];
    }
}

static void score_all(trainer *t, const hs_sequence *s)
{
    uint32_t labels = t->o->labels, nf = t->o->n_features;
    for (uint32_t i = 0; i < s->n; i++) {
        float *to = t->score + i * labels;
        for (uint32_t k = 0; k < labels; k++) to[k] = 0;
        for (uint32_t f = 0; f < nf; f++) __builtin_prefetch(t->weight + row_at(t, s->feature[i * nf + f]));
        for (uint32_t f = 0; f < nf; f++) {
            const float *w = t->weight + row_at(t, s->feature[i * nf + f]);
            for (uint32_t k = 0; k < labels; k++) to[k] += w[k];
        }
    }
}

/* Fills forward and backward in the log domain; returns the log partition sum. */
static float sweep(trainer *t, uint32_t n)
{
    uint32_t labels = t->o->labels;
    float in[L];
    for (uint32_t k = 0; k < labels; k++) t->forward[k] = t->score[k] + t->step[labels][k];
    for (uint32_t i = 1; i < n; i++)
        for (uint32_t k = 0; k < labels; k++) {
            for (uint32_t b = 0; b < labels; b++) in[b] = t->forward[(i - 1) * labels + b] + t->step[b][k];
            t->forward[i * labels + k] = t->score[i * labels + k] + log_add(in, labels);
        }
    for (uint32_t k = 0; k < labels; k++) t->backward[(n - 1) * labels + k] = 0;
    for (uint32_t i = n - 1; i-- > 0;)
        for (uint32_t k = 0; k < labels; k++) {
            for (uint32_t b = 0; b < labels; b++)
                in[b] = t->step[k][b] + t->score[(i + 1) * labels + b] + t->backward[(i + 1) * labels + b];
            t->backward[i * labels + k] = log_add(in, labels);
        }
    return log_add(t->forward + (n - 1) * labels, labels);
}

static void move(trainer *t, uint32_t feature, uint32_t label, float gradient)
{
    size_t at = row_at(t, feature) + label;
    float g = gradient - t->o->l2 * t->weight[at];
    t->square[at] += g * g;
    t->weight[at] += t->o->rate * g / (1e-4f + sqrtf(t->square[at]));
}

static double learn(trainer *t, const hs_sequence *s)
{
    uint32_t labels = t->o->labels, nf = t->o->n_features;
    load_steps(t);
    score_all(t, s);
    float z = sweep(t, s->n);
    double gold = 0;
    for (uint32_t i = 0; i < s->n; i++) {
        uint32_t before = i ? s->label[i - 1] : labels;
        gold += t->score[i * labels + s->label[i]] + t->step[before][s->label[i]];
        for (uint32_t k = 0; k < labels; k++) {
            float p = expf(t->forward[i * labels + k] + t->backward[i * labels + k] - z);
            float g = ((k == s->label[i]) - p) * s->weight;
            if (fabsf(g) < 1e-3f) continue;
            for (uint32_t f = 0; f < nf; f++) move(t, s->feature[i * nf + f], k, g);
        }
        for (uint32_t a = 0; a < labels; a++) {
            if (i == 0) break;
            for (uint32_t b = 0; b < labels; b++) {
                if (t->step[a][b] < -1e20f) continue;
                float p = expf(t->forward[(i - 1) * labels + a] + t->step[a][b] + t->score[i * labels + b] +
                               t->backward[i * labels + b] - z);
                float g = ((a == before && b == s->label[i]) - p) * s->weight;
                if (fabsf(g) > 1e-4f) move(t, hs_chain_row(a), b, g);
            }
        }
        if (i == 0)
            for (uint32_t k = 0; k < labels; k++)
                move(t, hs_chain_row(labels), k, ((k == s->label[0]) - expf(t->forward[k] + t->backward[k] - z)) * s->weight);
    }
    return (z - gold) * s->weight;
}

static int by_size(const void *a, const void *b)
{
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

hs_section hs_quantise(const char *name, const float *w, uint32_t rows, uint32_t stride, uint32_t labels)
{
    enum { RARE = 4000 };
    size_t n = (size_t)rows * stride, used = 0;
    float *size = hs_train_grab(n, sizeof *size);
    for (size_t i = 0; i < n; i++)
        if (w[i] != 0) size[used++] = fabsf(w[i]);
    qsort(size, used, sizeof *size, by_size);
    float top = used ? size[used - 1 - used / RARE] : 1;
    hs_train_free(size);
    int8_t *q = hs_train_grab(n, 1);
    for (size_t i = 0; i < n; i++) {
        long x = lrintf(w[i] / top * 127);
        q[i] = (int8_t)(x > 127 ? 127 : x < -127 ? -127 : x);
    }
    hs_section s = {.bytes = {(const char *)q, n}, .linear = {q, rows, stride, labels, 127 / top}};
    snprintf(s.name, sizeof s.name, "%s", name);
    return s;
}

/* One run from nothing; adds its averaged weights to sum. */
static void run_once(trainer *t, const hs_sequence *data, uint32_t n, uint64_t seed, uint32_t *order, FILE *log)
{
    const hs_crf_options *o = t->o;
    size_t size = (size_t)o->rows * o->stride;
    memset(t->weight, 0, size * sizeof(float));
    memset(t->square, 0, size * sizeof(float));
    for (uint32_t epoch = 0; epoch < o->epochs; epoch++) {
        double loss = 0;
        hs_shuffle(order, n, seed + epoch);
        for (uint32_t i = 0; i < n; i++)
            if (data[order[i]].n && data[order[i]].n <= LONGEST) loss += learn(t, &data[order[i]]);
        if (epoch >= o->epochs / 2)
            for (size_t i = 0; i < size; i++) t->sum[i] += t->weight[i];
        if (log) fprintf(log, "  %s: epoch %u, loss %.0f\n", o->name, epoch + 1, loss);
    }
}

hs_section hs_crf_train(const hs_crf_options *o, const hs_sequence *data, uint32_t n, FILE *log)
{
    size_t size = (size_t)o->rows * o->stride;
    trainer t = {.o = o};
    t.weight = hs_train_grab(size, sizeof(float));
    t.square = hs_train_grab(size, sizeof(float));
    t.sum = hs_train_grab(size, sizeof(float));
    t.score = hs_train_grab((size_t)LONGEST * o->labels, sizeof(float));
    t.forward = hs_train_grab((size_t)LONGEST * o->labels, sizeof(float));
    t.backward = hs_train_grab((size_t)LONGEST * o->labels, sizeof(float));
    uint32_t *order = hs_train_grab(n, sizeof *order), taken = o->runs * (o->epochs - o->epochs / 2);
    for (uint32_t run = 0; run < o->runs; run++) run_once(&t, data, n, o->seed + 1000 * run, order, log);
    for (size_t i = 0; i < size; i++) t.sum[i] /= (float)taken;
    hs_section out = hs_quantise(o->name, t.sum, o->rows, o->stride, o->labels);
    void *const used[] = {t.weight, t.square, t.sum, t.score, t.forward, t.backward, order};
    for (size_t i = 0; i < sizeof used / sizeof *used; i++) hs_train_free(used[i]);
    return out;
}
