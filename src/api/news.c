/* What is new: the changes of src/story with the words of the documents, for hearsay.h. */
#define _GNU_SOURCE /* memmem */
#include "api/news.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include "base/err.h"
#include "base/mem.h"
#include "tag/dates.h"

/* ---- passages ---- */

static hs_str join(hs_arena *arena, hs_str a, const char *between, hs_str b)
{
    size_t n = strlen(between);
    char *p = hs_arena_alloc(arena, a.len + n + b.len);
    memcpy(p, a.ptr, a.len);
    memcpy(p + a.len, between, n);
    if (b.len) memcpy(p + a.len + n, b.ptr, b.len);
    return (hs_str){p, a.len + n + b.len};
}

/* "story.jsonl#d01" for the first row of story.jsonl when it has an id of its own. */
static hs_str name_of(hs_arena *arena, const hs_scene_doc *d)
{
    const char *mark = d->name.len ? memchr(d->name.ptr, '#', d->name.len) : NULL;
    if (!mark || !d->publisher_id.len) return d->name;
    return join(arena, hs_str_sub(d->name, 0, (size_t)(mark - d->name.ptr)), "#", d->publisher_id);
}

static hs_spans points_of(hs_arena *arena, const hs_scene_doc *d, hs_spans spans)
{
    hs_span *at = hs_new(arena, hs_span, spans.n);
    for (uint32_t i = 0; i < spans.n; i++)
        at[i] = (hs_span){hs_offset_at(&d->offsets, spans.at[i].begin, HS_CODE_POINTS), hs_offset_at(&d->offsets, spans.at[i].end, HS_CODE_POINTS)};
    return (hs_spans){at, spans.n};
}

static hs_spans one_span(hs_arena *arena, hs_span span)
{
    hs_span *at = hs_new(arena, hs_span, 1);
    *at = span;
    return (hs_spans){at, span.end > span.begin};
}

hs_excerpt hs_excerpt_of(hs_arena *arena, const hs_scene_doc *d, hs_spans spans)
{
    return (hs_excerpt){.doc = d->id, .name = name_of(arena, d), .title = d->title, .outlet = d->outlet, .date = d->date, .url = d->url, .spans = spans,
                        .points = points_of(arena, d, spans), .words = hs_words_at(arena, d->text, spans), .speaker = d->outlet};
}

static hs_excerpt passage_of_unit(const hs_news_call *k, hs_arena *arena, const hs_scene_doc *d, const hs_telling *u)
{
    hs_excerpt p = hs_excerpt_of(arena, d, u->gist->span);
    p.statement = u->n;
    hs_str named = k->scene ? hs_speaker_of_office(arena, k->scene, u) : (hs_str){0};
    p.speaker = named.len ? named : !u->name.len ? u->source : u->kind == HS_KIND_PERSON ? hs_speaker_in_full(k->l, arena, u->entity, u->name) : u->name;
    return p;
}

/* "The County Hospital raised the number of injured to 52": whose figure it is, in the writer's own voice; NULL: nobody else's. */
static const hs_mention *giver_of(const hs_telling *u)
{
    const hs_gist *g = u->gist;
    if (u->n || !(g->says & (HS_SAYS_BIT(TOTAL) | HS_SAYS_BIT(CHANGE)))) return NULL;
    for (uint32_t i = 0; i < g->n_name; i++)
        if (g->name[i].part == HS_PART_SUBJECT && g->name[i].class == HS_NAME_ORG) return &g->name[i];
    return NULL;
}

