/* JSON Lines: one record a line, {"text" | "html", "title", "outlet", "author", "url", "date", …}. Also an array of such records, and
 * records one after another over any number of lines.
 *
 * An item is the record's own bytes. Lines are named by their number in the file, other records by their place among them. A value that is
 * no string is read where it makes sense (a number as an id, a list of authors, seconds since 1970 as a date), and left out where not. */
#include <inttypes.h>
#include "base/err.h"
#include "read/column.h"
#include "read/json.h"

/* ---- a record ---- */

enum { KEYS = 256 }; /* so many keys of a record are looked at */

static size_t keys_of(json_t *o, hs_str keys[KEYS])
{
    size_t n = 0;
    for (void *i = json_object_iter(o); i && n < KEYS; i = json_object_iter_next(o, i))
        keys[n++] = (hs_str){json_object_iter_key(i), json_object_iter_key_len(i)};
    return n;
}

/* A key of the map may be a way down: "article.body". */
static const json_t *at_path(const json_t *o, hs_str path)
{
    const json_t *v = json_object_getn(o, path.ptr, path.len);
    while (!v && path.len && o) {
        hs_str key = hs_str_cut(&path, '.');
        o = json_object_getn(o, key.ptr, key.len);
        if (!path.len) return o;
        v = json_object_getn(o, path.ptr, path.len);
    }
    return v;
}

static const json_t *value_of(json_t *o, const hs_column_map *map, size_t role, const hs_str *keys, size_t n)
{
    const json_t *v = map->of[role].len ? at_path(o, map->of[role]) : NULL;
    size_t i = v ? n : hs_column_find(map, role, keys, n);
    return i < n ? json_object_getn(o, keys[i].ptr, keys[i].len) : v;
}

/* The record's text or page, NULL if it has none. */
static const json_t *content_of(json_t *o, const hs_column_map *map, const hs_str *keys, size_t n, const char **format)
{
    const json_t *v = value_of(o, map, HS_ROLE_TEXT, keys, n);
    *format = "text";
    if (json_is_string(v) && json_string_length(v)) return v;
    v = value_of(o, map, HS_ROLE_HTML, keys, n);
    *format = "html";
    return json_is_string(v) && json_string_length(v) ? v : NULL;
}

static void put_field(hs_draft *d, size_t role, const json_t *v)
{
    char time[32];
    int64_t number = json_is_integer(v) ? json_integer_value(v) : 0;
    hs_buf text = {0};
    if (number >= 1000000000000) number /= 1000; /* milliseconds */
    if ((role == HS_FIELD(date) || role == HS_FIELD(edited)) && number >= 100000000) hs_buf_add(&text, hs_iso_time(number, time));
    else hs_json_put(&text, v);
    hs_draft_field(d, role, hs_buf_str(&text));
    d->held.failed |= text.failed;
    hs_buf_free(&text);
}

static int decode(hs_arena *arena, const hs_item *item, hs_content *out, hs_err *err)
{
    hs_column_map map;
    int code = hs_column_map_read(hs_form_value(arena, item->form, "map"), &map, err);
    if (code) return code;
    json_t *o = hs_json_parse(item->bytes, item->name, 1, 1, err);
    if (!o) return err && err->code ? err->code : HS_EFORMAT;
    hs_str keys[KEYS];
    const char *format;
    size_t n = keys_of(o, keys);
    const json_t *content = content_of(o, &map, keys, n, &format);
    hs_draft draft = {0};
    if (content) {
        hs_draft_text(&draft, (hs_str){json_string_value(content), json_string_length(content)});
        for (size_t role = 0; role < HS_FIELDS; role++)
            if (role != HS_FIELD(date_from)) put_field(&draft, role, value_of(o, &map, role, keys, n));
    } else {
        code = hs_column_none(item->name, 0, keys, n, err);
    }
    json_decref(o);
    if (!code) return hs_draft_settle(&draft, arena, item, format, out, err);
    hs_draft_free(&draft);
    return code;
}

/* ---- a file ---- */

typedef struct records {
    hs_reading *r;
    hs_json_cursor at;
    hs_column_map map;
    hs_buf form, name;
    uint64_t n; /* records so far */
} records;

static int check(const records *x, hs_str raw, hs_err *err)
{
    hs_str keys[KEYS];
    const char *format;
    json_t *o = hs_json_parse(raw, x->at.s->name, x->at.line, x->at.column, err);
    if (!o) return HS_EFORMAT;
    int code = HS_OK;
    size_t n = keys_of(o, keys);
    if (!json_is_object(o))
        code = hs_fail(err, HS_EFORMAT, "%.*s:%" PRIu64 ": not a record; {\"text\": …} is expected", (int)x->at.s->name.len, x->at.s->name.ptr, x->at.line);
    else if (!content_of(o, &x->map, keys, n, &format)) code = hs_column_none(x->at.s->name, x->at.line, keys, n, err);
    json_decref(o);
    return code;
}

