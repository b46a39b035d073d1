/* hearsay import and hearsay export: files of Discourse Network Analyzer. */
#ifndef HS_CLI_DNA_H
#define HS_CLI_DNA_H
#include "cli/cli.h"

/* By its ending, or as any other database. */
bool cli_is_dna(const char *path);
/* Says what was done, and what has no place; false when the file could not be taken. */
bool cli_dna_import(hs_ledger *l, const char *path);
/* The exit status. */
int cli_dna_export(hs_ledger *l, const char *path, hs_codes_from from, const hs_filter *filter);

#endif
