/* What the tag, class, id and role of an element give to understand.
 *
 * Class names are cut into words at everything that is not a letter, and between "a" and "B" of "aB". Words are looked
 * up whole: "share" is found in "article__share-tools" and not in "shareholders". */
#include "text/hints.h"
#include <stdlib.h>
#include "text/ascii.h"

/* Sorted by the word. */
enum { J = HS_SAY_JUNK, A = HS_SAY_AUTHOR, N = HS_SAY_NO_AUTHOR, D = HS_SAY_DATE, O = HS_SAY_OTHER, M = HS_SAY_MARGIN };
static const struct said { const char *word; uint8_t say; } WORDS[] = {
    {"about", N}, {"ad", J}, {"addthis", J}, {"ads", J}, {"advert", J}, {"advertisement", J}, {"advertising", J}, {"adverts", J},
    {"amazon", J}, {"anzeige", J}, {"articles", N}, {"aside", M}, {"auteur", A}, {"auteurs", A}, {"author", J | A}, {"authorname", A},
    {"authors", J | A}, {"autor", J | A}, {"autore", A}, {"autoren", A}, {"autori", A}, {"autorin", A}, {"avatar", J | N}, {"avtor", A},
    {"backlinks", J}, {"badge", J}, {"banner", J}, {"banners", J}, {"bio", J | N}, {"blogroll", J}, {"bookmark", J}, {"breadcrumb", J},
    {"breadcrumbs", J}, {"button", J}, {"buttons", J}, {"byl", A}, {"byline", J | A}, {"bylines", A}, {"caption", J | O}, {"captions", J},
    {"carousel", J}, {"comentarios", J | O}, {"comment", J | N | O}, {"commentaires", J}, {"commentlist", O}, {"comments", J | N | O},
    {"commercial", J}, {"consent", J}, {"contributor", A}, {"contributors", A}, {"cookie", J}, {"cookies", J}, {"copyright", J | O},
    {"correspondent", A}, {"count", N}, {"cover", N}, {"created", D}, {"credit", J}, {"credits", J}, {"cta", J}, {"data", D},
    {"date", D}, {"dateline", J | D}, {"datetime", D}, {"dato", D}, {"datum", D}, {"desc", N}, {"description", N}, {"disclaimer", J},
    {"disqus", J}, {"donate", J}, {"donation", J}, {"email", N}, {"embed", J}, {"entrydate", D}, {"erstellt", D}, {"facebook", J},
    {"fecha", D}, {"figcaption", J}, {"follow", J | N}, {"foot", J}, {"footer", J | M}, {"footerwrap", J}, {"footnav", J}, {"footnote", J},
    {"footnotes", J}, {"form", J}, {"fullname", A}, {"function", N}, {"gallery", J}, {"gdpr", J}, {"hidden", J}, {"hide", J | N},
    {"image", N}, {"img", N}, {"infobox", J}, {"job", N}, {"journalist", A}, {"keywords", J}, {"kommentar", J}, {"kommentare", J | O},
    {"latest", J | O}, {"legal", J}, {"legende", J}, {"likes", O}, {"links", J}, {"login", J | O}, {"logo", J}, {"mail", N}, {"mailing", J},
    {"masthead", J}, {"menu", J | O}, {"menus", J}, {"meta", J}, {"metadata", J}, {"modal", J}, {"more", J | M}, {"muallif", A},
    {"nav", J | O}, {"navbar", J}, {"navi", J}, {"navigation", J}, {"newsletter", J | O}, {"next", J | M}, {"occupation", N},
    {"outbrain", J}, {"overlay", J}, {"pager", J}, {"pagination", J}, {"partager", J}, {"partner", J}, {"paywall", J}, {"photo", N},
    {"picture", N}, {"player", J}, {"poll", J}, {"popular", J | O}, {"popup", J}, {"postdate", D}, {"posts", N}, {"prev", J | M},
    {"previous", J}, {"print", J}, {"promo", J}, {"promos", J}, {"promotion", J}, {"pubdate", D}, {"publicidad", J}, {"publicidade", J},
    {"publishdate", D}, {"published", D}, {"quote", O}, {"quotes", O}, {"rail", J}, {"rating", J}, {"ratings", J}, {"readmore", J},
    {"recirc", J}, {"recommendation", J}, {"recommendations", J}, {"recommended", J | O}, {"redacteur", A}, {"redakteur", A},
    {"register", J}, {"relacionadas", J}, {"related", J | N | O}, {"relatedposts", J | O}, {"reply", J}, {"reporter", A}, {"respond", J},
    {"responses", J}, {"ribbon", J}, {"rodape", J}, {"role", N}, {"rss", J}, {"share", J}, {"sharebar", J}, {"sharedaddy", J},
    {"sharing", J}, {"shop", J}, {"shopping", J}, {"shoutbox", J}, {"sidebar", J | M}, {"signup", J}, {"similar", J | O}, {"sitemap", J},
    {"skip", J}, {"slider", J}, {"snippet", O}, {"sociable", J}, {"social", J | N}, {"sponsor", J}, {"sponsored", J}, {"sponsors", J},
    {"submitted", D}, {"subscribe", J}, {"subscription", J}, {"survey", J}, {"syndication", J}, {"taboola", J}, {"tag", J}, {"tagcloud", J},
    {"tags", J}, {"teaser", J | O}, {"teasers", J | O}, {"teilen", J}, {"testimonial", O}, {"ticker", J}, {"toc", J}, {"toolbar", J},
    {"tools", J}, {"tooltip", J}, {"topics", J}, {"trending", J}, {"twitter", J | N}, {"verfasser", A}, {"video", J}, {"warning", J},
    {"werbung", J}, {"whatsapp", J}, {"widget", J | M}, {"widgets", J}, {"writer", A}, {"youtube", J},
};

