/* hearsay-train: corpora -> models. */
#include <stdio.h>
#include "base/err.h"
#include "train/tag_all.h"
#include "train/train_speech.h"
#include "train/train_story.h"
#include "train/train_change.h"

static const char USAGE[] =
    "usage: hearsay-train models DATA LANG GOLD OUT     everything: tagger, parser, names, statements\n"
    "       hearsay-train tag DATA LANG OUT             tagger, parser, names only\n"
    "       hearsay-train speech TAG DATA LANG GOLD OUT statements, on the tagger of the model file TAG\n"
    "       hearsay-train story MODEL DATA LANG OUT     what stories need, added to the model file MODEL\n"
    "       hearsay-train change MODEL DATA STORIES OUT what tells changes, added to MODEL; STORIES is tests/gold/stories\n"
    "       hearsay-train lexicon MODEL LANG OUT        the word lists of a model replaced\n"
    "       hearsay-train tag-eval MODEL DATA           what the tagger gets right on dev data\n"
    "DATA holds ud/, attr/, ner/, names/; LANG is lang/en; GOLD is tests/gold/en, beside which stories lies.\n";

static int write_model(const char *path, const hs_section *section, uint32_t n, hs_err *err)
{
    hs_buf out = {0};
    int code = hs_model_file_build(section, n, &out, err);
    FILE *f = code ? NULL : fopen(path, "wb");
    if (!code && (!f || fwrite(out.ptr, 1, out.len, f) != out.len)) code = hs_fail(err, HS_EIO, "%s: cannot be written", path);
    if (f && fclose(f) && !code) code = hs_fail(err, HS_EIO, "%s: cannot be written", path);
    if (!code) fprintf(stderr, "%s: %.1f MB\n", path, (double)out.len / 1e6);
    hs_buf_free(&out);
    return code;
}

static hs_section text_section(const char *name, hs_str bytes)
{
    hs_section s = {.bytes = bytes};
    snprintf(s.name, sizeof s.name, "%s", name);
    return s;
}

static bool is_list(const hs_section *s)
{
    return strcmp(s->name, "language") == 0 || strcmp(s->name, "lexicon") == 0;
}

/* A word list of the language. The bytes stay for the rest of the run. */
static int read_list(const char *lang_dir, const char *name, hs_section *out, hs_err *err)
{
    char path[4096];
    hs_buf list = {0};
    snprintf(path, sizeof path, "%s/%s.txt", lang_dir, name);
    int code = hs_file_read(path, 1 << 24, &list, err);
    if (!code) *out = text_section(name, hs_buf_str(&list));
    return code;
}

/* The sections that are plain text and belong to no part of the tagger. */
static int add_lists(const char *lang_dir, hs_section *section, uint32_t *n, hs_err *err)
{
    const char *slash = strrchr(lang_dir, '/');
    section[(*n)++] = text_section("language", hs_str_of(slash ? slash + 1 : lang_dir));
    return read_list(lang_dir, "lexicon", &section[(*n)++], err);
}

static bool is_story(const hs_section *s)
{
    return strcmp(s->name, "story") == 0 || strcmp(s->name, "number") == 0 || strcmp(s->name, "common") == 0;
}

/* All other sections of a model as they are, but the words of dates, of which nothing is learnt, as they are today. */
static int add_rest(const hs_model_file *f, const char *lang_dir, hs_section *section, uint32_t *n, hs_err *err)
{
    int code = HS_OK;
    for (uint32_t i = 0; i < f->n && !code; i++) {
        if (is_list(&f->section[i])) continue;
        hs_section *s = &section[(*n)++];
        *s = f->section[i];
        if (strcmp(s->name, "dates") == 0) code = read_list(lang_dir, "dates", s, err);
    }
    return code;
}

static int train_speech(const char *tag_model, const char *data, const char *lang, const char *gold, const char *out, hs_err *err)
{
    static hs_section section[HS_MODEL_SECTIONS];
    uint32_t n = 0;
    hs_model_file f;
    hs_tagger *tagger = NULL;
    jmp_buf fail;
    hs_arena arena;
    hs_lexicon lexicon;
    int code = hs_model_file_open(tag_model, &f, err);
    if (!code) code = hs_tagger_open(&f, &tagger, err);
    if (code) return code;
    hs_arena_init(&arena, SIZE_MAX, &fail);
    if (setjmp(fail)) return hs_fail(err, HS_ENOMEM, "out of memory");
    code = add_lists(lang, section, &n, err);
    if (!code) code = hs_lexicon_read(&arena, section[1].bytes, &lexicon, err);
    if (!code) code = add_rest(&f, lang, section, &n, err);
    if (!code) code = hs_train_speech(tagger, &lexicon, data, gold, section, &n, stderr, err);
    if (!code) code = write_model(out, section, n, err);
    hs_arena_free(&arena);
    hs_tagger_free(tagger);
    hs_model_file_close(&f);
    return code;
}

