/* Is it the same person? The evidence of two readings, weighed. */
#include <math.h>
#include <stdio.h>
#include "base/utf8.h"
#include "name/evidence.h"

/* ---- two words ---- */

enum { SOUNDS_ALIKE = 15, NEAR = 45 };

/* How far apart words of this length may be and still be misspellings of one another, in hundredths of a letter. Given names
 * are shorter, and brothers' alike: they get less. */
static int most_distance(uint32_t length, bool given)
{
    static const uint8_t GIVEN[] = {0, 15, 15, 15, 20, 45, 60, 70, 70, 70}, SURNAME[] = {0, 15, 15, 15, 30, 40, 50, 65, 85, 90};
    uint32_t at = length < 9 ? length : 9;
    return given ? GIVEN[at] : SURNAME[at];
}

static uint32_t longer(const hs_sounds *a, const hs_sounds *b)
{
    uint32_t x = hs_sound_length(a), y = hs_sound_length(b);
    return x > y ? x : y;
}

static uint32_t shorter(const hs_sounds *a, const hs_sounds *b)
{
    uint32_t x = hs_sound_length(a), y = hs_sound_length(b);
    return x < y ? x : y;
}

static hs_level level_of(int distance, uint32_t length, bool given)
{
    if (distance <= SOUNDS_ALIKE) return HS_LEVEL_SOUND;
    if (distance > most_distance(length, given)) return HS_LEVEL_NO;
    return distance <= NEAR ? HS_LEVEL_NEAR : HS_LEVEL_TYPO;
}

static bool share_group(const hs_given *a, const hs_given *b)
{
    for (uint8_t i = 0; i < a->n; i++)
        for (uint8_t k = 0; k < b->n; k++)
            if (a->group[i] == b->group[k]) return true;
    return false;
}

static uint32_t first_letter(hs_str s)
{
    size_t at = 0;
    return s.len ? hs_utf8_next(s, &at) : 0;
}

/* the Latin letters that a Cyrillic letter's romanisations begin with */
static const char *romanised(uint32_t letter)
{
    static const struct { const char *cyrillic, *latin; } LETTERS[] = {
        {"ж", "zj"}, {"ш", "s"}, {"щ", "s"}, {"ч", "ct"}, {"х", "khx"}, {"ц", "ctz"}, {"ю", "yij"}, {"я", "yij"}, {"е", "eyji"},
        {"ё", "eyji"}, {"є", "eyj"}, {"ї", "yij"}, {"қ", "kq"}, {"в", "vw"}, {"к", "kcq"}, {"ф", "fp"}, {"у", "uwo"}, {"и", "iy"},
        {"й", "yij"}, {"д", "dj"}, {"с", "sc"}, {"ғ", "g"}};
    for (size_t i = 0; i < sizeof LETTERS / sizeof *LETTERS; i++)
        if (first_letter(hs_str_of(LETTERS[i].cyrillic)) == letter) return LETTERS[i].latin;
    return "";
}

static bool romanises(const hs_name_word *latin, const hs_name_word *cyrillic)
{
    if (latin->script != HS_SCRIPT_LATIN || !hs_is_cyrillic(cyrillic->script)) return false;
    if (latin->initial && latin->text.len > 1) return false; /* a digraph is no longer open */
    const char *first = romanised(first_letter(cyrillic->text));
    return memchr(first, latin->text.ptr[0], strlen(first)) != NULL;
}

static hs_level compare_initial(const hs_name_word *a, const hs_name_word *b)
{
    bool open = (a->initial && hs_utf8_count(a->text) == 1) || (b->initial && hs_utf8_count(b->text) == 1);
    bool one_letter = open && a->script == HS_SCRIPT_LATIN && b->script == HS_SCRIPT_LATIN && first_letter(a->text) == first_letter(b->text);
    if ((hs_sound_start(&a->sounds) & hs_sound_start(&b->sounds)) || one_letter) return HS_LEVEL_INITIAL;
    if (romanises(a, b) || romanises(b, a)) return HS_LEVEL_INITIAL;
    /* W. may be Bill */
    bool of_other_form = (hs_sound_start(&a->sounds) & b->given.start) || (hs_sound_start(&b->sounds) & a->given.start);
    return of_other_form ? HS_LEVEL_INITIAL : HS_LEVEL_NO;
}

static bool is_plain_match(const hs_name_word *a, const hs_name_word *b)
{
    return a->script == HS_SCRIPT_LATIN && b->script == HS_SCRIPT_LATIN && hs_word_same_plain(a->text, b->text);
}

