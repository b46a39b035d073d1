/* What people coded by hand by a scheme of their own, as rows: the shape in which a file of Discourse Network Analyzer and the ledger hand
 * codes to each other, a row at a time, so that neither needs to know the other and no memory holds all of them.
 *
 * The columns are those of DNA 3 with its meaning (times in seconds, places in UTF-16 units of the text). Ids are the giver's own. */
#ifndef HS_CODE_CODE_H
#define HS_CODE_CODE_H
#include "base/str.h"

/* In the order in which they must be taken: what a row points at stands in a table before. */
typedef enum hs_code_table {
    HS_CODE_SETTING,   /* property, value */
    HS_CODE_CODER,     /* id, name, red, green, blue, refresh, font size, password, 4 of the window's, 16 permissions */
    HS_CODE_RELATION,  /* id, coder, other, view statements, edit statements, view documents, edit documents */
    HS_CODE_TYPE,      /* id, label, red, green, blue */
    HS_CODE_VARIABLE,  /* id, type, name, kind ("short text") */
    HS_CODE_LINK,      /* id, source variable, target variable */
    HS_CODE_REGEX,     /* label, red, green, blue */
    HS_CODE_ENTITY,    /* id, variable, value, red, green, blue, parent */
    HS_CODE_ATTRIBUTE, /* id, variable, name */
    HS_CODE_ATTRIBUTE_VALUE, /* id, entity, attribute, value */
    HS_CODE_DOCUMENT,  /* id, coder, title, author, source, section, type, notes, date, text */
    HS_CODE_STATEMENT, /* id, document, type, coder, start, stop */
    HS_CODE_VALUE,     /* statement, variable, kind ("boolean"), id, value: a number, a text, or an entity's id */
    HS_CODE_TABLES
} hs_code_table;

enum { HS_CODE_COLUMNS = 28 };
enum { HS_CODER_NAME = 1, HS_CODER_PASSWORD = 7 };
enum { HS_DOCUMENT_ID, HS_DOCUMENT_CODER, HS_DOCUMENT_TITLE, HS_DOCUMENT_AUTHOR, HS_DOCUMENT_SOURCE, HS_DOCUMENT_SECTION, HS_DOCUMENT_TYPE,
       HS_DOCUMENT_NOTES, HS_DOCUMENT_DATE, HS_DOCUMENT_TEXT };
enum { HS_STATEMENT_ID, HS_STATEMENT_DOCUMENT, HS_STATEMENT_TYPE, HS_STATEMENT_CODER, HS_STATEMENT_START, HS_STATEMENT_STOP };
enum { HS_VALUE_STATEMENT, HS_VALUE_VARIABLE, HS_VALUE_KIND, HS_VALUE_ID, HS_VALUE_VALUE };

typedef struct hs_cell {
    enum { HS_CELL_NULL, HS_CELL_NUMBER, HS_CELL_TEXT } kind;
    int64_t number;
    hs_str text;
} hs_cell;

/* How many columns a table has. */
int hs_code_columns(hs_code_table table);

static inline hs_cell hs_cell_number(int64_t number)
{
    return (hs_cell){.kind = HS_CELL_NUMBER, .number = number};
}

static inline hs_cell hs_cell_text(hs_str text)
{
    return (hs_cell){.kind = HS_CELL_TEXT, .text = text.ptr ? text : HS_STR("")};
}

/* Told what has no place where it goes, a line each. */
typedef struct hs_code_notes { void *user; void (*note)(void *user, hs_str line); } hs_code_notes;
void hs_code_note(const hs_code_notes *notes, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
