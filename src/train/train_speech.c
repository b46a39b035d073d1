/* Trains the speech models: cues, then source and content of each cue, then the judge, which needs candidates as the first
 * two give them on texts they were not trained on (so those are trained once more a fold). */
#include <stdio.h>
#include "train/train_speech.h"
#include <stdlib.h>
#include "base/err.h"
#include "speech/edge.h"
#include "speech/judge.h"
#include "train/crf.h"
#include "train/gold.h"
#include "train/ranker.h"

enum { FOLDS = 3 };

/* One view with its gold relations, as positions in the view. */
typedef struct piece {
    hs_scope view;
    uint32_t doc;
    bool nested, own, empty; /* own: from the project's own texts, not from PolNeAR; empty: a text with nothing to find */
    struct { hs_relation *at; uint32_t n, cap; } gold;
    struct { uint8_t *at; uint32_t n, cap; } optional;
} piece;

typedef struct corpus {
    hs_arena *arena, *scratch;
    const hs_tagger *tagger;
    const hs_lexicon *lexicon;
    hs_grammar grammar;
    int8_t habits[HS_HABIT_SLOTS]; /* all zero while texts are analysed, then counted */
    struct { piece *at; uint32_t n, cap; } piece;
    FILE *log;
} corpus;

static uint32_t first_position(const hs_scope *v, uint32_t byte)
{
    uint32_t low = 0, high = v->n;
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        if (v->a->t.span[v->token[mid]].end <= byte) low = mid + 1;
        else high = mid;
    }
    return low;
}

static void to_ranges(hs_arena *arena, const hs_scope *v, const hs_gold_spans *s, hs_ranges *out)
{
    for (uint32_t k = 0; k < s->n; k++) {
        hs_range r = {first_position(v, s->at[k].begin), first_position(v, s->at[k].begin)};
        while (r.end < v->n && v->a->t.span[v->token[r.end]].begin < s->at[k].end) r.end++;
        if (r.end == r.begin) continue;
        if (out->n && out->at[out->n - 1].end >= r.begin) out->at[out->n - 1].end = r.end;
        else hs_push(arena, out, r);
    }
}

static hs_range longest(const hs_ranges *r)
{
    hs_range best = {0, 0};
    for (uint32_t k = 0; k < r->n; k++)
        if (r->at[k].end - r->at[k].begin > best.end - best.begin) best = r->at[k];
    return best;
}

static void add_gold(corpus *c, piece *p, const hs_gold_relation *g)
{
    hs_relation r = {0};
    hs_ranges cue = {0}, source = {0};
    to_ranges(c->arena, &p->view, &g->cue, &cue);
    to_ranges(c->arena, &p->view, &g->source, &source);
    to_ranges(c->arena, &p->view, &g->content, &r.content);
    if (!cue.n || !r.content.n) return;
    hs_range best = longest(&cue);
    r.cue = (hs_cue){.begin = best.begin, .end = best.end, .head = hs_scope_head(&p->view, best.begin, best.end)};
    r.source = longest(&source);
    hs_push(c->arena, &p->gold, r);
    hs_push(c->arena, &p->optional, g->optional);
}

/* The tokens of a gold content without the marks around it. */
static uint32_t content_tokens(const hs_analysis *a, const hs_gold_spans *content, uint32_t *out)
{
    uint32_t n = 0;
    for (uint32_t k = 0; k < content->n; k++)
        for (uint32_t i = 0; i < a->t.n; i++) {
            if (a->t.span[i].end <= content->at[k].begin || a->t.span[i].begin >= content->at[k].end) continue;
            out[n++] = i;
        }
    return hs_strip_marks(a, out, n);
}

