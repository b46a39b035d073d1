/* Charts as SVG inside a page: no script, colours from the page's style sheet, every mark a link. */
#ifndef HS_WRITE_CHART_H
#define HS_WRITE_CHART_H
#include "base/when.h"
#include "write/write.h"

/* A mark in a lane: a dot, or a bar as long as its time is uncertain ("2031-05"). */
typedef struct hs_mark {
    uint32_t lane;
    hs_when when;
    const hs_paper *paper;
    const hs_statement *statement; /* the link leads to "#d12s3" */
} hs_mark;
typedef struct hs_lane { hs_str name; uint32_t n; } hs_lane; /* n: shown behind the name */

/* Lanes over time. Marks without a date are left out. label: for those who do not see it. False when no mark has a date: nothing is put. */
bool hs_put_lanes(hs_buf *b, const hs_lane *lane, uint32_t n_lane, const hs_mark *mark, uint32_t n_mark, const char *label);
/* The voices as boxes under each other, each hung on the one outside. */
void hs_put_voices_picture(hs_buf *b, const hs_voices *v);
/* "d12s3": of a statement; "d12" of a document (statement NULL). */
void hs_put_anchor(hs_buf *b, const hs_paper *p, const hs_statement *s);

#endif
