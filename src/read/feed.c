/* Feeds: RSS 0.9x, 1.0 and 2.0, and Atom.
 *
 * A feed is cut into entries by a scanner that knows tags, comments and CDATA and nothing else, so that it streams, and a broken entry
 * costs only itself. An item is the feed's XML declaration and first tag (which hold its encoding, namespaces and base), the entry's own
 * bytes, and the closing tag: it reads by itself. Title and language of the feed come from what stands before the first entry. */
#include <inttypes.h>
#include "base/err.h"
#include "read/entry.h"
#include "text/text.h"

static int decode(hs_arena *arena, const hs_item *item, hs_content *out, hs_err *err)
{
    hs_draft d = {0};
    hs_err own_err = {0};
    const char *format = NULL;
    xmlDoc *doc = hs_entry_parse(item->bytes, item->name, 1, false, &own_err);
    const xmlNode *e = doc ? hs_entry_find(doc) : NULL;
    if (doc && !e) hs_fail(&own_err, HS_EFORMAT, "%.*s: no entry of a feed", (int)item->name.len, item->name.ptr);
    if (e) format = hs_entry_read(e, &d);
    xmlFreeDoc(doc);
    if (e) return hs_draft_settle(&d, arena, item, format, out, err);
    if (err) *err = own_err;
    return own_err.code;
}

/* ---- a feed ---- */

enum { HEAD_LIMIT = 256 << 10, TAG_LIMIT = 64 << 10 };

typedef struct feed {
    hs_reading *r;
    hs_source *s;
    hs_buf start, end;   /* what makes an entry a document: declaration and root's tag; its closing tag */
    hs_buf about;        /* the feed up to its first entry */
    bool begun;          /* an entry was seen */
    uint64_t line;       /* of the next byte */
    uint64_t n;
    hs_buf item, name, outlet, lang;
    hs_arena arena;      /* of a feed in UTF-16: all of it */
} feed;

typedef struct tag {
    size_t begin, end; /* in the window */
    hs_str name;       /* without its prefix */
    bool opens, closes; /* both: <name/> */
} tag;

static uint64_t lines_in(hs_str s)
{
    uint64_t n = 0;
    for (const char *p; s.len && (p = memchr(s.ptr, '\n', s.len)); n++) s = hs_str_sub(s, (size_t)(p - s.ptr) + 1, s.len);
    return n;
}

static void take(feed *f, size_t n)
{
    hs_str w = hs_str_sub(hs_source_peek(f->s, n), 0, n);
    f->line += lines_in(w);
    if (!f->begun && f->about.len + n < HEAD_LIMIT) hs_buf_add(&f->about, w);
    hs_source_take(f->s, n);
}

/* Looks for `what` at and behind *at. */
static bool find(feed *f, const char *what, size_t *at)
{
    size_t n = strlen(what);
    for (;;) {
        hs_str w = hs_source_peek(f->s, *at + n);
        if (w.len < *at + n || *at > f->r->options.max_size) return false;
        for (size_t i = *at; i + n <= w.len; i++) {
            const char *p = memchr(w.ptr + i, what[0], w.len - n + 1 - i);
            if (!p) break;
            i = (size_t)(p - w.ptr);
            *at = i;
            if (memcmp(p, what, n) == 0) return true;
        }
        *at = w.len - n + 1;
    }
}

/* The ">" of the tag or declaration at begin: not in quotation marks, nor in the brackets of a DOCTYPE. */
static bool find_close(feed *f, size_t begin, size_t *end)
{
    char quote = 0;
    int brackets = 0;
    bool declaration = false;
    for (size_t at = begin + 1, limit = begin + (f->begun ? f->r->options.max_size : HEAD_LIMIT); at < limit;) {
        hs_str w = hs_source_peek(f->s, at + 1);
        if (w.len <= at) return false;
        for (; at < w.len; at++) {
            char c = w.ptr[at];
            if (at == begin + 1) declaration = c == '!';
            if (quote) quote = c == quote ? 0 : quote;
            else if (c == '"' || c == '\'') quote = c;
            else if (c == '[' && declaration) brackets++;
            else if (c == ']' && declaration) brackets--;
            else if (c == '>' && brackets <= 0) {
                *end = at + 1;
                return true;
            }
        }
    }
    return false;
}

