/* What a page says of itself. Pages say it in several places; of each, the place that lies least often comes first. */
#include "text/about.h"
#include "base/utf8.h"
#include "text/ascii.h"
#include "text/ldjson.h"
#include "text/stamp.h"

enum { LONGEST = 600, LONGEST_NAME = 160, MOST_METAS = 1000 };

typedef struct teller {
    hs_reading *r;
    const hs_page *page;
    struct { uint32_t *at; uint32_t n, cap; } metas; /* the <meta> elements */
    hs_ldjson ld;
} teller;

static const hs_str NOTHING = {"", 0};

/* ---- places ---- */

/* s with white space collapsed, in scratch memory; nothing when it is too long to be what it should */
static hs_str tidy(teller *t, hs_str s, size_t longest)
{
    s = hs_ascii_trim(s);
    if (s.len == 0 || s.len > longest) return NOTHING;
    char *out = hs_arena_alloc(&t->r->scratch, 3 * s.len); /* malformed bytes, which entities can make, become U+FFFD */
    size_t n = 0;
    for (size_t i = 0; i < s.len;) {
        uint32_t c = hs_utf8_next(s, &i);
        if (c > 0x20) n += (size_t)hs_utf8_put(c, out + n);
        else if (n && out[n - 1] != ' ') out[n++] = ' ';
    }
    return (hs_str){out, n};
}

static hs_str block_text(teller *t, uint32_t i)
{
    hs_written w = {0};
    const hs_block *b = &t->page->block.at[i];
    if (b->chars > LONGEST) return NOTHING;
    hs_runs_write(&t->r->scratch, t->page, b->run, b->n_runs, false, &w);
    return (hs_str){w.text.at ? w.text.at : "", w.text.n};
}

/* Of the texts that an element holds, the first that is not empty. */
static hs_str element_text(teller *t, uint32_t e)
{
    const hs_elem *elem = &t->page->elem.at[e];
    for (uint32_t i = 0; i < t->page->block.n; i++) {
        const hs_block *b = &t->page->block.at[i];
        if (b->elem >= e && b->elem < elem->end && b->chars) return block_text(t, i);
    }
    return NOTHING;
}

/* The content of <meta name=…>, property=… or itemprop=… by the first of the names that is there. */
static hs_str meta(teller *t, const char *const *names, size_t longest, uint32_t *where)
{
    for (; *names; names++)
        for (uint32_t i = 0; i < t->metas.n; i++) {
            const hs_elem *e = &t->page->elem.at[t->metas.at[i]];
            hs_str key[] = {hs_elem_attribute(e, "property"), hs_elem_attribute(e, "name"), hs_elem_attribute(e, "itemprop")};
            if (!hs_ascii_is(key[0], *names) && !hs_ascii_is(key[1], *names) && !hs_ascii_is(key[2], *names)) continue;
            hs_str value = tidy(t, hs_elem_attribute(e, "content"), longest);
            if (value.len && where) *where = t->metas.at[i];
            if (value.len) return value;
        }
    return NOTHING;
}

static hs_str first_of(hs_str a, hs_str b)
{
    return a.len ? a : b;
}

/* ---- title ---- */

/* The first byte of s from i on that is an ASCII letter or digit, or of another alphabet; s.len if there is none. */
static size_t next_letter(hs_str s, size_t i)
{
    for (; i < s.len; i++) {
        char c = hs_ascii_lower(s.ptr[i]);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80) break;
    }
    return i;
}

/* Whether both read alike but for ASCII marks, spaces and capitals: headings and titles differ in these. */
static bool same_words(hs_str a, hs_str b)
{
    for (size_t i = 0, k = 0;; i++, k++) {
        i = next_letter(a, i);
        k = next_letter(b, k);
        if (i == a.len || k == b.len) return i == a.len && k == b.len;
        if (hs_ascii_lower(a.ptr[i]) != hs_ascii_lower(b.ptr[k])) return false;
    }
}

