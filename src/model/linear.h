/* Linear scores over hashed features. A feature is a 32-bit hash; its row of weights is the hash modulo the (power of two)
 * number of rows. There is no dictionary: a model is one block of signed bytes. */
#ifndef HS_MODEL_LINEAR_H
#define HS_MODEL_LINEAR_H
#include <stdint.h>
#include "base/hash.h"

/* Weights [rows][stride], of which the first `labels` of a row are used; rows is a power of two.
 * Scores are sums of weights: integers, the same on every machine. scale: one unit of score is 1/scale of the trainer's. */
typedef struct hs_linear {
    const int8_t *weight;
    uint32_t rows, stride, labels;
    float scale;
} hs_linear;

/* score[stride] += the rows of the n features. score has room for stride values (at most HS_MAX_STRIDE). */
enum { HS_MAX_STRIDE = 64 };
void hs_linear_add(const hs_linear *m, const uint32_t *feature, uint32_t n, int32_t *score);

#endif
