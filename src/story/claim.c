/* Settling: the tellings of new and changed versions are made, and joined with those that say the same. */
#include "story/claim.h"
#include <stdio.h>
#include <stdlib.h>
#include "base/err.h"

enum { RULE = 3 /* of print.c: another number, and all is settled anew */, AT_ONCE = 256 /* versions in one transaction */, TOPICS = 8192 /* kept meanwhile */ };

/* ---- small things ---- */

static int run1(hs_ledger *l, sqlite3_stmt *q, int64_t a, hs_err *err)
{
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, a);
    return hs_sql_run(l, q, err);
}

typedef struct ids { int64_t *at; uint32_t n, cap; } ids;

static int list(hs_ledger *l, hs_arena *arena, sqlite3_stmt *q, ids *out, hs_err *err)
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

/* ---- what is known of tellings while some versions are settled ---- */

/* Claims that turn out to be one: each points to another, the older one. */
typedef struct joined { int64_t claim, to; } joined;

typedef struct settling {
    hs_ledger *l;
    hs_arena *arena;
    const hs_settler *s;
    hs_told **told; /* by id, open addressing; 0 is empty */
    uint32_t cap_told, n_told;
    joined *claim;  /* by claim, as told */
    uint32_t cap_claim, n_claim;
    struct { int64_t version; hs_topic topic; } *topic[TOPICS]; /* the last one loaded at each place */
    hs_err *err;
} settling;

static uint32_t spread(int64_t id)
{
    return hs_hash_mix((uint32_t)id, (uint32_t)(id >> 32));
}

static hs_told **place_of(settling *k, int64_t id)
{
    if (2 * (k->n_told + 1) > k->cap_told) {
        uint32_t cap = k->cap_told ? 2 * k->cap_told : 1024, old = k->cap_told;
        hs_told **was = k->told;
        k->told = hs_new(k->arena, hs_told *, cap);
        k->cap_told = cap;
        for (uint32_t i = 0; i < old; i++) {
            if (!was[i]) continue;
            uint32_t at = spread(was[i]->id) & (cap - 1);
            while (k->told[at]) at = (at + 1) & (cap - 1);
            k->told[at] = was[i];
        }
    }
    uint32_t at = spread(id) & (k->cap_told - 1);
    while (k->told[at] && k->told[at]->id != id) at = (at + 1) & (k->cap_told - 1);
    return &k->told[at];
}

static joined *join_of(settling *k, int64_t claim)
{
    if (2 * (k->n_claim + 1) > k->cap_claim) {
        uint32_t cap = k->cap_claim ? 2 * k->cap_claim : 1024, old = k->cap_claim;
        joined *was = k->claim;
        k->claim = hs_new(k->arena, joined, cap);
        k->cap_claim = cap;
        for (uint32_t i = 0; i < old; i++) {
            if (!was[i].claim) continue;
            uint32_t at = spread(was[i].claim) & (cap - 1);
            while (k->claim[at].claim) at = (at + 1) & (cap - 1);
            k->claim[at] = was[i];
        }
    }
    uint32_t at = spread(claim) & (k->cap_claim - 1);
    while (k->claim[at].claim && k->claim[at].claim != claim) at = (at + 1) & (k->cap_claim - 1);
    if (!k->claim[at].claim) k->claim[at] = (joined){claim, claim}, k->n_claim++;
    return &k->claim[at];
}

static int64_t root_of(settling *k, int64_t claim)
{
    int64_t up = join_of(k, claim)->to;
    while (up != claim) {
        int64_t next = join_of(k, up)->to;
        join_of(k, claim)->to = next;
        claim = up;
        up = next;
    }
    return claim;
}

static void join(settling *k, int64_t a, int64_t b)
{
    a = root_of(k, a);
    b = root_of(k, b);
    if (a < b) join_of(k, b)->to = a;
    else if (b < a) join_of(k, a)->to = b;
}

