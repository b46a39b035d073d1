/* Averaged perceptron over hashed features. */
#include "train/perceptron.h"
#include <stdio.h>
#include <stdlib.h>

void *hs_train_grab(size_t n, size_t size)
{
    void *p = calloc(n, size);
    if (!p) {
        fprintf(stderr, "hearsay-train: out of memory for %zu bytes\n", n * size);
        exit(1);
    }
    return p;
}

void hs_train_free(void *p)
{
    free(p);
}

void hs_learner_init(hs_learner *l, uint32_t rows, uint32_t stride, uint32_t labels)
{
    size_t n = (size_t)rows * stride;
    *l = (hs_learner){.rows = rows, .stride = stride, .labels = labels};
    l->weight = hs_train_grab(n, sizeof *l->weight);
    l->sum = hs_train_grab(n, sizeof *l->sum);
    l->last = hs_train_grab(n, sizeof *l->last);
}

void hs_learner_free(hs_learner *l)
{
    free(l->weight);
    free(l->sum);
    free(l->last);
    *l = (hs_learner){0};
}

void hs_learner_score(const hs_learner *l, const uint32_t *feature, uint32_t n, int64_t *score)
{
    uint32_t mask = l->rows - 1;
    for (uint32_t i = 0; i < n; i++) {
        const int32_t *w = l->weight + (size_t)(feature[i] & mask) * l->stride;
        for (uint32_t k = 0; k < l->labels; k++) score[k] += w[k];
    }
}

void hs_learner_update(hs_learner *l, const uint32_t *feature, uint32_t n, uint32_t label, int32_t delta)
{
    uint32_t mask = l->rows - 1;
    for (uint32_t i = 0; i < n; i++) {
        size_t at = (size_t)(feature[i] & mask) * l->stride + label;
        l->sum[at] += (int64_t)l->weight[at] * (l->step - l->last[at]);
        l->last[at] = l->step;
        l->weight[at] += delta;
    }
}

static int by_size(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

__extension__ typedef __int128 wide;

hs_section hs_learner_finish(hs_learner *l, const char *name, uint32_t clip)
{
    size_t n = (size_t)l->rows * l->stride, used = 0;
    int64_t *size = hs_train_grab(n, sizeof *size);
    for (size_t i = 0; i < n; i++) {
        l->sum[i] += (int64_t)l->weight[i] * (l->step - l->last[i]);
        l->last[i] = l->step;
        if (l->sum[i]) size[used++] = llabs(l->sum[i]);
    }
    qsort(size, used, sizeof *size, by_size);
    int64_t top = used ? size[(used - 1) * (uint64_t)clip / 1000] : 1;
    free(size);
    if (top < 1) top = 1;
    int8_t *w = hs_train_grab(n, 1);
    for (size_t i = 0; i < n; i++) {
        wide scaled = (wide)l->sum[i] * 127 * 2 / top; /* rounded half away from zero */
        int64_t q = (int64_t)((scaled + (scaled > 0 ? 1 : scaled < 0 ? -1 : 0)) / 2);
        w[i] = (int8_t)(q > 127 ? 127 : q < -127 ? -127 : q);
    }
    hs_section s = {.bytes = {(const char *)w, n},
                    .linear = {w, l->rows, l->stride, l->labels, (float)(127.0 * (l->step ? l->step : 1) / (double)top)}};
    snprintf(s.name, sizeof s.name, "%s", name);
    return s;
}

void hs_shuffle(uint32_t *order, uint32_t n, uint64_t seed)
{
    for (uint32_t i = 0; i < n; i++) order[i] = i;
    for (uint32_t i = n; i > 1; i--) {
        seed += 0x9E3779B97F4A7C15u;
        uint64_t z = seed;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
        z = (z ^ z >> 27) * 0x94D049BB133111EBu;
        z ^= z >> 31;
        uint32_t j = (uint32_t)(z % i), t = order[i - 1];
        order[i - 1] = order[j];
        order[j] = t;
    }
}
