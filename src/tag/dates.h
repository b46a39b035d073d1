/* The words that dates are made of, from a list that is data (lang/en/dates.txt):
 *
 *     [month]
 *     january 1
 * A word may stand under several headings. What the numbers mean is said at each heading below. */
#ifndef HS_TAG_DATES_H
#define HS_TAG_DATES_H
#include "text/token.h"

enum hs_date_word {
    HS_DW_MONTH,    /* 1 to 12 */
    HS_DW_WEEKDAY,  /* 1 = Monday to 7 */
    HS_DW_DAY,      /* days from today: yesterday -1 */
    HS_DW_UNIT,     /* 1 day, 2 week, 3 month, 4 year */
    HS_DW_SHIFT,    /* before a unit or a weekday: last -1, this 0, next 1 */
    HS_DW_AGO,      /* behind a number and a unit: ago -1 */
    HS_DW_NUMBER,   /* one 1 */
    HS_DW_ORDINAL,  /* first 1 */
    HS_DW_PART,     /* of a day, behind it: morning */
    HS_DW_OF,       /* between day and month: of */
    HS_DW_INTRO,    /* before a year or month on its own: in; where a time begins or ends -1: since, until */
    HS_DW_UNSURE,   /* is often something else: may, march; needs an intro or a number beside it */
    HS_DW_KINDS
};

typedef struct hs_date_entry { hs_str word; uint16_t kinds; int8_t value[HS_DW_KINDS]; } hs_date_entry;
typedef struct hs_date_words { hs_date_entry *at; uint32_t size; } hs_date_words; /* [size], open addressing */

/* Errors: HS_EFORMAT with the line, HS_ENOMEM. The section must outlive the table. */
int hs_date_words_read(hs_str section, hs_date_words *out, hs_err *err);
void hs_date_words_free(hs_date_words *w);
/* NULL when the list does not have it. */
const hs_date_entry *hs_date_word(const hs_date_words *w, hs_str low);

/* Calendar arithmetic: days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms"). */
int32_t hs_day_of(int32_t year, int32_t month, int32_t day);
void hs_date_of(int32_t days, int32_t *year, int32_t *month, int32_t *day);

#endif
