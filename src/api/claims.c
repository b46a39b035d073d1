/* Claims, as hearsay.h gives them. */
#include <stdio.h>
#include <stdlib.h>
#include "api/ledger.h"
#include "api/model.h"
#include "base/err.h"
#include "ledger/search.h"
#include "story/claim.h"

enum { LIMIT = 20, SEARCHED = 100000 };

/* ---- settling ---- */

typedef struct settle_call { const hs_model *model; void (*progress)(void *user, uint64_t done, uint64_t total); void *user; } settle_call;

static int settle(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const settle_call *c = argument;
    char sum[17];
    snprintf(sum, sizeof sum, "%016llx", (unsigned long long)hs_model_file_sum(&c->model->file));
    return hs_claims_bring_up(l, arena, &(hs_settler){c->model->speech, hs_str_of(sum), c->user, c->progress}, err);
}

int hs_claims_settle(hs_ledger *l, const hs_model *model, void (*progress)(void *user, uint64_t done, uint64_t total), void *user, hs_err *err)
{
    settle_call c = {model, progress, user};
    return hs_ledger_guarded(l, settle, &c, err);
}

int64_t hs_claims_unsettled(hs_ledger *l, hs_err *err)
{
    int64_t n = 0;
    return hs_sql_value(l, hs_sql(l, "SELECT count(*) FROM unsettled", err), &n, NULL, err) ? -1 : n;
}

/* ---- listing ---- */

typedef struct list_call { const hs_claim_options *o; int (*each)(void *user, const hs_claim *claim); void *user; } list_call;
typedef struct ids { int64_t *at; uint32_t n, cap; } ids;

#define SHOWN "NOT EXISTS (SELECT 1 FROM unsettled u WHERE u.version = t.version)"
#define STANDS "v.fold IS NULL AND NOT EXISTS (SELECT 1 FROM version w WHERE w.document = v.document AND w.number > v.number)"

static int list_ids(hs_ledger *l, hs_arena *arena, sqlite3_stmt *q, ids *out, hs_err *err)
{
    int row;
    if (!q) return HS_EIO;
    while ((row = hs_sql_row(l, q, err)) > 0) hs_push(arena, out, hs_sql_get_int(q, 0));
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

/* Claims of many documents first. A claim told twice in one document is told in one. */
static int list_all(hs_ledger *l, hs_arena *arena, const hs_claim_options *o, ids *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l,
        "SELECT claim, count(DISTINCT v.document) AS docs FROM telling t JOIN version v ON v.id = t.version WHERE claim IN (SELECT claim FROM telling"
        " GROUP BY claim HAVING count(*) >= ?1 AND sum(n > 0) > 0) AND " SHOWN " AND (?2 OR (" STANDS "))"
        " GROUP BY claim HAVING docs >= ?1 AND (NOT ?3 OR sum(denied) BETWEEN 1 AND count(*) - 1) AND (NOT ?4 OR count(DISTINCT figure) > 1)"
        " ORDER BY docs DESC, count(*) DESC, claim LIMIT ?5", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, o->documents ? o->documents : 2);
    hs_sql_int(q, 2, o->no_fold != 0);
    hs_sql_int(q, 3, o->denied != 0);
    hs_sql_int(q, 4, o->figures != 0);
    hs_sql_int(q, 5, o->limit ? o->limit : LIMIT);
    return list_ids(l, arena, q, out, err);
}

/* Of statements that are looked for: each claim once, in the order of the statements. */
static int list_found(hs_ledger *l, hs_arena *arena, const hs_claim_options *o, ids *out, hs_err *err)
{
    hs_question question;
    const hs_found *found;
    uint32_t n, limit = o->limit ? o->limit : LIMIT;
    int code = hs_question_read(arena, o->query, &question, err);
    hs_searched what = {.question = &question, .statements = true, .no_fold = o->no_fold, .limit = SEARCHED};
    if (!code) code = hs_search_run(l, arena, &what, &found, &n, err);
    for (uint32_t i = 0; !code && i < n && out->n < limit; i++) {
        ids own = {0};
        sqlite3_stmt *q = hs_sql(l,
            "SELECT claim FROM telling t JOIN statement s ON s.version = t.version AND s.n = t.n WHERE s.id = ?1 AND " SHOWN " AND (SELECT count(DISTINCT"
            " v.document) FROM telling o JOIN version v ON v.id = o.version WHERE o.claim = t.claim AND (?3 OR (" STANDS "))) >= ?2"
            " AND (NOT ?4 OR EXISTS (SELECT 1 FROM telling o WHERE o.claim = t.claim AND o.denied <> t.denied))"
            " AND (NOT ?5 OR (SELECT count(DISTINCT figure) FROM telling o WHERE o.claim = t.claim) > 1) ORDER BY t.id", err);
        if (!q) return HS_EIO;
        hs_sql_int(q, 1, found[i].row);
        hs_sql_int(q, 2, o->documents ? o->documents : 1);
        hs_sql_int(q, 3, o->no_fold != 0);
        hs_sql_int(q, 4, o->denied != 0);
        hs_sql_int(q, 5, o->figures != 0);
        code = list_ids(l, arena, q, &own, err);
        for (uint32_t k = 0; k < own.n && out->n < limit; k++) {
            bool there = false;
            for (uint32_t x = 0; x < out->n && !there; x++) there = out->at[x] == own.at[k];
            if (!there) hs_push(arena, out, own.at[k]);
        }
    }
    return code;
}

