/* Phase transitions: at which times a debate's network changes from one state to another.
 *
 * Each place of the window gives a network; the distance of two is Σ |y − y'| over all cells, divided by the greatest. The times are then
 * grouped by average, complete and Ward's linkage and around medoids, into 2 to `groups` states, and the grouping is taken whose modularity
 * on the graph of 1 − distance is greatest. x and y are a picture of the distances: metric scaling that makes stress small (SMACOF, de
 * Leeuw 1977), from the two largest axes of classical scaling; the paper behind rDNA takes MASS's isoMDS, whose picture is alike. */
#include <math.h>
#include <stdlib.h>
#include "base/err.h"
#include "net/measure.h"

enum { MOST_TIMES = 1500, MOST_STATES = 50, USUAL_STATES = 6, AVERAGE = 0, COMPLETE, WARD, MEDOIDS, WAYS };
static const char *const WAY[WAYS] = {"average linkage", "complete linkage", "Ward's linkage", "medoids"};

typedef struct flat { uint64_t cell; double weight; } flat; /* row × columns + column */
typedef struct moment { hs_net_slice slice; const flat *at; uint32_t n; } moment;

typedef struct phases {
    hs_net_study *s;
    struct { moment *at; uint32_t n, cap; } time;
    double *far;     /* [n][n] */
    uint32_t states; /* at most */
} phases;

static uint64_t key_of(const hs_net *net, uint32_t row, uint32_t column)
{
    return ((uint64_t)(net->row.node[row].entity - net->row.variable->entity) << 32) | column;
}

/* Columns by entity, too, so that networks with other nodes can be compared. */
static int take(void *user, hs_arena *arena, const hs_net *net, bool *stop, hs_err *err)
{
    phases *p = user;
    hs_arena *own = &p->s->sheet->arena; /* lives on, unlike the series' */
    bool one = net->chosen->options->shape == HS_NET_ONE_MODE;
    const hs_net_side *across = one ? &net->row : &net->column;
    uint32_t n = 0;
    (void)arena;
    *stop = false;
    if (p->time.n == MOST_TIMES) return hs_fail(err, HS_ELIMIT, "more than %d places of the window are too many to compare; take a larger unit", MOST_TIMES);
    hs_net_walk *walk = hs_net_walk_new(net);
    if (!walk) return hs_fail(err, HS_ENOMEM, "out of memory");
    for (uint32_t r = 0; r < net->row.n; r++) n += hs_net_walk_row(walk, r, 1).n;
    hs_net_walk_free(walk);
    flat *list = hs_new(own, flat, n);
    moment made = {net->slice, list, n};
    hs_push(own, &p->time, made);
    walk = hs_net_walk_new(net);
    if (!walk) return hs_fail(err, HS_ENOMEM, "out of memory");
    for (uint32_t r = 0, at = 0; r < net->row.n; r++) {
        hs_net_row row = hs_net_walk_row(walk, r, 1);
        for (uint32_t i = 0; i < row.n; i++)
            list[at++] = (flat){key_of(net, r, (uint32_t)(across->node[row.column[i]].entity - across->variable->entity)), row.weight[i]};
    }
    hs_net_walk_free(walk);
    return HS_OK;
}

static int by_cell(const void *a, const void *b)
{
    const flat *x = a, *y = b;
    return (x->cell > y->cell) - (x->cell < y->cell);
}

static double distance(const moment *a, const moment *b)
{
    double sum = 0;
    uint32_t i = 0, j = 0;
    while (i < a->n || j < b->n) {
        if (j == b->n || (i < a->n && a->at[i].cell < b->at[j].cell)) sum += fabs(a->at[i++].weight);
        else if (i == a->n || b->at[j].cell < a->at[i].cell) sum += fabs(b->at[j++].weight);
        else sum += fabs(a->at[i++].weight - b->at[j++].weight);
    }
    return sum;
}

