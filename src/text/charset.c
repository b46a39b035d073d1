/* Bytes -> UTF-8: finding the encoding, and decoding it (UTF-8 here, everything else by ICU). */
#include "text/charset.h"
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include "base/err.h"
#include "base/utf8.h"
#include "text/ascii.h"
#include "text/cyrillic.h"

enum { DECLARED_WITHIN = 8 << 10, SAMPLE = 64 << 10, CHUNK = 1024, LABEL = 64 };

/* Labels whose meaning differs from what ICU makes of them, or whose WHATWG name differs from the MIME name. */
static const struct { const char *label, *name, *icu; } LABELS[] = {
    {"utf-8", "UTF-8", "UTF-8"},
    {"utf8", "UTF-8", "UTF-8"},
    {"unicode-1-1-utf-8", "UTF-8", "UTF-8"},
    {"windows-1252", "windows-1252", "windows-1252"},
    {"iso-8859-1", "windows-1252", "windows-1252"},
    {"latin1", "windows-1252", "windows-1252"},
    {"us-ascii", "windows-1252", "windows-1252"},
    {"ascii", "windows-1252", "windows-1252"},
    {"cp1252", "windows-1252", "windows-1252"},
    {"iso-8859-9", "windows-1254", "windows-1254"},
    {"latin5", "windows-1254", "windows-1254"},
    {"windows-1251", "windows-1251", "windows-1251"},
    {"cp1251", "windows-1251", "windows-1251"},
    {"win-1251", "windows-1251", "windows-1251"},
    {"win1251", "windows-1251", "windows-1251"},
    {"koi8", "KOI8-R", "KOI8-R"},
    {"koi8-r", "KOI8-R", "KOI8-R"},
    {"cp866", "IBM866", "IBM866"},
    {"ibm866", "IBM866", "IBM866"},
    {"dos-866", "IBM866", "IBM866"},
    {"x-mac-cyrillic", "x-mac-cyrillic", "x-mac-cyrillic"},
    {"gb2312", "GBK", "GBK"},
    {"gbk", "GBK", "GBK"},
    {"gb18030", "gb18030", "gb18030"},
    {"ks_c_5601-1987", "EUC-KR", "windows-949"},
    {"utf-16", "UTF-16LE", "UTF-16LE"},
    {"utf-16le", "UTF-16LE", "UTF-16LE"},
    {"utf-16be", "UTF-16BE", "UTF-16BE"},
    {"utf-32", "UTF-32LE", "UTF-32LE"},
    {"utf-32le", "UTF-32LE", "UTF-32LE"},
    {"utf-32be", "UTF-32BE", "UTF-32BE"},
};

typedef struct encoding {
    hs_str name;     /* WHATWG's */
    const char *icu; /* converter; NULL = not known */
} encoding;

/* The encoding of a label. What LABELS does not list is asked of ICU. */
static encoding encoding_of(hs_reading *r, const char *label)
{
    for (size_t i = 0; i < sizeof LABELS / sizeof *LABELS; i++)
        if (ucnv_compareNames(label, LABELS[i].label) == 0) return (encoding){hs_str_of(LABELS[i].name), LABELS[i].icu};
    UErrorCode status = U_ZERO_ERROR;
    UConverter *c = ucnv_open(label, &status);
    if (U_FAILURE(status) || !c || !*label) {
        ucnv_close(c);
        return (encoding){0};
    }
    r->converter = c;
    status = U_ZERO_ERROR;
    const char *name = ucnv_getName(c, &status);
    const char *mime = ucnv_getStandardName(name, "MIME", &status);
    if (!mime) mime = ucnv_getStandardName(name, "IANA", &status);
    hs_str copy = hs_arena_copy(&r->scratch, hs_str_of(mime ? mime : name));
    char *icu = hs_arena_alloc(&r->scratch, strlen(label) + 1);
    memcpy(icu, label, strlen(label));
    ucnv_close(c);
    r->converter = NULL;
    return (encoding){copy, icu};
}

/* ---- what the bytes look like ---- */

typedef struct looks {
    size_t high;          /* bytes from 0x80 on */
    size_t good, bad;     /* UTF-8 sequences of two bytes and more; malformed parts */
    size_t zero, control; /* NULs; other control characters that text does not hold */
    bool cut;             /* the only malformed part is a sequence that the end of the bytes cuts off */
    size_t pair;          /* high bytes that follow a high byte */
} looks;

