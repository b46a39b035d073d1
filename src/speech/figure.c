/* What a passage counts: numbers in digits and words, and the word that says of what. */
#include "speech/gist.h"
#include <stdlib.h>
#include "base/err.h"

static int by_word(const void *a, const void *b)
{
    return hs_str_cmp(((const hs_number_word *)a)->word, ((const hs_number_word *)b)->word);
}

int hs_numbers_read(hs_arena *arena, hs_str list, hs_numbers *out, hs_err *err)
{
    struct { hs_number_word *at; uint32_t n, cap; } all = {0};
    for (uint32_t line = 1; list.len; line++) {
        hs_str rest = hs_str_cut(&list, '\n'), word = hs_str_cut(&rest, ' ');
        if (!word.len || *word.ptr == '#') continue;
        int64_t value = 0;
        size_t i = 0;
        for (; i < rest.len && i < 18 && rest.ptr[i] >= '0' && rest.ptr[i] <= '9'; i++) value = 10 * value + (rest.ptr[i] - '0');
        if (!i || i != rest.len) return hs_fail(err, HS_EFORMAT, "number, line %u: a word and its value are wanted", line);
        hs_push(arena, &all, ((hs_number_word){hs_arena_copy(arena, word), value}));
    }
    if (all.n) qsort(all.at, all.n, sizeof *all.at, by_word);
    *out = (hs_numbers){all.at, all.n};
    return HS_OK;
}

static int64_t word_value(const hs_numbers *numbers, hs_str word)
{
    uint32_t low = 0, high = numbers->n;
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        int c = hs_str_cmp(numbers->at[mid].word, word);
        if (!c) return numbers->at[mid].value;
        if (c < 0) low = mid + 1;
        else high = mid;
    }
    return -1;
}

/* "1,200" "23" "2.5" (its whole part): -1 for what is no number, as "11:40" */
static int64_t digits_value(hs_str s)
{
    int64_t value = 0;
    size_t digits = 0;
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c >= '0' && c <= '9') {
            if (++digits > 15) return -1;
            value = 10 * value + (c - '0');
        } else if (c == '.' && digits) return i + 1 < s.len ? value : -1;
        else if (c != ',' || !digits) return -1;
    }
    return digits ? value : -1;
}

/* "twenty-three" */
static int64_t joined_value(const hs_numbers *numbers, hs_str word)
{
    hs_str rest = word, first = hs_str_cut(&rest, '-');
    int64_t tens = word_value(numbers, first), ones = rest.len ? word_value(numbers, rest) : -1;
    return tens >= 20 && tens < 100 && ones > 0 && ones < 10 ? tens + ones : -1;
}

int64_t hs_number_value(const hs_numbers *numbers, const hs_analysis *a, uint32_t i)
{
    int64_t v = a->t.kind[i] == HS_TK_NUMBER ? digits_value(a->t.low[i]) : word_value(numbers, a->t.low[i]);
    return v >= 0 || a->t.kind[i] != HS_TK_WORD ? v : joined_value(numbers, a->t.low[i]);
}

static bool multiplies(const hs_gist_words *w, const hs_analysis *a, uint32_t token)
{
    int64_t v = a->t.kind[token] == HS_TK_WORD ? word_value(&w->numbers, a->t.low[token]) : -1;
    return v == 12 || v == 100 || (v > 0 && v % 1000 == 0);
}

/* Does the "and" at position at belong to a number in words? Not in "between two hundred and three hundred", nor in "200 and 50 others". */
static bool joins(const hs_gist_words *w, const hs_analysis *a, const uint32_t *token, uint32_t n, uint32_t at)
{
    if (!hs_str_is(a->t.low[token[at]], "and") || at + 1 >= n) return false;
    if (a->t.kind[token[at - 1]] != HS_TK_WORD || a->t.kind[token[at + 1]] != HS_TK_WORD) return false;
    return at + 2 >= n || !multiplies(w, a, token[at + 2]);
}

/* What stands behind the point of a number of such units: 500,000 in "2.5 million". */
static int64_t fraction_of(const hs_analysis *a, uint32_t token, int64_t unit)
{
    hs_str rest = a->t.kind[token] == HS_TK_NUMBER ? a->t.low[token] : (hs_str){0};
    int64_t sum = 0;
    hs_str_cut(&rest, '.');
    for (size_t i = 0; i < rest.len && rest.ptr[i] >= '0' && rest.ptr[i] <= '9'; i++) sum += (rest.ptr[i] - '0') * (unit /= 10);
    return sum;
}

/* Reads "two hundred and twelve" from position i of the tokens; *end is behind it. */
static int64_t read_number(const hs_gist_words *w, const hs_analysis *a, const uint32_t *token, uint32_t n, uint32_t i, uint32_t *end)
{
    const int64_t most = 1000000000000000; /* as digits_value: what is larger is no figure */
    int64_t sum = 0, part = hs_number_value(&w->numbers, a, token[i]);
    *end = i + 1;
    if (part < 0) return -1;
    while (*end < n && token[*end] == token[*end - 1] + 1) {
        uint32_t at = *end;
        bool and = (part >= 100 || (!part && sum)) && joins(w, a, token, n, at);
        int64_t next = hs_number_value(&w->numbers, a, token[at + and]);
        if (next < 0) break;
        int64_t fraction = at == i + 1 ? fraction_of(a, token[i], next) : 0;
        if (!and && (part > 0 || fraction) && multiplies(w, a, token[at])) {
            if (part > most / next || sum + part * next > most) break;
            part = part * next + fraction;
            if (next >= 1000) sum += part, part = 0;
        } else if ((!part && sum && (!and || next < 100)) || (part >= 100 && next < 100)) part += next;
        else break;
        *end = at + and + 1;
    }
    return sum + part;
}

