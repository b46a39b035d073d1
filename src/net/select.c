/* Selecting: period and documents, then values, then what says nothing, then duplicates. The order is Discourse Network Analyzer's: what
 * comes first decides which of two duplicates stays, and what isolates are. */
#include "net/select.h"
#include <stdlib.h>
#include "base/err.h"
#include "net/calendar.h"

/* ---- the variables ---- */

static int no_such_variable(const hs_net_table *t, hs_str name, bool text_only, hs_err *err)
{
    hs_net_names names = {""};
    for (uint32_t i = 0; i < t->n_variable; i++)
        if (!text_only || t->variable[i].kind == HS_NET_TEXT) hs_net_names_add(&names, t->variable[i].name);
    if (name.len) return hs_fail(err, HS_EUSAGE, "there is no variable `%.*s`; there are %s", (int)name.len, name.ptr, names.text);
    return hs_fail(err, HS_EUSAGE, "a variable must be named: %s", names.text);
}

static int find_variable(const hs_net_table *t, hs_str name, const hs_net_variable **out, hs_err *err)
{
    static const char *const words[] = {"text", "boolean", "integer", "long text"};
    *out = hs_net_variable_of(t, name);
    if (!*out) return no_such_variable(t, name, true, err);
    if ((*out)->kind == HS_NET_TEXT) return HS_OK;
    hs_net_names names = {""};
    for (uint32_t i = 0; i < t->n_variable; i++)
        if (t->variable[i].kind == HS_NET_TEXT) hs_net_names_add(&names, t->variable[i].name);
    return hs_fail(err, HS_EUSAGE, "variable `%.*s` is %s; nodes are made of text: %s", (int)name.len, name.ptr, words[(*out)->kind], names.text);
}

static int find_qualifier(const hs_net_table *t, hs_str name, const hs_net_variable **out, hs_err *err)
{
    hs_net_names names = {""};
    *out = NULL;
    if (!name.len) return HS_OK;
    *out = hs_net_variable_of(t, name);
    if (*out && (*out)->kind != HS_NET_LONG) return HS_OK;
    for (uint32_t i = 0; i < t->n_variable; i++)
        if (t->variable[i].kind != HS_NET_LONG) hs_net_names_add(&names, t->variable[i].name);
    if (*out) return hs_fail(err, HS_EUSAGE, "qualifier `%.*s` is long text, which has no levels; these have: %s", (int)name.len, name.ptr, names.text);
    return hs_fail(err, HS_EUSAGE, "there is no qualifier `%.*s`; there are %s", (int)name.len, name.ptr, names.text);
}

static int find_variables(const hs_net_table *t, const hs_net_options *o, int want, hs_net_chosen *out, hs_err *err)
{
    int code = HS_OK;
    if (o->var1.len || want >= HS_NET_WANT_ONE) code = find_variable(t, o->var1, &out->var1, err);
    if (!code && (o->var2.len || want >= HS_NET_WANT_BOTH)) code = find_variable(t, o->var2, &out->var2, err);
    if (!code) code = find_qualifier(t, o->qualifier, &out->scale.variable, err);
    if (!code && out->var1 && out->var1 == out->var2)
        code = hs_fail(err, HS_EUSAGE, "the two variables are the same: %.*s", (int)o->var1.len, o->var1.ptr);
    if (!code && out->scale.variable && (out->scale.variable == out->var1 || out->scale.variable == out->var2))
        code = hs_fail(err, HS_EUSAGE, "the qualifier %.*s is one of the two variables, too", (int)o->qualifier.len, o->qualifier.ptr);
    return code;
}

/* ---- filters ---- */

/* A filter with its values looked up. */
typedef struct sieve {
    const hs_net_variable *variable;
    const bool *listed;   /* [n_entity] texts */
    const int32_t *value; /* [n] others */
    uint32_t n;
    bool only;
} sieve;

static bool passes(const sieve *s, uint32_t i)
{
    int32_t v = s->variable->value[i];
    bool listed = false;
    if (s->listed) listed = v != HS_NET_MISSING && s->listed[v];
    else
        for (uint32_t k = 0; k < s->n; k++) listed |= s->value[k] == v;
    return listed == s->only;
}

