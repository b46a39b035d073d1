/* Reports for reading on a terminal. */
#include "write/lines.h"
#include "write/report.h"
#include "write/width.h"

enum { LONGEST = 260 /* bytes of words shown */, MOST = 10, DAY = 12 /* columns of a date */ };

typedef struct page { hs_lines l; hs_buf *b; const hs_report_options *o; uint32_t most; } page;

/* Something put together in a buffer, into the lines. */
#define PUT(p, style, fill)                              \
    do {                                                 \
        hs_buf part = {0};                               \
        fill;                                            \
        hs_lines_put(&(p)->l, hs_buf_str(&part), style, 0); \
        (p)->b->failed |= part.failed;                   \
        hs_buf_free(&part);                              \
    } while (0)

static void put(page *p, const char *s, hs_style style) { hs_lines_put_z(&p->l, s, style); }

static void end(page *p, int margin)
{
    if (p->l.column) hs_lines_end(&p->l);
    p->l.margin = margin;
}

static void heading(page *p, const char *s)
{
    end(p, 0);
    hs_buf_add_c(p->b, '\n');
    put(p, s, HS_STYLE_TITLE);
    end(p, 2);
}

/* Words at spans, long ones cut; `other` stands out. */
static void put_words(page *p, const hs_paper *paper, hs_spans spans, size_t most)
{
    size_t left = most;
    for (uint32_t i = 0; i < spans.n; i++) {
        hs_str s = hs_str_sub(paper->text, spans.at[i].begin, spans.at[i].end), shown = hs_cut_words(s, left);
        if (i) put(p, " … ", HS_STYLE_FAINT);
        hs_lines_put(&p->l, shown, HS_STYLE_PLAIN, 0);
        left -= shown.len;
        if (shown.len == s.len && left > 20) continue;
        if (shown.len < s.len || i + 1 < spans.n) put(p, " …", HS_STYLE_FAINT);
        return;
    }
}

/* said: [denied] the words. The colon behind a speaker's label is a cue, too, but nothing to show. */
static void put_statement(page *p, const hs_paper *paper, const hs_statement *s)
{
    for (uint32_t i = 0; i < s->cue.n; i++) {
        hs_str cue = hs_str_sub(paper->text, s->cue.at[i].begin, s->cue.at[i].end);
        bool more = i + 1 < s->cue.n;
        if (cue.len < 2 && !more) break;
        hs_lines_put(&p->l, cue, HS_STYLE_CUE, 1);
        put(p, more ? " … " : cue.ptr[cue.len - 1] == ':' ? " " : ": ", HS_STYLE_FAINT);
    }
    if (s->polarity == HS_DENIED) put(p, "[denied] ", HS_STYLE_MARK);
    if (s->certainty != HS_ASSERTED) PUT(p, HS_STYLE_MARK, hs_buf_printf(&part, "[%s] ", hs_certainty_word(s->certainty)));
    put_words(p, paper, s->content, LONGEST);
}

/* 2031-05-03  and then all lines under each other */
static void begin_day(page *p, const hs_paper *paper)
{
    hs_buf day = {0};
    hs_put_day(&day, paper);
    end(p, 4);
    hs_lines_put(&p->l, hs_buf_str(&day), HS_STYLE_FAINT, 0);
    int pad = DAY - (p->l.column - 4);
    if (pad > 0) hs_buf_printf(p->b, "%*s", pad, ""), p->l.column += pad;
    else put(p, "  ", HS_STYLE_PLAIN);
    p->l.margin = 4 + DAY;
    p->b->failed |= day.failed;
    hs_buf_free(&day);
}

static void put_origin(page *p, const hs_saying *s, bool speaker)
{
    end(p, 4 + DAY);
    PUT(p, HS_STYLE_FAINT, hs_put_ref(&part, s->paper, s->record.id));
    if (s->paper->outlet.len) PUT(p, HS_STYLE_FAINT, (hs_buf_add_z(&part, " · "), hs_buf_add(&part, s->paper->outlet)));
    if (!speaker && s->record.chain.n > 2 && !hs_str_eq(s->record.chain.at[s->record.chain.n - 2], s->record.source.name))
        PUT(p, HS_STYLE_FAINT, (hs_buf_add_z(&part, " · through "), hs_buf_add(&part, s->record.chain.at[s->record.chain.n - 2])));
    if (s->change.len) PUT(p, HS_STYLE_FOUND, (hs_buf_add_z(&part, " · "), hs_buf_add(&part, s->change)));
    end(p, 2);
}

