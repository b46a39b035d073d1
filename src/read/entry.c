/* One entry of a feed: what its elements mean. */
#include "read/entry.h"
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/uri.h>
#include "base/err.h"

/* ---- XML, nearly ---- */

/* Appends s with its references made ones that XML has. Text in CDATA and comments stays. */
static void put_mended(hs_buf *out, hs_str s)
{
    for (size_t i = 0, from; i < s.len;) {
        hs_str rest = hs_str_sub(s, i, s.len);
        bool cdata = hs_str_starts(rest, HS_STR("<![CDATA[")), comment = hs_str_starts(rest, HS_STR("<!--"));
        from = i;
        if (cdata || comment) {
            hs_str end = cdata ? HS_STR("]]>") : HS_STR("-->");
            while (i < s.len && !hs_str_starts(hs_str_sub(s, i, s.len), end)) i++;
            for (; from < i; from++) hs_buf_add_c(out, (unsigned char)s.ptr[from] < 0x20 && !memchr("\t\n\r\x1B", s.ptr[from], 4) ? ' ' : s.ptr[from]);
        } else if (s.ptr[i] == '&') {
            char name[16] = "";
            size_t n = 1;
            while (n < rest.len && n < sizeof name && rest.ptr[n] != ';' && !memchr("<& \t\r\n\"'", rest.ptr[n], 8)) name[n - 1] = rest.ptr[n], n++;
            name[n - 1] = 0;
            bool whole = n < rest.len && rest.ptr[n] == ';' && n > 1;
            const htmlEntityDesc *e = whole && name[0] != '#' ? htmlEntityLookup((const xmlChar *)name) : NULL;
            if (e) hs_buf_printf(out, "&#%u;", e->value);
            else hs_buf_add_z(out, whole && (name[0] == '#' || strcmp(name, "apos") == 0) ? "&" : "&amp;");
            i += e ? n + 1 : 1;
        } else {
            bool odd = (unsigned char)s.ptr[i] < 0x20 && !memchr("\t\n\r\x1B", s.ptr[i], 4);
            hs_buf_add_c(out, odd ? ' ' : s.ptr[i]);
            i++;
        }
    }
}

xmlDoc *hs_entry_parse(hs_str bytes, hs_str name, uint64_t line, bool mend, hs_err *err)
{
    hs_buf mended = {0};
    xmlDoc *doc = NULL;
    put_mended(&mended, bytes);
    if (mended.failed) hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)name.len, name.ptr);
    else doc = hs_xml_parse(hs_buf_str(&mended), name, line, mend, err);
    hs_buf_free(&mended);
    return doc;
}

/* ---- elements ---- */

/* Is it the element `name` of the feed's own kind ("": no prefix, or the root's), or of the module with that prefix or in that namespace? */
static bool called(const xmlNode *n, const char *prefix, const char *space, const char *name)
{
    if (n->type != XML_ELEMENT_NODE) return false;
    const char *full = (const char *)n->name, *colon = strchr(full, ':'), *local = colon ? colon + 1 : full; /* a prefix never declared stays */
    if (strcmp(local, name) != 0) return false;
    if (!*prefix) {
        const xmlNode *root = xmlDocGetRootElement(n->doc);
        return !colon && (!n->ns || !n->ns->prefix || (root && root->ns && xmlStrEqual(root->ns->href, n->ns->href)));
    }
    if (n->ns && n->ns->href && strstr((const char *)n->ns->href, space)) return true;
    return n->ns && n->ns->prefix ? strcmp((const char *)n->ns->prefix, prefix) == 0 : colon && strncmp(full, prefix, (size_t)(colon - full)) == 0;
}

static const xmlNode *child(const xmlNode *n, const char *prefix, const char *space, const char *name)
{
    const xmlNode *c = n ? n->children : NULL;
    while (c && !called(c, prefix, space, name)) c = c->next;
    return c;
}

static const xmlNode *own(const xmlNode *n, const char *name)
{
    return child(n, "", "", name);
}

static const xmlNode *dublin(const xmlNode *n, const char *name)
{
    return child(n, "dc", "purl.org/dc/", name);
}

static void put_content(hs_buf *out, const xmlNode *n)
{
    xmlChar *text = n ? xmlNodeGetContent(n) : NULL;
    hs_buf_add(out, hs_xml_str(text));
    xmlFree(text);
}

