/* Paragraphs for reading: words filled into lines, in styles. */
#include "write/lines.h"
#include "base/utf8.h"
#include "write/width.h"

static void set_style(hs_lines *l, hs_style style)
{
    static const char *const CODE[] = {[HS_STYLE_PLAIN] = "0",     [HS_STYLE_FAINT] = "0;2",    [HS_STYLE_NAME] = "0;1;36", [HS_STYLE_CUE] = "0;32",
                                       [HS_STYLE_MARK] = "0;1;31", [HS_STYLE_FOUND] = "0;1;33", [HS_STYLE_TITLE] = "0;1"};
    if (l->color && style != l->style) hs_buf_printf(l->b, "\033[%sm", CODE[style]);
    l->style = style;
}

void hs_lines_end(hs_lines *l)
{
    set_style(l, HS_STYLE_PLAIN);
    hs_buf_add_c(l->b, '\n');
    l->column = 0;
    l->space = false;
}

static void put_char(hs_lines *l, uint32_t c)
{
    char bytes[4];
    hs_buf_add(l->b, (hs_str){bytes, (size_t)hs_utf8_put(hs_is_control(c) ? HS_REPLACEMENT : c, bytes)});
}

bool hs_is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

void hs_lines_put(hs_lines *l, hs_str s, hs_style style, int after)
{
    for (size_t i = 0; i < s.len;) {
        size_t end = i;
        while (end < s.len && hs_is_blank(s.ptr[end])) end++;
        if (end > i) l->space = l->column > 0;
        i = end;
        while (end < s.len && !hs_is_blank(s.ptr[end])) end++;
        if (end == i) break;
        hs_str word = hs_str_sub(s, i, end);
        int w = hs_text_width(word) + (end == s.len ? after : 0);
        if (l->space && l->column + 1 + w > l->width) hs_lines_end(l);
        if (!l->column) hs_buf_printf(l->b, "%*s", l->margin, ""), l->column = l->margin;
        if (l->space) hs_buf_add_c(l->b, ' '), l->column++;
        l->space = false;
        set_style(l, style);
        for (size_t at = 0; at < word.len;) put_char(l, hs_utf8_next(word, &at));
        l->column += hs_text_width(word);
        i = end;
    }
}

void hs_lines_put_z(hs_lines *l, const char *s, hs_style style)
{
    hs_lines_put(l, hs_str_of(s), style, 0);
}
