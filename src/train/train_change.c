/* Changes: three rounds of boosted trees, each trained on scores of the rounds before that had not seen the story's fold. */
#include "train/train_change.h"
#include <math.h>
#include <stdlib.h>
#include "base/err.h"
#include "story/relate.h"
#include "train/background.h"
#include "train/boost.h"
#include "train/story_gold.h"

/* What is not looked at: words that match the gold less well than another unit does. Optional events teach less. */
static const float OPTIONAL = 0.4f;
/* Of general news there is more than of stories, and some of it may be a change. */
static const float BACKGROUND = 0.5f;

typedef struct row { uint32_t story, doc; hs_candidate *c; } row;
typedef struct row_list { row *at; uint32_t n, cap; } row_list;

typedef struct work {
    hs_arena *arena;
    hs_story_set set;
    row_list rows;
    FILE *log;
} work;

static const hs_boost_options FIRST = {.trees = 120, .depth = 3, .rate = 0.07, .rows = 0.7, .share = 0.5, .shrink = 2, .least = 6, .seed = 11};
static const hs_boost_options LAST = {.trees = 600, .depth = 5, .rate = 0.03, .rows = 0.6, .share = 0.3, .shrink = 2, .least = 4, .extra = true, .seed = 12};

/* ---- labels ---- */

static hs_bag words_of(hs_arena *arena, const hs_scene_doc *d, hs_spans spans)
{
    return hs_bag_of(arena, hs_words_at(arena, d->text, spans));
}

/* The scorer's rule: a third of the shorter one's words. */
static bool matches(hs_bag a, hs_bag b)
{
    uint32_t least = a.n < b.n ? a.n : b.n;
    return least && 3 * hs_bag_shared(a, b) >= least;
}

static double closeness(hs_bag a, hs_bag b)
{
    double both = hs_bag_shared(a, b);
    return a.n + b.n > both ? both / (a.n + b.n - both) : 0;
}

static hs_change_type type_of_round(int round)
{
    return round == HS_ROUND_PROPOSES ? HS_NEW_EXPLANATION : round == HS_ROUND_BLAMES ? HS_NEW_ACTOR : (hs_change_type)(round - HS_ROUND_TYPES);
}

static bool explains(hs_change_type type)
{
    return type == HS_NEW_EXPLANATION || type == HS_NEW_ACTOR || type == HS_HARDENING || type == HS_SOFTENING || type == HS_REVERSAL;
}

/* All units whose words are those of an explanation; repetitions of one teach nothing. */
static void label_explains(const work *k, uint8_t *label, float *weight)
{
    for (uint32_t i = 0; i < k->rows.n; i++) {
        const row *r = &k->rows.at[i];
        const hs_story_gold *s = &k->set.at[r->story];
        weight[i] = hs_round_wants(HS_ROUND_EXPLAINS, r->c) && !s->background; /* there are explanations in it, of something */
        if (weight[i] <= 0) continue;
        hs_arena_mark mark = hs_arena_save(k->arena);
        hs_bag words = words_of(k->arena, s->doc[r->doc], r->c->unit->gist->span);
        for (uint32_t e = 0; e < s->event.n; e++) {
            const hs_story_event *event = &s->event.at[e];
            if (event->doc != r->doc || !matches(event->evidence, words) || words.n < 2) continue;
            if (explains(event->type)) label[i] = 1;
            else if (event->repeats && !label[i]) weight[i] = 0;
        }
        if (label[i]) weight[i] = 1;
        hs_arena_reset(k->arena, mark);
    }
}

