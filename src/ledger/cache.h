/* Ids of words that come again and again (names, reasons), remembered by a handle so that they are not looked up each time.
 *
 * Invariant: only ids of rows that exist: what a transaction put in is forgotten when it is rolled back. */
#ifndef HS_LEDGER_CACHE_H
#define HS_LEDGER_CACHE_H
#include "base/str.h"

enum { HS_CACHE_WORDS = 1 << 16, HS_CACHE_BYTES = 8 << 20 }; /* when more are held, all are forgotten */

typedef struct hs_cached { uint64_t hash; int64_t id; char *words; uint32_t len; int32_t kind; } hs_cached;

typedef struct hs_cache {
    hs_cached *at; /* [2 * HS_CACHE_WORDS] open addressing; NULL until the first word */
    size_t n, bytes;
} hs_cache;

/* 0 when it is not known. kind tells words apart that are the same. */
int64_t hs_cache_find(const hs_cache *c, hs_str words, int kind);
/* Does nothing when there is no memory. */
void hs_cache_put(hs_cache *c, hs_str words, int kind, int64_t id);
void hs_cache_forget(hs_cache *c);
void hs_cache_free(hs_cache *c);

#endif
