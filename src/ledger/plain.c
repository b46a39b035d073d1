/* Words for searching: cutting a text into words, and writing each as search knows it (plain.h says how).
 *
 * Invariant: hs_plain_words gives the words of hs_plain_next, in their order, with one space between them; all its characters but
 * the spaces are letters, digits or marks. */
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include "base/utf8.h"
#include "ledger/ledger.h"
#include "ledger/plain.h"

/* ---- words ---- */

/* 1 a letter or digit, 2 one that spellings of names differ in, 4 an apostrophe */
static const uint8_t CLASS[128] = {
    ['0'] = 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, ['A'] = 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 3, 3,
    ['a'] = 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 3, 3, ['\''] = 4, ['`'] = 4,
};

static bool is_apostrophe(uint32_t c)
{
    return c == '\'' || c == '`' || c == 0x2019 || c == 0x2018 || (c >= 0x2B9 && c <= 0x2BF);
}

static bool is_mark(uint32_t c)
{
    return c >= 0x300 && !(c >= 0x370 && c < 0x483) && (U_GET_GC_MASK((UChar32)c) & U_GC_M_MASK);
}

static bool is_word_char(uint32_t c)
{
    if (c < 128) return CLASS[c] & 1;
    if ((c >= 0x400 && c < 0x482) || (c >= 0x48A && c < 0x530)) return true;
    return !is_apostrophe(c) && (U_GET_GC_MASK((UChar32)c) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK));
}

/* The character at `at`, 0 behind the end; those of one and two bytes at once. */
static inline uint32_t char_at(hs_str s, size_t at, size_t *next)
{
    *next = at;
    if (at >= s.len) return 0;
    unsigned char a = (unsigned char)s.ptr[at], b = at + 1 < s.len ? (unsigned char)s.ptr[at + 1] : 0;
    if (a < 128) {
        *next = at + 1;
        return a;
    }
    if (a >= 0xC2 && a < 0xE0 && (b & 0xC0) == 0x80) {
        *next = at + 2;
        return (uint32_t)(a & 0x1F) << 6 | (b & 0x3F);
    }
    return hs_utf8_next(s, next);
}

/* the end of the word that begins at `at`; apostrophes between letters are inside it */
static size_t word_end(hs_str text, size_t at)
{
    for (int n = 0; at < text.len && n < HS_PLAIN_LETTERS; n++) {
        size_t next, after;
        uint32_t c = char_at(text, at, &next);
        if (is_apostrophe(c) && is_word_char(char_at(text, next, &after))) at = next;
        else if (is_word_char(c)) at = next;
        else break;
    }
    return at;
}

bool hs_plain_next(hs_str text, size_t *at, hs_span *word)
{
    for (size_t next; *at < text.len; *at = next) {
        uint32_t c = char_at(text, *at, &next);
        if (!is_word_char(c) || is_mark(c)) continue;
        *word = (hs_span){(uint32_t)*at, (uint32_t)word_end(text, next)};
        *at = word->end;
        return true;
    }
    return false;
}

static bool is_cyrillic(uint32_t c)
{
    return c >= 0x400 && c < 0x530;
}

bool hs_plain_is_cyrillic(hs_str word)
{
    for (size_t at = 0; at < word.len;)
        if (is_cyrillic(char_at(word, at, &at))) return true;
    return false;
}

/* Letters that Russian and its sisters lack (U+0490 to U+04FF, but for the Ukrainian ґ) are one in eight of Kazakh's, and more than
 * one in twenty of its neighbours'. */
bool hs_plain_is_turkic(hs_str text)
{
    size_t cyrillic = 0, own = 0;
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        cyrillic += (c & 0xFC) == 0xD0;
        own += (c & 0xFE) == 0xD2;
    }
    return own && own * 20 >= cyrillic;
}

/* ---- letters ---- */

typedef struct letters { char at[HS_PLAIN_BYTES]; size_t n; } letters;

static void put(letters *w, const char *s)
{
    while (*s && w->n < HS_PLAIN_BYTES - 4) w->at[w->n++] = *s++;
}

static void put_char(letters *w, uint32_t c)
{
    if (w->n < HS_PLAIN_BYTES - 4) w->n += (size_t)hs_utf8_put(c, w->at + w->n);
}

static bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

static bool ends_with(const char *s, size_t n, const char *end)
{
    size_t k = strlen(end);
    return n >= k && memcmp(s + n - k, end, k) == 0;
}

/* U+0430 to U+044F */
static const char PRESS[32][5] = {"a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p",
                                  "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"};

