/* The machine's records into the table: who speaks, as a person or for a body, about whom, with what doubt. */
#include <stdio.h>
#include <stdlib.h>
#include "api/net_load.h"
#include "base/err.h"

enum { R_SPEAKER, R_PERSON, R_ORGANIZATION, R_KIND, R_CONCEPT, R_ABOUT, R_CLAIM, R_AGREEMENT, R_POLARITY, R_CERTAINTY, R_CONFIDENCE, R_VARIABLES };
static const struct { const char *name; hs_net_kind kind; } VARIABLE[R_VARIABLES] = {
    {"speaker", HS_NET_TEXT}, {"person", HS_NET_TEXT}, {"organization", HS_NET_TEXT}, {"kind", HS_NET_TEXT}, {"concept", HS_NET_TEXT},
    {"about", HS_NET_TEXT}, {"claim", HS_NET_TEXT}, {"agreement", HS_NET_BOOLEAN}, {"polarity", HS_NET_TEXT}, {"certainty", HS_NET_TEXT},
    {"confidence", HS_NET_INTEGER},
};

/* ---- gathering ---- */

typedef struct coded { int64_t version; uint32_t place; } coded; /* a document that people have coded */

typedef struct gatherer {
    hs_net_loader *o;
    const hs_saying_document *document; /* at hand, and where it stands */
    uint32_t place;
    coded *coded; /* [n_coded] by version */
    uint32_t n_coded;
} gatherer;

static int by_version(const void *a, const void *b)
{
    const coded *x = a, *y = b;
    if (x->version != y->version) return x->version < y->version ? -1 : 1;
    return x->place < y->place ? -1 : x->place > y->place;
}

static void list_coded(gatherer *g)
{
    const hs_net_loader *o = g->o;
    g->n_coded = o->places.n;
    g->coded = hs_new(o->arena, coded, g->n_coded);
    for (uint32_t i = 0; i < g->n_coded; i++) g->coded[i] = (coded){o->places.at[i].version, i};
    if (g->n_coded) qsort(g->coded, g->n_coded, sizeof *g->coded, by_version);
}

static hs_str keep(hs_net_loader *o, hs_str s)
{
    return s.len ? hs_arena_copy(&o->t->arena, s) : HS_STR("");
}

/* The document, which people may have coded, too. */
static int take_document(void *user, const hs_saying_document *d)
{
    gatherer *g = user;
    hs_net_loader *o = g->o;
    g->document = d;
    uint32_t low = 0, high = g->n_coded;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (g->coded[mid].version < d->version) low = mid + 1;
        else high = mid;
    }
    if (low < g->n_coded && g->coded[low].version == d->version) return g->place = g->coded[low].place, 0;
    hs_net_place p = {.version = d->version, .time = d->time, .author = keep(o, d->author), .source = keep(o, d->outlet), .outlet = keep(o, d->outlet)};
    p.document = (hs_net_document){.id = d->document, .name = keep(o, d->doc), .title = keep(o, d->title), .url = keep(o, d->url)};
    g->place = o->places.n;
    hs_push(o->arena, &o->places, p);
    return 0;
}

static int take_saying(void *user, const hs_record_row *s)
{
    gatherer *g = user;
    hs_net_loader *o = g->o;
    hs_arena *arena = &o->t->arena;
    const hs_offsets *at = g->document->offsets;
    char name[64];
    snprintf(name, sizeof name, "%.*s:s%u", (int)g->document->doc.len, g->document->doc.ptr, s->n);
    hs_net_record r = {.speaker = keep(o, s->speaker), .claim = keep(o, s->claim), .kind = hs_kind_word(s->kind), .certainty = hs_certainty_word(s->certainty),
                       .person = s->kind != HS_KIND_ORGANIZATION && s->kind != HS_KIND_GROUP && s->kind != HS_KIND_DOCUMENT,
                       .agreement = s->claim.len ? !s->denies : s->polarity == HS_AFFIRMED, .denied = s->polarity == HS_DENIED,
                       .percent = (int32_t)(s->confidence * 100 + 0.5)};
    r.said = (hs_net_said){.id = s->row, .time = o->places.at[g->place].time, .document = g->place, .name = keep(o, hs_str_of(name)),
                           .start = hs_offset_at(at, s->content.at[0].begin, HS_CODE_POINTS),
                           .stop = hs_offset_at(at, s->content.at[s->content.n - 1].end, HS_CODE_POINTS),
                           .words = hs_words_at(arena, g->document->text, s->content), .confidence = (float)s->confidence};
    uint32_t times = o->source->each_about && s->about.n > 1 ? s->about.n : 1;
    for (uint32_t i = 0; i < times; i++) {
        if (i < s->about.n) r.about = keep(o, s->about.at[i]);
        hs_push(o->arena, &o->records, r);
    }
    return 0;
}

