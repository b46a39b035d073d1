/* A standalone page: the network to drag, a slider over time, and the words behind each tie. What it holds is one JSON value; net_page.js
 * makes the rest of it. No address outside the page is used. The first network is the whole, with places for its nodes; what follows are
 * the networks of a window, which name nodes and statements by their numbers in the whole. */
#include <setjmp.h>
#include "base/mem.h"
#include "net/calendar.h"
#include "write/picture.h"

extern const char hs_net_page_css[], hs_net_page_js[];
extern const uint32_t hs_net_page_css_len, hs_net_page_js_len;

/* Numbers of entities among the nodes of the whole, and of statements. */
typedef struct numbers {
    uint32_t *row, *column, *said; /* [n_entity], [n_entity], [table.n] */
    uint32_t rows, columns;
} numbers;

/* Entities of these statements, by label. UINT32_MAX: no memory. */
static uint32_t number_side(const hs_net_variable *v, const uint32_t *at, uint32_t n, uint32_t *out)
{
    volatile uint32_t count = UINT32_MAX; /* looked at after a jump */
    for (uint32_t i = 0; i < v->n_entity; i++) out[i] = UINT32_MAX;
    for (uint32_t i = 0; i < n; i++)
        if (v->value[at[i]] != HS_NET_MISSING) out[v->value[at[i]]] = 0;
    hs_arena arena;
    jmp_buf fail;
    hs_arena_init(&arena, (size_t)1 << 30, &fail);
    if (!setjmp(fail)) {
        const uint32_t *order = hs_net_order(&arena, v, NULL);
        count = 0;
        for (uint32_t k = 0; k < v->n_entity; k++)
            if (out[order[k]] == 0 && v->entity[order[k]].label.len) out[order[k]] = count++;
    }
    hs_arena_free(&arena);
    return count;
}

static bool number_all(const hs_net *net, numbers *out)
{
    const hs_net_chosen *c = net->chosen;
    const uint32_t *named = c->options->isolates ? c->wider : c->at;
    uint32_t n = c->options->isolates ? c->n_wider : c->n;
    out->row = hs_mem_alloc(((size_t)c->var1->n_entity + 1) * sizeof *out->row);
    out->column = hs_mem_alloc(((size_t)c->var2->n_entity + 1) * sizeof *out->column);
    out->said = hs_mem_alloc(((size_t)c->table->n + 1) * sizeof *out->said);
    if (!out->row || !out->column || !out->said) return false;
    out->rows = number_side(c->var1, named, n, out->row);
    out->columns = number_side(c->var2, named, n, out->column);
    for (uint32_t i = 0; i < c->n; i++) out->said[c->at[i]] = i;
    return out->rows != UINT32_MAX && out->columns != UINT32_MAX;
}

static void forget(numbers *n)
{
    hs_mem_free(n->row);
    hs_mem_free(n->column);
    hs_mem_free(n->said);
}

/* ---- JSON within a script ---- */

static void put_string(hs_buf *b, hs_str s)
{
    hs_buf own = {0};
    hs_put_json(&own, s);
    for (size_t i = 0; i < own.len; i++) {
        if (own.ptr[i] == '<') hs_buf_add_z(b, "\\u003c"); /* nothing in it can end the script */
        else hs_buf_add_c(b, own.ptr[i]);
    }
    b->failed |= own.failed;
    hs_buf_free(&own);
}

static void put_day(hs_buf *b, int64_t time)
{
    hs_buf_add_c(b, '"');
    if (time != INT64_MIN) hs_put_time(b, time, 0);
    hs_buf_add_c(b, '"');
}

static void put_number(hs_buf *b, const char *key, double x)
{
    hs_buf_printf(b, "%s", key);
    hs_put_short(b, x, 2);
}

/* ---- nodes ---- */

static void put_lines(hs_buf *b, const hs_picture_node *n)
{
    hs_buf_add_z(b, ",\"lines\":[");
    for (uint32_t i = 0; i < n->lines; i++) {
        hs_buf line = {0};
        hs_buf_add(&line, n->line[i]);
        if (n->cut && i + 1 == n->lines) hs_buf_add_z(&line, "…");
        if (i) hs_buf_add_c(b, ',');
        put_string(b, hs_buf_str(&line));
        b->failed |= line.failed;
        hs_buf_free(&line);
    }
    hs_buf_add_c(b, ']');
}

static void put_attributes(hs_buf *b, const hs_net_side *side, const hs_net_entity *e)
{
    bool any = false;
    hs_buf_add_z(b, ",\"attributes\":[");
    for (uint32_t k = 0; e->attribute && k < side->variable->n_attribute; k++) {
        if (!e->attribute[k].len) continue;
        hs_buf_add_z(b, any ? ",[" : "[");
        any = true;
        put_string(b, side->variable->attribute_name[k]);
        hs_buf_add_c(b, ',');
        put_string(b, e->attribute[k]);
        hs_buf_add_c(b, ']');
    }
    hs_buf_add_c(b, ']');
}

