/* How far coders agree: places that several coded are found, their values compared. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include "api/ledger.h"
#include "base/err.h"
#include "base/hash.h"
#include "code/agree.h"
#include "ledger/codes.h"

enum { DRAWS = 1000, NOBODY = UINT32_MAX };

typedef struct coder { int64_t id; hs_str name; } coder;
typedef struct variable { int64_t id; hs_str name, kind; } variable;
typedef struct code { int64_t id, document; uint32_t coder, begin, end, first; } code; /* first: of its values, one a variable */
/* A place: of each coder the code there, an index, or NOBODY. */
typedef struct place { uint32_t *code; uint32_t n; } place;

typedef struct call {
    hs_ledger *l;
    hs_arena *arena;
    const hs_agreement_options *options;
    const hs_agreement_calls *calls;
    int64_t type;
    hs_str label;
    struct { coder *at; uint32_t n, cap; } coders;
    struct { variable *at; uint32_t n, cap; } variables;
    struct { code *at; uint32_t n, cap; } codes; /* by document */
    struct { hs_str *at; uint32_t n, cap; } values; /* as text; ptr NULL: missing */
    struct { place *at; uint32_t n, cap; } places;
    uint32_t documents;
} call;

static hs_str copy(hs_arena *arena, sqlite3_stmt *q, int at)
{
    hs_str s = hs_sql_get_str(q, at);
    return s.ptr ? hs_arena_copy(arena, s) : (hs_str){0};
}

/* ---- what is compared ---- */

/* Names in a row: "A", "B". */
static int list_names(hs_ledger *l, sqlite3_stmt *q, char *out, size_t size, hs_err *err)
{
    size_t n = 0;
    int row = -1;
    *out = '\0';
    while (q && (row = hs_sql_row(l, q, err)) > 0) {
        hs_str s = hs_sql_get_str(q, 0);
        if (n < size) n += (size_t)snprintf(out + n, size - n, "%s\"%.*s\"", n ? ", " : "", (int)s.len, s.ptr);
    }
    return row < 0 ? HS_EIO : HS_OK;
}

static int no_such(call *c, const char *what, hs_str given, sqlite3_stmt *all, hs_err *err)
{
    char names[300];
    int failed = list_names(c->l, all, names, sizeof names, err);
    if (failed) return failed;
    return hs_fail(err, HS_EUSAGE, "%s: there is no %s \"%.*s\"; there are %s", c->l->path, what, (int)(given.len < 100 ? given.len : 100), given.ptr,
                   *names ? names : "none");
}

/* Types with documents that two coders coded. */
static int choose_type(call *c, hs_err *err)
{
    hs_str given = hs_str_of(c->options->type);
    sqlite3_stmt *q = hs_sql(c->l,
        "SELECT id, label FROM code_type t WHERE CASE WHEN ?1 IS NOT NULL THEN label = ?1 ELSE EXISTS (SELECT 1 FROM code WHERE type = t.id"
        " GROUP BY document HAVING min(coder) < max(coder)) END ORDER BY id", err);
    char names[300] = "";
    uint32_t n = 0;
    int row;
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, given);
    while ((row = hs_sql_row(c->l, q, err)) > 0) {
        size_t used = strlen(names);
        hs_str label = hs_sql_get_str(q, 1);
        snprintf(names + used, sizeof names - used, "%s\"%.*s\"", n ? ", " : "", (int)label.len, label.ptr);
        if (!n++) c->type = hs_sql_get_int(q, 0), c->label = copy(c->arena, q, 1);
    }
    if (row < 0) return HS_EIO;
    if (!n && given.ptr) return no_such(c, "statement type", given, hs_sql(c->l, "SELECT label FROM code_type ORDER BY id", err), err);
    if (!n) return hs_fail(err, HS_EUSAGE, "%s: no document was coded by two people", c->l->path);
    return n > 1 && !given.ptr ? hs_fail(err, HS_EUSAGE, "%s: of which statement type? Several coded %s", c->l->path, names) : HS_OK;
}

static bool is_wanted(const call *c, hs_str name, bool *seen)
{
    for (uint32_t i = 0; i < c->options->coder.n; i++)
        if (hs_str_eq(c->options->coder.at[i], name)) return seen[i] = true;
    return !c->options->coder.n;
}

