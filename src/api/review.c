/* What is still to be reviewed, and what was decided. */
#include <stdlib.h>
#include "api/ledger.h"
#include "base/err.h"
#include "ledger/filter.h"
#include "ledger/strings.h"

/* ---- what is to be reviewed ---- */

typedef struct pending { hs_str doc; uint32_t id; } pending;
typedef struct list { pending *at; uint32_t n, cap; } list;
typedef struct list_call { const hs_filter *filter; hs_order order; int (*each)(void *user, hs_str doc, uint32_t id); void *user; } list_call;

static int by_id(const void *a, const void *b)
{
    const int64_t *x = a, *y = b;
    return *x < *y ? -1 : *x > *y;
}

static int read_about(hs_ledger *l, hs_arena *arena, int64_t statement, hs_strs *out, hs_err *err)
{
    struct { hs_str *at; uint32_t n, cap; } words = {0};
    sqlite3_stmt *q = hs_sql(l, "SELECT n.words FROM about a JOIN name n ON n.id = a.name WHERE a.statement = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, statement);
    int row;
    while ((row = hs_sql_row(l, q, err)) > 0) hs_push(arena, &words, hs_arena_copy(arena, hs_sql_get_str(q, 0)));
    *out = (hs_strs){words.at, words.n};
    return row < 0 ? HS_EIO : HS_OK;
}

enum { C_ROW, C_N, C_VERSION, C_CONFIDENCE, C_ENTITY, C_NAME, C_ITS_DOC };

static int takes(hs_ledger *l, hs_arena *arena, const hs_chosen *chosen, sqlite3_stmt *q, bool *out, hs_err *err)
{
    hs_statement s = {.confidence = hs_sql_get_real(q, C_CONFIDENCE), .source = {.entity = hs_sql_get_int(q, C_ENTITY), .name = hs_sql_get_str(q, C_NAME)}};
    hs_arena_mark mark = hs_arena_save(arena);
    int code = chosen->about.any ? HS_OK : read_about(l, arena, hs_sql_get_int(q, C_ROW), &s.about, err);
    *out = !code && hs_filter_takes(chosen, &s);
    hs_arena_reset(arena, mark);
    return code;
}

static int gather(hs_ledger *l, hs_arena *arena, const list_call *c, list *out, hs_err *err)
{
    hs_chosen chosen;
    int code = hs_filter_choose(l, arena, c->filter, &chosen, err);
    sqlite3_stmt *q = code ? NULL : hs_sql(l,
        "SELECT s.id, s.n, s.version, s.confidence, coalesce((SELECT entity FROM namesake k WHERE k.document = v.document AND k.name = n.id), n.entity),"
        " n.words, " HS_SQL_DOC_ID("v") " FROM statement s JOIN version v ON v.id = s.version LEFT JOIN name n ON n.id = s.speaker WHERE s.standing = 0"
        " ORDER BY CASE ? WHEN 0 THEN s.confidence WHEN 1 THEN -s.confidence ELSE 0 END, s.version, s.n", err);
    if (!q) return code ? code : HS_EIO;
    hs_sql_int(q, 1, c->order);
    int64_t *version = hs_new(arena, int64_t, chosen.n);
    if (chosen.n) {
        memcpy(version, chosen.version, chosen.n * sizeof *version);
        qsort(version, chosen.n, sizeof *version, by_id);
    }
    int row;
    while (!code && (row = hs_sql_row(l, q, err)) != 0) {
        if (row < 0) return HS_EIO;
        bool meant = false;
        int64_t own = hs_sql_get_int(q, C_VERSION);
        if (chosen.n && bsearch(&own, version, chosen.n, sizeof own, by_id)) code = takes(l, arena, &chosen, q, &meant, err);
        if (code || !meant) continue;
        pending one = {hs_arena_copy(arena, hs_sql_get_str(q, C_ITS_DOC)), (uint32_t)hs_sql_get_int(q, C_N)};
        hs_push(arena, out, one);
    }
    hs_sql_done(q);
    return code;
}

static int list_pending(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const list_call *c = argument;
    list found = {0};
    int code = gather(l, arena, c, &found, err);
    for (uint32_t i = 0; i < found.n && !code; i++)
        if (c->each(c->user, found.at[i].doc, found.at[i].id)) break;
    return code;
}

int hs_review_list(hs_ledger *l, const hs_filter *filter, hs_order order, int (*each)(void *user, hs_str doc, uint32_t id), void *user, hs_err *err)
{
    const hs_filter any = {0};
    list_call c = {filter ? filter : &any, order, each, user};
    return hs_ledger_guarded(l, list_pending, &c, err);
}

/* ---- the log ---- */

typedef struct link { int64_t id, undoes; bool undone; } link;
typedef struct links { link *at; uint32_t n, cap; } links;

static link *find_link(const links *all, int64_t id)
{
    uint32_t low = 0, high = all->n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (all->at[mid].id < id) low = mid + 1;
        else high = mid;
    }
    return low < all->n && all->at[low].id == id ? &all->at[low] : NULL;
}

