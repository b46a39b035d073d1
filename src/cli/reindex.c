/* hearsay reindex: the machine's records made anew, people's decisions put back on top.
 *
 * Workers read texts and find statements, each with a ledger of its own; the calling thread writes, in order, a transaction a version. So
 * killing it leaves each version old or new. Invariant: version i is in slot i % WINDOW and is begun only when i < next + WINDOW. */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cli/cli.h"

enum { WINDOW = 64, MOST_THREADS = 64 };

typedef struct id { char words[32]; } id;
typedef struct slot { hs_doc *doc; hs_err err; bool ready; } slot;

typedef struct job {
    const char *path;
    const hs_model *model;
    hs_ledger *ledger;
    id *list;
    size_t n, cap;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    slot slot[WINDOW];
    size_t next, begun;
    bool stop, broken;
    size_t failed, done;
    hs_renewed sum;
} job;

static hs_str str(const char *s)
{
    return (hs_str){s, strlen(s)};
}

static int keep(void *user, hs_str doc)
{
    job *j = user;
    if (j->n == j->cap) {
        size_t cap = j->cap ? 2 * j->cap : 1024;
        id *more = realloc(j->list, cap * sizeof *more);
        if (!more) return j->broken = true;
        j->list = more;
        j->cap = cap;
    }
    snprintf(j->list[j->n++].words, sizeof j->list->words, "%.*s", (int)doc.len, doc.ptr);
    return 0;
}

/* ---- workers ---- */

static slot find_in(const job *j, hs_ledger *l, const char *doc)
{
    slot s = {.ready = true};
    if (!hs_ledger_text(l, str(doc), &s.doc, &s.err) && hs_doc_find(s.doc, j->model, &s.err)) {
        hs_doc_free(s.doc);
        s.doc = NULL;
    }
    return s;
}

static void *run_worker(void *argument)
{
    job *j = argument;
    hs_ledger *own = cli_ledger_open(j->path, true);
    pthread_mutex_lock(&j->lock);
    while (own) {
        while (!j->stop && j->begun < j->n && j->begun >= j->next + WINDOW) pthread_cond_wait(&j->changed, &j->lock);
        if (j->stop || j->begun >= j->n) break;
        size_t i = j->begun++;
        pthread_mutex_unlock(&j->lock);
        slot found = find_in(j, own, j->list[i].words);
        pthread_mutex_lock(&j->lock);
        j->slot[i % WINDOW] = found;
        pthread_cond_broadcast(&j->changed);
    }
    if (!own) j->stop = true, pthread_cond_broadcast(&j->changed);
    pthread_mutex_unlock(&j->lock);
    hs_ledger_free(own);
    return NULL;
}

/* ---- the writing thread ---- */

/* False when the ledger fails. */
static bool write_one(job *j, const char *doc, slot *s)
{
    hs_renewed r;
    hs_err err = {0};
    if (!s->doc) {
        cli_complain("%s: %s", doc, s->err.message);
        j->failed++;
        return true;
    }
    if (hs_ledger_renew(j->ledger, str(doc), s->doc, j->model, &r, &err)) {
        cli_complain("%s", err.message);
        return false;
    }
    j->done++;
    j->sum.statements += r.statements;
    j->sum.exact += r.exact;
    j->sum.near += r.near;
    j->sum.own += r.own;
    j->sum.loose += r.loose;
    return true;
}

static bool write_all(job *j, cli_progress *progress)
{
    bool fine = true;
    for (size_t i = 0; i < j->n && fine; i++) {
        pthread_mutex_lock(&j->lock);
        slot *s = &j->slot[i % WINDOW];
        while (!s->ready && !j->stop) pthread_cond_wait(&j->changed, &j->lock);
        slot found = *s;
        *s = (slot){0};
        j->next = i + 1;
        pthread_cond_broadcast(&j->changed);
        pthread_mutex_unlock(&j->lock);
        fine = found.ready && write_one(j, j->list[i].words, &found);
        hs_doc_free(found.doc);
        cli_progress_step(progress, i + 1);
    }
    cli_progress_end(progress);
    return fine;
}

static bool run_threads(job *j, long threads)
{
    pthread_t worker[MOST_THREADS];
    cli_progress progress;
    long started = 0;
    if (threads > MOST_THREADS) threads = MOST_THREADS;
    while (started < threads && pthread_create(&worker[started], NULL, run_worker, j) == 0) started++;
    if (!started) cli_complain("no thread can be started");
    cli_progress_start(&progress, j->n, "texts", false);
    bool fine = started && write_all(j, &progress);
    pthread_mutex_lock(&j->lock);
    j->stop = true;
    pthread_cond_broadcast(&j->changed);
    pthread_mutex_unlock(&j->lock);
    for (long i = 0; i < started; i++) pthread_join(worker[i], NULL);
    for (size_t i = 0; i < WINDOW; i++) hs_doc_free(j->slot[i].doc);
    return fine;
}

