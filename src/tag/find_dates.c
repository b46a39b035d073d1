/* Dates in the text: at each token the patterns are tried in turn, and the first that fits takes its tokens. */
#include <stdio.h>
#include "tag/dates.h"
#include "tag/tagger.h"

typedef struct finder {
    const hs_date_words *words;
    const hs_tokens *t;
    uint32_t end;    /* of the sentence */
    bool known;      /* the day of publication is */
    int32_t today, year, month, day; /* it */
    uint32_t at;     /* behind the tokens that the pattern has taken */
    char value[32];
} finder;

static bool has(const finder *f, uint32_t i, enum hs_date_word kind, int32_t *value)
{
    if (i >= f->end) return false;
    const hs_date_entry *e = hs_date_word(f->words, f->t->low[i]);
    if (!e || !(e->kinds >> kind & 1)) return false;
    if (value) *value = e->value[kind];
    return true;
}

/* Months and weekdays are names: they begin with a capital. */
static bool is_capital(const finder *f, uint32_t i)
{
    return f->t->text.ptr[f->t->span[i].begin] != f->t->low[i].ptr[0];
}

static bool is_name(const finder *f, uint32_t i, enum hs_date_word kind, int32_t *value)
{
    return has(f, i, kind, value) && is_capital(f, i);
}

static bool digits(hs_str s, size_t from, size_t n, int32_t *value)
{
    int32_t x = 0;
    for (size_t i = from; i < from + n; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9') return false;
        x = 10 * x + s.ptr[i] - '0';
    }
    *value = x;
    return true;
}

static bool is_year(const finder *f, uint32_t i, int32_t *year)
{
    return i < f->end && f->t->low[i].len == 4 && digits(f->t->low[i], 0, 4, year) && *year >= 1000 && *year < 2200;
}

/* "30", "3rd", "first" */
static bool is_day(const finder *f, uint32_t i, int32_t *day)
{
    if (i >= f->end) return false;
    hs_str s = f->t->low[i];
    size_t n = 0;
    while (n < s.len && n < 3 && s.ptr[n] >= '0' && s.ptr[n] <= '9') n++;
    if (n == 0) return has(f, i, HS_DW_ORDINAL, day);
    bool ends = n == s.len || (s.len == n + 2 && s.ptr[n] >= 'a' && s.ptr[n] <= 'z');
    return n < 3 && ends && digits(s, 0, n, day) && *day >= 1 && *day <= 31;
}

static bool is(const finder *f, uint32_t i, const char *low) { return i < f->end && hs_str_is(f->t->low[i], low); }

static int32_t days_in(int32_t year, int32_t month)
{
    return month == 12 ? 31 : hs_day_of(year, month + 1, 1) - hs_day_of(year, month, 1);
}

/* ---- values ---- */

static void put_day(finder *f, int32_t days)
{
    int32_t y, m, d;
    hs_date_of(days, &y, &m, &d);
    snprintf(f->value, sizeof f->value, "%04d-%02d-%02d", (int)(y % 10000), (int)m, (int)d);
}

/* 1 = Monday; 1970-01-01 was a Thursday */
static int32_t weekday_of(int32_t days) { return (days % 7 + 10) % 7 + 1; }

static void put_week(finder *f, int32_t days)
{
    int32_t y, m, d, thursday = days - weekday_of(days) + 4; /* a week belongs to the year of its Thursday */
    hs_date_of(thursday, &y, &m, &d);
    snprintf(f->value, sizeof f->value, "%04d-W%02d", (int)(y % 10000), (int)((thursday - hs_day_of(y, 1, 1)) / 7 + 1));
}

static void put_month(finder *f, int32_t year, int32_t month)
{
    snprintf(f->value, sizeof f->value, "%04d-%02d", (int)(year % 10000), (int)month);
}

static void put_year(finder *f, int32_t year) { snprintf(f->value, sizeof f->value, "%04d", (int)(year % 10000)); }

/* A day without a year: the last such day, unless the next one is near. */
static void put_month_day(finder *f, int32_t month, int32_t day)
{
    enum { NEAR = 45 };
    if (!f->known) return;
    int32_t year = f->year;
    int32_t ahead = hs_day_of(year, month, day) - f->today;
    if (ahead > NEAR) year--;
    else if (hs_day_of(year + 1, month, day) - f->today <= NEAR) year++;
    if (day <= days_in(year, month)) put_day(f, hs_day_of(year, month, day));
}

/* n units from today: as exact as the unit */
static void put_shifted(finder *f, int32_t unit, int32_t n)
{
    if (!f->known) return;
    int32_t months = f->year * 12 + f->month - 1 + n;
    switch (unit) {
    case 1: put_day(f, f->today + n); break;
    case 2: put_week(f, f->today + 7 * n); break;
    case 3: put_month(f, months / 12, months % 12 + 1); break;
    default: put_year(f, f->year + n);
    }
}

/* ---- patterns: each starts at token i, and on success has set f->at ---- */

