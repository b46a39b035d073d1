/* What the tag, class, id and role of an element give to understand.
 *
 * Class names are cut into words at everything that is not a letter, and between "a" and "B" of "aB". Words are looked
 * up whole: "share" is found in "article__share-tools" and not in "shareholders". */
#include "text/hints.h"
#include <stdlib.h>
#include "text/ascii.h"

/* Sorted. */
static const char *const JUNK[] = {
    "ad", "addthis", "ads", "advert", "advertisement", "advertising", "adverts", "amazon", "anzeige", "author", "authors",
    "autor", "avatar", "backlinks", "badge", "banner", "banners", "bio", "blogroll", "bookmark", "breadcrumb", "breadcrumbs",
    "button", "buttons", "byline", "caption", "captions", "carousel", "comentarios", "comment", "commentaires", "comments",
    "commercial", "consent", "cookie", "cookies", "copyright", "credit", "credits", "cta", "dateline", "disclaimer", "disqus",
    "donate", "donation", "embed", "facebook", "figcaption", "follow", "foot", "footer", "footerwrap", "footnav", "footnote",
    "footnotes", "form", "gallery", "gdpr", "hidden", "hide", "infobox", "keywords", "kommentar", "kommentare", "latest",
    "legal", "legende", "links", "login", "logo", "mailing", "masthead", "menu", "menus", "meta", "metadata", "modal", "more",
    "nav", "navbar", "navi", "navigation", "newsletter", "next", "outbrain", "overlay", "pager", "pagination", "partager",
    "partner", "paywall", "player", "poll", "popular", "popup", "prev", "previous", "print", "promo", "promos", "promotion",
    "publicidad", "publicidade", "rail", "rating", "ratings", "readmore", "recirc", "recommendation", "recommendations",
    "recommended", "register", "relacionadas", "related", "relatedposts", "reply", "respond", "responses", "ribbon", "rodape",
    "rss", "share", "sharebar", "sharedaddy", "sharing", "shop", "shopping", "shoutbox", "sidebar", "signup", "similar",
    "sitemap", "skip", "slider", "sociable", "social", "sponsor", "sponsored", "sponsors", "subscribe", "subscription",
    "survey", "syndication", "taboola", "tag", "tagcloud", "tags", "teaser", "teasers", "teilen", "ticker", "toc", "toolbar",
    "tools", "tooltip", "topics", "trending", "twitter", "video", "warning", "werbung", "whatsapp", "widget", "widgets",
    "youtube",
};

static int by_letters(const void *key, const void *entry)
{
    return hs_str_cmp(*(const hs_str *)key, hs_str_of(*(const char *const *)entry));
}

static bool is_junk_word(hs_str word)
{
    return bsearch(&word, JUNK, sizeof JUNK / sizeof *JUNK, sizeof *JUNK, by_letters) != NULL;
}

static bool is_letter(char c)
{
    c = hs_ascii_lower(c);
    return c >= 'a' && c <= 'z';
}

/* Whether a word of the names is among JUNK. */
static bool names_junk(hs_str names)
{
    char word[32];
    size_t n = 0;
    for (size_t i = 0; i <= names.len; i++) {
        char c = i < names.len ? names.ptr[i] : ' ';
        bool capital = c >= 'A' && c <= 'Z';
        bool after_small = i > 0 && names.ptr[i - 1] >= 'a' && names.ptr[i - 1] <= 'z';
        if (n && (!is_letter(c) || (capital && after_small))) {
            if (is_junk_word((hs_str){word, n})) return true;
            n = 0;
        }
        if (is_letter(c) && n < sizeof word) word[n++] = hs_ascii_lower(c);
    }
    return false;
}

static bool names_body(hs_str names)
{
    static const char *const PARTS[] = {
        "articlebody", "article-body", "article_body", "article__body", "article-content", "article-text", "article__content", "article__text",
        "entry-content", "post-content", "post-body", "post_content", "story-body", "storybody", "story-content", "story-text", "body-text",
        "news-text", "news_text", "article_text", "content-body", "td-post-content", "field-name-body", "single-content", "text-content",
    };
    for (size_t i = 0; i < sizeof PARTS / sizeof *PARTS; i++)
        if (hs_ascii_find(names, 0, names.len, PARTS[i]) < names.len) return true;
    return false;
}

static uint8_t of_tag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_HEAD: case GUMBO_TAG_TITLE: case GUMBO_TAG_NAV: case GUMBO_TAG_BUTTON: case GUMBO_TAG_OBJECT: case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO: case GUMBO_TAG_CANVAS: case GUMBO_TAG_LABEL: case GUMBO_TAG_RP: case GUMBO_TAG_DATALIST:
        return HS_SAY_NEVER;
    case GUMBO_TAG_FOOTER: case GUMBO_TAG_ASIDE: case GUMBO_TAG_FORM: case GUMBO_TAG_FIGCAPTION: case GUMBO_TAG_MENU:
    case GUMBO_TAG_ADDRESS: case GUMBO_TAG_FIGURE: case GUMBO_TAG_FIELDSET:
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
    if (!is_frame(e->node->tag) && (names_junk(class) || names_junk(id))) say |= HS_SAY_JUNK;
    if (names_body(class) || names_body(id) || hs_ascii_find(property, 0, property.len, "articlebody") < property.len)
        say |= HS_SAY_BODY;
    if (hs_ascii_is(role, "navigation") || hs_ascii_is(role, "dialog") || hs_ascii_is(role, "alert")) say |= HS_SAY_NEVER;
    if (hs_ascii_is(role, "complementary") || hs_ascii_is(role, "contentinfo") || hs_ascii_is(role, "banner") ||
        hs_ascii_is(role, "search") || is_hidden(e))
        say |= HS_SAY_JUNK;
    return say;
}
