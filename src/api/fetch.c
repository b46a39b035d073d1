/* Pages and feeds from the network, as items: fetch gets the bytes, read finds the documents in them. */
#include "base/err.h"
#include "base/mem.h"
#include "fetch/fetch.h"
#include "read/read.h"

typedef struct part { hs_str bytes; size_t at; } part;

static ptrdiff_t fill(void *user, char *to, size_t n, hs_err *err)
{
    part *p = user;
    (void)err;
    if (n > p->bytes.len - p->at) n = p->bytes.len - p->at;
    memcpy(to, p->bytes.ptr + p->at, n);
    p->at += n;
    return (ptrdiff_t)n;
}

/* The format that a Content-Type names; NULL where it is better found from the bytes. */
static const char *format_of(const hs_fetched *page)
{
    static const struct { const char *type, *format; } known[] = {
        {"text/html", "html"}, {"application/xhtml+xml", "html"}, {"application/pdf", "pdf"}, {"application/rss+xml", "feed"}, {"application/atom+xml", "feed"},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (!strcmp(page->type, known[i].type)) return known[i].format;
    return NULL;
}

/* Splits what was fetched. fields: what is known of it besides. */
static int read_page(const hs_fetched *page, const hs_fields *fields, const hs_read_options *options, const hs_read_calls *calls, hs_err *err)
{
    hs_reading r;
    part p = {.bytes = hs_buf_str(&page->body)};
    hs_source s;
    hs_str url = hs_buf_str(&page->url);
    hs_given given = {.fields = *fields, .charset = hs_str_of(page->charset), .format = format_of(page)};
    int code = hs_reading_start(&r, options, calls, err);
    if (code) return code;
    given.fields.url = url;
    if (!given.fields.date.len && page->last_modified[0]) {
        given.fields.date = hs_str_of(page->last_modified);
        given.fields.date_from = HS_STR("capture"); /* a server's clock is the weakest of witnesses */
    }
    r.packed = p.bytes.len;
    hs_source_start(&s, url, fill, &p);
    code = hs_read_given(&r, &s, &given, err);
    hs_source_stop(&s);
    return code;
}

typedef struct visit {
    hs_fetcher *fetcher;
    const hs_fetched *feed;
    hs_fetched page;
    const hs_read_options *options;
    const hs_read_calls *calls;
    bool stopped;
} visit;

/* An entry of a feed: the page it links to, or, where it links to none, the entry itself. */
static int take_entry(void *user, const hs_item *item)
{
    visit *v = user;
    hs_err err = {0};
    hs_str form = item->form;
    if (!hs_str_is(hs_str_cut(&form, ';'), "feed")) return v->calls->item(v->calls->user, item);
    hs_arena arena;
    jmp_buf fail;
    hs_content entry;
    int code;
    hs_arena_init(&arena, 1u << 30, &fail);
    if (setjmp(fail)) code = hs_fail(&err, HS_ENOMEM, "%.*s: out of memory", (int)item->name.len, item->name.ptr);
    else if ((code = hs_item_decode(&arena, item, &entry, &err)) == HS_OK && entry.fields.url.len) {
        hs_fields known = entry.fields;
        if (!known.outlet.len) known.outlet = item->fields.outlet;
        code = hs_fetch_link(v->fetcher, entry.fields.url, v->feed, &v->page, &err);
        if (!code) code = read_page(&v->page, &known, v->options, v->calls, &err);
    } else if (!code) code = v->calls->item(v->calls->user, item) ? (v->stopped = true, HS_OK) : HS_OK;
    hs_arena_free(&arena);
    if (code && v->calls->trouble) v->calls->trouble(v->calls->user, &err);
    return v->stopped;
}

static void tell(void *user, const hs_err *err)
{
    const visit *v = user;
    if (v->calls->trouble) v->calls->trouble(v->calls->user, err);
}

static bool is_feed(const hs_fetched *page)
{
    hs_str head = hs_buf_str(&page->body);
    if (head.len > HS_READ_HEAD) head.len = HS_READ_HEAD;
    return hs_format_feed.is(head, hs_buf_str(&page->url));
}

int hs_fetch(const char *url, const hs_fetch_options *options, const hs_read_options *read, const hs_read_calls *calls, hs_err *err)
{
    hs_fetched first = {0};
    visit v = {.feed = &first, .options = read, .calls = calls};
    if (!url || !calls || !calls->item) return hs_fail(err, HS_EUSAGE, "hs_fetch: a URL and calls.item are needed");
    int code = hs_fetcher_open(options, &v.fetcher, err);
    if (code) return code;
    code = hs_fetch_get(v.fetcher, hs_str_of(url), &first, err);
    if (!code && is_feed(&first)) {
        hs_read_calls entries = {&v, take_entry, tell, NULL};
        code = read_page(&first, &(hs_fields){0}, read, &entries, err);
    } else if (!code) code = read_page(&first, &(hs_fields){0}, read, calls, err);
    hs_fetched_free(&v.page);
    hs_fetched_free(&first);
    hs_fetcher_free(v.fetcher);
    return code;
}
