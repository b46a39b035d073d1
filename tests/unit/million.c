/* million STATEMENTS ACTORS CONCEPTS SKEW: how long a one-mode congruence network with average normalization takes, all edges walked, on
 * statements made at random (fixed seed). SKEW 0: all concepts and actors alike; 1: as 1/rank, as in debates. bench/net.py runs it. */
#include <math.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include "net/table.h"

static uint64_t state = 20310517;

static double chance(void)
{
    uint64_t z = (state += 0x9E3779B97F4A7C15u); /* splitmix64 */
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return (double)((z ^ (z >> 31)) >> 11) / 9007199254740992.0;
}

static uint32_t draw(uint32_t n, double skew)
{
    double x = skew > 0 ? pow(n + 1.0, chance() * skew + (1 - skew)) - 1 : chance() * n;
    return (uint32_t)(x < n ? x : n - 1);
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t); /* not what others take of the core */
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static hs_net_table *make(uint32_t n, uint32_t actors, uint32_t concepts, double skew)
{
    jmp_buf fail;
    hs_net_table *t = hs_net_table_new(0);
    if (!t || setjmp(fail)) exit(1);
    t->arena.fail = &fail;
    hs_net_table_size(t, n, 1, 3);
    static const char *const names[] = {"organization", "concept", "agreement"};
    for (int v = 0; v < 3; v++) t->variable[v].name = hs_str_of(names[v]);
    t->variable[2].kind = HS_NET_BOOLEAN;
    char label[32];
    for (uint32_t i = 0; i < actors; i++) hs_net_label(t, &t->variable[0], (hs_str){label, (size_t)snprintf(label, sizeof label, "actor %06u", i)});
    for (uint32_t i = 0; i < concepts; i++) hs_net_label(t, &t->variable[1], (hs_str){label, (size_t)snprintf(label, sizeof label, "concept %05u", i)});
    for (uint32_t i = 0; i < n; i++) {
        t->said[i] = (hs_net_said){.id = i, .time = 1900000000 + i};
        t->variable[0].value[i] = (int32_t)draw(actors, skew);
        t->variable[1].value[i] = (int32_t)draw(concepts, skew);
        t->variable[2].value[i] = chance() < 0.7;
    }
    t->arena.fail = NULL;
    return t;
}

int main(int argc, char **argv)
{
    if (argc < 5) return 2;
    hs_net_table *t = make((uint32_t)atol(argv[1]), (uint32_t)atol(argv[2]), (uint32_t)atol(argv[3]), atof(argv[4]));
    hs_net_options o = {.shape = HS_NET_ONE_MODE, .var1 = {"organization", 12}, .var2 = {"concept", 7}, .qualifier = {"agreement", 9},
                        .aggregation = HS_NET_CONGRUENCE, .norm = HS_NET_AVERAGE};
    hs_net *net;
    hs_err err = {0};
    double begin = now(), sum = 0;
    if (hs_net_make(t, &o, &net, &err)) {
        fprintf(stderr, "%s\n", err.message);
        return 1;
    }
    double counted = now();
    hs_net_walk *walk = hs_net_walk_new(net);
    unsigned long long edges = 0;
    for (uint32_t i = 0; walk && i < hs_net_rows(net); i++) {
        hs_net_row row = hs_net_walk_row(walk, i, 1);
        edges += row.n;
        for (uint32_t k = 0; k < row.n; k++) sum += row.weight[k];
    }
    double end = now();
    struct rusage use;
    getrusage(RUSAGE_SELF, &use);
    printf("nodes %u ties %llu sum %.3f: counting %.2f s, ties %.2f s, together %.2f s, peak %ld MB\n", hs_net_rows(net), edges, sum, counted - begin,
           end - counted, end - begin, use.ru_maxrss >> 10);
    hs_net_walk_free(walk);
    hs_net_free(net);
    hs_net_table_free(t);
    return 0;
}
