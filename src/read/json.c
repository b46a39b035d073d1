/* JSON: parsed by jansson, found in a stream by a scanner. */
#include "read/json.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include "base/err.h"
#include "base/mem.h"

/* ---- values ---- */

json_t *hs_json_parse(hs_str bytes, hs_str name, uint64_t line, size_t column, hs_err *err)
{
    json_error_t e;
    json_t *value = json_loadb(bytes.ptr, bytes.len, JSON_ALLOW_NUL | JSON_DECODE_ANY, &e);
    if (value) return value;
    if (json_error_code(&e) == json_error_out_of_memory) {
        hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)name.len, name.ptr);
        return NULL;
    }
    uint64_t at = line + (e.line > 0 ? (uint64_t)e.line - 1 : 0);
    size_t col = e.line <= 1 ? column + (e.column > 0 ? (size_t)e.column - 1 : 0) : (size_t)e.column;
    hs_fail(err, HS_EFORMAT, "%.*s:%" PRIu64 ":%zu: broken JSON: %s", (int)name.len, name.ptr, at, col, e.text);
    return NULL;
}

static void put_plain(hs_buf *out, const json_t *v)
{
    if (json_is_string(v)) hs_buf_add(out, (hs_str){json_string_value(v), json_string_length(v)});
    else if (json_is_integer(v)) hs_buf_printf(out, "%" JSON_INTEGER_FORMAT, json_integer_value(v));
    else if (json_is_real(v)) {
        char *text = json_dumps(v, JSON_ENCODE_ANY | JSON_REAL_PRECISION(15)); /* not printf: the locale */
        if (text) hs_buf_add_z(out, text);
        hs_mem_free(text);
    }
}

void hs_json_put(hs_buf *out, const json_t *value)
{
    if (json_is_object(value)) value = json_object_get(value, "name");
    if (!json_is_array(value)) {
        put_plain(out, value);
        return;
    }
    for (size_t i = 0, first = out->len; i < json_array_size(value); i++) {
        const json_t *v = json_array_get(value, i);
        size_t before = out->len;
        if (before > first) hs_buf_add_z(out, ", ");
        size_t with_comma = out->len;
        put_plain(out, json_is_object(v) ? json_object_get(v, "name") : v);
        if (out->len == with_comma) out->len = before;
    }
}

/* ---- the stream ---- */

void hs_json_start(hs_json_cursor *c, hs_source *s)
{
    *c = (hs_json_cursor){.s = s, .line = 1, .column = 1};
    if (hs_str_starts(hs_source_peek(s, 3), HS_STR("\xEF\xBB\xBF"))) hs_source_take(s, 3);
}

void hs_json_take(hs_json_cursor *c, size_t n)
{
    hs_str w = hs_str_sub(hs_source_peek(c->s, n), 0, n);
    for (const char *p; (p = memchr(w.ptr, '\n', w.len)) != NULL;) {
        w = hs_str_sub(w, (size_t)(p - w.ptr) + 1, w.len);
        c->line++;
        c->column = 1;
    }
    c->column += w.len;
    hs_source_take(c->s, n);
}

int hs_json_space(hs_json_cursor *c)
{
    for (;;) {
        hs_str w = hs_source_peek(c->s, 1);
        size_t n = 0;
        while (n < w.len && memchr(" \t\r\n", w.ptr[n], 4)) n++;
        int next = n < w.len ? (unsigned char)w.ptr[n] : -1;
        bool end = !w.len;
        hs_json_take(c, n);
        if (next >= 0 || end) return next;
    }
}

static int broken(const hs_json_cursor *c, const char *what, hs_err *err)
{
    if (c->s->code) {
        if (err) *err = c->s->err;
        return c->s->code;
    }
    return hs_fail(err, HS_EFORMAT, "%.*s:%" PRIu64 ":%zu: broken JSON: %s", (int)c->s->name.len, c->s->name.ptr, c->line, c->column, what);
}

/* Where a value ends. */
typedef struct scan {
    uint64_t depth;
    bool begun, string, escaped, bare; /* bare: a number or word */
} scan;

/* Goes on at w[*at]; true when the value ends there. */
static bool scan_on(scan *x, hs_str w, size_t *at)
{
    for (; *at < w.len; ++*at) {
        char b = w.ptr[*at];
        if (x->string) {
            if (x->escaped) x->escaped = false;
            else if (b == '\\') x->escaped = true;
            else if (b == '"') x->string = false;
        } else if (x->bare) {
            if (memchr(",:]}[{\" \t\r\n", b, 11)) return true;
        } else if (b == '"') {
            x->string = true;
        } else if (b == '{' || b == '[') {
            x->depth++;
        } else if (b == '}' || b == ']') {
            if (!x->begun) return true; /* no value at all */
            x->depth--;
        } else if (!x->begun) {
            if (b == ',' || b == ':') return true;
            x->bare = true;
        }
        x->begun = true;
        if (!x->string && !x->bare && !x->depth) {
            ++*at;
            return true;
        }
    }
    return false;
}

int hs_json_value(hs_json_cursor *c, size_t limit, hs_str *raw, hs_err *err)
{
    scan x = {0};
    size_t at = 0;
    hs_json_space(c);
    for (;;) {
        hs_str w = hs_source_peek(c->s, at + 1);
        bool end = w.len <= at;
        if (end && (!x.bare || c->s->code)) return broken(c, at ? "the file ends in the middle of this" : "the file ends here", err);
        bool done = scan_on(&x, w, &at) || end;
        if (at > limit)
            return hs_fail(err, HS_ELIMIT, "%.*s:%" PRIu64 ": a record is larger than the limit of %zu MB (--max-size sets it)", (int)c->s->name.len,
                           c->s->name.ptr, c->line, limit >> 20);
        *raw = hs_str_sub(w, 0, at);
        if (done) return at ? HS_OK : broken(c, "a value is missing", err);
    }
}

int hs_json_skip(hs_json_cursor *c, hs_err *err)
{
    scan x = {0};
    bool done = false;
    hs_json_space(c);
    while (!done) {
        hs_str w = hs_source_peek(c->s, 1);
        size_t at = 0;
        if (!w.len) return x.bare && !c->s->code ? HS_OK : broken(c, "the file ends in the middle of a value", err);
        done = scan_on(&x, w, &at);
        if (done && !x.begun) return broken(c, "a value is missing", err);
        hs_json_take(c, at);
    }
    return HS_OK;
}

int hs_json_enter(hs_json_cursor *c, char open, hs_err *err)
{
    if (hs_json_space(c) != open) return broken(c, open == '{' ? "\"{\" is expected" : "\"[\" is expected", err);
    hs_json_take(c, 1);
    return HS_OK;
}

int hs_json_next(hs_json_cursor *c, char key[32], bool *more, hs_err *err)
{
    enum { KEY = 64 << 10 };
    int b = hs_json_space(c);
    if (b == ',') {
        hs_json_take(c, 1);
        b = hs_json_space(c);
    }
    *more = b != (key ? '}' : ']');
    if (!*more) hs_json_take(c, 1);
    if (!*more || !key) return b < 0 ? broken(c, "the file ends here", err) : HS_OK;
    hs_str raw;
    if (b != '"') return broken(c, b < 0 ? "the file ends here" : "a key in quotation marks is expected", err);
    int code = hs_json_value(c, KEY, &raw, err);
    if (code) return code;
    snprintf(key, 32, "%.*s", (int)(raw.len - 2), raw.ptr + 1);
    hs_json_take(c, raw.len);
    if (hs_json_space(c) != ':') return broken(c, "\":\" is expected", err);
    hs_json_take(c, 1);
    return HS_OK;
}
