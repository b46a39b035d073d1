/* Mail, MBOX and MHTML: parts, encodings, header fields, attachments. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include "read/mime.h"
#include "reading.h"

#define HEAD "From: Anna <anna@osk.example>\nDate: Tue, 19 Nov 2019 10:00:00 +0600\nMessage-ID: <1@osk.example>\n"

static void test_words(void **state)
{
    static const struct { const char *value, *want; } cases[] = {
        {"plain", "plain"},
        {"a\r\n  folded\r\n\tline", "a folded line"},
        {"=?utf-8?B?0J7RgdC6?=", "Оск"},
        {"=?windows-1251?Q?=CE=F1=EA_?= 1", "Оск  1"},
        {"=?utf-8?Q?=D0=9E=D1?=\n =?utf-8?Q?=81=D0=BA?=", "Оск"}, /* a letter cut in two */
        {"=?utf-8?Q?a?= =?utf-8?Q?b?= c =?utf-8?Q?d?=", "ab c d"},
        {"=?utf-8*en?q?a?=", "a"},
        {"=?utf-8?X?a?=", "=?utf-8?X?a?="},
        {"=?unknown-set?Q?abc?=", "abc"},
        {"=?utf-8?Q?open", "=?utf-8?Q?open"},
        {"\xCE\xF1\xEA \xE3\xEE\xF2\xEE\xE2\xE8\xF2\xF1\xFF \xEA \xE2\xFB\xE1\xEE\xF0\xE0\xEC", "Оск готовится к выборам"}, /* no encoding at all */
        {"", ""},
    };
    hs_arena arena;
    jmp_buf fail;
    (void)state;
    hs_arena_init(&arena, 16 << 20, &fail);
    if (setjmp(fail)) fail();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        hs_str got = hs_mime_words(&arena, hs_str_of(cases[i].value));
        if (!hs_str_is(got, cases[i].want)) print_message("case %zu: %.*s\n", i, (int)got.len, got.ptr);
        assert_true(hs_str_is(got, cases[i].want));
    }
    hs_arena_free(&arena);
}

static void test_parameters(void **state)
{
    static const struct { const char *value, *want; } cases[] = {
        {"attachment; filename=a.pdf", "a.pdf"},
        {"attachment; FileName=\"a; b.pdf\" ; x=y", "a; b.pdf"},
        {"attachment; filename*=UTF-8''%D0%9E%D1%81%D0%BA.pdf", "Оск.pdf"},
        {"attachment; filename*=windows-1251'ru'%CE%F1%EA.pdf", "Оск.pdf"},
        {"attachment; filename*0*=UTF-8''%D0%9E; filename*1*=%D1%81; filename*2=k.pdf", "Осk.pdf"},
        {"attachment; filename*0=a; filename*1=b", "ab"},
        {"attachment; filename=\"=?utf-8?B?0J7RgdC6?=.pdf\"", "Оск.pdf"},
        {"attachment", ""},
    };
    hs_arena arena;
    jmp_buf fail;
    (void)state;
    hs_arena_init(&arena, 16 << 20, &fail);
    if (setjmp(fail)) fail();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        hs_str got = hs_mime_parameter(&arena, hs_str_of(cases[i].value), "filename");
        if (!hs_str_is(got, cases[i].want)) print_message("case %zu: %.*s\n", i, (int)got.len, got.ptr);
        assert_true(hs_str_is(got, cases[i].want));
    }
    hs_arena_free(&arena);
}

