/* The ledger: one SQLite file that holds documents and their versions, statements, names, and what people decided.
 *
 * Invariants: a document goes in whole, in one transaction, or not at all. Sources and log entries are never changed. A statement's
 * words are not stored: they are the characters of the text at its spans, and its seal covers both. */
#ifndef HS_LEDGER_LEDGER_H
#define HS_LEDGER_LEDGER_H
#include "base/arena.h"
#include "base/offset.h"
#include "ledger/cache.h"
#include "ledger/sql.h"

enum { HS_LEDGER_VERSION = 2, HS_LEDGER_MARK = 0x68656172 /* "hear": application_id */, HS_SEAL = 8 };

typedef struct hs_query { const char *text; sqlite3_stmt *prepared; } hs_query;

struct hs_ledger {
    sqlite3 *db;
    char *path;
    bool read_only;
    bool grouping; /* what is begun joins the transaction that is open; hs_sql_flush commits it */
    hs_query *query; /* by the address of their text, open addressing */
    size_t n_query, cap_query;
    hs_cache name, reason; /* ids of rows */
};

typedef enum hs_standing {
    HS_STANDING_MACHINE, HS_STANDING_ACCEPTED, HS_STANDING_REJECTED, HS_STANDING_REPLACED, HS_STANDING_PERSON
} hs_standing;

/* ---- ledger.c ---- */

/* Opens, and makes the file if there is none (not when read_only). An older schema is brought up to date, a newer one is refused. */
int hs_ledger_open_file(const char *path, bool read_only, hs_ledger **out, hs_err *err);
void hs_ledger_close(hs_ledger *l);

/* ---- store.c: a document goes in ---- */

/* What api knows of a document when it goes in. */
typedef struct hs_incoming {
    hs_str name, form, bytes;     /* the item */
    hs_fields given;              /* what the item's container said: part of how it is known again */
    hs_fields fields;             /* all that is known; date in ISO 8601 */
    hs_str date_written;          /* the date as it stood */
    hs_str text, charset;
    hs_str map;                   /* packed; empty when bytes and text are the same */
    hs_str path;                  /* absolute, when the item is a file or a file in an archive; else empty */
    const hs_statement *statement;
    uint32_t n;
    const hs_offsets *offsets;    /* of text */
    hs_str program, language, model;
    bool fold;                    /* look for the text that this one repeats */
} hs_incoming;

/* Is this item in the ledger already, word for word? Needs no decoding. 1, 0, -1 an error. */
int hs_ledger_knows(hs_ledger *l, hs_str bytes, hs_str form, const hs_fields *given, hs_err *err);
/* One transaction. *version is the version that it became, or is already. The arena is for what is needed meanwhile. */
int hs_ledger_store(hs_ledger *l, hs_arena *arena, const hs_incoming *in, hs_added *how, int64_t *version, hs_err *err);
/* "hearsay 0.1.0" with a model: the row's id. */
int hs_store_engine(hs_ledger *l, hs_str program, hs_str language, hs_str model, int64_t *id, hs_err *err);

/* ---- store_statement.c; all of it within a transaction ---- */

/* A version's statements, as the machine found them. */
int hs_store_statements(hs_ledger *l, hs_arena *arena, int64_t version, hs_str text, const hs_offsets *offsets,
                        const hs_statement *statement, uint32_t n, hs_err *err);
/* One of them, or a person's own (with the log's entry), with its names, search words and seal. */
int hs_store_statement(hs_ledger *l, hs_arena *arena, int64_t version, hs_str text, const hs_offsets *offsets, const hs_statement *statement,
                       hs_standing standing, int64_t entry, int64_t *row, hs_err *err);
/* Takes it out again; text and content are what it was stored with. */
int hs_remove_statement(hs_ledger *l, hs_arena *arena, int64_t row, hs_str text, hs_spans content, hs_err *err);
/* The text at spans, joined by one space. */
hs_str hs_words_at(hs_arena *arena, hs_str text, hs_spans spans);
/* The id of the row for a name; made, and given an entity, if it is new. */
int hs_store_name(hs_ledger *l, hs_arena *arena, hs_str words, hs_kind kind, int64_t *id, hs_err *err);

