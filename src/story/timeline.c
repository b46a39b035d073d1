/* Statements by three clocks: when what they speak of happened, when they were said, when they were published. */
#include <stdlib.h>
#include "ledger/search.h"
#include "story/report.h"

enum { MOST = 2000 };

typedef struct timed { hs_moment m; hs_when when; uint32_t order; } timed;
typedef struct timeds { timed *at; uint32_t n, cap; } timeds;

static int by_time(const void *a, const void *b)
{
    const timed *x = a, *y = b;
    int c = hs_when_order(&x->when, &y->when);
    return c ? c : x->order < y->order ? -1 : x->order > y->order;
}

static const hs_moment *in_order(hs_reporter *r, timeds *list, uint32_t *n)
{
    hs_moment *out = hs_new(r->arena, hs_moment, list->n);
    if (list->n) qsort(list->at, list->n, sizeof *list->at, by_time);
    for (uint32_t i = 0; i < list->n; i++) out[i] = list->at[i].m;
    *n = list->n;
    return out;
}

static void add(hs_reporter *r, timeds *list, uint32_t saying, hs_str value, hs_spans spans)
{
    timed t = {{saying, value, spans}, hs_when_read(value), list->n};
    if (t.when.precise) hs_push(r->arena, list, t);
}

static bool holds(hs_spans spans, hs_span s)
{
    for (uint32_t i = 0; i < spans.n; i++)
        if (s.begin >= spans.at[i].begin && s.end <= spans.at[i].end) return true;
    return false;
}

/* The times in the statement's own words: of a voice inside it they are that voice's. */
static void add_events(hs_reporter *r, const hs_rows *rows, uint32_t i, const hs_time_words *times, timeds *out)
{
    const hs_row *row = &rows->at[i];
    for (uint32_t k = 0; k < times->n; k++) {
        hs_span at = times->at[k].span;
        bool inner = false;
        if (!holds(row->s.content, at) || holds(row->s.said.spans, at)) continue;
        for (uint32_t j = 0; j < rows->n && !inner; j++)
            inner = rows->at[j].version == row->version && rows->at[j].s.within == row->s.id && holds(rows->at[j].s.content, at);
        if (inner) continue;
        hs_span *span = hs_new(r->arena, hs_span, 1);
        *span = at;
        add(r, out, i, times->at[k].value, (hs_spans){span, 1});
    }
}

static int find(hs_reporter *r, hs_str query, uint32_t most, hs_rows *rows, bool *cut)
{
    hs_question question = {0};
    const hs_found *found;
    uint32_t n = 0;
    bool blank = true;
    for (size_t i = 0; i < query.len; i++) blank &= query.ptr[i] == ' ';
    int code = blank ? HS_OK : hs_question_read(r->arena, query, &question, r->err);
    hs_searched what = {.question = &question, .statements = true, .limit = most + 1};
    if (!code) code = hs_search_run(r->l, r->arena, &what, &found, &n, r->err);
    *cut = n > most;
    for (uint32_t i = 0; i < n && i < most && !code; i++) code = hs_rows_load(r, HS_ROW_BY_ID, found[i].row, rows);
    hs_rows_settle(r, rows);
    return code ? code : hs_rows_details(r, rows);
}

static void group_speakers(hs_reporter *r, const hs_rows *rows, hs_timeline *out)
{
    hs_picks by = {0};
    hs_groups list = {0};
    for (uint32_t i = 0; i < rows->n; i++) {
        hs_named who = hs_row_speaker(&rows->at[i]);
        if (who.name.len) hs_push(r->arena, &by, ((hs_pick){who, i}));
    }
    hs_group_picks(r, &by, rows->at, &list);
    out->by = list.at;
    out->n_by = list.n;
}

int hs_report_timeline(hs_reporter *r, hs_str query, uint32_t most, hs_timeline *out)
{
    hs_rows rows = {0};
    timeds event = {0}, said = {0}, report = {0};
    bool cut = false;
    int code = find(r, query, most ? most : MOST, &rows, &cut);
    hs_time_words times = {0};
    for (uint32_t i = 0; i < rows.n && !code; i++) {
        const hs_row *row = &rows.at[i];
        hs_row_chain(r, &rows, i);
        if (!i || row->version != rows.at[i - 1].version) {
            times = (hs_time_words){0};
            if (hs_can_read(r, row->paper)) hs_speech_times(r->speech, r->arena, row->paper->text, row->paper->date, &times);
        }
        add_events(r, &rows, i, &times, &event);
        add(r, &said, i, row->s.said.value, row->s.said.spans);
        add(r, &report, i, row->paper->date, (hs_spans){0});
        out->undated += !row->when.precise;
    }
    group_speakers(r, &rows, out);
    out->event = in_order(r, &event, &out->n_event);
    out->said = in_order(r, &said, &out->n_said);
    out->report = in_order(r, &report, &out->n_report);
    out->saying = hs_rows_sayings(r, &rows);
    if (!code && !out->saying) code = HS_EIO;
    out->n_saying = rows.n;
    out->cut = cut;
    return code;
}
