/* Growing byte buffer. */
#include "base/buf.h"
#include <stdarg.h>
#include <stdio.h>
#include "base/mem.h"

void hs_buf_free(hs_buf *b)
{
    hs_mem_free(b->ptr);
    *b = (hs_buf){0};
}

bool hs_buf_reserve(hs_buf *b, size_t n)
{
    if (b->failed || n > SIZE_MAX / 4 - b->len) return !(b->failed = true);
    if (b->cap - b->len >= n) return true;
    size_t cap = b->cap ? 2 * b->cap : 256;
    while (cap - b->len < n) cap *= 2;
    char *p = hs_mem_resize(b->ptr, cap);
    if (!p) return !(b->failed = true);
    b->ptr = p;
    b->cap = cap;
    return true;
}

void hs_buf_add(hs_buf *b, hs_str s)
{
    if (s.len == 0 || !hs_buf_reserve(b, s.len)) return;
    memcpy(b->ptr + b->len, s.ptr, s.len);
    b->len += s.len;
}

void hs_buf_add_c(hs_buf *b, char c)
{
    hs_buf_add(b, (hs_str){&c, 1});
}

void hs_buf_add_z(hs_buf *b, const char *c_string)
{
    hs_buf_add(b, hs_str_of(c_string));
}

void hs_buf_printf(hs_buf *b, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n >= 0 && hs_buf_reserve(b, (size_t)n + 1)) {
        vsnprintf(b->ptr + b->len, (size_t)n + 1, format, again);
        b->len += (size_t)n;
    }
    va_end(again);
}
