/* How far coders agree; passwords; places in UTF-16. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <math.h>
#include "api/codes.h"
#include "base/offset.h"
#include "code/agree.h"
#include "code/dna.h"
#include "ledger/saying.h"

static jmp_buf fail;

static hs_agree measure(const int32_t *value, uint32_t units, uint32_t coders, uint32_t categories, const double *number, uint32_t draws, uint64_t seed)
{
    hs_arena arena;
    hs_agree a;
    hs_arena_init(&arena, 1 << 24, &fail);
    hs_ratings r = {value, units, coders, categories, number};
    hs_agree_measure(&arena, &r, draws, seed, &a);
    hs_arena_free(&arena);
    return a;
}

static bool near(double a, double b)
{
    return fabs(a - b) < 5e-4;
}

/* K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C: four observers, twelve units, missing values; 0.743 and 0.849. */
static void test_alpha(void **state)
{
    enum { N = HS_RATING_NONE };
    static const int32_t by_coder[4][12] = {{0, 1, 2, 2, 1, 0, 3, 0, 1, N, N, N}, {0, 1, 2, 2, 1, 1, 3, 0, 1, 4, N, 2},
                                            {N, 2, 2, 2, 1, 2, 3, 1, 1, 4, 0, N}, {0, 1, 2, 2, 1, 3, 3, 0, 1, 4, 0, N}};
    static const double number[] = {1, 2, 3, 4, 5};
    int32_t value[48];
    (void)state;
    for (int u = 0; u < 12; u++)
        for (int c = 0; c < 4; c++) value[4 * u + c] = by_coder[c][u];
    hs_agree nominal = measure(value, 12, 4, 5, NULL, 1000, 0), interval = measure(value, 12, 4, 5, number, 1000, 0);
    assert_true(near(nominal.alpha, 0.743));
    assert_true(near(interval.alpha, 0.849));
    assert_int_equal(nominal.units, 11);
    assert_true(nominal.low < nominal.alpha && nominal.alpha < nominal.high && nominal.low > 0.3 && nominal.high <= 1);
    hs_agree again = measure(value, 12, 4, 5, NULL, 1000, 0), other = measure(value, 12, 4, 5, NULL, 1000, 7);
    assert_true(again.low == nominal.low && again.high == nominal.high);
    assert_true(other.low != nominal.low || other.high != nominal.high);
}

/* 20 and 15 alike, 5 and 10 not: 0.7 observed, 0.5 expected. */
static void test_kappa(void **state)
{
    static const struct { int32_t a, b; int n; } cell[] = {{1, 1, 20}, {1, 0, 5}, {0, 1, 10}, {0, 0, 15}};
    int32_t value[100];
    int n = 0;
    (void)state;
    for (int i = 0; i < 4; i++)
        for (int k = 0; k < cell[i].n; k++) value[n++] = cell[i].a, value[n++] = cell[i].b;
    hs_agree a = measure(value, 50, 2, 2, NULL, 0, 0);
    assert_true(near(a.percent, 0.7) && near(a.kappa, 0.4));
    assert_true(isnan(a.low) && isnan(a.high));
}

static void test_undefined(void **state)
{
    static const int32_t same[] = {0, 0, 0, 0}, alone[] = {0, HS_RATING_NONE, HS_RATING_NONE, 0};
    (void)state;
    hs_agree a = measure(same, 2, 2, 1, NULL, 100, 0), b = measure(alone, 2, 2, 1, NULL, 100, 0), c = measure(NULL, 0, 2, 0, NULL, 100, 0);
    assert_true(a.percent == 1 && isnan(a.kappa) && isnan(a.alpha));
    assert_true(b.units == 0 && isnan(b.percent) && isnan(b.alpha));
    assert_true(c.units == 0 && isnan(c.percent));
}

