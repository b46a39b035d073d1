/* Statements as a forest of voices. */
#include "write/tree.h"
#include "base/mem.h"

bool hs_tree_build(const hs_view *view, hs_tree *out)
{
    size_t n = (size_t)view->n + 1;
    uint32_t *block = hs_mem_alloc(3 * n * sizeof *block);
    *out = (hs_tree){block, block ? block + n : NULL, block ? block + 2 * n : NULL};
    if (!block) return false;
    memset(block, 0, 3 * n * sizeof *block);
    for (uint32_t at = view->n; at > 0; at--) { /* from the last to the first, so that each list comes out in order */
        uint32_t parent = out->parent[at] = hs_view_place(view, view->statement[at - 1].within);
        out->next[at] = out->child[parent];
        out->child[parent] = at;
    }
    return true;
}

void hs_tree_free(hs_tree *t)
{
    hs_mem_free(t->parent);
    *t = (hs_tree){0};
}

uint32_t hs_tree_walk(const hs_tree *t, uint32_t at, int *depth)
{
    if (t->child[at]) {
        ++*depth;
        return t->child[at];
    }
    while (at && !t->next[at]) {
        at = t->parent[at];
        --*depth;
    }
    return t->next[at];
}
