/* networks TABLE.json [FORMAT]: with FORMAT, a number of hs_net_format, writes the networks so. Without, for each line of standard input, an object of options, prints a line: {"error": …} or {"nets": [{"number", "at", "from",
 * "to", "statements", "rows", "columns", "cells": [[row, column, weight], …]}, …]}. tests/net/run.py compares it with numbers of its own. */
#include <stdio.h>
#include <stdlib.h>
#include "coded.h"
#include "net/sheet.h"

static void put_label(hs_str s)
{
    json_t *j = json_stringn(s.ptr, s.len);
    char *text = json_dumps(j, JSON_ENCODE_ANY);
    fputs(text, stdout);
    free(text);
    json_decref(j);
}

typedef struct printing { int n, upper, format; } printing;

static int write_to(void *user, const char *bytes, size_t n)
{
    return fwrite(bytes, 1, n, user) != n;
}

/* {"measure": "core", "seed": 1, …}: the sheet, as lines of JSON, then its notes as {"note": …}, then an empty line */
static void measure(const hs_net_table *t, const hs_net_options *network, const json_t *o)
{
    static const char *const words[] = {"centrality", "communities", "methods", "core", "bars", "backbone", "polarization", "phases", "scaling", "intervals", "thresholds", NULL};
    static const char *const searches[] = {"nested", "penalty", "fixed", NULL};
    hs_net_measure_options options = {
        .seed = (uint64_t)json_integer_value(json_object_get(o, "seed")), .times = (uint32_t)json_integer_value(json_object_get(o, "times")),
        .groups = (uint32_t)json_integer_value(json_object_get(o, "groups")), .dimensions = (uint32_t)json_integer_value(json_object_get(o, "dimensions")),
        .ordinal = json_is_true(json_object_get(o, "ordinal")), .penalty = json_number_value(json_object_get(o, "penalty")),
        .search = (hs_net_search)coded_word(o, "search", searches)};
    hs_net_sheet *sheet;
    hs_err err = {0};
    if (hs_net_measure_make(t, network, (hs_net_measure)coded_word(o, "measure", words), &options, &sheet, &err)) {
        printf("{\"code\": %d, \"error\": ", err.code);
        put_label(hs_str_of(err.message));
        printf("}\n\n");
        return;
    }
    hs_net_sheet_write(sheet, HS_NET_JSON, write_to, stdout, &err);
    for (uint32_t i = 0; i < sheet->note.n; i++) {
        printf("{\"note\": ");
        put_label(sheet->note.at[i]);
        printf("}\n");
    }
    printf("\n");
    hs_net_sheet_free(sheet);
}

static int print(void *user, const hs_net *net)
{
    printing *p = user;
    hs_err err = {0};
    hs_net_write_options how = {.format = (hs_net_format)p->format, .number = (uint32_t)p->n, .seed = 1};
    if (p->format >= 0 && hs_net_write(net, &how, write_to, stdout, &err)) fprintf(stderr, "%s\n", err.message);
    if (p->format >= 0) return p->n++ < 0;
    hs_net_slice s = hs_net_slice_of(net);
    printf("%s{\"number\": %u, \"at\": %lld, \"from\": %lld, \"to\": %lld, \"statements\": %u, \"rows\": [", p->n++ ? ", " : "", s.number, (long long)s.at,
           (long long)s.from, (long long)s.to, s.statements);
    for (uint32_t i = 0; i < hs_net_rows(net); i++) printf(i ? ", " : ""), put_label(hs_net_row_label(net, i));
    printf("], \"columns\": [");
    for (uint32_t i = 0; i < hs_net_columns(net); i++) printf(i ? ", " : ""), put_label(hs_net_column_label(net, i));
    printf("], \"cells\": [");
    hs_net_walk *walk = hs_net_walk_new(net);
    int n = 0;
    for (uint32_t i = 0; i < hs_net_rows(net); i++) {
        hs_net_row row = hs_net_walk_row(walk, i, p->upper);
        for (uint32_t k = 0; k < row.n; k++) printf("%s[%u, %u, %.17g]", n++ ? ", " : "", i, row.column[k], row.weight[k]);
    }
    hs_net_walk_free(walk);
    printf("]}");
    return 0;
}

int main(int argc, char **argv)
{
    hs_net_table *t = argc > 1 ? coded_read(argv[1]) : NULL;
    static char line[1 << 16];
    if (!t) return 1;
    while (fgets(line, sizeof line, stdin)) {
        json_t *o = json_loads(line, 0, NULL);
        hs_net_options options;
        hs_err err = {0};
        coded_options(o, &options);
        if (json_object_get(o, "measure")) {
            measure(t, &options, o);
            json_decref(o);
            continue;
        }
        printing p = {0, json_is_true(json_object_get(o, "upper")), argc > 2 ? atoi(argv[2]) : -1};
        if (p.format < 0) printf("{\"nets\": [");
        int code = hs_net_series(t, &options, print, &p, &err);
        if (p.format == HS_NET_HTML && !code) { /* a page has the whole first, then windows */
            options.window = HS_NET_WEEKS;
            options.size = 8;
            code = hs_net_series(t, &options, print, &p, &err);
            hs_net_write_end(&(hs_net_write_options){.format = HS_NET_HTML, .number = (uint32_t)p.n}, write_to, stdout, &err);
        }
        if (p.format >= 0) {
            json_decref(o);
            if (code) fprintf(stderr, "%s\n", err.message);
            continue;
        }
        printf("]");
        if (code) printf(", \"code\": %d, \"error\": ", code), put_label(hs_str_of(err.message));
        printf("}\n");
        json_decref(o);
    }
    hs_net_table_free(t);
    return 0;
}
