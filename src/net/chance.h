/* Random numbers with a seed: SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014). The same everywhere. */
#ifndef HS_NET_CHANCE_H
#define HS_NET_CHANCE_H
#include <math.h>
#include <stdint.h>

typedef struct hs_chance { uint64_t state; } hs_chance;

static inline uint64_t hs_chance_bits(hs_chance *c)
{
    uint64_t z = (c->state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

/* 0 <= x < 1 */
static inline double hs_chance_unit(hs_chance *c)
{
    return (double)(hs_chance_bits(c) >> 11) / 9007199254740992.0;
}

/* 0 … n - 1; n > 0. The bias is below n / 2^64. */
static inline uint32_t hs_chance_below(hs_chance *c, uint32_t n)
{
    return (uint32_t)(((hs_chance_bits(c) >> 32) * n) >> 32);
}

/* Standard normal: Box and Muller (1958); the second of the pair is not kept. */
static inline double hs_chance_normal(hs_chance *c)
{
    double u = 1 - hs_chance_unit(c), v = hs_chance_unit(c);
    return sqrt(-2 * log(u)) * cos(2 * 3.14159265358979323846 * v);
}

#endif
