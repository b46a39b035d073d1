/* Case endings: what a form was in the nominative, if it is in a given case. Russian by tables; of Turkic languages and English, what
 * is added to the end. */
#include "name/name.h"
#include "base/utf8.h"

typedef struct rule {
    hs_gender gender;
    hs_case in;
    const char *ending, *nominative; /* nominative NULL: it cannot be */
    const char *after; /* letters one of which must stand before the ending; NULL = any */
} rule;

#define MAN HS_GENDER_MALE
#define WOMAN HS_GENDER_FEMALE
#define GEN HS_CASE_GENITIVE
#define DAT HS_CASE_DATIVE
#define ACC HS_CASE_ACCUSATIVE
#define INS HS_CASE_INSTRUMENTAL
#define PRE HS_CASE_PREPOSITIONAL
#define VOWEL "аеёиоуыэюяәіөүұ"
#define HARD "бвгджзклмнпрстфхцчшщқғңһ"
#define HISS "жшщчц"

/* In each case and gender the first rule that fits is taken. */
static const rule RULES[] = {
    {MAN, GEN, "ская", NULL, NULL}, {MAN, GEN, "цкая", NULL, NULL}, {MAN, GEN, "ского", "ский", NULL}, {MAN, GEN, "цкого", "цкий", NULL}, {MAN, GEN, "ого", "ый", HARD}, {MAN, GEN, "его", "ий", HARD}, {MAN, GEN, "а", "", HARD}, {MAN, GEN, "я", "й", VOWEL},
    {MAN, GEN, "ьи", "ья", NULL}, {MAN, GEN, "я", "ь", HARD}, {MAN, GEN, "ы", "а", NULL}, {MAN, GEN, "и", "а", "кгхжшщч"},
    {MAN, DAT, "скому", "ский", NULL}, {MAN, DAT, "цкому", "цкий", NULL}, {MAN, DAT, "ому", "ый", HARD}, {MAN, DAT, "ему", "ий", HARD}, {MAN, DAT, "у", "", HARD}, {MAN, DAT, "ю", "й", VOWEL},
    {MAN, DAT, "ю", "ь", NULL}, {MAN, DAT, "ье", "ья", NULL}, {MAN, DAT, "е", "а", HARD},
    {MAN, INS, "ским", "ский", NULL}, {MAN, INS, "цким", "цкий", NULL}, {MAN, INS, "овым", "ов", NULL}, {MAN, INS, "евым", "ев", NULL},
    {MAN, INS, "ёвым", "ёв", NULL}, {MAN, INS, "иным", "ин", NULL}, {MAN, INS, "ыным", "ын", NULL}, {MAN, INS, "ым", "ый", HARD}, {MAN, INS, "им", "ий", HARD}, {MAN, INS, "ом", "", HARD},
    {MAN, INS, "ем", "", HISS}, {MAN, INS, "ем", "й", VOWEL}, {MAN, INS, "ем", "ь", NULL}, {MAN, INS, "ём", "й", VOWEL},
    {MAN, INS, "ём", "ь", NULL}, {MAN, INS, "ой", "а", HARD}, {MAN, INS, "ьёй", "ья", NULL}, {MAN, INS, "ьей", "ья", NULL},
    {MAN, PRE, "ском", "ский", NULL}, {MAN, PRE, "цком", "цкий", NULL}, {MAN, PRE, "е", "й", VOWEL}, {MAN, PRE, "ии", "ий", NULL},
    {MAN, PRE, "е", "", HARD},
    {WOMAN, GEN, "ской", "ская", NULL}, {WOMAN, GEN, "цкой", "цкая", NULL}, {WOMAN, GEN, "овой", "ова", NULL},
    {WOMAN, GEN, "евой", "ева", NULL}, {WOMAN, GEN, "ёвой", "ёва", NULL}, {WOMAN, GEN, "иной", "ина", NULL},
    {WOMAN, GEN, "ыной", "ына", NULL}, {WOMAN, GEN, "ии", "ия", NULL}, {WOMAN, GEN, "ьи", "ья", NULL}, {WOMAN, GEN, "ы", "а", NULL},
    {WOMAN, GEN, "и", "а", "кгхжшщч"}, {WOMAN, GEN, "ови", "овь", NULL}, {WOMAN, GEN, "и", "я", NULL},
    {WOMAN, DAT, "ской", "ская", NULL}, {WOMAN, DAT, "цкой", "цкая", NULL}, {WOMAN, DAT, "овой", "ова", NULL},
    {WOMAN, DAT, "евой", "ева", NULL}, {WOMAN, DAT, "ёвой", "ёва", NULL}, {WOMAN, DAT, "иной", "ина", NULL},
    {WOMAN, DAT, "ыной", "ына", NULL}, {WOMAN, DAT, "ии", "ия", NULL}, {WOMAN, DAT, "ье", "ья", NULL}, {WOMAN, DAT, "е", "я", VOWEL},
    {WOMAN, DAT, "е", "а", NULL},
    {WOMAN, ACC, "скую", "ская", NULL}, {WOMAN, ACC, "цкую", "цкая", NULL}, {WOMAN, ACC, "у", "а", NULL}, {WOMAN, ACC, "ю", "я", NULL},
    {WOMAN, INS, "ской", "ская", NULL}, {WOMAN, INS, "цкой", "цкая", NULL}, {WOMAN, INS, "ой", "а", NULL},
    {WOMAN, INS, "ей", "а", HISS}, {WOMAN, INS, "ей", "я", NULL}, {WOMAN, INS, "ою", "а", NULL}, {WOMAN, INS, "ею", "я", NULL},
    {WOMAN, INS, "овью", "овь", NULL},
};

