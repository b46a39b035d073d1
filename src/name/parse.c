/* A name in pieces: tokens, titles, generation, nickname; then a reading for the nominative and for each case it may be in. */
#include <unicode/uchar.h>
#include "base/utf8.h"
#include "name/name.h"

enum { TOKENS = 16, LONGEST = 512 };

typedef struct token {
    hs_str text, lower;
    hs_listed listed;
    bool dot, capital, capitals, hyphen;
} token;

typedef struct tokens {
    token at[TOKENS];
    uint32_t n, comma; /* comma: tokens before the first comma, 0 = no comma */
    hs_str nickname;
} tokens;

static bool is_apostrophe(uint32_t c)
{
    return c == '\'' || c == '`' || (c >= 0x2B9 && c <= 0x2BF) || c == 0x2019 || c == 0x2018;
}

static bool is_dash(uint32_t c)
{
    return c == '-' || (c >= 0x2010 && c <= 0x2013);
}

static bool is_letter(uint32_t c)
{
    int8_t kind = u_charType((UChar32)c);
    return u_isalpha((UChar32)c) || kind == U_NON_SPACING_MARK || kind == U_COMBINING_SPACING_MARK;
}

static uint32_t peek(hs_str s, size_t at)
{
    return at < s.len ? hs_utf8_next(s, &at) : 0;
}

static uint32_t closing(uint32_t c)
{
    switch (c) {
    case '(': return ')';
    case '"': return '"';
    case 0x201C: return 0x201D;
    case 0x201E: return 0x201C;
    case 0xAB: return 0xBB;
    default: return 0;
    }
}

/* what stands in quotation marks or brackets, if they are closed; moves behind them */
static bool skip_aside(hs_str s, size_t *at, hs_str *inside)
{
    size_t next = *at, begin;
    uint32_t end = closing(hs_utf8_next(s, &next));
    if (!end) return false;
    begin = next;
    while (next < s.len) {
        size_t here = next;
        uint32_t c = hs_utf8_next(s, &next);
        if (c != end && !(end == 0x201D && c == 0x201C)) continue;
        *inside = hs_str_sub(s, begin, here);
        *at = next;
        return true;
    }
    return false;
}

/* the end of the word that begins at `at`: letters, apostrophes inside, hyphens inside; stops where small letters run into a capital */
static size_t word_end(hs_str s, size_t at)
{
    enum { GLUED = 4 }; /* letters before a capital that begins another word; McDonald is one */
    uint32_t letters = 0;
    bool small = false;
    while (at < s.len) {
        size_t next = at;
        uint32_t c = hs_utf8_next(s, &next), after = peek(s, next);
        if (is_letter(c)) {
            if (u_isupper((UChar32)c) && small && letters >= GLUED) break;
            small = u_islower((UChar32)c);
            letters++;
        } else if (is_apostrophe(c)) {
            if (!is_letter(after) && !(letters && c != '\'' && c != 0x2018 && c != 0x2019)) break;
        } else if (is_dash(c) && is_letter(after)) {
            letters = 0, small = false;
        } else {
            break;
        }
        at = next;
    }
    return at;
}

static token make_token(hs_arena *arena, hs_str text)
{
    char buffer[HS_WORD_BYTES];
    token t = {.text = text};
    uint32_t letters = 0, upper = 0;
    for (size_t at = 0; at < text.len;) {
        uint32_t c = hs_utf8_next(text, &at);
        if (!letters) t.capital = u_isupper((UChar32)c) || !u_islower((UChar32)c);
        if (!is_letter(c)) continue;
        letters++;
        upper += u_isupper((UChar32)c) != 0;
    }
    t.capitals = letters > 1 && upper == letters;
    t.lower = hs_arena_copy(arena, (hs_str){buffer, hs_word_lower(text, buffer)});
    t.listed = hs_table_word(t.lower);
    return t;
}

static void tokenize(hs_arena *arena, hs_str s, tokens *out)
{
    for (size_t at = 0; at < s.len && out->n < TOKENS;) {
        hs_str inside;
        size_t begin = at;
        if (out->n && skip_aside(s, &at, &inside)) {
            out->nickname = inside;
            continue;
        }
        uint32_t c = hs_utf8_next(s, &at);
        if (c == ',' && out->n && !out->comma) out->comma = out->n;
        if (!is_letter(c)) continue;
        size_t end = word_end(s, begin);
        if (end <= begin) continue;
        token t = make_token(arena, hs_str_sub(s, begin, end));
        t.dot = peek(s, end) == '.';
        at = end;
        if (t.lower.len) out->at[out->n++] = t;
    }
}

