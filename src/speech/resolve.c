/* Speakers: from the source of each statement to an entity of the cast, the outer statements before the inner ones, because
 * who "I" is, and who "he" cannot be, depends on whose words hold it. */
#include "speech/resolve.h"
#include "speech/cast.h"
#include <stdlib.h>

enum { DEEPEST = 15 };
enum { ASKS = 1, ANSWERS = 2 };
/* Speakers that are no entity. */
enum { THE_AUTHOR = HS_NO - 1, THE_INTERVIEWER = HS_NO - 2 };

typedef struct place {
    uint32_t at, find;
} place;

typedef struct resolver {
    hs_cast cast;
    const hs_finds *finds;
    uint8_t *level;      /* [finds] */
    place *order;        /* [finds] in the order of the text */
    uint32_t *speaker;   /* [finds] entity, HS_NO or one of the above */
    uint32_t *addressee; /* [finds] the same: the other voice of a dialogue */
    hs_voice *voice;
    uint8_t *dash;       /* [finds] of turns behind dashes: ASKS or ANSWERS; 0: it must be told by itself */
    uint32_t guest;     /* whom the introduction to a dialogue names most, or HS_NO */
    uint32_t last_turn; /* speaker of the last turn behind a dash */
    hs_str author;
} resolver;

/* ---- where statements stand ---- */

static uint8_t level_of(const hs_finds *f, uint32_t i)
{
    uint32_t level = 0;
    for (uint32_t up = f->at[i].within; up && up <= f->n && level < DEEPEST; up = f->at[up - 1].within) level++;
    return (uint8_t)level;
}

static bool is_verbatim(const hs_found *f)
{
    return f->quoted == 2 || f->reason == HS_BY_TURN || f->reason == HS_BY_DASH || f->reason == HS_BY_ANNOUNCEMENT ||
           f->reason == HS_BY_QUOTE || f->reason == HS_BY_FORWARD;
}

/* Marks the tokens that are somebody's own words, quoted or, in sentences behind the cue's, retold; the innermost statement wins. */
static void note_holders(resolver *r)
{
    const hs_analysis *a = r->cast.a;
    for (uint32_t level = 0; level <= DEEPEST; level++)
        for (uint32_t i = 0; i < r->finds->n; i++) {
            const hs_found *f = &r->finds->at[i];
            if (r->level[i] != level || !f->n_content) continue;
            uint8_t least = UINT8_MAX;
            for (uint32_t k = 0; k < f->n_content; k++)
                if (a->q.depth[f->content[k]] < least) least = a->q.depth[f->content[k]];
            uint32_t own = a->t.sent_of[f->cue_begin < f->cue_end ? f->cue_begin : f->content[0]];
            for (uint32_t k = 0; k < f->n_content; k++)
                if (is_verbatim(f) || a->q.depth[f->content[k]] > least || a->t.sent_of[f->content[k]] != own)
                    r->cast.holder[f->content[k]] = i + 1;
        }
}

/* ---- the source's phrase ---- */

static bool is_comma(const hs_analysis *a, uint32_t i) { return hs_str_is(a->t.low[i], ",") || hs_str_is(a->t.low[i], "("); }

/* Index behind the last word of the phrase's core: up to a comma, a preposition, a relative pronoun or a verb behind a noun. */
static uint32_t core_end(const hs_analysis *a, const hs_found *f)
{
    bool noun = false;
    for (uint32_t k = 0; k < f->n_source; k++) {
        uint32_t i = f->source[k];
        uint8_t g = a->gpos[i];
        if (k && (is_comma(a, i) || (k > 0 && f->source[k] != f->source[k - 1] + 1))) return k;
        if (k && (g == HS_G_PREP || g == HS_G_TO || g == HS_G_WH)) return k;
        if (noun && (g == HS_G_VERB || g == HS_G_MODAL || g == HS_G_PRONOUN)) return k;
        noun |= g == HS_G_NOUN || g == HS_G_NAME || g == HS_G_PRONOUN || g == HS_G_NUMBER;
    }
    return f->n_source;
}