static hs_level compare_given(const hs_name_word *a, const hs_name_word *b)
{
    if (a->initial || b->initial) return compare_initial(a, b);
    if (hs_str_eq(a->text, b->text)) return HS_LEVEL_EXACT;
    int distance = hs_sound_distance(&a->sounds, &b->sounds, a->script, b->script);
    if (distance <= SOUNDS_ALIKE || is_plain_match(a, b)) return HS_LEVEL_SOUND;
    if (share_group(&a->given, &b->given)) return HS_LEVEL_NICKNAME;
    if (a->given.n && b->given.n) return HS_LEVEL_NO;
    hs_level level = level_of(distance, shorter(&a->sounds, &b->sounds), true);
    return level == HS_LEVEL_NO && hs_word_misspelt(a->text, b->text) ? HS_LEVEL_TYPO : level;
}

static bool may_be_dropped(hs_suffix s)
{
    return s == HS_SUFFIX_OV || s == HS_SUFFIX_CHILD;
}

static hs_level compare_stems(const hs_name_word *a, const hs_name_word *b)
{
    enum { SHORT = 4, LONG = 6, LOOSE = 50, MIDDLING = 35, TIGHT = 20 };
    const hs_sounds *x = a->suffix ? &a->stem : &a->base, *y = b->suffix ? &b->stem : &b->base;
    /* who adds a suffix fits the name into another language, within one script, too */
    bool one_script = a->script == b->script;
    int distance = hs_sound_distance(x, y, one_script ? HS_SCRIPT_NONE : a->script, b->script);
    uint32_t length = shorter(x, y);
    return distance <= (length >= LONG ? LOOSE : length > SHORT ? MIDDLING : TIGHT) ? HS_LEVEL_SUFFIX : HS_LEVEL_NO;
}

static hs_level compare_surname(const hs_name_word *a, const hs_name_word *b)
{
    if (hs_str_eq(a->text, b->text)) return HS_LEVEL_EXACT;
    if (a->initial || b->initial) return HS_LEVEL_NO;
    int distance = hs_sound_distance(&a->base, &b->base, a->script, b->script);
    int as_written = hs_sound_distance(&a->sounds, &b->sounds, a->script, b->script);
    if (as_written < distance) distance = as_written;
    if (distance <= SOUNDS_ALIKE || is_plain_match(a, b)) return HS_LEVEL_SOUND;
    bool drop_a = may_be_dropped(a->suffix), drop_b = may_be_dropped(b->suffix);
    if (a->suffix == HS_SUFFIX_CHILD && b->suffix == HS_SUFFIX_CHILD) return compare_stems(a, b);
    if (a->suffix != b->suffix) {
        if ((drop_a || !a->suffix) && (drop_b || !b->suffix)) return compare_stems(a, b);
        if (a->suffix && b->suffix) return HS_LEVEL_NO;
    }
    hs_level level = level_of(distance, longer(&a->base, &b->base), false);
    return level == HS_LEVEL_NO && hs_word_misspelt(a->text, b->text) ? HS_LEVEL_TYPO : level;
}

/* ---- the roles ---- */

static hs_level worse(hs_level a, hs_level b)
{
    return a < b ? a : b;
}

/* the parts of a compound one after the other, as one word: "Нур-Султан" and "Нурсултан" */
static hs_name_word joined(const hs_name_word *const *word, uint8_t n)
{
    hs_name_word out = *word[0];
    for (uint8_t i = 1; i < n; i++)
        for (uint8_t k = 0; k < word[i]->sounds.n && out.sounds.n < HS_SOUNDS; k++) {
            if (out.sounds.n && out.sounds.id[out.sounds.n - 1] == word[i]->sounds.id[k]) continue;
            out.sounds.id[out.sounds.n] = word[i]->sounds.id[k];
            out.sounds.drop[out.sounds.n++] = word[i]->sounds.drop[k];
        }
    out.base = out.sounds;
    return out;
}

static hs_level compare_joined(const hs_name_word *const *a, uint8_t n_a, const hs_name_word *const *b, uint8_t n_b)
{
    if (n_a == n_b || a[0]->initial || b[0]->initial) return HS_LEVEL_NO;
    hs_name_word x = joined(a, n_a), y = joined(b, n_b);
    return hs_sound_distance(&x.sounds, &y.sounds, x.script, y.script) <= SOUNDS_ALIKE ? HS_LEVEL_SOUND : HS_LEVEL_NO;
}

/* how well that part of `a` agrees which agrees the least */
static hs_level worst_surname(const hs_name_reading *a, const hs_name_reading *b)
{
    hs_level all = HS_LEVEL_EXACT;
    for (uint8_t i = 0; i < a->n_surname; i++) {
        hs_level best = HS_LEVEL_NO;
        for (uint8_t k = 0; k < b->n_surname; k++) {
            hs_level here = compare_surname(a->surname[i], b->surname[k]);
            if (here > best) best = here;
        }
        all = worse(all, best);
    }
    return all;
}

