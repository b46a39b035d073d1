/* A record in JSON, as other programs and people write it, becomes a person's addition. */
#include <jansson.h>
#include <stdio.h>
#include "api/ledger.h"
#include "base/err.h"

typedef struct reader { hs_arena *arena; const hs_doc *doc; const json_t *record; hs_err *err; } reader;

static hs_str string_of(const json_t *o, const char *key)
{
    const json_t *v = json_object_get(o, key);
    return json_is_string(v) ? (hs_str){json_string_value(v), json_string_length(v)} : (hs_str){0};
}

static int wrong(const reader *r, const char *what, const char *why)
{
    hs_str name = hs_doc_name(r->doc);
    return hs_fail(r->err, HS_EUSAGE, "%.*s: %s %s", (int)name.len, name.ptr, what, why);
}

static size_t find(hs_str text, hs_str words, size_t from)
{
    for (size_t i = from; i + words.len <= text.len; i++)
        if (!memcmp(text.ptr + i, words.ptr, words.len)) return i;
    return text.len;
}

/* Words without a place: where they stand, if that is one place. */
static int place_words(const reader *r, const char *what, hs_str words, hs_spans *out)
{
    hs_str text = hs_doc_text(r->doc);
    size_t at = find(text, words, 0);
    if (at == text.len) return wrong(r, what, "has words that are not in the text");
    if (find(text, words, at + 1) < text.len) return wrong(r, what, "has words that the text has more than once; give spans");
    hs_span *one = hs_new(r->arena, hs_span, 1);
    *one = (hs_span){(uint32_t)at, (uint32_t)(at + words.len)};
    *out = (hs_spans){one, 1};
    return HS_OK;
}

static bool read_span(const reader *r, const json_t *pair, hs_span *out)
{
    const json_t *begin = json_array_get(pair, 0), *end = json_array_get(pair, 1);
    uint32_t most = hs_doc_offset(r->doc, (uint32_t)hs_doc_text(r->doc).len, HS_CODE_POINTS);
    if (json_array_size(pair) != 2 || !json_is_integer(begin) || !json_is_integer(end)) return false;
    json_int_t b = json_integer_value(begin), e = json_integer_value(end);
    if (b < 0 || e <= b || e > most) return false;
    *out = (hs_span){hs_doc_byte(r->doc, (uint32_t)b), hs_doc_byte(r->doc, (uint32_t)e)};
    return true;
}

static bool is_text_at(const reader *r, hs_str words, hs_spans spans)
{
    hs_str all = hs_words_at(r->arena, hs_doc_text(r->doc), spans);
    return hs_str_eq(all, words);
}

/* {"text": …, "spans": […]}, either alone, or null. */
static int read_place(const reader *r, const char *what, hs_spans *out)
{
    const json_t *o = json_object_get(r->record, what), *list = json_object_get(o, "spans");
    hs_str words = string_of(o, "text");
    size_t n = json_array_size(list);
    *out = (hs_spans){0};
    if (!n) return words.len ? place_words(r, what, words, out) : HS_OK;
    hs_span *at = hs_new(r->arena, hs_span, n);
    for (size_t i = 0; i < n; i++)
        if (!read_span(r, json_array_get(list, i), &at[i])) return wrong(r, what, "has spans that are no places in the text");
    *out = (hs_spans){at, (uint32_t)n};
    return !words.len || is_text_at(r, words, *out) ? HS_OK : wrong(r, what, "has a text that is not what stands at its spans");
}

/* The number of a word; 0 where there is none. */
static int read_word(const reader *r, const json_t *o, const char *key, int most, const char *(*word)(int), int *out)
{
    hs_str given = string_of(o, key);
    for (*out = given.len ? 0 : most + 1; given.len && *out <= most; ++*out)
        if (hs_str_is(given, word(*out))) return HS_OK;
    *out = 0;
    return given.len ? wrong(r, key, "is a word that records do not know") : HS_OK;
}

static const char *type_word(int i) { return hs_type_word((hs_type)i); }
static const char *kind_word(int i) { return hs_kind_word((hs_kind)i); }
static const char *polarity_word(int i) { return hs_polarity_word((hs_polarity)i); }
static const char *certainty_word(int i) { return hs_certainty_word((hs_certainty)i); }

static void read_about(const reader *r, hs_strs *out)
{
    const json_t *list = json_object_get(r->record, "about");
    size_t n = json_array_size(list), m = 0;
    hs_str *at = hs_new(r->arena, hs_str, n);
    for (size_t i = 0; i < n; i++) {
        const json_t *v = json_array_get(list, i);
        if (json_is_string(v)) at[m++] = (hs_str){json_string_value(v), json_string_length(v)};
    }
    *out = (hs_strs){at, (uint32_t)m};
}

/* Strings stay the JSON's. */
static int read_record(const reader *r, hs_statement *s)
{
    const json_t *source = json_object_get(r->record, "source"), *said = json_object_get(r->record, "said");
    int type, kind, polarity, certainty;
    int code = read_place(r, "source", &s->source.spans);
    if (!code) code = read_place(r, "cue", &s->cue);
    if (!code) code = read_place(r, "content", &s->content);
    if (!code) code = read_place(r, "said", &s->said.spans);
    if (!code) code = read_word(r, r->record, "type", HS_MIXED, type_word, &type);
    if (!code) code = read_word(r, source, "kind", HS_KIND_AUTHOR, kind_word, &kind);
    if (!code) code = read_word(r, r->record, "polarity", HS_DENIED, polarity_word, &polarity);
    if (!code) code = read_word(r, r->record, "certainty", HS_QUESTIONED, certainty_word, &certainty);
    if (code) return code;
    s->type = json_object_get(r->record, "type") ? (hs_type)type : hs_doc_type(r->doc, s->content);
    s->source.kind = (hs_kind)kind;
    s->polarity = (hs_polarity)polarity;
    s->certainty = (hs_certainty)certainty;
    s->source.name = string_of(source, "name");
    s->said.value = string_of(said, "value");
    read_about(r, &s->about);
    return HS_OK;
}

typedef struct call { const json_t *record; const hs_doc *doc; hs_str who; int64_t *entry; } call;

static int code_inside(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const call *c = argument;
    const reader r = {arena, c->doc, c->record, err};
    hs_statement s = {0};
    int code = read_record(&r, &s);
    if (code) return code;
    return hs_correct(l, c->who, &(hs_correction){.verb = HS_ADD, .doc = string_of(c->record, "doc"), .now = &s}, c->entry, err);
}

int hs_code_record(hs_ledger *l, hs_str who, hs_str json, int64_t *entry, hs_err *err)
{
    json_error_t trouble;
    int64_t own;
    hs_doc *doc = NULL;
    json_t *record = json_loadb(json.ptr, json.len, JSON_REJECT_DUPLICATES, &trouble);
    call c = {.record = record, .who = who, .entry = entry ? entry : &own};
    *c.entry = 0;
    if (!json_is_object(record)) {
        json_decref(record);
        return hs_fail(err, HS_EFORMAT, "no JSON object: %s", record ? "something else" : trouble.text);
    }
    hs_str id = string_of(record, "doc");
    int code = id.len ? hs_ledger_doc(l, id, &doc, err) : hs_fail(err, HS_EUSAGE, "a record needs \"doc\", an id of the ledger, as \"d12\"");
    c.doc = doc;
    if (!code) code = hs_ledger_guarded(l, code_inside, &c, err);
    hs_doc_free(doc);
    json_decref(record);
    return code;
}
