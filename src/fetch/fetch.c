/* A visit to a page: for each address on the way to it, a pause if its host was asked just now, its robots.txt, the request;
 * until an answer is no redirect. */
#include "fetch/fetch.h"
#include <stdio.h>
#include <time.h>
#include "base/mem.h"
#include "fetch/head.h"
#include "fetch/robots.h"
#include "fetch/site.h"

enum { ROBOTS_KEPT_S = 24 * 3600, FAILURE_KEPT_S = 60, PAUSE_UNNAMED_S = 60 /* after a 429 that names none */ };

struct hs_fetcher {
    hs_client client;
    hs_sites sites;
    double timeout_s;
    size_t max_size;
    uint32_t max_redirects;
};

typedef struct visit {
    hs_fetcher *f;
    hs_url url;       /* where it has got to */
    char shown[HS_URL_SHOWN + 4];
    double left_s;    /* of the time limit */
    bool private_too; /* the user or a private page named url */
    bool pause;       /* the next request has to wait until its host may be visited */
} visit;

/* ---- requests of a visit ---- */

static int wait_once(visit *v, hs_err *err)
{
    if (!v->pause) return HS_OK;
    v->pause = false;
    return hs_sites_wait(&v->f->sites, &v->url, err);
}

static int ask(visit *v, const hs_url *url, size_t limit, bool clip, hs_answer *out, hs_err *err)
{
    hs_ask what = {.url = url, .limit = limit, .clip = clip, .private_too = v->private_too, .timeout_s = v->left_s};
    int code = hs_request(&v->f->client, &what, out, err);
    v->left_s -= out->spent_s;
    return code;
}

/* HS_ELIMIT when there were too many. */
static int redirected(const hs_fetcher *f, const hs_answer *a, uint32_t hops, const char *shown, hs_str *to, hs_err *err)
{
    *to = (hs_str){0};
    if (a->status < 300 || a->status > 399 || a->status == 304) return HS_OK;
    *to = hs_head_get(hs_buf_str(&a->head), "location");
    if (to->len == 0) return hs_fail(err, HS_EIO, "%s: the site answers %d and does not say where to; check the address", shown, a->status);
    if (hops >= f->max_redirects)
        return hs_fail(err, HS_ELIMIT, "%s: redirected more than %u times; check the address", shown, f->max_redirects);
    return HS_OK;
}

/* ---- robots.txt ---- */

/* Redirects are followed, to other hosts too, and what comes at the end holds for the site that was asked (RFC 9309, 2.3.1.2). */
static int read_robots(visit *v, hs_answer *a, hs_err *err)
{
    hs_url url;
    hs_str to = HS_STR("/robots.txt");
    const hs_url *base = &v->url;
    bool private_too = v->private_too;
    int code = HS_OK;
    for (uint32_t hops = 0; !code && to.len; hops++) {
        code = hs_url_parse(&v->f->client.curl, to, base, &url, err);
        base = &url;
        hs_answer_free(a);
        if (!code) code = ask(v, &url, HS_ROBOTS_LIMIT + 1, true, a, err);
        v->private_too = a->is_private;
        if (!code) code = redirected(v->f, a, hops, url.text, &to, err);
    }
    v->private_too = private_too;
    return code;
}

/* 4xx, or redirects that end nowhere: there is no robots.txt, all is allowed. 5xx, 429 and what cannot be reached: nothing
 * is, for now (RFC 9309, 2.3.1). */
static int renew_robots(visit *v, hs_site *site, hs_err *err)
{
    hs_answer a = {0};
    int code = read_robots(v, &a, err);
    bool lost = a.status >= 300 && a.status < 400;
    bool missing = lost || (!code && a.status >= 400 && a.status < 500 && a.status != 429);
    bool read = !code && a.status >= 200 && a.status < 300;
    hs_buf_free(&site->robots);
    if (read) {
        site->robots = a.body;
        a.body = (hs_buf){0};
    }
    site->refused = read || missing ? 0 : a.status && !code ? a.status : -1;
    site->robots_until = hs_sites_clock() + (site->refused ? FAILURE_KEPT_S : ROBOTS_KEPT_S);
    hs_answer_free(&a);
    return missing ? HS_OK : code;
}