/* The candidates of one event: the closest are right, others that match are left out. */
static void label_event(const work *k, int round, uint32_t story, const hs_story_event *event, uint32_t begin, uint32_t end, uint8_t *label, float *weight)
{
    const hs_story_gold *s = &k->set.at[story];
    double *close = hs_new(k->arena, double, end - begin), best = 0;
    for (uint32_t i = begin; i < end; i++) {
        const row *r = &k->rows.at[i];
        if (r->doc != event->doc || !hs_round_wants(round, r->c)) continue;
        hs_bag words = words_of(k->arena, s->doc[r->doc], r->c->unit->gist->span);
        if (!matches(event->evidence, words)) continue;
        if (r->c->name && !hs_bag_shared(event->actor, words_of(k->arena, s->doc[r->doc], (hs_spans){&r->c->name->span, 1}))) continue;
        if (r->c->figure && !hs_bag_shared(event->evidence, words_of(k->arena, s->doc[r->doc], (hs_spans){&r->c->figure->span, 1}))) continue;
        close[i - begin] = closeness(event->evidence, words);
        if (close[i - begin] > best) best = close[i - begin];
    }
    for (uint32_t i = begin; i < end; i++) {
        double c = close[i - begin];
        if (c <= 0) continue;
        if (c >= best || c > 0.5) label[i] = 1, weight[i] = event->optional ? OPTIONAL : 1;
        else if (!label[i]) weight[i] = 0;
    }
}

static void label_type(const work *k, int round, uint8_t *label, float *weight)
{
    for (uint32_t i = 0; i < k->rows.n; i++) weight[i] = hs_round_wants(round, k->rows.at[i].c);
    for (uint32_t begin = 0, end; begin < k->rows.n; begin = end) {
        uint32_t story = k->rows.at[begin].story;
        for (end = begin; end < k->rows.n && k->rows.at[end].story == story;) end++;
        for (uint32_t e = 0; e < k->set.at[story].event.n; e++) {
            hs_arena_mark mark = hs_arena_save(k->arena);
            if (k->set.at[story].event.at[e].type == type_of_round(round)) label_event(k, round, story, &k->set.at[story].event.at[e], begin, end, label, weight);
            hs_arena_reset(k->arena, mark);
        }
    }
}

/* ---- rounds ---- */

/* A text that is another one again has no changes of its own. */
static bool repeats_earlier(const hs_scene *scene)
{
    for (uint32_t i = 0; i + 1 < scene->n; i++)
        if (hs_scene_doc_alike(scene->doc[i], scene->doc[scene->n - 1]) >= HS_REPEATS) return true;
    return false;
}

static void find_rows(work *k)
{
    k->rows.n = 0;
    for (uint32_t s = 0; s < k->set.n; s++)
        for (uint32_t d = 0; d < k->set.at[s].n; d++) {
            hs_candidates c;
            hs_scene scene = hs_scene_of(k->arena, k->set.at[s].doc, d + 1);
            if (d && repeats_earlier(&scene)) continue;
            hs_find_candidates(k->arena, &scene, &c);
            for (uint32_t i = 0; i < c.n; i++) hs_push(k->arena, &k->rows, ((row){s, d, &c.at[i]}));
        }
}

/* A round's model from all stories but those of the fold (HS_STORY_FOLDS: all of them). */
static void train(work *k, int round, const char *name, uint32_t without, const hs_boost_options *o, const uint8_t *label, const float *weight, hs_buf *out)
{
    const float **value = hs_new(k->arena, const float *, k->rows.n);
    float *own = hs_new(k->arena, float, k->rows.n);
    uint8_t use[HS_FEATURE_COUNT];
    for (int i = 0; i < HS_FEATURE_COUNT; i++) use[i] = hs_round_uses(round, (hs_feature_id)i);
    for (uint32_t i = 0; i < k->rows.n; i++) {
        value[i] = k->rows.at[i].c->value;
        own[i] = k->set.at[k->rows.at[i].story].fold == without ? 0 : weight[i] * (k->set.at[k->rows.at[i].story].background ? BACKGROUND : 1);
    }
    hs_boost_data data = {k->rows.n, HS_FEATURE_COUNT, value, label, NULL, own, use, hs_feature_name};
    hs_boost_train(k->arena, name, &data, o, out);
}

static hs_teller *teller_of(const hs_buf *text)
{
    hs_teller *t = NULL;
    hs_err err = {0};
    if (text->failed || hs_teller_read(hs_buf_str(text), HS_STR(""), &t, &err)) {
        fprintf(stderr, "hearsay-train: %s\n", err.message);
        exit(1);
    }
    return t;
}

