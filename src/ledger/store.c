/* A document goes in: its source, text, version, statements and names, in one transaction. */
#include <nettle/sha2.h>
#include "base/err.h"
#include "ledger/ledger.h"

/* The first half of SHA-256 over what the container said: with the source's bytes, what makes an item the same as one seen before. The
 * time of a file does not count: copying a file does not make another document. */
static void hash_given(hs_str form, const hs_fields *f, unsigned char out[16])
{
    struct sha256_ctx h;
    bool weak = hs_str_is(f->date_from, "file time") || hs_str_is(f->date_from, "capture");
    const hs_str part[] = {form, f->id, f->title, f->outlet, f->author, f->url, f->lang, weak ? (hs_str){0} : f->date, f->channel, f->channel_id,
                           f->forwarded_from, f->reply_to};
    sha256_init(&h);
    for (size_t i = 0; i < sizeof part / sizeof *part; i++) {
        uint64_t n = part[i].len;
        unsigned char length[8];
        for (int k = 0; k < 8; k++) length[k] = (unsigned char)(n >> 8 * k);
        sha256_update(&h, sizeof length, length);
        if (n) sha256_update(&h, n, (const uint8_t *)part[i].ptr);
    }
    sha256_digest(&h, 16, out);
}

static int find_given(hs_ledger *l, const unsigned char sha[32], const unsigned char given[16], int64_t *version, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT v.id FROM source s JOIN version v ON v.source = s.id AND v.given = ?2 WHERE s.sha256 = ?1", err);
    if (!q) return HS_EIO;
    hs_sql_blob(q, 1, sha, 32);
    hs_sql_blob(q, 2, given, 16);
    return hs_sql_value(l, q, version, NULL, err);
}

int hs_ledger_knows(hs_ledger *l, hs_str bytes, hs_str form, const hs_fields *given, hs_err *err)
{
    unsigned char sha[32], hash[16];
    int64_t version = 0;
    hs_sha256(bytes, sha);
    hash_given(form, given, hash);
    return find_given(l, sha, hash, &version, err) ? -1 : version != 0;
}

static int64_t last_id(hs_ledger *l)
{
    return sqlite3_last_insert_rowid(l->db);
}

/* Runs "INSERT … ON CONFLICT DO NOTHING", bound already; if nothing went in, `find` (bound already) gives the row that was there. */
static int insert_or_find(hs_ledger *l, sqlite3_stmt *insert, sqlite3_stmt *find, int64_t *id, bool *fresh, hs_err *err)
{
    if (!insert || !find) return HS_EIO;
    int code = hs_sql_value(l, find, id, NULL, err);
    *fresh = !code && *id == 0;
    if (code || *id) return code;
    code = hs_sql_run(l, insert, err);
    *id = last_id(l);
    return code;
}

static int store_text(hs_ledger *l, const hs_incoming *in, const unsigned char of_bytes[32], int64_t *id, hs_err *err)
{
    unsigned char sha[32];
    bool fresh;
    hs_str body = in->text;
    if (hs_str_eq(in->bytes, body)) memcpy(sha, of_bytes, sizeof sha);
    else hs_sha256(body, sha);
    sqlite3_stmt *find = hs_sql(l, "SELECT id FROM text WHERE sha256 = ?", err),
                 *insert = hs_sql(l, "INSERT INTO text (sha256, body) VALUES (?, ?)", err);
    if (!find || !insert) return HS_EIO;
    hs_sql_blob(find, 1, sha, 32);
    hs_sql_blob(insert, 1, sha, 32);
    hs_sql_str(insert, 2, body.len ? body : HS_STR(""));
    return insert_or_find(l, insert, find, id, &fresh, err);
}

static int store_source(hs_ledger *l, hs_arena *arena, const hs_incoming *in, const unsigned char sha[32], int64_t text, int64_t *id, hs_err *err)
{
    sqlite3_stmt *find = hs_sql(l, "SELECT id FROM source WHERE sha256 = ?", err);
    if (!find) return HS_EIO;
    hs_sql_blob(find, 1, sha, 32);
    int code = hs_sql_value(l, find, id, NULL, err);
    if (code || *id) return code;
    hs_str packed = {0};
    bool same = hs_str_eq(in->bytes, in->text);
    if (!same) code = hs_zstd_pack(arena, in->bytes, &packed, err);
    sqlite3_stmt *insert = code ? NULL : hs_sql(l, "INSERT INTO source (sha256, size, packed, text) VALUES (?, ?, ?, ?)", err);
    if (!insert) return code ? code : HS_EIO;
    hs_sql_blob(insert, 1, sha, 32);
    hs_sql_int(insert, 2, (int64_t)in->bytes.len);
    hs_sql_blob(insert, 3, same ? NULL : packed.ptr, packed.len);
    hs_sql_id(insert, 4, same ? text : 0);
    code = hs_sql_run(l, insert, err);
    *id = last_id(l);
    return code;
}

int hs_store_engine(hs_ledger *l, hs_str program, hs_str language, hs_str model, int64_t *id, hs_err *err)
{
    sqlite3_stmt *both[2] = {hs_sql(l, "SELECT id FROM engine WHERE program = ? AND language = ? AND model = ?", err),
                             hs_sql(l, "INSERT INTO engine (program, language, model) VALUES (?, ?, ?)", err)};
    if (!both[0] || !both[1]) return HS_EIO;
    for (int i = 0; i < 2; i++) {
        hs_sql_str(both[i], 1, program.ptr ? program : HS_STR(""));
        hs_sql_str(both[i], 2, language.ptr ? language : HS_STR(""));
        hs_sql_str(both[i], 3, model.ptr ? model : HS_STR(""));
    }
    bool fresh;
    return insert_or_find(l, both[1], both[0], id, &fresh, err);
}

