/* The places where a page says something of itself. */
#include "text/telling.h"
#include <unicode/uchar.h>
#include "base/utf8.h"
#include "text/ascii.h"

enum { MOST_BETWEEN = 16 /* blocks between a headline and its article */ };

static const hs_str NOTHING = {"", 0};

hs_str hs_telling_tidy(hs_telling *t, hs_str s, size_t longest)
{
    s = hs_ascii_trim(s);
    if (s.len == 0 || s.len > longest) return NOTHING;
    char *out = hs_arena_alloc(&t->r->scratch, 3 * s.len); /* malformed bytes, which entities can make, become U+FFFD */
    size_t n = 0;
    for (size_t i = 0; i < s.len;) {
        uint32_t c = hs_utf8_next(s, &i);
        if (c == 0xAD || c == 0x200B || c == 0xFEFF) continue;
        if (c > 0x20 && c != 0xA0) n += (size_t)hs_utf8_put(c, out + n);
        else if (n && out[n - 1] != ' ') out[n++] = ' ';
    }
    while (n && out[n - 1] == ' ') n--;
    return (hs_str){out, n};
}

/* Whether a property is that of another work: one that the page cites, a comment. */
static bool is_of_other(const hs_page *page, uint32_t elem)
{
    for (uint32_t e = page->elem.at[elem].parent; e != page->elem.at[e].parent; e = page->elem.at[e].parent) {
        hs_str property = hs_elem_attribute(&page->elem.at[e], "itemprop");
        if (hs_ascii_is(property, "citation") || hs_ascii_is(property, "comment") || hs_ascii_is(property, "review")) return true;
    }
    return false;
}

static bool is_meta(const hs_elem *e, const char *name)
{
    return hs_ascii_is(hs_elem_attribute(e, "property"), name) || hs_ascii_is(hs_elem_attribute(e, "name"), name) ||
           hs_ascii_is(hs_elem_attribute(e, "itemprop"), name);
}

hs_str hs_telling_meta(hs_telling *t, const char *const *names, size_t longest, uint32_t *where)
{
    for (; *names; names++)
        for (uint32_t i = 0; i < t->metas.n; i++) {
            const hs_elem *e = &t->page->elem.at[t->metas.at[i]];
            if (!is_meta(e, *names) || is_of_other(t->page, t->metas.at[i])) continue;
            hs_str value = hs_telling_tidy(t, hs_elem_attribute(e, "content"), longest);
            if (value.len && where) *where = t->metas.at[i];
            if (value.len) return value;
        }
    return NOTHING;
}

hs_str hs_telling_metas(hs_telling *t, const char *name, size_t longest)
{
    struct { char *at; uint32_t n, cap; } all = {0};
    for (uint32_t i = 0; i < t->metas.n; i++) {
        const hs_elem *e = &t->page->elem.at[t->metas.at[i]];
        if (!is_meta(e, name) || is_of_other(t->page, t->metas.at[i])) continue;
        hs_str value = hs_telling_tidy(t, hs_elem_attribute(e, "content"), longest);
        if (!value.len || all.n + value.len + 2 > longest) continue;
        for (size_t k = 0; all.n && k < 2; k++) hs_push(&t->r->scratch, &all, ", "[k]);
        for (size_t k = 0; k < value.len; k++) hs_push(&t->r->scratch, &all, value.ptr[k]);
    }
    return (hs_str){all.at ? all.at : "", all.n};
}

hs_str hs_telling_block(hs_telling *t, uint32_t block, bool lines)
{
    hs_written w = {0};
    const hs_block *b = &t->page->block.at[block];
    if (b->chars > HS_LONGEST_TITLE) return NOTHING;
    hs_runs_write(&t->r->scratch, t->page, b->run, b->n_runs, lines, &w);
    return (hs_str){w.text.at ? w.text.at : "", w.text.n};
}

/* The part of a block's text that comes from [from, to), appended to out. */
static void add_part(hs_telling *t, const hs_block *b, uint32_t from, uint32_t to, hs_written *out)
{
    hs_written w = {0};
    hs_runs_write(&t->r->scratch, t->page, b->run, b->n_runs, false, &w);
    for (uint32_t i = 0, k = 0; i < w.text.n; i++) {
        while (k + 1 < w.map.n && w.map.at[k + 1].text <= i) k++;
        const hs_piece *p = &w.map.at[k];
        uint64_t at = p->origin + (uint64_t)((i - p->text) / p->unit) * p->step;
        if (at >= from && at < to) hs_push(&t->r->scratch, &out->text, w.text.at[i]);
    }
    if (out->text.n) hs_push(&t->r->scratch, &out->text, ' ');
}

