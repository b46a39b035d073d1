/* Documents: the one place that sets the arena's guard, so that running out of memory becomes HS_ENOMEM.
 *
 * What is read after the jump (doc, err, the options) is set before setjmp and not changed afterwards, as C demands. */
#include <stdio.h>
#include "api/doc.h"
#include "api/model.h"
#include "base/err.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/when.h"
#include "read/read.h"
#include "text/stamp.h"

enum { MEMORY = 1 << 30, FILE_SIZE = 64 << 20 };

static int no_memory(const hs_doc *doc, hs_str name, hs_err *err)
{
    return hs_fail(err, HS_ENOMEM, "%.*s: out of memory (%zu MB held, the limit is %zu MB)", (int)name.len, name.ptr,
                   doc->arena.held >> 20, doc->arena.limit >> 20);
}

static hs_str first_of(hs_str a, hs_str b)
{
    return a.len ? a : b;
}

static bool is_weak(hs_str date_from)
{
    return hs_str_is(date_from, "file time") || hs_str_is(date_from, "capture");
}

/* What stood first in `a` stays; empty fields are taken from `b`. */
static void add_fields(hs_fields *a, const hs_fields *b)
{
    hs_str *const to[] = {&a->id, &a->title, &a->outlet, &a->author, &a->url, &a->lang, &a->edited, &a->channel, &a->channel_id, &a->forwarded_from,
                          &a->forwarded_date, &a->reply_to};
    const hs_str from[] = {b->id, b->title, b->outlet, b->author, b->url, b->lang, b->edited, b->channel, b->channel_id, b->forwarded_from,
                           b->forwarded_date, b->reply_to};
    for (size_t i = 0; i < sizeof to / sizeof *to; i++) *to[i] = first_of(*to[i], from[i]);
    if (b->date.len && (!a->date.len || (is_weak(a->date_from) && !is_weak(b->date_from)))) a->date = b->date, a->date_from = b->date_from;
}

static void copy_fields(hs_arena *arena, hs_fields *f)
{
    hs_str *const all[] = {&f->id, &f->title, &f->outlet, &f->author, &f->url, &f->lang, &f->date, &f->date_from, &f->edited, &f->channel,
                           &f->channel_id, &f->forwarded_from, &f->forwarded_date, &f->reply_to};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) *all[i] = hs_arena_copy(arena, *all[i]);
}

/* Nothing but a date of ISO 8601, of any year, or a part of one. */
static bool is_iso(hs_str s)
{
    static const size_t LENGTH[] = {[HS_WHEN_YEAR] = 4, [HS_WHEN_MONTH] = 7, [HS_WHEN_WEEK] = 8, [HS_WHEN_DAY] = 10};
    hs_when w = hs_when_read(s);
    for (size_t i = 0; i < s.len; i++)
        if (!s.ptr[i] || !strchr("0123456789-:+.TWZ", s.ptr[i])) return false;
    return w.precise == HS_WHEN_TIME ? s.len <= 35 : w.precise != HS_WHEN_NONE && s.len == LENGTH[w.precise];
}

/* Pages are read with care: "1812" on one is a number. What a field says is a date is one. */
static hs_str read_date(hs_doc *doc, hs_str s, hs_str lang)
{
    hs_str date = hs_stamp_read_in(&doc->arena, s, lang);
    return !date.len && is_iso(s) ? s : date;
}

/* A date in ISO 8601 beside the one that was written. One that cannot be read is kept as written, and the page is asked instead. */
static void settle_fields(hs_doc *doc, const hs_fields *given)
{
    const hs_text *t = &doc->text;
    hs_fields f = *given, page = {.title = t->title, .outlet = t->outlet, .author = t->author, .url = t->url, .date = t->date, .date_from = t->date_from};
    f.lang = t->lang.len ? t->lang : f.lang;
    doc->date_written = f.date;
    f.date = read_date(doc, f.date, f.lang);
    f.edited = read_date(doc, f.edited, f.lang);
    f.forwarded_date = read_date(doc, f.forwarded_date, f.lang);
    if (!f.date.len) f.date_from = (hs_str){0};
    bool mine = f.date.len > 0;
    add_fields(&f, &page);
    if (!mine || f.date.ptr == page.date.ptr) doc->date_written = first_of(f.date.len ? (hs_str){0} : doc->date_written, f.date);
    copy_fields(&doc->arena, &f);
    doc->date_written = hs_arena_copy(&doc->arena, doc->date_written);
    doc->fields = f;
}

