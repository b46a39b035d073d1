/* How a content is put forward. Everything is read off the layers of the text and the language pack's lists:
 *
 * - type counts the words in quotation marks, of those that open inside the voice that holds the statement;
 * - polarity is the product of the cue's meaning, its negation and its subject, unless the source declines to say;
 * - certainty asks the cue first, then the main claims of the content: each sentence of it has one, the word on
 *   which the rest of that sentence depends.
 *
 * One pass over the tokens of each relation; a relation is held by at most a few others, so the whole is near linear. */
#include "speech/qualify.h"
#include "speech/said.h"

#define NEGATIVE (HS_LEX_BIT(NEGATION) | HS_LEX_BIT(NOBODY))
#define REJECTS (HS_LEX_BIT(DENY) | HS_LEX_BIT(DOUBT) | HS_LEX_BIT(RETRACT))
/* verbs that make a cue; others beside them only say how */
#define CUE_VERBS                                                                                                             \
    (HS_LEX_BIT(SAY) | HS_LEX_BIT(WRITE) | HS_LEX_BIT(ASK) | HS_LEX_BIT(THINK) | HS_LEX_BIT(KNOW) | HS_LEX_BIT(JUDGE) |       \
     HS_LEX_BIT(SHOW) | HS_LEX_BIT(ORDER) | HS_LEX_BIT(PROMISE) | HS_LEX_BIT(WANT) | HS_LEX_BIT(REFUSE) |                     \
     HS_LEX_BIT(HEDGE_CUE) | REJECTS)

enum { AROUND = 8 }; /* how far from the cue its negation and particles may stand */

typedef struct work {
    const hs_analysis *a;
    const hs_finds *finds;
    uint8_t *depth; /* [n] quotation depth, marks around names not counted */
    uint32_t *held; /* [n] index + 1 of the relation whose content was marked last */
} work;

/* ---- type ---- */

static bool is_capital(const hs_analysis *a, uint32_t i)
{
    return a->t.kind[i] == HS_TK_WORD && !hs_str_eq(hs_token_text(&a->t, i), a->t.low[i]);
}

/* Are the words between the marks written as a name is: “Old Shepherd”, ‘The Reeds’, “Bread and Wolves”? */
static uint32_t capitals(const hs_analysis *a, const hs_quote *q)
{
    uint32_t n = 0;
    for (uint32_t i = q->begin + 1; i + 1 < q->end; i++) {
        if (is_capital(a, i)) {
            n++;
            continue;
        }
        uint8_t pos = a->gpos[i];
        bool last = i + 2 == q->end, small = pos == HS_G_PREP || pos == HS_G_DET || pos == HS_G_CONJ || pos == HS_G_POS_MARK;
        if (i == q->begin + 1 || !(small || (last && pos == HS_G_PUNCT))) return 0;
    }
    return n;
}

/* Do the marks of this quotation only set off a name: the movement “Morning”, the song ‘The Reeds’, (“the Bank”)? */
static bool only_names(const hs_analysis *a, const hs_quote *q)
{
    enum { LONGEST_NAME = 6 };
    const hs_tokens *t = &a->t;
    if (q->open == HS_NO || q->close == HS_NO || q->begin == 0 || q->end - q->begin > LONGEST_NAME + 2) return false;
    uint32_t before = q->begin - 1, n = capitals(a, q);
    if (t->sent_of[before] != t->sent_of[q->begin]) return false;
    if (hs_str_is(t->low[before], "(") && q->end < t->n && hs_str_is(t->low[q->end], ")")) return true;
    if (hs_str_is(t->low[before], ",") && before > 0) before--;
    bool noun = a->gpos[before] == HS_G_NOUN;
    return n > 1 || (noun && (n > 0 || hs_in(a, before, HS_LEX_BIT(NAMING))));
}