static int read_coders(call *c, hs_err *err)
{
    static const char ALL[] = "SELECT name FROM code_coder k WHERE id IN (SELECT coder FROM code) ORDER BY id";
    bool *seen = hs_new(c->arena, bool, c->options->coder.n);
    int row;
    sqlite3_stmt *q = hs_sql(c->l, "SELECT id, name FROM code_coder k WHERE EXISTS (SELECT 1 FROM code WHERE coder = k.id AND type = ?) ORDER BY id", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, c->type);
    while ((row = hs_sql_row(c->l, q, err)) > 0) {
        coder one = {hs_sql_get_int(q, 0), copy(c->arena, q, 1)};
        if (is_wanted(c, one.name, seen)) hs_push(c->arena, &c->coders, one);
    }
    for (uint32_t i = 0; i < c->options->coder.n && row >= 0; i++)
        if (!seen[i]) return no_such(c, "coder", c->options->coder.at[i], hs_sql(c->l, ALL, err), err);
    return row < 0 ? HS_EIO : HS_OK;
}

static int read_variables(call *c, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(c->l, "SELECT id, name, kind FROM code_variable WHERE type = ? ORDER BY id", err);
    int row;
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, c->type);
    while ((row = hs_sql_row(c->l, q, err)) > 0) {
        variable one = {hs_sql_get_int(q, 0), copy(c->arena, q, 1), copy(c->arena, q, 2)};
        hs_push(c->arena, &c->variables, one);
    }
    return row < 0 ? HS_EIO : HS_OK;
}

static int read_values(call *c, const code *of, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(c->l, "SELECT x.variable, coalesce(e.value, x.words, x.number) FROM code_value x LEFT JOIN code_entity e ON e.id = x.entity"
                                   " WHERE x.code = ?", err);
    int row;
    if (!q) return HS_EIO;
    for (uint32_t i = 0; i < c->variables.n; i++) hs_push(c->arena, &c->values, (hs_str){0});
    hs_sql_int(q, 1, of->id);
    while ((row = hs_sql_row(c->l, q, err)) > 0)
        for (uint32_t i = 0; i < c->variables.n; i++)
            if (c->variables.at[i].id == hs_sql_get_int(q, 0)) c->values.at[of->first + i] = copy(c->arena, q, 1);
    return row < 0 ? HS_EIO : HS_OK;
}

static uint32_t coder_of(const call *c, int64_t id)
{
    uint32_t i = 0;
    while (i < c->coders.n && c->coders.at[i].id != id) i++;
    return i < c->coders.n ? i : NOBODY;
}

static int read_codes(call *c, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(c->l, "SELECT id, document, coder, begin, \"end\" FROM code WHERE type = ? ORDER BY document, begin, \"end\", id", err);
    int row = 0, failed = HS_OK;
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, c->type);
    while (!failed && (row = hs_sql_row(c->l, q, err)) > 0) {
        code one = {hs_sql_get_int(q, 0), hs_sql_get_int(q, 1), coder_of(c, hs_sql_get_int(q, 2)), (uint32_t)hs_sql_get_int(q, 3),
                    (uint32_t)hs_sql_get_int(q, 4), c->values.n};
        if (one.coder == NOBODY) continue;
        hs_push(c->arena, &c->codes, one);
        failed = read_values(c, &one, err);
    }
    hs_sql_done(q);
    return row < 0 ? HS_EIO : failed;
}

/* ---- places ---- */

/* Two codes of different coders that share enough. */
typedef struct match { uint32_t a, b, equal; double share; } match;

static int by_likeness(const void *x, const void *y)
{
    const match *a = x, *b = y;
    if (a->share != b->share) return a->share > b->share ? -1 : 1;
    if (a->equal != b->equal) return a->equal > b->equal ? -1 : 1;
    if (a->a != b->a) return a->a < b->a ? -1 : 1;
    return a->b < b->b ? -1 : a->b > b->b;
}

static uint32_t equal_values(const call *c, const code *a, const code *b)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->variables.n; i++) {
        hs_str x = c->values.at[a->first + i], y = c->values.at[b->first + i];
        n += x.ptr && y.ptr && hs_str_eq(x, y);
    }
    return n;
}

