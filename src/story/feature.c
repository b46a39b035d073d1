/* Features of candidates. */
#include "story/feature.h"
#include <math.h>
#include <stdlib.h>

const char *const hs_feature_name[HS_FEATURE_COUNT] = {
#define HS_FEATURE(id) #id,
#include "story/feature_list.h"
#undef HS_FEATURE
};

#define PUT(id, x) (value[HS_FEATURE_##id] = (float)(x))

/* ---- a unit by itself ---- */

static void put_sets(const hs_scene_doc *d, const hs_telling *u, float *value)
{
    const hs_gist *g = u->gist;
    for (int k = 0; k < HS_SAYS_COUNT; k++) {
        value[HS_FEATURE_SAYS_CAUSE + k] = g->says >> k & 1;
        value[HS_FEATURE_ROOT_CAUSE + k] = g->root >> k & 1;
        value[HS_FEATURE_FRAME_CAUSE + k] = g->frame >> k & 1;
        value[HS_FEATURE_WHOLE_CAUSE + k] = u->says >> k & 1;
        value[HS_FEATURE_TITLE_CAUSE + k] = d->headline >> k & 1;
    }
}

static void put_cue(const hs_telling *u, float *value)
{
    hs_lex_set c = u->gist->cue;
    PUT(CUE_SAY, (c & HS_LEX_BIT(SAY)) != 0);
    PUT(CUE_DENY, (c & HS_LEX_BIT(DENY)) != 0);
    PUT(CUE_DOUBT, (c & HS_LEX_BIT(DOUBT)) != 0);
    PUT(CUE_THINK, (c & HS_LEX_BIT(THINK)) != 0);
    PUT(CUE_HEDGE, (c & (HS_LEX_BIT(HEDGE_CUE) | HS_LEX_BIT(HEDGE))) != 0);
    PUT(CUE_REFUSE, (c & HS_LEX_BIT(REFUSE)) != 0);
    PUT(CUE_RETRACT, (c & HS_LEX_BIT(RETRACT)) != 0);
    PUT(CUE_SHOW, (c & HS_LEX_BIT(SHOW)) != 0);
    PUT(CUE_JUDGE, (c & HS_LEX_BIT(JUDGE)) != 0);
    PUT(CUE_RUMOUR, (c & (HS_LEX_BIT(RUMOUR) | HS_LEX_BIT(HEARSAY))) != 0);
    PUT(CUE_ORDER, (c & HS_LEX_BIT(ORDER)) != 0);
    PUT(CUE_WANT, (c & HS_LEX_BIT(WANT)) != 0);
    PUT(CUE_ASK, (c & HS_LEX_BIT(ASK)) != 0);
    PUT(CUE_PROMISE, (c & HS_LEX_BIT(PROMISE)) != 0);
    PUT(CUE_NOUN, (c & HS_LEX_BIT(CUE_NOUN)) != 0);
    PUT(CUE_PREP, (c & HS_LEX_BIT(CUE_PREP)) != 0);
}

static void put_lex(const hs_telling *u, float *value)
{
    hs_lex_set c = u->gist->lex;
    PUT(LEX_AUTHOR, (c & HS_LEX_BIT(AUTHOR)) != 0);
    PUT(LEX_ADDRESSEE, (c & HS_LEX_BIT(ADDRESSEE)) != 0);
    PUT(LEX_HE, (c & HS_LEX_BIT(PRONOUN)) && (c & (HS_LEX_BIT(MALE) | HS_LEX_BIT(FEMALE))));
    PUT(LEX_THEY, (c & HS_LEX_BIT(PLURAL)) != 0);
    PUT(LEX_HEDGE, (c & HS_LEX_BIT(HEDGE)) != 0);
    PUT(LEX_NEGATION, (c & HS_LEX_BIT(NEGATION)) != 0);
    PUT(LEX_NOBODY, (c & HS_LEX_BIT(NOBODY)) != 0);
    PUT(LEX_DENY, (c & (HS_LEX_BIT(DENY) | HS_LEX_BIT(DOUBT))) != 0);
    PUT(LEX_KNOW, (c & HS_LEX_BIT(KNOW)) != 0);
    PUT(LEX_SAY, (c & HS_LEX_BIT(SAY)) != 0);
    PUT(LEX_ORDER, (c & HS_LEX_BIT(ORDER)) != 0);
    PUT(LEX_THINK, (c & HS_LEX_BIT(THINK)) != 0);
    PUT(LEX_DOCUMENT, (c & HS_LEX_BIT(DOCUMENT)) != 0);
    PUT(LEX_ORGANIZATION, (c & HS_LEX_BIT(ORGANIZATION)) != 0);
    PUT(LEX_PERSON, (c & HS_LEX_BIT(PERSON)) != 0);
    PUT(LEX_GROUP, (c & HS_LEX_BIT(GROUP)) != 0);
}

