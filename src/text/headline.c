/* The title of a page, and the block that shows it.
 *
 * Pages name their title up to five times (og:title, twitter:title, JSON-LD, <title>, a heading), with the name of the outlet
 * behind or before it, or a line of its own above it in the same heading. What two places agree on is the title. */
#include "text/telling.h"
#include "text/ascii.h"
#include "text/stamp.h"

enum {
    MARKS_MORE = 16, /* what the same title may hold more of marks in one place than in another */
    SHORTEST = 12,   /* characters of a headline that only a part of <title> speaks for */
    MOST_TRIED = 1000 /* blocks looked into: more that could be the headline are none */
};

static const hs_str NOTHING = {"", 0};

/* Length of a mark such as " | " at s[at], with which titles add the name of the outlet. */
static size_t parting(hs_str s, size_t at)
{
    static const char *const MARKS[] = {" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " : ", " / ", " // ", " › ", " > "};
    for (size_t i = 0; s.ptr[at] == ' ' && i < sizeof MARKS / sizeof *MARKS; i++)
        if (hs_str_starts(hs_str_sub(s, at, s.len), hs_str_of(MARKS[i]))) return strlen(MARKS[i]);
    return 0;
}

/* s without `name` where that stands before the first parting, or between two of them, or behind the last: what is before
 * it, or, where nothing is, what is behind. s itself if the name does not stand so. */
static hs_str without_name(hs_str s, hs_str name)
{
    if (!name.len) return s;
    size_t from = 0, before = 0; /* of the part that is looked at, and of the parting before it */
    for (size_t i = 0; i <= s.len; i++) {
        size_t mark = i == s.len ? 0 : parting(s, i);
        if (i < s.len && !mark) continue;
        if (from && hs_same_words(hs_str_sub(s, from, s.len), name)) return hs_ascii_trim(hs_str_sub(s, 0, before));
        if (i < s.len || from) {
            if (hs_same_words(hs_str_sub(s, from, i), name))
                return hs_ascii_trim(from ? hs_str_sub(s, 0, before) : hs_str_sub(s, i + mark, s.len));
            if (i < s.len && hs_same_words(hs_str_sub(s, 0, i), name)) return hs_ascii_trim(hs_str_sub(s, i + mark, s.len));
        }
        before = i;
        from = i + mark;
        i += mark ? mark - 1 : 0;
    }
    return s;
}

/* What the address has between "www." and the first slash. */
static hs_str host_of(hs_str url)
{
    size_t at = hs_ascii_find(url, 0, url.len, "://");
    if (at == url.len) return NOTHING;
    hs_str rest = hs_str_sub(url, at + 3, url.len);
    hs_str host = hs_str_cut(&rest, '/');
    return hs_ascii_reads(host, 0, "www.") ? hs_str_sub(host, 4, host.len) : host;
}

/* The title without the outlet's name: by the name itself, the heading of the site or its address, else without the short end behind the
 * last parting. */
static hs_str without_outlet(hs_telling *t, hs_str title)
{
    hs_str names[4] = {t->about->outlet, t->site, host_of(t->about->url), NOTHING};
    names[3] = names[2];
    while (names[3].len && names[3].ptr[names[3].len - 1] != '.') names[3].len--;
    if (names[3].len) names[3].len--; /* harbour.example: "harbour" */
    for (size_t i = 0; i < 4; i++) {
        hs_str short_title = without_name(title, names[i]);
        if (short_title.len < title.len && short_title.len) return i ? without_name(short_title, names[0]) : short_title;
    }
    size_t last = 0, mark = 0;
    for (size_t i = 1; i < title.len; i++)
        if (parting(title, i)) last = i, mark = parting(title, i);
    bool speaks = title.len && memchr("?!", title.ptr[title.len - 1], 2); /* no outlet's name does */
    if (!last || speaks || title.len - last - mark > 40 || last < 2 * (title.len - last - mark) || title.ptr[last + 1] == ':') return title;
    return hs_ascii_trim(hs_str_sub(title, 0, last));
}

/* ---- headings ---- */

static GumboTag tag_of(const hs_page *page, uint32_t block)
{
    return page->elem.at[page->block.at[block].elem].node->tag;
}

static bool is_heading(GumboTag tag)
{
    return tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3 || tag == GUMBO_TAG_H4;
}

/* A line above or below the title, in the same heading */
static bool is_kicker(const hs_elem *e)
{
    hs_str class = hs_elem_attribute(e, "class");
    return hs_names_word(class, "kicker overline dachzeile topline toptitle roofline spitzmarke subheadline subtitle subheading subtitel volanta "
                                "label antetitulo sobretitulo eyebrow supertitle pretitle flag vorzeile oberzeile colon surtitre occhiello "
                                "catchline hat rubric rubrica date author datum");
}

/* Blocks of the heading's text but those parts that call themselves a kicker. */
static hs_str without_kicker(hs_telling *t, uint32_t block)
{
    const hs_block *b = &t->page->block.at[block];
    hs_str whole = hs_telling_block(t, block, false);
    hs_span inside = hs_telling_inside(t->page, b->elem);
    const hs_elem *heading = &t->page->elem.at[b->elem];
    uint32_t from = inside.begin, to = inside.end;
    for (uint32_t e = b->elem + 1; e < heading->end; e++) {
        const hs_elem *part = &t->page->elem.at[e];
        hs_span span = hs_telling_inside(t->page, e);
        if (span.end <= span.begin) continue;
        if (hs_ascii_is(hs_elem_attribute(part, "itemprop"), "headline")) return hs_telling_range(t, span.begin, span.end, HS_LONGEST_TITLE);
        if (!is_kicker(part)) continue;
        hs_str before = hs_telling_range(t, from, span.begin, HS_LONGEST_TITLE);
        if (before.len == 0) from = span.end;
        else if (to > span.begin) to = span.begin;
    }
    if (from == inside.begin && to == inside.end) return whole;
    hs_str rest = hs_telling_range(t, from, to, HS_LONGEST_TITLE);
    while (rest.len && memchr(" :|/-", rest.ptr[0], 5)) rest = hs_str_sub(rest, 1, rest.len);
    return rest.len >= 8 ? rest : whole;
}

/* Characters but white space, as hs_block counts them. */
static uint32_t chars_of(hs_str s)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s.len; i++) n += (s.ptr[i] & 0xC0) != 0x80 && !hs_ascii_space(s.ptr[i]);
    return n;
}

