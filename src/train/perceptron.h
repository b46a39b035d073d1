/* Averaged perceptron over hashed features, with integer weights: the same bytes on every machine.
 * Collins 2002 (averaging); the average is kept lazily. Weights [rows][stride]. */
#ifndef HS_TRAIN_PERCEPTRON_H
#define HS_TRAIN_PERCEPTRON_H
#include "model/file.h"

typedef struct hs_learner {
    uint32_t rows, stride, labels;
    uint32_t step;      /* examples seen */
    int32_t *weight;    /* [rows][stride] current */
    int64_t *sum;       /* [rows][stride] sum over steps of the weight, up to `last` */
    uint32_t *last;     /* [rows][stride] */
} hs_learner;

/* Exits the program when memory runs out: this is a command-line trainer, not the library. */
void hs_learner_init(hs_learner *l, uint32_t rows, uint32_t stride, uint32_t labels);
void hs_learner_free(hs_learner *l);
/* score[labels] += current weights of the features */
void hs_learner_score(const hs_learner *l, const uint32_t *feature, uint32_t n, int64_t *score);
/* current weight of (feature, label) += delta for each feature */
void hs_learner_update(hs_learner *l, const uint32_t *feature, uint32_t n, uint32_t label, int32_t delta);
/* Averages, then quantises to signed bytes: the weight at the `clip` quantile (in thousandths, e.g. 999) becomes 127.
 * Returns a section with malloc'd bytes. */
hs_section hs_learner_finish(hs_learner *l, const char *name, uint32_t clip);

/* n zeroed objects; exits the program when memory runs out. */
void *hs_train_grab(size_t n, size_t size);
void hs_train_free(void *p);

/* Deterministic shuffle of 0..n-1 (seeded splitmix). */
void hs_shuffle(uint32_t *order, uint32_t n, uint64_t seed);

#endif
