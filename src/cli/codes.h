/* Codes: attributions that a person marked, in a file of brat's or a record a line, on a text that is in the ledger. */
#ifndef HS_CLI_CODES_H
#define HS_CLI_CODES_H
#include "cli/eval.h" /* its pool */

/* What a code says besides its places. */
enum { CODE_TYPE = 1, CODE_NAME = 2, CODE_KIND = 4, CODE_POLARITY = 8, CODE_CERTAINTY = 16, CODE_ABOUT = 32, CODE_SAID = 64 };

typedef enum code_standing { CODE_UNTOLD, CODE_MACHINES, CODE_ACCEPTED, CODE_REJECTED, CODE_REPLACED, CODE_PERSONS } code_standing;

typedef struct cli_code {
    hs_statement s; /* spans in bytes of the document's text */
    unsigned given; /* CODE_… */
    code_standing standing;
    long line;
} cli_code;
typedef struct cli_codes { cli_code *at; size_t n; } cli_codes;

/* Where complaints go: FILE:LINE: what. */
typedef struct cli_place { const char *file; long line; size_t bad; } cli_place;
void cli_place_complain(cli_place *p, long line, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The Attribution events of a .ann file: Source, Cue and Content, attributes and notes as our own export has them, if there are any.
 * Lines that make no sense are complained about. */
void cli_codes_of_ann(const char *ann, const hs_doc *doc, eval_pool *pool, cli_place *place, cli_codes *out);
/* A record of hearsay-quotes(1), parsed by jansson. False, and why, when its words are not in the text. */
bool cli_code_of_record(const void *record, const hs_doc *doc, eval_pool *pool, cli_code *out, const char **why);

#endif
