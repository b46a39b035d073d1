/* Checking one version: its text and source against their hashes, its statements against their seals and the text, what can be searched. */
#include <stdio.h>
#include <stdlib.h>
#include "base/utf8.h"
#include "ledger/decision.h"
#include "ledger/plain.h"
#include "ledger/verify.h"

enum { LARGEST = 1 << 29 }; /* bytes of a source; no reader takes more */

/* One of its rows in table statement. */
typedef struct row {
    hs_statement s;
    int64_t id, entry;
    int64_t *why;      /* [s.why.n] reason.id */
    uint32_t parent;   /* index + 1 of the one around it */
    uint8_t standing;
    bool whole;        /* it could be read */
    unsigned char seal[HS_SEAL];
} row;
typedef struct rows { row *at; uint32_t n, cap; } rows;

typedef struct version {
    hs_verify *v;
    int64_t id, document;
    hs_str doc, text;
    hs_offsets offsets;
    rows rows;
    hs_decisions log; /* of this version */
} version;

static hs_str copy(hs_verify *v, sqlite3_stmt *q, int at)
{
    hs_str s = hs_sql_get_str(q, at);
    return s.ptr ? hs_arena_copy(v->arena, s) : (hs_str){0};
}

/* ---- text and source ---- */

static bool is_sum(hs_str stored, const unsigned char sum[32])
{
    return stored.len == 32 && !memcmp(stored.ptr, sum, 32);
}

static bool check_text(version *x, sqlite3_stmt *q, int body, int sum)
{
    unsigned char own[32];
    if (sqlite3_column_type(q, body) != SQLITE_TEXT) {
        hs_verify_tell(x->v, HS_FAULT_TEXT, x->doc, "its text is missing");
        return false;
    }
    x->text = copy(x->v, q, body);
    hs_sha256(x->text, own);
    if (!is_sum(hs_sql_get_blob(q, sum), own)) hs_verify_tell(x->v, HS_FAULT_TEXT, x->doc, "its text does not have the SHA-256 that was written down");
    if (hs_utf8_valid(x->text) && !(x->text.len && memchr(x->text.ptr, 0, x->text.len))) return true;
    hs_verify_tell(x->v, HS_FAULT_TEXT, x->doc, "its text is not valid UTF-8");
    return false;
}

/* The source's bytes, checked; false when they cannot be had. */
static bool check_source(version *x, int64_t source, hs_str name, hs_str *bytes)
{
    hs_err err = {0};
    unsigned char own[32];
    sqlite3_stmt *q = hs_sql(x->v->l, "SELECT s.sha256, s.size, s.packed, s.text, t.body FROM source s LEFT JOIN text t ON t.id = s.text WHERE s.id = ?", &err);
    if (q) hs_sql_int(q, 1, source);
    int got = q ? hs_sql_row(x->v->l, q, &err) : -1;
    if (got < 0) hs_verify_unread(x->v, x->doc, &err);
    if (got == 0) hs_verify_tell(x->v, HS_FAULT_SOURCE, x->doc, "its source is missing");
    if (got <= 0) return false;
    hs_str packed = hs_sql_get_blob(q, 2), body = hs_sql_get_str(q, 4);
    int64_t size = hs_sql_get_int(q, 1);
    bool fine = true;
    if (size < 0 || size > LARGEST) {
        hs_verify_tell(x->v, HS_FAULT_SOURCE, x->doc, "its source cannot be of the size %lld that was written down", (long long)size);
        fine = false;
    } else if (packed.ptr) {
        fine = hs_zstd_unpack(x->v->arena, packed, (size_t)size, bytes, &err) == HS_OK;
        if (!fine) hs_verify_tell(x->v, HS_FAULT_SOURCE, x->doc, "its source: %s", err.message);
    } else if (body.ptr) *bytes = hs_arena_copy(x->v->arena, body);
    else {
        hs_verify_tell(x->v, HS_FAULT_SOURCE, x->doc, "its source has neither bytes nor a text");
        fine = false;
    }
    if (fine) {
        hs_sha256(*bytes, own);
        if ((int64_t)bytes->len != size) hs_verify_tell(x->v, HS_FAULT_SOURCE, x->doc, "its source has %zu bytes, not %lld", bytes->len, (long long)size);
        if (!is_sum(hs_sql_get_blob(q, 0), own)) hs_verify_tell(x->v, HS_FAULT_SOURCE, x->doc, "its source does not have the SHA-256 that was written down");
        if (x->v->calls->sum) x->v->calls->sum(x->v->calls->user, x->doc, name, own);
        x->v->done += bytes->len;
        x->v->out->bytes += bytes->len;
    }
    hs_sql_done(q);
    return fine;
}

