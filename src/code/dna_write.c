/* Rows into a file of Discourse Network Analyzer 3.
 *
 * Invariant: the file keeps the rules that DNA relies on: what a row points at is there, texts are not too long, and each statement has a value for
 * each of its variables. SQLite proves them row by row; a row that breaks one is left out, and told. */
#include <errno.h>
#include <stdio.h>
#include <unistd.h>
#include "base/buf.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "code/dna.h"
#include "code/dna_sql.h"

enum { MOST = 190 /* code points of a short text */, KINDS = 4, TOLD = 20 };

struct hs_dna_file {
    sqlite3 *db;
    char *path, *part;
    hs_code_notes notes;
    sqlite3_stmt *query[HS_CODE_TABLES], *value[KINDS];
    hs_buf buf[2]; /* texts made for the row at hand */
    unsigned left_out, no_password;
};

/* ---- making and giving up ---- */

static int no_memory(const char *path, hs_err *err)
{
    return hs_fail(err, HS_ENOMEM, "%s: out of memory", path);
}

static int begin(hs_dna_file *f, hs_err *err)
{
    unlink(f->part);
    if (sqlite3_open_v2(f->part, &f->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL) ||
        sqlite3_exec(f->db, "PRAGMA journal_mode = MEMORY; PRAGMA foreign_keys = ON; PRAGMA encoding = 'UTF-8'; BEGIN", NULL, NULL, NULL) ||
        sqlite3_exec(f->db, hs_dna_schema, NULL, NULL, NULL))
        return hs_dna_fail(f->db, f->path, err);
    return HS_OK;
}

int hs_dna_create(const char *path, const hs_code_notes *notes, hs_dna_file **out, hs_err *err)
{
    *out = NULL;
    size_t n = strlen(path);
    hs_dna_file *f = hs_mem_alloc(sizeof *f);
    if (!f) return no_memory(path, err);
    *f = (hs_dna_file){.path = hs_mem_alloc(n + 1), .part = hs_mem_alloc(n + 6)};
    if (notes) f->notes = *notes;
    if (!f->path || !f->part) {
        hs_dna_abandon(f);
        return no_memory(path, err);
    }
    memcpy(f->path, path, n + 1);
    memcpy(f->part, path, n);
    memcpy(f->part + n, ".part", 6);
    int code = begin(f, err);
    if (code) hs_dna_abandon(f);
    else *out = f;
    return code;
}

static void close_file(hs_dna_file *f)
{
    for (int i = 0; i < HS_CODE_TABLES; i++) sqlite3_finalize(f->query[i]);
    for (int i = 0; i < KINDS; i++) sqlite3_finalize(f->value[i]);
    sqlite3_close(f->db);
    f->db = NULL;
}

static void free_file(hs_dna_file *f)
{
    for (int i = 0; i < 2; i++) hs_buf_free(&f->buf[i]);
    hs_mem_free(f->path);
    hs_mem_free(f->part);
    hs_mem_free(f);
}

void hs_dna_abandon(hs_dna_file *f)
{
    if (!f) return;
    close_file(f);
    if (f->part) unlink(f->part);
    free_file(f);
}

/* ---- a row ---- */

#define Q7 "?, ?, ?, ?, ?, ?, ?"
static const char *const INSERT[HS_CODE_TABLES] = {
    "INSERT INTO SETTINGS (Property, Value) VALUES (?, ?)",
    "INSERT INTO CODERS (ID, Name, Red, Green, Blue, Refresh, FontSize, Password, PopupWidth, ColorByCoder, PopupDecoration, PopupAutoComplete,"
    " PermissionAddDocuments, PermissionEditDocuments, PermissionDeleteDocuments, PermissionImportDocuments, PermissionAddStatements,"
    " PermissionEditStatements, PermissionDeleteStatements, PermissionEditAttributes, PermissionEditRegex, PermissionEditStatementTypes,"
    " PermissionEditCoders, PermissionEditCoderRelations, PermissionViewOthersDocuments, PermissionEditOthersDocuments, PermissionViewOthersStatements,"
    " PermissionEditOthersStatements) VALUES (" Q7 ", " Q7 ", " Q7 ", " Q7 ")",
    "INSERT INTO CODERRELATIONS (ID, Coder, OtherCoder, viewStatements, editStatements, viewDocuments, editDocuments) VALUES (" Q7 ")",
    "INSERT INTO STATEMENTTYPES (ID, Label, Red, Green, Blue) VALUES (?, ?, ?, ?, ?)",
    "INSERT INTO VARIABLES (ID, StatementTypeId, Variable, DataType) VALUES (?, ?, ?, ?)",
    "INSERT INTO VARIABLELINKS (ID, SourceVariableId, TargetVariableId) VALUES (?, ?, ?)",
    "INSERT INTO REGEXES (Label, Red, Green, Blue) VALUES (?, ?, ?, ?)",
    "INSERT INTO ENTITIES (ID, VariableId, Value, Red, Green, Blue, ChildOf) VALUES (" Q7 ")",
    "INSERT INTO ATTRIBUTEVARIABLES (ID, VariableId, AttributeVariable) VALUES (?, ?, ?)",
    "INSERT INTO ATTRIBUTEVALUES (ID, EntityId, AttributeVariableId, AttributeValue) VALUES (?, ?, ?, ?)",
    "INSERT INTO DOCUMENTS (ID, Coder, Title, Author, Source, Section, Type, Notes, Date, Text) VALUES (" Q7 ", ?, ?, ?)",
    "INSERT INTO STATEMENTS (ID, DocumentId, StatementTypeId, Coder, Start, Stop) VALUES (?, ?, ?, ?, ?, ?)",
    NULL,
};
static const char *const KIND[KINDS] = {"boolean", "integer", "long text", "short text"};
static const char *const INSERT_VALUE[KINDS] = {
    "INSERT INTO DATABOOLEAN (StatementId, VariableId, ID, Value) VALUES (?, ?, ?, ?)",
    "INSERT INTO DATAINTEGER (StatementId, VariableId, ID, Value) VALUES (?, ?, ?, ?)",
    "INSERT INTO DATALONGTEXT (StatementId, VariableId, ID, Value) VALUES (?, ?, ?, ?)",
    "INSERT INTO DATASHORTTEXT (StatementId, VariableId, ID, Entity) VALUES (?, ?, ?, ?)",
};
static const char *const NAME[HS_CODE_TABLES] = {"setting", "coder", "relation of coders", "statement type", "variable", "link of variables", "regex",
                                                 "entity", "attribute variable", "attribute value", "document", "statement", "value of statement"};

