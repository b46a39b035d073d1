/* Sheets: filling them, and hearsay.h's functions to look at them. */
#include "net/sheet.h"
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include "base/mem.h"
#include "net/calendar.h"

void hs_sheet_column(hs_net_sheet *s, hs_str name, bool is_text)
{
    hs_push(&s->arena, &s->column, hs_arena_copy(&s->arena, name));
    hs_push(&s->arena, &s->is_text, is_text);
}

void hs_sheet_text(hs_net_sheet *s, hs_str text)
{
    hs_net_cellule c = {.text = hs_arena_copy(&s->arena, text)};
    hs_push(&s->arena, &s->cell, c);
}

void hs_sheet_number(hs_net_sheet *s, double x)
{
    hs_net_cellule c = {.number = x};
    hs_push(&s->arena, &s->cell, c);
}

void hs_sheet_note(hs_net_sheet *s, const char *format, ...)
{
    char line[512];
    va_list args;
    va_start(args, format);
    vsnprintf(line, sizeof line, format, args);
    va_end(args);
    hs_push(&s->arena, &s->note, hs_arena_copy(&s->arena, hs_str_of(line)));
}

void hs_sheet_day(hs_net_sheet *s, int64_t time)
{
    hs_buf b = {0};
    if (time != INT64_MIN) hs_put_time(&b, time, 0);
    char text[32];
    bool failed = b.failed;
    size_t n = failed ? 0 : b.len < sizeof text ? b.len : sizeof text;
    if (n) memcpy(text, b.ptr, n);
    hs_buf_free(&b); /* before the arena may give up */
    if (failed) hs_arena_give_up(&s->arena);
    hs_sheet_text(s, (hs_str){text, n});
}

void hs_net_sheet_free(hs_net_sheet *s)
{
    if (!s) return;
    hs_arena_free(&s->arena);
    hs_mem_free(s);
}

uint32_t hs_net_sheet_columns(const hs_net_sheet *s)
{
    return s->column.n;
}

uint32_t hs_net_sheet_rows(const hs_net_sheet *s)
{
    return s->column.n ? s->cell.n / s->column.n : 0;
}

hs_str hs_net_sheet_name(const hs_net_sheet *s, uint32_t column)
{
    return s->column.at[column];
}

int hs_net_sheet_is_text(const hs_net_sheet *s, uint32_t column)
{
    return s->is_text.at[column];
}

hs_str hs_net_sheet_text(const hs_net_sheet *s, uint32_t row, uint32_t column)
{
    return s->cell.at[(size_t)row * s->column.n + column].text;
}

double hs_net_sheet_number(const hs_net_sheet *s, uint32_t row, uint32_t column)
{
    return s->cell.at[(size_t)row * s->column.n + column].number;
}
