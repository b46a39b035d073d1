/* The CoNLL-U reader. */
#include "train/conllu.h"
#include <dirent.h>
#include <lzma.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include "base/err.h"
#include "base/file.h"
#include "train/rename.h"

enum { FILE_LIMIT = 1 << 30, COLUMNS = 10, MAX_ROWS = 4096 };

/* ---- files ---- */

static int unxz(hs_arena *arena, hs_str packed, const char *path, hs_str *out, hs_err *err)
{
    lzma_stream z = LZMA_STREAM_INIT;
    if (lzma_stream_decoder(&z, UINT64_MAX, LZMA_CONCATENATED) != LZMA_OK) return hs_fail(err, HS_ENOMEM, "%s: cannot unpack", path);
    hs_buf b = {0};
    z.next_in = (const uint8_t *)packed.ptr;
    z.avail_in = packed.len;
    lzma_ret r = LZMA_OK;
    while (r == LZMA_OK && b.len < FILE_LIMIT && hs_buf_reserve(&b, 1 << 20)) {
        z.next_out = (uint8_t *)b.ptr + b.len;
        z.avail_out = 1 << 20;
        r = lzma_code(&z, LZMA_FINISH);
        b.len += (1 << 20) - z.avail_out;
    }
    lzma_end(&z);
    if (r == LZMA_STREAM_END) *out = hs_arena_copy(arena, hs_buf_str(&b));
    hs_buf_free(&b);
    return r == LZMA_STREAM_END ? HS_OK : hs_fail(err, HS_EFORMAT, "%s: not a whole .xz file", path);
}

int hs_read_unpacked(hs_arena *arena, const char *path, hs_str *out, hs_err *err)
{
    hs_buf b = {0};
    int code = hs_file_read(path, FILE_LIMIT, &b, err);
    if (!code) {
        if (hs_str_ends(hs_str_of(path), HS_STR(".xz"))) code = unxz(arena, hs_buf_str(&b), path, out, err);
        else *out = hs_arena_copy(arena, hs_buf_str(&b));
    }
    hs_buf_free(&b);
    return code;
}

static hs_str next_line(hs_str *rest)
{
    hs_str line = hs_str_cut(rest, '\n');
    if (line.len && line.ptr[line.len - 1] == '\r') line.len--;
    return line;
}

static uint32_t columns(hs_str line, hs_str *column, uint32_t most)
{
    uint32_t n = 0;
    size_t from = 0;
    for (size_t i = 0; i <= line.len && n < most; i++)
        if (i == line.len || line.ptr[i] == '\t') {
            column[n++] = hs_str_sub(line, from, i);
            from = i + 1;
        }
    return n;
}

static int32_t number(hs_str s)
{
    int32_t x = 0;
    if (s.len == 0 || s.len > 6) return -1;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9') return -1;
        x = 10 * x + s.ptr[i] - '0';
    }
    return x;
}

/* ---- labels ---- */

int hs_label_find(const hs_labels *l, hs_str name)
{
    for (uint32_t i = 0; i < l->n; i++)
        if (hs_str_eq(l->at[i], name)) return (int)i;
    return -1;
}

uint8_t hs_label(hs_labels *l, hs_arena *arena, hs_str name)
{
    int i = hs_label_find(l, name);
    if (i >= 0) return (uint8_t)i;
    if (l->n == 63) return 63;
    l->at[l->n] = hs_arena_copy(arena, name);
    return (uint8_t)l->n++;
}

/* ---- documents ---- */

typedef struct named { hs_str id, body; } named;

typedef struct reader {
    hs_corpus *c;
    enum hs_treebank kind;
    enum hs_group group;
    hs_str name;
    hs_buf text;
    struct { hs_row *at; uint32_t n, cap; } word; /* of the document; head is a token of the document or -1 */
    struct { uint32_t *at; uint32_t n, cap; } sent;
    hs_row row[MAX_ROWS]; /* of the sentence */
    uint32_t n_row;
    hs_str sent_id;       /* "# sent_id = …" */
    struct { named *at; uint32_t n, cap; } named; /* sentences of the IOB2 file, by id */
} reader;

static hs_str unescaped(hs_str form)
{
    static const char *const bracket[][2] = {{"-LRB-", "("}, {"-RRB-", ")"}, {"-LSB-", "["}, {"-RSB-", "]"}, {"-LCB-", "{"}, {"-RCB-", "}"}};
    for (size_t i = 0; i < sizeof bracket / sizeof *bracket; i++)
        if (hs_str_is(form, bracket[i][0])) return hs_str_of(bracket[i][1]);
    return form;
}

