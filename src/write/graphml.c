/* GraphML in two dialects: plain, with nothing but keys and data, for everybody; and visone's, with what it needs to draw, as Discourse
 * Network Analyzer writes it (but nodes stand on circles, where there they are strewn at random: the same network gives the same file). */
#include <math.h>
#include "net/calendar.h"
#include "write/net.h"

/* ---- keys ---- */

static void put_key(hs_buf *b, const char *id, const char *of, hs_str name, const char *type)
{
    hs_buf_printf(b, "  <key id=\"%s\" for=\"%s\" attr.name=\"", id, of);
    hs_put_xml(b, name);
    hs_buf_printf(b, "\" attr.type=\"%s\"/>\n", type);
}

/* An attribute must not be called what a node has already. */
static void put_attribute_key(hs_buf *b, uint32_t i, hs_str name)
{
    static const char *const taken[] = {"label", "name", "id", "variable", "frequency", "r", "g", "b"};
    const char id[] = {'a', (char)('0' + i / 10), (char)('0' + i % 10), '\0'};
    hs_buf own = {0};
    bool clash = false;
    for (size_t k = 0; k < sizeof taken / sizeof *taken; k++) clash = clash || hs_str_is(name, taken[k]);
    hs_buf_add_z(&own, clash ? "attribute " : "");
    hs_buf_add(&own, name);
    put_key(b, id, "node", hs_buf_str(&own), "string");
    b->failed |= own.failed;
    hs_buf_free(&own);
}

/* ---- data ---- */

static void put_data(hs_buf *b, const char *key, hs_str value)
{
    hs_buf_printf(b, "      <data key=\"%s\">", key);
    hs_put_xml(b, value);
    hs_buf_add_z(b, "</data>\n");
}

static void put_count(hs_buf *b, const char *key, uint32_t n)
{
    hs_buf_printf(b, "      <data key=\"%s\">%u</data>\n", key, n);
}

static void put_weight(hs_buf *b, double x)
{
    hs_buf_add_z(b, "      <data key=\"weight\">");
    if (x - x != 0) hs_buf_add_z(b, "NaN");
    else hs_put_number(b, x);
    hs_buf_add_z(b, "</data>\n");
}

static void put_attributes(hs_buf *b, const hs_net_attributes *all, const hs_net_side *side, uint32_t i)
{
    for (uint32_t k = 0; k < all->n; k++) {
        const char id[] = {'a', (char)('0' + k / 10), (char)('0' + k % 10), '\0'};
        put_data(b, id, hs_net_attribute(side, i, all->name[k]));
    }
}

static void begin_node(hs_net_job *j, uint32_t node)
{
    hs_buf_add_z(&j->out->buf, "    <node id=\"");
    hs_net_put_id(j, node);
    hs_buf_add_z(&j->out->buf, "\">\n");
}

static void begin_edge(hs_net_job *j, uint32_t source, uint32_t target)
{
    hs_buf *b = &j->out->buf;
    hs_buf_add_z(b, "    <edge source=\"");
    hs_net_put_id(j, source);
    hs_buf_add_z(b, "\" target=\"");
    hs_net_put_id(j, target);
    hs_buf_add_z(b, "\">\n");
}

/* ---- plain ---- */

