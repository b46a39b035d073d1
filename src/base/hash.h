/* Hashes of words and of conjunctions of features. Part of the model format: never change. */
#ifndef HS_BASE_HASH_H
#define HS_BASE_HASH_H
#include "base/str.h"

static inline uint32_t hs_hash_bytes(hs_str s)
{
    uint64_t h = 0xCBF29CE484222325u;
    for (size_t i = 0; i < s.len; i++) h = (h ^ (unsigned char)s.ptr[i]) * 0x100000001B3u;
    h ^= h >> 29;
    return (uint32_t)((h * 0x9E3779B97F4A7C15u) >> 32);
}

static inline uint32_t hs_hash_mix(uint32_t a, uint32_t b)
{
    uint64_t x = ((uint64_t)a << 32 | b) * 0x9E3779B97F4A7C15u;
    x ^= x >> 32;
    x *= 0xD6E8FEB86659FD93u;
    return (uint32_t)(x >> 32);
}

#endif
