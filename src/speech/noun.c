/* Nouns and pronouns: where somebody is mentioned without a name, and what is said of the named beside their names
 * ("Arne Holt, its manager", "the inspector, Ruben Sagynov", "Kaldybek is a writer"). */
#include "speech/cast.h"
#include <stdlib.h>

#define SOMEBODY                                                                                                                 \
    (HS_LEX_BIT(PERSON) | HS_LEX_BIT(GROUP) | HS_LEX_BIT(ORGANIZATION) | HS_LEX_BIT(DOCUMENT) | HS_LEX_BIT(RELATIVE_PERSON) |    \
     HS_LEX_BIT(WRITER) | HS_LEX_BIT(TITLE))

uint32_t hs_role_noun(const hs_cast *c, uint32_t token)
{
    hs_str low = c->a->t.low[token], lemma = c->a->tag.lemma[token];
    return hs_hash_bytes(lemma.len ? lemma : low);
}

static uint32_t modifier(const hs_cast *c, uint32_t token)
{
    const hs_analysis *a = c->a;
    if (token == 0 || a->t.sent_of[token - 1] != a->t.sent_of[token]) return 0;
    uint8_t g = a->gpos[token - 1];
    return g == HS_G_NOUN || g == HS_G_NAME ? hs_hash_bytes(a->t.low[token - 1]) : 0;
}

hs_lex_set hs_noun_lex(const hs_cast *c, uint32_t token)
{
    hs_str low = c->a->t.low[token];
    hs_lex_set set = c->a->lex[token];
    for (size_t i = low.len; !set && i > 1; i--)
        if (low.ptr[i - 1] == '-') return hs_lexicon_word(c->a->lexicon, hs_str_sub(low, i, low.len));
    return set;
}

/* "someone who repairs signals", "somebody at the registry" */
static bool is_somebody_described(const hs_analysis *a, uint32_t i)
{
    if (!hs_in(a, i, HS_LEX_BIT(INDEFINITE)) || !hs_in(a, i, HS_LEX_BIT(PRONOUN)) || hs_in(a, i, HS_LEX_BIT(NOBODY)) || a->gpos[i] == HS_G_NUMBER) return false;
    if (a->gpos[i] != HS_G_NOUN && a->gpos[i] != HS_G_PRONOUN) return false;
    return i + 1 < a->t.n && a->t.sent_of[i + 1] == a->t.sent_of[i] && (a->gpos[i + 1] == HS_G_WH || a->gpos[i + 1] == HS_G_PREP);
}

/* "a lock keeper" who told us, "one of the children" */
static bool is_of_people(const hs_cast *c, uint32_t token)
{
    const hs_analysis *a = c->a;
    uint32_t k = token + 1, last = HS_NO;
    if (k >= a->t.n || a->t.sent_of[k] != a->t.sent_of[token] || a->gpos[k] != HS_G_PREP) return (c->source[token] & 2) != 0;
    for (k++; k < a->t.n && k < token + 7 && a->t.sent_of[k] == a->t.sent_of[token]; k++) {
        uint8_t g = a->gpos[k];
        if (g == HS_G_NOUN)
            last = k;
        else if (g != HS_G_DET && g != HS_G_ADJ && g != HS_G_NAME && g != HS_G_POSSESSIVE && g != HS_G_POS_MARK &&
                 g != HS_G_NUMBER)
            break;
    }
    const hs_lex_set people = HS_LEX_BIT(GROUP) | HS_LEX_BIT(PERSON) | HS_LEX_BIT(RELATIVE_PERSON);
    return last != HS_NO && (hs_noun_lex(c, last) & people) && !hs_in(a, last, HS_LEX_BIT(DOCUMENT));
}

void hs_role_add(hs_cast *c, uint32_t token, uint32_t entity)
{
    uint32_t noun = hs_role_noun(c, token), h = noun & c->role_mask;
    hs_push(c->arena, &c->role, ((hs_role){noun, modifier(c, token), entity, token, c->role_head[h]}));
    c->role_head[h] = c->role.n;
    hs_entity *e = &c->entity.at[entity];
    hs_lex_set set = hs_noun_lex(c, token);
    e->roles++;
    if ((set & HS_LEX_BIT(WRITER)) && !(set & HS_LEX_BIT(ORGANIZATION))) e->writer = true;
    if (set & HS_LEX_BIT(MALE)) e->male += 3;
    if (set & HS_LEX_BIT(FEMALE)) e->female += 3;
    if (set & HS_LEX_BIT(PERSON))
        e->vote[HS_PERSON] += set & HS_LEX_BIT(TITLE) ? 5 : 3;
    else if (set & HS_LEX_BIT(ORGANIZATION))
        e->vote[HS_ORGANIZATION] += 3, e->body = true;
    else if (set & HS_LEX_BIT(RELATIVE_PERSON))
        e->vote[HS_PERSON] += 3;
    else if (set & HS_LEX_BIT(DOCUMENT))
        e->vote[HS_DOCUMENT] += 2;
    else if (!e->named && (is_of_people(c, token) || is_somebody_described(c->a, token)))
        e->vote[HS_PERSON] += 1;
}

