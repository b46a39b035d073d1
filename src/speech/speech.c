/* A language pack opened for finding statements, and the whole way from text to statements. */
#include "speech/speech.h"
#include "base/err.h"
#include "base/mem.h"
#include "speech/passage.h"
#include "speech/qualify.h"
#include "speech/resolve.h"
#include "speech/signature.h"

struct hs_speech {
    hs_arena arena; /* holds the lexicon */
    hs_tagger *tagger;
    hs_lexicon lexicon;
    hs_grammar grammar;
    hs_finder finder;
    const int8_t *habits; /* [HS_HABIT_SLOTS] */
    hs_gist_words gist;
};

/* Thresholds at which F1 is best on the development texts (`hearsay eval` shows it): what nobody is named for must be surer. */
static const float LEAST = 0.38f, LEAST_NAMELESS = 0.52f;

static int open_chain(const hs_model_file *f, const char *name, uint32_t labels, bool (*allowed)(uint32_t, uint32_t), hs_chain *out, hs_err *err)
{
    hs_linear section;
    int code = hs_model_weights(f, name, labels, &section, err);
    if (!code) hs_chain_open(&section, allowed, out);
    return code;
}

static int open_gist(hs_speech *s, const hs_model_file *f, hs_err *err)
{
    hs_str story, number, common;
    int code = hs_model_bytes(f, "story", &story, err);
    if (!code) code = hs_model_bytes(f, "number", &number, err);
    if (!code) code = hs_model_bytes(f, "common", &common, err);
    if (!code && common.len != HS_COMMON_SLOTS) code = hs_fail(err, HS_EFORMAT, "model: section common has a wrong size");
    return code ? code : hs_gist_words_read(&s->arena, story, number, (const uint8_t *)common.ptr, &s->gist, err);
}

static int open_parts(hs_speech *s, const hs_model_file *f, hs_err *err)
{
    hs_str lists;
    int code = hs_tagger_open(f, &s->tagger, err);
    if (!code) code = hs_model_bytes(f, "lexicon", &lists, err);
    if (!code) code = hs_lexicon_read(&s->arena, lists, &s->lexicon, err);
    if (!code) code = open_chain(f, "cue", HS_CUE_LABELS, hs_cue_allowed, &s->finder.cue, err);
    if (!code) code = open_chain(f, "link", HS_LINK_LABELS, hs_link_allowed, &s->finder.link, err);
    if (!code) code = open_chain(f, "judge", HS_JUDGE_LABELS, NULL, &s->finder.judge, err);
    if (!code) code = hs_model_weights(f, "edge", 1, &s->finder.edge, err);
    hs_linear habits;
    if (!code) code = hs_model_weights(f, "habit", 1, &habits, err);
    if (!code && habits.rows != HS_HABIT_SLOTS) code = hs_fail(err, HS_EFORMAT, "model: section habit has a wrong shape");
    if (code) return code;
    s->habits = habits.weight;
    hs_grammar_init(s->tagger, &s->grammar);
    return open_gist(s, f, err);
}

int hs_speech_open(const hs_model_file *f, hs_speech **out, hs_err *err)
{
    *out = NULL;
    hs_speech *s = hs_mem_alloc(sizeof *s);
    if (!s) return hs_fail(err, HS_ENOMEM, "model: out of memory");
    *s = (hs_speech){0};
    jmp_buf fail;
    hs_arena_init(&s->arena, 64 << 20, &fail);
    int code = setjmp(fail) ? hs_fail(err, HS_ENOMEM, "model: out of memory") : open_parts(s, f, err);
    if (code) hs_speech_free(s);
    else *out = s;
    return code;
}

void hs_speech_free(hs_speech *s)
{
    if (!s) return;
    hs_tagger_free(s->tagger);
    hs_arena_free(&s->arena);
    hs_mem_free(s);
}

/* ---- relations -> statements ---- */

/* Runs of tokens as byte spans: tokens that follow each other are one span, with the space between them. */
static hs_spans spans_of(hs_arena *arena, const hs_tokens *t, const uint32_t *token, uint32_t n)
{
    uint32_t runs = 0;
    for (uint32_t i = 0; i < n; i++) runs += i == 0 || token[i] != token[i - 1] + 1;
    hs_span *at = hs_new(arena, hs_span, runs);
    uint32_t k = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (i == 0 || token[i] != token[i - 1] + 1) at[k++].begin = t->span[token[i]].begin;
        at[k - 1].end = t->span[token[i]].end;
    }
    return (hs_spans){at, runs};
}

static hs_spans span_range(hs_arena *arena, const hs_tokens *t, uint32_t begin, uint32_t end)
{
    if (begin >= end) return (hs_spans){0};
    hs_span *at = hs_new(arena, hs_span, 1);
    *at = (hs_span){t->span[begin].begin, t->span[end - 1].end};
    return (hs_spans){at, 1};
}

