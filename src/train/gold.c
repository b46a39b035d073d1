/* Texts with gold statements. Everything lives in the arena: a trainer runs once. */
#include "train/gold.h"
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include "base/err.h"
#include "base/file.h"
#include "base/utf8.h"

enum { LARGEST = 64 << 20 };

static int read_text(hs_arena *arena, const char *path, hs_str *out, hs_err *err)
{
    hs_buf b = {0};
    int code = hs_file_read(path, LARGEST, &b, err);
    if (!code) *out = hs_arena_copy(arena, hs_buf_str(&b));
    hs_buf_free(&b);
    return code;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Names in a folder, sorted by bytes, without those that begin with a dot. */
static int list(hs_arena *arena, const char *dir, char ***out, uint32_t *n, hs_err *err)
{
    DIR *d = opendir(dir);
    if (!d) return hs_fail(err, HS_EIO, "%s: cannot be read", dir);
    struct { char **at; uint32_t n, cap; } names = {0};
    for (struct dirent *e; (e = readdir(d)) != NULL;) {
        if (e->d_name[0] == '.') continue;
        hs_str copy = hs_arena_copy(arena, (hs_str){e->d_name, strlen(e->d_name) + 1});
        hs_push(arena, &names, (char *)(uintptr_t)copy.ptr);
    }
    closedir(d);
    if (names.n) qsort(names.at, names.n, sizeof *names.at, by_name);
    *out = names.at;
    *n = names.n;
    return HS_OK;
}

static int by_begin(const void *a, const void *b)
{
    const hs_span *x = a, *y = b;
    return (x->begin > y->begin) - (x->begin < y->begin);
}

static void sort_spans(hs_gold_spans *s)
{
    if (s->n) qsort(s->at, s->n, sizeof *s->at, by_begin);
}

/* ---- brat ---- */

typedef struct brat_span { uint32_t id; hs_gold_spans spans; } brat_span;
typedef struct brat { hs_arena *arena; const uint32_t *byte_of; uint32_t points; struct { brat_span *at; uint32_t n, cap; } span; } brat;

static hs_gold_spans *span_of(brat *b, uint32_t id)
{
    for (uint32_t i = 0; i < b->span.n; i++)
        if (b->span.at[i].id == id) return &b->span.at[i].spans;
    return NULL;
}

/* "T12\tSource 3 9;12 14\twords" */
static void read_span(brat *b, const char *line)
{
    brat_span s = {.id = (uint32_t)strtoul(line + 1, NULL, 10)};
    const char *p = strchr(line, '\t');
    p = p ? strchr(p, ' ') : NULL;
    while (p && (*p == ' ' || *p == ';')) {
        char *end;
        unsigned long begin = strtoul(p + 1, &end, 10), stop = strtoul(end, &end, 10);
        if (begin < stop && stop <= b->points) hs_push(b->arena, &s.spans, ((hs_span){b->byte_of[begin], b->byte_of[stop]}));
        p = end;
    }
    hs_push(b->arena, &b->span, s);
}

static void add_role(brat *b, hs_gold_relation *r, const char *role, uint32_t id)
{
    hs_gold_spans *from = span_of(b, id);
    hs_gold_spans *to = strncmp(role, "Source", 6) == 0    ? &r->source
                        : strncmp(role, "Cue", 3) == 0     ? &r->cue
                        : strncmp(role, "Content", 7) == 0 ? &r->content
                                                           : NULL;
    if (!from || !to) return;
    for (uint32_t i = 0; i < from->n; i++) hs_push(b->arena, to, from->at[i]);
}

/* "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1" */
static void read_event(brat *b, const char *line, hs_gold_doc *doc)
{
    hs_gold_relation r = {.within = -1, .id = (uint32_t)strtoul(line + 1, NULL, 10)};
    const char *p = strchr(line, '\t');
    while (p && *p) {
        const char *colon = strchr(++p, ':');
        if (!colon || colon[1] != 'T') break;
        add_role(b, &r, p, (uint32_t)strtoul(colon + 2, NULL, 10));
        p = strchr(colon, ' ');
    }
    if (!r.content.n) return;
    sort_spans(&r.source);
    sort_spans(&r.cue);
    sort_spans(&r.content);
    hs_push(b->arena, &doc->rel, r);
}

static void read_ann(hs_arena *arena, hs_str ann, hs_gold_doc *doc)
{
    uint32_t *byte_of = hs_new(arena, uint32_t, doc->text.len + 2);
    brat b = {.arena = arena, .byte_of = byte_of};
    for (size_t i = 0; i < doc->text.len;) {
        byte_of[b.points++] = (uint32_t)i;
        hs_utf8_next(doc->text, &i);
    }
    byte_of[b.points] = (uint32_t)doc->text.len;
    char *copy = hs_arena_alloc(arena, ann.len + 1);
    memcpy(copy, ann.ptr, ann.len);
    for (int pass = 0; pass < 2; pass++)
        for (char *line = copy, *next; *line; line = next) {
            char *nl = strchr(line, '\n');
            next = nl ? nl + 1 : line + strlen(line);
            if (pass == 0 && line[0] == 'T' && line[1] >= '0' && line[1] <= '9') read_span(&b, line);
            if (pass == 1 && line[0] == 'E' && line[1] >= '0' && line[1] <= '9') {
                char saved = nl ? *nl : 0;
                if (nl) *nl = '\0';
                read_event(&b, line, doc);
                if (nl) *nl = saved;
            }
        }
}

int hs_gold_polnear(hs_arena *arena, const char *dir, hs_gold_set *out, hs_err *err)
{
    char path[4096], **names;
    uint32_t n;
    snprintf(path, sizeof path, "%s/attributions", dir);
    int code = list(arena, path, &names, &n, err);
    hs_str last = {0};
    for (uint32_t i = 0; i < n && !code; i++) {
        const char *under = strrchr(names[i], '_');
        if (!under || strcmp(names[i] + strlen(names[i]) - 4, ".ann") != 0) continue;
        hs_str name = {names[i], (size_t)(under - names[i])};
        if (hs_str_eq(name, last)) continue;
        last = name;
        hs_gold_doc doc = {.name = name, .genre = HS_STR("news")};
        hs_str ann;
        snprintf(path, sizeof path, "%s/text/%.*s.txt", dir, (int)name.len, name.ptr);
        if ((code = read_text(arena, path, &doc.text, err))) break;
        snprintf(path, sizeof path, "%s/attributions/%s", dir, names[i]);
        if ((code = read_text(arena, path, &ann, err))) break;
        read_ann(arena, ann, &doc);
        hs_push(arena, out, doc);
    }
    return code;
}

/* ---- markup ---- */

typedef struct mark { char role; uint32_t id; hs_span span; } mark;

typedef struct markup {
    hs_arena *arena;
    const char *file;
    hs_gold_doc *doc;
    struct { struct { char label[128]; uint32_t begin; } at[64]; uint32_t n; } open;
    struct { mark *at; uint32_t n, cap; } mark;
} markup;

/* "{s1,c2:" at p: length of the label, or 0 */
static size_t label_length(const char *p)
{
    size_t i = 1;
    for (;;) {
        if (p[i] != 's' && p[i] != 'q' && p[i] != 'c') return 0;
        size_t digits = strspn(p + i + 1, "0123456789");
        if (digits == 0) return 0;
        i += 1 + digits;
        if (p[i] == ':') return i;
        if (p[i] != ',') return 0;
        i++;
    }
}

static int close_mark(markup *m, uint32_t end, hs_err *err)
{
    if (m->open.n == 0) return hs_fail(err, HS_EFORMAT, "%s: %.*s: a stray }", m->file, (int)m->doc->name.len, m->doc->name.ptr);
    m->open.n--;
    for (const char *p = m->open.at[m->open.n].label; *p; p += strcspn(p, ","), p += *p == ',') {
        mark one = {*p, (uint32_t)strtoul(p + 1, NULL, 10), {m->open.at[m->open.n].begin, end}};
        hs_push(m->arena, &m->mark, one);
    }
    return HS_OK;
}

static int read_body(markup *m, const char *p, const char *end, hs_err *err)
{
    char *text = hs_arena_alloc(m->arena, (size_t)(end - p) + 2);
    uint32_t n = 0;
    for (; p < end; p++) {
        size_t label = *p == '{' ? label_length(p) : 0;
        if (label) {
            if (m->open.n == 64 || label > 120) return hs_fail(err, HS_EFORMAT, "%s: markup too deep", m->file);
            memcpy(m->open.at[m->open.n].label, p + 1, label - 1);
            m->open.at[m->open.n].label[label - 1] = '\0';
            m->open.at[m->open.n++].begin = n;
            p += label;
        } else if (*p == '}') {
            int code = close_mark(m, n, err);
            if (code) return code;
        } else {
            text[n++] = *p;
        }
    }
    text[n++] = '\n';
    m->doc->text = (hs_str){text, n};
    return m->open.n ? hs_fail(err, HS_EFORMAT, "%s: %.*s: an open {", m->file, (int)m->doc->name.len, m->doc->name.ptr) : HS_OK;
}

static hs_str field(const char **p, const char *end)
{
    const char *stop = memchr(*p, '|', (size_t)(end - *p));
    if (!stop) stop = end;
    hs_str s = {*p, (size_t)(stop - *p)};
    *p = stop < end ? stop + 1 : end;
    while (s.len && s.ptr[0] == ' ') s = hs_str_sub(s, 1, s.len);
    while (s.len && s.ptr[s.len - 1] == ' ') s.len--;
    return s;
}

static bool has_tag(hs_str tags, const char *tag)
{
    size_t n = strlen(tag);
    for (size_t i = 0; i + n <= tags.len; i++)
        if (memcmp(tags.ptr + i, tag, n) == 0 && (i == 0 || tags.ptr[i - 1] == ' ') && (i + n == tags.len || tags.ptr[i + n] == ' '))
            return true;
    return false;
}

/* "ID TYPE WITHIN KIND POL CERT | speaker | about | tags" */
static int read_meta(markup *m, const char *p, const char *end, hs_err *err)
{
    hs_gold_relation r = {.within = -1};
    char type[8], within[16], kind[8], polarity[8], certainty[8], line[256];
    snprintf(line, sizeof line, "%.*s", (int)(end - p < 255 ? end - p : 255), p);
    if (sscanf(line, "%u %7s %15s %7s %7s %7s", &r.id, type, within, kind, polarity, certainty) != 6)
        return hs_fail(err, HS_EFORMAT, "%s: %.*s: cannot read '%s'", m->file, (int)m->doc->name.len, m->doc->name.ptr, line);
    r.type = type[0], r.kind = kind[0], r.polarity = polarity[0], r.certainty = certainty[0];
    r.within = within[0] == '-' ? -1 : atoi(within); /* an id for now */
    field(&p, end);
    r.speaker = field(&p, end);
    field(&p, end);
    hs_str tags = field(&p, end);
    r.optional = has_tag(tags, "optional");
    r.broad = has_tag(tags, "broad");
    r.unscored_type = has_tag(tags, "unscored-type");
    r.unscored_polarity = has_tag(tags, "unscored-polarity");
    r.unscored_certainty = has_tag(tags, "unscored-certainty");
    for (uint32_t i = 0; i < m->mark.n; i++) {
        if (m->mark.at[i].id != r.id) continue;
        char role = m->mark.at[i].role;
        hs_push(m->arena, role == 's' ? &r.source : role == 'q' ? &r.cue : &r.content, m->mark.at[i].span);
    }
    if (!r.content.n) return hs_fail(err, HS_EFORMAT, "%s: %.*s: relation %u has no content", m->file, (int)m->doc->name.len, m->doc->name.ptr, r.id);
    sort_spans(&r.source);
    sort_spans(&r.cue);
    sort_spans(&r.content);
    hs_push(m->arena, &m->doc->rel, r);
    return HS_OK;
}

static const char *find(const char *p, const char *end, const char *what)
{
    size_t n = strlen(what);
    for (; p + n <= end; p++)
        if (memcmp(p, what, n) == 0) return p;
    return NULL;
}

static int read_block(hs_arena *arena, const char *file, const char *p, const char *end, hs_gold_set *out, hs_err *err)
{
    hs_gold_doc doc = {.nested = true};
    markup *m = hs_new(arena, markup, 1);
    *m = (markup){.arena = arena, .file = file, .doc = &doc};
    const char *nl = memchr(p, '\n', (size_t)(end - p)), *body = nl ? nl + 1 : end;
    const char *head = p;
    doc.name = field(&head, nl ? nl : end);
    doc.genre = field(&head, nl ? nl : end);
    const char *meta = NULL;
    for (const char *q = body; (q = find(q, end, "\n---\n")) != NULL; q++) meta = q;
    if (!meta) return hs_fail(err, HS_EFORMAT, "%s: %.*s: no --- line", file, (int)doc.name.len, doc.name.ptr);
    const char *stop = meta;
    while (body < stop && *body == '\n') body++;
    while (stop > body && stop[-1] == '\n') stop--;
    int code = read_body(m, body, stop, err);
    for (p = meta + 5; p < end && !code; p = nl + 1) {
        nl = memchr(p, '\n', (size_t)(end - p));
        if (!nl) nl = end;
        if (nl - p > 5) code = read_meta(m, p, nl, err);
    }
    for (uint32_t i = 0; i < doc.rel.n; i++) {
        int32_t id = doc.rel.at[i].within;
        if (id < 0) continue;
        for (uint32_t j = 0; j < doc.rel.n; j++)
            if (doc.rel.at[j].id == (uint32_t)id) doc.rel.at[i].within = (int32_t)j;
    }
    if (!code) hs_push(arena, out, doc);
    return code;
}

static int read_markup_file(hs_arena *arena, const char *path, hs_gold_set *out, hs_err *err)
{
    hs_str s;
    int code = read_text(arena, path, &s, err);
    if (code) return code;
    const char *end = s.ptr + s.len, *p = s.len > 4 && memcmp(s.ptr, "### ", 4) == 0 ? s.ptr : find(s.ptr, end, "\n### ");
    while (p && !code) {
        p += *p == '\n' ? 5 : 4;
        const char *next = find(p, end, "\n### ");
        code = read_block(arena, path, p, next ? next + 1 : end, out, err);
        p = next;
    }
    return code;
}

int hs_gold_markup(hs_arena *arena, const char *path, hs_gold_set *out, hs_err *err)
{
    struct stat st;
    if (stat(path, &st) < 0) return hs_fail(err, HS_EIO, "%s: not there", path);
    if (!S_ISDIR(st.st_mode)) return read_markup_file(arena, path, out, err);
    char **names, below[4096];
    uint32_t n;
    int code = list(arena, path, &names, &n, err);
    for (uint32_t i = 0; i < n && !code; i++) {
        size_t len = strlen(names[i]);
        snprintf(below, sizeof below, "%s/%s", path, names[i]);
        bool folder = stat(below, &st) == 0 && S_ISDIR(st.st_mode);
        if (folder || (len > 3 && strcmp(names[i] + len - 3, ".mk") == 0)) code = hs_gold_markup(arena, below, out, err);
    }
    return code;
}
