/* An HTML page -> the text of its article, with a map back, and what the page says of itself. */
#ifndef HS_TEXT_HTML_H
#define HS_TEXT_HTML_H
#include "text/reading.h"

/* page: the decoded page. Fills in out->s, the map (composed with the page's own, so that it leads to the original bytes) and the
 * metadata; all in r->arena. Errors: HS_ELIMIT, HS_ENOMEM. */
int hs_html_read(hs_reading *r, const hs_unicode *page, hs_text *out);

#endif
