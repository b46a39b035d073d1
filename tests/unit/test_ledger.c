/* The ledger's core: keys, packing, what goes in comes out, versions, the same again, identities in any order of reading. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "ledger/ledger.h"
#include "ledger/people.h"
#include "text/map.h"

static hs_arena arena;
static jmp_buf fail;
static char path[64];
static hs_ledger *ledger;

static hs_str str(const char *s)
{
    return hs_str_of(s);
}

static int open_fresh(void **state)
{
    (void)state;
    if (setjmp(fail)) abort();
    hs_arena_init(&arena, 64 << 20, &fail);
    snprintf(path, sizeof path, "test_ledger_%d.db", (int)getpid());
    unlink(path);
    return hs_ledger_open_file(path, false, &ledger, NULL);
}

static int close_it(void **state)
{
    (void)state;
    hs_ledger_close(ledger);
    hs_arena_free(&arena);
    unlink(path);
    return 0;
}

/* ---- keys ---- */

static void keys(void **state)
{
    static const struct { hs_fields f; const char *path, *want; } table[] = {
        {{.url = {"https://www.Osk-Herald.example/news/bridge/?utm_source=rss&id=7#top", 67}}, "", "url:osk-herald.example/news/bridge?id=7"},
        {{.url = {"http://osk-herald.example:80/news/bridge?id=7", 45}}, "", "url:osk-herald.example/news/bridge?id=7"},
        {{.url = {"https://osk.example/a?fbclid=x&b=2&gclid=y", 42}}, "", "url:osk.example/a?b=2"},
        {{.url = {"https://osk.example/#!/story/9", 30}}, "", "url:osk.example/#!/story/9"},
        {{.id = {"17", 2}, .channel = {"Osk today", 9}, .channel_id = {"555", 3}, .url = {"https://t.example/1", 19}}, "", "channel:555/17"},
        {{.id = {"17", 2}, .channel = {"Osk today", 9}}, "", "channel:Osk today/17"},
        {{.id = {"guid-1", 6}, .outlet = {"Osk Herald", 10}}, "", "id:Osk Herald/guid-1"},
        {{.title = {"The bridge", 10}}, "/stick/letter.txt", "file:/stick/letter.txt"},
        {{.title = {"The bridge", 10}}, "", "bytes:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"},
    };
    unsigned char sha[32];
    (void)state;
    for (int i = 0; i < 32; i++) sha[i] = (unsigned char)i;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        hs_incoming in = {.fields = table[i].f, .path = str(table[i].path)};
        hs_str key = hs_document_key(&arena, &in, sha);
        if (!hs_str_is(key, table[i].want)) fail_msg("%.*s, not %s", (int)key.len, key.ptr, table[i].want);
    }
}

/* ---- packing ---- */

static void packing(void **state)
{
    char bytes[5000];
    hs_str packed, again, bad;
    hs_err err = {0};
    (void)state;
    for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (char)(i * i >> 3);
    assert_int_equal(hs_zstd_pack(&arena, (hs_str){bytes, sizeof bytes}, &packed, NULL), HS_OK);
    assert_int_equal(hs_zstd_unpack(&arena, packed, sizeof bytes, &again, NULL), HS_OK);
    assert_true(hs_str_eq(again, (hs_str){bytes, sizeof bytes}));
    assert_int_equal(hs_zstd_unpack(&arena, packed, sizeof bytes - 1, &again, &err), HS_EFORMAT);
    bad = hs_arena_copy(&arena, packed);
    ((char *)(uintptr_t)bad.ptr)[bad.len / 2] ^= 0x55;
    if (hs_zstd_unpack(&arena, bad, sizeof bytes, &again, NULL) == HS_OK) assert_false(hs_str_eq(again, (hs_str){bytes, sizeof bytes}));
    assert_int_equal(hs_zstd_unpack(&arena, hs_str_sub(packed, 0, 3), sizeof bytes, &again, NULL), HS_EFORMAT);
}

