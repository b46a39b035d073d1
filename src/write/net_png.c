/* PNG: the SVG, two pixels a unit. */
#include "write/net.h"
#include "write/rsvg.h"

static int gather(void *user, const char *bytes, size_t n)
{
    hs_buf_add(user, (hs_str){bytes, n});
    return ((hs_buf *)user)->failed;
}

void hs_net_put_png(hs_net_job *j)
{
    hs_buf svg = {0};
    hs_out own = {.sink = gather, .user = &svg}, *out = j->out;
    j->out = &own;
    hs_net_put_svg(j);
    hs_out_finish(&own);
    j->out = out;
    out->buf.failed |= svg.failed || own.buf.failed;
    if (!j->err.code && !out->buf.failed) hs_svg_to_png(hs_buf_str(&svg), 2, &out->buf, &j->err);
    hs_buf_free(&own.buf);
    hs_buf_free(&svg);
}
