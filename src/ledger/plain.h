/* Words as search knows them.
 *
 * A word of the Latin script is its letters, lower case, without marks, spellings of names made alike where no English word suffers
 * ("Nazarbayev", "nazarbaev"). A Cyrillic word is its stem in Latin letters, so written that romanisations of it meet, and ъ behind
 * it: «Назарбаеву» is "nazarbaevъ". The ъ keeps the two apart: what is done to Cyrillic endings touches no English word. Other
 * scripts stay as they are, in lower case.
 *
 * Whoever looks for a word looks for all its readings: "Nazarbayeva" as a Latin word, and as a Cyrillic one that somebody has
 * romanised; «Назарбаева» as a Cyrillic word, and romanised. */
#ifndef HS_LEDGER_PLAIN_H
#define HS_LEDGER_PLAIN_H
#include "base/arena.h"

enum { HS_PLAIN_LETTERS = 64 /* longest word; what is longer is cut in two */, HS_PLAIN_BYTES = 4 * HS_PLAIN_LETTERS + 4 };

typedef enum hs_reading {
    HS_AS_LATIN,       /* letter by letter, as the press romanises */
    HS_AS_LATIN_STEM,  /* the same without a Russian ending */
    HS_AS_RUSSIAN,     /* stem and ъ */
    HS_AS_TURKIC,      /* the same, with the endings of Kazakh and its neighbours */
    HS_AS_NAME         /* as Russian, but with its ending, and without ъ */
} hs_reading;

/* The next word at or behind *at: its bytes in *word; moves *at behind it. False at the end. */
bool hs_plain_next(hs_str text, size_t *at, hs_span *word);
/* Is it written in Cyrillic letters? */
bool hs_plain_is_cyrillic(hs_str word);
/* A word that hs_plain_next found, in one of its readings: returns how many bytes of out, 0 when it has no such reading. */
size_t hs_plain_read(hs_str word, hs_reading how, char out[HS_PLAIN_BYTES]);
/* Is the text in a Turkic language written in Cyrillic? By its letters. */
bool hs_plain_is_turkic(hs_str text);
/* The reading that hs_plain_words takes for a word. */
hs_reading hs_plain_reading(hs_str word, bool turkic);

/* Words by their sound and without their endings, one space between them, whatever the script: names in two scripts meet, and no ъ. */
hs_str hs_plain_names(hs_arena *arena, hs_str text);

/* HS_AS_NAME -> what it is without its Russian ending; always a beginning of it. */
size_t hs_plain_stem(const char *name, size_t n);

#endif
