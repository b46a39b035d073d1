/* Clauses, from the tree. */
#include "speech/clause_work.h"
#include <stdlib.h>

typedef hs_clause_work work;

/* ---- tokens ---- */

static bool counts(const hs_analysis *a, uint32_t i)
{
    return a->t.kind[i] == HS_TK_WORD || a->t.kind[i] == HS_TK_NUMBER;
}

static bool inside(hs_spans spans, hs_span token)
{
    for (uint32_t i = 0; i < spans.n; i++)
        if (token.begin >= spans.at[i].begin && token.end <= spans.at[i].end) return true;
    return false;
}

/* First token that ends behind the byte. */
static uint32_t token_at(const hs_tokens *t, uint32_t byte)
{
    uint32_t low = 0, high = t->n;
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        if (t->span[mid].end <= byte) low = mid + 1;
        else high = mid;
    }
    return low;
}

enum { KID_COP = 1, KID_PASSIVE = 2, KID_CCOMP = 4 };

/* What the tokens of a passage have hanging on them. */
static void find_kids(const work *k, const uint32_t *token, uint32_t n)
{
    const hs_analysis *a = k->a;
    for (uint32_t i = 0; i < n; i++) k->subject[token[i]] = HS_NO, k->kids[token[i]] = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t x = token[i], head = a->tag.head[x];
        if (head == HS_ROOT || !k->in[head]) continue;
        if ((a->grel[x] == HS_R_NSUBJ || a->grel[x] == HS_R_NSUBJPASS) && k->subject[head] == HS_NO) k->subject[head] = x;
        if (a->grel[x] == HS_R_COP) k->kids[head] |= KID_COP;
        if (a->grel[x] == HS_R_NSUBJPASS) k->kids[head] |= KID_PASSIVE;
        if (a->grel[x] == HS_R_CCOMP) k->kids[head] |= KID_CCOMP;
    }
}

static uint32_t subject_of(const work *k, uint32_t head)
{
    return k->in[head] ? k->subject[head] : HS_NO;
}

#define HS_OF_PEOPLE (HS_LEX_BIT(AUTHOR) | HS_LEX_BIT(MALE) | HS_LEX_BIT(FEMALE) | HS_LEX_BIT(ADDRESSEE))

/* Things, not people: "it", "this", "them". */
static bool is_it(const hs_analysis *a, uint32_t i)
{
    return (a->gpos[i] == HS_G_PRONOUN || a->gpos[i] == HS_G_DET) && !(a->lex[i] & (HS_OF_PEOPLE | HS_LEX_BIT(NOBODY) | HS_LEX_BIT(NEGATION) | HS_LEX_BIT(INDEFINITE)));
}

/* ---- which tokens say something by themselves ---- */

static bool is_predicate(const work *k, uint32_t i)
{
    if (k->a->gpos[i] == HS_G_VERB) return k->a->grel[i] != HS_R_AUX && k->a->grel[i] != HS_R_AUXPASS && k->a->grel[i] != HS_R_COP && k->a->grel[i] != HS_R_AMOD;
    return k->kids[i] & KID_COP || subject_of(k, i) != HS_NO;
}

/* A predicate begins a clause of its own when it has a subject, or shares one with the verb it is joined to; "to stop the count" belongs to
 * what was ordered. */
static bool begins_clause(const work *k, uint32_t i)
{
    const hs_analysis *a = k->a;
    uint32_t head = a->tag.head[i];
    if (!is_predicate(k, i)) return false;
    if (head == HS_ROOT || !k->in[head]) return true;
    switch (a->grel[i]) {
    case HS_R_RELCL: case HS_R_PARATAXIS: case HS_R_CCOMP: return true;
    case HS_R_CONJ: return is_predicate(k, head);
    case HS_R_ADVCL: case HS_R_DEP: case HS_R_ACL: case HS_R_APPOS: case HS_R_CSUBJ: case HS_R_ROOT: return subject_of(k, i) != HS_NO;
    default: return false;
    }
}

