/* The statements behind an edge: of a two-mode network those of its row about its column; of a one-mode network those of both rows about
 * columns that they share, where their levels speak for the edge (for congruence, agreeing ones). */
#ifndef HS_NET_PROOF_H
#define HS_NET_PROOF_H
#include "net/net.h"

typedef struct hs_net_proof hs_net_proof;

/* NULL when there is no memory. */
hs_net_proof *hs_net_proof_new(const hs_net *net);
void hs_net_proof_free(hs_net_proof *proof);
/* Indices into the table, by time; they live until the next call. */
const uint32_t *hs_net_proof_of(hs_net_proof *proof, uint32_t row, uint32_t column, uint32_t *n);

#endif
