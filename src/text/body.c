/* Which blocks of a page are its article.
 *
 * Prose gives itself away: long blocks, few links, full stops. Every block is worth its prose, blocks of links are worth less than
 * nothing; an element is worth the sum of its blocks. From the body of the page the search goes down as long as one
 * child holds nearly all that its parent is worth; where it stops, the article is. Inside, what the names of elements call
 * furniture is left out unless it holds a good part of all prose (themes call whole pages "has-sidebar"), and so are
 * blocks of links and the short lines behind the last paragraph. */
#include "text/body.h"
#include "text/ascii.h"

enum { BODY_SHARE = 2 /* tenths */ };

typedef struct finder {
    hs_arena *arena;
    hs_page *page;
    int64_t *worth; /* [n_elem] sum over the blocks inside */
    int64_t *prose; /* [n_elem] sum of what is good, whatever the names say */
    int64_t *body;  /* [n_elem] prose of the elements inside that call themselves an article's body */
} finder;

static GumboTag tag_of(const hs_page *page, const hs_block *b)
{
    return page->elem.at[b->elem].node->tag;
}

static bool is_heading(GumboTag t)
{
    return t == GUMBO_TAG_H1 || t == GUMBO_TAG_H2 || t == GUMBO_TAG_H3 || t == GUMBO_TAG_H4 || t == GUMBO_TAG_H5 || t == GUMBO_TAG_H6;
}

/* Characters of running text. */
static uint32_t prose_of(const hs_page *page, const hs_block *b)
{
    if (b->linked * 2 > b->chars || is_heading(tag_of(page, b))) return 0;
    uint32_t own = b->chars - b->linked;
    bool paragraph = tag_of(page, b) == GUMBO_TAG_P || tag_of(page, b) == GUMBO_TAG_BLOCKQUOTE;
    if (own >= 80 && b->commas > 0) return own;
    if (b->ends && own >= (paragraph ? 20 : 40)) return own;
    return 0;
}

/* What a block is worth to the element that holds it. */
static int64_t worth_of(const hs_page *page, const hs_block *b)
{
    uint32_t prose = prose_of(page, b);
    if (prose) return prose;
    if (b->linked * 2 > b->chars) return -(int64_t)(b->chars < 60 ? b->chars : 60);
    return is_heading(tag_of(page, b)) ? 0 : -5;
}

/* prose and body of every element */
static void count_prose(finder *f)
{
    hs_page *page = f->page;
    for (uint32_t i = 0; i < page->block.n; i++) f->prose[page->block.at[i].elem] += prose_of(page, &page->block.at[i]);
    for (uint32_t i = page->elem.n; i-- > 1;) {
        const hs_elem *e = &page->elem.at[i];
        if (e->say & HS_SAY_NEVER) f->prose[i] = f->body[i] = 0;
        f->prose[e->parent] += f->prose[i];
        f->body[e->parent] += f->body[i] + ((e->say & HS_SAY_BODY) ? f->prose[i] : 0);
    }
}

/* What to leave out, and the worth of the rest. */
static void weigh(finder *f, bool heed_names)
{
    hs_page *page = f->page;
    memset(f->worth, 0, page->elem.n * sizeof *f->worth);
    for (uint32_t i = 0; i < page->elem.n; i++) {
        hs_elem *e = &page->elem.at[i];
        bool small = f->prose[i] * 10 < f->prose[0] * 4, holds_body = f->body[i] * 2 > f->prose[i];
        bool junk = heed_names && (e->say & HS_SAY_JUNK) && small && !holds_body;
        e->dropped = (i && page->elem.at[e->parent].dropped) || (e->say & HS_SAY_NEVER) || junk;
    }
    for (uint32_t i = 0; i < page->block.n; i++) {
        const hs_block *b = &page->block.at[i];
        if (!page->elem.at[b->elem].dropped) f->worth[b->elem] += worth_of(page, b);
    }
    for (uint32_t i = page->elem.n; i-- > 1;)
        if (f->worth[i] > 0) f->worth[page->elem.at[i].parent] += f->worth[i];
}

/* Where to begin the search: the element that calls itself the article's body and is worth most, else the only
 * <article>, else <main>; 0 when none of them is worth a fair part of the page. */