/* ---- what explains, in some documents ---- */

typedef struct told { int64_t claim, version, id; bool explains; } told;
typedef struct told_list { told *at; uint32_t n, cap; } told_list;
/* A claim's tellings in these documents, from `from` to `end`; how many of them explain, in how many documents. */
typedef struct tally { int64_t claim; uint32_t documents, tellings, from, end; } tally;

static int by_claim(const void *x, const void *y)
{
    const told *a = x, *b = y;
    if (a->claim != b->claim) return a->claim < b->claim ? -1 : 1;
    if (a->version != b->version) return a->version < b->version ? -1 : 1;
    return a->id < b->id ? -1 : a->id > b->id;
}

static int by_documents(const void *x, const void *y)
{
    const tally *a = x, *b = y;
    if (a->documents != b->documents) return a->documents > b->documents ? -1 : 1;
    if (a->tellings != b->tellings) return a->tellings > b->tellings ? -1 : 1;
    return a->claim < b->claim ? -1 : a->claim > b->claim;
}

static bool explains(hs_str bytes)
{
    hs_print p;
    if (!hs_print_unpack(bytes, &p) || p.question) return false;
    bool cause = p.deed;
    for (uint32_t i = 0; i < p.n_word; i++) cause |= p.word[i].cause;
    return cause;
}

/* "[17,19]" */
static hs_str json_of(hs_arena *arena, const told *at, uint32_t n)
{
    enum { DIGITS = 21 };
    char *out = hs_arena_alloc(arena, (size_t)n * DIGITS + 2);
    size_t len = 0;
    for (uint32_t i = 0; i < n; i++) len += (size_t)snprintf(out + len, DIGITS + 1, "%c%lld", i ? ',' : '[', (long long)at[i].id);
    out[len++] = ']';
    return (hs_str){out, len};
}

