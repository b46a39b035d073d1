/* hearsay eval: what its parts share. Gold and predictions come down to relations; two ways of scoring them follow. */
#ifndef HS_CLI_EVAL_H
#define HS_CLI_EVAL_H
#include "cli/cli.h"

/* ---- memory of one document's scoring: freed at once; exits with a message when there is none ---- */

typedef struct eval_block eval_block;
typedef struct eval_pool { eval_block *last; } eval_pool;
void *eval_alloc(eval_pool *p, size_t size, size_t n); /* n zeroed objects */
void eval_free(eval_pool *p);

/* ---- relations ---- */

typedef struct eval_relation {
    hs_spans source, cue, content; /* bytes of the text */
    hs_str id, within;             /* within.ptr NULL: in no other */
    int type, kind, polarity, certainty; /* of hearsay.h; -1: none of its words */
    hs_str speaker;     /* resolved name, or ptr NULL */
    hs_str source_text; /* of a prediction */
    bool optional, skip_type, skip_polarity, skip_certainty;
    bool oblique; /* of gold: the source is a pronoun or a misspelled name */
    double confidence;
} eval_relation;

typedef struct eval_relations { eval_relation *at; uint32_t n; } eval_relations;

/* ---- gold.c: reading ---- */

typedef struct eval_gold eval_gold;
/* A folder with gold.jsonl, or one with text/ and attributions/. Complains and returns NULL when it is neither. */
eval_gold *eval_gold_open(const char *folder);
void eval_gold_close(eval_gold *g);
bool eval_gold_is_flat(const eval_gold *g); /* PolNeAR: relations in one level, no other fields */
size_t eval_gold_count(const eval_gold *g);
char *const *eval_gold_paths(const eval_gold *g); /* of the texts */
const char *eval_gold_name(const eval_gold *g, size_t i);
const char *eval_gold_genre(const eval_gold *g, size_t i); /* NULL when it has none */
/* The relations of text i. False with a complaint when they cannot be read. */
bool eval_gold_read(const eval_gold *g, size_t i, hs_str text, eval_pool *pool, eval_relations *out);

/* Records of a file in place of the finder's. */
typedef struct eval_records eval_records;
eval_records *eval_records_open(const char *path);
void eval_records_close(eval_records *r);
void eval_records_read(const eval_records *r, const char *name, hs_str text, eval_pool *pool, eval_relations *out);

/* ---- token.c: sets of tokens ---- */

/* A token is a maximal run of letters and digits; a set is the sorted indices of the tokens that spans touch. */
typedef struct eval_set { const uint32_t *at; uint32_t n; } eval_set;
typedef struct eval_text { hs_str s; hs_span *token; uint32_t n; } eval_text;
void eval_tokens(hs_str text, eval_pool *pool, eval_text *out);
eval_set eval_set_of(const eval_text *t, hs_spans spans, eval_pool *pool);
uint32_t eval_common(eval_set a, eval_set b);
double eval_jaccard(eval_set a, eval_set b); /* 0 when one is empty */
int eval_set_order(eval_set a, eval_set b); /* as lists: by the first difference, the shorter first */
bool eval_set_has(eval_set a, uint32_t token);

/* ---- scores ---- */

/* What was found (precision) and what was to be found (recall). For shares of right fields only hit and of are used. */
typedef struct eval_count {
    char name[64];
    bool share;
    double hit, of;         /* of predictions, or of pairs */
    double gold_hit, gold_of;
} eval_count;

typedef struct eval_score {
    eval_count *count;
    size_t n, cap;
    struct { double confidence, right, n; } bin[10]; /* calibration: lenient match */
} eval_score;

void eval_add(eval_score *s, const char *name, double hit, double of, double gold_hit, double gold_of);
void eval_add_share(eval_score *s, const char *name, bool right);
void eval_add_confidence(eval_score *s, double confidence, bool right);
double eval_calibration_error(const eval_score *s);
void eval_print(const eval_score *s, bool json);
void eval_score_free(eval_score *s);

/* A pair of a gold relation and a prediction. */
typedef struct eval_pair { double key[3]; uint32_t gold, found; } eval_pair;
/* Sorts by key, then gold, then found; keeps, from the first on, pairs whose two sides are both free. Returns how many. */
uint32_t eval_match(eval_pair *pair, uint32_t n, uint32_t n_gold, uint32_t n_found, eval_pool *pool);

/* All levels and fields, on the hand-made texts; genre may be NULL. */
void eval_score_nested(const eval_text *t, const eval_relations *gold, const eval_relations *found, const char *genre,
                       eval_pool *pool, eval_score *out);
/* PolNeAR's relations: what is within another statement is left out. */
void eval_score_flat(const eval_text *t, const eval_relations *gold, const eval_relations *found, eval_pool *pool, eval_score *out);

#endif
