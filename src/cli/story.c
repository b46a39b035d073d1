/* hearsay story: an event under watch, and who explains it how. */
#include "cli/story.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cli/coding.h"

enum { TEXT, MARKDOWN, HTML, JSONL };

typedef struct wishes {
    const char *ledger, *model, *as, *output, *query, *codebook;
    int format, color;
    long limit, width;
    double least;
    bool disagree;
} wishes;

static hs_str str(const char *s)
{
    return (hs_str){s ? s : "", s ? strlen(s) : 0};
}

static int complain(const hs_err *err)
{
    cli_complain("%s", err->message);
    return EXIT_INPUT;
}

/* The whole file; NULL after a complaint. */
static char *read_file(const char *path, size_t *n)
{
    enum { MOST = 1 << 20 };
    FILE *f = strcmp(path, "-") ? fopen(path, "rb") : stdin;
    char *out = f ? malloc(MOST + 1) : NULL;
    *n = out ? fread(out, 1, MOST + 1, f) : 0;
    bool bad = !out || ferror(f) || *n > MOST;
    if (bad) cli_complain("%s: %s", path, *n > MOST ? "too large for a codebook" : strerror(errno ? errno : ENOMEM));
    if (f && f != stdin) fclose(f);
    if (!bad) return out;
    free(out);
    return NULL;
}

/* For writing; does not make a ledger where there is none. */
static hs_ledger *open_there(const char *path)
{
    hs_ledger *l = cli_ledger_open(path, true);
    if (!l) return NULL;
    hs_ledger_free(l);
    return cli_ledger_open(path, false);
}

/* ---- keeping stories ---- */

static int add(const wishes *w, int n, char **word)
{
    hs_err err = {0};
    size_t len = 0;
    if (n != 1) {
        cli_complain("story add: `hearsay story add NAME --query \"blackout kolvar\" [--codebook FILE]`; a name of several words stands in quotation marks");
        return EXIT_WRONG_USE;
    }
    char *book = w->codebook ? read_file(w->codebook, &len) : NULL;
    hs_ledger *l = w->codebook && !book ? NULL : open_there(w->ledger);
    int status = EXIT_INPUT;
    if (l) status = hs_story_add(l, str(word[0]), str(w->query), (hs_str){book, len}, w->codebook, &err) ? complain(&err) : EXIT_FINE;
    hs_ledger_free(l);
    free(book);
    return status;
}

static int take_line(void *user, const hs_story *s)
{
    cli_paper *p = user;
    cli_put_str(p, s->name);
    cli_putf(p, "\t%u explanation%s\t", s->n, s->n == 1 ? "" : "s");
    cli_put_str(p, s->query);
    cli_put(p, "\n");
    return p->out.broken;
}

static int list(const wishes *w)
{
    hs_err err = {0};
    cli_paper p = {0};
    hs_ledger *l = cli_ledger_open(w->ledger, true);
    if (!l) return EXIT_INPUT;
    int code = cli_output_open(&p.out, w->output, NULL, 0) ? hs_stories(l, (hs_str){0}, take_line, &p, &err) : HS_EIO;
    bool fine = cli_output_close(&p.out);
    hs_ledger_free(l);
    return code ? complain(&err) : fine ? EXIT_FINE : EXIT_INPUT;
}

static int remove_one(const wishes *w, int n, char **word)
{
    hs_err err = {0};
    if (n != 1) {
        cli_complain("story remove: which one? `hearsay story list` names them");
        return EXIT_WRONG_USE;
    }
    hs_ledger *l = open_there(w->ledger);
    if (!l) return EXIT_INPUT;
    int status = hs_story_remove(l, str(word[0]), &err) ? complain(&err) : EXIT_FINE;
    hs_ledger_free(l);
    return status;
}

/* ---- what was found, where there is no codebook yet ---- */

typedef struct finding { cli_paper *p; const char *story; size_t n; } finding;

