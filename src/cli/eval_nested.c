/* Scores on the hand-made texts: all levels of nesting, and the fields of what was found.
 *
 * Predictions and gold are paired one to one, greedily by the Jaccard index of their contents' tokens (ties: more common cue
 * tokens, then order). A pair counts as "lenient" when the contents share a token, as "j50" from a Jaccard of 0.5 on. Gold
 * that is optional is neither a miss nor, when found, an error. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include "cli/eval.h"

/* ---- names ---- */

enum { MOST_WORDS = 32, LONGEST_NAME = 512 };
typedef struct words { UChar text[LONGEST_NAME]; struct { int32_t begin, len; } at[MOST_WORDS]; int n; } words;

static bool is_title(const UChar *w, int32_t n)
{
    static const char *const titles[] = {"mr", "mrs", "ms", "dr", "sir", "lord", "president", "general", "colonel", "minister",
                                         "prime", "former", "господин", "госпожа", "президент", "генерал", "полковник",
                                         "министр", "мырза", "ханым"};
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
        UChar t[32];
        int32_t len = 0;
        UErrorCode status = U_ZERO_ERROR;
        u_strFromUTF8(t, 32, &len, titles[i], -1, &status);
        if (len == n && !u_memcmp(t, w, n)) return true;
    }
    return false;
}

/* Folded words of a name without its titles; all of them when it is nothing but titles. */
static void split(hs_str name, words *out)
{
    UChar raw[LONGEST_NAME];
    int32_t len = 0, n = 0;
    UErrorCode status = U_ZERO_ERROR;
    out->n = 0;
    if (!name.ptr || name.len >= LONGEST_NAME / 2) return;
    u_strFromUTF8(raw, LONGEST_NAME, &len, name.ptr, (int32_t)name.len, &status);
    if (U_SUCCESS(status)) n = u_strFoldCase(out->text, LONGEST_NAME, raw, len, U_FOLD_CASE_DEFAULT, &status);
    if (U_FAILURE(status)) return;
    int plain = 0;
    for (int32_t i = 0; i < n && out->n < MOST_WORDS;) {
        if (out->text[i] == 0x451) out->text[i] = 0x435; /* ё, е */
        int32_t begin = i;
        for (; i < n && (U_MASK(u_charType(out->text[i])) & (U_GC_L_MASK | U_GC_N_MASK)); i++)
            if (out->text[i] == 0x451) out->text[i] = 0x435;
        if (i == begin) {
            i++;
            continue;
        }
        out->at[out->n].begin = begin;
        out->at[out->n++].len = i - begin;
    }
    for (int i = 0; i < out->n; i++) {
        if (is_title(out->text + out->at[i].begin, out->at[i].len)) continue;
        out->at[plain++] = out->at[i];
    }
    if (plain) out->n = plain;
}

static bool has_word(const words *w, const words *of, int i)
{
    for (int j = 0; j < w->n; j++)
        if (w->at[j].len == of->at[i].len && !u_memcmp(w->text + w->at[j].begin, of->text + of->at[i].begin, w->at[j].len))
            return true;
    return false;
}

static int common_words(const words *a, const words *b)
{
    int n = 0;
    for (int i = 0; i < a->n; i++) n += has_word(b, a, i);
    return n;
}

static bool right_speaker(const eval_relation *g, const eval_relation *p)
{
    words want, have;
    if (g->kind == HS_KIND_AUTHOR) return p->kind == HS_KIND_AUTHOR;
    if (g->kind == HS_KIND_UNKNOWN) return !p->speaker.len || p->kind == HS_KIND_UNKNOWN;
    split(g->speaker, &want);
    split(p->speaker, &have);
    if (g->kind == HS_KIND_PERSON || g->kind == HS_KIND_ORGANIZATION) return want.n && common_words(&want, &have) == want.n;
    if (!have.n) split(p->source_text, &have);
    return common_words(&want, &have) > 0 || (p->kind == g->kind && !p->speaker.len);
}

/* ---- pairs ---- */

typedef struct scene {
    const eval_relations *gold, *found;
    eval_pair *pair;
    uint32_t n;
    int32_t *found_of, *gold_of; /* [gold->n], [found->n]: index of the pair, -1 = none */
} scene;

