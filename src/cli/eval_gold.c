/* Gold and records from files. Two forms of gold: a folder with gold.jsonl (all levels, all fields), and a compartment of
 * PolNeAR (brat standoff; of several annotators the first by name). */
#include <dirent.h>
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unicode/utf8.h>
#include "cli/eval.h"

struct eval_gold {
    bool flat;
    size_t n;
    char **name, **path, **ann; /* [n]; ann only when flat */
    char **genre;               /* [n], entries NULL without meta.jsonl */
    json_t *lines;              /* of gold.jsonl */
    eval_pool pool;
};

struct eval_records { json_t *lines; };

/* ---- small helpers ---- */

static char *join(eval_pool *p, const char *a, const char *b, const char *c)
{
    size_t n = strlen(a) + strlen(b) + strlen(c) + 1;
    char *s = eval_alloc(p, 1, n);
    snprintf(s, n, "%s%s%s", a, b, c);
    return s;
}

static char *read_file(const char *path)
{
    FILE *f = fopen(path, "rb");
    char *s = NULL;
    size_t n = 0, cap = 0;
    while (f && !ferror(f) && !feof(f)) {
        if (cap - n < 2) s = realloc(s, cap = cap ? 2 * cap : 65536);
        if (!s) break;
        n += fread(s + n, 1, cap - n - 1, f);
        s[n] = '\0';
    }
    if (f) fclose(f);
    return s;
}

/* An array of the JSON objects in the lines of a file; complains. */
static json_t *read_lines(const char *path)
{
    char *s = read_file(path);
    if (!s) {
        cli_complain("%s: %s", path, strerror(errno));
        return NULL;
    }
    json_t *out = json_array();
    int number = 0;
    for (char *line = s, *next; *line; line = next) {
        size_t n = strcspn(line, "\n");
        next = line + n + (line[n] == '\n');
        number++;
        if (strspn(line, " \t\r") >= n) continue;
        json_error_t error;
        json_t *o = json_loadb(line, n, 0, &error);
        if (json_is_object(o)) {
            json_array_append_new(out, o);
            continue;
        }
        cli_complain("%s:%d: %s", path, number, o ? "not a JSON object" : error.text);
        json_decref(o);
        json_decref(out);
        free(s);
        return NULL;
    }
    free(s);
    return out;
}

static hs_str string_at(const json_t *o, const char *key)
{
    const json_t *v = json_object_get(o, key);
    return json_is_string(v) ? (hs_str){json_string_value(v), json_string_length(v)} : (hs_str){0};
}

/* index of the word among hearsay.h's, -1 = none */
static int word_index(hs_str word, const char *(*name)(int), int n)
{
    for (int i = 0; i < n; i++)
        if (strlen(name(i)) == word.len && !memcmp(name(i), word.ptr, word.len)) return i;
    return -1;
}
static const char *type_word(int i) { return hs_type_word((hs_type)i); }
static const char *kind_word(int i) { return hs_kind_word((hs_kind)i); }
static const char *polarity_word(int i) { return hs_polarity_word((hs_polarity)i); }
static const char *certainty_word(int i) { return hs_certainty_word((hs_certainty)i); }

/* place[i]: the byte where code point i begins; place[*n] = length of the text */
static uint32_t *places(hs_str text, eval_pool *pool, uint32_t *n)
{
    uint32_t *place = eval_alloc(pool, sizeof *place, text.len + 1);
    *n = 0;
    for (uint32_t i = 0; i < text.len; i++)
        if (((unsigned char)text.ptr[i] & 0xC0) != 0x80) place[(*n)++] = i;
    place[*n] = (uint32_t)text.len;
    return place;
}

typedef struct ruler { const uint32_t *place; uint32_t n; eval_pool *pool; } ruler;

static uint32_t to_byte(const ruler *r, json_int_t point)
{
    return r->place[point < 0 ? 0 : point > r->n ? r->n : (uint32_t)point];
}

static hs_spans json_spans(const json_t *list, const ruler *r)
{
    size_t n = json_array_size(list);
    hs_span *at = eval_alloc(r->pool, sizeof *at, n + 1);
    for (size_t i = 0; i < n; i++) {
        const json_t *pair = json_array_get(list, i);
        at[i].begin = to_byte(r, json_integer_value(json_array_get(pair, 0)));
        at[i].end = to_byte(r, json_integer_value(json_array_get(pair, 1)));
    }
    return (hs_spans){at, (uint32_t)n};
}

