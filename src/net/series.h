/* The one network of a selection, or the networks of a moving window. */
#ifndef HS_NET_SERIES_H
#define HS_NET_SERIES_H
#include "net/net.h"

typedef struct hs_net_each {
    /* HS_OK: go on; stop set: enough. The network's arena goes back to where it was behind the call. */
    int (*net)(void *user, hs_arena *arena, const hs_net *net, bool *stop, hs_err *err);
    void *user;
} hs_net_each;

/* With the arena's guard set. Errors: those of choosing and building; HS_ENOTHING when no window fits into the period. */
int hs_net_series_run(hs_arena *arena, const hs_net_table *table, const hs_net_options *options, const hs_net_each *each, hs_err *err);
/* A kernel's weight at distance d of half windows from the middle, positive before it. compat: triangular as Discourse Network Analyzer has it. */
double hs_net_kernel_weight(hs_net_kernel kernel, double d, bool compat);

#endif