/* a lower-case Cyrillic letter, as the press writes it in Latin */
static const char *press_letter(uint32_t c)
{
    static const struct { uint16_t c; char as[4]; } MORE[] = {
        {0x450, "e"}, {0x451, "e"}, {0x452, "dj"}, {0x453, "g"}, {0x454, "ye"}, {0x455, "dz"}, {0x456, "i"}, {0x457, "yi"}, {0x458, "j"},
        {0x459, "lj"}, {0x45A, "nj"}, {0x45B, "c"}, {0x45C, "k"}, {0x45D, "i"}, {0x45E, "u"}, {0x45F, "dzh"}, {0x463, "e"}, {0x473, "f"},
        {0x475, "i"}, {0x491, "g"}, {0x493, "g"}, {0x495, "g"}, {0x497, "j"}, {0x499, "z"}, {0x49B, "k"}, {0x49D, "k"}, {0x49F, "k"},
        {0x4A1, "k"}, {0x4A3, "n"}, {0x4A5, "n"}, {0x4AB, "s"}, {0x4AF, "u"}, {0x4B1, "u"}, {0x4B3, "h"}, {0x4B7, "j"}, {0x4B9, "ch"},
        {0x4BB, "h"}, {0x4BD, "ch"}, {0x4C2, "j"}, {0x4D1, "a"}, {0x4D3, "a"}, {0x4D5, "a"}, {0x4D9, "a"}, {0x4E3, "i"}, {0x4E7, "o"},
        {0x4E9, "o"}, {0x4EF, "u"}, {0x4F1, "u"}, {0x4F3, "u"},
    };
    if (c >= 0x430 && c < 0x450) return PRESS[c - 0x430];
    for (size_t i = 0; i < sizeof MORE / sizeof *MORE; i++)
        if (MORE[i].c == c) return MORE[i].as;
    return "";
}

/* a lower-case letter beyond ASCII of the Latin script without its marks; NULL when it is none. `sound`: as Russian would hear it */
static const char *base_letter(uint32_t c, bool sound, char room[4])
{
    static const struct { uint16_t c; char as[3], heard[3]; } LETTERS[] = {
        {0xDF, "ss", "s"}, {0xE6, "ae", "e"}, {0xE7, "c", "ch"}, {0xF0, "d", "d"}, {0xF8, "o", "o"}, {0xFE, "th", "t"}, {0x107, "c", "ch"},
        {0x10D, "c", "ch"}, {0x111, "d", "d"}, {0x127, "h", "h"}, {0x131, "i", "i"}, {0x142, "l", "l"}, {0x14B, "n", "n"}, {0x153, "oe", "e"},
        {0x15F, "s", "sh"}, {0x161, "s", "sh"}, {0x17C, "z", "zh"}, {0x17E, "z", "zh"}, {0x1DD, "a", "a"}, {0x219, "s", "sh"}, {0x259, "a", "a"},
    };
    for (size_t i = 0; i < sizeof LETTERS / sizeof *LETTERS; i++)
        if (LETTERS[i].c == c) return sound ? LETTERS[i].heard : LETTERS[i].as;
    if (c >= 0x250 && (c < 0x1E00 || c >= 0x1F00)) return NULL;
    UErrorCode code = U_ZERO_ERROR;
    const UNormalizer2 *nfd = unorm2_getNFDInstance(&code);
    UChar apart[16];
    if (U_FAILURE(code) || unorm2_getDecomposition(nfd, (UChar32)c, apart, 16, &code) <= 0 || U_FAILURE(code)) return NULL;
    if (apart[0] < 'a' || apart[0] > 'z') return NULL;
    room[0] = (char)apart[0];
    room[1] = 0;
    return room;
}

static uint32_t lower(uint32_t c)
{
    if (c < 128) return c >= 'A' && c <= 'Z' ? c + 32 : c;
    if (c >= 0x410 && c < 0x430) return c + 32;
    if (c >= 0x430 && c < 0x450) return c;
    return (uint32_t)u_foldCase((UChar32)c, U_FOLD_CASE_DEFAULT);
}

/* The word in Latin letters; other scripts as they are. Marks and apostrophes fall away, an English 's with them. */
static void to_latin(hs_str word, bool sound, letters *out)
{
    char room[4];
    out->n = 0;
    for (size_t at = 0; at < word.len;) {
        size_t next;
        uint32_t c = lower(char_at(word, at, &next));
        const char *as;
        if (is_apostrophe(c) && word.len - next == 1 && (word.ptr[next] | 32) == 's') break;
        at = next;
        if (c < 128 && (CLASS[c] & 1)) out->n < HS_PLAIN_BYTES - 4 ? out->at[out->n++] = (char)c : 0;
        else if (is_apostrophe(c)) continue;
        else if (is_cyrillic(c)) put(out, press_letter(c));
        else if (is_mark(c)) continue; /* FTS5 would cut the word there */
        else if ((as = base_letter(c, sound, room)) != NULL) put(out, as);
        else put_char(out, c);
    }
}