static const char PLAIN_HEAD[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
    "    xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";

static bool is_colored(const hs_net_job *j)
{
    for (uint32_t n = 0; n < hs_net_nodes(j); n++) {
        uint32_t i = n;
        if (hs_net_side_of(j, &i)->node[i].entity->colored) return true;
    }
    return false;
}

static bool has_sides(const hs_net_job *j)
{
    const hs_net_variable *q = j->net->chosen->scale.variable;
    return q && q->kind == HS_NET_BOOLEAN;
}

static void put_plain_keys(hs_net_job *j, const hs_net_attributes *all, bool colored)
{
    hs_buf *b = &j->out->buf;
    put_key(b, "label", "node", HS_STR("label"), "string");
    put_key(b, "variable", "node", HS_STR("variable"), "string");
    put_key(b, "frequency", "node", HS_STR("frequency"), "int");
    if (colored) {
        put_key(b, "r", "node", HS_STR("r"), "int");
        put_key(b, "g", "node", HS_STR("g"), "int");
        put_key(b, "b", "node", HS_STR("b"), "int");
    }
    for (uint32_t k = 0; k < all->n; k++) put_attribute_key(b, k, all->name[k]);
    put_key(b, "weight", "edge", HS_STR("weight"), "double");
    put_key(b, "count", "edge", HS_STR("count"), "int");
    if (has_sides(j)) {
        put_key(b, "yes", "edge", HS_STR("positive"), "int");
        put_key(b, "no", "edge", HS_STR("negative"), "int");
    }
    put_key(b, "first", "edge", HS_STR("first"), "string");
    put_key(b, "last", "edge", HS_STR("last"), "string");
    put_key(b, "statements", "edge", HS_STR("statements"), "string");
}

static void put_plain_node(hs_net_job *j, uint32_t node, const hs_net_attributes *all, bool colored)
{
    hs_buf *b = &j->out->buf;
    uint32_t i = node;
    const hs_net_side *side = hs_net_side_of(j, &i);
    const hs_net_entity *e = side->node[i].entity;
    begin_node(j, node);
    put_data(b, "label", e->label);
    put_data(b, "variable", side->variable->name);
    put_count(b, "frequency", side->node[i].frequency);
    if (colored) {
        put_count(b, "r", e->colored ? e->red : 187);
        put_count(b, "g", e->colored ? e->green : 187);
        put_count(b, "b", e->colored ? e->blue : 187);
    }
    put_attributes(b, all, side, i);
    hs_buf_add_z(b, "    </node>\n");
    hs_out_flush(j->out);
}

static void put_day(hs_buf *b, const char *key, int64_t time)
{
    if (time == INT64_MIN) return;
    hs_buf_printf(b, "      <data key=\"%s\">", key);
    hs_put_time(b, time, 0);
    hs_buf_add_z(b, "</data>\n");
}

static void put_plain_edge(hs_net_job *j, uint32_t source, uint32_t target, double weight, void *user)
{
    hs_buf *b = &j->out->buf;
    (void)user;
    begin_edge(j, source, target);
    put_weight(b, weight);
    hs_net_account a = hs_net_account_of(j, source, target);
    put_count(b, "count", a.n);
    if (has_sides(j)) {
        put_count(b, "yes", a.yes);
        put_count(b, "no", a.no);
    }
    put_day(b, "first", a.first);
    put_day(b, "last", a.last);
    hs_buf_add_z(b, "      <data key=\"statements\">");
    for (uint32_t i = 0; i < a.n; i++) {
        hs_buf name = {0};
        hs_net_put_said(&name, j->net->chosen->table, a.said[i]);
        if (i) hs_buf_add_c(b, ' ');
        hs_put_xml(b, hs_buf_str(&name));
        b->failed |= name.failed;
        hs_buf_free(&name);
    }
    hs_buf_add_z(b, "</data>\n    </edge>\n");
}

void hs_net_put_graphml(hs_net_job *j)
{
    hs_buf *b = &j->out->buf;
    hs_net_attributes all;
    bool colored = is_colored(j);
    hs_net_attributes_of(j, &all);
    hs_buf_add_z(b, PLAIN_HEAD);
    put_plain_keys(j, &all, colored);
    hs_buf_add_z(b, "  <graph id=\"hearsay\" edgedefault=\"undirected\">\n");
    for (uint32_t n = 0; n < hs_net_nodes(j) && !j->out->stopped; n++) put_plain_node(j, n, &all, colored);
    hs_net_edges(j, put_plain_edge, NULL);
    hs_buf_add_z(b, "  </graph>\n</graphml>\n");
}

/* ---- visone ---- */

static const char VISONE_HEAD[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:visone=\"http://visone.info/xmlns\" xmlns:y=\"http://www.yworks.com/xml/graphml\"\n"
    "    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
    "    xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.0/ygraphml.xsd\">\n";

/* Rows on a circle, columns on a smaller one. */
static void put_place(hs_net_job *j, uint32_t node)
{
    uint32_t i = node;
    const hs_net_side *side = hs_net_side_of(j, &i);
    double angle = 2 * acos(-1) * i / (side->n ? side->n : 1), radius = (side == &j->net->row ? 400 : 200);
    hs_buf *b = &j->out->buf;
    hs_buf_add_z(b, "<y:Geometry x=\"");
    hs_put_short(b, 400 + radius * sin(angle), 1);
    hs_buf_add_z(b, "\" y=\"");
    hs_put_short(b, 400 - radius * cos(angle), 1);
    hs_buf_add_z(b, "\" width=\"30\" height=\"30\"/>");
}

static void put_visone_node(hs_net_job *j, uint32_t node, const hs_net_attributes *all)
{
    hs_buf *b = &j->out->buf;
    uint32_t i = node;
    const hs_net_side *side = hs_net_side_of(j, &i);
    const hs_net_entity *e = side->node[i].entity;
    begin_node(j, node);
    hs_buf_add_z(b, "      <data key=\"id\">");
    if (j->ids) hs_put_uint(b, (uint64_t)e->id);
    else hs_put_uint(b, (uint64_t)node + 1);
    hs_buf_add_z(b, "</data>\n");
    put_data(b, "name", e->label);
    put_attributes(b, all, side, i);
    put_data(b, "variable", side->variable->name);
    put_count(b, "frequency", side->node[i].frequency);
    hs_buf_add_z(b, "      <data key=\"d0\"><visone:shapeNode><y:ShapeNode>");
    put_place(j, node);
    hs_buf_add_z(b, "<y:Fill color=\"");
    hs_put_color(b, e, "#bbbbbb");
    hs_buf_add_z(b, "\" transparent=\"false\"/><y:BorderStyle type=\"line\" width=\"1.0\" color=\"#000000\"/><y:NodeLabel>");
    hs_put_xml(b, e->label);
    hs_buf_printf(b, "</y:NodeLabel><y:Shape type=\"%s\"/></y:ShapeNode></visone:shapeNode></data>\n    </node>\n", side == &j->net->row ? "ellipse" : "roundrectangle");
    hs_out_flush(j->out);
}

/* Green: agreement or combination's 1; red: below 0, conflict, combination's 2; blue: both. Grey: no side is taken. */
static const char *color_of(const hs_net *net, double weight)
{
    const hs_net_options *o = net->chosen->options;
    if (o->aggregation == HS_NET_COMBINE && net->chosen->scale.variable && net->chosen->scale.variable->kind == HS_NET_BOOLEAN && o->norm == HS_NET_RAW)
        return weight == 1 ? "#00ff00" : weight == 2 ? "#ff0000" : "#0000ff";
    if (o->aggregation == HS_NET_CONGRUENCE) return "#00ff00";
    if (o->aggregation == HS_NET_CONFLICT) return "#ff0000";
    if (o->aggregation == HS_NET_SUBTRACT) return weight < 0 ? "#ff0000" : "#00ff00";
    return "#808080";
}

static void put_visone_edge(hs_net_job *j, uint32_t source, uint32_t target, double weight, void *user)
{
    hs_buf *b = &j->out->buf;
    (void)user;
    begin_edge(j, source, target);
    put_weight(b, weight);
    hs_buf_printf(b, "      <data key=\"e0\"><visone:polyLineEdge><y:PolyLineEdge><y:LineStyle color=\"%s\" type=\"line\" width=\"2.0\"/>"
                     "</y:PolyLineEdge></visone:polyLineEdge></data>\n    </edge>\n", color_of(j->net, weight));
}

void hs_net_put_visone(hs_net_job *j)
{
    hs_buf *b = &j->out->buf;
    hs_net_attributes all;
    hs_net_attributes_of(j, &all);
    hs_buf_add_z(b, VISONE_HEAD);
    put_key(b, "id", "node", HS_STR("id"), "string");
    put_key(b, "name", "node", HS_STR("name"), "string");
    for (uint32_t k = 0; k < all.n; k++) put_attribute_key(b, k, all.name[k]);
    put_key(b, "variable", "node", HS_STR("variable"), "string");
    put_key(b, "frequency", "node", HS_STR("frequency"), "int");
    put_key(b, "weight", "edge", HS_STR("weight"), "double");
    hs_buf_add_z(b, "  <key id=\"d0\" for=\"node\" yfiles.type=\"nodegraphics\"/>\n  <key id=\"e0\" for=\"edge\" yfiles.type=\"edgegraphics\"/>\n");
    hs_buf_add_z(b, "  <graph edgedefault=\"undirected\">\n");
    for (uint32_t n = 0; n < hs_net_nodes(j) && !j->out->stopped; n++) put_visone_node(j, n, &all);
    hs_net_edges(j, put_visone_edge, NULL);
    hs_buf_add_z(b, "  </graph>\n</graphml>\n");
}
