/* Dates that may be partial; dossiers, chains and timelines of documents with statements put in by hand: no model is needed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "base/buf.h"
#include "base/when.h"
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
    snprintf(path, sizeof path, "test_report_%d.db", (int)getpid());
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

static hs_spans spans_of(hs_str text, const char *words)
{
    hs_span *s = hs_new(&arena, hs_span, 1);
    const char *at = words ? strstr(text.ptr, words) : NULL;
    if (!at) return (hs_spans){0};
    *s = (hs_span){(uint32_t)(at - text.ptr), (uint32_t)(at - text.ptr + strlen(words))};
    return (hs_spans){s, 1};
}

typedef struct said { const char *who, *words, *about; uint32_t within; } said;

static void add(const char *outlet, const char *date, const char *text, const said *x, uint32_t n)
{
    char id[16];
    hs_offsets offsets;
    hs_str body = hs_str_of(text);
    hs_added how;
    int64_t own = 0;
    hs_err err = {0};
    snprintf(id, sizeof id, "%d", ++number);
    hs_offsets_build(&arena, body, &offsets);
    hs_statement *s = hs_new(&arena, hs_statement, n);
    for (uint32_t i = 0; i < n; i++) {
        s[i] = (hs_statement){.id = i + 1, .within = x[i].within, .type = HS_DIRECT, .content = spans_of(body, x[i].words), .confidence = 1};
        s[i].source.name = hs_str_of(x[i].who);
        s[i].source.kind = HS_KIND_PERSON;
        hs_str *about = hs_new(&arena, hs_str, 1);
        *about = hs_str_of(x[i].about);
        if (x[i].about) s[i].about = (hs_strs){about, 1};
    }
    hs_incoming in = {.name = HS_STR("x.txt"), .form = HS_STR("text"), .bytes = body, .text = body, .offsets = &offsets, .fold = true, .statement = s,
        .n = n,
                      .fields = {.id = hs_str_of(id), .outlet = hs_str_of(outlet), .channel = hs_str_of(outlet), .date = hs_str_of(date)},
                          .program = HS_STR("test")};
    in.given = in.fields;
    if (hs_ledger_store(ledger, &arena, &in, &how, &own, &err)) fail_msg("%s", err.message);
}

static int collect(void *user, const char *bytes, size_t n)
{
    hs_buf_add(user, (hs_str){bytes, n});
    hs_buf_add_c(user, '\0');
    ((hs_buf *)user)->len--;
    return 0;
}

static hs_dossier *who(const char *name)
{
    hs_dossier *d = NULL;
    hs_err err = {0};
    if (hs_dossier_who(ledger, NULL, hs_str_of(name), &d, &err)) fail_msg("%s", err.message);
    return d;
}

/* ---- dates ---- */

static hs_when when(const char *iso) { return hs_when_read(hs_str_of(iso)); }

static bool before(const char *a, const char *b)
{
    hs_when x = when(a), y = when(b);
    return hs_when_order(&x, &y) < 0 && hs_when_order(&y, &x) > 0;
}

static void test_dates(void **state)
{
    (void)state;
    assert_int_equal(when("1970-01-01").begin, 0);
    assert_int_equal(when("1969-12-31").begin, -86400);
    assert_int_equal(when("2100-03-01").begin, 4107542400);
    assert_int_equal(when("2031-05").end - when("2031-05").begin, 31 * 86400);
    assert_int_equal(when("2032").end - when("2032").begin, 366 * 86400);
    assert_int_equal(when("2031-05-03T06:50:00+03:00").begin, when("2031-05-03T03:50:00Z").begin);
    assert_int_equal(when("2031-05-03T23:30:00-05:30").begin, when("2031-05-04T05:00:00Z").begin);
    assert_int_equal(when("2020-W53").begin, when("2020-12-28").begin);
    assert_int_equal(when("2034-W03").begin, when("2034-01-16").begin);
    const char *const none[] = {"", "x", "203", "2031-13", "2031-02-29", "2031-00-01", "2031-W54", "Monday"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) assert_int_equal(when(none[i]).precise, HS_WHEN_NONE);
    assert_true(before("2031", "2031-01") && before("2031-01", "2031-01-01") && before("2031-01-01", "2031-01-01T00:00:00Z"));
    assert_true(before("1812-06-24", "1969-07") && before("1969-07", "2038-01-20") && before("2038-01-20", "9999"));
    assert_true(before("2031-03-02T01:00:00+09:00", "2031-03-01T23:30:00+05:00"));
    assert_true(before("9999-12-31", ""));
    for (int32_t day = -800000; day < 800000; day += 371) {
        int32_t y, m, d;
        hs_when_civil(day, &y, &m, &d);
        assert_int_equal(hs_when_days(y, m, d), day);
    }
}

/* ---- dossiers ---- */

#define PRAISE "is the only honest engineer between the river and the mountains of Varenia"
#define FILLER " Nothing else of any interest happened in the valley of the Teshlar on that day, and nobody who was there has written anything down about it."

