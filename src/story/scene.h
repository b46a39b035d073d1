/* A document among the earlier documents of its story, as units that can be compared.
 *
 * A *unit* is a gist with what its statement says of it: who speaks, how surely. A scene holds the documents before the one that is judged,
 * oldest first, and that one last. What is found depends on these documents and their order by date alone, never on when they
 * were read. */
#ifndef HS_STORY_SCENE_H
#define HS_STORY_SCENE_H
#include "ledger/ledger.h"
#include "speech/speech.h"

typedef struct hs_telling {
    const hs_gist *gist;
    uint32_t doc;      /* index in the scene that was looked at last */
    uint32_t n;        /* number of the statement, 3 for s3; 0: the outlet's own voice */
    uint32_t within;   /* as in the record */
    int64_t entity;    /* who speaks, 0: nobody known */
    uint32_t speaker;  /* hash by which speakers are told apart: the entity, else the name, else the document's nobody */
    hs_str name;       /* of who speaks; of the outlet's own voice the outlet. ptr NULL: unknown */
    hs_kind kind;
    hs_polarity polarity;
    hs_certainty certainty;
    hs_type type;
    hs_says_set says;  /* of the whole statement */
    hs_str source;     /* the words of the text that name him, at these places */
    hs_spans source_spans;
    uint32_t *called;  /* [n_called] hashes of the capitalised words of both, in small letters */
    uint32_t n_called;
    bool hedged;       /* it, or its statement */
    float explains;    /* 0 to 1: how much it is an explanation, by itself */
    float proposes;    /* 0 to 1: that it gave a new explanation, in the scene that was looked at last */
    float *blames;     /* [gist->n_name] 0 to 1: that it put the name into a role; as proposes */
    float blame;       /* the largest of blames */
    float confidence;  /* of the statement; 1 for the outlet's own voice */
} hs_telling;

typedef struct hs_scene_doc {
    int64_t version, document, fold;
    uint32_t number;
    hs_str id, name, title, outlet, author, date, channel, text, publisher_id, url; /* author: of the fields, or who signed the text */
    int32_t day;       /* since 1970, as it was written there; INT32_MIN: undated */
    int64_t begin;     /* of the time it was written, or of the day, month, year: seconds since 1970; INT64_MIN: undated */
    hs_offsets offsets;
    hs_telling *unit;     /* [n] in the order of the text */
    uint32_t n;
    uint32_t *key;     /* [n_key] hashes of the document's most telling words, ascending */
    float *key_weight; /* [n_key] */
    uint32_t n_key;
    hs_says_set headline; /* says of title and headline */
    uint32_t *headline_term, n_headline_term; /* lemmas, ascending */
    bool headline_figure;
    hs_span lead[HS_LEADS]; /* [n_lead] the first sentences behind the headline */
    uint32_t n_lead;
    uint64_t *run;        /* [n_run] its runs of five words, ascending: what repeats it has them too */
    uint32_t n_run;
    bool personal;        /* one writer speaks of himself: what the text says by itself is the author's word */
    bool foreign;         /* in a language that has no model */
} hs_scene_doc;

/* The share of the shorter one's runs of words that the other has. Of texts of a few words, which are easily alike: 1 when it has all, else 0. */
double hs_scene_doc_alike(const hs_scene_doc *a, const hs_scene_doc *b);

/* Cosine of their telling words, 0 to 1. */
double hs_scene_doc_related(const hs_scene_doc *a, const hs_scene_doc *b);

typedef struct hs_scene {
    hs_scene_doc *const *doc; /* [n] oldest first; the last one is judged */
    uint32_t n;
} hs_scene;

/* Loads a version with its units. */
int hs_scene_doc_load(hs_ledger *l, const hs_speech *speech, hs_arena *arena, int64_t version, hs_scene_doc *out, hs_err *err);

/* The scene of docs ([n], oldest first, the last one is judged) without those that repeat an earlier one; the last one stays. In the arena. */
hs_scene hs_scene_of(hs_arena *arena, hs_scene_doc *const *docs, uint32_t n);
/* From this share of the shorter one's runs on, a document repeats another: stories told in other words share quotations, a few in a hundred. */
#define HS_REPEATS 0.5

/* By time, whatever the time zones, then by document and version: a total order. Undated ones come first. */
int hs_scene_doc_order(const hs_scene_doc *a, const hs_scene_doc *b);

#endif
