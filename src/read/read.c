/* The table of formats, finding the right one, and handing items on. */
#include "read/read.h"
#include "base/err.h"

/* In the order in which they are asked: what has magic bytes first, and of the ZIPs those that are one document; then what is known by how
 * it begins; last what is known by its name alone, and what is merely text. */
static const hs_format_of *const FORMATS[] = {
    &hs_format_pdf, &hs_format_docx, &hs_format_odt, &hs_format_xlsx, &hs_format_warc, &hs_format_arc, &hs_format_archive,
    &hs_format_mbox, &hs_format_mhtml, &hs_format_mail, &hs_format_telegram, &hs_format_feed, &hs_format_html, &hs_format_jsonl,
    &hs_format_csv, &hs_format_text,
};
enum { N_FORMATS = sizeof FORMATS / sizeof *FORMATS };

const hs_format_of *hs_format_named(hs_str name)
{
    for (size_t i = 0; i < N_FORMATS; i++)
        if (hs_str_is(name, FORMATS[i]->name)) return FORMATS[i];
    return NULL;
}

const hs_format_of *hs_format_find(hs_str head, hs_str name)
{
    for (size_t i = 0; i < N_FORMATS; i++)
        if (FORMATS[i]->is(head, name)) return FORMATS[i];
    return NULL;
}

void hs_format_names(hs_buf *out)
{
    for (size_t i = 0; i < N_FORMATS; i++) {
        if (i) hs_buf_add_z(out, ", ");
        hs_buf_add_z(out, FORMATS[i]->name);
    }
}

static int fail_with_names(hs_err *err, int code, const char *before, hs_str what, const char *after)
{
    hs_buf names = {0};
    hs_format_names(&names);
    hs_buf_add_c(&names, '\0');
    hs_fail(err, code, "%s%.*s%s: %s", before, (int)(what.len < 200 ? what.len : 200), what.ptr, after, names.failed ? "" : names.ptr);
    hs_buf_free(&names);
    return code;
}

int hs_reading_start(hs_reading *r, const hs_read_options *options, const hs_read_calls *calls, hs_err *err)
{
    *r = (hs_reading){.calls = calls};
    if (options) r->options = *options;
    if (!r->options.max_size) r->options.max_size = HS_READ_SIZE;
    if (!r->options.format) return HS_OK;
    r->forced = hs_format_named(hs_str_of(r->options.format));
    if (r->forced) return HS_OK;
    return fail_with_names(err, HS_EUSAGE, "the format \"", hs_str_of(r->options.format), "\" is not known; there are");
}

bool hs_reading_item(hs_reading *r, const hs_item *item)
{
    if (!r->stopped && r->calls->item(r->calls->user, item)) r->stopped = true;
    return !r->stopped;
}

void hs_reading_trouble(hs_reading *r, const hs_err *err)
{
    r->troubled = true;
    if (r->calls->trouble && !r->stopped) r->calls->trouble(r->calls->user, err);
}

void hs_reading_no_memory(hs_reading *r, hs_str name)
{
    hs_err err = {0};
    hs_fail(&err, HS_ENOMEM, "%.*s: out of memory; a part of it is left out", (int)name.len, name.ptr);
    hs_reading_trouble(r, &err);
}

void hs_reading_took(hs_reading *r, uint64_t n)
{
    if (n > r->untold) n = r->untold; /* a ZIP's end is read twice */
    r->untold -= n;
    if (n && r->calls->progress) r->calls->progress(r->calls->user, n);
}

int hs_reading_unpacked(hs_reading *r, hs_str name, uint64_t n, hs_err *err)
{
    r->unpacked += n;
    if (!r->bomb && (r->unpacked <= HS_READ_FREE || r->unpacked / HS_READ_RATIO <= r->packed)) return HS_OK;
    r->bomb = true;
    return hs_fail(err, HS_ELIMIT, "%.*s: unpacks to more than %d times its size (%ju MB so far); not read on: unpack it first, if you trust it",
                   (int)name.len, name.ptr, HS_READ_RATIO, (uintmax_t)(r->unpacked >> 20));
}

