/* The way from a network to a sink, and the pieces that its formats share. */
#include "write/net.h"
#include <stdlib.h>
#include "base/err.h"
#include "base/mem.h"
#include "base/utf8.h"

static hs_net_writer *writer_of(hs_net_format format)
{
    switch (format) {
    case HS_NET_CSV: return hs_net_put_csv;
    case HS_NET_DL: return hs_net_put_dl;
    case HS_NET_EDGES: return hs_net_put_edges;
    case HS_NET_GRAPHML: return hs_net_put_graphml;
    case HS_NET_VISONE: return hs_net_put_visone;
    case HS_NET_GEXF: return hs_net_put_gexf;
    case HS_NET_JSON: return hs_net_put_json;
    case HS_NET_DOT: return hs_net_put_dot;
    case HS_NET_SVG: return hs_net_put_svg;
    case HS_NET_PNG: return hs_net_put_png;
    case HS_NET_HTML: return hs_net_put_page;
    case HS_NET_TEXT_VIEW: return hs_net_put_text;
    }
    return NULL;
}

static int by_number(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* Are the ids of all nodes there, and different? Those of two variables may come from two tables of the ledger. */
static bool has_ids(hs_net_job *j)
{
    uint32_t n = hs_net_nodes(j);
    int64_t *id = hs_mem_alloc(((size_t)n + 1) * sizeof *id);
    if (!id) {
        j->out->buf.failed = true;
        return false;
    }
    bool good = true;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t at = i;
        const hs_net_side *side = hs_net_side_of(j, &at);
        id[i] = side->node[at].entity->id;
        good = good && id[i] > 0;
    }
    if (good) qsort(id, n, sizeof *id, by_number);
    for (uint32_t i = 1; good && i < n; i++) good = id[i] != id[i - 1];
    hs_mem_free(id);
    return good;
}

int hs_net_write(const hs_net *net, const hs_net_write_options *options, hs_sink sink, void *user, hs_err *err)
{
    hs_net_writer *writer = options && sink ? writer_of(options->format) : NULL;
    if (!writer) return hs_fail(err, HS_EUSAGE, "no such format of networks");
    hs_out out = {.sink = sink, .user = user};
    hs_net_job j = {.out = &out, .net = net, .options = options, .one_mode = net->chosen->options->shape == HS_NET_ONE_MODE,
                    .walk = hs_net_walk_new(net), .proof = hs_net_proof_new(net)};
    bool failed = !j.walk || !j.proof;
    if (!failed) {
        j.ids = has_ids(&j);
        writer(&j);
        hs_out_finish(&out);
        failed = out.buf.failed;
    }
    hs_buf_free(&out.buf);
    hs_net_walk_free(j.walk);
    hs_net_proof_free(j.proof);
    if (j.err.code) return hs_fail(err, j.err.code, "%s", j.err.message);
    if (failed) return hs_fail(err, HS_ENOMEM, "out of memory while writing");
    return out.stopped ? hs_fail(err, HS_EIO, "the output was closed") : HS_OK;
}

int hs_net_write_end(const hs_net_write_options *options, hs_sink sink, void *user, hs_err *err)
{
    hs_out out = {.sink = sink, .user = user};
    if (options->format == HS_NET_HTML && options->number) hs_net_put_page_end(&out.buf);
    hs_out_finish(&out);
    bool failed = out.buf.failed;
    hs_buf_free(&out.buf);
    if (failed) return hs_fail(err, HS_ENOMEM, "out of memory while writing");
    return out.stopped ? hs_fail(err, HS_EIO, "the output was closed") : HS_OK;
}

/* ---- nodes and edges ---- */

const hs_net_side *hs_net_side_of(const hs_net_job *j, uint32_t *i)
{
    if (*i < j->net->row.n) return &j->net->row;
    *i -= j->net->row.n;
    return &j->net->column;
}

void hs_net_put_id(const hs_net_job *j, uint32_t node)
{
    uint32_t at = node;
    const hs_net_side *side = hs_net_side_of(j, &at);
    hs_buf_add_c(&j->out->buf, 'n');
    hs_put_uint(&j->out->buf, j->ids ? (uint64_t)side->node[at].entity->id : (uint64_t)node + 1);
}

