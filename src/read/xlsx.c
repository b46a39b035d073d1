/* XLSX: the rows of the sheets that have a column with text.
 *
 * An item is a JSON object of a row, {"Column": "value", …}, with the values as the file stores them and dates in ISO 8601; its form is that
 * of JSON Lines. Rows are named as Excel names them, "book.xlsx#Sheet1!12". The header is the first of a sheet's first rows that names a
 * column with text. Memory is the unpacked sheet, its strings and a row. */
#include <inttypes.h>
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include "base/err.h"
#include "base/mem.h"
#include "read/column.h"
#include "read/ooxml.h"
#include "read/unzip.h"

enum { SHEETS = 256, COLUMNS = 16384, HEADER_WITHIN = 10, FORMATS = 65536, SHARED_LIMIT = 8 << 20 };

typedef struct at_len { size_t at, len; } at_len;

/* Strings one behind another. */
typedef struct list {
    hs_buf text, where; /* where: at_len[n] */
    size_t n;
} list;

typedef struct book {
    hs_reading *r;
    hs_str name, zip;
    hs_column_map map;
    bool since_1904;
    list shared, sheets, ids; /* shared strings; names and ids of sheets */
    hs_buf dates, formats;    /* bytes: is the cell style / the number format of that index a date? */
    bool found;               /* a sheet had a header */
    hs_err none;              /* why not */
    /* the sheet being read */
    hs_str sheet;
    list header, row;
    hs_buf cells;    /* uint32_t[row.n]: the column of each cell */
    bool has_header;
    uint32_t text, html; /* its columns; COLUMNS if there is none */
    unsigned tried;
    uint64_t number; /* of the row */
    uint32_t column;
    char type;       /* of the cell: 's'hared, 'i'nline, 'n'umber, 0 what is left out */
    uint32_t style;
    bool wanted;     /* in <v> or <t> */
    hs_buf value, form, item;
    size_t size;     /* of the row so far */
} book;

static void list_add(list *l, hs_str s)
{
    at_len x = {l->text.len, s.len};
    hs_buf_add(&l->text, s);
    hs_buf_add(&l->where, (hs_str){(const char *)&x, sizeof x});
    l->n++;
}

static hs_str list_at(const list *l, size_t i)
{
    at_len x;
    if (i >= l->n || l->text.failed || l->where.failed) return (hs_str){"", 0};
    memcpy(&x, l->where.ptr + i * sizeof x, sizeof x);
    return x.len ? hs_str_sub(hs_buf_str(&l->text), x.at, x.at + x.len) : (hs_str){"", 0};
}

static void list_clear(list *l)
{
    l->text.len = l->where.len = 0;
    l->n = 0;
}

static void list_free(list *l)
{
    hs_buf_free(&l->text);
    hs_buf_free(&l->where);
}

static uint64_t number_of(hs_str s, uint64_t most)
{
    uint64_t n = 0;
    for (size_t i = 0; i < s.len && s.ptr[i] >= '0' && s.ptr[i] <= '9' && n <= most; i++) n = 10 * n + (uint64_t)(s.ptr[i] - '0');
    return n < most ? n : most;
}

static void nothing(void *user, const char *name)
{
    (void)user;
    (void)name;
}

/* ---- workbook, strings, styles ---- */

static bool workbook_open(void *user, xmlTextReader *r, const char *name)
{
    book *b = user;
    char into[HS_PART_PATH];
    if (strcmp(name, "workbookPr") == 0) {
        hs_str v = hs_xml_attribute(r, "date1904", into, sizeof into);
        b->since_1904 = hs_str_is(v, "1") || hs_str_is(v, "true");
    } else if (strcmp(name, "sheet") == 0 && b->sheets.n < SHEETS) {
        list_add(&b->sheets, hs_xml_attribute(r, "name", into, sizeof into));
        list_add(&b->ids, hs_xml_attribute(r, "id", into, sizeof into));
    }
    return true;
}

