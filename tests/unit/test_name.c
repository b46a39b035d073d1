/* Names: what a name is taken apart into, and which two are one. All people are invented. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include "name/letters.h"
#include "name/name.h"

typedef struct shelf { hs_arena arena; jmp_buf fail; } shelf;

static int set_up(void **state)
{
    static shelf s;
    hs_arena_init(&s.arena, (size_t)1 << 28, &s.fail);
    *state = &s;
    return 0;
}

static int tear_down(void **state)
{
    hs_arena_free(&((shelf *)*state)->arena);
    return 0;
}

static hs_name_verdict compare(shelf *s, const char *a, const char *b)
{
    hs_name x, y;
    hs_name_verdict v;
    hs_name_parse(&s->arena, hs_str_of(a), &x);
    hs_name_parse(&s->arena, hs_str_of(b), &y);
    hs_name_compare(&x, &y, &v);
    return v;
}

/* ---- words ---- */

static void test_lower(void **state)
{
    static const struct { const char *word, *lower; } CASES[] = {
        {"ҚАЛДЫБЕК", "қалдыбек"}, {"Gʻofur", "g'ofur"}, {"O‘ktam", "o'ktam"}, {"İlham", "ilham"}, {"Çin", "çin"},
        {"Журбин\xCC\x81", "журбин"},      /* an accent on the last letter goes */
        {"C\xCC\xA7in", "çin"},             /* a cedilla of its own is composed */
        {"Чeпцoв", "чепцов"},               /* Latin e and o */
        {"Nguyễn", "nguyên"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        char buffer[HS_WORD_BYTES + 1];
        buffer[hs_word_lower(hs_str_of(CASES[i].word), buffer)] = '\0';
        assert_string_equal(buffer, CASES[i].lower);
    }
}

/* romanisations of one word stay near it, other words do not */
static void test_distance(void **state)
{
    static const struct { const char *a, *b; bool near; } CASES[] = {
        {"щегольков", "schtschegolkow", true}, {"щегольков", "chtchegolkov", true}, {"щегольков", "szczegolkow", true},
        {"юрьев", "iouriev", true}, {"юрьев", "jurjew", true}, {"юрьев", "yuryev", true}, {"хмелёв", "khmelyov", true},
        {"хмелёв", "chmeljow", true}, {"журбин", "jourbin", true}, {"журбин", "żurbin", true}, {"цыплаков", "tsyplakov", true},
        {"цыплаков", "cyplakov", true}, {"ержан", "yerzhan", true}, {"ержан", "erjan", true}, {"өтеген", "ótegen", true},
        {"қасиет", "qasiet", true}, {"қасиет", "khasiyet", true}, {"гайдукевіч", "haidukevich", true}, {"ғабит", "ghabit", true},
        {"карпушин", "карпухин", false}, {"дархан", "даулет", false}, {"щучин", "щечин", false}, {"гроза", "крыса", false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        hs_str a = hs_str_of(CASES[i].a), b = hs_str_of(CASES[i].b);
        hs_sounds x = hs_sound_read(a), y = hs_sound_read(b);
        int d = hs_sound_distance(&x, &y, hs_word_script(a), hs_word_script(b));
        assert_int_equal(d, hs_sound_distance(&y, &x, hs_word_script(b), hs_word_script(a)));
        assert_int_equal(hs_sound_distance(&x, &x, HS_SCRIPT_LATIN, HS_SCRIPT_LATIN), 0);
        if ((d < 20) != CASES[i].near) fail_msg("%s, %s: distance %d", CASES[i].a, CASES[i].b, d);
    }
}

/* sorted, as the search needs it; all sounds are defined, since what is not is unlike itself */
static void test_letters(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof LETTERS / sizeof *LETTERS; i++) {
        hs_str letters = hs_str_of(LETTERS[i].letters);
        hs_sounds sounds = hs_sound_read(letters);
        if (i && hs_str_cmp(hs_str_of(LETTERS[i - 1].letters), letters) >= 0) fail_msg("%s out of order", LETTERS[i].letters);
        if (sounds.n != strlen(LETTERS[i].sounds)) fail_msg("%s is read as %u sounds", LETTERS[i].letters, sounds.n);
        if (sounds.n) assert_int_equal(hs_sound_distance(&sounds, &sounds, HS_SCRIPT_LATIN, HS_SCRIPT_LATIN), 0);
    }
}

static void test_misspelt(void **state)
{
    (void)state;
    assert_true(hs_word_misspelt(HS_STR("halvorsted"), HS_STR("halvosrted")));
    assert_true(hs_word_misspelt(HS_STR("halvorsted"), HS_STR("halvorted")));
    assert_true(hs_word_misspelt(HS_STR("halvorted"), HS_STR("halvorsted")));
    assert_false(hs_word_misspelt(HS_STR("halvorsted"), HS_STR("halvarsted")));
    assert_false(hs_word_misspelt(HS_STR("halvorsted"), HS_STR("halvorste")));
    assert_false(hs_word_misspelt(HS_STR("orlov"), HS_STR("olrov")));
    assert_false(hs_word_misspelt(HS_STR(""), HS_STR("")));
}

static void test_nominative(void **state)
{
    static const struct { const char *word; hs_case in; hs_gender gender; const char *nominative; } CASES[] = {
        {"журбина", HS_CASE_GENITIVE, HS_GENDER_MALE, "журбин"}, {"журбиным", HS_CASE_INSTRUMENTAL, HS_GENDER_MALE, "журбин"},
        {"николая", HS_CASE_GENITIVE, HS_GENDER_MALE, "николай"}, {"игорем", HS_CASE_INSTRUMENTAL, HS_GENDER_MALE, "игорь"},
        {"никиты", HS_CASE_GENITIVE, HS_GENDER_MALE, "никита"}, {"подгорному", HS_CASE_DATIVE, HS_GENDER_MALE, "подгорный"},
        {"гжельским", HS_CASE_INSTRUMENTAL, HS_GENDER_MALE, "гжельский"}, {"зои", HS_CASE_GENITIVE, HS_GENDER_FEMALE, "зоя"},
        {"гжельскую", HS_CASE_ACCUSATIVE, HS_GENDER_FEMALE, "гжельская"}, {"чепцовой", HS_CASE_DATIVE, HS_GENDER_FEMALE, "чепцова"},
        {"марией", HS_CASE_INSTRUMENTAL, HS_GENDER_FEMALE, "мария"}, {"гульсим", HS_CASE_DATIVE, HS_GENDER_FEMALE, "гульсим"},
        {"шевченко", HS_CASE_DATIVE, HS_GENDER_MALE, "шевченко"}, {"журбин", HS_CASE_GENITIVE, HS_GENDER_MALE, NULL},
        {"гжельская", HS_CASE_GENITIVE, HS_GENDER_MALE, NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        char buffer[HS_WORD_BYTES + 1];
        size_t n = hs_russian_nominative(hs_str_of(CASES[i].word), CASES[i].in, CASES[i].gender, buffer);
        buffer[n] = '\0';
        assert_string_equal(buffer, CASES[i].nominative ? CASES[i].nominative : "");
    }
}

static void test_added_endings(void **state)
{
    static const struct { const char *word; size_t ending; } CASES[] = {
        {"оспанның", 6}, {"оспановаға", 4}, {"тілеубекке", 4}, {"сәтбекпен", 6}, {"gʻofurovning", 4}, {"ospan's", 2}, {"adams'", 1},
        {"оспан", 0}, {"аға", 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++)
        assert_int_equal(hs_added_ending(hs_str_of(CASES[i].word)), CASES[i].ending);
}

/* ---- taking apart ---- */

static void join(char *out, const hs_name_word *const *word, uint32_t n)
{
    *out = '\0';
    for (uint32_t i = 0; i < n; i++) sprintf(out + strlen(out), "%s%.*s", i ? " " : "", (int)word[i]->text.len, word[i]->text.ptr);
}

static void test_parse(void **state)
{
    static const struct { const char *name, *given, *patronymic, *surname; hs_gender gender; } CASES[] = {
        {"Лукерья Матвеевна Чепцова", "лукерья", "матвеевна", "чепцова", HS_GENDER_FEMALE},
        {"Чепцова Лукерья Матвеевна", "лукерья", "матвеевна", "чепцова", HS_GENDER_FEMALE},
        {"ЧЕПЦОВА Лукерья", "лукерья", "", "чепцова", HS_GENDER_FEMALE},
        {"Чепцова, Лукерья", "лукерья", "", "чепцова", HS_GENDER_FEMALE},
        {"Л.М.Чепцова", "л м", "", "чепцова", HS_GENDER_FEMALE},
        {"Чепцова Л. М.", "л м", "", "чепцова", HS_GENDER_FEMALE},
        {"г-н Журбин", "", "", "журбин", HS_GENDER_MALE},
        {"Gudmund Tveiterås Jr.", "gudmund", "", "tveiterås", HS_GENDER_NONE},
        {"Gudmund \"the Oar\" Tveiterås", "gudmund", "", "tveiterås", HS_GENDER_NONE},
        {"the harbour analyst Gudmund Tveiterås", "gudmund", "", "tveiterås", HS_GENDER_NONE},
        {"Ludo van der Broek", "ludo", "", "broek", HS_GENDER_NONE},
        {"Ospan Zh.", "zh", "", "ospan", HS_GENDER_NONE},
        {"Дәурен Тоқсанұлы Қыдыр", "дәурен", "тоқсанұлы", "қыдыр", HS_GENDER_MALE},
        {"Хаял Ахмед-заде", "хаял", "", "ахмедзаде", HS_GENDER_NONE},
        {"Анфиса Рыжова-Цветкова", "анфиса", "", "рыжова цветкова", HS_GENDER_FEMALE},
        {"НурсейтОспанов", "нурсейт", "", "оспанов", HS_GENDER_MALE},
        {"Лукерья Матвеевна", "лукерья", "матвеевна", "", HS_GENDER_FEMALE},
    };
    shelf *s = *state;
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        hs_name name;
        char given[256], surname[256], patronymic[256];
        hs_name_parse(&s->arena, hs_str_of(CASES[i].name), &name);
        const hs_name_reading *r = name.reading;
        join(given, r->given, r->n_given);
        join(surname, r->surname, r->n_surname);
        join(patronymic, &r->patronymic, r->patronymic != NULL);
        assert_string_equal(given, CASES[i].given);
        assert_string_equal(patronymic, CASES[i].patronymic);
        assert_string_equal(surname, CASES[i].surname);
        assert_int_equal(name.gender ? name.gender : r->gender, CASES[i].gender);
        assert_false(name.organization);
    }
}

static void test_generation(void **state)
{
    static const struct { const char *name; int generation; } CASES[] = {
        {"Thomas Pemberwick Jr.", HS_LIST_JUNIOR}, {"Thomas Pemberwick, Sr.", HS_LIST_SENIOR}, {"Thomas Pemberwick III", HS_LIST_THIRD},
        {"Томас Пембервик-младший", HS_LIST_JUNIOR}, {"Thomas Pemberwick", 0}, {"Jr.", 0},
    };
    shelf *s = *state;
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        hs_name name;
        hs_name_parse(&s->arena, hs_str_of(CASES[i].name), &name);
        assert_int_equal(name.generation, CASES[i].generation);
    }
}

static void test_organizations(void **state)
{
    static const struct { const char *name; bool organization; } CASES[] = {
        {"Минфин Варении", true}, {"Министерству юстиции", true}, {"Osk Savings Bank", true}, {"ТОО «Кен-Дала»", true},
        {"Tveit Shipping ASA", true}, {"Варения Ұлттық банкі", true}, {"People's Party", true}, {"МВД", true},
        {"Åsa Björklund", false}, {"Asa Bjorklund", false}, {"Emily Post", false}, {"Лукерья Чепцова", false}, {"Банков", false},
        {"Министров Пётр", false}, {"", false},
    };
    shelf *s = *state;
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        hs_name name;
        hs_name_parse(&s->arena, hs_str_of(CASES[i].name), &name);
        if (name.organization != CASES[i].organization) fail_msg("%s", CASES[i].name);
    }
}

