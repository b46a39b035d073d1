/* The headings of lang/LL/story.txt: HS_SAYS(identifier, heading). What words do in a story that is told and told again. At most 62. */
HS_SAYS(CAUSE, "cause")         /* because, caused, led to: what comes of what */
HS_SAYS(BLAME, "blame")         /* blame, fault, guilty, responsible */
HS_SAYS(PLOT, "plot")           /* orchestrated, masterminded, behind it, sabotage */
HS_SAYS(DEED, "deed")           /* ordered, signed, paid, approved: what those in a role did */
HS_SAYS(FAULT, "fault")         /* negligence, defect, faulty, cracked: what causes are made of */
HS_SAYS(ADMIT, "admit")         /* was wrong, no longer, misled: of one who takes his words back */
HS_SAYS(AGAIN, "again")         /* again, repeated, stood by, still */
HS_SAYS(EARLIER, "earlier")     /* earlier, previously, last week: of something told before */
HS_SAYS(REJECT, "reject")       /* nonsense, a lie, baseless, nothing to do with */
HS_SAYS(NEVER, "never")         /* never, not one, not a single */
HS_SAYS(SURE, "sure")           /* certainly, proof, confirmed, established */
HS_SAYS(CHANGE, "change")       /* now, new, rose to, up from: a figure or a view that moves */
HS_SAYS(TOTAL, "total")         /* death toll, number of, figure, count */
HS_SAYS(APPROX, "approx")       /* at least, about, more than */
HS_SAYS(ELSEWHERE, "elsewhere") /* years ago, the previous, another: figures that are not of this event */
HS_SAYS(DEAD, "dead")           /* what is counted; see figure.c */
HS_SAYS(INJURED, "injured")
HS_SAYS(ILL, "ill")
HS_SAYS(MISSING, "missing")
HS_SAYS(TRAPPED, "trapped")
HS_SAYS(HELD, "held")           /* arrested, detained */
HS_SAYS(MOVED, "moved")         /* evacuated, homeless */
HS_SAYS(DESTROYED, "destroyed") /* burnt, collapsed, wrecked */
HS_SAYS(MONEY, "money")         /* crowns, dollars, damage */
HS_SAYS(TIME, "time")           /* years, hours: units that count nothing of an event */
HS_SAYS(MEASURE, "measure")     /* metres, tonnes, kilometres, degrees */
HS_SAYS(PEOPLE, "people")       /* people, workers, residents: who is counted */
HS_SAYS(SAVED, "saved")         /* rescued, survived, released */
HS_SAYS(LIGHT, "light")         /* be, have, do, say: words that tell claims apart from none */