/* Hands on a record whose bytes are in the window. */
static void give(records *x, hs_str raw, uint64_t number)
{
    hs_err err = {0};
    if (check(x, raw, &err)) {
        hs_reading_trouble(x->r, &err);
        return;
    }
    x->name.len = 0;
    hs_buf_add(&x->name, x->at.s->name);
    hs_buf_printf(&x->name, "#%" PRIu64, number);
    hs_item item = {.name = hs_buf_str(&x->name), .bytes = raw, .form = hs_buf_str(&x->form)};
    if (!x->name.failed) hs_reading_item(x->r, &item);
    else {
        hs_reading_no_memory(x->r, x->at.s->name);
        hs_buf_free(&x->name); /* the next one may have better luck */
    }
}

static int split_lines(records *x, hs_err *err)
{
    hs_source *s = x->at.s;
    while (!x->r->stopped) {
        hs_str line;
        hs_err long_line = {0};
        int code = hs_source_line(s, x->r->options.max_size, &line, &long_line);
        if (code == HS_ELIMIT) {
            hs_fail(&long_line, HS_ELIMIT, "%.*s:%" PRIu64 ": a record is larger than the limit of %zu MB (--max-size sets it)", (int)s->name.len,
                    s->name.ptr, x->at.line, x->r->options.max_size >> 20);
            hs_reading_trouble(x->r, &long_line);
            hs_source_skip_line(s);
        } else if (code) {
            if (err) *err = long_line;
            return code;
        } else if (!line.len) {
            return HS_OK;
        } else {
            hs_str raw = hs_str_trim(line);
            if (raw.len) give(x, raw, x->at.line);
            hs_source_take(s, line.len);
        }
        x->at.line++;
    }
    return HS_OK;
}

/* The value at the cursor, handed on and taken. */
static int give_value(records *x, hs_err *err)
{
    hs_str raw;
    hs_err e = {0};
    int code = hs_json_value(&x->at, x->r->options.max_size, &raw, &e);
    x->n++;
    if (code == HS_ELIMIT) {
        hs_reading_trouble(x->r, &e);
        return hs_json_skip(&x->at, err);
    }
    if (code) {
        if (err) *err = e;
        return code;
    }
    give(x, raw, x->n);
    hs_json_take(&x->at, raw.len);
    return HS_OK;
}

static int split_array(records *x, hs_err *err)
{
    bool more = true;
    int code = hs_json_enter(&x->at, '[', err);
    while (!code && !x->r->stopped) {
        code = hs_json_next(&x->at, NULL, &more, err);
        if (code || !more) break;
        code = give_value(x, err);
    }
    return code;
}

static int split_values(records *x, hs_err *err)
{
    int code = HS_OK, b;
    while (!code && !x->r->stopped && (b = hs_json_space(&x->at)) >= 0) {
        if (b != '{')
            return hs_fail(err, HS_EFORMAT, "%.*s:%" PRIu64 ":%zu: not a record; {\"text\": …} is expected", (int)x->at.s->name.len, x->at.s->name.ptr,
                           x->at.line, x->at.column);
        code = give_value(x, err);
    }
    return code ? code : x->at.s->code;
}

/* A record a line, so that a broken line costs only itself: by the file's name, or because the first line is whole. */
static bool in_lines(hs_source *s)
{
    hs_str line;
    if (hs_name_ends(s->name, ".jsonl") || hs_name_ends(s->name, ".ndjson")) return true;
    if (hs_source_line(s, 1 << 20, &line, NULL)) return false;
    line = hs_str_trim(line);
    return line.len && line.ptr[line.len - 1] == '}';
}

static int split(hs_reading *r, hs_source *s, hs_err *err)
{
    records x = {.r = r};
    hs_str map = hs_str_of(r->options.map);
    int code = hs_column_map_read(map, &x.map, err);
    if (code) return code;
    hs_buf_add_z(&x.form, "jsonl");
    if (map.len) hs_form_add(&x.form, "map", map);
    hs_json_start(&x.at, s);
    if (x.form.failed) code = hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)s->name.len, s->name.ptr);
    else if (hs_json_space(&x.at) == '[') code = split_array(&x, err);
    else code = in_lines(s) ? split_lines(&x, err) : split_values(&x, err);
    hs_buf_free(&x.form);
    hs_buf_free(&x.name);
    return code;
}

static bool is(hs_str head, hs_str name)
{
    hs_str s = hs_str_starts(head, HS_STR("\xEF\xBB\xBF")) ? hs_str_sub(head, 3, head.len) : head;
    s = hs_str_trim(s);
    if (hs_name_ends(name, ".jsonl") || hs_name_ends(name, ".ndjson")) return true;
    bool array = s.len && s.ptr[0] == '[';
    if (array) s = hs_str_trim(hs_str_sub(s, 1, s.len));
    if (hs_name_ends(name, ".json")) return array || (s.len && s.ptr[0] == '{');
    if (!s.len || s.ptr[0] != '{') return false;
    s = hs_str_trim(hs_str_sub(s, 1, s.len));
    return s.len && s.ptr[0] == '"';
}

const hs_format_of hs_format_jsonl = {.name = "jsonl", .is = is, .split = split, .decode = decode};
