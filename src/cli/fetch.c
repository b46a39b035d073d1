/* hearsay fetch: pages and feeds from the network into the ledger. */
#include <string.h>
#include "cli/add.h"

int cli_fetch(const cli_command *self, int argc, char **argv)
{
    add_wishes w = {.threads = cli_processors(), .max_size = 16};
    const char *contact = NULL;
    long timeout = 30, delay = 1;
    const cli_option options[] = {
        {"ledger", 'd', OPTION_STRING, "FILE", "the ledger (default: $HEARSAY_DB, else hearsay.db)", &w.ledger},
        {"dry-run", 'n', OPTION_FLAG, "", "fetch and find, but store nothing; print what would be added", &w.dry},
        {"verbose", 'v', OPTION_FLAG, "", "print a line a document: id, what became of it, statements, date, name, title", &w.verbose},
        {"contact", 0, OPTION_STRING, "ADDRESS", "a page or address of yours, told to every site you visit", &contact},
        {"delay", 0, OPTION_COUNT, "SECONDS", "pause between two visits to a site (default: 1; robots.txt may ask for more)", &delay},
        {"timeout", 0, OPTION_COUNT, "SECONDS", "give up a page after this long (default: 30)", &timeout},
        {"max-size", 0, OPTION_COUNT, "MB", "refuse larger pages (default: 16)", &w.max_size},
        {"no-fold", 0, OPTION_FLAG, "", "do not look for texts that repeat others", &w.no_fold},
        {"model", 0, OPTION_STRING, "FILE", "language model (default: $HEARSAY_MODEL, else the installed one)", &w.model},
        {0},
    };
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    hs_fetch_options fetch = {.timeout_s = (double)timeout, .max_size = (size_t)w.max_size << 20, .delay_s = (double)delay, .contact = contact};
    w.fetch = &fetch;
    if (argc) return cli_add_run(&w, argc, argv);
    cli_complain("fetch: which page? `hearsay fetch URL…`, the address of a page or of a feed");
    return EXIT_WRONG_USE;
}