static hs_str format(hs_arena *arena, const char *before, hs_str middle, const char *after)
{
    size_t b = strlen(before), a = strlen(after);
    char *p = hs_arena_alloc(arena, b + middle.len + a);
    memcpy(p, before, b);
    memcpy(p + b, middle.ptr, middle.len);
    memcpy(p + b + middle.len, after, a);
    return (hs_str){p, b + middle.len + a};
}

static hs_str reason_of(hs_arena *arena, const hs_analysis *a, const hs_found *f)
{
    hs_str cue = {0};
    if (f->cue_end > f->cue_begin) cue = hs_str_sub(a->t.text, a->t.span[f->cue_begin].begin, a->t.span[f->cue_end - 1].end);
    switch (f->reason) {
    case HS_BY_TURN: return HS_STR("speaker's label");
    case HS_BY_DASH: return HS_STR("turn of a dialogue behind a dash");
    case HS_BY_ANNOUNCEMENT: return HS_STR("quotation announced before it");
    case HS_BY_QUOTE: return HS_STR("quotation without a cue");
    case HS_BY_FORWARD: return HS_STR("forwarded message");
    default: return format(arena, "cue “", cue, "”");
    }
}

static hs_strs why_of(hs_arena *arena, const hs_analysis *a, const hs_found *f, const hs_voice *voice, const hs_quality *quality)
{
    hs_str *why = hs_new(arena, hs_str, 5);
    uint32_t n = 0;
    why[n++] = reason_of(arena, a, f);
    if (quality->type != HS_INDIRECT) why[n++] = quality->type == HS_DIRECT ? HS_STR("all in quotation marks") : HS_STR("partly in quotation marks");
    if (voice->why.len) why[n++] = voice->why;
    if (quality->polarity == HS_DENIED && quality->why_polarity.len) why[n++] = format(arena, "denied: “", quality->why_polarity, "”");
    if (quality->certainty != HS_ASSERTED && quality->why_certainty.len)
        why[n++] = format(arena, quality->certainty == HS_HEDGED ? "hedged: “" : "question: “", quality->why_certainty, "”");
    return (hs_strs){why, n};
}

void hs_speech_find(const hs_speech *s, hs_arena *arena, const hs_speech_text *in, double least, hs_statement **out, uint32_t *n)
{
    hs_finder finder = s->finder;
    finder.least = least == 0 ? LEAST : least < 0 ? 0 : (float)least;
    finder.least_nameless = least == 0 ? LEAST_NAMELESS : finder.least;
    hs_analysis a;
    hs_finds finds;
    hs_analyse(arena, s->tagger, &s->lexicon, &s->grammar, s->habits, in->text, &a);
    hs_find_relations(&finder, arena, &a, &finds);
    hs_voice *voice = hs_new(arena, hs_voice, finds.n);
    hs_quality *quality = hs_new(arena, hs_quality, finds.n);
    hs_resolve(arena, &a, &finds, in->author.len ? in->author : hs_signature(&a), voice);
    hs_qualify(arena, &a, &finds, in->published, quality);
    hs_statement *list = hs_new(arena, hs_statement, finds.n);
    for (uint32_t i = 0; i < finds.n; i++) {
        const hs_found *f = &finds.at[i];
        hs_statement *x = &list[i];
        *x = (hs_statement){.type = quality[i].type, .within = f->within, .polarity = quality[i].polarity,
                            .certainty = quality[i].certainty, .about = voice[i].about, .confidence = f->confidence};
        x->source.spans = spans_of(arena, &a.t, f->source, f->n_source);
        x->source.name = voice[i].name;
        x->source.kind = voice[i].kind;
        x->cue = span_range(arena, &a.t, f->cue_begin, f->cue_end);
        x->content = spans_of(arena, &a.t, f->content, f->n_content);
        x->said.spans = span_range(arena, &a.t, quality[i].said_begin, quality[i].said_end);
        x->said.value = quality[i].said;
        x->why = why_of(arena, &a, f, &voice[i], &quality[i]);
    }
    *out = list;
    *n = finds.n;
}

void hs_speech_gists(const hs_speech *s, hs_arena *arena, const hs_speech_text *in, const hs_statement *statement, uint32_t n, hs_gists *out)
{
    /* The layers of the text need many times the memory of its gists: they have an arena of their own, given back here whatever happens. */
    hs_arena own;
    jmp_buf fail, *outside = arena->fail;
    hs_arena_init(&own, arena->limit, &fail);
    arena->fail = &fail;
    bool failed = setjmp(fail) != 0;
    if (!failed) {
        hs_analysis a;
        hs_analyse(&own, s->tagger, &s->lexicon, &s->grammar, s->habits, in->text, &a);
        hs_find_gists(arena, &s->gist, &a, statement, n, in->published, out);
        out->signature = hs_signature(&a);
        out->personal = hs_is_personal(&a);
    }
    hs_arena_free(&own);
    arena->fail = outside;
    if (failed) hs_arena_give_up(arena);
}

