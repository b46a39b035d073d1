/* The map from text back to the bytes it was made of, while it is built and when it is asked. */
#ifndef HS_TEXT_MAP_H
#define HS_TEXT_MAP_H
#include "text/text.h"

typedef struct hs_map { hs_piece *at; uint32_t n, cap; } hs_map;

/* From text byte `text` on, unit bytes of text stand for step bytes at origin; joined to the last piece where that
 * says the same. text and origin must not go down from call to call. */
void hs_map_add(hs_arena *arena, hs_map *map, uint32_t text, uint32_t unit, uint32_t step, uint64_t origin);

/* The piece that holds text byte `text`; NULL when there are no pieces. O(log n). */
const hs_piece *hs_map_find(const hs_piece *at, uint32_t n, uint32_t text);
/* Where text byte `text` comes from. 0 when there are no pieces. */
uint64_t hs_map_origin(const hs_piece *at, uint32_t n, uint32_t text);

/* The map as bytes, a few a piece, and back; false when they are no map. */
hs_str hs_map_pack(hs_arena *arena, const hs_piece *at, uint32_t n);
bool hs_map_unpack(hs_arena *arena, hs_str packed, hs_map *out);

#endif