/* ---- Latin: spellings of a name that differ without telling anything ---- */

/* "qasym", "kassym": q is k, but for "qu". kh is h, zh j, ks before a vowel x; no y before "ev"; y for i, ii and iy at the end where
 * names have them. None of these changes how an English word is taken to its stem. */
static size_t fold_latin(char *w, size_t n)
{
    size_t to = 0;
    for (size_t i = 0; i < n; i++) {
        char c = w[i], next = i + 1 < n ? w[i + 1] : 0, before = to ? w[to - 1] : 0;
        if (c == 'q' && next != 'u') c = 'k';
        else if (c == 'k' && next == 'h') c = 'h', i++;
        else if (c == 'z' && next == 'h') c = 'j', i++;
        else if (c == 'k' && next == 's' && i + 2 < n && is_vowel(w[i + 2])) c = 'x', i++;
        else if (c == 'y' && next == 'e' && i + 2 < n && w[i + 2] == 'v' && is_vowel(before)) continue;
        w[to++] = c;
    }
    if (to >= 4 && (ends_with(w, to, "iy") || ends_with(w, to, "ii") || ends_with(w, to, "yi") || ends_with(w, to, "yy"))) w[--to - 1] = 'y';
    else if (to >= 5 && ends_with(w, to, "iya")) w[to-- - 2] = 'a';
    else if (to >= 4 && w[to - 1] == 'i' && (is_vowel(w[to - 2]) || (to >= 5 && ends_with(w, to, "ski")))) w[to - 1] = 'y';
    return to;
}

/* ---- Cyrillic: what all romanisations of a word share ---- */

static void sound_add(letters *w, char c)
{
    if (w->n >= HS_PLAIN_BYTES - 4) return;
    while (w->n && w->at[w->n - 1] == 'i' && (c == 'a' || c == 'e' || c == 'o' || c == 'u')) w->n--; /* no glides */
    w->at[w->n++] = c;
}

/* No letter twice. */
static void squeeze(letters *w)
{
    size_t to = 0;
    for (size_t i = 0; i < w->n; i++)
        if (!to || w->at[to - 1] != w->at[i]) w->at[to++] = w->at[i];
    w->n = to;
}

/* Latin letters, by how they sound: the longest that fits is taken. */
static const struct sound { char letters[8], as[4]; } SOUNDS[] = {
    {"schtsch", "sh"}, {"shch", "sh"}, {"tsch", "ch"}, {"sch", "sh"}, {"tch", "ch"}, {"dzh", "j"}, {"sh", "sh"}, {"sz", "sh"}, {"ch", "ch"},
    {"cz", "ch"}, {"zh", "j"}, {"dj", "j"}, {"kh", "h"}, {"gh", "g"}, {"ph", "f"}, {"th", "t"}, {"dh", "d"}, {"ck", "k"}, {"tz", "ts"},
    {"yo", "e"}, {"ou", "u"}, {"x", "ks"}, {"q", "k"}, {"w", "v"}, {"y", "i"},
};

static const struct sound *sound_at(const char *w, size_t n)
{
    static const char FIRST[] = "stdczkgpyoxqw";
    if (!strchr(FIRST, *w)) return NULL;
    for (size_t i = 0; i < sizeof SOUNDS / sizeof *SOUNDS; i++) {
        size_t k = strlen(SOUNDS[i].letters);
        if (k <= n && memcmp(w, SOUNDS[i].letters, k) == 0) return &SOUNDS[i];
    }
    return NULL;
}

/* j is й behind a vowel, mute before one, else ж; c is ц before e, i, y and at the end; h is mute between a vowel and a consonant */
static char sound_of(char before, char c, char next)
{
    if (c == 'j' && before && is_vowel(next)) return 0;
    if (c == 'j' && is_vowel(before)) return 'i';
    if (c == 'h' && is_vowel(before) && !is_vowel(next)) return 0;
    if (c == 'c') return !next || next == 'e' || next == 'i' || next == 'y' ? 't' : 'k';
    return c;
}

