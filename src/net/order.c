/* Labels in order, and names in error messages. */
#include <stdlib.h>
#include "net/select.h"

/* UTF-8 bytes sort as code points do. UTF-16 units do, too, but that U+10000 and above (lead byte F0 and up) come as surrogates, before
 * U+E000 to U+FFFF (lead bytes EE and EF). */
int hs_net_label_cmp(hs_str a, hs_str b)
{
    size_t n = a.len < b.len ? a.len : b.len, i = 0;
    while (i < n && a.ptr[i] == b.ptr[i]) i++;
    if (i == n) return (a.len > b.len) - (a.len < b.len);
    unsigned char x = (unsigned char)a.ptr[i], y = (unsigned char)b.ptr[i];
    if (x >= 0xF0 && (y == 0xEE || y == 0xEF)) return -1;
    if (y >= 0xF0 && (x == 0xEE || x == 0xEF)) return 1;
    return x < y ? -1 : 1;
}

typedef struct ordered { hs_str label; uint32_t index; } ordered;

static int by_label(const void *a, const void *b)
{
    const ordered *x = a, *y = b;
    int c = hs_net_label_cmp(x->label, y->label);
    return c ? c : (x->index > y->index) - (x->index < y->index);
}

const uint32_t *hs_net_order(hs_arena *arena, const hs_net_variable *v, uint32_t **rank)
{
    ordered *list = hs_new(arena, ordered, v->n_entity);
    uint32_t *order = hs_new(arena, uint32_t, v->n_entity);
    for (uint32_t i = 0; i < v->n_entity; i++) list[i] = (ordered){v->entity[i].label, i};
    if (v->n_entity) qsort(list, v->n_entity, sizeof *list, by_label);
    for (uint32_t i = 0; i < v->n_entity; i++) order[i] = list[i].index;
    if (rank) {
        *rank = hs_new(arena, uint32_t, v->n_entity);
        for (uint32_t i = 0; i < v->n_entity; i++) (*rank)[order[i]] = i;
    }
    return order;
}

void hs_net_names_add(hs_net_names *names, hs_str name)
{
    size_t had = strlen(names->text), room = sizeof names->text - 1 - had;
    if (had >= 5 && !strcmp(names->text + had - 5, ", \xE2\x80\xA6")) return;
    size_t comma = had ? 2 : 0;
    if (name.len + comma + 5 > room) name = HS_STR("\xE2\x80\xA6");
    if (name.len + comma > room) return;
    memcpy(names->text + had, ", ", comma);
    memcpy(names->text + had + comma, name.ptr, name.len);
    names->text[had + comma + name.len] = '\0';
}
