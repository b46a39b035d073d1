/* What a text says somebody is, where it names him. Only its own words, in one piece:
 *
 *     [General] Oskar Belik · Petra Lund, [spokeswoman for the grid company], · The [head of the union], Ivo Grell, ·
 *     Belik is [the head of the Guard] · Zarina Kuul, [who teaches at the Polytechnic], */
#include "speech/passage.h"

enum { MOST = 16 /* words of a description */, SPELLING = 8 };

typedef struct spelling { uint32_t word[SPELLING], n; } spelling;

typedef struct work {
    const hs_analysis *a;
    hs_arena *arena;
    hs_descriptions *out;
} work;

static const hs_lex_set SOMEBODY = HS_LEX_BIT(TITLE) | HS_LEX_BIT(PERSON) | HS_LEX_BIT(RELATIVE_PERSON) | HS_LEX_BIT(WRITER);

/* Headings of a noun; those of "specialist" for "PR-specialist". */
static hs_lex_set lex_of(const hs_analysis *a, uint32_t i)
{
    hs_str low = a->t.low[i];
    hs_lex_set set = a->lex[i];
    for (size_t k = low.len; !set && k > 1; k--)
        if (low.ptr[k - 1] == '-') return hs_lexicon_word(a->lexicon, hs_str_sub(low, k, low.len));
    return set;
}

static bool is_noun(const hs_analysis *a, uint32_t i)
{
    return a->gpos[i] == HS_G_NOUN || a->gpos[i] == HS_G_NAME;
}

/* A noun for one person. The author's "I" stands under the same headings as "writer", so nouns alone count. */
static bool is_somebody(const hs_analysis *a, uint32_t i)
{
    return is_noun(a, i) && (lex_of(a, i) & SOMEBODY) && !(lex_of(a, i) & HS_LEX_BIT(CALENDAR));
}

static bool is_mark(const hs_analysis *a, uint32_t i, const char *mark)
{
    return hs_str_is(a->t.low[i], mark);
}

/* The words of a phrase that matter are those before its first preposition: the council in "secretary of the council" is nobody. */
static bool has_somebody(const hs_analysis *a, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end && a->gpos[i] != HS_G_PREP; i++)
        if (is_somebody(a, i)) return true;
    return false;
}

/* "Mr." says nothing. */
static bool is_courtesy(const hs_analysis *a, uint32_t begin, uint32_t end)
{
    return end == begin + 1 && (a->lex[begin] & HS_LEX_BIT(ABBREVIATION)) && (a->lex[begin] & (HS_LEX_BIT(MALE) | HS_LEX_BIT(FEMALE)));
}

/* Another person's name in the words: they are his; but "Petra Lund's brother" is a description. */
static bool names_another(const hs_analysis *a, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++) {
        if (a->tag.name[i] != HS_NAME_PER || is_somebody(a, i)) continue;
        uint32_t k = i;
        while (k < end && a->tag.name[k] == HS_NAME_PER) k++;
        if (k == end || a->gpos[k] != HS_G_POS_MARK) return true;
        i = k;
    }
    return false;
}

static void keep(work *w, uint32_t name, uint32_t name_end, uint32_t begin, uint32_t end)
{
    const hs_analysis *a = w->a;
    while (begin < end && (a->gpos[begin] == HS_G_PUNCT || a->gpos[begin] == HS_G_CONJ || a->gpos[begin] == HS_G_POS_MARK || a->gpos[begin] == HS_G_DET ||
                           a->t.kind[begin] == HS_TK_MARK || a->gpos[begin] == HS_G_PREP)) begin++;
    while (begin < end && (a->gpos[end - 1] == HS_G_PUNCT || a->gpos[end - 1] == HS_G_CONJ || a->gpos[end - 1] == HS_G_PREP
        || a->t.kind[end - 1] == HS_TK_MARK)) end--;
    if (begin >= end || end - begin > MOST || is_courtesy(a, begin, end) || names_another(a, begin, end)) return;
    hs_description d = {{a->t.span[name].begin, a->t.span[name_end - 1].end}, {a->t.span[begin].begin, a->t.span[end - 1].end}};
    for (uint32_t i = 0; i < w->out->n; i++)
        if (w->out->at[i].words.begin == d.words.begin) return;
    hs_push(w->arena, w->out, d);
}