static void sounds_of_latin(const letters *in, letters *out)
{
    for (size_t i = 0; i < in->n;) {
        const struct sound *s = sound_at(in->at + i, in->n - i);
        for (const char *as = s ? s->as : ""; *as; as++) sound_add(out, *as);
        if (!s) {
            char c = in->at[i], as = sound_of(i ? in->at[i - 1] : 0, c, i + 1 < in->n ? in->at[i + 1] : 0);
            if (as) sound_add(out, as);
            if (c == 'c' && as == 't') sound_add(out, 's');
        }
        i += s ? strlen(s->letters) : 1;
    }
}

static uint32_t cyrillic_at(hs_str word, size_t *at)
{
    while (*at < word.len) {
        uint32_t c = lower(char_at(word, *at, at));
        if (!is_mark(c) && !is_apostrophe(c)) return c;
    }
    return 0;
}

/* Letters of which each has its one sound; дж is ж, йо and ьо are ё, which is е. */
static void sounds_of_cyrillic(hs_str word, letters *out)
{
    static const char OWN[32][3] = {"a", "b", "v", "g", "d", "e", "j", "z", "i", "i", "k", "l", "m", "n", "o", "p",
                                    "r", "s", "t", "u", "f", "h", "ts", "ch", "sh", "sh", "", "i", "", "e", "u", "a"};
    size_t at = 0;
    uint32_t next = cyrillic_at(word, &at);
    while (next) {
        uint32_t c = next;
        next = cyrillic_at(word, &at);
        if (c == 0x434 && next == 0x436) continue;
        if ((c == 0x439 || c == 0x44C) && next == 0x43E) c = 0x435, next = cyrillic_at(word, &at);
        char latin[2] = {(char)c, 0};
        const char *as = c >= 0x430 && c < 0x450 ? OWN[c - 0x430] : c < 128 ? latin : press_letter(c);
        if (c == 0x454 || c == 0x457) as = c == 0x454 ? "e" : "i";
        for (; *as; as++) sound_add(out, *as == 'y' ? 'i' : *as);
    }
}

static bool has_vowel(const char *w, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (is_vowel(w[i])) return true;
    return false;
}

typedef struct ending { char end[5]; uint8_t n, least; } ending; /* n: its letters; least: letters that must stay */
#define END(letters, least) {letters, sizeof(letters) - 1, least}

/* Takes the first ending of the list off that leaves enough. */
static size_t strip(const char *w, size_t n, const ending *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        size_t k = list[i].n;
        if (n < k + list[i].least || w[n - 1] != list[i].end[k - 1] || memcmp(w + n - k, list[i].end, k)) continue;
        if (has_vowel(w, n - k)) return n - k;
    }
    return n;
}

/* Endings of nouns, names and adjectives in all cases; twice, because some names end like a case (Ibragim). */
size_t hs_plain_stem(const char *w, size_t n)
{
    static const ending LIST[] = {
        END("ogo", 3), END("ego", 3), END("omu", 3), END("emu", 3), END("imi", 3), END("ami", 3), END("oi", 2), END("ei", 2), END("im", 4),
        END("om", 4), END("em", 4), END("am", 4), END("ih", 4), END("ah", 4), END("oe", 2), END("ie", 2), END("ou", 2), END("eu", 2),
        END("a", 2), END("i", 2), END("u", 2), END("e", 2), END("o", 2)
    };
    enum { COUNT = sizeof LIST / sizeof *LIST };
    size_t once = strip(w, n, LIST, COUNT), twice = strip(w, once, LIST, COUNT);
    return twice >= 3 ? twice : once;
}

/* Cases, possession, plurals, one behind the other. */
static size_t turkic_stem(const char *w, size_t n)
{
    static const ending LIST[] = {
        END("nin", 3), END("din", 3), END("tin", 3), END("dan", 3), END("den", 3), END("tan", 3), END("ten", 3), END("nan", 3),
        END("nen", 3), END("men", 3), END("ben", 3), END("pen", 3), END("lar", 3), END("ler", 3), END("dar", 3), END("der", 3),
        END("tar", 3), END("ter", 3), END("gi", 3), END("ga", 3), END("ge", 3), END("ka", 3), END("ke", 3), END("da", 3), END("de", 3),
        END("ta", 3), END("te", 3), END("na", 3), END("ne", 3), END("di", 3), END("ti", 3), END("ni", 3), END("sin", 3), END("in", 4),
        END("si", 3), END("i", 3), END("a", 3), END("e", 3)
    };
    for (size_t left; (left = strip(w, n, LIST, sizeof LIST / sizeof *LIST)) < n;) n = left;
    return n;
}

/* ---- readings ---- */

