/* The tagger's floor: the transition system makes trees whatever it is told, lemmas and dates follow their lists, a model with
 * damaged sections is refused, and the shipped model (where there is one) tags as it should. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include "base/file.h"
#include "tag/tagger.h"
#include "text/lexicon.h"

static hs_arena arena;
static jmp_buf no_memory;

static int set_up(void **state)
{
    (void)state;
    hs_arena_init(&arena, SIZE_MAX, &no_memory);
    return setjmp(no_memory);
}

static int tear_down(void **state)
{
    (void)state;
    hs_arena_free(&arena);
    return 0;
}

static hs_str read_list(const char *path)
{
    hs_buf b = {0};
    assert_int_equal(hs_file_read(path, 1 << 24, &b, NULL), HS_OK);
    hs_str s = hs_arena_copy(&arena, hs_buf_str(&b));
    hs_buf_free(&b);
    return s;
}

static hs_tokens tokens_of(const char *text)
{
    static hs_lexicon lexicon;
    hs_tokens t;
    assert_int_equal(hs_lexicon_read(&arena, read_list("lang/en/lexicon.txt"), &lexicon, NULL), HS_OK);
    hs_tokenize(&arena, hs_str_of(text), &lexicon, &t);
    return t;
}

/* ---- shapes ---- */

static void test_shape(void **state)
{
    (void)state;
    static const struct { const char *text; uint8_t shape; } cases[] = {
        {"word", HS_SHAPE_LOWER}, {"Word", HS_SHAPE_CAPITAL}, {"WORD", HS_SHAPE_UPPER}, {"iPhone", HS_SHAPE_MIXED}, {"A", HS_SHAPE_CAPITAL},
        {"J.", HS_SHAPE_INITIAL}, {"2022", HS_SHAPE_NUMBER}, {",", HS_SHAPE_OTHER}, {"Ömer", HS_SHAPE_CAPITAL},
        {"élan", HS_SHAPE_LOWER}, {"Əliyev", HS_SHAPE_CAPITAL}, {"al-Sadr", HS_SHAPE_MIXED | HS_SHAPE_HYPHEN}, {"Айнур", HS_SHAPE_CAPITAL},
        {"G20", HS_SHAPE_CAPITAL | HS_SHAPE_DIGIT},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        hs_tokens t = tokens_of(cases[i].text);
        assert_int_equal(t.n, 1);
        uint8_t want = cases[i].shape, got = hs_atoms(&arena, &t)[0].shape;
        if (got != want) print_error("%s: shape %u, not %u\n", cases[i].text, got, want);
        assert_int_equal(got, want);
    }
}

/* ---- trees ---- */

static void assert_tree(const uint32_t *head, uint32_t n, uint32_t root)
{
    uint32_t roots = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t steps = 0;
        roots += head[i] == root;
        for (uint32_t k = i; k != root; k = head[k], steps++) {
            assert_true(k < n);
            assert_true(steps <= n); /* no circle */
        }
    }
    assert_int_equal(roots, n > 0);
}

static void test_any_actions_make_a_tree(void **state)
{
    (void)state;
    enum { MOST = 40 };
    hs_parser p;
    uint32_t seed = 1, head[MOST];
    hs_atom atom[MOST];
    uint8_t pos[MOST] = {0};
    for (uint32_t i = 0; i < MOST; i++) atom[i] = hs_atom_before;
    hs_parser_init(&p, &arena, MOST);
    for (uint32_t round = 0; round < 500; round++) {
        uint32_t n = round % MOST, steps = 0, feature[HS_PARSE_FEATURES];
        hs_parser_start(&p, atom, pos, n);
        while (!hs_parser_done(&p)) {
            seed = hs_hash_mix(seed, round);
            enum hs_action a = (enum hs_action)(seed % HS_ACTIONS);
            assert_true(hs_parser_features(&p, feature) <= HS_PARSE_FEATURES);
            if (!hs_parser_can(&p, a)) continue;
            hs_parser_do(&p, a);
            steps++;
        }
        assert_int_equal(steps, 2 * n);
        for (uint32_t i = 0; i < n; i++) head[i] = p.node[i].head;
        assert_tree(head, n, n);
    }
}

