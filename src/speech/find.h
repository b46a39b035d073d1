/* Relations of a whole text: cues, links and judgement on the text, then on the content of each statement, and so on. */
#ifndef HS_SPEECH_FIND_H
#define HS_SPEECH_FIND_H
#include "speech/edge.h"
#include "speech/judge.h"

/* What found a relation. */
enum hs_reason {
    HS_BY_CUE,          /* the models */
    HS_BY_TURN,         /* a speaker's label: "Holt: …", "Q: …" */
    HS_BY_DASH,         /* a turn of a dialogue behind a dash; no cue, no source on the spot */
    HS_BY_ANNOUNCEMENT, /* "Here is a quote." and the quotation that follows */
    HS_BY_QUOTE,        /* a quotation that stands by itself; no cue, no source on the spot */
    HS_BY_FORWARD       /* a forwarded message */
};

/* A relation in tokens of the text. */
typedef struct hs_found {
    uint32_t cue_begin, cue_end, cue_head; /* tokens; cue_begin = cue_end: no cue */
    uint32_t *source, n_source;            /* tokens, ascending */
    uint32_t *content, n_content;          /* tokens, ascending, with the marks */
    uint32_t within;                       /* index + 1, 0 = none */
    uint32_t depth;
    float confidence;
    uint32_t reason;                       /* enum hs_reason: what found it */
    uint32_t quoted;                       /* 0 none, 1 some, 2 all of the content stands in quotation marks */
} hs_found;

typedef struct hs_finds { hs_found *at; uint32_t n, cap; } hs_finds;

typedef struct hs_finder {
    hs_chain cue, link, judge;
    hs_linear edge;
    float least, least_nameless; /* confidence thresholds: with a source on the spot, and without */
} hs_finder;

void hs_find_relations(const hs_finder *f, hs_arena *arena, const hs_analysis *a, hs_finds *out);

#endif
