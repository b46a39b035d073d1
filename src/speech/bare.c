/* Speech without a cue verb. */
#include "speech/bare.h"

enum { LONGEST_LABEL = 6, LEAST_WORDS = 3, LOOK_BACK = 1000 };

typedef struct para { uint32_t begin, end; } para; /* tokens */

static para para_at(const hs_analysis *a, uint32_t p)
{
    return (para){a->t.sent[a->t.para[p]], a->t.sent[a->t.para[p + 1]]};
}

static bool is_low(const hs_analysis *a, uint32_t i, const char *low)
{
    return hs_str_is(a->t.low[i], low);
}

static uint32_t *token_list(hs_arena *arena, uint32_t begin, uint32_t end)
{
    uint32_t *list = hs_new(arena, uint32_t, end > begin ? end - begin : 0);
    for (uint32_t i = begin; i < end; i++) list[i - begin] = i;
    return list;
}

static hs_found make(hs_arena *arena, enum hs_reason reason, para source, para cue, para content, float confidence)
{
    return (hs_found){.cue_begin = cue.begin, .cue_end = cue.end, .cue_head = cue.begin, .reason = reason, .confidence = confidence,
                      .source = token_list(arena, source.begin, source.end), .n_source = source.end - source.begin,
                      .content = token_list(arena, content.begin, content.end), .n_content = content.end - content.begin, .quoted = 2};
}

static uint32_t words_in(const hs_analysis *a, uint32_t begin, uint32_t end)
{
    uint32_t n = 0;
    for (uint32_t i = begin; i < end; i++) n += a->t.kind[i] == HS_TK_WORD;
    return n;
}

/* ---- labels ---- */

/* A paragraph's label: "Holt:", "Q:", "Dr. Anna Lind:", "((WN))". words: the speaker; cue: the colon, if there is one. */
typedef struct label { para words, cue; uint32_t hash, times; } label;

static bool may_stand_in_label(const hs_analysis *a, uint32_t i, bool first)
{
    bool capital = hs_atom_is_upper(&a->atom[i]) || (a->atom[i].shape & HS_SHAPE_BASE) == HS_SHAPE_INITIAL;
    return capital || (!first && (a->gpos[i] == HS_G_PUNCT || a->gpos[i] == HS_G_PREP) && !is_low(a, i, ")"));
}

static bool read_label(const hs_analysis *a, para p, label *out)
{
    uint32_t i = p.begin, brackets = 0;
    if (i < p.end && a->t.kind[i] == HS_TK_MARK) i++; /* a transcript may be quoted whole */
    while (i < p.end && brackets < 2 && is_low(a, i, "(")) i++, brackets++;
    if (brackets == 1) return false;
    uint32_t begin = i;
    while (i < p.end && i - begin < LONGEST_LABEL && !is_low(a, i, ":") && may_stand_in_label(a, i, i == begin)) i++;
    out->words = (para){begin, i};
    if (i == begin || i + 1 >= p.end) return false;
    if (brackets == 2) {
        out->cue = (para){i + 2, i + 2};
        return i + 2 < p.end && is_low(a, i, ")") && is_low(a, i + 1, ")");
    }
    out->cue = (para){i, i + 1};
    return is_low(a, i, ":");
}

static uint32_t label_hash(const hs_analysis *a, para words)
{
    uint32_t h = words.end - words.begin;
    for (uint32_t i = words.begin; i < words.end; i++) h = hs_hash_mix(h, a->atom[i].word);
    return h;
}

/* A label counts when it comes back in the text beside others, or stands before a quotation. */
static bool is_speaker(const hs_analysis *a, para p, const label *l, uint32_t kinds)
{
    uint32_t after = l->cue.end;
    bool quoted = a->t.kind[after] == HS_TK_MARK && a->t.low[after].ptr[0] == '"';
    bool asks = hs_in(a, l->words.begin, HS_LEX_BIT(INTERVIEWER));
    if (words_in(a, after, p.end) == 0) return false;
    if (hs_in(a, l->words.end - 1, HS_LEX_BIT(NAMING) | HS_LEX_BIT(ANNOUNCE)) && !asks) return false;
    return (l->times >= 2 && kinds >= 2) || (quoted && l->cue.end > l->cue.begin);
}

