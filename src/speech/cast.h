/* The people, organizations and places of a text, and every place where one of them is mentioned.
 *
 * A *slot* is such a place: a name, a common noun for somebody, a pronoun. Slots stand in the order of their heads. An
 * *entity* is who is meant. First the names are sorted into entities, over the whole text; then nouns and pronouns are
 * resolved, looking back over a bounded number of slots. */
#ifndef HS_SPEECH_CAST_H
#define HS_SPEECH_CAST_H
#include "speech/find.h"

enum hs_slot_kind { HS_SLOT_NAME, HS_SLOT_NOUN, HS_SLOT_PRONOUN };
enum hs_article { HS_BARE, HS_DEFINITE, HS_INDEFINITE, HS_OWNED /* "her coach", "Groshev's lawyers" */ };
enum hs_being { HS_PERSON, HS_ORGANIZATION, HS_PLACE, HS_DOCUMENT, HS_BEINGS };
enum { HS_NAME_WORDS = 6, HS_ASKED = 1 << 14 };

typedef struct hs_slot {
    uint32_t begin, end; /* tokens: a name without its titles; a noun with its determiner and what stands between */
    uint32_t head;       /* token */
    uint32_t entity;     /* HS_NO: not known */
    uint32_t owner;      /* token of the possessor, or HS_NO */
    uint32_t role;       /* a name: the noun put beside it, "the inspector, Ruben Sagynov"; HS_NO: none. A token. */
    uint32_t holder;     /* index + 1 of the statement in whose verbatim words it stands, 0 = none */
    uint8_t kind, article;
    bool plural, subject, source; /* plural: a plural noun or pronoun; source: a statement's source is or begins here */
} hs_slot;

typedef struct hs_entity {
    hs_str name;                          /* the fullest form; of the nameless: a description */
    uint32_t begin, end;                  /* tokens of that form; a name's own words, a description's whole phrase */
    uint32_t word[HS_NAME_WORDS], n_word; /* spelling words */
    int32_t vote[HS_BEINGS], male, female;
    uint32_t alias; /* spelling word + 1: “the Cooperative” behind its name; 0 = none */
    bool named, plural, indefinite;
    bool body;                /* its name or a role says what kind of organization it is */
    bool writer;              /* writes, explains: whom "the author" may mean */
    uint32_t head;            /* token of a nameless one's noun */
    uint32_t owner;           /* entity, or HS_NO */
    uint32_t into;            /* the entity that this one turned out to be, or HS_NO */
    uint32_t roles;           /* how many nouns have been said of it */
    uint32_t mentions, first; /* slots of its name; the first of them */
} hs_entity;

/* A noun that has been said of an entity: "minister", "coach". Chained by the noun's hash, the newest first. */
typedef struct hs_role {
    uint32_t noun, modifier, entity, token, before;
} hs_role;

/* The tokens of a content, ascending. */
typedef struct hs_said_tokens { const uint32_t *at; uint32_t n; } hs_said_tokens;

typedef struct hs_cast {
    hs_arena *arena;
    const hs_analysis *a;
    struct {
        hs_slot *at;
        uint32_t n, cap;
    } slot;
    struct {
        hs_entity *at;
        uint32_t n, cap;
    } entity;
    struct {
        hs_role *at;
        uint32_t n, cap;
    } role;
    uint32_t *role_head, role_mask; /* index + 1 of the newest */
    uint32_t hero;                  /* the named person mentioned most, or HS_NO */
    uint32_t *slot_of;              /* [tokens] slot whose head the token is, or whose name it belongs to, or HS_NO */
    uint32_t *holder;               /* [tokens] as in hs_slot */
    const hs_said_tokens **says;    /* [tokens] what the one says whom the token names as a source; NULL: nothing */
    uint8_t *source;                /* [tokens] nonzero: head of a statement's source; & 2: who says, tells, … something */
    uint8_t *asked;                 /* [ASKED] by hash: nouns that head sources somewhere */
    uint8_t *calm;                  /* [sentences] 0: a headline, capitals mean nothing */
    uint32_t *paragraph;            /* [sentences] */
    uint8_t plural[256];            /* by tag: a plural noun */
} hs_cast;

/* name.c: slots of all names */
void hs_cast_names(hs_cast *c);
/* cluster.c: entities of the names */
void hs_cast_cluster(hs_cast *c);
/* noun.c: slots of nouns and pronouns between the names, roles of those beside names */
void hs_cast_nouns(hs_cast *c);
/* refer.c: entities of the nouns and pronouns that stand outside verbatim words (depth 0), or in those of statements at
 * level depth - 1. speaker, addressee: the entities who say each statement and whom it is said to, known for those levels. */
void hs_cast_refer(hs_cast *c, const uint8_t *level, uint32_t depth, const uint32_t *speaker, const uint32_t *addressee);

/* Whom the text quotes before slot `at`, in its own words: the person who speaks most and last, a writer rather than another,
 * of the sex of `like` (a slot or NULL), but not `not`; or HS_NO. */
uint32_t hs_quoted_most(const hs_cast *c, uint32_t at, const hs_slot *like, uint32_t not );
uint32_t hs_entity_of(const hs_cast *c, uint32_t entity); /* follows `into` */
void hs_role_add(hs_cast *c, uint32_t token, uint32_t entity);
/* "WHO", "US", between words that are not: a name, whatever the tagger says. */
bool hs_is_acronym(const hs_analysis *a, uint32_t token);
/* Behind the comma at token `comma`: the slot of a name that the words before it lead up to ("the banker Rustam Cherkez"),
 * or HS_NO. */
uint32_t hs_name_behind(const hs_cast *c, uint32_t comma);
uint32_t hs_role_noun(const hs_cast *c, uint32_t token); /* hash of a noun, singular */
/* Headings of a word's endings of `least` bytes and more: "-ovich". */
hs_lex_set hs_endings(const hs_lexicon *l, hs_str low, size_t least);
/* Headings of a noun; those of "wife" for "ex-wife", of "specialist" for "PR-specialist". */
hs_lex_set hs_noun_lex(const hs_cast *c, uint32_t token);
enum hs_being hs_entity_being(const hs_entity *e);

/* label.c */
hs_str hs_entity_name(hs_cast *c, uint32_t entity);
hs_kind hs_entity_kind(const hs_cast *c, const hs_entity *e);

#endif
