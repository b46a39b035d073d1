/* The view for reading: voices inside voices as a tree, each with its cue and its words, wrapped to the window.
 *
 * Invariant: no line is wider than the window (if that has at least NARROWEST columns), and nothing is left out. */
#include <stdio.h>
#include "base/utf8.h"
#include "write/tree.h"
#include "write/width.h"

enum { NARROWEST = 20, STEP = 3 /* columns a level */, LOW_CONFIDENCE = 600 /* thousandths; higher is not worth a reader's eye */ };

enum style { PLAIN, FAINT, NAME, CUE, MARK, WORDS, TITLE };

/* A paragraph being filled. */
typedef struct lines {
    hs_buf *b;
    int width;
    bool begun; /* the margin of the line stands */
    int start, column; /* where its words began, and have come to */
    bool color, space; /* space: a blank is due before the next word */
    const char *margin[2]; /* of the first line and of the others */
    int margin_width[2];
    enum style style;
} lines;

static void set_style(lines *l, enum style style)
{
    static const char *const code[] = {[PLAIN] = "0", [FAINT] = "0;2", [NAME] = "0;1;36", [CUE] = "0;32",
                                       [MARK] = "0;1;31", [WORDS] = "0", [TITLE] = "0;1"};
    if (l->color && style != l->style) hs_buf_printf(l->b, "\033[%sm", code[style]);
    l->style = style;
}

static void begin_line(lines *l)
{
    enum style was = l->style;
    if (l->margin[0][0]) set_style(l, FAINT);
    hs_buf_add_z(l->b, l->margin[0]);
    set_style(l, was);
    l->start = l->column = l->margin_width[0];
    l->margin[0] = l->margin[1];
    l->margin_width[0] = l->margin_width[1];
    l->begun = true;
    l->space = false;
}

static void end_line(lines *l)
{
    set_style(l, PLAIN);
    hs_buf_add_c(l->b, '\n');
    l->begun = false;
}

static void put_char(lines *l, uint32_t c)
{
    int w = hs_char_width(c);
    if (l->column + w > l->width && l->column > l->start) {
        enum style was = l->style;
        end_line(l);
        begin_line(l);
        set_style(l, was);
    }
    char bytes[4];
    hs_buf_add(l->b, (hs_str){bytes, (size_t)hs_utf8_put(hs_is_control(c) ? HS_REPLACEMENT : c, bytes)});
    l->column += w;
}

