/* Tokens -> atoms. */
#include "tag/atom.h"
#include "base/utf8.h"
#include "model/linear.h"

const hs_atom hs_atom_before = {.word = 0x5DEECE66, .prefix = 1, .end2 = 1, .end3 = 1, .end4 = 1, .shape = HS_SHAPE_NONE};
const hs_atom hs_atom_after = {.word = 0x2545F491, .prefix = 2, .end2 = 2, .end3 = 2, .end4 = 2, .shape = HS_SHAPE_NONE};

/* Upper case is what the lower-cased form has changed: that holds for every script, and costs no table. */
static uint8_t shape_of(hs_str form, hs_str low, uint8_t kind)
{
    if (kind == HS_TK_NUMBER) return HS_SHAPE_NUMBER;
    if (kind != HS_TK_WORD) return HS_SHAPE_OTHER;
    uint32_t upper = 0, letters = 0;
    bool first = false, same = form.len == low.len;
    uint8_t extra = 0;
    for (size_t i = 0; i < form.len; i++) {
        unsigned char c = (unsigned char)form.ptr[i];
        if ((c & 0xC0) == 0x80) continue;
        if (c == '-') extra |= HS_SHAPE_HYPHEN;
        if (c >= '0' && c <= '9') extra |= HS_SHAPE_DIGIT;
        if (!((c | 0x20) >= 'a' && (c | 0x20) <= 'z') && c < 0x80) continue;
        if (c == 0xE2) continue; /* typographic marks */
        bool big = c < 0x80 ? c < 'a' : same && (c != (unsigned char)low.ptr[i] || (i + 1 < form.len && form.ptr[i + 1] != low.ptr[i + 1]));
        letters++;
        upper += big;
        if (i == 0) first = big;
    }
    uint8_t base = !upper ? HS_SHAPE_LOWER : letters == 1 && first ? (form.ptr[form.len - 1] == '.' ? HS_SHAPE_INITIAL : HS_SHAPE_CAPITAL)
                   : upper == letters ? HS_SHAPE_UPPER : first && upper == 1 ? HS_SHAPE_CAPITAL : HS_SHAPE_MIXED;
    return (uint8_t)(base | extra);
}

static uint32_t word_hash(hs_str low)
{
    char zeros[64];
    size_t n = low.len < sizeof zeros ? low.len : sizeof zeros;
    bool digit = false;
    for (size_t i = 0; i < n; i++) {
        bool d = low.ptr[i] >= '0' && low.ptr[i] <= '9';
        zeros[i] = d ? '0' : low.ptr[i];
        digit |= d;
    }
    return hs_hash_bytes(digit ? (hs_str){zeros, n} : low);
}

/* The last k bytes (or all of a shorter word), as a number rather than a hash: cheaper, and hs_feature mixes it. */
static uint32_t ending(hs_str low, size_t k)
{
    uint32_t x = 0;
    for (size_t i = low.len > k ? low.len - k : 0; i < low.len; i++) x = x << 8 | (unsigned char)low.ptr[i];
    return x;
}

hs_atom *hs_atoms(hs_arena *arena, const hs_tokens *t)
{
    hs_atom *atom = hs_new(arena, hs_atom, t->n);
    for (uint32_t i = 0; i < t->n; i++) {
        hs_str low = t->low[i];
        uint32_t e = ending(low, 4);
        atom[i] = (hs_atom){.word = word_hash(low), .prefix = ending(hs_str_sub(low, 0, low.len < 3 ? low.len : 3), 3),
                            .end2 = e & 0xFFFF, .end3 = e & 0xFFFFFF, .end4 = e,
                            .shape = shape_of(hs_token_text(t, i), low, t->kind[i])};
    }
    return atom;
}
