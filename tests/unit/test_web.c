/* Web archives: good records are read, broken ones named, and reading goes on behind them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <zlib.h>
#include "read/http.h"
#include "read/sum.h"
#include "reading.h"

#define PAGE "<!DOCTYPE html><title>Osk</title><p>The mayor of Osk said no.</p>"
#define HTTP "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n"

static const size_t STEPS[] = {0, 1, 100};

typedef struct record {
    const char *kind, *extra, *block; /* extra: more fields, each with its line end */
    int longer;                       /* than the block is: what the header says */
    const char *end;                  /* NULL: as it should be */
} record;

static void add_record(hs_buf *b, const record *r)
{
    hs_buf_printf(b, "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: <http://osk.example/a b>\r\nWARC-Date: 2020-03-04T05:06:07Z\r\n%sContent-Length: %d\r\n\r\n%s%s",
                  r->kind, r->extra ? r->extra : "", (int)strlen(r->block) + r->longer, r->block, r->end ? r->end : "\r\n\r\n");
}

static void add_gzipped(hs_buf *b, hs_str s)
{
    z_stream z = {0};
    assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    size_t room = deflateBound(&z, s.len);
    assert_true(hs_buf_reserve(b, room));
    z.next_in = (Bytef *)(uintptr_t)s.ptr;
    z.avail_in = (uInt)s.len;
    z.next_out = (Bytef *)b->ptr + b->len;
    z.avail_out = (uInt)room;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    b->len += room - z.avail_out;
    deflateEnd(&z);
}

/* wrong: parts of the messages in their order, NULL at the end */
static void check(const char *name, hs_str bytes, const char *items, const char *const *wrong)
{
    for (size_t i = 0; i < sizeof STEPS / sizeof *STEPS; i++) {
        told t = {.contents = true};
        told_read(&t, name, bytes, NULL, STEPS[i]);
        assert_string_equal(t.items.ptr, items);
        const char *at = t.wrong.ptr;
        uint32_t n = 0;
        for (; wrong[n]; n++) {
            at = at ? strstr(at, wrong[n]) : NULL;
            if (!at) print_message("missing: %s\nin: %s\n", wrong[n], t.wrong.ptr);
            assert_non_null(at);
        }
        if (n != t.n_wrong) print_message("%s", t.wrong.ptr);
        assert_int_equal(t.n_wrong, n);
        told_free(&t);
    }
}

#define ITEM(n) "x#" n "|html;charset=windows-1251|" PAGE "\n"

