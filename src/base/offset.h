/* Byte offsets of a UTF-8 text in code points and in UTF-16 units.
 *
 * Invariant: mark[i] counts what lies before byte i * HS_OFFSET_STEP, so a question scans fewer than HS_OFFSET_STEP bytes. */
#ifndef HS_BASE_OFFSET_H
#define HS_BASE_OFFSET_H
#include "base/arena.h"

enum { HS_OFFSET_STEP = 64 };

typedef struct hs_offset_mark { uint32_t points, utf16; } hs_offset_mark;

typedef struct hs_offsets {
    hs_str text;
    const hs_offset_mark *mark; /* [text.len / HS_OFFSET_STEP + 1], NULL when the text is ASCII */
} hs_offsets;

/* text is valid UTF-8, shorter than 4 GiB, and outlives out. */
void hs_offsets_build(hs_arena *arena, hs_str text, hs_offsets *out);
/* byte beyond the text counts as its end; inside a character, as the offset behind it. */
uint32_t hs_offset_at(const hs_offsets *o, uint32_t byte, hs_unit unit);
/* The other way: the byte at which the character begins that holds unit `at` (a code point, or a unit of UTF-16); the text's end for one
 * beyond it. O(log n). */
uint32_t hs_offset_byte_of(const hs_offsets *o, uint32_t at, hs_unit unit);

static inline uint32_t hs_offset_byte(const hs_offsets *o, uint32_t point)
{
    return hs_offset_byte_of(o, point, HS_CODE_POINTS);
}

#endif
