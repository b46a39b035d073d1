/* Charts as SVG: lanes of statements over time, the chain of voices. */
#include "write/chart.h"
#include <stdlib.h>
#include "base/mem.h"
#include "write/report.h"

enum { WIDTH = 960, LEFT = 230, RIGHT = 16, TOP = 8, BOTTOM = 30, LEVELS = 48 /* marks on top of each other */, PAD = 8,
       NAME_LETTERS = 26, DAY = 86400 };

void hs_put_anchor(hs_buf *b, const hs_paper *p, const hs_statement *s)
{
    hs_buf_add(b, p->id);
    if (s) hs_buf_printf(b, "s%u", s->id);
}

/* So many letters, and an ellipsis where there are more. */
static void put_short(hs_buf *b, hs_str s, uint32_t letters)
{
    size_t i = 0;
    uint32_t n = 0;
    while (i < s.len && n < letters) {
        i++;
        while (i < s.len && ((unsigned char)s.ptr[i] & 0xC0) == 0x80) i++;
        n++;
    }
    hs_put_html(b, hs_str_sub(s, 0, i));
    if (i < s.len) hs_buf_add_z(b, "…");
}

/* ---- lanes ---- */

typedef struct range { int64_t begin, end; int dot /* radius of a mark */, step /* from one to the one above */; } range;

/* The more marks, the smaller. */
static void set_size(range *r, uint32_t marks)
{
    r->dot = marks <= 300 ? 5 : marks <= 1500 ? 3 : 2;
    r->step = 2 * r->dot + 1;
}

static int x_of(const range *r, int64_t t)
{
    return LEFT + (int)((double)(t - r->begin) / (double)(r->end - r->begin) * (WIDTH - LEFT - RIGHT));
}

typedef struct placed { const hs_mark *mark; int x, end, level; } placed;

static int by_place(const void *a, const void *b)
{
    const placed *x = a, *y = b;
    if (x->mark->lane != y->mark->lane) return x->mark->lane < y->mark->lane ? -1 : 1;
    if (x->x != y->x) return x->x < y->x ? -1 : 1;
    return x->mark < y->mark ? -1 : x->mark > y->mark;
}

static bool find_range(const hs_mark *mark, uint32_t n, range *r)
{
    bool any = false;
    for (uint32_t i = 0; i < n; i++) {
        if (!mark[i].when.precise) continue;
        if (!any || mark[i].when.begin < r->begin) r->begin = mark[i].when.begin;
        if (!any || mark[i].when.end > r->end) r->end = mark[i].when.end;
        any = true;
    }
    if (any && r->end - r->begin < 30 * DAY) {
        int64_t more = (30 * DAY - (r->end - r->begin)) / 2;
        r->begin -= more, r->end += more;
    }
    return any;
}

/* Marks that would lie on each other are put above each other. height: [n_lane] levels of each lane. */
static void place(const range *r, placed *p, uint32_t n, int *height)
{
    int last[LEVELS];
    for (uint32_t i = 0; i < n; i++) {
        p[i].x = x_of(r, p[i].mark->when.begin);
        p[i].end = x_of(r, p[i].mark->when.end);
        if (p[i].mark->when.precise >= HS_WHEN_DAY) p[i].x = p[i].end = (p[i].x + p[i].end) / 2;
    }
    if (n) qsort(p, n, sizeof *p, by_place);
    for (uint32_t i = 0; i < n; i++) {
        if (!i || p[i].mark->lane != p[i - 1].mark->lane)
            for (int k = 0; k < LEVELS; k++) last[k] = -1000;
        int level = 0;
        while (level < LEVELS - 1 && last[level] + 2 * r->dot + 1 > p[i].x) level++;
        last[level] = p[i].end;
        p[i].level = level;
        if (level + 1 > height[p[i].mark->lane]) height[p[i].mark->lane] = level + 1;
    }
}

static void put_tick(hs_buf *b, const range *r, int32_t year, int32_t month, int32_t day, int height)
{
    int x = x_of(r, hs_when_days(year, month ? month : 1, day ? day : 1) * DAY);
    if (x < LEFT || x > WIDTH - RIGHT) return;
    hs_buf_printf(b, "<line class=\"tick\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/><text class=\"time\" x=\"%d\" y=\"%d\">%04d", x, x, TOP,
        height - BOTTOM, x, height - 10, (int)year);
    if (month) hs_buf_printf(b, "-%02d", (int)month);
    if (day) hs_buf_printf(b, "-%02d", (int)day);
    hs_buf_add_z(b, "</text>");
}