/* 2022-05-30, 30.05.2022 */
static bool numeric(finder *f, uint32_t i)
{
    hs_str s = f->t->low[i];
    int32_t y, m, d;
    if (s.len != 10) return false;
    bool iso = s.ptr[4] == '-' && s.ptr[7] == '-', dotted = s.ptr[2] == '.' && s.ptr[5] == '.';
    if (!iso && !dotted) return false;
    if (!digits(s, iso ? 0 : 6, 4, &y) || !digits(s, iso ? 5 : 3, 2, &m) || !digits(s, iso ? 8 : 0, 2, &d)) return false;
    if (y < 1000 || m < 1 || m > 12 || d < 1 || d > days_in(y, m)) return false;
    f->at = i + 1;
    put_day(f, hs_day_of(y, m, d));
    return true;
}

/* A year behind a day or month: "2022", ", 2022" */
static bool year_behind(finder *f, uint32_t i, int32_t *year)
{
    uint32_t k = i + is(f, i, ",");
    if (!is_year(f, k, year)) return false;
    f->at = k + 1;
    return true;
}

static bool day_of_month(finder *f, int32_t month, int32_t day)
{
    int32_t year;
    if (day > (month == 2 ? 29 : days_in(2001, month))) return false;
    if (!year_behind(f, f->at, &year)) put_month_day(f, month, day);
    else if (day <= days_in(year, month)) put_day(f, hs_day_of(year, month, day));
    return true;
}

/* "May 30, 2022", "Oct. 3" */
static bool month_first(finder *f, uint32_t i)
{
    int32_t month, day;
    if (!is_name(f, i, HS_DW_MONTH, &month) || !is_day(f, i + 1, &day)) return false;
    f->at = i + 2;
    return day_of_month(f, month, day);
}

/* "30 May 2022", "the 3rd of October" */
static bool day_first(finder *f, uint32_t i)
{
    int32_t month, day;
    if (!is_day(f, i, &day)) return false;
    uint32_t k = i + 1 + has(f, i + 1, HS_DW_OF, NULL);
    if (!is_name(f, k, HS_DW_MONTH, &month)) return false;
    f->at = k + 1;
    return day_of_month(f, month, day);
}

/* "last May", "May of 2022", "March 2022", "in March" */
static bool month_alone(finder *f, uint32_t i)
{
    int32_t month, year, shift = 0;
    bool shifted = has(f, i, HS_DW_SHIFT, &shift);
    uint32_t k = i + shifted;
    if (!is_name(f, k, HS_DW_MONTH, &month)) return false;
    f->at = k + 1;
    if (year_behind(f, k + 1 + has(f, k + 1, HS_DW_OF, NULL), &year)) {
        put_month(f, year, month);
        return true;
    }
    if (has(f, k, HS_DW_UNSURE, NULL) && !shifted && !(i > 0 && has(f, i - 1, HS_DW_INTRO, NULL))) return false;
    if (f->known) { /* the last one, this month's included; "next May" is ahead */
        year = f->year - (month > f->month);
        if (shifted && shift > 0) year = f->year + (month <= f->month);
        else if (shifted && shift < 0 && month == f->month) year--;
        put_month(f, year, month);
    }
    return true;
}

/* "Tuesday", "last Tuesday", "Tuesday, May 30, 2022" */
static bool weekday(finder *f, uint32_t i)
{
    int32_t day, shift = 0;
    bool shifted = has(f, i, HS_DW_SHIFT, &shift);
    uint32_t k = i + shifted;
    if (!is_name(f, k, HS_DW_WEEKDAY, &day)) return false;
    uint32_t then = k + 1 + is(f, k + 1, ",");
    if (month_first(f, then) || day_first(f, then)) return true;
    if (has(f, k, HS_DW_UNSURE, NULL) && !shifted && !(i > 0 && has(f, i - 1, HS_DW_INTRO, NULL))) return false;
    f->at = k + 1;
    if (!f->known) return true;
    int32_t today = weekday_of(f->today), back = (today - day + 7) % 7; /* days since the last one */
    if (!shifted) put_day(f, f->today - back);
    else if (shift < 0) put_day(f, f->today - (back ? back : 7));
    else if (shift == 0) put_day(f, f->today - today + day);
    else put_day(f, f->today + 7 - back);
    return true;
}

/* "last week", "this year" */
static bool shifted_unit(finder *f, uint32_t i)
{
    int32_t shift, unit;
    if (!has(f, i, HS_DW_SHIFT, &shift) || !has(f, i + 1, HS_DW_UNIT, &unit) || unit == 1) return false;
    f->at = i + 2;
    put_shifted(f, unit, shift);
    return true;
}

/* "two weeks ago" */
static bool ago(finder *f, uint32_t i)
{
    int32_t n, unit, way;
    hs_str s = f->t->low[i];
    if (!has(f, i, HS_DW_NUMBER, &n) && !(s.len < 4 && digits(s, 0, s.len, &n))) return false;
    if (!has(f, i + 1, HS_DW_UNIT, &unit) || !has(f, i + 2, HS_DW_AGO, &way)) return false;
    f->at = i + 3;
    put_shifted(f, unit, way * n);
    return true;
}

