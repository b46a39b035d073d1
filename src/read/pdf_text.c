/* Lines of a PDF -> text in paragraphs: what pages repeat is dropped, columns are put in order, lines are joined. */
#include "read/pdf.h"
#include <math.h>
#include <stdlib.h>
#include <unicode/uchar.h>
#include "base/utf8.h"
#include "read/draft.h"

/* ---- headers and footers ---- */

/* What stays the same of a header from page to page: letters. Digits are one sign, so are Roman numbers on their own. */
static void same_part(hs_str s, hs_buf *out)
{
    bool number = false, space = false;
    out->len = 0;
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        bool digit = c >= '0' && c <= '9';
        if (c == ' ') space = true;
        else {
            if (space && out->len) hs_buf_add_c(out, ' ');
            if (!digit) hs_buf_add_c(out, c);
            else if (!number || space) hs_buf_add_c(out, '#');
            number = digit;
            space = false;
        }
    }
}

typedef struct running { hs_str key; size_t line; float y; } running;

static int by_key(const void *a, const void *b)
{
    const running *x = a, *y = b;
    int c = hs_str_cmp(x->key, y->key);
    if (!c && (x->y < y->y || x->y > y->y)) return x->y < y->y ? -1 : 1;
    return c ? c : (x->line > y->line) - (x->line < y->line);
}

static bool bare_number(hs_str key)
{
    bool digit = false;
    for (size_t i = 0; i < key.len; i++) {
        digit |= key.ptr[i] == '#';
        if (!memchr("#-./ |", key.ptr[i], 7)) return false;
    }
    return digit;
}

/* Empties the lines at the top and foot of pages that two in five pages have, and the bare page numbers there. */
static void drop_running(hs_pdf_line *line, size_t n, uint32_t pages)
{
    hs_buf keys = {0}, list = {0}, one = {0};
    for (size_t i = 0; i < n && pages > 1; i++) {
        bool high = line[i].y1 < 0.12f * line[i].page_height, low = line[i].y0 > 0.88f * line[i].page_height;
        if (!high && !low) continue;
        same_part(line[i].text, &one);
        running x = {.key = {NULL, one.len}, .line = i, .y = line[i].y0};
        hs_buf_add(&list, (hs_str){(const char *)&x, sizeof x});
        hs_buf_add(&keys, hs_buf_str(&one));
    }
    running *at = (running *)(void *)list.ptr;
    size_t m = keys.failed || list.failed || one.failed ? 0 : list.len / sizeof *at, from = 0;
    for (size_t i = 0; i < m; from += at[i].key.len, i++) at[i].key.ptr = keys.ptr ? keys.ptr + from : "";
    if (m) qsort(at, m, sizeof *at, by_key);
    for (size_t i = 0, k; i < m; i = k) {
        for (k = i + 1; k < m && hs_str_eq(at[k].key, at[i].key) && at[k].y - at[i].y < 4; k++) {} /* at the same height */
        bool often = (k - i >= 3 || k - i == pages) && (k - i) * 5 >= (size_t)pages * 2;
        for (size_t j = i; j < k && (often || bare_number(at[i].key)); j++) line[at[j].line].text.len = 0;
    }
    hs_buf_free(&keys);
    hs_buf_free(&list);
    hs_buf_free(&one);
}

/* ---- columns ---- */

enum { BINS = 256, GUTTERS = 7 };

