/* What passages say and count, documents in the order of their dates, and what is told of texts that come again. With the model, which is
 * in the repository. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "api/model.h"
#include "api/news.h"
#include "speech/gist.h"
#include "story/scene.h"

static hs_arena arena;
static jmp_buf fail;
static hs_model *model;
static hs_ledger *ledger;
static char path[64];

static int open_model(void **state)
{
    hs_err err = {0};
    (void)state;
    if (hs_model_open("models/en.hsm", &model, &err)) fail_msg("%s", err.message);
    return 0;
}

static int close_model(void **state)
{
    (void)state;
    hs_model_free(model);
    return 0;
}

static int begin(void **state)
{
    (void)state;
    if (setjmp(fail)) abort();
    hs_arena_init(&arena, 256 << 20, &fail);
    snprintf(path, sizeof path, "test_change_%d.db", (int)getpid());
    unlink(path);
    return hs_ledger_open(path, 0, &ledger, NULL);
}

static int end(void **state)
{
    (void)state;
    hs_ledger_free(ledger);
    hs_arena_free(&arena);
    unlink(path);
    return 0;
}

/* ---- gists ---- */

static hs_spans spans_of(hs_str text, const char *words)
{
    hs_span *s = hs_new(&arena, hs_span, 1);
    const char *at = words ? strstr(text.ptr, words) : NULL;
    if (!at) return (hs_spans){0};
    *s = (hs_span){(uint32_t)(at - text.ptr), (uint32_t)(at - text.ptr + strlen(words))};
    return (hs_spans){s, 1};
}

static hs_gists gists_of(const char *text, const hs_statement *s, uint32_t n)
{
    hs_gists out;
    hs_speech_gists(model->speech, &arena, &(hs_speech_text){.text = hs_str_of(text), .published = HS_STR("2031-05-02")}, s, n, &out);
    return out;
}

static hs_statement said(const char *text, const char *who, const char *cue, const char *words)
{
    hs_str t = hs_str_of(text);
    hs_statement s = {.id = 1, .content = spans_of(t, words), .cue = spans_of(t, cue)};
    s.source.spans = spans_of(t, who);
    return s;
}

static bool has_term(const hs_gist *g, const char *lemma)
{
    for (uint32_t i = 0; i < g->n_term; i++)
        if (g->term[i].lemma == hs_hash_bytes(hs_str_of(lemma))) return true;
    return false;
}

static const hs_mention *name_in(const hs_gist *g, hs_str text, const char *words)
{
    for (uint32_t i = 0; i < g->n_name; i++)
        if (hs_str_is(hs_str_sub(text, g->name[i].span.begin, g->name[i].span.end), words)) return &g->name[i];
    return NULL;
}

static void test_gists(void **state)
{
    const char *text = "Ferry sinks off Khorvik\n\nThe ferry sank on Monday. Mayor Anvar Teshik said the captain had ordered the crew to leave. "
                       "\"We were never warned,\" a sailor told reporters.\n\nWhy did the coast guard sleep?";
    (void)state;
    hs_statement s[] = {said(text, "Mayor Anvar Teshik", "said", "the captain had ordered the crew to leave"), said(text, "a sailor", "told reporters", "\"We were never warned,\"")};
    hs_gists g = gists_of(text, s, 2);
    assert_int_equal(g.n, 5);
    for (uint32_t i = 1; i < g.n; i++) assert_true(g.at[i].sentence >= g.at[i - 1].sentence && g.at[i].paragraph >= g.at[i - 1].paragraph);
    assert_true(g.at[0].flags & HS_GIST_HEADLINE);
    assert_int_equal(g.at[1].statement, 0);
    assert_false(g.at[1].flags & (HS_GIST_HEADLINE | HS_GIST_NEGATED | HS_GIST_QUESTION));
    assert_true(g.at[1].flags & HS_GIST_PAST);
    assert_true(has_term(&g.at[1], "ferry") && has_term(&g.at[1], "sink"));
    assert_false(has_term(&g.at[1], "monday") || has_term(&g.at[1], "Monday")); /* part of a date */
    assert_memory_equal(text + g.lead[0].begin, "The ferry sank on Monday.", 25);
    assert_int_equal(g.at[2].statement, 1);
    assert_true((g.at[2].flags & HS_GIST_FIRST) && (g.at[2].says & HS_SAYS_BIT(DEED)));
    assert_true(has_term(&g.at[2], "captain") && !has_term(&g.at[2], "mayor"));
    assert_int_equal(g.at[2].n_name, 0); /* the speaker stands outside */
    assert_int_equal(g.at[3].statement, 2);
    assert_true(g.at[3].flags & HS_GIST_NEGATED);
    assert_memory_equal(text + g.at[3].subject.begin, "a sailor", 8);
    assert_true(g.at[4].flags & HS_GIST_QUESTION);
    assert_int_equal(g.at[4].paragraph, 2);
}

