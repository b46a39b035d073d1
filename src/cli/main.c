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
    {"add", "put documents and their statements into the ledger", "[OPTION…] PATH…",
     "Reads each PATH (a file, a folder with all that is in it, or - for standard input),\n"
     "finds the statements, and keeps both in the ledger: one file, hearsay.db unless -d\n"
     "or $HEARSAY_DB names another. What is there already is not added again; a page that\n"
     "has changed becomes a new version.\n"
     "\n"
     "Reads text and Markdown, HTML and MHTML, RSS and Atom, WARC, ARC and WACZ, Telegram's\n"
     "result.json, JSON Lines, CSV, TSV and XLSX, DOCX, ODT, PDF, MBOX and EML, and ZIP, tar,\n"
     "gzip, zstd and the like of these.\n"
     "\n"
     "  hearsay add articles/ export.warc.gz\n"
     "  hearsay add --map text=Body,date=Published archive.csv\n"
     "  hearsay add --dry-run result.json\n",
     cli_add},
    {"fetch", "get pages or feeds from the network into the ledger", "[OPTION…] URL…",
     "Gets each URL, and puts it into the ledger as `add` does with a file; of a feed, the\n"
     "pages that it links to. It says who it is, asks each site for its robots.txt first\n"
     "and obeys it, and pauses between two visits. Nothing else is ever fetched by hearsay.\n"
     "\n"
     "  hearsay fetch --contact desk@paper.example https://paper.example/news/rss\n",
     cli_fetch},
    {"search", "find statements and documents in the ledger", "[OPTION…] QUERY…",
     "Prints the statements with all words of QUERY, newest first, then the documents.\n"
     "\n"
     "  word \"a phrase\" word*      must occur; * stands for any ending\n"
     "  one OR other   -word        one of them; not that one ('…' keeps the shell away)\n"
     "  speaker:Osmov about:\"City of Osk\" outlet:Herald since:2031-05 polarity:denied …\n"
     "                              fields; the options are the same\n"
     "\n"
     "Names and words are found in any script and spelling: Osmov finds Осмов, Осмова.\n"
     "\n"
     "  hearsay search bridge toll\n"
     "  hearsay search --speaker Osmov --since 2031-05 'bridge -ferry'\n",
     cli_search},
    {"new", "what is new in the stories, each with a reason", "[OPTION…] [DOC…]",
     "Compares each document with the earlier ones of its story, by their dates, and tells\n"
     "what is new: an explanation that nobody had given, somebody put into a role for the\n"
     "first time, a speaker who gives up or hardens his explanation, a figure that differs\n"
     "from the last one given, a first denial, a text published again, a page that was edited.\n"
     "Each with its exact words, and those of what it changes. What is said again is quiet.\n"
     "\n"
     "  hearsay new --since 2031-05-01\n"
     "  hearsay new --format html -o new.html --min-confidence 0.5\n"
     "  hearsay new d12 d14\n",
     cli_new},
    {"diff", "what one side has that the other has not", "[OPTION…] A B",
     "What B has that A has not. A and B are two outlets, two speakers, two documents (of\n"
     "one page what was put in, taken out or reworded), or two dates.\n"
     "\n"
     "  hearsay diff \"Osk Herald\" \"Radio Teshik\"\n"
     "  hearsay diff d12 d12v2\n"
     "  hearsay diff 2031-05 2031-06\n",
     cli_diff},
    {"who", "a speaker's dossier: what somebody said, on what, through whom", "[OPTION…] NAME",
     "Prints what the ledger holds of a speaker: what others call him and who says so, what\n"
     "he said on each subject over time, whom he speaks of, whom he quotes and who quotes\n"
     "him, what he says again in the same words, when he was first and last heard. NAME is\n"
     "any spelling in any script, a surname, or a number such as e12.\n"
     "\n"
     "  hearsay who Haldan\n"
     "  hearsay who e12 -o haldan.html\n",
     cli_who},
    {"about", "what is said about somebody, by whom, over time", "[OPTION…] NAME",
     "Prints what others say about NAME, by who says it, and whether he is ever quoted\n"
     "himself.\n"
     "\n"
     "  hearsay about Haldan\n"
     "  hearsay about \"the Ministry of Roads\" -o roads.html\n",
     cli_about},
    {"chain", "the voices behind a statement, from the outlet to the origin", "[OPTION…] STATEMENT",
     "Prints through whom the words of a statement came: the outlet, the voices within its\n"
     "article, and, where the voice is an outlet whose own article the ledger holds with\n"
     "the same words, a text that repeats another, or a forward, the voices in that one.\n"
     "\n"
     "  hearsay chain d12:s3\n"
     "  hearsay chain d12:s3 -o chain.html\n",
     cli_chain},
    {"timeline", "statements by when it happened, was said, was published", "[OPTION…] [QUERY…]",
     "Prints the statements that QUERY finds (as `hearsay search` does; without one, all) by\n"
     "three clocks that are kept apart: the times their words speak of, the times they were\n"
     "said, and the times they were published. A partial date stays partial.\n"
     "\n"
     "  hearsay timeline bridge toll\n"
     "  hearsay timeline --by event --about Haldan -o haldan.html\n",
     cli_timeline},
    {"claims", "what is said again in other words; merge, split", "[OPTION…] [CLAIM | QUERY… | merge|split|undo|why …]",
     "Lists what is told in more than one document, whatever the words: verbatim, cut, in\n"
     "other words, with another figure, or denied. With QUERY (as of `hearsay search`) only\n"
     "what those statements claim; with c12 all tellings of one claim. Where the machine is\n"
     "wrong, say so: it is kept in the log, and can be undone.\n"
     "\n"
     "  hearsay claims bridge toll\n"
     "  hearsay claims --denied speaker:Osmov\n"
     "  hearsay claims --figures\n"
     "  hearsay claims c12\n"
     "  hearsay claims merge c3 c12\n"
     "  hearsay claims split c3 d12:s3 d14:s1\n"
     "  hearsay claims why d3:s2 d14:s1\n",
     cli_claims},
    {"story", "an event under watch: who explains it how, since when", "[OPTION…] [NAME | add|list|remove|suggest|accept|reject|name|undo …]",
     "Shows the explanations of an event at a glance: who holds or rejects which, since when,\n"
     "how often, how surely, and how that moved from month to month. Explanations stand in\n"
     "a codebook, a plain text (hearsay-story(1)), or are found and named. Which statement\n"
     "holds which is suggested, with a reason; accept and reject teach it, and are kept in\n"
     "the log.\n"
     "\n"
     "  hearsay story add blackout --query \"blackout OR lights\" --codebook lights.txt\n"
     "  hearsay story blackout\n"
     "  hearsay story blackout -o blackout.html\n"
     "  hearsay story suggest blackout\n"
     "  hearsay story accept blackout d12:s3\n"
     "  hearsay story accept blackout d14:s1 relays --disagree\n"
     "  hearsay story reject blackout d12:s4\n"
     "  hearsay story name blackout c12 strike      a claim that was found, as explanation\n"
     "  hearsay story list;  story remove blackout;  story undo\n",
     cli_story},
    {"names", "people and organizations with their spellings; merge, split, rename", "[OPTION…] [NAME | merge|split|rename|undo …]",
     "Lists the people and organizations of the ledger, each with all its spellings and\n"
     "why they are taken for one; with NAME only those called so, in any script. Where the\n"
     "machine is wrong, say so: it is kept in the log, and can be undone.\n"
     "\n"
     "  hearsay names Haldan\n"
     "  hearsay names merge e3 e12\n"
     "  hearsay names split e3 \"T. Haldan\"\n"
     "  hearsay names split e3 --doc d4,d7\n"
     "  hearsay names rename e3 \"Tomir Haldan\"\n"
     "\n"
     "With --compare it needs no ledger: it reads pairs `A<TAB>B`, a line each, and prints\n"
     "`same|different<TAB>score<TAB>why`.\n"
     "\n"
     "  printf 'Mr. Ospan\\tМейіржан Оспан\\n' | hearsay names --compare -\n",
     cli_names},
    {"review", "accept, reject and put right what the machine found", "[OPTION…] [COMMAND STATEMENT…]",
     "On a terminal, goes through the statements that nobody has decided about, the least\n"
     "sure ones first, and asks: a accepts, r rejects, e edits, s skips, u undoes, q quits.\n"
     "In scripts the same by commands; d12:s3 is statement s3 of document d12. All goes\n"
     "into a log that is only ever added to, and survives `hearsay reindex`.\n"
     "\n"
     "  hearsay review --doc d12\n"
     "  hearsay review accept d12:s3 d12:s4\n"
     "  hearsay review reject d12:s5\n"
     "  hearsay review edit d12:s3 speaker=\"Tomir Haldan\" polarity=denied about=\"A; B\"\n"
     "  hearsay review note d12:s3 \"asked the paper on Monday\"\n"
     "  hearsay review log          what was decided; `undo [ENTRY]` takes it back\n"
     "  hearsay review loose        what could not be put back after `hearsay reindex`\n"
     "\n"
     "Fields of edit: speaker, kind, polarity, certainty, type, about, said (a date), and\n"
     "the places content, cue and source as 104-133 or 104-133,140-150, in characters of\n"
     "the text.\n",
     cli_review},
    {"code", "put in statements of your own; compare coders", "[OPTION…] DOC | --file FILE | agreement",
     "Adds a statement that the machine did not find to document DOC of the ledger: the\n"
     "words of its content, and who says it how. --file adds many.\n"
     "\n"
     "  hearsay code d12 --words \"the bridge was never paid for\" --speaker \"Tomir Haldan\"\n"
     "  hearsay code d12 --content 104-133 --source 81-90 --cue 91-99 --polarity denied\n"
     "  hearsay code --file codes.jsonl\n"
     "\n"
     "  hearsay code --suggest codebook.txt --query blackout\n"
     "\n"
     "`hearsay code agreement` tells how far people agree who coded the same documents;\n"
     "--suggest adds nothing: it tells which explanations of a codebook statements hold.\n",
     cli_code_by_hand},
    {"reindex", "find the statements anew, and keep what people decided", "[OPTION…] [DOC…]",
     "Reads the stored texts again with the model given, puts what it finds in the place of\n"
     "the machine's records, and carries out on it what people have decided. Corrections\n"
     "whose words are no longer found are named on standard output. Without DOC, all texts\n"
     "that another model or version of hearsay has read.\n"
     "\n"
     "  hearsay reindex --model new.hsm\n"
     "  hearsay reindex --all d12\n",
     cli_reindex},
    {"net", "discourse networks: who stands with whom, over what", "[OPTION…] [COMMAND] [VARIABLE VARIABLE]",
     "Makes a network of the ledger's codes or records: actors by what they speak of (two-mode),\n"
     "or actors tied by what they agree about (one-mode). The two variables are rows and\n"
     "columns, or the nodes and what ties them; `hearsay net variables` lists what there is.\n"
     "\n"
     "  hearsay net organization concept --qualifier agreement --aggregate subtract\n"
     "  hearsay net --one organization concept --aggregate congruence --normalize average \\\n"
     "      --duplicates document -o network.graphml\n"
     "  hearsay net --one speaker claim --since 2031-05 --exclude claim=\"The bridge is safe\"\n"
     "  hearsay net --one --window months --size 3 -o series.csv\n"
     "  hearsay net events -o events.csv\n"
     "\n"
     "Commands:\n"
     "  network      the network (also without a command)\n"
     "  variables    what the network can be made of\n"
     "  events       the statements that count, a line each\n"
     "  bars         how often each value of one variable is said, by qualifier\n"
     "  centrality   how central each node is\n"
     "  communities  which group each node is in, by eight methods; methods compares them\n"
     "  core         core and periphery\n"
     "  backbone     which of the second variable's values make the network what it is\n"
     "  polarization how far the nodes stand in hostile camps\n"
     "  phases       when the network changes, over a moving window\n"
     "  scaling      where on one line, or in a plane, the nodes stand\n"
     "  intervals    how far ties would move with other documents\n"
     "  thresholds   how far the network moves with the machine's confidence\n",
     cli_net},
    {"verify", "prove that the ledger is whole", "[OPTION…] [DOC…]",
     "Checks everything that can be checked, in the whole ledger or in the documents named:\n"
     "the file itself, each source and text against its SHA-256, each text against its\n"
     "source, each statement against its seal and the text, search, and the log of what\n"
     "people decided. Prints a line for each thing that is wrong: where, a tab, what.\n"
     "\n"
     "  hearsay verify\n"
     "  hearsay verify --quick d12 d40v2\n"
     "  hearsay verify --sums > sums-2031-04.txt\n",
     cli_verify},
    {"export", "take statements or documents out of the ledger", "[OPTION…] [DOC…]",
     "Writes the statements of all documents, or of those named, as people left them: as a\n"
     "table (csv), a record a line (jsonl), a folder for brat, Web Annotation, one page to\n"
     "read (html), or a folder for Obsidian (markdown) with a page a document and a page a\n"
     "person. In a folder, what people wrote or changed is left alone. dna is a database\n"
     "of Discourse Network Analyzer, with all that people coded.\n"
     "\n"
     "  hearsay export -o statements.csv --since 2031-05\n"
     "  hearsay export --format markdown -o notes\n"
     "  hearsay export --documents | gzip > documents.jsonl.gz\n"
     "  hearsay export -o debate.dna\n",
     cli_export},
    {"import", "take codes that people made elsewhere", "[OPTION…] PATH…",
     "Reads attributions that a person marked: folders or .ann files of brat's, each with\n"
     "its text beside it, or records a line (.jsonl, - for standard input). One that equals\n"
     "a statement of the ledger is accepted; one with the same content and other fields\n"
     "edits it; any other is added. All of it goes into the log, and can be undone.\n"
     "\n"
     "A database of Discourse Network Analyzer (.dna) comes with its documents, coders and\n"
     "coding scheme, which stand beside the records; `hearsay export -o FILE.dna` gives all\n"
     "of it back.\n"
     "\n"
     "  hearsay import --as \"Ilse Omur\" brat/\n"
     "  hearsay import --add --complete coded/letter.ann\n"
     "  hearsay import coder1.dna coder2.dna\n",
     cli_import},
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
    fputs("\nStart with `hearsay quotes FILE`, then `hearsay add FILE…` and `hearsay search WORDS`;\n`hearsay COMMAND --help` explains each command.\n", to);
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
