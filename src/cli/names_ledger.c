/* hearsay names on a ledger: who is in it under which spellings, and what a person decides about that. */
#include <stdlib.h>
#include <string.h>
#include "cli/coding.h"
#include "cli/names.h"

static hs_str str(const char *s)
{
    return (hs_str){s, strlen(s)};
}

static int complain(const hs_err *err)
{
    cli_complain("%s", err->message);
    return err->code == HS_EUSAGE ? EXIT_WRONG_USE : EXIT_INPUT;
}

/* ---- listing ---- */

typedef struct listing { cli_output out; bool json; size_t n; } listing;

static void put(listing *l, const char *s)
{
    cli_output_sink(&l->out, s, strlen(s));
}

static void put_str(listing *l, hs_str s)
{
    cli_output_sink(&l->out, s.ptr, s.len);
}

static int take_text(void *user, const hs_actor *a)
{
    listing *l = user;
    char line[160];
    snprintf(line, sizeof line, "%se%lld  ", l->n++ ? "\n" : "", (long long)a->id);
    put(l, line);
    put_str(l, a->name);
    snprintf(line, sizeof line, "  %s  %u said, spoken of in %u\n", hs_kind_word(a->kind), a->said, a->spoken_of);
    put(l, line);
    for (uint32_t i = 0; i < a->n; i++) {
        const hs_spelling *s = &a->spelling[i];
        if (a->n == 1 && s->words.len == a->name.len && !memcmp(s->words.ptr, a->name.ptr, s->words.len)) break;
        put(l, "    ");
        put_str(l, s->words);
        snprintf(line, sizeof line, "  %u+%u", s->said, s->spoken_of);
        put(l, line);
        if (s->by_person) put(l, "  a person said so");
        else if (s->why.len) {
            snprintf(line, sizeof line, "  %.2f ", s->score);
            put(l, line);
            put_str(l, s->why);
        }
        put(l, "\n");
    }
    return l->out.broken;
}

static void put_json(listing *l, hs_str s)
{
    static const char *const hex = "0123456789abcdef";
    put(l, "\"");
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        char escape[] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15], '\0'};
        if (c < 0x20) put(l, escape);
        else {
            if (c == '"' || c == '\\') put(l, "\\");
            cli_output_sink(&l->out, s.ptr + i, 1);
        }
    }
    put(l, "\"");
}

static int take_json(void *user, const hs_actor *a)
{
    listing *l = user;
    char line[200];
    snprintf(line, sizeof line, "{\"entity\":%lld,\"name\":", (long long)a->id);
    put(l, line);
    put_json(l, a->name);
    snprintf(line, sizeof line, ",\"kind\":\"%s\",\"said\":%u,\"spoken_of\":%u,\"spellings\":[", hs_kind_word(a->kind), a->said, a->spoken_of);
    put(l, line);
    for (uint32_t i = 0; i < a->n; i++) {
        const hs_spelling *s = &a->spelling[i];
        put(l, i ? ",{\"text\":" : "{\"text\":");
        put_json(l, s->words);
        snprintf(line, sizeof line, ",\"kind\":\"%s\",\"said\":%u,\"spoken_of\":%u,\"score\":%.3f,\"by\":\"%s\",\"why\":", hs_kind_word(s->kind), s->said,
                 s->spoken_of, s->score, s->by_person ? "person" : "machine");
        put(l, line);
        put_json(l, s->why);
        put(l, "}");
    }
    put(l, "]}\n");
    l->n++;
    return l->out.broken;
}

int cli_names_list(const names_wishes *w, int argc, char **argv)
{
    listing l = {.json = w->format == 1};
    hs_err err = {0};
    if (argc > 1) {
        cli_complain("names: one name at a time; put it in quotation marks");
        return EXIT_WRONG_USE;
    }
    hs_ledger *ledger = cli_ledger_open(w->ledger, true);
    if (!ledger) return EXIT_INPUT;
    int status = EXIT_INPUT;
    if (cli_output_open(&l.out, w->output, NULL, 0)) {
        int code = hs_actors(ledger, argc ? str(argv[0]) : (hs_str){0}, w->limit > 0 ? (uint32_t)w->limit : 0, l.json ? take_json : take_text, &l, &err);
        bool fine = cli_output_close(&l.out);
        status = code ? complain(&err) : fine ? EXIT_FINE : EXIT_INPUT;
        if (!code && argc && !l.n) cli_complain("nobody of the ledger is called %s", argv[0]);
    }
    hs_ledger_free(ledger);
    return status;
}

