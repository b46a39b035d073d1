/* Dates as pages write them -> ISO 8601. */
#include "text/stamp.h"
#include "text/ascii.h"

typedef struct reader { hs_str s; size_t at; } reader;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* least to most digits, no more; -1 if they are not there */
static int number(reader *r, int least, int most)
{
    int n = 0, value = 0;
    while (n < most && r->at < r->s.len && is_digit(r->s.ptr[r->at])) {
        value = 10 * value + (r->s.ptr[r->at++] - '0');
        n++;
    }
    bool longer = r->at < r->s.len && is_digit(r->s.ptr[r->at]);
    return n < least || (longer && least != most) ? -1 : value;
}

static bool one_of(reader *r, const char *set)
{
    if (r->at >= r->s.len || !strchr(set, r->s.ptr[r->at]) || !r->s.ptr[r->at]) return false;
    r->at++;
    return true;
}

static void skip_marks(reader *r)
{
    while (r->at < r->s.len && (hs_ascii_space(r->s.ptr[r->at]) || r->s.ptr[r->at] == ',' || r->s.ptr[r->at] == '.')) r->at++;
}

/* A month's name from its first letters on; 0 if there is none. */
static int month_name(reader *r)
{
    static const char *const NAMES[12][6] = {
        {"jan", "янв", "Янв", "қаңтар", "Қаңтар"}, {"feb", "фев", "Фев", "ақпан", "Ақпан"},   {"mar", "мар", "Мар", "наурыз", "Наурыз"},
        {"apr", "апр", "Апр", "сәуір", "Сәуір"},   {"may", "мая", "Мая", "май", "мамыр", "Мамыр"}, {"jun", "июн", "Июн", "маусым", "Маусым"},
        {"jul", "июл", "Июл", "шілде", "Шілде"},   {"aug", "авг", "Авг", "тамыз", "Тамыз"},   {"sep", "сен", "Сен", "қыркүйек", "Қыркүйек"},
        {"oct", "окт", "Окт", "қазан", "Қазан"},   {"nov", "ноя", "Ноя", "қараша", "Қараша"}, {"dec", "дек", "Дек", "желтоқсан", "Желтоқсан"},
    };
    for (int m = 0; m < 12; m++)
        for (int k = 0; k < 6 && NAMES[m][k]; k++) {
            if (!hs_ascii_reads(r->s, r->at, NAMES[m][k])) continue;
            while (r->at < r->s.len && !hs_ascii_space(r->s.ptr[r->at]) && r->s.ptr[r->at] != ',' && r->s.ptr[r->at] != '.' &&
                   r->s.ptr[r->at] != '-')
                r->at++;
            return m + 1;
        }
    return 0;
}

static bool is_date(int year, int month, int day)
{
    static const int DAYS[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1];
}

static void put_number(char *out, int value, int digits)
{
    for (int i = digits - 1; i >= 0; i--, value /= 10) out[i] = (char)('0' + value % 10);
}

/* Thh:mm[:ss][Z|+hh:mm] into out, at most 15 bytes; how many. */
static size_t read_time(reader r, char *out)
{
    if (!one_of(&r, "T ")) return 0;
    int hour = number(&r, 2, 2), minute = one_of(&r, ":") ? number(&r, 2, 2) : -1, second = one_of(&r, ":") ? number(&r, 2, 2) : -1;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second > 60) return 0;
    size_t n = 6;
    out[0] = 'T', out[3] = ':';
    put_number(out + 1, hour, 2);
    put_number(out + 4, minute, 2);
    if (second >= 0) {
        out[n] = ':';
        put_number(out + n + 1, second, 2);
        n += 3;
        if (one_of(&r, "."))
            while (r.at < r.s.len && is_digit(r.s.ptr[r.at])) r.at++;
    }
    if (one_of(&r, "Zz")) {
        out[n++] = 'Z';
        return n;
    }
    if (r.at >= r.s.len || (r.s.ptr[r.at] != '+' && r.s.ptr[r.at] != '-')) return n;
    char sign = r.s.ptr[r.at++];
    int zone_hour = number(&r, 2, 2);
    one_of(&r, ":");
    int zone_minute = number(&r, 2, 2);
    if (zone_hour < 0 || zone_hour > 14) return n;
    out[n] = sign, out[n + 3] = ':';
    put_number(out + n + 1, zone_hour, 2);
    put_number(out + n + 4, zone_minute < 0 || zone_minute > 59 ? 0 : zone_minute, 2);
    return n + 6;
}

