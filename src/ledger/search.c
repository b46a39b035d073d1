/* Finding statements and documents: conditions to sets, sets to rows in order. */
#include <stdlib.h>
#include "base/err.h"
#include "ledger/plain.h"
#include "ledger/search.h"

enum { FEW = 1500 /* rows that are looked up one by one rather than walked past */ };

/* ---- sets ---- */

static hs_set new_set(hs_arena *arena, int64_t n, bool full)
{
    hs_set s = {hs_new(arena, uint64_t, (size_t)n / 64 + 1), n};
    if (full) memset(s.bit, 0xFF, ((size_t)n / 64 + 1) * sizeof *s.bit);
    return s;
}

static void put(hs_set *s, int64_t id)
{
    if (id >= 0 && id < s->n) s->bit[id / 64] |= (uint64_t)1 << (id % 64);
}

static void take(hs_set *s, int64_t id)
{
    if (id >= 0 && id < s->n) s->bit[id / 64] &= ~((uint64_t)1 << (id % 64));
}

/* What is in `with` too, or not in it. */
static void narrow(hs_set *s, const hs_set *with, bool without)
{
    for (int64_t i = 0; i <= s->n / 64; i++) s->bit[i] &= without ? ~with->bit[i] : with->bit[i];
}

static int64_t count(const hs_set *s)
{
    int64_t n = 0;
    for (int64_t i = 0; i <= s->n / 64; i++) n += __builtin_popcountll(s->bit[i]);
    return n;
}

/* hs_wanted(id, set): is it in the set that was bound? */
static void wanted(sqlite3_context *context, int n, sqlite3_value **value)
{
    const hs_set *s = sqlite3_value_pointer(value[1], "hs_set");
    (void)n;
    sqlite3_result_int(context, s && hs_set_has(s, sqlite3_value_int64(value[0])));
}

static void bind_set(sqlite3_stmt *q, int at, const hs_set *s)
{
    sqlite3_bind_pointer(q, at, (void *)s, "hs_set", NULL);
}

/* All ids that a bound query gives, into the set. */
static int put_rows(hs_ledger *l, sqlite3_stmt *q, hs_set *s, hs_err *err)
{
    int row;
    if (!q) return HS_EIO;
    while ((row = hs_sql_row(l, q, err)) > 0) put(s, hs_sql_get_int(q, 0));
    return row < 0 ? HS_EIO : HS_OK;
}

/* ---- conditions ---- */

typedef struct run {
    hs_ledger *l;
    hs_arena *arena;
    const hs_searched *what;
    hs_set statement, version; /* what is left */
    hs_err *err;
    bool by_statement; /* there are conditions on statements */
} run;

/* Statements whose speaker, or somebody whom they speak of, is one of the names. A person may have said who a name is in one document. */
static int by_whom(run *r, const hs_condition *c, hs_set *out)
{
    hs_whom whom;
    bool speaker = c->field == HS_FIELD_SPEAKER;
    int code = hs_search_whom(r->l, r->arena, c->value, c->begins, &whom, r->err);
    for (uint32_t i = 0; i < whom.n_name && !code; i++) {
        sqlite3_stmt *q = speaker
            ? hs_sql(r->l, "SELECT s.id FROM statement s WHERE s.speaker = ?1", r->err)
            : hs_sql(r->l, "SELECT a.statement FROM about a WHERE a.name = ?1", r->err);
        if (q) hs_sql_int(q, 1, whom.name[i]);
        code = put_rows(r->l, q, out, r->err);
    }
    sqlite3_stmt *q = code ? NULL : speaker
        ? hs_sql(r->l, "SELECT s.id, k.entity, k.name FROM namesake k JOIN version v ON v.document = k.document"
                       " JOIN statement s ON s.version = v.id AND s.speaker = k.name", r->err)
        : hs_sql(r->l, "SELECT s.id, k.entity, k.name FROM namesake k JOIN version v ON v.document = k.document"
                       " JOIN statement s ON s.version = v.id JOIN about a ON a.statement = s.id AND a.name = k.name", r->err);
    if (!q) return code ? code : HS_EIO;
    int row;
    while ((row = hs_sql_row(r->l, q, r->err)) > 0) {
        uint32_t i = 0, k = 0;
        while (i < whom.n_entity && whom.entity[i] != hs_sql_get_int(q, 1)) i++;
        while (k < whom.n_name && whom.name[k] != hs_sql_get_int(q, 2)) k++;
        if (i < whom.n_entity) put(out, hs_sql_get_int(q, 0));
        else if (k < whom.n_name && speaker) take(out, hs_sql_get_int(q, 0));
    }
    return row < 0 ? HS_EIO : HS_OK;
}

