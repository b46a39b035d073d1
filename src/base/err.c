/* Filling in an hs_err. */
#include "base/err.h"
#include <stdarg.h>
#include <stdio.h>

int hs_fail(hs_err *err, int code, const char *format, ...)
{
    if (err) {
        va_list args;
        va_start(args, format);
        vsnprintf(err->message, sizeof err->message, format, args);
        va_end(args);
        err->code = code;
    }
    return code;
}