/* The next tag at or behind `at`; comments, CDATA and declarations are passed over. */
static bool next_tag(feed *f, size_t at, tag *t)
{
    while (find(f, "<", &at)) {
        hs_str w = hs_source_peek(f->s, at + 9);
        w = hs_str_sub(w, at, w.len);
        const char *until = hs_str_starts(w, HS_STR("<!--")) ? "-->" : hs_str_starts(w, HS_STR("<![CDATA[")) ? "]]>" : hs_str_starts(w, HS_STR("<?")) ? "?>" : NULL;
        if (until) {
            at += 2;
            if (!find(f, until, &at)) return false;
            at += strlen(until);
            continue;
        }
        t->begin = at;
        if (!find_close(f, at, &t->end)) return false;
        w = hs_source_peek(f->s, t->end);
        hs_str inside = hs_str_sub(w, t->begin + 1, t->end - 1);
        at = t->end;
        if (inside.len && inside.ptr[0] == '!') continue;
        bool closing = inside.len && inside.ptr[0] == '/', empty = inside.len && inside.ptr[inside.len - 1] == '/';
        t->opens = !closing;
        t->closes = closing || empty;
        if (closing) inside = hs_str_sub(inside, 1, inside.len);
        size_t n = 0;
        while (n < inside.len && !memchr(" \t\r\n/", inside.ptr[n], 5)) n++;
        t->name = hs_str_sub(inside, 0, n);
        const char *colon = n ? memchr(t->name.ptr, ':', n) : NULL;
        if (colon) t->name = hs_str_sub(t->name, (size_t)(colon - t->name.ptr) + 1, n);
        return true;
    }
    return false;
}

static bool is_entry(const tag *t)
{
    return hs_str_is(t->name, "item") || hs_str_is(t->name, "entry");
}

static void read_about(feed *f)
{
    xmlDoc *doc = hs_entry_parse(hs_buf_str(&f->about), f->s->name, 1, true, NULL);
    hs_draft d = {0};
    hs_entry_feed(doc, &d);
    hs_buf_add(&f->outlet, hs_draft_get(&d, HS_FIELD(title)));
    hs_buf_add(&f->lang, hs_draft_get(&d, HS_FIELD(lang)));
    hs_draft_free(&d);
    xmlFreeDoc(doc);
}

/* The entry in raw, handed on if libxml2 can read it. */
static void give(feed *f, hs_str raw)
{
    hs_err err = {0};
    f->item.len = f->name.len = 0;
    hs_buf_add(&f->item, hs_buf_str(&f->start));
    hs_buf_add(&f->item, raw);
    hs_buf_add(&f->item, hs_buf_str(&f->end));
    hs_buf_add(&f->name, f->s->name);
    hs_buf_printf(&f->name, "#%" PRIu64, ++f->n);
    if (f->item.failed || f->name.failed) return;
    if (f->item.len > f->r->options.max_size) {
        hs_fail(&err, HS_ELIMIT, "%.*s:%" PRIu64 ": an entry is larger than the limit of %zu MB (--max-size sets it)", (int)f->s->name.len, f->s->name.ptr,
                f->line, f->r->options.max_size >> 20);
        hs_reading_trouble(f->r, &err);
        return;
    }
    xmlDoc *doc = hs_entry_parse(hs_buf_str(&f->item), f->s->name, f->line - lines_in(hs_buf_str(&f->start)), false, &err);
    const xmlNode *e = doc ? hs_entry_find(doc) : NULL;
    hs_item item = {.name = hs_buf_str(&f->name), .bytes = hs_buf_str(&f->item), .form = HS_STR("feed")};
    hs_draft d = {0};
    if (e) hs_entry_read(e, &d);
    if (!hs_draft_get(&d, HS_FIELD(outlet)).len) item.fields.outlet = hs_buf_str(&f->outlet);
    if (!hs_draft_get(&d, HS_FIELD(lang)).len) item.fields.lang = hs_buf_str(&f->lang);
    bool text = d.text.len;
    hs_draft_free(&d);
    xmlFreeDoc(doc);
    if (!e) hs_reading_trouble(f->r, &err);
    else if (text) hs_reading_item(f->r, &item);
}

