/* Who is "he", who is "the minister"? Looks back over the slots before, never further than a bound.
 *
 * What stands in somebody's verbatim words is looked at only when it is known whose they are: "he" inside them is somebody
 * else. So hs_cast_refer runs once for each depth of statements within statements. */
#include "speech/cast.h"

enum { LOOK_BACK = 60, SENTENCES = 10, ROLES = 24, QUOTED = 16 };
/* Who is quoted: weights of a mention, halved HALF slots back; a writer is quoted rather than another. */
enum { MENTIONED = 10, AS_SUBJECT = 15, AS_SOURCE = 40, WRITER = 100, HALF = 20 };

/* What speaks for and against an antecedent; tuned on tests/gold/en, one weight at a time. */
enum weight {
    EACH_SENTENCE = -13,
    EACH_SLOT = -3, /* between it and the pronoun */
    SUBJECT = 12,
    OBJECT = -6,
    SOURCE = 15,
    PRONOUN = -4,
    SAME_PARAGRAPH = 6,
    INSIDE = -39,      /* in words of somebody that do not hold the pronoun */
    OUTSIDE = -18,     /* not in the words that hold the pronoun */
    CLAUSE = -60,      /* subject of the verb whose object the pronoun is */
    EACH_MENTION = 10, /* of an organization whose name does not say what it is */
    KNOWN = 6,
    NAMELESS = -15, /* a person beyond doubt; a noun not known to be one */
    GENDER = 10,
    NAMED = 4,
    VAGUE = -6,
    PEOPLE = 40, /* for "they" */
    BODIES = 24,
    BODY = 10,
    COUNTRY = 6
};

uint32_t hs_entity_of(const hs_cast *c, uint32_t e)
{
    for (uint32_t steps = 0; e < c->entity.n && c->entity.at[e].into != HS_NO && steps < 16; steps++) e = c->entity.at[e].into;
    return e;
}

enum hs_being hs_entity_being(const hs_entity *e)
{
    uint32_t best = HS_PERSON;
    for (uint32_t b = 1; b < HS_BEINGS; b++)
        if (e->vote[b] > 0 && e->vote[b] > e->vote[best]) best = b;
    return (enum hs_being)best;
}

/* not: entity, or HS_NO; nameless: organizations whose name does not say of what kind they are */
typedef struct look {
    bool male, female, plural, neuter, nameless;
    uint32_t not ;
} look;

/* Does anything say that e is a person: a given name, a title, a noun for people, the name finder, a surname's ending? */
static bool is_surely_person(const hs_entity *e)
{
    int32_t other = e->vote[HS_ORGANIZATION] + e->vote[HS_PLACE];
    if (hs_entity_being(e) != HS_PERSON || e->vote[HS_PERSON] <= 0) return false;
    if (!e->named) return true;
    /* a single word may be the name of anything: it takes more to make it a person's */
    return e->vote[HS_PERSON] > 1 && (e->n_word > 1 || (e->vote[HS_PERSON] > 2 && e->vote[HS_PERSON] >= 2 * other));
}

/* Can e be what is looked for, and how well? 0 = no. */
static int32_t suits(const hs_entity *e, const look *w)
{
    enum hs_being being = hs_entity_being(e);
    if (w->plural)
        return e->plural                  ? (being == HS_PERSON ? PEOPLE : BODIES)
               : being == HS_ORGANIZATION ? BODY
               : being == HS_PLACE        ? COUNTRY
                                          : 0;
    if (e->plural) return 0;
    if (w->nameless) return being == HS_ORGANIZATION && e->named && !e->body ? 20 : 0;
    if (w->neuter) return being == HS_ORGANIZATION ? 20 : being == HS_PERSON ? 0 : 12;
    if (!is_surely_person(e)) return 0;
    int32_t gender = e->male - e->female;
    if ((w->male && gender < 0) || (w->female && gender > 0)) return 0;
    int32_t known = e->vote[HS_PERSON] > (e->named ? 0 : 1) ? KNOWN : e->named ? 0 : NAMELESS;
    return 50 + known + (gender && (w->male || w->female) ? GENDER : 0) + (e->named ? NAMED : e->indefinite ? VAGUE : 0);
}