static void pair_up(scene *s, const eval_text *t, eval_pool *pool)
{
    const eval_relations *G = s->gold, *P = s->found;
    eval_set *gc = eval_alloc(pool, sizeof *gc, G->n + 1), *gq = eval_alloc(pool, sizeof *gq, G->n + 1);
    eval_set *pc = eval_alloc(pool, sizeof *pc, P->n + 1), *pq = eval_alloc(pool, sizeof *pq, P->n + 1);
    for (uint32_t i = 0; i < G->n; i++) gc[i] = eval_set_of(t, G->at[i].content, pool), gq[i] = eval_set_of(t, G->at[i].cue, pool);
    for (uint32_t j = 0; j < P->n; j++) pc[j] = eval_set_of(t, P->at[j].content, pool), pq[j] = eval_set_of(t, P->at[j].cue, pool);
    s->pair = eval_alloc(pool, sizeof *s->pair, (size_t)G->n * P->n + 1);
    for (uint32_t i = 0; i < G->n; i++)
        for (uint32_t j = 0; j < P->n; j++) {
            double jaccard = eval_jaccard(gc[i], pc[j]);
            if (jaccard > 0)
                s->pair[s->n++] = (eval_pair){{-round(jaccard * 1e6), -(double)eval_common(gq[i], pq[j]), -jaccard}, i, j};
        }
    s->n = eval_match(s->pair, s->n, G->n, P->n, pool);
    s->found_of = eval_alloc(pool, sizeof *s->found_of, G->n + 1);
    s->gold_of = eval_alloc(pool, sizeof *s->gold_of, P->n + 1);
    for (uint32_t i = 0; i < G->n; i++) s->found_of[i] = -1;
    for (uint32_t j = 0; j < P->n; j++) s->gold_of[j] = -1;
    for (uint32_t k = 0; k < s->n; k++) s->found_of[s->pair[k].gold] = s->gold_of[s->pair[k].found] = (int32_t)k;
}

static bool pair_counts(const scene *s, int32_t k, double least)
{
    return k >= 0 && -s->pair[k].key[2] >= least;
}

static void detect(const scene *s, bool outer, double least, const char *name, eval_score *out)
{
    double gold_of = 0, gold_hit = 0, of = 0, hit = 0;
    for (uint32_t i = 0; i < s->gold->n; i++) {
        const eval_relation *g = &s->gold->at[i];
        if (g->optional || (outer && g->within.ptr)) continue;
        gold_of++;
        gold_hit += pair_counts(s, s->found_of[i], least);
    }
    for (uint32_t j = 0; j < s->found->n; j++) {
        bool paired = pair_counts(s, s->gold_of[j], least);
        if (outer && s->found->at[j].within.ptr) continue;
        if (paired && s->gold->at[s->pair[s->gold_of[j]].gold].optional) continue;
        of++;
        hit += paired;
    }
    eval_add(out, name, hit, of, gold_hit, gold_of);
}

static bool same(hs_str a, hs_str b)
{
    return a.len == b.len && (!a.len || !memcmp(a.ptr, b.ptr, a.len));
}

/* the prediction's parent is the partner of the gold's parent */
static bool right_parent(const scene *s, const eval_relation *g, const eval_relation *p)
{
    if (!g->within.ptr) return !p->within.ptr;
    for (uint32_t i = 0; i < s->gold->n; i++)
        if (same(s->gold->at[i].id, g->within) && s->found_of[i] >= 0)
            return p->within.ptr && same(s->found->at[s->pair[s->found_of[i]].found].id, p->within);
    return false;
}

static void judge_fields(const scene *s, const eval_relation *g, const eval_relation *p, eval_score *out)
{
    bool speaker = right_speaker(g, p);
    eval_add_share(out, "speaker", speaker);
    if (g->oblique) eval_add_share(out, "speaker (pronoun or misspelled)", speaker);
    if (!g->skip_type) eval_add_share(out, "type", g->type == p->type);
    if (!g->skip_polarity) eval_add_share(out, "polarity", g->polarity == p->polarity);
    if (!g->skip_polarity && g->polarity == HS_DENIED) eval_add_share(out, "polarity (denied)", p->polarity == HS_DENIED);
    if (!g->skip_certainty) eval_add_share(out, "certainty", g->certainty == p->certainty);
    if (!g->skip_certainty && g->certainty != HS_ASSERTED)
        eval_add_share(out, "certainty (hedged, questioned)", g->certainty == p->certainty);
    eval_add_share(out, "within", right_parent(s, g, p));
}

void eval_score_nested(const eval_text *t, const eval_relations *gold, const eval_relations *found, const char *genre,
                       eval_pool *pool, eval_score *out)
{
    static const struct { const char *name; bool outer; double least; } kinds[] = {
        {"all lenient", false, 0}, {"all j50", false, 0.5}, {"outer lenient", true, 0}, {"outer j50", true, 0.5},
    };
    scene s = {.gold = gold, .found = found};
    pair_up(&s, t, pool);
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        char name[64];
        detect(&s, kinds[k].outer, kinds[k].least, kinds[k].name, out);
        snprintf(name, sizeof name, "%s: %s", genre ? genre : "", kinds[k].name);
        if (genre) detect(&s, kinds[k].outer, kinds[k].least, name, out);
    }
    for (uint32_t k = 0; k < s.n; k++) {
        const eval_relation *g = &gold->at[s.pair[k].gold];
        if (!g->optional) judge_fields(&s, g, &found->at[s.pair[k].found], out);
    }
    for (uint32_t j = 0; j < found->n; j++) {
        bool paired = s.gold_of[j] >= 0;
        if (!paired || !gold->at[s.pair[s.gold_of[j]].gold].optional) eval_add_confidence(out, found->at[j].confidence, paired);
    }
}