static int take_claim(void *user, const hs_claim *c)
{
    finding *f = user;
    cli_paper *p = f->p;
    char line[96];
    const hs_telling_of *t = &c->telling[0];
    for (uint32_t i = 0; i < c->n && t->denied; i++) t = &c->telling[i];
    f->n++;
    cli_putf(p, "c%lld", (long long)c->id);
    p->column = 6;
    cli_put_words(p, t->words, INK_WORDS, 4);
    snprintf(line, sizeof line, "%u document%s, %u voice%s, %u denial%s", c->documents, c->documents == 1 ? "" : "s", c->speakers, c->speakers == 1 ? "" : "s",
             c->denials, c->denials == 1 ? "" : "s");
    cli_putf(p, "\n    ");
    p->column = 4;
    cli_put_words_z(p, line, INK_DIM, 4);
    if (t->speaker.len) cli_put_words_z(p, "· first", INK_DIM, 4), cli_put_words(p, t->speaker, INK_NAME, 4);
    if (t->date.len >= 10) cli_put_words(p, (hs_str){t->date.ptr, 10}, INK_DIM, 4);
    cli_put_line(p);
    return p->out.broken;
}

static int find_explanations(hs_ledger *l, const wishes *w, const char *name, const char *query)
{
    hs_err err = {0};
    cli_paper p = {0};
    finding f = {&p, name, 0};
    hs_claim_options o = {.query = str(query), .explaining = 1, .limit = w->limit ? (uint32_t)w->limit : 15};
    if (!cli_output_open(&p.out, w->output, NULL, 0)) return EXIT_INPUT;
    cli_paper_open(&p, (int)w->width, w->color);
    int code = hs_claims(l, &o, take_claim, &f, &err);
    if (!code && f.n) cli_putf(&p, "\nThese explanations were found. Name those that are some: hearsay story name \"%s\" c12 LABEL\n", name);
    bool fine = cli_output_close(&p.out);
    if (code) return complain(&err);
    if (!f.n) cli_complain("no document tells of the story `%s` (query: %s)", name, query);
    return fine ? EXIT_FINE : EXIT_INPUT;
}

/* ---- showing one ---- */

static int show_table(const wishes *w, const story_table *t)
{
    cli_paper p = {0};
    int format = w->format >= 0 ? w->format : isatty(STDOUT_FILENO) || w->output ? TEXT : JSONL;
    size_t n = w->output ? strlen(w->output) : 0;
    if (w->format < 0 && n > 5 && !strcmp(w->output + n - 5, ".html")) format = HTML;
    if (w->format < 0 && n > 3 && !strcmp(w->output + n - 3, ".md")) format = MARKDOWN;
    if (!cli_output_open(&p.out, w->output, NULL, 0)) return EXIT_INPUT;
    cli_paper_open(&p, (int)w->width, w->output ? 2 : w->color);
    if (format == TEXT) story_put_text(&p, t);
    if (format == MARKDOWN) story_put_markdown(&p, t);
    if (format == HTML) story_put_html(&p, t);
    if (format == JSONL) story_put_jsonl(&p, t);
    return cli_output_close(&p.out) ? EXIT_FINE : EXIT_INPUT;
}

static int show(const wishes *w, const char *name)
{
    hs_model *model = NULL;
    story_table t = {0};
    hs_ledger *l = cli_ledger_settled(w->ledger, w->model, &model);
    if (!l) return EXIT_INPUT;
    int status = EXIT_INPUT;
    if (story_table_read(l, model, name, w->least, &t)) status = t.n_label ? show_table(w, &t) : find_explanations(l, w, name, t.query);
    story_table_free(&t);
    hs_ledger_free(l);
    hs_model_free(model);
    return status;
}

/* ---- suggestions ---- */

typedef struct suggesting { cli_paper p; const story_table *t; bool json; size_t n; hs_explanation *label; } suggesting;

static int take_story(void *user, const hs_story *s)
{
    suggesting *g = user;
    g->label = calloc(s->n + 1, sizeof *g->label);
    for (uint32_t i = 0; g->label && i < s->n; i++) {
        char *copy = malloc(s->explanation[i].label.len + 1);
        if (copy) memcpy(copy, s->explanation[i].label.ptr, s->explanation[i].label.len);
        g->label[i].label = (hs_str){copy, copy ? s->explanation[i].label.len : 0};
    }
    return 0;
}

