/* Files of Discourse Network Analyzer: SQLite databases. Version 3 is read and written, version 2 is read as if it were 3.
 *
 * A file is only ever read, never changed; one that is written comes into being whole, or not at all. */
#ifndef HS_CODE_DNA_H
#define HS_CODE_DNA_H
#include "code/code.h"

/* ---- dna_read.c ---- */

typedef struct hs_dna hs_dna;

/* HS_EFORMAT: no such file, damaged, or of a version that is not known; HS_EIO: it cannot be opened, or somebody writes to it. */
int hs_dna_open(const char *path, hs_dna **out, hs_err *err);
void hs_dna_close(hs_dna *d); /* NULL is fine */
int hs_dna_version(const hs_dna *d); /* 2, 3 */
/* Begins with the rows of a table, in the order of their ids; statements in the order of their documents; HS_CODE_VALUE: those of one
 * statement. Of each table, one reading at a time. */
int hs_dna_select(hs_dna *d, hs_code_table table, int64_t statement, hs_err *err);
/* The next row: 1, 0 the end, -1 an error. Texts hold until the next step. */
int hs_dna_next(hs_dna *d, hs_code_table table, hs_cell cell[HS_CODE_COLUMNS], hs_err *err);
/* How many rows a table has; 0 where that cannot be said. */
uint64_t hs_dna_count(hs_dna *d, hs_code_table table);
/* Names what the file holds and no row tells. */
int hs_dna_losses(hs_dna *d, const hs_code_notes *notes, hs_err *err);

/* ---- dna_write.c ---- */

typedef struct hs_dna_file hs_dna_file;

/* Makes a file of version 3 beside path, to take its place when it is done. */
int hs_dna_create(const char *path, const hs_code_notes *notes, hs_dna_file **out, hs_err *err);
/* Puts a row in; an id of NULL becomes the next free one. *id (may be NULL): the row's. What DNA would not take is cut or left out, and told;
 * *id is 0 then. */
int hs_dna_put(hs_dna_file *f, hs_code_table table, const hs_cell cell[], int64_t *id, hs_err *err);
/* Fills in what DNA needs and codes lack, checks, and puts the file where it belongs. Frees f in any case. */
int hs_dna_finish(hs_dna_file *f, hs_err *err);
void hs_dna_abandon(hs_dna_file *f); /* NULL is fine */

/* ---- password.c ---- */

/* A password as DNA 3 keeps it: base64 of 16 bytes of salt and SHA-256 a hundred thousand times over salt and password (Jasypt's
 * StrongPasswordEncryptor). The salt is made of `seed`, so that the same file comes out each time: it is no secret. */
enum { HS_PASSWORD_LENGTH = 64 };
void hs_dna_password(hs_str password, hs_str seed, char out[HS_PASSWORD_LENGTH]);

#endif
