/* Dates as pages write them -> ISO 8601. */
#include "text/stamp.h"
#include <unicode/uchar.h>
#include "base/utf8.h"
#include "text/ascii.h"

typedef struct reader { hs_str s; size_t at; } reader;

typedef struct moment {
    int year, month, day; /* day 0: not given */
    char time[20];        /* "T05:00:00+06:00", or as much of it as is known */
    size_t n_time;
} moment;

/* ---- numbers, words, marks ---- */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool digit_at(const reader *r)
{
    return r->at < r->s.len && is_digit(r->s.ptr[r->at]);
}

/* least to most digits, no more; -1 if they are not there */
static int number(reader *r, int least, int most)
{
    int n = 0, value = 0;
    while (n < most && digit_at(r)) {
        value = 10 * value + (r->s.ptr[r->at++] - '0');
        n++;
    }
    return n < least || (digit_at(r) && least != most) ? -1 : value;
}

static bool one_of(reader *r, const char *set)
{
    if (r->at >= r->s.len || !r->s.ptr[r->at] || !strchr(set, r->s.ptr[r->at])) return false;
    r->at++;
    return true;
}

/* The word that begins here, in lower case, into out; its length there, 0 when no letter stands here or it is too long. */
static size_t word(reader *r, char *out, size_t cap)
{
    size_t n = 0;
    for (size_t i = r->at; i <= r->s.len;) {
        size_t from = i;
        uint32_t c = i < r->s.len ? hs_utf8_next(r->s, &i) : ' ';
        if (!u_isalpha((UChar32)c) && c != 0x2BB && c != 0x2BC && u_charType((UChar32)c) != U_NON_SPACING_MARK) {
            r->at = from;
            return n;
        }
        if (n + 4 > cap) return 0;
        n += (size_t)hs_utf8_put((uint32_t)u_tolower((UChar32)c), out + n);
    }
    return 0;
}

/* Whether w is one of the words in list, which has a space between them. */
static bool listed(const char *list, hs_str w)
{
    for (hs_str rest = hs_str_of(list); rest.len;)
        if (hs_str_eq(hs_str_cut(&rest, ' '), w)) return true;
    return false;
}

/* Goes over spaces, marks and the words of the list. */
static void skip(reader *r, const char *marks, const char *words)
{
    for (;;) {
        while (r->at < r->s.len && (hs_ascii_space(r->s.ptr[r->at]) || (r->s.ptr[r->at] && strchr(marks, r->s.ptr[r->at])))) r->at++;
        static const char *const WIDE[] = {"\xC2\xA0", "–", "—", "•", "·", "º", "№"};
        bool more = false;
        for (size_t i = 0; i < sizeof WIDE / sizeof *WIDE && !more; i++)
            if (hs_str_starts(hs_str_sub(r->s, r->at, r->s.len), hs_str_of(WIDE[i]))) r->at += strlen(WIDE[i]), more = true;
        if (more) continue;
        char w[40];
        reader ahead = *r;
        size_t n = word(&ahead, w, sizeof w);
        if (!n || !listed(words, (hs_str){w, n})) return;
        *r = ahead;
    }
}

/* ---- months ---- */

/* By month, the names in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Turkish, Azeri, Uzbek, Swedish
 * and Danish; Russian, Ukrainian, Belarusian, Kazakh, Kyrgyz, Uzbek and Tajik; with their short and inflected forms. */