static hs_str say(hs_arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
static hs_str say(hs_arena *arena, const char *format, ...)
{
    va_list list, again;
    va_start(list, format);
    va_copy(again, list);
    int n = vsnprintf(NULL, 0, format, list);
    char *line = hs_arena_alloc(arena, (size_t)(n < 0 ? 0 : n) + 1);
    if (n >= 0) vsnprintf(line, (size_t)n + 1, format, again);
    va_end(again);
    va_end(list);
    return (hs_str){line, (size_t)(n < 0 ? 0 : n)};
}

#define S(s) (int)(s).len, (s).ptr ? (s).ptr : ""

static hs_str day_of(hs_str date)
{
    return date.len > 10 ? hs_str_sub(date, 0, 10) : date;
}

/* "Sverre Dahl (Fjord Wire, 2025-01-12)" */
static hs_str where(hs_arena *arena, const hs_excerpt *p)
{
    hs_str who = p->speaker.len ? p->speaker : p->outlet, day = day_of(p->date);
    if (!who.len) return say(arena, "%.*s%s%.*s", S(p->doc), day.len ? ", " : "", S(day));
    if (hs_str_eq(who, p->outlet) || !p->outlet.len) return say(arena, "%.*s%s%.*s%s", S(who), day.len ? " (" : "", S(day), day.len ? ")" : "");
    return say(arena, "%.*s (%.*s%s%.*s)", S(who), S(p->outlet), day.len ? ", " : "", S(day));
}

/* ---- reasons ---- */

static hs_str those_before(hs_arena *arena, uint32_t n)
{
    return n == 1 ? HS_STR("the earlier document") : say(arena, "the %u earlier documents", n);
}

/* Of a change of what one voice says: `same` with the day when the earlier words are his own; `other` with their place when they are another's,
 * as of the institution that he speaks for. */
static hs_str reason_of_turn(hs_arena *arena, hs_str who, const hs_excerpt *old, const char *same, const char *other)
{
    if (!old->doc.ptr) return say(arena, "%.*s %s before", S(who), same);
    if (hs_str_eq(who, old->speaker)) return say(arena, "%.*s %s before (%.*s)", S(who), same, S(day_of(old->date)));
    return say(arena, "%.*s %s %.*s", S(who), other, S(where(arena, old)));
}

static hs_str reason_of(hs_arena *arena, const hs_change *c, uint32_t before)
{
    const hs_excerpt *old = &c->relates;
    hs_str who = c->speaker.name.len ? c->speaker.name : c->speaker.text.len ? c->speaker.text : HS_STR("the voice"), then = where(arena, old),
           all = those_before(arena, before);
    switch (c->type) {
    case HS_NEW_EXPLANATION:
        if (!before) return HS_STR("the first explanation: no earlier document tells of the event");
        if (!old->doc.ptr) return say(arena, "nobody had explained it so in %.*s of the story", S(all));
        return say(arena, "nobody had explained it so in %.*s of the story; the last explanation was that of %.*s", S(all), S(then));
    case HS_NEW_ACTOR: return say(arena, "%.*s is for the first time said to have had a hand in it", S(c->actor));
    case HS_NEW_SPEAKER: return say(arena, "%.*s now says what %.*s said before", S(who), S(then));
    case HS_REVERSAL: return reason_of_turn(arena, who, old, "said something else", "gives up what was said by");
    case HS_HARDENING: return reason_of_turn(arena, who, old, "now tells as a fact what was not sure", "tells as a fact what was not sure for");
    case HS_SOFTENING: return say(arena, "%.*s was sure before (%.*s); now it is hedged", S(who), S(day_of(old->date)));
    case HS_NUMBER_CHANGE: return say(arena, "%.*s now; %.*s by %.*s before", S(c->to), S(c->from), S(then));
    case HS_DENIAL:
        if (!old->doc.ptr) return say(arena, "%.*s rejects something for the first time", S(who));
        return say(arena, "%.*s rejects for the first time what was said by %.*s", S(who), S(then));
    case HS_REPUBLICATION: return say(arena, "the text of %.*s again, with small changes", S(then));
    case HS_RETRACTION: return say(arena, "%.*s takes back what was said before (%.*s)", S(who), S(day_of(old->date)));
    case HS_SILENT_EDIT: return say(arena, "the page's words have changed between two versions");
    default: return HS_STR("");
    }
}

/* The same of a comparison: nothing in it is earlier or later. */
static hs_str reason_beside(hs_arena *arena, const hs_change *c, hs_str a)
{
    hs_str who = c->speaker.name.len ? c->speaker.name : c->speaker.text.len ? c->speaker.text : HS_STR("the voice"), there = where(arena, &c->relates);
    switch (c->type) {
    case HS_NEW_EXPLANATION: return say(arena, "%.*s has not explained it so", S(a));
    case HS_NEW_ACTOR: return say(arena, "%.*s does not say that %.*s had a hand in it", S(a), S(c->actor));
    case HS_NUMBER_CHANGE: return say(arena, "%.*s here; %.*s by %.*s", S(c->to), S(c->from), S(there));
    case HS_DENIAL: return say(arena, "%.*s rejects what was said by %.*s", S(who), S(there));
    case HS_HARDENING: return say(arena, "told as a fact here, not surely by %.*s", S(there));
    case HS_SOFTENING: return say(arena, "hedged here, told as a fact by %.*s", S(there));
    default: return say(arena, "%.*s says something else there", S(who));
    }
}

/* ---- one document ---- */

static void tell(hs_news_call *k, const hs_change *c)
{
    if (c->confidence >= k->o->min_confidence && !k->enough && k->calls->change(k->calls->user, c)) k->enough = true;
}

static void fill(const hs_news_call *k, hs_arena *arena, const hs_scene *scene, const hs_new_found *f, hs_change *c)
{
    const hs_telling *u = f->candidate->unit;
    const hs_scene_doc *d = scene->doc[scene->n - 1];
    *c = (hs_change){.type = f->type, .evidence = passage_of_unit(k, arena, d, u), .confidence = f->p};
    if (f->relates) c->relates = passage_of_unit(k, arena, scene->doc[f->relates->doc], f->relates);
    c->speaker.name = u->name.len ? c->evidence.speaker : u->name;
    c->speaker.text = u->source;
    c->speaker.points = points_of(arena, d, u->source_spans);
    c->speaker.kind = u->kind;
    c->speaker.entity = u->entity;
    if (f->type != HS_NUMBER_CHANGE && u->n) c->explanation = hs_labels_of(&k->labels, d->id, u->n);
    if (f->candidate->name) {
        const hs_mention *m = f->candidate->name;
        c->actor = hs_str_sub(d->text, m->span.begin, m->span.end);
        c->role = hs_str_sub(d->text, m->deed.begin, m->deed.end);
    }
    if (f->candidate->figure) {
        const hs_figure *now = f->candidate->figure, *was = f->was;
        const hs_mention *giver = giver_of(u);
        if (giver) c->speaker.name = c->speaker.text = hs_str_sub(d->text, giver->span.begin, giver->span.end);
        if (giver) c->speaker.points = points_of(arena, d, one_span(arena, giver->span));
        c->to = hs_str_sub(d->text, now->span.begin, now->span.end);
        c->from = hs_str_sub(scene->doc[f->relates->doc]->text, was->span.begin, was->span.end);
    }
    c->reason = k->beside.len ? reason_beside(arena, c, k->beside) : reason_of(arena, c, scene->n - 1);
}

void hs_news_tell(hs_news_call *k, hs_arena *arena, const hs_scene *scene, const hs_news *news)
{
    k->scene = scene;
    for (uint32_t i = 0; i < news->n && !k->enough; i++) {
        hs_change c;
        fill(k, arena, scene, &news->at[i], &c);
        tell(k, &c);
    }
}

/* The document that this one repeats, the earliest; NULL: none. */
static const hs_scene_doc *origin_of(const hs_scene *scene, double *alike)
{
    const hs_scene_doc *d = scene->doc[scene->n - 1];
    for (uint32_t i = 0; i + 1 < scene->n; i++)
        if ((*alike = hs_scene_doc_alike(scene->doc[i], d)) >= HS_REPEATS) return scene->doc[i];
    return NULL;
}

/* How many of a's words b has, 0 to 1. */
static double words_in(hs_arena *arena, hs_str a, hs_str b)
{
    hs_str rest = hs_plain_words(arena, a), all = hs_plain_words(arena, b);
    uint32_t n = 0, both = 0;
    while (rest.len) {
        hs_str word = hs_str_cut(&rest, ' '), other = all;
        if (!word.len) continue;
        n++;
        while (other.len && !hs_str_eq(hs_str_cut(&other, ' '), word)) {}
        both += other.len > 0 || hs_str_ends(all, word);
    }
    return n ? (double)both / n : 0;
}

/* The first sentence that the two texts share: "Forwarded from" and the like stand before it. */
static void shared_lead(hs_arena *arena, const hs_scene_doc *d, const hs_scene_doc *origin, hs_span *now, hs_span *was)
{
    static const double SHARED = 0.6;
    for (uint32_t i = 0; i < d->n_lead; i++)
        for (uint32_t j = 0; j < origin->n_lead; j++) {
            hs_str a = hs_str_sub(d->text, d->lead[i].begin, d->lead[i].end), b = hs_str_sub(origin->text, origin->lead[j].begin, origin->lead[j].end);
            if (words_in(arena, a, b) < SHARED || words_in(arena, b, a) < SHARED / 2) continue;
            *now = d->lead[i];
            *was = origin->lead[j];
            return;
        }
    *now = d->n_lead ? d->lead[0] : (hs_span){0, 0};
    *was = origin->n_lead ? origin->lead[0] : (hs_span){0, 0};
}

static void tell_republication(hs_news_call *k, hs_arena *arena, const hs_scene_doc *d, const hs_scene_doc *origin, double alike)
{
    hs_span now, was;
    shared_lead(arena, d, origin, &now, &was);
    hs_change c = {.type = HS_REPUBLICATION, .evidence = hs_excerpt_of(arena, d, one_span(arena, now)),
                   .relates = hs_excerpt_of(arena, origin, one_span(arena, was)), .confidence = alike > 1 ? 1 : alike};
    c.speaker.name = d->outlet;
    c.speaker.kind = HS_KIND_ORGANIZATION;
    c.reason = reason_of(arena, &c, 0);
    tell(k, &c);
}

/* ---- versions of one page ---- */

void hs_news_edits(hs_news_call *k, hs_arena *arena, const hs_scene_doc *was, const hs_scene_doc *now)
{
    hs_edits edits;
    hs_find_edits(arena, was->text, now->text, &edits);
    for (uint32_t i = 0; i < edits.n && !k->enough; i++) {
        const hs_edit *e = &edits.at[i];
        hs_change c = {.type = HS_SILENT_EDIT, .evidence = hs_excerpt_of(arena, now, one_span(arena, e->now)),
                       .relates = hs_excerpt_of(arena, was, one_span(arena, e->was)), .confidence = 1};
        c.speaker.name = now->outlet;
        c.speaker.kind = HS_KIND_ORGANIZATION;
        c.from = c.relates.words;
        c.to = c.evidence.words;
        c.reason = !c.from.len ? HS_STR("put in since the version before") : !c.to.len ? HS_STR("taken out since the version before")
                                                                                      : HS_STR("reworded since the version before");
        tell(k, &c);
    }
}

static int version_before(hs_ledger *l, const hs_scene_doc *d, int64_t *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT id FROM version WHERE document = ? AND number < ? ORDER BY number DESC LIMIT 1", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, d->document);
    hs_sql_int(q, 2, d->number);
    return hs_sql_value(l, q, out, NULL, err);
}

/* Leaves out changes whose words the version before had. */
static void drop_old(hs_arena *arena, const hs_scene_doc *was, const hs_scene_doc *now, hs_news *news)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < news->n; i++) {
        hs_str words = hs_words_at(arena, now->text, news->at[i].candidate->unit->gist->span);
        if (!was->text.len || !memmem(was->text.ptr, was->text.len, words.ptr, words.len)) news->at[n++] = news->at[i];
    }
    news->n = n;
}