/* ---- statements ---- */

enum { C_ROW, C_N, C_WITHIN, C_TYPE, C_KIND, C_POLARITY, C_CERTAINTY, C_SOURCE, C_CUE, C_CONTENT, C_SAID, C_VALUE, C_CONFIDENCE, C_WHY, C_STANDING, C_ENTRY,
       C_SEAL, C_NAME };

static const char *read_numbers(sqlite3_stmt *q, hs_statement *s)
{
    const struct { int at; int64_t most; const char *wrong; } field[] = {
        {C_N, UINT32_MAX, "its number is none"}, {C_WITHIN, UINT32_MAX, "its within is no number"}, {C_TYPE, HS_MIXED, "its type means nothing"},
        {C_KIND, HS_KIND_AUTHOR, "its kind means nothing"}, {C_POLARITY, HS_DENIED, "its polarity means nothing"},
        {C_CERTAINTY, HS_QUESTIONED, "its certainty means nothing"}, {C_STANDING, HS_STANDING_PERSON, "its standing means nothing"},
    };
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) {
        int64_t n = hs_sql_get_int(q, field[i].at);
        if (n < (field[i].at == C_N) || n > field[i].most) return field[i].wrong;
    }
    s->type = (hs_type)hs_sql_get_int(q, C_TYPE);
    s->source.kind = (hs_kind)hs_sql_get_int(q, C_KIND);
    s->polarity = (hs_polarity)hs_sql_get_int(q, C_POLARITY);
    s->certainty = (hs_certainty)hs_sql_get_int(q, C_CERTAINTY);
    s->confidence = hs_sql_get_real(q, C_CONFIDENCE);
    return s->confidence >= 0 && s->confidence <= 1 ? NULL : "its confidence is not between 0 and 1";
}

static const char *read_places(version *x, sqlite3_stmt *q, hs_statement *s)
{
    hs_arena *a = x->v->arena;
    if (!hs_spans_read(a, hs_sql_get_str(q, C_SOURCE), &x->offsets, &s->source.spans)) return "its source's spans are no places in the text, in order";
    if (!hs_spans_read(a, hs_sql_get_str(q, C_CUE), &x->offsets, &s->cue)) return "its cue's spans are no places in the text, in order";
    if (!hs_spans_read(a, hs_sql_get_str(q, C_CONTENT), &x->offsets, &s->content)) return "its content's spans are no places in the text, in order";
    if (!hs_spans_read(a, hs_sql_get_str(q, C_SAID), &x->offsets, &s->said.spans)) return "its time's spans are no places in the text, in order";
    return s->content.n ? NULL : "it has no content";
}

