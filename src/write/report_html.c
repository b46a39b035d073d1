/* Reports as one page: charts first, lists with links, and at the end every statement in its context, which is where all links lead. No
 * script, nothing from outside the page. */
#include "write/chart.h"
#include "write/report.h"
#include "base/mem.h"

extern const char hs_page_css[], hs_report_css[];
extern const uint32_t hs_page_css_len, hs_report_css_len;

enum { SHORT = 240 /* bytes of words in a list */, AROUND = 320 /* most bytes of context before and behind */, LANES = 14 };

static void put_name(hs_buf *b, hs_str name, const char *otherwise)
{
    hs_put_html(b, name.len ? name : hs_str_of(otherwise));
}

/* ---- the page ---- */

static void begin_page(hs_buf *b, hs_str title, const char *more)
{
    hs_buf_add_z(b, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
                    "<meta name=\"generator\" content=\"hearsay " HS_VERSION "\">\n<title>");
    hs_put_html(b, title);
    hs_buf_add_z(b, "</title>\n<style>\n");
    hs_buf_add(b, (hs_str){hs_page_css, hs_page_css_len});
    hs_buf_add(b, (hs_str){hs_report_css, hs_report_css_len});
    hs_buf_add_z(b, "</style>\n</head>\n<body>\n<h1>");
    hs_put_html(b, title);
    if (*more) hs_buf_printf(b, " <small>%s</small>", more);
    hs_buf_add_z(b, "</h1>\n");
}

static void end_page(hs_buf *b)
{
    hs_buf_add_z(b, "</body>\n</html>\n");
}

static void put_key(hs_buf *b)
{
    hs_buf_add_z(b, "<p class=\"key\"><span><i class=\"asserted\"></i>asserted</span><span><i class=\"hedged\"></i>hedged</span>"
                    "<span><i class=\"questioned\"></i>questioned</span><span><i class=\"denied\"></i>denied</span>"
                    "<span>each mark is a statement and leads to its words; a bar is a date known to the month or year</span></p>\n");
}

static void put_link(hs_buf *b, const hs_paper *p, const hs_statement *s)
{
    hs_buf_add_z(b, "<a class=\"number\" href=\"#");
    hs_put_anchor(b, p, s);
    hs_buf_add_z(b, "\">");
    if (s) hs_put_ref(b, p, s->id);
    else hs_buf_add(b, p->id);
    hs_buf_add_z(b, "</a>");
}

/* ---- words in their context ---- */

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

static bool ends_sentence(hs_str text, uint32_t at)
{
    return at >= 2 && (text.ptr[at - 1] == ' ') && (text.ptr[at - 2] == '.' || text.ptr[at - 2] == '!' || text.ptr[at - 2] == '?');
}

/* Out to the ends of the paragraph, or of a sentence where that is far. */
static hs_span around(hs_str text, hs_span s)
{
    uint32_t least = s.begin > AROUND ? s.begin - AROUND : 0, most = text.len - s.end > AROUND ? s.end + AROUND : (uint32_t)text.len;
    uint32_t begin = s.begin, end = s.end;
    while (begin > least && text.ptr[begin - 1] != '\n') begin--;
    if (begin == least && least)
        while (begin < s.begin && !ends_sentence(text, begin)) begin++;
    while (end < most && text.ptr[end] != '\n') end++;
    if (end == most && most < text.len)
        for (end = s.end; end < most && !ends_sentence(text, end);) end++;
    while (end < text.len && ((unsigned char)text.ptr[end] & 0xC0) == 0x80) end++;
    while (begin < s.begin && ((unsigned char)text.ptr[begin] & 0xC0) == 0x80) begin++;
    return (hs_span){begin, end};
}

static void put_marked(hs_buf *b, const hs_paper *p, hs_span in, hs_spans source, hs_spans cue, hs_spans content)
{
    for (uint32_t at = in.begin, stop; at < in.end; at = stop) {
        stop = in.end;
        const hs_span *c = span_at(content, at, &stop), *q = span_at(cue, at, &stop), *s = span_at(source, at, &stop);
        if (c || q || s) hs_buf_printf(b, "<mark class=\"%s%s\">", c ? "c" : "", q ? " q" : s ? " s" : "");
        hs_put_html(b, hs_str_sub(p->text, at, stop));
        if (c || q || s) hs_buf_add_z(b, "</mark>");
    }
}

