/* Text as JSON, as Markdown, as a link, as the name of a file. */
#include <string.h>
#include <strings.h>
#include "cli/export.h"

void cli_put_json(FILE *to, hs_str s)
{
    putc('"', to);
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (c == '"' || c == '\\') putc('\\', to), putc(c, to);
        else if (c == '\n') fputs("\\n", to);
        else if (c < 0x20 || c == 0x7F) fprintf(to, "\\u%04x", c);
        else putc(c, to);
    }
    putc('"', to);
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Does the character mean something to Markdown, or to Obsidian (#tag, %%comment%%, ==mark==, $formula$, ^block), where it stands? */
static bool must_escape(hs_str s, size_t i, size_t line)
{
    char c = s.ptr[i];
    if (strchr("\\`*_[]<>#~|^$%={}", c)) return true;
    if (c == '&') return i + 1 < s.len && !is_blank(s.ptr[i + 1]);
    if (i == line) return c == '+' || c == '-' || c == ':';
    if (c != '.' && c != ')') return false;
    for (size_t k = line; k < i; k++)
        if (!is_digit(s.ptr[k])) return false; /* "12." at the beginning would be a list */
    return true;
}

void cli_put_markdown(FILE *to, hs_str s, bool one, const char *prefix)
{
    size_t line = 0;
    bool begin = true;
    if (!one) fputs(prefix, to);
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c == '\n' || c == '\r') {
            if (c == '\r' && i + 1 < s.len && s.ptr[i + 1] == '\n') continue;
            if (one) putc(' ', to);
            else putc('\n', to), fputs(prefix, to);
            begin = !one;
            line = i + 1;
            continue;
        }
        if (begin && is_blank(c)) { /* four blanks would make it code */
            line = i + 1;
            continue;
        }
        begin = false;
        if ((unsigned char)c < 0x20) c = ' ';
        if (must_escape(s, i, line)) putc('\\', to);
        putc(c, to);
    }
}

void cli_put_link_words(FILE *to, hs_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        putc(c == '[' ? '(' : c == ']' ? ')' : c == '|' ? '/' : (unsigned char)c < 0x20 ? ' ' : c, to);
    }
}

/* Names that Windows keeps for itself, whatever follows a dot. */
static bool is_reserved(const char *name)
{
    static const char *const words[] = {"con", "prn", "aux", "nul"};
    size_t n = strcspn(name, ".");
    for (size_t i = 0; i < 4; i++)
        if (n == 3 && !strncasecmp(name, words[i], 3)) return true;
    return n == 4 && (!strncasecmp(name, "com", 3) || !strncasecmp(name, "lpt", 3)) && is_digit(name[3]);
}

/* As many of the n bytes as do not end in the middle of a letter. */
static size_t whole_letters(const char *s, size_t n)
{
    size_t from = n;
    while (from && ((unsigned char)s[from - 1] & 0xC0) == 0x80) from--;
    if (!from || (unsigned char)s[from - 1] < 0xC0) return n;
    unsigned char lead = (unsigned char)s[from - 1];
    size_t needs = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    return from - 1 + needs <= n ? n : from - 1;
}

void cli_put_file_name(FILE *to, hs_str s, size_t most)
{
    char name[256];
    size_t n = 0, room = most < sizeof name - 1 ? most : sizeof name - 1;
    for (size_t i = 0; i < s.len && n < room; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (c < 0x20 || c == 0x7F || strchr("\\/:*?\"<>|#^[]", c)) c = ' ';
        if (c == ' ' && (!n || name[n - 1] == ' ')) continue;
        if (c == '.' && !n) continue;
        name[n++] = (char)c;
    }
    if (n == room) n = whole_letters(name, n);
    while (n && (name[n - 1] == ' ' || name[n - 1] == '.')) n--;
    name[n] = '\0';
    fputs(n ? name : "unnamed", to);
    if (is_reserved(name)) putc('_', to);
}