hs_lex_set hs_endings(const hs_lexicon *l, hs_str low, size_t least)
{
    hs_lex_set set = 0;
    for (size_t n = least; n <= 6 && n + 2 <= low.len; n++) {
        if (((unsigned char)low.ptr[low.len - n] & 0xC0) == 0x80) continue;
        char form[8] = "-";
        memcpy(form + 1, low.ptr + low.len - n, n);
        set |= hs_lexicon_word(l, (hs_str){form, n + 1});
    }
    return set;
}

static bool same_sentence(const hs_cast *c, uint32_t i, uint32_t j)
{
    return j < c->a->t.n && c->a->t.sent_of[i] == c->a->t.sent_of[j];
}

static bool is_comma(const hs_cast *c, uint32_t i) { return hs_str_is(c->a->t.low[i], ","); }

/* The last noun of its phrase, and one that can stand for somebody. */
static bool is_head(const hs_cast *c, uint32_t i)
{
    const hs_analysis *a = c->a;
    if (a->t.kind[i] != HS_TK_WORD || c->slot_of[i] != HS_NO) return false;
    uint8_t g = a->gpos[i];
    bool titled = g == HS_G_ADJ && hs_atom_is_upper(&a->atom[i]) && hs_in(a, i, HS_LEX_BIT(ORGANIZATION)); /* "the Cooperative" */
    bool noun = g == HS_G_NOUN || g == HS_G_NAME || titled,
         asked = c->source[i] && g != HS_G_PRONOUN && g != HS_G_POSSESSIVE && g != HS_G_WH;
    bool people = c->plural[a->tag.pos[i]] && (hs_endings(a->lexicon, a->t.low[i], 3) & HS_LEX_BIT(GROUP)); /* "conspirators" */
    bool said = noun && (people || (hs_noun_lex(c, i) & SOMEBODY) || c->asked[hs_role_noun(c, i) & (HS_ASKED - 1)]);
    bool beside = noun && i + 1 < a->t.n && c->slot_of[i + 1] != HS_NO && g == HS_G_NOUN;
    if (is_somebody_described(a, i)) return true;
    if (!said && !asked && !beside) return false;
    if (hs_in(a, i, HS_LEX_BIT(AUTHOR) | HS_LEX_BIT(INTERVIEWER)) && !noun) return false;
    if (!same_sentence(c, i, i + 1) || a->t.gap[i + 1] == HS_GAP_PARAGRAPH) return true;
    bool more = (a->gpos[i + 1] == HS_G_NOUN || a->gpos[i + 1] == HS_G_NAME) && c->slot_of[i + 1] == HS_NO &&
                a->t.kind[i + 1] == HS_TK_WORD;
    return !more || c->source[i];
}

/* Goes left over adjectives and nouns to the determiner, or the possessor. */
static uint32_t phrase_begin(const hs_cast *c, uint32_t head, uint8_t *article, uint32_t *owner)
{
    const hs_analysis *a = c->a;
    uint32_t from = a->t.sent[a->t.sent_of[head]], i = head;
    *article = HS_BARE, *owner = HS_NO;
    for (; i > from && head - i < 8; i--) {
        uint32_t p = i - 1;
        uint8_t g = a->gpos[p];
        if (g == HS_G_POSSESSIVE) {
            *article = HS_OWNED, *owner = p;
            return p;
        }
        if (g == HS_G_POS_MARK && p > from) {
            *article = HS_OWNED, *owner = p - 1;
            if (c->slot_of[p - 1] != HS_NO) return c->slot.at[c->slot_of[p - 1]].begin;
            for (i = p - 1; i > from && head - i < 8 && (a->gpos[i - 1] == HS_G_NOUN || a->gpos[i - 1] == HS_G_ADJ); i--)
                continue;
            return i > from && a->gpos[i - 1] == HS_G_DET ? i - 1 : i;
        }
        if (hs_in(a, p, HS_LEX_BIT(INDEFINITE)) && g != HS_G_NOUN) {
            *article = HS_INDEFINITE;
            return p;
        }
        if (g == HS_G_DET) {
            *article = HS_DEFINITE;
            return p;
        }
        bool participle = g == HS_G_VERB && p > from && (a->gpos[p - 1] == HS_G_DET || a->gpos[p - 1] == HS_G_POSSESSIVE); /* "the investigating magistrate" */
        if (!participle && g != HS_G_NOUN && g != HS_G_NAME && g != HS_G_ADJ && g != HS_G_NUMBER) break;
        if (a->t.kind[p] != HS_TK_WORD && a->t.kind[p] != HS_TK_NUMBER) break;
        if (c->slot_of[p] != HS_NO && c->slot.at[c->slot_of[p]].entity != HS_NO && a->gpos[p] == HS_G_NAME && is_comma(c, i))
            break;
    }
    return i;
}

