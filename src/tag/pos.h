/* Parts of speech: greedy, left to right, an averaged perceptron (Collins 2002) over hashed features. Words that
 * nearly always have one tag are read off a table and cost nothing. */
#ifndef HS_TAG_POS_H
#define HS_TAG_POS_H
#include "model/linear.h"
#include "tag/atom.h"

/* Words with one tag: open addressing, size a power of two. tag 255 = empty. */
typedef struct hs_pos_word { uint32_t word; uint8_t tag; } hs_pos_word;
typedef struct hs_pos_words { hs_pos_word *at; uint32_t size; } hs_pos_words;

typedef struct hs_pos_model {
    hs_linear linear;
    hs_pos_words words;
} hs_pos_model;

enum { HS_POS_FEATURES = 24, HS_NO_TAG = 255 };

/* Features of token i of the sentence [begin, end); p1 and p2 are the tags before it (HS_NO_TAG outside). */
uint32_t hs_pos_features(const hs_atom *atom, uint32_t begin, uint32_t end, uint32_t i, uint8_t p1, uint8_t p2,
                         uint32_t feature[HS_POS_FEATURES]);
/* The tag that the table gives, or HS_NO_TAG. A capital away from the sentence's start asks the perceptron. */
uint8_t hs_pos_known(const hs_pos_words *words, const hs_atom *a, bool first);
static inline bool hs_pos_may_know(const hs_atom *a, bool first)
{
    return !hs_atom_is_upper(a) || (first && (a->shape & HS_SHAPE_BASE) == HS_SHAPE_CAPITAL);
}
/* The table of a section: 5 bytes a word, its hash (little-endian) and its tag. at is NULL when there is no memory. */
hs_pos_words hs_pos_words_read(hs_str section);
void hs_pos_words_free(hs_pos_words *words);
void hs_pos_sentence(const hs_pos_model *m, const hs_atom *atom, uint32_t begin, uint32_t end, uint8_t *pos);

#endif
