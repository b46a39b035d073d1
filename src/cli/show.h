/* A statement in its context, for a person on a terminal. */
#ifndef HS_CLI_SHOW_H
#define HS_CLI_SHOW_H
#include "cli/cli.h"

typedef struct cli_show {
    const char *doc;
    size_t number, of; /* "3 of 40"; of 0: not said */
    int width;
    bool color;
} cli_show;

/* The sentences around it with its source, cue and content marked, then its fields; to standard output. Control characters of the text
 * do not reach the terminal. */
void cli_show_statement(const hs_doc *doc, const hs_statement *s, const cli_show *how);
/* On one line, harmless. */
void cli_show_line(hs_str s);

#endif