static void find_depths(hs_arena *arena, work *w)
{
    const hs_analysis *a = w->a;
    w->depth = hs_new(arena, uint8_t, a->t.n);
    if (a->t.n) memcpy(w->depth, a->q.depth, a->t.n);
    for (uint32_t k = 0; k < a->q.n; k++) {
        const hs_quote *q = &a->q.at[k];
        if (!only_names(a, q)) continue;
        for (uint32_t i = q->begin; i < q->end; i++) w->depth[i]--;
    }
}

static bool has_letters(const hs_analysis *a, uint32_t i)
{
    return a->t.kind[i] == HS_TK_WORD || a->t.kind[i] == HS_TK_NUMBER;
}

static uint8_t least_depth(const hs_analysis *a, const uint32_t *token, uint32_t n)
{
    uint8_t least = 255;
    for (uint32_t i = 0; i < n; i++)
        if (a->q.depth[token[i]] < least) least = a->q.depth[token[i]];
    return n ? least : 0;
}

/* The quotation depth at which the voice speaks that holds x: marks count from there. A cue inside the outer content tells
 * it best, for that content may be a mixed one. */
static uint8_t base_depth(const work *w, const hs_found *x)
{
    while (x->within) {
        const hs_found *outer = &w->finds->at[x->within - 1];
        if (x->cue_end > x->cue_begin && hs_content_has(outer, x->cue_begin)) return w->a->q.depth[x->cue_begin];
        if (!outer->within) return least_depth(w->a, outer->content, outer->n_content);
        x = outer;
    }
    return 0;
}

static hs_type type_of(const work *w, const hs_found *x)
{
    if (x->reason != HS_BY_CUE) return HS_DIRECT; /* word for word, with marks or without */
    uint8_t base = base_depth(w, x);
    uint32_t words = 0, marked = 0, speech = 0;
    for (uint32_t k = 0; k < x->n_content; k++) {
        uint32_t i = x->content[k];
        if (!has_letters(w->a, i)) continue;
        words++;
        marked += w->a->q.depth[i] > base;
        speech += w->depth[i] > base;
    }
    if (words && marked == words) return HS_DIRECT;
    return speech ? HS_MIXED : HS_INDIRECT;
}

/* ---- the cue ---- */

typedef struct reading {
    hs_lex_set means;   /* headings of the words that make the cue: its verbs, else its nouns and adjectives */
    uint32_t words;     /* how many of them */
    uint32_t rejecting; /* how many of them turn the content down */
    uint32_t reject;    /* one of those, or HS_NO */
    uint32_t negation;  /* the word that negates the cue, or HS_NO */
    uint32_t refusal;   /* the verb of refusing, or HS_NO */
    bool modal, perfect, passive, impersonal, announces;
} reading;

/* Headings of a word as cue: its own, and those of a phrasal verb, whole or with its particle further on. */
static hs_lex_set cue_headings(const work *w, const hs_found *x, uint32_t i)
{
    const hs_analysis *a = w->a;
    hs_lex_set set = a->lex[i];
    hs_str phrase[4] = {a->tag.lemma[i]}, lemma[4] = {a->tag.lemma[i]};
    uint32_t end = a->t.sent[a->t.sent_of[i] + 1];
    for (uint32_t n = 2; n <= 4 && i + n <= end; n++) {
        phrase[n - 1] = a->t.low[i + n - 1];
        lemma[n - 1] = a->tag.lemma[i + n - 1];
        set |= hs_lexicon_phrase(a->lexicon, phrase, n) | hs_lexicon_phrase(a->lexicon, lemma, n);
    }
    uint32_t last = x->cue_end + AROUND < end ? x->cue_end + AROUND : end;
    for (uint32_t k = i + 2; k < last; k++) {
        if (a->tag.head[k] != i || a->grel[k] != HS_R_PRT) continue;
        phrase[1] = a->t.low[k];
        set |= hs_lexicon_phrase(a->lexicon, phrase, 2);
    }
    return set;
}

static bool is_auxiliary(const hs_analysis *a, uint32_t i)
{
    return a->grel[i] == HS_R_AUX || a->grel[i] == HS_R_AUXPASS || a->gpos[i] == HS_G_MODAL;
}

