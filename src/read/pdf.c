/* PDF, by poppler, in a process of its own.
 *
 * A PDF is a program of sorts, and its readers have crashed and looped before; so it is read in a forked child with limits of time and memory,
 * which hands lines back through a pipe. A PDF that crashes or loops costs one error. Poppler (and GLib) are loaded in the child, so
 * that a program which reads no PDF does not pay for them. The child of a program with threads may call little before it is replaced; on
 * glibc, whose malloc and loader are put in order by fork, what is done here is sound.
 *
 * The pipe carries frames: a letter, a length, and so many bytes. 'E' what is wrong, 'T' title, 'A' author, 'C' and 'M' when it was created and
 * modified, 'P' a page begins, 'L' a line, 'Z' that was all. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <poll.h>
#include <poppler.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "base/err.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "read/draft.h"
#include "read/pdf.h"
#include "read/prose.h"

enum { CPU_SECONDS = 20, WALL_SECONDS = 60, PAGES = 10000, OUTPUT = 64 << 20 };
enum { TEXT = 16 << 20 }; /* most bytes of text */

typedef struct frame { char kind; uint32_t len; } frame;
typedef struct box { float x0, y0, x1, y1, height; } box;

/* ---- the child ---- */

typedef struct poppler {
    __typeof__(poppler_document_new_from_bytes) *open;
    __typeof__(poppler_document_get_n_pages) *count;
    __typeof__(poppler_document_get_page) *page;
    __typeof__(poppler_document_get_title) *title;
    __typeof__(poppler_document_get_author) *author;
    __typeof__(poppler_document_get_creation_date) *created;
    __typeof__(poppler_document_get_modification_date) *modified;
    __typeof__(poppler_page_get_size) *size;
    __typeof__(poppler_page_get_text) *text;
    __typeof__(poppler_page_get_text_layout) *layout;
    __typeof__(poppler_error_quark) *quark;
    __typeof__(g_bytes_new_static) *bytes;
    __typeof__(g_object_unref) *unref;
    __typeof__(g_free) *free;
} poppler;

typedef struct child {
    poppler p;
    int fd;
    hs_buf out;
    size_t text; /* bytes of text so far */
} child;

static void flush(child *c)
{
    for (size_t at = 0; at < c->out.len;) {
        ssize_t n = write(c->fd, c->out.ptr + at, c->out.len - at);
        if (n < 0 && errno != EINTR) _exit(1);
        if (n > 0) at += (size_t)n;
    }
    if (c->out.failed) _exit(1);
    c->out.len = 0;
}

static void send_frame(child *c, char kind, const void *head, size_t n_head, hs_str s)
{
    frame f;
    memset(&f, 0, sizeof f);
    f.kind = kind;
    f.len = (uint32_t)(n_head + s.len);
    hs_buf_add(&c->out, (hs_str){(const char *)&f, sizeof f});
    hs_buf_add(&c->out, (hs_str){head, n_head});
    hs_buf_add(&c->out, s);
    if (c->out.len > 64 << 10) flush(c);
}

static void give_up(child *c, const char *why)
{
    send_frame(c, 'E', NULL, 0, hs_str_of(why));
    flush(c);
    _exit(0);
}

static void load(child *c)
{
    poppler *p = &c->p;
    void *lib = dlopen("libpoppler-glib.so.8", RTLD_NOW | RTLD_LOCAL);
    const struct { void *at; const char *name; } NAMES[] = {
        {&p->open, "poppler_document_new_from_bytes"},
        {&p->count, "poppler_document_get_n_pages"},
        {&p->page, "poppler_document_get_page"},
        {&p->title, "poppler_document_get_title"},
        {&p->author, "poppler_document_get_author"},
        {&p->created, "poppler_document_get_creation_date"},
        {&p->modified, "poppler_document_get_modification_date"},
        {&p->size, "poppler_page_get_size"},
        {&p->text, "poppler_page_get_text"},
        {&p->layout, "poppler_page_get_text_layout"},
        {&p->quark, "poppler_error_quark"},
        {&p->bytes, "g_bytes_new_static"},
        {&p->unref, "g_object_unref"},
        {&p->free, "g_free"},
    };
    if (!lib) give_up(c, "reading PDF needs the library libpoppler-glib.so.8, which is not installed");
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        void *f = dlsym(lib, NAMES[i].name);
        if (!f) give_up(c, "this libpoppler-glib.so.8 is too old; reading PDF needs 0.82");
        memcpy(NAMES[i].at, &f, sizeof f);
    }
}

