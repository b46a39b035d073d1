/* Ideological scaling: where on one line, or in a plane, the actors stand, from which concepts they are for and against.
 *
 * The estimator is our own Gibbs sampler of the item response model with probit link that R's MCMCpack fits for rDNA: y is 1 where z > 0,
 * z = θ_i · β_j − α_j + ε, ε ~ N(0, 1), θ ~ N(0, I), α and β ~ N(0, 4) (Albert 1992, "Bayesian estimation of normal ogive item response curves").
 * Ordinal: against, torn, for, with cuts at 0 and at γ_j > 0, drawn as Albert and Chib (1993) do. What an actor does not speak of is unknown
 * and not drawn. Signs and axes, which the model leaves open, are settled afterwards: each draw is turned onto the mean by orthogonal
 * Procrustes, then the first axis is the longest one; on each axis the concept that tells most apart has a positive slope. */
#include <math.h>
#include <stdlib.h>
#include "base/err.h"
#include "net/chance.h"
#include "net/measure.h"

enum { USUAL_STEPS = 5000, BURN = 1000, KEPT = 1000, MOST_DIMENSIONS = 2, UNKNOWN = 0, AGAINST = 1, TORN = 2, FOR = 3 };

typedef struct answer { uint32_t i, j; uint8_t y; double z; } answer;

typedef struct sampler {
    hs_net_study *s;
    hs_chance chance;
    uint32_t n, m, d, answers;      /* actors, concepts, dimensions */
    answer *answer;                 /* by actor */
    uint32_t *of_concept;           /* [answers] indices, by concept */
    uint32_t *actor_from, *concept_from;
    double *theta, *beta, *alpha, *cut; /* [n][d], [m][d], [m], [m] */
    double *draw, *item;            /* [KEPT][n][d], [KEPT][m][d + 1] */
    bool ordinal;
} sampler;

/* ---- drawing ---- */

/* Standard normal above `least` (Robert 1995, "Simulation of truncated normal variables"). */
static double normal_above(hs_chance *c, double least)
{
    if (least < 0.45)
        for (;;) {
            double x = hs_chance_normal(c);
            if (x > least) return x;
        }
    double rate = (least + sqrt(least * least + 4)) / 2;
    for (;;) {
        double x = least - log(1 - hs_chance_unit(c)) / rate, off = x - rate;
        if (hs_chance_unit(c) <= exp(-off * off / 2)) return x;
    }
}

static double normal_between(hs_chance *c, double low, double high)
{
    if (low > 0 && high - low > 1) {
        for (;;) {
            double x = normal_above(c, low);
            if (x < high) return x;
        }
    }
    if (high < 0 && high - low > 1) return -normal_between(c, -high, -low);
    double top = low > 0 ? low : high < 0 ? high : 0; /* where the density is greatest */
    for (;;) {
        double x = low + (high - low) * hs_chance_unit(c);
        if (hs_chance_unit(c) <= exp((top * top - x * x) / 2)) return x;
    }
}

static double mean_of(const sampler *k, const answer *a)
{
    double mean = -k->alpha[a->j];
    for (uint32_t d = 0; d < k->d; d++) mean += k->theta[(size_t)a->i * k->d + d] * k->beta[(size_t)a->j * k->d + d];
    return mean;
}

static void draw_answers(sampler *k)
{
    for (uint32_t i = 0; i < k->answers; i++) {
        answer *a = &k->answer[i];
        double mean = mean_of(k, a), cut = k->ordinal ? k->cut[a->j] : 0;
        if (a->y == FOR) a->z = mean + normal_above(&k->chance, cut - mean);
        else if (a->y == AGAINST) a->z = mean - normal_above(&k->chance, mean);
        else a->z = mean + normal_between(&k->chance, -mean, cut - mean);
    }
}

