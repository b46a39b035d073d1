/* Reading files: which format, archives, folders, and what hostile ones cost. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include "reading.h"

static const size_t STEPS[] = {0, 1, 7, 1 << 20}; /* however the bytes come, the same is told */

/* ---- formats ---- */

static void test_formats(void **state)
{
    static const struct { const char *name, *head, *want; } cases[] = {
        {"a.txt", "Osk, 3 May. The minister said no.", "text"},
        {"a", "Osk, 3 May. The minister said no.", "text"},
        {"a", "\xCF\xF0\xE8\xE2\xE5\xF2", "text"}, /* windows-1251 */
        {"a.html", "anything", "html"},
        {"a", "  <!DOCTYPE html><p>x", "html"},
        {"a.txt", "<html><p>x", "html"},
        {"a.txt", "<p>x</p> is a paragraph", "text"},
        {"a", "<?xml version='1.0'?><html xmlns='x'>", "html"},
        {"a.warc", "WARC/1.0\r\n", "warc"},
        {"a", "filedesc://x 0.0.0.0 20200101000000 text/plain 1\n", "arc"},
        {"a.docx.bin", "PK\3\4", "archive"},
        {"a", "BZh91AY&SY12345", "archive"},
        {"a", "From x@y Tue Nov 19 10:00:00 2019\nFrom: x@y\n", "mbox"},
        {"a.txt", "From Osk to the border it is 100 km, said x at 10:30.\nMore.", "text"},
        {"a", "From: x@y\nSubject: s\nDate: d\n\nbody", "mail"},
        {"a.eml", "Subject: s\n\nbody", "mail"},
        {"a.txt", "Question: why?\nAnswer: because.\n", "text"},
        {"a.mht", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n", "mhtml"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const hs_format_of *f = hs_format_find(hs_str_of(cases[i].head), hs_str_of(cases[i].name));
        if (!f || strcmp(f->name, cases[i].want)) print_message("case %zu\n", i);
        assert_non_null(f);
        assert_string_equal(f->name, cases[i].want);
    }
}

static void test_unknown(void **state)
{
    told t = {0};
    hs_read_options o = {.format = "poem"};
    (void)state;
    told_read(&t, "photo.jpg", HS_STR("\xFF\xD8\xFF\xE0\0\x10JFIF\0\1\1"), NULL, 0);
    assert_int_equal(t.code, HS_EFORMAT);
    assert_int_equal(t.n_items, 0);
    assert_non_null(strstr(t.wrong.ptr, "photo.jpg"));
    assert_non_null(strstr(t.wrong.ptr, "mbox"));
    told_free(&t);
    t = (told){0};
    told_read(&t, "a.txt", HS_STR("x"), &o, 0);
    assert_int_equal(t.code, HS_EUSAGE);
    told_free(&t);
}

static void test_forms(void **state)
{
    hs_buf b = {0};
    hs_arena arena;
    jmp_buf fail;
    (void)state;
    hs_arena_init(&arena, 1 << 20, &fail);
    if (setjmp(fail)) fail();
    hs_buf_add_z(&b, "csv");
    hs_form_add(&b, "delimiter", HS_STR(";"));
    hs_form_add(&b, "map", HS_STR("text=Тело,date=a%b"));
    assert_true(hs_str_is(hs_form_value(&arena, hs_buf_str(&b), "delimiter"), ";"));
    assert_true(hs_str_is(hs_form_value(&arena, hs_buf_str(&b), "map"), "text=Тело,date=a%b"));
    assert_true(hs_str_is(hs_form_value(&arena, hs_buf_str(&b), "csv"), ""));
    assert_true(hs_str_is(hs_form_value(&arena, HS_STR("x;a=%4;b=%zz"), "b"), "%zz"));
    hs_arena_free(&arena);
    hs_buf_free(&b);
}

static void test_charset_said(void **state)
{
    static const struct { const char *said, *bytes, *want; } cases[] = {
        {"windows-1251", "\xCF\xF0", "windows-1251"}, {"windows-1251", "\xD0\x9F", NULL}, {"utf8mb4", "x", NULL}, {"US-ASCII", "x", NULL}, {"", "x", NULL},
    };
    hs_arena arena;
    jmp_buf fail;
    (void)state;
    hs_arena_init(&arena, 1 << 20, &fail);
    if (setjmp(fail)) fail();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *got = hs_charset_said(&arena, hs_str_of(cases[i].said), hs_str_of(cases[i].bytes));
        if (!cases[i].want) assert_null(got);
        else assert_string_equal(got, cases[i].want);
    }
    hs_arena_free(&arena);
}

/* ---- archives, made here ---- */

typedef struct member { const char *name; hs_str bytes; } member;

