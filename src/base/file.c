/* Whole files into memory, and files mapped read-only. */
#include "base/file.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include "base/err.h"

static int read_all(int fd, const char *path, size_t limit, hs_buf *out, hs_err *err)
{
    for (;;) {
        if (!hs_buf_reserve(out, 64 << 10)) return hs_fail(err, HS_ENOMEM, "%s: out of memory after %zu bytes", path, out->len);
        ssize_t n = read(fd, out->ptr + out->len, out->cap - out->len);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return hs_fail(err, HS_EIO, "%s: %s", path, strerror(errno));
        if (n == 0) return HS_OK;
        out->len += (size_t)n;
        if (out->len > limit)
            return hs_fail(err, HS_ELIMIT, "%s: larger than the limit of %zu MB; split it, or raise --max-size", path, limit >> 20);
    }
}

/* A FIFO that nobody writes to would hold us for ever: wait a while for a writer, and from then on read it like any file.
 * fd does not block yet: without a writer read() gives 0, with one that has not written yet EAGAIN; poll() tells of one that
 * has come and gone. */
static int wait_for_writer(int fd, const char *path, hs_buf *out, hs_err *err)
{
    enum { PAUSES = 250 };
    const struct timespec pause = {.tv_nsec = 20000000}; /* 5 seconds in all */
    for (int i = 0; i < PAUSES; i++) {
        struct pollfd p = {.fd = fd, .events = POLLIN};
        if (!hs_buf_reserve(out, 4096)) return hs_fail(err, HS_ENOMEM, "%s: out of memory", path);
        ssize_t n = read(fd, out->ptr, 4096);
        if (n > 0) out->len = (size_t)n;
        if (n != 0 || poll(&p, 1, 0) > 0) {
            if (n < 0 && errno != EAGAIN) break;
            return fcntl(fd, F_SETFL, 0) < 0 ? hs_fail(err, HS_EIO, "%s: %s", path, strerror(errno)) : HS_OK;
        }
        nanosleep(&pause, NULL);
    }
    return hs_fail(err, HS_EIO, "%s: nobody writes to this FIFO", path);
}

int hs_file_read(const char *path, size_t limit, hs_buf *out, hs_err *err)
{
    bool standard = strcmp(path, "-") == 0;
    const char *name = standard ? "standard input" : path;
    int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0) return hs_fail(err, HS_EIO, "%s: %s", name, strerror(errno));
    struct stat st;
    int code = HS_OK;
    if (fstat(fd, &st) < 0) code = hs_fail(err, HS_EIO, "%s: %s", name, strerror(errno));
    else if (S_ISDIR(st.st_mode)) code = hs_fail(err, HS_EIO, "%s: is a folder; name the files in it", name);
    else if (S_ISREG(st.st_mode) && (uintmax_t)st.st_size > limit)
        code = hs_fail(err, HS_ELIMIT, "%s: %ju MB, larger than the limit of %zu MB; split it, or raise --max-size", name,
                       ((uintmax_t)st.st_size + (1 << 20) - 1) >> 20, limit >> 20);
    else {
        if (!standard && S_ISFIFO(st.st_mode)) code = wait_for_writer(fd, name, out, err);
        else if (!standard && !S_ISREG(st.st_mode)) fcntl(fd, F_SETFL, 0); /* a device may block */
        if (!code) code = read_all(fd, name, limit, out, err);
    }
    if (!standard) close(fd);
    return code;
}

int hs_file_map(const char *path, hs_mapping *out, hs_err *err)
{
    *out = (hs_mapping){0};
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) return hs_fail(err, HS_EIO, "%s: %s", path, strerror(errno));
    struct stat st;
    int code = HS_OK;
    if (fstat(fd, &st) < 0) code = hs_fail(err, HS_EIO, "%s: %s", path, strerror(errno));
    else if (!S_ISREG(st.st_mode) || st.st_size == 0) code = hs_fail(err, HS_EIO, "%s: not a model file", path);
    else {
        void *p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
        if (p == MAP_FAILED) code = hs_fail(err, HS_EIO, "%s: %s", path, strerror(errno));
        else *out = (hs_mapping){p, (size_t)st.st_size};
    }
    close(fd);
    return code;
}

void hs_file_unmap(hs_mapping *m)
{
    if (m->ptr) munmap((void *)(uintptr_t)m->ptr, m->len);
    *m = (hs_mapping){0};
}
