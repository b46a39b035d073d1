/* Which versions and statements a filter lets through. */
#include "ledger/filter.h"
#include <stdlib.h>
#include "ledger/plain.h"
#include "ledger/search.h"

typedef struct ids { int64_t *at; uint32_t n, cap; } ids;
typedef struct strs { hs_str *at; uint32_t n, cap; } strs;

static int by_id(const void *a, const void *b)
{
    const int64_t *x = a, *y = b;
    return *x < *y ? -1 : *x > *y;
}

static int by_words(const void *a, const void *b)
{
    return hs_str_cmp(*(const hs_str *)a, *(const hs_str *)b);
}

static hs_str get(hs_arena *arena, sqlite3_stmt *q, int at)
{
    hs_str s = hs_sql_get_str(q, at);
    return s.len ? hs_arena_copy(arena, s) : (hs_str){0};
}

/* ---- names ---- */

/* Do the words stand in the other words, in one row, whole? Both plain, with one space between words. */
static bool stands_in(hs_str words, hs_str in)
{
    if (!words.len) return false;
    for (size_t i = 0; i + words.len <= in.len; i++)
        if (!memcmp(in.ptr + i, words.ptr, words.len) && (!i || in.ptr[i - 1] == ' ') && (i + words.len == in.len || in.ptr[i + words.len] == ' ')) return true;
    return false;
}

static bool is_asked(const hs_asked *a, int64_t entity, hs_str words)
{
    if (entity && a->n_entity && bsearch(&entity, a->entity, a->n_entity, sizeof entity, by_id)) return true;
    return words.len && a->n_words && bsearch(&words, a->words, a->n_words, sizeof words, by_words);
}

/* Statements know their speaker's entity, and all others by their words. */
static int ask(hs_ledger *l, hs_arena *arena, hs_str asked, hs_asked *out, hs_err *err)
{
    hs_whom whom;
    strs words = {0};
    *out = (hs_asked){.any = !asked.len};
    if (!asked.len) return HS_OK;
    int code = hs_search_whom(l, arena, asked, false, &whom, err);
    for (uint32_t i = 0; i < whom.n_name && !code; i++) {
        sqlite3_stmt *q = hs_sql(l, "SELECT words FROM name WHERE id = ?", err);
        if (!q) return HS_EIO;
        hs_sql_int(q, 1, whom.name[i]);
        int row = hs_sql_row(l, q, err);
        if (row < 0) return HS_EIO;
        if (row > 0) hs_push(arena, &words, get(arena, q, 0));
        hs_sql_done(q);
    }
    if (words.n) qsort(words.at, words.n, sizeof *words.at, by_words);
    if (!code) *out = (hs_asked){.entity = whom.entity, .n_entity = whom.n_entity, .words = words.at, .n_words = words.n};
    return code;
}

bool hs_filter_takes(const hs_chosen *c, const hs_statement *s)
{
    bool about = c->about.any;
    if (s->confidence < c->least) return false;
    if (!c->speaker.any && !is_asked(&c->speaker, s->source.entity, s->source.name)) return false;
    for (uint32_t i = 0; i < s->about.n && !about; i++) about = is_asked(&c->about, 0, s->about.at[i]);
    return about;
}

bool hs_filter_asks(const hs_chosen *c)
{
    return !c->speaker.any || !c->about.any;
}

/* ---- versions ---- */

/* Dates are compared as far as both are known: a document of "2031" may be one of "2031-05". */
static const char CHOOSE[] =
    "WITH newest (id) AS (SELECT id FROM version v WHERE number = (SELECT max(number) FROM version WHERE document = v.document))"
    " SELECT v.id, v.outlet, v.channel FROM version v WHERE"
    " (?1 OR v.id IN newest OR (NOT ?2 AND EXISTS (SELECT 1 FROM version f WHERE f.fold = v.id AND f.document <> v.document AND f.id IN newest)))"
    " AND (?2 OR v.fold IS NULL)"
    " AND (?3 IS NULL OR substr(v.date, 1, length(?3)) >= substr(?3, 1, length(v.date)))"
    " AND (?4 IS NULL OR substr(v.date, 1, length(?4)) <= substr(?4, 1, length(v.date)))"
    " ORDER BY v.document, v.number";

static int choose_all(hs_ledger *l, hs_arena *arena, const hs_filter *f, ids *out, hs_err *err)
{
    hs_str outlet = hs_plain_names(arena, f->outlet);
    sqlite3_stmt *q = hs_sql(l, CHOOSE, err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, f->versions != 0);
    hs_sql_int(q, 2, f->no_fold != 0);
    hs_sql_str_or_null(q, 3, f->since);
    hs_sql_str_or_null(q, 4, f->until);
    int row;
    while ((row = hs_sql_row(l, q, err)) > 0) {
        hs_arena_mark mark = hs_arena_save(arena);
        hs_str own = hs_sql_get_str(q, 1), channel = hs_sql_get_str(q, 2);
        bool fits = !f->outlet.len || stands_in(outlet, hs_plain_names(arena, own.len ? own : channel));
        hs_arena_reset(arena, mark);
        if (fits) hs_push(arena, out, hs_sql_get_int(q, 0));
    }
    return row < 0 ? HS_EIO : HS_OK;
}

int hs_filter_choose(hs_ledger *l, hs_arena *arena, const hs_filter *f, hs_chosen *out, hs_err *err)
{
    ids list = {0};
    *out = (hs_chosen){.least = f->min_confidence};
    int code = HS_OK;
    for (uint32_t i = 0; i < f->n_doc && !code; i++) {
        int64_t version;
        code = hs_ledger_find(l, f->doc[i], &version, err);
        if (!code) hs_push(arena, &list, version);
    }
    if (!f->n_doc) code = choose_all(l, arena, f, &list, err);
    if (!code) code = ask(l, arena, f->speaker, &out->speaker, err);
    if (!code) code = ask(l, arena, f->about, &out->about, err);
    out->version = list.at;
    out->n = list.n;
    return code;
}

/* ---- what else is told ---- */

int hs_ledger_publishers(hs_ledger *l, hs_arena *arena, int64_t version, hs_strs *out, hs_err *err)
{
    strs list = {0};
    sqlite3_stmt *q = hs_sql(l, "SELECT DISTINCT coalesce(outlet, channel) FROM version WHERE (id = ?1 OR fold = ?1) AND coalesce(outlet, channel) <> ''"
                                " ORDER BY id <> ?1, id", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    int row;
    while ((row = hs_sql_row(l, q, err)) > 0) {
        hs_str s = get(arena, q, 0);
        bool known = false;
        for (uint32_t i = 0; i < list.n; i++) known |= hs_str_eq(list.at[i], s);
        if (!known) hs_push(arena, &list, s);
    }
    *out = (hs_strs){list.at, list.n};
    return row < 0 ? HS_EIO : HS_OK;
}