/* Applies the first rounds' models of each story's fold. */
static void apply(work *k, const hs_buf *text, bool propose)
{
    for (uint32_t f = 0; f < HS_STORY_FOLDS; f++) {
        hs_teller *t = teller_of(&text[f]);
        for (uint32_t s = 0; s < k->set.n; s++)
            for (uint32_t d = 0; d < k->set.at[s].n && k->set.at[s].fold == f; d++) {
                hs_scene scene = hs_scene_of(k->arena, k->set.at[s].doc, d + 1);
                if (propose) hs_propose(t, k->arena, &scene);
                else hs_explain(t, k->set.at[s].doc[d]);
            }
        hs_teller_free(t);
    }
}

static void train_round(work *k, int round, hs_buf *text)
{
    uint8_t *label = hs_new(k->arena, uint8_t, k->rows.n);
    float *weight = hs_new(k->arena, float, k->rows.n);
    if (round == HS_ROUND_EXPLAINS) label_explains(k, label, weight);
    else label_type(k, round, label, weight);
    for (uint32_t f = 0; f <= HS_STORY_FOLDS; f++) train(k, round, hs_round_name[round], f, &FIRST, label, weight, &text[f]);
}

/* ---- thresholds ---- */

typedef struct tally { double wanted, found, told, right, background; } tally; /* background: told in general news, beside the others */

static double f1(const tally *t)
{
    double p = t->told > 0 ? t->right / t->told : 0, r = t->wanted > 0 ? t->found / t->wanted : 0;
    return p + r > 0 ? 2 * p * r / (p + r) : 0;
}

/* Counts one story's changes of a type as the scorer does. */
static void count_story(const work *k, uint32_t story, hs_change_type type, const hs_news *news, tally *t)
{
    const hs_story_gold *s = &k->set.at[story];
    uint8_t *used = hs_new(k->arena, uint8_t, news->n);
    for (uint32_t e = 0; e < s->event.n; e++) {
        const hs_story_event *event = &s->event.at[e];
        double best = 0;
        uint32_t at = news->n;
        if (event->type != type) continue;
        for (uint32_t i = 0; i < news->n; i++) {
            const hs_telling *u = news->at[i].candidate->unit;
            hs_bag words = words_of(k->arena, s->doc[event->doc], u->gist->span);
            if (used[i] || u < s->doc[event->doc]->unit || u >= s->doc[event->doc]->unit + s->doc[event->doc]->n || !matches(event->evidence, words)) continue;
            if (closeness(event->evidence, words) > best) best = closeness(event->evidence, words), at = i;
        }
        if (at < news->n) used[at] = 1;
        if (event->optional) t->told -= at < news->n;
        else t->wanted++, t->found += at < news->n, t->right += at < news->n;
    }
    if (s->background) t->background += news->n;
    else t->told += news->n;
}

static tally count_all(work *k, hs_change_type type, const double *score, double least)
{
    tally t = {0};
    for (uint32_t begin = 0, end; begin < k->rows.n; begin = end) {
        hs_arena_mark mark = hs_arena_save(k->arena);
        uint32_t story = k->rows.at[begin].story;
        hs_news all = {0};
        for (end = begin; end < k->rows.n && k->rows.at[end].story == story;) {
            uint32_t first = end, doc = k->rows.at[end].doc;
            hs_candidates c = {0};
            for (; end < k->rows.n && k->rows.at[end].story == story && k->rows.at[end].doc == doc; end++) {}
            c.at = k->rows.at[first].c;
            c.n = end - first;
            hs_news news = {0};
            hs_choose_changes(k->arena, &c, type, score + first, least, &news);
            for (uint32_t i = 0; i < news.n; i++) hs_push(k->arena, &all, news.at[i]);
        }
        count_story(k, story, type, &all, &t);
        hs_arena_reset(k->arena, mark);
    }
    return t;
}

/* Thresholds are chosen together: each type's so that `found - price * told` is largest, at the price that gives the best F1 of all types with
 * a precision of at least SURE. (F1 of the sum is largest where each type is asked up to the same probability: Z. Lipton and others, "Thresholding
 * classifiers to maximize F1 score", 2014.) */
enum { FROM = 60, TO = 800, STEP = 10, STEPS = (TO - FROM) / STEP };
static const double SURE = 0.66;