/* Years, months or days, so that there are about ten. */
static void put_axis(hs_buf *b, const range *r, int height)
{
    int64_t days = (r->end - r->begin) / DAY + 1, first = r->begin / DAY - (r->begin % DAY < 0);
    int32_t year, month, day;
    hs_when_civil(first, &year, &month, &day);
    if (days <= 84) {
        int64_t step = days / 8 + 1;
        for (int64_t d = first - ((first % step) + step) % step; d * DAY < r->end; d += step) {
            hs_when_civil(d, &year, &month, &day);
            put_tick(b, r, year, month, day, height);
        }
        return;
    }
    int64_t months = days / 30 + 1, step = months <= 10 ? 1 : months <= 20 ? 2 : months <= 40 ? 4 : 12;
    while (months / step > 12) step += 12 * (step >= 120 ? 10 : 1);
    int64_t at = (int64_t)year * 12 + month - 1;
    for (at -= ((at % step) + step) % step; hs_when_days((int32_t)(at / 12), (int32_t)(at % 12) + 1, 1) * DAY < r->end; at += step)
        put_tick(b, r, (int32_t)(at / 12), step % 12 ? (int32_t)(at % 12) + 1 : 0, 0, height);
}

static void put_title(hs_buf *b, const hs_mark *m)
{
    enum { SHORT = 160 };
    hs_view v = hs_paper_view(m->paper);
    hs_buf name = {0};
    hs_put_speaker(&name, &v, m->statement);
    hs_buf_add_z(b, "<title>");
    hs_put_day(b, m->paper);
    hs_buf_add_c(b, ' ');
    hs_put_html(b, hs_buf_str(&name));
    hs_buf_add_z(b, ": ");
    hs_span s = m->statement->content.at[0];
    put_short(b, hs_str_sub(m->paper->text, s.begin, s.end), SHORT);
    hs_buf_add_z(b, "</title>");
    b->failed |= name.failed;
    hs_buf_free(&name);
}

static void put_mark(hs_buf *b, const range *r, const placed *p, int bottom)
{
    const hs_statement *s = p->mark->statement;
    int y = bottom - PAD - r->dot - p->level * r->step;
    const char *class = s->polarity == HS_DENIED ? "denied" : s->certainty == HS_ASSERTED ? "asserted" : hs_certainty_word(s->certainty);
    hs_buf_add_z(b, "<a href=\"#");
    hs_put_anchor(b, p->mark->paper, s);
    if (p->end > p->x) hs_buf_printf(b, "\"><rect class=\"mark %s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\">", class, p->x, y - 3,
        p->end - p->x, 6);
    else hs_buf_printf(b, "\"><circle class=\"mark %s\" cx=\"%d\" cy=\"%d\" r=\"%d\">", class, p->x, y, r->dot);
    put_title(b, p->mark);
    hs_buf_add_z(b, p->end > p->x ? "</rect></a>" : "</circle></a>");
}

static void put_lane(hs_buf *b, const hs_lane *lane, int top, int bottom)
{
    hs_buf_printf(b, "<line class=\"lane\" x1=\"0\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/><text class=\"name\" x=\"%d\" y=\"%d\">", WIDTH - RIGHT, bottom,
        bottom, LEFT - 14, (top + bottom) / 2 + 4);
    put_short(b, lane->name, NAME_LETTERS);
    hs_buf_printf(b, " <tspan>%u</tspan></text>\n", lane->n);
}

bool hs_put_lanes(hs_buf *b, const hs_lane *lane, uint32_t n_lane, const hs_mark *mark, uint32_t n_mark, const char *label)
{
    range r = {0};
    if (!find_range(mark, n_mark, &r)) return false;
    placed *p = hs_mem_alloc((n_mark + 1) * sizeof *p);
    int *height = hs_mem_alloc((n_lane + 1) * sizeof *height), total = TOP;
    uint32_t n = 0;
    if (!p || !height) b->failed = true;
    else {
        for (uint32_t i = 0; i < n_lane; i++) height[i] = 1;
        for (uint32_t i = 0; i < n_mark; i++)
            if (mark[i].when.precise) p[n++] = (placed){.mark = &mark[i]};
        set_size(&r, n);
        place(&r, p, n, height);
        for (uint32_t i = 0; i < n_lane; i++) total += height[i] * r.step + 2 * PAD;
        hs_buf_printf(b, "<figure><svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n", WIDTH, total + BOTTOM, label);
        put_axis(b, &r, total + BOTTOM);
        int top = TOP;
        for (uint32_t i = 0, k = 0; i < n_lane; i++) {
            int bottom = top + height[i] * r.step + 2 * PAD;
            put_lane(b, &lane[i], top, bottom);
            for (; k < n && p[k].mark->lane == i; k++) put_mark(b, &r, &p[k], bottom);
            top = bottom;
        }
        hs_buf_add_z(b, "</svg></figure>\n");
    }
    hs_mem_free(p);
    hs_mem_free(height);
    return true;
}

