/* Reading codes: brat's standoff, and records. */
#include <jansson.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include "cli/codes.h"

void cli_place_complain(cli_place *p, long line, const char *format, ...)
{
    char what[600];
    va_list args;
    va_start(args, format);
    vsnprintf(what, sizeof what, format, args);
    va_end(args);
    p->bad++;
    if (line) cli_complain("%s:%ld: %s", p->file, line, what);
    else cli_complain("%s: %s", p->file, what);
}

static bool same(hs_str a, hs_str b)
{
    return a.len == b.len && (!a.len || !memcmp(a.ptr, b.ptr, a.len));
}

static hs_str str_of(const char *s)
{
    return (hs_str){s, strlen(s)};
}

/* ---- words of the record ---- */

static const char *type_word(int i) { return hs_type_word((hs_type)i); }
static const char *kind_word(int i) { return hs_kind_word((hs_kind)i); }
static const char *polarity_word(int i) { return hs_polarity_word((hs_polarity)i); }
static const char *certainty_word(int i) { return hs_certainty_word((hs_certainty)i); }

static int index_of(hs_str word, const char *(*name)(int), int n)
{
    for (int i = 0; i < n; i++)
        if (same(word, str_of(name(i)))) return i;
    return -1;
}

/* Sets the field called so; false when the value is none of its words. Fields of other names are nobody's business. */
static bool set_word(cli_code *c, hs_str field, hs_str value)
{
    int i = 0;
    if (same(field, str_of("Type")) && (i = index_of(value, type_word, 3)) >= 0) c->s.type = (hs_type)i, c->given |= CODE_TYPE;
    if (same(field, str_of("Kind")) && (i = index_of(value, kind_word, 7)) >= 0) c->s.source.kind = (hs_kind)i, c->given |= CODE_KIND;
    if (same(field, str_of("Polarity")) && (i = index_of(value, polarity_word, 2)) >= 0) c->s.polarity = (hs_polarity)i, c->given |= CODE_POLARITY;
    if (same(field, str_of("Certainty")) && (i = index_of(value, certainty_word, 3)) >= 0) c->s.certainty = (hs_certainty)i, c->given |= CODE_CERTAINTY;
    return i >= 0;
}

/* ---- places ---- */

static int by_begin(const void *a, const void *b)
{
    const hs_span *x = a, *y = b;
    if (x->begin != y->begin) return x->begin < y->begin ? -1 : 1;
    return x->end < y->end ? -1 : x->end > y->end;
}

/* In order, overlapping ones made one. */
static hs_spans tidy(hs_span *at, uint32_t n)
{
    uint32_t kept = 0;
    if (n) qsort(at, n, sizeof *at, by_begin);
    for (uint32_t i = 0; i < n; i++) {
        if (kept && at[i].begin < at[kept - 1].end) at[kept - 1].end = at[i].end > at[kept - 1].end ? at[i].end : at[kept - 1].end;
        else at[kept++] = at[i];
    }
    return (hs_spans){at, kept};
}

static bool same_spans(hs_spans a, hs_spans b)
{
    for (uint32_t i = 0; i < a.n && i < b.n; i++)
        if (a.at[i].begin != b.at[i].begin || a.at[i].end != b.at[i].end) return false;
    return a.n == b.n;
}

/* False when [begin, end) in code points is no place in the text. */
static bool to_bytes(const hs_doc *doc, long long begin, long long end, hs_span *out)
{
    long long last = hs_doc_offset(doc, (uint32_t)hs_doc_text(doc).len, HS_CODE_POINTS);
    if (begin < 0 || end <= begin || end > last) return false;
    *out = (hs_span){hs_doc_byte(doc, (uint32_t)begin), hs_doc_byte(doc, (uint32_t)end)};
    return true;
}

static char blank(char c)
{
    return c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
}

/* Are these the words at the spans, joined by one space? brat writes a space for a line's end. */
static bool reads(const hs_doc *doc, hs_spans spans, hs_str words)
{
    size_t at = 0;
    for (uint32_t i = 0; i < spans.n; i++) {
        if (i && (at >= words.len || words.ptr[at++] != ' ')) return false;
        for (uint32_t b = spans.at[i].begin; b < spans.at[i].end; b++)
            if (at >= words.len || blank(words.ptr[at++]) != blank(hs_doc_text(doc).ptr[b])) return false;
    }
    return at == words.len;
}