hs_str hs_telling_range(hs_telling *t, uint32_t from, uint32_t to, size_t longest)
{
    hs_written out = {0};
    uint32_t low = 0, high = t->page->block.n;
    while (low < high) { /* the first block that begins behind `from` */
        uint32_t middle = low + (high - low) / 2;
        if (t->page->block.at[middle].at <= from) low = middle + 1;
        else high = middle;
    }
    for (uint32_t i = low ? low - 1 : 0; i < t->page->block.n && t->page->block.at[i].at < to; i++) {
        const hs_block *b = &t->page->block.at[i];
        if (!b->chars) continue;
        if (b->chars > HS_LONGEST_TITLE && b->at >= from) return NOTHING;
        if (b->chars <= 4 * HS_LONGEST_TITLE) add_part(t, b, from, to, &out);
        if (out.text.n > longest) return NOTHING;
    }
    return hs_telling_tidy(t, (hs_str){out.text.at ? out.text.at : "", out.text.n}, longest);
}

uint32_t hs_telling_place(const hs_page *page, uint32_t elem)
{
    if (elem == UINT32_MAX || !page->elem.at[elem].node->original_tag.data) return UINT32_MAX;
    return (uint32_t)(page->elem.at[elem].node->original_tag.data - page->sieved.s.ptr);
}

hs_span hs_telling_inside(const hs_page *page, uint32_t elem)
{
    const GumboElement *node = page->elem.at[elem].node;
    if (!node->original_tag.data) return (hs_span){0, 0};
    uint32_t from = (uint32_t)(node->original_tag.data - page->sieved.s.ptr) + (uint32_t)node->original_tag.length, to = 0;
    if (node->original_end_tag.data && node->original_end_tag.length) to = (uint32_t)(node->original_end_tag.data - page->sieved.s.ptr);
    for (uint32_t next = page->elem.at[elem].end; !to && next < page->elem.n; next++) { /* never closed: up to what comes next */
        uint32_t place = hs_telling_place(page, next);
        if (place != UINT32_MAX && place >= from) to = place;
    }
    if (!to) to = (uint32_t)page->sieved.s.len;
    return to >= from ? (hs_span){from, to} : (hs_span){0, 0};
}

/* The next letter or digit of s from *i on, in lower case; 0 at the end. */
static uint32_t next_letter(hs_str s, size_t *i)
{
    while (*i < s.len) {
        uint32_t c = hs_utf8_next(s, i);
        if (u_isalnum((UChar32)c)) return (uint32_t)u_tolower((UChar32)c);
    }
    return 0;
}

bool hs_same_words(hs_str a, hs_str b)
{
    for (size_t i = 0, k = 0;;) {
        uint32_t x = next_letter(a, &i), y = next_letter(b, &k);
        if (x != y) return false;
        if (x == 0) return true;
    }
}

/* Whether a word of n letters, in any case, is in the list. */
static bool is_listed(const char *word, size_t n, const char *list)
{
    for (const char *p = list; *p; p++) {
        size_t k = 0;
        while (k < n && hs_ascii_lower(word[k]) == p[k]) k++;
        if (k == n && (p[k] == ' ' || !p[k])) return true;
        while (*p && *p != ' ') p++;
        if (!*p) break;
    }
    return false;
}

bool hs_names_word(hs_str names, const char *words)
{
    for (size_t i = 0; i < names.len;) {
        size_t from = i;
        while (i < names.len && hs_ascii_lower(names.ptr[i]) >= 'a' && hs_ascii_lower(names.ptr[i]) <= 'z' &&
               !(i > from && names.ptr[i] < 'a' && names.ptr[i - 1] >= 'a'))
            i++;
        if (i > from && is_listed(names.ptr + from, i - from, words)) return true;
        i += i == from;
    }
    return false;
}

static bool holds_block(const hs_page *page, uint32_t elem, uint32_t block)
{
    uint32_t inside = page->block.at[block].elem;
    return inside >= elem && inside < page->elem.at[elem].end;
}

/* Between the headline and the article's beginning nearly all is the article's own, whatever it is called ("teaser-meta"). */
static bool leads_in(const hs_telling *t, uint32_t elem)
{
    uint32_t head = t->about->headline, place = hs_telling_place(t->page, elem);
    if (head == UINT32_MAX || !t->body->n || place == UINT32_MAX || t->body->block[0] > head + MOST_BETWEEN) return false;
    return place > t->page->block.at[head].at && place < t->page->block.at[t->body->block[0]].at;
}

hs_place hs_place_of(const hs_telling *t, uint32_t elem)
{
    const hs_page *page = t->page;
    if (leads_in(t, elem)) return HS_PLACE_ARTICLE;
    hs_place place = HS_PLACE_ARTICLE;
    for (uint32_t e = elem;; e = page->elem.at[e].parent) {
        if (t->body->n && holds_block(page, e, t->body->block[0])) return place;
        if (t->about->headline != UINT32_MAX && holds_block(page, e, t->about->headline)) return place;
        if (page->elem.at[e].say & HS_SAY_OTHER) return HS_PLACE_OTHER;
        if (page->elem.at[e].say & HS_SAY_MARGIN) place = HS_PLACE_MARGIN;
        if (e == page->elem.at[e].parent) return place;
    }
}