static hs_span hull_of(const hs_statement *s)
{
    hs_span h = {UINT32_MAX, 0};
    const hs_spans of[] = {s->source.spans, s->cue, s->content};
    for (int k = 0; k < 3; k++)
        for (uint32_t i = 0; i < of[k].n; i++) {
            if (of[k].at[i].begin < h.begin) h.begin = of[k].at[i].begin;
            if (of[k].at[i].end > h.end) h.end = of[k].at[i].end;
        }
    return h;
}

static void put_paper(hs_buf *b, const hs_paper *p)
{
    hs_buf_add_z(b, " · ");
    if (p->outlet.len) hs_put_html(b, p->outlet), hs_buf_add_z(b, " · ");
    hs_buf day = {0};
    if (p->date.len) hs_put_moment(&day, p->date);
    else hs_buf_add_z(&day, "no date");
    hs_put_html(b, hs_buf_str(&day));
    hs_buf_free(&day);
    bool web = hs_str_starts(p->url, HS_STR("https://")) || hs_str_starts(p->url, HS_STR("http://"));
    if (!p->title.len && !web) return;
    hs_buf_add_z(b, " · ");
    if (web) hs_buf_add_z(b, "<a rel=\"noreferrer\" href=\""), hs_put_html(b, p->url), hs_buf_add_z(b, "\">");
    put_name(b, p->title, "the page");
    if (web) hs_buf_add_z(b, "</a>");
}

static void put_card(hs_buf *b, const hs_paper *p, const hs_statement *s)
{
    hs_view v = hs_paper_view(p);
    hs_buf name = {0};
    hs_buf_add_z(b, "<section class=\"words\" id=\"");
    hs_put_anchor(b, p, s);
    hs_buf_add_z(b, "\"><p class=\"origin\"><b>");
    hs_put_ref(b, p, s->id);
    hs_buf_add_z(b, "</b> ");
    hs_put_speaker(&name, &v, s);
    hs_put_html(b, hs_buf_str(&name));
    hs_buf_free(&name);
    if (s->polarity == HS_DENIED) hs_buf_add_z(b, " <span class=\"flag\">denied</span>");
    if (s->certainty != HS_ASSERTED) hs_buf_printf(b, " <span class=\"flag\">%s</span>", hs_certainty_word(s->certainty));
    put_paper(b, p);
    hs_buf_add_z(b, "</p><blockquote>");
    put_marked(b, p, around(p->text, hull_of(s)), s->source.spans, s->cue, s->content);
    hs_buf_add_z(b, "</blockquote></section>\n");
}

/* show: [n_saying] */
static void put_cards(hs_buf *b, const hs_saying *saying, uint32_t n, const bool *show)
{
    hs_buf_add_z(b, "<h2>The words</h2>\n<p class=\"key\"><span>in each passage: <span class=\"s\">source</span>, <span class=\"q\">cue</span>, "
                    "<mark>words</mark></span></p>\n");
    for (uint32_t i = 0; i < n; i++)
        if (show[i]) put_card(b, saying[i].paper, &saying[i].record);
}

/* ---- lists ---- */

static void put_short_words(hs_buf *b, const hs_paper *p, const hs_statement *s)
{
    size_t left = SHORT;
    if (s->cue.n && s->cue.at[0].end - s->cue.at[0].begin > 1) {
        hs_buf_add_z(b, "<span class=\"cue\">");
        for (uint32_t i = 0; i < s->cue.n; i++) {
            if (i) hs_buf_add_z(b, " … ");
            hs_put_html(b, hs_str_sub(p->text, s->cue.at[i].begin, s->cue.at[i].end));
        }
        hs_buf_add_z(b, "</span> ");
    }
    if (s->polarity == HS_DENIED) hs_buf_add_z(b, "<span class=\"flag\">denied</span> ");
    if (s->certainty != HS_ASSERTED) hs_buf_printf(b, "<span class=\"flag\">%s</span> ", hs_certainty_word(s->certainty));
    hs_buf_add_z(b, "<q>");
    for (uint32_t i = 0; i < s->content.n; i++) {
        hs_str all = hs_str_sub(p->text, s->content.at[i].begin, s->content.at[i].end), shown = hs_cut_words(all, left);
        if (i) hs_buf_add_z(b, " … ");
        hs_put_html(b, shown);
        left -= shown.len;
        if (shown.len == all.len && (left > 20 || i + 1 == s->content.n)) continue;
        hs_buf_add_z(b, "</q> …");
        return;
    }
    hs_buf_add_z(b, "</q>");
}

