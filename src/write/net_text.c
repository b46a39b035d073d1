/* A network for reading on a terminal: how large it is, and its heaviest ties. */
#include <math.h>
#include "base/utf8.h"
#include "net/calendar.h"
#include "write/net.h"
#include "write/width.h"

enum { MOST_EDGES = 20, LABEL = 34, BAR = 16 };

typedef struct tie { uint32_t source, target; double weight; } tie;
typedef struct heaviest { tie at[MOST_EDGES]; uint32_t n, all; double sum; } heaviest;

static void keep_heaviest(hs_net_job *j, uint32_t source, uint32_t target, double weight, void *user)
{
    heaviest *h = user;
    (void)j;
    h->all++;
    h->sum += weight;
    uint32_t place = h->n;
    while (place && fabs(weight) > fabs(h->at[place - 1].weight)) place--;
    if (place == MOST_EDGES) return;
    if (h->n < MOST_EDGES) h->n++;
    for (uint32_t i = h->n - 1; i > place; i--) h->at[i] = h->at[i - 1];
    h->at[place] = (tie){source, target, weight};
}

static void put_blanks(hs_buf *b, int n)
{
    for (; n > 0; n--) hs_buf_add_c(b, ' ');
}

/* At most LABEL columns wide; what orders a terminal about is shown as U+FFFD. */
static int put_label(hs_buf *b, hs_str s)
{
    int width = 0;
    for (size_t i = 0, from = 0; i < s.len; from = i) {
        uint32_t c = hs_utf8_next(s, &i);
        bool control = hs_is_control(c);
        int w = control ? 1 : hs_char_width(c);
        if (width + w > LABEL - 1 && i < s.len) {
            hs_buf_add_z(b, "…");
            return width + 1;
        }
        if (control) hs_buf_add_z(b, "\xEF\xBF\xBD");
        else hs_buf_add(b, hs_str_sub(s, from, i));
        width += w;
    }
    return width;
}

static hs_str label_of(const hs_net_job *j, uint32_t node)
{
    const hs_net_side *side = hs_net_side_of(j, &node);
    return side->node[node].entity->label;
}

static void put_ties(hs_net_job *j, const heaviest *h)
{
    hs_buf *b = &j->out->buf;
    double most = h->n ? fabs(h->at[0].weight) : 0;
    int left = 0;
    for (uint32_t i = 0; i < h->n; i++) {
        hs_str s = label_of(j, h->at[i].source);
        int w = hs_text_width(s) < LABEL ? hs_text_width(s) : LABEL;
        if (w > left) left = w;
    }
    for (uint32_t i = 0; i < h->n; i++) {
        const tie *t = &h->at[i];
        hs_buf weight = {0};
        hs_buf_add_z(b, "  ");
        put_blanks(b, left - put_label(b, label_of(j, t->source)));
        hs_put_short(&weight, t->weight, 3);
        hs_buf_add_z(b, j->one_mode ? " — " : " → ");
        put_blanks(b, LABEL - put_label(b, label_of(j, t->target)));
        put_blanks(b, 9 - (int)weight.len);
        hs_buf_add(b, hs_buf_str(&weight));
        hs_buf_add_c(b, ' ');
        int bar = most > 0 ? (int)ceil(BAR * fabs(t->weight) / most) : 0;
        for (int k = 0; k < bar; k++) hs_buf_add_z(b, t->weight < 0 ? "░" : "█");
        hs_buf_add_c(b, '\n');
        b->failed |= weight.failed;
        hs_buf_free(&weight);
    }
    if (h->all > h->n) hs_buf_printf(b, "  … and %u more\n", h->all - h->n);
}

static void put_size(hs_net_job *j, const heaviest *h)
{
    hs_buf *b = &j->out->buf;
    const hs_net *net = j->net;
    double possible = j->one_mode ? net->row.n * (net->row.n - 1.0) / 2 : (double)net->row.n * net->column.n;
    if (net->slice.number) hs_buf_printf(b, "%u. ", net->slice.number);
    hs_buf_printf(b, "%u × ", net->row.n);
    hs_buf_add(b, net->row.variable->name);
    if (!j->one_mode) {
        hs_buf_printf(b, ", %u × ", net->column.n);
        hs_buf_add(b, net->column.variable->name);
    }
    hs_buf_printf(b, ", %u ties, %u statements", h->all, net->slice.statements);
    if (net->slice.from || net->slice.to) {
        hs_buf_add_z(b, ", ");
        hs_put_time(b, net->slice.from, 0);
        hs_buf_add_z(b, " to ");
        hs_put_time(b, net->slice.to, 0);
    }
    hs_buf_add_z(b, "\ndensity ");
    hs_put_short(b, possible > 0 ? h->all / possible : 0, 3);
    hs_buf_add_z(b, ", sum of weights ");
    hs_put_short(b, h->sum, 3);
    hs_buf_add_z(b, "\n\n");
}

void hs_net_put_text(hs_net_job *j)
{
    heaviest h = {.n = 0};
    hs_net_edges(j, keep_heaviest, &h);
    put_size(j, &h);
    put_ties(j, &h);
    hs_buf_add_c(&j->out->buf, '\n');
}
