/* What people decide about statements: checked, written to the log, carried out; one transaction each. */
#include "api/ledger.h"
#include "base/err.h"
#include "base/utf8.h"
#include "ledger/log.h"
#include "ledger/replay.h"

enum { LONGEST_NAME = 1000 /* bytes */, MOST_ABOUT = 64, LONGEST_NOTE = 64 << 10 };

const char *hs_verb_word(hs_verb verb)
{
    static const char *const words[] = {"accept", "reject", "edit", "add", "note", "undo"};
    return verb >= HS_ACCEPT && verb <= HS_UNDO ? words[verb] : "";
}

uint32_t hs_doc_byte(const hs_doc *doc, uint32_t code_point)
{
    return hs_offset_byte(&doc->offsets, code_point);
}

/* ---- the type, by quotation marks ---- */

/* What closes a quotation that `c` opens; 0 when it opens none. */
static uint32_t closing(uint32_t c)
{
    switch (c) {
    case '"': return '"';
    case 0x201C: return 0x201D; /* “ ” */
    case 0x201D: return 0x201D; /* ” ”, as in Swedish */
    case 0x201E: return 0x201C; /* „ “ */
    case 0x00AB: return 0x00BB; /* « » */
    case 0x00BB: return 0x00AB; /* » « */
    case 0x2018: return 0x2019; /* ‘ ’ */
    default: return 0;
    }
}

static bool closes(uint32_t open, uint32_t c)
{
    return c == closing(open) || (open == 0x201E && c == 0x201D); /* „ ”, as in Polish */
}

static bool is_word(uint32_t c)
{
    return (c | 32) - 'a' < 26 || c - '0' < 10 || (c >= 0xC0 && !(c >= 0x2000 && c < 0x2070));
}

static void count_marked(hs_str s, uint32_t *open, uint32_t *words, uint32_t *marked)
{
    for (size_t at = 0; at < s.len;) {
        uint32_t c = hs_utf8_next(s, &at);
        if (*open && closes(*open, c)) *open = 0;
        else if (!*open && closing(c)) *open = c;
        else if (is_word(c)) ++*words, *marked += *open != 0;
    }
}

static hs_type type_of(hs_str text, hs_spans content)
{
    uint32_t open = 0, words = 0, marked = 0;
    for (uint32_t i = 0; i < content.n; i++) count_marked(hs_str_sub(text, content.at[i].begin, content.at[i].end), &open, &words, &marked);
    return words && words == marked ? HS_DIRECT : marked ? HS_MIXED : HS_INDIRECT;
}

hs_type hs_doc_type(const hs_doc *doc, hs_spans content)
{
    return type_of(doc->text.s, content);
}

/* ---- is it a record? ---- */

static bool begins_character(hs_str text, uint32_t at)
{
    return at == text.len || ((unsigned char)text.ptr[at] & 0xC0) != 0x80;
}

static bool good_spans(hs_str text, hs_spans s)
{
    uint32_t last = 0;
    for (uint32_t i = 0; i < s.n; i++) {
        hs_span a = s.at[i];
        if (a.begin < last || a.end <= a.begin || a.end > text.len || !begins_character(text, a.begin) || !begins_character(text, a.end)) return false;
        last = a.end;
    }
    return true;
}

static bool good_line(hs_str s, size_t most)
{
    if (s.len > most || !hs_utf8_valid(s)) return false;
    for (size_t i = 0; i < s.len; i++)
        if ((unsigned char)s.ptr[i] < 0x20 || s.ptr[i] == 0x7F) return false;
    return true;
}

static int two(const char *digits)
{
    return 10 * (digits[0] - '0') + digits[1] - '0';
}

