/* Which explanation of a codebook a statement holds or rejects.
 *
 * A linear model over a statement's telling words: it begins with what the codebook says of each label, and moves with each decision of a
 * person, in the order of the log. No random numbers, no clock: the same ledger gives the same suggestions. A statement that makes the same
 * claim as one that a person has coded is taken for the same. */
#ifndef HS_STORY_CODER_H
#define HS_STORY_CODER_H
#include "speech/speech.h"
#include "story/codebook.h"
#include "story/print.h"

/* affirmed, denied: it stands in a clause that affirms, that denies something */
typedef struct hs_coder_word { uint32_t word; uint8_t weight; bool affirmed, denied; } hs_coder_word;

/* What is known of a statement when it is coded. */
typedef struct hs_codable {
    hs_coder_word *word; /* [n_word] by hash, each once */
    uint32_t n_word;
    const int64_t *claim;/* [n_claim] that it makes, with whether each is denied */
    const uint8_t *claim_denied;
    uint32_t n_claim;
} hs_codable;

typedef struct hs_suggestion {
    uint32_t label;     /* index in the codebook */
    bool disagree;
    double confidence;  /* 0 to 1; under 0.5: rather none of them */
    hs_str why;         /* short: "relays, faulty" or "as d12:s3" */
} hs_suggestion;

typedef struct hs_coder hs_coder;
/* All of it in the arena. */
hs_coder *hs_coder_new(hs_arena *arena, const hs_speech *speech, const hs_codebook *codebook);
/* A person's decision: stance 1 agree, 0 disagree, -1: not this label. where: "d12:s3". */
void hs_coder_learn(hs_coder *c, const hs_codable *s, uint32_t label, int stance, hs_str where);
/* The words that count are hashes; text is the statement's, to say which they are. */
void hs_coder_suggest(hs_coder *c, const hs_codable *s, hs_str text, hs_suggestion *out);

#endif