static void add_doc(corpus *c, const hs_gold_doc *doc, uint32_t number, bool own)
{
    hs_analysis *a = hs_new(c->arena, hs_analysis, 1);
    hs_analyse(c->arena, c->tagger, c->lexicon, &c->grammar, c->habits, doc->text, a);
    piece all = {.doc = number, .own = own, .empty = doc->rel.n == 0};
    hs_scope_all(c->arena, a, &all.view);
    for (uint32_t i = 0; i < doc->rel.n; i++)
        if (doc->rel.at[i].within < 0) add_gold(c, &all, &doc->rel.at[i]);
    hs_push(c->arena, &c->piece, all);
    for (uint32_t i = 0; i < doc->rel.n && doc->nested; i++) {
        uint32_t *token = hs_new(c->arena, uint32_t, a->t.n);
        uint32_t n = content_tokens(a, &doc->rel.at[i].content, token);
        if (!n) continue;
        piece part = {.doc = number, .own = own, .nested = true};
        hs_scope_part(c->arena, a, token, n, &part.view);
        for (uint32_t j = 0; j < doc->rel.n; j++)
            if (doc->rel.at[j].within == (int32_t)i) add_gold(c, &part, &doc->rel.at[j]);
        hs_push(c->arena, &c->piece, part);
    }
}

/* ---- habits ---- */

typedef struct habit_count { uint32_t cues, occurrences; } habit_count;

static void count_habits(const piece *p, habit_count *count, bool add)
{
    const hs_analysis *a = p->view.a;
    uint32_t one = add ? 1 : UINT32_MAX; /* adding UINT32_MAX takes one away */
    for (uint32_t i = 0; i < a->t.n; i++) count[hs_habit_slot(a, i)].occurrences += one;
    for (uint32_t k = 0; k < p->gold.n; k++) count[hs_habit_slot(a, p->view.token[p->gold.at[k].cue.head])].cues += one;
}

/* Fills in the habits of all texts: each word's as the other texts have it, so that training sees what an unseen text will. */
static hs_section find_habits(corpus *c)
{
    habit_count *count = calloc(HS_HABIT_SLOTS, sizeof *count);
    int8_t *slot = calloc(HS_HABIT_SLOTS, 1);
    if (!count || !slot) hs_arena_give_up(c->arena);
    for (uint32_t i = 0; i < c->piece.n; i++)
        if (!c->piece.at[i].nested) count_habits(&c->piece.at[i], count, true);
    for (uint32_t i = 0; i < c->piece.n; i++) {
        const piece *p = &c->piece.at[i];
        if (p->nested) continue;
        count_habits(p, count, false);
        for (uint32_t k = 0; k < p->view.a->t.n; k++) {
            habit_count x = count[hs_habit_slot(p->view.a, k)];
            p->view.a->habit[k] = hs_habit(x.cues, x.occurrences);
        }
        count_habits(p, count, true);
    }
    for (uint32_t i = 0; i < HS_HABIT_SLOTS; i++) slot[i] = (int8_t)hs_habit(count[i].cues, count[i].occurrences);
    free(count);
    return (hs_section){.name = "habit", .bytes = {(const char *)slot, HS_HABIT_SLOTS}, .linear = {slot, HS_HABIT_SLOTS, 1, 1, 1}};
}

/* ---- sequences ---- */

typedef struct sequences { hs_sequence *at; uint32_t n, cap; } sequences;
typedef struct rankings { hs_ranking *at; uint32_t n, cap; } rankings;

static bool in_fold(const piece *p, int fold, bool held_out)
{
    return fold < 0 || ((p->doc % FOLDS == (uint32_t)fold) == held_out);
}

/* The project's own texts are few, and the only ones with nesting and other kinds of news: they count more. Those with nothing
 * to find are there to balance them, not to silence the rest. */
static float weight_of(const piece *p)
{
    return p->own && !p->empty ? 4.0f : 1.0f;
}

static void cue_sequences(corpus *c, const piece *p, hs_arena *arena, sequences *out)
{
    const hs_scope *v = &p->view;
    uint8_t *label = hs_new(arena, uint8_t, v->n);
    for (uint32_t k = 0; k < p->gold.n; k++)
        for (uint32_t i = p->gold.at[k].cue.begin; i < p->gold.at[k].cue.end; i++)
            if (!label[i] || i == p->gold.at[k].cue.begin) label[i] = i == p->gold.at[k].cue.begin ? HS_CUE_BEGIN : HS_CUE_IN;
    (void)c;
    for (uint32_t s = 0; s < v->n_sent; s++) {
        uint32_t first = v->first[s], n = v->first[s + 1] - first;
        uint32_t *feature = hs_new(arena, uint32_t, (size_t)n * HS_CUE_FEATURES);
        for (uint32_t i = 0; i < n; i++) {
            hs_cue_features(v, first + i, feature + (size_t)i * HS_CUE_FEATURES);
            uint32_t before = i ? label[first + i - 1] : HS_CUE_OUT;
            if (label[first + i] == HS_CUE_IN && (i == 0 || before == HS_CUE_OUT)) label[first + i] = HS_CUE_BEGIN;
        }
        hs_push(arena, out, ((hs_sequence){n, feature, label + first, weight_of(p)}));
    }
}

