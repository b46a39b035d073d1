/* Trees as text: good ones score as they say, whatever else is HS_EFORMAT with its line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <math.h>
#include <stdio.h>
#include "model/forest.h"

static const char *const FEATURE[] = {"WARM", "WET", "LATE", "LIKE", "COLD"};
enum { FEATURES = sizeof FEATURE / sizeof *FEATURE };

static hs_arena arena;
static jmp_buf fail;

static int begin(void **state)
{
    (void)state;
    hs_arena_init(&arena, 1 << 24, &fail);
    return setjmp(fail);
}

static int end(void **state)
{
    (void)state;
    hs_arena_free(&arena);
    return 0;
}

static int read_text(const char *text, hs_forest *f, hs_err *err)
{
    return hs_forest_read(&arena, hs_str_of(text), FEATURE, FEATURES, f, err);
}

/* The sum behind a score, in thousandths. */
static long sum_of(const hs_forest *f, const char *model, const float *value)
{
    double p = hs_forest_score(f, hs_forest_model(f, model), value);
    return lround(1000 * log(p / (1 - p)));
}

static void test_scores(void **state)
{
    hs_forest f;
    (void)state;
    const char text[] = "model rain -100\nleast 180\ntree\nWET 500\n= -20\nWARM 2000\n= 40\n= 300\ntree\n= 7\n\nmodel snow 5\nmodel sleet 0\ntree\nCOLD -3\nWET 1\n= 1\n= 2\n= 4";
    assert_int_equal(read_text(text, &f, NULL), HS_OK);
    assert_int_equal(f.model.n, 3);
    assert_int_equal(hs_forest_model(&f, "rain")->least, 180);
    assert_int_equal(hs_forest_model(&f, "snow")->least, 500);
    assert_int_equal(hs_forest_model(&f, "rain")->n_tree, 2);
    assert_null(hs_forest_model(&f, "hail"));
    assert_null(hs_forest_model(&f, ""));
    static const struct { float value[FEATURES]; const char *model; long sum; } want[] = {
        {{0}, "rain", -100 - 20 + 7},         {{2, 0.4994f}, "rain", -100 - 20 + 7}, {{1, 0.5f}, "rain", -100 + 40 + 7},
        {{1.999f, 1}, "rain", -100 + 40 + 7}, {{2, 1}, "rain", -100 + 300 + 7},      {{2, 1}, "snow", 5},
        {{0}, "sleet", 4},                    {{0, 0, 0, 0, -1}, "sleet", 1},        {{0, 1, 0, 0, -1}, "sleet", 2},
        {{0, 0, 0, 0, -0.003f}, "sleet", 4},
    };
    for (size_t i = 0; i < sizeof want / sizeof *want; i++) assert_int_equal(sum_of(&f, want[i].model, want[i].value), want[i].sum);
    assert_true(hs_forest_score(&f, NULL, want[0].value) == 0);
}

static void test_good(void **state)
{
    static const char *const good[] = {
        "", "\n\n", "model a 0", "model a -2147483\nleast -5\nleast 1000\n", "model a 2147483647\n",
        /* as deep as may be, and as long as one likes to the right */
        "model a 1\ntree\nWET 1\nWET 2\nWET 3\nWET 4\nWET 5\nWET 6\nWET 7\n= 1\n= 1\n= 1\n= 1\n= 1\n= 1\n= 1\n= 1\n",
        "model a 1\ntree\nWET 1\n= 1\nWET 2\n= 1\nWET 3\n= 1\nWET 4\n= 1\nWET 5\n= 1\nWET 6\n= 1\nWET 7\n= 1\nWET 8\n= 1\nWET 9\n= 1\n= 1\n",
    };
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        hs_forest f;
        hs_err err = {0};
        if (read_text(good[i], &f, &err)) fail_msg("%s\n%s", good[i], err.message);
    }
}