/* Does the word i negate the cue it stands in or by? "without" and the like negate what follows them instead. */
static bool negates(const hs_analysis *a, uint32_t i)
{
    return (a->grel[i] == HS_R_NEG || hs_in(a, i, NEGATIVE)) && a->gpos[i] != HS_G_PREP;
}

/* Is it the cue that the word i within it negates: not "in no uncertain terms", nor what comes next, "pledged not | to go"? */
static bool negates_cue(const hs_analysis *a, const hs_found *x, uint32_t i)
{
    uint32_t head = a->tag.head[i];
    if (!negates(a, i)) return false;
    if (i + 1 == x->cue_end && i + 1 < a->t.n && a->gpos[i + 1] == HS_G_TO && i != x->cue_head) return false;
    if (head == HS_ROOT || !hs_cue_has(x, head) || a->gpos[head] != HS_G_NOUN) return true;
    for (uint32_t k = x->cue_begin; k < i; k++)
        if (a->tag.head[k] == head && a->grel[k] == HS_R_CASE) return false;
    return true;
}

/* The word i outside the cue hangs on it and negates: is it of the same clause, with nothing but the verb group and the
 * source between them ("not everyone agrees", "never has he said")? */
static bool negates_from_outside(const hs_analysis *a, const hs_found *x, uint32_t i)
{
    if (a->grel[i] != HS_R_NEG) return false;
    uint32_t from = i < x->cue_begin ? i + 1 : x->cue_end, to = i < x->cue_begin ? x->cue_begin : i;
    for (uint32_t k = from; k < to; k++) {
        bool source = x->n_source && k >= x->source[0] && k <= x->source[x->n_source - 1];
        if (!source && !is_auxiliary(a, k) && a->gpos[k] != HS_G_ADV) return false;
    }
    return true;
}

/* What the words in the cue and those that depend on it say of it: negation, modal, passive. */
static void read_around(const work *w, const hs_found *x, reading *r)
{
    const hs_analysis *a = w->a;
    uint32_t s = a->t.sent_of[x->cue_begin], first = a->t.sent[s], end = a->t.sent[s + 1];
    uint32_t from = x->cue_begin > first + AROUND ? x->cue_begin - AROUND : first;
    uint32_t to = x->cue_end + AROUND < end ? x->cue_end + AROUND : end;
    for (uint32_t i = from; i < to; i++) {
        uint32_t head = a->tag.head[i];
        bool inside = hs_cue_has(x, i), attached = head != HS_ROOT && hs_cue_has(x, head);
        if (!inside && (!attached || hs_content_has(x, i))) continue;
        if (r->negation == HS_NO && (inside ? negates_cue(a, x, i) : negates_from_outside(a, x, i))) r->negation = i;
        r->passive |= a->grel[i] == HS_R_AUXPASS || a->grel[i] == HS_R_COP; /* participles pass for adjectives, too */
        if (!is_auxiliary(a, i)) continue;
        if (a->gpos[i] == HS_G_MODAL) r->modal = true;
        else if (r->modal && a->grel[i] == HS_R_AUX) r->perfect = true;
    }
}

/* Takes up the cue's verbs or, with verbs false, all its words of meaning. */
static void read_words(const work *w, const hs_found *x, bool verbs, reading *r)
{
    const hs_analysis *a = w->a;
    for (uint32_t i = x->cue_begin; i < x->cue_end; i++) {
        uint8_t pos = a->gpos[i];
        bool other = pos == HS_G_NOUN || pos == HS_G_ADJ || pos == HS_G_NAME;
        if (is_auxiliary(a, i) || (pos != HS_G_VERB && (verbs || !other))) continue;
        hs_lex_set set = cue_headings(w, x, i);
        if (verbs && !(set & CUE_VERBS)) continue;
        r->means |= set;
        if (set & HS_LEX_BIT(REFUSE)) r->refusal = i;
        else r->words++;
        if (!(set & REJECTS)) continue;
        r->rejecting++;
        if (r->reject == HS_NO) r->reject = i;
    }
}

