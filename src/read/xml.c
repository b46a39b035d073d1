/* XML by libxml2, for files that nobody vouches for. */
#include "read/xml.h"
#include <inttypes.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <limits.h>
#include <stdio.h>
#include "base/err.h"

enum { SAFE = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_COMPACT };

hs_str hs_xml_str(const xmlChar *s)
{
    return s ? hs_str_of((const char *)s) : (hs_str){"", 0};
}

static void ignore(void *user, xmlErrorPtr e)
{
    (void)user;
    (void)e;
}

hs_xml_quiet hs_xml_hush(void)
{
    hs_xml_quiet before = {xmlStructuredError, xmlStructuredErrorContext};
    xmlSetStructuredErrorFunc(NULL, ignore);
    return before;
}

void hs_xml_unhush(hs_xml_quiet before)
{
    xmlSetStructuredErrorFunc(before.user, before.handler);
}

/* libxml2's messages end in a line end. */
static int fail_as(hs_str name, uint64_t line, const char *message, hs_err *err)
{
    hs_str what = hs_str_of(message ? message : "not XML");
    while (what.len && (what.ptr[what.len - 1] == '\n' || what.ptr[what.len - 1] == '.')) what.len--;
    return hs_fail(err, HS_EFORMAT, "%.*s:%" PRIu64 ": broken XML: %.*s", (int)name.len, name.ptr, line, (int)(what.len < 200 ? what.len : 200), what.ptr);
}

static int refuse_entities(hs_str name, hs_err *err)
{
    return hs_fail(err, HS_EFORMAT, "%.*s: the XML declares entities of its own, which could make it grow without end; it is not read", (int)name.len, name.ptr);
}

xmlDoc *hs_xml_parse(hs_str bytes, hs_str name, uint64_t line, bool mend, hs_err *err)
{
    xmlParserCtxt *c = bytes.len < INT_MAX ? xmlNewParserCtxt() : NULL;
    if (!c) {
        hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)name.len, name.ptr);
        return NULL;
    }
    hs_xml_quiet before = hs_xml_hush();
    xmlDoc *doc = xmlCtxtReadMemory(c, bytes.ptr, (int)bytes.len, NULL, NULL, SAFE | (mend ? XML_PARSE_RECOVER : 0));
    hs_xml_unhush(before);
    const xmlError *e = xmlCtxtGetLastError(c);
    if (!doc) fail_as(name, line + (e && e->line > 0 ? (uint64_t)e->line - 1 : 0), e ? e->message : NULL, err);
    else if (doc->intSubset && doc->intSubset->entities) {
        refuse_entities(name, err);
        xmlFreeDoc(doc);
        doc = NULL;
    }
    xmlFreeParserCtxt(c);
    return doc;
}

/* ---- piece by piece ---- */

typedef struct first_error {
    char message[200];
    int line;
} first_error;

static void keep_error(void *user, xmlErrorPtr e)
{
    first_error *f = user;
    if (f->line || !e || e->level < XML_ERR_ERROR || e->domain == XML_FROM_NAMESPACE) return;
    f->line = e->line > 0 ? e->line : 1;
    snprintf(f->message, sizeof f->message, "%s", e->message ? e->message : "");
}

static int walk(xmlTextReader *r, hs_str name, const hs_xml_calls *calls, void *user, hs_err *err)
{
    int skip = -1, more; /* skip: depth of the element that is passed over */
    while ((more = xmlTextReaderRead(r)) == 1) {
        int depth = xmlTextReaderDepth(r), type = xmlTextReaderNodeType(r);
        const char *local = (const char *)xmlTextReaderConstLocalName(r);
        if (type == XML_READER_TYPE_DOCUMENT_TYPE) {
            xmlDoc *doc = xmlTextReaderCurrentDoc(r);
            if (doc && doc->intSubset && doc->intSubset->entities) return refuse_entities(name, err);
        }
        if (skip >= 0 && depth > skip) continue;
        if (skip >= 0 && depth == skip && type == XML_READER_TYPE_END_ELEMENT) {
            skip = -1;
            continue;
        }
        skip = -1;
        if (type == XML_READER_TYPE_ELEMENT) {
            bool empty = xmlTextReaderIsEmptyElement(r) == 1;
            bool inside = calls->open(user, r, local);
            if (!inside && !empty) skip = depth;
            else if (inside && empty) calls->close(user, local);
        } else if (type == XML_READER_TYPE_END_ELEMENT) {
            calls->close(user, local);
        } else if (calls->text && (type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_CDATA || type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE)) {
            calls->text(user, hs_xml_str(xmlTextReaderConstValue(r)));
        }
    }
    return more == 0 ? HS_OK : HS_EFORMAT;
}

int hs_xml_walk(hs_str bytes, hs_str name, const hs_xml_calls *calls, void *user, hs_err *err)
{
    first_error first = {0};
    xmlTextReader *r = bytes.len < INT_MAX ? xmlReaderForMemory(bytes.ptr, (int)bytes.len, NULL, NULL, SAFE) : NULL;
    if (!r) return hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)name.len, name.ptr);
    xmlTextReaderSetStructuredErrorHandler(r, keep_error, &first);
    hs_err own = {0};
    hs_xml_quiet before = hs_xml_hush();
    int code = walk(r, name, calls, user, &own);
    if (code && !own.code) fail_as(name, first.line ? (uint64_t)first.line : 1, first.message, &own);
    if (code && err) *err = own;
    xmlDoc *doc = xmlTextReaderCurrentDoc(r);
    xmlFreeTextReader(r);
    xmlFreeDoc(doc);
    hs_xml_unhush(before);
    return code;
}

hs_str hs_xml_attribute(xmlTextReader *r, const char *name, char *into, size_t size)
{
    size_t n = 0;
    for (int more = xmlTextReaderMoveToFirstAttribute(r); more == 1; more = xmlTextReaderMoveToNextAttribute(r)) {
        if (strcmp((const char *)xmlTextReaderConstLocalName(r), name) != 0 || xmlTextReaderIsNamespaceDecl(r) == 1) continue;
        hs_str value = hs_xml_str(xmlTextReaderConstValue(r));
        n = value.len < size ? value.len : size;
        memcpy(into, value.ptr, n);
        break;
    }
    xmlTextReaderMoveToElement(r);
    return (hs_str){into, n};
}

/* ---- HTML in a field ---- */

void hs_xml_put_html(hs_buf *out, hs_str html)
{
    enum { LONGEST = 64 << 10 };
    bool plain = !html.len || (!memchr(html.ptr, '<', html.len) && !memchr(html.ptr, '&', html.len));
    xmlDoc *doc = NULL;
    hs_xml_quiet before = hs_xml_hush();
    if (!plain && html.len < LONGEST)
        doc = htmlReadMemory(html.ptr, (int)html.len, NULL, "UTF-8", HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER);
    xmlNode *root = doc ? xmlDocGetRootElement(doc) : NULL;
    xmlChar *text = root ? xmlNodeGetContent(root) : NULL;
    hs_buf_add(out, text ? hs_xml_str(text) : html);
    xmlFree(text);
    xmlFreeDoc(doc);
    hs_xml_unhush(before);
}
