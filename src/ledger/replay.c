/* Decisions are carried out on units: a machine's statement, or what a person put in, and what became of it. Which unit a decision is
 * about is settled for those undone, too, so that what was decided later still finds its own. */
#include <stdio.h>
#include <stdlib.h>
#include "base/err.h"
#include "ledger/replay.h"

enum { DEEPEST = 60 }; /* an addition goes no deeper: writers bound the voices around one by HS_DEPTH_LIMIT */

typedef struct unit {
    hs_statement machine, own;
    bool has_machine, has_own, empty; /* empty: an addition that was undone */
    int64_t row;                      /* the machine's */
    hs_standing standing;
    int64_t entry;                    /* that decided last */
    uint32_t number;                  /* of the person's statement, once there has been one */
    const hs_decision *claim;         /* the first that named this unit by its places */
} unit;

typedef struct units { unit *at; uint32_t n, cap; } units;
typedef struct loose { int64_t entry; const char *reason; } loose;

typedef struct replay {
    hs_ledger *l;
    hs_arena *arena;
    hs_loaded d;
    hs_decisions log;
    units units;
    uint32_t *unit_of; /* [log.n]: index + 1 of the decision's unit, 0 = none */
    uint32_t last_number;
    struct { loose *at; uint32_t n, cap; } loose;
    hs_replayed count;
} replay;

static const hs_statement *now(const unit *u)
{
    return u->has_own ? &u->own : &u->machine;
}

/* ---- which unit ---- */

static uint32_t length_of(hs_spans s)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < s.n; i++) n += s.at[i].end - s.at[i].begin;
    return n;
}

static uint32_t shared(hs_spans a, hs_spans b)
{
    uint32_t n = 0;
    for (uint32_t i = 0, k = 0; i < a.n && k < b.n;) {
        uint32_t from = a.at[i].begin > b.at[k].begin ? a.at[i].begin : b.at[k].begin;
        uint32_t to = a.at[i].end < b.at[k].end ? a.at[i].end : b.at[k].end;
        if (from < to) n += to - from;
        if (a.at[i].end < b.at[k].end) i++;
        else k++;
    }
    return n;
}

static bool same_place(hs_spans a, hs_spans b)
{
    uint32_t n = length_of(a);
    return n == length_of(b) && shared(a, b) == n;
}

static bool same_names(const hs_decision *a, const hs_decision *b)
{
    return hs_str_eq(a->of.content.spans, b->of.content.spans) && hs_str_eq(a->of.cue.spans, b->of.cue.spans) &&
           hs_str_eq(a->of.source.spans, b->of.source.spans);
}

/* What a decision looks for, found in this text. */
typedef struct sought { hs_spans content, cue, source; hs_str name; } sought;

/* The content in this text, and by how many bytes it has moved. False when its words are not there. */
static bool find_content(replay *r, const hs_logged_place *place, hs_spans *out, int64_t *shift)
{
    hs_spans was;
    if (!place->words.n || !hs_place_find(r->arena, r->d.text, &r->d.offsets, place, 0, out)) return false;
    *shift = hs_spans_read(r->arena, place->spans, &r->d.offsets, &was) ? (int64_t)out->at[0].begin - was.at[0].begin : 0;
    return true;
}

static bool seek(replay *r, const hs_decision *d, sought *out)
{
    const hs_offsets *o = &r->d.offsets;
    *out = (sought){.name = d->of.name};
    int64_t shift;
    if (!find_content(r, &d->of.content, &out->content, &shift)) return false;
    if (!hs_place_find(r->arena, r->d.text, o, &d->of.cue, shift, &out->cue)) out->cue = (hs_spans){0};
    if (!hs_place_find(r->arena, r->d.text, o, &d->of.source, shift, &out->source)) out->source = (hs_spans){0};
    return true;
}

/* Do they reach into each other at all? */
static bool are_apart(hs_spans a, hs_spans b)
{
    return a.at[0].begin >= b.at[b.n - 1].end || b.at[0].begin >= a.at[a.n - 1].end;
}

