/* Fragments that compete for a content's place. */
#include "speech/edge.h"

static const float POSSIBLE = 0.03f;

typedef struct option { uint32_t at; float p; } option;

/* Keeps the likeliest HS_EDGE_SIDE options; the first one stays. */
static void offer(option *list, uint32_t *n, uint32_t at, float p)
{
    for (uint32_t k = 0; k < *n; k++)
        if (list[k].at == at) return;
    if (*n < HS_EDGE_SIDE) {
        list[(*n)++] = (option){at, p};
        return;
    }
    uint32_t worst = 1;
    for (uint32_t k = 2; k < *n; k++)
        if (list[k].p < list[worst].p) worst = k;
    if (p > list[worst].p) list[worst] = (option){at, p};
}

static uint32_t level(float p)
{
    return p < 0.03f ? 0 : p < 0.06f ? 1 : p < 0.12f ? 2 : p < 0.25f ? 3 : p < 0.4f ? 4 : p < 0.6f ? 5 : p < 0.8f ? 6 : p < 0.95f ? 7 : 8;
}

static uint32_t some(uint32_t n)
{
    return n < 3 ? n : 3;
}

static uint32_t size_bucket(uint32_t n)
{
    return n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : n < 40 ? 7 : 8;
}

/* What the whole fragment shows. */
typedef struct shape { uint32_t out, in_left, in_right, on_cue, last_on_cue, marks, sentences; } shape;

static shape shape_of(const hs_scope *v, const hs_relation *r, hs_range x)
{
    shape s = {0};
    int32_t balance = 0;
    uint32_t first = v->first[v->sent[x.begin]], end = v->first[v->sent[x.end - 1] + 1];
    for (uint32_t i = x.begin; i < x.end; i++) {
        uint32_t h = v->head[i], t = v->token[i];
        if (h != HS_NO && (h < x.begin || h >= x.end)) {
            s.out++;
            if (h >= r->cue.begin && h < r->cue.end) {
                s.on_cue++;
                s.last_on_cue = v->a->grel[t] + 1u;
            }
        }
        if (v->a->t.kind[t] == HS_TK_MARK && v->a->t.low[t].ptr[0] == '"') {
            bool opens = i + 1 < v->n && v->quote[i + 1] >= v->quote[i] && (i == 0 || v->quote[i - 1] < v->quote[i]);
            balance += opens ? 1 : -1;
        }
    }
    uint32_t near_left = x.begin > first + 12 ? x.begin - 12 : first, near_right = end > x.end + 12 ? x.end + 12 : end;
    for (uint32_t i = near_left; i < x.begin; i++) s.in_left += v->head[i] != HS_NO && v->head[i] >= x.begin && v->head[i] < x.end;
    for (uint32_t i = x.end; i < near_right; i++)
        s.in_right += v->a->gpos[v->token[i]] != HS_G_PUNCT && v->head[i] != HS_NO && v->head[i] >= x.begin && v->head[i] < x.end;
    s.marks = balance < 0 ? 1 : balance > 0 ? 2 : 0;
    s.sentences = some(v->sent[x.end - 1] - v->sent[x.begin]);
    return s;
}

static uint32_t word_at(const hs_scope *v, int64_t i)
{
    return i < 0 ? 1 : i >= (int64_t)v->n ? 2 : v->a->atom[v->token[i]].word;
}

static uint32_t pos_at(const hs_scope *v, int64_t i)
{
    return i < 0 ? 1 : i >= (int64_t)v->n ? 2 : v->a->fine[v->token[i]];
}

