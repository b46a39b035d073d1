/* Log entries about statements: reading, writing, and finding their places in a text. */
#include <stdio.h>
#include "base/err.h"
#include "ledger/decision.h"
#include "ledger/strings.h"

/* ---- writing ---- */

typedef struct json { hs_arena *arena; char *at; size_t n, cap; } json;

static void put(json *j, hs_str s)
{
    if (j->n + s.len > j->cap) {
        size_t cap = 2 * (j->n + s.len);
        j->at = hs_arena_grow(j->arena, j->at, j->cap, cap);
        j->cap = cap;
    }
    if (s.len) memcpy(j->at + j->n, s.ptr, s.len);
    j->n += s.len;
}

/* The name of a member, with the comma before it unless it is the first. */
static void put_key(json *j, const char *key)
{
    if (j->n && j->at[j->n - 1] != '{') put(j, HS_STR(","));
    put(j, HS_STR("\""));
    put(j, hs_str_of(key));
    put(j, HS_STR("\":"));
}

static void put_string(json *j, const char *key, hs_str s)
{
    if (!s.len) return;
    put_key(j, key);
    put(j, hs_string_write(j->arena, s));
}

static void put_list(json *j, const char *key, hs_strs list)
{
    if (!list.n) return;
    put_key(j, key);
    put(j, hs_strings_write(j->arena, list));
}

static void put_place(json *j, const char *key, hs_str text, const hs_offsets *offsets, hs_spans spans)
{
    if (!spans.n) return;
    hs_str *words = hs_new(j->arena, hs_str, spans.n);
    for (uint32_t i = 0; i < spans.n; i++) words[i] = hs_str_sub(text, spans.at[i].begin, spans.at[i].end);
    put_key(j, key);
    put(j, HS_STR("{\"spans\":"));
    put(j, hs_spans_write(j->arena, spans, offsets));
    put_list(j, "words", (hs_strs){words, spans.n});
    put(j, HS_STR("}"));
}

static void put_of(json *j, hs_str text, const hs_offsets *offsets, const hs_detail *d)
{
    char number[24];
    if (!d->of && !d->of_entry) return;
    put_key(j, "of");
    put(j, HS_STR("{"));
    if (d->of_entry) {
        put_key(j, "entry");
        put(j, (hs_str){number, (size_t)snprintf(number, sizeof number, "%lld", (long long)d->of_entry)});
    } else {
        put_place(j, "content", text, offsets, d->of->content);
        put_place(j, "cue", text, offsets, d->of->cue);
        put_place(j, "source", text, offsets, d->of->source.spans);
        put_string(j, "name", d->of->source.name);
    }
    put(j, HS_STR("}"));
}

static void put_record(json *j, hs_str text, const hs_offsets *offsets, const hs_statement *s)
{
    put_key(j, "record");
    put(j, HS_STR("{"));
    put_string(j, "type", hs_str_of(hs_type_word(s->type)));
    put_string(j, "kind", hs_str_of(hs_kind_word(s->source.kind)));
    put_string(j, "polarity", hs_str_of(hs_polarity_word(s->polarity)));
    put_string(j, "certainty", hs_str_of(hs_certainty_word(s->certainty)));
    put_string(j, "name", s->source.name);
    put_place(j, "source", text, offsets, s->source.spans);
    put_place(j, "cue", text, offsets, s->cue);
    put_place(j, "content", text, offsets, s->content);
    put_place(j, "said", text, offsets, s->said.spans);
    put_string(j, "value", s->said.value);
    put_list(j, "about", s->about);
    put(j, HS_STR("}"));
}

hs_str hs_detail_write(hs_arena *arena, hs_str text, const hs_offsets *offsets, const hs_detail *d)
{
    json j = {.arena = arena};
    put(&j, HS_STR("{"));
    put_of(&j, text, offsets, d);
    if (d->record) put_record(&j, text, offsets, d->record);
    put_list(&j, "changed", d->changed);
    put_string(&j, "note", d->note);
    put(&j, HS_STR("}"));
    return (hs_str){j.at, j.n};
}

/* ---- reading ---- */

static hs_str copy(hs_arena *arena, sqlite3_stmt *q, int at)
{
    hs_str s = hs_sql_get_str(q, at);
    return s.ptr ? hs_arena_copy(arena, s) : (hs_str){0};
}

static bool read_place(hs_arena *arena, sqlite3_stmt *q, int at, hs_logged_place *out)
{
    out->spans = copy(arena, q, at);
    return hs_strings_read(arena, hs_sql_get_str(q, at + 1), &out->words);
}

