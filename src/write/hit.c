/* What a search found, for reading and as JSON Lines. */
#include "write/hit.h"
#include "base/err.h"
#include "base/utf8.h"
#include "write/width.h"

enum { NARROWEST = 20 };
enum style { PLAIN, FAINT, NAME, CUE, MARK, FOUND, TITLE };

/* A paragraph being filled. */
typedef struct lines { hs_buf *b; int width, margin, column; bool color, space; enum style style; } lines;

static void set_style(lines *l, enum style style)
{
    static const char *const CODE[] = {[PLAIN] = "0",     [FAINT] = "0;2",    [NAME] = "0;1;36", [CUE] = "0;32",
                                       [MARK] = "0;1;31", [FOUND] = "0;1;33", [TITLE] = "0;1"};
    if (l->color && style != l->style) hs_buf_printf(l->b, "\033[%sm", CODE[style]);
    l->style = style;
}

static void end_line(lines *l)
{
    set_style(l, PLAIN);
    hs_buf_add_c(l->b, '\n');
    l->column = 0;
    l->space = false;
}

static void put_char(lines *l, uint32_t c)
{
    char bytes[4];
    hs_buf_add(l->b, (hs_str){bytes, (size_t)hs_utf8_put(hs_is_control(c) ? HS_REPLACEMENT : c, bytes)});
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* A piece of a line: words are parted where it has blanks, and stay together where it has none. `after`: columns of what follows at once. */
static void put_text(lines *l, hs_str s, enum style style, int after)
{
    for (size_t i = 0; i < s.len;) {
        size_t end = i;
        while (end < s.len && is_blank(s.ptr[end])) end++;
        if (end > i) l->space = l->column > 0;
        i = end;
        while (end < s.len && !is_blank(s.ptr[end])) end++;
        if (end == i) break;
        hs_str word = hs_str_sub(s, i, end);
        int w = hs_text_width(word) + (end == s.len ? after : 0);
        if (l->space && l->column + 1 + w > l->width) end_line(l);
        if (!l->column) hs_buf_printf(l->b, "%*s", l->margin, ""), l->column = l->margin;
        if (l->space) hs_buf_add_c(l->b, ' '), l->column++;
        l->space = false;
        set_style(l, style);
        for (size_t at = 0; at < word.len;) put_char(l, hs_utf8_next(word, &at));
        l->column += hs_text_width(word);
        i = end;
    }
}

static void put_z(lines *l, const char *s, enum style style)
{
    put_text(l, hs_str_of(s), style, 0);
}

/* Columns up to the next blank: what must stay with the piece before it. */
static int stuck(hs_str s)
{
    size_t n = 0;
    while (n < s.len && !is_blank(s.ptr[n])) n++;
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

static void put_context(lines *l, const hs_view *v, const hs_hit *hit)
{
    uint32_t at = hit->context.begin, end = hit->context.end;
    bool cut = is_cut(v->text, end);
    for (uint32_t i = 0; i < hit->marks.n; i++) {
        hs_span m = hit->marks.at[i];
        if (m.begin < at) continue;
        put_text(l, hs_str_sub(v->text, at, m.begin), PLAIN, hs_text_width(hs_view_at(v, m)));
        put_text(l, hs_view_at(v, m), FOUND, stuck(hs_str_sub(v->text, m.end, end)));
        at = m.end;
    }
    put_text(l, hs_str_sub(v->text, at, end), PLAIN, 0);
    if (cut) put_z(l, " …", FAINT);
    if (l->column) end_line(l);
}

static void put_voice(lines *l, const hs_view *v, const hs_statement *s)
{
    hs_buf b = {0};
    hs_put_speaker(&b, v, s);
    put_text(l, hs_buf_str(&b), NAME, 0);
    l->b->failed |= b.failed;
    hs_buf_free(&b);
    if (s->cue.n) put_z(l, " →", FAINT);
    for (uint32_t i = 0; i < s->cue.n; i++) {
        put_z(l, i ? " … " : " ", FAINT);
        put_text(l, hs_view_at(v, s->cue.at[i]), CUE, 0);
    }
    if (s->polarity != HS_AFFIRMED) put_z(l, " [denied]", MARK);
    if (s->certainty == HS_HEDGED) put_z(l, " [hedged]", MARK);
    if (s->certainty == HS_QUESTIONED) put_z(l, " [questioned]", MARK);
    end_line(l);
}

static void put_item(lines *l, hs_str s, bool *first)
{
    if (!s.len) return;
    if (!*first) put_z(l, " · ", FAINT);
    put_text(l, s, FAINT, 0);
    *first = false;
}

/* d12:s3 · The Osk Herald · 2031-05-03 · its title · 3 publishers: … */
static void put_origin(lines *l, const hs_view *v, const hs_hit *hit)
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
    end_line(l);
}

static void put_for_reading(hs_buf *b, const hs_view *v, const hs_hit *hit, const hs_write_options *o)
{
    lines l = {.b = b, .width = o->width <= 0 ? 80 : o->width < NARROWEST ? NARROWEST : o->width, .color = o->color != 0};
    if (o->number) hs_buf_add_c(b, '\n');
    if (hit->statement) put_voice(&l, v, hit->statement);
    else {
        put_text(&l, v->title.len ? v->title : v->name, TITLE, 0);
        end_line(&l);
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