/* ---- taking off what is no name ---- */

static bool stands_under(const token *t, hs_name_list list)
{
    return t->listed.lists >> list & 1;
}

static void drop(tokens *t, uint32_t i)
{
    memmove(&t->at[i], &t->at[i + 1], (t->n - i - 1) * sizeof *t->at);
    t->n--;
    if (t->comma > i) t->comma--;
}

static bool note_title(const token *t, hs_name *out)
{
    bool man = stands_under(t, HS_LIST_TITLE_M), woman = stands_under(t, HS_LIST_TITLE_F);
    if (man != woman) out->gender = man ? HS_GENDER_MALE : HS_GENDER_FEMALE;
    return man || woman || stands_under(t, HS_LIST_TITLE);
}

static bool is_initial(const token *t)
{
    static const char *const DIGRAPHS[] = {"zh", "sh", "kh", "ch", "дж"};
    size_t letters = hs_utf8_count(t->lower);
    if (letters == 1) return t->capital;
    for (size_t i = 0; i < sizeof DIGRAPHS / sizeof *DIGRAPHS; i++)
        if (hs_str_is(t->lower, DIGRAPHS[i])) return true;
    return t->dot && t->capital && letters == 2;
}

/* a description before a name is in small letters: "the analyst Anvar Teshik" */
static bool is_description(const tokens *t)
{
    return !t->at[0].capital && !stands_under(&t->at[0], HS_LIST_PARTICLE) && t->at[t->n - 1].capital;
}

static void take_titles(tokens *t, hs_name *out)
{
    while (t->n > 1 && (note_title(&t->at[0], out) || is_description(t))) {
        out->titled = true;
        drop(t, 0);
    }
    while (t->n > 1 && (stands_under(&t->at[t->n - 1], HS_LIST_TITLE_M) || stands_under(&t->at[t->n - 1], HS_LIST_TITLE_F))) {
        note_title(&t->at[t->n - 1], out);
        out->titled = true;
        t->n--;
    }
    if (t->comma >= t->n) t->comma = 0;
}

/* "Иванов-младший" */
static void take_joined_generation(tokens *t, hs_name *out)
{
    for (uint32_t i = 0; i < t->n; i++)
        for (size_t at = 1; at < t->at[i].lower.len; at++) {
            hs_listed l = hs_table_word(hs_str_sub(t->at[i].lower, at + 1, t->at[i].lower.len));
            if (t->at[i].lower.ptr[at] != '-' || !(l.lists & (1u << HS_LIST_JUNIOR | 1u << HS_LIST_SENIOR))) continue;
            out->generation = l.lists >> HS_LIST_JUNIOR & 1 ? HS_LIST_JUNIOR : HS_LIST_SENIOR;
            t->at[i].lower.len = at;
        }
}

static void take_generation(tokens *t, hs_name *out)
{
    take_joined_generation(t, out);
    for (uint32_t i = 1; i < t->n; i++)
        for (int list = HS_LIST_JUNIOR; list <= HS_LIST_FOURTH; list++)
            if (stands_under(&t->at[i], (hs_name_list)list) && t->n > 1 && hs_utf8_count(t->at[i].lower) > 1) {
                out->generation = (uint8_t)list;
                drop(t, i--);
                break;
            }
    if (t->comma >= t->n) t->comma = 0;
}

static void take_particles(tokens *t)
{
    for (uint32_t i = 0; i < t->n && t->n > 1;) {
        bool alone = stands_under(&t->at[i], HS_LIST_PARTICLE) && !(t->at[i].dot && is_initial(&t->at[i]));
        if (alone && (i + 1 < t->n || !t->at[i].capital) && (!t->at[i].capital || t->n > 2)) drop(t, i);
        else i++;
    }
}

/* ---- words ---- */

typedef struct words { hs_name_word *at[HS_NAME_WORDS]; uint32_t n, comma; } words;

