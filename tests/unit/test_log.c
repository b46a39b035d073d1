/* What people decide: the log, what it does to the machine's records, and what is left of it when those are made anew. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "ledger/log.h"
#include "ledger/replay.h"

static const char TEXT[] = "“The ferry stays,” said Anvar Teshik. The mayor denied that he had paid for the bridge. Critics say it may fall.\n"
                           "The mayor later said that critics know nothing.\n";

typedef struct world {
    hs_ledger *l;
    hs_arena arena;
    jmp_buf fail;
    char path[64];
    int64_t version;
    hs_offsets offsets;
} world;

/* ---- a ledger with one document ---- */

/* A statement by its words: content, cue, source (each NULL for none), name. */
typedef struct said { const char *content, *cue, *source, *name; hs_polarity polarity; uint32_t within; } said;

static hs_spans words_in(world *w, const char *text, const char *words)
{
    if (!words) return (hs_spans){0};
    const char *p = strstr(text, words);
    assert_non_null(p);
    hs_span *one = hs_new(&w->arena, hs_span, 1);
    *one = (hs_span){(uint32_t)(p - text), (uint32_t)(p - text + strlen(words))};
    return (hs_spans){one, 1};
}

static hs_statement make(world *w, const char *text, const said *s, uint32_t id)
{
    return (hs_statement){.id = id, .type = HS_INDIRECT, .polarity = s->polarity, .within = s->within, .confidence = 0.5,
                          .content = words_in(w, text, s->content), .cue = words_in(w, text, s->cue),
                          .source = {.spans = words_in(w, text, s->source), .name = hs_str_of(s->name), .kind = HS_KIND_PERSON}};
}

static hs_statement *make_all(world *w, const said *s, uint32_t n)
{
    hs_statement *all = hs_new(&w->arena, hs_statement, n);
    for (uint32_t i = 0; i < n; i++) all[i] = make(w, TEXT, &s[i], i + 1);
    return all;
}

static const said FIRST[] = {
    {"“The ferry stays,”", "said", "Anvar Teshik", "Anvar Teshik", HS_AFFIRMED, 0},
    {"that he had paid for the bridge", "denied", "The mayor", "Osk Mayor", HS_DENIED, 0},
    {"it may fall", "say", "Critics", NULL, HS_AFFIRMED, 0},
};
enum { N_FIRST = 3 };

static int open_world(void **state)
{
    world *w = calloc(1, sizeof *w);
    hs_err err = {0};
    hs_added how;
    strcpy(w->path, "/tmp/hearsay-test-XXXXXX");
    int file = mkstemp(w->path);
    assert_true(file >= 0);
    close(file);
    hs_arena_init(&w->arena, 1 << 28, &w->fail);
    if (setjmp(w->fail)) fail_msg("out of memory");
    hs_offsets_build(&w->arena, hs_str_of(TEXT), &w->offsets);
    assert_int_equal(hs_ledger_open_file(w->path, false, &w->l, &err), HS_OK);
    hs_incoming in = {.name = HS_STR("letter.txt"), .form = HS_STR("text"), .bytes = hs_str_of(TEXT), .text = hs_str_of(TEXT), .charset = HS_STR("UTF-8"),
                      .statement = make_all(w, FIRST, N_FIRST), .n = N_FIRST, .offsets = &w->offsets, .program = HS_STR("one")};
    if (hs_ledger_store(w->l, &w->arena, &in, &how, &w->version, &err)) fail_msg("%s", err.message);
    *state = w;
    return 0;
}

static int close_world(void **state)
{
    world *w = *state;
    char path[80];
    hs_ledger_close(w->l);
    hs_arena_free(&w->arena);
    static const char *const ends[] = {"", "-wal", "-shm"};
    for (int i = 0; i < 3; i++) snprintf(path, sizeof path, "%s%s", w->path, ends[i]), unlink(path);
    free(w);
    return 0;
}