/* From N(P⁻¹ b, P⁻¹), P of d × d, d at most 3: Cholesky, then two triangles. */
static void draw_normal(hs_chance *c, double p[3][3], double *b, uint32_t d, double *out)
{
    double x[3];
    for (uint32_t i = 0; i < d; i++) {
        for (uint32_t j = 0; j <= i; j++) {
            double sum = p[i][j];
            for (uint32_t l = 0; l < j; l++) sum -= p[i][l] * p[j][l];
            p[i][j] = i == j ? sqrt(sum) : sum / p[j][j];
        }
        x[i] = b[i];
        for (uint32_t l = 0; l < i; l++) x[i] -= p[i][l] * x[l];
        x[i] /= p[i][i];
    }
    for (uint32_t i = 0; i < d; i++) x[i] += hs_chance_normal(c);
    for (uint32_t i = d; i-- > 0;) {
        out[i] = x[i];
        for (uint32_t l = i + 1; l < d; l++) out[i] -= p[l][i] * out[l];
        out[i] /= p[i][i];
    }
}

static void draw_actors(sampler *k)
{
    for (uint32_t i = 0; i < k->n; i++) {
        double p[3][3] = {{0}}, b[3] = {0};
        for (uint32_t d = 0; d < k->d; d++) p[d][d] = 1;
        for (uint32_t at = k->actor_from[i]; at < k->actor_from[i + 1]; at++) {
            const double *beta = k->beta + (size_t)k->answer[at].j * k->d;
            double z = k->answer[at].z + k->alpha[k->answer[at].j];
            for (uint32_t d = 0; d < k->d; d++) {
                b[d] += beta[d] * z;
                for (uint32_t e = 0; e <= d; e++) p[d][e] += beta[d] * beta[e];
            }
        }
        draw_normal(&k->chance, p, b, k->d, k->theta + (size_t)i * k->d);
    }
}

static void draw_concepts(sampler *k)
{
    for (uint32_t j = 0; j < k->m; j++) {
        double p[3][3] = {{0}}, b[3] = {0}, out[3];
        for (uint32_t d = 0; d <= k->d; d++) p[d][d] = 0.25;
        for (uint32_t at = k->concept_from[j]; at < k->concept_from[j + 1]; at++) {
            const answer *a = &k->answer[k->of_concept[at]];
            double x[3] = {0};
            for (uint32_t d = 0; d < k->d; d++) x[d] = k->theta[(size_t)a->i * k->d + d];
            x[k->d] = -1;
            for (uint32_t d = 0; d <= k->d; d++) {
                b[d] += x[d] * a->z;
                for (uint32_t e = 0; e <= d; e++) p[d][e] += x[d] * x[e];
            }
        }
        draw_normal(&k->chance, p, b, k->d + 1, out);
        memcpy(k->beta + (size_t)j * k->d, out, k->d * sizeof *out);
        k->alpha[j] = out[k->d];
    }
}

/* Anywhere between the torn below and those who are for above; where nobody bounds it, at most 2 away. */
static void draw_cuts(sampler *k)
{
    for (uint32_t j = 0; k->ordinal && j < k->m; j++) {
        double low = 0, high = INFINITY;
        for (uint32_t at = k->concept_from[j]; at < k->concept_from[j + 1]; at++) {
            const answer *a = &k->answer[k->of_concept[at]];
            if (a->y == TORN && a->z > low) low = a->z;
            if (a->y == FOR && a->z < high) high = a->z;
        }
        if (high > low + 2) high = low + 2;
        k->cut[j] = low + (high - low) * hs_chance_unit(&k->chance);
    }
}

static void keep(sampler *k, uint32_t at)
{
    memcpy(k->draw + (size_t)at * k->n * k->d, k->theta, (size_t)k->n * k->d * sizeof *k->theta);
    for (uint32_t j = 0; j < k->m; j++) {
        double *item = k->item + ((size_t)at * k->m + j) * (k->d + 1);
        memcpy(item, k->beta + (size_t)j * k->d, k->d * sizeof *item);
        item[k->d] = k->alpha[j];
    }
}

