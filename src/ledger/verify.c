/* Checking a ledger: what concerns the whole file; verify_version.c does the rest, version by version. */
#include "ledger/verify.h"
#include <stdarg.h>
#include <stdio.h>
#include "base/err.h"
#include "ledger/log.h"

enum { TOLD = 20 };

/* ---- telling ---- */

static bool is_note(hs_fault kind)
{
    return kind >= HS_NOTE_READER;
}

static void make_one_line(char *s)
{
    for (; *s; s++)
        if ((unsigned char)*s < 0x20 || *s == 0x7F) *s = ' ';
}

void hs_verify_tell(hs_verify *v, hs_fault kind, hs_str place, const char *format, ...)
{
    char what[640];
    va_list args;
    *(is_note(kind) ? &v->out->notes : &v->out->failures) += 1;
    if (v->told[kind]++ >= (v->options->most ? v->options->most : TOLD) || !v->calls->finding) return;
    va_start(args, format);
    vsnprintf(what, sizeof what, format, args);
    va_end(args);
    make_one_line(what);
    hs_finding f = {is_note(kind), place, hs_str_of(what)};
    v->calls->finding(v->calls->user, &f);
}

void hs_verify_unread(hs_verify *v, hs_str place, const hs_err *err)
{
    hs_verify_tell(v, HS_FAULT_FILE, place, "cannot be read: %s", err->message);
}

static void tell_rest(hs_verify *v)
{
    static const char *const kinds[HS_FAULTS] = {
        "the file", "schema", "links", "texts", "sources", "maps", "readings", "versions", "spans", "seals", "fields", "within", "standings", "search words",
        "folds", "log entries", "codes", "texts that today's reader reads otherwise", "rows that nothing needs",
    };
    uint64_t most = v->options->most ? v->options->most : TOLD;
    for (int i = 0; i < HS_FAULTS; i++) {
        char what[120];
        if (v->told[i] <= most || !v->calls->finding) continue;
        snprintf(what, sizeof what, "%llu more of this kind", (unsigned long long)(v->told[i] - most));
        hs_finding f = {is_note((hs_fault)i), hs_str_of(kinds[i]), hs_str_of(what)};
        v->calls->finding(v->calls->user, &f);
    }
}

/* ---- the file ---- */

static void check_pages(hs_verify *v)
{
    hs_err err = {0};
    sqlite3_stmt *q = v->options->quick ? hs_sql(v->l, "PRAGMA quick_check(1000)", &err) : hs_sql(v->l, "PRAGMA integrity_check(1000)", &err);
    int row = -1;
    while (q && (row = hs_sql_row(v->l, q, &err)) > 0) {
        hs_str said = hs_sql_get_str(q, 0);
        if (!hs_str_is(said, "ok")) hs_verify_tell(v, HS_FAULT_FILE, HS_STR("file"), "SQLite says: %.*s", (int)said.len, said.ptr);
    }
    if (row < 0) hs_verify_unread(v, HS_STR("file"), &err);
}

static void check_mark(hs_verify *v)
{
    hs_err err = {0};
    int64_t mark = 0, version = 0;
    if (hs_sql_value(v->l, hs_sql(v->l, "PRAGMA application_id", &err), &mark, NULL, &err) ||
        hs_sql_value(v->l, hs_sql(v->l, "PRAGMA user_version", &err), &version, NULL, &err))
        hs_verify_unread(v, HS_STR("file"), &err);
    else if (mark != HS_LEDGER_MARK || version != HS_LEDGER_VERSION)
        hs_verify_tell(v, HS_FAULT_FILE, HS_STR("file"), "application_id %lld and user_version %lld are not a ledger's", (long long)mark, (long long)version);
}

/* ---- rows that point at rows ---- */

