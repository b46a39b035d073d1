/* hearsay.h's functions for networks: where running out of memory becomes an error. */
#include "base/err.h"
#include "base/mem.h"
#include "net/series.h"

static const size_t MEMORY = (size_t)4 << 30;

typedef struct job {
    const hs_net_table *table;
    const hs_net_options *options;
    const hs_net_each *each;
} job;

static int run_guarded(hs_arena *arena, const job *j, hs_err *err)
{
    jmp_buf fail;
    arena->fail = &fail;
    int code = setjmp(fail) ? hs_fail(err, HS_ENOMEM, "the network needs more than %zu MB of memory", MEMORY >> 20)
                            : hs_net_series_run(arena, j->table, j->options, j->each, err);
    arena->fail = NULL;
    return code;
}

typedef struct caller { int (*each)(void *user, const hs_net *net); void *user; } caller;

static int pass_on(void *user, hs_arena *arena, const hs_net *net, bool *stop, hs_err *err)
{
    const caller *c = user;
    (void)arena, (void)err;
    *stop = c->each(c->user, net) != 0;
    return HS_OK;
}

int hs_net_series(const hs_net_table *table, const hs_net_options *options, int (*each)(void *user, const hs_net *net), void *user, hs_err *err)
{
    caller c = {each, user};
    hs_arena arena;
    hs_arena_init(&arena, MEMORY, NULL);
    int code = run_guarded(&arena, &(job){table, options, &(hs_net_each){pass_on, &c}}, err);
    hs_arena_free(&arena);
    return code;
}

/* ---- one that stays ---- */

typedef struct kept {
    hs_net net;
    hs_arena arena;
    hs_net_options options;
    hs_net_chosen chosen;
    hs_net_plan plan;
} kept;

static int make(kept *k, const hs_net_table *table, hs_err *err)
{
    hs_net_part part;
    int code = hs_net_choose(&k->arena, table, &k->options, HS_NET_WANT_BOTH, &k->chosen, err);
    if (!code) code = hs_net_plan_make(&k->arena, &k->chosen, &k->plan, err);
    if (code) return code;
    part = (hs_net_part){.at = k->chosen.at, .n = k->chosen.n};
    code = hs_net_build(&k->arena, &k->plan, &part, &k->net, err);
    k->net.slice.at = k->net.slice.from = k->chosen.first;
    k->net.slice.to = k->chosen.last;
    k->net.own = &k->arena;
    return code;
}

int hs_net_make(const hs_net_table *table, const hs_net_options *options, hs_net **out, hs_err *err)
{
    jmp_buf fail;
    *out = NULL;
    if (options->window) return hs_fail(err, HS_EUSAGE, "hs_net_make: a moving window gives many networks; hs_net_series hands them out");
    kept *k = hs_mem_alloc(sizeof *k);
    if (!k) return hs_fail(err, HS_ENOMEM, "out of memory");
    *k = (kept){.options = *options};
    hs_arena_init(&k->arena, MEMORY, &fail);
    int code = setjmp(fail) ? hs_fail(err, HS_ENOMEM, "the network needs more than %zu MB of memory", MEMORY >> 20) : make(k, table, err);
    k->arena.fail = NULL;
    if (code) {
        hs_arena_free(&k->arena);
        hs_mem_free(k);
    } else *out = &k->net;
    return code;
}

void hs_net_free(hs_net *net)
{
    if (!net) return;
    kept *k = (kept *)net; /* its first member */
    hs_arena_free(&k->arena);
    hs_mem_free(k);
}

/* ---- what a network says of itself ---- */

hs_net_slice hs_net_slice_of(const hs_net *net)
{
    return net->slice;
}

uint32_t hs_net_rows(const hs_net *net)
{
    return net->row.n;
}

static const hs_net_side *across(const hs_net *net)
{
    return net->chosen->options->shape == HS_NET_ONE_MODE ? &net->row : &net->column;
}

uint32_t hs_net_columns(const hs_net *net)
{
    return across(net)->n;
}

hs_str hs_net_row_label(const hs_net *net, uint32_t row)
{
    return net->row.node[row].entity->label;
}

hs_str hs_net_column_label(const hs_net *net, uint32_t column)
{
    return across(net)->node[column].entity->label;
}
