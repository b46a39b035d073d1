/* XML by libxml2, for files that nobody vouches for: nothing is fetched, no DTD is loaded, a document that declares entities is refused, and
 * libxml2's own limits (nesting, length of a text) stay on. */
#ifndef HS_READ_XML_H
#define HS_READ_XML_H
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
#include "read/read.h"

/* Some of libxml2's complaints go to standard error unless this thread has a handler: between these two they go nowhere. */
typedef struct hs_xml_quiet { xmlStructuredErrorFunc handler; void *user; } hs_xml_quiet;
hs_xml_quiet hs_xml_hush(void);
void hs_xml_unhush(hs_xml_quiet before);

/* A whole document as a tree, which the caller frees; NULL after filling in err. line: on which the bytes begin in the file. name: of the file.
 * With `mend` what is broken is repaired as well as it can be. */
xmlDoc *hs_xml_parse(hs_str bytes, hs_str name, uint64_t line, bool mend, hs_err *err);

/* A document piece by piece, in constant memory. Names are without their prefix. */
typedef struct hs_xml_calls {
    bool (*open)(void *user, xmlTextReader *r, const char *name); /* false: what is inside is passed over, close is not called */
    void (*close)(void *user, const char *name);
    void (*text)(void *user, hs_str text); /* NULL: not wanted */
} hs_xml_calls;

int hs_xml_walk(hs_str bytes, hs_str name, const hs_xml_calls *calls, void *user, hs_err *err);

/* The attribute of the element at which the reader is; empty if there is none. Without a prefix it is found under any. Cut to fit. */
hs_str hs_xml_attribute(xmlTextReader *r, const char *name, char *into, size_t size);

hs_str hs_xml_str(const xmlChar *s); /* a borrowed view; empty for NULL */
/* Appends a piece of HTML without its tags, its entities read. */
void hs_xml_put_html(hs_buf *out, hs_str html);

#endif
