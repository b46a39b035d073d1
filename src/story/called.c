/* What texts call somebody where they name him: "head of the union", with who says so and where. */
#include <stdlib.h>
#include "ledger/plain.h"
#include "story/report.h"

enum { PAPERS = 160 /* so many texts are read: the oldest half and the newest half */, PARAGRAPHS = 3 /* of each */, MOST = 40 };

typedef struct place { hs_str plain, by; hs_passage at; uint32_t order; } place;
typedef struct places { place *at; uint32_t n, cap; } places;

static bool holds(hs_spans spans, hs_span s)
{
    for (uint32_t i = 0; i < spans.n; i++)
        if (s.begin >= spans.at[i].begin && s.end <= spans.at[i].end) return true;
    return false;
}

/* The speaker of the innermost statement whose content holds the words; else the outlet. */
static hs_str by_whom(const hs_rows *rows, const hs_paper *paper, hs_span s)
{
    hs_str by = paper->outlet;
    size_t least = SIZE_MAX;
    for (uint32_t i = 0; i < rows->n; i++) {
        const hs_statement *x = &rows->at[i].s;
        size_t length = 0;
        for (uint32_t k = 0; k < x->content.n; k++) length += x->content.at[k].end - x->content.at[k].begin;
        if (!holds(x->content, s) || length >= least) continue;
        least = length;
        by = x->source.name;
    }
    return by;
}

/* Does one of the names, or its last word, stand in the text? */
static bool is_named(hs_str text, const hs_spelt *who)
{
    for (uint32_t i = 0; i < who->n; i++) {
        hs_str name = who->name[i];
        size_t last = name.len;
        while (last && name.ptr[last - 1] != ' ') last--;
        hs_str word = hs_str_sub(name, last, name.len);
        for (size_t k = 0; word.len && k + word.len <= text.len; k++) {
            const char *hit = memchr(text.ptr + k, word.ptr[0], text.len - word.len - k + 1);
            if (!hit) break;
            k = (size_t)(hit - text.ptr);
            if (!memcmp(hit, word.ptr, word.len)) return true;
        }
    }
    return false;
}

static void read_paragraph(hs_reporter *r, const hs_spelt *who, const hs_rows *rows, const hs_paper *paper, hs_span at, places *out)
{
    hs_descriptions d = {0};
    hs_speech_describe(r->speech, r->arena, hs_str_sub(paper->text, at.begin, at.end), who, &d);
    for (uint32_t i = 0; i < d.n; i++) {
        hs_span *words = hs_new(r->arena, hs_span, 1);
        *words = (hs_span){d.at[i].words.begin + at.begin, d.at[i].words.end + at.begin};
        place p = {hs_plain_words(r->arena, hs_str_sub(paper->text, words->begin, words->end)), by_whom(rows, paper, *words), {paper, {words, 1}}, out->n};
        if (p.plain.len) hs_push(r->arena, out, p);
    }
}

static int read_paper(hs_reporter *r, const hs_spelt *who, const hs_row *of, places *out)
{
    hs_rows rows = {0};
    hs_str text = of->paper->text;
    uint32_t paragraphs = 0;
    int code = hs_rows_load(r, HS_ROWS_OF_VERSION, of->version, &rows);
    for (size_t begin = 0, end; begin < text.len && paragraphs < PARAGRAPHS && !code; begin = end + 1) {
        const char *stop = memchr(text.ptr + begin, '\n', text.len - begin);
        end = stop ? (size_t)(stop - text.ptr) : text.len;
        if (end == begin || !is_named(hs_str_sub(text, begin, end), who)) continue;
        read_paragraph(r, who, &rows, of->paper, (hs_span){(uint32_t)begin, (uint32_t)end}, out);
        paragraphs++;
    }
    return code;
}

static int by_words(const void *a, const void *b)
{
    const place *x = a, *y = b;
    int c = hs_str_cmp(x->plain, y->plain);
    if (c) return c;
    return x->order < y->order ? -1 : x->order > y->order;
}

static int most_first(const void *a, const void *b)
{
    const hs_called *x = a, *y = b;
    if (x->n != y->n) return x->n > y->n ? -1 : 1;
    if (x->words.len != y->words.len) return x->words.len > y->words.len ? -1 : 1;
    return hs_str_cmp(x->words, y->words);
}

static void gather(hs_reporter *r, places *list, const hs_called **out, uint32_t *n)
{
    struct { hs_called *at; uint32_t n, cap; } called = {0};
    if (list->n) qsort(list->at, list->n, sizeof *list->at, by_words);
    hs_passage *at = hs_new(r->arena, hs_passage, list->n);
    hs_str *by = hs_new(r->arena, hs_str, list->n);
    for (uint32_t i = 0; i < list->n; i++) at[i] = list->at[i].at, by[i] = list->at[i].by;
    for (uint32_t i = 0, end; i < list->n; i = end) {
        for (end = i; end < list->n && hs_str_eq(list->at[end].plain, list->at[i].plain);) end++;
        hs_span words = at[i].spans.at[0];
        hs_push(r->arena, &called, ((hs_called){hs_str_sub(at[i].paper->text, words.begin, words.end), at + i, by + i, end - i}));
    }
    if (called.n) qsort(called.at, called.n, sizeof *called.at, most_first);
    *out = called.at;
    *n = called.n < MOST ? called.n : MOST;
}

int hs_find_called(hs_reporter *r, const hs_spelt *who, const hs_rows *rows, const hs_called **out, uint32_t *n)
{
    places list = {0};
    struct { uint32_t *at; uint32_t n, cap; } paper = {0};
    int code = HS_OK;
    for (uint32_t i = 0; i < rows->n; i++)
        if ((!i || rows->at[i].version != rows->at[i - 1].version) && !rows->at[i].second && hs_can_read(r, rows->at[i].paper)) hs_push(r->arena,
            &paper, i);
    for (uint32_t i = 0; i < paper.n && !code; i++) {
        bool middle = paper.n > PAPERS && i >= PAPERS / 2 && i < paper.n - PAPERS / 2;
        if (!middle) code = read_paper(r, who, &rows->at[paper.at[i]], &list);
    }
    gather(r, &list, out, n);
    return code;
}