uint32_t hs_name_behind(const hs_cast *c, uint32_t comma)
{
    const hs_analysis *a = c->a;
    for (uint32_t k = comma + 1; same_sentence(c, comma, k) && k < comma + 8; k++) {
        uint32_t s = c->slot_of[k];
        if (s != HS_NO && c->slot.at[s].kind == HS_SLOT_NAME && c->slot.at[s].entity != HS_NO) {
            uint32_t end = c->slot.at[s].end;
            bool closed =
                end >= a->t.n || !same_sentence(c, comma, end) || a->t.kind[end] != HS_TK_WORD || a->gpos[end] == HS_G_VERB;
            return closed ? s : HS_NO;
        }
        uint8_t g = a->gpos[k];
        bool lead = g == HS_G_NOUN || g == HS_G_NAME || g == HS_G_ADJ || g == HS_G_DET || g == HS_G_NUMBER ||
                    g == HS_G_POSSESSIVE || g == HS_G_POS_MARK || hs_in(a, k, HS_LEX_BIT(TITLE) | HS_LEX_BIT(NAMING));
        if (!lead || a->t.kind[k] == HS_TK_PUNCT) return HS_NO;
    }
    return HS_NO;
}

/* Where a noun's phrase ends: behind the "of" phrase of "secretary of the Security Council", "Minister of Waters". */
static uint32_t behind_of(const hs_cast *c, uint32_t head)
{
    const hs_analysis *a = c->a;
    uint32_t k = head + 1, last = head;
    if (!(hs_noun_lex(c, head) & (HS_LEX_BIT(TITLE) | HS_LEX_BIT(PERSON))) || !same_sentence(c, head, k) ||
        !hs_in(a, k, HS_LEX_BIT(JOINER)) || a->gpos[k] != HS_G_PREP)
        return head + 1;
    for (k++; same_sentence(c, head, k) && k < head + 8; k++) {
        uint8_t g = a->gpos[k];
        if (g == HS_G_NOUN || (c->slot_of[k] != HS_NO && last == head)) {
            last = k;
            continue;
        }
        if (c->slot_of[k] != HS_NO && c->slot_of[k] == c->slot_of[last])
            last = k;
        else if (g != HS_G_DET && g != HS_G_ADJ && g != HS_G_NAME)
            break;
        else if (g == HS_G_NAME && c->slot_of[k] == HS_NO)
            last = k;
        else if (g == HS_G_NAME)
            break;
    }
    return last == head ? head + 1 : last + 1;
}

/* "Nobody met Veliyar, the office said.": does the token stand in what the noun says? */
static bool is_told_by(const hs_cast *c, uint32_t noun, uint32_t token)
{
    const hs_said_tokens *said = c->says[noun];
    for (uint32_t k = 0; said && k < said->n; k++)
        if (said->at[k] == token) return true;
    return false;
}

