/* hearsay import: codes that people made elsewhere become their decisions in the ledger.
 *
 * A code is matched with a statement that has the same content. Equal in every field: the person accepts it; in some other: edits it; no
 * such statement: adds one. Nothing is decided twice, so a file can be imported again. */
#include <dirent.h>
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "cli/add.h"
#include "cli/codes.h"
#include "cli/coding.h"
#include "cli/dna.h"

typedef struct wishes { const char *ledger, *who, *model; bool add, complete; } wishes;

typedef struct job {
    const wishes *w;
    hs_ledger *l;
    hs_str who;
    eval_pool pool; /* of the document at hand */
    hs_doc *doc;
    char id[32];
    bool *used;     /* [hs_doc_count(doc)] statements that a code was matched with */
    bool doc_bad;   /* not all codes on it could be read */
    bool lost;      /* a record of this file could not be read: any document from here on may lack it */
    size_t accepted, edited, added, rejected, same, bad;
    bool failed;    /* the ledger cannot be written: no use in going on */
} job;

static hs_str str_of(const char *s)
{
    return (hs_str){s, s ? strlen(s) : 0};
}

static bool same_str(hs_str a, hs_str b)
{
    return a.len == b.len && (!a.len || !memcmp(a.ptr, b.ptr, a.len));
}

static bool same_spans(hs_spans a, hs_spans b)
{
    for (uint32_t i = 0; i < a.n && i < b.n; i++)
        if (a.at[i].begin != b.at[i].begin || a.at[i].end != b.at[i].end) return false;
    return a.n == b.n;
}

/* ---- the document at hand ---- */

static void complain(job *j, const hs_err *err)
{
    cli_complain("%s", err->message);
    j->bad++;
}

/* ---- deciding ---- */

static void decide(job *j, const hs_correction *c, size_t *count, cli_place *place, long line)
{
    hs_err err = {0};
    int64_t entry = 0;
    int code = hs_correct(j->l, j->who, c, &entry, &err);
    j->failed |= code == HS_EIO || code == HS_ENOMEM;
    if (code) cli_place_complain(place, line, "%s", err.message);
    else if (entry) ++*count;
    else j->same++;
}

enum { EXACT = 4 };

/* 0: of another content; EXACT: of the same content, source and cue. */
static int likeness(const hs_statement *a, const hs_statement *b)
{
    if (!same_spans(a->content, b->content)) return 0;
    return 1 + 2 * same_spans(a->source.spans, b->source.spans) + same_spans(a->cue, b->cue);
}

/* The statement that is most like it; of those that are matched already (used), or of the others. -1: none. */
static int64_t match(const job *j, const hs_statement *s, bool used, int *how)
{
    int64_t best = -1;
    *how = 0;
    for (uint32_t i = 0; i < hs_doc_count(j->doc); i++) {
        int like = j->used[i] == used ? likeness(s, hs_doc_statement(j->doc, i)) : 0;
        if (like > *how) best = i, *how = like;
    }
    return best;
}

/* Somebody of the same words in this document. */
static const hs_statement *same_source(const job *j, hs_spans spans)
{
    for (uint32_t i = 0; i < hs_doc_count(j->doc) && spans.n; i++)
        if (same_spans(hs_doc_statement(j->doc, i)->source.spans, spans)) return hs_doc_statement(j->doc, i);
    return NULL;
}

/* What the code does not say is as in its statement; who speaks, as in any statement with the same source. */
static void complete(const job *j, cli_code *c, const hs_statement *m)
{
    hs_statement *s = &c->s;
    const hs_statement *who = m && same_spans(m->source.spans, s->source.spans) ? m : same_source(j, s->source.spans);
    if (!(c->given & CODE_TYPE)) s->type = hs_doc_type(j->doc, s->content);
    if (!(c->given & CODE_TYPE) && m && same_spans(m->content, s->content)) s->type = m->type;
    if (!(c->given & CODE_NAME) && who) s->source.name = who->source.name;
    if (!(c->given & CODE_KIND) && who) s->source.kind = who->source.kind;
    if (!(c->given & CODE_POLARITY) && m) s->polarity = m->polarity;
    if (!(c->given & CODE_CERTAINTY) && m) s->certainty = m->certainty;
    if (!(c->given & CODE_ABOUT) && m) s->about = m->about;
    if (!(c->given & CODE_SAID) && m) s->said = m->said;
}