/* Do the words of a stand in b, in one row? Both plain. */
static bool stands_in(hs_str a, hs_str b)
{
    for (size_t i = 0; a.len && i + a.len <= b.len; i++) {
        if (i && b.ptr[i - 1] != ' ') continue;
        if (memcmp(a.ptr, b.ptr + i, a.len) == 0 && (i + a.len == b.len || b.ptr[i + a.len] == ' ')) return true;
    }
    return false;
}

/* Versions by what is known of them. One walk over index version_where, in the order of outlets. */
static int by_place(run *r, const hs_condition *c, hs_set *out)
{
    hs_str want = hs_plain_names(r->arena, c->value), last = {0};
    bool fits = false, known = false;
    int row, at = c->field == HS_FIELD_OUTLET ? 1 : 2;
    sqlite3_stmt *q = hs_sql(r->l, "SELECT id, outlet, channel, channel_id, lang FROM version INDEXED BY version_where", r->err);
    if (!q) return HS_EIO;
    while ((row = hs_sql_row(r->l, q, r->err)) > 0) {
        if (c->field == HS_FIELD_LANG) {
            hs_str lang = hs_sql_get_str(q, 4);
            fits = hs_str_starts(lang, c->value) && (lang.len == c->value.len || lang.ptr[c->value.len] == '-');
        } else {
            hs_str have = hs_sql_get_str(q, at);
            if (!known || !hs_str_eq(have, last)) {
                hs_arena_mark mark = hs_arena_save(r->arena);
                fits = stands_in(want, hs_plain_names(r->arena, have));
                hs_arena_reset(r->arena, mark);
                last = hs_arena_copy(r->arena, have);
                known = true;
            }
        }
        if (fits || (at == 2 && c->field == HS_FIELD_CHANNEL && hs_str_eq(hs_sql_get_str(q, 3), c->value))) put(out, hs_sql_get_int(q, 0));
    }
    return row < 0 ? HS_EIO : HS_OK;
}

/* Dates are compared as far as both are known. */
static int by_date(run *r, const hs_condition *c, hs_set *out)
{
    sqlite3_stmt *q = c->field == HS_FIELD_SINCE
        ? hs_sql(r->l, "SELECT id FROM version WHERE date >= substr(?1, 1, 4) AND substr(date, 1, length(?1)) >= substr(?1, 1, length(date))", r->err)
        : hs_sql(r->l, "SELECT id FROM version WHERE date < ?1 || '~' AND substr(date, 1, length(?1)) <= substr(?1, 1, length(date))", r->err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, c->value);
    return put_rows(r->l, q, out, r->err);
}

static int by_title(run *r, const hs_condition *c, hs_set *out)
{
    hs_variants any = hs_variants_of(r->arena, c->value, c->begins);
    if (!any.n) return HS_OK;
    sqlite3_stmt *q = hs_sql(r->l, "SELECT rowid FROM find_text WHERE find_text MATCH ?", r->err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, hs_variants_match(r->arena, any, "title"));
    return put_rows(r->l, q, out, r->err);
}

/* "d12": all its versions */
static int by_doc(run *r, const hs_condition *c, hs_set *out)
{
    int64_t version;
    int code = hs_ledger_find(r->l, c->value, &version, r->err);
    bool one = memchr(c->value.ptr, 'v', c->value.len) != NULL;
    if (code) return code;
    if (one) put(out, version);
    sqlite3_stmt *q = one ? NULL : hs_sql(r->l, "SELECT o.id FROM version v JOIN version o ON o.document = v.document WHERE v.id = ?", r->err);
    if (!q) return one ? HS_OK : HS_EIO;
    hs_sql_int(q, 1, version);
    return put_rows(r->l, q, out, r->err);
}

