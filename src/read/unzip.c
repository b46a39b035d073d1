/* One member of a ZIP that is in memory. */
#include "read/unzip.h"
#include <archive.h>
#include <archive_entry.h>
#include "base/err.h"

static int unzip_data(struct archive *a, const char *name, size_t limit, hs_buf *out, hs_err *err)
{
    size_t before = out->len;
    for (;;) {
        if (!hs_buf_reserve(out, 64 << 10)) return hs_fail(err, HS_ENOMEM, "%s: out of memory", name);
        la_ssize_t n = archive_read_data(a, out->ptr + out->len, 64 << 10);
        if (n == 0) return HS_OK;
        if (n < 0) return hs_fail(err, HS_EFORMAT, "%s: %s", name, archive_error_string(a) ? archive_error_string(a) : "damaged");
        out->len += (size_t)n;
        if (out->len - before > limit) return hs_fail(err, HS_ELIMIT, "%s: unpacks to more than %zu MB", name, limit >> 20);
    }
}

static int unzip_open(struct archive *a, hs_str zip, const char *name, size_t limit, hs_buf *out, hs_err *err)
{
    enum { MEMBERS = 100000 };
    if (archive_read_support_format_zip_seekable(a) != ARCHIVE_OK || archive_read_open_memory(a, zip.ptr, zip.len) != ARCHIVE_OK)
        return hs_fail(err, HS_EFORMAT, "a damaged ZIP: %s", archive_error_string(a) ? archive_error_string(a) : "no table of contents");
    struct archive_entry *e;
    for (int i = 0; i < MEMBERS; i++) {
        int got = archive_read_next_header(a, &e);
        if (got == ARCHIVE_EOF) break;
        if (got < ARCHIVE_WARN) return hs_fail(err, HS_EFORMAT, "a damaged ZIP: %s", archive_error_string(a) ? archive_error_string(a) : "unreadable");
        const char *path = archive_entry_pathname(e);
        if (!path || strcmp(path, name)) continue;
        if (archive_entry_is_encrypted(e)) return hs_fail(err, HS_EFORMAT, "%s: encrypted; save it without a password", name);
        return unzip_data(a, name, limit, out, err);
    }
    return hs_fail(err, HS_EFORMAT, "there is no %s in the ZIP", name);
}

int hs_unzip_member(hs_str zip, const char *name, size_t limit, hs_buf *out, hs_err *err)
{
    struct archive *a = archive_read_new();
    if (!a) return hs_fail(err, HS_ENOMEM, "out of memory");
    int code = unzip_open(a, zip, name, limit, out, err);
    archive_read_free(a);
    return code;
}

bool hs_zip_names(hs_str head, hs_str name)
{
    static const char LOCAL[4] = {'P', 'K', 3, 4};
    for (size_t at = 0; at + 30 + name.len <= head.len;) {
        const char *p = memchr(head.ptr + at, 'P', head.len - at);
        if (!p) return false;
        at = (size_t)(p - head.ptr);
        if (at + 30 + name.len > head.len) return false;
        const unsigned char *h = (const unsigned char *)p;
        size_t len = h[26] | (size_t)h[27] << 8;
        if (!memcmp(p, LOCAL, 4) && len == name.len && !memcmp(p + 30, name.ptr, len)) return true;
        at++;
    }
    return false;
}
