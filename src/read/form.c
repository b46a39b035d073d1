/* The form of an item, "csv;delimiter=%2C;map=text%3DBody", and what containers say of an item: names, charsets, times. */
#include <stdio.h>
#include <time.h>
#include <unicode/ucnv.h>
#include "base/utf8.h"
#include "read/header.h"
#include "read/read.h"

static bool plain(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '/';
}

void hs_form_add(hs_buf *form, const char *key, hs_str value)
{
    hs_buf_printf(form, ";%s=", key);
    for (size_t i = 0; i < value.len; i++) {
        unsigned char c = (unsigned char)value.ptr[i];
        if (plain(c)) hs_buf_add_c(form, (char)c);
        else hs_buf_printf(form, "%%%02X", c);
    }
}

static int hex(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static hs_str decoded(hs_arena *arena, hs_str s)
{
    char *out = hs_arena_alloc(arena, s.len);
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++) {
        int high = i + 2 < s.len && s.ptr[i] == '%' ? hex(s.ptr[i + 1]) : -1, low = high >= 0 ? hex(s.ptr[i + 2]) : -1;
        out[n++] = low >= 0 ? (char)(high << 4 | low) : s.ptr[i];
        if (low >= 0) i += 2;
    }
    return (hs_str){out, n};
}

hs_str hs_form_value(hs_arena *arena, hs_str form, const char *key)
{
    hs_str_cut(&form, ';');
    while (form.len) {
        hs_str value = hs_str_cut(&form, ';'), name = hs_str_cut(&value, '=');
        if (hs_str_is(name, key)) return decoded(arena, value);
    }
    return (hs_str){"", 0};
}

static bool above_ascii(hs_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if ((unsigned char)s.ptr[i] >= 0x80) return true;
    return false;
}

const char *hs_charset_said(hs_arena *arena, hs_str said, hs_str bytes)
{
    if (!said.len || said.len > 40 || memchr(said.ptr, 0, said.len) || hs_str_is_nocase(said, "us-ascii") || hs_str_is_nocase(said, "ascii")) return NULL;
    char *name = hs_arena_alloc(arena, said.len + 1);
    memcpy(name, said.ptr, said.len);
    UErrorCode status = U_ZERO_ERROR;
    UConverter *c = ucnv_open(name, &status);
    if (c) ucnv_close(c);
    if (U_FAILURE(status)) return NULL;
    return above_ascii(bytes) && hs_utf8_valid(bytes) ? NULL : name;
}

static bool unseen(uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

void hs_label_add(hs_buf *out, hs_str path)
{
    while (path.len) {
        hs_str part = hs_str_cut(&path, '/');
        if (!part.len || hs_str_is(part, ".") || hs_str_is(part, "..")) continue;
        hs_buf_add_c(out, '/');
        for (size_t at = 0; at < part.len;) {
            char c[4];
            uint32_t point = hs_utf8_next(part, &at);
            hs_buf_add(out, (hs_str){c, (size_t)hs_utf8_put(unseen(point) ? HS_REPLACEMENT : point, c)});
        }
    }
}

void hs_fields_file_time(hs_fields *f, char *into, int64_t seconds)
{
    struct tm t;
    time_t when = (time_t)seconds;
    if (seconds <= 0 || !gmtime_r(&when, &t) || t.tm_year > 8099) return;
    int n = snprintf(into, 32, "%04d-%02d-%02dT%02d:%02d:%02dZ", t.tm_year + 1900, t.tm_mon + 1, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec);
    if (n <= 0 || n >= 32) return;
    f->date = (hs_str){into, (size_t)n};
    f->date_from = HS_STR("file time");
}