/* A line of the page's text, its letters at rect[0 .. n). */
static void send_line(child *c, hs_str line, const PopplerRectangle *rect, guint n)
{
    box b = {.x0 = 1e9f, .y0 = 1e9f};
    guint letters = 0;
    for (guint i = 0; i < n; i++) {
        float x0 = (float)rect[i].x1, y0 = (float)rect[i].y1, x1 = (float)rect[i].x2, y1 = (float)rect[i].y2;
        b.x0 = x0 < b.x0 ? x0 : b.x0;
        b.y0 = y0 < b.y0 ? y0 : b.y0;
        b.x1 = x1 > b.x1 ? x1 : b.x1;
        b.y1 = y1 > b.y1 ? y1 : b.y1;
        b.height += y1 - y0;
        letters++;
    }
    if (!letters || !line.len) return;
    b.height /= (float)letters;
    send_frame(c, 'L', &b, sizeof b, line);
    c->text += line.len + 1;
    if (c->text > TEXT) give_up(c, "more than 16 MB of text; split it");
}

static void send_page(child *c, PopplerPage *page)
{
    double width = 0, height = 0;
    PopplerRectangle *rect = NULL;
    guint n = 0;
    c->p.size(page, &width, &height);
    float size[2] = {(float)width, (float)height};
    char *text = c->p.text(page);
    hs_str s = hs_str_of(text ? text : "");
    send_frame(c, 'P', size, sizeof size, HS_STR(""));
    if (s.len && c->p.layout(page, &rect, &n)) {
        size_t begin = 0;
        guint first = 0, k = 0;
        for (size_t at = 0; at <= s.len; k++) { /* rect[k] is of the letter at `at` */
            bool end = at == s.len || s.ptr[at] == '\n' || k >= n;
            if (end) {
                send_line(c, hs_str_sub(s, begin, at), rect + first, k - first);
                begin = at + 1;
                first = k + 1;
            }
            if (at == s.len || k >= n) break;
            hs_utf8_next(s, &at);
        }
    }
    c->p.free(rect);
    c->p.free(text);
}

static void send_about(child *c, PopplerDocument *doc)
{
    const struct { char kind; char *s; } STRINGS[] = {{'T', c->p.title(doc)}, {'A', c->p.author(doc)}};
    const struct { char kind; time_t t; } TIMES[] = {{'C', c->p.created(doc)}, {'M', c->p.modified(doc)}};
    for (size_t i = 0; i < 2; i++)
        if (STRINGS[i].s) send_frame(c, STRINGS[i].kind, NULL, 0, hs_str_of(STRINGS[i].s));
    for (size_t i = 0; i < 2; i++) {
        int64_t t = TIMES[i].t;
        if (t > 0) send_frame(c, TIMES[i].kind, &t, sizeof t, HS_STR(""));
    }
}

static void read_pages(child *c, hs_str bytes)
{
    GError *error = NULL;
    PopplerDocument *doc = c->p.open(c->p.bytes(bytes.ptr, bytes.len), NULL, &error);
    if (!doc && error && error->domain == c->p.quark() && error->code == POPPLER_ERROR_ENCRYPTED)
        give_up(c, "encrypted with a password; save it without one");
    if (!doc) give_up(c, error && error->message ? error->message : "damaged");
    send_about(c, doc);
    int n = c->p.count(doc);
    for (int i = 0; i < n && i < PAGES; i++) {
        PopplerPage *page = c->p.page(doc, i);
        if (page) send_page(c, page);
        if (page) c->p.unref(page);
    }
    if (n > PAGES) give_up(c, "more than 10000 pages; split it");
    send_frame(c, 'Z', NULL, 0, HS_STR(""));
    flush(c);
}