static void put_node(hs_net_job *j, const hs_picture *p, uint32_t i)
{
    hs_buf *b = &j->out->buf;
    const hs_picture_node *n = &p->node[i];
    static const char *const anchor[] = {"end", "middle", "start"};
    double side = n->align > 0 ? n->left : n->align < 0 ? n->left + n->width : n->left + n->width / 2;
    hs_buf_add_z(b, i ? ",\n{\"label\":" : "\n{\"label\":");
    put_string(b, n->label);
    hs_buf_printf(b, ",\"kind\":%d,\"anchor\":\"%s\"", n->column, anchor[n->align + 1]);
    put_number(b, ",\"x\":", n->at.x);
    put_number(b, ",\"y\":", n->at.y);
    put_number(b, ",\"r\":", n->radius);
    put_number(b, ",\"dx\":", n->lines ? side - n->at.x : 0);
    put_number(b, ",\"dy\":", n->lines ? n->top + 0.95 * p->font - n->at.y : 0);
    if (!hs_picture_is_black(n->node->entity)) {
        hs_buf_add_z(b, ",\"color\":\"");
        hs_put_color(b, n->node->entity, "");
        hs_buf_add_c(b, '"');
    }
    put_lines(b, n);
    put_attributes(b, n->column ? &j->net->column : &j->net->row, n->node->entity);
    hs_buf_add_c(b, '}');
    hs_out_flush(j->out);
}

/* ---- statements ---- */

static void put_stance(hs_buf *b, const hs_net_chosen *c, uint32_t said)
{
    const hs_net_variable *q = c->scale.variable;
    if (!q || q->value[said] == HS_NET_MISSING) hs_buf_add_z(b, "null");
    else if (q->kind == HS_NET_TEXT) put_string(b, q->entity[q->value[said]].label);
    else hs_buf_printf(b, "\"%d\"", q->value[said]);
}

static void put_said(hs_net_job *j, const numbers *n, uint32_t i)
{
    hs_buf *b = &j->out->buf, name = {0};
    const hs_net_chosen *c = j->net->chosen;
    const hs_net_said *s = &c->table->said[c->at[i]];
    const hs_net_document *d = c->table->n_document ? &c->table->document[s->document] : NULL;
    hs_net_put_said(&name, c->table, c->at[i]);
    hs_buf_add_z(b, i ? ",\n[" : "\n[");
    put_string(b, hs_buf_str(&name));
    hs_buf_add_c(b, ',');
    put_day(b, s->time);
    hs_buf_printf(b, ",%u,%u,", n->row[c->var1->value[c->at[i]]], n->column[c->var2->value[c->at[i]]]);
    put_stance(b, c, c->at[i]);
    hs_buf_add_c(b, ',');
    put_string(b, s->words);
    hs_buf_add_c(b, ',');
    put_string(b, d ? d->title : HS_STR(""));
    hs_buf_add_c(b, ',');
    put_string(b, d ? d->url : HS_STR(""));
    hs_buf_add_c(b, ']');
    b->failed |= name.failed;
    hs_buf_free(&name);
    hs_out_flush(j->out);
}

/* Of the whole these are all that are numbered, by label. */
static void put_columns(hs_net_job *j)
{
    hs_buf *b = &j->out->buf;
    hs_net_side side = j->net->column;
    hs_buf_add_z(b, ",\"columns\":[");
    for (uint32_t i = 0; i < side.n; i++) {
        if (i) hs_buf_add_c(b, ',');
        put_string(b, side.node[i].entity->label);
    }
    hs_buf_add_c(b, ']');
}

/* ---- head and tail ---- */

static void put_html_head(hs_buf *b, hs_str title)
{
    hs_buf_add_z(b, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n"
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
                    "<meta name=\"generator\" content=\"hearsay " HS_VERSION "\">\n<title>");
    hs_put_html(b, title);
    hs_buf_add_z(b, "</title>\n<style>\n");
    hs_buf_add(b, (hs_str){hs_net_page_css, hs_net_page_css_len});
    hs_buf_add_z(b, "</style>\n</head>\n<body>\n<header><h1>");
    hs_put_html(b, title);
    hs_buf_add_z(b, "</h1>\n<div class=\"tools\"><label>find <input type=\"search\" id=\"search\"></label>\n"
                    "<label>lightest tie <input type=\"range\" id=\"least\" min=\"0\" max=\"1\" step=\"0.01\" value=\"0\"></label>\n");
}

static void put_key(hs_buf *b, const char *form, const char *style, hs_str words)
{
    hs_buf_printf(b, "<span class=\"key\"><i %s style=\"%s\"></i>", form, style);
    hs_put_html(b, words);
    hs_buf_add_z(b, "</span>\n");
}

