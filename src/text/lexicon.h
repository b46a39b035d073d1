/* The word lists of a language pack (lang/en/lexicon.txt, carried in the model file).
 *
 * A list file has headings in brackets, a word or phrase a line under them, # for remarks:
 *     [say]
 *     say
 *     point out
 * Words are lower case and folded as hs_tokens.low. A word may stand under several headings. */
#ifndef HS_TEXT_LEXICON_H
#define HS_TEXT_LEXICON_H
#include "base/arena.h"
#include "base/hash.h"

/* Headings. The order is that of class_names in lexicon.c. */
typedef enum hs_lex {
#define HS_LEX(id, name) HS_LEX_##id,
#include "text/lexicon_classes.h"
#undef HS_LEX
    HS_LEX_COUNT
} hs_lex;

typedef uint64_t hs_lex_set; /* bit k: the word stands under heading k */
#define HS_LEX_BIT(id) ((hs_lex_set)1 << HS_LEX_##id)

typedef struct hs_lexicon {
    struct hs_lex_entry { uint32_t hash; uint32_t check; hs_lex_set set; } *at; /* [size], open addressing */
    uint32_t size, used;
    uint32_t longest; /* words in the longest phrase */
} hs_lexicon;

/* Reads the lists; an unknown heading is an HS_EFORMAT error that names the line. Everything is copied to the arena. */
int hs_lexicon_read(hs_arena *arena, hs_str lists, hs_lexicon *out, hs_err *err);
/* The same for lists with other headings: heading[k] is bit k; at most 62. what: how messages call the lists. */
int hs_lexicon_read_under(hs_arena *arena, const char *what, hs_str lists, const char *const *heading, uint32_t n, hs_lexicon *out, hs_err *err);
hs_lex_set hs_lexicon_word(const hs_lexicon *l, hs_str word);
/* Headings of the phrase made of n words (n >= 2). */
hs_lex_set hs_lexicon_phrase(const hs_lexicon *l, const hs_str *word, uint32_t n);
/* Headings under which a phrase begins with this word: a quick refusal before hs_lexicon_phrase is tried. */
bool hs_lexicon_opens(const hs_lexicon *l, hs_str word);

#endif
