/* Percentage, Cohen's kappa and Krippendorff's alpha.
 *
 * Kappa: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960), p. 40; for more than two
 * coders the mean of the pairs, R. J. Light, Psychological Bulletin 76 (1971), p. 367. Alpha: K. Krippendorff, Content Analysis (2nd ed., 2004),
 * ch. 11.3, in the form of his "Computing Krippendorff's Alpha-Reliability" (2011), for any number of coders, missing values, and nominal or
 * interval data. Its interval: units drawn with replacement, percentiles (B. Efron, R. Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13). */
#include "code/agree.h"
#include <math.h>
#include <stdlib.h>

/* ---- alpha ----
 *
 * alpha = 1 - (n - 1) O / E, where n counts the values that can be paired, O = sum over units u of sum over ordered pairs in u of d / (m_u - 1),
 * E = sum over all ordered pairs of n values of d; d is 1 for two categories, (a - b)^2 for two numbers. So a unit needs only be known by its O and
 * its values. */
typedef struct unit { uint32_t first, n; double o; } unit; /* its values in `value` */
typedef struct units { unit *at; int32_t *value; uint32_t n; } units;

static double distance(const hs_ratings *r, int32_t a, int32_t b)
{
    double d = r->number ? r->number[a] - r->number[b] : a != b;
    return d * d;
}

static void find_units(hs_arena *arena, const hs_ratings *r, units *out)
{
    uint32_t used = 0;
    *out = (units){.at = hs_new(arena, unit, r->n_unit), .value = hs_new(arena, int32_t, (size_t)r->n_unit * r->n_coder)};
    for (uint32_t u = 0; u < r->n_unit; u++) {
        unit one = {.first = used};
        for (uint32_t c = 0; c < r->n_coder; c++) {
            int32_t v = r->value[(size_t)u * r->n_coder + c];
            if (v != HS_RATING_NONE) out->value[used + one.n++] = v;
        }
        if (one.n < 2) continue;
        for (uint32_t i = 0; i < one.n; i++)
            for (uint32_t k = 0; k < one.n; k++) one.o += distance(r, out->value[used + i], out->value[used + k]) / (one.n - 1);
        out->at[out->n++] = one;
        used += one.n;
    }
}

/* Of units drawn: which[i] is the i-th; NULL: each once. count: [n_category], for counting. */
static double alpha_of(const hs_ratings *r, const units *u, const uint32_t *which, uint32_t *count)
{
    double n = 0, o = 0, e = 0, sum = 0, squares = 0, same = 0;
    memset(count, 0, r->n_category * sizeof *count);
    for (uint32_t i = 0; i < u->n; i++) {
        const unit *one = &u->at[which ? which[i] : i];
        n += one->n;
        o += one->o;
        for (uint32_t k = 0; k < one->n; k++) count[u->value[one->first + k]]++;
    }
    for (uint32_t c = 0; c < r->n_category; c++) {
        double x = r->number ? r->number[c] : 0;
        sum += count[c] * x;
        squares += count[c] * x * x;
        same += (double)count[c] * count[c];
    }
    e = r->number ? 2 * (n * squares - sum * sum) : n * n - same;
    return e > 0 ? 1 - (n - 1) * o / e : (double)NAN;
}

/* S. Vigna's splitmix64: any seed is good. */
static uint64_t next(uint64_t *state)
{
    uint64_t z = *state += 0x9E3779B97F4A7C15u;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

static uint32_t below(uint64_t *state, uint32_t n)
{
    return (uint32_t)((next(state) >> 32) * n >> 32);
}

static int by_size(const void *a, const void *b)
{
    const double *x = a, *y = b;
    return *x < *y ? -1 : *x > *y;
}

/* Draws in which all values are the same have no alpha, and are left out. */
static void draw(hs_arena *arena, const hs_ratings *r, const units *u, uint32_t *count, uint32_t draws, uint64_t seed, hs_agree *out)
{
    uint32_t *which = hs_new(arena, uint32_t, u->n), n = 0;
    double *alpha = hs_new(arena, double, draws);
    for (uint32_t d = 0; d < draws; d++) {
        for (uint32_t i = 0; i < u->n; i++) which[i] = below(&seed, u->n);
        alpha[n] = alpha_of(r, u, which, count);
        n += !isnan(alpha[n]);
    }
    if (!n) return;
    qsort(alpha, n, sizeof *alpha, by_size);
    out->low = alpha[(uint32_t)(0.025 * (n - 1) + 0.5)];
    out->high = alpha[(uint32_t)(0.975 * (n - 1) + 0.5)];
}

/* ---- pairs of coders ---- */

typedef struct pair { uint32_t n, equal; double kappa; } pair;

static pair compare(const hs_ratings *r, uint32_t a, uint32_t b, uint32_t *by_a, uint32_t *by_b)
{
    pair p = {.kappa = (double)NAN};
    memset(by_a, 0, r->n_category * sizeof *by_a);
    memset(by_b, 0, r->n_category * sizeof *by_b);
    for (uint32_t u = 0; u < r->n_unit; u++) {
        int32_t x = r->value[(size_t)u * r->n_coder + a], y = r->value[(size_t)u * r->n_coder + b];
        if (x == HS_RATING_NONE || y == HS_RATING_NONE) continue;
        p.n++;
        p.equal += x == y;
        by_a[x]++;
        by_b[y]++;
    }
    if (!p.n) return p;
    double observed = (double)p.equal / p.n, expected = 0;
    for (uint32_t c = 0; c < r->n_category; c++) expected += (double)by_a[c] * by_b[c] / ((double)p.n * p.n);
    if (expected < 1) p.kappa = (observed - expected) / (1 - expected);
    return p;
}

static void compare_all(hs_arena *arena, const hs_ratings *r, hs_agree *out)
{
    uint32_t *by_a = hs_new(arena, uint32_t, r->n_category), *by_b = hs_new(arena, uint32_t, r->n_category), equal = 0, kappas = 0;
    double kappa = 0;
    for (uint32_t a = 0; a < r->n_coder; a++)
        for (uint32_t b = a + 1; b < r->n_coder; b++) {
            pair p = compare(r, a, b, by_a, by_b);
            out->pairs += p.n;
            equal += p.equal;
            if (isnan(p.kappa)) continue;
            kappa += p.kappa;
            kappas++;
        }
    if (out->pairs) out->percent = (double)equal / out->pairs;
    if (kappas) out->kappa = kappa / kappas;
}

void hs_agree_measure(hs_arena *arena, const hs_ratings *r, uint32_t draws, uint64_t seed, hs_agree *out)
{
    units u;
    uint32_t *count = hs_new(arena, uint32_t, r->n_category);
    *out = (hs_agree){.percent = (double)NAN, .kappa = (double)NAN, .alpha = (double)NAN, .low = (double)NAN, .high = (double)NAN};
    find_units(arena, r, &u);
    out->units = u.n;
    if (!u.n) return;
    compare_all(arena, r, out);
    out->alpha = alpha_of(r, &u, NULL, count);
    if (draws && !isnan(out->alpha)) draw(arena, r, &u, count, draws, seed, out);
}