static uint32_t paragraph_of(const hs_cast *c, const hs_slot *s) { return c->paragraph[c->a->t.sent_of[s->head]]; }

static int32_t nearness(const hs_cast *c, const hs_slot *s, const hs_slot *p, uint32_t between)
{
    const hs_tokens *t = &c->a->t;
    int32_t sentences = (int32_t)(t->sent_of[s->head] - t->sent_of[p->head]);
    int32_t score = 100 + EACH_SENTENCE * sentences + EACH_SLOT * (int32_t)(between < 12 ? between : 12);
    if (p->subject) score += SUBJECT;
    if (c->a->grel[p->head] == HS_R_DOBJ || c->a->grel[p->head] == HS_R_NMOD) score += OBJECT;
    if (p->source) score += SOURCE;
    if (p->kind == HS_SLOT_PRONOUN) score += PRONOUN;
    if (p->holder && p->holder != s->holder) score += INSIDE;
    if (!p->holder && s->holder) score += OUTSIDE;
    if (paragraph_of(c, s) == paragraph_of(c, p)) score += SAME_PARAGRAPH;
    return score;
}

/* "Lindsary" in "the Lindsary stations" */
static bool is_attribute(const hs_cast *c, const hs_slot *p)
{
    const hs_analysis *a = c->a;
    return p->kind == HS_SLOT_NAME && p->end < a->t.n && a->t.gap[p->end] != HS_GAP_PARAGRAPH && a->gpos[p->end] == HS_G_NOUN;
}

/* "Kimono Obi Tying" in quotation marks that hold nobody's words */
static bool is_title(const hs_cast *c, const hs_slot *p)
{
    return p->kind == HS_SLOT_NAME && !p->holder && c->a->q.depth[p->begin] > 0;
}

/* Nobody calls himself by his name: "Maren Holt signed it, he said" is somebody else's. */
static bool says_the_name(const hs_cast *c, const hs_slot *s, uint32_t e)
{
    const hs_said_tokens *said = c->says[s->head];
    for (uint32_t k = 0; said && k < said->n; k++) {
        uint32_t p = c->slot_of[said->at[k]];
        if (p != HS_NO && c->slot.at[p].kind == HS_SLOT_NAME && hs_entity_of(c, c->slot.at[p].entity) == e) return true;
    }
    return false;
}

static uint32_t look_back(const hs_cast *c, uint32_t at, const look *w)
{
    const hs_slot *s = &c->slot.at[at];
    const hs_analysis *a = c->a;
    uint32_t best = HS_NO;
    int32_t most = 0;
    for (uint32_t i = at, between = 0; i-- > 0 && between < LOOK_BACK; between++) {
        const hs_slot *p = &c->slot.at[i];
        if (a->t.sent_of[s->head] - a->t.sent_of[p->head] > SENTENCES) break;
        uint32_t e = hs_entity_of(c, p->entity);
        if (e == HS_NO || e == w->not || is_attribute(c, p) || is_title(c, p)) continue;
        int32_t suit = suits(&c->entity.at[e], w);
        if (!suit || says_the_name(c, s, e)) continue;
        bool clause = a->gpos[s->head] == HS_G_PRONOUN && !s->subject && p->subject && a->tag.head[s->head] != HS_ROOT &&
                      a->tag.head[p->head] == a->tag.head[s->head];
        int32_t score = nearness(c, s, p, between) + suit + (clause ? CLAUSE : 0);
        if (w->nameless) score += EACH_MENTION * (int32_t)(c->entity.at[e].mentions < 6 ? c->entity.at[e].mentions : 6);
        if (score > most) most = score, best = e;
    }
    return best;
}

static uint32_t owner_of(const hs_cast *c, const hs_slot *s)
{
    if (s->owner == HS_NO || c->slot_of[s->owner] == HS_NO) return HS_NO;
    return hs_entity_of(c, c->slot.at[c->slot_of[s->owner]].entity);
}

static uint32_t new_entity(hs_cast *c, const hs_slot *s)
{
    hs_entity e = {.begin = s->begin,
                   .end = s->head + 1,
                   .head = s->head,
                   .owner = owner_of(c, s),
                   .into = HS_NO,
                   .first = HS_NO,
                   .plural = s->plural,
                   .indefinite = s->article == HS_INDEFINITE || s->article == HS_BARE};
    hs_push(c->arena, &c->entity, e);
    hs_role_add(c, s->head, c->entity.n - 1);
    return c->entity.n - 1;
}

