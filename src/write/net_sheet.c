/* What a measure found, as CSV, as JSON Lines, or for reading. */
#include <math.h>
#include "base/err.h"
#include "base/utf8.h"
#include "net/sheet.h"
#include "write/net.h"
#include "write/width.h"

enum { DECIMALS = 6, WIDEST = 44 };

static void put_field(hs_buf *b, hs_str s)
{
    bool odd = false;
    for (size_t i = 0; i < s.len; i++) odd = odd || strchr(",\"\r\n", s.ptr[i]);
    if (odd) hs_buf_add_c(b, '"');
    for (size_t i = 0; i < s.len; i++) {
        if (odd && s.ptr[i] == '"') hs_buf_add_c(b, '"');
        hs_buf_add_c(b, s.ptr[i]);
    }
    if (odd) hs_buf_add_c(b, '"');
}

static void put_csv(hs_out *out, const hs_net_sheet *s)
{
    hs_buf *b = &out->buf;
    uint32_t columns = hs_net_sheet_columns(s), rows = hs_net_sheet_rows(s);
    for (uint32_t c = 0; c < columns; c++) {
        if (c) hs_buf_add_c(b, ',');
        put_field(b, hs_net_sheet_name(s, c));
    }
    hs_buf_add_z(b, "\r\n");
    for (uint32_t r = 0; r < rows && !out->stopped; r++) {
        for (uint32_t c = 0; c < columns; c++) {
            if (c) hs_buf_add_c(b, ',');
            if (hs_net_sheet_is_text(s, c)) put_field(b, hs_net_sheet_text(s, r, c));
            else if (!isnan(hs_net_sheet_number(s, r, c))) hs_put_short(b, hs_net_sheet_number(s, r, c), DECIMALS);
        }
        hs_buf_add_z(b, "\r\n");
        hs_out_flush(out);
    }
}

static void put_json(hs_out *out, const hs_net_sheet *s)
{
    hs_buf *b = &out->buf;
    for (uint32_t r = 0; r < hs_net_sheet_rows(s) && !out->stopped; r++) {
        for (uint32_t c = 0; c < hs_net_sheet_columns(s); c++) {
            hs_buf_add_c(b, c ? ',' : '{');
            hs_put_json(b, hs_net_sheet_name(s, c));
            hs_buf_add_c(b, ':');
            if (hs_net_sheet_is_text(s, c)) hs_put_json(b, hs_net_sheet_text(s, r, c));
            else if (!isfinite(hs_net_sheet_number(s, r, c))) hs_buf_add_z(b, "null");
            else hs_put_short(b, hs_net_sheet_number(s, r, c), DECIMALS);
        }
        hs_buf_add_z(b, "}\n");
        hs_out_flush(out);
    }
}

/* ---- for reading ---- */

/* At most WIDEST columns, padded to `width`; numbers to the right. */
static void put_padded(hs_buf *b, hs_str s, int width, bool right)
{
    int have = 0;
    hs_buf cut = {0};
    for (size_t i = 0, from = 0; i < s.len; from = i) {
        uint32_t c = hs_utf8_next(s, &i);
        int w = hs_is_control(c) ? 1 : hs_char_width(c);
        if (have + w > WIDEST - 1 && i < s.len) {
            hs_buf_add_z(&cut, "…");
            have++;
            break;
        }
        if (hs_is_control(c)) hs_buf_add_z(&cut, "\xEF\xBF\xBD");
        else hs_buf_add(&cut, hs_str_sub(s, from, i));
        have += w;
    }
    for (int i = have; right && i < width; i++) hs_buf_add_c(b, ' ');
    hs_buf_add(b, hs_buf_str(&cut));
    for (int i = have; !right && i < width; i++) hs_buf_add_c(b, ' ');
    b->failed |= cut.failed;
    hs_buf_free(&cut);
}

static void put_shown(hs_buf *b, const hs_net_sheet *s, uint32_t r, uint32_t c)
{
    if (hs_net_sheet_is_text(s, c)) hs_buf_add(b, hs_net_sheet_text(s, r, c));
    else if (isnan(hs_net_sheet_number(s, r, c))) hs_buf_add_z(b, "–");
    else hs_put_short(b, hs_net_sheet_number(s, r, c), 3);
}

static int width_of(hs_buf *b, const hs_net_sheet *s, uint32_t c)
{
    int most = hs_text_width(hs_net_sheet_name(s, c));
    for (uint32_t r = 0; r < hs_net_sheet_rows(s); r++) {
        hs_buf shown = {0};
        put_shown(&shown, s, r, c);
        int w = shown.failed ? 0 : hs_text_width(hs_buf_str(&shown));
        b->failed |= shown.failed;
        hs_buf_free(&shown);
        if (w > most) most = w;
    }
    return most < WIDEST ? most : WIDEST;
}

static void put_text(hs_out *out, const hs_net_sheet *s)
{
    hs_buf *b = &out->buf;
    uint32_t columns = hs_net_sheet_columns(s);
    int width[64];
    if (columns > 64) columns = 64;
    for (uint32_t c = 0; c < columns; c++) width[c] = width_of(b, s, c);
    for (uint32_t r = 0; r <= hs_net_sheet_rows(s) && !out->stopped; r++) {
        size_t start = b->len;
        for (uint32_t c = 0; c < columns; c++) {
            hs_buf shown = {0};
            if (r) put_shown(&shown, s, r - 1, c);
            else hs_buf_add(&shown, hs_net_sheet_name(s, c));
            if (c) hs_buf_add_z(b, "  ");
            put_padded(b, hs_buf_str(&shown), width[c], !hs_net_sheet_is_text(s, c));
            b->failed |= shown.failed;
            hs_buf_free(&shown);
        }
        while (b->len > start && b->ptr[b->len - 1] == ' ') b->len--;
        hs_buf_add_c(b, '\n');
        hs_out_flush(out);
    }
    for (uint32_t i = 0; i < s->note.n; i++) {
        if (!i) hs_buf_add_c(b, '\n');
        hs_buf_add(b, s->note.at[i]);
        hs_buf_add_c(b, '\n');
    }
}

int hs_net_sheet_write(const hs_net_sheet *s, hs_net_format format, hs_sink sink, void *user, hs_err *err)
{
    hs_out out = {.sink = sink, .user = user};
    switch (format) {
    case HS_NET_CSV: put_csv(&out, s); break;
    case HS_NET_JSON: put_json(&out, s); break;
    case HS_NET_TEXT_VIEW: put_text(&out, s); break;
    default: return hs_fail(err, HS_EUSAGE, "a measure is written as csv, json or text");
    }
    hs_out_finish(&out);
    bool failed = out.buf.failed;
    hs_buf_free(&out.buf);
    if (failed) return hs_fail(err, HS_ENOMEM, "out of memory while writing");
    return out.stopped ? hs_fail(err, HS_EIO, "the output was closed") : HS_OK;
}