/* ---- table news ---- */

static void note(hs_news_call *k, int64_t version, uint32_t n, hs_change_type type, double p)
{
    const hs_told_news told = {version, n, type, p};
    hs_buf_add(&k->told, (hs_str){(const char *)&told, sizeof told});
}

static int keep_one(hs_ledger *l, const hs_told_news *t, hs_err *err)
{
    bool looked = t->type == HS_CHANGE_TYPES;
    sqlite3_stmt *q = hs_sql(l, looked ? "DELETE FROM news WHERE version = ?1" : "INSERT OR REPLACE INTO news (version, n, type, confidence) VALUES (?1, ?2, ?3, ?4)", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, t->version);
    if (!looked) hs_sql_int(q, 2, t->n), hs_sql_str(q, 3, hs_str_of(hs_change_word(t->type))), hs_sql_real(q, 4, t->p);
    return hs_sql_run(l, q, err);
}

/* What was found, in one transaction. A ledger that cannot be written keeps what it had. */
static int keep_told(hs_ledger *l, const hs_news_call *k, hs_err *err)
{
    const hs_told_news *t = (const hs_told_news *)(const void *)k->told.ptr;
    size_t n = k->told.len / sizeof *t;
    if (k->told.failed) return hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
    if (l->read_only || !n) return HS_OK;
    int code = hs_sql_begin(l, err);
    for (size_t i = 0; i < n && !code; i++) code = keep_one(l, &t[i], err);
    if (!code) return hs_sql_commit(l, err);
    hs_sql_rollback(l);
    return code;
}

