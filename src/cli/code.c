/* hearsay code: statements that a person puts in. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "cli/agreement.h"
#include "cli/claims.h"
#include "cli/coding.h"

enum { LONGEST_LINE = 4 << 20, MOST_SHOWN = 5 };

typedef struct wishes { const char *ledger, *as, *file, *words, *field[10]; } wishes; /* field: by cli_fields */

static hs_str str(const char *s)
{
    return (hs_str){s, s ? strlen(s) : 0};
}

static int status_of(const char *file, const hs_err *err)
{
    if (file) cli_complain("%s: %s", file, err->message);
    else cli_complain("%s", err->message);
    return err->code == HS_EUSAGE && !file ? EXIT_WRONG_USE : EXIT_INPUT;
}

/* ---- one statement ---- */

static size_t find(hs_str text, hs_str words, size_t from)
{
    for (size_t i = from; i + words.len <= text.len; i++)
        if (!memcmp(text.ptr + i, words.ptr, words.len)) return i;
    return text.len;
}

/* The one place of the words in the text, as "104-133"; false after telling all of them. */
static bool place_words(const hs_doc *doc, const char *words, char out[32])
{
    char all[256] = "";
    size_t n = 0, used = 0;
    hs_str text = hs_doc_text(doc), part = str(words);
    for (size_t at = part.len ? find(text, part, 0) : text.len; at < text.len; at = find(text, part, at + 1), n++) {
        uint32_t from = hs_doc_offset(doc, (uint32_t)at, HS_CODE_POINTS), to = hs_doc_offset(doc, (uint32_t)(at + part.len), HS_CODE_POINTS);
        if (!n) snprintf(out, 32, "%u-%u", from, to);
        if (n < MOST_SHOWN) used += (size_t)snprintf(all + used, sizeof all - used, "%s%u-%u", n ? ", " : "", from, to);
    }
    if (n == 1) return true;
    if (n) cli_complain("--words: the text has them %zu times: at %s%s; say which with --content", n, all, n > MOST_SHOWN ? " …" : "");
    else cli_complain("--words: they are not in the text, letter for letter; `hearsay text` shows it");
    return false;
}

static bool put_together(const wishes *w, const hs_doc *doc, cli_record *r)
{
    char place[32];
    if (w->words && !place_words(doc, w->words, place)) return false;
    if (w->words && !cli_record_set(r, doc, "content", place)) return false;
    for (int i = 0; cli_fields[i]; i++)
        if (w->field[i] && !cli_record_set(r, doc, cli_fields[i], w->field[i])) return false;
    if (!r->s.content.n) {
        cli_complain("code: which words? --content 104-133, or --words \"…\"");
        return false;
    }
    if (!w->field[1] && r->s.source.name.len) r->s.source.kind = HS_KIND_PERSON;
    cli_record_settle(r, doc);
    return true;
}

static int say(int64_t entry, const char *doc, const hs_doc *text, const hs_statement *s)
{
    if (entry) printf("%lld\tadd\t%s\t", (long long)entry, doc);
    else printf("-\tadd\t%s\tnothing to do: it is there already\t", doc);
    for (uint32_t i = 0; i < s->content.n; i++) {
        hs_str all = hs_doc_text(text);
        if (i) putchar(' ');
        for (uint32_t k = s->content.at[i].begin; k < s->content.at[i].end; k++)
            putchar((unsigned char)all.ptr[k] < 0x20 || all.ptr[k] == 0x7F ? ' ' : all.ptr[k]);
    }
    putchar('\n');
    return EXIT_FINE;
}

static int add_one(hs_ledger *l, const wishes *w, const char *who, const char *id)
{
    cli_record r = {0};
    hs_doc *doc;
    hs_err err = {0};
    int64_t entry;
    if (hs_ledger_doc(l, str(id), &doc, &err)) return status_of(NULL, &err);
    int status = EXIT_WRONG_USE;
    if (put_together(w, doc, &r)) {
        hs_correction c = {.verb = HS_ADD, .doc = str(id), .now = &r.s};
        status = hs_correct(l, str(who), &c, &entry, &err) ? status_of(NULL, &err) : say(entry, id, doc, &r.s);
    }
    hs_doc_free(doc);
    return status;
}

/* ---- a file of them ---- */

static bool is_empty(const char *line)
{
    return !line[strspn(line, " \t\r\n")];
}

static int add_line(hs_ledger *l, const char *file, size_t number, const char *line, const char *who, size_t count[2])
{
    char place[1024];
    int64_t entry;
    hs_err err = {0};
    snprintf(place, sizeof place, "%s:%zu", file, number);
    if (hs_code_record(l, str(who), str(line), &entry, &err)) return status_of(place, &err);
    count[entry == 0]++;
    return EXIT_FINE;
}

