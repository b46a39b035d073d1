/* Edges as a table, as JSON for d3, and as DOT. */
#include "net/calendar.h"
#include "write/net.h"

/* ---- CSV: an edge a line ---- */

static void put_field(hs_buf *b, hs_str s)
{
    bool odd = false;
    for (size_t i = 0; i < s.len; i++) odd = odd || strchr(",\"\r\n", s.ptr[i]);
    if (!odd) {
        hs_buf_add(b, s);
        return;
    }
    hs_buf_add_c(b, '"');
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '"') hs_buf_add_c(b, '"');
        hs_buf_add_c(b, s.ptr[i]);
    }
    hs_buf_add_c(b, '"');
}

static void put_day(hs_buf *b, int64_t time)
{
    if (time != INT64_MIN) hs_put_time(b, time, 0);
}

static void put_all_said(hs_buf *b, const hs_net_table *t, const hs_net_account *a)
{
    for (uint32_t i = 0; i < a->n; i++) {
        if (i) hs_buf_add_c(b, ' ');
        hs_net_put_said(b, t, a->said[i]);
    }
}

static void put_edge_line(hs_net_job *j, uint32_t source, uint32_t target, double weight, void *user)
{
    hs_buf *b = &j->out->buf;
    (void)user;
    if (j->net->slice.number) {
        hs_buf_printf(b, "%u,", j->net->slice.number);
        put_day(b, j->net->slice.at);
        hs_buf_add_c(b, ',');
    }
    put_field(b, hs_net_row_label(j->net, source));
    hs_buf_add_c(b, ',');
    put_field(b, hs_net_column_label(j->net, target - (j->one_mode ? 0 : j->net->row.n)));
    hs_buf_add_c(b, ',');
    hs_put_number(b, weight);
    hs_net_account a = hs_net_account_of(j, source, target);
    hs_buf_printf(b, ",%u,", a.n);
    put_day(b, a.first);
    hs_buf_add_c(b, ',');
    put_day(b, a.last);
    hs_buf_add_c(b, ',');
    put_all_said(b, j->net->chosen->table, &a);
    hs_buf_add_z(b, "\r\n");
}

void hs_net_put_edges(hs_net_job *j)
{
    hs_buf *b = &j->out->buf;
    if (!j->options->number && j->net->slice.number) hs_buf_add_z(b, "window,at,");
    if (!j->options->number) hs_buf_add_z(b, "source,target,weight,count,first,last,statements\r\n");
    hs_net_edges(j, put_edge_line, NULL);
}

/* ---- JSON ---- */

static void put_key(hs_buf *b, const char *key)
{
    hs_buf_printf(b, ",\"%s\":", key);
}

static void put_json_day(hs_buf *b, const char *key, int64_t time)
{
    put_key(b, key);
    if (time == INT64_MIN) {
        hs_buf_add_z(b, "null");
        return;
    }
    hs_buf_add_c(b, '"');
    hs_put_time(b, time, 0);
    hs_buf_add_c(b, '"');
}

static void put_json_number(hs_buf *b, double x)
{
    if (x - x != 0) hs_buf_add_z(b, "null"); /* JSON has no word for it */
    else hs_put_number(b, x);
}

static void put_json_attributes(hs_buf *b, const hs_net_side *side, uint32_t i)
{
    const hs_net_variable *v = side->variable;
    const hs_str *value = side->node[i].entity->attribute;
    bool any = false;
    put_key(b, "attributes");
    hs_buf_add_c(b, '{');
    for (uint32_t k = 0; value && k < v->n_attribute; k++) {
        if (!value[k].len) continue;
        if (any) hs_buf_add_c(b, ',');
        any = true;
        hs_put_json(b, v->attribute_name[k]);
        hs_buf_add_c(b, ':');
        hs_put_json(b, value[k]);
    }
    hs_buf_add_c(b, '}');
}

static void put_json_node(hs_net_job *j, uint32_t node)
{
    hs_buf *b = &j->out->buf;
    uint32_t i = node;
    const hs_net_side *side = hs_net_side_of(j, &i);
    hs_buf_add_z(b, node ? ",\n{\"id\":\"" : "\n{\"id\":\"");
    hs_net_put_id(j, node);
    hs_buf_add_z(b, "\",\"label\":");
    hs_put_json(b, side->node[i].entity->label);
    put_key(b, "variable");
    hs_put_json(b, side->variable->name);
    hs_buf_printf(b, ",\"frequency\":%u,\"color\":", side->node[i].frequency);
    if (side->node[i].entity->colored) hs_buf_add_c(b, '"');
    hs_put_color(b, side->node[i].entity, "null");
    if (side->node[i].entity->colored) hs_buf_add_c(b, '"');
    put_json_attributes(b, side, i);
    hs_buf_add_c(b, '}');
    hs_out_flush(j->out);
}

