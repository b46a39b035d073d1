/* The log's decisions about a version's statements, carried out on what the machine found.
 *
 * Invariant: after a replay the standings, the persons' own rows and the loose entries of a version follow from the machine's rows and the
 * log alone. So a correction, its undoing and new machine's records are one and the same thing. */
#ifndef HS_LEDGER_REPLAY_H
#define HS_LEDGER_REPLAY_H
#include "ledger/decision.h"

/* How the decisions that are not undone were put back. */
typedef struct hs_replayed {
    uint32_t exact; /* on the statement with the same words, or as a person's addition */
    uint32_t near;  /* on the statement most like it */
    uint32_t own;   /* on none of the machine's: what the person left stands by itself */
    uint32_t loose; /* not: table loose says why */
} hs_replayed;

/* Within a transaction. out may be NULL. */
int hs_replay_version(hs_ledger *l, hs_arena *arena, int64_t version, hs_replayed *out, hs_err *err);

#endif
