/* Tokens and sentences: a text, and how it is cut: | between tokens, || between sentences, ¶ between paragraphs. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include "base/buf.h"
#include "text/token.h"

static const char LISTS[] = "[clitic]\n's\nn't\n're\n[abbreviation]\nmr.\ngen.\n[abbreviation-end]\nu.s.\ninc.\n[opener]\nthe\nhe\n"
                            "[glued]\ncannot\n";

static const struct { const char *input, *want; } cases[] = {
    {"", ""},
    {"He said so.", "He|said|so|."},
    {"She doesn't know Kim's dog.", "She|does|n't|know|Kim|'s|dog|."},
    {"She doesn’t know Kim’s dog.", "She|does|n’t|know|Kim|’s|dog|."},
    {"It cannot be. Cannot it?", "It|can|not|be|.||Can|not|it|?"},
    {"Mr. Lind met Gen. Orst of Silver Inc. The rest left.", "Mr.|Lind|met|Gen.|Orst|of|Silver|Inc.||The|rest|left|."},
    {"He left the U.S. for good.", "He|left|the|U.S.|for|good|."},
    {"J. K. Lind came at 10:30 with 1,000.5 kg.", "J.|K.|Lind|came|at|10:30|with|1,000.5|kg|."},
    {"“One.” “Two?” he asked.", "“|One|.|”||“|Two|?|”|he|asked|."},
    {"led by… Ana Lind. Wait… he left.", "led|by|…|Ana|Lind|.||Wait|…|he|left|."},
    {"a press offi-\ncer came", "a|press|offi-\ncer|came"},
    {"one line\nof two", "one|line|of|two"},
    {"Holt: yes\nLind: no", "Holt|:|yes¶Lind|:|no"},
    {"First.\n\nsecond", "First|.¶second"},
    {"``so'' and &quot;so&quot;", "``|so|''|and|&quot;|so|&quot;"},
    {"see https://osk.example/a?b=c, @osk and #osk!", "see|https://osk.example/a?b=c|,|@osk|and|#osk|!"},
    {"re-opened—again -- yes", "re-opened|—|again|--|yes"},
    {"Он сказал: «Да».", "Он|сказал|:|«|Да|»|."},
    {"OSK, Sorland, May 3 (SNA) - The bridge fell.", "OSK|,|Sorland|,|May|3|(|SNA|)|-||The|bridge|fell|."},
    {"A bridge fell\n\nКАРАГАН — Мост упал.", "A|bridge|fell¶КАРАГАН|—||Мост|упал|."},
    {"Osk - The bridge fell.", "Osk|-|The|bridge|fell|."}, /* may be anything */
    {"OSK - it fell", "OSK|-|it|fell"},
    {"Lind, a guard - The bridge fell", "Lind|,|a|guard|-|The|bridge|fell"},
    {"OSK - A bridge. OSK - The river.\nOSK - The end.", "OSK|-||A|bridge|.||OSK|-|The|river|.¶OSK|-|The|end|."}, /* one a text */
    {"fine 👩‍🚀👍 done", "fine|👩‍🚀👍|done"},
};

static void cut(const hs_tokens *t, hs_buf *out)
{
    uint32_t para = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        uint32_t s = t->sent_of[i];
        bool first = i == t->sent[s];
        while (para + 1 < t->n_para && t->para[para + 1] <= s) para++;
        if (i > 0) hs_buf_add_z(out, !first ? "|" : s == t->para[para] ? "¶" : "||");
        hs_buf_add(out, hs_token_text(t, i));
    }
    hs_buf_add_c(out, '\0');
}

static void test_cases(void **state)
{
    (void)state;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        jmp_buf fail;
        hs_arena arena;
        hs_arena_init(&arena, 1 << 24, &fail);
        assert_int_equal(setjmp(fail), 0);
        hs_lexicon lexicon;
        hs_tokens tokens;
        hs_buf got = {0};
        assert_int_equal(hs_lexicon_read(&arena, HS_STR(LISTS), &lexicon, NULL), HS_OK);
        hs_tokenize(&arena, hs_str_of(cases[k].input), &lexicon, &tokens);
        cut(&tokens, &got);
        assert_string_equal(got.ptr, cases[k].want);
        hs_buf_free(&got);
        hs_arena_free(&arena);
    }
}

static void test_lexicon(void **state)
{
    (void)state;
    jmp_buf fail;
    hs_arena arena;
    hs_arena_init(&arena, 1 << 24, &fail);
    assert_int_equal(setjmp(fail), 0);
    hs_lexicon l;
    hs_err err = {0};
    assert_int_equal(hs_lexicon_read(&arena, HS_STR("[say]\nsay\npoint out\n# a remark\n[ask]\nsay\n"), &l, &err), HS_OK);
    assert_true(hs_lexicon_word(&l, HS_STR("say")) == (HS_LEX_BIT(SAY) | HS_LEX_BIT(ASK)));
    assert_true(hs_lexicon_word(&l, HS_STR("point")) == 0);
    assert_true(hs_lexicon_opens(&l, HS_STR("point")));
    const hs_str phrase[] = {HS_STR("point"), HS_STR("out")};
    assert_true(hs_lexicon_phrase(&l, phrase, 2) == HS_LEX_BIT(SAY));
    assert_int_equal(hs_lexicon_read(&arena, HS_STR("[say]\nsay\n[sya]\n"), &l, &err), HS_EFORMAT);
    assert_string_equal(err.message, "lexicon, line 3: unknown heading [sya]");
    assert_int_equal(hs_lexicon_read(&arena, HS_STR("say\n"), &l, &err), HS_EFORMAT);
    hs_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases), cmocka_unit_test(test_lexicon)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
