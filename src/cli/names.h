/* hearsay names: what its parts share. */
#ifndef HS_CLI_NAMES_H
#define HS_CLI_NAMES_H
#include "cli/cli.h"

typedef struct names_wishes {
    const char *ledger, *output, *doc, *as;
    int format; /* 0 text, 1 jsonl */
    long limit; /* 0: all */
} names_wishes;

/* names_compare.c: a verdict for each pair of names in a file, "-" for standard input. Returns the exit status, as all of these. */
int cli_names_compare(const char *path, const char *output);

/* names_ledger.c: the actors of the ledger, all or those called argv[0]. */
int cli_names_list(const names_wishes *w, int argc, char **argv);
/* Whether word is a decision: merge, split, rename, undo; argv[0] of the other. */
bool cli_names_decides(const char *word);
int cli_names_decide(const names_wishes *w, int argc, char **argv);

#endif
