/* What the commands of the story share: settling before, and words on the terminal. */
#ifndef HS_CLI_CLAIMS_H
#define HS_CLI_CLAIMS_H
#include "cli/cli.h"

/* Opens the ledger with its claims brought up to date; one that cannot be written is opened as it is, and what is missing is said.
 * *model (may be NULL): the model that did it, to be freed. NULL after a complaint. */
hs_ledger *cli_ledger_settled(const char *path, const char *model_path, hs_model **model);
/* "c12" -> 12; 0: it is none. */
int64_t cli_claim_id(const char *word);

/* story.c: what `code --suggest` prints; returns the exit status. query may be NULL: all documents. */
int cli_code_suggest(const char *ledger, const char *model, const char *codebook, const char *query, double least, long limit);

/* paper.c: lines for reading, and JSON */
typedef struct cli_paper { cli_output out; int width, column; bool color; } cli_paper;
enum { INK_PLAIN, INK_DIM, INK_NAME, INK_WORDS, INK_DENIED };
void cli_paper_open(cli_paper *p, int width, int color); /* color: 0 auto, 1 always, 2 never; width 0: the window's */
void cli_put(cli_paper *p, const char *s);
void cli_put_str(cli_paper *p, hs_str s);
/* Words in one colour, with line breaks where the width ends; further lines begin at `margin`. Control characters do not get out. */
void cli_put_words(cli_paper *p, hs_str s, int ink, int margin);
void cli_put_words_z(cli_paper *p, const char *s, int ink, int margin);
void cli_put_line(cli_paper *p); /* ends the line */
void cli_paper_json(cli_paper *p, hs_str s); /* a string with its marks; null for ptr NULL */
void cli_putf(cli_paper *p, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