/* ---- records ---- */

static hs_str string_at(const json_t *o, const char *key)
{
    const json_t *v = json_object_get(o, key);
    return json_is_string(v) ? (hs_str){json_string_value(v), json_string_length(v)} : (hs_str){0};
}

/* The only place where the words stand. */
static bool find_words(const hs_doc *doc, hs_str words, hs_span *out)
{
    hs_str text = hs_doc_text(doc);
    int found = 0;
    for (size_t i = 0; words.len && i + words.len <= text.len && found < 2; i++)
        if (text.ptr[i] == words.ptr[0] && !memcmp(text.ptr + i, words.ptr, words.len)) *out = (hs_span){(uint32_t)i, (uint32_t)(i + words.len)}, found++;
    return found == 1;
}

/* {"text", "spans"}; no spans: where the text stands, if that is in one place only. */
static bool place_of(const json_t *o, const hs_doc *doc, eval_pool *pool, hs_spans *out)
{
    const json_t *list = json_object_get(o, "spans"), *pair;
    hs_str words = string_at(o, "text");
    size_t n = json_array_size(list), i;
    hs_span *at = eval_alloc(pool, sizeof *at, n + 1);
    *out = (hs_spans){at, (uint32_t)n};
    if (!n && !words.len) return true;
    if (!n) {
        out->n = 1;
        return find_words(doc, words, at);
    }
    json_array_foreach(list, i, pair) {
        const json_t *b = json_array_get(pair, 0), *e = json_array_get(pair, 1);
        if (!json_is_integer(b) || !json_is_integer(e) || !to_bytes(doc, json_integer_value(b), json_integer_value(e), &at[i])) return false;
        if (i && at[i].begin < at[i - 1].end) return false;
    }
    return !words.len || reads(doc, *out, words);
}

static hs_str kept(eval_pool *pool, hs_str s)
{
    char *out = s.ptr ? eval_alloc(pool, 1, s.len + 1) : NULL;
    if (s.len) memcpy(out, s.ptr, s.len);
    return (hs_str){out, s.len};
}

static void read_names(const json_t *o, eval_pool *pool, cli_code *c)
{
    const json_t *source = json_object_get(o, "source"), *about = json_object_get(o, "about"), *said = json_object_get(o, "said");
    size_t n = json_array_size(about);
    if (json_object_get(source, "name")) c->s.source.name = kept(pool, string_at(source, "name")), c->given |= CODE_NAME;
    if (json_is_array(about)) {
        hs_str *names = eval_alloc(pool, sizeof *names, n + 1);
        uint32_t n_kept = 0;
        for (size_t i = 0; i < n; i++) {
            const json_t *v = json_array_get(about, i);
            if (json_string_length(v)) names[n_kept++] = kept(pool, (hs_str){json_string_value(v), json_string_length(v)});
        }
        c->s.about = (hs_strs){names, n_kept};
        c->given |= CODE_ABOUT;
    }
    if (!json_object_get(o, "said")) return;
    c->s.said.value = kept(pool, string_at(said, "value"));
    c->given |= CODE_SAID;
}

static code_standing standing_of(const json_t *o)
{
    static const char *const words[] = {"", "machine", "accepted", "rejected", "replaced", "person"};
    hs_str word = string_at(o, "standing");
    for (int i = 1; i < 6; i++)
        if (same(word, str_of(words[i]))) return (code_standing)i;
    return CODE_UNTOLD;
}

bool cli_code_of_record(const void *record, const hs_doc *doc, eval_pool *pool, cli_code *out, const char **why)
{
    const json_t *o = record, *source = json_object_get(o, "source");
    static const struct { const char *key, *field; } words[] = {{"type", "Type"}, {"polarity", "Polarity"}, {"certainty", "Certainty"}};
    *out = (cli_code){.standing = standing_of(o)};
    *why = "a place of its content is not in the text, or other words stand there";
    if (!place_of(json_object_get(o, "content"), doc, pool, &out->s.content)) return false;
    *why = "it has no content";
    if (!out->s.content.n) return false;
    *why = "a place of its source is not in the text, or other words stand there";
    if (!place_of(source, doc, pool, &out->s.source.spans)) return false;
    *why = "a place of its cue is not in the text, or other words stand there";
    if (!place_of(json_object_get(o, "cue"), doc, pool, &out->s.cue)) return false;
    *why = "a place of its time is not in the text, or other words stand there";
    if (!place_of(json_object_get(o, "said"), doc, pool, &out->s.said.spans)) return false;
    *why = "a type, kind, polarity or certainty is none of the words that there are";
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (json_object_get(o, words[i].key) && !set_word(out, str_of(words[i].field), string_at(o, words[i].key))) return false;
    if (json_object_get(source, "kind") && !set_word(out, str_of("Kind"), string_at(source, "kind"))) return false;
    read_names(o, pool, out);
    return true;
}

