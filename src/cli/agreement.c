/* hearsay code agreement: how far coders agree, and where they do not. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cli/agreement.h"
#include "cli/export.h" /* cli_put_json */

enum { FORMAT_UNSET = -1, TEXT, JSONL };
enum { MOST_CODERS = 64 };

typedef struct wishes { const char *ledger, *type, *coders; double overlap; long draws, seed; int format; bool list; } wishes;
typedef struct job { const wishes *w; bool jsonl, begun; } job;

static hs_str str(const char *s)
{
    return (hs_str){s, s ? strlen(s) : 0};
}

/* On one line. */
static void put_words(hs_str s)
{
    for (size_t i = 0; i < s.len; i++) putchar((unsigned char)s.ptr[i] < 0x20 || s.ptr[i] == 0x7F ? ' ' : s.ptr[i]);
}

static void put_number(const char *key, double x)
{
    if (isnan(x)) printf(",\"%s\":null", key);
    else printf(",\"%s\":%.6f", key, x);
}

static void put_figure(double x)
{
    if (isnan(x)) fputs("       –", stdout);
    else printf(" %7.3f", x);
}

static void show_scope(void *user, hs_str type, hs_strs coders, uint32_t documents)
{
    job *j = user;
    if (j->jsonl) return;
    printf("%.*s: ", (int)type.len, type.ptr);
    for (uint32_t i = 0; i < coders.n; i++) printf("%s%.*s", i ? ", " : "", (int)coders.at[i].len, coders.at[i].ptr);
    printf("; %u document%s that two or more coded\n\n", documents, documents == 1 ? "" : "s");
    printf("%-24s %7s %7s %7s %7s %7s   %s\n", "", "places", "pairs", "equal", "kappa", "alpha", "95 % of alpha");
}

static void show_variable(void *user, const hs_agreement *a)
{
    job *j = user;
    hs_str name = a->variable.len ? a->variable : str("(place)");
    if (j->jsonl) {
        fputs("{\"variable\":", stdout);
        if (a->variable.len) cli_put_json(stdout, a->variable);
        else fputs("null", stdout);
        printf(",\"kind\":\"%.*s\",\"places\":%u,\"pairs\":%u", (int)a->kind.len, a->kind.ptr, a->units, a->pairs);
        put_number("equal", a->percent);
        put_number("kappa", a->kappa);
        put_number("alpha", a->alpha);
        put_number("low", a->low);
        put_number("high", a->high);
        puts("}");
        return;
    }
    int columns = 0;
    for (size_t i = 0; i < name.len; i++) columns += ((unsigned char)name.ptr[i] & 0xC0) != 0x80;
    put_words(name);
    printf("%*s %7u %7u", columns < 24 ? 24 - columns : 0, "", a->units, a->pairs);
    if (isnan(a->percent)) fputs("       –", stdout);
    else printf(" %5.1f %%", 100 * a->percent);
    put_figure(a->kappa);
    put_figure(a->alpha);
    if (isnan(a->low)) putchar('\n');
    else printf("   %.3f to %.3f\n", a->low, a->high);
}

static void show_json(const hs_disagreement *d)
{
    printf("{\"doc\":\"%.*s\",\"span\":[%u,%u],\"variable\":", (int)d->doc.len, d->doc.ptr, d->start, d->stop);
    if (d->variable.len) cli_put_json(stdout, d->variable);
    else fputs("null", stdout);
    fputs(",\"values\":{", stdout);
    for (uint32_t i = 0; i < d->n; i++) {
        if (i) putchar(',');
        cli_put_json(stdout, d->coder[i]);
        putchar(':');
        if (!d->variable.len) fputs(d->value[i].ptr ? "true" : "false", stdout);
        else if (d->value[i].ptr) cli_put_json(stdout, d->value[i]);
        else fputs("null", stdout);
    }
    fputs("},\"text\":", stdout);
    cli_put_json(stdout, d->words);
    puts("}");
}

