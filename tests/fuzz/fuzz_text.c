/* Any bytes -> text: the properties that text.h promises. The first byte picks format and charset, the rest is read. */
#include <stdint.h>
#include <stdlib.h>
#include "base/utf8.h"
#include "text/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(int truth)
{
    if (!truth) abort();
}

static int read_once(hs_arena *arena, jmp_buf *fail, hs_str bytes, const hs_text_options *options, hs_text *text)
{
    hs_err err = {0};
    hs_arena_init(arena, (size_t)1 << 28, fail);
    int code = hs_text_read(arena, bytes, options, text, &err);
    require(code == HS_OK || (code == err.code && err.message[0]));
    return code;
}

static void check(const hs_text *t, hs_str bytes)
{
    require(hs_utf8_valid(t->s) && t->s.len <= HS_TEXT_LIMIT);
    require(t->s.len == 0 || !memchr(t->s.ptr, 0, t->s.len));
    require(t->s.len == 0 || (t->n_map && t->map[0].text == 0));
    for (uint32_t i = 0; i < t->n_map; i++) {
        require(t->map[i].unit > 0 && t->map[i].text < t->s.len);
        require(i == 0 || (t->map[i - 1].text < t->map[i].text && t->map[i - 1].origin <= t->map[i].origin));
    }
    uint64_t last = 0;
    for (uint32_t i = 0; i < t->s.len; i++) {
        uint64_t origin = hs_text_origin(t, i);
        require(origin >= last && origin < bytes.len);
        last = origin;
    }
    /* where text and bytes run in step, and are of one encoding, they are the same */
    for (uint32_t i = 0; i < t->n_map && hs_str_is(t->charset, "UTF-8"); i++) {
        uint32_t end = i + 1 < t->n_map ? t->map[i + 1].text : (uint32_t)t->s.len;
        for (uint32_t k = t->map[i].text; k < end && t->map[i].step && t->map[i].unit == 1; k++) require(t->s.ptr[k] == bytes.ptr[hs_text_origin(t, k)]);
    }
    const hs_str *said[] = {&t->title, &t->author, &t->date, &t->date_from, &t->outlet, &t->url, &t->lang};
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) require(hs_utf8_valid(*said[i]));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const FORMATS[] = {NULL, "html", "text", "html"};
    static const char *const CHARSETS[] = {NULL, NULL, NULL, "windows-1251", "UTF-16LE", "GBK", "ISO-2022-JP", "UTF-8"};
    if (size == 0) return 0;
    hs_text_options options = {.format = FORMATS[data[0] & 3], .charset = CHARSETS[data[0] >> 2 & 7]};
    hs_str bytes = {(const char *)data + 1, size - 1};
    hs_arena a, b;
    jmp_buf fail;
    hs_text one, two;
    if (setjmp(fail)) abort(); /* hs_text_read catches its own */
    int code = read_once(&a, &fail, bytes, &options, &one);
    int again = read_once(&b, &fail, bytes, &options, &two);
    require(code == again);
    if (code == HS_OK) {
        check(&one, bytes);
        require(hs_str_eq(one.s, two.s) && hs_str_eq(one.title, two.title) && one.n_map == two.n_map);
    }
    hs_arena_free(&a);
    hs_arena_free(&b);
    return 0;
}
