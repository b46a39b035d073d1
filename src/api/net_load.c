/* The table that networks are computed from, out of the ledger. */
#include <stdio.h>
#include "api/net_load.h"
#include "base/err.h"
#include "ledger/codes.h"

enum { DOCUMENT_VARIABLES = 7 };
static const char *const DOCUMENT_VARIABLE[DOCUMENT_VARIABLES] = {"author", "source", "section", "type", "id", "title", "outlet"};

/* What the documents say of themselves, the same for each of their statements. A variable of the codes that is called so hides it. */
static void fill_documents(hs_net_loader *o, uint32_t first)
{
    hs_net_table *t = o->t;
    for (uint32_t i = 0; i < o->places.n; i++) t->document[i] = o->places.at[i].document;
    for (int k = 0; k < DOCUMENT_VARIABLES; k++) {
        hs_net_variable *v = &t->variable[first + (uint32_t)k];
        int32_t *value = hs_new(o->arena, int32_t, o->places.n);
        char id[24];
        v->name = hs_str_of(DOCUMENT_VARIABLE[k]);
        v->kind = HS_NET_TEXT;
        v->of_document = true;
        for (uint32_t i = 0; i < o->places.n; i++) {
            const hs_net_place *p = &o->places.at[i];
            snprintf(id, sizeof id, "%lld", (long long)p->document.id);
            const hs_str by[DOCUMENT_VARIABLES] = {p->author, p->source, p->section, p->type, hs_str_of(id), p->document.title, p->outlet};
            value[i] = hs_net_label(t, v, by[k].ptr ? by[k] : HS_STR(""));
        }
        for (uint32_t i = 0; i < t->n; i++) v->value[i] = value[t->said[i].document];
    }
}

static void set_range(hs_net_loader *o)
{
    bool any = false;
    for (uint32_t i = 0; i < o->places.n; i++) {
        int64_t time = o->places.at[i].time;
        if (time == INT64_MIN) continue;
        if (!any || time < o->t->first) o->t->first = time;
        if (!any || time > o->t->last) o->t->last = time;
        any = true;
    }
}

static int plan(hs_net_loader *o, hs_err *err)
{
    int64_t codes = 0;
    bool hand = o->source->codes || o->source->type, machine = o->source->machine;
    int code = hs_codes_count(o->l, &codes, err);
    if (!hand && !machine) hand = codes > 0, machine = !hand;
    if (!code && hand) code = hs_net_plan_codes(o, err);
    if (!code && machine) code = hs_net_plan_records(o, err);
    if (!code && !o->n_code && !o->records.n)
        return hs_fail(err, HS_EUSAGE, "%s: %s", o->l->path,
                       machine ? "no record is sure enough, or there is none; `hearsay add` finds them, `hearsay import FILE.dna` brings codes"
                               : "nobody has coded anything in it");
    return code;
}

static int load(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    hs_net_loader *o = argument;
    o->arena = arena;
    o->t->arena.fail = o->scratch->fail = arena->fail;
    int code = hs_sql_script(l, "BEGIN", err); /* one state of the ledger, whatever is added meanwhile */
    if (code) return code;
    code = plan(o, err);
    if (!code) {
        uint32_t own = o->columns.n + hs_net_count_record_variables(o);
        hs_net_table_size(o->t, o->n_code + o->records.n, o->places.n, own + DOCUMENT_VARIABLES);
        if (o->n_code) code = hs_net_fill_codes(o, err);
        if (!code && o->records.n) hs_net_fill_records(o);
        if (!code) fill_documents(o, own);
        set_range(o);
    }
    hs_sql_rollback(l);
    o->t->arena.fail = NULL;
    return code;
}

int hs_net_load(hs_ledger *l, const hs_net_source *source, hs_net_table **out, hs_err *err)
{
    static const hs_net_source usual = {0};
    hs_arena scratch;
    *out = NULL;
    hs_net_loader o = {.l = l, .scratch = &scratch, .t = hs_net_table_new(0), .source = source ? source : &usual};
    if (!o.t) return hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
    hs_arena_init(&scratch, (size_t)1 << 30, NULL);
    int code = hs_ledger_guarded(l, load, &o, err);
    hs_arena_free(&scratch);
    if (code) hs_net_table_free(o.t);
    else *out = o.t;
    return code;
}
