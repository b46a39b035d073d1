/* From what the finder found to what the user asked for: threshold, numbering, chains of voices. */
#include "api/doc.h"
#include <stdlib.h>

enum { MOST_STEPS = 1024 };

/* Index + 1 of the nearest kept statement around i, 0 = none. The walk is bounded: a finder must not make circles, but if
 * one did, choose() would drop them as too deep. */
static uint32_t kept_parent(const hs_statement *s, uint32_t n, const uint8_t *kept, uint32_t i)
{
    uint32_t up = s[i].within;
    for (uint32_t steps = 0; up && up <= n && steps < MOST_STEPS; steps++) {
        if (kept[up - 1]) return up == i + 1 ? 0 : up;
        up = s[up - 1].within;
    }
    return 0;
}

static uint32_t depth_of(const hs_statement *s, uint32_t i)
{
    uint32_t depth = 0;
    for (uint32_t up = s[i].within; up && depth <= HS_DEPTH_LIMIT; up = s[up - 1].within) depth++;
    return depth;
}

typedef struct placed { uint32_t begin, depth, was; } placed;

/* by place, the outer before the inner, then as found: a total order, so that qsort need not be stable */
static int by_place(const void *a, const void *b)
{
    const placed *x = a, *y = b;
    if (x->begin != y->begin) return x->begin < y->begin ? -1 : 1;
    if (x->depth != y->depth) return x->depth < y->depth ? -1 : 1;
    return x->was < y->was ? -1 : x->was > y->was;
}

static hs_str voice(hs_arena *arena, const hs_view *view, const hs_statement *s)
{
    if (s->source.name.ptr) return s->source.name;
    if (s->source.kind == HS_KIND_AUTHOR) return HS_STR("author");
    size_t len = 0;
    for (uint32_t i = 0; i < s->source.spans.n; i++) len += s->source.spans.at[i].end - s->source.spans.at[i].begin + (i > 0);
    if (!len) return HS_STR("unknown");
    char *p = hs_arena_alloc(arena, len);
    size_t at = 0;
    for (uint32_t i = 0; i < s->source.spans.n; i++) {
        hs_str t = hs_view_at(view, s->source.spans.at[i]);
        if (i) p[at++] = ' ';
        memcpy(p + at, t.ptr, t.len);
        at += t.len;
    }
    return (hs_str){p, len};
}

void hs_statements_chain(hs_arena *arena, const hs_view *view, hs_statement *s, uint32_t n)
{
    hs_str *own = hs_new(arena, hs_str, n);
    for (uint32_t i = 0; i < n; i++) own[i] = voice(arena, view, &s[i]);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t around[HS_DEPTH_LIMIT + 1], depth = 0; /* places + 1, from this one outwards */
        for (uint32_t up = i + 1; up && depth <= HS_DEPTH_LIMIT; up = hs_view_place(view, s[up - 1].within)) around[depth++] = up;
        uint32_t first = view->outlet.len > 0, len = first + depth;
        hs_str *chain = hs_new(arena, hs_str, len);
        if (first) chain[0] = view->outlet;
        for (uint32_t k = 0; k < depth; k++) chain[len - 1 - k] = own[around[k] - 1];
        s[i].chain = (hs_strs){chain, len};
    }
}

/* kept[i] = 0 for what is doubtful, then for what is too deep once the doubtful is gone. */
static void choose(hs_statement *s, uint32_t n, double least, uint8_t *kept)
{
    for (uint32_t i = 0; i < n; i++) kept[i] = s[i].content.n > 0 && s[i].confidence >= least;
    for (uint32_t i = 0; i < n; i++) s[i].id = kept_parent(s, n, kept, i);
    for (uint32_t i = 0; i < n; i++) s[i].within = s[i].id;
    for (uint32_t i = 0; i < n; i++)
        if (depth_of(s, i) > HS_DEPTH_LIMIT) kept[i] = 0; /* all below it is too deep as well */
}

void hs_statements_settle(hs_arena *arena, const hs_view *view, hs_statement *s, uint32_t *n, double least)
{
    uint8_t *kept = hs_new(arena, uint8_t, *n);
    choose(s, *n, least, kept);
    placed *order = hs_new(arena, placed, *n);
    uint32_t m = 0;
    for (uint32_t i = 0; i < *n; i++)
        if (kept[i]) order[m++] = (placed){hs_statement_begin(&s[i]), depth_of(s, i), i};
    if (m) qsort(order, m, sizeof *order, by_place);
    uint32_t *number = hs_new(arena, uint32_t, *n + 1); /* old index + 1 -> new id; 0 -> 0 */
    for (uint32_t i = 0; i < m; i++) number[order[i].was + 1] = i + 1;
    hs_statement *sorted = hs_new(arena, hs_statement, m);
    for (uint32_t i = 0; i < m; i++) {
        sorted[i] = s[order[i].was];
        sorted[i].id = i + 1;
        sorted[i].within = number[sorted[i].within];
    }
    if (m) memcpy(s, sorted, m * sizeof *s);
    *n = m;
    hs_view settled = *view;
    settled.statement = s;
    settled.n = m;
    hs_statements_chain(arena, &settled, s, m);
}