/* labels[n_para]; times = 0: the paragraph has none. Returns how many different labels come back. */
static uint32_t read_labels(const hs_analysis *a, label *labels)
{
    enum { TABLE = 1024 };
    struct { uint32_t hash, times; } seen[TABLE] = {{0, 0}};
    uint32_t kinds = 0;
    for (uint32_t p = 0; p < a->t.n_para; p++) {
        if (!read_label(a, para_at(a, p), &labels[p])) continue;
        labels[p].times = 1;
        labels[p].hash = label_hash(a, labels[p].words);
        uint32_t slot = labels[p].hash % TABLE;
        if (seen[slot].hash != labels[p].hash && seen[slot].times) continue; /* a rare clash: counted as seen once */
        seen[slot].hash = labels[p].hash;
        kinds += ++seen[slot].times == 2;
    }
    for (uint32_t p = 0; p < a->t.n_para; p++) {
        uint32_t slot = labels[p].hash % TABLE;
        if (labels[p].times && seen[slot].hash == labels[p].hash) labels[p].times = seen[slot].times;
    }
    return kinds;
}

/* ---- dialogue behind dashes ---- */

static bool is_dash(const hs_analysis *a, uint32_t i)
{
    return is_low(a, i, "-") || is_low(a, i, "--");
}

static bool starts_with_dash(const hs_analysis *a, para p)
{
    return p.end - p.begin > 2 && is_dash(a, p.begin) && a->t.gap[p.begin + 1] != HS_GAP_NONE;
}

/* The narrator's words inside a turn: a dash, a verb of saying, up to the next dash or the end of the sentence. */
static para find_insert(const hs_analysis *a, para p)
{
    const hs_lex_set speech = HS_LEX_BIT(SAY) | HS_LEX_BIT(ASK);
    for (uint32_t i = p.begin + 2; i + 2 < p.end; i++) {
        if (!is_dash(a, i) || !hs_in(a, i + 1, speech)) continue;
        uint32_t end = i + 2;
        while (end < p.end && !is_dash(a, end) && a->t.sent_of[end] == a->t.sent_of[i]) end++;
        return (para){i + 1, end};
    }
    return (para){0, 0};
}

static void add_dash_turn(hs_arena *arena, const hs_analysis *a, para p, hs_finds *out)
{
    para insert = find_insert(a, p), none = {p.begin, p.begin};
    if (!insert.end) {
        hs_push(arena, out, make(arena, HS_BY_DASH, none, none, ((para){p.begin + 1, p.end}), 0.75f));
        return;
    }
    uint32_t source_end = insert.end;
    while (source_end > insert.begin + 1 && a->t.kind[source_end - 1] != HS_TK_WORD) source_end--;
    hs_found f = make(arena, HS_BY_DASH, (para){insert.begin + 1, source_end}, (para){insert.begin, insert.begin + 1}, p, 0.9f);
    uint32_t n = 0;
    for (uint32_t i = p.begin + 1; i < p.end; i++)
        if ((i + 1 < insert.begin || i >= insert.end) && !(is_dash(a, i) && i == insert.end)) f.content[n++] = i;
    while (n > 0 && hs_str_is(a->t.low[f.content[n - 1]], ",")) n--;
    f.n_content = n;
    hs_push(arena, out, f);
}

/* Two lines or more behind dashes are a dialogue when one of them asks or names a speaker; else they are a list. */
static uint32_t read_dashes(hs_arena *arena, const hs_analysis *a, uint32_t p, hs_finds *out)
{
    uint32_t last = p;
    bool speaks = false;
    while (last < a->t.n_para && starts_with_dash(a, para_at(a, last))) {
        para x = para_at(a, last++);
        speaks |= is_low(a, x.end - 1, "?") || find_insert(a, x).end > 0;
    }
    if (last - p >= 2 && speaks)
        for (uint32_t k = p; k < last; k++) add_dash_turn(arena, a, para_at(a, k), out);
    return last;
}

/* ---- forwarded messages ---- */

static bool read_forward(hs_arena *arena, const hs_analysis *a, uint32_t p, hs_finds *out)
{
    para x = para_at(a, p);
    uint32_t i = x.begin, end = x.end;
    if (i < end && is_low(a, i, "[")) i++;
    if (i + 2 >= end || end - x.begin > 14 || p + 1 >= a->t.n_para) return false;
    if (!(hs_lexicon_phrase(a->lexicon, &a->t.low[i], 2) & HS_LEX_BIT(FORWARD))) return false;
    while (end > i + 2 && a->t.kind[end - 1] != HS_TK_WORD && a->t.kind[end - 1] != HS_TK_NUMBER) end--;
    para cue = {i, i + 2}, source = {i + 2, end}, content = para_at(a, p + 1);
    if (is_low(a, source.begin, ":")) {
        cue.end++;
        source.begin++;
    }
    if (source.begin >= source.end) return false;
    hs_push(arena, out, make(arena, HS_BY_FORWARD, source, cue, content, 0.7f));
    return true;
}

