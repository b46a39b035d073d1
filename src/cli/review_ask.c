/* Review on a terminal: one statement after the other, a key each.
 *
 * Keys come from the terminal, whatever standard input is. It is switched to single keys only while one is waited for, and switched back
 * by whatever ends the program. */
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include "cli/coding.h"
#include "cli/show.h"

enum { LINE = 1024, CONTROL_C = 3, CONTROL_D = 4 };

typedef struct asked { char doc[32]; uint32_t id; int64_t entry; hs_verb verb; } asked; /* entry: what was decided about it; 0 nothing */

typedef struct session {
    const cli_ask *a;
    int terminal;
    asked *list;
    size_t n, cap, at;
    size_t *done; /* [n_done] places in the list, in the order of the decisions */
    size_t n_done;
    hs_doc *doc;
    char doc_id[32];
    bool broken;
} session;

/* ---- the terminal ---- */

static struct termios as_it_was;
static int terminal_in_raw = -1;

static void restore(void)
{
    if (terminal_in_raw >= 0) tcsetattr(terminal_in_raw, TCSANOW, &as_it_was);
    terminal_in_raw = -1;
}

static void restore_and_die(int signal_number)
{
    restore();
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

static void restore_at_signals(void)
{
    static const int deadly[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    struct sigaction act = {.sa_handler = restore_and_die};
    for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++) sigaction(deadly[i], &act, NULL);
}

/* A byte, as it is pressed; -1 at the end. */
static int read_key(session *s)
{
    struct termios raw;
    unsigned char c;
    fflush(stdout);
    if (tcgetattr(s->terminal, &as_it_was)) return -1;
    raw = as_it_was;
    raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    terminal_in_raw = s->terminal;
    tcsetattr(s->terminal, TCSANOW, &raw);
    ssize_t n = read(s->terminal, &c, 1);
    if (n == 1 && (c == '\033' || c >= 0x80)) { /* an arrow, a letter of another script: all of its bytes, as one key */
        unsigned char rest[16];
        raw.c_cc[VMIN] = 0;
        tcsetattr(s->terminal, TCSANOW, &raw);
        if (read(s->terminal, rest, sizeof rest) < 0) n = 0;
    }
    restore();
    return n == 1 ? c : -1;
}

/* A line without its end; false when it was ended by Ctrl-D. */
static bool read_line(session *s, char out[LINE])
{
    size_t n = 0;
    char c;
    fflush(stdout);
    for (;;) {
        if (read(s->terminal, &c, 1) != 1) return false;
        if (c == '\n') break;
        if (n < LINE - 1) out[n++] = c;
    }
    out[n] = '\0';
    return true;
}

static int width_of(int terminal)
{
    struct winsize w;
    return ioctl(terminal, TIOCGWINSZ, &w) == 0 && w.ws_col >= 20 ? w.ws_col < 110 ? w.ws_col : 110 : 80;
}

/* ---- statements ---- */

static int keep(void *user, hs_str doc, uint32_t id)
{
    session *s = user;
    if (s->n == s->cap) {
        size_t cap = s->cap ? 2 * s->cap : 256;
        asked *more = realloc(s->list, cap * sizeof *more);
        if (!more) return s->broken = true;
        s->list = more;
        s->cap = cap;
    }
    asked one = {.id = id};
    snprintf(one.doc, sizeof one.doc, "%.*s", (int)doc.len, doc.ptr);
    s->list[s->n++] = one;
    return 0;
}

static hs_str str(const char *s)
{
    return (hs_str){s, strlen(s)};
}

static void forget_doc(session *s)
{
    hs_doc_free(s->doc);
    s->doc = NULL;
}

/* NULL: it does not stand any more, somebody else may have decided. */
static const hs_statement *load(session *s, const asked *a)
{
    hs_err err = {0};
    if (s->doc && strcmp(s->doc_id, a->doc)) forget_doc(s);
    if (!s->doc && hs_ledger_doc(s->a->ledger, str(a->doc), &s->doc, &err)) {
        cli_complain("%s", err.message);
        s->doc = NULL;
        return NULL;
    }
    snprintf(s->doc_id, sizeof s->doc_id, "%s", a->doc);
    for (uint32_t i = 0; i < hs_doc_count(s->doc); i++)
        if (hs_doc_statement(s->doc, i)->id == a->id) return hs_doc_statement(s->doc, i);
    return NULL;
}

static bool decide(session *s, asked *a, hs_verb verb, const hs_statement *now)
{
    hs_correction c = {.verb = verb, .doc = str(a->doc), .id = a->id, .now = now};
    int64_t entry;
    hs_err err = {0};
    if (hs_correct(s->a->ledger, str(s->a->who), &c, &entry, &err)) {
        cli_complain("%s", err.message);
        return false;
    }
    forget_doc(s);
    a->verb = verb;
    if (entry) a->entry = entry, s->done[s->n_done++] = s->at;
    printf("  %s\n\n", verb == HS_ACCEPT ? "accepted" : verb == HS_REJECT ? "rejected" : entry ? "edited" : "nothing changed");
    return true;
}

/* ---- editing ---- */

static const char *value_of(const hs_statement *s, int field, char out[LINE])
{
    size_t n = 0;
    switch (field) {
    case 1: return hs_kind_word(s->source.kind);
    case 2: return hs_polarity_word(s->polarity);
    case 3: return hs_certainty_word(s->certainty);
    case 4: return hs_type_word(s->type);
    case 5:
        *out = '\0';
        for (uint32_t i = 0; i < s->about.n && n < LINE; i++)
            n += (size_t)snprintf(out + n, LINE - n, "%s%.*s", i ? "; " : "", (int)s->about.at[i].len, s->about.at[i].ptr);
        return out;
    default: {
        hs_str value = field == 0 ? s->source.name : s->said.value;
        snprintf(out, LINE, "%.*s", (int)value.len, value.ptr ? value.ptr : "");
        return out;
    }
    }
}

/* False: given up. */
static bool ask_field(session *s, cli_record *r, int field, char answer[LINE])
{
    char was[LINE];
    for (;;) {
        printf("  %s [", cli_fields[field]);
        cli_show_line(str(value_of(&r->s, field, was)));
        fputs("]: ", stdout);
        if (!read_line(s, answer)) return false;
        if (!*answer) return true;
        if (!strcmp(answer, "-")) *answer = '\0';
        if (cli_record_set(r, s->doc, cli_fields[field], answer)) return true;
    }
}

static void edit(session *s, asked *a, const hs_statement *was)
{
    enum { N_FIELDS = 7 }; /* places are for the command line */
    char answer[N_FIELDS][LINE];
    cli_record r = {.s = *was};
    printf("\n  Enter keeps what is there, - takes it out, Ctrl-D gives up.\n");
    for (int i = 0; i < N_FIELDS; i++)
        if (!ask_field(s, &r, i, answer[i])) {
            printf("\n  left as it was\n");
            return;
        }
    if (decide(s, a, HS_EDIT, &r.s)) s->at++;
}

/* ---- the session ---- */

static void undo(session *s)
{
    hs_err err = {0};
    if (!s->n_done) {
        printf("  nothing was decided in this session; `hearsay review undo` undoes earlier decisions\n");
        return;
    }
    asked *a = &s->list[s->done[s->n_done - 1]];
    if (hs_undo(s->a->ledger, str(s->a->who), a->entry, NULL, &err)) {
        cli_complain("%s", err.message);
        return;
    }
    s->at = s->done[--s->n_done];
    a->entry = 0;
    forget_doc(s);
    printf("  undone\n\n");
}

static void print_help(void)
{
    printf("\n  a  accept: it is right as it stands        u  undo the last decision\n"
           "  r  reject: it is no statement, or wrong    q  quit; all decisions are kept\n"
           "  e  edit: speaker, polarity, about, ...     ?  this help\n"
           "  s  skip: decide another time\n\n");
}

/* False: enough. */
static bool take_key(session *s, int key, asked *a, const hs_statement *now)
{
    switch (key) {
    case 'a':
    case 'r':
        if (decide(s, a, key == 'a' ? HS_ACCEPT : HS_REJECT, NULL)) s->at++;
        return true;
    case 'e': edit(s, a, now); return true;
    case 's':
        printf("  skipped\n\n");
        s->at++;
        return true;
    case 'u': undo(s); return true;
    case 'q':
    case CONTROL_C:
    case CONTROL_D:
    case -1: return false;
    default: print_help(); return true;
    }
}

static void go_through(session *s)
{
    bool going = true;
    while (going && s->at < s->n) {
        asked *a = &s->list[s->at];
        const hs_statement *now = load(s, a);
        if (!now) {
            s->at++;
            continue;
        }
        cli_show_statement(s->doc, now, &(cli_show){a->doc, s->at + 1, s->n, width_of(s->terminal), s->a->color});
        printf("  [a]ccept [r]eject [e]dit [s]kip [u]ndo [q]uit [?] ");
        int key = read_key(s);
        putchar('\n');
        going = take_key(s, key, a, now);
    }
}

static void sum_up(const session *s)
{
    size_t of[HS_UNDO] = {0};
    for (size_t i = 0; i < s->n_done; i++) of[s->list[s->done[i]].verb]++;
    printf("%zu accepted, %zu rejected, %zu edited; %zu of %zu left\n", of[HS_ACCEPT], of[HS_REJECT], of[HS_EDIT], s->n - s->n_done, s->n);
}

static int run(session *s)
{
    hs_err err = {0};
    if (hs_review_list(s->a->ledger, s->a->filter, s->a->order, keep, s, &err)) {
        cli_complain("%s", err.message);
        return err.code == HS_EUSAGE ? EXIT_WRONG_USE : EXIT_INPUT;
    }
    s->done = calloc(s->n + 1, sizeof *s->done);
    if (s->broken || !s->done) {
        cli_complain("out of memory");
        return EXIT_INPUT;
    }
    if (!s->n) {
        printf("nothing to review: all statements that are meant have been decided about\n");
        return EXIT_FINE;
    }
    restore_at_signals();
    go_through(s);
    sum_up(s);
    return EXIT_FINE;
}

int cli_review_ask(const cli_ask *a)
{
    session s = {.a = a, .terminal = isatty(STDOUT_FILENO) ? open("/dev/tty", O_RDONLY) : -1};
    if (s.terminal < 0) {
        cli_complain("review: asks on a terminal, and there is none; without one: `hearsay review accept d12:s3`, see --help");
        return EXIT_WRONG_USE;
    }
    int status = run(&s);
    forget_doc(&s);
    free(s.list);
    free(s.done);
    close(s.terminal);
    return status;
}