static void find_tops(const work *k, const uint32_t *token, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) k->top[token[i]] = begins_clause(k, token[i]) ? token[i] : HS_NO;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t up = token[i];
        while (up != HS_ROOT && k->in[up] && k->top[up] == HS_NO) up = k->a->tag.head[up];
        uint32_t top = up != HS_ROOT && k->in[up] ? k->top[up] : HS_NO;
        for (up = token[i]; up != HS_ROOT && k->in[up] && k->top[up] == HS_NO && top != HS_NO; up = k->a->tag.head[up]) k->top[up] = top;
    }
}

/* ---- the words of one clause ---- */

/* "in order to stop the count" */
static bool is_purpose(const hs_analysis *a, uint32_t i)
{
    return hs_str_is(a->t.low[i], "order") && i + 1 < a->t.n && hs_str_is(a->t.low[i + 1], "to") && i && hs_str_is(a->t.low[i - 1], "in");
}

/* "somebody", not "a man" */
static bool is_somebody(const hs_analysis *a, uint32_t i)
{
    if (!(a->lex[i] & HS_LEX_BIT(INDEFINITE)) || (a->gpos[i] != HS_G_NOUN && a->gpos[i] != HS_G_PRONOUN)) return false;
    return !i || a->tag.head[i - 1] != i;
}

static bool is_telling(const work *k, uint32_t i)
{
    uint8_t pos = k->a->gpos[i];
    if (is_purpose(k->a, i)) return false;
    if (!counts(k->a, i) || k->dated[i] || (k->says[i] & HS_SAYS_BIT(LIGHT)) || hs_number_value(&k->w->numbers, k->a, i) >= 0) return false;
    if (k->a->lex[i] & (HS_LEX_BIT(NEGATION) | HS_LEX_BIT(PRONOUN) | HS_LEX_BIT(CLITIC)) || is_somebody(k->a, i)) return false;
    return pos == HS_G_NOUN || pos == HS_G_NAME || pos == HS_G_VERB || pos == HS_G_ADJ;
}

static bool has_case(const work *k, uint32_t i, const char *word)
{
    for (uint32_t x = i > 5 ? i - 5 : 0; x < i; x++)
        if (k->a->tag.head[x] == i && hs_str_is(k->a->t.low[x], word)) return true;
    return false;
}

static hs_place_in part_of_child(const work *k, uint32_t i)
{
    switch (k->a->grel[i]) {
    case HS_R_NSUBJ: case HS_R_CSUBJ: return HS_PART_SUBJECT;
    case HS_R_NSUBJPASS: case HS_R_DOBJ: return HS_PART_OBJECT;
    case HS_R_NMOD: return has_case(k, i, "by") && k->kids[k->a->tag.head[i]] & KID_PASSIVE ? HS_PART_SUBJECT : HS_PART_OBLIQUE;
    case HS_R_XCOMP: return HS_PART_VERB;
    default: return HS_PART_OTHER;
    }
}

/* Which part of the clause the token is in; *core: it is what the part is about. */
static hs_place_in part_of(const work *k, uint32_t top, uint32_t i, bool *core)
{
    const hs_analysis *a = k->a;
    uint32_t below = HS_NO, steps = 0, joined = 0;
    hs_place_in lost;
    *core = i == top;
    if (i == top) return HS_PART_VERB;
    for (uint32_t up = i; up != top; up = a->tag.head[up], steps++) {
        if (up == HS_ROOT || !k->in[up]) { /* as add_whole has it */
            lost = part_of_child(k, i);
            *core = lost == HS_PART_SUBJECT || lost == HS_PART_OBJECT;
            return lost;
        }
        joined += a->grel[up] == HS_R_COMPOUND && a->gpos[up] == HS_G_NAME;
        below = up;
    }
    hs_place_in part = part_of_child(k, below);
    *core = (steps == 1 || steps == joined + 1) && (part == HS_PART_SUBJECT || part == HS_PART_OBJECT || part == HS_PART_VERB);
    return part;
}

