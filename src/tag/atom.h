/* What features are made of: each token's word, affixes and shape as hashes, computed once a document.
 *
 * Feature hashes are part of the model format: a change here or in any *_features function asks for new models. */
#ifndef HS_TAG_ATOM_H
#define HS_TAG_ATOM_H
#include "text/token.h"

typedef struct hs_atom {
    uint32_t word;                      /* lower-cased form, every digit as 0 */
    uint32_t prefix, end2, end3, end4;  /* first 3 bytes; last 2, 3, 4 bytes */
    uint8_t shape;                      /* enum hs_shape | HS_SHAPE_HYPHEN | HS_SHAPE_DIGIT */
} hs_atom;

enum hs_shape {
    HS_SHAPE_LOWER, HS_SHAPE_CAPITAL, HS_SHAPE_INITIAL /* "J." */, HS_SHAPE_UPPER, HS_SHAPE_MIXED /* "iPhone" */,
    HS_SHAPE_NUMBER, HS_SHAPE_OTHER, HS_SHAPE_NONE /* outside the sentence */
};
enum { HS_SHAPE_BASE = 7, HS_SHAPE_HYPHEN = 8, HS_SHAPE_DIGIT = 16 };

/* one atom a token */
hs_atom *hs_atoms(hs_arena *arena, const hs_tokens *tokens);
/* What stands before the first and after the last token of a sentence. */
extern const hs_atom hs_atom_before, hs_atom_after;

static inline const hs_atom *hs_atom_at(const hs_atom *atom, uint32_t begin, uint32_t end, int64_t i)
{
    return i < (int64_t)begin ? &hs_atom_before : i >= (int64_t)end ? &hs_atom_after : &atom[i];
}

static inline bool hs_atom_is_upper(const hs_atom *a)
{
    uint8_t s = a->shape & HS_SHAPE_BASE;
    return s >= HS_SHAPE_CAPITAL && s <= HS_SHAPE_MIXED;
}

/* One feature: template number and two atoms -> hash. The atoms are hashes themselves, so two multiplications do. */
static inline uint32_t hs_feature(uint32_t template, uint32_t a, uint32_t b)
{
    uint64_t x = a * 0x9E3779B97F4A7C15u + b * 0xD6E8FEB86659FD93u + template * 0xC2B2AE3D27D4EB4Fu;
    return (uint32_t)((x ^ x >> 29) >> 20);
}

/* A small number (a tag, a distance) as an atom. */
static inline uint32_t hs_atom_of(uint32_t n)
{
    return (uint32_t)((n + 1) * 0x85EBCA77C2B2AE63u >> 32);
}

#endif
