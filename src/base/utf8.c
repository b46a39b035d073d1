/* UTF-8: decoding, encoding, counting. */
#include "base/utf8.h"

static bool is_tail(hs_str s, size_t i, unsigned low, unsigned high)
{
    return i < s.len && (unsigned char)s.ptr[i] >= low && (unsigned char)s.ptr[i] <= high;
}

uint32_t hs_utf8_next(hs_str s, size_t *at)
{
    size_t i = *at;
    unsigned c = (unsigned char)s.ptr[i++];
    *at = i;
    if (c < 0x80) return c;
    if (c < 0xC2 || c > 0xF4) return HS_REPLACEMENT;
    int more = c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3;
    unsigned low = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
    unsigned high = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
    uint32_t out = c & (0x3Fu >> more);
    for (; more > 0; more--) {
        if (!is_tail(s, i, low, high)) return HS_REPLACEMENT;
        out = out << 6 | ((unsigned char)s.ptr[i++] & 0x3Fu);
        *at = i;
        low = 0x80;
        high = 0xBF;
    }
    return out;
}

int hs_utf8_put(uint32_t c, char out[4])
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xC0 | c >> 6);
        out[1] = (char)(0x80 | (c & 0x3F));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (char)(0xE0 | c >> 12);
        out[1] = (char)(0x80 | (c >> 6 & 0x3F));
        out[2] = (char)(0x80 | (c & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | c >> 18);
    out[1] = (char)(0x80 | (c >> 12 & 0x3F));
    out[2] = (char)(0x80 | (c >> 6 & 0x3F));
    out[3] = (char)(0x80 | (c & 0x3F));
    return 4;
}

bool hs_utf8_valid(hs_str s)
{
    for (size_t i = 0; i < s.len;) {
        size_t start = i;
        if (hs_utf8_next(s, &i) == HS_REPLACEMENT && !(i - start == 3 && memcmp(s.ptr + start, "\xEF\xBF\xBD", 3) == 0))
            return false;
    }
    return true;
}

size_t hs_utf8_count(hs_str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++) n += ((unsigned char)s.ptr[i] & 0xC0) != 0x80;
    return n;
}
