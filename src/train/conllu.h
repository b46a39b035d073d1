/* CoNLL-U treebanks -> documents of tokens with gold tags, as the tagger will see them at run time.
 *
 * Tags and relations are those of the silver parses beside PolNeAR (Penn tags; the older universal relations: dobj,
 * nsubjpass, nmod); trees of Universal Dependencies are converted to them. */
#ifndef HS_TRAIN_CONLLU_H
#define HS_TRAIN_CONLLU_H
#include "tag/names.h"
#include "tag/tag.h"

enum hs_treebank { HS_SILVER, HS_UD };
enum hs_group { HS_GROUP_SILVER, HS_GROUP_EWT, HS_GROUP_GUM };

/* Names are labelled as in tag/names.h; HS_NAME_UNKNOWN where nobody has annotated them. */
enum { HS_NAME_UNKNOWN = 255 };

typedef struct hs_labels { hs_str at[64]; uint32_t n; } hs_labels;
/* index of the label; added when new. 63 when there is no room (the caller's data is broken then). */
uint8_t hs_label(hs_labels *l, hs_arena *arena, hs_str name);
/* index, or -1 */
int hs_label_find(const hs_labels *l, hs_str name);

typedef struct hs_gold {
    hs_str name;      /* the document's */
    hs_tokens tokens;
    uint8_t *pos, *rel, *bio; /* [tokens.n] */
    uint32_t *head;   /* [tokens.n] token or HS_ROOT */
    hs_str *lemma;    /* [tokens.n] lower-cased */
    enum hs_group group;
} hs_gold;

typedef struct hs_renamer hs_renamer;

typedef struct hs_corpus {
    hs_arena *arena;
    const hs_renamer *renamer; /* NULL = leave the people's names alone */
    hs_labels pos, rel;
    hs_gold *at;
    uint32_t n, cap;
} hs_corpus;

/* Appends the documents of a file (.conllu, .conllu.xz) or of every .conllu file of a folder, in the order of their names.
 * names: an IOB2 file with the same sentences, or NULL. Errors: HS_EIO, HS_EFORMAT. */
int hs_corpus_read(hs_corpus *c, const char *path, enum hs_treebank kind, const char *names, enum hs_group group, hs_err *err);

/* ---- between the two halves of the reader ---- */

/* One word of a sentence while it is read: head is a row of the sentence or -1 for the root. */
typedef struct hs_row {
    hs_str form, lemma, pos, rel;
    int32_t head;
    bool glued; /* no white space behind it */
    uint8_t bio;
} hs_row;

/* Mends the names of a document of the silver parses; HS_NAME_UNKNOWN where they teach nothing. */
void hs_mend_silver_names(hs_arena *arena, hs_row *row, uint32_t n);

/* Converts the rows of one UD sentence in place; returns how many rows are left (hyphenated words become one). */
uint32_t hs_ud_convert(hs_arena *arena, hs_row *row, uint32_t n);

typedef struct hs_paths { char **at; uint32_t n, cap; } hs_paths;
/* The files of a folder whose names end so, sorted. */
int hs_list_folder(hs_arena *arena, const char *folder, const char *ending, hs_paths *out, hs_err *err);

/* Reads a file, unpacked if its name ends in .xz; into the arena. */
int hs_read_unpacked(hs_arena *arena, const char *path, hs_str *out, hs_err *err);

#endif