static void put_manner(const hs_telling *u, float *value)
{
    const hs_gist *g = u->gist;
    PUT(HEDGED, u->hedged);
    PUT(QUESTIONED, u->certainty == HS_QUESTIONED);
    PUT(DENIED, u->polarity == HS_DENIED);
    PUT(DIRECT, u->n && u->type == HS_DIRECT);
    PUT(INDIRECT, u->n && u->type == HS_INDIRECT);
    PUT(WRITER, !u->n);
    PUT(NESTED, u->within != 0);
    PUT(PERSON, u->kind == HS_KIND_PERSON);
    PUT(ORGANIZATION, u->n && u->kind == HS_KIND_ORGANIZATION);
    PUT(GROUP, u->kind == HS_KIND_GROUP);
    PUT(UNNAMED, u->kind == HS_KIND_UNNAMED);
    PUT(DOCUMENT, u->kind == HS_KIND_DOCUMENT);
    PUT(NAMELESS, u->kind == HS_KIND_UNKNOWN);
    PUT(SURENESS, u->confidence);
    PUT(HEADLINE, (g->flags & HS_GIST_HEADLINE) != 0);
    PUT(NEGATED, (g->flags & HS_GIST_NEGATED) != 0);
    PUT(QUESTION, (g->flags & HS_GIST_QUESTION) != 0);
    PUT(PAST, (g->flags & HS_GIST_PAST) != 0);
    PUT(MODAL, (g->flags & HS_GIST_MODAL) != 0);
    PUT(RETOLD, (g->flags & HS_GIST_RETOLD) != 0);
    PUT(QUOTED, (g->flags & HS_GIST_QUOTED) != 0);
    PUT(FIRST_SENTENCE, (g->flags & HS_GIST_FIRST) != 0);
}

static bool has_number(const uint32_t *sorted, uint32_t n, uint32_t x)
{
    uint32_t low = 0, high = n;
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        if (sorted[mid] < x) low = mid + 1;
        else high = mid;
    }
    return low < n && sorted[low] == x;
}

static void put_words(const hs_scene_doc *d, const hs_telling *u, float *value)
{
    const hs_gist *g = u->gist;
    double telling = 0, shared = 0;
    for (uint32_t i = 0; i < g->n_term; i++) {
        telling += g->term[i].weight;
        if (has_number(d->headline_term, d->n_headline_term, g->term[i].lemma)) shared += g->term[i].weight;
    }
    PUT(TERMS, g->n_term);
    PUT(TELLING, telling / 255);
    PUT(NAMES, g->n_name);
    PUT(FIGURES, g->n_figure);
    PUT(TITLE_LIKE, telling > 0 ? shared / telling : 0);
    PUT(TITLE_FIGURE, d->headline_figure);
    PUT(PLACE, d->n > 1 ? (double)(u - d->unit) / (d->n - 1) : 0);
    PUT(PARAGRAPH, g->paragraph);
    PUT(CHANNEL, d->channel.len > 0);
    PUT(DOC_UNITS, d->n);
}

