/* hearsay.h's measures: the guard, igraph where it is needed, and which function does the work. */
#include "net/measure.h"
#include <stdlib.h>
#include "base/err.h"
#include "base/mem.h"

static const size_t MEMORY = (size_t)4 << 30;

uint32_t hs_study_nodes(const hs_net *net)
{
    return net->row.n + (net->chosen->options->shape == HS_NET_ONE_MODE ? 0 : net->column.n);
}

const hs_net_node *hs_study_node(const hs_net *net, uint32_t node, const hs_net_variable **variable)
{
    const hs_net_side *side = node < net->row.n ? &net->row : &net->column;
    if (variable) *variable = side->variable;
    return &side->node[node < net->row.n ? node : node - net->row.n];
}

void hs_study_columns(hs_net_study *s)
{
    if (!s->network.window) return;
    hs_sheet_column(s->sheet, HS_STR("window"), false);
    hs_sheet_column(s->sheet, HS_STR("at"), true);
}

void hs_study_slice(hs_net_study *s, const hs_net *net)
{
    if (!s->network.window) return;
    hs_sheet_number(s->sheet, net->slice.number);
    hs_sheet_day(s->sheet, net->slice.at);
}

static int of_network(void *user, hs_arena *arena, const hs_net *net, bool *stop, hs_err *err)
{
    hs_net_study *s = user;
    *stop = false;
    switch (s->measure) {
    case HS_NET_CENTRALITY: return hs_study_centrality(s, arena, net, err);
    case HS_NET_CORE: return hs_study_core(s, arena, net, err);
    default: return hs_study_communities(s, arena, net, err);
    }
}

static int study(hs_net_study *s, hs_err *err)
{
    hs_net_each each = {of_network, s};
    int code;
    switch (s->measure) {
    case HS_NET_BARS: return hs_study_bars(s, err);
    case HS_NET_BACKBONE: return hs_study_backbone(s, err);
    case HS_NET_POLARIZATION: return hs_study_polarization(s, err);
    case HS_NET_PHASES: return hs_study_phases(s, err);
    case HS_NET_SCALING: return hs_study_scaling(s, err);
    case HS_NET_THRESHOLDS: return hs_study_thresholds(s, err);
    case HS_NET_INTERVALS: return hs_study_intervals(s, err);
    default: break;
    }
    code = s->measure == HS_NET_CORE ? HS_OK : hs_igraph_open(&s->lib, err);
    return code ? code : hs_net_series_run(&s->arena, s->table, &s->network, &each, err);
}

/* What the study holds lives in the caller's frame, so it is whole after a jump. */
static int study_guarded(hs_net_study *s, hs_err *err)
{
    jmp_buf fail;
    s->arena.fail = s->sheet->arena.fail = &fail;
    int code = setjmp(fail) ? hs_fail(err, HS_ENOMEM, "the measure needs more than %zu MB of memory", MEMORY >> 20) : study(s, err);
    s->arena.fail = s->sheet->arena.fail = NULL;
    return code;
}

int hs_net_measure_make(const hs_net_table *table, const hs_net_options *network, hs_net_measure measure, const hs_net_measure_options *options,
                        hs_net_sheet **out, hs_err *err)
{
    hs_net_study s = {.table = table, .network = *network, .measure = measure};
    *out = NULL;
    if (options) s.options = *options;
    s.sheet = hs_mem_alloc(sizeof *s.sheet);
    if (!s.sheet) return hs_fail(err, HS_ENOMEM, "out of memory");
    *s.sheet = (hs_net_sheet){0};
    hs_arena_init(&s.sheet->arena, MEMORY, NULL);
    hs_arena_init(&s.arena, MEMORY, NULL);
    int code = study_guarded(&s, err);
    hs_graph_free(&s.graph);
    hs_igraph_close(&s.lib);
    hs_arena_free(&s.arena);
    if (code) hs_net_sheet_free(s.sheet);
    else *out = s.sheet;
    return code;
}

/* ---- groups ---- */

typedef struct group { uint32_t first, size, old; } group;

static int by_size(const void *a, const void *b)
{
    const group *x = a, *y = b;
    if (x->size != y->size) return x->size > y->size ? -1 : 1;
    return (x->first > y->first) - (x->first < y->first);
}

uint32_t hs_groups_order(hs_arena *arena, uint32_t *of, uint32_t n)
{
    uint32_t groups = 0, *place = hs_new(arena, uint32_t, (size_t)n + 1);
    group *list = hs_new(arena, group, (size_t)n + 1);
    for (uint32_t i = 0; i < n; i++) {
        if (!place[of[i]]) list[groups] = (group){i, 0, of[i]}, place[of[i]] = ++groups;
        list[place[of[i]] - 1].size++;
    }
    qsort(list, groups, sizeof *list, by_size);
    for (uint32_t g = 0; g < groups; g++) place[list[g].old] = g + 1;
    for (uint32_t i = 0; i < n; i++) of[i] = place[of[i]];
    return groups;
}

static double pairs(double n)
{
    return n * (n - 1) / 2;
}

double hs_groups_alike(hs_arena *arena, const uint32_t *a, const uint32_t *b, uint32_t n)
{
    uint32_t most_a = 0, most_b = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (a[i] > most_a) most_a = a[i];
        if (b[i] > most_b) most_b = b[i];
    }
    hs_arena_mark mark = hs_arena_save(arena);
    double both = 0, in_a = 0, in_b = 0;
    uint32_t *size_a = hs_new(arena, uint32_t, (size_t)most_a + 1), *size_b = hs_new(arena, uint32_t, (size_t)most_b + 1);
    uint32_t *cell = hs_new(arena, uint32_t, ((size_t)most_a + 1) * (most_b + 1));
    for (uint32_t i = 0; i < n; i++) size_a[a[i]]++, size_b[b[i]]++, cell[(size_t)a[i] * (most_b + 1) + b[i]]++;
    for (uint32_t i = 0; i <= most_a; i++) in_a += pairs(size_a[i]);
    for (uint32_t i = 0; i <= most_b; i++) in_b += pairs(size_b[i]);
    for (size_t i = 0; i < ((size_t)most_a + 1) * (most_b + 1); i++) both += pairs(cell[i]);
    hs_arena_reset(arena, mark);
    double chance = n > 1 ? in_a * in_b / pairs(n) : 0, most = (in_a + in_b) / 2;
    return most - chance > 0 ? (both - chance) / (most - chance) : 1;
}
