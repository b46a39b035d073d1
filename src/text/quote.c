/* Quotation marks -> quotations. */
#include "text/quote.h"

enum { DEEPEST = 8 };

enum side { NEITHER, OPENS, CLOSES, EITHER };

typedef struct finder {
    hs_arena *arena;
    const hs_tokens *t;
    hs_quotes *q;
    uint32_t stack[DEEPEST]; /* quotations that are open in this paragraph */
    uint32_t depth;
} finder;

static bool touches_left(const hs_tokens *t, uint32_t i)
{
    return i > 0 && t->gap[i] == HS_GAP_NONE;
}

static bool touches_right(const hs_tokens *t, uint32_t i)
{
    return i + 1 < t->n && t->gap[i + 1] == HS_GAP_NONE;
}

static bool is_bracket_or_dash(hs_str low)
{
    return low.len && strchr("([{-/", low.ptr[0]) != NULL;
}

/* A straight mark opens where it touches the word behind it and not the one before, and so on. */
static enum side side_by_space(const hs_tokens *t, uint32_t i)
{
    bool left = touches_left(t, i) && !is_bracket_or_dash(t->low[i - 1]);
    bool right = touches_right(t, i);
    if (left && right) {
        /* between two tokens without space: punctuation on the right means it closes, on the left that it opens */
        uint8_t next = t->kind[i + 1];
        if (next == HS_TK_PUNCT || next == HS_TK_MARK) return CLOSES;
        return t->kind[i - 1] == HS_TK_PUNCT && !strchr(".,?!", t->low[i - 1].ptr[0]) ? OPENS : EITHER;
    }
    return left ? CLOSES : right ? OPENS : EITHER;
}

static bool form_is(const hs_tokens *t, uint32_t i, const char *form)
{
    return hs_str_is(hs_token_text(t, i), form);
}

static enum side side_of(const hs_tokens *t, uint32_t i, bool german)
{
    enum side space = side_by_space(t, i);
    if (form_is(t, i, "“") || form_is(t, i, "&ldquo;")) {
        if (german && space != OPENS) return CLOSES;
        return space == CLOSES ? EITHER : OPENS;
    }
    if (form_is(t, i, "”") || form_is(t, i, "&rdquo;")) return space == OPENS && german ? EITHER : CLOSES;
    if (form_is(t, i, "„") || form_is(t, i, "``") || form_is(t, i, "&bdquo;")) return OPENS;
    if (form_is(t, i, "«") || form_is(t, i, "&laquo;") || form_is(t, i, "‹‹")) return space == CLOSES ? CLOSES : OPENS;
    if (form_is(t, i, "»") || form_is(t, i, "&raquo;") || form_is(t, i, "››")) return space == OPENS ? OPENS : CLOSES;
    return space;
}

/* Single marks: an opening one touches the word behind it and stands free before; an apostrophe never opens. */
static enum side side_of_single(const hs_tokens *t, uint32_t i)
{
    bool left = touches_left(t, i) && t->kind[i - 1] != HS_TK_MARK && !is_bracket_or_dash(t->low[i - 1]);
    bool right = touches_right(t, i);
    if (form_is(t, i, "‘") || form_is(t, i, "‚") || form_is(t, i, "‹") || form_is(t, i, "&lsquo;"))
        return left && !right ? CLOSES : OPENS;
    if (left) return right && t->kind[i + 1] == HS_TK_WORD ? NEITHER : CLOSES;
    if (form_is(t, i, "'") || form_is(t, i, "`")) return right ? OPENS : NEITHER;
    return form_is(t, i, "›") ? CLOSES : NEITHER;
}

static void open_quote(finder *f, uint32_t i, uint32_t mark, bool single)
{
    if (f->depth == DEEPEST) return;
    hs_quote q = {.begin = i, .end = i + 1, .open = mark, .close = HS_NO_TOKEN, .before = HS_NO_TOKEN,
                  .depth = (uint8_t)(f->depth + 1), .single = single};
    f->stack[f->depth++] = f->q->n;
    hs_push(f->arena, f->q, q);
}

