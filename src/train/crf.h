/* Learns linear chains (model/chain.h) by stochastic gradient on the log-likelihood: AdaGrad (Duchi et al. 2011), with
 * the weights averaged
 * over the second half of each run and over several runs in other orders. Fixed order, fixed seeds: the same bytes each time. */
#ifndef HS_TRAIN_CRF_H
#define HS_TRAIN_CRF_H
#include "model/chain.h"
#include "train/perceptron.h"

/* One training sequence. */
typedef struct hs_sequence {
    uint32_t n;
    const uint32_t *feature; /* [n][n_features] */
    const uint8_t *label;    /* [n] */
    float weight;            /* of the whole sequence in the loss */
} hs_sequence;

typedef struct hs_crf_options {
    const char *name;
    uint32_t rows, stride, labels, n_features, epochs, runs;
    float rate, l2;
    bool (*allowed)(uint32_t before, uint32_t label);
    uint64_t seed;
} hs_crf_options;

/* Weights as signed bytes: 127 stands for the size that all but one weight in 4000 stay under. */
hs_section hs_quantise(const char *name, const float *weight, uint32_t rows, uint32_t stride, uint32_t labels);

hs_section hs_crf_train(const hs_crf_options *o, const hs_sequence *data, uint32_t n, FILE *log);

#endif
