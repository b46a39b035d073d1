/* When it was said: the time expression nearest to the cue that belongs to it. */
#include "speech/said.h"

enum {
    AROUND = 8, /* steps in the tree from the time to the cue */
    REACH = 100 /* words between them */
};

typedef struct times {
    const hs_analysis *a;
    const hs_finds *finds;
    const hs_dates *dates;
} times;

static bool in_source(const hs_found *x, uint32_t i)
{
    return x->n_source && i >= x->source[0] && i <= x->source[x->n_source - 1];
}

/* Does the time expression d tell when x was said? It stands in or beside the cue, or depends on it with no verb between. */
static bool tells_when(const times *w, const hs_found *x, const hs_date *d)
{
    const hs_analysis *a = w->a;
    uint32_t begin = d->begin;
    if (d->bound || d->ahead) return false;
    if (d->end < a->t.n && a->gpos[d->end] == HS_G_POS_MARK) return false; /* "last week's vote" */
    if (begin > 0 && a->gpos[begin - 1] == HS_G_PREP) begin--;
    if (hs_cue_has(x, d->begin)) return true;
    if (hs_content_has(x, d->begin) || in_source(x, d->begin)) return false;
    const hs_found *outer = x->within ? &w->finds->at[x->within - 1] : NULL;
    if (outer && hs_content_has(outer, x->cue_begin) && !hs_content_has(outer, d->begin)) return false;
    if (begin == x->cue_end || d->end == x->cue_begin) return true;
    uint32_t i = d->end - 1;
    for (uint32_t k = d->begin; k < d->end; k++)
        if (a->tag.head[k] == HS_ROOT || a->tag.head[k] < d->begin || a->tag.head[k] >= d->end) i = k;
    for (int step = 0; step < AROUND; step++) {
        i = a->tag.head[i];
        if (i == HS_ROOT) return false;
        if (hs_cue_has(x, i)) return true;
        if (a->gpos[i] == HS_G_VERB || hs_content_has(x, i) || in_source(x, i)) return false;
    }
    return false;
}

/* How far the expression d stands from the cue; one behind it is preferred to one before. */
static uint32_t distance(const hs_found *x, const hs_date *d)
{
    if (hs_cue_has(x, d->begin)) return 0;
    return d->begin >= x->cue_end ? 2 * (d->begin - x->cue_end) + 1 : 2 * (x->cue_begin - d->begin) + 2;
}

/* The first date that begins at or behind the token. */
static uint32_t first_date(const times *w, uint32_t token)
{
    uint32_t low = 0, high = w->dates->n;
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        if (w->dates->at[mid].begin < token) low = mid + 1;
        else high = mid;
    }
    return low;
}

void hs_find_said(const hs_analysis *a, const hs_finds *finds, const hs_dates *dates, const hs_found *x, hs_quality *q)
{
    const times *w = &(times){a, finds, dates};
    if (x->cue_begin == x->cue_end) return;
    uint32_t s = a->t.sent_of[x->cue_begin], first = a->t.sent[s], end = a->t.sent[s + 1];
    if (x->cue_begin > first + REACH) first = x->cue_begin - REACH;
    if (end > x->cue_end + REACH) end = x->cue_end + REACH;
    const hs_date *best = NULL;
    for (uint32_t k = first_date(w, first); k < w->dates->n && w->dates->at[k].begin < end; k++) {
        const hs_date *d = &w->dates->at[k];
        if (tells_when(w, x, d) && (!best || distance(x, d) < distance(x, best))) best = d;
    }
    if (!best) return;
    q->said_begin = best->begin;
    if (best->begin > first && a->gpos[best->begin - 1] == HS_G_PREP) q->said_begin--; /* "on", "in" */
    q->said_end = best->end;
    q->said = best->value;
}
