/* Names of people, organizations and places: B/I/O labels from an averaged perceptron, greedily from left to right, twice over
 * the document. The second pass knows what the first has called the same word elsewhere: a surname on its own is a person where
 * the full name stood before. There are no lists of names: names of every culture are found by their surroundings and shape.
 *
 * Only words with a capital letter, and what joins them ("Bank of England"), are looked at. */
#ifndef HS_TAG_NAMES_H
#define HS_TAG_NAMES_H
#include "model/linear.h"
#include "tag/atom.h"

/* Labels: 0 = O, then B and I of each class of enum hs_name_class (1 = B-PER, 2 = I-PER, …). */
enum { HS_BIO_O = 0, HS_BIO_LABELS = 7, HS_NAME_FEATURES = 40 };
static inline uint8_t hs_bio(uint8_t name_class, bool inside) { return name_class ? (uint8_t)(2 * name_class - 1 + inside) : HS_BIO_O; }
static inline uint8_t hs_bio_class(uint8_t bio) { return (uint8_t)((bio + 1) / 2); }
static inline bool hs_bio_inside(uint8_t bio) { return bio && bio % 2 == 0; }
/* An I stands only behind a B or I of its class. */
static inline bool hs_bio_may_follow(uint8_t before, uint8_t bio) { return !hs_bio_inside(bio) || before == bio || before == bio - 1; }

/* What the document says of a word elsewhere. */
typedef struct hs_name_seen { uint32_t word; uint16_t count[4]; /* by class, of capitalised uses */ uint16_t lower; } hs_name_seen;
typedef struct hs_name_table { hs_name_seen *at; uint32_t size; } hs_name_table;

/* A document for the name finder. It needs no trees: they made no difference. */
typedef struct hs_name_text {
    const hs_tokens *tokens;
    const hs_atom *atom;
    const uint8_t *pos;
} hs_name_text;

typedef struct hs_name_model { hs_linear first, second; } hs_name_model;

/* Is token i, after the label `before`, worth a look? */
bool hs_name_may(const hs_atom *atom, uint32_t end, uint32_t i, uint8_t before);
/* Features of token i of the sentence [begin, end). first_pass: that pass's labels of the document, or NULL in the first pass. */
uint32_t hs_name_features(const hs_name_text *x, uint32_t begin, uint32_t end, uint32_t i, uint8_t before, const hs_name_table *seen,
                          const uint8_t *first_pass, uint32_t feature[HS_NAME_FEATURES]);
/* Counts capitalised and small uses; bio NULL = only that. */
hs_name_table hs_name_table_make(const hs_name_text *x, hs_arena *arena, const uint8_t *bio);
/* One pass over the document. */
void hs_name_pass(const hs_linear *m, const hs_name_text *x, const hs_name_table *seen, const uint8_t *first_pass, uint8_t *bio);
/* Both. bio: [n] */
void hs_find_names(const hs_name_model *m, hs_arena *arena, const hs_name_text *x, uint8_t *bio);

#endif