/* "expert, journalist and specialist" is a list; "his brother, General" is not. */
static bool has_joiner(const hs_analysis *a, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++)
        if (a->gpos[i] == HS_G_CONJ) return true;
    return false;
}

/* One step to the left of `i` in the noun phrase that ends before `end`; i itself where it begins. */
static uint32_t step_before(const hs_analysis *a, uint32_t from, uint32_t end, uint32_t i)
{
    uint32_t p = i - 1;
    uint8_t g = a->gpos[p];
    bool more = p > from, noun_before = more && is_noun(a, p - 1);
    if (a->t.kind[p] == HS_TK_MARK) return i;
    if (is_noun(a, p) || g == HS_G_ADJ || g == HS_G_NUMBER || g == HS_G_POS_MARK) return p;
    if (g == HS_G_PREP && noun_before && i < end) return p;
    if ((g == HS_G_DET || g == HS_G_POSSESSIVE) && more && a->gpos[p - 1] == HS_G_PREP && p - 1 > from && is_noun(a, p - 2)) return p - 1;
    if ((g == HS_G_CONJ || (is_mark(a, p, ",") && has_joiner(a, i, end))) && i < end && noun_before && is_somebody(a, p - 1)) return p;
    return i;
}

/* Where the noun phrase for somebody before token `end` begins, as far to the left as it is one: "head of the union", but of "an article of
 * the expert" the expert alone. `end` where there is none. */
static uint32_t phrase_before(const hs_analysis *a, uint32_t from, uint32_t end)
{
    uint32_t best = end;
    for (uint32_t i = end, next; i > from && end - i < MOST; i = next) {
        next = step_before(a, from, end, i);
        if (next == i) break;
        bool whole = a->gpos[next] != HS_G_PREP && a->gpos[next] != HS_G_CONJ && !is_mark(a, next, ",");
        if (whole && has_somebody(a, next, end)) best = next;
    }
    return best;
}

/* Where the noun phrase at token `begin` ends. */
static uint32_t phrase_behind(const hs_analysis *a, uint32_t begin, uint32_t to)
{
    uint32_t i = begin;
    for (; i < to && i - begin < MOST; i++) {
        uint8_t g = a->gpos[i];
        bool joined = g == HS_G_CONJ && i + 1 < to && i > begin && (is_noun(a, i + 1) || a->gpos[i + 1] == HS_G_ADJ);
        if (a->t.kind[i] == HS_TK_MARK) break;
        if (!is_noun(a, i) && g != HS_G_ADJ && g != HS_G_NUMBER && g != HS_G_POS_MARK && g != HS_G_DET && g != HS_G_POSSESSIVE && g != HS_G_PREP
            && !joined) break;
    }
    return i;
}

static void look_before(work *w, uint32_t from, uint32_t name, uint32_t end, uint32_t to)
{
    const hs_analysis *a = w->a;
    uint32_t begin = phrase_before(a, from, name);
    if (begin < name) keep(w, name, end, begin, name);
    if (name < from + 2 || !is_mark(a, name - 1, ",")) return;
    bool closed = end == to || a->gpos[end] == HS_G_PUNCT || a->t.kind[end] == HS_TK_PUNCT;
    begin = phrase_before(a, from, name - 1);
    if (closed && begin < name - 1) keep(w, name, end, begin, name - 1);
}

static void look_behind(work *w, uint32_t name, uint32_t end, uint32_t to)
{
    const hs_analysis *a = w->a;
    static const hs_lex_set CUE = HS_LEX_BIT(SAY) | HS_LEX_BIT(ASK) | HS_LEX_BIT(DENY) | HS_LEX_BIT(WRITE) | HS_LEX_BIT(REFUSE);
    if (end + 1 >= to || !is_mark(a, end, ",")) return;
    uint32_t begin = end + 1, stop = phrase_behind(a, begin, to);
    if (stop > begin && has_somebody(a, begin, stop)) keep(w, name, end, begin, stop);
    /* "who teaches …": what he is, not what he did */
    if (a->gpos[begin] != HS_G_WH || !(a->lex[begin] & HS_LEX_BIT(RELATIVE)) || begin + 1 >= to || a->gpos[begin + 1] != HS_G_VERB) return;
    if (a->fine[begin + 1] != hs_hash_bytes(HS_STR("VBZ")) || (a->lex[begin + 1] & CUE)) return;
    for (stop = begin; stop < to && !is_mark(a, stop, ",") && !is_mark(a, stop, ".") && a->t.kind[stop] != HS_TK_MARK; stop++) continue;
    keep(w, name, end, begin, stop);
}

