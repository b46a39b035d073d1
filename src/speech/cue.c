/* Cues: features and candidates. */
#include "speech/cue.h"

enum { MOST_KIDS = 4095 };

typedef struct around { uint32_t word, lemma, pos, class; } around;

static around look(const hs_scope *v, int64_t i, uint32_t first, uint32_t end)
{
    if (i < (int64_t)first) return (around){1, 1, 1, 1};
    if (i >= (int64_t)end) return (around){2, 2, 2, 2};
    uint32_t t = v->token[i];
    return (around){v->a->atom[t].word, v->a->lemma[t], v->a->fine[t], v->a->class[t]};
}

/* Is the position inside a clause that hangs on a word which can be a cue? Counts such words above, at most 3. */
static uint32_t reported_depth(const hs_scope *v, uint32_t i)
{
    const hs_analysis *a = v->a;
    uint32_t depth = 0;
    const hs_lex_set speech = HS_LEX_BIT(SAY) | HS_LEX_BIT(THINK) | HS_LEX_BIT(DENY) | HS_LEX_BIT(ASK) | HS_LEX_BIT(WRITE) |
                              HS_LEX_BIT(PROMISE) | HS_LEX_BIT(KNOW) | HS_LEX_BIT(WANT);
    for (int step = 0; step < 12 && v->head[i] != HS_NO; step++, i = v->head[i]) {
        uint8_t rel = a->grel[v->token[i]];
        if ((rel == HS_R_CCOMP || rel == HS_R_XCOMP || rel == HS_R_DEP) && hs_in(a, v->token[v->head[i]], speech) && ++depth == 3) break;
    }
    return depth;
}

/* How the subject can speak: its class, name and part of speech in one number. */
static uint32_t subject_kind(const hs_scope *v, uint32_t i)
{
    uint32_t s = v->subject[i];
    if (s == HS_NO) return 7;
    uint32_t t = v->token[s];
    return hs_hash_mix(v->a->class[t], v->a->gpos[t] * 8u + v->a->tag.name[t]);
}

static uint32_t quote_bundle(const hs_scope *v, uint32_t i, uint32_t first, uint32_t end)
{
    uint32_t q = v->quote[i] > 0, p = i > first ? v->quote[i - 1] > 0 : 2, n = i + 1 < end ? v->quote[i + 1] > 0 : 2;
    uint32_t p2 = i > first + 1 ? v->quote[i - 2] > 0 : 2, n2 = i + 2 < end ? v->quote[i + 2] > 0 : 2;
    return q + 3 * p + 9 * n + 27 * p2 + 81 * n2;
}

static uint32_t bucket(uint32_t n)
{
    return n < 4 ? n : n < 6 ? 4 : n < 10 ? 5 : n < 20 ? 6 : 7;
}

void hs_cue_features(const hs_scope *v, uint32_t i, uint32_t *f)
{
    const hs_analysis *a = v->a;
    uint32_t s = v->sent[i], first = v->first[s], end = v->first[s + 1], t = v->token[i], k = 0;
    const hs_atom *atom = &a->atom[t];
    around p3 = look(v, (int64_t)i - 3, first, end), p2 = look(v, (int64_t)i - 2, first, end), p1 = look(v, (int64_t)i - 1, first, end);
    around x = look(v, i, first, end), n1 = look(v, (int64_t)i + 1, first, end), n2 = look(v, (int64_t)i + 2, first, end);
    uint32_t head = v->head[i], rel = a->grel[t], kids = v->kids[i] & MOST_KIDS;
    uint32_t head_lemma = head == HS_NO ? 3 : a->lemma[v->token[head]], head_class = head == HS_NO ? 3 : a->class[v->token[head]];
    uint32_t head_pos = head == HS_NO ? 3 : a->fine[v->token[head]];
    uint32_t head_kids = head == HS_NO ? 0 : v->kids[head] & MOST_KIDS;
    uint32_t quotes = quote_bundle(v, i, first, end), near = subject_kind(v, i), deep = reported_depth(v, i);
    uint32_t place = bucket(i - first) * 8 + bucket(end - 1 - i), has_quote = v->has_quote[s];
    uint32_t habit = a->habit[t], habit1 = i > first ? a->habit[v->token[i - 1]] : 99, habitn = i + 1 < end ? a->habit[v->token[i + 1]] : 99;
    uint32_t head_subject = head == HS_NO ? 3 : subject_kind(v, head);
#define F(x, y) f[k] = hs_feature(k + 1, (x), (y)), k++
    F(x.word, 0);
    F(x.lemma, 0);
    F(x.lemma, x.pos);
    F(x.pos, 0);
    F(p1.pos, x.pos);
    F(x.pos, n1.pos);
    F(hs_hash_mix(p1.pos, x.pos), n1.pos);
    F(hs_hash_mix(p2.pos, p1.pos), x.pos);
    F(hs_hash_mix(n2.pos, n1.pos), x.pos);
    F(p1.lemma, 0);
    F(n1.lemma, 0);
    F(p1.lemma, x.lemma);
    F(x.lemma, n1.lemma);
    F(p2.lemma, x.pos);
    F(n2.lemma, x.pos);
    F(p1.word, x.pos);
    F(n1.word, x.pos);
    F(hs_hash_mix(p2.lemma, p1.lemma), x.pos);
    F(hs_hash_mix(n1.lemma, n2.lemma), x.pos);
    F(x.class, 0);
    F(x.class, x.pos);
    F(p1.class, x.class);
    F(x.class, n1.class);
    F(x.class, hs_hash_mix(p1.pos, n1.pos));
    F(p3.pos, p2.class);
    F(atom->end3, x.pos);
    F(atom->prefix, x.pos);
    F(atom->shape, x.pos);
    F(quotes, 0);
    F(quotes, x.class);
    F(quotes, x.lemma);
    F(quotes, x.pos);
    F(has_quote * 64 + place, x.class);
    F(rel, x.pos);
    F(rel, x.lemma);
    F(head_lemma, rel);
    F(head_class, hs_hash_mix(rel, x.class));
    F(head_pos, hs_hash_mix(rel, x.pos));
    F(kids, x.class);
    F(kids, x.lemma);
    F(kids, x.pos);
    F(near, x.class);
    F(near, x.pos);
    F(head_kids, hs_hash_mix(rel, x.lemma));
    F(deep, x.lemma);
    F(deep, hs_hash_mix(x.class, kids));
    F(head_subject, hs_hash_mix(rel, x.pos));
    F(a->idiom[t], x.class);
    F(habit, 0);
    F(habit, x.pos);
    F(habit, quotes);
    F(habit, kids);
    F(habit, hs_hash_mix(p1.pos, n1.pos));
    F(habit, near);
    F(habit, deep);
    F(hs_hash_mix(habit, habit1), habitn);
#undef F
}