enum { SAME = 4 /* content */, VERY_SAME = 6 /* the same cue as well */ };

/* How much a machine's statement is the one that is sought; 0 not at all. */
static double likeness(const sought *want, const hs_statement *s)
{
    if (are_apart(want->content, s->content)) return 0;
    bool cue = shared(want->cue, s->cue) || (!want->cue.n && !s->cue.n);
    bool speaker = (want->name.len && hs_str_eq(want->name, s->source.name)) || shared(want->source, s->source.spans);
    double like = cue + 0.5 * speaker;
    if (same_place(want->content, s->content)) return SAME + like + same_place(want->cue, s->cue);
    uint32_t a = length_of(want->content), b = length_of(s->content);
    double share = (double)shared(want->content, s->content) / (a > b ? a : b);
    return share >= 0.5 && like > 0 ? share + like : 0;
}

/* The unit most like it, if it reaches `least`; one that another decision has claimed is left to that. Returns index + 1. */
static uint32_t most_like(const replay *r, const hs_decision *d, const sought *want, double least, double *like)
{
    uint32_t best = 0;
    *like = 0;
    for (uint32_t i = 0; i < r->units.n; i++) {
        const unit *u = &r->units.at[i];
        if (!u->has_machine || (u->claim && !same_names(u->claim, d))) continue;
        double now_like = likeness(want, &u->machine);
        if (now_like >= least && now_like > *like) *like = now_like, best = i + 1;
    }
    return best;
}

static bool by_places(const hs_decision *d)
{
    return d->verb != HS_UNDO && d->verb != HS_ADD && !d->of_entry;
}

/* What is quite the same is claimed before anything that is only alike. */
static void claim_same(replay *r)
{
    for (uint32_t i = 0; i < r->log.n; i++) {
        sought want;
        double like;
        const hs_decision *d = &r->log.at[i];
        if (!by_places(d) || !seek(r, d, &want)) continue;
        uint32_t u = most_like(r, d, &want, VERY_SAME, &like);
        if (u && !r->units.at[u - 1].claim) r->units.at[u - 1].claim = d;
    }
}

static uint32_t unit_of_entry(const replay *r, int64_t entry)
{
    for (uint32_t i = 0; i < r->log.n; i++)
        if (r->log.at[i].entry == entry) return r->unit_of[i];
    return 0;
}

/* One that the same decision, or another about the same statement, has made or found before. */
static uint32_t claimed_before(const replay *r, const hs_decision *d)
{
    for (uint32_t i = 0; i < r->units.n; i++)
        if (r->units.at[i].claim && same_names(r->units.at[i].claim, d)) return i + 1;
    return 0;
}

static uint32_t new_unit(replay *r, const hs_decision *d)
{
    unit u = {.claim = by_places(d) ? d : NULL};
    hs_push(r->arena, &r->units, u);
    return r->units.n;
}

/* The machine has come to find what a person had put in. */
static uint32_t found_since(const replay *r, const hs_statement *s)
{
    for (uint32_t i = 0; i < r->units.n; i++) {
        const hs_statement *m = &r->units.at[i].machine;
        if (!r->units.at[i].has_machine || r->units.at[i].entry) continue;
        bool speaker = (s->source.name.len && hs_str_eq(s->source.name, m->source.name)) || shared(s->source.spans, m->source.spans);
        if (same_place(s->content, m->content) && same_place(s->cue, m->cue) && speaker) return i + 1;
    }
    return 0;
}

/* ---- carrying out ---- */

