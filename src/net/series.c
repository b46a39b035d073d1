/* Moving windows: by number of statements, by the calendar, or smoothed by a kernel. */
#include "net/series.h"
#include <math.h>
#include "base/err.h"
#include "net/calendar.h"

enum { MOST_NETWORKS = 1000000 };

typedef struct series {
    hs_arena *arena;
    const hs_net_plan *plan;
    const hs_net_each *each;
    uint32_t number;
    bool stop;
    uint32_t known;         /* chosen.at[known]: the first statement whose time is known */
    hs_net_side row, column; /* of smoothed networks: the same in all */
} series;

static int give(series *s, const hs_net_part *part, hs_net_slice slice, hs_err *err)
{
    hs_net net;
    hs_arena_mark mark = hs_arena_save(s->arena);
    int code = hs_net_build(s->arena, s->plan, part, &net, err);
    s->number++;
    slice.number = s->plan->chosen->options->window ? s->number : 0;
    slice.statements = net.slice.statements;
    net.slice = slice;
    if (!code) code = s->each->net(s->each->user, s->arena, &net, &s->stop, err);
    hs_arena_reset(s->arena, mark);
    return code;
}

static int64_t time_at(const series *s, uint32_t i)
{
    const hs_net_chosen *c = s->plan->chosen;
    return c->table->said[c->at[i]].time;
}

/* The first statement that is at `time` or later. */
static uint32_t first_from(const series *s, int64_t time)
{
    uint32_t low = s->known, high = s->plan->chosen->n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (time_at(s, middle) < time) low = middle + 1;
        else high = middle;
    }
    return low;
}

static const char *unit_word(hs_net_unit unit)
{
    static const char *const words[] = {"", "statements", "seconds", "minutes", "hours", "days", "weeks", "months", "years"};
    return words[unit];
}

static int does_not_fit(const series *s, hs_err *err)
{
    const hs_net_chosen *c = s->plan->chosen;
    const hs_net_options *o = c->options;
    if (o->window == HS_NET_EVENTS)
        return hs_fail(err, HS_ENOTHING, "a window of %u statements does not fit: there are %u with a date", 2 * (o->size / 2) + 1, c->n - s->known);
    hs_buf b = {0};
    hs_put_time(&b, c->first, 0);
    hs_buf_add_z(&b, " to ");
    hs_put_time(&b, c->last, 0);
    int code = b.failed ? hs_fail(err, HS_ENOMEM, "out of memory")
                        : hs_fail(err, HS_ENOTHING, "a window of %u %s does not fit into the period, %.*s", o->size, unit_word(o->window), (int)b.len, b.ptr);
    hs_buf_free(&b);
    return code;
}

/* Half a window before each statement and half behind it: of size 28 and of size 29, 14 on each side. */
static int by_events(series *s, hs_err *err)
{
    const hs_net_chosen *c = s->plan->chosen;
    uint32_t half = c->options->size / 2;
    int code = HS_OK;
    for (uint32_t i = s->known + half; !code && !s->stop && (uint64_t)i + half < c->n; i++) {
        hs_net_part part = {.at = c->at + i - half, .n = 2 * half + 1};
        code = give(s, &part, (hs_net_slice){.at = time_at(s, i), .from = time_at(s, i - half), .to = time_at(s, i + half)}, err);
    }
    return code;
}

static int too_many(const hs_net_chosen *c, hs_err *err)
{
    int64_t n = hs_time_between(c->first, c->last, c->options->window);
    if (n <= MOST_NETWORKS) return HS_OK;
    return hs_fail(err, HS_ELIMIT, "a network for each of %lld %s is too much; take a larger unit", (long long)n, unit_word(c->options->window));
}

static int by_calendar(series *s, hs_err *err)
{
    const hs_net_chosen *c = s->plan->chosen;
    hs_net_unit unit = c->options->window;
    int64_t half = c->options->size / 2; /* (size - 1) / 2, halves up */
    int code = too_many(c, err);
    for (int64_t k = 0; !code && !s->stop; k++) {
        int64_t at = hs_time_add(c->first, unit, k), from = hs_time_add(at, unit, -half), to = hs_time_add(at, unit, half);
        if (at > c->last) break;
        if (from < c->first || to > c->last) continue;
        uint32_t begin = first_from(s, from), end = first_from(s, to + 1);
        code = give(s, &(hs_net_part){.at = c->at + begin, .n = end - begin}, (hs_net_slice){.at = at, .from = from, .to = to}, err);
    }
    return code;
}

