/* Dependency heads: a greedy arc-hybrid transition parser (Kuhlmann, Gomez-Rodriguez and Satta 2011) over hashed features,
 * and the relations, chosen for each arc once the whole tree stands.
 *
 * The root stands behind the last word, as in Goldberg and Nivre 2013; it takes exactly one word, so that heads make a
 * tree. Every word is shifted once and popped once: 2n steps. */
#ifndef HS_TAG_PARSE_H
#define HS_TAG_PARSE_H
#include "model/linear.h"
#include "tag/atom.h"

enum hs_action { HS_SHIFT, HS_LEFT /* buffer's first takes the top */, HS_RIGHT /* second takes the top */, HS_ACTIONS };

/* Shifting scores 0: the model has labels for the other two, HS_LEFT - 1 and HS_RIGHT - 1. */
enum { HS_PARSE_LABELS = 2 };

/* A word, the root or nothing, with what the parser has hung on it so far. */
typedef struct hs_node {
    uint32_t word, pos, both; /* atoms: word, tag, word and tag */
    uint32_t left, right;     /* outermost children, or the empty node */
    uint32_t left2, right2;   /* the next ones inwards */
    uint32_t n_left, n_right;
    uint32_t head;            /* node, or HS_NO_NODE */
} hs_node;

enum { HS_NO_NODE = UINT32_MAX, HS_PARSE_FEATURES = 64, HS_REL_FEATURES = 32 };

/* node[n] is the root, node[n + 1..] are empty: the features look up to two places beyond the root. */
typedef struct hs_parser {
    uint32_t n;      /* words */
    hs_node *node;   /* [n + 4] */
    uint32_t *stack; /* [n + 3]; three empty nodes lie under it */
    uint32_t height; /* words on the stack */
    uint32_t next;   /* first of the buffer; n = only the root is left */
} hs_parser;

/* Room for sentences up to n words. */
void hs_parser_init(hs_parser *p, hs_arena *arena, uint32_t n);
void hs_parser_start(hs_parser *p, const hs_atom *atom, const uint8_t *pos, uint32_t n);
static inline bool hs_parser_done(const hs_parser *p) { return p->height == 0 && p->next == p->n; }
bool hs_parser_can(const hs_parser *p, enum hs_action a);
void hs_parser_do(hs_parser *p, enum hs_action a);
static inline uint32_t hs_parser_top(const hs_parser *p, uint32_t k) { return p->stack[p->height + 2 - k]; }
uint32_t hs_parser_features(const hs_parser *p, uint32_t feature[HS_PARSE_FEATURES]);

/* Runs the parser to the end; node[].head holds the tree. */
void hs_parser_run(hs_parser *p, const hs_linear *m);

/* Features of the arc to word d in the finished tree. `sibling` is the relation of the nearest child of the same head before
 * d, `seen` the set of relations (a bit each, of the first 64) that the head's children before d have. */
uint32_t hs_rel_features(const hs_parser *p, const hs_atom *atom, uint32_t d, uint8_t sibling, uint64_t seen,
                         uint32_t feature[HS_REL_FEATURES]);

/* Relations that follow from the two tags alone: [64][64] (word's tag, head's tag; 63 = the root), HS_NO_REL = ask the model. */
enum { HS_NO_REL = 255, HS_REL_TAGS = 64 };

typedef struct hs_rel_model {
    hs_linear linear;
    const uint8_t *sure; /* [HS_REL_TAGS * HS_REL_TAGS] */
} hs_rel_model;

/* What of the labels given so far matters to the labels still to come. */
typedef struct hs_rel_state { uint8_t *last; /* [n + 1], by head */ uint64_t *seen; /* [n + 1] */ } hs_rel_state;
void hs_rel_state_init(hs_rel_state *s, hs_arena *arena, uint32_t n);
void hs_rel_state_start(hs_rel_state *s, uint32_t n);
void hs_rel_state_put(hs_rel_state *s, uint32_t head, uint8_t rel);

static inline uint8_t hs_rel_sure(const uint8_t *sure, const uint8_t *pos, uint32_t d, uint32_t head, uint32_t n)
{
    return sure[pos[d] * HS_REL_TAGS + (head == n ? HS_REL_TAGS - 1 : pos[head])];
}

void hs_rel_sentence(const hs_rel_model *m, const hs_parser *p, hs_rel_state *s, const hs_atom *atom, const uint8_t *pos, uint8_t *rel);

#endif
