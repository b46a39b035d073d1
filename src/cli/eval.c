/* hearsay eval: accuracy against hand-made gold. */
#include <jansson.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cli/eval.h"

/* ---- counting ---- */

static eval_count *count_of(eval_score *s, const char *name)
{
    for (size_t i = 0; i < s->n; i++)
        if (!strcmp(s->count[i].name, name)) return &s->count[i];
    if (s->n == s->cap) {
        s->cap = s->cap ? 2 * s->cap : 64;
        s->count = realloc(s->count, s->cap * sizeof *s->count);
        if (!s->count) {
            cli_complain("eval: out of memory");
            exit(EXIT_INPUT);
        }
    }
    s->count[s->n] = (eval_count){0};
    snprintf(s->count[s->n].name, sizeof s->count->name, "%s", name);
    return &s->count[s->n++];
}

void eval_add(eval_score *s, const char *name, double hit, double of, double gold_hit, double gold_of)
{
    eval_count *c = count_of(s, name);
    c->hit += hit;
    c->of += of;
    c->gold_hit += gold_hit;
    c->gold_of += gold_of;
}

void eval_add_share(eval_score *s, const char *name, bool right)
{
    eval_count *c = count_of(s, name);
    c->share = true;
    c->hit += right;
    c->of++;
}

void eval_add_confidence(eval_score *s, double confidence, bool right)
{
    int bin = (int)(confidence * 10);
    if (bin > 9) bin = 9;
    if (bin < 0) bin = 0;
    s->bin[bin].confidence += confidence;
    s->bin[bin].right += right;
    s->bin[bin].n++;
}

double eval_calibration_error(const eval_score *s)
{
    double error = 0, n = 0;
    for (int i = 0; i < 10; i++) {
        error += fabs(s->bin[i].confidence - s->bin[i].right);
        n += s->bin[i].n;
    }
    return n ? error / n : 0;
}

void eval_score_free(eval_score *s)
{
    free(s->count);
}

static int by_key(const void *a, const void *b)
{
    const eval_pair *x = a, *y = b;
    for (int i = 0; i < 3; i++)
        if (x->key[i] != y->key[i]) return x->key[i] < y->key[i] ? -1 : 1;
    if (x->gold != y->gold) return x->gold < y->gold ? -1 : 1;
    return x->found < y->found ? -1 : x->found > y->found;
}

uint32_t eval_match(eval_pair *pair, uint32_t n, uint32_t n_gold, uint32_t n_found, eval_pool *pool)
{
    uint8_t *gold = eval_alloc(pool, 1, n_gold + 1), *found = eval_alloc(pool, 1, n_found + 1);
    uint32_t kept = 0;
    qsort(pair, n, sizeof *pair, by_key);
    for (uint32_t i = 0; i < n; i++) {
        if (gold[pair[i].gold] || found[pair[i].found]) continue;
        gold[pair[i].gold] = found[pair[i].found] = 1;
        pair[kept++] = pair[i];
    }
    return kept;
}

/* ---- printing ---- */

typedef struct prf { double p, r, f; } prf;

static prf prf_of(const eval_count *c)
{
    prf x = {c->of ? c->hit / c->of : c->gold_of ? 0 : 1, c->gold_of ? c->gold_hit / c->gold_of : c->of ? 0 : 1, 0};
    x.f = x.p + x.r ? 2 * x.p * x.r / (x.p + x.r) : 0;
    return x;
}

static void print_table(const eval_score *s)
{
    printf("%-34s %7s %7s %7s %7s %7s\n", "", "P", "R", "F1", "gold", "found");
    for (size_t i = 0; i < s->n; i++) {
        const eval_count *c = &s->count[i];
        prf x = prf_of(c);
        if (!c->share) printf("%-34s %7.2f %7.2f %7.2f %7.0f %7.0f\n", c->name, 100 * x.p, 100 * x.r, 100 * x.f, c->gold_of, c->of);
    }
    for (size_t i = 0, first = 1; i < s->n; i++) {
        const eval_count *c = &s->count[i];
        if (!c->share) continue;
        if (first) printf("\n%-34s %7s %7s\n", "of the matched", "right", "of");
        first = 0;
        printf("%-34s %7.2f %7.0f\n", c->name, 100 * c->hit / c->of, c->of);
    }
    printf("\nconfidence       statements   mean   right\n");
    for (int i = 0; i < 10; i++)
        if (s->bin[i].n)
            printf("%.1f to %.1f       %10.0f  %5.3f   %5.3f\n", i / 10.0, (i + 1) / 10.0, s->bin[i].n,
                   s->bin[i].confidence / s->bin[i].n, s->bin[i].right / s->bin[i].n);
    printf("expected calibration error    %.4f\n", eval_calibration_error(s));
}