static void show_disagreement(void *user, const hs_disagreement *d)
{
    job *j = user;
    if (j->jsonl) {
        show_json(d);
        return;
    }
    if (!j->begun) putchar('\n');
    j->begun = true;
    printf("%.*s %u-%u ", (int)d->doc.len, d->doc.ptr, d->start, d->stop);
    put_words(d->variable.len ? d->variable : str("(place)"));
    for (uint32_t i = 0, n = 0; i < d->n; i++) {
        if (!d->value[i].ptr) continue;
        fputs(n++ ? "; " : ": ", stdout);
        put_words(d->coder[i]);
        if (!d->variable.len) fputs(" alone", stdout);
        else fputs(" “", stdout), put_words(d->value[i]), fputs("”", stdout);
    }
    fputs("\n   ", stdout);
    put_words(d->words);
    putchar('\n');
}

/* "Ilse; Omur" */
static uint32_t split(const char *s, hs_str out[MOST_CODERS])
{
    uint32_t n = 0;
    while (s && *s && n < MOST_CODERS) {
        size_t len = strcspn(s, ";"), end = len;
        while (end && s[end - 1] == ' ') end--;
        if (end) out[n++] = (hs_str){s, end};
        s += len + (s[len] == ';');
        s += strspn(s, " ");
    }
    return n;
}

static int run(const wishes *w)
{
    hs_str coder[MOST_CODERS];
    hs_err err = {0};
    job j = {.w = w, .jsonl = w->format == JSONL || (w->format == FORMAT_UNSET && !isatty(STDOUT_FILENO))};
    hs_agreement_options o = {.type = w->type, .overlap = w->overlap, .draws = (uint32_t)w->draws, .seed = (uint64_t)w->seed};
    hs_agreement_calls calls = {&j, show_variable, w->list ? show_disagreement : NULL, show_scope};
    o.coder = (hs_strs){coder, split(w->coders, coder)};
    hs_ledger *l = cli_ledger_open(w->ledger, true);
    if (!l) return EXIT_INPUT;
    int code = hs_codes_agreement(l, &o, &calls, &err);
    if (code) cli_complain("%s", err.message);
    hs_ledger_free(l);
    return code ? EXIT_INPUT : EXIT_FINE;
}

int cli_code_agreement(int argc, char **argv)
{
    static const cli_command command = {"code agreement", "", "[OPTION…]",
        "Compares what several people coded in the same documents (`hearsay import FILE.dna`\n"
        "brings their codes): for each variable how many pairs are equal, Cohen's kappa, and\n"
        "Krippendorff's alpha with an interval. hearsay-code(1) has the definitions.\n"
        "\n"
        "  hearsay code agreement\n"
        "  hearsay code agreement --list --coders \"Ilse Omur; Tomir Haldan\"\n", NULL};
    wishes w = {.format = FORMAT_UNSET, .overlap = 0.5, .draws = 1000};
    const cli_option options[] = {
        {"ledger", 'd', OPTION_STRING, "FILE", "the ledger (default: $HEARSAY_DB, else hearsay.db)", &w.ledger},
        {"format", 'f', OPTION_CHOICE, "text|jsonl", "how to print (default: text on a terminal, else jsonl)", &w.format},
        {"list", 'l', OPTION_FLAG, "", "also each disagreement, with its words", &w.list},
        {"type", 't', OPTION_STRING, "LABEL", "the statement type (default: the only one that several coded)", &w.type},
        {"coders", 0, OPTION_STRING, "NAMES", "only these: \"A; B\"", &w.coders},
        {"overlap", 0, OPTION_SHARE, "X", "codes that share this much are of one place (default: 0.5)", &w.overlap},
        {"draws", 0, OPTION_COUNT, "N", "of the bootstrap (default: 1000)", &w.draws},
        {"seed", 0, OPTION_COUNT, "N", "other draws (default: always the same)", &w.seed},
        {0},
    };
    int status = cli_parse(&command, options, &argc, argv);
    if (status >= 0) return status;
    if (!argc && w.draws <= 1000000) return run(&w);
    cli_complain(argc ? "code agreement: takes no documents; --coders and --type choose" : "code agreement: at most 1000000 draws");
    return EXIT_WRONG_USE;
}
