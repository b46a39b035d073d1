/* Reports -> text, Markdown, JSON Lines, one HTML page.
 *
 * Invariant, as of every writer: what is told of somebody is the characters at spans. Where the text and Markdown views cut long words short,
 * an ellipsis says so, outside the quotation; JSON Lines and HTML hold all of them. */
#ifndef HS_WRITE_REPORT_H
#define HS_WRITE_REPORT_H
#include "base/when.h"
#include "write/write.h"

/* One of the three. */
typedef struct hs_any_report {
    const hs_dossier *dossier;
    bool about; /* the dossier of one who is spoken of */
    const hs_voices *voices;
    const hs_timeline *timeline;
} hs_any_report;

int hs_write_report(const hs_any_report *report, const hs_report_options *options, hs_sink sink, void *user, hs_err *err);

typedef void hs_report_writer(hs_buf *b, const hs_any_report *report, const hs_report_options *options);
hs_report_writer hs_report_text, hs_report_markdown, hs_report_json, hs_report_html;

/* ---- report.c: what the formats share ---- */

hs_view hs_paper_view(const hs_paper *p);
/* "2031-05-03", "2031-05", "no date"; that of a capture says so. */
void hs_put_day(hs_buf *b, const hs_paper *p);
bool hs_same_day(const hs_paper *a, const hs_paper *b);
/* "2031-05-03 06:50 +03:00" of what may be partial */
void hs_put_moment(hs_buf *b, hs_str iso);
/* "d12:s3" */
void hs_put_ref(hs_buf *b, const hs_paper *p, uint32_t id);
/* "1 statement", "12 statements" */
void hs_put_count(hs_buf *b, uint32_t n, const char *what);
/* ", 2 denied, 1 hedged" */
void hs_put_manners(hs_buf *b, const hs_sayings *g);
void hs_put_name(hs_buf *b, hs_str name, const char *otherwise);
/* As much of s as there is room for, up to the end of a word. */
hs_str hs_cut_words(hs_str s, size_t most);

/* First and last dated statement of a group, and its documents. */
typedef struct hs_extent { const hs_saying *first, *last; /* NULL: none has a date */ uint32_t documents, undated; } hs_extent;
hs_extent hs_group_extent(const hs_saying *saying, const hs_sayings *g);

/* The groups of a dossier under their headings; `of` follows the order in which they are shown. */
typedef struct hs_dossier_part { const char *key /* of JSON */, *heading; const hs_sayings *at; uint32_t n; } hs_dossier_part;
enum { HS_DOSSIER_PARTS = 4 };
void hs_dossier_parts(const hs_dossier *d, hs_dossier_part out[HS_DOSSIER_PARTS]);

/* What a link is to the one it hangs on, in words for reading: "forwarded from". */
const char *hs_hop_phrase(hs_hop hop);

/* Under which clock a list of moments stands. */
typedef struct hs_clock_list { const char *key, *heading; const hs_moment *at; uint32_t n; } hs_clock_list;
enum { HS_CLOCKS = 3 };
/* Returns how many were asked for. */
uint32_t hs_timeline_clocks(const hs_timeline *t, hs_clock only, hs_clock_list out[HS_CLOCKS]);

#endif
