/* Training of the models that tell changes (story/change.h). */
#ifndef HS_TRAIN_TRAIN_CHANGE_H
#define HS_TRAIN_TRAIN_CHANGE_H
#include <stdio.h>
#include "model/file.h"

/* Makes the sections `change` and `relate` from the stories of dir/FOLDER, with a model that has all other sections, and from the general news of data
 * (train/background.h). Each round's scores on a story come from
 * models that have not seen its folder, so that the next round learns from scores as they will be. folder: [n] */
int hs_train_changes(const hs_model *model, const char *data, const char *dir, const char *const *folder, uint32_t n, hs_section out[2], FILE *log, hs_err *err);

#endif
