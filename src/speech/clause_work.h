/* Clauses at work: what clause.c and clause_name.c share. */
#ifndef HS_SPEECH_CLAUSE_WORK_H
#define HS_SPEECH_CLAUSE_WORK_H
#include "speech/clause.h"

/* "General Oskar Belik": whom "the general" means from then on. name 0: two are called so. */
typedef struct hs_calling { uint32_t title, name; uint8_t weight; } hs_calling;
typedef struct hs_calling_list { hs_calling *at; uint32_t n, cap; } hs_calling_list;

typedef struct hs_clause_work {
    hs_arena *arena;
    const hs_gist_words *w;
    const hs_analysis *a;
    const hs_statement *statement;
    uint32_t n;
    hs_says_set *says; /* [tokens] */
    uint8_t *dated;    /* [tokens] part of a date */
    uint8_t *in;       /* [tokens] in the passage at hand */
    uint32_t *subject; /* [tokens] of the passage at hand: the subject that hangs on it, or HS_NO */
    uint8_t *kids;     /* [tokens] KID_ bits, as subject */
    uint8_t *taken;    /* [tokens] of another voice than the one at hand */
    uint32_t *cleft;   /* [tokens] of what "it was" links to, the clause behind it, which tells the same; else HS_NO */
    uint32_t *top;     /* [tokens] predicate of the token's clause, or HS_NO; of the passage at hand */
    hs_calling_list title;
    hs_calling_list given; /* "Anton": whose given name that is in this document */
    hs_propositions *out;
} hs_clause_work;

/* How telling the token is. */
uint8_t hs_clause_weight(const hs_clause_work *k, uint32_t i);
bool hs_clause_is_name(const hs_analysis *a, uint32_t i);
/* Of a person's name only the last word: "General Oskar Belik", "Oskar Belik" and "Belik" are one. */
bool hs_clause_is_given(const hs_analysis *a, uint32_t i);
const hs_calling *hs_clause_called(const hs_calling_list *list, uint32_t title); /* NULL: nobody, or more than one */
/* Whom a title means that stands alone, as a noun does: "the general". */
const hs_calling *hs_clause_called_at(const hs_clause_work *k, uint32_t i);
/* "general" in "General Belik", "the general", "his brother, Oskar Belik": the name tells who it is. */
bool hs_clause_stands_for_name(const hs_clause_work *k, uint32_t i);
/* Fills in title and given. */
void hs_clause_find_called(hs_clause_work *k);

#endif
