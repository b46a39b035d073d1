/* A telling: a clause with who says it, in a form in which it is kept and compared, and the rule that two of them say the same.
 *
 * Invariant: a print and its keys follow from the document alone, and hs_prints_alike from two prints and what their documents are about. So
 * which tellings are joined does not depend on what else is in the ledger, or on when it came. */
#ifndef HS_STORY_PRINT_H
#define HS_STORY_PRINT_H
#include "speech/clause.h"

enum { HS_PRINT_WORDS = 24, HS_PRINT_REFS = 8, HS_PRINT_FIGURES = 6, HS_TOPIC_WORDS = 24, HS_PRINT_KEYS = 36 };

typedef struct hs_print_word { uint32_t word; uint8_t part, weight; bool core, name, noun, person, cause; } hs_print_word;
typedef struct hs_print_figure { int64_t value; uint8_t kind; bool part, elsewhere; } hs_print_figure;

typedef struct hs_print {
    bool negated, is, question, deed; /* deed: its words tell of ordering, paying, plotting */
    bool stands, object_it, body;     /* as of hs_proposition; body: and a body says so */
    uint8_t who;                      /* enum hs_prop_who */
    uint32_t speaker;                 /* hash of the last word of his name; 0: nobody known */
    hs_print_word word[HS_PRINT_WORDS];
    uint32_t ref[HS_PRINT_REFS];      /* last words of the names that its statement is about */
    hs_print_figure figure[HS_PRINT_FIGURES];
    uint8_t n_word, n_ref, n_figure;
} hs_print;

/* What a document is about: its most telling nouns and names, by hash. */
typedef struct hs_topic_word { uint32_t word; uint8_t weight; /* up to 127 */ bool name; } hs_topic_word;
typedef struct hs_topic {
    hs_topic_word at[HS_TOPIC_WORDS];      /* [n] the most telling first */
    hs_topic_word by_word[HS_TOPIC_WORDS]; /* the same by hash */
    uint32_t total, names;                 /* of weights; of names alone */
    uint8_t n;
} hs_topic;

/* statement: NULL for the outlet's own voice. */
void hs_print_make(const hs_proposition *c, const hs_statement *statement, hs_print *out);
void hs_topic_make(hs_arena *arena, const hs_propositions *clauses, hs_topic *out);

/* What two tellings share that are compared at all. Returns how many. */
uint32_t hs_print_keys(const hs_print *p, const hs_topic *t, uint32_t key[HS_PRINT_KEYS]);

/* Why two say the same; words are told by their hashes, so that whoever has the texts can print them. */
typedef struct hs_alike {
    uint32_t score;                /* thousandths; HS_ALIKE and more: the same */
    uint32_t word[HS_PRINT_WORDS]; /* that both have */
    uint32_t n_word;
    bool toll, reference;          /* count the same harm; one names whom the other means */
    uint32_t topic;                /* thousandths of what their documents share */
} hs_alike;
enum { HS_ALIKE = 600 };
/* out may be NULL. Returns the score; the same whichever comes first. */
uint32_t hs_prints_alike(const hs_print *a, const hs_topic *ta, const hs_print *b, const hs_topic *tb, hs_alike *out);

/* Packed, for the ledger. */
enum { HS_PRINT_BYTES = 12 + 6 * HS_PRINT_WORDS + 4 * HS_PRINT_REFS + 10 * HS_PRINT_FIGURES, HS_TOPIC_BYTES = 5 * HS_TOPIC_WORDS };
size_t hs_print_pack(const hs_print *p, unsigned char out[HS_PRINT_BYTES]);
bool hs_print_unpack(hs_str bytes, hs_print *out); /* false: not what hs_print_pack made */
size_t hs_topic_pack(const hs_topic *t, unsigned char out[HS_TOPIC_BYTES]);
bool hs_topic_unpack(hs_str bytes, hs_topic *out);

#endif
