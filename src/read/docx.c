/* DOCX: the text of a Word document, with its foot- and endnotes behind it. Left out: what tracked changes have deleted, hidden text,
 * field codes, headers and footers, comments. A text box is read once, though Word writes it twice. */
#include <stdio.h>
#include "base/err.h"
#include "read/ooxml.h"
#include "read/prose.h"
#include "read/unzip.h"

typedef struct word {
    hs_prose prose;
    bool text, hidden; /* in <w:t>; in a run of hidden text */
} word;

static bool among(const char *name, const char *const *list)
{
    while (*list && strcmp(name, *list) != 0) list++;
    return *list;
}

static bool is_off(xmlTextReader *r)
{
    char into[8];
    hs_str v = hs_xml_attribute(r, "val", into, sizeof into);
    return hs_str_is(v, "0") || hs_str_is(v, "false") || hs_str_is(v, "off");
}

static bool word_open(void *user, xmlTextReader *r, const char *name)
{
    static const char *const PASSED[] = {"del",    "moveFrom", "pPr",       "sectPr", "tblPr",       "tcPr", "trPr", "tblGrid",
                                         "sdtPr",  "Fallback", "instrText", "delText", "delInstrText", "rt",   NULL};
    word *w = user;
    hs_prose *p = &w->prose;
    char into[32];
    if (among(name, PASSED)) return false;
    if (strcmp(name, "t") == 0) w->text = true;
    else if (strcmp(name, "r") == 0) w->hidden = false;
    else if (strcmp(name, "vanish") == 0) w->hidden = !is_off(r);
    else if (strcmp(name, "tc") == 0) hs_prose_cell(p, true);
    else if (strcmp(name, "txbxContent") == 0) hs_prose_enter(p, HS_PROSE_BOX);
    else if (strcmp(name, "footnote") == 0 || strcmp(name, "endnote") == 0) /* lines between text and notes are notes of a type */
        return !hs_xml_attribute(r, "type", into, sizeof into).len || hs_str_is(hs_xml_attribute(r, "type", into, sizeof into), "normal");
    else if (w->hidden) return true;
    else if (strcmp(name, "tab") == 0 || strcmp(name, "ptab") == 0) hs_prose_text(p, HS_STR("\t"));
    else if (strcmp(name, "cr") == 0) hs_prose_text(p, HS_STR("\n"));
    else if (strcmp(name, "br") == 0) {
        if (hs_str_is(hs_xml_attribute(r, "type", into, sizeof into), "page")) hs_prose_paragraph(p);
        else hs_prose_text(p, HS_STR("\n"));
    } else if (strcmp(name, "noBreakHyphen") == 0) hs_prose_text(p, HS_STR("\xE2\x80\x91"));
    return true;
}

static void word_close(void *user, const char *name)
{
    word *w = user;
    hs_prose *p = &w->prose;
    if (strcmp(name, "t") == 0) w->text = false;
    else if (strcmp(name, "r") == 0) w->hidden = false;
    else if (strcmp(name, "p") == 0) hs_prose_paragraph(p);
    else if (strcmp(name, "tc") == 0) hs_prose_cell(p, false);
    else if (strcmp(name, "tr") == 0) hs_prose_row(p);
    else if (strcmp(name, "tbl") == 0) hs_prose_table(p);
    else if (strcmp(name, "txbxContent") == 0) hs_prose_leave(p);
}

static void word_text(void *user, hs_str text)
{
    word *w = user;
    if (w->text && !w->hidden) hs_prose_text(&w->prose, text);
}

static const hs_xml_calls WORD = {.open = word_open, .close = word_close, .text = word_text};

static int read_word(hs_str zip, hs_str file, word *w, hs_err *err)
{
    char main_part[HS_PART_PATH], notes[HS_PART_PATH];
    if (!hs_ooxml_target(zip, "", "/officeDocument", NULL, main_part)) snprintf(main_part, sizeof main_part, "word/document.xml");
    int code = hs_ooxml_walk(NULL, zip, file, main_part, &WORD, w, err);
    w->prose.depth = w->prose.cells = 0;
    hs_prose_enter(&w->prose, HS_PROSE_NOTE);
    if (!code && hs_ooxml_target(zip, main_part, "/footnotes", NULL, notes)) code = hs_ooxml_walk(NULL, zip, file, notes, &WORD, w, err);
    if (!code && hs_ooxml_target(zip, main_part, "/endnotes", NULL, notes)) code = hs_ooxml_walk(NULL, zip, file, notes, &WORD, w, err);
    return code;
}

static int decode(hs_arena *arena, const hs_item *item, hs_content *out, hs_err *err)
{
    word w = {0};
    hs_draft d = {0};
    int code = read_word(item->bytes, item->name, &w, err);
    if (!code) {
        hs_ooxml_about(item->bytes, &d);
        hs_prose_settle(&w.prose, &d);
    }
    hs_prose_free(&w.prose);
    if (!code) return hs_draft_settle(&d, arena, item, "text", out, err);
    hs_draft_free(&d);
    return code;
}

static bool is(hs_str head, hs_str name)
{
    static const char ZIP[] = {'P', 'K', 3, 4};
    if (!hs_str_starts(head, (hs_str){ZIP, 4})) return false;
    return hs_name_ends(name, ".docx") || hs_name_ends(name, ".docm") || hs_name_ends(name, ".dotx") || hs_zip_names(head, HS_STR("word/document.xml"));
}

const hs_format_of hs_format_docx = {.name = "docx", .is = is, .decode = decode};
