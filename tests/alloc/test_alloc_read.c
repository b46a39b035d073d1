/* test_alloc_read FOLDER: reads each file of the fuzz corpus with the nth allocation failing, for every n: nothing crashes or leaks, and
 * what is lost is told. The first byte of a file is the fuzz target's. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include "read/read.h"
#include "fail.h"

typedef struct seen { uint32_t items, decoded, troubles; size_t bytes; } seen;

static int item(void *user, const hs_item *i)
{
    seen *s = user;
    hs_arena arena;
    jmp_buf fail;
    hs_content c;
    hs_err err;
    s->items++;
    s->bytes += i->bytes.len;
    hs_item_free(hs_item_copy(i));
    if (hs_str_starts(i->form, HS_STR("pdf"))) return 0; /* in a process of its own */
    hs_arena_init(&arena, (size_t)64 << 20, &fail);
    if (!setjmp(fail)) s->decoded += hs_item_decode(&arena, i, &c, &err) == HS_OK;
    hs_arena_free(&arena);
    return 0;
}

static void trouble(void *user, const hs_err *err)
{
    ((seen *)user)->troubles += err->code && err->message[0];
}

static seen read_once(hs_str bytes)
{
    seen s = {0};
    hs_read_calls calls = {.user = &s, .item = item, .trouble = trouble};
    hs_reading r;
    hs_source from;
    hs_err err = {0};
    hs_reading_start(&r, NULL, &calls, &err);
    r.packed = bytes.len;
    hs_source_start_bytes(&from, HS_STR("file"), bytes);
    if (hs_read_source(&r, &from, &err)) trouble(&s, &err);
    hs_source_stop(&from);
    return s;
}

static long run_all(const char *name, hs_str bytes)
{
    seen whole = read_once(bytes);
    for (long nth = 0;; nth++) {
        left = nth;
        failed = false;
        seen s = read_once(bytes);
        left = -1;
        if (!failed) return nth;
        if (s.items < whole.items && !s.troubles) {
            printf("%s: allocation %ld: %u of %u items, and nothing told\n", name, nth, s.items, whole.items);
            exit(1);
        }
    }
}

int main(int argc, char **argv)
{
    static char bytes[64 << 10];
    DIR *d = argc == 2 ? opendir(argv[1]) : NULL;
    long files = 0, allocations = 0;
    for (struct dirent *e; d && (e = readdir(d));) {
        char path[1024];
        snprintf(path, sizeof path, "%s/%s", argv[1], e->d_name);
        FILE *f = e->d_name[0] != '.' ? fopen(path, "rb") : NULL;
        if (!f) continue;
        size_t n = fread(bytes, 1, sizeof bytes, f);
        fclose(f);
        if (n) allocations += run_all(e->d_name, (hs_str){bytes + 1, n - 1});
        files++;
    }
    if (d) closedir(d);
    printf("%ld files, %ld allocations, each failed once\n", files, allocations);
    return files ? 0 : 1;
}
