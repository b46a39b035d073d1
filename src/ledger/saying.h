/* The ledger's records as networks and other programs' coding schemes take them: who, by the name of his identity, said something about whom. */
#ifndef HS_LEDGER_SAYING_H
#define HS_LEDGER_SAYING_H
#include "ledger/filter.h"

typedef struct hs_saying_document {
    int64_t version, document;
    hs_str doc, title, author, outlet, url, date; /* "d12"; date in ISO 8601, maybe partial; not when a file was written */
    int64_t time;                                 /* its beginning, seconds since 1970 UTC; INT64_MIN: unknown */
    hs_str text;
    const hs_offsets *offsets;
} hs_saying_document;

typedef struct hs_record_row {
    int64_t row;       /* statement.id */
    uint32_t n;        /* 3 for "s3" */
    hs_str speaker;    /* empty: unknown */
    int64_t entity;    /* 0: nobody in particular */
    hs_kind kind;
    hs_polarity polarity;
    hs_certainty certainty;
    double confidence;
    hs_spans content;  /* bytes of the text */
    hs_strs about;
    hs_str claim;      /* that it tells as others do: the words of its first telling, cut, and its number; empty: none is known */
    bool denies;       /* it rejects the claim */
    bool in_parts;     /* content in several places */
} hs_record_row;

typedef struct hs_saying_calls {
    void *user;
    int (*document)(void *user, const hs_saying_document *d); /* before its sayings, if it has one; nonzero: enough */
    int (*saying)(void *user, const hs_record_row *s);
} hs_saying_calls;

/* Those that the filter lets through, in the order of documents and of their numbers; not those that people rejected or replaced. */
int hs_sayings_each(hs_ledger *l, hs_arena *arena, const hs_filter *filter, const hs_saying_calls *calls, hs_err *err);
/* "2031", "2031-05", "2031-05-03T10:00:00+02:00": when it began, in seconds since 1970; INT64_MIN where it is no date. */
int64_t hs_time_of(hs_str date);

#endif
