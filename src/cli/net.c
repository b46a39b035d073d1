/* hearsay net: options, the table out of the ledger, and which command is meant. */
#include <stdlib.h>
#include <string.h>
#include "cli/net.h"

typedef struct net_command { const char *name; int (*run)(net_job *j); int variables, measure; } net_command; /* variables: how many it takes */

static const net_command COMMANDS[] = {
    {"network", net_network, 2, 0},
    {"variables", net_variables, 0, 0},
    {"events", net_events, 2, 0},
    {"bars", net_measure, 1, HS_NET_BARS},
    {"centrality", net_measure, 2, HS_NET_CENTRALITY},
    {"communities", net_measure, 2, HS_NET_COMMUNITIES},
    {"methods", net_measure, 2, HS_NET_METHODS},
    {"core", net_measure, 2, HS_NET_CORE},
    {"backbone", net_measure, 2, HS_NET_BACKBONE},
    {"polarization", net_measure, 2, HS_NET_POLARIZATION},
    {"phases", net_measure, 2, HS_NET_PHASES},
    {"scaling", net_measure, 2, HS_NET_SCALING},
    {"intervals", net_measure, 2, HS_NET_INTERVALS},
    {"thresholds", net_measure, 2, HS_NET_THRESHOLDS},
};
enum { N_COMMANDS = sizeof COMMANDS / sizeof *COMMANDS };

int net_failed(const hs_err *err)
{
    cli_complain("%s", err->message);
    return err->code == HS_EUSAGE ? EXIT_WRONG_USE : EXIT_INPUT;
}

/* ---- variables that nobody named ---- */

static bool same(hs_str a, const char *b)
{
    return a.len == strlen(b) && !memcmp(a.ptr, b, a.len);
}

/* The first of the words that is a variable of the kind with values, else the first such variable; but not `taken`. */
static hs_str usual(const hs_net_table *t, const char *const *words, const char *kind, hs_str taken)
{
    uint32_t n = hs_net_table_columns(t);
    for (; *words; words++)
        for (uint32_t i = 0; i < n; i++) {
            hs_net_about a = hs_net_table_column(t, i);
            if (same(a.name, *words) && !strcmp(a.kind, kind) && a.values && !(taken.len && same(a.name, *words) && taken.len == a.name.len && !memcmp(taken.ptr, a.name.ptr, a.name.len)))
                return a.name;
        }
    for (uint32_t i = 0; i < n; i++) {
        hs_net_about a = hs_net_table_column(t, i);
        bool is_taken = taken.len == a.name.len && !memcmp(taken.ptr, a.name.ptr, a.name.len);
        if (!a.of_document && !strcmp(a.kind, kind) && a.values && !is_taken) return a.name;
    }
    return (hs_str){0};
}

static void choose_variables(net_job *j, int argc, char **argv)
{
    static const char *const actors[] = {"speaker", "organization", "speaker", "person", NULL}, *const concepts[] = {"concept", "claim", "about", NULL};
    static const char *const sides[] = {"agreement", "polarity", NULL};
    hs_net_options *o = &j->options;
    o->var2 = net_str(argc > 1 ? argv[1] : NULL);
    bool records = same(hs_net_table_name(j->table), "records"); /* the machine's, whose speakers are mostly people */
    o->var1 = argc > 0 ? net_str(argv[0]) : usual(j->table, actors + !records, "text", o->var2);
    if (argc < 2) o->var2 = usual(j->table, concepts, "text", o->var1);
    o->qualifier = net_str(j->w->qualifier);
    bool needs = o->aggregation != HS_NET_IGNORE || j->measure == HS_NET_BARS || j->measure == HS_NET_SCALING || j->measure == HS_NET_POLARIZATION;
    if (needs && !o->qualifier.len) o->qualifier = usual(j->table, sides, "boolean", (hs_str){0});
}

/* ---- filters: VARIABLE=VALUE, values of a variable together ---- */

static bool add_filter(net_job *j, const char *option, const char *text, int only)
{
    hs_net_options *o = &j->options;
    const char *sign = strchr(text, '=');
    if (!sign || sign == text) {
        cli_complain("--%s needs VARIABLE=VALUE, and has `%s`", option, text);
        return false;
    }
    hs_str name = {text, (size_t)(sign - text)};
    uint32_t k = 0;
    while (k < o->n_filter && !(j->filter[k].only == only && j->filter[k].variable.len == name.len && !memcmp(j->filter[k].variable.ptr, name.ptr, name.len))) k++;
    if (k == o->n_filter) j->filter[o->n_filter++] = (hs_net_filter){.variable = name, .only = only, .value = {j->value[k], 0}};
    j->value[k][j->filter[k].value.n++] = net_str(sign + 1);
    return true;
}