static void read_words(const json_t *o, eval_relation *r)
{
    r->id = string_at(o, "id");
    r->within = string_at(o, "within");
    r->type = word_index(string_at(o, "type"), type_word, 3);
    r->polarity = word_index(string_at(o, "polarity"), polarity_word, 2);
    r->certainty = word_index(string_at(o, "certainty"), certainty_word, 3);
}

/* ---- gold.jsonl ---- */

static bool has_tag(const json_t *tags, const char *tag)
{
    size_t i;
    json_t *t;
    json_array_foreach(tags, i, t) if (json_is_string(t) && !strcmp(json_string_value(t), tag)) return true;
    return false;
}

static void read_nested(const json_t *line, const ruler *r, eval_relations *out)
{
    const json_t *list = json_object_get(line, "relations"), *o;
    size_t i;
    out->at = eval_alloc(r->pool, sizeof *out->at, json_array_size(list) + 1);
    json_array_foreach(list, i, o) {
        eval_relation *g = &out->at[out->n++];
        const json_t *tags = json_object_get(o, "tags");
        read_words(o, g);
        g->source = json_spans(json_object_get(o, "source"), r);
        g->cue = json_spans(json_object_get(o, "cue"), r);
        g->content = json_spans(json_object_get(o, "content"), r);
        g->speaker = string_at(o, "speaker");
        g->kind = word_index(string_at(o, "speaker_kind"), kind_word, 7);
        g->optional = has_tag(tags, "optional");
        g->skip_type = has_tag(tags, "unscored-type");
        g->skip_polarity = has_tag(tags, "unscored-polarity");
        g->skip_certainty = has_tag(tags, "unscored-certainty");
        g->oblique = has_tag(tags, "pronoun") || has_tag(tags, "misspelled-name");
    }
}

static const char *genre_of(const json_t *meta, hs_str doc)
{
    size_t i;
    json_t *m;
    json_array_foreach(meta, i, m) {
        hs_str name = string_at(m, "doc");
        if (name.len == doc.len && !memcmp(name.ptr, doc.ptr, doc.len)) return json_string_value(json_object_get(m, "genre"));
    }
    return NULL;
}

static bool open_nested(eval_gold *g, const char *folder, const char *gold_path)
{
    g->lines = read_lines(gold_path);
    if (!g->lines) return false;
    char *meta_path = join(&g->pool, folder, "/meta.jsonl", "");
    struct stat st;
    json_t *meta = stat(meta_path, &st) == 0 ? read_lines(meta_path) : NULL;
    size_t n = json_array_size(g->lines);
    g->name = eval_alloc(&g->pool, sizeof *g->name, n);
    g->path = eval_alloc(&g->pool, sizeof *g->path, n);
    g->genre = eval_alloc(&g->pool, sizeof *g->genre, n);
    for (g->n = 0; g->n < n; g->n++) {
        hs_str doc = string_at(json_array_get(g->lines, g->n), "doc");
        if (doc.len > 4 && !memcmp(doc.ptr + doc.len - 4, ".txt", 4)) doc.len -= 4;
        char *name = eval_alloc(&g->pool, 1, doc.len + 1);
        if (doc.len) memcpy(name, doc.ptr, doc.len);
        const char *genre = genre_of(meta, doc);
        g->name[g->n] = name;
        g->path[g->n] = join(&g->pool, join(&g->pool, folder, "/", name), ".txt", "");
        if (genre) g->genre[g->n] = join(&g->pool, genre, "", "");
    }
    json_decref(meta);
    return true;
}

/* ---- PolNeAR ---- */

