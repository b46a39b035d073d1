/* Drawings: ties sorted, nodes placed, labels broken into lines and put where they are free. */
#include "write/picture.h"
#include <math.h>
#include <stdlib.h>
#include "base/err.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "net/calendar.h"

enum { MOST_TIES = 20000, LINE = 26 /* letters, about */, MARGIN = 40, HEAD = 56 };

/* ---- text ---- */

static double width_of(uint32_t c)
{
    if (c < 0x80) {
        if (strchr("ijl.,:;'|!I[]", (int)c)) return 0.32;
        if (strchr("frt-() /\"\\", (int)c)) return 0.4;
        if (strchr("mwMW@%", (int)c)) return 0.92;
        if (c >= 'A' && c <= 'Z') return 0.7;
        return 0.6;
    }
    return c >= 0x1100 && (c < 0x2000 || c >= 0x2E80) ? 1.05 : 0.66;
}

double hs_picture_width(hs_str s)
{
    double w = 0;
    for (size_t i = 0; i < s.len;) w += width_of(hs_utf8_next(s, &i));
    return w;
}

/* As many words as have room in a line; at least one letter. */
static size_t line_end(hs_str s)
{
    double w = 0;
    size_t blank = 0;
    for (size_t i = 0, from = 0; i < s.len; from = i) {
        uint32_t c = hs_utf8_next(s, &i);
        w += width_of(c);
        if (c == ' ') blank = from;
        if (w > LINE * 0.6 && from) return blank ? blank : from;
    }
    return s.len;
}

static void break_label(hs_picture_node *n, double font)
{
    hs_str rest = n->label;
    n->lines = 0;
    n->width = 0;
    while (rest.len && n->lines < HS_PICTURE_LINES) {
        size_t end = line_end(rest);
        hs_str line = hs_str_sub(rest, 0, end);
        rest = hs_str_sub(rest, end, rest.len);
        while (rest.len && *rest.ptr == ' ') rest = hs_str_sub(rest, 1, rest.len);
        n->line[n->lines++] = line;
        n->width = fmax(n->width, hs_picture_width(line) * font);
    }
    n->cut = rest.len > 0;
    if (n->cut) n->width = fmax(n->width, (hs_picture_width(n->line[n->lines - 1]) + 1) * font);
}

/* ---- labels ---- */

typedef struct box { double left, top, right, bottom; } box;

static bool meets(box a, box b)
{
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

static box box_of(const hs_picture_node *n, double font)
{
    return (box){n->left - 2, n->top - 1, n->left + n->width + 2, n->top + n->lines * font * 1.2 + 1};
}

static bool is_free(const hs_picture *p, uint32_t of, const bool *placed)
{
    box b = box_of(&p->node[of], p->font);
    if (b.left < 2 || b.right > p->width - 2 || b.top < HEAD - 16 || b.bottom > p->height - 26) return false;
    for (uint32_t i = 0; i < p->n; i++) {
        const hs_picture_node *n = &p->node[i];
        double r = n->radius + 1.5;
        if (meets(b, (box){n->at.x - r, n->at.y - r, n->at.x + r, n->at.y + r})) return false;
        if (placed[i] && meets(b, box_of(n, p->font))) return false;
    }
    return true;
}

/* Eight directions, then further away. */
static bool place_label(hs_picture *p, uint32_t i, const bool *placed)
{
    static const struct { double x, y; } way[] = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {-1, 1}, {1, -1}, {-1, -1}};
    hs_picture_node *n = &p->node[i];
    double height = n->lines * p->font * 1.2;
    for (int ring = 0; ring < 4; ring++)
        for (int k = 0; k < 8; k++) {
            double off = n->radius + 3 + ring * 13, x = n->at.x + way[k].x * off * (way[k].y != 0 ? 0.75 : 1), y = n->at.y + way[k].y * off * (way[k].x != 0 ? 0.75 : 1);
            n->left = way[k].x > 0 ? x : way[k].x < 0 ? x - n->width : x - n->width / 2;
            n->top = way[k].y > 0 ? y : way[k].y < 0 ? y - height : y - height / 2;
            n->align = (int)way[k].x;
            n->led = ring > 0;
            if (is_free(p, i, placed)) return true;
        }
    return false;
}

