/* Rows of sounds and their distance. */
#include "name/sound.h"
#include "name/letters.h"

enum {
    a_ = 1 << 0, e_ = 1 << 1, i_ = 1 << 2, o_ = 1 << 3, u_ = 1 << 4, y_ = 1 << 5, j_ = 1 << 6, b_ = 1 << 7, v_ = 1 << 8, g_ = 1 << 9,
    d_ = 1 << 10, zh_ = 1 << 11, z_ = 1 << 12, k_ = 1 << 13, l_ = 1 << 14, m_ = 1 << 15, n_ = 1 << 16, p_ = 1 << 17, r_ = 1 << 18,
    s_ = 1 << 19, t_ = 1 << 20, f_ = 1 << 21, h_ = 1 << 22, ts_ = 1 << 23, ch_ = 1 << 24, sh_ = 1 << 25, shch_ = 1 << 26,
    dj_ = 1 << 27, gh_ = 1 << 28, /* the g that some write h */
    VOWELS = a_ | e_ | i_ | o_ | u_ | y_
};

/* What a sound may be, what else it is near to, what it costs to leave it out, and how keys write it: a letter for each reading that
 * they tell apart. */
static const struct sound { uint32_t as, near; uint8_t drop; const char *keys; } SOUNDS[128] = {
    /* vowels; w is a Latin o, which Uzbek writes where Russian has a; _ is the i that Kazakh hardly speaks */
    ['a'] = {a_, 0, 60, "a"}, ['e'] = {e_, 0, 60, "e"}, ['i'] = {i_, 0, 60, "i"}, ['o'] = {o_, 0, 60, "o"},
    ['u'] = {u_, 0, 60, "u"}, ['y'] = {y_, 0, 35, "i"}, ['w'] = {o_, a_, 60, "o"}, ['^'] = {e_, a_, 60, "e"},
    ['_'] = {i_, u_, 35, "i"}, ['A'] = {a_ | e_, 0, 60, "ae"}, ['E'] = {o_ | e_, a_, 60, "eo"},
    ['O'] = {o_ | u_, 0, 60, "ou"}, ['0'] = {a_ | o_, 0, 60, "ao"}, ['1'] = {o_ | e_ | u_, 0, 60, "oeu"},
    ['2'] = {u_ | i_, 0, 60, "ui"}, ['4'] = {i_ | e_, 0, 60, "ie"}, ['5'] = {u_ | v_ | o_, 0, 60, "uv"},
    [':'] = {o_ | y_ | e_, 0, 60, "oie"}, ['B'] = {a_ | u_ | o_, 0, 5, ""},
    /* i that may be a vowel or a glide; j; + a glide that one may write or not */
    ['I'] = {i_ | y_ | j_, 0, 60, "i"}, ['*'] = {i_ | y_ | j_, 0, 35, "i"}, [';'] = {i_ | y_ | j_ | u_, 0, 35, "iu"},
    ['j'] = {j_ | i_, 0, 40, "i"}, ['L'] = {zh_ | dj_ | j_ | i_, h_, 60, "ZiJ"}, ['+'] = {j_ | i_, 0, 0, ""},
    /* consonants */
    ['b'] = {b_, 0, 85, "b"}, ['v'] = {v_, 0, 85, "v"}, ['W'] = {v_ | u_, 0, 85, "vu"}, ['g'] = {g_, gh_ | k_, 85, "g"},
    ['G'] = {g_ | gh_, 0, 85, "gh"}, ['7'] = {g_ | dj_ | zh_, gh_, 85, "gJ"}, ['8'] = {g_ | gh_, h_, 85, "gh"},
    ['9'] = {g_, 0, 20, "g"}, ['h'] = {h_, 0, 85, "h"}, ['6'] = {h_ | gh_, 0, 30, "hg"}, ['X'] = {h_ | k_, 0, 85, "hk"},
    ['k'] = {k_, 0, 85, "k"}, ['q'] = {k_ | g_, 0, 85, "kg"}, ['x'] = {h_ | k_, 0, 85, "kh"},
    ['K'] = {k_ | s_ | ts_ | ch_ | dj_, 0, 85, "ksC"}, ['H'] = {ch_ | sh_ | h_ | k_, 0, 85, "CSh"},
    ['P'] = {ch_ | ts_, 0, 85, "Cc"}, ['U'] = {ch_ | s_, 0, 85, "Cs"}, ['d'] = {d_, 0, 85, "d"},
    ['D'] = {d_ | z_, 0, 85, "dz"}, ['t'] = {t_, 0, 85, "t"}, ['T'] = {t_ | f_, 0, 85, "tf"}, ['<'] = {ts_ | t_, 0, 85, "ct"},
    ['>'] = {s_ | ts_ | ch_ | t_, 0, 85, "scC"}, ['z'] = {z_, 0, 85, "z"}, ['Y'] = {z_ | ts_, 0, 85, "zc"},
    ['N'] = {z_ | zh_, 0, 85, "zZ"}, ['s'] = {s_, 0, 85, "s"}, ['$'] = {s_ | z_, 0, 85, "sz"},
    ['V'] = {s_ | sh_, 0, 85, "sS"}, ['c'] = {ts_, 0, 85, "c"}, ['C'] = {ch_, 0, 85, "C"}, ['J'] = {dj_, 0, 85, "J"},
    ['@'] = {d_ | dj_, 0, 85, "dJ"}, ['Z'] = {zh_ | dj_, 0, 85, "ZJ"}, ['S'] = {sh_, 0, 85, "S"},
    ['R'] = {sh_ | shch_ | zh_, 0, 85, "SQZ"}, ['Q'] = {shch_, 0, 85, "Q"}, ['%'] = {r_ | zh_ | sh_, 0, 85, "r"},
    ['l'] = {l_, 0, 85, "l"}, ['m'] = {m_, 0, 85, "m"}, ['n'] = {n_, 0, 85, "n"}, ['p'] = {p_, 0, 85, "p"},
    ['r'] = {r_, 0, 85, "r"}, ['f'] = {f_, 0, 85, "f"},
    /* what may be left out: of x, ř, ck and ң */
    ['~'] = {s_ | z_ | sh_, 0, 5, "s"}, ['#'] = {zh_ | sh_, 0, 10, ""}, ['!'] = {k_, 0, 5, ""}, ['='] = {g_, 0, 5, ""},
};

