/* An HTML page -> the text of its article. */
#include "text/html.h"
#include "base/err.h"
#include "text/about.h"

/* The piece that holds text byte `at`, which is most often the one found last, or the next. */
static const hs_piece *piece_at(const hs_map *map, const hs_piece *last, uint32_t at)
{
    const hs_piece *end = map->at + map->n;
    for (int i = 0; last && i < 2 && last < end && last->text <= at; i++, last++)
        if (last + 1 == end || at < last[1].text) return last;
    return hs_map_find(map->at, map->n, at);
}

/* The map of `w` leads to the sieved page; this one leads to the original bytes. Where the tree has moved text about (out of tables),
 * or made it up, the origin would go back or past the end: such characters share the origin before them. */
static void compose(hs_reading *r, const hs_unicode *u, const hs_page *page, const hs_written *w, hs_map *out)
{
    const hs_map *sieved = &page->sieved.map;
    const hs_piece *s = NULL, *q = NULL;
    uint64_t last = 0;
    for (uint32_t i = 0, k = 0, size; i < w->text.n; i += size) { /* a character at a time */
        size = 1;
        while (i + size < w->text.n && (w->text.at[i + size] & 0xC0) == 0x80) size++;
        while (k + 1 < w->map.n && w->map.at[k + 1].text <= i) k++;
        const hs_piece *p = &w->map.at[k];
        uint32_t in_sieved = (uint32_t)p->origin + (i - p->text) / p->unit * p->step;
        s = piece_at(sieved, s, in_sieved);
        uint32_t in_page = s ? (uint32_t)(s->origin + (uint64_t)((in_sieved - s->text) / s->unit) * s->step) : 0;
        if (in_page >= u->s.len) in_page = (uint32_t)u->s.len - 1;
        q = piece_at(&u->map, q, in_page);
        uint64_t from = q->origin + (uint64_t)((in_page - q->text) / q->unit) * q->step;
        uint32_t step = p->step && size % q->unit == 0 ? size / q->unit * q->step : 0;
        if (from < last) from = last, step = 0;
        hs_map_add(r->arena, out, i, size, step, from);
        last = from + (size == step ? step - 1 : 0); /* in step, even the last byte of the character has its own */
    }
}

/* The headline, unless the page gives it behind the beginning of the article, where it stays. */
static void write_headline(hs_arena *a, const hs_page *page, const hs_body *body, const hs_about *about, hs_written *w)
{
    uint32_t first = body->n ? page->block.at[body->block[0]].at : UINT32_MAX;
    if (about->headline != UINT32_MAX) {
        const hs_block *b = &page->block.at[about->headline];
        if (b->at <= first) hs_runs_write(a, page, b->run, b->n_runs, false, w);
    } else if (about->title.len && about->headline_tag < first) {
        hs_map_add(a, &w->map, 0, 1, 0, about->headline_tag);
        for (size_t i = 0; i < about->title.len; i++) hs_push(a, &w->text, about->title.ptr[i]);
    }
}

/* What little stands before the headline (sections, tags) is none of the article. */
static void trim_before_headline(const hs_page *page, const hs_about *about, hs_body *body)
{
    if (about->headline == UINT32_MAX) return;
    uint64_t before = 0, all = 0;
    uint32_t n = 0;
    for (uint32_t i = 0; i < body->n; i++) {
        bool early = body->block[i] < about->headline;
        all += page->block.at[body->block[i]].chars;
        before += early ? page->block.at[body->block[i]].chars : 0;
        n += early;
    }
    if (before * 5 > all) return;
    body->block += n;
    body->n -= n;
}

/* Items of a list stand on lines of their own, cells of a row of a table in one line. */
static const char *gap_between(const hs_page *page, const hs_block *a, const hs_block *b)
{
    const hs_elem *one = &page->elem.at[a->elem], *two = &page->elem.at[b->elem];
    GumboTag tag = two->node->tag;
    bool cells = (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) && (one->node->tag == GUMBO_TAG_TD || one->node->tag == GUMBO_TAG_TH);
    if (cells && one->parent == two->parent) return " ";
    if (cells && page->elem.at[one->parent].parent == page->elem.at[two->parent].parent) return "\n";
    return tag == GUMBO_TAG_LI && one->node->tag == GUMBO_TAG_LI ? "\n" : "\n\n";
}

static void write_blocks(hs_arena *a, const hs_page *page, const hs_body *body, const hs_about *about, hs_written *w)
{
    write_headline(a, page, body, about, w);
    bool headed = w->text.n > 0;
    for (uint32_t i = 0; i < body->n; i++) {
        const hs_block *b = &page->block.at[body->block[i]];
        if (headed && body->block[i] == about->headline) continue;
        const char *gap = i ? gap_between(page, &page->block.at[body->block[i - 1]], b) : "\n\n";
        if (w->text.n) hs_map_add(a, &w->map, w->text.n, 1, 0, b->at);
        for (; w->text.n && *gap; gap++) hs_push(a, &w->text, *gap);
        hs_runs_write(a, page, b->run, b->n_runs, true, w);
    }
}

int hs_html_read(hs_reading *r, const hs_unicode *u, hs_text *out)
{
    hs_page *page = hs_new(&r->scratch, hs_page, 1);
    hs_page_build(&r->scratch, u->s, page);
    hs_body body;
    hs_body_find(&r->scratch, page, &body);
    hs_about about;
    hs_about_read(r, page, &body, &about);
    trim_before_headline(page, &about, &body);
    hs_written w = {0};
    write_blocks(&r->scratch, page, &body, &about, &w);
    if (w.text.n > HS_TEXT_LIMIT) return hs_fail(r->err, HS_ELIMIT, "%s: more than %d MB of text; split it", r->name, HS_TEXT_LIMIT >> 20);
    hs_map map = {0};
    compose(r, u, page, &w, &map);
    out->s = hs_arena_copy(r->arena, (hs_str){w.text.at, w.text.n});
    out->map = map.at;
    out->n_map = map.n;
    out->title = hs_arena_copy(r->arena, about.title);
    out->author = hs_arena_copy(r->arena, about.author);
    out->date = hs_arena_copy(r->arena, about.date);
    out->date_from = hs_arena_copy(r->arena, about.date_from);
    out->outlet = hs_arena_copy(r->arena, about.outlet);
    out->url = hs_arena_copy(r->arena, about.url);
    out->lang = hs_arena_copy(r->arena, about.lang);
    return HS_OK;
}