static uint32_t kid(const hs_analysis *a, uint32_t of, uint8_t rel, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (a->tag.head[i] == of && a->grel[i] == rel) return i;
    return HS_NO;
}

/* "Belik is the head of the Guard", "the man at desk four was Veresh" */
static void look_at_copula(work *w, uint32_t from, uint32_t name, uint32_t end, uint32_t to)
{
    const hs_analysis *a = w->a;
    uint32_t head = name;
    for (uint32_t i = name; i < end; i++)
        if (a->tag.head[i] == HS_ROOT || a->tag.head[i] < name || a->tag.head[i] >= end) head = i;
    uint32_t is = kid(a, head, HS_R_COP, from, to), subject = kid(a, head, HS_R_NSUBJ, from, to);
    if (is != HS_NO && subject != HS_NO && subject < is && is < name && is_somebody(a, subject)) keep(w, name, end, phrase_before(a, from,
        subject + 1), is);
    uint32_t what = a->grel[head] == HS_R_NSUBJ ? a->tag.head[head] : HS_NO;
    is = what == HS_NO || what == HS_ROOT ? HS_NO : kid(a, what, HS_R_COP, from, to);
    if (is == HS_NO || is < end || what < is || (!is_noun(a, what) && a->gpos[what] != HS_G_NUMBER)) return;
    for (uint32_t i = is + 1; i < what; i++)
        if (a->lex[i] & (HS_LEX_BIT(NEGATION) | HS_LEX_BIT(NOBODY))) return;
    uint32_t stop = phrase_behind(a, is + 1, to);
    for (uint32_t i = is + 1; i < stop; i++)
        if (is_somebody(a, i)) {
            keep(w, name, end, is + 1, stop);
            return;
        }
}

static spelling spelling_of(hs_arena *arena, const hs_lexicon *lexicon, hs_str name)
{
    hs_tokens t;
    spelling s = {0};
    hs_tokenize(arena, name, lexicon, &t);
    for (uint32_t i = 0; i < t.n && s.n < SPELLING; i++) s.word[s.n++] = hs_hash_bytes(t.low[i]);
    return s;
}

/* Tokens of the longest spelling that stands at `at`; a surname alone counts where it is written as a name. */
static uint32_t named_at(const hs_analysis *a, const spelling *s, const hs_spelt *who, uint32_t at, uint32_t to)
{
    uint32_t best = 0;
    for (uint32_t i = 0; i < who->n; i++) {
        uint32_t k = 0;
        while (k < s[i].n && at + k < to && hs_hash_bytes(a->t.low[at + k]) == s[i].word[k]) k++;
        if (k && k == s[i].n && k > best) best = k;
        bool surname = who->alone && !best && s[i].n > 1 && hs_hash_bytes(a->t.low[at]) == s[i].word[s[i].n - 1] && a->gpos[at] == HS_G_NAME;
        if (surname && (a->tag.name_start[at] || !a->tag.name[at])) best = 1;
    }
    return best;
}

void hs_find_descriptions(hs_arena *arena, const hs_analysis *a, const hs_spelt *who, hs_descriptions *out)
{
    work w = {a, arena, out};
    spelling *s = hs_new(arena, spelling, who->n);
    for (uint32_t i = 0; i < who->n; i++) s[i] = spelling_of(arena, a->lexicon, who->name[i]);
    for (uint32_t k = 0; k < a->t.n_sent; k++) {
        uint32_t from = a->t.sent[k], to = a->t.sent[k + 1];
        for (uint32_t i = from; i < to; i++) {
            uint32_t words = named_at(a, s, who, i, to);
            if (!words) continue;
            look_before(&w, from, i, i + words, to);
            look_behind(&w, i, i + words, to);
            look_at_copula(&w, from, i, i + words, to);
            i += words - 1;
        }
    }
}
