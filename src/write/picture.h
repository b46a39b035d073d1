/* A network as a drawing: where nodes, ties and labels are, for SVG and the HTML page. Labels do not collide with each other or with nodes:
 * each is tried at places around its node, near and further away; where there is no room, the drawing grows; what even then has none is
 * left out and can be read by pointing at the node. */
#ifndef HS_WRITE_PICTURE_H
#define HS_WRITE_PICTURE_H
#include "net/layout.h"
#include "write/net.h"

enum { HS_PICTURE_LINES = 3 };

typedef struct hs_picture_node {
    hs_str label;
    hs_net_place at;
    double radius;
    bool column;                        /* of the second variable */
    const hs_net_node *node;
    hs_str line[HS_PICTURE_LINES];      /* the label, broken */
    uint32_t lines;                     /* 0: it had no room */
    bool cut;                           /* the last line goes on */
    double left, top, width;            /* of the label's box */
    int align;                          /* of the text: -1 ends, 0 is in the middle, 1 begins at its node's side */
    bool led;                           /* a line leads from the node to it */
} hs_picture_node;

typedef struct hs_picture_tie { uint32_t source, target; double weight; } hs_picture_tie;

typedef struct hs_picture {
    double width, height, font;
    hs_picture_node *node; /* [n] rows, then columns */
    uint32_t n;
    hs_picture_tie *tie;   /* [m] the lightest first */
    uint32_t m, unlabelled;
    double most;           /* the greatest |weight| */
} hs_picture;

/* Errors: those of hs_net_layout. */
int hs_picture_make(hs_net_job *job, uint64_t seed, hs_picture *out, hs_err *err);
void hs_picture_free(hs_picture *p);
/* How wide text is at a font size of 1, about. */
double hs_picture_width(hs_str s);

/* Nobody chose a colour: black is what Discourse Network Analyzer gives what has none. */
static inline bool hs_picture_is_black(const hs_net_entity *e)
{
    return !e->colored || (!e->red && !e->green && !e->blue);
}

/* What a tie means: "for", "against", "both", "plain": its colour. */
const char *hs_picture_side(const hs_net *net, double weight);
/* "organization by concept, agreement subtracted": the network in a line. */
void hs_picture_title(hs_buf *b, const hs_net *net);

#endif
