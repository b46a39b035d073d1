/* Multinomial logistic regression over candidates. */
#include "train/ranker.h"
#include <math.h>
#include "train/crf.h"
#include "train/perceptron.h"

enum { MOST = 64 };
static const float RATE = 0.03f, L2 = 1e-5f;

typedef struct ranker { float *weight, *square, *sum; uint32_t rows, n_features; } ranker;

static float score_of(const ranker *r, const uint32_t *feature)
{
    float s = 0;
    for (uint32_t f = 0; f < r->n_features; f++) s += r->weight[feature[f] & (r->rows - 1)];
    return s;
}

static double learn(ranker *r, const hs_ranking *x)
{
    float p[MOST], top = -1e30f, sum = 0;
    for (uint32_t k = 0; k < x->n; k++) {
        p[k] = score_of(r, x->feature + (size_t)k * r->n_features);
        if (p[k] > top) top = p[k];
    }
    for (uint32_t k = 0; k < x->n; k++) sum += p[k] = expf(p[k] - top);
    for (uint32_t k = 0; k < x->n; k++) {
        p[k] /= sum;
        float error = ((k == x->right) - p[k]) * x->weight;
        if (fabsf(error) < 1e-3f) continue;
        for (uint32_t f = 0; f < r->n_features; f++) {
            uint32_t at = x->feature[(size_t)k * r->n_features + f] & (r->rows - 1);
            float g = error - L2 * r->weight[at];
            r->square[at] += g * g;
            r->weight[at] += RATE * g / (1e-4f + sqrtf(r->square[at]));
        }
    }
    return -log(p[x->right] + 1e-9) * x->weight;
}

hs_section hs_ranker_train(const char *name, uint32_t rows, uint32_t n_features, uint32_t epochs, const hs_ranking *data, uint32_t n, FILE *log)
{
    ranker r = {hs_train_grab(rows, sizeof(float)), hs_train_grab(rows, sizeof(float)), hs_train_grab(rows, sizeof(float)), rows, n_features};
    uint32_t *order = hs_train_grab(n, sizeof *order);
    for (uint32_t epoch = 0; epoch < epochs; epoch++) {
        double loss = 0;
        hs_shuffle(order, n, 77 + epoch);
        for (uint32_t i = 0; i < n; i++)
            if (data[order[i]].n <= MOST) loss += learn(&r, &data[order[i]]);
        if (epoch >= epochs / 2)
            for (uint32_t i = 0; i < rows; i++) r.sum[i] += r.weight[i];
        fprintf(log, "  %s: epoch %u, loss %.0f over %u\n", name, epoch + 1, loss, n);
    }
    for (uint32_t i = 0; i < rows; i++) r.sum[i] /= (float)(epochs - epochs / 2);
    hs_section out = hs_quantise(name, r.sum, rows, 1, 1);
    hs_train_free(r.weight), hs_train_free(r.square), hs_train_free(r.sum), hs_train_free(order);
    return out;
}