/* Made with Python's hashlib: salt sha256(seed)[:16], then a hundred thousand rounds. */
static void test_password(void **state)
{
    char out[HS_PASSWORD_LENGTH];
    (void)state;
    hs_dna_password(HS_STR("hearsay"), HS_STR("Admin"), out);
    assert_memory_equal(out, "wcIksDzZvHtqhtd/XazkAaCJzM+EFI67gTipa+o2wE9oKWbPUf1WOUiAIwf49av/", sizeof out);
}

static void test_utf16(void **state)
{
    hs_arena arena;
    hs_offsets o;
    char text[900];
    size_t n = 0;
    (void)state;
    while (n + 12 < sizeof text) { /* a, ä, €, a ship, … of 1 to 4 bytes */
        memcpy(text + n, "a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x9A\xA2", 10);
        n += 10;
    }
    hs_arena_init(&arena, 1 << 20, &fail);
    hs_offsets_build(&arena, (hs_str){text, n}, &o);
    uint32_t units = hs_offset_at(&o, (uint32_t)n, HS_UTF16);
    assert_int_equal(units, n / 10 * 5);
    for (uint32_t at = 0; at < units; at++) {
        uint32_t byte = hs_offset_byte_of(&o, at, HS_UTF16), want = at / 5 * 10 + (at % 5 == 1 ? 1 : at % 5 == 2 ? 3 : at % 5 >= 3 ? 6 : 0);
        assert_int_equal(byte, want);
        if (at % 5 < 4) assert_int_equal(hs_offset_at(&o, byte, HS_UTF16), at);
    }
    assert_int_equal(hs_offset_byte_of(&o, units, HS_UTF16), n);
    assert_int_equal(hs_offset_byte_of(&o, units + 9, HS_UTF16), n);
    hs_arena_free(&arena);
}

static void test_times(void **state)
{
    static const struct { int64_t seconds; const char *words; } known[] = {{0, "1970-01-01T00:00:00Z"}, {1106697600, "2005-01-26T00:00:00Z"},
                                                                          {951782399, "2000-02-28T23:59:59Z"}, {951868799, "2000-02-29T23:59:59Z"},
                                                                          {-1, "1969-12-31T23:59:59Z"}, {-62135596800, "0001-01-01T00:00:00Z"},
                                                                          {253402300799, "9999-12-31T23:59:59Z"}};
    static const struct { const char *words; int64_t seconds; } read[] = {{"2005", 1104537600}, {"2005-01", 1104537600}, {"2005-01-26", 1106697600},
                                                                          {"2005-01-26T02:00:00+02:00", 1106697600}, {"2005-01-25T19:00:00-05:00", 1106697600},
                                                                          {"2005-01-26T00:00", 1106697600}, {"", INT64_MIN}, {"soon", INT64_MIN}, {"2005-13", INT64_MIN}};
    hs_arena arena;
    (void)state;
    hs_arena_init(&arena, 1 << 20, &fail);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        hs_str s = hs_time_written(&arena, known[i].seconds);
        assert_true(hs_str_is(s, known[i].words));
        assert_true(hs_time_of(s) == known[i].seconds);
    }
    for (size_t i = 0; i < sizeof read / sizeof *read; i++) assert_true(hs_time_of(hs_str_of(read[i].words)) == read[i].seconds);
    assert_int_equal(hs_time_written(&arena, 253402300800).len, 0);
    assert_int_equal(hs_time_written(&arena, -62135596801).len, 0);
    for (int64_t t = -62135596800; t < 253402300800; t += 86400 * 97 + 3601) {
        hs_arena_mark mark = hs_arena_save(&arena);
        assert_true(hs_time_of(hs_time_written(&arena, t)) == t);
        hs_arena_reset(&arena, mark);
    }
    hs_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_alpha), cmocka_unit_test(test_kappa), cmocka_unit_test(test_undefined),
                                       cmocka_unit_test(test_password), cmocka_unit_test(test_utf16), cmocka_unit_test(test_times)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