static row read_row(version *x, sqlite3_stmt *q, char place[96])
{
    row r = {.id = hs_sql_get_int(q, C_ROW), .entry = hs_sql_get_int(q, C_ENTRY), .standing = (uint8_t)hs_sql_get_int(q, C_STANDING)};
    r.s.id = (uint32_t)hs_sql_get_int(q, C_N);
    r.s.within = (uint32_t)hs_sql_get_int(q, C_WITHIN);
    snprintf(place, 96, "%.*s:s%u", (int)x->doc.len, x->doc.ptr, r.s.id);
    const char *number = read_numbers(q, &r.s), *spans = read_places(x, q, &r.s);
    if (number) hs_verify_tell(x->v, HS_FAULT_FIELD, hs_str_of(place), "%s", number);
    if (spans) hs_verify_tell(x->v, HS_FAULT_SPANS, hs_str_of(place), "%s", spans);
    bool why = hs_ids_read(x->v->arena, hs_sql_get_str(q, C_WHY), &r.why, &r.s.why.n);
    if (!why) hs_verify_tell(x->v, HS_FAULT_FIELD, hs_str_of(place), "its reasons are no list");
    r.s.said.value = copy(x->v, q, C_VALUE);
    r.s.source.name = copy(x->v, q, C_NAME);
    hs_str seal = hs_sql_get_blob(q, C_SEAL);
    r.whole = !number && !spans && why && seal.len == HS_SEAL;
    if (seal.len == HS_SEAL) memcpy(r.seal, seal.ptr, HS_SEAL);
    else hs_verify_tell(x->v, HS_FAULT_SEAL, hs_str_of(place), "its seal is missing");
    return r;
}

static void read_rows(version *x)
{
    hs_err err = {0};
    int got = -1;
    char place[96];
    sqlite3_stmt *q = hs_sql(x->v->l,
        "SELECT s.id, s.n, s.within, s.type, s.kind, s.polarity, s.certainty, s.source, s.cue, s.content, s.said, s.said_value, s.confidence, s.why,"
        " s.standing, s.entry, s.seal, n.words FROM statement s LEFT JOIN name n ON n.id = s.speaker WHERE s.version = ? ORDER BY s.n", &err);
    if (q) hs_sql_int(q, 1, x->id);
    while (q && (got = hs_sql_row(x->v->l, q, &err)) > 0) {
        row r = read_row(x, q, place);
        hs_push(x->v->arena, &x->rows, r);
    }
    if (got < 0) hs_verify_unread(x->v, x->doc, &err);
    x->v->out->statements += x->rows.n;
}

static bool read_about(version *x, row *r)
{
    struct { hs_str *at; uint32_t n, cap; } list = {0};
    hs_err err = {0};
    int got = -1;
    sqlite3_stmt *q = hs_sql(x->v->l, "SELECT n.words FROM about a LEFT JOIN name n ON n.id = a.name WHERE a.statement = ? ORDER BY a.place", &err);
    if (q) hs_sql_int(q, 1, r->id);
    while (q && (got = hs_sql_row(x->v->l, q, &err)) > 0) hs_push(x->v->arena, &list, copy(x->v, q, 0));
    r->s.about = (hs_strs){list.at, list.n};
    if (got < 0) hs_verify_unread(x->v, x->doc, &err);
    return got == 0;
}

static bool read_why(version *x, row *r, hs_str place)
{
    hs_str *words = hs_new(x->v->arena, hs_str, r->s.why.n);
    hs_err err = {0};
    for (uint32_t i = 0; i < r->s.why.n; i++) {
        sqlite3_stmt *q = hs_sql(x->v->l, "SELECT words FROM reason WHERE id = ?", &err);
        if (q) hs_sql_int(q, 1, r->why[i]);
        int got = q ? hs_sql_row(x->v->l, q, &err) : -1;
        if (got > 0) words[i] = copy(x->v, q, 0);
        if (got > 0) hs_sql_done(q);
        if (got < 0) hs_verify_unread(x->v, place, &err);
        if (got == 0) hs_verify_tell(x->v, HS_FAULT_LINK, place, "points at reason %lld, which is not there", (long long)r->why[i]);
        if (got <= 0) return false;
    }
    r->s.why.at = words;
    return true;
}

static int by_number(const void *a, const void *b)
{
    const row *x = a, *y = b;
    return x->s.id < y->s.id ? -1 : x->s.id > y->s.id;
}