static looks look_at(hs_str bytes)
{
    looks l = {0};
    bool last_high = false;
    for (size_t i = 0; i < bytes.len;) {
        unsigned char c = (unsigned char)bytes.ptr[i];
        size_t start = i;
        if (c >= 0x20 && c < 0x80) { /* nearly all there is */
            last_high = false;
            i++;
            continue;
        }
        if (c < 0x80) {
            l.zero += c == 0;
            l.control += c && c < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x1A && c != 0x1B;
            i++;
        } else if (hs_utf8_next(bytes, &i) == HS_REPLACEMENT && !(i - start == 3 && c == 0xEF)) {
            l.bad++;
            l.cut = l.bad == 1 && i == bytes.len && i - start < 4 && c >= 0xC2 && c <= 0xF4;
        } else {
            l.good++;
        }
        for (size_t k = start; k < i; k++) {
            bool high = (unsigned char)bytes.ptr[k] >= 0x80;
            l.high += high;
            l.pair += high && last_high;
            last_high = high;
        }
    }
    return l;
}

/* UTF-16 without a mark: the high halves of units are 0 (Latin), 4 (Cyrillic) or 0x20 (marks), the low halves
 * hardly ever 0 or 4, and both zeros and 4s are absent from other text. */
static const char *find_utf16(hs_str bytes)
{
    size_t n = (bytes.len < SAMPLE ? bytes.len : SAMPLE) / 2, high[2] = {0}, rare[2] = {0};
    for (size_t i = 0; i < 2 * n; i++) {
        unsigned char c = (unsigned char)bytes.ptr[i];
        rare[i & 1] += c == 0 || c == 4;
        high[i & 1] += c == 0 || c == 4 || c == 0x20;
    }
    if (n < 3) return NULL;
    if (high[1] * 10 >= n * 9 && rare[1] * 2 >= n && rare[0] * 20 <= n) return "UTF-16LE";
    if (high[0] * 10 >= n * 9 && rare[0] * 2 >= n && rare[1] * 20 <= n) return "UTF-16BE";
    return NULL;
}

static const char *find_mark(hs_str bytes, size_t *skip)
{
    static const struct { const char *name; hs_str mark; } MARKS[] = {
        {"UTF-8", {"\xEF\xBB\xBF", 3}},      {"UTF-32LE", {"\xFF\xFE\0\0", 4}}, {"UTF-32BE", {"\0\0\xFE\xFF", 4}},
        {"UTF-16LE", {"\xFF\xFE", 2}},       {"UTF-16BE", {"\xFE\xFF", 2}},
    };
    for (size_t i = 0; i < sizeof MARKS / sizeof *MARKS; i++)
        if (hs_str_starts(bytes, MARKS[i].mark)) {
            *skip = MARKS[i].mark.len;
            return MARKS[i].name;
        }
    return NULL;
}

/* ---- what the page declares ---- */

/* The value after `word =` in s[from, to), quoted or not. */
static bool value_after(hs_str s, size_t from, size_t to, const char *word, char out[LABEL])
{
    size_t i = hs_ascii_find(s, from, to, word);
    if (i == to) return false;
    i += strlen(word);
    while (i < to && memchr(" \t\r\n", s.ptr[i], 4)) i++;
    if (i == to || s.ptr[i++] != '=') return false;
    while (i < to && memchr(" \t\r\n\"'", s.ptr[i], 6)) i++;
    size_t n = 0;
    while (i < to && n < LABEL - 1 && s.ptr[i] > ' ' && !memchr("\"';>/?", s.ptr[i], 6)) out[n++] = s.ptr[i++];
    out[n] = 0;
    return n > 0;
}

static bool find_declared(hs_str bytes, char out[LABEL])
{
    size_t end = bytes.len < DECLARED_WITHIN ? bytes.len : DECLARED_WITHIN;
    if (hs_str_starts(bytes, HS_STR("<?xml"))) {
        const char *close = memchr(bytes.ptr, '>', end);
        if (close && value_after(bytes, 0, (size_t)(close - bytes.ptr), "encoding", out)) return true;
    }
    for (size_t i = hs_ascii_find(bytes, 0, end, "<meta"); i < end; i = hs_ascii_find(bytes, i + 5, end, "<meta")) {
        const char *close = memchr(bytes.ptr + i, '>', end - i);
        size_t to = close ? (size_t)(close - bytes.ptr) : end;
        if (value_after(bytes, i, to, "charset", out)) return true;
    }
    return false;
}

/* ---- choosing ---- */

