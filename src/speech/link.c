/* Source and content of one cue: window, features, decoding. */
#include "speech/link.h"
#include <math.h>

enum { UP = 6, SAME = 63, ELSEWHERE = 62 };

/* ---- window ---- */

/* Does the paragraph that begins at position i open with a quotation, or carry one on? */
static bool opens_quoted(const hs_scope *v, uint32_t i)
{
    for (uint32_t k = 0; k < 2 && i + k < v->n && v->para[i + k] == v->para[i]; k++)
        if (v->quote[i + k]) return true;
    return false;
}

void hs_link_window(const hs_scope *v, const hs_cue *cue, uint32_t *begin, uint32_t *end)
{
    uint32_t s = v->sent[cue->begin], para = v->para[cue->begin];
    uint32_t from = s, to = s + 1;
    while (from > 0 && s - from < 4 && v->para[v->first[from - 1]] == para) from--;
    while (to < v->n_sent && to - s < 6 && v->para[v->first[to]] == para) to++;
    if (to < v->n_sent && v->para[v->first[to]] != para && opens_quoted(v, v->first[to])) {
        uint32_t next = v->para[v->first[to]], more = 0;
        while (to < v->n_sent && v->para[v->first[to]] == next && more++ < 5) to++;
    }
    *begin = v->first[from];
    *end = v->first[to];
    if (cue->begin - *begin > HS_LINK_WINDOW / 3) *begin = cue->begin - HS_LINK_WINDOW / 3;
    if (*end - *begin > HS_LINK_WINDOW) *end = *begin + HS_LINK_WINDOW;
    if (*end < cue->end) *end = cue->end;
}

/* ---- where a token stands, seen from the cue ---- */

typedef struct place {
    uint32_t tree;  /* hash of the way through the tree from the cue to the token */
    uint32_t crossed; /* what lies between: commas, quotation edges, verbs, speech words */
    uint8_t side;   /* 0 before, 1 in, 2 after */
    uint8_t far;    /* bucket of the distance */
    int8_t sentence;/* sentences away, -3..3 */
    uint8_t para;   /* 0 same paragraph, 1 next */
} place;

/* tree[i]: how many steps up from the cue to the common ancestor, by which relation, and by which one down. */
static void find_tree(const hs_scope *v, const hs_cue *cue, uint32_t begin, uint32_t end, place *out)
{
    const hs_analysis *a = v->a;
    uint32_t up[UP], n_up = 0;
    for (uint32_t h = cue->head; h != HS_NO && n_up < UP; h = v->head[h]) up[n_up++] = h;
    for (uint32_t i = begin; i < end; i++) {
        if (v->sent[i] != v->sent[cue->begin]) {
            out[i - begin].tree = ELSEWHERE;
            continue;
        }
        uint32_t at = i, down = SAME, rank = UP;
        for (uint32_t step = 0; step < 40 && at != HS_NO; step++) {
            for (rank = 0; rank < n_up && up[rank] != at; rank++) {}
            if (rank < n_up) break;
            down = a->grel[v->token[at]];
            at = v->head[at];
            rank = UP;
        }
        uint32_t via = rank > 0 && rank <= n_up && rank < UP ? a->grel[v->token[up[rank - 1]]] : SAME;
        out[i - begin].tree = 1000 + (rank * 64 + via) * 64 + down;
    }
}

static uint32_t far_bucket(uint32_t n)
{
    return n < 6 ? n : n < 8 ? 6 : n < 12 ? 7 : n < 20 ? 8 : n < 35 ? 9 : n < 60 ? 10 : 11;
}

static const hs_lex_set SPEECH = HS_LEX_BIT(SAY) | HS_LEX_BIT(THINK) | HS_LEX_BIT(ASK) | HS_LEX_BIT(DENY) | HS_LEX_BIT(WRITE);

/* Counts, going away from the cue in one direction, what has been crossed. */
static void find_crossed(const hs_scope *v, const hs_cue *cue, uint32_t begin, uint32_t end, bool left, place *out)
{
    uint32_t commas = 0, edges = 0, verbs = 0, speech = 0, last = v->quote[cue->head] > 0;
    uint32_t n = left ? cue->begin - begin : end - cue->end;
    for (uint32_t k = 0; k < n; k++) {
        uint32_t i = left ? cue->begin - 1 - k : cue->end + k, t = v->token[i];
        uint32_t inside = v->quote[i] > 0;
        if (inside != last) edges += edges < 4;
        last = inside;
        place *p = &out[i - begin];
        p->side = left ? 0 : 2;
        p->far = (uint8_t)far_bucket(k);
        p->crossed = commas + 4 * edges + 20 * verbs + 80 * speech;
        hs_str low = v->a->t.low[t];
        if (low.len == 1 && low.ptr[0] == ',') commas += commas < 3;
        if (v->a->gpos[t] == HS_G_VERB) {
            verbs += verbs < 3;
            speech += speech < 2 && hs_in(v->a, t, SPEECH);
        }
    }
}