/* ---- lemmas ---- */

static void test_lemma(void **state)
{
    (void)state;
    static const hs_str tag[] = {{"NN", 2}, {"NNS", 3}, {"VBD", 3}, {"VBG", 3}, {"VBZ", 3}, {"MD", 2}, {"JJR", 3}, {"VBN", 3}, {"RB", 2}};
    static const struct { const char *low, *tag, *lemma; } cases[] = {
        {"said", "VBD", "say"}, {"announced", "VBD", "announce"}, {"planned", "VBN", "plan"}, {"denying", "VBG", "deny"},
        {"denied", "VBD", "deny"}, {"called", "VBN", "call"}, {"visited", "VBD", "visit"}, {"created", "VBD", "create"},
        {"treated", "VBD", "treat"}, {"agreed", "VBD", "agree"}, {"claims", "VBZ", "claim"}, {"has", "VBZ", "have"}, {"'s", "VBZ", "be"},
        {"watches", "VBZ", "watch"}, {"passes", "VBZ", "pass"}, {"parties", "NNS", "party"}, {"women", "NNS", "woman"},
        {"houses", "NNS", "house"}, {"wolves", "NNS", "wolf"}, {"wo", "MD", "will"}, {"bigger", "JJR", "big"}, {"earlier", "JJR", "early"},
        {"n't", "RB", "not"}, {"bed", "NN", "bed"}, {"sing", "VBG", "sing"}, {"criticized", "VBD", "criticize"}, {"voted", "VBD", "vote"},
        {"admitted", "VBD", "admit"}, {"described", "VBD", "describe"}, {"bringing", "VBG", "bring"}, {"lying", "VBG", "lie"},
    };
    hs_lemmas l;
    hs_err err = {0};
    assert_int_equal(hs_lemmas_read(read_list("lang/en/lemma.txt"), tag, sizeof tag / sizeof *tag, &l, &err), HS_OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint8_t pos = 0;
        while (!hs_str_is(tag[pos], cases[i].tag)) pos++;
        hs_str got = hs_lemma(&l, &arena, hs_str_of(cases[i].low), pos);
        if (!hs_str_is(got, cases[i].lemma)) print_error("%s: %.*s\n", cases[i].low, (int)got.len, got.ptr);
        assert_true(hs_str_is(got, cases[i].lemma));
    }
    hs_lemmas_free(&l);
    static const char *const broken[] = {"said say\n", "[NN]\nsaid\n", "[NN]\n-toolong -x\n", "[NN]\nstrip a b c d e\n"};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        assert_int_equal(hs_lemmas_read(hs_str_of(broken[i]), tag, 1, &l, &err), HS_EFORMAT);
        hs_lemmas_free(&l);
    }
}

/* ---- dates ---- */

static void test_calendar(void **state)
{
    (void)state;
    int32_t y, m, d, before = hs_day_of(1599, 12, 31);
    assert_int_equal(hs_day_of(1970, 1, 1), 0);
    assert_int_equal(hs_day_of(2022, 5, 30), 19142);
    for (int32_t day = before; day < hs_day_of(2201, 1, 1); day++) {
        hs_date_of(day, &y, &m, &d);
        assert_int_equal(hs_day_of(y, m, d), day);
    }
}