/* "nobody", "none of them", "almost no one" as subject; else HS_NO. */
static uint32_t negative_source(const work *w, const hs_found *x)
{
    for (uint32_t k = 0; k < x->n_source && k < 3; k++) {
        if (hs_in(w->a, x->source[k], NEGATIVE)) return x->source[k];
        if (w->a->gpos[x->source[k]] != HS_G_ADV) break;
    }
    return HS_NO;
}

static void read_cue(const work *w, const hs_found *x, reading *r)
{
    const hs_analysis *a = w->a;
    *r = (reading){.reject = HS_NO, .negation = HS_NO, .refusal = HS_NO};
    if (x->cue_begin == x->cue_end) return;
    read_around(w, x, r);
    read_words(w, x, true, r);
    if (!r->means) read_words(w, x, false, r);
    r->announces = hs_str_is(a->t.low[x->cue_end - 1], ":") || (x->cue_end < a->t.n && hs_str_is(a->t.low[x->cue_end], ":"));
    r->impersonal = x->n_source == 0 && r->passive &&
                    (a->gpos[x->cue_begin] == HS_G_PRONOUN || (x->n_content && x->content[0] < x->cue_begin));
    if (r->negation == HS_NO) r->negation = negative_source(w, x);
}

/* ---- the content ---- */

typedef struct claims {
    uint32_t n, hedged, asked; /* sentences, by their main claim */
    bool ends_asking;
    bool clause;               /* it says something of something: the root has a subject or an auxiliary … */
    bool inner;                /* … or another of its words has, relative clauses aside: "the claim that he lied" */
    uint32_t hedge;            /* a hedging word, or HS_NO */
    uint32_t root;             /* the main word of the first sentence, or HS_NO */
    uint32_t first;            /* the first word */
    uint32_t words;
} claims;

static uint32_t root_rank(const hs_analysis *a, uint32_t i)
{
    switch (a->gpos[i]) {
    case HS_G_VERB: return is_auxiliary(a, i) ? 2 : 4;
    case HS_G_ADJ: case HS_G_NOUN: case HS_G_NAME: return 3;
    case HS_G_PUNCT: return 0;
    default: return has_letters(a, i) ? 1 : 0;
    }
}

/* Does the word i qualify the word root without a clause of its own between them? */
static bool qualifies(const hs_analysis *a, uint32_t i, uint32_t root)
{
    for (int step = 0; step < 4; step++) {
        if (i == root) return true;
        switch (a->grel[i]) {
        case HS_R_AUX: case HS_R_ADVMOD: case HS_R_NMOD: case HS_R_CASE: case HS_R_DET: case HS_R_AMOD: case HS_R_COP:
        case HS_R_NEG: case HS_R_DEP: case HS_R_PARATAXIS: break;
        default: return false;
        }
        i = a->tag.head[i];
        if (i == HS_ROOT) return false;
    }
    return false;
}

/* Does only the verb group lie between the words i and root: "had most likely failed"? Trees err here more often than order. */
static bool beside(const hs_analysis *a, uint32_t i, uint32_t root)
{
    uint32_t from = i < root ? i : root, to = i < root ? root : i;
    if (to - from > AROUND) return false;
    for (uint32_t k = from + 1; k < to; k++)
        if (a->gpos[k] != HS_G_ADV && a->t.kind[k] != HS_TK_MARK && !is_auxiliary(a, k) && !hs_in(a, k, HS_LEX_BIT(HEDGE)))
            return false;
    return true;
}

/* "could" tells what may happen to a thing ("the toll could rise"), but what a person was able to do ("she could count"). */
static bool is_possible(const hs_analysis *a, uint32_t i)
{
    bool person = i == 0 || a->gpos[i - 1] == HS_G_PRONOUN;
    bool negated = i + 1 < a->t.n && negates(a, i + 1);
    return !person && !negated;
}