/* By the number of a basic sound: what it is near to, and what it is at least related to. */
static const struct { uint32_t near, far; } RELATED[] = {
    /* a */ {0, e_ | o_}, /* e */ {0, i_ | a_ | y_}, /* i */ {y_, u_ | e_}, /* o */ {u_, a_}, /* u */ {v_ | y_ | o_, i_},
    /* y */ {u_ | i_, e_}, /* j */ {0, dj_}, /* b */ {0, p_}, /* v */ {u_, f_}, /* g */ {gh_, k_}, /* d */ {0, t_},
    /* zh */ {dj_, sh_ | z_}, /* z */ {s_, ts_ | zh_}, /* k */ {0, h_ | g_}, /* l */ {0, 0}, /* m */ {0, 0}, /* n */ {0, 0},
    /* p */ {0, b_}, /* r */ {0, 0}, /* s */ {z_, sh_ | ts_}, /* t */ {0, d_ | ts_}, /* f */ {0, v_}, /* h */ {0, gh_ | k_},
    /* ts */ {0, s_ | z_ | ch_ | t_}, /* ch */ {0, sh_ | ts_ | dj_}, /* sh */ {shch_, ch_ | zh_ | s_}, /* shch */ {sh_, 0},
    /* dj */ {zh_, ch_ | j_}, /* gh */ {g_, h_},
};

static const struct sound *sound_of(char id)
{
    return &SOUNDS[(unsigned char)id & 127];
}

bool hs_sound_is_vowel(char id)
{
    return (sound_of(id)->as & VOWELS) != 0 && !strchr("j+LBW", id);
}

/* Entries up to and with the last one that is not behind the word in byte order. */
static size_t not_behind(hs_str word)
{
    size_t low = 0, high = sizeof LETTERS / sizeof *LETTERS;
    while (low < high) {
        size_t mid = (low + high) / 2;
        const char *entry = LETTERS[mid].letters;
        size_t at = 0;
        while (at < word.len && entry[at] && entry[at] == word.ptr[at]) at++;
        bool behind = entry[at] && (at == word.len || (unsigned char)entry[at] > (unsigned char)word.ptr[at]);
        if (behind) high = mid;
        else low = mid + 1;
    }
    return low;
}

/* The sounds of the longest grapheme at the beginning of the word, its length in *len; NULL when the letter is unknown. Of the entries
 * that the word begins with, the longest stands last. */
static const char *read_letter(hs_str word, size_t *len)
{
    for (size_t i = not_behind(word); i-- > 0 && LETTERS[i].letters[0] == word.ptr[0];) {
        size_t at = 0;
        while (at < word.len && LETTERS[i].letters[at] && LETTERS[i].letters[at] == word.ptr[at]) at++;
        if (LETTERS[i].letters[at]) continue;
        *len = at;
        return LETTERS[i].sounds;
    }
    return NULL;
}