static void end_document(reader *r)
{
    uint32_t n = r->word.n;
    if (n == 0) return;
    if (r->kind == HS_SILVER) hs_mend_silver_names(r->c->arena, r->word.at, n);
    if (r->c->renamer) hs_rename_people(r->c->renamer, r->name, r->word.at, n);
    hs_arena *a = r->c->arena;
    hs_gold g = {.name = r->name, .group = r->group};
    g.pos = hs_new(a, uint8_t, n);
    g.rel = hs_new(a, uint8_t, n);
    g.bio = hs_new(a, uint8_t, n);
    g.head = hs_new(a, uint32_t, n);
    g.lemma = hs_new(a, hs_str, n);
    hs_tokens *t = &g.tokens;
    t->n = n;
    t->span = hs_new(a, hs_span, n);
    t->kind = hs_new(a, uint8_t, n);
    t->gap = hs_new(a, uint8_t, n);
    t->low = hs_new(a, hs_str, n);
    t->sent_of = hs_new(a, uint32_t, n);
    r->text.len = 0;
    for (uint32_t i = 0; i < n; i++) {
        hs_row *w = &r->word.at[i];
        uint32_t begin = (uint32_t)r->text.len;
        hs_buf_add(&r->text, unescaped(w->form));
        t->span[i] = (hs_span){begin, (uint32_t)r->text.len};
        t->gap[i] = i == 0 || r->word.at[i - 1].glued ? HS_GAP_NONE : HS_GAP_SPACE;
        hs_buf_add_c(&r->text, ' ');
        g.pos[i] = hs_label(&r->c->pos, a, w->pos);
        g.rel[i] = hs_label(&r->c->rel, a, w->rel);
        g.bio[i] = w->bio;
        g.head[i] = w->head < 0 ? HS_ROOT : (uint32_t)w->head;
        uint8_t kind;
        hs_token_form(a, w->lemma, &kind, &g.lemma[i]);
    }
    t->text = hs_arena_copy(a, hs_buf_str(&r->text));
    for (uint32_t i = 0; i < n; i++) hs_token_form(a, hs_token_text(t, i), &t->kind[i], &t->low[i]);
    hs_push(a, &r->sent, n);
    t->n_sent = r->sent.n - 1;
    t->sent = hs_new(a, uint32_t, r->sent.n);
    memcpy(t->sent, r->sent.at, r->sent.n * sizeof *t->sent);
    for (uint32_t s = 0; s < t->n_sent; s++)
        for (uint32_t i = t->sent[s]; i < t->sent[s + 1]; i++) t->sent_of[i] = s;
    t->n_para = 1;
    t->para = hs_new(a, uint32_t, 2);
    t->para[1] = t->n_sent;
    hs_push(a, r->c, g);
    r->word.n = r->sent.n = 0;
}

static int by_id(const void *a, const void *b) { return hs_str_cmp(((const named *)a)->id, ((const named *)b)->id); }

static int read_named(reader *r, const char *path, hs_err *err)
{
    hs_str rest = {0};
    int code = hs_read_unpacked(r->c->arena, path, &rest, err);
    if (code) return code;
    while (rest.len) {
        hs_str line = next_line(&rest);
        if (!hs_str_starts(line, HS_STR("# sent_id = "))) continue;
        const char *body = rest.ptr;
        while (next_line(&rest).len) {}
        named x = {line, {body, (size_t)(rest.ptr - body)}};
        hs_push(r->c->arena, &r->named, x);
    }
    if (r->named.n) qsort(r->named.at, r->named.n, sizeof *r->named.at, by_id);
    return HS_OK;
}

static uint8_t bio_of(hs_str tag)
{
    uint8_t k = hs_str_ends(tag, HS_STR("-PER")) ? HS_NAME_PER : hs_str_ends(tag, HS_STR("-ORG")) ? HS_NAME_ORG
                : hs_str_ends(tag, HS_STR("-LOC")) ? HS_NAME_LOC : HS_NAME_O;
    return hs_bio(k, tag.len && tag.ptr[0] == 'I');
}

/* The names of the sentence from the IOB2 file. The words must be those of the rows, else nothing is known of it. */
static void read_names(reader *r)
{
    named key = {.id = r->sent_id}, *found = bsearch(&key, r->named.at, r->named.n, sizeof key, by_id);
    uint32_t i = 0;
    hs_str rest = found ? found->body : (hs_str){0}, column[4];
    while (rest.len) {
        hs_str line = next_line(&rest);
        if (line.len == 0 || line.ptr[0] == '#') continue;
        if (columns(line, column, 4) < 3 || i >= r->n_row || !hs_str_eq(column[1], r->row[i].form)) {
            i = 0;
            break;
        }
        r->row[i++].bio = bio_of(column[2]);
    }
    if (i == r->n_row) return;
    for (i = 0; i < r->n_row; i++) r->row[i].bio = HS_NAME_UNKNOWN;
}