static bool equal(const hs_statement *a, const hs_statement *b)
{
    bool same = a->type == b->type && a->source.kind == b->source.kind && a->polarity == b->polarity && a->certainty == b->certainty &&
                same_spans(a->source.spans, b->source.spans) && same_spans(a->cue, b->cue) && same_spans(a->content, b->content) &&
                same_spans(a->said.spans, b->said.spans) && same_str(a->said.value, b->said.value) && same_str(a->source.name, b->source.name) &&
                a->about.n == b->about.n;
    for (uint32_t i = 0; i < a->about.n && same; i++) same = same_str(a->about.at[i], b->about.at[i]);
    return same;
}

static void take_code(job *j, cli_code *c, cli_place *place)
{
    int how, other;
    int64_t at = match(j, &c->s, false, &how), twice = match(j, &c->s, true, &other);
    const hs_statement *m = at < 0 ? NULL : hs_doc_statement(j->doc, (uint32_t)at), *before = twice < 0 ? NULL : hs_doc_statement(j->doc, (uint32_t)twice);
    hs_correction decision = {.doc = str_of(j->id), .id = m ? m->id : 0, .now = &c->s};
    complete(j, c, how < EXACT && other == EXACT ? before : m);
    if (how < EXACT && other == EXACT && equal(&c->s, before)) { /* coded twice */
        j->same++;
        return;
    }
    if (m) j->used[at] = true;
    bool is_equal = m && equal(&c->s, m);
    if (c->standing == CODE_REPLACED || (c->standing == CODE_MACHINES && is_equal) || (c->standing == CODE_REJECTED && !m)) {
        j->same++;
        return;
    }
    size_t *count = &j->added;
    decision.verb = HS_ADD;
    if (m) decision.verb = HS_EDIT, count = &j->edited;
    if (is_equal) decision.verb = HS_ACCEPT, count = &j->accepted;
    if (c->standing == CODE_REJECTED) decision.verb = HS_REJECT, count = &j->rejected;
    decide(j, &decision, count, place, c->line);
}

/* Those that have a statement of their own first, lest another one takes it. */
static void take_codes(job *j, cli_codes *codes, cli_place *place)
{
    int how;
    for (int turn = 0; turn < 2; turn++)
        for (size_t i = 0; i < codes->n && !j->failed; i++) {
            cli_code *c = &codes->at[i];
            if (c->line < 0 || (!turn && (match(j, &c->s, false, &how) < 0 || how < EXACT))) continue;
            take_code(j, c, place);
            c->line = -1;
        }
}

/* ---- from document to document ---- */

/* Done with the document at hand. With --complete, what nobody coded in it is wrong. */
static void leave(job *j)
{
    cli_place place = {.file = j->id};
    for (uint32_t i = 0; j->w->complete && j->doc && !j->doc_bad && i < hs_doc_count(j->doc) && !j->failed; i++) {
        hs_correction decision = {.verb = HS_REJECT, .doc = str_of(j->id), .id = hs_doc_statement(j->doc, i)->id};
        if (!j->used[i]) decide(j, &decision, &j->rejected, &place, 0);
    }
    j->bad += place.bad;
    hs_doc_free(j->doc);
    free(j->used);
    j->doc = NULL;
    j->used = NULL;
    j->doc_bad = j->lost;
}

/* Several files of codes on one text, one behind the other, are taken as one: what the first one's codes were matched with is not changed
 * by the second one's. */
static bool go_to(job *j, const char *id, cli_place *place, long line)
{
    hs_err err = {0};
    if (j->doc && !strcmp(id, j->id)) return true;
    leave(j);
    snprintf(j->id, sizeof j->id, "%s", id);
    if (hs_ledger_doc(j->l, str_of(j->id), &j->doc, &err)) {
        cli_place_complain(place, line, "%s", err.message);
        return false;
    }
    j->used = calloc(hs_doc_count(j->doc) + 1, sizeof *j->used);
    return j->used != NULL;
}

/* ---- files ---- */

/* NULL, and said why, when it cannot be read to its end: half a file would pass for a whole one. */
static char *read_all(const char *path, cli_place *place)
{
    FILE *f = fopen(path, "rb");
    char *s = NULL;
    size_t n = 0, cap = 0;
    bool fine = f;
    while (fine && !feof(f)) {
        if (cap - n < 2) {
            char *more = realloc(s, cap = cap ? 2 * cap : 65536);
            if (!(fine = more)) break;
            s = more;
        }
        n += fread(s + n, 1, cap - n - 1, f);
        s[n] = '\0';
        fine = !ferror(f);
    }
    if (!fine) {
        cli_place_complain(place, 0, "%s", strerror(errno));
        free(s);
        s = NULL;
    }
    if (f) fclose(f);
    return s;
}

