/* hearsay quotes: the statements of files. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>
#include "cli/cli.h"

enum { FORMAT_UNSET = -1, WIDEST = 110 };

typedef struct wishes {
    const char *output, *model, *charset, *date;
    int format, input, offsets, color;
    long width, threads, max_size;
    double least;
} wishes;

typedef struct job {
    hs_write_options write;
    cli_output output;
    size_t written;
    bool broken;
} job;

static bool take(void *user, size_t i, hs_doc *doc)
{
    job *j = user;
    (void)i;
    j->write.number = (uint32_t)j->written;
    hs_err err = {0};
    int code = hs_write_doc(doc, &j->write, cli_output_sink, &j->output, &err);
    if (code && !j->output.broken) cli_complain("%s", err.message);
    if (code) j->broken = true;
    j->written++;
    return !code;
}

/* What the user did not say: the view for reading on a terminal, else by the ending of -o FILE (NULL: none), else JSON Lines.
 * FORMAT_UNSET when the ending says nothing. */
static int default_format(const char *output)
{
    static const struct { const char *ending; hs_format format; } by_ending[] = {
        {".txt", HS_TEXT}, {".jsonl", HS_JSONL}, {".csv", HS_CSV}, {".html", HS_HTML}, {".htm", HS_HTML}, {".ann", HS_BRAT},
        {".json", HS_WEBANNO}, {".jsonld", HS_WEBANNO},
    };
    if (!output) return isatty(STDOUT_FILENO) ? HS_TEXT : HS_JSONL;
    const char *slash = strrchr(output, '/'), *ending = strrchr(slash ? slash : output, '.');
    for (size_t i = 0; ending && i < sizeof by_ending / sizeof *by_ending; i++)
        if (!strcasecmp(ending, by_ending[i].ending)) return by_ending[i].format;
    return ending ? FORMAT_UNSET : HS_JSONL; /* /dev/stdout */
}

/* YYYY, YYYY-MM or YYYY-MM-DD, and in the calendar */
static bool is_date(const char *s)
{
    static const char form[] = "dddd-dd-dd";
    size_t n = strlen(s);
    if (n != 4 && n != 7 && n != 10) return false;
    for (size_t i = 0; i < n; i++)
        if (form[i] == 'd' ? s[i] < '0' || s[i] > '9' : s[i] != '-') return false;
    int year = atoi(s), month = n >= 7 ? atoi(s + 5) : 1, day = n == 10 ? atoi(s + 8) : 1;
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (month < 1 || month > 12) return false;
    return day >= 1 && day <= (month == 2 ? 28 + leap : 30 + (month + month / 8) % 2);
}

static int check(const wishes *w, int format, int n)
{
    if (w->date && !is_date(w->date)) {
        cli_complain("--date: `%s` is no date as YYYY-MM-DD, YYYY-MM or YYYY", w->date);
        return EXIT_WRONG_USE;
    }
    if (format == FORMAT_UNSET) {
        cli_complain("%s: no format has this ending; use .txt, .jsonl, .csv, .html, .ann (brat) or .json (webanno), or say --format",
                     w->output);
        return EXIT_WRONG_USE;
    }
    if (format == HS_BRAT && n > 1) {
        cli_complain("--format brat: makes one .ann file a document; run it once a file");
        return EXIT_WRONG_USE;
    }
    return -1;
}

static int run(const wishes *w, hs_format format, int n, char **paths)
{
    static const hs_unit units[] = {HS_CODE_POINTS, HS_BYTES, HS_UTF16};
    static const char *const inputs[] = {NULL, "text", "html"};
    hs_model *model = cli_model_open(w->model);
    if (!model) return EXIT_INPUT;
    job j = {.write = {.format = format, .unit = units[w->offsets], .width = w->width ? (int)w->width : cli_window_width(),
                       .color = cli_wants_color(w->color, w->output)}};
    if (!cli_output_open(&j.output, w->output, paths, n)) {
        hs_model_free(model);
        return EXIT_INPUT;
    }
    hs_options options = {.charset = w->charset, .format = inputs[w->input], .date = w->date,
                          .max_size = (size_t)w->max_size << 20, .min_confidence = w->least};
    cli_batch batch = {.paths = paths, .n = (size_t)n, .options = &options, .model = model, .threads = w->threads, .take = take,
                       .user = &j};
    cli_progress progress;
    cli_progress_start(&progress, batch.n, "files", !w->output && isatty(STDOUT_FILENO));
    bool wrong_use = false;
    size_t failed = 0;
    j.broken = hs_write_begin(&j.write, cli_output_sink, &j.output, NULL) != HS_OK;
    if (!j.broken) failed = cli_batch_run(&batch, &progress, &wrong_use);
    if (!j.broken) j.broken = hs_write_end(&j.write, cli_output_sink, &j.output, NULL) != HS_OK;
    bool lost = !cli_output_close(&j.output) || j.broken;
    hs_model_free(model);
    return wrong_use ? EXIT_WRONG_USE : failed || lost ? EXIT_INPUT : EXIT_FINE;
}

int cli_quotes(const cli_command *self, int argc, char **argv)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    wishes w = {.format = FORMAT_UNSET, .threads = processors > 0 ? processors : 1, .max_size = 64, .least = -1};
    const cli_option options[] = {
        {"format", 'f', OPTION_CHOICE, "text|jsonl|csv|html|brat|webanno", "how to print (default: text on a terminal, else jsonl)",
         &w.format},
        {"output", 'o', OPTION_STRING, "FILE", "write to FILE; its ending sets the default format", &w.output},
        {"min-confidence", 'c', OPTION_SHARE, "X", "leave out what is less sure than X; 0 keeps all", &w.least},
        {"offsets", 0, OPTION_CHOICE, "codepoint|byte|utf16", "what spans count (default: codepoint)", &w.offsets},
        {"date", 0, OPTION_STRING, "DATE", "when the text was published; \"on Tuesday\" counts from it", &w.date},
        {"charset", 0, OPTION_STRING, "NAME", "the encoding of the files (default: found)", &w.charset},
        {"input", 0, OPTION_CHOICE, "auto|text|html", "what the files are (default: found)", &w.input},
        {"color", 0, OPTION_CHOICE, "auto|always|never", "colours in the text view (default: on a terminal)", &w.color},
        {"width", 0, OPTION_COUNT, "N", "columns of the text view (default: the window's)", &w.width},
        {"threads", 'j', OPTION_COUNT, "N", "files read at once (default: one a processor)", &w.threads},
        {"max-size", 0, OPTION_COUNT, "MB", "refuse larger files (default: 64)", &w.max_size},
        {"model", 0, OPTION_STRING, "FILE", "language model (default: $HEARSAY_MODEL, else the installed one)", &w.model},
        {0},
    };
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    /* in hearsay.h 0 is the model's own threshold, and a negative number keeps everything */
    w.least = w.least < 0 ? 0 : w.least == 0 ? -1 : w.least;
    char standard[] = "-", *only[] = {standard, NULL};
    if (argc == 0 && isatty(STDIN_FILENO)) cli_complain("reading standard input; end it with Ctrl-D, or name a file");
    int format = w.format == FORMAT_UNSET ? default_format(w.output) : w.format;
    status = check(&w, format, argc);
    if (status >= 0) return status;
    return argc ? run(&w, (hs_format)format, argc, argv) : run(&w, (hs_format)format, 1, only);
}
