/* Training the name finder: the first pass on everything, the second on what first passes say of documents that they were not
 * trained on. */
#include <stdlib.h>
#include "train/train_set.h"

enum { NAME_ROWS = 1 << 16, NAME_STRIDE = 8, CLIP = 1000, MARGIN = 60, EPOCHS = 5, FOLD_EPOCHS = 3 };
enum { GOLD_WEIGHT = 2 /* names that people have marked count so many times */ };

static hs_name_text text_of(const hs_train_set *s, uint32_t d)
{
    const hs_gold *g = &s->c.at[d];
    return (hs_name_text){&g->tokens, s->atom[d], s->pos[d]};
}

static bool annotated(const hs_gold *g, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++)
        if (g->bio[i] != HS_NAME_UNKNOWN) return true;
    return false;
}

static uint8_t best_label(const hs_learner *l, const uint32_t *feature, uint32_t n, uint8_t before)
{
    int64_t score[HS_BIO_LABELS] = {0};
    uint8_t best = HS_BIO_O;
    hs_learner_score(l, feature, n, score);
    for (uint8_t k = 1; k < HS_BIO_LABELS; k++)
        if (score[k] > score[best] && hs_bio_may_follow(before, k)) best = k;
    return best;
}

static void learn_sentence(hs_learner *l, const hs_name_text *x, const uint8_t *gold, uint32_t sent, const hs_name_table *seen,
                           const uint8_t *first_pass)
{
    uint32_t begin = x->tokens->sent[sent], end = x->tokens->sent[sent + 1];
    uint8_t before = HS_BIO_O;
    for (uint32_t i = begin; i < end; i++) {
        uint8_t best = HS_BIO_O;
        if (hs_name_may(x->atom, end, i, before)) {
            uint32_t feature[HS_NAME_FEATURES];
            uint32_t n = hs_name_features(x, begin, end, i, before, seen, first_pass, feature);
            if (gold[i] == HS_NAME_UNKNOWN) best = best_label(l, feature, n, before);
            else best = hs_learn_label(l, feature, n, gold[i], MARGIN);
            if (!hs_bio_may_follow(before, best)) best = gold[i];
        }
        before = best;
    }
}

/* first_pass: labels of each document, or NULL to train the first pass. */
static hs_section learn(const hs_train_set *s, const char *name, uint32_t fold, uint32_t epochs, uint8_t **first_pass)
{
    hs_arena *arena = s->c.arena;
    hs_arena_mark mark = hs_arena_save(arena);
    hs_name_table *seen = hs_new(arena, hs_name_table, s->c.n);
    for (uint32_t d = 0; d < s->c.n; d++) {
        hs_name_text x = text_of(s, d);
        seen[d] = hs_name_table_make(&x, arena, first_pass ? first_pass[d] : NULL);
    }
    hs_learner l;
    hs_learner_init(&l, NAME_ROWS, NAME_STRIDE, HS_BIO_LABELS);
    uint32_t *order = hs_new(arena, uint32_t, s->n_lesson);
    for (uint32_t e = 0; e < epochs; e++) {
        hs_shuffle(order, s->n_lesson, 400 + e);
        for (uint32_t i = 0; i < s->n_lesson; i++) {
            hs_lesson k = s->lesson[order[i]];
            const hs_gold *g = &s->c.at[k.doc];
            if (k.doc % HS_FOLDS == fold || !annotated(g, g->tokens.sent[k.sent], g->tokens.sent[k.sent + 1])) continue;
            hs_name_text x = text_of(s, k.doc);
            for (uint32_t again = 0; again < (g->group == HS_GROUP_EWT ? GOLD_WEIGHT : 1); again++)
                learn_sentence(&l, &x, g->bio, k.sent, &seen[k.doc], first_pass ? first_pass[k.doc] : NULL);
        }
    }
    hs_section out = hs_learner_finish(&l, name, CLIP);
    hs_learner_free(&l);
    hs_arena_reset(arena, mark);
    return out;
}

void hs_train_names(const hs_train_set *s, hs_section *first, hs_section *second)
{
    hs_arena *arena = s->c.arena;
    uint8_t **label = hs_new(arena, uint8_t *, s->c.n);
    for (uint32_t fold = 0; fold < HS_FOLDS; fold++) {
        hs_section m = learn(s, "names", fold, FOLD_EPOCHS, NULL);
        for (uint32_t d = fold; d < s->c.n; d += HS_FOLDS) {
            hs_name_text x = text_of(s, d);
            hs_name_table seen = hs_name_table_make(&x, arena, NULL);
            label[d] = hs_new(arena, uint8_t, x.tokens->n);
            hs_name_pass(&m.linear, &x, &seen, NULL, label[d]);
        }
        free((char *)(uintptr_t)m.bytes.ptr);
    }
    *first = learn(s, "names", HS_ALL, EPOCHS, NULL);
    *second = learn(s, "names.again", HS_ALL, EPOCHS, label);
}
