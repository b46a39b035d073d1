/* A path given by the user: a file, standard input, or all files in a folder.
 *
 * Invariant: folders wait on a stack of paths, sorted so that the next to come is on top; links to folders are not entered, so the
 * walk ends. What is hidden (its name begins with a dot) is left out, unless the user names it. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/err.h"
#include "base/file.h"
#include "base/mem.h"
#include "read/read.h"

/* ---- one file ---- */

typedef struct disk {
    hs_reading *r;
    int fd;
    bool regular;
    const char *name;
} disk;

static ptrdiff_t disk_fill(void *user, char *to, size_t n, hs_err *err)
{
    disk *d = user;
    for (;;) {
        ssize_t got = read(d->fd, to, n);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) {
            hs_fail(err, HS_EIO, "%s: %s", d->name, strerror(errno));
            return -1;
        }
        if (!d->regular) d->r->packed += (uint64_t)got, d->r->untold += (uint64_t)got;
        hs_reading_took(d->r, (uint64_t)got);
        return got;
    }
}

static void start_file(hs_reading *r, uint64_t size)
{
    r->packed = r->untold = size;
    r->unpacked = 0;
    r->bomb = false;
}

static int read_stream(hs_reading *r, int fd, const char *name, const struct stat *st, hs_err *err)
{
    disk d = {.r = r, .fd = fd, .regular = S_ISREG(st->st_mode), .name = name};
    hs_source s;
    hs_given given = {0};
    char date[32];
    if (d.regular) hs_fields_file_time(&given.fields, date, st->st_mtime);
    hs_source_start(&s, hs_str_of(name), disk_fill, &d);
    if (d.regular) s.fd = fd;
    start_file(r, d.regular && st->st_size > 0 ? (uint64_t)st->st_size : 0);
    int code = hs_read_given(r, &s, &given, err);
    hs_source_stop(&s);
    hs_reading_took(r, r->untold); /* what nobody needed to look at */
    return code;
}

/* A pipe with a name is read whole: hs_file_read knows how long to wait for somebody to write to it. */
static int read_pipe(hs_reading *r, const char *path, hs_err *err)
{
    hs_buf bytes = {0};
    int code = hs_file_read(path, r->options.max_size, &bytes, err);
    if (!code) {
        hs_source s;
        hs_source_start_bytes(&s, hs_str_of(path), bytes.len ? hs_buf_str(&bytes) : HS_STR(""));
        start_file(r, bytes.len);
        code = hs_read_source(r, &s, err);
        hs_reading_took(r, r->untold);
        hs_source_stop(&s);
    }
    hs_buf_free(&bytes);
    return code;
}

static int read_file(hs_reading *r, const char *path, hs_err *err)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK), code;
    struct stat st;
    if (fd < 0) return hs_fail(err, HS_EIO, "%s: %s", path, strerror(errno));
    if (fstat(fd, &st) < 0) code = hs_fail(err, HS_EIO, "%s: %s", path, strerror(errno));
    else if (S_ISDIR(st.st_mode)) code = hs_fail(err, HS_EIO, "%s: is a folder now", path);
    else if (S_ISFIFO(st.st_mode)) {
        close(fd);
        return read_pipe(r, path, err);
    } else {
        if (!S_ISREG(st.st_mode)) fcntl(fd, F_SETFL, 0); /* a device may block */
        code = read_stream(r, fd, path, &st, err);
    }
    close(fd);
    return code;
}

/* ---- folders ---- */

typedef struct paths { char **at; size_t n, cap; bool failed; } paths;

/* Takes path, which is its own block of memory. */
static void push(paths *p, char *path)
{
    if (p->n == p->cap) {
        size_t cap = p->cap ? 2 * p->cap : 64;
        char **at = cap <= SIZE_MAX / 2 / sizeof *at ? hs_mem_resize(p->at, cap * sizeof *at) : NULL;
        if (!at) {
            hs_mem_free(path);
            p->failed = true;
            return;
        }
        p->at = at;
        p->cap = cap;
    }
    p->at[p->n++] = path;
}

static void drop_all(paths *p)
{
    while (p->n) hs_mem_free(p->at[--p->n]);
    hs_mem_free(p->at);
    *p = (paths){0};
}

