/* Reads bytes with src/read and writes down what comes. */
#include "reading.h"
#include <stdlib.h>

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

static int item(void *user, const hs_item *i)
{
    told *t = user;
    hs_buf_printf(&t->items, "%.*s|%.*s|", (int)i->name.len, i->name.ptr, (int)i->form.len, i->form.ptr);
    if (t->contents) hs_buf_add(&t->items, i->bytes);
    else hs_buf_printf(&t->items, "%zu", i->bytes.len);
    hs_buf_add_c(&t->items, '\n');
    return ++t->n_items == t->enough;
}

static void wrong(void *user, const hs_err *err)
{
    told *t = user;
    hs_buf_add_z(&t->wrong, err->message);
    hs_buf_add_c(&t->wrong, '\n');
    t->n_wrong++;
}

static void end(hs_buf *b)
{
    hs_buf_add_c(b, '\0');
    b->len--;
}

void told_read(told *t, const char *name, hs_str bytes, const hs_read_options *options, size_t step)
{
    hs_read_calls calls = {.user = t, .item = item, .trouble = wrong};
    stream from = {bytes, step};
    hs_source s;
    hs_err err = {0};
    t->code = hs_reading_start(&t->r, options, &calls, &err);
    t->r.packed = bytes.len;
    if (step) hs_source_start(&s, hs_str_of(name), give, &from);
    else hs_source_start_bytes(&s, hs_str_of(name), bytes);
    if (!t->code) t->code = hs_read_source(&t->r, &s, &err);
    hs_source_stop(&s);
    if (t->code) wrong(t, &err);
    end(&t->items);
    end(&t->wrong);
}

void told_free(told *t)
{
    hs_buf_free(&t->items);
    hs_buf_free(&t->wrong);
}

char *decoded(hs_str form, hs_str bytes)
{
    hs_arena arena;
    jmp_buf fail;
    hs_content c;
    hs_err err;
    hs_buf out = {0};
    hs_item i = {.name = HS_STR("test"), .bytes = bytes, .form = form};
    hs_arena_init(&arena, (size_t)64 << 20, &fail);
    if (setjmp(fail)) abort();
    if (!hs_item_decode(&arena, &i, &c, &err)) {
        const hs_str *f[] = {&c.fields.title, &c.fields.author, &c.fields.url, &c.fields.date, &c.fields.date_from, &c.fields.id, &c.bytes};
        hs_buf_printf(&out, "%s|%s", c.format ? c.format : "-", c.charset ? c.charset : "-");
        for (size_t k = 0; k < sizeof f / sizeof *f; k++) {
            hs_buf_add_c(&out, '|');
            hs_buf_add(&out, *f[k]);
        }
        hs_buf_add_c(&out, '\0');
    }
    hs_arena_free(&arena);
    return out.ptr;
}
