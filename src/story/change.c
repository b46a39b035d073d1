/* The rounds, and the choice among candidates. */
#include "story/change.h"
#include <math.h>
#include <stdlib.h>
#include "base/err.h"
#include "base/mem.h"
#include "story/relate.h"

struct hs_teller {
    hs_arena arena;
    hs_forest forest, pairs; /* over candidates; over pairs of units */
    const hs_tree_model *explains, *proposes, *blames, *type[HS_CHANGE_TYPES], *relates;
};

const char *const hs_round_name[HS_ROUND_TYPES] = {"explains", "proposes", "blames"};

const char *hs_change_word(hs_change_type type)
{
    static const char *const word[HS_CHANGE_TYPES] = {"new-explanation", "new-actor-in-role", "new-speaker", "reversal", "hardening", "softening",
                                                      "number-change", "denial", "republication", "retraction", "silent-edit"};
    return type >= 0 && type < HS_CHANGE_TYPES ? word[type] : "";
}

bool hs_change_is_learnt(hs_change_type type)
{
    return type == HS_NEW_EXPLANATION || type == HS_NEW_ACTOR || type == HS_REVERSAL || type == HS_HARDENING || type == HS_NUMBER_CHANGE || type == HS_DENIAL;
}

/* ---- opening ---- */

static int open_forests(hs_teller *t, hs_str text, hs_str relate, hs_err *err)
{
    int code = hs_forest_read(&t->arena, hs_arena_copy(&t->arena, text), hs_feature_name, HS_FEATURE_COUNT, &t->forest, err);
    if (!code) code = hs_forest_read(&t->arena, hs_arena_copy(&t->arena, relate), hs_pair_name, HS_PAIR_COUNT, &t->pairs, err);
    t->relates = hs_forest_model(&t->pairs, "relates");
    t->explains = hs_forest_model(&t->forest, hs_round_name[HS_ROUND_EXPLAINS]);
    t->proposes = hs_forest_model(&t->forest, hs_round_name[HS_ROUND_PROPOSES]);
    t->blames = hs_forest_model(&t->forest, hs_round_name[HS_ROUND_BLAMES]);
    for (int k = 0; k < HS_CHANGE_TYPES; k++) t->type[k] = hs_forest_model(&t->forest, hs_change_word((hs_change_type)k));
    return code;
}

int hs_teller_read(hs_str text, hs_str relate, hs_teller **out, hs_err *err)
{
    *out = NULL;
    hs_teller *t = hs_mem_alloc(sizeof *t);
    if (!t) return hs_fail(err, HS_ENOMEM, "model: out of memory");
    *t = (hs_teller){0};
    jmp_buf fail;
    hs_arena_init(&t->arena, 256 << 20, &fail);
    int code = setjmp(fail) ? hs_fail(err, HS_ENOMEM, "model: out of memory") : open_forests(t, text, relate, err);
    if (code) hs_teller_free(t);
    else *out = t;
    return code;
}

int hs_teller_open(const hs_model_file *f, hs_teller **out, hs_err *err)
{
    hs_str text = {0}, relate = {0};
    if (hs_model_bytes(f, "change", &text, NULL)) text = HS_STR("");
    if (hs_model_bytes(f, "relate", &relate, NULL)) relate = HS_STR("");
    return hs_teller_read(text, relate, out, err);
}

void hs_teller_free(hs_teller *t)
{
    if (!t) return;
    hs_arena_free(&t->arena);
    hs_mem_free(t);
}

/* ---- the rounds ---- */

bool hs_round_wants(int round, const hs_candidate *c)
{
    if (round >= HS_ROUND_TYPES && (c->unit->gist->flags & HS_GIST_HEADLINE)) return false; /* what it says, the text says again */
    if (round == HS_ROUND_BLAMES || round == hs_round_of(HS_NEW_ACTOR)) return c->name != NULL;
    if (round == hs_round_of(HS_NUMBER_CHANGE)) return c->figure && c->figure_was && !c->figure->part && c->figure_was->value != c->figure->value;
    return !c->name && !c->figure;
}

static bool of_first_rounds(hs_feature_id id)
{
    return id < HS_FEATURE_PROPOSES || (id > HS_FEATURE_OWN_OTHER_PROPOSES && id != HS_FEATURE_N_BLAMED);
}

static bool of_figures(hs_feature_id id)
{
    static const hs_says told[] = {HS_SAYS_AGAIN, HS_SAYS_EARLIER, HS_SAYS_CHANGE, HS_SAYS_TOTAL, HS_SAYS_APPROX, HS_SAYS_ELSEWHERE, HS_SAYS_TIME,
                                   HS_SAYS_SURE, HS_SAYS_NEVER, HS_SAYS_PEOPLE};
    static const hs_feature_id other[] = {HS_FEATURE_RETOLD, HS_FEATURE_HEADLINE, HS_FEATURE_WRITER, HS_FEATURE_PLACE, HS_FEATURE_PARAGRAPH,
        HS_FEATURE_FIGURES, HS_FEATURE_SURENESS, HS_FEATURE_QUESTION, HS_FEATURE_NESTED, HS_FEATURE_INDIRECT, HS_FEATURE_DIRECT, HS_FEATURE_TITLE_FIGURE,
        HS_FEATURE_TERMS, HS_FEATURE_ORGANIZATION, HS_FEATURE_GROUP, HS_FEATURE_DOCS_BEFORE, HS_FEATURE_EXPLAINS, HS_FEATURE_PROPOSES};
    if (id >= HS_FEATURE_F_IS) return true;
    for (size_t i = 0; i < sizeof told / sizeof *told; i++)
        if (id == HS_FEATURE_SAYS_CAUSE + told[i] || id == HS_FEATURE_WHOLE_CAUSE + told[i] || id == HS_FEATURE_FRAME_CAUSE + told[i]) return true;
    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        if (id == other[i]) return true;
    return false;
}

