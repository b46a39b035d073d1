/* Any bytes as robots.txt: the first line is the path asked for, the rest the file. */
#include <stdint.h>
#include <stdlib.h>
#include "fetch/robots.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(int truth)
{
    if (!truth) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) return 0;
    hs_str robots = {(const char *)data, size}, path = hs_str_cut(&robots, '\n');
    double delay = -1, other = -1;
    bool allow = hs_robots_allow(robots, HS_STR("hearsay"), path, &delay);
    require(delay >= 0 && delay <= 1e10);
    require(allow == hs_robots_allow(robots, HS_STR("HEARSAY"), path, NULL));
    require(hs_robots_allow(robots, HS_STR("hearsay"), HS_STR("/robots.txt"), &other) && other == delay);
    /* a rule only ever adds to what a file without it says */
    char *more = malloc(robots.len + 64);
    if (!more) return 0;
    static const char CLOSE[] = "\nUser-agent: hearsay\nDisallow: /$\n";
    if (robots.len) memcpy(more, robots.ptr, robots.len);
    memcpy(more + robots.len, CLOSE, sizeof CLOSE - 1);
    hs_str longer = {more, robots.len + sizeof CLOSE - 1};
    bool slash = hs_robots_allow(longer, HS_STR("hearsay"), HS_STR("/"), NULL);
    require(!slash || memchr(data, '/', size) || memchr(data, '*', size));
    free(more);
    return 0;
}
