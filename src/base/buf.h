/* A growing byte buffer that lives outside arenas: output, and files while they are read.
 * After a failed append `failed` stays set and later appends do nothing, so one check at the end is enough. */
#ifndef HS_BASE_BUF_H
#define HS_BASE_BUF_H
#include "base/str.h"

typedef struct hs_buf {
    char *ptr;
    size_t len, cap;
    bool failed; /* out of memory */
} hs_buf;

void hs_buf_free(hs_buf *b);
void hs_buf_add(hs_buf *b, hs_str s);
void hs_buf_add_c(hs_buf *b, char c);
void hs_buf_add_z(hs_buf *b, const char *c_string);
void hs_buf_printf(hs_buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* makes room for n more bytes; false when there is no memory */
bool hs_buf_reserve(hs_buf *b, size_t n);

static inline hs_str hs_buf_str(const hs_buf *b)
{
    return (hs_str){b->ptr, b->len};
}

#endif
