/* A stream of bytes with a window to look ahead: a file, standard input, or what an archive unpacks to.
 *
 * Invariant: memory held is the window, which grows only to what was asked for at once; nothing is read twice. A source whose
 * fill has failed stays failed (`code`, `err`); its window can still be taken. */
#ifndef HS_READ_SOURCE_H
#define HS_READ_SOURCE_H
#include "base/buf.h"

typedef struct hs_source hs_source;
struct hs_source {
    /* Puts up to n bytes at `to`; returns how many, 0 at the end, -1 after filling in err. */
    ptrdiff_t (*fill)(void *user, char *to, size_t n, hs_err *err);
    void *user;
    hs_str name; /* for messages and the names of items: "box.zip/letters.mbox"; outlives the source */
    int fd;      /* of a regular file that can be sought in, while nothing was taken; else -1 */
    uint64_t at; /* bytes taken before the window: where the window begins in the stream */
    hs_buf held; /* the window is held.ptr[begin .. held.len) */
    size_t begin;
    bool ended;
    bool lent; /* the window is somebody else's memory */
    int code; /* HS_OK until fill fails or memory runs out */
    hs_err err;
};

/* fd stays -1. */
void hs_source_start(hs_source *s, hs_str name, ptrdiff_t (*fill)(void *, char *, size_t, hs_err *), void *user);
/* The bytes themselves are the window: nothing is copied; they outlive the source. */
void hs_source_start_bytes(hs_source *s, hs_str name, hs_str bytes);
void hs_source_stop(hs_source *s); /* gives back the window */

/* Tries to have n bytes in the window; returns the window, shorter than n only where the stream ends or fails (see code).
 * The view holds until the next call. */
hs_str hs_source_peek(hs_source *s, size_t n);
/* Takes n bytes that are in the window. */
void hs_source_take(hs_source *s, size_t n);
/* Takes up to n bytes, also from beyond the window, without keeping them. Returns how many there were. */
uint64_t hs_source_skip(hs_source *s, uint64_t n);
/* Copies up to n bytes and takes them; -1 after a failure, 0 at the end: a fill for a source over this one. */
ptrdiff_t hs_source_read(hs_source *s, char *to, size_t n, hs_err *err);
/* The next line with its end ("\n", "\r\n" or none at the end of the stream), in the window: the caller takes it. len 0 at the end of the
 * stream. A line longer than limit is HS_ELIMIT: *line is then its beginning, and hs_source_skip_line goes on behind it. */
int hs_source_line(hs_source *s, size_t limit, hs_str *line, hs_err *err);
void hs_source_skip_line(hs_source *s);
/* All that is left, in the window, without taking it. HS_ELIMIT when it is more than limit. */
int hs_source_all(hs_source *s, size_t limit, hs_str *all, hs_err *err);

#endif
