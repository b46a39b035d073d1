/* ZIP, tar and 7z, and files compressed with gzip, zstd, xz or bzip2, through libarchive. A WACZ is a ZIP of which only the WARCs are read.
 *
 * Invariant: nothing is written to the disk, names of members are labels and no paths; all bytes that come out of compression, also
 * those that nobody looks at, are counted by hs_reading_unpacked. */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <locale.h>
#include <unicode/ucnv.h>
#include <unistd.h>
#include "base/err.h"
#include "base/utf8.h"
#include "read/draft.h"

enum { STEP = 64 << 10, REOPENINGS = 16 };

typedef struct unpack {
    hs_reading *r;
    hs_source *s;
    struct archive *a;
    hs_str whole;     /* all of s, where it was small enough and cannot be sought in */
    char *block;      /* STEP bytes to read into, where s->fd is used */
    uint64_t at;      /* of s->fd */
    size_t lent;      /* bytes of s's window that libarchive looks at */
    bool filtered;    /* the whole of it is compressed, as in .tar.gz */
    uint64_t counted; /* bytes out of the filter that hs_reading_unpacked knows of */
    uint32_t done;    /* members that lie behind */
    bool broken;      /* libarchive will give no more from this handle */
    bool wacz;
    hs_given given; /* of the archive itself */
    hs_str name;    /* of the member, for messages */
} unpack;

/* ---- bytes for libarchive ---- */

/* Counts what the filters gave since the last time: also what was unpacked only to be skipped. */
static int count_filtered(unpack *u, hs_err *err)
{
    la_int64_t now = u->filtered ? archive_filter_bytes(u->a, 0) : 0;
    if (now <= 0 || (uint64_t)now <= u->counted) return HS_OK;
    uint64_t more = (uint64_t)now - u->counted;
    u->counted = (uint64_t)now;
    return hs_reading_unpacked(u->r, u->name, more, err);
}

static la_ssize_t give_bytes(struct archive *a, void *user, const void **bytes)
{
    unpack *u = user;
    hs_err err = {0};
    ssize_t n;
    if (count_filtered(u, &err)) {
        archive_set_error(a, EFBIG, "%s", err.message);
        return -1;
    }
    if (u->s->fd >= 0) {
        *bytes = u->block;
        do n = pread(u->s->fd, u->block, STEP, (off_t)u->at);
        while (n < 0 && errno == EINTR);
        if (n < 0) archive_set_error(a, errno, "%s", strerror(errno));
        else u->at += (uint64_t)n, hs_reading_took(u->r, (uint64_t)n);
        return n;
    }
    hs_source_take(u->s, u->lent);
    hs_str w = hs_source_peek(u->s, 1);
    u->lent = w.len;
    *bytes = w.ptr;
    if (!w.len && u->s->code) {
        archive_set_error(a, EIO, "%s", u->s->err.message);
        return -1;
    }
    return (la_ssize_t)w.len;
}

static la_int64_t seek_file(struct archive *a, void *user, la_int64_t offset, int whence)
{
    unpack *u = user;
    off_t end = whence == SEEK_END ? lseek(u->s->fd, 0, SEEK_END) : 0;
    la_int64_t to = offset + (whence == SEEK_CUR ? (la_int64_t)u->at : (la_int64_t)end);
    if (end < 0 || to < 0) {
        archive_set_error(a, EINVAL, "cannot be sought in");
        return ARCHIVE_FATAL;
    }
    u->at = (uint64_t)to;
    return to;
}

static const char *why(struct archive *a)
{
    const char *said = archive_error_string(a);
    return said ? said : "damaged";
}

static int open_archive(unpack *u, hs_err *err)
{
    struct archive *a = u->a = archive_read_new();
    if (!a) return hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)u->s->name.len, u->s->name.ptr);
    archive_read_support_filter_gzip(a);
    archive_read_support_filter_bzip2(a);
    archive_read_support_filter_xz(a);
    archive_read_support_filter_zstd(a);
    archive_read_support_format_zip(a);
    archive_read_support_format_tar(a);
    archive_read_support_format_7zip(a);
    archive_read_support_format_raw(a);
    u->at = 0;
    u->counted = 0;
    u->filtered = u->broken = false;
    int code;
    if (u->whole.len) code = archive_read_open_memory(a, u->whole.ptr, u->whole.len);
    else {
        archive_read_set_callback_data(a, u);
        archive_read_set_read_callback(a, give_bytes);
        if (u->s->fd >= 0) archive_read_set_seek_callback(a, seek_file);
        code = archive_read_open1(a);
    }
    if (code < ARCHIVE_WARN) return hs_fail(err, HS_EFORMAT, "%.*s: %s", (int)u->s->name.len, u->s->name.ptr, why(a));
    u->filtered = archive_filter_count(a) > 1;
    if (archive_filter_count(a) > 2) /* what comes out of the inner filters alone is not counted */
        return hs_fail(err, HS_EFORMAT, "%.*s: compressed twice over; unpack it first", (int)u->s->name.len, u->s->name.ptr);
    return HS_OK;
}

