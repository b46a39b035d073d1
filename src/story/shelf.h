/* Documents of a ledger as a story needs them: loaded once, kept while there is room, each with the earlier documents of its story.
 *
 * Which documents those are depends on their words and dates alone (table topic_word): never on when they were read. */
#ifndef HS_STORY_SHELF_H
#define HS_STORY_SHELF_H
#include "story/change.h"

typedef struct hs_shelf hs_shelf;

/* Fills table topic_word for the versions that it lacks; told: called for each, may be NULL. A ledger that cannot be written is left as it is. */
int hs_topics_settle(hs_ledger *l, const hs_speech *speech, void (*told)(void *user, uint64_t done, uint64_t all), void *user, hs_err *err);

/* model: that speech is of; what it knows of changes is read here, since most who open a model do not ask for it. */
int hs_shelf_open(hs_ledger *l, const hs_speech *speech, const hs_model_file *model, hs_shelf **out, hs_err *err);
void hs_shelf_free(hs_shelf *s); /* NULL is fine */
const hs_teller *hs_shelf_teller(const hs_shelf *s);

/* A version's document, with `explains` of its units. It stays until hs_shelf_trim. */
int hs_shelf_doc(hs_shelf *s, int64_t version, hs_scene_doc **out, hs_err *err);
/* The documents of its story before it, oldest first, and it. In the arena. */
int hs_shelf_scene(hs_shelf *s, hs_arena *arena, hs_scene_doc *doc, hs_scene *out, hs_err *err);
/* The scene of a comparison: documents that share telling words with doc, of any date, as `keep` gives them back (changed, or NULL: left
 * out), in the order that keep's *later tells (0 first), then by date; doc itself is last, as keep gives it. */
int hs_shelf_compared_scene(hs_shelf *s, hs_arena *arena, hs_scene_doc *doc,
                            hs_scene_doc *(*keep)(void *user, hs_arena *arena, hs_scene_doc *d, bool *later), void *user, hs_scene *out, hs_err *err);
/* Gives back what was not used lately, when too much is held. Documents handed out before are gone then. */
void hs_shelf_trim(hs_shelf *s);

#endif