static void test_who(void **state)
{
    (void)state;
    add("Osk Herald", "2031-05-03", "“Haldan " PRAISE ".”" FILLER, (said[]){{"Darina Osmova", "Haldan " PRAISE, "Tomir Haldan", 0}}, 1);
    add("Varenia Today", "2031-05-04", "“Haldan " PRAISE ".”" FILLER, (said[]){{"Darina Osmova", "Haldan " PRAISE, "Tomir Haldan", 0}}, 1); /* the same */
    add("Osk Herald", "2033-01", "“Omur " PRAISE ", now.” She said that he had said: “not me”.", (said[]){{"Darina Osmova", "Omur " PRAISE ", now",
        "Ilse Omur", 0}, {"Darina Osmova", "he had said: “not me”", NULL, 0}, {"Timur Brun", "not me", NULL, 2}}, 3);
    add("Osk Herald", "1961-04-12", "“We are going up.”", (said[]){{"Darina Osmova", "We are going up.", NULL, 0}}, 1);
    add("Osk Herald", "", "“Undated words.”", (said[]){{"Darina Osmova", "Undated words.", NULL, 0}}, 1);
    hs_dossier *d = who("osmova");
    assert_int_equal(d->own.n, 5);
    assert_string_equal(d->saying[d->own.at[0]].paper->date.ptr ? "dated" : "", "dated");
    assert_memory_equal(d->saying[d->own.at[0]].paper->date.ptr, "1961", 4);
    assert_int_equal(d->saying[d->own.at[4]].paper->date.len, 0);
    assert_int_equal(d->n_through, 1);
    assert_memory_equal(d->through[0].name.ptr, "Timur Brun", 10);
    assert_int_equal(d->n_speaks_of, 2);
    assert_int_equal(d->n_reuse, 1);
    const hs_reuse *u = &d->reuse[0];
    const hs_saying *now = &d->saying[u->now];
    assert_int_equal(u->was_other.n, 1);
    assert_memory_equal(now->paper->text.ptr + u->now_other.at[0].begin, "Omur", 4);
    hs_dossier_free(d);
}

/* The same documents in another order give the same words in the same order. */
static void test_order(void **state)
{
    (void)state;
    static const char *const text[] = {"“First.”", "“Second.”", "“Third.”", "“Fourth.”"}, *const date[] = {"2031-05", "2031-05-01",
        "2031-05-02T10:00:00+06:00", "2040"};
    for (int k = 3; k >= 0; k--) {
        char words[16];
        snprintf(words, sizeof words, "%.*s", (int)strlen(text[k]) - 6, text[k] + 3);
        hs_str own = hs_arena_copy(&arena, (hs_str){words, strlen(words) + 1});
        add("Osk Herald", date[k], text[k], (said[]){{"Darina Osmova", own.ptr, NULL, 0}}, 1);
    }
    hs_dossier *d = who("Osmova");
    assert_int_equal(d->own.n, 4);
    for (int k = 0; k < 4; k++) assert_memory_equal(d->saying[d->own.at[k]].paper->text.ptr, text[k], strlen(text[k]));
    hs_dossier_free(d);
}

static void test_namesakes(void **state)
{
    (void)state;
    hs_dossier *d = NULL;
    hs_err err = {0};
    add("Osk Herald", "2031", "“One.” “Two.” “Three.”", (said[]){{"Tomir Haldan", "One.", NULL, 0}, {"Anvar Haldan", "Two.", NULL, 0}, {"Ilse Omur",
        "Three.", "Anvar Haldan", 0}}, 3);
    assert_int_equal(hs_dossier_who(ledger, NULL, HS_STR("Haldan"), &d, &err), HS_EUSAGE);
    assert_non_null(strstr(err.message, "Tomir Haldan"));
    assert_non_null(strstr(err.message, "Anvar Haldan"));
    d = who("Anvar Haldan");
    assert_int_equal(d->n_namesake, 1);
    hs_dossier_free(d);
    assert_int_equal(hs_dossier_about(ledger, NULL, HS_STR("Anvar Haldan"), &d, &err), HS_OK);
    assert_int_equal(d->of_him.n, 1);
    assert_int_equal(d->n_by, 1);
    hs_dossier_free(d);
    assert_int_equal(hs_dossier_who(ledger, NULL, HS_STR("Nobodyson"), &d, &err), HS_EUSAGE);
}

/* ---- chains ---- */

