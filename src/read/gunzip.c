/* gzip, member by member. */
#include "read/gunzip.h"
#ifdef HS_BROTLI
#include <brotli/decode.h>
#endif
#include "base/err.h"

enum { GZIP = 15 + 16, ZLIB = 15, RAW = -15, STEP = 64 << 10 };

static bool begins_member(hs_str s)
{
    return s.len >= 4 && (unsigned char)s.ptr[0] == 0x1F && (unsigned char)s.ptr[1] == 0x8B && s.ptr[2] == 8 && !((unsigned char)s.ptr[3] & 0xE0);
}

static void lend(z_stream *z, hs_str in)
{
    z->next_in = (Bytef *)(uintptr_t)in.ptr;
    z->avail_in = (uInt)(in.len < UINT32_MAX / 2 ? in.len : UINT32_MAX / 2);
}

int hs_gunzip_start(hs_gunzip *g, hs_reading *r, hs_source *in, hs_err *err)
{
    *g = (hs_gunzip){.r = r, .in = in};
    if (inflateInit2(&g->z, GZIP) != Z_OK) return hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)in->name.len, in->name.ptr);
    g->open = true;
    return HS_OK;
}

bool hs_gunzip_next(hs_gunzip *g)
{
    if (!begins_member(hs_source_peek(g->in, 18)) || inflateReset2(&g->z, GZIP) != Z_OK) return false;
    g->ended = false;
    return true;
}

void hs_gunzip_stop(hs_gunzip *g)
{
    if (g->open) inflateEnd(&g->z);
    g->open = false;
}

ptrdiff_t hs_gunzip_fill(void *user, char *to, size_t n, hs_err *err)
{
    hs_gunzip *g = user;
    hs_str name = g->in->name;
    g->z.next_out = (Bytef *)to;
    g->z.avail_out = n < STEP ? (uInt)n : STEP;
    size_t room = g->z.avail_out;
    while (!g->ended && g->z.avail_out == room) {
        hs_str w = hs_source_peek(g->in, 1);
        if (!w.len) {
            if (g->in->code) hs_fail(err, g->in->code, "%s", g->in->err.message);
            else hs_fail(err, HS_EFORMAT, "%.*s: ends in the middle of compressed data", (int)name.len, name.ptr);
            return -1;
        }
        lend(&g->z, w);
        uInt had = g->z.avail_in;
        int got = inflate(&g->z, Z_NO_FLUSH);
        hs_source_take(g->in, had - g->z.avail_in);
        g->ended = got == Z_STREAM_END;
        if (got != Z_OK && got != Z_STREAM_END && got != Z_BUF_ERROR) {
            hs_fail(err, HS_EFORMAT, "%.*s: compressed data is damaged at byte %ju", (int)name.len, name.ptr, (uintmax_t)g->in->at);
            return -1;
        }
    }
    size_t out = room - g->z.avail_out;
    return hs_reading_unpacked(g->r, name, out, err) ? -1 : (ptrdiff_t)out;
}

bool hs_gunzip_resync(hs_gunzip *g)
{
    for (;;) {
        hs_str w = hs_source_peek(g->in, STEP);
        if (w.len < 18) return false;
        for (size_t i = 0; i + 18 <= w.len; i++) {
            const char *p = memchr(w.ptr + i, 0x1F, w.len - i);
            if (!p) break;
            i = (size_t)(p - w.ptr);
            char byte;
            hs_str here = hs_str_sub(w, i, w.len - i < 512 ? w.len : i + 512);
            if (begins_member(here) && hs_gunzip_head(here, &byte, 1)) {
                hs_source_take(g->in, i);
                return true;
            }
        }
        hs_source_take(g->in, w.len - 17);
    }
}

size_t hs_gunzip_head(hs_str packed, char *to, size_t n)
{
    z_stream z = {0};
    if (!begins_member(packed) || inflateInit2(&z, GZIP) != Z_OK) return 0;
    lend(&z, packed);
    z.next_out = (Bytef *)to;
    z.avail_out = (uInt)n;
    inflate(&z, Z_SYNC_FLUSH);
    inflateEnd(&z);
    return n - z.avail_out;
}

/* ---- whole streams ---- */

typedef struct sink {
    hs_reading *r;
    hs_str name;
    size_t before, limit;
    hs_buf *out;
} sink;

static int room(sink *s, hs_err *err)
{
    return hs_buf_reserve(s->out, STEP) ? HS_OK : hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)s->name.len, s->name.ptr);
}

static int came(sink *s, size_t n, hs_err *err)
{
    s->out->len += n;
    if (s->out->len - s->before > s->limit)
        return hs_fail(err, HS_ELIMIT, "%.*s: unpacks to more than the limit of %zu MB (--max-size sets it)", (int)s->name.len, s->name.ptr, s->limit >> 20);
    return hs_reading_unpacked(s->r, s->name, n, err);
}

static int damaged(const sink *s, hs_err *err)
{
    return hs_fail(err, HS_EFORMAT, "%.*s: compressed data is damaged or cut off", (int)s->name.len, s->name.ptr);
}

static int inflate_all(sink *s, int bits, hs_str packed, hs_err *err)
{
    z_stream z = {0};
    if (inflateInit2(&z, bits) != Z_OK) return hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)s->name.len, s->name.ptr);
    lend(&z, packed);
    int code = HS_OK, got = Z_OK;
    while (!code && got == Z_OK) {
        code = room(s, err);
        if (code) break;
        z.next_out = (Bytef *)s->out->ptr + s->out->len;
        z.avail_out = STEP;
        got = inflate(&z, Z_NO_FLUSH);
        code = came(s, STEP - z.avail_out, err);
    }
    inflateEnd(&z);
    return code || got == Z_STREAM_END ? code : damaged(s, err);
}

#ifdef HS_BROTLI
static int brotli_all(sink *s, hs_str packed, hs_err *err)
{
    BrotliDecoderState *b = BrotliDecoderCreateInstance(NULL, NULL, NULL);
    if (!b) return hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)s->name.len, s->name.ptr);
    const uint8_t *in = (const uint8_t *)packed.ptr;
    size_t left = packed.len;
    int code = HS_OK;
    BrotliDecoderResult got = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (!code && got == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
        code = room(s, err);
        if (code) break;
        size_t n = STEP;
        uint8_t *to = (uint8_t *)s->out->ptr + s->out->len;
        got = BrotliDecoderDecompressStream(b, &left, &in, &n, &to, NULL);
        code = came(s, STEP - n, err);
    }
    BrotliDecoderDestroyInstance(b);
    return code || got == BROTLI_DECODER_RESULT_SUCCESS ? code : damaged(s, err);
}
#endif

int hs_unpack(hs_reading *r, hs_str name, char kind, hs_str packed, size_t limit, hs_buf *out, hs_err *err)
{
    sink s = {.r = r, .name = name, .before = out->len, .limit = limit, .out = out};
    if (kind == 'g') return inflate_all(&s, GZIP, packed, err);
    if (kind == 'd') {
        int code = inflate_all(&s, ZLIB, packed, err);
        if (code != HS_EFORMAT) return code;
        out->len = s.before;
        return inflate_all(&s, RAW, packed, err);
    }
#ifdef HS_BROTLI
    if (kind == 'b') return brotli_all(&s, packed, err);
#endif
    return hs_fail(err, HS_EFORMAT, "%.*s: compressed in a way that cannot be read here", (int)name.len, name.ptr);
}
