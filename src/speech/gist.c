/* Gists: one of each sentence of each content, and of what is left of each sentence for the writer himself. */
#include "speech/gist.h"
#include <stdlib.h>
#include "base/err.h"

static const char *const heading[] = {
#define HS_SAYS(id, name) name,
#include "speech/gist_classes.h"
#undef HS_SAYS
};

int hs_gist_words_read(hs_arena *arena, hs_str story, hs_str number, const uint8_t *common, hs_gist_words *out, hs_err *err)
{
    out->common = common;
    int code = hs_lexicon_read_under(arena, "story", story, heading, HS_SAYS_COUNT, &out->says, err);
    return code ? code : hs_numbers_read(arena, number, &out->numbers, err);
}

hs_says_set hs_says_of(const hs_gist_words *w, const hs_analysis *a, uint32_t token)
{
    hs_says_set set = hs_lexicon_word(&w->says, a->t.low[token]);
    if (!hs_str_eq(a->tag.lemma[token], a->t.low[token])) set |= hs_lexicon_word(&w->says, a->tag.lemma[token]);
    return set;
}

/* says of every token, phrases included. */
static hs_says_set *find_says(hs_arena *arena, const hs_gist_words *w, const hs_analysis *a)
{
    const hs_tokens *t = &a->t;
    hs_says_set *says = hs_new(arena, hs_says_set, t->n);
    for (uint32_t i = 0; i < t->n; i++) says[i] = hs_says_of(w, a, i);
    for (uint32_t i = 0; i < t->n; i++) {
        if (!hs_lexicon_opens(&w->says, t->low[i])) continue;
        for (uint32_t n = w->says.longest; n >= 2; n--) {
            if (i + n > t->n || t->sent_of[i + n - 1] != t->sent_of[i]) continue;
            hs_says_set set = hs_lexicon_phrase(&w->says, &t->low[i], n);
            if (!set) continue;
            for (uint32_t k = i; k < i + n; k++) says[k] |= set;
            break;
        }
    }
    return says;
}

/* ---- the work of one text ---- */

typedef struct work {
    hs_arena *arena;
    const hs_gist_words *w;
    const hs_analysis *a;
    const hs_statement *statement;
    uint32_t n;
    hs_says_set *says;   /* [tokens] */
    uint8_t *dated;      /* [tokens] part of a date */
    uint8_t *taken;      /* [tokens] 1 in a content of an outermost statement, 2 in a source or cue of one */
    uint8_t *in;         /* [tokens] in the gist that is being made */
    uint32_t *token;     /* [tokens] room for those of a gist */
    uint32_t *paragraph; /* [sentences] */
    hs_gists *out;
} work;

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

static bool counts(const hs_analysis *a, uint32_t i)
{
    return a->t.kind[i] == HS_TK_WORD || a->t.kind[i] == HS_TK_NUMBER;
}

static hs_place_in part_of(const hs_analysis *a, uint32_t i)
{
    switch (a->grel[i]) {
    case HS_R_NSUBJ: return HS_PART_SUBJECT;
    case HS_R_NSUBJPASS: case HS_R_DOBJ: return HS_PART_OBJECT;
    case HS_R_NMOD: return HS_PART_OBLIQUE;
    default: return a->gpos[i] == HS_G_VERB ? HS_PART_VERB : HS_PART_OTHER;
    }
}

static bool is_telling(const work *k, uint32_t i)
{
    uint8_t pos = k->a->gpos[i];
    if (!counts(k->a, i) || k->dated[i] || (k->says[i] & HS_SAYS_BIT(LIGHT))) return false;
    if (k->a->lex[i] & (HS_LEX_BIT(NEGATION) | HS_LEX_BIT(PRONOUN) | HS_LEX_BIT(CLITIC))) return false;
    return pos == HS_G_NOUN || pos == HS_G_NAME || pos == HS_G_VERB || pos == HS_G_ADJ;
}

uint8_t hs_word_weight(const hs_gist_words *w, uint32_t lemma)
{
    enum { COMMONEST = 224 };
    uint32_t common = w->common[lemma & (HS_COMMON_SLOTS - 1)];
    return (uint8_t)(common >= COMMONEST ? 8 : COMMONEST - common + 8);
}