/* What may be a headline, from the likeliest on. */
typedef enum rank { RANK_H1, RANK_HEADING, RANK_ANY, RANKS } rank;

static bool has_rank(const hs_page *page, uint32_t block, rank r)
{
    const hs_block *b = &page->block.at[block];
    GumboTag tag = tag_of(page, block);
    if (r == RANK_ANY) return tag != GUMBO_TAG_TITLE && b->linked * 2 <= b->chars;
    return r == RANK_H1 ? tag == GUMBO_TAG_H1 : is_heading(tag);
}

/* The block that reads as the title does; UINT32_MAX if none. */
static uint32_t find_heading(hs_telling *t, hs_str title, rank r, uint32_t before)
{
    uint32_t chars = chars_of(title), tried = 0;
    for (uint32_t i = 0; i < t->page->block.n && i <= before && title.len && tried < MOST_TRIED; i++) {
        const hs_block *b = &t->page->block.at[i];
        if (b->chars + MARKS_MORE < chars || b->chars > chars + MARKS_MORE || !b->chars || !has_rank(t->page, i, r)) continue;
        tried++;
        hs_str text = hs_telling_block(t, i, false);
        if (hs_same_words(text, title) && !(t->site.len && hs_same_words(text, t->site))) return i;
    }
    return UINT32_MAX;
}