typedef struct matches { match *at; uint32_t n, cap; } matches;

/* Of the codes [from, to) of one document; sorted by begin. */
static void find_matches(const call *c, uint32_t from, uint32_t to, matches *out)
{
    double least = c->options->overlap > 0 ? c->options->overlap : 0.5;
    for (uint32_t i = from; i < to; i++)
        for (uint32_t k = i + 1; k < to && c->codes.at[k].begin < c->codes.at[i].end; k++) {
            const code *a = &c->codes.at[i], *b = &c->codes.at[k];
            if (a->coder == b->coder) continue;
            uint32_t end = a->end < b->end ? a->end : b->end, last = a->end > b->end ? a->end : b->end;
            match m = {i, k, equal_values(c, a, b), (double)(end - b->begin) / (last - a->begin)};
            if (m.share >= least) hs_push(c->arena, out, m);
        }
    if (out->n) qsort(out->at, out->n, sizeof *out->at, by_likeness);
}

/* Joins two places when no coder has a code in both. */
static void join(const call *c, place *of, uint32_t *in, const match *m)
{
    place *a = &of[in[m->a]], *b = &of[in[m->b]];
    if (a == b) return;
    for (uint32_t i = 0; i < c->coders.n; i++)
        if (a->code[i] != NOBODY && b->code[i] != NOBODY) return;
    uint32_t to = in[m->a], from = in[m->b];
    for (uint32_t i = 0; i < c->coders.n; i++) {
        if (b->code[i] == NOBODY) continue;
        a->code[i] = b->code[i];
        in[b->code[i]] = to;
    }
    a->n += b->n;
    of[from].n = 0;
}

/* in: which place a code is in, by the index of the code; `of` by the same. */
static void place_document(call *c, uint32_t from, uint32_t to, place *of, uint32_t *in)
{
    matches list = {0};
    find_matches(c, from, to, &list);
    for (uint32_t i = from; i < to; i++) {
        of[i] = (place){hs_new(c->arena, uint32_t, c->coders.n), 1};
        for (uint32_t k = 0; k < c->coders.n; k++) of[i].code[k] = NOBODY;
        of[i].code[c->codes.at[i].coder] = i;
        in[i] = i;
    }
    for (uint32_t i = 0; i < list.n; i++) join(c, of, in, &list.at[i]);
    for (uint32_t i = from; i < to; i++)
        if (of[i].n) hs_push(c->arena, &c->places, of[i]);
}

static bool by_several(const call *c, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (c->codes.at[i].coder != c->codes.at[from].coder) return true;
    return false;
}

static void find_places(call *c)
{
    place *of = hs_new(c->arena, place, c->codes.n);
    uint32_t *in = hs_new(c->arena, uint32_t, c->codes.n);
    for (uint32_t from = 0, to; from < c->codes.n; from = to) {
        for (to = from; to < c->codes.n && c->codes.at[to].document == c->codes.at[from].document;) to++;
        if (!by_several(c, from, to)) continue;
        c->documents++;
        place_document(c, from, to, of, in);
    }
}

/* ---- measures ---- */

/* Of each pair of coders, in the documents that both coded: twice the places of both, over those of one and of the other. */
static void measure_places(const call *c, hs_agreement *a)
{
    double sum = 0;
    uint32_t pairs = 0;
    for (uint32_t x = 0; x < c->coders.n; x++)
        for (uint32_t y = x + 1; y < c->coders.n; y++) {
            uint32_t both = 0, own = 0;
            for (uint32_t i = 0, to; i < c->places.n; i = to) {
                uint32_t n[3] = {0};
                int64_t document = INT64_MIN;
                for (to = i; to < c->places.n; to++) {
                    const place *p = &c->places.at[to];
                    uint32_t any = 0;
                    while (p->code[any] == NOBODY) any++;
                    if (document != INT64_MIN && c->codes.at[p->code[any]].document != document) break;
                    document = c->codes.at[p->code[any]].document;
                    n[0] += p->code[x] != NOBODY;
                    n[1] += p->code[y] != NOBODY;
                    n[2] += p->code[x] != NOBODY && p->code[y] != NOBODY;
                }
                if (n[0] && n[1]) own += n[0] + n[1], both += n[2];
            }
            a->pairs += both;
            if (own) sum += 2.0 * both / own, pairs++;
        }
    a->units = c->places.n;
    a->percent = pairs ? sum / pairs : (double)NAN;
}

