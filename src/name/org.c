/* Organizations: their words by meaning across languages, abbreviations ("Минфин"), initials ("МВД"), legal forms. */
#include <stdio.h>
#include <unicode/uchar.h>
#include "base/utf8.h"
#include "name/name.h"

enum { ORG_WORDS = 16 };

static bool is_word(uint32_t c)
{
    int8_t kind = u_charType((UChar32)c);
    return u_isalnum((UChar32)c) || kind == U_NON_SPACING_MARK || c == '\'' || c == 0x2019 || c == 0x2BB || c == 0x2BC;
}

/* without the vowels at its end, where case and language show, and what makes adjectives of places, if enough is left */
static hs_sounds stem_of(hs_str lower)
{
    static const char *const VOWELS = "аеиоуыэюяьйієіaeiouyəıä";
    static const char *const OF_PLACES[] = {"ский", "ская", "ское", "ского", "ской", "ским", "скому", "ские", "ских", "an"};
    enum { LEAST = 3 };
    size_t end = lower.len;
    for (size_t i = 0; i < sizeof OF_PLACES / sizeof *OF_PLACES; i++)
        if (end == lower.len && hs_str_ends(lower, hs_str_of(OF_PLACES[i])) && end > strlen(OF_PLACES[i]) + LEAST) end -= strlen(OF_PLACES[i]);
    while (end) {
        size_t at = end - 1;
        while (at && ((unsigned char)lower.ptr[at] & 0xC0) == 0x80) at--;
        char letter[5] = {0};
        if (end - at > 4) break;
        memcpy(letter, lower.ptr + at, end - at);
        if (!strstr(VOWELS, letter) || hs_utf8_count(hs_str_sub(lower, 0, at)) < LEAST) break;
        end = at;
    }
    return hs_sound_read(hs_str_sub(lower, 0, end));
}

static bool is_org_word(hs_listed l)
{
    return (l.lists >> HS_LIST_ORGANIZATION & 1) || (l.lists >> HS_LIST_MATTER & 1);
}

static void put(hs_name *out, hs_str lower, hs_listed l, bool acronym)
{
    if (out->n_org == ORG_WORDS) return;
    hs_org_word *w = &out->org[out->n_org++];
    *w = (hs_org_word){.text = lower, .script = hs_word_script(lower), .group = l.group, .sounds = stem_of(lower)};
    w->head = l.lists >> HS_LIST_ORGANIZATION & 1;
    w->acronym = acronym;
}

/* "Минфин" is мин + фин, "Центробанк" центро + банк: the first part as listed, the second at least by its beginning */
static bool put_parts(hs_name *out, hs_str lower)
{
    enum { LEAST = 4 };
    for (size_t at = LEAST; at + LEAST <= lower.len; at++) {
        if (((unsigned char)lower.ptr[at] & 0xC0) == 0x80) continue;
        hs_listed front = hs_table_exact(hs_str_sub(lower, 0, at)), back = hs_table_word(hs_str_sub(lower, at, lower.len));
        if (!is_org_word(front) || !is_org_word(back)) continue;
        put(out, hs_str_sub(lower, 0, at), front, false);
        put(out, hs_str_sub(lower, at, lower.len), back, false);
        return true;
    }
    return false;
}

static bool is_acronym(hs_str text)
{
    uint32_t letters = 0, upper = 0;
    for (size_t at = 0; at < text.len;) {
        uint32_t c = hs_utf8_next(text, &at);
        letters++;
        upper += u_isupper((UChar32)c) != 0;
    }
    return letters >= 2 && letters <= 6 && upper == letters;
}

static void add_token(hs_arena *arena, hs_name *out, hs_str text, bool last, uint32_t *legal)
{
    char buffer[HS_WORD_BYTES];
    hs_str lower = hs_arena_copy(arena, (hs_str){buffer, hs_word_lower(text, buffer)});
    if (hs_str_ends(lower, HS_STR("'s"))) lower.len -= 2;
    else if (hs_str_ends(lower, HS_STR("'"))) lower.len--;
    hs_listed l = hs_table_word(lower);
    bool small = lower.len == text.len && !memcmp(lower.ptr, text.ptr, text.len), first = out->n_org == 0;
    bool form = l.lists >> HS_LIST_LEGAL & 1 && is_acronym(text); /* Asa may be a woman, ASA is not */
    if ((first || last) && (form || (l.lists >> HS_LIST_LEGAL_WORD & 1 && !small))) {
        ++*legal;
        return;
    }
    if (!lower.len || (!is_org_word(l) && small && hs_utf8_count(lower) <= 3)) return; /* of, the, по */
    if (hs_table_exact(lower).group || !put_parts(out, lower)) put(out, lower, l, is_acronym(text));
}

/* capitals that cannot be read as a word: КНБ */
static bool is_unreadable(const hs_org_word *w)
{
    hs_sounds sounds = hs_sound_read(w->text);
    bool vowel = false;
    for (uint8_t i = 0; i < sounds.n; i++) vowel |= hs_sound_is_vowel(sounds.id[i]);
    return w->acronym && sounds.n > 2 && !vowel;
}