/* "yesterday" */
static bool relative_day(finder *f, uint32_t i)
{
    int32_t n;
    if (!has(f, i, HS_DW_DAY, &n)) return false;
    f->at = i + 1;
    if (f->known) put_day(f, f->today + n);
    return true;
}

/* "2021" behind "in" */
static bool year_alone(finder *f, uint32_t i)
{
    int32_t year;
    if (i == 0 || !is_year(f, i, &year) || year < 1800 || !has(f, i - 1, HS_DW_INTRO, NULL)) return false;
    f->at = i + 1;
    put_year(f, year);
    return true;
}

static bool read_published(finder *f, hs_str s)
{
    if (s.len < 10 || s.ptr[4] != '-' || s.ptr[7] != '-') return false;
    if (!digits(s, 0, 4, &f->year) || !digits(s, 5, 2, &f->month) || !digits(s, 8, 2, &f->day)) return false;
    if (f->year < 1000 || f->month < 1 || f->month > 12 || f->day < 1 || f->day > days_in(f->year, f->month)) return false;
    f->today = hs_day_of(f->year, f->month, f->day);
    return true;
}

/* The date that begins at token i; false when none does. */
static bool date_at(finder *f, uint32_t i)
{
    static bool (*const pattern[])(finder *, uint32_t) = {numeric, month_first, day_first, weekday, month_alone, shifted_unit, ago,
                                                          relative_day, year_alone};
    f->end = f->t->sent[f->t->sent_of[i] + 1];
    f->at = 0;
    f->value[0] = '\0';
    bool may = f->t->kind[i] == HS_TK_NUMBER || hs_date_word(f->words, f->t->low[i]) || is_day(f, i, &(int32_t){0});
    for (size_t k = 0; may && k < sizeof pattern / sizeof *pattern && !f->at; k++)
        if (!pattern[k](f, i)) f->at = 0;
    return f->at > 0;
}

/* Is the date at [i, f->at) ahead of today, by its words ("tomorrow", "next year") or by its value? */
static bool is_ahead(const finder *f, uint32_t i, hs_str published)
{
    int32_t way;
    for (uint32_t k = i; k < f->at; k++)
        if ((has(f, k, HS_DW_SHIFT, &way) || has(f, k, HS_DW_DAY, &way)) && way > 0) return true;
    size_t n = strlen(f->value);
    return f->known && n && !strchr(f->value, 'W') && memcmp(f->value, published.ptr, n) > 0;
}

void hs_find_dates(const hs_tagger *t, hs_arena *arena, const hs_tokens *tokens, const hs_tags *tags, hs_str published, hs_dates *out)
{
    (void)tags; /* the words and their capitals have been enough */
    finder f = {.words = &t->dates, .t = tokens};
    f.known = read_published(&f, published);
    for (uint32_t i = 0; i < tokens->n;) {
        if (!date_at(&f, i)) {
            i++;
            continue;
        }
        int32_t intro = 0;
        bool bound = i > 0 && has(&f, i - 1, HS_DW_INTRO, &intro) && intro < 0, ahead = is_ahead(&f, i, published);
        if (has(&f, f.at, HS_DW_PART, NULL)) f.at++;
        hs_push(arena, out, ((hs_date){i, f.at, hs_arena_copy(arena, hs_str_of(f.value)), bound, ahead}));
        i = f.at;
    }
}

/* ---- the dateline ---- */

/* Are the tokens few, and none of them a word in small letters: a place, an agency, the time of day? */
static bool is_bare(const finder *f, uint32_t from, uint32_t to)
{
    enum { MOST = 8 };
    for (uint32_t i = from; i < to; i++)
        if (f->t->kind[i] == HS_TK_WORD && !is_capital(f, i)) return false;
    return to - from <= MOST;
}

static bool ends_dateline(const finder *f, uint32_t i)
{
    static const char *const mark[] = {".", ":", "-", "--", "–", "—", ")", "]", "|"};
    for (size_t k = 0; k < sizeof mark / sizeof *mark; k++)
        if (hs_str_is(f->t->low[i], mark[k])) return true;
    return false;
}

hs_str hs_dateline(const hs_tagger *t, hs_arena *arena, const hs_tokens *tokens)
{
    enum { PARAGRAPHS = 3, HEAD = 12, DAY = 10 };
    finder f = {.words = &t->dates, .t = tokens};
    for (uint32_t p = 0; p < tokens->n_para && p < PARAGRAPHS; p++) {
        uint32_t begin = tokens->sent[tokens->para[p]], end = tokens->sent[tokens->para[p + 1]];
        for (uint32_t i = begin; i < end && i < begin + HEAD; i++) {
            if (!date_at(&f, i) || strlen(f.value) != DAY) continue;
            bool ends = (f.at < end && ends_dateline(&f, f.at)) || is_bare(&f, f.at, end);
            if (is_bare(&f, begin, i) && ends)
                return hs_arena_copy(arena, hs_str_of(f.value));
            break;
        }
    }
    return (hs_str){0};
}
