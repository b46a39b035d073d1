/* Which explanation of a story's codebook a statement holds, for the changes that are told of it. */
#include <stdlib.h>
#include "api/news.h"
#include "base/err.h"

/* A statement; its document and its label, each closed by NUL, stand at `at` in `words`. */
typedef struct labelled { uint64_t statement; size_t at; } labelled;

/* Of two statements it may be the same, seldom. */
static uint64_t statement_of(hs_str doc, uint32_t n)
{
    return (uint64_t)hs_hash_bytes(doc) << 32 | n;
}

/* ---- the stories: name, labels, an empty one, each closed by NUL ---- */

static int note_story(void *user, const hs_story *s)
{
    hs_buf *out = user;
    if (!s->n) return 0;
    hs_buf_add(out, s->name);
    hs_buf_add_c(out, '\0');
    for (uint32_t i = 0; i < s->n; i++) {
        hs_buf_add(out, s->explanation[i].label);
        hs_buf_add_c(out, '\0');
    }
    hs_buf_add_c(out, '\0');
    return out->failed;
}

typedef struct noting { hs_labels *out; hs_str labels; } noting;

static int note_coded(void *user, const hs_coded *c)
{
    const noting *k = user;
    hs_str rest = k->labels;
    for (uint32_t i = 0; i < c->label; i++) hs_str_cut(&rest, '\0');
    const labelled l = {statement_of(c->doc, c->id), k->out->words.len};
    hs_buf_add(&k->out->words, c->doc);
    hs_buf_add_c(&k->out->words, '\0');
    hs_buf_add(&k->out->words, hs_str_cut(&rest, '\0'));
    hs_buf_add_c(&k->out->words, '\0');
    hs_buf_add(&k->out->list, (hs_str){(const char *)&l, sizeof l});
    return k->out->words.failed || k->out->list.failed;
}

/* Of two stories the first by name counts. */
static int by_statement(const void *x, const void *y)
{
    const labelled *a = x, *b = y;
    if (a->statement != b->statement) return a->statement < b->statement ? -1 : 1;
    return a->at < b->at ? -1 : a->at > b->at;
}

int hs_labels_load(hs_ledger *l, const hs_model *model, hs_labels *out, hs_err *err)
{
    hs_buf stories = {0};
    *out = (hs_labels){0};
    int code = hs_stories(l, (hs_str){0}, note_story, &stories, err);
    hs_str rest = hs_buf_str(&stories);
    if (!code && rest.len && !l->read_only) code = hs_claims_settle(l, model, NULL, NULL, err); /* what suggestions go by */
    while (!code && rest.len) {
        hs_str name = hs_str_cut(&rest, '\0'), labels = rest;
        while (hs_str_cut(&rest, '\0').len) {}
        noting k = {out, hs_str_sub(labels, 0, labels.len - rest.len)};
        code = hs_story_coded(l, model, &(hs_coding_options){.story = name}, note_coded, &k, err);
    }
    if (!code && (stories.failed || out->words.failed || out->list.failed)) code = hs_fail(err, HS_ENOMEM, "out of memory");
    hs_buf_free(&stories);
    if (code) hs_labels_free(out);
    else if (out->list.len) qsort(out->list.ptr, out->list.len / sizeof(labelled), sizeof(labelled), by_statement);
    return code;
}

hs_str hs_labels_of(const hs_labels *labels, hs_str doc, uint32_t n)
{
    const labelled *at = (const labelled *)(const void *)labels->list.ptr;
    const uint64_t wanted = statement_of(doc, n);
    size_t low = 0, high = labels->list.len / sizeof *at;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (at[mid].statement < wanted) low = mid + 1;
        else high = mid;
    }
    for (; low < labels->list.len / sizeof *at && at[low].statement == wanted; low++) {
        hs_str of = hs_str_of(labels->words.ptr + at[low].at);
        if (hs_str_eq(of, doc)) return hs_str_of(of.ptr + of.len + 1);
    }
    return (hs_str){0};
}

void hs_labels_free(hs_labels *labels)
{
    hs_buf_free(&labels->list);
    hs_buf_free(&labels->words);
}