static void test_records(void **state)
{
    static const record GOOD = {.kind = "response", .block = HTTP "\r\n" PAGE};
    static const struct { record broken; const char *items, *wrong[3]; } cases[] = {
        {{"request", NULL, "GET / HTTP/1.1\r\n\r\n"}, ITEM("1") ITEM("3"), {NULL}},
        {{"revisit", NULL, HTTP "\r\n"}, ITEM("1") ITEM("3"), {NULL}},
        {{"response", NULL, "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>none"}, ITEM("1") ITEM("3"), {NULL}},
        {{"response", NULL, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG"}, ITEM("1") ITEM("3"), {NULL}},
        {{"resource", "Content-Type: text/plain\r\n", "Osk"}, ITEM("1") "x#2|text|Osk\n" ITEM("3"), {NULL}},
        {{"conversion", "Content-Type: text/plain\r\n", "Osk"}, ITEM("1") "x#2|text|Osk\n" ITEM("3"), {NULL}},
        /* lengths */
        {{"response", NULL, HTTP "\r\n<p>a", 60}, ITEM("1") ITEM("3"), {"record 2 at byte", NULL}},
        {{"response", NULL, HTTP "\r\n<p>abcdefgh", -5}, ITEM("1") ITEM("3"), {"record 2", NULL}},
        {{"response", NULL, HTTP "Content-Length: 4\r\n\r\n<p>a", 60}, ITEM("1") "x#2|html;charset=windows-1251|<p>a\n" ITEM("3"), {"read all the same", NULL}},
        {{"response", NULL, HTTP "\r\n<p>a", 1 << 28}, ITEM("1"), {"larger than the limit", "the file ends before", NULL}},
        {{"resource", "Content-Type: text/plain\r\n", "Osk", 0, ""}, ITEM("1") "x#2|text|Osk\n" ITEM("3"), {"blank line", NULL}},
        {{"resource", "Content-Type: text/plain\r\n", "Osk", 0, "\r\n\r\nrubbish\r\n\r\n"},
         ITEM("1") "x#2|text|Osk\n" ITEM("4"), {"record 3 at byte", NULL}},
        {{"resource", "Content-Type: text/plain\r\n", "Osk", 0, "rubbish\r\n\r\n"}, ITEM("1") ITEM("3"), {"record 2", NULL}},
        /* sums */
        {{"resource", "Content-Type: text/plain\r\nWARC-Block-Digest: sha1:C5VO6S2NDYGE2MYRPZI3PVBF7Z7DO5RY\r\n", "Osk"},
         ITEM("1") ITEM("3"), {"record 2", NULL}},
        {{"resource", "Content-Type: text/plain\r\nWARC-Block-Digest: md5:900150983cd24fb0d6963f7d28e17f72\r\n", "abc"}, ITEM("1") "x#2|text|abc\n" ITEM("3"), {NULL}},
        {{"resource", "Content-Type: text/plain\r\nWARC-Block-Digest: md5:900150983cd24fb0d6963f7d28e17f72\r\nWARC-Payload-Digest: sha1:AAAA\r\n", "abc"},
         ITEM("1") "x#2|text|abc\n" ITEM("3"), {"WARC-Payload-Digest", NULL}},
        /* what a server sent */
        {{"response", NULL, HTTP "Transfer-Encoding: chunked\r\n\r\n4\r\n<p>a\r\n0003;x=y\r\nbcd\r\n0\r\n\r\n"},
         ITEM("1") "x#2|html;charset=windows-1251|<p>abcd\n" ITEM("3"), {NULL}},
        {{"response", NULL, HTTP "Transfer-Encoding: chunked\r\n\r\n<p>no chunks"}, ITEM("1") "x#2|html;charset=windows-1251|<p>no chunks\n" ITEM("3"), {NULL}},
        {{"response", NULL, HTTP "Transfer-Encoding: chunked\r\n\r\n4\r\n<p>a\r\nFFFFFFFFFFFFFF\r\nbcd"}, ITEM("1") ITEM("3"), {"x#2: a chunk", NULL}},
        {{"response", NULL, HTTP "Transfer-Encoding: chunked\r\n\r\n2\r\n<p>a\r\n0\r\n\r\n"}, ITEM("1") ITEM("3"), {"chunks are wrong", NULL}},
        {{"response", NULL, HTTP "Content-Encoding: gzip\r\n\r\n<p>plain"}, ITEM("1") "x#2|html;charset=windows-1251|<p>plain\n" ITEM("3"), {NULL}},
        {{"response", NULL, HTTP "Content-Encoding: deflate\r\n\r\n<p>plain"}, ITEM("1") ITEM("3"), {"x#2: compressed data is damaged", NULL}},
        {{"response", NULL, HTTP "Content-Encoding: zebra\r\n\r\n<p>plain"}, ITEM("1") ITEM("3"), {"zebra", NULL}},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        hs_buf b = {0};
        add_record(&b, &GOOD);
        add_record(&b, &cases[i].broken);
        add_record(&b, &GOOD);
        if (cases[i].broken.kind) check("x", hs_buf_str(&b), cases[i].items, cases[i].wrong);
        hs_buf_free(&b);
    }
}

static void test_rubbish(void **state)
{
    static const record GOOD = {.kind = "response", .block = HTTP "\r\n" PAGE};
    hs_buf b = {0};
    (void)state;
    hs_buf_add_z(&b, "WARC/1.0\r\nWARC-Type: response\r\n\r\n"); /* no length */
    add_record(&b, &GOOD);
    hs_buf_add_z(&b, "some rubbish\nand more of it WARC/1.0\n");
    add_record(&b, &GOOD);
    hs_buf_add_z(&b, "WARC/1.0\r\nWARC-Type: resp");
    check("x", hs_buf_str(&b), ITEM("2") ITEM("4"), (const char *const[]){"record 1 at byte 0: its header says no length", "record 3 at byte", "record 5", NULL});
    hs_buf_free(&b);
}

/* A gzip member that is damaged, or cut off, is the loss of its record alone. */
static void test_members(void **state)
{
    static const record GOOD = {.kind = "response", .block = HTTP "\r\n" PAGE};
    hs_buf one = {0}, packed = {0}, whole = {0};
    (void)state;
    add_record(&one, &GOOD);
    for (int i = 0; i < 3; i++) add_gzipped(&packed, hs_buf_str(&one));
    check("x", hs_buf_str(&packed), ITEM("1") ITEM("2") ITEM("3"), (const char *const[]){NULL});
    size_t each = packed.len / 3;
    check("x", hs_str_sub(hs_buf_str(&packed), 0, 3 * each - 9), ITEM("1") ITEM("2"), (const char *const[]){"record 3", NULL});
    memset(packed.ptr + each + each / 2, 0, 20);
    check("x", hs_buf_str(&packed), ITEM("1") ITEM("3"), (const char *const[]){"record 2 at byte", NULL});
    packed.len = 0;
    for (int i = 0; i < 3; i++) hs_buf_add(&whole, hs_buf_str(&one));
    add_gzipped(&packed, hs_buf_str(&whole)); /* all in one member */
    check("x", hs_buf_str(&packed), ITEM("1") ITEM("2") ITEM("3"), (const char *const[]){NULL});
    packed.len = 0;
    for (size_t at = 0; at < whole.len; at += 50) { /* members that end anywhere */
        size_t end = at + 50 < whole.len ? at + 50 : whole.len;
        add_gzipped(&packed, hs_str_sub(hs_buf_str(&whole), at, end));
    }
    check("x", hs_buf_str(&packed), ITEM("1") ITEM("2") ITEM("3"), (const char *const[]){"several gzip members", NULL});
    hs_buf_free(&one);
    hs_buf_free(&packed);
    hs_buf_free(&whole);
}

static void test_compressed_page(void **state)
{
    hs_buf page = {0}, block = {0}, file = {0};
    (void)state;
    add_gzipped(&page, HS_STR(PAGE));
    hs_buf_add_z(&block, HTTP "Content-Encoding: gzip\r\n\r\n");
    hs_buf_add(&block, hs_buf_str(&page));
    hs_buf_printf(&file, "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: %zu\r\n\r\n", block.len);
    hs_buf_add(&file, hs_buf_str(&block));
    hs_buf_add_z(&file, "\r\n\r\n");
    check("x", hs_buf_str(&file), ITEM("1"), (const char *const[]){NULL});
    hs_buf_free(&page);
    hs_buf_free(&block);
    hs_buf_free(&file);
}

static void test_arc(void **state)
{
    hs_buf b = {0};
    char length[64];
    (void)state;
    hs_buf_add_z(&b, "filedesc://x.arc 0.0.0.0 20200304050607 text/plain 64\n1 0 Osk\nURL IP-address Archive-date Content-type Archive-length\n\n");
    for (int i = 0; i < 3; i++) {
        snprintf(length, sizeof length, "%zu", strlen(HTTP "\r\n" PAGE));
        hs_buf_printf(&b, "http://osk.example/a b%d 1.2.3.4 20200304050607 text/html %s\n%s\n", i, i == 1 ? "abc" : length, HTTP "\r\n" PAGE);
    }
    check("x", hs_buf_str(&b), ITEM("2") ITEM("4"), (const char *const[]){"record 3 at byte", NULL});
    hs_buf packed = {0};
    for (int i = 0; i < 3; i++) { /* a member each, the second too short */
        b.len = 0;
        hs_buf_printf(&b, "filedesc://osk.example/%d 1.2.3.4 20200304050607 text/html %zu\n%s\n", i, strlen(HTTP "\r\n" PAGE) + (i == 1 ? 50 : 0), HTTP "\r\n" PAGE);
        add_gzipped(&packed, hs_buf_str(&b));
    }
    check("x", hs_buf_str(&packed), ITEM("1") ITEM("3"), (const char *const[]){"record 2 at byte", NULL});
    hs_buf_free(&packed);
    hs_buf_free(&b);
}

static void test_sums(void **state)
{
    static const struct { const char *label; bool want; } cases[] = {
        {"sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", true},  {"sha1:vgmt4nsha2awvor6evyxqugcnsonbwe5", true},
        {"sha1:a9993e364706816aba3e25717850c26c9cd0d89d", true}, {"SHA-1:qZk+NkcGgWq6PiVxeFDCbJzQ2J0=", true}, {"sha1:qZk-NkcGgWq6PiVxeFDCbJzQ2J0", true},
        {"sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", true},
        {"sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE6", false}, {"sha1:", false}, {"blake9:xyz", true},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) assert_int_equal(hs_sum_agrees(hs_str_of(cases[i].label), HS_STR("abc")), cases[i].want);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_records),         cmocka_unit_test(test_rubbish), cmocka_unit_test(test_members),
        cmocka_unit_test(test_compressed_page), cmocka_unit_test(test_arc),     cmocka_unit_test(test_sums),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