bool hs_round_uses(int round, hs_feature_id id)
{
    bool name = id >= HS_FEATURE_N_IS && id < HS_FEATURE_F_IS, figure = id >= HS_FEATURE_F_IS;
    if (round == HS_ROUND_EXPLAINS)
        return id < HS_FEATURE_EXPLAINS && id != HS_FEATURE_BEFORE_STRENGTH && id != HS_FEATURE_AFTER_STRENGTH && id != HS_FEATURE_DOC_STRENGTH;
    if (round == hs_round_of(HS_NUMBER_CHANGE)) return of_figures(id);
    if (figure) return false;
    if (round == HS_ROUND_BLAMES || round == hs_round_of(HS_NEW_ACTOR)) return of_first_rounds(id);
    if (name) return false;
    if (round == HS_ROUND_PROPOSES || round == hs_round_of(HS_NEW_EXPLANATION)) return of_first_rounds(id);
    return true;
}

void hs_explain(const hs_teller *t, hs_scene_doc *d)
{
    float value[HS_FEATURE_COUNT];
    for (uint32_t i = 0; i < d->n; i++) {
        memset(value, 0, sizeof value);
        hs_unit_features(d, &d->unit[i], value);
        d->unit[i].explains = (float)hs_forest_score(&t->forest, t->explains, value);
    }
}

void hs_propose(const hs_teller *t, hs_arena *arena, const hs_scene *scene)
{
    hs_scene_doc *last = scene->doc[scene->n - 1];
    hs_candidates c;
    for (uint32_t i = 0; i < last->n; i++) last->unit[i].proposes = last->unit[i].blame = 0;
    hs_find_candidates(arena, scene, &c);
    for (uint32_t i = 0; i < c.n; i++) {
        const hs_candidate *x = &c.at[i];
        hs_telling *u = &last->unit[x->unit - last->unit];
        if (hs_round_wants(HS_ROUND_PROPOSES, x)) u->proposes = (float)hs_forest_score(&t->forest, t->proposes, x->value);
        if (!x->name) continue;
        float p = (float)hs_forest_score(&t->forest, t->blames, x->value);
        u->blames[x->name - u->gist->name] = p;
        if (p > u->blame) u->blame = p;
    }
}

/* ---- which stand ---- */

typedef struct scored { double p; uint32_t at; } scored;

static int by_score(const void *a, const void *b)
{
    const scored *x = a, *y = b;
    if (x->p != y->p) return x->p > y->p ? -1 : 1;
    return x->at < y->at ? -1 : x->at > y->at;
}

/* Does b tell what a told already? Both of one type and document. */
static bool repeats(hs_change_type type, const hs_candidate *a, const hs_candidate *b)
{
    const hs_telling *u = a->unit, *v = b->unit;
    if (type == HS_NEW_ACTOR) return a->name->last == b->name->last || a->name->whole == b->name->whole;
    if (type == HS_NUMBER_CHANGE) return a->figure->value == b->figure->value || u == v;
    if (u->n && u->n == v->n) return true;
    if (u->speaker == v->speaker && type != HS_DENIAL) return true;
    return u->speaker == v->speaker && (u > v ? u - v : v - u) <= 1;
}

void hs_choose_changes(hs_arena *arena, const hs_candidates *c, hs_change_type type, const double *score, double least, hs_news *out)
{
    scored *order = hs_new(arena, scored, c->n);
    uint32_t n = 0, first = out->n;
    for (uint32_t i = 0; i < c->n; i++)
        if (hs_round_wants(hs_round_of(type), &c->at[i]) && score[i] >= least) order[n++] = (scored){score[i], i};
    if (n) qsort(order, n, sizeof *order, by_score);
    for (uint32_t i = 0; i < n; i++) {
        const hs_candidate *x = &c->at[order[i].at];
        bool told = false;
        for (uint32_t k = first; k < out->n && !told; k++) told = repeats(type, out->at[k].candidate, x);
        if (!told) hs_push(arena, out, ((hs_new_found){.type = type, .candidate = x, .p = order[i].p}));
    }
}

/* One unit gives up an explanation, holds one more surely, rejects one or gives a new one: of several the likeliest is told. Figures and names
 * in it are told beside that. */
