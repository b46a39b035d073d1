/* A text cut wherever a span begins or ends: one sweep over the sorted spans. The innermost span at a place is the top of a
 * heap; spans that have ended are taken off it only when they come to the top. */
#include "write/segment.h"
#include <stdlib.h>
#include "base/mem.h"

enum kind { CONTENT, SOURCE_OR_CUE, KINDS };

/* depth and id make the inner one greater */
typedef struct mark { hs_span span; uint32_t depth, id; enum hs_role role; } mark;
typedef struct heap { mark *at; uint32_t n; } heap;

static int by_begin(const void *a, const void *b)
{
    const mark *x = a, *y = b;
    if (x->span.begin != y->span.begin) return x->span.begin < y->span.begin ? -1 : 1;
    if (x->id != y->id) return x->id < y->id ? -1 : 1;
    return (int)x->role - (int)y->role;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static bool inner(const mark *a, const mark *b)
{
    return a->depth != b->depth ? a->depth > b->depth : a->id > b->id;
}

static void swap(mark *a, mark *b)
{
    mark m = *a;
    *a = *b;
    *b = m;
}

static void push(heap *h, mark m)
{
    uint32_t i = h->n++;
    h->at[i] = m;
    for (; i && inner(&h->at[i], &h->at[(i - 1) / 2]); i = (i - 1) / 2) swap(&h->at[i], &h->at[(i - 1) / 2]);
}

static void pop(heap *h)
{
    h->at[0] = h->at[--h->n];
    for (uint32_t i = 0;;) {
        uint32_t best = i;
        for (uint32_t child = 2 * i + 1; child <= 2 * i + 2; child++)
            if (child < h->n && inner(&h->at[child], &h->at[best])) best = child;
        if (best == i) return;
        swap(&h->at[i], &h->at[best]);
        i = best;
    }
}

/* the innermost span that covers the place, NULL = none */
static const mark *top(heap *h, uint32_t place)
{
    while (h->n && h->at[0].span.end <= place) pop(h);
    return h->n ? &h->at[0] : NULL;
}

typedef struct sweep {
    mark *marks[KINDS]; /* [n_marks] sorted by begin */
    uint32_t n_marks[KINDS];
    heap heap[KINDS];
    uint32_t *cut; /* [n_cuts] sorted, distinct; begins with 0, ends with the length of the text */
    uint32_t n_cuts;
    uint32_t *ends; /* [n_marks[CONTENT]] ends of contents, sorted: for the depth */
} sweep;

static void add_spans(sweep *w, enum kind kind, hs_spans spans, uint32_t depth, uint32_t id, enum hs_role role)
{
    for (uint32_t i = 0; i < spans.n; i++) {
        if (spans.at[i].begin >= spans.at[i].end) continue;
        w->marks[kind][w->n_marks[kind]++] = (mark){spans.at[i], depth, id, role};
        w->cut[w->n_cuts++] = spans.at[i].begin;
        w->cut[w->n_cuts++] = spans.at[i].end;
    }
}

static void gather(sweep *w, const hs_view *v)
{
    w->cut[w->n_cuts++] = 0;
    w->cut[w->n_cuts++] = (uint32_t)v->text.len;
    for (uint32_t i = 0; i < v->n; i++) {
        const hs_statement *s = &v->statement[i];
        add_spans(w, CONTENT, s->content, s->chain.n, s->id, HS_ROLE_NONE);
        add_spans(w, SOURCE_OR_CUE, s->source.spans, s->chain.n, s->id, HS_ROLE_SOURCE);
        add_spans(w, SOURCE_OR_CUE, s->cue, s->chain.n, s->id, HS_ROLE_CUE);
    }
    qsort(w->cut, w->n_cuts, sizeof *w->cut, by_number);
    uint32_t n = 0;
    for (uint32_t i = 0; i < w->n_cuts; i++)
        if (n == 0 || w->cut[n - 1] != w->cut[i]) w->cut[n++] = w->cut[i];
    w->n_cuts = n;
    for (int k = 0; k < KINDS; k++)
        if (w->n_marks[k]) qsort(w->marks[k], w->n_marks[k], sizeof(mark), by_begin);
    for (uint32_t i = 0; i < w->n_marks[CONTENT]; i++) w->ends[i] = w->marks[CONTENT][i].span.end;
    if (w->n_marks[CONTENT]) qsort(w->ends, w->n_marks[CONTENT], sizeof *w->ends, by_number);
}

static void cut_text(sweep *w, hs_segments *out)
{
    uint32_t begun[KINDS] = {0}, ended = 0;
    for (uint32_t i = 0; i + 1 < w->n_cuts; i++) {
        uint32_t place = w->cut[i];
        for (int k = 0; k < KINDS; k++)
            for (; begun[k] < w->n_marks[k] && w->marks[k][begun[k]].span.begin <= place; begun[k]++)
                push(&w->heap[k], w->marks[k][begun[k]]);
        while (ended < w->n_marks[CONTENT] && w->ends[ended] <= place) ended++;
        const mark *content = top(&w->heap[CONTENT], place), *role = top(&w->heap[SOURCE_OR_CUE], place);
        out->at[out->n++] = (hs_segment){{place, w->cut[i + 1]}, begun[CONTENT] - ended, content ? content->id : 0,
                                         role ? role->role : HS_ROLE_NONE, role ? role->id : 0};
    }
}

bool hs_segments_build(const hs_view *v, hs_segments *out)
{
    size_t n = 0;
    for (uint32_t i = 0; i < v->n; i++)
        n += (size_t)v->statement[i].content.n + v->statement[i].source.spans.n + v->statement[i].cue.n;
    *out = (hs_segments){0};
    mark *marks = hs_mem_alloc(2 * KINDS * n * sizeof *marks); /* sorted marks and heap of each kind */
    uint32_t *numbers = hs_mem_alloc((3 * n + 2) * sizeof *numbers);
    hs_segment *segments = hs_mem_alloc((2 * n + 2) * sizeof *segments);
    bool fine = marks && numbers && segments;
    if (fine) {
        sweep w = {.marks = {marks, marks + n}, .heap = {{marks + 2 * n, 0}, {marks + 3 * n, 0}}, .cut = numbers,
                   .ends = numbers + 2 * n + 2};
        gather(&w, v);
        out->at = segments;
        cut_text(&w, out);
    } else hs_mem_free(segments);
    hs_mem_free(marks);
    hs_mem_free(numbers);
    return fine;
}

void hs_segments_free(hs_segments *s)
{
    hs_mem_free(s->at);
    *s = (hs_segments){0};
}
