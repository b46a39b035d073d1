/* Training the parser: a dynamic oracle with exploration (Goldberg and Nivre 2013, the arc-hybrid system), then
 * the relations, on gold trees. */
#include <stdlib.h>
#include "train/train_set.h"

enum { PARSE_ROWS = 1 << 21, REL_ROWS = 1 << 15, REL_STRIDE = 48, CLIP = 1000, MARGIN = 150, REL_MARGIN = 60 };
enum { EXPLORE = 90 /* of a hundred steps follow the parser's own mind, after the first epoch */ };
enum { SURE_COUNT = 100, SURE_SHARE = 998 };

/* What the gold tree still has to give: [n + 1], the root last. */
typedef struct oracle {
    uint32_t *head;    /* node */
    uint32_t *last;    /* outermost gold child on the right; 0 = none (a word on the right is never 0) */
    uint32_t *waiting; /* gold children on the left that still have no head */
    bool *popped;
} oracle;

static void oracle_start(oracle *o, const hs_gold *g, uint32_t begin, uint32_t n)
{
    memset(o->last, 0, (n + 1) * sizeof *o->last);
    memset(o->waiting, 0, (n + 1) * sizeof *o->waiting);
    memset(o->popped, 0, (n + 1) * sizeof *o->popped);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t h = g->head[begin + i] == HS_ROOT ? n : g->head[begin + i] - begin;
        o->head[i] = h;
        if (h > i) o->waiting[h]++;
        else if (i > o->last[h]) o->last[h] = i;
    }
    o->head[n] = HS_NO_NODE;
}

/* Does the action lose gold arcs that could still be had? */
static bool costs(const oracle *o, const hs_parser *p, enum hs_action a)
{
    uint32_t b = p->next, s0 = hs_parser_top(p, 0), s1 = p->height > 1 ? hs_parser_top(p, 1) : HS_NO_NODE;
    if (a == HS_SHIFT) {
        uint32_t h = o->head[b];
        return o->waiting[b] > 0 || (h < b && h != s0 && !o->popped[h]);
    }
    bool child_ahead = o->last[s0] >= b && o->last[s0] > 0;
    uint32_t h = o->head[s0];
    if (a == HS_LEFT) return child_ahead || (h != b && (h > b || h == s1));
    return child_ahead || h >= b;
}

static void pop_gold(oracle *o, const hs_parser *p)
{
    uint32_t s0 = hs_parser_top(p, 0), h = o->head[s0];
    o->popped[s0] = true;
    if (h > s0) o->waiting[h]--;
}

static uint32_t draw(uint64_t *seed, uint32_t n)
{
    *seed += 0x9E3779B97F4A7C15u;
    uint64_t z = *seed;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return (uint32_t)((z ^ z >> 31) % n);
}

/* To favour shifting, whose score is always 0, is to disfavour both others. */
static void move(hs_learner *l, const uint32_t *feature, uint32_t n, int action, int32_t delta)
{
    for (uint32_t k = 0; k < HS_PARSE_LABELS; k++) {
        if (action == HS_SHIFT) hs_learner_update(l, feature, n, k, -delta);
        else if (action == (int)k + HS_LEFT) hs_learner_update(l, feature, n, k, delta);
    }
}

/* One step of learning; returns the action to follow. */
static enum hs_action learn_step(hs_learner *l, const hs_parser *p, const oracle *o, bool explore)
{
    uint32_t feature[HS_PARSE_FEATURES], n = hs_parser_features(p, feature);
    int64_t score[HS_ACTIONS] = {0};
    hs_learner_score(l, feature, n, score + HS_LEFT);
    int best = -1, good = -1, bad = -1;
    for (int a = 0; a < HS_ACTIONS; a++) {
        if (!hs_parser_can(p, (enum hs_action)a)) continue;
        if (best < 0 || score[a] > score[best]) best = a;
        int *side = costs(o, p, (enum hs_action)a) ? &bad : &good;
        if (*side < 0 || score[a] > score[*side]) *side = a;
    }
    if (good >= 0 && bad >= 0 && score[good] - score[bad] <= MARGIN) {
        move(l, feature, n, good, 1);
        move(l, feature, n, bad, -1);
    }
    l->step++;
    if (good < 0) return (enum hs_action)best; /* a crossing tree: nothing is right here */
    return (enum hs_action)(explore ? best : good);
}

static void learn_tree(hs_learner *l, hs_parser *p, oracle *o, uint32_t epoch, uint64_t *seed)
{
    while (!hs_parser_done(p)) {
        bool one = p->height == 0 || p->next == p->n;
        enum hs_action a = p->height == 0 ? HS_SHIFT : p->height == 1 ? HS_LEFT : HS_RIGHT;
        if (!one) a = learn_step(l, p, o, epoch > 0 && draw(seed, 100) < EXPLORE);
        if (a != HS_SHIFT) pop_gold(o, p);
        hs_parser_do(p, a);
    }
}