static void put_item(hs_buf *b, const hs_saying *s, hs_str time, bool speaker)
{
    hs_buf day = {0};
    if (time.len) hs_put_moment(&day, time);
    else hs_put_day(&day, s->paper);
    hs_buf_add_z(b, "<li><time>");
    hs_put_html(b, hs_buf_str(&day));
    hs_buf_add_z(b, "</time><span>");
    day.len = 0;
    if (speaker) {
        hs_view v = hs_paper_view(s->paper);
        hs_put_speaker(&day, &v, &s->record);
        hs_buf_add_z(b, "<b class=\"s\">");
        hs_put_html(b, hs_buf_str(&day));
        hs_buf_add_z(b, "</b> ");
    }
    hs_buf_free(&day);
    put_short_words(b, s->paper, &s->record);
    hs_buf_add_c(b, ' ');
    put_link(b, s->paper, &s->record);
    hs_buf_add_z(b, " <span class=\"origin\">");
    hs_put_html(b, s->paper->outlet);
    hs_buf_add_z(b, "</span>");
    if (s->change.len) hs_buf_add_z(b, " <span class=\"changed\">"), hs_put_html(b, s->change), hs_buf_add_z(b, "</span>");
    hs_buf_add_z(b, "</span></li>\n");
}

static void put_extent(hs_buf *b, const hs_saying *saying, const hs_sayings *g)
{
    hs_extent e = hs_group_extent(saying, g);
    hs_buf_printf(b, "%u", g->n);
    hs_put_manners(b, g);
    if (!e.first) return;
    hs_buf_add_z(b, " · ");
    hs_put_day(b, e.first->paper);
    if (!hs_same_day(e.first->paper, e.last->paper)) hs_buf_add_z(b, " to "), hs_put_day(b, e.last->paper);
}

static void put_list(hs_buf *b, const hs_saying *saying, const hs_sayings *g, bool *show)
{
    hs_buf_add_z(b, "<ul class=\"list\">\n");
    for (uint32_t i = 0; i < g->n; i++) {
        show[g->at[i]] = true;
        put_item(b, &saying[g->at[i]], (hs_str){0}, false);
    }
    hs_buf_add_z(b, "</ul>\n");
}

static void put_table(hs_buf *b, const hs_dossier *d, const hs_dossier_part *part, bool *show)
{
    if (!part->n) return;
    hs_buf_printf(b, "<h2>%s</h2>\n<table><tr><th></th><th class=\"n\">all</th><th class=\"n\">denied</th><th class=\"n\">hedged</th><th>first</th><th>last</th></tr>\n", part->heading);
    for (uint32_t i = 0; i < part->n; i++) {
        const hs_sayings *g = &part->at[i];
        const hs_saying *end[2] = {&d->saying[g->at[0]], &d->saying[g->at[g->n - 1]]};
        hs_buf_add_z(b, "<tr><td>");
        put_name(b, g->name, "unknown");
        hs_buf_printf(b, "</td><td class=\"n\">%u</td><td class=\"n\">%u</td><td class=\"n\">%u</td>", g->n, g->denied, g->hedged);
        for (int k = 0; k < 2; k++) {
            show[g->at[k ? g->n - 1 : 0]] = true;
            hs_buf_add_z(b, "<td>");
            hs_put_day(b, end[k]->paper);
            hs_buf_add_c(b, ' ');
            put_link(b, end[k]->paper, &end[k]->record);
            hs_buf_add_z(b, "</td>");
        }
        hs_buf_add_z(b, "</tr>\n");
    }
    hs_buf_add_z(b, "</table>\n");
}

/* ---- a dossier ---- */

/* A lane a group. */
static void put_group_lanes(hs_buf *b, const hs_saying *saying, const hs_sayings *g, uint32_t n, const char *rest, const char *label)
{
    uint32_t marks = 0, lanes = n < LANES ? n : LANES;
    for (uint32_t i = 0; i < lanes; i++) marks += g[i].n;
    hs_lane *lane = hs_mem_alloc((lanes + 1) * sizeof *lane);
    hs_mark *mark = hs_mem_alloc((marks + 1) * sizeof *mark);
    b->failed |= !lane || !mark;
    marks = 0;
    for (uint32_t i = 0; i < lanes && lane && mark; i++) {
        lane[i] = (hs_lane){g[i].name.len ? g[i].name : hs_str_of(rest), g[i].n};
        for (uint32_t k = 0; k < g[i].n; k++) {
            const hs_saying *s = &saying[g[i].at[k]];
            mark[marks++] = (hs_mark){i, hs_when_read(s->paper->date), s->paper, &s->record};
        }
    }
    if (lane && mark && lanes && hs_put_lanes(b, lane, lanes, mark, marks, label)) put_key(b);
    hs_mem_free(lane);
    hs_mem_free(mark);
}

