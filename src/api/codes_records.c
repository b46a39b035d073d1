/* The machine's records in a scheme that Discourse Network Analyzer takes: a statement type "hearsay" with the variables that its users know
 * (person, organization, concept, agreement), and what else a record says. */
#include <stdio.h>
#include <stdlib.h>
#include "api/codes.h"
#include "base/err.h"
#include "base/hash.h"
#include "ledger/saying.h"

enum { V_PERSON, V_ORGANIZATION, V_SPEAKER, V_CONCEPT, V_ABOUT, V_AGREEMENT, V_CERTAINTY, V_CONFIDENCE, V_CONTENT, V_RECORD, VARIABLES };
enum { SHORT, BOOLEAN, INTEGER, LONG };
static const char *const KIND[] = {"short text", "boolean", "integer", "long text"};
static const struct { const char *name; int kind; } VARIABLE[VARIABLES] = {
    {"person", SHORT}, {"organization", SHORT}, {"speaker", SHORT}, {"concept", SHORT}, {"about", SHORT}, {"agreement", BOOLEAN}, {"certainty", SHORT},
    {"confidence", INTEGER}, {"content", LONG}, {"record", LONG},
};

typedef struct entity { int variable; hs_str value; int64_t id; } entity;

typedef struct maker {
    hs_codes_export_job *j;
    int64_t coder, type, variable[VARIABLES], kind_attribute;
    entity *slot; /* [n_slot] by hash, open addressing */
    uint32_t n_entity, n_slot;
    const hs_saying_document *document; /* at hand */
    hs_str doc;
    int64_t document_id;
    uint32_t in_parts, of_several, undated;
} maker;

static int64_t put(maker *m, hs_code_table table, const hs_cell cell[])
{
    int64_t id = 0;
    if (!m->j->code) m->j->code = hs_dna_put(m->j->file, table, cell, &id, m->j->err);
    return id;
}

/* ---- the scheme ---- */

static int64_t put_coder(maker *m, const char *name, int red, int green, int blue)
{
    hs_cell cell[HS_CODE_COLUMNS] = {{0}, hs_cell_text(hs_str_of(name)), hs_cell_number(red), hs_cell_number(green), hs_cell_number(blue), hs_cell_number(0),
                                     hs_cell_number(14), hs_cell_text(HS_STR("")), hs_cell_number(300), hs_cell_number(0), hs_cell_number(0)};
    for (int i = 11; i < HS_CODE_COLUMNS; i++) cell[i] = hs_cell_number(1);
    m->j->moved.coders++;
    return put(m, HS_CODE_CODER, cell);
}

static int label_taken(hs_ledger *l, int64_t *n, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT count(*) FROM code_type WHERE label = 'hearsay'", err);
    return q ? hs_sql_value(l, q, n, NULL, err) : HS_EIO;
}

static int put_scheme(maker *m, hs_err *err)
{
    int64_t taken = 0;
    int code = label_taken(m->j->l, &taken, err);
    if (code) return code;
    if (!m->j->has_coder) put_coder(m, "Admin", 255, 255, 0);
    m->coder = put_coder(m, "hearsay", 90, 130, 200);
    hs_cell type[] = {{0}, hs_cell_text(taken ? HS_STR("hearsay (records)") : HS_STR("hearsay")), hs_cell_number(90), hs_cell_number(130), hs_cell_number(200)};
    m->type = put(m, HS_CODE_TYPE, type);
    m->j->moved.types++;
    for (int i = 0; i < VARIABLES; i++) {
        hs_cell cell[] = {{0}, hs_cell_number(m->type), hs_cell_text(hs_str_of(VARIABLE[i].name)), hs_cell_text(hs_str_of(KIND[VARIABLE[i].kind]))};
        m->variable[i] = put(m, HS_CODE_VARIABLE, cell);
    }
    hs_cell attribute[] = {{0}, hs_cell_number(m->variable[V_SPEAKER]), hs_cell_text(HS_STR("kind"))};
    m->kind_attribute = put(m, HS_CODE_ATTRIBUTE, attribute);
    return m->j->code;
}

