/* hearsay claims: what is said again, in whatever words. */
#include "cli/claims.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cli/coding.h"

enum { FEW = 6 /* tellings of each claim in a list */, MARGIN = 4, DATE = 12 };

typedef struct wishes {
    const char *ledger, *model, *as, *output;
    int format, color;
    long limit, width, documents;
    bool denied, figures, no_fold;
} wishes;

typedef struct job { cli_paper paper; size_t n; bool whole; } job;

static hs_str str(const char *s)
{
    return (hs_str){s, strlen(s)};
}

static int complain(const hs_err *err)
{
    cli_complain("%s", err->message);
    return EXIT_INPUT;
}

int64_t cli_claim_id(const char *word)
{
    char *end;
    if (word[0] != 'c' || word[1] < '1' || word[1] > '9') return 0;
    long long id = strtoll(word + 1, &end, 10);
    return *end ? 0 : id;
}

/* ---- settling ---- */

typedef struct settling { cli_progress bar; bool started; } settling;

static void show_progress(void *user, uint64_t done, uint64_t total)
{
    settling *s = user;
    if (total < 200) return; /* at once: a bar would only flash up */
    if (!s->started) cli_progress_start(&s->bar, (size_t)total, "documents", false);
    s->started = true;
    cli_progress_step(&s->bar, (size_t)done);
}

hs_ledger *cli_ledger_settled(const char *path, const char *model_path, hs_model **model)
{
    const char *file = cli_ledger_path(path);
    hs_err err = {0};
    bool can_write = access(file, F_OK) == 0 && access(file, W_OK) == 0;
    hs_ledger *l = cli_ledger_open(path, !can_write);
    hs_model *m = l && (can_write || model) ? cli_model_open(model_path) : NULL;
    settling s = {0};
    if (l && can_write && m && hs_claims_settle(l, m, show_progress, &s, &err)) {
        cli_complain("%s", err.message);
        hs_ledger_free(l);
        l = NULL;
    }
    if (s.started) cli_progress_end(&s.bar);
    if (l && (can_write || model) && !m) {
        hs_ledger_free(l);
        l = NULL;
    }
    int64_t left = l && !can_write ? hs_claims_unsettled(l, &err) : 0;
    if (left > 0) cli_complain("%s cannot be written: %lld documents that came or changed since are left out", file, (long long)left);
    if (model && l) *model = m;
    else hs_model_free(m);
    return l;
}

/* ---- reading ---- */

static void put_when(cli_paper *p, const hs_telling_of *t)
{
    char date[DATE + 1];
    size_t n = t->date.len < 10 ? t->date.len : 10;
    snprintf(date, sizeof date, "%.*s", (int)n, n ? t->date.ptr : "");
    cli_putf(p, "%*s%-*s", MARGIN, "", DATE, n ? date : "undated");
    p->column = MARGIN + DATE;
}

/* In marks, so that whose words they are is seen. */
static void put_quoted(cli_paper *p, hs_str words, int margin)
{
    char *quoted = malloc(words.len + 8);
    int n = quoted ? sprintf(quoted, "“%.*s”", (int)words.len, words.ptr) : 0;
    cli_put_words(p, (hs_str){quoted, (size_t)n}, INK_PLAIN, margin);
    free(quoted);
}

static void put_telling(cli_paper *p, const hs_telling_of *t)
{
    const int margin = MARGIN + DATE;
    char where[64];
    put_when(p, t);
    if (t->speaker.len) cli_put_words(p, t->speaker, INK_NAME, margin);
    else cli_put_words_z(p, "somebody", INK_DIM, margin);
    if (!t->id) cli_put_words_z(p, "(in its own voice)", INK_DIM, margin);
    if (t->denied) cli_put_words_z(p, "denies:", INK_DENIED, margin);
    else if (t->certainty == HS_HEDGED) cli_put_words_z(p, "not sure:", INK_DIM, margin);
    put_quoted(p, t->words, margin);
    snprintf(where, sizeof where, t->id ? "%.*s:s%u" : "%.*s", (int)t->doc.len, t->doc.ptr, t->id);
    cli_put_words_z(p, where, INK_DIM, margin);
    if (t->id && t->outlet.len) cli_put_words(p, t->outlet, INK_DIM, margin);
    if (t->repeated) cli_put_words_z(p, "(repeated)", INK_DIM, margin);
    cli_put_line(p);
}

