/* SVG: the drawing, with a title, a legend, and what each node and tie is told when pointed at. */
#include <math.h>
#include <stdio.h>
#include "write/picture.h"

enum { MARGIN_X = 24 };

typedef struct color { const char *side, *hex, *words; } color;

/* Told apart by colour-blind readers; what is against is dashed, too. */
static const color COLOR[] = {{"for", "#1f7a6d", "agree"}, {"against", "#c2452d", "disagree"}, {"both", "#7a5ba8", "both"}, {"plain", "#7d828c", ""}};

static const char *hex_of(const char *side)
{
    for (size_t i = 0; i < sizeof COLOR / sizeof *COLOR; i++)
        if (!strcmp(COLOR[i].side, side)) return COLOR[i].hex;
    return "#7d828c";
}

static void put_attribute(hs_buf *b, const char *name, double x)
{
    hs_buf_printf(b, " %s=\"", name);
    hs_put_short(b, x, 1);
    hs_buf_add_c(b, '"');
}

static void put_text(hs_buf *b, double x, double y, const char *more, hs_str words)
{
    hs_buf_add_z(b, "<text");
    put_attribute(b, "x", x);
    put_attribute(b, "y", y);
    hs_buf_printf(b, "%s>", more);
    hs_put_xml(b, words);
    hs_buf_add_z(b, "</text>\n");
}

