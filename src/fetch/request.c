/* One HTTP request. libcurl calls back for each address it is about to connect to, each connection it is about to use, each
 * header line and each piece of the body; what breaks a limit or a rule is stopped there and noted in `exchange`. */
#include "fetch/request.h"
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include "fetch/address.h"

typedef struct exchange {
    const hs_ask *ask;
    hs_answer *answer;
    long proxy_port;
    bool barred; /* a private address was not asked */
    bool long_head, long_body, no_memory;
    char error[CURL_ERROR_SIZE];
} exchange;

/* ---- addresses ---- */

/* Behind a proxy the address is the proxy's, known by its port, and only the URL itself can be looked at. */
static bool is_private(const exchange *x, const char *ip, long port)
{
    if (x->proxy_port && port == x->proxy_port) return hs_address_host_private(x->ask->url->host);
    return !hs_address_public(ip);
}

static curl_socket_t open_socket(void *user, curlsocktype purpose, struct curl_sockaddr *address)
{
    exchange *x = user;
    char ip[INET6_ADDRSTRLEN] = "";
    long port = 0;
    (void)purpose;
    if (address->family == AF_INET) {
        struct sockaddr_in a;
        memcpy(&a, &address->addr, sizeof a);
        inet_ntop(AF_INET, &a.sin_addr, ip, sizeof ip);
        port = ntohs(a.sin_port);
    } else if (address->family == AF_INET6) {
        struct sockaddr_in6 a;
        memcpy(&a, (const char *)&address->addr, address->addrlen < sizeof a ? address->addrlen : sizeof a);
        inet_ntop(AF_INET6, &a.sin6_addr, ip, sizeof ip);
        port = ntohs(a.sin6_port);
    }
    if (!x->ask->private_too && is_private(x, ip, port)) {
        x->barred = true;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/* A connection kept from an earlier request opens no socket, so its address is looked at again. */
static int before_asking(void *user, char *ip, char *local_ip, int port, int local_port)
{
    exchange *x = user;
    (void)local_ip, (void)local_port;
    x->answer->is_private = is_private(x, ip, port);
    x->barred = x->answer->is_private && !x->ask->private_too;
    return x->barred ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
}

/* ---- bytes ---- */

static size_t take_head(char *bytes, size_t size, size_t n, void *user)
{
    exchange *x = user;
    hs_str line = {bytes, size * n};
    hs_buf *head = &x->answer->head;
    if (x->answer->body.len) return line.len; /* a trailer */
    if (hs_str_starts(line, HS_STR("HTTP/"))) head->len = 0; /* what came before was "100 Continue" or the like */
    x->long_head = line.len > HS_HEAD_LIMIT - head->len;
    if (!x->long_head) hs_buf_add(head, line);
    x->no_memory = head->failed;
    return x->long_head || x->no_memory ? 0 : line.len;
}

static size_t take_body(char *bytes, size_t size, size_t n, void *user)
{
    exchange *x = user;
    hs_str piece = {bytes, size * n};
    hs_buf *body = &x->answer->body;
    size_t room = x->ask->limit - body->len;
    x->long_body = piece.len > room;
    if (x->long_body) piece.len = x->ask->clip ? room : 0;
    hs_buf_add(body, piece);
    x->no_memory = body->failed;
    return x->long_body || x->no_memory ? 0 : piece.len;
}

/* ---- the request ---- */

/* All that can fail here is memory: hs_curl_open has seen to the version. Numbers are passed as long or curl_off_t. */
static bool prepare(hs_client *client, exchange *x)
{
    const hs_curl *c = &client->curl;
    const hs_ask *ask = x->ask;
    long all_ms = (long)(ask->timeout_s * 1000), half_s = (long)(ask->timeout_s / 2 + 0.5);
    long connect_ms = all_ms < 15000 ? all_ms : 15000;
    bool ok = true;
    c->easy_reset(client->easy);
#define SET(option, value) (ok = c->easy_setopt(client->easy, (option), (value)) == CURLE_OK && ok)
    SET(CURLOPT_URL, ask->url->text);
    SET(CURLOPT_PROTOCOLS_STR, "http,https");
    SET(CURLOPT_FOLLOWLOCATION, 0L);
    SET(CURLOPT_USERAGENT, client->agent);
    SET(CURLOPT_HTTPHEADER, client->lines);
    SET(CURLOPT_ACCEPT_ENCODING, "");
    SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    SET(CURLOPT_NOSIGNAL, 1L);
    SET(CURLOPT_SSL_VERIFYPEER, 1L);
    SET(CURLOPT_SSL_VERIFYHOST, 2L);
    if (client->ca_file[0]) SET(CURLOPT_CAINFO, client->ca_file);
    SET(CURLOPT_TIMEOUT_MS, all_ms > 1 ? all_ms : 1L);
    SET(CURLOPT_CONNECTTIMEOUT_MS, connect_ms > 1 ? connect_ms : 1L);
    SET(CURLOPT_LOW_SPEED_LIMIT, (long)HS_SLOWEST);
    SET(CURLOPT_LOW_SPEED_TIME, half_s > 1 ? half_s : 1L);
    if (!ask->clip) SET(CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)ask->limit);
    SET(CURLOPT_OPENSOCKETFUNCTION, open_socket);
    SET(CURLOPT_OPENSOCKETDATA, x);
    SET(CURLOPT_PREREQFUNCTION, before_asking);
    SET(CURLOPT_PREREQDATA, x);
    SET(CURLOPT_HEADERFUNCTION, take_head);
    SET(CURLOPT_HEADERDATA, x);
    SET(CURLOPT_WRITEFUNCTION, take_body);
    SET(CURLOPT_WRITEDATA, x);
    SET(CURLOPT_ERRORBUFFER, x->error);
#undef SET
    return ok;
}

/* What broke a limit or a rule of ours; HS_OK if nothing did. */
static int explain_ours(const exchange *x, CURLcode code, const char *shown, hs_err *err)
{
    if (x->no_memory || code == CURLE_OUT_OF_MEMORY) return hs_fail(err, HS_ENOMEM, "%s: out of memory", shown);
    if (x->barred && (code == CURLE_ABORTED_BY_CALLBACK || code == CURLE_COULDNT_CONNECT)) /* not when another address has served */
        return hs_fail(err, HS_EUSAGE, "%s: at a private address, where no public page may lead; if you trust it, name it yourself", shown);
    if (x->long_head)
        return hs_fail(err, HS_ELIMIT, "%s: its headers are larger than %d KB; nothing was fetched", shown, HS_HEAD_LIMIT >> 10);
    if (x->long_body || code == CURLE_FILESIZE_EXCEEDED)
        return hs_fail(err, HS_ELIMIT, "%s: larger than the limit of %zu bytes, unpacked; raise --max-size", shown, x->ask->limit);
    return HS_OK;
}

static int explain(const exchange *x, CURLcode code, const char *why, hs_err *err)
{
    char shown[HS_URL_SHOWN + 4];
    hs_url_show(hs_str_of(x->ask->url->text), shown);
    int ours = explain_ours(x, code, shown, err);
    if (ours) return ours;
    if (x->error[0]) why = x->error;
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST: return hs_fail(err, HS_EIO, "%s: no such host; check the address and the network", shown);
    case CURLE_COULDNT_RESOLVE_PROXY:
        return hs_fail(err, HS_EIO, "%s: no such proxy; check http_proxy and its like in the environment", shown);
    case CURLE_COULDNT_CONNECT: return hs_fail(err, HS_EIO, "%s: could not connect; check the address and the network, or try later", shown);
    case CURLE_OPERATION_TIMEDOUT:
        return hs_fail(err, HS_ELIMIT, "%s: not done in time, or slower than %d bytes a second; try later, or raise --timeout", shown, HS_SLOWEST);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_ISSUER_ERROR: return hs_fail(err, HS_EIO, "%s: no safe connection: %.160s; nothing was fetched", shown, why);
    case CURLE_SSL_CACERT_BADFILE:
        return hs_fail(err, HS_EIO, "%s: certificates to trust cannot be read: %.160s; install ca-certificates", shown, why);
    case CURLE_BAD_CONTENT_ENCODING:
        return hs_fail(err, HS_EFORMAT, "%s: the answer is packed in a broken way (%.120s); try later", shown, why);
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR: return hs_fail(err, HS_EIO, "%s: the answer broke off (%.120s); try again", shown, why);
    default: return hs_fail(err, HS_EIO, "%s: %.200s; try later", shown, why);
    }
}

