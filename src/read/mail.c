/* Mail: single messages (.eml) and MBOX files. A message is an item, its bytes as they were sent; what is attached to it and can be read,
 * is an item behind it.
 *
 * Invariant: one message is held at a time. In an MBOX, lines that begin with "From " behind a blank line part messages, and ">From " is
 * written back to "From " (mboxrd, mboxo). */
#include "base/err.h"
#include "read/draft.h"
#include "read/header.h"
#include "read/mime.h"

/* ---- attachments ---- */

static bool may_be_read(const hs_part *part, const hs_format_of *f)
{
    if (!f) return false;
    if (!strcmp(f->name, "text")) /* keys, signatures and calendars are text, too */
        return hs_name_ends(part->name, ".txt") || hs_name_ends(part->name, ".md");
    return true;
}

static void read_attachment(hs_reading *r, hs_arena *arena, hs_str mail, const hs_part *part, uint32_t number)
{
    hs_str bytes = hs_mime_body(arena, part);
    bool message = hs_str_is_nocase(hs_header_word(part->type), "message/rfc822");
    const hs_format_of *f = message ? hs_format_named(HS_STR("mail"))
                                    : hs_format_find(hs_str_sub(bytes, 0, bytes.len < HS_READ_HEAD ? bytes.len : HS_READ_HEAD), part->name);
    if (!bytes.len || !may_be_read(part, f)) return;
    hs_buf name = {0};
    hs_err err = {0};
    hs_source s;
    hs_given given = {.format = f->name, .charset = hs_header_parameter(part->type, "charset")};
    hs_buf_add(&name, mail);
    size_t before = name.len;
    hs_label_add(&name, part->name);
    if (name.len == before) hs_buf_printf(&name, "/%u%s", number, message ? ".eml" : "");
    hs_source_start_bytes(&s, hs_buf_str(&name), bytes);
    int code = name.failed ? hs_fail(&err, HS_ENOMEM, "%.*s: out of memory", (int)mail.len, mail.ptr) : hs_read_given(r, &s, &given, &err);
    if (code) hs_reading_trouble(r, &err);
    hs_source_stop(&s);
    hs_buf_free(&name);
}

/* arena->fail is set by the caller, for which nothing must be open here when the arena is asked: hs_mime_body comes first. */
static void read_attachments(hs_reading *r, hs_arena *arena, hs_str name, hs_str bytes)
{
    hs_parts parts;
    hs_mime_parts(arena, bytes, &parts);
    if (parts.cut) {
        hs_err err;
        hs_fail(&err, HS_ELIMIT, "%.*s: more than %d parts, or parts in parts more than %d deep; the rest is left out", (int)name.len, name.ptr,
                HS_MIME_PARTS, HS_MIME_DEPTH);
        hs_reading_trouble(r, &err);
    }
    for (uint32_t i = 0; i < parts.n && !r->stopped && !r->bomb; i++) {
        hs_arena_mark mark = hs_arena_save(arena);
        if (parts.at[i].attached) read_attachment(r, arena, name, &parts.at[i], i + 1);
        hs_arena_reset(arena, mark);
    }
}

static int read_message(hs_reading *r, hs_str name, hs_str bytes, hs_err *err)
{
    hs_item item = {.name = name, .bytes = bytes, .form = HS_STR("mail")};
    if (!hs_reading_item(r, &item)) return HS_OK;
    hs_arena arena;
    jmp_buf fail;
    hs_arena_init(&arena, (size_t)64 << 20 | 4 * r->options.max_size, &fail);
    if (setjmp(fail)) {
        hs_arena_free(&arena);
        return hs_fail(err, HS_ENOMEM, "%.*s: out of memory for its attachments", (int)name.len, name.ptr);
    }
    read_attachments(r, &arena, name, bytes);
    hs_arena_free(&arena);
    return HS_OK;
}

/* ---- one message ---- */