static void run(sampler *k, uint32_t steps)
{
    uint32_t kept = 0;
    for (uint32_t t = 0; t < BURN + steps; t++) {
        draw_answers(k);
        draw_cuts(k);
        draw_concepts(k);
        draw_actors(k);
        if (t >= BURN && (uint64_t)(t - BURN + 1) * KEPT / steps > kept) keep(k, kept++);
    }
}

/* ---- signs and axes ---- */

/* The rotation, or reflection, of 2 × 2 that brings x nearest to y: maximizes the trace of R' M, M = Σ x y'. In one dimension: the sign. */
static void nearest_turn(const double *x, const double *y, uint32_t n, uint32_t d, double r[2][2])
{
    double m[2][2] = {{0}};
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t a = 0; a < d; a++)
            for (uint32_t b = 0; b < d; b++) m[a][b] += x[(size_t)i * d + a] * y[(size_t)i * d + b];
    if (d == 1) {
        r[0][0] = m[0][0] < 0 ? -1 : 1;
        return;
    }
    double turn_c = m[0][0] + m[1][1], turn_s = m[0][1] - m[1][0], flip_c = m[0][0] - m[1][1], flip_s = m[0][1] + m[1][0];
    double turn = hypot(turn_c, turn_s), flip = hypot(flip_c, flip_s);
    if (turn >= flip) {
        double c = turn > 0 ? turn_c / turn : 1, s = turn > 0 ? turn_s / turn : 0;
        r[0][0] = c, r[0][1] = s, r[1][0] = -s, r[1][1] = c;
    } else {
        double c = flip_c / flip, s = flip_s / flip;
        r[0][0] = c, r[0][1] = s, r[1][0] = s, r[1][1] = -c;
    }
}

static void turn(double *x, uint32_t n, uint32_t d, uint32_t stride, double r[2][2])
{
    for (uint32_t i = 0; i < n; i++) {
        double *p = x + (size_t)i * stride, out[2] = {0};
        for (uint32_t a = 0; a < d; a++)
            for (uint32_t b = 0; b < d; b++) out[b] += p[a] * r[a][b];
        memcpy(p, out, d * sizeof *p);
    }
}

static void turn_draw(sampler *k, uint32_t at, double r[2][2])
{
    turn(k->draw + (size_t)at * k->n * k->d, k->n, k->d, k->d, r);
    turn(k->item + (size_t)at * k->m * (k->d + 1), k->m, k->d, k->d + 1, r);
}

static void mean_draw(const sampler *k, double *mean)
{
    memset(mean, 0, (size_t)k->n * k->d * sizeof *mean);
    for (uint32_t t = 0; t < KEPT; t++)
        for (uint32_t i = 0; i < k->n * k->d; i++) mean[i] += k->draw[(size_t)t * k->n * k->d + i] / KEPT;
}

/* Turns all draws so that the mean's longest axis is the first. */
static void longest_first(sampler *k, const double *mean)
{
    double xx = 0, yy = 0, xy = 0, mx = 0, my = 0;
    if (k->d < 2) return;
    for (uint32_t i = 0; i < k->n; i++) mx += mean[2 * i] / k->n, my += mean[2 * i + 1] / k->n;
    for (uint32_t i = 0; i < k->n; i++) {
        double x = mean[2 * i] - mx, y = mean[2 * i + 1] - my;
        xx += x * x, yy += y * y, xy += x * y;
    }
    double angle = atan2(2 * xy, xx - yy) / 2, r[2][2] = {{cos(angle), -sin(angle)}, {sin(angle), cos(angle)}};
    for (uint32_t t = 0; t < KEPT; t++) turn_draw(k, t, r);
}

static void settle_signs(sampler *k)
{
    for (uint32_t d = 0; d < k->d; d++) {
        double best = 0, r[2][2] = {{1, 0}, {0, 1}};
        for (uint32_t j = 0; j < k->m; j++) {
            double slope = 0;
            for (uint32_t t = 0; t < KEPT; t++) slope += k->item[((size_t)t * k->m + j) * (k->d + 1) + d] / KEPT;
            if (fabs(slope) > fabs(best) + 1e-9) best = slope;
        }
        if (best >= 0) continue;
        r[d][d] = -1;
        for (uint32_t t = 0; t < KEPT; t++) turn_draw(k, t, r);
    }
}

