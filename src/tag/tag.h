/* Tokens -> parts of speech, lemmas, dependency heads, names, dates. One language pack each; nothing here knows a language
 * but through the model's sections.
 *
 * Invariant: arrays are [tokens->n]; a head is the index of a token of the same sentence, or HS_ROOT; heads make a tree. */
#ifndef HS_TAG_TAG_H
#define HS_TAG_TAG_H
#include "model/file.h"
#include "text/token.h"

#define HS_ROOT UINT32_MAX
enum hs_name_class { HS_NAME_O, HS_NAME_PER, HS_NAME_ORG, HS_NAME_LOC };

/* What the tagger, parser and name finder share of a model; built once by hs_tagger_open, then read-only. */
typedef struct hs_tagger hs_tagger;
int hs_tagger_open(const hs_model_file *f, hs_tagger **out, hs_err *err);
void hs_tagger_free(hs_tagger *t);

typedef struct hs_tags {
    uint8_t *pos;       /* [n] index into the tag set; hs_tagger_pos_name names it (Penn tags for English: "VBD") */
    uint32_t *head;     /* [n] token index or HS_ROOT */
    uint8_t *rel;       /* [n] index into the relation set; hs_tagger_rel_name names it ("nsubj", "ccomp") */
    hs_str *lemma;      /* [n] */
    uint8_t *name;      /* [n] enum hs_name_class */
    uint8_t *name_start;/* [n] 1 = first token of a name */
} hs_tags;

void hs_tag(const hs_tagger *t, hs_arena *arena, const hs_tokens *tokens, hs_tags *out);

uint32_t hs_tagger_pos_count(const hs_tagger *t);
uint32_t hs_tagger_rel_count(const hs_tagger *t);
/* The lemma of a word by itself, as if it had that tag. */
hs_str hs_tagger_lemma(const hs_tagger *t, hs_arena *arena, hs_str low, uint8_t pos);
hs_str hs_tagger_pos_name(const hs_tagger *t, uint8_t pos);
hs_str hs_tagger_rel_name(const hs_tagger *t, uint8_t rel);

/* Dates in the text: absolute, partial and relative ones ("on May 30, 2022", "last Tuesday", "in March", "9 October").
 * value is ISO 8601 as far as the text and `published` (ISO date or empty) determine it; empty when they do not. */
typedef struct hs_date {
    uint32_t begin, end; /* tokens */
    hs_str value;
    bool bound; /* where a time begins or ends: "since 1995", "until Friday" */
    bool ahead; /* later than the day of publication: "next month" */
} hs_date;
typedef struct hs_dates { hs_date *at; uint32_t n, cap; } hs_dates;
void hs_find_dates(const hs_tagger *t, hs_arena *arena, const hs_tokens *tokens, const hs_tags *tags, hs_str published, hs_dates *out);
/* The day that stands by itself, or behind a place, at the head of one of the first paragraphs ("ORKENT, June 3, 2019 —"), as
 * an ISO date; empty where there is none or the year is missing. */
hs_str hs_dateline(const hs_tagger *t, hs_arena *arena, const hs_tokens *tokens);

#endif
