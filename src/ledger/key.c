/* By what a document is known again. The same page, post or file gives the same key, also when what it says has changed. */
#include "ledger/ledger.h"

static bool is_tracking(hs_str parameter)
{
    static const char *const begins[] = {"utm_", "fbclid", "gclid", "yclid", "dclid", "msclkid", "mc_cid", "mc_eid", "_openstat", "igshid"};
    for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
        if (hs_str_starts(parameter, hs_str_of(begins[i]))) return true;
    return false;
}

static void add(char *out, size_t *at, hs_str s)
{
    memcpy(out + *at, s.ptr, s.len);
    *at += s.len;
}

static hs_str without(hs_str s, const char *prefix)
{
    hs_str p = hs_str_of(prefix);
    return hs_str_starts(s, p) ? hs_str_sub(s, p.len, s.len) : s;
}

/* Without scheme, "www.", a usual port, the fragment, what only counts visitors, and the slash at the end; the host in small letters. */
static hs_str address_key(hs_arena *arena, hs_str url)
{
    hs_str rest = without(without(url, "https://"), "http://");
    const char *hash = rest.len ? memchr(rest.ptr, '#', rest.len) : NULL;
    if (hash && !(hash + 1 < rest.ptr + rest.len && hash[1] == '!')) rest.len = (size_t)(hash - rest.ptr);
    char *out = hs_arena_alloc(arena, rest.len + 8);
    size_t at = 0, host = 0;
    add(out, &at, HS_STR("url:"));
    while (host < rest.len && rest.ptr[host] != '/' && rest.ptr[host] != '?') host++;
    hs_str name = without(hs_str_sub(rest, 0, host), "www.");
    if (hs_str_ends(name, HS_STR(":80"))) name.len -= 3;
    if (hs_str_ends(name, HS_STR(":443"))) name.len -= 4;
    for (size_t i = 0; i < name.len; i++) out[at++] = name.ptr[i] >= 'A' && name.ptr[i] <= 'Z' ? (char)(name.ptr[i] | 32) : name.ptr[i];
    hs_str query = hs_str_sub(rest, host, rest.len), path = hs_str_cut(&query, '?');
    if (hs_str_ends(path, HS_STR("/"))) path.len--;
    add(out, &at, path);
    for (char before = '?'; query.len;) {
        hs_str parameter = hs_str_cut(&query, '&');
        if (!parameter.len || is_tracking(parameter)) continue;
        out[at++] = before;
        before = '&';
        add(out, &at, parameter);
    }
    return (hs_str){out, at};
}

static hs_str join(hs_arena *arena, hs_str kind, hs_str a, hs_str b)
{
    char *out = hs_arena_alloc(arena, kind.len + a.len + b.len + 1);
    size_t at = 0;
    add(out, &at, kind);
    add(out, &at, a);
    if (b.len) add(out, &at, HS_STR("/"));
    add(out, &at, b);
    return (hs_str){out, at};
}

hs_str hs_document_key(hs_arena *arena, const hs_incoming *in, const unsigned char sha256[32])
{
    const hs_fields *f = &in->fields;
    hs_str channel = f->channel_id.len ? f->channel_id : f->channel;
    if (channel.len && f->id.len) return join(arena, HS_STR("channel:"), channel, f->id);
    if (f->url.len) return address_key(arena, f->url);
    if (f->id.len) return join(arena, HS_STR("id:"), f->outlet.len ? f->outlet : HS_STR(""), f->id);
    if (in->path.len) return join(arena, HS_STR("file:"), in->path, HS_STR(""));
    static const char digit[] = "0123456789abcdef";
    char hex[64];
    for (int i = 0; i < 32; i++) hex[2 * i] = digit[sha256[i] >> 4], hex[2 * i + 1] = digit[sha256[i] & 15];
    return join(arena, HS_STR("bytes:"), (hs_str){hex, sizeof hex}, HS_STR(""));
}