static void print_json(const eval_score *s)
{
    json_t *o = json_object();
    for (size_t i = 0; i < s->n; i++) {
        const eval_count *c = &s->count[i];
        prf x = prf_of(c);
        json_object_set_new(o, c->name, c->share ? json_pack("{s:I,s:I}", "right", (json_int_t)c->hit, "of", (json_int_t)c->of)
                                                 : json_pack("{s:f,s:f,s:f,s:I,s:I}", "p", x.p, "r", x.r, "f", x.f, "gold",
                                                             (json_int_t)c->gold_of, "pred", (json_int_t)c->of));
    }
    json_object_set_new(o, "expected calibration error", json_real(eval_calibration_error(s)));
    json_dumpf(o, stdout, JSON_INDENT(1) | JSON_REAL_PRECISION(12));
    putchar('\n');
    json_decref(o);
}

void eval_print(const eval_score *s, bool json)
{
    if (json) print_json(s);
    else print_table(s);
}

/* ---- the command ---- */

typedef struct job {
    eval_gold *gold;
    eval_records *records; /* NULL: the finder's */
    eval_score score;
    bool by_genre, broken;
} job;

static void relations_of(const hs_doc *doc, eval_pool *pool, eval_relations *out)
{
    uint32_t n = hs_doc_count(doc);
    *out = (eval_relations){eval_alloc(pool, sizeof *out->at, n + 1), n};
    for (uint32_t i = 0; i < n; i++) {
        const hs_statement *s = hs_doc_statement(doc, i);
        /* ids are only compared: the bytes of the number will do */
        out->at[i] = (eval_relation){
            .source = s->source.spans, .cue = s->cue, .content = s->content, .id = {(const char *)&s->id, sizeof s->id},
            .within = {s->within ? (const char *)&s->within : NULL, s->within ? sizeof s->within : 0}, .type = (int)s->type,
            .kind = (int)s->source.kind, .polarity = (int)s->polarity, .certainty = (int)s->certainty,
            .speaker = s->source.name, .confidence = s->confidence};
        hs_span first = s->source.spans.n ? s->source.spans.at[0] : (hs_span){0, 0};
        out->at[i].source_text = (hs_str){hs_doc_text(doc).ptr + first.begin, first.end - first.begin};
    }
}

static bool take(void *user, size_t i, hs_doc *doc)
{
    job *j = user;
    eval_pool pool = {0};
    eval_relations gold, found;
    eval_text text;
    hs_str s = hs_doc_text(doc);
    if (!eval_gold_read(j->gold, i, s, &pool, &gold)) {
        j->broken = true;
    } else {
        eval_tokens(s, &pool, &text);
        if (j->records) eval_records_read(j->records, eval_gold_name(j->gold, i), s, &pool, &found);
        else relations_of(doc, &pool, &found);
        if (eval_gold_is_flat(j->gold)) eval_score_flat(&text, &gold, &found, &pool, &j->score);
        else eval_score_nested(&text, &gold, &found, j->by_genre ? eval_gold_genre(j->gold, i) : NULL, &pool, &j->score);
    }
    eval_free(&pool);
    return true;
}

static int run(job *j, const hs_options *options, const char *model_path, long threads, bool json)
{
    hs_model *model = j->records ? NULL : cli_model_open(model_path);
    if (!j->records && !model) return EXIT_INPUT;
    cli_batch batch = {.paths = eval_gold_paths(j->gold), .n = eval_gold_count(j->gold), .options = options, .model = model,
                       .threads = threads, .take = take, .user = j};
    cli_progress progress;
    cli_progress_start(&progress, batch.n, "files", false);
    bool wrong_use = false;
    size_t failed = cli_batch_run(&batch, &progress, &wrong_use);
    hs_model_free(model);
    eval_print(&j->score, json);
    return failed || j->broken ? EXIT_INPUT : EXIT_FINE;
}

int cli_eval(const cli_command *self, int argc, char **argv)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN), threads = processors > 0 ? processors : 1;
    const char *model = NULL, *records = NULL;
    double least = -1;
    bool json = false;
    job j = {0};
    const cli_option options[] = {
        {"json", 0, OPTION_FLAG, "", "print one JSON object", &json},
        {"genre", 0, OPTION_FLAG, "", "also by genre, where the gold has it", &j.by_genre},
        {"min-confidence", 'c', OPTION_SHARE, "X", "leave out what is less sure than X; 0 keeps all", &least},
        {"records", 0, OPTION_STRING, "FILE", "score these records (JSON Lines) instead of running the finder", &records},
        {"threads", 'j', OPTION_COUNT, "N", "files read at once (default: one a processor)", &threads},
        {"model", 0, OPTION_STRING, "FILE", "language model (default: $HEARSAY_MODEL, else the installed one)", &model},
        {0},
    };
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    if (argc != 1) {
        cli_complain("eval: name one folder with gold; try `hearsay eval --help`");
        return EXIT_WRONG_USE;
    }
    hs_options read = {.format = "text", .charset = "UTF-8", .min_confidence = least < 0 ? 0 : least == 0 ? -1 : least};
    status = EXIT_INPUT;
    j.gold = eval_gold_open(argv[0]);
    if (j.gold && records) j.records = eval_records_open(records);
    if (j.gold && (!records || j.records)) status = run(&j, &read, model, threads, json);
    eval_records_close(j.records);
    eval_gold_close(j.gold);
    eval_score_free(&j.score);
    return status;
}
