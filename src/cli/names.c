/* hearsay names: names and their spellings. */
#include "cli/names.h"

int cli_names(const cli_command *self, int argc, char **argv)
{
    const char *compare = NULL;
    names_wishes w = {0};
    const cli_option options[] = {
        {"ledger", 'd', OPTION_STRING, "FILE", "the ledger (default: $HEARSAY_DB, else hearsay.db)", &w.ledger},
        {"compare", 0, OPTION_STRING, "FILE", "no ledger: compare the two names on each line of FILE; - is standard input", &compare},
        {"format", 'f', OPTION_CHOICE, "text|jsonl", "how to print (default: text)", &w.format},
        {"limit", 'n', OPTION_COUNT, "N", "only the N who occur most (default: all)", &w.limit},
        {"doc", 0, OPTION_STRING, "LIST", "split: only in these documents, d4,d7", &w.doc},
        {"as", 0, OPTION_STRING, "NAME", "who decides (default: $HEARSAY_CODER, else your login name)", &w.as},
        {"output", 'o', OPTION_STRING, "FILE", "write to FILE", &w.output},
        {0},
    };
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    if (compare && argc) {
        cli_complain("names: --compare FILE takes nothing else");
        return EXIT_WRONG_USE;
    }
    if (compare) return cli_names_compare(compare, w.output);
    return argc && cli_names_decides(argv[0]) ? cli_names_decide(&w, argc, argv) : cli_names_list(&w, argc, argv);
}