static void close_top(finder *f, uint32_t end, uint32_t mark)
{
    hs_quote *q = &f->q->at[f->stack[--f->depth]];
    q->end = end;
    q->close = mark;
}

/* A closing mark that nothing opened: the quotation began with the sentence, or behind the last one of this paragraph. */
static void close_unopened(finder *f, uint32_t i, uint32_t first)
{
    uint32_t begin = f->t->sent[f->t->sent_of[i]];
    if (begin < first) begin = first;
    uint32_t last = f->q->n;
    if (last > 0 && f->q->at[last - 1].end > begin) begin = f->q->at[last - 1].end;
    while (begin < i && (f->t->kind[begin] == HS_TK_PUNCT)) begin++;
    if (i < begin + 3) return; /* too little for a quotation: a stray mark */
    open_quote(f, begin, HS_NO_TOKEN, false);
    close_top(f, i + 1, i);
}

static bool closes_single(const finder *f)
{
    return f->depth > 0 && f->q->at[f->stack[f->depth - 1]].single;
}

/* Is there a closing partner for the single opening mark i before the end of the paragraph? */
static bool has_single_partner(const hs_tokens *t, uint32_t i, uint32_t end)
{
    for (uint32_t j = i + 1; j < end && j < i + 120; j++) {
        if (t->kind[j] != HS_TK_MARK) continue;
        if (t->low[j].ptr[0] == '\'' && side_of_single(t, j) == CLOSES) return true;
    }
    return false;
}

static void read_mark(finder *f, uint32_t i, uint32_t first, uint32_t end)
{
    const hs_tokens *t = f->t;
    if (t->low[i].ptr[0] == '\'') {
        enum side s = side_of_single(t, i);
        if (s == OPENS && has_single_partner(t, i, end)) open_quote(f, i, i, true);
        else if (s == CLOSES && closes_single(f)) close_top(f, i + 1, i);
        return;
    }
    bool german = f->depth > 0 && f->q->at[f->stack[f->depth - 1]].open != HS_NO_TOKEN &&
                  form_is(t, f->q->at[f->stack[f->depth - 1]].open, "„");
    enum side s = side_of(t, i, german);
    bool straight = form_is(t, i, "\"") || form_is(t, i, "''") || form_is(t, i, "&quot;");
    if (s == EITHER) s = f->depth > 0 ? CLOSES : OPENS;
    /* straight marks do not nest: one that stands where it could close does so */
    if (s == OPENS && straight && f->depth > 0 && !(touches_right(t, i) && !touches_left(t, i))) s = CLOSES;
    if (s == OPENS) {
        open_quote(f, i, i, false);
        return;
    }
    while (closes_single(f)) close_top(f, i, HS_NO_TOKEN); /* a single mark that was an apostrophe after all */
    if (f->depth > 0) close_top(f, i + 1, i);
    else close_unopened(f, i, first);
}

static void read_paragraph(finder *f, uint32_t first, uint32_t end)
{
    f->depth = 0;
    for (uint32_t i = first; i < end; i++)
        if (f->t->kind[i] == HS_TK_MARK) read_mark(f, i, first, end);
    while (f->depth > 0) close_top(f, end, HS_NO_TOKEN);
}

/* first token behind the paragraph's leading marks of another kind ("> ", "- ") */
static uint32_t skip_lead(const hs_tokens *t, uint32_t i, uint32_t end)
{
    while (i < end && t->kind[i] == HS_TK_OTHER) i++;
    return i;
}

enum { LONGEST_WAIT = 6 }; /* paragraphs without any mark inside one quotation */

