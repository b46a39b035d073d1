/* The statements of a story with their explanations: what people decided, and what follows from it for the rest. */
#include <stdio.h>
#include <stdlib.h>
#include "api/ledger.h"
#include "api/model.h"
#include "api/story.h"
#include "base/err.h"
#include "ledger/search.h"
#include "story/coder.h"

enum { MOST_DOCUMENTS = 1000000 };

typedef struct unit {
    int64_t row, version;
    uint32_t n;
    hs_span at;       /* of its content, code points */
    hs_str date;
    hs_codable said;
    int64_t entry;    /* of the last decision that stands; 0: none */
    uint32_t label;
    int stance;
    uint64_t not;     /* labels (the first 64) that people said do not fit */
    hs_suggestion suggestion;
} unit;

typedef struct units { unit *at; uint32_t n, cap; } units;

typedef struct coded_call {
    const hs_model *model;
    const hs_coding_options *o;
    int (*each)(void *user, const hs_coded *coded);
    void *user;
} coded_call;

/* ---- loading ---- */

static int by_word(const void *x, const void *y)
{
    const hs_coder_word *a = x, *b = y;
    return a->word < b->word ? -1 : a->word > b->word;
}

typedef struct said { struct { hs_coder_word *at; uint32_t n, cap; } word; struct { int64_t *at; uint32_t n, cap; } claim; struct { uint8_t *at; uint32_t n, cap; } denied; } said;

static void close_said(said *s, hs_codable *out)
{
    if (s->word.n) qsort(s->word.at, s->word.n, sizeof *s->word.at, by_word);
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->word.n; i++)
        if (!n || s->word.at[n - 1].word != s->word.at[i].word) s->word.at[n++] = s->word.at[i];
        else s->word.at[n - 1].affirmed |= s->word.at[i].affirmed, s->word.at[n - 1].denied |= s->word.at[i].denied;
    out->word = s->word.at;
    out->n_word = n;
    out->claim = s->claim.at;
    out->claim_denied = s->denied.at;
    out->n_claim = s->claim.n;
}

static void add_said(hs_arena *arena, said *s, sqlite3_stmt *q)
{
    hs_print p;
    if (!hs_print_unpack(hs_sql_get_blob(q, 2), &p)) return;
    hs_push(arena, &s->claim, hs_sql_get_int(q, 0));
    hs_push(arena, &s->denied, (uint8_t)hs_sql_get_int(q, 1));
    for (uint32_t i = 0; i < p.n_word; i++) hs_push(arena, &s->word, ((hs_coder_word){p.word[i].word, p.word[i].weight, !p.negated, p.negated}));
}