static int check_robots(visit *v, hs_site *site, hs_err *err)
{
    if (site->robots_until < hs_sites_clock()) {
        int code = wait_once(v, err);
        if (!code) code = renew_robots(v, site, err);
        if (code) return code; /* says why robots.txt could not be read, which is as a rule why the page could not */
    }
    if (site->refused > 0)
        return hs_fail(err, HS_EIO, "%s: not asked, because the site answers %d for its robots.txt; try later", v->shown, site->refused);
    if (site->refused) return hs_fail(err, HS_EIO, "%s: not asked, because the site's robots.txt cannot be read; try later", v->shown);
    if (!hs_robots_allow(hs_buf_str(&site->robots), HS_STR("hearsay"), v->url.path, &site->crawl_delay))
        return hs_fail(err, HS_EUSAGE, "%s: the site's robots.txt forbids programs to read this; save the page in a browser and add the file",
                       v->shown);
    return HS_OK;
}

/* ---- answers ---- */

static int judge(const hs_answer *a, const char *shown, hs_err *err)
{
    char when[64] = "later";
    if (a->retry_after_s) snprintf(when, sizeof when, "in %ld seconds, as it asks", a->retry_after_s);
    int s = a->status;
    if (s >= 200 && s < 300) return HS_OK;
    switch (s) {
    case 404:
    case 410: return hs_fail(err, HS_EIO, "%s: there is no such page (%d); check the address", shown, s);
    case 401:
    case 402:
    case 403: return hs_fail(err, HS_EIO, "%s: the site refuses this page (%d); save it in a browser and add the file", shown, s);
    case 429: return hs_fail(err, HS_EIO, "%s: the site says that it was asked too often (429); try %s", shown, when);
    case 451: return hs_fail(err, HS_EIO, "%s: withheld for legal reasons (451)", shown);
    default:
        if (s >= 500) return hs_fail(err, HS_EIO, "%s: the site is in trouble (%d); try %s", shown, s, when);
        return hs_fail(err, HS_EIO, "%s: the site answers %d; check the address", shown, s);
    }
}

static void put_date(const hs_curl *c, hs_str head, const char *name, char out[24])
{
    char text[64];
    struct tm tm;
    hs_str value = hs_head_get(head, name);
    out[0] = '\0';
    if (value.len == 0 || value.len >= sizeof text) return;
    memcpy(text, value.ptr, value.len);
    text[value.len] = '\0';
    time_t t = c->getdate(text, NULL);
    if (t <= 0 || !gmtime_r(&t, &tm) || strftime(out, 24, "%Y-%m-%dT%H:%M:%SZ", &tm) == 0) out[0] = '\0';
}

/* Moves the answer into out. */
static void fill(const visit *v, hs_answer *a, hs_fetched *out)
{
    hs_str head = hs_buf_str(&a->head);
    hs_head_type(hs_head_get(head, "content-type"), out->type, out->charset);
    put_date(&v->f->client.curl, head, "last-modified", out->last_modified);
    put_date(&v->f->client.curl, head, "date", out->date);
    out->is_private = a->is_private;
    hs_buf_add(&out->url, hs_str_of(v->url.text));
    out->head = a->head;
    out->body = a->body;
    *a = (hs_answer){0};
}

/* ---- a visit ---- */

