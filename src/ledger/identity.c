/* Whose name is it: spellings that mean the same person or organization get one entity.
 *
 * A name is compared with those that share a key of its surname, never with all. It is *whole* when it says more than a surname and
 * initials. Whole names that compare as the same share an entity. One that is not whole ("Mr. Haldan", "Т. Халдан") belongs to the entity
 * of the people whose whole names it fits, if that is one; where it fits two (brothers, namesakes) it is kept apart rather than guessed at.
 * The rule is applied again to the names around each new one, so that the order in which documents come in does not matter. A description
 * ("the ministry of health", "the lawyers of Tomir Haldan") is like no other name. What a person has decided (name.entry) is not touched. */
#include <unicode/uchar.h>
#include "base/err.h"
#include "base/utf8.h"
#include "ledger/ledger.h"
#include "name/name.h"

enum { MOST_IN_BLOCK = 1000 };
static const double CONTRADICTS = 0.2; /* a whole name of the entity scores less than this: it is somebody else */
static const double SURE = 0.9;        /* what is not known to be a person shares an entity from here on */

typedef struct person {
    int64_t id, entity, entry;
    hs_str words;
    hs_kind kind;
    hs_name name;
    bool whole;
    hs_name_verdict verdict; /* of comparing it with the new one */
} person;

typedef struct block {
    hs_ledger *l;
    hs_arena *arena;
    person *at; /* the new one first */
    uint32_t n, cap;
    int64_t fresh; /* an entity that was made for its only name, and is shown by it */
} block;

static bool is_whole(const hs_name *n)
{
    const hs_name_reading *r = n->reading;
    if (n->organization || !n->n_readings) return !n->acronym;
    if (r->bare || !r->n_surname) return false;
    for (uint32_t i = 0; i < r->n_given; i++)
        if (!r->given[i]->initial) return true;
    return r->patronymic && !r->patronymic->initial;
}

static bool has_identity(int64_t kind)
{
    return kind != HS_KIND_GROUP && kind != HS_KIND_UNNAMED && kind != HS_KIND_AUTHOR;
}

/* Words in small letters that are no article or particle ("the", "of", "al", "bin", "de la"), which are short, or more than two of those in a
 * row ("our man in the Emergency Service"). */
static bool is_description(hs_str words)
{
    enum { PARTICLE = 3 /* letters */, PARTICLES = 2 };
    uint32_t small = 0;
    while (words.len) {
        hs_str word = hs_str_cut(&words, ' ');
        uint32_t first = 0, letters = 0;
        for (size_t at = 0; at < word.len; letters++) {
            uint32_t c = hs_utf8_next(word, &at);
            if (!letters) first = c;
        }
        small = u_islower((UChar32)first) ? small + 1 : 0;
        if (small && (letters > PARTICLE || small > PARTICLES)) return true;
    }
    return false;
}

static void add_row(block *b, sqlite3_stmt *q)
{
    person p = {.id = hs_sql_get_int(q, 0), .kind = (hs_kind)hs_sql_get_int(q, 2), .entity = hs_sql_get_int(q, 3), .entry = hs_sql_get_int(q, 4)};
    if (!has_identity(p.kind)) return;
    for (uint32_t i = 0; i < b->n; i++)
        if (b->at[i].id == p.id) return;
    p.words = hs_arena_copy(b->arena, hs_sql_get_str(q, 1));
    hs_name_parse(b->arena, p.words, &p.name);
    p.whole = is_whole(&p.name);
    hs_push(b->arena, b, p);
}

static int load_rows(block *b, sqlite3_stmt *q, int64_t value, hs_err *err)
{
    int got = -1;
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, value);
    while (b->n < MOST_IN_BLOCK && (got = hs_sql_row(b->l, q, err)) > 0) add_row(b, q);
    hs_sql_done(q);
    return b->n < MOST_IN_BLOCK && got < 0 ? HS_EIO : HS_OK;
}

static int remember_key(block *b, int64_t key, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(b->l, "INSERT OR IGNORE INTO name_key (key, name) VALUES (?, ?)", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, key);
    hs_sql_int(q, 2, b->at[0].id);
    return hs_sql_run(b->l, q, err);
}

/* Those that share a key of a surname with the new name. */
static int load_block(block *b, hs_err *err)
{
    uint32_t key[HS_NAME_FIRM_KEYS];
    int code = HS_OK;
    uint32_t n = hs_name_firm_keys(&b->at[0].name, key);
    for (uint32_t i = 0; i < n && !code; i++) {
        code = remember_key(b, key[i], err);
        if (!code)
            code = load_rows(b, hs_sql(b->l, "SELECT n.id, n.words, n.kind, n.entity, n.entry FROM name_key k JOIN name n ON n.id = k.name"
                                             " WHERE k.key = ? ORDER BY n.id", err), key[i], err);
    }
    for (uint32_t i = 1; i < b->n; i++) hs_name_compare(&b->at[0].name, &b->at[i].name, &b->at[i].verdict);
    return code;
}