static void fill_distances(phases *p)
{
    uint32_t n = p->time.n;
    double most = 0;
    for (uint32_t i = 0; i < n; i++) qsort((void *)p->time.at[i].at, p->time.at[i].n, sizeof(flat), by_cell);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = i + 1; j < n; j++) {
            double d = distance(&p->time.at[i], &p->time.at[j]);
            p->far[(size_t)i * n + j] = p->far[(size_t)j * n + i] = d;
            if (d > most) most = d;
        }
    for (size_t i = 0; most > 0 && i < (size_t)n * n; i++) p->far[i] /= most;
}

/* ---- grouping ---- */

/* Distance of the union of a and b from c, by the formula of Lance and Williams (1967). Ward's is of squares. */
static double joined(int way, double ac, double bc, double ab, double na, double nb, double nc)
{
    if (way == AVERAGE) return (na * ac + nb * bc) / (na + nb);
    if (way == COMPLETE) return ac > bc ? ac : bc;
    return sqrt(fmax(0, ((na + nc) * ac * ac + (nb + nc) * bc * bc - nc * ab * ab) / (na + nb + nc)));
}

/* Joins the nearest two until `groups` are left. d: [n][n], destroyed; of: the group of each, any number below n. */
static void link_up(int way, double *d, uint32_t n, uint32_t groups, uint32_t *of, double *size)
{
    for (uint32_t i = 0; i < n; i++) of[i] = i, size[i] = 1;
    for (uint32_t left = n; left > groups; left--) {
        uint32_t a = n, b = n;
        for (uint32_t i = 0; i < n; i++)
            for (uint32_t j = i + 1; size[i] > 0 && j < n; j++)
                if (size[j] > 0 && (a == n || d[(size_t)i * n + j] < d[(size_t)a * n + b])) a = i, b = j;
        for (uint32_t c = 0; c < n; c++) {
            if (c == a || c == b || size[c] <= 0) continue;
            double x = joined(way, d[(size_t)a * n + c], d[(size_t)b * n + c], d[(size_t)a * n + b], size[a], size[b], size[c]);
            d[(size_t)a * n + c] = d[(size_t)c * n + a] = x;
        }
        size[a] += size[b];
        size[b] = 0;
        for (uint32_t i = 0; i < n; i++)
            if (of[i] == b) of[i] = a;
    }
}

/* Around medoids: the first in the middle, each next one where it shortens most; then medoids move while that helps. */
static void around_medoids(const double *far, uint32_t n, uint32_t groups, uint32_t *of, double *near, uint32_t *medoid)
{
    for (uint32_t i = 0; i < n; i++) near[i] = INFINITY;
    for (uint32_t g = 0; g < groups; g++) {
        double best = INFINITY;
        for (uint32_t c = 0; c < n; c++) {
            double sum = 0;
            for (uint32_t i = 0; i < n; i++) sum += fmin(near[i], far[(size_t)i * n + c]);
            if (sum < best - 1e-12) best = sum, medoid[g] = c;
        }
        for (uint32_t i = 0; i < n; i++) near[i] = fmin(near[i], far[(size_t)i * n + medoid[g]]);
    }
    for (int turn = 0; turn < 100; turn++) {
        bool moved = false;
        for (uint32_t i = 0; i < n; i++) {
            of[i] = 0;
            for (uint32_t g = 1; g < groups; g++)
                if (far[(size_t)i * n + medoid[g]] < far[(size_t)i * n + medoid[of[i]]]) of[i] = g;
        }
        for (uint32_t g = 0; g < groups; g++) {
            double best = INFINITY;
            uint32_t middle = medoid[g];
            for (uint32_t c = 0; c < n; c++) {
                double sum = 0;
                for (uint32_t i = 0; of[c] == g && i < n; i++) sum += of[i] == g ? far[(size_t)i * n + c] : 0;
                if (of[c] == g && sum < best - 1e-12) best = sum, middle = c;
            }
            moved = moved || middle != medoid[g];
            medoid[g] = middle;
        }
        if (!moved) return;
    }
}

/* Of the graph of 1 − distance. */
static double modularity(const double *far, uint32_t n, const uint32_t *of)
{
    double all = 0, inside = 0;
    double strength[MOST_STATES] = {0}, expected = 0;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < n; j++) {
            double w = i == j ? 0 : 1 - far[(size_t)i * n + j];
            all += w;
            strength[of[i]] += w;
            if (of[i] == of[j]) inside += w;
        }
    for (uint32_t g = 0; g < MOST_STATES; g++) expected += strength[g] * strength[g];
    return all > 0 ? inside / all - expected / (all * all) : 0;
}

