/* What has changed between two versions of a text. "-a" taken out, "+b" put in, "a>b" reworded, a line each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <time.h>
#include "base/buf.h"
#include "story/edit.h"

static hs_arena arena;
static jmp_buf fail;

static int begin(void **state)
{
    (void)state;
    hs_arena_init(&arena, (size_t)1 << 30, &fail);
    return setjmp(fail);
}

static int end(void **state)
{
    (void)state;
    hs_arena_free(&arena);
    return 0;
}

static void put(hs_buf *b, hs_str text, hs_span s)
{
    assert_true(s.begin <= s.end && s.end <= text.len);
    hs_buf_add(b, hs_str_sub(text, s.begin, s.end));
}

static void check(const char *was, const char *now, const char *want)
{
    hs_str a = hs_str_of(was), b = hs_str_of(now);
    hs_edits edits;
    hs_buf out = {0};
    hs_find_edits(&arena, a, b, &edits);
    for (uint32_t i = 0; i < edits.n; i++) {
        const hs_edit *e = &edits.at[i];
        assert_true(e->was.end > e->was.begin || e->now.end > e->now.begin);
        if (e->was.end == e->was.begin) hs_buf_add_c(&out, '+');
        if (e->now.end == e->now.begin) hs_buf_add_c(&out, '-');
        put(&out, a, e->was);
        if (e->was.end > e->was.begin && e->now.end > e->now.begin) hs_buf_add_c(&out, '>');
        put(&out, b, e->now);
        hs_buf_add_c(&out, '\n');
    }
    hs_buf_add_c(&out, '\0');
    assert_string_equal(out.ptr, want);
    hs_buf_free(&out);
}

#define A "The bridge was closed on Monday."
#define B "The mayor of Khorvik has not said why it happened."
#define C "Nobody was hurt."
#define D "Four ferries will run until the repairs are done."

static void test_edits(void **state)
{
    static const struct { const char *was, *now, *want; } table[] = {
        {"", "", ""}, {A " " B, A " " B, ""}, {A "\n\n" B "\n", A " " B, ""},
        {A " " B, "The bridge, was closed on Monday! “The MAYOR of Khorvik” has not said why it happened.", ""},
        {A " " B " " C, A " " C, "-" B "\n"}, {A " " C, A " " B " " C, "+" B "\n"}, {A, A " " B, "+" B "\n"}, {B, A " " B, "+" A "\n"},
        {"", A " " C, "+" A "\n+" C "\n"}, {A " " C, "", "-" A "\n-" C "\n"}, {A, " \n.\n ", "-" A "\n"},
        {A " " B " " C, A " The mayor of Khorvik has said why it happened. " C, B ">The mayor of Khorvik has said why it happened.\n"},
        {A " " B " " C, A " " D " " C, "+" D "\n-" B "\n"},
        {A " " B, B " " A, "-" A "\n+" A "\n"}, /* moved: one of the two stays */
        {A " " A, A, "-" A "\n"}, {A " " C " " A, A " " A, "-" C "\n"},
        {"It rained on the town of Sorn", "It snowed on the town of Sorn", "It rained on the town of Sorn>It snowed on the town of Sorn\n"}, /* no full stop */
        {"Мост закрыли в понедельник. Никто не пострадал.", "Мост закрыли во вторник. Никто не пострадал.", "Мост закрыли в понедельник.>Мост закрыли во вторник.\n"},
        {"He came (at last.) She left.", "He came (at last.)", "-She left.\n"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) check(table[i].was, table[i].now, table[i].want);
}

static hs_str many(hs_buf *b, uint32_t n, uint32_t seed, const char *at_2)
{
    for (uint32_t i = 0; i < n; i++) {
        uint32_t x = (i + 1) * 2654435761u ^ seed;
        hs_buf_printf(b, "Word%u met thing%u behind house%u when number%u came.%c", x % 997, x / 997 % 997, x / 7 % 4999, i ^ seed, i % 7 == 6 ? '\n' : ' ');
        if (at_2 && i == 2) hs_buf_add_z(b, at_2);
    }
    assert_false(b->failed);
    return hs_buf_str(b);
}

static double seconds(const struct timespec *since)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)(now.tv_sec - since->tv_sec) + 1e-9 * (double)(now.tv_nsec - since->tv_nsec);
}

/* A sentence put in near the beginning is the only change, however long the text; texts that have nothing in common are done in time. */
static void test_long(void **state)
{
    hs_buf a = {0}, b = {0}, c = {0};
    hs_edits edits;
    struct timespec start;
    (void)state;
    hs_str was = many(&a, 30000, 0, NULL), now = many(&b, 30000, 0, "It was new. ");
    hs_find_edits(&arena, was, now, &edits);
    assert_int_equal(edits.n, 1);
    assert_int_equal(edits.at[0].was.end, 0);
    assert_memory_equal(now.ptr + edits.at[0].now.begin, "It was new.", 11);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
    a.len = 0;
    was = many(&a, 5000, 0, NULL);
    hs_find_edits(&arena, was, many(&c, 5000, 77777, NULL), &edits);
    assert_true(edits.n >= 5000 && edits.n <= 10000);
    assert_true(seconds(&start) < 30); /* sanitizers and all */
    hs_buf_free(&a);
    hs_buf_free(&b);
    hs_buf_free(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test_setup_teardown(test_edits, begin, end), cmocka_unit_test_setup_teardown(test_long, begin, end)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
