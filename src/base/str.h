/* Borrowed text: a pointer and a length. Nothing here relies on a terminating NUL. */
#ifndef HS_BASE_STR_H
#define HS_BASE_STR_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "hearsay.h" /* hs_str, hs_span */

#define HS_STR(lit) ((hs_str){(lit), sizeof(lit) - 1})

static inline hs_str hs_str_of(const char *c_string)
{
    return (hs_str){c_string, c_string ? strlen(c_string) : 0};
}

static inline bool hs_str_eq(hs_str a, hs_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static inline bool hs_str_is(hs_str a, const char *lit)
{
    return hs_str_eq(a, hs_str_of(lit));
}

/* bytes [begin, end) of s, which may be {NULL, 0} */
static inline hs_str hs_str_sub(hs_str s, size_t begin, size_t end)
{
    return (hs_str){begin ? s.ptr + begin : s.ptr, end - begin};
}

static inline bool hs_str_starts(hs_str s, hs_str prefix)
{
    return s.len >= prefix.len && (prefix.len == 0 || memcmp(s.ptr, prefix.ptr, prefix.len) == 0);
}

static inline bool hs_str_ends(hs_str s, hs_str suffix)
{
    return s.len >= suffix.len &&
           (suffix.len == 0 || memcmp(s.ptr + s.len - suffix.len, suffix.ptr, suffix.len) == 0);
}

/* What stands before the first `end` in *rest, which moves behind it; all of *rest when there is none. */
static inline hs_str hs_str_cut(hs_str *rest, char end)
{
    const char *p = rest->len ? (const char *)memchr(rest->ptr, end, rest->len) : NULL;
    size_t n = p ? (size_t)(p - rest->ptr) : rest->len;
    hs_str out = hs_str_sub(*rest, 0, n);
    *rest = hs_str_sub(*rest, p ? n + 1 : n, rest->len);
    return out;
}

/* byte order, shorter first on a tie: a total order for sorting and binary search */
static inline int hs_str_cmp(hs_str a, hs_str b)
{
    size_t n = a.len < b.len ? a.len : b.len;
    int c = n ? memcmp(a.ptr, b.ptr, n) : 0;
    return c ? c : (a.len > b.len) - (a.len < b.len);
}

#endif