/* Length of a mark such as " | " at s[at], with which titles add the name of the outlet. */
static size_t parting(hs_str s, size_t at)
{
    static const char *const MARKS[] = {" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " : "};
    for (size_t i = 0; i < sizeof MARKS / sizeof *MARKS; i++)
        if (hs_str_starts(hs_str_sub(s, at, s.len), hs_str_of(MARKS[i]))) return strlen(MARKS[i]);
    return 0;
}

/* The title without the outlet's name, at its end or beginning: by the name itself, else the short end behind the last parting. */
static hs_str without_outlet(hs_str title, hs_str outlet)
{
    size_t last = 0, last_mark = 0;
    for (size_t i = 1; i < title.len; i++) {
        size_t mark = parting(title, i);
        if (!mark) continue;
        if (outlet.len && same_words(hs_str_sub(title, i + mark, title.len), outlet)) return hs_ascii_trim(hs_str_sub(title, 0, i));
        if (outlet.len && same_words(hs_str_sub(title, 0, i), outlet)) return hs_ascii_trim(hs_str_sub(title, i + mark, title.len));
        last = i;
        last_mark = mark;
    }
    if (!last || title.len - last - last_mark > 40 || last < 2 * (title.len - last - last_mark) || title.ptr[last + 1] == ':') return title;
    return hs_ascii_trim(hs_str_sub(title, 0, last));
}

/* The block that reads as the title does (or as the title without the outlet), headings first; UINT32_MAX if none. */
static uint32_t find_headline(teller *t, hs_str title, hs_str full, uint32_t before)
{
    uint32_t found = UINT32_MAX;
    for (uint32_t i = 0; i < t->page->block.n && i <= before; i++) {
        const hs_block *b = &t->page->block.at[i];
        GumboTag tag = t->page->elem.at[b->elem].node->tag;
        if (tag == GUMBO_TAG_TITLE || b->chars == 0 || b->chars > LONGEST / 2) continue;
        hs_str text = block_text(t, i);
        if (!same_words(text, title) && !same_words(text, full)) continue;
        if (tag == GUMBO_TAG_H1) return i;
        if (found == UINT32_MAX) found = i;
    }
    return found;
}

/* The only h1 that holds text; UINT32_MAX if there is none or several. */
static uint32_t only_h1(teller *t)
{
    uint32_t found = UINT32_MAX;
    for (uint32_t i = 0; i < t->page->block.n; i++) {
        const hs_block *b = &t->page->block.at[i];
        if (t->page->elem.at[b->elem].node->tag != GUMBO_TAG_H1 || !b->chars) continue;
        if (found != UINT32_MAX) return UINT32_MAX;
        found = i;
    }
    return found;
}

static uint32_t element_of(const hs_page *page, GumboTag tag)
{
    for (uint32_t i = 0; i < page->elem.n; i++)
        if (page->elem.at[i].node->tag == tag) return i;
    return UINT32_MAX;
}

static uint32_t place_of(const hs_page *page, uint32_t elem)
{
    if (elem == UINT32_MAX || !page->elem.at[elem].node->original_tag.data) return UINT32_MAX;
    return (uint32_t)(page->elem.at[elem].node->original_tag.data - page->sieved.s.ptr);
}

static void tell_title(teller *t, const hs_body *body, hs_about *about)
{
    static const char *const OG[] = {"og:title", "twitter:title", "dc.title", "title", NULL};
    uint32_t from_meta = UINT32_MAX, in_head = element_of(t->page, GUMBO_TAG_TITLE);
    hs_str og = meta(t, OG, LONGEST, &from_meta);
    hs_str head = in_head == UINT32_MAX ? NOTHING : element_text(t, in_head);
    hs_str full = first_of(og, head);
    about->title = first_of(without_outlet(full, about->outlet), t->ld.headline);
    about->headline_tag = place_of(t->page, og.len ? from_meta : in_head);
    uint32_t before = body->n ? body->block[body->n - 1] : t->page->block.n;
    about->headline = about->title.len ? find_headline(t, about->title, full, before) : UINT32_MAX;
    if (about->headline == UINT32_MAX && t->ld.headline.len) about->headline = find_headline(t, t->ld.headline, head, before);
    uint32_t h1 = about->headline == UINT32_MAX ? only_h1(t) : UINT32_MAX;
    /* An h1 that says something else is the headline if it is one by its length, and the outlet's name if not. */
    bool names_article = h1 != UINT32_MAX && t->page->block.at[h1].chars >= 15 && !same_words(block_text(t, h1), about->outlet);
    if (names_article && h1 <= before) about->headline = h1;
    if (about->headline != UINT32_MAX) about->title = block_text(t, about->headline);
}

/* ---- author ---- */

static hs_str person(teller *t, hs_str s)
{
    static const char *const BEFORE[] = {"written by ", "posted by ", "by: ", "by ", "von: ", "von ", "por ", "автор: ", "Автор: "};
    s = tidy(t, s, LONGEST_NAME);
    for (size_t i = 0; i < sizeof BEFORE / sizeof *BEFORE; i++)
        if (hs_ascii_reads(s, 0, BEFORE[i])) s = hs_ascii_trim(hs_str_sub(s, strlen(BEFORE[i]), s.len));
    if (hs_ascii_find(s, 0, s.len, "://") < s.len || hs_ascii_is(s, "admin") || memchr(s.ptr, '@', s.len)) return NOTHING;
    return s;
}

/* One to four words that begin with capitals (or with no letter of ASCII) and hold neither digits nor marks. */
static bool is_name(hs_str s)
{
    uint32_t words = 0;
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        bool first = i == 0 || s.ptr[i - 1] == ' ';
        words += first;
        if ((c >= '0' && c <= '9') || memchr(":;()[]*!?/|@", c, 12) || (first && c >= 'a' && c <= 'z')) return false;
    }
    return words >= 1 && words <= 4 && s.len <= 60;
}