/* bytes are the item's, or what they were decoded to. */
static int read_into(hs_doc *doc, hs_str bytes, const hs_fields *given, const hs_options *o, hs_err *err)
{
    hs_text_options options = {.name = o->name, .charset = o->charset, .format = o->format};
    int code = hs_text_read(&doc->arena, bytes, &options, &doc->text, err);
    if (code) return code;
    hs_offsets_build(&doc->arena, doc->text.s, &doc->offsets);
    settle_fields(doc, given);
    return HS_OK;
}

hs_doc *hs_doc_new(const hs_options *o)
{
    hs_doc *doc = hs_mem_alloc(sizeof *doc);
    if (!doc) return NULL;
    *doc = (hs_doc){.min_confidence = o->min_confidence};
    hs_arena_init(&doc->arena, o->memory ? o->memory : MEMORY, NULL);
    return doc;
}

static int read_item(hs_doc *doc, const hs_item *item, const hs_options *o, hs_err *err)
{
    hs_options own = *o;
    hs_content content = {.bytes = item->bytes, .format = o->format, .charset = o->charset};
    doc->name = hs_arena_copy(&doc->arena, hs_str_of(o->name));
    doc->published = hs_arena_copy(&doc->arena, hs_str_of(o->date));
    int code = item->form.len ? hs_item_decode(&doc->arena, item, &content, err) : HS_OK;
    if (code) return code;
    doc->decoded = content.bytes.ptr != item->bytes.ptr || content.bytes.len != item->bytes.len;
    own.format = content.format;
    if (content.charset) own.charset = content.charset;
    hs_fields f = item->fields;
    add_fields(&f, &content.fields);
    return read_into(doc, content.bytes, &f, &own, err);
}

int hs_doc_of_item(const hs_item *item, const hs_options *options, hs_doc **out, hs_err *err)
{
    *out = NULL;
    char name[1024] = "-";
    hs_options o = options ? *options : (hs_options){0};
    if (!o.name) {
        if (item->name.len) snprintf(name, sizeof name, "%.*s", (int)(item->name.len < sizeof name ? item->name.len : sizeof name - 1), item->name.ptr);
        o.name = name;
    }
    hs_doc *doc = hs_doc_new(&o);
    if (!doc) return hs_fail(err, HS_ENOMEM, "%s: out of memory", o.name);
    jmp_buf fail;
    int code;
    doc->arena.fail = &fail;
    if (setjmp(fail)) code = no_memory(doc, hs_str_of(o.name), err);
    else code = read_item(doc, item, &o, err);
    doc->arena.fail = NULL;
    if (code) hs_doc_free(doc);
    else *out = doc;
    return code;
}

int hs_doc_read(const void *bytes, size_t len, const hs_options *options, hs_doc **out, hs_err *err)
{
    hs_item item = {.bytes = {bytes, len}, .name = hs_str_of(options ? options->name : NULL)};
    return hs_doc_of_item(&item, options, out, err);
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
    hs_str date = is_weak(doc->fields.date_from) ? (hs_str){0} : doc->fields.date; /* a file's time says nothing about "on Tuesday" */
    hs_speech_text in = {.text = doc->text.s, .published = first_of(doc->published, date),
                         .author = doc->fields.author};
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

const hs_fields *hs_doc_fields(const hs_doc *doc)
{
    return &doc->fields;
}

hs_str hs_doc_meta(const hs_doc *doc, const char *key)
{
    const hs_fields *f = &doc->fields;
    const struct { const char *key; hs_str value; } table[] = {
        {"title", f->title}, {"author", f->author}, {"date", f->date}, {"outlet", f->outlet}, {"url", f->url}, {"lang", f->lang},
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
    const hs_fields *f = &doc->fields;
    return (hs_view){.name = doc->name, .text = doc->text.s, .title = f->title, .author = f->author, .date = f->date,
                     .outlet = f->outlet, .url = f->url, .lang = f->lang, .offsets = &doc->offsets,
                     .statement = doc->statement, .n = doc->n};
}
