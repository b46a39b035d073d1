/* Word lists of stories, and a count of lemmas: 16 times the binary logarithm of 1 + how often they occur, by hash. */
#include "train/train_story.h"
#include <math.h>
#include <stdlib.h>
#include "base/err.h"
#include "speech/gist.h"
#include "train/conllu.h"

static int add_list(const char *lang_dir, const char *name, hs_section *out, hs_err *err)
{
    char path[4096];
    hs_buf b = {0};
    snprintf(path, sizeof path, "%s/%s.txt", lang_dir, name);
    int code = hs_file_read(path, 1 << 24, &b, err);
    *out = (hs_section){.bytes = hs_buf_str(&b)};
    snprintf(out->name, sizeof out->name, "%s", name);
    return code;
}

static int read_banks(hs_corpus *c, const char *data, hs_err *err)
{
    static const struct { const char *place; enum hs_treebank kind; enum hs_group group; } bank[] = {
        {"attr/en_polnear/silver/train.conllu.xz", HS_SILVER, HS_GROUP_SILVER}, {"ud/en_ewt/train.conllu", HS_UD, HS_GROUP_EWT},
        {"ud/en_gum/train", HS_UD, HS_GROUP_GUM}};
    int code = HS_OK;
    for (size_t i = 0; i < sizeof bank / sizeof *bank && !code; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", data, bank[i].place);
        code = hs_corpus_read(c, path, bank[i].kind, NULL, bank[i].group, err);
    }
    return code;
}

/* count: [HS_COMMON_SLOTS] */
static int read_lemmas(hs_arena *arena, const char *data, uint32_t *count, uint64_t *words, hs_err *err)
{
    hs_corpus c = {.arena = arena};
    int code = read_banks(&c, data, err);
    for (uint32_t d = 0; d < c.n && !code; d++)
        for (uint32_t i = 0; i < c.at[d].tokens.n; i++, ++*words) count[hs_hash_bytes(c.at[d].lemma[i]) & (HS_COMMON_SLOTS - 1)]++;
    return code;
}

static int count_lemmas(const char *data, hs_section *out, FILE *log, hs_err *err)
{
    static uint8_t common[HS_COMMON_SLOTS];
    static uint32_t count[HS_COMMON_SLOTS];
    uint64_t words = 0;
    jmp_buf fail;
    hs_arena arena;
    hs_arena_init(&arena, SIZE_MAX, &fail);
    int code = setjmp(fail) ? hs_fail(err, HS_ENOMEM, "out of memory") : read_lemmas(&arena, data, count, &words, err);
    hs_arena_free(&arena);
    for (uint32_t i = 0; i < HS_COMMON_SLOTS; i++) common[i] = (uint8_t)lround(fmin(255, 16 * log2(1.0 + count[i])));
    *out = (hs_section){.name = "common", .bytes = {(const char *)common, sizeof common}};
    fprintf(log, "common: %llu words\n", (unsigned long long)words);
    return code;
}

int hs_train_story_words(const char *data_dir, const char *lang_dir, hs_section *out, uint32_t *n, FILE *log, hs_err *err)
{
    int code = add_list(lang_dir, "story", &out[(*n)++], err);
    if (!code) code = add_list(lang_dir, "number", &out[(*n)++], err);
    return code ? code : count_lemmas(data_dir, &out[(*n)++], log, err);
}
