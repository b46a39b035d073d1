/* One change after the other, as they come. Every quoted word is the characters at its spans. */
#include "write/news.h"
#include <stdio.h>
#include "base/err.h"
#include "write/lines.h"

extern const char hs_page_css[];
extern const uint32_t hs_page_css_len;

static hs_str day_of(hs_str date)
{
    return date.len > 10 ? hs_str_sub(date, 0, 10) : date;
}

static hs_str speaker_of(const hs_change *c)
{
    return c->speaker.name.len ? c->speaker.name : c->speaker.text.len ? c->speaker.text : HS_STR("unknown");
}

/* ---- text ---- */

static void put_kind(hs_lines *l, hs_change_type type)
{
    char word[32];
    size_t n = 0;
    for (const char *p = hs_change_word(type); *p && n < sizeof word; p++) word[n++] = *p == '-' ? ' ' : (char)(*p >= 'a' && *p <= 'z' ? *p - 32 : *p);
    hs_lines_put(l, (hs_str){word, n}, HS_STYLE_CUE, 0);
}

static void put_place(hs_lines *l, const hs_excerpt *p)
{
    hs_lines_put(l, day_of(p->date), HS_STYLE_FAINT, 0);
    hs_lines_put_z(l, " ", HS_STYLE_FAINT);
    hs_lines_put(l, p->outlet, HS_STYLE_FAINT, 0);
    hs_lines_put_z(l, " ", HS_STYLE_FAINT);
    hs_lines_put(l, p->doc, HS_STYLE_FAINT, 0);
    if (!p->statement) return;
    char number[16];
    hs_lines_put(l, (hs_str){number, (size_t)snprintf(number, sizeof number, ":s%u", p->statement)}, HS_STYLE_FAINT, 0);
}

static void put_words(hs_lines *l, hs_str words, hs_style style)
{
    static const hs_str OPEN = {"“", 3}, CLOSE = {"”", 3};
    bool quoted = words.len && (*words.ptr == '"' || (unsigned char)*words.ptr == 0xE2);
    if (!quoted) hs_lines_put(l, OPEN, style, 1);
    hs_lines_put(l, words, style, !quoted);
    if (!quoted) hs_lines_put(l, CLOSE, style, 0);
}

static void put_text(hs_buf *b, const hs_change *c, const hs_write_options *o)
{
    hs_lines l = {.b = b, .width = o->width ? o->width : 80, .color = o->color != 0};
    if (l.width < HS_NARROWEST) l.width = HS_NARROWEST;
    if (o->number) hs_lines_end(&l);
    put_kind(&l, c->type);
    hs_lines_put_z(&l, "  ", HS_STYLE_PLAIN);
    hs_lines_put(&l, speaker_of(c), HS_STYLE_NAME, 0);
    if (c->actor.len) {
        hs_lines_put_z(&l, " on ", HS_STYLE_PLAIN);
        hs_lines_put(&l, c->actor, HS_STYLE_NAME, 0);
    }
    hs_lines_put_z(&l, "  ", HS_STYLE_PLAIN);
    put_place(&l, &c->evidence);
    hs_lines_end(&l);
    l.margin = 3;
    if (c->evidence.words.len) put_words(&l, c->evidence.words, HS_STYLE_PLAIN), hs_lines_end(&l);
    hs_lines_put(&l, c->reason, HS_STYLE_FAINT, 0);
    if (c->explanation.len) {
        hs_lines_put_z(&l, " · explanation ", HS_STYLE_FAINT);
        hs_lines_put(&l, c->explanation, HS_STYLE_NAME, 0);
    }
    char sure[32];
    hs_lines_put(&l, (hs_str){sure, (size_t)snprintf(sure, sizeof sure, " (%.2f)", c->confidence)}, HS_STYLE_FAINT, 0);
    hs_lines_end(&l);
    if (!c->relates.words.len) return;
    l.margin = 5;
    hs_lines_put_z(&l, "←", HS_STYLE_FAINT);
    hs_lines_put_z(&l, " ", HS_STYLE_FAINT);
    put_words(&l, c->relates.words, HS_STYLE_FAINT);
    hs_lines_put_z(&l, " ", HS_STYLE_FAINT);
    if (c->relates.speaker.len && !hs_str_eq(c->relates.speaker, c->relates.outlet)) hs_lines_put(&l, c->relates.speaker, HS_STYLE_FAINT, 0);
    hs_lines_put_z(&l, " ", HS_STYLE_FAINT);
    put_place(&l, &c->relates);
    hs_lines_end(&l);
}

/* ---- JSON Lines ---- */

static void put_field(hs_buf *b, const char *name, hs_str value)
{
    hs_buf_printf(b, ",\"%s\":", name);
    if (value.len) hs_put_json(b, value);
    else hs_buf_add_z(b, "null");
}