static int take_suggestion(void *user, const hs_coded *c)
{
    suggesting *g = user;
    cli_paper *p = &g->p;
    hs_str label = g->label[c->label].label;
    char line[96];
    g->n++;
    if (g->json) {
        cli_putf(p, "{\"doc\":\"%.*s\",\"id\":\"s%u\",\"label\":", (int)c->doc.len, c->doc.ptr, c->id);
        cli_paper_json(p, label);
        cli_putf(p, ",\"stance\":\"%s\",\"confidence\":%.3f,\"why\":", c->disagree ? "disagree" : "agree", c->confidence);
        cli_paper_json(p, c->why);
        cli_put(p, ",\"speaker\":");
        cli_paper_json(p, c->speaker);
        cli_put(p, ",\"date\":");
        cli_paper_json(p, c->date);
        cli_put(p, ",\"text\":");
        cli_paper_json(p, c->words);
        cli_put(p, "}\n");
        return p->out.broken;
    }
    snprintf(line, sizeof line, "%.*s:s%u", (int)c->doc.len, c->doc.ptr, c->id);
    p->column = 0;
    cli_put_words_z(p, line, INK_DIM, 4);
    cli_put_words(p, label, INK_WORDS, 4);
    if (c->disagree) cli_put_words_z(p, "disagrees", INK_DENIED, 4);
    snprintf(line, sizeof line, "%.2f", c->confidence);
    cli_put_words_z(p, line, INK_DIM, 4);
    if (c->why.len) cli_put_words_z(p, "because of:", INK_DIM, 4), cli_put_words(p, c->why, INK_DIM, 4);
    cli_putf(p, "\n    ");
    p->column = 4;
    if (c->speaker.len) cli_put_words(p, c->speaker, INK_NAME, 4);
    cli_put_words(p, c->words, INK_PLAIN, 4);
    cli_put_line(p);
    return p->out.broken;
}

static int suggest(const wishes *w, const hs_coding_options *o, hs_ledger *l, const hs_model *model, suggesting *g)
{
    hs_err err = {0};
    if (!g->label || !cli_output_open(&g->p.out, w->output, NULL, 0)) return EXIT_INPUT;
    g->json = w->format >= 0 ? w->format == JSONL : !isatty(STDOUT_FILENO);
    cli_paper_open(&g->p, (int)w->width, w->color);
    int code = hs_story_coded(l, model, o, take_suggestion, g, &err);
    bool fine = cli_output_close(&g->p.out);
    if (code) return complain(&err);
    if (!g->n) cli_complain("nothing is to be suggested; --min-confidence 0.3 shows less sure ones");
    return fine ? EXIT_FINE : EXIT_INPUT;
}

static void free_labels(suggesting *g)
{
    for (uint32_t i = 0; g->label && g->label[i].label.ptr; i++) free((char *)g->label[i].label.ptr);
    free(g->label);
}

static int suggest_story(const wishes *w, int n, char **word)
{
    hs_model *model = NULL;
    hs_err err = {0};
    suggesting g = {0};
    if (n != 1) {
        cli_complain("story suggest: for which story? `hearsay story list` names them");
        return EXIT_WRONG_USE;
    }
    hs_coding_options o = {.story = str(word[0]), .min_confidence = w->least, .suggestions = 1, .limit = w->limit ? (uint32_t)w->limit : 20};
    hs_ledger *l = cli_ledger_settled(w->ledger, w->model, &model);
    if (!l) return EXIT_INPUT;
    int status = hs_stories(l, o.story, take_story, &g, &err) ? complain(&err) : suggest(w, &o, l, model, &g);
    free_labels(&g);
    hs_ledger_free(l);
    hs_model_free(model);
    return status;
}

