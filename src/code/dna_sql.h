/* dna.sql, dna2.sql and dna_complete.sql, in the library as they are; each ends with NUL. */
#ifndef HS_CODE_DNA_SQL_H
#define HS_CODE_DNA_SQL_H
#include <sqlite3.h>
#include "code/code.h"

extern const char hs_dna_schema[], hs_dna_of_2[], hs_dna_completion[];

/* What a file says of itself may hold anything. */
void hs_dna_make_one_line(char *s);
/* The last error of a file of DNA's in one line that says what to do; returns its code. */
int hs_dna_fail(sqlite3 *db, const char *path, hs_err *err);

#endif