static void put_spans(hs_buf *b, hs_spans spans)
{
    hs_buf_add_c(b, '[');
    for (uint32_t i = 0; i < spans.n; i++) hs_buf_printf(b, "%s[%u,%u]", i ? "," : "", spans.at[i].begin, spans.at[i].end);
    hs_buf_add_c(b, ']');
}

static void put_statement(hs_buf *b, const hs_excerpt *p)
{
    if (p->statement) hs_buf_printf(b, ",\"statement\":\"s%u\"", p->statement);
    else hs_buf_add_z(b, ",\"statement\":null");
}

static void put_evidence(hs_buf *b, const hs_excerpt *p)
{
    hs_buf_add_z(b, "{\"text\":");
    hs_put_json(b, p->words);
    hs_buf_add_z(b, ",\"spans\":");
    put_spans(b, p->points);
    hs_buf_add_c(b, '}');
}

static void put_jsonl(hs_buf *b, const hs_change *c)
{
    hs_buf_printf(b, "{\"type\":\"%s\",\"doc\":", hs_change_word(c->type));
    hs_put_json(b, c->evidence.name);
    put_field(b, "id", c->evidence.doc);
    put_statement(b, &c->evidence);
    put_field(b, "date", c->evidence.date);
    put_field(b, "outlet", c->evidence.outlet);
    put_field(b, "title", c->evidence.title);
    hs_buf_add_z(b, ",\"speaker\":{\"text\":");
    hs_put_json(b, c->speaker.text);
    hs_buf_add_z(b, ",\"spans\":");
    put_spans(b, c->speaker.points);
    put_field(b, "name", c->speaker.name.len ? c->speaker.name : c->speaker.text);
    if (c->speaker.entity) hs_buf_printf(b, ",\"entity\":\"e%lld\"", (long long)c->speaker.entity);
    else hs_buf_add_z(b, ",\"entity\":null");
    hs_buf_printf(b, ",\"kind\":\"%s\"},\"evidence\":", hs_kind_word(c->speaker.kind));
    put_evidence(b, &c->evidence);
    hs_buf_add_z(b, ",\"relates_to\":");
    if (!c->relates.doc.ptr) hs_buf_add_z(b, "null");
    else {
        hs_buf_add_z(b, "{\"doc\":");
        hs_put_json(b, c->relates.name);
        put_field(b, "id", c->relates.doc);
        put_statement(b, &c->relates);
        put_field(b, "date", c->relates.date);
        put_field(b, "outlet", c->relates.outlet);
        put_field(b, "speaker", c->relates.speaker);
        hs_buf_add_z(b, ",\"evidence\":");
        put_evidence(b, &c->relates);
        hs_buf_add_c(b, '}');
    }
    put_field(b, "explanation", c->explanation);
    put_field(b, "actor", c->actor);
    put_field(b, "role", c->role);
    put_field(b, "from", c->from);
    put_field(b, "to", c->to);
    put_field(b, "reason", c->reason);
    hs_buf_add_z(b, ",\"confidence\":");
    hs_put_confidence(b, c->confidence);
    hs_buf_add_z(b, "}\n");
}

/* ---- Markdown ---- */

static void put_markdown_text(hs_buf *b, hs_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c == '\n') c = ' ';
        if (c && strchr("\\`*_[]<>#|", c)) hs_buf_add_c(b, '\\');
        hs_buf_add_c(b, c);
    }
}

static void put_markdown_place(hs_buf *b, const hs_excerpt *p)
{
    put_markdown_text(b, p->outlet.len ? p->outlet : p->name);
    if (p->title.len) hs_buf_add_z(b, ", "), put_markdown_text(b, p->title);
    if (p->date.len) hs_buf_add_z(b, ", "), put_markdown_text(b, day_of(p->date));
    hs_buf_add_z(b, " (");
    put_markdown_text(b, p->doc);
    if (p->statement) hs_buf_printf(b, ":s%u", p->statement);
    hs_buf_add_c(b, ')');
}

static void put_markdown(hs_buf *b, const hs_change *c)
{
    hs_buf_printf(b, "- **%s** · ", hs_change_word(c->type));
    put_markdown_text(b, speaker_of(c));
    if (c->actor.len) hs_buf_add_z(b, " on "), put_markdown_text(b, c->actor);
    hs_buf_add_z(b, " · ");
    put_markdown_place(b, &c->evidence);
    if (c->evidence.words.len) hs_buf_add_z(b, "  \n  > "), put_markdown_text(b, c->evidence.words);
    hs_buf_add_z(b, "\n\n  ");
    put_markdown_text(b, c->reason);
    if (c->explanation.len) hs_buf_add_z(b, " · explanation "), put_markdown_text(b, c->explanation);
    if (c->relates.words.len) {
        hs_buf_add_z(b, "\n\n  > ← ");
        put_markdown_text(b, c->relates.words);
        hs_buf_add_z(b, " — ");
        put_markdown_place(b, &c->relates);
    }
    hs_buf_add_z(b, "\n\n");
}

/* ---- a page ---- */