static void put_saying(page *p, const hs_saying *s)
{
    begin_day(p, s->paper);
    put_statement(p, s->paper, &s->record);
    put_origin(p, s, false);
}

/* The newest ones, in order. */
static void put_sayings(page *p, const hs_saying *saying, const hs_sayings *g, uint32_t most)
{
    uint32_t from = g->n > most ? g->n - most : 0;
    if (from) {
        end(p, 4);
        PUT(p, HS_STYLE_FAINT, (hs_buf_add_z(&part, "… "), hs_buf_printf(&part, "%u earlier", from)));
        end(p, 2);
    }
    for (uint32_t i = from; i < g->n; i++) put_saying(p, &saying[g->at[i]]);
}

static void put_extent(page *p, const hs_saying *saying, const hs_sayings *g)
{
    hs_extent e = hs_group_extent(saying, g);
    if (!e.first) return;
    PUT(p, HS_STYLE_FAINT, (hs_buf_add_z(&part, " · "), hs_put_day(&part, e.first->paper)));
    if (!hs_same_day(e.last->paper, e.first->paper)) PUT(p, HS_STYLE_FAINT, (hs_buf_add_z(&part, " to "), hs_put_day(&part, e.last->paper)));
}

static void put_rest(page *p, uint32_t shown, uint32_t n)
{
    if (shown >= n) return;
    end(p, 2);
    PUT(p, HS_STYLE_FAINT, hs_buf_printf(&part, "and %u more", n - shown));
    end(p, 2);
}

/* ---- a dossier ---- */

static void put_head(page *p, const hs_dossier *d)
{
    hs_lines_put(&p->l, d->name, HS_STYLE_TITLE, 0);
    PUT(p, HS_STYLE_PLAIN, hs_buf_printf(&part, "  %s", d->kind == HS_KIND_UNKNOWN ? "" : hs_kind_word(d->kind)));
    if (d->entity) PUT(p, HS_STYLE_FAINT, hs_buf_printf(&part, "  e%lld", (long long)d->entity));
    end(p, 0);
    bool first = true;
    for (uint32_t i = 0; i < d->n_spelling; i++) {
        if (hs_str_eq(d->spelling[i].words, d->name)) continue;
        put(p, first ? "Also: " : "; ", HS_STYLE_PLAIN);
        hs_lines_put(&p->l, d->spelling[i].words, HS_STYLE_PLAIN, 0);
        first = false;
    }
    end(p, 0);
    if (!d->n_namesake) return;
    put(p, "Not to be taken for ", HS_STYLE_PLAIN);
    for (uint32_t i = 0; i < d->n_namesake; i++) {
        if (i) put(p, "; ", HS_STYLE_PLAIN);
        hs_lines_put(&p->l, d->namesake[i].name, HS_STYLE_NAME, 0);
        PUT(p, HS_STYLE_FAINT, hs_buf_printf(&part, " e%lld (%u said, spoken of in %u)", (long long)d->namesake[i].id, d->namesake[i].said,
            d->namesake[i].spoken_of));
    }
    end(p, 0);
}

static void put_heard(page *p, const hs_dossier *d, const char *never)
{
    hs_extent e = hs_group_extent(d->saying, &d->own);
    if (!d->own.n) {
        put(p, never, HS_STYLE_PLAIN);
        end(p, 0);
        return;
    }
    PUT(p, HS_STYLE_PLAIN, (hs_buf_add_z(&part, d->cut ? "The newest " : ""), hs_put_count(&part, d->own.n, "statement"), hs_put_manners(&part,
        &d->own), hs_buf_add_z(&part, ", in "), hs_put_count(&part, e.documents, "document")));
    if (e.first) {
        PUT(p, HS_STYLE_PLAIN, (hs_buf_add_z(&part, e.first == e.last ? "; heard " : "; first heard "), hs_put_day(&part, e.first->paper),
            hs_buf_add_z(&part, " ("), hs_put_ref(&part, e.first->paper, e.first->record.id)));
        if (e.first != e.last) PUT(p, HS_STYLE_PLAIN, (hs_buf_add_z(&part, "), last "), hs_put_day(&part, e.last->paper), hs_buf_add_z(&part, " ("),
            hs_put_ref(&part, e.last->paper, e.last->record.id)));
        put(p, ")", HS_STYLE_PLAIN);
    }
    if (e.undated) PUT(p, HS_STYLE_PLAIN, hs_buf_printf(&part, "; %u without a date", e.undated));
    end(p, 0);
}