/* Strips between columns of a page: hardly any line crosses them, and many lines lie on both sides. */
static size_t find_gutters(const hs_pdf_line *line, size_t n, float gutter[GUTTERS])
{
    unsigned cover[BINS + 1] = {0}, most = 0;
    float bin = line[0].page_width / BINS;
    if (!(bin > 0)) return 0;
    for (size_t i = 0; i < n; i++) {
        int a = (int)fminf(BINS, fmaxf(0, line[i].x0 / bin)), b = (int)fmaxf(-1, fminf(BINS - 1, line[i].x1 / bin));
        for (int k = a; k <= b && k < BINS; k++) cover[k]++;
    }
    for (int k = 0; k < BINS; k++) most = cover[k] > most ? cover[k] : most;
    size_t found = 0;
    bool text = false; /* a column to the left */
    for (int k = 0, from; k < BINS && found < GUTTERS; k++) {
        if (cover[k] * 3 >= most) text = true;
        if (!text || cover[k] * 5 > most) continue;
        for (from = k; k < BINS && cover[k] * 5 <= most; k++) {}
        if (k < BINS) gutter[found++] = bin * ((float)(from + k) / 2);
        text = false;
        k--;
    }
    return found;
}

/* Columns of running text are filled with it; tables and margins are not. */
static bool are_columns(const hs_pdf_line *line, size_t n, size_t columns)
{
    for (size_t c = 0; c < columns; c++) {
        float left = INFINITY, right = 0, width = 0;
        size_t lines = 0;
        for (size_t i = 0; i < n; i++) {
            if (line[i].column != c) continue;
            left = fminf(left, line[i].x0);
            right = fmaxf(right, line[i].x1);
            width += line[i].x1 - line[i].x0;
            lines++;
        }
        if (lines < 4 || right - left < 0.12f * line[0].page_width || width < 0.6f * (float)lines * (right - left)) return false;
    }
    return true;
}

enum { SPANS = 255 };

static int by_top(const void *a, const void *b)
{
    const hs_pdf_line *x = a, *y = b;
    if (x->y0 < y->y0 || x->y0 > y->y0) return x->y0 < y->y0 ? -1 : 1;
    return (x->order > y->order) - (x->order < y->order);
}


static int by_column(const void *a, const void *b)
{
    const hs_pdf_line *x = a, *y = b;
    return x->column == y->column ? by_top(a, b) : x->column < y->column ? -1 : 1;
}

/* One page. A line that crosses a gutter parts what is above it from what is below. */
static void order_page(hs_pdf_line *line, size_t n)
{
    float gutter[GUTTERS];
    size_t gutters = n < 8 ? 0 : find_gutters(line, n, gutter);
    for (size_t i = 0; i < n; i++) {
        size_t c = 0;
        while (c < gutters && line[i].x0 > gutter[c]) c++;
        line[i].column = c < gutters && line[i].x1 > gutter[c] ? SPANS : (uint32_t)c;
    }
    if (!gutters || !are_columns(line, n, gutters + 1)) {
        for (size_t i = 0; i < n; i++) line[i].column = 0;
        return; /* as the page shows them */
    }
    qsort(line, n, sizeof *line, by_top);
    for (size_t i = 0, k; i < n; i = k + 1) {
        for (k = i; k < n && line[k].column != SPANS; k++) {}
        if (k > i) qsort(line + i, k - i, sizeof *line, by_column);
    }
}

/* ---- paragraphs ---- */

static uint32_t first_of(hs_str s)
{
    size_t at = 0;
    return s.len ? hs_utf8_next(s, &at) : 0;
}

static uint32_t last_of(hs_str s)
{
    size_t at = s.len;
    while (at && ((unsigned char)s.ptr[at - 1] & 0xC0) == 0x80) at--;
    if (at) at--;
    return s.len ? hs_utf8_next(s, &at) : 0;
}

static bool is_hyphen(uint32_t c)
{
    return c == '-' || c == 0x2010 || c == 0xAD;
}

static bool ends_sentence(hs_str s)
{
    uint32_t c = last_of(s);
    return c < 0x80 ? c && strchr(".!?:;\")", (int)c) != NULL : c == 0x2026 || c == 0xBB || c == 0x201D || c == 0x2019 || c == 0x201C || c == 0x3002;
}

static bool is_small(uint32_t c)
{
    return u_islower((UChar32)c);
}

/* Does q stand under p, in one column? */
static bool follows(const hs_pdf_line *p, const hs_pdf_line *q)
{
    return p->page == q->page && p->column == q->column && q->y0 > p->y0 && q->x0 < p->x1 && p->x0 < q->x1;
}

