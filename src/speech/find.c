/* Relations of a whole text. The same three steps run on the text and then, breadth first, on the content of every
 * relation found, so that depth costs a queue and not a stack. */
#include "speech/find.h"
#include <stdlib.h>
#include "speech/aside.h"
#include "speech/bare.h"

enum { DEEPEST = 6 };

static int by_confidence(const void *a, const void *b)
{
    const hs_relation *x = a, *y = b;
    if (x->confidence != y->confidence) return x->confidence < y->confidence ? 1 : -1;
    return (x->cue.begin > y->cue.begin) - (x->cue.begin < y->cue.begin);
}

/* Who holds each position of the scope so far: index + 1 into the candidates. */
typedef struct board { uint32_t *cue, *head, *content; } board;

static void mark(board *b, const hs_relation *r, uint32_t who)
{
    for (uint32_t i = r->cue.begin; i < r->cue.end; i++) b->cue[i] = who;
    b->head[r->cue.head] = who;
    for (uint32_t k = 0; k < r->content.n; k++)
        for (uint32_t i = r->content.at[k].begin; i < r->content.at[k].end; i++) b->content[i] = who;
}

/* Is a position that `who` holds nearer to r: in the sentence of r's cue, and not in the sentence of its holder's? A quotation
 * behind another speaker's words is his who speaks beside it. */
static bool is_nearer(const hs_scope *v, const hs_relation *r, const hs_relation *who, uint32_t i)
{
    return v->sent[i] == v->sent[r->cue.begin] && v->sent[i] != v->sent[who->cue.begin];
}

/* Leaves in r's content what nobody else holds, or holds from farther away; false when less than half is left. */
static bool give_way(const hs_scope *v, hs_relation *all, hs_relation *r, const board *b, hs_arena *arena)
{
    uint32_t before = 0, after = 0;
    hs_ranges left = {0};
    for (uint32_t k = 0; k < r->content.n; k++)
        for (uint32_t i = r->content.at[k].begin; i < r->content.at[k].end; i++) {
            before++;
            if (b->content[i] && !is_nearer(v, r, &all[b->content[i] - 1], i)) continue;
            after++;
            if (left.n && left.at[left.n - 1].end == i) left.at[left.n - 1].end = i + 1;
            else hs_push(arena, &left, ((hs_range){i, i + 1}));
        }
    if (after == before) return true;
    r->content = left;
    return 2 * after >= before;
}

/* What of r's content the board still gives to it. */
static void take_stock(hs_relation *r, uint32_t who, const board *b, hs_arena *arena)
{
    hs_ranges left = {0};
    for (uint32_t k = 0; k < r->content.n; k++)
        for (uint32_t i = r->content.at[k].begin; i < r->content.at[k].end; i++) {
            if (b->content[i] != who) continue;
            if (left.n && left.at[left.n - 1].end == i) left.at[left.n - 1].end = i + 1;
            else hs_push(arena, &left, ((hs_range){i, i + 1}));
        }
    r->content = left;
}

static bool is_taken(const hs_relation *r, const board *b)
{
    for (uint32_t i = r->cue.begin; i < r->cue.end; i++)
        if (b->cue[i]) return true;
    return b->content[r->cue.head] != 0;
}

/* Which candidates stand beside each other as the outermost voices of the scope: the most confident first; one whose cue lies
 * in another's content is left for the scope of that content. */
static void choose(hs_relation *r, uint32_t n, const hs_scope *v, hs_arena *arena, uint8_t *keep)
{
    board b = {hs_new(arena, uint32_t, v->n), hs_new(arena, uint32_t, v->n), hs_new(arena, uint32_t, v->n)};
    for (uint32_t i = 0; i < n; i++) {
        if (is_taken(&r[i], &b)) continue;
        for (uint32_t k = 0; k < r[i].content.n; k++)
            for (uint32_t p = r[i].content.at[k].begin; p < r[i].content.at[k].end; p++) {
                uint32_t inner = b.head[p];
                if (!inner) continue;
                keep[inner - 1] = 0;
                mark(&b, &r[inner - 1], 0);
            }
        if (!give_way(v, r, &r[i], &b, arena)) continue;
        keep[i] = 1;
        mark(&b, &r[i], i + 1);
    }
    for (uint32_t i = 0; i < n; i++)
        if (keep[i]) take_stock(&r[i], i + 1, &b, arena);
}

