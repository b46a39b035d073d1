/* Text -> tokens, sentences, paragraphs. Tokens are as in the Penn Treebank ("does|n't", "Kim|'s"), quotation
 * marks are tokens of their own, words broken over a line end ("offi-\ncer") are one token.
 *
 * Invariant: token spans are sorted, not empty, not overlapping, inside the text; every character that is not white space
 * belongs to a token; a sentence never crosses a paragraph. */
#ifndef HS_TEXT_TOKEN_H
#define HS_TEXT_TOKEN_H
#include "text/lexicon.h"

enum hs_token_kind {
    HS_TK_WORD,   /* has a letter */
    HS_TK_NUMBER, /* digits, no letter */
    HS_TK_MARK,   /* quotation mark: double, single, guillemet, entity, `` or '' */
    HS_TK_PUNCT,  /* . , ; : ? ! ( ) - … */
    HS_TK_OTHER   /* symbols, emoji, addresses */
};

enum hs_gap { HS_GAP_NONE, HS_GAP_SPACE, HS_GAP_LINE, HS_GAP_PARAGRAPH }; /* white space before a token */

typedef struct hs_tokens {
    hs_str text;
    uint32_t n;
    hs_span *span;   /* [n] */
    uint8_t *kind;   /* [n] enum hs_token_kind */
    uint8_t *gap;    /* [n] enum hs_gap */
    hs_str *low;     /* [n] lower-cased form; quotation marks, dashes and apostrophes folded to ASCII, hyphen of a broken line gone */
    uint32_t *sent_of; /* [n] sentence of a token */
    uint32_t n_sent;
    uint32_t *sent;  /* [n_sent + 1] first token of each sentence; sent[n_sent] = n */
    uint32_t n_para;
    uint32_t *para;  /* [n_para + 1] first sentence of each paragraph; para[n_para] = n_sent */
} hs_tokens;

/* The lexicon brings the language's abbreviations, contractions and sentence openers. */
void hs_tokenize(hs_arena *arena, hs_str text, const hs_lexicon *lexicon, hs_tokens *out);

/* Kind and lower-cased form of one token: what hs_tokenize fills in, for tokens that a treebank has cut. */
void hs_token_form(hs_arena *arena, hs_str form, uint8_t *kind, hs_str *low);

static inline hs_str hs_token_text(const hs_tokens *t, uint32_t i)
{
    return hs_str_sub(t->text, t->span[i].begin, t->span[i].end);
}

#endif