static bool is_year(const hs_analysis *a, uint32_t token, int64_t value)
{
    return value >= 1800 && value <= 2200 && a->t.low[token].len == 4;
}

/* What comes nearest to the number among the words that say what is counted; on a tie, the one behind it. */
static void find_kind(const hs_analysis *a, const hs_says_set *says, const uint32_t *token, uint32_t n, uint32_t begin, uint32_t end, hs_figure *f)
{
    enum { FAR = 12 };
    const hs_says_set units = HS_SAYS_BIT(TIME) | HS_SAYS_BIT(MEASURE) | HS_SAYS_BIT(MONEY);
    uint32_t best = FAR + 1;
    f->kind = HS_SAYS_COUNT;
    for (uint32_t i = begin > FAR ? begin - FAR : 0; i < n && i <= end + FAR; i++) {
        if (i >= begin && i < end) continue;
        uint32_t distance = i >= end ? i - end : begin - i;
        f->near |= says[token[i]];
        for (uint32_t kind = HS_SAYS_DEAD; kind < HS_SAYS_PEOPLE; kind++) {
            hs_says_set bit = (hs_says_set)1 << kind;
            if (!(says[token[i]] & bit)) continue;
            if ((bit & units) && (i < end || distance > 1)) continue; /* a unit stands right behind its number */
            if (distance < best && !(f->kind < HS_SAYS_COUNT && ((hs_says_set)1 << f->kind & units))) best = distance, f->kind = (uint8_t)kind;
        }
    }
    for (uint32_t i = end; i < n && i < end + 4; i++)
        if (a->gpos[token[i]] == HS_G_NOUN) {
            f->noun = a->lemma[token[i]];
            break;
        } else if (a->gpos[token[i]] != HS_G_ADJ && a->gpos[token[i]] != HS_G_NAME) break;
}

/* A figure of a part, or the difference of two: "among them four neighbours", "four of them", "seven more than before". */
static bool is_part(const hs_analysis *a, const uint32_t *token, uint32_t n, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin > 4 ? begin - 4 : 0; i < begin; i++)
        if (hs_str_is(a->t.low[token[i]], "among") || hs_str_is(a->t.low[token[i]], "including")) return true;
    if (end + 1 < n && hs_str_is(a->t.low[token[end]], "of") && hs_str_is(a->t.low[token[end + 1]], "them")) return true;
    return end + 1 < n && (hs_str_is(a->t.low[token[end]], "more") || hs_str_is(a->t.low[token[end]], "fewer") || hs_str_is(a->t.low[token[end]], "less")) &&
           !hs_str_is(a->t.low[token[end + 1]], "or");
}

/* "one", that counts nothing: "this one", "one of the best"; and the number of a point in a list, "Two: …". */
static bool is_no_figure(const hs_analysis *a, const uint32_t *token, uint32_t n, uint32_t begin, uint32_t end, int64_t value)
{
    if (end < n && token[end] == token[end - 1] + 1 && hs_str_is(a->t.low[token[end]], ":") && begin == 0) return true;
    if (value != 1) return false;
    if (begin > 0 && token[begin - 1] + 1 == token[begin] && (a->gpos[token[begin - 1]] == HS_G_DET || (a->lex[token[begin - 1]] & HS_LEX_BIT(NEGATION)))) return true;
    return end >= n || (a->gpos[token[end]] != HS_G_NOUN && a->gpos[token[end]] != HS_G_ADJ && a->gpos[token[end]] != HS_G_NAME);
}

void hs_find_figures(hs_arena *arena, const hs_gist_words *w, const hs_analysis *a, const hs_says_set *says, const uint8_t *dated,
                     const uint32_t *token, uint32_t n, hs_gist *out)
{
    enum { MOST = 64 }; /* a passage with more of them is a table: it tells nothing of any one */
    struct { hs_figure *at; uint32_t n, cap; } all = {0};
    for (uint32_t i = 0; i < n && all.n < MOST;) {
        uint32_t end;
        int64_t value = dated[token[i]] ? -1 : read_number(w, a, token, n, i, &end);
        if (value < 0 || (end == i + 1 && is_year(a, token[i], value)) || is_no_figure(a, token, n, i, end, value)) {
            i++;
            continue;
        }
        hs_figure f = {.span = {a->t.span[token[i]].begin, a->t.span[token[end - 1]].end}, .value = value, .part = is_part(a, token, n, i, end)};
        find_kind(a, says, token, n, i, end, &f);
        hs_push(arena, &all, f);
        i = end;
    }
    out->figure = all.at;
    out->n_figure = all.n;
}