/* The word that names the source, as an index into its tokens, or HS_NO. */
static uint32_t source_head(const hs_analysis *a, const hs_found *f)
{
    uint32_t end = core_end(a, f), head = HS_NO;
    for (uint32_t k = 0; k < end; k++) {
        uint32_t i = f->source[k];
        if (a->t.kind[i] != HS_TK_WORD && a->t.kind[i] != HS_TK_NUMBER) continue;
        if (a->gpos[i] == HS_G_POS_MARK || a->gpos[i] == HS_G_CONJ) {
            if (a->gpos[i] == HS_G_CONJ && head != HS_NO) break;
            continue;
        }
        head = k;
    }
    return head;
}

/* "Q:" and "A:" name nobody. */
static bool is_label(const hs_analysis *a, const hs_found *f, uint32_t token)
{
    return f->reason == HS_BY_TURN &&
           (a->t.span[token].end == a->t.span[token].begin + 1 || hs_in(a, token, HS_LEX_BIT(INTERVIEWER)));
}

static bool is_relative(const hs_analysis *a, uint32_t i)
{
    return a->gpos[i] == HS_G_WH && hs_in(a, i, HS_LEX_BIT(RELATIVE)) && !hs_is_acronym(a, i);
}

/* The noun that the clause of a relative pronoun hangs on, or else the word right before it; HS_NO: none. */
static uint32_t antecedent(const hs_analysis *a, uint32_t who)
{
    uint32_t verb = a->tag.head[who], from = a->t.sent[a->t.sent_of[who]];
    if (verb != HS_ROOT && a->grel[verb] == HS_R_RELCL && a->tag.head[verb] != HS_ROOT && a->tag.head[verb] < who)
        return a->tag.head[verb];
    for (uint32_t i = who; i > from && who - i < 4; i--)
        if (a->gpos[i - 1] == HS_G_NOUN || a->gpos[i - 1] == HS_G_NAME || a->gpos[i - 1] == HS_G_PRONOUN) return i - 1;
    return HS_NO;
}

static void note_sources(resolver *r)
{
    for (uint32_t i = 0; i < r->finds->n; i++) {
        uint32_t k = source_head(r->cast.a, &r->finds->at[i]);
        if (k == HS_NO) continue;
        uint32_t t = r->finds->at[i].source[k];
        if (is_label(r->cast.a, &r->finds->at[i], t)) continue;
        if (is_relative(r->cast.a, t)) t = antecedent(r->cast.a, t);
        if (t == HS_NO) continue;
        hs_lex_set cue = r->finds->at[i].cue_begin < r->finds->at[i].cue_end ? r->cast.a->lex[r->finds->at[i].cue_head] : 0;
        hs_said_tokens *said = hs_new(r->cast.arena, hs_said_tokens, 1);
        *said = (hs_said_tokens){r->finds->at[i].content, r->finds->at[i].n_content};
        r->cast.says[t] = said;
        r->cast.source[t] |= cue & HS_LEX_BIT(SAY) ? 2 : 1;
        if (r->cast.a->gpos[t] == HS_G_NOUN || r->cast.a->gpos[t] == HS_G_ADJ)
            r->cast.asked[hs_role_noun(&r->cast, t) & (HS_ASKED - 1)] = 1;
    }
}

/* ---- one source ---- */

static uint32_t slot_at(const resolver *r, uint32_t token) { return r->cast.slot_of[token]; }

static uint32_t entity_at(const resolver *r, uint32_t token)
{
    uint32_t s = slot_at(r, token);
    return s == HS_NO ? HS_NO : hs_entity_of(&r->cast, r->cast.slot.at[s].entity);
}

/* "Its chairman, Zurab Baltaev,": a name behind a comma says who the noun is. */
static uint32_t named_behind(const resolver *r, const hs_found *f, uint32_t from)
{
    const hs_analysis *a = r->cast.a;
    for (uint32_t k = from; k + 1 < f->n_source; k++) {
        if (!is_comma(a, f->source[k])) continue;
        uint32_t s = hs_name_behind(&r->cast, f->source[k]);
        return s == HS_NO || r->cast.slot.at[s].end > f->source[f->n_source - 1] + 1
                   ? HS_NO
                   : hs_entity_of(&r->cast, r->cast.slot.at[s].entity);
    }
    return HS_NO;
}