static void settle(sampler *k)
{
    double *mean = hs_new(&k->s->arena, double, (size_t)k->n * k->d), r[2][2];
    memcpy(mean, k->draw + (size_t)(KEPT - 1) * k->n * k->d, (size_t)k->n * k->d * sizeof *mean);
    for (int again = 0; again < 3; again++) {
        for (uint32_t t = 0; t < KEPT; t++) {
            nearest_turn(k->draw + (size_t)t * k->n * k->d, mean, k->n, k->d, r);
            turn_draw(k, t, r);
        }
        mean_draw(k, mean);
    }
    longest_first(k, mean);
    settle_signs(k);
}

/* ---- the answers ---- */

static int take_answers(sampler *k, const hs_net *net, hs_err *err)
{
    hs_arena *arena = &k->s->arena;
    k->n = net->row.n;
    k->m = net->column.n;
    k->answer = hs_new(arena, answer, net->row_from[net->row.n]);
    k->actor_from = hs_new(arena, uint32_t, (size_t)k->n + 1);
    for (uint32_t i = 0; i < k->n; i++) {
        for (uint64_t c = net->row_from[i]; c < net->row_from[i + 1]; c++) {
            const hs_net_cell *cell = &net->row_cell[c];
            bool torn = c + 1 < net->row_from[i + 1] && cell[1].other == cell->other;
            uint8_t y = torn ? TORN : cell->level ? FOR : AGAINST;
            c += torn;
            if (torn && !k->ordinal) continue;
            k->answer[k->answers++] = (answer){i, cell->other, y, 0};
        }
        k->actor_from[i + 1] = k->answers;
    }
    k->concept_from = hs_new(arena, uint32_t, (size_t)k->m + 2);
    k->of_concept = hs_new(arena, uint32_t, k->answers);
    for (uint32_t a = 0; a < k->answers; a++) k->concept_from[k->answer[a].j + 2]++;
    for (uint32_t j = 0; j < k->m; j++) k->concept_from[j + 2] += k->concept_from[j + 1];
    for (uint32_t a = 0; a < k->answers; a++) k->of_concept[k->concept_from[k->answer[a].j + 1]++] = a;
    if (!k->answers) return hs_fail(err, HS_ENOTHING, "nobody is clearly for or against anything");
    return HS_OK;
}

static int begin(sampler *k, const hs_net *net, hs_err *err)
{
    hs_arena *arena = &k->s->arena;
    int code = take_answers(k, net, err);
    if (code) return code;
    k->theta = hs_new(arena, double, (size_t)k->n * k->d);
    k->beta = hs_new(arena, double, (size_t)k->m * k->d);
    k->alpha = hs_new(arena, double, k->m);
    k->cut = hs_new(arena, double, k->m);
    k->draw = hs_new(arena, double, (size_t)KEPT * k->n * k->d);
    k->item = hs_new(arena, double, (size_t)KEPT * k->m * (k->d + 1));
    for (uint32_t i = 0; i < k->n * k->d; i++) k->theta[i] = hs_chance_normal(&k->chance) / 2;
    for (uint32_t j = 0; j < k->m * k->d; j++) k->beta[j] = hs_chance_normal(&k->chance);
    for (uint32_t j = 0; j < k->m; j++) k->cut[j] = 0.5;
    return HS_OK;
}

/* ---- the sheet ---- */

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Mean, deviation, 2.5th and 97.5th percentile of the draws at x, x + stride, … */
static void put_summary(hs_net_sheet *s, const double *x, size_t stride, double *sorted)
{
    double mean = 0, square = 0;
    for (uint32_t t = 0; t < KEPT; t++) sorted[t] = x[t * stride], mean += sorted[t] / KEPT;
    for (uint32_t t = 0; t < KEPT; t++) square += (sorted[t] - mean) * (sorted[t] - mean) / (KEPT - 1);
    qsort(sorted, KEPT, sizeof *sorted, by_size);
    hs_sheet_number(s, mean);
    hs_sheet_number(s, sqrt(square));
    hs_sheet_number(s, sorted[KEPT / 40]);
    hs_sheet_number(s, sorted[KEPT - 1 - KEPT / 40]);
}