/* The columns that DNA takes no more than MOST characters of; the first of them is what a row is told by. */
static const unsigned SHORT[HS_CODE_TABLES] = {0, 1u << 1, 0, 1u << 1, 1u << 2, 0, 1u << 0, 1u << 2, 1u << 2, 1u << 3,
                                               1u << HS_DOCUMENT_TITLE | 1u << HS_DOCUMENT_AUTHOR | 1u << HS_DOCUMENT_SOURCE | 1u << HS_DOCUMENT_SECTION |
                                                   1u << HS_DOCUMENT_TYPE, 0, 0};
/* … and those that may not be NULL, with what stands there then: a text or 0. */
static const unsigned TEXTS[HS_CODE_TABLES] = {3, 1u << 1 | 1u << 7, 0, 2, 4, 0, 1, 4, 4, 8, 0x2FC, 0, 0};
static const unsigned NUMBERS[HS_CODE_TABLES] = {0, 7u << 2, 0, 7u << 2, 0, 0, 7u << 1, 0, 0, 0, 1u << 8, 0, 0};

/* The first n characters. */
static hs_str first(hs_str s, size_t n)
{
    size_t at = 0;
    for (size_t i = 0; i < n && at < s.len; i++) hs_utf8_next(s, &at);
    return hs_str_sub(s, 0, at);
}

/* "The long name…", "The long name… 2". */
static hs_str cut(hs_buf *b, hs_str s, unsigned turn)
{
    b->len = 0;
    hs_buf_add(b, first(s, turn > 1 ? MOST - 6 : MOST - 1));
    hs_buf_add_z(b, "\xE2\x80\xA6");
    if (turn > 1) hs_buf_printf(b, " %u", turn);
    return hs_buf_str(b);
}

static void tell_cut(hs_dna_file *f, hs_code_table table, const hs_cell *cell, hs_str s)
{
    const char *kept = table == HS_CODE_DOCUMENT ? "; a title is kept whole in the notes" : "";
    hs_code_note(&f->notes, "cut at %d characters: %s %lld, %.*s%s", MOST, NAME[table], (long long)cell[0].number, (int)(s.len < 500 ? s.len : 500), s.ptr,
                 kept);
}

/* A title that is too long goes to the head of the notes. */
static void keep_title(hs_dna_file *f, hs_cell *cell)
{
    hs_buf *b = &f->buf[1];
    b->len = 0;
    hs_buf_add(b, cell[HS_DOCUMENT_TITLE].text);
    hs_buf_add_z(b, cell[HS_DOCUMENT_NOTES].text.len ? "\n\n" : "");
    hs_buf_add(b, cell[HS_DOCUMENT_NOTES].text);
    cell[HS_DOCUMENT_NOTES] = hs_cell_text(hs_buf_str(b));
}

static void fill(hs_code_table table, hs_cell *cell)
{
    for (int i = 0; i < hs_code_columns(table); i++) {
        if (cell[i].kind != HS_CELL_NULL) continue;
        if (TEXTS[table] >> i & 1) cell[i] = hs_cell_text(HS_STR(""));
        if (NUMBERS[table] >> i & 1) cell[i] = hs_cell_number(0);
    }
}

static sqlite3_stmt *query_of(hs_dna_file *f, hs_code_table table, const hs_cell *cell)
{
    int kind = 0;
    while (table == HS_CODE_VALUE && kind < KINDS - 1 && !hs_str_is(cell[HS_VALUE_KIND].text, KIND[kind])) kind++;
    sqlite3_stmt **q = table == HS_CODE_VALUE ? &f->value[kind] : &f->query[table];
    if (!*q && sqlite3_prepare_v3(f->db, table == HS_CODE_VALUE ? INSERT_VALUE[kind] : INSERT[table], -1, SQLITE_PREPARE_PERSISTENT, q, NULL)) return NULL;
    return *q;
}