/* Labels of a codebook that belongs to no story yet, by the form of the file: they stand at the margin. */
static void find_labels(suggesting *g, const char *book, size_t n)
{
    size_t count = 0, cap = 256;
    g->label = calloc(cap + 1, sizeof *g->label);
    for (size_t at = 0; g->label && at < n && count < cap; at++) {
        size_t from = at;
        while (at < n && book[at] != '\n') at++;
        if (book[from] == '#' || book[from] == ' ' || book[from] == '\t' || from == at || book[from] == '\r') continue;
        size_t end = at;
        while (end > from && strchr(" \t\r", book[end - 1])) end--;
        char *copy = malloc(end - from + 1);
        if (copy) memcpy(copy, book + from, end - from);
        g->label[count++].label = (hs_str){copy, copy ? end - from : 0};
    }
}

int cli_code_suggest(const char *ledger, const char *model_path, const char *codebook, const char *query, double least, long limit)
{
    wishes w = {.format = -1};
    hs_model *model = NULL;
    size_t n;
    char *book = read_file(codebook, &n);
    hs_ledger *l = book ? cli_ledger_settled(ledger, model_path, &model) : NULL;
    suggesting g = {0};
    int status = EXIT_INPUT;
    hs_coding_options o = {.query = str(query), .codebook = {book, book ? n : 0}, .file = codebook, .min_confidence = least, .suggestions = 1,
                           .limit = limit > 0 ? (uint32_t)limit : 20};
    if (l) {
        find_labels(&g, book, n);
        status = suggest(&w, &o, l, model, &g);
    }
    free_labels(&g);
    free(book);
    hs_ledger_free(l);
    hs_model_free(model);
    return status;
}

/* ---- deciding ---- */

typedef struct looked { hs_str doc; uint32_t id; bool found; uint32_t label; bool disagree; } looked;

static int look_for(void *user, const hs_coded *c)
{
    looked *k = user;
    k->found = c->id == k->id && c->doc.len == k->doc.len && !memcmp(c->doc.ptr, k->doc.ptr, k->doc.len);
    k->label = c->label;
    k->disagree = c->disagree;
    return k->found;
}

/* accept takes the label, and whether he agrees, from the suggestion where they are not given. */
static int decide(const wishes *w, bool accept, int n, char **word)
{
    hs_str doc;
    uint32_t id;
    hs_err err = {0};
    hs_model *model = NULL;
    suggesting g = {0};
    int64_t entry = 0;
    const char *who = cli_coder(w->as);
    if (!who || n < 2 || n > 3) {
        if (who) cli_complain("story %s: `hearsay story %s NAME d12:s3 [LABEL]`", accept ? "accept" : "reject", accept ? "accept" : "reject");
        return EXIT_WRONG_USE;
    }
    if (!cli_statement_ref(word[1], &doc, &id)) return EXIT_WRONG_USE;
    hs_ledger *l = cli_ledger_settled(w->ledger, w->model, &model);
    if (!l) return EXIT_INPUT;
    looked k = {.doc = doc, .id = id};
    hs_coding_options o = {.story = str(word[0]), .min_confidence = 0.001};
    int code = hs_stories(l, o.story, take_story, &g, &err);
    if (!code) code = hs_story_coded(l, model, &o, look_for, &k, &err);
    hs_str label = n == 3 ? str(word[2]) : k.found && g.label ? g.label[k.label].label : (hs_str){0};
    int stance = !accept ? -1 : w->disagree || (k.found && k.disagree && n == 2) ? 0 : 1, status = EXIT_FINE;
    if (!code && !label.len) {
        cli_complain("%s is suggested for no explanation of the story; name one: `story %s \"%s\" %s LABEL`", word[1], accept ? "accept" : "reject", word[0], word[1]);
        status = EXIT_INPUT;
    } else if (!code) code = hs_story_code(l, str(who), o.story, doc, id, label, stance, &entry, &err);
    if (code) status = complain(&err);
    else if (entry)
        printf("entry %lld: %s %s %.*s; `hearsay story undo` takes it back\n", (long long)entry, word[1], stance == 1 ? "agrees with" : stance == 0 ? "disagrees with" :
               "has nothing to do with", (int)label.len, label.ptr);
    free_labels(&g);
    hs_ledger_free(l);
    hs_model_free(model);
    return status;
}