static int add_lines(hs_ledger *l, FILE *from, const char *file, const char *who)
{
    char *line = malloc(LONGEST_LINE);
    size_t count[2] = {0}, number = 0;
    int worst = EXIT_FINE;
    if (!line) return EXIT_INPUT;
    while (fgets(line, LONGEST_LINE, from)) {
        number++;
        if (strlen(line) == LONGEST_LINE - 1) {
            cli_complain("%s:%zu: longer than %d MB; no more of it is read", file, number, LONGEST_LINE >> 20);
            worst = EXIT_INPUT;
            break;
        }
        int status = is_empty(line) ? EXIT_FINE : add_line(l, file, number, line, who, count);
        if (status > worst) worst = status;
    }
    free(line);
    fprintf(stderr, "%zu statement%s added", count[0], count[0] == 1 ? "" : "s");
    fprintf(stderr, count[1] ? "; %zu there already\n" : "\n", count[1]);
    return worst;
}

static int add_file(hs_ledger *l, const char *file, const char *who)
{
    FILE *from = strcmp(file, "-") ? fopen(file, "r") : stdin;
    if (!from) {
        cli_complain("%s: %s", file, strerror(errno));
        return EXIT_INPUT;
    }
    int status = add_lines(l, from, strcmp(file, "-") ? file : "standard input", who);
    if (from != stdin) fclose(from);
    return status;
}

/* ---- the command ---- */

static int run(const wishes *w, int argc, char **argv)
{
    const char *who = cli_coder(w->as);
    if (!who) return EXIT_WRONG_USE;
    hs_ledger *l = cli_ledger_open(w->ledger, true); /* does not make one */
    if (!l) return EXIT_INPUT;
    hs_ledger_free(l);
    if (!(l = cli_ledger_open(w->ledger, false))) return EXIT_INPUT;
    int status = argc ? add_one(l, w, who, argv[0]) : add_file(l, w->file, who);
    hs_ledger_free(l);
    return status;
}

int cli_code_by_hand(const cli_command *self, int argc, char **argv)
{
    if (argc && !strcmp(argv[0], "agreement")) return cli_code_agreement(argc - 1, argv + 1);
    wishes w = {0};
    const char *suggest = NULL, *query = NULL;
    double least = 0;
    long limit = 0;
    const cli_option options[] = {
        {"ledger", 'd', OPTION_STRING, "FILE", "the ledger (default: $HEARSAY_DB, else hearsay.db)", &w.ledger},
        {"as", 0, OPTION_STRING, "NAME", "who decides (default: $HEARSAY_CODER, else the login name)", &w.as},
        {"file", 0, OPTION_STRING, "FILE", "add the records of FILE: one JSON object a line, as `hearsay quotes` prints them", &w.file},
        {"words", 0, OPTION_STRING, "TEXT", "the content, letter for letter, where the text has it once", &w.words},
        {"content", 0, OPTION_STRING, "PLACE", "the content's place in characters: 104-133, or 104-133,140-150", &w.field[7]},
        {"cue", 0, OPTION_STRING, "PLACE", "the cue's place", &w.field[8]},
        {"source", 0, OPTION_STRING, "PLACE", "the place of the words that name the speaker", &w.field[9]},
        {"speaker", 0, OPTION_STRING, "NAME", "who says it, by full name", &w.field[0]},
        {"kind", 0, OPTION_STRING, "WORD", "person, organization, group, document, unnamed, author or unknown", &w.field[1]},
        {"polarity", 0, OPTION_STRING, "WORD", "affirmed or denied", &w.field[2]},
        {"certainty", 0, OPTION_STRING, "WORD", "asserted, hedged or questioned", &w.field[3]},
        {"type", 0, OPTION_STRING, "WORD", "direct, indirect or mixed (default: by the quotation marks)", &w.field[4]},
        {"about", 0, OPTION_STRING, "NAMES", "of whom it speaks: \"A; B\"", &w.field[5]},
        {"said", 0, OPTION_STRING, "DATE", "when it was said: 2031-05-03, 2031-05 or 2031", &w.field[6]},
        {"suggest", 0, OPTION_STRING, "CODEBOOK", "no adding: which explanation of CODEBOOK the statements hold, the least sure first", &suggest},
        {"query", 'q', OPTION_STRING, "QUERY", "suggest: in these documents, as of `hearsay search` (default: all)", &query},
        {"limit", 'n', OPTION_COUNT, "N", "suggest: at most N (default: 20)", &limit},
        {"min-confidence", 0, OPTION_SHARE, "P", "suggest: leave out what is less sure than P (default: 0.5)", &least},
        {0},
    };
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    if (suggest && !argc && !w.file && !w.words) return cli_code_suggest(w.ledger, NULL, suggest, query, least, limit);
    if (w.words && w.field[7]) cli_complain("code: --words or --content, not both");
    else if (argc == 1 && !w.file) return run(&w, argc, argv);
    else if (argc == 0 && w.file) return run(&w, argc, argv);
    else cli_complain("code: one document, or --file; `hearsay code d12 --words \"…\" --speaker NAME`");
    return EXIT_WRONG_USE;
}
