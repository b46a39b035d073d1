/* The head of an HTTP answer. */
#include "fetch/head.h"
#include "fetch/word.h"

hs_str hs_head_get(hs_str head, const char *name)
{
    while (head.len) {
        hs_str value = hs_str_cut(&head, '\n'), key = hs_str_cut(&value, ':');
        if (hs_word_is(key, name)) return value.len ? hs_word_trim(value) : HS_STR("");
    }
    return (hs_str){0};
}

/* Names of types and charsets are ASCII without spaces and marks of their own. */
static bool keep(hs_str s, char *out, size_t room)
{
    out[0] = '\0';
    if (s.len >= room) return false;
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] <= ' ' || s.ptr[i] > '~' || strchr("\"'<>\\,;", s.ptr[i])) return false;
    if (s.len) memcpy(out, s.ptr, s.len);
    out[s.len] = '\0';
    return true;
}

void hs_head_type(hs_str value, char type[128], char charset[64])
{
    charset[0] = '\0';
    if (keep(hs_word_trim(hs_str_cut(&value, ';')), type, 128))
        for (char *c = type; *c; c++) *c = hs_word_lower(*c);
    while (value.len && !charset[0]) {
        hs_str what = hs_str_cut(&value, ';'), key = hs_word_trim(hs_str_cut(&what, '='));
        what = hs_word_trim(what);
        if (what.len > 1 && (what.ptr[0] == '"' || what.ptr[0] == '\'') && what.ptr[what.len - 1] == what.ptr[0])
            what = hs_str_sub(what, 1, what.len - 1);
        if (hs_word_is(key, "charset")) keep(what, charset, 64);
    }
}