/* Does the word i hedge the claim whose main word is root? A verb of fearing and guessing does for the speaker only. */
static bool hedges(const work *w, uint32_t i, uint32_t root)
{
    const hs_analysis *a = w->a;
    bool able = hs_in(a, i, HS_LEX_BIT(ABLE)) && is_possible(a, i);
    if ((!able && !hs_in(a, i, HS_LEX_BIT(HEDGE))) || a->gpos[i] == HS_G_NAME) return false;
    bool barred = a->gpos[i] == HS_G_MODAL && i > 0 && hs_in(a, i - 1, HS_LEX_BIT(NOBODY)); /* "nobody may": forbidden */
    if (i != root) return !barred && (qualifies(a, i, root) || beside(a, i, root));
    if (a->gpos[i] == HS_G_NOUN) return false;
    return !hs_in(a, i, HS_LEX_BIT(HEDGE_CUE)) || (i > 0 && hs_in(a, i - 1, HS_LEX_BIT(AUTHOR)));
}

/* The claim of the content's tokens [from, to), one sentence. */
static void read_claim(const work *w, const hs_found *x, uint32_t mark, uint32_t from, uint32_t to, claims *c)
{
    const hs_analysis *a = w->a;
    uint32_t root = HS_NO, rank = 0, hedge = HS_NO;
    bool asked = false;
    for (uint32_t k = from; k < to; k++) {
        uint32_t i = x->content[k], head = a->tag.head[i];
        if (hs_str_is(a->t.low[i], "?")) asked = true;
        else if (has_letters(a, i)) asked = false;
        if (head != HS_ROOT && w->held[head] == mark) continue;
        if (root_rank(a, i) <= rank) continue;
        rank = root_rank(a, i);
        root = i;
    }
    if (root == HS_NO) return;
    for (uint32_t k = from; k < to && hedge == HS_NO; k++)
        if (hedges(w, x->content[k], root)) hedge = x->content[k];
    if (c->n++ == 0) c->root = root;
    c->asked += asked;
    c->ends_asking = asked;
    if (asked || hedge == HS_NO) return;
    c->hedged++;
    if (c->hedge == HS_NO) c->hedge = hedge;
}

static void read_content(work *w, const hs_found *x, uint32_t mark, claims *c)
{
    const hs_analysis *a = w->a;
    *c = (claims){.hedge = HS_NO, .root = HS_NO, .first = HS_NO};
    for (uint32_t k = 0; k < x->n_content; k++) {
        w->held[x->content[k]] = mark;
        if (!has_letters(a, x->content[k])) continue;
        if (c->first == HS_NO) c->first = x->content[k];
        c->words++;
    }
    for (uint32_t from = 0, to; from < x->n_content; from = to) {
        for (to = from + 1; to < x->n_content && a->t.sent_of[x->content[to]] == a->t.sent_of[x->content[from]];) to++;
        read_claim(w, x, mark, from, to, c);
    }
    for (uint32_t k = 0; k < x->n_content; k++) {
        uint32_t i = x->content[k], head = a->tag.head[i];
        bool subject = a->grel[i] == HS_R_NSUBJ || a->grel[i] == HS_R_NSUBJPASS || a->grel[i] == HS_R_CSUBJ;
        if (head == HS_ROOT || !(subject || a->grel[i] == HS_R_COP || is_auxiliary(a, i))) continue;
        c->clause |= head == c->root;
        c->inner |= a->grel[head] != HS_R_RELCL;
    }
}

/* The main word of the clause that the word i belongs to, as far as the content goes. */
static uint32_t clause_of(const work *w, uint32_t i, uint32_t mark)
{
    const hs_analysis *a = w->a;
    for (int step = 0; step < AROUND; step++) {
        uint32_t head = a->tag.head[i];
        if (head == HS_ROOT || w->held[head] != mark) break;
        bool marks = a->grel[i] == HS_R_MARK;
        i = head;
        if (marks || a->gpos[i] == HS_G_VERB) break;
    }
    return i;
}

