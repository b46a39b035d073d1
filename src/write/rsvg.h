/* SVG to PNG by librsvg and cairo, loaded when a PNG is asked for, as they bring some 40 libraries. */
#ifndef HS_WRITE_RSVG_H
#define HS_WRITE_RSVG_H
#include "base/buf.h"

/* scale: pixels for each unit of the drawing. Errors: HS_EIO where librsvg is not installed, HS_EFORMAT, HS_ENOMEM. */
int hs_svg_to_png(hs_str svg, double scale, hs_buf *out, hs_err *err);

#endif