/* Places, bodies and works have parts with names alike; people's names are what comparing is good at. */
static bool is_same(const person *a, const person *b, const hs_name_verdict *v)
{
    bool people = (a->kind == HS_KIND_PERSON || b->kind == HS_KIND_PERSON) && !a->name.organization && !b->name.organization;
    return v->same && (people || v->score >= SURE);
}

/* May bare name p be short for whole name w? A surname of people, or three capitals and more of an organization. */
static bool may_be_short_for(const person *p, const person *w)
{
    enum { ACRONYM = 3 };
    size_t at = 0;
    bool small = p->words.len && u_islower((UChar32)hs_utf8_next(p->words, &at)); /* "the Hill" is nobody's surname */
    if (small || p->kind == HS_KIND_DOCUMENT || (p->kind == HS_KIND_ORGANIZATION && !p->name.acronym)) return false;
    return p->name.acronym ? w->kind == HS_KIND_ORGANIZATION && p->words.len >= ACRONYM : w->kind == HS_KIND_PERSON && !w->name.organization;
}

static int put(block *b, person *p, int64_t entity, const hs_name_verdict *because, hs_err *err)
{
    p->entity = entity;
    sqlite3_stmt *q = hs_sql(b->l, "UPDATE name SET entity = ?, score = ?, why = ? WHERE id = ?", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, entity);
    if (because) {
        hs_sql_real(q, 2, because->score);
        hs_sql_str(q, 3, hs_str_of(because->why));
    }
    hs_sql_int(q, 4, p->id);
    return hs_sql_run(b->l, q, err);
}

static int put_new(block *b, person *p, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(b->l, "INSERT INTO entity (name, kind) VALUES (?, ?)", err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, p->words);
    hs_sql_int(q, 2, p->kind);
    int code = hs_sql_run(b->l, q, err);
    b->fresh = sqlite3_last_insert_rowid(b->l->db);
    return code ? code : put(b, p, b->fresh, NULL, err);
}

static bool contradicted(const block *b, int64_t entity)
{
    for (uint32_t i = 1; i < b->n; i++)
        if (b->at[i].entity == entity && b->at[i].whole && b->at[i].verdict.score < CONTRADICTS) return true;
    return false;
}

/* The name whose entity the new, whole one shares: the most alike, of an entity that nothing speaks against. */
static const person *nearest(const block *b)
{
    const person *best = NULL;
    for (uint32_t i = 1; i < b->n; i++) {
        const person *p = &b->at[i];
        if (!p->whole || !p->entity || !is_same(&b->at[0], p, &p->verdict) || contradicted(b, p->entity)) continue;
        if (!best || p->verdict.score > best->verdict.score || (p->verdict.score == best->verdict.score && p->entity < best->entity)) best = p;
    }
    return best;
}

/* How many entities a name that is not whole fits (2 stands for more), and the best of the names it fits. */
static uint32_t fits(const block *b, const person *p, const person **with, hs_name_verdict *because)
{
    uint32_t n = 0;
    *with = NULL;
    for (uint32_t i = 0; i < b->n; i++) {
        const person *w = &b->at[i];
        hs_name_verdict v;
        if (!w->whole || !w->entity || w == p || !may_be_short_for(p, w)) continue;
        hs_name_compare(&p->name, &w->name, &v);
        if (!v.same) continue;
        if (*with && (*with)->entity != w->entity) return 2;
        if (!*with || v.score > because->score) *with = w, *because = v;
        n = 1;
    }
    return n;
}

static bool has_whole(const block *b, int64_t entity)
{
    for (uint32_t i = 0; i < b->n; i++)
        if (b->at[i].entity == entity && b->at[i].whole) return true;
    return false;
}

/* An entity of names none of which is whole, and which p is the same as. */
static const person *bare_fellow(const block *b, const person *p, hs_name_verdict *because)
{
    const person *best = NULL;
    for (uint32_t i = 0; i < b->n; i++) {
        const person *o = &b->at[i];
        hs_name_verdict v;
        if (o == p || o->whole || !o->entity || o->entity == p->entity || has_whole(b, o->entity)) continue;
        hs_name_compare(&p->name, &o->name, &v);
        if (is_same(p, o, &v) && (!best || o->entity < best->entity)) best = o, *because = v;
    }
    return best;
}

static int settle_bare(block *b, person *p, hs_err *err)
{
    const person *with;
    hs_name_verdict because;
    if (p->entry) return HS_OK;
    uint32_t n = fits(b, p, &with, &because);
    if (n == 1) return p->entity == with->entity ? HS_OK : put(b, p, with->entity, &because, err);
    if (p->entity && !has_whole(b, p->entity)) return HS_OK;
    with = bare_fellow(b, p, &because);
    return with ? put(b, p, with->entity, &because, err) : put_new(b, p, err);
}

/* A new whole name takes over the entity of those that were waiting for it, so that their entity keeps its number. */
static int64_t waiting(const block *b)
{
    int64_t entity = 0;
    for (uint32_t i = 1; i < b->n; i++) {
        const person *p = &b->at[i];
        if (p->whole || !p->verdict.same || !may_be_short_for(p, &b->at[0]) || !p->entity || p->entry || has_whole(b, p->entity)) continue;
        if (entity && entity != p->entity) return 0;
        entity = p->entity;
    }
    return entity;
}

