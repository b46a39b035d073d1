/* hearsay net: what its commands share. */
#ifndef HS_CLI_NET_H
#define HS_CLI_NET_H
#include "cli/cli.h"

enum { NET_UNSET = -1 };

typedef struct net_wishes {
    const char *ledger, *output, *type, *qualifier, *since, *until;
    cli_list exclude, only;
    bool codes, machine, one, isolates, no_indent, sum_to_one;
    bool ordinal;
    int format, aggregate, normalize, duplicates, window, kernel, compat, search;
    long size, seed, times, groups, dimensions;
    double min_confidence, min_weight, penalty;
} net_wishes;

/* A command at work: the table and what to make of it. Strings of the options are those of argv and of the table. */
typedef struct net_job {
    const net_wishes *w;
    int measure; /* hs_net_measure, for net_measure */
    hs_net_table *table;
    hs_net_options options;
    hs_net_filter filter[2 * CLI_MOST_LISTED];
    hs_str value[2 * CLI_MOST_LISTED][CLI_MOST_LISTED];
} net_job;

/* Each returns the exit status and has said what went wrong. */
int net_network(net_job *j);
int net_events(net_job *j);
int net_variables(net_job *j);
int net_measure(net_job *j);

/* Says it; EXIT_WRONG_USE for what the options are to blame for, else EXIT_INPUT. */
int net_failed(const hs_err *err);

static inline hs_str net_str(const char *s)
{
    size_t n = 0;
    while (s && s[n]) n++;
    return (hs_str){s, n};
}

#endif
