/* What is new in a document, given the documents of its story before it: the kinds of change of the record.
 *
 * Three rounds of boosted trees (model/forest.h) over the features of candidates. The first asks of each unit, by itself, how much it
 * explains; the second, beside what was said before, whether it gives a new explanation or puts a name into a role; the third, knowing all
 * that, which changes there are. Each document is judged once, in the order of dates, and only ever looks back. */
#ifndef HS_STORY_CHANGE_H
#define HS_STORY_CHANGE_H
#include "model/forest.h"
#include "story/feature.h"

/* What a language pack knows of changes; read-only once open. */
typedef struct hs_teller hs_teller;
/* A model without the section `change` makes a teller that finds nothing. */
int hs_teller_open(const hs_model_file *f, hs_teller **out, hs_err *err);
/* The same from the text of the sections `change` and `relate`, which is copied. */
int hs_teller_read(hs_str change, hs_str relate, hs_teller **out, hs_err *err);
void hs_teller_free(hs_teller *t); /* NULL is fine */

/* The rounds' models. Of the last one, those of the types that are learnt. */
enum hs_round { HS_ROUND_EXPLAINS, HS_ROUND_PROPOSES, HS_ROUND_BLAMES, HS_ROUND_TYPES };
extern const char *const hs_round_name[HS_ROUND_TYPES];
/* May the round's model ask for the feature? */
bool hs_round_uses(int round, hs_feature_id id);
/* Is c a candidate of that round: a unit, a name in it, or a figure in it? */
bool hs_round_wants(int round, const hs_candidate *c);
static inline int hs_round_of(hs_change_type type) { return HS_ROUND_TYPES + (int)type; }
/* Is the type told by a model? */
bool hs_change_is_learnt(hs_change_type type);

/* First round: `explains` of the document's units. */
void hs_explain(const hs_teller *t, hs_scene_doc *d);
/* Second round: `proposes` and `blames` of the last document's units; those before have them. */
void hs_propose(const hs_teller *t, hs_arena *arena, const hs_scene *scene);

typedef struct hs_new_found {
    hs_change_type type;
    const hs_candidate *candidate;
    const hs_telling *relates; /* or NULL */
    const hs_figure *was;      /* of it; HS_NUMBER_CHANGE only */
    double p;
} hs_new_found;
typedef struct hs_news { hs_new_found *at; uint32_t n, cap; } hs_news;

/* Of candidates with these scores ([c->n], 0 to 1), those of one type that stand: the best first, none that says the same as a better one,
 * none under `least`. */
void hs_choose_changes(hs_arena *arena, const hs_candidates *c, hs_change_type type, const double *score, double least, hs_news *out);
/* The rounds behind the first for the scene's last document, in the order of the text; nothing where its language has no model. */
void hs_find_changes(const hs_teller *t, hs_arena *arena, const hs_scene *scene, hs_news *out);

#endif
