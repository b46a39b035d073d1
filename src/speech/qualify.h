/* How a content is put forward: type, polarity, certainty, and when it was said. guidelines.md defines each. */
#ifndef HS_SPEECH_QUALIFY_H
#define HS_SPEECH_QUALIFY_H
#include "speech/find.h"

typedef struct hs_quality {
    hs_type type;
    hs_polarity polarity;
    hs_certainty certainty;
    uint32_t said_begin, said_end; /* tokens of the time of saying; equal: none */
    hs_str said;                   /* ISO 8601, possibly partial or empty */
    hs_str why_polarity, why_certainty; /* the deciding words, or empty */
} hs_quality;

/* Is the token part of x's cue, of its content? */
static inline bool hs_cue_has(const hs_found *x, uint32_t token)
{
    return token >= x->cue_begin && token < x->cue_end;
}
static inline bool hs_content_has(const hs_found *x, uint32_t token)
{
    uint32_t low = 0, high = x->n_content;
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        if (x->content[mid] < token) low = mid + 1;
        else high = mid;
    }
    return low < x->n_content && x->content[low] == token;
}

/* quality[finds->n]; published: ISO date or empty, in which case a dateline of the text stands in for it. */
void hs_qualify(hs_arena *arena, const hs_analysis *a, const hs_finds *finds, hs_str published, hs_quality *quality);

#endif
