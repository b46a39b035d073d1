/* What hs_tagger holds; for the files of this floor. */
#ifndef HS_TAG_TAGGER_H
#define HS_TAG_TAGGER_H
#include "tag/dates.h"
#include "tag/lemma.h"
#include "tag/names.h"
#include "tag/parse.h"
#include "tag/pos.h"
#include "tag/tag.h"

typedef struct hs_name_list { hs_str at[64]; uint32_t n; } hs_name_list;

struct hs_tagger {
    hs_pos_model pos;
    hs_linear parse;
    hs_rel_model rel;
    hs_name_model names;
    hs_lemmas lemmas;
    hs_date_words dates;
    hs_name_list pos_name, rel_name;
};

#endif
