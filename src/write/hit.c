/* What a search found, for reading and as JSON Lines. */
#include "write/hit.h"
#include "base/err.h"
#include "write/lines.h"
#include "write/width.h"

/* Columns up to the next blank: what must stay with the piece before it. */
static int stuck(hs_str s)
{
    size_t n = 0;
    while (n < s.len && !hs_is_blank(s.ptr[n])) n++;
    return hs_text_width(hs_str_sub(s, 0, n));
}

/* Does the text go on behind `end`, in the same sentence? */
static bool is_cut(hs_str text, uint32_t end)
{
    static const char *const STOP[] = {".", "!", "?", "…", "\"", ")", "”", "’", "“", "»", ":", ";"};
    if (!end || end >= text.len || text.ptr[end] == '\n') return false;
    for (size_t i = 0; i < sizeof STOP / sizeof *STOP; i++)
        if (hs_str_ends(hs_str_sub(text, 0, end), hs_str_of(STOP[i]))) return false;
    return true;
}

static void put_context(hs_lines *l, const hs_view *v, const hs_hit *hit)
{
    uint32_t at = hit->context.begin, end = hit->context.end;
    bool cut = is_cut(v->text, end);
    for (uint32_t i = 0; i < hit->marks.n; i++) {
        hs_span m = hit->marks.at[i];
        if (m.begin < at) continue;
        hs_lines_put(l, hs_str_sub(v->text, at, m.begin), HS_STYLE_PLAIN, hs_text_width(hs_view_at(v, m)));
        hs_lines_put(l, hs_view_at(v, m), HS_STYLE_FOUND, stuck(hs_str_sub(v->text, m.end, end)));
        at = m.end;
    }
    hs_lines_put(l, hs_str_sub(v->text, at, end), HS_STYLE_PLAIN, 0);
    if (cut) hs_lines_put_z(l, " …", HS_STYLE_FAINT);
    if (l->column) hs_lines_end(l);
}

static void put_voice(hs_lines *l, const hs_view *v, const hs_statement *s)
{
    hs_buf b = {0};
    hs_put_speaker(&b, v, s);
    hs_lines_put(l, hs_buf_str(&b), HS_STYLE_NAME, 0);
    l->b->failed |= b.failed;
    hs_buf_free(&b);
    if (s->cue.n) hs_lines_put_z(l, " →", HS_STYLE_FAINT);
    for (uint32_t i = 0; i < s->cue.n; i++) {
        hs_lines_put_z(l, i ? " … " : " ", HS_STYLE_FAINT);
        hs_lines_put(l, hs_view_at(v, s->cue.at[i]), HS_STYLE_CUE, 0);
    }
    if (s->polarity != HS_AFFIRMED) hs_lines_put_z(l, " [denied]", HS_STYLE_MARK);
    if (s->certainty == HS_HEDGED) hs_lines_put_z(l, " [hedged]", HS_STYLE_MARK);
    if (s->certainty == HS_QUESTIONED) hs_lines_put_z(l, " [questioned]", HS_STYLE_MARK);
    hs_lines_end(l);
}

static void put_item(hs_lines *l, hs_str s, bool *first)
{
    if (!s.len) return;
    if (!*first) hs_lines_put_z(l, " · ", HS_STYLE_FAINT);
    hs_lines_put(l, s, HS_STYLE_FAINT, 0);
    *first = false;
}

/* d12:s3 · The Osk Herald · 2031-05-03 · its title · 3 publishers: … */
static void put_origin(hs_lines *l, const hs_view *v, const hs_hit *hit)
{
    bool first = true;
    hs_buf b = {0};
    hs_buf_add(&b, v->name);
    if (hit->statement) hs_buf_printf(&b, ":s%u", hit->statement->id);
    put_item(l, hs_buf_str(&b), &first);
    put_item(l, v->outlet, &first);
    put_item(l, v->date.len > 10 ? hs_str_sub(v->date, 0, 10) : v->date, &first);
    if (hit->statement) put_item(l, v->title, &first);
    b.len = 0;
    if (hit->publishers.n > 1) {
        hs_buf_printf(&b, "%u publishers: ", hit->publishers.n);
        for (uint32_t i = 0; i < hit->publishers.n && i < 4; i++) hs_buf_add_z(&b, i ? ", " : ""), hs_buf_add(&b, hit->publishers.at[i]);
        if (hit->publishers.n > 4) hs_buf_add_z(&b, " …");
        put_item(l, hs_buf_str(&b), &first);
    }
    l->b->failed |= b.failed;
    hs_buf_free(&b);
    hs_lines_end(l);
}

