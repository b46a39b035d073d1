/* A statement in its context.
 *
 * Without colours the content stands in [ ], so that it is seen on any terminal. */
#include "cli/show.h"
#include <string.h>

enum style { PLAIN, SOURCE, CUE, CONTENT };
enum { AROUND = 400 /* most bytes before and behind */, MARGIN = 2, LABEL = 12 };

/* ---- characters ---- */

/* The character at s[*at], and moves behind it. The text is valid UTF-8; what is not is passed byte by byte. */
static uint32_t next(hs_str s, size_t *at)
{
    unsigned char c = (unsigned char)s.ptr[(*at)++];
    int more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : c >= 0xC0 ? 1 : 0;
    uint32_t value = more == 3 ? c & 7 : more == 2 ? c & 15 : more ? c & 31 : c;
    while (more-- && *at < s.len) value = value << 6 | ((unsigned char)s.ptr[(*at)++] & 63);
    return value;
}

/* An order to the terminal, or one that turns the direction of writing */
static bool is_control(uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

static int columns(uint32_t c)
{
    if ((c >= 0x300 && c < 0x370) || c == 0x200B || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F)) return 0;
    return (c >= 0x1100 && c < 0x1160) || (c >= 0x2E80 && c < 0xD7A4) || (c >= 0xF900 && c < 0xFB00) || (c >= 0xFF00 && c < 0xFF61) || c >= 0x1F300 ? 2 : 1;
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static void put_char(hs_str s, size_t from, size_t to, uint32_t c)
{
    if (is_control(c)) fputs("\xEF\xBF\xBD", stdout);
    else fwrite(s.ptr + from, 1, to - from, stdout);
}

void cli_show_line(hs_str s)
{
    for (size_t at = 0; at < s.len;) {
        size_t from = at;
        uint32_t c = next(s, &at);
        if (is_blank(s.ptr[from])) putchar(' ');
        else put_char(s, from, at, c);
    }
}

/* ---- paragraphs ---- */

typedef struct lines { const cli_show *how; int margin, column; bool space; enum style style; } lines;

static void set_style(lines *l, enum style style)
{
    static const char *const code[] = {"0", "1;36", "32", "1"};
    if (l->how->color && style != l->style) printf("\033[%sm", code[style]);
    l->style = style;
}

static void new_line(lines *l)
{
    enum style was = l->style;
    set_style(l, PLAIN);
    printf("\n%*s", l->margin, "");
    set_style(l, was);
    l->column = l->margin;
    l->space = false;
}

/* A word without blanks, in one style. */
static void put_word(lines *l, hs_str s, enum style style)
{
    int width = 0;
    for (size_t at = 0; at < s.len;) width += columns(next(s, &at));
    if (l->column > l->margin && l->column + l->space + width > l->how->width) new_line(l);
    if (l->space) putchar(' '), l->column++;
    l->space = false;
    set_style(l, style);
    for (size_t at = 0; at < s.len;) {
        size_t from = at;
        uint32_t c = next(s, &at);
        if (l->column + columns(c) > l->how->width) new_line(l);
        put_char(s, from, at, c);
        l->column += columns(c);
    }
}

static void put_text(lines *l, hs_str s, enum style style)
{
    for (size_t at = 0; at < s.len;) {
        size_t from = at;
        while (at < s.len && !is_blank(s.ptr[at])) at++;
        if (at > from) put_word(l, (hs_str){s.ptr + from, at - from}, style);
        while (at < s.len && is_blank(s.ptr[at])) at++, l->space = l->column > l->margin;
    }
}

static void put_z(lines *l, const char *s)
{
    put_text(l, (hs_str){s, strlen(s)}, PLAIN);
}

static void put_next(lines *l, const char *s)
{
    l->space = true;
    put_z(l, s);
}

/* ---- the context ---- */

static bool ends_sentence(char c)
{
    return c == '.' || c == '!' || c == '?';
}

/* Back to where the sentence, or the line, begins. */
static uint32_t context_begin(hs_str text, uint32_t at)
{
    uint32_t least = at > AROUND ? at - AROUND : 0;
    while (at > least && text.ptr[at - 1] != '\n' && !(at >= 2 && is_blank(text.ptr[at - 1]) && ends_sentence(text.ptr[at - 2]))) at--;
    while (at < text.len && ((unsigned char)text.ptr[at] & 0xC0) == 0x80) at++;
    return at;
}

static uint32_t context_end(hs_str text, uint32_t at)
{
    uint32_t most = text.len - at > AROUND ? at + AROUND : (uint32_t)text.len;
    if (at && text.ptr[at - 1] == '\n') return at;
    while (at < most && text.ptr[at] != '\n' && !(at && is_blank(text.ptr[at]) && ends_sentence(text.ptr[at - 1]))) at++;
    while (at < text.len && ((unsigned char)text.ptr[at] & 0xC0) == 0x80) at++;
    return at;
}

static void widen(hs_spans s, uint32_t *begin, uint32_t *end)
{
    for (uint32_t i = 0; i < s.n; i++) {
        if (s.at[i].begin < *begin) *begin = s.at[i].begin;
        if (s.at[i].end > *end) *end = s.at[i].end;
    }
}

/* The span that holds `at`; NULL when none does. Moves *stop down to where the answer changes. */
static const hs_span *span_at(hs_spans s, uint32_t at, uint32_t *stop)
{
    for (uint32_t i = 0; i < s.n; i++) {
        if (at >= s.at[i].end) continue;
        uint32_t change = at < s.at[i].begin ? s.at[i].begin : s.at[i].end;
        if (change < *stop) *stop = change;
        return at >= s.at[i].begin ? &s.at[i] : NULL;
    }
    return NULL;
}

static void put_context(lines *l, hs_str text, const hs_statement *s)
{
    uint32_t begin = s->content.at[0].begin, end = s->content.at[0].end;
    widen(s->content, &begin, &end);
    widen(s->cue, &begin, &end);
    widen(s->source.spans, &begin, &end);
    begin = context_begin(text, begin);
    end = context_end(text, end);
    for (uint32_t at = begin, stop; at < end; at = stop) {
        stop = end;
        const hs_span *content = span_at(s->content, at, &stop), *cue = span_at(s->cue, at, &stop), *source = span_at(s->source.spans, at, &stop);
        if (content && at == content->begin && !l->how->color) put_z(l, "[");
        put_text(l, (hs_str){text.ptr + at, stop - at}, cue ? CUE : source ? SOURCE : content ? CONTENT : PLAIN);
        if (content && stop == content->end && !l->how->color) l->space = false, put_z(l, "]");
    }
}

/* ---- the fields ---- */

static void begin_field(lines *l, const char *label)
{
    set_style(l, PLAIN);
    printf("\n%*s%-*s", MARGIN, "", LABEL, label);
    l->margin = l->column = MARGIN + LABEL;
    l->space = false;
}

static void put_spans(lines *l, hs_str text, hs_spans s, enum style style)
{
    for (uint32_t i = 0; i < s.n; i++) {
        l->space = l->column > l->margin;
        put_text(l, (hs_str){text.ptr + s.at[i].begin, s.at[i].end - s.at[i].begin}, style);
    }
}

static void put_list(lines *l, hs_strs list)
{
    for (uint32_t i = 0; i < list.n; i++) {
        if (i) put_z(l, ";"), l->space = true;
        put_text(l, list.at[i], PLAIN);
    }
}

static void put_fields(lines *l, hs_str text, const hs_statement *s)
{
    char words[96];
    begin_field(l, "speaker");
    put_text(l, s->source.name.len ? s->source.name : (hs_str){"unknown", 7}, PLAIN);
    snprintf(words, sizeof words, "(%s)", hs_kind_word(s->source.kind));
    put_next(l, words);
    begin_field(l, "cue");
    if (s->cue.n) put_spans(l, text, s->cue, CUE);
    else put_z(l, "none");
    snprintf(words, sizeof words, "(%s, %s, %s)", hs_type_word(s->type), hs_polarity_word(s->polarity), hs_certainty_word(s->certainty));
    put_next(l, words);
    if (s->about.n) begin_field(l, "about"), put_list(l, s->about);
    if (s->said.value.len) begin_field(l, "said"), put_text(l, s->said.value, PLAIN);
    begin_field(l, "confidence");
    snprintf(words, sizeof words, "%.3f", s->confidence);
    put_z(l, words);
    if (s->why.n) begin_field(l, "why"), put_list(l, s->why);
    set_style(l, PLAIN);
}

void cli_show_statement(const hs_doc *doc, const hs_statement *s, const cli_show *how)
{
    lines l = {.how = how, .margin = MARGIN};
    const hs_fields *f = hs_doc_fields(doc);
    char head[64];
    int n = snprintf(head, sizeof head, "%s:s%u", how->doc, s->id);
    if (how->of) snprintf(head + n, sizeof head - (size_t)n, ", %zu of %zu", how->number, how->of);
    put_z(&l, head);
    const hs_str more[] = {f->outlet, f->date, f->title};
    for (int i = 0; i < 3; i++) {
        if (!more[i].len) continue;
        put_next(&l, "-");
        l.space = true;
        put_text(&l, more[i], PLAIN);
    }
    putchar('\n');
    l.margin = MARGIN;
    new_line(&l);
    put_context(&l, hs_doc_text(doc), s);
    set_style(&l, PLAIN);
    putchar('\n');
    put_fields(&l, hs_doc_text(doc), s);
    fputs("\n\n", stdout);
}
