/* Standard error: one line a message, and the progress bar. */
#include <stdarg.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "cli/cli.h"

/* A file name may hold anything; a message is one line, and no orders to the terminal. */
static void make_harmless(char *s)
{
    for (; *s; s++)
        if ((unsigned char)*s < 0x20 || *s == 0x7F) *s = '?';
}

void cli_complain(const char *format, ...)
{
    char line[1024];
    va_list args;
    va_start(args, format);
    vsnprintf(line, sizeof line, format, args);
    va_end(args);
    make_harmless(line);
    fprintf(stderr, "hearsay: %s\n", line);
}

void cli_complain_about(const char *file, const hs_err *err)
{
    const char *name = strcmp(file, "-") ? file : "standard input";
    size_t n = strlen(name);
    if (!strncmp(err->message, name, n) && err->message[n] == ':') cli_complain("%s", err->message);
    else if (!strncmp(err->message, "-: ", 3) && !strcmp(file, "-")) cli_complain("%s: %s", name, err->message + 3);
    else cli_complain("%s: %s", name, err->message);
}

static long milliseconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

void cli_progress_start(cli_progress *p, size_t total, const char *unit, bool output_to_terminal)
{
    *p = (cli_progress){.shown = total > 1 && !output_to_terminal && isatty(STDERR_FILENO), .total = total, .unit = unit};
    p->last = milliseconds();
}

void cli_progress_step(cli_progress *p, size_t done)
{
    enum { WIDTH = 30, PAUSE = 100 };
    if (!p->shown || milliseconds() - p->last < PAUSE) return;
    p->last = milliseconds();
    char bar[WIDTH + 1];
    size_t full = (done < p->total ? done : p->total) * WIDTH / p->total;
    for (size_t i = 0; i < WIDTH; i++) bar[i] = i < full ? '#' : '.';
    bar[WIDTH] = '\0';
    fprintf(stderr, "\r[%s] %zu of %zu %s", bar, done, p->total, p->unit);
}

void cli_progress_end(cli_progress *p)
{
    if (p->shown) fprintf(stderr, "\r%60s\r", "");
}