static hs_str shown_author(teller *t)
{
    for (int round = 0; round < 2; round++)
        for (uint32_t i = 0; i < t->page->elem.n; i++) {
            const hs_elem *e = &t->page->elem.at[i];
            hs_str property = hs_elem_attribute(e, "itemprop"), class = hs_elem_attribute(e, "class");
            bool says = round == 0 ? hs_ascii_is(property, "author") || hs_ascii_is(property, "creator")
                                   : hs_ascii_find(class, 0, class.len, "author-name") < class.len ||
                                         hs_ascii_find(class, 0, class.len, "author__name") < class.len ||
                                         hs_ascii_find(class, 0, class.len, "byline") < class.len ||
                                         hs_ascii_find(class, 0, class.len, "author") < class.len;
            if (!says || e->chars == 0 || e->chars > 60 || e->node->tag == GUMBO_TAG_META) continue;
            hs_str name = person(t, element_text(t, i));
            if (is_name(name) && (round == 0 || memchr(name.ptr, ' ', name.len))) return name;
        }
    return NOTHING;
}

static hs_str tell_author(teller *t)
{
    static const char *const NAMES[] = {"author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
                                        "byl", "byline", "article:author_name", "citation_author", NULL};
    hs_str found = person(t, t->ld.author);
    if (!found.len) found = person(t, meta(t, NAMES, LONGEST_NAME, NULL));
    return found.len ? found : shown_author(t);
}

/* ---- date ---- */

static bool try_date(teller *t, hs_about *about, hs_str s, const char *from)
{
    if (about->date.len || s.len == 0) return about->date.len > 0;
    about->date = hs_stamp_read(&t->r->scratch, s);
    if (about->date.len) about->date_from = hs_str_of(from);
    return about->date.len > 0;
}

/* <time datetime=…> and itemprop="datePublished", the latter first. */
static void tell_shown_date(teller *t, hs_about *about)
{
    for (int round = 0; round < 2; round++)
        for (uint32_t i = 0; i < t->page->elem.n && !about->date.len; i++) {
            const hs_elem *e = &t->page->elem.at[i];
            hs_str property = hs_elem_attribute(e, "itemprop");
            bool says = round == 0 ? hs_ascii_is(property, "datepublished") : e->node->tag == GUMBO_TAG_TIME;
            if (!says) continue;
            if (try_date(t, about, first_of(hs_elem_attribute(e, "datetime"), hs_elem_attribute(e, "content")), "time")) return;
            if (e->chars && e->chars < 60) try_date(t, about, element_text(t, i), "time");
        }
}

