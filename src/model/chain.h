/* Linear chains: a label for each position, from hashed features of the position and the label before.
 * Lafferty et al. 2001. Inference only; src/train/crf.c learns the weights. */
#ifndef HS_MODEL_CHAIN_H
#define HS_MODEL_CHAIN_H
#include "base/arena.h"
#include "model/linear.h"

enum { HS_CHAIN_LABELS = 16 };

typedef struct hs_chain {
    hs_linear linear;
    uint32_t labels;
    int32_t step[HS_CHAIN_LABELS][HS_CHAIN_LABELS]; /* [before][label]; HS_NEVER forbids */
    int32_t first[HS_CHAIN_LABELS];
} hs_chain;

#define HS_NEVER (-(1 << 28))

/* The row whose weights are the scores of the label behind `before` (labels = at the start): an ordinary feature. */
static inline uint32_t hs_chain_row(uint32_t before)
{
    return hs_hash_mix(0x7A115EEDu, before);
}

/* Takes the transition weights out of the section; allowed(before, label) may forbid steps (NULL allows all). */
void hs_chain_open(const hs_linear *section, bool (*allowed)(uint32_t before, uint32_t label), hs_chain *out);

/* score[n][labels] (row stride HS_CHAIN_LABELS): the sum of weights of each position's n_features features, feature[n][n_features]. */
void hs_chain_score(const hs_chain *c, const uint32_t *feature, uint32_t n_features, uint32_t n, int32_t *score);

/* marginal[n][labels] (row stride HS_CHAIN_LABELS): probability of each label; work has room for 2 * n * labels floats.
 * Returns the log of the partition sum. */
float hs_chain_marginals(const hs_chain *c, const int32_t *score, uint32_t n, float *marginal, float *work);

#endif
