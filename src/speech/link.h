/* Source and content of one cue. A chain over the window around the cue labels each token relative to that cue. */
#ifndef HS_SPEECH_LINK_H
#define HS_SPEECH_LINK_H
#include "speech/cue.h"

enum { HS_LINK_FEATURES = 48, HS_LINK_LABELS = 6, HS_LINK_WINDOW = 180 };
enum { HS_LINK_OUT, HS_LINK_SOURCE, HS_LINK_SOURCE_IN, HS_LINK_CONTENT, HS_LINK_CONTENT_IN, HS_LINK_CONTENT_END };

/* Positions [begin, end) of the view around the cue: four sentences before to five after, within its paragraph, and
 * on into the next when a quotation goes on there or is announced. At most HS_LINK_WINDOW tokens. */
void hs_link_window(const hs_scope *v, const hs_cue *cue, uint32_t *begin, uint32_t *end);

/* feature[n][HS_LINK_FEATURES] of the n window positions */
void hs_link_features(hs_arena *scratch, const hs_scope *v, const hs_cue *cue, uint32_t begin, uint32_t end, uint32_t *feature);
bool hs_link_allowed(uint32_t before, uint32_t label);

typedef struct hs_range { uint32_t begin, end; } hs_range; /* positions in the view */
typedef struct hs_ranges { hs_range *at; uint32_t n, cap; } hs_ranges;

typedef struct hs_relation {
    hs_cue cue;
    hs_range source;   /* empty when there is none */
    hs_ranges content; /* n = 0 when there is none */
    float source_score, content_score; /* mean probability of the labels chosen */
    float source_least, content_least; /* least, over the edges */
    float none_source; /* probability that no token is a source */
    float confidence;
} hs_relation;

/* The chain's marginals over the window [begin, begin + n) of the scope; rows of HS_CHAIN_LABELS, in the scratch arena. */
typedef struct hs_window { const float *marginal; uint32_t begin, n; } hs_window;

/* window may be NULL; what it points to then lives until the scratch arena is reset. */
void hs_find_link(const hs_chain *chain, hs_arena *scratch, const hs_scope *v, const hs_cue *cue, hs_arena *arena, hs_relation *out,
                  hs_window *window);

#endif
