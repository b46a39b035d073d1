/* MIME: messages in parts, encodings of bodies, words and parameters of header fields. */
#include "read/mime.h"
#include <stdio.h>
#include "base/utf8.h"
#include "read/draft.h"
#include "read/header.h"
#include "text/text.h"

/* ---- encodings ---- */

static int base64_digit(char c)
{
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

/* What is no digit is passed over; "=" ends a run, of which there may be several. */
static hs_str base64(hs_arena *arena, hs_str s)
{
    char *out = hs_arena_alloc(arena, s.len / 4 * 3 + 3);
    size_t n = 0;
    uint32_t bits = 0, held = 0;
    for (size_t i = 0; i < s.len; i++) {
        int digit = base64_digit(s.ptr[i]);
        if (s.ptr[i] == '=') held = 0;
        if (digit < 0) continue;
        bits = (bits << 6 | (uint32_t)digit) & 0xFFFF;
        held += 6;
        if (held < 8) continue;
        held -= 8;
        out[n++] = (char)(bits >> held);
    }
    return (hs_str){out, n};
}

static int hex(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* escape: '=' of quoted-printable or '%' of parameters. words: "_" is a space. */
static hs_str unescaped(hs_arena *arena, hs_str s, char escape, bool words)
{
    char *out = hs_arena_alloc(arena, s.len);
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c != escape) {
            out[n++] = words && c == '_' ? ' ' : c;
            continue;
        }
        int high = i + 2 < s.len ? hex(s.ptr[i + 1]) : -1, low = high >= 0 ? hex(s.ptr[i + 2]) : -1;
        if (low >= 0) out[n++] = (char)(high << 4 | low), i += 2;
        else {
            size_t end = i + 1; /* "=" at the end of a line joins it to the next */
            while (escape == '=' && end < s.len && (s.ptr[end] == ' ' || s.ptr[end] == '\t' || s.ptr[end] == '\r')) end++;
            if (escape == '=' && (end == s.len || s.ptr[end] == '\n')) i = end;
            else out[n++] = c;
        }
    }
    return (hs_str){out, n};
}

hs_str hs_mime_body(hs_arena *arena, const hs_part *part)
{
    hs_str coding = hs_header_word(hs_header_value(part->header, "Content-Transfer-Encoding", NULL));
    if (hs_str_is_nocase(coding, "base64")) return base64(arena, part->body);
    if (hs_str_is_nocase(coding, "quoted-printable")) return unescaped(arena, part->body, '=', false);
    return part->body;
}

/* ---- header fields ---- */

hs_str hs_mime_utf8(hs_arena *arena, hs_str bytes, hs_str charset)
{
    const char *known = hs_charset_said(arena, charset, bytes);
    if (!known && hs_utf8_valid(bytes)) return bytes;
    hs_text text;
    hs_text_options options = {.charset = known, .format = "text"};
    return hs_text_read(arena, bytes, &options, &text, NULL) ? HS_STR("") : text.s;
}

/* "=?charset?B?…?=" at the start of s. Returns its length, 0 if there is none. */
static size_t encoded_word(hs_str s, hs_str *charset, char *kind, hs_str *text)
{
    if (!hs_str_starts(s, HS_STR("=?"))) return 0;
    hs_str rest = hs_str_sub(s, 2, s.len < 2048 ? s.len : 2048);
    *charset = hs_str_cut(&rest, '?');
    hs_str k = hs_str_cut(&rest, '?');
    *kind = k.len == 1 ? (char)(k.ptr[0] & ~0x20) : 0;
    for (size_t i = 0; i + 1 < rest.len; i++) {
        if (rest.ptr[i] != '?' || rest.ptr[i + 1] != '=') continue;
        *text = hs_str_sub(rest, 0, i);
        hs_str whole = *charset;
        *charset = hs_str_cut(&whole, '*'); /* "*en" names a language */
        return charset->len && (*kind == 'B' || *kind == 'Q') ? (size_t)(rest.ptr + i + 2 - s.ptr) : 0;
    }
    return 0;
}