static void add_word(hs_arena *arena, words *w, const token *t, hs_str lower, bool hyphen)
{
    if (w->n == HS_NAME_WORDS || !lower.len) return;
    hs_name_word *word = hs_new(arena, hs_name_word, 1);
    word->initial = !hyphen && is_initial(t);
    word->hyphen = hyphen;
    word->capitals = t->capitals && !word->initial;
    hs_name_word_fill(word, lower);
    w->at[w->n++] = word;
}

/* "uly", "qyzy", "oglu" as a word of its own belongs to the word before */
static bool is_child_word(hs_str lower)
{
    static const char *const WORDS[] = {"ұлы", "улы", "уулу", "оглы", "оглу", "угли", "ўғли", "қызы", "кызы", "гызы", "қизи", "uly", "uulu",
                                        "заде", "зода", "zade", "zadə", "zoda",
                                        "oglu", "oğlu", "ogly", "o'g'li", "ugli", "qyzy", "kyzy", "qizi", "qızı", "kizi", "gyzy", "ūly", "úly"};
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++)
        if (hs_str_is(lower, WORDS[i])) return true;
    return false;
}

static hs_str join(hs_arena *arena, hs_str a, hs_str b)
{
    char *p = hs_arena_alloc(arena, a.len + b.len);
    memcpy(p, a.ptr, a.len);
    if (b.len) memcpy(p + a.len, b.ptr, b.len);
    return (hs_str){p, a.len + b.len};
}

/* one word with letters of its own language speaks for the others */
static void share_alphabet(words *w)
{
    bool national = false;
    for (uint32_t i = 0; i < w->n; i++) national |= w->at[i]->script == HS_SCRIPT_NATIONAL;
    for (uint32_t i = 0; i < w->n && national; i++)
        if (w->at[i]->script == HS_SCRIPT_CYRILLIC) w->at[i]->script = HS_SCRIPT_NATIONAL;
}

static void add_words(hs_arena *arena, const tokens *t, words *w)
{
    uint32_t capitals = 0, real = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        if (t->comma == i && i) w->comma = w->n;
        if (w->n && !w->at[w->n - 1]->initial && is_child_word(t->at[i].lower)) {
            hs_name_word_fill(w->at[w->n - 1], join(arena, w->at[w->n - 1]->text, t->at[i].lower));
            continue;
        }
        hs_str rest = t->at[i].lower;
        bool hyphen = false;
        while (rest.len) {
            hs_str part = hs_str_cut(&rest, '-');
            bool particle = (hyphen || rest.len) && hs_table_word(part).lists >> HS_LIST_PARTICLE & 1;
            if (particle) continue;
            if (hyphen && w->n && is_child_word(part)) {
                hs_name_word_fill(w->at[w->n - 1], join(arena, w->at[w->n - 1]->text, part));
                continue;
            }
            add_word(arena, w, &t->at[i], part, hyphen);
            hyphen = true;
        }
    }
    for (uint32_t i = 0; i < w->n; i++) capitals += w->at[i]->capitals, real += !w->at[i]->initial;
    for (uint32_t i = 0; i < w->n && capitals == real; i++) w->at[i]->capitals = false; /* all of them: it tells nothing */
}

/* ---- readings ---- */

static hs_name_reading *add_reading(hs_name *out, hs_name_word *const *word, uint32_t n, uint32_t comma)
{
    hs_name_reading *r = &out->reading[out->n_readings++];
    for (uint32_t i = 0; i < n; i++) r->word[i] = word[i];
    r->n = (uint8_t)n;
    hs_name_roles(r, comma);
    return r;
}

static hs_name_word *inflected(hs_arena *arena, const hs_name_word *from, hs_str text)
{
    hs_name_word *word = hs_new(arena, hs_name_word, 1);
    *word = (hs_name_word){.hyphen = from->hyphen, .capitals = from->capitals};
    hs_name_word_fill(word, hs_arena_copy(arena, text));
    word->script = from->script;
    return word;
}

static bool repeats(const hs_name *out, const hs_name_reading *r)
{
    for (uint32_t k = 0; k + 1 < out->n_readings; k++) {
        const hs_name_reading *old = &out->reading[k];
        bool equal = k && old->gender == r->gender;
        for (uint8_t i = 0; i < r->n && equal; i++) equal = hs_str_eq(old->word[i]->text, r->word[i]->text);
        if (equal) return true;
    }
    return false;
}