/* The machine's rows made anew, as hs_ledger_renew does it. */
static hs_replayed extract(world *w, const said *s, uint32_t n)
{
    hs_err err = {0};
    hs_loaded old;
    hs_replayed out;
    assert_int_equal(hs_sql_begin(w->l, &err), HS_OK);
    assert_int_equal(hs_ledger_load(w->l, &w->arena, w->version, true, &old, &err), HS_OK);
    for (uint32_t i = 0; i < old.n; i++)
        assert_int_equal(hs_remove_statement(w->l, &w->arena, old.row[i], old.text, old.statement[i].content, &err), HS_OK);
    assert_int_equal(hs_store_statements(w->l, &w->arena, w->version, hs_str_of(TEXT), &w->offsets, make_all(w, s, n), n, &err), HS_OK);
    if (hs_replay_version(w->l, &w->arena, w->version, &out, &err)) fail_msg("%s", err.message);
    assert_int_equal(hs_sql_commit(w->l, &err), HS_OK);
    return out;
}

/* ---- what stands ---- */

static int by_id(const void *a, const void *b)
{
    const hs_statement *const *x = a, *const *y = b;
    return (*x)->id < (*y)->id ? -1 : (*x)->id > (*y)->id;
}

/* "1m 2x 3r 4p(content|name|d|within)": machine's, accepted, rejected, replaced (x), person's; and "loose N" if there are any. */
static const char *shown(world *w)
{
    static char out[2048];
    hs_err err = {0};
    hs_loaded d;
    size_t at = 0;
    int64_t loose = 0;
    if (hs_ledger_load(w->l, &w->arena, w->version, true, &d, &err)) fail_msg("%s", err.message);
    const hs_statement **order = hs_new(&w->arena, const hs_statement *, d.n);
    for (uint32_t i = 0; i < d.n; i++) order[i] = &d.statement[i];
    qsort(order, d.n, sizeof *order, by_id);
    *out = '\0';
    for (uint32_t i = 0; i < d.n; i++) {
        const hs_statement *s = order[i];
        uint8_t standing = d.standing[s - d.statement];
        at += (size_t)snprintf(out + at, sizeof out - at, "%s%u%c", i ? " " : "", s->id, "marxp"[standing]);
        if (standing != HS_STANDING_PERSON) continue;
        hs_str words = hs_words_at(&w->arena, d.text, s->content);
        at += (size_t)snprintf(out + at, sizeof out - at, "(%.*s|%.*s|%c|%u)", (int)words.len, words.ptr, (int)s->source.name.len,
                               s->source.name.ptr ? s->source.name.ptr : "", "ad"[s->polarity], s->within);
    }
    assert_int_equal(hs_sql_value(w->l, hs_sql(w->l, "SELECT count(*) FROM loose", &err), &loose, NULL, &err), HS_OK);
    if (loose) snprintf(out + at, sizeof out - at, " loose %d", (int)loose);
    return out;
}

/* ---- doing ---- */

static hs_statement standing_one(world *w, uint32_t id)
{
    hs_err err = {0};
    hs_loaded d;
    assert_int_equal(hs_ledger_load(w->l, &w->arena, w->version, true, &d, &err), HS_OK);
    for (uint32_t i = 0; i < d.n; i++)
        if (d.statement[i].id == id) return d.statement[i];
    fail_msg("no statement s%u", id);
    return (hs_statement){0};
}

static const said OWN = {"critics know nothing", "said", "The mayor", "Tomir Haldan", HS_AFFIRMED, 0};

