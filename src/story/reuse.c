/* The same words in two statements of one speaker: "the same praise with another addressee".
 *
 * Runs of RUN words that two statements share are where they meet; from the longest such run the match grows to both sides over gaps of
 * up to GAP words. What a speaker is quoted with in several outlets at once is no reuse: word for word the same, it must be DAYS apart. */
#include <stdlib.h>
#include "base/hash.h"
#include "story/report.h"

enum { RUN = 4, GAP = 5, AGAIN = 2 /* words that a match must have behind a gap */, LEAST = 5 /* words shared in all */, TELLING = 90, TELL = 2,
       DAYS = 7, COMMON = 24 /* a run that more statements have is a commonplace */, PAIRS = 200000, MOST = 40 };

typedef struct run { uint32_t hash, at /* index in own */, place; } run;
typedef struct runs { run *at; uint32_t n, cap; } runs;
typedef struct meeting { uint32_t a, b, x, y; } meeting; /* own[a] at word x, own[b] at word y */
typedef struct meetings { meeting *at; uint32_t n, cap; } meetings;

static int by_hash(const void *a, const void *b)
{
    const run *x = a, *y = b;
    if (x->hash != y->hash) return x->hash < y->hash ? -1 : 1;
    if (x->at != y->at) return x->at < y->at ? -1 : 1;
    return x->place < y->place ? -1 : x->place > y->place;
}

static int by_pair(const void *a, const void *b)
{
    const meeting *x = a, *y = b;
    if (x->a != y->a) return x->a < y->a ? -1 : 1;
    if (x->b != y->b) return x->b < y->b ? -1 : 1;
    if (x->x != y->x) return x->x < y->x ? -1 : 1;
    return x->y < y->y ? -1 : x->y > y->y;
}

static void find_meetings(hs_reporter *r, const hs_row *row, const uint32_t *own, uint32_t n, const hs_row_words *words, meetings *out)
{
    runs list = {0};
    for (uint32_t i = 0; i < n; i++) {
        const hs_row_words *w = &words[own[i]];
        for (uint32_t k = 0; k + RUN <= w->n; k++) {
            run x = {0, i, k};
            for (uint32_t j = k; j < k + RUN; j++) x.hash = hs_hash_mix(x.hash, w->at[j].low);
            hs_push(r->arena, &list, x);
        }
    }
    if (list.n) qsort(list.at, list.n, sizeof *list.at, by_hash);
    for (uint32_t i = 0, end; i < list.n; i = end) {
        for (end = i; end < list.n && list.at[end].hash == list.at[i].hash;) end++;
        for (uint32_t a = i; a < end && end - i <= COMMON; a++)
            for (uint32_t b = a + 1; b < end && out->n < PAIRS; b++)
                if (row[own[list.at[a].at]].root != row[own[list.at[b].at]].root)
                    hs_push(r->arena, out, ((meeting){list.at[a].at, list.at[b].at, list.at[a].place, list.at[b].place}));
    }
    if (out->n) qsort(out->at, out->n, sizeof *out->at, by_pair);
}

/* ---- a match ---- */

typedef struct match {
    const hs_row_words *a, *b;
    uint32_t a_begin, a_end, b_begin, b_end; /* words */
    uint32_t shared, telling;
    bool inner; /* something differs between shared words, not only before and behind them */
    struct { hs_span *at; uint32_t n, cap; } a_other, b_other; /* words */
} match;

static bool same(const match *m, uint32_t x, uint32_t y)
{
    return x < m->a->n && y < m->b->n && m->a->at[x].low == m->b->at[y].low;
}

static void count(match *m, uint32_t x)
{
    m->shared++;
    m->telling += m->a->at[x].weight >= TELLING;
}

