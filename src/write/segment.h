/* A text cut wherever a span begins or ends, so that highlights that overlap can be written one after the other. */
#ifndef HS_WRITE_SEGMENT_H
#define HS_WRITE_SEGMENT_H
#include "write/write.h"

enum hs_role { HS_ROLE_NONE, HS_ROLE_SOURCE, HS_ROLE_CUE };

typedef struct hs_segment {
    hs_span span;
    uint32_t depth;    /* how many contents lie around it */
    uint32_t content;  /* the innermost of these: a statement's id, 0 = none */
    enum hs_role role; /* it is, besides, a source or a cue … */
    uint32_t of;       /* … of this statement, 0 = none */
} hs_segment;

typedef struct hs_segments { hs_segment *at; uint32_t n; } hs_segments;

/* Segments in order that cover the whole text, none empty. False when there is no memory. n log n in the number of spans. */
bool hs_segments_build(const hs_view *view, hs_segments *out);
void hs_segments_free(hs_segments *s);

#endif
