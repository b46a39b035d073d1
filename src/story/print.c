/* Prints of tellings, and when two of them say the same. */
#include "story/print.h"
#include <stdlib.h>

/* ---- making ---- */

static uint32_t last_word(hs_str name)
{
    size_t end = name.len, begin;
    while (end && name.ptr[end - 1] == ' ') end--;
    for (begin = end; begin && name.ptr[begin - 1] != ' ';) begin--;
    char low[64];
    size_t n = end - begin < sizeof low ? end - begin : sizeof low;
    for (size_t i = 0; i < n; i++) {
        char c = name.ptr[begin + i];
        low[i] = c >= 'A' && c <= 'Z' ? (char)(c | 32) : c;
    }
    return n ? hs_hash_bytes((hs_str){low, n}) : 0;
}

/* The words that matter most, if there are too many: core before the rest, telling before common. */
static int by_matter(const void *x, const void *y)
{
    const hs_prop_word *a = x, *b = y;
    if (a->core != b->core) return a->core ? -1 : 1;
    if (a->weight != b->weight) return a->weight > b->weight ? -1 : 1;
    return a->word < b->word ? -1 : a->word > b->word;
}

static int by_word(const void *x, const void *y)
{
    const hs_print_word *a = x, *b = y;
    return a->word < b->word ? -1 : a->word > b->word;
}

static void put_words(const hs_proposition *c, hs_print *out)
{
    if (c->n_word > HS_PRINT_WORDS) qsort(c->word, c->n_word, sizeof *c->word, by_matter);
    for (uint32_t i = 0; i < c->n_word && i < HS_PRINT_WORDS; i++) {
        const hs_prop_word *w = &c->word[i];
        out->word[out->n_word++] = (hs_print_word){w->word, w->part, w->weight, w->core, w->name, w->noun, w->person, w->cause};
    }
    qsort(out->word, out->n_word, sizeof *out->word, by_word);
}

void hs_print_make(const hs_proposition *c, const hs_statement *s, hs_print *out)
{
    *out = (hs_print){.negated = c->negated, .is = c->is, .question = c->question, .who = c->who};
    out->deed = (c->says & (HS_SAYS_BIT(DEED) | HS_SAYS_BIT(PLOT))) != 0;
    put_words(c, out);
    for (uint32_t i = 0; i < c->n_figure && out->n_figure < HS_PRINT_FIGURES; i++)
        out->figure[out->n_figure++] = (hs_print_figure){c->figure[i].value, c->figure[i].kind, c->figure[i].part, (c->figure[i].near & HS_SAYS_BIT(ELSEWHERE)) != 0};
    out->stands = c->stands;
    out->object_it = c->object_it;
    if (!s) return;
    out->body = c->body && !c->is && s->source.kind != HS_KIND_PERSON && s->source.kind != HS_KIND_UNNAMED;
    if (s->polarity == HS_DENIED) out->negated = !out->negated;
    if (s->certainty == HS_QUESTIONED) out->question = true;
    out->speaker = last_word(s->source.name);
    for (uint32_t i = 0; i < s->about.n && out->n_ref < HS_PRINT_REFS; i++) {
        uint32_t name = last_word(s->about.at[i]);
        if (name && name != out->speaker) out->ref[out->n_ref++] = name;
    }
}

/* ---- what a document is about ---- */

enum {
    NEARLY_NEW = 200, /* weight of a word that names something, whether the name finder saw it or not */
    MOST_WEIGHT = 127,
    BESIDES = 4, /* who speaks, and from where, says as much less than what is told */
    NAMELESS = 50, NAMELESS_TOLL = 20 /* hundredths */
};

typedef struct weighed { uint32_t word, weight; bool name; } weighed;

static int by_hash(const void *x, const void *y)
{
    const weighed *a = x, *b = y;
    return a->word < b->word ? -1 : a->word > b->word;
}

static int by_weight(const void *x, const void *y)
{
    const weighed *a = x, *b = y;
    if (a->weight != b->weight) return a->weight > b->weight ? -1 : 1;
    return by_hash(x, y);
}

static int by_topic_word(const void *x, const void *y)
{
    const hs_topic_word *a = x, *b = y;
    return a->word < b->word ? -1 : a->word > b->word;
}