static void find_parents(version *x)
{
    for (uint32_t i = 0; i < x->rows.n; i++) {
        row *r = &x->rows.at[i], key = {.s.id = r->s.within};
        const row *up = r->s.within ? bsearch(&key, x->rows.at, x->rows.n, sizeof key, by_number) : NULL;
        if (up) r->parent = (uint32_t)(up - x->rows.at) + 1;
        if (r->s.within && !up)
            hs_verify_tell(x->v, HS_FAULT_WITHIN, x->doc, "s%u is within s%u, which is not there", r->s.id, r->s.within);
    }
}

/* Goes up from each row, once over each: a row met again on the way up is in a circle. */
static void check_circles(version *x)
{
    uint32_t *seen = hs_new(x->v->arena, uint32_t, x->rows.n + 1); /* by which walk */
    for (uint32_t i = 1; i <= x->rows.n; i++) {
        uint32_t at = i;
        while (at && !seen[at]) seen[at] = i, at = x->rows.at[at - 1].parent;
        if (at && seen[at] == i) hs_verify_tell(x->v, HS_FAULT_WITHIN, x->doc, "s%u is within itself, by way of others", x->rows.at[at - 1].s.id);
    }
}

static bool has_row(version *x, sqlite3_stmt *q, int64_t id, hs_err *err)
{
    bool found = false;
    int64_t one;
    if (!q) return true; /* told elsewhere: the table cannot be read */
    hs_sql_int(q, 1, id);
    return hs_sql_value(x->v->l, q, &one, &found, err) || found;
}

/* ---- what people decided ---- */

static const hs_decision *decision_of(const version *x, int64_t entry)
{
    for (uint32_t i = 0; i < x->log.n; i++)
        if (x->log.at[i].entry == entry) return &x->log.at[i];
    return NULL;
}

/* A rejection rejects; what a person left (accepted as it was, edited, added) stands in the place of the machine's, or is the same. */
static bool fits(hs_standing standing, hs_verb verb)
{
    if (standing == HS_STANDING_REJECTED) return verb == HS_REJECT;
    return verb == HS_ACCEPT || verb == HS_EDIT || verb == HS_ADD;
}

static void check_standing(version *x, const row *r, hs_str place)
{
    const hs_decision *d = r->entry ? decision_of(x, r->entry) : NULL;
    long long entry = (long long)r->entry;
    if (r->standing == HS_STANDING_MACHINE && !r->entry) return;
    if (!r->entry) hs_verify_tell(x->v, HS_FAULT_STANDING, place, "people are said to have decided about it, but no entry of the log stands behind that");
    else if (!d) hs_verify_tell(x->v, HS_FAULT_STANDING, place, "entry %lld, which is to stand behind it, is no decision about this document", entry);
    else if (d->undone) hs_verify_tell(x->v, HS_FAULT_STANDING, place, "entry %lld, which is to stand behind it, is undone", entry);
    else if (r->standing == HS_STANDING_MACHINE || !fits((hs_standing)r->standing, d->verb))
        hs_verify_tell(x->v, HS_FAULT_STANDING, place, "people are said to have decided about it otherwise than entry %lld of the log says", entry);
}

static bool touch(version *x, hs_str first, hs_str second)
{
    hs_spans a, b;
    if (!hs_spans_read(x->v->arena, first, &x->offsets, &a) || !hs_spans_read(x->v->arena, second, &x->offsets, &b)) return true;
    for (uint32_t i = 0, k = 0; i < a.n && k < b.n;) {
        if (a.at[i].end > b.at[k].begin && b.at[k].end > a.at[i].begin) return true;
        if (a.at[i].end < b.at[k].end) i++;
        else k++;
    }
    return false;
}

/* Was what `d` is about decided anew by `later`? When the machine's statements were made anew meanwhile, its places may be others, so any
 * decision about some of its words counts. */
static bool supersedes(version *x, const hs_decision *later, const hs_decision *d)
{
    if (later->undone || later->verb == HS_NOTE || later->verb == HS_UNDO) return false;
    if (later->of_entry) return later->of_entry == d->entry || later->of_entry == d->of_entry;
    hs_str now = later->of.content.spans.len ? later->of.content.spans : later->content.spans;
    return touch(x, now, d->of.content.spans) || touch(x, now, d->content.spans);
}

