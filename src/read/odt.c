/* ODT: the text of an OpenDocument text, with its notes behind it. Left out: what tracked changes have deleted, comments, headers and
 * footers. White space is as ODF 1.2 (part 1, 6.1.2) has it: runs of it are one space, <text:s> are the others. */
#include "base/err.h"
#include "read/prose.h"
#include "read/unzip.h"
#include "read/xml.h"

enum { PART_LIMIT = 128 << 20 };

typedef struct odf {
    hs_prose prose;
    bool body;       /* in <office:text> */
    bool space;      /* a space is owed, if text follows in the paragraph */
    bool start;      /* nothing of the paragraph was written yet */
    unsigned paragraphs; /* around us: text outside of them is layout of the XML */
} odf;

static void put(odf *o, hs_str text)
{
    if (o->space && !o->start) hs_prose_text(&o->prose, HS_STR(" "));
    o->space = o->start = false;
    hs_prose_text(&o->prose, text);
}

static bool is_paragraph(const char *name)
{
    return strcmp(name, "p") == 0 || strcmp(name, "h") == 0;
}

static void put_spaces(odf *o, xmlTextReader *r)
{
    char into[8];
    hs_str v = hs_xml_attribute(r, "c", into, sizeof into);
    unsigned n = 0;
    for (size_t i = 0; i < v.len && n < 100; i++)
        if (v.ptr[i] >= '0' && v.ptr[i] <= '9') n = 10 * n + (unsigned)(v.ptr[i] - '0');
    for (unsigned i = 0; i < (n ? (n < 100 ? n : 100) : 1); i++) put(o, HS_STR(" "));
}

static bool odf_open(void *user, xmlTextReader *r, const char *name)
{
    odf *o = user;
    static const char *const PASSED[] = {"tracked-changes", "annotation", "note-citation", "ruby-text", "forms", "scripts", "automatic-styles",
                                         "font-face-decls", "desc", "event-listeners", NULL};
    for (const char *const *p = PASSED; *p; p++)
        if (strcmp(name, *p) == 0) return false;
    const char *prefix = (const char *)xmlTextReaderConstPrefix(r);
    bool office = prefix && strcmp(prefix, "office") == 0, draw = prefix && strcmp(prefix, "draw") == 0, svg = prefix && strcmp(prefix, "svg") == 0;
    if (svg || (draw && strcmp(name, "object") == 0)) return false;
    if (office && strcmp(name, "text") == 0) o->body = true;
    else if (!o->body) return true;
    else if (is_paragraph(name)) {
        o->paragraphs++;
        o->start = true;
        o->space = false;
    } else if (strcmp(name, "s") == 0) put_spaces(o, r);
    else if (strcmp(name, "tab") == 0) put(o, HS_STR("\t"));
    else if (strcmp(name, "line-break") == 0) put(o, HS_STR("\n"));
    else if (strcmp(name, "note-body") == 0 || strcmp(name, "text-box") == 0) {
        put(o, HS_STR("")); /* the space before it is of the paragraph */
        hs_prose_enter(&o->prose, name[0] == 'n' ? HS_PROSE_NOTE : HS_PROSE_BOX);
    }
    else if (strcmp(name, "table-cell") == 0) hs_prose_cell(&o->prose, true);
    return true;
}

static void odf_close(void *user, const char *name)
{
    odf *o = user;
    if (!o->body) return;
    if (is_paragraph(name)) {
        if (o->paragraphs) o->paragraphs--;
        hs_prose_paragraph(&o->prose);
        o->start = !o->paragraphs; /* the paragraph around a note goes on */
        o->space = false;
    } else if (strcmp(name, "note-body") == 0 || strcmp(name, "text-box") == 0) hs_prose_leave(&o->prose);
    else if (strcmp(name, "table-cell") == 0) hs_prose_cell(&o->prose, false);
    else if (strcmp(name, "table-row") == 0) hs_prose_row(&o->prose);
    else if (strcmp(name, "table") == 0) hs_prose_table(&o->prose);
}

