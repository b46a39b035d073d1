/* A database of Discourse Network Analyzer goes into the ledger: its documents as documents, its codes beside the records. */
#define _XOPEN_SOURCE 700 /* realpath */
#include <nettle/sha2.h>
#include <stdio.h>
#include <stdlib.h>
#include "api/codes.h"
#include "base/err.h"
#include "base/file.h"
#include "base/mem.h"
#include "code/dna.h"
#include "ledger/codes.h"

/* ---- documents ---- */

typedef struct placed { int64_t id, version; } placed; /* a document of the file, and what it is in the ledger */

typedef struct job {
    hs_ledger *l;
    hs_dna *dna;
    const char *path;
    hs_str name;              /* of the file, without its folders */
    hs_code_notes notes;
    hs_codes_taker take;
    struct { placed *at; uint32_t n, cap; } documents;
    /* the text of the document at hand, of the statements' turn */
    hs_arena *arena;
    int64_t at;
    hs_str text;
    hs_offsets offsets;
    uint32_t shift;
    bool told_beyond, told_split;
    uint32_t new_documents;
    const hs_codes_calls *calls;
    uint64_t done, total;
} job;

static void step(job *j)
{
    enum { EACH = 64 };
    if (++j->done % EACH == 0 && j->calls && j->calls->progress) j->calls->progress(j->calls->user, j->done, j->total);
}

hs_str hs_time_written(hs_arena *arena, int64_t seconds)
{
    /* civil_from_days, the other way of hs_time_of */
    int64_t day = seconds / 86400 - (seconds % 86400 < 0), rest = seconds - day * 86400;
    if (day < -719162 || day > 2932896) return (hs_str){0}; /* the years 1 to 9999 */
    day += 719468;
    int64_t era = (day >= 0 ? day : day - 146096) / 146097, of_era = day - era * 146097;
    int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365, of_year = of_era - (365 * year + year / 4 - year / 100);
    int64_t m = (5 * of_year + 2) / 153, d = of_year - (153 * m + 2) / 5 + 1, month = m < 10 ? m + 3 : m - 9;
    char out[80];
    int n = snprintf(out, sizeof out, "%04lld-%02lld-%02lldT%02lld:%02lld:%02lldZ", (long long)(year + era * 400 + (month <= 2)), (long long)month,
                     (long long)d, (long long)(rest / 3600), (long long)(rest / 60 % 60), (long long)(rest % 60));
    return hs_arena_copy(arena, (hs_str){out, (size_t)n});
}

/* By what a document is known again: all that is said of it, and its text. */
static hs_str identity(hs_arena *arena, const hs_cell *cell)
{
    static const char digit[] = "0123456789abcdef";
    unsigned char sum[16];
    struct sha256_ctx h;
    char *out = hs_arena_alloc(arena, 4 + 2 * sizeof sum);
    sha256_init(&h);
    for (int i = HS_DOCUMENT_TITLE; i <= HS_DOCUMENT_TEXT; i++) {
        if (i == HS_DOCUMENT_NOTES) continue;
        uint64_t part[2] = {cell[i].text.len, (uint64_t)cell[i].number};
        for (int k = 0; k < 16; k++) {
            uint8_t byte = (uint8_t)(part[k / 8] >> 8 * (k % 8));
            sha256_update(&h, 1, &byte);
        }
        if (cell[i].text.len) sha256_update(&h, cell[i].text.len, (const uint8_t *)cell[i].text.ptr);
    }
    sha256_digest(&h, sizeof sum, sum);
    memcpy(out, "dna-", 4);
    for (size_t i = 0; i < sizeof sum; i++) out[4 + 2 * i] = digit[sum[i] >> 4], out[5 + 2 * i] = digit[sum[i] & 15];
    return (hs_str){out, 4 + 2 * sizeof sum};
}

