/* Where exactly a content begins and ends. The chain of link.c decides token by token; here whole fragments compete: every
 * beginning and end that the chain holds possible, scored by what only the whole fragment shows (arcs of the
 * tree that cross its edges, balance of marks, what hangs on the cue inside it). */
#ifndef HS_SPEECH_EDGE_H
#define HS_SPEECH_EDGE_H
#include "speech/link.h"

enum { HS_EDGE_FEATURES = 36, HS_EDGE_SIDE = 5, HS_EDGE_CHOICES = HS_EDGE_SIDE * HS_EDGE_SIDE };

/* The candidates for one fragment; choice[0] is the chain's own. */
typedef struct hs_edges {
    hs_range choice[HS_EDGE_CHOICES];
    uint32_t feature[HS_EDGE_CHOICES][HS_EDGE_FEATURES];
    uint32_t n;
} hs_edges;

void hs_edge_choices(const hs_scope *v, const hs_relation *r, uint32_t fragment, const hs_window *window, hs_edges *out);
/* Moves the edges of every fragment of r's content to the best choice by the section's weights (stride 1). */
/* Marks and stops at the edges of r's fragments, as the guidelines have them: no comma, no full stop outside a quotation, a
 * quotation with both its marks. */
void hs_tidy_edges(const hs_scope *v, hs_relation *r);
void hs_place_edges(const hs_linear *weights, const hs_scope *v, const hs_window *window, hs_relation *r);

#endif