/* The entry whose tag is at the window's beginning: read and taken. */
static int read_entry(feed *f, tag first, hs_err *err)
{
    char name[8] = "";
    memcpy(name, first.name.ptr, first.name.len); /* "item" or "entry": the window moves */
    if (!f->begun) read_about(f);
    f->begun = true;
    tag t = first;
    while (!t.closes) {
        size_t at = t.end;
        do {
            if (!next_tag(f, at, &t)) return hs_fail(err, HS_EFORMAT, "%.*s:%" PRIu64 ": this <%s> is not closed, or larger than the limit (--max-size sets it)",
                                                     (int)f->s->name.len, f->s->name.ptr, f->line, name);
            at = t.end;
        } while (!hs_str_is(t.name, name));
        if (!t.opens) break;
        hs_err e = {0}; /* another begins */
        hs_fail(&e, HS_EFORMAT, "%.*s:%" PRIu64 ": this <%s> is not closed", (int)f->s->name.len, f->s->name.ptr, f->line, name);
        hs_reading_trouble(f->r, &e);
        take(f, t.begin);
        t.end -= t.begin;
    }
    give(f, hs_str_sub(hs_source_peek(f->s, t.end), 0, t.end));
    take(f, t.end);
    return f->item.failed || f->name.failed ? hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)f->s->name.len, f->s->name.ptr) : HS_OK;
}

static bool is_root(const tag *t)
{
    return hs_str_is(t->name, "rss") || hs_str_is(t->name, "feed") || hs_str_is(t->name, "RDF");
}

/* Declaration and first tag. */
static int read_start(feed *f, hs_err *err)
{
    tag t;
    if (hs_str_starts(hs_source_peek(f->s, 3), HS_STR("\xEF\xBB\xBF"))) hs_source_take(f->s, 3);
    if (!next_tag(f, 0, &t) || !t.opens || !is_root(&t) || t.end - t.begin > TAG_LIMIT)
        return hs_fail(err, HS_EFORMAT, "%.*s: neither RSS nor Atom", (int)f->s->name.len, f->s->name.ptr);
    hs_str w = hs_source_peek(f->s, t.end);
    size_t declared = 0;
    if (hs_str_starts(w, HS_STR("<?xml")) && find(f, "?>", &declared)) declared += 2;
    w = hs_source_peek(f->s, t.end);
    hs_buf_add(&f->start, hs_str_sub(w, 0, declared));
    hs_buf_add(&f->start, hs_str_sub(w, t.begin, t.end));
    size_t n = 1;
    while (t.begin + n < t.end && !memchr(" \t\r\n/>", w.ptr[t.begin + n], 6)) n++;
    hs_buf_printf(&f->end, "</%.*s>", (int)n - 1, w.ptr + t.begin + 1);
    f->line += lines_in(hs_str_sub(w, 0, t.end));
    hs_buf_add(&f->about, hs_buf_str(&f->start));
    hs_source_take(f->s, t.end);
    if (t.closes) f->begun = true; /* <rss/> */
    return f->start.failed || f->end.failed || f->about.failed ? hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)f->s->name.len, f->s->name.ptr) : HS_OK;
}

