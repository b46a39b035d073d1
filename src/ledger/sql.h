/* SQLite, as the ledger uses it: statements prepared once, values bound by place, errors in one line that says what to do.
 *
 * Invariant: a statement that hs_sql gave out is reset before it is given out again, so a reader that stops early leaves nothing
 * open longer than until hs_sql_done or the next hs_sql of the same text. */
#ifndef HS_LEDGER_SQL_H
#define HS_LEDGER_SQL_H
#include <sqlite3.h>
#include "base/str.h"

typedef struct hs_ledger hs_ledger;

/* Room for one more statement in the table of those that are prepared; false: out of memory. Once the ledger is open there is room for all that
 * hearsay has, so that hs_sql fails for want of memory only where SQLite does. Literals never move: their addresses are the keys. */
bool hs_sql_room(hs_ledger *l);
/* The prepared statement of `text`, which must be a string literal: the cache knows it by its address. NULL when it cannot be prepared
 * (err is filled in). Nothing is bound. */
sqlite3_stmt *hs_sql(hs_ledger *l, const char *text, hs_err *err);

/* Binding; 1 is the first. A string with ptr NULL is NULL. Strings and blobs must live until hs_sql_done. */
void hs_sql_str(sqlite3_stmt *q, int at, hs_str s);
void hs_sql_str_or_null(sqlite3_stmt *q, int at, hs_str s); /* NULL when empty */
void hs_sql_blob(sqlite3_stmt *q, int at, const void *bytes, size_t n);
void hs_sql_int(sqlite3_stmt *q, int at, int64_t value);
void hs_sql_id(sqlite3_stmt *q, int at, int64_t id); /* 0 is NULL */
void hs_sql_real(sqlite3_stmt *q, int at, double value);

/* The next row: 1 there is one, 0 the end, -1 an error (err is filled in). */
int hs_sql_row(hs_ledger *l, sqlite3_stmt *q, hs_err *err);
void hs_sql_done(sqlite3_stmt *q); /* NULL is fine */
/* Runs a statement that gives no rows. */
int hs_sql_run(hs_ledger *l, sqlite3_stmt *q, hs_err *err);
/* Runs it and gives the first column of the first row; 0 and *found = false when there is none (found may be NULL). */
int hs_sql_value(hs_ledger *l, sqlite3_stmt *q, int64_t *value, bool *found, hs_err *err);
/* SQL without parameters, several statements too. */
int hs_sql_script(hs_ledger *l, const char *text, hs_err *err);

/* Columns of the current row; 0 is the first. Views hold until the next step. */
hs_str hs_sql_get_str(sqlite3_stmt *q, int at);
hs_str hs_sql_get_blob(sqlite3_stmt *q, int at);
int64_t hs_sql_get_int(sqlite3_stmt *q, int at);
double hs_sql_get_real(sqlite3_stmt *q, int at);

/* Turns the ledger's last SQLite error into err. Returns its code. */
int hs_sql_fail(hs_ledger *l, hs_err *err);

/* One writer at a time; waits for another one up to a minute. Errors leave no transaction behind. While the ledger is grouping, a transaction
 * joins the one that stays open until hs_sql_flush: it still goes in whole or not at all, but together with others, also when one of them
 * fails. (SQLite's savepoints would nest them, but FTS5 writes a segment at each.) */
int hs_sql_begin(hs_ledger *l, hs_err *err);
int hs_sql_commit(hs_ledger *l, hs_err *err);
/* Commits what grouping has left open. On failure all of it is lost. */
int hs_sql_flush(hs_ledger *l, hs_err *err);
/* Also gives back what readers left open; for what goes wrong in the middle. */
void hs_sql_rollback(hs_ledger *l);

#endif
