/* The model file: layout, checks, sections. Every number in the file is checked before it is used as an offset. */
#include "model/file.h"
#include <xxhash.h>
#include "base/err.h"

static const char MAGIC[8] = "HEARSAY\n";
enum { HEAD = 32, ROW = 48, ALIGN = 64 };

static uint32_t get32(const char *p)
{
    const unsigned char *u = (const unsigned char *)p;
    return u[0] | (uint32_t)u[1] << 8 | (uint32_t)u[2] << 16 | (uint32_t)u[3] << 24;
}

static uint64_t get64(const char *p)
{
    return get32(p) | (uint64_t)get32(p + 4) << 32;
}

static void put(char *p, uint64_t x, int bytes)
{
    for (int i = 0; i < bytes; i++) p[i] = (char)(x >> (8 * i));
}

static int parse_section(hs_str b, const char *row, const char *file, hs_section *s, hs_err *err)
{
    memcpy(s->name, row, 16);
    s->name[16] = '\0';
    uint64_t offset = get64(row + 16), length = get64(row + 24);
    if (offset % ALIGN || offset > b.len || length > b.len - offset)
        return hs_fail(err, HS_EFORMAT, "%s: damaged model: section %s lies outside the file", file, s->name);
    s->bytes = hs_str_sub(b, offset, offset + length);
    uint32_t rows = get32(row + 32), stride = get32(row + 36), labels = get32(row + 40), bits = get32(row + 44);
    s->linear = (hs_linear){0};
    if (rows == 0) return HS_OK;
    if ((rows & (rows - 1)) || stride == 0 || stride > HS_MAX_STRIDE || labels > stride || (uint64_t)rows * stride != length)
        return hs_fail(err, HS_EFORMAT, "%s: damaged model: section %s has a wrong shape", file, s->name);
    s->linear = (hs_linear){(const int8_t *)s->bytes.ptr, rows, stride, labels, 0};
    memcpy(&s->linear.scale, &bits, 4);
    if (!(s->linear.scale > 0))
        return hs_fail(err, HS_EFORMAT, "%s: damaged model: section %s has a wrong scale", file, s->name);
    return HS_OK;
}

int hs_model_file_parse(hs_str b, const char *name, hs_model_file *out, hs_err *err)
{
    out->n = 0;
    if (b.len < sizeof MAGIC || memcmp(b.ptr, MAGIC, sizeof MAGIC) != 0)
        return hs_fail(err, HS_EFORMAT, "%s: not a hearsay model; make one with `make models`", name);
    if (b.len < HEAD || get64(b.ptr + 16) != b.len)
        return hs_fail(err, HS_EFORMAT, "%s: truncated model (%zu bytes); copy it again", name, b.len);
    if (get32(b.ptr + 8) != HS_MODEL_VERSION)
        return hs_fail(err, HS_EFORMAT, "%s: model format %u, this program reads format %d; use the model it came with", name,
                       get32(b.ptr + 8), HS_MODEL_VERSION);
    if (XXH3_64bits(b.ptr + HEAD, b.len - HEAD) != get64(b.ptr + 24))
        return hs_fail(err, HS_EFORMAT, "%s: damaged model (its checksum is wrong); copy it again", name);
    uint32_t n = get32(b.ptr + 12);
    if (n > HS_MODEL_SECTIONS || b.len - HEAD < (size_t)n * ROW)
        return hs_fail(err, HS_EFORMAT, "%s: damaged model: %u sections", name, n);
    for (uint32_t i = 0; i < n; i++) {
        int code = parse_section(b, b.ptr + HEAD + (size_t)i * ROW, name, &out->section[i], err);
        if (code) return code;
    }
    out->n = n;
    return HS_OK;
}

int hs_model_file_open(const char *path, hs_model_file *out, hs_err *err)
{
    *out = (hs_model_file){0};
    int code = hs_file_map(path, &out->map, err);
    if (code) return code;
    code = hs_model_file_parse((hs_str){(const char *)out->map.ptr, out->map.len}, path, out, err);
    if (code) hs_model_file_close(out);
    return code;
}

uint64_t hs_model_file_sum(const hs_model_file *f)
{
    return f->map.len >= HEAD ? get64((const char *)f->map.ptr + 24) : 0;
}

void hs_model_file_close(hs_model_file *f)
{
    hs_file_unmap(&f->map);
    f->n = 0;
}

static const hs_section *find(const hs_model_file *f, const char *name)
{
    for (uint32_t i = 0; i < f->n; i++)
        if (strcmp(f->section[i].name, name) == 0) return &f->section[i];
    return NULL;
}

int hs_model_weights(const hs_model_file *f, const char *name, uint32_t labels, hs_linear *out, hs_err *err)
{
    const hs_section *s = find(f, name);
    if (!s || !s->linear.weight || s->linear.labels != labels)
        return hs_fail(err, HS_EFORMAT, "model: no section %s with %u labels; re-make the model with `make models`", name, labels);
    *out = s->linear;
    return HS_OK;
}

int hs_model_bytes(const hs_model_file *f, const char *name, hs_str *out, hs_err *err)
{
    const hs_section *s = find(f, name);
    if (!s || s->linear.weight)
        return hs_fail(err, HS_EFORMAT, "model: no section %s; re-make the model with `make models`", name);
    *out = s->bytes;
    return HS_OK;
}

int hs_model_file_build(const hs_section *section, uint32_t n, hs_buf *out, hs_err *err)
{
    if (n > HS_MODEL_SECTIONS) return hs_fail(err, HS_EUSAGE, "too many sections in a model: %u", n);
    size_t at = HEAD + (size_t)n * ROW;
    size_t start[HS_MODEL_SECTIONS] = {0};
    for (uint32_t i = 0; i < n; i++) {
        start[i] = at = (at + ALIGN - 1) / ALIGN * ALIGN;
        at += section[i].bytes.len;
    }
    out->len = 0;
    if (!hs_buf_reserve(out, at)) return hs_fail(err, HS_ENOMEM, "out of memory for a model of %zu bytes", at);
    out->len = at;
    memset(out->ptr, 0, at);
    memcpy(out->ptr, MAGIC, sizeof MAGIC);
    put(out->ptr + 8, HS_MODEL_VERSION, 4);
    put(out->ptr + 12, n, 4);
    put(out->ptr + 16, at, 8);
    for (uint32_t i = 0; i < n; i++) {
        const hs_section *s = &section[i];
        char *row = out->ptr + HEAD + (size_t)i * ROW;
        uint32_t bits;
        memcpy(&bits, &s->linear.scale, 4);
        memcpy(row, s->name, strnlen(s->name, 16));
        put(row + 16, start[i], 8);
        put(row + 24, s->bytes.len, 8);
        put(row + 32, s->linear.weight ? s->linear.rows : 0, 4);
        put(row + 36, s->linear.stride, 4);
        put(row + 40, s->linear.labels, 4);
        put(row + 44, bits, 4);
        if (s->bytes.len) memcpy(out->ptr + start[i], s->bytes.ptr, s->bytes.len);
    }
    put(out->ptr + 24, XXH3_64bits(out->ptr + HEAD, at - HEAD), 8);
    return HS_OK;
}
