/* Bytes -> plain text: refuses what is no text, decodes, and takes the article out of a page. */
#include "text/text.h"
#include <jansson.h>
#include <unicode/ucnv.h>
#include "base/err.h"
#include "text/ascii.h"
#include "text/charset.h"
#include "text/html.h"
#include "text/language.h"

enum { SNIFF = 64 << 10 };

/* ---- files that are no text ---- */

static int refuse_binary(hs_reading *r, hs_str bytes)
{
    static const struct { const char *what; size_t at; hs_str magic; } KINDS[] = {
        {"a PDF", 0, {"%PDF-", 5}},
        {"a ZIP archive or an office document (docx, odt, xlsx)", 0, {"PK\3\4", 4}},
        {"a PNG picture", 0, {"\x89PNG\r\n", 6}},
        {"a JPEG picture", 0, {"\xFF\xD8\xFF", 3}},
        {"a GIF picture", 0, {"GIF8", 4}},
        {"a TIFF picture", 0, {"II*\0", 4}},
        {"a gzip file", 0, {"\x1F\x8B\x08", 3}},
        {"a bzip2 file", 0, {"BZh", 3}},
        {"an xz file", 0, {"\xFD" "7zXZ\0", 6}},
        {"a Zstandard file", 0, {"\x28\xB5\x2F\xFD", 4}},
        {"a RAR archive", 0, {"Rar!\x1A\x07", 6}},
        {"a 7z archive", 0, {"7z\xBC\xAF\x27\x1C", 6}},
        {"an old Microsoft Office document (doc, xls)", 0, {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8}},
        {"an RTF document", 0, {"{\\rtf", 5}},
        {"a PostScript file", 0, {"%!PS", 4}},
        {"an SQLite database", 0, {"SQLite format 3\0", 16}},
        {"a program", 0, {"\x7F" "ELF", 4}},
        {"a program", 0, {"MZ\x90\0", 4}},
        {"a sound file", 0, {"ID3\x03", 4}},
        {"a sound file", 0, {"ID3\x04", 4}},
        {"a sound file", 0, {"OggS\0", 5}},
        {"a video", 4, {"ftyp", 4}},
        {"a WebP picture", 8, {"WEBP", 4}},
        {"a sound file", 8, {"WAVEfmt ", 8}},
    };
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++) {
        size_t at = KINDS[i].at;
        if (bytes.len >= at && hs_str_starts(hs_str_sub(bytes, at, bytes.len), KINDS[i].magic) && (at != 4 || bytes.ptr[0] == 0))
            return hs_fail(r->err, HS_EFORMAT, "%s: looks like %s, not text; convert it to text or HTML first", r->name, KINDS[i].what);
    }
    return HS_OK;
}

/* ---- text or HTML ---- */

static bool name_ends(const char *name, const char *const *endings)
{
    hs_str s = hs_str_of(name);
    for (; *endings; endings++) {
        size_t n = strlen(*endings);
        if (s.len > n && hs_ascii_reads(s, s.len - n, *endings)) return true;
    }
    return false;
}

/* Length of the tag of HTML that begins at s[at], without its attributes; 0 if there is none. */
static size_t known_tag(hs_str s, size_t at)
{
    static const char *const NAMES[] = {"p", "div", "span", "a", "br", "article", "section", "main", "h1", "h2", "h3", "h4", "ul", "ol", "li",
                                        "blockquote", "table", "tr", "td", "strong", "em", "b", "i", "img", "figure", "figcaption", "header",
                                        "footer", "aside", "nav", "time", "hr", "font", "center", "script", "style", "meta", "link", "head",
                                        "body", "html", "title", "!--", "!doctype html", NULL};
    size_t from = at + 1 + (at + 1 < s.len && s.ptr[at + 1] == '/');
    for (size_t i = 0; NAMES[i]; i++) {
        size_t end = from + strlen(NAMES[i]);
        if (from < s.len && hs_ascii_reads(s, from, NAMES[i]) &&
            (NAMES[i][0] == '!' || (end < s.len && (memchr(" \t\r\n/>", s.ptr[end], 6)))))
            return end - at;
    }
    return 0;
}

/* A page begins with a tag; a pasted piece of one holds several, with some closed. Prose that merely holds "<" or
 * entities is text. */
