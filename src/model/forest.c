/* Reading and asking boosted trees. */
#include "model/forest.h"
#include <math.h>
#include <stdlib.h>
#include "base/err.h"

typedef struct names { const char **at; uint32_t *index; uint32_t size; } names;

static void make_names(hs_arena *arena, const char *const *feature, uint32_t n, names *out)
{
    for (out->size = 16; out->size < 2 * n; out->size *= 2) {}
    out->at = hs_new(arena, const char *, out->size);
    out->index = hs_new(arena, uint32_t, out->size);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t slot = (uint32_t)(hs_str_of(feature[i]).len * 31 + (unsigned char)feature[i][0]) & (out->size - 1);
        while (out->at[slot]) slot = (slot + 1) & (out->size - 1);
        out->at[slot] = feature[i];
        out->index[slot] = i;
    }
}

static int32_t find_name(const names *t, hs_str name)
{
    if (!name.len) return -1;
    uint32_t slot = (uint32_t)(name.len * 31 + (unsigned char)*name.ptr) & (t->size - 1);
    for (; t->at[slot]; slot = (slot + 1) & (t->size - 1))
        if (hs_str_is(name, t->at[slot])) return (int32_t)t->index[slot];
    return -1;
}

static bool read_int(hs_str s, int32_t *out)
{
    bool minus = s.len && *s.ptr == '-';
    int64_t v = 0;
    if (s.len == minus || s.len > 10) return false;
    for (size_t i = minus; i < s.len; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9') return false;
        v = 10 * v + (s.ptr[i] - '0');
    }
    *out = (int32_t)(minus ? -v : v);
    return v <= INT32_MAX;
}

/* Nodes that still want a child: which, and whether the first one is there. */
typedef struct open_node { uint32_t node; bool half; } open_node;
typedef struct reading {
    hs_arena *arena;
    hs_forest *f;
    names names;
    open_node open[HS_TREE_DEPTH + 1];
    uint32_t depth;
    bool in_tree; /* a root is wanted, or nodes are open */
} reading;

/* Hangs node number k where one is wanted; false when none is. */
static bool hang(reading *r, uint32_t k)
{
    hs_tree_model *m = &r->f->model.at[r->f->model.n - 1];
    if (!r->in_tree) return false;
    if (!r->depth) {
        if (m->n_tree == m->cap) {
            uint32_t cap = m->cap ? 2 * m->cap : 64;
            m->tree = hs_arena_grow(r->arena, m->tree, m->cap * sizeof *m->tree, cap * sizeof *m->tree);
            m->cap = cap;
        }
        m->tree[m->n_tree++] = k;
    } else {
        open_node *top = &r->open[r->depth - 1];
        if (top->half) r->f->node.at[top->node].from = k, r->depth--;
        else r->f->node.at[top->node].below = k, top->half = true;
    }
    return true;
}

static bool read_node(reading *r, hs_str first, hs_str number)
{
    hs_tree_node node = {.feature = -1};
    if (!r->f->model.n || !read_int(number, &node.threshold)) return false;
    bool leaf = hs_str_is(first, "=");
    if (!leaf && (node.feature = find_name(&r->names, first)) < 0) return false;
    uint32_t k = r->f->node.n;
    hs_push(r->arena, &r->f->node, node);
    if (!hang(r, k)) return false;
    if (leaf) r->in_tree = r->depth > 0;
    else if (r->depth > HS_TREE_DEPTH) return false;
    else r->open[r->depth++] = (open_node){k, false};
    return true;
}

static bool read_line(reading *r, hs_str line)
{
    hs_str rest = line, first = hs_str_cut(&rest, ' ');
    if (hs_str_is(first, "model")) {
        hs_tree_model m = {.name = hs_str_cut(&rest, ' '), .least = 500};
        if (r->in_tree || !m.name.len || !read_int(rest, &m.bias)) return false;
        hs_push(r->arena, &r->f->model, m);
        return true;
    }
    if (hs_str_is(first, "least")) return !r->in_tree && r->f->model.n && read_int(rest, &r->f->model.at[r->f->model.n - 1].least);
    if (!hs_str_is(line, "tree")) return read_node(r, first, rest);
    if (r->in_tree || !r->f->model.n) return false;
    r->in_tree = true;
    return true;
}

int hs_forest_read(hs_arena *arena, hs_str text, const char *const *feature, uint32_t n, hs_forest *out, hs_err *err)
{
    reading r = {.arena = arena, .f = out};
    *out = (hs_forest){0};
    make_names(arena, feature, n, &r.names);
    for (uint32_t line = 1; text.len; line++) {
        hs_str one = hs_str_cut(&text, '\n');
        if (one.len && !read_line(&r, one)) return hs_fail(err, HS_EFORMAT, "model: trees, line %u: not a part of a tree", line);
    }
    return r.in_tree ? hs_fail(err, HS_EFORMAT, "model: trees end within a tree") : HS_OK;
}

const hs_tree_model *hs_forest_model(const hs_forest *f, const char *name)
{
    for (uint32_t i = 0; i < f->model.n; i++)
        if (hs_str_is(f->model.at[i].name, name)) return &f->model.at[i];
    return NULL;
}

double hs_forest_sum(const hs_forest *f, const hs_tree_model *m, const float *value)
{
    if (!m) return -INFINITY;
    int64_t sum = m->bias;
    for (uint32_t t = 0; t < m->n_tree; t++) {
        uint32_t k = m->tree[t];
        while (f->node.at[k].feature >= 0)
            k = hs_thousandths(value[f->node.at[k].feature]) < f->node.at[k].threshold ? f->node.at[k].below : f->node.at[k].from;
        sum += f->node.at[k].threshold;
    }
    return (double)sum / 1000;
}

double hs_forest_score(const hs_forest *f, const hs_tree_model *m, const float *value)
{
    return 1 / (1 + exp(-hs_forest_sum(f, m, value)));
}
