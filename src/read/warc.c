/* Web archives: WARC 0.17 to 1.1 and ARC, plain or with a gzip member for each record. The pages that were fetched become items; what
 * belongs to the fetching alone is passed over.
 *
 * Invariant: a record stands in the window whole before anything of it is used, so its header and block are views of one window. A record
 * that is broken is named with its number and place, and reading goes on at the next place where a record begins. */
#include "base/err.h"
#include "read/draft.h"
#include "read/gunzip.h"
#include "read/header.h"
#include "read/http.h"
#include "read/sum.h"

enum { HEADER = 256 << 10 /* most bytes of a record's header */, LOOK = 64 << 10, BEHIND = 1024 };

typedef struct record {
    size_t head;     /* length of the header */
    uint64_t length; /* of the block behind it */
    hs_str kind;     /* "response"; of an ARC, empty */
    hs_str url, date, type, block_sum, payload_sum;
} record;

enum found { RECORD, NOTHING, BROKEN, MORE };

typedef struct web {
    hs_reading *r;
    hs_source *in;   /* the file */
    hs_gunzip gz;
    bool packed;     /* in is compressed */
    bool lost;       /* the last trouble was that no record began here: said already */
    uint32_t number; /* of the record, from 1 */
    uint64_t place;  /* in the file: of the record, or of its gzip member */
    hs_buf name;     /* "x.warc#3" */
    /* The header at the start of w. BROKEN: *why says it. MORE: it goes on behind w. */
    enum found (*parse)(struct web *file, hs_str w, record *out, const char **why);
    /* Where the next record seems to begin in s: at a line's beginning, from byte `from` > 0 on; s.len if nowhere. */
    size_t (*find)(hs_str s, size_t from);
    bool joined;   /* it was told that records are spread over several members */
    bool version2; /* of an ARC: ten words a header, not five */
} web;

static void tell(web *w, const char *what)
{
    hs_err err;
    hs_fail(&err, HS_EFORMAT, "%.*s: record %u at byte %ju%s: %s", (int)w->in->name.len, w->in->name.ptr, w->number, (uintmax_t)w->place,
            w->packed ? " of the compressed file" : "", what);
    hs_reading_trouble(w->r, &err);
}

static bool number_of(hs_str s, uint64_t *out)
{
    *out = 0;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9' || i > 17) return false;
        *out = *out * 10 + (uint64_t)(s.ptr[i] - '0');
    }
    return s.len > 0;
}

/* ---- headers ---- */

static const hs_str WARC = {"WARC/", 5};

static enum found warc_parse(web *file, hs_str w, record *out, const char **why)
{
    (void)file;
    if (w.len < WARC.len && !memcmp(w.ptr, WARC.ptr, w.len)) return MORE;
    if (!hs_str_starts(w, WARC)) return NOTHING;
    size_t n = hs_header_length(hs_str_sub(w, 0, w.len < HEADER ? w.len : HEADER));
    if (!n && w.len < HEADER) return MORE;
    *why = "its header does not end";
    if (!n) return BROKEN;
    hs_str h = hs_str_sub(w, 0, n), url = hs_header_value(h, "WARC-Target-URI", NULL);
    if (url.len >= 2 && url.ptr[0] == '<' && url.ptr[url.len - 1] == '>') url = hs_str_sub(url, 1, url.len - 1); /* wget writes it so */
    *out = (record){.head = n, .kind = hs_header_value(h, "WARC-Type", NULL), .url = url, .date = hs_header_value(h, "WARC-Date", NULL),
                    .type = hs_header_value(h, "Content-Type", NULL), .block_sum = hs_header_value(h, "WARC-Block-Digest", NULL),
                    .payload_sum = hs_header_value(h, "WARC-Payload-Digest", NULL)};
    *why = "its header says no length";
    return number_of(hs_header_value(h, "Content-Length", NULL), &out->length) ? RECORD : BROKEN;
}

