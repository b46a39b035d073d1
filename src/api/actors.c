/* The people and organizations of a ledger, as hearsay.h gives them. */
#include "api/ledger.h"
#include "base/err.h"
#include "ledger/log.h"
#include "ledger/people.h"

/* ---- listing ---- */

typedef struct list_call {
    hs_str named;
    uint32_t most;
    int (*each)(void *user, const hs_actor *actor);
    void *user;
} list_call;

typedef struct actors { hs_actor *at; uint32_t n, cap; } actors;

static int list_actors(hs_ledger *l, hs_arena *arena, const list_call *c, actors *out, hs_err *err)
{
    hs_str like = {0};
    int code = c->named.len ? hs_people_like(l, arena, c->named, &like, err) : HS_OK;
    if (code) return code;
    sqlite3_stmt *q = hs_sql(l,
        "SELECT e.id, e.name, e.kind, (SELECT count(*) FROM name n JOIN statement s ON s.speaker = n.id WHERE n.entity = e.id AND s.standing NOT IN (2, 3)) AS said,"
        " (SELECT count(*) FROM name n JOIN about a ON a.name = n.id WHERE n.entity = e.id) AS spoken_of FROM entity e"
        " WHERE ?1 IS NULL OR e.id IN (SELECT value FROM json_each(?1)) ORDER BY said + spoken_of DESC, e.name, e.id LIMIT ?2", err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, like);
    hs_sql_int(q, 2, c->most ? (int64_t)c->most : -1);
    int row;
    while ((row = hs_sql_row(l, q, err)) > 0) {
        hs_actor a = {.id = hs_sql_get_int(q, 0), .name = hs_arena_copy(arena, hs_sql_get_str(q, 1)), .kind = (hs_kind)hs_sql_get_int(q, 2),
                      .said = (uint32_t)hs_sql_get_int(q, 3), .spoken_of = (uint32_t)hs_sql_get_int(q, 4)};
        hs_push(arena, out, a);
    }
    return row < 0 ? HS_EIO : HS_OK;
}

typedef struct spellings { hs_spelling *at; uint32_t n, cap; } spellings;

static int list_spellings(hs_ledger *l, hs_arena *arena, hs_actor *a, hs_err *err)
{
    spellings s = {0};
    sqlite3_stmt *q = hs_sql(l,
        "SELECT n.words, n.kind, (SELECT count(*) FROM statement s WHERE s.speaker = n.id AND s.standing NOT IN (2, 3)) AS said,"
        " (SELECT count(*) FROM about a WHERE a.name = n.id) AS spoken_of, ifnull(n.score, 1), n.why, n.entry IS NOT NULL FROM name n WHERE n.entity = ?1"
        " OR n.id IN (SELECT name FROM namesake WHERE entity = ?1) ORDER BY said + spoken_of DESC, n.words, n.id", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, a->id);
    int row;
    while ((row = hs_sql_row(l, q, err)) > 0) {
        hs_spelling p = {.words = hs_arena_copy(arena, hs_sql_get_str(q, 0)), .kind = (hs_kind)hs_sql_get_int(q, 1), .said = (uint32_t)hs_sql_get_int(q, 2),
                         .spoken_of = (uint32_t)hs_sql_get_int(q, 3), .score = hs_sql_get_real(q, 4), .why = hs_arena_copy(arena, hs_sql_get_str(q, 5)),
                         .by_person = hs_sql_get_int(q, 6) != 0};
        hs_push(arena, &s, p);
    }
    a->spelling = s.at;
    a->n = s.n;
    return row < 0 ? HS_EIO : HS_OK;
}

static int list(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const list_call *c = argument;
    actors found = {0};
    int code = list_actors(l, arena, c, &found, err);
    for (uint32_t i = 0; i < found.n && !code; i++) {
        hs_arena_mark mark = hs_arena_save(arena);
        code = list_spellings(l, arena, &found.at[i], err);
        if (!code && c->each(c->user, &found.at[i])) break;
        hs_arena_reset(arena, mark);
    }
    return code;
}

