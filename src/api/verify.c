/* Checking a ledger: what needs more than the ledger, the map from a text to its source, and reading the source anew. */
#include "api/ledger.h"
#include "base/err.h"
#include "ledger/verify.h"
#include "read/read.h"
#include "text/map.h"

/* ---- the map ---- */

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* How far a piece goes in the text. */
static uint32_t piece_end(const hs_map *m, uint32_t i, hs_str text)
{
    return i + 1 < m->n ? m->at[i + 1].text : (uint32_t)text.len;
}

/* NULL, or why the pieces are no map from the text into the source. */
static const char *map_fault(const hs_map *m, const hs_checked *c)
{
    if (c->text.len && (!m->n || m->at[0].text)) return "its map does not begin where the text begins";
    for (uint32_t i = 0; i < m->n; i++) {
        const hs_piece *p = &m->at[i];
        if (i && p->text <= p[-1].text) return "its map is out of order";
        if (p->text >= c->text.len && c->text.len) return "its map goes beyond the text";
        uint32_t n = piece_end(m, i, c->text) - p->text;
        if (p->origin > c->bytes.len || (uint64_t)((n - 1) / p->unit) * p->step > c->bytes.len - p->origin) return "its map goes beyond the source";
    }
    return NULL;
}

/* What runs in step with a source in UTF-8 is the same, letter by letter; white space may be of another kind. -1, or the text's byte that
 * differs. *proved: bytes that were compared. */
static int64_t first_difference(const hs_map *m, const hs_checked *c, uint64_t *proved)
{
    for (uint32_t i = 0; i < m->n; i++) {
        const hs_piece *p = &m->at[i];
        uint32_t n = piece_end(m, i, c->text) - p->text;
        if (p->unit != 1 || p->step != 1) continue;
        if (n > c->bytes.len - p->origin) n = (uint32_t)(c->bytes.len - p->origin);
        hs_str text = hs_str_sub(c->text, p->text, p->text + n), from = hs_str_sub(c->bytes, p->origin, p->origin + n);
        *proved += n;
        if (hs_str_eq(text, from)) continue;
        for (uint32_t k = 0; k < n; k++)
            if (text.ptr[k] != from.ptr[k] && !(is_blank(text.ptr[k]) && is_blank(from.ptr[k]))) return p->text + k;
    }
    return -1;
}

/* Does the map, or the source itself, prove most of the words? Tells what is wrong. */
static bool check_map(hs_verify *v, const hs_checked *c)
{
    hs_map map;
    uint64_t proved = 0;
    if (!c->map.len) return hs_str_eq(c->text, c->bytes);
    const char *fault = hs_map_unpack(v->arena, c->map, &map) ? map_fault(&map, c) : "its map cannot be read";
    if (fault) {
        hs_verify_tell(v, HS_FAULT_MAP, c->doc, "%s", fault);
        return false;
    }
    if (!hs_str_is(c->charset, "UTF-8")) return false; /* only reading it anew proves it */
    int64_t at = first_difference(&map, c, &proved);
    if (at < 0) return 2 * proved >= c->text.len;
    hs_verify_tell(v, HS_FAULT_MAP, c->doc, "its text differs from its source at byte %lld of the text", (long long)at);
    return false;
}

/* ---- reading anew ---- */

static const char *c_string(hs_arena *arena, hs_str s)
{
    char *out = hs_arena_alloc(arena, s.len + 1);
    if (s.len) memcpy(out, s.ptr, s.len);
    return out;
}

static int read_anew(hs_verify *v, const hs_checked *c, hs_str *text, hs_err *err)
{
    hs_item item = {.name = c->name, .bytes = c->bytes, .form = c->form};
    hs_content content = {.bytes = c->bytes};
    hs_text read;
    int code = hs_item_decode(v->arena, &item, &content, err);
    hs_text_options options = {.name = c_string(v->arena, c->name), .charset = content.charset, .format = content.format};
    if (!code) code = hs_text_read(v->arena, content.bytes, &options, &read, err);
    if (!code) *text = read.s;
    return code;
}

static void check_origin(hs_verify *v, const hs_checked *c)
{
    hs_str text = {0};
    hs_err err = {0};
    bool proved = check_map(v, c);
    if (v->options->quick || hs_str_eq(c->text, c->bytes)) return; /* a text that is its own source needs no reader */
    hs_fault kind = proved ? HS_NOTE_READER : HS_FAULT_READING;
    if (read_anew(v, c, &text, &err)) hs_verify_tell(v, kind, c->doc, "its source cannot be read anew: %s", err.message);
    else if (!hs_str_eq(text, c->text))
        hs_verify_tell(v, kind, c->doc, proved ? "today's reader makes another text of its source; the map proves the one that is kept"
                                               : "its text is not what its source reads as");
}

static int verify(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    hs_verify *v = argument;
    v->l = l;
    v->arena = arena;
    return hs_verify_run(v, err);
}

int hs_ledger_verify(hs_ledger *l, const hs_verify_options *options, const hs_verify_calls *calls, hs_verified *out, hs_err *err)
{
    hs_verified own;
    hs_verify_calls none = {0};
    hs_verify_options usual = {0};
    hs_verify v = {.options = options ? options : &usual, .calls = calls ? calls : &none, .origin = check_origin, .out = out ? out : &own};
    *v.out = (hs_verified){0};
    return hs_ledger_guarded(l, verify, &v, err);
}
