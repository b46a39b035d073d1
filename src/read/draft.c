/* What a decoder collects while objects of other libraries are alive. */
#include "read/draft.h"
#include "base/err.h"

hs_str hs_str_trim(hs_str s)
{
    while (s.len && memchr(" \t\r\n\f\v", s.ptr[0], 6)) s = hs_str_sub(s, 1, s.len);
    while (s.len && memchr(" \t\r\n\f\v", s.ptr[s.len - 1], 6)) s.len--;
    return s;
}

bool hs_name_ends(hs_str name, const char *ending)
{
    size_t n = strlen(ending);
    if (name.len < n) return false;
    for (size_t i = 0; i < n; i++) {
        char c = name.ptr[name.len - n + i];
        if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != ending[i]) return false;
    }
    return true;
}

hs_str hs_iso_time(int64_t seconds, char into[32])
{
    hs_fields f = {0};
    hs_fields_file_time(&f, into, seconds);
    return f.date;
}

void hs_draft_free(hs_draft *d)
{
    hs_buf_free(&d->held);
}

void hs_draft_field(hs_draft *d, size_t field, hs_str value)
{
    value = hs_str_trim(value);
    if (!value.len || d->field[field].len) return;
    d->field[field].at = d->held.len;
    d->field[field].len = value.len;
    hs_buf_add(&d->held, value);
}

hs_str hs_draft_get(const hs_draft *d, size_t field)
{
    if (d->held.failed || !d->field[field].len) return (hs_str){"", 0};
    return hs_str_sub(hs_buf_str(&d->held), d->field[field].at, d->field[field].at + d->field[field].len);
}

void hs_draft_text(hs_draft *d, hs_str text)
{
    d->text.at = d->held.len;
    d->text.len = text.len;
    hs_buf_add(&d->held, text);
}

/* The jump goes on to the caller's guard once the buffer is freed. */
static hs_str moved(hs_arena *arena, hs_buf *held)
{
    jmp_buf *outer = arena->fail, here;
    arena->fail = &here;
    if (setjmp(here)) {
        arena->fail = outer;
        hs_buf_free(held);
        hs_arena_give_up(arena);
    }
    hs_str all = hs_arena_copy(arena, hs_buf_str(held));
    arena->fail = outer;
    hs_buf_free(held);
    return all;
}

int hs_draft_settle(hs_draft *d, hs_arena *arena, const hs_item *item, const char *format, hs_content *out, hs_err *err)
{
    if (d->held.failed) {
        hs_draft_free(d);
        return hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)item->name.len, item->name.ptr);
    }
    hs_str all = moved(arena, &d->held), value[HS_FIELDS];
    *out = (hs_content){.format = format, .charset = "UTF-8"};
    for (size_t i = 0; i < HS_FIELDS; i++)
        value[i] = d->field[i].len ? hs_str_sub(all, d->field[i].at, d->field[i].at + d->field[i].len) : (hs_str){"", 0};
    memcpy(&out->fields, value, sizeof out->fields);
    if (out->fields.date.len && !out->fields.date_from.len) out->fields.date_from = HS_STR("field");
    out->bytes = hs_str_sub(all, d->text.at, d->text.at + d->text.len);
    return HS_OK;
}
