/* hearsay who, about, chain, timeline: reports over the ledger. */
#include "cli/report.h"
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { WIDEST = 110 };

static hs_str str(const char *s)
{
    return (hs_str){s, strlen(s)};
}

static int window_width(void)
{
    struct winsize w;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &w) == 0 && w.ws_col > 0) return w.ws_col < WIDEST ? w.ws_col : WIDEST;
    return 80;
}

static bool wants_color(int color)
{
    enum { COLOR_AUTO, COLOR_ALWAYS };
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");
    if (color != COLOR_AUTO) return color == COLOR_ALWAYS;
    return isatty(STDOUT_FILENO) && !(no && *no) && term && strcmp(term, "dumb");
}

static bool ends(const char *s, const char *end)
{
    size_t n = strlen(s), m = strlen(end);
    return n >= m && !strcmp(s + n - m, end);
}

static int format_of(const report_wishes *w)
{
    if (w->format != REPORT_UNSET) return w->format;
    if (!w->output) return isatty(STDOUT_FILENO) ? REPORT_TEXT : REPORT_JSONL;
    if (ends(w->output, ".html") || ends(w->output, ".htm")) return REPORT_HTML;
    if (ends(w->output, ".md")) return REPORT_MARKDOWN;
    return ends(w->output, ".txt") ? REPORT_TEXT : REPORT_JSONL;
}

typedef struct report { hs_dossier *dossier; hs_voices *voices; hs_timeline *timeline; bool about; } report;

static int write_report(const report_wishes *w, const report *r)
{
    static const hs_format formats[] = {HS_TEXT, HS_MARKDOWN, HS_JSONL, HS_HTML};
    static const hs_unit units[] = {HS_CODE_POINTS, HS_BYTES, HS_UTF16};
    hs_report_options o = {.format = formats[format_of(w)], .unit = units[w->offsets], .width = w->width ? (int)w->width : w->output ? 0 : window_width(),
                           .color = wants_color(w->color) && !w->output, .most = (uint32_t)w->most, .clock = (hs_clock)w->clock};
    cli_output out;
    hs_err err = {0};
    if (!cli_output_open(&out, w->output, NULL, 0)) return EXIT_INPUT;
    int code = r->voices ? hs_write_voices(r->voices, &o, cli_output_sink, &out, &err)
             : r->timeline ? hs_write_timeline(r->timeline, &o, cli_output_sink, &out, &err)
             : r->about ? hs_write_about(r->dossier, &o, cli_output_sink, &out, &err) : hs_write_who(r->dossier, &o, cli_output_sink, &out, &err);
    if (code && !out.broken) cli_complain("%s", err.message);
    return cli_output_close(&out) && !code ? EXIT_FINE : EXIT_INPUT;
}

/* "d12:s3" */
static bool read_statement(const char *s, hs_str *doc, uint32_t *id)
{
    const char *colon = strchr(s, ':');
    char *end;
    if (!colon || colon[1] != 's' || colon[2] < '1' || colon[2] > '9') return false;
    unsigned long n = strtoul(colon + 2, &end, 10);
    *doc = (hs_str){s, (size_t)(colon - s)};
    *id = (uint32_t)n;
    return !*end && n <= UINT32_MAX;
}

typedef enum what { WHO, ABOUT, CHAIN, TIMELINE } what;

static int make(hs_ledger *l, const hs_model *m, what kind, const char *argument, const report_wishes *w, report *r, hs_err *err)
{
    hs_str doc = {0};
    uint32_t id = 0;
    r->about = kind == ABOUT;
    if (kind == WHO) return hs_dossier_who(l, m, str(argument), &r->dossier, err);
    if (kind == ABOUT) return hs_dossier_about(l, m, str(argument), &r->dossier, err);
    if (kind == TIMELINE) return hs_timeline_make(l, m, str(argument), w->format == REPORT_HTML && w->most ? (uint32_t)w->most : 0, &r->timeline, err);
    read_statement(argument, &doc, &id);
    return hs_voices_find(l, doc, id, &r->voices, err);
}