/* ---- brat ---- */

typedef struct ann {
    const hs_doc *doc;
    eval_pool *pool;
    cli_place *place;
    struct { unsigned long id; hs_spans spans; } *t; /* sorted by id */
    size_t n_t;
    unsigned long *event; /* [codes.n] */
    cli_codes codes;
} ann;

typedef struct line { hs_str s; long number; } line;

static bool next_line(const char **rest, line *l)
{
    if (!**rest) return false;
    size_t n = strcspn(*rest, "\n");
    l->s = (hs_str){*rest, n && (*rest)[n - 1] == '\r' ? n - 1 : n};
    l->number++;
    *rest += n + ((*rest)[n] == '\n');
    return true;
}

/* What stands before the first `end`; *rest moves behind it. */
static hs_str cut(hs_str *rest, char end)
{
    const char *p = rest->len ? memchr(rest->ptr, end, rest->len) : NULL;
    size_t n = p ? (size_t)(p - rest->ptr) : rest->len, next = p ? n + 1 : n;
    hs_str out = {rest->ptr, n};
    *rest = (hs_str){rest->ptr + next, rest->len - next};
    return out;
}

static bool number_of(hs_str s, unsigned long *out)
{
    *out = 0;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9' || *out > 400000000) return false;
        *out = 10 * *out + (unsigned long)(s.ptr[i] - '0');
    }
    return s.len > 0;
}

/* The number of "E12". */
static bool id_of(hs_str s, char letter, unsigned long *out)
{
    return s.len > 1 && *s.ptr == letter && number_of((hs_str){s.ptr + 1, s.len - 1}, out);
}

/* "T3<TAB>Content 0 12;18 30<TAB>words" */
static bool read_t(ann *a, hs_str s)
{
    unsigned long id, begin, end;
    uint32_t n = 0;
    hs_str head = cut(&s, '\t'), places = cut(&s, '\t'), words = s;
    if (!id_of(head, 'T', &id)) return false;
    hs_span *at = eval_alloc(a->pool, sizeof *at, places.len / 2 + 1);
    cut(&places, ' ');
    while (places.len) {
        hs_str pair = cut(&places, ';'), first = cut(&pair, ' ');
        if (!number_of(first, &begin) || !number_of(pair, &end) || !to_bytes(a->doc, (long long)begin, (long long)end, &at[n])) return false;
        n++;
    }
    if (!n || !reads(a->doc, (hs_spans){at, n}, words)) return false;
    a->t[a->n_t].id = id;
    a->t[a->n_t++].spans = (hs_spans){at, n};
    return true;
}

static const hs_spans *spans_of(const ann *a, unsigned long id)
{
    for (size_t low = 0, high = a->n_t; low < high;) {
        size_t middle = low + (high - low) / 2;
        if (a->t[middle].id == id) return &a->t[middle].spans;
        if (a->t[middle].id < id) low = middle + 1;
        else high = middle;
    }
    return NULL;
}

/* Role and Role2 of one relation are one place. */
static hs_spans add_spans(ann *a, hs_spans to, const hs_spans *more)
{
    hs_span *at = eval_alloc(a->pool, sizeof *at, to.n + more->n);
    if (to.n) memcpy(at, to.at, to.n * sizeof *at);
    memcpy(at + to.n, more->at, more->n * sizeof *at);
    return tidy(at, to.n + more->n);
}

