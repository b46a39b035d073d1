/* What the commands share by which a person decides: who it is, which statement is meant, and its fields as words. */
#ifndef HS_CLI_CODING_H
#define HS_CLI_CODING_H
#include "cli/cli.h"

/* The person: --as NAME, else $HEARSAY_CODER, else the login name. NULL after a complaint. */
const char *cli_coder(const char *given);

/* "d12:s3", "d12v2:s3" -> its parts, within ref. False after a complaint. */
bool cli_statement_ref(const char *ref, hs_str *doc, uint32_t *id);

/* A statement being put together; its spans and names lie here. */
enum { MOST_SPANS = 64, MOST_ABOUT = 64, N_PLACES = 3 };
typedef struct cli_record {
    hs_statement s;
    hs_span place[N_PLACES][MOST_SPANS];
    hs_str about[MOST_ABOUT];
    bool type_given, content_given;
} cli_record;

/* The fields that can be set; NULL ends the list. */
extern const char *const cli_fields[];
/* field: one of "speaker", "kind", "polarity", "certainty", "type", "about", "said", "content", "cue", "source". An empty value takes out
 * what is there. Strings of value stay in use. False after a complaint. */
bool cli_record_set(cli_record *r, const hs_doc *doc, const char *field, const char *value);
/* The type follows the quotation marks of a new content, unless it was given. */
void cli_record_settle(cli_record *r, const hs_doc *doc);

/* review_ask.c: one statement after the other, on a terminal. */
typedef struct cli_ask { hs_ledger *ledger; const char *who; const hs_filter *filter; hs_order order; bool color; } cli_ask;
int cli_review_ask(const cli_ask *a);

#endif
