/* SQL that stands in files of its own, put into the library as it is; and what SQLite's errors mean here. */
#include "code/dna_sql.h"
#include "base/err.h"
#include "code/dna2_sql.h"         /* HS_DNA2_SQL, of dna2.sql */
#include "code/dna_complete_sql.h" /* HS_DNA_COMPLETE_SQL, the path of dna_complete.sql; made by the build */
#include "code/dna_sql_path.h"     /* HS_DNA_SQL, of dna.sql */

__asm__(".pushsection .rodata\n"
        ".global hs_dna_schema\n"
        ".hidden hs_dna_schema\n"
        ".global hs_dna_of_2\n"
        ".hidden hs_dna_of_2\n"
        ".global hs_dna_completion\n"
        ".hidden hs_dna_completion\n"
        "hs_dna_schema:\n"
        ".incbin \"" HS_DNA_SQL "\"\n"
        ".byte 0\n"
        "hs_dna_of_2:\n"
        ".incbin \"" HS_DNA2_SQL "\"\n"
        ".byte 0\n"
        "hs_dna_completion:\n"
        ".incbin \"" HS_DNA_COMPLETE_SQL "\"\n"
        ".byte 0\n"
        ".popsection\n");

static int explain(sqlite3 *db, const char *path, hs_err *err)
{
    const char *said = sqlite3_errmsg(db);
    switch (sqlite3_errcode(db) & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return hs_fail(err, HS_EIO, "%s: another program (DNA?) is writing to it; close the file there and try again", path);
    case SQLITE_NOTADB: return hs_fail(err, HS_EFORMAT, "%s: not a database of Discourse Network Analyzer: no SQLite file at all", path);
    case SQLITE_CORRUPT: return hs_fail(err, HS_EFORMAT, "%s: the file is damaged (%s); take a copy of it from before", path, said);
    case SQLITE_CANTOPEN: return hs_fail(err, HS_EIO, "%s: cannot be opened; is it there, and may you read it?", path);
    case SQLITE_FULL: return hs_fail(err, HS_EIO, "%s: the disk is full", path);
    case SQLITE_READONLY: return hs_fail(err, HS_EIO, "%s: cannot be written here", path);
    case SQLITE_IOERR: return hs_fail(err, HS_EIO, "%s: the disk failed, or the file is cut off (%s)", path, said);
    case SQLITE_NOMEM: return hs_fail(err, HS_ENOMEM, "%s: out of memory", path);
    default: return hs_fail(err, HS_EFORMAT, "%s: not as Discourse Network Analyzer makes it: %s", path, said);
    }
}

void hs_dna_make_one_line(char *s)
{
    for (; *s; s++)
        if ((unsigned char)*s < 0x20 || *s == 0x7F) *s = ' ';
}

int hs_dna_fail(sqlite3 *db, const char *path, hs_err *err)
{
    int code = explain(db, path, err);
    if (err) hs_dna_make_one_line(err->message);
    return code;
}
