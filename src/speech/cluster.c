/* Which names are one person's? Names of more words first, then single words, each to the entity that it fits best.
 *
 * A table of spelling words, and for every word the entities that have it, keep this near linear: a name is compared only with
 * entities that share a word or one of its rough keys, and with at most MOST of each. */
#include "speech/cast.h"
#include "speech/spelling.h"

enum { MOST = 24, LOOK_BACK = 200 };

typedef struct word {
    hs_str low, fold;
    uint32_t next, uses; /* uses: places in the text */
} word;
typedef struct link {
    uint32_t entity, before;
} link;

typedef struct cluster {
    hs_cast *c;
    struct {
        word *at;
        uint32_t n, cap;
    } word;
    struct {
        link *at;
        uint32_t n, cap;
    } link;
    uint32_t *word_head, *link_head, mask; /* hash tables of chains; index + 1 */
    uint32_t seen[MOST * (HS_SPELLING_KEYS + 2)], n_seen;
} cluster;

/* ---- words ---- */

static uint32_t word_of(cluster *k, hs_str low)
{
    uint32_t h = hs_hash_bytes(low) & k->mask;
    for (uint32_t i = k->word_head[h]; i; i = k->word.at[i - 1].next)
        if (hs_str_eq(k->word.at[i - 1].low, low)) return i - 1;
    word w = {low, hs_spelling_fold(k->c->arena, low), k->word_head[h], 0};
    hs_push(k->c->arena, &k->word, w);
    k->word_head[h] = k->word.n;
    return k->word.n - 1;
}

static bool is_initial(const word *w) { return w->fold.len == 1; }

/* 3 the same, 2 a way of spelling it, 1 its initial, 0 neither */
static uint32_t fit(const cluster *k, uint32_t a, uint32_t b)
{
    const word *x = &k->word.at[a], *y = &k->word.at[b];
    if (a == b || hs_str_eq(x->fold, y->fold)) return 3;
    if ((is_initial(x) || is_initial(y)) && x->fold.len && y->fold.len) return x->fold.ptr[0] == y->fold.ptr[0];
    return hs_spelling_alike(x->fold, y->fold) ? 2 : 0;
}

static uint32_t words_of(cluster *k, const hs_slot *s, uint32_t out[HS_NAME_WORDS])
{
    const hs_analysis *a = k->c->a;
    uint32_t n = 0;
    for (uint32_t i = s->begin; i < s->end && n < HS_NAME_WORDS; i++)
        if (hs_atom_is_upper(&a->atom[i])) out[n++] = word_of(k, a->t.low[i]);
    return n;
}

/* ---- evidence ---- */

static bool is_patronymic(const cluster *k, uint32_t w)
{
    return (hs_endings(k->c->a->lexicon, k->word.at[w].low, 2) & HS_LEX_BIT(PATRONYMIC)) != 0;
}