/* YYYY, YYYY-MM, YYYY-MM-DD, and what may stand behind a T. */
static bool good_date(hs_str s)
{
    static const char form[] = "dddd-dd-ddTdd:dd:dd";
    if (s.len < 4 || s.len > 25) return false;
    for (size_t i = 0; i < s.len; i++) {
        bool digit = s.ptr[i] >= '0' && s.ptr[i] <= '9';
        if (i >= sizeof form - 1 ? !digit && !strchr("Z+-:", s.ptr[i]) : form[i] == 'd' ? !digit : s.ptr[i] != form[i] && !(i == 16 && s.ptr[i] == 'Z')) return false;
        if (i == 16 && s.ptr[i] == 'Z') return s.len == 17;
    }
    bool whole = s.len == 4 || s.len == 7 || s.len == 10 || s.len >= 16;
    int month = s.len >= 7 ? two(s.ptr + 5) : 1, day = s.len >= 10 ? two(s.ptr + 8) : 1;
    return whole && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/* was: NULL, or what it is an edit of: what stood there may stay. */
static int check_record(const hs_loaded *d, const hs_statement *s, const hs_statement *was, hs_err *err)
{
    const struct { const char *what; hs_spans spans; } place[] = {{"source", s->source.spans}, {"cue", s->cue}, {"content", s->content}, {"said", s->said.spans}};
    const int w = (int)d->doc.len;
    const char *doc = d->doc.ptr;
    for (size_t i = 0; i < sizeof place / sizeof *place; i++)
        if (!good_spans(d->text, place[i].spans))
            return hs_fail(err, HS_EUSAGE, "%.*s: the %s is no place in its text, which ends at %u: spans must be in order, not empty, and not overlap", w,
                           doc, place[i].what, hs_offset_at(&d->offsets, (uint32_t)d->text.len, HS_CODE_POINTS));
    if (!s->content.n) return hs_fail(err, HS_EUSAGE, "%.*s: a statement needs a content", w, doc);
    if (s->type > HS_MIXED || s->source.kind > HS_KIND_AUTHOR || s->polarity > HS_DENIED || s->certainty > HS_QUESTIONED)
        return hs_fail(err, HS_EUSAGE, "%.*s: a type, kind, polarity or certainty that there is not", w, doc);
    if (!good_line(s->source.name, LONGEST_NAME)) return hs_fail(err, HS_EUSAGE, "%.*s: the speaker's name must be one line of text", w, doc);
    if (s->about.n > MOST_ABOUT) return hs_fail(err, HS_ELIMIT, "%.*s: about %u names; the most is %d", w, doc, s->about.n, MOST_ABOUT);
    for (uint32_t i = 0; i < s->about.n; i++)
        if (!s->about.at[i].len || !good_line(s->about.at[i], LONGEST_NAME))
            return hs_fail(err, HS_EUSAGE, "%.*s: each name that it is about must be one line of text", w, doc);
    hs_str date = s->said.value;
    if (date.len && !(was && hs_str_eq(was->said.value, date)) && !good_date(date))
        return hs_fail(err, HS_EUSAGE, "%.*s: `%.*s` is no date as 2031-05-03, 2031-05 or 2031", w, doc, (int)(date.len < 40 ? date.len : 40), date.ptr);
    return HS_OK;
}

/* ---- deciding ---- */

typedef struct call { hs_str who; const hs_correction *c; int64_t *entry; } call;

/* The place in `d` of statement `id`, or of what took its place; d->n when there is none. */
static uint32_t find(hs_ledger *l, const hs_loaded *d, uint32_t id, hs_err *err)
{
    uint32_t at = 0;
    while (at < d->n && d->statement[at].id != id) at++;
    if (at == d->n || d->standing[at] != HS_STANDING_REPLACED) return at;
    sqlite3_stmt *q = hs_sql(l, "SELECT b.n FROM statement a JOIN statement b ON b.version = a.version AND b.entry = a.entry AND b.standing = 4"
                                " WHERE a.id = ?", err);
    int64_t other = 0;
    if (!q) return d->n;
    hs_sql_int(q, 1, d->row[at]);
    if (hs_sql_value(l, q, &other, NULL, err)) return d->n;
    for (at = 0; at < d->n && d->statement[at].id != (uint32_t)other;) at++;
    return at;
}

static int entry_of(hs_ledger *l, int64_t row, int64_t *entry, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT entry FROM statement WHERE id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, row);
    return hs_sql_value(l, q, entry, NULL, err);
}