enum { C_ENTRY, C_WHO, C_WHAT, C_UNDOES, C_OF_ENTRY, C_OF_NAME, C_TYPE, C_KIND, C_POLARITY, C_CERTAINTY, C_NAME, C_VALUE, C_ABOUT, C_CHANGED, C_PLACES };

static bool read_record(hs_arena *arena, sqlite3_stmt *q, hs_statement *s)
{
    s->type = (hs_type)hs_sql_get_int(q, C_TYPE);
    s->source.kind = (hs_kind)hs_sql_get_int(q, C_KIND);
    s->polarity = (hs_polarity)hs_sql_get_int(q, C_POLARITY);
    s->certainty = (hs_certainty)hs_sql_get_int(q, C_CERTAINTY);
    s->source.name = copy(arena, q, C_NAME);
    s->said.value = copy(arena, q, C_VALUE);
    return hs_strings_read(arena, hs_sql_get_str(q, C_ABOUT), &s->about);
}

static bool read_decision(hs_arena *arena, sqlite3_stmt *q, hs_decision *d)
{
    *d = (hs_decision){.entry = hs_sql_get_int(q, C_ENTRY), .undoes = hs_sql_get_int(q, C_UNDOES), .of_entry = hs_sql_get_int(q, C_OF_ENTRY),
                       .who = copy(arena, q, C_WHO)};
    hs_str what = hs_sql_get_str(q, C_WHAT);
    while (d->verb < HS_UNDO && !hs_str_is(what, hs_verb_word(d->verb))) d->verb++;
    d->of.name = copy(arena, q, C_OF_NAME);
    hs_logged_place *const place[] = {&d->of.content, &d->of.cue, &d->of.source, &d->source, &d->cue, &d->content, &d->said};
    bool good = read_record(arena, q, &d->record) && hs_strings_read(arena, hs_sql_get_str(q, C_CHANGED), &d->changed);
    for (int i = 0; i < (int)(sizeof place / sizeof *place); i++) good = good && read_place(arena, q, C_PLACES + 2 * i, place[i]);
    return good;
}

/* An undo that is itself undone undoes nothing; what undoes stands later, so one walk from the end settles all. */
static void mark_undone(hs_decisions *all)
{
    for (uint32_t i = all->n; i-- > 0;) {
        if (all->at[i].verb != HS_UNDO || all->at[i].undone) continue;
        for (uint32_t k = 0; k < i; k++)
            if (all->at[k].entry == all->at[i].undoes) all->at[k].undone = true;
    }
}

