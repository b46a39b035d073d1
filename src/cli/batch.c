/* Documents in parallel, results in order.
 *
 * Invariant: at most `window` documents are in work or wait to be taken, so memory does not grow with the number of files; a
 * worker takes file i only when i < next + window. What is taken, and when, does not depend on the number of threads. */
#include <pthread.h>
#include <stdlib.h>
#include "cli/cli.h"

typedef struct slot { hs_doc *doc; hs_err err; bool ready; } slot;

typedef struct work {
    const cli_batch *batch;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    slot *slots;      /* [window]: file i is in slot i % window */
    size_t window;
    size_t begun;     /* files given to workers */
    size_t next;      /* the file to be taken next */
    bool stop;
} work;

static void read_one(const cli_batch *b, size_t i, slot *s)
{
    *s = (slot){0};
    hs_options options = *b->options;
    options.name = b->paths[i];
    int code = hs_doc_open(b->paths[i], &options, &s->doc, &s->err);
    if (!code && b->model) code = hs_doc_find(s->doc, b->model, &s->err);
    if (code) {
        hs_doc_free(s->doc);
        s->doc = NULL;
    }
}

static void *run_worker(void *argument)
{
    work *w = argument;
    pthread_mutex_lock(&w->lock);
    for (;;) {
        while (!w->stop && w->begun < w->batch->n && w->begun >= w->next + w->window) pthread_cond_wait(&w->changed, &w->lock);
        if (w->stop || w->begun >= w->batch->n) break;
        size_t i = w->begun++;
        pthread_mutex_unlock(&w->lock);
        slot result;
        read_one(w->batch, i, &result);
        pthread_mutex_lock(&w->lock);
        result.ready = true;
        w->slots[i % w->window] = result;
        pthread_cond_broadcast(&w->changed);
    }
    pthread_mutex_unlock(&w->lock);
    return NULL;
}

static slot wait_for(work *w, size_t i)
{
    pthread_mutex_lock(&w->lock);
    while (!w->slots[i % w->window].ready) pthread_cond_wait(&w->changed, &w->lock);
    slot s = w->slots[i % w->window];
    w->slots[i % w->window] = (slot){0};
    w->next = i + 1;
    pthread_cond_broadcast(&w->changed);
    pthread_mutex_unlock(&w->lock);
    return s;
}

/* Without workers the file is read here and now. */
static size_t take_all(const cli_batch *b, work *w, cli_progress *progress, bool *wrong_use)
{
    size_t failed = 0;
    bool go_on = true;
    for (size_t i = 0; i < b->n && go_on; i++) {
        slot s;
        if (w) s = wait_for(w, i);
        else read_one(b, i, &s);
        if (s.doc) go_on = b->take(b->user, i, s.doc);
        else {
            cli_progress_end(progress);
            cli_complain_about(b->paths[i], &s.err);
            *wrong_use |= s.err.code == HS_EUSAGE;
            failed++;
        }
        hs_doc_free(s.doc);
        cli_progress_step(progress, i + 1);
    }
    return failed;
}

static void stop_workers(work *w, pthread_t *thread, long n)
{
    pthread_mutex_lock(&w->lock);
    w->stop = true;
    pthread_cond_broadcast(&w->changed);
    pthread_mutex_unlock(&w->lock);
    for (long i = 0; i < n; i++) pthread_join(thread[i], NULL);
    for (size_t i = 0; i < w->window; i++) hs_doc_free(w->slots[i].doc);
}

size_t cli_batch_run(const cli_batch *b, cli_progress *progress, bool *wrong_use)
{
    enum { MOST_THREADS = 64 };
    long threads = b->threads > MOST_THREADS ? MOST_THREADS : b->threads;
    if ((size_t)threads > b->n) threads = (long)b->n;
    pthread_t thread[MOST_THREADS];
    work w = {.batch = b, .lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER, .window = (size_t)threads + 2};
    w.slots = calloc(w.window, sizeof *w.slots);
    long started = 0;
    if (w.slots && threads > 1)
        while (started < threads && pthread_create(&thread[started], NULL, run_worker, &w) == 0) started++;
    size_t failed = take_all(b, started ? &w : NULL, progress, wrong_use);
    if (started) stop_workers(&w, thread, started);
    free(w.slots);
    cli_progress_end(progress);
    return failed;
}
