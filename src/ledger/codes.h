/* Codes in the ledger: rows of code/code.h go in, and come out again.
 *
 * Taking a file is one transaction. What is there already is known again by what it says (a coder by the name, an entity by variable and
 * value, a code by its place and values), each row once; what is new keeps its id where that is free. Codes, documents and entities that a
 * file had before, and no file has any more, are taken out. */
#ifndef HS_LEDGER_CODES_H
#define HS_LEDGER_CODES_H
#include "code/code.h"
#include "ledger/ledger.h"

/* ---- codes_take.c ---- */

typedef struct hs_code_pair { int64_t from, to; } hs_code_pair;
typedef struct hs_code_pairs { hs_code_pair *at; uint32_t n, cap; } hs_code_pairs; /* sorted by from */

typedef struct hs_codes_taker {
    hs_ledger *l;
    hs_arena *arena;
    int64_t file;
    bool known;                           /* this very file was taken before: nothing needs to be done */
    hs_code_pairs map[HS_CODE_TABLES];    /* ids of the file -> of the ledger */
    hs_code_pairs parent;                 /* entity of the ledger -> the file's id of its parent */
    uint32_t seen[HS_CODE_TABLES], fresh[HS_CODE_TABLES], lost[HS_CODE_TABLES]; /* rows; lost: point at what is not there */
    uint32_t removed;
} hs_codes_taker;

/* Within a transaction. Tables in the order of hs_code_table, rows in the order of their ids, documents and statements as below. */
int hs_codes_begin(hs_codes_taker *t, hs_ledger *l, hs_arena *arena, hs_str path, const unsigned char sha256[32], hs_err *err);
int hs_codes_take(hs_codes_taker *t, hs_code_table table, const hs_cell cell[], hs_err *err);
/* A document, which the ledger has as this version. */
int hs_codes_take_document(hs_codes_taker *t, const hs_cell cell[], int64_t version, hs_err *err);
/* A statement with its n values, its place in code points of the version's text. */
int hs_codes_take_statement(hs_codes_taker *t, const hs_cell cell[], const hs_cell (*value)[HS_CODE_COLUMNS], uint32_t n, hs_err *err);
int hs_codes_end(hs_codes_taker *t, hs_err *err);

/* A value as it is sealed: variable, and the number, words or entity. */
typedef struct hs_code_value { int64_t variable, number, entity, row; hs_str words; bool is_number, is_entity, is_words; } hs_code_value;
/* Over ids, not names: what an entity or a coder is called may change. Values in the order of their variables. */
void hs_code_seal(int64_t type, int64_t coder, int64_t begin, int64_t end, const hs_code_value *value, uint32_t n, unsigned char out[HS_SEAL]);

/* ---- codes_give.c ---- */

/* The rows of a table in the order of their ids (statements: of their documents; values: of their statements). Of a document the text is the
 * number of its version. row: returns nonzero to stop. */
int hs_codes_give(hs_ledger *l, hs_code_table table, int (*row)(void *user, const hs_cell cell[]), void *user, hs_err *err);
/* A version's text, and the bytes that an import gave for it: the text, but for a byte-order mark (*shift = 1) and characters that are none. */
int hs_codes_text(hs_ledger *l, hs_arena *arena, int64_t version, hs_str *text, hs_str *bytes, uint32_t *shift, hs_err *err);
/* How many codes there are. */
int hs_codes_count(hs_ledger *l, int64_t *n, hs_err *err);

#endif
