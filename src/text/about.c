/* What a page says of itself. Pages say it in several places; of each, the place that lies least often comes first. */
#include "text/about.h"
#include "text/ascii.h"
#include "text/language.h"
#include "text/stamp.h"
#include "text/telling.h"

enum { LONGEST_DATELINE = 70 /* bytes at the beginning of an article in which its date may stand */ };
enum { MOST_METAS = 1000, MOST_TRIED = 1000 /* elements that say they show a date */, LONGEST_URL = 2400, LONGEST_LANG = 35 };

static const hs_str NOTHING = {"", 0};

static hs_str first_of(hs_str a, hs_str b)
{
    return a.len ? a : b;
}

/* ---- date ---- */

static bool try_date(hs_telling *t, hs_str s, const char *from)
{
    hs_about *about = t->about;
    if (about->date.len || s.len == 0) return about->date.len > 0;
    about->date = hs_stamp_read_in(&t->r->scratch, s, about->lang);
    if (about->date.len) about->date_from = hs_str_of(from);
    return about->date.len > 0;
}

static hs_str text_of(hs_telling *t, uint32_t elem, size_t longest)
{
    hs_span inside = hs_telling_inside(t->page, elem);
    return inside.end > inside.begin ? hs_telling_range(t, inside.begin, inside.end, longest) : NOTHING;
}

/* A date anywhere in a short text. */
static bool try_within(hs_telling *t, hs_str text, const char *from)
{
    for (size_t k = 0; k + 8 <= text.len; k++)
        if ((k == 0 || text.ptr[k - 1] == ' ' || text.ptr[k - 1] == '(' || text.ptr[k - 1] == ':' || text.ptr[k - 1] == '|') && text.ptr[k] != ' ' &&
            try_date(t, hs_str_sub(text, k, text.len), from))
            return true;
    return false;
}

typedef enum shown { SHOWN_PROPERTY, SHOWN_TIME, SHOWN_CLASS, SHOWN_KINDS } shown;

static bool shows_date(const hs_elem *e, shown kind)
{
    GumboTag tag = e->node->tag;
    if (kind == SHOWN_PROPERTY) return hs_ascii_is(hs_elem_attribute(e, "itemprop"), "datepublished");
    if (kind == SHOWN_TIME) return tag == GUMBO_TAG_TIME;
    bool named = (e->say & HS_SAY_DATE) || hs_names_word(hs_elem_attribute(e, "class"), "published pubdate timedata posted");
    return named && tag != GUMBO_TAG_BODY && tag != GUMBO_TAG_HTML && tag != GUMBO_TAG_META;
}

/* itemprop="datePublished", then <time>, then what calls itself a date; those that stand aside, or speak of a change, last. */
static void tell_shown_date(hs_telling *t)
{
    for (int round = 0; round < SHOWN_KINDS + 1; round++) {
        shown kind = round < SHOWN_KINDS ? (shown)round : SHOWN_TIME;
        for (uint32_t i = 0, tried = 0; i < t->page->elem.n && tried < MOST_TRIED; i++) {
            const hs_elem *e = &t->page->elem.at[i];
            if (!shows_date(e, kind)) continue;
            tried++;
            hs_str class = hs_elem_attribute(e, "class");
            bool changed = hs_names_word(class, "updated modified") && !hs_names_word(class, "published");
            if (round < SHOWN_KINDS && (changed || hs_place_of(t, i) != HS_PLACE_ARTICLE)) continue;
            if (try_date(t, first_of(hs_elem_attribute(e, "datetime"), hs_elem_attribute(e, "content")), "time")) return;
            if (kind == SHOWN_CLASS && try_date(t, hs_elem_attribute(e, "title"), "time")) return;
            if (e->chars < 60 && try_within(t, text_of(t, i, HS_LONGEST_NAME), kind == SHOWN_CLASS ? "byline" : "time")) return;
        }
    }
}

/* "Osk, 3 May 2031 – The bridge", "Press release of 3 May 2031 | Osk": at the beginning of the article, with a mark behind the date; or as the
 * first thing that it says. */