/* What the words of a name, and those around it, say about its bearer. */
static void vote(cluster *k, hs_entity *e, const hs_slot *s)
{
    const hs_analysis *a = k->c->a;
    for (uint32_t i = s->begin; i < s->end; i++) {
        if (a->tag.name[i] == HS_NAME_PER) e->vote[HS_PERSON] += 2;
        if (a->tag.name[i] == HS_NAME_ORG) e->vote[HS_ORGANIZATION] += 2;
        if (a->tag.name[i] == HS_NAME_LOC) e->vote[HS_PLACE] += 2;
        if (hs_in(a, i, HS_LEX_BIT(ORGANIZATION) | HS_LEX_BIT(ENTITY_TAIL)) && (i + 1 == s->end || s->end - s->begin > 2))
            e->vote[HS_ORGANIZATION] += 5;
        hs_lex_set set = hs_endings(a->lexicon, a->t.low[i], i == s->begin && s->end > i + 1 ? 1 : 2);
        if (i == s->begin && (set & HS_LEX_BIT(PATRONYMIC))) continue; /* a given name like "Aisulu" */
        if (set & HS_LEX_BIT(PATRONYMIC)) e->vote[HS_PERSON] += 5;
        uint32_t sure = set & HS_LEX_BIT(PATRONYMIC) ? 4 : 1;
        if (set & HS_LEX_BIT(MALE_NAME)) e->male += (int32_t)sure, e->vote[HS_PERSON] += i > s->begin;
        if (set & HS_LEX_BIT(FEMALE_NAME)) e->female += (int32_t)sure, e->vote[HS_PERSON] += i > s->begin;
    }
    bool body = false;
    for (uint32_t i = s->begin; i < s->end; i++) body |= hs_in(a, i, HS_LEX_BIT(ORGANIZATION) | HS_LEX_BIT(ENTITY_TAIL));
    for (uint32_t i = s->begin + 1; i + 1 < s->end && !body; i++) /* "Monsenor Jorge Eduardo Scheinig" */
        if (hs_in(a, i, HS_LEX_BIT(MALE_NAME) | HS_LEX_BIT(FEMALE_NAME))) e->vote[HS_PERSON] += 4;
    hs_lex_set given = hs_lexicon_word(a->lexicon, a->t.low[s->begin]);
    if (given & (HS_LEX_BIT(MALE_NAME) | HS_LEX_BIT(FEMALE_NAME))) e->vote[HS_PERSON] += 4;
    if (!(given & HS_LEX_BIT(MALE_NAME)) != !(given & HS_LEX_BIT(FEMALE_NAME))) {
        if (given & HS_LEX_BIT(MALE_NAME))
            e->male += 3;
        else
            e->female += 3;
    }
    if (s->end == s->begin + 1 && (a->atom[s->begin].shape & HS_SHAPE_BASE) == HS_SHAPE_UPPER &&
        k->c->calm[a->t.sent_of[s->begin]] && s->end < a->t.n && !hs_str_is(a->t.low[s->end], ":"))
        e->vote[HS_ORGANIZATION] += 1;
    uint32_t from = a->t.sent[a->t.sent_of[s->begin]];
    if (s->begin == from) return;
    bool attribute = s->end < a->t.n && a->t.sent_of[s->end] == a->t.sent_of[s->begin] &&
                     a->gpos[s->end] == HS_G_NOUN; /* "the Lindsary stations" */
    if (a->gpos[s->begin - 1] == HS_G_DET && !attribute) e->vote[HS_ORGANIZATION] += 2, e->vote[HS_PERSON] -= 2;
    for (uint32_t i = s->begin;
         i > from && i + 4 > s->begin && hs_in(a, i - 1, HS_LEX_BIT(TITLE) | HS_LEX_BIT(PERSON) | HS_LEX_BIT(RELATIVE_PERSON));
         i--) {
        e->vote[HS_PERSON] += 4;
        if (hs_in(a, i - 1, HS_LEX_BIT(MALE))) e->male += 4;
        if (hs_in(a, i - 1, HS_LEX_BIT(FEMALE))) e->female += 4;
    }
    if (hs_in(a, s->begin - 1, HS_LEX_BIT(ORGANIZATION)) && !hs_in(a, s->begin - 1, HS_LEX_BIT(PERSON)))
        e->vote[HS_ORGANIZATION] += 3;
}

/* ---- entities by word ---- */

static void enter(cluster *k, uint32_t hash, uint32_t entity)
{
    hs_push(k->c->arena, &k->link, ((link){entity, k->link_head[hash & k->mask]}));
    k->link_head[hash & k->mask] = k->link.n;
}

static void enter_word(cluster *k, uint32_t w, uint32_t entity)
{
    uint32_t key[HS_SPELLING_KEYS];
    hs_str fold = k->word.at[w].fold;
    if (!fold.len) return;
    enter(k, hs_hash_bytes(fold), entity);
    if (fold.len < 4) return;
    hs_spelling_keys(fold, key);
    for (uint32_t i = 0; i < HS_SPELLING_KEYS; i++) enter(k, key[i], entity);
}

