/* Accepting candidates: a logistic score (a chain of length one) over the evidence of all three parts. */
#include "speech/judge.h"
#include <math.h>

uint32_t hs_content_quoted(const hs_scope *v, const hs_ranges *content)
{
    uint32_t words = 0, inside = 0;
    for (uint32_t k = 0; k < content->n; k++)
        for (uint32_t i = content->at[k].begin; i < content->at[k].end; i++) {
            uint8_t kind = v->a->t.kind[v->token[i]];
            if (kind != HS_TK_WORD && kind != HS_TK_NUMBER) continue;
            words++;
            inside += v->quote[i] > 0;
        }
    return words == 0 || inside == 0 ? 0 : inside == words ? 2 : 1;
}

static uint32_t level(float p)
{
    return p < 0.02f ? 0 : p < 0.05f ? 1 : p < 0.1f ? 2 : p < 0.2f ? 3 : p < 0.3f ? 4 : p < 0.4f ? 5 : p < 0.5f ? 6 : p < 0.6f ? 7
         : p < 0.7f ? 8 : p < 0.8f ? 9 : p < 0.9f ? 10 : p < 0.95f ? 11 : p < 0.98f ? 12 : p < 0.995f ? 13 : 14;
}

static uint32_t size_bucket(uint32_t n)
{
    return n < 5 ? n : n < 8 ? 5 : n < 15 ? 6 : n < 30 ? 7 : n < 60 ? 8 : 9;
}

static uint32_t source_word(const hs_scope *v, const hs_relation *r)
{
    if (r->source.end == r->source.begin) return 0;
    return v->a->lemma[v->token[hs_scope_head(v, r->source.begin, r->source.end)]] | 1;
}

static uint8_t few(uint32_t n)
{
    return (uint8_t)(n < 4 ? n : n < 8 ? 4 : 5);
}

/* Counts likely cues by the head word of their source; table of 2^k slots, clashes shared: it is only a hint. */
static uint32_t count_sources(hs_arena *scratch, const hs_scope *v, const hs_relation *r, uint32_t n, uint16_t **table, uint32_t *mask)
{
    uint32_t size = 64, likely = 0;
    while (size < 4 * n) size *= 2;
    *table = hs_new(scratch, uint16_t, size);
    *mask = size - 1;
    for (uint32_t k = 0; k < n; k++) {
        if (r[k].cue.score < 0.6f) continue;
        likely++;
        uint16_t *slot = &(*table)[hs_hash_mix(source_word(v, &r[k]), 9) & *mask];
        if (*slot < UINT16_MAX) ++*slot;
    }
    return likely;
}

void hs_judge_company(hs_arena *scratch, const hs_scope *v, const hs_relation *r, uint32_t n, bool nested, hs_company *company)
{
    hs_arena_mark mark = hs_arena_save(scratch);
    uint8_t *top = hs_new(scratch, uint8_t, v->n), *second = hs_new(scratch, uint8_t, v->n);
    uint32_t *who = hs_new(scratch, uint32_t, v->n), mask;
    uint16_t *table;
    for (uint32_t k = 0; k < n; k++)
        for (uint32_t c = 0; c < r[k].content.n; c++)
            for (uint32_t i = r[k].content.at[c].begin; i < r[k].content.at[c].end; i++) {
                uint8_t l = (uint8_t)(level(r[k].cue.score) + 1);
                if (l > top[i]) {
                    second[i] = top[i];
                    top[i] = l;
                    who[i] = k;
                } else if (l > second[i]) second[i] = l;
            }
    uint32_t likely = count_sources(scratch, v, r, n, &table, &mask);
    for (uint32_t k = 0; k < n; k++) {
        hs_company *c = &company[k];
        uint32_t spoke = table[hs_hash_mix(source_word(v, &r[k]), 9) & mask], dense = v->n ? likely * 200 / (v->n + 50) : 0;
        *c = (hs_company){.nested = nested, .density = few(dense), .inside = top[r[k].cue.head]};
        c->spoke = few(spoke - (spoke > 0 && r[k].cue.score >= 0.6f));
        for (uint32_t j = 0; j < r[k].content.n; j++)
            for (uint32_t i = r[k].content.at[j].begin; i < r[k].content.at[j].end; i++) {
                uint8_t other = who[i] == k ? second[i] : top[i];
                if (other > c->rival) c->rival = other;
            }
    }
    hs_arena_reset(scratch, mark);
}

