/* Which statements count: networks.md's steps, in their order, and the variables that the options name. */
#ifndef HS_NET_SELECT_H
#define HS_NET_SELECT_H
#include "net/table.h"

/* The values of a qualifier, in order: booleans and integers by number, texts by label. Taken from the statements of the period and the documents
 * chosen (before values are left out, and for all windows alike), so that a scale does not shrink with what is looked at. */
typedef struct hs_net_scale {
    const hs_net_variable *variable; /* NULL: no qualifier; one level then */
    const int32_t *value;            /* [n] ascending; of a text, its entities in order of label */
    uint32_t n;
    double range;                    /* greatest minus least; 0 of one level */
    const uint32_t *of_entity;       /* of a text: [n_entity] where it stands, n: nowhere */
} hs_net_scale;

typedef struct hs_net_chosen {
    const hs_net_table *table;
    const hs_net_options *options;
    const hs_net_variable *var1, *var2; /* NULL: none asked for */
    hs_net_scale scale;
    const uint32_t *at;    /* [n] statements that count, by time, document, place */
    uint32_t n;
    const uint32_t *wider; /* [n_wider] those of the period and documents, in the same order: for isolates */
    uint32_t n_wider;
    int64_t first, last;   /* the period: what was asked for, else the ledger's; both 0 when no time is known */
} hs_net_chosen;

enum { HS_NET_WANT_ONE = 1, HS_NET_WANT_BOTH = 2, HS_NET_WANT_EVENTS = 0 }; /* how many variables must be named */

/* Errors: HS_EUSAGE, HS_ENOTHING. The guard of the arena must be set. */
int hs_net_choose(hs_arena *arena, const hs_net_table *table, const hs_net_options *options, int want, hs_net_chosen *out, hs_err *err);
/* Where value stands on the scale; scale.n: nowhere. */
uint32_t hs_net_level(const hs_net_scale *scale, int32_t value);

/* Java's String.compareTo, which Discourse Network Analyzer sorts by: UTF-16 units. */
int hs_net_label_cmp(hs_str a, hs_str b);
/* Entities by label: [n_entity] indices, and if rank is given each one's place. */
const uint32_t *hs_net_order(hs_arena *arena, const hs_net_variable *v, uint32_t **rank);

/* Names for an error message: "organization, concept, person"; as many as have room. */
typedef struct hs_net_names { char text[320]; } hs_net_names;
void hs_net_names_add(hs_net_names *names, hs_str name);

#endif
