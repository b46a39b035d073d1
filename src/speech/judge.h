/* Is this candidate a statement? A last look at cue, source and content together gives the confidence. */
#ifndef HS_SPEECH_JUDGE_H
#define HS_SPEECH_JUDGE_H
#include "speech/link.h"

enum { HS_JUDGE_FEATURES = 48, HS_JUDGE_LABELS = 2 };

/* What the other candidates of the scope say about one. */
typedef struct hs_company {
    bool nested;     /* the scope is the content of another statement */
    uint8_t spoke;   /* bucket: likely cues elsewhere in the scope with the same head of the source */
    uint8_t density; /* bucket: likely cues a hundred tokens */
    uint8_t inside;  /* level of the most likely cue whose content holds this one's cue; 0 none */
    uint8_t rival;   /* level of the most likely other cue whose content shares a token with this one's */
} hs_company;

/* company[n] of the n candidates */
void hs_judge_company(hs_arena *scratch, const hs_scope *v, const hs_relation *r, uint32_t n, bool nested, hs_company *company);
/* feature[HS_JUDGE_FEATURES] */
void hs_judge_features(const hs_scope *v, const hs_relation *r, const hs_company *c, uint32_t *feature);
float hs_judge(const hs_chain *chain, const hs_scope *v, const hs_relation *r, const hs_company *c);

/* Share of the content's words inside quotation marks: 0 none, 1 some, 2 all. */
uint32_t hs_content_quoted(const hs_scope *v, const hs_ranges *content);

#endif