static void put_html_place(hs_buf *b, const hs_excerpt *p)
{
    hs_buf_add_z(b, "<span class=around>");
    hs_put_html(b, day_of(p->date));
    hs_buf_add_z(b, " · ");
    hs_put_html(b, p->outlet.len ? p->outlet : p->name);
    if (p->title.len) hs_buf_add_z(b, " · "), hs_put_html(b, p->title);
    hs_buf_add_z(b, "</span> <span class=number>");
    hs_put_html(b, p->doc);
    if (p->statement) hs_buf_printf(b, ":s%u", p->statement);
    hs_buf_add_z(b, "</span>");
}

static void put_html(hs_buf *b, const hs_change *c, uint32_t number)
{
    hs_buf_printf(b, "<div class=\"statement change %s\" id=\"n%u\">\n<p class=voice><span class=flag>%s</span> <span class=s>", hs_change_word(c->type),
                  number + 1, hs_change_word(c->type));
    hs_put_html(b, speaker_of(c));
    hs_buf_add_z(b, "</span> ");
    if (c->actor.len) hs_buf_add_z(b, "on <span class=s>"), hs_put_html(b, c->actor), hs_buf_add_z(b, "</span> ");
    put_html_place(b, &c->evidence);
    hs_buf_add_z(b, "</p>\n");
    if (c->evidence.words.len) hs_buf_add_z(b, "<blockquote class=c1>"), hs_put_html(b, c->evidence.words), hs_buf_add_z(b, "</blockquote>\n");
    hs_buf_add_z(b, "<p class=voice>");
    hs_put_html(b, c->reason);
    if (c->explanation.len) hs_buf_add_z(b, " · explanation <span class=s>"), hs_put_html(b, c->explanation), hs_buf_add_z(b, "</span>");
    hs_buf_printf(b, " <span class=around>(%.2f)</span></p>\n", c->confidence);
    if (c->relates.words.len) {
        hs_buf_add_z(b, "<blockquote class=was>");
        hs_put_html(b, c->relates.words);
        hs_buf_add_z(b, "</blockquote>\n<p class=voice>");
        if (c->relates.speaker.len && !hs_str_eq(c->relates.speaker, c->relates.outlet)) hs_put_html(b, c->relates.speaker), hs_buf_add_z(b, " · ");
        put_html_place(b, &c->relates);
        hs_buf_add_z(b, "</p>\n");
    }
    hs_buf_add_z(b, "</div>\n");
}

static void put_html_head(hs_buf *b, const char *title)
{
    hs_buf_add_z(b, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
                    "<meta name=\"generator\" content=\"hearsay " HS_VERSION "\">\n<title>");
    hs_put_html(b, hs_str_of(title ? title : "What is new"));
    hs_buf_add_z(b, "</title>\n<style>\n");
    hs_buf_add(b, (hs_str){hs_page_css, hs_page_css_len});
    hs_buf_add_z(b, ".change { max-width: 46rem; padding: .7rem .8rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }\n"
                    ".change .flag { color: var(--cue); }\n.was { border-left: 3px solid var(--line); border-radius: 0; color: var(--faint); margin-top: .4rem; }\n"
                    "@media print { .change { break-inside: avoid; } }\n</style>\n</head>\n<body>\n<h1>");
    hs_put_html(b, hs_str_of(title ? title : "What is new"));
    hs_buf_add_z(b, "</h1>\n");
}

/* ---- */

static bool put_part(hs_buf *b, enum hs_part part, const char *title, const hs_change *c, const hs_write_options *o)
{
    switch (o->format) {
    case HS_TEXT:
        if (part == HS_PART_DOC) put_text(b, c, o);
        return true;
    case HS_JSONL:
        if (part == HS_PART_DOC) put_jsonl(b, c);
        return true;
    case HS_MARKDOWN:
        if (part == HS_PART_HEAD) hs_buf_add_z(b, "# "), put_markdown_text(b, hs_str_of(title ? title : "What is new")), hs_buf_add_z(b, "\n\n");
        if (part == HS_PART_DOC) put_markdown(b, c);
        return true;
    case HS_HTML:
        if (part == HS_PART_HEAD) put_html_head(b, title);
        if (part == HS_PART_DOC) put_html(b, c, o->number);
        if (part == HS_PART_TAIL) hs_buf_add_z(b, "</body>\n</html>\n");
        return true;
    default: return false;
    }
}

int hs_write_news_part(enum hs_part part, const char *title, const hs_change *c, const hs_write_options *o, hs_sink sink, void *user, hs_err *err)
{
    hs_buf b = {0};
    int code = HS_OK;
    if (!o || !sink || !put_part(&b, part, title, c, o)) code = hs_fail(err, HS_EUSAGE, "changes are written as text, jsonl, markdown or html");
    else if (b.failed) code = hs_fail(err, HS_ENOMEM, "out of memory");
    else if (b.len && sink(user, b.ptr, b.len)) code = hs_fail(err, HS_EIO, "the output could not be written");
    hs_buf_free(&b);
    return code;
}