/* "E1<TAB>Attribution:T4 Source:T1 Cue:T2 Content:T3" */
static bool read_e(ann *a, hs_str s, long number)
{
    unsigned long id, t;
    cli_code c = {.line = number};
    if (!id_of(cut(&s, '\t'), 'E', &id)) return false;
    while (s.len) {
        hs_str target = cut(&s, ' '), role = cut(&target, ':');
        while (role.len && role.ptr[role.len - 1] >= '0' && role.ptr[role.len - 1] <= '9') role.len--;
        hs_spans *to = same(role, str_of("Source")) ? &c.s.source.spans : same(role, str_of("Cue")) ? &c.s.cue : same(role, str_of("Content")) ? &c.s.content : NULL;
        if (!to) continue;
        const hs_spans *found = id_of(target, 'T', &t) ? spans_of(a, t) : NULL;
        if (!found) return false;
        *to = add_spans(a, *to, found);
    }
    if (!c.s.content.n) return false;
    a->event[a->codes.n] = id;
    a->codes.at[a->codes.n++] = c;
    return true;
}

static cli_code *code_of(ann *a, hs_str event)
{
    unsigned long id;
    if (!id_of(event, 'E', &id)) return NULL;
    for (size_t i = 0; i < a->codes.n; i++)
        if (a->event[i] == id) return &a->codes.at[i];
    return NULL;
}

/* "A1<TAB>Polarity E1 denied". Of what is none of ours, nothing is said. */
static bool read_a(ann *a, hs_str s)
{
    cut(&s, '\t');
    hs_str field = cut(&s, ' '), event = cut(&s, ' ');
    cli_code *c = code_of(a, event);
    return !c || set_word(c, field, s);
}

/* A note of our own export holds the record: of it, what standoff has no place for, and what still fits where places were moved. */
static void read_note(ann *a, hs_str s)
{
    cut(&s, '\t');
    cut(&s, ' ');
    cli_code *c = code_of(a, cut(&s, '\t')), was;
    const char *why;
    json_t *o = c && s.len && *s.ptr == '{' ? json_loadb(s.ptr, s.len, 0, NULL) : NULL;
    if (o && cli_code_of_record(o, a->doc, a->pool, &was, &why)) {
        bool source = same_spans(was.s.source.spans, c->s.source.spans);
        if (source && (was.given & CODE_NAME)) c->s.source.name = was.s.source.name, c->given |= CODE_NAME;
        if (was.given & CODE_ABOUT) c->s.about = was.s.about, c->given |= CODE_ABOUT;
        if (was.given & CODE_SAID) c->s.said = was.s.said, c->given |= CODE_SAID;
        if (!same_spans(was.s.content, c->s.content)) c->given &= ~(unsigned)CODE_TYPE; /* other words, other marks: found anew */
    }
    json_decref(o);
}

static int by_id(const void *a, const void *b)
{
    const unsigned long x = *(const unsigned long *)a, y = *(const unsigned long *)b; /* id comes first */
    return x < y ? -1 : x > y;
}

void cli_codes_of_ann(const char *text, const hs_doc *doc, eval_pool *pool, cli_place *place, cli_codes *out)
{
    size_t lines = 1;
    for (const char *p = text; *p; p++) lines += *p == '\n';
    ann a = {.doc = doc, .pool = pool, .place = place};
    a.t = eval_alloc(pool, sizeof *a.t, lines);
    a.event = eval_alloc(pool, sizeof *a.event, lines);
    a.codes.at = eval_alloc(pool, sizeof *a.codes.at, lines);
    line l = {.number = 0};
    for (const char *rest = text; next_line(&rest, &l);)
        if (l.s.len && *l.s.ptr == 'T' && !read_t(&a, l.s)) cli_place_complain(place, l.number, "no places of the text, or other words stand there");
    if (a.n_t) qsort(a.t, a.n_t, sizeof *a.t, by_id);
    l.number = 0;
    for (const char *rest = text; next_line(&rest, &l);)
        if (l.s.len && *l.s.ptr == 'E' && !read_e(&a, l.s, l.number)) cli_place_complain(place, l.number, "no attribution: a content is missing, or a line T that it names");
    l.number = 0;
    for (const char *rest = text; next_line(&rest, &l);) {
        if (l.s.len && *l.s.ptr == '#') read_note(&a, l.s);
        if (!l.s.len || strchr("TER*N#M", *l.s.ptr)) continue;
        if (*l.s.ptr != 'A') cli_place_complain(place, l.number, "not a line of brat's");
        else if (!read_a(&a, l.s)) cli_place_complain(place, l.number, "none of the values of this attribute");
    }
    *out = a.codes;
}
