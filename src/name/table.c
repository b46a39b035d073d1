/* Lookups in the tables made from lang/names.txt. */
#include "name/table.h"
#include "name/names_table.h" /* GIVEN, WORDS, STARTS: made by the build */

static size_t first_word(uint64_t key)
{
    size_t low = 0, high = sizeof WORDS / sizeof *WORDS;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (WORDS[mid].key < key) low = mid + 1;
        else high = mid;
    }
    return low;
}

static void look_up(hs_str word, hs_listed *out)
{
    uint64_t key = hs_table_hash(word);
    for (size_t i = first_word(key); i < sizeof WORDS / sizeof *WORDS && WORDS[i].key == key; i++) {
        out->lists |= 1u << WORDS[i].list;
        if (WORDS[i].list == HS_LIST_ORGANIZATION || WORDS[i].list == HS_LIST_MATTER) out->group = WORDS[i].group;
    }
}

hs_listed hs_table_exact(hs_str lower)
{
    hs_listed out = {0};
    look_up(lower, &out);
    return out;
}

hs_listed hs_table_word(hs_str lower)
{
    enum { SHORTEST = 3 };
    hs_listed out = {0};
    char beginning[HS_WORD_BYTES + 1];
    if (lower.len > HS_WORD_BYTES) return out;
    look_up(lower, &out);
    for (size_t n = lower.len; n >= SHORTEST && !out.lists; n--) {
        memcpy(beginning, lower.ptr, n);
        beginning[n] = '*';
        look_up((hs_str){beginning, n + 1}, &out);
    }
    return out;
}

static size_t first_given(uint64_t key)
{
    size_t low = 0, high = sizeof GIVEN / sizeof *GIVEN;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (GIVEN[mid].key < key) low = mid + 1;
        else high = mid;
    }
    return low;
}

static void add_group(hs_given *out, uint16_t group, bool female)
{
    for (uint8_t i = 0; i < out->n; i++)
        if (out->group[i] == group) return;
    if (out->n == HS_GIVEN_GROUPS) return;
    out->group[out->n++] = group;
    out->start |= STARTS[group];
    if (female) out->female = true;
    else out->male = true;
}

hs_given hs_table_given(const hs_sounds *sounds)
{
    hs_given out = {0};
    uint64_t key[HS_SOUND_KEYS];
    uint32_t n = hs_sound_keys(sounds, key);
    for (uint32_t k = 0; k < n; k++)
        for (size_t i = first_given(key[k]); i < sizeof GIVEN / sizeof *GIVEN && GIVEN[i].key == key[k]; i++)
            add_group(&out, GIVEN[i].group, GIVEN[i].list);
    return out;
}