static bool mail_is(hs_str head, hs_str name)
{
    static const char *const KNOWN[] = {"From", "Received", "Message-ID", "Return-Path", "Delivered-To", "To", "Subject", "Date", "MIME-Version", NULL};
    if (!hs_header_begins(head)) return false;
    if (hs_name_ends(name, ".eml")) return true;
    size_t n = hs_header_length(head);
    hs_str header = hs_str_sub(head, 0, n ? n : head.len);
    int found = 0, sure = 0;
    for (int i = 0; KNOWN[i]; i++) {
        bool has = hs_header_value(header, KNOWN[i], NULL).len > 0;
        found += has;
        sure += has && i < 5;
    }
    if (!sure || found < 3) return false;
    while (header.len) { /* nothing but fields */
        hs_str line = hs_str_cut(&header, '\n');
        if (!header.len && !n) break; /* cut off */
        if (line.len && line.ptr[0] != ' ' && line.ptr[0] != '\t' && line.ptr[0] != '\r' && !hs_header_begins(line)) return false;
    }
    return true;
}

static int mail_split(hs_reading *r, hs_source *s, hs_err *err)
{
    hs_str bytes;
    int code = hs_source_all(s, r->options.max_size, &bytes, err);
    return code ? code : read_message(r, s->name, bytes, err);
}

/* ---- decoding ---- */

/* The part to be read: the first plain text that is not attached, else the first page; NULL if there is none. */
static const hs_part *body_of(const hs_parts *parts, bool *html)
{
    static const char *const TYPES[] = {"text/plain", "text/html", NULL};
    for (int t = 0; TYPES[t]; t++)
        for (uint32_t i = 0; i < parts->n; i++) {
            const hs_part *p = &parts->at[i];
            *html = t == 1;
            if (!p->attached && hs_str_trim(p->body).len && hs_str_is_nocase(hs_header_word(p->type), TYPES[t])) return p;
        }
    return NULL;
}

/* The name of "Name <address>", or of "address (Name)"; else the address. */
static hs_str person(hs_arena *arena, hs_str value)
{
    bool quoted = false;
    size_t end = 0;
    for (; end < value.len; end++) { /* the first of several */
        if (value.ptr[end] == '"') quoted = !quoted;
        if (value.ptr[end] == ',' && !quoted && memchr(value.ptr, '@', end)) break;
    }
    hs_str all = hs_str_sub(value, 0, end), address = all, name = hs_str_trim(hs_str_cut(&address, '<'));
    if (!address.len && name.len && name.ptr[name.len - 1] == ')') {
        hs_str before = name, comment;
        before = hs_str_trim(hs_str_cut(&name, '('));
        comment = hs_str_trim(hs_str_sub(name, 0, name.len ? name.len - 1 : 0));
        name = comment.len ? comment : before;
    }
    if (name.len >= 2 && name.ptr[0] == '"' && name.ptr[name.len - 1] == '"') name = hs_str_sub(name, 1, name.len - 1);
    if (!name.len) name = hs_str_cut(&address, '>');
    return hs_mime_words(arena, name);
}

/* The first "<…>" without its brackets; all of it where there are none. */
static hs_str number_in(hs_arena *arena, hs_str value)
{
    hs_str rest = value;
    if (memchr(value.ptr, '<', value.len)) {
        hs_str_cut(&rest, '<');
        rest = hs_str_cut(&rest, '>');
    }
    return hs_mime_words(arena, rest);
}

static void fields_of(hs_arena *arena, hs_str header, hs_fields *out)
{
    hs_str v;
    if ((v = hs_header_value(header, "Subject", NULL)).len) out->title = hs_mime_words(arena, v);
    if ((v = hs_header_value(header, "From", NULL)).len) out->author = person(arena, v);
    if ((v = hs_header_value(header, "Message-ID", NULL)).len) out->id = number_in(arena, v);
    if ((v = hs_header_value(header, "In-Reply-To", NULL)).len) out->reply_to = number_in(arena, v);
    if ((v = hs_header_value(header, "List-Id", NULL)).len) out->outlet = person(arena, v);
    if ((v = hs_header_value(header, "Date", NULL)).len) {
        out->date = hs_mime_words(arena, v);
        out->date_from = HS_STR("header");
    }
}

static int mail_decode(hs_arena *arena, const hs_item *item, hs_content *out, hs_err *err)
{
    (void)err;
    hs_parts parts;
    bool html = false;
    hs_mime_parts(arena, item->bytes, &parts);
    const hs_part *body = body_of(&parts, &html);
    *out = (hs_content){.bytes = {"", 0}, .format = html && body ? "html" : "text"};
    if (body) {
        out->bytes = hs_mime_body(arena, body);
        out->charset = hs_charset_said(arena, hs_header_parameter(body->type, "charset"), out->bytes);
    }
    size_t n = hs_header_length(item->bytes);
    fields_of(arena, hs_str_sub(item->bytes, 0, n ? n : item->bytes.len), &out->fields);
    return HS_OK;
}

