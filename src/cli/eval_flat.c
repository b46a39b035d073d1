/* Scores on PolNeAR: relations of one level, with the definitions of its field:
 *
 * exact     the token sets of source, cue and content are all identical
 * j50       the contents' Jaccard index is at least 0.5, and the sources' heads match
 * lenient   the contents share a token, and the sources' heads match
 * any       the contents share a token
 * Heads match when both sources are absent, or the head of each lies in the other. A head is the last token before the first
 * comma, dash, colon, bracket or stop word. Pairs are one to one, greedily by decreasing Jaccard of content (then of cue, of
 * source, then by order). The type of a relation is the share of its content's tokens inside double marks: all, none, some. */
#include <stdlib.h>
#include <string.h>
#include "cli/eval.h"

typedef struct item { eval_set source, cue, content; int type; int64_t head; double confidence; } item;

/* ---- marks ---- */

static bool starts(hs_str s, size_t i, const char *z)
{
    size_t n = strlen(z);
    return s.len - i >= n && !memcmp(s.ptr + i, z, n);
}

static bool is_space(hs_str s, size_t i)
{
    return strchr(" \t\n\r\v\f", s.ptr[i]) || starts(s, i, "\xC2\xA0") || starts(s, i, "\xE2\x80\xAF");
}

/* the byte where the character before i begins */
static size_t before(hs_str s, size_t i)
{
    do i--;
    while (i && ((unsigned char)s.ptr[i] & 0xC0) == 0x80);
    return i;
}

/* a straight mark: does it open (1) or close (0)? `now`: are we inside? */
static int straight_mark(const eval_text *t, size_t i, uint32_t token, int now)
{
    hs_str s = t->s;
    size_t p = i ? before(s, i) : 0;
    bool space_before = !i || is_space(s, p), space_after = i + 1 >= s.len || is_space(s, i + 1);
    bool bracket = i && (strchr("([-'", s.ptr[p]) || starts(s, p, "—") || starts(s, p, "‘"));
    bool word_after = token < t->n && t->token[token].begin == i + 1;
    bool opens = (space_before || bracket) && !space_after, closes = !space_before && !word_after;
    if (now) return opens && !closes;
    return !(closes && !opens);
}

/* inside[k]: token k stands inside double marks; a quotation never outlives its line */
static uint8_t *quoted_tokens(const eval_text *t, eval_pool *pool)
{
    uint8_t *inside = eval_alloc(pool, 1, t->n + 1);
    uint32_t token = 0;
    int now = 0;
    for (size_t i = 0; i < t->s.len; i++) {
        char c = t->s.ptr[i];
        for (; token < t->n && t->token[token].begin <= i; token++) inside[token] = (uint8_t)now;
        if (c == '\n') now = 0;
        else if (starts(t->s, i, "“")) now = 1;
        else if (starts(t->s, i, "”")) now = 0;
        else if (starts(t->s, i, "``")) now = 1, i++;
        else if (starts(t->s, i, "''")) now = 0, i++;
        else if (c == '"') now = straight_mark(t, i, token, now);
    }
    return inside;
}

static int type_of(eval_set content, const uint8_t *inside)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < content.n; i++) n += inside[content.at[i]];
    return n == content.n ? HS_DIRECT : n ? HS_MIXED : HS_INDIRECT;
}

/* ---- heads ---- */