static void test_decoding(void **state)
{
    static const struct { const char *form, *bytes, *want; } cases[] = {
        {"mail", HEAD "Subject: Hi\n\nThe text.\n", "text|-|Hi|Anna||Tue, 19 Nov 2019 10:00:00 +0600|header|1@osk.example|The text.\n"},
        {"mail", HEAD "Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n=EF=D3=\n=CB", "text|koi8-r||Anna||Tue, 19 Nov 2019 10:00:00 +0600|header|1@osk.example|\xEF\xD3\xCB"},
        {"mail", "From: b@osk.example (Boris)\nContent-Transfer-Encoding: base64\n\nT3Nr\n", "text|-||Boris|||||Osk"},
        {"mail", "From: \"Osk, City of\" <c@osk.example>\nContent-Type: text/html\n\n<p>x", "html|-||Osk, City of|||||<p>x"},
        {"mail", "From: <d@osk.example>\nContent-Type: multipart/alternative; boundary=\"b b\"\n\npreamble\n--b b\nContent-Type: text/html\n\n<p>x\n--b b \r\n\r\nplain\r\n--b b--\nepilogue",
         "text|-||d@osk.example|||||plain"},
        {"mail", "From: e\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\ninner\n--c--\n--b\nContent-Disposition: attachment; filename=x.txt\n\nno\n--b--\n",
         "text|-||e|||||inner"},
        {"mail", "From: f\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Disposition: attachment; filename=x.pdf\n\nno\n--b--\n", "text|-||f|||||"},
        {"mhtml", "Snapshot-Content-Location: http://osk.example/a\nSubject: Osk\nDate: d\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/css\n\nx\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p class=3Da>x\n--b--\n",
         "html|-|Osk||http://osk.example/a|d|capture||<p class=a>x"},
        {"mhtml", "Content-Type: multipart/related; boundary=b; start=\"<2>\"\n\n--b\nContent-Type: text/html\n\none\n--b\nContent-Type: text/html\nContent-ID: <2>\nContent-Location: http://osk.example/2\n\ntwo\n--b--\n",
         "html|-|||http://osk.example/2||||two"},
        {"mhtml", "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/css\n\nx\n--b--\n", NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *got = decoded(hs_str_of(cases[i].form), hs_str_of(cases[i].bytes));
        if (!cases[i].want) assert_null(got);
        else assert_string_equal(got ? got : "nothing", cases[i].want);
        free(got);
    }
}

static void test_mbox(void **state)
{
    static const char BOX[] = "From a@osk.example Tue Nov 19 10:00:00 2019\nFrom: a\nSubject: 1\n\none\n>From here\n>>From there\nFrom the start\n\nFrom afar, he said\n\n"
                              "From b@osk.example Tue Nov 19 10:00:01 2019\nFrom: b\n\ntwo\n";
    static const size_t STEPS[] = {0, 1, 9};
    (void)state;
    for (size_t i = 0; i < 3; i++) {
        told t = {.contents = true};
        told_read(&t, "x.mbox", HS_STR(BOX), NULL, STEPS[i]);
        assert_string_equal(t.items.ptr, "x.mbox#1|mail|From: a\nSubject: 1\n\none\nFrom here\n>From there\nFrom the start\n\nFrom afar, he said\n\nx.mbox#2|mail|From: b\n\ntwo\n\n");
        assert_int_equal(t.n_wrong, 0);
        told_free(&t);
    }
    hs_read_options small = {.max_size = 40};
    told t = {0};
    told_read(&t, "x.mbox", HS_STR(BOX), &small, 0);
    assert_string_equal(t.items.ptr, "x.mbox#2|mail|13\n");
    assert_non_null(strstr(t.wrong.ptr, "x.mbox#1: larger than"));
    told_free(&t);
}

static void test_attachments(void **state)
{
    static const char MAIL[] = HEAD "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nbody\n"
                               "--b\nContent-Type: text/html; charset=windows-1251; name=page.html\nContent-Disposition: attachment\n\n<p>page\n"
                               "--b\nContent-Disposition: attachment; filename=\"../../up/notes.txt\"\nContent-Transfer-Encoding: base64\n\nT3Nr\n"
                               "--b\nContent-Disposition: attachment; filename=key.asc\n\nkey\n"
                               "--b\nContent-Type: image/png; name=a.png\n\n\x89PNG\1\2\3\4\n"
                               "--b\nContent-Type: message/rfc822\n\nFrom: inner\n\ninner text\n"
                               "--b--\n";
    told t = {.contents = true};
    (void)state;
    told_read(&t, "m.eml", HS_STR(MAIL), NULL, 0);
    const char *behind = strstr(t.items.ptr, "m.eml/");
    assert_string_equal(behind, "m.eml/page.html|html;charset=windows-1251|<p>page\nm.eml/up/notes.txt|text|Osk\nm.eml/6.eml|mail|From: inner\n\ninner text\n");
    assert_int_equal(t.n_wrong, 0);
    told_free(&t);
}

/* Parts in parts, mails in mails, and many parts: bounded, and told. */
static void test_hostile(void **state)
{
    hs_buf b = {0};
    (void)state;
    hs_buf_add_z(&b, HEAD "Content-Type: multipart/mixed; boundary=b0\n\n");
    for (int i = 0; i < 10000; i++) hs_buf_printf(&b, "--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n", i, i + 1);
    for (int same = 0; same < 2; same++) {
        told t = {0};
        told_read(&t, "x.eml", hs_buf_str(&b), NULL, 0);
        assert_int_equal(t.n_items, 1);
        assert_non_null(strstr(t.wrong.ptr, "parts"));
        told_free(&t);
        b.len = 0; /* now with the same boundary at all depths */
        hs_buf_add_z(&b, HEAD "Content-Type: multipart/mixed; boundary=b\n\n");
        for (int i = 0; i < 10000; i++) hs_buf_add_z(&b, "--b\nContent-Type: multipart/mixed; boundary=b\n\n");
    }
    b.len = 0;
    for (int i = 0; i < 10000; i++) hs_buf_add_z(&b, HEAD "Content-Type: message/rfc822\n\n");
    told t = {0};
    told_read(&t, "x.eml", hs_buf_str(&b), NULL, 0);
    assert_true(t.n_items <= HS_READ_DEPTH);
    assert_int_equal(t.n_wrong, 1);
    told_free(&t);
    hs_buf_free(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words), cmocka_unit_test(test_parameters),  cmocka_unit_test(test_decoding),
        cmocka_unit_test(test_mbox),  cmocka_unit_test(test_attachments), cmocka_unit_test(test_hostile),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
