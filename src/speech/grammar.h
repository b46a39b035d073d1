/* What the rules and features need to know of a tag set: coarse classes of parts of speech and relations, by their names.
 * Penn tags and Universal ones, the older and the newer relation names, so that every language pack can use the same code. */
#ifndef HS_SPEECH_GRAMMAR_H
#define HS_SPEECH_GRAMMAR_H
#include "tag/tag.h"

enum hs_gpos { HS_G_OTHER, HS_G_VERB, HS_G_MODAL, HS_G_NOUN, HS_G_NAME, HS_G_PRONOUN, HS_G_POSSESSIVE, HS_G_ADJ, HS_G_ADV, HS_G_PREP,
               HS_G_DET, HS_G_CONJ, HS_G_TO, HS_G_NUMBER, HS_G_PARTICLE, HS_G_POS_MARK, HS_G_PUNCT, HS_G_WH };

enum hs_grel { HS_R_OTHER, HS_R_NSUBJ, HS_R_NSUBJPASS, HS_R_CCOMP, HS_R_XCOMP, HS_R_DOBJ, HS_R_MARK, HS_R_PARATAXIS, HS_R_ADVCL,
               HS_R_ACL, HS_R_RELCL, HS_R_NMOD, HS_R_POSS, HS_R_APPOS, HS_R_AUX, HS_R_AUXPASS, HS_R_NEG, HS_R_CONJ, HS_R_CC, HS_R_PUNCT,
               HS_R_CASE, HS_R_COMPOUND, HS_R_DET, HS_R_AMOD, HS_R_ADVMOD, HS_R_COP, HS_R_ROOT, HS_R_DEP, HS_R_PRT, HS_R_CSUBJ, HS_R_COUNT };

/* By index in the tagger's lists: coarse classes, and the hash of a tag's name (features know tags by name, not by index). */
typedef struct hs_grammar { uint8_t pos[256], rel[256]; uint32_t tag[256]; } hs_grammar;
void hs_grammar_init(const hs_tagger *t, hs_grammar *out);

#endif