static void put_roles(page *p, const hs_dossier *d)
{
    if (d->n_role) heading(p, "Is called");
    for (uint32_t i = 0; i < d->n_role && i < p->most; i++) {
        const hs_called *c = &d->role[i];
        end(p, 2);
        p->l.margin = 2;
        put(p, "“", HS_STYLE_PLAIN), hs_lines_put(&p->l, c->words, HS_STYLE_PLAIN, 1), put(p, "”", HS_STYLE_PLAIN);
        p->l.margin = 6;
        PUT(p, HS_STYLE_FAINT, (hs_buf_add_z(&part, "  "), hs_put_name(&part, c->by[0], "the text"), hs_buf_add_z(&part, ", "), hs_put_day(&part,
            c->place[0].paper), hs_buf_add_c(&part, ' '), hs_buf_add(&part, c->place[0].paper->id)));
        if (c->n > 1) PUT(p, HS_STYLE_FAINT, (hs_buf_printf(&part, "; %u times, last ", c->n), hs_put_day(&part, c->place[c->n - 1].paper),
            hs_buf_add_c(&part, ' '), hs_buf_add(&part, c->place[c->n - 1].paper->id)));
        end(p, 2);
    }
    put_rest(p, p->most, d->n_role);
}

static void put_subject_name(page *p, const hs_dossier *d, const hs_sayings *g)
{
    end(p, 2);
    if (!g->name.len) put(p, d->n_subject > 1 ? "On other things" : "On no subject that comes again", HS_STYLE_NAME);
    else {
        put(p, g->entity ? "On " : "On “", HS_STYLE_PLAIN);
        hs_lines_put(&p->l, g->name, HS_STYLE_NAME, 0);
        if (!g->entity) put(p, "”", HS_STYLE_PLAIN);
    }
    PUT(p, HS_STYLE_PLAIN, (hs_buf_printf(&part, "  %u", g->n), hs_put_manners(&part, g)));
    put_extent(p, d->saying, g);
    end(p, 2);
}

/* A list of names on one line each, with where the newest of theirs stands. */
static void put_groups(page *p, const hs_dossier *d, const hs_dossier_part *s)
{
    if (s->n) heading(p, s->heading);
    for (uint32_t i = 0; i < s->n && i < p->most; i++) {
        const hs_sayings *g = &s->at[i];
        const hs_saying *last = &d->saying[g->at[g->n - 1]];
        end(p, 2);
        PUT(p, HS_STYLE_NAME, hs_put_name(&part, g->name, "unknown"));
        p->l.margin = 6;
        PUT(p, HS_STYLE_PLAIN, (hs_buf_printf(&part, "  %u", g->n), hs_put_manners(&part, g)));
        put_extent(p, d->saying, g);
        PUT(p, HS_STYLE_FAINT, (hs_buf_add_z(&part, " · "), hs_put_ref(&part, last->paper, last->record.id)));
        end(p, 2);
    }
    put_rest(p, p->most, s->n);
}

/* A part of a text in which some spans stand out. */
static void put_differing(page *p, const hs_paper *paper, hs_span part_of, hs_spans other)
{
    uint32_t at = part_of.begin;
    for (uint32_t i = 0; i <= other.n; i++) {
        hs_span s = i < other.n ? other.at[i] : (hs_span){part_of.end, part_of.end};
        hs_lines_put(&p->l, hs_str_sub(paper->text, at, s.begin), HS_STYLE_PLAIN, 0);
        if (i == other.n) return;
        if (!p->o->color) hs_lines_put(&p->l, HS_STR("["), HS_STYLE_FOUND, 0);
        hs_lines_put(&p->l, hs_str_sub(paper->text, s.begin, s.end), HS_STYLE_FOUND, 0);
        if (!p->o->color) hs_lines_put(&p->l, HS_STR("]"), HS_STYLE_FOUND, 0);
        at = s.end;
    }
}

static void put_reuse(page *p, const hs_dossier *d)
{
    if (d->n_reuse) heading(p, "Says again, in the same words");
    for (uint32_t i = 0; i < d->n_reuse && i < p->most; i++) {
        const hs_reuse *u = &d->reuse[i];
        if (i) end(p, 0), hs_buf_add_c(p->b, '\n');
        for (int k = 0; k < 2; k++) {
            const hs_saying *s = &d->saying[k ? u->now : u->was];
            begin_day(p, s->paper);
            put_differing(p, s->paper, k ? u->now_span : u->was_span, k ? u->now_other : u->was_other);
            put_origin(p, s, false);
        }
    }
    put_rest(p, p->most, d->n_reuse);
}

