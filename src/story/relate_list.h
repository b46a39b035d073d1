/* HS_PAIR(id): the numbers by which an earlier unit is chosen. */
HS_PAIR(NEW_EXPLANATION)
HS_PAIR(NEW_ACTOR)
HS_PAIR(REVERSAL)
HS_PAIR(HARDENING)
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
HS_PAIR(AGAIN)
HS_PAIR(CALLED)        /* words of the names of both speakers: a ministry, and its new minister */
HS_PAIR(LIKE_DOC)      /* to what is strong in the change's document: the most */
HS_PAIR(SAID_BEFORE)   /* to what is strong in documents before its own: the most */
HS_PAIR(SAID_SINCE)    /* to what is strong in documents between */
HS_PAIR(LAST_PROPOSED) /* documents after it that propose something */
HS_PAIR(LAST_BLAMED)   /* documents after it that put somebody into a role */
HS_PAIR(LAST_DENIED)   /* documents after it that reject something */
HS_PAIR(OF_BEST_LIKE)  /* beside the most that any pair has: 1 for the best */
HS_PAIR(OF_BEST_NEAR)
HS_PAIR(OF_BEST_BLAME)
HS_PAIR(OF_BEST_TITLE)
