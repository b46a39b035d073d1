/* Settling: the tellings of new and changed versions are made, and joined with those that say the same. */
#include "story/claim.h"
#include <stdio.h>
#include <stdlib.h>
#include "base/err.h"

enum { RULE = 3 /* of print.c: another number, and all is settled anew */, AT_ONCE = 2048 /* versions in one transaction */ };

/* Rows are read from all over the ledger: where its pages are mapped they need not be copied. Only here, since a disk that fails under a
 * map ends the process. */
#define MAPPED "PRAGMA mmap_size = 2147418112;"
#define NOT_MAPPED "PRAGMA mmap_size = 0;"

/* ---- small things ---- */

static int run1(hs_ledger *l, sqlite3_stmt *q, int64_t a, hs_err *err)
{
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, a);
    return hs_sql_run(l, q, err);
}

static int list(hs_ledger *l, hs_arena *arena, sqlite3_stmt *q, hs_claim_ids *out, hs_err *err)
{
    int row;
    if (!q) return HS_EIO;
    while ((row = hs_sql_row(l, q, err)) > 0) hs_push(arena, out, hs_sql_get_int(q, 0));
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

/* ---- with which model ---- */

static hs_str made_with(hs_arena *arena, const hs_settler *s)
{
    char *out = hs_arena_alloc(arena, s->model.len + 16);
    int n = snprintf(out, s->model.len + 16, "%.*s/%d", (int)s->model.len, s->model.ptr, RULE);
    return (hs_str){out, (size_t)n};
}

static int same_model(hs_ledger *l, hs_arena *arena, const hs_settler *s, bool *same, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT value FROM setting WHERE key = 'claims'", err);
    if (!q) return HS_EIO;
    int row = hs_sql_row(l, q, err);
    *same = row > 0 && hs_str_eq(hs_sql_get_str(q, 0), made_with(arena, s));
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

/* Tellings of another model are not alike by the same numbers: all go. */
static int begin_anew(hs_ledger *l, hs_arena *arena, const hs_settler *s, hs_err *err)
{
    int code = hs_sql_begin(l, err);
    if (code) return code;
    code = hs_sql_script(l, "DELETE FROM telling_key; DELETE FROM telling; DELETE FROM topic; DELETE FROM claim_side;"
                            "INSERT OR IGNORE INTO unsettled SELECT id FROM version;", err);
    sqlite3_stmt *q = code ? NULL : hs_sql(l, "INSERT OR REPLACE INTO setting (key, value) VALUES ('claims', ?)", err);
    if (!q) code = code ? code : HS_EIO;
    if (!code) {
        hs_sql_str(q, 1, made_with(arena, s));
        code = hs_sql_run(l, q, err);
    }
    if (!code) return hs_sql_commit(l, err);
    hs_sql_rollback(l);
    return code;
}

int64_t hs_claims_pending(hs_ledger *l, const hs_settler *s, hs_err *err)
{
    int64_t n = 0;
    (void)s;
    return hs_sql_value(l, hs_sql(l, "SELECT count(*) FROM unsettled", err), &n, NULL, err) ? -1 : n;
}

typedef struct settling {
    hs_ledger *l;
    hs_arena *arena;
    const hs_settler *s;
    hs_err *err;
} settling;

/* ---- a version's old tellings go ---- */

static int drop_keys(settling *k, const hs_told *t)
{
    uint32_t key[HS_PRINT_KEYS], n = hs_print_keys(&t->print, t->topic, key);
    for (uint32_t i = 0; i < n; i++) {
        sqlite3_stmt *q = hs_sql(k->l, "DELETE FROM telling_key WHERE key = ? AND telling = ?", k->err);
        if (!q) return HS_EIO;
        hs_sql_int(q, 1, (int32_t)key[i]);
        hs_sql_int(q, 2, t->id);
        int code = hs_sql_run(k->l, q, k->err);
        if (code) return code;
    }
    return HS_OK;
}

static int drop_version(settling *k, int64_t version, hs_claim_ids *claims)
{
    hs_told_list old = {0};
    int code = hs_claim_load_version(k->l, k->arena, version, &old, k->err);
    for (uint32_t i = 0; i < old.n && !code; i++) {
        hs_push(k->arena, claims, old.at[i].claim);
        code = drop_keys(k, &old.at[i]);
    }
    if (!code && old.n) code = run1(k->l, hs_sql(k->l, "DELETE FROM telling WHERE version = ?", k->err), version, k->err);
    if (!code) code = run1(k->l, hs_sql(k->l, "DELETE FROM topic WHERE version = ?", k->err), version, k->err);
    return code;
}

/* ---- its new ones come ---- */

static bool has_model(settling *k, int64_t version)
{
    int64_t n = 0;
    sqlite3_stmt *q = hs_sql(k->l, "SELECT e.language <> '' FROM version v JOIN engine e ON e.id = v.engine WHERE v.id = ?", k->err);
    if (!q) return false;
    hs_sql_int(q, 1, version);
    return !hs_sql_value(k->l, q, &n, NULL, k->err) && n;
}

static int put_topic(settling *k, int64_t version, const hs_topic *t)
{
    unsigned char bytes[HS_TOPIC_BYTES];
    sqlite3_stmt *q = hs_sql(k->l, "INSERT INTO topic (version, words) VALUES (?, ?)", k->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    hs_sql_blob(q, 2, bytes, hs_topic_pack(t, bytes));
    return hs_sql_run(k->l, q, k->err);
}

/* The figure that a reader looks for: of people harmed, else of money, else the first. */
static const hs_figure *main_figure(const hs_proposition *c)
{
    const hs_figure *best = NULL;
    int most = -1;
    for (uint32_t i = 0; i < c->n_figure; i++) {
        const hs_figure *f = &c->figure[i];
        int rank = f->part ? 0 : f->kind >= HS_SAYS_DEAD && f->kind <= HS_SAYS_MOVED ? 3 : f->kind == HS_SAYS_MONEY ? 2 : 1;
        if (rank > most) most = rank, best = f;
    }
    return best;
}

static int put_telling(settling *k, const hs_loaded *d, const hs_proposition *c)
{
    const hs_statement *s = c->statement ? &d->statement[c->statement - 1] : NULL;
    unsigned char bytes[HS_PRINT_BYTES];
    hs_print print;
    hs_print_make(c, s, &print);
    const hs_figure *f = main_figure(c);
    sqlite3_stmt *q = hs_sql(k->l, "INSERT INTO telling (version, n, place, denied, figure, figure_place, print, claim) VALUES (?, ?, ?, ?, ?, ?, ?,"
                                   " 1 + ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'telling'), 0))", k->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, d->version);
    hs_sql_int(q, 2, s ? s->id : 0);
    hs_sql_str(q, 3, hs_spans_write(k->arena, c->span, &d->offsets));
    hs_sql_int(q, 4, print.negated);
    if (f) hs_sql_int(q, 5, f->value);
    if (f) hs_sql_str(q, 6, hs_spans_write(k->arena, (hs_spans){&f->span, 1}, &d->offsets));
    hs_sql_blob(q, 7, bytes, hs_print_pack(&print, bytes));
    return hs_sql_run(k->l, q, k->err);
}

/* Statements that a person rejected or replaced tell nothing; hs_ledger_load leaves them out. */
static int add_version(settling *k, int64_t version)
{
    hs_loaded d;
    hs_propositions clauses;
    if (!has_model(k, version)) return HS_OK;
    int code = hs_ledger_load(k->l, k->arena, version, false, &d, k->err);
    if (code) return code;
    hs_speech_propositions(k->s->speech, k->arena, &(hs_speech_text){.text = d.text, .published = d.fields.date}, d.statement, d.n, &clauses);
    hs_topic topic;
    hs_topic_make(k->arena, &clauses, &topic);
    code = put_topic(k, version, &topic);
    for (uint32_t i = 0; i < clauses.n && !code; i++) code = put_telling(k, &d, &clauses.at[i]);
    return code;
}

/* Does a person's decision speak of this version? Then its claims are grouped with that in mind. */
static int join_marked(settling *k, int64_t version, hs_claim_ids *regroup)
{
    sqlite3_stmt *q = hs_sql(k->l, "SELECT DISTINCT t.claim FROM claim_mark m JOIN claim_mark o ON o.entry = m.entry JOIN telling t ON t.version = o.version"
                                   " AND (t.place ->> 0 ->> 0) < o.\"end\" AND (t.place ->> (json_array_length(t.place) - 1) ->> 1) > o.begin"
                                   " WHERE m.version = ?", k->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    return list(k->l, k->arena, q, regroup, k->err);
}

static int settle_some(hs_ledger *l, hs_arena *arena, const hs_settler *s, const int64_t *version, uint32_t n, uint64_t done, uint64_t total, hs_err *err)
{
    settling k = {.l = l, .arena = arena, .s = s, .err = err};
    hs_claim_ids dropped = {0}, regroup = {0};
    int code = HS_OK;
    for (uint32_t i = 0; i < n && !code; i++) code = drop_version(&k, version[i], &dropped);
    if (!code && dropped.n) code = hs_claim_regroup(l, arena, dropped.at, dropped.n, err);
    for (uint32_t i = 0; i < n && !code; i++) {
        hs_arena_mark mark = hs_arena_save(arena);
        code = add_version(&k, version[i]);
        hs_arena_reset(arena, mark);
        if (s->progress) s->progress(s->user, done + i, total);
    }
    if (!code) code = hs_claim_join(l, arena, version, n, &regroup, err);
    for (uint32_t i = 0; i < n && !code; i++) code = join_marked(&k, version[i], &regroup);
    if (!code && regroup.n) code = hs_claim_regroup(l, arena, regroup.at, regroup.n, err);
    for (uint32_t i = 0; i < n && !code; i++) code = run1(l, hs_sql(l, "DELETE FROM unsettled WHERE version = ?", err), version[i], err);
    return code;
}

static int settle_next(hs_ledger *l, hs_arena *arena, const hs_settler *s, uint64_t done, uint64_t total, uint32_t *n, hs_err *err)
{
    hs_claim_ids version = {0};
    int code = hs_sql_begin(l, err);
    if (code) return code;
    sqlite3_stmt *q = hs_sql(l, "SELECT version FROM unsettled ORDER BY version LIMIT ?", err);
    if (q) hs_sql_int(q, 1, AT_ONCE);
    code = list(l, arena, q, &version, err);
    if (!code) code = settle_some(l, arena, s, version.at, version.n, done, total, err);
    *n = version.n;
    if (!code) return hs_sql_commit(l, err);
    hs_sql_rollback(l);
    return code;
}

int hs_claims_bring_up(hs_ledger *l, hs_arena *arena, const hs_settler *s, hs_err *err)
{
    bool same;
    int code = same_model(l, arena, s, &same, err);
    if (!code && !same) code = begin_anew(l, arena, s, err);
    int64_t total = code ? 0 : hs_claims_pending(l, s, err), done = 0;
    uint32_t n = 1;
    if (total < 0) return HS_EIO;
    if (!code && total) code = hs_sql_script(l, MAPPED, err);
    while (!code && n && total) {
        hs_arena_mark mark = hs_arena_save(arena);
        code = settle_next(l, arena, s, (uint64_t)done, (uint64_t)(total > done ? total : done), &n, err);
        hs_arena_reset(arena, mark);
        done += n;
        if (s->progress) s->progress(s->user, (uint64_t)done, (uint64_t)(total > done ? total : done));
    }
    hs_err ignored = {0};
    if (total) hs_sql_script(l, NOT_MAPPED, &ignored);
    return code;
}
