/* A codebook: the explanations of an event, in a plain text file that people write by hand.
 *
 *     # who put out the lights, and why
 *     strike
 *         The dispatchers, who had not been paid, switched the city off themselves.
 *         example   The dispatchers switched us off themselves.
 *         words     dispatchers, wages, union
 *         agree     left their desks
 *         disagree  nobody left his desk
 *
 * A label stands alone at the margin; what belongs to it is indented: a description, then examples and words that point to it, to those
 * who hold it, to those who reject it, each behind its keyword and two blanks, or a colon. # begins a line for people. */
#ifndef HS_STORY_CODEBOOK_H
#define HS_STORY_CODEBOOK_H
#include "base/arena.h"

enum { HS_CODEBOOK_LABELS = 200, HS_LABEL_LENGTH = 60 /* bytes */ };

typedef struct hs_phrases { hs_str *at; uint32_t n, cap; } hs_phrases;
typedef struct hs_label { hs_str name, description; hs_phrases example, words, agree, disagree; } hs_label;
typedef struct hs_codebook { hs_label *at; uint32_t n, cap; } hs_codebook;

/* Strings point into text, but descriptions of several lines. file: for messages. Errors: HS_EUSAGE, with the line. */
int hs_codebook_read(hs_arena *arena, hs_str text, const char *file, hs_codebook *out, hs_err *err);
const hs_label *hs_codebook_find(const hs_codebook *c, hs_str name); /* or NULL */
bool hs_label_good(hs_str name); /* letters, digits, - and _, none of the keywords */

#endif