static void end_sentence(reader *r)
{
    if (r->n_row == 0) return;
    if (r->named.n) read_names(r);
    if (r->kind == HS_UD) r->n_row = hs_ud_convert(r->c->arena, r->row, r->n_row);
    int32_t base = (int32_t)r->word.n;
    hs_push(r->c->arena, &r->sent, r->word.n);
    for (uint32_t i = 0; i < r->n_row; i++) {
        if (r->row[i].head >= 0) r->row[i].head += base;
        hs_push(r->c->arena, &r->word, r->row[i]);
    }
    r->n_row = 0;
}

/* "NER=PERSON|Span=…" -> class */
static uint8_t silver_class(hs_str misc)
{
    return hs_str_starts(misc, HS_STR("NER=PERSON|")) ? HS_NAME_PER : hs_str_starts(misc, HS_STR("NER=ORGANIZATION|")) ? HS_NAME_ORG
           : hs_str_starts(misc, HS_STR("NER=LOCATION|")) ? HS_NAME_LOC : HS_NAME_O;
}

static bool has_item(hs_str misc, hs_str item)
{
    for (size_t i = 0; i + item.len <= misc.len; i++)
        if (memcmp(misc.ptr + i, item.ptr, item.len) == 0) return true;
    return false;
}

static int add_row(reader *r, const hs_str *column, const char *path, hs_err *err)
{
    int32_t head = number(column[6]);
    if (number(column[0]) != (int32_t)r->n_row + 1 || head < 0 || r->n_row == MAX_ROWS)
        return hs_fail(err, HS_EFORMAT, "%s: word %.*s: not a tree in CoNLL-U", path, (int)column[0].len, column[0].ptr);
    hs_row *w = &r->row[r->n_row++];
    *w = (hs_row){.form = column[1], .lemma = column[2], .pos = column[4], .rel = column[7], .head = head - 1, .bio = HS_NAME_UNKNOWN,
                  .glued = has_item(column[9], HS_STR("SpaceAfter=No"))};
    if (r->kind == HS_SILVER) { /* no B in the silver names: a run of one class is one name */
        uint8_t k = silver_class(column[9]), before = r->n_row > 1 ? w[-1].bio : HS_BIO_O;
        w->bio = hs_bio(k, k && (before == hs_bio(k, false) || before == hs_bio(k, true)));
        if (hs_str_starts(column[4], HS_STR("NNP")) && hs_str_starts(column[9], HS_STR("NER=O|"))) w->bio = HS_NAME_UNKNOWN;
    }
    return HS_OK;
}

static int read_file(reader *r, const char *path, hs_err *err)
{
    hs_str rest = {0}, column[COLUMNS];
    int code = hs_read_unpacked(r->c->arena, path, &rest, err);
    while (!code && rest.len) {
        hs_str line = next_line(&rest);
        if (line.len == 0) end_sentence(r);
        else if (hs_str_starts(line, HS_STR("# newdoc"))) {
            end_document(r);
            r->name = line;
        } else if (hs_str_starts(line, HS_STR("# sent_id = "))) r->sent_id = line;
        else if (line.ptr[0] != '#' && columns(line, column, COLUMNS) == COLUMNS && number(column[0]) >= 0)
            code = add_row(r, column, path, err);
    }
    end_sentence(r);
    end_document(r);
    return code;
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

int hs_list_folder(hs_arena *arena, const char *folder, const char *ending, hs_paths *out, hs_err *err)
{
    *out = (hs_paths){0};
    DIR *dir = opendir(folder);
    if (!dir) return hs_fail(err, HS_EIO, "%s: cannot read this folder", folder);
    for (struct dirent *e; (e = readdir(dir));) {
        if (!hs_str_ends(hs_str_of(e->d_name), hs_str_of(ending))) continue;
        size_t n = strlen(folder) + strlen(e->d_name) + 2;
        char *full = hs_arena_alloc(arena, n);
        snprintf(full, n, "%s/%s", folder, e->d_name);
        hs_push(arena, out, full);
    }
    closedir(dir);
    if (out->n) qsort(out->at, out->n, sizeof *out->at, by_name);
    return HS_OK;
}

static int read_folder(reader *r, const char *path, hs_err *err)
{
    hs_paths file;
    int code = hs_list_folder(r->c->arena, path, ".conllu", &file, err);
    for (uint32_t i = 0; i < file.n && !code; i++) code = read_file(r, file.at[i], err);
    return code;
}

int hs_corpus_read(hs_corpus *c, const char *path, enum hs_treebank kind, const char *names, enum hs_group group, hs_err *err)
{
    reader *r = hs_new(c->arena, reader, 1);
    r->c = c;
    r->kind = kind;
    r->group = group;
    if (names) {
        int code = read_named(r, names, err);
        if (code) return code;
    }
    struct stat st;
    bool folder = stat(path, &st) == 0 && S_ISDIR(st.st_mode);
    int code = folder ? read_folder(r, path, err) : read_file(r, path, err);
    hs_buf_free(&r->text);
    return code;
}