static bool is_loose(version *x, int64_t entry)
{
    hs_err err = {0};
    return has_row(x, hs_sql(x->v->l, "SELECT 1 FROM loose WHERE entry = ?", &err), entry, &err);
}

/* Every decision that stands is behind some statement, unless it was decided anew, found no place, or took a person's own statement away. */
static void check_carried_out(version *x)
{
    for (uint32_t i = 0; i < x->log.n; i++) {
        const hs_decision *d = &x->log.at[i];
        bool there = d->undone || d->verb == HS_NOTE || d->verb == HS_UNDO || (d->verb == HS_REJECT && d->of_entry);
        for (uint32_t k = 0; k < x->rows.n && !there; k++) there = x->rows.at[k].entry == d->entry;
        for (uint32_t k = i + 1; k < x->log.n && !there; k++) there = supersedes(x, &x->log.at[k], d);
        if (!there && !is_loose(x, d->entry))
            hs_verify_tell(x->v, HS_FAULT_STANDING, x->doc, "entry %lld of the log, which stands, is not carried out", (long long)d->entry);
    }
}

static void read_log(version *x)
{
    hs_err err = {0};
    bool found = false;
    int64_t one;
    sqlite3_stmt *q = hs_sql(x->v->l, "SELECT 1 FROM entry WHERE version = ? LIMIT 1", &err);
    if (q) hs_sql_int(q, 1, x->id);
    if (!q || hs_sql_value(x->v->l, q, &one, &found, &err) || (found && hs_decisions_read(x->v->l, x->v->arena, x->id, &x->log, &err)))
        hs_verify_unread(x->v, x->doc, &err);
}

static void check_row(version *x, row *r)
{
    char words[96];
    unsigned char own[HS_SEAL];
    hs_err err = {0};
    snprintf(words, sizeof words, "%.*s:s%u", (int)x->doc.len, x->doc.ptr, r->s.id);
    hs_str place = hs_str_of(words);
    if (r->whole && read_about(x, r) && read_why(x, r, place)) {
        hs_seal(&r->s, x->text, own);
        if (memcmp(own, r->seal, HS_SEAL)) hs_verify_tell(x->v, HS_FAULT_SEAL, place, "its seal is broken: the record, or its words, are not those that were stored");
    }
    check_standing(x, r, place);
    if (r->standing != HS_STANDING_REJECTED && r->standing != HS_STANDING_REPLACED &&
        !has_row(x, hs_sql(x->v->l, "SELECT 1 FROM find_statement_docsize WHERE id = ?", &err), r->id, &err))
        hs_verify_tell(x->v, HS_FAULT_SEARCH, place, "search does not know its words");
}

/* ---- search ---- */

/* The longest of the first words, as search knows it: likely a rare one. */
static size_t longest_word(hs_str text, char out[HS_PLAIN_BYTES])
{
    enum { LOOKED_AT = 100 };
    bool turkic = hs_plain_is_turkic(text);
    char word[HS_PLAIN_BYTES];
    size_t best = 0, at = 0;
    hs_span place;
    for (int i = 0; i < LOOKED_AT && hs_plain_next(text, &at, &place); i++) {
        hs_str w = hs_str_sub(text, place.begin, place.end);
        size_t n = hs_plain_read(w, hs_plain_reading(w, turkic), word);
        if (n <= best) continue;
        memcpy(out, word, n);
        best = n;
    }
    return best;
}

static void check_found(version *x, sqlite3_stmt *q, hs_str words, int64_t id, hs_str place)
{
    enum { SHORT = 5 };
    char word[HS_PLAIN_BYTES], match[HS_PLAIN_BYTES + 3];
    hs_err err = {0};
    bool found = false;
    int64_t one;
    size_t n = longest_word(words, word);
    if (!q || n < SHORT) return;
    snprintf(match, sizeof match, "\"%.*s\"", (int)n, word);
    hs_sql_str(q, 1, hs_str_of(match));
    hs_sql_int(q, 2, id);
    if (hs_sql_value(x->v->l, q, &one, &found, &err)) hs_verify_unread(x->v, place, &err);
    else if (!found) hs_verify_tell(x->v, HS_FAULT_SEARCH, place, "search does not find it by its word %s", match);
}

