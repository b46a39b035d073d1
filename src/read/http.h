/* A response as a server sent it -> the page. */
#ifndef HS_READ_HTTP_H
#define HS_READ_HTTP_H
#include "read/read.h"

typedef struct hs_http {
    int status;
    hs_str type;    /* value of Content-Type; empty if there is none */
    hs_str coding;  /* of Content-Encoding; empty or "identity": none */
    hs_str length;  /* of Content-Length; empty if there is none */
    bool chunked;
    hs_str body;    /* as sent */
} hs_http;

/* Views into block. False: it is no response. */
bool hs_http_parse(hs_str block, hs_http *out);
/* The body without chunks and compression: a view into h->body, or into *room, which the caller frees in any case. name: for messages. */
int hs_http_body(hs_reading *r, hs_str name, const hs_http *h, hs_buf *room, hs_str *body, hs_err *err);
/* The same without chunks only; what is not in chunks, though the header says so, stays as it is. */
int hs_http_dechunk(hs_str name, const hs_http *h, hs_buf *room, hs_str *body, hs_err *err);

#endif
