/* A dossier: what the ledger holds of somebody, as a speaker and as one who is spoken of. */
#include <stdio.h>
#include <stdlib.h>
#include "base/err.h"
#include "ledger/people.h"
#include "ledger/plain.h"
#include "ledger/search.h"
#include "story/report.h"

typedef struct ids { int64_t *at; uint32_t n, cap; } ids;
typedef struct indices { uint32_t *at; uint32_t n, cap; } indices;

/* ---- who is meant ---- */

typedef struct actors { hs_actor *at; uint32_t n, cap; } actors;

static int by_said(const void *a, const void *b)
{
    const hs_actor *x = a, *y = b;
    uint32_t p = x->said + x->spoken_of, q = y->said + y->spoken_of;
    if (p != q) return p > q ? -1 : 1;
    return x->id < y->id ? -1 : x->id > y->id;
}

static int read_actors(hs_reporter *r, const int64_t *entity, uint32_t n, actors *out)
{
    for (uint32_t i = 0; i < n; i++) {
        sqlite3_stmt *q = hs_sql(r->l, "SELECT e.name, e.kind, (SELECT count(*) FROM name n JOIN statement s ON s.speaker = n.id WHERE n.entity = e.id"
                                       " AND s.standing NOT IN (2, 3)), (SELECT count(*) FROM name n JOIN about a ON a.name = n.id WHERE n.entity = e.id)"
                                       " FROM entity e WHERE e.id = ?", r->err);
        if (!q) return HS_EIO;
        hs_sql_int(q, 1, entity[i]);
        int row = hs_sql_row(r->l, q, r->err);
        if (row > 0)
            hs_push(r->arena, out, ((hs_actor){.id = entity[i], .name = hs_arena_copy(r->arena, hs_sql_get_str(q, 0)),
                .kind = (hs_kind)hs_sql_get_int(q, 1),
                                               .said = (uint32_t)hs_sql_get_int(q, 2), .spoken_of = (uint32_t)hs_sql_get_int(q, 3)}));
        hs_sql_done(q);
        if (row < 0) return HS_EIO;
    }
    if (out->n) qsort(out->at, out->n, sizeof *out->at, by_said);
    return HS_OK;
}

/* Whether the name ends with the words: "Belik" is asked for Oskar Belik, not for Belik's lawyer. */
static bool is_surname(hs_reporter *r, hs_str words, hs_str name)
{
    hs_str want = hs_plain_names(r->arena, words), have = hs_plain_names(r->arena, name);
    return hs_str_ends(have, want) && (have.len == want.len || have.ptr[have.len - want.len - 1] == ' ');
}

static int several(hs_reporter *r, hs_str asked, const actors *who)
{
    char list[360];
    size_t at = 0;
    for (uint32_t i = 0; i < who->n && i < 6 && at < sizeof list; i++)
        at += (size_t)snprintf(list + at, sizeof list - at, "%se%lld %.*s (%u said, spoken of in %u)", i ? ", " : "", (long long)who->at[i].id,
                               (int)(who->at[i].name.len < 40 ? who->at[i].name.len : 40), who->at[i].name.ptr, who->at[i].said, who->at[i].spoken_of);
    return hs_fail(r->err, HS_EUSAGE, "%.*s may be %s%s; say which one by its number, e%lld", (int)asked.len, asked.ptr, list,
        who->n > 6 ? " and others" : "",
                   (long long)who->at[0].id);
}

/* Of several: the one who is called just so, else the only one whose surname it is. */
static int choose(hs_reporter *r, hs_str asked, const hs_whom *whom, int64_t *entity)
{
    actors all = {0}, surname = {0};
    uint32_t same = 0;
    int code = read_actors(r, whom->entity, whom->n_entity, &all);
    if (code) return code;
    hs_str want = hs_plain_words(r->arena, asked);
    for (uint32_t i = 0; i < all.n; i++) {
        if (all.at[i].kind <= HS_KIND_PERSON && is_surname(r, asked, all.at[i].name)) hs_push(r->arena, &surname, all.at[i]);
        if (!hs_str_eq(hs_plain_words(r->arena, all.at[i].name), want)) continue;
        same++;
        *entity = all.at[i].id;
    }
    if (same == 1) return HS_OK;
    if (surname.n == 1) *entity = surname.at[0].id;
    return surname.n == 1 ? HS_OK : several(r, asked, surname.n ? &surname : &all);
}

