/* Documents into the ledger and out again. */
#define _XOPEN_SOURCE 700 /* realpath */
#include <stdio.h>
#include <stdlib.h>
#include "api/ledger.h"
#include "api/model.h"
#include "base/err.h"
#include "base/mem.h"
#include "text/map.h"

enum { MEMORY = 1 << 30 };

int hs_ledger_open(const char *path, int read_only, hs_ledger **out, hs_err *err)
{
    return hs_ledger_open_file(path, read_only != 0, out, err);
}

void hs_ledger_free(hs_ledger *l)
{
    hs_ledger_close(l);
}

int hs_ledger_guarded(hs_ledger *l, int (*work)(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err), void *argument, hs_err *err)
{
    hs_arena arena;
    jmp_buf fail;
    int code;
    hs_arena_init(&arena, MEMORY, &fail);
    if (setjmp(fail)) {
        hs_sql_rollback(l);
        code = hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
    } else code = work(l, &arena, argument, err);
    hs_arena_free(&arena);
    return code;
}

int hs_ledger_has(hs_ledger *l, const hs_item *item, hs_err *err)
{
    return hs_ledger_knows(l, item->bytes, item->form, &item->fields, err);
}

/* Absolute path of a file, or of a file in an archive; empty for what has no name of its own: standard input, a line, a message. */
static hs_str path_of(hs_arena *arena, hs_str name)
{
    if (!name.len || *name.ptr == '-' || memchr(name.ptr, '#', name.len)) return (hs_str){0};
    char path[4096], real[4096 + 1]; /* PATH_MAX */
    if (name.len >= sizeof path) return (hs_str){0};
    memcpy(path, name.ptr, name.len);
    path[name.len] = '\0';
    for (size_t end = name.len; end; end--) { /* "box.zip/letter.txt": the longest part that is there */
        if (end != name.len && name.ptr[end] != '/') continue;
        path[end] = '\0';
        if (!realpath(path, real)) continue;
        size_t n = strlen(real);
        char *out = hs_arena_alloc(arena, n + name.len - end);
        memcpy(out, real, n);
        memcpy(out + n, name.ptr + end, name.len - end);
        return (hs_str){out, n + name.len - end};
    }
    return (hs_str){0};
}

typedef struct add_call {
    const hs_item *item;
    const hs_doc *doc;
    const hs_add_options *options;
    hs_added *how;
    char *id;
} add_call;

static int add(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    add_call *a = argument;
    const hs_doc *d = a->doc;
    const hs_model *model = a->options ? a->options->model : NULL;
    char sum[17];
    hs_incoming in = {.name = d->name, .form = a->item->form, .bytes = a->item->bytes, .given = a->item->fields, .fields = d->fields,
                      .date_written = d->date_written, .text = d->text.s, .charset = d->text.charset, .path = path_of(arena, a->item->name),
                      .statement = d->statement, .n = d->n, .offsets = &d->offsets, .program = HS_STR("hearsay " HS_VERSION),
                      .fold = !(a->options && a->options->no_fold)};
    if (!d->decoded && !hs_str_eq(in.bytes, in.text)) in.map = hs_map_pack(arena, d->text.map, d->text.n_map);
    if (model) {
        snprintf(sum, sizeof sum, "%016llx", (unsigned long long)hs_model_file_sum(&model->file));
        in.language = model->language;
        in.model = hs_str_of(sum);
    }
    int64_t version = 0;
    int code = hs_ledger_store(l, arena, &in, a->how, &version, err);
    return code || !a->id ? code : hs_version_id(l, version, a->id, err);
}

int hs_ledger_add(hs_ledger *l, const hs_item *item, const hs_doc *doc, const hs_add_options *options, hs_added *how, char id[32], hs_err *err)
{
    hs_added own;
    add_call call = {item, doc, options, how ? how : &own, id};
    return hs_ledger_guarded(l, add, &call, err);
}

void hs_doc_fill(hs_doc *doc, const hs_loaded *from)
{
    doc->name = from->doc;
    doc->text.s = from->text;
    doc->text.charset = from->charset;
    doc->fields = from->fields;
    doc->date_written = from->date_written;
    doc->offsets = from->offsets;
    doc->statement = from->statement;
    doc->n = from->n;
    doc->found = true;
    hs_map map;
    if (hs_map_unpack(&doc->arena, from->map, &map)) doc->text.map = map.at, doc->text.n_map = map.n;
    hs_view view = hs_doc_view(doc);
    hs_statements_chain(&doc->arena, &view, doc->statement, doc->n);
}

void hs_ledger_group(hs_ledger *l, int on)
{
    l->grouping = on != 0;
}

int hs_ledger_flush(hs_ledger *l, hs_err *err)
{
    return hs_sql_flush(l, err);
}

typedef struct doc_call { hs_str id; hs_doc *doc; } doc_call;

static int load(hs_ledger *l, doc_call *c, hs_err *err)
{
    int64_t version;
    hs_loaded loaded;
    int code = hs_ledger_find(l, c->id, &version, err);
    if (!code) code = hs_ledger_load(l, &c->doc->arena, version, false, &loaded, err);
    if (!code) hs_doc_fill(c->doc, &loaded);
    return code;
}

static int load_guarded(hs_ledger *l, doc_call *c, hs_err *err)
{
    jmp_buf fail;
    int code;
    c->doc->arena.fail = &fail;
    if (setjmp(fail)) {
        hs_sql_rollback(l);
        code = hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
    } else code = load(l, c, err);
    c->doc->arena.fail = NULL;
    return code;
}

int hs_ledger_doc(hs_ledger *l, hs_str id, hs_doc **out, hs_err *err)
{
    doc_call c = {id, hs_doc_new(&(hs_options){0})};
    *out = NULL;
    if (!c.doc) return hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
    int code = load_guarded(l, &c, err);
    if (code) hs_doc_free(c.doc);
    else *out = c.doc;
    return code;
}
