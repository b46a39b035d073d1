/* One standalone page: who speaks how often, the whole text with its sources, cues and contents marked, beside it (on a
 * telephone below it) the statements as a tree of voices, linked to each other both ways. No script, no address outside the page; readable on a telephone, in the dark and
 * on paper. The style sheet is src/write/page.css. */
#include <stdlib.h>
#include "base/mem.h"
#include "write/segment.h"
#include "write/tree.h"

extern const char hs_page_css[];
extern const uint32_t hs_page_css_len;

enum { MOST_SHADES = 5 }; /* contents nested deeper look like the fifth */

void hs_put_html(hs_buf *b, hs_str s)
{
    size_t from = 0;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        const char *instead = c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '"' ? "&quot;" : NULL;
        if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7F) instead = "\xEF\xBF\xBD";
        if (!instead) continue;
        hs_buf_add(b, hs_str_sub(s, from, i));
        hs_buf_add_z(b, instead);
        from = i + 1;
    }
    hs_buf_add(b, hs_str_sub(s, from, s.len));
}

static void put_spans_html(hs_buf *b, const hs_view *v, hs_spans spans)
{
    for (uint32_t i = 0; i < spans.n; i++) {
        if (i) hs_buf_add_z(b, " <span class=gap>…</span> ");
        hs_put_html(b, hs_view_at(v, spans.at[i]));
    }
}

static void put_speaker_html(hs_buf *b, const hs_view *v, const hs_statement *s)
{
    hs_buf name = {0};
    hs_put_speaker(&name, v, s);
    b->failed |= name.failed;
    hs_put_html(b, hs_buf_str(&name));
    hs_buf_free(&name);
}

static void write_head(hs_out *out, const hs_write_options *options)
{
    (void)options;
    hs_buf *b = &out->buf;
    hs_buf_add_z(b, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                    "<meta name=\"color-scheme\" content=\"light dark\">\n"
                    "<meta name=\"generator\" content=\"hearsay " HS_VERSION "\">\n<title>Who said what</title>\n<style>\n");
    hs_buf_add(b, (hs_str){hs_page_css, hs_page_css_len});
    hs_buf_add_z(b, "</style>\n</head>\n<body>\n<p class=\"legend\"><span>In the text: <span class=\"s\">source</span> "
                    "<span class=\"q\">cue</span> <span class=\"c c1\">words</span> "
                    "<span class=\"c c2\">words within words</span> <span class=\"c c3\">three</span> "
                    "<span class=\"c c4\">four</span> <span class=\"c c5\">five deep or more</span></span> "
                    "<span>A mark leads to its statement, a number back to the text.</span></p>\n");
}

static void write_tail(hs_out *out, const hs_write_options *options)
{
    (void)options;
    hs_buf_add_z(&out->buf, "</body>\n</html>\n");
}

/* ---- the text ---- */

static void put_segment(hs_buf *b, const hs_view *v, const hs_segment *g, uint32_t page)
{
    static const char *const role[] = {"", " s", " q"};
    uint32_t id = g->of ? g->of : g->content;
    if (!id) {
        hs_put_html(b, hs_view_at(v, g->span));
        return;
    }
    hs_buf_printf(b, "<a href=\"#d%us%u\" class=\"", page, id);
    if (g->depth) hs_buf_printf(b, "c c%u", g->depth < MOST_SHADES ? g->depth : MOST_SHADES);
    hs_buf_printf(b, "%s\">", role[g->role]);
    hs_put_html(b, hs_view_at(v, g->span));
    hs_buf_add_z(b, "</a>");
}

static void put_article(hs_out *out, const hs_view *v, uint32_t page)
{
    hs_segments segments;
    hs_buf *b = &out->buf;
    if (!hs_segments_build(v, &segments)) {
        b->failed = true;
        return;
    }
    hs_buf_printf(b, "<article>");
    uint32_t next = 0; /* the statement whose anchor comes next; they are in the order of the text */
    for (uint32_t i = 0; i < segments.n && !out->stopped; i++) {
        for (; next < v->n && hs_statement_begin(&v->statement[next]) <= segments.at[i].span.begin; next++)
            hs_buf_printf(b, "<i id=\"d%ut%u\"></i>", page, next + 1);
        put_segment(b, v, &segments.at[i], page);
        hs_out_flush(out);
    }
    hs_buf_add_z(b, "</article>\n");
    hs_segments_free(&segments);
}

/* ---- the statements ---- */

