/* Byte offsets of a UTF-8 text in code points and in UTF-16 units. */
#include "base/offset.h"

/* counts the characters that begin in bytes [begin, end) */
static void count(hs_str s, size_t begin, size_t end, hs_offset_mark *m)
{
    for (size_t i = begin; i < end; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        m->points += (c & 0xC0) != 0x80;
        m->utf16 += ((c & 0xC0) != 0x80) + (c >= 0xF0); /* four bytes are a surrogate pair */
    }
}

static bool is_ascii(hs_str s)
{
    unsigned char all = 0;
    for (size_t i = 0; i < s.len; i++) all |= (unsigned char)s.ptr[i];
    return all < 0x80;
}

void hs_offsets_build(hs_arena *arena, hs_str text, hs_offsets *out)
{
    *out = (hs_offsets){.text = text};
    if (is_ascii(text)) return;
    size_t n = text.len / HS_OFFSET_STEP + 1;
    hs_offset_mark *mark = hs_new(arena, hs_offset_mark, n);
    for (size_t i = 1; i < n; i++) {
        mark[i] = mark[i - 1];
        count(text, (i - 1) * HS_OFFSET_STEP, i * HS_OFFSET_STEP, &mark[i]);
    }
    out->mark = mark;
}

uint32_t hs_offset_at(const hs_offsets *o, uint32_t byte, hs_unit unit)
{
    if (byte > o->text.len) byte = (uint32_t)o->text.len;
    if (unit == HS_BYTES || !o->mark) return byte;
    hs_offset_mark m = o->mark[byte / HS_OFFSET_STEP];
    count(o->text, byte / HS_OFFSET_STEP * HS_OFFSET_STEP, byte, &m);
    return unit == HS_UTF16 ? m.utf16 : m.points;
}

static uint32_t units(const hs_offset_mark *m, hs_unit unit)
{
    return unit == HS_UTF16 ? m->utf16 : m->points;
}

uint32_t hs_offset_byte_of(const hs_offsets *o, uint32_t at, hs_unit unit)
{
    size_t len = o->text.len;
    if (unit == HS_BYTES || !o->mark) return at < len ? at : (uint32_t)len;
    size_t low = 0, high = len / HS_OFFSET_STEP; /* the last mark that does not count beyond `at` */
    while (low < high) {
        size_t mid = (low + high + 1) / 2;
        if (units(&o->mark[mid], unit) <= at) low = mid;
        else high = mid - 1;
    }
    size_t byte = low * HS_OFFSET_STEP;
    uint32_t here = units(&o->mark[low], unit);
    for (; byte < len; byte++) {
        unsigned char c = (unsigned char)o->text.ptr[byte];
        if ((c & 0xC0) == 0x80) continue;
        here += unit == HS_UTF16 && c >= 0xF0 ? 2 : 1;
        if (here > at) break;
    }
    return (uint32_t)byte;
}
