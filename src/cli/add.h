/* Into the ledger, from the disk or from the network. */
#ifndef HS_CLI_ADD_H
#define HS_CLI_ADD_H
#include "cli/cli.h"

typedef struct add_wishes {
    const char *ledger, *model, *map, *format, *outlet, *date;
    bool dry, no_fold, verbose;
    long threads, max_size;        /* MB */
    const hs_fetch_options *fetch; /* NULL: the paths are files; else they are addresses */
} add_wishes;

/* Reads, finds, stores; says what was done. Returns the exit status. */
int cli_add_run(const add_wishes *w, int n, char **paths);
long cli_processors(void);

#endif