static int names_of(hs_reporter *r, int64_t entity, ids *name)
{
    sqlite3_stmt *q = hs_sql(r->l, "SELECT id FROM name WHERE entity = ?1 UNION SELECT name FROM namesake WHERE entity = ?1 ORDER BY 1", r->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, entity);
    int row;
    while ((row = hs_sql_row(r->l, q, r->err)) > 0) hs_push(r->arena, name, hs_sql_get_int(q, 0));
    return row < 0 ? HS_EIO : HS_OK;
}

/* An entity, or (0) names that are nobody's in particular. */
static int find(hs_reporter *r, hs_str asked, int64_t *entity, ids *name)
{
    hs_whom whom;
    int code = hs_search_whom(r->l, r->arena, asked, false, &whom, r->err);
    *entity = 0;
    if (code) return code;
    if (whom.n_entity > 1) code = choose(r, asked, &whom, entity);
    else if (whom.n_entity) *entity = whom.entity[0];
    else if (!whom.n_name) code = hs_people_find(r->l, r->arena, asked, entity, r->err);
    if (code) return code;
    if (*entity) return names_of(r, *entity, name);
    for (uint32_t i = 0; i < whom.n_name; i++) hs_push(r->arena, name, whom.name[i]);
    return HS_OK;
}

/* ---- who he is ---- */

static int read_entity(hs_reporter *r, int64_t entity, const ids *name, hs_dossier *out)
{
    sqlite3_stmt *q = entity ? hs_sql(r->l, "SELECT name, kind FROM entity WHERE id = ?", r->err) : hs_sql(r->l,
        "SELECT words, kind FROM name WHERE id = ?", r->err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, entity ? entity : name->at[0]);
    int row = hs_sql_row(r->l, q, r->err);
    if (row > 0) out->name = hs_arena_copy(r->arena, hs_sql_get_str(q, 0)), out->kind = (hs_kind)hs_sql_get_int(q, 1);
    hs_sql_done(q);
    out->entity = entity;
    if (!row) return hs_fail(r->err, HS_EUSAGE, "there is no e%lld in the ledger; `hearsay names` lists everybody", (long long)entity);
    return row < 0 ? HS_EIO : HS_OK;
}

static int by_use(const void *a, const void *b)
{
    const hs_spelling *x = a, *y = b;
    uint32_t p = x->said + x->spoken_of, q = y->said + y->spoken_of;
    if (p != q) return p > q ? -1 : 1;
    return hs_str_cmp(x->words, y->words);
}

static int read_spellings(hs_reporter *r, const ids *name, hs_dossier *out)
{
    hs_spelling *list = hs_new(r->arena, hs_spelling, name->n);
    for (uint32_t i = 0; i < name->n; i++) {
        sqlite3_stmt *q = hs_sql(r->l, "SELECT n.words, n.kind, (SELECT count(*) FROM statement s WHERE s.speaker = n.id AND s.standing NOT IN (2, 3)),"
                                       " (SELECT count(*) FROM about a WHERE a.name = n.id), ifnull(n.score, 1), n.why, n.entry IS NOT NULL FROM name n WHERE n.id = ?", r->err);
        if (!q) return HS_EIO;
        hs_sql_int(q, 1, name->at[i]);
        if (hs_sql_row(r->l, q, r->err) < 0) return HS_EIO;
        list[i] = (hs_spelling){.words = hs_arena_copy(r->arena, hs_sql_get_str(q, 0)), .kind = (hs_kind)hs_sql_get_int(q, 1),
                                .said = (uint32_t)hs_sql_get_int(q, 2), .spoken_of = (uint32_t)hs_sql_get_int(q, 3), .score = hs_sql_get_real(q, 4),
                                .why = hs_arena_copy(r->arena, hs_sql_get_str(q, 5)), .by_person = hs_sql_get_int(q, 6) != 0};
        hs_sql_done(q);
    }
    if (name->n) qsort(list, name->n, sizeof *list, by_use);
    out->spelling = list;
    out->n_spelling = name->n;
    return HS_OK;
}

