/* Checking a ledger: everything that can be proved of it is proved again, and each thing that is wrong is named.
 *
 * Invariants: nothing is changed; a part that cannot be read costs that part alone; memory holds one version at a time. The ledger does not
 * know how sources are read, so maps and reading anew are asked of whoever calls (`origin`). */
#ifndef HS_LEDGER_VERIFY_H
#define HS_LEDGER_VERIFY_H
#include "ledger/ledger.h"

/* Kinds of findings: of each, so many are told, the rest counted. */
typedef enum hs_fault {
    HS_FAULT_FILE, HS_FAULT_SCHEMA, HS_FAULT_LINK, HS_FAULT_TEXT, HS_FAULT_SOURCE, HS_FAULT_MAP, HS_FAULT_READING, HS_FAULT_VERSION, HS_FAULT_SPANS,
    HS_FAULT_SEAL, HS_FAULT_FIELD, HS_FAULT_WITHIN, HS_FAULT_STANDING, HS_FAULT_SEARCH, HS_FAULT_FOLD, HS_FAULT_LOG, HS_FAULT_CODE,
    HS_NOTE_READER, HS_NOTE_ORPHAN, HS_FAULTS
} hs_fault;

/* A version whose text and source are whole. */
typedef struct hs_checked {
    hs_str doc, name, form, charset, text, bytes, map; /* map: packed, empty if there is none */
} hs_checked;

typedef struct hs_verify hs_verify;
struct hs_verify {
    hs_ledger *l;
    hs_arena *arena;
    const hs_verify_options *options;
    const hs_verify_calls *calls;
    void (*origin)(hs_verify *v, const hs_checked *c);
    hs_verified *out;
    uint64_t done, total;    /* bytes of sources and texts */
    uint64_t told[HS_FAULTS];
};

/* Runs all checks. Fails only when nothing can be said at all (out of memory, no such document). */
int hs_verify_run(hs_verify *v, hs_err *err);

void hs_verify_tell(hs_verify *v, hs_fault kind, hs_str place, const char *format, ...) __attribute__((format(printf, 4, 5)));
/* A query failed: the part of the file where it looked cannot be read. */
void hs_verify_unread(hs_verify *v, hs_str place, const hs_err *err);

/* ---- verify_schema.c ---- */

/* Tables, indexes, triggers, views and words are as schema.sql makes them. */
void hs_verify_schema(hs_verify *v);

/* ---- verify_codes.c ---- */

/* What people coded, against its seals. */
void hs_verify_codes(hs_verify *v);

/* ---- verify_version.c ---- */

/* Its text, source, fold, statements and search words. */
void hs_verify_version(hs_verify *v, int64_t version);

#endif