/* ---- names ---- */

/* ZIPs made by Windows in Russian and its neighbours' languages hold names in code page 866, and do not say so. */
static bool in_cp866(hs_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (c >= 0x80 && !(c < 0xB0 || (c >= 0xE0 && c < 0xF2) || c == 0xFC)) return false;
    }
    return true;
}

static void add_path(hs_buf *out, const char *path, bool zip)
{
    char converted[4096];
    hs_str rest = hs_str_of(path);
    UErrorCode status = U_ZERO_ERROR;
    if (zip && !hs_utf8_valid(rest) && rest.len < 1024 && in_cp866(rest)) {
        int32_t n = ucnv_convert("UTF-8", "ibm-866", converted, sizeof converted, rest.ptr, (int32_t)rest.len, &status);
        if (U_SUCCESS(status) && n >= 0) rest = (hs_str){converted, (size_t)n};
    }
    hs_label_add(out, rest);
}

static hs_str without_ending(hs_str name)
{
    static const char *const ENDINGS[] = {".gz", ".zst", ".xz", ".bz2", NULL};
    for (const char *const *e = ENDINGS; *e; e++)
        if (hs_name_ends(name, *e) && name.len > strlen(*e)) return hs_str_sub(name, 0, name.len - strlen(*e));
    return name;
}

static bool hidden(const char *path)
{
    if (strncmp(path, "__MACOSX/", 9) == 0) return true;
    hs_str rest = hs_str_of(path);
    while (rest.len) {
        hs_str part = hs_str_cut(&rest, '/');
        if (part.len && part.ptr[0] == '.' && !hs_str_is(part, ".") && !hs_str_is(part, "..")) return true;
    }
    return false;
}

/* ---- members ---- */

static ptrdiff_t member_fill(void *user, char *to, size_t n, hs_err *err)
{
    unpack *u = user;
    la_ssize_t got = archive_read_data(u->a, to, n < STEP ? n : STEP);
    if (got < 0) {
        u->broken = got == ARCHIVE_FATAL;
        hs_fail(err, u->r->bomb ? HS_ELIMIT : HS_EFORMAT, "%.*s: %s", (int)u->name.len, u->name.ptr, why(u->a));
        return -1;
    }
    bool counted_above = u->filtered && archive_format(u->a) != ARCHIVE_FORMAT_RAW;
    if (counted_above ? count_filtered(u, err) : hs_reading_unpacked(u->r, u->name, (uint64_t)got, err)) return -1;
    return got;
}

static int read_member(unpack *u, struct archive_entry *e, const hs_given *outer, hs_err *err)
{
    hs_given given = {0};
    char date[32];
    hs_source m;
    if (outer) given = *outer;
    if (archive_entry_mtime_is_set(e)) hs_fields_file_time(&given.fields, date, archive_entry_mtime(e));
    hs_source_start(&m, u->name, member_fill, u);
    int code = hs_read_given(u->r, &m, &given, err);
    hs_source_stop(&m);
    return code;
}

static bool wanted(const unpack *u, struct archive_entry *e, const char *path)
{
    mode_t type = archive_entry_filetype(e);
    if ((type && type != AE_IFREG) || archive_entry_hardlink(e) || archive_entry_symlink(e) || hidden(path)) return false;
    if (!u->wacz) return true;
    hs_str p = hs_str_of(path);
    return hs_str_starts(p, HS_STR("archive/")) && (hs_name_ends(p, ".warc.gz") || hs_name_ends(p, ".warc"));
}

/* Trouble with one member is told, not returned. */
static int take_member(unpack *u, struct archive_entry *e, hs_err *err)
{
    int format = archive_format(u->a);
    bool raw = format == ARCHIVE_FORMAT_RAW;
    const char *path = archive_entry_pathname(e);
    if (!path) path = archive_entry_pathname_utf8(e);
    if (raw && !u->filtered) return hs_fail(err, HS_EFORMAT, "%.*s: damaged; no table of contents can be read", (int)u->s->name.len, u->s->name.ptr);
    if (!raw && !wanted(u, e, path ? path : "")) return HS_OK;
    hs_buf name = {0};
    hs_err told = {0};
    hs_buf_add(&name, raw ? without_ending(u->s->name) : u->s->name);
    size_t before = name.len;
    if (!raw && path) add_path(&name, path, format & ARCHIVE_FORMAT_ZIP);
    if (!raw && name.len == before) hs_buf_printf(&name, "/%u", u->done);
    u->name = hs_buf_str(&name);
    int code = HS_OK;
    if (name.failed) code = hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)u->s->name.len, u->s->name.ptr);
    else if (archive_entry_is_encrypted(e)) {
        hs_fail(&told, HS_EFORMAT, "%.*s: encrypted; unpack it with its password first", (int)name.len, name.ptr);
        hs_reading_trouble(u->r, &told);
    } else if (raw) code = read_member(u, e, &u->given, err);
    else if (read_member(u, e, NULL, &told)) {
        if (u->r->bomb) code = hs_fail(err, told.code, "%s", told.message);
        else hs_reading_trouble(u->r, &told);
    }
    u->name = u->s->name;
    hs_buf_free(&name);
    return code;
}

