/* Writers and what they rest on: offsets, segments, the order of statements, escapes, widths. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include "api/doc.h"
#include "base/file.h"
#include "base/utf8.h"
#include "markup.h"
#include "write/segment.h"
#include "write/tree.h"
#include "write/width.h"

static int gather(void *user, const char *bytes, size_t n)
{
    hs_buf_add(user, (hs_str){bytes, n});
    return 0;
}

static hs_buf write_as(const hs_view *v, hs_format format, int width)
{
    hs_buf b = {0};
    hs_write_options o = {.format = format, .width = width};
    hs_err err = {0};
    assert_int_equal(hs_write_part(HS_PART_HEAD, NULL, &o, gather, &b, &err), HS_OK);
    assert_int_equal(hs_write_part(HS_PART_DOC, v, &o, gather, &b, &err), HS_OK);
    assert_int_equal(hs_write_part(HS_PART_TAIL, NULL, &o, gather, &b, &err), HS_OK);
    hs_buf_add_c(&b, '\0');
    b.len--;
    return b;
}

/* Names of a marked document point into the block, so that has to outlive it. */
typedef struct bridge { hs_buf file; marked m; } bridge;

static void open_bridge(bridge *b)
{
    *b = (bridge){0};
    assert_int_equal(hs_file_read("tests/write/bridge.mk", 1 << 20, &b->file, NULL), HS_OK);
    hs_buf_add_c(&b->file, '\0');
    char *body = strchr(b->file.ptr, '\n') + 1;
    *strstr(body, "\n### ") = '\0';
    marked_read(&b->m, "bridge.txt", hs_str_of(body));
}

static void close_bridge(bridge *b)
{
    marked_free(&b->m);
    hs_buf_free(&b->file);
}

static void test_offsets(void **state)
{
    (void)state;
    static const struct { const char *text; uint32_t byte, points, utf16; } rows[] = {
        {"", 0, 0, 0}, {"abc", 2, 2, 2}, {"é", 2, 1, 1}, {"a“b", 4, 2, 2}, {"😀x", 4, 1, 2}, {"😀x", 5, 2, 3}, {"abc", 9, 3, 3},
    };
    jmp_buf fail;
    hs_arena a;
    hs_arena_init(&a, 1 << 20, &fail);
    if (setjmp(fail)) fail_msg("no memory");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        hs_offsets o;
        hs_offsets_build(&a, hs_str_of(rows[i].text), &o);
        assert_int_equal(hs_offset_at(&o, rows[i].byte, HS_CODE_POINTS), rows[i].points);
        assert_int_equal(hs_offset_at(&o, rows[i].byte, HS_UTF16), rows[i].utf16);
    }
    static char lots[1000];
    const hs_str many = {lots, sizeof lots};
    for (size_t i = 0; i + 3 < sizeof lots; i += 4) memcpy(lots + i, i % 8 ? "\xF0\x9F\x98\x80" : "ab\xC3\xA9", 4);
    hs_offsets o;
    hs_offsets_build(&a, many, &o);
    for (uint32_t i = 0; i <= sizeof lots; i++) {
        uint32_t points = 0;
        for (uint32_t k = 0; k < i; k++) points += ((unsigned char)lots[k] & 0xC0) != 0x80;
        assert_int_equal(hs_offset_at(&o, i, HS_CODE_POINTS), points);
    }
    hs_arena_free(&a);
}

