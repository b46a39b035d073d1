/* ISO 8601 -> points in time. */
#include "base/when.h"

enum { DAY = 86400 };

int64_t hs_when_days(int32_t year, int32_t month, int32_t day)
{
    int64_t y = (int64_t)year - (month <= 2), era = (y >= 0 ? y : y - 399) / 400, of_era = y - era * 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

void hs_when_civil(int64_t days, int32_t *year, int32_t *month, int32_t *day)
{
    days += 719468;
    int64_t era = (days >= 0 ? days : days - 146096) / 146097, of_era = days - era * 146097;
    int64_t y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365, of_year = of_era - (365 * y + y / 4 - y / 100);
    int64_t m = (5 * of_year + 2) / 153;
    *day = (int32_t)(of_year - (153 * m + 2) / 5 + 1);
    *month = (int32_t)(m < 10 ? m + 3 : m - 9);
    *year = (int32_t)(y + era * 400 + (*month <= 2));
}

/* `n` digits at *at; moves behind them. */
static bool number(hs_str s, size_t *at, size_t n, int32_t *out)
{
    if (*at + n > s.len) return false;
    *out = 0;
    for (size_t i = *at; i < *at + n; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9') return false;
        *out = 10 * *out + (s.ptr[i] - '0');
    }
    *at += n;
    return true;
}

static bool mark(hs_str s, size_t *at, char c)
{
    if (*at >= s.len || s.ptr[*at] != c) return false;
    ++*at;
    return true;
}

/* "+06:00", "-0500", "Z" or nothing: seconds east of Greenwich */
static int32_t zone(hs_str s, size_t at)
{
    int32_t hour = 0, minute = 0;
    bool west = at < s.len && s.ptr[at] == '-';
    if (!west && !(at < s.len && s.ptr[at] == '+')) return 0;
    at++;
    if (!number(s, &at, 2, &hour)) return 0;
    mark(s, &at, ':');
    if (!number(s, &at, 2, &minute)) minute = 0;
    return (hour * 3600 + minute * 60) * (west ? -1 : 1);
}

static int32_t days_of(int32_t year, int32_t month)
{
    return (int32_t)(hs_when_days(month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1, 1) - hs_when_days(year, month, 1));
}

static void read_time(hs_str s, size_t at, hs_when *w)
{
    int32_t hour, minute = 0, second = 0;
    if (!(mark(s, &at, 'T') || mark(s, &at, ' ')) || !number(s, &at, 2, &hour) || hour > 24) return;
    bool minutes = mark(s, &at, ':') && number(s, &at, 2, &minute), seconds = minutes && mark(s, &at, ':') && number(s, &at, 2, &second);
    if (minute > 59 || second > 60) return;
    if (seconds && mark(s, &at, '.'))
        for (int32_t digit; number(s, &at, 1, &digit);) continue;
    w->begin += hour * 3600 + minute * 60 + second - zone(s, at);
    w->end = w->begin + (seconds ? 1 : minutes ? 60 : 3600);
    w->precise = HS_WHEN_TIME;
}

/* The week behind "2031-W": weeks begin on Monday, the first one has 4 January in it. */
static hs_when read_week(hs_str s, size_t at, int32_t year)
{
    int32_t week;
    hs_when w = {.year = year, .precise = HS_WHEN_WEEK};
    if (!number(s, &at, 2, &week) || week < 1 || week > 53) return (hs_when){0};
    int64_t fourth = hs_when_days(year, 1, 4), monday = fourth - (((fourth + 3) % 7) + 7) % 7; /* 1970-01-01 was a Thursday */
    w.begin = (monday + 7 * (week - 1)) * DAY;
    w.end = w.begin + 7 * DAY;
    return w;
}

hs_when hs_when_read(hs_str s)
{
    hs_when w = {0};
    size_t at = 0;
    bool before = mark(s, &at, '-');
    if (!number(s, &at, 4, &w.year)) return (hs_when){0};
    if (before) w.year = -w.year;
    w.precise = HS_WHEN_YEAR;
    if (at + 1 < s.len && s.ptr[at] == '-' && s.ptr[at + 1] == 'W') return read_week(s, at + 2, w.year);
    if (mark(s, &at, '-') && number(s, &at, 2, &w.month)) {
        if (w.month < 1 || w.month > 12) return (hs_when){0};
        w.precise = HS_WHEN_MONTH;
        if (mark(s, &at, '-') && number(s, &at, 2, &w.day)) {
            if (w.day < 1 || w.day > days_of(w.year, w.month)) return (hs_when){0};
            w.precise = HS_WHEN_DAY;
        }
    }
    int32_t month = w.month ? w.month : 1;
    w.begin = hs_when_days(w.year, month, w.day ? w.day : 1) * DAY;
    w.end = w.precise == HS_WHEN_DAY ? w.begin + DAY
          : w.precise == HS_WHEN_MONTH ? w.begin + (int64_t)DAY * days_of(w.year, month) : hs_when_days(w.year + 1, 1, 1) * DAY;
    if (w.precise == HS_WHEN_DAY) read_time(s, at, &w);
    return w;
}

int hs_when_order(const hs_when *a, const hs_when *b)
{
    if (!a->precise != !b->precise) return a->precise ? -1 : 1;
    if (a->begin != b->begin) return a->begin < b->begin ? -1 : 1;
    return a->precise < b->precise ? -1 : a->precise > b->precise;
}