static bool make_filters(net_job *j)
{
    j->options.filter = j->filter;
    for (uint32_t i = 0; i < j->w->exclude.n; i++)
        if (!add_filter(j, "exclude", j->w->exclude.at[i], 0)) return false;
    for (uint32_t i = 0; i < j->w->only.n; i++)
        if (!add_filter(j, "only", j->w->only.at[i], 1)) return false;
    return true;
}

/* ---- running ---- */

/* A record may be about several: then each of them is tied to who spoke. The usual concept of a record is whom it is about. */
static bool is_about(const net_command *c, int argc, char **argv)
{
    bool about = c->variables == 2 && argc < 2;
    for (int i = 0; i < argc; i++) about |= !strcmp(argv[i], "about") || !strcmp(argv[i], "concept");
    return about && c->run != net_events;
}

static hs_net_table *load(const net_wishes *w, bool each_about, int *status)
{
    hs_net_table *t = NULL;
    hs_err err = {0};
    hs_ledger *l = cli_ledger_open(w->ledger, true);
    *status = EXIT_INPUT;
    if (!l) return NULL;
    hs_net_source source = {.codes = w->codes, .machine = w->machine, .type = w->type, .min_confidence = w->min_confidence,
                            .each_about = each_about};
    if (hs_net_load(l, &source, &t, &err)) *status = net_failed(&err);
    hs_ledger_free(l);
    return t;
}

/* A first word that is no variable and nearly a command was meant to be one. */
static bool is_known(const hs_net_table *t, const net_command *c, int argc, char **argv)
{
    const char *names[N_COMMANDS], *near;
    if (c != &COMMANDS[0] || !argc) return true;
    for (uint32_t i = 0; i < hs_net_table_columns(t); i++)
        if (same(hs_net_table_column(t, i).name, argv[0])) return true;
    for (size_t i = 0; i < N_COMMANDS; i++) names[i] = COMMANDS[i].name;
    near = cli_nearest(argv[0], names, N_COMMANDS);
    if (near) cli_complain("`%s` is no variable and no command; did you mean %s?", argv[0], near);
    return !near;
}

static int run(const net_wishes *w, const net_command *c, int argc, char **argv)
{
    int status;
    net_job *j = calloc(1, sizeof *j);
    if (!j) {
        cli_complain("out of memory");
        return EXIT_INPUT;
    }
    *j = (net_job){.w = w, .measure = c->measure, .table = load(w, is_about(c, argc, argv), &status)};
    j->options = (hs_net_options){
        .shape = w->one ? HS_NET_ONE_MODE : HS_NET_TWO_MODE, .aggregation = (hs_net_aggregation)w->aggregate, .norm = (hs_net_norm)w->normalize,
        .duplicates = (hs_net_duplicates)w->duplicates, .since = net_str(w->since), .until = net_str(w->until), .isolates = w->isolates,
        .window = (hs_net_unit)w->window, .size = (uint32_t)w->size, .kernel = (hs_net_kernel)w->kernel, .no_indent = w->no_indent,
        .sum_to_one = w->sum_to_one, .compat_dna = w->compat == 1, .min_weight = w->min_weight};
    if (c->measure == HS_NET_CORE && c->run == net_measure) j->options.shape = HS_NET_ONE_MODE; /* it is of no other */
    if (j->table && is_known(j->table, c, argc, argv)) {
        choose_variables(j, argc, argv);
        status = make_filters(j) ? c->run(j) : EXIT_WRONG_USE;
    } else if (j->table) status = EXIT_WRONG_USE;
    hs_net_table_free(j->table);
    free(j);
    return status;
}

static const net_command *command_of(int *argc, char ***argv)
{
    for (size_t i = 0; i < N_COMMANDS && *argc; i++)
        if (!strcmp((*argv)[0], COMMANDS[i].name)) {
            --*argc;
            ++*argv;
            return &COMMANDS[i];
        }
    return &COMMANDS[0];
}

static int check(const net_wishes *w, const net_command *c, int argc, char **argv)
{
    if (argc > c->variables) cli_complain("%s: one argument too many; `hearsay net --help` explains", argv[c->variables]);
    else if (w->window && !w->size) cli_complain("--window needs --size, so many statements or units of time");
    else if (w->size && !w->window) cli_complain("--size needs --window, which says of what");
    else return EXIT_FINE;
    return EXIT_WRONG_USE;
}

