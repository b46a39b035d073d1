/* Matrices, byte for byte as Discourse Network Analyzer writes them: CSV with semicolons, and UCINET's DL. */
#include "write/net.h"

/* "label", a quotation mark inside as an apostrophe: neither form has another way. */
static void put_label(hs_buf *b, hs_str s)
{
    hs_buf_add_c(b, '"');
    for (size_t i = 0; i < s.len; i++) hs_buf_add_c(b, s.ptr[i] == '"' ? '\'' : s.ptr[i]);
    hs_buf_add_c(b, '"');
}

static void put_cell(hs_buf *b, double x, bool whole)
{
    if (!whole) hs_put_fixed6(b, x);
    else {
        if (x < 0) hs_buf_add_c(b, '-');
        hs_put_uint(b, (uint64_t)(x < 0 ? -x : x));
    }
}

/* All cells of a row, each with `before` in front. */
static void put_cells(hs_net_job *j, uint32_t r, char before)
{
    hs_buf *b = &j->out->buf;
    bool whole = hs_net_is_whole(j->net);
    const char *zero = whole ? "0" : "0.000000";
    uint32_t columns = hs_net_columns(j->net), at = 0;
    hs_net_row row = hs_net_walk_row(j->walk, r, 0);
    for (uint32_t c = 0; c < columns; c++) {
        hs_buf_add_c(b, before);
        if (at < row.n && row.column[at] == c) put_cell(b, row.weight[at++], whole);
        else hs_buf_add_z(b, zero);
    }
    hs_out_flush(j->out);
}

void hs_net_put_csv(hs_net_job *j)
{
    hs_buf *b = &j->out->buf;
    hs_buf_add_z(b, "\"\"");
    for (uint32_t c = 0; c < hs_net_columns(j->net); c++) {
        hs_buf_add_c(b, ';');
        put_label(b, hs_net_column_label(j->net, c));
    }
    for (uint32_t r = 0; r < hs_net_rows(j->net) && !j->out->stopped; r++) {
        hs_buf_add_c(b, '\n');
        put_label(b, hs_net_row_label(j->net, r));
        put_cells(j, r, ';');
    }
}

void hs_net_put_dl(hs_net_job *j)
{
    hs_buf *b = &j->out->buf;
    uint32_t rows = hs_net_rows(j->net), columns = hs_net_columns(j->net);
    if (j->one_mode) hs_buf_printf(b, "dl n = %u, format = fullmatrix\nlabels:", rows);
    else hs_buf_printf(b, "dl nr = %u, nc = %u, format = fullmatrix\nrow labels:", rows, columns);
    for (uint32_t r = 0; r < rows; r++) {
        hs_buf_add_c(b, '\n');
        put_label(b, hs_net_row_label(j->net, r));
    }
    if (!j->one_mode) hs_buf_add_z(b, "\ncol labels:");
    for (uint32_t c = 0; !j->one_mode && c < columns; c++) {
        hs_buf_add_c(b, '\n');
        put_label(b, hs_net_column_label(j->net, c));
    }
    hs_buf_add_z(b, "\ndata:");
    for (uint32_t r = 0; r < rows && !j->out->stopped; r++) {
        hs_buf_add_c(b, '\n');
        put_cells(j, r, ' ');
    }
}
