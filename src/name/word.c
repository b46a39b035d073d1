/* Suffixes of a word and what they tell: surname or patronymic, man or woman. */
#include "name/name.h"

typedef struct ending {
    const char *text;
    hs_suffix suffix;
    hs_gender gender;
    const char *man; /* what a man's form has instead; NULL = the same */
    uint8_t least;   /* bytes that must stand before it */
} ending;

#define MAN HS_GENDER_MALE
#define WOMAN HS_GENDER_FEMALE
#define ANY HS_GENDER_NONE

/* The first that fits is taken: longer before shorter. */
static const ending CYRILLIC[] = {
    {"овна", HS_SUFFIX_VICH, WOMAN, NULL, 4}, {"евна", HS_SUFFIX_VICH, WOMAN, NULL, 4}, {"ёвна", HS_SUFFIX_VICH, WOMAN, NULL, 4},
    {"івна", HS_SUFFIX_VICH, WOMAN, NULL, 4}, {"ївна", HS_SUFFIX_VICH, WOMAN, NULL, 4}, {"ична", HS_SUFFIX_VICH, WOMAN, NULL, 4},
    {"ович", HS_SUFFIX_VICH, MAN, NULL, 4}, {"евич", HS_SUFFIX_VICH, MAN, NULL, 4}, {"авіч", HS_SUFFIX_VICH, MAN, NULL, 4},
    {"евіч", HS_SUFFIX_VICH, MAN, NULL, 4}, {"ёвич", HS_SUFFIX_VICH, MAN, NULL, 4}, {"ьич", HS_SUFFIX_VICH, MAN, NULL, 4},
    {"ьмич", HS_SUFFIX_VICH, MAN, NULL, 4}, {"ұлы", HS_SUFFIX_CHILD, MAN, NULL, 4}, {"улы", HS_SUFFIX_CHILD, MAN, NULL, 6},
    {"уулу", HS_SUFFIX_CHILD, MAN, NULL, 4}, {"оглы", HS_SUFFIX_CHILD, MAN, NULL, 4}, {"оглу", HS_SUFFIX_CHILD, MAN, NULL, 4},
    {"угли", HS_SUFFIX_CHILD, MAN, NULL, 4}, {"ўғли", HS_SUFFIX_CHILD, MAN, NULL, 4}, {"қызы", HS_SUFFIX_CHILD, WOMAN, NULL, 4},
    {"кызы", HS_SUFFIX_CHILD, WOMAN, NULL, 4}, {"гызы", HS_SUFFIX_CHILD, WOMAN, NULL, 4}, {"қизи", HS_SUFFIX_CHILD, WOMAN, NULL, 4},
    {"ская", HS_SUFFIX_SKY, WOMAN, "ский", 4}, {"цкая", HS_SUFFIX_SKY, WOMAN, "цкий", 4}, {"ська", HS_SUFFIX_SKY, WOMAN, "ський", 4},
    {"ский", HS_SUFFIX_SKY, MAN, NULL, 4}, {"цкий", HS_SUFFIX_SKY, MAN, NULL, 4}, {"ський", HS_SUFFIX_SKY, MAN, NULL, 4},
    {"ова", HS_SUFFIX_OV, WOMAN, "ов", 4}, {"ева", HS_SUFFIX_OV, WOMAN, "ев", 4}, {"ёва", HS_SUFFIX_OV, WOMAN, "ёв", 4},
    {"єва", HS_SUFFIX_OV, WOMAN, "єв", 4}, {"ов", HS_SUFFIX_OV, MAN, NULL, 4}, {"ев", HS_SUFFIX_OV, MAN, NULL, 4},
    {"ёв", HS_SUFFIX_OV, MAN, NULL, 4}, {"єв", HS_SUFFIX_OV, MAN, NULL, 4}, {"оў", HS_SUFFIX_OV, MAN, NULL, 4},
    {"еў", HS_SUFFIX_OV, MAN, NULL, 4}, {"ёў", HS_SUFFIX_OV, MAN, NULL, 4}, {"аў", HS_SUFFIX_OV, MAN, NULL, 4},
    {"ина", HS_SUFFIX_IN, WOMAN, "ин", 4}, {"ына", HS_SUFFIX_IN, WOMAN, "ын", 4}, {"ин", HS_SUFFIX_IN, MAN, NULL, 4},
    {"ын", HS_SUFFIX_IN, MAN, NULL, 4}, {"енко", HS_SUFFIX_FIXED, ANY, NULL, 2}, {"швили", HS_SUFFIX_FIXED, ANY, NULL, 2},
    {"адзе", HS_SUFFIX_FIXED, ANY, NULL, 2}, {"идзе", HS_SUFFIX_FIXED, ANY, NULL, 2}, {"заде", HS_SUFFIX_FIXED, ANY, NULL, 4},
    {"зода", HS_SUFFIX_FIXED, ANY, NULL, 4}, {"чук", HS_SUFFIX_FIXED, ANY, NULL, 4}, {"нян", HS_SUFFIX_FIXED, ANY, NULL, 4},
};
static const ending LATIN[] = {
    {"ovna", HS_SUFFIX_VICH, WOMAN, NULL, 2}, {"evna", HS_SUFFIX_VICH, WOMAN, NULL, 2}, {"ichna", HS_SUFFIX_VICH, WOMAN, NULL, 2},
    {"ivna", HS_SUFFIX_VICH, WOMAN, NULL, 3}, {"owna", HS_SUFFIX_VICH, WOMAN, NULL, 2}, {"ovich", HS_SUFFIX_VICH, MAN, NULL, 2},
    {"evich", HS_SUFFIX_VICH, MAN, NULL, 2}, {"avich", HS_SUFFIX_VICH, MAN, NULL, 3}, {"ovych", HS_SUFFIX_VICH, MAN, NULL, 2},
    {"evych", HS_SUFFIX_VICH, MAN, NULL, 2}, {"ovič", HS_SUFFIX_VICH, MAN, NULL, 2}, {"evič", HS_SUFFIX_VICH, MAN, NULL, 2},
    {"owicz", HS_SUFFIX_VICH, MAN, NULL, 2}, {"ewicz", HS_SUFFIX_VICH, MAN, NULL, 2}, {"ovitch", HS_SUFFIX_VICH, MAN, NULL, 2},
    {"evitch", HS_SUFFIX_VICH, MAN, NULL, 2}, {"owitsch", HS_SUFFIX_VICH, MAN, NULL, 2}, {"ewitsch", HS_SUFFIX_VICH, MAN, NULL, 2},
    {"yich", HS_SUFFIX_VICH, MAN, NULL, 2}, {"uulu", HS_SUFFIX_CHILD, MAN, NULL, 3}, {"uly", HS_SUFFIX_CHILD, MAN, NULL, 3},
    {"ūly", HS_SUFFIX_CHILD, MAN, NULL, 3}, {"úly", HS_SUFFIX_CHILD, MAN, NULL, 3}, {"oglu", HS_SUFFIX_CHILD, MAN, NULL, 3},
    {"oğlu", HS_SUFFIX_CHILD, MAN, NULL, 3}, {"ogly", HS_SUFFIX_CHILD, MAN, NULL, 3}, {"oghlu", HS_SUFFIX_CHILD, MAN, NULL, 3},
    {"o'g'li", HS_SUFFIX_CHILD, MAN, NULL, 3}, {"ugli", HS_SUFFIX_CHILD, MAN, NULL, 3}, {"qyzy", HS_SUFFIX_CHILD, WOMAN, NULL, 3},
    {"kyzy", HS_SUFFIX_CHILD, WOMAN, NULL, 3}, {"qizi", HS_SUFFIX_CHILD, WOMAN, NULL, 3}, {"qızı", HS_SUFFIX_CHILD, WOMAN, NULL, 3},
    {"kizi", HS_SUFFIX_CHILD, WOMAN, NULL, 3}, {"gyzy", HS_SUFFIX_CHILD, WOMAN, NULL, 3}, {"gizi", HS_SUFFIX_CHILD, WOMAN, NULL, 3},
    {"skaâ", HS_SUFFIX_SKY, WOMAN, "sky", 3}, {"skaya", HS_SUFFIX_SKY, WOMAN, "sky", 3}, {"skaia", HS_SUFFIX_SKY, WOMAN, "sky", 3}, {"skaja", HS_SUFFIX_SKY, WOMAN, "sky", 3},
    {"ckaya", HS_SUFFIX_SKY, WOMAN, "cky", 3}, {"cka", HS_SUFFIX_SKY, WOMAN, "cky", 3}, {"ska", HS_SUFFIX_SKY, WOMAN, "sky", 3},
    {"ská", HS_SUFFIX_SKY, WOMAN, "sky", 3}, {"skiy", HS_SUFFIX_SKY, MAN, NULL, 2}, {"skij", HS_SUFFIX_SKY, MAN, NULL, 2},
    {"skyi", HS_SUFFIX_SKY, MAN, NULL, 2}, {"skii", HS_SUFFIX_SKY, MAN, NULL, 2}, {"ský", HS_SUFFIX_SKY, MAN, NULL, 2},
    {"sky", HS_SUFFIX_SKY, MAN, NULL, 2}, {"ski", HS_SUFFIX_SKY, MAN, NULL, 2}, {"cki", HS_SUFFIX_SKY, MAN, NULL, 2},
    {"ová", HS_SUFFIX_OV, WOMAN, "ov", 2}, {"ova", HS_SUFFIX_OV, WOMAN, "ov", 2}, {"eva", HS_SUFFIX_OV, WOMAN, "ev", 3},
    {"owa", HS_SUFFIX_OV, WOMAN, "ow", 3}, {"ewa", HS_SUFFIX_OV, WOMAN, "ew", 3}, {"ov", HS_SUFFIX_OV, MAN, NULL, 2},
    {"ev", HS_SUFFIX_OV, MAN, NULL, 2}, {"off", HS_SUFFIX_OV, MAN, NULL, 3}, {"eff", HS_SUFFIX_OV, MAN, NULL, 3},
    {"ow", HS_SUFFIX_OV, MAN, NULL, 3}, {"ew", HS_SUFFIX_OV, MAN, NULL, 3}, {"äw", HS_SUFFIX_OV, MAN, NULL, 3},
    {"ina", HS_SUFFIX_IN, WOMAN, "in", 3}, {"yna", HS_SUFFIX_IN, WOMAN, "yn", 3}, {"in", HS_SUFFIX_IN, MAN, NULL, 3},
    {"yn", HS_SUFFIX_IN, MAN, NULL, 3}, {"ine", HS_SUFFIX_IN, ANY, NULL, 3}, {"enko", HS_SUFFIX_FIXED, ANY, NULL, 2},
    {"shvili", HS_SUFFIX_FIXED, ANY, NULL, 2}, {"adze", HS_SUFFIX_FIXED, ANY, NULL, 2}, {"idze", HS_SUFFIX_FIXED, ANY, NULL, 2},
    {"zade", HS_SUFFIX_FIXED, ANY, NULL, 3}, {"zadə", HS_SUFFIX_FIXED, ANY, NULL, 3}, {"zoda", HS_SUFFIX_FIXED, ANY, NULL, 3},
    {"chuk", HS_SUFFIX_FIXED, ANY, NULL, 3}, {"czuk", HS_SUFFIX_FIXED, ANY, NULL, 3}, {"nyan", HS_SUFFIX_FIXED, ANY, NULL, 3},
};

