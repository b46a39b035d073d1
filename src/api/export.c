/* Documents of the ledger one after another, as a filter asks for them. */
#include "api/ledger.h"
#include "base/err.h"
#include "ledger/filter.h"

/* What people think of a statement, for hearsay.h. */
static const char *standing_word(uint8_t standing)
{
    static const char *const words[] = {"machine", "accepted", "rejected", "replaced", "person"};
    return standing < sizeof words / sizeof *words ? words[standing] : "unknown";
}

typedef struct one {
    const hs_chosen *chosen;
    const hs_filter *filter;
    hs_doc *doc;
    hs_kept kept;
} one;

/* Chains are filled in before, so that a voice that is left out is still named in them. */
static void leave_out(one *o, const uint8_t *standing)
{
    hs_doc *d = o->doc;
    const char **words = hs_new(&d->arena, const char *, d->n);
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->n; i++) {
        if (!hs_filter_takes(o->chosen, &d->statement[i])) continue;
        words[n] = standing_word(standing[i]);
        d->statement[n++] = d->statement[i];
    }
    d->n = n;
    o->kept.standing = words;
}

static int load(hs_ledger *l, one *o, int64_t version, hs_err *err)
{
    hs_loaded from;
    hs_arena *arena = &o->doc->arena;
    char fold[32] = "";
    int code = hs_ledger_load(l, arena, version, o->filter->all != 0, &from, err);
    if (code) return code;
    hs_doc_fill(o->doc, &from);
    leave_out(o, from.standing);
    o->kept.file = from.name;
    o->kept.added = from.added;
    o->kept.date_written = from.date_written;
    o->kept.alike = from.fold ? from.alike : 0;
    if (from.fold) code = hs_version_id(l, from.fold, fold, err);
    o->kept.fold = hs_arena_copy(arena, hs_str_of(fold));
    return code ? code : hs_ledger_publishers(l, arena, version, &o->kept.publishers, err);
}

static int load_guarded(hs_ledger *l, one *o, int64_t version, hs_err *err)
{
    jmp_buf fail;
    int code;
    o->doc->arena.fail = &fail;
    if (setjmp(fail)) code = hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
    else code = load(l, o, version, err);
    o->doc->arena.fail = NULL;
    return code;
}

typedef struct each_call { const hs_filter *filter; const hs_each_calls *calls; } each_call;

/* 1: enough; 0: go on; -1: an error that is no single document's. */
static int give(hs_ledger *l, each_call *e, const hs_chosen *chosen, int64_t version, hs_err *err)
{
    hs_err own = {0};
    one o = {.chosen = chosen, .filter = e->filter, .doc = hs_doc_new(&(hs_options){0})};
    int enough = 0;
    if (!o.doc) {
        hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
        return -1;
    }
    if (load_guarded(l, &o, version, &own)) {
        if (e->calls->trouble) e->calls->trouble(e->calls->user, &own);
    } else if (o.doc->n || !hs_filter_asks(chosen)) enough = e->calls->doc(e->calls->user, o.doc, &o.kept) != 0;
    hs_doc_free(o.doc);
    return enough;
}

static int each_in(hs_ledger *l, hs_arena *arena, each_call *e, hs_err *err)
{
    hs_chosen chosen;
    int code = hs_filter_choose(l, arena, e->filter, &chosen, err), state = 0;
    for (uint32_t i = 0; i < chosen.n && !code && !state; i++) {
        state = give(l, e, &chosen, chosen.version[i], err);
        if (e->calls->progress) e->calls->progress(e->calls->user, i + 1, chosen.n);
    }
    return state < 0 ? HS_ENOMEM : code;
}

static int each(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    int code = hs_sql_script(l, "BEGIN", err); /* one state of the ledger, whatever is added meanwhile */
    if (code) return code;
    code = each_in(l, arena, argument, err);
    hs_sql_rollback(l);
    return code;
}

int hs_ledger_each(hs_ledger *l, const hs_filter *filter, const hs_each_calls *calls, hs_err *err)
{
    hs_filter all = {0};
    each_call call = {filter ? filter : &all, calls};
    if (!calls || !calls->doc) return hs_fail(err, HS_EUSAGE, "hs_ledger_each: calls.doc is needed");
    return hs_ledger_guarded(l, each, &call, err);
}

typedef struct seek_call { hs_str text, file; char *id; } seek_call;

static int seek(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const seek_call *c = argument;
    unsigned char sha[32];
    (void)arena;
    sqlite3_stmt *q = c->text.ptr
        ? hs_sql(l, "SELECT " HS_SQL_DOC_ID("v") " FROM version v WHERE text = (SELECT id FROM text WHERE sha256 = ?) ORDER BY fold IS NOT NULL, id DESC LIMIT 1", err)
        : hs_sql(l, "SELECT " HS_SQL_DOC_ID("v") " FROM version v WHERE name = ? ORDER BY fold IS NOT NULL, id DESC LIMIT 1", err);
    if (!q) return HS_EIO;
    hs_sha256(c->text, sha);
    if (c->text.ptr) hs_sql_blob(q, 1, sha, sizeof sha);
    else hs_sql_str(q, 1, c->file);
    int row = hs_sql_row(l, q, err);
    hs_str id = row > 0 ? hs_sql_get_str(q, 0) : HS_STR("");
    if (id.len < 32) memcpy(c->id, id.ptr, id.len), c->id[id.len] = '\0';
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

int hs_ledger_seek(hs_ledger *l, hs_str text, hs_str file, char id[32], hs_err *err)
{
    seek_call call = {text, file, id};
    *id = '\0';
    return hs_ledger_guarded(l, seek, &call, err);
}