void hs_find_turns(hs_arena *arena, const hs_analysis *a, hs_finds *out)
{
    label *labels = hs_new(arena, label, a->t.n_para);
    uint32_t kinds = read_labels(a, labels);
    for (uint32_t p = 0; p < a->t.n_para; p++) {
        const label *l = &labels[p];
        para x = para_at(a, p);
        if (l->times && is_speaker(a, x, l, kinds)) {
            hs_push(arena, out, make(arena, HS_BY_TURN, l->words, l->cue, ((para){l->cue.end, x.end}), 0.97f));
        } else if (starts_with_dash(a, x)) {
            uint32_t last = read_dashes(arena, a, p, out);
            p = last > p ? last - 1 : p;
        } else if (read_forward(arena, a, p, out)) {
            p++;
        }
    }
}

/* ---- quotations that are left over ---- */

typedef struct leftovers {
    hs_arena *arena;
    const hs_analysis *a;
    hs_finds *finds;
    uint32_t *owner;   /* [tokens] index + 1 of the outermost relation whose content holds the token */
    uint32_t *cue_of;  /* [tokens] index + 1 of the outermost relation whose cue or source holds the token */
    struct { uint32_t *at; uint32_t n, cap; } room; /* [finds] how many tokens the content array has room for */
} leftovers;

static void take_over(leftovers *l, uint32_t k)
{
    const hs_found *f = &l->finds->at[k];
    for (uint32_t i = 0; i < f->n_content; i++) l->owner[f->content[i]] = k + 1;
    for (uint32_t i = f->cue_begin; i < f->cue_end; i++) l->cue_of[i] = k + 1;
    for (uint32_t i = 0; i < f->n_source; i++) l->cue_of[f->source[i]] = k + 1;
    hs_push(l->arena, &l->room, f->n_content);
}

/* Adds the tokens [begin, end) to the content of relation k: mostly at its end, so the array grows by doubling. */
static void extend(leftovers *l, uint32_t k, uint32_t begin, uint32_t end)
{
    hs_found *f = &l->finds->at[k];
    uint32_t kept = f->n_content, need = f->n_content + (end - begin);
    if (need > l->room.at[k]) {
        f->content = hs_arena_grow(l->arena, f->content, l->room.at[k] * sizeof *f->content, (size_t)2 * need * sizeof *f->content);
        l->room.at[k] = 2 * need;
    }
    while (kept > 0 && f->content[kept - 1] >= begin) kept--;
    uint32_t tail = kept; /* what stands behind the new tokens moves up */
    while (tail < f->n_content && f->content[tail] < end) tail++;
    uint32_t n_tail = f->n_content - tail, n = 0;
    for (uint32_t t = begin; t < end; t++) n += l->cue_of[t] != k + 1;
    memmove(f->content + kept + n, f->content + tail, n_tail * sizeof *f->content);
    for (uint32_t t = begin; t < end; t++) {
        if (l->cue_of[t] != k + 1) f->content[kept++] = t;
        l->owner[t] = k + 1;
    }
    f->n_content = kept + n_tail;
}

/* ---- a quotation is one voice ---- */

enum { BESIDE = 6 }; /* tokens between a quotation and the cue or source that stands beside it */

/* Does relation k's cue or source stand beside the quotation, in a sentence with its near edge? */
static bool speaks_beside(const leftovers *l, const hs_quote *q, uint32_t k)
{
    const hs_tokens *t = &l->a->t;
    for (uint32_t i = q->end, n = 0; i < t->n && n < BESIDE && t->sent_of[i] == t->sent_of[q->end - 1]; i++, n++)
        if (l->cue_of[i] == k) return true;
    for (uint32_t i = q->begin, n = 0; i > 0 && n < BESIDE && t->sent_of[i - 1] == t->sent_of[q->begin]; i--, n++)
        if (l->cue_of[i - 1] == k) return true;
    return false;
}

/* Of the relations that share a quotation: who speaks beside it, else who holds its first word, else its next one. */
static uint32_t owner_of_quote(const leftovers *l, const hs_quote *q, bool *shared)
{
    uint32_t first = 0, beside = 0;
    *shared = false;
    for (uint32_t i = q->begin; i < q->end; i++) {
        uint32_t k = l->owner[i];
        if (!k || k == beside) continue;
        *shared |= first && k != first;
        if (!first) first = k;
        if (!beside && speaks_beside(l, q, k)) beside = k;
    }
    return beside ? beside : first;
}