/* The whole stream is one item. */
static int read_single(hs_reading *r, hs_source *s, const hs_format_of *f, hs_err *err)
{
    hs_item item = {.name = s->name, .fields = r->given.fields};
    int code = hs_source_all(s, r->options.max_size, &item.bytes, err);
    if (code) return code;
    hs_buf form = {0};
    hs_buf_add_z(&form, f->name);
    if (r->given.charset.len) hs_form_add(&form, "charset", r->given.charset);
    item.form = hs_buf_str(&form);
    if (form.failed) code = hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)s->name.len, s->name.ptr);
    else hs_reading_item(r, &item);
    hs_buf_free(&form);
    return code;
}

/* What is merely compressed is seen through: --format csv with table.csv.gz. */
static bool seen_through(const hs_format_of *forced, hs_str head, hs_str name)
{
    static const hs_str ZIP = {"PK", 2};
    return forced != &hs_format_archive && forced != &hs_format_warc && forced != &hs_format_arc && !hs_str_starts(head, ZIP) &&
           hs_format_archive.is(head, name);
}

static int read_as(hs_reading *r, hs_source *s, const hs_format_of *f, hs_err *err)
{
    if (!f->split) return read_single(r, s, f, err);
    if (r->depth >= HS_READ_DEPTH)
        return hs_fail(err, HS_ELIMIT, "%.*s: more than %d containers in one another; unpack the outer ones first", (int)s->name.len, s->name.ptr,
                       HS_READ_DEPTH);
    r->depth++;
    int code = f->split(r, s, err);
    r->depth--;
    return code;
}

int hs_read_given(hs_reading *r, hs_source *s, const hs_given *given, hs_err *err)
{
    if (r->stopped) return HS_OK;
    const hs_format_of *forced = r->forced, *f;
    hs_str head = hs_source_peek(s, HS_READ_HEAD);
    if (head.len > HS_READ_HEAD) head.len = HS_READ_HEAD;
    if (!head.len && s->code) {
        if (err) *err = s->err;
        return s->code;
    }
    if (forced && seen_through(forced, head, s->name)) f = &hs_format_archive;
    else if (forced) f = forced, r->forced = NULL;
    else f = given && given->format ? hs_format_named(hs_str_of(given->format)) : hs_format_find(head, s->name);
    if (!f && hs_str_starts(head, HS_STR("SQLite format 3")))
        return hs_fail(err, HS_EFORMAT, "%.*s: a database; `hearsay import` takes those of Discourse Network Analyzer", (int)s->name.len, s->name.ptr);
    if (!f) return fail_with_names(err, HS_EFORMAT, "", s->name, ": not of a kind that is read (--format says so where the name does not)");
    hs_given before = r->given;
    r->given = given ? *given : (hs_given){0};
    int code = read_as(r, s, f, err);
    r->given = before;
    r->forced = forced;
    return code;
}

int hs_read_source(hs_reading *r, hs_source *s, hs_err *err)
{
    return hs_read_given(r, s, NULL, err);
}

int hs_item_decode(hs_arena *arena, const hs_item *item, hs_content *out, hs_err *err)
{
    hs_str form = item->form, name = hs_str_cut(&form, ';');
    const hs_format_of *f = hs_format_named(name);
    *out = (hs_content){0};
    if (!f || (!f->decode && f->split))
        return hs_fail(err, HS_EFORMAT, "%.*s: its form \"%.*s\" is not known to this version", (int)item->name.len, item->name.ptr,
                       (int)(name.len < 40 ? name.len : 40), name.ptr);
    if (f->decode) {
        int code = f->decode(arena, item, out, err);
        if (code) return code;
    } else *out = (hs_content){.bytes = item->bytes, .format = f->content};
    if (!out->charset) out->charset = hs_charset_said(arena, hs_form_value(arena, item->form, "charset"), out->bytes);
    return HS_OK;
}