static bool shared_open(void *user, xmlTextReader *r, const char *name)
{
    book *b = user;
    (void)r;
    if (strcmp(name, "rPh") == 0) return false; /* how it is pronounced */
    if (strcmp(name, "si") == 0) b->value.len = 0;
    b->wanted = strcmp(name, "t") == 0;
    return true;
}

static void value_text(void *user, hs_str text)
{
    book *b = user;
    if (b->wanted && b->size <= b->r->options.max_size) hs_buf_add(&b->value, text);
}

static void shared_close(void *user, const char *name)
{
    book *b = user;
    b->wanted = false;
    if (strcmp(name, "si") == 0 && b->shared.n < SHARED_LIMIT) list_add(&b->shared, hs_buf_str(&b->value));
}

/* Does a number format show a date? What stands in quotation marks, brackets or behind \ is text. */
static bool shows_date(hs_str code)
{
    for (size_t i = 0; i < code.len; i++) {
        char c = code.ptr[i];
        if (c == '"' || c == '[') {
            char close = c == '"' ? '"' : ']';
            for (i++; i < code.len && code.ptr[i] != close;) i++;
        } else if (c == '\\' || c == '_' || c == '*') i++;
        else if (memchr("yYmMdDhHsS", c, 10)) return true;
        else if (c == ';') return false;
    }
    return false;
}

static void mark(hs_buf *flags, size_t i)
{
    while (flags->len <= i && !flags->failed) hs_buf_add_c(flags, 0);
    if (!flags->failed) flags->ptr[i] = 1;
}

static bool marked(const hs_buf *flags, size_t i)
{
    return i < flags->len && flags->ptr[i];
}

static bool styles_open(void *user, xmlTextReader *r, const char *name)
{
    book *b = user;
    char into[HS_PART_PATH];
    if (strcmp(name, "cellStyleXfs") == 0 || strcmp(name, "dxfs") == 0) return false;
    if (strcmp(name, "numFmt") == 0) {
        uint64_t id = number_of(hs_xml_attribute(r, "numFmtId", into, sizeof into), FORMATS);
        if (id < FORMATS && shows_date(hs_xml_attribute(r, "formatCode", into, sizeof into))) mark(&b->formats, id);
    } else if (strcmp(name, "xf") == 0) {
        uint64_t id = number_of(hs_xml_attribute(r, "numFmtId", into, sizeof into), FORMATS);
        bool date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58) || marked(&b->formats, id);
        hs_buf_add_c(&b->dates, date);
    }
    return true;
}

/* ---- a row ---- */

/* Days since the end of 1899 (Excel holds 1900 for a leap year), or since 1904. */
static void put_date(const book *b, hs_str number, hs_buf *out)
{
    enum { TO_1970 = 25569, TO_1904 = 1462, SECONDS = 86400 };
    char text[64], into[32];
    snprintf(text, sizeof text, "%.*s", (int)(number.len < 63 ? number.len : 63), number.ptr);
    double days = 0, scale = 1; /* strtod would ask the locale */
    const char *p = text;
    for (; *p >= '0' && *p <= '9'; p++) days = 10 * days + (*p - '0');
    for (p += *p == '.'; *p >= '0' && *p <= '9'; p++) days += (*p - '0') * (scale /= 10);
    if (*p || days >= 2958466 || p == text) { /* later than 9999, negative, 1E5 */
        hs_buf_add(out, number);
        return;
    }
    if (b->since_1904) days += TO_1904;
    else if (days >= 1 && days < 60) days += 1;
    int64_t seconds = (int64_t)floor(days * SECONDS + 0.5), whole = seconds / SECONDS, rest = seconds % SECONDS;
    int64_t day = whole - TO_1970, era_day = day + 719468, era = (era_day >= 0 ? era_day : era_day - 146096) / 146097;
    /* Hinnant, "chrono-compatible low-level date algorithms", civil_from_days */
    int64_t doe = era_day - era * 146097, yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365, doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int64_t mp = (5 * doy + 2) / 153, d = doy - (153 * mp + 2) / 5 + 1, m = mp < 10 ? mp + 3 : mp - 9, y = yoe + era * 400 + (m <= 2);
    if (whole) hs_buf_printf(out, "%04d-%02d-%02d", (int)y, (int)m, (int)d);
    snprintf(into, sizeof into, "%s%02d:%02d:%02d", whole ? "T" : "", (int)(rest / 3600), (int)(rest / 60 % 60), (int)(rest % 60));
    if (rest || !whole) hs_buf_add_z(out, into);
}

