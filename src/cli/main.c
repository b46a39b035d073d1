/* The hearsay program: a table of commands; each has a file of its own. */
#include <errno.h>
#include <string.h>
#include "cli/cli.h"

static const cli_command COMMANDS[] = {
    {"quotes", "find who said what in files", "[OPTION…] [FILE…]",
     "Finds the statements in each FILE (or in standard input): who is reported to have\n"
     "said, believed, asked or denied what, in which words, and through whom. On a\n"
     "terminal it prints a view for reading, otherwise JSON Lines.\n"
     "\n"
     "  hearsay quotes letter.txt\n"
     "  hearsay quotes --format html -o page.html *.txt\n"
     "  hearsay quotes --format jsonl --min-confidence 0.8 page.html | jq .content.text\n",
     cli_quotes},
    {"text", "print the plain text that offsets count in", "[OPTION…] [FILE]",
     "Prints the plain text of FILE (or of standard input), as the offsets of all records\n"
     "count it: the charset decoded, of an HTML page only the article.\n"
     "\n"
     "  hearsay text page.html\n"
     "  hearsay text --info page.html\n",
     cli_text},
    {"eval", "measure accuracy against hand-made gold", "[OPTION…] GOLD",
     "Runs the finder on the texts of GOLD and prints how much of the gold it found. GOLD\n"
     "is a folder that holds gold.jsonl and NAME.txt files, or a compartment of PolNeAR\n"
     "(text/NAME.txt and attributions/NAME_ANNOTATOR.ann). hearsay-eval(1) defines the\n"
     "measures.\n",
     cli_eval},
    {"train", "train a language model from corpora", "[ARGUMENT…]",
     "Runs hearsay-train, which makes a language model from corpora; all arguments are\n"
     "passed on to it.\n",
     cli_train},
};
enum { N_COMMANDS = sizeof COMMANDS / sizeof *COMMANDS };

static const cli_command *command_of(const char *name)
{
    for (size_t i = 0; i < N_COMMANDS; i++)
        if (!strcmp(COMMANDS[i].name, name)) return &COMMANDS[i];
    return NULL;
}

static void print_overview(FILE *to)
{
    fputs("hearsay finds who said what in news text, about whom, and through whom.\n\n"
          "Usage: hearsay COMMAND [OPTION…] [FILE…]\n\nCommands:\n", to);
    for (size_t i = 0; i < N_COMMANDS; i++) fprintf(to, "  %-8s %s\n", COMMANDS[i].name, COMMANDS[i].summary);
    fputs("\nStart with `hearsay quotes FILE`; `hearsay COMMAND --help` explains each command.\n", to);
}

static int unknown_command(const char *given)
{
    const char *names[N_COMMANDS];
    for (size_t i = 0; i < N_COMMANDS; i++) names[i] = COMMANDS[i].name;
    const char *near = cli_nearest(given, names, N_COMMANDS);
    FILE *exists = near ? NULL : fopen(given, "rb");
    if (near) cli_complain("unknown command %s; did you mean %s?", given, near);
    else if (exists) cli_complain("unknown command %s; to read that file: hearsay quotes %s", given, given);
    else cli_complain("unknown command %s; `hearsay help` lists them", given);
    if (exists) fclose(exists);
    return EXIT_WRONG_USE;
}

static int print_for(int argc, char **argv)
{
    if (argc == 0) {
        print_overview(stdout);
        return EXIT_FINE;
    }
    const cli_command *c = command_of(argv[0]);
    char help[] = "--help", *only[] = {argv[0], help, NULL}; /* as main's: the command stands before its arguments */
    return c ? c->run(c, 1, only + 1) : unknown_command(argv[0]);
}

static bool is_one_of(const char *word, const char *a, const char *b, const char *c)
{
    return !strcmp(word, a) || !strcmp(word, b) || !strcmp(word, c);
}

static int run(int argc, char **argv)
{
    if (is_one_of(argv[1], "help", "--help", "-h")) return print_for(argc - 2, argv + 2);
    if (is_one_of(argv[1], "version", "--version", "-V")) {
        puts("hearsay " HS_VERSION);
        return EXIT_FINE;
    }
    const cli_command *c = command_of(argv[1]);
    return c ? c->run(c, argc - 2, argv + 2) : unknown_command(argv[1]);
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        print_overview(stderr);
        return EXIT_WRONG_USE;
    }
    int status = run(argc, argv);
    if (status == EXIT_FINE && (fflush(stdout) || ferror(stdout))) { /* help on a full disk */
        cli_complain("standard output: %s", strerror(errno));
        return EXIT_INPUT;
    }
    return status;
}