static void finish_topic(hs_topic *t)
{
    t->total = t->names = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        t->by_word[i] = t->at[i];
        t->total += t->at[i].weight;
        t->names += t->at[i].name ? t->at[i].weight : 0;
    }
    qsort(t->by_word, t->n, sizeof *t->by_word, by_topic_word);
}

typedef struct weighed_list { weighed *at; uint32_t n, cap; } weighed_list;

static void add_nouns(hs_arena *arena, const hs_prop_word *word, uint32_t n, uint32_t share, weighed_list *out)
{
    for (uint32_t i = 0; i < n; i++)
        if (word[i].noun) hs_push(arena, out, ((weighed){word[i].word, word[i].weight / share, word[i].name || word[i].weight >= NEARLY_NEW}));
}

void hs_topic_make(hs_arena *arena, const hs_propositions *clauses, hs_topic *out)
{
    weighed_list all = {0};
    for (uint32_t i = 0; i < clauses->n; i++) add_nouns(arena, clauses->at[i].word, clauses->at[i].n_word, 1, &all);
    add_nouns(arena, clauses->rest, clauses->n_rest, BESIDES, &all);
    if (all.n) qsort(all.at, all.n, sizeof *all.at, by_hash);
    uint32_t n = 0;
    for (uint32_t i = 0; i < all.n; i++)
        if (n && all.at[n - 1].word == all.at[i].word) {
            all.at[n - 1].weight += all.at[i].weight / 2;
            all.at[n - 1].name |= all.at[i].name;
        } else all.at[n++] = all.at[i];
    if (n) qsort(all.at, n, sizeof *all.at, by_weight);
    *out = (hs_topic){0};
    for (uint32_t i = 0; i < n && i < HS_TOPIC_WORDS; i++) {
        out->at[i].word = all.at[i].word;
        out->at[i].weight = (uint8_t)(all.at[i].weight / 4 < MOST_WEIGHT ? all.at[i].weight / 4 : MOST_WEIGHT);
        out->at[i].name = all.at[i].name;
        out->n++;
    }
    finish_topic(out);
}

static bool in_topic(const hs_topic *t, uint32_t word)
{
    for (uint32_t i = 0; i < t->n; i++)
        if (t->at[i].word == word) return true;
    return false;
}

static bool has_word(const hs_print *p, uint32_t word)
{
    for (uint32_t i = 0; i < p->n_word; i++)
        if (p->word[i].word == word) return true;
    return false;
}

/* What the documents share besides the words that both tellings have, in thousandths of the weight of the one that has less. Documents that
 * share no name are likely to be about two events, be they two floods: of theirs only so many hundredths count. */
static uint32_t shared_topic(const hs_topic *a, const hs_topic *b, const hs_print *p, const hs_print *q, uint32_t nameless)
{
    uint32_t shared = 0, least = a->total < b->total ? a->total : b->total, names = 0;
    for (uint32_t i = 0, k = 0; i < a->n && k < b->n;) {
        const hs_topic_word *x = &a->by_word[i], *y = &b->by_word[k];
        if (x->word == y->word && !(has_word(p, x->word) && has_word(q, x->word))) shared += x->weight < y->weight ? x->weight : y->weight;
        if (x->word == y->word && (x->name || y->name)) names += x->weight < y->weight ? x->weight : y->weight;
        i += x->word <= y->word;
        k += y->word <= x->word;
    }
    uint32_t share = least ? shared * 1000 / least : 0;
    return names ? share : share * nameless / 100;
}

/* ---- keys ---- */

static bool is_harm(const hs_print_figure *f)
{
    return f->kind >= HS_SAYS_DEAD && f->kind <= HS_SAYS_MOVED && !f->part && !f->elsewhere;
}

/* Places of the most telling words; of core ones only. */
static uint32_t strongest(const hs_print *p, bool core, uint8_t *at, uint32_t most)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < p->n_word; i++) {
        if (core && !p->word[i].core) continue;
        uint32_t k = n < most ? n++ : most;
        if (k == most && p->word[at[most - 1]].weight >= p->word[i].weight) continue;
        if (k == most) k--;
        for (; k && p->word[at[k - 1]].weight < p->word[i].weight; k--) at[k] = at[k - 1];
        at[k] = (uint8_t)i;
    }
    return n;
}

