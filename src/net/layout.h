/* Where the nodes of a network stand in a picture: tied ones near each other. */
#ifndef HS_NET_LAYOUT_H
#define HS_NET_LAYOUT_H
#include "net/net.h"

typedef struct hs_net_place { double x, y; } hs_net_place;

/* place: [rows, then columns of a two-mode network] within 0 … width, 0 … height; nodes without ties stand in lines at the bottom. The same
 * network and seed give the same places. Errors: HS_EIO (no igraph), HS_ELIMIT, HS_ENOMEM. */
int hs_net_layout(const hs_net *net, uint64_t seed, double width, double height, hs_net_place *place, hs_err *err);

#endif
