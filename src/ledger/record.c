/* Pieces of a statement as the ledger writes them: spans, lists of ids, the seal. */
#include <math.h>
#include <nettle/sha2.h>
#include <stdio.h>
#include "ledger/ledger.h"

enum { NUMBER = 12 };

hs_str hs_spans_write(hs_arena *arena, hs_spans spans, const hs_offsets *offsets)
{
    if (!spans.n) return (hs_str){0};
    size_t room = (size_t)spans.n * (2 * NUMBER + 4) + 3, at = 0;
    char *out = hs_arena_alloc(arena, room);
    for (uint32_t i = 0; i < spans.n; i++)
        at += (size_t)snprintf(out + at, room - at, "%s[%u,%u]", i ? "," : "[", hs_offset_at(offsets, spans.at[i].begin, HS_CODE_POINTS),
                               hs_offset_at(offsets, spans.at[i].end, HS_CODE_POINTS));
    out[at++] = ']';
    return (hs_str){out, at};
}

static bool read_number(hs_str *s, char behind, uint32_t *out)
{
    uint64_t n = 0;
    size_t i = 0;
    for (; i < s->len && s->ptr[i] >= '0' && s->ptr[i] <= '9' && n <= UINT32_MAX; i++) n = 10 * n + (uint64_t)(s->ptr[i] - '0');
    if (!i || i == s->len || s->ptr[i] != behind || n > UINT32_MAX) return false;
    *s = hs_str_sub(*s, i + 1, s->len);
    *out = (uint32_t)n;
    return true;
}

static bool take(hs_str *s, char c)
{
    if (!s->len || *s->ptr != c) return false;
    *s = hs_str_sub(*s, 1, s->len);
    return true;
}

bool hs_spans_read(hs_arena *arena, hs_str json, const hs_offsets *offsets, hs_spans *out)
{
    struct { hs_span *at; uint32_t n, cap; } list = {0};
    *out = (hs_spans){0};
    if (!json.len) return true;
    uint32_t last = 0, end = hs_offset_at(offsets, (uint32_t)offsets->text.len, HS_CODE_POINTS);
    if (!take(&json, '[')) return false;
    do {
        uint32_t b, e;
        if (!take(&json, '[') || !read_number(&json, ',', &b) || !read_number(&json, ']', &e)) return false;
        if (b < last || e <= b || e > end) return false;
        last = e;
        hs_push(arena, &list, ((hs_span){hs_offset_byte(offsets, b), hs_offset_byte(offsets, e)}));
    } while (take(&json, ','));
    *out = (hs_spans){list.at, list.n};
    return json.len == 1 && *json.ptr == ']';
}

typedef struct sha256_ctx hash;

static void seal_number(hash *h, uint64_t n)
{
    unsigned char b[8];
    for (int i = 0; i < 8; i++) b[i] = (unsigned char)(n >> 8 * i);
    sha256_update(h, sizeof b, b);
}

static void seal_str(hash *h, hs_str s)
{
    seal_number(h, s.len);
    if (s.len) sha256_update(h, s.len, (const uint8_t *)s.ptr);
}

static void seal_place(hash *h, hs_str text, hs_spans spans)
{
    seal_number(h, spans.n);
    for (uint32_t i = 0; i < spans.n; i++) {
        seal_number(h, spans.at[i].begin);
        seal_str(h, hs_str_sub(text, spans.at[i].begin, spans.at[i].end));
    }
}

static void seal_list(hash *h, hs_strs list)
{
    seal_number(h, list.n);
    for (uint32_t i = 0; i < list.n; i++) seal_str(h, list.at[i]);
}

void hs_seal(const hs_statement *s, hs_str text, unsigned char out[HS_SEAL])
{
    hash h;
    sha256_init(&h);
    const uint64_t number[] = {s->id, s->within, s->type, s->source.kind, s->polarity, s->certainty,
                               (uint64_t)llround(1000 * s->confidence)};
    for (size_t i = 0; i < sizeof number / sizeof *number; i++) seal_number(&h, number[i]);
    seal_place(&h, text, s->source.spans);
    seal_place(&h, text, s->cue);
    seal_place(&h, text, s->content);
    seal_place(&h, text, s->said.spans);
    seal_str(&h, s->source.name);
    seal_str(&h, s->said.value);
    seal_list(&h, s->about);
    seal_list(&h, s->why);
    sha256_digest(&h, HS_SEAL, out);
}

hs_str hs_ids_write(hs_arena *arena, const int64_t *id, uint32_t n)
{
    enum { EACH = 21 };
    size_t room = (size_t)n * EACH + 3, at = 0;
    char *out = hs_arena_alloc(arena, room);
    out[at++] = '[';
    for (uint32_t i = 0; i < n; i++) at += (size_t)snprintf(out + at, room - at, i ? ",%lld" : "%lld", (long long)id[i]);
    out[at++] = ']';
    return (hs_str){out, at};
}

bool hs_ids_read(hs_arena *arena, hs_str json, int64_t **id, uint32_t *n)
{
    *id = hs_new(arena, int64_t, json.len / 2);
    *n = 0;
    if (!json.len) return true;
    if (!take(&json, '[')) return false;
    for (uint32_t number; json.len; (*id)[(*n)++] = number) {
        bool last = !memchr(json.ptr, ',', json.len);
        if (!read_number(&json, last ? ']' : ',', &number)) return false;
        if (last) return (*id)[(*n)++] = number, !json.len;
    }
    return false;
}
