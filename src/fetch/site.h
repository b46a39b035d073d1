/* What is remembered of each site asked: its robots.txt, and when it may be asked again. */
#ifndef HS_FETCH_SITE_H
#define HS_FETCH_SITE_H
#include "fetch/request.h"

enum { HS_SITES = 64, HS_LONGEST_PAUSE = 30 /* seconds; a site that wants more is not asked */ };

typedef struct hs_site {
    char origin[280], host[264]; /* as in hs_url; "" = a free place */
    hs_buf robots;
    int refused;         /* the status (or -1: another failure) for which robots.txt could not be read; 0 = it was */
    double robots_until; /* the clock when robots is out of date; 0 = never read */
    double crawl_delay;
    double next; /* the clock when the host may be visited next */
} hs_site;

typedef struct hs_sites {
    hs_site at[HS_SITES];
    double delay_s;
} hs_sites;

double hs_sites_clock(void); /* seconds since some moment */

/* The site of this URL, new if need be, in the place of that which may be asked soonest, which is the longest unasked. */
hs_site *hs_sites_of(hs_sites *sites, const hs_url *url);
void hs_sites_free(hs_sites *sites);

/* Waits until the host (under any scheme and port) may be visited; HS_EIO where that is too far off. */
int hs_sites_wait(const hs_sites *sites, const hs_url *url, hs_err *err);
/* The site was asked just now and may have said when to come back (0 = it did not). */
void hs_site_asked(const hs_sites *sites, hs_site *site, double retry_after_s);

#endif