static void features_of(const hs_scope *v, const hs_relation *r, hs_range x, hs_range own, float p_begin, float p_end, uint32_t *f)
{
    const hs_analysis *a = v->a;
    shape s = shape_of(v, r, x);
    uint32_t k = 0, t = v->token[r->cue.head], class = a->class[t], lemma = a->lemma[t];
    uint32_t side = x.begin >= r->cue.end, lb = level(p_begin), le = level(p_end);
    uint32_t b = x.begin, e = x.end - 1;
    uint32_t at_start = v->first[v->sent[b]] == b, at_end = v->first[v->sent[e] + 1] == x.end, touches = side ? b == r->cue.end : x.end == r->cue.begin;
    uint32_t quotes = (v->quote[b] > 0) + 2u * (v->quote[e] > 0) + 4u * (b > 0 && v->quote[b - 1] > 0) + 8u * (x.end < v->n && v->quote[x.end] > 0);
    uint32_t same = (x.begin == own.begin) + 2u * (x.end == own.end);
#define F(x_, y_) f[k] = hs_feature(500 + k, (x_), (y_)), k++
    F(lb, 0);
    F(le, 0);
    F(lb, le);
    F(same, side);
    F(same, hs_hash_mix(lb, le));
    F(lb, pos_at(v, b));
    F(le, pos_at(v, e));
    F(word_at(v, (int64_t)b - 1), side);
    F(word_at(v, b), side);
    F(word_at(v, (int64_t)b - 1), word_at(v, b));
    F(word_at(v, e), side);
    F(word_at(v, (int64_t)e + 1), side);
    F(word_at(v, e), word_at(v, (int64_t)e + 1));
    F(hs_hash_mix(pos_at(v, (int64_t)b - 1), pos_at(v, b)), side);
    F(hs_hash_mix(pos_at(v, e), pos_at(v, (int64_t)e + 1)), side);
    F(hs_hash_mix(pos_at(v, (int64_t)e + 1), pos_at(v, (int64_t)e + 2)), side);
    F(hs_hash_mix(pos_at(v, b), class), touches);
    F(hs_hash_mix(word_at(v, b), lemma), touches);
    F(some(s.out), side);
    F(some(s.out), s.on_cue);
    F(some(s.in_left), side);
    F(some(s.in_right), side);
    F(some(s.in_left), hs_hash_mix(some(s.out), some(s.in_right)));
    F(s.on_cue, s.last_on_cue);
    F(hs_hash_mix(s.on_cue, s.last_on_cue), class);
    F(hs_hash_mix(s.last_on_cue, word_at(v, (int64_t)e + 1)), side);
    F(s.marks, quotes);
    F(quotes, side);
    F(quotes, class);
    F(at_start + 2 * at_end + 4 * touches, side);
    F(at_start + 2 * at_end + 4 * touches, class);
    F(size_bucket(x.end - x.begin), class);
    F(size_bucket(x.end - x.begin), lemma);
    F(s.sentences, quotes);
    F(some(s.in_right), word_at(v, (int64_t)e + 1));
    F(a->grel[v->token[x.end < v->n ? x.end : e]], hs_hash_mix(pos_at(v, (int64_t)e + 1), some(s.in_right)));
#undef F
}

/* May the fragment run over [begin, end)? Not over the cue, the source or another fragment. */
static bool is_free(const hs_relation *r, uint32_t fragment, uint32_t begin, uint32_t end)
{
    if (begin < r->cue.end && r->cue.begin < end) return false;
    if (begin < r->source.end && r->source.begin < end) return false;
    for (uint32_t k = 0; k < r->content.n; k++)
        if (k != fragment && begin < r->content.at[k].end && r->content.at[k].begin < end) return false;
    return true;
}