/* ["edited by Ilse Omur", "changed: polarity, about"] */
static hs_strs reasons(replay *r, const hs_decision *d, hs_strs changed)
{
    static const char *const done[] = {[HS_ACCEPT] = "accepted", [HS_EDIT] = "edited", [HS_ADD] = "added"};
    hs_str *why = hs_new(r->arena, hs_str, 2);
    size_t room = d->who.len + 32, n = 0;
    char *words = hs_arena_alloc(r->arena, room);
    why[0] = (hs_str){words, (size_t)snprintf(words, room, "%s by %.*s", done[d->verb], (int)d->who.len, d->who.ptr)};
    for (uint32_t i = 0; i < changed.n; i++) n += changed.at[i].len + 2;
    words = hs_arena_alloc(r->arena, n + 16);
    size_t at = (size_t)snprintf(words, 16, "changed:");
    for (uint32_t i = 0; i < changed.n; i++) at += (size_t)snprintf(words + at, n + 16 - at, i ? ", %.*s" : " %.*s", (int)changed.at[i].len, changed.at[i].ptr);
    why[1] = (hs_str){words, at};
    return (hs_strs){why, changed.n ? 2 : 1};
}

/* The record that the person left, with its places in this text. */
static bool place_record(replay *r, const hs_decision *d, hs_statement *out)
{
    int64_t shift;
    const hs_offsets *o = &r->d.offsets;
    *out = d->record;
    if (!find_content(r, &d->content, &out->content, &shift) ||
        !hs_place_find(r->arena, r->d.text, o, &d->cue, shift, &out->cue) ||
        !hs_place_find(r->arena, r->d.text, o, &d->source, shift, &out->source.spans) ||
        !hs_place_find(r->arena, r->d.text, o, &d->said, shift, &out->said.spans)) return false;
    out->confidence = 1;
    return true;
}

static void give_number(replay *r, unit *u)
{
    if (!u->number) u->number = ++r->last_number;
}

/* The person's record stands; where it is what the machine found, the machine's stands, accepted. */
static void stand(replay *r, unit *u, const hs_decision *d, const hs_statement *record)
{
    bool same = u->has_machine && hs_same_record(record, &u->machine);
    if (!same || d->verb == HS_ADD) give_number(r, u);
    if (d->undone) return;
    u->has_own = !same;
    u->own = *record;
    u->own.why = reasons(r, d, u->has_machine ? hs_record_changes(r->arena, &u->machine, record) : d->changed);
    u->standing = same ? HS_STANDING_ACCEPTED : HS_STANDING_PERSON;
    u->entry = d->entry;
}

static const char WORDS_GONE[] = "its words are no longer in the text";

static const char *add(replay *r, const hs_decision *d, uint32_t *unit_index)
{
    hs_statement record;
    if (!place_record(r, d, &record)) return WORDS_GONE;
    uint32_t u = found_since(r, &record);
    if (!u) u = new_unit(r, d), r->units.at[u - 1].empty = d->undone;
    *unit_index = u;
    stand(r, &r->units.at[u - 1], d, &record);
    r->count.exact += !d->undone;
    return NULL;
}

/* An edit, an accept, a rejection or a note about unit u. */
static const char *decide(replay *r, const hs_decision *d, unit *u)
{
    hs_statement record;
    if (u->empty) return "what it is about was added by an entry that is undone";
    if (d->verb == HS_NOTE) return NULL;
    if (d->verb == HS_REJECT) {
        if (!d->undone) u->standing = HS_STANDING_REJECTED, u->entry = d->entry;
        return NULL;
    }
    if (!place_record(r, d, &record)) return WORDS_GONE;
    stand(r, u, d, &record);
    return NULL;
}

/* None of the machine's statements is like the one that was accepted or edited: the person's stands by itself. */
static const char *stand_alone(replay *r, const hs_decision *d, uint32_t *unit_index)
{
    hs_statement record;
    if (d->verb != HS_ACCEPT && d->verb != HS_EDIT) return "no statement like it is found any more";
    if (!place_record(r, d, &record)) return WORDS_GONE;
    if (d->undone) return NULL;
    *unit_index = new_unit(r, d);
    stand(r, &r->units.at[*unit_index - 1], d, &record);
    r->count.own++;
    return NULL;
}

