/* Lets the nth allocation fail, for every n, while a database of Discourse Network Analyzer is imported, compared, loaded for networks and exported:
 * each call must fail with words or succeed, leak nothing, and leave the ledger as it was or as it should be. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "hearsay.h"
#include "fail.h"

static char ledger[64], out[64];

static void clean(void)
{
    static const char *const endings[] = {"", "-wal", "-shm"};
    char name[80];
    for (int i = 0; i < 3; i++) {
        snprintf(name, sizeof name, "%s%s", ledger, endings[i]);
        unlink(name);
    }
    unlink(out);
}

static void take_variable(void *user, const hs_agreement *a)
{
    (void)user, (void)a;
}

static int run_once(const char *path, hs_err *err)
{
    hs_ledger *l = NULL;
    hs_net_table *table = NULL;
    hs_agreement_calls calls = {.variable = take_variable};
    hs_agreement_options options = {.type = "Claim", .draws = 3};
    int code = hs_ledger_open(ledger, 0, &l, err);
    if (!code) code = hs_codes_import(l, path, NULL, NULL, err);
    if (!code) code = hs_net_load(l, NULL, &table, err);
    if (!code) code = hs_codes_agreement(l, &options, &calls, err);
    if (!code) code = hs_codes_export(l, out, NULL, NULL, NULL, err);
    hs_net_table_free(table);
    hs_ledger_free(l);
    return code;
}

static bool is_whole(void)
{
    hs_ledger *l = NULL;
    hs_err err = {0};
    hs_verified found = {0};
    int code = hs_ledger_open(ledger, 0, &l, &err);
    if (!code) code = hs_ledger_verify(l, NULL, NULL, &found, &err);
    hs_ledger_free(l);
    return !code && !found.failures;
}

int main(int argc, char **argv)
{
    if (argc != 2) return 2;
    snprintf(ledger, sizeof ledger, "/tmp/alloc-codes-%ld.db", (long)getpid());
    snprintf(out, sizeof out, "/tmp/alloc-codes-%ld.dna", (long)getpid());
    for (long nth = 0;; nth++) {
        hs_err err = {0};
        clean();
        left = nth;
        failed = false;
        int code = run_once(argv[1], &err);
        left = -1;
        if ((code && !err.message[0]) || (!code && failed) || (code && !failed) || !is_whole()) {
            printf("allocation %ld: code %d %s\n", nth, code, err.message);
            clean();
            return 1;
        }
        if (failed) continue;
        clean();
        printf("%ld allocations, each failed once\n", nth);
        return 0;
    }
}
