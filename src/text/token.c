/* Text -> tokens, sentences, paragraphs: two passes, both linear. */
#include "text/token.h"
#include <unicode/uchar.h>
#include "base/utf8.h"

typedef struct tokenizer {
    hs_arena *arena;
    hs_str s;
    const hs_lexicon *lexicon;
    struct { hs_span *at; uint32_t n, cap; } span;
    struct { uint8_t *at; uint32_t n, cap; } kind, gap;
    struct { hs_str *at; uint32_t n, cap; } low;
    uint8_t next_gap;
    bool wrapped; /* line ends are only spaces */
} tokenizer;

enum class { SPACE, LETTER, DIGIT, DOUBLE, SINGLE, APOSTROPHE, BACKTICK, DASH, STOP, PUNCT, SYMBOL, JOINER };

static enum class class_of_ascii(unsigned c)
{
    if (c <= ' ' || c == 0x7F) return SPACE;
    if ((c | 0x20) - 'a' < 26) return LETTER;
    if (c - '0' < 10) return DIGIT;
    switch (c) {
    case '"': return DOUBLE;
    case '\'': return APOSTROPHE;
    case '`': return BACKTICK;
    case '-': return DASH;
    case '.': return STOP;
    case ',': case ';': case ':': case '?': case '!': case '(': case ')': case '[': case ']': case '{': case '}': return PUNCT;
    default: return SYMBOL;
    }
}

static enum class class_of(uint32_t c)
{
    if (c < 0x80) return class_of_ascii(c);
    switch (c) {
    case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0xAB: case 0xBB: case 0x2033: return DOUBLE;
    case 0x2018: case 0x201A: case 0x201B: case 0x2039: case 0x203A: return SINGLE;
    case 0x2019: case 0x02BC: return APOSTROPHE;
    case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2010: case 0x2011: return DASH;
    case 0x2026: return PUNCT;
    case 0xAD: case 0x200B: case 0x200C: case 0x200D: case 0x2060: case 0xFEFF: return JOINER;
    }
    if (u_isUWhiteSpace((UChar32)c) || c == 0x85) return SPACE;
    if (u_isalpha((UChar32)c)) return LETTER;
    if (u_isdigit((UChar32)c)) return DIGIT;
    int8_t t = u_charType((UChar32)c);
    if (t == U_NON_SPACING_MARK || t == U_COMBINING_SPACING_MARK) return LETTER;
    if (u_ispunct((UChar32)c)) return PUNCT;
    return SYMBOL;
}

static enum class peek(const tokenizer *t, size_t i, size_t *after)
{
    if (i >= t->s.len) {
        *after = i;
        return SPACE;
    }
    size_t j = i;
    uint32_t c = hs_utf8_next(t->s, &j);
    *after = j;
    return class_of(c);
}

/* ---- forms ---- */

static const struct { const char *from, *to; } folded[] = {
    {"“", "\""}, {"”", "\""}, {"„", "\""}, {"‟", "\""}, {"«", "\""}, {"»", "\""}, {"″", "\""}, {"``", "\""}, {"''", "\""},
    {"&quot;", "\""}, {"&ldquo;", "\""}, {"&rdquo;", "\""}, {"&laquo;", "\""}, {"&raquo;", "\""}, {"&bdquo;", "\""},
    {"‹‹", "\""}, {"››", "\""}, {"‘", "'"}, {"’", "'"}, {"‚", "'"}, {"‹", "'"}, {"›", "'"}, {"`", "'"}, {"‛", "'"}, {"ʼ", "'"},
    {"&lsquo;", "'"}, {"&rsquo;", "'"}, {"&apos;", "'"}, {"—", "--"}, {"–", "--"}, {"―", "--"}, {"‒", "--"}, {"…", "..."},
    {"-lrb-", "("}, {"-rrb-", ")"}, {"-LRB-", "("}, {"-RRB-", ")"}, {"-LSB-", "["}, {"-RSB-", "]"},
};

