/* A file of Discourse Network Analyzer as rows. One of version 2 is first given the tables of version 3, in memory (dna2.sql). */
#include <stdio.h>
#include <stdlib.h>
#include "base/err.h"
#include "base/mem.h"
#include "code/dna.h"
#include "code/dna_sql.h"

enum { WAIT_MS = 3000, SHOWN = 40 };

struct hs_dna {
    sqlite3 *db;
    char *path;
    int version;
    sqlite3_stmt *query[HS_CODE_TABLES];
};

#define PERMISSIONS                                                                                                                       \
    "PermissionAddDocuments, PermissionEditDocuments, PermissionDeleteDocuments, PermissionImportDocuments, PermissionAddStatements,"     \
    " PermissionEditStatements, PermissionDeleteStatements, PermissionEditAttributes, PermissionEditRegex, PermissionEditStatementTypes," \
    " PermissionEditCoders, PermissionEditCoderRelations, PermissionViewOthersDocuments, PermissionEditOthersDocuments,"                  \
    " PermissionViewOthersStatements, PermissionEditOthersStatements"

static const char *const SELECT[HS_CODE_TABLES] = {
    "SELECT Property, Value FROM SETTINGS ORDER BY rowid",
    "SELECT ID, Name, Red, Green, Blue, Refresh, FontSize, Password, PopupWidth, ColorByCoder, PopupDecoration, PopupAutoComplete, " PERMISSIONS
    " FROM CODERS ORDER BY ID",
    "SELECT ID, Coder, OtherCoder, viewStatements, editStatements, viewDocuments, editDocuments FROM CODERRELATIONS ORDER BY ID",
    "SELECT ID, Label, Red, Green, Blue FROM STATEMENTTYPES ORDER BY ID",
    "SELECT ID, StatementTypeId, Variable, DataType FROM VARIABLES ORDER BY ID",
    "SELECT ID, SourceVariableId, TargetVariableId FROM VARIABLELINKS ORDER BY ID",
    "SELECT Label, Red, Green, Blue FROM REGEXES ORDER BY rowid",
    "SELECT ID, VariableId, Value, Red, Green, Blue, ChildOf FROM ENTITIES ORDER BY ID",
    "SELECT ID, VariableId, AttributeVariable FROM ATTRIBUTEVARIABLES ORDER BY ID",
    "SELECT ID, EntityId, AttributeVariableId, AttributeValue FROM ATTRIBUTEVALUES ORDER BY ID",
    "SELECT ID, Coder, Title, Author, Source, Section, Type, Notes, Date, Text FROM DOCUMENTS ORDER BY ID",
    "SELECT ID, DocumentId, StatementTypeId, Coder, Start, Stop FROM STATEMENTS ORDER BY DocumentId, ID",
    "SELECT StatementId, VariableId, 'boolean', ID, Value FROM DATABOOLEAN WHERE StatementId = ?1"
    " UNION ALL SELECT StatementId, VariableId, 'integer', ID, Value FROM DATAINTEGER WHERE StatementId = ?1"
    " UNION ALL SELECT StatementId, VariableId, 'long text', ID, Value FROM DATALONGTEXT WHERE StatementId = ?1"
    " UNION ALL SELECT StatementId, VariableId, 'short text', ID, Entity FROM DATASHORTTEXT WHERE StatementId = ?1 ORDER BY 2, 3",
};

static bool exists(hs_dna *d, const char *table)
{
    sqlite3_stmt *q = NULL;
    bool found = !sqlite3_prepare_v2(d->db, "SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND name = ?", -1, &q, NULL) &&
                 !sqlite3_bind_text(q, 1, table, -1, SQLITE_STATIC) && sqlite3_step(q) == SQLITE_ROW;
    sqlite3_finalize(q);
    return found;
}

/* The first value of the first row as text; empty if there is none. False: it failed. */
static bool ask(hs_dna *d, const char *sql, char *out, size_t size)
{
    sqlite3_stmt *q = NULL;
    *out = '\0';
    int code = sqlite3_prepare_v2(d->db, sql, -1, &q, NULL);
    if (!code) code = sqlite3_step(q);
    const unsigned char *s = code == SQLITE_ROW ? sqlite3_column_text(q, 0) : NULL;
    if (s) snprintf(out, size, "%s", (const char *)s);
    sqlite3_finalize(q);
    return code == SQLITE_ROW || code == SQLITE_DONE;
}