static void end_cell(book *b)
{
    hs_str v = hs_buf_str(&b->value);
    hs_buf made = {0};
    if (b->type == 's') v = list_at(&b->shared, number_of(v, b->shared.n));
    else if (b->type == 'n' && marked(&b->dates, b->style)) {
        put_date(b, hs_str_trim(v), &made);
        v = hs_buf_str(&made);
    }
    if (b->type && v.len && b->column < COLUMNS && b->row.n < COLUMNS && b->size <= b->r->options.max_size) {
        b->size += v.len;
        list_add(&b->row, v);
        hs_buf_add(&b->cells, (hs_str){(const char *)&b->column, sizeof b->column});
    }
    b->row.text.failed |= made.failed;
    hs_buf_free(&made);
    b->column++;
}

static uint32_t column_at(const book *b, size_t i)
{
    uint32_t c;
    memcpy(&c, b->cells.ptr + i * sizeof c, sizeof c);
    return c;
}

static void place(const book *b, hs_buf *out)
{
    hs_buf_add(out, b->name);
    hs_buf_add_c(out, '#');
    hs_buf_add(out, b->sheet);
}

/* Is this row the header? Then its names stand at their columns' numbers. */
static void try_header(book *b)
{
    hs_buf names = {0}, where = {0};
    for (size_t i = 0; i < b->row.n; i++) {
        hs_str s = hs_str_trim(list_at(&b->row, i));
        hs_buf_add(&names, (hs_str){(const char *)&s, sizeof s});
    }
    const hs_str *at = (const hs_str *)(const void *)names.ptr;
    size_t text = names.failed ? b->row.n : hs_column_find(&b->map, HS_ROLE_TEXT, at, b->row.n);
    size_t html = names.failed ? b->row.n : hs_column_find(&b->map, HS_ROLE_HTML, at, b->row.n);
    b->text = text < b->row.n ? column_at(b, text) : COLUMNS;
    b->html = html < b->row.n ? column_at(b, html) : COLUMNS;
    b->has_header = b->text < COLUMNS || b->html < COLUMNS;
    place(b, &where);
    if (!b->has_header && !b->none.code) hs_column_none(hs_buf_str(&where), 0, at, names.failed ? 0 : b->row.n, &b->none);
    for (size_t i = 0; b->has_header && i < b->row.n; i++) {
        while (b->header.n < column_at(b, i)) list_add(&b->header, HS_STR(""));
        list_add(&b->header, hs_str_trim(list_at(&b->row, i)));
    }
    b->found |= b->has_header;
    hs_buf_free(&names);
    hs_buf_free(&where);
}

static json_t *object_of(const book *b)
{
    json_t *o = json_object();
    for (size_t i = 0; i < b->row.n; i++) {
        hs_str key = list_at(&b->header, column_at(b, i)), v = list_at(&b->row, i);
        if (key.len && !json_object_getn(o, key.ptr, key.len)) json_object_setn_new(o, key.ptr, key.len, json_stringn(v.ptr, v.len));
    }
    return o;
}

/* Whether the row has text: rows without are passed over. */
static bool has_text(const book *b)
{
    for (size_t i = 0; i < b->row.n; i++)
        if (column_at(b, i) == b->text || column_at(b, i) == b->html) return true;
    return false;
}

