/* Addresses of pages. libcurl's parser decides, so that what is checked here is what is asked for; ICU does host names. */
#include "fetch/url.h"
#include <unicode/uidna.h>
#include "fetch/word.h"

enum { HOST_LIMIT = 255 };

const char *hs_url_show(hs_str url, char out[HS_URL_SHOWN + 4])
{
    size_t n = url.len < HS_URL_SHOWN ? url.len : HS_URL_SHOWN;
    while (n < url.len && n && ((unsigned char)url.ptr[n] & 0xC0) == 0x80) n--; /* no half characters */
    for (size_t i = 0; i < n; i++) out[i] = (unsigned char)url.ptr[i] < ' ' || url.ptr[i] == 0x7F ? '?' : url.ptr[i];
    memcpy(out + n, n < url.len ? "…" : "", n < url.len ? 4 : 1);
    return out;
}

bool hs_url_secure(const hs_url *u)
{
    return strncmp(u->text, "https:", 6) == 0;
}

/* The host in lower case ASCII, and whether it is one. libcurl would ask the locale for its encoding. */
static bool to_ascii(const char *host, char out[HOST_LIMIT + 1])
{
    size_t n = strlen(host);
    bool ascii = true;
    for (size_t i = 0; i < n; i++) ascii = ascii && (unsigned char)host[i] < 0x80;
    if (n > 4 * HOST_LIMIT || (ascii && n > HOST_LIMIT)) return false;
    if (ascii) {
        for (size_t i = 0; i <= n; i++) out[i] = hs_word_lower(host[i]);
        return n > 0;
    }
    UErrorCode status = U_ZERO_ERROR;
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    UIDNA *idna = uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_CHECK_BIDI, &status);
    if (U_FAILURE(status)) return false;
    int32_t len = uidna_nameToASCII_UTF8(idna, host, (int32_t)n, out, HOST_LIMIT, &info, &status);
    uidna_close(idna);
    if (U_FAILURE(status) || info.errors || len <= 0 || len > HOST_LIMIT) return false;
    out[len] = '\0';
    return true;
}

/* Bytes that cannot stand in a URL, encoded; those of a host name libcurl decodes again. Escapes that are there stay as they
 * are. False for control bytes, and where there is no room. */
static bool encode(hs_str text, char out[HS_URL_LIMIT + 1])
{
    static const char HEX[] = "0123456789ABCDEF";
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        if (c < ' ' || c == 0x7F || n + 3 > HS_URL_LIMIT) return false;
        if (c > ' ' && c < 0x7F) out[n++] = (char)c;
        else {
            out[n++] = '%';
            out[n++] = HEX[c >> 4];
            out[n++] = HEX[c & 15];
        }
    }
    out[n] = '\0';
    return n > 0;
}

static CURLUcode read_whole(const hs_curl *c, CURLU *h, hs_str text, const hs_url *base)
{
    char whole[HS_URL_LIMIT + 1];
    if (!encode(text, whole)) return CURLUE_MALFORMED_INPUT;
    CURLUcode code = base ? c->url_set(h, CURLUPART_URL, base->text, 0) : CURLUE_OK;
    return code ? code : c->url_set(h, CURLUPART_URL, whole, CURLU_DISALLOW_USER);
}

/* CURLUE_UNSUPPORTED_SCHEME also where libcurl itself knows the scheme. */
static CURLUcode check_scheme(const hs_curl *c, CURLU *h)
{
    char *scheme = NULL;
    CURLUcode code = c->url_get(h, CURLUPART_SCHEME, &scheme, 0);
    if (!code && strcmp(scheme, "http") != 0 && strcmp(scheme, "https") != 0) code = CURLUE_UNSUPPORTED_SCHEME;
    c->free(scheme);
    return code;
}

static CURLUcode settle_host(const hs_curl *c, CURLU *h)
{
    char *host = NULL, ascii[HOST_LIMIT + 1];
    CURLUcode code = c->url_get(h, CURLUPART_HOST, &host, 0);
    if (!code && !to_ascii(host, ascii)) code = CURLUE_BAD_HOSTNAME;
    if (!code) code = c->url_set(h, CURLUPART_HOST, ascii, 0);
    c->free(host);
    return code;
}

static CURLUcode write_out(const hs_curl *c, CURLU *h, hs_url *out)
{
    char *text = NULL;
    CURLUcode code = c->url_set(h, CURLUPART_FRAGMENT, NULL, 0);
    if (!code) code = c->url_get(h, CURLUPART_URL, &text, CURLU_NO_DEFAULT_PORT);
    if (!code && !encode(hs_str_of(text), out->text)) code = CURLUE_MALFORMED_INPUT; /* there is nothing left to encode, only to fit */
    c->free(text);
    if (code) return code;
    char *host = strstr(out->text, "://"), *path = host ? strchr(host + 3, '/') : NULL;
    if (!path) return CURLUE_MALFORMED_INPUT;
    host += 3;
    out->origin = (hs_str){out->text, (size_t)(path - out->text)};
    out->path = hs_str_of(path);
    out->host = (hs_str){host, (size_t)(path - host)};
    size_t n = out->host.len;
    while (n && host[n - 1] >= '0' && host[n - 1] <= '9') n--; /* ":8080", but not what follows a ":" inside brackets */
    if (n && host[n - 1] == ':') out->host.len = n - 1;
    return CURLUE_OK;
}

int hs_url_parse(const hs_curl *c, hs_str text, const hs_url *base, hs_url *out, hs_err *err)
{
    char shown[HS_URL_SHOWN + 4];
    CURLU *h = c->url();
    CURLUcode code = CURLUE_OUT_OF_MEMORY;
    text = hs_word_trim(text);
    if (h) {
        code = read_whole(c, h, text, base);
        if (!code) code = check_scheme(c, h);
        if (!code) code = settle_host(c, h);
        if (!code) code = write_out(c, h, out);
        c->url_cleanup(h);
    }
    if (code == CURLUE_USER_NOT_ALLOWED) /* not even in a message */
        while (text.len && memchr(text.ptr, '@', text.len)) hs_str_cut(&text, '@');
    hs_url_show(text, shown);
    switch (code) {
    case CURLUE_OK: return HS_OK;
    case CURLUE_OUT_OF_MEMORY: return hs_fail(err, HS_ENOMEM, "%s: out of memory", shown);
    case CURLUE_USER_NOT_ALLOWED:
        return hs_fail(err, HS_EUSAGE, "…@%s: this address holds a name or password; save the page in a browser and add the file", shown);
    case CURLUE_UNSUPPORTED_SCHEME: return hs_fail(err, HS_EUSAGE, "%s: only http and https are fetched", shown);
    default:
        return hs_fail(err, HS_EUSAGE, "%s: not an address that can be fetched; write it whole, as in https://example.org/page", shown);
    }
}
