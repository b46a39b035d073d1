/* GEXF 1.2, which Gephi and networkx read (networkx knows no newer one): attributes, colours and sizes of nodes, and of nodes and edges
 * days between which they live, so that Gephi's timeline works: a tie from the day on which both of its ends had spoken. */
#include "base/mem.h"
#include "net/calendar.h"
#include "write/net.h"

static const char HEAD[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<gexf xmlns=\"http://www.gexf.net/1.2draft\" xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
    "    xsi:schemaLocation=\"http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd\" version=\"1.2\">\n"
    "  <meta><creator>hearsay " HS_VERSION "</creator></meta>\n"
    "  <graph defaultedgetype=\"undirected\" mode=\"dynamic\" timeformat=\"date\">\n";

static void put_attribute(hs_buf *b, uint32_t id, hs_str title, const char *type)
{
    hs_buf_printf(b, "      <attribute id=\"%u\" title=\"", id);
    hs_put_xml(b, title);
    hs_buf_printf(b, "\" type=\"%s\"/>\n", type);
}

static void put_value(hs_buf *b, uint32_t id, hs_str value)
{
    hs_buf_printf(b, "          <attvalue for=\"%u\" value=\"", id);
    hs_put_xml(b, value);
    hs_buf_add_z(b, "\"/>\n");
}

static void put_interval(hs_buf *b, int64_t first, int64_t last)
{
    if (first == INT64_MIN) return;
    hs_buf_add_z(b, " start=\"");
    hs_put_time(b, first, 0);
    hs_buf_add_z(b, "\" end=\"");
    hs_put_time(b, last, 0);
    hs_buf_add_c(b, '"');
}

/* First and last statement of a node. */
static void interval_of(const hs_net_job *j, uint32_t node, int64_t *first, int64_t *last)
{
    const hs_net *net = j->net;
    const hs_net_said *said = net->chosen->table->said;
    *first = *last = INT64_MIN;
    uint32_t row_begin = node < net->row.n ? node : 0, row_end = node < net->row.n ? node + 1 : net->row.n;
    for (uint32_t r = row_begin; r < row_end; r++)
        for (uint64_t c = net->row_from[r]; c < net->row_from[r + 1]; c++) {
            if (node >= net->row.n && net->row_cell[c].other != node - net->row.n) continue;
            for (uint64_t i = net->said_from[c]; i < net->said_from[c + 1]; i++) {
                int64_t time = said[net->said[i]].time;
                if (time == INT64_MIN) continue;
                if (*first == INT64_MIN || time < *first) *first = time;
                if (time > *last) *last = time;
            }
        }
}

typedef struct life { int64_t first, last; } life;

/* Gephi shows an edge only while its nodes live. */
static void lengthen(hs_net_job *j, uint32_t source, uint32_t target, double weight, void *user)
{
    life *all = user;
    hs_net_account a = hs_net_account_of(j, source, target);
    (void)weight;
    for (int end = 0; a.both != INT64_MIN && end < 2; end++) {
        life *l = &all[end ? target : source];
        if (a.both < l->first) l->first = a.both;
        if (a.last > l->last) l->last = a.last;
    }
}

/* From a node's first statement to its last one, or until the last of its edges. NULL when there is no memory. */
static life *lives_of(hs_net_job *j)
{
    uint32_t n = hs_net_nodes(j);
    life *all = hs_mem_alloc(((size_t)n + 1) * sizeof *all);
    for (uint32_t i = 0; all && i < n; i++) interval_of(j, i, &all[i].first, &all[i].last);
    if (all) hs_net_edges(j, lengthen, all);
    else j->out->buf.failed = true;
    return all;
}

static void put_node(hs_net_job *j, uint32_t node, const hs_net_attributes *all, life l)
{
    hs_buf *b = &j->out->buf;
    uint32_t i = node;
    const hs_net_side *side = hs_net_side_of(j, &i);
    const hs_net_entity *e = side->node[i].entity;
    hs_buf_add_z(b, "      <node id=\"");
    hs_net_put_id(j, node);
    hs_buf_add_z(b, "\" label=\"");
    hs_put_xml(b, e->label);
    hs_buf_add_c(b, '"');
    put_interval(b, l.first, l.last);
    hs_buf_add_z(b, ">\n        <attvalues>\n");
    put_value(b, 0, side->variable->name);
    hs_buf_printf(b, "          <attvalue for=\"1\" value=\"%u\"/>\n", side->node[i].frequency);
    for (uint32_t k = 0; k < all->n; k++) put_value(b, k + 2, hs_net_attribute(side, i, all->name[k]));
    hs_buf_add_z(b, "        </attvalues>\n");
    if (e->colored) hs_buf_printf(b, "        <viz:color r=\"%u\" g=\"%u\" b=\"%u\"/>\n", e->red, e->green, e->blue);
    hs_buf_add_z(b, "      </node>\n");
    hs_out_flush(j->out);
}

static void put_edge(hs_net_job *j, uint32_t source, uint32_t target, double weight, void *user)
{
    hs_buf *b = &j->out->buf;
    uint64_t *number = user;
    hs_net_account a = hs_net_account_of(j, source, target);
    hs_buf_printf(b, "      <edge id=\"e%llu\" source=\"", (unsigned long long)++*number);
    hs_net_put_id(j, source);
    hs_buf_add_z(b, "\" target=\"");
    hs_net_put_id(j, target);
    hs_buf_add_z(b, "\" weight=\"");
    if (weight - weight != 0) hs_buf_add_z(b, "NaN");
    else hs_put_number(b, weight);
    hs_buf_add_c(b, '"');
    put_interval(b, a.both, a.last);
    hs_buf_printf(b, ">\n        <attvalues>\n          <attvalue for=\"0\" value=\"%u\"/>\n          <attvalue for=\"1\" value=\"%u\"/>\n"
                     "          <attvalue for=\"2\" value=\"%u\"/>\n          <attvalue for=\"3\" value=\"", a.n, a.yes, a.no);
    for (uint32_t i = 0; i < a.n; i++) {
        hs_buf name = {0};
        hs_net_put_said(&name, j->net->chosen->table, a.said[i]);
        if (i) hs_buf_add_c(b, ' ');
        hs_put_xml(b, hs_buf_str(&name));
        b->failed |= name.failed;
        hs_buf_free(&name);
    }
    hs_buf_add_z(b, "\"/>\n        </attvalues>\n      </edge>\n");
}

void hs_net_put_gexf(hs_net_job *j)
{
    hs_buf *b = &j->out->buf;
    hs_net_attributes all;
    uint64_t edges = 0;
    hs_net_attributes_of(j, &all);
    life *lives = lives_of(j);
    if (!lives) return;
    hs_buf_add_z(b, HEAD);
    hs_buf_add_z(b, "    <attributes class=\"node\" mode=\"static\">\n");
    put_attribute(b, 0, HS_STR("variable"), "string");
    put_attribute(b, 1, HS_STR("frequency"), "integer");
    for (uint32_t k = 0; k < all.n; k++) put_attribute(b, k + 2, all.name[k], "string");
    hs_buf_add_z(b, "    </attributes>\n    <attributes class=\"edge\" mode=\"static\">\n");
    put_attribute(b, 0, HS_STR("count"), "integer");
    put_attribute(b, 1, HS_STR("positive"), "integer");
    put_attribute(b, 2, HS_STR("negative"), "integer");
    put_attribute(b, 3, HS_STR("statements"), "string");
    hs_buf_add_z(b, "    </attributes>\n    <nodes>\n");
    for (uint32_t n = 0; n < hs_net_nodes(j) && !j->out->stopped; n++) put_node(j, n, &all, lives[n]);
    hs_buf_add_z(b, "    </nodes>\n    <edges>\n");
    hs_net_edges(j, put_edge, &edges);
    hs_buf_add_z(b, "    </edges>\n  </graph>\n</gexf>\n");
    hs_mem_free(lives);
}