/* ---- comparing ---- */

static void test_why(void **state)
{
    static const struct { const char *a, *b; bool same; const char *why; } CASES[] = {
        {"Yerzhan Ospan", "Ержан Оспан", true, "surnames agree across scripts; given names agree across scripts"},
        {"Өтеген Шыңғысов", "Utegen Shyngysov", true, "surnames agree across scripts; given names agree across scripts"},
        {"Ипполит Щегольков", "Ипполиту Щеголькову", true, "surnames are the same; given names are the same; one is inflected"},
        {"Оспанов Мейржан", "Мейіржан Оспан", true, "surnames agree but for a suffix; given names sound alike"},
        {"И. Г. Щегольков", "Ипполит Матвеевич Щегольков", false,
         "surnames are the same; given names agree by an initial; patronymics or middle names disagree"},
        {"Thomas Pemberwick Jr.", "Thomas Pemberwick Sr.", false, "surnames are the same; given names are the same; different generations"},
        {"Bill Pemberwick", "W. Pemberwick", true, "surnames are the same; given names agree by an initial"},
        {"Лука Чепцов", "г-жа Чепцова", false, "surnames sound alike; a man and a woman"},
        {"Tveit Bank", "Gudmund Tveit", false, "a person and an organization"},
        {"Минздрав Варении", "Health Ministry of Varenia", true, "all words of the organizations agree"},
        {"Минздрав Варении", "Минюст Варении", false, "each organization has a word that the other lacks"},
        {"...", "Лука Чепцов", false, "no name"},
    };
    shelf *s = *state;
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        hs_name_verdict v = compare(s, CASES[i].a, CASES[i].b), w = compare(s, CASES[i].b, CASES[i].a);
        assert_string_equal(v.why, CASES[i].why);
        assert_int_equal(v.same, CASES[i].same);
        assert_int_equal(v.same, v.score >= 0.5);
        assert_string_equal(w.why, v.why);
        assert_true(v.score == w.score);
    }
}