static void label_link(const hs_relation *g, uint32_t begin, uint32_t end, uint8_t *label)
{
    for (uint32_t i = begin; i < end; i++) {
        if (i >= g->cue.begin && i < g->cue.end) continue;
        if (i >= g->source.begin && i < g->source.end) label[i - begin] = HS_LINK_SOURCE_IN;
        for (uint32_t k = 0; k < g->content.n; k++)
            if (i >= g->content.at[k].begin && i < g->content.at[k].end) label[i - begin] = HS_LINK_CONTENT_IN;
    }
    for (uint32_t i = 0; i < end - begin; i++) {
        uint8_t before = i ? label[i - 1] : HS_LINK_OUT, next = i + 1 < end - begin ? label[i + 1] : HS_LINK_OUT;
        if (label[i] == HS_LINK_SOURCE_IN && before != HS_LINK_SOURCE && before != HS_LINK_SOURCE_IN) label[i] = HS_LINK_SOURCE;
        if (label[i] != HS_LINK_CONTENT_IN) continue;
        if (before != HS_LINK_CONTENT && before != HS_LINK_CONTENT_IN) label[i] = HS_LINK_CONTENT;
        else if (next != HS_LINK_CONTENT_IN) label[i] = HS_LINK_CONTENT_END;
    }
}

static void link_sequences(corpus *c, const piece *p, hs_arena *arena, sequences *out)
{
    for (uint32_t k = 0; k < p->gold.n; k++) {
        uint32_t begin, end;
        hs_link_window(&p->view, &p->gold.at[k].cue, &begin, &end);
        uint32_t n = end - begin;
        uint8_t *label = hs_new(arena, uint8_t, n);
        uint32_t *feature = hs_new(arena, uint32_t, (size_t)n * HS_LINK_FEATURES);
        label_link(&p->gold.at[k], begin, end, label);
        hs_arena_mark mark = hs_arena_save(c->scratch);
        hs_link_features(c->scratch, &p->view, &p->gold.at[k].cue, begin, end, feature);
        hs_arena_reset(c->scratch, mark);
        hs_push(arena, out, ((hs_sequence){n, feature, label, weight_of(p)}));
    }
}

static const hs_crf_options cue_options = {.name = "cue", .rows = 1 << 19, .stride = 4, .labels = HS_CUE_LABELS, .n_features = HS_CUE_FEATURES,
                                           .epochs = 4, .runs = 6, .rate = 0.03f, .l2 = 1e-4f, .allowed = hs_cue_allowed, .seed = 11};
static const hs_crf_options link_options = {.name = "link", .rows = 1 << 18, .stride = 8, .labels = HS_LINK_LABELS, .n_features = HS_LINK_FEATURES,
                                            .epochs = 4, .runs = 6, .rate = 0.03f, .l2 = 1e-5f, .allowed = hs_link_allowed, .seed = 12};
static const hs_crf_options judge_options = {.name = "judge", .rows = 1 << 16, .stride = 4, .labels = HS_JUDGE_LABELS, .n_features = HS_JUDGE_FEATURES,
                                             .epochs = 6, .runs = 1, .rate = 0.05f, .l2 = 1e-4f, .seed = 13};

