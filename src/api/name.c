/* Names compared, for callers that have no ledger. */
#include <stdio.h>
#include "base/err.h"
#include "name/name.h"

enum { MEMORY = 16 << 20 };

static void compare(hs_arena *arena, hs_str a, hs_str b, hs_name_match *out)
{
    hs_name x, y;
    hs_name_verdict v;
    hs_name_parse(arena, a, &x);
    hs_name_parse(arena, b, &y);
    hs_name_compare(&x, &y, &v);
    *out = (hs_name_match){.same = v.same, .score = v.score};
    snprintf(out->why, sizeof out->why, "%s", v.why);
}

int hs_names_compare(hs_str a, hs_str b, hs_name_match *out, hs_err *err)
{
    hs_arena arena;
    jmp_buf fail;
    *out = (hs_name_match){0};
    hs_arena_init(&arena, MEMORY, &fail);
    if (setjmp(fail)) {
        hs_arena_free(&arena);
        return hs_fail(err, HS_ENOMEM, "comparing names: out of memory");
    }
    compare(&arena, a, b, out);
    hs_arena_free(&arena);
    return HS_OK;
}