static void add_terms(work *k, const uint32_t *token, uint32_t n, hs_gist *g)
{
    struct { hs_term *at; uint32_t n, cap; } term = {0};
    for (uint32_t i = 0; i < n; i++) {
        uint32_t x = token[i];
        g->says |= k->says[x];
        g->lex |= k->a->lex[x];
        if (!is_telling(k, x)) continue;
        hs_push(k->arena, &term, ((hs_term){k->a->lemma[x], (uint8_t)part_of(k->a, x), k->a->gpos[x], hs_word_weight(k->w, k->a->lemma[x])}));
    }
    g->term = term.at;
    g->n_term = term.n;
}

/* The word that a name hangs on: of "signed by Aune" and "Aune's order" as well. */
static void place_name(work *k, uint32_t head, hs_mention *m)
{
    const hs_analysis *a = k->a;
    uint32_t up = a->tag.head[head];
    m->part = (uint8_t)part_of(a, head);
    if (a->grel[head] == HS_R_CONJ && up != HS_ROOT) m->part = (uint8_t)part_of(a, up), up = a->tag.head[up];
    if (up == HS_ROOT) {
        m->verb = k->says[head];
        return;
    }
    m->verb = k->says[up];
    m->deed = k->a->t.span[up];
    if (a->grel[head] == HS_R_NMOD || a->grel[head] == HS_R_POSS) {
        for (uint32_t i = head > 4 ? head - 4 : 0; i < head; i++)
            if (a->tag.head[i] == head && hs_str_is(a->t.low[i], "by")) m->part = HS_PART_SUBJECT;
        if (a->grel[head] == HS_R_POSS) m->part = HS_PART_SUBJECT;
    }
}

static uint32_t name_head(const hs_analysis *a, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++)
        if (a->tag.head[i] == HS_ROOT || a->tag.head[i] < begin || a->tag.head[i] >= end) return i;
    return end - 1;
}

static bool is_name(const hs_analysis *a, uint32_t i)
{
    return a->tag.name[i] || (a->gpos[i] == HS_G_NAME && a->t.kind[i] == HS_TK_WORD && !(a->lex[i] & (HS_LEX_BIT(CALENDAR) | HS_LEX_BIT(TITLE))));
}

/* Does the name before the token go on with it? A given name that the name finder has missed still belongs to the surname. */
static bool goes_on(const hs_analysis *a, uint32_t i)
{
    if (!is_name(a, i)) return false;
    if (!a->tag.name[i - 1]) return a->tag.name[i] != HS_NAME_LOC;
    return a->tag.name[i] == a->tag.name[i - 1] && !a->tag.name_start[i];
}

static void add_names(work *k, const uint32_t *token, uint32_t n, hs_gist *g)
{
    const hs_analysis *a = k->a;
    struct { hs_mention *at; uint32_t n, cap; } name = {0};
    for (uint32_t i = 0; i < n; i++) {
        uint32_t begin = token[i], end = begin + 1;
        if (!is_name(a, begin)) continue;
        while (i + 1 < n && token[i + 1] == end && goes_on(a, end)) end++, i++;
        hs_mention m = {.span = {a->t.span[begin].begin, a->t.span[end - 1].end}, .class = a->tag.name[end - 1]};
        for (uint32_t x = begin; x < end; x++) {
            if (!counts(a, x) || (a->lex[x] & HS_LEX_BIT(CLITIC))) continue;
            m.whole = hs_hash_mix(m.whole, hs_hash_bytes(a->t.low[x]));
            m.last = hs_hash_bytes(a->t.low[x]);
        }
        place_name(k, name_head(a, begin, end), &m);
        hs_push(k->arena, &name, m);
    }
    g->name = name.at;
    g->n_name = name.n;
}

static uint32_t root_of(work *k, const uint32_t *token, uint32_t n)
{
    uint32_t best = token[0];
    int least = -1;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t head = k->a->tag.head[token[i]];
        if (!counts(k->a, token[i]) || (head != HS_ROOT && k->in[head])) continue;
        int score = k->a->gpos[token[i]] == HS_G_VERB ? 3 : k->a->gpos[token[i]] == HS_G_NOUN || k->a->gpos[token[i]] == HS_G_ADJ ? 2 : 1;
        if (score > least) least = score, best = token[i];
    }
    return best;
}

