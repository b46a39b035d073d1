/* Which ledger a command works on. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cli/cli.h"

const char *cli_ledger_path(const char *given)
{
    const char *set = getenv("HEARSAY_DB");
    return given ? given : set && *set ? set : "hearsay.db";
}

hs_ledger *cli_ledger_open(const char *given, bool read_only)
{
    const char *path = cli_ledger_path(given);
    hs_ledger *l = NULL;
    hs_err err = {0};
    if (read_only && access(path, F_OK)) {
        if (errno == ENOENT) cli_complain("%s: there is no such ledger; `hearsay add FILE…` makes one, -d names another", path);
        else cli_complain("%s: %s", path, strerror(errno));
        return NULL;
    }
    if (hs_ledger_open(path, read_only, &l, &err)) cli_complain("%s", err.message);
    return l;
}

hs_ledger *cli_ledger_open_for_stories(const char *given)
{
    const char *path = cli_ledger_path(given);
    return cli_ledger_open(given, access(path, F_OK) != 0 || access(path, W_OK) != 0);
}
