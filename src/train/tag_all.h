/* All the models of src/tag: trained in one call, measured in another. */
#ifndef HS_TRAIN_TAG_ALL_H
#define HS_TRAIN_TAG_ALL_H
#include <stdio.h>
#include "model/file.h"

/* Trains from data_dir (the folder that holds ud/, attr/, ner/, names/) and lang_dir (lang/en); appends the sections to
 * out[*n] (room for HS_MODEL_SECTIONS). Their bytes live until the program ends. Returns an error code and a line on log. */
int hs_train_tag(const char *data_dir, const char *lang_dir, hs_section *out, uint32_t *n, FILE *log);

/* Prints what the model gets right on the dev parts of the treebanks and of the names. */
int hs_eval_tag(const char *model, const char *data_dir, FILE *out);

#endif
