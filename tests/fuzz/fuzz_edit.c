/* Two texts, a line of "====" between them, as versions of one page. Properties: no edit is empty, sentences stand in it once, in the order of
 * the new text and on characters; a text has no edits beside itself; what is put in one way is taken out the other way. */
#include <stdio.h>
#include <stdlib.h>
#include "base/utf8.h"
#include "story/edit.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define require(truth)                                             \
    do {                                                           \
        if (!(truth)) fprintf(stderr, "%d: " #truth "\n", __LINE__), abort(); \
    } while (0)

static bool is_there(hs_span s)
{
    return s.end > s.begin;
}

static void check_span(hs_str text, hs_span s)
{
    require(s.begin <= s.end && s.end <= text.len);
    require(hs_utf8_valid(hs_str_sub(text, s.begin, s.end)));
}

static void check(hs_arena *arena, hs_str was, hs_str now, const hs_edits *edits)
{
    uint8_t *used = hs_new(arena, uint8_t, was.len + 1);
    uint32_t last = 0;
    for (uint32_t i = 0; i < edits->n; i++) {
        const hs_edit *e = &edits->at[i];
        require(is_there(e->was) || is_there(e->now));
        check_span(was, e->was);
        check_span(now, e->now);
        if (is_there(e->now)) {
            require(e->now.begin >= last);
            last = e->now.end;
        }
        for (uint32_t k = e->was.begin; k < e->was.end; k++) require(!used[k]++);
    }
}

static int64_t balance(const hs_edits *edits)
{
    int64_t n = 0;
    for (uint32_t i = 0; i < edits->n; i++) n += is_there(edits->at[i].now) - is_there(edits->at[i].was);
    return n;
}

/* Texts are UTF-8 without NUL. */
static hs_str text_of(hs_arena *arena, const uint8_t *data, size_t size)
{
    hs_str raw = {(const char *)data, size};
    bool valid = hs_utf8_valid(raw);
    char *p = hs_arena_alloc(arena, size + 1);
    for (size_t i = 0; i < size; i++) p[i] = (char)(valid ? data[i] : data[i] & 0x7F), p[i] = p[i] ? p[i] : ' ';
    return (hs_str){p, size};
}

static const char BETWEEN[] = "\n====\n";
enum { N = sizeof BETWEEN - 1 };

/* Where the line between them begins; the middle when there is none. */
static size_t cut_at(const uint8_t *data, size_t size)
{
    for (size_t at = 0; at + N <= size; at++)
        if (!memcmp(data + at, BETWEEN, N)) return at;
    return size / 2;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    hs_arena arena;
    jmp_buf fail;
    hs_edits there, back, none;
    hs_arena_init(&arena, (size_t)1 << 28, &fail);
    if (setjmp(fail)) abort();
    const size_t at = cut_at(data, size), behind = at + N <= size && !memcmp(data + at, BETWEEN, N) ? at + N : at;
    hs_str was = text_of(&arena, data, at), now = text_of(&arena, data + behind, size - behind);
    hs_find_edits(&arena, was, now, &there);
    hs_find_edits(&arena, now, was, &back);
    hs_find_edits(&arena, now, now, &none);
    check(&arena, was, now, &there);
    check(&arena, now, was, &back);
    require(none.n == 0);
    require(balance(&there) == -balance(&back));
    hs_arena_free(&arena);
    return 0;
}