static void train_two(corpus *c, int fold, hs_section out[2])
{
    jmp_buf fail;
    hs_arena arena;
    hs_arena_init(&arena, SIZE_MAX, &fail);
    if (setjmp(fail)) {
        fprintf(stderr, "hearsay-train: out of memory\n");
        exit(1);
    }
    sequences cue = {0}, link = {0};
    for (uint32_t i = 0; i < c->piece.n; i++)
        if (in_fold(&c->piece.at[i], fold, false)) cue_sequences(c, &c->piece.at[i], &arena, &cue);
    out[0] = hs_crf_train(&cue_options, cue.at, cue.n, c->log);
    hs_arena_free(&arena);
    for (uint32_t i = 0; i < c->piece.n; i++)
        if (in_fold(&c->piece.at[i], fold, false)) link_sequences(c, &c->piece.at[i], &arena, &link);
    out[1] = hs_crf_train(&link_options, link.at, link.n, c->log);
    hs_arena_free(&arena);
}

/* ---- the judge ---- */

static bool overlap(hs_range a, hs_range b)
{
    return a.begin < b.end && b.begin < a.end;
}

/* As the scorer's lenient match: contents share a token, and the heads of the sources are in each other. */
static bool is_right(const hs_scope *v, const hs_relation *r, const hs_relation *g)
{
    bool shared = false;
    for (uint32_t i = 0; i < r->content.n; i++)
        for (uint32_t j = 0; j < g->content.n; j++) shared |= overlap(r->content.at[i], g->content.at[j]);
    bool none = r->source.begin == r->source.end, gold_none = g->source.begin == g->source.end;
    if (!shared || none != gold_none) return false;
    if (none) return overlap((hs_range){r->cue.begin, r->cue.end}, (hs_range){g->cue.begin, g->cue.end});
    uint32_t head = hs_scope_head(v, r->source.begin, r->source.end), gold_head = hs_scope_head(v, g->source.begin, g->source.end);
    return (head >= g->source.begin && head < g->source.end) || (gold_head >= r->source.begin && gold_head < r->source.end);
}

/* The gold relation with the same cue, or NULL. */
static const hs_relation *gold_of(const piece *p, const hs_relation *r, bool *optional)
{
    for (uint32_t g = 0; g < p->gold.n; g++) {
        const hs_cue *cue = &p->gold.at[g].cue;
        if (!overlap((hs_range){r->cue.begin, r->cue.end}, (hs_range){cue->begin, cue->end})) continue;
        *optional = p->optional.at[g];
        return &p->gold.at[g];
    }
    return NULL;
}

/* For each fragment of a candidate that a gold fragment shares a word with, and that can be mended: which choice is right. */
static void edge_rankings(const piece *p, const hs_relation *r, const hs_relation *g, const hs_window *window, hs_arena *arena, rankings *out)
{
    for (uint32_t k = 0; k < r->content.n; k++) {
        hs_edges e;
        hs_edge_choices(&p->view, r, k, window, &e);
        for (uint32_t j = 0; j < g->content.n && e.n > 1; j++) {
            if (!overlap(r->content.at[k], g->content.at[j])) continue;
            for (uint32_t c = 0; c < e.n; c++) {
                if (e.choice[c].begin != g->content.at[j].begin || e.choice[c].end != g->content.at[j].end) continue;
                uint32_t *feature = hs_new(arena, uint32_t, (size_t)e.n * HS_EDGE_FEATURES);
                memcpy(feature, e.feature, (size_t)e.n * sizeof e.feature[0]);
                hs_push(arena, out, ((hs_ranking){feature, e.n, c, weight_of(p)}));
            }
            break;
        }
    }
}