static hs_str lower_ascii(hs_arena *arena, hs_str form)
{
    for (size_t i = 0; i < form.len; i++) {
        if (form.ptr[i] < 'A' || form.ptr[i] > 'Z') continue;
        hs_str out = hs_arena_copy(arena, form);
        for (char *p = (char *)(uintptr_t)out.ptr; p < out.ptr + out.len; p++)
            if (*p >= 'A' && *p <= 'Z') *p = (char)(*p + 32);
        return out;
    }
    return form;
}

static hs_str lower_any(hs_arena *arena, hs_str form)
{
    char *out = hs_arena_alloc(arena, 3 * form.len), *p = out;
    for (size_t i = 0; i < form.len;) {
        uint32_t c = hs_utf8_next(form, &i);
        enum class k = class_of(c);
        if (k == JOINER) continue;
        if (k == APOSTROPHE) c = '\'';
        if (c == 0x2010 || c == 0x2011) c = '-';
        if (c == '-' && i < form.len && form.ptr[i] <= ' ') { /* a word broken over a line end */
            while (i < form.len && form.ptr[i] <= ' ') i++;
            continue;
        }
        p += hs_utf8_put((uint32_t)u_tolower((UChar32)c), p);
    }
    return (hs_str){out, (size_t)(p - out)};
}

static bool is_plain(hs_str form)
{
    for (size_t i = 0; i < form.len; i++)
        if ((unsigned char)form.ptr[i] >= 0x80 || form.ptr[i] <= ' ') return false;
    return true;
}

void hs_token_form(hs_arena *arena, hs_str form, uint8_t *kind, hs_str *low)
{
    size_t i = 0;
    enum class first = form.len ? class_of(hs_utf8_next(form, &i)) : PUNCT;
    bool letter = false, digit = false;
    for (i = 0; i < form.len;) {
        enum class k = class_of(hs_utf8_next(form, &i));
        letter |= k == LETTER;
        digit |= k == DIGIT;
    }
    *kind = letter ? HS_TK_WORD : digit ? HS_TK_NUMBER : first == SYMBOL || first == JOINER ? HS_TK_OTHER : HS_TK_PUNCT;
    if (!letter || form.ptr[0] == '&' || form.ptr[0] == '-')
        for (size_t k = 0; k < sizeof folded / sizeof *folded; k++)
            if (hs_str_is(form, folded[k].from)) {
                *low = hs_str_of(folded[k].to);
                *kind = low->ptr[0] == '"' || low->ptr[0] == '\'' ? HS_TK_MARK : HS_TK_PUNCT;
                return;
            }
    if (hs_str_is(form, "\"") || hs_str_is(form, "'")) *kind = HS_TK_MARK;
    *low = is_plain(form) ? lower_ascii(arena, form) : lower_any(arena, form);
}

/* ---- cutting ---- */

static void put(tokenizer *t, size_t begin, size_t end)
{
    uint8_t kind;
    hs_str low;
    hs_token_form(t->arena, hs_str_sub(t->s, begin, end), &kind, &low);
    hs_push(t->arena, &t->span, ((hs_span){(uint32_t)begin, (uint32_t)end}));
    hs_push(t->arena, &t->kind, kind);
    hs_push(t->arena, &t->gap, t->next_gap);
    hs_push(t->arena, &t->low, low);
    t->next_gap = HS_GAP_NONE;
}

