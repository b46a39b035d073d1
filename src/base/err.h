/* Filling in an hs_err: code, message, and where. */
#ifndef HS_BASE_ERR_H
#define HS_BASE_ERR_H
#include "base/str.h"

/* Returns code. err may be NULL. */
int hs_fail(hs_err *err, int code, const char *format, ...) __attribute__((format(printf, 3, 4)));

#endif