static void tell_dateline(hs_telling *t)
{
    for (uint32_t n = 0; n < t->body->n && n < 2; n++) {
        const hs_block *b = &t->page->block.at[t->body->block[n]];
        hs_written w = {0};
        hs_runs_write(&t->r->scratch, t->page, b->run, b->n_runs, false, &w);
        hs_str text = {w.text.at ? w.text.at : "", w.text.n};
        size_t end = text.len < LONGEST_DATELINE ? text.len : LONGEST_DATELINE;
        static const char *const MARKS[] = {" – ", " — ", " - ", " | ", "/ "};
        for (size_t i = 8; i < end; i++)
            for (size_t k = 0; k < sizeof MARKS / sizeof *MARKS; k++)
                if (hs_str_starts(hs_str_sub(text, i, text.len), hs_str_of(MARKS[k])) && try_within(t, hs_str_sub(text, 0, i), "byline")) return;
        if (text.len > 10 && text.ptr[0] >= '0' && text.ptr[0] <= '9' && try_date(t, hs_str_sub(text, 0, end), "byline")) return;
    }
}

/* A date among the short lines around the headline and before the article's first paragraphs, or in the last ones. */
static void tell_printed_date(hs_telling *t)
{
    const hs_body *body = t->body;
    uint32_t head = t->about->headline != UINT32_MAX ? t->about->headline : body->n ? body->block[0] : 0;
    uint32_t last = body->n ? body->block[body->n - 1] : head;
    uint32_t zones[2][2] = {{head > 4 ? head - 4 : 0, head + 12}, {last > 2 ? last - 2 : 0, last + 6}};
    for (int z = 0; z < 2; z++)
        for (uint32_t i = zones[z][0]; i < zones[z][1] && i < t->page->block.n && !t->about->date.len; i++) {
            const hs_block *b = &t->page->block.at[i];
            if (b->chars < 6 || b->chars > 140 || i == t->about->headline) continue;
            if ((z || b->linked * 2 > b->chars) && hs_place_of(t, b->elem) != HS_PLACE_ARTICLE) continue;
            try_within(t, hs_telling_block(t, i, false), "byline");
        }
}

static void tell_any_date(hs_telling *t)
{
    static const char *const NAMES[] = {"article:published_time", "og:published_time", "datepublished", "article:published", "og:article:published_time",
        "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "published_time", "publication_date", "dc.date.issued",
        "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "dc:date", "cxenseparse:recs:publishtime", "article.published",
        "article_date_original", "originalpublicationdate", "citation_publication_date", "mediator_published_time", "published_at", "article:create_time",
        "og:release_date", "date", "datecreated", "created", NULL};
    if (try_date(t, t->ld.date, "json-ld")) return;
    for (size_t i = 0; NAMES[i]; i++) { /* one by one: the first may hold what is no date */
        const char *one[] = {NAMES[i], NULL};
        if (try_date(t, hs_telling_meta(t, one, HS_LONGEST_NAME, NULL), "meta")) return;
    }
    tell_shown_date(t);
    if (t->about->date.len) return;
    t->about->date = hs_stamp_of_url(&t->r->scratch, t->about->url);
    if (t->about->date.len) t->about->date_from = HS_STR("url");
    else tell_printed_date(t);
    if (!t->about->date.len) tell_dateline(t);
}

/* Whether a moment is told without the offset of the place where the page is read: in UTC, or as nothing but a day. */
static bool is_placeless(hs_str date)
{
    return date.len == 10 || hs_str_ends(date, HS_STR("Z")) || hs_str_ends(date, HS_STR("+00:00"));
}

