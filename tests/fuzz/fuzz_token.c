/* Any bytes that are UTF-8, as text: tokens are in order and cover everything but white space, sentences and paragraphs tile
 * them, quotations lie inside the text and their marks find each other. */
#include <stdlib.h>
#include "base/utf8.h"
#include "text/quote.h"

#define CHECK(x) do { if (!(x)) abort(); } while (0)

static const char LISTS[] = "[clitic]\n's\nn't\n[abbreviation]\nmr.\n[abbreviation-end]\nu.s.\n[opener]\nthe\n[glued]\ncannot\n";

static void check_tokens(const hs_tokens *t)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        CHECK(t->span[i].begin >= at && t->span[i].end > t->span[i].begin && t->span[i].end <= t->text.len);
        for (uint32_t k = at; k < t->span[i].begin; k++) CHECK((unsigned char)t->text.ptr[k] <= ' ' || (unsigned char)t->text.ptr[k] >= 0x7F);
        CHECK(t->sent[t->sent_of[i]] <= i && i < t->sent[t->sent_of[i] + 1]);
        at = t->span[i].end;
    }
    CHECK(t->sent[t->n_sent] == t->n && t->para[t->n_para] == t->n_sent);
    for (uint32_t p = 0; p < t->n_para; p++) CHECK(t->para[p] < t->para[p + 1]);
}

static void check_quotes(const hs_tokens *t, const hs_quotes *q)
{
    for (uint32_t k = 0; k < q->n; k++) {
        const hs_quote *x = &q->at[k];
        CHECK(x->begin < x->end && x->end <= t->n && x->depth >= 1);
        CHECK(x->open == HS_NO_TOKEN || x->open < t->n);
        CHECK(x->close == HS_NO_TOKEN || x->close < t->n);
        CHECK(x->before == HS_NO_TOKEN || (x->before < q->n && x->before != k));
    }
    for (uint32_t i = 0; i < t->n; i++) {
        CHECK((q->depth[i] > 0) == (q->outer[i] != HS_NO_TOKEN));
        if (q->partner[i] != HS_NO_TOKEN) CHECK(q->partner[q->partner[i]] == i);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    hs_str text = {(const char *)data, size};
    if (!hs_utf8_valid(text) || size > (1 << 20)) return 0;
    jmp_buf fail;
    hs_arena arena;
    hs_arena_init(&arena, 1 << 30, &fail);
    if (setjmp(fail)) abort();
    hs_lexicon lexicon;
    hs_tokens tokens;
    hs_quotes quotes;
    CHECK(hs_lexicon_read(&arena, HS_STR(LISTS), &lexicon, NULL) == HS_OK);
    hs_tokenize(&arena, text, &lexicon, &tokens);
    check_tokens(&tokens);
    hs_find_quotes(&arena, &tokens, &quotes);
    check_quotes(&tokens, &quotes);
    hs_arena_free(&arena);
    return 0;
}