typedef struct words { hs_prop_word *at; uint32_t n, cap; } words;


static hs_prop_word word_of(const work *k, uint32_t i, hs_place_in part, bool core)
{
    const hs_analysis *a = k->a;
    bool name = hs_clause_is_name(a, i), alone = a->tag.name[i] == HS_NAME_PER && a->tag.name_start[i];
    uint32_t word = name ? hs_hash_bytes(a->t.low[i]) : a->lemma[i];
    const hs_calling *c = alone ? hs_clause_called(&k->given, word) : NULL;
    return (hs_prop_word){.word = c ? c->name : word, .part = (uint8_t)part, .weight = c ? c->weight : hs_clause_weight(k, i), .core = core, .name = name,
                            .noun = name || a->gpos[i] == HS_G_NOUN, .person = a->tag.name[i] == HS_NAME_PER,
                            .cause = (k->says[i] & (HS_SAYS_BIT(CAUSE) | HS_SAYS_BIT(BLAME))) != 0};
}

/* "The engineer Anton Veresh": where the tree puts the noun first, the name stands in its place. */
static bool takes_place(const work *k, uint32_t top, uint32_t i)
{
    const hs_analysis *a = k->a;
    bool core;
    if (a->tag.name[i] != HS_NAME_PER) return false;
    while (i && !a->tag.name_start[i] && a->tag.name[i - 1] == HS_NAME_PER) i--;
    if (!i || !k->in[i - 1] || k->top[i - 1] != top || a->gpos[i - 1] != HS_G_NOUN) return false;
    part_of(k, top, i - 1, &core);
    return core;
}

static void add_word(const work *k, words *out, uint32_t top, uint32_t i)
{
    const hs_analysis *a = k->a;
    bool core;
    if (!is_telling(k, i) || (hs_clause_is_name(a, i) && hs_clause_is_given(a, i))) return;
    hs_place_in part = part_of(k, top, i, &core);
    hs_push(k->arena, out, word_of(k, i, part, (core && !hs_clause_stands_for_name(k, i)) || takes_place(k, top, i)));
}

/* "the general", "his brother, General Oskar Belik": the name in the place of the noun. */
static void add_meant(const work *k, words *out, uint32_t top, const uint32_t *token, uint32_t n)
{
    const hs_analysis *a = k->a;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t x = token[i], up = a->tag.head[x];
        bool core;
        const hs_calling *c = hs_clause_called_at(k, x);
        if (c) {
            hs_place_in part = part_of(k, top, x, &core);
            hs_push(k->arena, out, ((hs_prop_word){.word = c->name, .part = (uint8_t)part, .weight = c->weight, .core = core, .name = true, .noun = true, .person = true}));
        }
        if (a->grel[x] != HS_R_APPOS || a->tag.name[x] != HS_NAME_PER || up == HS_ROOT || !k->in[up] || k->top[up] != top) continue;
        hs_place_in part = part_of(k, top, up, &core);
        while (hs_clause_is_given(a, x)) x++;
        hs_push(k->arena, out, word_of(k, x, part, core));
    }
}