/* what the neighbours make of a sound: an s between vowels, an h after a consonant, glides beside vowels, a mute final e */
static void settle(hs_sounds *w)
{
    for (uint8_t at = 0; at < w->n; at++) {
        char *id = &w->id[at], before = at ? w->id[at - 1] : 0, after = at + 1 < w->n ? w->id[at + 1] : 0;
        bool beside = before == 'j' || (before && hs_sound_is_vowel(before)) || (after && hs_sound_is_vowel(after));
        uint8_t drop = sound_of(*id)->drop;
        if (*id == '$' && !(before && hs_sound_is_vowel(before) && after && hs_sound_is_vowel(after))) *id = 's';
        if (strchr("I*;", *id) && beside) drop = 10;
        if (*id == 'L' && beside) drop = before || after == 'e' ? 10 : 40;
        if ((*id == 'i' || *id == '_') && beside) drop = before == 'j' ? 10 : 40;
        if (*id == 'j' && before && strchr("iI*;y", before)) drop = 3;
        if (*id == '6') drop = !before ? 50 : hs_sound_is_vowel(before) ? 30 : 15;
        if (*id == '+' && !before) drop = 5;
        if (*id == 'd' && (after == 'J' || after == '@')) drop = 10;
        if (*id == 'e' && before == 'I') drop = 30;
        if (*id == 'e' && !after && at >= 4 && before == 'n') drop = 15;
        if ((!before && drop > 50) || (*id == 'a' && !after)) drop = 110; /* a final a makes a woman's name */
        w->drop[at] = drop;
    }
}

hs_sounds hs_sound_read(hs_str word)
{
    hs_sounds out = {0};
    for (size_t at = 0; at < word.len;) {
        size_t len = 1;
        const char *read = read_letter(hs_str_sub(word, at, word.len), &len);
        for (; read && *read; read++)
            if (out.n < HS_SOUNDS && !(out.n && out.id[out.n - 1] == *read && !strchr("I*;", *read))) out.id[out.n++] = *read;
        at += len;
    }
    settle(&out);
    return out;
}

uint32_t hs_sound_length(const hs_sounds *w)
{
    uint32_t length = 0;
    for (uint8_t at = 0; at < w->n; at++) length += w->drop[at] > 15;
    return length;
}

uint32_t hs_sound_start(const hs_sounds *w)
{
    uint32_t out = 0;
    for (uint8_t at = 0; at < w->n && at < 2; at++) {
        if (w->id[at] != '+') out |= sound_of(w->id[at])->as;
        if (w->drop[at] > 15) break;
    }
    return out;
}

/* ---- distance ---- */

typedef struct row { uint32_t as, near, far; uint8_t drop; } row;
typedef struct prices { int near, vague, far, vowel; } prices;

static uint8_t unfold(const hs_sounds *w, row out[HS_SOUNDS])
{
    for (uint8_t at = 0; at < w->n; at++) {
        const struct sound *sound = sound_of(w->id[at]);
        out[at] = (row){sound->as, sound->near, 0, w->drop[at]};
        for (uint32_t left = sound->as; left; left &= left - 1) {
            out[at].near |= RELATED[__builtin_ctz(left)].near;
            out[at].far |= RELATED[__builtin_ctz(left)].far;
        }
    }
    return w->n;
}

static int swap_cost(const row *x, const row *w, const prices *price)
{
    if (x->as & w->as) return x->as == w->as ? 0 : 1;
    if ((x->near & w->as) || (w->near & x->as)) return price->near;
    if ((x->far & w->as) || (w->far & x->as)) {
        bool vowels = (x->as & VOWELS) && (w->as & VOWELS), unmarked = ((x->as | w->as) & (s_ | sh_)) == (s_ | sh_); /* Simek for Šimek */
        return vowels || unmarked ? price->vague : price->far;
    }
    if ((x->as & VOWELS) && (w->as & VOWELS)) return price->vowel;
    return (x->as & VOWELS) || (w->as & VOWELS) ? 120 : 110;
}

static int least(int x, int w)
{
    return x < w ? x : w;
}

