/* Arena, UTF-8, buffers, files. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "base/utf8.h"

/* ---- arena ---- */

static void test_arena_blocks(void **state)
{
    (void)state;
    hs_arena a;
    jmp_buf fail;
    hs_arena_init(&a, 64 << 20, &fail);
    if (setjmp(fail)) fail_msg("gave up within its limit");
    unsigned char *blocks[500];
    for (size_t i = 0; i < 500; i++) {
        size_t n = i * 37 % 3000;
        blocks[i] = hs_arena_alloc(&a, n);
        assert_int_equal((uintptr_t)blocks[i] % _Alignof(max_align_t), 0);
        for (size_t k = 0; k < n; k++) assert_int_equal(blocks[i][k], 0);
        memset(blocks[i], (int)(i & 0xFF), n);
    }
    for (size_t i = 0; i < 500; i++) /* none lies on another */
        for (size_t k = 0; k < i * 37 % 3000; k++) assert_int_equal(blocks[i][k], i & 0xFF);
    assert_non_null(hs_arena_alloc(&a, 9 << 20)); /* larger than any step */
    hs_str copy = hs_arena_copy(&a, HS_STR("words"));
    assert_true(hs_str_is(copy, "words"));
    hs_arena_free(&a);
    assert_null(a.top);
    assert_int_equal(a.held, 0);
}

static void test_arena_grow(void **state)
{
    (void)state;
    hs_arena a;
    jmp_buf fail;
    hs_arena_init(&a, 64 << 20, &fail);
    if (setjmp(fail)) fail_msg("gave up within its limit");
    struct { uint32_t *at; uint32_t n, cap; } v = {0};
    for (uint32_t i = 0; i < 100000; i++) {
        hs_push(&a, &v, i * 7);
        if (i % 1000 == 0) hs_arena_alloc(&a, 24); /* now it is no longer the last block */
    }
    assert_int_equal(v.n, 100000);
    for (uint32_t i = 0; i < v.n; i++) assert_int_equal(v.at[i], i * 7);
    unsigned char *last = hs_arena_alloc(&a, 8), *grown = hs_arena_grow(&a, last, 8, 64);
    assert_ptr_equal(last, grown); /* in place */
    for (size_t i = 8; i < 64; i++) assert_int_equal(grown[i], 0);
    hs_arena_free(&a);
}

static void test_arena_reset(void **state)
{
    (void)state;
    hs_arena a;
    jmp_buf fail;
    hs_arena_init(&a, 64 << 20, &fail);
    if (setjmp(fail)) fail_msg("gave up within its limit");
    hs_arena_mark empty = hs_arena_save(&a);
    char *kept = hs_arena_alloc(&a, 100);
    memset(kept, 'k', 100);
    hs_arena_mark mark = hs_arena_save(&a);
    size_t held = a.held;
    for (int i = 0; i < 1000; i++) memset(hs_arena_alloc(&a, 10000), 'x', 10000);
    assert_true(a.held > held);
    hs_arena_reset(&a, mark);
    assert_int_equal(a.held, held);
    char *again = hs_arena_alloc(&a, 200);
    for (int i = 0; i < 200; i++) assert_int_equal(again[i], 0);
    for (int i = 0; i < 100; i++) assert_int_equal(kept[i], 'k');
    hs_arena_reset(&a, empty);
    assert_int_equal(a.held, 0);
    hs_arena_free(&a);
}

static void fill_up(size_t limit)
{
    hs_arena a;
    jmp_buf fail;
    hs_arena_init(&a, limit, &fail);
    if (setjmp(fail) == 0) {
        for (;;) hs_arena_alloc(&a, 100);
    }
    assert_true(a.held <= limit);
    hs_arena_free(&a);
}

static void test_arena_limit(void **state)
{
    (void)state;
    static const size_t LIMITS[] = {0, 1, 1000, 100 << 10, 1 << 20};
    for (size_t i = 0; i < sizeof LIMITS / sizeof *LIMITS; i++) fill_up(LIMITS[i]);
    hs_arena a;
    jmp_buf fail;
    hs_arena_init(&a, SIZE_MAX, &fail);
    if (setjmp(fail) == 0) {
        hs_arena_array(&a, 8, SIZE_MAX / 4); /* the product overflows */
        fail_msg("an overflowing size was given out");
    }
    if (setjmp(fail) == 0) {
        hs_arena_alloc(&a, SIZE_MAX - 3);
        fail_msg("an impossible size was given out");
    }
    hs_arena_free(&a);
}

/* ---- strings ---- */

static void test_str(void **state)
{
    (void)state;
    hs_str s = HS_STR("hearsay");
    assert_true(hs_str_starts(s, HS_STR("hear")) && hs_str_starts(s, HS_STR("")) && !hs_str_starts(s, HS_STR("hearsays")));
    assert_true(hs_str_ends(s, HS_STR("say")) && hs_str_ends(s, HS_STR("")) && !hs_str_ends(s, HS_STR("hear")));
    assert_true(hs_str_is(hs_str_sub(s, 4, 7), "say") && hs_str_eq((hs_str){NULL, 0}, HS_STR("")));
    assert_true(hs_str_cmp(HS_STR("a"), HS_STR("ab")) < 0 && hs_str_cmp(HS_STR("b"), HS_STR("ab")) > 0);
    assert_true(hs_str_cmp(s, s) == 0 && hs_str_cmp(HS_STR("\xFF"), HS_STR("a")) > 0);
    assert_int_equal(hs_str_of(NULL).len, 0);
}

/* ---- UTF-8 ---- */

