/* Names: runs of capitalised words, with the titles before them cut off.
 *
 * The name finder's layer is one piece of evidence among others here, because it has seen few names of Central Asia. In a
 * headline every word has a capital; what looks like a name there counts only if the text has it elsewhere (cluster.c). */
#include "speech/cast.h"

#define TITLES (HS_LEX_BIT(TITLE) | HS_LEX_BIT(PERSON) | HS_LEX_BIT(RELATIVE_PERSON))
#define OFFICE (HS_LEX_BIT(TITLE) | HS_LEX_BIT(PERSON))
#define BODIES (HS_LEX_BIT(ORGANIZATION) | HS_LEX_BIT(ENTITY_TAIL))
#define GIVEN (HS_LEX_BIT(MALE_NAME) | HS_LEX_BIT(FEMALE_NAME))
#define COMMON (TITLES | BODIES | HS_LEX_BIT(GROUP) | HS_LEX_BIT(DOCUMENT) | HS_LEX_BIT(WRITER))
#define NOUN (COMMON | HS_LEX_BIT(MEDIUM))
enum { KNOWN = 1 << 14 };

#define NEVER (HS_LEX_BIT(CALENDAR) | HS_LEX_BIT(PRONOUN) | HS_LEX_BIT(INTERVIEWER))

static bool is_upper(const hs_analysis *a, uint32_t i) { return a->t.kind[i] == HS_TK_WORD && hs_atom_is_upper(&a->atom[i]); }

static bool is_all_upper(const hs_analysis *a, uint32_t i)
{
    return a->t.span[i].end >= a->t.span[i].begin + 2 && (a->atom[i].shape & HS_SHAPE_BASE) == HS_SHAPE_UPPER;
}

bool hs_is_acronym(const hs_analysis *a, uint32_t i)
{
    if (a->t.kind[i] != HS_TK_WORD || !is_all_upper(a, i) || a->t.span[i].end > a->t.span[i].begin + 6) return false;
    return !(i && is_all_upper(a, i - 1)) && !(i + 1 < a->t.n && is_all_upper(a, i + 1));
}

/* Most long words have a capital, and no full stop ends it. */
static bool is_headline(const hs_analysis *a, uint32_t begin, uint32_t end)
{
    uint32_t longer = 0, upper = 0;
    for (uint32_t i = begin; i < end; i++) {
        if (a->t.kind[i] != HS_TK_WORD || a->t.span[i].end - a->t.span[i].begin < 4) continue;
        longer++;
        upper += is_upper(a, i);
    }
    hs_str last = a->t.low[end - 1];
    if (hs_str_is(last, ".") || hs_str_is(last, ":")) return false;
    return longer >= 3 && 4 * upper >= 3 * longer;
}

/* By hash, a Bloom filter: 1 words that have a capital in the middle of sentences, 2 titles that are somebody's surname. */
typedef struct known {
    uint8_t at[KNOWN];
} known;

static bool is_known(const hs_cast *c, const known *k, uint32_t i)
{
    return k && (k->at[hs_hash_bytes(c->a->t.low[i]) & (KNOWN - 1)] & 1);
}

/* "Khan" in a text that has "Sadiq Khan" */
static bool is_surname(const hs_cast *c, const known *k, uint32_t i)
{
    return c->a->tag.name[i] != HS_NAME_O && (k->at[hs_hash_bytes(c->a->t.low[i]) & (KNOWN - 1)] & 2);
}

/* "PR-specialist", "Telegram-channel" */
static bool is_hyphenated_noun(const hs_cast *c, uint32_t i)
{
    hs_str text = hs_token_text(&c->a->t, i);
    for (size_t k = text.len; k > 1; k--)
        if (text.ptr[k - 1] == '-') return k < text.len && text.ptr[k] >= 'a' && text.ptr[k] <= 'z' && (hs_noun_lex(c, i) & NOUN);
    return false;
}

/* Words that may have a capital only because they come first: "And Hawkins", "Regarding Trump". */
static bool is_small(const hs_analysis *a, uint32_t i)
{
    uint8_t g = a->gpos[i];
    return (g == HS_G_VERB || g == HS_G_CONJ || g == HS_G_DET || g == HS_G_PRONOUN || g == HS_G_POSSESSIVE || g == HS_G_WH ||
            g == HS_G_MODAL || g == HS_G_PREP || g == HS_G_ADV) &&
           !hs_in(a, i, GIVEN);
}