static bool excludes(const hs_teller *t, const hs_new_found *a, const hs_new_found *b)
{
    if (a->candidate->unit != b->candidate->unit || a->candidate->name || a->candidate->figure || b->candidate->name || b->candidate->figure) return false;
    double x = a->p / t->type[a->type]->least, y = b->p / t->type[b->type]->least; /* some types are rare */
    return x > y || (x == y && a->type < b->type);
}

static void drop_excluded(const hs_teller *t, hs_news *news)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < news->n; i++) {
        bool out = false;
        for (uint32_t k = 0; k < news->n && !out; k++) out = excludes(t, &news->at[k], &news->at[i]);
        if (!out) news->at[n++] = news->at[i];
    }
    news->n = n;
}

/* What a change changes, and which of its figures. */
static void relate(const hs_teller *t, hs_arena *arena, const hs_scene *scene, hs_new_found *f)
{
    hs_pairs pairs;
    f->was = f->candidate->figure_was;
    f->relates = f->candidate->figure_before;
    if (f->type == HS_NUMBER_CHANGE) return;
    hs_arena_mark mark = hs_arena_save(arena);
    hs_find_pairs(arena, scene, f->candidate, f->type, &pairs);
    const hs_pair *best = hs_best_pair(&t->pairs, t->relates, &pairs);
    f->relates = best ? best->earlier : NULL;
    hs_arena_reset(arena, mark);
}

static int by_place(const void *a, const void *b)
{
    const hs_new_found *x = a, *y = b;
    if (x->candidate->unit != y->candidate->unit) return x->candidate->unit < y->candidate->unit ? -1 : 1;
    return x->type < y->type ? -1 : x->type > y->type;
}

/* Each beside those before it in this scene: what it was beside in scenes of its own costs ten times as much to look up, and tells no more. */
static void propose_all(const hs_teller *t, hs_arena *arena, const hs_scene *scene)
{
    for (uint32_t n = 1; n <= scene->n; n++) {
        hs_arena_mark mark = hs_arena_save(arena);
        hs_propose(t, arena, &(hs_scene){scene->doc, n});
        hs_arena_reset(arena, mark);
    }
}

/* A document that nothing was told of before begins a story, or belongs to none: most news does not go on. Only what is likely is told of it
 * (thousandths). But one that speaks of plots again and again is about who was behind something: of what it says of that, each voice's strongest
 * is told, as far as it is an explanation by itself. */
enum { ALONE = 450, PLOTTED = 200, PLOTS = 6 };

/* Figures of documents that have less than this in common count other things: the dead of two accidents. */
static const float RELATED_FIGURES = 0.08f;

static bool counts_other(hs_change_type type, const hs_candidate *c)
{
    return type == HS_NUMBER_CHANGE && c->value[HS_FEATURE_F_RELATED] < RELATED_FIGURES;
}

static bool tells_plot(const hs_telling *u)
{
    return (u->says & HS_SAYS_BIT(PLOT)) && !(u->gist->flags & HS_GIST_QUESTION);
}

static bool is_about_plot(const hs_scene_doc *d)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->n; i++) n += (d->unit[i].gist->says & HS_SAYS_BIT(PLOT)) != 0;
    return n >= PLOTS;
}

static void score_alone(hs_change_type type, const hs_candidates *c, bool plot, double *score)
{
    for (uint32_t i = 0; i < c->n; i++) {
        if (score[i] < ALONE / 1000.0) score[i] = 0;
        bool told = plot && type == HS_NEW_EXPLANATION && hs_round_wants(hs_round_of(type), &c->at[i]) && tells_plot(c->at[i].unit);
        if (told && c->at[i].unit->explains > score[i]) score[i] = c->at[i].unit->explains;
    }
}

void hs_find_changes(const hs_teller *t, hs_arena *arena, const hs_scene *scene, hs_news *out)
{
    hs_scene_doc *last = scene->doc[scene->n - 1];
    hs_candidates *c = hs_new(arena, hs_candidates, 1);
    *out = (hs_news){0};
    if (last->foreign) return;
    propose_all(t, arena, scene);
    hs_find_candidates(arena, scene, c);
    double *score = hs_new(arena, double, c->n);
    bool alone = scene->n == 1, plot = alone && is_about_plot(last);
    for (int type = 0; type < HS_CHANGE_TYPES; type++) {
        const hs_tree_model *m = t->type[type];
        if (!m || !hs_change_is_learnt((hs_change_type)type)) continue;
        for (uint32_t i = 0; i < c->n; i++)
            score[i] = hs_round_wants(hs_round_of((hs_change_type)type), &c->at[i]) && !counts_other((hs_change_type)type, &c->at[i]) ? hs_forest_score(&t->forest, m, c->at[i].value) : 0;
        if (alone) score_alone((hs_change_type)type, c, plot, score);
        hs_choose_changes(arena, c, (hs_change_type)type, score, (alone && m->least > PLOTTED ? PLOTTED : m->least) / 1000.0, out);
    }
    drop_excluded(t, out);
    for (uint32_t i = 0; i < out->n; i++) relate(t, arena, scene, &out->at[i]);
    if (out->n) qsort(out->at, out->n, sizeof *out->at, by_place);
}
