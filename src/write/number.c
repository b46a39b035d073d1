/* Numbers as text. */
#include "write/number.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include "write/write.h"

static bool put_odd(hs_buf *b, double x)
{
    if (isfinite(x)) return false;
    hs_buf_add_z(b, isnan(x) ? "NaN" : x > 0 ? "Infinity" : "-Infinity");
    return true;
}

/* What printf gave, with a point where the locale has something else. */
static void add_pointed(hs_buf *b, const char *text)
{
    for (bool inside = false; *text; text++) {
        if (strchr("0123456789eE+-", *text)) {
            inside = false;
            hs_buf_add_c(b, *text);
        } else if (!inside) {
            inside = true;
            hs_buf_add_c(b, '.');
        }
    }
}

void hs_put_fixed6(hs_buf *b, double x)
{
    if (put_odd(b, x)) return;
    double size = fabs(x);
    if (size >= 9e8) { /* no half of a millionth is left in the number */
        char text[340];
        snprintf(text, sizeof text, "%.6f", x);
        add_pointed(b, text);
        return;
    }
    /* n millionths: the nearest, corrected by the halves on both sides, which are doubles of their own */
    int64_t n = (int64_t)floor(size * 1e6 + 0.5);
    while (n > 0 && size < (double)(10 * n - 5) / 1e7) n--;
    while (size >= (double)(10 * n + 5) / 1e7) n++;
    if (signbit(x)) hs_buf_add_c(b, '-');
    hs_put_uint(b, (uint64_t)n / 1000000);
    char digit[8] = ".000000";
    for (uint64_t rest = (uint64_t)n % 1000000, i = 6; i; i--, rest /= 10) digit[i] = (char)('0' + rest % 10);
    hs_buf_add_z(b, digit);
}

void hs_put_number(hs_buf *b, double x)
{
    char text[40];
    if (put_odd(b, x)) return;
    if (x == 0) {
        hs_buf_add_c(b, '0');
        return;
    }
    if (floor(x) == x && fabs(x) < 1e15) {
        if (x < 0) hs_buf_add_c(b, '-');
        hs_put_uint(b, (uint64_t)fabs(x));
        return;
    }
    for (int digits = 15; digits <= 17; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, x);
        if (strtod(text, NULL) == x) break;
    }
    add_pointed(b, text);
}

void hs_put_short(hs_buf *b, double x, int n)
{
    static const double power[] = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};
    if (put_odd(b, x)) return;
    hs_put_number(b, round(x * power[n]) / power[n] + 0.0);
}
