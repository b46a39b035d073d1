/* What people decide about claims: which are one, and which statements are another. Each decision is an entry of the log; its detail says
 * which words were meant, so that whoever reads the log can tell:
 *
 *     {"tellings": [{"side": 0, "doc": "d3", "at": [12, 40], "words": "the relays failed"}]} */
#include "base/err.h"
#include "base/line.h"
#include "ledger/log.h"
#include "ledger/strings.h"
#include "story/claim.h"

enum { MOST = 4000 /* tellings of a decision: the log's entry would grow too long */ };

static int put_mark(hs_ledger *l, int64_t entry, bool apart, uint32_t side, const hs_told *t, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "INSERT OR IGNORE INTO claim_mark (entry, apart, side, version, begin, \"end\") VALUES (?, ?, ?, ?, ?, ?)", err);
    if (!q) return HS_EIO;
    const int64_t value[] = {entry, apart, side, t->version, t->hull.begin, t->hull.end};
    for (int i = 0; i < 6; i++) hs_sql_int(q, i + 1, value[i]);
    return hs_sql_run(l, q, err);
}

static int put_words(hs_ledger *l, hs_arena *arena, hs_line *b, bool first, uint32_t side, const hs_told *t, hs_err *err)
{
    char doc[32];
    int code = hs_version_id(l, t->version, doc, err);
    sqlite3_stmt *q = code ? NULL : hs_sql(l, "SELECT substr(t.body, ?2 + 1, ?3 - ?2) FROM version v JOIN text t ON t.id = v.text WHERE v.id = ?1", err);
    if (!q) return code ? code : HS_EIO;
    hs_sql_int(q, 1, t->version);
    hs_sql_int(q, 2, t->hull.begin);
    hs_sql_int(q, 3, t->hull.end);
    int row = hs_sql_row(l, q, err);
    hs_line_printf(b, "%s{\"side\":%u,\"doc\":\"%s\",\"at\":[%u,%u],\"words\":", first ? "" : ",", side, doc, t->hull.begin, t->hull.end);
    hs_line_add(b, hs_string_write(arena, row > 0 ? hs_arena_copy(arena, hs_sql_get_str(q, 0)) : (hs_str){0}));
    hs_line_add_z(b, "}");
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

/* side: [t->n] of each telling; UINT8_MAX: it is left out */
static int log_it(hs_ledger *l, hs_arena *arena, hs_str who, const char *what, bool apart, const hs_told_list *t, const uint8_t *side, int64_t *entry,
                  hs_err *err)
{
    hs_line b = {arena};
    bool first = true;
    int code = HS_OK;
    hs_line_add_z(&b, "{\"tellings\":[");
    for (uint32_t i = 0; i < t->n && !code; i++) {
        if (side[i] == UINT8_MAX) continue;
        code = put_words(l, arena, &b, first, side[i], &t->at[i], err);
        first = false;
    }
    hs_line_add_z(&b, "]}");
    if (!code) code = hs_log_append(l, arena, who, what, 0, hs_line_str(&b), 0, entry, err);
    for (uint32_t i = 0; i < t->n && !code; i++)
        if (side[i] != UINT8_MAX) code = put_mark(l, *entry, apart, side[i], &t->at[i], err);
    return code;
}

static int no_claim(hs_ledger *l, int64_t claim, hs_err *err)
{
    return hs_fail(err, HS_EUSAGE, "%s: there is no claim c%lld; `hearsay claims` lists them", l->path, (long long)claim);
}

int hs_claim_merge(hs_ledger *l, hs_arena *arena, hs_str who, const int64_t *claim, uint32_t n, int64_t *entry, hs_err *err)
{
    hs_told_list all = {0}, first = {0};
    int code = HS_OK;
    uint8_t side[256] = {0};
    if (n < 2 || n > sizeof side) return hs_fail(err, HS_EUSAGE, "merge: two claims or more are needed");
    for (uint32_t i = 0; i < n && !code; i++) {
        uint32_t from = all.n;
        int64_t a = hs_claim_family(l, claim[i], err), b = hs_claim_family(l, claim[0], err);
        if (a < 0 || b < 0) return HS_EIO;
        if (i && claim[i] == claim[0]) return hs_fail(err, HS_EUSAGE, "merge: c%lld is named twice", (long long)claim[0]);
        if (i && a && a == b)
            return hs_fail(err, HS_EUSAGE, "merge: somebody decided that c%lld and c%lld are not one; `hearsay claims log` and `claims undo ENTRY` take that back",
                           (long long)claim[0], (long long)claim[i]);
        code = hs_claim_load(l, arena, claim[i], &all, err);
        if (!code && all.n == from) return no_claim(l, claim[i], err);
        if (!code) hs_push(arena, &first, all.at[from]);
    }
    if (!code) code = log_it(l, arena, who, "claims-merge", false, &first, side, entry, err);
    return code ? code : hs_claim_regroup(l, arena, claim, n, err);
}

static int claim_of(hs_ledger *l, int64_t telling, int64_t *claim, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT claim FROM telling WHERE id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, telling);
    return hs_sql_value(l, q, claim, NULL, err);
}

