/* The head of an HTTP answer: its lines as they came. */
#ifndef HS_FETCH_HEAD_H
#define HS_FETCH_HEAD_H
#include "base/str.h"

/* The value of the first line `name: value` (name in lower case), without white space around; ptr NULL when there is none. */
hs_str hs_head_get(hs_str head, const char *name);

/* Content-Type's value in two: the type in lower case without parameters, the charset as it is written. What does not fit,
 * or holds other bytes than names of these are made of, becomes "". */
void hs_head_type(hs_str value, char type[128], char charset[64]);

#endif
