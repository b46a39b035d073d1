/* Lemmas by rules that are data (lang/en/lemma.txt): for the tags of a heading an ending is taken off, then the longest
 * matching rule mends what is left; words with a line of their own need no rule.
 *
 *     [VBD VBN VBG]     the tags
 *     strip ed ing      the endings
 *     -at -ate          a rule: stated -> stat -> state
 *     said say          a word
 * Remarks stand behind #. */
#ifndef HS_TAG_LEMMA_H
#define HS_TAG_LEMMA_H
#include "text/token.h"

enum { HS_LEMMA_CLASSES = 16, HS_LEMMA_STRIPS = 4, HS_LEMMA_RULE = 6 /* bytes of the longest rule's left side */ };

typedef struct hs_lemma_entry { uint32_t key; hs_str from, to; } hs_lemma_entry;

typedef struct hs_lemmas {
    hs_lemma_entry *at; /* [size], open addressing over rules and words; from.ptr NULL = empty; text lives in the section */
    uint32_t size;
    hs_str strip[HS_LEMMA_CLASSES][HS_LEMMA_STRIPS];
    uint8_t class_of[64]; /* by tag; 0 = the word is its own lemma */
} hs_lemmas;

/* tag: names of the n tags. Errors: HS_EFORMAT with the line, HS_ENOMEM. The section must outlive the table. */
int hs_lemmas_read(hs_str section, const hs_str *tag, uint32_t n, hs_lemmas *out, hs_err *err);
void hs_lemmas_free(hs_lemmas *l);
/* The lemma lies in the section, in low, or in the arena. */
hs_str hs_lemma(const hs_lemmas *l, hs_arena *arena, hs_str low, uint8_t pos);

#endif