static ssize_t grow(struct archive *a, void *user, const void *bytes, size_t n)
{
    (void)a;
    hs_buf_add(user, (hs_str){bytes, n});
    return (ssize_t)n;
}

static hs_buf written(struct archive *a, const member *m, size_t n)
{
    hs_buf b = {0};
    archive_write_set_bytes_in_last_block(a, 1);
    archive_write_open(a, &b, NULL, grow, NULL);
    for (size_t i = 0; i < n; i++) {
        struct archive_entry *e = archive_entry_new();
        archive_entry_set_pathname(e, m[i].name);
        archive_entry_set_size(e, (la_int64_t)m[i].bytes.len);
        archive_entry_set_filetype(e, AE_IFREG);
        archive_entry_set_perm(e, 0644);
        archive_entry_set_mtime(e, 1574157600, 0);
        assert_int_equal(archive_write_header(a, e), ARCHIVE_OK);
        archive_write_data(a, m[i].bytes.ptr, m[i].bytes.len);
        archive_entry_free(e);
    }
    archive_write_close(a);
    archive_write_free(a);
    return b;
}

static hs_buf packed(bool zip, bool gzip, const member *m, size_t n)
{
    struct archive *a = archive_write_new();
    if (zip) archive_write_set_format_zip(a);
    else archive_write_set_format_ustar(a);
    if (gzip) archive_write_add_filter_gzip(a);
    return written(a, m, n);
}

static hs_buf seven_zipped(const member *m, size_t n)
{
    struct archive *a = archive_write_new();
    archive_write_set_format_7zip(a);
    return written(a, m, n);
}

static hs_buf encrypted(const member *m, size_t n)
{
    struct archive *a = archive_write_new();
    archive_write_set_format_zip(a);
    assert_int_equal(archive_write_set_options(a, "zip:encryption=zipcrypt"), ARCHIVE_OK);
    archive_write_set_passphrase(a, "Osk");
    return written(a, m, n);
}

static hs_buf gzipped(hs_str s)
{
    hs_buf b = {0};
    z_stream z = {0};
    assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    assert_true(hs_buf_reserve(&b, deflateBound(&z, s.len)));
    z.next_in = (Bytef *)(uintptr_t)s.ptr;
    z.avail_in = (uInt)s.len;
    z.next_out = (Bytef *)b.ptr;
    z.avail_out = (uInt)b.cap;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    b.len = b.cap - z.avail_out;
    deflateEnd(&z);
    return b;
}

static void check(const char *name, hs_str bytes, const char *items, const char *wrong)
{
    for (size_t i = 0; i < sizeof STEPS / sizeof *STEPS; i++) {
        told t = {.contents = true};
        told_read(&t, name, bytes, NULL, STEPS[i]);
        assert_string_equal(t.items.ptr, items);
        if (!*wrong) assert_string_equal(t.wrong.ptr, "");
        else assert_non_null(strstr(t.wrong.ptr, wrong));
        told_free(&t);
    }
}

static void test_archives(void **state)
{
    hs_buf inner = packed(true, false, (member[]){{"in.txt", HS_STR("inner")}}, 1);
    member m[] = {
        {"d/page.html", HS_STR("<p>Osk</p>")}, {"../../etc/passwd.txt", HS_STR("up")}, {"/abs/a.txt", HS_STR("abs")}, {".hidden.txt", HS_STR("no")},
        {"__MACOSX/x.txt", HS_STR("no")}, {"red\x1B[31m.txt", HS_STR("esc")}, {"n.zip", hs_buf_str(&inner)},
    };
    static const char *const WANT = "x/d/page.html|html|<p>Osk</p>\nx/etc/passwd.txt|text|up\nx/abs/a.txt|text|abs\n"
                                    "x/red\xEF\xBF\xBD[31m.txt|text|esc\nx/n.zip/in.txt|text|inner\n";
    (void)state;
    for (int i = 0; i < 5; i++) {
        hs_buf b = i == 4 ? seven_zipped(m, sizeof m / sizeof *m) : packed(i & 1, i & 2, m, sizeof m / sizeof *m);
        check("x", hs_buf_str(&b), WANT, "");
        hs_buf_free(&b);
    }
    hs_buf_free(&inner);
}

static void test_encrypted(void **state)
{
    hs_buf b = encrypted((member[]){{"a.txt", HS_STR("secret")}}, 1);
    (void)state;
    check("x.zip", hs_buf_str(&b), "", "x.zip/a.txt: encrypted");
    hs_buf_free(&b);
}