static hs_item item_of(job *j, hs_arena *arena, const hs_cell *cell)
{
    char name[64];
    snprintf(name, sizeof name, "#%lld", (long long)cell[HS_DOCUMENT_ID].number);
    size_t n = strlen(name);
    char *full = hs_arena_alloc(arena, j->name.len + n);
    memcpy(full, j->name.ptr, j->name.len);
    memcpy(full + j->name.len, name, n);
    hs_item item = {.name = {full, j->name.len + n}, .bytes = cell[HS_DOCUMENT_TEXT].text, .form = HS_STR("text;charset=UTF-8")};
    item.fields = (hs_fields){.id = identity(arena, cell), .title = cell[HS_DOCUMENT_TITLE].text, .author = cell[HS_DOCUMENT_AUTHOR].text,
                              .outlet = cell[HS_DOCUMENT_SOURCE].text, .date = hs_time_written(arena, cell[HS_DOCUMENT_DATE].number)};
    if (item.fields.date.len) item.fields.date_from = HS_STR("field");
    if (!item.bytes.ptr) item.bytes = HS_STR("");
    return item;
}

static int take_document(job *j, const hs_cell *cell, hs_err *err)
{
    hs_arena *arena = j->take.arena;
    hs_item item = item_of(j, arena, cell);
    hs_err own = {0};
    hs_doc *doc;
    hs_added how = HS_ADDED_NOTHING;
    char id[32];
    int64_t version = 0;
    int code = hs_doc_of_item(&item, NULL, &doc, &own);
    if (code) {
        hs_code_note(&j->notes, "left out: document %lld with its statements: %s", (long long)cell[0].number, own.message);
        return code == HS_ENOMEM ? (*err = own, code) : HS_OK;
    }
    code = hs_ledger_add(j->l, &item, doc, NULL, &how, id, err);
    hs_doc_free(doc);
    if (!code) code = hs_ledger_find(j->l, hs_str_of(id), &version, err);
    if (code) return code;
    j->new_documents += how != HS_ADDED_NOTHING;
    placed p = {cell[0].number, version};
    hs_push(arena, &j->documents, p);
    return hs_codes_take_document(&j->take, cell, version, err);
}

static int take_documents(job *j, hs_err *err)
{
    hs_cell cell[HS_CODE_COLUMNS];
    int row = 0, code = hs_dna_select(j->dna, HS_CODE_DOCUMENT, 0, err);
    while (!code && (row = hs_dna_next(j->dna, HS_CODE_DOCUMENT, cell, err)) > 0) code = take_document(j, cell, err), step(j);
    return code || row >= 0 ? code : HS_EFORMAT;
}

/* ---- statements ---- */

static uint32_t beyond_plane(hs_str s)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s.len; i++) n += (unsigned char)s.ptr[i] >= 0xF0;
    return n;
}

/* The text that the statements of a document stand in; 0 when it is not there. */
static int go_to(job *j, int64_t document, bool *found, hs_err *err)
{
    hs_str bytes;
    *found = true;
    if (j->at == document && j->text.ptr) return HS_OK;
    const placed *p = NULL;
    for (uint32_t low = 0, high = j->documents.n; low < high && !p;) {
        uint32_t mid = low + (high - low) / 2;
        if (j->documents.at[mid].id == document) p = &j->documents.at[mid];
        else if (j->documents.at[mid].id < document) low = mid + 1;
        else high = mid;
    }
    if (!(*found = p != NULL)) return HS_OK;
    hs_arena_reset(j->arena, (hs_arena_mark){0});
    int code = hs_codes_text(j->l, j->arena, p->version, &j->text, &bytes, &j->shift, err);
    if (code) return code;
    hs_offsets_build(j->arena, j->text, &j->offsets);
    j->at = document;
    j->told_beyond = j->told_split = false;
    uint32_t n = beyond_plane(j->text);
    if (n) hs_code_note(&j->notes, "document %lld: %u characters (emoji and the like) count as two in DNA's window and as one in what it exports; places"
                                   " were taken as its window has them", (long long)document, n);
    return HS_OK;
}

