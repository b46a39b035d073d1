/* The hash of the tables' words: used when they are made, and when they are looked up. */
#include "name/table.h"

uint64_t hs_table_hash(hs_str word)
{
    uint64_t h = 0xCBF29CE484222325u;
    for (size_t i = 0; i < word.len; i++) h = (h ^ (unsigned char)word.ptr[i]) * 0x100000001B3u;
    h ^= h >> 29;
    return h * 0x9E3779B97F4A7C15u;
}