static void add_key(uint32_t key[HS_PRINT_KEYS], uint32_t *n, uint32_t a, uint32_t b)
{
    uint32_t k = a < b ? hs_hash_mix(a, b) : hs_hash_mix(b, a);
    for (uint32_t i = 0; i < *n; i++)
        if (key[i] == k) return;
    if (*n < HS_PRINT_KEYS) key[(*n)++] = k;
}

/* A word of its core beside a word of what its document is about (so "it was ice" is looked for in the same story only), two of its own
 * words beside each other (so a saying is found again anywhere), a count of the dead beside the story. */
uint32_t hs_print_keys(const hs_print *p, const hs_topic *t, uint32_t key[HS_PRINT_KEYS])
{
    enum { CORE = 2, TOPICS = 8, OWN = 3, TELLING = 280 /* weight that two words need together */ };
    uint8_t at[OWN];
    uint32_t n = 0, m = strongest(p, true, at, CORE);
    for (uint32_t i = 0; i < p->n_figure; i++) {
        if (!is_harm(&p->figure[i])) continue;
        for (uint32_t k = 0; k < t->n && k < 2 * TOPICS; k++) add_key(key, &n, p->figure[i].kind, t->at[k].word);
        break;
    }
    for (uint32_t i = 0; i < m; i++)
        for (uint32_t k = 0; k < t->n && k < TOPICS; k++) add_key(key, &n, p->word[at[i]].word, t->at[k].word);
    m = strongest(p, false, at, OWN);
    for (uint32_t i = 0; i < m; i++)
        for (uint32_t k = i + 1; k < m; k++)
            if (p->word[at[i]].weight + p->word[at[k]].weight >= TELLING) add_key(key, &n, p->word[at[i]].word, p->word[at[k]].word);
    return n;
}

/* A word that the language hardly has names something, whether the name finder saw it or not. */
static bool is_naming(const hs_print_word *w)
{
    return w->name || (w->noun && w->weight >= NEARLY_NEW);
}

/* ---- the rule ---- */

/* Hundredths of a word's weight: what it adds where both have it, and takes where one has it. */
enum {
    BOTH_CORE = 100, ONE_CORE = 80, NO_CORE = 60, /* both have it: as what is told of, or besides */
    LACKS_CORE = 90, LACKS_NAME = 60, LACKS_NAME_IS = 15, LACKS_MORE = 5,
    SUPPLIED = 50,     /* of that, where the other's story is about the word: "it", then, may mean it */
    SUPPLIED_IT = 20,  /* where the other says "ordered it" */
    MEANT = 60,        /* points: a name on one side, "he" or the speaker on the other */
    SAME_COUNT = 60, /* points: both count the same kind of thing */
    SAME_DEED = 100,   /* points: the same person did something, in whatever words */
    OTHER_DOER = 50,   /* points taken: one has somebody do it, the other nobody */
    TOPIC = 400, EVIDENCE = 180, /* points for a wholly shared topic; what is needed of it and the words together */
    UNRELATED = 30, /* thousandths of a topic: documents that share less are about other things */
    SAYING = 450,   /* points needed then: a whole saying, not "the bridge was closed" */
    VERB_ALONE = 180,  /* points that verbs need by themselves */
    TOLL_TOPIC = 160    /* thousandths */
};

typedef struct sums { uint32_t points, lacking, core, names; bool noun, doer, meant, crossed, told; } sums; /* told: besides names */

static bool means(const hs_print *p, uint32_t name)
{
    if (name == p->speaker && (p->who == HS_WHO_SPEAKER || p->who == HS_WHO_PERSON || p->body)) return true;
    for (uint32_t i = 0; i < p->n_ref && p->who == HS_WHO_PERSON; i++)
        if (p->ref[i] == name) return true;
    return false;
}

static bool knows(const hs_print *p, uint32_t name)
{
    if (name == p->speaker) return true;
    for (uint32_t i = 0; i < p->n_ref; i++)
        if (p->ref[i] == name) return true;
    return false;
}

