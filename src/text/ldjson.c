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

/* Whether "@type", a string or an array of them, ends as one of the kinds does (NULL ends them). */
static bool is_of(const json_t *type, const char *const *kinds)
{
    for (size_t i = 0; i < (json_is_array(type) ? json_array_size(type) : 1); i++) {
        const char *name = json_string_value(json_is_array(type) ? json_array_get(type, i) : type);
        for (size_t k = 0; name && kinds[k]; k++)
            if (hs_str_ends(hs_str_of(name), hs_str_of(kinds[k]))) return true;
    }
    return false;
}

/* The objects of one script, in which the "@id" of one refers to another. */
typedef struct graph {
    hs_arena *arena;
    const json_t *at[MOST_VALUES];
    size_t n;
} graph;

/* v, or what has the "@id" that is all v says */
static const json_t *follow(const graph *g, const json_t *v)
{
    const char *id = json_string_value(json_object_get(v, "@id"));
    if (!id || json_object_get(v, "name")) return v;
    for (size_t i = 0; i < g->n; i++) {
        const char *other = json_string_value(json_object_get(g->at[i], "@id"));
        if (other && strcmp(id, other) == 0 && json_object_get(g->at[i], "name")) return g->at[i];
    }
    return v;
}

typedef enum whose { WHOSE_ANY, WHOSE_PERSON, WHOSE_ORGANIZATION } whose;

/* The name of a person or organization, the names of several with ", " between. */
static hs_str names_of(const graph *g, const json_t *v, whose of)
{
    static const char *const ORGANIZATIONS[] = {"Organization", "Corporation", "Business", "WebSite", NULL};
    struct { char *at; uint32_t n, cap; } all = {0};
    size_t n = json_is_array(v) ? json_array_size(v) : 1;
    for (size_t i = 0; i < n && i < 16; i++) {
        const json_t *one = follow(g, json_is_array(v) ? json_array_get(v, i) : v), *called = json_object_get(one, "name");
        if (json_is_array(called)) called = json_array_get(called, 0);
        hs_str name = string_of(g->arena, json_is_object(one) ? called : one);
        bool organization = json_is_object(one) && is_of(json_object_get(one, "@type"), ORGANIZATIONS);
        if (of != WHOSE_ANY && organization != (of == WHOSE_ORGANIZATION)) continue;
        if (name.len == 0 || hs_ascii_find(name, 0, name.len, "://") < name.len) continue;
        for (size_t k = 0; all.n && k < 2; k++) hs_push(g->arena, &all, ", "[k]);
        for (size_t k = 0; k < name.len; k++) hs_push(g->arena, &all, name.ptr[k]);
    }
    return (hs_str){all.at ? all.at : "", all.n};
}

static void set(hs_str *field, hs_str value)
{
    if (field->len == 0) *field = value;
}

static void take_article(const graph *g, const json_t *o, hs_ldjson *out)
{
    set(&out->headline, string_of(g->arena, json_object_get(o, "headline")));
    if (!out->author.len) {
        const json_t *author = json_object_get(o, "author") ? json_object_get(o, "author") : json_object_get(o, "creator");
        set(&out->author, names_of(g, author, WHOSE_PERSON));
        set(&out->maker, names_of(g, author, WHOSE_ORGANIZATION));
    }
    set(&out->date, string_of(g->arena, json_object_get(o, "datePublished")));
    set(&out->outlet, names_of(g, json_object_get(o, "publisher"), WHOSE_ANY));
    const json_t *page = json_object_get(o, "mainEntityOfPage");
    set(&out->url, string_of(g->arena, json_is_object(page) ? json_object_get(page, "@id") : page));
}

/* Looks for articles at the top, in arrays, "@graph" and "mainEntity"; a page that tells of none may tell of itself. */
static void search(graph *g, const json_t *top, hs_ldjson *out)
{
    static const char *const ARTICLES[] = {"Article", "Posting", "Report", "Review", NULL}, *const PAGES[] = {"WebPage", "ItemPage", "Recipe", "HowTo", NULL};
    g->at[0] = top;
    g->n = 1;
    for (size_t i = 0; i < g->n; i++) {
        const json_t *v = g->at[i], *inside[] = {json_object_get(v, "@graph"), json_object_get(v, "mainEntity"), json_object_get(v, "mainEntityOfPage")};
        for (size_t k = 0; json_is_array(v) && k < json_array_size(v) && g->n < MOST_VALUES; k++) g->at[g->n++] = json_array_get(v, k);
        for (size_t k = 0; k < sizeof inside / sizeof *inside; k++)
            if ((json_is_object(inside[k]) || json_is_array(inside[k])) && g->n < MOST_VALUES) g->at[g->n++] = inside[k];
    }
    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < g->n; i++)
            if (json_is_object(g->at[i]) && is_of(json_object_get(g->at[i], "@type"), round == 0 ? ARTICLES : PAGES)) take_article(g, g->at[i], out);
}

void hs_ldjson_read(hs_reading *r, const hs_str *data, uint32_t n, hs_ldjson *out)
{
    *out = (hs_ldjson){{"", 0}, {"", 0}, {"", 0}, {"", 0}, {"", 0}, {"", 0}};
    graph *g = hs_new(&r->scratch, graph, 1);
    g->arena = &r->scratch;
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
        if (r->json) search(g, r->json, out);
        json_decref(r->json);
        r->json = NULL;
    }
}