static bool is_word(const eval_text *t, uint32_t token, const char *list)
{
    char word[16];
    size_t n = t->token[token].end - t->token[token].begin;
    if (n > 10) return false;
    word[0] = ' ';
    for (size_t i = 0; i < n; i++) {
        char c = t->s.ptr[t->token[token].begin + i];
        word[i + 1] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    word[n + 1] = ' ';
    word[n + 2] = '\0';
    return strstr(list, word) != NULL;
}

/* a comma, semicolon, colon, bracket, dash or a hyphen between blanks stands in bytes [begin, end) */
static bool is_cut(hs_str s, uint32_t begin, uint32_t end)
{
    for (size_t i = begin; i < end; i++) {
        if (strchr(",;:()[]", s.ptr[i]) || starts(s, i, "–") || starts(s, i, "—")) return true;
        if (s.ptr[i] != '-') continue;
        if (i + 1 < end && s.ptr[i + 1] == '-') return true;
        if (i > begin && i + 1 < end && is_space(s, before(s, i)) && is_space(s, i + 1)) return true;
    }
    return false;
}

static int64_t head_of(const eval_text *t, eval_set span)
{
    static const char stop[] = " of in at for from with who whom whose that which on to by about where when as during after "
                               "before under over against among between within near inside outside ";
    int64_t best = -1;
    for (uint32_t k = 0; k < span.n; k++) {
        uint32_t i = span.at[k], begin = k ? t->token[span.at[k - 1]].end : 0, end = k ? t->token[i].begin : 0;
        bool stops = is_word(t, i, stop);
        if (best >= 0 && (stops || is_cut(t->s, begin, end))) break;
        bool apostrophe = (end - begin == 1 && t->s.ptr[begin] == '\'') || (end - begin == 3 && starts(t->s, begin, "’"));
        if (stops || (apostrophe && is_word(t, i, " s "))) continue;
        best = i;
    }
    return best >= 0 ? best : span.n ? (int64_t)span.at[span.n - 1] : -1;
}

static bool heads_match(const item *g, const item *p)
{
    if (!g->source.n || !p->source.n) return !g->source.n && !p->source.n;
    return eval_set_has(p->source, (uint32_t)g->head) && eval_set_has(g->source, (uint32_t)p->head);
}

/* ---- scores ---- */

static int by_sets(const void *a, const void *b)
{
    const item *x = a, *y = b;
    int c = eval_set_order(x->source, y->source);
    if (!c) c = eval_set_order(x->cue, y->cue);
    if (!c) c = eval_set_order(x->content, y->content);
    return c ? c : (x->confidence < y->confidence) - (x->confidence > y->confidence);
}

static item *items(const eval_text *t, const eval_relations *r, const uint8_t *inside, eval_pool *pool, uint32_t *n)
{
    item *out = eval_alloc(pool, sizeof *out, r->n + 1);
    *n = 0;
    for (uint32_t i = 0; i < r->n; i++) {
        item x = {.content = eval_set_of(t, r->at[i].content, pool), .confidence = r->at[i].confidence};
        if (r->at[i].within.ptr || !x.content.n) continue;
        x.source = eval_set_of(t, r->at[i].source, pool);
        x.cue = eval_set_of(t, r->at[i].cue, pool);
        x.type = type_of(x.content, inside);
        x.head = head_of(t, x.source);
        out[(*n)++] = x;
    }
    qsort(out, *n, sizeof *out, by_sets);
    return out;
}

enum measure { EXACT, J50, LENIENT, ANY, MEASURES };

static bool pair_counts(enum measure m, const item *g, const item *p, double content)
{
    switch (m) {
    case EXACT:
        return !eval_set_order(g->source, p->source) && !eval_set_order(g->cue, p->cue) && !eval_set_order(g->content, p->content);
    case J50: return content >= 0.5 && heads_match(g, p);
    case LENIENT: return heads_match(g, p);
    default: return true;
    }
}

static void add_measure(const char *measure, const item *G, uint32_t n_g, const item *P, uint32_t n_p, const eval_pair *pair,
                        uint32_t n, eval_score *out)
{
    char name[64];
    snprintf(name, sizeof name, "REL %s", measure);
    eval_add(out, name, n, n_p, n, n_g);
    for (int type = 0; type < 3; type++) {
        double hit = 0, of = 0, gold_hit = 0, gold_of = 0;
        for (uint32_t k = 0; k < n; k++) hit += P[pair[k].found].type == type, gold_hit += G[pair[k].gold].type == type;
        for (uint32_t i = 0; i < n_g; i++) gold_of += G[i].type == type;
        for (uint32_t j = 0; j < n_p; j++) of += P[j].type == type;
        snprintf(name, sizeof name, "REL %s %s", hs_type_word((hs_type)type), measure);
        eval_add(out, name, hit, of, gold_hit, gold_of);
    }
}

static void calibrate(const item *P, uint32_t n_p, const eval_pair *pair, uint32_t n, eval_pool *pool, eval_score *out)
{
    uint8_t *right = eval_alloc(pool, 1, n_p + 1);
    for (uint32_t k = 0; k < n; k++) right[pair[k].found] = 1;
    for (uint32_t j = 0; j < n_p; j++) eval_add_confidence(out, P[j].confidence, right[j]);
}

void eval_score_flat(const eval_text *t, const eval_relations *gold, const eval_relations *found, eval_pool *pool, eval_score *out)
{
    static const char *const names[] = {"exact", "j50", "lenient", "any"};
    const uint8_t *inside = quoted_tokens(t, pool);
    uint32_t n_g, n_p;
    const item *G = items(t, gold, inside, pool, &n_g), *P = items(t, found, inside, pool, &n_p);
    eval_pair *pair = eval_alloc(pool, sizeof *pair, (size_t)n_g * n_p + 1);
    for (int m = 0; m < MEASURES; m++) {
        uint32_t n = 0;
        for (uint32_t i = 0; i < n_g; i++)
            for (uint32_t j = 0; j < n_p; j++) {
                double content = eval_jaccard(G[i].content, P[j].content);
                double cue = eval_jaccard(G[i].cue, P[j].cue), source = eval_jaccard(G[i].source, P[j].source);
                if (content > 0 && pair_counts((enum measure)m, &G[i], &P[j], content))
                    pair[n++] = (eval_pair){{-content, -cue, -source}, i, j};
            }
        n = eval_match(pair, n, n_g, n_p, pool);
        add_measure(names[m], G, n_g, P, n_p, pair, n, out);
        if (m == LENIENT) calibrate(P, n_p, pair, n, pool, out);
    }
}
