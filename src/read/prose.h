/* Text put together from an office file: paragraphs with a blank line between them, cells with a tab, rows of a table with a line end.
 * Text boxes stand behind the paragraph that they hang on, foot- and endnotes behind everything. */
#ifndef HS_READ_PROSE_H
#define HS_READ_PROSE_H
#include "read/draft.h"

enum { HS_PROSE_DEPTH = 8 };
typedef enum hs_prose_place { HS_PROSE_MAIN, HS_PROSE_BOX, HS_PROSE_NOTE, HS_PROSE_PLACES } hs_prose_place;

typedef struct hs_prose_part {
    hs_buf text;
    unsigned lines, tabs; /* owed before the next text */
    unsigned before;      /* lines that were owed when this cell began */
    bool wrote;           /* something in this cell */
} hs_prose_part;

typedef struct hs_prose {
    hs_prose_part part[HS_PROSE_PLACES];
    hs_prose_place stack[HS_PROSE_DEPTH]; /* where text goes: stack[depth - 1], or the main text */
    unsigned depth, too_deep;
    unsigned cells; /* cells around us */
} hs_prose;

void hs_prose_free(hs_prose *p);
void hs_prose_text(hs_prose *p, hs_str text);
void hs_prose_paragraph(hs_prose *p); /* ends one; ends of paragraphs without text do not count */
void hs_prose_cell(hs_prose *p, bool begins);
void hs_prose_row(hs_prose *p);
void hs_prose_table(hs_prose *p);
/* From here to hs_prose_leave text belongs elsewhere. */
void hs_prose_enter(hs_prose *p, hs_prose_place place);
void hs_prose_leave(hs_prose *p);
/* The draft's text: all of it. */
void hs_prose_settle(hs_prose *p, hs_draft *d);

/* Is it a title that a person gave, and not "Microsoft Word - Document1.doc"? */
bool hs_title_is_real(hs_str title);

#endif