void hs_net_edges(hs_net_job *j, void (*each)(hs_net_job *j, uint32_t source, uint32_t target, double weight, void *user), void *user)
{
    for (uint32_t r = 0; r < j->net->row.n && !j->out->stopped; r++) {
        hs_net_row row = hs_net_walk_row(j->walk, r, 1);
        for (uint32_t i = 0; i < row.n && !j->out->stopped; i++) {
            each(j, r, row.column[i] + (j->one_mode ? 0 : j->net->row.n), row.weight[i], user);
            hs_out_flush(j->out);
        }
    }
}

hs_net_account hs_net_account_of(hs_net_job *j, uint32_t source, uint32_t target)
{
    const hs_net_chosen *c = j->net->chosen;
    const hs_net_variable *q = c->scale.variable;
    const hs_net_entity *e = c->var1->entity;
    int64_t begin[2] = {INT64_MIN, INT64_MIN}; /* of the source, of the target */
    hs_net_account a = {.first = INT64_MIN, .last = INT64_MIN};
    a.said = hs_net_proof_of(j->proof, source, target - (j->one_mode ? 0 : j->net->row.n), &a.n);
    for (uint32_t i = 0; i < a.n; i++) {
        int64_t time = c->table->said[a.said[i]].time;
        if (time != INT64_MIN && a.first == INT64_MIN) a.first = time;
        if (time != INT64_MIN) a.last = time;
        int side = &e[c->var1->value[a.said[i]]] != j->net->row.node[source].entity;
        if (begin[side] == INT64_MIN) begin[side] = time;
        if (!q || q->kind != HS_NET_BOOLEAN) continue;
        a.yes += q->value[a.said[i]] == 1;
        a.no += q->value[a.said[i]] == 0;
    }
    a.both = begin[0] > begin[1] ? begin[0] : begin[1];
    return a;
}

/* ---- attributes ---- */

static void add_attributes(const hs_net_variable *v, hs_net_attributes *out)
{
    for (uint32_t i = 0; i < v->n_attribute; i++) {
        bool had = false;
        for (uint32_t k = 0; k < out->n; k++) had = had || hs_str_eq(out->name[k], v->attribute_name[i]);
        if (!had && out->n < sizeof out->name / sizeof *out->name) out->name[out->n++] = v->attribute_name[i];
    }
}

void hs_net_attributes_of(const hs_net_job *j, hs_net_attributes *out)
{
    out->n = 0;
    add_attributes(j->net->row.variable, out);
    if (!j->one_mode) add_attributes(j->net->column.variable, out);
}

hs_str hs_net_attribute(const hs_net_side *side, uint32_t i, hs_str name)
{
    const hs_net_variable *v = side->variable;
    const hs_str *attribute = side->node[i].entity->attribute;
    for (uint32_t k = 0; attribute && k < v->n_attribute; k++)
        if (hs_str_eq(v->attribute_name[k], name)) return attribute[k];
    return HS_STR("");
}

/* ---- pieces ---- */

void hs_put_xml(hs_buf *b, hs_str s)
{
    for (size_t i = 0, from = 0; i < s.len; from = i) {
        uint32_t c = hs_utf8_next(s, &i);
        const char *instead = c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '"' ? "&quot;" : c == '\n' ? "&#10;" : c == '\t' ? "&#9;" : NULL;
        if ((c < 0x20 && !instead) || c == 0xFFFE || c == 0xFFFF) instead = "\xEF\xBF\xBD";
        if (instead) hs_buf_add_z(b, instead);
        else hs_buf_add(b, hs_str_sub(s, from, i));
    }
}

void hs_put_color(hs_buf *b, const hs_net_entity *e, const char *instead)
{
    if (e->colored) hs_buf_printf(b, "#%02x%02x%02x", e->red, e->green, e->blue);
    else hs_buf_add_z(b, instead);
}

void hs_net_put_said(hs_buf *b, const hs_net_table *t, uint32_t said)
{
    if (t->said[said].name.len) hs_buf_add(b, t->said[said].name);
    else hs_put_uint(b, (uint64_t)t->said[said].id);
}

bool hs_net_is_whole(const hs_net *net)
{
    const hs_net_options *o = net->chosen->options;
    const hs_net_variable *q = net->chosen->scale.variable;
    return o->norm == HS_NET_RAW && !o->sum_to_one && !net->smoothed && (!q || q->kind != HS_NET_INTEGER);
}