/* "accept 1", "reject 2", "name 2 Tomir Haldan" and "deny 1" (edits), "note 1", "add", "undo", "undo 3" */
static void act(world *w, const char *what)
{
    hs_err err = {0};
    char verb[16] = "", name[64] = "";
    unsigned id = 0;
    sscanf(what, "%15s %u %63[^\n]", verb, &id, name);
    hs_correction c = {.doc = HS_STR("d1"), .id = id};
    hs_statement s;
    int code;
    if (!strcmp(verb, "undo")) code = hs_undo(w->l, HS_STR("ilse"), id, NULL, &err);
    else {
        if (!strcmp(verb, "add")) c.verb = HS_ADD, s = make(w, TEXT, &OWN, 0), c.now = &s;
        else if (!strcmp(verb, "accept")) c.verb = HS_ACCEPT;
        else if (!strcmp(verb, "reject")) c.verb = HS_REJECT;
        else if (!strcmp(verb, "note")) c.verb = HS_NOTE, c.note = HS_STR("asked \"twice\"\n\x01");
        else {
            c.verb = HS_EDIT, s = standing_one(w, id), c.now = &s;
            if (!strcmp(verb, "name")) s.source.name = hs_str_of(name);
            else s.polarity = HS_DENIED;
        }
        code = hs_correct(w->l, HS_STR("ilse"), &c, NULL, &err);
    }
    if (code) fail_msg("%s: %s", what, err.message);
}

static void act_all(world *w, const char *const *what)
{
    for (; *what; what++) act(w, *what);
}

enum { MOST = 8 };

static const struct { const char *act[MOST]; const char *want; } REPLAY[] = {
    {{NULL}, "1m 2m 3m"},
    {{"accept 1", "reject 2"}, "1a 2r 3m"},
    {{"accept 1", "accept 1"}, "1a 2m 3m"},
    {{"reject 1", "accept 1"}, "1a 2m 3m"},
    {{"name 2 Tomir Haldan"}, "1m 2x 3m 4p(that he had paid for the bridge|Tomir Haldan|d|0)"},
    {{"name 2 Tomir Haldan", "name 4 Osk Mayor"}, "1m 2a 3m"},
    {{"name 2 Tomir Haldan", "accept 2"}, "1m 2x 3m 4p(that he had paid for the bridge|Tomir Haldan|d|0)"},
    {{"deny 1", "name 4 Ilse"}, "1x 2m 3m 4p(“The ferry stays,”|Ilse|d|0)"},
    {{"deny 1", "name 4 Ilse", "undo"}, "1x 2m 3m 4p(“The ferry stays,”|Anvar Teshik|d|0)"},
    {{"deny 1", "name 4 Ilse", "undo 1"}, "1x 2m 3m 4p(“The ferry stays,”|Ilse|d|0)"}, /* the later one holds all of its record */
    {{"deny 1", "reject 4"}, "1r 2m 3m"},
    {{"deny 1", "reject 1", "accept 1"}, "1a 2m 3m"},
    {{"deny 1", "undo"}, "1m 2m 3m"},
    {{"deny 1", "undo", "undo 2"}, "1x 2m 3m 4p(“The ferry stays,”|Anvar Teshik|d|0)"},
    {{"deny 1", "undo", "undo 2", "undo 3"}, "1m 2m 3m"},
    {{"accept 1", "reject 2", "undo", "undo"}, "1m 2m 3m"},
    {{"add"}, "1m 2m 3m 4p(critics know nothing|Tomir Haldan|a|0)"},
    {{"add", "add"}, "1m 2m 3m 4p(critics know nothing|Tomir Haldan|a|0)"},
    {{"add", "undo"}, "1m 2m 3m"},
    {{"add", "deny 4"}, "1m 2m 3m 4p(critics know nothing|Tomir Haldan|d|0)"},
    {{"add", "deny 4", "undo 1"}, "1m 2m 3m loose 1"},
    {{"add", "deny 4", "undo 1", "undo 3"}, "1m 2m 3m 4p(critics know nothing|Tomir Haldan|d|0)"},
    {{"add", "reject 4"}, "1m 2m 3m"},
    {{"add", "deny 1"}, "1x 2m 3m 4p(critics know nothing|Tomir Haldan|a|0) 5p(“The ferry stays,”|Anvar Teshik|d|0)"},
    {{"add", "deny 1", "undo 1"}, "1x 2m 3m 5p(“The ferry stays,”|Anvar Teshik|d|0)"},
    {{"note 1"}, "1m 2m 3m"},
};