/* Does the other know one of those who do it in p, or have him do it, too? *any: somebody does. */
static bool meets_doer(const hs_print *p, const hs_print *other, bool *any)
{
    for (uint32_t i = 0; i < p->n_word; i++) {
        const hs_print_word *w = &p->word[i];
        if (!w->name || !w->core || w->part != HS_PART_SUBJECT) continue;
        *any = true;
        if (knows(other, w->word)) return true;
        for (uint32_t k = 0; k < other->n_word; k++)
            if (other->word[k].word == w->word && other->word[k].core && other->word[k].part == HS_PART_SUBJECT) return true;
    }
    return false;
}

/* Everything below treats both alike, whichever comes first: else the order of reading would show.
 * Two people do it, and neither is the other. */
static bool other_person(const hs_print *a, const hs_print *b)
{
    bool in_a = false, in_b = false;
    return !meets_doer(a, b, &in_a) && !meets_doer(b, a, &in_b) && in_a && in_b;
}

static bool tells_cause(const hs_print *p)
{
    for (uint32_t i = 0; i < p->n_word; i++)
        if (p->word[i].cause) return true;
    return false;
}

/* Only says what is, of one thing. */
static bool names_one(const hs_print *p)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < p->n_word; i++) n += p->word[i].core && !p->word[i].cause;
    return p->is && n == 1;
}

static void add_shared(const hs_print_word *x, const hs_print_word *y, sums *s, hs_alike *why)
{
    uint32_t share = x->core && y->core ? BOTH_CORE : x->core || y->core ? ONE_CORE : NO_CORE;
    if ((x->person || y->person) && x->part != y->part && x->part + y->part == HS_PART_SUBJECT + HS_PART_OBJECT && x->part != HS_PART_VERB) s->crossed = true;
    s->points += (x->weight < y->weight ? x->weight : y->weight) * share;
    s->core += x->core || y->core;
    s->names += x->name || y->name;
    s->told |= (x->core || y->core) && !(x->name || y->name);
    s->noun |= x->noun || y->noun;
    s->doer |= (x->name || y->name) && x->part == HS_PART_SUBJECT && y->part == HS_PART_SUBJECT;
    why->word[why->n_word++] = x->word;
}

/* "He did it": what b tells may be what a means, as a's story is about that to which it was done. */
static bool may_mean(const hs_print *a, const hs_topic *ta, const hs_print *b)
{
    for (uint32_t i = 0; i < b->n_word && a->stands; i++)
        if (b->word[i].core && b->word[i].part == HS_PART_OBJECT && in_topic(ta, b->word[i].word)) return true;
    return false;
}

/* meant: the other stands for what w's telling tells. */
static void add_lacking(const hs_print_word *w, const hs_print *other, const hs_topic *topic, bool is, bool meant, sums *s)
{
    if (w->name && means(other, w->word)) {
        s->points += 100 * MEANT;
        s->core += w->core;
        s->noun = s->meant = true;
        s->doer |= w->part == HS_PART_SUBJECT;
        return;
    }
    if ((is && w->cause) || (meant && w->part != HS_PART_SUBJECT)) return;
    bool effect = is && w->part == HS_PART_OBJECT; /* of "the blackout was caused by ice": what "it" means */
    bool supplied = w->cause || effect || (in_topic(topic, w->word) && !(w->core && w->noun && w->part == HS_PART_VERB && !is));
    uint32_t share = w->core ? LACKS_CORE : is_naming(w) ? (is ? LACKS_NAME_IS : LACKS_NAME) : LACKS_MORE, lost = w->weight * share;
    bool it = supplied && other->object_it && w->part == HS_PART_OBJECT;
    s->noun |= it && w->core && w->noun;
    if (supplied && (is || w->core || !is_naming(w))) lost = lost * (it ? SUPPLIED_IT : SUPPLIED) / 100;
    s->lacking += lost;
}

enum doer { NAMED, PERSON, THING, NOBODY, SOMEBODY };

static enum doer doer_of(const hs_print *p)
{
    for (uint32_t i = 0; i < p->n_word; i++)
        if (p->word[i].core && p->word[i].part == HS_PART_SUBJECT) return NAMED;
    if (p->who == HS_WHO_NOBODY) return NOBODY;
    if (p->who == HS_WHO_SOMEBODY) return SOMEBODY;
    return p->who == HS_WHO_SPEAKER || p->who == HS_WHO_PERSON ? PERSON : THING;
}

