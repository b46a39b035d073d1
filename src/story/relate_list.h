/* HS_PAIR(id): the numbers by which an earlier unit is chosen. */
HS_PAIR(NEW_EXPLANATION)
HS_PAIR(NEW_ACTOR)
HS_PAIR(REVERSAL)
HS_PAIR(HARDENING)
HS_PAIR(NUMBER_CHANGE)
HS_PAIR(DENIAL)
HS_PAIR(LIKE)
HS_PAIR(LIKE_NEAR)     /* of the units around, to the earlier one */
HS_PAIR(LIKE_TITLE)    /* share of the earlier one's words that the document's title has */
HS_PAIR(SHARED)        /* words that both have */
HS_PAIR(EXPLAINS)
HS_PAIR(PROPOSES)
HS_PAIR(BLAMES)
HS_PAIR(DOC_STRONG)
HS_PAIR(DOC_LIKE)      /* of its document's units, to the change's unit: the most */
HS_PAIR(STRENGTH_RANK) /* units of its document that are stronger */
HS_PAIR(OWN)           /* the same speaker */
HS_PAIR(NAMES_ME)
HS_PAIR(BLAMES_ME)     /* what the second round found of it */
HS_PAIR(I_NAME)        /* the change's unit names the earlier speaker */
HS_PAIR(NEAR_NAMES)    /* the units around do */
HS_PAIR(SHARED_NAMES)
HS_PAIR(HEDGED)
HS_PAIR(NEGATIVE)
HS_PAIR(WRITER)
HS_PAIR(HEADLINE)
HS_PAIR(QUESTION)
HS_PAIR(NESTED)
HS_PAIR(SURENESS)
HS_PAIR(HERE)
HS_PAIR(BACK)          /* documents between */
HS_PAIR(FIRST)         /* documents before the earlier one */
HS_PAIR(UNITS_BACK)    /* units between, in the same document */
HS_PAIR(TERMS)
HS_PAIR(OWN_LAST)      /* the speaker's latest document before this one */
HS_PAIR(LAST_STRONG)   /* documents after it that hold something stronger than one half */
HS_PAIR(FIT)           /* of the figures */
HS_PAIR(FIGURE_SAME)
HS_PAIR(FIGURE_RATIO)
HS_PAIR(FIGURES_BACK)  /* documents after it with a figure that fits */
HS_PAIR(AGAIN)
HS_PAIR(OF_BEST_LIKE)  /* beside the most that any pair has: 1 for the best */
HS_PAIR(OF_BEST_NEAR)
HS_PAIR(OF_BEST_BLAME)
HS_PAIR(OF_BEST_TITLE)