/* Where, within the gap, at least AGAIN words go on being the same; the nearest. */
static bool leap(const match *m, int way, uint32_t x, uint32_t y, uint32_t *dx, uint32_t *dy)
{
    for (uint32_t sum = 1; sum <= 2 * GAP; sum++)
        for (uint32_t i = sum > GAP ? sum - GAP : 0; i <= sum && i <= GAP; i++) {
            uint32_t k = 0;
            while (k < AGAIN && same(m, x + (uint32_t)way * (i + k), y + (uint32_t)way * (sum - i + k))) k++;
            if (k < AGAIN) continue;
            *dx = i, *dy = sum - i;
            return true;
        }
    return false;
}

static void note_gap(hs_reporter *r, match *m, uint32_t a, uint32_t a_end, uint32_t b, uint32_t b_end)
{
    if (a < a_end) hs_push(r->arena, &m->a_other, ((hs_span){a, a_end}));
    if (b < b_end) hs_push(r->arena, &m->b_other, ((hs_span){b, b_end}));
}

/* From a shared run to both sides. Indices below 0 wrap to ones beyond the end, which are the same as nothing. */
static match grow(hs_reporter *r, const hs_row_words *a, const hs_row_words *b, uint32_t x, uint32_t y)
{
    match m = {.a = a, .b = b, .a_begin = x, .b_begin = y, .a_end = x, .b_end = y};
    uint32_t dx, dy;
    for (;;) {
        for (; same(&m, m.a_end, m.b_end); m.a_end++, m.b_end++) count(&m, m.a_end);
        if (!leap(&m, 1, m.a_end, m.b_end, &dx, &dy)) break;
        note_gap(r, &m, m.a_end, m.a_end + dx, m.b_end, m.b_end + dy);
        m.a_end += dx, m.b_end += dy;
    }
    for (;;) {
        for (; same(&m, m.a_begin - 1, m.b_begin - 1); m.a_begin--, m.b_begin--) count(&m, m.a_begin - 1);
        if (!leap(&m, -1, m.a_begin - 1, m.b_begin - 1, &dx, &dy)) break;
        note_gap(r, &m, m.a_begin - dx, m.a_begin, m.b_begin - dy, m.b_begin);
        m.a_begin -= dx, m.b_begin -= dy;
    }
    return m;
}

/* Does a sentence, or a part of the content, end between two words? */
static bool is_parted(const hs_row *row, const hs_row_words *w, uint32_t i)
{
    if (!i || i >= w->n) return true;
    for (uint32_t at = w->at[i - 1].span.end; at < w->at[i].span.begin; at++) {
        char c = row->paper->text.ptr[at];
        if (c == '.' || c == '!' || c == '?' || c == '\n') return true;
    }
    for (uint32_t k = 0; k < row->s.content.n; k++)
        if (w->at[i].span.begin >= row->s.content.at[k].begin && w->at[i - 1].span.end <= row->s.content.at[k].begin) return true;
    return false;
}

/* To where the sentence begins and ends, if that is near in both: "[Haldan] is the only honest man here". */
static void round_off(hs_reporter *r, match *m, const hs_row *x, const hs_row *y)
{
    uint32_t a = m->a_begin, b = m->b_begin, a_end = m->a_end, b_end = m->b_end;
    while (!is_parted(x, m->a, a) && m->a_begin - a <= GAP) a--;
    while (!is_parted(y, m->b, b) && m->b_begin - b <= GAP) b--;
    if (is_parted(x, m->a, a) && is_parted(y, m->b, b) && (a < m->a_begin || b < m->b_begin)) {
        note_gap(r, m, a, m->a_begin, b, m->b_begin);
        m->a_begin = a, m->b_begin = b;
    }
    while (!is_parted(x, m->a, a_end) && a_end - m->a_end <= GAP) a_end++;
    while (!is_parted(y, m->b, b_end) && b_end - m->b_end <= GAP) b_end++;
    if (is_parted(x, m->a, a_end) && is_parted(y, m->b, b_end) && (a_end > m->a_end || b_end > m->b_end)) {
        note_gap(r, m, m->a_end, a_end, m->b_end, b_end);
        m->a_end = a_end, m->b_end = b_end;
    }
}

static bool is_far(const hs_when *a, const hs_when *b)
{
    return a->precise && b->precise && b->begin - a->begin > (int64_t)DAYS * 86400;
}

