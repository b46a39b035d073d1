/* hearsay add: documents into the ledger.
 *
 * Three kinds of threads: one reads files and hands items to the queue, several turn items into documents and find their statements, and
 * the calling one writes them to the ledger in the order in which they were read. Invariant: the queue holds items [next, read) in slots
 * i % WINDOW, and no more bytes than BYTES (but for a single larger item); so memory does not grow with the input. What goes in does not
 * depend on the number of threads. */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>
#include "cli/add.h"

enum { WINDOW = 64, BYTES = 96 << 20, MOST_THREADS = 64 };

typedef enum state { FREE, READ, IN_WORK, READY } state;
typedef struct slot { state state; hs_item *item; hs_doc *doc; hs_err err; bool understood; } slot;

enum { GROUP_MS = 250 }; /* documents that come faster reach the disk together */

typedef struct counts { size_t added, versions, there, bad, empty, statements, other_language; } counts;

typedef struct job {
    const add_wishes *w;
    char **paths;
    int n_paths;
    const hs_model *model;
    hs_ledger *ledger, *seen; /* seen: the reading thread's own handle */
    pthread_mutex_t lock;
    pthread_cond_t changed;
    slot slot[WINDOW];
    size_t next, begun, read; /* items written, given to a worker, read */
    size_t held;              /* bytes of items in the queue */
    counts group;             /* of documents that are not on the disk yet; the writing thread's alone */
    FILE *lines;              /* -v: theirs; NULL when there are none */
    char *line_text;
    size_t line_bytes;
    struct timespec due;      /* when the group goes to the disk */
    bool open;                /* there is a group */
    bool ended, stop;         /* all is read; give up */
    bool input_failed, wrong_use;
    uint64_t bytes;           /* taken from the disk */
    counts count;
} job;

static void complain(job *j, const char *file, const hs_err *err)
{
    pthread_mutex_lock(&j->lock);
    j->input_failed = true;
    j->wrong_use |= err->code == HS_EUSAGE;
    j->count.bad++;
    pthread_mutex_unlock(&j->lock);
    if (file) cli_complain_about(file, err);
    else cli_complain("%s", err->message);
}

/* ---- the reading thread ---- */

static hs_str or_else(hs_str s, const char *other)
{
    return s.len || !other ? s : (hs_str){other, strlen(other)};
}

/* 1 to stop. */
static int enqueue(job *j, hs_item *item)
{
    pthread_mutex_lock(&j->lock);
    while (!j->stop && (j->read - j->next >= WINDOW || (j->read > j->next && j->held + item->bytes.len > BYTES)))
        pthread_cond_wait(&j->changed, &j->lock);
    bool stop = j->stop;
    if (!stop) {
        j->slot[j->read++ % WINDOW] = (slot){.state = READ, .item = item};
        j->held += item->bytes.len;
        pthread_cond_broadcast(&j->changed);
    }
    pthread_mutex_unlock(&j->lock);
    if (stop) hs_item_free(item);
    return stop;
}

static int take_item(void *user, const hs_item *read)
{
    job *j = user;
    hs_item with = *read;
    with.fields.outlet = or_else(with.fields.outlet, j->w->outlet);
    if (j->w->date && (!with.fields.date.len || (with.fields.date_from.len == 9 && !memcmp(with.fields.date_from.ptr, "file time", 9)))) {
        with.fields.date = or_else((hs_str){0}, j->w->date);
        with.fields.date_from = (hs_str){"field", 5};
    }
    hs_err err = {0};
    int has = j->seen ? hs_ledger_has(j->seen, &with, &err) : 0;
    if (has < 0) {
        complain(j, NULL, &err);
        return 1;
    }
    if (has) {
        pthread_mutex_lock(&j->lock);
        j->count.there++;
        pthread_mutex_unlock(&j->lock);
        return j->stop;
    }
    hs_item *copy = hs_item_copy(&with);
    if (copy) return enqueue(j, copy);
    cli_complain("out of memory");
    return 1;
}

static void tell_trouble(void *user, const hs_err *err)
{
    complain(user, NULL, err);
}

static void count_bytes(void *user, uint64_t n)
{
    job *j = user;
    pthread_mutex_lock(&j->lock);
    j->bytes += n;
    pthread_mutex_unlock(&j->lock);
}