/* Its words in the index for searching: the text by one word, and one of its statements. */
static void check_search(version *x)
{
    hs_err err = {0};
    char place[96];
    if (!has_row(x, hs_sql(x->v->l, "SELECT 1 FROM find_text_docsize WHERE id = ?", &err), x->id, &err)) {
        hs_verify_tell(x->v, HS_FAULT_SEARCH, x->doc, "search does not know its text");
        return;
    }
    check_found(x, hs_sql(x->v->l, "SELECT 1 FROM find_text WHERE find_text MATCH ?1 AND rowid = ?2", &err), x->text, x->id, x->doc);
    for (uint32_t i = 0; i < x->rows.n; i++) {
        const row *r = &x->rows.at[i];
        if (!r->whole || r->standing == HS_STANDING_REJECTED || r->standing == HS_STANDING_REPLACED) continue;
        snprintf(place, sizeof place, "%.*s:s%u", (int)x->doc.len, x->doc.ptr, r->s.id);
        check_found(x, hs_sql(x->v->l, "SELECT 1 FROM find_statement WHERE find_statement MATCH ?1 AND rowid = ?2", &err),
                    hs_words_at(x->v->arena, x->text, r->s.content), r->id, hs_str_of(place));
        return;
    }
}

/* ---- a version ---- */

enum { V_DOCUMENT, V_NUMBER, V_NAME, V_FORM, V_CHARSET, V_SOURCE, V_MAP, V_BODY, V_SUM };

static void check_statements(version *x)
{
    hs_offsets_build(x->v->arena, x->text, &x->offsets);
    read_rows(x);
    read_log(x);
    find_parents(x);
    check_circles(x);
    for (uint32_t i = 0; i < x->rows.n; i++) check_row(x, &x->rows.at[i]);
    check_carried_out(x);
    check_search(x);
}

static void check(version *x, sqlite3_stmt *q)
{
    hs_verify *v = x->v;
    x->document = hs_sql_get_int(q, V_DOCUMENT);
    x->doc = hs_doc_id(v->arena, x->document, (uint32_t)hs_sql_get_int(q, V_NUMBER));
    hs_str map = hs_sql_get_blob(q, V_MAP);
    hs_checked c = {.doc = x->doc, .name = copy(v, q, V_NAME), .form = copy(v, q, V_FORM), .charset = copy(v, q, V_CHARSET)};
    if (map.len) c.map = hs_arena_copy(v->arena, map);
    int64_t source = hs_sql_get_int(q, V_SOURCE);
    bool text = check_text(x, q, V_BODY, V_SUM);
    hs_sql_done(q);
    bool bytes = check_source(x, source, c.name, &c.bytes);
    c.text = x->text;
    if (text && bytes) {
        hs_arena_mark mark = hs_arena_save(v->arena);
        v->origin(v, &c);
        hs_arena_reset(v->arena, mark);
    }
    if (text) check_statements(x);
}

void hs_verify_version(hs_verify *v, int64_t id)
{
    hs_err err = {0};
    version x = {.v = v, .id = id};
    char place[48];
    snprintf(place, sizeof place, "version %lld", (long long)id);
    sqlite3_stmt *q = hs_sql(v->l, "SELECT v.document, v.number, v.name, v.form, v.charset, v.source, v.map, t.body, t.sha256 FROM version v"
                                   " LEFT JOIN text t ON t.id = v.text WHERE v.id = ?", &err);
    if (q) hs_sql_int(q, 1, id);
    int got = q ? hs_sql_row(v->l, q, &err) : -1;
    if (got < 0) hs_verify_unread(v, hs_str_of(place), &err);
    if (got <= 0) return;
    v->out->versions++;
    check(&x, q);
}