/* Tellings of statements in the order of their numbers, as the units are. */
static int load_said(hs_ledger *l, hs_arena *arena, int64_t version, unit *first, uint32_t n, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT claim, denied, print, n FROM telling WHERE version = ? AND n > 0 ORDER BY n, id", err);
    uint32_t i = 0;
    said s = {0};
    int row;
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    while ((row = hs_sql_row(l, q, err)) > 0) {
        uint32_t number = (uint32_t)hs_sql_get_int(q, 3);
        while (i < n && first[i].n < number) close_said(&s, &first[i++].said), s = (said){0};
        if (i < n && first[i].n == number) add_said(arena, &s, q);
    }
    if (i < n) close_said(&s, &first[i].said);
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

static int load_version(hs_ledger *l, hs_arena *arena, int64_t version, units *out, hs_err *err)
{
    uint32_t from = out->n;
    int row;
    sqlite3_stmt *q = hs_sql(l,
        "SELECT s.id, s.n, s.content ->> 0 ->> 0, s.content ->> (json_array_length(s.content) - 1) ->> 1, v.date FROM statement s JOIN version v"
        " ON v.id = s.version WHERE s.version = ? AND s.standing NOT IN (2, 3) ORDER BY s.n", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    while ((row = hs_sql_row(l, q, err)) > 0) {
        unit u = {.row = hs_sql_get_int(q, 0), .version = version, .n = (uint32_t)hs_sql_get_int(q, 1),
                  .at = {(uint32_t)hs_sql_get_int(q, 2), (uint32_t)hs_sql_get_int(q, 3)}};
        u.date = out->n > from ? out->at[from].date : hs_arena_copy(arena, hs_sql_get_str(q, 4));
        hs_push(arena, out, u);
    }
    hs_sql_done(q);
    if (row < 0) return HS_EIO;
    return out->n > from ? load_said(l, arena, version, &out->at[from], out->n - from, err) : HS_OK;
}

static int by_version(const void *x, const void *y)
{
    const hs_found *a = x, *b = y;
    return a->version < b->version ? -1 : a->version > b->version;
}

/* Every document's newest version, without those that repeat another one. */
static int load_all(hs_ledger *l, hs_arena *arena, units *out, hs_err *err)
{
    struct { int64_t *at; uint32_t n, cap; } version = {0};
    int row, code = HS_OK;
    sqlite3_stmt *q = hs_sql(l, "SELECT id FROM version v WHERE fold IS NULL AND NOT EXISTS (SELECT 1 FROM version w WHERE w.document = v.document"
                                " AND w.number > v.number) ORDER BY id", err);
    if (!q) return HS_EIO;
    while ((row = hs_sql_row(l, q, err)) > 0) hs_push(arena, &version, hs_sql_get_int(q, 0));
    hs_sql_done(q);
    if (row < 0) return HS_EIO;
    for (uint32_t i = 0; i < version.n && !code; i++) code = load_version(l, arena, version.at[i], out, err);
    return code;
}

static int load_units(hs_ledger *l, hs_arena *arena, hs_str query, units *out, hs_err *err)
{
    if (!query.len) return load_all(l, arena, out, err);
    hs_question question;
    const hs_found *found;
    uint32_t n = 0;
    int code = hs_question_read(arena, query, &question, err);
    hs_searched what = {.question = &question, .limit = MOST_DOCUMENTS};
    if (!code) code = hs_search_run(l, arena, &what, &found, &n, err);
    hs_found *version = hs_new(arena, hs_found, n);
    if (!code && n) memcpy(version, found, n * sizeof *version);
    if (n) qsort(version, n, sizeof *version, by_version);
    for (uint32_t i = 0; i < n && !code; i++) code = load_version(l, arena, version[i].version, out, err);
    return code;
}

/* ---- what people decided ---- */

/* Units are sorted by version. The one whose content the code's place covers most. */
static unit *find_unit(units *u, int64_t version, hs_span at)
{
    uint32_t low = 0, high = u->n;
    uint64_t most = 0, of = 1;
    unit *best = NULL;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (u->at[mid].version < version) low = mid + 1;
        else high = mid;
    }
    for (; low < u->n && u->at[low].version == version; low++) {
        hs_span s = u->at[low].at;
        uint32_t begin = s.begin > at.begin ? s.begin : at.begin, end = s.end < at.end ? s.end : at.end;
        uint64_t both = end > begin ? end - begin : 0, size = s.end - s.begin > at.end - at.begin ? s.end - s.begin : at.end - at.begin;
        if (2 * both >= size && both * of > most * size) most = both, of = size, best = &u->at[low];
    }
    return best;
}

static int learn(hs_ledger *l, hs_arena *arena, const hs_story_kept *s, hs_coder *coder, units *u, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT c.entry, c.version, c.begin, c.\"end\", c.label, c.stance, " HS_SQL_DOC_ID("v") " FROM story_code c JOIN version v ON v.id = c.version"
                                " WHERE c.story = ? ORDER BY c.entry", err);
    int row;
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, s->name);
    while ((row = hs_sql_row(l, q, err)) > 0) {
        unit *x = find_unit(u, hs_sql_get_int(q, 1), (hs_span){(uint32_t)hs_sql_get_int(q, 2), (uint32_t)hs_sql_get_int(q, 3)});
        const hs_label *label = hs_codebook_find(&s->book, hs_sql_get_str(q, 4));
        char where[64];
        if (!x || !label) continue;
        uint32_t at = (uint32_t)(label - s->book.at);
        hs_str doc = hs_sql_get_str(q, 6);
        int stance = (int)hs_sql_get_int(q, 5);
        snprintf(where, sizeof where, "%.*s:s%u", (int)doc.len, doc.ptr, x->n);
        hs_coder_learn(coder, &x->said, at, stance, hs_arena_copy(arena, hs_str_of(where)));
        if (stance >= 0) x->entry = hs_sql_get_int(q, 0), x->label = at, x->stance = stance;
        else if (at < 64) x->not |= (uint64_t)1 << at;
        if (stance < 0 && x->label == at) x->entry = 0;
    }
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

/* ---- handing out ---- */

static int by_date(const void *x, const void *y)
{
    const unit *a = x, *b = y;
    int c = hs_str_cmp(a->date, b->date);
    if (c) return c;
    if (a->version != b->version) return a->version < b->version ? -1 : 1;
    return a->n < b->n ? -1 : a->n > b->n;
}

/* Nearest to a coin's toss first: those teach most. */
static int by_doubt(const void *x, const void *y)
{
    const unit *a = x, *b = y;
    double p = a->suggestion.confidence, q = b->suggestion.confidence;
    if (p != q) return p < q ? -1 : 1;
    return by_date(x, y);
}

