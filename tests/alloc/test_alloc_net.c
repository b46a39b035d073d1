/* Lets the nth allocation fail, for every n, over networks: made, written in every format, measured. Each call must say HS_ENOMEM or succeed,
 * and leak nothing. What igraph and librsvg allocate is theirs. */
#include <setjmp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include "net/table.h"
#include "fail.h"

static hs_net_table *make_table(void)
{
    static const char *const actors[] = {"council", "guild", "ministry", "traders"}, *const concepts[] = {"bridge", "toll", "reeds"};
    jmp_buf fail;
    hs_net_table *t = hs_net_table_new(0);
    if (!t || setjmp(fail)) exit(1);
    t->arena.fail = &fail;
    hs_net_table_size(t, 24, 6, 3);
    static const char *const names[] = {"organization", "concept", "agreement"};
    for (int v = 0; v < 3; v++) t->variable[v].name = hs_str_of(names[v]);
    t->variable[2].kind = HS_NET_BOOLEAN;
    for (uint32_t i = 0; i < 6; i++) t->document[i] = (hs_net_document){.id = i, .name = HS_STR("d"), .title = HS_STR("t")};
    for (uint32_t i = 0; i < 24; i++) {
        t->said[i] = (hs_net_said){.id = i + 1, .time = 1900000000 + (int64_t)i * 86400 * 9, .document = i % 6, .stop = 5, .words = HS_STR("words")};
        t->variable[0].value[i] = hs_net_label(t, &t->variable[0], hs_str_of(actors[i * 7 % 4]));
        t->variable[1].value[i] = hs_net_label(t, &t->variable[1], hs_str_of(concepts[i * 5 % 3]));
        t->variable[2].value[i] = i % 3 != 0;
    }
    t->arena.fail = NULL;
    return t;
}

static int drop(void *user, const char *bytes, size_t n)
{
    (void)bytes;
    *(size_t *)user += n;
    return 0;
}

typedef struct writing { hs_net_format format; int code; hs_err err; size_t written; } writing;

static int write_net(void *user, const hs_net *net)
{
    writing *w = user;
    w->code = hs_net_write(net, &(hs_net_write_options){.format = w->format, .seed = 1}, drop, &w->written, &w->err);
    return w->code != 0;
}

enum { FORMATS = HS_NET_TEXT_VIEW + 1, MEASURES = HS_NET_THRESHOLDS + 1, CASES = 2 * FORMATS + MEASURES + 2 };

static int run_case(const hs_net_table *t, int which, hs_err *err)
{
    hs_net_options o = {.shape = which % 2 ? HS_NET_ONE_MODE : HS_NET_TWO_MODE, .var1 = HS_STR("organization"), .var2 = HS_STR("concept"),
                        .qualifier = HS_STR("agreement"), .aggregation = HS_NET_SUBTRACT};
    size_t written = 0;
    if (which / 2 == HS_NET_PNG) return HS_OK; /* fontconfig keeps what it reads until the program ends */
    if (which < 2 * FORMATS) {
        writing w = {.format = (hs_net_format)(which / 2)};
        int code = hs_net_series(t, &o, write_net, &w, err);
        if (!code && w.code) *err = w.err;
        return code ? code : w.code;
    }
    which -= 2 * FORMATS;
    if (which == MEASURES) return hs_net_write_events(t, &o, drop, &written, err);
    if (which > MEASURES) {
        hs_net *net = NULL;
        int code = hs_net_make(t, &o, &net, err);
        hs_net_free(net);
        return code;
    }
    hs_net_sheet *sheet = NULL;
    hs_net_measure_options m = {.seed = 1, .times = which == HS_NET_SCALING ? 1000 : 20};
    o.shape = which == HS_NET_CORE || which == HS_NET_BACKBONE ? HS_NET_ONE_MODE : HS_NET_TWO_MODE;
    if (which == HS_NET_PHASES) o.window = HS_NET_MONTHS, o.size = 2, o.kernel = HS_NET_GAUSSIAN;
    int code = hs_net_measure_make(t, &o, (hs_net_measure)which, &m, &sheet, err);
    if (!code) code = hs_net_sheet_write(sheet, HS_NET_CSV, drop, &written, err);
    hs_net_sheet_free(sheet);
    return code;
}

int main(void)
{
    hs_net_table *t = make_table();
    int bad = 0;
    long tried = 0;
    for (int which = 0; which < CASES; which++)
        for (long n = 0;; n++, tried++) {
            hs_err err = {0};
            left = n;
            failed = false;
            int code = run_case(t, which, &err);
            left = -1;
            if (code && code != HS_ENOMEM && code != HS_EIO) bad++, printf("case %d, allocation %ld: %d %s\n", which, n, code, err.message);
            if (!code && failed) bad++, printf("case %d, allocation %ld failed, and nobody said so\n", which, n);
            if (!failed) break; /* so many are not made */
        }
    hs_net_table_free(t);
    printf("%ld allocations failed in turn, %d went wrong\n", tried, bad);
    return bad != 0;
}