static uint32_t find_named(const finder *f)
{
    uint32_t body = 0, article = 0, main_part = 0, articles = 0;
    for (uint32_t i = 1; i < f->page->elem.n; i++) {
        const hs_elem *e = &f->page->elem.at[i];
        if (e->dropped || f->worth[i] <= 0) continue;
        if ((e->say & HS_SAY_BODY) && f->worth[i] > (body ? f->worth[body] : 0)) body = i;
        if (e->node->tag == GUMBO_TAG_MAIN && !main_part) main_part = i;
        if (e->node->tag == GUMBO_TAG_ARTICLE) article = i, articles++;
    }
    if (body && f->worth[body] * 10 >= f->worth[0] * BODY_SHARE) return body;
    if (articles == 1 && f->worth[article] * 10 >= f->worth[0] * 3) return article;
    if (main_part && f->worth[main_part] * 10 >= f->worth[0] * 3) return main_part;
    return 0;
}

static uint32_t find_root(const finder *f)
{
    uint32_t at = find_named(f);
    for (;;) {
        uint32_t best = at;
        for (uint32_t i = at + 1; i < f->page->elem.at[at].end; i = f->page->elem.at[i].end)
            if (f->worth[i] > 0 && (best == at || f->worth[i] > f->worth[best])) best = i;
        if (best == at || f->worth[best] * 100 < f->worth[at] * 85) return at;
        at = best;
    }
}

/* Lines that stand between paragraphs and belong to none. */
static bool is_label(hs_arena *arena, const hs_page *page, const hs_block *b)
{
    static const char *const LABELS[] = {"advertisement", "advert", "ad", "advertising", "anzeige", "werbung", "publicidade", "publicidad",
                                         "story continues below advertisement", "article continues below", "реклама", "Реклама", "РЕКЛАМА",
                                         "loading...", "loading", "share", "tweet", "share this", "this slideshow requires javascript."};
    if (b->chars > 40) return false;
    hs_written w = {0};
    hs_runs_write(arena, page, b->run, b->n_runs, false, &w);
    hs_str text = {w.text.at ? w.text.at : "", w.text.n};
    for (size_t i = 0; i < sizeof LABELS / sizeof *LABELS; i++)
        if (hs_ascii_is(text, LABELS[i])) return true;
    return false;
}

static bool is_kept(const finder *f, const hs_block *b)
{
    const hs_page *page = f->page;
    if (page->elem.at[b->elem].dropped || b->chars == 0 || is_label(f->arena, page, b)) return false;
    return b->linked * 2 <= b->chars || is_heading(tag_of(page, b));
}

static bool is_item(const hs_page *page, const hs_block *b)
{
    GumboTag tag = tag_of(page, b), up = page->elem.at[page->elem.at[b->elem].parent].node->tag;
    return tag == GUMBO_TAG_LI || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH || up == GUMBO_TAG_LI || up == GUMBO_TAG_TD;
}

/* Behind the last paragraph an article may still end with lists or tables, each under a heading: n with these. */
static uint32_t with_list(const hs_page *page, const hs_body *body, uint32_t n)
{
    for (uint32_t i = n; i < body->n; i++) {
        const hs_block *b = &page->block.at[body->block[i]];
        if (is_item(page, b) && b->linked * 3 <= b->chars) n = i + 1;
        else if (!is_heading(tag_of(page, b))) break;
    }
    return n;
}

/* Collects the blocks; returns the prose in them. */
static int64_t collect(const finder *f, hs_body *body)
{
    const hs_page *page = f->page;
    uint32_t root = find_root(f), end = page->elem.at[root].end, last_good = 0;
    int64_t prose = 0;
    body->n = 0;
    for (uint32_t i = 0; i < page->block.n; i++) {
        const hs_block *b = &page->block.at[i];
        if (b->elem < root || b->elem >= end || !is_kept(f, b)) continue;
        body->block[body->n++] = i;
        if (prose_of(page, b)) last_good = body->n;
        prose += prose_of(page, b);
    }
    if (last_good) body->n = with_list(page, body, last_good);
    return prose;
}

void hs_body_find(hs_arena *arena, hs_page *page, hs_body *body)
{
    uint32_t n = page->elem.n;
    finder f = {arena, page, hs_new(arena, int64_t, n), hs_new(arena, int64_t, n), hs_new(arena, int64_t, n)};
    body->block = hs_new(arena, uint32_t, page->block.n);
    count_prose(&f);
    weigh(&f, true);
    /* Where the names leave next to nothing, the page does not mean by them what others do. */
    if (collect(&f, body) * 5 < f.prose[0] || body->n == 0) {
        weigh(&f, false);
        collect(&f, body);
    }
}