static const char *const MONTHS[12] = {
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń sty ocak oca yanvar yan yanvarda "
    "январь января янв січень січня студзень студзеня қаңтар қаң қаңтарда январ",
    "february feb februar feber février févr fevrier fév febrero febbraio fevereiro fev februari lutego luty lut şubat şub fevral fev "
    "февраль февраля фев февр лютий лютого люты лютага ақпан ақп феврал",
    "march mar märz mär mrz mars marzo março marco maart mrt marca marzec mart mar martda marts "
    "март марта мар березень березня сакавік сакавіка наурыз нау наур мартта",
    "april apr avril avr abril abr aprile kwietnia kwiecień kwi nisan nis aprel "
    "апрель апреля апр квітень квітня красавік красавіка сәуір сәу апрел",
    "may mai mayo maggio mag maio mei maja maj mayıs may "
    "май мая травень травня май мая мамыр мам майда майы",
    "june jun juni juin junio giugno giu junho czerwca czerwiec cze haziran haz iyun "
    "июнь июня июн червень червня чэрвень чэрвеня маусым мау июнь",
    "july jul juli juillet juil julio luglio lug julho lipca lipiec lip temmuz tem iyul "
    "июль июля июл липень липня ліпень ліпеня шілде шіл",
    "august aug août aout agosto ago augustus sierpnia sierpień sie ağustos ağu avqust avgust avg augusti "
    "август августа авг серпень серпня жнівень жніўня тамыз там",
    "september sep sept septembre septiembre setiembre settembre set setembro września wrzesień wrz eylül eyl sentyabr sentabr sen "
    "сентябрь сентября сен сент вересень вересня верасень верасня қыркүйек қыр қырк сентябр",
    "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź ekim eki oktyabr oktabr "
    "октябрь октября окт жовтень жовтня кастрычнік кастрычніка қазан қаз октябр",
    "november nov novembre noviembre novembro listopada listopad lis kasım kas noyabr noy "
    "ноябрь ноября ноя нояб листопад листопада лістапад лістапада қараша қар ноябр",
    "december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro grudnia grudzień gru aralık ara dekabr dek "
    "декабрь декабря дек грудень грудня снежань снежня желтоқсан жел желт декабр",
};

/* The month that is named here; 0 if there is none. */
static int month_name(reader *r)
{
    reader ahead = *r;
    char w[40];
    size_t n = word(&ahead, w, sizeof w);
    for (int m = 0; n && m < 12; m++)
        if (listed(MONTHS[m], (hs_str){w, n})) {
            *r = ahead;
            return m + 1;
        }
    return 0;
}

/* What stands around the parts of a date in words. */
static const char *const BETWEEN = "de del di of den г года году р року ж жыл жылғы жылдын жылы йил йилнинг yil yili th st nd rd е го ro er ta inci";

static bool is_date(int year, int month, int day)
{
    static const int DAYS[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 || year % 400 == 0);
    return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1] - (month == 2 && !leap);
}

/* ---- the time of day ---- */

static void put_number(char *out, int value, int digits)
{
    for (int i = digits - 1; i >= 0; i--, value /= 10) out[i] = (char)('0' + value % 10);
}

/* Minutes east of UTC by the zone's name; -1 when it is none of these. Names that stand for several zones (IST) are not read. */
static int named_zone(hs_str w)
{
    static const struct { const char *names; int minutes; } ZONES[] = {
        {"z gmt utc ut wet", 0}, {"bst cet mez west", 60}, {"cest mesz eet", 120}, {"eest msk мск trt", 180}, {"uzt", 300},
    };
    static const struct { const char *names; int hours; } WEST[] = {
        {"edt", 4}, {"est cdt", 5}, {"cst mdt", 6}, {"mst pdt", 7}, {"pst", 8},
    };
    for (size_t i = 0; i < sizeof ZONES / sizeof *ZONES; i++)
        if (listed(ZONES[i].names, w)) return ZONES[i].minutes;
    for (size_t i = 0; i < sizeof WEST / sizeof *WEST; i++)
        if (listed(WEST[i].names, w)) return 1440 - 60 * WEST[i].hours; /* a day more, so that west is not below zero */
    return -1;
}

static void put_zone(moment *m, int minutes)
{
    if (minutes == 0) {
        m->time[m->n_time++] = 'Z';
        return;
    }
    bool west = minutes > 720;
    if (west) minutes = 1440 - minutes;
    m->time[m->n_time] = west ? '-' : '+';
    put_number(m->time + m->n_time + 1, minutes / 60, 2);
    m->time[m->n_time + 3] = ':';
    put_number(m->time + m->n_time + 4, minutes % 60, 2);
    m->n_time += 6;
}

