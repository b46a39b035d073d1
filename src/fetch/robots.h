/* robots.txt as RFC 9309 has it: whether a crawler may read a path. A pure function of its arguments. */
#ifndef HS_FETCH_ROBOTS_H
#define HS_FETCH_ROBOTS_H
#include "base/str.h"

/* Of a longer file only the first lines, up to this many bytes, are read. */
enum { HS_ROBOTS_LIMIT = 500 << 10 };

/* robots is the file's bytes, agent our product token ("hearsay"), path the URL's path with its query, encoded.
 * *delay (may be NULL) becomes the Crawl-delay in seconds that holds for us, 0 if none. A file so made that matching
 * it takes unreasonably long counts as a refusal. */
bool hs_robots_allow(hs_str robots, hs_str agent, hs_str path, double *delay);

#endif