static void put_voice(hs_buf *b, const hs_view *v, const hs_statement *s, uint32_t page)
{
    hs_buf_printf(b, "<p class=\"voice\"><a class=\"number\" href=\"#d%ut%u\">s%u</a> ", page, s->id, s->id);
    for (uint32_t i = 0; i + 1 < s->chain.n; i++) {
        hs_buf_add_z(b, "<span class=\"around\">");
        hs_put_html(b, s->chain.at[i]);
        hs_buf_add_z(b, " ›</span> ");
    }
    hs_buf_add_z(b, "<b class=\"s\">");
    put_speaker_html(b, v, s);
    hs_buf_add_z(b, "</b>");
    if (s->source.kind != HS_KIND_PERSON && s->source.kind != HS_KIND_UNKNOWN && s->source.kind != HS_KIND_AUTHOR)
        hs_buf_printf(b, " <span class=\"kind\">%s</span>", hs_kind_word(s->source.kind));
    if (s->cue.n) {
        hs_buf_add_z(b, " <span class=\"q\">");
        put_spans_html(b, v, s->cue);
        hs_buf_add_z(b, "</span>");
    }
    if (s->polarity != HS_AFFIRMED) hs_buf_printf(b, " <span class=\"flag denied\">%s</span>", hs_polarity_word(s->polarity));
    if (s->certainty != HS_ASSERTED) hs_buf_printf(b, " <span class=\"flag\">%s</span>", hs_certainty_word(s->certainty));
    hs_buf_add_z(b, "</p>\n");
}

static void put_list(hs_buf *b, const char *term, hs_strs list, const char *between)
{
    if (!list.n) return;
    hs_buf_printf(b, "<dt>%s</dt><dd>", term);
    for (uint32_t i = 0; i < list.n; i++) {
        if (i) hs_buf_add_z(b, between);
        hs_put_html(b, list.at[i]);
    }
    hs_buf_add_z(b, "</dd>");
}

/* what else the record holds; the proof is folded away, and unfolds without a script */
static void put_fields(hs_buf *b, const hs_view *v, const hs_statement *s)
{
    hs_buf_add_z(b, "<details><summary>");
    hs_buf_printf(b, "%s · confidence ", hs_type_word(s->type));
    hs_put_confidence(b, s->confidence);
    hs_buf_add_z(b, "</summary><dl>");
    if (s->source.spans.n) {
        hs_buf_add_z(b, "<dt>source</dt><dd>");
        put_spans_html(b, v, s->source.spans);
        hs_buf_add_z(b, "</dd>");
    }
    put_list(b, "why", s->why, "; ");
    hs_buf_add_z(b, "</dl></details>\n");
}

static void put_statement(hs_buf *b, const hs_view *v, const hs_statement *s, uint32_t page)
{
    uint32_t depth = s->chain.n - (v->outlet.len && s->chain.n > 1);
    hs_buf_printf(b, "<li id=\"d%us%u\" class=\"statement\">\n", page, s->id);
    put_voice(b, v, s, page);
    hs_buf_printf(b, "<blockquote class=\"c%u\">", depth < 1 ? 1 : depth < MOST_SHADES ? depth : MOST_SHADES);
    put_spans_html(b, v, s->content);
    hs_buf_add_z(b, "</blockquote>\n");
    if (s->about.n || s->said.spans.n) {
        hs_buf_add_z(b, "<dl>");
        put_list(b, "about", s->about, ", ");
        if (s->said.spans.n) {
            hs_buf_add_z(b, "<dt>said</dt><dd>");
            put_spans_html(b, v, s->said.spans);
            if (s->said.value.len) {
                hs_buf_add_z(b, " = ");
                hs_put_html(b, s->said.value);
            }
            hs_buf_add_z(b, "</dd>");
        }
        hs_buf_add_z(b, "</dl>\n");
    }
    put_fields(b, v, s);
}

/* Lists in lists, as voices in voices. An item stays open until the walk leaves it. */
static void put_statements(hs_out *out, const hs_view *v, uint32_t page)
{
    hs_tree t;
    hs_buf *b = &out->buf;
    if (!hs_tree_build(v, &t)) {
        b->failed = true;
        return;
    }
    int depth = -1, open = -1;
    for (uint32_t at = hs_tree_walk(&t, 0, &depth); at && !out->stopped; at = hs_tree_walk(&t, at, &depth)) {
        if (depth > open) hs_buf_add_z(b, "<ol>\n");
        for (; open > depth; open--) hs_buf_add_z(b, "</li></ol>\n");
        if (open == depth) hs_buf_add_z(b, "</li>\n");
        open = depth;
        put_statement(b, v, &v->statement[at - 1], page);
        hs_out_flush(out);
    }
    for (; open >= 0; open--) hs_buf_add_z(b, "</li></ol>\n");
    hs_tree_free(&t);
}

