/* Sets of tokens: how spans are compared, so that punctuation and marks at their edges never matter. */
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>
#include "cli/eval.h"

struct eval_block { eval_block *before; max_align_t bytes[]; };

void *eval_alloc(eval_pool *p, size_t size, size_t n)
{
    eval_block *b = n < SIZE_MAX / 2 / size ? calloc(1, sizeof *b + size * n) : NULL;
    if (!b) {
        cli_complain("eval: out of memory");
        exit(EXIT_INPUT);
    }
    b->before = p->last;
    p->last = b;
    return b->bytes;
}

void eval_free(eval_pool *p)
{
    while (p->last) {
        eval_block *before = p->last->before;
        free(p->last);
        p->last = before;
    }
}

static bool is_letter_or_digit(UChar32 c)
{
    uint32_t kind = U_MASK(u_charType(c));
    return (kind & (U_GC_L_MASK | U_GC_N_MASK)) != 0;
}

void eval_tokens(hs_str text, eval_pool *pool, eval_text *out)
{
    *out = (eval_text){text, eval_alloc(pool, sizeof(hs_span), text.len / 2 + 2), 0};
    const uint8_t *p = (const uint8_t *)text.ptr;
    bool inside = false;
    for (size_t i = 0; i < text.len;) {
        size_t begin = i;
        UChar32 c;
        U8_NEXT_OR_FFFD(p, i, text.len, c);
        bool now = is_letter_or_digit(c);
        if (now && !inside) out->token[out->n++].begin = (uint32_t)begin;
        if (now) out->token[out->n - 1].end = (uint32_t)i;
        inside = now;
    }
}

/* the first token that ends behind the place */
static uint32_t first_after(const eval_text *t, uint32_t place)
{
    uint32_t low = 0, high = t->n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (t->token[middle].end <= place) low = middle + 1;
        else high = middle;
    }
    return low;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

eval_set eval_set_of(const eval_text *t, hs_spans spans, eval_pool *pool)
{
    uint32_t most = 0, n = 0;
    for (uint32_t k = 0; k < spans.n; k++)
        for (uint32_t i = first_after(t, spans.at[k].begin); i < t->n && t->token[i].begin < spans.at[k].end; i++) most++;
    uint32_t *at = eval_alloc(pool, sizeof *at, most + 1);
    for (uint32_t k = 0; k < spans.n; k++)
        for (uint32_t i = first_after(t, spans.at[k].begin); i < t->n && t->token[i].begin < spans.at[k].end; i++) at[n++] = i;
    qsort(at, n, sizeof *at, by_number);
    uint32_t distinct = 0;
    for (uint32_t i = 0; i < n; i++)
        if (distinct == 0 || at[distinct - 1] != at[i]) at[distinct++] = at[i];
    return (eval_set){at, distinct};
}

uint32_t eval_common(eval_set a, eval_set b)
{
    uint32_t n = 0;
    for (uint32_t i = 0, j = 0; i < a.n && j < b.n;) {
        if (a.at[i] == b.at[j]) n++, i++, j++;
        else if (a.at[i] < b.at[j]) i++;
        else j++;
    }
    return n;
}

double eval_jaccard(eval_set a, eval_set b)
{
    uint32_t n = eval_common(a, b);
    return n ? (double)n / (a.n + b.n - n) : 0;
}

int eval_set_order(eval_set a, eval_set b)
{
    for (uint32_t i = 0; i < a.n && i < b.n; i++)
        if (a.at[i] != b.at[i]) return a.at[i] < b.at[i] ? -1 : 1;
    return a.n < b.n ? -1 : a.n > b.n;
}

bool eval_set_has(eval_set a, uint32_t token)
{
    return a.n && bsearch(&token, a.at, a.n, sizeof token, by_number) != NULL;
}