static void *run_reader(void *argument)
{
    job *j = argument;
    hs_read_options options = {.format = j->w->format, .map = j->w->map, .max_size = (size_t)j->w->max_size << 20};
    hs_read_calls calls = {j, take_item, tell_trouble, count_bytes};
    for (int i = 0; i < j->n_paths && !j->stop; i++) {
        hs_err err = {0};
        int code = j->w->fetch ? hs_fetch(j->paths[i], j->w->fetch, &options, &calls, &err) : hs_read(j->paths[i], &options, &calls, &err);
        if (code) complain(j, j->paths[i], &err);
    }
    pthread_mutex_lock(&j->lock);
    j->ended = true;
    pthread_cond_broadcast(&j->changed);
    pthread_mutex_unlock(&j->lock);
    return NULL;
}

/* ---- the working threads ---- */

/* A model understands texts of its language, and those that do not say theirs. */
static bool understands(const hs_model *model, const hs_doc *doc)
{
    hs_str own = hs_model_language(model), lang = hs_doc_meta(doc, "lang");
    return !lang.len || (lang.len >= own.len && !strncasecmp(lang.ptr, own.ptr, own.len) && (lang.len == own.len || lang.ptr[own.len] == '-'));
}

static void work_on(const job *j, slot *s)
{
    hs_options options = {.max_size = (size_t)j->w->max_size << 20};
    int code = hs_doc_of_item(s->item, &options, &s->doc, &s->err);
    if (!code && (s->understood = understands(j->model, s->doc))) code = hs_doc_find(s->doc, j->model, &s->err);
    if (!code) return;
    hs_doc_free(s->doc);
    s->doc = NULL;
}

static void *run_worker(void *argument)
{
    job *j = argument;
    pthread_mutex_lock(&j->lock);
    for (;;) {
        while (!j->stop && j->begun == j->read && !j->ended) pthread_cond_wait(&j->changed, &j->lock);
        if (j->stop || j->begun == j->read) break;
        slot *s = &j->slot[j->begun++ % WINDOW];
        s->state = IN_WORK;
        pthread_mutex_unlock(&j->lock);
        work_on(j, s);
        pthread_mutex_lock(&j->lock);
        s->state = READY;
        pthread_cond_broadcast(&j->changed);
    }
    pthread_mutex_unlock(&j->lock);
    return NULL;
}

/* ---- the writing thread ---- */

static void note_line(job *j, const char *id, const char *what, const hs_doc *doc)
{
    hs_str name = hs_doc_name(doc), title = hs_doc_meta(doc, "title"), date = hs_doc_meta(doc, "date");
    if (!j->lines) j->lines = open_memstream(&j->line_text, &j->line_bytes);
    if (j->lines)
        fprintf(j->lines, "%s\t%s\t%u\t%.*s\t%.*s\t%.*s\n", id, what, hs_doc_count(doc), (int)date.len, date.ptr, (int)name.len, name.ptr, (int)title.len,
                title.ptr);
}

static void begin_group(job *j)
{
    if (j->open) return;
    clock_gettime(CLOCK_REALTIME, &j->due);
    j->due.tv_nsec += GROUP_MS * 1000000L;
    j->due.tv_sec += j->due.tv_nsec / 1000000000L;
    j->due.tv_nsec %= 1000000000L;
    j->open = true;
}

static bool is_due(const job *j)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return now.tv_sec > j->due.tv_sec || (now.tv_sec == j->due.tv_sec && now.tv_nsec >= j->due.tv_nsec);
}

/* Counts and tells the group if it is on the disk, else forgets it. */
static void settle_group(job *j, bool stored)
{
    if (j->lines) {
        fclose(j->lines);
        if (stored) fwrite(j->line_text, 1, j->line_bytes, stdout);
        free(j->line_text);
        j->lines = NULL;
    }
    const counts g = stored ? j->group : (counts){0};
    pthread_mutex_lock(&j->lock);
    j->count.added += g.added;
    j->count.versions += g.versions;
    j->count.there += g.there;
    j->count.empty += g.empty;
    j->count.statements += g.statements;
    j->count.other_language += g.other_language;
    pthread_mutex_unlock(&j->lock);
    j->group = (counts){0};
    j->open = false;
}