/* Asks for v->url; *to is where it is redirected to, a view into *a. */
static int step(visit *v, uint32_t hops, hs_answer *a, hs_str *to, hs_err *err)
{
    hs_fetcher *f = v->f;
    hs_site *site = hs_sites_of(&f->sites, &v->url);
    hs_url_show(hs_str_of(v->url.text), v->shown);
    int code = check_robots(v, site, err);
    if (!code) code = wait_once(v, err);
    if (code) return code;
    code = ask(v, &v->url, f->max_size, false, a, err);
    double come_back_s = 0;
    if (a->status == 429 || a->status == 503) come_back_s = (double)a->retry_after_s;
    if (a->status == 429 && !a->retry_after_s) come_back_s = PAUSE_UNNAMED_S;
    hs_site_asked(&f->sites, site, come_back_s);
    return code ? code : redirected(f, a, hops, v->shown, to, err);
}

static int go(visit *v, hs_answer *a, hs_err *err)
{
    char host[264] = ""; /* a redirect within a host is the same visit: no pause */
    for (uint32_t hops = 0;; hops++) {
        hs_str to = {0};
        v->pause = !hs_str_is(v->url.host, host);
        int code = step(v, hops, a, &to, err);
        if (code) return code;
        if (to.len == 0) return judge(a, v->shown, err);
        snprintf(host, sizeof host, "%.*s", (int)v->url.host.len, v->url.host.ptr);
        v->private_too = a->is_private;
        hs_err why = {0};
        code = hs_url_parse(&v->f->client.curl, to, &v->url, &v->url, &why);
        if (code) return hs_fail(err, code, "%s: leads on to %s", v->shown, why.message);
        hs_answer_free(a);
    }
}

static int fetch(hs_fetcher *f, hs_str url, const hs_url *base, bool private_too, hs_fetched *out, hs_err *err)
{
    visit v = {.f = f, .left_s = f->timeout_s, .private_too = private_too};
    hs_answer a = {0};
    hs_fetched_free(out);
    int code = hs_url_parse(&f->client.curl, url, base, &v.url, err);
    if (!code) code = go(&v, &a, err);
    out->status = a.status;
    if (a.status == 429 || a.status == 503) out->retry_after_s = a.retry_after_s;
    if (!code) fill(&v, &a, out);
    if (!code && out->url.failed) code = hs_fail(err, HS_ENOMEM, "%s: out of memory", v.shown);
    hs_answer_free(&a);
    return code;
}

int hs_fetch_get(hs_fetcher *f, hs_str url, hs_fetched *out, hs_err *err)
{
    return fetch(f, url, NULL, true, out, err);
}

int hs_fetch_link(hs_fetcher *f, hs_str link, const hs_fetched *page, hs_fetched *out, hs_err *err)
{
    hs_url base;
    hs_fetched_free(out);
    int code = hs_url_parse(&f->client.curl, hs_buf_str(&page->url), NULL, &base, err);
    return code ? code : fetch(f, link, &base, page->is_private, out, err);
}

void hs_fetched_free(hs_fetched *p)
{
    hs_buf_free(&p->url);
    hs_buf_free(&p->head);
    hs_buf_free(&p->body);
    *p = (hs_fetched){0};
}

/* ---- the fetcher ---- */

int hs_fetcher_open(const hs_fetch_options *options, hs_fetcher **out, hs_err *err)
{
    static const hs_fetch_options NONE = {0};
    const hs_fetch_options *o = options ? options : &NONE;
    *out = NULL;
    hs_fetcher *f = hs_mem_alloc(sizeof *f);
    if (!f) return hs_fail(err, HS_ENOMEM, "fetch: out of memory");
    *f = (hs_fetcher){.timeout_s = o->timeout_s > 0 ? o->timeout_s : 30,
                      .max_size = o->max_size ? o->max_size : (size_t)16 << 20,
                      .max_redirects = o->max_redirects ? o->max_redirects : 5,
                      .sites.delay_s = o->delay_s < 0 ? 0 : o->delay_s > 0 ? o->delay_s : 1};
    int code = hs_client_open(&f->client, o->contact, o->ca_file, err);
    if (code) hs_mem_free(f);
    else *out = f;
    return code;
}

void hs_fetcher_free(hs_fetcher *f)
{
    if (!f) return;
    hs_sites_free(&f->sites);
    hs_client_close(&f->client);
    hs_mem_free(f);
}