static void put_head(hs_buf *b, const hs_dossier *d)
{
    char more[64] = "";
    hs_buf kind = {0};
    hs_buf_printf(&kind, "%s%s", d->kind == HS_KIND_UNKNOWN ? "" : hs_kind_word(d->kind), d->kind == HS_KIND_UNKNOWN ? "" : " ");
    if (d->entity) hs_buf_printf(&kind, "e%lld", (long long)d->entity);
    if (kind.len < sizeof more && kind.len) memcpy(more, kind.ptr, kind.len), more[kind.len] = '\0';
    hs_buf_free(&kind);
    begin_page(b, d->name, more);
    bool first = true;
    for (uint32_t i = 0; i < d->n_spelling; i++) {
        if (hs_str_eq(d->spelling[i].words, d->name)) continue;
        hs_buf_add_z(b, first ? "<p class=\"facts\">Also: " : "; ");
        hs_put_html(b, d->spelling[i].words);
        first = false;
    }
    if (!first) hs_buf_add_z(b, "</p>\n");
    for (uint32_t i = 0; i < d->n_namesake; i++) {
        hs_buf_add_z(b, i ? "; " : "<p class=\"facts\">Not to be taken for ");
        hs_put_html(b, d->namesake[i].name);
        hs_buf_printf(b, " (e%lld: %u said, spoken of in %u)", (long long)d->namesake[i].id, d->namesake[i].said, d->namesake[i].spoken_of);
    }
    if (d->n_namesake) hs_buf_add_z(b, "</p>\n");
}

static void put_heard(hs_buf *b, const hs_dossier *d, bool *show)
{
    hs_extent e = hs_group_extent(d->saying, &d->own);
    if (d->cut) hs_buf_add_z(b, "The newest ");
    hs_put_count(b, d->own.n, "statement");
    hs_put_manners(b, &d->own);
    hs_buf_add_z(b, ", in ");
    hs_put_count(b, e.documents, "document");
    const hs_saying *end[2] = {e.first, e.last};
    for (int k = 0; k < 2 && e.first && !(k && e.last == e.first); k++) {
        hs_buf_add_z(b, k ? ", last " : e.last == e.first ? "; heard " : "; first heard ");
        hs_put_day(b, end[k]->paper);
        hs_buf_add_c(b, ' ');
        put_link(b, end[k]->paper, &end[k]->record);
        show[end[k] - d->saying] = true;
    }
    if (e.undated) hs_buf_printf(b, "; %u without a date", e.undated);
}

static void put_roles(hs_buf *b, const hs_dossier *d)
{
    if (!d->n_role) return;
    hs_buf_add_z(b, "<h2>Is called</h2>\n<ul class=\"list plain\">\n");
    for (uint32_t i = 0; i < d->n_role; i++) {
        const hs_called *c = &d->role[i];
        hs_buf_add_z(b, "<li>“");
        hs_put_html(b, c->words);
        hs_buf_add_z(b, "” <span class=\"origin\">");
        if (c->n > 1) hs_buf_printf(b, "%u times; first ", c->n);
        if (!hs_str_eq(c->by[0], c->place[0].paper->outlet) || !c->by[0].len) put_name(b, c->by[0], "the text"), hs_buf_add_z(b, ", ");
        hs_put_html(b, c->place[0].paper->id);
        put_paper(b, c->place[0].paper);
        hs_buf_add_z(b, "</span><details><summary>in its words</summary>");
        for (uint32_t k = 0; k < c->n; k += c->n > 1 ? c->n - 1 : 1) { /* the first place, and the last */
            hs_buf_add_z(b, "<div class=\"words\"><p class=\"origin\">");
            hs_put_html(b, c->place[k].paper->id);
            put_paper(b, c->place[k].paper);
            hs_buf_add_z(b, "</p><blockquote>");
            put_marked(b, c->place[k].paper, around(c->place[k].paper->text, c->place[k].spans.at[0]), (hs_spans){0}, (hs_spans){0}, c->place[k].spans);
            hs_buf_add_z(b, "</blockquote></div>");
        }
        hs_buf_add_z(b, "</details></li>\n");
    }
    hs_buf_add_z(b, "</ul>\n");
}