enum { FACTS = 4, FACT_VALUES = 7 };
static const int VALUES[FACTS] = {HS_KIND_AUTHOR + 1, HS_DENIED + 1, HS_QUESTIONED + 1, HS_MIXED + 1};

/* Which values of kind, polarity, certainty and type are let through; false when none was asked for. */
static bool read_facts(const hs_question *q, bool let[FACTS][FACT_VALUES])
{
    bool named[FACTS] = {false}, any = false;
    for (uint32_t i = 0; i < q->filter.n; i++)
        if (q->filter.at[i].field >= HS_FIELD_KIND) any = true, named[q->filter.at[i].field - HS_FIELD_KIND] |= !q->filter.at[i].without;
    for (int f = 0; f < FACTS; f++)
        for (int v = 0; v < FACT_VALUES; v++) let[f][v] = !named[f];
    for (uint32_t i = 0; i < q->filter.n; i++)
        if (q->filter.at[i].field >= HS_FIELD_KIND) let[q->filter.at[i].field - HS_FIELD_KIND][q->filter.at[i].number] = !q->filter.at[i].without;
    return any;
}

/* All of them together, by index statement_facts: a look for each combination that is let through. */
static int by_facts(run *r)
{
    bool let[FACTS][FACT_VALUES];
    if (!read_facts(r->what->question, let)) return HS_OK;
    hs_set out = new_set(r->arena, r->statement.n, false);
    int code = HS_OK, most = VALUES[0] * VALUES[1] * VALUES[2] * VALUES[3];
    for (int all = 0; all < most && !code; all++) {
        int value[FACTS], rest = all;
        bool in = true;
        for (int f = 0; f < FACTS; f++) value[f] = rest % VALUES[f], rest /= VALUES[f], in &= let[f][value[f]];
        if (!in) continue;
        sqlite3_stmt *s = hs_sql(r->l, "SELECT id FROM statement INDEXED BY statement_facts WHERE kind = ? AND polarity = ? AND certainty = ?"
                                       " AND type = ?", r->err);
        if (!s) return HS_EIO;
        for (int f = 0; f < FACTS; f++) hs_sql_int(s, f + 1, value[f]);
        code = put_rows(r->l, s, &out, r->err);
    }
    narrow(&r->statement, &out, false);
    r->by_statement = true;
    return code;
}

static int rows_of(run *r, const hs_condition *c, hs_set *out)
{
    switch (c->field) {
    case HS_FIELD_SPEAKER: case HS_FIELD_ABOUT: return by_whom(r, c, out);
    case HS_FIELD_OUTLET: case HS_FIELD_CHANNEL: case HS_FIELD_LANG: return by_place(r, c, out);
    case HS_FIELD_SINCE: case HS_FIELD_UNTIL: return by_date(r, c, out);
    case HS_FIELD_TITLE: return by_title(r, c, out);
    case HS_FIELD_DOC: return by_doc(r, c, out);
    default: return HS_OK;
    }
}

/* Values of one field: any of them, but dates: all of them. Those that must not be: none of them. */
static int by_field(run *r, hs_field field)
{
    const hs_question *q = r->what->question;
    bool statement = field == HS_FIELD_SPEAKER || field == HS_FIELD_ABOUT, each = field == HS_FIELD_SINCE || field == HS_FIELD_UNTIL, some = false;
    hs_set *left = statement ? &r->statement : &r->version;
    hs_set any = {0};
    int code = HS_OK;
    for (uint32_t i = 0; i < q->filter.n && !code; i++) {
        const hs_condition *c = &q->filter.at[i];
        if (c->field != field) continue;
        hs_set one = new_set(r->arena, left->n, false);
        code = rows_of(r, c, &one);
        r->by_statement |= statement;
        if (c->without || each) narrow(left, &one, c->without);
        else if (!some) any = one, some = true;
        else for (int64_t k = 0; k <= any.n / 64; k++) any.bit[k] |= one.bit[k];
    }
    if (some) narrow(left, &any, false);
    return code;
}