/* Numbers states in the order of time, from 0. */
static void in_order(uint32_t *of, uint32_t n, uint32_t *number)
{
    uint32_t states = 0;
    for (uint32_t i = 0; i < n; i++) number[i] = UINT32_MAX;
    for (uint32_t i = 0; i < n; i++) {
        if (number[of[i]] == UINT32_MAX) number[of[i]] = states++;
        of[i] = number[of[i]];
    }
}

typedef struct choice { uint32_t *of; uint32_t states; int way; double modularity; } choice;

static void find_states(phases *p, choice *best)
{
    hs_arena *arena = &p->s->arena;
    uint32_t n = p->time.n, *of = hs_new(arena, uint32_t, n), *number = hs_new(arena, uint32_t, n);
    double *d = hs_new(arena, double, (size_t)n * n), *size = hs_new(arena, double, n);
    best->modularity = -INFINITY;
    for (uint32_t states = 2; states <= p->states && states <= n; states++)
        for (int way = 0; way < WAYS; way++) {
            memcpy(d, p->far, (size_t)n * n * sizeof *d);
            if (way == MEDOIDS) around_medoids(p->far, n, states, of, size, number);
            else link_up(way, d, n, states, of, size);
            in_order(of, n, number);
            double m = modularity(p->far, n, of);
            if (m <= best->modularity + 1e-12) continue;
            memcpy(best->of, of, n * sizeof *of);
            best->states = states;
            best->way = way;
            best->modularity = m;
        }
}

/* (b − a) / max(a, b): a how far it is from its own state, b from the nearest other (Rousseeuw 1987). */
static double silhouette(const phases *p, const choice *c, uint32_t i)
{
    double sum[MOST_STATES] = {0}, count[MOST_STATES] = {0}, b = INFINITY;
    uint32_t n = p->time.n, own = c->of[i];
    for (uint32_t j = 0; j < n; j++)
        if (j != i) sum[c->of[j]] += p->far[(size_t)i * n + j], count[c->of[j]]++;
    if (count[own] == 0) return 0;
    for (uint32_t g = 0; g < c->states; g++)
        if (g != own && count[g] > 0) b = fmin(b, sum[g] / count[g]);
    double a = sum[own] / count[own], most = fmax(a, b);
    return isfinite(b) && most > 0 ? (b - a) / most : 0;
}

/* ---- the picture ---- */

/* The k-th axis of classical scaling by power iteration on the doubly centred squares; `before` is taken out. */
static void axis(const double *b, uint32_t n, const double *before, double *out, double *next)
{
    for (uint32_t i = 0; i < n; i++) out[i] = sin(1.0 + i * (before ? 2.0 : 1.0));
    double value = 0;
    for (int turn = 0; turn < 300; turn++) {
        double size = 0, over = 0, length = 0;
        for (uint32_t i = 0; i < n; i++) {
            next[i] = 0;
            for (uint32_t j = 0; j < n; j++) next[i] += b[(size_t)i * n + j] * out[j];
        }
        for (uint32_t i = 0; before && i < n; i++) over += next[i] * before[i], length += before[i] * before[i];
        for (uint32_t i = 0; i < n; i++) {
            if (before && length > 0) next[i] -= over / length * before[i];
            size += next[i] * next[i];
        }
        value = sqrt(size);
        for (uint32_t i = 0; i < n; i++) out[i] = value > 1e-300 ? next[i] / value : 0;
    }
    for (uint32_t i = 0; i < n; i++) out[i] *= sqrt(value);
}

static void classical(phases *p, double *x, double *y)
{
    hs_arena *arena = &p->s->arena;
    uint32_t n = p->time.n;
    double *b = hs_new(arena, double, (size_t)n * n), *mean = hs_new(arena, double, n), *next = hs_new(arena, double, n), all = 0;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < n; j++) {
            double d = p->far[(size_t)i * n + j];
            mean[i] += d * d / n;
            all += d * d / n / n;
        }
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < n; j++) {
            double d = p->far[(size_t)i * n + j];
            b[(size_t)i * n + j] = -(d * d - mean[i] - mean[j] + all) / 2;
        }
    axis(b, n, NULL, x, next);
    axis(b, n, x, y, next);
}

