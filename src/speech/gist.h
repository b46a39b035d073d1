/* What a passage says, in a form in which it can be compared: its telling words with their parts in the sentence, whom it names, what it
 * counts, and what its words do in a story (lang/LL/story.txt). Claims and changes are found on these; nothing here is ever printed
 * but the spans.
 *
 * A *gist* is made of each sentence of each statement's content, and of what the writer says in each sentence in his own voice. */
#ifndef HS_SPEECH_GIST_H
#define HS_SPEECH_GIST_H
#include "speech/analysis.h"

typedef enum hs_says {
#define HS_SAYS(id, name) HS_SAYS_##id,
#include "speech/gist_classes.h"
#undef HS_SAYS
    HS_SAYS_COUNT
} hs_says;
typedef uint64_t hs_says_set;
#define HS_SAYS_BIT(id) ((hs_says_set)1 << HS_SAYS_##id)

typedef enum hs_place_in { HS_PART_OTHER, HS_PART_SUBJECT, HS_PART_VERB, HS_PART_OBJECT, HS_PART_OBLIQUE } hs_place_in;

typedef struct hs_term {
    uint32_t lemma; /* hash */
    uint8_t part;   /* enum hs_place_in */
    uint8_t pos;    /* enum hs_gpos */
    uint8_t weight; /* how telling the word is: 0 for the commonest, up to 255 for one never met; a property of the word alone */
} hs_term;

typedef struct hs_mention {
    hs_span span;         /* of the text */
    uint32_t whole, last; /* hashes of all its words and of the last one */
    uint8_t class;        /* enum hs_name_class; HS_NAME_O: a proper noun that the name finder left alone */
    uint8_t part;         /* enum hs_place_in; HS_PART_SUBJECT: does what `verb` says, HS_PART_OBJECT: it is done to */
    hs_says_set verb;     /* of the word that it hangs on */
    hs_span deed;         /* that word, with what belongs to it; empty: none */
} hs_mention;

typedef struct hs_figure {
    hs_span span;
    int64_t value;
    uint32_t noun; /* lemma of what is counted, 0: not said */
    uint8_t kind;  /* enum hs_says, from HS_SAYS_DEAD on: the nearest word that says what is counted; HS_SAYS_COUNT: none */
    bool part;     /* "among them four neighbours" */
    hs_says_set near;
} hs_figure;

enum hs_gist_flag {
    HS_GIST_HEADLINE = 1, HS_GIST_NEGATED = 2, HS_GIST_QUESTION = 4, HS_GIST_PAST = 8, HS_GIST_MODAL = 16,
    HS_GIST_RETOLD = 32 /* the cue stands in a relative clause or in the perfect: "who has denied" */, HS_GIST_QUOTED = 64,
    HS_GIST_FIRST = 128 /* first sentence of its statement */, HS_GIST_PRONOUN = 256 /* its statement's source is a pronoun */
};

typedef struct hs_gist {
    hs_spans span;      /* of the text, sorted */
    uint32_t statement; /* index + 1; 0: the writer's own voice */
    uint32_t beside;    /* of what stands in quotation marks and is no content: index + 1 of the statement whose cue comes before it in the
                         * sentence; 0: none */
    uint32_t sentence, paragraph;
    hs_span subject;    /* of the writer's own: who the sentence is about, when a person, a group or a body without a name; of a statement: the
                         * same, when its source stands there; else empty */
    uint32_t flags;     /* enum hs_gist_flag */
    hs_says_set says;   /* of its words */
    hs_says_set root;   /* of the word that all others hang on */
    hs_says_set frame;  /* of the words around it in its sentence: the cue, "once more" */
    hs_lex_set lex;     /* lexicon headings of its words */
    hs_lex_set cue;     /* lexicon headings of its statement's cue */
    hs_term *term;
    hs_mention *name;
    hs_figure *figure;
    uint32_t n_term, n_name, n_figure;
} hs_gist;

enum { HS_LEADS = 4 };
typedef struct hs_gists {
    hs_gist *at;
    uint32_t n, cap;
    hs_span lead[HS_LEADS]; /* [n_lead] of the text: the first sentences behind the headline */
    uint32_t n_lead;
    hs_str signature;       /* who signed the text, as it stands there (speech/signature.h) */
    bool personal;          /* one writer speaks of himself in it */
} hs_gists;

/* lang/LL/number.txt: words of numbers with their values. */
typedef struct hs_number_word { hs_str word; int64_t value; } hs_number_word;
typedef struct hs_numbers { hs_number_word *at; uint32_t n; } hs_numbers; /* sorted by word */
int hs_numbers_read(hs_arena *arena, hs_str list, hs_numbers *out, hs_err *err);

/* How common lemmas are: 16 times the binary logarithm of 1 + their number in the training texts, by hash (clashes are shared). */
enum { HS_COMMON_SLOTS = 1 << 16 };

typedef struct hs_gist_words {
    hs_lexicon says;
    hs_numbers numbers;
    const uint8_t *common; /* [HS_COMMON_SLOTS] */
} hs_gist_words;

int hs_gist_words_read(hs_arena *arena, hs_str story, hs_str number, const uint8_t *common, hs_gist_words *out, hs_err *err);
/* hs_term.weight of a lemma, by its hash. */
uint8_t hs_word_weight(const hs_gist_words *w, uint32_t lemma);
hs_says_set hs_says_of(const hs_gist_words *w, const hs_analysis *a, uint32_t token);

/* figure.c: the value of a token that is a number in digits or words, else -1. */
int64_t hs_number_value(const hs_numbers *numbers, const hs_analysis *a, uint32_t token);
/* What the tokens count. says: [tokens of the text] */
void hs_find_figures(hs_arena *arena, const hs_gist_words *w, const hs_analysis *a, const hs_says_set *says, const uint8_t *dated,
                     const uint32_t *token, uint32_t n, hs_gist *out);

/* statement: [n], spans in bytes of the text. Gists come in the order of the text, those of outer statements first. */
void hs_find_gists(hs_arena *arena, const hs_gist_words *w, const hs_analysis *a, const hs_statement *statement, uint32_t n, hs_str published,
                   hs_gists *out);

#endif
