/* Which earlier words a change changes: every earlier unit is scored beside the change's own, and the best one is taken. */
#ifndef HS_STORY_RELATE_H
#define HS_STORY_RELATE_H
#include "model/forest.h"
#include "story/feature.h"

typedef enum hs_pair_id {
#define HS_PAIR(id) HS_PAIR_##id,
#include "story/relate_list.h"
#undef HS_PAIR
    HS_PAIR_COUNT
} hs_pair_id;

extern const char *const hs_pair_name[HS_PAIR_COUNT];

typedef struct hs_pair {
    const hs_telling *earlier;
    uint32_t doc; /* earlier's document, by its place in the scene */
    float value[HS_PAIR_COUNT];
} hs_pair;
typedef struct hs_pairs { hs_pair *at; uint32_t n, cap; } hs_pairs;

/* All units before c's own that a change of the type may relate to; number-change has hs_candidate.figure_before. Candidates of scene's last
 * document only. */
void hs_find_pairs(hs_arena *arena, const hs_scene *scene, const hs_candidate *c, hs_change_type type, hs_pairs *out);
/* The best unit of the best document, by the model; a document is as likely as all its units together. NULL when there is none. */
const hs_pair *hs_best_pair(const hs_forest *f, const hs_tree_model *m, const hs_pairs *pairs);

#endif
