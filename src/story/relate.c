/* Pairs of a change's unit and an earlier one. */
#include "story/relate.h"
#include <math.h>
#include <stdlib.h>

const char *const hs_pair_name[HS_PAIR_COUNT] = {
#define HS_PAIR(id) "P_" #id,
#include "story/relate_list.h"
#undef HS_PAIR
};

#define PUT(id, x) (value[HS_PAIR_##id] = (float)(x))

enum { AROUND = 2 /* units before and behind that say what a unit is about */, SCENE_DOCS = 256 };

typedef struct work {
    const hs_scene *scene;
    const hs_scene_doc *now;
    const hs_look *look;
    const hs_telling *u;
    hs_change_type type;
    uint32_t own_last;                /* latest earlier document in which the speaker speaks, + 1 */
    double strongest[SCENE_DOCS], likest[SCENE_DOCS]; /* by document */
    double proposed[SCENE_DOCS], blamed[SCENE_DOCS], denied[SCENE_DOCS]; /* the most, by document */
    float *strength;                  /* [units of the document that is looked at] ascending */
} work;

static double strength(const hs_telling *h)
{
    return fmax(h->explains, fmax(h->proposes, h->blame));
}

static bool has_term(const hs_scene_doc *d, uint32_t lemma)
{
    for (uint32_t i = 0; i < d->n_headline_term; i++)
        if (d->headline_term[i] == lemma) return true;
    return false;
}

static void put_words(const work *w, const hs_telling *h, float *value)
{
    const hs_telling *first = w->now->unit, *end = first + w->now->n;
    double near = 0, title = 0, all = 0;
    uint32_t shared = 0, names = 0;
    for (const hs_telling *u = w->u - first > AROUND ? w->u - AROUND : first; u < end && u <= w->u + AROUND; u++) {
        if (u == h || u == w->u) continue;
        near = fmax(near, hs_like(w->look, u, h));
        if (hs_name_of(u, h) < u->gist->n_name) PUT(NEAR_NAMES, 1);
    }
    for (uint32_t i = 0; i < h->gist->n_term; i++) {
        all += h->gist->term[i].weight;
        if (has_term(w->now, h->gist->term[i].lemma)) title += h->gist->term[i].weight;
        for (uint32_t j = 0; j < w->u->gist->n_term; j++)
            if (w->u->gist->term[j].lemma == h->gist->term[i].lemma) {
                shared++;
                break;
            }
    }
    for (uint32_t i = 0; i < h->gist->n_name; i++)
        for (uint32_t j = 0; j < w->u->gist->n_name; j++) names += h->gist->name[i].last == w->u->gist->name[j].last;
    PUT(LIKE, hs_like(w->look, w->u, h));
    PUT(LIKE_NEAR, near);
    PUT(LIKE_TITLE, all > 0 ? title / all : 0);
    PUT(SHARED, shared);
    PUT(SHARED_NAMES, names);
    PUT(TERMS, h->gist->n_term);
}

static const double STRONG = 0.3;

/* The likeness to h of what is strong in document d. */
static double strong_like(const work *w, uint32_t d, const hs_telling *h)
{
    double most = 0;
    for (uint32_t i = 0; i < w->scene->doc[d]->n; i++) {
        const hs_telling *o = &w->scene->doc[d]->unit[i];
        if (o != w->u && o != h && strength(o) > STRONG) most = fmax(most, hs_like(w->look, o, h));
    }
    return most;
}

static void put_retold(const work *w, const hs_telling *h, float *value)
{
    double before = 0, since = 0;
    uint32_t called = 0;
    for (uint32_t i = 0; i < h->n_called; i++)
        for (uint32_t j = 0; j < w->u->n_called; j++) called += h->called[i] == w->u->called[j];
    PUT(CALLED, called);
    PUT(LIKE_DOC, strong_like(w, w->scene->n - 1, h));
    if (strength(h) <= STRONG) return;
    for (uint32_t d = 0; d + 1 < w->scene->n; d++)
        if (d < h->doc) before = fmax(before, strong_like(w, d, h));
        else if (d > h->doc) since = fmax(since, strong_like(w, d, h));
    PUT(SAID_BEFORE, before);
    PUT(SAID_SINCE, since);
}

