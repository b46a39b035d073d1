/* Networks in the forms that other programs read. One file a format; what they share is here and in net.c. */
#ifndef HS_WRITE_NET_H
#define HS_WRITE_NET_H
#include "net/proof.h"
#include "write/number.h"
#include "write/write.h"

typedef struct hs_net_job {
    hs_out *out;
    const hs_net *net;
    hs_net_walk *walk;
    hs_net_proof *proof;
    const hs_net_write_options *options;
    bool one_mode;
    hs_err err; /* of a writer that fails otherwise than by memory or the sink; code 0: none */
    bool ids; /* every node has an id of its own in the ledger */
} hs_net_job;

typedef void hs_net_writer(hs_net_job *job);
hs_net_writer hs_net_put_csv, hs_net_put_dl, hs_net_put_edges, hs_net_put_graphml, hs_net_put_visone, hs_net_put_gexf, hs_net_put_json, hs_net_put_dot, hs_net_put_text, hs_net_put_svg, hs_net_put_png, hs_net_put_page;
void hs_net_put_page_end(hs_buf *b);

/* ---- nodes: rows first, then, in two-mode networks, columns ---- */

static inline uint32_t hs_net_nodes(const hs_net_job *j)
{
    return j->net->row.n + (j->one_mode ? 0 : j->net->column.n);
}
/* The node's side. *i becomes its index there. */
const hs_net_side *hs_net_side_of(const hs_net_job *j, uint32_t *i);
/* "n12": the id of the ledger, or the place among the nodes where ids are not to be had. */
void hs_net_put_id(const hs_net_job *j, uint32_t node);

/* ---- edges ---- */

/* Calls each for every edge that is not 0, rows in order; target is a node. Of one-mode networks each pair once. */
void hs_net_edges(hs_net_job *j, void (*each)(hs_net_job *j, uint32_t source, uint32_t target, double weight, void *user), void *user);

/* What the statements behind an edge add up to. */
typedef struct hs_net_account {
    const uint32_t *said; /* [n] by time; until the next edge */
    uint32_t n;
    int64_t first, last;  /* INT64_MIN: no time is known */
    int64_t both;         /* when both ends had spoken: the tie begins there. Two-mode: first */
    uint32_t yes, no;     /* of a boolean qualifier */
} hs_net_account;
hs_net_account hs_net_account_of(hs_net_job *j, uint32_t source, uint32_t target);

/* ---- attributes ---- */

/* What nodes have besides label and count: the attributes of one variable or of both, by name. */
typedef struct hs_net_attributes { hs_str name[64]; uint32_t n; } hs_net_attributes;
void hs_net_attributes_of(const hs_net_job *j, hs_net_attributes *out);
/* Empty where the node has none. */
hs_str hs_net_attribute(const hs_net_side *side, uint32_t i, hs_str name);

/* ---- pieces ---- */

/* Text for XML: escaped; what XML cannot hold becomes U+FFFD. */
void hs_put_xml(hs_buf *b, hs_str s);
/* #1a2b3c */
void hs_put_color(hs_buf *b, const hs_net_entity *e, const char *instead);
/* The statement as a person finds it: "d12:s3", or its number. */
void hs_net_put_said(hs_buf *b, const hs_net_table *t, uint32_t said);
/* Cells are whole numbers: counts that nothing has been divided by. */
bool hs_net_is_whole(const hs_net *net);

#endif