/* Others with the last word of his name. Of an organization that says nothing. */
static int read_namesakes(hs_reporter *r, hs_dossier *out)
{
    actors all = {0}, list = {0};
    hs_whom whom;
    size_t last = out->name.len;
    while (last && out->name.ptr[last - 1] != ' ') last--;
    hs_str surname = hs_str_sub(out->name, last, out->name.len);
    if (out->kind != HS_KIND_PERSON || !out->entity) return HS_OK;
    int code = hs_search_whom(r->l, r->arena, surname, false, &whom, r->err);
    if (!code) code = read_actors(r, whom.entity, whom.n_entity, &all);
    for (uint32_t i = 0; i < all.n; i++)
        if (all.at[i].id != out->entity && all.at[i].kind <= HS_KIND_PERSON && is_surname(r, surname, all.at[i].name)) hs_push(r->arena, &list, all.at[i]);
    out->namesake = list.at;
    out->n_namesake = list.n;
    return code;
}

/* ---- his statements ---- */

typedef struct work {
    hs_reporter *r;
    hs_dossier *out;
    ids name;
    hs_rows rows;
    indices own, of_him;
} work;

static bool is_he(const work *w, int64_t entity, hs_str words)
{
    if (w->out->entity) return entity == w->out->entity;
    for (uint32_t i = 0; i < w->out->n_spelling && !entity; i++)
        if (hs_str_eq(words, w->out->spelling[i].words)) return true;
    return false;
}

static bool speaks_of_him(const work *w, const hs_row *row)
{
    for (uint32_t i = 0; i < row->s.about.n; i++)
        if (is_he(w, row->about[i].entity, row->about[i].name)) return true;
    return false;
}

/* The newest of his own statements, or of those that speak of him, added to the others. */
static int load_newest(work *w, hs_which which, bool *cut)
{
    hs_rows rows = {0};
    int code = HS_OK;
    for (uint32_t i = 0; i < w->name.n && !code; i++) code = hs_rows_load(w->r, which, w->name.at[i], &rows);
    hs_rows_settle(w->r, &rows);
    *cut |= hs_rows_cut(&rows);
    for (uint32_t i = 0; i < rows.n; i++) hs_push(w->r->arena, &w->rows, rows.at[i]);
    return code;
}

/* His own statements with the voices inside, those that speak of him, and the voices around all of them. */
static int load(work *w, bool about)
{
    bool cut = false;
    int code = load_newest(w, HS_ROWS_OF_SPEAKER, &cut);
    if (!code && !about) code = hs_rows_widen(w->r, &w->rows, true);
    if (!code) code = load_newest(w, HS_ROWS_ABOUT, &cut);
    hs_rows_settle(w->r, &w->rows);
    if (!code) code = hs_rows_widen(w->r, &w->rows, false);
    hs_rows_settle(w->r, &w->rows);
    w->out->cut = cut;
    if (!code) code = hs_rows_details(w->r, &w->rows);
    for (uint32_t i = 0; i < w->rows.n && !code; i++) {
        const hs_row *row = &w->rows.at[i];
        hs_row_chain(w->r, &w->rows, i);
        bool he = is_he(w, row->s.source.entity, row->s.source.name);
        uint32_t up = hs_rows_beside(&w->rows, i, row->s.within);
        bool told = he && up != UINT32_MAX && is_he(w, w->rows.at[up].s.source.entity, w->rows.at[up].s.source.name); /* his words around it are */
        if (told) continue;
        if (he) hs_push(w->r->arena, &w->own, i);
        else if (speaks_of_him(w, row)) hs_push(w->r->arena, &w->of_him, i);
    }
    return code;
}

static hs_sayings all_of(const work *w, const indices *list)
{
    hs_sayings g = {.name = w->out->name, .entity = w->out->entity, .kind = w->out->kind, .at = list->at, .n = list->n};
    hs_group_count(&g, w->rows.at);
    return g;
}

static void finish(const hs_groups *from, const hs_sayings **out, uint32_t *n)
{
    *out = from->at;
    *n = from->n;
}

