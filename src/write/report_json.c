/* Reports as JSON Lines: a part a line, each with "part" first. */
#include "write/report.h"

typedef struct lines { hs_buf *b; hs_unit unit; } lines;

static void put_str(lines *l, const char *key, hs_str value)
{
    hs_buf_printf(l->b, ",\"%s\":", key);
    if (value.len) hs_put_json(l->b, value);
    else hs_buf_add_z(l->b, "null");
}

static void put_day(lines *l, const char *key, const hs_saying *s)
{
    put_str(l, key, s ? s->paper->date : (hs_str){0});
}

static void put_entity(lines *l, int64_t entity)
{
    if (entity) hs_buf_printf(l->b, ",\"entity\":%lld", (long long)entity);
    else hs_buf_add_z(l->b, ",\"entity\":null");
}

static void put_spans(lines *l, const char *key, const hs_paper *p, hs_spans spans)
{
    hs_view v = hs_paper_view(p);
    hs_buf_printf(l->b, ",\"%s\":[", key);
    for (uint32_t i = 0; i < spans.n; i++)
        hs_buf_printf(l->b, "%s[%u,%u]", i ? "," : "", hs_offset_at(v.offsets, spans.at[i].begin, l->unit), hs_offset_at(v.offsets, spans.at[i].end,
            l->unit));
    hs_buf_add_c(l->b, ']');
}

static void put_manners(lines *l, const hs_sayings *g)
{
    hs_buf_printf(l->b, ",\"statements\":%u,\"denied\":%u,\"hedged\":%u,\"questioned\":%u", g->n, g->denied, g->hedged, g->questioned);
}

static void put_refs(lines *l, const hs_saying *saying, const hs_sayings *g)
{
    hs_buf_add_z(l->b, ",\"at\":[");
    for (uint32_t i = 0; i < g->n; i++) {
        hs_buf_add_z(l->b, i ? ",\"" : "\"");
        hs_put_ref(l->b, saying[g->at[i]].paper, saying[g->at[i]].record.id);
        hs_buf_add_c(l->b, '"');
    }
    hs_buf_add_c(l->b, ']');
}

/* A record of the record's form, that goes on. */
static void put_record(lines *l, const char *part, const hs_paper *p, const hs_statement *s)
{
    hs_buf record = {0};
    hs_view v = hs_paper_view(p);
    hs_put_record(&record, &v, s, l->unit);
    hs_buf_printf(l->b, "{\"part\":\"%s\",", part);
    if (record.len > 2) hs_buf_add(l->b, (hs_str){record.ptr + 1, record.len - 2});
    l->b->failed |= record.failed;
    hs_buf_free(&record);
    put_str(l, "outlet", p->outlet);
    put_str(l, "date", p->date);
    put_str(l, "title", p->title);
    put_str(l, "url", p->url);
}

static void put_statement(lines *l, const hs_saying *s)
{
    put_record(l, "statement", s->paper, &s->record);
    put_str(l, "change", s->change);
}

static void put_head(lines *l, const char *part, const hs_dossier *d, const hs_sayings *g)
{
    hs_extent e = hs_group_extent(d->saying, g);
    hs_buf_printf(l->b, "{\"part\":\"%s\"", part);
    put_str(l, "name", d->name);
    put_entity(l, d->entity);
    hs_buf_printf(l->b, ",\"kind\":\"%s\"", hs_kind_word(d->kind));
    put_str(l, "asked", d->asked);
    put_manners(l, g);
    hs_buf_printf(l->b, ",\"documents\":%u,\"undated\":%u", e.documents, e.undated);
    put_day(l, "first", e.first);
    put_day(l, "last", e.last);
    hs_buf_printf(l->b, ",\"cut\":%s,\"said\":%u,\"spoken_of\":%u,\"spellings\":[", d->cut ? "true" : "false", d->own.n, d->of_him.n);
    for (uint32_t i = 0; i < d->n_spelling; i++) {
        if (i) hs_buf_add_c(l->b, ',');
        hs_put_json(l->b, d->spelling[i].words);
    }
    hs_buf_add_z(l->b, "],\"namesakes\":[");
    for (uint32_t i = 0; i < d->n_namesake; i++) {
        hs_buf_printf(l->b, "%s{\"entity\":%lld", i ? "," : "", (long long)d->namesake[i].id);
        put_str(l, "name", d->namesake[i].name);
        hs_buf_printf(l->b, ",\"said\":%u,\"spoken_of\":%u}", d->namesake[i].said, d->namesake[i].spoken_of);
    }
    hs_buf_add_z(l->b, "]}\n");
}

static void put_roles(lines *l, const hs_dossier *d)
{
    for (uint32_t i = 0; i < d->n_role; i++) {
        const hs_called *c = &d->role[i];
        hs_buf_add_z(l->b, "{\"part\":\"role\"");
        put_str(l, "text", c->words);
        hs_buf_printf(l->b, ",\"times\":%u,\"places\":[", c->n);
        for (uint32_t k = 0; k < c->n; k++) {
            hs_buf_add_z(l->b, k ? ",{\"doc\":" : "{\"doc\":");
            hs_put_json(l->b, c->place[k].paper->id);
            put_spans(l, "spans", c->place[k].paper, c->place[k].spans);
            put_str(l, "by", c->by[k]);
            put_str(l, "outlet", c->place[k].paper->outlet);
            put_str(l, "date", c->place[k].paper->date);
            hs_buf_add_c(l->b, '}');
        }
        hs_buf_add_z(l->b, "]}\n");
    }
}

