/* One HTTP request and its answer: no redirects, no robots.txt; limits, and the watch on addresses. */
#ifndef HS_FETCH_REQUEST_H
#define HS_FETCH_REQUEST_H
#include "base/buf.h"
#include "fetch/url.h"

enum { HS_HEAD_LIMIT = 256 << 10, HS_SLOWEST = 100 /* bytes a second, over half the time that is left */ };

typedef struct hs_client {
    hs_curl curl;
    CURL *easy;               /* one for all requests: it keeps connections */
    struct curl_slist *lines; /* headers that all requests send */
    char agent[256], ca_file[4096];
    long proxy_port[2];       /* http, https: of the proxy that the environment names; 0 = none */
} hs_client;

int hs_client_open(hs_client *client, const char *contact, const char *ca_file, hs_err *err);
void hs_client_close(hs_client *client);

typedef struct hs_ask {
    const hs_url *url;
    size_t limit;      /* most bytes of the body */
    bool clip;         /* what is longer is cut there, and no error */
    bool private_too;  /* private addresses may be asked */
    double timeout_s;
} hs_ask;

typedef struct hs_answer {
    int status; /* 0: none came */
    long retry_after_s;
    double spent_s;
    bool is_private;
    hs_buf head, body;
} hs_answer;

/* HS_OK for any status. The answer is the caller's to free, after errors too. */
int hs_request(hs_client *client, const hs_ask *ask, hs_answer *out, hs_err *err);
void hs_answer_free(hs_answer *a);

#endif