/* "Nobody ordered it" is no denial of one who did, and says the same as "there was no order". */
static bool says_none(const hs_print *p)
{
    return doer_of(p) == NOBODY || (p->is && p->negated);
}

/* It denies that somebody did, whoever it was. */
static bool may_deny(const hs_print *a, const hs_print *b)
{
    return doer_of(a) != NOBODY || says_none(b) || doer_of(b) == SOMEBODY;
}

/* Names of a place or body that the other's document is not about: then the harm is another one's. */
static bool names_other(const hs_print *a, const hs_print *b, const hs_topic *topic)
{
    for (uint32_t i = 0; i < a->n_word; i++) {
        const hs_print_word *w = &a->word[i];
        bool known = !is_naming(w) || (w->person && w->core) || in_topic(topic, w->word);
        for (uint32_t k = 0; k < b->n_word && !known; k++) known = b->word[k].word == w->word;
        if (!known) return true;
    }
    return false;
}

/* "The damage came to 120 million" is money. */
static uint8_t counted_as(const hs_print_figure *f)
{
    return f->kind == HS_SAYS_DESTROYED && f->value >= 100000 ? HS_SAYS_MONEY : f->kind;
}

static bool same_count(const hs_print *a, const hs_print *b)
{
    for (uint32_t i = 0; i < a->n_figure; i++)
        for (uint32_t k = 0; k < b->n_figure; k++)
            if (counted_as(&a->figure[i]) == counted_as(&b->figure[k]) && a->figure[i].kind >= HS_SAYS_DEAD && a->figure[i].kind <= HS_SAYS_MONEY) return true;
    return false;
}

/* Both count the dead, or the injured. */
static bool count_harm(const hs_print *a, const hs_print *b)
{
    for (uint32_t i = 0; i < a->n_figure; i++)
        for (uint32_t k = 0; k < b->n_figure; k++)
            if (a->figure[i].kind == b->figure[k].kind && is_harm(&a->figure[i]) && is_harm(&b->figure[k])) return true;
    return false;
}

/* The one whom "it was the Palace" names did what b tells. */
static bool did_it(const hs_print *a, const hs_print *b)
{
    for (uint32_t i = 0; i < a->n_word && b->deed; i++)
        for (uint32_t k = 0; k < b->n_word && a->word[i].core && a->word[i].name; k++)
            if (b->word[k].word == a->word[i].word && b->word[k].core && b->word[k].part == HS_PART_SUBJECT) return true;
    return false;
}

/* "It was ice", "ice was the likeliest cause", "the blackout was caused by ice": of such the thing is all that counts. */
static bool name_one_thing(const hs_print *a, const hs_print *b)
{
    bool x = names_one(a), y = names_one(b);
    return (x && y) || (x && (tells_cause(b) || did_it(a, b))) || (y && (tells_cause(a) || did_it(b, a)));
}

/* Both tell what was done, or to what, and neither what the other does. */
static bool other_deed(const hs_print *a, const hs_print *b)
{
    bool in_a = false, in_b = false;
    for (uint32_t i = 0; i < a->n_word; i++)
        if (a->word[i].core && a->word[i].part != HS_PART_SUBJECT) {
            in_a = true;
            if (has_word(b, a->word[i].word)) return false;
        }
    for (uint32_t i = 0; i < b->n_word; i++)
        if (b->word[i].core && b->word[i].part != HS_PART_SUBJECT) {
            in_b = true;
            if (has_word(a, b->word[i].word)) return false;
        }
    return in_a && in_b;
}

/* "He did it", "it was he": the deed is what others tell of him. */
static bool points_at(const hs_print *p)
{
    if (p->stands || !names_one(p)) return p->stands;
    for (uint32_t i = 0; i < p->n_word; i++)
        if (p->word[i].core && !p->word[i].cause && p->word[i].part == HS_PART_VERB) return true;
    return tells_cause(p);
}