/* Whom "who" means, and whose subject a joined verb shares. */
static void add_shared(const work *k, words *out, uint32_t top)
{
    const hs_analysis *a = k->a;
    uint32_t s = subject_of(k, top), head = a->tag.head[top], from = HS_NO;
    if (head == HS_ROOT) return;
    bool passive = k->kids[top] & KID_PASSIVE, cleft = k->cleft[head] == top;
    if (cleft && s != HS_NO && (a->gpos[s] == HS_G_WH || hs_str_is(a->t.low[s], "that"))) from = head;
    if (a->grel[top] == HS_R_RELCL && (s == HS_NO || a->gpos[s] == HS_G_WH || a->gpos[s] == HS_G_DET)) from = head;
    if (a->grel[top] == HS_R_CONJ && s == HS_NO) {
        s = subject_of(k, head);
        from = s;
    }
    if (from == HS_NO || !is_telling(k, from)) return;
    for (uint32_t x = from + 1; x < top && cleft && passive; x++) /* "that had put out": the tree takes it for one */
        if (a->grel[x] == HS_R_AUXPASS) cleft = false;
    hs_push(k->arena, out, word_of(k, from, passive && !cleft ? HS_PART_OBJECT : HS_PART_SUBJECT, true));
}

/* Of what has no subject ("denied having ordered it") the speaker is one. */
static uint8_t who_of(const work *k, uint32_t top, uint32_t statement)
{
    const hs_analysis *a = k->a;
    uint32_t s = subject_of(k, top), head = a->tag.head[top];
    if (s == HS_NO && a->grel[top] == HS_R_CONJ && head != HS_ROOT) s = subject_of(k, head);
    if (s == HS_NO) return statement ? HS_WHO_SPEAKER : HS_WHO_THING;
    if (a->lex[s] & HS_LEX_BIT(AUTHOR)) return HS_WHO_SPEAKER;
    if (a->lex[s] & HS_LEX_BIT(NOBODY)) return HS_WHO_NOBODY;
    if (is_somebody(a, s)) return HS_WHO_SOMEBODY;
    if (a->gpos[s] != HS_G_PRONOUN) return HS_WHO_NAMED;
    return a->lex[s] & (HS_LEX_BIT(MALE) | HS_LEX_BIT(FEMALE) | HS_LEX_BIT(PLURAL)) ? HS_WHO_PERSON : HS_WHO_THING;
}

static int by_word(const void *x, const void *y)
{
    const hs_prop_word *a = x, *b = y;
    if (a->word != b->word) return a->word < b->word ? -1 : 1;
    if (a->core != b->core) return a->core ? -1 : 1;
    return a->part < b->part ? -1 : a->part > b->part;
}

static void settle_words(hs_proposition *c, words *w)
{
    if (w->n) qsort(w->at, w->n, sizeof *w->at, by_word);
    uint32_t n = 0;
    for (uint32_t i = 0; i < w->n; i++)
        if (!n || w->at[n - 1].word != w->at[i].word) w->at[n++] = w->at[i];
    c->word = w->at;
    c->n_word = n;
}

/* Where the tree finds nothing that is told of, it is the names, else the most telling word. */
static void find_core(hs_proposition *c)
{
    uint32_t best = 0;
    bool name = false;
    for (uint32_t i = 0; i < c->n_word; i++) {
        if (c->word[i].core) return;
        name |= c->word[i].name;
        if (c->word[i].weight > c->word[best].weight) best = i;
    }
    for (uint32_t i = 0; i < c->n_word; i++) c->word[i].core = name ? c->word[i].name : i == best;
}

/* Which parts of the clause are pronouns. */
static void set_pronouns(const work *k, const uint32_t *token, uint32_t n, uint32_t top, hs_proposition *c)
{
    const hs_analysis *a = k->a;
    uint32_t s = subject_of(k, top);
    bool does = false, it = false, own = false;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t x = token[i];
        does |= hs_str_is(a->tag.lemma[x], "do") && a->grel[x] != HS_R_AUX;
        if (!is_it(a, x) || x == s) continue;
        it |= a->grel[x] == HS_R_DOBJ || a->grel[x] == HS_R_NMOD;
        c->object_it |= a->tag.head[x] == top && (a->grel[x] == HS_R_DOBJ || a->grel[x] == HS_R_NSUBJPASS);
    }
    for (uint32_t i = 0; i < n && s != HS_NO; i++) own |= a->tag.head[token[i]] == s && a->gpos[token[i]] == HS_G_POSSESSIVE && !(a->lex[token[i]] & HS_OF_PEOPLE);
    c->stands = does && it;
    for (uint32_t i = 0; i < c->n_word; i++) c->stands &= c->word[i].part == HS_PART_SUBJECT || !c->word[i].core;
    c->body = s != HS_NO && (a->gpos[s] == HS_G_PRONOUN ? is_it(a, s) && !(a->lex[s] & HS_LEX_BIT(PLURAL)) : own && a->lex[s] & HS_LEX_BIT(ORGANIZATION));
}

