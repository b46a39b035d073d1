/* CSV (RFC 4180): one row a statement, every field of the record, nothing cut. Lines end in CRLF, as the RFC has it.
 * A list is joined by "; ", also that of spans, which are "begin-end". A cell that begins with = + - or @ is left as it is: a
 * mark before it, as some advise for spreadsheets, would be one more character of the text to every other program. */
#include "write/write.h"

static const char HEADER[] =
    "doc,id,type,source_text,source_spans,source_name,source_entity,source_kind,cue_text,cue_spans,content_text,content_spans,"
    "within,chain,polarity,certainty,about,said_text,said_spans,said_value,confidence,why";

/* Puts marks around what stands in b from `start` on, and doubles those inside, if it has a comma, a mark or a line end. */
static void quote_from(hs_buf *b, size_t start)
{
    size_t marks = 0;
    bool needed = false;
    for (size_t i = start; i < b->len; i++) {
        char c = b->ptr[i];
        marks += c == '"';
        needed |= c == '"' || c == ',' || c == '\n' || c == '\r';
    }
    if (b->len > start) needed |= b->ptr[start] == ' ' || b->ptr[b->len - 1] == ' ';
    if (!needed || !hs_buf_reserve(b, marks + 2)) return;
    size_t from = b->len, to = b->len + marks + 2;
    b->len = to;
    b->ptr[--to] = '"';
    while (from > start) {
        char c = b->ptr[--from];
        b->ptr[--to] = c;
        if (c == '"') b->ptr[--to] = '"';
    }
    b->ptr[--to] = '"';
}

static void put_field(hs_buf *b, hs_str s)
{
    size_t start = b->len;
    hs_buf_add(b, s);
    quote_from(b, start);
    hs_buf_add_c(b, ',');
}

static void put_list(hs_buf *b, hs_strs list)
{
    size_t start = b->len;
    for (uint32_t i = 0; i < list.n; i++) {
        if (i) hs_buf_add(b, HS_STR("; "));
        hs_buf_add(b, list.at[i]);
    }
    quote_from(b, start);
}

/* two fields: the text, and where it stands */
static void put_place(hs_buf *b, const hs_view *v, hs_spans spans, hs_unit unit)
{
    size_t start = b->len;
    hs_put_spans_text(b, v, spans);
    quote_from(b, start);
    hs_buf_add_c(b, ',');
    for (uint32_t i = 0; i < spans.n; i++) {
        if (i) hs_buf_add(b, HS_STR("; "));
        hs_put_uint(b, hs_offset_at(v->offsets, spans.at[i].begin, unit));
        hs_buf_add_c(b, '-');
        hs_put_uint(b, hs_offset_at(v->offsets, spans.at[i].end, unit));
    }
    hs_buf_add_c(b, ',');
}

static void put_id(hs_buf *b, uint32_t id)
{
    if (id) hs_buf_printf(b, "s%u", id);
    hs_buf_add_c(b, ',');
}

static void put_more(hs_buf *b, const hs_write_options *o, uint32_t i)
{
    for (uint32_t k = 0; k < o->n_more; k++) {
        hs_buf_add_c(b, ',');
        size_t start = b->len;
        hs_buf_add(b, o->value[(size_t)i * o->n_more + k]);
        quote_from(b, start);
    }
    hs_buf_add(b, HS_STR("\r\n"));
}

static void put_row(hs_buf *b, const hs_view *v, const hs_statement *s, hs_unit unit)
{
    put_field(b, v->name);
    put_id(b, s->id);
    put_field(b, hs_str_of(hs_type_word(s->type)));
    put_place(b, v, s->source.spans, unit);
    put_field(b, s->source.name);
    if (s->source.entity) hs_buf_printf(b, "%lld", (long long)s->source.entity);
    hs_buf_add_c(b, ',');
    put_field(b, hs_str_of(hs_kind_word(s->source.kind)));
    put_place(b, v, s->cue, unit);
    put_place(b, v, s->content, unit);
    put_id(b, s->within);
    put_list(b, s->chain);
    hs_buf_add_c(b, ',');
    put_field(b, hs_str_of(hs_polarity_word(s->polarity)));
    put_field(b, hs_str_of(hs_certainty_word(s->certainty)));
    put_list(b, s->about);
    hs_buf_add_c(b, ',');
    put_place(b, v, s->said.spans, unit);
    put_field(b, s->said.value);
    hs_put_confidence(b, s->confidence);
    hs_buf_add_c(b, ',');
    put_list(b, s->why);
}

static void write_head(hs_out *out, const hs_write_options *options)
{
    hs_buf_add_z(&out->buf, HEADER);
    for (uint32_t k = 0; k < options->n_more; k++) {
        hs_buf_add_c(&out->buf, ',');
        hs_buf_add_z(&out->buf, options->more[k]);
    }
    hs_buf_add(&out->buf, HS_STR("\r\n"));
}

static void write_doc(hs_out *out, const hs_view *v, const hs_write_options *options)
{
    for (uint32_t i = 0; i < v->n && !out->stopped; i++) {
        put_row(&out->buf, v, &v->statement[i], options->unit);
        put_more(&out->buf, options, i);
        hs_out_flush(out);
    }
}

const hs_writer hs_writer_csv = {.head = write_head, .doc = write_doc};
