/* Where the language model is. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cli/cli.h"

enum { LONGEST_PATH = 4096 };

bool cli_program_folder(char *out, size_t size)
{
    ssize_t n = readlink("/proc/self/exe", out, size - 1);
    if (n <= 0) return false;
    out[n] = '\0';
    char *slash = strrchr(out, '/');
    if (!slash) return false;
    *slash = '\0';
    return true;
}

/* beside the program as built (build/../models), as installed, and where the build was told to install */
static bool find(char *out, size_t size)
{
    char folder[LONGEST_PATH];
    if (cli_program_folder(folder, sizeof folder)) {
        static const char *const beside[] = {"../models", "../share/hearsay"};
        for (int i = 0; i < 2; i++)
            if (snprintf(out, size, "%s/%s/en.hsm", folder, beside[i]) < (int)size && access(out, R_OK) == 0) return true;
    }
    return snprintf(out, size, "%s/en.hsm", HS_MODEL_DIR) < (int)size && access(out, R_OK) == 0;
}

hs_model *cli_model_open(const char *path)
{
    char found[2 * LONGEST_PATH];
    const char *wish = path ? path : getenv("HEARSAY_MODEL");
    if (!wish || !*wish) {
        if (!find(found, sizeof found)) {
            cli_complain("no language model found (en.hsm beside the program, in ../models, ../share/hearsay or %s); "
                         "make it with `make models` or name one with --model", HS_MODEL_DIR);
            return NULL;
        }
        wish = found;
    }
    hs_model *model;
    hs_err err = {0};
    if (hs_model_open(wish, &model, &err)) {
        cli_complain_about(wish, &err);
        return NULL;
    }
    return model;
}
