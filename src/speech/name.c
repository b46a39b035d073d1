/* Names: runs of capitalised words, with the titles before them cut off.
 *
 * The name finder's layer is one piece of evidence among others here, because it has seen few names of Central Asia. In a
 * headline every word has a capital; what looks like a name there counts only if the text has it elsewhere (cluster.c). */
#include "speech/cast.h"

#define TITLES (HS_LEX_BIT(TITLE) | HS_LEX_BIT(PERSON) | HS_LEX_BIT(RELATIVE_PERSON))
#define BODIES (HS_LEX_BIT(ORGANIZATION) | HS_LEX_BIT(ENTITY_TAIL))
#define GIVEN (HS_LEX_BIT(MALE_NAME) | HS_LEX_BIT(FEMALE_NAME))
#define COMMON (TITLES | BODIES | HS_LEX_BIT(GROUP) | HS_LEX_BIT(DOCUMENT) | HS_LEX_BIT(WRITER))
#define NOUN (COMMON | HS_LEX_BIT(MEDIUM))
enum { KNOWN = 1 << 14 };

#define NEVER (HS_LEX_BIT(CALENDAR) | HS_LEX_BIT(PRONOUN) | HS_LEX_BIT(INTERVIEWER))

static bool is_upper(const hs_analysis *a, uint32_t i) { return a->t.kind[i] == HS_TK_WORD && hs_atom_is_upper(&a->atom[i]); }

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

/* Words that have a capital in the middle of sentences, by hash: a Bloom filter. */
typedef struct known {
    uint8_t at[KNOWN];
} known;

static bool is_known(const hs_cast *c, const known *k, uint32_t i)
{
    return k && k->at[hs_hash_bytes(c->a->t.low[i]) & (KNOWN - 1)];
}

/* "PR-specialist", "Telegram-channel" */
static bool is_hyphenated_noun(const hs_cast *c, uint32_t i)
{
    hs_str text = hs_token_text(&c->a->t, i);
    for (size_t k = text.len; k > 1; k--)
        if (text.ptr[k - 1] == '-') return k < text.len && text.ptr[k] >= 'a' && text.ptr[k] <= 'z' && (hs_noun_lex(c, i) & NOUN);
    return false;
}

static bool is_part(const hs_cast *c, const known *k, uint32_t i, uint32_t first)
{
    const hs_analysis *a = c->a;
    if (!is_upper(a, i) || hs_in(a, i, NEVER) || is_hyphenated_noun(c, i)) return false;
    if (a->tag.name[i] != HS_NAME_O || is_known(c, k, i)) return true;
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
    while (k < end && k < i + 3 && !is_upper(a, k)) {
        bool ampersand = hs_str_is(a->t.low[k], "&") || hs_str_is(a->t.low[k], "&amp;");
        bool particle = a->t.kind[k] == HS_TK_WORD && a->gpos[k] == HS_G_NAME && !hs_in(a, k, TITLES);
        bool joins = body && (hs_in(a, k, HS_LEX_BIT(JOINER)) || (k > i && a->gpos[k] == HS_G_DET));
        if (!ampersand && !particle && !joins) return 0;
        k++;
    }
    return k > i && k < end && k < i + 3 && is_part(c, known_words, k, begin) ? k : 0;
}

static void add_name(hs_cast *c, uint32_t begin, uint32_t end)
{
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

/* "NSC RK Karim Masimov": where the person's name begins. */
static uint32_t behind_acronyms(const hs_analysis *a, uint32_t begin, uint32_t end)
{
    uint32_t i = begin;
    while (i < end && (a->atom[i].shape & HS_SHAPE_BASE) == HS_SHAPE_UPPER) i++;
    bool person = i > begin && i + 2 <= end && (hs_in(a, i, GIVEN) || a->tag.name[end - 1] == HS_NAME_PER);
    for (uint32_t k = i; k < end && person; k++) person = (a->atom[k].shape & HS_SHAPE_BASE) != HS_SHAPE_UPPER && !hs_in(a, k, BODIES);
    return person ? i : begin;
}

/* The run [begin, end): cuts titles off. What is only a title or a common noun is left to noun.c. */
static void take_run(hs_cast *c, const known *k, uint32_t begin, uint32_t end, uint32_t first)
{
    const hs_analysis *a = c->a;
    uint32_t last = end - 1, cut = begin;
    bool joined = false; /* "Span and Partner" */
    for (uint32_t i = begin; i < end; i++) joined |= !is_upper(a, i);
    if (!hs_in(a, last, BODIES) && !joined)
        for (uint32_t i = begin; i < end; i++)
            if (hs_in(a, i, TITLES) && !hs_in(a, i, GIVEN) && i + 1 < end) cut = i + 1;
    if (cut == begin && !joined && hs_in(a, last, TITLES) && !(last > begin && hs_in(a, begin, GIVEN))) return;
    if (cut > begin && hs_in(a, last, TITLES) && !hs_in(a, cut, GIVEN)) return; /* "Chief Commercial Officer" */
    begin = cut;
    uint32_t person = behind_acronyms(a, begin, end);
    if (person > begin) add_name(c, begin, person);
    begin = person;
    if (all_in(a, begin, end, COMMON)) return;
    if (begin == first && end == begin + 1 && a->tag.name[begin] == HS_NAME_O && !is_known(c, k, begin) &&
        (hs_in(a, begin,
               HS_LEX_BIT(OPENER) | COMMON | HS_LEX_BIT(SAY) | HS_LEX_BIT(RUMOUR) | HS_LEX_BIT(HEDGE) | HS_LEX_BIT(FILLER)) ||
         a->gpos[begin] != HS_G_NAME))
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
        if (a->t.kind[i - 1] != HS_TK_WORD || hs_in(a, i, NEVER | COMMON | HS_LEX_BIT(OPENER))) continue;
        k->at[hs_hash_bytes(a->t.low[i]) & (KNOWN - 1)] = 1;
    }
}

static void read_sentence(hs_cast *c, const known *k, uint32_t s)
{
    const hs_analysis *a = c->a;
    uint32_t begin = a->t.sent[s], end = a->t.sent[s + 1], first = begin;
    for (uint32_t i = begin; i < end; i++) {
        if (a->t.kind[i] == HS_TK_MARK || a->t.kind[i] == HS_TK_PUNCT) {
            if (first == i) first = i + 1;
            continue;
        }
        if (!is_part(c, k, i, first)) continue;
        uint32_t e = i + 1, next = 0;
        while (e < end && (is_part(c, k, e, first) || (next = go_on(c, k, i, e, end)) != 0))
            e = next ? next + 1 : e + 1, next = 0;
        if (c->calm[s])
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
