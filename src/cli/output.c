/* Standard output, or the file that -o names. */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include "cli/cli.h"

static bool same_file(const char *a, const struct stat *b)
{
    struct stat st;
    return stat(a, &st) == 0 && S_ISREG(st.st_mode) && st.st_dev == b->st_dev && st.st_ino == b->st_ino;
}

bool cli_output_open(cli_output *o, const char *path, char *const *inputs, int n)
{
    *o = (cli_output){.file = stdout, .path = path};
    if (!path) return true;
    struct stat st;
    if (stat(path, &st) == 0)
        for (int i = 0; i < n; i++)
            if (same_file(inputs[i], &st)) {
                cli_complain("%s: is an input, too; choose another name for -o", path);
                return false;
            }
    o->file = fopen(path, "wb");
    if (!o->file) cli_complain("%s: %s", path, strerror(errno));
    return o->file != NULL;
}

static void note_error(cli_output *o)
{
    o->saved_errno = errno;
    o->broken = true;
    o->pipe_closed = errno == EPIPE;
}

int cli_output_sink(void *output, const char *bytes, size_t n)
{
    cli_output *o = output;
    if (!o->broken && fwrite(bytes, 1, n, o->file) != n) note_error(o);
    return o->broken;
}

bool cli_output_close(cli_output *o)
{
    if (!o->broken && fflush(o->file) != 0) note_error(o);
    if (o->path && fclose(o->file) != 0 && !o->broken) note_error(o);
    if (o->broken && !o->pipe_closed) cli_complain("%s: %s", o->path ? o->path : "standard output", strerror(o->saved_errno));
    return !o->broken;
}
