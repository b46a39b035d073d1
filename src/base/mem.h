/* The one place that asks the system for memory. NULL when there is none left. */
#ifndef HS_BASE_MEM_H
#define HS_BASE_MEM_H
#include <stddef.h>

/* AddressSanitizer: gcc says it one way, clang the other. */
#if defined(__SANITIZE_ADDRESS__)
#define HS_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HS_ASAN 1
#endif
#endif

void *hs_mem_alloc(size_t n);
void *hs_mem_resize(void *p, size_t n); /* p may be NULL; on failure p stays valid */
void hs_mem_free(void *p);              /* NULL is fine */

#endif
