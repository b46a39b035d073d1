/* What the tag, class, id and role of an element give to understand. */
#ifndef HS_TEXT_HINTS_H
#define HS_TEXT_HINTS_H
#include "text/page.h"

/* bits of enum hs_say */
uint8_t hs_hints_of(const hs_elem *e);

#endif
