/* General news in which next to nothing changes: the scenes from which the models of changes learn to be quiet.
 *
 * DATA's campaign news and agency news, ten related documents a scene. Not that there is no change in any of them; but there are so few
 * that to tell one of thirty statements would be wrong nearly always. */
#ifndef HS_TRAIN_BACKGROUND_H
#define HS_TRAIN_BACKGROUND_H
#include "train/story_gold.h"

/* Appends stories without events, dealt out to the folds in turn, with `background` set; and other such texts, short ones, to
 * spare. */
int hs_background_read(hs_arena *arena, const hs_model *model, const char *data, hs_story_set *out, hs_texts *spare, hs_err *err);

#endif
