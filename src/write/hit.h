/* What a search found: a statement or a document, with the words around. */
#ifndef HS_WRITE_HIT_H
#define HS_WRITE_HIT_H
#include "write/write.h"

/* As hs_write_hit of hearsay.h; the view is the hit's document. HS_TEXT and HS_JSONL. */
int hs_write_found(const hs_view *view, const hs_hit *hit, const hs_write_options *options, hs_sink sink, void *user, hs_err *err);

#endif
