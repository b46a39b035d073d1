/* The map from text to bytes, written down: a varint each for the pieces' text (as a step from the last), unit, step and origin (as a
 * step from the last). */
#include "text/map.h"

enum { MOST = 5 + 3 + 3 + 10 }; /* bytes of a piece */

static size_t put(unsigned char *out, uint64_t n)
{
    size_t at = 0;
    for (; n > 0x7F; n >>= 7) out[at++] = (unsigned char)(n | 0x80);
    out[at++] = (unsigned char)n;
    return at;
}

static bool get(hs_str *s, uint64_t *n)
{
    *n = 0;
    for (unsigned shift = 0; s->len && shift < 64; shift += 7) {
        unsigned char c = (unsigned char)*s->ptr;
        *s = hs_str_sub(*s, 1, s->len);
        *n |= (uint64_t)(c & 0x7F) << shift;
        if (c < 0x80) return true;
    }
    return false;
}

hs_str hs_map_pack(hs_arena *arena, const hs_piece *at, uint32_t n)
{
    unsigned char *out = hs_arena_alloc(arena, (size_t)n * MOST);
    size_t len = 0;
    hs_piece last = {0};
    for (uint32_t i = 0; i < n; last = at[i++]) {
        len += put(out + len, at[i].text - last.text);
        len += put(out + len, at[i].unit);
        len += put(out + len, at[i].step);
        len += put(out + len, at[i].origin - last.origin);
    }
    return (hs_str){(const char *)out, len};
}

bool hs_map_unpack(hs_arena *arena, hs_str packed, hs_map *out)
{
    *out = (hs_map){0};
    hs_piece last = {0};
    while (packed.len) {
        uint64_t text, unit, step, origin;
        if (!get(&packed, &text) || !get(&packed, &unit) || !get(&packed, &step) || !get(&packed, &origin)) return false;
        if (text > UINT32_MAX - last.text || !unit || unit > UINT16_MAX || step > UINT16_MAX || origin > UINT64_MAX - last.origin) return false;
        last = (hs_piece){last.text + (uint32_t)text, (uint16_t)unit, (uint16_t)step, last.origin + origin};
        hs_push(arena, out, last);
    }
    return true;
}