/* A condition on statements, for documents: those that have one. */
static int versions_of_statements(run *r)
{
    hs_set out = new_set(r->arena, r->version.n, false);
    sqlite3_stmt *q = hs_sql(r->l, "SELECT version FROM statement WHERE hs_wanted(id, ?1)", r->err);
    if (!q) return HS_EIO;
    bind_set(q, 1, &r->statement);
    int code = put_rows(r->l, q, &out, r->err);
    narrow(&r->version, &out, false);
    return code;
}

/* ---- words ---- */

/* Statements with the words. Their index knows no phrases, so the documents that have them come first. */
static int statement_words(run *r)
{
    const hs_question *q = r->what->question;
    hs_str phrases = hs_question_phrases(r->arena, q), match = hs_question_match(r->arena, q, !q->wanted, true);
    int code = HS_OK;
    if (phrases.len) {
        hs_set out = new_set(r->arena, r->version.n, false);
        sqlite3_stmt *s = hs_sql(r->l, "SELECT rowid FROM find_text WHERE find_text MATCH ?", r->err);
        if (!s) return HS_EIO;
        hs_sql_str(s, 1, phrases);
        code = put_rows(r->l, s, &out, r->err);
        narrow(&r->version, &out, false);
    }
    if (code || !match.len) return code;
    hs_set out = new_set(r->arena, r->statement.n, false);
    sqlite3_stmt *s = hs_sql(r->l, "SELECT rowid FROM find_statement WHERE find_statement MATCH ?", r->err);
    if (!s) return HS_EIO;
    hs_sql_str(s, 1, match);
    code = put_rows(r->l, s, &out, r->err);
    narrow(&r->statement, &out, !q->wanted);
    return code;
}

/* ---- statements in order ---- */

typedef struct found_list { hs_found *at; uint32_t n, cap; } found_list;
typedef struct keys { uint64_t *at; uint32_t n, cap; } keys;

typedef struct picking {
    run *r;
    hs_marker *phrases, *never; /* NULL: no phrase has to be looked for; none must not be there */
    keys seen;
    found_list out;
    uint32_t passed;
} picking;

/* What a statement says, as a number: its plain words, and the document that stands for all that repeat it. */
static uint64_t key_of(hs_arena *arena, hs_str text, hs_spans content, int64_t document)
{
    hs_str words = hs_plain_words(arena, hs_words_at(arena, text, content));
    uint64_t h = 0xCBF29CE484222325u ^ (uint64_t)document * 0x9E3779B97F4A7C15u;
    for (size_t i = 0; i < words.len; i++) h = (h ^ (unsigned char)words.ptr[i]) * 0x100000001B3u;
    return h;
}

/* stands_for: the version that this one repeats, or its document's newest; 0: it stands for itself. document: of what stands for it */
typedef struct row { hs_str text; hs_spans content; int64_t document, stands_for; } row;

static int read_row(run *r, int64_t id, row *out)
{
    sqlite3_stmt *q = hs_sql(r->l,
        "SELECT s.content, v.id, coalesce(o.document, v.document), coalesce(v.fold, (SELECT n.id FROM version n WHERE n.document = v.document"
        " ORDER BY n.number DESC LIMIT 1)), t.body FROM statement s JOIN version v ON v.id = s.version JOIN text t ON t.id = v.text"
        " LEFT JOIN version o ON o.id = v.fold WHERE s.id = ?", r->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, id);
    int got = hs_sql_row(r->l, q, r->err);
    if (got > 0) {
        hs_offsets offsets;
        *out = (row){.document = hs_sql_get_int(q, 2), .stands_for = hs_sql_get_int(q, 3), .text = hs_arena_copy(r->arena, hs_sql_get_str(q, 4))};
        if (out->stands_for == hs_sql_get_int(q, 1)) out->stands_for = 0;
        hs_offsets_build(r->arena, out->text, &offsets);
        if (!hs_spans_read(r->arena, hs_sql_get_str(q, 0), &offsets, &out->content)) out->content = (hs_spans){0};
    }
    hs_sql_done(q);
    return got < 0 ? HS_EIO : HS_OK;
}

