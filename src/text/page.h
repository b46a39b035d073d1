/* A page as flat arrays: its elements in the order of the source, and its blocks (runs of text between two block
 * elements: a paragraph, a heading, a list item). Built once, then only read: by body.c for the article and by
 * about.c for what the page says of itself. */
#ifndef HS_TEXT_PAGE_H
#define HS_TEXT_PAGE_H
#include <gumbo.h>
#include "text/sieve.h"

typedef struct hs_elem {
    const GumboElement *node;
    uint32_t parent; /* index; the root is its own parent */
    uint32_t end;    /* the first element behind those inside */
    uint32_t chars;  /* of text inside, without white space */
    uint8_t say;     /* bits of enum hs_say: what tag, class, id and role give to understand */
    bool dropped;    /* the element, or one around it, is no part of an article */
} hs_elem;

enum hs_say {
    HS_SAY_JUNK = 1,  /* by its name: navigation, share buttons, related articles, advertising … */
    HS_SAY_BODY = 2,  /* "this is the text of the article" */
    HS_SAY_NEVER = 4, /* never text of an article, however much it holds */
    HS_SAY_AUTHOR = 8,     /* "here is who wrote it" */
    HS_SAY_NO_AUTHOR = 16, /* a picture, a profession, a number of articles: what else goes by an author's name */
    HS_SAY_DATE = 32,
    HS_SAY_OTHER = 64,     /* other articles, readers' comments, pictures: whose authors and dates are not the article's */
    HS_SAY_MARGIN = 128,   /* footers and sidebars: perhaps the article's own */
};

/* Text as it stands in the markup between two tags. text.ptr NULL: a line break (<br>). */
typedef struct hs_run {
    hs_str text; /* entities decoded */
    hs_str raw;  /* as in the sieved page */
} hs_run;

typedef struct hs_block {
    uint32_t elem;        /* the block element that holds it */
    uint32_t run, n_runs; /* in page->run */
    uint32_t at;          /* of the sieved page: where it begins */
    uint32_t chars;       /* code points but white space */
    uint32_t linked;      /* of these in links */
    uint32_t commas;      /* , ; : and what ends sentences */
    bool ends;            /* with . ! ? … or a closing quotation mark */
} hs_block;

typedef struct hs_page {
    hs_sieved sieved;
    struct { hs_elem *at; uint32_t n, cap; } elem;
    struct { hs_run *at; uint32_t n, cap; } run;
    struct { hs_block *at; uint32_t n, cap; } block; /* in the order of the source */
} hs_page;

/* s: the page in UTF-8. Everything lives in the arena. */
void hs_page_build(hs_arena *arena, hs_str s, hs_page *page);

/* "" when the element has no such attribute */
hs_str hs_elem_attribute(const hs_elem *e, const char *name);

/* text as it is put together */
typedef struct hs_written {
    struct { char *at; uint32_t n, cap; } text;
    hs_map map; /* to bytes of the sieved page */
} hs_written;
/* Appends the text of the runs, white space collapsed; a break is "\n" where `lines`, else a space. */
void hs_runs_write(hs_arena *arena, const hs_page *page, uint32_t run, uint32_t n_runs, bool lines, hs_written *out);

#endif
