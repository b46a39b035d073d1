/* Tag names -> coarse classes. */
#include "speech/grammar.h"

static const struct { const char *name; uint8_t class; } pos_names[] = {
    {"VB", HS_G_VERB}, {"VBD", HS_G_VERB}, {"VBG", HS_G_VERB}, {"VBN", HS_G_VERB}, {"VBP", HS_G_VERB}, {"VBZ", HS_G_VERB},
    {"VERB", HS_G_VERB}, {"AUX", HS_G_VERB}, {"MD", HS_G_MODAL}, {"NN", HS_G_NOUN}, {"NNS", HS_G_NOUN}, {"NOUN", HS_G_NOUN},
    {"NNP", HS_G_NAME}, {"NNPS", HS_G_NAME}, {"PROPN", HS_G_NAME}, {"PRP", HS_G_PRONOUN}, {"PRON", HS_G_PRONOUN},
    {"PRP$", HS_G_POSSESSIVE}, {"WP$", HS_G_WH}, {"WP", HS_G_WH}, {"WDT", HS_G_WH}, {"WRB", HS_G_WH}, {"JJ", HS_G_ADJ},
    {"JJR", HS_G_ADJ}, {"JJS", HS_G_ADJ}, {"ADJ", HS_G_ADJ}, {"RB", HS_G_ADV}, {"RBR", HS_G_ADV}, {"RBS", HS_G_ADV},
    {"ADV", HS_G_ADV}, {"IN", HS_G_PREP}, {"ADP", HS_G_PREP}, {"SCONJ", HS_G_PREP}, {"DT", HS_G_DET}, {"PDT", HS_G_DET},
    {"DET", HS_G_DET}, {"CC", HS_G_CONJ}, {"CCONJ", HS_G_CONJ}, {"TO", HS_G_TO}, {"CD", HS_G_NUMBER}, {"NUM", HS_G_NUMBER},
    {"RP", HS_G_PARTICLE}, {"PART", HS_G_PARTICLE}, {"POS", HS_G_POS_MARK}, {"PUNCT", HS_G_PUNCT}, {".", HS_G_PUNCT},
    {",", HS_G_PUNCT}, {":", HS_G_PUNCT}, {"``", HS_G_PUNCT}, {"''", HS_G_PUNCT}, {"-LRB-", HS_G_PUNCT}, {"-RRB-", HS_G_PUNCT},
    {"HYPH", HS_G_PUNCT},
};

static const struct { const char *name; uint8_t class; } rel_names[] = {
    {"nsubj", HS_R_NSUBJ}, {"nsubjpass", HS_R_NSUBJPASS}, {"nsubj:pass", HS_R_NSUBJPASS}, {"ccomp", HS_R_CCOMP},
    {"xcomp", HS_R_XCOMP}, {"dobj", HS_R_DOBJ}, {"obj", HS_R_DOBJ}, {"iobj", HS_R_DOBJ}, {"mark", HS_R_MARK},
    {"parataxis", HS_R_PARATAXIS}, {"advcl", HS_R_ADVCL}, {"acl", HS_R_ACL}, {"acl:relcl", HS_R_RELCL}, {"nmod", HS_R_NMOD},
    {"obl", HS_R_NMOD}, {"nmod:poss", HS_R_POSS}, {"appos", HS_R_APPOS}, {"aux", HS_R_AUX}, {"auxpass", HS_R_AUXPASS},
    {"aux:pass", HS_R_AUXPASS}, {"neg", HS_R_NEG}, {"conj", HS_R_CONJ}, {"cc", HS_R_CC}, {"punct", HS_R_PUNCT},
    {"case", HS_R_CASE}, {"compound", HS_R_COMPOUND}, {"det", HS_R_DET}, {"amod", HS_R_AMOD}, {"advmod", HS_R_ADVMOD},
    {"cop", HS_R_COP}, {"root", HS_R_ROOT}, {"ROOT", HS_R_ROOT}, {"dep", HS_R_DEP}, {"compound:prt", HS_R_PRT},
    {"csubj", HS_R_CSUBJ}, {"csubjpass", HS_R_CSUBJ}, {"flat", HS_R_COMPOUND},
};

void hs_grammar_init(const hs_tagger *t, hs_grammar *out)
{
    *out = (hs_grammar){0};
    for (uint32_t i = 0; i < hs_tagger_pos_count(t) && i < 256; i++) {
        out->tag[i] = hs_hash_bytes(hs_tagger_pos_name(t, (uint8_t)i));
        for (size_t k = 0; k < sizeof pos_names / sizeof *pos_names; k++)
            if (hs_str_is(hs_tagger_pos_name(t, (uint8_t)i), pos_names[k].name)) out->pos[i] = pos_names[k].class;
    }
    for (uint32_t i = 0; i < hs_tagger_rel_count(t) && i < 256; i++)
        for (size_t k = 0; k < sizeof rel_names / sizeof *rel_names; k++)
            if (hs_str_is(hs_tagger_rel_name(t, (uint8_t)i), rel_names[k].name)) out->rel[i] = rel_names[k].class;
}