static void test_single(void **state)
{
    hs_buf b = gzipped(HS_STR("one text")), twice = gzipped(hs_buf_str(&b));
    (void)state;
    check("a.txt.gz", hs_buf_str(&b), "a.txt|text|one text\n", "");
    check("a.txt.gz", hs_str_sub(hs_buf_str(&b), 0, b.len - 12), "", "a.txt");
    check("a.gz.gz", hs_buf_str(&twice), "", "twice");
    hs_buf_free(&b);
    hs_buf_free(&twice);
    hs_buf rows = gzipped(HS_STR("text\nHello from Osk\n"));
    hs_read_options csv = {.format = "csv"}, text = {.format = "text"};
    told t = {0};
    told_read(&t, "rows.gz", hs_buf_str(&rows), &csv, 0);
    assert_int_equal(t.n_items, 1);
    assert_non_null(strstr(t.items.ptr, "csv"));
    told_free(&t);
    t = (told){.contents = true};
    told_read(&t, "rows.gz", hs_buf_str(&rows), &text, 0);
    assert_string_equal(t.items.ptr, "rows|text|text\nHello from Osk\n\n");
    told_free(&t);
    hs_buf_free(&rows);
}

static void test_wacz(void **state)
{
    member m[] = {{"pages/pages.jsonl", HS_STR("{\"url\": \"http://osk.example/\", \"text\": \"x\"}\n")},
                  {"archive/data.warc", HS_STR("WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nOsk\r\n\r\n")},
                  {"indexes/index.cdx", HS_STR("x")}};
    hs_buf b = packed(true, false, m, 3);
    (void)state;
    check("x.wacz", hs_buf_str(&b), "x.wacz/archive/data.warc#1|text|Osk\n", "");
    hs_buf_free(&b);
}

static void test_deep(void **state)
{
    hs_buf b = packed(true, false, (member[]){{"a.txt", HS_STR("x")}}, 1);
    (void)state;
    for (int depth = 1; depth < 7; depth++) {
        told t = {0};
        told_read(&t, "x", hs_buf_str(&b), NULL, 0);
        assert_int_equal(t.n_items, depth <= HS_READ_DEPTH);
        assert_int_equal(t.n_wrong, depth > HS_READ_DEPTH);
        told_free(&t);
        hs_buf outer = packed(true, false, (member[]){{"z", hs_buf_str(&b)}}, 1);
        hs_buf_free(&b);
        b = outer;
    }
    hs_buf_free(&b);
}

/* 400 MB of the same byte: refused, whether it is read or passed over as hidden; a member that is merely too large costs itself. */
static void test_bombs(void **state)
{
    size_t n = (size_t)400 << 20;
    char *same = malloc(n);
    (void)state;
    assert_non_null(same);
    memset(same, 'a', n);
    for (int i = 0; i < 3; i++) {
        member m[] = {{i ? "big.txt" : ".big", {same, n}}, {"small.txt", HS_STR("Osk")}};
        hs_buf b = packed(i == 2, i != 2, m, 2);
        hs_read_options o = {.max_size = i ? SIZE_MAX / 2 : 0};
        told t = {0};
        told_read(&t, "bomb", hs_buf_str(&b), &o, 1 << 16);
        assert_int_equal(t.code, HS_ELIMIT);
        assert_int_equal(t.n_items, 0);
        assert_true(t.r.unpacked < HS_READ_FREE + (80u << 20));
        told_free(&t);
        hs_buf_free(&b);
    }
    member m[] = {{"big.txt", {same, 3 << 20}}, {"small.txt", HS_STR("Osk")}};
    hs_buf b = packed(true, false, m, 2);
    hs_read_options o = {.max_size = 1 << 20};
    told t = {0};
    told_read(&t, "x", hs_buf_str(&b), &o, 0);
    assert_string_equal(t.items.ptr, "x/small.txt|text|3\n");
    assert_non_null(strstr(t.wrong.ptr, "x/big.txt: larger than the limit of 1 MB"));
    told_free(&t);
    hs_buf_free(&b);
    free(same);
}

/* A damaged member of a ZIP costs that one alone. */
static void test_damage(void **state)
{
    char text[3][2000];
    member m[3] = {{"a.txt", {text[0], 2000}}, {"b.txt", {text[1], 2000}}, {"c.txt", {text[2], 2000}}};
    uint32_t x = 1;
    (void)state;
    for (int i = 0; i < 3; i++)
        for (int k = 0; k < 2000; k++) text[i][k] = (char)('a' + ((x = x * 1103515245 + 12345) >> 16) % 26);
    hs_buf b = packed(true, false, m, 3);
    memset(b.ptr + b.len / 2 - 20, 'x', 40);
    told t = {0};
    told_read(&t, "x", hs_buf_str(&b), NULL, 0);
    assert_string_equal(t.items.ptr, "x/a.txt|text|2000\nx/c.txt|text|2000\n");
    assert_non_null(strstr(t.wrong.ptr, "x/b.txt"));
    told_free(&t);
    hs_buf_free(&b);
}