/* Is the reading no more than a woman's name taken for a man's genitive? "Чепцова" may be either, "Лукерья Чепцова" not. */
static bool is_likely(const hs_name_reading *nominative, hs_name_reading *r, hs_case in, hs_gender gender)
{
    bool known = nominative->n_given && nominative->given[0]->given.n, now = r->n_given && r->given[0]->given.n;
    if (known && !now) return false;
    if (r->gender && r->gender != gender) return false;
    r->gender = gender;
    bool as_woman = nominative->n_surname && nominative->surname[0]->gender == HS_GENDER_FEMALE;
    r->doubtful = !known && as_woman && in == HS_CASE_GENITIVE && gender == HS_GENDER_MALE;
    return true;
}

static void add_russian(hs_arena *arena, hs_name *out, const words *w, hs_case in, hs_gender gender)
{
    hs_name_word *word[HS_NAME_WORDS];
    bool changed = false;
    for (uint32_t i = 0; i < w->n; i++) {
        char buffer[HS_WORD_BYTES];
        word[i] = w->at[i];
        if (word[i]->initial) {
            if (in == HS_CASE_GENITIVE && gender == HS_GENDER_MALE) return; /* "Чепцова Л." is a woman */
            continue;
        }
        size_t n = hs_russian_nominative(w->at[i]->text, in, gender, buffer);
        bool loose = i + 1 < w->n && w->at[i + 1]->hyphen; /* the first part of Нур-Султан stays as it is */
        if (!n && !loose) return;
        if (!n || hs_str_eq((hs_str){buffer, n}, w->at[i]->text)) continue;
        word[i] = inflected(arena, w->at[i], (hs_str){buffer, n});
        changed = true;
    }
    if (!changed) return;
    hs_name_reading *r = add_reading(out, word, w->n, w->comma);
    r->oblique = true;
    if (!is_likely(&out->reading[0], r, in, gender) || repeats(out, r)) out->reading[--out->n_readings] = (hs_name_reading){0};
}

static void add_endings(hs_arena *arena, hs_name *out, const words *w)
{
    hs_name_word *word[HS_NAME_WORDS];
    memcpy(word, w->at, w->n * sizeof *word);
    hs_name_word *last = word[w->n - 1];
    size_t ending = last->initial ? 0 : hs_added_ending(last->text);
    if (!ending) return;
    word[w->n - 1] = inflected(arena, last, hs_str_sub(last->text, 0, last->text.len - ending));
    add_reading(out, word, w->n, w->comma)->oblique = true;
}

static void add_readings(hs_arena *arena, hs_name *out, const words *w)
{
    out->reading = hs_new(arena, hs_name_reading, HS_NAME_READINGS + 2);
    add_reading(out, w->at, w->n, w->comma);
    if (!w->n) return;
    add_endings(arena, out, w);
    bool cyrillic = true;
    for (uint32_t i = 0; i < w->n; i++) cyrillic &= hs_is_cyrillic(w->at[i]->script);
    for (int gender = HS_GENDER_MALE; cyrillic && gender <= HS_GENDER_FEMALE; gender++)
        for (int in = 0; in < HS_CASE_COUNT && out->n_readings < HS_NAME_READINGS; in++)
            add_russian(arena, out, w, (hs_case)in, (hs_gender)gender);
}

void hs_name_parse(hs_arena *arena, hs_str text, hs_name *out)
{
    *out = (hs_name){.text = text};
    hs_str s = hs_str_sub(text, 0, text.len < LONGEST ? text.len : LONGEST);
    tokens t = {0};
    words w = {0};
    hs_org_parse(arena, s, out);
    tokenize(arena, s, &t);
    if (!t.n && t.nickname.len) tokenize(arena, t.nickname, &t);
    out->nickname = t.nickname;
    take_generation(&t, out);
    take_titles(&t, out);
    take_particles(&t);
    add_words(arena, &t, &w);
    share_alphabet(&w);
    out->script = w.n ? w.at[w.n - 1]->script : HS_SCRIPT_NONE;
    add_readings(arena, out, &w);
}