void hs_unit_features(const hs_scene_doc *d, const hs_telling *u, float *value)
{
    uint32_t says = 0;
    put_sets(d, u, value);
    put_cue(u, value);
    put_lex(u, value);
    put_manner(u, value);
    put_words(d, u, value);
    for (uint32_t i = 0; i < d->n; i++) says += d->unit[i].n && d->unit[i].speaker == u->speaker;
    PUT(SPEAKER_SAYS, says);
    const hs_telling *first = d->unit, *end = d->unit + d->n, *before = u > first ? u - 1 : NULL, *after = u + 1 < end ? u + 1 : NULL;
    if (before && before->speaker == u->speaker) {
        PUT(BEFORE_ADMITS, (before->gist->says & HS_SAYS_BIT(ADMIT)) != 0);
        PUT(BEFORE_NEGATED, (before->gist->flags & HS_GIST_NEGATED) != 0);
        PUT(BEFORE_EXPLAINS, (before->gist->says & (HS_SAYS_BIT(CAUSE) | HS_SAYS_BIT(PLOT) | HS_SAYS_BIT(BLAME))) != 0);
    }
    if (after && after->speaker == u->speaker)
        PUT(AFTER_EXPLAINS, (after->gist->says & (HS_SAYS_BIT(CAUSE) | HS_SAYS_BIT(PLOT) | HS_SAYS_BIT(BLAME))) != 0);
    PUT(BEFORE_OTHER, before && before->speaker != u->speaker);
    PUT(BEFORE_QUESTION, before && (before->gist->flags & HS_GIST_QUESTION));
}

/* ---- what the scene knows of words ---- */

typedef struct entry { uint32_t lemma; uint16_t docs, last; /* documents that have it; the last of them + 1 */ float cause; } entry;

typedef struct table { entry *at; uint32_t size, used; } table;

/* A unit's words, each once, by hash, with how telling they are within the story. */
typedef struct weighed { uint32_t lemma; float weight; } weighed;
typedef struct vector { weighed *at; uint32_t n; double sum; } vector;

struct hs_look {
    hs_arena *arena;
    const hs_scene *scene;
    const hs_scene_doc *now;
    table words;     /* of the documents before, and of now */
    vector **vector; /* [docs][units] */
};
typedef hs_look look;

static entry *find(const table *t, uint32_t lemma)
{
    uint32_t i = (lemma * 0x9E3779B1u) & (t->size - 1);
    while (t->at[i].docs && t->at[i].lemma != lemma) i = (i + 1) & (t->size - 1);
    return &t->at[i];
}

static void make_table(look *k)
{
    uint32_t terms = 0;
    for (uint32_t d = 0; d < k->scene->n; d++)
        for (uint32_t i = 0; i < k->scene->doc[d]->n; i++) terms += k->scene->doc[d]->unit[i].gist->n_term;
    for (k->words.size = 64; k->words.size < 2 * terms; k->words.size *= 2) {}
    k->words.at = hs_new(k->arena, entry, k->words.size);
    for (uint32_t d = 0; d < k->scene->n; d++) {
        const hs_scene_doc *doc = k->scene->doc[d];
        bool before = d + 1 < k->scene->n;
        for (uint32_t i = 0; i < doc->n; i++)
            for (uint32_t x = 0; x < doc->unit[i].gist->n_term; x++) {
                entry *e = find(&k->words, doc->unit[i].gist->term[x].lemma);
                e->lemma = doc->unit[i].gist->term[x].lemma;
                if (e->last != d + 1) e->docs++, e->last = (uint16_t)(d + 1);
                if (before && doc->unit[i].explains > e->cause) e->cause = doc->unit[i].explains;
            }
    }
}

/* How telling a word is within the story: words that every document has tell little. */
static double weigh(const look *k, const hs_term *t)
{
    double docs = find(&k->words, t->lemma)->docs, all = k->scene->n;
    double rare = docs > 0 ? log(1 + all / docs) / log(1 + all) : 1;
    return (0.15 + t->weight / 255.0) * (0.1 + rare) * (t->pos == HS_G_NOUN || t->pos == HS_G_NAME ? 1.5 : 1);
}

static int by_lemma(const void *a, const void *b)
{
    const weighed *x = a, *y = b;
    if (x->lemma != y->lemma) return x->lemma < y->lemma ? -1 : 1;
    return x->weight > y->weight ? -1 : x->weight < y->weight;
}