/* Of whom a predicate is said: "Kaldybek is one of the writers". A token or HS_NO. */
static uint32_t subject_of(const hs_analysis *a, uint32_t noun)
{
    uint32_t up = a->tag.head[noun], from = a->t.sent[a->t.sent_of[noun]];
    if (a->grel[noun] == HS_R_NMOD && up != HS_ROOT && up < noun && hs_in(a, up, HS_LEX_BIT(INDEFINITE))) noun = up;
    for (uint32_t i = noun; i-- > from && noun - i < 12;)
        if (a->grel[i] == HS_R_NSUBJ && a->tag.head[i] == noun) return i;
    return HS_NO;
}

/* Who "who" is. */
static uint32_t relative(const resolver *r, uint32_t who)
{
    uint32_t noun = antecedent(r->cast.a, who);
    if (noun == HS_NO) return HS_NO;
    uint32_t subject = subject_of(r->cast.a, noun), e = subject == HS_NO ? HS_NO : entity_at(r, subject);
    return e != HS_NO ? e : entity_at(r, noun);
}

static uint32_t first_person(const resolver *r, const hs_found *f, uint32_t token)
{
    uint32_t holder = r->cast.holder[token];
    if (!holder && r->cast.a->q.depth[token]) holder = f->within;
    return holder ? r->speaker[holder - 1] : THE_AUTHOR;
}

/* One person who can be quoted at length. */
static bool is_somebody(const resolver *r, uint32_t id)
{
    const hs_entity *e = &r->cast.entity.at[id];
    return hs_entity_being(e) == HS_PERSON && !e->plural && !(r->cast.a->lex[e->head] & HS_LEX_BIT(NOBODY));
}