/* One who adds the same twice (a file of codes read again) adds it once. */
static bool is_there(const hs_loaded *d, const hs_statement *s)
{
    for (uint32_t i = 0; i < d->n; i++)
        if ((d->standing[i] == HS_STANDING_PERSON || d->standing[i] == HS_STANDING_ACCEPTED) && hs_same_record(&d->statement[i], s)) return true;
    return false;
}

/* What is to be logged; *idle: nothing. */
static int make_detail(hs_ledger *l, hs_arena *arena, const call *k, const hs_loaded *d, hs_detail *out, bool *idle, hs_err *err)
{
    const hs_correction *c = k->c;
    if (c->verb == HS_ADD) {
        *out = (hs_detail){.record = c->now};
        int code = check_record(d, c->now, NULL, err);
        *idle = !code && is_there(d, c->now);
        return code;
    }
    uint32_t at = find(l, d, c->id, err);
    if (at >= d->n) return hs_fail(err, HS_EUSAGE, "%.*s:s%u: there is no such statement", (int)d->doc.len, d->doc.ptr, c->id);
    const hs_statement *s = &d->statement[at];
    uint8_t standing = d->standing[at];
    int code = HS_OK;
    if (standing == HS_STANDING_PERSON) code = entry_of(l, d->row[at], &out->of_entry, err);
    else out->of = s;
    if (c->verb == HS_ACCEPT) out->record = s, *idle = standing == HS_STANDING_ACCEPTED || standing == HS_STANDING_PERSON;
    if (c->verb == HS_REJECT) *idle = standing == HS_STANDING_REJECTED;
    if (c->verb == HS_NOTE) out->note = c->note;
    if (c->verb == HS_EDIT && !code) {
        out->record = c->now;
        out->changed = hs_record_changes(arena, s, c->now);
        *idle = !out->changed.n && standing != HS_STANDING_REJECTED;
        code = check_record(d, c->now, s, err);
    }
    return code;
}

static int correct_inside(hs_ledger *l, hs_arena *arena, const call *k, hs_err *err)
{
    int64_t version;
    hs_loaded d;
    hs_detail detail = {0};
    bool idle = false;
    int code = hs_ledger_find(l, k->c->doc, &version, err);
    if (!code) code = hs_ledger_load(l, arena, version, true, &d, err);
    if (!code) code = make_detail(l, arena, k, &d, &detail, &idle, err);
    if (code || idle) return code;
    hs_str written = hs_detail_write(arena, d.text, &d.offsets, &detail);
    code = hs_log_append(l, arena, k->who, hs_verb_word(k->c->verb), version, written, 0, k->entry, err);
    return code ? code : hs_replay_version(l, arena, version, NULL, err);
}

/* Ends the transaction that was begun before. */
static int end(hs_ledger *l, int code, hs_err *err)
{
    if (!code) return hs_sql_commit(l, err);
    hs_sql_rollback(l);
    return code;
}

static int correct(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    int code = hs_sql_begin(l, err);
    return code ? code : end(l, correct_inside(l, arena, argument, err), err);
}

int hs_correct(hs_ledger *l, hs_str who, const hs_correction *c, int64_t *entry, hs_err *err)
{
    int64_t own;
    call k = {who, c, entry ? entry : &own};
    *k.entry = 0;
    if (c->verb < HS_ACCEPT || c->verb > HS_NOTE || ((c->verb == HS_EDIT || c->verb == HS_ADD) && !c->now))
        return hs_fail(err, HS_EUSAGE, "hs_correct: no decision that can be taken");
    if (c->verb == HS_NOTE && (!c->note.len || c->note.len > LONGEST_NOTE || !hs_utf8_valid(c->note)))
        return hs_fail(err, HS_EUSAGE, "a note must be text of 1 to %d bytes", LONGEST_NOTE);
    int code = hs_ledger_guarded(l, correct, &k, err);
    if (code) *k.entry = 0;
    return code;
}

/* ---- what stands for a statement ---- */

typedef struct stands_call { hs_str doc; uint32_t id, *now; } stands_call;

