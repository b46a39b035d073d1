/* Memory of one document: taken piece by piece, given back at once.
 *
 * An arena never returns NULL. When memory or the arena's limit runs out it jumps to the point that
 * hs_arena_guard set, so code between that point and the allocation must not hold anything that only it can
 * free (a file, another library's object). The functions of src/api set the guard. A floor below may set one of its own to give
 * something back, and must then restore the old one and pass the failure on with hs_arena_give_up. */
#ifndef HS_BASE_ARENA_H
#define HS_BASE_ARENA_H
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include "base/str.h"

typedef struct hs_chunk hs_chunk;

typedef struct hs_arena {
    hs_chunk *top;
    size_t held;    /* bytes taken from the system */
    size_t limit;   /* never hold more than this */
    jmp_buf *fail;  /* where to go when memory runs out; must be set before the first allocation */
} hs_arena;

void hs_arena_init(hs_arena *a, size_t limit, jmp_buf *fail);
void hs_arena_free(hs_arena *a);

/* n zeroed bytes, aligned for any type. n = 0 gives a valid pointer. */
void *hs_arena_alloc(hs_arena *a, size_t n);
/* Grows the block `old` of old_n bytes to n; in place when it was the last one, else copied. */
void *hs_arena_grow(hs_arena *a, void *old, size_t old_n, size_t n);
hs_str hs_arena_copy(hs_arena *a, hs_str s);

/* Everything taken after the mark is forgotten by hs_arena_reset (the memory stays with the arena). */
typedef struct hs_arena_mark { hs_chunk *chunk; size_t used; } hs_arena_mark;
hs_arena_mark hs_arena_save(const hs_arena *a);
void hs_arena_reset(hs_arena *a, hs_arena_mark m);

/* Jumps to the guard as if memory had run out: for limits of other kinds. */
_Noreturn void hs_arena_give_up(hs_arena *a);

/* hs_new(a, T, n): n zeroed objects of type T; the product is checked for overflow. */
#define hs_new(a, T, n) ((T *)hs_arena_array((a), sizeof(T), (n)))
void *hs_arena_array(hs_arena *a, size_t size, size_t n);

/* hs_push(a, v, x): appends x to a growing array declared as struct { T *at; uint32_t n, cap; } */
#define hs_push(a, v, x)                                                                             \
    do {                                                                                             \
        if ((v)->n == (v)->cap) {                                                                    \
            uint32_t cap_ = (v)->cap ? 2 * (v)->cap : 8;                                             \
            (v)->at = hs_arena_grow((a), (v)->at, (size_t)(v)->cap * sizeof *(v)->at,                \
                                    (size_t)cap_ * sizeof *(v)->at);                                 \
            (v)->cap = cap_;                                                                         \
        }                                                                                            \
        (v)->at[(v)->n++] = (x);                                                                     \
    } while (0)

#endif
