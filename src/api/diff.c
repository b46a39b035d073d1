/* What one side has that the other has not: outlets, speakers, two documents, two versions of one page, or two dates. */
#include <stdio.h>
#include <stdlib.h>
#include "api/news.h"
#include "base/err.h"
#include "ledger/filter.h"
#include "ledger/plain.h"
#include "ledger/search.h"

typedef enum side { NEITHER, OF_A, OF_B } side;

typedef struct diff_call {
    hs_str a, b;
    const hs_changes_options *o;
    const hs_changes_calls *calls;
    hs_labels labels;
    /* outlets */
    hs_str plain_a, plain_b;
    /* speakers */
    hs_whom whom_a, whom_b;
    bool speakers;
    int64_t now; /* the document of b that is looked at; only earlier ones of b count */
    int32_t day;
    const hs_scene_doc *last;
} diff_call;

/* ---- what a and b are ---- */

static bool is_doc(hs_str s)
{
    size_t i = 1;
    if (s.len < 2 || *s.ptr != 'd') return false;
    while (i < s.len && ((s.ptr[i] >= '0' && s.ptr[i] <= '9') || s.ptr[i] == 'v')) i++;
    return i == s.len;
}

static int has_outlet(hs_ledger *l, hs_arena *arena, hs_str plain, bool *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT DISTINCT coalesce(outlet, channel) FROM version WHERE coalesce(outlet, channel) <> ''", err);
    int row;
    if (!q) return HS_EIO;
    *out = false;
    while ((row = hs_sql_row(l, q, err)) > 0 && !*out) {
        hs_arena_mark mark = hs_arena_save(arena);
        *out = hs_str_eq(plain, hs_plain_names(arena, hs_sql_get_str(q, 0)));
        hs_arena_reset(arena, mark);
    }
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

/* ---- sides ---- */

static bool speaks(const hs_whom *w, const hs_telling *u)
{
    for (uint32_t i = 0; i < w->n_entity; i++)
        if (u->n && u->entity == w->entity[i]) return true;
    return false;
}

/* A copy with the units of one speaker; NULL when he says nothing there. */
static hs_scene_doc *only(hs_arena *arena, const hs_scene_doc *d, const hs_whom *w)
{
    hs_scene_doc *out = hs_new(arena, hs_scene_doc, 1);
    *out = *d;
    out->unit = hs_new(arena, hs_telling, d->n);
    out->n = 0;
    for (uint32_t i = 0; i < d->n; i++)
        if (speaks(w, &d->unit[i])) out->unit[out->n++] = d->unit[i];
    return out->n ? out : NULL;
}

static hs_scene_doc *keep_outlet(void *user, hs_arena *arena, hs_scene_doc *d, bool *later)
{
    diff_call *c = user;
    hs_str own = hs_plain_names(arena, d->outlet);
    *later = hs_str_eq(own, c->plain_b);
    if (d->version == c->now) return d;
    if (*later) return hs_scene_doc_order(d, c->last) < 0 ? d : NULL;
    return hs_str_eq(own, c->plain_a) ? d : NULL;
}

static hs_scene_doc *keep_speaker(void *user, hs_arena *arena, hs_scene_doc *d, bool *later)
{
    diff_call *c = user;
    hs_scene_doc *of_a = d->version == c->now ? NULL : only(arena, d, &c->whom_a);
    *later = !of_a;
    if (of_a) return of_a;
    if (d->version != c->now && hs_scene_doc_order(d, c->last) >= 0) return NULL;
    return only(arena, d, &c->whom_b);
}

typedef struct ids { int64_t *at; uint32_t n, cap; } ids;

static int list_of_b(hs_ledger *l, hs_arena *arena, const diff_call *c, ids *out, hs_err *err)
{
    hs_filter f = {.since = c->o->since, .until = c->o->until};
    if (c->speakers) f.speaker = c->b;
    else f.outlet = c->b;
    hs_chosen chosen;
    int code = hs_filter_choose(l, arena, &f, &chosen, err);
    for (uint32_t i = 0; i < chosen.n && !code; i++) hs_push(arena, out, chosen.version[i]);
    return code;
}

static int compare_doc(diff_call *c, hs_news_call *k, hs_arena *arena, int64_t version, hs_err *err)
{
    hs_scene_doc *d;
    hs_scene scene;
    hs_news news;
    int code = hs_shelf_doc(k->shelf, version, &d, err);
    if (code) return code;
    c->now = version;
    c->last = d;
    if (!c->speakers && !hs_str_eq(hs_plain_names(arena, d->outlet), c->plain_b)) return HS_OK;
    code = hs_shelf_compared_scene(k->shelf, arena, d, c->speakers ? keep_speaker : keep_outlet, c, &scene, err);
    if (code || scene.n < 2 || scene.doc[scene.n - 1]->version != version) return code;
    k->beside = c->a;
    hs_find_changes(hs_shelf_teller(k->shelf), arena, &scene, &news);
    hs_news_tell(k, arena, &scene, &news);
    return HS_OK;
}

static int compare_sides(hs_ledger *l, hs_arena *arena, diff_call *c, hs_news_call *k, hs_err *err)
{
    ids list = {0};
    int code = list_of_b(l, arena, c, &list, err);
    for (uint32_t i = 0; i < list.n && !code && !k->enough; i++) {
        hs_arena_mark mark = hs_arena_save(arena);
        code = compare_doc(c, k, arena, list.at[i], err);
        hs_arena_reset(arena, mark);
        hs_shelf_trim(k->shelf);
        if (c->calls->progress) c->calls->progress(c->calls->user, i + 1, list.n);
    }
    return code;
}

/* ---- two documents ---- */

static int compare_docs(hs_ledger *l, hs_arena *arena, diff_call *c, hs_news_call *k, hs_err *err)
{
    int64_t a, b;
    hs_scene_doc *x, *y;
    int code = hs_ledger_find(l, c->a, &a, err);
    if (!code) code = hs_ledger_find(l, c->b, &b, err);
    if (!code) code = hs_shelf_doc(k->shelf, a, &x, err);
    if (!code) code = hs_shelf_doc(k->shelf, b, &y, err);
    if (code) return code;
    if (x->document == y->document) {
        hs_news_edits(k, arena, x, y);
        return HS_OK;
    }
    hs_news news;
    hs_scene_doc **both = hs_new(arena, hs_scene_doc *, 2);
    hs_scene scene = {both, 2};
    k->beside = c->a;
    both[0] = x;
    both[1] = y;
    hs_find_changes(hs_shelf_teller(k->shelf), arena, &scene, &news);
    hs_news_tell(k, arena, &scene, &news);
    return HS_OK;
}

/* ---- */

static int choose(hs_ledger *l, hs_arena *arena, hs_news_call *k, void *argument, hs_err *err)
{
    diff_call *c = argument;
    int32_t from, to, other;
    bool a = false, b = false;
    if (is_doc(c->a) && is_doc(c->b)) return compare_docs(l, arena, c, k, err);
    if (hs_days_of_date(c->a, &other, &from) && hs_days_of_date(c->b, &other, &to)) return hs_news_window(l, arena, k, from + 1, to, err);
    c->plain_a = hs_plain_names(arena, c->a);
    c->plain_b = hs_plain_names(arena, c->b);
    int code = has_outlet(l, arena, c->plain_a, &a, err);
    if (!code) code = has_outlet(l, arena, c->plain_b, &b, err);
    if (code) return code;
    if (a && b) return compare_sides(l, arena, c, k, err);
    c->speakers = true;
    code = hs_search_whom(l, arena, c->a, false, &c->whom_a, err);
    if (!code) code = hs_search_whom(l, arena, c->b, false, &c->whom_b, err);
    if (code) return code;
    hs_str odd = !c->whom_a.n_entity ? c->a : c->b;
    if (!c->whom_a.n_entity || !c->whom_b.n_entity)
        return hs_fail(err, HS_EUSAGE, "%.*s: no outlet, speaker, document (d12) or date of this ledger; `hearsay names` lists the speakers", (int)odd.len, odd.ptr);
    return compare_sides(l, arena, c, k, err);
}

static int run_diff(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    diff_call *c = argument;
    hs_news_call k = {.o = c->o, .calls = c->calls, .labels = c->labels};
    return hs_news_run(l, arena, &k, choose, c, err);
}

int hs_ledger_diff(hs_ledger *l, hs_str a, hs_str b, const hs_changes_options *options, const hs_changes_calls *calls, hs_err *err)
{
    diff_call c = {.a = a, .b = b, .o = options, .calls = calls};
    if (!options || !options->model) return hs_fail(err, HS_EUSAGE, "hs_ledger_diff: a model is needed");
    int code = hs_labels_load(l, options->model, &c.labels, err);
    if (!code) code = hs_ledger_guarded(l, run_diff, &c, err);
    hs_labels_free(&c.labels);
    return code;
}