/* all parts agree; or one side's parts are among the other's */
static hs_level compare_surnames(const hs_name_reading *a, const hs_name_reading *b)
{
    if (a->n_surname > b->n_surname) return compare_surnames(b, a);
    if (!a->n_surname) return HS_LEVEL_MISSING;
    hs_level all = worst_surname(a, b);
    if (a->n_surname == b->n_surname) return worse(all, worst_surname(b, a));
    if (compare_joined(a->surname, a->n_surname, b->surname, b->n_surname) != HS_LEVEL_NO) return HS_LEVEL_SOUND;
    return all == HS_LEVEL_NO ? HS_LEVEL_NO : HS_LEVEL_PART;
}

static hs_level compare_givens(const hs_name_reading *a, const hs_name_reading *b)
{
    if (!a->n_given || !b->n_given) return HS_LEVEL_MISSING;
    hs_level first = compare_given(a->given[0], b->given[0]);
    if (first != HS_LEVEL_NO) return first;
    if (compare_joined(a->given, a->n_given, b->given, b->n_given) != HS_LEVEL_NO) return HS_LEVEL_SOUND;
    if (a->n_given == b->n_given && a->n_given == 1) return HS_LEVEL_NO;
    for (uint8_t i = 0; i < a->n_given; i++) /* called by a middle name */
        for (uint8_t k = 0; k < b->n_given; k++)
            if ((i == 0 || k == 0) && compare_given(a->given[i], b->given[k]) >= HS_LEVEL_NICKNAME) return HS_LEVEL_PART;
    return HS_LEVEL_NO;
}

static const hs_name_word *middle_of(const hs_name_reading *r)
{
    return r->patronymic ? r->patronymic : r->n_given > 1 ? r->given[1] : NULL;
}

static hs_level compare_middles(const hs_name_reading *a, const hs_name_reading *b)
{
    const hs_name_word *x = middle_of(a), *y = middle_of(b);
    if (!x || !y) return HS_LEVEL_MISSING;
    if (x->initial || y->initial) return compare_initial(x, y);
    hs_level whole = compare_given(x, y);
    if (whole != HS_LEVEL_NO || !x->suffix || !y->suffix) return whole;
    int distance = hs_sound_distance(&x->stem, &y->stem, x->script, y->script);
    return x->gender == y->gender ? level_of(distance, shorter(&x->stem, &y->stem), true) : HS_LEVEL_NO;
}

/* One name has a patronymic in the surname's place, the other a patronymic: "Игнат Лукич", "Gulnaz Kairbekqyzy". */
static hs_name_reading as_patronymic(const hs_name_reading *r, const hs_name_reading *other)
{
    hs_name_reading out = *r;
    bool fits = !r->bare && !r->patronymic && r->n_surname == 1 && other->patronymic;
    if (!fits || (r->surname[0]->suffix != HS_SUFFIX_VICH && r->surname[0]->suffix != HS_SUFFIX_CHILD)) return out;
    out.patronymic = r->surname[0];
    out.n_surname = 0;
    return out;
}

static bool is_gender_conflict(const hs_name *a, const hs_name_reading *x, const hs_name *b, const hs_name_reading *y)
{
    hs_gender in_a = a->gender ? a->gender : x->gender, in_b = b->gender ? b->gender : y->gender;
    if (in_a && in_b && in_a != in_b) return true;
    if (!x->n_surname || !y->n_surname || (in_a == HS_GENDER_FEMALE && in_b == HS_GENDER_FEMALE)) return false;
    const hs_name_word *s = x->surname[0], *t = y->surname[0]; /* Ospanov, Ospanova; but Maria Ivanov may be Мария Иванова */
    return s->gender && t->gender && s->gender != t->gender && s->suffix == t->suffix && !s->given.n && !t->given.n;
}

/* words of `a` that stand in `b`, too, whatever their place */
static uint32_t common_words(const hs_name_reading *a, const hs_name_reading *b)
{
    uint32_t count = 0;
    for (uint8_t i = 0; i < a->n; i++) {
        bool found = false;
        for (uint8_t k = 0; k < b->n && !found; k++) {
            const hs_name_word *x = a->word[i], *y = b->word[k];
            if (x->initial || y->initial) continue;
            found = hs_str_eq(x->text, y->text) || hs_sound_distance(&x->sounds, &y->sounds, x->script, y->script) <= SOUNDS_ALIKE;
        }
        count += found;
    }
    return count;
}

static uint32_t real_words(const hs_name_reading *r)
{
    uint32_t count = 0;
    for (uint8_t i = 0; i < r->n; i++) count += !r->word[i]->initial;
    return count;
}