static void set_manner(const work *k, const uint32_t *token, uint32_t n, uint32_t top, hs_proposition *c)
{
    const hs_analysis *a = k->a;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t x = token[i], up = a->tag.head[x];
        bool near = x == top || up == top || (up != HS_ROOT && k->in[up] && k->cleft[up] == top) || (up != HS_ROOT && a->tag.head[up] == top);
        c->says |= k->says[x];
        bool only = x + 1 < a->t.n && hs_str_is(a->t.low[x + 1], "but"); /* "nothing but ice" */
        if (near && !only && (a->lex[x] & (HS_LEX_BIT(NEGATION) | HS_LEX_BIT(NOBODY)))) c->negated = true;
        if (near && a->gpos[x] == HS_G_MODAL) c->modal = true;
    }
    set_pronouns(k, token, n, top, c);
    c->is = k->kids[top] & KID_COP || hs_str_is(a->tag.lemma[top], "be");
    uint32_t s = a->t.sent_of[top], end = a->t.sent[s + 1];
    for (uint32_t i = token[n - 1]; i < end; i++)
        if (hs_str_is(a->t.low[i], "?")) c->question = true;
}

/* "three patients died": the predicate says what is counted, whatever they are. */
static void set_kinds(const work *k, uint32_t top, hs_proposition *c)
{
    for (uint32_t f = 0; f < c->n_figure; f++)
        for (uint8_t kind = HS_SAYS_DEAD; kind <= HS_SAYS_MOVED; kind++)
            if (k->says[top] & (hs_says_set)1 << kind && (c->figure[f].kind < HS_SAYS_MONEY || c->figure[f].kind >= HS_SAYS_PEOPLE)) {
                c->figure[f].kind = kind;
                break;
            }
}

static hs_spans spans_of(hs_arena *arena, const hs_tokens *t, const uint32_t *token, uint32_t n)
{
    hs_span *at = hs_new(arena, hs_span, n);
    uint32_t k = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (i == 0 || token[i] != token[i - 1] + 1) at[k++].begin = t->span[token[i]].begin;
        at[k - 1].end = t->span[token[i]].end;
    }
    return (hs_spans){at, k};
}

/* Joining words and marks at the edges are no part of what is said. */
static bool is_edge(const hs_analysis *a, uint32_t i)
{
    return a->t.kind[i] == HS_TK_PUNCT || a->t.kind[i] == HS_TK_MARK || a->grel[i] == HS_R_CC || a->grel[i] == HS_R_MARK;
}

static void make(work *k, const uint32_t *token, uint32_t n, uint32_t top, uint32_t statement)
{
    const hs_analysis *a = k->a;
    while (n && is_edge(a, token[n - 1])) n--;
    while (n && is_edge(a, token[0])) token++, n--;
    if (!n) return;
    hs_proposition c = {.statement = statement, .sentence = a->t.sent_of[top], .who = who_of(k, top, statement)};
    words w = {0};
    for (uint32_t i = 0; i < n; i++) add_word(k, &w, top, token[i]);
    add_shared(k, &w, top);
    add_meant(k, &w, top, token, n);
    settle_words(&c, &w);
    find_core(&c);
    hs_gist counted = {0};
    hs_find_figures(k->arena, k->w, a, k->says, k->dated, token, n, &counted);
    c.figure = counted.figure;
    c.n_figure = counted.n_figure;
    set_kinds(k, top, &c);
    if (!c.n_word && !c.n_figure) return;
    set_manner(k, token, n, top, &c);
    c.span = spans_of(k->arena, &a->t, token, n);
    hs_push(k->arena, k->out, c);
}