static uint32_t tokens_of(const hs_scope *v, const hs_range *r, uint32_t n, hs_arena *arena, uint32_t **out)
{
    uint32_t count = 0, k = 0;
    for (uint32_t i = 0; i < n; i++) count += r[i].end - r[i].begin;
    *out = hs_new(arena, uint32_t, count);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t p = r[i].begin; p < r[i].end; p++) (*out)[k++] = v->token[p];
    return count;
}

static void add_found(const hs_scope *v, const hs_relation *r, uint32_t within, uint32_t depth, hs_arena *arena, hs_finds *out)
{
    hs_found f = {.cue_begin = v->token[r->cue.begin], .cue_end = v->token[r->cue.end - 1] + 1, .cue_head = v->token[r->cue.head],
                  .within = within, .depth = depth, .confidence = r->confidence, .quoted = hs_content_quoted(v, &r->content)};
    f.n_source = tokens_of(v, &r->source, r->source.end > r->source.begin, arena, &f.source);
    f.n_content = tokens_of(v, r->content.at, r->content.n, arena, &f.content);
    hs_push(arena, out, f);
}

/* Is every word of the paragraph around the position quoted? Then its cues belong to that voice, not to the writer. */
static bool in_block(const hs_analysis *a, uint32_t token)
{
    if (!a->q.depth[token]) return false;
    uint32_t s = a->t.sent_of[token], first = a->t.sent[s], end = a->t.sent[s + 1];
    for (uint32_t i = first; i < end; i++)
        if (!a->q.depth[i] && a->t.kind[i] <= HS_TK_NUMBER) return false;
    return true;
}

/* What one search needs: models, the text, and memory of three kinds. */
typedef struct search {
    const hs_finder *f;
    const hs_analysis *a;
    hs_arena *keep;    /* what is found */
    hs_arena *work;    /* a scope and its candidates: forgotten after each scope */
    hs_arena *scratch; /* inside one step */
    hs_finds *out;
} search;

/* The candidates of the scope with some content, and how far each can be trusted. */
static uint32_t find_candidates(const search *s, const hs_scope *v, bool nested, hs_relation **out)
{
    hs_cues cues;
    hs_find_cues(&s->f->cue, s->scratch, v, HS_CUE_LEAST, s->work, &cues);
    hs_relation *r = *out = hs_new(s->work, hs_relation, cues.n);
    uint32_t n = 0;
    for (uint32_t k = 0; k < cues.n; k++) {
        if (!nested && in_block(s->a, v->token[cues.at[k].head])) continue;
        hs_window window;
        hs_arena_mark mark = hs_arena_save(s->scratch);
        hs_find_link(&s->f->link, s->scratch, v, &cues.at[k], s->work, &r[n], &window);
        hs_place_edges(&s->f->edge, v, &window, &r[n]);
        hs_arena_reset(s->scratch, mark);
        n += r[n].content.n > 0;
    }
    hs_company *company = hs_new(s->work, hs_company, n);
    hs_judge_company(s->scratch, v, r, n, nested, company);
    for (uint32_t k = 0; k < n; k++) r[k].confidence = hs_judge(&s->f->judge, v, &r[k], &company[k]);
    return n;
}

/* Adds the asides whose cue no likely candidate has, or only one that takes the aside's own subject for its content. list has
 * room for one more a comma. */
static uint32_t add_asides(const search *s, const hs_scope *v, bool nested, hs_relation *list, uint32_t n)
{
    uint32_t *taken = hs_new(s->work, uint32_t, v->n); /* index + 1 of the candidate whose cue holds the position */
    for (uint32_t k = 0; k < n; k++)
        for (uint32_t i = list[k].cue.begin; i < list[k].cue.end; i++) taken[i] = k + 1;
    for (uint32_t i = 0; i < v->n; i++) {
        hs_relation aside;
        if (!hs_str_is(s->a->t.low[v->token[i]], ",") || (!nested && in_block(s->a, v->token[i]))) continue;
        if (!hs_find_aside(s->work, v, i, &aside)) continue;
        uint32_t rival = taken[aside.cue.head];
        if (!rival) list[n++] = aside;
        else if (list[rival - 1].content.at[0].begin < aside.source.end && list[rival - 1].content.at[0].end > aside.source.begin) list[rival - 1] = aside;
    }
    return n;
}

static uint32_t count_commas(const hs_scope *v)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < v->n; i++) n += hs_str_is(v->a->t.low[v->token[i]], ",");
    return n;
}

