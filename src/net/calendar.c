/* The Gregorian calendar. Day numbers: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), days_from_civil. */
#include "net/calendar.h"

enum { DAY = 86400 };

static int64_t floor_div(int64_t a, int64_t b)
{
    return a / b - (a % b != 0 && (a < 0) != (b < 0));
}

static int64_t number_of(hs_day d)
{
    int64_t y = d.year - (d.month <= 2), era = floor_div(y, 400), of_era = y - era * 400;
    int64_t of_year = (153 * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static hs_day date_of_day(int64_t day)
{
    int64_t z = day + 719468, era = floor_div(z, 146097), d = z - era * 146097;
    int64_t y = (d - d / 1460 + d / 36524 - d / 146096) / 365, of_year = d - (365 * y + y / 4 - y / 100), m = (5 * of_year + 2) / 153;
    hs_day out = {y + era * 400, (int)(m < 10 ? m + 3 : m - 9), (int)(of_year - (153 * m + 2) / 5 + 1)};
    out.year += out.month <= 2;
    return out;
}

hs_day hs_time_day(int64_t time)
{
    return date_of_day(floor_div(time, DAY));
}

static int days_in(int64_t year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

hs_week hs_time_week(int64_t time)
{
    int64_t day = floor_div(time, DAY), weekday = (day + 3) - floor_div(day + 3, 7) * 7; /* 0: Monday; day 0 was a Thursday */
    int64_t thursday = day - weekday + 3, year = date_of_day(thursday).year;
    return (hs_week){year, (int)((thursday - number_of((hs_day){year, 1, 1})) / 7 + 1)};
}

static const int64_t SECONDS[] = {[HS_NET_SECONDS] = 1, [HS_NET_MINUTES] = 60, [HS_NET_HOURS] = 3600, [HS_NET_DAYS] = DAY, [HS_NET_WEEKS] = 7 * DAY};

int64_t hs_time_add(int64_t time, hs_net_unit unit, int64_t n)
{
    if (unit < HS_NET_MONTHS) return time + n * SECONDS[unit];
    int64_t day = floor_div(time, DAY), rest = time - day * DAY;
    hs_day d = date_of_day(day);
    int64_t month = d.year * 12 + d.month - 1 + n * (unit == HS_NET_YEARS ? 12 : 1);
    d.year = floor_div(month, 12);
    d.month = (int)(month - d.year * 12) + 1;
    int most = days_in(d.year, d.month);
    if (d.day > most) d.day = most;
    return number_of(d) * DAY + rest;
}

int64_t hs_time_between(int64_t a, int64_t b, hs_net_unit unit)
{
    if (unit < HS_NET_MONTHS) return (b - a) / SECONDS[unit];
    hs_day x = hs_time_day(a), y = hs_time_day(b);
    int64_t months = (y.year - x.year) * 12 + y.month - x.month;
    int64_t of_x = (x.day * (int64_t)DAY) + a - floor_div(a, DAY) * DAY, of_y = (y.day * (int64_t)DAY) + b - floor_div(b, DAY) * DAY;
    if (months > 0 && of_y < of_x) months--;
    if (months < 0 && of_y > of_x) months++;
    return unit == HS_NET_YEARS ? months / 12 : months;
}

/* ---- as text ---- */

/* exactly n digits; moves behind them */
static bool take_digits(hs_str *s, int n, int *out)
{
    if (s->len < (size_t)n) return false;
    *out = 0;
    for (int i = 0; i < n; i++) {
        if (s->ptr[i] < '0' || s->ptr[i] > '9') return false;
        *out = *out * 10 + (s->ptr[i] - '0');
    }
    *s = hs_str_sub(*s, (size_t)n, s->len);
    return true;
}

static bool take_char(hs_str *s, const char *any)
{
    if (!s->len || !strchr(any, *s->ptr)) return false;
    *s = hs_str_sub(*s, 1, s->len);
    return true;
}

bool hs_time_read(hs_str text, bool last, int64_t *out)
{
    int part[6] = {0, 1, 1, 0, 0, 0}, n = 1; /* year, month, day, hour, minute, second; how many were given */
    static const char *const before[] = {"", "-", "-", "T ", ":", ":"};
    if (!take_digits(&text, 4, &part[0])) return false;
    for (; text.len && n < 6; n++)
        if (!take_char(&text, before[n]) || !take_digits(&text, 2, &part[n])) {
            if (n < 4) return false;
            break;
        }
    if (n == 4) return false; /* an hour alone */
    if (text.len && !(n > 4 && hs_str_is(text, "Z"))) return false;
    if (part[1] < 1 || part[1] > 12 || part[2] < 1 || part[2] > days_in(part[0], part[1]) || part[3] > 23 || part[4] > 59 || part[5] > 59) return false;
    int64_t first = number_of((hs_day){part[0], part[1], part[2]}) * DAY + part[3] * 3600 + part[4] * 60 + part[5];
    static const hs_net_unit unit[] = {0, HS_NET_YEARS, HS_NET_MONTHS, HS_NET_DAYS, HS_NET_HOURS, HS_NET_MINUTES, HS_NET_SECONDS};
    *out = last ? hs_time_add(first, unit[n], 1) - 1 : first;
    return true;
}

void hs_put_time(hs_buf *b, int64_t time, char between)
{
    int64_t day = floor_div(time, DAY), rest = time - day * DAY;
    hs_day d = date_of_day(day);
    hs_buf_printf(b, "%04d-%02d-%02d", (int)d.year, d.month, d.day);
    if (between) hs_buf_printf(b, "%c%02d:%02d:%02d", between, (int)(rest / 3600), (int)(rest / 60 % 60), (int)(rest % 60));
}