static void give(book *b)
{
    bool large = b->size > b->r->options.max_size;
    if (!large && !has_text(b)) return;
    json_t *o = large ? NULL : object_of(b);
    char *text = large ? NULL : json_dumps(o, JSON_COMPACT);
    json_decref(o);
    if (large || (text && strlen(text) > b->r->options.max_size)) {
        hs_err err = {0};
        hs_fail(&err, HS_ELIMIT, "%.*s#%.*s!%" PRIu64 ": a row is larger than the limit of %zu MB (--max-size sets it)", (int)b->name.len, b->name.ptr,
                (int)b->sheet.len, b->sheet.ptr, b->number, b->r->options.max_size >> 20);
        hs_reading_trouble(b->r, &err);
        hs_mem_free(text);
        return;
    }
    b->item.len = 0;
    place(b, &b->item);
    hs_buf_printf(&b->item, "!%" PRIu64, b->number);
    hs_item item = {.name = hs_buf_str(&b->item), .bytes = hs_str_of(text ? text : ""), .form = hs_buf_str(&b->form)};
    if (!text) b->item.failed = true;
    if (!b->item.failed) hs_reading_item(b->r, &item);
    hs_mem_free(text);
}

static void end_row(book *b)
{
    if (!b->row.n && b->size <= b->r->options.max_size) return;
    if (b->row.text.failed || b->row.where.failed || b->cells.failed) return;
    if (b->has_header) give(b);
    else if (b->tried++ < HEADER_WITHIN) try_header(b);
}

/* ---- a sheet ---- */

/* "BC12" -> 54 */
static uint32_t column_of(hs_str ref, uint32_t otherwise)
{
    uint32_t c = 0;
    size_t i = 0;
    for (; i < ref.len && i < 4 && ref.ptr[i] >= 'A' && ref.ptr[i] <= 'Z'; i++) c = 26 * c + (uint32_t)(ref.ptr[i] - 'A' + 1);
    return i ? c - 1 : otherwise;
}

static bool sheet_open(void *user, xmlTextReader *r, const char *name)
{
    book *b = user;
    char into[32];
    if (b->r->stopped || (!b->has_header && b->tried >= HEADER_WITHIN) || strcmp(name, "rPh") == 0) return false;
    b->wanted = strcmp(name, "v") == 0 || strcmp(name, "t") == 0;
    if (strcmp(name, "row") == 0) {
        hs_str n = hs_xml_attribute(r, "r", into, sizeof into);
        b->number = n.len ? number_of(n, UINT32_MAX) : b->number + 1;
        b->column = 0;
        b->size = b->cells.len = 0;
        list_clear(&b->row);
    } else if (strcmp(name, "c") == 0) {
        b->column = column_of(hs_xml_attribute(r, "r", into, sizeof into), b->column);
        b->style = (uint32_t)number_of(hs_xml_attribute(r, "s", into, sizeof into), FORMATS);
        hs_str t = hs_xml_attribute(r, "t", into, sizeof into);
        b->type = hs_str_is(t, "s") ? 's' : hs_str_is(t, "str") || hs_str_is(t, "inlineStr") || hs_str_is(t, "d") ? 'i' : !t.len || hs_str_is(t, "n") ? 'n' : 0;
        b->value.len = 0;
    } else if (strcmp(name, "f") == 0) return false;
    return true;
}

static void sheet_close(void *user, const char *name)
{
    book *b = user;
    b->wanted = false;
    if (strcmp(name, "c") == 0) end_cell(b);
    else if (strcmp(name, "row") == 0) end_row(b);
}

static int read_sheet(book *b, const char *part, hs_err *err)
{
    static const hs_xml_calls CALLS = {.open = sheet_open, .close = sheet_close, .text = value_text};
    b->has_header = false;
    b->tried = 0;
    b->number = b->size = 0;
    list_clear(&b->header);
    return hs_ooxml_walk(b->r, b->zip, b->name, part, &CALLS, b, err);
}

