/* Sums as WARC records name them: "sha1:" and base 32, base 16 or base 64. */
#ifndef HS_READ_SUM_H
#define HS_READ_SUM_H
#include "base/str.h"

/* Kinds that are not known are true: nothing can be said against the bytes. */
bool hs_sum_agrees(hs_str label, hs_str bytes);

#endif