/* "&quot;" and its like, "http://…", "name@host", "#tag": length, or 0 */
static size_t special(const tokenizer *t, size_t i)
{
    hs_str rest = hs_str_sub(t->s, i, t->s.len);
    if (rest.ptr[0] == '&') {
        static const char *const entity[] = {"&quot;", "&ldquo;", "&rdquo;", "&laquo;", "&raquo;", "&bdquo;", "&lsquo;",
                                             "&rsquo;", "&apos;", "&amp;", "&nbsp;"};
        for (size_t k = 0; k < sizeof entity / sizeof *entity; k++)
            if (hs_str_starts(rest, hs_str_of(entity[k]))) return strlen(entity[k]);
        return 0;
    }
    bool address = hs_str_starts(rest, HS_STR("http://")) || hs_str_starts(rest, HS_STR("https://")) ||
                   hs_str_starts(rest, HS_STR("www."));
    bool tag = (rest.ptr[0] == '#' || rest.ptr[0] == '@') && rest.len > 1 && class_of_ascii((unsigned char)rest.ptr[1]) == LETTER;
    if (!address && !tag) return 0;
    size_t n = 1;
    while (n < rest.len && (unsigned char)rest.ptr[n] > ' ' && (unsigned char)rest.ptr[n] < 0x80 &&
           !strchr(tag ? ".,;:?!()[]{}<>\"'" : "<>\"()", rest.ptr[n]))
        n++;
    while (n > 1 && strchr(".,;:?!", rest.ptr[n - 1])) n--;
    return n;
}

/* end of the word that begins at i: letters, digits, and the joints inside it */
static size_t word_end(const tokenizer *t, size_t i)
{
    size_t after;
    while (i < t->s.len) {
        enum class k = peek(t, i, &after);
        if (k == LETTER || k == DIGIT || k == JOINER) {
            i = after;
            continue;
        }
        if (after >= t->s.len) break;
        size_t then;
        enum class next = peek(t, after, &then);
        bool inner = next == LETTER || next == DIGIT;
        char c = t->s.ptr[i];
        bool digits = i > 0 && t->s.ptr[i - 1] >= '0' && t->s.ptr[i - 1] <= '9';
        if (k == APOSTROPHE && next == LETTER) i = after;
        else if (k == DASH && (c == '-' || (unsigned char)t->s.ptr[i + 2] <= 0x91) && inner) i = after;
        else if (k == DASH && c == '-' && t->s.ptr[after] == '\n' && !digits && peek(t, then, &then) == LETTER &&
                 u_islower((UChar32)(unsigned char)t->s.ptr[after + 1]))
            i = after + 1;
        else if ((c == '.' || c == ',' || c == ':') && digits && next == DIGIT) i = after;
        else if (c == '.' && next == LETTER && !digits && i > 0) i = after; /* U.S., e.g., name.com */
        else if ((c == '/' || c == '_') && inner) i = after;
        else if (c == '&' && inner && next == LETTER && t->s.ptr[after] >= 'A' && t->s.ptr[after] <= 'Z') i = after; /* R&D */
        else break;
    }
    return i;
}

enum { GLUED = 3 }; /* letters of the first half of a word under [glued] */

/* Cuts clitics off the end: "doesn't" -> "does" "n't", "Kim's" -> "Kim" "'s". */
static void put_word(tokenizer *t, size_t begin, size_t end)
{
    hs_str word = hs_str_sub(t->s, begin, end);
    for (size_t k = word.len; k-- > 1;) {
        unsigned char c = (unsigned char)word.ptr[k];
        if (c != '\'' && c != 0xE2 && c != 0xCA) continue;
        uint8_t kind;
        hs_str low;
        size_t cut = k;
        hs_token_form(t->arena, hs_str_sub(word, k, word.len), &kind, &low);
        if (low.len == 0 || low.ptr[0] != '\'') continue;
        if (low.len == 2 && low.ptr[1] == 't' && (word.ptr[k - 1] | 0x20) == 'n' && k > 1) {
            cut = k - 1;
            hs_token_form(t->arena, hs_str_sub(word, cut, word.len), &kind, &low);
        }
        if (hs_lexicon_word(t->lexicon, low) & HS_LEX_BIT(CLITIC)) {
            put(t, begin, begin + cut);
            put(t, begin + cut, end);
            return;
        }
        break;
    }
    uint8_t kind;
    hs_str low;
    hs_token_form(t->arena, word, &kind, &low);
    if (low.len == word.len && word.len > GLUED && hs_lexicon_word(t->lexicon, low) & HS_LEX_BIT(GLUED)) {
        put(t, begin, begin + GLUED);
        begin += GLUED;
    }
    put(t, begin, end);
}

