/* The layers of a text, and views of it. */
#include "speech/analysis.h"

/* The headings that tell kinds of cues and sources apart: features see only these. */
#define CLASSES                                                                                                       \
    (HS_LEX_BIT(SAY) | HS_LEX_BIT(ASK) | HS_LEX_BIT(DENY) | HS_LEX_BIT(THINK) | HS_LEX_BIT(DOUBT) | HS_LEX_BIT(ORDER) |             \
     HS_LEX_BIT(PROMISE) | HS_LEX_BIT(WRITE) | HS_LEX_BIT(SHOW) | HS_LEX_BIT(JUDGE) | HS_LEX_BIT(WANT) | HS_LEX_BIT(KNOW) |        \
     HS_LEX_BIT(REFUSE) | HS_LEX_BIT(RETRACT) | HS_LEX_BIT(CUE_NOUN) | HS_LEX_BIT(CUE_ADJ) | HS_LEX_BIT(CUE_PREP) |             \
     HS_LEX_BIT(RUMOUR) | HS_LEX_BIT(PERSON) | HS_LEX_BIT(GROUP) | HS_LEX_BIT(ORGANIZATION) | HS_LEX_BIT(DOCUMENT) |            \
     HS_LEX_BIT(TITLE) | HS_LEX_BIT(PRONOUN))

static void mark_phrases(hs_analysis *a)
{
    const hs_tokens *t = &a->t;
    for (uint32_t i = 0; i < t->n; i++) {
        if (!hs_lexicon_opens(a->lexicon, t->low[i])) continue;
        for (uint32_t n = a->lexicon->longest; n >= 2; n--) {
            if (i + n > t->n || t->sent_of[i + n - 1] != t->sent_of[i]) continue;
            hs_lex_set set = hs_lexicon_phrase(a->lexicon, &t->low[i], n);
            if (!set) continue;
            for (uint32_t k = i; k < i + n; k++) {
                a->lex[k] |= set & ~HS_LEX_BIT(IDIOM);
                if (set & HS_LEX_BIT(IDIOM)) a->idiom[k] = n;
            }
            break;
        }
    }
}

void hs_analyse(hs_arena *arena, const hs_tagger *tagger, const hs_lexicon *lexicon, const hs_grammar *grammar, const int8_t *habits,
                hs_str text, hs_analysis *a)
{
    *a = (hs_analysis){.arena = arena, .lexicon = lexicon, .tagger = tagger};
    hs_tokenize(arena, text, lexicon, &a->t);
    hs_find_quotes(arena, &a->t, &a->q);
    hs_tag(tagger, arena, &a->t, &a->tag);
    uint32_t n = a->t.n;
    a->atom = hs_atoms(arena, &a->t);
    a->lemma = hs_new(arena, uint32_t, n);
    a->fine = hs_new(arena, uint32_t, n);
    a->lex = hs_new(arena, hs_lex_set, n);
    a->class = hs_new(arena, uint32_t, n);
    a->gpos = hs_new(arena, uint8_t, n);
    a->grel = hs_new(arena, uint8_t, n);
    a->idiom = hs_new(arena, uint32_t, n);
    a->habit = hs_new(arena, uint8_t, n);
    for (uint32_t i = 0; i < n; i++) {
        a->gpos[i] = grammar->pos[a->tag.pos[i]];
        a->grel[i] = grammar->rel[a->tag.rel[i]];
        a->fine[i] = grammar->tag[a->tag.pos[i]];
        a->lemma[i] = hs_hash_bytes(a->tag.lemma[i]);
        a->lex[i] = hs_lexicon_word(lexicon, a->t.low[i]);
        if (!hs_str_eq(a->tag.lemma[i], a->t.low[i])) a->lex[i] |= hs_lexicon_word(lexicon, a->tag.lemma[i]);
    }
    mark_phrases(a);
    for (uint32_t i = 0; i < n; i++) {
        hs_lex_set set = a->lex[i] & CLASSES;
        a->class[i] = hs_hash_mix((uint32_t)set, (uint32_t)(set >> 32));
        a->habit[i] = (uint8_t)habits[hs_habit_slot(a, i)];
    }
}

