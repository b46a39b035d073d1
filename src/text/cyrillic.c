/* Which 8-bit Cyrillic encoding, if any, makes Russian of these bytes.
 *
 * Every candidate turns the same bytes into other letters; the right one gives common pairs of letters, capitals only
 * at the start of words and no symbols inside them. That needs a few words only, where frequency counts of a general
 * detector need paragraphs. Other languages in Cyrillic share enough pairs with Russian to tell encodings apart. */
#include "text/cyrillic.h"

enum { BOUNDARY = 0, LETTERS = 33, OTHER_LETTER = 33, SYMBOL = 34, ASCII_LETTER = 35, JUNK = 36, UPPER = 64 };
enum { SAMPLE = 64 << 10, OTHER_PAIR = 4, NEUTRAL = 5, PENALTY = 6 };

/* PAIRS[a][b]: how common letter b is after letter a in Russian, 0 (never) to 9 (one pair in a hundred), a step being
 * a factor of 2^1.2. 0 is the edge of a word, 1 to 32 are the letters from а to я, with ё as е. Counted on 1.3 million
 * letters of news. */
static const char PAIRS[LETTERS][LETTERS + 1] = {
    "088999778949899999988776861110756",
    "937867768668989368885577665000367",
    "673502711603725807506030136571235",
    "992344804806747946766132362185005",
    "671326700703714907336000100010210",
    "782634964804657856647014340364334",
    "956778767487989569893465665000035",
    "464006800704006501305000300001120",
    "785656531703457626305001000162024",
    "966767858888889657883477754000278",
    "922225302104345523750013440000000",
    "892520651804624927677125020010200",
    "892244951905626822637000200058167",
    "984321801804556862507111100065426",
    "893467933906208923787536534186137",
    "948989777687999679984555764000456",
    "570000800703614959336013110053204",
    "795666962906567945678543350076336",
    "874724800709866876797343550257338",
    "994804901806457948747222400178246",
    "846567565436666267770353755000462",
    "552020601601402605334400000021100",
    "860301400500334705324000000002200",
    "551300702804101401205001000040000",
    "570100810704426203175010040004100",
    "360300700705525521254000000003000",
    "060000700700002000003000000003000",
    "200000400000000000000000000000005",
    "805634723275775045650070350000002",
    "805334604405057110650213351000065",
    "301323000035544034370310010000000",
    "824034034002424005460012506000020",
    "905635545023556034470054425000044",
};

/* The letters of koi8-r from 0xC0 on, as numbers of the alphabet (ю а б ц д …). */
static const unsigned char KOI8[32] = {31, 1, 2, 23, 5, 6, 21, 4, 22, 9, 10, 11, 12, 13, 14, 15,
                                       16, 32, 17, 18, 19, 20, 7, 3, 29, 28, 8, 25, 30, 26, 24, 27};

static int in_1251(unsigned c)
{
    if (c >= 0xC0) return (int)(c & 0x1F) + 1 + (c < 0xE0 ? UPPER : 0);
    if (c == 0xA8 || c == 0xB8) return 6 + (c == 0xA8 ? UPPER : 0);
    if (memchr("\x80\x81\x8A\x8C\x8D\x8E\x8F\xA1\xA3\xA5\xAA\xAF\xB2", (int)c, 13)) return OTHER_LETTER + UPPER;
    if (memchr("\x83\x90\x9A\x9C\x9D\x9E\x9F\xA2\xB3\xB4\xBA\xBC\xBD\xBE\xBF", (int)c, 15)) return OTHER_LETTER;
    return c == 0x98 || c == 0x88 ? JUNK : SYMBOL;
}

static int in_koi8(unsigned c)
{
    if (c >= 0xC0) return KOI8[c & 0x1F] + (c >= 0xE0 ? UPPER : 0);
    if (c == 0xA3 || c == 0xB3) return 6 + (c == 0xB3 ? UPPER : 0);
    return c == 0x9A || c == 0x9C || c == 0xBF ? SYMBOL : JUNK; /* line drawing */
}