/* ---- the speakers ---- */

typedef struct speaker { hs_str name; uint32_t first, n; } speaker; /* first: the id of a statement of theirs */

static int by_name(const void *a, const void *b)
{
    const speaker *x = a, *y = b;
    size_t n = x->name.len < y->name.len ? x->name.len : y->name.len;
    int order = n ? memcmp(x->name.ptr, y->name.ptr, n) : 0;
    if (order) return order;
    if (x->name.len != y->name.len) return x->name.len < y->name.len ? -1 : 1;
    return x->first < y->first ? -1 : x->first > y->first;
}

static int by_count(const void *a, const void *b)
{
    const speaker *x = a, *y = b;
    if (x->n != y->n) return x->n > y->n ? -1 : 1;
    return x->first < y->first ? -1 : x->first > y->first;
}

/* Gathers the speakers of v's statements, who speaks most first; who[v->n] has room for all. Returns how many there are. The
 * names lie in the buffer. */
static uint32_t gather(const hs_view *v, hs_buf *names, speaker *who)
{
    for (uint32_t i = 0; i < v->n; i++) {
        size_t begin = names->len;
        hs_put_speaker(names, v, &v->statement[i]);
        who[i] = (speaker){{NULL, names->len - begin}, v->statement[i].id, 1};
    }
    if (names->failed) return 0;
    size_t at = 0;
    for (uint32_t i = 0; i < v->n; at += who[i++].name.len) who[i].name.ptr = names->ptr + at;
    qsort(who, v->n, sizeof *who, by_name);
    uint32_t n = 0;
    for (uint32_t i = 0; i < v->n; i++) {
        if (n && hs_str_eq(who[n - 1].name, who[i].name)) who[n - 1].n++;
        else who[n++] = who[i];
    }
    qsort(who, n, sizeof *who, by_count);
    return n;
}

/* Those who speak most, each a link to their first statement. */
static void put_speakers(hs_buf *b, const hs_view *v, uint32_t page)
{
    enum { MOST = 12 };
    hs_buf names = {0};
    speaker *who = hs_mem_alloc(v->n * sizeof *who);
    uint32_t n = who ? gather(v, &names, who) : 0;
    b->failed |= !n;
    hs_buf_add_z(b, "<nav class=\"speakers\" aria-label=\"speakers\"><ul>\n");
    for (uint32_t i = 0; i < n && i < MOST; i++) {
        hs_buf_printf(b, "<li><a href=\"#d%us%u\">", page, who[i].first);
        hs_put_html(b, who[i].name);
        hs_buf_printf(b, "</a> %u</li>\n", who[i].n);
    }
    if (n > MOST) hs_buf_printf(b, "<li>and %u more</li>\n", n - MOST);
    hs_buf_add_z(b, "</ul></nav>\n");
    hs_mem_free(who);
    hs_buf_free(&names);
}

static void put_byline(hs_buf *b, const hs_view *v)
{
    hs_str parts[] = {v->outlet, v->author, v->date, v->title.len ? v->name : (hs_str){0}};
    hs_buf_add_z(b, "<p class=\"byline\">");
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (!parts[i].len) continue;
        hs_put_html(b, parts[i]);
        hs_buf_add_z(b, " · ");
    }
    if (v->n) hs_buf_printf(b, "%u statement%s</p>\n", v->n, v->n == 1 ? "" : "s");
    else hs_buf_add_z(b, "nobody is quoted</p>\n");
}

static void write_doc(hs_out *out, const hs_view *v, const hs_write_options *options)
{
    hs_buf *b = &out->buf;
    hs_str name = hs_str_is(v->name, "-") ? HS_STR("standard input") : v->name;
    hs_buf_printf(b, "<section id=\"d%u\">\n<h1>", options->number);
    hs_put_html(b, v->title.len ? v->title : name);
    hs_buf_add_z(b, "</h1>\n");
    put_byline(b, v);
    if (v->n) put_speakers(b, v, options->number);
    hs_buf_add_z(b, "<div class=\"columns\">\n");
    put_article(out, v, options->number);
    if (v->n) {
        hs_buf_add_z(b, "<aside aria-label=\"statements\">\n");
        put_statements(out, v, options->number);
        hs_buf_add_z(b, "</aside>\n");
    }
    hs_buf_add_z(b, "</div>\n</section>\n");
}

const hs_writer hs_writer_html = {.head = write_head, .doc = write_doc, .tail = write_tail};