static void test_voices(void **state)
{
    (void)state;
    hs_voices *v = NULL;
    hs_err err = {0};
    add("Palace Stairs", "2031-05-01", "A friend says: “They switched us off from the other side of the border.”" FILLER, (said[]){{"a friend",
        "They switched us off from the other side of the border.", NULL, 0}}, 1);
    add("Cold Radiator", "2031-05-02", "A friend says: “They switched us off from the other side of the border.”" FILLER, (said[]){{"a friend",
        "They switched us off from the other side of the border.", NULL, 0}}, 1);
    add("Osk Herald", "2031-05-03", "Palace Stairs writes that they switched us off from the other side.", (said[]){{"Palace Stairs",
        "they switched us off from the other side", NULL, 0}}, 1);
    static const hs_hop copy[] = {HS_HOP_OUTLET, HS_HOP_COPIED, HS_HOP_VOICE}, cited[] = {HS_HOP_OUTLET, HS_HOP_VOICE, HS_HOP_CITED, HS_HOP_VOICE},
        first[] = {HS_HOP_OUTLET, HS_HOP_COPY, HS_HOP_VOICE};
    static const struct { const char *doc; const hs_hop *hop; uint32_t n; } want[] = {{"d1", first, 3}, {"d2", copy, 3}, {"d3", cited, 4}};
    for (int i = 0; i < 3; i++) {
        if (hs_voices_find(ledger, hs_str_of(want[i].doc), 1, &v, &err)) fail_msg("%s", err.message);
        assert_int_equal(v->n, want[i].n);
        for (uint32_t k = 0; k < v->n; k++) assert_int_equal(v->link[k].hop, want[i].hop[k]);
        hs_voices_free(v);
    }
    assert_int_equal(hs_voices_find(ledger, HS_STR("d1"), 9, &v, &err), HS_EUSAGE);
    assert_int_equal(hs_voices_find(ledger, HS_STR("d9"), 1, &v, &err), HS_EUSAGE);
}

/* ---- writing ---- */

/* Names, words and titles are anybody's: nothing of them may become markup or orders to a terminal. */
static void test_hostile(void **state)
{
    (void)state;
    add("<script>\"&", "2031-05-03", "“</blockquote><img src=x> \x1b[2J`*_[x](y)”", (said[]){{"Eve <b> \x1b[0m",
        "</blockquote><img src=x> \x1b[2J`*_[x](y)", "B|ob", 0}}, 1);
    hs_dossier *d = who("Eve <b> \x1b[0m");
    const hs_format format[] = {HS_TEXT, HS_MARKDOWN, HS_JSONL, HS_HTML};
    for (int i = 0; i < 4; i++) {
        hs_buf b = {0};
        assert_int_equal(hs_write_who(d, &(hs_report_options){.format = format[i], .width = 30}, collect, &b, NULL), HS_OK);
        assert_null(strchr(b.ptr, '\x1b'));
        if (format[i] == HS_HTML) assert_null(strstr(b.ptr, "<img"));
        if (format[i] == HS_HTML) assert_null(strstr(b.ptr, "<script"));
        hs_buf_free(&b);
    }
    hs_err err = {0};
    assert_int_equal(hs_write_who(d, &(hs_report_options){.format = HS_BRAT}, collect, NULL, &err), HS_EUSAGE);
    hs_dossier_free(d);
}

static void test_timeline(void **state)
{
    (void)state;
    hs_timeline *t = NULL;
    hs_err err = {0};
    if (hs_timeline_make(ledger, NULL, HS_STR(""), 0, &t, &err)) fail_msg("%s", err.message);
    assert_int_equal(t->n_saying, 0);
    hs_timeline_free(t);
    add("Osk Herald", "2031-03-01T23:30:00+05:00", "“West.”", (said[]){{"Darina Osmova", "West.", NULL, 0}}, 1);
    add("Osk Herald", "2031-03-02T01:00:00+09:00", "“East.”", (said[]){{"Darina Osmova", "East.", NULL, 0}}, 1);
    add("Osk Herald", "2031-03", "“Month.”", (said[]){{"Darina Osmova", "Month.", NULL, 0}}, 1);
    add("Osk Herald", "", "“Never.”", (said[]){{"Darina Osmova", "Never.", NULL, 0}}, 1);
    if (hs_timeline_make(ledger, NULL, HS_STR("speaker:Osmova"), 0, &t, &err)) fail_msg("%s", err.message);
    assert_int_equal(t->n_report, 3);
    assert_int_equal(t->undated, 1);
    assert_int_equal(t->report[0].value.len, 7);
    assert_memory_equal(t->report[1].value.ptr, "2031-03-02", 10);
    hs_timeline_free(t);
    assert_int_equal(hs_timeline_make(ledger, NULL, HS_STR("bad:field"), 0, &t, &err), HS_EUSAGE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dates),
        cmocka_unit_test_setup_teardown(test_who, open_fresh, close_it),
        cmocka_unit_test_setup_teardown(test_order, open_fresh, close_it),
        cmocka_unit_test_setup_teardown(test_namesakes, open_fresh, close_it),
        cmocka_unit_test_setup_teardown(test_voices, open_fresh, close_it),
        cmocka_unit_test_setup_teardown(test_hostile, open_fresh, close_it),
        cmocka_unit_test_setup_teardown(test_timeline, open_fresh, close_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
