/* hearsay code agreement. */
#ifndef HS_CLI_AGREEMENT_H
#define HS_CLI_AGREEMENT_H
#include "cli/cli.h"

int cli_code_agreement(int argc, char **argv);

#endif