static int name_claim(const wishes *w, int n, char **word)
{
    hs_err err = {0};
    int64_t claim = n == 3 ? cli_claim_id(word[1]) : 0;
    if (!claim) {
        cli_complain("story name: `hearsay story name NAME c12 LABEL`: which claim is called what?");
        return EXIT_WRONG_USE;
    }
    hs_ledger *l = cli_ledger_settled(w->ledger, w->model, NULL);
    if (!l) return EXIT_INPUT;
    int status = hs_story_name(l, str(word[0]), claim, str(word[2]), &err) ? complain(&err) : EXIT_FINE;
    hs_ledger_free(l);
    return status;
}

static int undo(const wishes *w, int n, char **word)
{
    char *end = NULL;
    long long wanted = n ? strtoll(word[0], &end, 10) : 0;
    int64_t undone;
    hs_err err = {0};
    const char *who = cli_coder(w->as);
    if (!who || n > 1 || (n && (*end || wanted <= 0))) {
        if (who) cli_complain("story undo: `hearsay story undo`, or `story undo 7` for the log's entry 7");
        return EXIT_WRONG_USE;
    }
    hs_ledger *l = open_there(w->ledger);
    if (!l) return EXIT_INPUT;
    int status = hs_story_undo(l, str(who), wanted, &undone, &err) ? complain(&err) : EXIT_FINE;
    if (!status) printf("entry %lld is undone\n", (long long)undone);
    hs_ledger_free(l);
    return status;
}

static int run(const wishes *w, int argc, char **argv)
{
    const char *verb = argv[0];
    if (!strcmp(verb, "add")) return add(w, argc - 1, argv + 1);
    if (!strcmp(verb, "list") && argc == 1) return list(w);
    if (!strcmp(verb, "remove")) return remove_one(w, argc - 1, argv + 1);
    if (!strcmp(verb, "suggest")) return suggest_story(w, argc - 1, argv + 1);
    if (!strcmp(verb, "accept") || !strcmp(verb, "reject")) return decide(w, *verb == 'a', argc - 1, argv + 1);
    if (!strcmp(verb, "name")) return name_claim(w, argc - 1, argv + 1);
    if (!strcmp(verb, "undo")) return undo(w, argc - 1, argv + 1);
    if (argc == 1) return show(w, verb);
    cli_complain("story: one name at a time; put it in quotation marks");
    return EXIT_WRONG_USE;
}

int cli_story(const cli_command *self, int argc, char **argv)
{
    wishes w = {.format = -1};
    const cli_option options[] = {
        {"ledger", 'd', OPTION_STRING, "FILE", "the ledger (default: $HEARSAY_DB, else hearsay.db)", &w.ledger},
        {"query", 'q', OPTION_STRING, "QUERY", "add: which documents belong to it, as of `hearsay search`", &w.query},
        {"codebook", 0, OPTION_STRING, "FILE", "add: its explanations; - is standard input", &w.codebook},
        {"min-confidence", 0, OPTION_SHARE, "P", "leave out suggestions less sure than P (default: 0.5)", &w.least},
        {"disagree", 0, OPTION_FLAG, "", "accept: the statement rejects the explanation", &w.disagree},
        {"limit", 'n', OPTION_COUNT, "N", "suggest: at most N (default: 20)", &w.limit},
        {"format", 'f', OPTION_CHOICE, "text|markdown|html|jsonl", "how to print (default: by the ending of -o; text on a terminal, else jsonl)", &w.format},
        {"color", 0, OPTION_CHOICE, "auto|always|never", "colours in the text view (default: on a terminal)", &w.color},
        {"width", 0, OPTION_COUNT, "N", "columns of the text view (default: the window's)", &w.width},
        {"as", 0, OPTION_STRING, "NAME", "who decides (default: $HEARSAY_CODER, else your login name)", &w.as},
        {"model", 0, OPTION_STRING, "FILE", "the language model", &w.model},
        {"output", 'o', OPTION_STRING, "FILE", "write to FILE", &w.output},
        {0},
    };
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    if (!argc) return list(&w);
    return run(&w, argc, argv);
}