static hs_str copy(hs_arena *arena, sqlite3_stmt *q, int at)
{
    return hs_arena_copy(arena, hs_sql_get_str(q, at));
}

static int load_coded(hs_ledger *l, hs_arena *arena, const unit *u, hs_coded *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l,
        "SELECT " HS_SQL_DOC_ID("v") ", coalesce(v.outlet, v.channel), v.date, v.title, v.url, coalesce(e.name, n.words), e.id, s.kind, s.certainty,"
        " (SELECT group_concat(substr(b.body, j.value ->> 0 + 1, (j.value ->> 1) - (j.value ->> 0)), ' ') FROM json_each(s.content) j) FROM statement s JOIN version v"
        " ON v.id = s.version JOIN text b ON b.id = v.text LEFT JOIN name n ON n.id = s.speaker LEFT JOIN entity e ON e.id ="
        " coalesce((SELECT entity FROM namesake k WHERE k.document = v.document AND k.name = n.id), n.entity) WHERE s.id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, u->row);
    int row = hs_sql_row(l, q, err);
    if (row > 0)
        *out = (hs_coded){.doc = copy(arena, q, 0), .id = u->n, .outlet = copy(arena, q, 1), .date = copy(arena, q, 2), .title = copy(arena, q, 3),
                          .url = copy(arena, q, 4), .speaker = copy(arena, q, 5), .entity = hs_sql_get_int(q, 6), .kind = (hs_kind)hs_sql_get_int(q, 7),
                          .certainty = (hs_certainty)hs_sql_get_int(q, 8), .words = copy(arena, q, 9)};
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

static int hand_out(hs_ledger *l, hs_arena *arena, const coded_call *c, hs_coder *coder, units *u, hs_err *err)
{
    double least = c->o->min_confidence > 0 ? c->o->min_confidence : 0.5;
    uint32_t given = 0;
    int code = HS_OK;
    bool pending = c->o->suggestions != 0;
    for (uint32_t i = 0; i < u->n; i++) {
        unit *x = &u->at[i];
        hs_coder_suggest(coder, &x->said, (hs_str){0}, &x->suggestion);
        if (x->suggestion.label < 64 && x->not >> x->suggestion.label & 1) x->suggestion.confidence = 0;
    }
    if (u->n) qsort(u->at, u->n, sizeof *u->at, pending ? by_doubt : by_date);
    for (uint32_t i = 0; i < u->n && !code; i++) {
        unit *x = &u->at[i];
        if (pending ? x->entry || x->suggestion.confidence < least : !x->entry && x->suggestion.confidence < least) continue;
        if (c->o->limit && given++ >= c->o->limit) break;
        hs_arena_mark mark = hs_arena_save(arena);
        hs_coded out = {0};
        code = load_coded(l, arena, x, &out, err);
        if (pending) hs_coder_suggest(coder, &x->said, out.words, &x->suggestion);
        out.by_person = x->entry != 0;
        out.label = x->entry ? x->label : x->suggestion.label;
        out.disagree = x->entry ? x->stance == 0 : x->suggestion.disagree;
        out.confidence = x->entry ? 1 : x->suggestion.confidence;
        out.why = x->entry ? (hs_str){0} : x->suggestion.why;
        if (!code && c->each(c->user, &out)) break;
        hs_arena_reset(arena, mark);
    }
    return code;
}

static int coded(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const coded_call *c = argument;
    hs_story_kept s = {.query = c->o->query};
    units u = {0};
    int code = c->o->story.len ? hs_story_load(l, arena, c->o->story, &s, err)
                               : hs_codebook_read(arena, c->o->codebook, c->o->file ? c->o->file : "codebook", &s.book, err);
    if (!code && !s.book.n)
        return hs_fail(err, HS_EUSAGE, "the story %.*s has no codebook: give it one with `story add %.*s --codebook FILE`, or name explanations that were found:"
                       " `story name %.*s c12 LABEL`", (int)s.name.len, s.name.ptr, (int)s.name.len, s.name.ptr, (int)s.name.len, s.name.ptr);
    if (!code) code = load_units(l, arena, s.query, &u, err);
    if (code) return code;
    hs_coder *coder = hs_coder_new(arena, c->model->speech, &s.book);
    if (c->o->story.len) code = learn(l, arena, &s, coder, &u, err);
    return code ? code : hand_out(l, arena, c, coder, &u, err);
}

int hs_story_coded(hs_ledger *l, const hs_model *model, const hs_coding_options *o, int (*each)(void *user, const hs_coded *coded), void *user, hs_err *err)
{
    coded_call c = {model, o, each, user};
    return hs_ledger_guarded(l, coded, &c, err);
}
