/* The headings of a language pack's word lists: HS_LEX(identifier, heading). At most 64. */
HS_LEX(ABBREVIATION, "abbreviation")       /* "mr.": a full stop here never ends a sentence */
HS_LEX(ABBREVIATION_END, "abbreviation-end") /* "inc.": ends one before a sentence opener */
HS_LEX(OPENER, "opener")                   /* "the", "he": words that open sentences */
HS_LEX(CLITIC, "clitic")                   /* "'s", "n't" */
HS_LEX(SAY, "say")                         /* cue verbs by what they do */
HS_LEX(ASK, "ask")
HS_LEX(DENY, "deny")
HS_LEX(THINK, "think")
HS_LEX(DOUBT, "doubt")
HS_LEX(ORDER, "order")
HS_LEX(PROMISE, "promise")
HS_LEX(WRITE, "write")
HS_LEX(SHOW, "show")                       /* documents show, polls find */
HS_LEX(JUDGE, "judge")                     /* call, describe, accuse, praise */
HS_LEX(WANT, "want")                       /* attitudes: want, hope, fear, support */
HS_LEX(KNOW, "know")
HS_LEX(HEDGE_CUE, "hedge-cue")             /* suspect, hint, speculate */
HS_LEX(REFUSE, "refuse")                   /* refuse, decline (to say) */
HS_LEX(RETRACT, "retract")                 /* take back, withdraw */
HS_LEX(CUE_NOUN, "cue-noun")               /* claim, statement, opinion, view */
HS_LEX(CUE_ADJ, "cue-adjective")           /* sure, convinced, certain, aware */
HS_LEX(CUE_PREP, "cue-preposition")        /* according to, in the words of */
HS_LEX(HEDGE, "hedge")                     /* may, perhaps, allegedly */
HS_LEX(RUMOUR, "rumour")                   /* allegedly, supposedly: a cue by itself */
HS_LEX(NEGATION, "negation")
HS_LEX(QUESTION, "question")               /* whether, if, who, why */
HS_LEX(IDIOM, "idiom")                     /* needless to say: looks like a cue, is none */
HS_LEX(SCARE, "scare")                     /* so-called, known as: the marks that follow only name */
HS_LEX(NAMING, "naming")                   /* titled, called, slogan, motto: the marks that follow are a title */
HS_LEX(ANNOUNCE, "announce")               /* quote, answer, excerpt: "here is a quote" */
HS_LEX(AUTHOR, "author")                   /* i, we, our, my */
HS_LEX(MALE, "male")                       /* he, mr., king, father */
HS_LEX(FEMALE, "female")
HS_LEX(PLURAL, "plural")                   /* they, them, we */
HS_LEX(PRONOUN, "pronoun")
HS_LEX(RELATIVE, "relative")               /* who, which, whom */
HS_LEX(TITLE, "title")                     /* mr., president, professor: stands before a name */
HS_LEX(PERSON, "person")                   /* nouns for one person: spokesman, guard, author */
HS_LEX(GROUP, "group")                     /* critics, parents, residents */
HS_LEX(ORGANIZATION, "organization")       /* ministry, company, channel */
HS_LEX(DOCUMENT, "document")               /* report, letter, poll */
HS_LEX(INDEFINITE, "indefinite")           /* a, some, one of, somebody: leaves the person nameless */
HS_LEX(WRITER, "writer")                   /* author, analyst, company: nouns that lead back to whom an article is about */
HS_LEX(FEMALE_NAME, "female-name")
HS_LEX(MALE_NAME, "male-name")
HS_LEX(FILLER, "filler")                   /* adverbs that belong to a cue group: also, later, once */
HS_LEX(NOBODY, "nobody")                   /* nobody, no one, none: a subject that denies */
HS_LEX(INTERVIEWER, "interviewer")         /* q, question, interviewer */
HS_LEX(MEDIUM, "medium")                   /* email, telephone, twitter, channel: where it was said */
HS_LEX(ENTITY_TAIL, "organization-tail")   /* inc, party, agency: ends the name of an organization */
HS_LEX(RELATIVE_PERSON, "relative-person") /* mother, lawyer, spokesman: of somebody */
HS_LEX(FORWARD, "forward")                 /* forwarded from */
HS_LEX(ANNOUNCE_OPENER, "announce-opener") /* here, we: opens "here is a quote" */
HS_LEX(HEARSAY, "hearsay")                 /* say, report, believe: "it is said" vouches for nothing; unconfirmed, legend */
HS_LEX(CALENDAR, "calendar")               /* monday, january: capitalised, no names */
HS_LEX(JOINER, "joiner")                   /* of, and, for: inside the names of organizations */
HS_LEX(PATRONYMIC, "patronymic")           /* endings: "-ovich"; those of given and surnames, "-ov", stand under the names */
HS_LEX(ADDRESSEE, "addressee")             /* you, your */
HS_LEX(ABLE, "able")                       /* could: hedges what happens to things, not what people can do */
HS_LEX(FOLLOWING, "following")             /* following: announces a list */
HS_LEX(GLUED, "glued")                     /* cannot: two words in one, the first of three letters */
HS_LEX(COMPLEMENTIZER, "complementizer")   /* that, whether: opens the clause behind a cue */