typedef struct categories { hs_str *at; uint32_t n, cap, *slot, n_slot; } categories;

static int32_t category_of(hs_arena *arena, categories *k, hs_str s)
{
    if (2 * (k->n + 1) > k->n_slot) {
        k->n_slot = k->n_slot ? 2 * k->n_slot : 64;
        k->slot = hs_new(arena, uint32_t, k->n_slot);
        for (uint32_t i = 0; i < k->n; i++) {
            uint32_t h = hs_hash_bytes(k->at[i]) & (k->n_slot - 1);
            while (k->slot[h]) h = (h + 1) & (k->n_slot - 1);
            k->slot[h] = i + 1;
        }
    }
    uint32_t h = hs_hash_bytes(s) & (k->n_slot - 1);
    for (; k->slot[h]; h = (h + 1) & (k->n_slot - 1))
        if (hs_str_eq(k->at[k->slot[h] - 1], s)) return (int32_t)k->slot[h] - 1;
    hs_push(arena, k, s);
    k->slot[h] = k->n;
    return (int32_t)k->n - 1;
}

static hs_str value_of(const call *c, const place *p, uint32_t who, uint32_t which)
{
    return p->code[who] == NOBODY ? (hs_str){0} : c->values.at[c->codes.at[p->code[who]].first + which];
}

static void measure_variable(const call *c, uint32_t v, hs_agreement *out)
{
    const hs_agreement_options *o = c->options;
    categories k = {0};
    int32_t *value = hs_new(c->arena, int32_t, (size_t)c->places.n * c->coders.n);
    for (uint32_t i = 0; i < c->places.n; i++)
        for (uint32_t j = 0; j < c->coders.n; j++) {
            hs_str s = value_of(c, &c->places.at[i], j, v);
            value[(size_t)i * c->coders.n + j] = s.ptr ? category_of(c->arena, &k, s) : HS_RATING_NONE;
        }
    double *number = hs_new(c->arena, double, k.n);
    for (uint32_t i = 0; i < k.n; i++) {
        char text[32];
        snprintf(text, sizeof text, "%.*s", (int)(k.at[i].len < 31 ? k.at[i].len : 31), k.at[i].ptr);
        number[i] = (double)strtoll(text, NULL, 10);
    }
    hs_ratings r = {value, c->places.n, c->coders.n, k.n, hs_str_is(c->variables.at[v].kind, "integer") ? number : NULL};
    hs_agree a;
    hs_agree_measure(c->arena, &r, o->draws ? o->draws : DRAWS, o->seed, &a);
    *out = (hs_agreement){.variable = c->variables.at[v].name, .kind = c->variables.at[v].kind, .units = a.units, .pairs = a.pairs, .percent = a.percent,
                          .kappa = a.kappa, .alpha = a.alpha, .low = a.low, .high = a.high};
}

static void measure_all(const call *c)
{
    hs_agreement a = {.kind = HS_STR("place"), .kappa = (double)NAN, .alpha = (double)NAN, .low = (double)NAN, .high = (double)NAN};
    hs_str *names = hs_new(c->arena, hs_str, c->coders.n);
    for (uint32_t i = 0; i < c->coders.n; i++) names[i] = c->coders.at[i].name;
    if (c->calls->scope) c->calls->scope(c->calls->user, c->label, (hs_strs){names, c->coders.n}, c->documents);
    measure_places(c, &a);
    c->calls->variable(c->calls->user, &a);
    for (uint32_t v = 0; v < c->variables.n; v++) {
        hs_arena_mark mark = hs_arena_save(c->arena);
        measure_variable(c, v, &a);
        c->calls->variable(c->calls->user, &a);
        hs_arena_reset(c->arena, mark);
    }
}

/* ---- disagreements ---- */