static void maps(void **state)
{
    const hs_piece piece[] = {{0, 1, 1, 3}, {10, 2, 1, 13}, {40, 1, 0, 28}, {41, 1, 1, 5000000000}, {70000, 3, 2, 5000099999}};
    (void)state;
    hs_map map;
    hs_str packed = hs_map_pack(&arena, piece, 5);
    assert_true(hs_map_unpack(&arena, packed, &map));
    assert_int_equal(map.n, 5);
    assert_memory_equal(map.at, piece, sizeof piece);
    assert_false(hs_map_unpack(&arena, hs_str_sub(packed, 0, packed.len - 1), &map));
    assert_false(hs_map_unpack(&arena, (hs_str){"\0\0\0\0", 4}, &map)); /* unit 0 */
    assert_true(hs_map_unpack(&arena, (hs_str){0}, &map));
}

/* ---- spans and ids as JSON ---- */

static void spans(void **state)
{
    static const struct { const char *json; bool good; } table[] = {
        {"[[0,4],[5,9]]", true}, {"", true}, {"[[5,9],[0,4]]", false}, {"[[0,0]]", false}, {"[[0,10]]", false}, {"[[0,4]", false}, {"[[0,4]]x", false},
        {"[0,4]", false}, {"[[0,99999999999]]", false}, {"[[-1,4]]", false},
    };
    hs_offsets offsets;
    hs_spans out;
    (void)state;
    hs_offsets_build(&arena, str("Паром, он"), &offsets); /* 9 characters */
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (hs_spans_read(&arena, str(table[i].json), &offsets, &out) != table[i].good) fail_msg("%s", table[i].json);
    const hs_span two[] = {{0, 10}, {12, 16}};
    hs_str json = hs_spans_write(&arena, (hs_spans){two, 2}, &offsets);
    assert_true(hs_str_is(json, "[[0,5],[7,9]]"));
    assert_true(hs_spans_read(&arena, json, &offsets, &out) && out.n == 2);
    assert_memory_equal(out.at, two, sizeof two);
    int64_t *id;
    uint32_t n;
    assert_true(hs_ids_read(&arena, str("[3,17]"), &id, &n) && n == 2 && id[0] == 3 && id[1] == 17);
    assert_true(hs_ids_read(&arena, str(""), &id, &n) && n == 0);
    assert_false(hs_ids_read(&arena, str("[3,17"), &id, &n));
    assert_false(hs_ids_read(&arena, str("[3,]"), &id, &n));
}

/* ---- in and out ---- */

static const char TEXT[] = "Ильсе Омур said: the bridge stays.";

static hs_added add(const char *text, const char *url, const char *outlet, const char *name, int64_t *version)
{
    static const hs_span source[] = {{0, 19}}, cue[] = {{20, 25}}, content[] = {{26, 43}};
    hs_str about[] = {str("Tomir Haldan")}, why[] = {str("cue “said”"), str("a colon")};
    hs_statement s = {.id = 1, .type = HS_INDIRECT, .source = {{source, 1}, str(name), HS_KIND_PERSON, 0}, .cue = {cue, 1}, .content = {content, 1},
                      .polarity = HS_DENIED, .certainty = HS_HEDGED, .about = {about, 1}, .confidence = 0.87654, .why = {why, 2},
                      .said = {{0}, str("2031-05")}};
    hs_offsets offsets;
    hs_added how;
    hs_err err = {0};
    hs_offsets_build(&arena, str(text), &offsets);
    hs_incoming in = {.name = str("x.txt"), .form = str("text"), .bytes = str(text), .text = str(text), .charset = str("UTF-8"), .statement = &s, .n = 1,
                      .offsets = &offsets, .fields = {.url = str(url), .outlet = str(outlet)}, .given = {.url = str(url), .outlet = str(outlet)}, .fold = true};
    if (hs_ledger_store(ledger, &arena, &in, &how, version, &err)) fail_msg("%s", err.message);
    return how;
}