/* ---- the command ---- */

/* A correction that could not be put back. */
static int put_loose(void *user, const hs_logged *e)
{
    (void)user;
    printf("%lld\t%.*s\t%.*s\t", (long long)e->entry, (int)e->doc.len, e->doc.ptr ? e->doc.ptr : "", (int)e->what.len, e->what.ptr);
    for (size_t i = 0; i < e->words.len; i++) putchar((unsigned char)e->words.ptr[i] < 0x20 || e->words.ptr[i] == 0x7F ? ' ' : e->words.ptr[i]);
    printf("\t%.*s\n", (int)e->reason.len, e->reason.ptr);
    return ferror(stdout);
}

static void print_summary(const job *j, bool fine)
{
    const hs_renewed *s = &j->sum;
    fprintf(stderr, "%s: %zu text%s read anew, with %u statements", j->path, j->done, j->done == 1 ? "" : "s", s->statements);
    if (s->exact + s->near + s->own + s->loose) {
        fprintf(stderr, "; corrections: %u put back", s->exact + s->near + s->own);
        if (s->near) fprintf(stderr, ", %u of them by the nearest place", s->near);
        if (s->own) fprintf(stderr, ", %u of them by themselves, for the machine no longer finds theirs", s->own);
        if (s->loose) fprintf(stderr, "; %u loose", s->loose);
    }
    if (j->failed) fprintf(stderr, "; %zu failed (see above) and stay as they were", j->failed);
    fputs(fine ? "\n" : "; stopped before the end: run it again to go on\n", stderr);
    hs_log_options loose = {.loose = 1};
    hs_err err = {0};
    if (s->loose && hs_ledger_log(j->ledger, &loose, put_loose, NULL, &err)) cli_complain("%s", err.message);
}

static int run(job *j, const hs_reindex_options *options, long threads)
{
    hs_err err = {0};
    if (hs_reindex_list(j->ledger, options, keep, j, &err)) {
        cli_complain("%s", err.message);
        return err.code == HS_EUSAGE ? EXIT_WRONG_USE : EXIT_INPUT;
    }
    if (j->broken) {
        cli_complain("out of memory");
        return EXIT_INPUT;
    }
    if (!j->n) {
        fprintf(stderr, "%s: nothing to do: this model has read all texts of its language; --all reads them again\n", j->path);
        return EXIT_FINE;
    }
    bool fine = run_threads(j, threads);
    print_summary(j, fine);
    return fine && !j->failed ? EXIT_FINE : EXIT_INPUT;
}

static int open_and_run(const char *ledger, const char *model, hs_reindex_options *options, long threads)
{
    job j = {.path = cli_ledger_path(ledger), .lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER};
    hs_ledger *there = cli_ledger_open(ledger, true); /* does not make one */
    hs_ledger_free(there);
    hs_model *open = there ? cli_model_open(model) : NULL;
    if (!open) return EXIT_INPUT;
    options->model = j.model = open;
    j.ledger = cli_ledger_open(ledger, false);
    int status = j.ledger ? run(&j, options, threads) : EXIT_INPUT;
    hs_ledger_free(j.ledger);
    hs_model_free(open);
    free(j.list);
    return status;
}

int cli_reindex(const cli_command *self, int argc, char **argv)
{
    const char *ledger = NULL, *model = NULL;
    bool all = false;
    long processors = sysconf(_SC_NPROCESSORS_ONLN), threads = processors > 0 ? processors : 1;
    const cli_option options[] = {
        {"ledger", 'd', OPTION_STRING, "FILE", "the ledger (default: $HEARSAY_DB, else hearsay.db)", &ledger},
        {"all", 0, OPTION_FLAG, "", "also what this program with this model has read already", &all},
        {"threads", 'j', OPTION_COUNT, "N", "texts read at once (default: one a processor)", &threads},
        {"model", 0, OPTION_STRING, "FILE", "language model (default: $HEARSAY_MODEL, else the installed one)", &model},
        {0},
    };
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    hs_str *doc = calloc((size_t)argc + 1, sizeof *doc);
    if (!doc) return EXIT_INPUT;
    for (int i = 0; i < argc; i++) doc[i] = str(argv[i]);
    hs_reindex_options wish = {.doc = doc, .n_doc = (uint32_t)argc, .all = all};
    status = open_and_run(ledger, model, &wish, threads);
    free(doc);
    return status;
}