static void put_who(page *p, const hs_dossier *d)
{
    hs_dossier_part section[HS_DOSSIER_PARTS];
    put_head(p, d);
    put_heard(p, d, "Nothing in this ledger is said by this name.");
    if (!d->own.n && d->of_him.n) {
        PUT(p, HS_STYLE_PLAIN, (hs_put_count(&part, d->of_him.n, "statement"), hs_buf_add_z(&part, " of others "), hs_buf_add_z(&part,
            d->of_him.n == 1 ? "speaks" : "speak"), hs_buf_add_z(&part, " of this name: `hearsay about` shows what they say")));
        end(p, 0);
    }
    put_roles(p, d);
    if (d->n_subject) heading(p, "Says");
    for (uint32_t i = 0; i < d->n_subject; i++) {
        put_subject_name(p, d, &d->subject[i]);
        put_sayings(p, d->saying, &d->subject[i], p->most);
    }
    hs_dossier_parts(d, section);
    for (int i = 0; i < HS_DOSSIER_PARTS; i++) put_groups(p, d, &section[i]);
    put_reuse(p, d);
}

static void put_about(page *p, const hs_dossier *d)
{
    put_head(p, d);
    PUT(p, HS_STYLE_PLAIN, (hs_buf_add_z(&part, "Spoken of in "), hs_put_count(&part, d->of_him.n, "statement"), hs_put_manners(&part, &d->of_him),
        hs_buf_add_z(&part, ", by "), hs_put_count(&part, d->n_by, "voice")));
    put_extent(p, d->saying, &d->of_him);
    end(p, 0);
    if (d->own.n) put(p, "Is quoted, too: ", HS_STYLE_PLAIN);
    put_heard(p, d, "Is never quoted: nothing in this ledger is said by this name itself.");
    put_roles(p, d);
    if (d->n_by) heading(p, "Is spoken of by");
    for (uint32_t i = 0; i < d->n_by; i++) {
        const hs_sayings *g = &d->by[i];
        end(p, 2);
        PUT(p, HS_STYLE_NAME, hs_put_name(&part, g->name, "unknown"));
        PUT(p, HS_STYLE_PLAIN, (hs_buf_printf(&part, "  %u", g->n), hs_put_manners(&part, g)));
        put_extent(p, d->saying, g);
        end(p, 2);
        put_sayings(p, d->saying, g, p->most);
    }
}

/* ---- voices ---- */

static uint32_t depth_of(const hs_voices *v, uint32_t i)
{
    uint32_t n = 0;
    while (v->link[i].from) i = v->link[i].from - 1, n++;
    return n;
}

static void put_paper(page *p, const hs_paper *paper)
{
    PUT(p, HS_STYLE_FAINT, (hs_buf_add_z(&part, "  "), hs_buf_add(&part, paper->id), hs_buf_add_z(&part, " · ")));
    if (paper->date.len) PUT(p, HS_STYLE_FAINT, hs_put_moment(&part, paper->date));
    else put(p, "no date", HS_STYLE_FAINT);
    if (paper->title.len) PUT(p, HS_STYLE_FAINT, (hs_buf_add_z(&part, " · "), hs_buf_add(&part, paper->title)));
}

static void put_link(page *p, const hs_voices *v, uint32_t i)
{
    const hs_link *k = &v->link[i];
    int margin = 2 * (int)depth_of(v, i), deepest = p->l.width / 2;
    if (margin > deepest) margin = deepest;
    end(p, margin);
    if (k->from) put(p, "└ ", HS_STYLE_FAINT);
    p->l.margin = margin + 2;
    if (k->hop != HS_HOP_OUTLET && k->hop != HS_HOP_VOICE && k->hop != HS_HOP_CITED) PUT(p, HS_STYLE_CUE, hs_buf_printf(&part, "%s ",
        hs_hop_phrase(k->hop)));
    PUT(p, k->hop == HS_HOP_VOICE ? HS_STYLE_NAME : HS_STYLE_TITLE, hs_put_name(&part, k->name,
        k->hop == HS_HOP_VOICE ? "unknown" : "a document without an outlet"));
    put(p, " ", HS_STYLE_PLAIN);
    if (k->hop == HS_HOP_CITED) PUT(p, HS_STYLE_CUE, hs_buf_printf(&part, "%s ", hs_hop_phrase(k->hop)));
    if (k->hop == HS_HOP_VOICE) {
        put_statement(p, k->paper, k->statement);
        PUT(p, HS_STYLE_FAINT, (hs_buf_add_z(&part, "  "), hs_put_ref(&part, k->paper, k->statement->id)));
        if (k->asked) put(p, " ← asked for", HS_STYLE_FOUND);
    } else put_paper(p, k->paper);
    if (k->shared.spans.n) {
        end(p, margin + 2);
        put(p, "in these words: ", HS_STYLE_FAINT);
        put_words(p, k->paper, k->shared.spans, LONGEST);
    }
    end(p, 0);
}

