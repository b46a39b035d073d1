/* What every step of finding statements looks at: a text with all its layers, and a scope: the part one voice sees.
 *
 * A *scope* is the text as one voice sees it: the whole text, or only the content of one statement, with the marks of the
 * quotation around it gone, quotation depth counted from there, and heads outside it cut off. Running the same steps
 * on the scope of a content finds the voices inside that voice. */
#ifndef HS_SPEECH_ANALYSIS_H
#define HS_SPEECH_ANALYSIS_H
#include "speech/grammar.h"
#include "tag/atom.h"
#include "text/quote.h"

#define HS_NO HS_NO_TOKEN

typedef struct hs_analysis {
    hs_arena *arena;
    hs_tokens t;
    hs_quotes q;
    hs_tags tag;
    const hs_lexicon *lexicon;
    const hs_tagger *tagger;
    hs_atom *atom;       /* [n] */
    uint32_t *lemma, *fine; /* [n] hash of the lemma, of the tag's name */
    hs_lex_set *lex;     /* [n] headings of the word and its lemma, and of phrases: all their words */
    uint32_t *class;     /* [n] hash of the headings that describe cues */
    uint8_t *gpos, *grel;/* [n] enum hs_gpos, hs_grel */
    uint32_t *idiom;     /* [n] nonzero: part of an idiom, never a cue */
    uint8_t *habit;      /* [n] how often the word was a cue in the training texts: hs_habit's bucket */
} hs_analysis;

/* How often words were the head of a cue: one byte a slot, a slot a lemma and coarse part of speech (clashes are shared).
 * Dictionaries of cues are the field's oldest feature; this one is counted, not written. */
enum { HS_HABIT_SLOTS = 1 << 16 };
static inline uint32_t hs_habit_slot(const hs_analysis *a, uint32_t token)
{
    return hs_hash_mix(a->lemma[token], a->gpos[token]) & (HS_HABIT_SLOTS - 1);
}
/* 0 = never seen; else the share of cues among its occurrences, in eight steps, rare words (fewer than 5) apart. */
static inline uint8_t hs_habit(uint32_t cues, uint32_t occurrences)
{
    static const uint32_t step[] = {10, 30, 70, 150, 300, 500, 700}; /* thousandths */
    if (!occurrences) return 0;
    uint32_t share = (cues * 1000 + 100) / (occurrences + 1), k = 0;
    while (k < 7 && share >= step[k]) k++;
    return (uint8_t)(1 + k + (occurrences < 5 ? 0 : 8));
}

/* habits: [HS_HABIT_SLOTS] */
void hs_analyse(hs_arena *arena, const hs_tagger *tagger, const hs_lexicon *lexicon, const hs_grammar *grammar, const int8_t *habits,
                hs_str text, hs_analysis *out);

static inline bool hs_in(const hs_analysis *a, uint32_t token, hs_lex_set any)
{
    return (a->lex[token] & any) != 0;
}

enum { HS_KID_SUBJECT = 1, HS_KID_CCOMP = 2, HS_KID_XCOMP = 4, HS_KID_OBJECT = 8, HS_KID_MARK = 16, HS_KID_NEG = 32, HS_KID_AUX = 64,
       HS_KID_PASSIVE = 128, HS_KID_PREP = 256, HS_KID_ADVCL = 512, HS_KID_PARATAXIS = 1024, HS_KID_COP = 2048 };

typedef struct hs_scope {
    const hs_analysis *a;
    uint32_t n;
    uint32_t *token;   /* [n] */
    uint32_t *head;    /* [n] position in the view, or HS_NO */
    uint8_t *quote;    /* [n] quotation depth, counted from the view's own */
    uint16_t *kids;    /* [n] HS_KID_ bits of the children */
    uint32_t *subject; /* [n] position of the subject child, or HS_NO */
    uint32_t *sent;    /* [n] number of the sentence within the view */
    uint32_t *para;    /* [n] number of the paragraph in the text */
    uint32_t n_sent;
    uint32_t *first;   /* [n_sent + 1] first position of each sentence */
    uint8_t *has_quote;/* [n_sent] the sentence has a quotation in it */
} hs_scope;

/* The whole text. */
void hs_scope_all(hs_arena *arena, const hs_analysis *a, hs_scope *out);
/* Takes the marks of the quotation around a content off its tokens: those that open or close a quotation of the least depth
 * in it. Returns how many are left. */
uint32_t hs_strip_marks(const hs_analysis *a, uint32_t *token, uint32_t n);
/* The tokens listed (ascending). */
void hs_scope_part(hs_arena *arena, const hs_analysis *a, const uint32_t *token, uint32_t n, hs_scope *out);

#endif
