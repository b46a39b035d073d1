/* What is looked for: a line of words and fields, taken apart.
 *
 *     bridge "two years" -ferry repair* toll OR fee speaker:Osmov since:2031-05
 *
 * Invariant: whatever the line, what is handed to FTS5 is well formed: its words hold letters, digits and marks only. */
#ifndef HS_LEDGER_QUERY_H
#define HS_LEDGER_QUERY_H
#include "base/arena.h"

typedef enum hs_field {
    HS_FIELD_SPEAKER, HS_FIELD_ABOUT, HS_FIELD_OUTLET, HS_FIELD_CHANNEL, HS_FIELD_LANG, HS_FIELD_SINCE, HS_FIELD_UNTIL, HS_FIELD_TITLE,
    HS_FIELD_DOC, HS_FIELD_KIND, HS_FIELD_POLARITY, HS_FIELD_CERTAINTY, HS_FIELD_TYPE, HS_FIELDS
} hs_field;

/* One way to read a word or a phrase: words as the index has them. */
typedef struct hs_variant { const hs_str *word; uint32_t n; bool begins; /* the last one is the beginning of a word */ } hs_variant;
typedef struct hs_variants { const hs_variant *at; uint32_t n; } hs_variants;

/* Any of these must occur, or none of them. */
typedef struct hs_clause { bool without; struct { hs_variant *at; uint32_t n, cap; } any; } hs_clause;

typedef struct hs_condition {
    hs_field field;
    bool without;
    hs_str value;
    int number;  /* of the word, for the fields from HS_FIELD_KIND on */
    bool begins; /* value* */
} hs_condition;

typedef struct hs_question {
    struct { hs_clause *at; uint32_t n, cap; } clause;
    struct { hs_condition *at; uint32_t n, cap; } filter;
    uint32_t wanted; /* clauses that are not `without` */
} hs_question;

/* HS_EUSAGE for what makes no sense, naming it. */
int hs_question_read(hs_arena *arena, hs_str line, hs_question *out, hs_err *err);
/* Has it a reading of several words? */
bool hs_clause_has_phrase(const hs_clause *c);
/* The clauses (those that are `without` alone, or all of them) for MATCH; empty when there are none. `apart`: for an index that knows no
 * phrases, their words by themselves, and without the phrases that must not occur. */
hs_str hs_question_match(hs_arena *arena, const hs_question *q, bool only_without, bool apart);
/* The same for the phrases alone: empty when there are none that must occur. */
hs_str hs_question_phrases(hs_arena *arena, const hs_question *q);
/* The readings of a few words. */
hs_variants hs_variants_of(hs_arena *arena, hs_str words, bool begins);
/* "title : (…)" of them */
hs_str hs_variants_match(hs_arena *arena, hs_variants any, const char *column);

#endif