/* libarchive makes names from UTF-8 to the locale's encoding, and the library knows of no locale: for this call, it is UTF-8. */
static int next_header(struct archive *a, locale_t utf8, struct archive_entry **e)
{
    locale_t before = utf8 ? uselocale(utf8) : (locale_t)0;
    int got = archive_read_next_header(a, e);
    if (utf8) uselocale(before);
    return got;
}

/* Goes through the members behind u->done. */
static int read_members(unpack *u, locale_t utf8, hs_err *err)
{
    struct archive_entry *e;
    for (uint32_t i = 0; !u->r->stopped; i++) {
        int got = next_header(u->a, utf8, &e);
        if (got == ARCHIVE_EOF) break;
        if (got < ARCHIVE_WARN) {
            u->broken = false; /* the same would be met again */
            return hs_fail(err, u->r->bomb ? HS_ELIMIT : HS_EFORMAT, "%.*s: cannot be read on behind %u files in it: %s", (int)u->s->name.len,
                           u->s->name.ptr, u->done, why(u->a));
        }
        if (i < u->done) continue;
        u->done++;
        int code = take_member(u, e, err);
        if (code || u->broken || archive_format(u->a) == ARCHIVE_FORMAT_RAW) return code;
    }
    return HS_OK;
}

/* ---- the format ---- */

static bool starts(hs_str head, const char *magic, size_t n)
{
    return head.len >= n && !memcmp(head.ptr, magic, n);
}

static bool has_table(hs_str head)
{
    return starts(head, "PK", 2) || starts(head, "7z\xBC\xAF\x27\x1C", 6);
}

static bool archive_is(hs_str head, hs_str name)
{
    (void)name;
    return starts(head, "PK\3\4", 4) || starts(head, "PK\5\6", 4) || starts(head, "7z\xBC\xAF\x27\x1C", 6) || starts(head, "\x1F\x8B", 2) ||
           starts(head, "\x28\xB5\x2F\xFD", 4) || starts(head, "\xFD" "7zXZ", 6) ||
           (starts(head, "BZh", 3) && head.len > 10 && !memcmp(head.ptr + 4, "1AY&SY", 6)) ||
           (head.len >= 263 && !memcmp(head.ptr + 257, "ustar", 5));
}

/* A damaged member can leave libarchive unwilling to go on: then the archive is opened again, and read from behind that member. */
static int unpack_all(unpack *u, locale_t utf8, hs_err *err)
{
    int code = HS_OK;
    for (int i = 0; i < REOPENINGS; i++) {
        code = open_archive(u, err);
        if (!code) code = read_members(u, utf8, err);
        archive_read_free(u->a);
        u->a = NULL;
        bool again = u->broken && !u->r->stopped && !u->r->bomb && (u->whole.len || u->s->fd >= 0);
        if (code || !again) break;
    }
    if (!code && u->broken && !u->r->stopped)
        return hs_fail(err, HS_EFORMAT, "%.*s: cannot be read on behind %u files in it", (int)u->s->name.len, u->s->name.ptr, u->done);
    if (!code && !u->done && !u->r->stopped) /* what unpacks to nothing but zeros counts as an empty tar */
        return hs_fail(err, HS_EFORMAT, "%.*s: an archive with nothing in it", (int)u->s->name.len, u->s->name.ptr);
    return code;
}

static int archive_split(hs_reading *r, hs_source *s, hs_err *err)
{
    unpack u = {.r = r, .s = s, .given = r->given, .name = s->name, .wacz = hs_name_ends(s->name, ".wacz")};
    hs_buf block = {0};
    int code = HS_OK;
    if (s->fd < 0 && has_table(hs_source_peek(s, 8)) && hs_source_all(s, r->options.max_size, &u.whole, NULL)) u.whole.len = 0;
    if (s->fd >= 0 && !hs_buf_reserve(&block, STEP)) code = hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)s->name.len, s->name.ptr);
    u.block = block.ptr;
    locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    if (!code) code = unpack_all(&u, utf8, err);
    if (utf8) freelocale(utf8);
    hs_buf_free(&block);
    return code;
}

const hs_format_of hs_format_archive = {.name = "archive", .is = archive_is, .split = archive_split};
