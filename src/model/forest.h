/* Scores by boosted trees (J. Friedman, "Greedy function approximation: a gradient boosting machine", 2001), as text in the model file:
 *
 *     model denial -1502
 *     least 180
 *     tree
 *     CUE_DENY 500
 *     = -20
 *     LIKE_CLAIM 312
 *     = 4
 *     = 210
 *
 * A model has a name and a bias, and a threshold for its users; a tree is written from its root down: a feature and a threshold, then what holds below the threshold,
 * then what holds from it on; `=` is a leaf. All numbers are thousandths, so that scores are the same on every machine. */
#ifndef HS_MODEL_FOREST_H
#define HS_MODEL_FOREST_H
#include "base/arena.h"

enum { HS_TREE_DEPTH = 6 };

typedef struct hs_tree_node { int32_t feature /* -1: a leaf */, threshold /* or the leaf's value */; uint32_t below, from; } hs_tree_node;

typedef struct hs_tree_model {
    hs_str name;
    int32_t bias, least; /* least: the score from which it says yes, 500 where none is given */
    uint32_t *tree; /* [n_tree] root nodes */
    uint32_t n_tree, cap;
} hs_tree_model;

typedef struct hs_forest {
    struct { hs_tree_node *at; uint32_t n, cap; } node;
    struct { hs_tree_model *at; uint32_t n, cap; } model;
} hs_forest;

/* A feature as trees see it: halves away from zero. Values are finite and under 9e12. */
static inline int64_t hs_thousandths(float x) { return (int64_t)(1000 * x + (x < 0 ? -0.5f : 0.5f)); }

/* HS_EFORMAT with the line for what is no forest; feature: [n] the names that may occur. The names of models point into text. */
int hs_forest_read(hs_arena *arena, hs_str text, const char *const *feature, uint32_t n, hs_forest *out, hs_err *err);
/* The model, or NULL. */
const hs_tree_model *hs_forest_model(const hs_forest *f, const char *name);
/* 0 to 1; value: [features]. A model that is not there gives 0. */
double hs_forest_score(const hs_forest *f, const hs_tree_model *m, const float *value);
/* The same as log-odds, before it is squeezed between 0 and 1; minus infinity for a model that is not there. */
double hs_forest_sum(const hs_forest *f, const hs_tree_model *m, const float *value);

#endif