static bool looks_like_html(hs_str s, bool strictly)
{
    size_t i = 0, opened = 0, closed = 0, n = s.len < SNIFF ? s.len : SNIFF;
    while (i < n && memchr(" \t\r\n\f", s.ptr[i], 5)) i++;
    if (i == n || s.ptr[i] == '{' || s.ptr[i] == '[') return false;
    if (hs_ascii_reads(s, i, "<!doctype html") || hs_ascii_reads(s, i, "<html")) return true;
    if (strictly) return false;
    if (hs_ascii_reads(s, i, "<?xml")) return hs_ascii_find(s, i, n, "<html") < n;
    bool first = s.ptr[i] == '<' && known_tag(s, i) > 0;
    for (; i < n; i++) {
        if (s.ptr[i] != '<' || !known_tag(s, i)) continue;
        if (s.ptr[i + 1] == '/') closed++;
        else opened++;
    }
    return (first && opened + closed >= 2) || (opened >= 2 && closed >= 2 && (opened + closed) * 2000 >= n);
}

static int choose_format(hs_reading *r, const hs_text_options *options, hs_str s, bool *html)
{
    static const char *const HTML[] = {".html", ".htm", ".xhtml", ".shtml", ".mhtml", NULL}, *const TEXT[] = {".txt", ".md", ".text", NULL};
    const char *format = options ? options->format : NULL, *name = options && options->name ? options->name : "";
    if (format && strcmp(format, "html") == 0) *html = true;
    else if (format && strcmp(format, "text") == 0) *html = false;
    else if (format) return hs_fail(r->err, HS_EUSAGE, "%s: the format \"%.40s\" is not known; say text or html", r->name, format);
    else *html = name_ends(name, HTML) || looks_like_html(s, name_ends(name, TEXT));
    return HS_OK;
}

/* ---- reading ---- */

static int read_bytes(hs_reading *r, hs_str bytes, const hs_text_options *options, hs_text *out)
{
    const char *charset = options ? options->charset : NULL, *format = options ? options->format : NULL;
    if (bytes.len > 4 * (size_t)HS_TEXT_LIMIT)
        return hs_fail(r->err, HS_ELIMIT, "%s: more than %d MB of text; split it", r->name, HS_TEXT_LIMIT >> 20);
    int code = refuse_binary(r, bytes);
    if (code) return code;
    hs_unicode u;
    code = hs_charset_decode(r, bytes, charset, !(format && strcmp(format, "text") == 0), &u);
    if (code) return code;
    if (u.s.len > HS_TEXT_LIMIT)
        return hs_fail(r->err, HS_ELIMIT, "%s: more than %d MB of text; split it", r->name, HS_TEXT_LIMIT >> 20);
    bool html;
    code = choose_format(r, options, u.s, &html);
    if (code) return code;
    *out = (hs_text){.charset = hs_arena_copy(r->arena, u.charset)};
    if (html) return hs_html_read(r, &u, out);
    out->s = hs_arena_copy(r->arena, u.s);
    hs_piece *map = hs_new(r->arena, hs_piece, u.map.n);
    if (u.map.n) memcpy(map, u.map.at, u.map.n * sizeof *map);
    out->map = map;
    out->n_map = u.map.n;
    out->lang = hs_language_of(out->s);
    return HS_OK;
}

/* Converter, JSON and scratch memory are given back whatever happens, so running out of memory is caught here and
 * not only by the guard of the caller. r lives in the caller: setjmp leaves it alone. */
static int read_guarded(hs_reading *r, hs_str bytes, const hs_text_options *options, hs_text *out)
{
    if (setjmp(r->fail)) return hs_fail(r->err, HS_ENOMEM, "%s: out of memory, or over the document's limit of it", r->name);
    return read_bytes(r, bytes, options, out);
}

int hs_text_read(hs_arena *arena, hs_str bytes, const hs_text_options *options, hs_text *out, hs_err *err)
{
    hs_reading r = {.arena = arena, .name = options && options->name ? options->name : "-", .err = err};
    jmp_buf *outer = arena->fail;
    *out = (hs_text){0};
    hs_arena_init(&r.scratch, arena->limit, &r.fail);
    arena->fail = &r.fail;
    int code = read_guarded(&r, bytes, options, out);
    arena->fail = outer;
    ucnv_close(r.converter);
    json_decref(r.json);
    hs_arena_free(&r.scratch);
    if (code) *out = (hs_text){0};
    return code;
}