static void sounds(hs_str word, letters *out)
{
    letters latin;
    out->n = 0;
    if (hs_plain_is_cyrillic(word)) {
        sounds_of_cyrillic(word, out);
        return;
    }
    to_latin(word, true, &latin);
    sounds_of_latin(&latin, out);
}

/* The press's letters of a Cyrillic word but for its ending; empty when it has none. */
static size_t latin_stem(letters *w)
{
    static const ending LIST[] = {
        END("ogo", 4), END("ego", 4), END("omu", 4), END("emu", 4), END("yami", 4), END("ymi", 4), END("ami", 4), END("yam", 4),
        END("ykh", 4), END("akh", 4), END("aya", 4), END("oye", 4), END("oy", 3), END("ey", 3), END("ym", 4), END("im", 4), END("om", 4),
        END("em", 4), END("am", 4), END("a", 3), END("u", 3), END("e", 3), END("y", 3), END("i", 3)
    };
    size_t n = strip(w->at, w->n, LIST, sizeof LIST / sizeof *LIST);
    return n == w->n ? 0 : n;
}

hs_reading hs_plain_reading(hs_str word, bool turkic)
{
    return !hs_plain_is_cyrillic(word) ? HS_AS_LATIN : turkic ? HS_AS_TURKIC : HS_AS_RUSSIAN;
}

size_t hs_plain_read(hs_str word, hs_reading how, char out[HS_PLAIN_BYTES])
{
    letters w;
    if (how == HS_AS_LATIN || how == HS_AS_LATIN_STEM) {
        to_latin(word, false, &w);
        if (how == HS_AS_LATIN_STEM) w.n = hs_plain_is_cyrillic(word) ? latin_stem(&w) : 0;
        w.n = fold_latin(w.at, w.n);
    } else {
        sounds(word, &w);
        if (how == HS_AS_TURKIC) w.n = turkic_stem(w.at, w.n);
        squeeze(&w);
        if (how != HS_AS_NAME && w.n) w.n = hs_plain_stem(w.at, w.n), put(&w, "ъ");
    }
    memcpy(out, w.at, w.n);
    return w.n;
}

/* A word of ASCII at the beginning of s: written to out as it is read; how many bytes of s, 0 when it is no such word. */
static size_t plain_ascii(const char *s, size_t n, char *out, size_t *written)
{
    size_t i = 0;
    uint8_t seen = 0;
    while (i < n && i < HS_PLAIN_LETTERS && (unsigned char)s[i] < 128 && (CLASS[(unsigned char)s[i]] & 1)) {
        seen |= CLASS[(unsigned char)s[i]];
        out[i] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 32) : s[i];
        i++;
    }
    if (i < n && ((unsigned char)s[i] >= 128 || CLASS[(unsigned char)s[i]])) return 0;
    *written = seen & 2 ? fold_latin(out, i) : i;
    return i;
}

hs_str hs_plain_words(hs_arena *arena, hs_str text)
{
    size_t beyond = 0, n = 0;
    for (size_t i = 0; i < text.len; i++) beyond += (unsigned char)text.ptr[i] >= 128;
    bool turkic = beyond && hs_plain_is_turkic(text);
    /* A Cyrillic letter of 2 bytes and a space become at most 2 letters, ъ and a space. */
    char *out = hs_arena_alloc(arena, text.len + beyond + HS_PLAIN_BYTES);
    for (size_t at = 0; at < text.len;) {
        size_t written = 0, took = plain_ascii(text.ptr + at, text.len - at, out + n, &written);
        hs_span word;
        if (took) {
            at += took;
        } else if ((unsigned char)text.ptr[at] < 128 && !(CLASS[(unsigned char)text.ptr[at]] & 1)) {
            at++;
            continue;
        } else {
            if (!hs_plain_next(text, &at, &word)) break;
            hs_str w = hs_str_sub(text, word.begin, word.end);
            written = hs_plain_read(w, hs_plain_reading(w, turkic), out + n);
        }
        n += written;
        if (written) out[n++] = ' ';
    }
    return (hs_str){out, n ? n - 1 : 0};
}

hs_str hs_plain_names(hs_arena *arena, hs_str text)
{
    size_t n = 0;
    hs_span word;
    char *out = hs_arena_alloc(arena, 3 * text.len + HS_PLAIN_BYTES);
    for (size_t at = 0; hs_plain_next(text, &at, &word);) {
        size_t took = hs_plain_read(hs_str_sub(text, word.begin, word.end), HS_AS_NAME, out + n);
        if (took) n += hs_plain_stem(out + n, took), out[n++] = ' ';
    }
    return (hs_str){out, n ? n - 1 : 0};
}
