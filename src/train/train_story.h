/* What a language pack knows of stories: word lists, how common words are, and the weights of changes. */
#ifndef HS_TRAIN_TRAIN_STORY_H
#define HS_TRAIN_TRAIN_STORY_H
#include <stdio.h>
#include "model/file.h"

/* Appends the sections story, number and common to out[*n]: the lists of lang_dir, and a count of the lemmas of the treebanks in data_dir. */
int hs_train_story_words(const char *data_dir, const char *lang_dir, hs_section *out, uint32_t *n, FILE *log, hs_err *err);

#endif