static int check_tables(hs_dna *d, hs_err *err)
{
    static const char *const tables[] = {"SETTINGS", "CODERS", "CODERRELATIONS", "DOCUMENTS", "STATEMENTTYPES", "VARIABLES", "REGEXES", "STATEMENTS",
                                         "DATABOOLEAN", "DATAINTEGER", "DATASHORTTEXT", "DATALONGTEXT"};
    static const char *const of_3[] = {"VARIABLELINKS", "ENTITIES", "ATTRIBUTEVARIABLES", "ATTRIBUTEVALUES"};
    static const char *const of_2[] = {"CODERPERMISSIONS", "ATTRIBUTES"};
    const char *missing = NULL;
    for (size_t i = 0; i < sizeof tables / sizeof *tables && !missing; i++)
        if (!exists(d, tables[i])) missing = tables[i];
    for (size_t i = 0; i < sizeof of_3 / sizeof *of_3 && !missing && d->version == 3; i++)
        if (!exists(d, of_3[i])) missing = of_3[i];
    for (size_t i = 0; i < sizeof of_2 / sizeof *of_2 && !missing && d->version == 2; i++)
        if (!exists(d, of_2[i])) missing = of_2[i];
    if (!missing) return HS_OK;
    return hs_fail(err, HS_EFORMAT, "%s: an SQLite file, but not a database of Discourse Network Analyzer: it has no table %s", d->path, missing);
}

static int find_version(hs_dna *d, hs_err *err)
{
    char version[SHOWN];
    if (!exists(d, "SETTINGS")) return check_tables(d, err);
    if (!ask(d, "SELECT Value FROM SETTINGS WHERE Property = 'version'", version, sizeof version)) return hs_dna_fail(d->db, d->path, err);
    hs_dna_make_one_line(version);
    d->version = *version == '3' ? 3 : *version == '2' ? 2 : 0;
    if (d->version) return check_tables(d, err);
    return hs_fail(err, HS_EFORMAT, "%s: a database of version \"%s\" of Discourse Network Analyzer; 2 and 3 are read", d->path, version);
}

