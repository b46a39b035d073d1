/* Text put together from an office file. */
#include "read/prose.h"
#include <unicode/uchar.h>
#include "base/utf8.h"

void hs_prose_free(hs_prose *p)
{
    for (int i = 0; i < HS_PROSE_PLACES; i++) hs_buf_free(&p->part[i].text);
}

static hs_prose_part *here(hs_prose *p)
{
    return &p->part[p->depth ? p->stack[p->depth - 1] : HS_PROSE_MAIN];
}

void hs_prose_text(hs_prose *p, hs_str text)
{
    hs_prose_part *at = here(p);
    if (!text.len) return;
    for (; at->lines && at->text.len; at->lines--) hs_buf_add_c(&at->text, '\n');
    for (; at->tabs; at->tabs--) hs_buf_add_c(&at->text, '\t');
    at->lines = 0;
    at->wrote = true;
    hs_buf_add(&at->text, text);
}

/* What hangs on the main text's paragraph comes behind it. */
static void put_boxes(hs_prose *p)
{
    hs_prose_part *box = &p->part[HS_PROSE_BOX];
    if (p->depth || !box->text.len) return;
    hs_prose_text(p, hs_buf_str(&box->text));
    here(p)->lines = 2;
    p->part[HS_PROSE_MAIN].text.failed |= box->text.failed;
    box->text.len = 0;
    box->lines = box->tabs = 0;
}

void hs_prose_paragraph(hs_prose *p)
{
    unsigned lines = p->cells ? 1 : 2;
    if (here(p)->lines < lines) here(p)->lines = lines;
    put_boxes(p);
}

void hs_prose_cell(hs_prose *p, bool begins)
{
    hs_prose_part *at = here(p);
    if (begins) {
        p->cells++;
        at->before = at->lines;
        at->wrote = false;
        return;
    }
    if (p->cells) p->cells--;
    if (at->wrote) at->before = at->tabs = 0;
    at->lines = at->before;
    at->tabs++;
    at->wrote = false;
}

void hs_prose_row(hs_prose *p)
{
    hs_prose_part *at = here(p);
    at->tabs = 0;
    if (!at->lines) at->lines = 1;
}

void hs_prose_table(hs_prose *p)
{
    here(p)->lines = p->cells ? 1 : 2;
    here(p)->tabs = 0;
}

void hs_prose_enter(hs_prose *p, hs_prose_place place)
{
    if (p->depth == HS_PROSE_DEPTH) p->too_deep++;
    else p->stack[p->depth++] = place;
}

void hs_prose_leave(hs_prose *p)
{
    if (p->too_deep) p->too_deep--;
    else if (p->depth) {
        hs_prose_part *at = here(p);
        at->lines = 2;
        at->tabs = 0;
        p->depth--;
    }
}

void hs_prose_settle(hs_prose *p, hs_draft *d)
{
    p->depth = p->cells = 0;
    put_boxes(p);
    hs_prose_part *all = &p->part[HS_PROSE_MAIN], *note = &p->part[HS_PROSE_NOTE];
    all->lines = 2;
    all->tabs = 0;
    hs_prose_text(p, hs_buf_str(&note->text));
    d->held.failed |= all->text.failed || note->text.failed;
    hs_draft_text(d, hs_buf_str(&all->text));
}

bool hs_title_is_real(hs_str title)
{
    static const char *const ENDINGS[] = {".doc", ".docx", ".rtf", ".odt", ".pdf", ".indd", ".qxd", ".qxp", ".tex", ".dvi", ".ps", ".txt", ".xls",
                                          ".xlsx", ".ppt", ".pptx", ".pub", ".pmd", ".p65", ".cdr", ".ai", ".tif", ".jpg", ".html", ".htm"};
    static const char *const JUNK[] = {"untitled", "document", "document1", "powerpoint presentation", "presentation", "print", "slide 1", "title", "none"};
    static const char *const STARTS[] = {"Microsoft Word - ", "Microsoft PowerPoint - ", "Microsoft Excel - ", "file:", "http:", "https:"};
    size_t letters = 0;
    title = hs_str_trim(title);
    for (size_t i = 0; i < sizeof STARTS / sizeof *STARTS; i++)
        if (hs_str_starts(title, hs_str_of(STARTS[i]))) return false;
    for (size_t i = 0; i < sizeof ENDINGS / sizeof *ENDINGS; i++)
        if (hs_name_ends(title, ENDINGS[i])) return false;
    for (size_t i = 0; i < sizeof JUNK / sizeof *JUNK; i++)
        if (title.len == strlen(JUNK[i]) && hs_name_ends(title, JUNK[i])) return false;
    for (size_t i = 0; i < title.len;) letters += u_isalpha((UChar32)hs_utf8_next(title, &i));
    return letters > 2;
}