static void find_in_scope(const search *s, const hs_scope *v, uint32_t within, uint32_t depth)
{
    hs_relation *candidate;
    hs_arena_mark mark = hs_arena_save(s->scratch);
    uint32_t all = find_candidates(s, v, depth > 0, &candidate), n = 0;
    hs_arena_reset(s->scratch, mark);
    hs_relation *r = hs_new(s->work, hs_relation, all + count_commas(v) + 1);
    for (uint32_t k = 0; k < all; k++)
        if (candidate[k].confidence >= (candidate[k].source.end > candidate[k].source.begin ? s->f->least : s->f->least_nameless)) r[n++] = candidate[k];
    n = add_asides(s, v, depth > 0, r, n);
    if (n) qsort(r, n, sizeof *r, by_confidence);
    uint8_t *keep = hs_new(s->work, uint8_t, n);
    choose(r, n, v, s->work, keep);
    for (uint32_t k = 0; k < n; k++)
        if (keep[k] && r[k].content.n) {
            hs_tidy_edges(v, &r[k]);
            add_found(v, &r[k], within, depth, s->keep, s->out);
        }
}

/* The text without the speakers' turns that the layout gave away: each of those is a scope of its own. */
static void outer_scope(hs_arena *arena, const hs_analysis *a, const hs_finds *turns, hs_scope *out)
{
    if (!turns->n) {
        hs_scope_all(arena, a, out);
        return;
    }
    uint8_t *taken = hs_new(arena, uint8_t, a->t.n);
    for (uint32_t k = 0; k < turns->n; k++) {
        const hs_found *f = &turns->at[k];
        for (uint32_t i = 0; i < f->n_content; i++) taken[f->content[i]] = 1;
        for (uint32_t i = 0; i < f->n_source; i++) taken[f->source[i]] = 1;
        for (uint32_t i = f->cue_begin; i < f->cue_end; i++) taken[i] = 1;
    }
    uint32_t *token = hs_new(arena, uint32_t, a->t.n), n = 0;
    for (uint32_t i = 0; i < a->t.n; i++)
        if (!taken[i]) token[n++] = i;
    hs_scope_part(arena, a, token, n, out);
}

/* Relations that gave their whole content away. Nothing is nested yet, so no index points at one. */
static void drop_empty(hs_finds *finds)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < finds->n; i++)
        if (finds->at[i].n_content) finds->at[n++] = finds->at[i];
    finds->n = n;
}

static void find_everywhere(const search *s)
{
    hs_scope v;
    hs_arena_mark start = hs_arena_save(s->work);
    hs_find_turns(s->keep, s->a, s->out);
    outer_scope(s->work, s->a, s->out, &v);
    find_in_scope(s, &v, 0, 0);
    hs_find_bare(s->keep, s->a, s->out);
    drop_empty(s->out);
    for (uint32_t i = 0; i < s->out->n; i++) {
        hs_found x = s->out->at[i];
        if (x.depth + 1 >= DEEPEST || x.n_content < 3) continue;
        hs_arena_reset(s->work, start);
        uint32_t *token = hs_new(s->work, uint32_t, x.n_content);
        memcpy(token, x.content, x.n_content * sizeof *token);
        uint32_t n = hs_strip_marks(s->a, token, x.n_content);
        if (!n) continue;
        hs_scope_part(s->work, s->a, token, n, &v);
        find_in_scope(s, &v, i + 1, x.depth + 1);
    }
}

void hs_find_relations(const hs_finder *f, hs_arena *arena, const hs_analysis *a, hs_finds *out)
{
    *out = (hs_finds){0};
    /* Two more arenas, given back here whatever happens: until then a failure of any of the three comes here first. */
    hs_arena *own = hs_new(arena, hs_arena, 2);
    jmp_buf fail, *outside = arena->fail;
    hs_arena_init(&own[0], arena->limit, &fail);
    hs_arena_init(&own[1], arena->limit, &fail);
    arena->fail = &fail;
    bool failed = setjmp(fail) != 0;
    if (!failed) {
        search s = {.f = f, .a = a, .keep = arena, .work = &own[0], .scratch = &own[1], .out = out};
        find_everywhere(&s);
    }
    hs_arena_free(&own[0]);
    hs_arena_free(&own[1]);
    arena->fail = outside;
    if (failed) hs_arena_give_up(arena);
}
