/* Versions of the ledger -> documents of a scene. */
#include "story/scene.h"
#include <math.h>
#include <stdlib.h>
#include "base/when.h"

enum { KEYS = 24, MOST_UNITS = 8000 /* a document is compared no further */ };

/* Days since 1970 of an ISO date, as it stands there; of a partial one its first day. */
static int32_t day_of(const hs_when *w)
{
    if (w->precise == HS_WHEN_NONE) return INT32_MIN;
    if (w->precise == HS_WHEN_WEEK) return (int32_t)(w->begin / 86400); /* begins with a day: nothing is left over */
    return (int32_t)hs_when_days(w->year, w->month ? w->month : 1, w->day ? w->day : 1);
}

int hs_scene_doc_order(const hs_scene_doc *a, const hs_scene_doc *b)
{
    if (a->begin != b->begin) return a->begin < b->begin ? -1 : 1;
    int c = hs_str_cmp(a->date, b->date);
    if (c) return c;
    if (a->document != b->document) return a->document < b->document ? -1 : 1;
    return a->number < b->number ? -1 : a->number > b->number;
}

/* "It seems that …" in somebody's words is his: the statement that tells who speaks. */
static const hs_statement *voice_of(const hs_loaded *from, const hs_statement *s)
{
    while (s && s->within && s->source.kind == HS_KIND_UNKNOWN) {
        const hs_statement *up = s;
        while (up > from->statement && up->id != s->within) up--;
        if (up->id != s->within) break;
        s = up;
    }
    return s;
}

static uint32_t speaker_of(const hs_scene_doc *d, const hs_statement *s, uint32_t index)
{
    if (!s) return hs_hash_mix(1, hs_hash_bytes(d->outlet.len ? d->outlet : d->id));
    if (s->source.entity) return hs_hash_mix(2, (uint32_t)s->source.entity);
    if (s->source.name.len) return hs_hash_mix(3, hs_hash_bytes(s->source.name));
    return hs_hash_mix(hs_hash_bytes(d->id), index + 4);
}

static void make_unit(hs_arena *arena, const hs_scene_doc *d, const hs_loaded *from, const hs_gist *g, hs_telling *u)
{
    const uint32_t index = g->statement ? g->statement : g->beside;
    const hs_statement *s = index ? &from->statement[index - 1] : NULL;
    *u = (hs_telling){.gist = g, .kind = HS_KIND_ORGANIZATION, .name = d->outlet, .confidence = 1};
    if (d->personal && d->author.len) u->kind = HS_KIND_AUTHOR, u->name = d->author;
    const hs_statement *voice = voice_of(from, s);
    u->speaker = speaker_of(d, voice, voice ? (uint32_t)(voice - from->statement) + 1 : 0);
    u->hedged = (g->lex & HS_LEX_BIT(HEDGE)) != 0;
    u->blames = hs_new(arena, float, g->n_name);
    if (!s) return;
    u->n = g->statement ? s->id : 0;
    u->within = s->within;
    u->source_spans = voice->source.spans;
    u->source = hs_words_at(arena, from->text, voice->source.spans);
    u->entity = voice->source.entity;
    u->name = voice->source.name;
    u->kind = voice->source.kind;
    if (u->kind == HS_KIND_UNNAMED && u->source.len > u->name.len) u->name = u->source;
    if (u->kind == HS_KIND_UNNAMED && g->subject.end - g->subject.begin > u->name.len && !(g->flags & HS_GIST_PRONOUN))
        u->name = hs_str_sub(from->text, g->subject.begin, g->subject.end);
    if (u->kind == HS_KIND_AUTHOR) u->name = d->author.len ? d->author : d->outlet;
    u->polarity = s->polarity;
    u->certainty = s->certainty;
    u->hedged |= s->certainty == HS_HEDGED;
    u->type = s->type;
    u->confidence = (float)s->confidence;
}

