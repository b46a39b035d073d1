/* A story as the ledger keeps it. */
#ifndef HS_API_STORY_H
#define HS_API_STORY_H
#include "ledger/ledger.h"
#include "story/codebook.h"

typedef struct hs_story_kept {
    int64_t id;
    hs_str name, query, codebook;
    hs_codebook book; /* n = 0: it has none */
} hs_story_kept;

/* HS_EUSAGE: there is none of that name. */
int hs_story_load(hs_ledger *l, hs_arena *arena, hs_str name, hs_story_kept *out, hs_err *err);

#endif
