/* Bytes -> UTF-8, with a map back: finding the encoding and decoding it. */
#ifndef HS_TEXT_CHARSET_H
#define HS_TEXT_CHARSET_H
#include "text/reading.h"

/* Decodes bytes. wanted is the caller's encoding (it wins; unknown: HS_EUSAGE) or NULL; then, in this order, a
 * byte-order mark, the zero bytes of UTF-16, valid UTF-8, the page's own declaration if html_too, and the
 * look of the bytes decide. out lives in r->scratch. Invalid bytes and U+0000 become U+FFFD. */
int hs_charset_decode(hs_reading *r, hs_str bytes, const char *wanted, bool html_too, hs_unicode *out);

#endif
