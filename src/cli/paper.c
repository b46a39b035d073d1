/* Lines for reading on a terminal, and pieces of JSON. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include "cli/claims.h"

enum { WIDEST = 110 };

void cli_paper_open(cli_paper *p, int width, int color)
{
    struct winsize w;
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");
    bool window = ioctl(STDOUT_FILENO, TIOCGWINSZ, &w) == 0 && w.ws_col > 0;
    p->width = width > 0 ? width : window ? (w.ws_col < WIDEST ? w.ws_col : WIDEST) : 80;
    p->color = color == 1 || (color == 0 && isatty(STDOUT_FILENO) && !(no && *no) && term && strcmp(term, "dumb"));
    p->column = 0;
}

void cli_put_str(cli_paper *p, hs_str s)
{
    if (s.len) cli_output_sink(&p->out, s.ptr, s.len);
}

void cli_put(cli_paper *p, const char *s)
{
    cli_output_sink(&p->out, s, strlen(s));
}

void cli_putf(cli_paper *p, const char *format, ...)
{
    char line[512];
    va_list list;
    va_start(list, format);
    vsnprintf(line, sizeof line, format, list);
    va_end(list);
    cli_put(p, line);
}

void cli_put_line(cli_paper *p)
{
    cli_put(p, "\n");
    p->column = 0;
}

static int length_of(hs_str s)
{
    int n = 0;
    for (size_t i = 0; i < s.len; i++) n += ((unsigned char)s.ptr[i] & 0xC0) != 0x80;
    return n;
}

/* A control character, also one of those that two bytes make (U+0080 to U+009F), or an order for the direction of writing. */
static size_t control_at(hs_str s, size_t i)
{
    unsigned char c = (unsigned char)s.ptr[i], d = i + 1 < s.len ? (unsigned char)s.ptr[i + 1] : 0, e = i + 2 < s.len ? (unsigned char)s.ptr[i + 2] : 0;
    if (c < 0x20 || c == 0x7F) return 1;
    if (c == 0xC2 && d < 0xA0) return 2;
    if (c == 0xE2 && ((d == 0x80 && (e == 0x8E || e == 0x8F || (e >= 0xAA && e <= 0xAE))) || (d == 0x81 && e >= 0xA6 && e <= 0xA9))) return 3;
    return 0;
}

static void put_word(cli_paper *p, hs_str word)
{
    for (size_t i = 0; i < word.len;) {
        size_t control = control_at(word, i), from = i;
        if (control) cli_put(p, "\xEF\xBF\xBD"), i += control;
        else {
            while (i < word.len && !control_at(word, i)) i++;
            cli_put_str(p, (hs_str){word.ptr + from, i - from});
        }
    }
}

void cli_put_words(cli_paper *p, hs_str s, int ink, int margin)
{
    static const char *const code[] = {"", "\033[2m", "\033[1;36m", "\033[1m", "\033[31m"};
    bool space = p->column > margin;
    if (p->color && ink) cli_put(p, code[ink]);
    for (size_t at = 0; at < s.len;) {
        while (at < s.len && strchr(" \t\n\r", s.ptr[at])) at++;
        size_t from = at;
        while (at < s.len && !strchr(" \t\n\r", s.ptr[at])) at++;
        if (at == from) break;
        int n = length_of((hs_str){s.ptr + from, at - from});
        if (p->column > margin && p->column + space + n > p->width) {
            cli_putf(p, "\n%*s", margin, "");
            p->column = margin;
            space = false;
        }
        if (space) cli_put(p, " ");
        put_word(p, (hs_str){s.ptr + from, at - from});
        p->column += n + space;
        space = true;
    }
    if (p->color && ink) cli_put(p, "\033[0m");
}

void cli_put_words_z(cli_paper *p, const char *s, int ink, int margin)
{
    cli_put_words(p, (hs_str){s, strlen(s)}, ink, margin);
}

void cli_paper_json(cli_paper *p, hs_str s)
{
    if (!s.ptr) {
        cli_put(p, "null");
        return;
    }
    cli_put(p, "\"");
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (c < 0x20) cli_putf(p, "\\u%04x", c);
        else if (c == '"' || c == '\\') cli_putf(p, "\\%c", c);
        else cli_put_str(p, (hs_str){s.ptr + i, 1});
    }
    cli_put(p, "\"");
}
