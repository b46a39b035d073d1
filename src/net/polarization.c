/* Polarization: how far the nodes fall into camps that agree inside and quarrel outside. networks.md, section 1.5.
 *
 * c and f are the congruence and the conflict network, both by average activity. For camps of sizes n_g, with W ordered pairs inside camps and
 * B between them, a perfectly polarized debate has E_g = (n_g (n_g − 1) / W) (N_c / W) on each pair inside camp g, F_gh = (n_g n_h / B) (N_f / B)
 * between g and h, and nothing else. The score is half the sum of all distances from that, divided by N_c + N_f: 0 is perfect polarization, so
 * the camps are sought that make it least. Discourse Network Analyzer seeks the greatest; compat_dna does, too.
 *
 * Camps are as large as each other, or differ by one. All such camps are tried where they are few; otherwise swaps of two nodes improve
 * random camps, from many beginnings. */
#include <math.h>
#include "base/err.h"
#include "net/chance.h"
#include "net/measure.h"

enum { MOST_NODES = 2000, MOST_TRIED = 200000, BEGINNINGS = 20 };

typedef struct pair { double c, f; } pair;

typedef struct camps {
    uint32_t n, groups;
    const pair *pair;         /* [n][n] */
    double all_c, all_f;      /* N_c, N_f */
    const uint32_t *size;     /* [groups] */
    double within, between;   /* W, B */
    bool most;                /* the greatest score is sought */
} camps;

static double expected_inside(const camps *k, uint32_t g)
{
    return k->within > 0 ? k->size[g] * (k->size[g] - 1.0) / k->within * (k->all_c / k->within) : 0;
}

static double expected_between(const camps *k, uint32_t g, uint32_t h)
{
    return k->between > 0 ? (double)k->size[g] * k->size[h] / k->between * (k->all_f / k->between) : 0;
}

/* What one ordered pair adds. */
static double distance(const camps *k, const uint32_t *of, uint32_t i, uint32_t j)
{
    pair p = k->pair[(size_t)i * k->n + j];
    if (of[i] == of[j]) return fabs(p.c - expected_inside(k, of[i])) + p.f;
    return p.c + fabs(p.f - expected_between(k, of[i], of[j]));
}

static double score(const camps *k, const uint32_t *of)
{
    double sum = 0;
    for (uint32_t i = 0; i < k->n; i++)
        for (uint32_t j = 0; j < k->n; j++)
            if (i != j) sum += distance(k, of, i, j);
    return k->all_c + k->all_f > 0 ? sum / 2 / (k->all_c + k->all_f) : NAN;
}

/* The score's change when a and b change camps, times 2 (N_c + N_f). */
static double change(const camps *k, uint32_t *of, uint32_t a, uint32_t b)
{
    double before = 0, after = 0;
    for (uint32_t i = 0; i < k->n; i++) {
        if (i == a || i == b) continue;
        before += distance(k, of, a, i) + distance(k, of, b, i) + distance(k, of, i, a) + distance(k, of, i, b);
    }
    uint32_t was = of[a];
    of[a] = of[b];
    of[b] = was;
    for (uint32_t i = 0; i < k->n; i++) {
        if (i == a || i == b) continue;
        after += distance(k, of, a, i) + distance(k, of, b, i) + distance(k, of, i, a) + distance(k, of, i, b);
    }
    of[b] = of[a];
    of[a] = was;
    return after - before;
}

static bool is_better(const camps *k, double a, double b)
{
    return k->most ? a > b + 1e-12 : a < b - 1e-12;
}

/* Swaps as long as one helps: always the first that does, in order. */
static void improve(const camps *k, uint32_t *of)
{
    for (bool moved = true; moved;) {
        moved = false;
        for (uint32_t a = 0; a < k->n; a++)
            for (uint32_t b = a + 1; b < k->n; b++)
                if (of[a] != of[b] && is_better(k, change(k, of, a, b), 0)) {
                    uint32_t was = of[a];
                    of[a] = of[b];
                    of[b] = was;
                    moved = true;
                }
    }
}

static void begin(const camps *k, uint32_t *of, hs_chance *chance)
{
    uint32_t at = 0;
    for (uint32_t g = 0; g < k->groups; g++)
        for (uint32_t i = 0; i < k->size[g]; i++) of[at++] = g;
    for (uint32_t i = k->n; i > 1; i--) {
        uint32_t other = hs_chance_below(chance, i), was = of[i - 1];
        of[i - 1] = of[other];
        of[other] = was;
    }
}

/* ---- two camps of few nodes: all of them ---- */

static double choose(uint32_t n, uint32_t of)
{
    double x = 1;
    for (uint32_t i = 0; i < of; i++) x = x * (n - i) / (i + 1);
    return x;
}

/* The next set of `of` nodes in the camp 1, in order of the numbers; false after the last. */
static bool next_set(uint32_t *set, uint32_t of, uint32_t n)
{
    uint32_t i = of;
    while (i && set[i - 1] == n - of + i - 1) i--;
    if (!i) return false;
    for (uint32_t x = set[i - 1] + 1; i <= of; i++) set[i - 1] = x++;
    return true;
}

static double try_all(const camps *k, uint32_t *set, uint32_t *of, uint32_t *best)
{
    double found = NAN;
    uint32_t small = k->size[1];
    for (uint32_t i = 0; i < small; i++) set[i] = i;
    do {
        for (uint32_t i = 0; i < k->n; i++) of[i] = 0;
        for (uint32_t i = 0; i < small; i++) of[set[i]] = 1;
        double x = score(k, of);
        if (isnan(found) || is_better(k, x, found)) found = x, memcpy(best, of, k->n * sizeof *of);
    } while (next_set(set, small, k->n));
    return found;
}