/* A word that fits on no line is broken where the line ends. */
static void put_word(lines *l, hs_str word, enum style style)
{
    int w = hs_text_width(word);
    if (l->begun && l->column > l->start && l->column + l->space + w > l->width) end_line(l);
    if (!l->begun) begin_line(l);
    if (l->space) {
        hs_buf_add_c(l->b, ' ');
        l->column++;
    }
    set_style(l, style);
    for (size_t i = 0; i < word.len;) put_char(l, hs_utf8_next(word, &i));
    l->space = false;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* Words of s; an empty line in it begins a new line. */
static void put_text(lines *l, hs_str s, enum style style)
{
    for (size_t i = 0; i < s.len;) {
        size_t end = i;
        int line_ends = 0;
        while (end < s.len && is_blank(s.ptr[end])) line_ends += s.ptr[end++] == '\n';
        if (end > i) l->space = l->begun && l->column > l->start;
        if (line_ends > 1 && l->begun) end_line(l);
        i = end;
        while (end < s.len && !is_blank(s.ptr[end])) end++;
        if (end > i) put_word(l, hs_str_sub(s, i, end), style);
        i = end;
    }
}

static void put_z(lines *l, const char *s, enum style style)
{
    put_text(l, hs_str_of(s), style);
}

static void put_spans(lines *l, const hs_view *v, hs_spans spans, enum style style)
{
    for (uint32_t i = 0; i < spans.n; i++) {
        if (i) put_z(l, " … ", FAINT);
        put_text(l, hs_view_at(v, spans.at[i]), style);
    }
}

/* The same letters, but for the case of ASCII ones ("The mayor" is "the mayor"). */
static bool same_words(const hs_view *v, hs_spans spans, hs_str name)
{
    hs_str text = spans.n == 1 ? hs_view_at(v, spans.at[0]) : (hs_str){0};
    if (text.len != name.len) return false;
    for (size_t i = 0; i < name.len; i++) {
        unsigned char a = (unsigned char)text.ptr[i], b = (unsigned char)name.ptr[i];
        bool letter = (a | 32) >= 'a' && (a | 32) <= 'z';
        if (a != b && !(letter && (a | 32) == (b | 32))) return false;
    }
    return true;
}

/* Writes what was gathered in b, and frees it. */
static void put_gathered(lines *l, hs_buf *b, enum style style)
{
    l->b->failed |= b->failed;
    put_text(l, hs_buf_str(b), style);
    hs_buf_free(b);
}

/* Daniyar Ashimbayev (“the author”) → believes [hedged] */
static void put_voice(lines *l, const hs_view *v, const hs_statement *s)
{
    hs_buf name = {0}, more = {0};
    hs_put_speaker(&name, v, s);
    put_gathered(l, &name, NAME);
    bool named = s->source.name.ptr || s->source.kind == HS_KIND_AUTHOR;
    if (named && s->source.spans.n && !same_words(v, s->source.spans, s->source.name)) {
        hs_buf_add_z(&more, " (“");
        hs_put_spans_text(&more, v, s->source.spans);
        hs_buf_add_z(&more, "”)");
    }
    bool telling = s->source.kind != HS_KIND_PERSON && s->source.kind != HS_KIND_UNKNOWN && s->source.kind != HS_KIND_AUTHOR;
    if (telling) {
        hs_buf_add_c(&more, ' ');
        hs_buf_add_z(&more, hs_kind_word(s->source.kind));
    }
    bool bare = s->cue.n == 1 && s->cue.at[0].end - s->cue.at[0].begin == 1; /* a colon */
    if (s->cue.n) hs_buf_add_z(&more, bare ? " " : " → ");
    put_gathered(l, &more, FAINT);
    put_spans(l, v, s->cue, CUE);
    if (s->polarity != HS_AFFIRMED) put_z(l, " [denied]", MARK);
    if (s->certainty == HS_HEDGED) put_z(l, " [hedged]", MARK);
    if (s->certainty == HS_QUESTIONED) put_z(l, " [questioned]", MARK);
}

/* about … · said … · confidence … */
static void put_fields(lines *l, const hs_view *v, const hs_statement *s)
{
    hs_buf b = {0};
    for (uint32_t i = 0; i < s->about.n; i++) {
        hs_buf_add_z(&b, i ? ", " : "about ");
        hs_buf_add(&b, s->about.at[i]);
    }
    if (s->said.spans.n) {
        hs_buf_add_z(&b, b.len ? " · said " : "said ");
        hs_put_spans_text(&b, v, s->said.spans);
        hs_buf_add_z(&b, s->said.value.len ? " = " : "");
        hs_buf_add(&b, s->said.value);
    }
    if (s->confidence * 1000 < LOW_CONFIDENCE) {
        hs_buf_add_z(&b, b.len ? " · confidence " : "confidence ");
        hs_put_confidence(&b, s->confidence);
    }
    put_gathered(l, &b, FAINT);
    if (l->begun) end_line(l);
}

/* What stands left of a statement's lines: `head` before its first line, `body` before the others. A level that goes on below
 * is a bar. Levels for which the window has no room are not indented. */
typedef struct margins { hs_buf head, body; int head_width, body_width; bool squeezed; } margins;

static void make_margins(margins *m, const hs_tree *t, uint32_t at, int depth, int most)
{
    uint32_t around[HS_DEPTH_LIMIT + 1] = {0}; /* [depth + 1] from the outermost voice to this one */
    uint32_t up = at;
    for (int i = depth; i >= 0; i--, up = t->parent[up]) around[i] = up;
    int levels = depth < most ? depth : most;
    for (int i = 1; i <= levels; i++) {
        bool goes_on = t->next[around[i]] != 0, own = i == levels;
        hs_buf_add_z(&m->head, own ? goes_on ? "├─ " : "└─ " : goes_on ? "│  " : "   ");
        hs_buf_add_z(&m->body, goes_on ? "│  " : "   ");
    }
    hs_buf_add_z(&m->body, t->child[at] && depth < most ? "│  " : "   ");
    hs_buf_add_c(&m->head, '\0');
    hs_buf_add_c(&m->body, '\0');
    m->head_width = STEP * levels;
    m->body_width = m->head_width + STEP;
    m->squeezed = depth > most;
}

static void put_statement(hs_buf *b, const hs_view *v, const hs_tree *t, uint32_t at, int depth, const hs_write_options *o)
{
    const hs_statement *s = &v->statement[at - 1];
    margins m = {0};
    int most = (o->width - NARROWEST) / STEP;
    make_margins(&m, t, at, depth, most > 0 ? most : 0);
    b->failed |= m.head.failed || m.body.failed;
    if (!b->failed) {
        char number[32];
        lines l = {.b = b, .width = o->width, .color = o->color != 0, .margin = {m.head.ptr, m.body.ptr},
                   .margin_width = {m.head_width, m.body_width}};
        put_voice(&l, v, s);
        snprintf(number, sizeof number, m.squeezed ? "  s%u in s%u" : "  s%u", s->id, s->within);
        put_z(&l, number, FAINT);
        end_line(&l);
        put_spans(&l, v, s->content, WORDS);
        end_line(&l);
        put_fields(&l, v, s);
    }
    hs_buf_free(&m.head);
    hs_buf_free(&m.body);
}

/* letter.txt — 12 statements, and the title on a line of its own */
static void put_heading(hs_buf *b, const hs_view *v, const hs_write_options *o)
{
    char count[48];
    lines l = {.b = b, .width = o->width, .color = o->color != 0, .margin = {"", "  "}, .margin_width = {0, 2}};
    if (o->number) hs_buf_add_c(b, '\n');
    put_text(&l, hs_str_is(v->name, "-") ? HS_STR("standard input") : v->name, TITLE);
    if (v->n == 0) snprintf(count, sizeof count, " — nobody is quoted");
    else snprintf(count, sizeof count, " — %u statement%s", v->n, v->n == 1 ? "" : "s");
    put_z(&l, count, FAINT);
    end_line(&l);
    if (!v->title.len) return;
    put_text(&l, v->title, PLAIN);
    if (l.begun) end_line(&l);
}

static void write_doc(hs_out *out, const hs_view *v, const hs_write_options *options)
{
    hs_write_options o = *options;
    if (o.width <= 0) o.width = 80;
    if (o.width < NARROWEST) o.width = NARROWEST;
    put_heading(&out->buf, v, &o);
    hs_tree t;
    if (!hs_tree_build(v, &t)) {
        out->buf.failed = true;
        return;
    }
    int depth = -1;
    for (uint32_t at = hs_tree_walk(&t, 0, &depth); at && !out->stopped; at = hs_tree_walk(&t, at, &depth)) {
        if (depth == 0) hs_buf_add_c(&out->buf, '\n');
        put_statement(&out->buf, v, &t, at, depth, &o);
        hs_out_flush(out);
    }
    hs_tree_free(&t);
}

const hs_writer hs_writer_text = {.doc = write_doc};
