/* Documents: the one place that sets the arena's guard, so that running out of memory becomes HS_ENOMEM.
 *
 * What is read after the jump (doc, err, the options) is set before setjmp and not changed afterwards, as C demands. */
#include "api/doc.h"
#include "api/model.h"
#include "base/err.h"
#include "base/file.h"
#include "base/mem.h"

enum { MEMORY = 1 << 30, FILE_SIZE = 64 << 20 };

static int no_memory(const hs_doc *doc, hs_str name, hs_err *err)
{
    return hs_fail(err, HS_ENOMEM, "%.*s: out of memory (%zu MB held, the limit is %zu MB)", (int)name.len, name.ptr,
                   doc->arena.held >> 20, doc->arena.limit >> 20);
}

static int read_into(hs_doc *doc, hs_str bytes, const hs_options *o, hs_err *err)
{
    doc->min_confidence = o->min_confidence;
    doc->name = hs_arena_copy(&doc->arena, hs_str_of(o->name));
    doc->published = hs_arena_copy(&doc->arena, hs_str_of(o->date));
    hs_text_options options = {.name = o->name, .charset = o->charset, .format = o->format};
    int code = hs_text_read(&doc->arena, bytes, &options, &doc->text, err);
    if (!code) hs_offsets_build(&doc->arena, doc->text.s, &doc->offsets);
    return code;
}

static int read_guarded(hs_doc *doc, hs_str bytes, const hs_options *o, hs_err *err)
{
    jmp_buf fail;
    int code;
    doc->arena.fail = &fail;
    if (setjmp(fail)) code = no_memory(doc, hs_str_of(o->name), err);
    else code = read_into(doc, bytes, o, err);
    doc->arena.fail = NULL;
    return code;
}

int hs_doc_read(const void *bytes, size_t len, const hs_options *options, hs_doc **out, hs_err *err)
{
    *out = NULL;
    hs_options o = options ? *options : (hs_options){0};
    if (!o.name) o.name = "-";
    hs_doc *doc = hs_mem_alloc(sizeof *doc);
    if (!doc) return hs_fail(err, HS_ENOMEM, "%s: out of memory", o.name);
    *doc = (hs_doc){0};
    hs_arena_init(&doc->arena, o.memory ? o.memory : MEMORY, NULL);
    int code = read_guarded(doc, (hs_str){bytes, len}, &o, err);
    if (code) hs_doc_free(doc);
    else *out = doc;
    return code;
}

int hs_doc_open(const char *path, const hs_options *options, hs_doc **out, hs_err *err)
{
    *out = NULL;
    hs_options o = options ? *options : (hs_options){0};
    if (!o.name) o.name = path;
    hs_buf bytes = {0};
    int code = hs_file_read(path, o.max_size ? o.max_size : FILE_SIZE, &bytes, err);
    if (!code) code = hs_doc_read(bytes.ptr, bytes.len, &o, out, err);
    hs_buf_free(&bytes);
    return code;
}

static void find_and_settle(hs_doc *doc, const hs_model *model)
{
    hs_speech_text in = {.text = doc->text.s, .published = doc->published.len ? doc->published : doc->text.date,
                         .author = doc->text.author};
    hs_view view = hs_doc_view(doc);
    doc->n = 0;
    hs_speech_find(model->speech, &doc->arena, &in, doc->min_confidence, &doc->statement, &doc->n);
    hs_statements_settle(&doc->arena, &view, doc->statement, &doc->n, doc->min_confidence);
    doc->found = true;
}

int hs_doc_find(hs_doc *doc, const hs_model *model, hs_err *err)
{
    if (!doc || !model) return hs_fail(err, HS_EUSAGE, "hs_doc_find: a document and a model are needed");
    if (doc->found) return HS_OK;
    jmp_buf fail;
    doc->arena.fail = &fail;
    if (setjmp(fail)) {
        doc->statement = NULL;
        doc->n = 0;
        no_memory(doc, doc->name, err);
    } else find_and_settle(doc, model);
    doc->arena.fail = NULL;
    return doc->found ? HS_OK : HS_ENOMEM;
}

void hs_doc_free(hs_doc *doc)
{
    if (!doc) return;
    hs_arena_free(&doc->arena);
    hs_mem_free(doc);
}

hs_str hs_doc_name(const hs_doc *doc)
{
    return doc->name;
}

hs_str hs_doc_text(const hs_doc *doc)
{
    return doc->text.s;
}

hs_str hs_doc_charset(const hs_doc *doc)
{
    return doc->text.charset;
}

hs_str hs_doc_meta(const hs_doc *doc, const char *key)
{
    const hs_text *t = &doc->text;
    const struct { const char *key; hs_str value; } table[] = {
        {"title", t->title}, {"author", t->author}, {"date", t->date}, {"outlet", t->outlet}, {"url", t->url}, {"lang", t->lang},
    };
    for (size_t i = 0; key && i < sizeof table / sizeof *table; i++)
        if (strcmp(key, table[i].key) == 0) return table[i].value;
    return (hs_str){0};
}

uint32_t hs_doc_count(const hs_doc *doc)
{
    return doc->n;
}

const hs_statement *hs_doc_statement(const hs_doc *doc, uint32_t i)
{
    return i < doc->n ? &doc->statement[i] : NULL;
}

uint32_t hs_doc_offset(const hs_doc *doc, uint32_t byte, hs_unit unit)
{
    return hs_offset_at(&doc->offsets, byte, unit);
}

uint64_t hs_doc_origin(const hs_doc *doc, uint32_t byte)
{
    return hs_text_origin(&doc->text, byte);
}

hs_view hs_doc_view(const hs_doc *doc)
{
    const hs_text *t = &doc->text;
    return (hs_view){.name = doc->name, .text = t->s, .title = t->title, .author = t->author, .date = t->date,
                     .outlet = t->outlet, .url = t->url, .lang = t->lang, .offsets = &doc->offsets,
                     .statement = doc->statement, .n = doc->n};
}