static void test_names(void **state)
{
    const char *text = "The bridge was blown up by Rustam Orlov. Investigators blamed Dana Brandt for the fire.";
    (void)state;
    hs_gists g = gists_of(text, NULL, 0);
    assert_int_equal(g.n, 2);
    const hs_mention *by = name_in(&g.at[0], hs_str_of(text), "Rustam Orlov"), *to = name_in(&g.at[1], hs_str_of(text), "Dana Brandt");
    assert_non_null(by);
    assert_non_null(to);
    assert_int_equal(by->part, HS_PART_SUBJECT);
    assert_int_equal(to->part, HS_PART_OBJECT);
    assert_true(to->verb & HS_SAYS_BIT(BLAME));
    assert_int_equal(by->last, hs_hash_bytes(HS_STR("orlov")));
    assert_int_not_equal(by->last, by->whole);
}

static void test_odd_texts(void **state)
{
    static const char *const odd[] = {"", " ", ".", "\n\n\n", "?!", "“”", "1", "Мост закрыли в понедельник, сказал мэр.", "a\xCC\x81 \xF0\x9F\x94\xA5", "and of the"};
    (void)state;
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        hs_gists g = gists_of(odd[i], NULL, 0);
        for (uint32_t k = 0; k < g.n; k++) assert_true(g.at[k].span.n && g.at[k].span.at[g.at[k].span.n - 1].end <= strlen(odd[i]));
    }
    char *shout = calloc(1, 400001); /* one sentence that never ends */
    assert_non_null(shout);
    for (int i = 0; i < 20000; i++) memcpy(shout + 20 * i, "seven dead and much ", 20);
    hs_gists g = gists_of(shout, NULL, 0);
    assert_true(g.n >= 1);
    free(shout);
}

/* ---- figures ---- */

/* "value/kind[ part] …" of all figures; kind is the words that it is of, by its first letters, "-" for none. */
static void check_figures(const char *text, const char *want)
{
    static const char *const kind[] = {"dead", "injured", "ill", "missing", "trapped", "held", "moved", "destroyed", "money", "time", "measure"};
    char got[256] = "";
    hs_gists g = gists_of(text, NULL, 0);
    for (uint32_t i = 0; i < g.n; i++)
        for (uint32_t x = 0; x < g.at[i].n_figure; x++) {
            const hs_figure *f = &g.at[i].figure[x];
            size_t n = strlen(got);
            assert_true(f->span.begin < f->span.end && f->span.end <= strlen(text));
            snprintf(got + n, sizeof got - n, "%s%lld/%s%s", n ? " " : "", (long long)f->value,
                     f->kind < HS_SAYS_COUNT ? kind[f->kind - HS_SAYS_DEAD] : "-", f->part ? " part" : "");
        }
    if (strcmp(got, want) != 0) fail_msg("%s\ngot  %s\nwant %s", text, got, want);
}