/* The longest heading that <title> gives beside other things ("Headline - Section - Outlet"); UINT32_MAX if none. */
static uint32_t find_part(hs_telling *t, hs_str head, uint32_t before)
{
    uint32_t found = UINT32_MAX, tried = 0;
    for (uint32_t i = 0; i < t->page->block.n && i <= before && tried < MOST_TRIED; i++) {
        const hs_block *b = &t->page->block.at[i];
        if (!is_heading(tag_of(t->page, i)) || b->chars < SHORTEST || b->chars > HS_LONGEST_TITLE / 2) continue;
        if (found != UINT32_MAX && b->chars <= t->page->block.at[found].chars) continue;
        tried++;
        hs_str text = hs_telling_block(t, i, false);
        if (hs_same_words(text, t->about->outlet) || (t->site.len && hs_same_words(text, t->site))) continue;
        if (without_name(head, text).len < head.len) found = i;
    }
    return found;
}

/* An h1 that is nothing but a link, and which the <title> gives beside another part: the name of the site. */
static hs_str site_heading(hs_telling *t, hs_str head)
{
    for (uint32_t i = 0, tried = 0; i < t->page->block.n && tried < MOST_TRIED; i++) {
        const hs_block *b = &t->page->block.at[i];
        if (tag_of(t->page, i) != GUMBO_TAG_H1 || !b->chars || b->linked < b->chars || b->chars > 100) continue;
        tried++;
        hs_str text = hs_telling_block(t, i, false), rest = without_name(head, text);
        if (rest.len && rest.len < head.len) return text;
    }
    return NOTHING;
}

static bool calls_itself_title(hs_str class)
{
    static const char *const NAMES[] = {"entry-title", "post-title", "article-title", "article__title", "entry_title", "post_title", "news-title"};
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++)
        if (hs_ascii_find(class, 0, class.len, NAMES[i]) < class.len) return true;
    return false;
}

/* The heading that must be the title though nothing else says the same: the only h1, or the first that calls itself so. */
static uint32_t lone_heading(hs_telling *t, uint32_t before)
{
    uint32_t found = UINT32_MAX, named = UINT32_MAX, n = 0;
    for (uint32_t i = 0; i < t->page->block.n && i <= before && n < MOST_TRIED; i++) {
        const hs_block *b = &t->page->block.at[i];
        if (tag_of(t->page, i) != GUMBO_TAG_H1 || !b->chars) continue;
        const hs_elem *e = &t->page->elem.at[b->elem];
        hs_str class = hs_elem_attribute(e, "class"), text = hs_telling_block(t, i, false);
        bool headline = hs_ascii_is(hs_elem_attribute(e, "itemprop"), "headline") || hs_names_word(class, "headline") || calls_itself_title(class);
        if (hs_same_words(text, t->about->outlet) || (t->site.len && hs_same_words(text, t->site))) continue;
        if (headline && named == UINT32_MAX) named = i;
        if (found == UINT32_MAX) found = i;
        n++;
    }
    return named != UINT32_MAX ? named : n == 1 ? found : UINT32_MAX;
}

/* Where the heading ends with what the page calls its title elsewhere (or begins with it, where it holds a subtitle), that is the
 * title, not the whole heading. */
static hs_str agreed_part(hs_str heading, const hs_str *titles, size_t n, bool subtitle)
{
    for (size_t k = 0; k < n; k++) {
        if (titles[k].len < SHORTEST || titles[k].len >= heading.len || titles[k].len * 3 < heading.len) continue;
        size_t rest = heading.len - titles[k].len;
        hs_str end = hs_str_sub(heading, rest, heading.len), begin = hs_str_sub(heading, 0, titles[k].len);
        if (hs_same_words(end, titles[k]) && heading.ptr[rest - 1] == ' ') return end;
        bool cut_short = hs_str_ends(titles[k], HS_STR("…")) || hs_str_ends(titles[k], HS_STR("..."));
        if (subtitle && !cut_short && hs_same_words(begin, titles[k]) && heading.ptr[titles[k].len] == ' ') return begin;
    }
    return heading;
}

/* The heading right above the article, where neither the page's head nor another heading tells its title. */
static uint32_t heading_above(hs_telling *t)
{
    if (!t->body->n) return UINT32_MAX;
    uint32_t first = t->body->block[0];
    for (uint32_t i = first + 1, looked = 0; i > 0 && looked < 4; i--, looked++) {
        const hs_block *b = &t->page->block.at[i - 1];
        if (is_heading(tag_of(t->page, i - 1)) && b->chars >= SHORTEST && b->linked * 2 <= b->chars && b->chars < HS_LONGEST_TITLE / 2) return i - 1;
    }
    return UINT32_MAX;
}

