/* Records by the names of identities. */
#include "ledger/saying.h"
#include <stdio.h>
#include "base/err.h"
#include "base/hash.h"

/* ---- dates ---- */

static bool digits(hs_str *s, size_t n, int *out)
{
    *out = 0;
    if (s->len < n) return false;
    for (size_t i = 0; i < n; i++) {
        if (s->ptr[i] < '0' || s->ptr[i] > '9') return false;
        *out = 10 * *out + (s->ptr[i] - '0');
    }
    *s = hs_str_sub(*s, n, s->len);
    return true;
}

static bool take(hs_str *s, const char *any)
{
    if (!s->len || !strchr(any, *s->ptr)) return false;
    *s = hs_str_sub(*s, 1, s->len);
    return true;
}

/* Days since 1970-01-01 in the calendar of today (H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil). */
static int64_t days_of(int y, int m, int d)
{
    y -= m <= 2;
    int64_t era = (y >= 0 ? y : y - 399) / 400, of_era = y - era * 400, day = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + day - 719468;
}

int64_t hs_time_of(hs_str s)
{
    int year, month = 1, day = 1, hour = 0, minute = 0, second = 0, zone_hour = 0, zone_minute = 0, sign = 0;
    if (!digits(&s, 4, &year)) return INT64_MIN;
    if (take(&s, "-") && digits(&s, 2, &month) && take(&s, "-")) digits(&s, 2, &day);
    if (take(&s, "Tt ") && digits(&s, 2, &hour) && take(&s, ":") && digits(&s, 2, &minute) && take(&s, ":")) digits(&s, 2, &second);
    if (take(&s, ".")) while (take(&s, "0123456789")) {}
    if (s.len && (*s.ptr == '+' || *s.ptr == '-')) {
        sign = *s.ptr == '+' ? 1 : -1;
        take(&s, "+-");
        if (digits(&s, 2, &zone_hour)) take(&s, ":"), digits(&s, 2, &zone_minute);
    }
    if (month < 1 || month > 12 || day < 1 || day > 31) return INT64_MIN;
    return days_of(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - sign * (zone_hour * 3600 + zone_minute * 60);
}

/* ---- claims ---- */

enum { LABEL = 60 /* code points */, LABEL_BYTES = 4 * LABEL + 32, MANY = 1000, KEPT = 4096 };

/* A claim, once looked up: some are told thousands of times. */
typedef struct known_claim { int64_t claim; uint32_t told; char label[LABEL_BYTES]; } known_claim;

/* The claim's first telling in its own words, as far as they fit, and the number by which `hearsay claims` shows it: two claims may begin with
 * the same words. */
static void write_label(hs_str words, int64_t claim, char out[LABEL_BYTES])
{
    size_t end = 0, fits = 0, n = 0;
    for (; end < words.len && n < LABEL; n++) {
        if (words.ptr[end] == ' ') fits = end;
        for (end++; end < words.len && ((unsigned char)words.ptr[end] & 0xC0) == 0x80;) end++;
    }
    bool cut = end < words.len;
    if (cut && fits) end = fits;
    snprintf(out, LABEL_BYTES, "%.*s%s (c%lld)", (int)end, words.ptr, cut ? "\xE2\x80\xA6" : "", (long long)claim);
}

static int look_up(hs_ledger *l, int64_t claim, known_claim *out, hs_err *err)
{
    int64_t told = 0;
    sqlite3_stmt *q = hs_sql(l, "SELECT count(*) FROM (SELECT DISTINCT version, n FROM telling WHERE claim = ?1 AND n > 0 LIMIT ?2)", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, claim);
    hs_sql_int(q, 2, MANY);
    int code = hs_sql_value(l, q, &told, NULL, err);
    if (!code && !(q = hs_sql(l,
        "SELECT (SELECT group_concat(substr(b.body, j.value ->> 0 + 1, (j.value ->> 1) - (j.value ->> 0)), ' ') FROM json_each(t.place) j)"
        " FROM telling t JOIN version v ON v.id = t.version JOIN text b ON b.id = v.text WHERE t.claim = ?"
        " ORDER BY v.date IS NOT NULL, v.date, v.document, v.number, t.id LIMIT 1", err))) code = HS_EIO;
    if (code) return code;
    hs_sql_int(q, 1, claim);
    int row = hs_sql_row(l, q, err);
    if (row > 0) {
        *out = (known_claim){.claim = claim, .told = (uint32_t)told};
        write_label(hs_sql_get_str(q, 0), claim, out->label);
    }
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

/* Of the claims that a statement tells, and shares with another, the one that is told most; of two, the first in the text. What is told once
 * is no node that could link anybody. Claims that are not settled say nothing. */
static int read_claim(hs_ledger *l, hs_arena *arena, known_claim *known, int64_t version, hs_record_row *s, hs_err *err)
{
    struct { int64_t claim; bool denied; } own[16];
    uint32_t n = 0, most = 1;
    int row = 0, code = HS_OK;
    sqlite3_stmt *q = hs_sql(l, "SELECT claim, denied FROM telling WHERE version = ?1 AND n = ?2 AND NOT EXISTS (SELECT 1 FROM unsettled WHERE version = ?1)"
                                " ORDER BY id", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    hs_sql_int(q, 2, s->n);
    while (n < 16 && (row = hs_sql_row(l, q, err)) > 0) {
        own[n].claim = hs_sql_get_int(q, 0);
        own[n++].denied = hs_sql_get_int(q, 1) != 0;
    }
    hs_sql_done(q);
    if (row < 0) return HS_EIO;
    for (uint32_t i = 0; i < n && !code; i++) {
        known_claim *c = &known[hs_hash_mix((uint32_t)own[i].claim, (uint32_t)(own[i].claim >> 32)) % KEPT];
        if (c->claim != own[i].claim) code = look_up(l, own[i].claim, c, err);
        if (code || c->claim != own[i].claim || c->told <= most) continue;
        most = c->told;
        s->claim = hs_arena_copy(arena, hs_str_of(c->label));
        s->denies = own[i].denied;
    }
    return code;
}

/* ---- records ---- */

static int read_about(hs_ledger *l, hs_arena *arena, int64_t row, int64_t document, hs_strs *out, hs_err *err)
{
    struct { hs_str *at; uint32_t n, cap; } list = {0};
    sqlite3_stmt *q = hs_sql(l,
        "SELECT coalesce(e.name, n.words) FROM about a JOIN name n ON n.id = a.name LEFT JOIN entity e ON e.id ="
        " coalesce((SELECT entity FROM namesake k WHERE k.document = ?2 AND k.name = n.id), n.entity) WHERE a.statement = ?1 ORDER BY a.place", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, row);
    hs_sql_int(q, 2, document);
    int got;
    while ((got = hs_sql_row(l, q, err)) > 0) {
        hs_str name = hs_arena_copy(arena, hs_sql_get_str(q, 0));
        bool known = false; /* two spellings of one */
        for (uint32_t i = 0; i < list.n; i++) known |= hs_str_eq(list.at[i], name);
        if (!known) hs_push(arena, &list, name);
    }
    *out = (hs_strs){list.at, list.n};
    return got < 0 ? HS_EIO : HS_OK;
}

static hs_str copy(hs_arena *arena, sqlite3_stmt *q, int at)
{
    hs_str s = hs_sql_get_str(q, at);
    return s.ptr ? hs_arena_copy(arena, s) : (hs_str){0};
}

static int read_document(hs_ledger *l, hs_arena *arena, int64_t version, hs_saying_document *d, hs_offsets *offsets, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l,
        "SELECT " HS_SQL_DOC_ID("v") ", v.title, v.author, coalesce(v.outlet, v.channel), v.url,"
        " CASE WHEN v.date_from NOT IN ('file time', 'capture') THEN v.date END, t.body, v.document FROM version v"
        " JOIN text t ON t.id = v.text WHERE v.id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    int row = hs_sql_row(l, q, err);
    *d = (hs_saying_document){.version = version, .offsets = offsets};
    if (row > 0) {
        hs_str *const column[] = {&d->doc, &d->title, &d->author, &d->outlet, &d->url, &d->date, &d->text};
        for (int i = 0; i < 7; i++) *column[i] = copy(arena, q, i);
        d->document = hs_sql_get_int(q, 7);
    }
    hs_sql_done(q);
    if (row <= 0) return row < 0 ? HS_EIO : hs_fail(err, HS_EFORMAT, "%s: there is no version %lld, or its text is missing", l->path, (long long)version);
    d->time = hs_time_of(d->date);
    hs_offsets_build(arena, d->text, offsets);
    return HS_OK;
}

enum { C_ROW, C_N, C_SPEAKER, C_WORDS, C_ENTITY, C_KIND, C_POLARITY, C_CERTAINTY, C_CONFIDENCE, C_CONTENT };

typedef struct one { hs_record_row s; hs_statement by; /* as the filter asks */ } one;
typedef struct sayings { one *at; uint32_t n, cap; } sayings;

static int read_sayings(hs_ledger *l, hs_arena *arena, const hs_saying_document *d, double least, sayings *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l,
        "SELECT s.id, s.n, coalesce(e.name, n.words), n.words, e.id, s.kind, s.polarity, s.certainty, s.confidence, s.content FROM statement s"
        " LEFT JOIN name n ON n.id = s.speaker"
        " LEFT JOIN entity e ON e.id = coalesce((SELECT entity FROM namesake k WHERE k.document = ?2 AND k.name = n.id), n.entity)"
        " WHERE s.version = ?1 AND s.standing NOT IN (2, 3) AND s.confidence >= ?3 ORDER BY s.n", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, d->version);
    hs_sql_int(q, 2, d->document);
    hs_sql_real(q, 3, least);
    int row, code = HS_OK;
    while (!code && (row = hs_sql_row(l, q, err)) != 0) {
        if (row < 0) return HS_EIO;
        hs_record_row s = {.row = hs_sql_get_int(q, C_ROW), .n = (uint32_t)hs_sql_get_int(q, C_N), .speaker = copy(arena, q, C_SPEAKER),
                       .entity = hs_sql_get_int(q, C_ENTITY), .kind = (hs_kind)hs_sql_get_int(q, C_KIND),
                       .polarity = (hs_polarity)hs_sql_get_int(q, C_POLARITY),
                       .certainty = (hs_certainty)hs_sql_get_int(q, C_CERTAINTY), .confidence = hs_sql_get_real(q, C_CONFIDENCE)};
        hs_statement by = {.confidence = s.confidence, .source = {.entity = s.entity, .name = copy(arena, q, C_WORDS)}};
        if (!hs_spans_read(arena, hs_sql_get_str(q, C_CONTENT), d->offsets, &s.content) || !s.content.n)
            code = hs_fail(err, HS_EFORMAT, "%s: %.*s:s%u: its spans are not places in the text", l->path, (int)d->doc.len, d->doc.ptr, s.n);
        s.in_parts = s.content.n > 1;
        one both = {s, by};
        hs_push(arena, out, both);
    }
    hs_sql_done(q);
    return code;
}

/* Which names the filter asks for, it asks for in the words of the document. */
static int words_about(hs_ledger *l, hs_arena *arena, int64_t row, hs_strs *out, hs_err *err)
{
    struct { hs_str *at; uint32_t n, cap; } list = {0};
    sqlite3_stmt *q = hs_sql(l, "SELECT n.words FROM about a JOIN name n ON n.id = a.name WHERE a.statement = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, row);
    int got;
    while ((got = hs_sql_row(l, q, err)) > 0) hs_push(arena, &list, copy(arena, q, 0));
    *out = (hs_strs){list.at, list.n};
    return got < 0 ? HS_EIO : HS_OK;
}

static int give_version(hs_ledger *l, hs_arena *arena, const hs_chosen *chosen, known_claim *known, int64_t version, const hs_saying_calls *calls, bool *stop,
                        hs_err *err)
{
    hs_saying_document d;
    hs_offsets offsets;
    sayings list = {0};
    bool begun = false;
    int code = read_document(l, arena, version, &d, &offsets, err);
    if (!code) code = read_sayings(l, arena, &d, chosen->least, &list, err);
    for (uint32_t i = 0; i < list.n && !code && !*stop; i++) {
        hs_record_row *s = &list.at[i].s;
        if (!chosen->about.any) code = words_about(l, arena, s->row, &list.at[i].by.about, err);
        if (code || !hs_filter_takes(chosen, &list.at[i].by)) continue;
        code = read_about(l, arena, s->row, d.document, &s->about, err);
        if (!code) code = read_claim(l, arena, known, version, s, err);
        if (!code && !begun) *stop = calls->document(calls->user, &d) != 0;
        begun = true;
        if (!code && !*stop) *stop = calls->saying(calls->user, s) != 0;
    }
    return code;
}

int hs_sayings_each(hs_ledger *l, hs_arena *arena, const hs_filter *filter, const hs_saying_calls *calls, hs_err *err)
{
    hs_chosen chosen;
    bool stop = false;
    known_claim *known = hs_new(arena, known_claim, KEPT);
    int code = hs_filter_choose(l, arena, filter, &chosen, err);
    for (uint32_t i = 0; i < chosen.n && !code && !stop; i++) {
        hs_arena_mark mark = hs_arena_save(arena);
        code = give_version(l, arena, &chosen, known, chosen.version[i], calls, &stop, err);
        hs_arena_reset(arena, mark);
    }
    return code;
}