/* In UTC an evening may be the next day already, and a morning the day before: then what readers see, or the address, tells the day. */
static void tell_date(hs_telling *t)
{
    hs_about *about = t->about;
    tell_any_date(t);
    hs_str told = about->date, from = about->date_from;
    if (told.len < 10 || !is_placeless(told) || (!hs_str_is(from, "json-ld") && !hs_str_is(from, "meta"))) return;
    about->date = hs_stamp_of_url(&t->r->scratch, about->url);
    about->date_from = HS_STR("url");
    if (!about->date.len) tell_shown_date(t);
    if (!about->date.len) tell_printed_date(t);
    int days = about->date.len >= 10 ? hs_stamp_day(about->date) - hs_stamp_day(told) : 0;
    if ((days == 1 || days == -1) && !hs_str_ends(about->date, HS_STR("Z"))) return;
    about->date = told;
    about->date_from = from;
}

/* ---- the rest ---- */

static hs_str canonical(hs_telling *t)
{
    static const char *const OG[] = {"og:url", "twitter:url", NULL};
    for (uint32_t i = 0; i < t->page->elem.n; i++) {
        const hs_elem *e = &t->page->elem.at[i];
        if (e->node->tag == GUMBO_TAG_LINK && hs_ascii_is(hs_elem_attribute(e, "rel"), "canonical")) {
            hs_str url = hs_telling_tidy(t, hs_elem_attribute(e, "href"), LONGEST_URL);
            if (hs_ascii_reads(url, 0, "http")) return url;
        }
    }
    hs_str url = first_of(hs_telling_meta(t, OG, LONGEST_URL, NULL), t->ld.url);
    return hs_ascii_reads(url, 0, "http") ? url : NOTHING;
}

static hs_str language(hs_telling *t)
{
    static const char *const NAMES[] = {"og:locale", "content-language", "language", "dc.language", "inlanguage", NULL};
    hs_str lang = hs_telling_tidy(t, hs_elem_attribute(&t->page->elem.at[0], "lang"), LONGEST_LANG);
    if (!lang.len) lang = hs_telling_tidy(t, hs_elem_attribute(&t->page->elem.at[0], "xml:lang"), LONGEST_LANG);
    if (!lang.len) lang = hs_telling_meta(t, NAMES, LONGEST_LANG, NULL);
    char *out = hs_arena_alloc(&t->r->scratch, lang.len);
    for (size_t i = 0; i < lang.len; i++) out[i] = lang.ptr[i] == '_' ? '-' : lang.ptr[i];
    return (hs_str){out, lang.len};
}

/* The language that the article itself speaks, where it is clear. */
static hs_str spoken(hs_telling *t, hs_str declared)
{
    hs_written w = {0};
    for (uint32_t i = 0; i < t->body->n && w.text.n < 4096; i++) {
        const hs_block *b = &t->page->block.at[t->body->block[i]];
        hs_runs_write(&t->r->scratch, t->page, b->run, b->n_runs, false, &w);
        hs_push(&t->r->scratch, &w.text, '\n');
        w.map.n = 0;
    }
    return hs_language_settle(declared, (hs_str){w.text.at ? w.text.at : "", w.text.n});
}

void hs_about_read(hs_reading *r, const hs_page *page, const hs_body *body, hs_about *about)
{
    static const char *const SITE[] = {"og:site_name", "application-name", "dc.publisher", "citation_journal_title", NULL};
    hs_telling t = {.r = r, .page = page, .body = body, .about = about};
    *about = (hs_about){NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, UINT32_MAX, UINT32_MAX};
    for (uint32_t i = 0; i < page->elem.n && t.metas.n < MOST_METAS; i++)
        if (page->elem.at[i].node->tag == GUMBO_TAG_META) hs_push(&r->scratch, &t.metas, i);
    hs_ldjson_read(r, page->sieved.data.at, page->sieved.data.n, &t.ld);
    about->outlet = first_of(hs_telling_meta(&t, SITE, HS_LONGEST_NAME, NULL), hs_telling_tidy(&t, t.ld.outlet, HS_LONGEST_NAME));
    about->url = canonical(&t);
    about->lang = spoken(&t, language(&t));
    hs_headline_find(&t);
    about->author = hs_byline_find(&t);
    tell_date(&t);
}
