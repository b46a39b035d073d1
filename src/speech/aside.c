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

static bool is_finite(const hs_scope *v, uint32_t i)
{
    const uint32_t past = hs_hash_bytes(HS_STR("VBD")), present = hs_hash_bytes(HS_STR("VBZ")), plural = hs_hash_bytes(HS_STR("VBP"));
    uint32_t fine = v->a->fine[v->token[i]];
    return fine == past || fine == present || fine == plural;
}

/* May the words [begin, end) be a subject: a determiner, a name or a pronoun first, or a title or body ("prosecutor Holt", "police"),
 * no finite verb, a noun or name or pronoun last? */
static bool is_subject(const hs_scope *v, uint32_t begin, uint32_t end)
{
    if (begin >= end) return false;
    uint8_t first = v->a->gpos[v->token[begin]], last = v->a->gpos[v->token[end - 1]];
    const hs_lex_set who = HS_LEX_BIT(TITLE) | HS_LEX_BIT(PERSON) | HS_LEX_BIT(ORGANIZATION) | HS_LEX_BIT(GROUP);
    bool opens = first == HS_G_DET || first == HS_G_NAME || first == HS_G_PRONOUN || first == HS_G_POSSESSIVE || hs_in(v->a, v->token[begin], who);
    bool ends = last == HS_G_NOUN || last == HS_G_NAME || last == HS_G_PRONOUN;
    for (uint32_t i = begin; i < end; i++) {
        uint8_t g = v->a->gpos[v->token[i]];
        if ((g == HS_G_VERB && (is_finite(v, i) || i == begin)) || g == HS_G_MODAL || g == HS_G_PUNCT || v->a->t.kind[v->token[i]] == HS_TK_MARK) return false;
    }
    return opens && ends;
}

/* The first position in [from, end) at which a comma stands, else end. */
static uint32_t comma_from(const hs_scope *v, uint32_t from, uint32_t end)
{
    while (from < end && !is_comma(v, from)) from++;
    return from;
}

/* Is [begin, end) a clause that can stand by itself: a verb with a subject, no subordinator at its head, no mark of a quotation? */
static bool is_clause(const hs_scope *v, uint32_t begin, uint32_t end)
{
    bool clause = false;
    for (uint32_t i = begin; i < end; i++) {
        uint32_t t = v->token[i];
        if (v->a->t.kind[t] == HS_TK_MARK || v->quote[i]) return false;
        bool head = v->head[i] == HS_NO || v->head[i] < begin || v->head[i] >= end;
        if (head && (v->kids[i] & HS_KID_MARK)) return false;
        clause |= (v->kids[i] & HS_KID_SUBJECT) && v->subject[i] < end;
    }
    uint8_t first = v->a->gpos[v->token[begin]];
    return clause && first != HS_G_PREP && first != HS_G_WH && first != HS_G_CONJ;
}

/* May [begin, end), behind a cue, be no content: an addressee, a medium, a time, and nothing with a verb of its own before a comma? */
static bool is_manner(const hs_scope *v, uint32_t begin, uint32_t end)
{
    uint32_t close = comma_from(v, begin, end);
    for (uint32_t i = begin; i < close; i++) {
        uint8_t g = v->a->gpos[v->token[i]];
        if (v->quote[i] || v->a->t.kind[v->token[i]] == HS_TK_MARK || hs_str_is(v->a->t.low[v->token[i]], ":")) return false;
        if (g == HS_G_TO || g == HS_G_WH || g == HS_G_MODAL || (g == HS_G_VERB && is_finite(v, i)) || (v->kids[i] & HS_KID_MARK)) return false;
    }
    return true;
}

/* "The toll stands at five, prosecutor Rasa Milne told reporters." Behind the last comma before the cue, or behind the one before an
 * apposition ("…, the captain, Joost Verhagen, told …"), stands who says it; the clause before that is the content. */
static bool find_tail(hs_arena *arena, const hs_scope *v, uint32_t i, hs_relation *out)
{
    enum { FARTHEST = 24 };
    uint32_t s = v->sent[i], first = v->first[s], end = v->first[s + 1], cue = i + 1, from = i + 1, commas = 0;
    while (cue < end && cue - i < FARTHEST && !(is_cue(v, cue) && is_finite(v, cue))) commas += is_comma(v, cue), cue++;
    if (cue >= end || cue - i >= FARTHEST || (commas != 0 && commas != 2)) return false;
    uint32_t behind = is_comma(v, cue - 1) ? cue - 1 : cue, close = comma_from(v, from, cue);
    while (behind > from && v->a->gpos[v->token[behind - 1]] == HS_G_ADV) behind--;
    if (commas == 2 && (!is_comma(v, cue - 1) || !is_subject(v, close + 1, behind))) return false;
    if (!is_subject(v, from, commas ? close : behind) || !is_clause(v, first, i) || !is_manner(v, cue + 1, end)) return false;
    *out = (hs_relation){.cue = {cue, cue + 1, cue, CONFIDENCE, CONFIDENCE}, .source = {from, commas ? cue : behind}, .confidence = CONFIDENCE};
    hs_push(arena, &out->content, ((hs_range){first, i}));
    return true;
}

bool hs_find_aside(hs_arena *arena, const hs_scope *v, uint32_t i, hs_relation *out)
{
    uint32_t s = v->sent[i], first = v->first[s], end = v->first[s + 1], close = i + 1;
    if (!is_comma(v, i) || i == first) return false;
    while (close < end && close - i <= LONGEST && !is_comma(v, close)) close++;
    if (close >= end || close - i > LONGEST || close - i < 3) return find_tail(arena, v, i, out);
    uint32_t cue = is_cue(v, i + 1) ? i + 1 : is_cue(v, close - 1) ? close - 1 : HS_NO;
    if (cue == HS_NO) return find_tail(arena, v, i, out);
    hs_range source = cue == i + 1 ? (hs_range){i + 2, close} : (hs_range){i + 1, close - 1};
    if (!is_subject(v, source.begin, source.end)) return false;
    *out = (hs_relation){.cue = {cue, cue + 1, cue, CONFIDENCE, CONFIDENCE}, .source = source, .confidence = CONFIDENCE};
    hs_push(arena, &out->content, ((hs_range){first, i}));
    if (close + 1 < end) hs_push(arena, &out->content, ((hs_range){close + 1, end}));
    return true;
}