static int read_entries(feed *f, hs_err *err)
{
    tag t;
    int code = read_start(f, err);
    while (!code && !f->r->stopped) {
        hs_str w = hs_source_peek(f->s, 1);
        const char *p = w.len ? memchr(w.ptr, '<', w.len) : NULL;
        take(f, p ? (size_t)(p - w.ptr) : w.len);
        if (!w.len) break;
        if (!p) continue;
        if (!next_tag(f, 0, &t)) return hs_fail(err, HS_EFORMAT, "%.*s:%" PRIu64 ": the feed ends in the middle of a tag", (int)f->s->name.len, f->s->name.ptr, f->line);
        bool entry = is_entry(&t) && t.opens;
        take(f, entry ? t.begin : t.end);
        t.end -= entry ? t.begin : 0;
        if (entry) code = read_entry(f, t, err);
    }
    if (!code && f->s->code && err) *err = f->s->err;
    return code ? code : f->s->code;
}

static void feed_free(feed *f)
{
    hs_buf *const all[] = {&f->start, &f->end, &f->about, &f->item, &f->name, &f->outlet, &f->lang};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) hs_buf_free(all[i]);
    hs_arena_free(&f->arena);
}

/* UTF-16 is made UTF-8 first, as a whole; its declaration would be wrong then. */
static int read_utf16(feed *f, hs_err *err)
{
    hs_source *outer = f->s, inner;
    hs_str all;
    hs_text text;
    int code = hs_source_all(outer, f->r->options.max_size, &all, err);
    if (!code) code = hs_text_read(&f->arena, all, &(hs_text_options){.name = "the feed", .format = "text"}, &text, err);
    if (code) return code;
    if (hs_str_starts(text.s, HS_STR("<?xml"))) hs_str_cut(&text.s, '>');
    hs_source_start_bytes(&inner, outer->name, text.s);
    f->s = &inner;
    code = read_entries(f, err);
    f->s = outer;
    hs_source_stop(&inner);
    return code;
}

static bool utf16(hs_str head)
{
    return hs_str_starts(head, HS_STR("\xFF\xFE")) || hs_str_starts(head, HS_STR("\xFE\xFF")) || (head.len > 1 && (!head.ptr[0] || !head.ptr[1]));
}

static int split(hs_reading *r, hs_source *s, hs_err *err)
{
    feed f = {.r = r, .s = s, .line = 1};
    hs_arena_init(&f.arena, (size_t)1 << 30, NULL); /* only for hs_text_read, which sets a guard */
    int code = utf16(hs_source_peek(s, 4)) ? read_utf16(&f, err) : read_entries(&f, err);
    feed_free(&f);
    return code;
}

/* XML whose first tag is a feed's. */
static bool is(hs_str head, hs_str name)
{
    char plain[HS_READ_HEAD];
    size_t n = 0;
    (void)name;
    for (size_t i = 0; i < head.len && n < sizeof plain; i++)
        if (head.ptr[i] && (unsigned char)head.ptr[i] < 0x80) plain[n++] = head.ptr[i]; /* UTF-16 and byte-order marks, too */
    hs_reading r = {.options = {.max_size = HS_READ_HEAD}};
    hs_source s;
    hs_source_start_bytes(&s, HS_STR(""), (hs_str){plain, n});
    feed f = {.r = &r, .s = &s};
    tag t;
    size_t from = 0;
    while (from < n && memchr(" \t\r\n", plain[from], 4)) from++;
    bool found = from < n && plain[from] == '<' && next_tag(&f, from, &t) && t.opens && is_root(&t);
    if (found && hs_str_is(t.name, "RDF")) {
        size_t at = t.begin;
        found = find(&f, "purl.org/rss/", &at) || (at = t.begin, find(&f, "netscape.com/rdf", &at));
    }
    hs_source_stop(&s);
    return found;
}

const hs_format_of hs_format_feed = {.name = "feed", .is = is, .split = split, .decode = decode};
