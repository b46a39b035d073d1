/* Folding and distance. */
#include "speech/spelling.h"
#include "base/hash.h"
#include "base/utf8.h"

/* U+00E0 to U+017F without their accents; '_' stands for what has no plain letter */
static const char plain[] = "aaaaaaaceeeeiiiidnooooo_ouuuuyty"  /* U+00E0 */
                            "aaaaaaccccccccddddeeeeeeeeeegggg"  /* U+0100 */
                            "gggghhhhiiiiiiiiiiiijjkkkllllll_"  /* U+0120 */
                            "_llnnnnnnnnnoooooooorrrrrrssssss"  /* U+0140 */
                            "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs"; /* U+0160 */
_Static_assert(sizeof plain == 0x180 - 0xE0 + 1, "a letter a code point");

static int base_letter(uint32_t c)
{
    if (c >= 'a' && c <= 'z') return (int)c;
    if (c == 0x259) return 'a'; /* schwa */
    if (c >= 0xE0 && c < 0x180) return plain[c - 0xE0];
    return c < 0x80 || (c >= 0x2BC && c <= 0x2CF) || c == 0x2019 ? 0 : (int)(c & 0x7F) | 0x80;
}

static bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

/* Two letters that write one sound. */
static const struct {
    char pair[3], one;
} digraph[] = {
    {"kh", 'h'}, {"zh", 'j'}, {"dj", 'j'}, {"gh", 'g'}, {"ph", 'f'}, {"th", 't'}, {"ck", 'k'}, {"ts", 'c'}, {"tz", 'c'},
    {"sh", 'S'}, {"ch", 'C'}, {"ou", 'u'}, {"oo", 'u'}, {"ee", 'i'}, {"iu", 'u'}, {"ia", 'a'}, {"ie", 'e'},
};

static char digraph_of(char a, char b)
{
    for (size_t k = 0; k < sizeof digraph / sizeof *digraph; k++)
        if (digraph[k].pair[0] == a && digraph[k].pair[1] == b) return digraph[k].one;
    return 0;
}

static size_t letters_of(hs_str low, char out[HS_SPELLING_LONGEST])
{
    size_t n = 0;
    for (size_t i = 0; i < low.len && n < HS_SPELLING_LONGEST;) {
        int c = base_letter(hs_utf8_next(low, &i));
        if (c == 'y') c = 'i';
        if (c == 'q') c = 'k';
        if (c == 'w') c = 'v';
        if (c && c != '_') out[n++] = (char)c;
    }
    return n;
}

hs_str hs_spelling_fold(hs_arena *arena, hs_str low)
{
    char letter[HS_SPELLING_LONGEST];
    size_t n = letters_of(low, letter), m = 0;
    char *out = hs_arena_alloc(arena, n + 1);
    for (size_t i = 0; i < n; i++) {
        char c = letter[i], pair = i + 1 < n ? digraph_of(c, letter[i + 1]) : 0;
        if (c == 'd' && i + 2 < n && letter[i + 1] == 'z' && letter[i + 2] == 'h') continue; /* dzh is j */
        if (pair) c = pair, i++;
        if (m && out[m - 1] == c) continue;
        if (m && c == 'e' && out[m - 1] == 'i') { /* "aye" and "ae" */
            out[m - 1] = 'e';
            continue;
        }
        out[m++] = c;
    }
    return (hs_str){out, m};
}

static uint32_t distance(hs_str a, hs_str b)
{
    uint8_t row[3][HS_SPELLING_LONGEST + 1];
    uint8_t *two = row[0], *one = row[1], *now = row[2];
    for (size_t j = 0; j <= b.len; j++) one[j] = (uint8_t)j;
    for (size_t i = 1; i <= a.len; i++) {
        now[0] = (uint8_t)i;
        for (size_t j = 1; j <= b.len; j++) {
            bool same = a.ptr[i - 1] == b.ptr[j - 1];
            uint8_t d = (uint8_t)(one[j - 1] + !same);
            if (one[j] + 1 < d) d = (uint8_t)(one[j] + 1);
            if (now[j - 1] + 1 < d) d = (uint8_t)(now[j - 1] + 1);
            if (i > 1 && j > 1 && a.ptr[i - 1] == b.ptr[j - 2] && a.ptr[i - 2] == b.ptr[j - 1] && two[j - 2] + 1 < d)
                d = (uint8_t)(two[j - 2] + 1);
            now[j] = d;
        }
        uint8_t *t = two;
        two = one, one = now, now = t;
    }
    return one[b.len];
}

/* "Ashimbayev" and "Ashimbayeva" are two people. */
static bool differ_by_gender(hs_str a, hs_str b)
{
    if (a.len < b.len) {
        hs_str t = a;
        a = b, b = t;
    }
    return a.len == b.len + 1 && a.ptr[b.len] == 'a' && !is_vowel(b.ptr[b.len - 1]) && memcmp(a.ptr, b.ptr, b.len) == 0;
}

bool hs_spelling_alike(hs_str a, hs_str b)
{
    if (!a.len || !b.len || a.len > HS_SPELLING_LONGEST || b.len > HS_SPELLING_LONGEST) return false;
    if (hs_str_eq(a, b)) return true;
    size_t least = a.len < b.len ? a.len : b.len, most = a.len + b.len - least;
    uint32_t far = least < 5 ? 0 : least < 8 ? 1 : a.ptr[0] == b.ptr[0] ? 2 : 1;
    if (most - least > far || differ_by_gender(a, b)) return false;
    return far > 0 && distance(a, b) <= far;
}

/* Consonants that are easily taken for one another. */
static char sound(char c)
{
    switch (c) {
    case 'z':
    case 'j':
    case 's':
    case 'S':
    case 'c':
    case 'C': return 's';
    case 'k':
    case 'g':
    case 'h': return 'k';
    case 't':
    case 'd': return 't';
    case 'b':
    case 'p':
    case 'v':
    case 'f': return 'p';
    case 'm':
    case 'n': return 'n';
    default: return c;
    }
}

void hs_spelling_keys(hs_str f, uint32_t key[HS_SPELLING_KEYS])
{
    char bone[HS_SPELLING_LONGEST];
    size_t n = 0, tail = f.len > 4 ? 4 : f.len, head = f.len > 4 ? 4 : f.len;
    for (size_t i = 0; i < f.len; i++)
        if (!is_vowel(f.ptr[i])) bone[n++] = sound(f.ptr[i]);
    key[0] = hs_hash_mix(hs_hash_bytes((hs_str){bone, n}), 1);
    key[1] = hs_hash_mix(hs_hash_bytes(hs_str_sub(f, f.len - tail, f.len)), f.len ? (uint8_t)f.ptr[0] : 2);
    key[2] = hs_hash_mix(hs_hash_bytes(hs_str_sub(f, 0, head)), 3);
}
