/* Loading librsvg and cairo, and drawing with them. */
#include "write/rsvg.h"
#include <cairo.h>
#include <dlfcn.h>
#include <librsvg/rsvg.h>
#include <math.h>
#include "base/err.h"

#define EACH_RSVG(X)                                                                                                                         \
    X(rsvg_handle_new_from_data) X(rsvg_handle_get_intrinsic_size_in_pixels) X(rsvg_handle_render_document) X(g_object_unref) X(g_error_free) \
    X(cairo_image_surface_create) X(cairo_create) X(cairo_scale) X(cairo_destroy) X(cairo_surface_destroy) X(cairo_surface_status)            \
    X(cairo_surface_write_to_png_stream)

typedef struct libraries {
    void *rsvg;
#define FIELD(name) __typeof__(&name) name;
    EACH_RSVG(FIELD)
#undef FIELD
} libraries;

/* dlsym's void * cannot be cast to a function in ISO C, but POSIX says that its bytes are one. What librsvg links is found through it. */
static bool find(void *library, const char *name, void *function)
{
    void *p = dlsym(library, name);
    memcpy(function, &p, sizeof p);
    return p != NULL;
}

/* What they set up once for the process must not be unloaded under them, hence RTLD_NODELETE. */
static int open_libraries(libraries *l, hs_err *err)
{
    *l = (libraries){.rsvg = dlopen("librsvg-2.so.2", RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE)};
    if (!l->rsvg) return hs_fail(err, HS_EIO, "a PNG needs librsvg; install it (Debian: librsvg2-2), or write an SVG");
    bool all = true;
#define FIND(name) all = find(l->rsvg, #name, &l->name) && all;
    EACH_RSVG(FIND)
#undef FIND
    if (all) return HS_OK;
    dlclose(l->rsvg);
    return hs_fail(err, HS_EIO, "librsvg here is older than 2.52; write an SVG instead");
}

static cairo_status_t take(void *buf, const unsigned char *bytes, unsigned int n)
{
    hs_buf_add(buf, (hs_str){(const char *)bytes, n});
    return ((hs_buf *)buf)->failed ? CAIRO_STATUS_NO_MEMORY : CAIRO_STATUS_SUCCESS;
}

static int draw(const libraries *l, RsvgHandle *handle, double scale, hs_buf *out, hs_err *err)
{
    double width, height;
    GError *error = NULL;
    if (!l->rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height)) return hs_fail(err, HS_EFORMAT, "the drawing has no size");
    cairo_surface_t *surface = l->cairo_image_surface_create(CAIRO_FORMAT_ARGB32, (int)ceil(width * scale), (int)ceil(height * scale));
    cairo_t *c = l->cairo_create(surface);
    RsvgRectangle all = {0, 0, width, height};
    l->cairo_scale(c, scale, scale);
    int code = l->rsvg_handle_render_document(handle, c, &all, &error) ? HS_OK : hs_fail(err, HS_EFORMAT, "librsvg: %s", error ? error->message : "cannot draw");
    if (error) l->g_error_free(error);
    l->cairo_destroy(c);
    if (!code && (l->cairo_surface_status(surface) || l->cairo_surface_write_to_png_stream(surface, take, out)))
        code = hs_fail(err, HS_ELIMIT, "the picture is too large for a PNG; write an SVG");
    l->cairo_surface_destroy(surface);
    return code;
}

int hs_svg_to_png(hs_str svg, double scale, hs_buf *out, hs_err *err)
{
    libraries l;
    GError *error = NULL;
    int code = open_libraries(&l, err);
    if (code) return code;
    RsvgHandle *handle = l.rsvg_handle_new_from_data((const guint8 *)svg.ptr, svg.len, &error);
    if (!handle) code = hs_fail(err, HS_EFORMAT, "librsvg: %s", error ? error->message : "cannot read the drawing");
    else {
        code = draw(&l, handle, scale, out, err);
        l.g_object_unref(handle);
    }
    if (error) l.g_error_free(error);
    dlclose(l.rsvg);
    return code;
}