/* all words of one name are in the other: the order is another one, or somebody dropped a name */
static bool is_other_order(const hs_name_reading *a, const hs_name_reading *b)
{
    uint32_t words_a = real_words(a), words_b = real_words(b), in_a = common_words(a, b), in_b = common_words(b, a);
    uint32_t least = words_a < words_b ? words_a : words_b, most = words_a < words_b ? words_b : words_a;
    return least >= 2 && most - least <= 1 && in_a >= least && in_b >= least;
}

static void compare_bare(const hs_name_reading *a, const hs_name_reading *b, hs_evidence *e)
{
    const hs_name_reading *bare = a->bare ? a : b, *full = a->bare ? b : a;
    e->surname = compare_surnames(a, b);
    if (e->surname != HS_LEVEL_NO || full->bare || bare->n_surname != 1) return;
    hs_name_reading as_given = *bare;
    as_given.given[0] = bare->surname[0];
    as_given.n_given = 1;
    hs_level given = compare_givens(&as_given, full);
    if (given >= HS_LEVEL_NICKNAME) e->surname = HS_LEVEL_MISSING, e->given = given;
}

static hs_evidence gather(const hs_name *a, const hs_name_reading *x, const hs_name *b, const hs_name_reading *y)
{
    hs_evidence e = {.surname = HS_LEVEL_MISSING, .given = HS_LEVEL_MISSING, .middle = HS_LEVEL_MISSING};
    hs_name_reading p = as_patronymic(x, y), q = as_patronymic(y, x);
    e.generation = a->generation && b->generation && a->generation != b->generation;
    e.gender = is_gender_conflict(a, x, b, y);
    e.oblique = x->oblique || y->oblique;
    e.doubtful = x->doubtful || y->doubtful;
    if (x->bare || y->bare) {
        compare_bare(x, y, &e);
        return e;
    }
    e.surname = compare_surnames(&p, &q);
    e.given = compare_givens(&p, &q);
    e.middle = compare_middles(&p, &q);
    bool disagree = e.surname == HS_LEVEL_NO || e.given == HS_LEVEL_NO;
    if (disagree && is_other_order(x, y)) {
        e.surname = e.given = HS_LEVEL_SOUND;
        e.middle = HS_LEVEL_MISSING;
        e.order = true;
    }
    return e;
}

/* ---- the verdict ---- */

static bool is_better(const hs_evidence *a, double score_a, const hs_evidence *b, double score_b)
{
    if (score_a != score_b) return score_a > score_b;
    return memcmp(a, b, sizeof *a) > 0;
}

static void compare_persons(const hs_name *a, const hs_name *b, hs_evidence *best, double *score)
{
    *score = -1;
    for (uint32_t i = 0; i < a->n_readings; i++)
        for (uint32_t k = 0; k < b->n_readings; k++) {
            if (i && k && a->n_readings + b->n_readings > 12) continue; /* two inflected names of many readings: rare, and slow */
            hs_evidence e = gather(a, &a->reading[i], b, &b->reading[k]);
            double s = hs_evidence_score(&e);
            if (!is_better(&e, s, best, *score)) continue;
            *best = e;
            *score = s;
        }
}

static bool has_words(const hs_name *n)
{
    return n->n_readings && n->reading[0].n;
}

/* a firm and a person, unless the one word may be the firm's */
static double compare_kinds(const hs_name *a, const hs_name *b, char why[HS_NAME_WHY])
{
    static const double ALL_WORDS = 0.9;
    const hs_name *person = a->organization ? b : a;
    const hs_name_reading *r = person->reading;
    bool open = has_words(person) && r->bare && !person->titled && !r->surname[0]->given.n && !r->surname[0]->suffix;
    const hs_name *firm = a->organization ? a : b;
    if (person->acronym || open) return hs_org_compare(a, b, why);
    double score = firm->headless && !person->titled ? hs_org_compare(a, b, why) : 0;
    if (score > ALL_WORDS) return score; /* Osk Express, Osk Express Ltd */
    snprintf(why, HS_NAME_WHY, "a person and an organization");
    return 0.02;
}

void hs_name_compare(const hs_name *a, const hs_name *b, hs_name_verdict *out)
{
    hs_evidence e;
    *out = (hs_name_verdict){0};
    if (hs_str_eq(a->text, b->text)) {
        out->score = a->n_org || has_words(a) ? 1 : 0;
        snprintf(out->why, sizeof out->why, out->score > 0 ? "the same letters" : "no name");
    } else if (a->organization && b->organization) {
        out->score = hs_org_compare(a, b, out->why);
    } else if (a->organization || b->organization) {
        out->score = compare_kinds(a, b, out->why);
    } else if (!has_words(a) || !has_words(b)) {
        snprintf(out->why, sizeof out->why, "no name");
    } else {
        compare_persons(a, b, &e, &out->score);
        hs_evidence_say(&e, hs_is_cyrillic(a->script) != hs_is_cyrillic(b->script), out->why);
    }
    out->same = out->score >= 0.5;
}