/* ---- keys ---- */

static bool share_key(shelf *s, const char *a, const char *b, bool given_too)
{
    hs_name x, y;
    uint32_t in_a[HS_NAME_KEYS], in_b[HS_NAME_KEYS];
    hs_name_parse(&s->arena, hs_str_of(a), &x);
    hs_name_parse(&s->arena, hs_str_of(b), &y);
    uint32_t n = hs_name_keys(&x, in_a), m = hs_name_keys(&y, in_b);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < m; k++)
            if (in_a[i] == in_b[k] && (given_too || !(in_a[i] & 1))) return true;
    return false;
}

static void test_keys(void **state)
{
    shelf *s = *state;
    assert_true(share_key(s, "Оспанов", "Meirzhan Ospan", false));
    assert_true(share_key(s, "Чепцова", "Luka Cheptsov", false));
    assert_true(share_key(s, "Ипполит Щегольков", "Schtschegolkow", false));
    assert_true(share_key(s, "Halvorstedt", "Gudmund Halvorsted", false));
    assert_true(share_key(s, "Минздрав", "Ministry of Health", false));
    assert_true(share_key(s, "МВД", "Министерство внутренних дел", false));
    assert_true(share_key(s, "Вова", "Владимир Журбин", true));
    assert_false(share_key(s, "Владимир Журбин", "Владимир Щегольков", false));
    assert_false(share_key(s, "Gudmund Tveit", "Ludo Marsh", true));
    hs_name name;
    uint32_t key[HS_NAME_KEYS];
    hs_name_parse(&s->arena, HS_STR("Анфиса Дмитриевна Рыжова-Цветкова"), &name);
    uint32_t n = hs_name_keys(&name, key);
    assert_in_range(n, 1, HS_NAME_KEYS);
    for (uint32_t i = 1; i < n; i++) assert_true(key[i - 1] < key[i]);
}

