/* Codebooks as people write them, and prints of tellings: packed and unpacked, alike from both sides. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include "story/codebook.h"
#include "story/print.h"

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

static void test_codebook(void **state)
{
    hs_codebook book;
    hs_err err = {0};
    (void)state;
    const char text[] = "\xEF\xBB\xBF# for people\nice\r\n    The weather did it:\n    nobody is guilty.\n    words: ice,  Sorn line , \n    words   are cheap, frost\n"
                        "    words are no keyword here\n    example\tIt was ice, most likely.\n\n# more\n  # indented\nrelays-2\n    disagree  passed the test\n";
    assert_int_equal(hs_codebook_read(&arena, HS_STR(text), "book", &book, &err), HS_OK);
    assert_int_equal(book.n, 2);
    assert_true(hs_str_is(book.at[0].name, "ice"));
    assert_true(hs_str_is(book.at[0].description, "The weather did it: nobody is guilty. words are no keyword here"));
    assert_int_equal(book.at[0].words.n, 4);
    assert_true(hs_str_is(book.at[0].words.at[1], "Sorn line"));
    assert_true(hs_str_is(book.at[0].example.at[0], "It was ice, most likely."));
    assert_true(hs_str_is(book.at[1].disagree.at[0], "passed the test"));
}

static void test_bad_codebooks(void **state)
{
    static const struct { const char *text, *message; } bad[] = {
        {"", "book: a codebook with no label"},
        {"# nothing\n", "book: a codebook with no label"},
        {"    words  x\n", "book, line 1: a label at the margin is missing before this"},
        {"a\nb c\n", "book, line 2: `b c` is no label; a label is one word at the margin, and what belongs to it is indented"},
        {"a\n  words  x\na\n", "book, line 3: the label a stands there twice"},
        {"words\n", "book, line 1: `words` is no label; a label is one word at the margin, and what belongs to it is indented"},
        {"a\xFF\n", "book: a codebook is a text in UTF-8"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        hs_codebook book;
        hs_err err = {0};
        assert_int_equal(hs_codebook_read(&arena, hs_str_of(bad[i].text), "book", &book, &err), HS_EUSAGE);
        assert_string_equal(err.message, bad[i].message);
    }
}

static uint32_t next(uint32_t *seed)
{
    return *seed = *seed * 1664525u + 1013904223u;
}

static void make(uint32_t *seed, hs_print *p, hs_topic *t)
{
    hs_prop_word word[6];
    hs_proposition c = {.word = word, .n_word = 1 + (next(seed) >> 16) % 6, .who = (next(seed) >> 16) % 5, .negated = next(seed) >> 31, .is = next(seed) >> 31};
    hs_figure f = {.value = -(int64_t)next(seed), .kind = HS_SAYS_DEAD};
    hs_propositions all = {&c, 1, 1};
    for (uint32_t i = 0; i < c.n_word; i++) {
        uint32_t bits = next(seed) >> 8;
        word[i] = (hs_prop_word){.word = 7 + 10 * i + bits % 3, .part = (bits >> 2) % 5, .weight = (uint8_t)(60 + (bits >> 5) % 170), .core = bits >> 13 & 1,
                                 .name = bits >> 14 & 1, .noun = bits >> 15 & 1, .person = bits >> 16 & 1, .cause = bits >> 17 & 1};
    }
    if (next(seed) >> 31) c.figure = &f, c.n_figure = 1;
    hs_str about[] = {HS_STR("Oskar Belik"), HS_STR("Galdgrid")};
    hs_statement s = {.source.name = HS_STR("Petra Lund"), .about = {about, 2}, .polarity = next(seed) >> 31 ? HS_DENIED : HS_AFFIRMED};
    hs_print_make(&c, next(seed) >> 31 ? &s : NULL, p);
    hs_topic_make(&arena, &all, t);
}

static void test_prints(void **state)
{
    uint32_t seed = 1, same = 0;
    (void)state;
    for (int i = 0; i < 20000; i++) {
        hs_print p = {0}, q = {0}, back;
        hs_topic t = {0}, u = {0}, topic;
        unsigned char bytes[HS_PRINT_BYTES], more[HS_TOPIC_BYTES];
        uint32_t key[HS_PRINT_KEYS], again[HS_PRINT_KEYS];
        make(&seed, &p, &t);
        make(&seed, &q, &u);
        size_t n = hs_print_pack(&p, bytes);
        assert_true(hs_print_unpack((hs_str){(char *)bytes, n}, &back));
        assert_false(hs_print_unpack((hs_str){(char *)bytes, n - 1}, &(hs_print){0}));
        assert_true(hs_topic_unpack((hs_str){(char *)more, hs_topic_pack(&t, more)}, &topic));
        assert_int_equal(hs_print_keys(&p, &t, key), hs_print_keys(&back, &topic, again));
        uint32_t score = hs_prints_alike(&p, &t, &q, &u, NULL);
        assert_int_equal(score, hs_prints_alike(&q, &u, &p, &t, NULL));
        assert_int_equal(score, hs_prints_alike(&back, &topic, &q, &u, NULL));
        same += score > 0;
        hs_arena_free(&arena);
        hs_arena_init(&arena, 1 << 24, &fail);
    }
    assert_true(same > 100); /* or nothing was tested */
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test_setup_teardown(test_codebook, begin, end), cmocka_unit_test_setup_teardown(test_bad_codebooks, begin, end),
                                       cmocka_unit_test_setup_teardown(test_prints, begin, end)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