/* Does a full stop behind this word belong to it? */
static bool keeps_stop(tokenizer *t, size_t begin, size_t end)
{
    hs_str word = hs_str_sub(t->s, begin, end);
    if (memchr(word.ptr, '.', word.len) && word.len <= 8) return true; /* U.S */
    if (word.len == 1 && word.ptr[0] >= 'A' && word.ptr[0] <= 'Z' && word.ptr[0] != 'I') return true; /* J. */
    if (word.len > 8) return false;
    char with_stop[10];
    for (size_t i = 0; i < word.len; i++)
        with_stop[i] = (char)(word.ptr[i] >= 'A' && word.ptr[i] <= 'Z' ? word.ptr[i] + 32 : word.ptr[i]);
    with_stop[word.len] = '.';
    hs_lex_set set = hs_lexicon_word(t->lexicon, (hs_str){with_stop, word.len + 1});
    return (set & (HS_LEX_BIT(ABBREVIATION) | HS_LEX_BIT(ABBREVIATION_END))) != 0;
}

static size_t run_of(const tokenizer *t, size_t i, char c)
{
    size_t n = i;
    while (n < t->s.len && t->s.ptr[n] == c) n++;
    return n;
}

static size_t token_at(tokenizer *t, size_t i)
{
    size_t after, n;
    enum class k = peek(t, i, &after), next;
    if ((n = special(t, i)) != 0) {
        put(t, i, i + n);
        return i + n;
    }
    switch (k) {
    case LETTER:
    case DIGIT:
        n = word_end(t, after);
        if (n < t->s.len && t->s.ptr[n] == '.' && keeps_stop(t, i, n)) n++;
        put_word(t, i, n);
        return n;
    case APOSTROPHE:
        next = peek(t, after, &n);
        if (t->s.ptr[i] == '\'' && after < t->s.len && t->s.ptr[after] == '\'') after++;
        else if (next == LETTER && i > 0 && t->next_gap == HS_GAP_NONE) { /* Kim|'s after a mark or a bracket */
            size_t end = word_end(t, after);
            uint8_t kind;
            hs_str low;
            hs_token_form(t->arena, hs_str_sub(t->s, i, end), &kind, &low);
            if (hs_lexicon_word(t->lexicon, low) & HS_LEX_BIT(CLITIC)) after = end;
        }
        put(t, i, after);
        return after;
    case BACKTICK:
        after = run_of(t, i, '`');
        if (after > i + 2) after = i + 2;
        put(t, i, after);
        return after;
    case SINGLE: /* ‹‹ and ›› are double marks */
        if (after + 3 <= t->s.len && (unsigned char)t->s.ptr[i + 2] >= 0xB9 && memcmp(t->s.ptr + i, t->s.ptr + after, 3) == 0)
            after += 3;
        put(t, i, after);
        return after;
    case DASH:
    case STOP:
        after = t->s.ptr[i] == '-' || t->s.ptr[i] == '.' ? run_of(t, i, t->s.ptr[i]) : after;
        put(t, i, after);
        return after;
    case SYMBOL:
    case JOINER: /* an emoji with its modifiers is one token */
        if ((unsigned char)t->s.ptr[i] < 0x80) {
            put(t, i, after);
            return after;
        }
        for (n = after; n < t->s.len; after = n) {
            next = peek(t, after, &n);
            if (next != JOINER && next != SYMBOL && !(next == LETTER && (unsigned char)t->s.ptr[after] == 0xEF)) break;
            if ((unsigned char)t->s.ptr[after] < 0x80) break;
        }
        put(t, i, after);
        return after;
    default:
        put(t, i, after);
        return after;
    }
}