static void in_and_out(void **state)
{
    int64_t v, again;
    hs_loaded d;
    unsigned char seal[HS_SEAL], other[HS_SEAL];
    (void)state;
    assert_int_equal(add(TEXT, "https://osk.example/1", "Osk Herald", "Ilse Omur", &v), HS_ADDED_DOCUMENT);
    assert_int_equal(hs_ledger_load(ledger, &arena, v, false, &d, NULL), HS_OK);
    assert_true(hs_str_is(d.doc, "d1") && hs_str_is(d.text, TEXT) && hs_str_is(d.fields.outlet, "Osk Herald") && d.n == 1);
    const hs_statement *s = d.statement;
    assert_true(s->type == HS_INDIRECT && s->polarity == HS_DENIED && s->certainty == HS_HEDGED && s->source.kind == HS_KIND_PERSON && s->source.entity == 1);
    assert_true(hs_str_is(s->source.name, "Ilse Omur") && hs_str_is(s->about.at[0], "Tomir Haldan") && hs_str_is(s->said.value, "2031-05"));
    assert_true(s->why.n == 2 && hs_str_is(s->why.at[1], "a colon") && s->confidence > 0.8769 && s->confidence < 0.8771);
    assert_true(hs_str_is(hs_words_at(&arena, d.text, s->content), "the bridge stays."));
    hs_seal(s, d.text, seal);
    hs_statement changed = *s;
    changed.polarity = HS_AFFIRMED;
    hs_seal(&changed, d.text, other);
    assert_memory_not_equal(seal, other, HS_SEAL);
    assert_int_equal(add(TEXT, "https://osk.example/1", "Osk Herald", "Ilse Omur", &again), HS_ADDED_NOTHING);
    assert_int_equal(again, v);
}

static void versions(void **state)
{
    int64_t first, second, copy, find;
    hs_loaded d;
    hs_err err = {0};
    (void)state;
    add(TEXT, "https://osk.example/1", "", "Ilse Omur", &first);
    assert_int_equal(add("Ильсе Омур said: the bridge shuts. Really.", "http://www.osk.example/1?utm_source=rss", "", "Ilse Omur", &second), HS_ADDED_VERSION);
    assert_int_equal(add(TEXT, "https://other.example/9", "", "Ilse Omur", &copy), HS_ADDED_DOCUMENT);
    assert_int_equal(hs_ledger_find(ledger, str("d1v2"), &find, NULL), HS_OK);
    assert_int_equal(find, second);
    assert_int_equal(hs_ledger_find(ledger, str("d1"), &find, NULL), HS_OK);
    assert_int_equal(find, first);
    assert_int_equal(hs_ledger_find(ledger, str("d1v1"), &find, NULL), HS_OK);
    assert_int_equal(find, first);
    assert_int_equal(hs_ledger_load(ledger, &arena, second, false, &d, NULL), HS_OK);
    assert_true(hs_str_is(d.doc, "d1v2"));
    static const char *const none[] = {"d9", "d1v3", "d", "x1", "d1v", "d1v0", "", "d1x"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) assert_int_equal(hs_ledger_find(ledger, str(none[i]), &find, &err), HS_EUSAGE);
}

/* ---- whose name is it ---- */

static int64_t entity_of(const char *words)
{
    int64_t entity = 0;
    assert_int_equal(hs_people_find(ledger, &arena, str(words), &entity, NULL), HS_OK);
    return entity;
}

static void settle(const char *const *words, const int *order, int n)
{
    int64_t id;
    hs_err err = {0};
    assert_int_equal(hs_sql_begin(ledger, &err), HS_OK);
    for (int i = 0; i < n; i++)
        if (hs_store_name(ledger, &arena, str(words[order[i]]), HS_KIND_PERSON, &id, &err)) fail_msg("%s", err.message);
    assert_int_equal(hs_sql_commit(ledger, &err), HS_OK);
}

static void identities(void **state)
{
    static const char *const words[] = {"Daniyar Haldan", "Mr. Haldan", "Данияр Халдан", "Tomir Haldan", "Ilse Omur", "Mayor Omur"};
    static const int orders[][6] = {{0, 1, 2, 3, 4, 5}, {5, 4, 3, 2, 1, 0}, {1, 5, 0, 3, 2, 4}, {3, 1, 4, 0, 5, 2}};
    for (int k = 0; k < 4; k++) {
        settle(words, orders[k], 6);
        int64_t daniyar = entity_of("Daniyar Haldan"), tomir = entity_of("Tomir Haldan"), mr = entity_of("Mr. Haldan");
        assert_int_equal(entity_of("Данияр Халдан"), daniyar);
        assert_true(daniyar != tomir && mr != daniyar && mr != tomir); /* two fit, so neither is taken */
        assert_int_equal(entity_of("Mayor Omur"), entity_of("Ilse Omur"));
        close_it(state);
        assert_int_equal(open_fresh(state), HS_OK);
    }
}

