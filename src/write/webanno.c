/* W3C Web Annotation (https://www.w3.org/TR/annotation-model/, 2017): one AnnotationPage, of which each statement gives one
 * annotation a role. Source and cue carry the motivation "identifying"; the content "linking", its bodies being the source and
 * the cue, the statement that holds it, and the whole record as JSON. Several fragments are the items of one List, "all of
 * these, in this order" (appendix D): several targets would be annotated one by one (section 3.1), and several selectors of one
 * target be ways of saying the same thing (section 4.2). The ids are made from the document's number in the output, its name
 * and the statement's id. */
#include "write/write.h"
#include "base/utf8.h"

enum { CONTEXT = 32 }; /* characters of prefix and suffix */

static void write_head(hs_out *out, const hs_write_options *options)
{
    (void)options;
    hs_buf_add_z(&out->buf, "{\n\"@context\": \"http://www.w3.org/ns/anno.jsonld\",\n\"id\": \"urn:x-hearsay:page\",\n"
                            "\"type\": \"AnnotationPage\",\n\"items\": [");
}

static void write_tail(hs_out *out, const hs_write_options *options)
{
    (void)options;
    hs_buf_add_z(&out->buf, "\n]\n}\n");
}

/* A path or name as an IRI reference (RFC 3986). */
static void put_iri(hs_buf *b, hs_str name)
{
    static const char hex[] = "0123456789ABCDEF";
    for (size_t i = 0; i < name.len; i++) {
        unsigned char c = (unsigned char)name.ptr[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c && strchr("-._~/", c));
        if (plain) hs_buf_add_c(b, (char)c);
        else {
            hs_buf_add_c(b, '%');
            hs_buf_add_c(b, hex[c >> 4]);
            hs_buf_add_c(b, hex[c & 15]);
        }
    }
}

/* "urn:x-hearsay:0:letter.txt#s3-content" */
static void put_id(hs_buf *b, const hs_view *v, const hs_write_options *o, uint32_t id, const char *part)
{
    hs_buf_printf(b, "\"urn:x-hearsay:%u:", o->number);
    put_iri(b, v->name);
    hs_buf_printf(b, "#s%u-%s\"", id, part);
}

static uint32_t back(hs_str text, uint32_t at, int n)
{
    while (at > 0 && n > 0) {
        at--;
        n -= ((unsigned char)text.ptr[at] & 0xC0) != 0x80;
    }
    return at;
}

static uint32_t forth(hs_str text, uint32_t at, int n)
{
    size_t i = at;
    for (; n > 0 && i < text.len; n--) hs_utf8_next(text, &i);
    return (uint32_t)i;
}

/* the page's own address, else the name of the file */
static void put_document(hs_buf *b, const hs_view *v)
{
    if (v->url.len) {
        hs_put_json(b, v->url);
        return;
    }
    hs_buf_add_c(b, '"');
    put_iri(b, v->name);
    hs_buf_add_c(b, '"');
}

static void put_target(hs_buf *b, const hs_view *v, hs_span s, const hs_write_options *o)
{
    hs_buf_add_z(b, "{\"source\": ");
    put_document(b, v);
    hs_buf_add_z(b, ", \"selector\": [{\"type\": \"TextPositionSelector\", \"start\": ");
    hs_put_uint(b, hs_offset_at(v->offsets, s.begin, o->unit));
    hs_buf_add_z(b, ", \"end\": ");
    hs_put_uint(b, hs_offset_at(v->offsets, s.end, o->unit));
    hs_buf_add_z(b, "}, {\"type\": \"TextQuoteSelector\", \"exact\": ");
    hs_put_json(b, hs_view_at(v, s));
    hs_buf_add_z(b, ", \"prefix\": ");
    hs_put_json(b, hs_str_sub(v->text, back(v->text, s.begin, CONTEXT), s.begin));
    hs_buf_add_z(b, ", \"suffix\": ");
    hs_put_json(b, hs_str_sub(v->text, s.end, forth(v->text, s.end, CONTEXT)));
    hs_buf_add_z(b, "}]}");
}

static void put_targets(hs_buf *b, const hs_view *v, hs_spans spans, const hs_write_options *o)
{
    hs_buf_add_z(b, ", \"target\": ");
    if (spans.n > 1) hs_buf_add_z(b, "{\"type\": \"List\", \"items\": [");
    for (uint32_t i = 0; i < spans.n; i++) {
        if (i) hs_buf_add_z(b, ", ");
        put_target(b, v, spans.at[i], o);
    }
    hs_buf_add_z(b, spans.n > 1 ? "]}}" : "}");
}

