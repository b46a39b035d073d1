/* hs_search: what the ledger found, as documents and statements with the words around. */
#include <stdlib.h>
#include "api/ledger.h"
#include "base/err.h"
#include "ledger/filter.h"
#include "ledger/search.h"
#include "write/hit.h"

enum { LIMIT = 20, CONTEXT = 280 /* bytes: more is cut */, LOOKED_AT = 1 << 20 /* bytes of a text where a document's context is looked for */ };

/* ---- the words around ---- */

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* Does a sentence begin at `at`? Behind a line end; behind . ! ? … (and what closes a quotation) and a blank. */
static bool begins_sentence(hs_str text, size_t at)
{
    if (at == 0 || text.ptr[at - 1] == '\n') return true;
    if (!is_blank(text.ptr[at - 1]) || is_blank(text.ptr[at])) return false;
    static const char *const CLOSING[] = {" ", "\"", ")", "”", "’", "“", "»"}, *const STOP[] = {".", "!", "?", "…"};
    hs_str before = hs_str_sub(text, 0, at - 1);
    for (size_t i = 0; i < sizeof CLOSING / sizeof *CLOSING; i++) {
        if (!hs_str_ends(before, hs_str_of(CLOSING[i]))) continue;
        before.len -= strlen(CLOSING[i]);
        i = (size_t)-1; /* again */
    }
    for (size_t i = 0; i < sizeof STOP / sizeof *STOP; i++)
        if (hs_str_ends(before, hs_str_of(STOP[i]))) return true;
    return false;
}

/* The beginning of the character at `at`. */
static uint32_t whole(hs_str text, uint32_t at)
{
    while (at && at < text.len && ((unsigned char)text.ptr[at] & 0xC0) == 0x80) at--;
    return at;
}

static uint32_t word_begin(hs_str text, uint32_t at)
{
    uint32_t back = 0;
    while (at && back++ < 40 && !is_blank(text.ptr[at - 1])) at--;
    return whole(text, at);
}

/* The sentences that hold `core`; of long ones what is near `near`. */
static hs_span around(hs_str text, hs_span core, hs_span near)
{
    uint32_t least = near.begin > CONTEXT ? near.begin - CONTEXT : 0, most = near.end + CONTEXT < text.len ? near.end + CONTEXT : (uint32_t)text.len;
    hs_span out = core;
    if (out.begin < least) out.begin = word_begin(text, least);
    else while (out.begin > least && !begins_sentence(text, out.begin)) out.begin--;
    if (out.end > most) out.end = word_begin(text, most);
    else while (out.end < most && text.ptr[out.end] != '\n' && !(out.end > core.end && begins_sentence(text, out.end))) out.end++;
    out.begin = whole(text, out.begin);
    out.end = whole(text, out.end);
    while (out.end > out.begin && is_blank(text.ptr[out.end - 1])) out.end--;
    while (out.begin < out.end && is_blank(text.ptr[out.begin])) out.begin++;
    return out;
}

static hs_span hull_of(const hs_statement *s)
{
    const hs_spans part[] = {s->content, s->cue, s->source.spans};
    hs_span hull = {s->content.at[0].begin, s->content.at[s->content.n - 1].end};
    for (int i = 1; i < 3; i++) {
        if (!part[i].n) continue;
        if (part[i].at[0].begin < hull.begin) hull.begin = part[i].at[0].begin;
        if (part[i].at[part[i].n - 1].end > hull.end) hull.end = part[i].at[part[i].n - 1].end;
    }
    return hull;
}

/* Where most of the words stand close together. */
static hs_span densest(hs_spans marks)
{
    uint32_t best = 0, most = 0;
    for (uint32_t i = 0, end = 0; i < marks.n; i++) {
        while (end < marks.n && marks.at[end].end <= marks.at[i].begin + CONTEXT) end++;
        if (end - i > most) most = end - i, best = i;
    }
    return (hs_span){marks.at[best].begin, marks.at[best + (most ? most - 1 : 0)].end};
}

static hs_spans within(hs_spans marks, hs_span in)
{
    uint32_t from = 0, to = marks.n;
    while (from < to && marks.at[from].begin < in.begin) from++;
    while (to > from && marks.at[to - 1].end > in.end) to--;
    return (hs_spans){marks.at + from, to - from};
}