/* Puts the group on the disk. False when the ledger fails. */
static bool end_group(job *j)
{
    hs_err err = {0};
    bool stored = !j->open || !j->ledger || !hs_ledger_flush(j->ledger, &err);
    if (!stored) cli_complain("%s", err.message);
    settle_group(j, stored);
    return stored;
}

/* False when the ledger fails: nothing more can be stored. */
static bool write_one(job *j, slot *s)
{
    static const char *const words[] = {"new", "version", "there"};
    hs_added how = HS_ADDED_DOCUMENT;
    char id[32] = "-";
    hs_err err = {0};
    hs_add_options options = {.model = s->understood ? j->model : NULL, .no_fold = j->w->no_fold};
    begin_group(j);
    if (!hs_doc_text(s->doc).len) {
        j->group.empty++;
        return true;
    }
    if (!j->w->dry && hs_ledger_add(j->ledger, s->item, s->doc, &options, &how, id, &err)) {
        cli_complain("%s", err.message);
        settle_group(j, false); /* it went with this one */
        return false;
    }
    if (how == HS_ADDED_NOTHING) j->group.there++;
    else {
        if (how == HS_ADDED_VERSION) j->group.versions++;
        else j->group.added++;
        j->group.statements += hs_doc_count(s->doc);
        j->group.other_language += !s->understood;
    }
    if (j->w->verbose || j->w->dry) note_line(j, id, words[how], s->doc);
    return true;
}

/* The next slot in order, ready; NULL at the end, or when the ledger fails (*fine). A group that is due while nothing is ready is not kept
 * waiting. */
static slot *wait_for_next(job *j, bool *fine)
{
    slot *s = &j->slot[j->next % WINDOW];
    while (*fine && !(j->next < j->read && s->state == READY) && !(j->ended && j->next == j->read)) {
        if (!j->open) pthread_cond_wait(&j->changed, &j->lock);
        else if (pthread_cond_timedwait(&j->changed, &j->lock, &j->due) || is_due(j)) {
            pthread_mutex_unlock(&j->lock);
            *fine = end_group(j);
            pthread_mutex_lock(&j->lock);
        }
    }
    return *fine && j->next < j->read ? s : NULL;
}

static bool take_slot(job *j, slot *s, cli_progress *progress)
{
    bool fine = true;
    if (s->doc) fine = write_one(j, s);
    else {
        hs_str name = s->item->name;
        char file[512];
        snprintf(file, sizeof file, "%.*s", (int)(name.len < sizeof file ? name.len : sizeof file - 1), name.ptr);
        cli_progress_end(progress);
        complain(j, file, &s->err);
    }
    if (fine && j->open && is_due(j)) fine = end_group(j);
    return fine;
}

static bool write_all(job *j, cli_progress *progress)
{
    bool fine = true;
    pthread_mutex_lock(&j->lock);
    for (slot *s; (s = wait_for_next(j, &fine)) != NULL;) {
        size_t kilobytes = (size_t)(j->bytes >> 10);
        pthread_mutex_unlock(&j->lock);
        fine = take_slot(j, s, progress);
        cli_progress_step(progress, kilobytes);
        pthread_mutex_lock(&j->lock);
        j->held -= s->item->bytes.len;
        hs_item_free(s->item);
        hs_doc_free(s->doc);
        *s = (slot){0};
        j->next++;
        pthread_cond_broadcast(&j->changed);
    }
    j->stop = true;
    pthread_cond_broadcast(&j->changed);
    pthread_mutex_unlock(&j->lock);
    if (!end_group(j)) fine = false;
    cli_progress_end(progress);
    return fine;
}

/* ---- the command ---- */

static const char *plural(size_t n)
{
    return n == 1 ? "" : "s";
}

static void print_summary(const job *j, bool fine)
{
    const counts *c = &j->count;
    fprintf(stderr, "%s: ", j->w->dry ? "dry run" : cli_ledger_path(j->w->ledger));
    if (c->added) fprintf(stderr, "%zu document%s", c->added, plural(c->added));
    if (c->versions) fprintf(stderr, "%s%zu new version%s", c->added ? " and " : "", c->versions, plural(c->versions));
    if (c->added || c->versions) fprintf(stderr, " added, with %zu statement%s", c->statements, plural(c->statements));
    else fputs("nothing new", stderr);
    if (c->there) fprintf(stderr, "; %zu there already", c->there);
    if (c->empty) fprintf(stderr, "; %zu without text left out", c->empty);
    if (c->bad) fprintf(stderr, "; %zu could not be read (see above)", c->bad);
    if (c->other_language) fprintf(stderr, "; %zu in a language that the model does not know: kept, without statements", c->other_language);
    fputs(fine ? "\n" : "; stopped before the end: run it again to go on\n", stderr);
}