/* ---- entities ---- */

static entity *slot_of(maker *m, int variable, hs_str value)
{
    uint32_t h = hs_hash_mix(hs_hash_bytes(value), (uint32_t)variable);
    for (;; h++) {
        entity *e = &m->slot[h & (m->n_slot - 1)];
        if (!e->id || (e->variable == variable && hs_str_eq(e->value, value))) return e;
    }
}

static void make_room(maker *m)
{
    entity *old = m->slot;
    uint32_t n = m->n_slot;
    if (2 * (m->n_entity + 1) <= n) return;
    m->n_slot = n ? 2 * n : 256;
    m->slot = hs_new(m->j->arena, entity, m->n_slot);
    for (uint32_t i = 0; i < n; i++)
        if (old[i].id) *slot_of(m, old[i].variable, old[i].value) = old[i];
}

/* The entity of this value; made where it is new. */
static int64_t entity_of(maker *m, int variable, hs_str value, const char *kind)
{
    make_room(m);
    entity *e = slot_of(m, variable, value);
    if (e->id) return e->id;
    hs_cell cell[] = {{0}, hs_cell_number(m->variable[variable]), hs_cell_text(value), hs_cell_number(0), hs_cell_number(0), hs_cell_number(0), {0}};
    *e = (entity){variable, hs_arena_copy(m->j->arena, value), put(m, HS_CODE_ENTITY, cell)};
    m->n_entity++;
    m->j->moved.entities++;
    if (variable == V_SPEAKER && value.len) {
        hs_cell attribute[] = {{0}, hs_cell_number(e->id), hs_cell_number(m->kind_attribute), hs_cell_text(hs_str_of(kind))};
        put(m, HS_CODE_ATTRIBUTE_VALUE, attribute);
    }
    return e->id;
}

/* ---- documents ---- */

static int by_version(const void *a, const void *b)
{
    const hs_written *x = a, *y = b;
    if (x->version != y->version) return x->version < y->version ? -1 : 1;
    return x->id < y->id ? -1 : x->id > y->id;
}

static int take_document(void *user, const hs_saying_document *d)
{
    maker *m = user;
    hs_codes_export_job *j = m->j;
    m->document = d;
    m->document_id = 0;
    hs_written *w = j->documents.at;
    uint32_t low = 0, high = j->documents.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (w[mid].version < d->version) low = mid + 1;
        else high = mid;
    }
    if (low < j->documents.n && w[low].version == d->version) m->document_id = w[low].id;
    if (m->document_id) return j->code;
    m->undated += d->time == INT64_MIN;
    hs_cell cell[] = {{0}, hs_cell_number(m->coder), hs_cell_text(d->title.len ? d->title : d->doc), hs_cell_text(d->author), hs_cell_text(d->outlet),
                      hs_cell_text(HS_STR("")), hs_cell_text(HS_STR("")), hs_cell_text(d->url), hs_cell_number(d->time == INT64_MIN ? 0 : d->time),
                      hs_cell_text(d->text)};
    m->document_id = put(m, HS_CODE_DOCUMENT, cell);
    j->moved.documents++;
    return j->code;
}

/* ---- statements ---- */

static void put_value(maker *m, int64_t statement, int variable, hs_cell value)
{
    hs_cell cell[] = {hs_cell_number(statement), hs_cell_number(m->variable[variable]), hs_cell_text(hs_str_of(KIND[VARIABLE[variable].kind])), {0}, value};
    put(m, HS_CODE_VALUE, cell);
}

static void put_short(maker *m, int64_t statement, int variable, hs_str value, const char *kind)
{
    put_value(m, statement, variable, hs_cell_number(entity_of(m, variable, value, kind)));
}

