/* What the trainers of parts of speech, trees and names share: the corpus, the atoms of its words, the tags predicted for
 * them, and its sentences in a list that can be shuffled. */
#ifndef HS_TRAIN_TRAIN_SET_H
#define HS_TRAIN_TRAIN_SET_H
#include <stdio.h>
#include "tag/names.h"
#include "tag/parse.h"
#include "tag/pos.h"
#include "train/conllu.h"
#include "train/perceptron.h"

typedef struct hs_lesson { uint32_t doc, sent; } hs_lesson;

typedef struct hs_train_set {
    hs_corpus c;
    hs_atom **atom;      /* [c.n][tokens] */
    uint8_t **pos;       /* [c.n][tokens] predicted, by taggers that have not seen the document */
    hs_lesson *lesson;   /* every sentence */
    uint32_t n_lesson, longest;
} hs_train_set;

/* Documents are dealt to folds in turn; fold HS_ALL = none is held out. */
enum { HS_FOLDS = 4, HS_ALL = HS_FOLDS };

/* A model in memory, and the sections that a file keeps of it. */
typedef struct hs_pos_trained { hs_pos_model model; hs_section weights, words; } hs_pos_trained;
hs_pos_trained hs_train_pos(const hs_train_set *s, uint32_t fold, uint32_t epochs);
/* Fills s->pos by jack-knifing. */
void hs_train_pos_folds(hs_train_set *s, uint32_t epochs);

hs_section hs_train_parse(const hs_train_set *s, uint32_t epochs);
/* sure: [HS_REL_TAGS * HS_REL_TAGS] */
hs_section hs_train_rel(const hs_train_set *s, uint32_t epochs, hs_section *sure);
/* Both passes; of the documents with names. */
void hs_train_names(const hs_train_set *s, hs_section *first, hs_section *second);

/* The rules, and the words of the treebanks that they get wrong. */
int hs_train_lemmas(const hs_train_set *s, hs_str rules, hs_section *out, hs_err *err);

static inline uint32_t hs_lesson_span(const hs_train_set *s, hs_lesson l, uint32_t *begin)
{
    const hs_tokens *t = &s->c.at[l.doc].tokens;
    *begin = t->sent[l.sent];
    return t->sent[l.sent + 1] - *begin;
}

/* One example of learning to choose `gold` among the labels: an update whenever another label comes within the margin, which
 * costs little and generalises better than updating on mistakes alone. Returns the label that scored best before. */
static inline uint8_t hs_learn_label(hs_learner *l, const uint32_t *feature, uint32_t n, uint8_t gold, int64_t margin)
{
    int64_t score[64] = {0};
    uint32_t other = gold == 0;
    hs_learner_score(l, feature, n, score);
    for (uint32_t k = 0; k < l->labels; k++)
        if (k != gold && score[k] > score[other]) other = k;
    if (score[gold] - score[other] <= margin) {
        hs_learner_update(l, feature, n, gold, 1);
        hs_learner_update(l, feature, n, other, -1);
    }
    l->step++;
    return score[other] >= score[gold] ? (uint8_t)other : gold;
}

#endif
