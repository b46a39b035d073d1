/* Coded statements as columns: the input of every network. It is filled from the ledger (src/api/net_load.c), or by hand in tests; nothing
 * here knows where a statement came from.
 *
 * A variable is a column with one int32_t a statement, whatever its kind: an index into the variable's entities, a number, or
 * HS_NET_MISSING. What a document says of itself (author, source, section, type, id, title) are variables, too, with of_document set.
 *
 * Invariants: every column has n values; an index is below n_entity; entities of a variable have different labels; statements may stand
 * in any order (src/net sorts). The label "" stands for "not said" in hand codes of Discourse Network Analyzer, and is kept as it is. */
#ifndef HS_NET_TABLE_H
#define HS_NET_TABLE_H
#include "base/arena.h"

enum { HS_NET_MISSING = INT32_MIN, HS_NET_NONE = -1 };

typedef enum hs_net_kind {
    HS_NET_TEXT,    /* "short text": a name, a concept; an index into entity */
    HS_NET_BOOLEAN, /* 0 or 1 */
    HS_NET_INTEGER, /* itself */
    HS_NET_LONG     /* "long text": words of the coder's own; an index into entity, too. No network can be made of it */
} hs_net_kind;

typedef struct hs_net_entity {
    hs_str label;
    int64_t id;               /* where it came from, for those who link back; 0: none */
    const hs_str *attribute;  /* [n_attribute of the variable]; NULL: all empty */
    uint8_t red, green, blue;
    bool colored;
} hs_net_entity;

typedef struct hs_net_variable {
    hs_str name; /* "organization" */
    hs_net_kind kind;
    bool of_document;
    int32_t *value;               /* [table.n] */
    hs_net_entity *entity;        /* [n_entity] texts only */
    uint32_t n_entity, cap_entity;
    const hs_str *attribute_name; /* [n_attribute] "type", "alias" */
    uint32_t n_attribute;
    uint32_t *slot, n_slot;       /* labels by hash; of hs_net_label alone */
} hs_net_variable;

typedef struct hs_net_document {
    int64_t id;         /* orders statements of the same time, as Discourse Network Analyzer does */
    hs_str name, title; /* "d12" */
    hs_str url;         /* may be empty */
} hs_net_document;

/* One coded statement, but for its variables. */
typedef struct hs_net_said {
    int64_t id;           /* as its table calls it; ids differ */
    int64_t time;         /* seconds since 1970 UTC, of its document; INT64_MIN: unknown */
    uint32_t document;    /* index */
    uint32_t start, stop; /* code points of the document's text; 0, 0: unknown */
    hs_str name;          /* how a person finds it: "d12:s3", "c41"; may be empty */
    hs_str words;         /* what was said; may be empty */
    hs_str coder;         /* may be empty */
    float confidence;     /* 1 of a person's code */
} hs_net_said;

struct hs_net_table {
    hs_arena arena; /* all of it lies here */
    hs_str name;    /* the statement type: "DNA Statement" */
    int64_t first, last;       /* times of the first and the last document of the ledger, coded or not: where time windows begin and end.
                                * first > last or both 0: those of the statements */
    hs_net_said *said;         /* [n] the statements */
    uint32_t n;
    hs_net_document *document; /* [n_document] */
    uint32_t n_document;
    hs_net_variable *variable; /* [n_variable] in the order of the coding scheme; those of the document last */
    uint32_t n_variable;
};

/* An empty table; NULL when there is no memory. limit: most bytes, 0 = 4 GiB. Before the table's arena is used its `fail` must be set. */
hs_net_table *hs_net_table_new(size_t limit);

/* With the guard set: makes said, document and variable arrays of these sizes, all zero, values HS_NET_MISSING. Once a table. */
void hs_net_table_size(hs_net_table *t, uint32_t n, uint32_t n_document, uint32_t n_variable);
/* Index of the entity with this label, which is copied and added where it is new. */
int32_t hs_net_label(hs_net_table *t, hs_net_variable *v, hs_str label);
/* The variable with this name, NULL: none. */
const hs_net_variable *hs_net_variable_of(const hs_net_table *t, hs_str name);

#endif