static int no_such_value(const hs_net_variable *v, hs_str value, hs_err *err)
{
    hs_net_names names = {""};
    if (v->kind == HS_NET_BOOLEAN) hs_net_names_add(&names, HS_STR("0, 1"));
    if (v->kind == HS_NET_INTEGER) hs_net_names_add(&names, HS_STR("whole numbers"));
    for (uint32_t i = 0; i < v->n_entity; i++)
        if (v->entity[i].label.len) hs_net_names_add(&names, v->entity[i].label);
    return hs_fail(err, HS_EUSAGE, "%.*s has no value `%.*s`; it has %s", (int)v->name.len, v->name.ptr, (int)value.len, value.ptr, names.text);
}

static bool read_number(hs_str s, int32_t *out)
{
    bool minus = s.len && *s.ptr == '-';
    int64_t n = 0;
    s = hs_str_sub(s, minus, s.len);
    if (!s.len || s.len > 10) return false;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9') return false;
        n = n * 10 + s.ptr[i] - '0';
    }
    *out = (int32_t)(minus ? -n : n);
    return n <= INT32_MAX;
}

static int look_up_text(hs_arena *arena, const hs_net_filter *f, sieve *out, hs_err *err)
{
    bool *listed = hs_new(arena, bool, out->variable->n_entity);
    for (uint32_t k = 0; k < f->value.n; k++) {
        bool found = false;
        for (uint32_t e = 0; e < out->variable->n_entity; e++)
            if (hs_str_eq(out->variable->entity[e].label, f->value.at[k])) listed[e] = found = true;
        if (!found && f->value.at[k].len) return no_such_value(out->variable, f->value.at[k], err);
    }
    out->listed = listed;
    return HS_OK;
}

static int look_up(hs_arena *arena, const hs_net_table *t, const hs_net_filter *f, sieve *out, hs_err *err)
{
    *out = (sieve){.variable = hs_net_variable_of(t, f->variable), .only = f->only != 0, .n = f->value.n};
    if (!out->variable) return no_such_variable(t, f->variable, false, err);
    if (out->variable->kind == HS_NET_TEXT || out->variable->kind == HS_NET_LONG) return look_up_text(arena, f, out, err);
    int32_t *value = hs_new(arena, int32_t, f->value.n);
    for (uint32_t k = 0; k < f->value.n; k++)
        if (!read_number(f->value.at[k], &value[k]) || (out->variable->kind == HS_NET_BOOLEAN && (value[k] < 0 || value[k] > 1)))
            return no_such_value(out->variable, f->value.at[k], err);
    out->value = value;
    return HS_OK;
}

/* Keeps those that pass the filters of documents, or the others. */
static uint32_t sift(const sieve *s, uint32_t n_sieve, bool of_document, uint32_t *at, uint32_t n)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++) {
        bool keep = true;
        for (uint32_t k = 0; k < n_sieve; k++)
            if (s[k].variable->of_document == of_document && !passes(&s[k], at[i])) keep = false;
        if (keep) at[kept++] = at[i];
    }
    return kept;
}

/* ---- time and order ---- */

static int read_period(const hs_net_options *o, int64_t *since, int64_t *until, hs_err *err)
{
    *since = INT64_MIN;
    *until = INT64_MAX;
    const hs_str *bad = o->since.len && !hs_time_read(o->since, false, since) ? &o->since : o->until.len && !hs_time_read(o->until, true, until) ? &o->until : NULL;
    if (bad) return hs_fail(err, HS_EUSAGE, "`%.*s` is no date; 2031, 2031-05, 2031-05-17 and 2031-05-17T08:30 are", (int)bad->len, bad->ptr);
    if (*since > *until) return hs_fail(err, HS_EUSAGE, "the period ends before it begins: %.*s to %.*s", (int)o->since.len, o->since.ptr, (int)o->until.len, o->until.ptr);
    return HS_OK;
}

typedef struct placed { int64_t time, document, id; uint32_t start, stop, index; } placed;