static int in_8859_5(unsigned c)
{
    if (c >= 0xB0 && c < 0xF0) return (int)((c - 0xB0) & 0x1F) + 1 + (c < 0xD0 ? UPPER : 0);
    if (c == 0xA1 || c == 0xF1) return 6 + (c == 0xA1 ? UPPER : 0);
    if (c < 0xA0) return JUNK; /* control characters */
    if (c == 0xA0 || c == 0xAD || c == 0xF0 || c == 0xFD) return SYMBOL;
    return OTHER_LETTER + (c < 0xB0 ? UPPER : 0);
}

static int in_866(unsigned c)
{
    if (c < 0xB0) return c < 0xA0 ? (int)(c - 0x80) + 1 + UPPER : (int)(c - 0xA0) + 1;
    if (c >= 0xE0 && c < 0xF0) return (int)(c - 0xE0) + 17;
    if (c == 0xF0 || c == 0xF1) return 6 + (c == 0xF0 ? UPPER : 0);
    if (c >= 0xF2 && c < 0xF8) return OTHER_LETTER;
    return c >= 0xF8 ? SYMBOL : JUNK; /* line drawing */
}

/* The Macintosh's own is left out: its small letters are those of windows-1251, and nobody writes it any more. */
static const struct encoding {
    const char *name;
    int (*letter)(unsigned byte); /* of bytes from 0x80 on */
} ENCODINGS[] = {
    {"windows-1251", in_1251}, {"KOI8-R", in_koi8}, {"IBM866", in_866}, {"ISO-8859-5", in_8859_5},
};

static int kind_of(const struct encoding *e, unsigned c)
{
    if (c >= 0x80) return e->letter(c);
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? ASCII_LETTER : BOUNDARY;
}

/* What the pair (a, b) says for the reading; *counted is set when it says anything. */
static int pair_value(int a, int b, bool *counted)
{
    int la = a & (UPPER - 1), lb = b & (UPPER - 1);
    bool letter_a = la >= 1 && la <= OTHER_LETTER, letter_b = lb >= 1 && lb <= OTHER_LETTER;
    *counted = letter_a || letter_b || la == JUNK || lb == JUNK;
    if (!*counted) return 0;
    if (lb == JUNK || la == JUNK) return -PENALTY;
    if (la == ASCII_LETTER || lb == ASCII_LETTER) return -PENALTY;
    if (letter_a && letter_b && (b & UPPER) && !(a & UPPER)) return -PENALTY; /* wORD */
    if (la == SYMBOL || lb == SYMBOL) return NEUTRAL;
    if (la == OTHER_LETTER || lb == OTHER_LETTER) return OTHER_PAIR;
    return PAIRS[la][lb] - '0';
}

const char *hs_cyrillic_guess(hs_str bytes)
{
    size_t n = bytes.len < SAMPLE ? bytes.len : SAMPLE;
    const char *best = NULL;
    int64_t best_sum = 0, best_pairs = 1;
    for (size_t k = 0; k < sizeof ENCODINGS / sizeof *ENCODINGS; k++) {
        int64_t sum = 0, pairs = 0;
        int before = BOUNDARY;
        for (size_t i = 0; i <= n; i++) {
            int now = i < n ? kind_of(&ENCODINGS[k], (unsigned char)bytes.ptr[i]) : BOUNDARY;
            bool counted;
            sum += pair_value(before, now, &counted);
            pairs += counted;
            before = now;
        }
        if (pairs && sum * best_pairs > best_sum * pairs) { /* a higher mean */
            best = ENCODINGS[k].name;
            best_sum = sum;
            best_pairs = pairs;
        }
    }
    return best_sum * 10 >= best_pairs * 48 ? best : NULL; /* a mean of 4.8: words of other scripts stay below it */
}
