/* Loading the table of networks: what its two sources share. */
#ifndef HS_API_NET_LOAD_H
#define HS_API_NET_LOAD_H
#include "api/ledger.h"
#include "ledger/saying.h"
#include "net/table.h"

/* A document, from wherever. */
typedef struct hs_net_place {
    hs_net_document document;
    int64_t version, time;
    hs_str author, source, section, type, outlet;
} hs_net_place;

/* A record, as many times as it is to count. */
typedef struct hs_net_record {
    hs_net_said said;
    hs_str speaker, about, claim;
    int32_t person, agreement, denied, percent; /* person: 1 a person, 0 a body; agreement is with the claim, where there is one */
    const char *kind, *certainty;
} hs_net_record;

typedef struct hs_net_column { int64_t id; hs_str name; hs_net_kind kind; } hs_net_column; /* a variable of the codes */

typedef struct hs_net_loader {
    hs_ledger *l;
    hs_arena *arena;   /* of the call */
    hs_arena *scratch; /* of the document at hand */
    hs_net_table *t;
    const hs_net_source *source;
    struct { hs_net_place *at; uint32_t n, cap; } places;
    struct { hs_net_record *at; uint32_t n, cap; } records;
    struct { hs_net_column *at; uint32_t n, cap; } columns;
    int64_t type;      /* of the codes; 0: none */
    uint32_t n_code;
} hs_net_loader;

/* ---- net_load_codes.c: what people coded ---- */

/* Which type, which variables, which documents, how many. */
int hs_net_plan_codes(hs_net_loader *o, hs_err *err);
/* Into the first n_code statements; variable [columns.n] stands first in the table. */
int hs_net_fill_codes(hs_net_loader *o, hs_err *err);

/* ---- net_load_records.c: what the machine found ---- */

int hs_net_plan_records(hs_net_loader *o, hs_err *err);
/* Variables that records have; a column of the same name and kind serves both. */
uint32_t hs_net_count_record_variables(const hs_net_loader *o);
/* Into the statements behind those of the codes. */
void hs_net_fill_records(hs_net_loader *o);

#endif
