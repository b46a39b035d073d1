/* Features of a candidate's figure: which earlier figure counted the same thing, and what has become of it. */
#include <math.h>
#include "story/feature.h"

#define PUT(id, x) (value[HS_FEATURE_##id] = (float)(x))

#define HARM (HS_SAYS_BIT(DEAD) | HS_SAYS_BIT(INJURED) | HS_SAYS_BIT(ILL) | HS_SAYS_BIT(MISSING) | HS_SAYS_BIT(TRAPPED) | HS_SAYS_BIT(HELD) | HS_SAYS_BIT(MOVED))

/* What a figure counts when its own words do not say: "Fourteen," he said. */
static hs_says_set kind_of(const hs_look *k, const hs_telling *u, const hs_figure *f)
{
    if (f->kind < HS_SAYS_COUNT) return (hs_says_set)1 << f->kind;
    const hs_telling *first = hs_look_scene(k)->doc[u->doc]->unit;
    for (uint32_t back = 0; back <= 2 && u >= first + back; back++) {
        const hs_gist *g = u[-(int)back].gist;
        hs_says_set near = (g->says | (back ? 0 : g->frame)) & HARM;
        if (near) return near & -near;
    }
    return 0;
}

double hs_fit_figure(const hs_look *k, const hs_telling *u, const hs_figure *f, const hs_telling *h, const hs_figure *o)
{
    hs_says_set kind = kind_of(k, u, f);
    hs_says_set was = kind_of(k, h, o);
    const hs_says_set units = HS_SAYS_BIT(TIME) | HS_SAYS_BIT(MEASURE);
    bool harm = kind & was & HARM, noun = f->noun && f->noun == o->noun;
    double fit = harm ? 1 : 0;
    if ((kind & HARM) && (was & HARM) && !harm) return 0;
    if (noun) fit += 0.7;
    if (kind & was & ~HARM & ~units) fit += 0.35;
    if ((kind & units) != (was & units)) fit -= 0.4;
    if (f->part != o->part) fit -= 0.5;
    fit += 0.8 * hs_like(k, u, h);
    if ((f->near & o->near) & HS_SAYS_BIT(PEOPLE)) fit += 0.15;
    if ((o->near & HS_SAYS_BIT(ELSEWHERE)) && !(f->near & HS_SAYS_BIT(ELSEWHERE))) fit -= 0.25;
    return fit;
}

static bool overlaps(hs_spans a, hs_spans b)
{
    return a.n && b.n && a.at[0].begin < b.at[b.n - 1].end && b.at[0].begin < a.at[a.n - 1].end;
}

/* The last figure given of the same thing: the latest of those that fit nearly as well as the best. */
static void find_figure_before(const hs_look *k, const hs_telling *u, hs_candidate *c)
{
    const hs_scene *s = hs_look_scene(k);
    float *value = c->value;
    double best = 0;
    for (int turn = 0; turn < 2; turn++)
        for (uint32_t d = 0; d < s->n; d++) {
            const hs_scene_doc *doc = s->doc[d];
            bool here = d + 1 == s->n, seen = false;
            for (uint32_t i = 0; i < doc->n; i++) {
                const hs_telling *h = &doc->unit[i];
                if (here && h >= u) break;
                if (here && overlaps(h->gist->span, u->gist->span)) continue;
                if ((h->gist->flags & HS_GIST_HEADLINE) || (here && u->n && h->n == u->n)) continue;
                for (uint32_t x = 0; x < h->gist->n_figure; x++) {
                    const hs_figure *o = &h->gist->figure[x];
                    double fit = hs_fit_figure(k, u, c->figure, h, o);
                    if (!turn && fit > best) best = fit;
                    if (!turn || fit < HS_FITS || fit < best - HS_NEARLY) continue;
                    seen = true;
                    if (o->value == c->figure->value) PUT(F_SEEN, 1);
                    if (here) PUT(F_FIRST_HERE, 0);
                    c->figure_before = h;
                    c->figure_was = o;
                    PUT(F_LAST_HERE, here);
                    PUT(F_MATCH, fit);
                }
            }
            if (seen && !here) value[HS_FEATURE_F_BEFORE]++;
        }
}

/* The first to give that figure: whose it is, however often it was told since. */
static void find_first_of_figure(const hs_look *k, const hs_telling *u, hs_candidate *c)
{
    for (uint32_t d = 0; d <= c->figure_before->doc; d++) {
        const hs_scene_doc *doc = hs_look_scene(k)->doc[d];
        for (uint32_t i = 0; i < doc->n; i++) {
            const hs_telling *h = &doc->unit[i];
            if (h == c->figure_before) return;
            if (h->gist->flags & HS_GIST_HEADLINE) continue;
            for (uint32_t x = 0; x < h->gist->n_figure; x++)
                if (h->gist->figure[x].value == c->figure_was->value && hs_fit_figure(k, u, c->figure, h, &h->gist->figure[x]) >= HS_FITS) {
                    c->figure_before = h;
                    c->figure_was = &h->gist->figure[x];
                    return;
                }
        }
    }
}

void hs_put_figure(const hs_look *k, const hs_telling *u, hs_candidate *c)
{
    const hs_figure *f = c->figure;
    float *value = c->value;
    hs_says_set kind = kind_of(k, u, f);
    PUT(F_IS, 1);
    for (int i = HS_SAYS_DEAD; i < HS_SAYS_PEOPLE; i++)
        if (kind >> i & 1) PUT(F_KIND, i);
    PUT(F_OWN_KIND, f->kind < HS_SAYS_COUNT);
    PUT(F_HARM, (kind & HARM) != 0);
    PUT(F_UNIT, (kind & (HS_SAYS_BIT(TIME) | HS_SAYS_BIT(MEASURE))) != 0);
    PUT(F_NOUN, f->noun != 0);
    PUT(F_PEOPLE, (f->near & HS_SAYS_BIT(PEOPLE)) != 0);
    PUT(F_PART, f->part);
    PUT(F_VALUE, log2(1.0 + (double)f->value));
    PUT(F_TOTAL, (f->near & HS_SAYS_BIT(TOTAL)) != 0);
    PUT(F_APPROX, (f->near & HS_SAYS_BIT(APPROX)) != 0);
    PUT(F_CHANGE, (f->near & HS_SAYS_BIT(CHANGE)) != 0);
    PUT(F_ELSEWHERE, (f->near & HS_SAYS_BIT(ELSEWHERE)) != 0);
    PUT(F_AGAIN, (f->near & (HS_SAYS_BIT(AGAIN) | HS_SAYS_BIT(EARLIER))) != 0);
    PUT(F_ONLY, u->gist->n_figure);
    PUT(F_FIRST_HERE, 1);
    find_figure_before(k, u, c);
    PUT(F_NONE_BEFORE, !c->figure_was);
    if (!c->figure_was) return;
    find_first_of_figure(k, u, c);
    PUT(F_SAME, c->figure_was->value == f->value);
    PUT(F_MORE, f->value > c->figure_was->value);
    PUT(F_LESS, f->value < c->figure_was->value);
    PUT(F_RATIO, fabs(log2((1.0 + (double)f->value) / (1.0 + (double)c->figure_was->value))));
    PUT(F_SAME_NOUN, f->noun && f->noun == c->figure_was->noun);
    PUT(F_LIKE, hs_like(k, u, c->figure_before));
    PUT(F_RELATED, hs_scene_doc_related(hs_look_scene(k)->doc[u->doc], hs_look_scene(k)->doc[c->figure_before->doc]));
    PUT(F_OWN, c->figure_before->speaker == u->speaker);
}