/* Whom he speaks about; who speaks within his statements, and around them; who published them. */
static void group_own(work *w)
{
    hs_arena *arena = w->r->arena;
    hs_picks of = {0}, around = {0}, through = {0}, outlet = {0};
    hs_groups list[4] = {{0}, {0}, {0}, {0}};
    bool *own = hs_new(arena, bool, w->rows.n);
    for (uint32_t k = 0; k < w->own.n; k++) own[w->own.at[k]] = true;
    for (uint32_t i = 0; i < w->rows.n; i++) {
        const hs_row *row = &w->rows.at[i];
        uint32_t up = hs_rows_beside(&w->rows, i, row->s.within);
        bool named = row->s.source.name.len && !is_he(w, row->s.source.entity, row->s.source.name);
        if (up != UINT32_MAX && own[up] && !own[i] && named) hs_push(arena, &through, ((hs_pick){hs_row_speaker(row), i}));
        if (!own[i]) continue;
        if (up != UINT32_MAX && !own[up] && w->rows.at[up].s.source.name.len) hs_push(arena, &around, ((hs_pick){hs_row_speaker(&w->rows.at[up]), i}));
        if (row->paper->outlet.len) hs_push(arena, &outlet, ((hs_pick){{row->paper->outlet, 0, 0, HS_KIND_ORGANIZATION}, i}));
        for (uint32_t k = 0; k < row->s.about.n; k++)
            if (!is_he(w, row->about[k].entity, row->about[k].name)) hs_push(arena, &of, ((hs_pick){row->about[k], i}));
    }
    hs_group_picks(w->r, &of, w->rows.at, &list[0]);
    hs_group_picks(w->r, &through, w->rows.at, &list[1]);
    hs_group_picks(w->r, &around, w->rows.at, &list[2]);
    hs_group_picks(w->r, &outlet, w->rows.at, &list[3]);
    finish(&list[0], &w->out->speaks_of, &w->out->n_speaks_of);
    finish(&list[1], &w->out->through, &w->out->n_through);
    finish(&list[2], &w->out->around, &w->out->n_around);
    finish(&list[3], &w->out->outlet, &w->out->n_outlet);
}

static void group_of_him(work *w)
{
    hs_picks by = {0};
    hs_groups list = {0};
    for (uint32_t k = 0; k < w->of_him.n; k++) {
        const hs_row *row = &w->rows.at[w->of_him.at[k]];
        hs_named who = hs_row_speaker(row);
        if (!who.name.len) who.kind = HS_KIND_UNKNOWN;
        hs_push(w->r->arena, &by, ((hs_pick){who, w->of_him.at[k]}));
    }
    hs_group_picks(w->r, &by, w->rows.at, &list);
    finish(&list, &w->out->by, &w->out->n_by);
}

static int describe(work *w)
{
    hs_str *name = hs_new(w->r->arena, hs_str, w->out->n_spelling);
    hs_spelt who = {.name = name, .alone = !w->out->n_namesake && w->out->kind == HS_KIND_PERSON};
    for (uint32_t i = 0; i < w->out->n_spelling; i++) {
        bool several_words = memchr(w->out->spelling[i].words.ptr, ' ', w->out->spelling[i].words.len) != NULL;
        if (several_words || !w->out->n_namesake) name[who.n++] = w->out->spelling[i].words;
    }
    if (!w->r->speech || w->out->kind == HS_KIND_ORGANIZATION) return HS_OK;
    return hs_find_called(w->r, &who, &w->rows, &w->out->role, &w->out->n_role);
}

static void find_subjects(work *w)
{
    hs_groups subjects = {0};
    hs_row_words *words = hs_new(w->r->arena, hs_row_words, w->rows.n);
    for (uint32_t k = 0; k < w->own.n; k++) hs_words_of_row(w->r, &w->rows.at[w->own.at[k]], &words[w->own.at[k]]);
    hs_find_subjects(w->r, w->rows.at, w->own.at, w->own.n, words, w->out->name, &subjects);
    finish(&subjects, &w->out->subject, &w->out->n_subject);
    hs_find_reuse(w->r, w->rows.at, w->own.at, w->own.n, words, &w->out->reuse, &w->out->n_reuse);
}

int hs_report_dossier(hs_reporter *r, hs_str asked, bool about, hs_dossier *out)
{
    work w = {.r = r, .out = out};
    out->asked = hs_arena_copy(r->arena, asked);
    int64_t entity;
    int code = find(r, asked, &entity, &w.name);
    if (!code) code = read_entity(r, entity, &w.name, out);
    if (!code) code = read_spellings(r, &w.name, out);
    if (!code) code = read_namesakes(r, out);
    if (!code) code = load(&w, about);
    if (code) return code;
    out->own = all_of(&w, &w.own);
    out->of_him = all_of(&w, &w.of_him);
    if (!about) group_own(&w), find_subjects(&w);
    else group_of_him(&w);
    code = describe(&w);
    out->saying = hs_rows_sayings(r, &w.rows);
    if (!code && !out->saying) code = HS_EIO;
    out->n_saying = w.rows.n;
    return code;
}