/* ICU's guess, for what is neither Unicode nor Cyrillic. */
static const char *ask_icu(hs_str bytes, looks l)
{
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *d = ucsdet_open(&status);
    ucsdet_setText(d, bytes.ptr, (int32_t)(bytes.len < SAMPLE ? bytes.len : SAMPLE), &status);
    int32_t n = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(d, &n, &status);
    const char *found = NULL;
    bool many = l.pair * 2 > l.high; /* words of such bytes: not a Latin alphabet */
    for (int32_t i = 0; i < n && U_SUCCESS(status) && !found; i++) {
        const char *name = ucsdet_getName(matches[i], &status);
        int32_t trust = ucsdet_getConfidence(matches[i], &status);
        if (U_FAILURE(status)) break;
        bool latin = strcmp(name, "ISO-8859-1") == 0 || strcmp(name, "ISO-8859-2") == 0 || strcmp(name, "ISO-8859-9") == 0 ||
                     strcmp(name, "windows-1252") == 0 || strcmp(name, "windows-1250") == 0 || strcmp(name, "windows-1254") == 0;
        if (strncmp(name, "UTF", 3) == 0 || strncmp(name, "IBM42", 5) == 0 || strncmp(name, "ISO-2022", 8) == 0) continue;
        if (latin ? l.high >= 8 && trust >= 40 : many && trust >= 10) /* few bytes tell no Latin alphabet from another */
            for (size_t k = 0;; k++) {
                static const char *const KNOWN[] = {"ISO-8859-1", "ISO-8859-2", "ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-8",
                    "ISO-8859-9", "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255",
                    "windows-1256", "KOI8-R", "Shift_JIS", "EUC-JP", "EUC-KR", "GB18030", "Big5", NULL};
                if (!KNOWN[k] || strcmp(name, KNOWN[k]) == 0) {
                    found = KNOWN[k];
                    break;
                }
            }
    }
    ucsdet_close(d);
    return found ? found : "windows-1252";
}

static const char *choose(hs_str bytes, bool html_too, char declared[LABEL], hs_reading *r, looks *l)
{
    const char *utf16 = find_utf16(bytes);
    if (utf16) return utf16;
    *l = look_at(bytes);
    bool has = html_too && find_declared(bytes, declared) && encoding_of(r, declared).icu;
    /* A page in UTF-8 may keep the declaration of an older self; text in another encoding is never UTF-8 by chance. */
    if (l->bad == 0 && (l->good > 0 || !has)) return "UTF-8";
    if (has && ucnv_compareNames(declared, "utf-8") != 0 && strncmp(encoding_of(r, declared).name.ptr, "UTF", 3) != 0) return declared;
    if (l->cut || l->good > l->bad) return "UTF-8";
    const char *cyrillic = l->pair * 4 > l->high || l->high < 8 ? hs_cyrillic_guess(bytes) : NULL;
    return cyrillic ? cyrillic : ask_icu(bytes, *l);
}

/* ---- decoding ---- */

/* Appends bytes that stay as they are. Returns the new length; text has room. */
static size_t take_same(hs_reading *r, hs_str bytes, size_t from, size_t to, char *text, size_t at, hs_unicode *out)
{
    if (from == to) return at;
    hs_map_add(&r->scratch, &out->map, (uint32_t)at, 1, 1, from);
    memcpy(text + at, bytes.ptr + from, to - from);
    return at + (to - from);
}

static void decode_utf8(hs_reading *r, hs_str bytes, size_t skip, hs_unicode *out)
{
    hs_arena *a = &r->scratch;
    size_t wrong = 0, same_from = skip, n = 0;
    for (size_t i = skip; i < bytes.len;) { /* how many U+FFFD at most */
        size_t start = i;
        wrong += (unsigned char)bytes.ptr[start] == 0 || (hs_utf8_next(bytes, &i) == HS_REPLACEMENT);
        i += i == start;
    }
    char *text = hs_arena_alloc(a, bytes.len - skip + 3 * wrong);
    for (size_t i = skip; i < bytes.len && wrong;) {
        size_t start = i;
        uint32_t c = hs_utf8_next(bytes, &i);
        if (c && (c != HS_REPLACEMENT || (i - start == 3 && memcmp(bytes.ptr + start, "\xEF\xBF\xBD", 3) == 0))) continue;
        n = take_same(r, bytes, same_from, start, text, n, out);
        hs_map_add(a, &out->map, (uint32_t)n, 3, 0, start);
        n += (size_t)hs_utf8_put(HS_REPLACEMENT, text + n);
        same_from = i;
    }
    n = take_same(r, bytes, same_from, bytes.len, text, n, out);
    out->s = (hs_str){text, n};
}