static int store_document(hs_ledger *l, hs_str key, int64_t *id, bool *fresh, hs_err *err)
{
    sqlite3_stmt *find = hs_sql(l, "SELECT id FROM document WHERE key = ?", err), *insert = hs_sql(l, "INSERT INTO document (key) VALUES (?)", err);
    if (!find || !insert) return HS_EIO;
    hs_sql_str(find, 1, key);
    hs_sql_str(insert, 1, key);
    return insert_or_find(l, insert, find, id, fresh, err);
}

/* A version of this document with this very text. */
static int same_text(hs_ledger *l, int64_t document, int64_t text, int64_t *version, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT id FROM version WHERE document = ? AND text = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, document);
    hs_sql_int(q, 2, text);
    return hs_sql_value(l, q, version, NULL, err);
}

typedef struct ids { int64_t document, source, text, engine; const unsigned char *given; } ids;

static int insert_version(hs_ledger *l, const hs_incoming *in, const ids *id, int64_t *version, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l,
        "INSERT INTO version (document, number, name, source, form, given, text, map, charset, lang, title, outlet, author, url, date,"
        " date_written, date_from, edited, publisher_id, channel, channel_id, forwarded_from, forwarded_date, reply_to, added, engine) VALUES "
        "(?1, (SELECT ifnull(max(number), 0) + 1 FROM version WHERE document = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,"
        " ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?24)", err);
    if (!q) return HS_EIO;
    const hs_fields *f = &in->fields;
    hs_sql_int(q, 1, id->document);
    hs_sql_str(q, 2, in->name);
    hs_sql_int(q, 3, id->source);
    hs_sql_str(q, 4, in->form);
    hs_sql_blob(q, 5, id->given, 16);
    hs_sql_int(q, 6, id->text);
    hs_sql_blob(q, 7, in->map.len ? in->map.ptr : NULL, in->map.len);
    const hs_str column[] = {in->charset, f->lang, f->title, f->outlet, f->author, f->url, f->date, in->date_written, f->date_from, f->edited, f->id,
                             f->channel, f->channel_id, f->forwarded_from, f->forwarded_date, f->reply_to};
    for (int i = 0; i < (int)(sizeof column / sizeof *column); i++) hs_sql_str_or_null(q, 8 + i, column[i]);
    if (!in->charset.len) hs_sql_str(q, 8, HS_STR("UTF-8"));
    hs_sql_int(q, 24, id->engine);
    int code = hs_sql_run(l, q, err);
    *version = last_id(l);
    return code;
}

static int set_fold(hs_ledger *l, int64_t version, int64_t fold, double alike, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "UPDATE version SET fold = ?, alike = ? WHERE id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_id(q, 1, fold);
    hs_sql_real(q, 2, alike);
    hs_sql_int(q, 3, version);
    return hs_sql_run(l, q, err);
}

static int index_text(hs_ledger *l, hs_arena *arena, int64_t version, hs_str title, hs_str body, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "INSERT INTO find_text (rowid, title, body) VALUES (?, ?, ?)", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    hs_sql_str(q, 2, hs_plain_words(arena, title));
    hs_sql_str(q, 3, hs_plain_words(arena, body));
    return hs_sql_run(l, q, err);
}

static int store_version(hs_ledger *l, hs_arena *arena, const hs_incoming *in, const ids *id, int64_t *version, hs_err *err)
{
    int64_t fold = 0;
    double alike = 0;
    int code = insert_version(l, in, id, version, err);
    if (!code) code = hs_fold_find(l, arena, *version, id->document, in->text, &fold, &alike, err);
    if (!code && fold && in->fold) code = set_fold(l, *version, fold, alike, err);
    if (!code) code = index_text(l, arena, *version, in->fields.title, in->text, err);
    if (!code) code = hs_store_statements(l, arena, *version, in->text, in->offsets, in->statement, in->n, err);
    return code;
}

/* Within the transaction. */
static int store(hs_ledger *l, hs_arena *arena, const hs_incoming *in, hs_added *how, int64_t *version, hs_err *err)
{
    unsigned char sha[32], given[16];
    ids id = {.given = given};
    bool fresh = false;
    *how = HS_ADDED_NOTHING;
    hs_sha256(in->bytes, sha);
    hash_given(in->form, &in->given, given);
    int code = find_given(l, sha, given, version, err);
    if (code || *version) return code;
    code = store_document(l, hs_document_key(arena, in, sha), &id.document, &fresh, err);
    if (!code) code = store_text(l, in, sha, &id.text, err);
    if (!code && !fresh) code = same_text(l, id.document, id.text, version, err);
    if (code || *version) return code; /* the page again, with other things around the same words */
    code = store_source(l, arena, in, sha, id.text, &id.source, err);
    if (!code) code = hs_store_engine(l, in->program, in->language, in->model, &id.engine, err);
    if (!code) code = store_version(l, arena, in, &id, version, err);
    *how = fresh ? HS_ADDED_DOCUMENT : HS_ADDED_VERSION;
    return code;
}

int hs_ledger_store(hs_ledger *l, hs_arena *arena, const hs_incoming *in, hs_added *how, int64_t *version, hs_err *err)
{
    *how = HS_ADDED_NOTHING;
    *version = 0;
    int code = hs_sql_begin(l, err);
    if (code) return code;
    code = store(l, arena, in, how, version, err);
    if (!code) return hs_sql_commit(l, err);
    hs_sql_rollback(l);
    return code;
}