static int insert(hs_dna_file *f, hs_code_table table, const hs_cell *cell)
{
    sqlite3_stmt *q = query_of(f, table, cell);
    if (!q) return SQLITE_ERROR;
    for (int i = 0, at = 1; i < hs_code_columns(table); i++) {
        if (table == HS_CODE_VALUE && i == HS_VALUE_KIND) continue; /* says which table */
        const hs_cell *c = &cell[i];
        if (c->kind == HS_CELL_NUMBER) sqlite3_bind_int64(q, at, c->number);
        else if (c->kind == HS_CELL_TEXT) sqlite3_bind_text64(q, at, c->text.ptr, c->text.len, SQLITE_STATIC, SQLITE_UTF8);
        else sqlite3_bind_null(q, at);
        at++;
    }
    sqlite3_step(q);
    return sqlite3_reset(q);
}

static void tell_left_out(hs_dna_file *f, hs_code_table table, const hs_cell *cell)
{
    f->left_out++;
    if (f->left_out <= TOLD) hs_code_note(&f->notes, "left out: %s %lld: %s", NAME[table], (long long)cell[0].number, sqlite3_errmsg(f->db));
}

int hs_dna_put(hs_dna_file *f, hs_code_table table, const hs_cell given[], int64_t *id, hs_err *err)
{
    hs_cell cell[HS_CODE_COLUMNS];
    int was_cut = -1, code;
    char password[HS_PASSWORD_LENGTH];
    memcpy(cell, given, (size_t)hs_code_columns(table) * sizeof *cell);
    fill(table, cell);
    if (table == HS_CODE_CODER && !cell[HS_CODER_PASSWORD].text.len) {
        hs_dna_password(HS_STR("hearsay"), cell[HS_CODER_NAME].text, password);
        cell[HS_CODER_PASSWORD] = hs_cell_text((hs_str){password, sizeof password});
        f->no_password++;
    }
    for (int i = 0; i < hs_code_columns(table); i++) {
        if (!(SHORT[table] >> i & 1) || cell[i].kind != HS_CELL_TEXT || hs_utf8_count(cell[i].text) <= MOST) continue;
        tell_cut(f, table, cell, cell[i].text);
        if (table == HS_CODE_DOCUMENT && i == HS_DOCUMENT_TITLE) keep_title(f, cell);
        cell[i].text = was_cut < 0 ? cut(&f->buf[0], given[i].text, 1) : first(given[i].text, MOST); /* buf has room for one */
        if (was_cut < 0) was_cut = i;
    }
    code = insert(f, table, cell);
    for (unsigned turn = 2; was_cut >= 0 && turn < 1000 && code == SQLITE_CONSTRAINT && sqlite3_extended_errcode(f->db) == SQLITE_CONSTRAINT_UNIQUE; turn++) {
        cell[was_cut].text = cut(&f->buf[0], given[was_cut].text, turn);
        code = insert(f, table, cell);
    }
    if (f->buf[0].failed || f->buf[1].failed) return no_memory(f->path, err);
    if (id) *id = code ? 0 : sqlite3_last_insert_rowid(f->db);
    if ((code & 0xFF) == SQLITE_CONSTRAINT) tell_left_out(f, table, cell);
    else if (code) return hs_dna_fail(f->db, f->path, err);
    return HS_OK;
}

/* ---- the end ---- */

/* dna_complete.sql: comment lines that tell, each with a statement behind it. */
static int complete(hs_dna_file *f, hs_err *err)
{
    static const char mark[] = "\n\n--";
    for (const char *p = strstr(hs_dna_completion, mark); p; p = strstr(p, mark)) {
        const char *what = p + sizeof mark - 1, *sql = strchr(what, '\n');
        sqlite3_stmt *q = NULL;
        int code = sqlite3_prepare_v2(f->db, sql, -1, &q, &p);
        if (!code) sqlite3_step(q), code = sqlite3_reset(q);
        sqlite3_finalize(q);
        if (code) return hs_dna_fail(f->db, f->path, err);
        if (sql > what && sqlite3_changes(f->db)) hs_code_note(&f->notes, "%d%.*s", sqlite3_changes(f->db), (int)(sql - what), what);
    }
    return HS_OK;
}

int hs_dna_finish(hs_dna_file *f, hs_err *err)
{
    int code = complete(f, err);
    if (f->left_out > TOLD) hs_code_note(&f->notes, "left out: %u more rows", f->left_out - TOLD);
    if (f->no_password) hs_code_note(&f->notes, "%u coders without a password got \"hearsay\" for one; change it in DNA", f->no_password);
    if (!code && sqlite3_exec(f->db, "COMMIT", NULL, NULL, NULL)) code = hs_dna_fail(f->db, f->path, err);
    close_file(f);
    if (!code && rename(f->part, f->path)) code = hs_fail(err, HS_EIO, "%s: %s", f->path, strerror(errno));
    if (code) unlink(f->part);
    free_file(f);
    return code;
}