static void check_log(world *w)
{
    hs_err err = {0};
    hs_log_state log;
    if (hs_log_check(w->l, &log, &err)) fail_msg("%s", err.message);
}

static void test_replay(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof REPLAY / sizeof *REPLAY; i++) {
        void *own;
        open_world(&own);
        world *w = own;
        act_all(w, REPLAY[i].act);
        if (strcmp(shown(w), REPLAY[i].want)) fail_msg("case %zu: want %s, have %s", i, REPLAY[i].want, shown(w));
        check_log(w);
        extract(w, FIRST, N_FIRST); /* the same once more changes nothing */
        if (strcmp(shown(w), REPLAY[i].want)) fail_msg("case %zu, anew: want %s, have %s", i, REPLAY[i].want, shown(w));
        close_world(&own);
    }
}

/* ---- other machine's records ---- */

static const said FEWER[] = {{"“The ferry stays,”", "said", "Anvar Teshik", "Anvar Teshik", HS_AFFIRMED, 0}};
static const said SHORTER[] = {
    {"it may fall", "say", "Critics", NULL, HS_AFFIRMED, 0}, /* another order, other numbers */
    {"that he had paid for", "denied", "The mayor", "Osk Mayor", HS_DENIED, 0},
};
static const said RENAMED[] = {{"“The ferry stays,”", "said", "Anvar Teshik", "Anvar", HS_AFFIRMED, 0}};
static const said MORE[] = {
    {"“The ferry stays,”", "said", "Anvar Teshik", "Anvar Teshik", HS_AFFIRMED, 0},
    {"that critics know nothing", "said", "The mayor later", NULL, HS_AFFIRMED, 0},
    {"critics know nothing", "said", "The mayor", "Tomir Haldan", HS_DENIED, 0},
};
static const said OTHER[] = {{"that he had paid for the bridge", "denied", "The mayor", "Osk Mayor", HS_DENIED, 0},
                             {"he had paid for the bridge. Critics say", "denied", "The mayor", "Osk Mayor", HS_DENIED, 0}};

static const struct { const char *act[MOST]; const said *then; uint32_t n; const char *want; hs_replayed count; } ANEW[] = {
    {{"accept 1", "reject 2"}, FEWER, 1, "1a loose 1", {1, 0, 0, 1}},
    {{"accept 2"}, FEWER, 1, "1m 2p(that he had paid for the bridge|Osk Mayor|d|0)", {0, 0, 1, 0}},
    {{"accept 2", "reject 2"}, FEWER, 1, "1m", {0, 0, 2, 0}},
    {{"name 2 Tomir Haldan", "deny 1"}, FEWER, 1,
     "1x 2p(that he had paid for the bridge|Tomir Haldan|d|0) 3p(“The ferry stays,”|Anvar Teshik|d|0)", {1, 0, 1, 0}},
    {{"accept 2", "undo"}, FEWER, 1, "1m", {0, 0, 0, 0}},
    {{"reject 2"}, SHORTER, 2, "1m 2r", {0, 1, 0, 0}},
    {{"accept 2", "reject 3"}, SHORTER, 2, "1r 2x 3p(that he had paid for the bridge|Osk Mayor|d|0)", {1, 1, 0, 0}},
    {{"accept 1"}, RENAMED, 1, "1x 2p(“The ferry stays,”|Anvar Teshik|a|0)", {1, 0, 0, 0}}, /* what was accepted stands, not what is found now */
    {{"name 1 Anvar"}, RENAMED, 1, "1a", {1, 0, 0, 0}}, /* the machine has learned it */
    {{"add"}, FEWER, 1, "1m 2p(critics know nothing|Tomir Haldan|a|0)", {1, 0, 0, 0}},
    {{"add"}, MORE, 3, "1m 2m 3x 4p(critics know nothing|Tomir Haldan|a|0)", {1, 0, 0, 0}}, /* not twice */
    {{"reject 2", "add"}, OTHER, 2, "1r 2m 3p(critics know nothing|Tomir Haldan|a|0)", {2, 0, 0, 0}}, /* the same before the like */
    {{"note 2"}, FEWER, 1, "1m loose 1", {0, 0, 0, 1}},
};