static uint32_t modifier_of(const hs_cast *c, const hs_slot *s)
{
    uint8_t g = s->head > s->begin ? c->a->gpos[s->head - 1] : HS_G_OTHER;
    return g == HS_G_NOUN || g == HS_G_NAME ? hs_hash_bytes(c->a->t.low[s->head - 1]) : 0;
}

/* "the ex-mayor" is a mayor. */
static uint32_t role_sought(const hs_cast *c, const hs_slot *s)
{
    hs_str low = c->a->t.low[s->head];
    uint32_t noun = hs_role_noun(c, s->head);
    for (size_t i = 1; i + 2 < low.len && i < 4 && c->role_head[noun & c->role_mask] == 0; i++)
        if (low.ptr[i] == '-') return hs_hash_bytes(hs_str_sub(low, i + 1, low.len));
    return noun;
}

/* "deputy governor": no governor */
static bool is_lesser(const hs_cast *c, uint32_t noun)
{
    hs_lex_set set = hs_lexicon_word(c->a->lexicon, c->a->t.low[noun - 1]);
    return (set & HS_LEX_BIT(TITLE)) && (set & HS_LEX_BIT(PERSON)) && c->a->gpos[noun - 1] == HS_G_NOUN;
}

/* "prime minister": an office of its own, which "minister of economy" is not */
static bool is_office(const hs_cast *c, uint32_t noun)
{
    return noun && (hs_lexicon_phrase(c->a->lexicon, &c->a->t.low[noun - 1], 2) & HS_LEX_BIT(TITLE));
}

/* Of those who have the noun as a role, who was mentioned last before the slot? Failing that, the one named first later. */
static uint32_t bearer(const hs_cast *c, uint32_t at, uint32_t owner)
{
    const hs_slot *s = &c->slot.at[at];
    uint32_t noun = role_sought(c, s), mod = modifier_of(c, s), found[ROLES], n = 0, steps = 0;
    for (uint32_t i = c->role_head[noun & c->role_mask]; i && steps < 4 * ROLES && n < ROLES;
         i = c->role.at[i - 1].before, steps++) {
        const hs_role *r = &c->role.at[i - 1];
        uint32_t e = hs_entity_of(c, r->entity);
        const hs_entity *x = &c->entity.at[e];
        if (r->noun != noun || x->plural != s->plural || (mod && r->modifier && mod != r->modifier)) continue;
        if (is_office(c, s->head) && !is_office(c, r->token)) continue;
        if (!mod && r->modifier && is_lesser(c, r->token)) continue;
        if (owner != HS_NO && x->owner != HS_NO && hs_entity_of(c, x->owner) != owner) continue;
        if (owner != HS_NO && x->owner == HS_NO && !x->named) continue;
        if (e != owner) found[n++] = e;
    }
    for (uint32_t i = at, between = 0; n && i-- > 0 && between < 4 * LOOK_BACK; between++)
        for (uint32_t k = 0; k < n; k++)
            if (hs_entity_of(c, c->slot.at[i].entity) == found[k]) return found[k];
    return n && c->entity.at[found[n - 1]].named ? found[n - 1] : HS_NO;
}

uint32_t hs_quoted_most(const hs_cast *c, uint32_t at, const hs_slot *like, uint32_t not )
{
    struct {
        uint32_t entity;
        int32_t weight;
    } one[QUOTED], *best = NULL;
    uint32_t n = 0;
    bool male = like && hs_in(c->a, like->head, HS_LEX_BIT(MALE)), female = like && hs_in(c->a, like->head, HS_LEX_BIT(FEMALE));
    for (uint32_t i = at, between = 0; i-- > 0 && between < 4 * LOOK_BACK; between++) {
        const hs_slot *s = &c->slot.at[i];
        uint32_t e = hs_entity_of(c, s->entity), j = 0;
        if (e == HS_NO || e == not || s->holder) continue;
        const hs_entity *x = &c->entity.at[e];
        bool introduced = x->indefinite && !x->plural && s->kind == HS_SLOT_NOUN && (s->subject || s->source) && is_surely_person(x); /* "A clerk has written to us." */
        if (!(x->named ? is_surely_person(x) : introduced) || (male && x->female > x->male) || (female && x->male > x->female)) continue;
        while (j < n && one[j].entity != e) j++;
        if (j == QUOTED) continue;
        if (j == n) one[n].entity = e, one[n++].weight = x->writer ? WRITER : 0;
        one[j].weight +=
            (MENTIONED + (s->subject ? AS_SUBJECT : 0) + (s->source ? AS_SOURCE : 0)) * HALF / (int32_t)(HALF + between);
    }
    for (uint32_t j = 0; j < n; j++)
        if (!best || one[j].weight > best->weight) best = &one[j];
    return best ? best->entity : HS_NO;
}