static size_t warc_find(hs_str s, size_t from)
{
    for (size_t i = from; i + 7 <= s.len; i++) {
        const char *p = memchr(s.ptr + i, 'W', s.len - i);
        if (!p) break;
        i = (size_t)(p - s.ptr);
        if (i && s.ptr[i - 1] == '\n' && i + 7 <= s.len && !memcmp(p, WARC.ptr, WARC.len) && (p[5] == '0' || p[5] == '1') && p[6] == '.') return i;
    }
    return s.len;
}

/* "URL IP date type length"; a URL may hold spaces, so the words are counted from the end. */
static bool arc_words(hs_str line, bool version2, hs_str word[5])
{
    static const uint8_t PLACES[2][5] = {{4, 3, 2, 1, 0}, {9, 8, 7, 6, 0}}; /* of the five, from the end */
    hs_str rest = hs_str_trim(line);
    size_t last = version2 ? 9 : 4;
    for (size_t place = 0; place <= last; place++) {
        size_t begin = rest.len;
        while (begin && place < last && rest.ptr[begin - 1] != ' ') begin--;
        if (place == last) begin = 0;
        else if (!begin) return false;
        for (size_t k = 0; k < 5; k++)
            if (PLACES[version2][k] == place) word[k] = hs_str_sub(rest, begin, rest.len);
        rest.len = begin ? begin - 1 : 0;
    }
    size_t colon = 0;
    while (colon < word[0].len && colon < 20 && word[0].ptr[colon] != ':') colon++;
    if (!colon || colon >= word[0].len || word[0].ptr[colon] != ':' || word[2].len < 8) return false;
    for (size_t i = 0; i < word[2].len; i++)
        if (word[2].ptr[i] < '0' || word[2].ptr[i] > '9') return false;
    return true;
}

static enum found arc_parse(web *file, hs_str w, record *out, const char **why)
{
    const char *end = memchr(w.ptr, '\n', w.len < LOOK ? w.len : LOOK);
    if (!end && w.len < LOOK) return MORE;
    hs_str word[5], line = hs_str_sub(w, 0, end ? (size_t)(end - w.ptr) + 1 : 0);
    if (!arc_words(line, file->version2, word) && !arc_words(line, !file->version2, word)) return NOTHING;
    *out = (record){.head = line.len, .kind = {"", 0}, .url = word[0], .date = word[2], .type = word[3], .block_sum = {"", 0}, .payload_sum = {"", 0}};
    *why = "its header says no length";
    return number_of(word[4], &out->length) ? RECORD : BROKEN;
}

static size_t arc_find(hs_str s, size_t from)
{
    hs_str word[5];
    for (size_t i = from; i < s.len;) {
        const char *end = memchr(s.ptr + i, '\n', s.len - i);
        size_t next = end ? (size_t)(end - s.ptr) + 1 : s.len;
        if (i && s.ptr[i - 1] == '\n' && next - i < LOOK && end && arc_words(hs_str_sub(s, i, next), false, word)) return i;
        i = next;
    }
    return s.len;
}

/* ---- what is in a record ---- */