static void make_vectors(look *k)
{
    k->vector = hs_new(k->arena, vector *, k->scene->n);
    for (uint32_t d = 0; d < k->scene->n; d++) {
        const hs_scene_doc *doc = k->scene->doc[d];
        k->vector[d] = hs_new(k->arena, vector, doc->n);
        for (uint32_t i = 0; i < doc->n; i++) {
            const hs_gist *g = doc->unit[i].gist;
            vector *v = &k->vector[d][i];
            v->at = hs_new(k->arena, weighed, g->n_term);
            for (uint32_t x = 0; x < g->n_term; x++) v->at[x] = (weighed){g->term[x].lemma, (float)weigh(k, &g->term[x])};
            if (g->n_term) qsort(v->at, g->n_term, sizeof *v->at, by_lemma);
            for (uint32_t x = 0; x < g->n_term; x++)
                if (!v->n || v->at[v->n - 1].lemma != v->at[x].lemma) v->sum += v->at[x].weight, v->at[v->n++] = v->at[x];
        }
    }
}

static const vector *vector_of(const look *k, const hs_telling *u)
{
    const hs_scene_doc *doc = k->scene->doc[u->doc];
    return &k->vector[u->doc][u - doc->unit];
}

double hs_like(const look *k, const hs_telling *a, const hs_telling *b)
{
    const vector *x = vector_of(k, a), *y = vector_of(k, b);
    double both = 0;
    for (uint32_t i = 0, j = 0; i < x->n && j < y->n;)
        if (x->at[i].lemma < y->at[j].lemma) i++;
        else if (x->at[i].lemma > y->at[j].lemma) j++;
        else both += x->at[i].weight, i++, j++;
    return both > 0 ? both / sqrt(x->sum * y->sum) : 0;
}

bool hs_is_negative(const hs_telling *u)
{
    return u->polarity == HS_DENIED || (u->gist->flags & HS_GIST_NEGATED) || (u->gist->says & HS_SAYS_BIT(REJECT));
}

static bool is_called(const hs_telling *u, uint32_t word)
{
    for (uint32_t i = 0; i < u->n_called; i++)
        if (u->called[i] == word) return true;
    return false;
}

uint32_t hs_name_of(const hs_telling *u, const hs_telling *speaker)
{
    uint32_t i = 0;
    while (i < u->gist->n_name && !is_called(speaker, u->gist->name[i].last)) i++;
    return i;
}

static bool names_speaker(const hs_telling *u, const hs_telling *speaker)
{
    return hs_name_of(u, speaker) < u->gist->n_name;
}

#define BLAMES (HS_SAYS_BIT(BLAME) | HS_SAYS_BIT(PLOT) | HS_SAYS_BIT(DEED) | HS_SAYS_BIT(CAUSE) | HS_SAYS_BIT(FAULT))

/* ---- one unit beside the others ---- */

/* Units that have less in common explain something else. */
static const double UNLIKE = 0.25;

static double found(const hs_telling *h)
{
    return fmax(h->proposes, h->blame);
}

typedef struct bests { double any, own, other, here, same, own_hedged, own_sure, own_denial, denial, claim, own_explains, other_explains, accused; } bests;

static void raise(float *value, double x)
{
    if (x > *value) *value = (float)x;
}

/* h is an earlier document's, and the same speaker's; l: how alike. */
static void compare_own(const hs_telling *h, double l, bests *b, float *value)
{
    if (l > b->own) b->own = l;
    if (h->hedged && l > b->own_hedged) b->own_hedged = l;
    if (!h->hedged && l > b->own_sure) b->own_sure = l;
    if (hs_is_negative(h) && l > b->own_denial) b->own_denial = l;
    if (hs_is_negative(h)) PUT(OWN_DENIED, 1);
    if (hs_is_negative(h) && value[HS_FEATURE_ACCUSED_BY] > 0.2) PUT(DENIED_SINCE, 1);
    if (h->hedged && h->explains > 0.3) PUT(OWN_HEDGED, 1);
    raise(&value[HS_FEATURE_OWN_PROPOSES], found(h));
    if (h->hedged) raise(&value[HS_FEATURE_OWN_HEDGED_PROPOSES], found(h)), raise(&value[HS_FEATURE_OWN_HEDGED_LIKE], l * found(h));
    if (l < UNLIKE) raise(&value[HS_FEATURE_OWN_OTHER_PROPOSES], found(h));
    if (h->explains > b->own_explains) b->own_explains = h->explains;
    if (l < UNLIKE && h->explains > b->other_explains) b->other_explains = h->explains;
}