/* Which entries are undone, over the whole log. */
static int read_links(hs_ledger *l, hs_arena *arena, links *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT id, undoes FROM entry ORDER BY id", err);
    if (!q) return HS_EIO;
    int row;
    while ((row = hs_sql_row(l, q, err)) > 0) {
        link one = {hs_sql_get_int(q, 0), hs_sql_get_int(q, 1), false};
        hs_push(arena, out, one);
    }
    for (uint32_t i = out->n; i-- > 0;) {
        link *target = out->at[i].undone || !out->at[i].undoes ? NULL : find_link(out, out->at[i].undoes);
        if (target) target->undone = true;
    }
    return row < 0 ? HS_EIO : HS_OK;
}

static hs_str join(hs_arena *arena, hs_str json, const char *between)
{
    hs_strs part;
    size_t n = 0, gap = strlen(between);
    if (!hs_strings_read(arena, json, &part)) return (hs_str){0};
    for (uint32_t i = 0; i < part.n; i++) n += part.at[i].len + gap;
    char *out = hs_arena_alloc(arena, n);
    n = 0;
    for (uint32_t i = 0; i < part.n; i++) {
        if (i) memcpy(out + n, between, gap), n += gap;
        memcpy(out + n, part.at[i].ptr, part.at[i].len);
        n += part.at[i].len;
    }
    return (hs_str){out, n};
}

typedef struct log_call { const hs_log_options *o; int (*each)(void *user, const hs_logged *entry); void *user; } log_call;

enum { C_ID, C_AT, C_WHO, C_WHAT, C_UNDOES, C_DETAIL, C_DOC, C_REASON, C_NOTE, C_CHANGED, C_WORDS };

static int tell_entry(hs_arena *arena, sqlite3_stmt *q, const links *all, const log_call *c)
{
    const link *own = find_link(all, hs_sql_get_int(q, C_ID));
    hs_str reason = hs_sql_get_str(q, C_REASON);
    hs_logged e = {.entry = hs_sql_get_int(q, C_ID), .undoes = hs_sql_get_int(q, C_UNDOES), .at = hs_sql_get_str(q, C_AT), .who = hs_sql_get_str(q, C_WHO),
                   .what = hs_sql_get_str(q, C_WHAT), .doc = hs_sql_get_str(q, C_DOC), .reason = reason, .note = hs_sql_get_str(q, C_NOTE),
                   .detail = hs_sql_get_str(q, C_DETAIL),
                   .state = own && own->undone ? HS_UNDONE : reason.ptr ? HS_LOOSE : HS_STANDS};
    if (c->o->loose && e.state != HS_LOOSE) return 0;
    e.changed = join(arena, hs_sql_get_str(q, C_CHANGED), ", ");
    e.words = join(arena, hs_sql_get_str(q, C_WORDS), " ");
    return c->each(c->user, &e);
}

/* version: one; document: all of its versions; 0: whatever. */
static int tell_log(hs_ledger *l, hs_arena *arena, const log_call *c, int64_t version, int64_t document, hs_err *err)
{
    links all = {0};
    int row = 1, code = read_links(l, arena, &all, err);
    sqlite3_stmt *q = code ? NULL : hs_sql(l,
        "SELECT e.id, e.at, e.who, e.what, e.undoes, e.detail, " HS_SQL_DOC_ID("v") ", l.reason, e.d ->> '$.note', e.d -> '$.changed',"
        " coalesce(e.d -> '$.record.content.words', e.d -> '$.of.content.words',"
        "  (SELECT CASE WHEN json_valid(f.detail) THEN f.detail -> '$.record.content.words' END FROM entry f WHERE f.id = e.d ->> '$.of.entry'),"
        "  (SELECT CASE WHEN json_valid(f.detail) THEN coalesce(f.detail -> '$.record.content.words', f.detail -> '$.of.content.words') END"
        "   FROM entry f WHERE f.id = e.undoes))"
        " FROM (SELECT *, CASE WHEN json_valid(detail) THEN detail END AS d FROM entry) e LEFT JOIN version v ON v.id = e.version"
        " LEFT JOIN loose l ON l.entry = e.id WHERE (?1 = 0 OR e.version = ?1) AND (?2 = 0 OR v.document = ?2) ORDER BY e.id", err);
    if (!q) return code ? code : HS_EIO;
    hs_sql_int(q, 1, version);
    hs_sql_int(q, 2, document);
    hs_arena_mark mark = hs_arena_save(arena);
    bool stop = false;
    while (!stop && (row = hs_sql_row(l, q, err)) > 0) {
        stop = tell_entry(arena, q, &all, c) != 0;
        hs_arena_reset(arena, mark);
    }
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

static int document_of(hs_ledger *l, int64_t version, int64_t *document, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT document FROM version WHERE id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    return hs_sql_value(l, q, document, NULL, err);
}

static int read_log(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const log_call *c = argument;
    int64_t version = 0, document = 0;
    int code = c->o->doc ? hs_ledger_find(l, hs_str_of(c->o->doc), &version, err) : HS_OK;
    if (!code && version && !strchr(c->o->doc, 'v')) {
        code = document_of(l, version, &document, err);
        version = 0;
    }
    return code ? code : tell_log(l, arena, c, version, document, err);
}

int hs_ledger_log(hs_ledger *l, const hs_log_options *options, int (*each)(void *user, const hs_logged *entry), void *user, hs_err *err)
{
    const hs_log_options any = {0};
    log_call c = {options ? options : &any, each, user};
    return hs_ledger_guarded(l, read_log, &c, err);
}