static void test_anew(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof ANEW / sizeof *ANEW; i++) {
        void *own;
        open_world(&own);
        world *w = own;
        act_all(w, ANEW[i].act);
        char before[2048];
        snprintf(before, sizeof before, "%s", shown(w));
        hs_replayed c = extract(w, ANEW[i].then, ANEW[i].n), want = ANEW[i].count;
        if (strcmp(shown(w), ANEW[i].want)) fail_msg("case %zu: want %s, have %s", i, ANEW[i].want, shown(w));
        if (memcmp(&c, &want, sizeof c)) fail_msg("case %zu: %u exact, %u near, %u own, %u loose", i, c.exact, c.near, c.own, c.loose);
        extract(w, FIRST, N_FIRST); /* and back again: nothing was lost */
        assert_string_equal(shown(w), before);
        close_world(&own);
    }
}

/* The text itself is another: words are looked for. */
static void test_other_text(void **state)
{
    world *w = *state;
    static const char NEW[] = "An agency writes: “The ferry stays,” said Anvar Teshik. The mayor denied that he had paid for the bridge.\n";
    hs_err err = {0};
    hs_offsets offsets;
    hs_replayed out;
    act(w, "name 1 Ilse");
    act(w, "accept 2");
    act(w, "accept 3");
    act(w, "reject 3");
    assert_int_equal(hs_sql_begin(w->l, &err), HS_OK);
    hs_loaded old;
    assert_int_equal(hs_ledger_load(w->l, &w->arena, w->version, true, &old, &err), HS_OK);
    for (uint32_t i = 0; i < old.n; i++) hs_remove_statement(w->l, &w->arena, old.row[i], old.text, old.statement[i].content, &err);
    sqlite3_stmt *q = hs_sql(w->l, "UPDATE text SET body = ?", &err);
    hs_sql_str(q, 1, hs_str_of(NEW));
    assert_int_equal(hs_sql_run(w->l, q, &err), HS_OK);
    hs_offsets_build(&w->arena, hs_str_of(NEW), &offsets);
    hs_statement s = make(w, NEW, &FIRST[0], 1);
    assert_int_equal(hs_store_statements(w->l, &w->arena, w->version, hs_str_of(NEW), &offsets, &s, 1, &err), HS_OK);
    assert_int_equal(hs_replay_version(w->l, &w->arena, w->version, &out, &err), HS_OK);
    assert_int_equal(hs_sql_commit(w->l, &err), HS_OK);
    assert_string_equal(shown(w), "1x 2p(“The ferry stays,”|Ilse|a|0) 3p(that he had paid for the bridge|Osk Mayor|d|0) loose 2");
    assert_int_equal(out.loose, 2);
}

/* ---- the log ---- */