static uint16_t kid_bit(uint8_t rel)
{
    switch (rel) {
    case HS_R_NSUBJ: return HS_KID_SUBJECT;
    case HS_R_NSUBJPASS: return HS_KID_SUBJECT | HS_KID_PASSIVE;
    case HS_R_CCOMP: return HS_KID_CCOMP;
    case HS_R_XCOMP: return HS_KID_XCOMP;
    case HS_R_DOBJ: return HS_KID_OBJECT;
    case HS_R_MARK: return HS_KID_MARK;
    case HS_R_NEG: return HS_KID_NEG;
    case HS_R_AUX: return HS_KID_AUX;
    case HS_R_AUXPASS: return HS_KID_PASSIVE;
    case HS_R_NMOD: return HS_KID_PREP;
    case HS_R_ADVCL: return HS_KID_ADVCL;
    case HS_R_PARATAXIS: return HS_KID_PARATAXIS;
    case HS_R_COP: return HS_KID_COP;
    default: return 0;
    }
}

static void link_heads(hs_scope *v, const uint32_t *position, uint32_t low, uint32_t span)
{
    const hs_analysis *a = v->a;
    for (uint32_t i = 0; i < v->n; i++) {
        uint32_t head = a->tag.head[v->token[i]];
        bool inside = head != HS_ROOT && head >= low && head - low < span;
        v->head[i] = !inside ? HS_NO : position ? position[head - low] : head;
        v->subject[i] = HS_NO;
    }
    for (uint32_t i = 0; i < v->n; i++) {
        uint32_t h = v->head[i];
        if (h == HS_NO) continue;
        uint16_t bit = kid_bit(a->grel[v->token[i]]);
        v->kids[h] |= bit;
        if (bit & HS_KID_SUBJECT) v->subject[h] = i;
    }
}

static void split_sentences(hs_arena *arena, hs_scope *v)
{
    const hs_analysis *a = v->a;
    uint32_t para = 0;
    v->first = hs_new(arena, uint32_t, v->n + 1);
    v->has_quote = hs_new(arena, uint8_t, v->n + 1);
    for (uint32_t i = 0; i < v->n; i++) {
        uint32_t s = a->t.sent_of[v->token[i]];
        if (i == 0 || s != a->t.sent_of[v->token[i - 1]]) v->first[v->n_sent++] = i;
        while (para + 1 < a->t.n_para && a->t.para[para + 1] <= s) para++;
        v->sent[i] = v->n_sent - 1;
        v->para[i] = para;
        if (v->quote[i]) v->has_quote[v->n_sent - 1] = 1;
    }
    v->first[v->n_sent] = v->n;
}

static void init(hs_arena *arena, const hs_analysis *a, uint32_t n, hs_scope *v)
{
    *v = (hs_scope){.a = a, .n = n};
    v->token = hs_new(arena, uint32_t, n);
    v->head = hs_new(arena, uint32_t, n);
    v->quote = hs_new(arena, uint8_t, n);
    v->kids = hs_new(arena, uint16_t, n);
    v->subject = hs_new(arena, uint32_t, n);
    v->sent = hs_new(arena, uint32_t, n);
    v->para = hs_new(arena, uint32_t, n);
}

void hs_scope_all(hs_arena *arena, const hs_analysis *a, hs_scope *v)
{
    init(arena, a, a->t.n, v);
    for (uint32_t i = 0; i < v->n; i++) {
        v->token[i] = i;
        v->quote[i] = a->q.depth[i];
    }
    link_heads(v, NULL, 0, v->n);
    split_sentences(arena, v);
}

void hs_scope_part(hs_arena *arena, const hs_analysis *a, const uint32_t *token, uint32_t n, hs_scope *v)
{
    uint8_t base = 255;
    init(arena, a, n, v);
    for (uint32_t i = 0; i < n; i++)
        if (a->q.depth[token[i]] < base) base = a->q.depth[token[i]];
    uint32_t low = n ? token[0] : 0, span = n ? token[n - 1] - low + 1 : 0;
    uint32_t *position = hs_new(arena, uint32_t, span);
    for (uint32_t i = 0; i < span; i++) position[i] = HS_NO;
    for (uint32_t i = 0; i < n; i++) {
        v->token[i] = token[i];
        v->quote[i] = (uint8_t)(a->q.depth[token[i]] - base);
        position[token[i] - low] = i;
    }
    link_heads(v, position, low, span);
    split_sentences(arena, v);
}

uint32_t hs_strip_marks(const hs_analysis *a, uint32_t *token, uint32_t n)
{
    uint8_t base = 255;
    for (uint32_t i = 0; i < n; i++)
        if (a->q.depth[token[i]] < base) base = a->q.depth[token[i]];
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t t = token[i];
        bool mark = a->t.kind[t] == HS_TK_MARK && base > 0 && a->q.depth[t] == base && a->t.low[t].ptr[0] == '"';
        if (!mark) token[kept++] = t;
    }
    return kept;
}
