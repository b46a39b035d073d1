/* Dates as pages write them for machines and for people -> ISO 8601. */
#ifndef HS_TEXT_STAMP_H
#define HS_TEXT_STAMP_H
#include "base/arena.h"

/* "2019-11-19", with "T05:00:00-05:00" (or a part of it) where s gives a time, or "2019-11" where s is just that; empty
 * if s begins with no date that has only one reading. The offset from UTC is kept as it is given.
 *
 * Reads 2019-11-19, 2019/11/19, 2019.11.19, 20191119, 19.11.2019, 19/11/2019, November 19 2019, 19 Nov 2019, 19 de noviembre
 * de 2019, 2019 жылғы 19 қараша, with the names of months in the languages of MONTHS (stamp.c), after a day of the week, and with
 * a time behind or before: T05:00:00+06:00, 05:00 +0600, 5 pm EST, 14.20 Uhr, GMT+0600. Seconds since 1970 are not guessed at.
 *
 * With dots the day stands first. With slashes or hyphens it is the number that cannot be a month that is the day; where both
 * can, the language decides (see hs_stamp_read_in), and without one there is no date. */
hs_str hs_stamp_read(hs_arena *arena, hs_str s);

/* The same, knowing the language of s as pages name it: 5/3/2019 is 3 May in "en" and "en-US", 5 March in every other language
 * and in all other English ("en-GB"), and 19.11.19 is read in every language but English. Empty: not known. */
hs_str hs_stamp_read_in(hs_arena *arena, hs_str s, hs_str lang);

/* The date in an address such as /2019/11/19/title or /2019-11-19-title; empty if there is none. */
hs_str hs_stamp_of_url(hs_arena *arena, hs_str url);

/* Of a date as these functions give it, with a day: days since some day long ago. */
int hs_stamp_day(hs_str date);

#endif