/* The word with which the content opens as an indirect question does ("whether …", "who …", "on which floor", "asked if | …"),
 * or HS_NO. The question is the content's main clause: "found that when it rains, …" and "said if it rains, …" ask nothing. */
static uint32_t question_word(const work *w, const hs_found *x, const claims *c, uint32_t mark)
{
    const hs_analysis *a = w->a;
    if (c->first == HS_NO) return HS_NO;
    if (x->cue_end > x->cue_begin && x->cue_end == x->content[0] && hs_in(a, x->cue_end - 1, HS_LEX_BIT(QUESTION)))
        return x->cue_end - 1;
    uint32_t i = c->first;
    bool before = a->gpos[i] == HS_G_PREP && !hs_in(a, i, HS_LEX_BIT(QUESTION) | HS_LEX_BIT(COMPLEMENTIZER)); /* "about how" */
    if (before && i + 1 < a->t.n && w->held[i + 1] == mark && a->grel[i + 1] != HS_R_MARK) i++;
    if (!hs_in(a, i, HS_LEX_BIT(QUESTION))) return HS_NO;
    uint32_t clause = clause_of(w, i, mark), head = a->tag.head[clause];
    return clause == c->root || head == HS_ROOT || w->held[head] != mark ? i : HS_NO;
}

/* ---- polarity ---- */

static hs_str word(const hs_analysis *a, uint32_t i)
{
    return i == HS_NO ? (hs_str){0} : hs_token_text(&a->t, i);
}

/* Does the content give the very words, as a sentence? Those of a denial are what its source says, not what it denies:
 * "waves it off: “Kitchen geology!”". */
static bool own_words(const work *w, const reading *r, const claims *c, hs_type type)
{
    return r->announces || (type == HS_DIRECT && c->first != HS_NO && c->words > 1 && is_capital(w->a, c->first));
}

/* Does the source leave it open: "will not say", "refused to comment", "neither confirms nor denies", "did not say why"? */
static bool declines(const reading *r, bool question)
{
    bool believes = (r->means & HS_LEX_BIT(THINK)) && !(r->means & HS_LEX_BIT(SAY));
    if (r->refusal != HS_NO) return !believes;
    if (r->negation == HS_NO) return false;
    if (r->rejecting) return r->words > r->rejecting;
    return (question && !believes) || (r->modal && !r->perfect && !believes) || ((r->means & HS_LEX_BIT(WANT)) && r->words > 1);
}

/* Is the content only a thing spoken of, no words and no claim: "did not mention | the bridge"? */
static bool is_topic(const work *w, const claims *c, hs_type type)
{
    if (c->root == HS_NO || c->clause || type != HS_INDIRECT || w->a->gpos[c->root] == HS_G_VERB) return false;
    return c->words > 1 || w->a->gpos[c->root] == HS_G_NOUN || w->a->gpos[c->root] == HS_G_NAME; /* "that", "so" are claims */
}

/* Who does not say or believe a claim rejects it; who does not want, like or know a thing, or passes over it, does not. */
static bool negation_rejects(const work *w, const hs_found *x, const reading *r, const claims *c, bool topic)
{
    const hs_lex_set utters = HS_LEX_BIT(SAY) | HS_LEX_BIT(WRITE) | HS_LEX_BIT(ASK) | HS_LEX_BIT(SHOW) | HS_LEX_BIT(JUDGE) |
                              HS_LEX_BIT(HEDGE_CUE);
    const hs_lex_set gives = HS_LEX_BIT(ORDER) | HS_LEX_BIT(PROMISE); /* the thing is the content: "promised | no money" */
    bool to = c->first != HS_NO && (w->a->gpos[c->first] == HS_G_TO || w->a->gpos[x->cue_end - 1] == HS_G_TO);
    if (r->rejecting) return true;
    if (r->means & HS_LEX_BIT(KNOW)) return false;
    if ((r->means & HS_LEX_BIT(WANT)) && (to || !(r->means & (HS_LEX_BIT(SAY) | HS_LEX_BIT(THINK))))) return false;
    if (r->means & (HS_LEX_BIT(THINK) | gives)) return true;
    return r->means & utters ? !topic : c->clause;
}