static void limit(int what, rlim_t n)
{
    struct rlimit old;
    if (getrlimit(what, &old)) return;
    struct rlimit r = {n, n};
    if (old.rlim_max != RLIM_INFINITY && old.rlim_max < n) r.rlim_cur = r.rlim_max = old.rlim_max;
    setrlimit(what, &r);
}

/* Nothing of the program stays open, no file can be written, and time and memory end. */
static void confine(int keep)
{
    static const int SIGNALS[] = {SIGINT, SIGTERM, SIGPIPE, SIGXCPU, SIGALRM, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
    for (size_t i = 0; i < sizeof SIGNALS / sizeof *SIGNALS; i++) signal(SIGNALS[i], SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    int null = open("/dev/null", O_RDWR);
    for (int fd = 0; fd < 3 && null >= 0; fd++) dup2(null, fd);
    for (int fd = 3; fd < 4096; fd++)
        if (fd != keep) close(fd);
    limit(RLIMIT_CPU, CPU_SECONDS);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    alarm(WALL_SECONDS);
#ifndef HS_ASAN /* which keeps terabytes for its shadow */
    limit(RLIMIT_AS, (rlim_t)3 << 29);
#endif
}

static _Noreturn void be_child(hs_str bytes, int fd)
{
    child c = {.fd = fd};
    confine(fd);
    load(&c);
    read_pages(&c, bytes);
    _exit(0);
}

/* ---- the parent ---- */

static int64_t now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* All that comes through the pipe; false when the time or the room is over. */
static bool collect(int fd, hs_buf *in)
{
    int64_t end = now() + (WALL_SECONDS + 2) * 1000;
    for (;;) {
        struct pollfd p = {.fd = fd, .events = POLLIN};
        int64_t left = end - now();
        int ready = left > 0 ? poll(&p, 1, (int)left) : 0;
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0 || in->len > OUTPUT || !hs_buf_reserve(in, 64 << 10)) return false;
        ssize_t n = read(fd, in->ptr + in->len, 64 << 10);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return n == 0;
        in->len += (size_t)n;
    }
}

static int run(hs_str bytes, hs_str name, hs_buf *in, int *status, hs_err *err)
{
    int ends[2];
    *status = 0;
    if (pipe2(ends, O_CLOEXEC)) return hs_fail(err, HS_EIO, "%.*s: %s", (int)name.len, name.ptr, strerror(errno));
    pid_t pid = fork();
    if (pid == 0) {
        close(ends[0]);
        be_child(bytes, ends[1]);
    }
    close(ends[1]);
    if (pid > 0 && !collect(ends[0], in)) kill(pid, SIGKILL);
    close(ends[0]);
    if (pid < 0) return hs_fail(err, HS_EIO, "%.*s: no process can be started to read it: %s", (int)name.len, name.ptr, strerror(errno));
    while (waitpid(pid, status, 0) < 0 && errno == EINTR) {}
    return HS_OK;
}

typedef struct reading {
    hs_buf lines; /* hs_pdf_line[] */
    hs_str title, author, error;
    int64_t created, modified;
    uint32_t pages, count;
    bool whole;
} reading;

/* Of a size that a page may have; what is no number at all is far away. */
static float near_by(float x)
{
    const float far = 1e6f;
    return x > -far ? x < far ? x : far : -far;
}

static void read_line(reading *r, const float size[2], hs_str s)
{
    box b;
    memcpy(&b, s.ptr, sizeof b);
    hs_pdf_line line = {.text = hs_str_sub(s, sizeof b, s.len), .x0 = near_by(b.x0), .y0 = near_by(b.y0),
                        .x1 = near_by(b.x1), .y1 = near_by(b.y1), .height = near_by(b.height), .page_width = near_by(size[0]),
                        .page_height = near_by(size[1]), .page = r->pages - 1, .order = r->count++};
    hs_buf_add(&r->lines, (hs_str){(const char *)&line, sizeof line});
}

/* The child may have been taken over by what it read: its frames are looked at like any input. */
static void read_frames(reading *r, hs_str in)
{
    float size[2] = {0};
    while (in.len >= sizeof(frame)) {
        frame f;
        memcpy(&f, in.ptr, sizeof f);
        if (f.len > in.len - sizeof f) return;
        hs_str s = hs_str_sub(in, sizeof f, sizeof f + f.len);
        in = hs_str_sub(in, sizeof f + f.len, in.len);
        if (f.kind == 'E') r->error = s;
        else if (f.kind == 'T') r->title = s;
        else if (f.kind == 'A') r->author = s;
        else if (f.kind == 'C' && s.len == sizeof r->created) memcpy(&r->created, s.ptr, s.len);
        else if (f.kind == 'M' && s.len == sizeof r->modified) memcpy(&r->modified, s.ptr, s.len);
        else if (f.kind == 'P' && s.len == sizeof size) memcpy(size, s.ptr, s.len), r->pages++;
        else if (f.kind == 'L' && s.len > sizeof(box) && r->pages) read_line(r, size, s);
        else if (f.kind == 'Z') r->whole = true;
    }
}

static int judge(const reading *r, hs_str name, int status, hs_err *err)
{
    const char *why = !r->whole && WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL || WTERMSIG(status) == SIGALRM)
                          ? "takes too long to read, or too much room; it is left out"
                          : "the PDF reader broke off; the file is damaged, or needs too much memory";
    if (r->error.len) return hs_fail(err, HS_EFORMAT, "%.*s: %.*s", (int)name.len, name.ptr, (int)(r->error.len < 300 ? r->error.len : 300), r->error.ptr);
    if (!r->whole) return hs_fail(err, HS_EFORMAT, "%.*s: %s", (int)name.len, name.ptr, why);
    if (r->lines.failed) return hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)name.len, name.ptr);
    if (!r->count) return hs_fail(err, HS_EFORMAT, "%.*s: no text in its %" PRIu32 " pages: pictures of text (a scan) must go through OCR first", (int)name.len,
                                  name.ptr, r->pages);
    return HS_OK;
}

