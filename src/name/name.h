/* The same name in every spelling, script and order.
 *
 * hs_name_parse takes a name apart once: titles off, given names, patronymic, surname, initials, generation, gender, or the words
 * of an organization. Where a form may be inflected ("Лукерьей Чепцовой", "Тілеубекке"), the name has a reading for each case that
 * all its words allow. hs_name_compare weighs the evidence of the two readings that fit best. A parsed name is read-only: it may be
 * compared any number of times, by any number of threads.
 *
 * Comparing is symmetric, and a name with a letter in it is the same as itself. */
#ifndef HS_NAME_NAME_H
#define HS_NAME_NAME_H
#include "base/arena.h"
#include "name/sound.h"
#include "name/table.h"

enum { HS_NAME_WORDS = 8, HS_NAME_ROLE = 4, HS_NAME_READINGS = 10, HS_NAME_KEYS = 40, HS_NAME_WHY = 200 };

typedef enum hs_gender { HS_GENDER_NONE, HS_GENDER_MALE, HS_GENDER_FEMALE } hs_gender;

typedef enum hs_suffix {
    HS_SUFFIX_NONE,
    HS_SUFFIX_OV,         /* -ov, -ev: also what Russian adds to foreign surnames */
    HS_SUFFIX_IN,         /* -in, -yn */
    HS_SUFFIX_SKY,
    HS_SUFFIX_FIXED,      /* -enko, -shvili, -zade: a surname, which nobody shortens */
    HS_SUFFIX_VICH,       /* -ovich, -ovna: a patronymic, or a surname */
    HS_SUFFIX_CHILD       /* -uly, -qyzy, -oglu: a patronymic that also serves as a surname; may be dropped */
} hs_suffix;

typedef struct hs_name_word {
    hs_str text;      /* lower case; the nominative in an oblique reading */
    hs_script script;
    bool initial;
    bool hyphen;      /* joined to the word before it */
    bool capitals;    /* written in capitals throughout */
    hs_suffix suffix;
    hs_gender gender; /* by the suffix */
    hs_sounds sounds; /* the word as it is */
    hs_sounds base;   /* a man's form of a woman's surname */
    hs_sounds stem;   /* without the suffix; n = 0 where there is none */
    hs_given given;
} hs_name_word;

typedef struct hs_name_reading {
    const hs_name_word *word[HS_NAME_WORDS]; /* all of them, in order */
    const hs_name_word *given[HS_NAME_ROLE], *surname[HS_NAME_ROLE], *patronymic;
    uint8_t n, n_given, n_surname;
    bool bare;         /* one word, which may be anything */
    bool oblique;      /* the words are in another case than the nominative */
    bool doubtful;     /* oblique, though the words would do as a woman's nominative */
    hs_gender gender;
} hs_name_reading;

typedef struct hs_org_word {
    hs_str text;
    hs_script script;
    hs_sounds sounds;  /* without a final vowel: endings differ by case */
    uint16_t group;    /* what it means, in lang/names.txt; 0 = a name */
    bool head;         /* "ministry" */
    bool acronym;      /* written in capitals: may stand for several words */
} hs_org_word;

typedef struct hs_name {
    hs_str text;
    hs_script script;
    bool organization;
    bool titled;           /* a title stood before or after it: a person */
    uint8_t generation;    /* hs_name_list of Jr., Sr., II, III, IV; 0 = none */
    hs_gender gender;      /* of the title */
    hs_str nickname;
    hs_name_reading *reading; /* the first one is the nominative */
    uint32_t n_readings;
    hs_org_word *org;      /* the words as those of an organization; also of a person */
    uint32_t n_org;
    bool acronym;          /* one word of capitals */
    bool headless;         /* an organization by its legal form alone: Osk Express Ltd */
} hs_name;

typedef struct hs_name_verdict {
    bool same;
    double score;           /* 0 to 1; same from 0.5 on */
    char why[HS_NAME_WHY];  /* the evidence, in English */
} hs_name_verdict;

/* Everything lives in the arena but the text, which is borrowed. Any bytes are a name, if only one without words. */
void hs_name_parse(hs_arena *arena, hs_str text, hs_name *out);
void hs_name_compare(const hs_name *a, const hs_name *b, hs_name_verdict *out);
/* Keys of blocks: names that compare as the same share one, with few exceptions. An odd key is that of a given name: two names that
 * share only such keys need be compared only if one of them is a single word. Returns how many, sorted, without repetition. */
uint32_t hs_name_keys(const hs_name *name, uint32_t key[HS_NAME_KEYS]);

/* Few keys, for a store of many names: the surname (or the only word) as it may be read, all words of an organization together, its initials.
 * Names that compare as the same share one, but for slips of the pen. Returns how many, sorted, without repetition. */
enum { HS_NAME_FIRM_KEYS = 12 };
uint32_t hs_name_firm_keys(const hs_name *name, uint32_t key[HS_NAME_FIRM_KEYS]);

/* ---- between the files of this floor ---- */

/* word.c: what a lower-case word is made of. text must live as long as the word. */
void hs_name_word_fill(hs_name_word *word, hs_str text);
/* roles.c: which words are given names, which the surname */
void hs_name_roles(hs_name_reading *reading, uint32_t comma);

typedef enum hs_case { HS_CASE_GENITIVE, HS_CASE_DATIVE, HS_CASE_ACCUSATIVE, HS_CASE_INSTRUMENTAL, HS_CASE_PREPOSITIONAL, HS_CASE_COUNT } hs_case;
/* inflect.c: the nominative of a Russian word that is in this case, if a man's or a woman's name; at most HS_WORD_BYTES bytes. Returns
 * 0 when it cannot be in this case; the word itself where it is not declined. */
size_t hs_russian_nominative(hs_str word, hs_case in, hs_gender gender, char out[HS_WORD_BYTES]);
/* The bytes of a case ending that Turkic languages or English add, 0 = none. */
size_t hs_added_ending(hs_str word);

/* org.c */
void hs_org_parse(hs_arena *arena, hs_str text, hs_name *out);
double hs_org_compare(const hs_name *a, const hs_name *b, char why[HS_NAME_WHY]);

#endif
