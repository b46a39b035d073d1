/* Speech without a cue verb: speakers' labels, dialogue behind dashes, announced quotations, quotations that stand by
 * themselves, forwarded messages; and quotations that go on over the paragraphs that follow. */
#ifndef HS_SPEECH_BARE_H
#define HS_SPEECH_BARE_H
#include "speech/find.h"

/* Before the models look: statements that the layout alone gives away. */
void hs_find_turns(hs_arena *arena, const hs_analysis *a, hs_finds *out);
/* After them: what they left over. owner[token] is index + 1 of the outermost relation whose content holds the token. */
void hs_find_bare(hs_arena *arena, const hs_analysis *a, hs_finds *finds);

#endif