static int by_size(const void *a, const void *b)
{
    const float *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

/* The usual distance of lines, in heights of a line. */
static float usual_pitch(const hs_pdf_line *line, size_t n)
{
    hs_buf list = {0};
    for (size_t i = 0; i + 1 < n; i++) {
        float pitch = follows(&line[i], &line[i + 1]) && line[i].height > 0 ? (line[i + 1].y0 - line[i].y0) / line[i].height : 0;
        if (pitch > 0.5f && pitch < 3) hs_buf_add(&list, (hs_str){(const char *)&pitch, sizeof pitch});
    }
    float *at = (float *)(void *)list.ptr;
    size_t m = list.failed ? 0 : list.len / sizeof *at;
    if (m) qsort(at, m, sizeof *at, by_size);
    float usual = m ? at[m / 2] : 1.2f;
    hs_buf_free(&list);
    return usual;
}

/* right: where the lines around p end. */
static bool begins_paragraph(const hs_pdf_line *p, const hs_pdf_line *q, float usual, float left, float right)
{
    uint32_t first = first_of(q->text);
    if (!follows(p, q)) /* the next column or page: a sentence may go on there */
        return ends_sentence(p->text) || !(is_small(first) || is_hyphen(last_of(p->text)) || last_of(p->text) == ',');
    float h = p->height > 0 ? p->height : 1, short_by = right - p->x1, width = right - left;
    if (fabsf(q->height - p->height) > 0.12f * h) return true;
    if (q->y0 - p->y0 > 1.25f * usual * h) return true;
    if (is_hyphen(last_of(p->text))) return false;
    if (first == 0x2022 || first == 0xB7 || first == 0x25AA || first == 0x25CF) return true;
    if (q->x0 - p->x0 > 0.6f * h && q->x0 - p->x0 < 0.3f * width && !is_small(first)) return true; /* indented */
    if (short_by > 0.12f * width && ends_sentence(p->text) && !is_small(first)) return true;
    return short_by > 0.4f * width && !is_small(first);
}

static void join(hs_buf *out, const hs_pdf_line *p, const hs_pdf_line *q)
{
    uint32_t last = last_of(p->text);
    if (last == 0xAD) out->len -= 2; /* a soft hyphen shows only at the end of a line */
    else if (is_hyphen(last) && is_small(first_of(q->text))) hs_buf_add_c(out, '\n');
    else if (!is_hyphen(last) || (p->text.len > 1 && p->text.ptr[p->text.len - 2] == ' ')) hs_buf_add_c(out, ' ');
}

static void put_lines(const hs_pdf_line *line, size_t n, hs_buf *out)
{
    float usual = usual_pitch(line, n);
    for (size_t i = 0, k; i < n; i = k) { /* one run of lines under one another */
        float left = line[i].x0, right = line[i].x1;
        for (k = i + 1; k < n && follows(&line[k - 1], &line[k]); k++) {
            left = fminf(left, line[k].x0);
            right = fmaxf(right, line[k].x1);
        }
        for (size_t j = i; j < k; j++) {
            if (j && begins_paragraph(&line[j - 1], &line[j], usual, left, right)) hs_buf_add_z(out, "\n\n");
            else if (j) join(out, &line[j - 1], &line[j]);
            hs_buf_add(out, line[j].text);
        }
    }
}

void hs_pdf_text(hs_pdf_line *line, size_t n, hs_buf *out)
{
    for (size_t i = 0; i < n; i++) line[i].text = hs_str_trim(line[i].text);
    if (n) drop_running(line, n, line[n - 1].page + 1);
    size_t left = 0;
    for (size_t i = 0; i < n; i++)
        if (line[i].text.len) line[left++] = line[i];
    for (size_t i = 0, k; i < left; i = k) {
        for (k = i; k < left && line[k].page == line[i].page; k++) {}
        order_page(line + i, k - i);
    }
    put_lines(line, left, out);
}