static void test_utf8_scalars(void **state)
{
    (void)state;
    for (uint32_t c = 0; c < 0x110000; c++) {
        if (c >= 0xD800 && c < 0xE000) continue;
        char bytes[4];
        size_t at = 0;
        hs_str s = {bytes, (size_t)hs_utf8_put(c, bytes)};
        if (hs_utf8_next(s, &at) != c || at != s.len || !hs_utf8_valid(s) || hs_utf8_count(s) != 1) fail_msg("U+%04X", (unsigned)c);
    }
}

static void test_utf8_malformed(void **state)
{
    (void)state;
    /* how many U+FFFD, and how many bytes the first of them stands for (Unicode 15, tables 3-8 to 3-11) */
    static const struct { const char *bytes; int marks, first; } CASES[] = {
        {"\x80", 1, 1}, {"\xC0\xAF", 2, 1}, {"\xC3", 1, 1}, {"\xE0\x80\xBF", 3, 1}, {"\xE2\x82", 1, 2}, {"\xE2\x82\x41", 1, 2},
        {"\xED\xA0\x80", 3, 1}, {"\xF0\x9F\x98", 1, 3}, {"\xF4\x90\x80\x80", 4, 1}, {"\xF5", 1, 1}, {"\xFF\xFE", 2, 1},
        {"\xF0\x80\x80\x41", 3, 1}, {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", 4, 2},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        hs_str s = hs_str_of(CASES[i].bytes);
        assert_false(hs_utf8_valid(s));
        int marks = 0;
        for (size_t at = 0; at < s.len;) {
            size_t start = at;
            bool malformed = hs_utf8_next(s, &at) == HS_REPLACEMENT;
            assert_true(at > start && at <= s.len);
            if (malformed && marks++ == 0) assert_int_equal(at - start, CASES[i].first);
        }
        assert_int_equal(marks, CASES[i].marks);
    }
    assert_true(hs_utf8_valid(HS_STR("\xEF\xBF\xBD")) && hs_utf8_valid(HS_STR("")));
    assert_int_equal(hs_utf8_count(HS_STR("Қ“a”😀")), 5);
}

/* ---- buffers and errors ---- */

static void test_buf(void **state)
{
    (void)state;
    hs_buf b = {0};
    for (int i = 0; i < 5000; i++) {
        hs_buf_add(&b, HS_STR("ab"));
        hs_buf_add_c(&b, 'c');
        hs_buf_add_z(&b, "");
    }
    assert_int_equal(b.len, 15000);
    assert_memory_equal(b.ptr + 14997, "abc", 3);
    size_t before = b.len;
    hs_buf_printf(&b, "%d %s", 42, "is the answer");
    assert_int_equal(b.len, before + 16);
    assert_memory_equal(b.ptr + before, "42 is the answer", 16);
    assert_false(hs_buf_reserve(&b, SIZE_MAX / 2));
    assert_true(b.failed);
    hs_buf_add_c(&b, 'x'); /* does nothing from now on */
    assert_int_equal(b.len, before + 16);
    hs_buf_free(&b);
    assert_true(!b.ptr && !b.len && !b.failed);
}

static void test_err(void **state)
{
    (void)state;
    hs_err err = {0};
    assert_int_equal(hs_fail(&err, HS_EIO, "%s: no", "file"), HS_EIO);
    assert_int_equal(err.code, HS_EIO);
    assert_string_equal(err.message, "file: no");
    assert_int_equal(hs_fail(NULL, HS_ELIMIT, "nobody reads this"), HS_ELIMIT);
    char longer[1000];
    memset(longer, 'x', sizeof longer - 1);
    longer[sizeof longer - 1] = 0;
    hs_fail(&err, HS_EIO, "%s", longer);
    assert_int_equal(strlen(err.message), sizeof err.message - 1);
}

/* ---- files ---- */

static void test_files(void **state)
{
    (void)state;
    char folder[] = "/tmp/hearsay-base-XXXXXX", path[64];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/file", folder);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    for (int i = 0; i < 100000; i++) fputc(i & 0xFF, f);
    fclose(f);

    hs_buf b = {0};
    hs_err err = {0};
    assert_int_equal(hs_file_read(path, 1 << 20, &b, &err), HS_OK);
    assert_int_equal(b.len, 100000);
    assert_int_equal((unsigned char)b.ptr[99999], 99999 & 0xFF);
    hs_buf_free(&b);
    assert_int_equal(hs_file_read(path, 99999, &b, &err), HS_ELIMIT);
    assert_non_null(strstr(err.message, path));
    hs_buf_free(&b);
    assert_int_equal(hs_file_read(path, 100000, &b, &err), HS_OK);
    hs_buf_free(&b);
    assert_int_equal(hs_file_read(folder, 1 << 20, &b, &err), HS_EIO);
    hs_buf_free(&b);

    hs_mapping m;
    assert_int_equal(hs_file_map(path, &m, &err), HS_OK);
    assert_int_equal(m.len, 100000);
    assert_int_equal(m.ptr[257], 1);
    hs_file_unmap(&m);
    assert_null(m.ptr);
    hs_file_unmap(&m); /* twice is fine */
    assert_int_equal(hs_file_map(folder, &m, &err), HS_EIO);
    assert_null(m.ptr);

    unlink(path);
    assert_int_equal(hs_file_read(path, 1 << 20, &b, &err), HS_EIO);
    assert_int_equal(hs_file_map(path, &m, &err), HS_EIO);
    rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arena_blocks), cmocka_unit_test(test_arena_grow),   cmocka_unit_test(test_arena_reset),
        cmocka_unit_test(test_arena_limit),  cmocka_unit_test(test_str),          cmocka_unit_test(test_utf8_scalars),
        cmocka_unit_test(test_utf8_malformed), cmocka_unit_test(test_buf),        cmocka_unit_test(test_err),
        cmocka_unit_test(test_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
