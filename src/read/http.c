/* A response as a server sent it -> the page. */
#include "read/http.h"
#include "base/err.h"
#include "read/draft.h"
#include "read/gunzip.h"
#include "read/header.h"

bool hs_http_parse(hs_str block, hs_http *out)
{
    *out = (hs_http){0};
    if (!hs_str_starts(block, HS_STR("HTTP/"))) return false;
    size_t n = hs_header_length(block);
    if (!n) n = block.len; /* headers and nothing else */
    hs_str head = hs_str_sub(block, 0, n), line = head;
    line = hs_str_trim(hs_str_cut(&line, '\n'));
    hs_str_cut(&line, ' ');
    line = hs_str_trim(line);
    for (size_t i = 0; i < 3 && i < line.len && line.ptr[i] >= '0' && line.ptr[i] <= '9'; i++) out->status = out->status * 10 + line.ptr[i] - '0';
    out->type = hs_header_value(head, "Content-Type", NULL);
    out->coding = hs_header_value(head, "Content-Encoding", NULL);
    out->length = hs_header_value(head, "Content-Length", NULL);
    hs_str transfer = hs_header_value(head, "Transfer-Encoding", NULL);
    out->chunked = transfer.len >= 7 && hs_str_is_nocase(hs_str_sub(transfer, transfer.len - 7, transfer.len), "chunked");
    out->body = hs_str_sub(block, n, block.len);
    return true;
}

/* ---- chunks ---- */

static int digit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The line with a chunk's size; false if it is none. */
static bool chunk_size(hs_str *rest, size_t *size)
{
    size_t i = 0;
    *size = 0;
    for (; i < rest->len && i < 15 && digit(rest->ptr[i]) >= 0; i++) *size = *size << 4 | (size_t)digit(rest->ptr[i]);
    if (!i || i == 15) return false;
    while (i < rest->len && (rest->ptr[i] == ' ' || rest->ptr[i] == '\t')) i++;
    if (i < rest->len && rest->ptr[i] != ';' && rest->ptr[i] != '\r' && rest->ptr[i] != '\n') return false;
    hs_str_cut(rest, '\n');
    return true;
}

int hs_http_dechunk(hs_str name, const hs_http *h, hs_buf *room, hs_str *body, hs_err *err)
{
    hs_str rest = h->body;
    size_t size, before = room->len;
    *body = h->body;
    if (!h->chunked || !chunk_size(&rest, &size)) return HS_OK;
    while (size) {
        if (size > rest.len) return hs_fail(err, HS_EFORMAT, "%.*s: a chunk says it has %zu bytes; there are %zu", (int)name.len, name.ptr, size, rest.len);
        hs_buf_add(room, hs_str_sub(rest, 0, size));
        rest = hs_str_sub(rest, size, rest.len);
        if (hs_str_starts(rest, HS_STR("\r\n"))) rest = hs_str_sub(rest, 2, rest.len);
        else if (hs_str_starts(rest, HS_STR("\n"))) rest = hs_str_sub(rest, 1, rest.len);
        if (!chunk_size(&rest, &size))
            return hs_fail(err, HS_EFORMAT, "%.*s: the sizes of its chunks are wrong at byte %zu of the body", (int)name.len, name.ptr, h->body.len - rest.len);
    }
    if (room->failed) return hs_fail(err, HS_ENOMEM, "%.*s: out of memory", (int)name.len, name.ptr);
    *body = room->len > before ? hs_str_sub(hs_buf_str(room), before, room->len) : (hs_str){"", 0};
    return HS_OK;
}

/* ---- compression ---- */

/* 'g', 'd', 'b', 0 for none, '?' for what is not known */
static char kind_of(hs_str coding, hs_str bytes)
{
    if (!coding.len || hs_str_is_nocase(coding, "identity") || hs_str_is_nocase(coding, "none")) return 0;
    bool gzip = bytes.len >= 2 && (unsigned char)bytes.ptr[0] == 0x1F && (unsigned char)bytes.ptr[1] == 0x8B;
    if (hs_str_is_nocase(coding, "gzip") || hs_str_is_nocase(coding, "x-gzip")) return gzip ? 'g' : 0; /* undone already by who saved it */
    if (hs_str_is_nocase(coding, "deflate")) return 'd';
    return hs_str_is_nocase(coding, "br") ? 'b' : '?';
}

int hs_http_body(hs_reading *r, hs_str name, const hs_http *h, hs_buf *room, hs_str *body, hs_err *err)
{
    int code = hs_http_dechunk(name, h, room, body, err);
    char kind = code || !body->len ? 0 : kind_of(h->coding, *body);
    if (!kind) return code;
    if (kind == '?')
        return hs_fail(err, HS_EFORMAT, "%.*s: compressed as \"%.*s\", which cannot be read", (int)name.len, name.ptr,
                       (int)(h->coding.len < 40 ? h->coding.len : 40), h->coding.ptr);
    hs_buf out = {0};
    code = hs_unpack(r, name, kind, *body, r->options.max_size, &out, err);
    hs_buf_free(room);
    *room = out;
    *body = room->len ? hs_buf_str(room) : (hs_str){"", 0};
    return code;
}
