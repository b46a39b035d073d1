/* Reports as notes in Markdown. */
#include "write/report.h"

enum { LONGEST = 600 };

/* Text for Markdown: on one line, what would be markup escaped. */
static void put(hs_buf *b, hs_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c == '\n' || c == '\r' || c == '\t') c = ' ';
        if (c && strchr("\\`*_[]<>#|", c)) hs_buf_add_c(b, '\\');
        hs_buf_add_c(b, (unsigned char)c < 0x20 || c == 0x7F ? ' ' : c);
    }
}

static void put_words(hs_buf *b, const hs_paper *p, hs_spans spans)
{
    size_t left = LONGEST;
    for (uint32_t i = 0; i < spans.n; i++) {
        hs_str s = hs_str_sub(p->text, spans.at[i].begin, spans.at[i].end), shown = hs_cut_words(s, left);
        if (i) hs_buf_add_z(b, " … ");
        put(b, shown);
        left -= shown.len;
        if (shown.len < s.len) {
            hs_buf_add_z(b, " …");
            return;
        }
    }
}

static void put_origin(hs_buf *b, const hs_paper *p, uint32_t id)
{
    hs_buf_add_z(b, " (");
    if (p->url.len) hs_buf_add_c(b, '[');
    if (id) hs_put_ref(b, p, id);
    else hs_buf_add(b, p->id);
    if (p->url.len) { /* in < >, which no address has inside */
        hs_buf_add_z(b, "](<");
        for (size_t i = 0; i < p->url.len; i++)
            if (!strchr("<> \n\r", p->url.ptr[i])) hs_buf_add_c(b, p->url.ptr[i]);
        hs_buf_add_z(b, ">)");
    }
    if (p->outlet.len) hs_buf_add_z(b, ", "), put(b, p->outlet);
    hs_buf_add_c(b, ')');
}

static void put_statement(hs_buf *b, const hs_paper *p, const hs_statement *s)
{
    for (uint32_t i = 0; i < s->cue.n; i++) {
        hs_str cue = hs_str_sub(p->text, s->cue.at[i].begin, s->cue.at[i].end);
        if (cue.len < 2 && s->cue.n == 1) break;
        hs_buf_add_z(b, i ? " … *" : "*");
        put(b, cue);
        hs_buf_add_z(b, i + 1 < s->cue.n || cue.ptr[cue.len - 1] == ':' ? "* " : "*: ");
    }
    if (s->polarity == HS_DENIED) hs_buf_add_z(b, "**denied** ");
    if (s->certainty != HS_ASSERTED) hs_buf_printf(b, "**%s** ", hs_certainty_word(s->certainty));
    put_words(b, p, s->content);
}

static void put_saying(hs_buf *b, const hs_saying *s)
{
    hs_buf_add_z(b, "- ");
    hs_put_day(b, s->paper);
    hs_buf_add_z(b, " ");
    put_statement(b, s->paper, &s->record);
    put_origin(b, s->paper, s->record.id);
    if (s->change.len) hs_buf_add_z(b, " — "), put(b, s->change);
    hs_buf_add_c(b, '\n');
}

static void put_extent(hs_buf *b, const hs_saying *saying, const hs_sayings *g)
{
    hs_extent e = hs_group_extent(saying, g);
    hs_buf_printf(b, " — %u", g->n);
    hs_put_manners(b, g);
    if (!e.first) return;
    hs_buf_add_z(b, ", ");
    hs_put_day(b, e.first->paper);
    if (!hs_same_day(e.first->paper, e.last->paper)) hs_buf_add_z(b, " to "), hs_put_day(b, e.last->paper);
}

static void put_head(hs_buf *b, const hs_dossier *d)
{
    hs_buf_add_z(b, "# ");
    put(b, d->name);
    hs_buf_add_z(b, "\n\n");
    for (uint32_t i = 0, n = 0; i < d->n_spelling; i++) {
        if (hs_str_eq(d->spelling[i].words, d->name)) continue;
        hs_buf_add_z(b, n++ ? "; " : "Also: ");
        put(b, d->spelling[i].words);
        if (i + 1 == d->n_spelling) hs_buf_add_z(b, "\n\n");
    }
    for (uint32_t i = 0; i < d->n_namesake; i++) {
        hs_buf_add_z(b, i ? "; " : "Not to be taken for ");
        put(b, d->namesake[i].name);
        hs_buf_printf(b, " (e%lld)%s", (long long)d->namesake[i].id, i + 1 == d->n_namesake ? "\n\n" : "");
    }
}

