/* Near-duplicates: what is one piece, what is another; and the same answer whichever came first. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "ledger/ledger.h"

static hs_arena arena;
static jmp_buf fail;
static char path[64];
static hs_ledger *ledger;
static int number;

static int open_fresh(void **state)
{
    (void)state;
    if (setjmp(fail)) abort();
    hs_arena_init(&arena, 256 << 20, &fail);
    snprintf(path, sizeof path, "test_fold_%d.db", (int)getpid());
    unlink(path);
    number = 0;
    return hs_ledger_open_file(path, false, &ledger, NULL);
}

static int close_it(void **state)
{
    (void)state;
    hs_ledger_close(ledger);
    hs_arena_free(&arena);
    unlink(path);
    return 0;
}

/* Adds a text as a document of its own (same: as the next version of the one before); the version that it was folded into, 0: none. */
static int64_t add(const char *text, bool same, int64_t *version)
{
    char id[16];
    hs_offsets offsets;
    hs_str body = hs_str_of(text);
    hs_added how;
    int64_t own = 0;
    snprintf(id, sizeof id, "%d", same ? number : ++number);
    hs_offsets_build(&arena, body, &offsets);
    hs_incoming in = {.name = HS_STR("x.txt"), .form = HS_STR("text"), .bytes = body, .text = body, .offsets = &offsets, .fold = true,
                      .fields = {.id = hs_str_of(id), .channel = HS_STR("Osk")}, .program = HS_STR("test")};
    in.given = in.fields;
    hs_err err = {0};
    if (hs_ledger_store(ledger, &arena, &in, &how, &own, &err)) fail_msg("%s", err.message);
    hs_loaded d;
    if (hs_ledger_load(ledger, &arena, own, false, &d, &err)) fail_msg("%s", err.message);
    if (version) *version = own;
    return d.fold;
}

#define LEAD "OSK - The bridge over the Teshlar will be closed for repairs from the first of June, the city council decided on Monday after a long debate. "
#define MORE                                                                                                                          \
    "\"The beams are older than anybody in this room,\" said Governor Darina Osmova, who had asked for the work. The council set aside "  \
    "14 million crowns. Ferrymen from Khorvik will carry people across the river in the meantime, ten boats at a time, from six in the " \
    "morning until midnight. "
#define REST                                                                                                                          \
    "Shopkeepers on the left bank fear for their summer. \"Who walks half an hour for a loaf of bread?\" asked Anvar Teshik, who owns a " \
    "bakery next to the old customs house. The mayor promised a market on the right bank, with stalls free of charge for those who lose "\
    "custom. Work is to end in October, before the ice. The last repairs, in 1987, took three years instead of one."

static const char WHOLE[] = LEAD "\n\n" MORE "\n\n" REST;

static void same_piece(void **state)
{
    static const char *const table[] = {
        LEAD "\n\n" MORE "\n\n" REST,                                                                          /* word for word */
        "Varenia Press. " LEAD "\n\n" MORE "\n\n" REST "\n\nReporting by A. Sartov",                            /* an agency's lines */
        "Walkers in Osk must look for another way this summer, and not all of them like it.\n\n" MORE "\n\n" REST, /* another lead */
        LEAD "\n\n" MORE,                                                                                      /* cut */
        "THE BRIDGE OVER THE TESHLAR… " LEAD "\n" MORE "\n" REST,
    };
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        for (int swapped = 0; swapped < 2; swapped++) {
            int64_t first;
            if (number) close_it(NULL), open_fresh(NULL);
            assert_int_equal(add(swapped ? table[i] : WHOLE, false, &first), 0);
            int64_t fold = add(swapped ? WHOLE : table[i], false, NULL);
            if (fold != first) fail_msg("%zu (%d) was not folded", i, swapped);
        }
}

static void another_piece(void **state)
{
    static const char *const table[][2] = {
        {WHOLE, /* told anew, with its quotations */
         "From June nobody will walk over the river in Osk. Councillors voted on Monday to shut the old crossing, and Governor Darina Osmova got "
         "the repairs she had wanted. \"The beams are older than anybody in this room,\" she told them. It costs 14 million crowns and should be "
         "over by October. Boats from Khorvik take over, from six until midnight. Not everybody is glad: \"Who walks half an hour for a loaf of "
         "bread?\" said the baker Anvar Teshik. Stalls on the other bank will be free, the mayor said."},
        {WHOLE, LEAD}, /* a first paragraph is not the piece */
        {"Weather for the 3rd of May. In Osk 4 to 9 degrees, rain in the evening, wind from the north. In Khorvik 2 to 7 degrees, cloudy. Drivers are "
         "asked to be careful on the mountain roads and to keep their winter tyres on. The next forecast comes at 6 in the evening.",
         "Weather for the 4th of May. In Osk 6 to 11 degrees, rain in the evening, wind from the north. In Khorvik 1 to 8 degrees, cloudy. Drivers are "
         "asked to be careful on the mountain roads and to keep their winter tyres on. The next forecast comes at 6 in the evening."},
        {"Air alert over the Osk region: 12 drones were shot down tonight over the northern districts, the governor said.",
         "Air alert over the Osk region: 14 drones were shot down tonight over the northern districts, the governor said."},
        {"Good morning, Osk!", "Good morning, Osk!"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        for (int swapped = 0; swapped < 2; swapped++) {
            if (number) close_it(NULL), open_fresh(NULL);
            add(table[i][swapped], false, NULL);
            if (add(table[i][!swapped], false, NULL)) fail_msg("%zu (%d) was folded", i, swapped);
        }
}

/* A fold leads to what stands for itself, and not to the same document. */
static void roots(void **state)
{
    int64_t first, second;
    (void)state;
    assert_int_equal(add(WHOLE, false, &first), 0);
    assert_int_equal(add("Varenia Press. " LEAD "\n\n" MORE "\n\n" REST, false, &second), first);
    assert_int_equal(add("Varenia Press, Osk. " LEAD "\n\n" MORE "\n\n" REST, false, NULL), first);
    assert_int_equal(add(LEAD "\n\n" MORE "\n\n" REST, false, NULL), first);
    assert_int_equal(add("Short forwards are folded, too, when every word of them is the same.", false, &second), 0);
    assert_int_equal(add("Short forwards are folded, too, when every word of them is the same.", false, NULL), second);
    number = 0;
    number++; /* document 1 again */
    assert_int_equal(add("Corrected. " LEAD "\n\n" MORE "\n\n" REST, true, NULL), 0);
}

/* Many pieces that have a paragraph in common are not compared with one another, and not folded. */
static void boilerplate(void **state)
{
    (void)state;
    for (int i = 0; i < 300; i++) {
        char text[2048];
        int n = 0;
        uint32_t seed = (uint32_t)i * 7919u + 1;
        for (int w = 0; w < 60; w++) {
            seed = seed * 1664525u + 1013904223u;
            n += snprintf(text + n, sizeof text - (size_t)n, "w%u ", (seed >> 12) % 5000);
        }
        snprintf(text + n, sizeof text - (size_t)n, "%s", MORE);
        assert_int_equal(add(text, false, NULL), 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(same_piece, open_fresh, close_it), cmocka_unit_test_setup_teardown(another_piece, open_fresh, close_it),
        cmocka_unit_test_setup_teardown(roots, open_fresh, close_it), cmocka_unit_test_setup_teardown(boilerplate, open_fresh, close_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