static const hs_topic *topic_of(settling *k, int64_t version)
{
    uint32_t at = spread(version) & (TOPICS - 1);
    if (k->topic[at] && k->topic[at]->version == version) return &k->topic[at]->topic;
    sqlite3_stmt *q = hs_sql(k->l, "SELECT words FROM topic WHERE version = ?", k->err);
    if (!q) return NULL;
    hs_sql_int(q, 1, version);
    k->topic[at] = hs_arena_alloc(k->arena, sizeof *k->topic[at]);
    k->topic[at]->version = version;
    int row = hs_sql_row(k->l, q, k->err);
    if (row > 0) hs_topic_unpack(hs_sql_get_blob(q, 0), &k->topic[at]->topic);
    hs_sql_done(q);
    return row < 0 ? NULL : &k->topic[at]->topic;
}

/* NULL: an error, or it cannot be read. */
static const hs_told *told_of(settling *k, int64_t id)
{
    hs_told **at = place_of(k, id);
    if (*at) return *at;
    sqlite3_stmt *q = hs_sql(k->l, "SELECT version, n, claim, print FROM telling WHERE id = ?", k->err);
    if (!q) return NULL;
    hs_sql_int(q, 1, id);
    hs_told *t = NULL;
    if (hs_sql_row(k->l, q, k->err) > 0) {
        t = hs_new(k->arena, hs_told, 1);
        *t = (hs_told){.id = id, .version = hs_sql_get_int(q, 0), .n = (uint32_t)hs_sql_get_int(q, 1), .claim = hs_sql_get_int(q, 2)};
        if (!hs_print_unpack(hs_sql_get_blob(q, 3), &t->print)) t = NULL;
    }
    hs_sql_done(q);
    if (!t || !(t->topic = topic_of(k, t->version))) return NULL;
    *at = t;
    k->n_told++;
    return t;
}

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