int hs_sound_distance(const hs_sounds *x, const hs_sounds *w, hs_script x_script, hs_script w_script)
{
    enum { TRANSPOSED = 45 };
    static const prices CROSS = {20, 45, 60, 70}, LATIN = {40, 75, 80, 100}, CYRILLIC = {60, 90, 95, 100};
    const prices *price = x_script != w_script ? &CROSS : x_script == HS_SCRIPT_LATIN ? &LATIN : &CYRILLIC;
    prices last = *price; /* a last consonant may lose its voice on the way to another script */
    if (x_script != w_script) last.far = last.near;
    row p[HS_SOUNDS], q[HS_SOUNDS];
    int cost[3][HS_SOUNDS + 1], before = 0;
    if (!x->n || !w->n) return HS_SOUND_FAR;
    uint8_t rows = unfold(x, p), columns = unfold(w, q);
    cost[0][0] = 0;
    for (uint8_t c = 1; c <= columns; c++) cost[0][c] = cost[0][c - 1] + q[c - 1].drop;
    for (uint8_t line = 1; line <= rows; line++) {
        int *now = cost[line % 3], *above = cost[(line + 2) % 3], *higher = cost[(line + 1) % 3];
        int lowest = now[0] = above[0] + p[line - 1].drop;
        for (uint8_t c = 1; c <= columns; c++) {
            int best = above[c - 1] + swap_cost(&p[line - 1], &q[c - 1], line == rows && c == columns ? &last : price);
            best = least(best, above[c] + p[line - 1].drop);
            best = least(best, now[c - 1] + q[c - 1].drop);
            if (line > 1 && c > 1 && (p[line - 1].as & q[c - 2].as) && (p[line - 2].as & q[c - 1].as))
                best = least(best, higher[c - 2] + TRANSPOSED);
            now[c] = best;
            if (best < lowest) lowest = best;
        }
        if (lowest >= HS_SOUND_FAR && before >= HS_SOUND_FAR) return HS_SOUND_FAR;
        before = lowest;
    }
    return least(cost[rows % 3][columns], HS_SOUND_FAR);
}

/* ---- keys ---- */

/* a glide beside a vowel is not written in keys, nor a letter twice */
static uint64_t key_of(const char *row_, uint32_t length)
{
    uint64_t hash = 0xCBF29CE484222325u;
    char last = 0;
    for (uint32_t at = 0; at < length; at++) {
        char c = row_[at], next = at + 1 < length ? row_[at + 1] : 0;
        if (c == last || (c == 'i' && next && strchr("aeou", next))) continue;
        if (c == 'h' && !next && last) continue;
        hash = (hash ^ (unsigned char)c) * 0x100000001B3u;
        last = c;
    }
    hash ^= hash >> 29;
    return hash * 0x9E3779B97F4A7C15u;
}

uint32_t hs_sound_keys(const hs_sounds *w, uint64_t key[HS_SOUND_KEYS])
{
    char rows[HS_SOUND_KEYS][HS_SOUNDS];
    uint32_t length[HS_SOUND_KEYS] = {0}, count = w->n ? 1 : 0;
    for (uint8_t at = 0; at < w->n; at++) {
        const char *as = sound_of(w->id[at])->keys;
        uint32_t ways = (uint32_t)strlen(as), had = count;
        for (uint32_t way = 1; way < ways; way++)
            for (uint32_t from = 0; from < had && count < HS_SOUND_KEYS; from++, count++) {
                memcpy(rows[count], rows[from], sizeof *rows);
                length[count] = length[from];
                rows[count][length[count]++] = as[way];
            }
        for (uint32_t from = 0; ways && from < had; from++) rows[from][length[from]++] = as[0];
    }
    for (uint32_t at = 0; at < count; at++) key[at] = key_of(rows[at], length[at]);
    return count;
}

uint32_t hs_sound_frame(const hs_sounds *w, bool last, char frame[HS_SOUNDS])
{
    static const struct { uint32_t as; char is; } CLASSES[] = {
        {k_ | g_ | h_ | gh_, 'k'}, {d_ | t_, 't'}, {s_ | z_ | ts_ | ch_ | sh_ | shch_ | dj_ | zh_, 's'}, {b_ | p_, 'p'},
        {v_ | f_, 'v'}, {l_, 'l'}, {m_ | n_, 'n'}, {r_, 'r'}};
    uint32_t length = 0;
    for (uint8_t at = 0; at < w->n; at++) {
        char class = 0;
        bool silent = w->drop[at] < 50 && !(last && w->id[at] == 'L');
        for (size_t c = 0; c < sizeof CLASSES / sizeof *CLASSES && !silent && !hs_sound_is_vowel(w->id[at]); c++)
            if ((sound_of(w->id[at])->as & CLASSES[c].as) && (last || !class)) class = CLASSES[c].is;
        if (class && !(length && frame[length - 1] == class)) frame[length++] = class;
    }
    return length;
}