static void put_sheet(sampler *k, const hs_net *net)
{
    static const char *const part[2][4] = {{"x", "x_sd", "x_low", "x_high"}, {"y", "y_sd", "y_low", "y_high"}};
    hs_net_sheet *s = k->s->sheet;
    double *sorted = hs_new(&k->s->arena, double, KEPT);
    hs_sheet_column(s, HS_STR("variable"), true);
    hs_sheet_column(s, HS_STR("node"), true);
    hs_sheet_column(s, HS_STR("answers"), false);
    for (uint32_t d = 0; d < k->d; d++)
        for (int i = 0; i < 4; i++) hs_sheet_column(s, hs_str_of(part[d][i]), false);
    hs_sheet_column(s, HS_STR("difficulty"), false);
    for (uint32_t i = 0; i < k->n; i++) {
        hs_sheet_text(s, net->row.variable->name);
        hs_sheet_text(s, net->row.node[i].entity->label);
        hs_sheet_number(s, k->actor_from[i + 1] - k->actor_from[i]);
        for (uint32_t d = 0; d < k->d; d++) put_summary(s, k->draw + (size_t)i * k->d + d, (size_t)k->n * k->d, sorted);
        hs_sheet_number(s, NAN);
    }
    for (uint32_t j = 0; j < k->m; j++) {
        double difficulty = 0;
        hs_sheet_text(s, net->column.variable->name);
        hs_sheet_text(s, net->column.node[j].entity->label);
        hs_sheet_number(s, k->concept_from[j + 1] - k->concept_from[j]);
        for (uint32_t d = 0; d < k->d; d++) put_summary(s, k->item + (size_t)j * (k->d + 1) + d, (size_t)k->m * (k->d + 1), sorted);
        for (uint32_t t = 0; t < KEPT; t++) difficulty += k->item[((size_t)t * k->m + j) * (k->d + 1) + k->d] / KEPT;
        hs_sheet_number(s, difficulty);
    }
    hs_sheet_note(s, "x of a node: where it stands; of what it speaks of: how much that tells the nodes apart. %u answers", k->answers);
}

static int of_network(void *user, hs_arena *arena, const hs_net *net, bool *stop, hs_err *err)
{
    hs_net_study *s = user;
    sampler k = {.s = s, .chance = {s->options.seed}, .d = s->options.dimensions ? s->options.dimensions : 1, .ordinal = s->options.ordinal != 0};
    (void)arena;
    *stop = true;
    int code = begin(&k, net, err);
    if (code) return code;
    run(&k, s->options.times ? s->options.times : USUAL_STEPS);
    settle(&k);
    put_sheet(&k, net);
    return HS_OK;
}

int hs_study_scaling(hs_net_study *s, hs_err *err)
{
    hs_net_each each = {of_network, s};
    const hs_net_variable *q = hs_net_variable_of(s->table, s->network.qualifier);
    if (s->network.window) return hs_fail(err, HS_EUSAGE, "scaling is of one network, not of a series");
    if (s->options.dimensions > MOST_DIMENSIONS) return hs_fail(err, HS_EUSAGE, "scaling has one or two dimensions");
    if (s->options.times && (s->options.times < KEPT || s->options.times > 1000000)) return hs_fail(err, HS_EUSAGE, "scaling takes from %d to 1000000 steps", KEPT);
    if (q && q->kind != HS_NET_BOOLEAN) return hs_fail(err, HS_EUSAGE, "scaling needs a boolean qualifier, for and against; %.*s is none", (int)q->name.len, q->name.ptr);
    s->network.shape = HS_NET_TWO_MODE;
    s->network.aggregation = HS_NET_COMBINE;
    s->network.norm = HS_NET_RAW;
    return hs_net_series_run(&s->arena, s->table, &s->network, &each, err);
}