static int drop_version(settling *k, int64_t version, ids *claims)
{
    ids old = {0};
    sqlite3_stmt *q = hs_sql(k->l, "SELECT id FROM telling WHERE version = ?", k->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    int code = list(k->l, k->arena, q, &old, k->err);
    for (uint32_t i = 0; i < old.n && !code; i++) {
        const hs_told *t = told_of(k, old.at[i]);
        if (!t) continue;
        hs_push(k->arena, claims, t->claim);
        code = drop_keys(k, t);
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

static int put_telling(settling *k, const hs_loaded *d, const hs_proposition *c, hs_told *t)
{
    unsigned char bytes[HS_PRINT_BYTES];
    const hs_figure *f = main_figure(c);
    sqlite3_stmt *q = hs_sql(k->l, "INSERT INTO telling (version, n, place, denied, figure, figure_place, print, claim) VALUES (?, ?, ?, ?, ?, ?, ?,"
                                   " 1 + ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'telling'), 0))", k->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, d->version);
    hs_sql_int(q, 2, t->n);
    hs_sql_str(q, 3, hs_spans_write(k->arena, c->span, &d->offsets));
    hs_sql_int(q, 4, t->print.negated);
    if (f) hs_sql_int(q, 5, f->value);
    if (f) hs_sql_str(q, 6, hs_spans_write(k->arena, (hs_spans){&f->span, 1}, &d->offsets));
    hs_sql_blob(q, 7, bytes, hs_print_pack(&t->print, bytes));
    int code = hs_sql_run(k->l, q, k->err);
    t->id = t->claim = sqlite3_last_insert_rowid(k->l->db);
    return code;
}

/* Statements that a person rejected or replaced tell nothing; hs_ledger_load leaves them out. */
static int add_version(settling *k, int64_t version, hs_told_list *fresh)
{
    hs_loaded d;
    hs_propositions clauses;
    if (!has_model(k, version)) return HS_OK;
    int code = hs_ledger_load(k->l, k->arena, version, false, &d, k->err);
    if (code) return code;
    hs_speech_propositions(k->s->speech, k->arena, &(hs_speech_text){.text = d.text, .published = d.fields.date}, d.statement, d.n, &clauses);
    hs_topic *topic = hs_new(k->arena, hs_topic, 1);
    hs_topic_make(k->arena, &clauses, topic);
    code = put_topic(k, version, topic);
    for (uint32_t i = 0; i < clauses.n && !code; i++) {
        const hs_proposition *c = &clauses.at[i];
        const hs_statement *s = c->statement ? &d.statement[c->statement - 1] : NULL;
        hs_told t = {.version = version, .n = s ? s->id : 0, .topic = topic};
        hs_print_make(c, s, &t.print);
        code = put_telling(k, &d, c, &t);
        hs_push(k->arena, fresh, t);
    }
    return code;
}

/* ---- joining ---- */

/* One voice does not say the same twice in one breath: of a statement's own clauses none are compared. */
static bool one_breath(const hs_told *a, const hs_told *b)
{
    return a->version == b->version && a->n == b->n && a->n;
}

/* A key of a fresh telling. */
typedef struct keyed { int32_t key; uint32_t at; } keyed;
typedef struct keyed_list { keyed *at; uint32_t n, cap; } keyed_list;

static int by_key(const void *x, const void *y)
{
    const keyed *a = x, *b = y;
    if (a->key != b->key) return a->key < b->key ? -1 : 1;
    return a->at < b->at ? -1 : a->at > b->at;
}

static keyed_list keys_of(settling *k, const hs_told_list *fresh)
{
    keyed_list out = {0};
    for (uint32_t i = 0; i < fresh->n; i++) {
        uint32_t key[HS_PRINT_KEYS], n = hs_print_keys(&fresh->at[i].print, fresh->at[i].topic, key);
        for (uint32_t x = 0; x < n; x++) hs_push(k->arena, &out, ((keyed){(int32_t)key[x], i}));
    }
    if (out.n) qsort(out.at, out.n, sizeof *out.at, by_key);
    return out;
}

/* Joins the fresh tellings of one key with all that have it. */
static int join_bucket(settling *k, const hs_told_list *fresh, const keyed *bucket, uint32_t n)
{
    int row;
    sqlite3_stmt *q = hs_sql(k->l, "SELECT telling FROM telling_key WHERE key = ?", k->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, bucket->key);
    while ((row = hs_sql_row(k->l, q, k->err)) > 0) {
        int64_t id = hs_sql_get_int(q, 0);
        const hs_told *o = n == 1 && id == fresh->at[bucket->at].id ? NULL : told_of(k, id);
        for (uint32_t i = 0; i < n && o; i++) {
            const hs_told *t = &fresh->at[bucket[i].at];
            if (o->id == t->id || one_breath(o, t) || root_of(k, o->claim) == root_of(k, t->claim)) continue;
            if (hs_prints_alike(&t->print, t->topic, &o->print, o->topic, NULL) >= HS_ALIKE) join(k, t->claim, o->claim);
        }
    }
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

/* Key by key, in the order in which the ledger keeps them: each page of the table is touched once. */
static int join_fresh(settling *k, const hs_told_list *fresh)
{
    keyed_list all = keys_of(k, fresh);
    int code = HS_OK;
    for (uint32_t i = 0, n; i < all.n && !code; i += n) {
        for (n = 0; i + n < all.n && all.at[i + n].key == all.at[i].key && !code; n++) {
            sqlite3_stmt *q = hs_sql(k->l, "INSERT OR IGNORE INTO telling_key (key, telling) VALUES (?, ?)", k->err);
            if (!q) return HS_EIO;
            hs_sql_int(q, 1, all.at[i].key);
            hs_sql_int(q, 2, fresh->at[all.at[i + n].at].id);
            code = hs_sql_run(k->l, q, k->err);
        }
        if (!code) code = join_bucket(k, fresh, &all.at[i], n);
    }
    return code;
}

/* Does a person's decision speak of this version? Then its claims are grouped with that in mind. */
static int join_marked(settling *k, int64_t version, ids *regroup)
{
    sqlite3_stmt *q = hs_sql(k->l, "SELECT DISTINCT t.claim FROM claim_mark m JOIN claim_mark o ON o.entry = m.entry JOIN telling t ON t.version = o.version"
                                   " AND (t.place ->> 0 ->> 0) < o.\"end\" AND (t.place ->> (json_array_length(t.place) - 1) ->> 1) > o.begin"
                                   " WHERE m.version = ?", k->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    return list(k->l, k->arena, q, regroup, k->err);
}

/* Claims that belong to a family of claims kept apart, once anything is joined to one of them. */
static int write_joins(settling *k, ids *regroup)
{
    const joined *all = k->claim; /* root_of may make another table */
    const uint32_t n = k->cap_claim;
    int code = HS_OK;
    for (uint32_t i = 0; i < n && !code; i++) {
        int64_t claim = all[i].claim, root = claim ? root_of(k, claim) : 0;
        if (claim == root) continue;
        int64_t a = hs_claim_family(k->l, claim, k->err), b = a < 0 ? a : hs_claim_family(k->l, root, k->err);
        if (a < 0 || b < 0) return HS_EIO;
        if (a || b) {
            hs_push(k->arena, regroup, claim);
            hs_push(k->arena, regroup, root);
            continue;
        }
        sqlite3_stmt *q = hs_sql(k->l, "UPDATE telling SET claim = ? WHERE claim = ?", k->err);
        if (!q) return HS_EIO;
        hs_sql_int(q, 1, root);
        hs_sql_int(q, 2, claim);
        code = hs_sql_run(k->l, q, k->err);
    }
    return code;
}

static int settle_some(hs_ledger *l, hs_arena *arena, const hs_settler *s, const int64_t *version, uint32_t n, hs_err *err)
{
    settling k = {.l = l, .arena = arena, .s = s, .err = err};
    ids dropped = {0}, regroup = {0};
    hs_told_list fresh = {0};
    int code = HS_OK;
    for (uint32_t i = 0; i < n && !code; i++) code = drop_version(&k, version[i], &dropped);
    if (!code && dropped.n) code = hs_claim_regroup(l, arena, dropped.at, dropped.n, err);
    k = (settling){.l = l, .arena = arena, .s = s, .err = err};
    for (uint32_t i = 0; i < n && !code; i++) code = add_version(&k, version[i], &fresh);
    if (!code) code = join_fresh(&k, &fresh);
    if (!code) code = write_joins(&k, &regroup);
    for (uint32_t i = 0; i < n && !code; i++) code = join_marked(&k, version[i], &regroup);
    if (!code && regroup.n) code = hs_claim_regroup(l, arena, regroup.at, regroup.n, err);
    for (uint32_t i = 0; i < n && !code; i++) code = run1(l, hs_sql(l, "DELETE FROM unsettled WHERE version = ?", err), version[i], err);
    return code;
}

static int settle_next(hs_ledger *l, hs_arena *arena, const hs_settler *s, uint32_t *n, hs_err *err)
{
    ids version = {0};
    int code = hs_sql_begin(l, err);
    if (code) return code;
    sqlite3_stmt *q = hs_sql(l, "SELECT version FROM unsettled ORDER BY version LIMIT ?", err);
    if (q) hs_sql_int(q, 1, AT_ONCE);
    code = list(l, arena, q, &version, err);
    if (!code) code = settle_some(l, arena, s, version.at, version.n, err);
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
    while (!code && n && total) {
        hs_arena_mark mark = hs_arena_save(arena);
        code = settle_next(l, arena, s, &n, err);
        hs_arena_reset(arena, mark);
        done += n;
        if (s->progress) s->progress(s->user, (uint64_t)done, (uint64_t)(total > done ? total : done));
    }
    return code;
}
