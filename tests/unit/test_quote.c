/* Quotations: a text, and its tokens with the depth of quotation written over them: [ and ] stand where it rises and falls. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include "base/buf.h"
#include "text/quote.h"

static const struct { const char *input, *want; } cases[] = {
    {"no marks here", "no marks here"},
    {"He said “yes” twice.", "He said [“ yes ”] twice ."},
    {"He said \"yes\" twice.", "He said [\" yes \"] twice ."},
    {"He said «yes» twice.", "He said [« yes »] twice ."},
    {"He said »yes« twice.", "He said [» yes «] twice ."},
    {"He said „yes“ twice.", "He said [„ yes “] twice ."},
    {"He said ``yes'' twice.", "He said [`` yes ''] twice ."},
    {"He said ''yes'' twice.", "He said ['' yes ''] twice ."},
    {"He said &quot;yes&quot; twice.", "He said [&quot; yes &quot;] twice ."},
    {"“They call it “a riot” now.”", "[“ They call it [“ a riot ”] now . ”]"},
    {"“My ‘friend’ left,” he said.", "[“ My [‘ friend ’] left , ”] he said ."},
    {"the parents’ chat and the dogs’ home", "the parents ’ chat and the dogs ’ home"},
    {"He remembers ‘a bench, then this’.", "He remembers [‘ a bench , then this ’] ."},
    {"We never sent a drawing\", writes the bureau.", "[We never sent a drawing \"] , writes the bureau ."},
    {"It is “silence", "It is [“ silence]"},
    {"“One.\n\n“Two.\n\n“Three.” Then he left.", "[“ One . [“ Two . [“ Three . ”] Then he left ."},
    {"“One two three.\n\nFour five six.\n\nSeven eight nine.” Then", "[“ One two three . Four five six . Seven eight nine . ”] Then"},
    {"a 5\" pipe", "a 5 \" pipe"},
};

static void draw(const hs_tokens *t, const hs_quotes *q, hs_buf *out)
{
    uint8_t before = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        bool opens = false;
        for (uint32_t k = 0; k < q->n; k++) opens |= q->at[k].begin == i && q->at[k].open == i;
        if (i > 0) hs_buf_add_c(out, ' ');
        if (opens || q->depth[i] > before) hs_buf_add_c(out, '[');
        hs_buf_add(out, hs_token_text(t, i));
        bool closes = false;
        for (uint32_t k = 0; k < q->n; k++) closes |= q->at[k].close == i;
        if (closes || (q->depth[i] > 0 && i + 1 == t->n)) hs_buf_add_c(out, ']');
        before = q->depth[i];
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
        hs_quotes quotes;
        hs_buf got = {0};
        assert_int_equal(hs_lexicon_read(&arena, HS_STR("[clitic]\n's\n"), &lexicon, NULL), HS_OK);
        hs_tokenize(&arena, hs_str_of(cases[k].input), &lexicon, &tokens);
        hs_find_quotes(&arena, &tokens, &quotes);
        draw(&tokens, &quotes, &got);
        assert_string_equal(got.ptr, cases[k].want);
        hs_buf_free(&got);
        hs_arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