static const char *about_places(replay *r, const hs_decision *d, uint32_t *unit_index)
{
    sought want;
    double like = VERY_SAME;
    if (!seek(r, d, &want)) return WORDS_GONE;
    uint32_t u = claimed_before(r, d);
    if (u && r->units.at[u - 1].has_machine) like = likeness(&want, &r->units.at[u - 1].machine);
    if (!u) u = most_like(r, d, &want, 0.5, &like);
    if (!u) return stand_alone(r, d, unit_index);
    *unit_index = u;
    if (!r->units.at[u - 1].claim && !d->undone) r->units.at[u - 1].claim = d;
    const char *trouble = decide(r, d, &r->units.at[u - 1]);
    if (trouble || d->undone) return trouble;
    if (!r->units.at[u - 1].has_machine) r->count.own++;
    else if (like >= SAME) r->count.exact++;
    else r->count.near++;
    return NULL;
}

static const char *about_entry(replay *r, const hs_decision *d, uint32_t *unit_index)
{
    uint32_t u = unit_of_entry(r, d->of_entry);
    if (!u) return "what it is about is undone, or not put back";
    *unit_index = u;
    const char *trouble = decide(r, d, &r->units.at[u - 1]);
    r->count.exact += !trouble && !d->undone;
    return trouble;
}

static void carry_out(replay *r)
{
    claim_same(r);
    for (uint32_t i = 0; i < r->log.n; i++) {
        const hs_decision *d = &r->log.at[i];
        const char *trouble = d->verb == HS_UNDO  ? NULL
                              : d->verb == HS_ADD ? add(r, d, &r->unit_of[i])
                              : d->of_entry       ? about_entry(r, d, &r->unit_of[i])
                                                  : about_places(r, d, &r->unit_of[i]);
        if (!trouble || d->undone) continue;
        loose one = {d->entry, trouble};
        hs_push(r->arena, &r->loose, one);
        r->count.loose++;
    }
}

/* ---- what is around a person's statement ---- */

/* Is all of `inner` within content? Spans of both are in order. */
static bool holds(hs_spans content, hs_spans inner)
{
    return shared(content, inner) == length_of(inner);
}

static bool stands(const unit *u)
{
    return (u->has_machine || u->has_own) && u->standing != HS_STANDING_REJECTED;
}

static uint32_t number_of(const unit *u)
{
    return u->has_own ? u->number : u->machine.id;
}

static uint32_t depth_of(const replay *r, uint32_t number)
{
    uint32_t depth = 0;
    for (uint32_t i = 0; number && depth <= DEEPEST && i < r->units.n; i++) {
        const unit *u = &r->units.at[i];
        if (number != u->number && (!u->has_machine || number != u->machine.id)) continue;
        number = now(u)->within;
        depth++;
        i = UINT32_MAX; /* from the first unit again */
    }
    return depth;
}

/* An addition hangs on the shortest content that holds it and is longer: no circle can come of that. */
static uint32_t innermost_around(const replay *r, const unit *u)
{
    uint32_t best = 0, least = UINT32_MAX, own = length_of(u->own.content);
    for (uint32_t i = 0; i < r->units.n; i++) {
        const unit *around = &r->units.at[i];
        if (around == u || !stands(around)) continue;
        hs_spans content = now(around)->content;
        uint32_t n = length_of(content);
        if (n > own && n < least && holds(content, u->own.content) && holds(content, u->own.cue)) least = n, best = number_of(around);
    }
    return depth_of(r, best) < DEEPEST ? best : 0;
}

/* What took the machine's place hangs where that hung, unless it was moved out of there. */
static uint32_t around_machine(const replay *r, const unit *u)
{
    for (uint32_t i = 0; u->machine.within && i < r->units.n; i++) {
        const unit *around = &r->units.at[i];
        if (around->has_machine && around->machine.id == u->machine.within) return holds(now(around)->content, u->own.content) ? u->machine.within : 0;
    }
    return 0;
}

/* ---- writing ---- */

static int run_for(hs_ledger *l, sqlite3_stmt *q, int64_t id, hs_err *err)
{
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, id);
    return hs_sql_run(l, q, err);
}