static int judge(hs_ledger *l, hs_news_call *k, hs_arena *arena, int64_t version, hs_err *err)
{
    hs_scene_doc *d, *was = NULL;
    hs_scene scene;
    hs_news news;
    double alike = 0;
    int64_t before = 0;
    int code = hs_shelf_doc(k->shelf, version, &d, err);
    if (!code) code = version_before(l, d, &before, err);
    if (!code && before) code = hs_shelf_doc(k->shelf, before, &was, err);
    if (!code && was) hs_news_edits(k, arena, was, d);
    if (!code) code = hs_shelf_scene(k->shelf, arena, d, &scene, err);
    if (code) return code;
    note(k, version, 0, HS_CHANGE_TYPES, 0);
    const hs_scene_doc *origin = origin_of(&scene, &alike);
    if (origin) {
        note(k, version, 0, HS_REPUBLICATION, alike);
        tell_republication(k, arena, d, origin, alike);
        return HS_OK;
    }
    hs_find_changes(hs_shelf_teller(k->shelf), arena, &scene, &news);
    if (was) drop_old(arena, was, d, &news);
    for (uint32_t i = 0; i < news.n; i++) note(k, version, news.at[i].candidate->unit->n, news.at[i].type, news.at[i].p);
    hs_news_tell(k, arena, &scene, &news);
    return HS_OK;
}