/* Is what a retraction takes back something said to be so? "withdrew | her complaint", "| the troops" is only an act. */
static bool retracts_claim(const work *w, const claims *c, bool topic)
{
    const hs_lex_set said = HS_LEX_BIT(SAY) | HS_LEX_BIT(CUE_NOUN) | HS_LEX_BIT(DOCUMENT);
    const hs_lex_set asked = HS_LEX_BIT(ORDER) | HS_LEX_BIT(PROMISE) | HS_LEX_BIT(ASK) | HS_LEX_BIT(WANT);
    if (!topic || c->inner || hs_in(w->a, c->root, HS_LEX_BIT(THINK) | HS_LEX_BIT(JUDGE) | HS_LEX_BIT(DENY))) return true;
    return hs_in(w->a, c->root, said) && !hs_in(w->a, c->root, asked);
}

static hs_polarity polarity_of(const work *w, const hs_found *x, const reading *r, const claims *c, hs_type type, bool question, hs_str *why)
{
    *why = (hs_str){0};
    if (x->reason != HS_BY_CUE || x->cue_begin == x->cue_end || declines(r, question)) return HS_AFFIRMED;
    bool topic = is_topic(w, c, type), only_retracts = (r->means & REJECTS) == HS_LEX_BIT(RETRACT);
    if (only_retracts && !retracts_claim(w, c, topic)) return HS_AFFIRMED;
    bool rejects = r->rejecting && !own_words(w, r, c, type);
    bool negated = (r->negation != HS_NO || r->refusal != HS_NO) && negation_rejects(w, x, r, c, topic);
    if (rejects == negated) return HS_AFFIRMED;
    *why = word(w->a, rejects ? r->reject : r->negation != HS_NO ? r->negation : r->refusal);
    return HS_DENIED;
}

/* ---- certainty ---- */

/* An order or a request, told by a verb that can also ask: "asked them to leave", "asked for silence". */
static bool requests(const work *w, const hs_found *x, const claims *c)
{
    const hs_analysis *a = w->a;
    if (c->first == HS_NO || c->root == HS_NO) return true;
    uint32_t last = x->cue_end - 1, prep = a->gpos[last] == HS_G_PREP ? last : c->first;
    if (a->gpos[prep] == HS_G_PREP && a->grel[prep] != HS_R_MARK) /* "asked for": listed; "asked about": not */
        return hs_lexicon_phrase(a->lexicon, (hs_str[]){a->tag.lemma[x->cue_head], a->t.low[prep]}, 2) & HS_LEX_BIT(ORDER);
    for (uint32_t i = c->first; i <= c->root && i < c->first + AROUND; i++)
        if (a->gpos[i] == HS_G_TO) return true;
    return c->words > 2 || a->gpos[c->root] == HS_G_NOUN || a->gpos[c->root] == HS_G_VERB;
}

/* A thing is the direct object of the cue, which is not asked but called into question: "challenged | the ruling". */
static bool takes_object(const work *w, const hs_found *x, const claims *c, hs_type type)
{
    const hs_analysis *a = w->a;
    if (!is_topic(w, c, type) || a->gpos[x->cue_head] != HS_G_VERB || hs_in(a, c->root, HS_LEX_BIT(ASK))) return false;
    return a->gpos[c->first] != HS_G_PREP && a->gpos[x->cue_end - 1] != HS_G_PREP;
}

static bool asks(const work *w, const hs_found *x, const reading *r, const claims *c, hs_type type, uint32_t question)
{
    if (2 * c->asked > c->n || (c->ends_asking && x->reason == HS_BY_TURN)) return true;
    if (question != HS_NO && ((r->means & HS_LEX_BIT(ASK)) || w->a->grel[question] == HS_R_MARK || declines(r, true))) return true;
    if (!(r->means & HS_LEX_BIT(ASK)) || (r->means & HS_LEX_BIT(DOUBT))) return false;
    return r->means & HS_LEX_BIT(ORDER) ? !requests(w, x, c) : !takes_object(w, x, c, type);
}

