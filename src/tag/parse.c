/* The transition system, its features, and the greedy parser. */
#include "tag/parse.h"

static const hs_node EMPTY = {.word = 0x7F4A7C15, .pos = 0x6C62272E, .both = 0x07BB0142, .head = HS_NO_NODE};
static const hs_node ROOT = {.word = 0x1B873593, .pos = 0xCC9E2D51, .both = 0xE6546B64, .head = HS_NO_NODE};

void hs_parser_init(hs_parser *p, hs_arena *arena, uint32_t n)
{
    p->node = hs_new(arena, hs_node, (size_t)n + 4);
    p->stack = hs_new(arena, uint32_t, (size_t)n + 3);
}

void hs_parser_start(hs_parser *p, const hs_atom *atom, const uint8_t *pos, uint32_t n)
{
    p->n = n;
    p->height = p->next = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t tag = hs_atom_of(pos[i]);
        p->node[i] = (hs_node){atom[i].word, tag, hs_feature(100, atom[i].word, tag), n + 1, n + 1, n + 1, n + 1, 0, 0, HS_NO_NODE};
    }
    for (uint32_t i = n; i < n + 4; i++) {
        p->node[i] = i == n ? ROOT : EMPTY;
        p->node[i].left = p->node[i].right = p->node[i].left2 = p->node[i].right2 = n + 1;
    }
    for (uint32_t i = 0; i < 3; i++) p->stack[i] = n + 1;
}

bool hs_parser_can(const hs_parser *p, enum hs_action a)
{
    switch (a) {
    case HS_SHIFT: return p->next < p->n;
    case HS_LEFT: return p->next < p->n ? p->height > 0 : p->height == 1; /* the root takes one word, the last one left */
    default: return p->height > 1;
    }
}

static void attach(hs_parser *p, uint32_t child, uint32_t head)
{
    hs_node *h = &p->node[head];
    p->node[child].head = head;
    if (child < head) {
        h->left2 = h->left;
        h->left = child; /* children on the left come from the inside out */
        h->n_left++;
    } else {
        h->right2 = h->right;
        h->right = child;
        h->n_right++;
    }
}

void hs_parser_do(hs_parser *p, enum hs_action a)
{
    if (a == HS_SHIFT) {
        p->stack[p->height++ + 3] = p->next++;
        return;
    }
    attach(p, hs_parser_top(p, 0), a == HS_LEFT ? p->next : hs_parser_top(p, 1));
    p->height--;
}

static uint32_t at_most(uint32_t n, uint32_t most) { return n < most ? n : most; }

static uint32_t bucket(uint32_t distance)
{
    return distance < 5 ? distance : distance < 8 ? 5 : distance < 12 ? 6 : distance < 20 ? 7 : 8;
}

