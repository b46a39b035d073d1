/* A statement and a codebook: sums of weights, moved by what people decide. */
#include "story/coder.h"
#include "base/line.h"

/* Points: a word of weight 100 counts one. */
enum { CUE = 100, EXAMPLE = 60, STANCE = 60, DESCRIPTION = 25 }; /* hundredths, by where the codebook has the word */
static const double NEEDED = 1.4, STEP = 2.5;

/* topic: the label is about it, whoever holds or rejects it */
typedef struct weighed { uint32_t word; uint32_t label; double cue, agree, disagree, learned; bool topic; } weighed;

/* A claim that a person has coded: what agrees with it agrees with the label, if stance is 1. */
typedef struct known { int64_t claim; bool denied; uint32_t label; int stance; hs_str where; } known;

struct hs_coder {
    hs_arena *arena;
    const hs_speech *speech;
    const hs_codebook *book;
    struct { weighed *at; uint32_t n, cap; } word; /* sorted by word, then label, once built; learned ones are put in their place */
    struct { known *at; uint32_t n, cap; } known;
};

/* ---- what the codebook says ---- */

static weighed *entry(hs_coder *c, uint32_t word, uint32_t label, bool make)
{
    uint32_t low = 0, high = c->word.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        const weighed *w = &c->word.at[mid];
        if (w->word < word || (w->word == word && w->label < label)) low = mid + 1;
        else high = mid;
    }
    if (low < c->word.n && c->word.at[low].word == word && c->word.at[low].label == label) return &c->word.at[low];
    if (!make) return NULL;
    hs_push(c->arena, &c->word, ((weighed){0}));
    memmove(&c->word.at[low + 1], &c->word.at[low], (c->word.n - 1 - low) * sizeof *c->word.at);
    c->word.at[low] = (weighed){.word = word, .label = label};
    return &c->word.at[low];
}

static double larger(double a, double b)
{
    return a > b ? a : b;
}

/* stance: 1 agree, 0 disagree, -1 neither */
static void add_text(hs_coder *c, uint32_t label, hs_str text, int share, int stance)
{
    hs_prop_word *w;
    uint32_t n;
    hs_speech_prop_words(c->speech, c->arena, text, &w, &n);
    for (uint32_t i = 0; i < n; i++) {
        weighed *e = entry(c, w[i].word, label, true);
        double points = w[i].weight * share / 10000.0;
        e->cue = larger(e->cue, points);
        e->topic |= stance < 0;
        if (stance == 1) e->agree = larger(e->agree, points);
        if (stance == 0) e->disagree = larger(e->disagree, points);
    }
}

static void add_phrases(hs_coder *c, uint32_t label, const hs_phrases *p, int share, int stance)
{
    for (uint32_t i = 0; i < p->n; i++) add_text(c, label, p->at[i], share, stance);
}

/* A word that another label has as well tells less: half of what it tells for that one is taken away. */
static void share_out(hs_coder *c)
{
    for (uint32_t i = 0, end; i < c->word.n; i = end) {
        double most = 0, second = 0;
        for (end = i; end < c->word.n && c->word.at[end].word == c->word.at[i].word; end++) {
            double cue = c->word.at[end].cue;
            if (cue > most) second = most, most = cue;
            else if (cue > second) second = cue;
        }
        for (uint32_t k = i; k < end; k++) {
            double *cue = &c->word.at[k].cue, other = *cue == most ? second : most;
            *cue = larger(*cue - other / 2, *cue / 5);
        }
    }
}

hs_coder *hs_coder_new(hs_arena *arena, const hs_speech *speech, const hs_codebook *book)
{
    hs_coder *c = hs_new(arena, hs_coder, 1);
    *c = (hs_coder){.arena = arena, .speech = speech, .book = book};
    for (uint32_t i = 0; i < book->n; i++) {
        const hs_label *l = &book->at[i];
        add_phrases(c, i, &l->words, CUE, -1);
        add_phrases(c, i, &l->example, EXAMPLE, -1);
        add_phrases(c, i, &l->agree, STANCE, 1);
        add_phrases(c, i, &l->disagree, STANCE, 0);
        add_text(c, i, l->description, DESCRIPTION, -1);
    }
    share_out(c);
    return c;
}

/* ---- a statement ---- */

