/* Words in lower case, composed, of one script. */
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include "base/utf8.h"
#include "name/sound.h"

enum { UNITS = 64 };

/* Letters that look alike, Latin then Cyrillic; capitals whose small letters do not look alike stand for themselves. */
static const UChar32 ALIKE[][2] = {
    {'a', 0x430}, {'c', 0x441}, {'e', 0x435}, {'o', 0x43E}, {'p', 0x440}, {'x', 0x445}, {'y', 0x443}, {'i', 0x456}, {'s', 0x455},
    {'j', 0x458}, {'h', 0x4BB}, {'A', 0x410}, {'B', 0x412}, {'C', 0x421}, {'E', 0x415}, {'H', 0x41D}, {'I', 0x406}, {'K', 0x41A},
    {'k', 0x43A}, {'M', 0x41C}, {'O', 0x41E}, {'P', 0x420}, {'T', 0x422}, {'X', 0x425}, {'Y', 0x423}, {0xE9, 0x435}, {0x259, 0x4D9}};

static bool is_cyrillic(UChar32 c)
{
    return c >= 0x400 && c < 0x530;
}

static bool is_latin(UChar32 c)
{
    return u_isalpha(c) && (c < 0x250 || c == 0x259 || (c >= 0x1E00 && c < 0x1F00));
}

/* where a word has letters of both scripts, the few become what they look like in the script of the many */
static void make_one_script(UChar32 *letter, size_t n)
{
    size_t latin = 0, cyrillic = 0;
    for (size_t i = 0; i < n; i++) latin += is_latin(letter[i]), cyrillic += is_cyrillic(letter[i]);
    if (!latin || !cyrillic) return;
    int from = cyrillic >= latin ? 0 : 1;
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < sizeof ALIKE / sizeof *ALIKE; k++)
            if (letter[i] == ALIKE[k][from]) {
                letter[i] = ALIKE[k][!from];
                break;
            }
}

static size_t compose(hs_str word, UChar32 out[UNITS])
{
    UChar wide[UNITS], composed[UNITS];
    UErrorCode status = U_ZERO_ERROR;
    size_t take = word.len < UNITS ? word.len : UNITS; /* a unit is made of at least a byte */
    int32_t n = 0, len = 0;
    u_strFromUTF8WithSub(wide, UNITS, &n, word.ptr, (int32_t)take, 0xFFFD, NULL, &status);
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
    if (U_SUCCESS(status)) len = unorm2_normalize(nfc, wide, n, composed, UNITS, &status);
    if (U_FAILURE(status)) return 0;
    size_t count = 0;
    for (int32_t at = 0; at < len;) {
        UChar32 c;
        U16_NEXT(composed, at, len, c);
        out[count++] = c;
    }
    return count;
}

/* a letter with marks that the tables of sounds lack, without them */
static UChar32 plain(const UNormalizer2 *nfc, UChar32 c)
{
    bool kept = c < 0x180 || c == 0x1DD || c == 0x1F5 || c == 0x219 || c == 0x21B || c == 0x259;
    for (int times = 0; times < 3 && !kept && (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)); times++) {
        UChar parts[8];
        UErrorCode status = U_ZERO_ERROR;
        int32_t at = 0, n = unorm2_getRawDecomposition(nfc, c, parts, 8, &status);
        if (U_FAILURE(status) || n <= 0) break;
        U16_NEXT(parts, at, n, c);
        kept = c < 0x180;
    }
    return c;
}

static bool is_apostrophe(UChar32 c)
{
    return c == '\'' || c == '`' || c == 0xB4 || (c >= 0x2B9 && c <= 0x2BF) || c == 0x2C8 || (c >= 0x2018 && c <= 0x201B) || c == 0x2032;
}

size_t hs_word_lower(hs_str word, char out[HS_WORD_BYTES])
{
    UChar32 letter[UNITS];
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
    size_t n = compose(word, letter), len = 0;
    if (U_FAILURE(status)) return 0;
    make_one_script(letter, n);
    for (size_t i = 0; i < n && len + 4 <= HS_WORD_BYTES; i++) {
        UChar32 c = plain(nfc, u_tolower(letter[i]));
        if (is_apostrophe(c)) c = '\'';
        int8_t kind = u_charType(c);
        if (kind == U_NON_SPACING_MARK || kind == U_FORMAT_CHAR || kind == U_CONTROL_CHAR) continue;
        len += (size_t)hs_utf8_put((uint32_t)c, out + len);
    }
    return len;
}

hs_script hs_word_script(hs_str lower)
{
    size_t latin = 0, cyrillic = 0, national = 0, other = 0;
    for (size_t at = 0; at < lower.len;) {
        UChar32 c = (UChar32)hs_utf8_next(lower, &at);
        if (is_cyrillic(c)) cyrillic++, national += c > 0x451;
        else if (is_latin(c)) latin++;
        else other += u_isalpha(c) != 0;
    }
    if (other > latin + cyrillic) return HS_SCRIPT_OTHER;
    if (cyrillic > latin) return national ? HS_SCRIPT_NATIONAL : HS_SCRIPT_CYRILLIC;
    return latin ? HS_SCRIPT_LATIN : HS_SCRIPT_NONE;
}

/* the next letter without marks; the second letter of aa, ae, oe, ue is passed over, as the first one then stands for both */
static UChar32 next_plain(hs_str s, size_t *at)
{
    static const UChar32 LETTERS[][2] = {{0xF8, 'o'}, {0x153, 'o'}, {0xE6, 'a'}, {0x142, 'l'}, {0x131, 'i'}, {0x111, 'd'}, {0xF0, 'd'},
                                         {0x259, 'e'}, {0xDF, 's'}};
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
    UChar32 c = (UChar32)hs_utf8_next(s, at);
    for (size_t i = 0; i < sizeof LETTERS / sizeof *LETTERS; i++)
        if (LETTERS[i][0] == c) c = LETTERS[i][1];
    UChar parts[8];
    int32_t from = 0, n = c >= 0x80 && U_SUCCESS(status) ? unorm2_getRawDecomposition(nfc, c, parts, 8, &status) : 0;
    if (n > 0 && U_SUCCESS(status)) U16_NEXT(parts, from, n, c);
    char next = *at < s.len ? s.ptr[*at] : 0;
    if ((next == 'e' && (c == 'a' || c == 'o' || c == 'u')) || (next == c && next)) ++*at;
    return c;
}

bool hs_word_same_plain(hs_str a, hs_str b)
{
    size_t i = 0, k = 0;
    while (i < a.len && k < b.len)
        if (next_plain(a, &i) != next_plain(b, &k)) return false;
    return i >= a.len && k >= b.len;
}

static size_t letters_of(hs_str s, uint32_t out[UNITS])
{
    size_t n = 0;
    for (size_t at = 0; at < s.len && n < UNITS;) out[n++] = hs_utf8_next(s, &at);
    return n;
}

bool hs_word_misspelt(hs_str a, hs_str b)
{
    enum { LONG = 7, LONGER = 8 };
    uint32_t x[UNITS], y[UNITS];
    if (a.len < b.len) return hs_word_misspelt(b, a);
    size_t n = letters_of(a, x), m = letters_of(b, y), front = 0, back = 0;
    if (n < m || n - m > 1) return false;
    while (front < m && x[front] == y[front]) front++;
    while (back < m - front && x[n - 1 - back] == y[m - 1 - back]) back++;
    if (front == 0 || back == 0) return false;
    if (n == m) return n >= LONG && front + back + 2 == n && x[front] == y[front + 1] && x[front + 1] == y[front];
    return n > LONGER && front + back >= m;
}