/* Gives every quotation that several relations share to one of them, and writes the contents anew. */
static void settle_quotes(leftovers *l)
{
    const hs_analysis *a = l->a;
    bool any = false;
    for (uint32_t n = 0; n < a->q.n; n++) {
        const hs_quote *q = &a->q.at[n];
        bool shared;
        if (q->depth > 1 || q->single) continue;
        uint32_t k = owner_of_quote(l, q, &shared);
        if (!shared) continue;
        any = true;
        for (uint32_t i = q->begin; i < q->end; i++)
            if (!l->cue_of[i]) l->owner[i] = k;
    }
    if (!any) return;
    for (uint32_t k = 0; k < l->finds->n; k++) l->finds->at[k].n_content = 0;
    for (uint32_t i = 0; i < a->t.n; i++) {
        uint32_t k = l->owner[i];
        if (k) extend(l, k - 1, i, i + 1);
    }
}

/* The relation that spoke last before the token, in its paragraph or the one before: index + 1, 0 = none. */
static uint32_t speaker_before(const leftovers *l, uint32_t token, uint32_t least)
{
    if (token - least > LOOK_BACK) least = token - LOOK_BACK;
    for (uint32_t i = token; i-- > least;) {
        if (l->owner[i]) return l->owner[i];
        if (l->cue_of[i]) return l->cue_of[i];
    }
    return 0;
}

static bool is_free(const leftovers *l, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++)
        if (l->owner[i] || l->cue_of[i]) return false;
    return true;
}

/* Does the quotation make whole sentences: does it begin where one begins, and end where one ends? */
static bool is_sentences(const hs_analysis *a, const hs_quote *q)
{
    uint32_t first = a->t.sent[a->t.sent_of[q->begin]], last = a->t.sent[a->t.sent_of[q->end - 1] + 1];
    return q->begin <= first + 1 && q->end + 2 >= last && words_in(a, first, q->begin) == 0 && words_in(a, q->end, last) == 0;
}

/* "A woman behind him knew better. “They sold it.”": does the sentence before the quotation, in its paragraph, speak of somebody without
 * quoting him? 2: by name or description, 1: by a pronoun, 0: no. */
static int brings_somebody(const leftovers *l, uint32_t quote, uint32_t paragraph)
{
    const hs_analysis *a = l->a;
    const hs_lex_set person = HS_LEX_BIT(PERSON) | HS_LEX_BIT(TITLE) | HS_LEX_BIT(RELATIVE_PERSON);
    uint32_t s = a->t.sent_of[quote];
    if (s == 0 || a->t.sent[s - 1] < paragraph) return 0;
    for (uint32_t i = a->t.sent[s - 1]; i < a->t.sent[s]; i++)
        if (l->cue_of[i] && l->finds->at[l->cue_of[i] - 1].quoted) return 0;
    for (uint32_t i = a->t.sent[s - 1]; i < a->t.sent[s]; i++) {
        if (a->grel[i] != HS_R_NSUBJ || a->q.depth[i]) continue;
        uint32_t verb = a->tag.head[i];
        if (verb == HS_ROOT || (a->tag.head[verb] != HS_ROOT && a->grel[verb] != HS_R_CONJ && a->grel[verb] != HS_R_PARATAXIS)) continue;
        if (a->gpos[i] == HS_G_PRONOUN) return hs_in(a, i, HS_LEX_BIT(MALE) | HS_LEX_BIT(FEMALE)) ? 1 : 0;
        return a->gpos[i] == HS_G_NAME || (hs_in(a, i, person) && !hs_in(a, i, HS_LEX_BIT(DOCUMENT))) ? 2 : 0;
    }
    return 0;
}

