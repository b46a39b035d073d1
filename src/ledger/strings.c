/* JSON strings and lists of them, as the ledger writes them. */
#include "ledger/strings.h"

/* Room for s as a JSON string, with its marks: six bytes for what must be escaped as \u00XX. */
static size_t string_room(hs_str s)
{
    size_t n = 2;
    for (size_t i = 0; i < s.len; i++) n += (unsigned char)s.ptr[i] < 0x20 ? 6 : s.ptr[i] == '"' || s.ptr[i] == '\\' ? 2 : 1;
    return n;
}

static size_t put_string(char *out, hs_str s)
{
    static const char digit[] = "0123456789abcdef";
    size_t at = 0;
    out[at++] = '"';
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (c < 0x20) {
            memcpy(out + at, "\\u00", 4);
            out[at + 4] = digit[c >> 4];
            out[at + 5] = digit[c & 15];
            at += 6;
            continue;
        }
        if (c == '"' || c == '\\') out[at++] = '\\';
        out[at++] = (char)c;
    }
    out[at++] = '"';
    return at;
}

hs_str hs_string_write(hs_arena *arena, hs_str s)
{
    char *out = hs_arena_alloc(arena, string_room(s));
    return (hs_str){out, put_string(out, s)};
}

hs_str hs_strings_write(hs_arena *arena, hs_strs list)
{
    size_t room = 2, at = 0;
    for (uint32_t i = 0; i < list.n; i++) room += string_room(list.at[i]) + 1;
    char *out = hs_arena_alloc(arena, room);
    out[at++] = '[';
    for (uint32_t i = 0; i < list.n; i++) {
        if (i) out[at++] = ',';
        at += put_string(out + at, list.at[i]);
    }
    out[at++] = ']';
    return (hs_str){out, at};
}

static int hex_value(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool take(hs_str *s, char c)
{
    if (!s->len || *s->ptr != c) return false;
    *s = hs_str_sub(*s, 1, s->len);
    return true;
}

/* What stands behind a backslash; -1 when it is none of what put_string writes. */
static int read_escaped(hs_str *s)
{
    char c = s->len ? *s->ptr : '\0';
    size_t n = 1;
    int value = c == '"' || c == '\\' ? c : -1;
    if (c == 'u' && s->len >= 5 && !memcmp(s->ptr + 1, "00", 2)) {
        int high = hex_value(s->ptr[3]), low = hex_value(s->ptr[4]);
        value = high < 0 || low < 0 ? -1 : high << 4 | low;
        n = 5;
    }
    if (value >= 0) *s = hs_str_sub(*s, n, s->len);
    return value > 0x7F ? -1 : value;
}

static bool read_string(hs_arena *arena, hs_str *s, hs_str *out)
{
    char *to = hs_arena_alloc(arena, s->len);
    size_t n = 0;
    if (!take(s, '"')) return false;
    while (s->len && *s->ptr != '"') {
        int c = (unsigned char)*s->ptr;
        *s = hs_str_sub(*s, 1, s->len);
        if (c == '\\') c = read_escaped(s);
        if (c < 0) return false;
        to[n++] = (char)c;
    }
    *out = (hs_str){to, n};
    return take(s, '"');
}

bool hs_strings_read(hs_arena *arena, hs_str json, hs_strs *out)
{
    struct { hs_str *at; uint32_t n, cap; } list = {0};
    *out = (hs_strs){0};
    if (!json.len) return true;
    if (!take(&json, '[')) return false;
    if (!(json.len == 1 && *json.ptr == ']'))
        do {
            hs_str s;
            if (!read_string(arena, &json, &s)) return false;
            hs_push(arena, &list, s);
        } while (take(&json, ','));
    *out = (hs_strs){list.at, list.n};
    return json.len == 1 && *json.ptr == ']';
}
