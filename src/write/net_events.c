/* The event list: one line a statement that counts, with everything that is known of it. Semicolons and quotation marks as in the matrices. */
#include "base/err.h"
#include "base/mem.h"
#include "net/calendar.h"
#include "write/net.h"

static void put_text(hs_buf *b, hs_str s)
{
    hs_buf_add_c(b, '"');
    for (size_t i = 0; i < s.len; i++) hs_buf_add_c(b, s.ptr[i] == '"' ? '\'' : s.ptr[i]);
    hs_buf_add_c(b, '"');
}

static void put_value(hs_buf *b, const hs_net_variable *v, uint32_t i)
{
    int32_t x = v->value[i];
    if (v->kind == HS_NET_TEXT || v->kind == HS_NET_LONG) {
        put_text(b, x == HS_NET_MISSING ? HS_STR("") : v->entity[x].label);
        return;
    }
    if (x == HS_NET_MISSING) return;
    if (x < 0) hs_buf_add_c(b, '-');
    hs_put_uint(b, (uint64_t)(x < 0 ? -(int64_t)x : x));
}

static void put_head(hs_buf *b, const hs_net_table *t)
{
    hs_buf_add_z(b, "\"statement_id\";\"time\"");
    for (int of_document = 0; of_document < 2; of_document++) {
        for (uint32_t v = 0; v < t->n_variable; v++) {
            if (t->variable[v].of_document != (of_document != 0)) continue;
            hs_buf_add_z(b, of_document ? ";\"document_" : ";\"");
            for (size_t i = 0; i < t->variable[v].name.len; i++) hs_buf_add_c(b, t->variable[v].name.ptr[i] == '"' ? '\'' : t->variable[v].name.ptr[i]);
            hs_buf_add_c(b, '"');
        }
        if (!of_document) hs_buf_add_z(b, ";\"start_position\";\"stop_position\";\"text\";\"coder\"");
    }
    hs_buf_add_z(b, ";\"place\"");
}

static void put_event(hs_out *out, const hs_net_table *t, uint32_t i)
{
    hs_buf *b = &out->buf;
    const hs_net_said *s = &t->said[i];
    hs_buf_printf(b, "\n%lld;", (long long)s->id);
    if (s->time != INT64_MIN) {
        hs_buf_add_c(b, '"');
        hs_put_time(b, s->time, ' ');
        hs_buf_add_c(b, '"');
    }
    for (int of_document = 0; of_document < 2; of_document++) {
        for (uint32_t v = 0; v < t->n_variable; v++) {
            if (t->variable[v].of_document != (of_document != 0)) continue;
            hs_buf_add_c(b, ';');
            put_value(b, &t->variable[v], i);
        }
        if (of_document) break;
        hs_buf_printf(b, ";%u;%u;", s->start, s->stop);
        put_text(b, s->words);
        hs_buf_add_c(b, ';');
        put_text(b, s->coder);
    }
    hs_buf_add_c(b, ';');
    put_text(b, s->name);
    hs_out_flush(out);
}

static int write_events(hs_arena *arena, const hs_net_table *t, const hs_net_options *o, hs_out *out, hs_err *err)
{
    hs_net_chosen chosen;
    if (o->duplicates != HS_NET_INCLUDE && (!o->var1.len || !o->var2.len))
        return hs_fail(err, HS_EUSAGE, "to leave out duplicates, both variables must be named: duplicates are statements with the same values of them");
    int code = hs_net_choose(arena, t, o, HS_NET_WANT_EVENTS, &chosen, err);
    if (code) return code;
    put_head(&out->buf, t);
    for (uint32_t i = 0; i < chosen.n && !out->stopped; i++) put_event(out, t, chosen.at[i]);
    hs_out_finish(out);
    if (out->buf.failed) return hs_fail(err, HS_ENOMEM, "out of memory while writing");
    return out->stopped ? hs_fail(err, HS_EIO, "the output was closed") : HS_OK;
}

int hs_net_write_events(const hs_net_table *t, const hs_net_options *options, hs_sink sink, void *user, hs_err *err)
{
    hs_arena arena;
    jmp_buf fail;
    hs_out out = {.sink = sink, .user = user};
    hs_arena_init(&arena, (size_t)4 << 30, &fail);
    int code = setjmp(fail) ? hs_fail(err, HS_ENOMEM, "out of memory") : write_events(&arena, t, options, &out, err);
    hs_buf_free(&out.buf);
    hs_arena_free(&arena);
    return code;
}
