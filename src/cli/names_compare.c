/* hearsay names --compare: a line of two names, a line of verdict. */
#include <errno.h>
#include <string.h>
#include "cli/names.h"

enum { LONGEST_LINE = 1 << 16 };

typedef struct pairs {
    FILE *in;
    const char *name;
    unsigned long line;
    bool failed;
    char text[LONGEST_LINE];
} pairs;

/* Nothing is printed for a line that is no pair, so that what is printed is always a verdict. */
static void refuse(pairs *p, const char *why)
{
    cli_complain("%s:%lu: %s", p->name, p->line, why);
    p->failed = true;
}

static void skip_rest(pairs *p)
{
    for (int c; (c = getc(p->in)) != EOF && c != '\n';) {}
}

/* the next line without its end; false at the end of the file */
static bool next_line(pairs *p, hs_str *line)
{
    while (fgets(p->text, sizeof p->text, p->in)) {
        size_t n = strlen(p->text);
        bool whole = n && p->text[n - 1] == '\n';
        p->line++;
        if (!whole && !feof(p->in)) {
            skip_rest(p);
            refuse(p, n + 1 < sizeof p->text ? "a NUL character; is it a text file?" : "the line is longer than 64 kB; one pair a line, please");
            continue;
        }
        while (n && (p->text[n - 1] == '\n' || p->text[n - 1] == '\r')) n--;
        size_t mark = p->line == 1 && n >= 3 && !memcmp(p->text, "\xEF\xBB\xBF", 3) ? 3 : 0;
        *line = (hs_str){p->text + mark, n - mark};
        return true;
    }
    return false;
}

static bool is_blank(hs_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] != ' ') return false;
    return true;
}

/* A and B of "A<TAB>B", further columns left alone */
static bool split(hs_str line, hs_str *a, hs_str *b)
{
    const char *tab = memchr(line.ptr, '\t', line.len);
    if (!tab) return false;
    *a = (hs_str){line.ptr, (size_t)(tab - line.ptr)};
    *b = (hs_str){tab + 1, line.len - a->len - 1};
    const char *end = memchr(b->ptr, '\t', b->len);
    if (end) b->len = (size_t)(end - b->ptr);
    return !is_blank(*a) && !is_blank(*b);
}

static void compare_line(pairs *p, hs_str line, cli_output *out)
{
    hs_str a, b;
    hs_name_match match;
    hs_err err = {0};
    char verdict[sizeof match.why + 64];
    if (is_blank(line)) return;
    if (!split(line, &a, &b)) {
        refuse(p, "not two names with a tab between them");
        return;
    }
    if (hs_names_compare(a, b, &match, &err)) {
        refuse(p, err.message);
        return;
    }
    int n = snprintf(verdict, sizeof verdict, "%s\t%.3f\t%s\n", match.same ? "same" : "different", match.score, match.why);
    cli_output_sink(out, verdict, (size_t)n);
}

static bool compare_all(pairs *p, cli_output *out)
{
    for (hs_str line; !out->broken && next_line(p, &line);) compare_line(p, line, out);
    if (ferror(p->in)) {
        cli_complain("%s: %s", p->name, strerror(errno));
        p->failed = true;
    }
    return !p->failed;
}

int cli_names_compare(const char *path, const char *output)
{
    static pairs p;
    bool standard = !strcmp(path, "-");
    char *inputs[] = {(char *)path};
    p = (pairs){.in = standard ? stdin : fopen(path, "rb"), .name = standard ? "standard input" : path};
    if (!p.in) {
        cli_complain("%s: %s", path, strerror(errno));
        return EXIT_INPUT;
    }
    cli_output out;
    bool fine = cli_output_open(&out, output, inputs, standard ? 0 : 1);
    if (fine) {
        fine = compare_all(&p, &out);
        fine = cli_output_close(&out) && fine;
    }
    if (!standard) fclose(p.in);
    return fine ? EXIT_FINE : EXIT_INPUT;
}
