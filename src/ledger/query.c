/* A line of words and fields, taken apart. */
#include <stdio.h>
#include "base/err.h"
#include "base/utf8.h"
#include "ledger/plain.h"
#include "ledger/query.h"

enum { LONGEST = 4096, MOST_TERMS = 64, MOST_WORDS = 32 /* of a phrase */ };

static const char *const FIELDS[HS_FIELDS] = {"speaker", "about", "outlet", "channel", "lang", "since", "until", "title", "doc", "kind",
                                              "polarity", "certainty", "type"};

/* ---- readings ---- */

typedef struct variant_list { hs_variant *at; uint32_t n, cap; } variant_list;

static void add_variant(hs_arena *arena, variant_list *list, hs_variant v)
{
    for (uint32_t i = 0; i < list->n; i++) {
        const hs_variant *old = &list->at[i];
        uint32_t k = 0;
        while (old->n == v.n && k < v.n && hs_str_eq(old->word[k], v.word[k])) k++;
        if (old->n == v.n && k == v.n && old->begins == v.begins) return;
    }
    hs_push(arena, list, v);
}

/* A word that Russian could not write: it has a digit, or letters of another script. */
static bool is_fixed(hs_str word)
{
    for (size_t at = 0; at < word.len;) {
        uint32_t c = hs_utf8_next(word, &at);
        if ((c >= '0' && c <= '9') || (c >= 0x370 && c < 0x400) || (c >= 0x530 && c < 0x1E00) || c >= 0x2C80) return true;
    }
    return false;
}

typedef struct words { hs_str text; hs_span at[MOST_WORDS]; uint32_t n; bool begins; } words;

/* `how` for the words that have such a reading, `own` lets each be read by its script; an `end` may come behind the last. */
static void add_reading(hs_arena *arena, variant_list *list, const words *w, hs_reading how, bool own, const char *end)
{
    char bytes[HS_PLAIN_BYTES + 4];
    hs_str *word = hs_new(arena, hs_str, w->n);
    hs_variant v = {word, 0, false};
    for (uint32_t i = 0; i < w->n; i++) {
        hs_str from = hs_str_sub(w->text, w->at[i].begin, w->at[i].end);
        hs_reading as = is_fixed(from) ? HS_AS_LATIN : own ? hs_plain_reading(from, how == HS_AS_TURKIC) : how;
        size_t n = hs_plain_read(from, as, bytes);
        if (!n && how == HS_AS_LATIN_STEM && i + 1 < w->n) n = hs_plain_read(from, HS_AS_LATIN, bytes);
        if (n && i + 1 == w->n) memcpy(bytes + n, end, strlen(end)), n += strlen(end);
        if (n) word[v.n++] = hs_arena_copy(arena, (hs_str){bytes, n});
        else if (how == HS_AS_LATIN_STEM) return;
    }
    v.begins = w->begins && (how == HS_AS_LATIN || how == HS_AS_NAME);
    if (v.n) add_variant(arena, list, v);
}

static bool is_vowel(char c)
{
    return c && strchr("aeiouy", c);
}

/* "Kassym", "Kasym": French habit doubles an s between vowels, and others do not. */
static void add_other_s(hs_arena *arena, variant_list *list, hs_str word)
{
    char bytes[HS_PLAIN_BYTES + 1];
    for (size_t i = 1; i + 1 < word.len; i++) {
        bool two = word.ptr[i + 1] == 's' && i + 2 < word.len;
        if (word.ptr[i] != 's' || !is_vowel(word.ptr[i - 1]) || !is_vowel(word.ptr[two ? i + 2 : i + 1])) continue;
        size_t head = two ? i : i + 1, tail = two ? i + 1 : i;
        memcpy(bytes, word.ptr, head);
        memcpy(bytes + head, word.ptr + tail, word.len - tail);
        hs_str *other = hs_new(arena, hs_str, 1);
        *other = hs_arena_copy(arena, (hs_str){bytes, head + word.len - tail});
        add_variant(arena, list, (hs_variant){other, 1, false});
        return;
    }
}

static bool is_name_like(hs_str word)
{
    return (*word.ptr >= 'A' && *word.ptr <= 'Z') || (unsigned char)*word.ptr >= 128;
}

