/* gzip, member by member: a WARC has a member for each record, so that a damaged one costs that record alone.
 *
 * Invariant: a hs_gunzip reads from its source exactly up to the end of the member; all bytes it gives are counted. */
#ifndef HS_READ_GUNZIP_H
#define HS_READ_GUNZIP_H
#include <zlib.h>
#include "read/read.h"

typedef struct hs_gunzip {
    hs_reading *r;
    hs_source *in;
    z_stream z;
    bool open, ended;
} hs_gunzip;

/* in stands at the beginning of a member. hs_gunzip_stop is called in any case. */
int hs_gunzip_start(hs_gunzip *g, hs_reading *r, hs_source *in, hs_err *err);
/* The same for the next member; false where none begins. */
bool hs_gunzip_next(hs_gunzip *g);
void hs_gunzip_stop(hs_gunzip *g);
/* For hs_source_start: user is the hs_gunzip; ends with the member. */
ptrdiff_t hs_gunzip_fill(void *user, char *to, size_t n, hs_err *err);
/* Moves on to the next place that looks like the beginning of a member; false if there is none. */
bool hs_gunzip_resync(hs_gunzip *g);
/* The first bytes that come out of packed; how many. */
size_t hs_gunzip_head(hs_str packed, char *to, size_t n);
/* Appends what comes out of a whole stream. kind: 'g' gzip, 'd' deflate with or without zlib's header, 'b' brotli. HS_ELIMIT: more than limit.
 * HS_EFORMAT: damaged, cut off, or of a kind that cannot be read here. */
int hs_unpack(hs_reading *r, hs_str name, char kind, hs_str packed, size_t limit, hs_buf *out, hs_err *err);

#endif