/* The rows as the machine left them. */
static int set_back(replay *r, hs_err *err)
{
    int code = HS_OK;
    for (uint32_t i = 0; i < r->d.n && !code; i++) {
        unit u = {.machine = r->d.statement[i], .has_machine = true, .row = r->d.row[i]};
        if (r->d.standing[i] == HS_STANDING_PERSON) {
            code = hs_remove_statement(r->l, r->arena, r->d.row[i], r->d.text, r->d.statement[i].content, err);
            continue;
        }
        if (u.machine.id > r->last_number) r->last_number = u.machine.id;
        hs_push(r->arena, &r->units, u);
    }
    if (!code)
        code = run_for(r->l, hs_sql(r->l, "UPDATE statement SET standing = 0, entry = NULL WHERE version = ? AND standing <> 0", err), r->d.version, err);
    if (!code)
        code = run_for(r->l, hs_sql(r->l, "DELETE FROM loose WHERE entry IN (SELECT id FROM entry WHERE version = ?)", err), r->d.version, err);
    return code;
}

static int write_standing(replay *r, const unit *u, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(r->l, "UPDATE statement SET standing = ?, entry = ? WHERE id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, u->standing == HS_STANDING_PERSON ? HS_STANDING_REPLACED : u->standing);
    hs_sql_id(q, 2, u->entry);
    hs_sql_int(q, 3, u->row);
    return hs_sql_run(r->l, q, err);
}

static int longer_first(const void *a, const void *b)
{
    const unit *const *x = a, *const *y = b;
    uint32_t n = length_of((*x)->own.content), m = length_of((*y)->own.content);
    if (n != m) return n > m ? -1 : 1;
    return (*x)->number < (*y)->number ? -1 : (*x)->number > (*y)->number;
}

/* Numbers, and what is around each: of what took a machine's place first, then of additions, the longer ones first. */
static void settle(replay *r)
{
    unit **added = hs_new(r->arena, unit *, r->units.n);
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->units.n; i++) {
        unit *u = &r->units.at[i];
        if (!u->has_own) continue;
        u->own.id = u->number;
        if (u->has_machine) u->own.within = around_machine(r, u);
        else added[n++] = u;
    }
    if (n) qsort(added, n, sizeof(unit *), longer_first);
    for (uint32_t i = 0; i < n; i++) added[i]->own.within = innermost_around(r, added[i]);
}

static int write_units(replay *r, hs_err *err)
{
    int code = HS_OK;
    for (uint32_t i = 0; i < r->units.n && !code; i++) {
        unit *u = &r->units.at[i];
        int64_t row;
        if (u->has_machine && u->entry) code = write_standing(r, u, err);
        if (code || u->standing != HS_STANDING_PERSON) continue;
        code = hs_store_statement(r->l, r->arena, r->d.version, r->d.text, &r->d.offsets, &u->own, HS_STANDING_PERSON, u->entry, &row, err);
    }
    return code;
}

static int write_loose(replay *r, hs_err *err)
{
    int code = HS_OK;
    for (uint32_t i = 0; i < r->loose.n && !code; i++) {
        sqlite3_stmt *q = hs_sql(r->l, "INSERT INTO loose (entry, reason) VALUES (?, ?)", err);
        if (!q) return HS_EIO;
        hs_sql_int(q, 1, r->loose.at[i].entry);
        hs_sql_str(q, 2, hs_str_of(r->loose.at[i].reason));
        code = hs_sql_run(r->l, q, err);
    }
    return code;
}

int hs_replay_version(hs_ledger *l, hs_arena *arena, int64_t version, hs_replayed *out, hs_err *err)
{
    replay r = {.l = l, .arena = arena};
    int code = hs_ledger_load(l, arena, version, true, &r.d, err);
    if (!code) code = hs_decisions_read(l, arena, version, &r.log, err);
    if (!code) code = set_back(&r, err);
    if (code) return code;
    r.unit_of = hs_new(arena, uint32_t, r.log.n);
    carry_out(&r);
    settle(&r);
    code = write_units(&r, err);
    if (!code) code = write_loose(&r, err);
    if (out) *out = r.count;
    return code;
}
