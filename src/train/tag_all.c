/* Training of everything in src/tag, in order: tags, trees, relations, names, words. */
#include "train/tag_all.h"
#include <setjmp.h>
#include <stdlib.h>
#include <time.h>
#include "base/err.h"
#include "train/rename.h"
#include "train/train_set.h"

enum { POS_EPOCHS = 5, FOLD_EPOCHS = 3, PARSE_EPOCHS = 8, REL_EPOCHS = 8 };
enum { RENAMED = 35 /* percent of the documents whose people get other names */ };

static const char *in(hs_arena *arena, const char *dir, const char *name)
{
    size_t n = strlen(dir) + strlen(name) + 2;
    char *out = hs_arena_alloc(arena, n);
    snprintf(out, n, "%s/%s", dir, name);
    return out;
}

/* A section that is a file of lang_dir. */
static int add_list(hs_section *out, const char *lang_dir, const char *name, hs_err *err)
{
    char path[4096];
    hs_buf b = {0};
    snprintf(path, sizeof path, "%s/%s.txt", lang_dir, name);
    int code = hs_file_read(path, 1 << 24, &b, err);
    *out = (hs_section){.bytes = hs_buf_str(&b)};
    snprintf(out->name, sizeof out->name, "%s", name);
    return code;
}

static int read_train(hs_corpus *c, const char *data, hs_err *err)
{
    hs_arena *a = c->arena;
    hs_renamer *r = hs_new(a, hs_renamer, 1);
    int code = hs_renamer_read(r, a, in(a, data, "names/everypolitician"), in(a, data, "names/wd_russian_80.tsv"), RENAMED, err);
    c->renamer = r;
    if (code) return code;
    code = hs_corpus_read(c, in(a, data, "attr/en_polnear/silver/train.conllu.xz"), HS_SILVER, NULL, HS_GROUP_SILVER, err);
    if (!code) code = hs_corpus_read(c, in(a, data, "ud/en_ewt/train.conllu"), HS_UD, in(a, data, "ner/en_uner_ewt/train.iob2"), HS_GROUP_EWT, err);
    if (!code) code = hs_corpus_read(c, in(a, data, "ud/en_gum/train"), HS_UD, NULL, HS_GROUP_GUM, err);
    return code;
}

static void prepare(hs_train_set *s)
{
    hs_arena *a = s->c.arena;
    s->atom = hs_new(a, hs_atom *, s->c.n);
    s->pos = hs_new(a, uint8_t *, s->c.n);
    for (uint32_t d = 0; d < s->c.n; d++) s->n_lesson += s->c.at[d].tokens.n_sent;
    s->lesson = hs_new(a, hs_lesson, s->n_lesson);
    s->n_lesson = 0;
    for (uint32_t d = 0; d < s->c.n; d++) {
        const hs_tokens *t = &s->c.at[d].tokens;
        s->atom[d] = hs_atoms(a, t);
        s->pos[d] = hs_new(a, uint8_t, t->n);
        for (uint32_t k = 0; k < t->n_sent; k++) {
            uint32_t n = t->sent[k + 1] - t->sent[k];
            if (n > s->longest) s->longest = n;
            s->lesson[s->n_lesson++] = (hs_lesson){d, k};
        }
    }
}

static hs_section list_section(const char *name, const hs_labels *l)
{
    hs_buf b = {0};
    for (uint32_t i = 0; i < l->n; i++) {
        hs_buf_add(&b, l->at[i]);
        hs_buf_add_c(&b, '\n');
    }
    hs_section s = {.bytes = hs_buf_str(&b)};
    snprintf(s.name, sizeof s.name, "%s", name);
    return s;
}

static double seconds(void) { return (double)clock() / CLOCKS_PER_SEC; }

static void train(hs_train_set *s, hs_section *out, uint32_t *n, FILE *log)
{
    double start = seconds();
    prepare(s);
    fprintf(log, "tag: %u documents, %u sentences; %u tags, %u relations\n", s->c.n, s->n_lesson, s->c.pos.n, s->c.rel.n);
    hs_pos_trained pos = hs_train_pos(s, HS_ALL, POS_EPOCHS);
    out[(*n)++] = pos.weights;
    out[(*n)++] = pos.words;
    out[(*n)++] = list_section("pos.names", &s->c.pos);
    fprintf(log, "tag: tags %.1f s, %zu words in the table\n", seconds() - start, pos.words.bytes.len / 5);
    hs_train_pos_folds(s, FOLD_EPOCHS);
    fprintf(log, "tag: tags in folds %.1f s\n", seconds() - start);
    out[(*n)++] = hs_train_parse(s, PARSE_EPOCHS);
    fprintf(log, "tag: trees %.1f s\n", seconds() - start);
    out[*n] = hs_train_rel(s, REL_EPOCHS, &out[*n + 1]);
    *n += 2;
    out[(*n)++] = list_section("rel.names", &s->c.rel);
    fprintf(log, "tag: relations %.1f s\n", seconds() - start);
    hs_train_names(s, &out[*n], &out[*n + 1]);
    *n += 2;
    fprintf(log, "tag: names %.1f s\n", seconds() - start);
}

int hs_train_tag(const char *data_dir, const char *lang_dir, hs_section *out, uint32_t *n, FILE *log)
{
    hs_arena arena;
    jmp_buf fail;
    hs_err err = {0};
    hs_arena_init(&arena, SIZE_MAX, &fail);
    if (setjmp(fail)) return hs_fail(NULL, HS_ENOMEM, "out of memory");
    hs_train_set *s = hs_new(&arena, hs_train_set, 1);
    s->c.arena = &arena;
    int code = read_train(&s->c, data_dir, &err);
    if (!code) train(s, out, n, log);
    hs_section rules = {0};
    if (!code) code = add_list(&rules, lang_dir, "lemma", &err);
    if (!code) code = hs_train_lemmas(s, rules.bytes, &out[(*n)++], &err);
    if (!code) code = add_list(&out[(*n)++], lang_dir, "dates", &err);
    if (code) fprintf(log, "hearsay-train: %s\n", err.message);
    hs_arena_free(&arena);
    return code;
}
