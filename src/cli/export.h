/* hearsay export: what its formats share. */
#ifndef HS_CLI_EXPORT_H
#define HS_CLI_EXPORT_H
#include "cli/folder.h"

/* ---- markdown.c: a folder for Obsidian ---- */

typedef struct cli_pages cli_pages;

/* Knows whose name is what. NULL when there is no memory or the ledger fails; said. */
cli_pages *cli_pages_open(hs_ledger *l, cli_folder *folder);
/* The document's page; what is said on it is remembered for the pages of people. */
void cli_pages_add(cli_pages *p, const hs_doc *doc, const hs_kept *kept);
/* Writes the pages of people. False when memory ran out on the way. */
bool cli_pages_close(cli_pages *p);

/* ---- words.c: pieces of output ---- */

/* A JSON string with its marks; YAML reads it, too. */
void cli_put_json(FILE *to, hs_str s);
/* Text that Markdown shows as it is. On one line, if `line`; otherwise each line begins with `prefix`. */
void cli_put_markdown(FILE *to, hs_str s, bool line, const char *prefix);
/* Text inside [[page|…]]. */
void cli_put_link_words(FILE *to, hs_str s);
/* A file's name that every system and Obsidian take; at most `most` bytes, letters of any script kept. Never empty. */
void cli_put_file_name(FILE *to, hs_str s, size_t most);

#endif
