/* Training of the models of src/speech. */
#ifndef HS_TRAIN_TRAIN_SPEECH_H
#define HS_TRAIN_TRAIN_SPEECH_H
#include <stdio.h>
#include "model/file.h"
#include "tag/tag.h"
#include "text/lexicon.h"

/* Appends the sections habit, cue, link, judge and edge to out[*n]. Texts: the train part of PolNeAR in data_dir, and the folders a
 * to e of gold_dir. */
int hs_train_speech(const hs_tagger *tagger, const hs_lexicon *lexicon, const char *data_dir, const char *gold_dir,
                    hs_section *out, uint32_t *n, FILE *log, hs_err *err);

#endif
