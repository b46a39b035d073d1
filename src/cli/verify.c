/* hearsay verify: is everything in the ledger as it was stored? */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cli/cli.h"

typedef struct job { cli_progress progress; bool started, sums; } job;

static void print_finding(void *user, const hs_finding *f)
{
    job *j = user;
    cli_progress_end(&j->progress);
    printf("%.*s\t%s%.*s\n", (int)f->place.len, f->place.ptr, f->note ? "note: " : "", (int)f->what.len, f->what.ptr);
}

static void print_sum(void *user, hs_str doc, hs_str name, const unsigned char sha256[32])
{
    (void)user;
    for (int i = 0; i < 32; i++) printf("%02x", sha256[i]);
    printf("  %.*s  ", (int)doc.len, doc.ptr);
    for (size_t i = 0; i < name.len; i++) putchar((unsigned char)name.ptr[i] < 0x20 || name.ptr[i] == 0x7F ? '?' : name.ptr[i]);
    putchar('\n');
}

static void show_progress(void *user, uint64_t done, uint64_t total)
{
    job *j = user;
    if (!j->started && total) cli_progress_start(&j->progress, (size_t)(total >> 10), "kB", isatty(STDOUT_FILENO) && j->sums);
    j->started = true;
    cli_progress_step(&j->progress, (size_t)(done >> 10));
}

static const char *plural(uint64_t n)
{
    return n == 1 ? "" : "s";
}

static void print_summary(const char *path, const hs_verified *v, bool quick)
{
    typedef unsigned long long u;
    fprintf(stderr, "%s: %llu version%s, %llu statement%s, %.1f MB of sources checked%s; ", path, (u)v->versions, plural(v->versions), (u)v->statements,
            plural(v->statements), (double)v->bytes / 1e6, quick ? " (quickly: the sources were not read anew)" : "");
    if (v->failures) fprintf(stderr, "%llu failure%s", (u)v->failures, plural(v->failures));
    else fputs("nothing is wrong", stderr);
    if (v->notes) fprintf(stderr, ", %llu note%s", (u)v->notes, plural(v->notes));
    fputc('\n', stderr);
}

static int run(const char *ledger, const hs_verify_options *options, bool sums)
{
    job j = {.sums = sums};
    hs_verify_calls calls = {&j, print_finding, sums ? print_sum : NULL, show_progress};
    hs_verified found = {0};
    hs_err err = {0};
    hs_ledger *l = cli_ledger_open(ledger, true);
    if (!l) return EXIT_INPUT;
    int code = hs_ledger_verify(l, options, &calls, &found, &err);
    cli_progress_end(&j.progress);
    hs_ledger_free(l);
    if (code) cli_complain("%s", err.message);
    else print_summary(cli_ledger_path(ledger), &found, options->quick);
    if (fflush(stdout) || ferror(stdout)) {
        cli_complain("standard output could not be written");
        return EXIT_INPUT;
    }
    return code == HS_EUSAGE ? EXIT_WRONG_USE : code || found.failures ? EXIT_INPUT : EXIT_FINE;
}

int cli_verify(const cli_command *self, int argc, char **argv)
{
    const char *ledger = NULL;
    bool quick = false, sums = false, all = false;
    const cli_option options[] = {
        {"ledger", 'd', OPTION_STRING, "FILE", "the ledger (default: $HEARSAY_DB, else hearsay.db)", &ledger},
        {"quick", 'q', OPTION_FLAG, "", "do not read the sources anew; compare hashes, maps and seals only", &quick},
        {"sums", 's', OPTION_FLAG, "", "print the SHA-256 of each source, to compare with later", &sums},
        {"all", 'a', OPTION_FLAG, "", "print every failure, not only the first 20 of each kind", &all},
        {0},
    };
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    hs_str *doc = calloc((size_t)argc + 1, sizeof *doc);
    if (!doc) {
        cli_complain("out of memory");
        return EXIT_INPUT;
    }
    for (int i = 0; i < argc; i++) doc[i] = (hs_str){argv[i], strlen(argv[i])};
    hs_verify_options wishes = {.quick = quick, .doc = doc, .n_doc = (uint32_t)argc, .most = all ? UINT32_MAX : 0};
    status = run(ledger, &wishes, sums);
    free(doc);
    return status;
}