/* The first slot at or behind a token. */
static uint32_t slot_from(const hs_cast *c, uint32_t token)
{
    uint32_t low = 0, high = c->slot.n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (c->slot.at[middle].head < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* "Marat Osmov knew better. “They let the water out.”": the subject of the sentence before, in the same paragraph. */
static uint32_t subject_before(const resolver *r, uint32_t token)
{
    const hs_analysis *a = r->cast.a;
    uint32_t s = a->t.sent_of[token];
    if (s == 0 || r->cast.paragraph[s - 1] != r->cast.paragraph[s]) return HS_NO;
    for (uint32_t i = a->t.sent[s - 1]; i < a->t.sent[s]; i++) {
        uint32_t slot = slot_at(r, i), e = entity_at(r, i);
        if (e != HS_NO && r->cast.slot.at[slot].subject && !r->cast.slot.at[slot].holder && is_somebody(r, e)) return e;
    }
    return HS_NO;
}

/* The guest of an interview; else who the sentence before a quotation is about; else the person named in the announcement; else whom the text has been quoting. */
static uint32_t announced(const resolver *r, const hs_found *f)
{
    const hs_analysis *a = r->cast.a;
    uint32_t first = f->content[0], from = f->cue_end > f->cue_begin && f->cue_begin < first ? f->cue_begin : first;
    if (f->reason == HS_BY_TURN) return r->guest;
    uint32_t subject = f->reason == HS_BY_QUOTE ? subject_before(r, from) : HS_NO;
    if (subject != HS_NO) return subject;
    for (uint32_t i = a->t.sent[a->t.sent_of[from]]; i < first; i++) {
        uint32_t e = entity_at(r, i);
        if (e != HS_NO && is_somebody(r, e)) return e;
    }
    uint32_t e = hs_quoted_most(&r->cast, slot_from(&r->cast, first), NULL, HS_NO);
    return e == HS_NO ? r->cast.hero : e;
}

static bool is_asked(const resolver *r, const hs_found *f)
{
    for (uint32_t k = f->n_content; k-- > 0;) {
        if (r->cast.a->t.kind[f->content[k]] == HS_TK_MARK) continue;
        return hs_str_is(r->cast.a->t.low[f->content[k]], "?");
    }
    return false;
}

/* Turns behind dashes from order[from] to order[end]: every other one is the interviewer's, those with more questions among them. */
static void tell_turns(resolver *r, uint32_t from, uint32_t end)
{
    uint32_t asked[2] = {0, 0}, n = 0;
    for (uint32_t k = from; k < end; k++)
        if (!r->level[r->order[k].find]) asked[n++ % 2] += is_asked(r, &r->finds->at[r->order[k].find]);
    if (n < 3 || asked[0] == asked[1]) return;
    for (uint32_t k = from, turn = 0; k < end; k++)
        if (!r->level[r->order[k].find]) r->dash[r->order[k].find] = (asked[0] > asked[1]) == (turn++ % 2 == 0) ? ASKS : ANSWERS;
}

static void note_dashes(resolver *r)
{
    for (uint32_t from = 0, end; from < r->finds->n; from = end + 1) {
        for (end = from; end < r->finds->n; end++) {
            uint32_t i = r->order[end].find;
            if (!r->level[i] && r->finds->at[i].reason != HS_BY_DASH) break;
        }
        tell_turns(r, from, end);
    }
}

/* "Here is a quote.": a quotation in sentences of its own behind a cue that names nobody. */
static bool is_block(const resolver *r, const hs_found *f)
{
    const hs_analysis *a = r->cast.a;
    uint32_t first = f->content[0];
    if (f->quoted != 2 || f->cue_begin == f->cue_end || f->cue_end > first) return false;
    if (a->t.sent_of[f->cue_begin] != a->t.sent_of[first]) return true;
    for (uint32_t i = f->cue_begin; i < f->cue_end; i++)
        if (hs_in(a, i, HS_LEX_BIT(ANNOUNCE))) return true;
    return hs_str_is(a->t.low[first - 1], ":");
}

static uint32_t without_source(const resolver *r, const hs_found *f)
{
    if (!f->n_content) return HS_NO;
    switch (f->reason) {
    case HS_BY_DASH: /* voices take turns */
        if (r->dash[f - r->finds->at]) return r->dash[f - r->finds->at] == ASKS ? (uint32_t)THE_INTERVIEWER : announced(r, f);
        return is_asked(r, f) || (r->last_turn != HS_NO && r->last_turn != THE_INTERVIEWER) ? (uint32_t)THE_INTERVIEWER
                                                                                            : announced(r, f);
    case HS_BY_ANNOUNCEMENT:
    case HS_BY_QUOTE:
    case HS_BY_TURN: return announced(r, f);
    default: return is_block(r, f) ? announced(r, f) : HS_NO;
    }
}

/* "The director, Joost Holt", "Joost Holt, the director": whose role the noun is. */
static uint32_t bears_role(const resolver *r, uint32_t noun)
{
    enum { NEAR = 12 };
    const hs_analysis *a = r->cast.a;
    uint32_t from = a->t.sent[a->t.sent_of[noun]], end = a->t.sent[a->t.sent_of[noun] + 1];
    for (uint32_t i = noun > from + NEAR ? noun - NEAR : from; i < end && i < noun + NEAR; i++) {
        uint32_t s = slot_at(r, i);
        if (s != HS_NO && r->cast.slot.at[s].kind == HS_SLOT_NAME && r->cast.slot.at[s].role == noun) return entity_at(r, i);
    }
    return HS_NO;
}

/* The head says nothing: the name whose role it is ("President of Sorland Arne Holt"), or else another word of the phrase's core,
 * but not the "Norrland" of "the harbour of Norrland". */
static uint32_t within_source(const resolver *r, const hs_found *f, uint32_t head)
{
    const hs_analysis *a = r->cast.a;
    uint32_t end = core_end(a, f), e = bears_role(r, head);
    for (uint32_t i = 0; e == HS_NO && i < end; i++)
        if (i + 1 == f->n_source || a->gpos[f->source[i + 1]] != HS_G_POS_MARK) e = entity_at(r, f->source[i]);
    return e;
}

/* The speaker of one statement; the slots around it are resolved. */
static uint32_t speaker_of(const resolver *r, const hs_found *f)
{
    const hs_analysis *a = r->cast.a;
    if (!f->n_source) return without_source(r, f);
    uint32_t k = source_head(a, f);
    if (k == HS_NO) return HS_NO;
    uint32_t token = f->source[k];
    if (hs_in(a, token, HS_LEX_BIT(AUTHOR)) && a->gpos[token] != HS_G_NAME && !hs_is_acronym(a, token))
        return first_person(r, f, token);
    if (hs_in(a, token, HS_LEX_BIT(INTERVIEWER)) && f->reason == HS_BY_TURN) return THE_INTERVIEWER;
    if (is_label(a, f, token)) return announced(r, f);
    if (is_relative(a, token)) return relative(r, token);
    uint32_t e = entity_at(r, token);
    if (e != HS_NO && r->cast.entity.at[e].named && slot_at(r, token) != HS_NO &&
        r->cast.slot.at[slot_at(r, token)].kind == HS_SLOT_NAME)
        return e;
    uint32_t named = named_behind(r, f, k);
    if (named != HS_NO) return named;
    return e != HS_NO ? e : within_source(r, f, token);
}

/* ---- voices ---- */

static hs_str why_of(const resolver *r, const hs_found *f, uint32_t e)
{
    if (!f->n_source) return HS_STR("whom the text has been quoting");
    uint32_t k = source_head(r->cast.a, f), s = k == HS_NO ? HS_NO : slot_at(r, f->source[k]);
    if (s == HS_NO) return (hs_str){0};
    const hs_slot *x = &r->cast.slot.at[s];
    if (x->kind == HS_SLOT_PRONOUN) return HS_STR("pronoun: the likeliest of those named before");
    if (x->kind == HS_SLOT_NOUN)
        return r->cast.entity.at[e].named ? HS_STR("description of a person named elsewhere") : (hs_str){0};
    return x->end - x->begin < r->cast.entity.at[e].n_word ? HS_STR("part of a full name") : (hs_str){0};
}

/* Not "some", "this", a single letter: such a description is no name. */
static bool says_who(const hs_cast *c, const hs_entity *e, hs_str name)
{
    const hs_analysis *a = c->a;
    uint32_t i = e->begin;
    if (e->named || e->owner != HS_NO || e->end > i + 1 || name.len > a->t.low[i].len) return true;
    bool empty = hs_in(a, i, HS_LEX_BIT(OPENER)) && hs_in(a, i, HS_LEX_BIT(INDEFINITE) | HS_LEX_BIT(PRONOUN));
    return !empty && a->gpos[i] != HS_G_DET && a->t.kind[i] == HS_TK_WORD && name.len > 1;
}

static void give_voice(resolver *r, uint32_t i)
{
    const hs_found *f = &r->finds->at[i];
    hs_voice *v = &r->voice[i];
    uint32_t e = r->speaker[i];
    if (e == THE_AUTHOR) {
        *v = (hs_voice){.name = r->author.len ? r->author : (hs_str){0}, .kind = HS_KIND_AUTHOR};
        return;
    }
    if (e == THE_INTERVIEWER) {
        *v = (hs_voice){.name = HS_STR("INTERVIEWER"), .kind = HS_KIND_PERSON};
        return;
    }
    e = hs_entity_of(&r->cast, e);
    if (e == HS_NO) {
        *v = (hs_voice){.kind = HS_KIND_UNKNOWN};
        return;
    }
    v->kind = hs_entity_kind(&r->cast, &r->cast.entity.at[e]);
    hs_str name = hs_entity_name(&r->cast, e);
    if (says_who(&r->cast, &r->cast.entity.at[e], name)) v->name = name;
    v->why = why_of(r, f, e);
}

/* Does the slot say whom the content is about? Not "it", which is seldom a body, nor the speaker's own "his". */
static bool is_about(const resolver *r, uint32_t s, uint32_t speaker)
{
    const hs_slot *x = &r->cast.slot.at[s];
    const hs_lex_set who =
        HS_LEX_BIT(MALE) | HS_LEX_BIT(FEMALE) | HS_LEX_BIT(PLURAL) | HS_LEX_BIT(AUTHOR) | HS_LEX_BIT(ADDRESSEE);
    if (x->kind != HS_SLOT_PRONOUN) return true;
    bool own = r->cast.a->gpos[x->head] == HS_G_POSSESSIVE && hs_entity_of(&r->cast, x->entity) == speaker;
    return hs_in(r->cast.a, x->head, who) && !own;
}

static void find_about(resolver *r, uint32_t i)
{
    const hs_found *f = &r->finds->at[i];
    struct {
        hs_str *at;
        uint32_t n, cap;
    } about = {0};
    uint32_t last = HS_NO, speaker = hs_entity_of(&r->cast, r->speaker[i]);
    for (uint32_t k = 0; k < f->n_content; k++) {
        uint32_t s = slot_at(r, f->content[k]),
                 e = s == last || s == HS_NO ? HS_NO : hs_entity_of(&r->cast, r->cast.slot.at[s].entity), j = 0;
        last = s;
        if (e == HS_NO || !r->cast.entity.at[e].named || !is_about(r, s, speaker)) continue;
        hs_str name = hs_entity_name(&r->cast, e);
        while (j < about.n && about.at[j].ptr != name.ptr) j++;
        if (j == about.n && about.n < 32) hs_push(r->cast.arena, &about, name);
    }
    r->voice[i].about = (hs_strs){about.at, about.n};
}

static bool is_turn(const resolver *r, uint32_t i)
{
    return !r->level[i] && (r->finds->at[i].reason == HS_BY_TURN || r->finds->at[i].reason == HS_BY_DASH);
}

/* An outlet whose turns ask questions is the interviewer. */
static void note_interviewers(resolver *r)
{
    uint8_t *asks = hs_new(r->cast.arena, uint8_t, r->cast.entity.n + 1);
    for (uint32_t pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < r->finds->n; i++) {
            uint32_t e = r->speaker[i];
            if (r->level[i] || r->finds->at[i].reason != HS_BY_TURN || e >= r->cast.entity.n) continue;
            const hs_entity *x = &r->cast.entity.at[e];
            bool outlet = hs_in(r->cast.a, x->end - 1, HS_LEX_BIT(ENTITY_TAIL)) && x->n_word < 2; /* "Gazette:" */
            if (hs_entity_being(x) == HS_PERSON && !outlet) continue;
            if (pass == 0)
                asks[e] |= is_asked(r, &r->finds->at[i]);
            else if (asks[e])
                r->speaker[i] = THE_INTERVIEWER;
        }
}

/* In a dialogue, "you" is who spoke last before, or else the next one. */
static void note_addressees(resolver *r)
{
    uint32_t last = HS_NO; /* the turn before */
    note_interviewers(r);
    for (uint32_t k = 0; k < r->finds->n; k++) {
        uint32_t i = r->order[k].find;
        if (!is_turn(r, i)) continue;
        if (last != HS_NO && r->speaker[last] != r->speaker[i]) {
            r->addressee[i] = r->speaker[last];
            if (r->addressee[last] == HS_NO) r->addressee[last] = r->speaker[i];
        }
        last = i;
    }
}

static void find_guest(resolver *r)
{
    uint32_t first = HS_NO;
    for (uint32_t i = 0; i < r->finds->n; i++)
        if (r->finds->at[i].reason == HS_BY_TURN && r->finds->at[i].n_content && r->finds->at[i].content[0] < first)
            first = r->finds->at[i].content[0];
    r->guest = HS_NO;
    for (uint32_t i = 0; i < r->cast.entity.n; i++) {
        const hs_entity *e = &r->cast.entity.at[i];
        if (!e->named || e->first == HS_NO || hs_entity_being(e) != HS_PERSON || r->cast.slot.at[e->first].head > first) continue;
        if (r->guest == HS_NO || e->mentions > r->cast.entity.at[r->guest].mentions) r->guest = i;
    }
}

static int by_place(const void *x, const void *y)
{
    const place *a = x, *b = y;
    if (a->at != b->at) return a->at < b->at ? -1 : 1;
    return a->find < b->find ? -1 : a->find > b->find;
}

static void sort_by_place(resolver *r)
{
    for (uint32_t i = 0; i < r->finds->n; i++)
        r->order[i] = (place){r->finds->at[i].n_content ? r->finds->at[i].content[0] : 0, i};
    if (r->finds->n) qsort(r->order, r->finds->n, sizeof *r->order, by_place);
}

static void start(resolver *r, hs_arena *arena, const hs_analysis *a)
{
    hs_cast *c = &r->cast;
    *c = (hs_cast){.arena = arena, .a = a, .role_mask = 255};
    while (c->role_mask < a->t.n / 4 && c->role_mask < 1u << 20) c->role_mask = 2 * c->role_mask + 1;
    c->role_head = hs_new(arena, uint32_t, c->role_mask + 1);
    c->slot_of = hs_new(arena, uint32_t, a->t.n + 1);
    c->holder = hs_new(arena, uint32_t, a->t.n + 1);
    c->says = hs_new(arena, const hs_said_tokens *, a->t.n + 1);
    c->source = hs_new(arena, uint8_t, a->t.n + 1);
    c->asked = hs_new(arena, uint8_t, HS_ASKED);
    c->calm = hs_new(arena, uint8_t, a->t.n_sent + 1);
    c->paragraph = hs_new(arena, uint32_t, a->t.n_sent + 1);
    for (uint32_t p = 0; p < a->t.n_para; p++)
        for (uint32_t s = a->t.para[p]; s < a->t.para[p + 1]; s++) c->paragraph[s] = p;
    for (uint32_t i = 0; i < a->t.n; i++) c->slot_of[i] = HS_NO;
    for (uint32_t i = 0; a->tagger && i < hs_tagger_pos_count(a->tagger) && i < 256; i++) {
        hs_str name = hs_tagger_pos_name(a->tagger, (uint8_t)i);
        c->plural[i] = hs_str_is(name, "NNS") || hs_str_is(name, "NNPS");
    }
    for (uint32_t i = 0; i < r->finds->n; i++) r->level[i] = level_of(r->finds, i), r->speaker[i] = r->addressee[i] = HS_NO;
}

void hs_resolve(hs_arena *arena, const hs_analysis *a, const hs_finds *finds, hs_str author, hs_voice *voice)
{
    resolver r = {.finds = finds, .voice = voice, .author = author};
    r.level = hs_new(arena, uint8_t, finds->n + 1);
    r.speaker = hs_new(arena, uint32_t, finds->n + 1);
    r.addressee = hs_new(arena, uint32_t, finds->n + 1);
    r.order = hs_new(arena, place, finds->n + 1);
    r.dash = hs_new(arena, uint8_t, finds->n + 1);
    start(&r, arena, a);
    r.last_turn = HS_NO;
    sort_by_place(&r);
    note_holders(&r);
    note_sources(&r);
    note_dashes(&r);
    hs_cast_names(&r.cast);
    hs_cast_cluster(&r.cast);
    hs_cast_nouns(&r.cast);
    find_guest(&r);
    for (uint32_t level = 0; level <= DEEPEST; level++) {
        hs_cast_refer(&r.cast, r.level, level, r.speaker, r.addressee);
        for (uint32_t k = 0; k < finds->n; k++) {
            uint32_t i = r.order[k].find;
            if (r.level[i] != level) continue;
            r.speaker[i] = speaker_of(&r, &finds->at[i]);
            if (finds->at[i].reason == HS_BY_DASH) r.last_turn = r.speaker[i];
        }
        if (level == 0) note_addressees(&r);
    }
    for (uint32_t i = 0; i < finds->n; i++) {
        give_voice(&r, i);
        find_about(&r, i);
    }
}
