/* Addresses of pages: one spelling for each, and its parts. */
#ifndef HS_FETCH_URL_H
#define HS_FETCH_URL_H
#include "fetch/curl.h"

enum { HS_URL_LIMIT = 8000, HS_URL_SHOWN = 160 };

/* scheme://host[:port]/path?query, NUL-terminated printable ASCII: scheme and host in lower case, host names of other
 * scripts in Punycode, no fragment, no name and password, no port that the scheme implies. */
typedef struct hs_url {
    char text[HS_URL_LIMIT + 1];
    hs_str origin; /* scheme://host[:port] */
    hs_str host;   /* IPv6 addresses in brackets */
    hs_str path;   /* with the query; begins with "/" */
} hs_url;          /* the views point into text: pass it by address only */

/* Reads `text`, as seen from base (may be NULL; may be *out). http and https only: HS_EUSAGE for anything else. */
int hs_url_parse(const hs_curl *c, hs_str text, const hs_url *base, hs_url *out, hs_err *err);

bool hs_url_secure(const hs_url *u); /* https */

/* The URL for a message: clipped, without control bytes. Returns out. */
const char *hs_url_show(hs_str url, char out[HS_URL_SHOWN + 4]);

#endif