/* ---- kernels ---- */

double hs_net_kernel_weight(hs_net_kernel kernel, double d, bool compat)
{
    if (kernel == HS_NET_GAUSSIAN) return exp(-d * d / 2) / sqrt(2 * acos(-1));
    if (fabs(d) > 1) return 0;
    if (kernel == HS_NET_UNIFORM) return 0.5;
    if (kernel == HS_NET_EPANECHNIKOV) return 0.75 * (1 - d * d);
    return 1 - (compat ? d : fabs(d));
}

/* Statements near `at` with what they weigh. The counts of Discourse Network Analyzer's averages take in statements that weigh nothing. */
static int smooth_at(series *s, int64_t at, uint32_t size, hs_err *err)
{
    const hs_net_chosen *c = s->plan->chosen;
    const hs_net_options *o = c->options;
    hs_arena_mark mark = hs_arena_save(s->arena);
    uint32_t *said = hs_new(s->arena, uint32_t, c->n), n = 0;
    double *weight = hs_new(s->arena, double, c->n);
    for (uint32_t i = s->known; i < c->n; i++) {
        double d = 2.0 * (double)hs_time_between(time_at(s, i), at, o->window) / size, x = hs_net_kernel_weight(o->kernel, d, o->compat_dna != 0);
        if (x <= 0 && !o->compat_dna) continue;
        said[n] = c->at[i];
        weight[n++] = o->shape == HS_NET_ONE_MODE ? sqrt(x) : x;
    }
    hs_net_part part = {.at = said, .n = n, .weight = weight, .smoothed = true, .row = &s->row, .column = &s->column};
    int64_t half = size / 2;
    hs_net_slice slice = {.at = at, .from = hs_time_add(at, o->window, -half), .to = hs_time_add(at, o->window, half)};
    int code = give(s, &part, slice, err);
    hs_arena_reset(s->arena, mark);
    return code;
}

static int by_kernel(series *s, hs_err *err)
{
    const hs_net_chosen *c = s->plan->chosen;
    hs_net_unit unit = c->options->window;
    uint32_t size = c->options->size - c->options->size % 2;
    int64_t half = c->options->no_indent ? 0 : size / 2;
    const uint32_t *named = c->options->isolates ? c->wider : c->at;
    uint32_t n_named = c->options->isolates ? c->n_wider : c->n;
    hs_net_side_make(s->arena, c->var1, s->plan->order1, named, n_named, &s->row);
    hs_net_side_make(s->arena, c->var2, s->plan->order2, named, n_named, &s->column);
    int64_t first = hs_time_add(c->first, unit, half), last = hs_time_add(c->last, unit, -half);
    int code = too_many(c, err);
    for (int64_t k = 0; !code && !s->stop; k++) {
        int64_t at = hs_time_add(first, unit, k);
        if (at > last) break;
        code = smooth_at(s, at, size, err);
    }
    return code;
}

/* ---- */

static int check(const hs_net_options *o, hs_err *err)
{
    if (o->kernel && o->window < HS_NET_SECONDS)
        return hs_fail(err, HS_EUSAGE, "a kernel needs a window of seconds, minutes, hours, days, weeks, months or years");
    if (o->window && o->size < 2) return hs_fail(err, HS_EUSAGE, "a window needs a size of 2 or more");
    return HS_OK;
}

int hs_net_series_run(hs_arena *arena, const hs_net_table *table, const hs_net_options *o, const hs_net_each *each, hs_err *err)
{
    hs_net_chosen chosen;
    hs_net_plan plan;
    series s = {.arena = arena, .plan = &plan, .each = each};
    int code = check(o, err);
    if (!code) code = hs_net_choose(arena, table, o, HS_NET_WANT_BOTH, &chosen, err);
    if (!code) code = hs_net_plan_make(arena, &chosen, &plan, err);
    if (code) return code;
    while (s.known < chosen.n && time_at(&s, s.known) == INT64_MIN) s.known++;
    if (!o->window) {
        code = give(&s, &(hs_net_part){.at = chosen.at, .n = chosen.n}, (hs_net_slice){.at = chosen.first, .from = chosen.first, .to = chosen.last}, err);
        return code;
    }
    code = o->kernel ? by_kernel(&s, err) : o->window == HS_NET_EVENTS ? by_events(&s, err) : by_calendar(&s, err);
    return code || s.number ? code : does_not_fit(&s, err);
}