int hs_net_plan_records(hs_net_loader *o, hs_err *err)
{
    gatherer g = {.o = o};
    hs_filter filter = {.min_confidence = o->source->min_confidence};
    hs_saying_calls calls = {&g, take_document, take_saying};
    list_coded(&g);
    int code = hs_sayings_each(o->l, o->scratch, &filter, &calls, err);
    if (!code && o->records.n > INT32_MAX - o->n_code) return hs_fail(err, HS_ELIMIT, "%s: more than %d statements", o->l->path, INT32_MAX);
    if (!o->t->name.len) o->t->name = HS_STR("records");
    return code;
}

/* ---- columns ---- */

/* The codes' variable that says the same; columns.n: there is none. */
static uint32_t column_of(const hs_net_loader *o, int variable)
{
    uint32_t k = 0;
    while (k < o->columns.n && !hs_str_is(o->columns.at[k].name, VARIABLE[variable].name)) k++;
    return k;
}

uint32_t hs_net_count_record_variables(const hs_net_loader *o)
{
    uint32_t n = 0;
    for (int i = 0; i < R_VARIABLES && o->records.n; i++) n += column_of(o, i) == o->columns.n;
    return n;
}

static hs_str text_of(const hs_net_record *r, int variable)
{
    switch (variable) {
    case R_SPEAKER: return r->speaker;
    case R_PERSON: return r->person ? r->speaker : (hs_str){0};
    case R_ORGANIZATION: return r->person ? (hs_str){0} : r->speaker;
    case R_KIND: return hs_str_of(r->kind);
    case R_CONCEPT: return r->claim.len ? r->claim : r->about;
    case R_ABOUT: return r->about;
    case R_CLAIM: return r->claim;
    case R_POLARITY: return hs_str_of(hs_polarity_word(r->denied ? HS_DENIED : HS_AFFIRMED));
    default: return hs_str_of(r->certainty);
    }
}

static void fill_column(hs_net_loader *o, hs_net_variable *v, int variable)
{
    for (uint32_t i = 0; i < o->records.n; i++) {
        const hs_net_record *r = &o->records.at[i];
        int32_t *value = &v->value[o->n_code + i];
        if (VARIABLE[variable].kind == HS_NET_TEXT) {
            hs_str s = text_of(r, variable);
            if (s.len) *value = hs_net_label(o->t, v, s);
        } else *value = variable == R_AGREEMENT ? r->agreement : r->percent;
    }
}

void hs_net_fill_records(hs_net_loader *o)
{
    uint32_t next = o->columns.n;
    for (uint32_t i = 0; i < o->records.n; i++) o->t->said[o->n_code + i] = o->records.at[i].said;
    for (int i = 0; i < R_VARIABLES; i++) {
        uint32_t k = column_of(o, i);
        if (k < o->columns.n && o->columns.at[k].kind != VARIABLE[i].kind) continue; /* called alike, and something else */
        hs_net_variable *v = &o->t->variable[k < o->columns.n ? k : next++];
        v->name = hs_str_of(VARIABLE[i].name);
        v->kind = VARIABLE[i].kind;
        fill_column(o, v, i);
    }
}
