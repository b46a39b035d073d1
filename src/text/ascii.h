/* Comparing and finding ASCII words in any case, wherever tags, labels and file names are read. */
#ifndef HS_TEXT_ASCII_H
#define HS_TEXT_ASCII_H
#include "base/str.h"

static inline char hs_ascii_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static inline bool hs_ascii_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* whether s at `at` reads word, which is in lower case */
static inline bool hs_ascii_reads(hs_str s, size_t at, const char *word)
{
    for (; *word; word++, at++)
        if (at >= s.len || hs_ascii_lower(s.ptr[at]) != *word) return false;
    return true;
}

/* whether s is word, which is in lower case */
static inline bool hs_ascii_is(hs_str s, const char *word)
{
    return s.len == strlen(word) && hs_ascii_reads(s, 0, word);
}

/* Where word (in lower case, not empty) next stands in s[from, to); `to` if it does not. */
static inline size_t hs_ascii_find(hs_str s, size_t from, size_t to, const char *word)
{
    size_t n = strlen(word);
    for (; from + n <= to; from++)
        if (hs_ascii_lower(s.ptr[from]) == *word && hs_ascii_reads(s, from, word)) return from;
    return to;
}

/* s without white space at its ends */
static inline hs_str hs_ascii_trim(hs_str s)
{
    while (s.len && hs_ascii_space(s.ptr[0])) s.ptr++, s.len--;
    while (s.len && hs_ascii_space(s.ptr[s.len - 1])) s.len--;
    return s;
}

#endif