void hs_edge_choices(const hs_scope *v, const hs_relation *r, uint32_t fragment, const hs_window *window, hs_edges *out)
{
    hs_range own = r->content.at[fragment];
    option start[HS_EDGE_SIDE] = {{own.begin, 0}}, stop[HS_EDGE_SIDE] = {{own.end, 0}};
    uint32_t n_start = 1, n_stop = 1;
    for (uint32_t i = 0; i < window->n; i++) {
        const float *m = window->marginal + (size_t)i * HS_CHAIN_LABELS;
        uint32_t at = window->begin + i;
        if (at == own.begin) start[0].p = m[HS_LINK_CONTENT];
        else if (m[HS_LINK_CONTENT] >= POSSIBLE && at < own.end) offer(start, &n_start, at, m[HS_LINK_CONTENT]);
        if (at + 1 == own.end) stop[0].p = m[HS_LINK_CONTENT_END];
        else if (m[HS_LINK_CONTENT_END] >= POSSIBLE && at >= own.begin) offer(stop, &n_stop, at + 1, m[HS_LINK_CONTENT_END]);
    }
    out->n = 0;
    for (uint32_t i = 0; i < n_start; i++)
        for (uint32_t j = 0; j < n_stop; j++) {
            hs_range x = {start[i].at, stop[j].at};
            if (x.begin >= x.end || ((i || j) && !is_free(r, fragment, x.begin, x.end))) continue;
            out->choice[out->n] = x;
            features_of(v, r, x, own, start[i].p, stop[j].p, out->feature[out->n++]);
        }
}

static uint32_t best_choice(const hs_linear *w, const hs_edges *e)
{
    uint32_t best = 0;
    int32_t top = 0;
    for (uint32_t k = 0; k < e->n; k++) {
        int32_t score = 0;
        for (uint32_t f = 0; f < HS_EDGE_FEATURES; f++) score += w->weight[e->feature[k][f] & (w->rows - 1)];
        if (k == 0 || score > top) {
            top = score;
            best = k;
        }
    }
    return best;
}

void hs_place_edges(const hs_linear *weights, const hs_scope *v, const hs_window *window, hs_relation *r)
{
    for (uint32_t k = 0; k < r->content.n; k++) {
        hs_edges e;
        hs_edge_choices(v, r, k, window, &e);
        r->content.at[k] = e.choice[best_choice(weights, &e)];
    }
}

static bool is_one_of(const hs_scope *v, uint32_t i, const char *marks)
{
    hs_str low = v->a->t.low[v->token[i]];
    return v->a->t.kind[v->token[i]] == HS_TK_PUNCT && low.len == 1 && strchr(marks, low.ptr[0]) != NULL;
}

/* Is the token at position i a mark whose partner stands in [begin, end) of the scope, or next to it? */
static bool pairs_with(const hs_scope *v, uint32_t i, uint32_t begin, uint32_t end)
{
    uint32_t partner = v->a->q.partner[v->token[i]];
    return partner != HS_NO && partner + 1 >= v->token[begin] && partner <= v->token[end - 1] + 1;
}

static bool is_taken(const hs_relation *r, uint32_t i)
{
    if ((i >= r->cue.begin && i < r->cue.end) || (i >= r->source.begin && i < r->source.end)) return true;
    for (uint32_t k = 0; k < r->content.n; k++)
        if (i >= r->content.at[k].begin && i < r->content.at[k].end) return true;
    return false;
}

void hs_tidy_edges(const hs_scope *v, hs_relation *r)
{
    for (uint32_t k = 0; k < r->content.n; k++) {
        hs_range x = r->content.at[k];
        while (x.end > x.begin + 1 && is_one_of(v, x.begin, ",;:.)]")) x.begin++;
        while (x.end > x.begin + 1 && !v->quote[x.end - 1] && is_one_of(v, x.end - 1, ",;.([")) x.end--;
        uint32_t end = x.end; /* a closing mark behind the fragment, or behind its stop */
        if (end + 1 < v->n && v->quote[end] && is_one_of(v, end, ",.?!")) end++;
        if (end < v->n && !is_taken(r, end) && (end == x.end || !is_taken(r, x.end)) && pairs_with(v, end, x.begin, x.end)) x.end = end + 1;
        if (x.begin > 0 && !is_taken(r, x.begin - 1) && pairs_with(v, x.begin - 1, x.begin, x.end)) x.begin--;
        r->content.at[k] = x;
    }
}
