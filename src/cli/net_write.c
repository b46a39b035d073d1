/* hearsay net: networks, event lists and lists of variables written. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>
#include "cli/net.h"

/* In the order of --format. */
static const struct { const char *ending; hs_net_format format; bool one_file; } FORMAT[] = {
    {".csv", HS_NET_CSV, false}, {".dl", HS_NET_DL, false}, {"", HS_NET_EDGES, true}, {".graphml", HS_NET_GRAPHML, false}, {"", HS_NET_VISONE, false},
    {".gexf", HS_NET_GEXF, false}, {".json", HS_NET_JSON, true}, {".dot", HS_NET_DOT, false}, {".svg", HS_NET_SVG, false}, {".png", HS_NET_PNG, false}, {".html", HS_NET_HTML, true},
    {".txt", HS_NET_TEXT_VIEW, true},
};
enum { FORMATS = sizeof FORMAT / sizeof *FORMAT, FORMAT_TEXT = FORMATS - 1, PATH = 4096 };

static const char *ending_of(const char *path)
{
    const char *slash = strrchr(path, '/'), *dot = strrchr(slash ? slash : path, '.');
    return dot ? dot : path + strlen(path);
}

/* NET_UNSET: nobody knows; said. */
static int format_of(const net_wishes *w)
{
    if (w->format != NET_UNSET) return w->format;
    if (!w->output) return isatty(STDOUT_FILENO) ? FORMAT_TEXT : 0;
    for (int i = 0; i < FORMATS; i++)
        if (*FORMAT[i].ending && !strcasecmp(ending_of(w->output), FORMAT[i].ending)) return i;
    cli_complain("%s: which format? Its ending is none of .csv, .dl, .graphml, .gexf, .json, .dot, .svg, .png, .html, .txt; say --format", w->output);
    return NET_UNSET;
}

typedef struct writing {
    const net_wishes *w;
    int format;
    hs_net_write_options options;
    cli_output output; /* of one file for all */
    long long period;  /* seconds of the first network */
    bool one_file, broken;
} writing;

static bool write_net(writing *s, const hs_net *net, cli_output *to)
{
    hs_err err = {0};
    if (!hs_net_write(net, &s->options, cli_output_sink, to, &err)) return true;
    if (!to->broken) cli_complain("%s", err.message);
    return false;
}

/* series.csv: series-0001-2031-05-17.csv. Names that every system takes, and that sort. */
static void file_name(const writing *s, const hs_net *net, char *out, size_t size)
{
    hs_net_slice slice = hs_net_slice_of(net);
    const char *path = s->w->output, *ending = ending_of(path);
    time_t at = (time_t)slice.at;
    char day[32] = "";
    struct tm t;
    bool fine = s->w->window > HS_NET_EVENTS && s->w->window < HS_NET_DAYS;
    if (gmtime_r(&at, &t)) strftime(day, sizeof day, fine ? "-%Y-%m-%dT%H%M%S" : "-%Y-%m-%d", &t);
    snprintf(out, size, "%.*s-%04u%s%s", (int)(ending - path), path, slice.number, day, ending);
}

static bool write_own_file(writing *s, const hs_net *net)
{
    char path[PATH];
    cli_output to;
    file_name(s, net, path, sizeof path);
    if (!cli_output_open(&to, path, NULL, 0)) return false;
    bool good = write_net(s, net, &to);
    return cli_output_close(&to) && good;
}

static void put(writing *s, const char *text)
{
    cli_output_sink(&s->output, text, strlen(text));
}

static int take(void *user, const hs_net *net)
{
    writing *s = user;
    bool json_list = FORMAT[s->format].format == HS_NET_JSON && hs_net_slice_of(net).number;
    if (json_list) put(s, s->options.number ? "," : "[");
    s->broken = !(s->one_file ? write_net(s, net, &s->output) : write_own_file(s, net));
    if (!s->options.number) s->period = hs_net_slice_of(net).to - hs_net_slice_of(net).from;
    s->options.number++;
    return s->broken;
}

/* A page begins with the whole; without a window it gets one that moves in some 40 steps. */
static int write_page(net_job *j, writing *s, hs_err *err)
{
    hs_net_options *o = &j->options, whole = *o;
    whole.window = HS_NET_WHOLE;
    whole.kernel = HS_NET_NO_KERNEL;
    whole.size = 0;
    int code = hs_net_series(j->table, &whole, take, s, err);
    if (code || s->broken) return code;
    if (o->window == HS_NET_WHOLE) {
        static const double seconds[] = {[HS_NET_DAYS] = 86400, [HS_NET_WEEKS] = 7 * 86400, [HS_NET_MONTHS] = 30.4 * 86400, [HS_NET_YEARS] = 365.25 * 86400};
        double length = (double)s->period;
        o->window = HS_NET_DAYS;
        while (o->window < HS_NET_YEARS && length > 60 * seconds[o->window]) o->window++;
        o->size = (uint32_t)(length / seconds[o->window] / 5);
        if (o->size < 2) o->size = 2;
    }
    hs_err none = {0};
    code = hs_net_series(j->table, o, take, s, &none);
    if (code && code != HS_ENOTHING) *err = none; /* too short a time has no windows, and the page is whole without */
    return code == HS_ENOTHING ? HS_OK : code;
}