static void read_answer(const hs_client *client, hs_answer *out)
{
    const hs_curl *c = &client->curl;
    long status = 0;
    curl_off_t wait = 0, spent = 0;
    c->easy_getinfo(client->easy, CURLINFO_RESPONSE_CODE, &status);
    c->easy_getinfo(client->easy, CURLINFO_RETRY_AFTER, &wait);
    c->easy_getinfo(client->easy, CURLINFO_TOTAL_TIME_T, &spent);
    out->status = (int)status;
    out->retry_after_s = wait > 0 && wait < 1 << 30 ? (long)wait : 0;
    out->spent_s = (double)spent / 1e6;
}

int hs_request(hs_client *client, const hs_ask *ask, hs_answer *out, hs_err *err)
{
    exchange x = {.ask = ask, .answer = out, .proxy_port = client->proxy_port[hs_url_secure(ask->url)]};
    *out = (hs_answer){0};
    CURLcode code = CURLE_OUT_OF_MEMORY;
    if (!ask->private_too && hs_address_host_private(ask->url->host)) {
        x.barred = true;
        code = CURLE_ABORTED_BY_CALLBACK;
    } else if (prepare(client, &x)) {
        code = client->curl.easy_perform(client->easy);
        read_answer(client, out);
    }
    if (code == CURLE_WRITE_ERROR && ask->clip && out->body.len == ask->limit && !x.no_memory) code = CURLE_OK;
    hs_str head = hs_buf_str(&out->head);
    bool ended = hs_str_ends(head, HS_STR("\n\r\n")) || hs_str_ends(head, HS_STR("\n\n"));
    if (!code && !ended) code = CURLE_GOT_NOTHING; /* cut off in its head */
    return code ? explain(&x, code, client->curl.easy_strerror(code), err) : HS_OK;
}

