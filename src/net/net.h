/* A network as its counts: cells (row, column, level) with how many statements fall into each. Weights of edges are computed from them when
 * somebody walks over the rows, so that a network of many ties costs no more memory than its statements.
 *
 * One-mode networks have the same cells: rows are the nodes, and a column is what ties them. */
#ifndef HS_NET_NET_H
#define HS_NET_NET_H
#include "net/select.h"

typedef struct hs_net_node {
    const hs_net_entity *entity;
    uint32_t frequency; /* statements */
    double weight;      /* the same, weighed by a kernel: A of the formulas for a row, P for a column */
} hs_net_node;

typedef struct hs_net_side {
    const hs_net_variable *variable;
    hs_net_node *node; /* [n] by label */
    uint32_t n;
} hs_net_side;

/* Among a row's cells `other` is the column, among a column's the row. Both are sorted by other, then level. */
typedef struct hs_net_cell { uint32_t other, level; double weight; } hs_net_cell;

/* A cell in half the memory: what large networks are limited by is reading cells. Exact: weights are counts. */
typedef struct hs_net_lean { uint32_t row; float weight; } hs_net_lean;

struct hs_net {
    const hs_net_chosen *chosen; /* the selection it is of, with table and options */
    hs_net_slice slice;
    hs_net_side row, column;
    const uint64_t *row_from, *column_from; /* [n + 1] into row_cell, column_cell */
    const hs_net_cell *row_cell, *column_cell;
    /* One-mode, of one or two levels: the columns' cells again, level by level. NULL: weights are not exact so, or there are more levels. */
    const uint64_t *lean_from; /* [column.n * n_level + 1] */
    const hs_net_lean *lean;
    const uint64_t *said_from; /* [cells + 1] into said */
    const uint32_t *said;      /* statements, cell by cell as in row_cell, in order within */
    uint32_t n_level;
    const double *alike;  /* [n_level][n_level] how much two levels agree; NULL: only the same ones do, wholly */
    const double *self;   /* [row.n] cosine and Jaccard: how much a row is like itself */
    const double *column_use; /* [column.n] combine: rows that the column has something with */
    double divide_by;     /* the sum of all weights, if they are to add up to 1; else 1 */
    bool smoothed;        /* statements weigh what a kernel says */
    hs_arena *own;        /* of hs_net_make alone: everything lies here */
};

/* The statements that a network is made of. */
typedef struct hs_net_part {
    const uint32_t *at; /* [n] statements, a part of chosen.at */
    uint32_t n;
    const double *weight; /* [n], NULL: 1 */
    bool smoothed;        /* weight is a kernel's */
    const hs_net_side *row, *column; /* nodes to take; NULL: those of the statements, with isolates those of the selection */
} hs_net_part;

/* What is the same for all networks of a series. */
typedef struct hs_net_plan {
    const hs_net_chosen *chosen;
    const uint32_t *order1, *order2; /* entities by label */
    const double *alike;
    uint32_t n_level;
} hs_net_plan;

/* Errors: HS_EUSAGE where the combination has no meaning, HS_ELIMIT. */
int hs_net_plan_make(hs_arena *arena, const hs_net_chosen *chosen, hs_net_plan *out, hs_err *err);
/* Nodes named by these statements. */
void hs_net_side_make(hs_arena *arena, const hs_net_variable *v, const uint32_t *order, const uint32_t *at, uint32_t n, hs_net_side *out);
/* Everything lies in the arena. Errors: HS_ENOMEM. */
int hs_net_build(hs_arena *arena, const hs_net_plan *plan, const hs_net_part *part, hs_net *out, hs_err *err);

/* Coefficient of a level in a two-mode network. */
double hs_net_coefficient(const hs_net *net, uint32_t level);

#endif