/* "He" whom no name stands behind: the nameless one whom the writer or a statement spoke of last. */
static void name_pronouns(hs_scene_doc *d)
{
    for (uint32_t i = 0; i < d->n; i++) {
        hs_telling *u = &d->unit[i];
        if (!(u->gist->flags & HS_GIST_PRONOUN) || (u->name.len && !hs_str_eq(u->name, u->source) && u->kind != HS_KIND_UNNAMED)) continue;
        if (u->name.len > u->source.len) continue;
        u->name = (hs_str){0};
        for (uint32_t k = i; k-- > 0 && !u->name.len;) {
            const hs_telling *b = &d->unit[k];
            if (!b->n && b->gist->subject.end) u->name = hs_str_sub(d->text, b->gist->subject.begin, b->gist->subject.end);
            else if (b->n && b->kind == HS_KIND_UNNAMED && !((b->gist->flags & HS_GIST_PRONOUN) && hs_str_eq(b->name, b->source))) u->name = b->name;
        }
        if (u->name.len) u->kind = HS_KIND_UNNAMED, u->speaker = hs_hash_mix(hs_hash_bytes(d->id), hs_hash_bytes(u->name));
    }
}

/* The words by which others may name who speaks. */
static void add_called(hs_str words, hs_telling *u)
{
    char low[64];
    while (words.len) {
        hs_str word = hs_str_cut(&words, ' ');
        while (word.len && strchr(",.;:'\"()", word.ptr[word.len - 1])) word.len--;
        size_t n = word.len < sizeof low ? word.len : sizeof low;
        if (!n || (word.ptr[0] >= 'a' && word.ptr[0] <= 'z')) continue;
        for (size_t i = 0; i < n; i++) low[i] = word.ptr[i] >= 'A' && word.ptr[i] <= 'Z' ? (char)(word.ptr[i] + 32) : word.ptr[i];
        u->called[u->n_called++] = hs_hash_bytes((hs_str){low, n});
    }
}

static void find_called(hs_arena *arena, hs_telling *u)
{
    u->called = hs_new(arena, uint32_t, u->name.len / 2 + u->source.len / 2 + 2);
    if (u->name.len) add_called(u->name, u), add_called(u->source, u);
}

/* Of a statement's units each has what all say, and the frames of those behind it. */
static void join_says(hs_arena *arena, hs_scene_doc *d)
{
    uint32_t most = 0;
    for (uint32_t i = 0; i < d->n; i++)
        if (d->unit[i].n > most) most = d->unit[i].n;
    hs_says_set *behind = hs_new(arena, hs_says_set, most + 1), *before = hs_new(arena, hs_says_set, most + 1);
    for (uint32_t i = d->n; i-- > 0;) {
        hs_telling *u = &d->unit[i];
        u->says = u->n ? behind[u->n] |= u->gist->says | u->gist->frame : u->gist->says;
    }
    for (uint32_t i = 0; i < d->n; i++) {
        hs_telling *u = &d->unit[i];
        if (u->n) u->says |= before[u->n], before[u->n] |= u->gist->says;
    }
}

typedef struct weighed { uint32_t lemma; float weight; } weighed;

static int by_lemma(const void *a, const void *b)
{
    const weighed *x = a, *y = b;
    return x->lemma < y->lemma ? -1 : x->lemma > y->lemma;
}

static int by_weight(const void *a, const void *b)
{
    const weighed *x = a, *y = b;
    if (x->weight != y->weight) return x->weight > y->weight ? -1 : 1;
    return by_lemma(a, b);
}

/* Who speaks is a topic, too: by the last word of his name. */
static const float SPEAKER = 1.0f;
static uint32_t speaker_key(hs_str name)
{
    size_t from = name.len;
    while (from && name.ptr[from - 1] != ' ') from--;
    return hs_hash_mix(7, hs_hash_bytes(hs_str_sub(name, from, name.len)));
}