void hs_answer_free(hs_answer *a)
{
    hs_buf_free(&a->head);
    hs_buf_free(&a->body);
}

/* ---- the client ---- */

/* The port of the proxy that libcurl will take from the environment for this scheme; 0 = no proxy. */
static long proxy_port(const hs_curl *c, const char *const names[4])
{
    const char *proxy = NULL;
    for (int i = 0; i < 4 && !proxy; i++) {
        proxy = names[i] ? getenv(names[i]) : NULL;
        if (proxy && !proxy[0]) proxy = NULL;
    }
    long port = 0;
    CURLU *h = proxy ? c->url() : NULL;
    if (!h) return 0;
    char *text = NULL;
    if (!c->url_set(h, CURLUPART_URL, proxy, CURLU_DEFAULT_SCHEME | CURLU_GUESS_SCHEME | CURLU_NON_SUPPORT_SCHEME)) {
        port = strncmp(proxy, "https:", 6) == 0 ? 443 : 1080; /* what libcurl supposes */
        if (!c->url_get(h, CURLUPART_PORT, &text, 0)) port = strtol(text, NULL, 10);
        c->free(text);
    }
    c->url_cleanup(h);
    return port;
}

static bool set_contact(hs_client *client, const char *contact)
{
    for (const char *p = contact; p && *p; p++)
        if (*p <= ' ' || *p > '~' || *p == '(' || *p == ')') return false;
    bool has = contact && *contact;
    int n = snprintf(client->agent, sizeof client->agent, has ? "hearsay/%s (+%s)" : "hearsay/%s", HS_VERSION, contact);
    return n > 0 && (size_t)n < sizeof client->agent;
}

int hs_client_open(hs_client *client, const char *contact, const char *ca_file, hs_err *err)
{
    static const char *const PLAIN[4] = {"http_proxy", "all_proxy", "ALL_PROXY", NULL};
    static const char *const SECURE[4] = {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};
    static const char ACCEPT[] = "Accept: text/html,application/xhtml+xml,application/rss+xml,application/atom+xml;q=0.9,*/*;q=0.8";
    *client = (hs_client){0};
    if (!set_contact(client, contact))
        return hs_fail(err, HS_EUSAGE, "--contact must be short ASCII without spaces and brackets, as in mailto:desk@example.org");
    if (ca_file && strlen(ca_file) >= sizeof client->ca_file) return hs_fail(err, HS_EUSAGE, "the path of the certificates is too long");
    if (ca_file) memcpy(client->ca_file, ca_file, strlen(ca_file) + 1);
    int code = hs_curl_open(&client->curl, err);
    if (code) return code;
    client->easy = client->curl.easy_init();
    client->lines = client->curl.slist_append(NULL, ACCEPT);
    if (!client->easy || !client->lines) {
        hs_client_close(client);
        return hs_fail(err, HS_ENOMEM, "fetch: out of memory");
    }
    client->proxy_port[0] = proxy_port(&client->curl, PLAIN);
    client->proxy_port[1] = proxy_port(&client->curl, SECURE);
    return HS_OK;
}

void hs_client_close(hs_client *client)
{
    if (client->easy) client->curl.easy_cleanup(client->easy);
    if (client->lines) client->curl.slist_free_all(client->lines);
    hs_curl_close(&client->curl);
    *client = (hs_client){0};
}
