/* Learns to choose among candidates: multinomial logistic regression over hashed features, AdaGrad. */
#ifndef HS_TRAIN_RANKER_H
#define HS_TRAIN_RANKER_H
#include <stdio.h>
#include "model/file.h"

typedef struct hs_ranking {
    const uint32_t *feature; /* [n][n_features] */
    uint32_t n, right;       /* candidates; index of the right one */
    float weight;
} hs_ranking;

/* A section of stride 1 with `rows` weights. */
hs_section hs_ranker_train(const char *name, uint32_t rows, uint32_t n_features, uint32_t epochs, const hs_ranking *data, uint32_t n, FILE *log);

#endif