/* "figures  three 2034-01-16 → seven 2034-01-17": each one that differs from the one before. */
static void put_figures(cli_paper *p, const hs_claim *c)
{
    const hs_telling_of *last = NULL;
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->n; i++) {
        const hs_telling_of *t = &c->telling[i];
        if (!t->figure_words.len || t->repeated || (last && last->figure == t->figure)) continue;
        last = t;
        n++;
    }
    if (n < 2) return;
    cli_putf(p, "%*s%-*s", MARGIN, "", DATE, "figures");
    p->column = MARGIN + DATE;
    last = NULL;
    for (uint32_t i = 0; i < c->n; i++) {
        const hs_telling_of *t = &c->telling[i];
        if (!t->figure_words.len || t->repeated || (last && last->figure == t->figure)) continue;
        if (last) cli_put_words_z(p, "→", INK_DIM, MARGIN + DATE);
        cli_put_words(p, t->figure_words, INK_WORDS, MARGIN + DATE);
        if (t->date.len >= 10) cli_put_words(p, (hs_str){t->date.ptr, 10}, INK_DIM, MARGIN + DATE);
        last = t;
    }
    cli_put_line(p);
}

static void put_counts(cli_paper *p, const hs_claim *c)
{
    char line[128];
    int n = snprintf(line, sizeof line, "%u document%s, %u voice%s", c->documents, c->documents == 1 ? "" : "s", c->speakers, c->speakers == 1 ? "" : "s");
    if (c->denials) snprintf(line + n, sizeof line - (size_t)n, ", denied %s", c->denials == 1 ? "once" : c->denials == 2 ? "twice" : "");
    cli_put_words_z(p, line, INK_DIM, MARGIN);
    if (c->denials > 2) {
        snprintf(line, sizeof line, "%u times", c->denials);
        cli_put_words_z(p, line, INK_DIM, MARGIN);
    }
}

/* Of a long list the first tellings, the first denial, and the last. */
static bool is_shown(const hs_claim *c, uint32_t i, bool whole)
{
    uint32_t denial = 0;
    while (denial < c->n && !c->telling[denial].denied) denial++;
    return whole || c->n <= FEW || i < FEW - 2 || i == denial || i + 1 == c->n;
}

static int take_text(void *user, const hs_claim *c)
{
    job *j = user;
    cli_paper *p = &j->paper;
    const hs_telling_of *first = &c->telling[0];
    for (uint32_t i = 0; i < c->n; i++) /* the claim is called by the words of its first telling that does not deny it */
        if (!c->telling[i].denied && !c->telling[i].repeated) {
            first = &c->telling[i];
            break;
        }
    if (j->n++) cli_put_line(p);
    cli_putf(p, "c%lld", (long long)c->id);
    p->column = 6;
    cli_put_words(p, first->words, INK_WORDS, MARGIN);
    cli_put_line(p);
    cli_putf(p, "%*s", MARGIN, "");
    p->column = MARGIN;
    put_counts(p, c);
    cli_put_line(p);
    uint32_t left = 0;
    for (uint32_t i = 0; i < c->n; i++) {
        if (!is_shown(c, i, j->whole)) {
            left++;
            continue;
        }
        if (left) cli_putf(p, "%*s%-*s… %u more\n", MARGIN, "", DATE, "", left);
        left = 0;
        put_telling(p, &c->telling[i]);
    }
    put_figures(p, c);
    return p->out.broken;
}

static void put_json_telling(cli_paper *p, const hs_telling_of *t)
{
    cli_putf(p, "{\"doc\":\"%.*s\",\"id\":", (int)t->doc.len, t->doc.ptr);
    if (t->id) cli_putf(p, "\"s%u\"", t->id);
    else cli_put(p, "null");
    cli_put(p, ",\"outlet\":");
    cli_paper_json(p, t->outlet);
    cli_put(p, ",\"date\":");
    cli_paper_json(p, t->date);
    cli_put(p, ",\"speaker\":");
    cli_paper_json(p, t->speaker);
    if (t->entity) cli_putf(p, ",\"entity\":%lld", (long long)t->entity);
    else cli_put(p, ",\"entity\":null");
    cli_putf(p, ",\"kind\":\"%s\",\"polarity\":\"%s\",\"certainty\":\"%s\",\"text\":", hs_kind_word(t->kind), hs_polarity_word(t->denied ? HS_DENIED : HS_AFFIRMED),
             hs_certainty_word(t->certainty));
    cli_paper_json(p, t->words);
    cli_put(p, ",\"spans\":[");
    for (uint32_t i = 0; i < t->places.n; i++) cli_putf(p, "%s[%u,%u]", i ? "," : "", t->places.at[i].begin, t->places.at[i].end);
    cli_put(p, "],\"figure\":");
    if (t->figure_words.len) {
        cli_putf(p, "{\"value\":%lld,\"text\":", (long long)t->figure);
        cli_paper_json(p, t->figure_words);
        cli_put(p, "}");
    } else cli_put(p, "null");
    cli_putf(p, ",\"repeated\":%s}", t->repeated ? "true" : "false");
}