typedef struct ranked { double weight; uint32_t node; } ranked;

static int heavier(const void *a, const void *b)
{
    const ranked *x = a, *y = b;
    if (x->weight != y->weight) return x->weight > y->weight ? -1 : 1;
    return (x->node > y->node) - (x->node < y->node);
}

/* The most active first. False when there is no memory. */
static bool place_labels(hs_picture *p)
{
    bool *placed = hs_mem_alloc(p->n + 1);
    ranked *order = hs_mem_alloc((p->n + (size_t)1) * sizeof *order);
    bool good = placed && order;
    p->unlabelled = 0;
    for (uint32_t i = 0; good && i < p->n; i++) order[i] = (ranked){p->node[i].node->frequency, i}, placed[i] = false;
    if (good) qsort(order, p->n, sizeof *order, heavier);
    for (uint32_t k = 0; good && k < p->n; k++) {
        uint32_t i = order[k].node;
        break_label(&p->node[i], p->font);
        placed[i] = place_label(p, i, placed);
        if (!placed[i]) p->node[i].lines = 0, p->unlabelled++;
    }
    hs_mem_free(placed);
    hs_mem_free(order);
    return good;
}

/* ---- ties ---- */

static void count_tie(hs_net_job *j, uint32_t source, uint32_t target, double weight, void *user)
{
    (void)j, (void)source, (void)target, (void)weight;
    ++*(uint64_t *)user;
}

static void take_tie(hs_net_job *j, uint32_t source, uint32_t target, double weight, void *user)
{
    hs_picture *p = user;
    (void)j;
    if (weight - weight != 0) weight = 0;
    p->tie[p->m++] = (hs_picture_tie){source, target, weight};
    p->most = fmax(p->most, fabs(weight));
}

static int lighter(const void *a, const void *b)
{
    const hs_picture_tie *x = a, *y = b;
    if (fabs(x->weight) != fabs(y->weight)) return fabs(x->weight) < fabs(y->weight) ? -1 : 1;
    if (x->source != y->source) return x->source < y->source ? -1 : 1;
    return (x->target > y->target) - (x->target < y->target);
}

static int take_ties(hs_net_job *j, hs_picture *p, hs_err *err)
{
    uint64_t m = 0;
    hs_net_edges(j, count_tie, &m);
    if (m > MOST_TIES) return hs_fail(err, HS_ELIMIT, "%llu ties are too many for a picture, which takes %d; leave out light ones (min_weight)", (unsigned long long)m, MOST_TIES);
    p->tie = hs_mem_alloc((m + 1) * sizeof *p->tie);
    if (!p->tie) return hs_fail(err, HS_ENOMEM, "out of memory");
    hs_net_edges(j, take_tie, p);
    if (p->m) qsort(p->tie, p->m, sizeof *p->tie, lighter);
    return HS_OK;
}

/* ---- all of it ---- */

static void take_nodes(hs_net_job *j, hs_picture *p)
{
    double most = 1;
    for (uint32_t n = 0; n < p->n; n++) {
        uint32_t i = n;
        const hs_net_side *side = hs_net_side_of(j, &i);
        p->node[n] = (hs_picture_node){.label = side->node[i].entity->label, .column = n >= j->net->row.n, .node = &side->node[i]};
        most = fmax(most, side->node[i].frequency);
    }
    for (uint32_t n = 0; n < p->n; n++) p->node[n].radius = 4 + 11 * sqrt(p->node[n].node->frequency / most);
}

