/* Any two lines as names: comparing is symmetric, a name is itself, keys are sorted, and nothing depends on what stands around. */
#include <stdint.h>
#include <stdlib.h>
#include "name/name.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(int truth)
{
    if (!truth) abort();
}

static void check_name(const hs_name *n, hs_name_verdict *v)
{
    uint32_t key[HS_NAME_KEYS], k = hs_name_keys(n, key);
    require(k <= HS_NAME_KEYS && n->n_readings <= HS_NAME_READINGS + 2);
    for (uint32_t i = 1; i < k; i++) require(key[i - 1] < key[i]);
    for (uint32_t i = 0; i < n->n_readings; i++) require(n->reading[i].n <= HS_NAME_WORDS && n->reading[i].n_given <= HS_NAME_ROLE);
    hs_name_compare(n, n, v);
    bool something = n->n_org || (n->n_readings && n->reading[0].n);
    require(v->same == something && v->why[0]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    hs_arena arena;
    jmp_buf fail;
    hs_name a, b, again;
    hs_name_verdict v, w, self;
    hs_str rest = {(const char *)data, size};
    if (!size) return 0;
    hs_str first = hs_str_cut(&rest, '\n'), second = hs_str_cut(&rest, '\n');
    if (setjmp(fail)) abort();
    hs_arena_init(&arena, (size_t)1 << 24, &fail);
    hs_name_parse(&arena, first, &a);
    hs_name_parse(&arena, second, &b);
    hs_name_parse(&arena, hs_arena_copy(&arena, first), &again);
    check_name(&a, &self);
    check_name(&b, &self);
    hs_name_compare(&a, &b, &v);
    hs_name_compare(&b, &a, &w);
    require(v.same == w.same && v.score == w.score && !strcmp(v.why, w.why));
    require(v.score >= 0 && v.score <= 1 && v.same == (v.score >= 0.5) && v.why[0]);
    hs_name_compare(&again, &b, &w);
    require(v.score == w.score);
    hs_arena_free(&arena);
    return 0;
}