/* Has the version that this one repeats such a statement among those that are left? Then that is shown, in its place. */
static int said_in(run *r, int64_t version, int64_t document, uint64_t key, bool *said)
{
    struct { int64_t *at; uint32_t n, cap; } id = {0};
    sqlite3_stmt *q = hs_set_has(&r->version, version) ? hs_sql(r->l, "SELECT id FROM statement WHERE version = ?", r->err) : NULL;
    if (!q) return HS_OK;
    hs_sql_int(q, 1, version);
    int got, code = HS_OK;
    while ((got = hs_sql_row(r->l, q, r->err)) > 0)
        if (hs_set_has(&r->statement, hs_sql_get_int(q, 0))) hs_push(r->arena, &id, hs_sql_get_int(q, 0));
    if (got < 0) return HS_EIO;
    for (uint32_t i = 0; i < id.n && !*said && !code; i++) {
        row other = {0};
        code = read_row(r, id.at[i], &other);
        *said = !code && key_of(r->arena, other.text, other.content, document) == key;
    }
    return code;
}

static bool is_new(hs_arena *arena, keys *seen, uint64_t key)
{
    for (uint32_t i = 0; i < seen->n; i++)
        if (seen->at[i] == key) return false;
    hs_push(arena, seen, key);
    return true;
}

/* Shows it, or passes over it. */
static int pick(picking *p, int64_t version, int64_t id)
{
    run *r = p->r;
    row here = {0};
    bool fits = true, said = false;
    int code = HS_OK;
    if (p->phrases || p->never || !r->what->no_fold) code = read_row(r, id, &here);
    if (!code && p->phrases) hs_marker_find(r->arena, p->phrases, here.text, here.content, &fits);
    if (!code && fits && p->never) fits = !hs_marker_find(r->arena, p->never, here.text, here.content, NULL).n;
    if (!code && fits && !r->what->no_fold) {
        uint64_t key = key_of(r->arena, here.text, here.content, here.document);
        if (here.stands_for) code = said_in(r, here.stands_for, here.document, key, &said);
        fits = !said && is_new(r->arena, &p->seen, key);
    }
    if (code || !fits) return code;
    hs_found found = {version, id, 0};
    if (p->passed++ >= r->what->offset) hs_push(r->arena, &p->out, found);
    return HS_OK;
}

typedef struct dated { hs_str date; int64_t version, id; } dated;

static int newest_first(const void *a, const void *b)
{
    const dated *x = a, *y = b;
    int c = hs_str_cmp(y->date, x->date);
    if (c) return c;
    if (x->version != y->version) return x->version > y->version ? -1 : 1;
    return x->id < y->id ? -1 : x->id > y->id;
}

static int pick_few(picking *p)
{
    run *r = p->r;
    struct { dated *at; uint32_t n, cap; } list = {0};
    int code = HS_OK;
    for (int64_t word = 0; word <= r->statement.n / 64 && !code; word++)
        for (uint64_t bits = r->statement.bit[word]; bits && !code; bits &= bits - 1) {
            int64_t id = word * 64 + __builtin_ctzll(bits);
            sqlite3_stmt *q = hs_sql(r->l, "SELECT v.id, v.date FROM statement s JOIN version v ON v.id = s.version WHERE s.id = ?", r->err);
            if (!q) return HS_EIO;
            hs_sql_int(q, 1, id);
            int got = hs_sql_row(r->l, q, r->err);
            if (got > 0 && hs_set_has(&r->version, hs_sql_get_int(q, 0))) {
                dated d = {hs_arena_copy(r->arena, hs_sql_get_str(q, 1)), hs_sql_get_int(q, 0), id};
                hs_push(r->arena, &list, d);
            }
            if (got < 0) code = HS_EIO;
        }
    if (list.n) qsort(list.at, list.n, sizeof *list.at, newest_first);
    for (uint32_t i = 0; i < list.n && p->out.n < r->what->limit && !code; i++) code = pick(p, list.at[i].version, list.at[i].id);
    return code;
}

