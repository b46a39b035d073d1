/* Words as search knows them: spellings and cases of one word meet, other words do not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include "base/utf8.h"
#include "ledger/ledger.h"
#include "ledger/plain.h"

static hs_arena arena;
static jmp_buf fail;

static int begin(void **state)
{
    (void)state;
    if (setjmp(fail)) abort();
    hs_arena_init(&arena, 64 << 20, &fail);
    return 0;
}

static int end(void **state)
{
    (void)state;
    hs_arena_free(&arena);
    return 0;
}

static void assert_words(const char *text, const char *want)
{
    hs_str have = hs_plain_words(&arena, hs_str_of(text));
    if (!hs_str_is(have, want)) fail_msg("%s: want \"%s\", have \"%.*s\"", text, want, (int)have.len, have.ptr);
}

static void texts(void **state)
{
    static const struct { const char *text, *want; } table[] = {
        {"", ""},
        {" \n .,;", ""},
        {"The Bridge, 2 years: 12.5 km", "the bridge 2 years 12 5 km"},
        {"Teshik's boat, the Osmovs’ house, don't, O’Brien", "teshik boat the osmovs house dont obrien"},
        {"'quoted' `words`", "quoted words"},
        {"Łódź Erdoğan Čapek naïve Straße", "lodz erdogan capek naive strasse"},
        {"e\xCC\x81t\xC3\xA9", "ete"},
        {"Kassym-Jomart Qasym-Jomart Khasen Zhomart", "kassym jomart kasym jomart hasen jomart"},
        {"Nazarbayev Aliyev Yevgeniy Yuliya Maksim", "nazarbaev aliev yevgeny yulia maxim"},
        {"box boxes books tasks ski army thanks", "box boxes books tasks ski army thanks"},
        {"Iraq quit", "irak quit"},
        {"Осмов Осмова Осмову ОСМОВЫМ", "osmovъ osmovъ osmovъ osmovъ"},
        {"мост моста мосты мостами", "mostъ mostъ mostъ mostъ"},
        {"Губернатор Дарина Осмова, 2 года", "gubernatorъ darinъ osmovъ 2 godъ"},
        {"Объявление: «Ёлка»", "obavlenъ elkъ"},
        {"Гул'нара", "gulnarъ"},
        {"Дариғаның қаласында", "darъ kalъ"},
        {"東京 ΟΣΚ", "東京 οσκ"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) assert_words(table[i].text, table[i].want);
}

static bool meet(const char *a, const char *b, hs_reading how)
{
    char x[HS_PLAIN_BYTES], y[HS_PLAIN_BYTES];
    size_t n = hs_plain_read(hs_str_of(a), how, x), m = hs_plain_read(hs_str_of(b), how, y);
    return n && n == m && memcmp(x, y, n) == 0;
}

static void names(void **state)
{
    static const char *const same[][2] = {
        {"Osmova", "Осмовой"}, {"Nazarbayev", "Назарбаева"}, {"Nazarbaev", "Назарбаевым"}, {"Kassym", "Қасым"}, {"Qasym", "Касыму"},
        {"Zhomart", "Жомарт"}, {"Jomart", "Жомарта"}, {"Dostoyevskiy", "Достоевского"}, {"Dostoevsky", "Достоевский"},
        {"Khrushchev", "Хрущёв"}, {"Maxim", "Максим"}, {"Aleksandr", "Александру"}, {"Dzhamal", "Джамал"},
        {"Yulia", "Юлией"}, {"Tsoy", "Цой"}, {"Çelik", "Челик"}, {"Šarov", "Шаров"}, {"Semyon", "Семён"},
        {"Abdullah", "Абдулла"}, {"Philipp", "Филипп"}, {"Almaty", "Алматы"}, {"Astana", "Астаны"},
    };
    static const char *const other[][2] = {{"Osmov", "Osman"}, {"Сартов", "Шартов"}, {"Ivanov", "Иван"}, {"Teshik", "Тешев"}, {"Minsk", "Минск1"}};
    (void)state;
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        if (!meet(same[i][0], same[i][1], HS_AS_RUSSIAN)) fail_msg("%s and %s do not meet", same[i][0], same[i][1]);
    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        if (meet(other[i][0], other[i][1], HS_AS_RUSSIAN)) fail_msg("%s and %s meet", other[i][0], other[i][1]);
    assert_true(meet("Дариғаның", "Дариға", HS_AS_TURKIC));
    assert_true(meet("Назарбаев", "Nazarbayev", HS_AS_LATIN));
    assert_true(meet("Сергей", "Sergei", HS_AS_LATIN));
}

/* Whatever the bytes: the words of hs_plain_next, one for one, of letters and digits only, and valid. */
static void any_text(void **state)
{
    static const char *const piece[] = {"a", "Q", "z", "kh", "'", "’", "s", " ", "7", "ж", "Қ", "ь", "е", "ый", "ß", "İ", "ŋ", "\xCC\x81", "ъ", "東", "ा", "क", "-", "\n", "𝒳", "Ⱥ"};
    uint32_t seed = 5;
    (void)state;
    for (int round = 0; round < 4000; round++) {
        char text[512];
        size_t n = 0, words = 0, spaces = 0;
        for (int i = 0; i < 90; i++) {
            seed = seed * 1664525u + 1013904223u;
            const char *p = piece[(seed >> 16) % (sizeof piece / sizeof *piece)];
            memcpy(text + n, p, strlen(p));
            n += strlen(p);
        }
        hs_arena_mark mark = hs_arena_save(&arena);
        hs_str have = hs_plain_words(&arena, (hs_str){text, n});
        bool turkic = hs_plain_is_turkic((hs_str){text, n});
        hs_span word;
        for (size_t at = 0; hs_plain_next((hs_str){text, n}, &at, &word);) {
            char bytes[HS_PLAIN_BYTES];
            hs_str w = {text + word.begin, word.end - word.begin};
            assert_true(word.end > word.begin && word.end <= n);
            words += hs_plain_read(w, hs_plain_reading(w, turkic), bytes) > 0;
        }
        for (size_t i = 0; i < have.len; i++) spaces += have.ptr[i] == ' ';
        assert_true(hs_utf8_valid(have));
        assert_int_equal(words, have.len ? spaces + 1 : 0);
        hs_arena_reset(&arena, mark);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(texts, begin, end),
        cmocka_unit_test_setup_teardown(names, begin, end),
        cmocka_unit_test_setup_teardown(any_text, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
