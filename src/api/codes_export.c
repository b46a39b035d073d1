/* All codes of a ledger as a database of Discourse Network Analyzer. */
#include "api/codes.h"
#include "base/err.h"

/* A new file's version, and that version's day, as DNA writes them; DNA opens what begins with "3.". */
static const char VERSION[] = "3.0.7", VERSION_DAY[] = "2022-06-10";

typedef struct place_of { /* the text that statements stand in */
    hs_arena arena;
    int64_t document;
    hs_str text;
    hs_offsets offsets;
    uint32_t shift;
} place_of;

typedef struct call { hs_codes_export_job job; const char *path; const hs_codes_options *options; place_of here; hs_code_table table; } call;

static int put(call *c, const hs_cell cell[])
{
    hs_codes_export_job *j = &c->job;
    int64_t id;
    if (!j->code) j->code = hs_dna_put(j->file, c->table, cell, &id, j->err);
    return j->code;
}

static int put_row(void *user, const hs_cell cell[])
{
    call *c = user;
    hs_codes_moved *m = &c->job.moved;
    if (c->table == HS_CODE_SETTING && hs_str_is(cell[0].text, "version")) c->job.has_version = true;
    c->job.has_coder |= c->table == HS_CODE_CODER;
    m->coders += c->table == HS_CODE_CODER;
    m->types += c->table == HS_CODE_TYPE;
    m->entities += c->table == HS_CODE_ENTITY;
    return put(c, cell);
}

static int put_document(void *user, const hs_cell given[])
{
    call *c = user;
    hs_codes_export_job *j = &c->job;
    hs_cell cell[HS_CODE_COLUMNS];
    hs_str text, bytes;
    uint32_t shift;
    memcpy(cell, given, (HS_DOCUMENT_TEXT + 1) * sizeof *cell);
    hs_written w = {cell[HS_DOCUMENT_TEXT].number, cell[HS_DOCUMENT_ID].number};
    hs_push(j->arena, &j->documents, w);
    hs_arena_reset(&c->here.arena, (hs_arena_mark){0});
    j->code = hs_codes_text(j->l, &c->here.arena, w.version, &text, &bytes, &shift, j->err);
    cell[HS_DOCUMENT_TEXT] = hs_cell_text(bytes);
    j->moved.documents++;
    return put(c, cell);
}

static int go_to(call *c, int64_t document)
{
    hs_codes_export_job *j = &c->job;
    hs_str bytes;
    uint32_t low = 0, high = j->documents.n;
    if (c->here.document == document && c->here.text.ptr) return HS_OK;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (j->documents.at[mid].id < document) low = mid + 1;
        else high = mid;
    }
    if (low == j->documents.n) return hs_fail(j->err, HS_EFORMAT, "%s: there is no document %lld for a code", j->l->path, (long long)document);
    hs_arena_reset(&c->here.arena, (hs_arena_mark){0});
    int code = hs_codes_text(j->l, &c->here.arena, j->documents.at[low].version, &c->here.text, &bytes, &c->here.shift, j->err);
    if (!code) hs_offsets_build(&c->here.arena, c->here.text, &c->here.offsets);
    c->here.document = document;
    return code;
}

/* Code points -> units of UTF-16; beyond the text both count on alike. */
static int64_t unit_of(const place_of *here, int64_t point)
{
    uint32_t len = (uint32_t)here->text.len, points = hs_offset_at(&here->offsets, len, HS_CODE_POINTS);
    if (point > points) return hs_offset_at(&here->offsets, len, HS_UTF16) + (point - points) + here->shift;
    return hs_offset_at(&here->offsets, hs_offset_byte(&here->offsets, (uint32_t)point), HS_UTF16) + here->shift;
}

static int put_statement(void *user, const hs_cell given[])
{
    call *c = user;
    hs_cell cell[HS_CODE_COLUMNS];
    memcpy(cell, given, 6 * sizeof *cell);
    if ((c->job.code = go_to(c, cell[HS_STATEMENT_DOCUMENT].number))) return 1;
    cell[HS_STATEMENT_START].number = unit_of(&c->here, cell[HS_STATEMENT_START].number);
    cell[HS_STATEMENT_STOP].number = unit_of(&c->here, cell[HS_STATEMENT_STOP].number);
    c->job.moved.codes++;
    return put(c, cell);
}

