/* The spelling of names: is "Ahimabyev" a way of writing "Ashimbayev"?
 *
 * A word is folded: accents gone, the usual ways to transliterate one sound made one letter ("kh" and "h", "zh" and "j",
 * "y" and "i"). Folded words are compared with the Damerau-Levenshtein distance, and how far they may lie apart grows
 * with their length. */
#ifndef HS_SPEECH_SPELLING_H
#define HS_SPEECH_SPELLING_H
#include "base/arena.h"

enum { HS_SPELLING_KEYS = 3, HS_SPELLING_LONGEST = 40 };

/* low: a lower-cased word. Empty when it has no letters. */
hs_str hs_spelling_fold(hs_arena *arena, hs_str low);
/* Both folded. Different words only; a man's and a woman's form of one surname are not alike. */
bool hs_spelling_alike(hs_str a, hs_str b);
/* Words that are alike share one of these keys as a rule: consonants, end, beginning. */
void hs_spelling_keys(hs_str folded, uint32_t key[HS_SPELLING_KEYS]);

#endif
