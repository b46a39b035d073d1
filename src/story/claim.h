/* Claims: tellings that say the same thing, grouped; kept in the ledger and brought up to date when they are asked for.
 *
 * Invariant: the tellings of one claim are what pairs of tellings alike (story/print.h) join, and nothing else, but for what people
 * decided. So the groups are the same in whatever order documents came, and a new document can only join groups. Where people keep two
 * groups apart that the rule would join, the pairs are taken in order of likeness, and none is taken that would join them (claim_group.c). */
#ifndef HS_STORY_CLAIM_H
#define HS_STORY_CLAIM_H
#include "ledger/ledger.h"
#include "speech/speech.h"
#include "story/print.h"

typedef struct hs_settler {
    const hs_speech *speech;
    hs_str model;    /* the model file's sum: tellings made with another one are made anew */
    void *user;
    void (*progress)(void *user, uint64_t done, uint64_t total); /* versions; NULL: nobody wants to know */
} hs_settler;

/* Versions that are to be settled, or -1. */
int64_t hs_claims_pending(hs_ledger *l, const hs_settler *s, hs_err *err);
/* Settles them, some at a time, each time in a transaction; what is killed is gone on with. */
int hs_claims_bring_up(hs_ledger *l, hs_arena *arena, const hs_settler *s, hs_err *err);

/* ---- claim_group.c ---- */

/* A telling as it is kept. */
typedef struct hs_told {
    int64_t id, version, claim;
    uint32_t n;
    hs_span hull; /* code points of the text */
    const hs_topic *topic;
    hs_print print;
} hs_told;
typedef struct hs_told_list { hs_told *at; uint32_t n, cap; } hs_told_list;

typedef struct hs_claim_ids { int64_t *at; uint32_t n, cap; } hs_claim_ids;

int hs_claim_load(hs_ledger *l, hs_arena *arena, int64_t claim, hs_told_list *out, hs_err *err);
int hs_claim_load_version(hs_ledger *l, hs_arena *arena, int64_t version, hs_told_list *out, hs_err *err);
int64_t hs_claim_family(hs_ledger *l, int64_t claim, hs_err *err); /* 0: it has none; -1 an error */
/* Groups the tellings of these claims, and of those kept apart from them, anew. Within a transaction. */
int hs_claim_regroup(hs_ledger *l, hs_arena *arena, const int64_t *claim, uint32_t n, hs_err *err);

/* ---- claim_join.c ---- */

/* Gives the versions' tellings their keys and joins them with all that say the same. Appends to regroup the claims that people keep apart
 * from some and that were joined. Within a transaction. */
int hs_claim_join(hs_ledger *l, hs_arena *arena, const int64_t *version, uint32_t n, hs_claim_ids *regroup, hs_err *err);

/* ---- claim_decide.c: what people decide; within a transaction. *entry is the log's. Errors: HS_EUSAGE ---- */

int hs_claim_merge(hs_ledger *l, hs_arena *arena, hs_str who, const int64_t *claim, uint32_t n, int64_t *entry, hs_err *err);
/* The tellings of statements (version.id and n) are another claim; *made is its number. */
int hs_claim_split(hs_ledger *l, hs_arena *arena, hs_str who, int64_t claim, const int64_t *version, const uint32_t *n, uint32_t count, int64_t *made,
                   int64_t *entry, hs_err *err);
/* *entry 0: the last one that stands. */
int hs_claim_undo(hs_ledger *l, hs_arena *arena, hs_str who, int64_t *entry, hs_err *err);

#endif
