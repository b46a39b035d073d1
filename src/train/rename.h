/* People of other cultures for the training texts: in some of the documents every person gets another name, the same one
 * throughout, from lists of politicians all over the world and of names that Russian writes too. The trees stay as they are. */
#ifndef HS_TRAIN_RENAME_H
#define HS_TRAIN_RENAME_H
#include "train/conllu.h"

struct hs_renamer {
    struct { hs_str *at; uint32_t n, cap; } given, surname;
    uint32_t percent; /* of the documents */
};

/* folder: CSV files, name first; words: a list with a word at the head of each line. */
int hs_renamer_read(hs_renamer *r, hs_arena *arena, const char *folder, const char *words, uint32_t percent, hs_err *err);
/* Changes the words of a document's people in place. */
void hs_rename_people(const hs_renamer *r, hs_str document, hs_row *row, uint32_t n);

#endif