static bool is_part(const hs_cast *c, const known *k, uint32_t i, uint32_t first)
{
    const hs_analysis *a = c->a;
    if (hs_is_acronym(a, i) && c->calm[a->t.sent_of[i]] && !hs_in(a, i, COMMON)) return true;
    if (!is_upper(a, i) || hs_in(a, i, NEVER) || is_hyphenated_noun(c, i)) return false;
    if (is_known(c, k, i)) return true;
    if (i == first && is_small(a, i)) return false;
    if (a->tag.name[i] != HS_NAME_O) return true;
    switch (a->gpos[i]) {
    case HS_G_NAME: return true;
    case HS_G_PRONOUN:
    case HS_G_POSSESSIVE:
    case HS_G_DET:
    case HS_G_WH:
    case HS_G_CONJ:
    case HS_G_MODAL:
    case HS_G_POS_MARK: return false;
    case HS_G_PREP:
    case HS_G_ADV:
    case HS_G_NUMBER: return (a->atom[i].shape & HS_SHAPE_BASE) == HS_SHAPE_INITIAL;
    case HS_G_NOUN:
        if (i == first && i + 1 < a->t.n && is_upper(a, i + 1) && !hs_in(a, i, COMMON) && hs_in(a, i + 1, COMMON)) return true;
        /* fall through */
    default: return i > first && (!hs_in(a, i, HS_LEX_BIT(OPENER)));
    }
}

/* Does the name go on at i, behind a small word? "Ministry of Education", "Ursula von der Leyen". Returns where, or 0. */
static uint32_t go_on(const hs_cast *c, const known *known_words, uint32_t begin, uint32_t i, uint32_t end)
{
    const hs_analysis *a = c->a;
    uint32_t k = i;
    bool body = begin > 0 && hs_in(a, begin - 1, HS_LEX_BIT(ORGANIZATION)) && !hs_in(a, begin - 1, HS_LEX_BIT(PERSON));
    for (uint32_t j = begin; j < i && !body; j++) body = hs_in(a, j, BODIES);
    /* "the Security Service and the Investigative Committee" are two */
    if (a->gpos[i] == HS_G_CONJ && i + 1 < end && (hs_in(a, i - 1, HS_LEX_BIT(ORGANIZATION)) || a->gpos[i + 1] == HS_G_DET))
        return 0;
    while (k < end && k < i + 3 && !is_upper(a, k)) {
        bool ampersand = hs_str_is(a->t.low[k], "&") || hs_str_is(a->t.low[k], "&amp;");
        bool particle = a->t.kind[k] == HS_TK_WORD && a->gpos[k] == HS_G_NAME && !hs_in(a, k, TITLES);
        bool inside = a->t.kind[k] == HS_TK_WORD && a->gpos[k] != HS_G_POS_MARK && a->tag.name[k] == HS_NAME_ORG &&
                      a->tag.name[k - 1] == HS_NAME_ORG;
        bool joins = inside || (body && (hs_in(a, k, HS_LEX_BIT(JOINER)) || (k > i && a->gpos[k] == HS_G_DET)));
        if (!ampersand && !particle && !joins) return 0;
        k++;
    }
    return k > i && k < end && k < i + 3 && is_part(c, known_words, k, begin) ? k : 0;
}

static void add_name(hs_cast *c, uint32_t begin, uint32_t end)
{
    const hs_analysis *a = c->a;
    bool letter = a->t.span[begin].end < a->t.span[begin].begin + 2 || (a->atom[begin].shape & HS_SHAPE_BASE) == HS_SHAPE_INITIAL;
    if (end == begin + 1 && letter) return; /* one letter names nobody */
    hs_push(c->arena, &c->slot,
            ((hs_slot){.begin = begin,
                       .end = end,
                       .head = end - 1,
                       .entity = HS_NO,
                       .owner = HS_NO,
                       .role = HS_NO,
                       .kind = HS_SLOT_NAME,
                       .holder = c->holder[end - 1]}));
}

static bool all_in(const hs_analysis *a, uint32_t begin, uint32_t end, hs_lex_set any)
{
    for (uint32_t i = begin; i < end; i++)
        if (!hs_in(a, i, any)) return false;
    return true;
}

static bool is_given(const hs_analysis *a, uint32_t i)
{
    return a->tag.name[i] == HS_NAME_PER || ((a->lex[i] | hs_endings(a->lexicon, a->t.low[i], 2)) & GIVEN);
}