static void put_roles(hs_buf *b, const hs_dossier *d)
{
    if (d->n_role) hs_buf_add_z(b, "## Is called\n\n");
    for (uint32_t i = 0; i < d->n_role; i++) {
        const hs_called *c = &d->role[i];
        hs_buf_add_z(b, "- “");
        put(b, c->words);
        hs_buf_add_z(b, "” — ");
        put(b, c->by[0].len ? c->by[0] : HS_STR("the text"));
        hs_buf_add_z(b, ", ");
        hs_put_day(b, c->place[0].paper);
        put_origin(b, c->place[0].paper, 0);
        if (c->n > 1) hs_buf_printf(b, "; %u times", c->n);
        hs_buf_add_c(b, '\n');
    }
    if (d->n_role) hs_buf_add_c(b, '\n');
}

static void put_sayings(hs_buf *b, const hs_saying *saying, const hs_sayings *g)
{
    hs_buf_add_z(b, "\n\n");
    for (uint32_t i = 0; i < g->n; i++) put_saying(b, &saying[g->at[i]]);
    hs_buf_add_c(b, '\n');
}

/* What only this one has is bold. */
static void put_differing(hs_buf *b, const hs_saying *s, hs_span part, hs_spans other)
{
    uint32_t at = part.begin;
    hs_buf_add_z(b, "> ");
    for (uint32_t i = 0; i < other.n; i++) {
        put(b, hs_str_sub(s->paper->text, at, other.at[i].begin));
        hs_buf_add_z(b, "**");
        put(b, hs_str_sub(s->paper->text, other.at[i].begin, other.at[i].end));
        hs_buf_add_z(b, "**");
        at = other.at[i].end;
    }
    put(b, hs_str_sub(s->paper->text, at, part.end));
    hs_buf_add_z(b, "  \n> — ");
    hs_put_day(b, s->paper);
    put_origin(b, s->paper, s->record.id);
    hs_buf_add_z(b, "\n\n");
}

static void put_reuse(hs_buf *b, const hs_dossier *d)
{
    if (d->n_reuse) hs_buf_add_z(b, "## Says again, in the same words\n\n");
    for (uint32_t i = 0; i < d->n_reuse; i++) {
        const hs_reuse *u = &d->reuse[i];
        put_differing(b, &d->saying[u->was], u->was_span, u->was_other);
        put_differing(b, &d->saying[u->now], u->now_span, u->now_other);
        if (i + 1 < d->n_reuse) hs_buf_add_z(b, "---\n\n");
    }
}

static void put_who(hs_buf *b, const hs_dossier *d)
{
    hs_dossier_part part[HS_DOSSIER_PARTS];
    put_head(b, d);
    if (d->cut) hs_buf_add_z(b, "The newest ");
    hs_put_count(b, d->own.n, "statement");
    put_extent(b, d->saying, &d->own);
    hs_buf_add_z(b, "\n\n");
    put_roles(b, d);
    for (uint32_t i = 0; i < d->n_subject; i++) {
        const hs_sayings *g = &d->subject[i];
        hs_buf_add_z(b, "## ");
        if (g->name.len) hs_buf_add_z(b, g->entity ? "On " : "On “"), put(b, g->name), hs_buf_add_z(b, g->entity ? "" : "”");
        else hs_buf_add_z(b, d->n_subject > 1 ? "On other things" : "On no subject that comes again");
        put_extent(b, d->saying, g);
        put_sayings(b, d->saying, g);
    }
    hs_dossier_parts(d, part);
    for (int i = 0; i < HS_DOSSIER_PARTS; i++) {
        if (part[i].n) hs_buf_printf(b, "## %s\n\n", part[i].heading);
        for (uint32_t k = 0; k < part[i].n; k++) {
            const hs_saying *last = &d->saying[part[i].at[k].at[part[i].at[k].n - 1]];
            hs_buf_add_z(b, "- ");
            put(b, part[i].at[k].name);
            put_extent(b, d->saying, &part[i].at[k]);
            put_origin(b, last->paper, last->record.id);
            hs_buf_add_c(b, '\n');
        }
        if (part[i].n) hs_buf_add_c(b, '\n');
    }
    put_reuse(b, d);
}