/* By the index of dates, until enough were found. */
static int pick_many(picking *p)
{
    run *r = p->r;
    int got, code = HS_OK;
    sqlite3_stmt *q = hs_sql(r->l,
        "SELECT v.id, s.id FROM version v INDEXED BY version_date CROSS JOIN statement s ON s.version = v.id WHERE hs_wanted(v.id, ?1) AND"
        " hs_wanted(s.id, ?2) ORDER BY v.date DESC, v.id DESC, s.n", r->err);
    if (!q) return HS_EIO;
    bind_set(q, 1, &r->version);
    bind_set(q, 2, &r->statement);
    while (!code && p->out.n < r->what->limit && (got = hs_sql_row(r->l, q, r->err)) != 0)
        code = got < 0 ? HS_EIO : pick(p, hs_sql_get_int(q, 0), hs_sql_get_int(q, 1));
    hs_sql_done(q);
    return code;
}

/* The index of statements knows no phrases: their texts have to be looked at. */
static int know_phrases(picking *p)
{
    const hs_question *q = p->r->what->question;
    bool some[2] = {false, false};
    for (uint32_t i = 0; i < q->clause.n; i++) some[q->clause.at[i].without] |= hs_clause_has_phrase(&q->clause.at[i]);
    if (some[0] && !(p->phrases = hs_marker_new(p->r->l, q, false, p->r->err))) return HS_EIO;
    return some[1] && !(p->never = hs_marker_new(p->r->l, q, true, p->r->err)) ? HS_EIO : HS_OK;
}

static void forget_phrases(picking *p)
{
    hs_marker_free(p->phrases);
    hs_marker_free(p->never);
}

static int find_statements(run *r, found_list *out)
{
    picking p = {.r = r};
    int code = statement_words(r);
    if (!code) code = know_phrases(&p);
    jmp_buf *outer = r->arena->fail, here;
    if (setjmp(here)) { /* the markers are not the arena's */
        forget_phrases(&p);
        r->arena->fail = outer;
        hs_arena_give_up(r->arena);
    }
    r->arena->fail = &here;
    if (!code) code = count(&r->statement) <= FEW ? pick_few(&p) : pick_many(&p);
    r->arena->fail = outer;
    forget_phrases(&p);
    *out = p.out;
    return code;
}

/* ---- documents in order ---- */

/* Is it an older version, or a repetition, of a version that was found, too? */
static int is_told(run *r, const hs_set *found, int64_t version, bool *told)
{
    int64_t other = 0;
    sqlite3_stmt *q = hs_sql(r->l, "SELECT coalesce(v.fold, (SELECT n.id FROM version n WHERE n.document = v.document ORDER BY n.number DESC LIMIT 1))"
                                   " FROM version v WHERE v.id = ?", r->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, version);
    int code = hs_sql_value(r->l, q, &other, NULL, r->err);
    *told = other != version && hs_set_has(found, other);
    return code;
}

static int best_first(const void *a, const void *b)
{
    const hs_found *x = a, *y = b;
    if (x->score != y->score) return x->score > y->score ? -1 : 1;
    return x->version > y->version ? -1 : x->version < y->version;
}

