/* Any bytes as a model file: refused, or every section lies inside them and has a sound shape. The checksum is set right, so
 * that the checks behind it are reached. */
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>
#include "model/file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void check(const hs_model_file *f, hs_str bytes)
{
    volatile char sum = 0;
    for (uint32_t i = 0; i < f->n; i++) {
        const hs_section *s = &f->section[i];
        if (s->bytes.len && (s->bytes.ptr < bytes.ptr || s->bytes.ptr + s->bytes.len > bytes.ptr + bytes.len)) abort();
        if (s->linear.weight && (size_t)s->linear.rows * s->linear.stride != s->bytes.len) abort();
        if (s->bytes.len) sum = (char)(sum + s->bytes.ptr[0] + s->bytes.ptr[s->bytes.len - 1]);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    enum { LENGTH_AT = 16, HASH_AT = 24, HEAD = 32 };
    hs_model_file f;
    hs_err err = {0};
    uint8_t *copy = malloc(n ? n : 1);
    if (!copy) return 0;
    memcpy(copy, data, n);
    if (n >= HEAD) {
        uint64_t len = n, hash = XXH3_64bits(copy + HEAD, n - HEAD);
        memcpy(copy + LENGTH_AT, &len, 8);
        memcpy(copy + HASH_AT, &hash, 8);
    }
    hs_str bytes = {(const char *)copy, n};
    int code = hs_model_file_parse(bytes, "fuzz", &f, &err);
    if (code ? code != HS_EFORMAT || !err.message[0] : f.n > HS_MODEL_SECTIONS) abort();
    if (!code) check(&f, bytes);
    free(copy);
    return 0;
}
