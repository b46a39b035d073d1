/* Numbers as text, whatever the locale. */
#ifndef HS_WRITE_NUMBER_H
#define HS_WRITE_NUMBER_H
#include "base/buf.h"

/* Six decimals; a half goes up, away from 0, by the shortest decimal form, as Java's %.6f has it and C's has not: 0.0078125 is 0.007813. */
void hs_put_fixed6(hs_buf *b, double x);
/* As few digits as give the same number back; whole numbers without a point. Not finite: "NaN", "Infinity", "-Infinity". */
void hs_put_number(hs_buf *b, double x);
/* Rounded to n decimals, 0 to 6, zeros at the end dropped: for coordinates. */
void hs_put_short(hs_buf *b, double x, int n);

#endif
