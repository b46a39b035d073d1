/* Smaller questions to a text than who said what: how its words are described, weighed and dated. Reports ask them. */
#ifndef HS_SPEECH_PASSAGE_H
#define HS_SPEECH_PASSAGE_H
#include "speech/speech.h"

/* A word by itself, without its sentence. */
typedef struct hs_lone_word {
    hs_span span;
    uint32_t low, lemma; /* hashes: of the word in small letters; by which singular and plural meet */
    uint8_t weight;      /* as hs_term.weight; 0 for words that tell nothing: "the", "have", "not" */
} hs_lone_word;
typedef struct hs_lone_words { hs_lone_word *at; uint32_t n, cap; } hs_lone_words;

/* Words and numbers, in order. */
void hs_speech_words(const hs_speech *s, hs_arena *arena, hs_str text, hs_lone_words *out);

/* What a text says somebody is, where it names him: the title before the name, the apposition beside it, what he "is". */
typedef struct hs_description { hs_span name, words; } hs_description;
typedef struct hs_descriptions { hs_description *at; uint32_t n, cap; } hs_descriptions;

typedef struct hs_spelt {
    const hs_str *name; /* [n] spellings to look for */
    uint32_t n;
    bool alone;         /* also by the last word of one of several words: nobody else has the surname */
} hs_spelt;

/* In the order of the text. */
void hs_speech_describe(const hs_speech *s, hs_arena *arena, hs_str text, const hs_spelt *who, hs_descriptions *out);
void hs_find_descriptions(hs_arena *arena, const hs_analysis *a, const hs_spelt *who, hs_descriptions *out); /* describe.c */

/* Times that the text speaks of, as far as it and the day of publication tell them. */
typedef struct hs_time_word { hs_span span; hs_str value; } hs_time_word;
typedef struct hs_time_words { hs_time_word *at; uint32_t n, cap; } hs_time_words;
void hs_speech_times(const hs_speech *s, hs_arena *arena, hs_str text, hs_str published, hs_time_words *out);

#endif
