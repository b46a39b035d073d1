/* Documents built by hand from markup. */
#include "markup.h"
#include <stdio.h>
#include <stdlib.h>
#include "api/doc.h"

enum { MOST = 256, DEEPEST = 32 };
typedef struct spans { hs_span *at; uint32_t n, cap; } spans;
typedef struct labels { char role[8]; int id[8]; int n; uint32_t begin; } labels;
typedef struct parser {
    hs_arena *arena;
    spans of[4][MOST]; /* roles s, q, c, t */
    hs_buf text;
} parser;

static const char ROLES[] = "sqct";

static _Noreturn void bad(const char *what, hs_str at)
{
    fprintf(stderr, "bad markup: %s near %.*s\n", what, at.len < 40 ? (int)at.len : 40, at.ptr);
    abort();
}

/* "{s1,q2:" at the beginning of s: its length, 0 = none */
static size_t parse_labels(hs_str s, labels *out)
{
    size_t i = 1;
    *out = (labels){0};
    while (i + 2 < s.len && strchr(ROLES, s.ptr[i]) && s.ptr[i + 1] >= '0' && s.ptr[i + 1] <= '9' && out->n < 8) {
        char *end;
        out->role[out->n] = s.ptr[i];
        out->id[out->n++] = (int)strtol(s.ptr + i + 1, &end, 10);
        i = (size_t)(end - s.ptr);
        if (s.ptr[i] == ':') return i + 1;
        i++;
    }
    return 0;
}

static void close_labels(parser *p, const labels *l)
{
    for (int k = 0; k < l->n; k++) {
        if (l->id[k] >= MOST) abort();
        spans *s = &p->of[strchr(ROLES, l->role[k]) - ROLES][l->id[k]];
        hs_push(p->arena, s, ((hs_span){l->begin, (uint32_t)p->text.len}));
    }
}

static void parse_body(parser *p, hs_str s)
{
    labels open[DEEPEST];
    int depth = 0;
    for (size_t i = 0; i < s.len; i++) {
        hs_str rest = hs_str_sub(s, i, s.len);
        size_t n = s.ptr[i] == '{' && depth < DEEPEST ? parse_labels(rest, &open[depth]) : 0;
        if (n) {
            open[depth++].begin = (uint32_t)p->text.len;
            i += n - 1;
        } else if (s.ptr[i] == '}') {
            if (!depth) bad("stray }", rest);
            close_labels(p, &open[--depth]);
        } else hs_buf_add_c(&p->text, s.ptr[i]);
    }
    if (depth) bad("unclosed", s);
}

static int index_in(const char *letters, char c)
{
    const char *p = strchr(letters, c);
    if (!p || !c) abort();
    return (int)(p - letters);
}

static hs_str trim(hs_str s)
{
    while (s.len && s.ptr[0] == ' ') s = hs_str_sub(s, 1, s.len);
    while (s.len && s.ptr[s.len - 1] == ' ') s.len--;
    return s;
}

/* the part of s before the character, which is taken off with it */
static hs_str cut(hs_str *s, char c)
{
    const char *p = s->len ? memchr(s->ptr, c, s->len) : NULL;
    size_t n = p ? (size_t)(p - s->ptr) : s->len;
    hs_str head = hs_str_sub(*s, 0, n);
    *s = p ? hs_str_sub(*s, n + 1, s->len) : (hs_str){s->ptr, 0};
    return trim(head);
}

static hs_strs list_of(hs_arena *arena, hs_str s)
{
    hs_str *at = hs_new(arena, hs_str, 32);
    uint32_t n = 0;
    while (s.len && n < 32) {
        hs_str one = cut(&s, ';');
        if (one.len) at[n++] = one;
    }
    return (hs_strs){at, n};
}

static hs_spans take(parser *p, int role, int id)
{
    return (hs_spans){p->of[role][id].at, p->of[role][id].n};
}

/* ID TYPE WITHIN KIND POLARITY CERTAINTY | speaker | about; about | tags */
static int parse_line(parser *p, hs_str line, hs_statement *s, int *within)
{
    int id;
    char type, up[8], kind, polarity, certainty, head[128];
    hs_str first = cut(&line, '|'), name = cut(&line, '|'), about = cut(&line, '|');
    snprintf(head, sizeof head, "%.*s", (int)first.len, first.ptr);
    if (sscanf(head, "%d %c %7s %c %c %c", &id, &type, up, &kind, &polarity, &certainty) != 6) bad("metadata", first);
    *within = up[0] == '-' ? 0 : atoi(up);
    *s = (hs_statement){.type = (hs_type)index_in("dim", type), .cue = take(p, 1, id), .content = take(p, 2, id),
                        .polarity = (hs_polarity)index_in("AD", polarity), .certainty = (hs_certainty)index_in("ahq", certainty),
                        .confidence = 0.9, .about = list_of(p->arena, about)};
    s->source.spans = take(p, 0, id);
    s->source.kind = (hs_kind)index_in("kpogdua", kind);
    if (name.len && !hs_str_is(name, "unknown") && !hs_str_is(name, "AUTHOR")) s->source.name = name;
    s->said.spans = take(p, 3, id);
    hs_str *why = hs_new(p->arena, hs_str, 1);
    why[0] = trim(line);
    s->why = (hs_strs){why, why[0].len > 0};
    for (hs_str tags = line; tags.len;) {
        hs_str tag = cut(&tags, ' ');
        if (hs_str_starts(tag, HS_STR("confidence="))) s->confidence = atof(tag.ptr + 11);
        if (hs_str_starts(tag, HS_STR("said="))) s->said.value = hs_str_sub(tag, 5, tag.len);
    }
    return id;
}

static void parse_all(marked *m, const char *name, hs_str block)
{
    parser *p = hs_new(&m->arena, parser, 1);
    p->arena = &m->arena;
    size_t at = block.len < 4 ? 0 : block.len - 4;
    while (at > 0 && memcmp(block.ptr + at, "\n---", 4)) at--;
    if (!at) bad("no ---", block);
    parse_body(p, hs_str_sub(block, 0, at + 1));
    hs_str text = hs_arena_copy(&m->arena, hs_buf_str(&p->text)), lines = hs_str_sub(block, at + 4, block.len);
    hs_buf_free(&p->text);
    hs_statement *s = hs_new(&m->arena, hs_statement, MOST);
    int number_of[MOST] = {0}, within[MOST];
    uint32_t n = 0;
    cut(&lines, '\n');
    while (lines.len) {
        hs_str line = cut(&lines, '\n');
        if (line.len) number_of[parse_line(p, line, &s[n], &within[n])] = (int)n + 1, n++;
    }
    for (uint32_t i = 0; i < n; i++) s[i].within = (uint32_t)number_of[within[i]];
    hs_offsets_build(&m->arena, text, &m->offsets);
    m->view = (hs_view){.name = hs_str_of(name), .text = text, .offsets = &m->offsets, .statement = s};
    hs_statements_settle(&m->arena, &m->view, s, &n, 0);
    m->view.n = n;
}

void marked_read(marked *m, const char *name, hs_str block)
{
    jmp_buf fail;
    *m = (marked){0};
    hs_arena_init(&m->arena, (size_t)256 << 20, &fail);
    if (setjmp(fail)) abort();
    parse_all(m, name, block);
    m->arena.fail = NULL;
}

void marked_free(marked *m)
{
    hs_arena_free(&m->arena);
}