static int compare(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

static int by_place(const void *a, const void *b)
{
    const placed *x = a, *y = b;
    int c = compare(x->time, y->time);
    if (!c) c = compare(x->document, y->document);
    if (!c) c = compare(x->start, y->start);
    if (!c) c = compare(x->stop, y->stop);
    if (!c) c = compare(x->id, y->id);
    return c ? c : compare(x->index, y->index);
}

/* The statements of the period, sorted. */
static uint32_t *in_order(hs_arena *arena, const hs_net_table *t, int64_t since, int64_t until, uint32_t *n)
{
    uint32_t *at = hs_new(arena, uint32_t, t->n);
    hs_arena_mark mark = hs_arena_save(arena);
    placed *list = hs_new(arena, placed, t->n);
    *n = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        const hs_net_said *s = &t->said[i];
        if (s->time < since || s->time > until || (s->time == INT64_MIN && since != INT64_MIN)) continue;
        if (s->time == INT64_MIN && until != INT64_MAX) continue; /* nobody knows whether it was before */
        list[(*n)++] = (placed){s->time, t->n_document ? t->document[s->document].id : 0, s->id, s->start, s->stop, i};
    }
    bool sorted = true;
    for (uint32_t i = 1; sorted && i < *n; i++) sorted = by_place(&list[i - 1], &list[i]) <= 0;
    if (!sorted) qsort(list, *n, sizeof *list, by_place);
    for (uint32_t i = 0; i < *n; i++) at[i] = list[i].index;
    hs_arena_reset(arena, mark);
    return at;
}

/* ---- the qualifier's scale ---- */

static int by_value(const void *a, const void *b)
{
    return compare(*(const int32_t *)a, *(const int32_t *)b);
}

static void scale_of_text(hs_arena *arena, const hs_net_variable *v, const uint32_t *at, uint32_t n, hs_net_scale *out)
{
    bool *used = hs_new(arena, bool, v->n_entity);
    int32_t *value = hs_new(arena, int32_t, v->n_entity);
    const uint32_t *order = hs_net_order(arena, v, NULL);
    for (uint32_t i = 0; i < n; i++)
        if (v->value[at[i]] != HS_NET_MISSING) used[v->value[at[i]]] = true;
    for (uint32_t i = 0; i < v->n_entity; i++)
        if (used[order[i]] && v->entity[order[i]].label.len) value[out->n++] = (int32_t)order[i];
    out->value = value;
    uint32_t *of_entity = hs_new(arena, uint32_t, v->n_entity);
    for (uint32_t i = 0; i < v->n_entity; i++) of_entity[i] = out->n;
    for (uint32_t k = 0; k < out->n; k++) of_entity[value[k]] = k;
    out->of_entity = of_entity;
}

static void scale_of_numbers(hs_arena *arena, const hs_net_variable *v, const uint32_t *at, uint32_t n, hs_net_scale *out)
{
    int32_t *value = hs_new(arena, int32_t, n);
    uint32_t had = 0;
    for (uint32_t i = 0; i < n; i++)
        if (v->value[at[i]] != HS_NET_MISSING) value[had++] = v->value[at[i]];
    if (had) qsort(value, had, sizeof *value, by_value);
    for (uint32_t i = 0; i < had; i++)
        if (!out->n || value[i] != value[out->n - 1]) value[out->n++] = value[i];
    out->value = value;
    if (out->n) out->range = (double)value[out->n - 1] - value[0];
}

static void make_scale(hs_arena *arena, const uint32_t *at, uint32_t n, hs_net_scale *out)
{
    static const int32_t both[] = {0, 1};
    const hs_net_variable *v = out->variable;
    if (!v) out->n = 1;
    else if (v->kind == HS_NET_BOOLEAN) out->value = both, out->n = 2, out->range = 1;
    else if (v->kind == HS_NET_TEXT) scale_of_text(arena, v, at, n, out);
    else scale_of_numbers(arena, v, at, n, out);
}

