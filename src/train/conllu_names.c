/* The names of the silver parses are a machine's: here the plainest of its mistakes are mended, document by document. */
#include <stdlib.h>
#include "base/hash.h"
#include "train/conllu.h"

static bool is_proper(const hs_row *w) { return hs_str_is(w->pos, "NNP") || hs_str_is(w->pos, "NNPS"); }

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static uint32_t name_end(const hs_row *row, uint32_t n, uint32_t i)
{
    uint8_t inside = hs_bio(hs_bio_class(row[i].bio), true);
    uint32_t end = i + 1;
    while (end < n && row[end].bio == inside) end++;
    return end;
}

/* Last words of the people that have a full name somewhere in the document, as sorted hashes. */
static uint32_t surnames(const hs_row *row, uint32_t n, uint32_t *out)
{
    uint32_t m = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (row[i].bio != hs_bio(HS_NAME_PER, false)) continue;
        uint32_t end = name_end(row, n, i);
        if (end > i + 1 && row[end - 1].form.len > 2) out[m++] = hs_hash_bytes(row[end - 1].form);
    }
    if (m) qsort(out, m, sizeof *out, by_number);
    return m;
}

/* Two rules. A surname on its own is the person, whatever the machine called it there ("Trump" was an organization in one of six
 * places). And a proper noun in which the machine saw no name teaches nothing, unless it is a title before a person. */
void hs_mend_silver_names(hs_arena *arena, hs_row *row, uint32_t n)
{
    uint32_t *known = hs_new(arena, uint32_t, n), m = surnames(row, n, known);
    for (uint32_t i = 0; i < n; i++) {
        uint8_t k = row[i].bio == HS_NAME_UNKNOWN ? HS_NAME_O : hs_bio_class(row[i].bio);
        if (!is_proper(&row[i]) || k == HS_NAME_PER || hs_bio_inside(row[i].bio) || (k && name_end(row, n, i) > i + 1)) continue;
        bool alone = (i == 0 || !is_proper(&row[i - 1]) || hs_str_ends(row[i - 1].form, HS_STR("."))) &&
                     (i + 1 == n || !is_proper(&row[i + 1]));
        uint32_t hash = hs_hash_bytes(row[i].form);
        if (alone && m && bsearch(&hash, known, m, sizeof *known, by_number)) row[i].bio = hs_bio(HS_NAME_PER, false);
        else if (row[i].bio == HS_NAME_UNKNOWN && i + 1 < n && row[i + 1].bio == hs_bio(HS_NAME_PER, false)) row[i].bio = HS_BIO_O;
    }
}
