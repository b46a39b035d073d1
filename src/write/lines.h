/* Paragraphs for reading: words filled into lines, in styles. */
#ifndef HS_WRITE_LINES_H
#define HS_WRITE_LINES_H
#include "base/buf.h"

enum { HS_NARROWEST = 20 };
typedef enum hs_style { HS_STYLE_PLAIN, HS_STYLE_FAINT, HS_STYLE_NAME, HS_STYLE_CUE, HS_STYLE_MARK, HS_STYLE_FOUND, HS_STYLE_TITLE } hs_style;

/* A paragraph being filled. */
typedef struct hs_lines {
    hs_buf *b;
    int width, margin /* of the lines to come */, column;
    bool color, space;
    hs_style style;
} hs_lines;

/* A piece of a line: words are parted where it has blanks, and stay together where it has none. `after`: columns of what follows at once. */
void hs_lines_put(hs_lines *l, hs_str s, hs_style style, int after);
void hs_lines_put_z(hs_lines *l, const char *s, hs_style style);
void hs_lines_end(hs_lines *l);
bool hs_is_blank(char c);

#endif
