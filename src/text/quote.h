/* Quotation marks -> quotations. Each paragraph is read afresh; then paragraphs that carry one quotation on are joined.
 *
 * Marks of any make are paired by what they are and where they stand: curly, straight, guillemets either way round, German,
 * doubled apostrophes, entities; single marks only where they cannot be apostrophes. A mark without a partner is not
 * an error: a quotation that is never closed ends with its paragraph, one that was never opened begins with its sentence. */
#ifndef HS_TEXT_QUOTE_H
#define HS_TEXT_QUOTE_H
#include "text/token.h"

#define HS_NO_TOKEN UINT32_MAX

typedef struct hs_quote {
    uint32_t begin, end; /* tokens, with the marks */
    uint32_t open, close; /* the marks; HS_NO_TOKEN when missing */
    uint32_t before;     /* the quotation of an earlier paragraph that this one carries on, or HS_NO_TOKEN */
    uint8_t depth;       /* 1 = outermost */
    uint8_t single;      /* made of single marks */
} hs_quote;

typedef struct hs_quotes {
    hs_quote *at;
    uint32_t n, cap;
    uint8_t *depth;  /* [tokens] how many quotations hold the token; its own marks count as inside */
    uint32_t *partner; /* [tokens] of a mark: the one that closes or opens the same quotation, or HS_NO_TOKEN */
    uint32_t *outer; /* [tokens] the outermost quotation that holds the token, or HS_NO_TOKEN */
} hs_quotes;

void hs_find_quotes(hs_arena *arena, const hs_tokens *tokens, hs_quotes *out);

#endif
