/* What a measure found, as a table: named columns, rows of text and numbers. */
#ifndef HS_NET_SHEET_H
#define HS_NET_SHEET_H
#include "net/series.h"

typedef struct hs_net_cellule { hs_str text; double number; } hs_net_cellule; /* of one column, one of the two */

struct hs_net_sheet {
    hs_arena arena;
    struct { hs_str *at; uint32_t n, cap; } column;
    struct { bool *at; uint32_t n, cap; } is_text;
    struct { hs_net_cellule *at; uint32_t n, cap; } cell; /* row after row */
    struct { hs_str *at; uint32_t n, cap; } note;         /* lines that hold for all of it */
};

/* All take their memory from the sheet's arena, whose guard is set while measures run. */
void hs_sheet_column(hs_net_sheet *s, hs_str name, bool is_text);
void hs_sheet_text(hs_net_sheet *s, hs_str text);   /* the next cell; copied */
void hs_sheet_number(hs_net_sheet *s, double x);    /* the next cell; NaN: there is none */
void hs_sheet_note(hs_net_sheet *s, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* A day, or empty for an unknown one. */
void hs_sheet_day(hs_net_sheet *s, int64_t time);

#endif