int hs_claim_split(hs_ledger *l, hs_arena *arena, hs_str who, int64_t claim, const int64_t *version, const uint32_t *n, uint32_t count, int64_t *made,
                   int64_t *entry, hs_err *err)
{
    hs_told_list all = {0};
    uint32_t out = 0;
    int code = hs_claim_load(l, arena, claim, &all, err);
    if (code) return code;
    if (!all.n) return no_claim(l, claim, err);
    if (all.n > MOST) return hs_fail(err, HS_ELIMIT, "split: c%lld is told %u times; the most that can be split is %d", (long long)claim, all.n, MOST);
    uint8_t *side = hs_new(arena, uint8_t, all.n);
    uint32_t last = 0;
    for (uint32_t i = 0; i < all.n; i++)
        for (uint32_t k = 0; k < count && !side[i]; k++)
            if (all.at[i].version == version[k] && all.at[i].n == n[k]) side[i] = 1, out++, last = i;
    if (!out) return hs_fail(err, HS_EUSAGE, "split: none of these statements is of c%lld; `hearsay claims c%lld` shows them", (long long)claim, (long long)claim);
    if (out == all.n) return hs_fail(err, HS_EUSAGE, "split: these are all of c%lld; which of them are another claim?", (long long)claim);
    code = log_it(l, arena, who, "claims-split", true, &all, side, entry, err);
    if (!code) code = hs_claim_regroup(l, arena, &claim, 1, err);
    return code ? code : claim_of(l, all.at[last].id, made, err);
}

/* ---- undoing ---- */

static int last_entry(hs_ledger *l, int64_t *entry, hs_err *err)
{
    int64_t wanted = *entry;
    sqlite3_stmt *q = hs_sql(l, "SELECT id FROM entry e WHERE what IN ('claims-merge', 'claims-split') AND (?1 = 0 OR id = ?1)"
                                " AND NOT EXISTS (SELECT 1 FROM entry u WHERE u.undoes = e.id) ORDER BY id DESC LIMIT 1", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, wanted);
    int code = hs_sql_value(l, q, entry, NULL, err);
    if (code || *entry) return code;
    if (wanted) return hs_fail(err, HS_EUSAGE, "%s: entry %lld is no decision about claims that stands", l->path, (long long)wanted);
    return hs_fail(err, HS_EUSAGE, "%s: there is no decision about claims to undo", l->path);
}

static int marked_claims(hs_ledger *l, hs_arena *arena, int64_t entry, int64_t **claim, uint32_t *n, hs_err *err)
{
    struct { int64_t *at; uint32_t n, cap; } out = {0};
    int row;
    sqlite3_stmt *q = hs_sql(l, "SELECT DISTINCT t.claim FROM claim_mark m JOIN telling t ON t.version = m.version AND (t.place ->> 0 ->> 0) < m.\"end\""
                                " AND (t.place ->> (json_array_length(t.place) - 1) ->> 1) > m.begin WHERE m.entry = ? ORDER BY 1", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, entry);
    while ((row = hs_sql_row(l, q, err)) > 0) hs_push(arena, &out, hs_sql_get_int(q, 0));
    hs_sql_done(q);
    *claim = out.at;
    *n = out.n;
    return row < 0 ? HS_EIO : HS_OK;
}

int hs_claim_undo(hs_ledger *l, hs_arena *arena, hs_str who, int64_t *entry, hs_err *err)
{
    int64_t undo, *claim;
    uint32_t n;
    int code = last_entry(l, entry, err);
    if (!code) code = hs_log_append(l, arena, who, "undo", 0, HS_STR("{}"), *entry, &undo, err);
    if (!code) code = marked_claims(l, arena, *entry, &claim, &n, err);
    sqlite3_stmt *q = code ? NULL : hs_sql(l, "DELETE FROM claim_mark WHERE entry = ?", err);
    if (!q) return code ? code : HS_EIO;
    hs_sql_int(q, 1, *entry);
    code = hs_sql_run(l, q, err);
    return code ? code : hs_claim_regroup(l, arena, claim, n, err);
}