/* His own words, not a reporter's: in quotation marks, or so many alike that it makes no difference. */
static bool is_worth(const match *m, const hs_row *a, const hs_row *b)
{
    bool verbatim = a->s.type != HS_INDIRECT && b->s.type != HS_INDIRECT;
    if (m->shared < (verbatim ? LEAST : 2 * LEAST) || m->telling < TELL) return false;
    return m->inner || is_far(&a->when, &b->when);
}

static int by_begin(const void *a, const void *b)
{
    const hs_span *x = a, *y = b;
    return x->begin < y->begin ? -1 : x->begin > y->begin;
}

static hs_span bytes_of(const hs_row_words *w, uint32_t begin, uint32_t end)
{
    return (hs_span){w->at[begin].span.begin, w->at[end - 1].span.end};
}

static hs_spans spans_of(hs_reporter *r, const hs_row_words *w, hs_span *at, uint32_t n)
{
    hs_span *out = hs_new(r->arena, hs_span, n);
    if (n) qsort(at, n, sizeof *at, by_begin);
    for (uint32_t i = 0; i < n; i++) out[i] = bytes_of(w, at[i].begin, at[i].end);
    return (hs_spans){out, n};
}

typedef struct reuses { hs_reuse *at; uint32_t n, cap; } reuses;

static bool overlaps(hs_span a, hs_span b)
{
    return a.begin < b.end && b.begin < a.end;
}

/* A later statement that is shown beside an earlier one is not shown beside a third one, too. */
static bool is_shown(const reuses *list, const hs_reuse *u)
{
    for (uint32_t i = 0; i < list->n; i++)
        if (list->at[i].now == u->now && overlaps(list->at[i].now_span, u->now_span)) return true;
    return false;
}

static int telling_first(const void *a, const void *b)
{
    const hs_reuse *x = a, *y = b;
    bool p = x->was_other.n || x->now_other.n, q = y->was_other.n || y->now_other.n;
    if (p != q) return p ? -1 : 1;
    if (x->words != y->words) return x->words > y->words ? -1 : 1;
    if (x->was != y->was) return x->was < y->was ? -1 : 1;
    if (x->now != y->now) return x->now < y->now ? -1 : 1;
    return x->now_span.begin < y->now_span.begin ? -1 : x->now_span.begin > y->now_span.begin;
}

void hs_find_reuse(hs_reporter *r, const hs_row *row, const uint32_t *own, uint32_t n, const hs_row_words *words, const hs_reuse **out, uint32_t *n_out)
{
    meetings m = {0};
    reuses all = {0}, list = {0};
    find_meetings(r, row, own, n, words, &m);
    for (uint32_t i = 0; i < m.n; i++) {
        const meeting *at = &m.at[i];
        const hs_reuse *last = all.n ? &all.at[all.n - 1] : NULL;
        uint32_t a = own[at->a], b = own[at->b];
        if (last && last->was == a && last->now == b && words[a].at[at->x].span.begin < last->was_span.end) continue; /* of the same match */
        match g = grow(r, &words[a], &words[b], at->x, at->y);
        g.inner = g.a_other.n || g.b_other.n;
        if (!is_worth(&g, &row[a], &row[b])) continue;
        round_off(r, &g, &row[a], &row[b]);
        hs_reuse u = {a, b, bytes_of(g.a, g.a_begin, g.a_end), bytes_of(g.b, g.b_begin, g.b_end), .words = g.shared};
        u.was_other = spans_of(r, g.a, g.a_other.at, g.a_other.n);
        u.now_other = spans_of(r, g.b, g.b_other.at, g.b_other.n);
        hs_push(r->arena, &all, u);
    }
    if (all.n) qsort(all.at, all.n, sizeof *all.at, telling_first);
    for (uint32_t i = 0; i < all.n && list.n < MOST; i++)
        if (!is_shown(&list, &all.at[i])) hs_push(r->arena, &list, all.at[i]);
    *out = list.at;
    *n_out = list.n;
}