static int by_size(const void *a, const void *b)
{
    float x = *(const float *)a, y = *(const float *)b;
    return x < y ? -1 : x > y;
}

static void rank_units(hs_arena *arena, work *w, const hs_scene_doc *d)
{
    w->strength = hs_new(arena, float, d->n);
    for (uint32_t i = 0; i < d->n; i++) w->strength[i] = (float)strength(&d->unit[i]);
    if (d->n) qsort(w->strength, d->n, sizeof *w->strength, by_size);
}

/* How many are larger. */
static uint32_t rank_of(const float *sorted, uint32_t n, float x)
{
    uint32_t low = 0, high = n;
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        if (sorted[mid] <= x) low = mid + 1;
        else high = mid;
    }
    return n - low;
}

static void put_manner(const work *w, const hs_telling *h, float *value)
{
    const hs_scene_doc *d = w->scene->doc[h->doc];
    uint32_t mine = hs_name_of(h, w->u);
    PUT(EXPLAINS, h->explains);
    PUT(PROPOSES, h->proposes);
    PUT(BLAMES, h->blame);
    PUT(STRENGTH_RANK, rank_of(w->strength, d->n, (float)strength(h)));
    PUT(OWN, h->speaker == w->u->speaker);
    PUT(NAMES_ME, mine < h->gist->n_name);
    PUT(BLAMES_ME, mine < h->gist->n_name ? h->blames[mine] : 0);
    PUT(I_NAME, hs_name_of(w->u, h) < w->u->gist->n_name);
    PUT(HEDGED, h->hedged);
    PUT(NEGATIVE, hs_is_negative(h));
    PUT(WRITER, !h->n);
    PUT(HEADLINE, (h->gist->flags & HS_GIST_HEADLINE) != 0);
    PUT(QUESTION, (h->gist->flags & HS_GIST_QUESTION) != 0);
    PUT(NESTED, h->within != 0);
    PUT(SURENESS, h->confidence);
    PUT(AGAIN, ((h->gist->says | h->gist->frame) & HS_SAYS_BIT(AGAIN)) != 0);
}

static void put_time(const work *w, const hs_telling *h, float *value)
{
    uint32_t strong = 0, proposed = 0, blamed = 0, denied = 0;
    bool here = h->doc + 1 == w->scene->n;
    for (uint32_t d = h->doc + 1; d + 1 < w->scene->n && d < SCENE_DOCS; d++) {
        strong += w->strongest[d] > 0.5;
        proposed += w->proposed[d] > 0.4;
        blamed += w->blamed[d] > 0.4;
        denied += w->denied[d] > 0;
    }
    PUT(LAST_PROPOSED, proposed);
    PUT(LAST_BLAMED, blamed);
    PUT(LAST_DENIED, denied);
    PUT(HERE, here);
    PUT(BACK, w->scene->n - 1 - h->doc);
    PUT(FIRST, h->doc);
    PUT(UNITS_BACK, here ? w->u - h : 0);
    PUT(OWN_LAST, h->speaker == w->u->speaker && h->doc + 1 == w->own_last);
    PUT(LAST_STRONG, strong);
    PUT(DOC_STRONG, h->doc < SCENE_DOCS ? w->strongest[h->doc] : 0);
    PUT(DOC_LIKE, h->doc < SCENE_DOCS ? w->likest[h->doc] : 0);
}

static void put_type(const work *w, float *value)
{
    PUT(NEW_EXPLANATION, w->type == HS_NEW_EXPLANATION);
    PUT(NEW_ACTOR, w->type == HS_NEW_ACTOR);
    PUT(REVERSAL, w->type == HS_REVERSAL);
    PUT(HARDENING, w->type == HS_HARDENING);
    PUT(DENIAL, w->type == HS_DENIAL);
}

