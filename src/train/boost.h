/* Learns boosted trees (model/forest.h): gradient boosting on the log-likelihood with Newton steps (J. Friedman 2001; T. Chen and C. Guestrin,
 * "XGBoost", 2016, equations 5 to 7), each tree on a part of the rows and of the columns. Fixed seeds: the same text each time. */
#ifndef HS_TRAIN_BOOST_H
#define HS_TRAIN_BOOST_H
#include "base/arena.h"
#include "base/buf.h"

typedef struct hs_boost_data {
    uint32_t n, columns;
    const float *const *row; /* [n] -> [columns] */
    const uint8_t *label;    /* [n] 0 or 1 */
    const float *weight;     /* [n] 0: not looked at */
    const uint8_t *use;      /* [columns] nonzero: may be asked */
    const char *const *name; /* [columns] */
} hs_boost_data;

typedef struct hs_boost_options {
    uint32_t trees, depth;
    double rate, rows, share, shrink; /* of each step; parts of rows and columns a tree sees; L2 of leaves */
    double least;                     /* weight of rows in a leaf */
    uint64_t seed;
} hs_boost_options;

/* Appends the model's text to out, without thresholds. */
void hs_boost_train(hs_arena *arena, const char *model, const hs_boost_data *data, const hs_boost_options *o, hs_buf *out);

#endif