/* The only person named in the last sentences of whom nothing has been said that would tell who he is; of several the only one who
 * speaks, or else the only one who does something. */
static uint32_t only_roleless(const hs_cast *c, uint32_t at)
{
    enum { NAMED_THERE, ACTS, SPEAKS, WAYS };
    uint32_t found[WAYS] = {HS_NO, HS_NO, HS_NO}, others[WAYS] = {0};
    for (uint32_t i = at; i-- > 0;) {
        const hs_slot *s = &c->slot.at[i];
        if (c->a->t.sent_of[c->slot.at[at].head] - c->a->t.sent_of[s->head] > 3) break;
        uint32_t e = hs_entity_of(c, s->entity);
        if (e == HS_NO) continue;
        const hs_entity *x = &c->entity.at[e];
        if (!is_surely_person(x) || !x->named || x->n_word < 2 || x->roles) continue;
        for (uint32_t way = NAMED_THERE; way <= (s->source ? SPEAKS : s->subject ? ACTS : NAMED_THERE); way++) {
            others[way] += found[way] != HS_NO && found[way] != e;
            found[way] = e;
        }
    }
    for (uint32_t way = WAYS; way-- > 0;)
        if (found[way] != HS_NO) return others[way] ? HS_NO : found[way];
    return HS_NO;
}

/* Does the noun say something verbatim, without an adjective that would tell it from others? */
static bool is_quoted_plainly(const hs_cast *c, const hs_slot *s)
{
    const hs_said_tokens *said = c->says[s->head];
    for (uint32_t i = s->begin; i < s->head; i++)
        if (c->a->gpos[i] == HS_G_ADJ) return false;
    return said && said->n && (c->source[s->head] & 2) && (c->a->q.depth[said->at[0]] || c->a->t.kind[said->at[0]] == HS_TK_MARK);
}

static uint32_t refer_noun(hs_cast *c, uint32_t at, uint32_t not )
{
    hs_slot *s = &c->slot.at[at];
    hs_lex_set set = c->a->lex[s->head];
    uint32_t owner = owner_of(c, s), e = HS_NO;
    bool definite = s->article == HS_DEFINITE || s->article == HS_OWNED ||
                    (s->article == HS_BARE && !s->plural && ((set & HS_LEX_BIT(TITLE)) || !c->calm[c->a->t.sent_of[s->head]]));
    if (!definite || (s->article == HS_OWNED && owner == HS_NO)) return new_entity(c, s);
    if ((e = bearer(c, at, owner)) != HS_NO) {
        hs_entity *x = &c->entity.at[e];
        bool bare = !x->named && c->a->gpos[x->begin] != HS_G_DET && c->a->gpos[x->begin] != HS_G_POSSESSIVE;
        bool short_form = bare && s->article == HS_DEFINITE && s->head - s->begin > x->head - x->begin + 1;
        if (short_form) x->begin = s->begin, x->head = s->head, x->end = s->head + 1; /* a headline's "Tender office" for "the municipal tender office" */
        return e;
    }
    if (s->plural || s->article != HS_DEFINITE) return new_entity(c, s);
    uint32_t next = s->head + 1;
    bool narrowed =
        next < c->a->t.n && c->a->gpos[next] == HS_G_PREP && c->a->grel[next] == HS_R_CASE; /* "the man with the beard" */
    bool quoted = is_quoted_plainly(c, s) && !(set & (HS_LEX_BIT(ORGANIZATION) | HS_LEX_BIT(DOCUMENT) | HS_LEX_BIT(GROUP) | HS_LEX_BIT(RELATIVE_PERSON)));
    if (narrowed && !quoted) return new_entity(c, s);
    bool writer = (set & HS_LEX_BIT(WRITER)) != 0,
         sexed = (set & (HS_LEX_BIT(MALE) | HS_LEX_BIT(FEMALE))) && !(set & HS_LEX_BIT(TITLE));
    bool body = writer && (set & HS_LEX_BIT(ORGANIZATION)) && s->head == s->begin + 1;
    if (!writer && !sexed && !body) {
        e = quoted || (set & (HS_LEX_BIT(TITLE) | HS_LEX_BIT(PERSON)) && s->head == s->begin + 1) ? only_roleless(c, at) : HS_NO;
        return e == HS_NO ? new_entity(c, s) : e;
    }
    look w = {.male = (set & HS_LEX_BIT(MALE)) != 0, .female = (set & HS_LEX_BIT(FEMALE)) != 0, .nameless = body, .not = not };
    e = writer && !body ? hs_quoted_most(c, at, s, not ) : look_back(c, at, &w);
    return e == HS_NO ? new_entity(c, s) : e;
}