/* ---- one hit ---- */

typedef struct search_call {
    hs_str line;
    const hs_search_options *options;
    int (*hit)(void *user, const hs_hit *hit);
    void *user;
    hs_doc *doc;     /* the last one that was loaded */
    hs_loaded loaded;
    hs_marker *marker;
} search_call;

static int load(hs_ledger *l, search_call *c, int64_t version, hs_err *err)
{
    jmp_buf fail;
    int code;
    if (c->doc && c->loaded.version == version) return HS_OK;
    hs_doc_free(c->doc);
    c->doc = hs_doc_new(&(hs_options){0});
    if (!c->doc) return hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
    c->doc->arena.fail = &fail;
    if (setjmp(fail)) code = hs_fail(err, HS_ENOMEM, "%s: out of memory", l->path);
    else {
        code = hs_ledger_load(l, &c->doc->arena, version, false, &c->loaded, err);
        if (!code) hs_doc_fill(c->doc, &c->loaded);
    }
    c->doc->arena.fail = NULL;
    return code;
}

static void set_context(hs_arena *arena, const search_call *c, hs_hit *hit)
{
    hs_str text = c->doc->text.s;
    hs_span whole_text = {0, (uint32_t)(text.len < LOOKED_AT ? text.len : LOOKED_AT)};
    hs_spans in = hit->statement ? hit->statement->content : (hs_spans){&whole_text, 1};
    hs_spans marks = c->marker ? hs_marker_find(arena, c->marker, text, in, NULL) : (hs_spans){0};
    hs_span core = hit->statement ? hull_of(hit->statement) : marks.n ? densest(marks) : (hs_span){0, 0};
    bool far = marks.n && core.end - core.begin > 2 * CONTEXT;
    hs_span near = far ? densest(marks) : core.end - core.begin > 2 * CONTEXT ? (hs_span){core.begin, core.begin} : core;
    hit->context = around(text, core, near);
    hit->marks = within(marks, hit->context);
}

static int show(hs_ledger *l, hs_arena *arena, search_call *c, const hs_found *found, bool *stop, hs_err *err)
{
    hs_hit hit = {.score = found->score};
    int code = load(l, c, found->version, err);
    if (code) return code;
    for (uint32_t i = 0; found->row && i < c->loaded.n; i++)
        if (c->loaded.row[i] == found->row) hit.statement = &c->doc->statement[i];
    if (found->row && !hit.statement) return HS_OK; /* somebody rejected it just now */
    hit.doc = c->doc;
    code = hs_ledger_publishers(l, arena, found->version, &hit.publishers, err);
    if (code) return code;
    set_context(arena, c, &hit);
    *stop = c->hit(c->user, &hit) != 0;
    return HS_OK;
}

static int search(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    search_call *c = argument;
    hs_question question;
    const hs_search_options *o = c->options;
    hs_searched what = {.question = &question, .statements = !o || !o->documents, .no_fold = o && o->no_fold, .offset = o ? o->offset : 0,
                        .limit = o && o->limit ? o->limit : LIMIT};
    const hs_found *found;
    uint32_t n;
    bool stop = false;
    int code = hs_question_read(arena, c->line, &question, err);
    if (!code) code = hs_search_run(l, arena, &what, &found, &n, err);
    if (!code && n && question.wanted && !(c->marker = hs_marker_new(l, &question, false, err))) code = HS_EIO;
    for (uint32_t i = 0; !code && !stop && i < n; i++) {
        hs_arena_mark mark = hs_arena_save(arena);
        code = show(l, arena, c, &found[i], &stop, err);
        hs_arena_reset(arena, mark);
    }
    return code;
}

int hs_search(hs_ledger *l, hs_str line, const hs_search_options *options, int (*hit)(void *user, const hs_hit *hit), void *user, hs_err *err)
{
    search_call c = {.line = line, .options = options, .hit = hit, .user = user};
    int code = hs_ledger_guarded(l, search, &c, err);
    hs_marker_free(c.marker);
    hs_doc_free(c.doc);
    return code;
}

int hs_write_hit(const hs_hit *hit, const hs_write_options *options, hs_sink sink, void *user, hs_err *err)
{
    hs_view view = hs_doc_view(hit->doc);
    return hs_write_found(&view, hit, options, sink, user, err);
}