/* the tables of the lists are sorted as the lookups need it, so every word is found again */
static void test_tables(void **state)
{
    (void)state;
    assert_int_equal(hs_table_word(HS_STR("mr")).lists, 1u << HS_LIST_TITLE_M);
    assert_true(hs_table_word(HS_STR("министерством")).lists >> HS_LIST_ORGANIZATION & 1);
    assert_int_equal(hs_table_exact(HS_STR("министерством")).lists, 0);
    assert_int_equal(hs_table_word(HS_STR("министерству")).group, hs_table_word(HS_STR("ministry")).group);
    assert_int_equal(hs_table_word(HS_STR("чепцова")).lists, 0);
    hs_sounds bill = hs_sound_read(HS_STR("bill")), william = hs_sound_read(HS_STR("уильям"));
    assert_int_equal(hs_table_given(&bill).group[0], hs_table_given(&william).group[0]);
    assert_true(hs_table_given(&bill).male);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lower), cmocka_unit_test(test_letters), cmocka_unit_test(test_distance), cmocka_unit_test(test_misspelt), cmocka_unit_test(test_nominative),
        cmocka_unit_test(test_added_endings), cmocka_unit_test(test_tables),
        cmocka_unit_test_setup_teardown(test_parse, set_up, tear_down), cmocka_unit_test_setup_teardown(test_generation, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_organizations, set_up, tear_down), cmocka_unit_test_setup_teardown(test_why, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_keys, set_up, tear_down),
    };
    return cmocka_run_group_tests_name("name", tests, NULL, NULL);
}
