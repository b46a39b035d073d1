/* hearsay new: what is new in the ledger's stories. hearsay diff: what one side has that the other has not. */
#include <string.h>
#include <unistd.h>
#include "cli/cli.h"

enum { FORMAT_UNSET = -1, MOST_DOCS = 256 };

typedef struct wishes {
    const char *ledger, *model, *since, *until, *output;
    int format, color;
    long width;
    double least;
} wishes;

typedef struct job {
    hs_write_options write;
    cli_output output;
    cli_progress progress;
    const char *unit;
    bool broken, to_terminal;
    uint64_t total;
} job;

static int show(void *user, const hs_change *change)
{
    job *j = user;
    hs_err err = {0};
    if (!hs_write_change(change, &j->write, cli_output_sink, &j->output, &err)) {
        j->write.number++;
        return 0;
    }
    if (!j->output.broken) cli_complain("%s", err.message);
    j->broken = true;
    return 1;
}

static void tell_progress(void *user, uint64_t done, uint64_t total)
{
    job *j = user;
    if (total != j->total) {
        if (j->total) cli_progress_end(&j->progress);
        cli_progress_start(&j->progress, (size_t)total, "documents", j->to_terminal);
        j->total = total;
    }
    cli_progress_step(&j->progress, (size_t)done);
}

static hs_format format_of(const wishes *w)
{
    static const hs_format format[] = {HS_TEXT, HS_JSONL, HS_MARKDOWN, HS_HTML};
    const char *dot = w->output ? strrchr(w->output, '.') : NULL;
    if (w->format != FORMAT_UNSET) return format[w->format];
    if (dot && (!strcmp(dot, ".html") || !strcmp(dot, ".htm"))) return HS_HTML;
    if (dot && !strcmp(dot, ".md")) return HS_MARKDOWN;
    if (dot && !strcmp(dot, ".jsonl")) return HS_JSONL;
    return !w->output && isatty(STDOUT_FILENO) ? HS_TEXT : w->output ? HS_TEXT : HS_JSONL;
}

/* Runs `ask`, between the head and the tail of the output; says `none` where there is nothing to tell. */
static int run(const wishes *w, const char *title, const char *none,
               int (*ask)(hs_ledger *l, const hs_changes_options *o, const hs_changes_calls *c, void *argument, hs_err *err), void *argument,
               hs_changes_options *o)
{
    hs_err err = {0};
    job j = {.write = {.format = format_of(w), .width = w->width ? (int)w->width : cli_window_width(), .color = cli_wants_color(w->color, w->output)},
             .to_terminal = !w->output && isatty(STDOUT_FILENO)};
    hs_changes_calls calls = {.user = &j, .change = show, .progress = tell_progress};
    hs_model *model = cli_model_open(w->model);
    hs_ledger *l = model ? cli_ledger_open_for_stories(w->ledger) : NULL;
    if (!l || !cli_output_open(&j.output, w->output, NULL, 0)) {
        hs_ledger_free(l);
        hs_model_free(model);
        return EXIT_INPUT;
    }
    o->model = model;
    o->since = (hs_str){w->since, w->since ? strlen(w->since) : 0};
    o->until = (hs_str){w->until, w->until ? strlen(w->until) : 0};
    o->min_confidence = w->least;
    int code = hs_write_changes_begin(title, &j.write, cli_output_sink, &j.output, &err);
    if (!code) code = ask(l, o, &calls, argument, &err);
    cli_progress_end(&j.progress);
    if (code && !j.broken) cli_complain("%s", err.message);
    if (!code) code = hs_write_changes_end(&j.write, cli_output_sink, &j.output, &err);
    if (!cli_output_close(&j.output)) j.broken = true;
    if (!code && !j.write.number && !j.broken) cli_complain("%s%s", none, w->since ? " since then" : "");
    hs_ledger_free(l);
    hs_model_free(model);
    return code == HS_EUSAGE ? EXIT_WRONG_USE : code || j.broken ? EXIT_INPUT : EXIT_FINE;
}

#define COMMON_OPTIONS(w)                                                                                                                        \
    {"ledger", 'd', OPTION_STRING, "FILE", "the ledger (default: $HEARSAY_DB, else hearsay.db)", &(w).ledger},                                    \
    {"model", 'm', OPTION_STRING, "FILE", "the language model (default: the one that comes with hearsay)", &(w).model},                           \
    {"since", 0, OPTION_STRING, "DATE", "in documents of DATE or later: 2031, 2031-05, 2031-05-17", &(w).since},                                  \
    {"until", 0, OPTION_STRING, "DATE", "in documents of DATE or earlier", &(w).until},                                                           \
    {"min-confidence", 0, OPTION_SHARE, "P", "only what is at least so sure, 0 to 1", &(w).least},                                                \
    {"format", 'f', OPTION_CHOICE, "text|jsonl|markdown|html", "how to print (default: text on a terminal, else jsonl; or as FILE ends)", &(w).format}, \
    {"output", 'o', OPTION_STRING, "FILE", "write to FILE", &(w).output},                                                                         \
    {"color", 0, OPTION_CHOICE, "auto|always|never", "colours in the text view (default: on a terminal)", &(w).color},                             \
    {"width", 0, OPTION_COUNT, "N", "columns of the text view (default: the window's)", &(w).width},                                              \
    {0},

static int ask_new(hs_ledger *l, const hs_changes_options *o, const hs_changes_calls *c, void *argument, hs_err *err)
{
    (void)argument;
    return hs_ledger_changes(l, o, c, err);
}

int cli_new(const cli_command *self, int argc, char **argv)
{
    wishes w = {.format = FORMAT_UNSET};
    const cli_option options[] = {COMMON_OPTIONS(w)};
    hs_str doc[MOST_DOCS];
    hs_changes_options o = {.doc = doc};
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    if (argc > MOST_DOCS) {
        cli_complain("new: at most %d documents at once", MOST_DOCS);
        return EXIT_WRONG_USE;
    }
    for (int i = 0; i < argc; i++) doc[o.n_doc++] = (hs_str){argv[i], strlen(argv[i])};
    return run(&w, "What is new", "nothing is new", ask_new, NULL, &o);
}

static int ask_diff(hs_ledger *l, const hs_changes_options *o, const hs_changes_calls *c, void *argument, hs_err *err)
{
    char **side = argument;
    return hs_ledger_diff(l, (hs_str){side[0], strlen(side[0])}, (hs_str){side[1], strlen(side[1])}, o, c, err);
}

int cli_diff(const cli_command *self, int argc, char **argv)
{
    wishes w = {.format = FORMAT_UNSET};
    const cli_option options[] = {COMMON_OPTIONS(w)};
    hs_changes_options o = {0};
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    if (argc != 2) {
        cli_complain("diff: name two outlets, speakers, documents or dates; try `hearsay diff --help`");
        return EXIT_WRONG_USE;
    }
    return run(&w, "What is different", "nothing is different", ask_diff, argv, &o);
}