static void test_dates(void **state)
{
    (void)state;
    /* published on a Wednesday */
    static const struct { const char *text, *published, *want; } cases[] = {
        {"He said on Monday, May 30, 2022.", "", "Monday, May 30, 2022=2022-05-30"},
        {"He said on 30 May 2021 that", "", "30 May 2021=2021-05-30"},
        {"He said on Tuesday.", "2022-06-08", "Tuesday=2022-06-07"},
        {"He said on Wednesday.", "2022-06-08", "Wednesday=2022-06-08"},
        {"He said last Wednesday.", "2022-06-08", "last Wednesday=2022-06-01"},
        {"He will go next Friday morning.", "2022-06-08", "next Friday morning=2022-06-10"},
        {"He said this Friday.", "2022-06-08", "this Friday=2022-06-10"},
        {"He said on Tuesday.", "", "Tuesday="},
        {"Yesterday he said so.", "2022-03-01", "Yesterday=2022-02-28"},
        {"He said last week", "2022-01-05", "last week=2021-W52"},
        {"He said last month", "2022-01-05", "last month=2021-12"},
        {"He said last year", "2022-01-05", "last year=2021"},
        {"He said two weeks ago", "2022-06-08", "two weeks ago=2022-W21"},
        {"He said 3 days ago", "2022-03-02", "3 days ago=2022-02-27"},
        {"On Oct. 3 he said", "2022-06-08", "Oct. 3=2021-10-03"},
        {"On the 9th of July he will", "2022-06-08", "9th of July=2022-07-09"},
        {"On January 2 he will", "2021-12-20", "January 2=2022-01-02"},
        {"In March 2022 and in 2021", "", "March 2022=2022-03;2021=2021"},
        {"In May he went", "2022-06-08", "May=2022-05"},
        {"In November", "2022-06-08", "November=2021-11"},
        {"They may march in the sun. May I?", "2022-06-08", ""},
        {"2022-05-30: a day, and 30.05.2022", "", "2022-05-30=2022-05-30;30.05.2022=2022-05-30"},
        {"On Feb. 30, 2022 nothing happened; 2021 people came", "2022-06-08", "Feb.=2022-02"},
        {"On 29 February 2023", "", "29 February 2023="},
    };
    hs_tagger t = {0};
    assert_int_equal(hs_date_words_read(read_list("lang/en/dates.txt"), &t.dates, NULL), HS_OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        hs_tokens k = tokens_of(cases[i].text);
        hs_dates found = {0};
        hs_buf got = {0};
        hs_find_dates(&t, &arena, &k, NULL, hs_str_of(cases[i].published), &found);
        for (uint32_t d = 0; d < found.n; d++) {
            assert_true(found.at[d].begin < found.at[d].end && found.at[d].end <= k.n);
            if (d) hs_buf_add_c(&got, ';');
            hs_buf_add(&got, hs_str_sub(k.text, k.span[found.at[d].begin].begin, k.span[found.at[d].end - 1].end));
            hs_buf_add_c(&got, '=');
            hs_buf_add(&got, found.at[d].value);
        }
        if (!hs_str_is(hs_buf_str(&got), cases[i].want)) print_error("%s: %.*s\n", cases[i].text, (int)got.len, got.ptr);
        assert_true(hs_str_is(hs_buf_str(&got), cases[i].want));
        hs_buf_free(&got);
    }
    hs_date_words_free(&t.dates);
}

static void test_datelines(void **state)
{
    (void)state;
    static const struct { const char *text, *want; } cases[] = {
        {"Friday, January 4, 2019\n\nA house fell down on Monday.", "2019-01-04"},
        {"House falls down\n\nBy Ann Doe\n\n4 January 2019, 10:30\n\nA house fell down.", "2019-01-04"},
        {"ORKENT, June 3, 2019 \u2014 The mayor left.", "2019-06-03"},
        {"ZELIN, Dravinia, 11 May 2031. The mayor left.", "2031-05-11"},
        {"ORKENT, June 3 \u2014 The mayor left.", ""},
        {"On June 3, 2019, the mayor left.", ""},
        {"The mayor left on June 3, 2019.", ""},
        {"One.\n\nTwo.\n\nThree.\n\nJune 3, 2019", ""},
    };
    hs_tagger t = {0};
    assert_int_equal(hs_date_words_read(read_list("lang/en/dates.txt"), &t.dates, NULL), HS_OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        hs_tokens k = tokens_of(cases[i].text);
        hs_str day = hs_dateline(&t, &arena, &k);
        if (!hs_str_is(day, cases[i].want)) print_error("%s: %.*s\n", cases[i].text, (int)day.len, day.ptr);
        assert_true(hs_str_is(day, cases[i].want));
    }
    hs_date_words_free(&t.dates);
}