static int put_codes(call *c, hs_err *err)
{
    hs_codes_export_job *j = &c->job;
    for (int table = 0; table < HS_CODE_TABLES; table++) {
        c->table = (hs_code_table)table;
        int code = hs_codes_give(j->l, c->table, table == HS_CODE_DOCUMENT ? put_document : table == HS_CODE_STATEMENT ? put_statement : put_row, c, err);
        if (code || j->code) return code ? code : j->code;
    }
    return HS_OK;
}

static int put_version(call *c)
{
    const char *const row[2][2] = {{"version", VERSION}, {"date", VERSION_DAY}};
    c->table = HS_CODE_SETTING;
    for (int i = 0; i < 2 && !c->job.has_version && !c->job.code; i++) {
        hs_cell cell[] = {hs_cell_text(hs_str_of(row[i][0])), hs_cell_text(hs_str_of(row[i][1]))};
        put(c, cell);
    }
    return c->job.code;
}

/* ---- what to write ---- */

static int count_records(hs_ledger *l, int64_t *n, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT count(*) FROM statement WHERE standing NOT IN (2, 3)", err);
    return q ? hs_sql_value(l, q, n, NULL, err) : HS_EIO;
}

static int choose(call *c, bool *hand, bool *machine, hs_err *err)
{
    hs_ledger *l = c->job.l;
    int64_t codes = 0, records = 0, documents = 0;
    hs_codes_from from = c->options->from;
    int code = hs_codes_count(l, &codes, err);
    if (!code) code = count_records(l, &records, err);
    sqlite3_stmt *q = code ? NULL : hs_sql(l, "SELECT count(*) FROM code_document", err);
    if (!code) code = q ? hs_sql_value(l, q, &documents, NULL, err) : HS_EIO;
    if (code) return code;
    *hand = from == HS_CODES_HAND || from == HS_CODES_BOTH || (from == HS_CODES_ANY && documents);
    *machine = from == HS_CODES_MACHINE || from == HS_CODES_BOTH || (from == HS_CODES_ANY && !documents);
    if (*hand && !*machine && !documents)
        return hs_fail(err, HS_EUSAGE, "%s: nobody has coded anything in it; it has %lld records of the machine", l->path, (long long)records);
    if (*machine && !*hand && !records)
        return hs_fail(err, HS_EUSAGE, "%s: it has no records of the machine; there are %lld codes of people", l->path, (long long)codes);
    *machine = *machine && records;
    if (*hand && !*machine && records && from == HS_CODES_ANY)
        hs_code_note(&c->job.notes, "left out: %lld records of the machine; --codes --machine takes them along", (long long)records);
    return HS_OK;
}

static int write_file(call *c, hs_err *err)
{
    static const hs_filter all = {0};
    bool hand, machine;
    int code = choose(c, &hand, &machine, err);
    if (!code) code = hs_dna_create(c->path, &c->job.notes, &c->job.file, err);
    if (!code && hand) code = put_codes(c, err);
    if (!code) code = put_version(c);
    if (!code && machine) code = hs_codes_put_records(&c->job, c->options->filter ? c->options->filter : &all, err);
    return code;
}

static int export(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    call *c = argument;
    c->job.arena = arena;
    c->job.scratch = &c->here.arena;
    c->job.err = err;
    c->here.arena.fail = arena->fail;
    int code = hs_sql_script(l, "BEGIN", err); /* one state of the ledger, whatever is added meanwhile */
    if (code) return code;
    code = write_file(c, err);
    hs_sql_rollback(l);
    return code;
}

int hs_codes_export(hs_ledger *l, const char *path, const hs_codes_options *options, const hs_codes_calls *calls, hs_codes_moved *out, hs_err *err)
{
    static const hs_codes_options usual = {0};
    call c = {.job = {.l = l}, .path = path, .options = options ? options : &usual};
    hs_err own = {0};
    if (calls) c.job.notes = (hs_code_notes){calls->user, calls->note};
    hs_arena_init(&c.here.arena, (size_t)1 << 30, NULL);
    int code = hs_ledger_guarded(l, export, &c, &own);
    hs_arena_free(&c.here.arena);
    if (code) hs_dna_abandon(c.job.file);
    else code = hs_dna_finish(c.job.file, &own);
    if (!code && out) *out = c.job.moved;
    if (code && err) *err = own;
    return code;
}
