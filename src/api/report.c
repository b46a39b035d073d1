/* Reports, as hearsay.h gives them: each with an arena of its own. */
#include "api/ledger.h"
#include "api/model.h"
#include "base/err.h"
#include "base/mem.h"
#include "story/report.h"
#include "write/report.h"

enum { MEMORY = 1 << 30 };

/* The report stands first, so its address is the whole's. */
typedef struct held {
    union { hs_dossier dossier; hs_voices voices; hs_timeline timeline; } report;
    hs_arena arena;
} held;

typedef enum kind { WHO, ABOUT, VOICES, TIMELINE } kind;
typedef struct wish { kind kind; hs_str text; uint32_t number; } wish;

static int make(hs_reporter *r, const wish *w, held *h)
{
    switch (w->kind) {
    case WHO: case ABOUT: return hs_report_dossier(r, w->text, w->kind == ABOUT, &h->report.dossier);
    case VOICES: return hs_report_voices(r, w->text, w->number, &h->report.voices);
    case TIMELINE: return hs_report_timeline(r, w->text, w->number, &h->report.timeline);
    }
    return HS_EUSAGE;
}

static int report(hs_ledger *l, const hs_model *model, const wish *w, held **out, hs_err *err)
{
    held *h = hs_mem_alloc(sizeof *h);
    jmp_buf fail;
    int code;
    *out = NULL;
    if (!h) return hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
    *h = (held){0};
    hs_arena_init(&h->arena, MEMORY, &fail);
    if (setjmp(fail)) {
        hs_sql_rollback(l);
        code = hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
    } else {
        hs_reporter r = {.l = l, .arena = &h->arena, .speech = model ? model->speech : NULL, .language = model ? model->language : (hs_str){0}, .err = err};
        code = make(&r, w, h);
    }
    h->arena.fail = NULL;
    if (!code) *out = h;
    else hs_arena_free(&h->arena), hs_mem_free(h);
    return code;
}

static void free_held(held *h)
{
    if (!h) return;
    hs_arena_free(&h->arena);
    hs_mem_free(h);
}

int hs_dossier_who(hs_ledger *l, const hs_model *model, hs_str name, hs_dossier **out, hs_err *err)
{
    return report(l, model, &(wish){WHO, name, 0}, (held **)out, err);
}

int hs_dossier_about(hs_ledger *l, const hs_model *model, hs_str name, hs_dossier **out, hs_err *err)
{
    return report(l, model, &(wish){ABOUT, name, 0}, (held **)out, err);
}

int hs_voices_find(hs_ledger *l, hs_str doc, uint32_t id, hs_voices **out, hs_err *err)
{
    return report(l, NULL, &(wish){VOICES, doc, id}, (held **)out, err);
}

int hs_timeline_make(hs_ledger *l, const hs_model *model, hs_str query, uint32_t most, hs_timeline **out, hs_err *err)
{
    return report(l, model, &(wish){TIMELINE, query, most}, (held **)out, err);
}

void hs_dossier_free(hs_dossier *d) { free_held((held *)d); }
void hs_voices_free(hs_voices *v) { free_held((held *)v); }
void hs_timeline_free(hs_timeline *t) { free_held((held *)t); }

const char *hs_hop_word(hs_hop hop)
{
    static const char *const word[] = {"outlet", "voice", "cited", "forward", "copied", "copy"};
    return hop >= HS_HOP_OUTLET && hop <= HS_HOP_COPY ? word[hop] : "?";
}

int hs_write_who(const hs_dossier *d, const hs_report_options *o, hs_sink sink, void *user, hs_err *err)
{
    return hs_write_report(&(hs_any_report){.dossier = d}, o, sink, user, err);
}

int hs_write_about(const hs_dossier *d, const hs_report_options *o, hs_sink sink, void *user, hs_err *err)
{
    return hs_write_report(&(hs_any_report){.dossier = d, .about = true}, o, sink, user, err);
}

int hs_write_voices(const hs_voices *v, const hs_report_options *o, hs_sink sink, void *user, hs_err *err)
{
    return hs_write_report(&(hs_any_report){.voices = v}, o, sink, user, err);
}

int hs_write_timeline(const hs_timeline *t, const hs_report_options *o, hs_sink sink, void *user, hs_err *err)
{
    return hs_write_report(&(hs_any_report){.timeline = t}, o, sink, user, err);
}
