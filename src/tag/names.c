/* The name finder. */
#include "tag/names.h"
#include "tag/tag.h"

bool hs_name_may(const hs_atom *atom, uint32_t end, uint32_t i, uint8_t before)
{
    if (hs_atom_is_upper(&atom[i])) return true;
    if (!before) return false;
    return (atom[i].shape & HS_SHAPE_BASE) == HS_SHAPE_NUMBER || (i + 1 < end && hs_atom_is_upper(&atom[i + 1])) ||
           (i + 2 < end && hs_atom_is_upper(&atom[i + 2]));
}

static hs_name_seen *find(const hs_name_table *t, uint32_t word)
{
    uint32_t k = word & (t->size - 1);
    while (t->at[k].word && t->at[k].word != word) k = (k + 1) & (t->size - 1);
    return &t->at[k];
}

hs_name_table hs_name_table_make(const hs_name_text *x, hs_arena *arena, const uint8_t *bio)
{
    uint32_t n = x->tokens->n, upper = 0;
    for (uint32_t i = 0; i < n; i++) upper += hs_atom_is_upper(&x->atom[i]);
    hs_name_table t = {.size = 16};
    while (t.size < 2 * upper) t.size *= 2;
    t.at = hs_new(arena, hs_name_seen, t.size);
    for (uint32_t i = 0; i < n; i++) {
        if (!hs_atom_is_upper(&x->atom[i])) continue;
        hs_name_seen *s = find(&t, x->atom[i].word | 1); /* 0 marks an empty place */
        s->word = x->atom[i].word | 1;
        uint16_t *c = &s->count[bio ? hs_bio_class(bio[i]) : 0];
        if (*c < UINT16_MAX) ++*c;
    }
    for (uint32_t i = 0; i < n; i++) {
        if ((x->atom[i].shape & HS_SHAPE_BASE) != HS_SHAPE_LOWER) continue;
        hs_name_seen *s = find(&t, x->atom[i].word | 1);
        if (s->word && s->lower < UINT16_MAX) s->lower++;
    }
    return t;
}

/* The class that most other uses of the word have, and how sure that is. */
static uint32_t evidence(const hs_name_table *seen, uint32_t word, uint8_t own)
{
    const hs_name_seen *s = find(seen, word | 1);
    if (!s->word) return 0;
    uint32_t count[4], best = 0, all = 0;
    for (uint32_t k = 0; k < 4; k++) {
        count[k] = s->count[k] - (k == own && s->count[k] > 0);
        all += count[k];
        if (count[k] > count[best]) best = k;
    }
    if (all == 0) return 1;
    return 2 + 4 * best + 2 * (count[best] == all) + (all > 2);
}

