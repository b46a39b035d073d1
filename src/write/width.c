/* How many columns text takes on a terminal: Unicode's East Asian Width (UAX 11) and general categories, from ICU. */
#include "write/width.h"
#include <unicode/uchar.h>
#include "base/utf8.h"

enum { VARIATION_EMOJI = 0xFE0F };

bool hs_is_control(uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
           c == 0x2028 || c == 0x2029;
}

int hs_char_width(uint32_t c)
{
    if (c < 0x300 || hs_is_control(c)) return c == 0xAD ? 0 : 1;
    if (c == VARIATION_EMOJI) return 1; /* the character before it may become a wide picture */
    int type = u_charType((UChar32)c);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
    int wide = u_getIntPropertyValue((UChar32)c, UCHAR_EAST_ASIAN_WIDTH);
    return wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
}

int hs_text_width(hs_str s)
{
    int width = 0;
    for (size_t i = 0; i < s.len;) width += hs_char_width(hs_utf8_next(s, &i));
    return width;
}
