/* The shape of coded rows. */
#include "code/code.h"
#include <stdarg.h>
#include <stdio.h>

int hs_code_columns(hs_code_table table)
{
    static const unsigned char columns[HS_CODE_TABLES] = {2, 28, 7, 5, 4, 3, 4, 7, 3, 4, 10, 6, 5};
    return columns[table];
}

void hs_code_note(const hs_code_notes *notes, const char *format, ...)
{
    char line[800];
    va_list args;
    if (!notes || !notes->note) return;
    va_start(args, format);
    int n = vsnprintf(line, sizeof line, format, args);
    va_end(args);
    if (n < 0) return;
    notes->note(notes->user, (hs_str){line, (size_t)n < sizeof line ? (size_t)n : sizeof line - 1});
}
