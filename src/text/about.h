/* What a page says of itself: title, author, date, outlet, address, language. */
#ifndef HS_TEXT_ABOUT_H
#define HS_TEXT_ABOUT_H
#include "text/body.h"
#include "text/reading.h"

typedef struct hs_about {
    hs_str title, author, date, date_from, outlet, url, lang; /* empty when not known; in r->scratch */
    uint32_t headline;     /* the block that shows the title, UINT32_MAX if none does */
    uint32_t headline_tag; /* byte of the sieved page where an element begins that gives the title; UINT32_MAX if none does */
} hs_about;

void hs_about_read(hs_reading *r, const hs_page *page, const hs_body *body, hs_about *about);

#endif