static int settle_whole(block *b, hs_err *err)
{
    person *p = &b->at[0];
    const person *with = nearest(b);
    int64_t entity = with ? 0 : waiting(b);
    if (with) return put(b, p, with->entity, &with->verdict, err);
    return entity ? put(b, p, entity, NULL, err) : put_new(b, p, err);
}

/* "Crooked Hillary Clinton" is "Hillary Clinton" with a word before it that is no given name, and no more of a name than that. */
static bool is_decorated(const person *a, const person *plain)
{
    const hs_name_reading *r = a->name.n_readings ? a->name.reading : NULL;
    size_t more = a->words.len - plain->words.len;
    bool ends = a->words.len > plain->words.len && hs_str_ends(a->words, plain->words) && a->words.ptr[more - 1] == ' ';
    if (!ends || !r || a->name.organization || !plain->whole) return false;
    return a->name.titled || (!r->word[0]->given.n && !r->word[0]->initial);
}

/* Is another of its entity's names the same without the decoration? */
static bool has_plain(const block *b, const person *p)
{
    for (uint32_t i = 0; i < b->n; i++)
        if (b->at[i].entity == p->entity && is_decorated(p, &b->at[i])) return true;
    return false;
}

static bool is_fuller(const person *a, const person *than)
{
    if (a->whole != than->whole) return a->whole;
    bool known = a->kind != HS_KIND_UNKNOWN, other = than->kind != HS_KIND_UNKNOWN;
    if (known != other && hs_str_eq(a->words, than->words)) return known;
    if (a->name.n_org != than->name.n_org) return a->name.n_org > than->name.n_org;
    size_t letters = hs_utf8_count(a->words), others = hs_utf8_count(than->words);
    if (letters != others) return letters > others;
    return hs_str_cmp(a->words, than->words) < 0;
}

/* The name and kind that an entity is shown with; what a person chose stays. */
static int show_entity(block *b, int64_t entity, hs_err *err)
{
    const person *best = NULL;
    hs_kind kind = HS_KIND_UNKNOWN;
    for (uint32_t i = 0; i < b->n; i++) {
        const person *p = &b->at[i];
        if (p->entity != entity) continue;
        bool shown = !has_plain(b, p);
        if (shown && (!best || is_fuller(p, best))) best = p;
        if (kind == HS_KIND_UNKNOWN) kind = p->kind;
    }
    sqlite3_stmt *q = best ? hs_sql(b->l, "UPDATE entity SET name = iif(entry IS NULL, ?1, name), kind = iif(?2 = 0, kind, ?2) WHERE id = ?3"
                                          " AND (name <> ?1 OR kind <> ?2)", err)
                           : hs_sql(b->l, "DELETE FROM entity WHERE id = ?3 AND ?1 IS NULL AND ?2 = 0 AND NOT EXISTS (SELECT 1 FROM name WHERE entity = ?3)"
                                          " AND NOT EXISTS (SELECT 1 FROM namesake WHERE entity = ?3)", err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, best ? best->words : (hs_str){0});
    hs_sql_int(q, 2, kind);
    hs_sql_int(q, 3, entity);
    return hs_sql_run(b->l, q, err);
}

/* Only who or what speaks gets an entity of its own; a description that is merely spoken of is nobody's. */
static int settle_description(block *b, hs_err *err)
{
    person *p = &b->at[0];
    return p->kind == HS_KIND_UNKNOWN || p->entity ? HS_OK : put_new(b, p, err);
}

int hs_identity_settle(hs_ledger *l, hs_arena *arena, int64_t name, hs_err *err)
{
    block b = {.l = l, .arena = arena};
    int code = load_rows(&b, hs_sql(l, "SELECT id, words, kind, entity, entry FROM name WHERE id = ?", err), name, err);
    if (code || !b.n) return code;
    if (is_description(b.at[0].words)) return settle_description(&b, err);
    code = load_block(&b, err);
    if (code) return code;
    int64_t *before = hs_new(arena, int64_t, b.n);
    for (uint32_t i = 0; i < b.n; i++) before[i] = b.at[i].entity;
    if (!b.at[0].whole) code = settle_bare(&b, &b.at[0], err);
    else if (!b.at[0].entity) code = settle_whole(&b, err);
    for (uint32_t i = 1; i < b.n && !code && b.at[0].whole; i++) /* those that it fits may fit two now */
        if (!b.at[i].whole && b.at[i].verdict.same) code = settle_bare(&b, &b.at[i], err);
    for (uint32_t i = 0; i < b.n && !code; i++) {
        if (b.at[i].entity == before[i]) continue;
        if (b.at[i].entity != b.fresh) code = show_entity(&b, b.at[i].entity, err);
        if (!code && before[i]) code = show_entity(&b, before[i], err);
    }
    return code;
}