static void see(cluster *k, uint32_t hash)
{
    uint32_t steps = 0;
    for (uint32_t i = k->link_head[hash & k->mask]; i && steps < MOST; i = k->link.at[i - 1].before, steps++) {
        uint32_t e = k->link.at[i - 1].entity, j = 0;
        while (j < k->n_seen && k->seen[j] != e) j++;
        if (j == k->n_seen && k->n_seen < sizeof k->seen / sizeof *k->seen) k->seen[k->n_seen++] = e;
    }
}

static void candidates(cluster *k, const uint32_t *w, uint32_t n)
{
    k->n_seen = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t key[HS_SPELLING_KEYS];
        hs_str fold = k->word.at[w[i]].fold;
        if (fold.len < 2) continue;
        see(k, hs_hash_bytes(fold));
        if (fold.len < 4) continue;
        hs_spelling_keys(fold, key);
        for (uint32_t j = 0; j < HS_SPELLING_KEYS; j++) see(k, key[j]);
    }
}

/* The first letters of a name of several words: how it may be abbreviated. */
static void enter_acronym(cluster *k, const uint32_t *w, uint32_t n, uint32_t entity)
{
    char letter[HS_NAME_WORDS];
    if (n < 2) return;
    for (uint32_t i = 0; i < n; i++) letter[i] = k->word.at[w[i]].low.ptr[0];
    enter(k, hs_hash_bytes((hs_str){letter, n}), entity);
}

static bool is_acronym_of(const cluster *k, uint32_t w, const hs_entity *e)
{
    hs_str low = k->word.at[w].low;
    if (e->n_word < 2 || low.len != e->n_word) return false;
    for (uint32_t i = 0; i < e->n_word; i++)
        if (k->word.at[e->word[i]].low.ptr[0] != low.ptr[i]) return false;
    return true;
}

/* ---- fitting a name to an entity ---- */

static uint32_t best_fit(const cluster *k, uint32_t w, const hs_entity *e, uint32_t *where)
{
    uint32_t best = 0;
    for (uint32_t i = 0; i < e->n_word; i++) {
        uint32_t f = fit(k, w, e->word[i]);
        if (f >= best && f) best = f, *where = i;
    }
    return best;
}

/* "the Bank of England": its last word is another's name. Returns the token of that "of", or the end. */
static uint32_t core_end(const hs_cast *c, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin + 1; i < end; i++)
        if (hs_in(c->a, i, HS_LEX_BIT(JOINER)) && c->a->gpos[i] == HS_G_PREP) return i;
    return end;
}

/* Is a shorter form, words w of the slot, still the name of this body? Only if it has the noun that says what the body is:
 * "Nebula Systems" for "Nebula Systems of Ostrand", "Nebula" for "Nebula Inc."; "Red Hat" is not "Red Hat Enterprise Linux". */
static bool has_its_noun(const cluster *k, const uint32_t *w, uint32_t n, const hs_entity *e)
{
    const hs_analysis *a = k->c->a;
    uint32_t end = core_end(k->c, e->begin, e->end), m = 0;
    for (uint32_t i = e->begin; i < end && m < e->n_word; i++) m += hs_atom_is_upper(&a->atom[i]);
    while (m-- > 0) {
        const word *x = &k->word.at[e->word[m]];
        for (uint32_t j = 0; j < n; j++)
            if (hs_str_eq(x->fold, k->word.at[w[j]].fold)) return true;
        hs_lex_set set = hs_lexicon_word(a->lexicon, x->low);
        if (!(set & HS_LEX_BIT(ENTITY_TAIL)) || (set & HS_LEX_BIT(ORGANIZATION))) return false;
    }
    return true;
}