/* ---- passages ---- */

/* "the commission said", where what it said is a clause of its own */
static bool only_tells(const work *k, uint32_t top)
{
    const hs_lex_set tells = HS_LEX_BIT(SAY) | HS_LEX_BIT(ASK) | HS_LEX_BIT(DENY) | HS_LEX_BIT(THINK) | HS_LEX_BIT(DOUBT) | HS_LEX_BIT(WRITE) | HS_LEX_BIT(SHOW);
    if (!(k->a->lex[top] & tells)) return false;
    return k->kids[top] & KID_CCOMP || k->a->grel[top] == HS_R_PARATAXIS;
}

/* A content whose verb the tree hangs elsewhere: all of it is one clause. */
static bool add_whole(work *k, const uint32_t *token, uint32_t n, uint32_t statement)
{
    uint32_t top = HS_NO;
    for (uint32_t i = 0; i < n && statement; i++)
        if (k->a->gpos[token[i]] == HS_G_VERB && (top == HS_NO || k->a->grel[top] == HS_R_AUX)) top = token[i];
    if (top == HS_NO) return false;
    make(k, token, n, top, statement);
    return true;
}

/* "Eleven dead, not seven": no clause, and yet a claim. */
static void add_count(work *k, const uint32_t *token, uint32_t n, uint32_t statement)
{
    const hs_says_set harm = HS_SAYS_BIT(DEAD) | HS_SAYS_BIT(INJURED) | HS_SAYS_BIT(ILL) | HS_SAYS_BIT(MISSING) | HS_SAYS_BIT(TRAPPED) | HS_SAYS_BIT(HELD);
    hs_says_set says = 0;
    for (uint32_t i = 0; i < n; i++) says |= k->says[token[i]];
    uint32_t before = k->out->n;
    if (!(says & harm)) return;
    make(k, token, n, token[0], statement);
    if (k->out->n > before && !k->out->at[before].n_figure) k->out->n = before;
}

/* "It was the general who ordered it": one clause, told in two. Returns what "it was" links to, or HS_NO. */
static uint32_t cleft_of(const work *k, uint32_t top)
{
    const hs_analysis *a = k->a;
    uint32_t head = a->tag.head[top], s;
    if (a->grel[top] != HS_R_RELCL || head == HS_ROOT || !k->in[head] || k->top[head] != head || !(k->kids[head] & KID_COP)) return HS_NO;
    s = subject_of(k, head);
    if (s == HS_NO || !hs_str_is(a->t.low[s], "it")) return HS_NO;
    for (uint32_t x = head + 1; x < top; x++) /* "it was ice, which nobody had measured" tells two things */
        if (a->gpos[x] == HS_G_WH || hs_str_is(a->t.low[x], "that")) return a->t.kind[x - 1] == HS_TK_WORD ? head : HS_NO;
    return HS_NO;
}

/* tokens: of one sentence, ascending. */
static void add_sentence(work *k, const uint32_t *token, uint32_t n, uint32_t statement)
{
    uint32_t *own = hs_new(k->arena, uint32_t, n), tops = 0;
    for (uint32_t i = 0; i < n; i++) k->in[token[i]] = 1;
    find_kids(k, token, n);
    find_tops(k, token, n);
    for (uint32_t i = 0; i < n; i++) k->cleft[token[i]] = HS_NO;
    for (uint32_t i = 0; i < n; i++)
        if (k->top[token[i]] == token[i] && cleft_of(k, token[i]) != HS_NO) k->cleft[cleft_of(k, token[i])] = token[i];
    for (uint32_t i = 0; i < n; i++) {
        uint32_t top = token[i], m = 0;
        tops += k->top[top] == top;
        if (k->top[top] != top || only_tells(k, top) || k->cleft[top] != HS_NO) continue;
        for (uint32_t x = 0; x < n; x++) {
            uint32_t of = k->top[token[x]];
            if (of == top || (of != HS_NO && k->cleft[of] == top)) own[m++] = token[x];
        }
        make(k, own, m, top, statement);
    }
    if (!tops && !add_whole(k, token, n, statement)) add_count(k, token, n, statement);
    for (uint32_t i = 0; i < n; i++) k->in[token[i]] = 0;
}