hs_section hs_train_parse(const hs_train_set *s, uint32_t epochs)
{
    hs_arena *arena = s->c.arena;
    hs_arena_mark mark = hs_arena_save(arena);
    hs_parser p;
    hs_learner l;
    uint32_t most = s->longest + 1;
    oracle o = {hs_new(arena, uint32_t, most), hs_new(arena, uint32_t, most), hs_new(arena, uint32_t, most), hs_new(arena, bool, most)};
    uint32_t *order = hs_new(arena, uint32_t, s->n_lesson);
    uint64_t seed = 7;
    hs_parser_init(&p, arena, s->longest);
    hs_learner_init(&l, PARSE_ROWS, HS_PARSE_LABELS, HS_PARSE_LABELS);
    for (uint32_t e = 0; e < epochs; e++) {
        hs_shuffle(order, s->n_lesson, 200 + e);
        for (uint32_t i = 0; i < s->n_lesson; i++) {
            hs_lesson k = s->lesson[order[i]];
            uint32_t begin, n = hs_lesson_span(s, k, &begin);
            oracle_start(&o, &s->c.at[k.doc], begin, n);
            hs_parser_start(&p, s->atom[k.doc] + begin, s->pos[k.doc] + begin, n);
            learn_tree(&l, &p, &o, e, &seed);
        }
    }
    hs_section out = hs_learner_finish(&l, "parse", CLIP);
    hs_learner_free(&l);
    hs_arena_reset(arena, mark);
    return out;
}

/* ---- relations ---- */

/* Hangs the gold tree into the parser's nodes, as if the parser had found it. */
static void gold_tree(hs_parser *p, const hs_gold *g, uint32_t begin)
{
    for (uint32_t i = 0; i < p->n; i++) {
        uint32_t h = g->head[begin + i] == HS_ROOT ? p->n : g->head[begin + i] - begin;
        hs_node *head = &p->node[h];
        p->node[i].head = h;
        if (i < h) {
            head->n_left++;
            if (head->left == p->n + 1) head->left = i;
        } else {
            head->n_right++;
            head->right = i;
        }
    }
}

static hs_section sure_relations(const hs_train_set *s)
{
    enum { CELLS = HS_REL_TAGS * HS_REL_TAGS };
    uint32_t (*count)[64] = calloc(CELLS, sizeof *count);
    uint8_t *sure = malloc(CELLS);
    for (uint32_t d = 0; d < s->c.n; d++) {
        const hs_gold *g = &s->c.at[d];
        for (uint32_t i = 0; i < g->tokens.n; i++) {
            uint32_t head_tag = g->head[i] == HS_ROOT ? HS_REL_TAGS - 1 : s->pos[d][g->head[i]];
            count[s->pos[d][i] * HS_REL_TAGS + head_tag][g->rel[i] & 63]++;
        }
    }
    for (uint32_t c = 0; c < CELLS; c++) {
        uint64_t all = 0;
        uint32_t best = 0;
        for (uint32_t k = 0; k < 64; k++) {
            all += count[c][k];
            if (count[c][k] > count[c][best]) best = k;
        }
        sure[c] = all >= SURE_COUNT && count[c][best] * 1000ull >= SURE_SHARE * all ? (uint8_t)best : HS_NO_REL;
    }
    free(count);
    return (hs_section){.name = "rel.sure", .bytes = {(const char *)sure, CELLS}};
}

static void learn_relations(hs_learner *l, const hs_parser *p, hs_rel_state *state, const uint8_t *sure, const hs_atom *atom,
                            const uint8_t *pos, const uint8_t *gold)
{
    hs_rel_state_start(state, p->n);
    for (uint32_t i = 0; i < p->n; i++) {
        uint32_t head = p->node[i].head;
        uint8_t rel = hs_rel_sure(sure, pos, i, head, p->n);
        if (rel == HS_NO_REL) {
            uint32_t feature[HS_REL_FEATURES], n = hs_rel_features(p, atom, i, state->last[head], state->seen[head], feature);
            rel = hs_learn_label(l, feature, n, gold[i], REL_MARGIN);
        }
        hs_rel_state_put(state, head, rel);
    }
}

hs_section hs_train_rel(const hs_train_set *s, uint32_t epochs, hs_section *sure)
{
    hs_arena *arena = s->c.arena;
    hs_arena_mark mark = hs_arena_save(arena);
    hs_parser p;
    hs_rel_state state;
    hs_learner l;
    uint32_t *order = hs_new(arena, uint32_t, s->n_lesson);
    *sure = sure_relations(s);
    hs_parser_init(&p, arena, s->longest);
    hs_rel_state_init(&state, arena, s->longest);
    hs_learner_init(&l, REL_ROWS, REL_STRIDE, s->c.rel.n);
    for (uint32_t e = 0; e < epochs; e++) {
        hs_shuffle(order, s->n_lesson, 300 + e);
        for (uint32_t i = 0; i < s->n_lesson; i++) {
            hs_lesson k = s->lesson[order[i]];
            uint32_t begin, n = hs_lesson_span(s, k, &begin);
            hs_parser_start(&p, s->atom[k.doc] + begin, s->pos[k.doc] + begin, n);
            gold_tree(&p, &s->c.at[k.doc], begin);
            learn_relations(&l, &p, &state, (const uint8_t *)sure->bytes.ptr, s->atom[k.doc] + begin, s->pos[k.doc] + begin,
                            s->c.at[k.doc].rel + begin);
        }
    }
    hs_section out = hs_learner_finish(&l, "rel", CLIP);
    hs_learner_free(&l);
    hs_arena_reset(arena, mark);
    return out;
}