/* The word of the cue or of the source's head that shows the source unsure, or nobody to vouch for it; else HS_NO. */
static uint32_t hedge_hs_cue_has(const work *w, const hs_found *x, const reading *r)
{
    const hs_analysis *a = w->a;
    if (r->negation != HS_NO && hs_cue_has(x, r->negation) && (cue_headings(w, x, r->negation) & HS_LEX_BIT(HEDGE)))
        return r->negation; /* "does not rule out", "is not sure" */
    if (r->negation != HS_NO && r->rejecting) return HS_NO; /* "has no doubt" */
    for (uint32_t i = x->cue_begin; i < x->cue_end; i++) {
        hs_lex_set set = cue_headings(w, x, i);
        if ((set & HS_LEX_BIT(HEDGE_CUE)) && r->negation == HS_NO) return i;
        if ((set & HS_LEX_BIT(RUMOUR)) && x->n_source == 0) return i;
        if ((set & HS_LEX_BIT(HEARSAY)) && r->impersonal) return i;
    }
    for (uint32_t k = 0; k < x->n_source && k < 3; k++) { /* "unconfirmed reports", "the corridor" */
        uint32_t i = x->source[k];
        if (hs_in(a, i, HS_LEX_BIT(PERSON))) continue; /* "the suspect" */
        if (hs_in(a, i, HS_LEX_BIT(HEDGE_CUE)) && (a->gpos[i] == HS_G_NOUN || a->gpos[i] == HS_G_ADJ)) return i;
    }
    return HS_NO;
}

static hs_certainty certainty_of(const work *w, const hs_found *x, const reading *r, const claims *c, hs_type type, uint32_t question,
                                 hs_str *why)
{
    *why = (hs_str){0};
    if (asks(w, x, r, c, type, question)) {
        *why = word(w->a, (r->means & HS_LEX_BIT(ASK)) || c->first == HS_NO ? x->cue_head : c->first);
        return HS_QUESTIONED;
    }
    uint32_t hedge = x->cue_begin < x->cue_end ? hedge_hs_cue_has(w, x, r) : HS_NO;
    bool orders = (r->means & HS_LEX_BIT(ORDER)) && !(r->means & HS_LEX_BIT(SAY));
    if (hedge == HS_NO && !r->rejecting && !orders && 2 * c->hedged > c->n) hedge = c->hedge;
    *why = word(w->a, hedge);
    return hedge == HS_NO ? HS_ASSERTED : HS_HEDGED;
}

/* ---- all of it ---- */

void hs_qualify(hs_arena *arena, const hs_analysis *a, const hs_finds *finds, hs_str published, hs_quality *quality)
{
    work w = {.a = a, .finds = finds};
    hs_dates dates = {0};
    if (a->tagger) { /* else the layers were written by hand */
        if (!published.len) published = hs_dateline(a->tagger, arena, &a->t);
        hs_find_dates(a->tagger, arena, &a->t, &a->tag, published, &dates);
    }
    find_depths(arena, &w);
    w.held = hs_new(arena, uint32_t, a->t.n);
    for (uint32_t k = 0; k < finds->n; k++) {
        const hs_found *x = &finds->at[k];
        hs_quality *q = &quality[k];
        reading r;
        claims c;
        *q = (hs_quality){0};
        read_cue(&w, x, &r);
        read_content(&w, x, k + 1, &c);
        q->type = type_of(&w, x);
        bool own = own_words(&w, &r, &c, q->type);
        uint32_t question = own ? HS_NO : question_word(&w, x, &c, k + 1);
        q->polarity = polarity_of(&w, x, &r, &c, q->type, question != HS_NO, &q->why_polarity);
        q->certainty = certainty_of(&w, x, &r, &c, q->type, question, &q->why_certainty);
        hs_find_said(a, finds, &dates, x, q);
    }
}