static void find_places(const hs_scope *v, const hs_cue *cue, uint32_t begin, uint32_t end, place *out)
{
    find_tree(v, cue, begin, end, out);
    find_crossed(v, cue, begin, end, true, out);
    find_crossed(v, cue, begin, end, false, out);
    for (uint32_t i = begin; i < end; i++) {
        place *p = &out[i - begin];
        int32_t delta = (int32_t)v->sent[i] - (int32_t)v->sent[cue->begin];
        p->sentence = (int8_t)(delta < -3 ? -3 : delta > 3 ? 3 : delta);
        p->para = v->para[i] != v->para[cue->begin];
        if (i >= cue->begin && i < cue->end) {
            p->side = 1;
            p->far = 15;
            p->crossed = 999;
        }
    }
}

/* ---- features ---- */

typedef struct cue_facts { uint32_t lemma, class, pos, next, before, quotes, kids, shape; } cue_facts;

static cue_facts facts_of(const hs_scope *v, const hs_cue *cue)
{
    const hs_analysis *a = v->a;
    uint32_t t = v->token[cue->head], s = v->sent[cue->begin], first = v->first[s], end = v->first[s + 1];
    cue_facts c = {.lemma = a->lemma[t], .class = a->class[t], .pos = a->fine[t], .next = 1, .before = 1};
    if (cue->end < end) c.next = a->lemma[v->token[cue->end]];
    if (cue->begin > first) c.before = a->lemma[v->token[cue->begin - 1]];
    c.quotes = (v->quote[cue->begin] > 0) + 2u * v->has_quote[s];
    if (cue->begin > first) c.quotes += 4u * (v->quote[cue->begin - 1] > 0);
    if (cue->end < end) c.quotes += 8u * (v->quote[cue->end] > 0);
    if (cue->begin == first) c.quotes += 16;
    if (cue->end + 1 >= end) c.quotes += 32;
    c.kids = v->kids[cue->head];
    return c;
}

static uint32_t quotes_at(const hs_scope *v, uint32_t i, uint32_t begin, uint32_t end)
{
    uint32_t q = v->quote[i] > 0, p = i > begin ? v->quote[i - 1] > 0 : 2, n = i + 1 < end ? v->quote[i + 1] > 0 : 2;
    uint32_t first = i == begin || v->sent[i] != v->sent[i - 1], last = i + 1 == end || v->sent[i] != v->sent[i + 1];
    return q + 3 * p + 9 * n + 27 * first + 54 * last;
}

static void features_at(const hs_scope *v, const cue_facts *c, const place *at, uint32_t i, uint32_t begin, uint32_t end, uint32_t *f)
{
    const hs_analysis *a = v->a;
    const place *x = at + (i - begin);
    uint32_t t = v->token[i], k = 0;
    uint32_t tp = i > begin ? v->token[i - 1] : HS_NO, tn = i + 1 < end ? v->token[i + 1] : HS_NO;
    uint32_t pos = a->fine[t], pos1 = tp == HS_NO ? 1 : a->fine[tp], posn = tn == HS_NO ? 2 : a->fine[tn];
    uint32_t low = a->atom[t].word, low1 = tp == HS_NO ? 1 : a->atom[tp].word, lown = tn == HS_NO ? 2 : a->atom[tn].word;
    uint32_t pos2 = i > begin + 1 ? a->fine[v->token[i - 2]] : 1, posn2 = i + 2 < end ? a->fine[v->token[i + 2]] : 2;
    uint32_t tree1 = i > begin ? x[-1].tree : 1, treen = i + 1 < end ? x[1].tree : 2;
    uint32_t side = x->side, where = side + 4u * (uint32_t)(x->sentence + 3) + 32u * x->para;
    uint32_t quotes = quotes_at(v, i, begin, end), rel = a->grel[t], name = a->tag.name[t];
    uint32_t kind = hs_hash_mix(a->class[t], name * 32 + a->gpos[t]);
    uint32_t head = v->head[i], head_lemma = head == HS_NO ? 3 : a->lemma[v->token[head]];
    uint32_t q = v->quote[i] > 0, near = x->far < 6 ? x->far * 4u + side : 99;
    uint32_t punct = a->t.kind[t] >= HS_TK_MARK ? low : 7;
#define F(a_, b_) f[k] = hs_feature(200 + k, (a_), (b_)), k++
    F(x->tree, 0);
    F(x->tree, pos);
    F(x->tree, c->lemma);
    F(x->tree, c->class);
    F(x->tree, low);
    F(x->tree, quotes * 4 + side);
    F(x->tree, hs_hash_mix(c->pos, c->kids));
    F(x->tree, c->next);
    F(x->tree, tree1);
    F(x->tree, treen);
    F(hs_hash_mix(tree1, x->tree), side * 64 + pos);
    F(hs_hash_mix(treen, x->tree), side * 64 + pos);
    F(low, side);
    F(low1, side);
    F(lown, side);
    F(pos, where);
    F(hs_hash_mix(pos1, pos), side);
    F(hs_hash_mix(pos, posn), side);
    F(hs_hash_mix(hs_hash_mix(pos1, pos), posn), side);
    F(hs_hash_mix(hs_hash_mix(pos2, pos1), pos), side);
    F(hs_hash_mix(hs_hash_mix(posn2, posn), pos), side);
    F(quotes, where);
    F(quotes, hs_hash_mix(where, c->quotes));
    F(quotes, hs_hash_mix(where, c->class));
    F(hs_hash_mix(quotes, x->crossed), side);
    F(x->crossed, side);
    F(hs_hash_mix(x->crossed, q), where);
    F(hs_hash_mix(x->crossed, pos), side);
    F(near, pos);
    F(near, c->lemma);
    F(near, low);
    F(near, c->quotes);
    F(x->far, where * 2 + q);
    F(x->far, side * 64 + pos);
    F(c->lemma, side * 2 + q);
    F(hs_hash_mix(c->class, c->next), where * 2 + q);
    F(hs_hash_mix(c->class, c->kids), side * 2 + q);
    F(kind, side);
    F(kind, x->tree);
    F(kind, hs_hash_mix(side, c->class));
    F(rel, hs_hash_mix(side, head_lemma));
    F(hs_hash_mix(rel, pos), side);
    F(punct, hs_hash_mix(c->quotes, where));
    F(punct, hs_hash_mix(x->crossed, side));
    F(punct, hs_hash_mix(hs_hash_mix(x->tree, treen), tree1));
    F(c->before, side * 2 + q);
    F(hs_hash_mix(low, low1), side);
    F(hs_hash_mix(low, lown), side);
#undef F
}

