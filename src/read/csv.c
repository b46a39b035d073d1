/* CSV and TSV: a record a row, as RFC 4180 has it, with quotation marks and line ends in fields; in any encoding; separated by , ; tab or |.
 *
 * An item is the header's and the row's own bytes, so that it reads by itself; its form says how. Rows are named by the line on which they
 * begin. The first record names the columns. A row that is not as wide as the header, or whose quotation marks do not pair, is told and
 * left out, and reading goes on with the next line that begins a row; a row without text is passed over.
 *
 * Rows are found in the bytes (of UTF-16: in its units), cells in the text that they are decoded to. */
#include <inttypes.h>
#include "base/err.h"
#include "read/column.h"
#include "text/text.h"

enum { HEAD = 256 << 10, HEADER = 1 << 20, SAMPLE = 20, MEMORY = 256 << 20 };

/* ---- cells, in UTF-8 ---- */

typedef struct cells { hs_str *at; uint32_t n, cap; } cells;

static hs_str unquoted(hs_arena *arena, hs_str s)
{
    char *out = hs_arena_alloc(arena, s.len);
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++) {
        out[n++] = s.ptr[i];
        if (s.ptr[i] == '"' && i + 1 < s.len && s.ptr[i + 1] == '"') i++;
    }
    return (hs_str){out, n};
}

/* The quoted field at the beginning of s, its end in *end. */
static hs_str quoted(hs_arena *arena, hs_str s, size_t *end)
{
    size_t i = 1;
    bool doubled = false;
    for (; i < s.len; i++) {
        if (s.ptr[i] != '"') continue;
        if (i + 1 == s.len || s.ptr[i + 1] != '"') break;
        doubled = true;
        i++;
    }
    hs_str inside = hs_str_sub(s, 1, i < s.len ? i : s.len);
    for (*end = i < s.len ? i + 1 : i; *end < s.len && s.ptr[*end] == ' ';) ++*end;
    return doubled ? unquoted(arena, inside) : inside;
}

/* The cells of the record at the beginning of *rest, which moves behind it. */
static cells record_of(hs_arena *arena, hs_str *rest, char delimiter)
{
    cells row = {0};
    for (;;) {
        hs_str cell = {"", 0};
        size_t end = 0, inside = 0;
        if (rest->len && rest->ptr[0] == '"') cell = quoted(arena, *rest, &inside);
        for (end = inside; end < rest->len && rest->ptr[end] != delimiter && rest->ptr[end] != '\n' && rest->ptr[end] != '\r';) end++;
        if (end > inside) cell = hs_str_sub(*rest, 0, end); /* no quotation marks, or none that close it */
        hs_push(arena, &row, cell);
        *rest = hs_str_sub(*rest, end, rest->len);
        if (!rest->len) return row;
        char c = rest->ptr[0];
        bool pair = c == '\r' && rest->len > 1 && rest->ptr[1] == '\n';
        if (c == delimiter || c == '\n' || c == '\r') *rest = hs_str_sub(*rest, 1 + pair, rest->len);
        if (c == '\n' || c == '\r') return row;
    }
}

static int decode(hs_arena *arena, const hs_item *item, hs_content *out, hs_err *err)
{
    hs_str charset = hs_form_value(arena, item->form, "charset"), delimiter = hs_form_value(arena, item->form, "delimiter");
    hs_column_map map;
    int code = hs_column_map_read(hs_form_value(arena, item->form, "map"), &map, err);
    if (code) return code;
    char *name = hs_arena_alloc(arena, charset.len + 1);
    memcpy(name, charset.ptr, charset.len);
    hs_text text;
    code = hs_text_read(arena, item->bytes, &(hs_text_options){.name = "a row", .charset = charset.len ? name : NULL, .format = "text"}, &text, err);
    if (code) return code;
    char by = delimiter.len ? delimiter.ptr[0] : ',';
    cells header = record_of(arena, &text.s, by), row = record_of(arena, &text.s, by);
    hs_str value[HS_ROLES] = {{0}};
    for (size_t role = 0; role < HS_ROLES; role++) {
        size_t i = role == HS_FIELD(date_from) ? header.n : hs_column_find(&map, role, header.at, header.n);
        if (i < header.n && i < row.n) value[role] = role < HS_FIELDS ? hs_str_trim(row.at[i]) : row.at[i];
    }
    bool html = !value[HS_ROLE_TEXT].len && value[HS_ROLE_HTML].len;
    if (hs_column_find(&map, HS_ROLE_TEXT, header.at, header.n) == header.n && !html)
        return hs_column_none(item->name, 0, header.at, header.n, err);
    *out = (hs_content){.bytes = html ? value[HS_ROLE_HTML] : value[HS_ROLE_TEXT], .format = html ? "html" : "text", .charset = "UTF-8"};
    memcpy(&out->fields, value, sizeof out->fields);
    if (out->fields.date.len) out->fields.date_from = HS_STR("field");
    return HS_OK;
}