static int look(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const stands_call *k = argument;
    int64_t version;
    hs_loaded d;
    int code = hs_ledger_find(l, k->doc, &version, err);
    if (!code) code = hs_ledger_load(l, arena, version, true, &d, err);
    if (code) return code;
    uint32_t at = find(l, &d, k->id, err);
    if (at >= d.n) return hs_fail(err, HS_EUSAGE, "%.*s:s%u: there is no such statement", (int)k->doc.len, k->doc.ptr, k->id);
    *k->now = d.standing[at] == HS_STANDING_REJECTED ? 0 : d.statement[at].id;
    return HS_OK;
}

int hs_review_stands(hs_ledger *l, hs_str doc, uint32_t id, uint32_t *now, hs_err *err)
{
    stands_call k = {doc, id, now};
    *now = 0;
    return hs_ledger_guarded(l, look, &k, err);
}

/* ---- undoing ---- */

/* The entries from which the last one that stands is found; undone as in ledger/decision.c. */
static int last_standing(hs_ledger *l, hs_arena *arena, int64_t *entry, hs_err *err)
{
    struct { int64_t *at; uint32_t n, cap; } undone = {0};
    sqlite3_stmt *q = hs_sql(l, "SELECT id, undoes FROM entry WHERE version IS NOT NULL AND what IN ('accept', 'reject', 'edit', 'add', 'note', 'undo')"
                                " ORDER BY id DESC", err);
    if (!q) return HS_EIO;
    int row;
    *entry = 0;
    while (!*entry && (row = hs_sql_row(l, q, err)) != 0) {
        if (row < 0) return HS_EIO;
        int64_t id = hs_sql_get_int(q, 0), undoes = hs_sql_get_int(q, 1);
        bool is_undone = false;
        for (uint32_t i = 0; i < undone.n; i++) is_undone |= undone.at[i] == id;
        if (!is_undone && undoes) hs_push(arena, &undone, undoes);
        else if (!is_undone) *entry = id;
    }
    hs_sql_done(q);
    return *entry ? HS_OK : hs_fail(err, HS_EUSAGE, "%s: there is nothing to undo", l->path);
}

static int check_undo(hs_ledger *l, hs_arena *arena, int64_t entry, int64_t *version, hs_err *err)
{
    hs_decisions log;
    bool found;
    sqlite3_stmt *q = hs_sql(l, "SELECT version FROM entry WHERE id = ? AND what IN ('accept', 'reject', 'edit', 'add', 'note', 'undo')", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, entry);
    int code = hs_sql_value(l, q, version, &found, err);
    if (code) return code;
    if (!found || !*version) return hs_fail(err, HS_EUSAGE, "%s: the log's entry %lld is no decision about a statement", l->path, (long long)entry);
    code = hs_decisions_read(l, arena, *version, &log, err);
    for (uint32_t i = 0; i < log.n && !code; i++)
        if (log.at[i].entry == entry && log.at[i].undone) return hs_fail(err, HS_EUSAGE, "%s: entry %lld is undone already", l->path, (long long)entry);
    return code;
}

typedef struct undo_call { hs_str who; int64_t *entry; } undo_call;

static int undo_inside(hs_ledger *l, hs_arena *arena, const undo_call *k, hs_err *err)
{
    int64_t version = 0, own;
    int code = *k->entry ? HS_OK : last_standing(l, arena, k->entry, err);
    if (!code) code = check_undo(l, arena, *k->entry, &version, err);
    if (!code) code = hs_log_append(l, arena, k->who, hs_verb_word(HS_UNDO), version, HS_STR("{}"), *k->entry, &own, err);
    return code ? code : hs_replay_version(l, arena, version, NULL, err);
}

static int undo(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    int code = hs_sql_begin(l, err);
    return code ? code : end(l, undo_inside(l, arena, argument, err), err);
}

int hs_undo(hs_ledger *l, hs_str who, int64_t entry, int64_t *undone, hs_err *err)
{
    int64_t own;
    undo_call k = {who, undone ? undone : &own};
    *k.entry = entry;
    return hs_ledger_guarded(l, undo, &k, err);
}
