/* Clauses: who is said to have done what to whom, one at a time. A sentence that tells two things has two of them, so that "the outage
 * lasted eleven hours and the damage came to 91 million" is not like both "the damage came to 60 million" and "the outage lasted nine".
 *
 * A clause is a predicate of the tree (a verb, or what "was" links to a subject) with what hangs on it, without the clauses that hang on
 * it. It is made of each statement's content, less the statements within it, and of what the writer says himself. What is no clause
 * (a heading of two nouns, "the lights") says nothing, and is left out. */
#ifndef HS_SPEECH_CLAUSE_H
#define HS_SPEECH_CLAUSE_H
#include "speech/gist.h"

/* Who does it, where a pronoun says so. */
enum hs_prop_who { HS_WHO_NAMED, HS_WHO_SPEAKER /* I, we */, HS_WHO_PERSON /* he, she, they */, HS_WHO_THING /* it, this; not said */, HS_WHO_NOBODY, HS_WHO_SOMEBODY };

typedef struct hs_prop_word {
    uint32_t word;  /* hash of the lemma; of a name, of its word in small letters, of a person's only the last one */
    uint8_t part;   /* enum hs_place_in; HS_PART_VERB: the predicate, be it a verb or not */
    uint8_t weight; /* as hs_term */
    bool core;      /* the predicate itself, or the head of its subject or object; else what is told of them besides */
    bool name;
    bool noun;      /* or a name */
    bool person;    /* the name of a person */
    bool cause;     /* says only that something comes of something: "cause", "blame" */
} hs_prop_word;

typedef struct hs_proposition {
    hs_spans span;      /* of the text, sorted */
    uint32_t statement; /* index + 1; 0: the writer's own voice */
    uint32_t sentence;
    uint8_t who;        /* enum hs_prop_who */
    bool negated, question, modal;
    bool stands;        /* "he did it", "she had nothing to do with it": the deed is told elsewhere */
    bool object_it;     /* what it is done to is a pronoun: "nobody had ordered it" */
    bool body;          /* "it", "its government": does what a body says of itself */
    bool is;            /* it only says what is, or that there is: "it was ice", "there was no ice" */
    hs_says_set says;
    hs_prop_word *word; /* [n_word] by hash, each once */
    hs_figure *figure;
    uint32_t n_word, n_figure;
} hs_proposition;

typedef struct hs_propositions {
    hs_proposition *at;
    uint32_t n, cap;
    hs_prop_word *rest; /* [n_rest] telling words of no clause: of sources, headings, datelines; in the order of the text; part and core are not filled in */
    uint32_t n_rest;
} hs_propositions;

/* statement: [n], spans in bytes of the text, `within` a number of `id`. Clauses come in the order of statements, then of the text. */
void hs_find_propositions(hs_arena *arena, const hs_gist_words *w, const hs_analysis *a, const hs_statement *statement, uint32_t n, hs_str published,
                     hs_propositions *out);
/* The telling words of a text, whatever clauses it has or has not: of a phrase, a heading. By hash, each once; part and core are not filled in. */
void hs_find_words(hs_arena *arena, const hs_gist_words *w, const hs_analysis *a, hs_prop_word **out, uint32_t *n);

#endif