static const ending *find_ending(hs_str word, const ending *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        hs_str text = hs_str_of(list[i].text);
        if (word.len >= text.len + list[i].least && hs_str_ends(word, text)) return &list[i];
    }
    return NULL;
}

/* the y or i of -yev, -iev belongs to the suffix; the stem may end in a glide there (Ospanbai, Ospanbayev) */
static hs_sounds read_stem(hs_str word, size_t suffix)
{
    hs_sounds stem = hs_sound_read(hs_str_sub(word, 0, word.len - suffix));
    char first = word.ptr[word.len - suffix];
    if (stem.n && strchr("I*;+j", stem.id[stem.n - 1])) stem.drop[stem.n - 1] = 10;
    else if (stem.n && stem.n < HS_SOUNDS && first != 'o' && !hs_str_starts(hs_str_sub(word, word.len - suffix, word.len), HS_STR("о")) && hs_sound_is_vowel(stem.id[stem.n - 1]))
        stem.id[stem.n++] = '+';
    return stem;
}

void hs_name_word_fill(hs_name_word *word, hs_str text)
{
    word->text = text;
    word->script = hs_word_script(text);
    word->sounds = hs_sound_read(text);
    word->base = word->sounds;
    word->suffix = HS_SUFFIX_NONE;
    word->gender = HS_GENDER_NONE;
    if (word->initial) return;
    word->given = hs_table_given(&word->sounds);
    const ending *e = hs_is_cyrillic(word->script) ? find_ending(text, CYRILLIC, sizeof CYRILLIC / sizeof *CYRILLIC)
                      : word->script == HS_SCRIPT_LATIN  ? find_ending(text, LATIN, sizeof LATIN / sizeof *LATIN)
                                                         : NULL;
    if (!e) return;
    word->suffix = e->suffix;
    word->gender = e->gender;
    size_t n = strlen(e->text);
    word->stem = read_stem(text, n);
    if (e->man) {
        char man[HS_WORD_BYTES + 8];
        size_t stem = text.len - n, more = strlen(e->man);
        if (stem + more > sizeof man) return;
        memcpy(man, text.ptr, stem);
        memcpy(man + stem, e->man, more);
        word->base = hs_sound_read((hs_str){man, stem + more});
    }
}
