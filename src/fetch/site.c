/* What is remembered of sites. */
#include "fetch/site.h"
#include <errno.h>
#include <time.h>

double hs_sites_clock(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9 + 1; /* never 0 */
}

/* What is longer than a host name can be is not remembered, so it is asked anew every time. */
static void copy(hs_str s, char *out, size_t room)
{
    if (s.len < room) memcpy(out, s.ptr, s.len);
}

hs_site *hs_sites_of(hs_sites *sites, const hs_url *url)
{
    hs_site *soonest = &sites->at[0];
    for (hs_site *s = sites->at; s < sites->at + HS_SITES; s++) {
        if (hs_str_is(url->origin, s->origin)) return s;
        if (s->next < soonest->next) soonest = s;
    }
    hs_buf_free(&soonest->robots);
    *soonest = (hs_site){0};
    copy(url->origin, soonest->origin, sizeof soonest->origin);
    copy(url->host, soonest->host, sizeof soonest->host);
    return soonest;
}

void hs_sites_free(hs_sites *sites)
{
    for (size_t i = 0; i < HS_SITES; i++) hs_buf_free(&sites->at[i].robots);
}

int hs_sites_wait(const hs_sites *sites, const hs_url *url, hs_err *err)
{
    double next = 0, now = hs_sites_clock();
    for (const hs_site *s = sites->at; s < sites->at + HS_SITES; s++)
        if (s->next > next && hs_str_is(url->host, s->host)) next = s->next;
    double pause = next - now;
    if (pause <= 0) return HS_OK;
    if (pause > HS_LONGEST_PAUSE) {
        char shown[HS_URL_SHOWN + 4];
        return hs_fail(err, HS_EIO, "%s: not asked, because this site said to come back in %.0f seconds; try then",
                       hs_url_show(hs_str_of(url->text), shown), pause);
    }
    struct timespec t = {.tv_sec = (time_t)pause, .tv_nsec = (long)((pause - (double)(time_t)pause) * 1e9)};
    while (nanosleep(&t, &t) < 0 && errno == EINTR) {}
    return HS_OK;
}

void hs_site_asked(const hs_sites *sites, hs_site *site, double retry_after_s)
{
    double pause = sites->delay_s;
    if (site->crawl_delay > pause) pause = site->crawl_delay < HS_LONGEST_PAUSE ? site->crawl_delay : HS_LONGEST_PAUSE;
    if (retry_after_s > pause) pause = retry_after_s;
    site->next = hs_sites_clock() + pause;
}
