/* The public functions, as a program that knows only hearsay.h sees them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "hearsay.h"

static const char TEXT[] = "“Yes,” said Anvar Teshik 😀.\n";

static bool is(hs_str s, const char *want)
{
    return s.len == strlen(want) && !memcmp(s.ptr, want, s.len);
}

static void test_text(void **state)
{
    (void)state;
    hs_doc *doc;
    hs_options o = {.name = "letter.txt"};
    assert_int_equal(hs_doc_read(TEXT, sizeof TEXT - 1, &o, &doc, NULL), HS_OK);
    assert_true(is(hs_doc_text(doc), TEXT));
    assert_true(is(hs_doc_name(doc), "letter.txt"));
    assert_true(is(hs_doc_charset(doc), "UTF-8"));
    assert_int_equal(hs_doc_meta(doc, "title").len, 0);
    assert_int_equal(hs_doc_meta(doc, "nonsense").len, 0);
    assert_int_equal(hs_doc_meta(doc, NULL).len, 0);
    uint32_t end = (uint32_t)strlen(TEXT);
    assert_int_equal(hs_doc_offset(doc, end, HS_BYTES), end);
    assert_int_equal(hs_doc_offset(doc, end, HS_CODE_POINTS), end - 4 - 3);
    assert_int_equal(hs_doc_offset(doc, end, HS_UTF16), end - 4 - 2);
    assert_int_equal(hs_doc_origin(doc, 9), 9);
    assert_int_equal(hs_doc_count(doc), 0);
    assert_null(hs_doc_statement(doc, 0));
    hs_doc_free(doc);
}

static void test_nothing(void **state)
{
    (void)state;
    hs_doc *doc;
    assert_int_equal(hs_doc_read(NULL, 0, NULL, &doc, NULL), HS_OK);
    assert_int_equal(hs_doc_text(doc).len, 0);
    assert_true(is(hs_doc_name(doc), "-"));
    assert_int_equal(hs_doc_find(doc, NULL, NULL), HS_EUSAGE);
    hs_doc_free(doc);
    hs_doc_free(NULL);
    hs_model_free(NULL);
}

static void test_options_are_copied(void **state)
{
    (void)state;
    char name[] = "a.txt";
    hs_doc *doc;
    hs_options o = {.name = name};
    assert_int_equal(hs_doc_read("x", 1, &o, &doc, NULL), HS_OK);
    name[0] = 'b';
    assert_true(is(hs_doc_name(doc), "a.txt"));
    hs_doc_free(doc);
}

static void test_limits(void **state)
{
    (void)state;
    hs_doc *doc;
    hs_err err = {0};
    hs_options tight = {.name = "a.txt", .memory = 1000};
    assert_int_equal(hs_doc_read(TEXT, sizeof TEXT - 1, &tight, &doc, &err), HS_ENOMEM);
    assert_null(doc);
    assert_memory_equal(err.message, "a.txt: out of memory", 20);
    size_t n = (size_t)20 << 20;
    char *big = malloc(n);
    assert_non_null(big);
    memset(big, 'a', n);
    assert_int_equal(hs_doc_read(big, n, NULL, &doc, &err), HS_ELIMIT);
    free(big);
}

static void test_files(void **state)
{
    (void)state;
    hs_doc *doc;
    hs_err err = {0};
    assert_int_equal(hs_doc_open("no/such/file", NULL, &doc, &err), HS_EIO);
    assert_string_equal(err.message, "no/such/file: No such file or directory");
    assert_int_equal(hs_doc_open("tests", NULL, &doc, &err), HS_EIO);
    assert_string_equal(err.message, "tests: is a folder; name the files in it");
    hs_options small = {.max_size = 10};
    assert_int_equal(hs_doc_open("tests/write/bridge.mk", &small, &doc, &err), HS_ELIMIT);
    assert_int_equal(hs_doc_open("tests/write/bridge.mk", NULL, &doc, &err), HS_OK);
    assert_true(is(hs_doc_name(doc), "tests/write/bridge.mk"));
    hs_doc_free(doc);
}

static void test_wrong_charset(void **state)
{
    (void)state;
    hs_doc *doc;
    hs_err err = {0};
    hs_options o = {.charset = "klingon-8"};
    assert_int_equal(hs_doc_read("x", 1, &o, &doc, &err), HS_EUSAGE);
    assert_non_null(strstr(err.message, "klingon-8"));
}

static void test_words(void **state)
{
    (void)state;
    assert_string_equal(hs_type_word(HS_MIXED), "mixed");
    assert_string_equal(hs_kind_word(HS_KIND_AUTHOR), "author");
    assert_string_equal(hs_polarity_word(HS_DENIED), "denied");
    assert_string_equal(hs_certainty_word(HS_QUESTIONED), "questioned");
    assert_string_equal(hs_kind_word((hs_kind)77), "unknown");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text), cmocka_unit_test(test_nothing), cmocka_unit_test(test_options_are_copied),
        cmocka_unit_test(test_limits), cmocka_unit_test(test_files), cmocka_unit_test(test_wrong_charset), cmocka_unit_test(test_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