static void test_bad(void **state)
{
    static const struct { const char *text; int line; } bad[] = {
        {"tree\n", 1}, {"= 5\n", 1}, {"WET 5\n", 1}, {"least 5\n", 1}, {"model\n", 1}, {"model \n", 1}, {"model a\n", 1}, {"model a \n", 1}, {"model  5\n", 1},
        {"model a 1 2\n", 1}, {"model a x\n", 1}, {"model a 1.5\n", 1}, {"model a -\n", 1}, {"model a 2147483648\n", 1}, {"model a 99999999999999999999\n", 1},
        {"model a +1\n", 1}, {"model a 1\r\n", 1}, {" model a 1\n", 1}, {"Model a 1\n", 1},
        {"model a 1\nleast\n", 2}, {"model a 1\nleast x\n", 2}, {"model a 1\n= 1\n", 2}, {"model a 1\nWET 1\n", 2}, {"model a 1\nx\n", 2},
        {"model a 1\ntree 1\n", 2}, {"model a 1\ntree \n", 2}, {"model a 1\ntree\ntree\n", 3}, {"model a 1\ntree\nmodel b 1\n", 3},
        {"model a 1\ntree\nleast 5\n", 3}, {"model a 1\ntree\n=\n", 3}, {"model a 1\ntree\n= \n", 3}, {"model a 1\ntree\n= x\n", 3}, {"model a 1\ntree\n=5\n", 3},
        {"model a 1\ntree\nDRY 5\n", 3}, {"model a 1\ntree\nwet 5\n", 3}, {"model a 1\ntree\nWE 5\n", 3}, {"model a 1\ntree\nWETT 5\n", 3}, {"model a 1\ntree\nWET\n", 3},
        {"model a 1\ntree\nWET 5 6\n", 3}, {"model a 1\ntree\n 5\n", 3}, {"model a 1\ntree\nWET  5\n", 3}, {"model a 1\ntree\n= 1\n= 1\n", 4},
        {"model a 1\ntree\nWET 1\n= 1\nmodel b 1\n", 5}, {"model a 1\ntree\nWET 1\n= 1\n= 1\n= 1\n", 6},
        {"model a 1\ntree\nWET 1\nWET 2\nWET 3\nWET 4\nWET 5\nWET 6\nWET 7\nWET 8\n", 10}, {"model a 1\n\n\n!\n", 4},
        {"model a 1\ntree\n", 0}, {"model a 1\ntree\nWET 1\n", 0}, {"model a 1\ntree\nWET 1\n= 1\n", 0}, {"model a 1\ntree", 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        hs_forest f;
        hs_err err = {0};
        char want[64] = "model: trees end within a tree";
        if (bad[i].line) snprintf(want, sizeof want, "model: trees, line %d: not a part of a tree", bad[i].line);
        if (read_text(bad[i].text, &f, &err) != HS_EFORMAT) fail_msg("taken: %s", bad[i].text);
        assert_string_equal(err.message, want);
    }
}

/* Every beginning of a good text is a good one, or ends within a tree or a line. */
static void test_beginnings(void **state)
{
    const char text[] = "model rain -100\nleast 180\ntree\nWET 500\n= -20\nWARM 2000\n= 40\n= 300\nmodel snow 5\n";
    (void)state;
    for (size_t n = 0; n < sizeof text - 1; n++) {
        hs_forest f;
        hs_err err = {0};
        int code = hs_forest_read(&arena, (hs_str){text, n}, FEATURE, FEATURES, &f, &err);
        assert_true(code == HS_OK || (code == HS_EFORMAT && err.message[0]));
        if (!code) assert_true(f.node.n == 0 || f.node.n == 5);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_scores, begin, end), cmocka_unit_test_setup_teardown(test_good, begin, end),
        cmocka_unit_test_setup_teardown(test_bad, begin, end), cmocka_unit_test_setup_teardown(test_beginnings, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