bool hs_cue_allowed(uint32_t before, uint32_t label)
{
    return label != HS_CUE_IN || before == HS_CUE_BEGIN || before == HS_CUE_IN;
}

uint32_t hs_scope_head(const hs_scope *v, uint32_t begin, uint32_t end)
{
    uint32_t best = begin, best_rank = 0;
    for (uint32_t i = begin; i < end; i++) {
        uint32_t h = v->head[i];
        if (h != HS_NO && h >= begin && h < end) continue;
        uint8_t g = v->a->gpos[v->token[i]];
        uint32_t rank = g == HS_G_VERB ? 3 : g == HS_G_NOUN ? 2 : g == HS_G_PUNCT ? 0 : 1;
        if (rank > best_rank) {
            best = i;
            best_rank = rank;
        }
    }
    return best;
}

static void collect(const hs_scope *v, uint32_t first, uint32_t n, const float *m, float least, hs_arena *arena, hs_cues *out)
{
    for (uint32_t i = 0; i < n; i++) {
        const float *p = m + (size_t)i * HS_CHAIN_LABELS;
        if (p[HS_CUE_BEGIN] < least || (v->a->idiom[v->token[first + i]] && p[HS_CUE_BEGIN] < 0.98f)) continue;
        hs_cue c = {.begin = first + i, .score = p[HS_CUE_BEGIN], .firm = p[HS_CUE_BEGIN]};
        uint32_t j = i + 1;
        for (; j < n; j++) {
            const float *q = m + (size_t)j * HS_CHAIN_LABELS;
            if (q[HS_CUE_IN] < 0.5f * c.score || q[HS_CUE_IN] < q[HS_CUE_BEGIN]) break;
            if (q[HS_CUE_IN] < c.firm) c.firm = q[HS_CUE_IN];
        }
        c.end = first + j;
        c.head = hs_scope_head(v, c.begin, c.end);
        hs_push(arena, out, c);
    }
}

void hs_find_cues(const hs_chain *chain, hs_arena *scratch, const hs_scope *v, float least, hs_arena *arena, hs_cues *out)
{
    *out = (hs_cues){0};
    uint32_t longest = 0;
    for (uint32_t s = 0; s < v->n_sent; s++)
        if (v->first[s + 1] - v->first[s] > longest) longest = v->first[s + 1] - v->first[s];
    int32_t *score = hs_new(scratch, int32_t, (size_t)longest * HS_CHAIN_LABELS);
    float *marginal = hs_new(scratch, float, (size_t)longest * HS_CHAIN_LABELS);
    float *work = hs_new(scratch, float, (size_t)longest * 2 * HS_CUE_LABELS);
    uint32_t *feature = hs_new(scratch, uint32_t, (size_t)longest * HS_CUE_FEATURES);
    for (uint32_t s = 0; s < v->n_sent; s++) {
        uint32_t first = v->first[s], n = v->first[s + 1] - first;
        for (uint32_t i = 0; i < n; i++) hs_cue_features(v, first + i, feature + (size_t)i * HS_CUE_FEATURES);
        hs_chain_score(chain, feature, HS_CUE_FEATURES, n, score);
        hs_chain_marginals(chain, score, n, marginal, work);
        collect(v, first, n, marginal, least, arena, out);
    }
}
