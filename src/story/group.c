/* Statements by what they have in common. */
#include <stdlib.h>
#include "story/report.h"

static int by_who(const void *a, const void *b)
{
    const hs_pick *x = a, *y = b;
    if (x->who.entity != y->who.entity) return x->who.entity < y->who.entity ? -1 : 1;
    int c = x->who.entity ? 0 : hs_str_cmp(x->who.name, y->who.name);
    if (c) return c;
    return x->at < y->at ? -1 : x->at > y->at;
}

static int largest_first(const void *a, const void *b)
{
    const hs_sayings *x = a, *y = b;
    if (x->n != y->n) return x->n > y->n ? -1 : 1;
    if (x->at[0] != y->at[0]) return x->at[0] < y->at[0] ? -1 : 1;
    return hs_str_cmp(x->name, y->name);
}

void hs_group_count(hs_sayings *g, const hs_row *row)
{
    g->denied = g->hedged = g->questioned = 0;
    for (uint32_t i = 0; i < g->n; i++) {
        const hs_statement *s = &row[g->at[i]].s;
        g->denied += s->polarity == HS_DENIED;
        g->hedged += s->certainty == HS_HEDGED;
        g->questioned += s->certainty == HS_QUESTIONED;
    }
}

static bool is_same(const hs_named *a, const hs_named *b)
{
    return a->entity == b->entity && (a->entity || hs_str_eq(a->name, b->name));
}

/* The entity's own name, rather than one of its spellings. */
static hs_str name_of(hs_reporter *r, const hs_named *who)
{
    sqlite3_stmt *q = who->entity ? hs_sql(r->l, "SELECT name FROM entity WHERE id = ?", NULL) : NULL;
    hs_str name = who->name;
    if (!q) return name;
    hs_sql_int(q, 1, who->entity);
    if (hs_sql_row(r->l, q, NULL) > 0) name = hs_arena_copy(r->arena, hs_sql_get_str(q, 0));
    hs_sql_done(q);
    return name;
}

void hs_group_picks(hs_reporter *r, hs_picks *picks, const hs_row *row, hs_groups *out)
{
    if (picks->n) qsort(picks->at, picks->n, sizeof *picks->at, by_who);
    uint32_t *at = hs_new(r->arena, uint32_t, picks->n);
    for (uint32_t i = 0, end; i < picks->n; i = end) {
        const hs_named *who = &picks->at[i].who;
        hs_sayings g = {.name = name_of(r, who), .entity = who->entity, .kind = who->kind, .at = at};
        uint32_t *list = at;
        for (end = i; end < picks->n && is_same(&picks->at[end].who, who); end++)
            if (!g.n || list[g.n - 1] != picks->at[end].at) list[g.n++] = picks->at[end].at;
        at += g.n;
        hs_group_count(&g, row);
        hs_push(r->arena, out, g);
    }
    if (out->n) qsort(out->at, out->n, sizeof *out->at, largest_first);
}
