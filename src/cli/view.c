/* What a view for reading on a terminal needs to know. */
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include "cli/cli.h"

int cli_window_width(void)
{
    enum { WIDEST = 110 };
    struct winsize w;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &w) == 0 && w.ws_col > 0) return w.ws_col < WIDEST ? w.ws_col : WIDEST;
    const char *columns = getenv("COLUMNS");
    long n = columns ? strtol(columns, NULL, 10) : 0;
    return n > 0 && n < WIDEST ? (int)n : 80;
}

bool cli_wants_color(int color, const char *output)
{
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");
    if (color != CLI_COLOR_AUTO) return color == CLI_COLOR_ALWAYS;
    return !output && isatty(STDOUT_FILENO) && !(no && *no) && term && strcmp(term, "dumb");
}