hs_variants hs_variants_of(hs_arena *arena, hs_str text, bool begins)
{
    variant_list list = {0};
    words w = {.text = text, .begins = begins};
    bool cyrillic = false;
    for (size_t at = 0; w.n < MOST_WORDS && hs_plain_next(text, &at, &w.at[w.n]); w.n++)
        cyrillic |= hs_plain_is_cyrillic(hs_str_sub(text, w.at[w.n].begin, w.at[w.n].end));
    if (!w.n) return (hs_variants){0};
    if (begins) add_reading(arena, &list, &w, HS_AS_NAME, false, "");
    add_reading(arena, &list, &w, HS_AS_LATIN, false, "");
    add_reading(arena, &list, &w, HS_AS_RUSSIAN, false, "");
    add_reading(arena, &list, &w, HS_AS_TURKIC, false, "");
    add_reading(arena, &list, &w, HS_AS_RUSSIAN, true, "");
    add_reading(arena, &list, &w, HS_AS_TURKIC, true, "");
    if (cyrillic) {
        add_reading(arena, &list, &w, HS_AS_LATIN_STEM, false, "");
        add_reading(arena, &list, &w, HS_AS_LATIN_STEM, false, "a");
    }
    for (uint32_t i = 0, n = list.n; w.n == 1 && !begins && is_name_like(text) && i < n; i++)
        add_other_s(arena, &list, list.at[i].word[0]);
    return (hs_variants){list.at, list.n};
}

/* ---- the line ---- */

typedef struct reader {
    hs_arena *arena;
    hs_str line;
    size_t at;
    hs_question *out;
    hs_err *err;
    bool without, either; /* said before the next term: - or NOT; OR */
    int last;             /* the field before it, HS_FIELDS for a word, -1 at the beginning */
    uint32_t terms;
} reader;

static size_t quotation_mark(hs_str s, size_t at)
{
    static const char MARKS[][4] = {"\"", "“", "”", "„", "«", "»", "″"};
    for (size_t i = 0; i < sizeof MARKS / sizeof *MARKS; i++)
        if (hs_str_starts(hs_str_sub(s, at, s.len), hs_str_of(MARKS[i]))) return strlen(MARKS[i]);
    return 0;
}

static bool is_blank(char c)
{
    return (unsigned char)c <= ' ';
}

/* A quotation, or what stands before the next blank; *begins when a * ends it. */
static hs_str read_term(reader *r, bool *begins)
{
    size_t mark = r->at < r->line.len ? quotation_mark(r->line, r->at) : 0, from = r->at += mark;
    while (r->at < r->line.len && !quotation_mark(r->line, r->at) && (mark || !is_blank(r->line.ptr[r->at]))) r->at++;
    hs_str term = hs_str_sub(r->line, from, r->at);
    if (mark && r->at < r->line.len) r->at += quotation_mark(r->line, r->at);
    *begins = r->at < r->line.len && r->line.ptr[r->at] == '*';
    if (*begins) r->at++;
    if (!mark && term.len && term.ptr[term.len - 1] == '*') *begins = true;
    return term;
}

/* "speaker:" moves r->at behind it; HS_FIELDS when it is none, -1 when it looks like one that we do not have. */
static int read_field(reader *r)
{
    size_t end = r->at;
    while (end < r->line.len && ((r->line.ptr[end] | 32) >= 'a' && (r->line.ptr[end] | 32) <= 'z')) end++;
    hs_str name = hs_str_sub(r->line, r->at, end);
    if (!name.len || end >= r->line.len || r->line.ptr[end] != ':') return HS_FIELDS;
    if (end + 1 < r->line.len && (r->line.ptr[end + 1] == '/' || r->line.ptr[end + 1] == ':')) return HS_FIELDS; /* http:// */
    for (int i = 0; i < HS_FIELDS; i++) {
        if (name.len != strlen(FIELDS[i]) || strncmp(name.ptr, FIELDS[i], name.len)) continue;
        r->at = end + 1;
        return i;
    }
    return end + 1 < r->line.len && !is_blank(r->line.ptr[end + 1]) ? -1 : HS_FIELDS;
}

static int unknown_field(reader *r)
{
    hs_str rest = hs_str_sub(r->line, r->at, r->line.len), name = hs_str_cut(&rest, ':');
    return hs_fail(r->err, HS_EUSAGE,
                   "%.*s: there is no such field; speaker, about, outlet, channel, lang, since, until, title, doc, kind, polarity, "
                   "certainty and type are (words with a colon: in quotation marks)", (int)name.len, name.ptr);
}

