/* The log of what people decided. */
#include <nettle/sha2.h>
#include "base/err.h"
#include "base/utf8.h"
#include "ledger/log.h"

typedef struct columns { int64_t id, version, undoes; hs_str at, who, what, detail; } columns;
typedef struct sha256_ctx state;

static void hash_number(state *h, int64_t n)
{
    unsigned char b[8];
    for (int i = 0; i < 8; i++) b[i] = (unsigned char)((uint64_t)n >> 8 * i);
    sha256_update(h, sizeof b, b);
}

static void hash_str(state *h, hs_str s)
{
    hash_number(h, (int64_t)s.len);
    if (s.len) sha256_update(h, s.len, (const uint8_t *)s.ptr);
}

/* hash: of the entry before, zeros for the first; becomes this one's. */
static void chain(const columns *c, unsigned char hash[HS_LOG_HASH])
{
    state h;
    sha256_init(&h);
    sha256_update(&h, HS_LOG_HASH, hash);
    hash_number(&h, c->id);
    hash_str(&h, c->at);
    hash_str(&h, c->who);
    hash_str(&h, c->what);
    hash_number(&h, c->version);
    hash_str(&h, c->detail);
    hash_number(&h, c->undoes);
    sha256_digest(&h, HS_LOG_HASH, hash);
}

static int check_who(hs_str who, hs_err *err)
{
    bool good = who.len && who.len <= HS_LOG_WHO && hs_utf8_valid(who), blank = true;
    for (size_t i = 0; i < who.len; i++) {
        if ((unsigned char)who.ptr[i] < 0x20 || who.ptr[i] == 0x7F) good = false;
        if (who.ptr[i] != ' ') blank = false;
    }
    if (good && !blank) return HS_OK;
    return hs_fail(err, HS_EUSAGE, "who decides this? A name of one line and at most %d bytes is needed", HS_LOG_WHO);
}

/* What the next entry follows. An id that was ever given is not given again, so that a log cut off at its end shows. */
static int last_entry(hs_ledger *l, int64_t *next, unsigned char hash[HS_LOG_HASH], hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT max(ifnull((SELECT max(id) FROM entry), 0), ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'entry'), 0)),"
                                " (SELECT hash FROM entry ORDER BY id DESC LIMIT 1)", err);
    if (!q) return HS_EIO;
    memset(hash, 0, HS_LOG_HASH);
    int row = hs_sql_row(l, q, err);
    *next = row > 0 ? hs_sql_get_int(q, 0) + 1 : 1;
    hs_str was = row > 0 ? hs_sql_get_blob(q, 1) : (hs_str){0};
    if (was.len == HS_LOG_HASH) memcpy(hash, was.ptr, HS_LOG_HASH);
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

static int now(hs_ledger *l, hs_arena *arena, hs_str *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now')", err);
    if (!q) return HS_EIO;
    int row = hs_sql_row(l, q, err);
    if (row > 0) *out = hs_arena_copy(arena, hs_sql_get_str(q, 0));
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

static int insert(hs_ledger *l, const columns *c, const unsigned char hash[HS_LOG_HASH], hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "INSERT INTO entry (id, at, who, what, version, detail, undoes, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, c->id);
    hs_sql_str(q, 2, c->at);
    hs_sql_str(q, 3, c->who);
    hs_sql_str(q, 4, c->what);
    hs_sql_id(q, 5, c->version);
    hs_sql_str(q, 6, c->detail);
    hs_sql_id(q, 7, c->undoes);
    hs_sql_blob(q, 8, hash, HS_LOG_HASH);
    return hs_sql_run(l, q, err);
}

int hs_log_append(hs_ledger *l, hs_arena *arena, hs_str who, const char *what, int64_t version, hs_str detail, int64_t undoes, int64_t *entry,
                  hs_err *err)
{
    columns c = {.version = version, .undoes = undoes, .who = who, .what = hs_str_of(what), .detail = detail.len ? detail : HS_STR("{}")};
    unsigned char hash[HS_LOG_HASH];
    int code = check_who(who, err);
    if (!code && c.detail.len > HS_LOG_DETAIL)
        code = hs_fail(err, HS_ELIMIT, "a log entry of %zu bytes; the most is %d", c.detail.len, HS_LOG_DETAIL);
    if (!code) code = last_entry(l, &c.id, hash, err);
    if (!code) code = now(l, arena, &c.at, err);
    if (code) return code;
    chain(&c, hash);
    *entry = c.id;
    return insert(l, &c, hash, err);
}

/* ---- checking ---- */

static int bad(hs_ledger *l, int64_t id, const char *what, hs_err *err)
{
    return hs_fail(err, HS_EFORMAT, "%s: the log's entry %lld %s", l->path, (long long)id, what);
}

static int check_row(hs_ledger *l, sqlite3_stmt *q, hs_log_state *s, char last_at[32], hs_err *err)
{
    columns c = {.id = hs_sql_get_int(q, 0), .at = hs_sql_get_str(q, 1), .who = hs_sql_get_str(q, 2), .what = hs_sql_get_str(q, 3),
                 .version = hs_sql_get_int(q, 4), .detail = hs_sql_get_str(q, 5), .undoes = hs_sql_get_int(q, 6)};
    hs_str hash = hs_sql_get_blob(q, 7);
    if (c.id != s->last + 1) return bad(l, s->last + 1, "is missing", err);
    chain(&c, s->hash);
    if (hash.len != HS_LOG_HASH || memcmp(hash.ptr, s->hash, HS_LOG_HASH)) return bad(l, c.id, "does not fit its hash: it was changed, or put in", err);
    if (c.undoes >= c.id || c.undoes < 0) return bad(l, c.id, "undoes what had not been decided yet", err);
    hs_str before = hs_str_of(last_at);
    if (hs_str_cmp(c.at, before) < 0) s->backwards++;
    size_t n = c.at.len < 31 ? c.at.len : 31;
    memcpy(last_at, c.at.ptr ? c.at.ptr : "", n);
    last_at[n] = '\0';
    s->last = c.id;
    s->n++;
    return HS_OK;
}

static int check_end(hs_ledger *l, const hs_log_state *s, hs_err *err)
{
    int64_t given = 0;
    sqlite3_stmt *q = hs_sql(l, "SELECT seq FROM sqlite_sequence WHERE name = 'entry'", err);
    int code = q ? hs_sql_value(l, q, &given, NULL, err) : HS_EIO;
    return !code && given > s->last ? bad(l, s->last + 1, "is missing: the log was cut off", err) : code;
}

int hs_log_check(hs_ledger *l, hs_log_state *out, hs_err *err)
{
    char last_at[32] = "";
    *out = (hs_log_state){0};
    sqlite3_stmt *q = hs_sql(l, "SELECT id, at, who, what, version, detail, undoes, hash FROM entry ORDER BY id", err);
    if (!q) return HS_EIO;
    int row, code = HS_OK;
    while (!code && (row = hs_sql_row(l, q, err)) != 0) code = row < 0 ? HS_EIO : check_row(l, q, out, last_at, err);
    hs_sql_done(q);
    return code ? code : check_end(l, out, err);
}