static void put_group(lines *l, const char *part, const hs_dossier *d, const hs_sayings *g)
{
    hs_extent e = hs_group_extent(d->saying, g);
    hs_buf_printf(l->b, "{\"part\":\"%s\"", part);
    put_str(l, "name", g->name);
    put_entity(l, g->entity);
    put_manners(l, g);
    put_day(l, "first", e.first);
    put_day(l, "last", e.last);
    put_refs(l, d->saying, g);
    hs_buf_add_z(l->b, "}\n");
}

static void put_side(lines *l, const char *key, const hs_saying *s, hs_span part, hs_spans other)
{
    hs_buf_printf(l->b, ",\"%s\":{\"doc\":", key);
    hs_put_json(l->b, s->paper->id);
    hs_buf_printf(l->b, ",\"id\":\"s%u\"", s->record.id);
    put_str(l, "date", s->paper->date);
    put_str(l, "text", hs_str_sub(s->paper->text, part.begin, part.end));
    put_spans(l, "spans", s->paper, (hs_spans){&part, 1});
    put_spans(l, "differs", s->paper, other);
    hs_buf_add_c(l->b, '}');
}

static void put_who(lines *l, const hs_dossier *d)
{
    hs_dossier_part part[HS_DOSSIER_PARTS];
    put_head(l, "who", d, &d->own);
    put_roles(l, d);
    for (uint32_t i = 0; i < d->n_subject; i++)
        for (uint32_t k = 0; k < d->subject[i].n; k++) {
            put_statement(l, &d->saying[d->subject[i].at[k]]);
            put_str(l, "subject", d->subject[i].name);
            hs_buf_add_z(l->b, "}\n");
        }
    for (uint32_t i = 0; i < d->n_subject; i++) put_group(l, "subject", d, &d->subject[i]);
    hs_dossier_parts(d, part);
    for (int i = 0; i < HS_DOSSIER_PARTS; i++)
        for (uint32_t k = 0; k < part[i].n; k++) put_group(l, part[i].key, d, &part[i].at[k]);
    for (uint32_t i = 0; i < d->n_reuse; i++) {
        const hs_reuse *u = &d->reuse[i];
        hs_buf_printf(l->b, "{\"part\":\"reuse\",\"words\":%u", u->words);
        put_side(l, "was", &d->saying[u->was], u->was_span, u->was_other);
        put_side(l, "now", &d->saying[u->now], u->now_span, u->now_other);
        hs_buf_add_z(l->b, "}\n");
    }
}

static void put_about(lines *l, const hs_dossier *d)
{
    put_head(l, "about", d, &d->of_him);
    put_roles(l, d);
    for (uint32_t i = 0; i < d->of_him.n; i++) {
        put_statement(l, &d->saying[d->of_him.at[i]]);
        hs_buf_add_z(l->b, "}\n");
    }
    for (uint32_t i = 0; i < d->n_by; i++) put_group(l, "by", d, &d->by[i]);
}

static void put_voices(lines *l, const hs_voices *v)
{
    for (uint32_t i = 0; i < v->n; i++) {
        const hs_link *k = &v->link[i];
        if (k->statement) put_record(l, "voice", k->paper, k->statement);
        else {
            hs_buf_printf(l->b, "{\"part\":\"%s\",\"doc\":", hs_hop_word(k->hop));
            hs_put_json(l->b, k->paper->id);
            put_str(l, "outlet", k->paper->outlet);
            put_str(l, "date", k->paper->date);
            put_str(l, "title", k->paper->title);
            put_str(l, "url", k->paper->url);
        }
        hs_buf_printf(l->b, ",\"number\":%u,\"from\":", i + 1);
        if (k->from) hs_put_uint(l->b, k->from);
        else hs_buf_add_z(l->b, "null");
        if (k->shared.spans.n) put_spans(l, "shared", k->paper, k->shared.spans);
        if (k->asked) hs_buf_add_z(l->b, ",\"asked\":true");
        hs_buf_add_z(l->b, "}\n");
    }
}

static void put_timeline(lines *l, const hs_timeline *t, hs_clock only)
{
    hs_clock_list list[HS_CLOCKS];
    uint32_t n = hs_timeline_clocks(t, only, list);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < list[i].n; k++) {
            const hs_moment *m = &list[i].at[k];
            const hs_saying *s = &t->saying[m->saying];
            put_record(l, list[i].key, s->paper, &s->record);
            put_str(l, "time", m->value);
            put_spans(l, "time_spans", s->paper, m->spans);
            put_str(l, "change", s->change);
            hs_buf_add_z(l->b, "}\n");
        }
}

void hs_report_json(hs_buf *b, const hs_any_report *report, const hs_report_options *o)
{
    lines l = {b, o->unit};
    if (report->dossier && report->about) put_about(&l, report->dossier);
    else if (report->dossier) put_who(&l, report->dossier);
    else if (report->timeline) put_timeline(&l, report->timeline, o->clock);
    else put_voices(&l, report->voices);
}
