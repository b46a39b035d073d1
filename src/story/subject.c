/* What a speaker speaks about: each of his statements under one subject, the largest subjects first.
 *
 * A subject is somebody that statements speak of, or a telling word that they share. The one that would take the most statements that
 * are still without a subject is next, a word counting as much as it tells; so few subjects hold as much as they can. */
#include <stdlib.h>
#include "base/hash.h"
#include "story/report.h"

enum { TELLING = 115 /* least weight of a word that is a subject */, MOST = 12, LEAST = 2, SCALE = 256 };

typedef struct mark { uint64_t key; uint32_t at /* index in own */, place /* word, or name, of the statement */; bool word; uint8_t weight; } mark;
typedef struct marks { mark *at; uint32_t n, cap; } marks;
typedef struct subject { uint32_t first, n; bool used; } subject; /* marks of one key */
typedef struct subjects { subject *at; uint32_t n, cap; } subjects;

static int by_key(const void *a, const void *b)
{
    const mark *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return x->at < y->at ? -1 : x->at > y->at;
}

static void add_names(hs_reporter *r, const hs_row *row, uint32_t at, int64_t self, marks *out)
{
    for (uint32_t i = 0; i < row->s.about.n; i++) {
        int64_t entity = row->about[i].entity;
        if (entity && entity != self) hs_push(r->arena, out, ((mark){(uint64_t)entity, at, i, false, 255}));
    }
}

/* A word that is part of the speaker's name, or of a name that the statement speaks of, is no subject of its own. */
static bool in_names(const hs_row *row, hs_str word, hs_str self)
{
    for (uint32_t i = 0; i <= row->s.about.n; i++) {
        hs_str name = i < row->s.about.n ? row->s.about.at[i] : self;
        for (size_t k = 0; k + word.len <= name.len; k++)
            if (!memcmp(name.ptr + k, word.ptr, word.len)) return true;
    }
    return false;
}

static void add_words(hs_reporter *r, const hs_row *row, const hs_row_words *words, uint32_t at, hs_str self, marks *out)
{
    for (uint32_t i = 0; i < words->n; i++) {
        const hs_row_word *w = &words->at[i];
        if (w->weight < TELLING || w->span.end - w->span.begin < 3) continue;
        if (in_names(row, hs_str_sub(row->paper->text, w->span.begin, w->span.end), self)) continue;
        hs_push(r->arena, out, ((mark){(uint64_t)1 << 63 | w->lemma, at, i, true, w->weight}));
    }
}

/* Marks of a key that are still without a subject; one a statement. */
static uint32_t count_left(const marks *m, const subject *s, const bool *taken)
{
    uint32_t n = 0;
    for (uint32_t i = s->first; i < s->first + s->n; i++)
        n += !taken[m->at[i].at] && (i == s->first || m->at[i - 1].at != m->at[i].at);
    return n;
}

static hs_str word_at(const mark *m, const hs_row *row, const uint32_t *own, const hs_row_words *words)
{
    hs_span w = words[own[m->at]].at[m->place].span;
    return hs_str_sub(row[own[m->at]].paper->text, w.begin, w.end);
}

/* Of a word, the first that does not only open a sentence. */
static hs_str name_of(const marks *m, const subject *s, const hs_row *row, const uint32_t *own, const hs_row_words *words)
{
    const mark *first = &m->at[s->first];
    if (!first->word) return row[own[first->at]].about[first->place].name;
    for (uint32_t i = s->first; i < s->first + s->n; i++) {
        hs_str word = word_at(&m->at[i], row, own, words);
        if (*word.ptr < 'A' || *word.ptr > 'Z') return word;
    }
    return word_at(first, row, own, words);
}

static int largest_first(const void *a, const void *b)
{
    const hs_sayings *x = a, *y = b;
    if (x->n != y->n) return x->n > y->n ? -1 : 1;
    return x->at[0] < y->at[0] ? -1 : x->at[0] > y->at[0];
}

static void take(hs_reporter *r, const marks *m, const subject *s, const hs_row *row, const uint32_t *own, const hs_row_words *words, bool *taken,
    hs_groups *out)
{
    const mark *first = &m->at[s->first];
    hs_sayings g = {.name = name_of(m, s, row, own, words)};
    if (!first->word) g.entity = (int64_t)first->key, g.kind = row[own[first->at]].about[first->place].kind;
    uint32_t *list = hs_new(r->arena, uint32_t, s->n);
    for (uint32_t i = s->first; i < s->first + s->n; i++) {
        if (taken[m->at[i].at]) continue;
        taken[m->at[i].at] = true;
        list[g.n++] = own[m->at[i].at];
    }
    g.at = list;
    hs_group_count(&g, row);
    hs_push(r->arena, out, g);
}

static void take_rest(hs_reporter *r, const hs_row *row, const uint32_t *own, uint32_t n, const bool *taken, hs_groups *out)
{
    hs_sayings g = {0};
    uint32_t *list = hs_new(r->arena, uint32_t, n);
    for (uint32_t i = 0; i < n; i++)
        if (!taken[i]) list[g.n++] = own[i];
    g.at = list;
    hs_group_count(&g, row);
    if (g.n) hs_push(r->arena, out, g);
}

static void find_keys(hs_reporter *r, const marks *m, subjects *out)
{
    for (uint32_t i = 0, end; i < m->n; i = end) {
        uint32_t statements = 0;
        for (end = i; end < m->n && m->at[end].key == m->at[i].key; end++) statements += end == i || m->at[end].at != m->at[end - 1].at;
        if (statements >= LEAST) hs_push(r->arena, out, ((subject){i, end - i, false}));
    }
}

void hs_find_subjects(hs_reporter *r, const hs_row *row, const uint32_t *own, uint32_t n, const hs_row_words *words, hs_str self, hs_groups *out)
{
    marks m = {0};
    subjects list = {0};
    bool *taken = hs_new(r->arena, bool, n);
    for (uint32_t i = 0; i < n; i++) {
        add_names(r, &row[own[i]], i, row[own[i]].s.source.entity, &m);
        add_words(r, &row[own[i]], &words[own[i]], i, self, &m);
    }
    if (m.n) qsort(m.at, m.n, sizeof *m.at, by_key);
    find_keys(r, &m, &list);
    while (out->n < MOST) {
        subject *best = NULL;
        uint64_t most = 0;
        for (uint32_t i = 0; i < list.n; i++) {
            uint32_t left = list.at[i].used || list.at[i].n * (uint64_t)SCALE <= most ? 0 : count_left(&m, &list.at[i], taken);
            uint64_t score = (uint64_t)left * (m.at[list.at[i].first].word ? m.at[list.at[i].first].weight : SCALE);
            if (left >= LEAST && score > most) most = score, best = &list.at[i];
        }
        if (!best) break;
        take(r, &m, best, row, own, words, taken, out);
        best->used = true;
    }
    if (out->n) qsort(out->at, out->n, sizeof *out->at, largest_first);
    take_rest(r, row, own, n, taken, out);
}