static void add_manner(work *k, const uint32_t *token, uint32_t n, uint32_t root, hs_gist *g)
{
    const hs_analysis *a = k->a;
    uint32_t past = hs_hash_bytes(HS_STR("VBD")), done = hs_hash_bytes(HS_STR("VBN"));
    g->root = k->says[root];
    if (a->fine[root] == past || a->fine[root] == done) g->flags |= HS_GIST_PAST;
    if (a->q.depth[root]) g->flags |= HS_GIST_QUOTED;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t x = token[i];
        bool near = x == root || a->tag.head[x] == root || (a->tag.head[x] != HS_ROOT && a->tag.head[a->tag.head[x]] == root);
        if (near && (a->lex[x] & (HS_LEX_BIT(NEGATION) | HS_LEX_BIT(NOBODY)))) g->flags |= HS_GIST_NEGATED;
        if (near && a->gpos[x] == HS_G_MODAL) g->flags |= HS_GIST_MODAL;
        if (a->tag.head[x] == root && a->grel[x] == HS_R_AUX && a->fine[x] == past) g->flags |= HS_GIST_PAST;
        if (hs_str_is(a->t.low[x], "?")) g->flags |= HS_GIST_QUESTION;
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

/* tokens: of one sentence, ascending, n > 0. Gists of nothing but small words are not kept. */
static hs_gist *make(work *k, const uint32_t *token, uint32_t n, uint32_t statement)
{
    hs_gist g = {.statement = statement, .sentence = k->a->t.sent_of[token[0]]};
    g.paragraph = k->paragraph[g.sentence];
    while (n && k->a->t.kind[token[n - 1]] == HS_TK_PUNCT && !hs_str_is(k->a->t.low[token[n - 1]], "?")) n--;
    while (n && k->a->t.kind[token[0]] == HS_TK_PUNCT) token++, n--;
    if (!n) return NULL;
    for (uint32_t i = 0; i < n; i++) k->in[token[i]] = 1;
    add_terms(k, token, n, &g);
    add_names(k, token, n, &g);
    hs_find_figures(k->arena, k->w, k->a, k->says, k->dated, token, n, &g);
    bool keep = g.n_term || g.n_name || g.n_figure || statement;
    if (keep) {
        add_manner(k, token, n, root_of(k, token, n), &g);
        g.span = spans_of(k->arena, &k->a->t, token, n);
        hs_push(k->arena, k->out, g);
    }
    for (uint32_t i = 0; i < n; i++) k->in[token[i]] = 0;
    return keep ? &k->out->at[k->out->n - 1] : NULL;
}

/* ---- statements ---- */

typedef struct cue { hs_lex_set lex; bool retold, pronoun; } cue;

static cue read_cue(const work *k, const hs_statement *s)
{
    const hs_analysis *a = k->a;
    uint32_t done = hs_hash_bytes(HS_STR("VBN"));
    cue c = {0};
    if (s->source.spans.n) {
        uint32_t i = token_at(&a->t, s->source.spans.at[0].begin);
        c.pronoun = i < a->t.n && (a->lex[i] & HS_LEX_BIT(PRONOUN)) && !(a->lex[i] & HS_LEX_BIT(AUTHOR)) && a->t.span[i].end == s->source.spans.at[0].end;
    }
    if (!s->cue.n) return c;
    for (uint32_t i = token_at(&a->t, s->cue.at[0].begin); i < a->t.n && a->t.span[i].begin < s->cue.at[s->cue.n - 1].end; i++) {
        if (!inside(s->cue, a->t.span[i])) continue;
        c.lex |= a->lex[i];
        if (a->gpos[i] == HS_G_VERB && (a->grel[i] == HS_R_RELCL || a->grel[i] == HS_R_ACL)) c.retold = true;
        if (a->gpos[i] == HS_G_VERB && a->fine[i] == done && i > 0 && (hs_str_is(a->tag.lemma[i - 1], "have") || (i > 1 && hs_str_is(a->tag.lemma[i - 2], "have"))))
            c.retold = true;
    }
    return c;
}

static hs_says_set frame_of(const work *k, hs_spans content, uint32_t sentence)
{
    hs_says_set set = 0;
    for (uint32_t i = k->a->t.sent[sentence]; i < k->a->t.sent[sentence + 1]; i++)
        if (!inside(content, k->a->t.span[i]) && !k->a->q.depth[i]) set |= k->says[i];
    return set;
}

/* The words of a sentence's subject: from its first word to its last, with what hangs on them, as far as it stands before the verb. */
static hs_span subject_of(const work *k, uint32_t sentence)
{
    const hs_analysis *a = k->a;
    uint32_t first = a->t.sent[sentence], end = a->t.sent[sentence + 1], head = HS_NO;
    const hs_lex_set somebody = HS_LEX_BIT(PERSON) | HS_LEX_BIT(GROUP) | HS_LEX_BIT(ORGANIZATION) | HS_LEX_BIT(RELATIVE_PERSON) | HS_LEX_BIT(TITLE) | HS_LEX_BIT(WRITER);
    for (uint32_t i = first; i < end && head == HS_NO; i++)
        if ((a->grel[i] == HS_R_NSUBJ || a->grel[i] == HS_R_NSUBJPASS) && a->gpos[i] == HS_G_NOUN && (a->lex[i] & somebody)) head = i;
    if (head == HS_NO) return (hs_span){0, 0};
    uint32_t verb = a->tag.head[head], begin = head, last = head;
    for (uint32_t i = first; i < end; i++) {
        uint32_t up = i;
        for (int steps = 0; steps < 12 && up != HS_ROOT && up != head; steps++) up = a->tag.head[up];
        if (up != head || (verb != HS_ROOT && verb > head && i >= verb)) continue;
        if (i < begin) begin = i;
        if (i > last) last = i;
    }
    while (last > head && a->t.kind[last] == HS_TK_PUNCT) last--;
    return (hs_span){a->t.span[begin].begin, a->t.span[last].end};
}

/* The same of the sentence of a statement's cue, when the source stands in it. */
static hs_span source_of(const work *k, const hs_statement *s, uint32_t sentence)
{
    hs_span subject = s->source.spans.n ? subject_of(k, sentence) : (hs_span){0, 0};
    bool in = subject.end && s->source.spans.at[0].begin >= subject.begin && s->source.spans.at[0].end <= subject.end;
    return in ? subject : (hs_span){0, 0};
}

static void add_statement(work *k, uint32_t index)
{
    const hs_statement *s = &k->statement[index];
    const hs_tokens *t = &k->a->t;
    if (!s->content.n) return;
    cue c = read_cue(k, s);
    uint32_t first = token_at(t, s->content.at[0].begin), end = s->content.at[s->content.n - 1].end;
    uint32_t *token = k->token;
    bool start = true;
    uint32_t cue_sentence = s->cue.n ? token_at(t, s->cue.at[0].begin) : first;
    cue_sentence = cue_sentence < t->n ? t->sent_of[cue_sentence] : 0;
    for (uint32_t i = first; i < t->n && t->span[i].begin < end;) {
        uint32_t sentence = t->sent_of[i], n = 0;
        for (; i < t->sent[sentence + 1] && t->span[i].begin < end; i++)
            if (inside(s->content, t->span[i]) && t->kind[i] != HS_TK_MARK) token[n++] = i;
        hs_gist *g = n ? make(k, token, n, index + 1) : NULL;
        if (!g) continue;
        g->cue = c.lex;
        g->frame = frame_of(k, s->content, sentence);
        g->subject = source_of(k, s, cue_sentence);
        if (cue_sentence != sentence) g->frame |= frame_of(k, s->content, cue_sentence);
        if (c.retold) g->flags |= HS_GIST_RETOLD;
        if (c.pronoun) g->flags |= HS_GIST_PRONOUN;
        if (start) g->flags |= HS_GIST_FIRST;
        start = false;
    }
}

/* ---- the writer ---- */

static void mark_taken(work *k)
{
    const hs_tokens *t = &k->a->t;
    for (uint32_t i = 0; i < k->n; i++) {
        const hs_statement *s = &k->statement[i];
        const hs_spans all[] = {s->content, s->source.spans, s->cue};
        if (s->within) continue;
        for (int part = 0; part < 3; part++)
            for (uint32_t f = 0; f < all[part].n; f++)
                for (uint32_t x = token_at(t, all[part].at[f].begin); x < t->n && t->span[x].begin < all[part].at[f].end; x++)
                    if (k->taken[x] != 1) k->taken[x] = part ? 2 : 1;
    }
}

/* The statement whose cue is the last one before the token in its sentence. */
static uint32_t cue_before(const work *k, uint32_t token)
{
    uint32_t best = 0, at = 0, from = k->a->t.span[k->a->t.sent[k->a->t.sent_of[token]]].begin;
    for (uint32_t i = 0; i < k->n; i++) {
        if (!k->statement[i].cue.n || k->statement[i].within) continue;
        uint32_t begin = k->statement[i].cue.at[0].begin;
        if (begin >= from && begin < k->a->t.span[token].begin && begin >= at) at = begin, best = i + 1;
    }
    return best;
}

static void add_writer(work *k, uint32_t sentence)
{
    const hs_tokens *t = &k->a->t;
    uint32_t first = t->sent[sentence], n = 0, own = 0;
    uint32_t *token = k->token;
    for (uint32_t i = first; i < t->sent[sentence + 1]; i++) {
        if (k->taken[i]) continue;
        token[n++] = i;
        own += counts(k->a, i);
    }
    hs_gist *g = own > 1 ? make(k, token, n, 0) : NULL;
    if (g) g->subject = subject_of(k, sentence);
    if (g && k->a->q.depth[token[n - 1]] && k->a->q.depth[token[n / 2]]) g->beside = cue_before(k, token[n - 1]);
}

static uint32_t *paragraphs(hs_arena *arena, const hs_tokens *t)
{
    uint32_t *out = hs_new(arena, uint32_t, t->n_sent), para = 0;
    for (uint32_t s = 0; s < t->n_sent; s++) {
        while (para + 1 < t->n_para && t->para[para + 1] <= s) para++;
        out[s] = para;
    }
    return out;
}

/* A first paragraph of one sentence without a full stop. */
static bool has_headline(const hs_tokens *t)
{
    enum { LONGEST = 24 };
    if (t->n_para < 2 || t->para[1] != 1 || t->sent[1] > LONGEST) return false;
    return !hs_str_is(t->low[t->sent[1] - 1], ".");
}

/* A sentence of its own that ends with a dash (text/token.c). */
static bool is_dateline(const hs_tokens *t, uint32_t sentence)
{
    hs_str last = t->low[t->sent[sentence + 1] - 1];
    return hs_str_is(last, "-") || hs_str_is(last, "--");
}

static int by_place(const void *x, const void *y)
{
    const hs_gist *a = x, *b = y;
    if (a->sentence != b->sentence) return a->sentence < b->sentence ? -1 : 1;
    if (a->span.at[0].begin != b->span.at[0].begin) return a->span.at[0].begin < b->span.at[0].begin ? -1 : 1;
    return a->statement < b->statement ? -1 : a->statement > b->statement;
}

void hs_find_gists(hs_arena *arena, const hs_gist_words *w, const hs_analysis *a, const hs_statement *statement, uint32_t n, hs_str published,
                   hs_gists *out)
{
    hs_dates dates = {0};
    work k = {.arena = arena, .w = w, .a = a, .statement = statement, .n = n, .out = out};
    *out = (hs_gists){0};
    k.says = find_says(arena, w, a);
    k.dated = hs_new(arena, uint8_t, a->t.n);
    k.taken = hs_new(arena, uint8_t, a->t.n);
    k.in = hs_new(arena, uint8_t, a->t.n);
    k.token = hs_new(arena, uint32_t, a->t.n);
    k.paragraph = paragraphs(arena, &a->t);
    hs_find_dates(a->tagger, arena, &a->t, &a->tag, published, &dates);
    for (uint32_t i = 0; i < dates.n; i++)
        for (uint32_t x = dates.at[i].begin; x < dates.at[i].end; x++) k.dated[x] = 1;
    mark_taken(&k);
    for (uint32_t s = 0; s < a->t.n_sent; s++) add_writer(&k, s);
    for (uint32_t i = 0; i < n; i++) add_statement(&k, i);
    if (out->n) qsort(out->at, out->n, sizeof *out->at, by_place);
    bool headline = has_headline(&a->t);
    for (uint32_t i = 0; i < out->n; i++)
        if (headline && out->at[i].sentence == 0) out->at[i].flags |= HS_GIST_HEADLINE;
    for (uint32_t i = headline; i < a->t.n_sent && out->n_lead < HS_LEADS; i++) {
        uint32_t first = i;
        if (i + 1 < a->t.n_sent && is_dateline(&a->t, i)) i++;
        out->lead[out->n_lead++] = (hs_span){a->t.span[a->t.sent[first]].begin, a->t.span[a->t.sent[i + 1] - 1].end};
    }
}