static bool run_threads(job *j)
{
    pthread_t reader, worker[MOST_THREADS];
    long threads = j->w->threads > MOST_THREADS ? MOST_THREADS : j->w->threads, started = 0;
    uint64_t size = 0;
    cli_progress progress;
    for (int i = 0; i < j->n_paths && !j->w->fetch; i++) size += hs_read_size(j->paths[i]);
    cli_progress_start(&progress, (size_t)(size >> 10), "kB", (j->w->verbose || j->w->dry) && isatty(STDOUT_FILENO));
    if (pthread_create(&reader, NULL, run_reader, j)) {
        cli_complain("no thread can be started");
        return false;
    }
    while (started < threads && pthread_create(&worker[started], NULL, run_worker, j) == 0) started++;
    if (!started) cli_complain("no thread can be started");
    bool fine = started && write_all(j, &progress);
    pthread_mutex_lock(&j->lock);
    j->stop = true;
    pthread_cond_broadcast(&j->changed);
    pthread_mutex_unlock(&j->lock);
    pthread_join(reader, NULL);
    for (long i = 0; i < started; i++) pthread_join(worker[i], NULL);
    for (size_t i = 0; i < WINDOW; i++) hs_item_free(j->slot[i].item), hs_doc_free(j->slot[i].doc);
    return fine;
}

int cli_add_run(const add_wishes *w, int n, char **paths)
{
    job j = {.w = w, .paths = paths, .n_paths = n, .lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER};
    hs_model *model = cli_model_open(w->model);
    if (!model) return EXIT_INPUT;
    j.model = model;
    bool fine = w->dry || ((j.ledger = cli_ledger_open(w->ledger, false)) && (j.seen = cli_ledger_open(w->ledger, true)));
    if (fine) {
        if (j.ledger) hs_ledger_group(j.ledger, 1);
        fine = run_threads(&j);
        print_summary(&j, fine);
    }
    hs_ledger_free(j.seen);
    hs_ledger_free(j.ledger);
    hs_model_free(model);
    return j.wrong_use ? EXIT_WRONG_USE : fine && !j.input_failed ? EXIT_FINE : EXIT_INPUT;
}

long cli_processors(void)
{
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n > 0 ? n : 1;
}

int cli_add(const cli_command *self, int argc, char **argv)
{
    add_wishes w = {.threads = cli_processors(), .max_size = 64};
    const cli_option options[] = {
        {"ledger", 'd', OPTION_STRING, "FILE", "the ledger (default: $HEARSAY_DB, else hearsay.db)", &w.ledger},
        {"dry-run", 'n', OPTION_FLAG, "", "read and find, but store nothing; print what would be added", &w.dry},
        {"verbose", 'v', OPTION_FLAG, "", "print a line a document: id, what became of it, statements, date, name, title", &w.verbose},
        {"format", 'f', OPTION_STRING, "NAME", "what the files are: text, html, warc, jsonl, csv … (default: found)", &w.format},
        {"map", 'm', OPTION_STRING, "LIST", "which column is what: text=Body,date=Published,title=…", &w.map},
        {"outlet", 0, OPTION_STRING, "NAME", "who published them, where they do not say", &w.outlet},
        {"date", 0, OPTION_STRING, "DATE", "when they were published, where they do not say", &w.date},
        {"no-fold", 0, OPTION_FLAG, "", "do not look for texts that repeat others (wire copy, forwards)", &w.no_fold},
        {"threads", 'j', OPTION_COUNT, "N", "documents read at once (default: one a processor)", &w.threads},
        {"max-size", 0, OPTION_COUNT, "MB", "refuse larger documents (default: 64)", &w.max_size},
        {"model", 0, OPTION_STRING, "FILE", "language model (default: $HEARSAY_MODEL, else the installed one)", &w.model},
        {0},
    };
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    if (argc) return cli_add_run(&w, argc, argv);
    cli_complain("add: which files? `hearsay add PATH…`, - for standard input");
    return EXIT_WRONG_USE;
}