/* ---- a timeline ---- */

static void put_moment(page *p, const hs_timeline *t, const hs_moment *m)
{
    const hs_saying *s = &t->saying[m->saying];
    hs_buf when = {0};
    hs_put_moment(&when, m->value);
    end(p, 2);
    hs_lines_put(&p->l, hs_buf_str(&when), HS_STYLE_FAINT, 0);
    int pad = DAY - (p->l.column - 2);
    if (pad > 0) hs_buf_printf(p->b, "%*s", pad, ""), p->l.column += pad;
    else put(p, "  ", HS_STYLE_PLAIN);
    p->l.margin = 2 + DAY;
    hs_view v = hs_paper_view(s->paper);
    PUT(p, HS_STYLE_NAME, hs_put_speaker(&part, &v, &s->record));
    put(p, " → ", HS_STYLE_FAINT);
    put_statement(p, s->paper, &s->record);
    end(p, 2 + DAY);
    PUT(p, HS_STYLE_FAINT, hs_put_ref(&part, s->paper, s->record.id));
    if (s->paper->outlet.len) PUT(p, HS_STYLE_FAINT, (hs_buf_add_z(&part, " · "), hs_buf_add(&part, s->paper->outlet)));
    if (m->spans.n) put(p, " · “", HS_STYLE_FAINT), hs_lines_put(&p->l, hs_str_sub(s->paper->text, m->spans.at[0].begin, m->spans.at[0].end),
        HS_STYLE_FAINT, 1), put(p, "”", HS_STYLE_FAINT);
    if (m->spans.n && s->paper->date.len) PUT(p, HS_STYLE_FAINT, (hs_buf_add_z(&part, " · published "), hs_put_day(&part, s->paper)));
    if (s->change.len) PUT(p, HS_STYLE_FOUND, (hs_buf_add_z(&part, " · "), hs_buf_add(&part, s->change)));
    hs_buf_free(&when);
    end(p, 0);
}

static void put_timeline(page *p, const hs_timeline *t)
{
    hs_clock_list list[HS_CLOCKS];
    uint32_t n = hs_timeline_clocks(t, p->o->clock, list), most = p->o->most ? p->o->most : UINT32_MAX;
    PUT(p, HS_STYLE_PLAIN, (hs_buf_add_z(&part, t->cut ? "The newest " : ""), hs_put_count(&part, t->n_saying, "statement"), hs_buf_add_z(&part,
        t->cut ? "; there are more" : "")));
    if (t->undated) PUT(p, HS_STYLE_PLAIN, hs_buf_printf(&part, "; %u of documents without a date", t->undated));
    end(p, 0);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t from = list[i].n > most ? list[i].n - most : 0;
        heading(p, list[i].heading);
        if (!list[i].n) put(p, i == 0 && list[i].key[0] == 'e' ? "no statement names a time" : "no time is told", HS_STYLE_FAINT);
        if (from) PUT(p, HS_STYLE_FAINT, hs_buf_printf(&part, "… %u earlier", from));
        for (uint32_t k = from; k < list[i].n; k++) put_moment(p, t, &list[i].at[k]);
    }
    end(p, 0);
}

void hs_report_text(hs_buf *b, const hs_any_report *report, const hs_report_options *o)
{
    page p = {.l = {.b = b, .width = o->width <= 0 ? 80 : o->width < HS_NARROWEST ? HS_NARROWEST : o->width, .color = o->color != 0}, .b = b, .o = o,
              .most = o->most ? o->most : MOST};
    if (report->dossier && report->about) put_about(&p, report->dossier);
    else if (report->dossier) put_who(&p, report->dossier);
    else if (report->timeline) put_timeline(&p, report->timeline);
    else
        for (uint32_t i = 0; i < report->voices->n; i++) put_link(&p, report->voices, i);
    end(&p, 0);
}
