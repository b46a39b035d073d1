/* The one place that asks the system for memory. NULL when there is none left. */
#ifndef HS_BASE_MEM_H
#define HS_BASE_MEM_H
#include <stddef.h>

void *hs_mem_alloc(size_t n);
void *hs_mem_resize(void *p, size_t n); /* p may be NULL; on failure p stays valid */
void hs_mem_free(void *p);              /* NULL is fine */

#endif