/* Behind "Minister of the"? */
static bool follows_office(const hs_analysis *a, uint32_t i)
{
    if (i && a->gpos[i - 1] == HS_G_DET) i--;
    return i > 1 && a->gpos[i - 1] == HS_G_PREP && hs_in(a, i - 1, HS_LEX_BIT(JOINER)) && hs_in(a, i - 2, OFFICE);
}

/* "NSC RK Karim Masimov", "Minister of the Interior Lidia Faro": where the person's name begins, behind that of the body. */
static uint32_t behind_body(const hs_analysis *a, uint32_t begin, uint32_t end)
{
    uint32_t i = begin;
    while (i < end && (a->atom[i].shape & HS_SHAPE_BASE) == HS_SHAPE_UPPER) i++;
    if (i == begin && end > begin + 2 && follows_office(a, begin)) {
        for (uint32_t k = begin + 1; k + 1 < end; k++) /* "London Sadiq Khan" */
            if (a->tag.name[k] == HS_NAME_PER && a->tag.name[k - 1] != HS_NAME_PER) return k;
        bool ending = a->tag.name[end - 2] == HS_NAME_O && (hs_endings(a->lexicon, a->t.low[end - 2], 1) & GIVEN);
        if (ending || is_given(a, end - 2) || is_given(a, end - 1) || hs_in(a, end - 1, HS_LEX_BIT(TITLE))) return end - 2;
    }
    bool person = i > begin && i + 2 <= end && (hs_in(a, i, GIVEN) || a->tag.name[end - 1] == HS_NAME_PER);
    for (uint32_t k = i; k < end && person; k++)
        person = (a->atom[k].shape & HS_SHAPE_BASE) != HS_SHAPE_UPPER && !hs_in(a, k, BODIES);
    return person ? i : begin;
}

/* Is the run a name though its last word is a title or a noun for people: "Sadiq Khan", "Business Insider"? */
static bool is_named_so(const hs_analysis *a, uint32_t begin, uint32_t last)
{
    if (last == begin) return false;
    if (hs_in(a, last, HS_LEX_BIT(TITLE)))
        return (a->tag.name[last] == HS_NAME_PER || a->tag.name[last] == HS_NAME_LOC) &&
               a->tag.name[last - 1] == a->tag.name[last];
    bool body = true;
    for (uint32_t i = begin; i < last; i++) body &= a->tag.name[i] == HS_NAME_ORG || a->gpos[i] == HS_G_NOUN;
    return body;
}

/* "US Special Representative for Iran Brian Hook": behind the office and its "of", or `begin`; but not in "the Office of the
 * Prime Minister of Sorland". */
static uint32_t behind_office(const hs_cast *c, uint32_t begin, uint32_t end)
{
    const hs_analysis *a = c->a;
    for (uint32_t i = begin; i + 2 < end; i++) {
        if (hs_in(a, i, BODIES) && !hs_in(a, i, TITLES)) return begin;
        if (!hs_in(a, i, OFFICE) || hs_in(a, i, GIVEN) || a->gpos[i + 1] != HS_G_PREP || is_upper(a, i + 1)) continue;
        uint32_t k = i + 2;
        if (k + 1 < end && !is_upper(a, k)) k++;
        return is_upper(a, k) ? k : begin;
    }
    return begin;
}