static void test_tampering(void **state)
{
    static const struct { const char *sql, *says; } table[] = {
        {"UPDATE entry SET who = 'somebody' WHERE id = 2", "entry 2 does not fit its hash"},
        {"UPDATE entry SET at = '1999-01-01T00:00:00Z' WHERE id = 1", "entry 1 does not fit its hash"},
        {"UPDATE entry SET detail = replace(detail, 'Teshik', 'Haldan') WHERE id = 1", "entry 1 does not fit its hash"},
        {"UPDATE entry SET version = NULL WHERE id = 3", "entry 3 does not fit its hash"},
        {"DELETE FROM statement; DELETE FROM entry WHERE id = 2", "entry 2 is missing"},
        {"DELETE FROM statement; DELETE FROM entry WHERE id = 3", "entry 3 is missing: the log was cut off"},
        {"DELETE FROM statement; DELETE FROM entry", "entry 1 is missing"},
        {"INSERT INTO entry (at, who, what, detail, hash) VALUES ('2031-05-03', 'x', 'note', '{}', zeroblob(32))", "entry 4 does not fit its hash"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        void *own;
        hs_err err = {0};
        hs_log_state log;
        open_world(&own);
        world *w = own;
        act(w, "accept 1");
        act(w, "reject 2");
        act(w, "add");
        check_log(w);
        bool adds = !strncmp(table[i].sql, "INSERT", 6);
        if (!adds) assert_int_not_equal(hs_sql_script(w->l, table[i].sql, NULL), HS_OK); /* the triggers forbid it … */
        assert_int_equal(hs_sql_script(w->l, "PRAGMA foreign_keys = OFF; DROP TRIGGER entry_stays; DROP TRIGGER entry_remains", &err), HS_OK);
        assert_int_equal(hs_sql_script(w->l, table[i].sql, &err), HS_OK); /* … but who drops them can */
        assert_int_equal(hs_log_check(w->l, &log, &err), HS_EFORMAT);
        if (!strstr(err.message, table[i].says)) fail_msg("case %zu: %s", i, err.message);
        close_world(&own);
    }
}

static void test_append(void **state)
{
    world *w = *state;
    hs_err err = {0};
    int64_t entry = 0;
    hs_log_state log;
    static const char *const nobody[] = {"", "   ", "a\nb", "\xff"};
    assert_int_equal(hs_sql_begin(w->l, &err), HS_OK);
    for (size_t i = 0; i < 4; i++) assert_int_equal(hs_log_append(w->l, &w->arena, hs_str_of(nobody[i]), "merge", 0, HS_STR("{}"), 0, &entry, &err), HS_EUSAGE);
    assert_int_equal(hs_log_append(w->l, &w->arena, HS_STR("ilse"), "merge", 0, HS_STR("{\"a\":1}"), 0, &entry, &err), HS_OK);
    assert_int_equal(entry, 1);
    assert_int_equal(hs_sql_commit(w->l, &err), HS_OK);
    assert_int_equal(hs_undo(w->l, HS_STR("ilse"), 1, NULL, &err), HS_EUSAGE); /* about names: not this log's reader's to undo */
    assert_int_equal(hs_undo(w->l, HS_STR("ilse"), 0, NULL, &err), HS_EUSAGE);
    act(w, "accept 1");
    assert_int_equal(hs_log_check(w->l, &log, &err), HS_OK);
    assert_int_equal(log.n, 2);
    assert_int_equal(hs_undo(w->l, HS_STR("ilse"), 2, NULL, &err), HS_OK);
    assert_int_equal(hs_undo(w->l, HS_STR("ilse"), 2, NULL, &err), HS_EUSAGE);
    assert_non_null(strstr(err.message, "undone already"));
}

static int count_entry(void *user, const hs_logged *e)
{
    char *out = user;
    static const char *const state[] = {"stands", "undone", "loose"};
    snprintf(out + strlen(out), 512 - strlen(out), "%lld %.*s %.*s %s %.*s%.*s;", (long long)e->entry, (int)e->what.len, e->what.ptr, (int)e->doc.len,
             e->doc.ptr, state[e->state], (int)e->words.len, e->words.ptr, (int)e->note.len, e->note.len ? e->note.ptr : "");
    return 0;
}

static void test_reading(void **state)
{
    world *w = *state;
    hs_err err = {0};
    char out[512] = "";
    act(w, "accept 3");
    act(w, "note 2");
    act(w, "undo 1");
    extract(w, FEWER, 1);
    assert_int_equal(hs_ledger_log(w->l, NULL, count_entry, out, &err), HS_OK);
    assert_string_equal(out, "1 accept d1 undone it may fall;2 note d1 loose that he had paid for the bridgeasked \"twice\"\n\x01;3 undo d1 stands it may fall;");
    *out = '\0';
    assert_int_equal(hs_ledger_log(w->l, &(hs_log_options){.doc = "d1v1", .loose = 1}, count_entry, out, &err), HS_OK);
    assert_string_equal(out, "2 note d1 loose that he had paid for the bridgeasked \"twice\"\n\x01;");
}

/* ---- what is refused ---- */

static void test_refused(void **state)
{
    world *w = *state;
    hs_err err = {0};
    static const hs_span inside[] = {{1, 5}}, backwards[] = {{20, 25}, {21, 30}}, beyond[] = {{5, 5000}}, empty[] = {{5, 5}};
    const hs_span *const bad[] = {inside, backwards, beyond, empty}; /* [1, 5) begins within “ */
    hs_statement s = make(w, TEXT, &OWN, 0);
    hs_correction c = {.verb = HS_ADD, .doc = HS_STR("d1"), .now = &s};
    for (size_t i = 0; i < 4; i++) {
        s.content = (hs_spans){bad[i], i == 1 ? 2 : 1};
        assert_int_equal(hs_correct(w->l, HS_STR("ilse"), &c, NULL, &err), HS_EUSAGE);
        assert_non_null(strstr(err.message, "the content is no place"));
    }
    s = make(w, TEXT, &OWN, 0);
    s.said.value = HS_STR("2031-13");
    assert_int_equal(hs_correct(w->l, HS_STR("ilse"), &c, NULL, &err), HS_EUSAGE);
    s.said.value = HS_STR("2031-12");
    assert_int_equal(hs_correct(w->l, HS_STR(""), &c, NULL, &err), HS_EUSAGE);
    c = (hs_correction){.verb = HS_ACCEPT, .doc = HS_STR("d1"), .id = 9};
    assert_int_equal(hs_correct(w->l, HS_STR("ilse"), &c, NULL, &err), HS_EUSAGE);
    c.doc = HS_STR("d2");
    assert_int_equal(hs_correct(w->l, HS_STR("ilse"), &c, NULL, &err), HS_EUSAGE);
    assert_string_equal(shown(w), "1m 2m 3m");
    check_log(w);
}

/* Additions within additions: the innermost voice around, and never deeper than a reader can bear. */
static void test_within(void **state)
{
    world *w = *state;
    hs_err err = {0};
    hs_loaded d;
    uint32_t begin = (uint32_t)(strstr(TEXT, "critics know") - TEXT), n = 20;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t k = i * 7 % n; /* in no order */
        hs_span one = {begin + k / 2, begin + 20 - (k + 1) / 2};
        if (one.end <= one.begin) continue;
        hs_statement s = {.content = {&one, 1}};
        assert_int_equal(hs_correct(w->l, HS_STR("ilse"), &(hs_correction){.verb = HS_ADD, .doc = HS_STR("d1"), .now = &s}, NULL, &err), HS_OK);
    }
    assert_int_equal(hs_ledger_load(w->l, &w->arena, w->version, false, &d, &err), HS_OK);
    for (uint32_t i = 0; i < d.n; i++) {
        const hs_statement *s = &d.statement[i];
        if (d.standing[i] != HS_STANDING_PERSON) continue;
        for (uint32_t k = 0; k < d.n; k++)
            if (d.statement[k].id == s->within) assert_int_equal(d.statement[k].content.at[0].end - d.statement[k].content.at[0].begin,
                                                                 s->content.at[0].end - s->content.at[0].begin + 1);
        if (s->content.at[0].end - s->content.at[0].begin == 20) assert_int_equal(s->within, 0);
        else assert_int_not_equal(s->within, 0);
    }
}