/* "statement 12" as "d3:s4", where it can be found. */
static void name_row(hs_verify *v, hs_str table, int64_t row, char out[96])
{
    hs_err err = {0};
    sqlite3_stmt *q = NULL;
    snprintf(out, 96, "%.*s %lld", (int)table.len, table.ptr, (long long)row);
    if (hs_str_is(table, "statement"))
        q = hs_sql(v->l, "SELECT 'd' || v.document || CASE v.number WHEN 1 THEN '' ELSE 'v' || v.number END || ':s' || s.n FROM statement s"
                         " JOIN version v ON v.id = s.version WHERE s.id = ?", &err);
    else if (hs_str_is(table, "version"))
        q = hs_sql(v->l, "SELECT 'd' || document || CASE number WHEN 1 THEN '' ELSE 'v' || number END FROM version WHERE id = ?", &err);
    if (!q) return;
    hs_sql_int(q, 1, row);
    if (hs_sql_row(v->l, q, &err) > 0) {
        hs_str s = hs_sql_get_str(q, 0);
        snprintf(out, 96, "%.*s", (int)s.len, s.ptr);
    }
    hs_sql_done(q);
}

static void check_links(hs_verify *v)
{
    hs_err err = {0};
    sqlite3_stmt *q = hs_sql(v->l, "PRAGMA foreign_key_check", &err);
    int row = -1;
    while (q && (row = hs_sql_row(v->l, q, &err)) > 0) {
        char place[96];
        hs_str table = hs_sql_get_str(q, 0), parent = hs_sql_get_str(q, 2);
        if (sqlite3_column_type(q, 1) == SQLITE_NULL) snprintf(place, sizeof place, "%.*s", (int)table.len, table.ptr);
        else name_row(v, table, hs_sql_get_int(q, 1), place);
        hs_verify_tell(v, HS_FAULT_LINK, hs_str_of(place), "points at a row of table %.*s that is not there", (int)parent.len, parent.ptr);
    }
    if (row < 0) hs_verify_unread(v, HS_STR("links"), &err);
}

/* Tells every row of a query: a place, and what is wrong with it. */
static void tell_rows(hs_verify *v, const char *part, hs_fault kind, sqlite3_stmt *q, hs_err *err)
{
    int row = -1;
    while (q && (row = hs_sql_row(v->l, q, err)) > 0) {
        hs_str what = hs_sql_get_str(q, 1);
        hs_verify_tell(v, kind, hs_sql_get_str(q, 0), "%.*s", (int)what.len, what.ptr);
    }
    if (row < 0) hs_verify_unread(v, hs_str_of(part), err);
}

#define DOC "'d' || v.document || CASE v.number WHEN 1 THEN '' ELSE 'v' || v.number END"

static void check_rows(hs_verify *v)
{
    hs_err e = {0};
    tell_rows(v, "document", HS_FAULT_VERSION, hs_sql(v->l,
        "SELECT 'd' || id, 'the document has no version' FROM document WHERE id NOT IN (SELECT document FROM version)", &e), &e);
    tell_rows(v, "version", HS_FAULT_VERSION, hs_sql(v->l,
        "SELECT 'd' || document, 'its versions are not numbered 1 to ' || count(*) FROM version GROUP BY document HAVING min(number) <> 1 OR max(number) <> count(*)",
        &e), &e);
    tell_rows(v, "fold", HS_FAULT_FOLD, hs_sql(v->l,
        "SELECT " DOC ", CASE WHEN r.document = v.document THEN 'is folded into itself' WHEN r.fold IS NOT NULL THEN 'is folded into one that is folded"
        " itself' ELSE 'is folded, but how much the texts are alike is missing' END FROM version v JOIN version r ON r.id = v.fold"
        " WHERE r.document = v.document OR r.fold IS NOT NULL OR v.alike IS NULL OR NOT v.alike BETWEEN 0 AND 1", &e), &e);
    tell_rows(v, "find_text", HS_FAULT_SEARCH, hs_sql(v->l,
        "SELECT 'find_text ' || id, 'words of a version that is not there' FROM find_text_docsize WHERE id NOT IN (SELECT id FROM version)", &e), &e);
    tell_rows(v, "find_statement", HS_FAULT_SEARCH, hs_sql(v->l,
        "SELECT 'find_statement ' || id, 'words of a statement that is not there' FROM find_statement_docsize WHERE id NOT IN (SELECT id FROM statement)",
        &e), &e);
    tell_rows(v, "text", HS_NOTE_ORPHAN, hs_sql(v->l,
        "SELECT 'text ' || id, 'no version and no source has this text' FROM text WHERE id NOT IN (SELECT text FROM version UNION SELECT text FROM source"
        " WHERE text IS NOT NULL)", &e), &e);
    tell_rows(v, "source", HS_NOTE_ORPHAN, hs_sql(v->l,
        "SELECT 'source ' || id, 'no version was read from this source' FROM source WHERE id NOT IN (SELECT source FROM version)", &e), &e);
}

