/* Statements as a forest of voices. */
#include "write/tree.h"
#include "base/mem.h"

bool hs_tree_build(const hs_view *view, hs_tree *out)
{
    size_t n = (size_t)view->n + 1;
    uint32_t *block = hs_mem_alloc(2 * n * sizeof *block);
    *out = (hs_tree){view->statement, block, block ? block + n : NULL};
    if (!block) return false;
    memset(block, 0, 2 * n * sizeof *block);
    for (uint32_t id = view->n; id > 0; id--) { /* from the last to the first, so that each list comes out in order */
        uint32_t parent = view->statement[id - 1].within;
        out->next[id] = out->child[parent];
        out->child[parent] = id;
    }
    return true;
}

void hs_tree_free(hs_tree *t)
{
    hs_mem_free(t->child);
    *t = (hs_tree){0};
}

uint32_t hs_tree_walk(const hs_tree *t, uint32_t id, int *depth)
{
    if (t->child[id]) {
        ++*depth;
        return t->child[id];
    }
    while (id && !t->next[id]) {
        id = t->statement[id - 1].within;
        --*depth;
    }
    return t->next[id];
}