/* ---- deciding ---- */

static int find_all(hs_ledger *l, int n, char **names, int64_t *id)
{
    for (int i = 0; i < n; i++) {
        hs_err err = {0};
        if (hs_actor_find(l, str(names[i]), &id[i], &err)) return complain(&err);
    }
    return -1;
}

static int merge(hs_ledger *l, const char *who, int n, char **names)
{
    enum { MOST = 256 };
    int64_t id[MOST], entry;
    hs_err err = {0};
    if (n < 2 || n > MOST) {
        cli_complain("names merge: which? `hearsay names merge e3 e12 …`; the first one's name is kept");
        return EXIT_WRONG_USE;
    }
    int status = find_all(l, n, names, id);
    if (status >= 0) return status;
    if (hs_actors_merge(l, str(who), id, (uint32_t)n, &entry, &err)) return complain(&err);
    printf("entry %lld: e%lld now is all of them; `hearsay names undo` takes it back\n", (long long)entry, (long long)id[0]);
    return EXIT_FINE;
}

static int split(hs_ledger *l, const char *who, const char *docs, int n, char **names)
{
    enum { MOST = 256 };
    hs_str spelling[MOST], doc[MOST];
    uint32_t n_doc = 0;
    int64_t id, made, entry;
    hs_err err = {0};
    for (const char *p = docs; p && *p && n_doc < MOST; p += strspn(p, ", ")) {
        size_t len = strcspn(p, ", ");
        doc[n_doc++] = (hs_str){p, len};
        p += len;
    }
    if (n < 1 || n > MOST) {
        cli_complain("names split: whom? `hearsay names split e3 \"T. Haldan\"`, or in some documents: `names split e3 --doc d4,d7`");
        return EXIT_WRONG_USE;
    }
    int status = find_all(l, 1, names, &id);
    if (status >= 0) return status;
    for (int i = 1; i < n; i++) spelling[i - 1] = str(names[i]);
    if (hs_actor_split(l, str(who), id, (hs_strs){spelling, (uint32_t)n - 1}, (hs_strs){doc, n_doc}, &made, &entry, &err)) return complain(&err);
    printf("entry %lld: e%lld is somebody else now; `hearsay names undo` takes it back\n", (long long)entry, (long long)made);
    return EXIT_FINE;
}

static int rename_one(hs_ledger *l, const char *who, int n, char **names)
{
    int64_t id, entry;
    hs_err err = {0};
    if (n != 2) {
        cli_complain("names rename: `hearsay names rename e3 \"Tomir Haldan\"`");
        return EXIT_WRONG_USE;
    }
    int status = find_all(l, 1, names, &id);
    if (status >= 0) return status;
    if (hs_actor_rename(l, str(who), id, str(names[1]), &entry, &err)) return complain(&err);
    printf("entry %lld: e%lld is shown as %s\n", (long long)entry, (long long)id, names[1]);
    return EXIT_FINE;
}

static int undo(hs_ledger *l, const char *who, int n, char **names)
{
    char *end = NULL;
    long long wanted = n ? strtoll(names[0], &end, 10) : 0;
    int64_t undone;
    hs_err err = {0};
    if (n > 1 || (n && (*end || wanted <= 0))) {
        cli_complain("names undo: `hearsay names undo`, or `names undo 7` for the log's entry 7");
        return EXIT_WRONG_USE;
    }
    if (hs_actors_undo(l, str(who), wanted, &undone, &err)) return complain(&err);
    printf("entry %lld is undone\n", (long long)undone);
    return EXIT_FINE;
}

bool cli_names_decides(const char *word)
{
    return !strcmp(word, "merge") || !strcmp(word, "split") || !strcmp(word, "rename") || !strcmp(word, "undo");
}

int cli_names_decide(const names_wishes *w, int argc, char **argv)
{
    const char *what = argv[0], *who = cli_coder(w->as);
    hs_ledger *l = who ? cli_ledger_open(w->ledger, false) : NULL;
    if (!l) return who ? EXIT_INPUT : EXIT_WRONG_USE;
    int status = !strcmp(what, "merge") ? merge(l, who, argc - 1, argv + 1)
                 : !strcmp(what, "split") ? split(l, who, w->doc, argc - 1, argv + 1)
                 : !strcmp(what, "rename") ? rename_one(l, who, argc - 1, argv + 1) : undo(l, who, argc - 1, argv + 1);
    hs_ledger_free(l);
    return status;
}
