/* The one place that asks the system for memory (the tests make it fail on the nth call). */
#include "base/mem.h"
#include <stdlib.h>

void *hs_mem_alloc(size_t n)
{
    return malloc(n ? n : 1);
}

void *hs_mem_resize(void *p, size_t n)
{
    return realloc(p, n ? n : 1);
}

void hs_mem_free(void *p)
{
    free(p);
}
