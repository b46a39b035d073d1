/* Ids of words that come again and again. */
#include "ledger/cache.h"
#include <xxhash.h>
#include "base/mem.h"

enum { SLOTS = 2 * HS_CACHE_WORDS };

static size_t slot_of(const hs_cache *c, hs_str words, int kind, uint64_t hash)
{
    size_t i = hash & (SLOTS - 1);
    for (; c->at[i].id; i = (i + 1) & (SLOTS - 1)) {
        const hs_cached *e = &c->at[i];
        if (e->hash == hash && e->kind == kind && hs_str_eq((hs_str){e->words, e->len}, words)) break;
    }
    return i;
}

int64_t hs_cache_find(const hs_cache *c, hs_str words, int kind)
{
    if (!c->n) return 0;
    return c->at[slot_of(c, words, kind, XXH3_64bits_withSeed(words.ptr, words.len, (uint64_t)kind))].id;
}

void hs_cache_put(hs_cache *c, hs_str words, int kind, int64_t id)
{
    if (words.len > UINT32_MAX) return;
    if (c->n >= HS_CACHE_WORDS || c->bytes + words.len > HS_CACHE_BYTES) hs_cache_forget(c);
    if (!c->at) {
        c->at = hs_mem_alloc(SLOTS * sizeof *c->at);
        if (!c->at) return;
        memset(c->at, 0, SLOTS * sizeof *c->at);
    }
    uint64_t hash = XXH3_64bits_withSeed(words.ptr, words.len, (uint64_t)kind);
    hs_cached *e = &c->at[slot_of(c, words, kind, hash)];
    char *copy = e->id ? NULL : hs_mem_alloc(words.len + 1);
    if (!copy) return;
    memcpy(copy, words.ptr, words.len);
    *e = (hs_cached){hash, id, copy, (uint32_t)words.len, kind};
    c->n++;
    c->bytes += words.len;
}

void hs_cache_forget(hs_cache *c)
{
    if (!c->n) return;
    for (size_t i = 0; i < SLOTS; i++) hs_mem_free(c->at[i].words);
    memset(c->at, 0, SLOTS * sizeof *c->at);
    c->n = c->bytes = 0;
}

void hs_cache_free(hs_cache *c)
{
    hs_cache_forget(c);
    hs_mem_free(c->at);
    *c = (hs_cache){0};
}
