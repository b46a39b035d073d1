/* The part-of-speech tagger. */
#include "tag/pos.h"
#include "base/mem.h"

uint32_t hs_pos_features(const hs_atom *atom, uint32_t begin, uint32_t end, uint32_t i, uint8_t p1, uint8_t p2, uint32_t f[HS_POS_FEATURES])
{
    const hs_atom *w = &atom[i];
    const hs_atom *l1 = hs_atom_at(atom, begin, end, (int64_t)i - 1), *l2 = hs_atom_at(atom, begin, end, (int64_t)i - 2);
    const hs_atom *r1 = hs_atom_at(atom, begin, end, (int64_t)i + 1), *r2 = hs_atom_at(atom, begin, end, (int64_t)i + 2);
    uint32_t a1 = hs_atom_of(p1), a2 = hs_atom_of(p2), a12 = hs_feature(40, a1, a2);
    uint32_t shape = hs_atom_of(w->shape), n = 0;
    f[n++] = hs_feature(1, w->word, 0);
    f[n++] = hs_feature(2, w->word, shape);
    f[n++] = hs_feature(3, w->end2, shape);
    f[n++] = hs_feature(4, w->end3, shape);
    f[n++] = hs_feature(5, w->end4, 0);
    f[n++] = hs_feature(6, w->prefix, 0);
    f[n++] = hs_feature(7, shape, hs_atom_of(i == begin) + hs_atom_of(r1->shape));
    f[n++] = hs_feature(8, a1, shape);
    f[n++] = hs_feature(9, a12, 0);
    f[n++] = hs_feature(10, a1, w->word);
    f[n++] = hs_feature(11, a12, w->word);
    f[n++] = hs_feature(12, a1, w->end3);
    f[n++] = hs_feature(13, l1->word, 0);
    f[n++] = hs_feature(14, l1->word, w->word);
    f[n++] = hs_feature(15, l2->word, a1);
    f[n++] = hs_feature(16, r1->word, 0);
    f[n++] = hs_feature(17, r1->word, w->word);
    f[n++] = hs_feature(18, r1->word, a1);
    f[n++] = hs_feature(19, r1->end3, w->end2);
    f[n++] = hs_feature(20, r1->end2, hs_atom_of(r1->shape) + a1);
    f[n++] = hs_feature(21, r2->word, 0);
    f[n++] = hs_feature(22, r1->word, r2->word);
    f[n++] = hs_feature(23, r1->end3, w->word);
    f[n++] = hs_feature(24, l1->end3, w->end3);
    return n;
}

uint8_t hs_pos_known(const hs_pos_words *words, const hs_atom *a, bool first)
{
    if (!hs_pos_may_know(a, first)) return HS_NO_TAG;
    for (uint32_t k = a->word & (words->size - 1); words->at[k].tag != HS_NO_TAG; k = (k + 1) & (words->size - 1))
        if (words->at[k].word == a->word) return words->at[k].tag;
    return HS_NO_TAG;
}

enum { ENTRY = 5 };

hs_pos_words hs_pos_words_read(hs_str section)
{
    size_t n = section.len / ENTRY;
    hs_pos_words words = {.size = 16};
    while (words.size < 3 * n) words.size *= 2;
    words.at = hs_mem_alloc(words.size * sizeof *words.at);
    if (!words.at) return words;
    for (uint32_t k = 0; k < words.size; k++) words.at[k] = (hs_pos_word){0, HS_NO_TAG};
    for (size_t i = 0; i < n; i++) {
        const unsigned char *e = (const unsigned char *)section.ptr + i * ENTRY;
        uint32_t word = e[0] | (uint32_t)e[1] << 8 | (uint32_t)e[2] << 16 | (uint32_t)e[3] << 24, k = word & (words.size - 1);
        while (words.at[k].tag != HS_NO_TAG) k = (k + 1) & (words.size - 1);
        words.at[k] = (hs_pos_word){word, e[4]};
    }
    return words;
}

void hs_pos_words_free(hs_pos_words *words)
{
    hs_mem_free(words->at);
    *words = (hs_pos_words){0};
}

static uint8_t best_tag(const hs_linear *m, const uint32_t *feature, uint32_t n)
{
    int32_t score[HS_MAX_STRIDE] = {0};
    hs_linear_add(m, feature, n, score);
    uint32_t best = 0;
    for (uint32_t k = 1; k < m->labels; k++)
        if (score[k] > score[best]) best = k;
    return (uint8_t)best;
}

void hs_pos_sentence(const hs_pos_model *m, const hs_atom *atom, uint32_t begin, uint32_t end, uint8_t *pos)
{
    uint8_t p1 = HS_NO_TAG, p2 = HS_NO_TAG;
    for (uint32_t i = begin; i < end; i++) {
        uint8_t tag = hs_pos_known(&m->words, &atom[i], i == begin);
        if (tag == HS_NO_TAG) {
            uint32_t feature[HS_POS_FEATURES];
            uint32_t n = hs_pos_features(atom, begin, end, i, p1, p2, feature);
            tag = best_tag(&m->linear, feature, n);
        }
        pos[i] = tag;
        p2 = p1;
        p1 = tag;
    }
}
