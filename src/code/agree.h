/* How far people agree who coded the same places. */
#ifndef HS_CODE_AGREE_H
#define HS_CODE_AGREE_H
#include "base/arena.h"

enum { HS_RATING_NONE = -1 };

/* What each coder gave each unit. */
typedef struct hs_ratings {
    const int32_t *value;  /* [n_unit * n_coder] a category, below n_category; HS_RATING_NONE: nothing */
    uint32_t n_unit, n_coder, n_category;
    const double *number;  /* [n_category] what a category is on an interval scale; NULL: any two differ alike */
} hs_ratings;

typedef struct hs_agree {
    uint32_t units, pairs; /* units that two or more coders gave a value, and pairs of values in them */
    double percent;        /* pairs that are equal, 0 to 1 */
    double kappa;          /* Cohen's; of more than two coders the mean of all pairs of them (Light's) */
    double alpha;          /* Krippendorff's */
    double low, high;      /* the middle 95 % of alpha when units are drawn again, with replacement */
} hs_agree;

/* What is not defined is NaN: kappa and alpha where all values are one and the same, all of it without pairs. draws: 0 = no interval. The same seed gives
 * the same interval. */
void hs_agree_measure(hs_arena *arena, const hs_ratings *r, uint32_t draws, uint64_t seed, hs_agree *out);

#endif