void hs_link_features(hs_arena *scratch, const hs_scope *v, const hs_cue *cue, uint32_t begin, uint32_t end, uint32_t *feature)
{
    place *at = hs_new(scratch, place, end - begin);
    find_places(v, cue, begin, end, at);
    cue_facts c = facts_of(v, cue);
    for (uint32_t i = begin; i < end; i++)
        features_at(v, &c, at, i, begin, end, feature + (size_t)(i - begin) * HS_LINK_FEATURES);
}

/* ---- decoding ---- */

bool hs_link_allowed(uint32_t before, uint32_t label)
{
    switch (label) {
    case HS_LINK_SOURCE_IN: return before == HS_LINK_SOURCE || before == HS_LINK_SOURCE_IN;
    case HS_LINK_CONTENT_IN:
    case HS_LINK_CONTENT_END: return before == HS_LINK_CONTENT || before == HS_LINK_CONTENT_IN;
    /* a content of more than one token ends with END, so after IN comes IN or END */
    default: return before != HS_LINK_CONTENT_IN;
    }
}

enum { L = HS_LINK_LABELS, STATES = 2 * L };

/* Steps between states, a state being a label and whether a source has begun: the legal ones, by the state they lead to. */
typedef struct steps { uint8_t n[STATES], from[STATES][STATES]; int32_t cost[STATES][STATES]; } steps;

static bool is_source(uint32_t label)
{
    return label == HS_LINK_SOURCE || label == HS_LINK_SOURCE_IN;
}

static void find_steps(const hs_chain *c, steps *out)
{
    memset(out->n, 0, sizeof out->n);
    for (uint32_t s = 0; s < STATES; s++)
        for (uint32_t p = 0; p < STATES; p++) {
            uint32_t y = s % L, seen = s / L, py = p % L, pseen = p / L;
            bool begins = y == HS_LINK_SOURCE;
            if ((is_source(y) && !seen) || (is_source(py) && !pseen) || (begins ? pseen : seen != pseen) || c->step[py][y] == HS_NEVER) continue;
            out->from[s][out->n[s]] = (uint8_t)p;
            out->cost[s][out->n[s]++] = c->step[py][y];
        }
}

