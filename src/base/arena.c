/* Arena: a chain of chunks, each twice the size of the last. Under AddressSanitizer the unused part of a chunk
 * and a red zone behind every block are poisoned, so an overflow inside a chunk is caught. */
#include "base/arena.h"
#include <stdalign.h>
#include "base/mem.h"

#ifdef HS_ASAN
#include <sanitizer/asan_interface.h>
enum { RED_ZONE = 16 };
#else
#define ASAN_POISON_MEMORY_REGION(p, n) ((void)(p), (void)(n))
#define ASAN_UNPOISON_MEMORY_REGION(p, n) ((void)(p), (void)(n))
enum { RED_ZONE = 0 };
#endif

enum { ALIGN = alignof(max_align_t), FIRST_CHUNK = 64 << 10, LARGEST_STEP = 4 << 20 };

struct hs_chunk {
    hs_chunk *below;
    size_t used, size; /* of the bytes that follow this head */
    alignas(max_align_t) unsigned char bytes[];
};

void hs_arena_init(hs_arena *a, size_t limit, jmp_buf *fail)
{
    *a = (hs_arena){.limit = limit, .fail = fail};
}

void hs_arena_free(hs_arena *a)
{
    while (a->top) {
        hs_chunk *below = a->top->below;
        ASAN_UNPOISON_MEMORY_REGION(a->top->bytes, a->top->size);
        hs_mem_free(a->top);
        a->top = below;
    }
    a->held = 0;
}

_Noreturn void hs_arena_give_up(hs_arena *a)
{
    longjmp(*a->fail, 1);
}

static void add_chunk(hs_arena *a, size_t need)
{
    size_t size = a->top ? 2 * a->top->size : FIRST_CHUNK;
    if (size > LARGEST_STEP) size = LARGEST_STEP;
    if (size < need) size = need;
    if (size > a->limit || a->held > a->limit - size) hs_arena_give_up(a);
    hs_chunk *c = hs_mem_alloc(sizeof *c + size);
    if (!c) hs_arena_give_up(a);
    *c = (hs_chunk){.below = a->top, .size = size};
    ASAN_POISON_MEMORY_REGION(c->bytes, size);
    a->top = c;
    a->held += size;
}

void *hs_arena_alloc(hs_arena *a, size_t n)
{
    if (n > SIZE_MAX / 2) hs_arena_give_up(a);
    size_t need = (n + RED_ZONE + ALIGN - 1) / ALIGN * ALIGN;
    if (!a->top || a->top->size - a->top->used < need) add_chunk(a, need);
    unsigned char *p = a->top->bytes + a->top->used;
    a->top->used += need;
    ASAN_UNPOISON_MEMORY_REGION(p, n);
    if (n) memset(p, 0, n);
    return p;
}

void *hs_arena_array(hs_arena *a, size_t size, size_t n)
{
    if (n && size > SIZE_MAX / 2 / n) hs_arena_give_up(a);
    return hs_arena_alloc(a, size * n);
}

void *hs_arena_grow(hs_arena *a, void *old, size_t old_n, size_t n)
{
    size_t took = (old_n + RED_ZONE + ALIGN - 1) / ALIGN * ALIGN;
    hs_chunk *c = a->top;
    if (old && c && (unsigned char *)old + took == c->bytes + c->used && n >= old_n) {
        size_t start = (size_t)((unsigned char *)old - c->bytes);
        size_t need = (n + RED_ZONE + ALIGN - 1) / ALIGN * ALIGN;
        if (need >= n && need <= c->size - start) {
            ASAN_UNPOISON_MEMORY_REGION(old, n);
            memset((unsigned char *)old + old_n, 0, n - old_n);
            c->used = start + need;
            return old;
        }
    }
    void *p = hs_arena_alloc(a, n);
    if (old_n) memcpy(p, old, old_n < n ? old_n : n);
    return p;
}

hs_str hs_arena_copy(hs_arena *a, hs_str s)
{
    char *p = hs_arena_alloc(a, s.len);
    if (s.len) memcpy(p, s.ptr, s.len);
    return (hs_str){p, s.len};
}

hs_arena_mark hs_arena_save(const hs_arena *a)
{
    return (hs_arena_mark){a->top, a->top ? a->top->used : 0};
}

void hs_arena_reset(hs_arena *a, hs_arena_mark m)
{
    while (a->top != m.chunk) {
        hs_chunk *below = a->top->below;
        a->held -= a->top->size;
        ASAN_UNPOISON_MEMORY_REGION(a->top->bytes, a->top->size);
        hs_mem_free(a->top);
        a->top = below;
    }
    if (a->top) {
        a->top->used = m.used;
        ASAN_POISON_MEMORY_REGION(a->top->bytes + m.used, a->top->size - m.used);
    }
}