/* "Z", "+06:00", "+0600", "+06", "EST", "GMT+0600" behind the time */
static void read_zone(reader *r, moment *m)
{
    reader ahead = *r;
    while (ahead.at < ahead.s.len && (ahead.s.ptr[ahead.at] == ' ' || ahead.s.ptr[ahead.at] == '(')) ahead.at++;
    char w[16];
    size_t n = word(&ahead, w, sizeof w);
    int minutes = n ? named_zone((hs_str){w, n}) : -1;
    if (n && minutes < 0) return;
    if (ahead.at < ahead.s.len && (ahead.s.ptr[ahead.at] == '+' || ahead.s.ptr[ahead.at] == '-') && (!n || minutes == 0)) {
        char sign = ahead.s.ptr[ahead.at++];
        int hours = number(&ahead, 2, 2);
        one_of(&ahead, ":");
        int rest = number(&ahead, 2, 2);
        if (hours < 0 || hours > 14 || digit_at(&ahead)) return;
        m->time[m->n_time] = sign, m->time[m->n_time + 3] = ':';
        put_number(m->time + m->n_time + 1, hours, 2);
        put_number(m->time + m->n_time + 4, rest < 0 || rest > 59 ? 0 : rest, 2);
        m->n_time += 6;
    } else if (minutes >= 0) {
        put_zone(m, minutes);
    } else {
        return;
    }
    *r = ahead;
}

/* hh:mm[:ss[.sss]], hh.mm Uhr, 14h20, 5 pm, 5:20 p.m.; false, and nothing is set, if it is not there */
static bool read_clock(reader *r, moment *m)
{
    reader ahead = *r;
    int hour = number(&ahead, 1, 2), minute = -1, second = -1;
    size_t mark = ahead.at;
    if (hour < 0 || hour > 23) return false;
    if (one_of(&ahead, ":.h") && digit_at(&ahead)) minute = number(&ahead, 2, 2);
    else ahead.at = mark;
    if (minute > 59 || digit_at(&ahead)) return false;
    if (minute >= 0 && ahead.s.ptr[mark] == ':' && one_of(&ahead, ":")) second = number(&ahead, 2, 2);
    if (second > 60) return false;
    if (second >= 0 && one_of(&ahead, ".,"))
        while (digit_at(&ahead)) ahead.at++;
    reader behind = ahead;
    while (behind.at < behind.s.len && behind.s.ptr[behind.at] == ' ') behind.at++;
    bool noon = hs_ascii_reads(behind.s, behind.at, "am") || hs_ascii_reads(behind.s, behind.at, "a.m");
    bool evening = hs_ascii_reads(behind.s, behind.at, "pm") || hs_ascii_reads(behind.s, behind.at, "p.m");
    bool uhr = hs_ascii_reads(behind.s, behind.at, "uhr");
    if (minute < 0 && !noon && !evening && !uhr) return false;
    if (minute >= 0 && ahead.s.ptr[mark] == '.' && !uhr && !noon && !evening) return false; /* as well a part of a date */
    if ((noon || evening) && (hour == 0 || hour > 12)) noon = evening = false;
    if (noon || evening) hour = hour % 12 + (evening ? 12 : 0);
    if (noon || evening || uhr) {
        ahead = behind;
        while (ahead.at < ahead.s.len && ahead.s.ptr[ahead.at] != ' ') ahead.at++;
    }
    m->n_time = 6;
    m->time[0] = 'T', m->time[3] = ':';
    put_number(m->time + 1, hour, 2);
    put_number(m->time + 4, minute < 0 ? 0 : minute, 2);
    if (second >= 0) {
        m->time[6] = ':';
        put_number(m->time + 7, second, 2);
        m->n_time = 9;
    }
    read_zone(&ahead, m);
    *r = ahead;
    return true;
}

static const char *const BEFORE_TIME = "t at в um à a las alle ore kl o la saat соат soat сағат саат г года р ж жыл йил uhr roku r";

