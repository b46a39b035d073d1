/* A story as a page that stands alone: a chart of explanations over time, and the words behind each mark. Light and dark, printable, without
 * scripts, fonts or anything else from the network. */
#include <stdlib.h>
#include <string.h>
#include "cli/story.h"

enum { LEFT = 130, WIDTH = 860, ROW = 64, HALF = 26, BOTTOM = 34 };

static const char HEAD[] =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
    "<meta name=\"color-scheme\" content=\"light dark\">\n<style>\n"
    ":root{--paper:#fff;--ink:#1b1b1b;--dim:#6b6b6b;--line:#d8d8d8;--agree:#1f6f8b;--disagree:#b3401f;--mark:#fff3c4}\n"
    "@media (prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e6e6e6;--dim:#9a9a9a;--line:#3a3d42;--agree:#6bb7d1;--disagree:#ec8a66;--mark:#4a3f14}}\n"
    "body{margin:2rem auto;max-width:62rem;padding:0 1rem;background:var(--paper);color:var(--ink);font:16px/1.5 Georgia,serif}\n"
    "h1{margin-bottom:0}h2{margin:2.2rem 0 .2rem;border-bottom:1px solid var(--line)}p.note,.when,.where{color:var(--dim)}\n"
    "p.note,.when,.where,svg,th,.key{font-family:system-ui,sans-serif;font-size:.85rem}a{color:inherit}\n"
    "svg{width:100%;height:auto;display:block;margin:1rem 0}svg text{fill:var(--ink);font-size:12px}svg .axis{stroke:var(--line)}svg .dim{fill:var(--dim)}\n"
    ".agree{fill:var(--agree);color:var(--agree)}.disagree{fill:var(--disagree);color:var(--disagree)}.bar:hover{opacity:.7}\n"
    ".suggested{fill-opacity:.55}table{border-collapse:collapse;width:100%}td{vertical-align:top;padding:.35rem .8rem .35rem 0;border-top:1px solid var(--line)}\n"
    "td.who{width:14rem}td.when{white-space:nowrap;width:6rem}tr:target{background:var(--mark)}\n"
    "@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}\n</style>\n<title>";

static void put_text(cli_paper *p, const char *s)
{
    for (; *s; s++) switch (*s) {
        case '<': cli_put(p, "&lt;"); break;
        case '>': cli_put(p, "&gt;"); break;
        case '&': cli_put(p, "&amp;"); break;
        case '"': cli_put(p, "&quot;"); break;
        default: if ((unsigned char)*s >= 0x20 || *s == '\n') cli_put_str(p, (hs_str){s, 1}); else cli_put(p, "\xEF\xBF\xBD");
    }
}

static size_t most_in_month(const story_table *t, int per)
{
    size_t most = 1;
    for (uint32_t l = 0; l < t->n_label; l++)
        for (int d = 0; d < 2; d++)
            for (int m = 0, months = story_months(t); m < months; m += per) {
                size_t n = 0;
                for (int i = m; i < m + per; i++) n += story_count(t, l, d, i);
                if (n > most) most = n;
            }
    return most;
}

/* The first mark of the label and stance in the months [from, to); t->n: there is none. */
static size_t first_mark(const story_table *t, uint32_t label, bool disagree, int from, int to)
{
    for (size_t i = 0; i < t->n; i++) {
        int m = story_month_of(t, t->mark[i].date);
        if (t->mark[i].label == label && t->mark[i].disagree == disagree && m >= from && m < to) return i;
    }
    return t->n;
}

static void put_bar(cli_paper *p, const story_table *t, uint32_t label, bool disagree, int from, int to, double x, double width, int y, size_t most)
{
    size_t n = 0, mark = first_mark(t, label, disagree, from, to);
    char name[8];
    for (int m = from; m < to; m++) n += story_count(t, label, disagree, m);
    if (!n) return;
    double height = (double)HALF * (double)n / (double)most;
    story_month_name(t, from, name);
    cli_putf(p, "<a href=\"#m%zu\"><rect class=\"bar %s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s, %s: %zu %s</title></rect></a>\n", mark,
             disagree ? "disagree" : "agree", x, disagree ? (double)y + 1 : (double)y - height, width, height, t->label[label], name, n,
             disagree ? "disagree" : "agree");
}