static int by_text(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* "NAME_ANNOTATOR.ann": the length of NAME, 0 when it is no such name */
static size_t name_length(const char *file)
{
    size_t n = strlen(file);
    if (n < 6 || strcmp(file + n - 4, ".ann")) return 0;
    const char *line = file + n - 4;
    while (line > file && line[-1] != '_') line--;
    return line > file + 1 && line < file + n - 4 ? (size_t)(line - file) - 1 : 0;
}

static bool open_flat(eval_gold *g, const char *folder, const char *attributions)
{
    DIR *d = opendir(attributions);
    if (!d) return false;
    char **file = NULL;
    size_t n = 0, cap = 0;
    for (struct dirent *e; (e = readdir(d));) {
        if (!name_length(e->d_name)) continue;
        if (n == cap) {
            char **more = eval_alloc(&g->pool, sizeof *more, cap = cap ? 2 * cap : 256);
            if (n) memcpy(more, file, n * sizeof *file);
            file = more;
        }
        file[n++] = join(&g->pool, e->d_name, "", "");
    }
    closedir(d);
    if (n) qsort(file, n, sizeof *file, by_text);
    g->name = eval_alloc(&g->pool, sizeof *g->name, n);
    g->path = eval_alloc(&g->pool, sizeof *g->path, n);
    g->ann = eval_alloc(&g->pool, sizeof *g->ann, n);
    g->genre = eval_alloc(&g->pool, sizeof *g->genre, n);
    for (size_t i = 0; i < n; i++) {
        char *name = join(&g->pool, file[i], "", "");
        name[name_length(file[i])] = '\0';
        if (g->n && !strcmp(g->name[g->n - 1], name)) continue; /* another annotator */
        g->name[g->n] = name;
        g->path[g->n] = join(&g->pool, join(&g->pool, folder, "/text/", name), ".txt", "");
        g->ann[g->n++] = join(&g->pool, attributions, "/", file[i]);
    }
    return true;
}

typedef struct t_line { unsigned long id; hs_spans spans; } t_line;

static hs_spans ann_spans(const char *s, const ruler *r)
{
    size_t n = 1;
    for (const char *p = s; *p && *p != '\t' && *p != '\n'; p++) n += *p == ';';
    hs_span *at = eval_alloc(r->pool, sizeof *at, n);
    for (size_t i = 0; i < n; i++) {
        char *end;
        at[i].begin = to_byte(r, strtol(s, &end, 10));
        at[i].end = to_byte(r, strtol(end, &end, 10));
        s = *end == ';' ? end + 1 : end;
    }
    return (hs_spans){at, (uint32_t)n};
}

static int by_id(const void *a, const void *b)
{
    const t_line *x = a, *y = b;
    return x->id < y->id ? -1 : x->id > y->id;
}

static int by_begin(const void *a, const void *b)
{
    const hs_span *x = a, *y = b;
    if (x->begin != y->begin) return x->begin < y->begin ? -1 : 1;
    return x->end < y->end ? -1 : x->end > y->end;
}

/* Role and Role2 of one relation are one span */
static void add_role(hs_spans *role, const t_line *t, eval_pool *pool)
{
    hs_span *at = eval_alloc(pool, sizeof *at, role->n + t->spans.n);
    if (role->n) memcpy(at, role->at, role->n * sizeof *at);
    memcpy(at + role->n, t->spans.at, t->spans.n * sizeof *at);
    *role = (hs_spans){at, role->n + t->spans.n};
    qsort(at, role->n, sizeof *at, by_begin);
}

static void read_event(const char *line, const t_line *t, size_t n_t, const ruler *r, eval_relations *out)
{
    eval_relation e = {0};
    for (const char *p = strchr(line, '\t'); p && *p && *p != '\n';) {
        p += strspn(p, "\t ");
        size_t name = strcspn(p, ":\n"), role = name;
        if (p[name] != ':') break;
        while (role && p[role - 1] >= '0' && p[role - 1] <= '9') role--;
        t_line key = {.id = strtoul(p + name + 2, NULL, 10)};
        const t_line *found = n_t ? bsearch(&key, t, n_t, sizeof *t, by_id) : NULL;
        if (found && role == 6 && !memcmp(p, "Source", 6)) add_role(&e.source, found, r->pool);
        if (found && role == 3 && !memcmp(p, "Cue", 3)) add_role(&e.cue, found, r->pool);
        if (found && role == 7 && !memcmp(p, "Content", 7)) add_role(&e.content, found, r->pool);
        p += strcspn(p, " \n");
    }
    if (e.content.n) out->at[out->n++] = e;
}

static bool read_ann(const char *path, const ruler *r, eval_relations *out)
{
    char *s = read_file(path);
    if (!s) {
        cli_complain("%s: %s", path, strerror(errno));
        return false;
    }
    size_t lines = 1, n_t = 0;
    for (const char *p = s; *p; p++) lines += *p == '\n';
    t_line *t = eval_alloc(r->pool, sizeof *t, lines);
    out->at = eval_alloc(r->pool, sizeof *out->at, lines);
    for (const char *line = s; line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
        const char *blank = line[0] == 'T' ? strpbrk(line, " \n") : NULL;
        if (blank && *blank == ' ') t[n_t++] = (t_line){strtoul(line + 1, NULL, 10), ann_spans(blank + 1, r)};
    }
    qsort(t, n_t, sizeof *t, by_id);
    for (const char *line = s; line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL)
        if (line[0] == 'E') read_event(line, t, n_t, r, out);
    free(s);
    return true;
}

/* ---- either ---- */

eval_gold *eval_gold_open(const char *folder)
{
    eval_gold *g = calloc(1, sizeof *g);
    if (!g) return NULL;
    char *nested = join(&g->pool, folder, "/gold.jsonl", ""), *flat = join(&g->pool, folder, "/attributions", "");
    struct stat st;
    bool fine;
    if (stat(nested, &st) == 0) fine = open_nested(g, folder, nested);
    else if (stat(flat, &st) == 0) fine = g->flat = open_flat(g, folder, flat);
    else {
        fine = false;
        cli_complain("%s: no gold here: neither gold.jsonl nor attributions/", folder);
    }
    if (fine && g->n) return g;
    if (fine) cli_complain("%s: the gold has no documents", folder);
    eval_gold_close(g);
    return NULL;
}

void eval_gold_close(eval_gold *g)
{
    if (!g) return;
    json_decref(g->lines);
    eval_free(&g->pool);
    free(g);
}

bool eval_gold_is_flat(const eval_gold *g) { return g->flat; }
size_t eval_gold_count(const eval_gold *g) { return g->n; }
char *const *eval_gold_paths(const eval_gold *g) { return g->path; }
const char *eval_gold_name(const eval_gold *g, size_t i) { return g->name[i]; }
const char *eval_gold_genre(const eval_gold *g, size_t i) { return g->genre[i]; }

bool eval_gold_read(const eval_gold *g, size_t i, hs_str text, eval_pool *pool, eval_relations *out)
{
    ruler r = {.pool = pool};
    r.place = places(text, pool, &r.n);
    *out = (eval_relations){0};
    if (g->flat) return read_ann(g->ann[i], &r, out);
    read_nested(json_array_get(g->lines, i), &r, out);
    return true;
}

/* ---- records in place of the finder's ---- */

eval_records *eval_records_open(const char *path)
{
    json_t *lines = read_lines(path);
    eval_records *r = lines ? malloc(sizeof *r) : NULL;
    if (r) r->lines = lines;
    return r;
}

void eval_records_close(eval_records *r)
{
    if (!r) return;
    json_decref(r->lines);
    free(r);
}

/* "folder/letter.txt" is a record of "letter" */
static bool is_of(hs_str doc, const char *name)
{
    for (size_t i = doc.len; i > 0; i--)
        if (doc.ptr[i - 1] == '/') {
            doc = (hs_str){doc.ptr + i, doc.len - i};
            break;
        }
    if (doc.len > 4 && !memcmp(doc.ptr + doc.len - 4, ".txt", 4)) doc.len -= 4;
    return doc.len == strlen(name) && !memcmp(doc.ptr, name, doc.len);
}

void eval_records_read(const eval_records *records, const char *name, hs_str text, eval_pool *pool, eval_relations *out)
{
    ruler r = {.pool = pool};
    r.place = places(text, pool, &r.n);
    *out = (eval_relations){.at = eval_alloc(pool, sizeof *out->at, json_array_size(records->lines) + 1)};
    size_t i;
    json_t *o;
    json_array_foreach(records->lines, i, o) {
        if (!is_of(string_at(o, "doc"), name)) continue;
        eval_relation *p = &out->at[out->n++];
        const json_t *source = json_object_get(o, "source");
        read_words(o, p);
        p->source = json_spans(json_object_get(source, "spans"), &r);
        p->cue = json_spans(json_object_get(json_object_get(o, "cue"), "spans"), &r);
        p->content = json_spans(json_object_get(json_object_get(o, "content"), "spans"), &r);
        p->speaker = string_at(source, "name");
        p->source_text = string_at(source, "text");
        p->kind = word_index(string_at(source, "kind"), kind_word, 7);
        p->confidence = json_number_value(json_object_get(o, "confidence"));
    }
}