/* h names the speaker of u as its name number `which`. */
static void compare_accused(const hs_telling *h, uint32_t which, bool here, bests *b, float *value)
{
    bool blamed = (h->gist->says & BLAMES) != 0;
    double accused = 0.2 * blamed + h->explains + h->blames[which];
    if (h->blames[which] >= value[HS_FEATURE_ACCUSED_BY] && !here) PUT(SPOKE_SINCE, 0), PUT(DENIED_SINCE, 0);
    raise(&value[here ? HS_FEATURE_ACCUSED_BY_HERE : HS_FEATURE_ACCUSED_BY], h->blames[which]);
    value[HS_FEATURE_NAMED_BEFORE]++;
    if ((blamed || h->blames[which] > 0.2) && accused > b->accused) b->accused = accused;
    if (blamed && here) raise(&value[HS_FEATURE_ACCUSED_HERE], 0.2 + h->explains);
}

/* h is another speaker's, of an earlier document or from earlier in this one. */
static void compare_other(const hs_telling *u, const hs_telling *h, double l, bool here, bests *b, const hs_telling **claim, float *value)
{
    uint32_t which = hs_name_of(h, u);
    bool named = which < h->gist->n_name, blamed = named && (h->gist->says & BLAMES);
    raise(&value[HS_FEATURE_LIKE_PROPOSED], l * found(h));
    if (here) raise(&value[HS_FEATURE_HERE_PROPOSES], h->proposes), raise(&value[HS_FEATURE_HERE_BLAMES], h->blame);
    else raise(&value[HS_FEATURE_OTHER_LIKE_EXPLAINED], l * h->explains);
    double *best = here ? &b->here : &b->other;
    if (l > *best) *best = l;
    if (hs_is_negative(h) && !here && l > b->denial) b->denial = l;
    double fit = l + 0.3 * fmax(h->explains, found(h)) + 0.2 * found(h) + 0.3 * blamed + (named ? 0.1 + 0.4 * h->blames[which] : 0) + 0.15 * here;
    if (fit > b->claim) b->claim = fit, *claim = h;
    if (named) compare_accused(h, which, here, b, value);
}

static void compare(const look *k, const hs_telling *u, const hs_telling *h, bool here, bests *b, const hs_telling **claim, float *value)
{
    double l = hs_like(k, u, h);
    if (!here && l > b->any) b->any = l;
    if (!here && l * h->explains > b->same) b->same = l * h->explains;
    if (h->speaker != u->speaker) compare_other(u, h, l, here, b, claim, value);
    else if (!here) compare_own(h, l, b, value);
}

static void put_before(const look *k, const hs_telling *u, const bests *b, const hs_telling *claim, float *value)
{
    PUT(LIKE_ANY, b->any);
    PUT(LIKE_OWN, b->own);
    PUT(LIKE_OTHER, b->other);
    PUT(LIKE_HERE, b->here);
    PUT(LIKE_SAME, b->same);
    PUT(LIKE_OWN_HEDGED, b->own_hedged);
    PUT(LIKE_OWN_SURE, b->own_sure);
    PUT(LIKE_OWN_DENIAL, b->own_denial);
    PUT(LIKE_DENIAL, b->denial);
    PUT(OWN_EXPLAINS, b->own_explains);
    PUT(OWN_OTHER_EXPLAINS, b->other_explains);
    PUT(ACCUSED, b->accused);
    PUT(LIKE_CLAIM, claim ? hs_like(k, u, claim) : 0);
    if (!claim) return;
    PUT(CLAIM_EXPLAINS, claim->explains);
    PUT(CLAIM_HERE, claim->doc == u->doc);
    PUT(CLAIM_NEGATED, hs_is_negative(claim));
    PUT(CLAIM_HEDGED, claim->hedged);
    PUT(CLAIM_PROPOSES, claim->proposes);
    PUT(CLAIM_BLAMES, claim->blame);
    PUT(CLAIM_NAMES_ME, names_speaker(claim, u));
}

