/* Which blocks of a page are its article. */
#ifndef HS_TEXT_BODY_H
#define HS_TEXT_BODY_H
#include "text/page.h"

typedef struct hs_body {
    uint32_t *block; /* [n] indices into page->block, rising */
    uint32_t n;
} hs_body;

/* May set `dropped` of elements. The arena holds the result. */
void hs_body_find(hs_arena *arena, hs_page *page, hs_body *body);

#endif