/* ---- key.c ---- */

/* By what a document is known again: "https:" address without its scheme, tracking and fragment, "telegram:channel/number", "mail:…",
 * "file:…", or "bytes:…" of the hash. */
hs_str hs_document_key(hs_arena *arena, const hs_incoming *in, const unsigned char sha256[32]);

/* ---- pack.c ---- */

void hs_sha256(hs_str bytes, unsigned char out[32]);
/* Zstandard frames. Unpacking checks the size against the frame and `size`. */
int hs_zstd_pack(hs_arena *arena, hs_str bytes, hs_str *out, hs_err *err);
int hs_zstd_unpack(hs_arena *arena, hs_str packed, size_t size, hs_str *out, hs_err *err);

/* ---- record.c: rows <-> statements ---- */

/* Spans as the ledger writes them: "[[81,90],[95,99]]" in code points. ptr NULL for none. */
hs_str hs_spans_write(hs_arena *arena, hs_spans spans, const hs_offsets *offsets);
/* The other way; false when they are no spans within the text, in order. */
bool hs_spans_read(hs_arena *arena, hs_str json, const hs_offsets *offsets, hs_spans *out);
/* The seal of a record: its fields, and the words at its spans. */
void hs_seal(const hs_statement *s, hs_str text, unsigned char out[HS_SEAL]);
/* A JSON list of ids, "[3,17]", and back; false when it is none. */
hs_str hs_ids_write(hs_arena *arena, const int64_t *id, uint32_t n);
bool hs_ids_read(hs_arena *arena, hs_str json, int64_t **id, uint32_t *n);

/* ---- load.c: a version as a document with statements ---- */

typedef struct hs_loaded {
    int64_t version, document;
    uint32_t number;
    hs_str doc; /* "d12", "d12v2" */
    hs_str name, form, text, charset, map, date_written, added;
    hs_fields fields;
    int64_t source, fold;
    double alike;
    hs_offsets offsets;
    hs_statement *statement; /* [n] in the order of the text; id is the row's n; those rejected or replaced are left out, unless … */
    int64_t *row;            /* [n] statement.id */
    uint8_t *standing;       /* [n] */
    uint32_t n;
} hs_loaded;

/* … `all`. HS_EFORMAT, naming the record, when a row makes no sense. */
int hs_ledger_load(hs_ledger *l, hs_arena *arena, int64_t version, bool all, hs_loaded *out, hs_err *err);
/* "d12" (the first version: an id never comes to mean something else), "d12v2" -> version.id. HS_EUSAGE when there is none. */
int hs_ledger_find(hs_ledger *l, hs_str doc, int64_t *version, hs_err *err);
/* The source's bytes, unpacked. */
int hs_ledger_source(hs_ledger *l, hs_arena *arena, int64_t source, hs_str *bytes, hs_err *err);

/* The id of a row of version, in SQL. */
#define HS_SQL_DOC_ID(v) "'d' || " v ".document || CASE " v ".number WHEN 1 THEN '' ELSE 'v' || " v ".number END"
/* "d12", "d12v2" */
hs_str hs_doc_id(hs_arena *arena, int64_t document, uint32_t number);
/* The same of version.id. */
int hs_version_id(hs_ledger *l, int64_t version, char out[32], hs_err *err);

/* ---- fold.c: near-duplicates ---- */

/* Remembers the text's bands for `version` and finds the version that it repeats (0 = none), of another document. */
int hs_fold_find(hs_ledger *l, hs_arena *arena, int64_t version, int64_t document, hs_str text, int64_t *fold, double *alike, hs_err *err);

/* ---- plain.c: words for searching ---- */

/* Text in lower-case Latin letters without marks, word for word, whatever its script. */
hs_str hs_plain_words(hs_arena *arena, hs_str text);

/* ---- identity.c: whose name is it ---- */

/* Decides anew whose the name and those near it are. Within a transaction. */
int hs_identity_settle(hs_ledger *l, hs_arena *arena, int64_t name, hs_err *err);

#endif