static hs_str join(hs_arena *arena, hs_strs list)
{
    size_t n = 0;
    for (uint32_t i = 0; i < list.n; i++) n += list.at[i].len + 2;
    char *out = hs_arena_alloc(arena, n);
    n = 0;
    for (uint32_t i = 0; i < list.n; i++) {
        if (i) memcpy(out + n, "; ", 2), n += 2;
        memcpy(out + n, list.at[i].ptr, list.at[i].len);
        n += list.at[i].len;
    }
    return (hs_str){out, n};
}

/* What a record says, a value for each variable. */
static void put_values(maker *m, int64_t id, const hs_record_row *s, const char *record)
{
    const char *kind = hs_kind_word(s->kind);
    bool body = s->kind == HS_KIND_ORGANIZATION || s->kind == HS_KIND_GROUP || s->kind == HS_KIND_DOCUMENT;
    hs_str none = HS_STR(""), first = s->about.n ? s->about.at[0] : none;
    m->of_several += !s->claim.len && s->about.n > 1;
    put_short(m, id, V_PERSON, body ? none : s->speaker, kind);
    put_short(m, id, V_ORGANIZATION, body ? s->speaker : none, kind);
    put_short(m, id, V_SPEAKER, s->speaker, kind);
    put_short(m, id, V_CONCEPT, s->claim.len ? s->claim : first, kind);
    put_short(m, id, V_ABOUT, join(m->j->arena, s->about), kind);
    put_value(m, id, V_AGREEMENT, hs_cell_number(s->claim.len ? !s->denies : s->polarity == HS_AFFIRMED));
    put_short(m, id, V_CERTAINTY, hs_str_of(hs_certainty_word(s->certainty)), kind);
    put_value(m, id, V_CONFIDENCE, hs_cell_number((int64_t)(s->confidence * 100 + 0.5)));
    put_value(m, id, V_CONTENT, hs_cell_text(hs_words_at(m->j->arena, m->document->text, s->content)));
    put_value(m, id, V_RECORD, hs_cell_text(hs_str_of(record)));
}

static int take_saying(void *user, const hs_record_row *s)
{
    maker *m = user;
    const hs_offsets *o = m->document->offsets;
    char record[64];
    m->in_parts += s->in_parts;
    int64_t start = hs_offset_at(o, s->content.at[0].begin, HS_UTF16), stop = hs_offset_at(o, s->content.at[s->content.n - 1].end, HS_UTF16);
    hs_cell cell[] = {{0}, hs_cell_number(m->document_id), hs_cell_number(m->type), hs_cell_number(m->coder), hs_cell_number(start), hs_cell_number(stop)};
    int64_t id = put(m, HS_CODE_STATEMENT, cell);
    if (!id) return m->j->code;
    snprintf(record, sizeof record, "%.*s:s%u", (int)m->document->doc.len, m->document->doc.ptr, s->n);
    hs_arena_mark mark = hs_arena_save(m->j->arena);
    uint32_t entities = m->n_entity;
    put_values(m, id, s, record);
    if (m->n_entity == entities) hs_arena_reset(m->j->arena, mark); /* else the new ones lie behind the mark */
    m->j->moved.codes++;
    m->j->moved.records++;
    return m->j->code;
}

int hs_codes_put_records(hs_codes_export_job *j, const hs_filter *filter, hs_err *err)
{
    maker m = {.j = j};
    hs_saying_calls calls = {&m, take_document, take_saying};
    if (j->documents.n) qsort(j->documents.at, j->documents.n, sizeof *j->documents.at, by_version);
    int code = put_scheme(&m, err);
    if (!code) code = hs_sayings_each(j->l, j->scratch, filter, &calls, err);
    if (!code) code = j->code;
    if (code) return code;
    if (m.in_parts)
        hs_code_note(&j->notes, "%u records whose content is in several places: DNA has one place for a statement; it goes from the first"
                                " word to the last", m.in_parts);
    if (m.of_several)
        hs_code_note(&j->notes, "%u records speak of several people or bodies: \"concept\" is the first of them, \"about\" has all", m.of_several);
    if (m.undated) hs_code_note(&j->notes, "%u documents without a date: DNA needs one; they have 1970-01-01", m.undated);
    return HS_OK;
}