static void check_log(hs_verify *v)
{
    hs_err err = {0};
    hs_log_state state;
    if (hs_log_check(v->l, &state, &err)) hs_verify_tell(v, HS_FAULT_LOG, HS_STR("entry"), "%s", err.message);
    else if (v->calls->sum && state.n) v->calls->sum(v->calls->user, HS_STR("log"), HS_STR("what people decided"), state.hash);
}

static void check_whole(hs_verify *v)
{
    check_pages(v);
    check_mark(v);
    hs_verify_schema(v);
    check_links(v);
    check_rows(v);
    check_log(v);
    hs_verify_codes(v);
}

/* ---- the versions ---- */

typedef struct ids { int64_t *at; uint32_t n, cap; } ids;

static int read_ids(hs_verify *v, sqlite3_stmt *q, ids *out, hs_err *err)
{
    int row = -1;
    while (q && (row = hs_sql_row(v->l, q, err)) > 0) hs_push(v->arena, out, hs_sql_get_int(q, 0));
    return row < 0 ? err->code : HS_OK;
}

/* "d12": all its versions; "d12v2": that one. */
static int select_doc(hs_verify *v, hs_str doc, ids *out, hs_err *err)
{
    int64_t version;
    int code = hs_ledger_find(v->l, doc, &version, err);
    if (code) return code;
    if (doc.len && memchr(doc.ptr, 'v', doc.len)) {
        hs_push(v->arena, out, version);
        return HS_OK;
    }
    sqlite3_stmt *q = hs_sql(v->l, "SELECT id FROM version WHERE document = (SELECT document FROM version WHERE id = ?) ORDER BY number", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    return read_ids(v, q, out, err);
}

static int select_versions(hs_verify *v, ids *out, hs_err *err)
{
    hs_err own = {0};
    int code = HS_OK;
    for (uint32_t i = 0; i < v->options->n_doc && !code; i++) code = select_doc(v, v->options->doc[i], out, err);
    if (v->options->n_doc) return code;
    sqlite3_stmt *q = hs_sql(v->l, "SELECT sum(s.size) FROM version v JOIN source s ON s.id = v.source", &own);
    int64_t total = 0;
    if (q && !hs_sql_value(v->l, q, &total, NULL, &own)) v->total = (uint64_t)total;
    if (read_ids(v, hs_sql(v->l, "SELECT id FROM version ORDER BY id", &own), out, &own)) hs_verify_unread(v, HS_STR("version"), &own);
    return HS_OK;
}

/* One version that needs more memory than there is costs itself only. */
static void check_guarded(hs_verify *v, int64_t version)
{
    jmp_buf fail, *outer = v->arena->fail;
    hs_arena_mark mark = hs_arena_save(v->arena);
    v->arena->fail = &fail;
    if (setjmp(fail)) {
        char place[96];
        name_row(v, HS_STR("version"), version, place);
        hs_verify_tell(v, HS_FAULT_FILE, hs_str_of(place), "cannot be checked: it needs too much memory");
    } else hs_verify_version(v, version);
    v->arena->fail = outer;
    hs_arena_reset(v->arena, mark);
}

static int run(hs_verify *v, hs_err *err)
{
    ids list = {0};
    int code = select_versions(v, &list, err);
    if (code) return code;
    if (!v->options->n_doc) check_whole(v);
    for (uint32_t i = 0; i < list.n; i++) {
        check_guarded(v, list.at[i]);
        if (v->calls->progress) v->calls->progress(v->calls->user, v->done, v->total);
    }
    tell_rest(v);
    return HS_OK;
}

int hs_verify_run(hs_verify *v, hs_err *err)
{
    int code = hs_sql_script(v->l, "BEGIN", err); /* one state of the ledger, whatever is added meanwhile */
    if (code) return code;
    code = run(v, err);
    hs_sql_rollback(v->l);
    return code;
}