static int train_tag(const char *data, const char *lang, const char *out, hs_err *err)
{
    static hs_section section[HS_MODEL_SECTIONS];
    uint32_t n = 0;
    int code = add_lists(lang, section, &n, err);
    if (!code && (code = hs_train_tag(data, lang, section, &n, stderr))) hs_fail(err, code, "the tagger could not be trained");
    return code ? code : write_model(out, section, n, err);
}

/* The sections of stories anew, all others as they are. */
static int train_story(const char *model, const char *data, const char *lang, const char *out, hs_err *err)
{
    static hs_section section[HS_MODEL_SECTIONS];
    uint32_t n = 0;
    hs_model_file f;
    int code = hs_model_file_open(model, &f, err);
    if (code) return code;
    for (uint32_t i = 0; i < f.n; i++)
        if (!is_story(&f.section[i])) section[n++] = f.section[i];
    code = hs_train_story_words(data, lang, section, &n, stderr, err);
    if (!code) code = write_model(out, section, n, err);
    hs_model_file_close(&f);
    return code;
}

/* The sections `change` and `relate` anew. Folders h, p and v are held out. */
static int train_change(const char *path, const char *data, const char *stories, const char *out, hs_err *err)
{
    static const char *const folder[] = {"a", "b", "c", "d", "e", "f", "g", "i", "j", "k", "l", "m", "n", "o", "q", "r", "s", "t", "u", "w"};
    static hs_section section[HS_MODEL_SECTIONS];
    uint32_t n = 0;
    hs_model_file f;
    hs_model *model = NULL;
    int code = hs_model_file_open(path, &f, err);
    if (code) return code;
    for (uint32_t i = 0; i < f.n; i++)
        if (strcmp(f.section[i].name, "change") != 0 && strcmp(f.section[i].name, "relate") != 0) section[n++] = f.section[i];
    code = write_model(out, section, n, err); /* an old section may name features that are gone */
    if (!code) code = hs_model_open(out, &model, err);
    if (!code) code = hs_train_changes(model, data, stories, folder, sizeof folder / sizeof *folder, &section[n], stderr, err);
    if (!code) code = write_model(out, section, n + 2, err);
    hs_model_free(model);
    hs_model_file_close(&f);
    return code;
}

static int replace_lexicon(const char *model, const char *lang, const char *out, hs_err *err)
{
    static hs_section section[HS_MODEL_SECTIONS];
    uint32_t n = 0;
    hs_model_file f;
    int code = hs_model_file_open(model, &f, err);
    if (code) return code;
    code = add_lists(lang, section, &n, err);
    if (!code) code = add_rest(&f, lang, section, &n, err);
    if (!code) code = write_model(out, section, n, err);
    hs_model_file_close(&f);
    return code;
}

/* Everything, one part on top of the other. */
static int train_all(char **v, hs_err *err)
{
    char part[4096], more[4096], stories[4096];
    snprintf(part, sizeof part, "%s.part", v[3]);
    snprintf(more, sizeof more, "%s.more", v[3]);
    snprintf(stories, sizeof stories, "%s/../stories", v[2]);
    int code = train_tag(v[0], v[1], part, err);
    if (!code) code = train_speech(part, v[0], v[1], v[2], more, err);
    if (!code) code = train_story(more, v[0], v[1], part, err);
    if (!code) code = train_change(part, v[0], stories, v[3], err);
    remove(part);
    remove(more);
    return code;
}

int main(int argc, char **argv)
{
    hs_err err = {0};
    int code;
    char **v = argv + 2;
    const char *what = argc > 1 ? argv[1] : "";
    if (strcmp(what, "models") == 0 && argc == 6) code = train_all(v, &err);
    else if (strcmp(what, "tag") == 0 && argc == 5) code = train_tag(v[0], v[1], v[2], &err);
    else if (strcmp(what, "speech") == 0 && argc == 7) code = train_speech(v[0], v[1], v[2], v[3], v[4], &err);
    else if (strcmp(what, "story") == 0 && argc == 6) code = train_story(v[0], v[1], v[2], v[3], &err);
    else if (strcmp(what, "change") == 0 && argc == 6) code = train_change(v[0], v[1], v[2], v[3], &err);
    else if (strcmp(what, "lexicon") == 0 && argc == 5) code = replace_lexicon(v[0], v[1], v[2], &err);
    else if (strcmp(what, "tag-eval") == 0 && argc == 4) code = hs_eval_tag(v[0], v[1], stdout);
    else {
        fputs(USAGE, stderr);
        return 2;
    }
    if (code && err.message[0]) fprintf(stderr, "hearsay-train: %s\n", err.message);
    return code ? 1 : 0;
}