/* ---- dates ---- */

/* yyyymmdd, perhaps with hhmm or hhmmss behind; a longer or other number is something else */
static bool read_compact(reader r, moment *m)
{
    size_t digits = 0;
    while (r.at + digits < r.s.len && is_digit(r.s.ptr[r.at + digits])) digits++;
    if (digits != 8 && digits != 12 && digits != 14) return false;
    m->year = number(&r, 4, 4), m->month = number(&r, 2, 2), m->day = number(&r, 2, 2);
    bool apart = digits == 8 && one_of(&r, "T");
    if (digits == 8 && !apart) return true;
    int hour = number(&r, 2, 2), minute = number(&r, 2, 2), second = digit_at(&r) ? number(&r, 2, 2) : 0;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return apart;
    memcpy(m->time, "T00:00:00", 9);
    put_number(m->time + 1, hour, 2);
    put_number(m->time + 4, minute, 2);
    put_number(m->time + 7, second, 2);
    m->n_time = 9;
    read_zone(&r, m);
    return true;
}

/* 2019-11-19, 2019/11/19, 2019.11.19, 2019-11, 2019 жылғы 19 қараша */
static bool read_year_first(reader *r, moment *m)
{
    m->year = number(r, 4, 4);
    if (m->year < 1900 || digit_at(r)) return false;
    size_t mark = r->at;
    if (one_of(r, "-/.") && digit_at(r)) {
        m->month = number(r, 1, 2);
        size_t end = r->at;
        if (one_of(r, "-/.") && digit_at(r)) {
            m->day = number(r, 1, 2);
            return true;
        }
        r->at = end;
        return r->s.ptr[mark] == '-' && end == r->s.len && end - mark == 3; /* nothing but the month */
    }
    r->at = mark;
    skip(r, "-.,", BETWEEN);
    m->day = number(r, 1, 2);
    skip(r, "-.", BETWEEN);
    m->month = month_name(r);
    return m->month > 0;
}

/* Which of two numbers is the day? */
static bool sort_day(int first, int second, char mark, hs_str lang, moment *m)
{
    bool english = hs_ascii_reads(lang, 0, "en"), american = english && (lang.len == 2 || hs_ascii_reads(lang, 2, "-us"));
    bool day_first = mark == '.' || first > 12 || (second <= 12 && lang.len && !american);
    if (mark != '.' && first <= 12 && second <= 12 && first != second && !lang.len) return false;
    m->day = day_first ? first : second;
    m->month = day_first ? second : first;
    return true;
}

/* 19.11.2019, 19/11/2019, 19 Nov 2019, 19 de noviembre de 2019, 19-noyabr, 2019 */
static bool read_day_first(reader *r, hs_str lang, moment *m)
{
    int first = number(r, 1, 2);
    if (first < 0) return false;
    size_t mark = r->at;
    if (one_of(r, "./-") && digit_at(r)) {
        int second = number(r, 1, 2);
        if (second < 0 || r->at >= r->s.len || r->s.ptr[r->at] != r->s.ptr[mark]) return false;
        r->at++;
        size_t year = r->at;
        m->year = number(r, 4, 4);
        bool glued = r->at + 3 <= r->s.len && r->s.ptr[r->at] == ':' && is_digit(r->s.ptr[r->at + 1]); /* 19.11.1914:20, from two elements */
        if (m->year < 0 || glued) { /* 19.11.19: only where no language writes the year first */
            r->at = year;
            m->year = r->s.ptr[mark] == '.' && lang.len && !hs_ascii_reads(lang, 0, "en") ? number(r, 2, 2) : -1;
            m->year += m->year < 0 ? 0 : 2000;
        }
        return (glued || !digit_at(r)) && sort_day(first, second, r->s.ptr[mark], lang, m);
    }
    r->at = mark;
    skip(r, "-.,", BETWEEN);
    m->day = first;
    m->month = month_name(r);
    skip(r, "-.,", BETWEEN);
    m->year = number(r, 4, 4);
    return m->month > 0 && !digit_at(r);
}

