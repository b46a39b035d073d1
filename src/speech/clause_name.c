/* Whom the words of a clause name: people by their last names, whatever the text calls them. */
#include "speech/clause_work.h"

uint8_t hs_clause_weight(const hs_clause_work *k, uint32_t i)
{
    enum { COMMONEST = 224 };
    uint32_t common = k->w->common[k->a->lemma[i] & (HS_COMMON_SLOTS - 1)];
    return (uint8_t)(common >= COMMONEST ? 8 : COMMONEST - common + 8);
}

bool hs_clause_is_name(const hs_analysis *a, uint32_t i)
{
    return a->tag.name[i] || (a->gpos[i] == HS_G_NAME && a->t.kind[i] == HS_TK_WORD && !(a->lex[i] & (HS_LEX_BIT(CALENDAR) | HS_LEX_BIT(TITLE))));
}

bool hs_clause_is_given(const hs_analysis *a, uint32_t i)
{
    if (i + 1 >= a->t.n) return false;
    if (a->gpos[i] == HS_G_NAME && !a->tag.name[i] && a->lex[i] & (HS_LEX_BIT(MALE_NAME) | HS_LEX_BIT(FEMALE_NAME)) && a->tag.name[i + 1] == HS_NAME_PER) return true;
    if (a->tag.name[i] != HS_NAME_PER) return false;
    return a->tag.name[i + 1] == HS_NAME_PER && !a->tag.name_start[i + 1] && a->t.kind[i + 1] == HS_TK_WORD && !(a->lex[i + 1] & HS_LEX_BIT(CLITIC));
}

const hs_calling *hs_clause_called(const hs_calling_list *list, uint32_t title)
{
    for (uint32_t i = 0; i < list->n; i++)
        if (list->at[i].title == title) return list->at[i].name ? &list->at[i] : NULL;
    return NULL;
}

static void add_called(hs_arena *arena, hs_calling_list *list, hs_calling c)
{
    enum { MOST = 64 };
    uint32_t at = 0;
    while (at < list->n && list->at[at].title != c.title) at++;
    if (at == list->n && at < MOST) hs_push(arena, list, c);
    else if (at < list->n && list->at[at].name != c.name) list->at[at].name = 0;
}

const hs_calling *hs_clause_called_at(const hs_clause_work *k, uint32_t i)
{
    const hs_analysis *a = k->a;
    uint8_t rel = a->grel[i];
    bool noun = a->gpos[i] == HS_G_NOUN || rel == HS_R_NSUBJ || rel == HS_R_NSUBJPASS || rel == HS_R_DOBJ || rel == HS_R_NMOD;
    return noun && !a->tag.name[i] && !(i + 1 < a->t.n && a->tag.name[i + 1]) ? hs_clause_called(&k->title, a->lemma[i]) : NULL;
}

bool hs_clause_stands_for_name(const hs_clause_work *k, uint32_t i)
{
    const hs_analysis *a = k->a;
    if (i + 1 < a->t.n && a->tag.name[i + 1] == HS_NAME_PER && (a->gpos[i] == HS_G_NOUN || a->lex[i] & (HS_LEX_BIT(TITLE) | HS_LEX_BIT(PERSON)))) return true;
    if (hs_clause_called_at(k, i)) return true;
    for (uint32_t x = i + 1; x < a->t.n && x < i + 12; x++)
        if (a->tag.head[x] == i && a->grel[x] == HS_R_APPOS && a->tag.name[x] == HS_NAME_PER) return true;
    return false;
}

/* The titles that stand before people's names in the text. */
static void find_titles(hs_clause_work *k)
{
    const hs_analysis *a = k->a;
    for (uint32_t i = 0; i + 1 < a->t.n; i++) {
        uint32_t last = i + 1;
        if (!(a->lex[i] & (HS_LEX_BIT(TITLE) | HS_LEX_BIT(PERSON) | HS_LEX_BIT(RELATIVE_PERSON))) || !hs_clause_is_name(a, i + 1)) continue;
        if (a->tag.name[i + 1] && a->tag.name[i + 1] != HS_NAME_PER) continue;
        while (hs_clause_is_given(a, last)) last++;
        hs_calling c = {a->lemma[i], hs_hash_bytes(a->t.low[last]), hs_clause_weight(k, last)};
        add_called(k->arena, &k->title, c);
    }
}

/* "Anton Veresh": whom "Anton" means in the same document, where nobody else is called so. */
static void find_given(hs_clause_work *k)
{
    const hs_analysis *a = k->a;
    for (uint32_t i = 0; i + 1 < a->t.n; i++) {
        uint32_t last = i;
        if (a->tag.name[i] != HS_NAME_PER || !a->tag.name_start[i]) continue;
        while (hs_clause_is_given(a, last)) last++;
        if (last > i) add_called(k->arena, &k->given, (hs_calling){hs_hash_bytes(a->t.low[i]), hs_hash_bytes(a->t.low[last]), hs_clause_weight(k, last)});
    }
    for (uint32_t i = 0; i < k->given.n; i++) /* a surname, too */
        for (uint32_t x = 0; x < k->given.n; x++)
            if (k->given.at[i].title == k->given.at[x].name) k->given.at[i].name = 0;
}

void hs_clause_find_called(hs_clause_work *k)
{
    find_titles(k);
    find_given(k);
}