void hs_judge_features(const hs_scope *v, const hs_relation *r, const hs_company *c, uint32_t *f)
{
    bool nested = c->nested;
    const hs_analysis *a = v->a;
    uint32_t k = 0, t = v->token[r->cue.head], words = 0;
    bool has_source = r->source.end > r->source.begin, has_content = r->content.n > 0;
    for (uint32_t i = 0; i < r->content.n; i++) words += r->content.at[i].end - r->content.at[i].begin;
    uint32_t first = has_content ? r->content.at[0].begin : 0, last = has_content ? r->content.at[r->content.n - 1].end - 1 : 0;
    uint32_t quoted = hs_content_quoted(v, &r->content);
    uint32_t source_head = has_source ? v->token[hs_scope_head(v, r->source.begin, r->source.end)] : HS_NO;
    uint32_t source_class = has_source ? hs_hash_mix(a->class[source_head], a->tag.name[source_head] * 32 + a->gpos[source_head]) : 1;
    uint32_t order = !has_content ? 0 : first > r->cue.begin ? 1 : last < r->cue.begin ? 2 : 3;
    uint32_t source_side = !has_source ? 0 : r->source.begin < r->cue.begin ? 1 : 2;
    uint32_t shape = order + 4 * source_side + 12 * quoted + 36 * (r->content.n > 2 ? 2 : r->content.n);
    uint32_t start = has_content ? a->atom[v->token[first]].word : 1, before = first > 0 ? a->atom[v->token[first - 1]].word : 1;
    uint32_t after = last + 1 < v->n ? a->atom[v->token[last + 1]].word : 1, final = has_content ? a->atom[v->token[last]].word : 1;
    uint32_t same = has_content && v->sent[first] == v->sent[r->cue.begin] && v->sent[last] == v->sent[r->cue.begin];
    uint32_t cue = level(r->cue.score), class = a->class[t], lemma = a->lemma[t];
    uint32_t content = level(r->content_score), edge = level(r->content_least), source = level(r->source_score);
    uint32_t pos = a->fine[t], size = size_bucket(words), q = v->quote[r->cue.begin] > 0;
    uint32_t wide = size_bucket(r->cue.end - r->cue.begin), kids = v->kids[r->cue.head];
#define F(x, y) f[k] = hs_feature(400 + k, (x), (y)), k++
    F(cue, nested);
    F(level(r->cue.firm), cue);
    F(content, edge);
    F(source, level(r->source_least));
    F(cue, content);
    F(cue, source);
    F(level(r->none_source), has_source);
    F(class, nested);
    F(lemma, nested);
    F(lemma, pos);
    F(class, pos);
    F(class, shape);
    F(shape, nested);
    F(shape, cue);
    F(source_class, class);
    F(source_class, cue);
    F(size, shape);
    F(size, class);
    F(start, class);
    F(before, order);
    F(after, order);
    F(final, order);
    F(same, order);
    F(q, quoted + 4 * nested);
    F(q, cue);
    F(wide, pos);
    F(kids, class);
    F(kids, cue);
    F(has_content, cue);
    F(a->gpos[t], shape);
    F(a->grel[t], class);
    F(a->grel[t], shape);
    F(v->has_quote[v->sent[r->cue.begin]], hs_hash_mix(quoted, class));
    F(lemma, shape);
    F(lemma, source_class);
    F(has_source ? a->lemma[source_head] : 1, 0);
    F(start, lemma);
    F(cue, class);
    F(content, class);
    F(1, nested);
    F(c->spoke, hs_hash_mix(class, nested));
    F(c->spoke, cue);
    F(c->density, cue);
    F(c->density, class);
    F(c->inside, cue);
    F(c->inside, hs_hash_mix(class, nested));
    F(c->rival, cue);
    F(c->rival, c->inside);
#undef F
}

/* Averaging and rounding the weights pulls margins towards zero; measured on texts the judge had not seen (`hearsay eval`). */
static const float SLOPE = 1.1f, OFFSET = 0.12f;

/* A quotation of some length right beside a verb of saying: a statement, however strange the wording. */
static bool is_plain_quotation(const hs_scope *v, const hs_relation *r)
{
    enum { WORDS = 5, BESIDE = 5 };
    const hs_lex_set speech = HS_LEX_BIT(SAY) | HS_LEX_BIT(WRITE) | HS_LEX_BIT(ASK);
    uint32_t words = 0, first = r->content.at[0].begin, last = r->content.at[r->content.n - 1].end;
    if (v->quote[r->cue.head] || !hs_in(v->a, v->token[r->cue.head], speech)) return false;
    for (uint32_t k = 0; k < r->content.n; k++) words += r->content.at[k].end - r->content.at[k].begin;
    bool beside = (first >= r->cue.end && first - r->cue.end <= BESIDE) || (last <= r->cue.begin && r->cue.begin - last <= BESIDE);
    return words >= WORDS + 2 && beside && hs_content_quoted(v, &r->content) == 2;
}

/* "… is certain that …": a subject, a word of saying or believing, and its clause right behind it. */
static bool is_plain_clause(const hs_scope *v, const hs_relation *r)
{
    enum { NEAR = 3 };
    const hs_lex_set speech = HS_LEX_BIT(SAY) | HS_LEX_BIT(THINK) | HS_LEX_BIT(DENY) | HS_LEX_BIT(ASK) | HS_LEX_BIT(CUE_ADJ);
    uint32_t first = r->content.at[0].begin, last = r->cue.end - 1;
    bool subject = r->source.end > r->source.begin && r->source.end <= r->cue.begin && r->cue.begin - r->source.end <= NEAR;
    bool says = hs_in(v->a, v->token[r->cue.head], speech) || hs_in(v->a, v->token[last], speech);
    return subject && says && first == r->cue.end && hs_in(v->a, v->token[first], HS_LEX_BIT(COMPLEMENTIZER));
}

static const float PLAIN = 0.7f, PLAIN_NAMELESS = 0.55f;

float hs_judge(const hs_chain *chain, const hs_scope *v, const hs_relation *r, const hs_company *c)
{
    uint32_t feature[HS_JUDGE_FEATURES];
    int32_t score[HS_CHAIN_LABELS];
    hs_judge_features(v, r, c, feature);
    hs_chain_score(chain, feature, HS_JUDGE_FEATURES, 1, score);
    float margin = (float)(score[1] + chain->first[1] - score[0] - chain->first[0]) / chain->linear.scale;
    float confidence = 1 / (1 + expf(-(SLOPE * margin + OFFSET)));
    float plain = r->source.end > r->source.begin ? PLAIN : PLAIN_NAMELESS;
    return confidence < plain && (is_plain_quotation(v, r) || is_plain_clause(v, r)) ? plain : confidence;
}
