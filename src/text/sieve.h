/* A page as it comes -> markup that is safe and quick to build a tree of.
 *
 * HTML5's tree construction takes quadratic time on deep nesting, on unclosed formatting tags and on tags with
 * very many attributes, and scripts and styles are most of a page. The sieve leaves out whatever the text does
 * not need (scripts, styles, comments, drawings, formatting tags), keeps links as spans instead of elements, and
 * lets no more than SIEVE_DEPTH elements be open at a time. Linear in the page. */
#ifndef HS_TEXT_SIEVE_H
#define HS_TEXT_SIEVE_H
#include "text/map.h"

typedef struct hs_sieved {
    hs_str s;   /* markup */
    hs_map map; /* from s to the page */
    struct { hs_span *at; uint32_t n, cap; } links;    /* bytes of s, sorted, not overlapping */
    struct { hs_str *at; uint32_t n, cap; } link_tags; /* the <a …> of each of them, as in the page */
    struct { hs_str *at; uint32_t n, cap; } data;      /* contents of <script type="application/ld+json"> */
} hs_sieved;

/* The value of an attribute in "<a …>", entities and all; empty when the tag has none of that name (in lower case). */
hs_str hs_tag_attribute(hs_str link, const char *name);

void hs_sieve(hs_arena *arena, hs_str page, hs_sieved *out);

#endif