/* Units of UTF-16 -> code points. Beyond the text both count on alike, so that the way back is the same. */
static int64_t point_of(job *j, int64_t unit, bool end)
{
    uint32_t len = (uint32_t)j->text.len, units = hs_offset_at(&j->offsets, len, HS_UTF16), points = hs_offset_at(&j->offsets, len, HS_CODE_POINTS);
    unit = unit > j->shift ? unit - j->shift : 0;
    if (unit > units) {
        if (!j->told_beyond)
            hs_code_note(&j->notes, "document %lld: a statement goes beyond the end of the text; its place is kept as it is", (long long)j->at);
        j->told_beyond = true;
        return points + (unit - units);
    }
    uint32_t byte = hs_offset_byte_of(&j->offsets, (uint32_t)unit, HS_UTF16);
    bool split = hs_offset_at(&j->offsets, byte, HS_UTF16) != unit;
    if (split && !j->told_split)
        hs_code_note(&j->notes, "document %lld: a statement begins or ends in the middle of a character; it was taken whole", (long long)j->at);
    j->told_split |= split;
    return hs_offset_at(&j->offsets, byte, HS_CODE_POINTS) + (split && end);
}

typedef struct values { hs_cell (*at)[HS_CODE_COLUMNS]; uint32_t n, cap; } values;

static int read_values(job *j, int64_t statement, values *out, hs_err *err)
{
    hs_cell cell[HS_CODE_COLUMNS];
    hs_arena *arena = j->take.arena;
    int row = 0, code = hs_dna_select(j->dna, HS_CODE_VALUE, statement, err);
    while (!code && (row = hs_dna_next(j->dna, HS_CODE_VALUE, cell, err)) > 0) {
        for (int i = 0; i < hs_code_columns(HS_CODE_VALUE); i++) /* they are gone at the next step */
            if (cell[i].kind == HS_CELL_TEXT) cell[i].text = hs_arena_copy(arena, cell[i].text);
        if (out->n == out->cap) {
            uint32_t cap = out->cap ? 2 * out->cap : 8;
            out->at = hs_arena_grow(arena, out->at, out->cap * sizeof *out->at, cap * sizeof *out->at);
            out->cap = cap;
        }
        memcpy(out->at[out->n++], cell, sizeof cell);
    }
    return code || row >= 0 ? code : HS_EFORMAT;
}

static int take_statement(job *j, hs_cell *cell, hs_err *err)
{
    values v = {0};
    bool found;
    if (cell[HS_STATEMENT_DOCUMENT].kind != HS_CELL_NUMBER) cell[HS_STATEMENT_DOCUMENT] = hs_cell_number(-1);
    int code = go_to(j, cell[HS_STATEMENT_DOCUMENT].number, &found, err);
    if (code) return code;
    if (found) {
        cell[HS_STATEMENT_START] = hs_cell_number(point_of(j, cell[HS_STATEMENT_START].number, false));
        cell[HS_STATEMENT_STOP] = hs_cell_number(point_of(j, cell[HS_STATEMENT_STOP].number, true));
    }
    hs_arena_mark mark = hs_arena_save(j->take.arena);
    code = read_values(j, cell[0].number, &v, err);
    if (!code) code = hs_codes_take_statement(&j->take, cell, (const hs_cell (*)[HS_CODE_COLUMNS])v.at, v.n, err);
    hs_arena_reset(j->take.arena, mark);
    return code;
}

static int take_statements(job *j, hs_err *err)
{
    hs_cell cell[HS_CODE_COLUMNS];
    int row = 0, code = hs_dna_select(j->dna, HS_CODE_STATEMENT, 0, err);
    while (!code && (row = hs_dna_next(j->dna, HS_CODE_STATEMENT, cell, err)) > 0) code = take_statement(j, cell, err), step(j);
    return code || row >= 0 ? code : HS_EFORMAT;
}

/* ---- all of it ---- */

static int take_table(job *j, hs_code_table table, hs_err *err)
{
    hs_cell cell[HS_CODE_COLUMNS];
    int row = 0, code = hs_dna_select(j->dna, table, 0, err);
    while (!code && (row = hs_dna_next(j->dna, table, cell, err)) > 0) code = hs_codes_take(&j->take, table, cell, err);
    return code || row >= 0 ? code : HS_EFORMAT;
}

