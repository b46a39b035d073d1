/* HS_FEATURE(id): the numbers of story/feature.h. Part of the model: names tell them apart, the order does not matter. */
/* ---- the unit by itself: its words, its manner, its place ---- */
#define HS_SAYS(id, name) HS_FEATURE(SAYS_##id)
#include "speech/gist_classes.h"
#undef HS_SAYS
#define HS_SAYS(id, name) HS_FEATURE(ROOT_##id)
#include "speech/gist_classes.h"
#undef HS_SAYS
#define HS_SAYS(id, name) HS_FEATURE(FRAME_##id)
#include "speech/gist_classes.h"
#undef HS_SAYS
#define HS_SAYS(id, name) HS_FEATURE(WHOLE_##id)
#include "speech/gist_classes.h"
#undef HS_SAYS
#define HS_SAYS(id, name) HS_FEATURE(TITLE_##id)
#include "speech/gist_classes.h"
#undef HS_SAYS
HS_FEATURE(CUE_SAY)
HS_FEATURE(CUE_DENY)
HS_FEATURE(CUE_DOUBT)
HS_FEATURE(CUE_THINK)
HS_FEATURE(CUE_HEDGE)
HS_FEATURE(CUE_REFUSE)
HS_FEATURE(CUE_RETRACT)
HS_FEATURE(CUE_SHOW)
HS_FEATURE(CUE_JUDGE)
HS_FEATURE(CUE_RUMOUR)
HS_FEATURE(CUE_ORDER)
HS_FEATURE(CUE_WANT)
HS_FEATURE(CUE_ASK)
HS_FEATURE(CUE_PROMISE)
HS_FEATURE(CUE_NOUN)
HS_FEATURE(CUE_PREP)
HS_FEATURE(LEX_AUTHOR)
HS_FEATURE(LEX_ADDRESSEE)
HS_FEATURE(LEX_HE)
HS_FEATURE(LEX_THEY)
HS_FEATURE(LEX_HEDGE)
HS_FEATURE(LEX_NEGATION)
HS_FEATURE(LEX_NOBODY)
HS_FEATURE(LEX_DENY)
HS_FEATURE(LEX_KNOW)
HS_FEATURE(LEX_SAY)
HS_FEATURE(LEX_ORDER)
HS_FEATURE(LEX_THINK)
HS_FEATURE(LEX_DOCUMENT)
HS_FEATURE(LEX_ORGANIZATION)
HS_FEATURE(LEX_PERSON)
HS_FEATURE(LEX_GROUP)
HS_FEATURE(HEDGED)
HS_FEATURE(QUESTIONED)
HS_FEATURE(DENIED)
HS_FEATURE(DIRECT)
HS_FEATURE(INDIRECT)
HS_FEATURE(WRITER)
HS_FEATURE(NESTED)
HS_FEATURE(PERSON)
HS_FEATURE(ORGANIZATION)
HS_FEATURE(GROUP)
HS_FEATURE(UNNAMED)
HS_FEATURE(DOCUMENT)
HS_FEATURE(NAMELESS)
HS_FEATURE(SURENESS)
HS_FEATURE(HEADLINE)
HS_FEATURE(NEGATED)
HS_FEATURE(QUESTION)
HS_FEATURE(PAST)
HS_FEATURE(MODAL)
HS_FEATURE(RETOLD)
HS_FEATURE(QUOTED)
HS_FEATURE(FIRST_SENTENCE)
HS_FEATURE(TERMS)
HS_FEATURE(TELLING)
HS_FEATURE(NAMES)
HS_FEATURE(FIGURES)
HS_FEATURE(PLACE)
HS_FEATURE(PARAGRAPH)
HS_FEATURE(TITLE_LIKE)
HS_FEATURE(TITLE_FIGURE)
HS_FEATURE(CHANNEL)
HS_FEATURE(DOC_UNITS)
HS_FEATURE(SPEAKER_SAYS)      /* statements of the speaker in the document */
HS_FEATURE(BEFORE_ADMITS)     /* the unit before, of the same speaker, takes something back */
HS_FEATURE(BEFORE_NEGATED)
HS_FEATURE(BEFORE_EXPLAINS)
HS_FEATURE(AFTER_EXPLAINS)
HS_FEATURE(BEFORE_QUESTION)
HS_FEATURE(BEFORE_STRENGTH)   /* how much the unit before explains */
HS_FEATURE(AFTER_STRENGTH)
HS_FEATURE(DOC_STRENGTH)      /* the most that a unit of the document explains */
HS_FEATURE(BEFORE_OTHER)      /* the unit before is another voice's */
/* ---- beside what was said before ---- */
HS_FEATURE(EXPLAINS)
HS_FEATURE(EXPLAINS_RANK)     /* units of the document that explain more */
HS_FEATURE(DOCS_BEFORE)
HS_FEATURE(DAYS)              /* since the document before */
HS_FEATURE(LIKE_ANY)          /* likeness to the unit most like it in an earlier document */
HS_FEATURE(LIKE_OWN)
HS_FEATURE(LIKE_OTHER)
HS_FEATURE(LIKE_HERE)         /* to another voice's unit earlier in this document */
HS_FEATURE(LIKE_SAME)         /* likeness times `explains` */
HS_FEATURE(LIKE_OWN_HEDGED)   /* to an earlier hedged one of the speaker */
HS_FEATURE(LIKE_OWN_SURE)
HS_FEATURE(LIKE_OWN_DENIAL)
HS_FEATURE(LIKE_DENIAL)       /* to an earlier denial of anybody */
HS_FEATURE(LIKE_CLAIM)        /* to `claim` of hs_before */
HS_FEATURE(CLAIM_EXPLAINS)
HS_FEATURE(CLAIM_HERE)
HS_FEATURE(CLAIM_NEGATED)
HS_FEATURE(CLAIM_HEDGED)
HS_FEATURE(CLAIM_NAMES_ME)
HS_FEATURE(OWN_DOCS)          /* earlier documents in which the speaker speaks */
HS_FEATURE(OWN_EXPLAINS)      /* his earlier explanations: the strongest */
HS_FEATURE(OWN_OTHER_EXPLAINS)/* of those unlike this one */
HS_FEATURE(OWN_DENIED)        /* he has rejected something before */
HS_FEATURE(OWN_HEDGED)
HS_FEATURE(ACCUSED)           /* an earlier unit of another names him and blames him */
HS_FEATURE(ACCUSED_HERE)
HS_FEATURE(NAMED_BEFORE)      /* earlier units of others that name him */
HS_FEATURE(PROPOSES)          /* what the first round found of the unit itself */
HS_FEATURE(BLAMES)
HS_FEATURE(BEFORE_PROPOSES)   /* of the unit before */
HS_FEATURE(BEFORE_BLAMES)
HS_FEATURE(HERE_PROPOSES)     /* of other voices before it in the document: the strongest */
HS_FEATURE(HERE_BLAMES)
HS_FEATURE(CLAIM_PROPOSES)
HS_FEATURE(CLAIM_BLAMES)
HS_FEATURE(LIKE_PROPOSED)     /* likeness times what the first round found */
HS_FEATURE(ACCUSED_BY)        /* names the speaker, by what the first round found; in earlier documents */
HS_FEATURE(ACCUSED_BY_HERE)
HS_FEATURE(SPOKE_SINCE)       /* documents in which the speaker spoke since he was accused */
HS_FEATURE(DENIED_SINCE)
HS_FEATURE(OWN_PROPOSES)
HS_FEATURE(OWN_HEDGED_PROPOSES)
HS_FEATURE(OWN_HEDGED_LIKE)   /* likeness times what the first round found, of the speaker's own hedged ones */
HS_FEATURE(OWN_OTHER_PROPOSES)
HS_FEATURE(OTHER_LIKE_EXPLAINED) /* likeness to another speaker's earlier explanation */
HS_FEATURE(NEW_TERMS)         /* share of its telling words that no earlier document has */
HS_FEATURE(NEW_CAUSE_TERMS)   /* that no earlier explanation has */
HS_FEATURE(STRONGEST_NEW)     /* the most telling of them */
HS_FEATURE(EXPLANATIONS)      /* earlier explanations, by their strength */
HS_FEATURE(DENIES_TERMS)      /* its words under a negation */
HS_FEATURE(NEW_NAMES)         /* names that no earlier document has */
HS_FEATURE(NAMES_SPEAKERS)    /* names of earlier speakers */
/* ---- a name in it ---- */
HS_FEATURE(N_IS)
HS_FEATURE(N_PERSON)
HS_FEATURE(N_ORGANIZATION)
HS_FEATURE(N_PLACE)
HS_FEATURE(N_SUBJECT)
HS_FEATURE(N_OBJECT)
HS_FEATURE(N_OBLIQUE)
HS_FEATURE(N_DEED)
HS_FEATURE(N_PLOT)
HS_FEATURE(N_BLAME)
HS_FEATURE(N_CAUSE)
HS_FEATURE(N_SELF)
HS_FEATURE(N_SEEN)            /* earlier documents that have it */
HS_FEATURE(N_EXPLAINED)       /* the strongest earlier explanation that has it */
HS_FEATURE(N_ACCUSED)         /* the strongest earlier one where it is the subject of a deed */
HS_FEATURE(N_BLAMED)          /* as the first round found */
HS_FEATURE(N_SPOKE)           /* it has spoken before */
HS_FEATURE(N_SPEAKS_HERE)
HS_FEATURE(N_HERE)            /* units of this document that have it */
HS_FEATURE(N_TITLE)
HS_FEATURE(N_FIRST)           /* first unit of the document that has it */
/* ---- a figure in it ---- */
HS_FEATURE(F_IS)
HS_FEATURE(F_KIND)
HS_FEATURE(F_HARM)            /* counts people harmed */
HS_FEATURE(F_NOUN)
HS_FEATURE(F_PEOPLE)
HS_FEATURE(F_PART)
HS_FEATURE(F_VALUE)
HS_FEATURE(F_BEFORE)          /* earlier documents with a figure of the kind */
HS_FEATURE(F_SAME)            /* the last one is the same */
HS_FEATURE(F_SEEN)            /* some earlier one is the same */
HS_FEATURE(F_MORE)
HS_FEATURE(F_LESS)
HS_FEATURE(F_RATIO)
HS_FEATURE(F_SAME_NOUN)
HS_FEATURE(F_FIRST_HERE)      /* first of its kind in the document */
HS_FEATURE(F_NONE_BEFORE)
HS_FEATURE(F_TOTAL)
HS_FEATURE(F_APPROX)
HS_FEATURE(F_ELSEWHERE)
HS_FEATURE(F_ONLY)            /* figures in the unit */
HS_FEATURE(F_OWN_KIND)
HS_FEATURE(F_UNIT)
HS_FEATURE(F_CHANGE)
HS_FEATURE(F_AGAIN)
HS_FEATURE(F_MATCH)           /* how well the last one fits */
HS_FEATURE(F_LIKE)
HS_FEATURE(F_RELATED)       /* how far its document is about the same as this one */
HS_FEATURE(F_OWN)             /* the same speaker gave it */
HS_FEATURE(F_LAST_HERE)       /* the last one stands in this document */