/* ---- the window ---- */

typedef struct ids { int64_t *at; uint32_t n, cap; } ids;

static int list_window(hs_ledger *l, hs_arena *arena, int32_t from, int32_t to, ids *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l,
        "SELECT v.id FROM topic_day t JOIN version v ON v.id = t.version WHERE t.day BETWEEN ? AND ? ORDER BY t.day, v.date, v.document, v.number", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, from);
    hs_sql_int(q, 2, to);
    int row;
    while ((row = hs_sql_row(l, q, err)) > 0) hs_push(arena, out, hs_sql_get_int(q, 0));
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

static int list_docs(hs_ledger *l, hs_arena *arena, const hs_changes_options *o, ids *out, hs_err *err)
{
    int code = HS_OK;
    for (uint32_t i = 0; i < o->n_doc && !code; i++) {
        int64_t version;
        code = hs_ledger_find(l, o->doc[i], &version, err);
        if (!code) hs_push(arena, out, version);
    }
    return code;
}

static int count_untold(hs_ledger *l, int64_t *out, hs_err *err)
{
    return hs_sql_value(l, hs_sql(l, "SELECT count(*) FROM version WHERE id NOT IN (SELECT version FROM topic_day)", err), out, NULL, err);
}

static int make_ready(hs_ledger *l, const hs_changes_options *o, const hs_changes_calls *calls, hs_err *err)
{
    int64_t untold = 0;
    int code = hs_topics_settle(l, o->model->speech, calls->progress, calls->user, err);
    if (!code && l->read_only) code = count_untold(l, &untold, err);
    if (!code && untold)
        code = hs_fail(err, HS_EIO, "%s: %lld documents have not been read for their stories yet, and the ledger cannot be written", l->path, (long long)untold);
    return code;
}

int hs_news_run(hs_ledger *l, hs_arena *arena, hs_news_call *k, hs_news_work *work, void *argument, hs_err *err)
{
    jmp_buf fail, *outside = arena->fail;
    k->l = l;
    volatile int code = make_ready(l, k->o, k->calls, err);
    if (!code) code = hs_shelf_open(l, k->o->model->speech, &k->o->model->file, &k->shelf, err);
    if (code) return code;
    arena->fail = &fail;
    bool failed = setjmp(fail) != 0;
    if (!failed) code = work(l, arena, k, argument, err);
    if (!failed && !code) code = keep_told(l, k, err);
    arena->fail = outside;
    hs_shelf_free(k->shelf);
    hs_buf_free(&k->told);
    if (failed) hs_arena_give_up(arena);
    return code;
}