typedef struct words {
    hs_arena *arena;
    struct { char *at; uint32_t n, cap; } out, held; /* held: bytes of a charset that are not yet UTF-8 */
    hs_str charset;
} words;

static void add(words *w, hs_str s)
{
    for (size_t i = 0; i < s.len; i++) hs_push(w->arena, &w->out, s.ptr[i]);
}

/* A character may be cut in two by the end of an encoded word, so neighbours of one charset are decoded together. */
static void settle(words *w)
{
    if (w->held.n) add(w, hs_mime_utf8(w->arena, (hs_str){w->held.at, w->held.n}, w->charset));
    w->held.n = 0;
}

static void add_word(words *w, hs_str charset, char kind, hs_str text)
{
    hs_str bytes = kind == 'B' ? base64(w->arena, text) : unescaped(w->arena, text, '=', true);
    if (w->held.n && !hs_str_eq(charset, w->charset)) settle(w);
    w->charset = charset;
    for (size_t i = 0; i < bytes.len; i++) hs_push(w->arena, &w->held, bytes.ptr[i]);
}

hs_str hs_mime_words(hs_arena *arena, hs_str value)
{
    enum { LONGEST = 64 << 10 };
    words w = {.arena = arena};
    if (value.len > LONGEST) value.len = LONGEST;
    value = hs_mime_utf8(arena, value, HS_STR(""));
    bool after_word = false;
    for (size_t i = 0; i < value.len;) {
        hs_str charset, text;
        char kind;
        size_t n = encoded_word(hs_str_sub(value, i, value.len), &charset, &kind, &text);
        if (n) {
            add_word(&w, charset, kind, text);
            after_word = true;
            i += n;
            continue;
        }
        size_t space = i;
        while (space < value.len && memchr(" \t\r\n", value.ptr[space], 4)) space++;
        bool between = after_word && space > i && encoded_word(hs_str_sub(value, space, value.len), &charset, &kind, &text);
        if (between) i = space; /* white space between two encoded words is none */
        else {
            settle(&w);
            after_word = false;
            if (space > i) add(&w, HS_STR(" "));
            else add(&w, hs_str_sub(value, i, i + 1));
            i = space > i ? space : i + 1;
        }
    }
    settle(&w);
    hs_str out = hs_str_trim((hs_str){w.out.at, w.out.n});
    return out.len ? out : HS_STR("");
}

/* "name*3*": the third piece, escaped. */
static hs_str piece(hs_str value, const char *name, int number, bool *escaped)
{
    char key[80];
    for (*escaped = false;; *escaped = true) {
        if (number < 0) snprintf(key, sizeof key, "%s%s", name, *escaped ? "*" : "");
        else snprintf(key, sizeof key, "%s*%d%s", name, number, *escaped ? "*" : "");
        hs_str out = hs_header_parameter(value, key);
        if (out.len || *escaped) return out;
    }
}

hs_str hs_mime_parameter(hs_arena *arena, hs_str value, const char *name)
{
    enum { PIECES = 64, LONGEST = 8 << 10 };
    if (value.len > LONGEST) value.len = LONGEST;
    bool escaped = false, any = false;
    hs_str charset = {"", 0}, p = piece(value, name, -1, &escaped);
    if (p.len && !escaped) return hs_mime_words(arena, p);
    words w = {.arena = arena};
    for (int number = 0; number < PIECES; number++) {
        if (number || !p.len) p = piece(value, name, number, &escaped);
        if (!p.len) break;
        if (escaped && !any && memchr(p.ptr, '\'', p.len)) { /* "charset'language'text" */
            charset = hs_str_cut(&p, '\'');
            if (memchr(p.ptr, '\'', p.len)) hs_str_cut(&p, '\'');
        }
        any = true;
        add(&w, escaped ? unescaped(arena, p, '%', false) : p);
    }
    return any ? hs_mime_utf8(arena, (hs_str){w.out.at ? w.out.at : "", w.out.n}, charset) : HS_STR("");
}

/* ---- parts ---- */

typedef struct whole { hs_str bytes; uint32_t depth; } whole;
typedef struct wholes { whole *at; uint32_t n, cap; } wholes;

