/* What speaks for and against two names being one, and how much. */
#ifndef HS_NAME_EVIDENCE_H
#define HS_NAME_EVIDENCE_H
#include "name/name.h"

/* How well two words agree, from worse to better. */
typedef enum hs_level {
    HS_LEVEL_NO,       /* they disagree */
    HS_LEVEL_MISSING,  /* one side has none */
    HS_LEVEL_INITIAL,  /* an initial agrees */
    HS_LEVEL_PART,     /* one part of a double name */
    HS_LEVEL_TYPO,     /* a letter off */
    HS_LEVEL_NEAR,     /* nearly the same sound */
    HS_LEVEL_SUFFIX,   /* the same stem, a suffix added or dropped */
    HS_LEVEL_NICKNAME, /* two forms of one given name */
    HS_LEVEL_SOUND,    /* the same sound, other letters */
    HS_LEVEL_EXACT,
    HS_LEVEL_COUNT
} hs_level;

typedef struct hs_evidence {
    uint8_t surname, given, middle; /* hs_level */
    uint8_t generation, gender;     /* 1: they contradict each other */
    uint8_t order;                  /* the words agree in another order */
    uint8_t oblique, doubtful;
} hs_evidence;

double hs_evidence_score(const hs_evidence *e);
void hs_evidence_say(const hs_evidence *e, bool across_scripts, char why[HS_NAME_WHY]);

#endif