/* NULL: no document. "": to be found from the bytes, and taken if it is one of a kind that says clearly what it is. */
static const char *format_of(hs_str type)
{
    static const struct { const char *type, *format; } TYPES[] = {
        {"text/html", "html"}, {"application/xhtml+xml", "html"}, {"text/plain", "text"}, {"text/markdown", "text"},
        {"application/pdf", "pdf"}, {"application/x-pdf", "pdf"}, {"text/csv", "csv"}, {"application/x-ndjson", "jsonl"}, {"application/jsonl", "jsonl"},
        {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"},
        {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"},
        {"application/vnd.oasis.opendocument.text", "odt"}, {"message/rfc822", "mail"}, {"multipart/related", "mhtml"}, {"application/mbox", "mbox"},
        {"application/rss+xml", ""}, {"application/atom+xml", ""}, {"application/rdf+xml", ""}, {"application/xml", ""}, {"text/xml", ""},
        {"application/json", ""}, {"application/feed+json", ""}, {"application/octet-stream", ""}, {"", ""},
    };
    hs_str word = hs_header_word(type);
    for (size_t i = 0; i < sizeof TYPES / sizeof *TYPES; i++)
        if (hs_str_is_nocase(word, TYPES[i].type)) return TYPES[i].format;
    return NULL;
}

static const hs_format_of *find_clear(hs_str bytes)
{
    const hs_format_of *f = hs_format_find(hs_str_sub(bytes, 0, bytes.len < HS_READ_HEAD ? bytes.len : HS_READ_HEAD), HS_STR(""));
    static const char *const CLEAR[] = {"html", "feed", "telegram", "pdf", "docx", "odt", NULL};
    for (const char *const *c = CLEAR; f && *c; c++)
        if (!strcmp(f->name, *c)) return f;
    return NULL;
}

/* "20140301000000" -> "2014-03-01T00:00:00Z"; others stay. */
static hs_str capture_date(hs_str date, char into[24])
{
    uint64_t digits;
    if (date.len != 14 || !number_of(date, &digits)) return date;
    const char *d = date.ptr;
    const char parts[] = {d[0], d[1], d[2], d[3], '-', d[4], d[5], '-', d[6], d[7], 'T', d[8], d[9], ':', d[10], d[11], ':', d[12], d[13], 'Z'};
    memcpy(into, parts, sizeof parts);
    return (hs_str){into, sizeof parts};
}

static int give_page(web *w, const record *rec, hs_str type, hs_str bytes, hs_err *err)
{
    const char *format = format_of(type);
    const hs_format_of *f = format && !*format ? find_clear(bytes) : format ? hs_format_named(hs_str_of(format)) : NULL;
    if (!f) return HS_OK;
    char date[24];
    hs_given given = {.format = f->name, .charset = hs_header_parameter(type, "charset"), .fields.url = rec->url};
    given.fields.date = capture_date(rec->date, date);
    if (rec->date.len) given.fields.date_from = HS_STR("capture"); /* not when it was published: the weakest there is */
    hs_source s;
    hs_source_start_bytes(&s, hs_buf_str(&w->name), bytes);
    int code = hs_read_given(w->r, &s, &given, err);
    hs_source_stop(&s);
    return code;
}

static int give_response(web *w, const record *rec, const hs_http *h, hs_err *err)
{
    hs_buf room = {0};
    hs_str body;
    if (h->status != 200 || !h->body.len || !format_of(h->type)) return HS_OK;
    int code = hs_http_body(w->r, hs_buf_str(&w->name), h, &room, &body, err);
    if (!code) code = give_page(w, rec, h->type, body, err);
    hs_buf_free(&room);
    return code;
}

/* The sum is over the body as it was sent, or, as some have it, without the chunks. */
static bool payload_agrees(const web *w, const record *rec, const hs_http *h)
{
    if (hs_sum_agrees(rec->payload_sum, h->body)) return true;
    hs_buf room = {0};
    hs_str body;
    bool agrees = h->chunked && !hs_http_dechunk(hs_buf_str(&w->name), h, &room, &body, NULL) && hs_sum_agrees(rec->payload_sum, body);
    hs_buf_free(&room);
    return agrees;
}

/* What the payload's sum is over: of a request or a response, what follows its headers. */
static hs_http payload_of(const record *rec, hs_str block, const hs_http *response)
{
    if (response->status) return *response;
    size_t n = hs_str_is_nocase(rec->kind, "request") ? hs_header_length(block) : 0;
    return (hs_http){.body = hs_str_sub(block, n, block.len)};
}

/* Whether the bytes are those that were archived. Where one of two sums agrees and the other does not, the archiver erred, or something but
 * the page was changed: that is told, and the page read. */
static bool check_sums(web *w, const record *rec, hs_str block, const hs_http *response)
{
    bool revisit = hs_str_is_nocase(rec->kind, "revisit"); /* its payload stands elsewhere */
    hs_http h = payload_of(rec, block, response);
    bool has_block = rec->block_sum.len > 0, has_payload = rec->payload_sum.len > 0 && !revisit;
    bool block_right = !has_block || hs_sum_agrees(rec->block_sum, block), payload_right = !has_payload || payload_agrees(w, rec, &h);
    if (block_right && payload_right) return true;
    bool some = (has_block && block_right) || (has_payload && payload_right);
    hs_err err;
    hs_fail(&err, HS_EFORMAT, "its bytes are not those that were archived (%s differs)%s", block_right ? "WARC-Payload-Digest" : "WARC-Block-Digest",
            !some         ? "; left out"
            : block_right ? ", though those of the record are; read all the same"
                          : ", though those of the page are; read all the same");
    tell(w, err.message);
    return some;
}

static void take_record(web *w, const record *rec, hs_str block)
{
    hs_http h = {0};
    hs_err err = {0};
    int code = HS_OK;
    bool arc = !rec->kind.len, response = arc || hs_str_is_nocase(rec->kind, "response");
    bool http = response && hs_http_parse(block, &h);
    bool plain = hs_str_is_nocase(rec->kind, "resource") || hs_str_is_nocase(rec->kind, "conversion");
    w->name.len = 0;
    hs_buf_printf(&w->name, "%.*s#%u", (int)w->in->name.len, w->in->name.ptr, w->number);
    if (w->name.failed) {
        tell(w, "out of memory");
        return;
    }
    if (!check_sums(w, rec, block, &h)) return;
    if (hs_str_is_nocase(rec->kind, "continuation")) tell(w, "is the rest of a record in parts; parts are not put together");
    else if (http) code = give_response(w, rec, &h, &err);
    else if (plain || (arc && hs_str_starts_nocase(rec->url, "file:"))) code = give_page(w, rec, rec->type, block, &err);
    else if (response && hs_str_starts_nocase(rec->url, "http")) tell(w, "holds no HTTP response");
    if (code) hs_reading_trouble(w->r, &err);
}

/* ---- one record after the other ---- */

static void drop(hs_source *s, size_t n)
{
    hs_source_skip(s, n);
}

/* Moves to where the next record seems to begin, at or behind byte `from` > 0 of the window; to the end if nowhere. */
static void resync(web *w, hs_source *s, size_t from)
{
    for (;;) {
        hs_str window = hs_source_peek(s, from + 2 * LOOK);
        size_t at = w->find(window, from);
        if (at < window.len || window.len < from + 2 * LOOK) {
            drop(s, at);
            return;
        }
        drop(s, window.len - LOOK);
        from = 1;
    }
}

/* A record ought to be in one gzip member; where it is not, the next member goes on with it, unless a record begins there. */
static bool goes_on(web *w, hs_source *s)
{
    if (!w->packed || s->code || !s->ended || !w->gz.ended) return false;
    char first[512];
    record next;
    const char *why;
    hs_str packed = hs_source_peek(w->in, 1024);
    size_t n = hs_gunzip_head(hs_str_sub(packed, 0, packed.len < 1024 ? packed.len : 1024), first, sizeof first);
    if (!n || w->parse(w, (hs_str){first, n}, &next, &why) != NOTHING || !hs_gunzip_next(&w->gz)) return false;
    if (!w->joined) tell(w, "is spread over several gzip members, as may be others; read all the same");
    w->joined = true;
    s->ended = false;
    return true;
}

/* Brings the header into the window. MORE: it is cut off. */
static enum found next_header(web *w, hs_source *s, record *rec, const char **why)
{
    for (size_t want = 4096;; want *= 2) {
        hs_str window = hs_source_peek(s, want);
        if (!window.len) return MORE;
        enum found f = w->parse(w, window, rec, why);
        if (f != MORE || (window.len < want && !goes_on(w, s))) return f;
    }
}

static hs_str skip_blank_lines(hs_source *s)
{
    for (;;) {
        hs_str window = hs_source_peek(s, 2);
        if (!window.len || (window.ptr[0] != '\r' && window.ptr[0] != '\n')) return window;
        hs_source_take(s, 1);
    }
}

static size_t blank(hs_str s)
{
    size_t n = 0;
    while (n < s.len && (s.ptr[n] == '\r' || s.ptr[n] == '\n')) n++;
    return n;
}

/* Whether a record whose block begins so would have been a document. */
static bool is_document(const record *rec, hs_str block)
{
    hs_http h;
    hs_str k = rec->kind;
    if (hs_str_is_nocase(k, "resource") || hs_str_is_nocase(k, "conversion")) return format_of(rec->type);
    return (!k.len || hs_str_is_nocase(k, "response")) && hs_http_parse(block, &h) && h.status == 200 && format_of(h.type);
}

/* A block too large to be held: passed over. */
static void pass_over(web *w, hs_source *s, uint64_t all)
{
    record rec = {0};
    const char *why;
    hs_str window = hs_source_peek(s, HEADER);
    if (w->parse(w, window, &rec, &why) == RECORD && is_document(&rec, hs_str_sub(window, rec.head, window.len)))
        tell(w, "larger than the limit for one document (--max-size sets it)");
    if (hs_source_skip(s, all) < all && !s->code) tell(w, "the file ends before the record does");
}

/* Whether a block is whole, though its record's length is wrong: its sum says so, or the page's own length. */
static bool proven(const record *rec, hs_str block)
{
    hs_http h;
    uint64_t length;
    if (rec->block_sum.len) return hs_sum_agrees(rec->block_sum, block);
    return hs_http_parse(block, &h) && number_of(h.length, &length) && length == h.body.len;
}

/* The block does not end where the header says, but before byte `end` of the window, if that is not 0. */
static void wrong_length(web *w, hs_source *s, const record *rec, hs_str window, size_t end)
{
    hs_err err;
    hs_str block = hs_str_sub(window, rec->head, end > rec->head ? end : rec->head);
    bool whole = false;
    for (int i = 0; !whole && block.len && i <= 4; i++) { /* without the line ends behind it */
        whole = proven(rec, block);
        if (whole) break;
        if (block.ptr[block.len - 1] != '\r' && block.ptr[block.len - 1] != '\n') break;
        block.len--;
    }
    if (end)
        hs_fail(&err, HS_EFORMAT, "says it has %ju bytes; there are %zu; %s", (uintmax_t)rec->length, block.len,
                whole ? "read all the same, as the page is whole" : "left out");
    else hs_fail(&err, HS_EFORMAT, "says it has %ju bytes, but goes on behind them; left out", (uintmax_t)rec->length);
    err.message[200] = '\0';
    tell(w, err.message);
    if (whole) take_record(w, rec, block);
    if (end) drop(s, end);
    else resync(w, s, rec->head + (size_t)rec->length);
}

/* Where the block in the window must end, to judge by where the next record begins; 0 if that is not to be seen. */
static size_t true_end(web *w, const record *rec, hs_str window)
{
    size_t all = rec->head + (size_t)rec->length, next = w->find(window, rec->head);
    return next < window.len || window.len < all ? next : 0;
}

/* False: s is at its end, or gives no more. */
static bool next_record(web *w, hs_source *s)
{
    record rec = {0};
    const char *why = "";
    bool any = skip_blank_lines(s).len > 0;
    if (!w->packed) w->place = s->at;
    enum found f = any ? next_header(w, s, &rec, &why) : MORE;
    if ((any || s->code) && (f != NOTHING || !w->lost)) w->number++;
    if (!any || (f == MORE && s->code)) return false;
    if (f != RECORD) {
        if (f == NOTHING) why = "no record begins here; looking for the next";
        if (f == MORE) why = "the file ends in its header";
        if (!w->lost || f == BROKEN) tell(w, why);
        w->lost = true;
        resync(w, s, f == BROKEN && rec.head ? rec.head : 1);
        return true;
    }
    w->lost = false;
    if (rec.length > w->r->options.max_size) {
        pass_over(w, s, rec.head + rec.length);
        return true;
    }
    size_t all = rec.head + (size_t)rec.length;
    hs_str window = hs_source_peek(s, all + BEHIND);
    while (window.len < all && goes_on(w, s)) window = hs_source_peek(s, all + BEHIND);
    if (w->parse(w, window, &rec, &why) != RECORD) return false; /* cannot be: it was there a moment ago */
    if (window.len < all + BEHIND && s->code) return false;
    hs_str behind = window.len > all ? hs_str_sub(window, all, window.len) : (hs_str){"", 0};
    size_t lines = blank(behind);
    record next;
    bool ends = window.len == all + lines || hs_str_starts(behind, HS_STR("\r\n\r\n"));
    if (!ends && window.len > all) ends = w->parse(w, hs_str_sub(behind, lines, behind.len), &next, &why) != NOTHING;
    if (window.len < all || !ends) {
        wrong_length(w, s, &rec, window, true_end(w, &rec, window));
        w->lost = true;
        return true;
    }
    if (!lines && (!w->packed || behind.len)) tell(w, "the blank line behind it is missing; read all the same");
    take_record(w, &rec, hs_str_sub(window, rec.head, all));
    drop(s, all + lines);
    return true;
}

/* ---- files ---- */

static int read_packed(web *w, hs_err *err)
{
    bool more = true;
    int code = hs_gunzip_start(&w->gz, w->r, w->in, err);
    while (!code && more && !w->r->stopped) {
        hs_source member;
        w->place = w->in->at;
        w->lost = false;
        hs_source_start(&member, w->in->name, hs_gunzip_fill, &w->gz);
        while (!w->r->stopped && next_record(w, &member)) {}
        if (w->r->bomb) code = hs_fail(err, HS_ELIMIT, "%s", member.err.message);
        else if (member.code) tell(w, w->in->code ? w->in->err.message : "its compressed data is damaged or cut off");
        hs_source_stop(&member);
        more = !code && hs_gunzip_next(&w->gz);
        if (code || more || !hs_source_peek(w->in, 1).len) continue;
        if (!member.code) tell(w, "something else than a compressed record follows; looking for the next");
        more = hs_gunzip_resync(&w->gz) && hs_gunzip_next(&w->gz);
    }
    hs_gunzip_stop(&w->gz);
    return code;
}

static int split(web *w, hs_err *err)
{
    int code = HS_OK;
    w->packed = hs_str_starts(hs_source_peek(w->in, 2), HS_STR("\x1F\x8B"));
    if (w->packed) code = read_packed(w, err);
    else {
        while (!w->r->stopped && next_record(w, w->in)) {}
        if (w->in->code) code = hs_fail(err, w->in->code, "%s", w->in->err.message);
    }
    hs_buf_free(&w->name);
    return code;
}

static int warc_split(hs_reading *r, hs_source *s, hs_err *err)
{
    web w = {.r = r, .in = s, .parse = warc_parse, .find = warc_find};
    return split(&w, err);
}

static int arc_split(hs_reading *r, hs_source *s, hs_err *err)
{
    web w = {.r = r, .in = s, .parse = arc_parse, .find = arc_find};
    return split(&w, err);
}

static bool begins(hs_str head, const char *magic)
{
    char first[16];
    if (hs_str_starts(head, hs_str_of(magic))) return true;
    size_t n = hs_gunzip_head(head, first, sizeof first);
    return hs_str_starts((hs_str){first, n}, hs_str_of(magic));
}

static bool warc_is(hs_str head, hs_str name)
{
    (void)name;
    return begins(head, "WARC/");
}

static bool arc_is(hs_str head, hs_str name)
{
    (void)name;
    return begins(head, "filedesc:");
}

const hs_format_of hs_format_warc = {.name = "warc", .is = warc_is, .split = warc_split};
const hs_format_of hs_format_arc = {.name = "arc", .is = arc_is, .split = arc_split};