/* An announcement ends the paragraph before: "Here is a quote.", "I reproduce its heart:". Its tokens, without the stop. */
static para announcement(const hs_analysis *a, uint32_t p)
{
    if (p == 0) return (para){0, 0};
    para before = para_at(a, p - 1);
    uint32_t s = a->t.sent_of[before.end - 1], begin = a->t.sent[s], end = before.end;
    bool colon = is_low(a, end - 1, ":"), word = false;
    const hs_lex_set speech = HS_LEX_BIT(SAY) | HS_LEX_BIT(WRITE) | HS_LEX_BIT(ANNOUNCE) | HS_LEX_BIT(CUE_NOUN);
    for (uint32_t i = begin; i < end; i++) word |= hs_in(a, i, colon ? speech : HS_LEX_BIT(ANNOUNCE)) && !hs_in(a, i, HS_LEX_BIT(MEDIUM) & ~speech);
    if (!word || end - begin > 30 || (colon ? end - begin < 2 : !hs_in(a, begin, HS_LEX_BIT(ANNOUNCE_OPENER)))) return (para){0, 0};
    if (!colon)
        while (end > begin + 1 && a->t.kind[end - 1] != HS_TK_WORD) end--;
    return (para){begin, end};
}

/* A source inside an announcement: the possessor or the subject ("Here is Mr. Lind's answer", "Here is what Lind says"). */
static para announced_source(const hs_analysis *a, para cue)
{
    for (uint32_t i = cue.begin; i < cue.end; i++) {
        bool name = a->gpos[i] == HS_G_NAME;
        if (!name) continue;
        uint32_t end = i + 1;
        while (end < cue.end && a->gpos[end] == HS_G_NAME) end++;
        return (para){i, end};
    }
    return (para){0, 0};
}

static void take_block(leftovers *l, uint32_t p, uint32_t begin, uint32_t end, uint32_t before)
{
    const hs_analysis *a = l->a;
    uint32_t least = p ? para_at(a, p - 1).begin : 0;
    para cue = announcement(a, p);
    uint32_t speaker = before ? before : speaker_before(l, begin, least);
    bool announced = cue.end > cue.begin;
    /* the announcement is itself a relation whose content is missing or lies only in it: it takes the quotation over */
    if (announced && speaker && l->finds->at[speaker - 1].cue_begin >= cue.begin && !before) {
        hs_found *f = &l->finds->at[speaker - 1];
        if (f->n_content && f->content[0] >= cue.begin) f->n_content = 0;
        extend(l, speaker - 1, begin, end);
        return;
    }
    if (!announced && speaker && (before || l->finds->at[speaker - 1].quoted)) {
        extend(l, speaker - 1, begin, end);
        return;
    }
    para source = announced ? announced_source(a, cue) : (para){begin, begin};
    if (!announced) cue = (para){begin, begin};
    if (source.end > source.begin && source.end < cue.end) cue.begin = source.end;
    hs_push(l->arena, l->finds,
            make(l->arena, announced ? HS_BY_ANNOUNCEMENT : HS_BY_QUOTE, source, cue, (para){begin, end}, announced ? 0.9f : 0.7f));
    take_over(l, l->finds->n - 1);
}

/* A content that holds the beginning of a quotation, but stops before its end, goes on to the end if nobody speaks there. */
static void finish(leftovers *l, uint32_t k, uint32_t begin, uint32_t end)
{
    while (begin < end && l->owner[begin] == k + 1) begin++;
    if (begin < end && is_free(l, begin, end)) extend(l, k, begin, end);
}

/* The relation that owns the quotation which this one carries on. */
static uint32_t carried_from(const leftovers *l, const hs_quote *q)
{
    if (q->before == HS_NO_TOKEN) return 0;
    const hs_quote *b = &l->a->q.at[q->before];
    for (uint32_t i = b->end; i-- > b->begin;)
        if (l->owner[i]) return l->owner[i];
    return 0;
}

/* “…” ― Ana Lind: the name behind a dash that ends the paragraph; empty when there is none. */
static para signature(const hs_analysis *a, uint32_t i, uint32_t end)
{
    if (i + 1 >= end || !is_dash(a, i)) return (para){0, 0};
    uint32_t from = ++i;
    while (i < end && i - from < LONGEST_LABEL && (hs_atom_is_upper(&a->atom[i]) || a->gpos[i] == HS_G_NAME)) i++;
    uint32_t stop = i;
    while (i < end && a->t.kind[i] == HS_TK_PUNCT) i++;
    return i == end && stop > from ? (para){from, stop} : (para){0, 0};
}

/* "The following messages came up, he believes. …": what follows in the paragraph is the list, and belongs to the content. What
 * the models found there is dropped: the scope of the content will find it again, as voices inside this one. */