static uint32_t last_letter(hs_str word)
{
    size_t at = word.len;
    while (at && ((unsigned char)word.ptr[at - 1] & 0xC0) == 0x80) at--;
    if (!at) return 0;
    at--;
    return hs_utf8_next(word, &at);
}

static bool is_among(uint32_t letter, const char *letters)
{
    hs_str all = hs_str_of(letters);
    for (size_t at = 0; at < all.len;)
        if (hs_utf8_next(all, &at) == letter) return true;
    return false;
}

static bool ends(hs_str word, const char *ending)
{
    return hs_str_ends(word, hs_str_of(ending));
}

/* does a name of this form stay as it is in all cases? */
static bool is_fixed(hs_str word, hs_gender gender)
{
    uint32_t last = last_letter(word);
    if (gender == MAN) return is_among(last, "оуэіәөүұ") || ends(word, "швили") || ends(word, "дзе") || ends(word, "заде");
    if (ends(word, "ов") || ends(word, "ев") || ends(word, "ин") || ends(word, "ын") || ends(word, "ий")) return false;
    return !is_among(last, "аяую") && !ends(word, "ой") && !ends(word, "ей");
}

size_t hs_russian_nominative(hs_str word, hs_case in, hs_gender gender, char out[HS_WORD_BYTES])
{
    enum { SHORTEST = 4 }; /* bytes: two letters */
    for (size_t i = 0; i < sizeof RULES / sizeof *RULES; i++) {
        const rule *r = &RULES[i];
        hs_str ending = hs_str_of(r->ending), nominative = hs_str_of(r->nominative);
        if (r->gender != gender || r->in != in || !hs_str_ends(word, ending) || word.len < ending.len + SHORTEST) continue;
        hs_str stem = hs_str_sub(word, 0, word.len - ending.len);
        if (!r->nominative) return 0;
        if (r->after && !is_among(last_letter(stem), r->after)) continue;
        if (stem.len + nominative.len > HS_WORD_BYTES) return 0;
        memcpy(out, stem.ptr, stem.len);
        memcpy(out + stem.len, nominative.ptr, nominative.len);
        return stem.len + nominative.len;
    }
    if (!is_fixed(word, gender)) return 0;
    memcpy(out, word.ptr, word.len);
    return word.len;
}

/* Turkic endings with the letters that they may follow; "" = all. Longer before shorter. */
static const struct { const char *ending, *after; } ADDED[] = {
    {"нинг", ""}, {"ның", ""}, {"нің", ""}, {"дың", ""}, {"дің", ""}, {"тың", ""}, {"тің", ""}, {"нын", ""}, {"мен", ""}, {"бен", ""},
    {"пен", ""}, {"дан", ""}, {"ден", ""}, {"тан", ""}, {"тен", ""}, {"нан", ""}, {"нен", ""}, {"ға", ""}, {"қа", ""},
    {"ге", VOWEL "лрйнмзу"}, {"га", VOWEL "лрйнмзукстпвд"}, {"ке", "кқпстфхцчшщбвгд"}, {"на", "ыі"}, {"не", "ыі"}, {"ны", VOWEL},
    {"ні", VOWEL}, {"ни", "аеиоувкнрстлмд"}, {"ды", VOWEL "лрйнмзу"}, {"ді", VOWEL "лрйнмзу"}, {"ты", "кқпстфхцчшщбвгд"},
    {"ті", "кқпстфхцчшщбвгд"}, {"да", VOWEL "лрйнмзу"}, {"де", VOWEL "лрйнмзу"}, {"та", "кқпстфхцчшщбвгд"}, {"те", "кқпстфхцчшщбвгд"},
    {"ning", ""}, {"nyñ", ""}, {"'s", ""}, {"s'", ""}, {"ga", "vnbkrl"}};

size_t hs_added_ending(hs_str word)
{
    enum { SHORTEST_LATIN = 3, SHORTEST_CYRILLIC = 6 };
    for (size_t i = 0; i < sizeof ADDED / sizeof *ADDED; i++) {
        hs_str ending = hs_str_of(ADDED[i].ending);
        if (!hs_str_ends(word, ending)) continue;
        bool latin = (unsigned char)ending.ptr[0] < 0x80;
        if (word.len < ending.len + (latin ? SHORTEST_LATIN : SHORTEST_CYRILLIC)) continue;
        if (ending.ptr[0] == 's') return 1; /* the s belongs to the name */
        hs_str stem = hs_str_sub(word, 0, word.len - ending.len);
        if (!*ADDED[i].after || is_among(last_letter(stem), ADDED[i].after)) return ending.len;
    }
    return 0;
}
