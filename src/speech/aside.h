/* Parentheses of speech: ", agree the critics, …" and ", he notes, …", two commas, a verb of saying and its subject between them: the whole
 * sentence around is the content; and ", prosecutor Rasa Holt told reporters." behind a clause: the clause is. Rules, for the wordings that the
 * training texts lack. */
#ifndef HS_SPEECH_ASIDE_H
#define HS_SPEECH_ASIDE_H
#include "speech/link.h"

/* The aside that begins behind the comma at position i of the scope, if one does. */
bool hs_find_aside(hs_arena *arena, const hs_scope *v, uint32_t i, hs_relation *out);

#endif
