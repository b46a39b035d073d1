/* Training the part-of-speech tagger. */
#include <stdlib.h>
#include "train/train_set.h"

enum { POS_ROWS = 1 << 16, POS_STRIDE = 48, CLIP = 1000, MARGIN = 30, ENTRY = 5 /* bytes of a word in its section */ };
/* A word is read off the table when it was seen so often, and in so many of a thousand cases with one tag. */
enum { SURE_COUNT = 30, SURE_SHARE = 996 };

typedef struct use { uint32_t word; uint8_t tag; } use;

static int by_word(const void *a, const void *b)
{
    const use *x = a, *y = b;
    return x->word != y->word ? (x->word > y->word) - (x->word < y->word) : x->tag - y->tag;
}

/* The words with one tag, as the bytes of a section. */
static hs_section sure_words(const hs_train_set *s, uint32_t fold)
{
    size_t n = 0, m = 0;
    for (uint32_t d = 0; d < s->c.n; d++) n += s->c.at[d].tokens.n;
    use *all = malloc((n + 1) * sizeof *all);
    n = 0;
    for (uint32_t d = 0; d < s->c.n; d++) {
        if (d % HS_FOLDS == fold) continue;
        const hs_gold *g = &s->c.at[d];
        for (uint32_t i = 0; i < g->tokens.n; i++)
            if (hs_pos_may_know(&s->atom[d][i], i == g->tokens.sent[g->tokens.sent_of[i]])) all[n++] = (use){s->atom[d][i].word, g->pos[i]};
    }
    qsort(all, n, sizeof *all, by_word);
    char *out = malloc(n * ENTRY + 1);
    for (size_t i = 0, k; i < n; i = k) {
        uint32_t count[64] = {0}, best = 0;
        for (k = i; k < n && all[k].word == all[i].word; k++) count[all[k].tag & 63]++;
        for (uint32_t t = 1; t < 64; t++)
            if (count[t] > count[best]) best = t;
        if (k - i < SURE_COUNT || count[best] * 1000ull < SURE_SHARE * (k - i)) continue;
        for (int b = 0; b < 4; b++) out[m++] = (char)(all[i].word >> (8 * b));
        out[m++] = (char)best;
    }
    free(all);
    return (hs_section){.name = "pos.words", .bytes = {out, m}};
}

static void learn_sentence(const hs_train_set *s, hs_lesson l, const hs_pos_words *words, hs_learner *p)
{
    uint32_t begin, n = hs_lesson_span(s, l, &begin), end = begin + n;
    const hs_atom *atom = s->atom[l.doc];
    const uint8_t *gold = s->c.at[l.doc].pos;
    uint8_t p1 = HS_NO_TAG, p2 = HS_NO_TAG;
    for (uint32_t i = begin; i < end; i++) {
        uint8_t tag = hs_pos_known(words, &atom[i], i == begin);
        if (tag == HS_NO_TAG) {
            uint32_t feature[HS_POS_FEATURES], k = hs_pos_features(atom, begin, end, i, p1, p2, feature);
            tag = hs_learn_label(p, feature, k, gold[i], MARGIN);
        }
        p2 = p1;
        p1 = tag;
    }
}

hs_pos_trained hs_train_pos(const hs_train_set *s, uint32_t fold, uint32_t epochs)
{
    hs_pos_trained out = {.words = sure_words(s, fold)};
    out.model.words = hs_pos_words_read(out.words.bytes);
    hs_learner p;
    hs_learner_init(&p, POS_ROWS, POS_STRIDE, s->c.pos.n);
    uint32_t *order = malloc((s->n_lesson + 1) * sizeof *order);
    for (uint32_t e = 0; e < epochs; e++) {
        hs_shuffle(order, s->n_lesson, 100 + e);
        for (uint32_t i = 0; i < s->n_lesson; i++)
            if (s->lesson[order[i]].doc % HS_FOLDS != fold) learn_sentence(s, s->lesson[order[i]], &out.model.words, &p);
    }
    out.weights = hs_learner_finish(&p, "pos", CLIP);
    out.model.linear = out.weights.linear;
    hs_learner_free(&p);
    free(order);
    return out;
}

void hs_train_pos_folds(hs_train_set *s, uint32_t epochs)
{
    for (uint32_t fold = 0; fold < HS_FOLDS; fold++) {
        hs_pos_trained p = hs_train_pos(s, fold, epochs);
        for (uint32_t d = fold; d < s->c.n; d += HS_FOLDS) {
            const hs_tokens *t = &s->c.at[d].tokens;
            for (uint32_t k = 0; k < t->n_sent; k++) hs_pos_sentence(&p.model, s->atom[d], t->sent[k], t->sent[k + 1], s->pos[d]);
        }
        free((char *)(uintptr_t)p.weights.bytes.ptr);
        free((char *)(uintptr_t)p.words.bytes.ptr);
        hs_pos_words_free(&p.model.words);
    }
}