static void put_new(const look *k, const hs_telling *u, float *value)
{
    double all = 0, fresh = 0, cause = 0, strongest = 0;
    for (uint32_t i = 0; i < u->gist->n_term; i++) {
        const hs_term *t = &u->gist->term[i];
        const entry *e = find(&k->words, t->lemma);
        double w = t->weight * (t->pos == HS_G_NOUN || t->pos == HS_G_NAME ? 1.5 : 1);
        all += w;
        if (e->docs <= 1) fresh += w, strongest = fmax(strongest, w);
        cause += w * (1 - e->cause);
    }
    PUT(NEW_TERMS, all > 0 ? fresh / all : 0);
    PUT(NEW_CAUSE_TERMS, all > 0 ? cause / all : 0);
    PUT(STRONGEST_NEW, strongest / 255);
}

static bool doc_names(const hs_scene_doc *d, const hs_mention *m)
{
    for (uint32_t i = 0; i < d->n; i++)
        for (uint32_t x = 0; x < d->unit[i].gist->n_name; x++)
            if (d->unit[i].gist->name[x].last == m->last) return true;
    return false;
}

static void put_history(const look *k, const hs_telling *u, const hs_telling **claim, float *value)
{
    const hs_scene *s = k->scene;
    bests b = {0};
    double explanations = 0;
    for (uint32_t d = 0; d < s->n; d++) {
        const hs_scene_doc *doc = s->doc[d];
        bool here = d + 1 == s->n, spoke = false;
        for (uint32_t i = 0; i < doc->n; i++) {
            const hs_telling *h = &doc->unit[i];
            if (here && h == u) break;
            if (u->n && h->n == u->n && here) continue;
            compare(k, u, h, here, &b, claim, value);
            spoke |= h->speaker == u->speaker && h->n;
            if (!here && h->explains > 0.5) explanations += h->explains;
        }
        if (spoke && !here) value[HS_FEATURE_OWN_DOCS]++, value[HS_FEATURE_SPOKE_SINCE]++;
    }
    put_before(k, u, &b, *claim, value);
    PUT(EXPLANATIONS, explanations);
    PUT(DOCS_BEFORE, s->n - 1);
    if (s->n > 1 && s->doc[s->n - 2]->day != INT32_MIN && k->now->day != INT32_MIN)
        PUT(DAYS, fmin(1000, (double)k->now->day - s->doc[s->n - 2]->day));
    PUT(EXPLAINS, u->explains);
    PUT(PROPOSES, u->proposes);
    PUT(BLAMES, u->blame);
    if (u > k->now->unit) PUT(BEFORE_STRENGTH, u[-1].explains), PUT(BEFORE_PROPOSES, u[-1].proposes), PUT(BEFORE_BLAMES, u[-1].blame);
    if (u + 1 < k->now->unit + k->now->n) PUT(AFTER_STRENGTH, u[1].explains);
    for (uint32_t i = 0; i < k->now->n; i++) raise(&value[HS_FEATURE_DOC_STRENGTH], k->now->unit[i].explains);
    for (uint32_t i = 0; i < k->now->n; i++) value[HS_FEATURE_EXPLAINS_RANK] += k->now->unit[i].explains > u->explains;
    put_new(k, u, value);
    for (uint32_t x = 0; x < u->gist->n_name; x++) {
        bool seen = false;
        for (uint32_t d = 0; d + 1 < s->n && !seen; d++) seen = doc_names(s->doc[d], &u->gist->name[x]);
        value[HS_FEATURE_NEW_NAMES] += !seen;
    }
}

/* ---- a name ---- */