/* A noun right before a name, or beside it between commas, is a role of who bears it. Returns that name's slot, or HS_NO. */
static uint32_t named_beside(const hs_cast *c, uint32_t begin, uint32_t head, uint8_t article)
{
    const hs_analysis *a = c->a;
    uint32_t next = behind_of(c, head);
    if (same_sentence(c, head, next) && c->slot_of[next] != HS_NO && a->t.gap[next] != HS_GAP_PARAGRAPH) return c->slot_of[next];
    if (same_sentence(c, head, next + 1) && hs_in(a, next, HS_LEX_BIT(NAMING)) && c->slot_of[next + 1] != HS_NO)
        return c->slot_of[next + 1];
    if (same_sentence(c, head, next + 1) && is_comma(c, next)) {
        uint32_t s = hs_name_behind(c, next);
        uint32_t end = s == HS_NO ? 0 : c->slot.at[s].end;
        bool clause = s != HS_NO && end < a->t.n && (a->gpos[end] == HS_G_VERB || a->gpos[end] == HS_G_MODAL);
        bool governed = begin && (a->gpos[begin - 1] == HS_G_PREP || a->gpos[begin - 1] == HS_G_TO);
        if (clause && governed) return HS_NO; /* "according to the office, Haldan has" */
        if (s != HS_NO && (article != HS_INDEFINITE || c->slot.at[s].begin == next + 1)) return s;
    }
    if (begin == 0 || !same_sentence(c, begin - 1, begin)) return HS_NO;
    if (is_comma(c, begin - 1) && begin >= 2 && same_sentence(c, begin - 2, begin) && c->slot_of[begin - 2] != HS_NO && !is_told_by(c, head, begin - 2))
        return c->slot_of[begin - 2];
    /* "Tulpan Air (hereinafter “the Airline”)" */
    for (uint32_t k = begin; k > 1 && begin - k < 4 && same_sentence(c, k - 2, head); k--)
        if (hs_str_is(a->t.low[k - 1], "(") && c->slot_of[k - 2] != HS_NO) return c->slot_of[k - 2];
    return HS_NO;
}

/* "Kaldybek is a writer": the noun has a copula and a name as its subject. */
static void note_copula(hs_cast *c, uint32_t i)
{
    const hs_analysis *a = c->a;
    uint32_t head = a->tag.head[i];
    if (a->grel[i] != HS_R_NSUBJ || head == HS_ROOT || c->slot_of[i] == HS_NO || head <= i) return;
    if (a->gpos[head] != HS_G_NOUN || c->slot.at[c->slot_of[i]].entity == HS_NO) return;
    hs_role_add(c, head, c->slot.at[c->slot_of[i]].entity);
}

/* "an essay by Timur Ashkenov", "Ashkenov's essay", "Ashkenov writes": a writer. */
static void note_writer(hs_cast *c, const hs_slot *s)
{
    const hs_analysis *a = c->a;
    if (s->entity == HS_NO) return;
    uint32_t verb = a->tag.head[s->head];
    if (a->grel[s->head] == HS_R_NSUBJ && verb != HS_ROOT && hs_in(a, verb, HS_LEX_BIT(WRITE)))
        c->entity.at[s->entity].writer = true;
    bool behind = same_sentence(c, s->begin, s->end + 1) && a->gpos[s->end] == HS_G_POS_MARK;
    for (uint32_t k = s->end + 1; behind && k < s->end + 4 && same_sentence(c, s->begin, k); k++)
        if (hs_in(a, k, HS_LEX_BIT(DOCUMENT) | HS_LEX_BIT(MEDIUM)) && a->gpos[k] == HS_G_NOUN)
            c->entity.at[s->entity].writer = true;
    for (uint32_t k = s->begin; k > 1 && s->begin - k < 8 && same_sentence(c, k - 2, s->begin); k--)
        if (a->gpos[k - 1] == HS_G_PREP) {
            if (hs_in(a, k - 2, HS_LEX_BIT(DOCUMENT) | HS_LEX_BIT(MEDIUM)) && a->gpos[k - 2] == HS_G_NOUN)
                c->entity.at[s->entity].writer = true;
            return;
        }
}

/* The nouns inside a name are roles of its bearer: "the ministry" for the Ministry of Education. */
static void note_own_nouns(hs_cast *c, const hs_slot *s)
{
    if (s->entity == HS_NO || s->end - s->begin < 2) return;
    for (uint32_t i = s->begin; i < s->end; i++)
        if (hs_in(c->a, i, HS_LEX_BIT(ORGANIZATION) | HS_LEX_BIT(ENTITY_TAIL)) && !hs_in(c->a, i, HS_LEX_BIT(PERSON)))
            hs_role_add(c, i, s->entity);
}

static int by_head(const void *x, const void *y)
{
    const hs_slot *a = x, *b = y;
    return (a->head > b->head) - (a->head < b->head);
}

static bool is_pronoun(const hs_cast *c, uint32_t i)
{
    uint8_t g = c->a->gpos[i];
    return g == HS_G_PRONOUN || g == HS_G_POSSESSIVE;
}