uint32_t hs_net_level(const hs_net_scale *s, int32_t value)
{
    if (!s->variable) return 0;
    if (value == HS_NET_MISSING) return s->n;
    if (s->of_entity) return s->of_entity[value];
    uint32_t from = 0, to = s->n;
    while (from < to) {
        uint32_t middle = from + (to - from) / 2;
        if (s->value[middle] < value) from = middle + 1;
        else to = middle;
    }
    return from < s->n && s->value[from] == value ? from : s->n;
}

/* ---- what says nothing, and duplicates ---- */

static bool says_nothing(const hs_net_variable *v, uint32_t i)
{
    if (!v) return false;
    int32_t x = v->value[i];
    return x == HS_NET_MISSING || (v->kind == HS_NET_TEXT && !v->entity[x].label.len);
}

/* Booleans and integers without a value count where the qualifier does not matter. */
static uint32_t drop_empty(const hs_net_chosen *c, uint32_t *at, uint32_t n)
{
    const hs_net_variable *q = c->scale.variable;
    bool minds = q && (q->kind == HS_NET_TEXT || c->options->aggregation != HS_NET_IGNORE);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++)
        if (!says_nothing(c->var1, at[i]) && !says_nothing(c->var2, at[i]) && !(minds && says_nothing(q, at[i]))) at[kept++] = at[i];
    return kept;
}

typedef struct same { int64_t period; int32_t var1, var2, qualifier; } same;

/* Discourse Network Analyzer forgets the year of weeks and months. */
static int64_t period_of(const hs_net_chosen *c, uint32_t i)
{
    const hs_net_said *s = &c->table->said[i];
    bool compat = c->options->compat_dna != 0;
    hs_day d = hs_time_day(s->time == INT64_MIN ? 0 : s->time);
    hs_week w;
    switch (c->options->duplicates) {
    case HS_NET_PER_DOCUMENT: return s->document;
    case HS_NET_PER_WEEK: w = hs_time_week(s->time == INT64_MIN ? 0 : s->time); return (compat ? 0 : w.year * 100) + w.number;
    case HS_NET_PER_MONTH: return (compat ? 0 : d.year * 100) + d.month;
    case HS_NET_PER_YEAR: return d.year;
    default: return 0;
    }
}

/* False: it is like no other. It compares integers outside Java's cache by reference, so they never are the same. */
static bool key_of(const hs_net_chosen *c, uint32_t i, same *out)
{
    const hs_net_variable *q = c->options->aggregation == HS_NET_IGNORE ? NULL : c->scale.variable;
    *out = (same){period_of(c, i), c->var1 ? c->var1->value[i] : 0, c->var2 ? c->var2->value[i] : 0, q ? q->value[i] : 0};
    return !(c->options->compat_dna && q && q->kind == HS_NET_INTEGER && (out->qualifier < -128 || out->qualifier > 127));
}

static uint64_t hash_of(same k)
{
    uint64_t h = (uint64_t)k.period * 0x9E3779B97F4A7C15u;
    h = (h ^ (h >> 32) ^ (uint32_t)k.var1) * 0xD6E8FEB86659FD93u;
    h = (h ^ (h >> 32) ^ (uint32_t)k.var2) * 0xD6E8FEB86659FD93u;
    h = (h ^ (h >> 32) ^ (uint32_t)k.qualifier) * 0xD6E8FEB86659FD93u;
    return h ^ (h >> 32);
}

static bool is_same(same a, same b)
{
    return a.period == b.period && a.var1 == b.var1 && a.var2 == b.var2 && a.qualifier == b.qualifier;
}

static uint32_t drop_duplicates(hs_arena *arena, const hs_net_chosen *c, uint32_t *at, uint32_t n)
{
    uint32_t slots = 16, kept = 0;
    while (slots < 2 * (uint64_t)n && slots < 1u << 31) slots *= 2;
    hs_arena_mark mark = hs_arena_save(arena);
    same *key = hs_new(arena, same, slots);
    bool *used = hs_new(arena, bool, slots);
    for (uint32_t i = 0; i < n; i++) {
        same k;
        if (key_of(c, at[i], &k)) {
            uint32_t s = (uint32_t)hash_of(k) & (slots - 1);
            while (used[s] && !is_same(key[s], k)) s = (s + 1) & (slots - 1);
            if (used[s]) continue;
            used[s] = true;
            key[s] = k;
        }
        at[kept++] = at[i];
    }
    hs_arena_reset(arena, mark);
    return kept;
}