static int by_letters(const void *key, const void *entry)
{
    const hs_str *s = key;
    const char *word = ((const struct said *)entry)->word;
    size_t k = 0;
    while (k < s->len && s->ptr[k] == word[k]) k++;
    return (k < s->len ? s->ptr[k] : 0) - word[k];
}

static uint8_t said_by(hs_str word)
{
    const struct said *found = bsearch(&word, WORDS, sizeof WORDS / sizeof *WORDS, sizeof *WORDS, by_letters);
    return found ? found->say : 0;
}

static bool is_letter(char c)
{
    c = hs_ascii_lower(c);
    return c >= 'a' && c <= 'z';
}

/* What the words of the names say together. */
static uint8_t said_by_names(hs_str names)
{
    char word[32];
    size_t n = 0;
    uint8_t say = 0;
    for (size_t i = 0; i <= names.len; i++) {
        char c = i < names.len ? names.ptr[i] : ' ';
        bool capital = c >= 'A' && c <= 'Z';
        bool after_small = i > 0 && names.ptr[i - 1] >= 'a' && names.ptr[i - 1] <= 'z';
        if (n && (!is_letter(c) || (capital && after_small))) {
            say |= said_by((hs_str){word, n});
            n = 0;
        }
        if (is_letter(c) && n < sizeof word) word[n++] = hs_ascii_lower(c);
    }
    return say;
}

static bool names_body(hs_str names)
{
    static const char *const PARTS[] = {
        "articlebody", "article-body", "article_body", "article__body", "article-content", "article-text", "article__content", "article__text",
        "entry-content", "post-content", "post-body", "post_content", "story-body", "storybody", "story-content", "story-text", "body-text",
        "news-text", "news_text", "article_text", "content-body", "td-post-content", "field-name-body", "single-content", "text-content",
    };
    bool may = false; /* all of them hold one of these */
    static const char *const COMMON[] = {"body", "content", "text"};
    for (size_t i = 0; i < 3 && !may; i++) may = hs_ascii_find(names, 0, names.len, COMMON[i]) < names.len;
    for (size_t i = 0; may && i < sizeof PARTS / sizeof *PARTS; i++)
        if (hs_ascii_find(names, 0, names.len, PARTS[i]) < names.len) return true;
    return false;
}

static uint8_t of_tag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_NAV:
        return HS_SAY_NEVER | HS_SAY_OTHER;
    case GUMBO_TAG_HEAD: case GUMBO_TAG_TITLE: case GUMBO_TAG_BUTTON: case GUMBO_TAG_OBJECT: case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO: case GUMBO_TAG_CANVAS: case GUMBO_TAG_LABEL: case GUMBO_TAG_RP: case GUMBO_TAG_DATALIST:
        return HS_SAY_NEVER;
    case GUMBO_TAG_FIGCAPTION: case GUMBO_TAG_FIGURE:
        return HS_SAY_JUNK | HS_SAY_OTHER;
    case GUMBO_TAG_FOOTER: case GUMBO_TAG_ASIDE:
        return HS_SAY_JUNK | HS_SAY_MARGIN;
    case GUMBO_TAG_BLOCKQUOTE:
        return HS_SAY_OTHER;
    case GUMBO_TAG_FORM: case GUMBO_TAG_MENU: case GUMBO_TAG_ADDRESS: case GUMBO_TAG_FIELDSET:
        return HS_SAY_JUNK;
    default:
        return 0;
    }
}

static bool is_hidden(const hs_elem *e)
{
    const GumboVector *attributes = &e->node->attributes;
    if (gumbo_get_attribute(attributes, "hidden")) return true;
    hs_str style = hs_elem_attribute(e, "style");
    size_t at = hs_ascii_find(style, 0, style.len, "display");
    if (at == style.len) return false;
    for (at += 7; at < style.len && (hs_ascii_space(style.ptr[at]) || style.ptr[at] == ':');) at++;
    return hs_ascii_reads(style, at, "none");
}

/* Elements whose class tells what the page is about ("tag-video") or how it is laid out ("has-sidebar"). */
static bool is_frame(GumboTag tag)
{
    return tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_ARTICLE ||
           tag == GUMBO_TAG_BLOCKQUOTE;
}

uint8_t hs_hints_of(const hs_elem *e)
{
    uint8_t say = of_tag(e->node->tag);
    if (e->node->attributes.length == 0) return say;
    hs_str class = hs_elem_attribute(e, "class"), id = hs_elem_attribute(e, "id");
    hs_str role = hs_elem_attribute(e, "role"), property = hs_elem_attribute(e, "itemprop");
    uint8_t names = said_by_names(class) | said_by_names(id) | said_by_names(hs_elem_attribute(e, "data-testid"));
    say |= is_frame(e->node->tag) ? names & (uint8_t)~HS_SAY_JUNK : names;
    if (names_body(class) || names_body(id) || hs_ascii_find(property, 0, property.len, "articlebody") < property.len)
        say |= HS_SAY_BODY;
    if (hs_ascii_is(role, "navigation") || hs_ascii_is(role, "dialog") || hs_ascii_is(role, "alert")) say |= HS_SAY_NEVER;
    if (hs_ascii_is(role, "complementary") || hs_ascii_is(role, "contentinfo") || hs_ascii_is(role, "banner") ||
        hs_ascii_is(role, "search") || is_hidden(e))
        say |= HS_SAY_JUNK;
    return say;
}