static int read_sheets(book *b, const char *workbook, hs_err *err)
{
    char part[HS_PART_PATH], id[64];
    for (size_t i = 0; i < b->sheets.n && !b->r->stopped; i++) {
        hs_err e = {0};
        hs_str rid = list_at(&b->ids, i);
        b->sheet = list_at(&b->sheets, i);
        snprintf(id, sizeof id, "%.*s", (int)(rid.len < 60 ? rid.len : 60), rid.ptr);
        if (!hs_ooxml_target(b->zip, workbook, NULL, id, part)) continue;
        int code = read_sheet(b, part, &e);
        if (code == HS_ELIMIT || code == HS_ENOMEM) {
            if (err) *err = e;
            return code;
        }
        if (code) hs_reading_trouble(b->r, &e);
    }
    return HS_OK;
}

static int read_book(book *b, hs_err *err)
{
    static const hs_xml_calls WORKBOOK = {.open = workbook_open, .close = nothing}, STYLES = {.open = styles_open, .close = nothing},
                              SHARED = {.open = shared_open, .close = shared_close, .text = value_text};
    char workbook[HS_PART_PATH], part[HS_PART_PATH];
    if (!hs_ooxml_target(b->zip, "", "/officeDocument", NULL, workbook)) snprintf(workbook, sizeof workbook, "xl/workbook.xml");
    int code = hs_ooxml_walk(b->r, b->zip, b->name, workbook, &WORKBOOK, b, err);
    if (code) return code;
    if (hs_ooxml_target(b->zip, workbook, "/styles", NULL, part)) code = hs_ooxml_walk(b->r, b->zip, b->name, part, &STYLES, b, err);
    if (!code && hs_ooxml_target(b->zip, workbook, "/sharedStrings", NULL, part)) code = hs_ooxml_walk(b->r, b->zip, b->name, part, &SHARED, b, err);
    if (!code) code = read_sheets(b, workbook, err);
    const hs_buf *const all[] = {&b->shared.text, &b->shared.where, &b->dates, &b->row.text, &b->row.where, &b->cells, &b->value, &b->item, &b->header.text};
    for (size_t i = 0; !code && i < sizeof all / sizeof *all; i++)
        if (all[i]->failed) code = hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)b->name.len, b->name.ptr);
    if (code || b->found || b->r->stopped) return code;
    if (b->none.code && err) *err = b->none;
    return b->none.code ? b->none.code : hs_fail(err, HS_EFORMAT, "%.*s: no sheet has a row", (int)b->name.len, b->name.ptr);
}

static int split(hs_reading *r, hs_source *s, hs_err *err)
{
    book b = {.r = r, .name = s->name};
    hs_str map = hs_str_of(r->options.map);
    int code = hs_column_map_read(map, &b.map, err);
    if (!code) code = hs_source_all(s, r->options.max_size, &b.zip, err);
    hs_buf_add_z(&b.form, "jsonl");
    if (map.len) hs_form_add(&b.form, "map", map);
    if (!code) code = read_book(&b, err);
    hs_buf *const all[] = {&b.dates, &b.formats, &b.cells, &b.value, &b.form, &b.item};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) hs_buf_free(all[i]);
    list *const lists[] = {&b.shared, &b.sheets, &b.ids, &b.header, &b.row};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) list_free(lists[i]);
    return code;
}

static bool is(hs_str head, hs_str name)
{
    static const char ZIP[] = {'P', 'K', 3, 4};
    if (!hs_str_starts(head, (hs_str){ZIP, 4})) return false;
    return hs_name_ends(name, ".xlsx") || hs_name_ends(name, ".xlsm") || hs_zip_names(head, HS_STR("xl/workbook.xml"));
}

const hs_format_of hs_format_xlsx = {.name = "xlsx", .is = is, .split = split};