/* Does a statement's content say anything by itself? What does not (a noun taken for a content) leaves its words to the voice around it. */
static bool has_verb(const work *k, const hs_statement *s, bool finite)
{
    const hs_analysis *a = k->a;
    if (!s->content.n) return false;
    uint32_t end = s->content.at[s->content.n - 1].end;
    for (uint32_t i = token_at(&a->t, s->content.at[0].begin); i < a->t.n && a->t.span[i].begin < end; i++) {
        if (!inside(s->content, a->t.span[i])) continue;
        if (a->grel[i] == HS_R_COP || a->grel[i] == HS_R_NSUBJ || a->grel[i] == HS_R_NSUBJPASS || (!finite && a->gpos[i] == HS_G_VERB)) return true;
    }
    return false;
}

/* "ordered the blackout" is told of him who ordered, not by him: to order is a deed. */
static bool is_told(const work *k, const hs_statement *s)
{
    const hs_lex_set tells = HS_LEX_BIT(SAY) | HS_LEX_BIT(ASK) | HS_LEX_BIT(DENY) | HS_LEX_BIT(THINK) | HS_LEX_BIT(DOUBT) | HS_LEX_BIT(WRITE) | HS_LEX_BIT(SHOW)
                             | HS_LEX_BIT(KNOW) | HS_LEX_BIT(RETRACT) | HS_LEX_BIT(REFUSE) | HS_LEX_BIT(HEDGE_CUE);
    const hs_tokens *t = &k->a->t;
    if (!has_verb(k, s, false)) return false;
    if (!s->cue.n || s->type != HS_INDIRECT) return true;
    for (uint32_t i = token_at(t, s->cue.at[0].begin); i < t->n && t->span[i].begin < s->cue.at[s->cue.n - 1].end; i++)
        if (k->a->lex[i] & tells) return true;
    return false;
}

/* Takes the contents of the statements within `id`; of all that stand by themselves (0) their sources and cues, too. */
static void mark_taken(const work *k, uint32_t id, const uint8_t *told)
{
    const hs_tokens *t = &k->a->t;
    for (uint32_t i = 0; i < k->n; i++) {
        const hs_statement *s = &k->statement[i];
        const hs_spans all[] = {s->content, s->source.spans, s->cue};
        if (s->within != id || !told[i]) continue;
        for (int part = 0; part < (id ? 1 : 3); part++)
            for (uint32_t f = 0; f < all[part].n; f++)
                for (uint32_t x = token_at(t, all[part].at[f].begin); x < t->n && t->span[x].begin < all[part].at[f].end; x++) k->taken[x] = 1;
    }
}

static void add_passage(work *k, uint32_t first, uint32_t end, const hs_spans *within, uint32_t statement)
{
    const hs_tokens *t = &k->a->t;
    uint32_t *token = hs_new(k->arena, uint32_t, end - first);
    for (uint32_t i = first; i < end;) {
        uint32_t sentence = t->sent_of[i], n = 0;
        for (; i < t->sent[sentence + 1] && i < end; i++)
            if (!k->taken[i] && (!within || inside(*within, t->span[i]))) token[n++] = i;
        if (n) add_sentence(k, token, n, statement);
    }
}