/* ---- voices ---- */

enum { INDENT = 34, BOX_HEIGHT = 50, BOX_STEP = 66, DEEPEST = 9, LETTER = 7 /* about so wide */ };

static int indent_of(const hs_voices *v, uint32_t i)
{
    int n = 0;
    while (v->link[i].from && n < DEEPEST) i = v->link[i].from - 1, n++;
    return n * INDENT;
}

static void put_box_words(hs_buf *b, const hs_link *k, uint32_t letters)
{
    if (!k->statement) {
        if (*hs_hop_phrase(k->hop)) hs_buf_printf(b, "%s · ", hs_hop_phrase(k->hop));
        hs_put_html(b, k->paper->id);
        hs_buf_add_z(b, " · ");
        hs_buf day = {0};
        hs_put_moment(&day, k->paper->date);
        hs_put_html(b, hs_buf_str(&day));
        hs_buf_free(&day);
        if (k->paper->title.len) hs_buf_add_z(b, " · "), put_short(b, k->paper->title, letters / 2);
        return;
    }
    hs_str cue = {0};
    if (k->statement->cue.n) cue = hs_str_sub(k->paper->text, k->statement->cue.at[0].begin, k->statement->cue.at[0].end);
    if (cue.len > 1) hs_buf_add_z(b, "<tspan class=\"cue\">"), put_short(b, cue, 30), hs_buf_add_z(b, "</tspan> ");
    if (k->statement->polarity == HS_DENIED) hs_buf_add_z(b, "<tspan class=\"denied\">denied</tspan> ");
    if (k->statement->certainty != HS_ASSERTED) hs_buf_printf(b, "<tspan class=\"hedged\">%s</tspan> ", hs_certainty_word(k->statement->certainty));
    hs_span s = k->statement->content.at[0];
    size_t used = cue.len < 30 ? cue.len : 30;
    put_short(b, hs_str_sub(k->paper->text, s.begin, s.end), letters > used + 12 ? letters - (uint32_t)used - 12 : 12);
}

static void put_box(hs_buf *b, const hs_voices *v, uint32_t i)
{
    const hs_link *k = &v->link[i];
    int x = indent_of(v, i), y = TOP + (int)i * BOX_STEP, width = WIDTH - RIGHT - x;
    if (k->from) {
        int up = indent_of(v, k->from - 1) + INDENT / 2, from = TOP + (int)(k->from - 1) * BOX_STEP + BOX_HEIGHT;
        hs_buf_printf(b, "<path class=\"hang\" d=\"M%d %dV%dH%d\"/>", up, from, y + BOX_HEIGHT / 2, x);
    }
    hs_buf_add_z(b, "<a href=\"#");
    hs_put_anchor(b, k->paper, k->statement);
    hs_buf_printf(b, "\"><rect class=\"box %s%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>", hs_hop_word(k->hop),
        k->asked ? " asked" : "", x, y, width, BOX_HEIGHT);
    hs_buf_printf(b, "<text class=\"who\" x=\"%d\" y=\"%d\">", x + 12, y + 20);
    put_short(b, k->name.len ? k->name : k->statement ? HS_STR("unknown") : HS_STR("a document without an outlet"), (uint32_t)(width - 140) / 9);
    hs_buf_printf(b, "</text><text class=\"ref\" x=\"%d\" y=\"%d\">", WIDTH - RIGHT - 12, y + 20);
    if (k->statement) hs_put_ref(b, k->paper, k->statement->id);
    else hs_buf_add(b, k->paper->id);
    hs_buf_printf(b, "</text><text class=\"what\" x=\"%d\" y=\"%d\">", x + 12, y + 39);
    put_box_words(b, k, (uint32_t)(width - 24) / LETTER);
    hs_buf_add_z(b, "</text></a>\n");
}

void hs_put_voices_picture(hs_buf *b, const hs_voices *v)
{
    hs_buf_printf(b, "<figure><svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"the voices from the outlet to the origin\">\n", WIDTH,
        2 * TOP + (int)v->n * BOX_STEP);
    for (uint32_t i = 0; i < v->n; i++) put_box(b, v, i);
    hs_buf_add_z(b, "</svg></figure>\n");
}
