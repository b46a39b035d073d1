/* What a page says of its article in JSON-LD (schema.org). */
#ifndef HS_TEXT_LDJSON_H
#define HS_TEXT_LDJSON_H
#include "text/reading.h"

typedef struct hs_ldjson { hs_str headline, author, date, outlet, url; } hs_ldjson; /* empty when not said */

/* data: n contents of <script type="application/ld+json">. What is no JSON is passed over. The strings live in r->scratch. */
void hs_ldjson_read(hs_reading *r, const hs_str *data, uint32_t n, hs_ldjson *out);

#endif