static int take_json(void *user, const hs_claim *c)
{
    job *j = user;
    cli_paper *p = &j->paper;
    j->n++;
    cli_putf(p, "{\"claim\":\"c%lld\",\"documents\":%u,\"speakers\":%u,\"denials\":%u,\"tellings\":[", (long long)c->id, c->documents, c->speakers, c->denials);
    for (uint32_t i = 0; i < c->n; i++) {
        if (i) cli_put(p, ",");
        put_json_telling(p, &c->telling[i]);
    }
    cli_put(p, "]}\n");
    return p->out.broken;
}

/* ---- listing ---- */

static char *join_words(int argc, char **argv)
{
    size_t n = 1;
    for (int i = 0; i < argc; i++) n += strlen(argv[i]) + 1;
    char *out = calloc(n, 1);
    for (int i = 0; out && i < argc; i++) {
        if (i) strcat(out, " ");
        strcat(out, argv[i]);
    }
    return out;
}

static int list(const wishes *w, int argc, char **argv)
{
    hs_err err = {0};
    job j = {0};
    char *query = join_words(argc, argv);
    hs_claim_options o = {.limit = (uint32_t)w->limit, .documents = (uint32_t)w->documents, .no_fold = w->no_fold, .denied = w->denied, .figures = w->figures};
    if (argc == 1) o.id = cli_claim_id(argv[0]);
    if (query && !o.id) o.query = str(query);
    hs_ledger *l = query ? cli_ledger_settled(w->ledger, w->model, NULL) : NULL;
    int status = EXIT_INPUT, format = w->format >= 0 ? w->format : isatty(STDOUT_FILENO) || w->output ? 0 : 1;
    if (l && cli_output_open(&j.paper.out, w->output, NULL, 0)) {
        cli_paper_open(&j.paper, (int)w->width, w->color);
        j.whole = o.id != 0;
        int code = hs_claims(l, &o, format ? take_json : take_text, &j, &err);
        status = cli_output_close(&j.paper.out) ? EXIT_FINE : EXIT_INPUT;
        if (code) status = complain(&err);
        else if (!status && !j.n && argc) cli_complain("nothing that was found is told in %s", o.documents > 1 ? "so many documents" : "a claim");
        else if (!status && !j.n) cli_complain("no claim is told in %s yet; `hearsay add` more of them, or ask --documents 1", o.documents ? "so many documents" : "two documents");
    }
    hs_ledger_free(l);
    free(query);
    return status;
}

/* ---- deciding ---- */

static int merge(hs_ledger *l, const char *who, int n, char **word)
{
    enum { MOST = 256 };
    int64_t id[MOST], entry;
    hs_err err = {0};
    bool good = n >= 2 && n <= MOST;
    for (int i = 0; i < n && good; i++) good = (id[i] = cli_claim_id(word[i])) != 0;
    if (!good) {
        cli_complain("claims merge: which? `hearsay claims merge c3 c12`");
        return EXIT_WRONG_USE;
    }
    if (hs_claims_merge(l, str(who), id, (uint32_t)n, &entry, &err)) return complain(&err);
    printf("entry %lld: they are one claim now; `hearsay claims undo` takes it back\n", (long long)entry);
    return EXIT_FINE;
}

static int split(hs_ledger *l, const char *who, int n, char **word)
{
    enum { MOST = 256 };
    hs_str doc[MOST];
    uint32_t statement[MOST];
    int64_t id = n > 1 ? cli_claim_id(word[0]) : 0, made, entry;
    hs_err err = {0};
    if (!id || n > MOST) {
        cli_complain("claims split: which statements of which claim? `hearsay claims split c3 d12:s3 d14:s1`");
        return EXIT_WRONG_USE;
    }
    for (int i = 1; i < n; i++)
        if (!cli_statement_ref(word[i], &doc[i - 1], &statement[i - 1])) return EXIT_WRONG_USE;
    if (hs_claims_split(l, str(who), id, doc, statement, (uint32_t)n - 1, &made, &entry, &err)) return complain(&err);
    printf("entry %lld: c%lld is another claim now; `hearsay claims undo` takes it back\n", (long long)entry, (long long)made);
    return EXIT_FINE;
}

