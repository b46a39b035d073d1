/* What networks rest on: days and months, Java's numbers and order, tables, eigenvalues, chance. tests/net has the networks themselves. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <locale.h>
#include <stdio.h>
#include <math.h>
#include "net/calendar.h"
#include "net/chance.h"
#include "net/eigen.h"
#include "net/select.h"
#include "net/series.h"
#include "write/number.h"

static void test_times(void **state)
{
    (void)state;
    static const struct { const char *text; const char *first, *last; } rows[] = {
        {"2031", "2031-01-01 00:00:00", "2031-12-31 23:59:59"}, {"2032-02", "2032-02-01 00:00:00", "2032-02-29 23:59:59"},
        {"1900-02", "1900-02-01 00:00:00", "1900-02-28 23:59:59"}, {"1969-12-31", "1969-12-31 00:00:00", "1969-12-31 23:59:59"},
        {"2031-05-17T08:30", "2031-05-17 08:30:00", "2031-05-17 08:30:59"}, {"2031-05-17 08:30:01", "2031-05-17 08:30:01", "2031-05-17 08:30:01"},
        {"2031-05-17T08:30:01Z", "2031-05-17 08:30:01", "2031-05-17 08:30:01"}, {"0001-01-01", "0001-01-01 00:00:00", "0001-01-01 23:59:59"},
    };
    static const char *const bad[] = {"", "31", "2031-13", "2031-00", "2031-02-29", "2031-1-1", "2031-01-01T", "2031-01-01T08", "2031-01-01T24:00", "May", "2031-01-01x"};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        hs_buf b = {0};
        int64_t first, last;
        assert_true(hs_time_read(hs_str_of(rows[i].text), false, &first) && hs_time_read(hs_str_of(rows[i].text), true, &last));
        hs_put_time(&b, first, ' ');
        hs_put_time(&b, last, ' ');
        assert_memory_equal(b.ptr, rows[i].first, 19);
        assert_memory_equal(b.ptr + 19, rows[i].last, 19);
        hs_buf_free(&b);
    }
    int64_t t;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (hs_time_read(hs_str_of(bad[i]), false, &t)) fail_msg("%s is no date", bad[i]);
}

static int64_t day(const char *text)
{
    int64_t t = 0;
    assert_true(hs_time_read(hs_str_of(text), false, &t));
    return t;
}

static void test_calendar(void **state)
{
    (void)state;
    assert_int_equal(hs_time_add(day("2031-01-31"), HS_NET_MONTHS, 1), day("2031-02-28"));
    assert_int_equal(hs_time_add(day("2032-02-29"), HS_NET_YEARS, -1), day("2031-02-28"));
    assert_int_equal(hs_time_add(day("2031-03-31"), HS_NET_MONTHS, -13), day("2030-02-28"));
    assert_int_equal(hs_time_add(day("2031-01-01"), HS_NET_WEEKS, 2), day("2031-01-15"));
    static const struct { const char *a, *b; hs_net_unit unit; int want; } rows[] = {
        {"2031-01-31", "2031-02-28", HS_NET_MONTHS, 0}, {"2031-01-28", "2031-02-28", HS_NET_MONTHS, 1}, {"2031-02-28", "2031-01-31", HS_NET_MONTHS, 0},
        {"2031-03-01", "2031-01-31", HS_NET_MONTHS, -1}, {"2031-06-01", "2033-05-31", HS_NET_YEARS, 1}, {"2031-01-10T12:00", "2031-01-12", HS_NET_DAYS, 1},
        {"2031-01-12", "2031-01-10T12:00", HS_NET_DAYS, -1}, {"2031-01-01", "2031-01-20", HS_NET_WEEKS, 2},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (hs_time_between(day(rows[i].a), day(rows[i].b), rows[i].unit) != rows[i].want) fail_msg("from %s to %s", rows[i].a, rows[i].b);
    static const struct { const char *day; int year, week; } weeks[] = {
        {"2005-01-01", 2004, 53}, {"2005-02-02", 2005, 5}, {"2006-02-02", 2006, 5}, {"2031-12-29", 2032, 1}, {"2031-12-28", 2031, 52}, {"1970-01-01", 1970, 1}, {"1969-12-28", 1969, 52},
    };
    for (size_t i = 0; i < sizeof weeks / sizeof *weeks; i++) {
        hs_week w = hs_time_week(day(weeks[i].day));
        if (w.year != weeks[i].year || w.number != weeks[i].week) fail_msg("week of %s", weeks[i].day);
    }
}

static void check_number(void (*put)(hs_buf *b, double x), double x, const char *want)
{
    hs_buf b = {0};
    put(&b, x);
    hs_buf_add_c(&b, '\0');
    assert_string_equal(b.ptr, want);
    hs_buf_free(&b);
}

/* halves go away from 0, as in Java's %.6f, by the shortest form of the number */
static void test_numbers(void **state)
{
    (void)state;
    static const struct { double x; const char *fixed, *shortest; } rows[] = {
        {0, "0.000000", "0"}, {1, "1.000000", "1"}, {-2.5, "-2.500000", "-2.5"}, {0.0078125, "0.007813", "0.0078125"}, {5e-7, "0.000001", "5e-07"}, {4.9e-7, "0.000000", "4.9e-07"},
        {1.0 / 3, "0.333333", "0.333333333333333"}, {2.0 / 3, "0.666667", "0.666666666666667"}, {0.1234565, "0.123457", "0.1234565"}, {123456.7890125, "123456.789013", "123456.7890125"},
        {0.1 + 0.2, "0.300000", "0.30000000000000004"}, {1e9 + 0.25, "1000000000.250000", "1000000000.25"}, {1e300, NULL, "1e+300"}, {-0.0000005, "-0.000001", "-5e-07"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (rows[i].fixed) check_number(hs_put_fixed6, rows[i].x, rows[i].fixed);
        if (i != 6 && i != 7) check_number(hs_put_number, rows[i].x, rows[i].shortest); /* thirds have 16 digits or 17 */
    }
    check_number(hs_put_fixed6, NAN, "NaN");
    check_number(hs_put_number, INFINITY, "Infinity");
    const char *had = setlocale(LC_ALL, NULL);
    if (setlocale(LC_ALL, "de_DE.UTF-8")) check_number(hs_put_number, 0.5, "0.5");
    setlocale(LC_ALL, had ? had : "C");
}

static void test_order(void **state)
{
    (void)state;
    /* Java: "Z" before "a" before "é"; surrogates before U+E000 and what follows */
    static const char *const sorted[] = {"", "A", "AB", "Z", "a", "\xC3\xA9", "\xE6\xBC\xA2", "\xF0\x9F\x98\x80", "\xEE\x80\x80", "\xEF\xBF\xBC"};
    for (size_t i = 0; i < sizeof sorted / sizeof *sorted; i++)
        for (size_t k = 0; k < sizeof sorted / sizeof *sorted; k++) {
            int c = hs_net_label_cmp(hs_str_of(sorted[i]), hs_str_of(sorted[k]));
            if ((c > 0) - (c < 0) != (i > k) - (i < k)) fail_msg("%zu, %zu", i, k);
        }
}

static void test_labels(void **state)
{
    (void)state;
    jmp_buf fail;
    hs_net_table *t = hs_net_table_new(1 << 20);
    assert_non_null(t);
    t->arena.fail = &fail;
    if (setjmp(fail)) fail_msg("no memory");
    hs_net_table_size(t, 2, 0, 1);
    assert_int_equal(t->variable[0].value[1], HS_NET_MISSING);
    for (int turn = 0; turn < 2; turn++)
        for (int i = 0; i < 500; i++) {
            char label[16];
            int n = snprintf(label, sizeof label, "label %d", i);
            assert_int_equal(hs_net_label(t, &t->variable[0], (hs_str){label, (size_t)n}), i);
        }
    assert_int_equal(t->variable[0].n_entity, 500);
    assert_null(hs_net_variable_of(t, HS_STR("nothing")));
    hs_net_table_free(t);
}

static void test_names(void **state)
{
    (void)state;
    hs_net_names names = {""};
    for (int i = 0; i < 100; i++) hs_net_names_add(&names, HS_STR("organization"));
    assert_true(strlen(names.text) < sizeof names.text);
    assert_string_equal(names.text + strlen(names.text) - 5, ", \xE2\x80\xA6");
}

static void test_eigen(void **state)
{
    (void)state;
    hs_chance chance = {7};
    enum { N = 12 };
    double a[N * N], copy[N * N], value[N], work[N], vector[N * N];
    for (int turn = 0; turn < 20; turn++) {
        for (int i = 0; i < N; i++)
            for (int j = 0; j <= i; j++) a[i * N + j] = a[j * N + i] = turn % 3 ? hs_chance_normal(&chance) : (double)hs_chance_below(&chance, 2);
        memcpy(copy, a, sizeof a);
        hs_eigen(a, N, value, work, vector);
        for (int k = 0; k < N; k++)
            for (int i = 0; i < N; i++) { /* A v = λ v */
                double sum = 0;
                for (int j = 0; j < N; j++) sum += copy[i * N + j] * vector[j * N + k];
                assert_true(fabs(sum - value[k] * vector[i * N + k]) < 1e-9);
                if (k) assert_true(value[k] >= value[k - 1]);
            }
    }
}

static void test_kernels(void **state)
{
    (void)state;
    assert_true(hs_net_kernel_weight(HS_NET_TRIANGULAR, -0.75, false) == 0.25 && hs_net_kernel_weight(HS_NET_TRIANGULAR, -0.75, true) == 1.75);
    assert_true(hs_net_kernel_weight(HS_NET_TRIANGULAR, 1, true) == 0 && hs_net_kernel_weight(HS_NET_UNIFORM, 1, false) == 0.5);
    assert_true(hs_net_kernel_weight(HS_NET_EPANECHNIKOV, 0.5, false) == 0.5625 && hs_net_kernel_weight(HS_NET_UNIFORM, 1.01, false) == 0);
    assert_true(fabs(hs_net_kernel_weight(HS_NET_GAUSSIAN, 0, false) - 0.3989422804014327) < 1e-15);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_times), cmocka_unit_test(test_calendar), cmocka_unit_test(test_numbers), cmocka_unit_test(test_order), cmocka_unit_test(test_labels),
        cmocka_unit_test(test_names), cmocka_unit_test(test_eigen), cmocka_unit_test(test_kernels),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
