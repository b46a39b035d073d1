/* Parentheses of speech. */
#include "speech/aside.h"

enum { LONGEST = 7 };
static const float CONFIDENCE = 0.65f;

static bool is_comma(const hs_scope *v, uint32_t i)
{
    return hs_str_is(v->a->t.low[v->token[i]], ",");
}

static bool is_cue(const hs_scope *v, uint32_t i)
{
    const hs_lex_set speech = HS_LEX_BIT(SAY) | HS_LEX_BIT(THINK) | HS_LEX_BIT(ASK) | HS_LEX_BIT(DENY);
    uint32_t t = v->token[i];
    return hs_in(v->a, t, speech) && v->a->gpos[t] != HS_G_DET && v->a->gpos[t] != HS_G_PREP;
}

/* May the words [begin, end) be a subject: a determiner, a name or a pronoun first, no verb, a noun or name or pronoun last? */
static bool is_subject(const hs_scope *v, uint32_t begin, uint32_t end)
{
    if (begin >= end) return false;
    uint8_t first = v->a->gpos[v->token[begin]], last = v->a->gpos[v->token[end - 1]];
    bool opens = first == HS_G_DET || first == HS_G_NAME || first == HS_G_PRONOUN || first == HS_G_POSSESSIVE;
    bool ends = last == HS_G_NOUN || last == HS_G_NAME || last == HS_G_PRONOUN;
    for (uint32_t i = begin; i < end; i++) {
        uint8_t g = v->a->gpos[v->token[i]];
        if (g == HS_G_VERB || g == HS_G_MODAL || g == HS_G_PUNCT || v->a->t.kind[v->token[i]] == HS_TK_MARK) return false;
    }
    return opens && ends;
}

bool hs_find_aside(hs_arena *arena, const hs_scope *v, uint32_t i, hs_relation *out)
{
    uint32_t s = v->sent[i], first = v->first[s], end = v->first[s + 1], close = i + 1;
    if (!is_comma(v, i) || i == first) return false;
    while (close < end && close - i <= LONGEST && !is_comma(v, close)) close++;
    if (close >= end || close - i > LONGEST || close - i < 3) return false;
    uint32_t cue = is_cue(v, i + 1) ? i + 1 : is_cue(v, close - 1) ? close - 1 : HS_NO;
    if (cue == HS_NO) return false;
    hs_range source = cue == i + 1 ? (hs_range){i + 2, close} : (hs_range){i + 1, close - 1};
    if (!is_subject(v, source.begin, source.end)) return false;
    *out = (hs_relation){.cue = {cue, cue + 1, cue, CONFIDENCE, CONFIDENCE}, .source = source, .confidence = CONFIDENCE};
    hs_push(arena, &out->content, ((hs_range){first, i}));
    if (close + 1 < end) hs_push(arena, &out->content, ((hs_range){close + 1, end}));
    return true;
}