static void fill(reading *r, hs_draft *d)
{
    char created[32], modified[32];
    hs_buf text = {0};
    hs_pdf_text((hs_pdf_line *)(void *)r->lines.ptr, r->count, &text);
    hs_draft_text(d, hs_buf_str(&text));
    d->held.failed |= text.failed;
    hs_buf_free(&text);
    if (hs_utf8_valid(r->title) && hs_title_is_real(r->title)) hs_draft_field(d, HS_FIELD(title), r->title);
    if (hs_utf8_valid(r->author)) hs_draft_field(d, HS_FIELD(author), r->author);
    hs_draft_field(d, HS_FIELD(date), hs_iso_time(r->created, created));
    if (r->modified != r->created) hs_draft_field(d, HS_FIELD(edited), hs_iso_time(r->modified, modified));
}

static int decode(hs_arena *arena, const hs_item *item, hs_content *out, hs_err *err)
{
    hs_draft d = {0};
    hs_buf in = {0};
    reading r = {0};
    int status, code = run(item->bytes, item->name, &in, &status, err);
    if (!code) read_frames(&r, hs_buf_str(&in));
    if (!code) code = judge(&r, item->name, status, err);
    if (!code) fill(&r, &d);
    hs_buf_free(&r.lines);
    hs_buf_free(&in);
    return code ? code : hs_draft_settle(&d, arena, item, "text", out, err);
}

/* The magic may stand behind some bytes of another kind. */
static bool is(hs_str head, hs_str name)
{
    (void)name;
    for (size_t i = 0; i + 5 <= head.len && i < 1024; i++)
        if (head.ptr[i] == '%' && memcmp(head.ptr + i, "%PDF-", 5) == 0) return i == 0 || hs_name_ends(name, ".pdf");
    return false;
}

const hs_format_of hs_format_pdf = {.name = "pdf", .is = is, .decode = decode};