/* Moves over white space; says in next_gap how much of it there was. */
static size_t skip_space(tokenizer *t, size_t i)
{
    size_t after;
    uint32_t lines = 0;
    bool any = false;
    while (i < t->s.len && peek(t, i, &after) == SPACE) {
        unsigned char c = (unsigned char)t->s.ptr[i];
        if (c == '\n' || (c == '\r' && !(after < t->s.len && t->s.ptr[after] == '\n'))) lines++;
        if (c == 0xE2 && (unsigned char)t->s.ptr[i + 2] == 0xA9) lines += 2; /* paragraph separator */
        any = true;
        i = after;
    }
    if (any) t->next_gap = lines > 1 ? HS_GAP_PARAGRAPH : lines == 1 ? HS_GAP_LINE : HS_GAP_SPACE;
    return i;
}

/* A text whose lines were broken at a fixed width: most line ends stand before a small letter. */
static bool looks_wrapped(hs_str s)
{
    uint32_t breaks = 0, small = 0;
    for (size_t i = 1; i + 1 < s.len && breaks < 1000; i++) {
        if (s.ptr[i] != '\n' || s.ptr[i - 1] == '\n' || s.ptr[i + 1] == '\n' || s.ptr[i + 1] == '\r') continue;
        breaks++;
        small += s.ptr[i + 1] >= 'a' && s.ptr[i + 1] <= 'z';
    }
    return breaks >= 3 && 3 * small > breaks;
}

/* ---- sentences ---- */

static bool is_closer(const tokenizer *t, uint32_t i)
{
    hs_str low = t->low.at[i];
    return t->kind.at[i] == HS_TK_MARK || hs_str_is(low, ")") || hs_str_is(low, "]");
}

static bool starts_small(const tokenizer *t, uint32_t i)
{
    size_t at = t->span.at[i].begin;
    return u_islower((UChar32)hs_utf8_next(t->s, &at));
}

static bool is_end_mark(hs_str low)
{
    return low.len && (low.ptr[0] == '.' || low.ptr[0] == '?' || low.ptr[0] == '!');
}

/* Does a sentence begin at token i (i > 0)? */
static bool begins_sentence(const tokenizer *t, uint32_t i)
{
    uint8_t gap = t->gap.at[i];
    if (gap == HS_GAP_PARAGRAPH) return true;
    if (gap == HS_GAP_NONE) return false;
    if (gap == HS_GAP_LINE && !t->wrapped && !starts_small(t, i)) return true;
    uint32_t last = i - 1;
    while (last > 0 && is_closer(t, last) && t->gap.at[last] == HS_GAP_NONE) last--;
    hs_str low = t->low.at[last];
    if (starts_small(t, i)) return false;
    if (is_end_mark(low) && !hs_str_is(low, "...")) return true; /* three dots may only pause */
    if (low.len < 2 || low.ptr[low.len - 1] != '.') return false;
    /* an abbreviation with its stop: a sentence may end there only before a word that opens sentences */
    hs_lex_set set = hs_lexicon_word(t->lexicon, low);
    if (set & HS_LEX_BIT(ABBREVIATION)) return false;
    if (low.len == 2) return false; /* an initial */
    uint32_t first = i;
    while (first + 1 < t->span.n && t->kind.at[first] == HS_TK_MARK) first++;
    return (hs_lexicon_word(t->lexicon, t->low.at[first]) & HS_LEX_BIT(OPENER)) != 0;
}

static bool begins_paragraph(const tokenizer *t, uint32_t i)
{
    return t->gap.at[i] == HS_GAP_PARAGRAPH || (t->gap.at[i] == HS_GAP_LINE && !t->wrapped && !starts_small(t, i));
}