/* 0: the line is no boundary, 1: a part begins behind it, 2: the last one ended. */
static int boundary_of(hs_str line, hs_str boundary)
{
    if (!hs_str_starts(line, HS_STR("--")) || !hs_str_starts(hs_str_sub(line, 2, line.len), boundary)) return 0;
    hs_str rest = hs_str_sub(line, 2 + boundary.len, line.len);
    bool last = hs_str_starts(rest, HS_STR("--"));
    return hs_str_trim(last ? hs_str_sub(rest, 2, rest.len) : rest).len ? 0 : last ? 2 : 1;
}

static hs_str without_line_end(hs_str s)
{
    if (s.len && s.ptr[s.len - 1] == '\n') s.len--;
    if (s.len && s.ptr[s.len - 1] == '\r') s.len--;
    return s;
}

/* Pushes the parts of body, so that the first is on top. */
static void push_parts(hs_arena *arena, hs_str body, hs_str boundary, uint32_t depth, wholes *stack, bool *cut)
{
    uint32_t first = stack->n;
    size_t begin = 0;
    bool inside = false;
    for (size_t at = 0; at < body.len;) {
        const char *p = memchr(body.ptr + at, '\n', body.len - at);
        size_t next = p ? (size_t)(p - body.ptr) + 1 : body.len;
        int kind = boundary_of(hs_str_sub(body, at, next), boundary);
        if (kind && inside) {
            if (stack->n - first >= HS_MIME_PARTS) *cut = true;
            else hs_push(arena, stack, ((whole){without_line_end(hs_str_sub(body, begin, at)), depth}));
        }
        if (kind) inside = kind == 1, begin = next;
        if (kind == 2) break;
        at = next;
    }
    if (inside && begin < body.len && stack->n - first < HS_MIME_PARTS) /* cut off: the last boundary is missing */
        hs_push(arena, stack, ((whole){hs_str_sub(body, begin, body.len), depth}));
    for (uint32_t a = first, b = stack->n; a + 1 < b; a++) {
        whole w = stack->at[a];
        stack->at[a] = stack->at[--b];
        stack->at[b] = w;
    }
}

static void add_leaf(hs_arena *arena, hs_str header, hs_str body, hs_str type, hs_parts *out)
{
    hs_str disposition = hs_header_value(header, "Content-Disposition", NULL);
    hs_part part = {.header = header, .body = body, .type = type, .name = hs_mime_parameter(arena, disposition, "filename")};
    if (!part.name.len) part.name = hs_mime_parameter(arena, type, "name");
    part.attached = hs_str_starts_nocase(disposition, "attachment") || part.name.len || hs_str_starts_nocase(type, "message/");
    hs_push(arena, out, part);
}

void hs_mime_parts(hs_arena *arena, hs_str message, hs_parts *out)
{
    wholes stack = {0};
    *out = (hs_parts){0};
    hs_push(arena, &stack, ((whole){message, 0}));
    while (stack.n) {
        whole w = stack.at[--stack.n];
        size_t n = hs_header_length(w.bytes);
        bool blank_first = w.bytes.len && (w.bytes.ptr[0] == '\n' || w.bytes.ptr[0] == '\r');
        if (!n && !blank_first && w.depth == 0) n = w.bytes.len; /* a message of headers alone */
        hs_str header = hs_str_sub(w.bytes, 0, n), body = hs_str_sub(w.bytes, n, w.bytes.len);
        hs_str type = hs_header_value(header, "Content-Type", NULL);
        if (!type.len) type = HS_STR("text/plain");
        hs_str boundary = hs_str_starts_nocase(type, "multipart/") ? hs_header_parameter(type, "boundary") : (hs_str){"", 0};
        if (boundary.len && w.depth < HS_MIME_DEPTH) push_parts(arena, body, boundary, w.depth + 1, &stack, &out->cut);
        else if (boundary.len || out->n >= HS_MIME_PARTS) out->cut = true;
        else add_leaf(arena, header, body, type, out);
    }
}
