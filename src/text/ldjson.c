/* What a page says of its article in JSON-LD. */
#include "text/ldjson.h"
#include <jansson.h>
#include "text/ascii.h"

enum { MOST_VALUES = 512 }; /* of one script, looked into */

static hs_str string_of(hs_arena *a, const json_t *v)
{
    if (!json_is_string(v)) return (hs_str){"", 0};
    return hs_ascii_trim(hs_arena_copy(a, (hs_str){json_string_value(v), json_string_length(v)}));
}

/* "Article", "NewsArticle", "BlogPosting", … as a string or in an array */
static bool is_article(const json_t *type)
{
    static const char *const KINDS[] = {"Article", "BlogPosting", "Report", "LiveBlogPosting"};
    for (size_t i = 0; i < (json_is_array(type) ? json_array_size(type) : 1); i++) {
        const char *name = json_string_value(json_is_array(type) ? json_array_get(type, i) : type);
        for (size_t k = 0; name && k < sizeof KINDS / sizeof *KINDS; k++)
            if (hs_str_ends(hs_str_of(name), hs_str_of(KINDS[k]))) return true;
    }
    return false;
}

/* The name of a person or organization, the names of several with ", " between. */
static hs_str names_of(hs_arena *a, const json_t *v)
{
    struct { char *at; uint32_t n, cap; } all = {0};
    size_t n = json_is_array(v) ? json_array_size(v) : 1;
    for (size_t i = 0; i < n && i < 16; i++) {
        const json_t *one = json_is_array(v) ? json_array_get(v, i) : v;
        hs_str name = string_of(a, json_is_object(one) ? json_object_get(one, "name") : one);
        if (name.len == 0 || hs_ascii_find(name, 0, name.len, "://") < name.len) continue;
        if (all.n) {
            hs_push(a, &all, ',');
            hs_push(a, &all, ' ');
        }
        for (size_t k = 0; k < name.len; k++) hs_push(a, &all, name.ptr[k]);
    }
    return (hs_str){all.at ? all.at : "", all.n};
}

static void set(hs_str *field, hs_str value)
{
    if (field->len == 0) *field = value;
}

static void take_article(hs_arena *a, const json_t *o, hs_ldjson *out)
{
    set(&out->headline, string_of(a, json_object_get(o, "headline")));
    set(&out->author, names_of(a, json_object_get(o, "author")));
    set(&out->date, string_of(a, json_object_get(o, "datePublished")));
    set(&out->outlet, names_of(a, json_object_get(o, "publisher")));
    const json_t *page = json_object_get(o, "mainEntityOfPage");
    set(&out->url, string_of(a, json_is_object(page) ? json_object_get(page, "@id") : page));
}

/* Looks for articles at the top, in arrays, "@graph" and "mainEntity". */
static void search(hs_arena *a, const json_t *top, hs_ldjson *out)
{
    const json_t *queue[MOST_VALUES] = {top};
    size_t n = 1;
    for (size_t i = 0; i < n; i++) {
        const json_t *v = queue[i], *inside[] = {json_object_get(v, "@graph"), json_object_get(v, "mainEntity")};
        for (size_t k = 0; json_is_array(v) && k < json_array_size(v) && n < MOST_VALUES; k++) queue[n++] = json_array_get(v, k);
        for (size_t k = 0; k < 2; k++)
            if (inside[k] && n < MOST_VALUES) queue[n++] = inside[k];
        if (json_is_object(v) && is_article(json_object_get(v, "@type"))) take_article(a, v, out);
    }
}

void hs_ldjson_read(hs_reading *r, const hs_str *data, uint32_t n, hs_ldjson *out)
{
    *out = (hs_ldjson){{"", 0}, {"", 0}, {"", 0}, {"", 0}, {"", 0}};
    for (uint32_t i = 0; i < n; i++) {
        hs_str copy = hs_arena_copy(&r->scratch, data[i]);
        char *p = (char *)(uintptr_t)copy.ptr; /* our own copy */
        for (size_t k = 0; k < copy.len; k++)
            if ((unsigned char)p[k] < 0x20) p[k] = ' '; /* bare line breaks inside strings: common, and no JSON */
        size_t start = 0;
        while (start < copy.len && p[start] != '{' && p[start] != '[') start++; /* "<![CDATA[" is passed over as well */
        if (hs_ascii_reads(copy, start, "[cdata[")) start += 7;
        while (start < copy.len && p[start] != '{' && p[start] != '[') start++;
        r->json = json_loadb(p + start, copy.len - start, JSON_DISABLE_EOF_CHECK, NULL);
        if (r->json) search(&r->scratch, r->json, out);
        json_decref(r->json);
        r->json = NULL;
    }
}