static int arrange(hs_net_job *j, uint64_t seed, hs_picture *p, hs_err *err)
{
    hs_net_place *unit = hs_mem_alloc((p->n + (size_t)1) * sizeof *unit);
    if (!unit) return hs_fail(err, HS_ENOMEM, "out of memory");
    double size = fmax(620, 120 * sqrt(p->n)); /* room for each node and its label */
    int code = hs_net_layout(j->net, seed, 1000, 700, unit, err);
    for (int grown = 0; !code && grown < 5; grown++, size *= 1.25) {
        p->width = round(1.35 * size) + 2 * MARGIN;
        p->height = round(size * 0.8) + 2 * MARGIN + HEAD;
        for (uint32_t i = 0; i < p->n; i++)
            p->node[i].at = (hs_net_place){MARGIN + 70 + unit[i].x / 1000 * (p->width - 2 * MARGIN - 140), HEAD + MARGIN + unit[i].y / 700 * (p->height - HEAD - 2 * MARGIN - 16)};
        if (!place_labels(p)) code = hs_fail(err, HS_ENOMEM, "out of memory");
        if (!p->unlabelled) break;
    }
    hs_mem_free(unit);
    return code;
}

int hs_picture_make(hs_net_job *j, uint64_t seed, hs_picture *out, hs_err *err)
{
    *out = (hs_picture){.font = 12, .n = hs_net_nodes(j)};
    int code = take_ties(j, out, err);
    out->node = hs_mem_alloc((out->n + (size_t)1) * sizeof *out->node);
    if (!code && !out->node) code = hs_fail(err, HS_ENOMEM, "out of memory");
    if (!code) {
        take_nodes(j, out);
        code = arrange(j, seed, out, err);
    }
    if (code) hs_picture_free(out);
    return code;
}

void hs_picture_free(hs_picture *p)
{
    hs_mem_free(p->node);
    hs_mem_free(p->tie);
    *p = (hs_picture){0};
}

/* ---- words ---- */

const char *hs_picture_side(const hs_net *net, double weight)
{
    const hs_net_options *o = net->chosen->options;
    const hs_net_variable *q = net->chosen->scale.variable;
    bool sides = q && q->kind == HS_NET_BOOLEAN;
    switch (o->aggregation) {
    case HS_NET_COMBINE: return !sides || o->norm != HS_NET_RAW ? "plain" : weight == 1 ? "for" : weight == 2 ? "against" : "both";
    case HS_NET_CONGRUENCE: return "for";
    case HS_NET_CONFLICT: return "against";
    case HS_NET_SUBTRACT: return weight < 0 ? "against" : "for";
    default: return "plain";
    }
}

void hs_picture_title(hs_buf *b, const hs_net *net)
{
    static const char *const how[] = {"", "subtracted", "combined", "congruence", "conflict"};
    static const char *const norm[] = {"", "by activity", "by prominence", "by average activity", "Jaccard", "cosine"};
    const hs_net_options *o = net->chosen->options;
    hs_buf_add(b, net->row.variable->name);
    hs_buf_add_z(b, o->shape == HS_NET_ONE_MODE ? " tied by " : " and ");
    hs_buf_add(b, net->column.variable->name);
    if (o->aggregation != HS_NET_IGNORE && net->chosen->scale.variable) {
        hs_buf_add_z(b, ", ");
        if (o->aggregation >= HS_NET_CONGRUENCE) hs_buf_printf(b, "%s of ", how[o->aggregation]);
        hs_buf_add(b, net->chosen->scale.variable->name);
        if (o->aggregation < HS_NET_CONGRUENCE) hs_buf_printf(b, " %s", how[o->aggregation]);
    }
    if (o->norm != HS_NET_RAW) hs_buf_printf(b, ", %s", norm[o->norm]);
    hs_buf_printf(b, " · %u statements", net->slice.statements);
    if (!net->slice.from && !net->slice.to) return;
    hs_buf_add_z(b, " · ");
    hs_put_time(b, net->slice.from, 0);
    hs_buf_add_z(b, " to ");
    hs_put_time(b, net->slice.to, 0);
}