/* "folder" and "name" to "folder/name", with a "/" behind it where that is a folder. */
static char *joined(const char *folder, const char *name, bool is_folder)
{
    size_t n = strlen(folder), m = strlen(name);
    char *out = hs_mem_alloc(n + m + 3);
    if (!out) return NULL;
    memcpy(out, folder, n);
    if (n && out[n - 1] != '/') out[n++] = '/';
    memcpy(out + n, name, m);
    if (is_folder) out[n + m++] = '/';
    out[n + m] = '\0';
    return out;
}

static int last_first(const void *a, const void *b)
{
    return strcmp(*(char *const *)b, *(char *const *)a);
}

enum kind { SKIP, FILE_OF_BYTES, FOLDER };

static enum kind kind_of(int folder, const char *name)
{
    struct stat st;
    if (name[0] == '.' || fstatat(folder, name, &st, AT_SYMLINK_NOFOLLOW) < 0) return SKIP;
    if (S_ISDIR(st.st_mode)) return FOLDER;
    if (S_ISLNK(st.st_mode) && fstatat(folder, name, &st, 0) < 0) return FILE_OF_BYTES; /* leads nowhere: told when it is opened */
    return S_ISREG(st.st_mode) ? FILE_OF_BYTES : SKIP;
}

/* Pushes what is in the folder, the first on top. */
static int open_folder(paths *p, const char *path, hs_err *err)
{
    DIR *d = opendir(path);
    if (!d) return hs_fail(err, HS_EIO, "%s: %s", path, strerror(errno));
    size_t before = p->n;
    for (struct dirent *e; !p->failed && (e = readdir(d));) {
        enum kind kind = kind_of(dirfd(d), e->d_name);
        char *full = kind ? joined(path, e->d_name, kind == FOLDER) : NULL;
        if (full) push(p, full);
        else if (kind) p->failed = true;
    }
    closedir(d);
    if (p->failed) return hs_fail(err, HS_ENOMEM, "%s: out of memory", path);
    if (p->n > before) qsort(p->at + before, p->n - before, sizeof *p->at, last_first);
    return HS_OK;
}

/* Calls each for all files in the folder, in the order of their paths' bytes. each frees nothing; nonzero: enough. */
static int walk(const char *path, bool (*each)(void *user, const char *file), void (*trouble)(void *user, const hs_err *err), void *user,
                hs_err *err)
{
    paths p = {0};
    int code = open_folder(&p, path, err);
    while (!code && p.n) {
        char *next = p.at[--p.n];
        size_t n = strlen(next);
        hs_err told = {0};
        bool enough = false;
        if (n && next[n - 1] == '/') {
            if (open_folder(&p, next, &told)) trouble(user, &told);
            if (p.failed) code = hs_fail(err, HS_ENOMEM, "%s: out of memory", path);
        } else enough = each(user, next);
        hs_mem_free(next);
        if (enough) break;
    }
    drop_all(&p);
    return code;
}

/* ---- what is called ---- */

static bool read_each(void *user, const char *file)
{
    hs_reading *r = user;
    hs_err err = {0};
    if (read_file(r, file, &err)) hs_reading_trouble(r, &err);
    return r->stopped;
}

static void tell_trouble(void *user, const hs_err *err)
{
    hs_reading_trouble(user, err);
}

int hs_read_path(hs_reading *r, const char *path, hs_err *err)
{
    struct stat st;
    if (strcmp(path, "-") == 0) {
        if (fstat(STDIN_FILENO, &st) < 0) return hs_fail(err, HS_EIO, "standard input: %s", strerror(errno));
        st.st_mode = S_IFIFO; /* never sought in: it may stand in the middle of a file */
        return read_stream(r, STDIN_FILENO, "-", &st, err);
    }
    if (stat(path, &st) < 0) return hs_fail(err, HS_EIO, "%s: %s", path, strerror(errno));
    return S_ISDIR(st.st_mode) ? walk(path, read_each, tell_trouble, r, err) : read_file(r, path, err);
}

static bool size_each(void *user, const char *file)
{
    struct stat st;
    if (stat(file, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0) *(uint64_t *)user += (uint64_t)st.st_size;
    return false;
}

static void no_trouble(void *user, const hs_err *err)
{
    (void)user, (void)err;
}

uint64_t hs_path_size(const char *path)
{
    struct stat st;
    uint64_t size = 0;
    hs_err err;
    if (strcmp(path, "-") == 0 || stat(path, &st) < 0) return 0;
    if (S_ISDIR(st.st_mode)) walk(path, size_each, no_trouble, &size, &err);
    else size_each(&size, path);
    return size;
}
