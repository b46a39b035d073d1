/* Opening and closing a ledger; making its schema, and bringing an older one up to date. */
#include <stdio.h>
#include "ledger/ledger.h"
#include "base/err.h"
#include "base/mem.h"
#include "ledger/schema.h"

enum { WAIT_MS = 60000, CACHE_KB = 64 << 10 };

static int refuse_newer(hs_ledger *l, int64_t version, hs_err *err)
{
    return hs_fail(err, HS_EFORMAT, "%s: a ledger of schema %lld, made by a newer hearsay; this one knows %d: please update it", l->path,
                   (long long)version, HS_LEDGER_VERSION);
}

/* Step i leads from schema i + 1 to i + 2: SQL that keeps every row. */
static const char *const migration[] = {hs_schema_2};

static int make_schema(hs_ledger *l, hs_err *err)
{
    char mark[160];
    snprintf(mark, sizeof mark, "PRAGMA application_id = %d; PRAGMA user_version = %d;", HS_LEDGER_MARK, HS_LEDGER_VERSION);
    int code = hs_sql_script(l, hs_schema, err);
    return code ? code : hs_sql_script(l, mark, err);
}

static int migrate(hs_ledger *l, int64_t version, hs_err *err)
{
    int code = HS_OK;
    for (; !code && version < HS_LEDGER_VERSION; version++) {
        char mark[64];
        snprintf(mark, sizeof mark, "PRAGMA user_version = %d;", (int)version + 1);
        code = hs_sql_script(l, migration[version - 1], err);
        if (!code) code = hs_sql_script(l, mark, err);
    }
    return code;
}

/* What the file says it is. An empty file is a ledger to be. */
static int look(hs_ledger *l, int64_t *mark, int64_t *version, int64_t *tables, hs_err *err)
{
    int code = hs_sql_value(l, hs_sql(l, "PRAGMA application_id", err), mark, NULL, err);
    if (!code) code = hs_sql_value(l, hs_sql(l, "PRAGMA user_version", err), version, NULL, err);
    if (!code) code = hs_sql_value(l, hs_sql(l, "SELECT count(*) FROM sqlite_schema", err), tables, NULL, err);
    return code;
}

static int make_ready(hs_ledger *l, hs_err *err)
{
    int64_t mark = 0, version = 0, tables = 0;
    int code = look(l, &mark, &version, &tables, err);
    if (code) return code;
    if (tables && mark != HS_LEDGER_MARK) return hs_fail(err, HS_EFORMAT, "%s: an SQLite file, but not a ledger", l->path);
    if (version > HS_LEDGER_VERSION) return refuse_newer(l, version, err);
    if (version == HS_LEDGER_VERSION) return HS_OK;
    if (l->read_only && !tables) return hs_fail(err, HS_EFORMAT, "%s: an empty file; `hearsay add` fills a ledger", l->path);
    if (l->read_only)
        return hs_fail(err, HS_EFORMAT, "%s: a ledger of the older schema %lld; any command that writes (`hearsay add`) brings it up to date", l->path,
                       (long long)version);
    code = hs_sql_begin(l, err);
    if (!code) code = look(l, &mark, &version, &tables, err); /* another writer may have been quicker */
    if (!code && version < HS_LEDGER_VERSION) code = tables ? migrate(l, version, err) : make_schema(l, err);
    if (code) hs_sql_rollback(l);
    else code = hs_sql_commit(l, err);
    return code;
}

/* A folder that cannot be written, a CD: SQLite needs to be told that nobody else writes. */
static int open_untouchable(hs_ledger *l)
{
    char *uri = sqlite3_mprintf("file:%s?immutable=1", l->path);
    sqlite3_close(l->db);
    int code = sqlite3_open_v2(uri, &l->db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL);
    sqlite3_free(uri);
    return code ? code : sqlite3_exec(l->db, "SELECT 1 FROM sqlite_schema", NULL, NULL, NULL);
}

/* Asks every few milliseconds, not ten times a second as SQLite's own handler comes to do: a writer that adds many documents leaves the ledger
 * only for a moment between two groups (hs_sql_flush). */
static int wait_for_writer(void *user, int asked)
{
    enum { PAUSE_MS = 2 };
    (void)user;
    if (asked >= WAIT_MS / PAUSE_MS) return 0;
    sqlite3_sleep(PAUSE_MS);
    return 1;
}

/* A new file becomes one with a write-ahead log. Two that do so at once get in each other's way, and SQLite does not wait by itself here. */
static int use_log(hs_ledger *l, hs_err *err)
{
    enum { PAUSE_MS = 20 };
    int code = HS_OK;
    for (int waited = 0; waited < WAIT_MS; waited += PAUSE_MS) {
        code = sqlite3_exec(l->db, "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL", NULL, NULL, NULL);
        if ((code & 0xFF) != SQLITE_BUSY && (code & 0xFF) != SQLITE_LOCKED) break;
        sqlite3_sleep(PAUSE_MS);
    }
    if (code) return hs_sql_fail(l, err);
    return hs_sql_script(l, "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 1000; PRAGMA journal_size_limit = 67108864;", err);
}

static int open_file(hs_ledger *l, hs_err *err)
{
    int flags = l->read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    int code = sqlite3_open_v2(l->path, &l->db, flags | SQLITE_OPEN_NOMUTEX, NULL);
    if (!l->db) return hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
    sqlite3_extended_result_codes(l->db, 1);
    sqlite3_busy_handler(l->db, wait_for_writer, NULL);
    if (!code) code = sqlite3_exec(l->db, "SELECT 1 FROM sqlite_schema", NULL, NULL, NULL);
    if (code && l->read_only && (code & 0xFF) != SQLITE_NOTADB && !strpbrk(l->path, "?#%")) {
        if (open_untouchable(l)) return hs_sql_fail(l, err);
        code = SQLITE_OK;
    }
    if (code) return hs_sql_fail(l, err);
    /* foreign keys are right by construction, and checked by verify; to check each as it goes in costs a seventh of the time of adding */
    char pragmas[160];
    snprintf(pragmas, sizeof pragmas, "PRAGMA foreign_keys = OFF; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -%d; PRAGMA temp_store = MEMORY;",
             CACHE_KB);
    code = hs_sql_script(l, pragmas, err);
    return code || l->read_only ? code : use_log(l, err);
}

int hs_ledger_open_file(const char *path, bool read_only, hs_ledger **out, hs_err *err)
{
    *out = NULL;
    size_t n = strlen(path) + 1;
    hs_ledger *l = hs_mem_alloc(sizeof *l);
    if (l) *l = (hs_ledger){.read_only = read_only, .path = hs_mem_alloc(n)};
    if (!l || !l->path) {
        hs_mem_free(l);
        return hs_fail(err, HS_ENOMEM, "%s: out of memory", path);
    }
    memcpy(l->path, path, n);
    int code = hs_sql_room(l) ? open_file(l, err) : hs_fail(err, HS_ENOMEM, "%s: out of memory", path);
    if (!code) code = make_ready(l, err);
    if (code) hs_ledger_close(l);
    else *out = l;
    return code;
}

void hs_ledger_close(hs_ledger *l)
{
    if (!l) return;
    for (size_t i = 0; i < l->cap_query; i++) sqlite3_finalize(l->query[i].prepared);
    hs_mem_free(l->query);
    hs_cache_free(&l->name);
    hs_cache_free(&l->reason);
    sqlite3_close(l->db);
    hs_mem_free(l->path);
    hs_mem_free(l);
}