/* The first date of each text: does a time begin or end there, and is it to come? */
static void test_bounds(void **state)
{
    (void)state;
    static const struct { const char *text; bool bound, ahead; } cases[] = {
        {"On Friday he spoke.", false, false}, {"Since 1995 he spoke.", true, false}, {"They talked through Friday.", true, false},
        {"He will speak next month.", false, true}, {"He will speak tomorrow.", false, true}, {"He will speak on June 20.", false, true},
        {"He spoke last week.", false, false}, {"He spoke today.", false, false},
    };
    hs_tagger t = {0};
    assert_int_equal(hs_date_words_read(read_list("lang/en/dates.txt"), &t.dates, NULL), HS_OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        hs_tokens k = tokens_of(cases[i].text);
        hs_dates found = {0};
        hs_find_dates(&t, &arena, &k, NULL, HS_STR("2022-06-08"), &found);
        if (!found.n || found.at[0].bound != cases[i].bound || found.at[0].ahead != cases[i].ahead) fail_msg("%s", cases[i].text);
    }
    hs_date_words_free(&t.dates);
}

/* ---- a model ---- */

/* A small model with every section, all weights zero but for one damage. */
static int open_model(const char *drop, const char *damage)
{
    static const int8_t zero[64 * 16];
    static uint8_t sure[HS_REL_TAGS * HS_REL_TAGS];
    memset(sure, HS_NO_REL, sizeof sure);
    hs_section s[] = {
        {.name = "pos", .bytes = {(const char *)zero, 64 * 16}, .linear = {zero, 64, 16, 3, 1}},
        {.name = "pos.names", .bytes = HS_STR("NN\nVBD\nIN\n")},
        {.name = "pos.words", .bytes = HS_STR("abcd\1")},
        {.name = "parse", .bytes = {(const char *)zero, 64 * 2}, .linear = {zero, 64, 2, 2, 1}},
        {.name = "rel", .bytes = {(const char *)zero, 64 * 16}, .linear = {zero, 64, 16, 2, 1}},
        {.name = "rel.names", .bytes = HS_STR("dep\nroot\n")},
        {.name = "rel.sure", .bytes = {(const char *)sure, sizeof sure}},
        {.name = "names", .bytes = {(const char *)zero, 64 * 8}, .linear = {zero, 64, 8, 7, 1}},
        {.name = "names.again", .bytes = {(const char *)zero, 64 * 8}, .linear = {zero, 64, 8, 7, 1}},
        {.name = "lemma", .bytes = HS_STR("[VBD]\nsaid say\n")},
        {.name = "dates", .bytes = HS_STR("[month]\nmay 5\n")},
    };
    uint32_t n = sizeof s / sizeof *s;
    for (uint32_t i = 0; i < n; i++) {
        if (drop && strcmp(s[i].name, drop) == 0) s[i].name[0] = 'x';
        if (damage && strcmp(s[i].name, damage) == 0) s[i].bytes = HS_STR("abcd\7");
    }
    if (damage && strcmp(damage, "rel.sure.value") == 0) sure[0] = 2;
    if (damage && strcmp(damage, "parse.stride") == 0) {
        s[3].bytes.len = 64 * 8;
        s[3].linear.stride = 8;
    }
    hs_buf b = {0};
    hs_model_file f = {0};
    hs_tagger *t = NULL;
    hs_err err = {0};
    assert_int_equal(hs_model_file_build(s, n, &b, NULL), HS_OK);
    assert_int_equal(hs_model_file_parse(hs_buf_str(&b), "m", &f, NULL), HS_OK);
    int code = hs_tagger_open(&f, &t, &err);
    if (!code) { /* and it tags, nonsense as it may be */
        hs_tokens k = tokens_of("One two. \"Three,\" he said.\n\nFour\n");
        hs_tags tags;
        hs_tag(t, &arena, &k, &tags);
        for (uint32_t i = 0; i < k.n_sent; i++) {
            uint32_t head[16], begin = k.sent[i], len = k.sent[i + 1] - begin;
            for (uint32_t j = 0; j < len; j++) head[j] = tags.head[begin + j] == HS_ROOT ? len : tags.head[begin + j] - begin;
            assert_tree(head, len, len);
        }
        hs_tokens none = tokens_of("");
        hs_tag(t, &arena, &none, &tags);
        hs_tagger_free(t);
    }
    hs_buf_free(&b);
    return code;
}

