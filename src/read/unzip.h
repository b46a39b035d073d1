/* One member of a ZIP that is in memory: for the formats that are a ZIP with known names in it (DOCX, ODT, XLSX). */
#ifndef HS_READ_UNZIP_H
#define HS_READ_UNZIP_H
#include "base/buf.h"

/* Appends the member called name to out (which the caller frees in any case). HS_EFORMAT: there is none, or it is damaged or encrypted;
 * HS_ELIMIT: it unpacks to more than limit bytes. The message says the member's name, not the ZIP's. */
int hs_unzip_member(hs_str zip, const char *name, size_t limit, hs_buf *out, hs_err *err);
/* The beginning of a ZIP has a member called name. Only looks at the local headers that head holds; for hs_format_of.is. */
bool hs_zip_names(hs_str head, hs_str name);

#endif
