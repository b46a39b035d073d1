/* The log of what people decided: only ever added to.
 *
 * Invariant: ids are 1, 2, 3, … without gaps, and an entry's hash is SHA-256 over the hash of the entry before it and all columns of its
 * own, so an entry that was changed, taken out, put in or moved shows at that place. */
#ifndef HS_LEDGER_LOG_H
#define HS_LEDGER_LOG_H
#include "base/arena.h"
#include "ledger/ledger.h"

enum { HS_LOG_HASH = 32, HS_LOG_WHO = 200 /* bytes */, HS_LOG_DETAIL = 1 << 20 };

/* Adds an entry; within a transaction. who: one line, not empty. version, undoes: 0 = none. detail: a JSON object. */
int hs_log_append(hs_ledger *l, hs_arena *arena, hs_str who, const char *what, int64_t version, hs_str detail, int64_t undoes, int64_t *entry,
                  hs_err *err);

typedef struct hs_log_state {
    int64_t n;          /* entries that fit */
    int64_t last;       /* id of the last one */
    int64_t backwards;  /* how many are dated before the one they follow: a clock was set, no harm */
    unsigned char hash[HS_LOG_HASH]; /* of the last one; the same hash elsewhere is the same log */
} hs_log_state;

/* Walks the log. HS_EFORMAT names the first entry that does not fit. */
int hs_log_check(hs_ledger *l, hs_log_state *out, hs_err *err);

#endif
