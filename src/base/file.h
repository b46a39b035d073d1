/* Whole files into memory, and files mapped read-only. */
#ifndef HS_BASE_FILE_H
#define HS_BASE_FILE_H
#include "base/buf.h"

/* Reads the file, or standard input for "-", into out (which the caller frees in any case).
 * Directories, and files over limit bytes, are errors; a FIFO or device is read until its end or the limit. */
int hs_file_read(const char *path, size_t limit, hs_buf *out, hs_err *err);

typedef struct hs_mapping { const unsigned char *ptr; size_t len; } hs_mapping;
int hs_file_map(const char *path, hs_mapping *out, hs_err *err);
void hs_file_unmap(hs_mapping *m);

#endif