/* A date among the short lines around the headline and before the article's first paragraphs. */
static void tell_printed_date(teller *t, const hs_body *body, hs_about *about)
{
    uint32_t from = about->headline != UINT32_MAX ? about->headline : body->n ? body->block[0] : 0;
    uint32_t to = from + 12;
    from = from > 4 ? from - 4 : 0;
    for (uint32_t i = from; i < to && i < t->page->block.n && !about->date.len; i++) {
        if (t->page->block.at[i].chars < 6 || t->page->block.at[i].chars > 70 || i == about->headline) continue;
        hs_str text = block_text(t, i);
        for (size_t k = 0; k + 8 <= text.len && !about->date.len; k++)
            if (k == 0 || text.ptr[k - 1] == ' ' || text.ptr[k - 1] == '(') try_date(t, about, hs_str_sub(text, k, text.len), "byline");
    }
}

static void tell_date(teller *t, const hs_body *body, hs_about *about)
{
    static const char *const NAMES[] = {"article:published_time", "og:published_time", "datepublished", "article:published", "og:article:published_time",
        "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "dc.date.issued",
        "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "cxenseparse:recs:publishtime", "article.published",
        "article_date_original", "originalpublicationdate", "citation_publication_date", "date", "datecreated", NULL};
    if (try_date(t, about, t->ld.date, "json-ld") || try_date(t, about, meta(t, NAMES, LONGEST_NAME, NULL), "meta")) return;
    tell_shown_date(t, about);
    if (about->date.len) return;
    about->date = hs_stamp_of_url(&t->r->scratch, about->url);
    if (about->date.len) about->date_from = HS_STR("url");
    else tell_printed_date(t, body, about);
}

/* ---- the rest ---- */

static hs_str canonical(teller *t)
{
    static const char *const OG[] = {"og:url", "twitter:url", NULL};
    for (uint32_t i = 0; i < t->page->elem.n; i++) {
        const hs_elem *e = &t->page->elem.at[i];
        if (e->node->tag == GUMBO_TAG_LINK && hs_ascii_is(hs_elem_attribute(e, "rel"), "canonical")) {
            hs_str url = tidy(t, hs_elem_attribute(e, "href"), 4 * LONGEST);
            if (hs_ascii_reads(url, 0, "http")) return url;
        }
    }
    hs_str url = first_of(meta(t, OG, 4 * LONGEST, NULL), t->ld.url);
    return hs_ascii_reads(url, 0, "http") ? url : NOTHING;
}

static hs_str language(teller *t)
{
    static const char *const NAMES[] = {"og:locale", "content-language", "language", "dc.language", "inlanguage", NULL};
    hs_str lang = tidy(t, hs_elem_attribute(&t->page->elem.at[0], "lang"), 35);
    if (!lang.len) lang = tidy(t, hs_elem_attribute(&t->page->elem.at[0], "xml:lang"), 35);
    if (!lang.len) lang = meta(t, NAMES, 35, NULL);
    char *out = hs_arena_alloc(&t->r->scratch, lang.len);
    for (size_t i = 0; i < lang.len; i++) out[i] = lang.ptr[i] == '_' ? '-' : lang.ptr[i];
    return (hs_str){out, lang.len};
}

void hs_about_read(hs_reading *r, const hs_page *page, const hs_body *body, hs_about *about)
{
    static const char *const SITE[] = {"og:site_name", "application-name", "dc.publisher", "citation_journal_title", NULL};
    teller t = {.r = r, .page = page};
    *about = (hs_about){NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, UINT32_MAX, UINT32_MAX};
    for (uint32_t i = 0; i < page->elem.n && t.metas.n < MOST_METAS; i++)
        if (page->elem.at[i].node->tag == GUMBO_TAG_META) hs_push(&r->scratch, &t.metas, i);
    hs_ldjson_read(r, page->sieved.data.at, page->sieved.data.n, &t.ld);
    about->outlet = first_of(meta(&t, SITE, LONGEST_NAME, NULL), tidy(&t, t.ld.outlet, LONGEST_NAME));
    about->url = canonical(&t);
    about->lang = language(&t);
    tell_title(&t, body, about);
    about->author = tell_author(&t);
    if (same_words(about->author, about->outlet)) about->author = NOTHING;
    tell_date(&t, body, about);
}
