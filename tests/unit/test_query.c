/* What is looked for: lines taken apart; FTS5 takes whatever comes of any line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include <sqlite3.h>
#include "base/str.h"
#include "ledger/query.h"

static hs_arena arena;
static jmp_buf fail;

static int begin(void **state)
{
    (void)state;
    if (setjmp(fail)) abort();
    hs_arena_init(&arena, 64 << 20, &fail);
    return 0;
}

static int end(void **state)
{
    (void)state;
    hs_arena_free(&arena);
    return 0;
}

static void lines(void **state)
{
    static const struct { const char *line; uint32_t clauses, wanted, filters; int code; } table[] = {
        {"bridge", 1, 1, 0, HS_OK},
        {"bridge toll", 2, 2, 0, HS_OK},
        {"bridge OR toll fee", 2, 2, 0, HS_OK},
        {"bridge | toll", 1, 1, 0, HS_OK},
        {"bridge -toll NOT fee AND ferry", 4, 2, 0, HS_OK},
        {"\"the bridge\" «the toll» “two years”", 3, 3, 0, HS_OK},
        {"\"never closed", 1, 1, 0, HS_OK},
        {"bri*", 1, 1, 0, HS_OK},
        {"b*", 0, 0, 0, HS_EUSAGE},
        {"speaker:Osmov speaker:\"Darina Osmova\" -about:Osk since:2031-05 kind:person", 0, 0, 5, HS_OK},
        {"speaker:Osmov OR speaker:Teshik", 0, 0, 2, HS_OK},
        {"bridge OR speaker:Osmov", 0, 0, 0, HS_EUSAGE},
        {"speaker:Osmov OR bridge", 0, 0, 0, HS_EUSAGE},
        {"speaker:", 0, 0, 0, HS_EUSAGE},
        {"kind:robot", 0, 0, 0, HS_EUSAGE},
        {"since:May", 0, 0, 0, HS_EUSAGE},
        {"since:2031-5", 0, 0, 0, HS_EUSAGE},
        {"colour:red", 0, 0, 0, HS_EUSAGE},
        {"https://osk.example/1 12:30", 2, 2, 0, HS_OK},
        {"", 0, 0, 0, HS_EUSAGE},
        {"- -- () \" *", 0, 0, 0, HS_EUSAGE},
        {"a\xFF", 0, 0, 0, HS_EUSAGE},
    };
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        hs_question q;
        hs_err err = {0};
        int code = hs_question_read(&arena, hs_str_of(table[i].line), &q, &err);
        if (code != table[i].code) fail_msg("%s: code %d (%s)", table[i].line, code, err.message);
        if (!code && (q.clause.n != table[i].clauses || q.wanted != table[i].wanted || q.filter.n != table[i].filters))
            fail_msg("%s: %u clauses, %u wanted, %u filters", table[i].line, q.clause.n, q.wanted, q.filter.n);
    }
}

/* FTS5 must take the match of a line; `full` has positions, `bare` has none. */
static void assert_taken(sqlite3_stmt *q, hs_str match, const char *line)
{
    sqlite3_bind_text(q, 1, match.ptr, (int)match.len, SQLITE_STATIC);
    int code = sqlite3_step(q);
    if (code != SQLITE_ROW && code != SQLITE_DONE) fail_msg("%s -> %.*s: %s", line, (int)match.len, match.ptr, sqlite3_errmsg(sqlite3_db_handle(q)));
    sqlite3_reset(q);
}

static void any_line(void **state)
{
    static const char *const piece[] = {"a", "bridge", "мост", "Қала", "\"", "«", "»", "*", "-", "OR", "AND", "NOT", "NEAR(", ")", "(", ":", "title:", "+", "^", "{", "}",
                                        "speaker:x", "'", "’", ",", "\\", "東京", "कि", "\xCC\x81", "7", " ", " ", " ", " ", "\n", "|", "İ", "e\xCC\x81", "x:y", ";--"};
    sqlite3 *db;
    sqlite3_stmt *full, *bare;
    uint32_t seed = 9, taken = 0;
    (void)state;
    assert_int_equal(sqlite3_open(":memory:", &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "CREATE VIRTUAL TABLE f USING fts5(title, body, content='', tokenize='porter unicode61');"
                                      "CREATE VIRTUAL TABLE b USING fts5(words, content='', detail=none, tokenize='porter unicode61');"
                                      "INSERT INTO f(rowid, title, body) VALUES (1, 'bridge', 'a most'); INSERT INTO b(rowid, words) VALUES (1, 'a bridge 7')", NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, "SELECT rowid FROM f WHERE f MATCH ?", -1, &full, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, "SELECT rowid FROM b WHERE b MATCH ?", -1, &bare, NULL), SQLITE_OK);
    for (int round = 0; round < 20000; round++) {
        char line[256];
        size_t n = 0;
        hs_question q;
        for (int i = 0; i < 12; i++) {
            seed = seed * 1664525u + 1013904223u;
            const char *p = piece[(seed >> 16) % (sizeof piece / sizeof *piece)];
            memcpy(line + n, p, strlen(p));
            n += strlen(p);
        }
        line[n] = '\0';
        hs_arena_mark mark = hs_arena_save(&arena);
        if (hs_question_read(&arena, (hs_str){line, n}, &q, NULL) == HS_OK)
            for (int without = 0; without < 2; without++) {
                hs_str match = hs_question_match(&arena, &q, without, false), apart = hs_question_match(&arena, &q, without, true);
                if (match.len) assert_taken(full, match, line), taken++;
                if (apart.len) assert_taken(bare, apart, line);
                hs_str phrases = hs_question_phrases(&arena, &q);
                if (phrases.len) assert_taken(full, phrases, line);
            }
        hs_arena_reset(&arena, mark);
    }
    assert_true(taken > 5000);
    sqlite3_finalize(full);
    sqlite3_finalize(bare);
    sqlite3_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test_setup_teardown(lines, begin, end), cmocka_unit_test_setup_teardown(any_line, begin, end)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
