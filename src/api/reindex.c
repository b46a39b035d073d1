/* The machine's records made anew from the stored texts. */
#include <stdio.h>
#include <strings.h>
#include "api/ledger.h"
#include "api/model.h"
#include "base/err.h"
#include "ledger/replay.h"

static const char PROGRAM[] = "hearsay " HS_VERSION;

/* A model reads texts of its language, and those that do not say theirs. */
static bool reads(const hs_model *model, hs_str lang)
{
    hs_str own = model->language;
    return !lang.len || (lang.len >= own.len && !strncasecmp(lang.ptr, own.ptr, own.len) && (lang.len == own.len || lang.ptr[own.len] == '-'));
}

static void sum_of(const hs_model *model, char out[17])
{
    snprintf(out, 17, "%016llx", (unsigned long long)hs_model_file_sum(&model->file));
}

/* ---- which ---- */

typedef struct list { hs_str *at; uint32_t n, cap; } list;
typedef struct list_call { const hs_reindex_options *o; int (*each)(void *user, hs_str doc); void *user; } list_call;

/* version: one; document: all of its versions; 0: whatever. */
static int gather(hs_ledger *l, hs_arena *arena, const hs_reindex_options *o, int64_t version, int64_t document, list *out, hs_err *err)
{
    char sum[17];
    sqlite3_stmt *q = hs_sql(l,
        "SELECT 'd' || v.document || 'v' || v.number, v.lang FROM version v JOIN engine e ON e.id = v.engine WHERE (?1 = 0 OR v.id = ?1)"
        " AND (?2 = 0 OR v.document = ?2) AND (?3 OR e.program <> ?4 OR e.language <> ?5 OR e.model <> ?6) ORDER BY v.id", err);
    if (!q) return HS_EIO;
    sum_of(o->model, sum);
    hs_sql_int(q, 1, version);
    hs_sql_int(q, 2, document);
    hs_sql_int(q, 3, o->all != 0);
    hs_sql_str(q, 4, hs_str_of(PROGRAM));
    hs_sql_str(q, 5, o->model->language);
    hs_sql_str(q, 6, hs_str_of(sum));
    int row;
    while ((row = hs_sql_row(l, q, err)) > 0)
        if (reads(o->model, hs_sql_get_str(q, 1))) hs_push(arena, out, hs_arena_copy(arena, hs_sql_get_str(q, 0)));
    return row < 0 ? HS_EIO : HS_OK;
}

static int document_of(hs_ledger *l, int64_t version, int64_t *document, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT document FROM version WHERE id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    return hs_sql_value(l, q, document, NULL, err);
}

static int gather_of(hs_ledger *l, hs_arena *arena, const hs_reindex_options *o, hs_str doc, list *out, hs_err *err)
{
    int64_t version = 0, document = 0;
    int code = hs_ledger_find(l, doc, &version, err);
    if (!code && !memchr(doc.ptr, 'v', doc.len)) {
        code = document_of(l, version, &document, err);
        version = 0;
    }
    return code ? code : gather(l, arena, o, version, document, out, err);
}

static int list_versions(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const list_call *c = argument;
    list found = {0};
    int code = c->o->n_doc ? HS_OK : gather(l, arena, c->o, 0, 0, &found, err);
    for (uint32_t i = 0; i < c->o->n_doc && !code; i++) code = gather_of(l, arena, c->o, c->o->doc[i], &found, err);
    for (uint32_t i = 0; i < found.n && !code; i++)
        if (c->each(c->user, found.at[i])) break;
    return code;
}

int hs_reindex_list(hs_ledger *l, const hs_reindex_options *options, int (*each)(void *user, hs_str doc), void *user, hs_err *err)
{
    list_call c = {options, each, user};
    if (!options || !options->model) return hs_fail(err, HS_EUSAGE, "hs_reindex_list: a model is needed");
    return hs_ledger_guarded(l, list_versions, &c, err);
}

int hs_ledger_text(hs_ledger *l, hs_str id, hs_doc **out, hs_err *err)
{
    int code = hs_ledger_doc(l, id, out, err);
    if (code) return code;
    (*out)->statement = NULL;
    (*out)->n = 0;
    (*out)->found = false;
    return HS_OK;
}

/* ---- in place of the old ones ---- */

static int set_engine(hs_ledger *l, int64_t version, const hs_model *model, hs_err *err)
{
    char sum[17];
    int64_t engine;
    sum_of(model, sum);
    int code = hs_store_engine(l, hs_str_of(PROGRAM), model->language, hs_str_of(sum), &engine, err);
    sqlite3_stmt *q = code ? NULL : hs_sql(l, "UPDATE version SET engine = ? WHERE id = ?", err);
    if (!q) return code ? code : HS_EIO;
    hs_sql_int(q, 1, engine);
    hs_sql_int(q, 2, version);
    return hs_sql_run(l, q, err);
}

typedef struct renew_call { hs_str id; const hs_doc *doc; const hs_model *model; hs_renewed *out; } renew_call;

static int renew_inside(hs_ledger *l, hs_arena *arena, const renew_call *c, hs_err *err)
{
    int64_t version;
    hs_loaded old;
    hs_replayed replayed;
    const hs_doc *d = c->doc;
    int code = hs_ledger_find(l, c->id, &version, err);
    if (!code) code = hs_ledger_load(l, arena, version, true, &old, err);
    if (!code && !hs_str_eq(old.text, d->text.s))
        return hs_fail(err, HS_EUSAGE, "%.*s: its text has changed meanwhile", (int)old.doc.len, old.doc.ptr);
    for (uint32_t i = 0; i < old.n && !code; i++) code = hs_remove_statement(l, arena, old.row[i], old.text, old.statement[i].content, err);
    if (!code) code = hs_store_statements(l, arena, version, old.text, &old.offsets, d->statement, d->n, err);
    if (!code) code = set_engine(l, version, c->model, err);
    if (!code) code = hs_replay_version(l, arena, version, &replayed, err);
    if (!code) *c->out = (hs_renewed){d->n, replayed.exact, replayed.near, replayed.own, replayed.loose};
    return code;
}

static int renew(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    int code = hs_sql_begin(l, err);
    if (code) return code;
    code = renew_inside(l, arena, argument, err);
    if (!code) return hs_sql_commit(l, err);
    hs_sql_rollback(l);
    return code;
}

int hs_ledger_renew(hs_ledger *l, hs_str id, const hs_doc *doc, const hs_model *model, hs_renewed *out, hs_err *err)
{
    hs_renewed own;
    renew_call c = {id, doc, model, out ? out : &own};
    if (!doc->found) return hs_fail(err, HS_EUSAGE, "hs_ledger_renew: the document's statements have not been looked for");
    return hs_ledger_guarded(l, renew, &c, err);
}