int hs_decisions_read(hs_ledger *l, hs_arena *arena, int64_t version, hs_decisions *out, hs_err *err)
{
    struct { hs_decision *at; uint32_t n, cap; } list = {0};
    sqlite3_stmt *q = hs_sql(l,
        "SELECT id, who, what, undoes, d ->> '$.of.entry', d ->> '$.of.name', (SELECT number FROM word WHERE field = 'type' AND word = d ->> '$.record.type'),"
        " (SELECT number FROM word WHERE field = 'kind' AND word = d ->> '$.record.kind'),"
        " (SELECT number FROM word WHERE field = 'polarity' AND word = d ->> '$.record.polarity'),"
        " (SELECT number FROM word WHERE field = 'certainty' AND word = d ->> '$.record.certainty'),"
        " d ->> '$.record.name', d ->> '$.record.value', d -> '$.record.about', d -> '$.changed', d -> '$.of.content.spans', d -> '$.of.content.words',"
        " d -> '$.of.cue.spans', d -> '$.of.cue.words', d -> '$.of.source.spans', d -> '$.of.source.words', d -> '$.record.source.spans',"
        " d -> '$.record.source.words', d -> '$.record.cue.spans', d -> '$.record.cue.words', d -> '$.record.content.spans',"
        " d -> '$.record.content.words', d -> '$.record.said.spans', d -> '$.record.said.words' FROM"
        " (SELECT id, who, what, undoes, CASE WHEN json_valid(detail) THEN detail END AS d FROM entry WHERE version = ?"
        " AND what IN ('accept', 'reject', 'edit', 'add', 'note', 'undo')) ORDER BY id", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    int row, code = HS_OK;
    while (!code && (row = hs_sql_row(l, q, err)) != 0) {
        hs_decision d;
        if (row < 0) code = HS_EIO;
        else if (read_decision(arena, q, &d)) hs_push(arena, &list, d);
        else code = hs_fail(err, HS_EFORMAT, "%s: the log's entry %lld cannot be read; `hearsay verify` checks the log", l->path,
                            (long long)hs_sql_get_int(q, C_ENTRY));
    }
    hs_sql_done(q);
    *out = (hs_decisions){list.at, list.n};
    mark_undone(out);
    return code;
}

/* ---- finding places ---- */

static bool words_stand(hs_str text, hs_spans spans, hs_strs words)
{
    if (spans.n != words.n) return false;
    for (uint32_t i = 0; i < spans.n; i++)
        if (!hs_str_eq(hs_str_sub(text, spans.at[i].begin, spans.at[i].end), words.at[i])) return false;
    return true;
}

/* Where `words` stand nearest to `hint`, not before `from`; text.len when nowhere. */
static size_t find_words(hs_str text, hs_str words, size_t from, int64_t hint)
{
    size_t best = text.len;
    if (!words.len) return best;
    for (size_t at = from; at + words.len <= text.len; at++) {
        const char *p = memchr(text.ptr + at, *words.ptr, text.len - words.len + 1 - at);
        if (!p) break;
        at = (size_t)(p - text.ptr);
        if (memcmp(p, words.ptr, words.len)) continue;
        int64_t now = (int64_t)at - hint, before = (int64_t)best - hint;
        if (best == text.len || (now < 0 ? -now : now) < (before < 0 ? -before : before)) best = at;
        if (now >= 0) break; /* only farther ones follow */
    }
    return best;
}

/* The first number of "[[81,90]…": a hint, so anything else is 0. */
static uint32_t first_number(hs_str spans)
{
    uint32_t n = 0;
    for (size_t i = 0; i < spans.len && n < 100000000; i++) {
        if (spans.ptr[i] >= '0' && spans.ptr[i] <= '9') n = 10 * n + (uint32_t)(spans.ptr[i] - '0');
        else if (spans.ptr[i] != '[') break;
    }
    return n;
}

bool hs_place_find(hs_arena *arena, hs_str text, const hs_offsets *offsets, const hs_logged_place *place, int64_t shift, hs_spans *out)
{
    *out = (hs_spans){0};
    if (!place->words.n) return true;
    hs_spans was;
    if (hs_spans_read(arena, place->spans, offsets, &was) && words_stand(text, was, place->words)) {
        *out = was;
        return true;
    }
    hs_span *now = hs_new(arena, hs_span, place->words.n);
    int64_t hint = (int64_t)hs_offset_byte(offsets, first_number(place->spans)) + shift;
    size_t from = 0;
    for (uint32_t i = 0; i < place->words.n; i++) {
        size_t at = find_words(text, place->words.at[i], from, hint);
        if (at == text.len) return false;
        from = at + place->words.at[i].len;
        hint = (int64_t)from;
        now[i] = (hs_span){(uint32_t)at, (uint32_t)from};
    }
    *out = (hs_spans){now, place->words.n};
    return true;
}

/* ---- comparing ---- */

static bool same_spans(hs_spans a, hs_spans b)
{
    if (a.n != b.n) return false;
    for (uint32_t i = 0; i < a.n; i++)
        if (a.at[i].begin != b.at[i].begin || a.at[i].end != b.at[i].end) return false;
    return true;
}

static bool same_list(hs_strs a, hs_strs b)
{
    if (a.n != b.n) return false;
    for (uint32_t i = 0; i < a.n; i++)
        if (!hs_str_eq(a.at[i], b.at[i])) return false;
    return true;
}

hs_strs hs_record_changes(hs_arena *arena, const hs_statement *a, const hs_statement *b)
{
    const struct { const char *name; bool same; } field[] = {
        {"type", a->type == b->type}, {"kind", a->source.kind == b->source.kind}, {"polarity", a->polarity == b->polarity},
        {"certainty", a->certainty == b->certainty}, {"speaker", hs_str_eq(a->source.name, b->source.name)},
        {"source", same_spans(a->source.spans, b->source.spans)}, {"cue", same_spans(a->cue, b->cue)}, {"content", same_spans(a->content, b->content)},
        {"said", hs_str_eq(a->said.value, b->said.value) && same_spans(a->said.spans, b->said.spans)}, {"about", same_list(a->about, b->about)},
    };
    enum { N = sizeof field / sizeof *field };
    hs_str *list = hs_new(arena, hs_str, N);
    uint32_t n = 0;
    for (int i = 0; i < N; i++)
        if (!field[i].same) list[n++] = hs_str_of(field[i].name);
    return (hs_strs){list, n};
}

bool hs_same_record(const hs_statement *a, const hs_statement *b)
{
    return a->type == b->type && a->source.kind == b->source.kind && a->polarity == b->polarity && a->certainty == b->certainty &&
           hs_str_eq(a->source.name, b->source.name) && same_spans(a->source.spans, b->source.spans) && same_spans(a->cue, b->cue) &&
           same_spans(a->content, b->content) && hs_str_eq(a->said.value, b->said.value) && same_spans(a->said.spans, b->said.spans) &&
           same_list(a->about, b->about);
}