static void test_widths(void **state)
{
    (void)state;
    static const struct { const char *text; int width; } rows[] = {
        {"", 0}, {"abc", 3}, {"naïve", 5}, {"渡し船", 6}, {"한국어", 6}, {"😀", 2}, {"e\xCC\x81", 1}, {"Ё", 1}, {"—", 1},
        {"\xE2\x80\x8B", 0}, {"❤\xEF\xB8\x8F", 2}, {"Ａ", 2},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (hs_text_width(hs_str_of(rows[i].text)) != rows[i].width) fail_msg("width of %s", rows[i].text);
    assert_true(hs_is_control(0x1B) && hs_is_control(0x202E) && hs_is_control(0x9B) && !hs_is_control('a') && !hs_is_control(0xA0));
}

static void test_confidence(void **state)
{
    (void)state;
    static const struct { double c; const char *want; } rows[] = {
        {0, "0.00"}, {1, "1.00"}, {0.5, "0.50"}, {0.873, "0.873"}, {0.8734, "0.873"}, {0.99999, "1.00"}, {-1, "0.00"}, {7, "1.00"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        hs_buf b = {0};
        hs_put_confidence(&b, rows[i].c);
        assert_int_equal(b.len, strlen(rows[i].want));
        assert_memory_equal(b.ptr, rows[i].want, b.len);
        hs_buf_free(&b);
    }
}

static void test_json_escapes(void **state)
{
    (void)state;
    char all[128];
    for (int i = 0; i < 127; i++) all[i] = (char)(i + 1);
    hs_buf b = {0};
    hs_put_json(&b, (hs_str){all, 127});
    json_t *s = json_loadb(b.ptr, b.len, JSON_DECODE_ANY, NULL);
    assert_non_null(s);
    assert_int_equal(json_string_length(s), 127);
    assert_memory_equal(json_string_value(s), all, 127);
    json_decref(s);
    hs_buf_free(&b);
}

static uint32_t point_to_byte(hs_str text, json_int_t point)
{
    size_t i = 0;
    for (; point > 0 && i < text.len; point--) hs_utf8_next(text, &i);
    return (uint32_t)i;
}

/* "text" must be the characters at "spans" joined by spaces */
static void check_place(hs_str text, const json_t *place)
{
    hs_buf b = {0};
    size_t i;
    json_t *pair;
    json_array_foreach(json_object_get(place, "spans"), i, pair) {
        uint32_t begin = point_to_byte(text, json_integer_value(json_array_get(pair, 0)));
        uint32_t end = point_to_byte(text, json_integer_value(json_array_get(pair, 1)));
        if (i) hs_buf_add_c(&b, ' ');
        hs_buf_add(&b, hs_str_sub(text, begin, end));
    }
    hs_buf_add_c(&b, '\0');
    assert_string_equal(json_string_value(json_object_get(place, "text")), b.ptr);
    hs_buf_free(&b);
}

static void test_records(void **state)
{
    (void)state;
    static const char *const keys[] = {"doc", "id", "type", "source", "cue", "content", "within", "chain", "polarity", "certainty",
                                       "about", "said", "confidence", "why"};
    bridge d;
    open_bridge(&d);
    hs_buf b = write_as(&d.m.view, HS_JSONL, 0);
    int lines = 0;
    for (char *line = b.ptr; *line; line = strchr(line, '\n') + 1, lines++) {
        json_t *o = json_loads(line, JSON_DISABLE_EOF_CHECK, NULL);
        assert_non_null(o);
        assert_int_equal(json_object_size(o), sizeof keys / sizeof *keys);
        for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) assert_non_null(json_object_get(o, keys[i]));
        assert_int_equal(json_object_size(json_object_get(o, "source")), 5);
        check_place(d.m.view.text, json_object_get(o, "source"));
        check_place(d.m.view.text, json_object_get(o, "cue"));
        check_place(d.m.view.text, json_object_get(o, "content"));
        if (json_is_object(json_object_get(o, "said"))) check_place(d.m.view.text, json_object_get(o, "said"));
        json_decref(o);
    }
    assert_int_equal(lines, 6);
    hs_buf_free(&b);
    close_bridge(&d);
}

static void test_chain(void **state)
{
    (void)state;
    bridge d;
    open_bridge(&d);
    const hs_statement *s = d.m.view.statement;
    assert_int_equal(s[2].within, 2);
    assert_int_equal(s[2].chain.n, 3);
    assert_true(hs_str_is(s[2].chain.at[0], "Anvar Teshik"));
    assert_true(hs_str_is(s[2].chain.at[1], "the mayor of Khorvik"));
    assert_true(hs_str_is(s[2].chain.at[2], "engineers")); /* no name: its words */
    assert_true(hs_str_is(s[4].chain.at[0], "unknown"));
    close_bridge(&d);
}

/* what is dropped hands its children to the next voice outside */
static void test_threshold(void **state)
{
    (void)state;
    bridge d;
    open_bridge(&d);
    hs_statement *s = hs_new(&d.m.arena, hs_statement, d.m.view.n);
    uint32_t n = d.m.view.n;
    memcpy(s, d.m.view.statement, n * sizeof *s);
    s[1].confidence = 0.1;
    hs_statements_settle(&d.m.arena, &d.m.view, s, &n, 0.3);
    assert_int_equal(n, 5);
    assert_int_equal(s[1].within, 1);
    assert_int_equal(s[1].chain.n, 2);
    assert_int_equal(s[1].id, 2);
    s[0].within = 2; /* a circle, which no finder should make: both go, and what hangs on them */
    hs_statements_settle(&d.m.arena, &d.m.view, s, &n, 0);
    assert_int_equal(n, 3);
    close_bridge(&d);
}

static void test_segments(void **state)
{
    (void)state;
    bridge d;
    hs_segments g;
    open_bridge(&d);
    assert_true(hs_segments_build(&d.m.view, &g));
    uint32_t at = 0, deepest = 0;
    for (uint32_t i = 0; i < g.n; i++) {
        const hs_segment *s = &g.at[i];
        assert_int_equal(s->span.begin, at);
        assert_true(s->span.end > at);
        assert_int_equal(s->depth > 0, s->content > 0);
        assert_int_equal(s->of > 0, s->role != HS_ROLE_NONE);
        at = s->span.end;
        if (s->depth > deepest) deepest = s->depth;
        if (s->depth == 3) assert_int_equal(s->content, 3);
    }
    assert_int_equal(at, d.m.view.text.len);
    assert_int_equal(deepest, 3);
    hs_segments_free(&g);
    close_bridge(&d);
}

static void test_tree(void **state)
{
    (void)state;
    bridge d;
    hs_tree t;
    open_bridge(&d);
    assert_true(hs_tree_build(&d.m.view, &t));
    static const uint32_t want[] = {1, 2, 3, 4, 5, 6};
    static const int depths[] = {0, 1, 2, 0, 0, 0};
    int depth = -1;
    uint32_t id = 0;
    for (size_t i = 0; i < 6; i++) {
        id = hs_tree_walk(&t, id, &depth);
        assert_int_equal(id, want[i]);
        assert_int_equal(depth, depths[i]);
    }
    assert_int_equal(hs_tree_walk(&t, id, &depth), 0);
    hs_tree_free(&t);
    close_bridge(&d);
}

/* no line is wider than the window, and no letter is lost */
static void test_text_view(void **state)
{
    (void)state;
    bridge d;
    open_bridge(&d);
    for (int width = 20; width < 120; width++) {
        hs_buf b = write_as(&d.m.view, HS_TEXT, width);
        for (char *line = b.ptr; *line; line = strchr(line, '\n') + 1)
            if (hs_text_width((hs_str){line, strcspn(line, "\n")}) > width) fail_msg("width %d: %.*s", width, (int)strcspn(line, "\n"), line);
        if (width > 70) assert_non_null(strstr(b.ptr, "that 😀 渡し船 & <ferries> \"cost more\", by half"));
        hs_buf_free(&b);
    }
    close_bridge(&d);
}

/* a file name or a text must not give orders to the terminal */
static void test_text_view_is_harmless(void **state)
{
    (void)state;
    marked m;
    marked_read(&m, "a\033[2Jb", HS_STR("{s1:A\033]0;x\007} {q1:says} {c1:\xC2\x9B" "31m no}\n---\n1 i - p A a | | |\n"));
    hs_buf b = write_as(&m.view, HS_TEXT, 80);
    for (size_t i = 0; i < b.len; i++) assert_true((unsigned char)b.ptr[i] >= 0x20 || b.ptr[i] == '\n');
    assert_null(strstr(b.ptr, "\xC2\x9B"));
    hs_buf_free(&b);
    marked_free(&m);
}

static void test_html_is_escaped(void **state)
{
    (void)state;
    marked m;
    marked_read(&m, "<script>.txt", HS_STR("{s1:<b>&} {q1:says} {c1:\"<i>\"} </article>\n---\n1 i - o A a | <u> | <s>; & | <p>\n"));
    hs_buf b = write_as(&m.view, HS_HTML, 0);
    assert_null(strstr(b.ptr, "<script"));
    assert_null(strstr(b.ptr, "<u>"));
    assert_null(strstr(b.ptr, "<s>"));
    assert_non_null(strstr(b.ptr, "&lt;b&gt;&amp;"));
    const char *first = strstr(b.ptr, "</article>");
    assert_non_null(first);
    assert_null(strstr(first + 1, "</article>"));
    hs_buf_free(&b);
    marked_free(&m);
}

/* fields with marks, commas and line ends come back whole from a plain RFC 4180 reading */
static void test_csv(void **state)
{
    (void)state;
    marked m;
    marked_read(&m, "a,\"b\".txt", HS_STR("{s1:X} {q1:says} {c1:\"one,\n\ntwo\" }\n---\n1 d - p A a | X, Y | A; B |\n"));
    hs_buf b = write_as(&m.view, HS_CSV, 0);
    assert_non_null(strstr(b.ptr, "\"a,\"\"b\"\".txt\",s1,direct,X,0-1,\"X, Y\",,person,says,2-6,\"\"\"one,\n\ntwo\"\" \",7-19,"));
    int fields = 1, rows = 0;
    bool inside = false;
    for (const char *p = b.ptr; *p; p++) {
        inside ^= *p == '"';
        if (!inside && *p == ',') fields++;
        if (!inside && *p == '\n') {
            assert_int_equal(p[-1], '\r');
            assert_int_equal(fields, 22);
            fields = 1;
            rows++;
        }
    }
    assert_int_equal(rows, 2);
    hs_buf_free(&b);
    marked_free(&m);
}

static void test_webanno(void **state)
{
    (void)state;
    bridge d;
    open_bridge(&d);
    hs_buf b = write_as(&d.m.view, HS_WEBANNO, 0);
    json_error_t error;
    json_t *page = json_loadb(b.ptr, b.len, 0, &error), *o;
    size_t i;
    if (!page) fail_msg("%s", error.text);
    assert_string_equal(json_string_value(json_object_get(page, "type")), "AnnotationPage");
    json_array_foreach(json_object_get(page, "items"), i, o) {
        assert_string_equal(json_string_value(json_object_get(o, "type")), "Annotation");
        assert_true(json_is_string(json_object_get(o, "id")) && json_object_get(o, "target") && json_object_get(o, "body"));
    }
    assert_int_equal(i, 1 + 6 + 5 + 6); /* the document, contents, sources, cues */
    json_decref(page);
    hs_buf_free(&b);
    close_bridge(&d);
}

static int refuse(void *user, const char *bytes, size_t n)
{
    (void)user, (void)bytes, (void)n;
    return 1;
}

static void test_sink_that_stops(void **state)
{
    (void)state;
    bridge d;
    hs_err err = {0};
    open_bridge(&d);
    for (int format = HS_TEXT; format <= HS_WEBANNO; format++) {
        hs_write_options o = {.format = (hs_format)format};
        assert_int_equal(hs_write_part(HS_PART_DOC, &d.m.view, &o, refuse, NULL, &err), HS_EIO);
    }
    hs_write_options o = {.format = (hs_format)99};
    assert_int_equal(hs_write_part(HS_PART_DOC, &d.m.view, &o, gather, NULL, &err), HS_EUSAGE);
    close_bridge(&d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_offsets), cmocka_unit_test(test_widths), cmocka_unit_test(test_confidence),
        cmocka_unit_test(test_json_escapes), cmocka_unit_test(test_records), cmocka_unit_test(test_chain),
        cmocka_unit_test(test_threshold), cmocka_unit_test(test_segments), cmocka_unit_test(test_tree),
        cmocka_unit_test(test_text_view), cmocka_unit_test(test_text_view_is_harmless), cmocka_unit_test(test_html_is_escaped),
        cmocka_unit_test(test_csv), cmocka_unit_test(test_webanno), cmocka_unit_test(test_sink_that_stops),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