/* The first of the place's codes in the text, and where all of them end. */
static const code *extent(const call *c, const place *p, uint32_t *end)
{
    const code *first = NULL;
    *end = 0;
    for (uint32_t i = 0; i < c->coders.n; i++) {
        if (p->code[i] == NOBODY) continue;
        const code *one = &c->codes.at[p->code[i]];
        if (!first || one->begin < first->begin) first = one;
        if (one->end > *end) *end = one->end;
    }
    return first;
}

static int read_words(call *c, const code *first, uint32_t end, hs_disagreement *d, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(c->l, "SELECT " HS_SQL_DOC_ID("v") ", substr(t.body, ?2 + 1, ?3) FROM code_document d JOIN version v ON v.id = d.version"
                                   " JOIN text t ON t.id = v.text WHERE d.id = ?1", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, first->document);
    hs_sql_int(q, 2, first->begin);
    hs_sql_int(q, 3, end - first->begin);
    int row = hs_sql_row(c->l, q, err);
    if (row > 0) d->doc = copy(c->arena, q, 0), d->words = copy(c->arena, q, 1);
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

static bool differ(const hs_str *value, uint32_t n)
{
    const hs_str *first = NULL;
    for (uint32_t i = 0; i < n; i++) {
        if (!value[i].ptr) continue;
        if (first && !hs_str_eq(*first, value[i])) return true;
        first = &value[i];
    }
    return false;
}

static int tell_place(call *c, const place *p, const hs_str *names, hs_err *err)
{
    uint32_t end;
    const code *first = extent(c, p, &end);
    hs_str *value = hs_new(c->arena, hs_str, c->coders.n);
    hs_disagreement d = {.start = first->begin, .stop = end, .coder = names, .value = value, .n = c->coders.n};
    int failed = read_words(c, first, end, &d, err);
    if (failed) return failed;
    for (uint32_t i = 0; i < c->coders.n; i++) value[i] = p->code[i] == NOBODY ? (hs_str){0} : HS_STR("");
    if (p->n < 2) c->calls->disagreement(c->calls->user, &d);
    for (uint32_t v = 0; v < c->variables.n && p->n > 1; v++) {
        d.variable = c->variables.at[v].name;
        for (uint32_t i = 0; i < c->coders.n; i++) value[i] = value_of(c, p, i, v);
        if (differ(value, c->coders.n)) c->calls->disagreement(c->calls->user, &d);
    }
    return HS_OK;
}

static int tell_disagreements(call *c, hs_err *err)
{
    hs_str *names = hs_new(c->arena, hs_str, c->coders.n);
    int failed = HS_OK;
    for (uint32_t i = 0; i < c->coders.n; i++) names[i] = c->coders.at[i].name;
    for (uint32_t i = 0; i < c->places.n && c->calls->disagreement && !failed; i++) {
        hs_arena_mark mark = hs_arena_save(c->arena);
        failed = tell_place(c, &c->places.at[i], names, err);
        hs_arena_reset(c->arena, mark);
    }
    return failed;
}

/* ---- all of it ---- */

static int compare(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    call *c = argument;
    c->l = l;
    c->arena = arena;
    int failed = choose_type(c, err);
    if (!failed) failed = read_coders(c, err);
    if (!failed) failed = read_variables(c, err);
    if (!failed) failed = read_codes(c, err);
    if (failed) return failed;
    find_places(c);
    if (!c->documents)
        return hs_fail(err, HS_EUSAGE, "%s: no document has statements of the type \"%.*s\" by two coders; %u have coded any", l->path, (int)c->label.len,
                       c->label.ptr, c->coders.n);
    measure_all(c);
    return tell_disagreements(c, err);
}

int hs_codes_agreement(hs_ledger *l, const hs_agreement_options *options, const hs_agreement_calls *calls, hs_err *err)
{
    static const hs_agreement_options usual = {0};
    call c = {.options = options ? options : &usual, .calls = calls};
    if (!calls || !calls->variable) return hs_fail(err, HS_EUSAGE, "hs_codes_agreement: calls.variable is needed");
    if (!(c.options->overlap >= 0 && c.options->overlap <= 1)) return hs_fail(err, HS_EUSAGE, "hs_codes_agreement: overlap is a share, 0 to 1");
    return hs_ledger_guarded(l, compare, &c, err);
}