typedef struct curve { tally at[STEPS]; int best; } curve;

static void draw_curve(work *k, hs_change_type type, const double *score, curve *out)
{
    for (int i = 0; i < STEPS; i++) out->at[i] = count_all(k, type, score, (FROM + i * STEP) / 1000.0);
}

static tally choose_at(curve *c, double price)
{
    tally sum = {0};
    for (int type = 0; type < HS_CHANGE_TYPES; type++) {
        if (!hs_change_is_learnt((hs_change_type)type)) continue;
        double most = -1e9;
        for (int i = 0; i < STEPS; i++) {
            double gain = c[type].at[i].found - price * c[type].at[i].told;
            if (gain > most) most = gain, c[type].best = i;
        }
        const tally *t = &c[type].at[c[type].best];
        sum.wanted += t->wanted, sum.found += t->found, sum.told += t->told, sum.right += t->right, sum.background += t->background;
    }
    return sum;
}

static uint32_t background_docs(const work *k)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < k->set.n; i++) n += k->set.at[i].background ? k->set.at[i].n : 0;
    return n;
}

static void choose_thresholds(work *k, curve *c)
{
    double best = -1, at = 0;
    for (double price = 0.2; price < 0.8; price += 0.01) {
        tally t = choose_at(c, price);
        double f = f1(&t) - (t.told > 0 && t.right / t.told < SURE);
        if (f > best) best = f, at = price;
    }
    tally all = choose_at(c, at);
    for (int type = 0; type < HS_CHANGE_TYPES; type++) {
        if (!hs_change_is_learnt((hs_change_type)type)) continue;
        const tally *t = &c[type].at[c[type].best];
        fprintf(k->log, "%-18s P %5.1f R %5.1f F1 %5.1f  of %.0f, told %.0f, from %d; in general news %.0f\n", hs_change_word((hs_change_type)type), t->told > 0 ? 100 * t->right / t->told : 0,
                100 * t->found / t->wanted, 100 * f1(t), t->wanted, t->told, FROM + c[type].best * STEP, t->background);
    }
    fprintf(k->log, "%-18s P %5.1f R %5.1f F1 %5.1f, on stories of folds not trained on; told in %u documents of general news %.0f\n", "all", 100 * all.right / all.told,
            100 * all.found / all.wanted, 100 * f1(&all), background_docs(k), all.background);
}

static void train_type(work *k, hs_change_type type, hs_buf *whole, curve *c)
{
    uint8_t *label = hs_new(k->arena, uint8_t, k->rows.n);
    float *weight = hs_new(k->arena, float, k->rows.n);
    double *score = hs_new(k->arena, double, k->rows.n);
    int round = hs_round_of(type);
    label_type(k, round, label, weight);
    for (uint32_t f = 0; f < HS_STORY_FOLDS; f++) {
        hs_buf text = {0};
        hs_forest forest;
        train(k, round, "it", f, &LAST, label, weight, &text);
        if (hs_forest_read(k->arena, hs_arena_copy(k->arena, hs_buf_str(&text)), hs_feature_name, HS_FEATURE_COUNT, &forest, NULL)) exit(1);
        for (uint32_t i = 0; i < k->rows.n; i++)
            if (k->set.at[k->rows.at[i].story].fold == f && hs_round_wants(round, k->rows.at[i].c))
                score[i] = hs_forest_score(&forest, hs_forest_model(&forest, "it"), k->rows.at[i].c->value);
        hs_buf_free(&text);
    }
    draw_curve(k, type, score, c);
    train(k, round, hs_change_word(type), HS_STORY_FOLDS, &LAST, label, weight, whole);
}

/* The model's text with its threshold behind the first line. */
static void add_with_threshold(hs_buf *out, hs_buf *model, int least)
{
    hs_str rest = hs_buf_str(model), head = hs_str_cut(&rest, '\n');
    hs_buf_add(out, head);
    hs_buf_printf(out, "\nleast %d\n", least);
    hs_buf_add(out, rest);
    hs_buf_free(model);
}

