/* The words of lang/names.txt, put into the library as tables (make_table.c). */
#ifndef HS_NAME_TABLE_H
#define HS_NAME_TABLE_H
#include "base/str.h"
#include "name/sound.h"

/* Headings of lang/names.txt that list words by their letters. A word may stand under several. */
typedef enum hs_name_list {
    HS_LIST_TITLE, HS_LIST_TITLE_M, HS_LIST_TITLE_F, HS_LIST_JUNIOR, HS_LIST_SENIOR, HS_LIST_SECOND, HS_LIST_THIRD,
    HS_LIST_FOURTH, HS_LIST_PARTICLE, HS_LIST_ORGANIZATION, HS_LIST_MATTER, HS_LIST_LEGAL, HS_LIST_LEGAL_WORD, HS_LIST_COUNT
} hs_name_list;

typedef struct hs_listed {
    uint32_t lists; /* bit k: it stands under heading k */
    uint16_t group; /* what it stands for, where one heading lists it under organizations or matters; 0 = nothing */
} hs_listed;

/* The word as it is listed, or else by its beginning ("министерств*"). */
hs_listed hs_table_word(hs_str lower);
hs_listed hs_table_exact(hs_str lower);

/* Groups of given names that a word may belong to. */
enum { HS_GIVEN_GROUPS = 4 };
typedef struct hs_given {
    uint8_t n;
    bool male, female; /* some group is of men, of women */
    uint16_t group[HS_GIVEN_GROUPS];
    uint32_t start; /* what the forms of all groups begin with: hs_sound_start */
} hs_given;

hs_given hs_table_given(const hs_sounds *sounds);

/* Shared by the tool that makes the tables, and the lookup. A beginning ("министерств*") ends in '*'. */
uint64_t hs_table_hash(hs_str word);

#endif
