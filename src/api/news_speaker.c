/* Who speaks, by his full name where a text has a part of it only. */
#include "api/news.h"
#include "name/name.h"

/* How many words a person's full name has: given name and surname, no initials in their stead; 0: it is none. */
static uint32_t words_of_full(hs_arena *arena, hs_str name)
{
    hs_name n;
    hs_name_parse(arena, name, &n);
    const hs_name_reading *r = n.n_readings ? &n.reading[0] : NULL;
    return r && !n.organization && !r->bare && r->n_given && r->n_surname && !r->given[0]->initial ? r->n : 0;
}

/* A name that a person chose for him. */
static hs_str chosen_name(hs_ledger *l, hs_arena *arena, int64_t entity)
{
    hs_str out = {0};
    sqlite3_stmt *q = hs_sql(l, "SELECT name FROM entity WHERE id = ? AND entry IS NOT NULL", NULL);
    if (!q) return out;
    hs_sql_int(q, 1, entity);
    if (hs_sql_row(l, q, NULL) > 0) out = hs_arena_copy(arena, hs_sql_get_str(q, 0));
    hs_sql_done(q);
    return out;
}

hs_str hs_speaker_in_full(hs_ledger *l, hs_arena *arena, int64_t entity, hs_str name)
{
    hs_str chosen = entity ? chosen_name(l, arena, entity) : (hs_str){0}, best = name;
    if (chosen.len) return chosen;
    if (!entity || words_of_full(arena, name)) return name;
    uint32_t fewest = UINT32_MAX;
    sqlite3_stmt *q = hs_sql(l, "SELECT words FROM name WHERE entity = ? ORDER BY length(words), words", NULL);
    if (!q) return name;
    hs_sql_int(q, 1, entity);
    while (hs_sql_row(l, q, NULL) > 0) {
        hs_str words = hs_arena_copy(arena, hs_sql_get_str(q, 0));
        uint32_t n = words_of_full(arena, words);
        if (n && n < fewest) fewest = n, best = words;
    }
    hs_sql_done(q);
    return best;
}