/* 0: somebody else */
static uint32_t fit_words(const cluster *k, const uint32_t *w, uint32_t n, const hs_entity *e)
{
    if (!e->n_word) return 0;
    uint32_t total = 0, missing = 0, where = 0, unsure = 0;
    bool person = hs_entity_being(e) == HS_PERSON;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t f = best_fit(k, w[i], e, &where);
        if (!f) missing += !is_patronymic(k, w[i]) || e->n_word > 2;
        unsure += f == 2;
        total += f;
    }
    if (missing || total < 3) return 0;
    if (unsure && !person && n > 1) return 0;
    if (!person && n < e->n_word && !has_its_noun(k, w, n, e)) return 0;
    /* a given name and a surname on both sides must be the same ones: "Askhat Zheksen", "Askhat Orazalievich Zheksen" */
    if (n > 1 && e->n_word > 1 && !fit(k, w[0], e->word[0]) && !fit(k, w[0], e->word[e->n_word - 1])) return 0;
    if (n > 1 && unsure == n) return 0;
    return total;
}

/* one word: 12 the surname or the only word, 10 the given name, less for spelling variants, 0 no */
static uint32_t fit_word(const cluster *k, uint32_t w, const hs_entity *e, uint8_t name)
{
    if (e->alias && e->alias - 1 == w) return 11;
    uint32_t where = 0, f = best_fit(k, w, e, &where);
    if (f < 2) return is_acronym_of(k, w, e) ? 9 : 0;
    if (where && core_end(k->c, e->begin, e->end) < e->end) return 0;
    bool inner = where + 1 < e->n_word || (e->n_word > 1 && e->vote[HS_PERSON] <= 0);
    if (name == HS_NAME_LOC && inner && e->vote[HS_PLACE] <= 0) return 0; /* a place within a name */
    bool person = hs_entity_being(e) == HS_PERSON;
    if (e->n_word > 1 && hs_entity_being(e) == HS_PLACE) return 0; /* "Samoa" is not American Samoa */
    if (f == 2 && (!person && e->vote[HS_PERSON] < 1)) return 0;
    if (!person && e->n_word > 1 && !has_its_noun(k, &w, 1, e)) return 0;
    uint32_t base = where + 1 == e->n_word ? 12 : where == 0 ? 10 : 8;
    if (!person && e->vote[HS_ORGANIZATION] > 0 && where + 1 < e->n_word && name != HS_NAME_ORG) {
        hs_lex_set tail = hs_lexicon_word(k->c->a->lexicon, k->word.at[e->word[e->n_word - 1]].low);
        if (tail & (HS_LEX_BIT(ORGANIZATION) | HS_LEX_BIT(ENTITY_TAIL))) return 0; /* "Karsova" is not the Karsova Bank */
        base = where ? 6 : 8;
    }
    return f == 3 ? base : base - 5;
}

/* What the title before a name says of its bearer's sex: "Mr." speaks for (1) or against (-1) the entity, or not at all. */
static int agrees(const hs_cast *c, const hs_slot *s, const hs_entity *e)
{
    const hs_analysis *a = c->a;
    if (s->begin == 0 || a->t.sent_of[s->begin - 1] != a->t.sent_of[s->begin]) return 0;
    hs_lex_set t = a->lex[s->begin - 1];
    int32_t man = e->male - e->female;
    if (!(t & HS_LEX_BIT(TITLE)) || !(t & HS_LEX_BIT(MALE)) == !(t & HS_LEX_BIT(FEMALE))) return 0;
    if (t & HS_LEX_BIT(FEMALE)) man = -man;
    return man > 0 ? 1 : man < -1 ? -1 : 0;
}

/* "Australians", "the Tongs" */
static bool is_people(const hs_cast *c, const hs_slot *s)
{
    return s->end == s->begin + 1 && c->plural[c->a->tag.pos[s->head]] && c->a->tag.name[s->head] == HS_NAME_O;
}

static uint32_t new_entity(cluster *k, const hs_slot *s, const uint32_t *w, uint32_t n)
{
    hs_entity e = {.begin = s->begin,
                   .end = s->end,
                   .n_word = n,
                   .named = true,
                   .plural = is_people(k->c, s),
                   .head = s->head,
                   .owner = HS_NO,
                   .into = HS_NO,
                   .first = HS_NO};
    memcpy(e.word, w, n * sizeof *w);
    hs_push(k->c->arena, &k->c->entity, e);
    uint32_t id = k->c->entity.n - 1;
    for (uint32_t i = 0; i < n; i++) enter_word(k, w[i], id);
    enter_acronym(k, w, n, id);
    return id;
}

