/* Weights of evidence: a logistic model. Set by hand, in hundredths of log-odds. */
#include <math.h>
#include <stdio.h>
#include "name/evidence.h"

static const int BIAS = -220;
static const int SURNAME[HS_LEVEL_COUNT] = {-600, 0, 0, 200, 230, 245, 260, 0, 300, 320};
static const int GIVEN[HS_LEVEL_COUNT] = {-600, 0, 80, 60, 100, 160, 0, 200, 250, 270};
static const int MIDDLE[HS_LEVEL_COUNT] = {-600, 0, 60, 0, 60, 100, 100, 120, 150, 170};
static const int GENDER = -600, GENERATION = -700, ORDER = -80, OBLIQUE = -5, DOUBTFUL = -60;

double hs_evidence_score(const hs_evidence *e)
{
    int sum = BIAS + SURNAME[e->surname] + GIVEN[e->given] + MIDDLE[e->middle];
    sum += e->gender * GENDER + e->generation * GENERATION + e->order * ORDER + e->oblique * OBLIQUE + e->doubtful * DOUBTFUL;
    return 1 / (1 + exp(-sum / 100.0));
}

static const char *of_level(uint8_t level, bool across)
{
    switch (level) {
    case HS_LEVEL_NO: return "disagree";
    case HS_LEVEL_INITIAL: return "agree by an initial";
    case HS_LEVEL_PART: return "agree in a part";
    case HS_LEVEL_TYPO: return "differ by a letter";
    case HS_LEVEL_NEAR: return across ? "nearly agree across scripts" : "nearly agree";
    case HS_LEVEL_SUFFIX: return "agree but for a suffix";
    case HS_LEVEL_NICKNAME: return "are forms of one name";
    case HS_LEVEL_SOUND: return across ? "agree across scripts" : "sound alike";
    default: return "are the same";
    }
}

static void add(char *why, const char *what, const char *how)
{
    size_t n = strlen(why);
    snprintf(why + n, HS_NAME_WHY - n, "%s%s%s%s", n ? "; " : "", what, *how ? " " : "", how);
}

void hs_evidence_say(const hs_evidence *e, bool across, char why[HS_NAME_WHY])
{
    why[0] = '\0';
    if (e->order) add(why, "the words agree in another order", "");
    else {
        if (e->surname != HS_LEVEL_MISSING) add(why, "surnames", of_level(e->surname, across));
        if (e->given != HS_LEVEL_MISSING) add(why, "given names", of_level(e->given, across));
        if (e->middle != HS_LEVEL_MISSING) add(why, "patronymics or middle names", of_level(e->middle, across));
    }
    if (e->gender) add(why, "a man and a woman", "");
    if (e->generation) add(why, "different generations", "");
    if (e->oblique) add(why, "one is inflected", "");
    if (!why[0]) add(why, "nothing to compare", "");
}