static void test_figures(void **state)
{
    static const struct { const char *text, *want; } table[] = {
        {"The flood killed twenty-three people.", "23/dead"},
        {"Two hundred and twelve people were injured.", "212/injured"},
        {"At least 1,200 people have died.", "1200/dead"},
        {"Three thousand four hundred people were evacuated.", "3400/moved"},
        {"Police arrested two million three hundred thousand and five people.", "2300005/held"},
        {"Two thousand and five people died.", "2005/dead"},
        {"Between two hundred and three hundred people died.", "200/dead 300/dead"},
        {"Bullets hit 200 and 50 died.", "200/dead 50/dead"},
        {"Three dozen houses burnt down.", "36/destroyed"},
        {"They lost 2.5 million crowns.", "2500000/money"},
        {"They lost 0.25 billion crowns.", "250000000/money"},
        {"They lost 1.0000000001 thousand crowns.", "1000/money"},
        {"They lost 2.5 crowns.", "2/money"},
        {"The war began in 1987 and killed people.", ""}, {"The 1987 flood killed people.", ""},
        {"The town counts 1,987 dead.", "1987/dead"},
        {"They met at 11:40 in the morning.", ""},
        {"This one was dead, and no one came.", ""},
        {"One miner died.", "1/dead"},
        {"It was one of the best.", ""},
        {"Nine people died, four of them children.", "9/dead 4/dead part"},
        {"Nine people died, among them four neighbours.", "9/dead 4/dead part"},
        {"That is seven more than the ministry reported dead.", "7/dead part"},
        {"Seven or more people died.", "7/dead"},
        {"The fire burned for 6 hours.", "6/time"},
        {"Nobody died on May 3, 2031.", ""},
        {"Nine hundred ninety-nine were missing.", "999/missing"},
        {"The twenty third man died.", "20/dead"},
        /* digits are not multiplied, and nothing runs over */
        {"Rooms 5 3000 and 5 12 burnt down.", "5/destroyed 3000/destroyed 5/destroyed 12/destroyed"},
        {"They lost 999999999999999 million billion billion crowns.", "999999999999999/money 1000001000000000/money"},
        {"They lost 9999999999999999999999 crowns.", ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) check_figures(table[i].text, table[i].want);
}

static void test_number_words(void **state)
{
    static const char *const bad[] = {"one\n", "one x\n", "one 1x\n", "one -1\n", "one 1234567890123456789\n", "one 1 2\n", "one  1\n"};
    hs_numbers numbers;
    (void)state;
    assert_int_equal(hs_numbers_read(&arena, HS_STR("# words\n\ntwo 2\none 1"), &numbers, NULL), HS_OK);
    assert_int_equal(numbers.n, 2);
    assert_true(hs_str_is(numbers.at[0].word, "one") && numbers.at[1].value == 2);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        hs_err err = {0};
        if (hs_numbers_read(&arena, hs_str_of(bad[i]), &numbers, &err) != HS_EFORMAT) fail_msg("taken: %s", bad[i]);
        assert_string_equal(err.message, "number, line 1: a word and its value are wanted");
    }
}

/* ---- documents ---- */

static void add(const char *id, const char *outlet, const char *date, const char *text)
{
    hs_doc *doc = NULL;
    hs_err err = {0};
    hs_item item = {.name = HS_STR("x.txt"), .bytes = hs_str_of(text), .form = HS_STR("text"), .fields = {.id = hs_str_of(id), .outlet = hs_str_of(outlet), .date = hs_str_of(date)}};
    int code = hs_doc_of_item(&item, NULL, &doc, &err);
    if (!code) code = hs_doc_find(doc, model, &err);
    if (!code) code = hs_ledger_add(ledger, &item, doc, &(hs_add_options){.model = model}, NULL, NULL, &err);
    hs_doc_free(doc);
    if (code) fail_msg("%s", err.message);
}

/* Straight into the ledger, with any date. */
static void store(int number, const char *date)
{
    char *id = hs_arena_alloc(&arena, 16);
    hs_offsets offsets;
    hs_added how;
    int64_t own = 0;
    hs_err err = {0};
    snprintf(id, 16, "%d", number);
    hs_str body = hs_str_of(id);
    hs_offsets_build(&arena, body, &offsets);
    hs_incoming in = {.name = HS_STR("x.txt"), .form = HS_STR("text"), .bytes = body, .text = body, .offsets = &offsets, .program = HS_STR("test"),
                      .fields = {.id = body, .outlet = HS_STR("Osk Herald"), .date = hs_str_of(date)}};
    in.given = in.fields;
    if (hs_ledger_store(ledger, &arena, &in, &how, &own, &err)) fail_msg("%s", err.message);
}

static int by_order(const void *a, const void *b)
{
    return hs_scene_doc_order(a, b);
}