static int run(what kind, const char *argument, const report_wishes *w)
{
    report r = {0};
    hs_err err = {0};
    hs_ledger *l = cli_ledger_open(w->ledger, true);
    if (!l) return EXIT_INPUT;
    hs_model *m = kind == CHAIN ? NULL : cli_model_open(w->model);
    int status = EXIT_INPUT;
    if (m || kind == CHAIN) {
        int code = make(l, m, kind, argument, w, &r, &err);
        if (code) cli_complain("%s", err.message);
        if (code == HS_EUSAGE && kind == TIMELINE) status = EXIT_WRONG_USE; /* a query that makes no sense; nobody of a name is no misuse */
        if (!code) status = write_report(w, &r);
    }
    hs_dossier_free(r.dossier);
    hs_voices_free(r.voices);
    hs_timeline_free(r.timeline);
    hs_model_free(m);
    hs_ledger_free(l);
    return status;
}

/* Several words are one name. */
static char *joined(int argc, char **argv)
{
    size_t n = 1;
    for (int i = 0; i < argc; i++) n += strlen(argv[i]) + 1;
    char *out = calloc(n, 1);
    for (int i = 0; out && i < argc; i++) {
        if (i) strcat(out, " ");
        strcat(out, argv[i]);
    }
    if (!out) cli_complain("out of memory");
    return out;
}

static int run_named(what kind, int argc, char **argv, const report_wishes *w)
{
    char *name = joined(argc, argv);
    int status = name ? run(kind, name, w) : EXIT_INPUT;
    free(name);
    return status;
}

static int person(const cli_command *self, what kind, int argc, char **argv)
{
    report_wishes w = {.format = REPORT_UNSET};
    const cli_option options[] = {
        REPORT_OPTIONS(w),
        {"most", 'n', OPTION_COUNT, "N", "text: at most N entries of each part (default: 10)", &w.most},
        {0},
    };
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    if (!argc || !*argv[0]) {
        cli_complain("%s: whom? a name in any spelling, or a number such as e12: `hearsay names` lists everybody", self->name);
        return EXIT_WRONG_USE;
    }
    return run_named(kind, argc, argv, &w);
}

int cli_who(const cli_command *self, int argc, char **argv) { return person(self, WHO, argc, argv); }
int cli_about(const cli_command *self, int argc, char **argv) { return person(self, ABOUT, argc, argv); }

int cli_chain(const cli_command *self, int argc, char **argv)
{
    report_wishes w = {.format = REPORT_UNSET};
    const cli_option options[] = {REPORT_OPTIONS(w), {0}};
    hs_str doc;
    uint32_t id;
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    if (argc != 1 || !read_statement(argv[0], &doc, &id)) {
        cli_complain("chain: which statement? d12:s3 is statement s3 of document d12; `hearsay search` shows these numbers");
        return EXIT_WRONG_USE;
    }
    return run(CHAIN, argv[0], &w);
}

/* An option's value as a quotation of the query. */
static char *with_field(char *query, const char *name, const char *value)
{
    size_t n = strlen(query) + strlen(name) + strlen(value) + 6;
    char *out = calloc(n, 1);
    if (out) snprintf(out, n, "%s %s:\"%s\"", query, name, value);
    for (char *c = out ? out + n - strlen(value) - 2 : NULL; c && *c; c++)
        if (*c == '"' && c[1]) *c = ' ';
    free(query);
    return out;
}

int cli_timeline(const cli_command *self, int argc, char **argv)
{
    report_wishes w = {.format = REPORT_UNSET};
    const char *field[5] = {NULL};
    static const char *const name[] = {"speaker", "about", "outlet", "since", "until"};
    const cli_option options[] = {
        REPORT_OPTIONS(w),
        {"by", 0, OPTION_CHOICE, "all|event|said|report", "only by this clock (default: all three, one after the other)", &w.clock},
        {"speaker", 's', OPTION_STRING, "NAME", "said by NAME: any spelling, a surname, or e12", &field[0]},
        {"about", 'a', OPTION_STRING, "NAME", "that speaks of NAME", &field[1]},
        {"outlet", 0, OPTION_STRING, "NAME", "published by an outlet with these words in its name", &field[2]},
        {"since", 0, OPTION_STRING, "DATE", "published on DATE or later: 2031, 2031-05, 2031-05-17", &field[3]},
        {"until", 0, OPTION_STRING, "DATE", "published on DATE or earlier", &field[4]},
        {"most", 'n', OPTION_COUNT, "N", "text: at most N entries by each clock, the newest (default: all)", &w.most},
        {0},
    };
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    char *query = joined(argc, argv);
    for (int i = 0; i < 5 && query; i++)
        if (field[i]) query = with_field(query, name[i], field[i]);
    status = query ? run(TIMELINE, query, &w) : EXIT_INPUT;
    free(query);
    return status;
}
