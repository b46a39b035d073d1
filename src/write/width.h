/* How many columns text takes on a terminal. */
#ifndef HS_WRITE_WIDTH_H
#define HS_WRITE_WIDTH_H
#include "base/str.h"

/* Never less than a terminal shows: joined emoji count as their parts. Control characters count as one (they are shown as
 * U+FFFD). */
int hs_char_width(uint32_t c);
int hs_text_width(hs_str s);
/* A character that must not reach a terminal as it is: an order to it, or one that turns the direction of writing. */
bool hs_is_control(uint32_t c);

#endif