/* tilt: how much more of it rejects the label than holds it. */
static double points_of(hs_coder *c, const hs_codable *s, uint32_t label, double *tilt)
{
    double sum = 0;
    for (uint32_t i = 0; i < s->n_word; i++) {
        const weighed *e = entry(c, s->word[i].word, label, false);
        if (!e) continue;
        double points = e->cue + e->learned;
        sum += points;
        *tilt += (s->word[i].denied ? points : 0) - (s->word[i].affirmed ? points : 0);
        if (!e->topic) *tilt += 2 * (e->disagree - e->agree);
    }
    return sum;
}

/* 0.5 where the points are just enough. */
static double confidence_of(double points)
{
    double x = 2.5 * (points - NEEDED);
    double size = x < 0 ? -x : x;
    return 0.5 + 0.5 * x / (1 + size);
}

void hs_coder_learn(hs_coder *c, const hs_codable *s, uint32_t label, int stance, hs_str where)
{
    for (uint32_t i = 0; i < s->n_claim && stance >= 0; i++)
        hs_push(c->arena, &c->known, ((known){s->claim[i], s->claim_denied[i] != 0, label, stance, where}));
    for (uint32_t l = 0; l < c->book->n && s->n_word; l++) {
        double tilt = 0, p = confidence_of(points_of(c, s, l, &tilt));
        bool is = l == label && stance >= 0;
        if (l != label && stance < 0) continue; /* that it is not this one says nothing of the others */
        double move = ((is ? 1 : 0) - p) * STEP * (l == label ? 1 : 0.5), total = 0;
        for (uint32_t i = 0; i < s->n_word; i++) total += s->word[i].weight;
        for (uint32_t i = 0; i < s->n_word && total > 0; i++) {
            weighed *e = entry(c, s->word[i].word, l, is);
            if (e) e->learned += move * s->word[i].weight / total;
        }
    }
}

/* The words of the text that spoke for the label. */
static hs_str why_of(hs_coder *c, uint32_t label, const hs_codable *s, hs_str text)
{
    enum { MOST = 4 };
    hs_line b = {c->arena};
    uint32_t put = 0;
    hs_prop_word *w;
    uint32_t n;
    (void)s;
    for (size_t at = 0; at < text.len && put < MOST;) {
        while (at < text.len && strchr(" \t\n\r.,;:!?\"()", text.ptr[at])) at++;
        size_t from = at;
        while (at < text.len && !strchr(" \t\n\r.,;:!?\"()", text.ptr[at])) at++;
        if (at == from) break;
        hs_str word = hs_str_sub(text, from, at);
        hs_speech_prop_words(c->speech, c->arena, word, &w, &n);
        const weighed *e = n ? entry(c, w[0].word, label, false) : NULL;
        if (!e || e->cue + e->learned <= 0.1) continue;
        if (put++) hs_line_add_z(&b, ", ");
        hs_line_add(&b, word);
    }
    return hs_line_str(&b);
}

/* The claim decides, where a person has coded it; the last decision counts. */
static bool suggest_known(hs_coder *c, const hs_codable *s, hs_suggestion *out)
{
    for (uint32_t k = c->known.n; k-- > 0;)
        for (uint32_t i = 0; i < s->n_claim; i++) {
            const known *x = &c->known.at[k];
            if (x->claim != s->claim[i]) continue;
            bool same = x->denied == (s->claim_denied[i] != 0);
            *out = (hs_suggestion){x->label, same ? x->stance == 0 : x->stance == 1, 0.9, {0}};
            hs_line b = {c->arena};
            hs_line_add_z(&b, "the same claim as ");
            hs_line_add(&b, x->where);
            out->why = hs_line_str(&b);
            return true;
        }
    return false;
}

void hs_coder_suggest(hs_coder *c, const hs_codable *s, hs_str text, hs_suggestion *out)
{
    double best = -1e9, tilt = 0;
    *out = (hs_suggestion){0};
    if (suggest_known(c, s, out)) return;
    for (uint32_t l = 0; l < c->book->n; l++) {
        double t = 0, p = points_of(c, s, l, &t);
        if (p > best) best = p, tilt = t, out->label = l;
    }
    out->confidence = confidence_of(best);
    out->disagree = tilt > 0;
    if (out->confidence >= 0.3 && text.len) out->why = why_of(c, out->label, s, text);
}