static void train_types(work *k, hs_buf *out)
{
    curve *c = hs_new(k->arena, curve, HS_CHANGE_TYPES);
    hs_buf model[HS_CHANGE_TYPES] = {0};
    for (int type = 0; type < HS_CHANGE_TYPES; type++)
        if (hs_change_is_learnt((hs_change_type)type)) train_type(k, (hs_change_type)type, &model[type], &c[type]);
    choose_thresholds(k, c);
    for (int type = 0; type < HS_CHANGE_TYPES; type++)
        if (hs_change_is_learnt((hs_change_type)type)) add_with_threshold(out, &model[type], FROM + c[type].best * STEP);
}

/* ---- what changes relate to ---- */

/* An event's pairs; of those of the document it relates to label has HS_BOOST_SET, of its words 1. */
typedef struct pair_event { uint32_t story; hs_change_type type; hs_pairs pairs; uint8_t *label; } pair_event;
typedef struct pair_events { pair_event *at; uint32_t n, cap; } pair_events;

/* The candidate that tells the event best. */
static const hs_candidate *teller_of_event(const work *k, uint32_t story, const hs_story_event *event)
{
    const hs_candidate *best = NULL;
    double most = 0;
    for (uint32_t i = 0; i < k->rows.n; i++) {
        const row *r = &k->rows.at[i];
        if (r->story != story || r->doc != event->doc || !hs_round_wants(hs_round_of(event->type), r->c)) continue;
        hs_bag words = words_of(k->arena, k->set.at[story].doc[r->doc], r->c->unit->gist->span);
        if (matches(event->evidence, words) && closeness(event->evidence, words) > most) most = closeness(event->evidence, words), best = r->c;
    }
    return best;
}

static void add_event(work *k, uint32_t story, const hs_story_event *event, pair_events *out)
{
    const hs_story_gold *s = &k->set.at[story];
    const hs_candidate *c = teller_of_event(k, story, event);
    pair_event e = {.story = story, .type = event->type};
    if (!c) return;
    hs_scene scene = hs_scene_of(k->arena, s->doc, event->doc + 1);
    for (uint32_t d = 0; d < scene.n; d++)
        for (uint32_t i = 0; i < scene.doc[d]->n; i++) scene.doc[d]->unit[i].doc = d;
    hs_find_pairs(k->arena, &scene, c, event->type, &e.pairs);
    double best = 0, *close = hs_new(k->arena, double, e.pairs.n);
    e.label = hs_new(k->arena, uint8_t, e.pairs.n);
    for (uint32_t i = 0; i < e.pairs.n; i++) {
        const hs_scene_doc *d = scene.doc[e.pairs.at[i].doc];
        hs_bag words = words_of(k->arena, d, e.pairs.at[i].earlier->gist->span);
        if (d != s->doc[event->relates]) continue;
        e.label[i] = HS_BOOST_SET;
        if (matches(event->relates_evidence, words)) close[i] = closeness(event->relates_evidence, words);
        best = fmax(best, close[i]);
    }
    for (uint32_t i = 0; i < e.pairs.n; i++)
        if (close[i] > 0 && close[i] >= best) e.label[i] |= 1;
    hs_push(k->arena, out, e);
}

/* Of the events of fold f: how often the best pair is of the right document. */
static void measure_relate(work *k, uint32_t f, const pair_events *events, const hs_forest *forest, uint32_t *right, uint32_t *all)
{
    const hs_tree_model *m = hs_forest_model(forest, "relates");
    for (uint32_t i = 0; i < events->n; i++) {
        const pair_event *e = &events->at[i];
        if (k->set.at[e->story].fold != f) continue;
        const hs_pair *best = hs_best_pair(forest, m, &e->pairs);
        all[e->type]++;
        right[e->type] += best && e->label[best - e->pairs.at];
    }
}