static void put_head(hs_net_job *j, const hs_picture *p)
{
    hs_buf *b = &j->out->buf, title = {0};
    hs_picture_title(&title, j->net);
    hs_buf_add_z(b, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
    put_attribute(b, "width", p->width);
    put_attribute(b, "height", p->height);
    hs_buf_printf(b, " viewBox=\"0 0 %d %d\" font-family=\"Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif\" font-size=\"12\">\n<title>", (int)p->width, (int)p->height);
    hs_put_xml(b, hs_buf_str(&title));
    hs_buf_add_z(b, "</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    put_text(b, MARGIN_X, 30, " font-size=\"14\" fill=\"#222831\"", hs_buf_str(&title));
    b->failed |= title.failed;
    hs_buf_free(&title);
}

/* Bent a little, so that ties of nodes in one line do not hide each other. */
static void put_curve(hs_buf *b, hs_net_place from, hs_net_place to, double bend)
{
    const double at[] = {from.x, from.y, (from.x + to.x) / 2 + bend * (to.y - from.y), (from.y + to.y) / 2 - bend * (to.x - from.x), to.x, to.y};
    static const char *const before[] = {"<path fill=\"none\" d=\"M", " ", "Q", " ", " ", " "};
    for (int i = 0; i < 6; i++) {
        hs_buf_add_z(b, before[i]);
        hs_put_short(b, at[i], 1);
    }
    hs_buf_add_c(b, '"');
}

static void put_tie(hs_net_job *j, const hs_picture *p, const hs_picture_tie *t)
{
    hs_buf *b = &j->out->buf;
    double share = p->most > 0 ? fabs(t->weight) / p->most : 0;
    const char *side = hs_picture_side(j->net, t->weight);
    bool combined = !strcmp(side, "both") || j->net->chosen->options->aggregation == HS_NET_COMBINE;
    if (combined) share = 0.4; /* its numbers are no sizes */
    put_curve(b, p->node[t->source].at, p->node[t->target].at, j->one_mode ? 0.07 : 0);
    put_attribute(b, "stroke-width", 0.8 + 5.2 * share);
    hs_buf_add_z(b, " stroke-opacity=\"");
    hs_put_short(b, 0.3 + 0.5 * share, 2);
    hs_buf_printf(b, "\" stroke=\"%s\"%s><title>", hex_of(side), !strcmp(side, "against") ? " stroke-dasharray=\"7 4\"" : "");
    hs_put_xml(b, p->node[t->source].label);
    hs_buf_add_z(b, " — ");
    hs_put_xml(b, p->node[t->target].label);
    hs_buf_add_z(b, ": ");
    hs_put_short(b, t->weight, 3);
    hs_buf_add_z(b, "</title></path>\n");
    hs_out_flush(j->out);
}

static void put_node(hs_net_job *j, const hs_picture_node *n)
{
    hs_buf *b = &j->out->buf;
    double r = n->radius;
    if (n->column) {
        hs_buf_add_z(b, "<rect");
        put_attribute(b, "x", n->at.x - r * 0.9);
        put_attribute(b, "y", n->at.y - r * 0.9);
        put_attribute(b, "width", r * 1.8);
        put_attribute(b, "height", r * 1.8);
        hs_buf_add_z(b, " rx=\"2\"");
    } else {
        hs_buf_add_z(b, "<circle");
        put_attribute(b, "cx", n->at.x);
        put_attribute(b, "cy", n->at.y);
        put_attribute(b, "r", r);
    }
    hs_buf_add_z(b, " fill=\"");
    hs_buf_add_z(b, hs_picture_is_black(n->node->entity) ? n->column ? "#e3b23c" : "#3d6fa5" : "");
    if (!hs_picture_is_black(n->node->entity)) hs_put_color(b, n->node->entity, "");
    hs_buf_add_z(b, "\" stroke=\"#ffffff\" stroke-width=\"1.5\"><title>");
    hs_put_xml(b, n->label);
    hs_buf_printf(b, ": %u statements</title>%s\n", n->node->frequency, n->column ? "</rect>" : "</circle>");
    hs_out_flush(j->out);
}

/* Its width is fixed, so that no other font makes it run into its neighbour. */
static void put_line(hs_buf *b, const hs_picture *p, const hs_picture_node *n, uint32_t i)
{
    bool last = n->cut && i + 1 == n->lines;
    double width = (hs_picture_width(n->line[i]) + (last ? 1 : 0)) * p->font;
    double x = n->align > 0 ? n->left : n->align < 0 ? n->left + n->width - width : n->left + (n->width - width) / 2;
    hs_buf_add_z(b, "<text");
    put_attribute(b, "x", x);
    put_attribute(b, "y", n->top + p->font * (0.95 + 1.2 * i));
    put_attribute(b, "textLength", width);
    hs_buf_add_z(b, " lengthAdjust=\"spacingAndGlyphs\">");
    hs_put_xml(b, n->line[i]);
    hs_buf_add_z(b, last ? "…</text>\n" : "</text>\n");
}

static void put_label(hs_net_job *j, const hs_picture *p, const hs_picture_node *n)
{
    hs_buf *b = &j->out->buf;
    if (n->lines && n->led) {
        double x = fmin(fmax(n->at.x, n->left), n->left + n->width), y = fmin(fmax(n->at.y, n->top), n->top + n->lines * p->font * 1.2);
        hs_buf_add_z(b, "<line");
        put_attribute(b, "x1", n->at.x);
        put_attribute(b, "y1", n->at.y);
        put_attribute(b, "x2", x);
        put_attribute(b, "y2", y);
        hs_buf_add_z(b, " stroke=\"#9aa0a8\" stroke-width=\"0.7\"/>\n");
    }
    for (uint32_t i = 0; i < n->lines; i++) put_line(b, p, n, i);
    hs_out_flush(j->out);
}

static double put_legend_item(hs_buf *b, double x, double y, const char *shape, hs_str words)
{
    if (!words.len) return x;
    hs_buf_add_z(b, shape);
    put_text(b, x + 26, y + 4, " fill=\"#4a505a\"", words);
    return x + 26 + hs_picture_width(words) * 12 + 22;
}

static void put_legend(hs_net_job *j, const hs_picture *p)
{
    hs_buf *b = &j->out->buf;
    double x = MARGIN_X, y = p->height - 16;
    char shape[200];
    snprintf(shape, sizeof shape, "<circle cx=\"%d\" cy=\"%d\" r=\"6\" fill=\"#3d6fa5\"/>", (int)x + 10, (int)y);
    x = put_legend_item(b, x, y, shape, j->net->row.variable->name);
    snprintf(shape, sizeof shape, "<rect x=\"%d\" y=\"%d\" width=\"11\" height=\"11\" rx=\"2\" fill=\"#e3b23c\"/>", (int)x + 5, (int)y - 5);
    if (!j->one_mode) x = put_legend_item(b, x, y, shape, j->net->column.variable->name);
    for (size_t i = 0; i < 3; i++) {
        bool any = false;
        for (uint32_t k = 0; k < p->m && !any; k++) any = !strcmp(hs_picture_side(j->net, p->tie[k].weight), COLOR[i].side);
        if (!any) continue;
        snprintf(shape, sizeof shape, "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke-width=\"4\" stroke=\"%s\"%s/>", (int)x, (int)y, (int)x + 22, (int)y, COLOR[i].hex,
                 i == 1 ? " stroke-dasharray=\"7 4\"" : "");
        x = put_legend_item(b, x, y, shape, hs_str_of(COLOR[i].words));
    }
    if (p->unlabelled) {
        int n = snprintf(shape, sizeof shape, "%u labels had no room", p->unlabelled);
        put_text(b, x, y + 4, " fill=\"#8a9099\"", (hs_str){shape, (size_t)n});
    }
}

void hs_net_put_svg(hs_net_job *j)
{
    hs_picture p;
    if (hs_picture_make(j, j->options->seed, &p, &j->err)) return;
    hs_buf *b = &j->out->buf;
    put_head(j, &p);
    hs_buf_add_z(b, "<g stroke-linecap=\"round\">\n");
    for (uint32_t i = 0; i < p.m && !j->out->stopped; i++) put_tie(j, &p, &p.tie[i]);
    hs_buf_add_z(b, "</g>\n<g>\n");
    for (uint32_t i = 0; i < p.n && !j->out->stopped; i++) put_node(j, &p.node[i]);
    hs_buf_add_z(b, "</g>\n<g fill=\"#222831\" stroke=\"#ffffff\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\">\n");
    for (uint32_t i = 0; i < p.n && !j->out->stopped; i++) put_label(j, &p, &p.node[i]);
    hs_buf_add_z(b, "</g>\n");
    put_legend(j, &p);
    hs_buf_add_z(b, "</svg>\n");
    hs_picture_free(&p);
}