/* The run [begin, end): cuts titles off. What is only a title or a common noun is left to noun.c. */
static void take_run(hs_cast *c, const known *k, uint32_t begin, uint32_t end, uint32_t first)
{
    const hs_analysis *a = c->a;
    uint32_t last = end - 1, cut = begin;
    if (end == begin + 1 && is_surname(c, k, begin)) {
        add_name(c, begin, end);
        return;
    }
    bool joined = false; /* "Span and Partner" */
    for (uint32_t i = begin; i < end; i++) joined |= !is_upper(a, i);
    uint32_t office = behind_office(c, begin, end);
    if (office > begin) {
        begin = cut = office, joined = false;
        for (uint32_t i = begin; i < end; i++) joined |= !is_upper(a, i);
    }
    if (!hs_in(a, last, BODIES) && !joined)
        for (uint32_t i = begin; i < end; i++)
            if (hs_in(a, i, TITLES) && !hs_in(a, i, GIVEN) && i + 1 < end) cut = i + 1;
    if (cut == begin && !joined && !is_named_so(a, begin, last) && hs_in(a, last, TITLES) &&
        !(last > begin && hs_in(a, begin, GIVEN)))
        return;
    if (cut > begin && hs_in(a, last, TITLES) && !hs_in(a, cut, GIVEN)) return; /* "Chief Commercial Officer" */
    begin = cut;
    uint32_t person = behind_body(a, begin, end);
    if (person > begin) add_name(c, begin, person);
    begin = person;
    if (all_in(a, begin, end, COMMON)) return;
    if (begin == first && end == begin + 1 && a->tag.name[begin] == HS_NAME_O && !is_known(c, k, begin) &&
        (hs_in(a, begin,
               HS_LEX_BIT(OPENER) | COMMON | HS_LEX_BIT(SAY) | HS_LEX_BIT(RUMOUR) | HS_LEX_BIT(HEDGE) | HS_LEX_BIT(FILLER)) ||
         a->gpos[begin] != HS_G_NAME || (!c->source[begin] && !is_given(a, begin))))
        return;
    if (end == begin + 1 && a->gpos[begin] == HS_G_ADJ && a->tag.name[begin] == HS_NAME_O) return;
    add_name(c, begin, end);
}

/* Which words are names beyond doubt: capitalised and tagged so where a small letter would do. */
static void note_known(const hs_cast *c, known *k)
{
    const hs_analysis *a = c->a;
    for (uint32_t i = 1; i < a->t.n; i++) {
        if (!is_upper(a, i) || a->gpos[i] != HS_G_NAME || !c->calm[a->t.sent_of[i]] || a->t.sent_of[i - 1] != a->t.sent_of[i])
            continue;
        uint8_t *at = &k->at[hs_hash_bytes(a->t.low[i]) & (KNOWN - 1)];
        if (is_upper(a, i - 1) && !hs_in(a, i - 1, COMMON) && is_named_so(a, i - 1, i) && hs_in(a, i, HS_LEX_BIT(TITLE)))
            *at |= 2;
        if (a->t.kind[i - 1] != HS_TK_WORD || hs_in(a, i, NEVER | COMMON | HS_LEX_BIT(OPENER))) continue;
        *at |= 1;
    }
}

/* In a headline, where capitals mean nothing: words that the name finder takes for one person's, all of them. */
static bool is_person_run(const hs_analysis *a, uint32_t begin, uint32_t end)
{
    uint32_t from = begin;
    while (from < end && hs_in(a, from, TITLES)) from++;
    for (uint32_t i = from; i < end; i++)
        if (a->tag.name[i] != HS_NAME_PER || a->t.kind[i] != HS_TK_WORD) return false;
    return end > from + 1 && end < from + 4;
}

static void read_sentence(hs_cast *c, const known *k, uint32_t s)
{
    const hs_analysis *a = c->a;
    uint32_t begin = a->t.sent[s], end = a->t.sent[s + 1], first = begin;
    for (uint32_t i = begin; i < end; i++) {
        if (a->t.kind[i] == HS_TK_MARK || a->t.kind[i] == HS_TK_PUNCT) {
            bool opens = a->t.kind[i] == HS_TK_MARK && i + 1 < end && (i == begin || a->q.depth[i - 1] < a->q.depth[i + 1]);
            opens |= hs_str_is(a->t.low[i], ":") || (hs_str_is(a->t.low[i], ")") && hs_str_is(a->t.low[begin], "("));
            if (first == i || opens) first = i + 1; /* behind a label, too: "(Q) Are you …" */
            continue;
        }
        if (!is_part(c, k, i, first)) continue;
        uint32_t e = i + 1, next = 0;
        while (e < end && (is_part(c, k, e, first) || (next = go_on(c, k, i, e, end)) != 0))
            e = next ? next + 1 : e + 1, next = 0;
        if (c->calm[s] || is_person_run(a, i, e))
            take_run(c, k, i, e, first);
        else
            for (uint32_t w = i; w < e; w++) add_name(c, w, w + 1);
        i = e - 1;
    }
}

void hs_cast_names(hs_cast *c)
{
    const hs_analysis *a = c->a;
    known *k = hs_new(c->arena, known, 1);
    for (uint32_t s = 0; s < a->t.n_sent; s++) c->calm[s] = !is_headline(a, a->t.sent[s], a->t.sent[s + 1]);
    note_known(c, k);
    for (uint32_t s = 0; s < a->t.n_sent; s++) read_sentence(c, k, s);
}
