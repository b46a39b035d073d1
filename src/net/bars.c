/* Bars: how many statements name each value of the first variable, by level of the qualifier. What the second variable says plays no part,
 * and statements are duplicates by first variable and qualifier alone. */
#include "net/measure.h"
#include <stdio.h>

static void add_columns(hs_net_study *s, const hs_net_chosen *c)
{
    hs_sheet_column(s->sheet, c->var1->name, true);
    for (uint32_t k = 0; c->scale.variable && k < c->scale.n; k++) {
        char number[16];
        int n = c->scale.of_entity ? 0 : snprintf(number, sizeof number, "%d", c->scale.value[k]);
        hs_sheet_column(s->sheet, c->scale.of_entity ? c->scale.variable->entity[c->scale.value[k]].label : (hs_str){number, (size_t)n}, false);
    }
    hs_sheet_column(s->sheet, HS_STR("statements"), false);
}

int hs_study_bars(hs_net_study *s, hs_err *err)
{
    hs_net_chosen c;
    hs_net_side side;
    s->network.var2 = (hs_str){0};
    s->network.aggregation = s->network.qualifier.len ? HS_NET_SUBTRACT : HS_NET_IGNORE; /* so that levels tell statements apart */
    int code = hs_net_choose(&s->arena, s->table, &s->network, HS_NET_WANT_ONE, &c, err);
    if (code) return code;
    const uint32_t *order = hs_net_order(&s->arena, c.var1, NULL);
    hs_net_side_make(&s->arena, c.var1, order, s->network.isolates ? c.wider : c.at, s->network.isolates ? c.n_wider : c.n, &side);
    uint32_t *place = hs_new(&s->arena, uint32_t, c.var1->n_entity), levels = c.scale.n;
    double *count = hs_new(&s->arena, double, (size_t)side.n * levels);
    for (uint32_t i = 0; i < side.n; i++) place[side.node[i].entity - c.var1->entity] = i;
    for (uint32_t i = 0; i < c.n; i++) {
        uint32_t k = c.scale.variable ? hs_net_level(&c.scale, c.scale.variable->value[c.at[i]]) : 0, at = place[c.var1->value[c.at[i]]];
        side.node[at].frequency++;
        if (k < levels) count[(size_t)at * levels + k]++;
    }
    add_columns(s, &c);
    for (uint32_t i = 0; i < side.n; i++) {
        hs_sheet_text(s->sheet, side.node[i].entity->label);
        for (uint32_t k = 0; c.scale.variable && k < levels; k++) hs_sheet_number(s->sheet, count[(size_t)i * levels + k]);
        hs_sheet_number(s->sheet, side.node[i].frequency);
    }
    return HS_OK;
}