int hs_actors(hs_ledger *l, hs_str named, uint32_t most, int (*each)(void *user, const hs_actor *actor), void *user, hs_err *err)
{
    list_call c = {named, most, each, user};
    return hs_ledger_guarded(l, list, &c, err);
}

/* ---- deciding ---- */

typedef struct decision {
    enum { FIND, MERGE, SPLIT, RENAME, UNDO } what;
    hs_str who, name;
    const int64_t *id;
    uint32_t n;
    hs_strs spelling, doc;
    int64_t *made, *entry;
} decision;

static int split(hs_ledger *l, hs_arena *arena, const decision *d, hs_err *err)
{
    int64_t *document = hs_new(arena, int64_t, d->doc.n);
    for (uint32_t i = 0; i < d->doc.n; i++) {
        int64_t version;
        int code = hs_ledger_find(l, d->doc.at[i], &version, err);
        sqlite3_stmt *q = code ? NULL : hs_sql(l, "SELECT document FROM version WHERE id = ?", err);
        if (!q) return code ? code : HS_EIO;
        hs_sql_int(q, 1, version);
        code = hs_sql_value(l, q, &document[i], NULL, err);
        if (code) return code;
    }
    return hs_people_split(l, arena, d->who, d->id[0], d->spelling, document, d->doc.n, d->made, d->entry, err);
}

static int undo(hs_ledger *l, hs_arena *arena, const decision *d, hs_err *err)
{
    int64_t entry;
    int code = hs_people_entry(l, d->entry, err);
    if (!code) code = hs_log_append(l, arena, d->who, "undo", 0, HS_STR("{}"), *d->entry, &entry, err);
    return code ? code : hs_people_undo(l, arena, *d->entry, err);
}

static int carry_out(hs_ledger *l, hs_arena *arena, const decision *d, hs_err *err)
{
    switch (d->what) {
    case MERGE: return hs_people_merge(l, arena, d->who, d->id, d->n, d->entry, err);
    case SPLIT: return split(l, arena, d, err);
    case RENAME: return hs_people_rename(l, arena, d->who, d->id[0], d->name, d->entry, err);
    case UNDO: return undo(l, arena, d, err);
    default: return HS_EUSAGE;
    }
}

static int decide(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const decision *d = argument;
    if (d->what == FIND) return hs_people_find(l, arena, d->name, d->made, err);
    int code = hs_sql_begin(l, err);
    if (!code) code = carry_out(l, arena, d, err);
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

int hs_actor_find(hs_ledger *l, hs_str text, int64_t *id, hs_err *err)
{
    return run(l, &(decision){.what = FIND, .name = text, .made = id}, err);
}

int hs_actors_merge(hs_ledger *l, hs_str who, const int64_t *id, uint32_t n, int64_t *entry, hs_err *err)
{
    return run(l, &(decision){.what = MERGE, .who = who, .id = id, .n = n, .entry = entry}, err);
}

int hs_actor_split(hs_ledger *l, hs_str who, int64_t id, hs_strs spelling, hs_strs doc, int64_t *made, int64_t *entry, hs_err *err)
{
    return run(l, &(decision){.what = SPLIT, .who = who, .id = &id, .n = 1, .spelling = spelling, .doc = doc, .made = made, .entry = entry}, err);
}

int hs_actor_rename(hs_ledger *l, hs_str who, int64_t id, hs_str name, int64_t *entry, hs_err *err)
{
    return run(l, &(decision){.what = RENAME, .who = who, .id = &id, .n = 1, .name = name, .entry = entry}, err);
}

int hs_actors_undo(hs_ledger *l, hs_str who, int64_t entry, int64_t *undone, hs_err *err)
{
    int64_t own = entry;
    if (undone) *undone = entry;
    return run(l, &(decision){.what = UNDO, .who = who, .entry = undone ? undone : &own}, err);
}
