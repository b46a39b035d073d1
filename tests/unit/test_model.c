/* The model file: what is built comes back, and whatever is wrong with a file is said in one line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "hearsay.h"
#include "model/file.h"

static const int8_t WEIGHTS[4][2] = {{1, -2}, {3, 4}, {-128, 127}, {0, 5}};

static hs_buf build(void)
{
    hs_section s[2] = {{.name = "language", .bytes = HS_STR("en")},
                       {.name = "weights", .bytes = {(const char *)WEIGHTS, sizeof WEIGHTS},
                        .linear = {.weight = WEIGHTS[0], .rows = 4, .stride = 2, .labels = 2, .scale = 8}}};
    hs_buf b = {0};
    assert_int_equal(hs_model_file_build(s, 2, &b, NULL), HS_OK);
    return b;
}

static void test_round_trip(void **state)
{
    (void)state;
    hs_buf b = build();
    hs_model_file f = {0};
    hs_linear w;
    hs_str language;
    assert_int_equal(hs_model_file_parse(hs_buf_str(&b), "m", &f, NULL), HS_OK);
    assert_int_equal(hs_model_bytes(&f, "language", &language, NULL), HS_OK);
    assert_true(hs_str_is(language, "en"));
    assert_int_equal(hs_model_weights(&f, "weights", 2, &w, NULL), HS_OK);
    assert_memory_equal(w.weight, WEIGHTS, sizeof WEIGHTS);
    int32_t score[2] = {0};
    uint32_t features[] = {2, 4 + 1}; /* a feature is taken modulo the number of rows */
    hs_linear_add(&w, features, 2, score);
    assert_int_equal(score[0], -128 + 3);
    assert_int_equal(score[1], 127 + 4);
    assert_int_equal(hs_model_weights(&f, "weights", 3, &w, NULL), HS_EFORMAT);
    assert_int_equal(hs_model_weights(&f, "nothing", 2, &w, NULL), HS_EFORMAT);
    assert_int_equal(hs_model_bytes(&f, "weights", &language, NULL), HS_EFORMAT);
    hs_buf_free(&b);
}

static void test_every_truncation(void **state)
{
    (void)state;
    hs_buf b = build();
    for (size_t n = 0; n < b.len; n++) {
        hs_model_file f = {0};
        hs_err err = {0};
        assert_int_equal(hs_model_file_parse((hs_str){b.ptr, n}, "m.hsm", &f, &err), HS_EFORMAT);
        assert_memory_equal(err.message, "m.hsm: ", 7);
        assert_null(strchr(err.message, '\n'));
    }
    hs_buf_free(&b);
}

static void test_every_flipped_byte(void **state)
{
    (void)state;
    hs_buf b = build();
    for (size_t i = 0; i < b.len; i++) {
        hs_model_file f = {0};
        b.ptr[i] ^= 0x10;
        assert_int_equal(hs_model_file_parse(hs_buf_str(&b), "m.hsm", &f, NULL), HS_EFORMAT);
        b.ptr[i] ^= 0x10;
    }
    hs_buf_free(&b);
}

static void expect_open(const char *path, int code, const char *words)
{
    hs_model *m = NULL;
    hs_err err = {0};
    assert_int_equal(hs_model_open(path, &m, &err), code);
    assert_null(m);
    if (!strstr(err.message, words)) fail_msg("%s: \"%s\" says nothing of \"%s\"", path, err.message, words);
}

static void test_open(void **state)
{
    (void)state;
    char path[] = "/tmp/hearsay-test-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    expect_open("no/such.hsm", HS_EIO, "No such file");
    expect_open("/tmp", HS_EIO, "not a model file");
    expect_open(path, HS_EIO, "not a model file"); /* empty */
    assert_int_equal(write(fd, "\x7F" "ELF and so on and so on and so on", 34), 34);
    expect_open(path, HS_EFORMAT, "not a hearsay model");
    hs_buf b = build();
    assert_int_equal(pwrite(fd, b.ptr, b.len - 10, 0), (ssize_t)b.len - 10);
    expect_open(path, HS_EFORMAT, "truncated model");
    close(fd);
    unlink(path);
    hs_buf_free(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_trip), cmocka_unit_test(test_every_truncation), cmocka_unit_test(test_every_flipped_byte),
        cmocka_unit_test(test_open),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