uint32_t hs_name_features(const hs_name_text *x, uint32_t begin, uint32_t end, uint32_t i, uint8_t before, const hs_name_table *seen,
                          const uint8_t *first_pass, uint32_t f[HS_NAME_FEATURES])
{
    const hs_atom *atom = x->atom, *w = &atom[i];
    const hs_atom *l1 = hs_atom_at(atom, begin, end, (int64_t)i - 1), *l2 = hs_atom_at(atom, begin, end, (int64_t)i - 2);
    const hs_atom *r1 = hs_atom_at(atom, begin, end, (int64_t)i + 1), *r2 = hs_atom_at(atom, begin, end, (int64_t)i + 2);
    uint32_t from = i, to = i + 1; /* the run of capitals around the token */
    while (from > begin && hs_atom_is_upper(&atom[from - 1])) from--;
    while (to < end && hs_atom_is_upper(&atom[to])) to++;
    const hs_atom *left = hs_atom_at(atom, begin, end, (int64_t)from - 1), *right = hs_atom_at(atom, begin, end, to);
    uint32_t was = hs_atom_of(before), shape = hs_atom_of(w->shape), p0 = hs_atom_of(x->pos[i]);
    uint32_t p1 = hs_atom_of(i > begin ? x->pos[i - 1] : 70), p2 = hs_atom_of(i + 1 < end ? x->pos[i + 1] : 71);
    uint32_t place = hs_atom_of((from == begin) + 2 * (i - from < 3 ? i - from : 3) + 8 * (to - i < 4 ? to - i : 4));
    uint32_t shapes = hs_feature(120, shape, hs_atom_of(l1->shape) + 3 * hs_atom_of(r1->shape)), n = 0;
    const hs_name_seen *s = find(seen, w->word | 1);
    uint32_t small = hs_atom_of(s->word && s->lower ? 1 : 0);
    f[n++] = hs_feature(1, w->word, 0);
    f[n++] = hs_feature(2, w->word, was);
    f[n++] = hs_feature(3, w->word, place);
    f[n++] = hs_feature(4, w->end3, was);
    f[n++] = hs_feature(5, w->end4, 0);
    f[n++] = hs_feature(6, w->end2, place);
    f[n++] = hs_feature(7, w->prefix, was);
    f[n++] = hs_feature(8, shapes, was);
    f[n++] = hs_feature(9, place, was + small);
    f[n++] = hs_feature(10, p0, was);
    f[n++] = hs_feature(11, p1, p0 + was);
    f[n++] = hs_feature(12, p0, p2 + was);
    f[n++] = hs_feature(13, l1->word, was);
    f[n++] = hs_feature(14, l1->word, w->word);
    f[n++] = hs_feature(15, l2->word, was + hs_feature(121, l1->word, 0));
    f[n++] = hs_feature(16, r1->word, was);
    f[n++] = hs_feature(17, r1->word, w->word);
    f[n++] = hs_feature(18, r2->word, hs_feature(122, r1->word, was));
    f[n++] = hs_feature(19, left->word, was);
    f[n++] = hs_feature(20, left->word, place);
    f[n++] = hs_feature(21, right->word, was);
    f[n++] = hs_feature(22, right->word, place);
    f[n++] = hs_feature(23, left->word, right->word);
    f[n++] = hs_feature(26, atom[to - 1].word, was); /* the run's last word: "Ministry", "University", "Party" */
    f[n++] = hs_feature(27, atom[from].word, was);
    f[n++] = hs_feature(28, atom[to - 1].end3, place);
    if (first_pass) {
        uint32_t e0 = hs_atom_of(evidence(seen, w->word, hs_bio_class(first_pass[i])));
        uint32_t e1 = hs_atom_of(evidence(seen, atom[to - 1].word, hs_bio_class(first_pass[to - 1])));
        uint32_t mine = hs_atom_of(first_pass[i]), next = hs_atom_of(i + 1 < end ? first_pass[i + 1] : 9);
        f[n++] = hs_feature(30, e0, was);
        f[n++] = hs_feature(31, e0, mine);
        f[n++] = hs_feature(32, e0, place + was);
        f[n++] = hs_feature(33, e1, e0 + was);
        f[n++] = hs_feature(34, mine, next + was);
    }
    return n;
}

void hs_name_pass(const hs_linear *m, const hs_name_text *x, const hs_name_table *seen, const uint8_t *first_pass, uint8_t *bio)
{
    for (uint32_t s = 0; s < x->tokens->n_sent; s++) {
        uint32_t begin = x->tokens->sent[s], end = x->tokens->sent[s + 1];
        uint8_t before = HS_BIO_O;
        for (uint32_t i = begin; i < end; i++) {
            uint8_t best = HS_BIO_O;
            if (hs_name_may(x->atom, end, i, before)) {
                uint32_t feature[HS_NAME_FEATURES];
                int32_t score[HS_MAX_STRIDE] = {0};
                hs_linear_add(m, feature, hs_name_features(x, begin, end, i, before, seen, first_pass, feature), score);
                for (uint8_t k = 1; k < HS_BIO_LABELS; k++)
                    if (score[k] > score[best] && hs_bio_may_follow(before, k)) best = k;
            }
            bio[i] = before = best;
        }
    }
}

void hs_find_names(const hs_name_model *m, hs_arena *arena, const hs_name_text *x, uint8_t *bio)
{
    hs_arena_mark mark = hs_arena_save(arena);
    uint8_t *first = hs_new(arena, uint8_t, x->tokens->n);
    hs_name_table seen = hs_name_table_make(x, arena, NULL);
    hs_name_pass(&m->first, x, &seen, NULL, first);
    seen = hs_name_table_make(x, arena, first);
    hs_name_pass(&m->second, x, &seen, first, bio);
    hs_arena_reset(arena, mark);
}
