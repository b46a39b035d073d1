/* hearsay search: statements and documents of the ledger. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cli/cli.h"

enum { FORMAT_UNSET = -1, WIDEST = 110, FIELDS = 13 };

typedef struct wishes {
    const char *ledger, *field[FIELDS];
    int format, color, offsets;
    long limit, offset, width;
    bool documents, statements, fold, no_fold;
} wishes;

static const char *const FIELD[FIELDS] = {"speaker", "about", "outlet", "channel", "lang", "since", "until", "title", "doc", "kind", "polarity",
                                          "certainty", "type"};

typedef struct job {
    hs_write_options write;
    cli_output output;
    bool broken;
} job;

static int show(void *user, const hs_hit *hit)
{
    job *j = user;
    hs_err err = {0};
    if (!hs_write_hit(hit, &j->write, cli_output_sink, &j->output, &err)) {
        j->write.number++;
        return 0;
    }
    if (!j->output.broken) cli_complain("%s", err.message);
    j->broken = true;
    return 1;
}

/* ---- the query: what was given as words, then the options as fields ---- */

static bool add(char **line, const char *a, const char *b, const char *c)
{
    size_t had = strlen(*line), n = had + strlen(a) + strlen(b) + strlen(c) + 1;
    char *more = realloc(*line, n);
    if (!more) return false;
    *line = more;
    snprintf(more + had, n - had, "%s%s%s", a, b, c);
    return true;
}

/* "-ferry toll", "-speaker:Osmov": a query, not options, though it begins like them. What is one stays where it is. */
static bool is_query(const char *argument)
{
    return argument[0] == '-' && argument[1] != '-' && (strchr(argument, ' ') || strchr(argument, ':'));
}

/* Takes such arguments out of argv, into the line. */
static bool take_queries(char **line, int *argc, char **argv)
{
    int kept = 0;
    bool good = true;
    for (int i = 0; i < *argc; i++) {
        if (is_query(argv[i])) good = good && add(line, " ", argv[i], "");
        else argv[kept++] = argv[i];
    }
    *argc = kept;
    return good;
}

/* An option's value as a quotation; "e12" and dates stay as they are. */
static bool add_field(char **line, const char *name, const char *value)
{
    char *own = strdup(value);
    if (!own) return false;
    for (char *c = own; *c; c++)
        if (*c == '"') *c = ' ';
    bool done = add(line, " ", name, ":\"") && add(line, own, "\"", "");
    free(own);
    return done;
}

static bool make_query(char **line, const wishes *w, int argc, char **argv)
{
    bool good = true;
    for (int i = 0; good && i < argc; i++) good = add(line, " ", argv[i], "");
    for (int i = 0; good && i < FIELDS; i++)
        if (w->field[i]) good = add_field(line, FIELD[i], w->field[i]);
    if (!good) cli_complain("out of memory");
    return good;
}

/* ---- */

/* Statements, or documents; returns an exit status, EXIT_FINE to go on. */
static int run_one(hs_ledger *l, const wishes *w, const char *query, bool documents, job *j)
{
    hs_err err = {0};
    hs_search_options options = {.documents = documents, .no_fold = w->no_fold, .offset = (uint32_t)w->offset, .limit = (uint32_t)w->limit};
    int code = hs_search(l, (hs_str){query, strlen(query)}, &options, show, j, &err);
    if (code && !j->broken) cli_complain("%s", err.message);
    return code == HS_EUSAGE ? EXIT_WRONG_USE : code ? EXIT_INPUT : EXIT_FINE;
}

static void say_nothing_found(const wishes *w)
{
    if (w->offset) cli_complain("nothing more was found");
    else cli_complain("nothing was found; try fewer words, another spelling, word*, or one OR other");
}

