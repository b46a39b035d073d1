/* Statements as a forest of voices: who speaks inside whose words. */
#ifndef HS_WRITE_TREE_H
#define HS_WRITE_TREE_H
#include "write/write.h"

/* A place is an index + 1, 0 = none. Place 0 stands for the document: its children are the outermost voices. */
typedef struct hs_tree {
    uint32_t *parent; /* [n + 1] the place around it */
    uint32_t *child;  /* [n + 1] first child, in the order of the text */
    uint32_t *next;   /* [n + 1] next sibling */
} hs_tree;

/* False when there is no memory. */
bool hs_tree_build(const hs_view *view, hs_tree *out);
void hs_tree_free(hs_tree *t);
/* The place after `at` in reading order, parents before children; 0 = the end. *depth follows (0 = outermost): where it
 * falls by k, k lists end. Start with place 0 and depth -1. */
uint32_t hs_tree_walk(const hs_tree *t, uint32_t at, int *depth);

#endif