static double smacof(phases *p, double *x, double *y)
{
    hs_arena *arena = &p->s->arena;
    uint32_t n = p->time.n;
    double *nx = hs_new(arena, double, n), *ny = hs_new(arena, double, n), stress = 0, all = 0;
    for (int turn = 0; turn < 100; turn++) {
        stress = all = 0;
        for (uint32_t i = 0; i < n; i++) {
            nx[i] = ny[i] = 0;
            for (uint32_t j = 0; j < n; j++) {
                double d = p->far[(size_t)i * n + j], dx = x[i] - x[j], dy = y[i] - y[j], now = hypot(dx, dy), share = now > 1e-12 ? d / now : 0;
                if (i == j) continue;
                nx[i] += x[j] + share * dx;
                ny[i] += y[j] + share * dy;
                stress += (now - d) * (now - d);
                all += d * d;
            }
        }
        for (uint32_t i = 0; i < n; i++) x[i] = nx[i] / n, y[i] = ny[i] / n;
        double mx = 0, my = 0;
        for (uint32_t i = 0; i < n; i++) mx += x[i] / n, my += y[i] / n;
        for (uint32_t i = 0; i < n; i++) x[i] -= mx, y[i] -= my;
    }
    if (n && x[0] > 0)
        for (uint32_t i = 0; i < n; i++) x[i] = -x[i]; /* time begins on the left */
    return all > 0 ? sqrt(stress / all) : 0;
}

/* ---- */

static void put_sheet(phases *p, const choice *c, const double *x, const double *y)
{
    static const char *const columns[] = {"statements", "state", "silhouette", "change", "x", "y"};
    hs_net_sheet *s = p->s->sheet;
    uint32_t n = p->time.n;
    hs_study_columns(p->s);
    for (int i = 0; i < 6; i++) hs_sheet_column(s, hs_str_of(columns[i]), false);
    for (uint32_t i = 0; i < n; i++) {
        hs_sheet_number(s, p->time.at[i].slice.number);
        hs_sheet_day(s, p->time.at[i].slice.at);
        hs_sheet_number(s, p->time.at[i].slice.statements);
        hs_sheet_number(s, c->of[i] + 1);
        hs_sheet_number(s, silhouette(p, c, i));
        hs_sheet_number(s, i ? p->far[(size_t)i * n + i - 1] : NAN);
        hs_sheet_number(s, x[i]);
        hs_sheet_number(s, y[i]);
    }
}

int hs_study_phases(hs_net_study *s, hs_err *err)
{
    phases p = {.s = s, .states = s->options.groups ? s->options.groups : USUAL_STATES};
    hs_net_each each = {take, &p};
    s->network.isolates = 1; /* so that all times have the same nodes */
    if (!s->network.window) return hs_fail(err, HS_EUSAGE, "phases need a moving window: a unit and a size, and a kernel if need be");
    if (p.states < 2 || p.states > MOST_STATES) return hs_fail(err, HS_EUSAGE, "from 2 to %d states are possible", MOST_STATES);
    int code = hs_net_series_run(&s->arena, s->table, &s->network, &each, err);
    if (code) return code;
    uint32_t n = p.time.n;
    if (n < 3) return hs_fail(err, HS_ENOTHING, "%u places of the window are too few to compare", n);
    p.far = hs_new(&s->arena, double, (size_t)n * n);
    choice best = {.of = hs_new(&s->arena, uint32_t, n)};
    double *x = hs_new(&s->arena, double, n), *y = hs_new(&s->arena, double, n);
    fill_distances(&p);
    find_states(&p, &best);
    classical(&p, x, y);
    double stress = smacof(&p, x, y);
    put_sheet(&p, &best, x, y);
    hs_sheet_note(s->sheet, "%u states by %s, modularity %.4f; the picture's stress %.3f", best.states, WAY[best.way], best.modularity, stress);
    return HS_OK;
}