/* That both speak of the same man is not enough, where neither says what he did: "Belik did it" is no "Belik wrote from prison". */
static bool only_names(const hs_print *a, const hs_topic *ta, const hs_print *b, const hs_topic *tb, const sums *s)
{
    if (s->told || s->meant || s->names > 1 || may_mean(a, ta, b) || may_mean(b, tb, a)) return false;
    if (points_at(a) && (points_at(b) || b->deed || tells_cause(b))) return false;
    if (points_at(b) && (a->deed || tells_cause(a))) return false;
    return !(a->deed && b->deed && s->doer && !other_deed(a, b));
}

static void add_words(const hs_print *a, const hs_topic *ta, const hs_print *b, const hs_topic *tb, sums *s, hs_alike *why)
{
    bool is = name_one_thing(a, b), a_means = may_mean(a, ta, b), b_means = may_mean(b, tb, a);
    uint32_t i = 0, k = 0;
    while (i < a->n_word || k < b->n_word) {
        const hs_print_word *x = i < a->n_word ? &a->word[i] : NULL, *y = k < b->n_word ? &b->word[k] : NULL;
        if (x && y && x->word == y->word) add_shared(x, y, s, why), i++, k++;
        else if (!y || (x && x->word < y->word)) add_lacking(x, b, tb, is, b_means, s), i++;
        else add_lacking(y, a, ta, is, a_means, s), k++;
    }
}

/* Whether the words together, and what the documents share, are enough to say so. */
static bool has_evidence(const sums *s, uint32_t topic)
{
    uint32_t points = s->points / 100;
    if (topic < UNRELATED && points < SAYING) return false;
    return points + TOPIC * topic / 1000 >= EVIDENCE && (s->noun || points >= VERB_ALONE);
}

/* What the documents share takes longest to find, and is looked at last. */
uint32_t hs_prints_alike(const hs_print *a, const hs_topic *ta, const hs_print *b, const hs_topic *tb, hs_alike *out)
{
    hs_alike own, *why = out ? out : &own;
    sums s = {0};
    why->score = why->n_word = why->topic = 0;
    why->toll = why->reference = false;
    if (a->question || b->question || other_person(a, b)) return 0;
    add_words(a, ta, b, tb, &s, why);
    bool same_voice = a->speaker && a->speaker == b->speaker;
    bool harm = count_harm(a, b);
    if (harm && !names_other(a, b, tb) && !names_other(b, a, ta) &&
        (why->topic = shared_topic(ta, tb, a, b, NAMELESS_TOLL)) >= (same_voice ? TOLL_TOPIC / 2 : TOLL_TOPIC)) {
        why->toll = true;
        return why->score = 1000;
    }
    if (harm && s.points < 100 * SAYING) return why->score = 0; /* of another event */
    if (names_other(a, b, tb) && names_other(b, a, ta)) return 0; /* the school of one town and that of another */
    if (!s.core || s.crossed || !may_deny(a, b) || !may_deny(b, a)) return 0;
    if (only_names(a, ta, b, tb, &s)) return 0;
    why->reference = s.meant;
    if (s.noun && same_count(a, b)) s.points += 100 * SAME_COUNT;
    sums with = s;
    if (s.doer && a->deed && b->deed && !other_deed(a, b)) with.points += 100 * SAME_DEED;
    if (doer_of(a) != doer_of(b) && doer_of(a) != NOBODY && doer_of(b) != NOBODY && !s.meant && !name_one_thing(a, b)) with.lacking += 100 * OTHER_DOER;
    uint32_t score = (uint32_t)((uint64_t)with.points * 1000 / (with.points + with.lacking));
    if (score < HS_ALIKE) return why->score = score;
    why->topic = shared_topic(ta, tb, a, b, NAMELESS);
    return why->score = has_evidence(&s, why->topic) ? score : 0;
}

/* ---- packing: little-endian ---- */

static size_t put32(unsigned char *out, uint32_t v)
{
    for (int i = 0; i < 4; i++) out[i] = (unsigned char)(v >> 8 * i);
    return 4;
}

static uint32_t get32(const unsigned char *in)
{
    return (uint32_t)in[0] | (uint32_t)in[1] << 8 | (uint32_t)in[2] << 16 | (uint32_t)in[3] << 24;
}