static int find_documents(run *r, found_list *out)
{
    found_list list = {0};
    const hs_question *question = r->what->question;
    hs_str match = hs_question_match(r->arena, question, false, false);
    hs_str not = hs_question_match(r->arena, question, true, false);
    int code = r->by_statement ? versions_of_statements(r) : HS_OK, got;
    if (!code && not.len && !match.len) {
        hs_set without = new_set(r->arena, r->version.n, false);
        sqlite3_stmt *s = hs_sql(r->l, "SELECT rowid FROM find_text WHERE find_text MATCH ?", r->err);
        if (s) hs_sql_str(s, 1, not);
        code = put_rows(r->l, s, &without, r->err);
        narrow(&r->version, &without, true);
    }
    sqlite3_stmt *q = code ? NULL : match.len
        ? hs_sql(r->l, "SELECT rowid, -bm25(find_text, 4.0, 1.0) FROM find_text WHERE find_text MATCH ?1 AND hs_wanted(rowid, ?2)"
                       " ORDER BY rowid DESC LIMIT ?3", r->err)
        : hs_sql(r->l, "SELECT id, 0.0, ?1 FROM version INDEXED BY version_date WHERE hs_wanted(id, ?2)"
                       " ORDER BY date DESC, id DESC LIMIT ?3", r->err);
    if (!q) return code ? code : HS_EIO;
    hs_sql_str(q, 1, match);
    bind_set(q, 2, &r->version);
    hs_sql_int(q, 3, HS_SEARCH_RANKED + r->what->offset + r->what->limit);
    hs_set hits = new_set(r->arena, r->version.n, false);
    while ((got = hs_sql_row(r->l, q, r->err)) > 0) {
        hs_found f = {hs_sql_get_int(q, 0), 0, hs_sql_get_real(q, 1)};
        hs_push(r->arena, &list, f);
        put(&hits, f.version);
    }
    if (got < 0) return HS_EIO;
    if (list.n && match.len) qsort(list.at, list.n, sizeof *list.at, best_first);
    for (uint32_t i = 0, passed = 0; i < list.n && out->n < r->what->limit && !code; i++) {
        bool told = false;
        if (!r->what->no_fold) code = is_told(r, &hits, list.at[i].version, &told);
        if (!code && !told && passed++ >= r->what->offset) hs_push(r->arena, out, list.at[i]);
    }
    return code;
}

/* ---- all of it ---- */

/* Everything there is, but what people have rejected or replaced. */
static int begin(run *r)
{
    int64_t statements = 0, versions = 0;
    int code = hs_sql_value(r->l, hs_sql(r->l, "SELECT max(id) FROM statement", r->err), &statements, NULL, r->err);
    if (!code) code = hs_sql_value(r->l, hs_sql(r->l, "SELECT max(id) FROM version", r->err), &versions, NULL, r->err);
    if (code) return code;
    r->statement = new_set(r->arena, statements + 1, true);
    r->version = new_set(r->arena, versions + 1, true);
    hs_set out = new_set(r->arena, statements + 1, false);
    sqlite3_stmt *q = hs_sql(r->l, "SELECT id FROM statement INDEXED BY statement_out WHERE standing IN (2, 3)", r->err);
    code = q ? put_rows(r->l, q, &out, r->err) : HS_EIO;
    narrow(&r->statement, &out, true);
    return code;
}

/* A handle knows the function from its first search on. */
static int know_wanted(hs_ledger *l, hs_err *err)
{
    sqlite3_stmt *q = NULL;
    int known = sqlite3_prepare_v2(l->db, "SELECT hs_wanted(0, NULL)", -1, &q, NULL) == SQLITE_OK;
    sqlite3_finalize(q);
    if (known || !sqlite3_create_function_v2(l->db, "hs_wanted", 2, SQLITE_UTF8, NULL, wanted, NULL, NULL, NULL)) return HS_OK;
    return hs_sql_fail(l, err);
}

int hs_search_run(hs_ledger *l, hs_arena *arena, const hs_searched *what, const hs_found **found, uint32_t *n, hs_err *err)
{
    run r = {.l = l, .arena = arena, .what = what, .err = err};
    found_list out = {0};
    int code = know_wanted(l, err);
    if (!code) code = begin(&r);
    for (int field = 0; field < HS_FIELD_KIND && !code; field++) code = by_field(&r, (hs_field)field);
    if (!code) code = by_facts(&r);
    if (!code) code = what->statements ? find_statements(&r, &out) : find_documents(&r, &out);
    *found = out.at;
    *n = out.n;
    return code;
}
