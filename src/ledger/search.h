/* Finding statements and documents by their words and by what is known of them.
 *
 * Every condition becomes a set of rows, a bit a row; what is left in all of them is what was looked for. Statements come newest first,
 * documents by BM25 (a word of the title counts four), then newest first. What repeats another text or is an older version of it is
 * shown once, unless it says something of its own. */
#ifndef HS_LEDGER_SEARCH_H
#define HS_LEDGER_SEARCH_H
#include "ledger/ledger.h"
#include "ledger/query.h"

enum { HS_SEARCH_RANKED = 4000 /* of more documents with the words, the newest in the ledger are ranked */ };

/* Bits by row id: whole of `n` bits. */
typedef struct hs_set { uint64_t *bit; int64_t n; } hs_set;

static inline bool hs_set_has(const hs_set *s, int64_t id)
{
    return id >= 0 && id < s->n && (s->bit[id / 64] >> (id % 64) & 1);
}

typedef struct hs_searched {
    const hs_question *question;
    bool statements; /* else documents */
    bool no_fold;
    uint32_t offset, limit;
} hs_searched;

/* A statement or, with row 0, a document that was found. */
typedef struct hs_found { int64_t version, row; double score; } hs_found;

int hs_search_run(hs_ledger *l, hs_arena *arena, const hs_searched *what, const hs_found **found, uint32_t *n, hs_err *err);

/* ---- search_name.c: whom somebody asks for ---- */

/* Names that fit, with all other spellings of those whose they are. Sorted. */
typedef struct hs_whom { const int64_t *name, *entity; uint32_t n_name, n_entity; } hs_whom;

/* Any spelling in any script, or a part of it; "e12" is an entity. `begins`: the last word is a beginning. */
int hs_search_whom(hs_ledger *l, hs_arena *arena, hs_str asked, bool begins, hs_whom *out, hs_err *err);
/* A new name, so that it is found. Within a transaction. */
int hs_search_keep_name(hs_ledger *l, int64_t name, hs_str words, hs_err *err);

/* ---- mark.c: words in a text ---- */

typedef struct hs_marker hs_marker;

/* Knows the words of the clauses that must occur, or (without) the phrases that must not. NULL when SQLite lacks its tokenizer (err is
 * filled in). Free it. */
hs_marker *hs_marker_new(hs_ledger *l, const hs_question *q, bool without, hs_err *err);
void hs_marker_free(hs_marker *m); /* NULL is fine */
/* The words that were looked for within `in`, in order; *all: every clause has one. */
hs_spans hs_marker_find(hs_arena *arena, const hs_marker *m, hs_str text, hs_spans in, bool *all);

#endif
