/* What a model's tags, trees and names get right. */
#include <setjmp.h>
#include <time.h>
#include "train/conllu.h"
#include "train/tag_all.h"

typedef struct tally { uint64_t name_got[4], name_want[4], name_right[4], n, pos, head, both, words, word_head, word_both, lemma, inflected; } tally;

static bool same(const hs_tagger *t, bool rel, uint8_t got, hs_str want)
{
    return hs_str_eq(rel ? hs_tagger_rel_name(t, got) : hs_tagger_pos_name(t, got), want);
}

static void count(const hs_tagger *t, const hs_corpus *c, const hs_gold *g, const hs_tags *got, tally *y)
{
    for (uint32_t i = 0; i < g->tokens.n; i++) {
        bool head = got->head[i] == g->head[i], rel = same(t, true, got->rel[i], c->rel.at[g->rel[i]]);
        bool word = g->tokens.kind[i] == HS_TK_WORD || g->tokens.kind[i] == HS_TK_NUMBER;
        y->n++;
        y->pos += same(t, false, got->pos[i], c->pos.at[g->pos[i]]);
        y->head += head;
        y->both += head && rel;
        y->words += word;
        y->word_head += word && head;
        y->word_both += word && head && rel;
        hs_str tag = c->pos.at[g->pos[i]];
        bool inflected = tag.len > 2 && (hs_str_starts(tag, HS_STR("VB")) || hs_str_starts(tag, HS_STR("NNS")));
        y->inflected += inflected;
        y->lemma += inflected && hs_str_eq(got->lemma[i], g->lemma[i]);
    }
}

/* End of the name that begins at i. */
static uint32_t gold_end(const hs_gold *g, uint32_t i)
{
    uint8_t inside = hs_bio(hs_bio_class(g->bio[i]), true);
    uint32_t end = i + 1;
    while (end < g->tokens.n && g->bio[end] == inside) end++;
    return end;
}

static uint32_t found_end(const hs_tags *got, uint32_t n, uint32_t i)
{
    uint32_t end = i + 1;
    while (end < n && got->name[end] && !got->name_start[end]) end++;
    return end;
}

static void count_names(const hs_gold *g, const hs_tags *got, tally *y)
{
    uint32_t n = g->tokens.n;
    for (uint32_t i = 0; i < n; i++) {
        if (g->bio[i] == HS_NAME_UNKNOWN) continue;
        uint8_t want = g->bio[i] && !hs_bio_inside(g->bio[i]) ? hs_bio_class(g->bio[i]) : 0, has = got->name_start[i] ? got->name[i] : 0;
        y->name_want[want]++;
        y->name_got[has]++;
        if (want && want == has && gold_end(g, i) == found_end(got, n, i)) y->name_right[want]++;
    }
}

static double percent(uint64_t a, uint64_t b) { return b ? 100.0 * (double)a / (double)b : 0; }

static void measure(const hs_tagger *t, hs_arena *arena, const hs_corpus *c, const char *what, FILE *out)
{
    tally y = {0};
    clock_t spent = 0;
    for (uint32_t d = 0; d < c->n; d++) {
        hs_arena_mark mark = hs_arena_save(arena);
        hs_tags got;
        clock_t start = clock();
        hs_tag(t, arena, &c->at[d].tokens, &got);
        spent += clock() - start;
        count(t, c, &c->at[d], &got, &y);
        count_names(&c->at[d], &got, &y);
        hs_arena_reset(arena, mark);
    }
    double s = (double)spent / CLOCKS_PER_SEC;
    fprintf(out, "%-8s %7llu tokens  POS %.2f  UAS %.2f LAS %.2f  without punctuation UAS %.2f LAS %.2f  lemmas of inflected words %.2f  %.0f tokens/s\n", what,
            (unsigned long long)y.n, percent(y.pos, y.n), percent(y.head, y.n), percent(y.both, y.n), percent(y.word_head, y.words),
            percent(y.word_both, y.words), percent(y.lemma, y.inflected), (double)y.n / (s > 0 ? s : 1));
    static const char *const word[] = {"all", "person", "organization", "place"};
    for (uint32_t k = 1; k < 4; k++) {
        y.name_want[0] = k == 1 ? y.name_want[k] : y.name_want[0] + y.name_want[k];
        y.name_got[0] = k == 1 ? y.name_got[k] : y.name_got[0] + y.name_got[k];
        y.name_right[0] += y.name_right[k];
    }
    for (uint32_t k = 0; k < 4 && y.name_want[0]; k++)
        fprintf(out, "  names %-12s %6llu  P %.2f  R %.2f  F1 %.2f\n", word[k], (unsigned long long)y.name_want[k],
                percent(y.name_right[k], y.name_got[k]), percent(y.name_right[k], y.name_want[k]),
                percent(2 * y.name_right[k], y.name_got[k] + y.name_want[k]));
}

int hs_eval_tag(const char *model, const char *data_dir, FILE *out)
{
    static const struct { const char *what, *path, *names; enum hs_treebank kind; } part[] = {
        {"silver", "attr/en_polnear/silver/dev.conllu.xz", NULL, HS_SILVER},
        {"ewt", "ud/en_ewt/dev.conllu", "ner/en_uner_ewt/dev.iob2", HS_UD},
        {"gum", "ud/en_gum/dev", NULL, HS_UD},
    };
    hs_arena arena;
    jmp_buf fail;
    hs_err err = {0};
    hs_model_file file = {0};
    hs_tagger *volatile t = NULL;
    volatile int code = HS_ENOMEM;
    hs_arena_init(&arena, SIZE_MAX, &fail);
    if (!setjmp(fail)) {
        code = hs_model_file_open(model, &file, &err);
        if (!code) code = hs_tagger_open(&file, (hs_tagger **)&t, &err);
        for (size_t i = 0; i < sizeof part / sizeof *part && !code; i++) {
            hs_corpus *c = hs_new(&arena, hs_corpus, 1);
            char path[4096], names[4096];
            c->arena = &arena;
            snprintf(path, sizeof path, "%s/%s", data_dir, part[i].path);
            if (part[i].names) snprintf(names, sizeof names, "%s/%s", data_dir, part[i].names);
            code = hs_corpus_read(c, path, part[i].kind, part[i].names ? names : NULL, HS_GROUP_SILVER, &err);
            if (!code) measure(t, &arena, c, part[i].what, out);
        }
    }
    if (code) fprintf(out, "hearsay-train: %s\n", err.message);
    hs_tagger_free(t);
    hs_model_file_close(&file);
    hs_arena_free(&arena);
    return code;
}