static void test_enough(void **state)
{
    member m[] = {{"a.txt", HS_STR("a")}, {"b.txt", HS_STR("b")}, {"c.txt", HS_STR("c")}};
    hs_buf b = packed(true, false, m, 3);
    told t = {.enough = 2};
    (void)state;
    told_read(&t, "x", hs_buf_str(&b), NULL, 0);
    assert_int_equal(t.n_items, 2);
    assert_int_equal(t.code, HS_OK);
    told_free(&t);
    hs_buf_free(&b);
}

/* ---- sources ---- */

static void test_lines(void **state)
{
    (void)state;
    static const char TEXT[] = "one\r\n\n0123456789abcdef\nlast";
    static const char *const WANT[] = {"one\r\n", "\n", NULL, "last", ""};
    hs_source s;
    hs_source_start_bytes(&s, HS_STR("x"), hs_str_of(TEXT));
    for (size_t i = 0; i < 5; i++) {
        hs_str line;
        int code = hs_source_line(&s, 10, &line, NULL);
        assert_int_equal(code, WANT[i] ? HS_OK : HS_ELIMIT);
        if (!WANT[i]) hs_source_skip_line(&s);
        else {
            assert_true(hs_str_is(line, WANT[i]));
            hs_source_take(&s, line.len);
        }
    }
    assert_int_equal(s.at, sizeof TEXT - 1);
    hs_source_stop(&s);
}

/* ---- folders ---- */

static void put(const char *folder, const char *name, const char *text)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

typedef struct noted { hs_buf text; uint64_t bytes; } noted;

static int note(void *user, const hs_item *i)
{
    hs_buf_printf(&((noted *)user)->text, "%.*s %.*s\n", (int)i->name.len, i->name.ptr, (int)i->fields.date_from.len, i->fields.date_from.ptr);
    return 0;
}

static void note_trouble(void *user, const hs_err *err)
{
    hs_buf_printf(&((noted *)user)->text, "! %s\n", err->message);
}

static void add_up(void *user, uint64_t n)
{
    ((noted *)user)->bytes += n;
}

static void test_folder(void **state)
{
    char top[] = "/tmp/hearsay-read-XXXXXX", path[600], want[4096];
    noted b = {0};
    hs_read_calls calls = {.user = &b, .item = note, .trouble = note_trouble, .progress = add_up};
    hs_err err;
    (void)state;
    assert_non_null(mkdtemp(top));
    snprintf(path, sizeof path, "%s/a", top);
    mkdir(path, 0700);
    put(path, "z.txt", "zz");
    put(path, ".hidden.txt", "no");
    put(top, "a.txt", "a");
    put(top, "b.html", "<p>b");
    snprintf(path, sizeof path, "%s/a/loop", top);
    assert_int_equal(symlink("..", path), 0);
    snprintf(path, sizeof path, "%s/a/nowhere", top);
    assert_int_equal(symlink("missing", path), 0);
    assert_int_equal(hs_read(top, NULL, &calls, &err), HS_OK);
    hs_buf_add_c(&b.text, '\0');
    snprintf(want, sizeof want, "%s/a.txt file time\n! %s/a/nowhere: No such file or directory\n%s/a/z.txt file time\n%s/b.html file time\n", top, top, top, top);
    assert_string_equal(b.text.ptr, want);
    assert_int_equal(b.bytes, 2 + 1 + 4);
    assert_int_equal(hs_read_size(top), 2 + 1 + 4);
    snprintf(path, sizeof path, "rm -r %s", top);
    assert_int_equal(system(path), 0);
    assert_int_equal(hs_read(top, NULL, &calls, &err), HS_EIO);
    hs_buf_free(&b.text);
}

static void test_copy(void **state)
{
    hs_item i = {.name = HS_STR("x#1"), .bytes = HS_STR("a\0b"), .form = HS_STR("text"), .fields = {.title = HS_STR("T"), .reply_to = HS_STR("7")}};
    hs_item *c = hs_item_copy(&i);
    (void)state;
    assert_non_null(c);
    assert_true(hs_str_eq(c->bytes, i.bytes) && c->bytes.ptr != i.bytes.ptr);
    assert_true(hs_str_is(c->fields.title, "T") && hs_str_is(c->fields.reply_to, "7") && !c->fields.url.len);
    hs_item_free(c);
    hs_item_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_formats), cmocka_unit_test(test_unknown), cmocka_unit_test(test_forms),  cmocka_unit_test(test_charset_said),
        cmocka_unit_test(test_archives), cmocka_unit_test(test_encrypted), cmocka_unit_test(test_single), cmocka_unit_test(test_wacz),   cmocka_unit_test(test_deep),
        cmocka_unit_test(test_bombs),   cmocka_unit_test(test_damage),  cmocka_unit_test(test_enough), cmocka_unit_test(test_lines),
        cmocka_unit_test(test_folder),  cmocka_unit_test(test_copy),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