static void check_shown(const char *words, const char *want)
{
    sqlite3_stmt *q = hs_sql(ledger, "SELECT name FROM entity WHERE id = ?", NULL);
    hs_sql_int(q, 1, entity_of(words));
    assert_true(hs_sql_row(ledger, q, NULL) > 0);
    hs_str got = hs_arena_copy(&arena, hs_sql_get_str(q, 0));
    hs_sql_done(q);
    if (!hs_str_is(got, want)) fail_msg("%s is shown as %.*s", words, (int)got.len, got.ptr);
}

/* What stands before a full name and is no given name decorates it; a second given name makes it fuller. */
static void shown_names(void **state)
{
    static const char *const words[] = {"Crooked Ilse Omur", "Ilse Omur", "Mrs Omur", "Commodore Tomir Haldan", "Tomir Haldan", "Maria Darina Osmova", "Darina Osmova"};
    static const int orders[][7] = {{0, 1, 2, 3, 4, 5, 6}, {6, 5, 4, 3, 2, 1, 0}, {2, 1, 0, 4, 6, 3, 5}};
    for (int k = 0; k < 3; k++) {
        settle(words, orders[k], 7);
        check_shown("Crooked Ilse Omur", "Ilse Omur");
        check_shown("Tomir Haldan", "Tomir Haldan");
        check_shown("Darina Osmova", "Maria Darina Osmova");
        close_it(state);
        assert_int_equal(open_fresh(state), HS_OK);
    }
}

static void descriptions(void **state)
{
    static const char *const words[] = {"the Emergency Service", "our man in the Emergency Service", "Emergency Service"};
    static const int order[] = {0, 1, 2};
    (void)state;
    settle(words, order, 3);
    assert_int_equal(entity_of("the Emergency Service"), entity_of("Emergency Service"));
    assert_true(entity_of("our man in the Emergency Service") != entity_of("the Emergency Service"));
}

/* ---- files that are no ledgers ---- */

static void put_file(const char *bytes)
{
    hs_ledger_close(ledger);
    ledger = NULL;
    unlink(path);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    fputs(bytes, f);
    fclose(f);
}

static void strangers(void **state)
{
    hs_err err = {0};
    (void)state;
    assert_int_equal(hs_sql_script(ledger, "PRAGMA user_version = 99", &err), HS_OK);
    hs_ledger_close(ledger);
    assert_int_equal(hs_ledger_open_file(path, false, &ledger, &err), HS_EFORMAT);
    assert_non_null(strstr(err.message, "newer"));
    put_file("not a database at all, but long enough to be looked at: .....................................................................");
    assert_int_equal(hs_ledger_open_file(path, false, &ledger, &err), HS_EFORMAT);
    put_file("");
    assert_int_equal(hs_ledger_open_file(path, true, &ledger, &err), HS_EFORMAT);
    assert_int_equal(hs_ledger_open_file(path, false, &ledger, &err), HS_OK);
    assert_int_equal(hs_sql_script(ledger, "PRAGMA application_id = 7; PRAGMA user_version = 0;", &err), HS_OK);
    hs_ledger_close(ledger);
    assert_int_equal(hs_ledger_open_file(path, false, &ledger, &err), HS_EFORMAT);
    assert_non_null(strstr(err.message, "not a ledger"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(keys, open_fresh, close_it), cmocka_unit_test_setup_teardown(packing, open_fresh, close_it),
        cmocka_unit_test_setup_teardown(maps, open_fresh, close_it), cmocka_unit_test_setup_teardown(spans, open_fresh, close_it),
        cmocka_unit_test_setup_teardown(in_and_out, open_fresh, close_it), cmocka_unit_test_setup_teardown(versions, open_fresh, close_it),
        cmocka_unit_test_setup_teardown(identities, open_fresh, close_it), cmocka_unit_test_setup_teardown(shown_names, open_fresh, close_it),
        cmocka_unit_test_setup_teardown(descriptions, open_fresh, close_it), cmocka_unit_test_setup_teardown(strangers, open_fresh, close_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
