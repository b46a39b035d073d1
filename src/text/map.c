/* The map from text back to the bytes it was made of. */
#include "text/map.h"

static uint64_t origin_in(const hs_piece *p, uint32_t text)
{
    return p->origin + (uint64_t)((text - p->text) / p->unit) * p->step;
}

void hs_map_add(hs_arena *arena, hs_map *map, uint32_t text, uint32_t unit, uint32_t step, uint64_t origin)
{
    if (unit == step || unit == 0 || unit > UINT16_MAX) unit = 1, step = step ? 1 : 0;
    if (step > UINT16_MAX) step = 0;
    if (map->n) {
        const hs_piece *last = &map->at[map->n - 1];
        bool same_rate = last->unit == unit && last->step == step && (text - last->text) % unit == 0;
        if (same_rate && origin_in(last, text) == origin) return;
    }
    hs_piece p = {text, (uint16_t)unit, (uint16_t)step, origin};
    hs_push(arena, map, p);
}

const hs_piece *hs_map_find(const hs_piece *at, uint32_t n, uint32_t text)
{
    if (n == 0) return NULL;
    uint32_t low = 0, high = n; /* at[low].text <= text, at[high].text > text */
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (at[middle].text <= text) low = middle;
        else high = middle;
    }
    return &at[low];
}

uint64_t hs_map_origin(const hs_piece *at, uint32_t n, uint32_t text)
{
    const hs_piece *p = hs_map_find(at, n, text);
    return p ? origin_in(p, text) : 0;
}

uint64_t hs_text_origin(const hs_text *text, uint32_t at)
{
    return hs_map_origin(text->map, text->n_map, at);
}
