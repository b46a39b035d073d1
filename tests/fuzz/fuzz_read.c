/* Any bytes as a file of any kind: the first byte chooses the format (0: it is found) and how the bytes come. Properties: what is told does
 * not depend on how many bytes come at once; errors have messages; items have names and forms that can be decoded again, or say why not;
 * no more comes out than the limits allow. */
#include <stdint.h>
#include <stdlib.h>
#include "read/read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LARGEST = 1 << 20, MOST_ITEMS = 200, MOST_DECODED = 20 };

static void require(int truth)
{
    if (!truth) abort();
}

typedef struct stream { hs_str left; size_t step; } stream;

static ptrdiff_t give(void *user, char *to, size_t n, hs_err *err)
{
    stream *s = user;
    (void)err;
    if (n > s->step) n = s->step;
    if (n > s->left.len) n = s->left.len;
    if (n) memcpy(to, s->left.ptr, n);
    s->left = hs_str_sub(s->left, n, s->left.len);
    return (ptrdiff_t)n;
}

typedef struct seen {
    uint64_t sum; /* of all that was told */
    uint32_t items, troubles;
    bool decode;
} seen;

static void add(seen *s, hs_str bytes)
{
    for (size_t i = 0; i < bytes.len; i++) s->sum = (s->sum ^ (unsigned char)bytes.ptr[i]) * 0x100000001B3u;
    s->sum = (s->sum ^ 0x100) * 0x100000001B3u;
}

static void add_fields(seen *s, const hs_fields *f)
{
    const hs_str *all = (const hs_str *)f; /* strings and nothing else */
    for (size_t i = 0; i < sizeof *f / sizeof *all; i++) {
        require(all[i].len == 0 || all[i].ptr);
        add(s, all[i]);
    }
}

static void decode(seen *s, const hs_item *item)
{
    hs_arena arena;
    jmp_buf fail;
    hs_content c;
    hs_err err = {0};
    hs_arena_init(&arena, (size_t)256 << 20, &fail);
    if (!setjmp(fail)) {
        int code = hs_item_decode(&arena, item, &c, &err);
        require(code == HS_OK || err.message[0]);
        if (!code) {
            add(s, c.bytes);
            add_fields(s, &c.fields);
        }
    }
    hs_arena_free(&arena);
}

static int item(void *user, const hs_item *i)
{
    seen *s = user;
    require(i->name.len && i->form.len && i->bytes.len <= LARGEST);
    add(s, i->name);
    add(s, i->form);
    add(s, i->bytes);
    add_fields(s, &i->fields);
    bool pdf = hs_str_starts(i->form, HS_STR("pdf")); /* a process for each is too slow here */
    if (s->decode && !pdf && s->items < MOST_DECODED) decode(s, i);
    return ++s->items == MOST_ITEMS;
}

static void trouble(void *user, const hs_err *err)
{
    seen *s = user;
    require(err->code && err->message[0]);
    s->troubles++;
}

static seen read_once(hs_str bytes, const char *format, size_t step)
{
    seen s = {.decode = !step};
    hs_read_options o = {.format = format, .max_size = LARGEST};
    hs_read_calls calls = {.user = &s, .item = item, .trouble = trouble};
    hs_reading r;
    hs_source from;
    hs_err err = {0};
    stream all = {bytes, step};
    require(hs_reading_start(&r, &o, &calls, &err) == HS_OK);
    r.packed = bytes.len;
    if (step) hs_source_start(&from, HS_STR("file"), give, &all);
    else hs_source_start_bytes(&from, HS_STR("file"), bytes);
    int code = hs_read_source(&r, &from, &err);
    hs_source_stop(&from);
    require(code == HS_OK || err.message[0]);
    require(r.depth == 0 && r.unpacked <= HS_READ_FREE + (64u << 20));
    return s;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const FORMATS[] = {NULL,  "archive", "warc", "arc",  "mbox", "mail", "mhtml", "jsonl", "csv",
                                          "xlsx", "telegram", "feed", "docx", "odt",  "pdf",  "html",  "text"};
    if (size == 0) return 0;
    const char *format = FORMATS[data[0] % 17];
    hs_str bytes = {(const char *)data + 1, size - 1};
    read_once(bytes, format, 0);
    seen a = read_once(bytes, format, 1 << 16), b = read_once(bytes, format, 1 + data[0] / 17);
    require(a.items == b.items && a.troubles == b.troubles && a.sum == b.sum);
    return 0;
}
