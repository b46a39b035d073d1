/* Keys of blocks. Of each word that may be a surname: its consonants in few classes, whole and with each one left out, so that words
 * a consonant apart meet; of known given names: their groups; of organizations: what their words mean, and their initials. */
#include "name/name.h"

typedef struct keys { uint32_t *at, n, most; } keys;

enum { SURNAME = 1, GROUP, MEANING, INITIALS, READING, WORDS };

static void add(keys *k, uint32_t kind, hs_str what, bool given)
{
    uint32_t key = (uint32_t)(hs_table_hash(what) >> 32) * 31 + kind * 0x9E3779B9u;
    key = given ? key | 1 : key & ~1u;
    for (uint32_t i = 0; i < k->n; i++)
        if (k->at[i] == key) return;
    if (k->n < k->most) k->at[k->n++] = key;
}

static void add_frame(keys *k, const hs_sounds *sounds, bool last, bool with_gaps)
{
    enum { ENOUGH = 3 };
    char frame[HS_SOUNDS], gap[HS_SOUNDS];
    uint32_t n = hs_sound_frame(sounds, last, frame);
    if (!n && sounds->n) frame[n++] = 'a'; /* a word of vowels */
    add(k, SURNAME, (hs_str){frame, n}, false);
    for (uint32_t out = 0; out < n && n >= ENOUGH && with_gaps; out++) {
        uint32_t len = 0;
        for (uint32_t i = 0; i < n; i++)
            if (i != out && !(len && gap[len - 1] == frame[i])) gap[len++] = frame[i];
        add(k, SURNAME, (hs_str){gap, len}, false);
    }
}

static void add_word(keys *k, const hs_name_word *w, bool with_gaps)
{
    bool short_form = w->suffix == HS_SUFFIX_OV || w->suffix == HS_SUFFIX_CHILD;
    if (!w->sounds.n) add(k, SURNAME, w->text, false); /* letters that we do not read */
    for (int last = 0; last < 2 && w->sounds.n; last++) add_frame(k, short_form ? &w->stem : &w->base, last, with_gaps);
}

static void add_groups(keys *k, const hs_given *g)
{
    for (uint8_t i = 0; i < g->n; i++) add(k, GROUP, (hs_str){(const char *)&g->group[i], sizeof g->group[i]}, true);
}

static void add_reading(keys *k, const hs_name_reading *r, bool with_gaps)
{
    for (uint8_t i = 0; i < r->n_surname; i++) add_word(k, r->surname[i], with_gaps);
    for (uint8_t i = 0; i < r->n; i++) {
        if (r->word[i]->initial || (r->word[i]->given.n && !r->bare)) continue; /* may be the surname in another order */
        add_word(k, r->word[i], with_gaps);
    }
    for (uint8_t i = 0; i < r->n_given; i++) add_groups(k, &r->given[i]->given);
    for (uint8_t i = 0; i < r->n_surname && r->bare; i++) add_groups(k, &r->surname[i]->given);
}

static char first_class(const hs_sounds *sounds)
{
    hs_sounds first = *sounds;
    char frame[HS_SOUNDS];
    first.n = first.n > 2 ? 2 : first.n;
    if (first.n && hs_sound_is_vowel(first.id[0])) return 'a';
    return hs_sound_frame(&first, false, frame) ? frame[0] : 'a';
}

static void add_initials(keys *k, const hs_name *name)
{
    char initials[HS_WORD_BYTES];
    uint32_t n = 0;
    for (uint32_t i = 0; i < name->n_org && n < sizeof initials && !name->acronym; i++) {
        hs_sounds whole = hs_sound_read(name->org[i].text);
        initials[n++] = first_class(&whole);
    }
    hs_str letters = name->acronym && name->n_org ? name->org[0].text : (hs_str){0};
    for (size_t at = 0; at < letters.len && n < sizeof initials;) {
        size_t begin = at;
        while (++at < letters.len && ((unsigned char)letters.ptr[at] & 0xC0) == 0x80) {}
        hs_sounds letter = hs_sound_read(hs_str_sub(letters, begin, at));
        initials[n++] = first_class(&letter);
    }
    if (n > 1) add(k, INITIALS, (hs_str){initials, n}, false);
}

static void add_organization(keys *k, const hs_name *name)
{
    bool only_heads = true;
    for (uint32_t i = 0; i < name->n_org; i++) only_heads &= name->org[i].head;
    add_initials(k, name);
    for (uint32_t i = 0; i < name->n_org; i++) {
        const hs_org_word *w = &name->org[i];
        if (w->group && (!w->head || only_heads)) add(k, MEANING, (hs_str){(const char *)&w->group, sizeof w->group}, false);
        if (!w->group && w->sounds.n) add_frame(k, &w->sounds, false, false);
        if (!w->sounds.n) add(k, SURNAME, w->text, false);
    }
}

static void sort(uint32_t *at, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++)
        for (uint32_t j = i; j && at[j - 1] > at[j]; j--) {
            uint32_t keep = at[j];
            at[j] = at[j - 1];
            at[j - 1] = keep;
        }
}

/* ---- few keys ---- */

static void add_readings(keys *k, const hs_name_word *w)
{
    enum { LIKELY = 3 };
    uint64_t reading[HS_SOUND_KEYS];
    bool short_form = w->suffix == HS_SUFFIX_OV || w->suffix == HS_SUFFIX_CHILD;
    uint32_t n = hs_sound_keys(short_form ? &w->stem : &w->base, reading);
    for (uint32_t i = 0; i < n && i < LIKELY; i++) add(k, READING, (hs_str){(const char *)&reading[i], sizeof reading[i]}, false);
    if (!n) add(k, SURNAME, w->text, false);
}

/* The words that tell an organization from others, in any order; a Cyrillic one ends in what its case leaves. */
static void add_words(keys *k, const hs_name *name)
{
    uint64_t sum = 0;
    for (uint32_t i = 0; i < name->n_org; i++) {
        const hs_org_word *w = &name->org[i];
        uint64_t reading[HS_SOUND_KEYS];
        if (w->group) sum += hs_table_hash((hs_str){(const char *)&w->group, sizeof w->group});
        else if (hs_sound_keys(&w->sounds, reading)) sum += reading[0] * 0x9E3779B97F4A7C15u;
        else sum += hs_table_hash(w->text);
    }
    add(k, WORDS, (hs_str){(const char *)&sum, sizeof sum}, false);
}

uint32_t hs_name_firm_keys(const hs_name *name, uint32_t key[HS_NAME_FIRM_KEYS])
{
    keys k = {key, 0, HS_NAME_FIRM_KEYS};
    if (name->organization || name->acronym) {
        add_initials(&k, name);
        add_words(&k, name);
    }
    for (uint32_t i = 0; i < name->n_readings && !name->organization; i++) {
        const hs_name_reading *r = &name->reading[i];
        for (uint8_t w = 0; w < r->n_surname; w++) add_readings(&k, r->surname[w]);
        if (!r->n_surname && r->n) add_readings(&k, r->word[r->n - 1]);
    }
    sort(key, k.n);
    return k.n;
}

/* ---- many keys ---- */

uint32_t hs_name_keys(const hs_name *name, uint32_t key[HS_NAME_KEYS])
{
    keys k = {key, 0, HS_NAME_KEYS};
    if (name->organization || name->acronym) add_organization(&k, name);
    for (uint32_t i = 0; i < name->n_readings && !name->organization; i++) add_reading(&k, &name->reading[i], i == 0);
    sort(key, k.n);
    return k.n;
}