static int make_ready(hs_dna *d, hs_err *err)
{
    char said[200];
    sqlite3_busy_timeout(d->db, WAIT_MS);
    sqlite3_db_config(d->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    /* whether a value is in its bounds is for whoever takes it */
    if (sqlite3_exec(d->db, "PRAGMA trusted_schema = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA temp_store = MEMORY; BEGIN; SELECT 1 FROM sqlite_schema",
                     NULL, NULL, NULL) ||
        !ask(d, "PRAGMA quick_check(1)", said, sizeof said))
        return hs_dna_fail(d->db, d->path, err);
    hs_dna_make_one_line(said);
    if (strcmp(said, "ok")) return hs_fail(err, HS_EFORMAT, "%s: the file is damaged (%s); take a copy of it from before", d->path, said);
    int code = find_version(d, err);
    if (!code && d->version == 2 && sqlite3_exec(d->db, hs_dna_of_2, NULL, NULL, NULL)) code = hs_dna_fail(d->db, d->path, err);
    return code;
}

int hs_dna_open(const char *path, hs_dna **out, hs_err *err)
{
    *out = NULL;
    size_t n = strlen(path) + 1;
    hs_dna *d = hs_mem_alloc(sizeof *d);
    if (d) *d = (hs_dna){.path = hs_mem_alloc(n)};
    if (!d || !d->path) {
        hs_mem_free(d);
        return hs_fail(err, HS_ENOMEM, "%s: out of memory", path);
    }
    memcpy(d->path, path, n);
    int code = sqlite3_open_v2(path, &d->db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) ? hs_dna_fail(d->db, path, err) : make_ready(d, err);
    if (code) hs_dna_close(d);
    else *out = d;
    return code;
}

void hs_dna_close(hs_dna *d)
{
    if (!d) return;
    for (int i = 0; i < HS_CODE_TABLES; i++) sqlite3_finalize(d->query[i]);
    sqlite3_close(d->db);
    hs_mem_free(d->path);
    hs_mem_free(d);
}

int hs_dna_version(const hs_dna *d)
{
    return d->version;
}

int hs_dna_select(hs_dna *d, hs_code_table table, int64_t statement, hs_err *err)
{
    sqlite3_stmt **q = &d->query[table];
    if (!*q && sqlite3_prepare_v2(d->db, SELECT[table], -1, q, NULL)) return hs_dna_fail(d->db, d->path, err);
    sqlite3_reset(*q);
    if (table == HS_CODE_VALUE) sqlite3_bind_int64(*q, 1, statement);
    return HS_OK;
}

uint64_t hs_dna_count(hs_dna *d, hs_code_table table)
{
    char n[24];
    const char *sql = table == HS_CODE_DOCUMENT ? "SELECT count(*) FROM DOCUMENTS" : table == HS_CODE_STATEMENT ? "SELECT count(*) FROM STATEMENTS" : NULL;
    return sql && ask(d, sql, n, sizeof n) ? strtoull(n, NULL, 10) : 0;
}

int hs_dna_next(hs_dna *d, hs_code_table table, hs_cell cell[HS_CODE_COLUMNS], hs_err *err)
{
    sqlite3_stmt *q = d->query[table];
    int row = sqlite3_step(q);
    if (row == SQLITE_DONE) sqlite3_reset(q);
    if (row == SQLITE_DONE) return 0;
    if (row != SQLITE_ROW) {
        hs_dna_fail(d->db, d->path, err);
        return -1;
    }
    for (int i = 0; i < hs_code_columns(table); i++) {
        int type = sqlite3_column_type(q, i);
        if (type == SQLITE_NULL) cell[i] = (hs_cell){0};
        else if (type == SQLITE_INTEGER) cell[i] = hs_cell_number(sqlite3_column_int64(q, i));
        else {
            const char *text = (const char *)sqlite3_column_text(q, i);
            cell[i] = hs_cell_text((hs_str){text, text ? (size_t)sqlite3_column_bytes(q, i) : 0});
        }
    }
    return 1;
}

/* ---- what has no place ---- */

/* Each query gives the number of what is lost, and may name it. */
static const struct { const char *sql, *what; } LOSSES_2[] = {
    {"SELECT count(*), NULL FROM main.STATEMENTLINKS", "links between statements, which version 3 has not, either"},
    {"SELECT count(*), group_concat(Property, ', ') FROM main.SETTINGS WHERE Property NOT IN ('version', 'date')", "settings of the program"},
    {"SELECT count(*), group_concat(DISTINCT Type) FROM main.CODERPERMISSIONS WHERE Type NOT IN ('addDocuments', 'editDocuments', 'deleteDocuments',"
     " 'importDocuments', 'addStatements', 'editStatements', 'deleteStatements', 'editAttributes', 'editRegex', 'editStatementTypes', 'editCoders',"
     " 'editCoderRelations', 'viewOthersDocuments', 'editOthersDocuments', 'viewOthersStatements', 'editOthersStatements')",
     "permissions that version 3 has not"},
    {"SELECT count(*), NULL FROM main.DOCUMENTS WHERE Date % 1000 <> 0", "documents' milliseconds; dates are in seconds"},
    {"SELECT count(*), group_concat(a.ChildOf, ', ') FROM main.ATTRIBUTES a WHERE a.ChildOf <> '' AND NOT EXISTS (SELECT 1 FROM temp.ENTITIES e"
     " WHERE e.ID = a.ID AND e.ChildOf IS NOT NULL)", "parents of values that are no value of the same variable"},
    {"SELECT (SELECT count(*) FROM main.ATTRIBUTES) - count(*), NULL FROM main.ATTRIBUTES a JOIN temp.ENTITIES e ON e.ID = a.ID",
     "values that stand twice in the same variable; the first is kept"},
};

int hs_dna_losses(hs_dna *d, const hs_code_notes *notes, hs_err *err)
{
    for (size_t i = 0; i < sizeof LOSSES_2 / sizeof *LOSSES_2 && d->version == 2; i++) {
        sqlite3_stmt *q = NULL;
        if (strstr(LOSSES_2[i].sql, "STATEMENTLINKS") && !exists(d, "STATEMENTLINKS")) continue;
        if (sqlite3_prepare_v2(d->db, LOSSES_2[i].sql, -1, &q, NULL) || sqlite3_step(q) != SQLITE_ROW) {
            sqlite3_finalize(q);
            return hs_dna_fail(d->db, d->path, err);
        }
        long long n = sqlite3_column_int64(q, 0);
        const char *named = (const char *)sqlite3_column_text(q, 1);
        if (n) hs_code_note(notes, "left out: %lld %s%s%.300s%s", n, LOSSES_2[i].what, named ? " (" : "", named ? named : "", named ? ")" : "");
        sqlite3_finalize(q);
    }
    return HS_OK;
}
