/* A document as the functions of hearsay.h see it. Everything lives in its arena but the struct itself. */
#ifndef HS_API_DOC_H
#define HS_API_DOC_H
#include "text/text.h"
#include "write/write.h"

struct hs_doc {
    hs_arena arena;
    hs_str name, published;
    hs_text text;
    hs_offsets offsets;
    double min_confidence;
    hs_statement *statement;
    uint32_t n;
    bool found; /* hs_doc_find has been here */
};

/* Leaves out what is below `least` confidence or nested deeper than HS_DEPTH_LIMIT, hangs what was inside on the next voice
 * outside, numbers the rest 1, 2, … in the order of the text, and fills in the chains. `within` is an index + 1 on the way in. */
void hs_statements_settle(hs_arena *arena, const hs_view *view, hs_statement *statement, uint32_t *n, double least);

hs_view hs_doc_view(const hs_doc *doc);

#endif