static hs_str stamp(hs_arena *arena, int year, int month, int day, const reader *time)
{
    if (!is_date(year, month, day)) return (hs_str){"", 0};
    char *out = hs_arena_alloc(arena, 40);
    put_number(out, year, 4);
    put_number(out + 5, month, 2);
    put_number(out + 8, day, 2);
    out[4] = out[7] = '-';
    return (hs_str){out, 10 + (time ? read_time(*time, out + 10) : 0)};
}

static hs_str read_year_first(hs_arena *arena, hs_str s)
{
    reader r = {s, 0};
    int year = number(&r, 4, 4);
    bool parted = one_of(&r, "-/.");
    int month = number(&r, parted ? 1 : 2, 2);
    if (parted && !one_of(&r, "-/.")) return (hs_str){"", 0};
    int day = number(&r, parted ? 1 : 2, 2);
    return stamp(arena, year, month, day, &r);
}

static hs_str read_day_first(hs_arena *arena, hs_str s)
{
    reader r = {s, 0};
    int day = number(&r, 1, 2);
    if (day < 0) return (hs_str){"", 0};
    if (r.at + 1 < s.len && s.ptr[r.at] == '.' && is_digit(s.ptr[r.at + 1])) { /* with slashes nobody knows which is the month */
        r.at++;
        int month = number(&r, 1, 2);
        return stamp(arena, one_of(&r, ".") ? number(&r, 4, 4) : 0, month, day, NULL);
    }
    if (hs_ascii_reads(s, r.at, "th") || hs_ascii_reads(s, r.at, "st") || hs_ascii_reads(s, r.at, "nd") || hs_ascii_reads(s, r.at, "rd")) r.at += 2;
    skip_marks(&r);
    one_of(&r, "-");
    int month = month_name(&r);
    skip_marks(&r);
    one_of(&r, "-");
    return stamp(arena, number(&r, 4, 4), month, day, NULL);
}

static hs_str read_month_first(hs_arena *arena, hs_str s)
{
    reader r = {s, 0};
    int month = month_name(&r);
    skip_marks(&r);
    int day = number(&r, 1, 2);
    if (hs_ascii_reads(s, r.at, "th") || hs_ascii_reads(s, r.at, "st") || hs_ascii_reads(s, r.at, "nd") || hs_ascii_reads(s, r.at, "rd")) r.at += 2;
    skip_marks(&r);
    return stamp(arena, number(&r, 4, 4), month, day, NULL);
}

hs_str hs_stamp_read(hs_arena *arena, hs_str s)
{
    s = hs_ascii_trim(s);
    static const char *const DAYS[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    for (size_t i = 0; i < 7; i++)
        if (hs_ascii_reads(s, 0, DAYS[i])) { /* "Tue, ", "Tuesday " */
            size_t k = 0;
            while (k < s.len && !hs_ascii_space(s.ptr[k])) k++;
            s = hs_ascii_trim(hs_str_sub(s, k, s.len));
        }
    hs_str found = read_year_first(arena, s);
    if (!found.len) found = read_day_first(arena, s);
    if (!found.len) found = read_month_first(arena, s);
    return found;
}

hs_str hs_stamp_of_url(hs_arena *arena, hs_str url)
{
    for (size_t i = 0; i + 10 <= url.len; i++) {
        if (url.ptr[i] != '/' && url.ptr[i] != '-' && url.ptr[i] != '_') continue;
        hs_str rest = hs_str_sub(url, i + 1, url.len);
        if (rest.len < 8 || (rest.ptr[0] != '1' && rest.ptr[0] != '2')) continue;
        bool parted = rest.ptr[4] == '/' || rest.ptr[4] == '-';
        if (!parted && rest.len > 8 && is_digit(rest.ptr[8])) continue; /* a longer number */
        hs_str found = read_year_first(arena, rest);
        if (found.len) return hs_str_sub(found, 0, 10);
    }
    return (hs_str){"", 0};
}