static void add_statement(work *k, uint32_t index, const uint8_t *told)
{
    const hs_statement *s = &k->statement[index];
    const hs_tokens *t = &k->a->t;
    if (!s->content.n) return;
    uint32_t first = token_at(t, s->content.at[0].begin), end = token_at(t, s->content.at[s->content.n - 1].end - 1) + 1;
    if (end > t->n) end = t->n;
    memset(k->taken, 0, t->n);
    mark_taken(k, s->id, told);
    add_passage(k, first, end, &s->content, index + 1);
}

static void find_rest(work *k)
{
    const hs_tokens *t = &k->a->t;
    uint8_t *in = hs_new(k->arena, uint8_t, t->n);
    words list = {0};
    for (uint32_t i = 0; i < k->out->n; i++)
        for (uint32_t f = 0; f < k->out->at[i].span.n; f++) {
            hs_span at = k->out->at[i].span.at[f];
            for (uint32_t x = token_at(t, at.begin); x < t->n && t->span[x].begin < at.end; x++) in[x] = 1;
        }
    for (uint32_t i = 0; i < t->n; i++)
        if (!in[i] && is_telling(k, i) && !(hs_clause_is_name(k->a, i) && hs_clause_is_given(k->a, i))) hs_push(k->arena, &list, word_of(k, i, HS_PART_OTHER, false));
    k->out->rest = list.at;
    k->out->n_rest = list.n;
}

void hs_find_propositions(hs_arena *arena, const hs_gist_words *w, const hs_analysis *a, const hs_statement *statement, uint32_t n, hs_str published,
                     hs_propositions *out)
{
    hs_dates dates = {0};
    work k = {.arena = arena, .w = w, .a = a, .statement = statement, .n = n, .out = out};
    *out = (hs_propositions){0};
    k.says = hs_new(arena, hs_says_set, a->t.n);
    k.dated = hs_new(arena, uint8_t, a->t.n);
    k.in = hs_new(arena, uint8_t, a->t.n);
    k.top = hs_new(arena, uint32_t, a->t.n);
    k.cleft = hs_new(arena, uint32_t, a->t.n);
    k.subject = hs_new(arena, uint32_t, a->t.n);
    k.kids = hs_new(arena, uint8_t, a->t.n);
    k.taken = hs_new(arena, uint8_t, a->t.n);
    for (uint32_t i = 0; i < a->t.n; i++) k.says[i] = hs_says_of(w, a, i);
    hs_find_dates(a->tagger, arena, &a->t, &a->tag, published, &dates);
    for (uint32_t i = 0; i < dates.n; i++)
        for (uint32_t x = dates.at[i].begin; x < dates.at[i].end; x++) k.dated[x] = 1;
    hs_clause_find_called(&k);
    uint8_t *told = hs_new(arena, uint8_t, n);
    for (uint32_t i = 0; i < n; i++) told[i] = is_told(&k, &statement[i]);
    mark_taken(&k, 0, told);
    if (a->t.n) add_passage(&k, 0, a->t.n, NULL, 0);
    for (uint32_t i = 0; i < n; i++) add_statement(&k, i, told);
    find_rest(&k);
}

void hs_find_words(hs_arena *arena, const hs_gist_words *w, const hs_analysis *a, hs_prop_word **out, uint32_t *n)
{
    work k = {.arena = arena, .w = w, .a = a};
    hs_proposition all = {0};
    words list = {0};
    k.says = hs_new(arena, hs_says_set, a->t.n);
    k.dated = hs_new(arena, uint8_t, a->t.n);
    for (uint32_t i = 0; i < a->t.n; i++) {
        k.says[i] = hs_says_of(w, a, i);
        if (is_telling(&k, i) && !(hs_clause_is_name(a, i) && hs_clause_is_given(a, i))) hs_push(arena, &list, word_of(&k, i, HS_PART_OTHER, false));
    }
    settle_words(&all, &list);
    *out = all.word;
    *n = all.n_word;
}
