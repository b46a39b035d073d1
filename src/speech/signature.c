/* Bylines and signatures of plain texts. */
#include "speech/signature.h"

enum { FEWEST = 2, MOST = 4 /* words of a name */ };

static bool is_capital(const hs_analysis *a, uint32_t i)
{
    return a->t.kind[i] == HS_TK_WORD && hs_atom_is_upper(&a->atom[i]);
}

static bool is_of_person(const hs_analysis *a, uint32_t i)
{
    return a->tag.name[i] == HS_NAME_PER || hs_in(a, i, HS_LEX_BIT(MALE_NAME) | HS_LEX_BIT(FEMALE_NAME));
}

/* The run of capitalised words from token i on, if it may be a person's name; else empty. */
static hs_str name_at(const hs_analysis *a, uint32_t i, uint32_t end, uint32_t *behind)
{
    const hs_lex_set other = HS_LEX_BIT(ORGANIZATION) | HS_LEX_BIT(ENTITY_TAIL) | HS_LEX_BIT(DOCUMENT) | HS_LEX_BIT(CALENDAR) | HS_LEX_BIT(MEDIUM);
    while (i < end && is_capital(a, i) && hs_in(a, i, HS_LEX_BIT(TITLE)) && !is_of_person(a, i)) i++;
    uint32_t from = i;
    bool person = false;
    for (; i < end && is_capital(a, i) && !hs_in(a, i, other); i++) person |= is_of_person(a, i);
    *behind = i;
    if (!person || i < from + FEWEST || i > from + MOST) return (hs_str){0};
    return hs_str_sub(a->t.text, a->t.span[from].begin, a->t.span[i - 1].end);
}

/* "By Mara Lind, reporter", "by our columnist Mara Lind": a paragraph of a preposition and a name */
static hs_str byline(const hs_analysis *a, uint32_t begin, uint32_t end)
{
    enum { LONGEST = 14, ROLE = 4 };
    uint32_t i = begin + 1, behind;
    if (end - begin > LONGEST || a->gpos[begin] != HS_G_PREP) return (hs_str){0};
    while (i < end && i < begin + ROLE && a->t.kind[i] == HS_TK_WORD && !is_capital(a, i)) i++;
    hs_str name = name_at(a, i, end, &behind);
    return behind == end || a->t.kind[behind] == HS_TK_PUNCT || a->t.kind[behind] == HS_TK_OTHER ? name : (hs_str){0};
}

hs_str hs_signature(const hs_analysis *a)
{
    enum { HEAD = 4, LEAST = 3 /* paragraphs */ };
    hs_str name = {0};
    for (uint32_t p = 0; p < a->t.n_para && p < HEAD && !name.len; p++) name = byline(a, a->t.sent[a->t.para[p]], a->t.sent[a->t.para[p + 1]]);
    if (name.len || a->t.n_para < LEAST) return name;
    uint32_t begin = a->t.sent[a->t.para[a->t.n_para - 1]], end = a->t.n, behind;
    while (begin < end && a->t.kind[begin] == HS_TK_PUNCT) begin++;
    name = name_at(a, begin, end, &behind);
    return behind == end ? name : (hs_str){0};
}

bool hs_is_personal(const hs_analysis *a)
{
    for (uint32_t i = 0; i < a->t.n; i++)
        if (hs_in(a, i, HS_LEX_BIT(AUTHOR)) && !hs_in(a, i, HS_LEX_BIT(PLURAL)) && hs_in(a, i, HS_LEX_BIT(PRONOUN)) && !a->q.depth[i] && a->gpos[i] != HS_G_NAME) return true;
    return false;
}
