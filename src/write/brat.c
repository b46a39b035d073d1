/* brat standoff, in the manner of PolNeAR: T lines for Source, Cue and Content (discontinuous spans joined by ";"), an E line
 * "Attribution" a statement, triggered by the cue; besides, A lines for the fields with few values, an R line "Within" from a
 * nested statement to the one that holds it, and a note (#) with the rest of the record.
 *
 * The numbers follow from the statement's id (four T lines and four A lines each), so that a parent that comes later can be
 * pointed at without a table. One document makes one .ann file. */
#include "write/write.h"

enum { T_SOURCE = 1, T_CUE, T_CONTENT, T_TRIGGER, T_EACH = 4, A_EACH = 4 };

static uint32_t number(const hs_statement *s, int part)
{
    return (s->id - 1) * T_EACH + (uint32_t)part;
}

/* brat ends an annotation at the line end */
static void put_one_line(hs_buf *b, hs_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        hs_buf_add_c(b, c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
    }
}

static void put_t(hs_buf *b, const hs_view *v, uint32_t id, const char *type, hs_spans spans, hs_unit unit)
{
    if (!spans.n) return;
    hs_buf_printf(b, "T%u\t%s ", id, type);
    for (uint32_t i = 0; i < spans.n; i++) {
        if (i) hs_buf_add_c(b, ';');
        hs_put_uint(b, hs_offset_at(v->offsets, spans.at[i].begin, unit));
        hs_buf_add_c(b, ' ');
        hs_put_uint(b, hs_offset_at(v->offsets, spans.at[i].end, unit));
    }
    hs_buf_add_c(b, '\t');
    for (uint32_t i = 0; i < spans.n; i++) {
        if (i) hs_buf_add_c(b, ' ');
        put_one_line(b, hs_view_at(v, spans.at[i]));
    }
    hs_buf_add_c(b, '\n');
}

static void put_event(hs_buf *b, const hs_view *v, const hs_statement *s, hs_unit unit)
{
    /* a bare quotation has no cue: its event is triggered by the first words of the content */
    hs_spans trigger = s->cue.n ? s->cue : (hs_spans){s->content.at, 1};
    put_t(b, v, number(s, T_SOURCE), "Source", s->source.spans, unit);
    put_t(b, v, number(s, T_CUE), "Cue", s->cue, unit);
    put_t(b, v, number(s, T_CONTENT), "Content", s->content, unit);
    put_t(b, v, number(s, T_TRIGGER), "Attribution", trigger, unit);
    hs_buf_printf(b, "E%u\tAttribution:T%u", s->id, number(s, T_TRIGGER));
    if (s->source.spans.n) hs_buf_printf(b, " Source:T%u", number(s, T_SOURCE));
    if (s->cue.n) hs_buf_printf(b, " Cue:T%u", number(s, T_CUE));
    hs_buf_printf(b, " Content:T%u\n", number(s, T_CONTENT));
}

static void put_attributes(hs_buf *b, const hs_view *v, const hs_statement *s)
{
    const char *name[A_EACH] = {"Type", "Kind", "Polarity", "Certainty"};
    const char *value[A_EACH] = {hs_type_word(s->type), hs_kind_word(s->source.kind), hs_polarity_word(s->polarity),
                                 hs_certainty_word(s->certainty)};
    for (uint32_t i = 0; i < A_EACH; i++)
        hs_buf_printf(b, "A%u\t%s E%u %s\n", (s->id - 1) * A_EACH + i + 1, name[i], s->id, value[i]);
    if (hs_view_place(v, s->within)) hs_buf_printf(b, "R%u\tWithin Arg1:E%u Arg2:E%u\n", s->id, s->id, s->within);
}

static void put_statement(hs_buf *b, const hs_view *v, const hs_statement *s, hs_unit unit)
{
    put_event(b, v, s, unit);
    put_attributes(b, v, s);
    hs_buf_printf(b, "#%u\tAnnotatorNotes E%u\t", s->id, s->id);
    hs_put_record(b, v, s, unit); /* JSON escapes line ends and tabs, so this is one line */
    hs_buf_add_c(b, '\n');
}

static void write_doc(hs_out *out, const hs_view *v, const hs_write_options *options)
{
    for (uint32_t i = 0; i < v->n && !out->stopped; i++) {
        put_statement(&out->buf, v, &v->statement[i], options->unit);
        hs_out_flush(out);
    }
}

const hs_writer hs_writer_brat = {.doc = write_doc};