static bool is_file(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

static bool ends(const char *s, const char *ending)
{
    size_t n = strlen(s), m = strlen(ending);
    return n > m && !strcmp(s + n - m, ending);
}

/* The text of FOLDER/NAME.ann: FOLDER/NAME.txt, or as PolNeAR has it FOLDER/../text/NAME.txt, the annotator's _mark taken off NAME. */
static bool text_of(const char *ann, char *out, size_t size)
{
    const char *slash = strrchr(ann, '/'), *base = slash ? slash + 1 : ann, *mark = strrchr(base, '_');
    int folder = (int)(base - ann), name = (int)(strlen(base) - 4), bare = mark ? (int)(mark - base) : name;
    snprintf(out, size, "%.*s.txt", folder + name, ann);
    if (is_file(out)) return true;
    snprintf(out, size, "%.*s.txt", folder + bare, ann);
    if (is_file(out)) return true;
    snprintf(out, size, "%.*s../text/%.*s.txt", folder, ann, name, base);
    if (is_file(out)) return true;
    snprintf(out, size, "%.*s../text/%.*s.txt", folder, ann, bare, base);
    return is_file(out);
}

static bool looks_like_id(const char *s)
{
    size_t n = *s == 'd' ? strspn(s + 1, "0123456789") : 0;
    return n && (!s[n + 1] || (s[n + 1] == 'v' && s[n + 2] && strspn(s + n + 2, "0123456789") == strlen(s + n + 2)));
}

/* The document whose text the file holds. 1 found, 0 none, -1 an error, said. */
static int find_text(job *j, const char *path, char id[32])
{
    hs_doc *doc;
    hs_err err = {0};
    hs_options as_text = {.format = "text"};
    if (hs_doc_open(path, &as_text, &doc, &err)) {
        complain(j, &err);
        return -1;
    }
    int code = hs_ledger_seek(j->l, hs_doc_text(doc), (hs_str){0}, id, &err);
    hs_doc_free(doc);
    if (code) complain(j, &err);
    return code ? -1 : *id != '\0';
}

/* By its name, d12.ann, if there is no text beside it; else by that text. */
static bool find_document(job *j, const char *ann, char id[32])
{
    char path[4200], base[64];
    const char *slash = strrchr(ann, '/'), *name = slash ? slash + 1 : ann;
    if (text_of(ann, path, sizeof path)) {
        int found = find_text(j, path, id);
        if (!found) cli_complain("%s: this text is in no document of the ledger; --add puts it in", path), j->bad++;
        return found > 0;
    }
    snprintf(base, sizeof base, "%.*s", (int)(strlen(name) - 4), name);
    if (looks_like_id(base)) {
        snprintf(id, 32, "%.31s", base);
        return true;
    }
    cli_complain("%s: its text, a .txt file of the same name, is not there", ann);
    j->bad++;
    return false;
}

static void import_ann(job *j, const char *path)
{
    char id[32];
    cli_place place = {.file = path};
    cli_codes codes;
    char *text = find_document(j, path, id) && go_to(j, id, &place, 0) ? read_all(path, &place) : NULL;
    if (text) {
        cli_codes_of_ann(text, j->doc, &j->pool, &place, &codes);
        take_codes(j, &codes, &place);
    }
    free(text);
    eval_free(&j->pool);
    j->bad += place.bad;
    j->doc_bad |= place.bad > 0;
}

/* ---- records ---- */

/* Takes the record; false, and why, when its words are not in the document at hand. */
static bool try_record(job *j, const json_t *o, cli_place *place, long line, const char **why)
{
    cli_code c;
    if (!cli_code_of_record(o, j->doc, &j->pool, &c, why)) return false;
    c.line = line;
    take_code(j, &c, place);
    return true;
}

/* The document that a record names: an id, or the name of the file that it was read from. */
static bool find_named(job *j, const char *doc, cli_place *place, long line)
{
    hs_err err = {0};
    char id[32] = "";
    if (looks_like_id(doc) && strlen(doc) < sizeof id) strcpy(id, doc);
    else if (hs_ledger_seek(j->l, (hs_str){0}, str_of(doc), id, &err)) complain(j, &err);
    if (*id) return go_to(j, id, place, line);
    cli_place_complain(place, line, "the ledger has no document %s", doc);
    return false;
}

static void take_record(job *j, const json_t *o, char named[4096], cli_place *place, long line)
{
    const char *doc = json_string_value(json_object_get(o, "doc")), *why = NULL;
    char first[40];
    if (!doc || !*doc || strlen(doc) >= 4096) {
        cli_place_complain(place, line, "not a record: it names no doc");
        j->lost = j->doc_bad = true;
        return;
    }
    if (strcmp(doc, named)) {
        eval_free(&j->pool);
        strcpy(named, doc);
        if (!find_named(j, doc, place, line)) *named = '\0';
    }
    if (!*named || try_record(j, o, place, line, &why)) return;
    /* the first version's id is the document's: when there are newer ones, the words may be in the first */
    snprintf(first, sizeof first, "%.28sv1", doc);
    if (looks_like_id(doc) && !strchr(doc, 'v') && strcmp(j->id, first)) {
        j->doc_bad = true;
        if (!go_to(j, first, place, line)) {
            *named = '\0';
            return;
        }
        if (try_record(j, o, place, line, &why)) return;
    }
    cli_place_complain(place, line, "%s", why);
    j->doc_bad = true;
}

static void import_records(job *j, const char *path)
{
    cli_place place = {.file = path};
    char named[4096] = "", *line = NULL;
    size_t cap = 0;
    ssize_t n;
    FILE *f = strcmp(path, "-") ? fopen(path, "rb") : stdin;
    if (!f) cli_place_complain(&place, 0, "%s", strerror(errno));
    for (long number = 1; f && !j->failed && (n = getline(&line, &cap, f)) >= 0; number++) {
        json_error_t error;
        if (strspn(line, " \t\r\n\xEF\xBB\xBF") >= (size_t)n) continue;
        size_t mark = number == 1 && n > 3 && !memcmp(line, "\xEF\xBB\xBF", 3) ? 3 : 0;
        json_t *o = json_loadb(line + mark, (size_t)n - mark, 0, &error);
        if (json_is_object(o)) take_record(j, o, named, &place, number);
        else {
            cli_place_complain(&place, number, "%s", o ? "not a record" : error.text);
            j->lost = j->doc_bad = true;
        }
        json_decref(o);
    }
    if (f && ferror(f)) {
        cli_place_complain(&place, 0, "%s", strerror(errno));
        j->doc_bad = true;
    }
    j->lost = false;
    eval_free(&j->pool);
    free(line);
    if (f && f != stdin) fclose(f);
    j->bad += place.bad;
}

/* ---- what was named ---- */

typedef struct paths { char **at; size_t n, cap; } paths;

static void *need(void *memory)
{
    if (memory) return memory;
    cli_complain("out of memory");
    exit(EXIT_INPUT);
}

static void push(paths *p, const char *folder, const char *name)
{
    if (p->n == p->cap) p->at = need(realloc(p->at, (p->cap = p->cap ? 2 * p->cap : 64) * sizeof *p->at));
    size_t n = strlen(folder) + strlen(name) + 2;
    char *path = need(malloc(n));
    snprintf(path, n, "%s%s%s", folder, *folder ? "/" : "", name);
    p->at[p->n++] = path;
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The .ann, .jsonl and .dna files of a folder. */
static size_t list_folder(paths *p, const char *folder)
{
    size_t before = p->n;
    DIR *d = opendir(folder);
    for (struct dirent *e; d && (e = readdir(d));)
        if (*e->d_name != '.' && (ends(e->d_name, ".ann") || ends(e->d_name, ".jsonl") || ends(e->d_name, ".dna"))) push(p, folder, e->d_name);
    if (d) closedir(d);
    if (p->n > before) qsort(p->at + before, p->n - before, sizeof *p->at, by_text);
    return p->n - before;
}

static bool collect(paths *out, int n, char **given)
{
    bool fine = true;
    for (int i = 0; i < n; i++) {
        struct stat st;
        char inside[4200];
        if (!strcmp(given[i], "-")) push(out, "", "-");
        else if (stat(given[i], &st)) cli_complain("%s: %s", given[i], strerror(errno)), fine = false;
        else if (!S_ISDIR(st.st_mode)) push(out, "", given[i]);
        else {
            snprintf(inside, sizeof inside, "%s/attributions", given[i]);
            if (!list_folder(out, given[i]) && !list_folder(out, inside)) cli_complain("%s: no .ann, .jsonl or .dna file is in this folder", given[i]), fine = false;
        }
    }
    return fine;
}

static void free_paths(paths *p)
{
    for (size_t i = 0; i < p->n; i++) free(p->at[i]);
    free(p->at);
}

/* --add: the texts of brat's files that the ledger does not have. */
static bool add_texts(job *j, const paths *p)
{
    paths missing = {0};
    char text[4200], id[32];
    for (size_t i = 0; i < p->n; i++)
        if (ends(p->at[i], ".ann") && text_of(p->at[i], text, sizeof text) && find_text(j, text, id) == 0) push(&missing, "", text);
    add_wishes w = {.ledger = j->w->ledger, .model = j->w->model, .threads = cli_processors(), .max_size = 64};
    bool fine = !missing.n || cli_add_run(&w, (int)missing.n, missing.at) == EXIT_FINE;
    free_paths(&missing);
    return fine;
}

/* How many there were. Those that could not be taken have said so. */
static size_t import_dna(job *j, const paths *list, bool *fine)
{
    size_t n = 0;
    for (size_t i = 0; i < list->n; i++) {
        if (!cli_is_dna(list->at[i])) continue;
        n++;
        *fine = cli_dna_import(j->l, list->at[i]) && *fine;
    }
    return n;
}

static void say_sum(const job *j)
{
    fprintf(stderr, "%s: %zu accepted, %zu edited, %zu added, %zu rejected; %zu as they were", cli_ledger_path(j->w->ledger), j->accepted, j->edited,
            j->added, j->rejected, j->same);
    if (j->bad) fprintf(stderr, "; %zu could not be taken (see above)", j->bad);
    fputs(j->failed ? "; stopped before the end\n" : "\n", stderr);
}

static int run(const wishes *w, int n, char **given)
{
    job j = {.w = w, .who = str_of(w->who)};
    paths list = {0};
    bool fine = collect(&list, n, given);
    j.l = cli_ledger_open(w->ledger, false);
    if (!j.l) {
        free_paths(&list);
        return EXIT_INPUT;
    }
    if (w->add && !add_texts(&j, &list)) fine = false;
    size_t n_dna = import_dna(&j, &list, &fine);
    cli_progress progress;
    cli_progress_start(&progress, list.n, "files", false);
    for (size_t i = 0; i < list.n && !j.failed; i++) {
        if (cli_is_dna(list.at[i])) continue;
        if (ends(list.at[i], ".ann")) import_ann(&j, list.at[i]);
        else import_records(&j, list.at[i]);
        cli_progress_step(&progress, i + 1);
    }
    leave(&j);
    cli_progress_end(&progress);
    if (!n_dna || n_dna < list.n) say_sum(&j);
    fine = fine && !j.failed && !j.bad;
    hs_ledger_free(j.l);
    free_paths(&list);
    return fine ? EXIT_FINE : EXIT_INPUT;
}

int cli_import(const cli_command *self, int argc, char **argv)
{
    wishes w = {0};
    const cli_option options[] = {
        {"ledger", 'd', OPTION_STRING, "FILE", "the ledger (default: $HEARSAY_DB, else hearsay.db)", &w.ledger},
        {"as", 0, OPTION_STRING, "NAME", "whose codes they are (default: $HEARSAY_CODER, else the login name)", &w.who},
        {"add", 0, OPTION_FLAG, "", "put texts that the ledger does not have into it", &w.add},
        {"complete", 0, OPTION_FLAG, "", "reject statements that the file does not have for a document", &w.complete},
        {"model", 0, OPTION_STRING, "FILE", "with --add: language model (default: $HEARSAY_MODEL, else the installed one)", &w.model},
        {0},
    };
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    if (!argc) {
        cli_complain("import: which files? `hearsay import PATH…`, - for records on standard input");
        return EXIT_WRONG_USE;
    }
    bool only_dna = true; /* it says itself who coded */
    for (int i = 0; i < argc; i++) only_dna &= cli_is_dna(argv[i]);
    if (!only_dna) w.who = cli_coder(w.who);
    return only_dna || w.who ? run(&w, argc, argv) : EXIT_WRONG_USE;
}
