/* Statements and their names go in, and out again. */
#include <math.h>
#include "base/err.h"
#include "ledger/ledger.h"
#include "ledger/search.h"

/* "critics", "many people", "a source" are nobody that another document could mean, too. */
static bool has_identity(hs_kind kind)
{
    return kind != HS_KIND_GROUP && kind != HS_KIND_UNNAMED && kind != HS_KIND_AUTHOR;
}

/* A name that is only spoken of has no kind; it is taken for one of that spelling which has, and takes the first kind that it is given. */
static int find_name(hs_ledger *l, hs_arena *arena, hs_str words, hs_kind kind, int64_t *id, hs_err *err)
{
    sqlite3_stmt *q = kind != HS_KIND_UNKNOWN
        ? hs_sql(l, "SELECT id, kind FROM name WHERE words = ?1 AND (kind = ?2 OR (kind = 0 AND ?2 NOT IN (3, 5, 6))) ORDER BY kind = 0 LIMIT 1", err)
        : hs_sql(l, "SELECT id, kind FROM name WHERE words = ?1 AND kind NOT IN (3, 5, 6) ORDER BY kind = 0, kind LIMIT 1", err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, words);
    if (kind != HS_KIND_UNKNOWN) hs_sql_int(q, 2, kind);
    int row = hs_sql_row(l, q, err);
    *id = row > 0 ? hs_sql_get_int(q, 0) : 0;
    bool better = row > 0 && (hs_kind)hs_sql_get_int(q, 1) != kind && kind != HS_KIND_UNKNOWN;
    hs_sql_done(q);
    if (row < 0) return HS_EIO;
    q = better ? hs_sql(l, "UPDATE name SET kind = ? WHERE id = ?", err) : NULL;
    if (!q) return better ? HS_EIO : HS_OK;
    hs_sql_int(q, 1, kind);
    hs_sql_int(q, 2, *id);
    int code = hs_sql_run(l, q, err);
    q = code ? NULL : hs_sql(l, "UPDATE entity SET kind = ?1 WHERE kind = 0 AND id = (SELECT entity FROM name WHERE id = ?2)", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, kind);
    hs_sql_int(q, 2, *id);
    code = hs_sql_run(l, q, err);
    return code ? code : hs_identity_settle(l, arena, *id, err);
}

int hs_store_name(hs_ledger *l, hs_arena *arena, hs_str words, hs_kind kind, int64_t *id, hs_err *err)
{
    *id = words.len ? hs_cache_find(&l->name, words, kind) : 0;
    if (!words.len || *id) return HS_OK;
    int code = find_name(l, arena, words, kind, id, err);
    if (*id) hs_cache_put(&l->name, words, kind, *id);
    if (code || *id) return code;
    sqlite3_stmt *q = hs_sql(l, "INSERT INTO name (words, kind) VALUES (?, ?)", err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, words);
    hs_sql_int(q, 2, kind);
    code = hs_sql_run(l, q, err);
    *id = sqlite3_last_insert_rowid(l->db);
    if (!code) hs_cache_put(&l->name, words, kind, *id);
    if (!code) code = hs_search_keep_name(l, *id, words, err);
    return !code && has_identity(kind) ? hs_identity_settle(l, arena, *id, err) : code;
}

static int store_reason(hs_ledger *l, hs_str words, int64_t *id, hs_err *err)
{
    *id = hs_cache_find(&l->reason, words, 0);
    if (*id) return HS_OK;
    sqlite3_stmt *q = hs_sql(l, "SELECT id FROM reason WHERE words = ?", err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, words);
    int code = hs_sql_value(l, q, id, NULL, err);
    if (!code && !*id) {
        q = hs_sql(l, "INSERT INTO reason (words) VALUES (?)", err);
        if (!q) return HS_EIO;
        hs_sql_str(q, 1, words);
        code = hs_sql_run(l, q, err);
        *id = sqlite3_last_insert_rowid(l->db);
    }
    if (!code) hs_cache_put(&l->reason, words, 0, *id);
    return code;
}

/* "[3,17]": the rows of the reasons. ptr NULL when there are none. */
static int store_reasons(hs_ledger *l, hs_arena *arena, hs_strs why, hs_str *out, hs_err *err)
{
    int64_t *id = hs_new(arena, int64_t, why.n);
    int code = HS_OK;
    for (uint32_t i = 0; i < why.n && !code; i++) code = store_reason(l, why.at[i], &id[i], err);
    *out = why.n ? hs_ids_write(arena, id, why.n) : (hs_str){0};
    return code;
}

