/* What a unit looks like beside what was said before it: numbers from which changes are told.
 *
 * A candidate is a unit, and for some kinds of change one of its names or figures. Everything is computed from the scene alone, in an order
 * that does not depend on how it was read. */
#ifndef HS_STORY_FEATURE_H
#define HS_STORY_FEATURE_H
#include "story/scene.h"

typedef enum hs_feature_id {
#define HS_FEATURE(id) HS_FEATURE_##id,
#include "story/feature_list.h"
#undef HS_FEATURE
    HS_FEATURE_COUNT
} hs_feature_id;

extern const char *const hs_feature_name[HS_FEATURE_COUNT];

typedef struct hs_candidate {
    const hs_telling *unit;
    const hs_mention *name;    /* or NULL */
    const hs_figure *figure;   /* or NULL */
    const hs_telling *figure_before; /* whose unit holds the last figure of this kind, or NULL */
    const hs_figure *figure_was;
    const hs_telling *claim;      /* the earlier unit of another speaker that it most likely answers, or NULL */
    const struct hs_look *look;   /* what the scene knows of words */
    float value[HS_FEATURE_COUNT];
} hs_candidate;

typedef struct hs_candidates { hs_candidate *at; uint32_t n, cap; } hs_candidates;

/* Those of the scene's last document. */
void hs_find_candidates(hs_arena *arena, const hs_scene *scene, hs_candidates *out);
/* What the unit tells by itself, without any other document; value: [HS_FEATURE_COUNT]. */
void hs_unit_features(const hs_scene_doc *d, const hs_telling *u, float *value);

/* ---- between feature.c, feature_figure.c and relate.c: units beside each other ---- */

typedef struct hs_look hs_look;
/* What the scene knows of words; in the arena. */
hs_look *hs_look_at(hs_arena *arena, const hs_scene *scene);
/* 0 to 1: what two units' words have in common, weighed within the scene. */
double hs_like(const hs_look *k, const hs_telling *a, const hs_telling *b);
bool hs_is_negative(const hs_telling *u);
/* Which name in u is the speaker's; u->gist->n_name: none. */
uint32_t hs_name_of(const hs_telling *u, const hs_telling *speaker);
const hs_scene *hs_look_scene(const hs_look *k);
/* feature_figure.c: fills in figure_before, figure_was and the figure's features. */
void hs_put_figure(const hs_look *k, const hs_telling *u, hs_candidate *c);
/* How well an earlier figure fits: the same thing counted. Under HS_FITS: another thing. Of those that come within HS_NEARLY of the best, the
 * latest is the last one given. */
#define HS_FITS 0.45
#define HS_NEARLY 0.5
double hs_fit_figure(const hs_look *k, const hs_telling *u, const hs_figure *f, const hs_telling *h, const hs_figure *o);

#endif
