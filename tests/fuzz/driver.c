/* fuzz_NAME ROUNDS FOLDER: runs a fuzz target on each file of the corpus and on ROUNDS mutations of them, the same on every
 * run. A stand-in where libFuzzer is missing, and what the test run uses; libFuzzer looks further (make fuzz). */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { MOST = 256, LARGEST = 64 << 10 };
typedef struct input { uint8_t *data; size_t n; char name[256]; } input;

static uint64_t random_bits(uint64_t *state)
{
    uint64_t x = *state += 0x9E3779B97F4A7C15u;
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
    x = (x ^ x >> 27) * 0x94D049BB133111EBu;
    return x ^ x >> 31;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const input *)a)->name, ((const input *)b)->name);
}

static size_t load(const char *folder, input *in)
{
    DIR *d = opendir(folder);
    size_t n = 0;
    for (struct dirent *e; d && (e = readdir(d)) && n < MOST;) {
        char path[1024];
        snprintf(path, sizeof path, "%s/%s", folder, e->d_name);
        FILE *f = e->d_name[0] != '.' ? fopen(path, "rb") : NULL;
        if (!f) continue;
        in[n].data = malloc(LARGEST);
        in[n].n = in[n].data ? fread(in[n].data, 1, LARGEST, f) : 0;
        snprintf(in[n].name, sizeof in[n].name, "%s", e->d_name);
        n++;
        fclose(f);
    }
    if (d) closedir(d);
    qsort(in, n, sizeof *in, by_name);
    return n;
}

/* flips, deletes, doubles and splices a few places */
static size_t mutate(uint8_t *out, const input *a, const input *b, uint64_t *state)
{
    size_t n = a->n;
    memcpy(out, a->data, n);
    for (uint64_t times = 1 + random_bits(state) % 6; times && n; times--) {
        size_t at = random_bits(state) % n, len = 1 + random_bits(state) % 32;
        if (len > n - at) len = n - at;
        switch (random_bits(state) % 5) {
        case 0: out[at] ^= (uint8_t)(1u << random_bits(state) % 8); break;
        case 1: out[at] = (uint8_t)random_bits(state); break;
        case 2:
            memmove(out + at, out + at + len, n - at - len);
            n -= len;
            break;
        case 3:
            if (n + len > LARGEST) break;
            memmove(out + at + len, out + at, n - at);
            n += len;
            break;
        default:
            if (b->n < len) break;
            memcpy(out + at, b->data + random_bits(state) % (b->n - len + 1), len);
        }
    }
    return n;
}

int main(int argc, char **argv)
{
    static input in[MOST];
    if (argc != 3) return 2;
    long rounds = strtol(argv[1], NULL, 10);
    size_t n = load(argv[2], in);
    if (!n) {
        printf("%s: no corpus\n", argv[2]);
        return 1;
    }
    for (size_t i = 0; i < n; i++) LLVMFuzzerTestOneInput(in[i].data, in[i].n);
    uint64_t state = 1;
    uint8_t *out = malloc(LARGEST);
    for (long r = 0; r < rounds && out; r++) {
        size_t len = mutate(out, &in[random_bits(&state) % n], &in[random_bits(&state) % n], &state);
        uint8_t *exact = malloc(len ? len : 1); /* a block of its own, so that ASan sees one byte too far */
        if (!exact) break;
        memcpy(exact, out, len);
        LLVMFuzzerTestOneInput(exact, len);
        free(exact);
    }
    free(out);
    for (size_t i = 0; i < n; i++) free(in[i].data);
    printf("%zu inputs, %ld mutations\n", n, rounds);
    return 0;
}