/* The number of a word of kind, polarity, certainty or type; -1 when it is none. */
static int number_of(hs_field field, hs_str word)
{
    static const int COUNT[] = {HS_KIND_AUTHOR + 1, HS_DENIED + 1, HS_QUESTIONED + 1, HS_MIXED + 1};
    for (int i = 0; i < COUNT[field - HS_FIELD_KIND]; i++) {
        const char *is = field == HS_FIELD_KIND       ? hs_kind_word((hs_kind)i)
                         : field == HS_FIELD_POLARITY  ? hs_polarity_word((hs_polarity)i)
                         : field == HS_FIELD_CERTAINTY ? hs_certainty_word((hs_certainty)i)
                                                       : hs_type_word((hs_type)i);
        if (hs_str_is(word, is)) return i;
    }
    return -1;
}

/* 2031, 2031-05, 2031-05-17 and times behind them */
static bool is_date(hs_str s)
{
    static const char FORM[] = "dddd-dd-dd";
    if (s.len < 4 || s.len > 32) return false;
    for (size_t i = 0; i < s.len && i < 10; i++)
        if (FORM[i] == 'd' ? s.ptr[i] < '0' || s.ptr[i] > '9' : s.ptr[i] != '-') return false;
    return s.len == 4 || s.len == 7 || s.len == 10 || (s.len > 10 && s.ptr[10] == 'T');
}

static int add_filter(reader *r, hs_field field, hs_str value, bool begins)
{
    hs_condition f = {.field = field, .without = r->without, .value = value, .begins = begins};
    if (!value.len) return hs_fail(r->err, HS_EUSAGE, "%s: needs a word behind the colon", FIELDS[field]);
    if ((field == HS_FIELD_SINCE || field == HS_FIELD_UNTIL) && !is_date(value))
        return hs_fail(r->err, HS_EUSAGE, "%s:%.*s: no date; write 2031, 2031-05 or 2031-05-17", FIELDS[field], (int)value.len, value.ptr);
    if (field >= HS_FIELD_KIND && (f.number = number_of(field, value)) < 0) {
        static const char *const WORDS[] = {"person, organization, group, document, unnamed, author or unknown", "affirmed or denied",
                                            "asserted, hedged or questioned", "direct, indirect or mixed"};
        return hs_fail(r->err, HS_EUSAGE, "%s:%.*s: must be %s", FIELDS[field], (int)value.len, value.ptr, WORDS[field - HS_FIELD_KIND]);
    }
    if (r->either && r->last != (int)field)
        return hs_fail(r->err, HS_EUSAGE, "OR before %s: it stands between words, or between values of the same field", FIELDS[field]);
    hs_push(r->arena, &r->out->filter, f);
    return HS_OK;
}

static int add_words(reader *r, hs_str text, bool begins)
{
    hs_variants any = hs_variants_of(r->arena, text, begins);
    if (!any.n) return HS_OK; /* punctuation */
    if (begins && any.at[0].word[any.at[0].n - 1].len < 2)
        return hs_fail(r->err, HS_EUSAGE, "%.*s: give at least two letters before the *", (int)text.len, text.ptr);
    hs_question *q = r->out;
    if (r->either && (r->last != HS_FIELDS || r->without || q->clause.at[q->clause.n - 1].without))
        return hs_fail(r->err, HS_EUSAGE, "OR before %.*s: it stands between words that may occur, or between values of the same field",
                       (int)text.len, text.ptr);
    if (!r->either) {
        hs_clause fresh = {.without = r->without};
        hs_push(r->arena, &q->clause, fresh);
        q->wanted += !r->without;
    }
    hs_clause *c = &q->clause.at[q->clause.n - 1];
    for (uint32_t i = 0; i < any.n; i++) hs_push(r->arena, &c->any, any.at[i]);
    r->last = HS_FIELDS;
    return HS_OK;
}

/* OR, AND, NOT, | */
static bool read_sign(reader *r, hs_str term)
{
    bool either = hs_str_is(term, "OR") || hs_str_is(term, "|");
    if (!either && !hs_str_is(term, "AND") && !hs_str_is(term, "NOT")) return false;
    if (either && r->last >= 0) r->either = true;
    if (hs_str_is(term, "NOT")) r->without = true;
    return true;
}