/* All that is told in a version. */
static int add_told(hs_ledger *l, hs_arena *arena, int64_t version, told_list *out, hs_err *err)
{
    int row;
    sqlite3_stmt *q = hs_sql(l, "SELECT claim, id, n, print FROM telling t WHERE version = ? AND " SHOWN, err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    while ((row = hs_sql_row(l, q, err)) > 0)
        hs_push(arena, out, ((told){hs_sql_get_int(q, 0), version, hs_sql_get_int(q, 1), hs_sql_get_int(q, 2) > 0 && explains(hs_sql_get_blob(q, 3))}));
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

/* all: by claim. Only claims of which something explains. */
static uint32_t tally_claims(const told_list *all, tally *out)
{
    uint32_t n = 0;
    for (uint32_t from = 0, end; from < all->n; from = end) {
        tally t = {.claim = all->at[from].claim, .from = from};
        int64_t last = 0;
        for (end = from; end < all->n && all->at[end].claim == t.claim; end++) {
            if (!all->at[end].explains) continue;
            t.tellings++;
            t.documents += all->at[end].version != last;
            last = all->at[end].version;
        }
        t.end = end;
        if (t.tellings) out[n++] = t;
    }
    return n;
}

/* tellings: of each claim those in the documents that were found; a claim told all over the ledger is not read whole. */
static int list_explaining(hs_ledger *l, hs_arena *arena, const hs_claim_options *o, ids *out, hs_strs *tellings, hs_err *err)
{
    hs_question question;
    const hs_found *found;
    uint32_t n = 0, limit = o->limit ? o->limit : LIMIT;
    told_list all = {0};
    int code = hs_question_read(arena, o->query, &question, err);
    hs_searched what = {.question = &question, .no_fold = o->no_fold, .limit = SEARCHED};
    if (!code) code = hs_search_run(l, arena, &what, &found, &n, err);
    for (uint32_t i = 0; i < n && !code; i++) code = add_told(l, arena, found[i].version, &all, err);
    if (all.n) qsort(all.at, all.n, sizeof *all.at, by_claim);
    tally *claim = hs_new(arena, tally, all.n);
    uint32_t m = tally_claims(&all, claim);
    if (m) qsort(claim, m, sizeof *claim, by_documents);
    hs_str *list = hs_new(arena, hs_str, limit < m ? limit : m);
    for (uint32_t i = 0; i < m && out->n < limit && claim[i].documents >= o->documents; i++) {
        list[i] = json_of(arena, all.at + claim[i].from, claim[i].end - claim[i].from);
        hs_push(arena, out, claim[i].claim);
    }
    *tellings = (hs_strs){list, out->n};
    return code;
}

typedef struct tellings { hs_telling_of *at; uint32_t n, cap; } tellings;

static hs_spans read_places(hs_arena *arena, hs_str json)
{
    struct { hs_span *at; uint32_t n, cap; } out = {0};
    uint32_t value[2] = {0}, n = 0;
    for (size_t i = 0; i < json.len; i++) {
        if (json.ptr[i] < '0' || json.ptr[i] > '9') continue;
        value[n] = 0;
        for (; i < json.len && json.ptr[i] >= '0' && json.ptr[i] <= '9'; i++) value[n] = 10 * value[n] + (uint32_t)(json.ptr[i] - '0');
        if (++n < 2) continue;
        hs_push(arena, &out, ((hs_span){value[0], value[1]}));
        n = 0;
    }
    return (hs_spans){out.at, out.n};
}

#define WORDS_AT(places) "(SELECT group_concat(substr(b.body, j.value ->> 0 + 1, (j.value ->> 1) - (j.value ->> 0)), ' ') FROM json_each(" places ") j)"

static void read_telling(hs_arena *arena, sqlite3_stmt *q, hs_telling_of *t)
{
    *t = (hs_telling_of){.doc = hs_arena_copy(arena, hs_sql_get_str(q, 0)), .id = (uint32_t)hs_sql_get_int(q, 1), .outlet = hs_arena_copy(arena, hs_sql_get_str(q, 2)),
                         .date = hs_arena_copy(arena, hs_sql_get_str(q, 3)), .title = hs_arena_copy(arena, hs_sql_get_str(q, 4)),
                         .speaker = hs_arena_copy(arena, hs_sql_get_str(q, 5)), .entity = hs_sql_get_int(q, 6), .kind = (hs_kind)hs_sql_get_int(q, 7),
                         .certainty = (hs_certainty)hs_sql_get_int(q, 8), .denied = hs_sql_get_int(q, 9) != 0, .repeated = hs_sql_get_int(q, 10) != 0,
                         .words = hs_arena_copy(arena, hs_sql_get_str(q, 11)), .figure = hs_sql_get_int(q, 13),
                         .figure_words = hs_arena_copy(arena, hs_sql_get_str(q, 14))};
    t->places = read_places(arena, hs_sql_get_str(q, 12));
    if (t->id) return;
    t->speaker = t->outlet;
    t->kind = HS_KIND_ORGANIZATION;
}

/* only: a JSON list of tellings, else empty. */
static int load_claim(hs_ledger *l, hs_arena *arena, int64_t id, hs_str only, bool no_fold, tellings *out, hs_err *err)
{
    int row;
    sqlite3_stmt *q = hs_sql(l,
        "SELECT " HS_SQL_DOC_ID("v") ", t.n, coalesce(v.outlet, v.channel), v.date, v.title, coalesce(e.name, n.words), e.id, s.kind, s.certainty, t.denied,"
        " NOT (" STANDS ") AS repeated, " WORDS_AT("t.place") ", t.place, t.figure, " WORDS_AT("t.figure_place") " FROM telling t JOIN version v ON v.id = t.version"
        " JOIN text b ON b.id = v.text LEFT JOIN statement s ON t.n > 0 AND s.version = t.version AND s.n = t.n LEFT JOIN name n ON n.id = s.speaker"
        " LEFT JOIN entity e ON e.id = coalesce((SELECT entity FROM namesake k WHERE k.document = v.document AND k.name = n.id), n.entity)"
        " WHERE t.id IN (SELECT id FROM telling WHERE claim = ?1 AND ?3 IS NULL UNION ALL SELECT value FROM json_each(?3)) AND " SHOWN
        " AND (?2 OR NOT repeated) ORDER BY v.date IS NOT NULL, v.date, v.document, v.number, t.id", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, id);
    hs_sql_int(q, 2, no_fold);
    if (only.len) hs_sql_str(q, 3, only);
    while ((row = hs_sql_row(l, q, err)) > 0) {
        hs_telling_of t;
        read_telling(arena, q, &t);
        hs_push(arena, out, t);
    }
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

static int by_speaker(const void *x, const void *y)
{
    const hs_telling_of *a = *(hs_telling_of *const *)x, *b = *(hs_telling_of *const *)y;
    if (a->entity != b->entity) return a->entity < b->entity ? -1 : 1;
    return a->entity ? 0 : hs_str_cmp(a->speaker, b->speaker);
}

/* Those of a document stand together. */
static void count(hs_arena *arena, hs_claim *c)
{
    const hs_telling_of **own = hs_new(arena, const hs_telling_of *, c->n);
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->n; i++)
        if (!c->telling[i].repeated) own[n++] = &c->telling[i];
    for (uint32_t i = 0; i < n; i++) {
        c->documents += !i || !hs_str_eq(own[i - 1]->doc, own[i]->doc);
        c->denials += own[i]->denied != 0;
    }
    if (n) qsort(own, n, sizeof *own, by_speaker);
    for (uint32_t i = 0; i < n; i++) c->speakers += !i || by_speaker(&own[i - 1], &own[i]) != 0;
}

static int list(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const list_call *c = argument;
    ids found = {0};
    hs_strs only = {0};
    int code = HS_OK;
    if (c->o->id) hs_push(arena, &found, c->o->id);
    else if (c->o->explaining) code = list_explaining(l, arena, c->o, &found, &only, err);
    else code = c->o->query.len ? list_found(l, arena, c->o, &found, err) : list_all(l, arena, c->o, &found, err);
    for (uint32_t i = 0; i < found.n && !code; i++) {
        hs_arena_mark mark = hs_arena_save(arena);
        tellings t = {0};
        code = load_claim(l, arena, found.at[i], i < only.n ? only.at[i] : (hs_str){0}, c->o->no_fold != 0 || c->o->id, &t, err);
        if (!code && c->o->id && !t.n)
            return hs_fail(err, HS_EUSAGE, "%s: there is no claim c%lld; `hearsay claims` lists them", l->path, (long long)c->o->id);
        hs_claim claim = {.id = found.at[i], .telling = t.at, .n = t.n};
        count(arena, &claim);
        if (!code && t.n && c->each(c->user, &claim)) break;
        hs_arena_reset(arena, mark);
    }
    return code;
}

int hs_claims(hs_ledger *l, const hs_claim_options *o, int (*each)(void *user, const hs_claim *claim), void *user, hs_err *err)
{
    const hs_claim_options all = {0};
    list_call c = {o ? o : &all, each, user};
    return hs_ledger_guarded(l, list, &c, err);
}

/* ---- deciding ---- */

typedef struct decision {
    enum { MERGE, SPLIT, UNDO } what;
    hs_str who;
    const int64_t *id;
    uint32_t n;
    const hs_str *doc;
    const uint32_t *statement;
    int64_t *made, *entry;
} decision;

static int split(hs_ledger *l, hs_arena *arena, const decision *d, hs_err *err)
{
    int64_t *version = hs_new(arena, int64_t, d->n);
    int code = HS_OK;
    for (uint32_t i = 0; i < d->n && !code; i++) code = hs_ledger_find(l, d->doc[i], &version[i], err);
    return code ? code : hs_claim_split(l, arena, d->who, *d->id, version, d->statement, d->n, d->made, d->entry, err);
}

static int decide(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const decision *d = argument;
    int code = hs_sql_begin(l, err);
    if (code) return code;
    code = d->what == MERGE ? hs_claim_merge(l, arena, d->who, d->id, d->n, d->entry, err)
           : d->what == SPLIT ? split(l, arena, d, err) : hs_claim_undo(l, arena, d->who, d->entry, err);
    if (!code) return hs_sql_commit(l, err);
    hs_sql_rollback(l);
    return code;
}

static int run(hs_ledger *l, decision *d, hs_err *err)
{
    int64_t made, entry = 0;
    if (!d->made) d->made = &made;
    if (!d->entry) d->entry = &entry;
    return hs_ledger_guarded(l, decide, d, err);
}

int hs_claims_merge(hs_ledger *l, hs_str who, const int64_t *id, uint32_t n, int64_t *entry, hs_err *err)
{
    return run(l, &(decision){.what = MERGE, .who = who, .id = id, .n = n, .entry = entry}, err);
}

int hs_claims_split(hs_ledger *l, hs_str who, int64_t id, const hs_str *doc, const uint32_t *statement, uint32_t n, int64_t *made, int64_t *entry, hs_err *err)
{
    return run(l, &(decision){.what = SPLIT, .who = who, .id = &id, .n = n, .doc = doc, .statement = statement, .made = made, .entry = entry}, err);
}

int hs_claims_undo(hs_ledger *l, hs_str who, int64_t entry, int64_t *undone, hs_err *err)
{
    int64_t own = entry;
    if (undone) *undone = entry;
    return run(l, &(decision){.what = UNDO, .who = who, .entry = undone ? undone : &own}, err);
}