int cli_net(const cli_command *self, int argc, char **argv)
{
    net_wishes w = {.format = NET_UNSET, .seed = 1};
    const cli_option options[] = {
        {"ledger", 'd', OPTION_STRING, "FILE", "the ledger (default: $HEARSAY_DB, else hearsay.db)", &w.ledger},
        {"codes", 0, OPTION_FLAG, "", "of people's codes (the default where there are any)", &w.codes},
        {"machine", 0, OPTION_FLAG, "", "of the machine's records; with --codes, of both", &w.machine},
        {"type", 0, OPTION_STRING, "NAME", "the statement type of the codes (default: the only one)", &w.type},
        {"min-confidence", 0, OPTION_SHARE, "X", "least confidence of the machine's records", &w.min_confidence},
        {"one", '1', OPTION_FLAG, "", "one-mode: ties between values of the first variable", &w.one},
        {"qualifier", 'q', OPTION_STRING, "NAME", "agreement, polarity, a scale (default: agreement, if aggregated)", &w.qualifier},
        {"aggregate", 'a', OPTION_CHOICE, "ignore|subtract|combine|congruence|conflict", "what to do with the qualifier (default: ignore)", &w.aggregate},
        {"normalize", 'n', OPTION_CHOICE, "no|activity|prominence|average|jaccard|cosine", "by how much the actors say (default: no)", &w.normalize},
        {"duplicates", 0, OPTION_CHOICE, "include|document|week|month|year|acrossrange", "count what is said again once in each (default: include)", &w.duplicates},
        {"since", 0, OPTION_STRING, "DATE", "documents of DATE or later: 2031, 2031-05, 2031-05-17", &w.since},
        {"until", 0, OPTION_STRING, "DATE", "documents of DATE or earlier", &w.until},
        {"exclude", 'x', OPTION_LIST, "VAR=VALUE", "without statements that have VALUE; again for more", &w.exclude},
        {"only", 0, OPTION_LIST, "VAR=VALUE", "only statements that have VALUE, or another one given so", &w.only},
        {"isolates", 0, OPTION_FLAG, "", "also nodes without a statement that counts", &w.isolates},
        {"window", 'w', OPTION_CHOICE, "no|events|seconds|minutes|hours|days|weeks|months|years", "a network for each place of a moving window", &w.window},
        {"size", 0, OPTION_COUNT, "N", "of the window", &w.size},
        {"kernel", 0, OPTION_CHOICE, "no|uniform|epanechnikov|triangular|gaussian", "weigh statements by distance from the window's middle", &w.kernel},
        {"no-indent", 0, OPTION_FLAG, "", "with a kernel, begin and end where the period does", &w.no_indent},
        {"sum-to-one", 0, OPTION_FLAG, "", "divide all weights by their sum", &w.sum_to_one},
        {"min-weight", 0, OPTION_NUMBER, "X", "leave out ties whose weight is nearer to 0", &w.min_weight},
        {"seed", 0, OPTION_COUNT, "N", "of whatever is drawn by chance; the same seed, the same result (default: 1)", &w.seed},
        {"times", 0, OPTION_COUNT, "N", "intervals: samples (1000); backbone, scaling: steps (10000, 5000)", &w.times},
        {"groups", 0, OPTION_COUNT, "N", "polarization: camps (2); phases: most states (6); backbone: values kept", &w.groups},
        {"search", 0, OPTION_CHOICE, "nested|penalty|fixed", "backbone: how it is sought (default: nested)", &w.search},
        {"penalty", 0, OPTION_NUMBER, "X", "backbone: how much fewer values are worth (default: 7.5)", &w.penalty},
        {"dimensions", 0, OPTION_COUNT, "N", "scaling: 1 or 2", &w.dimensions},
        {"ordinal", 0, OPTION_FLAG, "", "scaling: who says both stands in between (default: is left out)", &w.ordinal},
        {"compat", 0, OPTION_CHOICE, "no|dna", "the numbers of Discourse Network Analyzer, defects and all", &w.compat},
        {"format", 'f', OPTION_CHOICE, "csv|dl|edges|graphml|visone|gexf|json|dot|svg|png|html|text", "what to write (default: by the ending of -o; text on a terminal, else csv)", &w.format},
        {"output", 'o', OPTION_STRING, "FILE", "where to (default: standard output); of a series, FILE with numbers and days in its name", &w.output},
        {0},
    };
    int status = cli_parse(self, options, &argc, argv);
    if (status >= 0) return status;
    const net_command *c = command_of(&argc, &argv);
    status = check(&w, c, argc, argv);
    return status ? status : run(&w, c, argc, argv);
}