static double seek(const camps *k, uint64_t seed, uint32_t *of, uint32_t *best, uint32_t *set)
{
    hs_chance chance = {seed};
    double found = NAN;
    if (k->groups == 2 && choose(k->n, k->size[1]) <= MOST_TRIED / (k->n + 1.0)) return try_all(k, set, of, best);
    for (int t = 0; t < BEGINNINGS; t++) {
        begin(k, of, &chance);
        improve(k, of);
        double x = score(k, of);
        if (isnan(found) || is_better(k, x, found)) found = x, memcpy(best, of, k->n * sizeof *of);
    }
    return found;
}

/* ---- the two networks ---- */

static int fill(const hs_net *net, pair *out, bool conflict, double *sum, hs_err *err)
{
    hs_net_walk *walk = hs_net_walk_new(net);
    if (!walk) return hs_fail(err, HS_ENOMEM, "out of memory");
    for (uint32_t r = 0; r < net->row.n; r++) {
        hs_net_row row = hs_net_walk_row(walk, r, 0);
        for (uint32_t i = 0; i < row.n; i++) {
            pair *p = &out[(size_t)r * net->row.n + row.column[i]];
            *(conflict ? &p->f : &p->c) = row.weight[i];
            *sum += fabs(row.weight[i]);
        }
    }
    hs_net_walk_free(walk);
    return HS_OK;
}

/* The same selection as the network at hand, aggregated by conflict. */
static int conflict_of(hs_arena *arena, const hs_net *net, pair *out, double *sum, hs_err *err)
{
    hs_net_options *options = hs_new(arena, hs_net_options, 1);
    hs_net_chosen *chosen = hs_new(arena, hs_net_chosen, 1);
    hs_net *other = hs_new(arena, hs_net, 1);
    *options = *net->chosen->options;
    *chosen = *net->chosen;
    *other = *net;
    if (options->aggregation == HS_NET_CONGRUENCE) options->aggregation = HS_NET_CONFLICT;
    chosen->options = options;
    other->chosen = chosen;
    return fill(other, out, true, sum, err);
}

static uint32_t *sizes_of(hs_arena *arena, uint32_t n, uint32_t groups)
{
    uint32_t *size = hs_new(arena, uint32_t, groups);
    for (uint32_t i = 0; i < n; i++) size[i % groups]++;
    return size;
}

static void put_camps(hs_net_study *s, const hs_net *net, const uint32_t *of, double found)
{
    if (!s->sheet->column.n) {
        hs_study_columns(s);
        hs_sheet_column(s->sheet, HS_STR("node"), true);
        hs_sheet_column(s->sheet, HS_STR("camp"), false);
        hs_sheet_column(s->sheet, HS_STR("polarization"), false);
    }
    for (uint32_t i = 0; i < net->row.n; i++) {
        hs_study_slice(s, net);
        hs_sheet_text(s->sheet, net->row.node[i].entity->label);
        hs_sheet_number(s->sheet, of[i]);
        hs_sheet_number(s->sheet, found);
    }
}

static int of_network(void *user, hs_arena *arena, const hs_net *net, bool *stop, hs_err *err)
{
    hs_net_study *s = user;
    uint32_t n = net->row.n, groups = s->options.groups ? s->options.groups : 2;
    *stop = false;
    if (n > MOST_NODES) return hs_fail(err, HS_ELIMIT, "%u nodes are too many to look for camps among; %d are possible", n, MOST_NODES);
    if (n < groups) {
        put_camps(s, net, hs_new(arena, uint32_t, n), NAN);
        return HS_OK;
    }
    pair *pairs = hs_new(arena, pair, (size_t)n * n);
    camps k = {.n = n, .groups = groups, .pair = pairs, .size = sizes_of(arena, n, groups), .most = s->network.compat_dna != 0};
    int code = fill(net, pairs, false, &k.all_c, err);
    if (!code) code = conflict_of(arena, net, pairs, &k.all_f, err);
    if (code) return code;
    double inside = 0;
    for (uint32_t g = 0; g < groups; g++) inside += k.size[g] * (k.size[g] - 1.0);
    k.within = inside;
    k.between = n * (n - 1.0) - inside;
    uint32_t *of = hs_new(arena, uint32_t, n), *best = hs_new(arena, uint32_t, n), *set = hs_new(arena, uint32_t, n);
    double found = seek(&k, s->options.seed, of, best, set);
    hs_groups_order(arena, best, n);
    put_camps(s, net, best, found);
    if (!net->slice.number) hs_sheet_note(s->sheet, "polarization %.5f with %u camps (0: perfect)", found, groups);
    return HS_OK;
}

int hs_study_polarization(hs_net_study *s, hs_err *err)
{
    hs_net_each each = {of_network, s};
    s->network.shape = HS_NET_ONE_MODE;
    /* over a window Discourse Network Analyzer forgets to ask for the one and then the other: both are the difference */
    s->network.aggregation = s->network.compat_dna && s->network.window ? HS_NET_SUBTRACT : HS_NET_CONGRUENCE;
    s->network.norm = HS_NET_AVERAGE;
    return hs_net_series_run(&s->arena, s->table, &s->network, &each, err);
}
