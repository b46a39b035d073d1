/* What has changed between two versions of one page: sentences that were put in, taken out, or reworded. Commas, quotation marks and
 * case are no change. */
#ifndef HS_STORY_EDIT_H
#define HS_STORY_EDIT_H
#include "base/arena.h"

typedef struct hs_edit { hs_span was, now; } hs_edit; /* of the two texts; empty (begin = end): nothing there */
typedef struct hs_edits { hs_edit *at; uint32_t n, cap; } hs_edits;

/* In the order of the new text. */
void hs_find_edits(hs_arena *arena, hs_str was, hs_str now, hs_edits *out);

#endif