static void open_annotation(hs_out *out, const hs_view *v, const hs_write_options *o, uint32_t id, const char *part,
                            const char *motivation)
{
    hs_buf *b = &out->buf;
    hs_buf_add_z(b, ",\n{\"id\": ");
    put_id(b, v, o, id, part);
    hs_buf_printf(b, ", \"type\": \"Annotation\", \"motivation\": \"%s\", \"body\": ", motivation);
}

static void put_source(hs_out *out, const hs_view *v, const hs_statement *s, const hs_write_options *o)
{
    hs_buf *b = &out->buf;
    open_annotation(out, v, o, s->id, "source", "identifying");
    hs_buf_add_z(b, "[{\"type\": \"TextualBody\", \"purpose\": \"identifying\", \"value\": ");
    if (s->source.name.ptr) hs_put_json(b, s->source.name);
    else hs_put_json_spans_text(b, v, s->source.spans);
    hs_buf_printf(b, "}, {\"type\": \"TextualBody\", \"purpose\": \"classifying\", \"value\": \"%s\"}]",
                  hs_kind_word(s->source.kind));
    put_targets(b, v, s->source.spans, o);
}

static void put_cue(hs_out *out, const hs_view *v, const hs_statement *s, const hs_write_options *o)
{
    hs_buf *b = &out->buf;
    open_annotation(out, v, o, s->id, "cue", "identifying");
    hs_buf_printf(b, "[{\"type\": \"TextualBody\", \"purpose\": \"classifying\", \"value\": \"%s\"}, "
                     "{\"type\": \"TextualBody\", \"purpose\": \"classifying\", \"value\": \"%s\"}]",
                  hs_polarity_word(s->polarity), hs_certainty_word(s->certainty));
    put_targets(b, v, s->cue, o);
}

static void put_content(hs_out *out, const hs_view *v, const hs_statement *s, const hs_write_options *o)
{
    hs_buf *b = &out->buf;
    open_annotation(out, v, o, s->id, "content", "linking");
    hs_buf_add_c(b, '[');
    if (s->source.spans.n) put_id(b, v, o, s->id, "source"), hs_buf_add_z(b, ", ");
    if (s->cue.n) put_id(b, v, o, s->id, "cue"), hs_buf_add_z(b, ", ");
    if (hs_view_place(v, s->within)) put_id(b, v, o, s->within, "content"), hs_buf_add_z(b, ", ");
    hs_buf record = {0};
    hs_put_record(&record, v, s, o->unit);
    hs_buf_add_z(b, "{\"type\": \"TextualBody\", \"purpose\": \"describing\", \"format\": \"application/json\", \"value\": ");
    hs_put_json(b, hs_buf_str(&record));
    b->failed |= record.failed;
    hs_buf_free(&record);
    hs_buf_add_z(b, "}]");
    put_targets(b, v, s->content, o);
}

/* One annotation of the document itself, so that a document in which nothing was found is in the page, too. */
static void put_count(hs_buf *b, const hs_view *v, const hs_write_options *o)
{
    hs_buf_printf(b, "%s{\"id\": \"urn:x-hearsay:%u:", o->number ? ",\n" : "\n", o->number);
    put_iri(b, v->name);
    hs_buf_printf(b, "\", \"type\": \"Annotation\", \"motivation\": \"describing\", \"body\": {\"type\": \"TextualBody\", "
                     "\"purpose\": \"describing\", \"value\": \"%u statements (hearsay " HS_VERSION ")\"}, \"target\": ",
                  v->n);
    put_document(b, v);
    hs_buf_add_c(b, '}');
}

static void write_doc(hs_out *out, const hs_view *v, const hs_write_options *options)
{
    put_count(&out->buf, v, options);
    for (uint32_t i = 0; i < v->n && !out->stopped; i++) {
        const hs_statement *s = &v->statement[i];
        put_content(out, v, s, options);
        if (s->source.spans.n) put_source(out, v, s, options);
        if (s->cue.n) put_cue(out, v, s, options);
        hs_out_flush(out);
    }
}

const hs_writer hs_writer_webanno = {.head = write_head, .doc = write_doc, .tail = write_tail};