/* ---- MBOX ---- */

/* "From someone Tue Nov 19 10:00:00 2019": a line that a mail program wrote between two messages has a time in it. */
static bool parts_messages(hs_str line)
{
    if (!hs_str_starts(line, HS_STR("From "))) return false;
    for (size_t i = 5; i + 5 <= line.len; i++)
        if (line.ptr[i] == ':' && line.ptr[i - 1] >= '0' && line.ptr[i - 1] <= '9' && line.ptr[i + 1] >= '0' && line.ptr[i + 1] <= '9') return true;
    return false;
}

static bool mbox_is(hs_str head, hs_str name)
{
    hs_str rest = head, first = hs_str_cut(&rest, '\n');
    return parts_messages(first) && (hs_header_begins(rest) || hs_name_ends(name, ".mbox") || hs_name_ends(name, ".mbx"));
}

typedef struct mbox {
    hs_reading *r;
    hs_source *s;
    hs_buf message;
    uint32_t number;
    bool large; /* the message has been told to be too large */
} mbox;

static int finish(mbox *m, hs_err *err)
{
    hs_buf name = {0};
    int code = HS_OK;
    hs_str bytes = hs_buf_str(&m->message); /* the blank line at its end is the file's */
    if (hs_str_ends(bytes, HS_STR("\n\n"))) bytes.len--;
    else if (hs_str_ends(bytes, HS_STR("\n\r\n"))) bytes.len -= 2;
    if (m->message.failed) return hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)m->s->name.len, m->s->name.ptr);
    if (m->number && !m->large && bytes.len) {
        hs_buf_printf(&name, "%.*s#%u", (int)m->s->name.len, m->s->name.ptr, m->number);
        if (name.failed) code = hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)m->s->name.len, m->s->name.ptr);
        else code = read_message(m->r, hs_buf_str(&name), bytes, err);
        hs_buf_free(&name);
    }
    m->message.len = 0;
    m->large = false;
    m->number++;
    return code;
}

static void add_line(mbox *m, hs_str line)
{
    size_t marks = 0;
    while (marks < line.len && line.ptr[marks] == '>') marks++;
    if (marks && hs_str_starts(hs_str_sub(line, marks, line.len), HS_STR("From "))) line = hs_str_sub(line, 1, line.len);
    if (m->large) return;
    if (m->message.len + line.len <= m->r->options.max_size) hs_buf_add(&m->message, line);
    else {
        hs_err err;
        m->large = true;
        hs_fail(&err, HS_ELIMIT, "%.*s#%u: larger than the limit of %zu MB (--max-size sets it)", (int)m->s->name.len, m->s->name.ptr, m->number,
                m->r->options.max_size >> 20);
        hs_reading_trouble(m->r, &err);
    }
}

static int mbox_split(hs_reading *r, hs_source *s, hs_err *err)
{
    enum { MARK = 4096 }; /* room for the line between messages */
    mbox m = {.r = r, .s = s};
    bool blank = true;
    int code = HS_OK;
    while (!code && !r->stopped) {
        hs_str line;
        int got = hs_source_line(s, r->options.max_size + MARK, &line, err);
        if (got == HS_ELIMIT && !s->code) {
            add_line(&m, line); /* tells of it */
            hs_source_skip_line(s);
            continue;
        }
        code = got;
        if (code || !line.len) break;
        if (blank && parts_messages(line)) code = finish(&m, err);
        else add_line(&m, line);
        blank = !hs_str_trim(line).len;
        hs_source_take(s, line.len);
    }
    int last = r->stopped ? HS_OK : finish(&m, code ? NULL : err);
    hs_buf_free(&m.message);
    return code ? code : last;
}

const hs_format_of hs_format_mail = {.name = "mail", .is = mail_is, .split = mail_split, .decode = mail_decode};
const hs_format_of hs_format_mbox = {.name = "mbox", .is = mbox_is, .split = mbox_split};
