/* hearsay review: what the machine found, accepted, rejected and put right; statement by statement on a terminal, or by commands. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cli/coding.h"

typedef struct wishes {
    const char *ledger, *as, *doc, *speaker, *about, *outlet, *since, *until;
    int order, color;
} wishes;

static hs_str str(const char *s)
{
    return (hs_str){s, s ? strlen(s) : 0};
}

static int status_of(const hs_err *err)
{
    cli_complain("%s", err->message);
    return err->code == HS_EUSAGE ? EXIT_WRONG_USE : EXIT_INPUT;
}

static int say_done(int64_t entry, const char *what, const char *ref)
{
    if (entry) printf("%lld\t%s\t%s\n", (long long)entry, what, ref);
    else printf("-\t%s\t%s\tnothing to do: it stands so already\n", what, ref);
    return EXIT_FINE;
}

/* ---- accept, reject, note, edit ---- */

static int decide(hs_ledger *l, const char *who, hs_verb verb, const char *ref, const char *note)
{
    hs_correction c = {.verb = verb, .note = str(note)};
    int64_t entry;
    hs_err err = {0};
    if (!cli_statement_ref(ref, &c.doc, &c.id)) return EXIT_WRONG_USE;
    if (hs_correct(l, str(who), &c, &entry, &err)) return status_of(&err);
    return say_done(entry, hs_verb_word(verb), ref);
}

/* All of them; the worst status. */
static int decide_all(hs_ledger *l, const char *who, hs_verb verb, int n, char **refs)
{
    int worst = EXIT_FINE;
    for (int i = 0; i < n; i++) {
        int status = decide(l, who, verb, refs[i], NULL);
        if (status > worst) worst = status;
    }
    if (n) return worst;
    cli_complain("review %s: which statements? `hearsay review %s d12:s3`", hs_verb_word(verb), hs_verb_word(verb));
    return EXIT_WRONG_USE;
}

/* "field=value" */
static bool set_all(cli_record *r, const hs_doc *doc, int n, char **pairs)
{
    for (int i = 0; i < n; i++) {
        char *equals = strchr(pairs[i], '=');
        if (!equals) {
            cli_complain("review edit: `%s` is no field=value", pairs[i]);
            return false;
        }
        *equals = '\0';
        bool good = cli_record_set(r, doc, pairs[i], equals + 1);
        *equals = '=';
        if (!good) return false;
    }
    cli_record_settle(r, doc);
    return true;
}

static const hs_statement *find(const hs_doc *doc, uint32_t id)
{
    for (uint32_t i = 0; i < hs_doc_count(doc); i++)
        if (hs_doc_statement(doc, i)->id == id) return hs_doc_statement(doc, i);
    return NULL;
}

static int edit_in(hs_ledger *l, const char *who, const hs_doc *doc, hs_correction *c, int n, char **argv)
{
    cli_record r = {0};
    int64_t entry;
    hs_err err = {0};
    uint32_t now;
    if (hs_review_stands(l, c->doc, c->id, &now, &err)) return status_of(&err);
    const hs_statement *was = find(doc, now);
    if (!was) {
        cli_complain("%s: was rejected; `hearsay review accept %s` first", argv[0], argv[0]);
        return EXIT_WRONG_USE;
    }
    r.s = *was;
    if (!set_all(&r, doc, n - 1, argv + 1)) return EXIT_WRONG_USE;
    c->now = &r.s;
    if (hs_correct(l, str(who), c, &entry, &err)) return status_of(&err);
    if (!entry || hs_review_stands(l, c->doc, c->id, &now, &err)) return say_done(entry, "edit", argv[0]);
    printf("%lld\tedit\t%s\t%.*s:s%u\n", (long long)entry, argv[0], (int)c->doc.len, c->doc.ptr, now);
    return EXIT_FINE;
}

static int edit(hs_ledger *l, const char *who, int n, char **argv)
{
    hs_correction c = {.verb = HS_EDIT};
    hs_doc *doc;
    hs_err err = {0};
    if (n < 2) {
        cli_complain("review edit: what of which statement? `hearsay review edit d12:s3 speaker=\"Tomir Haldan\" polarity=denied`");
        return EXIT_WRONG_USE;
    }
    if (!cli_statement_ref(argv[0], &c.doc, &c.id)) return EXIT_WRONG_USE;
    if (hs_ledger_doc(l, c.doc, &doc, &err)) return status_of(&err);
    int status = edit_in(l, who, doc, &c, n, argv);
    hs_doc_free(doc);
    return status;
}

static int note(hs_ledger *l, const char *who, int n, char **argv)
{
    if (n == 2) return decide(l, who, HS_NOTE, argv[0], argv[1]);
    cli_complain("review note: `hearsay review note d12:s3 \"text\"`");
    return EXIT_WRONG_USE;
}

static int undo(hs_ledger *l, const char *who, int n, char **argv)
{
    int64_t undone = 0;
    char *end = NULL;
    hs_err err = {0};
    long long entry = n ? strtoll(argv[0], &end, 10) : 0;
    if (n > 1 || (n && (*end || entry < 1))) {
        cli_complain("review undo: names one entry of `hearsay review log` by its number, or none for the last");
        return EXIT_WRONG_USE;
    }
    if (hs_undo(l, str(who), entry, &undone, &err)) return status_of(&err);
    printf("undone\t%lld\n", (long long)undone);
    return EXIT_FINE;
}

