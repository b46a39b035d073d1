/* Dates as pages write them for machines, and sometimes for people -> ISO 8601. */
#ifndef HS_TEXT_STAMP_H
#define HS_TEXT_STAMP_H
#include "base/arena.h"

/* "2019-11-19", with "T05:00:00-05:00" (or a part of it) where s gives the time in ISO's way; empty if s begins with no
 * date that has only one reading. Reads 2019-11-19, 2019/11/19, 20191119, 19.11.2019, November 19 2019, 19 Nov 2019,
 * Tue, 19 Nov 2019, and the Russian and Kazakh names of months. */
hs_str hs_stamp_read(hs_arena *arena, hs_str s);

/* The date in an address such as /2019/11/19/title or /2019-11-19-title; empty if there is none. */
hs_str hs_stamp_of_url(hs_arena *arena, hs_str url);

#endif