/* One chunk of ICU's output into the text. offset[i] is the byte, counted from base, that unit[i] comes from. */
static size_t take_units(hs_reading *r, const UChar *unit, const int32_t *offset, size_t n, uint64_t base, uint64_t end, char *text,
                         size_t at, hs_unicode *out)
{
    for (size_t i = 0; i < n;) {
        size_t start = i;
        uint32_t c = unit[i++];
        if (c >= 0xD800 && c < 0xDC00 && i < n && unit[i] >= 0xDC00 && unit[i] < 0xE000)
            c = 0x10000 + ((c - 0xD800) << 10) + (unit[i++] - 0xDC00u);
        if (c == 0 || (c >= 0xD800 && c < 0xE000)) c = HS_REPLACEMENT;
        uint64_t from = base + (uint64_t)(offset[start] < 0 ? 0 : offset[start]);
        uint64_t to = i < n && offset[i] >= 0 ? base + (uint64_t)offset[i] : end;
        int size = hs_utf8_put(c, text + at);
        hs_map_add(&r->scratch, &out->map, (uint32_t)at, (uint32_t)size, to > from && to - from < 8 ? (uint32_t)(to - from) : 0, from);
        at += (size_t)size;
    }
    return at;
}

/* Bytes by way of ICU: chunk by chunk, with the offset of every unit. */
static int decode_icu(hs_reading *r, hs_str bytes, size_t skip, const char *icu, hs_unicode *out)
{
    UErrorCode status = U_ZERO_ERROR;
    r->converter = ucnv_open(icu, &status);
    if (U_FAILURE(status)) return hs_fail(r->err, HS_ENOMEM, "%s: no converter for %s", r->name, icu);
    hs_arena *a = &r->scratch;
    size_t cap = bytes.len + bytes.len / 2 + 16, n = 0;
    char *text = hs_arena_alloc(a, cap);
    const char *from = bytes.ptr + skip, *end = bytes.ptr + bytes.len;
    do {
        UChar unit[CHUNK];
        int32_t offset[CHUNK];
        UChar *to = unit;
        const char *start = from;
        status = U_ZERO_ERROR;
        ucnv_toUnicode(r->converter, &to, unit + CHUNK, &from, end, offset, true, &status);
        if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) return hs_fail(r->err, HS_EFORMAT, "%s: cannot be read as %s", r->name, icu);
        size_t need = 3 * (size_t)(to - unit);
        if (cap - n < need) text = hs_arena_grow(a, text, cap, 2 * cap + need), cap = 2 * cap + need;
        n = take_units(r, unit, offset, (size_t)(to - unit), (uint64_t)(start - bytes.ptr), (uint64_t)(from - bytes.ptr), text, n, out);
        if (n > HS_TEXT_LIMIT) return hs_fail(r->err, HS_ELIMIT, "%s: more than %d MB of text; split it", r->name, HS_TEXT_LIMIT >> 20);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    ucnv_close(r->converter);
    r->converter = NULL;
    out->s = (hs_str){text, n};
    return HS_OK;
}

int hs_charset_decode(hs_reading *r, hs_str bytes, const char *wanted, bool html_too, hs_unicode *out)
{
    char declared[LABEL];
    looks l = {0};
    size_t skip = 0;
    *out = (hs_unicode){0};
    const char *mark = find_mark(bytes, &skip);
    const char *label = wanted ? wanted : mark ? mark : choose(bytes, html_too, declared, r, &l);
    if (!wanted && (l.control + l.zero) * 20 > bytes.len && l.control + l.zero > 4)
        return hs_fail(r->err, HS_EFORMAT, "%s: does not look like text (many control characters); name its charset if it is", r->name);
    encoding e = encoding_of(r, label);
    if (!e.icu) return hs_fail(r->err, HS_EUSAGE, "%s: the charset \"%.40s\" is not known", r->name, label);
    if (mark && wanted && strncmp(e.icu, "UTF-16", 6) == 0 && ucnv_compareNames(label, "utf-16") == 0) e = encoding_of(r, mark);
    if (mark && wanted && !hs_str_is(e.name, mark)) skip = 0;
    out->charset = e.name;
    if (hs_str_is(e.name, "UTF-8")) decode_utf8(r, bytes, skip, out);
    else return decode_icu(r, bytes, skip, e.icu, out);
    return HS_OK;
}