/* Viterbi with one source at most. Tokens of the cue are outside. */
static void decode(const hs_chain *c, const int32_t *score, uint32_t n, uint32_t cue_begin, uint32_t cue_end, int32_t *best, uint8_t *from,
                   uint8_t *label)
{
    steps step;
    find_steps(c, &step);
    for (uint32_t s = 0; s < STATES; s++) {
        uint32_t y = s % L;
        bool legal = (s / L != 0) == (y == HS_LINK_SOURCE) && c->first[y] != HS_NEVER && (cue_begin > 0 || y == HS_LINK_OUT);
        best[s] = legal ? c->first[y] + score[y] : HS_NEVER;
    }
    for (uint32_t i = 1; i < n; i++) {
        const int32_t *before = best + (size_t)(i - 1) * STATES;
        bool cue = i >= cue_begin && i < cue_end;
        for (uint32_t s = 0; s < STATES; s++) {
            int32_t top = HS_NEVER;
            uint8_t arg = 0;
            for (uint32_t k = 0; k < step.n[s] && !(cue && s % L != HS_LINK_OUT); k++) {
                int32_t x = before[step.from[s][k]] + step.cost[s][k];
                if (x <= top) continue;
                top = x;
                arg = step.from[s][k];
            }
            best[(size_t)i * STATES + s] = top <= HS_NEVER / 2 ? HS_NEVER : top + score[(size_t)i * HS_CHAIN_LABELS + s % L];
            from[(size_t)i * STATES + s] = arg;
        }
    }
    uint32_t s = 0;
    for (uint32_t k = 1; k < STATES; k++)
        if (k % L != HS_LINK_CONTENT_IN && best[(size_t)(n - 1) * STATES + k] > best[(size_t)(n - 1) * STATES + s]) s = k;
    for (uint32_t i = n; i-- > 0;) {
        label[i] = (uint8_t)(s % L);
        s = from[(size_t)i * STATES + s];
    }
}

static void read_labels(const uint8_t *label, const float *m, uint32_t n, uint32_t begin, hs_arena *arena, hs_relation *out)
{
    float source = 0, content = 0;
    uint32_t in_source = 0, in_content = 0;
    out->source_least = out->content_least = 1;
    float no_source = 1;
    for (uint32_t i = 0; i < n; i++) {
        const float *p = m + (size_t)i * HS_CHAIN_LABELS;
        float c = p[HS_LINK_CONTENT] + p[HS_LINK_CONTENT_IN] + p[HS_LINK_CONTENT_END];
        float s = p[HS_LINK_SOURCE] + p[HS_LINK_SOURCE_IN];
        no_source *= 1 - p[HS_LINK_SOURCE];
        if (label[i] == HS_LINK_SOURCE) out->source = (hs_range){begin + i, begin + i + 1};
        if (label[i] == HS_LINK_SOURCE_IN) out->source.end = begin + i + 1;
        if (label[i] == HS_LINK_SOURCE || label[i] == HS_LINK_SOURCE_IN) {
            source += s;
            in_source++;
        }
        if (label[i] == HS_LINK_SOURCE && p[HS_LINK_SOURCE] < out->source_least) out->source_least = p[HS_LINK_SOURCE];
        if (label[i] < HS_LINK_CONTENT) continue;
        content += c;
        in_content++;
        if (label[i] == HS_LINK_CONTENT) {
            hs_range r = {begin + i, begin + i + 1};
            hs_push(arena, &out->content, r);
            if (p[HS_LINK_CONTENT] < out->content_least) out->content_least = p[HS_LINK_CONTENT];
        } else {
            out->content.at[out->content.n - 1].end = begin + i + 1;
            if (label[i] == HS_LINK_CONTENT_END && p[HS_LINK_CONTENT_END] < out->content_least)
                out->content_least = p[HS_LINK_CONTENT_END];
        }
    }
    out->source_score = in_source ? source / (float)in_source : 0;
    out->content_score = in_content ? content / (float)in_content : 0;
    out->none_source = no_source;
}

void hs_find_link(const hs_chain *chain, hs_arena *scratch, const hs_scope *v, const hs_cue *cue, hs_arena *arena, hs_relation *out,
                  hs_window *window)
{
    uint32_t begin, end;
    hs_link_window(v, cue, &begin, &end);
    uint32_t n = end - begin;
    uint32_t *feature = hs_new(scratch, uint32_t, (size_t)n * HS_LINK_FEATURES);
    int32_t *score = hs_new(scratch, int32_t, (size_t)n * HS_CHAIN_LABELS);
    int32_t *best = hs_new(scratch, int32_t, (size_t)n * STATES);
    uint8_t *from = hs_new(scratch, uint8_t, (size_t)n * STATES), *label = hs_new(scratch, uint8_t, n);
    float *marginal = hs_new(scratch, float, (size_t)n * HS_CHAIN_LABELS), *work = hs_new(scratch, float, (size_t)n * 2 * L);
    hs_link_features(scratch, v, cue, begin, end, feature);
    hs_chain_score(chain, feature, HS_LINK_FEATURES, n, score);
    decode(chain, score, n, cue->begin - begin, cue->end - begin, best, from, label);
    hs_chain_marginals(chain, score, n, marginal, work);
    *out = (hs_relation){.cue = *cue};
    read_labels(label, marginal, n, begin, arena, out);
    if (window) *window = (hs_window){marginal, begin, n};
}
