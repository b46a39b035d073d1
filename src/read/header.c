/* Header fields as HTTP, WARC and mail have them. */
#include "read/header.h"
#include <strings.h>
#include "read/draft.h"

bool hs_str_starts_nocase(hs_str s, const char *lit)
{
    size_t n = strlen(lit);
    return s.len >= n && (!n || !strncasecmp(s.ptr, lit, n));
}

bool hs_str_is_nocase(hs_str a, const char *lit)
{
    return a.len == strlen(lit) && hs_str_starts_nocase(a, lit);
}

size_t hs_header_length(hs_str s)
{
    for (size_t at = 0; at < s.len;) {
        const char *end = memchr(s.ptr + at, '\n', s.len - at);
        if (!end) return 0;
        size_t next = (size_t)(end - s.ptr) + 1, n = next - at;
        if (n == 1 || (n == 2 && s.ptr[at] == '\r')) return next;
        at = next;
    }
    return 0;
}

static bool name_char(char c)
{
    return c > ' ' && c < 127 && c != ':';
}

bool hs_header_begins(hs_str s)
{
    size_t n = 0;
    while (n < s.len && n < 80 && name_char(s.ptr[n])) n++;
    return n > 0 && n < s.len && s.ptr[n] == ':';
}

hs_str hs_header_value(hs_str h, const char *name, size_t *at)
{
    size_t i = at ? *at : 0, n = strlen(name);
    while (i < h.len) {
        size_t end = i;
        do { /* one field, with the lines that are folded onto it */
            const char *p = memchr(h.ptr + end, '\n', h.len - end);
            end = p ? (size_t)(p - h.ptr) + 1 : h.len;
        } while (end < h.len && (h.ptr[end] == ' ' || h.ptr[end] == '\t'));
        hs_str field = hs_str_sub(h, i, end);
        i = end;
        size_t colon = n;
        while (colon < field.len && (field.ptr[colon] == ' ' || field.ptr[colon] == '\t')) colon++;
        if (colon >= field.len || field.ptr[colon] != ':' || !hs_str_starts_nocase(field, name)) continue;
        if (at) *at = i;
        return hs_str_trim(hs_str_sub(field, colon + 1, field.len));
    }
    if (at) *at = h.len;
    return (hs_str){"", 0};
}

hs_str hs_header_word(hs_str value)
{
    return hs_str_trim(hs_str_cut(&value, ';'));
}

/* Cuts the next parameter off, minding quotation marks. */
static hs_str next_parameter(hs_str *rest)
{
    bool quoted = false;
    size_t i = 0;
    for (; i < rest->len && (quoted || rest->ptr[i] != ';'); i++) {
        if (rest->ptr[i] == '\\' && quoted && i + 1 < rest->len) i++;
        else if (rest->ptr[i] == '"') quoted = !quoted;
    }
    hs_str out = hs_str_sub(*rest, 0, i);
    *rest = hs_str_sub(*rest, i < rest->len ? i + 1 : i, rest->len);
    return out;
}

hs_str hs_header_parameter(hs_str value, const char *name)
{
    next_parameter(&value);
    while (value.len) {
        hs_str v = next_parameter(&value), key = hs_str_trim(hs_str_cut(&v, '='));
        if (!hs_str_is_nocase(key, name)) continue;
        v = hs_str_trim(v);
        if (v.len >= 2 && v.ptr[0] == '"' && v.ptr[v.len - 1] == '"') v = hs_str_sub(v, 1, v.len - 1);
        return v;
    }
    return (hs_str){"", 0};
}