static void put_for_reading(hs_buf *b, const hs_view *v, const hs_hit *hit, const hs_write_options *o)
{
    hs_lines l = {.b = b, .width = o->width <= 0 ? 80 : o->width < HS_NARROWEST ? HS_NARROWEST : o->width, .color = o->color != 0};
    if (o->number) hs_buf_add_c(b, '\n');
    if (hit->statement) put_voice(&l, v, hit->statement);
    else {
        hs_lines_put(&l, v->title.len ? v->title : v->name, HS_STYLE_TITLE, 0);
        hs_lines_end(&l);
    }
    l.margin = 3;
    put_context(&l, v, hit);
    put_origin(&l, v, hit);
}

static void put_member(hs_buf *b, const char *name, hs_str value)
{
    hs_buf_printf(b, ",\"%s\":", name);
    if (value.len) hs_put_json(b, value);
    else hs_buf_add(b, HS_STR("null"));
}

static void put_publishers(hs_buf *b, hs_strs list)
{
    hs_buf_add_z(b, ",\"publishers\":[");
    for (uint32_t i = 0; i < list.n; i++) {
        if (i) hs_buf_add_c(b, ',');
        hs_put_json(b, list.at[i]);
    }
    hs_buf_add_z(b, "]}\n");
}

static void put_span(hs_buf *b, const hs_view *v, hs_span s, hs_unit unit)
{
    hs_buf_printf(b, "[%u,%u]", hs_offset_at(v->offsets, s.begin, unit), hs_offset_at(v->offsets, s.end, unit));
}

static void put_json(hs_buf *b, const hs_view *v, const hs_hit *hit, hs_unit unit)
{
    if (hit->statement) {
        hs_put_record(b, v, hit->statement, unit);
        if (b->len) b->len--; /* the record goes on */
    } else {
        hs_buf_add_z(b, "{\"doc\":");
        hs_put_json(b, v->name);
        put_member(b, "url", v->url);
        hs_buf_add_z(b, ",\"text\":");
        hs_put_json(b, hs_view_at(v, hit->context));
        hs_buf_add_z(b, ",\"at\":");
        put_span(b, v, hit->context, unit);
        hs_buf_add_z(b, ",\"spans\":[");
        for (uint32_t i = 0; i < hit->marks.n; i++) {
            if (i) hs_buf_add_c(b, ',');
            put_span(b, v, hit->marks.at[i], unit);
        }
        hs_buf_add_c(b, ']');
    }
    put_member(b, "outlet", v->outlet);
    put_member(b, "date", v->date);
    put_member(b, "title", v->title);
    put_publishers(b, hit->publishers);
}

int hs_write_found(const hs_view *v, const hs_hit *hit, const hs_write_options *o, hs_sink sink, void *user, hs_err *err)
{
    hs_buf b = {0};
    if (o->format != HS_TEXT && o->format != HS_JSONL) return hs_fail(err, HS_EUSAGE, "what was found is written as text or as jsonl");
    if (o->format == HS_TEXT) put_for_reading(&b, v, hit, o);
    else put_json(&b, v, hit, o->unit);
    int code = b.failed ? hs_fail(err, HS_ENOMEM, "out of memory") : HS_OK;
    if (!code && sink(user, b.ptr, b.len)) code = hs_fail(err, HS_EIO, "the output was cut off");
    hs_buf_free(&b);
    return code;
}
