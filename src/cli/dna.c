/* Files of Discourse Network Analyzer: `hearsay import FILE.dna` and `hearsay export --format dna`. */
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include "cli/dna.h"

bool cli_is_dna(const char *path)
{
    static const char magic[] = "SQLite format 3";
    char head[sizeof magic] = "";
    size_t n = strlen(path);
    if (n > 4 && !strcasecmp(path + n - 4, ".dna")) return true;
    struct stat st; /* a pipe can be read once only */
    FILE *f = stat(path, &st) == 0 && S_ISREG(st.st_mode) ? fopen(path, "rb") : NULL;
    bool database = f && fread(head, 1, sizeof head, f) == sizeof head && !memcmp(head, magic, sizeof magic);
    if (f) fclose(f);
    return database;
}

typedef struct place { const char *path; cli_progress progress; bool started; } place;

static void tell(void *user, hs_str line)
{
    place *p = user;
    if (p->started) cli_progress_end(&p->progress);
    p->started = false;
    cli_complain("%s: %.*s", p->path, (int)line.len, line.ptr);
}

static void show_progress(void *user, uint64_t done, uint64_t total)
{
    place *p = user;
    if (!p->started) cli_progress_start(&p->progress, (size_t)total, "rows", false);
    p->started = true;
    cli_progress_step(&p->progress, (size_t)done);
}

static void say(const char *what, uint32_t n, uint32_t fresh, const char *before)
{
    fprintf(stderr, "%s%u %s", before, n, what);
    if (n) fprintf(stderr, fresh ? " (%u new)" : " (none new)", fresh);
}

bool cli_dna_import(hs_ledger *l, const char *path)
{
    place p = {.path = path};
    hs_codes_calls calls = {&p, tell, show_progress};
    hs_codes_moved m;
    hs_err err = {0};
    int code = hs_codes_import(l, path, &calls, &m, &err);
    if (p.started) cli_progress_end(&p.progress);
    if (code) {
        cli_complain_about(path, &err);
        return false;
    }
    if (m.known) {
        fprintf(stderr, "%s: as it was when it was imported before\n", path);
        return true;
    }
    fprintf(stderr, "%s: ", path);
    say("documents", m.documents, m.new_documents, "");
    say("codes", m.codes, m.new_codes, ", ");
    say("coders", m.coders, m.new_coders, ", ");
    say("statement types", m.types, m.new_types, ", ");
    say("entities", m.entities, m.new_entities, ", ");
    if (m.removed) fprintf(stderr, "; %u codes taken out, which the file has no more", m.removed);
    fputc('\n', stderr);
    return true;
}

int cli_dna_export(hs_ledger *l, const char *path, hs_codes_from from, const hs_filter *filter)
{
    place p = {.path = path};
    hs_codes_calls calls = {&p, tell, NULL};
    hs_codes_options options = {from, filter};
    hs_codes_moved m;
    hs_err err = {0};
    int code = hs_codes_export(l, path, &options, &calls, &m, &err);
    if (code) {
        cli_complain("%s", err.message);
        return code == HS_EUSAGE ? EXIT_WRONG_USE : EXIT_INPUT;
    }
    fprintf(stderr, "%s: %u documents, %u codes", path, m.documents, m.codes);
    if (m.records) fprintf(stderr, " (%u of them the machine's records)", m.records);
    fprintf(stderr, ", %u coders, %u statement types, %u entities\n", m.coders, m.types, m.entities);
    return EXIT_FINE;
}