/* May a change of the type be one of h? */
static bool may_relate(const work *w, const hs_telling *h)
{
    bool here = h->doc + 1 == w->scene->n, own = h->speaker == w->u->speaker;
    if (here && (h >= w->u || (w->u->n && h->n == w->u->n))) return false;
    if (w->type == HS_DENIAL) return !own;
    return !here;
}

static void survey(work *w)
{
    for (uint32_t d = 0; d + 1 < w->scene->n && d < SCENE_DOCS; d++) {
        const hs_scene_doc *doc = w->scene->doc[d];
        for (uint32_t i = 0; i < doc->n; i++) {
            w->strongest[d] = fmax(w->strongest[d], strength(&doc->unit[i]));
            w->proposed[d] = fmax(w->proposed[d], doc->unit[i].proposes);
            w->blamed[d] = fmax(w->blamed[d], doc->unit[i].blame);
            if (hs_is_negative(&doc->unit[i])) w->denied[d] = 1;
            w->likest[d] = fmax(w->likest[d], hs_like(w->look, w->u, &doc->unit[i]));
            if (doc->unit[i].n && doc->unit[i].speaker == w->u->speaker) w->own_last = d + 1;
        }
    }
}

/* Each beside the best of all. */
static void put_of_best(hs_pairs *pairs)
{
    static const hs_pair_id FROM[] = {HS_PAIR_LIKE, HS_PAIR_LIKE_NEAR, HS_PAIR_BLAMES_ME, HS_PAIR_LIKE_TITLE};
    static const hs_pair_id TO[] = {HS_PAIR_OF_BEST_LIKE, HS_PAIR_OF_BEST_NEAR, HS_PAIR_OF_BEST_BLAME, HS_PAIR_OF_BEST_TITLE};
    for (size_t k = 0; k < sizeof FROM / sizeof *FROM; k++) {
        float most = 0;
        for (uint32_t i = 0; i < pairs->n; i++)
            if (pairs->at[i].value[FROM[k]] > most) most = pairs->at[i].value[FROM[k]];
        for (uint32_t i = 0; i < pairs->n && most > 0; i++) pairs->at[i].value[TO[k]] = pairs->at[i].value[FROM[k]] / most;
    }
}

void hs_find_pairs(hs_arena *arena, const hs_scene *scene, const hs_candidate *c, hs_change_type type, hs_pairs *out)
{
    work w = {.scene = scene, .now = scene->doc[scene->n - 1], .look = c->look, .u = c->unit, .type = type};
    *out = (hs_pairs){0};
    survey(&w);
    for (uint32_t d = 0; d < scene->n; d++) {
        rank_units(arena, &w, scene->doc[d]);
        for (uint32_t i = 0; i < scene->doc[d]->n; i++) {
            const hs_telling *h = &scene->doc[d]->unit[i];
            if (!may_relate(&w, h)) continue;
            hs_pair p = {.earlier = h, .doc = d};
            float *value = p.value;
            put_words(&w, h, value);
            put_manner(&w, h, value);
            put_time(&w, h, value);
            put_retold(&w, h, value);
            put_type(&w, value);
            hs_push(arena, out, p);
        }
    }
    put_of_best(out);
}

const hs_pair *hs_best_pair(const hs_forest *f, const hs_tree_model *m, const hs_pairs *pairs)
{
    double by_doc[SCENE_DOCS] = {0}, best_of[SCENE_DOCS] = {0};
    const hs_pair *best[SCENE_DOCS] = {NULL};
    uint32_t doc = 0;
    for (uint32_t i = 0; i < pairs->n; i++) {
        uint32_t d = pairs->at[i].doc;
        double e = d < SCENE_DOCS ? exp(hs_forest_sum(f, m, pairs->at[i].value)) : 0; /* e / sum of all: the model is a softmax */
        if (e <= 0) continue;
        by_doc[d] += e;
        if (e > best_of[d]) best_of[d] = e, best[d] = &pairs->at[i];
        if (by_doc[d] > by_doc[doc]) doc = d;
    }
    return best[doc];
}