/* November 19th, 2019; Nov 19 2019 */
static bool read_month_first(reader *r, moment *m)
{
    m->month = month_name(r);
    if (!m->month) return false;
    skip(r, ".", "");
    m->day = number(r, 1, 2);
    skip(r, ".,", "th st nd rd");
    m->year = number(r, 4, 4);
    return m->day > 0 && !digit_at(r);
}

/* The date that s begins with, and the time behind it. */
static bool read_here(hs_str s, hs_str lang, moment *m)
{
    static const moment NONE = {0};
    reader r = {s, 0};
    *m = NONE;
    if (read_compact(r, m)) return true;
    bool found = read_year_first(&r, m);
    if (!found) r.at = 0, *m = NONE, found = read_day_first(&r, lang, m);
    if (!found) r.at = 0, *m = NONE, found = read_month_first(&r, m);
    if (!found) return false;
    size_t end = r.at;
    skip(&r, ".,|/-", BEFORE_TIME);
    if (m->day && r.at > end) read_clock(&r, m);
    return true;
}

hs_str hs_stamp_read_in(hs_arena *arena, hs_str s, hs_str lang)
{
    s = hs_ascii_trim(s);
    moment m, clock = {0};
    bool found = read_here(s, lang, &m);
    reader r = {s, 0};
    char w[40];
    if (!found && word(&r, w, sizeof w)) { /* a day of the week */
        skip(&r, ".,", "den the");
        found = read_here(hs_str_sub(s, r.at, s.len), lang, &m);
    } else if (!found && read_clock(&r, &clock)) { /* 14:20, 3 May 2031 */
        skip(&r, ",|/-", "uhr");
        found = read_here(hs_str_sub(s, r.at, s.len), lang, &m);
        if (found && !m.n_time) memcpy(m.time, clock.time, m.n_time = clock.n_time);
    }
    bool month_only = found && m.day == 0;
    if (!found || !is_date(m.year, m.month, month_only ? 1 : m.day)) return (hs_str){"", 0};
    char *out = hs_arena_alloc(arena, 32);
    put_number(out, m.year, 4);
    put_number(out + 5, m.month, 2);
    put_number(out + 8, m.day, 2);
    out[4] = out[7] = '-';
    if (month_only) return (hs_str){out, 7};
    memcpy(out + 10, m.time, m.n_time);
    return (hs_str){out, 10 + m.n_time};
}

hs_str hs_stamp_read(hs_arena *arena, hs_str s)
{
    return hs_stamp_read_in(arena, s, (hs_str){"", 0});
}

hs_str hs_stamp_of_url(hs_arena *arena, hs_str url)
{
    for (size_t i = 0; i + 10 <= url.len; i++) {
        if (url.ptr[i] != '/' && url.ptr[i] != '-' && url.ptr[i] != '_') continue;
        reader r = {url, i + 1};
        int year = number(&r, 4, 4);
        size_t mark = r.at;
        bool parted = one_of(&r, "/-");
        int month = number(&r, parted ? 1 : 2, 2);
        if (parted && (r.at >= url.len || url.ptr[r.at] != url.ptr[mark])) continue;
        r.at += parted;
        int day = number(&r, parted ? 1 : 2, 2);
        if (digit_at(&r) || !is_date(year, month, day)) continue; /* a longer number */
        char *out = hs_arena_alloc(arena, 10);
        put_number(out, year, 4);
        put_number(out + 5, month, 2);
        put_number(out + 8, day, 2);
        out[4] = out[7] = '-';
        return (hs_str){out, 10};
    }
    return (hs_str){"", 0};
}

int hs_stamp_day(hs_str date)
{
    reader r = {date, 0};
    int year = number(&r, 4, 4);
    one_of(&r, "-");
    int month = number(&r, 2, 2);
    one_of(&r, "-");
    int day = number(&r, 2, 2);
    if (month < 3) year--, month += 12; /* years that begin in March end with the day that leap years add */
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 + day;
}