static void test_types(void **state)
{
    static const struct { const char *text; hs_type want; } table[] = {
        {"\"Yes\"", HS_DIRECT}, {"“Yes, he did.”", HS_DIRECT}, {"«Да»", HS_DIRECT}, {"„Ja“", HS_DIRECT}, {"yes", HS_INDIRECT},
        {"that it was \"bad\"", HS_MIXED}, {"don’t", HS_INDIRECT}, {"“open, and no end", HS_DIRECT}, {"42", HS_INDIRECT},
    };
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        hs_doc *doc;
        size_t n = strlen(table[i].text);
        assert_int_equal(hs_doc_read(table[i].text, n, NULL, &doc, NULL), HS_OK);
        hs_span all = {0, (uint32_t)hs_doc_text(doc).len};
        if (hs_doc_type(doc, (hs_spans){&all, 1}) != table[i].want) fail_msg("%s", table[i].text);
        assert_int_equal(hs_doc_byte(doc, hs_doc_offset(doc, all.end, HS_CODE_POINTS)), all.end);
        hs_doc_free(doc);
    }
}

static void test_record(void **state)
{
    static const struct { const char *json; int code; const char *says; } table[] = {
        {"{\"doc\":\"d1\",\"content\":{\"text\":\"know nothing\"},\"source\":{\"name\":\"A\"}}", HS_OK, NULL},
        {"{\"doc\":\"d1\",\"content\":{\"spans\":[[0,3]],\"text\":\"“Th\"}}", HS_OK, NULL},
        {"{\"doc\":\"d1\",\"content\":{\"spans\":[[0,3]],\"text\":\"“T\"}}", HS_EUSAGE, "not what stands"},
        {"{\"doc\":\"d1\",\"content\":{\"spans\":[[0,3000]]}}", HS_EUSAGE, "no places"},
        {"{\"doc\":\"d1\",\"content\":{\"spans\":[[-1,3]]}}", HS_EUSAGE, "no places"},
        {"{\"doc\":\"d1\",\"content\":{\"spans\":[[3]]}}", HS_EUSAGE, "no places"},
        {"{\"doc\":\"d1\",\"content\":{\"text\":\"mayor\"}}", HS_EUSAGE, "more than once"},
        {"{\"doc\":\"d1\",\"content\":{\"text\":\"king\"}}", HS_EUSAGE, "not in the text"},
        {"{\"doc\":\"d1\",\"content\":{\"text\":\"it may fall\"},\"polarity\":\"maybe\"}", HS_EUSAGE, "do not know"},
        {"{\"doc\":\"d1\"}", HS_EUSAGE, "needs a content"},
        {"{\"doc\":\"d7\",\"content\":{\"text\":\"know\"}}", HS_EUSAGE, "no document"},
        {"{\"content\":{\"text\":\"know\"}}", HS_EUSAGE, "needs \"doc\""},
        {"[1]", HS_EFORMAT, "no JSON object"}, {"{", HS_EFORMAT, "no JSON object"}, {"", HS_EFORMAT, "no JSON object"},
    };
    world *w = *state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        hs_err err = {0};
        int code = hs_code_record(w->l, HS_STR("ilse"), hs_str_of(table[i].json), NULL, &err);
        if (code != table[i].code || (code && !strstr(err.message, table[i].says))) fail_msg("case %zu: %d %s", i, code, err.message);
    }
    assert_string_equal(shown(w), "1m 2m 3m 4p(know nothing|A|a|0) 5p(“Th||a|1)");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_replay), cmocka_unit_test(test_anew), cmocka_unit_test(test_tampering), cmocka_unit_test(test_types),
        cmocka_unit_test_setup_teardown(test_other_text, open_world, close_world), cmocka_unit_test_setup_teardown(test_append, open_world, close_world),
        cmocka_unit_test_setup_teardown(test_reading, open_world, close_world), cmocka_unit_test_setup_teardown(test_refused, open_world, close_world),
        cmocka_unit_test_setup_teardown(test_within, open_world, close_world), cmocka_unit_test_setup_teardown(test_record, open_world, close_world),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