static int undo(hs_ledger *l, const char *who, int n, char **word)
{
    char *end = NULL;
    long long wanted = n ? strtoll(word[0], &end, 10) : 0;
    int64_t undone;
    hs_err err = {0};
    if (n > 1 || (n && (*end || wanted <= 0))) {
        cli_complain("claims undo: `hearsay claims undo`, or `claims undo 7` for the log's entry 7");
        return EXIT_WRONG_USE;
    }
    if (hs_claims_undo(l, str(who), wanted, &undone, &err)) return complain(&err);
    printf("entry %lld is undone\n", (long long)undone);
    return EXIT_FINE;
}

static int take_step(void *user, hs_str step)
{
    cli_paper *p = user;
    p->column = 0;
    cli_put_words(p, step, INK_PLAIN, 0);
    cli_put_line(p);
    return p->out.broken;
}

static int why(hs_ledger *l, const wishes *w, int n, char **word)
{
    hs_str doc[2];
    uint32_t statement[2];
    hs_err err = {0};
    cli_paper p = {0};
    if (n != 2) {
        cli_complain("claims why: which two statements? `hearsay claims why d3:s2 d14:s1`");
        return EXIT_WRONG_USE;
    }
    for (int i = 0; i < 2; i++)
        if (!cli_statement_ref(word[i], &doc[i], &statement[i])) return EXIT_WRONG_USE;
    if (!cli_output_open(&p.out, NULL, NULL, 0)) return EXIT_INPUT;
    cli_paper_open(&p, (int)w->width, w->color);
    int code = hs_claims_why(l, doc[0], statement[0], doc[1], statement[1], take_step, &p, &err);
    bool fine = cli_output_close(&p.out);
    return code ? complain(&err) : fine ? EXIT_FINE : EXIT_INPUT;
}

static int decide(const wishes *w, int argc, char **argv)
{
    const char *what = argv[0], *who = strcmp(what, "why") ? cli_coder(w->as) : "";
    hs_ledger *l = who ? cli_ledger_settled(w->ledger, w->model, NULL) : NULL;
    if (!l) return who ? EXIT_INPUT : EXIT_WRONG_USE;
    int status = !strcmp(what, "merge") ? merge(l, who, argc - 1, argv + 1) : !strcmp(what, "split") ? split(l, who, argc - 1, argv + 1)
                 : !strcmp(what, "undo") ? undo(l, who, argc - 1, argv + 1) : why(l, w, argc - 1, argv + 1);
    hs_ledger_free(l);
    return status;
}

int cli_claims(const cli_command *self, int argc, char **argv)
{
    wishes w = {.format = -1};
    const cli_option options[] = {
        {"ledger", 'd', OPTION_STRING, "FILE", "the ledger (default: $HEARSAY_DB, else hearsay.db)", &w.ledger},
        {"denied", 0, OPTION_FLAG, "", "only claims that somebody denies", &w.denied},
        {"figures", 0, OPTION_FLAG, "", "only claims whose figure changes", &w.figures},
        {"documents", 0, OPTION_COUNT, "N", "told in N documents at least (default: 2; 1 with a QUERY)", &w.documents},
        {"limit", 'n', OPTION_COUNT, "N", "at most N claims (default: 20)", &w.limit},
        {"no-fold", 0, OPTION_FLAG, "", "with repetitions of the same text, and older versions", &w.no_fold},
        {"format", 'f', OPTION_CHOICE, "text|jsonl", "how to print (default: text on a terminal, else jsonl)", &w.format},
        {"color", 0, OPTION_CHOICE, "auto|always|never", "colours in the text view (default: on a terminal)", &w.color},
        {"width", 0, OPTION_COUNT, "N", "columns of the text view (default: the window's)", &w.width},
        {"as", 0, OPTION_STRING, "NAME", "who decides (default: $HEARSAY_CODER, else your login name)", &w.as},
        {"model", 0, OPTION_STRING, "FILE", "the language model", &w.model},
        {"output", 'o', OPTION_STRING, "FILE", "write to FILE", &w.output},
        {0},
    };
    static const char *const verbs[] = {"merge", "split", "undo", "why"};
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    for (int i = 0; argc && i < 4; i++)
        if (!strcmp(argv[0], verbs[i])) return decide(&w, argc, argv);
    return list(&w, argc, argv);
}
