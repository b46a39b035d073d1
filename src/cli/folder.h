/* A folder of files that an export makes, and makes again.
 *
 * Invariant: a file that a person wrote or changed is never overwritten or removed. What is ours is known by a list in the folder,
 * .hearsay-export: each file's name with a hash of what was written. */
#ifndef HS_CLI_FOLDER_H
#define HS_CLI_FOLDER_H
#include "cli/cli.h"

typedef struct folder_file { char *name; uint64_t hash; bool renewed; } folder_file;
typedef struct cli_folder {
    const char *path;
    folder_file *old, *now; /* old: sorted by name */
    size_t n_old, n_now, cap_now;
    size_t written, same, left; /* files: new or changed; as they were; a person's, left alone */
    bool failed;                /* said already */
} cli_folder;

/* Makes the folder if it is not there. False when it cannot be used; said. */
bool cli_folder_open(cli_folder *f, const char *path);
/* name may have one folder in front: "people/Anvar Teshik.md". */
void cli_folder_write(cli_folder *f, const char *name, const char *bytes, size_t n);
/* Remembers what was written; all: this was everything, so files of ours that were not written this time are removed if nobody changed
 * them. False when something failed or a file was left alone. */
bool cli_folder_close(cli_folder *f, bool all);

#endif