/* ---- the log ---- */

/* On one line, harmless to a terminal. */
static void put_line(hs_str s)
{
    for (size_t i = 0; i < s.len; i++) putchar((unsigned char)s.ptr[i] < 0x20 || s.ptr[i] == 0x7F ? ' ' : s.ptr[i]);
}

static int put_entry(void *user, const hs_logged *e)
{
    static const char *const state[] = {"stands", "undone", "loose"};
    (void)user;
    printf("%lld\t%.*s\t", (long long)e->entry, (int)e->at.len, e->at.ptr);
    put_line(e->who);
    printf("\t%.*s\t%.*s\t%s\t", (int)e->what.len, e->what.ptr, (int)e->doc.len, e->doc.ptr ? e->doc.ptr : "", state[e->state]);
    put_line(e->words);
    putchar('\t');
    if (e->undoes) printf("undoes %lld", (long long)e->undoes);
    put_line(e->changed);
    put_line(e->note);
    if (!e->doc.len) put_line(e->detail);
    if (e->state == HS_LOOSE) printf("%s%.*s", e->changed.len || e->note.len ? "; " : "", (int)e->reason.len, e->reason.ptr);
    putchar('\n');
    return ferror(stdout);
}

static int print_log(hs_ledger *l, const wishes *w, bool loose, int n)
{
    hs_err err = {0};
    hs_log_options options = {w->doc, loose};
    if (n) {
        cli_complain("review %s: takes no names; --doc d12 chooses a document", loose ? "loose" : "log");
        return EXIT_WRONG_USE;
    }
    return hs_ledger_log(l, &options, put_entry, NULL, &err) ? status_of(&err) : EXIT_FINE;
}

/* ---- the command ---- */

static int ask(hs_ledger *l, const wishes *w, const char *who)
{
    static const hs_order order[] = {HS_LEAST_SURE, HS_MOST_SURE, HS_AS_ADDED};
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");
    hs_str doc = str(w->doc);
    hs_filter filter = {.doc = &doc, .n_doc = doc.len > 0, .speaker = str(w->speaker), .about = str(w->about), .outlet = str(w->outlet),
                        .since = str(w->since), .until = str(w->until)};
    bool color = w->color == 1 || (w->color == 0 && !(no && *no) && term && strcmp(term, "dumb"));
    return cli_review_ask(&(cli_ask){l, who, &filter, order[w->order], color});
}

static const char *const words[] = {"accept", "reject", "edit", "note", "undo", "log", "loose"};
enum { ACCEPT, REJECT, EDIT, NOTE, UNDO, LOG, LOOSE, ASK };

static int run(const wishes *w, int what, int n, char **argv)
{
    bool reads = what == LOG || what == LOOSE;
    const char *who = reads ? "" : cli_coder(w->as);
    if (!who) return EXIT_WRONG_USE;
    hs_ledger *there = cli_ledger_open(w->ledger, true), *l = there; /* tells of a file that is not there, and does not make one */
    if (there && !reads) {
        hs_ledger_free(there);
        l = cli_ledger_open(w->ledger, false);
    }
    if (!l) return EXIT_INPUT;
    int status = what == ACCEPT   ? decide_all(l, who, HS_ACCEPT, n, argv)
                 : what == REJECT ? decide_all(l, who, HS_REJECT, n, argv)
                 : what == EDIT   ? edit(l, who, n, argv)
                 : what == NOTE   ? note(l, who, n, argv)
                 : what == UNDO   ? undo(l, who, n, argv)
                 : what == ASK    ? ask(l, w, who)
                                  : print_log(l, w, what == LOOSE, n);
    hs_ledger_free(l);
    return status;
}

int cli_review(const cli_command *self, int argc, char **argv)
{
    wishes w = {0};
    const cli_option options[] = {
        {"ledger", 'd', OPTION_STRING, "FILE", "the ledger (default: $HEARSAY_DB, else hearsay.db)", &w.ledger},
        {"as", 0, OPTION_STRING, "NAME", "who decides (default: $HEARSAY_CODER, else the login name)", &w.as},
        {"order", 0, OPTION_CHOICE, "least-sure|most-sure|as-added", "which statements come first", &w.order},
        {"doc", 0, OPTION_STRING, "ID", "only this document", &w.doc},
        {"speaker", 0, OPTION_STRING, "NAME", "only what NAME said, in any spelling", &w.speaker},
        {"about", 0, OPTION_STRING, "NAME", "only what was said about NAME", &w.about},
        {"outlet", 0, OPTION_STRING, "NAME", "only what NAME published", &w.outlet},
        {"since", 0, OPTION_STRING, "DATE", "only what was published then or later", &w.since},
        {"until", 0, OPTION_STRING, "DATE", "only what was published then or before", &w.until},
        {"color", 0, OPTION_CHOICE, "auto|always|never", "colours on the terminal", &w.color},
        {0},
    };
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    if (!argc) return run(&w, ASK, 0, argv);
    for (int i = 0; i < ASK; i++)
        if (!strcmp(argv[0], words[i])) return run(&w, i, argc - 1, argv + 1);
    const char *near = cli_nearest(argv[0], words, ASK);
    if (near) cli_complain("review %s: no such thing; did you mean %s?", argv[0], near);
    else cli_complain("review %s: no such thing; there are accept, reject, edit, note, undo, log and loose", argv[0]);
    return EXIT_WRONG_USE;
}
