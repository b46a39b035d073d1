/* Who is "he"? The speaker of each relation by the fullest name that the text gives, and whom the contents speak of. */
#ifndef HS_SPEECH_RESOLVE_H
#define HS_SPEECH_RESOLVE_H
#include "speech/find.h"

typedef struct hs_voice {
    hs_str name;   /* ptr NULL = unknown */
    hs_kind kind;
    hs_strs about; /* full names of the people, organizations and places in the content */
    hs_str why;    /* how the name was found, one short phrase: "surname of …", "spelling of …", "he: last man named"; or empty */
} hs_voice;

/* voice[finds->n]. author: the byline, or empty. finds are in any order; `within` is index + 1. */
void hs_resolve(hs_arena *arena, const hs_analysis *a, const hs_finds *finds, hs_str author, hs_voice *voice);

#endif