/* With a given name in front, Post is a surname; with one anywhere, capitals are. */
static bool is_person(const hs_name *out)
{
    bool head = false, given = false, first_given = false;
    for (uint32_t i = 0; i < out->n_org; i++) {
        hs_sounds whole = hs_sound_read(out->org[i].text);
        bool here = !out->org[i].group && hs_table_given(&whole).n > 0;
        head |= out->org[i].head;
        given |= here;
        first_given |= here && i == 0;
    }
    return (given && !head) || (first_given && out->n_org == 2);
}

void hs_org_parse(hs_arena *arena, hs_str text, hs_name *out)
{
    uint32_t legal = 0, heads = 0, known = 0, tokens = 0;
    out->org = hs_new(arena, hs_org_word, ORG_WORDS + 1);
    hs_str first = {0};
    for (size_t at = 0; at < text.len;) {
        size_t begin = at;
        if (!is_word(hs_utf8_next(text, &at))) continue;
        size_t end = at;
        while (end < text.len) {
            size_t next = end;
            if (!is_word(hs_utf8_next(text, &next))) break;
            end = next;
        }
        at = end;
        hs_str rest = hs_str_sub(text, end, text.len);
        if (!tokens++) first = hs_str_sub(text, begin, end);
        add_token(arena, out, hs_str_sub(text, begin, end), rest.len < 3, &legal);
    }
    for (uint32_t i = 0; i < out->n_org; i++) heads += out->org[i].head || is_unreadable(&out->org[i]), known += out->org[i].group != 0;
    out->headless = !heads;
    out->acronym = tokens == 1 && is_acronym(first);
    out->organization = legal || (!is_person(out) && (heads || (known && known == out->n_org)));
}

/* ---- comparing ---- */

static bool is_same_word(const hs_org_word *a, const hs_org_word *b)
{
    enum { CLOSE = 15 };
    if (a->group || b->group) return a->group == b->group;
    if (hs_str_eq(a->text, b->text)) return true;
    return hs_sound_distance(&a->sounds, &b->sounds, a->script, b->script) <= CLOSE;
}

/* How many words of `other`, from `from` on, begin with the letters of the acronym; 0 when it does not stand for them. */
static uint32_t run_of(const hs_org_word *acronym, const hs_name *other, uint32_t from)
{
    uint32_t k = from;
    for (size_t at = 0; at < acronym->text.len; k++) {
        size_t begin = at;
        hs_utf8_next(acronym->text, &at);
        if (k == other->n_org) return 0;
        hs_sounds letter = hs_sound_read(hs_str_sub(acronym->text, begin, at)), word = hs_sound_read(other->org[k].text);
        if (!(hs_sound_start(&letter) & hs_sound_start(&word))) return 0;
    }
    return k - from >= 2 ? k - from : 0;
}

static bool stands_for_some(const hs_org_word *acronym, const hs_name *other)
{
    for (uint32_t from = 0; acronym->acronym && from < other->n_org; from++)
        if (run_of(acronym, other, from)) return true;
    return false;
}

static bool is_in_acronym(const hs_name *name, uint32_t word, const hs_name *other)
{
    for (uint32_t k = 0; k < other->n_org; k++)
        for (uint32_t from = 0; other->org[k].acronym && from <= word; from++)
            if (from + run_of(&other->org[k], name, from) > word) return true;
    return false;
}

/* words of `a` that `b` has, too */
static uint32_t matched(const hs_name *a, const hs_name *b)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < a->n_org; i++) {
        bool found = stands_for_some(&a->org[i], b) || is_in_acronym(a, i, b);
        for (uint32_t k = 0; k < b->n_org && !found; k++) found = is_same_word(&a->org[i], &b->org[k]);
        count += found;
    }
    return count;
}

/* one is all initials of the other */
static bool is_short_for(const hs_name *a, const hs_name *b)
{
    return a->acronym && a->n_org == 1 && b->n_org && run_of(&a->org[0], b, 0) == b->n_org;
}

static double say(char *why, double score, const char *text)
{
    snprintf(why, HS_NAME_WHY, "%s", text);
    return score;
}

double hs_org_compare(const hs_name *a, const hs_name *b, char why[HS_NAME_WHY])
{
    uint32_t in_a = matched(a, b), in_b = matched(b, a);
    if (is_short_for(a, b) || is_short_for(b, a)) return say(why, 0.85, "the initials of the organization's words");
    if (!in_a || !in_b) return say(why, 0.03, "no word of the two organizations agrees");
    bool all_a = in_a == a->n_org, all_b = in_b == b->n_org;
    if (all_a && all_b) return say(why, 0.97, "all words of the organizations agree");
    if (!all_a && !all_b) return say(why, 0.08, "each organization has a word that the other lacks");
    uint32_t few = in_a < in_b ? in_a : in_b;
    return say(why, few > 1 ? 0.75 : 0.58, "one organization's words are all in the other's name");
}