static void put_axis(cli_paper *p, const story_table *t, double step, int height)
{
    int months = story_months(t), every = months > 72 ? 12 : months > 24 ? 6 : months > 12 ? 3 : 1;
    char name[8];
    for (int m = 0; m < months; m++) {
        story_month_name(t, m, name);
        int number = atoi(name + 5) - 1;
        if (number % every) continue;
        double x = LEFT + m * step;
        cli_putf(p, "<line class=\"axis\" x1=\"%.1f\" y1=\"8\" x2=\"%.1f\" y2=\"%d\"/><text class=\"dim\" x=\"%.1f\" y=\"%d\">%s</text>\n", x, x, height - BOTTOM + 6,
                 x + 2, height - BOTTOM + 20, name);
    }
}

/* A row an explanation; above its line who agrees, below who does not. */
static void put_chart(cli_paper *p, const story_table *t)
{
    int months = story_months(t), per = (months + 119) / 120, height = (int)t->n_label * ROW + BOTTOM + 8;
    if (months < 1) return;
    double step = (double)(WIDTH - LEFT - 10) / months;
    size_t most = most_in_month(t, per);
    cli_putf(p, "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Explanations by month\">\n", WIDTH, height);
    put_axis(p, t, step, height);
    for (uint32_t l = 0; l < t->n_label; l++) {
        int y = 8 + (int)l * ROW + ROW / 2;
        cli_putf(p, "<line class=\"axis\" x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/><a href=\"#e%u\"><text x=\"0\" y=\"%d\">", y, WIDTH, y, l, y - 6);
        put_text(p, t->label[l]);
        cli_put(p, "</text></a>\n");
        cli_putf(p, "<text class=\"dim\" x=\"0\" y=\"%d\">%zu / %zu</text>\n", y + 15, story_count(t, l, false, -1), story_count(t, l, true, -1));
        for (int m = 0; m < months; m += per)
            for (int d = 0; d < 2; d++)
                put_bar(p, t, l, d, m, m + per < months ? m + per : months, LEFT + m * step + 1, per * step > 6 ? per * step - 2 : per * step * .8, y, most);
    }
    cli_put(p, "</svg>\n<p class=\"key\"><span class=\"agree\">■</span> agree (above the line) &nbsp; <span class=\"disagree\">■</span> disagree (below)</p>\n");
}

static void put_mark(cli_paper *p, const story_mark *m, size_t i)
{
    cli_putf(p, "<tr id=\"m%zu\"><td class=\"when\">%.10s</td><td class=\"who\">", i, *m->date ? m->date : "undated");
    put_text(p, *m->speaker ? m->speaker : "somebody");
    cli_putf(p, "<br><span class=\"%s\">%s</span>", m->disagree ? "disagree" : "agree", m->disagree ? "disagrees" : "agrees");
    if (m->certainty == HS_HEDGED) cli_put(p, " <span class=\"when\">(not sure)</span>");
    cli_put(p, "</td><td>");
    put_text(p, m->words);
    cli_put(p, " <span class=\"where\">");
    bool link = !strncmp(m->url, "https://", 8) || !strncmp(m->url, "http://", 7);
    if (link) cli_put(p, "<a href=\""), put_text(p, m->url), cli_put(p, "\">");
    put_text(p, *m->outlet ? m->outlet : m->doc);
    if (link) cli_put(p, "</a>");
    cli_putf(p, " %s:s%u", m->doc, m->id);
    if (!m->by_person) cli_putf(p, ", suggested, %.2f", m->confidence);
    cli_put(p, "</span></td></tr>\n");
}

void story_put_html(cli_paper *p, const story_table *t)
{
    cli_put(p, HEAD);
    put_text(p, t->name);
    cli_put(p, "</title>\n</head>\n<body>\n<h1>");
    put_text(p, t->name);
    cli_put(p, "</h1>\n<p class=\"note\">");
    put_text(p, t->query);
    if (*t->first) cli_putf(p, strcmp(t->first, t->last) ? " · %s … %s" : " · %s", t->first, t->last);
    cli_putf(p, " · %zu statements</p>\n", t->n);
    put_chart(p, t);
    for (uint32_t l = 0; l < t->n_label; l++) {
        cli_putf(p, "<h2 id=\"e%u\">", l);
        put_text(p, t->label[l]);
        cli_put(p, "</h2>\n<p>");
        put_text(p, t->description[l]);
        cli_put(p, "</p>\n<table>\n");
        for (size_t i = 0; i < t->n; i++)
            if (t->mark[i].label == l) put_mark(p, &t->mark[i], i);
        cli_put(p, "</table>\n");
    }
    cli_put(p, "</body>\n</html>\n");
}