static int run(const wishes *w, const char *query)
{
    static const hs_unit units[] = {HS_CODE_POINTS, HS_BYTES, HS_UTF16};
    hs_ledger *l = cli_ledger_open(w->ledger, true);
    if (!l) return EXIT_INPUT;
    int format = w->format != FORMAT_UNSET ? w->format : isatty(STDOUT_FILENO) ? 0 : 1;
    job j = {.write = {.format = format == 0 ? HS_TEXT : HS_JSONL, .unit = units[w->offsets], .width = w->width ? (int)w->width : cli_window_width(),
                       .color = cli_wants_color(w->color, NULL)}};
    int status = cli_output_open(&j.output, NULL, NULL, 0) ? EXIT_FINE : EXIT_INPUT;
    if (!status && !(w->documents && !w->statements)) status = run_one(l, w, query, false, &j);
    if (!status && !j.broken && !(w->statements && !w->documents)) status = run_one(l, w, query, true, &j);
    if (!cli_output_close(&j.output)) status = EXIT_INPUT;
    if (!status && !j.write.number && !j.broken) say_nothing_found(w);
    hs_ledger_free(l);
    return status;
}

static int run_parsed(const wishes *w, char **query, int argc, char **argv)
{
    if (w->fold && w->no_fold) {
        cli_complain("--fold and --no-fold: say one of them");
        return EXIT_WRONG_USE;
    }
    return make_query(query, w, argc, argv) ? run(w, *query) : EXIT_INPUT;
}

int cli_search(const cli_command *self, int argc, char **argv)
{
    wishes w = {.format = FORMAT_UNSET, .limit = 20};
    const cli_option options[] = {
        {"ledger", 'd', OPTION_STRING, "FILE", "the ledger (default: $HEARSAY_DB, else hearsay.db)", &w.ledger},
        {"speaker", 's', OPTION_STRING, "NAME", "said by NAME: any spelling, a surname, or e12", &w.field[0]},
        {"about", 'a', OPTION_STRING, "NAME", "that speaks of NAME", &w.field[1]},
        {"outlet", 0, OPTION_STRING, "NAME", "published by an outlet with these words in its name", &w.field[2]},
        {"channel", 0, OPTION_STRING, "NAME", "of a channel", &w.field[3]},
        {"lang", 0, OPTION_STRING, "CODE", "in a language: en, ru, kk", &w.field[4]},
        {"since", 0, OPTION_STRING, "DATE", "published on DATE or later: 2031, 2031-05, 2031-05-17", &w.field[5]},
        {"until", 0, OPTION_STRING, "DATE", "published on DATE or earlier", &w.field[6]},
        {"title", 0, OPTION_STRING, "WORDS", "with these words in a row in the title", &w.field[7]},
        {"doc", 0, OPTION_STRING, "ID", "of one document: d12", &w.field[8]},
        {"kind", 0, OPTION_STRING, "WORD", "of a speaker: person, organization, group, document, unnamed, author", &w.field[9]},
        {"polarity", 0, OPTION_STRING, "WORD", "affirmed or denied", &w.field[10]},
        {"certainty", 0, OPTION_STRING, "WORD", "asserted, hedged or questioned", &w.field[11]},
        {"type", 0, OPTION_STRING, "WORD", "direct, indirect or mixed", &w.field[12]},
        {"statements", 0, OPTION_FLAG, "", "statements only", &w.statements},
        {"documents", 0, OPTION_FLAG, "", "documents only", &w.documents},
        {"limit", 'n', OPTION_COUNT, "N", "at most N statements and N documents (default: 20)", &w.limit},
        {"offset", 0, OPTION_COUNT, "N", "leave out the first N", &w.offset},
        {"format", 'f', OPTION_CHOICE, "text|jsonl", "how to print (default: text on a terminal, else jsonl)", &w.format},
        {"offsets", 0, OPTION_CHOICE, "codepoint|byte|utf16", "what spans count (default: codepoint)", &w.offsets},
        {"fold", 0, OPTION_FLAG, "", "show what several published once (the default)", &w.fold},
        {"no-fold", 0, OPTION_FLAG, "", "show every repetition and older version, too", &w.no_fold},
        {"color", 0, OPTION_CHOICE, "auto|always|never", "colours in the text view (default: on a terminal)", &w.color},
        {"width", 0, OPTION_COUNT, "N", "columns of the text view (default: the window's)", &w.width},
        {0},
    };
    char *query = calloc(1, 1);
    if (!query || !take_queries(&query, &argc, argv)) {
        cli_complain("out of memory");
        free(query);
        return EXIT_INPUT;
    }
    int status = cli_parse(self, options, &argc, argv);
    if (status < 0) status = run_parsed(&w, &query, argc, argv);
    free(query);
    return status;
}
