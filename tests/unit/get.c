/* get [-t SECONDS] [-m BYTES] [-d DELAY] [-r REDIRECTS] [-c CONTACT] [-C CERTIFICATES] URL|@LINK …: fetches pages and prints
 * what came, for tests/fetch/run.py. "@" marks a link of the page fetched last. A page is lines "key value", of which "head N"
 * and "body N" are followed by N bytes and a newline; "end" is the last one. The status is 0, whatever came. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "fetch/fetch.h"

static void put_bytes(const char *key, const hs_buf *b)
{
    printf("%s %zu\n", key, b->len);
    fwrite(b->ptr ? b->ptr : "", 1, b->len, stdout);
    putchar('\n');
}

static void print(const hs_fetched *p, int code, const hs_err *err)
{
    printf("code %d\nstatus %d\nretry_after %ld\nprivate %d\n", code, p->status, p->retry_after_s, p->is_private);
    printf("type %s\ncharset %s\nmodified %s\ndate %s\n", p->type, p->charset, p->last_modified, p->date);
    printf("url %.*s\nerror %s\n", (int)p->url.len, p->url.ptr ? p->url.ptr : "", code ? err->message : "");
    put_bytes("head", &p->head);
    put_bytes("body", &p->body);
    puts("end");
    fflush(stdout);
}

static int read_options(int argc, char **argv, hs_fetch_options *o)
{
    for (int c; (c = getopt(argc, argv, "t:m:d:r:c:C:")) != -1;) {
        switch (c) {
        case 't': o->timeout_s = strtod(optarg, NULL); break;
        case 'm': o->max_size = strtoul(optarg, NULL, 10); break;
        case 'd': o->delay_s = strtod(optarg, NULL); break;
        case 'r': o->max_redirects = (uint32_t)strtoul(optarg, NULL, 10); break;
        case 'c': o->contact = optarg; break;
        case 'C': o->ca_file = optarg; break;
        default: return 2;
        }
    }
    return 0;
}

int main(int argc, char **argv)
{
    hs_fetch_options options = {0};
    hs_err err = {0};
    hs_fetcher *f;
    if (read_options(argc, argv, &options)) return 2;
    if (hs_fetcher_open(&options, &f, &err)) {
        fprintf(stderr, "get: %s\n", err.message);
        return 1;
    }
    hs_fetched pages[2] = {0}; /* the last good one, and the one being fetched */
    for (int i = optind; i < argc; i++) {
        bool link = argv[i][0] == '@';
        hs_str address = hs_str_of(argv[i] + link);
        int code = link ? hs_fetch_link(f, address, &pages[0], &pages[1], &err) : hs_fetch_get(f, address, &pages[1], &err);
        print(&pages[1], code, &err);
        if (code || link) continue;
        hs_fetched_free(&pages[0]);
        pages[0] = pages[1];
        pages[1] = (hs_fetched){0};
    }
    hs_fetched_free(&pages[0]);
    hs_fetched_free(&pages[1]);
    hs_fetcher_free(f);
    return 0;
}