static int read_next(reader *r)
{
    bool begins, minus = r->line.ptr[r->at] == '-' && r->at + 1 < r->line.len && !is_blank(r->line.ptr[r->at + 1]);
    if (minus) r->at++, r->without = true;
    int field = read_field(r), code;
    if (field < 0) return unknown_field(r);
    size_t from = r->at;
    hs_str term = read_term(r, &begins);
    if (field == HS_FIELDS && !minus && r->line.ptr[from] != '"' && read_sign(r, term)) return HS_OK;
    if (++r->terms > MOST_TERMS) return hs_fail(r->err, HS_EUSAGE, "more than %d words and fields: look for fewer", MOST_TERMS);
    if (field == HS_FIELDS) code = add_words(r, term, begins);
    else code = add_filter(r, (hs_field)field, term, begins), r->last = field;
    r->without = r->either = false;
    return code;
}

int hs_question_read(hs_arena *arena, hs_str line, hs_question *out, hs_err *err)
{
    *out = (hs_question){0};
    reader r = {.arena = arena, .line = line, .out = out, .err = err, .last = -1};
    int code = HS_OK;
    if (line.len > LONGEST) return hs_fail(err, HS_EUSAGE, "longer than %d bytes: look for fewer words", LONGEST);
    if (!hs_utf8_valid(line)) return hs_fail(err, HS_EUSAGE, "what is looked for is not UTF-8 text");
    while (!code && r.at < line.len) {
        if (is_blank(line.ptr[r.at])) r.at++;
        else code = read_next(&r);
    }
    if (!code && !out->clause.n && !out->filter.n) return hs_fail(err, HS_EUSAGE, "nothing to look for: give a word, or a field such as speaker:NAME");
    return code;
}

/* ---- for FTS5 ---- */

typedef struct match { hs_arena *arena; struct { char *at; uint32_t n, cap; } text; } match;

static void put(match *m, hs_str s)
{
    for (size_t i = 0; i < s.len; i++) hs_push(m->arena, &m->text, s.ptr[i]);
}

static void put_variant(match *m, const hs_variant *v, bool apart)
{
    put(m, apart && v->n > 1 ? HS_STR("(\"") : HS_STR("\""));
    for (uint32_t k = 0; k < v->n; k++) {
        if (k) put(m, apart ? HS_STR("\" AND \"") : HS_STR(" "));
        put(m, v->word[k]);
    }
    put(m, v->begins ? HS_STR("\" *") : HS_STR("\""));
    if (apart && v->n > 1) put(m, HS_STR(")"));
}

static void put_variants(match *m, const hs_variant *at, uint32_t n, bool apart)
{
    put(m, HS_STR("("));
    for (uint32_t i = 0; i < n; i++) {
        if (i) put(m, HS_STR(" OR "));
        put_variant(m, &at[i], apart);
    }
    put(m, HS_STR(")"));
}

bool hs_clause_has_phrase(const hs_clause *c)
{
    for (uint32_t i = 0; i < c->any.n; i++)
        if (c->any.at[i].n > 1) return true;
    return false;
}

enum which { WANTED, WITHOUT, PHRASES };

/* False when there are none; `before` comes before the first. */
static bool put_clauses(match *m, const hs_question *q, enum which which, bool apart, hs_str before)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < q->clause.n; i++) {
        const hs_clause *c = &q->clause.at[i];
        if (c->without != (which == WITHOUT) || (which == PHRASES && !hs_clause_has_phrase(c))) continue;
        if (which == WITHOUT && apart && hs_clause_has_phrase(c)) continue;
        if (!n) put(m, before);
        put(m, !n++ ? HS_STR("(") : which == WITHOUT ? HS_STR(" OR ") : HS_STR(" AND "));
        put_variants(m, c->any.at, c->any.n, apart);
    }
    if (n) put(m, HS_STR(")"));
    return n > 0;
}

hs_str hs_question_match(hs_arena *arena, const hs_question *q, bool only_without, bool apart)
{
    match m = {.arena = arena};
    if (!put_clauses(&m, q, only_without ? WITHOUT : WANTED, apart, HS_STR(""))) return (hs_str){0};
    if (!only_without) put_clauses(&m, q, WITHOUT, apart, HS_STR(" NOT "));
    return (hs_str){m.text.at, m.text.n};
}

hs_str hs_question_phrases(hs_arena *arena, const hs_question *q)
{
    match m = {.arena = arena};
    put_clauses(&m, q, PHRASES, false, HS_STR(""));
    return (hs_str){m.text.at, m.text.n};
}

hs_str hs_variants_match(hs_arena *arena, hs_variants any, const char *column)
{
    match m = {.arena = arena};
    put(&m, hs_str_of(column));
    put(&m, HS_STR(" : "));
    put_variants(&m, any.at, any.n, false);
    return (hs_str){m.text.at, m.text.n};
}