size_t hs_print_pack(const hs_print *p, unsigned char out[HS_PRINT_BYTES])
{
    size_t at = 0;
    out[at++] = (unsigned char)(p->negated | p->is << 1 | p->question << 2 | p->deed << 3 | p->stands << 4 | p->object_it << 5 | p->body << 6);
    out[at++] = p->who;
    out[at++] = p->n_word;
    out[at++] = (unsigned char)(p->n_ref | p->n_figure << 4);
    at += put32(out + at, p->speaker);
    for (uint32_t i = 0; i < p->n_word; i++) {
        const hs_print_word *w = &p->word[i];
        at += put32(out + at, w->word);
        out[at++] = (unsigned char)(w->part | w->core << 3 | w->name << 4 | w->noun << 5 | w->person << 6 | w->cause << 7);
        out[at++] = w->weight;
    }
    for (uint32_t i = 0; i < p->n_ref; i++) at += put32(out + at, p->ref[i]);
    for (uint32_t i = 0; i < p->n_figure; i++) {
        at += put32(out + at, (uint32_t)(uint64_t)p->figure[i].value);
        at += put32(out + at, (uint32_t)((uint64_t)p->figure[i].value >> 32));
        out[at++] = p->figure[i].kind;
        out[at++] = (unsigned char)(p->figure[i].part | p->figure[i].elsewhere << 1);
    }
    return at;
}

bool hs_print_unpack(hs_str bytes, hs_print *p)
{
    const unsigned char *in = (const unsigned char *)bytes.ptr;
    size_t at = 8;
    *p = (hs_print){0};
    if (bytes.len < 8 || in[2] > HS_PRINT_WORDS || (in[3] & 15) > HS_PRINT_REFS || in[3] >> 4 > HS_PRINT_FIGURES) return false;
    *p = (hs_print){.negated = in[0] & 1, .is = in[0] >> 1 & 1, .question = in[0] >> 2 & 1, .deed = in[0] >> 3 & 1, .stands = in[0] >> 4 & 1, .object_it = in[0] >> 5 & 1,
                    .body = in[0] >> 6 & 1, .who = in[1], .n_word = in[2],
                    .n_ref = in[3] & 15, .n_figure = in[3] >> 4, .speaker = get32(in + 4)};
    if (bytes.len != at + 6u * p->n_word + 4u * p->n_ref + 10u * p->n_figure) return false;
    for (uint32_t i = 0; i < p->n_word; i++, at += 6) {
        unsigned char bits = in[at + 4];
        p->word[i] = (hs_print_word){get32(in + at), bits & 7, in[at + 5], bits >> 3 & 1, bits >> 4 & 1, bits >> 5 & 1, bits >> 6 & 1, bits >> 7 & 1};
    }
    for (uint32_t i = 0; i < p->n_ref; i++, at += 4) p->ref[i] = get32(in + at);
    for (uint32_t i = 0; i < p->n_figure; i++, at += 10) {
        int64_t value = (int64_t)((uint64_t)get32(in + at) | (uint64_t)get32(in + at + 4) << 32);
        p->figure[i] = (hs_print_figure){value, in[at + 8], in[at + 9] & 1, in[at + 9] >> 1 & 1};
    }
    return true;
}

size_t hs_topic_pack(const hs_topic *t, unsigned char out[HS_TOPIC_BYTES])
{
    size_t at = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        at += put32(out + at, t->at[i].word);
        out[at++] = (unsigned char)(t->at[i].weight | t->at[i].name << 7);
    }
    return at;
}

bool hs_topic_unpack(hs_str bytes, hs_topic *t)
{
    *t = (hs_topic){0};
    if (bytes.len % 5 || bytes.len > HS_TOPIC_BYTES) return false;
    for (t->n = 0; t->n < bytes.len / 5; t->n++) {
        t->at[t->n].word = get32((const unsigned char *)bytes.ptr + 5 * t->n);
        t->at[t->n].weight = (uint8_t)bytes.ptr[5 * t->n + 4] & MOST_WEIGHT;
        t->at[t->n].name = (unsigned char)bytes.ptr[5 * t->n + 4] >> 7;
    }
    finish_topic(t);
    return true;
}