static int tell_all(hs_ledger *l, hs_news_call *k, const ids *list, hs_err *err)
{
    int code = HS_OK;
    for (uint32_t i = 0; i < list->n && !code && !k->enough; i++) {
        hs_arena arena;
        jmp_buf fail;
        hs_arena_init(&arena, (size_t)1 << 30, &fail);
        if (setjmp(fail)) {
            hs_sql_rollback(l);
            code = hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
        } else code = judge(l, k, &arena, list->at[i], err);
        hs_arena_free(&arena);
        hs_shelf_trim(k->shelf);
        if (k->calls->progress) k->calls->progress(k->calls->user, i + 1, list->n);
    }
    return code;
}

int hs_news_window(hs_ledger *l, hs_arena *arena, hs_news_call *k, int32_t from, int32_t to, hs_err *err)
{
    ids list = {0};
    int code = k->o->n_doc ? list_docs(l, arena, k->o, &list, err) : list_window(l, arena, from, to, &list, err);
    return code ? code : tell_all(l, k, &list, err);
}

bool hs_days_of_date(hs_str date, int32_t *first, int32_t *last)
{
    int32_t part[3] = {0, 0, 0}, n = 0;
    for (size_t i = 0, digits = 0; i <= date.len && n < 3; i++) {
        char c = i < date.len ? date.ptr[i] : '-';
        if (c >= '0' && c <= '9' && digits < 4) part[n] = 10 * part[n] + (c - '0'), digits++;
        else if (c == '-' && digits == (n ? 2u : 4u)) n++, digits = 0;
        else return false;
    }
    if (!n || (n > 1 && (part[1] < 1 || part[1] > 12)) || (n > 2 && (part[2] < 1 || part[2] > 31)) || date.len > 10) return false;
    *first = hs_day_of(part[0], n > 1 ? part[1] : 1, n > 2 ? part[2] : 1);
    *last = n > 2 ? *first : n > 1 ? hs_day_of(part[0] + part[1] / 12, part[1] % 12 + 1, 1) - 1 : hs_day_of(part[0] + 1, 1, 1) - 1;
    return true;
}

static int read_window(const hs_changes_options *o, int32_t *from, int32_t *to, hs_err *err)
{
    int32_t other;
    *from = INT32_MIN;
    *to = INT32_MAX;
    if (o->since.len && !hs_days_of_date(o->since, from, &other))
        return hs_fail(err, HS_EUSAGE, "%.*s: not a date; write 2031, 2031-05 or 2031-05-03", S(o->since));
    if (o->until.len && !hs_days_of_date(o->until, &other, to))
        return hs_fail(err, HS_EUSAGE, "%.*s: not a date; write 2031, 2031-05 or 2031-05-03", S(o->until));
    return HS_OK;
}

typedef struct new_call { const hs_changes_options *o; const hs_changes_calls *calls; hs_labels labels; } new_call;

static int tell_window(hs_ledger *l, hs_arena *arena, hs_news_call *k, void *argument, hs_err *err)
{
    const int32_t *day = argument;
    return hs_news_window(l, arena, k, day[0], day[1], err);
}

static int run_new(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const new_call *c = argument;
    hs_news_call k = {.o = c->o, .calls = c->calls, .labels = c->labels};
    int32_t day[2];
    int code = read_window(c->o, &day[0], &day[1], err);
    return code ? code : hs_news_run(l, arena, &k, tell_window, day, err);
}

int hs_ledger_changes(hs_ledger *l, const hs_changes_options *options, const hs_changes_calls *calls, hs_err *err)
{
    new_call c = {options, calls, {{0}, {0}}};
    if (!options || !options->model) return hs_fail(err, HS_EUSAGE, "hs_ledger_changes: a model is needed");
    int code = hs_labels_load(l, options->model, &c.labels, err);
    if (!code) code = hs_ledger_guarded(l, run_new, &c, err);
    hs_labels_free(&c.labels);
    return code;
}