static void put_attribute(hs_buf *out, const xmlNode *n, const char *name)
{
    xmlChar *value = n ? xmlGetNoNsProp((xmlNode *)n, (const xmlChar *)name) : NULL;
    hs_buf_add(out, hs_xml_str(value));
    xmlFree(value);
}

static bool attribute_is(const xmlNode *n, const char *name, const char *value)
{
    hs_buf b = {0};
    put_attribute(&b, n, name);
    bool same = hs_str_is(hs_str_trim(hs_buf_str(&b)), value);
    hs_buf_free(&b);
    return same;
}

static void field(hs_draft *d, size_t which, const xmlNode *n)
{
    hs_buf b = {0};
    put_content(&b, n);
    hs_draft_field(d, which, hs_buf_str(&b));
    hs_buf_free(&b);
}

/* An address, made whole by what xml:base says. */
static void address(hs_draft *d, const xmlNode *n, hs_str value)
{
    hs_buf b = {0};
    value = hs_str_trim(value);
    hs_buf_add(&b, value);
    hs_buf_add_c(&b, '\0');
    xmlChar *base = xmlNodeGetBase(n->doc, n), *whole = base && value.len && !b.failed ? xmlBuildURI((const xmlChar *)b.ptr, base) : NULL;
    hs_draft_field(d, HS_FIELD(url), whole ? hs_xml_str(whole) : value);
    xmlFree(base);
    xmlFree(whole);
    hs_buf_free(&b);
}

static void title(hs_draft *d, const xmlNode *n)
{
    hs_buf raw = {0}, text = {0};
    put_content(&raw, n);
    if (n && attribute_is(n, "type", "text")) hs_buf_add(&text, hs_buf_str(&raw));
    else hs_xml_put_html(&text, hs_buf_str(&raw)); /* titles of RSS are HTML as often as not */
    hs_draft_field(d, HS_FIELD(title), hs_buf_str(&text));
    hs_buf_free(&raw);
    hs_buf_free(&text);
}

/* RSS writes "mail@address (Name)". */
static void author(hs_draft *d, const xmlNode *n)
{
    hs_buf b = {0};
    put_content(&b, n);
    hs_str s = hs_str_trim(hs_buf_str(&b));
    const char *open = s.len && memchr(s.ptr, '@', s.len) ? memchr(s.ptr, '(', s.len) : NULL;
    if (open && s.ptr[s.len - 1] == ')') s = hs_str_sub(s, (size_t)(open - s.ptr) + 1, s.len - 1);
    hs_draft_field(d, HS_FIELD(author), s);
    hs_buf_free(&b);
}

/* The markup inside n as HTML: without XML's prefixes. */
static void put_markup(hs_buf *out, const xmlNode *n)
{
    xmlBuffer *b = xmlBufferCreate();
    hs_xml_quiet before = hs_xml_hush();
    for (xmlNode *c = n->children; c && b; c = c->next) {
        for (xmlNode *x = c; x;) { /* all below c, in order */
            x->ns = NULL;
            if (x->type == XML_ELEMENT_NODE && x->children) x = x->children;
            else {
                while (x != c && !x->next) x = x->parent;
                x = x == c ? NULL : x->next;
            }
        }
        htmlNodeDump(b, n->doc, c);
    }
    if (b) hs_buf_add(out, hs_xml_str(xmlBufferContent(b)));
    else out->failed = true;
    xmlBufferFree(b);
    hs_xml_unhush(before);
}

/* Appends what the element holds; whether that is a page or text. */
static const char *put_body(hs_buf *out, const xmlNode *n, bool atom)
{
    if (atom && attribute_is(n, "type", "xhtml")) {
        put_markup(out, n);
        return "html";
    }
    put_content(out, n);
    if (atom && !attribute_is(n, "type", "html") && !attribute_is(n, "type", "text/html")) return "text";
    return out->len && (memchr(out->ptr, '<', out->len) || memchr(out->ptr, '&', out->len)) ? "html" : "text";
}

static const char *put_bodies(hs_draft *d, const xmlNode *e)
{
    const xmlNode *const PLACES[] = {child(e, "content", "purl.org/rss/1.0/modules/content/", "encoded"), own(e, "content"), own(e, "description"),
                                     own(e, "summary"), dublin(e, "description")};
    const char *format = "text";
    hs_buf body = {0};
    for (size_t i = 0; i < sizeof PLACES / sizeof *PLACES && !hs_str_trim(hs_buf_str(&body)).len; i++) {
        body.len = 0;
        if (PLACES[i]) format = put_body(&body, PLACES[i], i == 1 || i == 3);
    }
    if (hs_str_trim(hs_buf_str(&body)).len) hs_draft_text(d, hs_buf_str(&body));
    else format = "text", d->text = d->field[HS_FIELD(title)]; /* of a feed of headlines that is all there is */
    d->held.failed |= body.failed;
    hs_buf_free(&body);
    return format;
}