/* How much the words before a name add to it: "Karsova's Transport Ministry" 2, "the Union" or "Captain Lindgard" 1. */
static uint32_t before(const hs_cast *c, uint32_t begin, uint32_t end)
{
    const hs_analysis *a = c->a;
    if (begin == 0 || a->t.sent_of[begin - 1] != a->t.sent_of[begin]) return 0;
    if (a->gpos[begin - 1] == HS_G_POS_MARK) return 2;
    bool attribute = end < a->t.n && a->gpos[end] == HS_G_NOUN; /* "the Lindsary stations" */
    return (a->gpos[begin - 1] == HS_G_DET && !attribute) ||
           (hs_in(a, begin - 1, HS_LEX_BIT(TITLE)) && hs_atom_is_upper(&a->atom[begin - 1]));
}

/* How often the words of a form are met: the spelling that the text has most is the right one. */
static uint32_t uses(const cluster *k, const uint32_t *w, uint32_t n)
{
    uint32_t sum = 0;
    for (uint32_t i = 0; i < n; i++) sum += k->word.at[w[i]].uses;
    return sum;
}

/* Is the form at the slot fuller than the entity's? Of two as long the more usual one, or the one with more before it. */
static bool is_fuller(const cluster *k, const hs_entity *e, const hs_slot *s, const uint32_t *w, uint32_t n)
{
    if (n != e->n_word) return n > e->n_word;
    uint32_t mine = uses(k, w, n), its = uses(k, e->word, n);
    return mine != its ? mine > its : before(k->c, s->begin, s->end) > before(k->c, e->begin, e->end);
}

/* A fuller form becomes the name. */
static void join(cluster *k, uint32_t id, hs_slot *s, const uint32_t *w, uint32_t n)
{
    hs_entity *e = &k->c->entity.at[id];
    s->entity = id;
    if (is_fuller(k, e, s, w, n)) {
        e->begin = s->begin, e->end = s->end, e->n_word = n;
        memcpy(e->word, w, n * sizeof *w);
        for (uint32_t i = 0; i < n; i++) enter_word(k, w[i], id);
    }
}

static void place_long(cluster *k, hs_slot *s)
{
    uint32_t w[HS_NAME_WORDS], n = words_of(k, s, w), best = 0, id = HS_NO;
    candidates(k, w, n);
    for (uint32_t i = 0; i < k->n_seen; i++) {
        hs_entity *e = &k->c->entity.at[k->seen[i]];
        uint32_t f = agrees(k->c, s, e) < 0 ? 0 : fit_words(k, w, n, e);
        if (f > best) best = f, id = k->seen[i];
    }
    if (id == HS_NO)
        s->entity = id = new_entity(k, s, w, n);
    else
        join(k, id, s, w, n);
    vote(k, &k->c->entity.at[id], s);
}

/* Of namesakes, the one mentioned last before this place. */
static uint32_t nearest(const cluster *k, const hs_slot *s, const uint32_t *tied, uint32_t n)
{
    uint32_t at = (uint32_t)(s - k->c->slot.at);
    for (uint32_t i = at, steps = 0; i-- > 0 && steps < LOOK_BACK; steps++)
        for (uint32_t j = 0; j < n; j++)
            if (k->c->slot.at[i].entity == tied[j]) return tied[j];
    return tied[n - 1];
}

/* Do the words from the slot on repeat the whole name? "Chalk and Cheese", of which the slot has only "Chalk". */
static bool repeats(const hs_cast *c, const hs_slot *s, const hs_entity *e)
{
    const hs_tokens *t = &c->a->t;
    uint32_t i = s->begin, k = e->begin;
    while (k < e->end && i < t->n && hs_str_eq(t->low[i], t->low[k])) i++, k++;
    return k == e->end && t->sent_of[i - 1] == t->sent_of[s->begin];
}