/* The council in "secretary of the council Damir Zholan", "head of the council, Damir Zholan": not what Zholan is. */
static bool is_of_office(const hs_cast *c, uint32_t begin, uint32_t head)
{
    const hs_analysis *a = c->a;
    if (begin < 2 || !hs_in(a, head, HS_LEX_BIT(ORGANIZATION) | HS_LEX_BIT(DOCUMENT)) || a->gpos[begin - 1] != HS_G_PREP)
        return false;
    if (!(hs_noun_lex(c, begin - 2) & (HS_LEX_BIT(TITLE) | HS_LEX_BIT(PERSON) | HS_LEX_BIT(WRITER))) || head + 1 >= a->t.n)
        return false;
    return c->slot_of[head + 1] != HS_NO || (is_comma(c, head + 1) && hs_name_behind(c, head + 1) != HS_NO);
}

/* One token: a noun or a pronoun that gets a slot of its own, or a noun that says something of a name beside it. */
static void look_at(hs_cast *c, uint32_t i)
{
    const hs_analysis *a = c->a;
    hs_slot s = {.begin = i, .end = i + 1, .head = i, .entity = HS_NO, .owner = HS_NO, .role = HS_NO, .holder = c->holder[i]};
    if (c->slot_of[i] != HS_NO) {
        note_copula(c, i);
        return;
    }
    if (is_pronoun(c, i) && !is_somebody_described(a, i)) {
        s.kind = HS_SLOT_PRONOUN;
        s.plural = hs_in(a, i, HS_LEX_BIT(PLURAL));
        hs_push(c->arena, &c->slot, s);
        return;
    }
    if (!is_head(c, i)) return;
    s.begin = phrase_begin(c, i, &s.article, &s.owner);
    s.plural = c->plural[a->tag.pos[i]] ||
               (hs_in(a, i, HS_LEX_BIT(GROUP)) && !hs_in(a, i, HS_LEX_BIT(PERSON) | HS_LEX_BIT(ORGANIZATION)));
    if (is_of_office(c, s.begin, i)) return;
    uint32_t name = s.plural || !c->calm[a->t.sent_of[i]] ? HS_NO : named_beside(c, s.begin, i, s.article);
    if (name != HS_NO && c->slot.at[name].entity != HS_NO) {
        hs_role_add(c, i, c->slot.at[name].entity);
        c->slot.at[name].role = i;
        return;
    }
    s.kind = HS_SLOT_NOUN;
    hs_push(c->arena, &c->slot, s);
}

static bool is_subject(const hs_analysis *a, uint32_t i)
{
    return a->grel[i] == HS_R_NSUBJ || a->grel[i] == HS_R_NSUBJPASS || a->grel[i] == HS_R_CSUBJ;
}

void hs_cast_nouns(hs_cast *c)
{
    const hs_analysis *a = c->a;
    uint32_t names = 0;
    for (uint32_t i = 0; i < c->slot.n; i++) /* what only looked like a name in a headline goes */
        if (c->slot.at[i].entity != HS_NO) c->slot.at[names++] = c->slot.at[i];
    c->slot.n = names;
    for (uint32_t i = 0; i < names; i++)
        for (uint32_t k = c->slot.at[i].begin; k < c->slot.at[i].end; k++) c->slot_of[k] = i;
    for (uint32_t i = 0; i < names; i++) {
        note_own_nouns(c, &c->slot.at[i]);
        note_writer(c, &c->slot.at[i]);
    }
    for (uint32_t i = 0; i < a->t.n; i++) look_at(c, i);
    if (c->slot.n) qsort(c->slot.at, c->slot.n, sizeof *c->slot.at, by_head);
    for (uint32_t i = 0; i < c->slot.n; i++) {
        hs_slot *s = &c->slot.at[i];
        s->subject = is_subject(a, s->head) || (s->role != HS_NO && is_subject(a, s->role));
        s->source = c->source[s->head] || (s->role != HS_NO && c->source[s->role]);
        for (uint32_t k = s->kind == HS_SLOT_NAME ? s->begin : s->head; k < s->end; k++)
            c->slot_of[k] = i, s->source |= c->source[k] != 0;
        if (s->entity == HS_NO) continue;
        hs_entity *e = &c->entity.at[s->entity];
        if (!e->mentions++) e->first = i;
    }
    c->hero = HS_NO;
    for (uint32_t i = 0; i < c->entity.n; i++) {
        const hs_entity *e = &c->entity.at[i];
        if (hs_entity_being(e) == HS_PERSON && (c->hero == HS_NO || e->mentions > c->entity.at[c->hero].mentions)) c->hero = i;
    }
}