/* The paragraphs from..to-1 hold no mark of their own but stand inside a quotation: each gets one that carries it on. */
static uint32_t quote_whole(finder *f, uint32_t from, uint32_t to, uint32_t before)
{
    for (uint32_t p = from; p < to; p++) {
        hs_quote q = {.begin = f->t->sent[f->t->para[p]], .end = f->t->sent[f->t->para[p + 1]], .open = HS_NO_TOKEN,
                      .close = HS_NO_TOKEN, .before = before, .depth = 1};
        before = f->q->n;
        hs_push(f->arena, f->q, q);
    }
    return before;
}

/* Joins quotations over paragraphs. A quotation left open is carried on by the next paragraph when that opens with a
 * mark again, or ends on a closing mark that it never opened (then the paragraphs between were quoted too). */
static void join_paragraphs(finder *f, const uint32_t *first_quote)
{
    const hs_tokens *t = f->t;
    hs_quotes *q = f->q;
    uint32_t open = HS_NO_TOKEN;  /* a quotation that an earlier paragraph left open */
    uint32_t ended = HS_NO_TOKEN; /* the quotation that the paragraph before ended with, closed or not */
    uint32_t since = 0;           /* the first paragraph without marks after `open` */
    for (uint32_t p = 0; p < t->n_para; p++) {
        uint32_t begin = t->sent[t->para[p]], end = t->sent[t->para[p + 1]];
        uint32_t a = first_quote[p], b = first_quote[p + 1];
        if (a == b) {
            ended = HS_NO_TOKEN;
            if (open != HS_NO_TOKEN && p - since >= LONGEST_WAIT) open = HS_NO_TOKEN;
            continue;
        }
        bool reopens = q->at[a].begin == skip_lead(t, begin, end) && since == p && q->at[a].open != HS_NO_TOKEN;
        bool closes = q->at[a].open == HS_NO_TOKEN && q->at[a].end + 2 >= end;
        if (open != HS_NO_TOKEN && reopens) {
            q->at[a].before = open;
        } else if (closes && (open != HS_NO_TOKEN || ended != HS_NO_TOKEN)) {
            uint32_t before = open == HS_NO_TOKEN ? ended : quote_whole(f, since, p, open);
            q->at[a].before = before;
            q->at[a].begin = begin;
        }
        open = ended = HS_NO_TOKEN;
        for (uint32_t k = a; k < b; k++) {
            const hs_quote *one = &q->at[k];
            if (one->depth != 1 || one->single || one->end + 2 < end) continue;
            ended = k;
            if (one->close == HS_NO_TOKEN && one->end == end) open = k;
        }
        since = p + 1;
    }
}

void hs_find_quotes(hs_arena *arena, const hs_tokens *tokens, hs_quotes *out)
{
    *out = (hs_quotes){0};
    finder f = {.arena = arena, .t = tokens, .q = out};
    uint32_t *first_quote = hs_new(arena, uint32_t, tokens->n_para + 1);
    for (uint32_t p = 0; p < tokens->n_para; p++) {
        first_quote[p] = out->n;
        read_paragraph(&f, tokens->sent[tokens->para[p]], tokens->sent[tokens->para[p + 1]]);
    }
    first_quote[tokens->n_para] = out->n;
    join_paragraphs(&f, first_quote);
    out->depth = hs_new(arena, uint8_t, tokens->n);
    out->outer = hs_new(arena, uint32_t, tokens->n);
    out->partner = hs_new(arena, uint32_t, tokens->n);
    for (uint32_t i = 0; i < tokens->n; i++) out->outer[i] = out->partner[i] = HS_NO_TOKEN;
    for (uint32_t k = 0; k < out->n; k++) {
        const hs_quote *q = &out->at[k];
        if (q->open != HS_NO_TOKEN && q->close != HS_NO_TOKEN) {
            out->partner[q->open] = q->close;
            out->partner[q->close] = q->open;
        }
        for (uint32_t i = q->begin; i < q->end; i++)
            if (out->depth[i]++ == 0) out->outer[i] = k;
    }
}
