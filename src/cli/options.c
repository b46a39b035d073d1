/* Options by table: --name VALUE, --name=VALUE, -n VALUE, -nVALUE; "--" ends them; they may stand after other arguments. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "cli/cli.h"

enum { LONGEST_WORD = 64 };

static size_t smallest(size_t a, size_t b, size_t c)
{
    size_t m = a < b ? a : b;
    return m < c ? m : c;
}

/* Levenshtein distance; words longer than LONGEST_WORD count as far away */
static size_t distance(const char *a, const char *b)
{
    size_t row[LONGEST_WORD + 1], n = strlen(b), m = strlen(a);
    if (n > LONGEST_WORD || m > LONGEST_WORD) return LONGEST_WORD;
    for (size_t j = 0; j <= n; j++) row[j] = j;
    for (size_t i = 1; i <= m; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= n; j++) {
            size_t above = row[j];
            row[j] = smallest(row[j - 1] + 1, above + 1, diagonal + (a[i - 1] != b[j - 1]));
            diagonal = above;
        }
    }
    return row[n];
}

const char *cli_nearest(const char *word, const char *const *words, size_t n)
{
    const char *best = NULL;
    size_t least = strlen(word) / 3 + 2; /* further away is no suggestion */
    for (size_t i = 0; i < n; i++) {
        size_t d = distance(word, words[i]);
        if (d < least) least = d, best = words[i];
    }
    return best;
}

static int wrong(const cli_command *c, const char *what, const char *why)
{
    cli_complain("%s: %s; try `hearsay %s --help`", what, why, c->name);
    return EXIT_WRONG_USE;
}

static int unknown(const cli_command *c, const cli_option *options, const char *given)
{
    const char *names[64];
    size_t n = 0, len = strcspn(given, "=");
    char word[LONGEST_WORD + 1];
    for (const cli_option *o = options; o->name && n < 63; o++) names[n++] = o->name;
    names[n++] = "help";
    snprintf(word, sizeof word, "%.*s", (int)len, given);
    const char *near = cli_nearest(word, names, n);
    if (near) cli_complain("unknown option --%s; did you mean --%s?", word, near);
    else cli_complain("unknown option --%s; try `hearsay %s --help`", word, c->name);
    return EXIT_WRONG_USE;
}

/* which of "a|b|c"; -1 when none */
static int choice_of(const char *choices, const char *word)
{
    size_t len = strlen(word);
    for (int i = 0;; i++) {
        size_t n = strcspn(choices, "|");
        if (n == len && memcmp(choices, word, n) == 0) return i;
        if (!choices[n]) return -1;
        choices += n + 1;
    }
}

/* NULL, or why the value will not do */
static const char *take_number(const cli_option *o, const char *value)
{
    char *end;
    errno = 0;
    if (o->kind == OPTION_COUNT) {
        long n = strtol(value, &end, 10);
        if (errno || end == value || *end || n < 1 || n > 1000000) return "needs a whole number from 1 to 1000000";
        *(long *)o->value = n;
    } else if (o->kind == OPTION_NUMBER) {
        double x = strtod(value, &end);
        if (errno || end == value || *end || !(x >= 0 && x <= 1e300)) return "needs a number of 0 or more";
        *(double *)o->value = x;
    } else {
        double x = strtod(value, &end);
        if (errno || end == value || *end || !(x >= 0 && x <= 1)) return "needs a number from 0 to 1";
        *(double *)o->value = x;
    }
    return NULL;
}

static int take(const cli_command *c, const cli_option *o, const char *value)
{
    char what[LONGEST_WORD + 8], why[256];
    snprintf(what, sizeof what, "--%s", o->name);
    if (o->kind == OPTION_STRING) {
        *(const char **)o->value = value;
    } else if (o->kind == OPTION_LIST) {
        cli_list *list = o->value;
        if (list->n == CLI_MOST_LISTED) return wrong(c, what, "is given too often");
        list->at[list->n++] = value;
    } else if (o->kind == OPTION_CHOICE) {
        int i = choice_of(o->argument, value);
        snprintf(why, sizeof why, "`%.40s` is none of %s", value, o->argument);
        if (i < 0) return wrong(c, what, why);
        *(int *)o->value = i;
    } else {
        const char *bad = take_number(o, value);
        if (bad) return wrong(c, what, bad);
    }
    return -1;
}

static void print_help(const cli_command *c, const cli_option *options)
{
    printf("Usage: hearsay %s %s\n\n%s\nOptions:\n", c->name, c->synopsis, c->help);
    for (const cli_option *o = options; o->name; o++) {
        char left[80];
        const char *argument = o->kind == OPTION_FLAG ? "" : o->kind == OPTION_CHOICE ? "WORD" : o->argument;
        snprintf(left, sizeof left, "%c%c%s--%s%s%s", o->letter ? '-' : ' ', o->letter ? o->letter : ' ', o->letter ? ", " : "  ",
                 o->name, *argument ? " " : "", argument);
        printf("  %-26s %s\n", left, o->help);
        if (o->kind == OPTION_CHOICE) printf("  %-26s one of %s\n", "", o->argument);
    }
    printf("  %-26s %s\n", "-h, --help", "print this help");
}

static const cli_option *by_name(const cli_option *options, const char *name)
{
    size_t n = strcspn(name, "=");
    for (const cli_option *o = options; o->name; o++)
        if (strlen(o->name) == n && memcmp(o->name, name, n) == 0) return o;
    return NULL;
}

static const cli_option *by_letter(const cli_option *options, char letter)
{
    for (const cli_option *o = options; o->name; o++)
        if (o->letter && o->letter == letter) return o;
    return NULL;
}

/* One option at argv[*i]; moves *i over its value. */
static int parse_one(const cli_command *c, const cli_option *options, int argc, char **argv, int *i)
{
    const char *given = argv[*i];
    bool is_long = given[1] == '-';
    const cli_option *o = is_long ? by_name(options, given + 2) : by_letter(options, given[1]);
    const char *inside = is_long ? strchr(given, '=') : given[2] ? given + 1 : NULL; /* the value follows this character */
    if (!strcmp(given, "--help") || !strcmp(given, "-h")) {
        print_help(c, options);
        return EXIT_FINE;
    }
    if (!o && is_long) return unknown(c, options, given + 2);
    if (!o) return wrong(c, given, "unknown option");
    if (o->kind == OPTION_FLAG) {
        if (inside) return wrong(c, given, "takes no value");
        *(bool *)o->value = true;
        return -1;
    }
    if (inside) return take(c, o, inside + 1);
    if (*i + 1 >= argc) return wrong(c, given, "needs a value");
    return take(c, o, argv[++*i]);
}

int cli_parse(const cli_command *command, const cli_option *options, int *argc, char **argv)
{
    int kept = 0;
    bool over = false;
    for (int i = 0; i < *argc; i++) {
        if (over || argv[i][0] != '-' || !argv[i][1]) {
            argv[kept++] = argv[i];
            continue;
        }
        if (!strcmp(argv[i], "--")) {
            over = true;
            continue;
        }
        int status = parse_one(command, options, *argc, argv, &i);
        if (status >= 0) return status;
    }
    *argc = kept;
    return -1;
}