static void test_model(void **state)
{
    (void)state;
    static const char *const section[] = {"pos", "pos.names", "pos.words", "parse", "rel", "rel.names", "rel.sure", "names", "names.again",
                                          "lemma", "dates"};
    static const char *const damage[] = {"pos.names", "pos.words", "rel.names", "rel.sure", "rel.sure.value", "parse.stride", "lemma", "dates"};
    assert_int_equal(open_model(NULL, NULL), HS_OK);
    for (size_t i = 0; i < sizeof section / sizeof *section; i++) assert_int_equal(open_model(section[i], NULL), HS_EFORMAT);
    for (size_t i = 0; i < sizeof damage / sizeof *damage; i++) assert_int_equal(open_model(NULL, damage[i]), HS_EFORMAT);
}

static void test_shipped_model(void **state)
{
    (void)state;
    hs_model_file f = {0};
    hs_tagger *t = NULL;
    if (hs_model_file_open("models/en.hsm", &f, NULL)) skip();
    assert_int_equal(hs_tagger_open(&f, &t, NULL), HS_OK);
    hs_tokens k = tokens_of("Karim Osmonov, a farmer from Talas, told reporters in Bishkek that the ministry had lied.");
    static const char *const head[] = {"Osmonov", "told", "Osmonov", "farmer", "Osmonov", "Talas", "farmer", NULL, NULL, "told", "Bishkek", "told",
                                       "lied", "ministry", "lied", "lied", "told", "told"};
    hs_tags tags;
    hs_tag(t, &arena, &k, &tags);
    assert_int_equal(k.n, sizeof head / sizeof *head);
    uint32_t right = 0, wanted = 0;
    for (uint32_t i = 0; i < k.n; i++) {
        if (!head[i]) continue;
        wanted++;
        right += tags.head[i] != HS_ROOT && hs_str_is(hs_token_text(&k, tags.head[i]), head[i]);
    }
    if (right < wanted - 2) print_error("%u of %u heads\n", right, wanted);
    assert_true(right >= wanted - 2);
    assert_int_equal(tags.name[0], HS_NAME_PER);
    assert_true(tags.name_start[0] && !tags.name_start[1]);
    assert_int_equal(tags.name[1], HS_NAME_PER);
    assert_int_equal(tags.name[11], HS_NAME_LOC);
    assert_true(hs_str_is(tags.lemma[8], "tell"));
    hs_tagger_free(t);
    hs_model_file_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_shape), cmocka_unit_test(test_any_actions_make_a_tree), cmocka_unit_test(test_lemma),
        cmocka_unit_test(test_calendar), cmocka_unit_test(test_dates), cmocka_unit_test(test_datelines),
        cmocka_unit_test(test_bounds), cmocka_unit_test(test_model), cmocka_unit_test(test_shipped_model),
    };
    return cmocka_run_group_tests_name("tag", tests, set_up, tear_down);
}
