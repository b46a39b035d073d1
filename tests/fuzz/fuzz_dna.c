/* Any bytes as a database of Discourse Network Analyzer, imported into a ledger. Properties: errors have messages, on one line; what is refused
 * leaves nothing behind; what is taken is counted alike by whoever reads it, and is whole. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "code/dna.h"
#include "ledger/codes.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { VERIFY_EVERY = 64 };
static char path[64], file[64];
static hs_ledger *l;

#define require(truth)                                             \
    do {                                                           \
        if (!(truth)) fprintf(stderr, "%d: " #truth "\n", __LINE__), abort(); \
    } while (0)

static void note(void *user, hs_str line)
{
    ++*(uint32_t *)user;
    require(line.len > 0 && line.ptr != NULL);
}

static void read_table(hs_dna *d, hs_code_table table, uint32_t *statements)
{
    hs_cell cell[HS_CODE_COLUMNS];
    hs_err err = {0};
    int row = 0, code = hs_dna_select(d, table, 1, &err);
    while (!code && (row = hs_dna_next(d, table, cell, &err)) > 0) {
        *statements += table == HS_CODE_STATEMENT;
        for (int i = 0; i < hs_code_columns(table); i++) require(cell[i].kind != HS_CELL_TEXT || cell[i].text.ptr);
    }
    require((!code && row == 0) || err.message[0]);
}

static void put(const uint8_t *data, size_t size)
{
    FILE *f = fopen(file, "wb");
    require(f != NULL);
    if (size) require(fwrite(data, 1, size, f) == size);
    require(!fclose(f));
}

static int64_t count(void)
{
    int64_t n = -1;
    require(!hs_codes_count(l, &n, NULL));
    return n;
}

static void clean(void)
{
    static const char *const endings[] = {"", "-wal", "-shm"};
    char name[80];
    hs_ledger_free(l);
    for (int i = 0; i < 3; i++) {
        snprintf(name, sizeof name, "%s%s", path, endings[i]);
        unlink(name);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static unsigned turn;
    hs_err err = {0};
    hs_dna *d;
    uint32_t statements = 0, notes = 0;
    if (!l) {
        snprintf(path, sizeof path, "/tmp/fuzz-dna-%ld.db", (long)getpid());
        snprintf(file, sizeof file, "/tmp/fuzz-dna-%ld.dna", (long)getpid());
        require(!hs_ledger_open(path, 0, &l, &err));
        atexit(clean);
    }
    put(data, size);
    int code = hs_dna_open(file, &d, &err);
    require(!code || (err.message[0] && !strchr(err.message, '\n')));
    for (int t = 0; t < HS_CODE_TABLES && !code; t++) read_table(d, (hs_code_table)t, &statements);
    if (!code) hs_dna_close(d);
    int64_t before = count();
    hs_codes_moved moved = {0};
    hs_codes_calls calls = {&notes, note};
    code = hs_codes_import(l, file, &calls, &moved, &err);
    require(!code || err.message[0]);
    if (code) require(count() == before);
    else if (!moved.known) require(moved.codes == statements && count() == before + moved.new_codes - moved.removed);
    if (!code && turn++ % VERIFY_EVERY == 0) {
        hs_verified whole;
        hs_verify_options quick = {.quick = 1};
        require(!hs_ledger_verify(l, &quick, NULL, &whole, &err) && !whole.failures);
    }
    unlink(file);
    return 0;
}
