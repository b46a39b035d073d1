/* The hearsay program: what its commands share. It uses hearsay.h and nothing else of the library. */
#ifndef HS_CLI_CLI_H
#define HS_CLI_CLI_H
#include <stdbool.h>
#include <stdio.h>
#include "hearsay.h"

enum { EXIT_FINE = 0, EXIT_INPUT = 1, EXIT_WRONG_USE = 2 };

/* ---- options.c: options by table ---- */

typedef enum option_kind {
    OPTION_FLAG,   /* bool */
    OPTION_STRING, /* const char * */
    OPTION_COUNT,  /* long, 1 or more */
    OPTION_SHARE,  /* double, 0 to 1 */
    OPTION_NUMBER, /* double, 0 or more */
    OPTION_LIST,   /* cli_list: may be given again and again */
    OPTION_CHOICE  /* int: which of `choices`, separated by | */
} option_kind;

enum { CLI_MOST_LISTED = 64 };
typedef struct cli_list { const char *at[CLI_MOST_LISTED]; uint32_t n; } cli_list;

typedef struct cli_option {
    const char *name; /* without the dashes; NULL ends the table */
    char letter;      /* 0 = none */
    option_kind kind;
    const char *argument; /* how the help calls it: FILE, N; for OPTION_CHOICE the choices: "jsonl|csv" */
    const char *help;
    void *value;
} cli_option;

typedef struct cli_command cli_command;
struct cli_command {
    const char *name;
    const char *summary;  /* one line of `hearsay help` */
    const char *synopsis; /* "[OPTION…] [FILE…]" */
    const char *help;     /* what it does, with examples; wrapped by hand at 78 columns */
    int (*run)(const cli_command *self, int argc, char **argv);
};

/* Takes the options out of argv and leaves the other arguments at argv[0] … argv[*argc - 1]. Returns -1 to go on; otherwise
 * the exit status: --help was printed, or what is wrong was said. */
int cli_parse(const cli_command *command, const cli_option *options, int *argc, char **argv);
/* Of the words (n of them), the one nearest to `word`, or NULL when none is near. */
const char *cli_nearest(const char *word, const char *const *words, size_t n);

/* ---- message.c: standard error ---- */

/* "hearsay: ", the message on one line, control characters made harmless. */
void cli_complain(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* "hearsay: FILE: …" of a failed call; FILE is put in front if the message does not begin with it. */
void cli_complain_about(const char *file, const hs_err *err);
/* A bar on standard error, if that is a terminal and standard output is not the same one. */
typedef struct cli_progress { bool shown; size_t total; long last; const char *unit; } cli_progress;
/* unit: "files", what total counts. */
void cli_progress_start(cli_progress *p, size_t total, const char *unit, bool output_to_terminal);
void cli_progress_step(cli_progress *p, size_t done);
void cli_progress_end(cli_progress *p);

/* ---- output.c: standard output or a file ---- */

typedef struct cli_output {
    FILE *file;
    const char *path; /* NULL = standard output */
    bool broken;      /* an error was met; said at cli_output_close */
    bool pipe_closed; /* the reader of a pipe has gone: no error worth words */
    int saved_errno;
} cli_output;

/* Refuses (with a message) a path that is one of the n inputs. */
bool cli_output_open(cli_output *o, const char *path, char *const *inputs, int n);
int cli_output_sink(void *output, const char *bytes, size_t n); /* an hs_sink */
/* False when something was lost; said already. */
bool cli_output_close(cli_output *o);

/* ---- batch.c: documents in parallel, results in order ---- */

typedef struct cli_batch {
    char *const *paths;
    size_t n;
    const hs_options *options; /* name is filled in a document */
    const hs_model *model;
    long threads;
    /* Gets each document in the order of the paths, on the calling thread; returns false to stop. */
    bool (*take)(void *user, size_t i, hs_doc *doc);
    void *user;
} cli_batch;

/* Files that fail are complained about and left out. Returns how many failed; *wrong_use is set when an option was to blame. */
size_t cli_batch_run(const cli_batch *batch, cli_progress *progress, bool *wrong_use);

/* ---- model.c ---- */

/* Opens the model that --model, $HEARSAY_MODEL or the place of the program says; complains and returns NULL if it cannot. */
hs_model *cli_model_open(const char *path);
/* The folder of the running program, without the last slash; false when unknown. */
bool cli_program_folder(char *out, size_t size);

/* ---- ledger.c ---- */

/* The ledger that -d, $HEARSAY_DB or nobody (hearsay.db here) names. */
const char *cli_ledger_path(const char *given);
/* Opens it; complains and returns NULL if it cannot. Reading only: a file that is not there is told, with what makes one. */
hs_ledger *cli_ledger_open(const char *given, bool read_only);
/* For commands that read, and write down what they learn on the way, where that can be done. The file must be there. */
hs_ledger *cli_ledger_open_for_stories(const char *given);

/* ---- view.c: what a view for reading on a terminal needs to know ---- */

enum { CLI_COLOR_AUTO, CLI_COLOR_ALWAYS, CLI_COLOR_NEVER };
int cli_window_width(void);
/* output: the file that is written to, NULL for standard output. */
bool cli_wants_color(int color, const char *output);

/* ---- commands ---- */

int cli_add(const cli_command *self, int argc, char **argv);
int cli_fetch(const cli_command *self, int argc, char **argv);
int cli_net(const cli_command *self, int argc, char **argv);
int cli_names(const cli_command *self, int argc, char **argv);
int cli_review(const cli_command *self, int argc, char **argv);
int cli_code_by_hand(const cli_command *self, int argc, char **argv);
int cli_reindex(const cli_command *self, int argc, char **argv);
int cli_verify(const cli_command *self, int argc, char **argv);
int cli_export(const cli_command *self, int argc, char **argv);
int cli_import(const cli_command *self, int argc, char **argv);

int cli_new(const cli_command *self, int argc, char **argv);
int cli_diff(const cli_command *self, int argc, char **argv);
int cli_who(const cli_command *self, int argc, char **argv);
int cli_about(const cli_command *self, int argc, char **argv);
int cli_chain(const cli_command *self, int argc, char **argv);
int cli_timeline(const cli_command *self, int argc, char **argv);
int cli_claims(const cli_command *self, int argc, char **argv);
int cli_story(const cli_command *self, int argc, char **argv);
int cli_search(const cli_command *self, int argc, char **argv);
int cli_quotes(const cli_command *self, int argc, char **argv);
int cli_text(const cli_command *self, int argc, char **argv);
int cli_eval(const cli_command *self, int argc, char **argv);
int cli_train(const cli_command *self, int argc, char **argv);

#endif
