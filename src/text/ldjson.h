/* What a page says of its article in JSON-LD (schema.org). */
#ifndef HS_TEXT_LDJSON_H
#define HS_TEXT_LDJSON_H
#include "text/reading.h"

/* Empty when not said. author: people, and names of which nothing is told; maker: organizations given as the author. */
typedef struct hs_ldjson { hs_str headline, author, maker, date, outlet, url; } hs_ldjson;

/* data: n contents of <script type="application/ld+json">. What is no JSON is passed over. The strings live in r->scratch. */
void hs_ldjson_read(hs_reading *r, const hs_str *data, uint32_t n, hs_ldjson *out);

#endif
