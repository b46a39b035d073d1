/* A string that grows in an arena, for a line or two: nothing has to be freed when memory runs out on the way. */
#ifndef HS_BASE_LINE_H
#define HS_BASE_LINE_H
#include <stdarg.h>
#include <stdio.h>
#include "base/arena.h"

typedef struct hs_line { hs_arena *arena; char *at; uint32_t n, cap; } hs_line;

static inline void hs_line_add(hs_line *l, hs_str s)
{
    for (size_t i = 0; i < s.len; i++) hs_push(l->arena, l, s.ptr[i]);
}

static inline void hs_line_add_z(hs_line *l, const char *s)
{
    hs_line_add(l, hs_str_of(s));
}

/* At most 255 bytes; for numbers and short names. */
__attribute__((format(printf, 2, 3))) static inline void hs_line_printf(hs_line *l, const char *format, ...)
{
    char out[256];
    va_list list;
    va_start(list, format);
    vsnprintf(out, sizeof out, format, list);
    va_end(list);
    hs_line_add_z(l, out);
}

static inline hs_str hs_line_str(const hs_line *l)
{
    return (hs_str){l->at, l->n};
}

#endif