int net_network(net_job *j)
{
    hs_err err = {0};
    writing s = {.w = j->w, .format = format_of(j->w)};
    bool series = j->options.window != HS_NET_WHOLE;
    if (s.format == NET_UNSET) return EXIT_WRONG_USE;
    s.options.format = FORMAT[s.format].format;
    s.options.seed = (uint64_t)j->w->seed;
    s.one_file = !series || FORMAT[s.format].one_file;
    if (!s.one_file && !j->w->output) {
        cli_complain("a series makes a file for each network; say -o FILE, or --format edges or json, which take all of them");
        return EXIT_WRONG_USE;
    }
    if (s.one_file && !cli_output_open(&s.output, j->w->output, NULL, 0)) return EXIT_INPUT;
    bool page = s.options.format == HS_NET_HTML;
    int code = page ? write_page(j, &s, &err) : hs_net_series(j->table, &j->options, take, &s, &err);
    if (page && !code && !s.broken) hs_net_write_end(&s.options, cli_output_sink, &s.output, &err);
    if (series && s.options.format == HS_NET_JSON && s.options.number) put(&s, "]\n");
    if (s.one_file && !cli_output_close(&s.output)) s.broken = true;
    if (code) return net_failed(&err);
    if (!s.one_file && !s.broken) fprintf(stderr, "%u networks\n", s.options.number);
    return s.broken ? EXIT_INPUT : EXIT_FINE;
}

int net_events(net_job *j)
{
    hs_err err = {0};
    cli_output to;
    if (!cli_output_open(&to, j->w->output, NULL, 0)) return EXIT_INPUT;
    int code = hs_net_write_events(j->table, &j->options, cli_output_sink, &to, &err);
    bool good = cli_output_close(&to);
    if (code && good) return net_failed(&err);
    return good ? EXIT_FINE : EXIT_INPUT;
}

/* ---- variables ---- */

int net_variables(net_job *j)
{
    hs_str name = hs_net_table_name(j->table);
    uint32_t widest = 8;
    for (uint32_t i = 0; i < hs_net_table_columns(j->table); i++) {
        hs_net_about a = hs_net_table_column(j->table, i);
        if (a.name.len > widest && a.name.len < 40) widest = (uint32_t)a.name.len;
    }
    printf("%.*s: %u statements\n", (int)name.len, name.ptr, hs_net_table_statements(j->table));
    for (uint32_t i = 0; i < hs_net_table_columns(j->table); i++) {
        hs_net_about a = hs_net_table_column(j->table, i);
        printf("  %-*.*s  %-9s  %6u values%s\n", (int)widest, (int)a.name.len, a.name.ptr, a.kind, a.values, a.of_document ? "  of the document" : "");
    }
    return EXIT_FINE;
}

/* ---- measures ---- */

int net_measure(net_job *j)
{
    hs_err err = {0};
    cli_output to;
    hs_net_sheet *sheet = NULL;
    const net_wishes *w = j->w;
    int format = format_of(w);
    if (format == NET_UNSET) return EXIT_WRONG_USE;
    hs_net_format to_write = FORMAT[format].format;
    if (to_write != HS_NET_CSV && to_write != HS_NET_JSON && to_write != HS_NET_TEXT_VIEW) {
        cli_complain("a measure is written as csv, json or text");
        return EXIT_WRONG_USE;
    }
    hs_net_measure_options options = {.seed = (uint64_t)w->seed, .times = (uint32_t)w->times, .groups = (uint32_t)w->groups, .search = (hs_net_search)w->search,
                                      .dimensions = (uint32_t)w->dimensions, .ordinal = w->ordinal, .penalty = w->penalty};
    if (hs_net_measure_make(j->table, &j->options, (hs_net_measure)j->measure, &options, &sheet, &err)) return net_failed(&err);
    bool good = cli_output_open(&to, w->output, NULL, 0);
    if (good) {
        hs_net_sheet_write(sheet, to_write, cli_output_sink, &to, &err);
        good = cli_output_close(&to);
    }
    hs_net_sheet_free(sheet);
    return good ? EXIT_FINE : EXIT_INPUT;
}