void hs_speech_describe(const hs_speech *s, hs_arena *arena, hs_str text, const hs_spelt *who, hs_descriptions *out)
{
    hs_analysis a;
    hs_analyse(arena, s->tagger, &s->lexicon, &s->grammar, s->habits, text, &a);
    hs_find_descriptions(arena, &a, who, out);
}

void hs_speech_times(const hs_speech *s, hs_arena *arena, hs_str text, hs_str published, hs_time_words *out)
{
    hs_tokens t;
    hs_dates dates = {0};
    hs_tokenize(arena, text, &s->lexicon, &t);
    hs_find_dates(s->tagger, arena, &t, NULL, published, &dates);
    for (uint32_t i = 0; i < dates.n; i++) {
        const hs_date *d = &dates.at[i];
        if (d->value.len) hs_push(arena, out, ((hs_time_word){{t.span[d->begin].begin, t.span[d->end - 1].end}, d->value}));
    }
}

static bool is_number(const hs_numbers *list, hs_str low)
{
    uint32_t from = 0, to = list->n;
    while (from < to) {
        uint32_t mid = (from + to) / 2;
        int c = hs_str_cmp(list->at[mid].word, low);
        if (!c) return true;
        if (c < 0) from = mid + 1;
        else to = mid;
    }
    return false;
}

/* A word has no part of speech by itself. Its singular is the lemma by the first noun's tag that changes it; it tells as little as the least
 * telling of its lemmas: "was" may be "be". */
static void weigh(const hs_speech *s, hs_arena *arena, hs_str low, hs_lone_word *w)
{
    static const hs_lex_set NOTHING = HS_LEX_BIT(NEGATION) | HS_LEX_BIT(PRONOUN) | HS_LEX_BIT(CLITIC) | HS_LEX_BIT(AUTHOR) | HS_LEX_BIT(HEDGE) |
                                      HS_LEX_BIT(SAY) | HS_LEX_BIT(QUESTION) | HS_LEX_BIT(CALENDAR) | HS_LEX_BIT(FILLER) | HS_LEX_BIT(INDEFINITE);
    bool tells = !(hs_lexicon_word(&s->gist.says, low) & HS_SAYS_BIT(LIGHT)) && !(hs_lexicon_word(&s->lexicon, low) & NOTHING)
        && !is_number(&s->gist.numbers, low);
    w->weight = hs_word_weight(&s->gist, w->low);
    for (uint32_t i = 0; i < hs_tagger_pos_count(s->tagger); i++) {
        uint8_t pos = s->grammar.pos[i];
        hs_str lemma = pos == HS_G_NOUN || pos == HS_G_VERB ? hs_tagger_lemma(s->tagger, arena, low, (uint8_t)i) : low;
        if (hs_str_eq(lemma, low)) continue;
        uint32_t hash = hs_hash_bytes(lemma);
        uint8_t weight = hs_word_weight(&s->gist, hash);
        if (pos == HS_G_NOUN && w->lemma == w->low) w->lemma = hash;
        if (weight < w->weight) w->weight = weight;
        tells &= !(hs_lexicon_word(&s->gist.says, lemma) & HS_SAYS_BIT(LIGHT));
    }
    if (!tells) w->weight = 0;
}

void hs_speech_words(const hs_speech *s, hs_arena *arena, hs_str text, hs_lone_words *out)
{
    hs_tokens t;
    hs_tokenize(arena, text, &s->lexicon, &t);
    for (uint32_t i = 0; i < t.n; i++) {
        if (t.kind[i] != HS_TK_WORD && t.kind[i] != HS_TK_NUMBER) continue;
        hs_lone_word w = {t.span[i], hs_hash_bytes(t.low[i]), hs_hash_bytes(t.low[i]), 0};
        if (t.kind[i] == HS_TK_WORD) weigh(s, arena, t.low[i], &w);
        hs_push(arena, out, w);
    }
}

void hs_speech_propositions(const hs_speech *s, hs_arena *arena, const hs_speech_text *in, const hs_statement *statement, uint32_t n, hs_propositions *out)
{
    hs_analysis a;
    hs_analyse(arena, s->tagger, &s->lexicon, &s->grammar, s->habits, in->text, &a);
    hs_find_propositions(arena, &s->gist, &a, statement, n, in->published, out);
}

void hs_speech_prop_words(const hs_speech *s, hs_arena *arena, hs_str text, hs_prop_word **out, uint32_t *n)
{
    hs_analysis a;
    hs_analyse(arena, s->tagger, &s->lexicon, &s->grammar, s->habits, text, &a);
    hs_find_words(arena, &s->gist, &a, out, n);
}
