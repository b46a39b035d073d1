/* Making a table. */
#include "net/table.h"
#include "base/hash.h"
#include "base/mem.h"

hs_net_table *hs_net_table_new(size_t limit)
{
    hs_net_table *t = hs_mem_alloc(sizeof *t);
    if (!t) return NULL;
    *t = (hs_net_table){0};
    hs_arena_init(&t->arena, limit ? limit : (size_t)4 << 30, NULL);
    return t;
}

void hs_net_table_free(hs_net_table *t)
{
    if (!t) return;
    hs_arena_free(&t->arena);
    hs_mem_free(t);
}

void hs_net_table_size(hs_net_table *t, uint32_t n, uint32_t n_document, uint32_t n_variable)
{
    t->said = hs_new(&t->arena, hs_net_said, n);
    t->document = hs_new(&t->arena, hs_net_document, n_document);
    t->variable = hs_new(&t->arena, hs_net_variable, n_variable);
    t->n = n;
    t->n_document = n_document;
    t->n_variable = n_variable;
    for (uint32_t v = 0; v < n_variable; v++) {
        int32_t *value = hs_new(&t->arena, int32_t, n);
        for (uint32_t i = 0; i < n; i++) value[i] = HS_NET_MISSING;
        t->variable[v].value = value;
    }
}

/* Open addressing; a slot holds an index + 1, 0 is free. */
static void put_slot(hs_net_variable *v, uint32_t index)
{
    uint32_t mask = v->n_slot - 1, at = hs_hash_bytes(v->entity[index].label) & mask;
    while (v->slot[at]) at = (at + 1) & mask;
    v->slot[at] = index + 1;
}

static void grow_slots(hs_net_table *t, hs_net_variable *v)
{
    v->n_slot = v->n_slot ? 2 * v->n_slot : 16;
    v->slot = hs_new(&t->arena, uint32_t, v->n_slot);
    for (uint32_t i = 0; i < v->n_entity; i++) put_slot(v, i);
}

int32_t hs_net_label(hs_net_table *t, hs_net_variable *v, hs_str label)
{
    if (2 * v->n_entity >= v->n_slot) grow_slots(t, v);
    uint32_t mask = v->n_slot - 1, at = hs_hash_bytes(label) & mask;
    for (; v->slot[at]; at = (at + 1) & mask)
        if (hs_str_eq(v->entity[v->slot[at] - 1].label, label)) return (int32_t)(v->slot[at] - 1);
    struct { hs_net_entity *at; uint32_t n, cap; } list = {v->entity, v->n_entity, v->cap_entity};
    hs_net_entity made = {.label = hs_arena_copy(&t->arena, label)};
    hs_push(&t->arena, &list, made);
    v->entity = list.at;
    v->n_entity = list.n;
    v->cap_entity = list.cap;
    v->slot[at] = list.n;
    return (int32_t)(list.n - 1);
}

const hs_net_variable *hs_net_variable_of(const hs_net_table *t, hs_str name)
{
    for (uint32_t i = 0; i < t->n_variable; i++)
        if (hs_str_eq(t->variable[i].name, name)) return &t->variable[i];
    return NULL;
}

/* ---- for hearsay.h ---- */

hs_str hs_net_table_name(const hs_net_table *t)
{
    return t->name;
}

uint32_t hs_net_table_statements(const hs_net_table *t)
{
    return t->n;
}

uint32_t hs_net_table_columns(const hs_net_table *t)
{
    return t->n_variable;
}

static uint32_t count_values(const hs_net_table *t, const hs_net_variable *v)
{
    uint32_t n = 0;
    if (v->kind == HS_NET_TEXT || v->kind == HS_NET_LONG) {
        for (uint32_t i = 0; i < v->n_entity; i++) n += v->entity[i].label.len > 0;
        return n;
    }
    int32_t had[64]; /* of numbers, more than so many is not worth counting */
    for (uint32_t i = 0; i < t->n && n < sizeof had / sizeof *had; i++) {
        uint32_t k = 0;
        while (k < n && had[k] != v->value[i]) k++;
        if (k == n && v->value[i] != HS_NET_MISSING) had[n++] = v->value[i];
    }
    return n;
}

hs_net_about hs_net_table_column(const hs_net_table *t, uint32_t i)
{
    static const char *const words[] = {"text", "boolean", "integer", "long text"};
    const hs_net_variable *v = &t->variable[i];
    return (hs_net_about){v->name, words[v->kind], v->of_document, count_values(t, v)};
}
