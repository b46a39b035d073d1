/* A folder of exported files, which leaves alone what people wrote. */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "cli/folder.h"

static const char LIST[] = ".hearsay-export";

static uint64_t hash_of(const char *bytes, size_t n)
{
    uint64_t h = 0xCBF29CE484222325u; /* FNV-1a: to notice changes, not to prove anything */
    for (size_t i = 0; i < n; i++) h = (h ^ (unsigned char)bytes[i]) * 0x100000001B3u;
    return h;
}

static void fail(cli_folder *f, const char *path)
{
    cli_complain("%s: %s", path, strerror(errno));
    f->failed = true;
}

static char *path_of(const cli_folder *f, const char *name, const char *ending)
{
    size_t n = strlen(f->path) + strlen(name) + strlen(ending) + 2;
    char *path = malloc(n);
    if (path) snprintf(path, n, "%s/%s%s", f->path, name, ending);
    return path;
}

/* The whole file; NULL when it cannot be read. */
static char *read_all(const char *path, size_t *n)
{
    FILE *file = fopen(path, "rb");
    char *bytes = NULL;
    size_t cap = 0;
    *n = 0;
    for (size_t got = 1; file && got;) {
        if (cap - *n < 65536) {
            char *more = realloc(bytes, cap = cap ? 2 * cap : 1 << 17);
            if (!more) break;
            bytes = more;
        }
        got = fread(bytes + *n, 1, cap - *n - 1, file);
        *n += got;
    }
    if (bytes) bytes[*n] = '\0';
    if (file) fclose(file);
    return bytes;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const folder_file *)a)->name, ((const folder_file *)b)->name);
}

static folder_file *find(folder_file *list, size_t n, const char *name)
{
    folder_file key = {.name = (char *)(uintptr_t)name};
    return n ? bsearch(&key, list, n, sizeof key, by_name) : NULL;
}

static void remember(cli_folder *f, const char *name, uint64_t hash)
{
    if (f->n_now == f->cap_now) {
        size_t cap = f->cap_now ? 2 * f->cap_now : 256;
        folder_file *more = realloc(f->now, cap * sizeof *more);
        if (!more) {
            f->failed = true;
            return;
        }
        f->now = more;
        f->cap_now = cap;
    }
    f->now[f->n_now] = (folder_file){.name = strdup(name), .hash = hash};
    if (f->now[f->n_now].name) f->n_now++;
    else f->failed = true;
}

static void read_list(cli_folder *f)
{
    size_t n;
    char *path = path_of(f, LIST, ""), *list = path ? read_all(path, &n) : NULL;
    for (char *line = list, *next; line && *line; line = next) {
        char *end = strchr(line, '\n'), *name;
        next = end ? end + 1 : line + strlen(line);
        if (end) *end = '\0';
        uint64_t hash = strtoull(line, &name, 16);
        if (name == line + 16 && name[0] == ' ' && name[1] == ' ' && name[2]) remember(f, name + 2, hash);
    }
    free(list);
    free(path);
    f->old = f->now;
    f->n_old = f->n_now;
    f->now = NULL;
    f->n_now = f->cap_now = 0;
    if (f->n_old) qsort(f->old, f->n_old, sizeof *f->old, by_name);
}

bool cli_folder_open(cli_folder *f, const char *path)
{
    *f = (cli_folder){.path = path};
    struct stat st;
    if (mkdir(path, 0777) && errno != EEXIST) fail(f, path);
    else if (stat(path, &st)) fail(f, path);
    else if (!S_ISDIR(st.st_mode)) {
        cli_complain("%s: is a file; this format needs a folder", path);
        f->failed = true;
    } else read_list(f);
    return !f->failed;
}

static void make_parent(cli_folder *f, const char *name)
{
    const char *slash = strchr(name, '/');
    char part[256];
    if (!slash || (size_t)(slash - name) >= sizeof part) return;
    memcpy(part, name, (size_t)(slash - name));
    part[slash - name] = '\0';
    char *path = path_of(f, part, "");
    if (path && mkdir(path, 0777) && errno != EEXIST) fail(f, path);
    free(path);
}

/* Whole or not at all. */
static bool put_file(cli_folder *f, const char *name, const char *bytes, size_t n)
{
    char *path = path_of(f, name, ""), *part = path_of(f, name, ".part");
    FILE *file = path && part ? fopen(part, "wb") : NULL;
    bool fine = file && fwrite(bytes, 1, n, file) == n;
    if (file && fclose(file)) fine = false;
    if (fine) fine = rename(part, path) == 0;
    if (!fine) {
        fail(f, path ? path : name);
        if (file) unlink(part);
    }
    free(path);
    free(part);
    return fine;
}

void cli_folder_write(cli_folder *f, const char *name, const char *bytes, size_t n)
{
    size_t n_there = 0;
    folder_file *was = find(f->old, f->n_old, name);
    uint64_t hash = hash_of(bytes, n);
    make_parent(f, name);
    char *path = path_of(f, name, ""), *there = path ? read_all(path, &n_there) : NULL;
    bool same = there && n_there == n && !memcmp(there, bytes, n), ours = was && there && hash_of(there, n_there) == was->hash;
    if (was) was->renewed = true;
    if (same) f->same++;
    else if (there && !ours) {
        cli_complain("%s: %s; left as it is: move it away to have it made anew", path, was ? "somebody has changed it since it was exported" : "was not made by an export");
        f->left++;
        hash = was ? was->hash : 0;
    } else if (put_file(f, name, bytes, n)) f->written++;
    if (same || !there || ours || was) remember(f, name, hash);
    free(there);
    free(path);
}

/* Files of earlier exports that this one did not write. */
static void settle_old(cli_folder *f, bool all)
{
    for (size_t i = 0; i < f->n_old; i++) {
        if (f->old[i].renewed) continue;
        size_t n = 0;
        char *path = path_of(f, f->old[i].name, ""), *there = path ? read_all(path, &n) : NULL;
        bool ours = there && hash_of(there, n) == f->old[i].hash;
        if (all && ours && unlink(path)) fail(f, path);
        if (there && !(all && ours)) remember(f, f->old[i].name, f->old[i].hash);
        free(there);
        free(path);
    }
}

static void free_list(folder_file *list, size_t n)
{
    for (size_t i = 0; i < n; i++) free(list[i].name);
    free(list);
}

bool cli_folder_close(cli_folder *f, bool all)
{
    char *list = NULL;
    size_t n = 0;
    settle_old(f, all && !f->failed);
    if (f->n_now) qsort(f->now, f->n_now, sizeof *f->now, by_name);
    FILE *into = open_memstream(&list, &n);
    for (size_t i = 0; into && i < f->n_now; i++) fprintf(into, "%016" PRIx64 "  %s\n", f->now[i].hash, f->now[i].name);
    if (into && fclose(into) == 0) put_file(f, LIST, list, n);
    else f->failed = true;
    free(list);
    free_list(f->old, f->n_old);
    free_list(f->now, f->n_now);
    return !f->failed && !f->left;
}
