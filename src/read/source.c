/* A stream of bytes with a window to look ahead. */
#include "read/source.h"
#include "base/err.h"

enum { STEP = 64 << 10 };

void hs_source_start(hs_source *s, hs_str name, ptrdiff_t (*fill)(void *, char *, size_t, hs_err *), void *user)
{
    *s = (hs_source){.fill = fill, .user = user, .name = name, .fd = -1};
}

void hs_source_start_bytes(hs_source *s, hs_str name, hs_str bytes)
{
    *s = (hs_source){.name = name, .fd = -1, .ended = true, .lent = true};
    s->held = (hs_buf){.ptr = (char *)(uintptr_t)bytes.ptr, .len = bytes.len, .cap = bytes.len}; /* never written to: ended */
}

void hs_source_stop(hs_source *s)
{
    if (s->lent) s->held = (hs_buf){0};
    hs_buf_free(&s->held);
    s->begin = 0;
}

static size_t at_hand(const hs_source *s)
{
    return s->held.len - s->begin;
}

static void make_room(hs_source *s, size_t n)
{
    if (s->begin && s->begin >= at_hand(s)) { /* at most one move a byte */
        memmove(s->held.ptr, s->held.ptr + s->begin, at_hand(s));
        s->held.len -= s->begin;
        s->begin = 0;
    }
    if (!hs_buf_reserve(&s->held, n)) s->code = hs_fail(&s->err, HS_ENOMEM, "%.*s: out of memory", (int)s->name.len, s->name.ptr);
}

hs_str hs_source_peek(hs_source *s, size_t n)
{
    while (at_hand(s) < n && !s->ended && !s->code) {
        size_t want = n - at_hand(s) > STEP ? n - at_hand(s) : STEP;
        make_room(s, want);
        if (s->code) break;
        ptrdiff_t got = s->fill(s->user, s->held.ptr + s->held.len, want, &s->err);
        if (got < 0) s->code = s->err.code ? s->err.code : HS_EIO;
        else if (got == 0) s->ended = true;
        else s->held.len += (size_t)got;
    }
    return at_hand(s) ? (hs_str){s->held.ptr + s->begin, at_hand(s)} : (hs_str){"", 0};
}

void hs_source_take(hs_source *s, size_t n)
{
    if (n > at_hand(s)) n = at_hand(s);
    s->begin += n;
    s->at += n;
    s->fd = -1;
    if (s->begin == s->held.len) s->begin = s->held.len = 0;
}

uint64_t hs_source_skip(hs_source *s, uint64_t n)
{
    uint64_t done = 0;
    while (done < n) {
        size_t here = hs_source_peek(s, 1).len;
        if (!here) break;
        size_t part = here < n - done ? here : (size_t)(n - done);
        hs_source_take(s, part);
        done += part;
    }
    return done;
}

ptrdiff_t hs_source_read(hs_source *s, char *to, size_t n, hs_err *err)
{
    hs_str w = hs_source_peek(s, 1);
    if (!w.len && s->code) {
        if (err) *err = s->err;
        return -1;
    }
    if (w.len < n) n = w.len;
    memcpy(to, w.ptr, n);
    hs_source_take(s, n);
    return (ptrdiff_t)n;
}

int hs_source_line(hs_source *s, size_t limit, hs_str *line, hs_err *err)
{
    size_t seen = 0;
    for (size_t want = 1;; want = seen + 1) {
        hs_str w = hs_source_peek(s, want);
        const char *end = w.len > seen ? memchr(w.ptr + seen, '\n', w.len - seen) : NULL;
        size_t n = end ? (size_t)(end - w.ptr) + 1 : w.len;
        *line = hs_str_sub(w, 0, n);
        if (n > limit) return hs_fail(err, HS_ELIMIT, "%.*s: a line is longer than %zu MB", (int)s->name.len, s->name.ptr, limit >> 20);
        if (end) return HS_OK;
        if (w.len < want) { /* the end, or a failure */
            if (s->code && err) *err = s->err;
            return s->code;
        }
        seen = w.len;
    }
}

void hs_source_skip_line(hs_source *s)
{
    for (;;) {
        hs_str w = hs_source_peek(s, 1);
        const char *end = w.len ? memchr(w.ptr, '\n', w.len) : NULL;
        hs_source_take(s, end ? (size_t)(end - w.ptr) + 1 : w.len);
        if (end || !w.len) return;
    }
}

int hs_source_all(hs_source *s, size_t limit, hs_str *all, hs_err *err)
{
    size_t want = 1;
    for (;;) {
        *all = hs_source_peek(s, want);
        if (all->len > limit)
            return hs_fail(err, HS_ELIMIT, "%.*s: larger than the limit of %zu MB (--max-size sets it)", (int)s->name.len, s->name.ptr, limit >> 20);
        if (all->len < want) break;
        want = all->len + 1;
    }
    if (s->code && err) *err = s->err;
    return s->code;
}