static void put_rss(hs_draft *d, const xmlNode *e)
{
    const xmlNode *link = own(e, "link"), *guid = own(e, "guid");
    hs_buf b = {0};
    put_content(&b, link);
    if (link) address(d, link, hs_buf_str(&b));
    field(d, HS_FIELD(id), guid);
    b.len = 0;
    put_content(&b, guid);
    if (guid && !attribute_is(guid, "isPermaLink", "false") && hs_str_starts(hs_str_trim(hs_buf_str(&b)), HS_STR("http"))) address(d, guid, hs_buf_str(&b));
    hs_buf_free(&b);
    author(d, dublin(e, "creator"));
    author(d, own(e, "author"));
    field(d, HS_FIELD(date), own(e, "pubDate"));
    field(d, HS_FIELD(date), dublin(e, "date"));
    field(d, HS_FIELD(date), child(e, "dc", "purl.org/dc/terms", "created"));
    field(d, HS_FIELD(edited), child(e, "dcterms", "purl.org/dc/terms", "modified"));
    field(d, HS_FIELD(lang), dublin(e, "language"));
    field(d, HS_FIELD(outlet), own(e, "source")); /* of a feed made of feeds */
}

static void put_atom(hs_draft *d, const xmlNode *e)
{
    hs_buf b = {0};
    for (const xmlNode *c = e->children; c; c = c->next) {
        if (called(c, "", "", "link") && (!xmlHasProp((xmlNode *)c, (const xmlChar *)"rel") || attribute_is(c, "rel", "alternate"))) {
            b.len = 0;
            put_attribute(&b, c, "href");
            address(d, c, hs_buf_str(&b));
        }
    }
    b.len = 0;
    for (const xmlNode *c = e->children; c; c = c->next) {
        const xmlNode *name = called(c, "", "", "author") ? own(c, "name") : NULL;
        if (name && b.len) hs_buf_add_z(&b, ", ");
        if (name) put_content(&b, name);
    }
    hs_draft_field(d, HS_FIELD(author), hs_buf_str(&b));
    hs_buf_free(&b);
    field(d, HS_FIELD(id), own(e, "id"));
    field(d, HS_FIELD(date), own(e, "published"));
    field(d, HS_FIELD(date), own(e, "issued")); /* Atom 0.3 */
    bool published = hs_draft_get(d, HS_FIELD(date)).len;
    field(d, published ? HS_FIELD(edited) : HS_FIELD(date), own(e, "updated"));
    field(d, published ? HS_FIELD(edited) : HS_FIELD(date), own(e, "modified"));
    field(d, HS_FIELD(outlet), own(own(e, "source"), "title"));
}

const xmlNode *hs_entry_find(const xmlDoc *doc)
{
    const xmlNode *root = xmlDocGetRootElement(doc), *n = root ? root->children : NULL;
    while (n && n->type != XML_ELEMENT_NODE) n = n->next;
    return n;
}

const char *hs_entry_read(const xmlNode *e, hs_draft *d)
{
    title(d, own(e, "title"));
    xmlChar *lang = xmlNodeGetLang(e);
    if (called(e, "", "", "entry")) put_atom(d, e);
    else put_rss(d, e);
    hs_draft_field(d, HS_FIELD(lang), hs_xml_str(lang));
    xmlFree(lang);
    return put_bodies(d, e);
}

void hs_entry_feed(const xmlDoc *doc, hs_draft *d)
{
    const xmlNode *root = doc ? xmlDocGetRootElement(doc) : NULL, *channel = own(root, "channel");
    if (!channel) channel = root;
    xmlChar *lang = channel ? xmlNodeGetLang(channel) : NULL;
    title(d, own(channel, "title"));
    field(d, HS_FIELD(lang), own(channel, "language"));
    field(d, HS_FIELD(lang), dublin(channel, "language"));
    hs_draft_field(d, HS_FIELD(lang), hs_xml_str(lang));
    xmlFree(lang);
}
