/* Which 8-bit Cyrillic encoding, if any, makes Russian of these bytes. */
#ifndef HS_TEXT_CYRILLIC_H
#define HS_TEXT_CYRILLIC_H
#include "base/str.h"

/* WHATWG's name of the encoding, or NULL when no reading looks like Cyrillic words. */
const char *hs_cyrillic_guess(hs_str bytes);

#endif