static bool names_site(hs_telling *t, hs_str title)
{
    hs_str host = host_of(t->about->url);
    return !title.len || hs_same_words(title, t->about->outlet) || hs_same_words(title, host) || (t->site.len && hs_same_words(title, t->site));
}

/* "3.05.2031 | Bridge to open" without its date. */
static hs_str without_date(hs_telling *t, hs_str title)
{
    size_t end = 0;
    while (end < title.len && !parting(title, end)) end++;
    if (end < 8 || end > 20 || title.len - end < SHORTEST || !hs_stamp_read_in(&t->r->scratch, hs_str_sub(title, 0, end), t->about->lang).len) return title;
    return hs_ascii_trim(hs_str_sub(title, end + parting(title, end), title.len));
}

static uint32_t title_element(const hs_page *page)
{
    for (uint32_t i = 0; i < page->elem.n; i++)
        if (page->elem.at[i].node->tag == GUMBO_TAG_TITLE) return i;
    return UINT32_MAX;
}

static hs_str head_title(hs_telling *t, uint32_t elem)
{
    for (uint32_t i = 0; elem != UINT32_MAX && i < t->page->block.n; i++)
        if (t->page->block.at[i].elem == elem && t->page->block.at[i].chars) return hs_telling_block(t, i, false);
    return NOTHING;
}

static void find_headline(hs_telling *t)
{
    static const char *const OG[] = {"og:title", NULL}, *const OTHER[] = {"twitter:title", "dc.title", "dcterms.title", "title", NULL};
    hs_about *about = t->about;
    uint32_t og_at = UINT32_MAX, in_head = title_element(t->page);
    hs_str og = hs_telling_meta(t, OG, HS_LONGEST_TITLE, &og_at), head = head_title(t, in_head);
    hs_str other = hs_telling_meta(t, OTHER, HS_LONGEST_TITLE, og.len ? NULL : &og_at);
    t->site = site_heading(t, head.len ? head : og);
    hs_str full = og.len ? og : other.len ? other : head;
    hs_str said[] = {without_outlet(t, full), full, t->ld.headline, other, without_outlet(t, other), without_outlet(t, head), head};
    size_t n = sizeof said / sizeof *said;
    uint32_t before = t->body->n ? t->body->block[t->body->n - 1] : t->page->block.n;
    about->title = said[0].len ? said[0] : t->ld.headline;
    about->headline_tag = hs_telling_place(t->page, full.len && (og.len || other.len) ? og_at : in_head);
    about->headline = UINT32_MAX;
    for (rank r = RANK_H1; r < RANKS && about->headline == UINT32_MAX; r++) {
        if (r == RANK_ANY) about->headline = find_part(t, head, before);
        for (size_t k = 0; k < n && about->headline == UINT32_MAX; k++) about->headline = find_heading(t, said[k], r, before);
    }
    bool agreed = about->headline != UINT32_MAX;
    if (!agreed) {
        uint32_t h1 = lone_heading(t, before);
        /* An h1 that says something else is the headline if it is one by its length, and a section's name if not. */
        if (h1 != UINT32_MAX && t->page->block.at[h1].chars >= 15) about->headline = h1;
        else if (names_site(t, about->title)) about->headline = heading_above(t);
    }
    if (about->headline == UINT32_MAX) return;
    hs_str whole = hs_telling_block(t, about->headline, false), bare = without_kicker(t, about->headline);
    about->title = bare.len < whole.len ? bare : agreed ? whole : agreed_part(whole, said, n, true);
    if (agreed && bare.len == whole.len && is_heading(tag_of(t->page, about->headline))) { /* og:title with a kicker that others lack */
        hs_str fewer[] = {t->ld.headline, other};
        about->title = agreed_part(whole, fewer, 2, false);
    }
    about->title = without_name(about->title, about->outlet);
}

void hs_headline_find(hs_telling *t)
{
    find_headline(t);
    t->about->title = without_date(t, t->about->title);
}
