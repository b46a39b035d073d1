/* Cues: which words say that somebody said something. A chain over each sentence of a view labels tokens
 * outside, begin, inside; every span whose beginning is likely enough is a candidate for the steps that follow. */
#ifndef HS_SPEECH_CUE_H
#define HS_SPEECH_CUE_H
#include "model/chain.h"
#include "speech/analysis.h"

enum { HS_CUE_FEATURES = 56, HS_CUE_OUT = 0, HS_CUE_BEGIN = 1, HS_CUE_IN = 2, HS_CUE_LABELS = 3 };

#define HS_CUE_LEAST 0.06f /* candidates less likely than this are not looked at */

typedef struct hs_cue {
    uint32_t begin, end; /* positions in the view */
    uint32_t head;       /* the position that the rest of the cue hangs on */
    float score;         /* probability that a cue begins here */
    float firm;          /* least probability over its tokens of being in the cue */
} hs_cue;

typedef struct hs_cues { hs_cue *at; uint32_t n, cap; } hs_cues;

/* feature[HS_CUE_FEATURES] of position i */
void hs_cue_features(const hs_scope *v, uint32_t i, uint32_t *feature);
bool hs_cue_allowed(uint32_t before, uint32_t label);

/* Candidates with at least the given probability, in order. */
void hs_find_cues(const hs_chain *chain, hs_arena *scratch, const hs_scope *v, float least, hs_arena *arena, hs_cues *out);
/* The head of the span [begin, end) of the view. */
uint32_t hs_scope_head(const hs_scope *v, uint32_t begin, uint32_t end);

#endif
