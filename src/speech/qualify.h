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

/* quality[finds->n]; published: ISO date or empty. */
void hs_qualify(hs_arena *arena, const hs_analysis *a, const hs_finds *finds, hs_str published, hs_quality *quality);

#endif
