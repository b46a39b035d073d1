/* ASCII words in any case, for the line formats read here. */
#ifndef HS_FETCH_WORD_H
#define HS_FETCH_WORD_H
#include "base/str.h"

static inline char hs_word_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static inline bool hs_word_same(hs_str a, hs_str b)
{
    size_t i = 0;
    while (i < a.len && i < b.len && hs_word_lower(a.ptr[i]) == hs_word_lower(b.ptr[i])) i++;
    return i == a.len && i == b.len;
}

static inline bool hs_word_is(hs_str s, const char *word)
{
    return hs_word_same(s, hs_str_of(word));
}

/* s without white space at its ends */
static inline hs_str hs_word_trim(hs_str s)
{
    while (s.len && (s.ptr[0] == ' ' || (s.ptr[0] >= '\t' && s.ptr[0] <= '\r'))) s.ptr++, s.len--;
    while (s.len && (s.ptr[s.len - 1] == ' ' || (s.ptr[s.len - 1] >= '\t' && s.ptr[s.len - 1] <= '\r'))) s.len--;
    return s;
}

#endif
