/* What headline.c, byline.c and about.c share: a page, and the places where it says something of itself. */
#ifndef HS_TEXT_TELLING_H
#define HS_TEXT_TELLING_H
#include "text/about.h"
#include "text/ldjson.h"

enum { HS_LONGEST_TITLE = 600, HS_LONGEST_NAME = 200 };

typedef struct hs_telling {
    hs_reading *r;
    const hs_page *page;
    const hs_body *body;
    struct { uint32_t *at; uint32_t n, cap; } metas; /* the <meta> elements */
    hs_ldjson ld;
    hs_str site; /* a heading that links to the whole site; empty when there is none */
    hs_about *about;
} hs_telling;

/* s with white space collapsed and entities' odd bytes made good, in scratch memory; empty when it is longer than it should be */
hs_str hs_telling_tidy(hs_telling *t, hs_str s, size_t longest);
/* The content of <meta name=…>, property=… or itemprop=… by the first of the names (NULL ends them) that has any; where: NULL, or
 * the element. */
hs_str hs_telling_meta(hs_telling *t, const char *const *names, size_t longest, uint32_t *where);
/* Of the name, the contents of all such <meta> with ", " between. */
hs_str hs_telling_metas(hs_telling *t, const char *name, size_t longest);
/* The text of a block; empty when it is longer than a title could be. */
hs_str hs_telling_block(hs_telling *t, uint32_t block, bool lines);
/* The text shown in bytes [from, to) of the sieved page, at most `longest` bytes of it (empty when there are more). */
hs_str hs_telling_range(hs_telling *t, uint32_t from, uint32_t to, size_t longest);
/* Of the sieved page: where the element's content begins and ends. Both 0 for one that the parser made up. */
hs_span hs_telling_inside(const hs_page *page, uint32_t elem);
/* Bytes of the sieved page where an element's tag begins; UINT32_MAX if it has none. */
uint32_t hs_telling_place(const hs_page *page, uint32_t elem);
/* Whether both read alike but for marks, spaces and capitals: headings and titles differ in these. */
bool hs_same_words(hs_str a, hs_str b);
/* Whether a class or id has one of the words (in lower case, a space between them) among its own words: "author" in
 * "post-author" and in "postAuthor", not in "authority". */
bool hs_names_word(hs_str names, const char *words);

/* Whether an element stands where other articles are told of, or pictures, or readers' comments: by the names of those around it, up
 * to the one that holds the headline or the beginning of the article as well. */
typedef enum hs_place { HS_PLACE_ARTICLE, HS_PLACE_MARGIN /* footers, sidebars: perhaps the article's own */, HS_PLACE_OTHER } hs_place;
hs_place hs_place_of(const hs_telling *t, uint32_t elem);

/* title, headline and headline_tag; and t->site */
void hs_headline_find(hs_telling *t);
/* "Mara Lind, Olav Brekke"; empty when the page names nobody */
hs_str hs_byline_find(hs_telling *t);

#endif