static void train_pairs(work *k, uint32_t without, const pair_events *events, hs_buf *out)
{
    static const hs_boost_options O = {.trees = 600, .depth = 4, .rate = 0.03, .rows = 0.7, .share = 0.3, .shrink = 1, .least = 10, .seed = 12};
    uint32_t n = 0, all = 0;
    for (uint32_t i = 0; i < events->n; i++) all += events->at[i].pairs.n;
    const float **value = hs_new(k->arena, const float *, all);
    uint8_t *label = hs_new(k->arena, uint8_t, all), use[HS_PAIR_COUNT];
    float *weight = hs_new(k->arena, float, all);
    uint32_t *group = hs_new(k->arena, uint32_t, all);
    memset(use, 1, sizeof use);
    for (uint32_t i = 0; i < events->n; i++)
        for (uint32_t x = 0; x < events->at[i].pairs.n; x++, n++) {
            value[n] = events->at[i].pairs.at[x].value;
            label[n] = events->at[i].label[x];
            weight[n] = k->set.at[events->at[i].story].fold != without;
            group[n] = i;
        }
    hs_boost_data data = {n, HS_PAIR_COUNT, value, label, group, weight, use, hs_pair_name};
    hs_boost_train(k->arena, "relates", &data, &O, out);
}

static void train_relate(work *k, hs_section *out)
{
    pair_events events = {0};
    hs_buf final = {0};
    uint32_t right[HS_CHANGE_TYPES + 1] = {0}, all[HS_CHANGE_TYPES + 1] = {0}, sum[2] = {0};
    for (uint32_t s = 0; s < k->set.n; s++)
        for (uint32_t e = 0; e < k->set.at[s].event.n; e++) {
            const hs_story_event *event = &k->set.at[s].event.at[e];
            bool chosen = event->type < HS_CHANGE_TYPES && hs_change_is_learnt(event->type) && event->type != HS_NUMBER_CHANGE;
            if (chosen && event->relates < k->set.at[s].n) add_event(k, s, event, &events);
        }
    for (uint32_t f = 0; f < HS_STORY_FOLDS; f++) {
        hs_buf text = {0};
        hs_forest forest;
        train_pairs(k, f, &events, &text);
        if (hs_forest_read(k->arena, hs_arena_copy(k->arena, hs_buf_str(&text)), hs_pair_name, HS_PAIR_COUNT, &forest, NULL)) exit(1);
        measure_relate(k, f, &events, &forest, right, all);
        hs_buf_free(&text);
    }
    for (int t = 0; t < HS_CHANGE_TYPES; t++) {
        if (all[t]) fprintf(k->log, "%-18s relates to the right document: %u of %u\n", hs_change_word((hs_change_type)t), right[t], all[t]);
        sum[0] += right[t], sum[1] += all[t];
    }
    fprintf(k->log, "all                relates to the right document: %u of %u (%.1f %%)\n", sum[0], sum[1], 100.0 * sum[0] / sum[1]);
    train_pairs(k, HS_STORY_FOLDS, &events, &final);
    *out = (hs_section){.name = "relate", .bytes = hs_buf_str(&final)};
}

static void train_all(work *k, hs_section out[2])
{
    hs_buf *text = hs_new(k->arena, hs_buf, HS_STORY_FOLDS + 1), *final = &text[HS_STORY_FOLDS];
    find_rows(k);
    train_round(k, HS_ROUND_EXPLAINS, text);
    apply(k, text, false);
    find_rows(k);
    train_round(k, HS_ROUND_PROPOSES, text);
    train_round(k, HS_ROUND_BLAMES, text);
    apply(k, text, true);
    find_rows(k);
    train_types(k, final);
    out[0] = (hs_section){.name = "change", .bytes = hs_buf_str(final)};
    train_relate(k, &out[1]);
}

int hs_train_changes(const hs_model *model, const char *data, const char *dir, const char *const *folder, uint32_t n, hs_section out[2], FILE *log, hs_err *err)
{
    jmp_buf fail;
    static hs_arena arena;
    work k = {.arena = &arena, .log = log};
    hs_arena_init(&arena, SIZE_MAX, &fail);
    if (setjmp(fail)) return hs_fail(err, HS_ENOMEM, "out of memory");
    int code = HS_OK;
    hs_texts spare = {0};
    if (!code) code = hs_background_read(&arena, model, data, &k.set, &spare, err);
    for (uint32_t i = 0; i < n && !code; i++) code = hs_story_set_read(&arena, model, dir, folder[i], i % HS_STORY_FOLDS, &spare, &k.set, err);
    if (!code) train_all(&k, out);
    hs_arena_free(&arena);
    return code;
}
