/* Pages and feeds over HTTP, only when asked, as a well-behaved and honestly named reader:
 *
 *     hs_fetcher *f;
 *     if (hs_fetcher_open(&(hs_fetch_options){.contact = "mailto:desk@example.org"}, &f, &err)) ...
 *     hs_fetched feed = {0}, page = {0};
 *     if (hs_fetch_get(f, url, &feed, &err) == HS_OK)
 *         for (each link of the feed)
 *             if (hs_fetch_link(f, link, &feed, &page, &err)) ...
 *     hs_fetched_free(&page);
 *     hs_fetched_free(&feed);
 *     hs_fetcher_free(f);
 *
 * Every host is asked for its robots.txt first (RFC 9309), which is kept for a day and obeyed on redirects too; between two
 * visits to a host there is a pause. No cookies, no credentials, no plain text in place of a certificate that fails. What
 * leads to a private address (this machine, a local network) is followed only from there, or when the user named it.
 *
 * The environment's http_proxy, https_proxy, all_proxy and no_proxy hold, as everywhere.
 *
 * Global state: libcurl is loaded by hs_fetcher_open, not before, and its curl_global_init is called (it counts; the last
 * hs_fetcher_free undoes it). The library stays in the process. A fetcher belongs to one thread at a time. */
#ifndef HS_FETCH_FETCH_H
#define HS_FETCH_FETCH_H
#include "base/buf.h"
#include "base/err.h"

typedef struct hs_fetcher hs_fetcher;

/* options may be NULL; its strings are copied. Errors: HS_EIO (no libcurl), HS_EUSAGE (contact, ca_file), HS_ENOMEM. */
int hs_fetcher_open(const hs_fetch_options *options, hs_fetcher **out, hs_err *err);
void hs_fetcher_free(hs_fetcher *f); /* NULL is fine */

/* Zero it before the first use; the functions below empty it first, so that it can be used again. */
typedef struct hs_fetched {
    int status;             /* of the last answer, 0 if there was none; also after an error */
    long retry_after_s;     /* what a 429 or 503 asked for; 0 = nothing */
    bool is_private;        /* came from a private address */
    char type[128];         /* "text/html": lower case, no parameters; "" if not told */
    char charset[64];       /* as the Content-Type has it, "" if not told */
    char last_modified[24]; /* "2024-05-01T10:00:00Z", "" if not told or not a date */
    char date[24];          /* the server's clock, likewise */
    hs_buf url;             /* where the page was in the end */
    hs_buf head;            /* its status line and headers, as received */
    hs_buf body;            /* unpacked: after Content-Encoding, so the head's Content-Length may be another */
} hs_fetched;

void hs_fetched_free(hs_fetched *p);

/* Gets the page (status 200 to 299) that the user named. Errors name the URL and say what to do: HS_EUSAGE (not a URL, or
 * robots.txt forbids it), HS_ELIMIT (too large, too slow, too many redirects), HS_EIO (network, certificate, status),
 * HS_EFORMAT (packed in a broken way), HS_ENOMEM. */
int hs_fetch_get(hs_fetcher *f, hs_str url, hs_fetched *out, hs_err *err);

/* The same for a link, possibly relative, that stands on a page fetched before (not into that page's own `out`). */
int hs_fetch_link(hs_fetcher *f, hs_str link, const hs_fetched *page, hs_fetched *out, hs_err *err);

#endif