/* ---- rows, in bytes ---- */

typedef struct table {
    hs_reading *r;
    hs_source *s;
    hs_arena arena;      /* for the beginning of the file, while the columns are found */
    hs_column_map map;
    size_t width, high;  /* of a unit: 1, or 2 with its high byte at 0 or 1 */
    char delimiter;
    size_t columns, text, html; /* text, html: which column; `columns` if none */
    size_t header;       /* length of the header at the beginning of bytes */
    uint64_t line;       /* of the next byte */
    hs_buf bytes, name, form;
} table;

/* A record on its way: may stop at the end of the window and go on in a longer one. */
typedef struct scan {
    size_t at;             /* next unit */
    size_t column, begin;  /* the field that we are in, and where it begins */
    uint64_t lines;        /* line ends so far */
    bool plain;            /* quotation marks mean nothing: up to the end of the line */
    bool quoted, closing, blank; /* in a quoted field; behind a mark that may close it; spaces behind that */
    bool cr;               /* behind a carriage return that ends the record */
    bool any;              /* it is not a blank line */
    bool text;             /* a cell with text that is not empty was seen */
} scan;

enum { MORE, WHOLE, STRAY };

static int unit_at(const table *t, hs_str w, size_t at)
{
    unsigned char a = (unsigned char)w.ptr[at];
    if (t->width == 1) return a;
    unsigned char b = (unsigned char)w.ptr[at + 1];
    return t->high ? a | b << 8 : a << 8 | b;
}

static void end_cell(const table *t, scan *x)
{
    if ((x->column == t->text || x->column == t->html) && x->at - x->begin > (x->closing ? 2 * t->width : 0)) x->text = true;
    x->column++;
    x->begin = x->at + t->width;
    x->quoted = x->closing = x->blank = false;
}

static int scan_on(const table *t, scan *x, hs_str w)
{
    for (; x->at + t->width <= w.len; x->at += t->width) {
        int c = unit_at(t, w, x->at);
        if (x->cr) {
            if (c == '\n') x->at += t->width;
            return WHOLE;
        }
        if (c == '\n' || (c == '\r' && (!x->quoted || x->closing))) x->lines++;
        else x->any |= c != ' ';
        if (x->quoted && !x->closing) {
            x->closing = c == '"';
        } else if (x->closing && c == '"' && !x->blank) {
            x->closing = false;
        } else if (c == t->delimiter && !x->plain) {
            end_cell(t, x);
        } else if (c == '\n' || c == '\r') {
            end_cell(t, x);
            x->cr = c == '\r';
            if (x->cr) continue;
            x->at += t->width;
            return WHOLE;
        } else if (x->closing) {
            if (c != ' ') return STRAY;
            x->blank = true;
        } else if (c == '"' && x->at == x->begin && !x->plain) {
            x->quoted = true;
        }
    }
    return MORE;
}

/* The record at s in *raw, in the window; the caller takes it. HS_EFORMAT and HS_ELIMIT: of this record alone. */
static int next_record(table *t, size_t limit, scan *x, hs_str *raw, hs_err *err)
{
    hs_str file = t->s->name;
    for (;;) {
        size_t want = x->at + t->width;
        *raw = hs_source_peek(t->s, want);
        bool end = raw->len < want;
        int state = scan_on(t, x, *raw);
        if (end && t->s->code) {
            if (err) *err = t->s->err;
            return t->s->code;
        }
        if (state == STRAY)
            return hs_fail(err, HS_EFORMAT, "%.*s:%" PRIu64 ": a quotation mark inside a quoted field is not doubled; left out up to the next whole row",
                           (int)file.len, file.ptr, t->line + x->lines);
        if (x->at > limit)
            return hs_fail(err, HS_ELIMIT, "%.*s:%" PRIu64 ": a row is larger than the limit of %zu MB, or a quotation mark is never closed",
                           (int)file.len, file.ptr, t->line, t->r->options.max_size >> 20);
        if (end && x->quoted && !x->closing)
            return hs_fail(err, HS_EFORMAT, "%.*s:%" PRIu64 ": a quotation mark in this row is never closed; left out up to the next whole row", (int)file.len,
                           file.ptr, t->line);
        if (end && x->at && !x->cr) end_cell(t, x);
        if (state == WHOLE || end) {
            *raw = hs_str_sub(*raw, 0, x->at < raw->len ? x->at : raw->len);
            return HS_OK;
        }
    }
}

