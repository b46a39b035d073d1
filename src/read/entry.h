/* One entry of a feed: RSS 0.9x, 1.0 and 2.0, or Atom. */
#ifndef HS_READ_ENTRY_H
#define HS_READ_ENTRY_H
#include "read/draft.h"
#include "read/xml.h"

/* The tree of a document made of a feed's first tag and an entry, or of the feed's beginning (`mend`); see hs_xml_parse. Names of HTML's
 * characters (&nbsp;) and stray "&" are common in feeds, and no XML; they are read as what they stand for. */
xmlDoc *hs_entry_parse(hs_str bytes, hs_str name, uint64_t line, bool mend, hs_err *err);
/* The entry in a document that holds one; NULL if there is none. */
const xmlNode *hs_entry_find(const xmlDoc *doc);
/* Fields and text; returns the text's format. An entry without text has its title for one. */
const char *hs_entry_read(const xmlNode *entry, hs_draft *d);
/* Title and language of the feed, from its beginning. */
void hs_entry_feed(const xmlDoc *doc, hs_draft *d);

#endif