static int store_about(hs_ledger *l, hs_arena *arena, int64_t statement, hs_strs about, hs_err *err)
{
    int code = HS_OK;
    for (uint32_t i = 0; i < about.n && !code; i++) {
        int64_t name;
        code = hs_store_name(l, arena, about.at[i], HS_KIND_UNKNOWN, &name, err);
        sqlite3_stmt *q = code || !name ? NULL : hs_sql(l, "INSERT INTO about (statement, place, name) VALUES (?, ?, ?)", err);
        if (!q) continue;
        hs_sql_int(q, 1, statement);
        hs_sql_int(q, 2, i);
        hs_sql_int(q, 3, name);
        code = hs_sql_run(l, q, err);
    }
    return code;
}

hs_str hs_words_at(hs_arena *arena, hs_str text, hs_spans spans)
{
    size_t n = 0, at = 0;
    for (uint32_t i = 0; i < spans.n; i++) n += spans.at[i].end - spans.at[i].begin + 1;
    char *out = hs_arena_alloc(arena, n);
    for (uint32_t i = 0; i < spans.n; i++) {
        if (i) out[at++] = ' ';
        memcpy(out + at, text.ptr + spans.at[i].begin, spans.at[i].end - spans.at[i].begin);
        at += spans.at[i].end - spans.at[i].begin;
    }
    return (hs_str){out, at};
}

static int index_statement(hs_ledger *l, hs_arena *arena, int64_t row, hs_str text, hs_spans content, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "INSERT INTO find_statement (rowid, words) VALUES (?, ?)", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, row);
    hs_sql_str(q, 2, hs_plain_words(arena, hs_words_at(arena, text, content)));
    return hs_sql_run(l, q, err);
}

int hs_store_statement(hs_ledger *l, hs_arena *arena, int64_t version, hs_str text, const hs_offsets *offsets, const hs_statement *given,
                       hs_standing standing, int64_t entry, int64_t *row, hs_err *err)
{
    hs_statement s = *given;
    int64_t speaker = 0;
    hs_str why;
    unsigned char seal[HS_SEAL];
    s.confidence = (double)llround(1000 * s.confidence) / 1000;
    int code = hs_store_name(l, arena, s.source.name, s.source.kind, &speaker, err);
    if (!code) code = store_reasons(l, arena, s.why, &why, err);
    sqlite3_stmt *q = code ? NULL : hs_sql(l,
        "INSERT INTO statement (version, n, within, type, kind, polarity, certainty, source, cue, content, said, speaker, said_value, confidence,"
        " why, standing, entry, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", err);
    if (!q) return code ? code : HS_EIO;
    hs_seal(&s, text, seal);
    const int64_t number[] = {version, s.id, s.within, s.type, s.source.kind, s.polarity, s.certainty};
    for (int i = 0; i < 7; i++) hs_sql_int(q, i + 1, number[i]);
    hs_sql_id(q, 3, s.within);
    const hs_spans place[] = {s.source.spans, s.cue, s.content, s.said.spans};
    for (int i = 0; i < 4; i++) hs_sql_str(q, 8 + i, hs_spans_write(arena, place[i], offsets));
    hs_sql_id(q, 12, speaker);
    hs_sql_str_or_null(q, 13, s.said.value);
    hs_sql_real(q, 14, s.confidence);
    hs_sql_str(q, 15, why);
    hs_sql_int(q, 16, standing);
    hs_sql_id(q, 17, entry);
    hs_sql_blob(q, 18, seal, sizeof seal);
    code = hs_sql_run(l, q, err);
    *row = sqlite3_last_insert_rowid(l->db);
    if (!code) code = store_about(l, arena, *row, s.about, err);
    if (!code) code = index_statement(l, arena, *row, text, s.content, err);
    return code;
}

int hs_store_statements(hs_ledger *l, hs_arena *arena, int64_t version, hs_str text, const hs_offsets *offsets, const hs_statement *statement,
                        uint32_t n, hs_err *err)
{
    int code = HS_OK;
    int64_t row;
    for (uint32_t i = 0; i < n && !code; i++)
        code = hs_store_statement(l, arena, version, text, offsets, &statement[i], HS_STANDING_MACHINE, 0, &row, err);
    return code;
}

static int unindex_statement(hs_ledger *l, hs_arena *arena, int64_t row, hs_str text, hs_spans content, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "INSERT INTO find_statement (find_statement, rowid, words) VALUES ('delete', ?, ?)", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, row);
    hs_sql_str(q, 2, hs_plain_words(arena, hs_words_at(arena, text, content)));
    return hs_sql_run(l, q, err);
}

static int run_for(hs_ledger *l, sqlite3_stmt *q, int64_t id, hs_err *err)
{
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, id);
    return hs_sql_run(l, q, err);
}

int hs_remove_statement(hs_ledger *l, hs_arena *arena, int64_t row, hs_str text, hs_spans content, hs_err *err)
{
    int code = unindex_statement(l, arena, row, text, content, err);
    if (!code) code = run_for(l, hs_sql(l, "DELETE FROM about WHERE statement = ?", err), row, err);
    if (!code) code = run_for(l, hs_sql(l, "DELETE FROM statement WHERE id = ?", err), row, err);
    return code;
}
