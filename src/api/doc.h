/* A document as the functions of hearsay.h see it. Everything lives in its arena but the struct itself. */
#ifndef HS_API_DOC_H
#define HS_API_DOC_H
#include "text/text.h"
#include "write/write.h"

struct hs_doc {
    hs_arena arena;
    hs_str name, published;
    hs_text text;
    hs_fields fields;    /* of the item and of the page, the item first */
    hs_str date_written; /* fields.date as it stood */
    bool decoded;        /* the text was made of what decoding gave, so its map does not lead to the item's bytes */
    hs_offsets offsets;
    double min_confidence;
    hs_statement *statement;
    uint32_t n;
    bool found; /* hs_doc_find has been here */
};

/* Leaves out what is below `least` confidence or nested deeper than HS_DEPTH_LIMIT, hangs what was inside on the next voice
 * outside, numbers the rest 1, 2, … in the order of the text, and fills in the chains. `within` is an index + 1 on the way in. */
void hs_statements_settle(hs_arena *arena, const hs_view *view, hs_statement *statement, uint32_t *n, double least);

/* The outlet, where the document names it, then the voices from the outermost one to each statement. */
void hs_statements_chain(hs_arena *arena, const hs_view *view, hs_statement *statement, uint32_t n);

hs_view hs_doc_view(const hs_doc *doc);
/* A document with nothing in it yet. NULL when there is no memory. */
hs_doc *hs_doc_new(const hs_options *options);

#endif
