/* JSON Lines: one record of record.md a line. Also the JSON pieces that the Web Annotation writer uses. */
#include "write/write.h"

/* Length of the part of s that needs no escape. */
static size_t plain(hs_str s)
{
    size_t i = 0;
    while (i < s.len && (unsigned char)s.ptr[i] >= 0x20 && s.ptr[i] != '"' && s.ptr[i] != '\\') i++;
    return i;
}

static void put_escape(hs_buf *b, unsigned char c)
{
    switch (c) {
    case '"': hs_buf_add(b, HS_STR("\\\"")); return;
    case '\\': hs_buf_add(b, HS_STR("\\\\")); return;
    case '\n': hs_buf_add(b, HS_STR("\\n")); return;
    case '\r': hs_buf_add(b, HS_STR("\\r")); return;
    case '\t': hs_buf_add(b, HS_STR("\\t")); return;
    default: hs_buf_printf(b, "\\u%04x", c);
    }
}

static void put_json_part(hs_buf *b, hs_str s)
{
    while (s.len) {
        size_t n = plain(s);
        hs_buf_add(b, hs_str_sub(s, 0, n));
        if (n == s.len) return;
        put_escape(b, (unsigned char)s.ptr[n]);
        s = hs_str_sub(s, n + 1, s.len);
    }
}

void hs_put_json(hs_buf *b, hs_str s)
{
    hs_buf_add_c(b, '"');
    put_json_part(b, s);
    hs_buf_add_c(b, '"');
}

void hs_put_json_spans_text(hs_buf *b, const hs_view *v, hs_spans spans)
{
    hs_buf_add_c(b, '"');
    for (uint32_t i = 0; i < spans.n; i++) {
        if (i) hs_buf_add_c(b, ' ');
        put_json_part(b, hs_view_at(v, spans.at[i]));
    }
    hs_buf_add_c(b, '"');
}

static void put_spans(hs_buf *b, const hs_view *v, hs_spans spans, hs_unit unit)
{
    hs_buf_add_c(b, '[');
    for (uint32_t i = 0; i < spans.n; i++) {
        hs_buf_add_z(b, i ? ",[" : "[");
        hs_put_uint(b, hs_offset_at(v->offsets, spans.at[i].begin, unit));
        hs_buf_add_c(b, ',');
        hs_put_uint(b, hs_offset_at(v->offsets, spans.at[i].end, unit));
        hs_buf_add_c(b, ']');
    }
    hs_buf_add_c(b, ']');
}

/* "text": …, "spans": … */
static void put_place(hs_buf *b, const hs_view *v, hs_spans spans, hs_unit unit)
{
    hs_buf_add(b, HS_STR("\"text\":"));
    hs_put_json_spans_text(b, v, spans);
    hs_buf_add(b, HS_STR(",\"spans\":"));
    put_spans(b, v, spans, unit);
}

static void put_list(hs_buf *b, hs_strs list)
{
    hs_buf_add_c(b, '[');
    for (uint32_t i = 0; i < list.n; i++) {
        if (i) hs_buf_add_c(b, ',');
        hs_put_json(b, list.at[i]);
    }
    hs_buf_add_c(b, ']');
}

static void put_string_or_null(hs_buf *b, hs_str s)
{
    if (s.ptr) hs_put_json(b, s);
    else hs_buf_add(b, HS_STR("null"));
}

static void put_source(hs_buf *b, const hs_view *v, const hs_statement *s, hs_unit unit)
{
    hs_buf_add(b, HS_STR(",\"source\":{"));
    put_place(b, v, s->source.spans, unit);
    hs_buf_add(b, HS_STR(",\"name\":"));
    put_string_or_null(b, s->source.name);
    hs_buf_add(b, HS_STR(",\"entity\":"));
    if (s->source.entity) hs_buf_printf(b, "%lld", (long long)s->source.entity);
    else hs_buf_add(b, HS_STR("null"));
    hs_buf_add(b, HS_STR(",\"kind\":\""));
    hs_buf_add_z(b, hs_kind_word(s->source.kind));
    hs_buf_add(b, HS_STR("\"}"));
}

static void put_said(hs_buf *b, const hs_view *v, const hs_statement *s, hs_unit unit)
{
    hs_buf_add(b, HS_STR(",\"said\":"));
    if (!s->said.spans.n && !s->said.value.len) {
        hs_buf_add(b, HS_STR("null"));
        return;
    }
    hs_buf_add_c(b, '{');
    put_place(b, v, s->said.spans, unit);
    hs_buf_add(b, HS_STR(",\"value\":"));
    put_string_or_null(b, s->said.value.len ? s->said.value : (hs_str){0});
    hs_buf_add_c(b, '}');
}

void hs_put_record(hs_buf *b, const hs_view *v, const hs_statement *s, hs_unit unit)
{
    hs_buf_add(b, HS_STR("{\"doc\":"));
    hs_put_json(b, v->name);
    hs_buf_add(b, HS_STR(",\"id\":\"s"));
    hs_put_uint(b, s->id);
    hs_buf_add(b, HS_STR("\",\"type\":\""));
    hs_buf_add_z(b, hs_type_word(s->type));
    hs_buf_add_c(b, '"');
    put_source(b, v, s, unit);
    hs_buf_add(b, HS_STR(",\"cue\":{"));
    put_place(b, v, s->cue, unit);
    hs_buf_add(b, HS_STR("},\"content\":{"));
    put_place(b, v, s->content, unit);
    hs_buf_add(b, HS_STR("},\"within\":"));
    if (s->within) {
        hs_buf_add(b, HS_STR("\"s"));
        hs_put_uint(b, s->within);
        hs_buf_add_c(b, '"');
    } else hs_buf_add(b, HS_STR("null"));
    hs_buf_add(b, HS_STR(",\"chain\":"));
    put_list(b, s->chain);
    hs_buf_add(b, HS_STR(",\"polarity\":\""));
    hs_buf_add_z(b, hs_polarity_word(s->polarity));
    hs_buf_add(b, HS_STR("\",\"certainty\":\""));
    hs_buf_add_z(b, hs_certainty_word(s->certainty));
    hs_buf_add(b, HS_STR("\",\"about\":"));
    put_list(b, s->about);
    put_said(b, v, s, unit);
    hs_buf_add(b, HS_STR(",\"confidence\":"));
    hs_put_confidence(b, s->confidence);
    hs_buf_add(b, HS_STR(",\"why\":"));
    put_list(b, s->why);
    hs_buf_add_c(b, '}');
}

/* The record ends in "}", which makes room for what comes behind. */
static void put_more(hs_buf *b, const hs_write_options *o, uint32_t i)
{
    if (!o->n_more || !b->len) return;
    b->len--;
    for (uint32_t k = 0; k < o->n_more; k++) {
        hs_buf_printf(b, ",\"%s\":", o->more[k]);
        put_string_or_null(b, o->value[(size_t)i * o->n_more + k]);
    }
    hs_buf_add_c(b, '}');
}

static void write_doc(hs_out *out, const hs_view *v, const hs_write_options *options)
{
    for (uint32_t i = 0; i < v->n && !out->stopped; i++) {
        hs_put_record(&out->buf, v, &v->statement[i], options->unit);
        put_more(&out->buf, options, i);
        hs_buf_add_c(&out->buf, '\n');
        hs_out_flush(out);
    }
}

const hs_writer hs_writer_jsonl = {.doc = write_doc};