/* The words that the document is about: nouns and names, by how telling they are and how often they come. */
static void find_keys(hs_arena *arena, hs_scene_doc *d)
{
    struct { weighed *at; uint32_t n, cap; } all = {0};
    for (uint32_t i = 0; i < d->n; i++) {
        if (d->unit[i].within) continue;
        for (uint32_t k = 0; k < d->unit[i].gist->n_term; k++) {
            const hs_term *t = &d->unit[i].gist->term[k];
            if (t->pos == HS_G_NOUN || t->pos == HS_G_NAME) hs_push(arena, &all, ((weighed){t->lemma, (float)t->weight / 255}));
        }
    }
    for (uint32_t i = 0; i < d->n; i++)
        if (d->unit[i].n && d->unit[i].kind == HS_KIND_PERSON && d->unit[i].name.len) hs_push(arena, &all, ((weighed){speaker_key(d->unit[i].name), SPEAKER}));
    if (all.n) qsort(all.at, all.n, sizeof *all.at, by_lemma);
    uint32_t n = 0;
    for (uint32_t i = 0; i < all.n; i++)
        if (n && all.at[n - 1].lemma == all.at[i].lemma) all.at[n - 1].weight += all.at[i].weight / 2;
        else all.at[n++] = all.at[i];
    if (n) qsort(all.at, n, sizeof *all.at, by_weight);
    if (n > KEYS) n = KEYS;
    if (n) qsort(all.at, n, sizeof *all.at, by_lemma);
    d->key = hs_new(arena, uint32_t, n);
    d->key_weight = hs_new(arena, float, n);
    for (uint32_t i = 0; i < n; i++) d->key[i] = all.at[i].lemma, d->key_weight[i] = all.at[i].weight;
    d->n_key = n;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static void find_headline(hs_arena *arena, hs_scene_doc *d, const hs_gists *title)
{
    struct { uint32_t *at; uint32_t n, cap; } terms = {0};
    for (uint32_t i = 0; i < d->n + title->n; i++) {
        const hs_gist *g = i < d->n ? d->unit[i].gist : &title->at[i - d->n];
        if (i < d->n && !(g->flags & HS_GIST_HEADLINE)) continue;
        d->headline |= g->says;
        d->headline_figure |= g->n_figure > 0;
        for (uint32_t k = 0; k < g->n_term; k++) hs_push(arena, &terms, g->term[k].lemma);
    }
    if (terms.n) qsort(terms.at, terms.n, sizeof *terms.at, by_number);
    d->headline_term = terms.at;
    d->n_headline_term = terms.n;
}

static int by_run(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static void find_runs(hs_arena *arena, hs_scene_doc *d)
{
    enum { RUN = 5, MOST = 4000 };
    struct { uint32_t *at; uint32_t n, cap; } words = {0};
    hs_str rest = hs_plain_words(arena, d->text);
    while (rest.len && words.n < MOST) {
        hs_str word = hs_str_cut(&rest, ' ');
        if (word.len) hs_push(arena, &words, hs_hash_bytes(word));
    }
    d->run = hs_new(arena, uint64_t, words.n);
    for (uint32_t i = 0; i + RUN <= words.n; i++) {
        uint64_t h = 0;
        for (uint32_t k = 0; k < RUN; k++) h = (h ^ words.at[i + k]) * 0x9E3779B97F4A7C15u, h ^= h >> 31;
        d->run[d->n_run++] = h;
    }
    if (d->n_run) qsort(d->run, d->n_run, sizeof *d->run, by_run);
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->n_run; i++)
        if (!n || d->run[n - 1] != d->run[i]) d->run[n++] = d->run[i];
    d->n_run = n;
}

double hs_scene_doc_alike(const hs_scene_doc *a, const hs_scene_doc *b)
{
    enum { FEW = 12 };
    uint32_t both = 0, least = a->n_run < b->n_run ? a->n_run : b->n_run;
    for (uint32_t i = 0, j = 0; i < a->n_run && j < b->n_run;)
        if (a->run[i] < b->run[j]) i++;
        else if (a->run[i] > b->run[j]) j++;
        else both++, i++, j++;
    return least && (least >= FEW || both == least) ? (double)both / least : 0;
}

double hs_scene_doc_related(const hs_scene_doc *a, const hs_scene_doc *b)
{
    double both = 0, one = 0, other = 0;
    for (uint32_t i = 0; i < a->n_key; i++) one += (double)a->key_weight[i] * a->key_weight[i];
    for (uint32_t i = 0; i < b->n_key; i++) other += (double)b->key_weight[i] * b->key_weight[i];
    for (uint32_t i = 0, j = 0; i < a->n_key && j < b->n_key;)
        if (a->key[i] < b->key[j]) i++;
        else if (a->key[i] > b->key[j]) j++;
        else both += (double)a->key_weight[i++] * b->key_weight[j++];
    return one > 0 && other > 0 ? both / sqrt(one * other) : 0;
}

hs_scene hs_scene_of(hs_arena *arena, hs_scene_doc *const *docs, uint32_t n)
{
    hs_scene_doc **kept = hs_new(arena, hs_scene_doc *, n);
    uint32_t k = 0;
    for (uint32_t i = 0; i < n; i++) {
        bool repeats = false;
        for (uint32_t j = 0; j < k && !repeats && i + 1 < n; j++) repeats = hs_scene_doc_alike(kept[j], docs[i]) >= HS_REPEATS;
        if (!repeats) kept[k++] = docs[i];
    }
    return (hs_scene){kept, k};
}

static int is_foreign(hs_ledger *l, int64_t version, bool *out, hs_err *err)
{
    int64_t n = 0;
    sqlite3_stmt *q = hs_sql(l, "SELECT e.language = '' FROM version v JOIN engine e ON e.id = v.engine WHERE v.id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    int code = hs_sql_value(l, q, &n, NULL, err);
    *out = n != 0;
    return code;
}

int hs_scene_doc_load(hs_ledger *l, const hs_speech *speech, hs_arena *arena, int64_t version, hs_scene_doc *d, hs_err *err)
{
    hs_loaded from;
    hs_gists gists, title;
    *d = (hs_scene_doc){.version = version};
    int code = hs_ledger_load(l, arena, version, false, &from, err);
    if (!code) code = is_foreign(l, version, &d->foreign, err);
    if (code) return code;
    d->document = from.document;
    d->number = from.number;
    d->fold = from.fold;
    d->id = from.doc;
    d->name = from.name;
    d->title = from.fields.title;
    d->outlet = from.fields.outlet.len ? from.fields.outlet : from.fields.channel;
    d->channel = from.fields.channel;
    d->date = from.fields.date;
    d->url = from.fields.url;
    d->publisher_id = from.fields.id;
    d->text = from.text;
    d->offsets = from.offsets;
    hs_when when = hs_when_read(d->date);
    d->day = day_of(&when);
    d->begin = when.precise == HS_WHEN_NONE ? INT64_MIN : when.begin;
    hs_speech_gists(speech, arena, &(hs_speech_text){.text = from.text, .published = d->date}, from.statement, from.n, &gists);
    hs_speech_gists(speech, arena, &(hs_speech_text){.text = d->title}, NULL, 0, &title);
    d->author = from.fields.author.len ? from.fields.author : gists.signature;
    d->personal = gists.personal;
    d->n = gists.n < MOST_UNITS ? gists.n : MOST_UNITS;
    memcpy(d->lead, gists.lead, sizeof d->lead);
    d->n_lead = gists.n_lead;
    d->unit = hs_new(arena, hs_telling, d->n);
    for (uint32_t i = 0; i < d->n; i++) make_unit(arena, d, &from, &gists.at[i], &d->unit[i]);
    name_pronouns(d);
    for (uint32_t i = 0; i < d->n; i++) find_called(arena, &d->unit[i]);
    join_says(arena, d);
    find_keys(arena, d);
    find_headline(arena, d, &title);
    find_runs(arena, d);
    return HS_OK;
}