static void test_dates(void **state)
{
    static const struct { const char *date; int32_t day; } want[] = { /* in their order */
        {"", INT32_MIN}, {"2031-02-31", INT32_MIN}, {"yesterday", INT32_MIN}, {"1812-06-24", -57534}, {"1969", -365}, {"1969-12-31", -1}, {"1970-01-01", 0},
        {"2031", 22280}, {"2031-01", 22280}, {"2031-01-01", 22280}, {"2031-01-01T09:00:00Z", 22280}, {"2031-01-01T12:00:00+03:00", 22280},
        {"2031-01-02T01:00:00+05:00", 22281}, {"2031-01-02", 22281}, {"2031-01-01T23:30:00-05:00", 22280},
        {"2034-01-15", 23390}, {"2034-W03", 23391}, {"2038-01-19", 24855}, {"2038-01-20", 24856}, {"2106-02-08", 49711}, {"99999999999999-13-01", 2932532}, {"9999-12-31", 2932896},
    };
    enum { N = sizeof want / sizeof *want };
    hs_scene_doc doc[N];
    hs_err err = {0};
    (void)state;
    for (int i = N - 1; i >= 0; i--) store(i, want[i].date);
    for (int i = 0; i < N; i++)
        if (hs_scene_doc_load(ledger, model->speech, &arena, i + 1, &doc[i], &err)) fail_msg("%s", err.message);
    qsort(doc, N, sizeof *doc, by_order);
    for (int i = 0; i < N; i++) {
        char id[16];
        snprintf(id, sizeof id, "%d", i);
        assert_int_equal(doc[i].day, want[i].day);
        if (!hs_str_is(doc[i].publisher_id, id)) fail_msg("%s: %.*s", want[i].date, (int)doc[i].date.len, doc[i].date.ptr);
        for (int k = 0; k < i; k++) assert_true(hs_scene_doc_order(&doc[k], &doc[i]) < 0 && hs_scene_doc_order(&doc[i], &doc[k]) > 0);
    }
}

typedef struct told { char text[4096]; uint32_t n; } told;

static int note(void *user, const hs_change *c)
{
    told *t = user;
    size_t n = strlen(t->text);
    assert_true(c->reason.len > 0 && c->confidence >= 0 && c->confidence <= 1);
    snprintf(t->text + n, sizeof t->text - n, "%s %.*s %.*s\n", hs_change_word(c->type), (int)c->evidence.doc.len, c->evidence.doc.ptr, (int)c->relates.doc.len,
             c->relates.doc.len ? c->relates.doc.ptr : "");
    t->n++;
    return 0;
}

static told changes(const char *since, const char *until)
{
    told t = {.n = 0};
    hs_err err = {0};
    hs_changes_options o = {.model = model, .since = hs_str_of(since), .until = hs_str_of(until)};
    hs_changes_calls calls = {.user = &t, .change = note};
    if (hs_ledger_changes(ledger, &o, &calls, &err)) fail_msg("%s", err.message);
    return t;
}

#define STORY                                                                                                                                       \
    "The ferry Osprey sank off Khorvik on Monday and nine passengers drowned. \"A rotten hatch caused the disaster,\" said harbour master Anvar Teshik. " \
    "He said the hull had been inspected in March. The captain, Rustam Orlov, is missing. Divers found the wreck at forty metres. "

/* The same text in another paper is told as such, and nothing else of it; a text told in other words is not. */
/* ---- who speaks ---- */

static hs_telling voice(const char *name, const char *source, hs_kind kind)
{
    return (hs_telling){.n = 1, .name = hs_str_of(name), .source = hs_str_of(source), .kind = kind};
}

static void check_office(const char *name, hs_kind kind, const char *want)
{
    hs_telling said[] = {voice("Ilse Omur", "Fisheries minister Ilse Omur", HS_KIND_PERSON), voice("Tomir Haldan", "the mayor, Tomir Haldan,", HS_KIND_PERSON),
                         voice("Darina Osmova", "mayor Darina Osmova", HS_KIND_PERSON), voice("the League of the Eleven Villages", "The League of the Eleven Villages", HS_KIND_ORGANIZATION)};
    hs_telling now = voice(name, name, kind);
    hs_scene_doc before = {.unit = said, .n = 4}, last = {.unit = &now, .n = 1};
    hs_scene_doc *doc[] = {&before, &last};
    hs_str got = hs_speaker_of_office(&arena, &(hs_scene){doc, 2}, &now);
    if (!hs_str_is(got, want)) fail_msg("%s is %.*s", name, (int)got.len, got.ptr ? got.ptr : "");
}

static void test_offices(void **state)
{
    (void)state;
    check_office("the fisheries minister", HS_KIND_PERSON, "Ilse Omur");
    check_office("the mayor", HS_KIND_PERSON, "");    /* two */
    check_office("the minister", HS_KIND_PERSON, "Ilse Omur");
    check_office("the mini", HS_KIND_PERSON, "");     /* no word */
    check_office("a mayor", HS_KIND_PERSON, "");
    check_office("the League", HS_KIND_ORGANIZATION, "the League of the Eleven Villages");
    check_office("the Eleven", HS_KIND_PERSON, "");   /* a person is no body */
    check_office("the", HS_KIND_PERSON, "");
}

