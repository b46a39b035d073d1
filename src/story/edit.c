/* Edits: the longest common subsequence of the two texts' sentences between their common beginning and end (E. Myers, "An O(ND) difference
 * algorithm", 1986, gives the idea; texts are short, so the plain table is used), then sentences in the same gap that share most of their
 * words are one reworded. */
#include "story/edit.h"
#include <stdlib.h>
#include "base/hash.h"
#include "ledger/ledger.h"

enum {
    MOST = 10000, /* sentences; beyond them texts are compared no further */
    NEAR = 100    /* sentences: a reworded one is looked for as far around its place in a gap */
};

typedef struct piece { hs_span span; uint32_t *word /* [n] ascending */, n; uint32_t hash; } piece;
typedef struct pieces { piece *at; uint32_t n, cap; } pieces;

static bool ends_sentence(hs_str s, size_t i)
{
    if (s.ptr[i] == '\n') return true;
    if (!strchr(".?!", s.ptr[i])) return false;
    size_t next = i + 1;
    while (next < s.len && (strchr("\"')", s.ptr[next]) || (unsigned char)s.ptr[next] >= 0x80)) next++;
    return next >= s.len || s.ptr[next] == ' ' || s.ptr[next] == '\n';
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static void add_piece(hs_arena *arena, hs_str text, size_t begin, size_t end, pieces *out)
{
    while (begin < end && (unsigned char)text.ptr[begin] <= ' ') begin++;
    while (end > begin && (unsigned char)text.ptr[end - 1] <= ' ') end--;
    piece p = {.span = {(uint32_t)begin, (uint32_t)end}};
    hs_str rest = hs_plain_words(arena, hs_str_sub(text, begin, end));
    p.word = hs_new(arena, uint32_t, rest.len / 2 + 1);
    while (rest.len) {
        hs_str word = hs_str_cut(&rest, ' ');
        if (!word.len) continue;
        p.word[p.n] = hs_hash_bytes(word);
        p.hash = hs_hash_mix(p.hash, p.word[p.n++]);
    }
    if (!p.n) return;
    qsort(p.word, p.n, sizeof *p.word, by_number);
    hs_push(arena, out, p);
}

/* Sentences, roughly: what is cut wrongly is cut wrongly in both texts. */
static void cut(hs_arena *arena, hs_str text, pieces *out)
{
    size_t begin = 0;
    for (size_t i = 0; i < text.len; i++)
        if (ends_sentence(text, i)) {
            size_t end = i + 1;
            while (text.ptr[i] != '\n' && end < text.len && text.ptr[end] != ' ' && text.ptr[end] != '\n') end++;
            add_piece(arena, text, begin, end, out);
            begin = end;
        }
    add_piece(arena, text, begin, text.len, out);
}

static double alike(const piece *a, const piece *b)
{
    uint32_t both = 0;
    for (uint32_t i = 0, j = 0; i < a->n && j < b->n;)
        if (a->word[i] > b->word[j]) j++;
        else both += a->word[i] == b->word[j], i++;
    return a->n + b->n ? 2.0 * both / (a->n + b->n) : 0;
}

/* length[i][j] of the common subsequence of the sentences from i and j on. */
static uint16_t *lengths(hs_arena *arena, const pieces *a, const pieces *b)
{
    size_t stride = b->n + 1;
    uint16_t *length = hs_new(arena, uint16_t, (a->n + 1) * stride);
    for (uint32_t i = a->n; i-- > 0;)
        for (uint32_t j = b->n; j-- > 0;) {
            uint16_t down = length[(i + 1) * stride + j], right = length[i * stride + j + 1];
            length[i * stride + j] = a->at[i].hash == b->at[j].hash ? (uint16_t)(length[(i + 1) * stride + j + 1] + 1) : down > right ? down : right;
        }
    return length;
}

/* The sentences between two common ones: pairs that are alike, then what is left. */
static void pair_up(hs_arena *arena, const pieces *a, uint32_t a0, uint32_t a1, const pieces *b, uint32_t b0, uint32_t b1, hs_edits *out)
{
    static const double REWORDED = 0.4;
    uint8_t *used = hs_new(arena, uint8_t, a1 - a0);
    for (uint32_t j = b0; j < b1; j++) {
        double best = REWORDED;
        uint32_t at = a1;
        uint32_t place = a0 + (uint32_t)((uint64_t)(j - b0) * (a1 - a0) / (b1 - b0));
        for (uint32_t i = place > a0 + NEAR ? place - NEAR : a0; i < a1 && i <= place + NEAR; i++) {
            double share = used[i - a0] ? 0 : alike(&a->at[i], &b->at[j]);
            if (share > best) best = share, at = i;
        }
        if (at < a1) used[at - a0] = 1;
        hs_push(arena, out, ((hs_edit){at < a1 ? a->at[at].span : (hs_span){0, 0}, b->at[j].span}));
    }
    for (uint32_t i = a0; i < a1; i++)
        if (!used[i - a0]) hs_push(arena, out, ((hs_edit){a->at[i].span, {0, 0}}));
}

/* What both begin and end with. */
static void skip_common(pieces *a, pieces *b)
{
    while (a->n && b->n && a->at[a->n - 1].hash == b->at[b->n - 1].hash) a->n--, b->n--;
    while (a->n && b->n && a->at->hash == b->at->hash) a->at++, b->at++, a->n--, b->n--;
    if (a->n > MOST) a->n = MOST;
    if (b->n > MOST) b->n = MOST;
}

void hs_find_edits(hs_arena *arena, hs_str was, hs_str now, hs_edits *out)
{
    pieces a = {0}, b = {0};
    *out = (hs_edits){0};
    cut(arena, was, &a);
    cut(arena, now, &b);
    skip_common(&a, &b);
    uint16_t *length = lengths(arena, &a, &b);
    size_t stride = b.n + 1;
    for (uint32_t i = 0, j = 0; i < a.n || j < b.n;) {
        uint32_t a0 = i, b0 = j;
        while ((i < a.n || j < b.n) && !(i < a.n && j < b.n && a.at[i].hash == b.at[j].hash)) {
            if (j >= b.n || (i < a.n && length[(i + 1) * stride + j] >= length[i * stride + j + 1])) i++;
            else j++;
        }
        pair_up(arena, &a, a0, i, &b, b0, j, out);
        if (i < a.n && j < b.n) i++, j++;
    }
}