static uint32_t refer_pronoun(hs_cast *c, uint32_t at, uint32_t not )
{
    hs_lex_set set = c->a->lex[c->slot.at[at].head];
    look w = {.male = (set & HS_LEX_BIT(MALE)) != 0,
              .female = (set & HS_LEX_BIT(FEMALE)) != 0,
              .plural = (set & HS_LEX_BIT(PLURAL)) != 0,
              .not = not };
    w.neuter = !w.male && !w.female && !w.plural;
    uint32_t e = look_back(c, at, &w);
    if (e != HS_NO && w.male != w.female &&
        c->entity.at[e].male == c->entity.at[e].female) { /* whom we called "she" once stays a woman */
        c->entity.at[e].male += w.male;
        c->entity.at[e].female += w.female;
    }
    return e;
}

/* "An inspector came. … The inspector, Ruben Sagynov, …": the nameless one gets the name, if it is new here. */
static void introduce(hs_cast *c, uint32_t at)
{
    hs_slot *s = &c->slot.at[at];
    if (s->role == HS_NO || s->entity == HS_NO || c->entity.at[s->entity].first != at) return;
    uint32_t noun = hs_role_noun(c, s->role), steps = 0;
    for (uint32_t i = c->role_head[noun & c->role_mask]; i && steps < ROLES; i = c->role.at[i - 1].before, steps++) {
        const hs_role *r = &c->role.at[i - 1];
        uint32_t e = hs_entity_of(c, r->entity);
        if (r->noun != noun || e == s->entity || c->entity.at[e].named || c->entity.at[e].plural) continue;
        c->entity.at[e].into = s->entity;
        return;
    }
}

void hs_cast_refer(hs_cast *c, const uint8_t *level, uint32_t depth, const uint32_t *speaker, const uint32_t *addressee)
{
    for (uint32_t i = 0; i < c->slot.n; i++) {
        hs_slot *s = &c->slot.at[i];
        uint32_t own = s->holder ? level[s->holder - 1] + 1u : 0;
        if (own != depth) continue;
        uint32_t not = s->holder ? hs_entity_of(c, speaker[s->holder - 1]) : HS_NO;
        if (s->kind == HS_SLOT_PRONOUN && (c->a->lex[s->head] & (HS_LEX_BIT(AUTHOR) | HS_LEX_BIT(ADDRESSEE)))) {
            uint32_t e = !s->holder                                ? HS_NO
                         : c->a->lex[s->head] & HS_LEX_BIT(AUTHOR) ? not
                                                                   : hs_entity_of(c, addressee[s->holder - 1]);
            s->entity = e < c->entity.n ? e : HS_NO;
            continue;
        }
        if (s->kind == HS_SLOT_NAME)
            introduce(c, i);
        else if (s->kind == HS_SLOT_PRONOUN)
            s->entity = refer_pronoun(c, i, not );
        else {
            uint32_t e = refer_noun(c, i, not );
            c->slot.at[i].entity = e;
        }
    }
}
