/* Days and times of the proleptic Gregorian calendar in UTC, as seconds since 1970: for windows and for what counts as the same week. */
#ifndef HS_NET_CALENDAR_H
#define HS_NET_CALENDAR_H
#include "base/buf.h"

typedef struct hs_day { int64_t year; int month, day; } hs_day; /* month and day from 1 */

hs_day hs_time_day(int64_t time);
/* The Thursday of its ISO week decides which year a week belongs to. */
typedef struct hs_week { int64_t year; int number; } hs_week;
hs_week hs_time_week(int64_t time);

/* n units later; a day that the month lacks becomes its last one. unit: HS_NET_SECONDS … HS_NET_YEARS. */
int64_t hs_time_add(int64_t time, hs_net_unit unit, int64_t n);
/* Whole units from a to b, negative when b is before a; what is left over is cut off. */
int64_t hs_time_between(int64_t a, int64_t b, hs_net_unit unit);

/* "2031", "2031-05", "2031-05-17", "2031-05-17T08:30", "2031-05-17 08:30:01"; last: the last second that it covers, not the first. */
bool hs_time_read(hs_str text, bool last, int64_t *out);
/* 2031-05-17 08:30:01, with this between day and time; time 0: the day alone */
void hs_put_time(hs_buf *b, int64_t time, char between);

#endif
