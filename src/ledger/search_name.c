/* Whom somebody asks for: names by their words, whatever the spelling and script.
 *
 * Table name_word holds the words of every name as they sound (plain.h, HS_AS_NAME). A word of the question fits one that is the same, or,
 * where no name fits so, one with the same stem: "Osmov" is Osmov alone where there is one, else Osmova, too; «Осмовой» is Osmova. */
#include <stdlib.h>
#include "base/err.h"
#include "ledger/plain.h"
#include "ledger/search.h"

typedef struct ids { int64_t *at; uint32_t n, cap; } ids;

static int by_id(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

static void sort_ids(ids *l)
{
    uint32_t n = 0;
    if (l->n) qsort(l->at, l->n, sizeof *l->at, by_id);
    for (uint32_t i = 0; i < l->n; i++)
        if (!n || l->at[n - 1] != l->at[i]) l->at[n++] = l->at[i];
    l->n = n;
}

static void keep_common(ids *a, const ids *b)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < a->n; i++)
        if (b->n && bsearch(&a->at[i], b->at, b->n, sizeof *b->at, by_id)) a->at[n++] = a->at[i];
    a->n = n;
}

int hs_search_keep_name(hs_ledger *l, int64_t name, hs_str words, hs_err *err)
{
    hs_span word;
    int code = HS_OK;
    for (size_t at = 0; !code && hs_plain_next(words, &at, &word);) {
        char bytes[HS_PLAIN_BYTES];
        size_t n = hs_plain_read(hs_str_sub(words, word.begin, word.end), HS_AS_NAME, bytes);
        sqlite3_stmt *q = n ? hs_sql(l, "INSERT OR IGNORE INTO name_word (word, name) VALUES (?, ?)", err) : NULL;
        if (n && !q) return HS_EIO;
        if (!n) continue;
        hs_sql_str(q, 1, (hs_str){bytes, n});
        hs_sql_int(q, 2, name);
        code = hs_sql_run(l, q, err);
    }
    return code;
}

enum how { SAME, STEM, BEGINNING };

/* The names that have such a word. */
static int with_word(hs_ledger *l, hs_arena *arena, hs_str word, enum how how, ids *out, hs_err *err)
{
    char end[HS_PLAIN_BYTES + 1];
    size_t n = how == STEM ? hs_plain_stem(word.ptr, word.len) : word.len;
    hs_str from = {word.ptr, n};
    memcpy(end, from.ptr, n);
    end[n] = '\x7f'; /* behind all that begins so */
    sqlite3_stmt *q = how == SAME ? hs_sql(l, "SELECT name FROM name_word WHERE word = ?1", err)
                                  : hs_sql(l, "SELECT name, word FROM name_word WHERE word >= ?1 AND word < ?2", err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, from);
    if (how != SAME) hs_sql_str(q, 2, (hs_str){end, n + 1});
    int row;
    while ((row = hs_sql_row(l, q, err)) > 0) {
        if (how == STEM) {
            hs_str other = hs_sql_get_str(q, 1);
            if (hs_plain_stem(other.ptr, other.len) != n) continue;
        }
        hs_push(arena, out, hs_sql_get_int(q, 0));
    }
    sort_ids(out);
    hs_sql_done(q);
    return row < 0 ? HS_EIO : HS_OK;
}

/* The names that have all words. */
static int with_words(hs_ledger *l, hs_arena *arena, hs_str asked, bool begins, enum how how, ids *out, hs_err *err)
{
    hs_span word;
    bool first = true;
    int code = HS_OK;
    for (size_t at = 0; !code && hs_plain_next(asked, &at, &word);) {
        char bytes[HS_PLAIN_BYTES];
        hs_str as = {bytes, hs_plain_read(hs_str_sub(asked, word.begin, word.end), HS_AS_NAME, bytes)};
        ids some = {0};
        size_t rest = at;
        hs_span none;
        if (!as.len) continue;
        code = with_word(l, arena, as, begins && !hs_plain_next(asked, &rest, &none) ? BEGINNING : how, &some, err);
        if (first) *out = some;
        else keep_common(out, &some);
        first = false;
    }
    return code;
}

static int column(hs_ledger *l, hs_arena *arena, sqlite3_stmt *q, int64_t id, ids *out, hs_err *err)
{
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, id);
    int row;
    while ((row = hs_sql_row(l, q, err)) > 0) hs_push(arena, out, hs_sql_get_int(q, 0));
    return row < 0 ? HS_EIO : HS_OK;
}

static bool is_entity(hs_str s, int64_t *id)
{
    *id = 0;
    if (s.len < 2 || s.len > 18 || (*s.ptr | 32) != 'e') return false;
    for (size_t i = 1; i < s.len; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9') return false;
        *id = 10 * *id + (s.ptr[i] - '0');
    }
    return true;
}

int hs_search_whom(hs_ledger *l, hs_arena *arena, hs_str asked, bool begins, hs_whom *out, hs_err *err)
{
    ids name = {0}, entity = {0};
    int64_t id;
    int code = HS_OK;
    if (is_entity(asked, &id)) hs_push(arena, &entity, id);
    else {
        code = with_words(l, arena, asked, begins, SAME, &name, err);
        if (!code && !name.n) code = with_words(l, arena, asked, begins, STEM, &name, err);
    }
    for (uint32_t i = 0; i < name.n && !code; i++)
        code = column(l, arena, hs_sql(l, "SELECT entity FROM name WHERE id = ? AND entity IS NOT NULL", err), name.at[i], &entity, err);
    sort_ids(&entity);
    for (uint32_t i = 0; i < entity.n && !code; i++)
        code = column(l, arena, hs_sql(l, "SELECT id FROM name WHERE entity = ?", err), entity.at[i], &name, err);
    sort_ids(&name);
    *out = (hs_whom){name.at, entity.at, name.n, entity.n};
    return code;
}