static void take(table *t, const scan *x, size_t n)
{
    hs_source_take(t->s, n);
    t->line += x->lines;
}

/* Takes a line, however long, whatever is in it. */
static void skip_line(table *t)
{
    scan x = {.plain = true};
    for (;;) {
        hs_str w = hs_source_peek(t->s, 2 * t->width);
        x.at = 0;
        int state = scan_on(t, &x, w);
        hs_source_take(t->s, state == MORE && w.len < 2 * t->width ? w.len : x.at);
        if (state == WHOLE || w.len < 2 * t->width) break;
    }
    t->line += x.lines;
}

static void give(table *t, hs_str raw)
{
    t->bytes.len = t->header;
    hs_buf_add(&t->bytes, raw);
    t->name.len = 0;
    hs_buf_add(&t->name, t->s->name);
    hs_buf_printf(&t->name, "#%" PRIu64, t->line);
    hs_item item = {.name = hs_buf_str(&t->name), .bytes = hs_buf_str(&t->bytes), .form = hs_buf_str(&t->form)};
    if (!t->bytes.failed && !t->name.failed) hs_reading_item(t->r, &item);
}

/* Behind quotation marks that do not pair, all is told with them until a row is whole again. */
static int read_rows(table *t, hs_err *err)
{
    bool damaged = false;
    while (!t->r->stopped && hs_source_peek(t->s, 1).len) {
        hs_str raw;
        hs_err e = {0};
        scan x = {0};
        int code = next_record(t, t->r->options.max_size - t->header, &x, &raw, &e);
        if (code == HS_OK && !raw.len) break; /* half a unit */
        if (code == HS_OK && x.column != t->columns && x.any)
            code = hs_fail(&e, HS_EFORMAT, "%.*s:%" PRIu64 ": a row of %zu columns where the header has %zu; it is left out", (int)t->s->name.len,
                           t->s->name.ptr, t->line, x.column, t->columns);
        else if (code == HS_OK && x.any) damaged = false;
        if (code == HS_OK && x.any && x.text) give(t, raw);
        if (t->bytes.failed || t->name.failed) return hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)t->s->name.len, t->s->name.ptr);
        if (code && t->s->code) {
            if (err) *err = e;
            return code;
        }
        bool unpaired = code && (x.quoted || code == HS_ELIMIT);
        if (code && !damaged) hs_reading_trouble(t->r, &e);
        damaged |= unpaired;
        if (unpaired) skip_line(t);
        else take(t, &x, raw.len);
    }
    return t->s->code ? hs_fail(err, t->s->code, "%s", t->s->err.message) : HS_OK;
}

/* ---- the beginning of a file ---- */

/* How many of the first rows are as wide as the header, if it is cut at `by`; 0 if that makes one column. */
static size_t fit(table *t, hs_str text, bool all, char by)
{
    hs_arena_mark mark = hs_arena_save(&t->arena);
    size_t same = 0;
    cells header = record_of(&t->arena, &text, by);
    bool named = hs_column_find(&t->map, HS_ROLE_TEXT, header.at, header.n) < header.n || hs_column_find(&t->map, HS_ROLE_HTML, header.at, header.n) < header.n;
    for (int i = 0; i < SAMPLE && text.len; i++) {
        cells row = record_of(&t->arena, &text, by);
        same += row.n == header.n && (text.len || all);
    }
    uint32_t n = header.n;
    hs_arena_reset(&t->arena, mark);
    return n < 2 ? 0 : 1 + same + (named ? 2 * SAMPLE : 0);
}

static char find_delimiter(table *t, hs_str text, bool all)
{
    static const char CANDIDATES[] = {',', ';', '\t', '|'};
    char best = hs_name_ends(t->s->name, ".tsv") || hs_name_ends(t->s->name, ".tab") ? '\t' : ',';
    size_t most = fit(t, text, all, best);
    for (size_t i = 0; i < sizeof CANDIDATES; i++) {
        size_t n = fit(t, text, all, CANDIDATES[i]);
        if (n > most) most = n, best = CANDIDATES[i];
    }
    return best;
}