static void place_short(cluster *k, hs_slot *s)
{
    uint32_t w[HS_NAME_WORDS], n = words_of(k, s, w), best = 0, tied[MOST], n_tied = 0;
    bool calm = k->c->calm[k->c->a->t.sent_of[s->begin]];
    if (!n) return;
    candidates(k, w, 1);
    if (k->word.at[w[0]].low.len <= HS_NAME_WORDS) see(k, hs_hash_bytes(k->word.at[w[0]].low));
    for (uint32_t i = 0; i < k->n_seen; i++) {
        hs_entity *e = &k->c->entity.at[k->seen[i]];
        int agree = agrees(k->c, s, e);
        uint32_t f = agree < 0 ? 0 : 2 * fit_word(k, w[0], e, k->c->a->tag.name[s->begin]);
        if (f && agree > 0) f++;
        if (!f && agree >= 0 && repeats(k->c, s, e)) f = 2 * 12;
        if (!f || f < best) continue;
        if (f > best) best = f, n_tied = 0;
        if (n_tied < MOST) tied[n_tied++] = k->seen[i];
    }
    if (n_tied)
        s->entity = n_tied == 1 ? tied[0] : nearest(k, s, tied, n_tied);
    else if (calm)
        s->entity = new_entity(k, s, w, n);
    if (s->entity != HS_NO && calm) vote(k, &k->c->entity.at[s->entity], s);
}

/* "(“the Cooperative”)" right behind a name gives it another one. */
static void place_defined(cluster *k, uint32_t i)
{
    hs_cast *c = k->c;
    const hs_analysis *a = c->a;
    hs_slot *s = &c->slot.at[i], *p = &c->slot.at[i - 1];
    if (p->entity == HS_NO || s->begin > p->end + 4 || s->begin < p->end + 1 || s->end >= a->t.n) return;
    if (!hs_str_is(a->t.low[p->end], "(") || a->t.sent_of[p->end] != a->t.sent_of[s->begin]) return;
    if (!hs_str_is(a->t.low[s->end], ")") && a->t.kind[s->end] != HS_TK_MARK) return;
    for (uint32_t j = p->end + 1; j < s->begin; j++)
        if (a->t.kind[j] != HS_TK_MARK && a->gpos[j] != HS_G_DET) return;
    uint32_t w[HS_NAME_WORDS], n = words_of(k, s, w);
    s->entity = p->entity;
    if (!n) return;
    c->entity.at[p->entity].alias = w[n - 1] + 1;
    enter_word(k, w[n - 1], p->entity);
    c->entity.at[p->entity].vote[HS_ORGANIZATION] += 1;
}

static uint32_t length(const hs_cast *c, const hs_slot *s)
{
    uint32_t n = 0;
    for (uint32_t i = s->begin; i < s->end; i++) n += hs_atom_is_upper(&c->a->atom[i]);
    return n;
}

void hs_cast_cluster(hs_cast *c)
{
    cluster k = {.c = c, .mask = 1023};
    while (k.mask < 8 * (c->slot.n + 1) && k.mask < 1u << 22) k.mask = 2 * k.mask + 1;
    k.word_head = hs_new(c->arena, uint32_t, k.mask + 1);
    k.link_head = hs_new(c->arena, uint32_t, k.mask + 1);
    for (uint32_t i = 0; i < c->slot.n; i++) {
        uint32_t w[HS_NAME_WORDS], n = words_of(&k, &c->slot.at[i], w);
        for (uint32_t j = 0; j < n; j++) k.word.at[w[j]].uses++;
    }
    for (uint32_t want = HS_NAME_WORDS; want >= 2; want--)
        for (uint32_t i = 0; i < c->slot.n; i++) {
            uint32_t n = length(c, &c->slot.at[i]);
            if ((n > HS_NAME_WORDS ? HS_NAME_WORDS : n) == want) place_long(&k, &c->slot.at[i]);
        }
    for (uint32_t i = 0; i < c->slot.n; i++) {
        if (c->slot.at[i].entity == HS_NO && i) place_defined(&k, i);
        if (c->slot.at[i].entity == HS_NO) place_short(&k, &c->slot.at[i]);
    }
}
