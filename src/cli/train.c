/* hearsay train: runs hearsay-train, which stands beside the program or in ../libexec/hearsay. */
#include <errno.h>
#include <string.h>
#include <unistd.h>
#include "cli/cli.h"

int cli_train(const cli_command *self, int argc, char **argv)
{
    (void)self, (void)argc;
    static const char *const places[] = {".", "../libexec/hearsay"};
    char folder[4096], path[2 * sizeof folder];
    if (cli_program_folder(folder, sizeof folder))
        for (int i = 0; i < 2; i++) {
            snprintf(path, sizeof path, "%s/%s/hearsay-train", folder, places[i]);
            if (access(path, X_OK) != 0) continue;
            argv[-1] = path; /* argv[-1] is "train": argc and argv begin behind it */
            execv(path, argv - 1);
            cli_complain("%s: %s", path, strerror(errno));
            return EXIT_INPUT;
        }
    cli_complain("train: hearsay-train is neither beside the program nor in ../libexec/hearsay; build it with `make`");
    return EXIT_INPUT;
}