static void odf_text(void *user, hs_str text)
{
    odf *o = user;
    if (!o->body || !o->paragraphs) return;
    while (text.len) {
        size_t n = 0;
        while (n < text.len && !memchr(" \t\r\n", text.ptr[n], 4)) n++;
        if (n) put(o, hs_str_sub(text, 0, n));
        size_t end = n;
        while (end < text.len && memchr(" \t\r\n", text.ptr[end], 4)) end++;
        o->space |= end > n;
        text = hs_str_sub(text, end, text.len);
    }
}

/* ---- meta.xml ---- */

typedef struct about {
    hs_draft *d;
    hs_buf value, creator;
} about;

static bool about_open(void *user, xmlTextReader *r, const char *name)
{
    (void)r;
    (void)name;
    ((about *)user)->value.len = 0;
    return true;
}

static void about_text(void *user, hs_str text)
{
    hs_buf_add(&((about *)user)->value, text);
}

static void about_close(void *user, const char *name)
{
    about *a = user;
    hs_str v = hs_buf_str(&a->value);
    if (strcmp(name, "title") == 0 && hs_title_is_real(v)) hs_draft_field(a->d, HS_FIELD(title), v);
    else if (strcmp(name, "initial-creator") == 0) hs_draft_field(a->d, HS_FIELD(author), v);
    else if (strcmp(name, "creator") == 0) hs_buf_add(&a->creator, v);
    else if (strcmp(name, "language") == 0) hs_draft_field(a->d, HS_FIELD(lang), v);
    else if (strcmp(name, "creation-date") == 0) hs_draft_field(a->d, HS_FIELD(date), v);
    else if (strcmp(name, "date") == 0) hs_draft_field(a->d, HS_FIELD(edited), v);
    a->value.len = 0;
}

static void read_about(hs_str zip, hs_draft *d)
{
    static const hs_xml_calls CALLS = {.open = about_open, .close = about_close, .text = about_text};
    about a = {.d = d};
    hs_buf xml = {0};
    if (!hs_unzip_member(zip, "meta.xml", PART_LIMIT, &xml, NULL) && xml.len) hs_xml_walk(hs_buf_str(&xml), HS_STR("meta.xml"), &CALLS, &a, NULL);
    hs_draft_field(d, HS_FIELD(author), hs_buf_str(&a.creator));
    d->held.failed |= a.value.failed || a.creator.failed;
    hs_buf_free(&xml);
    hs_buf_free(&a.value);
    hs_buf_free(&a.creator);
}

/* ---- a document ---- */

static int read_text(hs_str zip, hs_str file, odf *o, hs_err *err)
{
    static const hs_xml_calls CALLS = {.open = odf_open, .close = odf_close, .text = odf_text};
    hs_err own = {0};
    hs_buf xml = {0};
    int code = hs_unzip_member(zip, "content.xml", PART_LIMIT, &xml, &own);
    if (code) hs_fail(err, code, "%.*s: %s", (int)file.len, file.ptr, own.message);
    else code = hs_xml_walk(hs_buf_str(&xml), file, &CALLS, o, err);
    hs_buf_free(&xml);
    return code;
}

static int decode(hs_arena *arena, const hs_item *item, hs_content *out, hs_err *err)
{
    odf o = {0};
    hs_draft d = {0};
    int code = read_text(item->bytes, item->name, &o, err);
    if (!code) {
        read_about(item->bytes, &d);
        hs_prose_settle(&o.prose, &d);
    }
    hs_prose_free(&o.prose);
    if (!code) return hs_draft_settle(&d, arena, item, "text", out, err);
    hs_draft_free(&d);
    return code;
}

static bool is(hs_str head, hs_str name)
{
    static const char ZIP[] = {'P', 'K', 3, 4};
    static const hs_str TYPE = {"mimetypeapplication/vnd.oasis.opendocument.text", 47};
    if (!hs_str_starts(head, (hs_str){ZIP, 4})) return false;
    return hs_name_ends(name, ".odt") || hs_name_ends(name, ".ott") || (head.len >= 30 + TYPE.len && hs_str_starts(hs_str_sub(head, 30, head.len), TYPE));
}

const hs_format_of hs_format_odt = {.name = "odt", .is = is, .decode = decode};