static void test_republication(void **state)
{
    (void)state;
    add("1", "Osk Herald", "2031-05-02", STORY);
    add("2", "Varenia Today", "2031-05-03", STORY "More will follow tomorrow, the editors write.");
    add("3", "Khorvik Post", "2031-05-04",
        "Eleven people are now known to have drowned when the ferry Osprey went down. The shipyard rejects that a hatch was rotten: \"That is nonsense,\" said Dana Brandt, its owner.");
    told t = changes("", "");
    assert_non_null(strstr(t.text, "republication d2 d1\n"));
    assert_null(strstr(strstr(t.text, "republication") + 1, "republication"));
    assert_null(strstr(t.text, "denial d2"));
    assert_null(strstr(t.text, "new-explanation d2"));
    assert_non_null(strstr(t.text, "new-explanation d1 \n"));
    assert_true(changes("2031-05-04", "").n < t.n);
    assert_int_equal(changes("2031-05-03", "2031-05-03").n, 1);
    assert_int_equal(changes("2032", "").n, 0);
    assert_int_equal(changes("", "2031-05-01").n, 0);
}

/* What was written first may have the later day on it. */
static void test_zones(void **state)
{
    (void)state;
    add("1", "Osk Herald", "2031-05-04T01:00:00+05:00", STORY);
    add("2", "Varenia Today", "2031-05-03T23:30:00-05:00", STORY "More will follow tomorrow, the editors write.");
    assert_non_null(strstr(changes("", "").text, "republication d2 d1\n"));
}

/* A few words are told again only when all of them are. */
static void test_short(void **state)
{
    (void)state;
    add("1", "Osk Herald", "2031-05-02", "General Teshik said that the old bridge was burned by the enemy in May.");
    add("2", "Varenia Today", "2031-05-03", "General Teshik said that the old bridge was burned by the rain in May.");
    assert_null(strstr(changes("", "").text, "republication"));
}

/* A document without a date comes before all others. */
static void test_undated(void **state)
{
    (void)state;
    add("2", "Varenia Today", "2031-05-03", STORY "More will follow tomorrow, the editors write.");
    add("1", "Osk Herald", "", STORY);
    told t = changes("", "");
    assert_non_null(strstr(t.text, "republication d1 d2\n")); /* d1 is the one with a date */
    assert_non_null(strstr(t.text, "new-explanation d2 \n"));
    assert_null(strstr(changes("1900", "").text, "new-explanation"));
}

/* Of one day, the document that was added first is the earlier one. */
static void test_same_day(void **state)
{
    (void)state;
    add("1", "Osk Herald", "2031-05-03", STORY);
    add("2", "Varenia Today", "2031-05-03", STORY "More will follow tomorrow, the editors write.");
    told t = changes("", "");
    assert_non_null(strstr(t.text, "republication d2 d1\n"));
    assert_null(strstr(t.text, "republication d1"));
}

/* A page that was changed tells what has changed, from nothing to all of it too; another document's change is not its own. */
static void test_edited(void **state)
{
    (void)state;
    add("1", "Osk Herald", "2031-05-02", "");
    add("1", "Osk Herald", "2031-05-02", STORY);
    told t = changes("", "");
    uint32_t edits = 0;
    for (const char *p = t.text; (p = strstr(p, "silent-edit d1v2 d1\n")); p++) edits++;
    assert_int_equal(edits, 5);
    assert_non_null(strstr(t.text, "new-explanation d1v2 \n"));
    add("1", "Osk Herald", "2031-05-02", STORY "A hatch was not to blame, he says now.");
    t = changes("", "");
    assert_null(strstr(t.text, "new-explanation d1v3")); /* the version before had it, and it is told there */
    assert_non_null(strstr(t.text, "new-explanation d1v2 \n"));
    const char *edit = strstr(t.text, "silent-edit d1v3 d1v2\n");
    assert_non_null(edit);
    assert_null(strstr(edit + 1, "silent-edit d1v3"));
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(test_gists), TEST(test_names), TEST(test_odd_texts), TEST(test_figures), TEST(test_number_words), TEST(test_dates),
                                       TEST(test_offices), TEST(test_republication), TEST(test_zones), TEST(test_short), TEST(test_undated), TEST(test_same_day), TEST(test_edited)};
    return cmocka_run_group_tests(tests, open_model, close_model);
}