static void tell_lost(const job *j)
{
    static const char *const what[HS_CODE_TABLES] = {
        [HS_CODE_RELATION] = "relations of coders who are not there", [HS_CODE_VARIABLE] = "variables of statement types that are not there",
        [HS_CODE_LINK] = "links of variables that are not there", [HS_CODE_ENTITY] = "entities of variables, or parents, that are not there",
        [HS_CODE_ATTRIBUTE] = "attributes of variables that are not there", [HS_CODE_ATTRIBUTE_VALUE] = "attribute values of entities that are not there",
        [HS_CODE_STATEMENT] = "statements whose document, type or coder is not there",
        [HS_CODE_VALUE] = "values whose variable or entity is not there, or that are empty",
    };
    for (int i = 0; i < HS_CODE_TABLES; i++)
        if (j->take.lost[i]) hs_code_note(&j->notes, "left out: %u %s", j->take.lost[i], what[i] ? what[i] : "rows");
}

static int take_all(job *j, hs_err *err)
{
    int code = HS_OK;
    j->total = hs_dna_count(j->dna, HS_CODE_DOCUMENT) + hs_dna_count(j->dna, HS_CODE_STATEMENT);
    for (int table = 0; table < HS_CODE_DOCUMENT && !code; table++) code = take_table(j, (hs_code_table)table, err);
    if (!code) code = take_documents(j, err);
    if (!code) code = take_statements(j, err);
    if (!code) code = hs_codes_end(&j->take, err);
    if (!code) code = hs_dna_losses(j->dna, &j->notes, err);
    if (!code) tell_lost(j);
    return code;
}

static int sum_file(const char *path, unsigned char sum[32], hs_err *err)
{
    hs_mapping m;
    int code = hs_file_map(path, &m, err);
    if (code) return code;
    hs_sha256((hs_str){(const char *)m.ptr, m.len}, sum);
    hs_file_unmap(&m);
    return HS_OK;
}

static int import(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    job *j = argument;
    unsigned char sum[32];
    char real[4096 + 1]; /* PATH_MAX */
    jmp_buf *fail = arena->fail;
    hs_str path = hs_arena_copy(arena, hs_str_of(realpath(j->path, real) ? real : j->path));
    j->arena->fail = fail;
    int code = sum_file(j->path, sum, err);
    if (!code) code = hs_sql_begin(l, err);
    if (code) return code;
    code = hs_codes_begin(&j->take, l, arena, path, sum, err);
    if (!code && !j->take.known) code = take_all(j, err);
    if (code) hs_sql_rollback(l);
    else code = hs_sql_flush(l, err);
    return code;
}

static void count(const job *j, hs_codes_moved *out)
{
    const hs_codes_taker *t = &j->take;
    *out = (hs_codes_moved){.documents = t->seen[HS_CODE_DOCUMENT], .codes = t->seen[HS_CODE_STATEMENT], .coders = t->seen[HS_CODE_CODER],
                            .types = t->seen[HS_CODE_TYPE], .entities = t->seen[HS_CODE_ENTITY], .new_documents = j->new_documents,
                            .new_codes = t->fresh[HS_CODE_STATEMENT], .new_coders = t->fresh[HS_CODE_CODER], .new_types = t->fresh[HS_CODE_TYPE],
                            .new_entities = t->fresh[HS_CODE_ENTITY], .removed = t->removed, .known = t->known};
}

int hs_codes_import(hs_ledger *l, const char *path, const hs_codes_calls *calls, hs_codes_moved *out, hs_err *err)
{
    hs_arena texts;
    const char *slash = strrchr(path, '/');
    job j = {.l = l, .path = path, .name = hs_str_of(slash ? slash + 1 : path), .arena = &texts, .calls = calls};
    if (calls) j.notes = (hs_code_notes){calls->user, calls->note};
    if (l->read_only) return hs_fail(err, HS_EUSAGE, "%s: opened for reading only", l->path);
    int code = hs_dna_open(path, &j.dna, err);
    if (code) return code;
    hs_arena_init(&texts, (size_t)1 << 30, NULL);
    bool grouping = l->grouping;
    l->grouping = true; /* documents join the transaction */
    code = hs_ledger_guarded(l, import, &j, err);
    l->grouping = grouping;
    hs_arena_free(&texts);
    hs_dna_close(j.dna);
    if (!code && out) count(&j, out);
    return code;
}
