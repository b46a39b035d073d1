/* What importing and exporting codes share. */
#ifndef HS_API_CODES_H
#define HS_API_CODES_H
#include "api/ledger.h"
#include "code/dna.h"
#include "ledger/codes.h"

/* "2031-05-03T10:00:00Z"; empty where the calendar ends. */
hs_str hs_time_written(hs_arena *arena, int64_t seconds);

/* A document of the ledger that stands in the file already. */
typedef struct hs_written { int64_t version, id; } hs_written;

/* What hs_codes_export is at. */
typedef struct hs_codes_export_job {
    hs_ledger *l;
    hs_arena *arena;          /* of the call */
    hs_arena *scratch;        /* of the document at hand */
    hs_dna_file *file;
    hs_code_notes notes;
    hs_codes_moved moved;
    struct { hs_written *at; uint32_t n, cap; } documents; /* in the order of their ids */
    bool has_coder, has_version;
    int code;
    hs_err *err;
} hs_codes_export_job;

/* ---- codes_records.c ---- */

/* The machine's records as statements of the type "hearsay". */
int hs_codes_put_records(hs_codes_export_job *j, const hs_filter *filter, hs_err *err);

#endif
