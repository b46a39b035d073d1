/* Learns boosted trees (model/forest.h): gradient boosting on the log-likelihood with Newton steps (J. Friedman 2001; T. Chen and C. Guestrin,
 * "XGBoost", 2016, equations 5 to 7), each tree on a part of the rows and of the columns. Fixed seeds: the same text each time.
 *
 * Rows either stand alone, or compete in groups, of which one row is to be chosen: then what is learnt is the softmax over the group (Z. Cao and
 * others, "Learning to rank: from pairwise approach to listwise approach", 2007, with the likelihood of a chosen set of rows beside that of the row). */
#ifndef HS_TRAIN_BOOST_H
#define HS_TRAIN_BOOST_H
#include "base/arena.h"
#include "base/buf.h"

enum { HS_BOOST_SET = 2 };

typedef struct hs_boost_data {
    uint32_t n, columns;
    const float *const *row; /* [n] -> [columns] */
    const uint8_t *label;    /* [n] 0 or 1; in groups HS_BOOST_SET: one of the right set, with 1: the right one itself */
    const uint32_t *group;   /* [n] ascending, 0 to n - 1; NULL: rows stand alone */
    const float *weight;     /* [n] 0: not looked at */
    const uint8_t *use;      /* [columns] nonzero: may be asked */
    const char *const *name; /* [columns] */
} hs_boost_data;

typedef struct hs_boost_options {
    uint32_t trees, depth;
    double rate, rows, share, shrink; /* of each step; parts of rows and columns a tree sees; L2 of leaves */
    double least;                     /* weight of rows in a leaf */
    bool extra; /* of a column a threshold at random, not the best one: less is learnt by heart (P. Geurts, "Extremely randomized trees", 2006) */
    uint64_t seed;
} hs_boost_options;

/* Appends the model's text to out, without thresholds. */
void hs_boost_train(hs_arena *arena, const char *model, const hs_boost_data *data, const hs_boost_options *o, hs_buf *out);

#endif