static void take_list(leftovers *l, uint32_t k)
{
    const hs_analysis *a = l->a;
    const hs_found *f = &l->finds->at[k];
    if (f->quoted == 2 || f->cue_end <= f->cue_begin || f->reason != HS_BY_CUE) return;
    uint32_t s = a->t.sent_of[f->cue_begin], end = a->t.sent[s + 1], p = 0;
    if (f->n_content == 0 || a->t.sent_of[f->content[f->n_content - 1]] != s) return;
    bool announces = false;
    for (uint32_t i = 0; i < f->n_content; i++) announces |= hs_in(a, f->content[i], HS_LEX_BIT(FOLLOWING));
    while (p + 1 < a->t.n_para && a->t.para[p + 1] <= s) p++;
    uint32_t last = a->t.sent[a->t.para[p + 1]];
    if (!announces || end >= last) return;
    for (uint32_t i = end; i < last; i++) {
        uint32_t other = l->cue_of[i] ? l->cue_of[i] : l->owner[i];
        if (other && other != k + 1 && l->finds->at[other - 1].cue_begin >= end) l->finds->at[other - 1].n_content = 0;
        l->cue_of[i] = l->owner[i] = 0;
    }
    extend(l, k, end, last);
}

/* "Allegedly, …": an adverb that opens a sentence nobody has spoken yet is a cue without a source. */
static void read_rumour(leftovers *l, uint32_t s)
{
    const hs_analysis *a = l->a;
    uint32_t begin = a->t.sent[s], end = a->t.sent[s + 1], cue_end = begin;
    while (cue_end < end && hs_in(a, cue_end, HS_LEX_BIT(RUMOUR))) cue_end++;
    if (cue_end == begin || cue_end + LEAST_WORDS >= end) return;
    uint32_t from = cue_end + is_low(a, cue_end, ",");
    while (end > from && a->t.kind[end - 1] == HS_TK_PUNCT) end--;
    if (end < from + LEAST_WORDS || !is_free(l, begin, end)) return;
    hs_found f = make(l->arena, HS_BY_CUE, (para){begin, begin}, (para){begin, cue_end}, (para){from, end}, 0.7f);
    f.quoted = 0;
    hs_push(l->arena, l->finds, f);
    take_over(l, l->finds->n - 1);
}

void hs_find_bare(hs_arena *arena, const hs_analysis *a, hs_finds *finds)
{
    leftovers l = {.arena = arena, .a = a, .finds = finds};
    l.owner = hs_new(arena, uint32_t, a->t.n);
    l.cue_of = hs_new(arena, uint32_t, a->t.n);
    for (uint32_t k = 0; k < finds->n; k++) take_over(&l, k);
    settle_quotes(&l);
    for (uint32_t p = 0; p < a->t.n_para; p++) {
        para x = para_at(a, p);
        for (uint32_t i = x.begin; i < x.end; i++) {
            uint32_t k = a->q.outer[i];
            if (k == HS_NO_TOKEN) continue;
            const hs_quote *q = &a->q.at[k];
            uint32_t begin = q->begin, end = q->end;
            i = end > i ? end - 1 : i;
            uint32_t before = carried_from(&l, q);
            if (l.owner[begin]) finish(&l, l.owner[begin] - 1, begin, end);
            if (!is_free(&l, begin, end) || q->single || words_in(a, begin, end) < LEAST_WORDS) continue;
            para signer = signature(a, end, x.end), none = {begin, begin};
            if (signer.end) {
                hs_push(arena, finds, make(arena, HS_BY_QUOTE, signer, none, ((para){begin, end}), 0.85f));
                take_over(&l, finds->n - 1);
                continue;
            }
            bool whole = begin <= x.begin + 1 && words_in(a, end, x.end) == 0 && words_in(a, x.begin, begin) == 0;
            bool opens = begin <= x.begin + 1 && announcement(a, p).end > 0;
            if (before || opens || (whole && words_in(a, begin, end) > 4)) take_block(&l, p, begin, end, before);
            else if (is_sentences(a, q)) { /* a quoted sentence behind a quotation of the same paragraph goes on with it, unless somebody came between */
                uint32_t speaker = speaker_before(&l, begin, x.begin);
                int somebody = brings_somebody(&l, begin, x.begin);
                if (speaker && l.finds->at[speaker - 1].quoted && somebody < 2) extend(&l, speaker - 1, begin, end);
                else if (somebody) {
                    hs_push(arena, finds, make(arena, HS_BY_QUOTE, none, none, ((para){begin, end}), 0.6f));
                    take_over(&l, finds->n - 1);
                }
            }
        }
    }
    for (uint32_t k = 0, n = finds->n; k < n; k++) take_list(&l, k);
    for (uint32_t k = 0; k < a->t.n_sent; k++) read_rumour(&l, k);
}
