/* Which versions a filter of hearsay.h lets through, and which of their statements. */
#ifndef HS_LEDGER_FILTER_H
#define HS_LEDGER_FILTER_H
#include "ledger/ledger.h"

/* A name as somebody asks for it: the spellings that it may be, and whose they are. */
typedef struct hs_asked {
    bool any;              /* nobody was asked for */
    const int64_t *entity; /* [n_entity] sorted */
    const hs_str *words;   /* [n_words] sorted */
    uint32_t n_entity, n_words;
} hs_asked;

typedef struct hs_chosen {
    const int64_t *version; /* [n] in the order of documents and their numbers */
    uint32_t n;
    hs_asked speaker, about;
    double least;
} hs_chosen;

/* HS_EUSAGE: a document that is not there. */
int hs_filter_choose(hs_ledger *l, hs_arena *arena, const hs_filter *f, hs_chosen *out, hs_err *err);
bool hs_filter_takes(const hs_chosen *c, const hs_statement *s);
/* Is anybody asked for? Then documents without such a statement are left out. */
bool hs_filter_asks(const hs_chosen *c);

/* The outlets that published a version: its own, then those of the versions folded into it, each once. */
int hs_ledger_publishers(hs_ledger *l, hs_arena *arena, int64_t version, hs_strs *out, hs_err *err);

#endif
