/* Relations of a finished tree. */
#include "tag/parse.h"

void hs_rel_state_init(hs_rel_state *s, hs_arena *arena, uint32_t n)
{
    s->last = hs_new(arena, uint8_t, (size_t)n + 1);
    s->seen = hs_new(arena, uint64_t, (size_t)n + 1);
}

void hs_rel_state_start(hs_rel_state *s, uint32_t n)
{
    memset(s->last, HS_NO_REL, (size_t)n + 1);
    memset(s->seen, 0, ((size_t)n + 1) * sizeof *s->seen);
}

void hs_rel_state_put(hs_rel_state *s, uint32_t head, uint8_t rel)
{
    s->last[head] = rel;
    s->seen[head] |= (uint64_t)1 << (rel & 63);
}

uint32_t hs_rel_features(const hs_parser *p, const hs_atom *atom, uint32_t i, uint8_t sibling, uint64_t seen, uint32_t f[HS_REL_FEATURES])
{
    const hs_node *node = p->node, *d = &node[i], *h = &node[d->head];
    const hs_node *up = &node[h->head == HS_NO_NODE ? p->n + 1 : h->head];
    const hs_node *dl = &node[d->left], *dr = &node[d->right], *hl = &node[h->left];
    const hs_node *before = i ? d - 1 : &node[p->n + 1], *after = d + 1;
    bool right = i > d->head;
    uint32_t gap = right ? i - d->head : d->head - i;
    uint32_t way = hs_atom_of(2 * (gap < 3 ? gap : gap < 6 ? 3 : 4) + right), side = hs_atom_of(right);
    uint32_t pair = hs_feature(201, d->pos, h->pos) + side;
    uint32_t last = hs_atom_of(sibling), set = (uint32_t)(seen ^ seen >> 32), n = 0;
    uint32_t end3 = atom[i].end3;
    f[n++] = hs_feature(50, d->both, side);
    f[n++] = hs_feature(51, h->both, side);
    f[n++] = hs_feature(52, pair, way);
    f[n++] = hs_feature(53, d->word, h->word + side);
    f[n++] = hs_feature(54, d->word, h->pos + side);
    f[n++] = hs_feature(55, d->pos, h->word + side);
    f[n++] = hs_feature(56, pair, dl->both);
    f[n++] = hs_feature(57, pair, dl->word);
    f[n++] = hs_feature(58, pair, dr->pos);
    f[n++] = hs_feature(59, d->both, dl->word);
    f[n++] = hs_feature(60, h->word, hs_feature(202, dl->word, d->pos));
    f[n++] = hs_feature(61, pair, before->pos);
    f[n++] = hs_feature(62, pair, after->pos);
    f[n++] = hs_feature(63, pair, before->word);
    f[n++] = hs_feature(64, pair, up->pos);
    f[n++] = hs_feature(65, pair, last);
    f[n++] = hs_feature(66, h->word, last + d->pos);
    f[n++] = hs_feature(67, pair, set);
    f[n++] = hs_feature(68, pair, hl->word);
    f[n++] = hs_feature(69, end3, h->pos + side);
    f[n++] = hs_feature(70, pair, hs_atom_of((d->n_left > 2 ? 2 : d->n_left) * 3 + (d->n_right > 2 ? 2 : d->n_right)));
    f[n++] = hs_feature(71, pair, hs_feature(203, dl->pos, last));
    return n;
}

void hs_rel_sentence(const hs_rel_model *m, const hs_parser *p, hs_rel_state *s, const hs_atom *atom, const uint8_t *pos, uint8_t *rel)
{
    hs_rel_state_start(s, p->n);
    for (uint32_t i = 0; i < p->n; i++) {
        uint32_t head = p->node[i].head;
        uint8_t best = hs_rel_sure(m->sure, pos, i, head, p->n);
        if (best == HS_NO_REL) {
            uint32_t feature[HS_REL_FEATURES];
            int32_t score[HS_MAX_STRIDE] = {0};
            hs_linear_add(&m->linear, feature, hs_rel_features(p, atom, i, s->last[head], s->seen[head], feature), score);
            best = 0;
            for (uint32_t k = 1; k < m->linear.labels; k++)
                if (score[k] > score[best]) best = (uint8_t)k;
        }
        rel[i] = best;
        hs_rel_state_put(s, head, best);
    }
}