/* The end of a dateline ("KARSO, Velmia (VPA), May 3 - ") that begins the paragraph at token i: the token behind its dash; 0: there is none.
 * It is a sentence of its own, so that what is reported begins one. */
static uint32_t dateline_end(const tokenizer *t, uint32_t i)
{
    enum { LONGEST = 20 };
    bool detailed = false;
    uint32_t capitals = 0;
    hs_str first = hs_str_sub(t->s, t->span.at[i].begin, t->span.at[i].end);
    for (size_t at = 0; at < first.len;) capitals += u_isupper((UChar32)hs_utf8_next(first, &at)) != 0;
    for (uint32_t k = i; k < t->span.n && k < i + LONGEST; k++) {
        hs_str low = t->low.at[k];
        if (k > i && t->gap.at[k] >= HS_GAP_LINE) return 0;
        bool dash = hs_str_is(low, "-") || hs_str_is(low, "--");
        if (dash) return (detailed || capitals > 2) && k > i && k + 1 < t->span.n && t->gap.at[k + 1] < HS_GAP_PARAGRAPH && !starts_small(t, k + 1) ? k + 1 : 0;
        bool detail = t->kind.at[k] == HS_TK_NUMBER || hs_str_is(low, ",") || hs_str_is(low, "(") || hs_str_is(low, ")");
        detailed |= detail;
        bool abbreviated = hs_str_is(low, ".") || hs_str_is(low, "/");
        if (t->kind.at[k] == HS_TK_WORD ? starts_small(t, k) : !detail && !abbreviated) return 0;
    }
    return 0;
}

enum { LONGEST_SENTENCE = 400 }; /* tokens; a longer one is cut, so that no step costs more than linear time */

static void find_sentences(tokenizer *t, hs_tokens *out)
{
    enum { LEAD = 4 /* paragraphs that may begin with a dateline: titles and bylines stand before it */ };
    uint32_t n = t->span.n, sentences = 0, paragraphs = 0, length = 0, dateline = 0;
    out->sent_of = hs_new(t->arena, uint32_t, n);
    out->sent = hs_new(t->arena, uint32_t, n + 1);
    out->para = hs_new(t->arena, uint32_t, n + 1);
    for (uint32_t i = 0; i < n; i++, length++) {
        if (i == 0 || length >= LONGEST_SENTENCE || i == dateline || begins_sentence(t, i)) {
            bool paragraph = i == 0 || begins_paragraph(t, i);
            if (paragraph) out->para[paragraphs++] = sentences;
            if (paragraph && !dateline && paragraphs <= LEAD) dateline = dateline_end(t, i);
            out->sent[sentences++] = i;
            length = 0;
        }
        out->sent_of[i] = sentences - 1;
    }
    out->sent[sentences] = n;
    out->para[paragraphs] = sentences;
    out->n_sent = sentences;
    out->n_para = paragraphs;
}

void hs_tokenize(hs_arena *arena, hs_str text, const hs_lexicon *lexicon, hs_tokens *out)
{
    tokenizer t = {.arena = arena, .s = text, .lexicon = lexicon, .wrapped = looks_wrapped(text)};
    /* room for a usual text at once: growing arrays in turn would copy each of them over and over */
    uint32_t guess = (uint32_t)(text.len / 4 + 16);
    t.span.at = hs_new(arena, hs_span, guess);
    t.kind.at = hs_new(arena, uint8_t, guess);
    t.gap.at = hs_new(arena, uint8_t, guess);
    t.low.at = hs_new(arena, hs_str, guess);
    t.span.cap = t.kind.cap = t.gap.cap = t.low.cap = guess;
    for (size_t i = skip_space(&t, 0); i < text.len; i = skip_space(&t, i)) i = token_at(&t, i);
    *out = (hs_tokens){.text = text, .n = t.span.n, .span = t.span.at, .kind = t.kind.at, .gap = t.gap.at, .low = t.low.at};
    find_sentences(&t, out);
}
