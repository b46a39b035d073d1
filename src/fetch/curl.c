/* Loading libcurl. */
#include "fetch/curl.h"
#include <dlfcn.h>

/* Either flavour will do; the first one is what Debian installs beside git. */
static const char *const NAMES[] = {"libcurl-gnutls.so.4", "libcurl.so.4", "libcurl.4.dylib"};
enum { OLDEST = 0x075500 }; /* 7.85.0: CURLOPT_PROTOCOLS_STR */

/* What libcurl's own libraries set up once for the process must not be unloaded under them, hence RTLD_NODELETE. */
static void *load(void)
{
    void *library = NULL;
    for (size_t i = 0; !library && i < sizeof NAMES / sizeof *NAMES; i++)
        library = dlopen(NAMES[i], RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    return library;
}

/* dlsym's void * cannot be cast to a function in ISO C, but POSIX says that its bytes are one. */
static bool find(void *library, const char *name, void *function)
{
    void *p = dlsym(library, name);
    memcpy(function, &p, sizeof p);
    return p != NULL;
}

int hs_curl_open(hs_curl *c, hs_err *err)
{
    *c = (hs_curl){.library = load()};
    if (!c->library) return hs_fail(err, HS_EIO, "cannot fetch without libcurl; install it (Debian: libcurl3-gnutls or libcurl4)");
    bool all = true;
#define HS_CURL_FIND(name) all = all && find(c->library, "curl_" #name, &c->name);
    HS_CURL_EACH(HS_CURL_FIND)
#undef HS_CURL_FIND
    const char *have = all ? c->version_info(CURLVERSION_NOW)->version : "of a foreign kind";
    if (all && c->version_info(CURLVERSION_NOW)->version_num >= OLDEST && c->global_init(CURL_GLOBAL_ALL) == CURLE_OK) return HS_OK;
    dlclose(c->library);
    *c = (hs_curl){0};
    return hs_fail(err, HS_EIO, "libcurl here is %s and does not do; install 7.85 or newer", have);
}

void hs_curl_close(hs_curl *c)
{
    if (!c->library) return;
    c->global_cleanup();
    dlclose(c->library);
    *c = (hs_curl){0};
}
