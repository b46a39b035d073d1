/* Front matter of a Markdown file. */
#include "read/matter.h"
#include "base/utf8.h"
#include "read/column.h"

enum { LONGEST = 16 << 10, KEYS = 64 };

static hs_str line_of(hs_str *rest)
{
    hs_str line = hs_str_cut(rest, '\n');
    if (line.len && line.ptr[line.len - 1] == '\r') line.len--;
    return line;
}

/* What is between the lines of dashes, and how long it is with them; 0 if it does not begin or end so. */
static size_t find_matter(hs_str text, hs_str *inside)
{
    hs_str rest = hs_str_sub(text, 0, text.len < LONGEST ? text.len : LONGEST);
    if (hs_str_starts(rest, HS_STR("\xEF\xBB\xBF"))) rest = hs_str_sub(rest, 3, rest.len);
    if (!hs_str_is(line_of(&rest), "---")) return 0;
    const char *from = rest.ptr;
    while (rest.len) {
        const char *at = rest.ptr;
        hs_str line = line_of(&rest);
        if (!hs_str_is(line, "---") && !hs_str_is(line, "...")) continue;
        *inside = (hs_str){from, (size_t)(at - from)};
        return (size_t)(rest.ptr - text.ptr);
    }
    return 0;
}

/* "[[Ana Veld]]", 'Ana Veld' -> Ana Veld */
static hs_str bare(hs_str v)
{
    v = hs_str_trim(v);
    if (v.len >= 2 && (v.ptr[0] == '"' || v.ptr[0] == '\'') && v.ptr[v.len - 1] == v.ptr[0]) v = hs_str_trim(hs_str_sub(v, 1, v.len - 1));
    if (v.len >= 4 && hs_str_starts(v, HS_STR("[[")) && hs_str_ends(v, HS_STR("]]"))) v = hs_str_trim(hs_str_sub(v, 2, v.len - 2));
    return v;
}

static hs_str joined(hs_arena *arena, hs_str a, hs_str b)
{
    if (!a.len || !b.len) return a.len ? a : b;
    char *p = hs_arena_alloc(arena, a.len + 2 + b.len);
    memcpy(p, a.ptr, a.len);
    memcpy(p + a.len, ", ", 2);
    memcpy(p + a.len + 2, b.ptr, b.len);
    return (hs_str){p, a.len + 2 + b.len};
}

/* A value, or the values of a list: [a, b] */
static hs_str value_of(hs_arena *arena, hs_str v)
{
    hs_str all = {"", 0};
    v = hs_str_trim(v);
    if (v.len < 2 || v.ptr[0] != '[' || v.ptr[1] == '[' || v.ptr[v.len - 1] != ']') return bare(v);
    for (v = hs_str_sub(v, 1, v.len - 1); v.len;) all = joined(arena, all, bare(hs_str_cut(&v, ',')));
    return all;
}

/* The keys and values of the lines; false when they are something else. */
static bool read_lines(hs_arena *arena, hs_str inside, hs_str key[KEYS], hs_str value[KEYS], size_t *n)
{
    while (inside.len) {
        hs_str line = line_of(&inside), item = hs_str_trim(line);
        if (!item.len || item.ptr[0] == '#') continue;
        if (item.ptr[0] == '-' && *n) value[*n - 1] = joined(arena, value[*n - 1], bare(hs_str_sub(item, 1, item.len)));
        else if (line.ptr[0] == ' ' || line.ptr[0] == '\t') continue; /* of a text over several lines, or deeper */
        else {
            if (!memchr(line.ptr, ':', line.len) || *n == KEYS) return false;
            key[*n] = hs_str_trim(hs_str_cut(&line, ':'));
            value[(*n)++] = value_of(arena, line);
        }
    }
    return *n > 0;
}

size_t hs_matter_read(hs_arena *arena, hs_str text, hs_fields *fields)
{
    hs_str inside, key[KEYS], value[KEYS], field[HS_FIELDS] = {{0}};
    size_t n = 0, length = find_matter(text, &inside);
    if (!length || !hs_utf8_valid(inside) || !read_lines(arena, inside, key, value, &n)) return 0;
    for (size_t role = 0; role < HS_FIELDS; role++) {
        size_t i = role == HS_FIELD(date_from) ? n : hs_column_find(&(hs_column_map){0}, role, key, n);
        if (i < n) field[role] = value[i];
    }
    hs_str *outlet = &field[HS_FIELD(outlet)], *url = &field[HS_FIELD(url)];
    if (hs_str_starts(*outlet, HS_STR("http"))) { /* "source: https://…" */
        if (!url->len) *url = *outlet;
        outlet->len = 0;
    }
    memcpy(fields, field, sizeof *fields);
    if (fields->date.len) fields->date_from = HS_STR("field");
    return length;
}
