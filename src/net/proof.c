/* The statements behind an edge. */
#include "net/proof.h"
#include <stdlib.h>
#include "base/mem.h"

typedef struct found { int64_t time; uint32_t said; } found;

struct hs_net_proof {
    const hs_net *net;
    found *list;
    uint32_t *at;
    uint32_t n;
};

hs_net_proof *hs_net_proof_new(const hs_net *net)
{
    size_t most = (size_t)net->slice.statements + 1;
    hs_net_proof *p = hs_mem_alloc(sizeof *p + most * (sizeof(found) + sizeof(uint32_t)));
    if (!p) return NULL;
    found *list = (found *)(p + 1);
    *p = (hs_net_proof){.net = net, .list = list, .at = (uint32_t *)(list + most)};
    return p;
}

void hs_net_proof_free(hs_net_proof *p)
{
    hs_mem_free(p);
}

static void add(hs_net_proof *p, uint64_t cell)
{
    const hs_net *net = p->net;
    for (uint64_t i = net->said_from[cell]; i < net->said_from[cell + 1]; i++)
        p->list[p->n++] = (found){net->chosen->table->said[net->said[i]].time, net->said[i]};
}

/* Do statements of these two levels, about the same column, speak for the edge? */
static bool counts(const hs_net *net, uint32_t k, uint32_t l)
{
    hs_net_aggregation a = net->chosen->options->aggregation;
    double q = net->alike ? net->alike[(size_t)k * net->n_level + l] : k == l;
    if (a == HS_NET_CONGRUENCE) return q > 0;
    if (a == HS_NET_CONFLICT) return q < 1;
    return true;
}

static bool any_counts(const hs_net *net, const hs_net_cell *mine, uint64_t from, uint64_t end)
{
    for (uint64_t i = from; i < end; i++)
        if (counts(net, mine->level, net->row_cell[i].level)) return true;
    return false;
}

static uint64_t end_of_column(const hs_net *net, uint64_t i, uint64_t end)
{
    uint32_t column = net->row_cell[i].other;
    while (i < end && net->row_cell[i].other == column) i++;
    return i;
}

/* Both rows by column: what both speak of, as far as it counts. */
static void add_shared(hs_net_proof *p, uint32_t a, uint32_t b)
{
    const hs_net *net = p->net;
    uint64_t i = net->row_from[a], j = net->row_from[b], i_end = net->row_from[a + 1], j_end = net->row_from[b + 1];
    while (i < i_end && j < j_end) {
        uint32_t x = net->row_cell[i].other, y = net->row_cell[j].other;
        if (x != y) {
            if (x < y) i++;
            else j++;
            continue;
        }
        uint64_t i_next = end_of_column(net, i, i_end), j_next = end_of_column(net, j, j_end);
        for (uint64_t c = i; c < i_next; c++)
            if (any_counts(net, &net->row_cell[c], j, j_next)) add(p, c);
        for (uint64_t c = j; c < j_next; c++)
            if (any_counts(net, &net->row_cell[c], i, i_next)) add(p, c);
        i = i_next;
        j = j_next;
    }
}

static int by_time(const void *a, const void *b)
{
    const found *x = a, *y = b;
    if (x->time != y->time) return x->time < y->time ? -1 : 1;
    return (x->said > y->said) - (x->said < y->said);
}

const uint32_t *hs_net_proof_of(hs_net_proof *p, uint32_t row, uint32_t column, uint32_t *n)
{
    const hs_net *net = p->net;
    p->n = 0;
    if (net->chosen->options->shape == HS_NET_ONE_MODE) add_shared(p, row, column);
    else
        for (uint64_t i = net->row_from[row]; i < net->row_from[row + 1]; i++)
            if (net->row_cell[i].other == column) add(p, i);
    qsort(p->list, p->n, sizeof *p->list, by_time);
    for (uint32_t i = 0; i < p->n; i++) p->at[i] = p->list[i].said;
    *n = p->n;
    return p->at;
}
