/* What is read as it is: text, and pages. */
#include <strings.h>
#include "read/draft.h"
#include "read/matter.h"

static bool ends(hs_str name, const char *const *endings)
{
    for (; *endings; endings++)
        if (hs_name_ends(name, *endings)) return true;
    return false;
}

static bool utf16(hs_str head)
{
    size_t zeros[2] = {0}, n = head.len < 1024 ? head.len & ~(size_t)1 : 1024;
    if (n < 2) return false;
    if (!memcmp(head.ptr, "\xFF\xFE", 2) || !memcmp(head.ptr, "\xFE\xFF", 2)) return true;
    for (size_t i = 0; i < n; i++) zeros[i & 1] += !head.ptr[i];
    return (zeros[0] * 10 >= n * 3 && !zeros[1]) || (zeros[1] * 10 >= n * 3 && !zeros[0]);
}

/* Text of any encoding has few control characters, and zeros only as halves of letters. */
static bool binary(hs_str head)
{
    size_t odd = 0;
    if (utf16(head)) return false;
    for (size_t i = 0; i < head.len; i++) {
        unsigned char c = (unsigned char)head.ptr[i];
        if (!c) return true;
        odd += c < 0x20 && !memchr("\t\n\v\f\r\x1B\x1A", c, 7);
    }
    return odd * 50 > head.len;
}

/* The beginning without byte-order mark, zeros and white space: enough to see which tag comes first. */
static hs_str start_of(hs_str head, char into[512])
{
    size_t n = 0, i = hs_str_starts(head, HS_STR("\xEF\xBB\xBF")) ? 3 : utf16(head) && (unsigned char)head.ptr[0] >= 0xFE ? 2 : 0;
    for (; i < head.len && n < 512; i++)
        if (head.ptr[i] && (n || !memchr(" \t\r\n\f", head.ptr[i], 5))) into[n++] = head.ptr[i];
    return (hs_str){into, n};
}

static bool reads(hs_str s, const char *lit)
{
    size_t n = strlen(lit);
    return s.len >= n && !strncasecmp(s.ptr, lit, n);
}

static bool finds(hs_str s, const char *lit)
{
    for (; s.len; s = hs_str_sub(s, 1, s.len))
        if (reads(s, lit)) return true;
    return false;
}

static bool html_is(hs_str head, hs_str name)
{
    static const char *const HTML[] = {".html", ".htm", ".xhtml", ".shtml", NULL}, *const TEXT[] = {".txt", ".md", ".text", ".csv", ".tsv", NULL};
    static const char *const FIRST[] = {"<head", "<body", "<meta ", "<title>", "<article", "<div", "<p>", "<p ", "<h1", NULL};
    char start[512];
    if (binary(head)) return false;
    if (ends(name, HTML)) return true;
    hs_str s = start_of(head, start);
    if (reads(s, "<!doctype html") || reads(s, "<html")) return true;
    if (ends(name, TEXT)) return false;
    if (reads(s, "<?xml") || reads(s, "<!--")) return finds(s, "<html");
    for (const char *const *f = FIRST; *f; f++)
        if (reads(s, *f)) return true;
    return false;
}

static bool text_is(hs_str head, hs_str name)
{
    (void)name;
    return !binary(head);
}

/* Front matter is fields, not text. */
static int text_decode(hs_arena *arena, const hs_item *item, hs_content *out, hs_err *err)
{
    (void)err;
    *out = (hs_content){.format = "text"};
    size_t from = hs_matter_read(arena, item->bytes, &out->fields);
    out->bytes = hs_str_sub(item->bytes, from, item->bytes.len);
    return HS_OK;
}

const hs_format_of hs_format_html = {.name = "html", .is = html_is, .content = "html"};
const hs_format_of hs_format_text = {.name = "text", .is = text_is, .decode = text_decode, .content = "text"};