static void put_name(const look *k, const hs_telling *u, const hs_mention *m, float *value)
{
    const hs_scene *s = k->scene;
    PUT(N_IS, 1);
    PUT(N_PERSON, m->class == HS_NAME_PER);
    PUT(N_ORGANIZATION, m->class == HS_NAME_ORG);
    PUT(N_PLACE, m->class == HS_NAME_LOC);
    PUT(N_SUBJECT, m->part == HS_PART_SUBJECT);
    PUT(N_OBJECT, m->part == HS_PART_OBJECT);
    PUT(N_OBLIQUE, m->part == HS_PART_OBLIQUE);
    PUT(N_DEED, (m->verb & HS_SAYS_BIT(DEED)) != 0);
    PUT(N_PLOT, (m->verb & HS_SAYS_BIT(PLOT)) != 0);
    PUT(N_BLAME, (m->verb & HS_SAYS_BIT(BLAME)) != 0);
    PUT(N_CAUSE, (m->verb & HS_SAYS_BIT(CAUSE)) != 0);
    for (uint32_t d = 0; d < s->n; d++) {
        const hs_scene_doc *doc = s->doc[d];
        bool here = d + 1 == s->n, seen = false;
        for (uint32_t i = 0; i < doc->n; i++) {
            const hs_telling *h = &doc->unit[i];
            for (uint32_t x = 0; x < h->gist->n_name; x++) {
                const hs_mention *o = &h->gist->name[x];
                if (o->last != m->last || (here && h == u)) continue;
                seen = true;
                if (here) {
                    value[HS_FEATURE_N_HERE]++;
                    continue;
                }
                raise(&value[HS_FEATURE_N_BLAMED], h->blames[x]);
                PUT(N_EXPLAINED, fmax(value[HS_FEATURE_N_EXPLAINED], h->explains));
                if (o->part == HS_PART_SUBJECT && (o->verb & BLAMES)) PUT(N_ACCUSED, fmax(value[HS_FEATURE_N_ACCUSED], 0.2 + h->explains));
            }
            if (!h->n || !is_called(h, m->last)) continue;
            if (h->speaker == u->speaker) PUT(N_SELF, 1);
            if (here) PUT(N_SPEAKS_HERE, 1);
            else PUT(N_SPOKE, 1);
        }
        if (seen && !here) value[HS_FEATURE_N_SEEN]++;
    }
    PUT(N_TITLE, has_number(k->now->headline_term, k->now->n_headline_term, m->last));
    PUT(N_FIRST, value[HS_FEATURE_N_HERE] == 0);
}

/* ---- all ---- */

hs_look *hs_look_at(hs_arena *arena, const hs_scene *scene)
{
    hs_look *k = hs_new(arena, hs_look, 1);
    hs_scene *own = hs_new(arena, hs_scene, 1);
    *own = *scene;
    *k = (hs_look){.arena = arena, .scene = own, .now = scene->doc[scene->n - 1]};
    for (uint32_t d = 0; d < scene->n; d++)
        for (uint32_t i = 0; i < scene->doc[d]->n; i++) scene->doc[d]->unit[i].doc = d;
    make_table(k);
    make_vectors(k);
    return k;
}

const hs_scene *hs_look_scene(const hs_look *k)
{
    return k->scene;
}

void hs_find_candidates(hs_arena *arena, const hs_scene *scene, hs_candidates *out)
{
    const hs_look *k = hs_look_at(arena, scene);
    *out = (hs_candidates){0};
    for (uint32_t i = 0; i < k->now->n; i++) {
        const hs_telling *u = &k->now->unit[i];
        hs_candidate c = {.unit = u, .look = k};
        hs_unit_features(k->now, u, c.value);
        put_history(k, u, &c.claim, c.value);
        hs_push(arena, out, c);
        for (uint32_t x = 0; x < u->gist->n_name; x++) {
            hs_candidate of_name = c;
            of_name.name = &u->gist->name[x];
            put_name(k, u, of_name.name, of_name.value);
            hs_push(arena, out, of_name);
        }
        for (uint32_t x = 0; x < u->gist->n_figure; x++) {
            hs_candidate of_figure = c;
            of_figure.figure = &u->gist->figure[x];
            hs_put_figure(k, u, &of_figure);
            hs_push(arena, out, of_figure);
        }
    }
}