static void put_keys(hs_net_job *j, const hs_picture *p)
{
    hs_buf *b = &j->out->buf;
    static const struct { const char *side, *style, *words; } line[] = {
        {"for", "border-color:var(--for)", "agree"}, {"against", "border-color:var(--against);border-top-style:dashed", "disagree"}, {"both", "border-color:var(--both)", "both"}};
    put_key(b, "class=\"dot\"", "", j->net->row.variable->name);
    if (!j->one_mode) put_key(b, "class=\"square\"", "", j->net->column.variable->name);
    for (size_t i = 0; i < sizeof line / sizeof *line; i++)
        for (uint32_t k = 0; k < p->m; k++)
            if (!strcmp(hs_picture_side(j->net, p->tie[k].weight), line[i].side)) {
                put_key(b, "", line[i].style, hs_str_of(line[i].words));
                break;
            }
    hs_buf_add_z(b, "</div></header>\n<main><svg role=\"img\" aria-label=\"network\"></svg></main>\n<aside aria-live=\"polite\"></aside>\n"
                    "<footer><button id=\"play\" aria-label=\"play\">▶</button><input type=\"range\" id=\"time\" min=\"0\" value=\"0\" aria-label=\"time\"><output></output></footer>\n"
                    "<noscript>This page draws its network with a script.</noscript>\n<script>\nconst page = ");
}

static void put_whole(hs_net_job *j, const numbers *n, const hs_picture *p)
{
    hs_buf *b = &j->out->buf, title = {0};
    const hs_net_variable *q = j->net->chosen->scale.variable;
    hs_picture_title(&title, j->net);
    put_html_head(b, hs_buf_str(&title));
    put_keys(j, p);
    b->failed |= title.failed;
    hs_buf_free(&title);
    hs_buf_printf(b, "{\"one\":%s,\"combined\":%s,\"boolean\":%s,\"words\":[\"agrees\",\"disagrees\"]", j->one_mode ? "true" : "false",
                  j->net->chosen->options->aggregation == HS_NET_COMBINE ? "true" : "false", q && q->kind == HS_NET_BOOLEAN ? "true" : "false");
    put_number(b, ",\"width\":", p->width);
    put_number(b, ",\"height\":", p->height);
    hs_buf_add_z(b, ",\"most\":");
    hs_put_number(b, p->most);
    hs_buf_add_z(b, ",\"nodes\":[");
    for (uint32_t i = 0; i < p->n && !j->out->stopped; i++) put_node(j, p, i);
    hs_buf_add_c(b, ']');
    put_columns(j);
    hs_buf_add_z(b, ",\"said\":[");
    for (uint32_t i = 0; i < j->net->chosen->n && !j->out->stopped; i++) put_said(j, n, i);
    hs_buf_add_z(b, "],\"nets\":[");
}

/* ---- one network ---- */

typedef struct tying { const numbers *n; bool any; } tying;

static void put_tie(hs_net_job *j, uint32_t source, uint32_t target, double weight, void *user)
{
    hs_buf *b = &j->out->buf;
    tying *t = user;
    const hs_net *net = j->net;
    const hs_net_side *across = j->one_mode ? &net->row : &net->column;
    uint32_t a = t->n->row[net->row.node[source].entity - net->row.variable->entity], at = target - (j->one_mode ? 0 : net->row.n);
    uint32_t z = (uint32_t)(across->node[at].entity - across->variable->entity);
    z = j->one_mode ? t->n->row[z] : t->n->rows + t->n->column[z];
    hs_buf_printf(b, "%s[%u,%u,", t->any ? ",\n" : "\n", a, z);
    t->any = true;
    hs_put_short(b, weight - weight != 0 ? 0 : weight, 6);
    hs_buf_printf(b, ",\"%s\",[", hs_picture_side(net, weight));
    hs_net_account account = hs_net_account_of(j, source, target);
    for (uint32_t i = 0; i < account.n; i++) hs_buf_printf(b, i ? ",%u" : "%u", t->n->said[account.said[i]]);
    hs_buf_add_z(b, "]]");
}

static void put_net(hs_net_job *j, const numbers *n)
{
    hs_buf *b = &j->out->buf;
    hs_net_slice s = j->net->slice;
    tying t = {n, false};
    hs_buf_add_z(b, j->options->number ? ",\n{\"from\":" : "\n{\"from\":");
    put_day(b, s.from || s.to ? s.from : INT64_MIN);
    hs_buf_add_z(b, ",\"to\":");
    put_day(b, s.from || s.to ? s.to : INT64_MIN);
    hs_buf_printf(b, ",\"statements\":%u,\"ties\":[", s.statements);
    hs_net_edges(j, put_tie, &t);
    hs_buf_add_z(b, "]}");
}

void hs_net_put_page(hs_net_job *j)
{
    numbers n = {0};
    hs_picture p = {0};
    if (!number_all(j->net, &n)) j->out->buf.failed = true;
    else if (j->options->number || !hs_picture_make(j, j->options->seed, &p, &j->err)) {
        if (!j->options->number) put_whole(j, &n, &p);
        put_net(j, &n);
    }
    hs_picture_free(&p);
    forget(&n);
}

void hs_net_put_page_end(hs_buf *b)
{
    hs_buf_add_z(b, "]};\n");
    hs_buf_add(b, (hs_str){hs_net_page_js, hs_net_page_js_len});
    hs_buf_add_z(b, "</script>\n</body>\n</html>\n");
}
