/* UTF-8: decoding, encoding, counting. */
#ifndef HS_BASE_UTF8_H
#define HS_BASE_UTF8_H
#include "base/str.h"

enum { HS_REPLACEMENT = 0xFFFD };

/* The code point at s[*at] (at < s.len), and moves *at behind it. Malformed bytes give HS_REPLACEMENT and
 * move by the length of the maximal ill-formed part (Unicode 15, table 3-8). */
uint32_t hs_utf8_next(hs_str s, size_t *at);
/* Writes at most 4 bytes, returns how many. c must be a scalar value. */
int hs_utf8_put(uint32_t c, char out[4]);
bool hs_utf8_valid(hs_str s);
size_t hs_utf8_count(hs_str s); /* code points of valid UTF-8 */

#endif