/* ---- all of it ---- */

/* What the step was that left nothing, and what there had been. left: statements after each step. */
static int nothing_left(const hs_net_table *t, const uint32_t left[4], hs_err *err)
{
    hs_str type = t->name.len ? t->name : HS_STR("statement");
    int64_t first = INT64_MAX, last = INT64_MIN;
    for (uint32_t i = 0; i < t->n; i++) {
        if (t->said[i].time == INT64_MIN) continue;
        if (t->said[i].time < first) first = t->said[i].time;
        if (t->said[i].time > last) last = t->said[i].time;
    }
    if (!t->n) return hs_fail(err, HS_ENOTHING, "there are no statements of type `%.*s`", (int)type.len, type.ptr);
    if (left[0] && !left[1]) return hs_fail(err, HS_ENOTHING, "none of the %u statements of the period is of such a document", left[0]);
    if (left[1] && !left[2]) return hs_fail(err, HS_ENOTHING, "none of the %u statements has these values", left[1]);
    if (left[2]) return hs_fail(err, HS_ENOTHING, "none of the %u statements says something of all variables", left[2]);
    if (first > last) return hs_fail(err, HS_ENOTHING, "none of the %u statements has a date", t->n);
    hs_buf b = {0};
    hs_put_time(&b, first, 0);
    hs_buf_add_z(&b, " to ");
    hs_put_time(&b, last, 0);
    int code = hs_fail(err, HS_ENOTHING, "none of the %u statements is of this period; they are of %.*s", t->n, b.failed ? 0 : (int)b.len, b.ptr);
    hs_buf_free(&b);
    return code;
}

/* The period that windows move over: what was asked for, else the ledger's, else that of the statements. */
static void set_period(const hs_net_table *t, int64_t since, int64_t until, hs_net_chosen *c)
{
    bool known = t->first < t->last || (t->first == t->last && t->first);
    uint32_t begin = 0;
    while (begin < c->n_wider && t->said[c->wider[begin]].time == INT64_MIN) begin++;
    c->first = known ? t->first : begin < c->n_wider ? t->said[c->wider[begin]].time : 0;
    c->last = known ? t->last : begin < c->n_wider ? t->said[c->wider[c->n_wider - 1]].time : 0;
    if (since != INT64_MIN) c->first = since;
    if (until != INT64_MAX) c->last = until;
}

static uint32_t *copy_of(hs_arena *arena, const uint32_t *at, uint32_t n)
{
    uint32_t *out = hs_new(arena, uint32_t, n);
    if (n) memcpy(out, at, n * sizeof *out);
    return out;
}

int hs_net_choose(hs_arena *arena, const hs_net_table *t, const hs_net_options *o, int want, hs_net_chosen *out, hs_err *err)
{
    *out = (hs_net_chosen){.table = t, .options = o};
    int64_t since, until;
    uint32_t left[4];
    sieve *sieves = hs_new(arena, sieve, o->n_filter);
    int code = find_variables(t, o, want, out, err);
    if (!code) code = read_period(o, &since, &until, err);
    for (uint32_t i = 0; !code && i < o->n_filter; i++) code = look_up(arena, t, &o->filter[i], &sieves[i], err);
    if (code) return code;
    uint32_t *at = in_order(arena, t, since, until, &left[0]), n;
    n = left[1] = sift(sieves, o->n_filter, true, at, left[0]);
    out->wider = copy_of(arena, at, n);
    out->n_wider = n;
    make_scale(arena, at, n, &out->scale);
    set_period(t, since, until, out);
    n = left[2] = sift(sieves, o->n_filter, false, at, n);
    if (want != HS_NET_WANT_EVENTS) n = drop_empty(out, at, n);
    left[3] = n;
    if (o->duplicates != HS_NET_INCLUDE) n = drop_duplicates(arena, out, at, n);
    out->at = at;
    out->n = n;
    return n || (o->isolates && out->n_wider) ? HS_OK : nothing_left(t, left, err);
}
