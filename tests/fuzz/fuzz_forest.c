/* Any bytes as the text of boosted trees. Properties: refused with a message of one line, or every tree has an end, whatever it is asked; and
 * the text read twice is the same. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include "model/forest.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define require(truth)                                             \
    do {                                                           \
        if (!(truth)) fprintf(stderr, "%d: " #truth "\n", __LINE__), abort(); \
    } while (0)

static const char *const FEATURE[] = {"WARM", "WET", "LATE", "LIKE", "COLD"};
enum { FEATURES = sizeof FEATURE / sizeof *FEATURE };

static void check(const hs_forest *f)
{
    for (uint32_t i = 0; i < f->node.n; i++) {
        const hs_tree_node *n = &f->node.at[i];
        require(n->feature >= -1 && n->feature < FEATURES);
        if (n->feature >= 0) require(n->below > i && n->from > n->below && n->from < f->node.n);
    }
    for (uint32_t i = 0; i < f->model.n; i++) {
        require(f->model.at[i].name.len > 0);
        for (uint32_t t = 0; t < f->model.at[i].n_tree; t++) require(f->model.at[i].tree[t] < f->node.n);
    }
}

static double ask(const hs_forest *f, float x)
{
    const float value[FEATURES] = {x, -x, x / 7, 1000 * x, 0.5f};
    double sum = 0;
    for (uint32_t i = 0; i < f->model.n; i++) {
        double p = hs_forest_score(f, &f->model.at[i], value);
        require(p >= 0 && p <= 1);
        sum += p;
    }
    return sum;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const float ASKED[] = {0, 0.5f, -3, 1e9f, 0.0004f};
    hs_arena arena;
    jmp_buf fail;
    hs_forest one, two;
    hs_err err = {0};
    hs_str text = {(const char *)data, size};
    hs_arena_init(&arena, (size_t)1 << 26, &fail);
    if (setjmp(fail)) abort();
    int code = hs_forest_read(&arena, text, FEATURE, FEATURES, &one, &err);
    require(!code || (code == HS_EFORMAT && err.message[0] && !strchr(err.message, '\n')));
    require(code == hs_forest_read(&arena, text, FEATURE, FEATURES, &two, NULL));
    if (!code) check(&one);
    for (size_t i = 0; !code && i < sizeof ASKED / sizeof *ASKED; i++) require(fabs(ask(&one, ASKED[i]) - ask(&two, ASKED[i])) < 1e-12);
    hs_arena_free(&arena);
    return 0;
}
