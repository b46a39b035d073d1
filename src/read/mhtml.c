/* MHTML: a page and what belongs to it in one file, as browsers save it. The item is the file, its content the page. */
#include "base/err.h"
#include "read/draft.h"
#include "read/header.h"
#include "read/mime.h"

static bool mhtml_is(hs_str head, hs_str name)
{
    if (!hs_header_begins(head)) return false;
    size_t n = hs_header_length(head);
    hs_str header = hs_str_sub(head, 0, n ? n : head.len), type = hs_header_value(header, "Content-Type", NULL);
    bool named = hs_name_ends(name, ".mhtml") || hs_name_ends(name, ".mht");
    if (!type.len) return false;
    if (named) return hs_str_starts_nocase(type, "multipart/") || hs_str_starts_nocase(type, "text/html");
    return hs_str_starts_nocase(type, "multipart/related") &&
           (hs_header_value(header, "Snapshot-Content-Location", NULL).len || hs_header_value(header, "Content-Location", NULL).len);
}

static hs_str without_brackets(hs_str s)
{
    return s.len >= 2 && s.ptr[0] == '<' && s.ptr[s.len - 1] == '>' ? hs_str_sub(s, 1, s.len - 1) : s;
}

/* The part that the header calls the start, or the first page. */
static const hs_part *root_of(const hs_parts *parts, hs_str type)
{
    hs_str start = without_brackets(hs_header_parameter(type, "start"));
    const hs_part *first = NULL;
    for (uint32_t i = 0; i < parts->n; i++) {
        const hs_part *p = &parts->at[i];
        hs_str word = hs_header_word(p->type);
        if (!hs_str_is_nocase(word, "text/html") && !hs_str_is_nocase(word, "application/xhtml+xml")) continue;
        if (start.len && hs_str_eq(without_brackets(hs_header_value(p->header, "Content-ID", NULL)), start)) return p;
        if (!first) first = p;
    }
    return first;
}

static int mhtml_decode(hs_arena *arena, const hs_item *item, hs_content *out, hs_err *err)
{
    hs_parts parts;
    size_t n = hs_header_length(item->bytes);
    hs_str header = hs_str_sub(item->bytes, 0, n ? n : item->bytes.len), v = hs_header_value(header, "Content-Type", NULL);
    hs_mime_parts(arena, item->bytes, &parts);
    const hs_part *root = root_of(&parts, v);
    if (!root) return hs_fail(err, HS_EFORMAT, "%.*s: there is no page in this MHTML file", (int)item->name.len, item->name.ptr);
    *out = (hs_content){.bytes = hs_mime_body(arena, root), .format = "html"};
    out->charset = hs_charset_said(arena, hs_header_parameter(root->type, "charset"), out->bytes);
    v = hs_header_value(header, "Snapshot-Content-Location", NULL);
    if (!v.len) v = hs_header_value(root->header, "Content-Location", NULL);
    if (v.len) out->fields.url = hs_mime_words(arena, v);
    if ((v = hs_header_value(header, "Subject", NULL)).len) out->fields.title = hs_mime_words(arena, v);
    if ((v = hs_header_value(header, "Date", NULL)).len) {
        out->fields.date = hs_mime_words(arena, v);
        out->fields.date_from = HS_STR("capture"); /* when it was saved: the weakest there is */
    }
    return HS_OK;
}

const hs_format_of hs_format_mhtml = {.name = "mhtml", .is = mhtml_is, .decode = mhtml_decode};