/* The columns of the header: which holds the text, and whether the map names only such as there are. */
static int find_columns(table *t, hs_str text, hs_err *err)
{
    cells header = record_of(&t->arena, &text, t->delimiter);
    t->columns = header.n;
    t->text = hs_column_find(&t->map, HS_ROLE_TEXT, header.at, header.n);
    t->html = hs_column_find(&t->map, HS_ROLE_HTML, header.at, header.n);
    for (size_t role = 0; role < HS_ROLES; role++) {
        hs_str wanted = t->map.of[role];
        if (wanted.len && hs_column_find(&t->map, role, header.at, header.n) == header.n)
            return hs_fail(err, HS_EUSAGE, "%.*s: there is no column \"%.*s\", which --map names", (int)t->s->name.len, t->s->name.ptr, (int)wanted.len,
                           wanted.ptr);
    }
    if (t->text < header.n || t->html < header.n) return HS_OK;
    return hs_column_none(t->s->name, 0, header.at, header.n, err);
}

/* Excel's own line before the header: sep=; */
static bool separator_line(hs_str *text, char *delimiter)
{
    hs_str rest = *text, line = hs_str_cut(&rest, '\n');
    if (line.len && line.ptr[line.len - 1] == '\r') line.len--;
    if (line.len != 5 || memcmp(line.ptr, "sep=", 4)) return false;
    *delimiter = line.ptr[4];
    *text = rest;
    return true;
}

static int start(table *t, hs_err *err)
{
    hs_str head = hs_source_peek(t->s, HEAD);
    bool all = head.len < HEAD;
    if (!all) head.len = HEAD;
    hs_text text;
    int code = hs_text_read(&t->arena, head, &(hs_text_options){.name = "the table", .format = "text"}, &text, err);
    if (code) return hs_fail(err, code, "%.*s: not a table in text", (int)t->s->name.len, t->s->name.ptr);
    if (hs_str_starts(text.charset, HS_STR("UTF-32")))
        return hs_fail(err, HS_EFORMAT, "%.*s: in UTF-32; save it in UTF-8", (int)t->s->name.len, t->s->name.ptr);
    t->high = hs_str_is(text.charset, "UTF-16LE");
    t->width = 1 + (hs_str_starts(text.charset, HS_STR("UTF-16")));
    bool separator = separator_line(&text.s, &t->delimiter);
    if (!separator) t->delimiter = find_delimiter(t, text.s, all);
    hs_buf_add_z(&t->form, "csv");
    hs_form_add(&t->form, "delimiter", (hs_str){&t->delimiter, 1});
    if (!hs_str_is(text.charset, "UTF-8")) hs_form_add(&t->form, "charset", text.charset);
    if (t->r->options.map) hs_form_add(&t->form, "map", hs_str_of(t->r->options.map));
    code = find_columns(t, text.s, err);
    if (code) return code;
    size_t mark = t->width == 2 ? 2 * (head.len > 1 && ((unsigned char)head.ptr[0] & 0xFE) == 0xFE && ((unsigned char)head.ptr[1] & 0xFE) == 0xFE)
                                : 3 * hs_str_starts(head, HS_STR("\xEF\xBB\xBF"));
    hs_source_take(t->s, mark);
    if (separator) skip_line(t);
    return HS_OK;
}

static int read_table(table *t, hs_err *err)
{
    hs_str raw;
    int code = start(t, err);
    scan x = {0};
    size_t most = t->r->options.max_size / 2 < HEADER ? t->r->options.max_size / 2 : HEADER;
    if (!code) code = next_record(t, most, &x, &raw, err);
    if (code) return code;
    hs_buf_add(&t->bytes, raw);
    t->header = raw.len;
    take(t, &x, raw.len);
    return t->bytes.failed ? hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)t->s->name.len, t->s->name.ptr) : read_rows(t, err);
}

static int guarded(table *t, hs_err *err)
{
    jmp_buf fail;
    hs_arena_init(&t->arena, MEMORY, &fail);
    if (setjmp(fail)) return hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)t->s->name.len, t->s->name.ptr);
    return read_table(t, err);
}

static int split(hs_reading *r, hs_source *s, hs_err *err)
{
    table t = {.r = r, .s = s, .line = 1};
    int code = hs_column_map_read(hs_str_of(r->options.map), &t.map, err);
    if (!code) code = guarded(&t, err);
    hs_arena_free(&t.arena);
    hs_buf_free(&t.bytes);
    hs_buf_free(&t.name);
    hs_buf_free(&t.form);
    return code;
}

static bool is(hs_str head, hs_str name)
{
    static const char ZIP[] = {'P', 'K', 3, 4};
    if (hs_str_starts(head, (hs_str){ZIP, 4})) return false;
    return hs_name_ends(name, ".csv") || hs_name_ends(name, ".tsv") || hs_name_ends(name, ".tab");
}

const hs_format_of hs_format_csv = {.name = "csv", .is = is, .split = split, .decode = decode};