uint32_t hs_parser_features(const hs_parser *p, uint32_t f[HS_PARSE_FEATURES])
{
    const hs_node *node = p->node;
    uint32_t top = hs_parser_top(p, 0);
    const hs_node *s0 = &node[top], *s1 = &node[hs_parser_top(p, 1)], *s2 = &node[hs_parser_top(p, 2)];
    const hs_node *b0 = &node[p->next], *b1 = b0 + 1, *b2 = b0 + 2;
    const hs_node *s0l = &node[s0->left], *s0r = &node[s0->right], *s1l = &node[s1->left], *s1r = &node[s1->right];
    const hs_node *b0l = &node[b0->left];
    uint32_t far = hs_atom_of(p->height ? bucket(p->next - top) : 9);
    uint32_t kids0 = hs_atom_of(100 + 4 * at_most(s0->n_left, 3) + at_most(s0->n_right, 3));
    uint32_t kids1 = hs_atom_of(100 + at_most(s1->n_right, 3)), kids_b = hs_atom_of(200 + at_most(b0->n_left, 3));
    uint32_t s0b0 = hs_feature(101, s0->pos, b0->pos), s1s0 = hs_feature(102, s1->pos, s0->pos);
    uint32_t b0b1 = hs_feature(103, b0->pos, b1->pos), n = 0;
    f[n++] = hs_feature(1, s0->both, 0);
    f[n++] = hs_feature(2, s0->word, 0);
    f[n++] = hs_feature(3, s1->both, 0);
    f[n++] = hs_feature(4, b0->both, 0);
    f[n++] = hs_feature(5, b0->word, 0);
    f[n++] = hs_feature(6, b1->both, 0);
    f[n++] = hs_feature(7, b1->word, s0->pos);
    f[n++] = hs_feature(8, b2->both, 0);
    /* the top and the buffer's first */
    f[n++] = hs_feature(9, s0->both, b0->both);
    f[n++] = hs_feature(10, s0->both, b0->pos);
    f[n++] = hs_feature(11, s0->pos, b0->both);
    f[n++] = hs_feature(12, s0->word, b0->word);
    f[n++] = hs_feature(13, s0b0, far);
    f[n++] = hs_feature(14, s0->both, b0b1);
    f[n++] = hs_feature(15, s0->pos, hs_feature(104, b0->both, b1->pos));
    f[n++] = hs_feature(16, s0b0, b1->both);
    f[n++] = hs_feature(17, s0b0, hs_feature(105, b1->pos, b2->pos));
    f[n++] = hs_feature(18, b0b1, b2->pos);
    f[n++] = hs_feature(19, b0->word, b1->word);
    /* the second and the top */
    f[n++] = hs_feature(20, s1->both, s0->both);
    f[n++] = hs_feature(21, s1->both, s0->pos);
    f[n++] = hs_feature(22, s1->pos, s0->both);
    f[n++] = hs_feature(23, s1s0, b0->pos);
    f[n++] = hs_feature(24, s1s0, b0->both);
    f[n++] = hs_feature(25, s1->both, s0b0);
    f[n++] = hs_feature(26, s1s0, b0b1);
    f[n++] = hs_feature(27, s1->both, b0->both);
    f[n++] = hs_feature(28, s1s0, s2->pos);
    f[n++] = hs_feature(29, s1s0, hs_feature(106, s2->pos, b0->pos));
    f[n++] = hs_feature(30, s1->word, hs_feature(107, s0->word, b0->pos));
    /* with children */
    f[n++] = hs_feature(31, s0b0, s0l->pos);
    f[n++] = hs_feature(32, s0b0, s0r->pos);
    f[n++] = hs_feature(33, s0b0, b0l->pos);
    f[n++] = hs_feature(34, s1s0, s1r->pos);
    f[n++] = hs_feature(35, s1s0, s1l->pos);
    f[n++] = hs_feature(36, s1s0, hs_feature(108, s0r->pos, b0->pos));
    f[n++] = hs_feature(37, s0->pos, s0l->word);
    f[n++] = hs_feature(38, s0->pos, hs_feature(109, s0r->word, b0->pos));
    f[n++] = hs_feature(39, s1s0, hs_feature(110, s0l->word, b0->pos));
    f[n++] = hs_feature(40, b0->pos, hs_feature(111, b0l->word, s0->pos));
    f[n++] = hs_feature(41, s0->both, kids0);
    f[n++] = hs_feature(42, s0b0, kids0);
    f[n++] = hs_feature(43, s1s0, hs_feature(112, kids1, kids0));
    f[n++] = hs_feature(44, s0b0, kids_b);
    f[n++] = hs_feature(45, s0->both, far);
    f[n++] = hs_feature(46, b0->both, far);
    f[n++] = hs_feature(47, s1->both, kids1);
    f[n++] = hs_feature(48, s1s0, far);
    /* whose is "in March"? the word and the preposition */
    f[n++] = hs_feature(49, s1->word, hs_feature(113, s0l->word, s0->pos));
    f[n++] = hs_feature(50, s1s0, hs_feature(114, s0l->word, s0->word));
    f[n++] = hs_feature(51, s2->both, hs_feature(115, s0l->word, s1->pos));
    f[n++] = hs_feature(52, s0->word, hs_feature(116, b0l->word, b0->pos));
    f[n++] = hs_feature(53, s1->both, hs_feature(117, s1r->both, s0->pos));
    f[n++] = hs_feature(54, s0b0, hs_feature(118, s0l->pos, node[s0->left2].pos));
    f[n++] = hs_feature(55, s1s0, hs_feature(119, s1r->pos, node[s1->right2].pos));
    f[n++] = hs_feature(56, s0->both, hs_feature(120, s0l->word, b0->pos));
    return n;
}

void hs_parser_run(hs_parser *p, const hs_linear *m)
{
    while (!hs_parser_done(p)) {
        uint32_t feature[HS_PARSE_FEATURES];
        int32_t score[1 + HS_PARSE_LABELS] = {0}, best_score = INT32_MIN;
        enum hs_action best = HS_SHIFT;
        bool one = p->height == 0 || (p->next == p->n); /* then only one action can be done */
        if (!one) hs_linear_add(m, feature, hs_parser_features(p, feature), score + HS_LEFT);
        for (enum hs_action a = HS_SHIFT; a < HS_ACTIONS; a++)
            if (hs_parser_can(p, a) && score[a] > best_score) {
                best = a;
                best_score = score[a];
            }
        hs_parser_do(p, best);
    }
}