static void put_json_edge(hs_net_job *j, uint32_t source, uint32_t target, double weight, void *user)
{
    hs_buf *b = &j->out->buf;
    bool *any = user;
    hs_buf_add_z(b, *any ? ",\n{\"source\":\"" : "\n{\"source\":\"");
    *any = true;
    hs_net_put_id(j, source);
    hs_buf_add_z(b, "\",\"target\":\"");
    hs_net_put_id(j, target);
    hs_buf_add_z(b, "\",\"weight\":");
    put_json_number(b, weight);
    hs_net_account a = hs_net_account_of(j, source, target);
    hs_buf_printf(b, ",\"count\":%u", a.n);
    put_json_day(b, "first", a.first);
    put_json_day(b, "last", a.last);
    put_key(b, "statements");
    hs_buf_add_c(b, '[');
    for (uint32_t i = 0; i < a.n; i++) {
        hs_buf name = {0};
        hs_net_put_said(&name, j->net->chosen->table, a.said[i]);
        if (i) hs_buf_add_c(b, ',');
        hs_put_json(b, hs_buf_str(&name));
        b->failed |= name.failed;
        hs_buf_free(&name);
    }
    hs_buf_add_z(b, "]}");
}

void hs_net_put_json(hs_net_job *j)
{
    hs_buf *b = &j->out->buf;
    hs_net_slice s = j->net->slice;
    hs_buf_printf(b, "{\"number\":%u", s.number);
    put_json_day(b, "from", s.from ? s.from : INT64_MIN);
    put_json_day(b, "to", s.to ? s.to : INT64_MIN);
    hs_buf_printf(b, ",\"statements\":%u,\"mode\":\"%s\",\"nodes\":[", s.statements, j->one_mode ? "one" : "two");
    for (uint32_t i = 0; i < hs_net_nodes(j) && !j->out->stopped; i++) put_json_node(j, i);
    hs_buf_add_z(b, "],\"links\":[");
    bool any = false;
    hs_net_edges(j, put_json_edge, &any);
    hs_buf_add_z(b, "]}\n");
}

/* ---- DOT ---- */

static void put_dot_text(hs_buf *b, hs_str s)
{
    hs_buf_add_c(b, '"');
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '"' || s.ptr[i] == '\\') hs_buf_add_c(b, '\\');
        hs_buf_add_c(b, (unsigned char)s.ptr[i] < 0x20 ? ' ' : s.ptr[i]);
    }
    hs_buf_add_c(b, '"');
}

static void put_dot_edge(hs_net_job *j, uint32_t source, uint32_t target, double weight, void *user)
{
    hs_buf *b = &j->out->buf;
    double most = *(double *)user, share = most > 0 ? (weight < 0 ? -weight : weight) / most : 0;
    hs_buf_add_z(b, "  ");
    hs_net_put_id(j, source);
    hs_buf_add_z(b, " -- ");
    hs_net_put_id(j, target);
    hs_buf_add_z(b, " [weight=");
    hs_put_number(b, weight < 0 ? 0 : weight); /* to DOT it is how near the two should be */
    hs_buf_add_z(b, ", label=\"");
    hs_put_short(b, weight, 3);
    hs_buf_add_z(b, "\", penwidth=");
    hs_put_short(b, 0.5 + 4 * share, 2);
    hs_buf_add_z(b, weight < 0 ? ", color=\"#c0392b\"];\n" : "];\n");
}

static void find_most(hs_net_job *j, uint32_t source, uint32_t target, double weight, void *user)
{
    double *most = user, size = weight < 0 ? -weight : weight;
    (void)j, (void)source, (void)target;
    if (size > *most) *most = size;
}

void hs_net_put_dot(hs_net_job *j)
{
    hs_buf *b = &j->out->buf;
    double most = 0;
    hs_net_edges(j, find_most, &most);
    hs_buf_add_z(b, "graph hearsay {\n  graph [overlap=false, splines=true];\n  node [shape=ellipse, style=filled, fillcolor=\"#dddddd\", fontname=\"sans-serif\"];\n");
    for (uint32_t n = 0; n < hs_net_nodes(j) && !j->out->stopped; n++) {
        uint32_t i = n;
        const hs_net_side *side = hs_net_side_of(j, &i);
        hs_buf_add_z(b, "  ");
        hs_net_put_id(j, n);
        hs_buf_add_z(b, " [label=");
        put_dot_text(b, side->node[i].entity->label);
        if (n >= j->net->row.n) hs_buf_add_z(b, ", shape=box");
        if (side->node[i].entity->colored) {
            hs_buf_add_z(b, ", fillcolor=\"");
            hs_put_color(b, side->node[i].entity, "");
            hs_buf_add_c(b, '"');
        }
        hs_buf_printf(b, ", tooltip=\"%u statements\"];\n", side->node[i].frequency);
        hs_out_flush(j->out);
    }
    hs_net_edges(j, put_dot_edge, &most);
    hs_buf_add_z(b, "}\n");
}
