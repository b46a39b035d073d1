/* Measures: each fills a sheet. They run with the guards of both arenas set. */
#ifndef HS_NET_MEASURE_H
#define HS_NET_MEASURE_H
#include "net/igraph.h"
#include "net/sheet.h"

typedef struct hs_net_study {
    hs_net_sheet *sheet;
    const hs_net_table *table;
    hs_net_options network;          /* a copy: measures that need another network change it */
    hs_net_measure_options options;
    hs_net_measure measure;
    hs_igraph lib;                   /* open where the measure needs it */
    hs_arena arena;                  /* what is needed on the way */
    hs_graph graph;                  /* given back by the guard if it is alive */
} hs_net_study;

/* The first two columns of a series. */
void hs_study_columns(hs_net_study *s);
void hs_study_slice(hs_net_study *s, const hs_net *net);

/* Of one network. */
int hs_study_centrality(hs_net_study *s, hs_arena *arena, const hs_net *net, hs_err *err);
int hs_study_communities(hs_net_study *s, hs_arena *arena, const hs_net *net, hs_err *err);
int hs_study_core(hs_net_study *s, hs_arena *arena, const hs_net *net, hs_err *err);
/* Of the selection. */
int hs_study_bars(hs_net_study *s, hs_err *err);
int hs_study_backbone(hs_net_study *s, hs_err *err);
int hs_study_polarization(hs_net_study *s, hs_err *err);
int hs_study_phases(hs_net_study *s, hs_err *err);
int hs_study_scaling(hs_net_study *s, hs_err *err);
int hs_study_thresholds(hs_net_study *s, hs_err *err);
int hs_study_intervals(hs_net_study *s, hs_err *err);

/* The node's label and variable; node counts rows, then columns of a two-mode network. */
const hs_net_node *hs_study_node(const hs_net *net, uint32_t node, const hs_net_variable **variable);
uint32_t hs_study_nodes(const hs_net *net);

/* Groups 1, 2, … by size, the largest first, of the same size by their first node. group: [n], any numbers below n. Returns how many. */
uint32_t hs_groups_order(hs_arena *arena, uint32_t *group, uint32_t n);
/* Adjusted Rand index (Hubert and Arabie 1985) of two groupings numbered from 1: 1 the same, 0 as alike as by chance. */
double hs_groups_alike(hs_arena *arena, const uint32_t *a, const uint32_t *b, uint32_t n);

#endif
