/* The parts of a Microsoft Office file: a ZIP of XML parts that name one another in relationships. */
#ifndef HS_READ_OOXML_H
#define HS_READ_OOXML_H
#include "read/draft.h"
#include "read/xml.h"

enum { HS_PART_PATH = 256, HS_PART_LIMIT = 128 << 20, HS_RELATIONS_LIMIT = 4 << 20 };

/* Path of the part to which `part` ("" = the file itself) has the relationship of the type that ends in `type`, or with the id `id`. One
 * of the two is NULL. False: it has none. */
bool hs_ooxml_target(hs_str zip, const char *part, const char *type, const char *id, char into[HS_PART_PATH]);
/* Walks over a part; messages begin with the file's name. r, if not NULL, counts what is unpacked. */
int hs_ooxml_walk(hs_reading *r, hs_str zip, hs_str file, const char *part, const hs_xml_calls *calls, void *user, hs_err *err);
/* Title, author and dates of the document. */
void hs_ooxml_about(hs_str zip, hs_draft *d);

#endif