static void put_about(hs_buf *b, const hs_dossier *d)
{
    put_head(b, d);
    hs_buf_add_z(b, "Spoken of in ");
    hs_put_count(b, d->of_him.n, "statement");
    put_extent(b, d->saying, &d->of_him);
    if (d->own.n) hs_buf_add_z(b, ". Is quoted, too: "), hs_put_count(b, d->own.n, "statement"), put_extent(b, d->saying, &d->own);
    else hs_buf_add_z(b, ". Is never quoted.");
    hs_buf_add_z(b, "\n\n");
    put_roles(b, d);
    for (uint32_t i = 0; i < d->n_by; i++) {
        hs_buf_add_z(b, "## ");
        put(b, d->by[i].name.len ? d->by[i].name : HS_STR("unknown"));
        put_extent(b, d->saying, &d->by[i]);
        put_sayings(b, d->saying, &d->by[i]);
    }
}

static void put_voices(hs_buf *b, const hs_voices *v)
{
    hs_buf_add_z(b, "# The voices, from the outlet to the origin\n\n");
    for (uint32_t i = 0; i < v->n; i++) {
        const hs_link *k = &v->link[i];
        for (uint32_t up = k->from; up; up = v->link[up - 1].from) hs_buf_add_z(b, "  ");
        hs_buf_add_z(b, "- ");
        if (*hs_hop_phrase(k->hop) && k->hop != HS_HOP_CITED) hs_buf_printf(b, "%s ", hs_hop_phrase(k->hop));
        hs_buf_add_z(b, "**");
        put(b, k->name.len ? k->name : k->statement ? HS_STR("unknown") : HS_STR("a document without an outlet"));
        hs_buf_add_z(b, "** ");
        if (k->hop == HS_HOP_CITED) hs_buf_printf(b, "%s ", hs_hop_phrase(k->hop));
        if (k->statement) put_statement(b, k->paper, k->statement);
        else hs_put_moment(b, k->paper->date);
        if (k->shared.spans.n) hs_buf_add_z(b, ": “"), put_words(b, k->paper, k->shared.spans), hs_buf_add_z(b, "”");
        put_origin(b, k->paper, k->statement ? k->statement->id : 0);
        if (k->asked) hs_buf_add_z(b, " ← asked for");
        hs_buf_add_c(b, '\n');
    }
}

static void put_timeline(hs_buf *b, const hs_timeline *t, hs_clock only)
{
    hs_clock_list list[HS_CLOCKS];
    uint32_t n = hs_timeline_clocks(t, only, list);
    for (uint32_t i = 0; i < n; i++) {
        hs_buf_printf(b, "## %s\n\n", list[i].heading);
        for (uint32_t k = 0; k < list[i].n; k++) {
            const hs_saying *s = &t->saying[list[i].at[k].saying];
            hs_view v = hs_paper_view(s->paper);
            hs_buf name = {0};
            hs_buf_add_z(b, "- ");
            hs_put_moment(b, list[i].at[k].value);
            hs_buf_add_z(b, " **");
            hs_put_speaker(&name, &v, &s->record);
            put(b, hs_buf_str(&name));
            hs_buf_add_z(b, "** ");
            b->failed |= name.failed;
            hs_buf_free(&name);
            put_statement(b, s->paper, &s->record);
            put_origin(b, s->paper, s->record.id);
            hs_buf_add_c(b, '\n');
        }
        hs_buf_add_c(b, '\n');
    }
}

void hs_report_markdown(hs_buf *b, const hs_any_report *report, const hs_report_options *o)
{
    if (report->dossier && report->about) put_about(b, report->dossier);
    else if (report->dossier) put_who(b, report->dossier);
    else if (report->timeline) put_timeline(b, report->timeline, o->clock);
    else put_voices(b, report->voices);
}