static void put_reuse(hs_buf *b, const hs_dossier *d, bool *show)
{
    if (d->n_reuse) hs_buf_add_z(b, "<h2>Says again, in the same words</h2>\n");
    for (uint32_t i = 0; i < d->n_reuse; i++) {
        const hs_reuse *u = &d->reuse[i];
        hs_buf_add_z(b, "<div class=\"pair\">\n");
        for (int k = 0; k < 2; k++) {
            const hs_saying *s = &d->saying[k ? u->now : u->was];
            show[k ? u->now : u->was] = true;
            hs_buf_add_z(b, "<blockquote>");
            put_marked(b, s->paper, k ? u->now_span : u->was_span, (hs_spans){0}, (hs_spans){0}, k ? u->now_other : u->was_other);
            hs_buf_add_z(b, "<p class=\"origin\">");
            put_link(b, s->paper, &s->record);
            put_paper(b, s->paper);
            hs_buf_add_z(b, "</p></blockquote>\n");
        }
        hs_buf_add_z(b, "</div>\n");
    }
}

static void put_who(hs_buf *b, const hs_dossier *d, bool *show)
{
    hs_dossier_part part[HS_DOSSIER_PARTS];
    put_head(b, d);
    hs_buf_add_z(b, "<p class=\"facts\">");
    put_heard(b, d, show);
    hs_buf_add_z(b, "</p>\n");
    put_group_lanes(b, d->saying, d->subject, d->n_subject, "other things", "statements over time, a lane a subject");
    put_roles(b, d);
    if (d->n_subject) hs_buf_add_z(b, "<h2>Says</h2>\n");
    for (uint32_t i = 0; i < d->n_subject; i++) {
        const hs_sayings *g = &d->subject[i];
        hs_buf_add_z(b, "<h3>");
        if (g->name.len) hs_buf_add_z(b, g->entity ? "On " : "On “"), hs_put_html(b, g->name), hs_buf_add_z(b, g->entity ? "" : "”");
        else hs_buf_add_z(b, d->n_subject > 1 ? "On other things" : "On no subject that comes again");
        hs_buf_add_z(b, " <small>");
        put_extent(b, d->saying, g);
        hs_buf_add_z(b, "</small></h3>\n");
        put_list(b, d->saying, g, show);
    }
    hs_dossier_parts(d, part);
    for (int i = 0; i < HS_DOSSIER_PARTS; i++) put_table(b, d, &part[i], show);
    put_reuse(b, d, show);
}

static void put_about(hs_buf *b, const hs_dossier *d, bool *show)
{
    put_head(b, d);
    hs_buf_add_z(b, "<p class=\"facts\">Spoken of in ");
    hs_put_count(b, d->of_him.n, "statement");
    hs_put_manners(b, &d->of_him);
    hs_buf_add_z(b, ", by ");
    hs_put_count(b, d->n_by, "voice");
    hs_buf_add_z(b, d->own.n ? ". Is quoted, too: " : ". Is never quoted: nothing in this ledger is said by this name itself.");
    if (d->own.n) put_heard(b, d, show);
    hs_buf_add_z(b, "</p>\n");
    put_group_lanes(b, d->saying, d->by, d->n_by, "unknown", "statements over time, a lane a speaker");
    put_roles(b, d);
    if (d->n_by) hs_buf_add_z(b, "<h2>Is spoken of by</h2>\n");
    for (uint32_t i = 0; i < d->n_by; i++) {
        hs_buf_add_z(b, "<h3>");
        put_name(b, d->by[i].name, "unknown");
        hs_buf_add_z(b, " <small>");
        put_extent(b, d->saying, &d->by[i]);
        hs_buf_add_z(b, "</small></h3>\n");
        put_list(b, d->saying, &d->by[i], show);
    }
}

/* ---- voices ---- */

