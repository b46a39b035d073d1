/* Who speaks, by his full name where a text has a part of it only, or nothing but his office. */
#include <ctype.h>
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

/* ---- offices ---- */

/* The article of descriptions is English, as in speech/label.c. */
static const hs_str ARTICLE = {"the ", 4};

static hs_str small_letters(hs_arena *arena, hs_str words)
{
    char *p = hs_arena_alloc(arena, words.len + 1);
    for (size_t i = 0; i < words.len; i++) p[i] = (char)tolower((unsigned char)words.ptr[i]);
    return (hs_str){p, words.len};
}

/* Does `words` hold the phrase, whole words of it? Both in small letters. */
static bool holds_phrase(hs_str words, hs_str phrase)
{
    for (size_t i = 0; i + phrase.len <= words.len; i++) {
        bool begins = !i || words.ptr[i - 1] == ' ', ends = i + phrase.len == words.len || strchr(" ,", words.ptr[i + phrase.len]);
        if (begins && ends && !memcmp(words.ptr + i, phrase.ptr, phrase.len)) return true;
    }
    return false;
}

static bool has_capital(hs_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] >= 'A' && s.ptr[i] <= 'Z') return true;
    return false;
}

hs_str hs_speaker_of_office(hs_arena *arena, const hs_scene *scene, const hs_telling *u)
{
    hs_str found = {0}, name = small_letters(arena, u->name);
    bool person = u->kind == HS_KIND_PERSON;
    if (!hs_str_starts(name, ARTICLE) || (!person && u->kind != HS_KIND_ORGANIZATION)) return found;
    hs_str phrase = hs_str_sub(name, ARTICLE.len, name.len);
    if (!phrase.len || (person && has_capital(u->name))) return found;
    for (uint32_t d = 0; d < scene->n; d++)
        for (uint32_t i = 0; i < scene->doc[d]->n; i++) {
            const hs_telling *x = &scene->doc[d]->unit[i];
            if (!x->n || x->kind != u->kind || !has_capital(x->name) || (!person && x->name.len <= u->name.len)) continue;
            hs_arena_mark mark = hs_arena_save(arena);
            bool called = holds_phrase(small_letters(arena, person ? x->source : x->name), phrase) && !(person && hs_str_starts(small_letters(arena, x->name), ARTICLE));
            hs_arena_reset(arena, mark);
            if (!called) continue;
            if (found.len && !hs_str_eq(found, x->name)) return (hs_str){0};
            found = x->name;
        }
    return found;
}
