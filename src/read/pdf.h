/* Lines as they stand on the pages of a PDF -> text in paragraphs. */
#ifndef HS_READ_PDF_H
#define HS_READ_PDF_H
#include "base/buf.h"

typedef struct hs_pdf_line {
    hs_str text;          /* without line end; UTF-8 */
    float x0, y0, x1, y1; /* y grows downwards; all of them are numbers (no NaN) */
    float height;         /* of its letters */
    float page_width, page_height;
    uint32_t page, column; /* column: filled in, 0 to the left */
    uint32_t order;        /* in which the page shows them */
} hs_pdf_line;

/* Appends the text: columns from left to right, lines of a paragraph joined by a space, a blank line between paragraphs, without the
 * headers and footers that pages have in common. No character is changed: a hyphen at a line's end stays, before a small letter with its
 * line end (so that the tokenizer may see a broken word). Sorts line[n]. */
void hs_pdf_text(hs_pdf_line *line, size_t n, hs_buf *out);

#endif
