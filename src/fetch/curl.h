/* libcurl, loaded when the first page is asked for: linking it would cost every command of the program 5 ms at its start,
 * for the 20 libraries that come with it. */
#ifndef HS_FETCH_CURL_H
#define HS_FETCH_CURL_H
#include <curl/curl.h>
#include "base/err.h"

/* The functions of libcurl in use, without their "curl_". */
#define HS_CURL_EACH(X)                                                                                                         \
    X(global_init) X(global_cleanup) X(version_info) X(free) X(getdate) X(easy_init) X(easy_cleanup) X(easy_reset)              \
    X(easy_setopt) X(easy_perform) X(easy_getinfo) X(easy_strerror) X(slist_append) X(slist_free_all) X(url) X(url_cleanup)     \
    X(url_set) X(url_get)

typedef struct hs_curl {
    void *library; /* NULL: not open */
#define HS_CURL_FIELD(name) __typeof__(&curl_##name) name;
    HS_CURL_EACH(HS_CURL_FIELD)
#undef HS_CURL_FIELD
} hs_curl;

/* HS_EIO where there is no libcurl of at least 7.85. Calls curl_global_init, which is counted, and safe in several threads
 * at once where libcurl says CURL_VERSION_THREADSAFE (Debian's do). */
int hs_curl_open(hs_curl *c, hs_err *err);
void hs_curl_close(hs_curl *c);

#endif
