/* Statements -> the six formats of record.md.
 *
 * A writer sees a document only through hs_view, so it can be tested with one built by hand. Invariant of every writer: a
 * text in the output is the characters at its spans, joined by one space where there are several; nothing is cut. */
#ifndef HS_WRITE_WRITE_H
#define HS_WRITE_WRITE_H
#include "base/buf.h"
#include "base/offset.h"

enum { HS_DEPTH_LIMIT = 64 }; /* most voices around one */

typedef struct hs_view {
    hs_str name, text;
    hs_str title, author, date, outlet, url, lang; /* what the page says of itself; may be empty */
    const hs_offsets *offsets;
    const hs_statement *statement; /* [n] in the order of the text; ids differ, and are 1, 2, … where no ledger's people have changed
                                    them; a parent may stand behind its child; no circles, at most HS_DEPTH_LIMIT deep */
    uint32_t n;
} hs_view;

/* Bytes on their way to a sink: gathered, and passed on now and then. */
typedef struct hs_out {
    hs_buf buf;
    hs_sink sink;
    void *user;
    bool stopped; /* the sink has had enough */
} hs_out;

/* Passes on what has gathered, when it is much. Writers call it after each statement. */
void hs_out_flush(hs_out *out);
/* Passes on all of it. */
void hs_out_finish(hs_out *out);

/* One of each a format; head and tail may be NULL. */
typedef struct hs_writer {
    void (*head)(hs_out *out, const hs_write_options *options);
    void (*doc)(hs_out *out, const hs_view *view, const hs_write_options *options);
    void (*tail)(hs_out *out, const hs_write_options *options);
} hs_writer;

extern const hs_writer hs_writer_text, hs_writer_jsonl, hs_writer_csv, hs_writer_html, hs_writer_brat, hs_writer_webanno;

enum hs_part { HS_PART_HEAD, HS_PART_DOC, HS_PART_TAIL };
/* view only for HS_PART_DOC. Errors: HS_EUSAGE (no such format), HS_ENOMEM; HS_EIO when the sink stops. */
int hs_write_part(enum hs_part part, const hs_view *view, const hs_write_options *options, hs_sink sink, void *user, hs_err *err);

/* ---- pieces that several formats share ---- */

/* Where statement `id` stands: its index + 1; 0 when it is not there (its parent was rejected) or id is 0. */
uint32_t hs_view_place(const hs_view *v, uint32_t id);

/* bytes [begin, end) of the text */
static inline hs_str hs_view_at(const hs_view *v, hs_span s)
{
    return hs_str_sub(v->text, s.begin, s.end);
}
/* Where a statement begins in the text: with its source, cue or content, whichever is first. */
uint32_t hs_statement_begin(const hs_statement *s);
/* The text at spans, joined by spaces. */
void hs_put_spans_text(hs_buf *b, const hs_view *v, hs_spans spans);
void hs_put_uint(hs_buf *b, uint64_t n);
/* 0.873: at least two decimals, at most three */
void hs_put_confidence(hs_buf *b, double confidence);
/* A JSON string with its quotation marks; only what JSON demands is escaped. */
void hs_put_json(hs_buf *b, hs_str s);
void hs_put_json_spans_text(hs_buf *b, const hs_view *v, hs_spans spans);
/* One record of record.md, without the line end. */
void hs_put_record(hs_buf *b, const hs_view *v, const hs_statement *s, hs_unit unit);
/* Text for HTML: & < > " escaped, control characters shown as U+FFFD. */
void hs_put_html(hs_buf *b, hs_str s);
/* The name by which a reader knows the speaker: the resolved one, "the author", else the words of the source, else "unknown". */
void hs_put_speaker(hs_buf *b, const hs_view *v, const hs_statement *s);

#endif
