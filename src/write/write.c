/* The way from a document to a sink, and the pieces that several formats share. */
#include "write/write.h"
#include <math.h>
#include "base/err.h"

enum { FLUSH_AT = 64 << 10 };

static const hs_writer *writer_of(hs_format format)
{
    switch (format) {
    case HS_TEXT: return &hs_writer_text;
    case HS_JSONL: return &hs_writer_jsonl;
    case HS_CSV: return &hs_writer_csv;
    case HS_HTML: return &hs_writer_html;
    case HS_BRAT: return &hs_writer_brat;
    case HS_WEBANNO: return &hs_writer_webanno;
    case HS_MARKDOWN: return NULL;
    }
    return NULL;
}

static void pass_on(hs_out *out)
{
    if (out->buf.len && !out->stopped && !out->buf.failed) out->stopped = out->sink(out->user, out->buf.ptr, out->buf.len) != 0;
    out->buf.len = 0;
}

void hs_out_flush(hs_out *out)
{
    if (out->buf.len >= FLUSH_AT) pass_on(out);
}

void hs_out_finish(hs_out *out)
{
    pass_on(out);
}

int hs_write_part(enum hs_part part, const hs_view *view, const hs_write_options *options, hs_sink sink, void *user, hs_err *err)
{
    const hs_writer *w = options && sink ? writer_of(options->format) : NULL;
    if (!w) return hs_fail(err, HS_EUSAGE, "no such output format");
    hs_out out = {.sink = sink, .user = user};
    if (part == HS_PART_DOC) w->doc(&out, view, options);
    else if (part == HS_PART_HEAD && w->head) w->head(&out, options);
    else if (part == HS_PART_TAIL && w->tail) w->tail(&out, options);
    hs_out_finish(&out);
    bool failed = out.buf.failed;
    hs_buf_free(&out.buf);
    if (failed) return hs_fail(err, HS_ENOMEM, "out of memory while writing");
    return out.stopped ? hs_fail(err, HS_EIO, "the output was closed") : HS_OK;
}

uint32_t hs_statement_begin(const hs_statement *s)
{
    uint32_t b = s->content.at[0].begin;
    if (s->source.spans.n && s->source.spans.at[0].begin < b) b = s->source.spans.at[0].begin;
    if (s->cue.n && s->cue.at[0].begin < b) b = s->cue.at[0].begin;
    return b;
}

void hs_put_spans_text(hs_buf *b, const hs_view *v, hs_spans spans)
{
    for (uint32_t i = 0; i < spans.n; i++) {
        if (i) hs_buf_add_c(b, ' ');
        hs_buf_add(b, hs_view_at(v, spans.at[i]));
    }
}

void hs_put_uint(hs_buf *b, uint64_t n)
{
    char digit[20];
    size_t at = sizeof digit;
    do digit[--at] = (char)('0' + n % 10);
    while (n /= 10);
    hs_buf_add(b, (hs_str){digit + at, sizeof digit - at});
}

void hs_put_confidence(hs_buf *b, double confidence)
{
    /* not printf: its decimal point depends on the locale */
    double c = confidence > 1 ? 1 : confidence > 0 ? confidence : 0;
    unsigned thousandths = (unsigned)lround(c * 1000);
    char text[5] = {(char)('0' + thousandths / 1000), '.', (char)('0' + thousandths / 100 % 10),
                    (char)('0' + thousandths / 10 % 10), (char)('0' + thousandths % 10)};
    hs_buf_add(b, (hs_str){text, thousandths % 10 ? 5 : 4});
}

void hs_put_speaker(hs_buf *b, const hs_view *v, const hs_statement *s)
{
    if (s->source.name.ptr) hs_buf_add(b, s->source.name);
    else if (s->source.kind == HS_KIND_AUTHOR) hs_buf_add_z(b, "the author");
    else if (s->source.spans.n) hs_put_spans_text(b, v, s->source.spans);
    else hs_buf_add_z(b, "unknown");
}

uint32_t hs_view_place(const hs_view *v, uint32_t id)
{
    if (!id) return 0;
    if (id <= v->n && v->statement[id - 1].id == id) return id;
    for (uint32_t i = 0; i < v->n; i++)
        if (v->statement[i].id == id) return i + 1;
    return 0;
}