/* What the judge and the edges learn from one piece: the candidates that models trained without it find in it. */
static void held_out(corpus *c, const piece *p, const hs_chain *cue, const hs_chain *link, hs_arena *arena, sequences *judged, rankings *edges)
{
    hs_arena_mark mark = hs_arena_save(c->scratch);
    hs_cues cues;
    hs_find_cues(cue, c->scratch, &p->view, HS_CUE_LEAST, arena, &cues);
    hs_relation *found = hs_new(arena, hs_relation, cues.n);
    uint32_t n = 0;
    for (uint32_t k = 0; k < cues.n; k++) {
        hs_window window;
        bool optional;
        hs_arena_reset(c->scratch, mark);
        hs_find_link(link, c->scratch, &p->view, &cues.at[k], arena, &found[n], &window);
        const hs_relation *g = gold_of(p, &found[n], &optional);
        if (g) edge_rankings(p, &found[n], g, &window, arena, edges);
        n += found[n].content.n > 0;
    }
    hs_company *company = hs_new(arena, hs_company, n);
    hs_judge_company(c->scratch, &p->view, found, n, p->nested, company);
    for (uint32_t k = 0; k < n; k++) {
        bool optional = false;
        const hs_relation *g = gold_of(p, &found[k], &optional);
        if (g && optional) continue;
        uint8_t *label = hs_new(arena, uint8_t, 1);
        uint32_t *feature = hs_new(arena, uint32_t, HS_JUDGE_FEATURES);
        *label = g && is_right(&p->view, &found[k], g);
        hs_judge_features(&p->view, &found[k], &company[k], feature);
        hs_push(arena, judged, ((hs_sequence){1, feature, label, weight_of(p)}));
    }
    hs_arena_reset(c->scratch, mark);
}

static void train_last(corpus *c, hs_section out[2])
{
    sequences judged = {0};
    rankings edges = {0};
    for (int fold = 0; fold < FOLDS; fold++) {
        hs_section two[2];
        fprintf(c->log, "fold %d of %d\n", fold + 1, FOLDS);
        train_two(c, fold, two);
        hs_chain cue, link;
        hs_chain_open(&two[0].linear, hs_cue_allowed, &cue);
        hs_chain_open(&two[1].linear, hs_link_allowed, &link);
        for (uint32_t i = 0; i < c->piece.n; i++)
            if (in_fold(&c->piece.at[i], fold, true)) held_out(c, &c->piece.at[i], &cue, &link, c->arena, &judged, &edges);
        hs_train_free((void *)(uintptr_t)two[0].bytes.ptr);
        hs_train_free((void *)(uintptr_t)two[1].bytes.ptr);
    }
    out[0] = hs_crf_train(&judge_options, judged.at, judged.n, c->log);
    out[1] = hs_ranker_train("edge", 1 << 17, HS_EDGE_FEATURES, 5, edges.at, edges.n, c->log);
}

/* ---- everything ---- */

static int load(corpus *c, const char *data_dir, const char *gold_dir, hs_err *err)
{
    char path[4096];
    hs_gold_set polnear = {0}, own = {0};
    snprintf(path, sizeof path, "%s/attr/en_polnear/train", data_dir);
    int code = hs_gold_polnear(c->arena, path, &polnear, err);
    static const char *const part[] = {"a", "b", "c", "d", "e", "i"}; /* h and j are held out */
    for (size_t k = 0; k < sizeof part / sizeof *part && !code; k++) {
        snprintf(path, sizeof path, "%s/%s", gold_dir, part[k]);
        code = hs_gold_markup(c->arena, path, &own, err);
    }
    for (uint32_t i = 0; i < polnear.n && !code; i++) add_doc(c, &polnear.at[i], i, false);
    for (uint32_t i = 0; i < own.n && !code; i++) add_doc(c, &own.at[i], i, true);
    if (!code) fprintf(c->log, "%u + %u texts, %u views\n", polnear.n, own.n, c->piece.n);
    return code;
}

int hs_train_speech(const hs_tagger *tagger, const hs_lexicon *lexicon, const char *data_dir, const char *gold_dir,
                    hs_section *out, uint32_t *n, FILE *log, hs_err *err)
{
    jmp_buf fail;
    hs_arena arena, scratch;
    hs_arena_init(&arena, SIZE_MAX, &fail);
    hs_arena_init(&scratch, SIZE_MAX, &fail);
    if (setjmp(fail)) return hs_fail(err, HS_ENOMEM, "out of memory");
    static corpus c;
    c = (corpus){.arena = &arena, .scratch = &scratch, .tagger = tagger, .lexicon = lexicon, .log = log};
    hs_grammar_init(tagger, &c.grammar);
    int code = load(&c, data_dir, gold_dir, err);
    if (!code) {
        out[(*n)++] = find_habits(&c);
        train_two(&c, -1, out + *n);
        *n += 2;
        train_last(&c, out + *n);
        *n += 2;
    }
    hs_arena_free(&scratch);
    hs_arena_free(&arena);
    return code;
}
