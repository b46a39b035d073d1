/* Reads bytes with src/read and writes down what comes: for tests of readers. */
#ifndef HS_TESTS_READING_H
#define HS_TESTS_READING_H
#include "read/read.h"

typedef struct told {
    hs_buf items; /* "name|form|bytes" a line; with `contents`, the bytes behind another "|" */
    hs_buf wrong; /* a message a line: of parts, and last of the whole */
    uint32_t n_items, n_wrong;
    uint32_t enough; /* items after which to stop; 0 = never */
    bool contents;
    int code; /* of hs_read_source */
    hs_reading r;
} told;

/* step: how many bytes the source gives at once; 0 = all. The same is told for each. Free it with told_free. */
void told_read(told *t, const char *name, hs_str bytes, const hs_read_options *options, size_t step);
void told_free(told *t);

/* Decodes the item and writes "format|charset|title|author|url|date|date_from|id|bytes"; NULL: it cannot be decoded. free() it. */
char *decoded(hs_str form, hs_str bytes);
#endif
