/* ISO 8601 dates, partial ones too ("2031-05"), as points in time. No time_t: years before 1970 and after 2038 are like any other. */
#ifndef HS_BASE_WHEN_H
#define HS_BASE_WHEN_H
#include "base/str.h"

typedef enum hs_precise { HS_WHEN_NONE, HS_WHEN_YEAR, HS_WHEN_MONTH, HS_WHEN_WEEK /* "2031-W18" */, HS_WHEN_DAY, HS_WHEN_TIME } hs_precise;

typedef struct hs_when {
    int64_t begin, end; /* seconds since 1970 in UTC: what it may mean, end exclusive. A day without a zone is one of UTC */
    int32_t year, month, day; /* as written, in the zone of who wrote it; 0: not said */
    hs_precise precise; /* HS_WHEN_NONE: no date, or none that can be read */
} hs_when;

hs_when hs_when_read(hs_str iso);
/* The earlier one first; of those that begin together the less precise one ("2031-05" before "2031-05-01"); what is no date comes last. */
int hs_when_order(const hs_when *a, const hs_when *b);
/* Days since 1970-01-01 of a day of the Gregorian calendar, and back (Hinnant, "chrono-compatible low-level date algorithms"). */
int64_t hs_when_days(int32_t year, int32_t month, int32_t day);
void hs_when_civil(int64_t days, int32_t *year, int32_t *month, int32_t *day);

#endif