static void put_voices(hs_buf *b, const hs_voices *v)
{
    begin_page(b, HS_STR("The voices, from the outlet to the origin"), "");
    hs_put_voices_picture(b, v);
    hs_buf_add_z(b, "<h2>The words</h2>\n");
    for (uint32_t i = 0; i < v->n; i++) {
        const hs_link *k = &v->link[i];
        if (k->statement) {
            put_card(b, k->paper, k->statement);
            continue;
        }
        hs_buf_add_z(b, "<section class=\"words\" id=\"");
        hs_put_anchor(b, k->paper, NULL);
        hs_buf_add_z(b, "\"><p class=\"origin\"><b>");
        hs_put_html(b, k->paper->id);
        hs_buf_add_z(b, "</b>");
        put_paper(b, k->paper);
        hs_buf_add_z(b, "</p>");
        hs_span whole = {0, (uint32_t)hs_cut_words(k->paper->text, 2 * AROUND).len};
        hs_buf_add_z(b, "<blockquote>");
        put_marked(b, k->paper, k->shared.spans.n ? around(k->paper->text, k->shared.spans.at[0]) : whole, (hs_spans){0}, (hs_spans){0}, k->shared.spans);
        hs_buf_add_z(b, !k->shared.spans.n && whole.end < k->paper->text.len ? " …</blockquote></section>\n" : "</blockquote></section>\n");
    }
}

/* ---- a timeline ---- */

static void put_clock_lanes(hs_buf *b, const hs_timeline *t, const hs_clock_list *list, uint32_t n)
{
    uint32_t marks = 0;
    hs_lane lane[HS_CLOCKS];
    for (uint32_t i = 0; i < n; i++) marks += list[i].n;
    hs_mark *mark = hs_mem_alloc((marks + 1) * sizeof *mark);
    b->failed |= !mark;
    marks = 0;
    for (uint32_t i = 0; i < n && mark; i++) {
        lane[i] = (hs_lane){hs_str_of(list[i].key[0] == 'e' ? "happened" : list[i].key[0] == 's' ? "said" : "published"), list[i].n};
        for (uint32_t k = 0; k < list[i].n; k++) {
            const hs_saying *s = &t->saying[list[i].at[k].saying];
            mark[marks++] = (hs_mark){i, hs_when_read(list[i].at[k].value), s->paper, &s->record};
        }
    }
    if (mark && hs_put_lanes(b, lane, n, mark, marks, "statements by three clocks")) put_key(b);
    hs_mem_free(mark);
}

static void put_timeline(hs_buf *b, const hs_timeline *t, hs_clock only, bool *show)
{
    hs_clock_list list[HS_CLOCKS];
    uint32_t n = hs_timeline_clocks(t, only, list);
    begin_page(b, HS_STR("Timeline"), "");
    hs_buf_add_z(b, "<p class=\"facts\">");
    if (t->cut) hs_buf_add_z(b, "The newest ");
    hs_put_count(b, t->n_saying, "statement");
    if (t->cut) hs_buf_add_z(b, "; there are more");
    if (t->undated) hs_buf_printf(b, "; %u of documents without a date", t->undated);
    hs_buf_add_z(b, "</p>\n");
    put_clock_lanes(b, t, list, n);
    if (t->n_by > 1 && only != HS_CLOCK_EVENT && only != HS_CLOCK_SAID) {
        hs_buf_add_z(b, "<h2>Who spoke when</h2>\n");
        put_group_lanes(b, t->saying, t->by, t->n_by, "unknown", "statements over time, a lane a speaker");
    }
    for (uint32_t i = 0; i < n; i++) {
        hs_buf_printf(b, "<h2>%s</h2>\n<ul class=\"list\">\n", list[i].heading);
        for (uint32_t k = 0; k < list[i].n; k++) {
            show[list[i].at[k].saying] = true;
            put_item(b, &t->saying[list[i].at[k].saying], list[i].at[k].value, true);
        }
        hs_buf_add_z(b, "</ul>\n");
    }
}

void hs_report_html(hs_buf *b, const hs_any_report *report, const hs_report_options *o)
{
    const hs_dossier *d = report->dossier;
    const hs_timeline *t = report->timeline;
    uint32_t n = d ? d->n_saying : t ? t->n_saying : 0;
    bool *show = hs_mem_alloc(n + 1);
    if (!show) {
        b->failed = true;
        return;
    }
    memset(show, 0, n + 1);
    if (d && report->about) put_about(b, d, show);
    else if (d) put_who(b, d, show);
    else if (t) put_timeline(b, t, o->clock, show);
    else put_voices(b, report->voices);
    if (n) put_cards(b, d ? d->saying : t->saying, n, show);
    hs_mem_free(show);
    end_page(b);
}
