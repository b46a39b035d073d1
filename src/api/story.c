/* Stories as people keep them: names, queries, codebooks, codes. */
#include "api/ledger.h"
#include "api/story.h"
#include "base/err.h"
#include "base/line.h"
#include "base/utf8.h"
#include "ledger/log.h"
#include "ledger/query.h"
#include "ledger/strings.h"

enum { LONGEST_NAME = 200, LONGEST_QUERY = 4000, LONGEST_CODEBOOK = 256 << 10 /* bytes */ };

/* ---- one story ---- */

int hs_story_load(hs_ledger *l, hs_arena *arena, hs_str name, hs_story_kept *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "SELECT id, name, query, codebook FROM story WHERE name = ?", err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, name);
    int row = hs_sql_row(l, q, err);
    *out = (hs_story_kept){0};
    if (row > 0)
        *out = (hs_story_kept){.id = hs_sql_get_int(q, 0), .name = hs_arena_copy(arena, hs_sql_get_str(q, 1)), .query = hs_arena_copy(arena, hs_sql_get_str(q, 2)),
                               .codebook = hs_arena_copy(arena, hs_sql_get_str(q, 3))};
    hs_sql_done(q);
    if (row < 0) return HS_EIO;
    if (!row) return hs_fail(err, HS_EUSAGE, "%s: there is no story `%.*s`; `hearsay story list` names them, `story add` makes one", l->path,
                             (int)(name.len < 80 ? name.len : 80), name.ptr);
    return out->codebook.len ? hs_codebook_read(arena, out->codebook, "the story's codebook", &out->book, err) : HS_OK;
}

typedef struct story_call {
    hs_str name, query, codebook, label;
    const char *file;
    int64_t claim;
    int (*each)(void *user, const hs_story *story);
    void *user;
} story_call;

static int check_name(hs_str name, hs_err *err)
{
    bool good = name.len && name.len <= LONGEST_NAME && hs_utf8_valid(name);
    for (size_t i = 0; i < name.len && good; i++) good = (unsigned char)name.ptr[i] >= 0x20;
    return good ? HS_OK : hs_fail(err, HS_EUSAGE, "a story's name must be one line of at most %d bytes", LONGEST_NAME);
}

static int check_story(hs_arena *arena, const story_call *c, hs_err *err)
{
    hs_question question;
    hs_codebook book;
    int code = check_name(c->name, err);
    if (!code && c->query.len > LONGEST_QUERY) code = hs_fail(err, HS_ELIMIT, "a query of %zu bytes; the most is %d", c->query.len, LONGEST_QUERY);
    if (!code && c->query.len) code = hs_question_read(arena, c->query, &question, err);
    if (!code && c->codebook.len > LONGEST_CODEBOOK)
        code = hs_fail(err, HS_ELIMIT, "%s: a codebook of %zu bytes; the most is %d", c->file, c->codebook.len, LONGEST_CODEBOOK);
    return code || !c->codebook.len ? code : hs_codebook_read(arena, c->codebook, c->file, &book, err);
}

static int put_story(hs_ledger *l, hs_str name, hs_str query, hs_str codebook, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "INSERT INTO story (name, query, codebook) VALUES (?1, ?2, nullif(?3, '')) ON CONFLICT (name) DO UPDATE SET"
                                " query = CASE WHEN ?2 = '' THEN query ELSE ?2 END, codebook = coalesce(nullif(?3, ''), codebook)", err);
    if (!q) return HS_EIO;
    hs_sql_str(q, 1, name);
    hs_sql_str(q, 2, query.len ? query : HS_STR(""));
    hs_sql_str(q, 3, codebook.len ? codebook : HS_STR(""));
    return hs_sql_run(l, q, err);
}

static int add(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const story_call *c = argument;
    int64_t there = 0;
    int code = check_story(arena, c, err);
    sqlite3_stmt *q = code ? NULL : hs_sql(l, "SELECT count(*) FROM story WHERE name = ?", err);
    if (!q) return code ? code : HS_EIO;
    hs_sql_str(q, 1, c->name);
    code = hs_sql_value(l, q, &there, NULL, err);
    if (!code && !there && !c->query.len)
        return hs_fail(err, HS_EUSAGE, "which documents belong to the story? `hearsay story add NAME --query \"…\"`, as of `hearsay search`");
    return code ? code : put_story(l, c->name, c->query, c->codebook, err);
}

int hs_story_add(hs_ledger *l, hs_str name, hs_str query, hs_str codebook, const char *file, hs_err *err)
{
    story_call c = {.name = name, .query = query, .codebook = codebook, .file = file ? file : "codebook"};
    return hs_ledger_guarded(l, add, &c, err);
}

static int remove_story(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const story_call *c = argument;
    hs_story_kept s;
    int code = hs_story_load(l, arena, c->name, &s, err);
    sqlite3_stmt *q = code && !s.id ? NULL : hs_sql(l, "DELETE FROM story WHERE id = ?", err);
    if (!q) return code ? code : HS_EIO;
    hs_sql_int(q, 1, s.id);
    return hs_sql_run(l, q, err);
}

int hs_story_remove(hs_ledger *l, hs_str name, hs_err *err)
{
    story_call c = {.name = name};
    return hs_ledger_guarded(l, remove_story, &c, err);
}

/* ---- listing ---- */

typedef struct names { hs_str *at; uint32_t n, cap; } names;

static int show_story(hs_ledger *l, hs_arena *arena, const story_call *c, hs_str name, bool *stop, hs_err *err)
{
    hs_story_kept s;
    int code = hs_story_load(l, arena, name, &s, err);
    if (code) return code;
    hs_explanation *e = hs_new(arena, hs_explanation, s.book.n);
    for (uint32_t i = 0; i < s.book.n; i++) e[i] = (hs_explanation){s.book.at[i].name, s.book.at[i].description};
    *stop = c->each(c->user, &(hs_story){s.name, s.query, s.codebook, e, s.book.n}) != 0;
    return HS_OK;
}

static int list(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const story_call *c = argument;
    names all = {0};
    int row, code = HS_OK;
    bool stop = false;
    if (c->name.len) return show_story(l, arena, c, c->name, &stop, err);
    sqlite3_stmt *q = hs_sql(l, "SELECT name FROM story ORDER BY name", err);
    if (!q) return HS_EIO;
    while ((row = hs_sql_row(l, q, err)) > 0) hs_push(arena, &all, hs_arena_copy(arena, hs_sql_get_str(q, 0)));
    hs_sql_done(q);
    if (row < 0) return HS_EIO;
    for (uint32_t i = 0; i < all.n && !code && !stop; i++) code = show_story(l, arena, c, all.at[i], &stop, err);
    return code;
}

int hs_stories(hs_ledger *l, hs_str named, int (*each)(void *user, const hs_story *story), void *user, hs_err *err)
{
    story_call c = {.name = named, .each = each, .user = user};
    return hs_ledger_guarded(l, list, &c, err);
}

/* ---- a claim as an explanation ---- */

/* The words of its first telling that does not deny it, on one line. */
static int claim_words(hs_ledger *l, hs_arena *arena, int64_t claim, hs_str *out, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l,
        "SELECT (SELECT group_concat(substr(b.body, j.value ->> 0 + 1, (j.value ->> 1) - (j.value ->> 0)), ' ') FROM json_each(t.place) j) FROM telling t"
        " JOIN version v ON v.id = t.version JOIN text b ON b.id = v.text WHERE t.claim = ? ORDER BY t.denied, v.date IS NULL, v.date, v.id, t.id LIMIT 1", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, claim);
    int row = hs_sql_row(l, q, err);
    if (row > 0) {
        hs_str words = hs_arena_copy(arena, hs_sql_get_str(q, 0));
        for (size_t i = 0; i < words.len; i++)
            if ((unsigned char)words.ptr[i] < 0x20) ((char *)words.ptr)[i] = ' ';
        *out = words;
    }
    hs_sql_done(q);
    if (row < 0) return HS_EIO;
    return row ? HS_OK : hs_fail(err, HS_EUSAGE, "%s: there is no claim c%lld; `hearsay claims` lists them", l->path, (long long)claim);
}

static int name_claim(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const story_call *c = argument;
    hs_story_kept s;
    hs_str words = {0};
    hs_codebook book;
    int code = hs_story_load(l, arena, c->name, &s, err);
    if (!code) code = claim_words(l, arena, c->claim, &words, err);
    if (code) return code;
    if (!hs_label_good(c->label))
        return hs_fail(err, HS_EUSAGE, "`%.*s` is no label; a label is one word of letters, digits, - and _", (int)(c->label.len < 60 ? c->label.len : 60), c->label.ptr);
    if (hs_codebook_find(&s.book, c->label)) return hs_fail(err, HS_EUSAGE, "the story has the label %.*s already", (int)c->label.len, c->label.ptr);
    hs_line b = {arena};
    hs_line_add(&b, s.codebook);
    if (s.codebook.len) hs_line_add_z(&b, "\n");
    hs_line_add(&b, c->label);
    hs_line_add_z(&b, "\n    example   ");
    hs_line_add(&b, words);
    hs_line_add_z(&b, "\n");
    code = hs_codebook_read(arena, hs_line_str(&b), "the story's codebook", &book, err);
    return code ? code : put_story(l, s.name, s.query, hs_line_str(&b), err);
}

int hs_story_name(hs_ledger *l, hs_str story, int64_t claim, hs_str label, hs_err *err)
{
    story_call c = {.name = story, .claim = claim, .label = label};
    return hs_ledger_guarded(l, name_claim, &c, err);
}

/* ---- codes ---- */

typedef struct code_call { hs_str who, story, doc, label; uint32_t id; int stance; int64_t *entry; } code_call;

/* Where the statement stands: its content, in code points. */
static int find_statement(hs_ledger *l, hs_arena *arena, const code_call *c, int64_t *version, hs_span *at, hs_str *words, hs_err *err)
{
    int code = hs_ledger_find(l, c->doc, version, err);
    sqlite3_stmt *q = code ? NULL : hs_sql(l,
        "SELECT s.content ->> 0 ->> 0, s.content ->> (json_array_length(s.content) - 1) ->> 1, (SELECT group_concat(substr(b.body, j.value ->> 0 + 1,"
        " (j.value ->> 1) - (j.value ->> 0)), ' ') FROM json_each(s.content) j) FROM statement s JOIN version v ON v.id = s.version JOIN text b ON b.id = v.text"
        " WHERE s.version = ? AND s.n = ? AND s.standing NOT IN (2, 3)", err);
    if (!q) return code ? code : HS_EIO;
    hs_sql_int(q, 1, *version);
    hs_sql_int(q, 2, c->id);
    int row = hs_sql_row(l, q, err);
    if (row > 0) {
        *at = (hs_span){(uint32_t)hs_sql_get_int(q, 0), (uint32_t)hs_sql_get_int(q, 1)};
        *words = hs_arena_copy(arena, hs_sql_get_str(q, 2));
    }
    hs_sql_done(q);
    if (row < 0) return HS_EIO;
    return row ? HS_OK : hs_fail(err, HS_EUSAGE, "%.*s:s%u: there is no such statement", (int)c->doc.len, c->doc.ptr, c->id);
}

static int put_code(hs_ledger *l, int64_t entry, const code_call *c, int64_t version, hs_span at, hs_err *err)
{
    sqlite3_stmt *q = hs_sql(l, "INSERT INTO story_code (entry, story, version, begin, \"end\", label, stance) VALUES (?, ?, ?, ?, ?, ?, ?)", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, entry);
    hs_sql_str(q, 2, c->story);
    hs_sql_int(q, 3, version);
    hs_sql_int(q, 4, at.begin);
    hs_sql_int(q, 5, at.end);
    hs_sql_str(q, 6, c->label);
    hs_sql_int(q, 7, c->stance);
    return hs_sql_run(l, q, err);
}

static int code_inside(hs_ledger *l, hs_arena *arena, const code_call *c, hs_err *err)
{
    hs_story_kept s;
    int64_t version = 0;
    hs_span at;
    hs_str words = {0};
    int code = hs_story_load(l, arena, c->story, &s, err);
    if (!code && !hs_codebook_find(&s.book, c->label))
        code = hs_fail(err, HS_EUSAGE, "the story's codebook has no label `%.*s`", (int)(c->label.len < 60 ? c->label.len : 60), c->label.ptr);
    if (!code) code = find_statement(l, arena, c, &version, &at, &words, err);
    if (code) return code;
    hs_line b = {arena};
    hs_line_add_z(&b, "{\"story\":");
    hs_line_add(&b, hs_string_write(arena, c->story));
    hs_line_printf(&b, ",\"doc\":\"%.*s\",\"at\":[%u,%u],\"words\":", (int)c->doc.len, c->doc.ptr, at.begin, at.end);
    hs_line_add(&b, hs_string_write(arena, words));
    hs_line_add_z(&b, ",\"label\":");
    hs_line_add(&b, hs_string_write(arena, c->label));
    hs_line_printf(&b, ",\"stance\":\"%s\"}", c->stance == 1 ? "agree" : c->stance == 0 ? "disagree" : "other");
    code = hs_log_append(l, arena, c->who, "code", 0, hs_line_str(&b), 0, c->entry, err);
    return code ? code : put_code(l, *c->entry, c, version, at, err);
}

static int undo_inside(hs_ledger *l, hs_arena *arena, const code_call *c, hs_err *err)
{
    int64_t undo, wanted = *c->entry;
    sqlite3_stmt *q = hs_sql(l, "SELECT max(entry) FROM story_code WHERE ?1 = 0 OR entry = ?1", err);
    if (!q) return HS_EIO;
    hs_sql_int(q, 1, wanted);
    int code = hs_sql_value(l, q, c->entry, NULL, err);
    if (!code && !*c->entry && wanted) return hs_fail(err, HS_EUSAGE, "%s: entry %lld is no code that stands", l->path, (long long)wanted);
    if (!code && !*c->entry) return hs_fail(err, HS_EUSAGE, "%s: there is no code to undo", l->path);
    if (!code) code = hs_log_append(l, arena, c->who, "undo", 0, HS_STR("{}"), *c->entry, &undo, err);
    q = code ? NULL : hs_sql(l, "DELETE FROM story_code WHERE entry = ?", err);
    if (!q) return code ? code : HS_EIO;
    hs_sql_int(q, 1, *c->entry);
    return hs_sql_run(l, q, err);
}

static int decide(hs_ledger *l, hs_arena *arena, void *argument, hs_err *err)
{
    const code_call *c = argument;
    int code = hs_sql_begin(l, err);
    if (code) return code;
    code = c->story.len ? code_inside(l, arena, c, err) : undo_inside(l, arena, c, err);
    if (!code) return hs_sql_commit(l, err);
    hs_sql_rollback(l);
    return code;
}

int hs_story_code(hs_ledger *l, hs_str who, hs_str story, hs_str doc, uint32_t id, hs_str label, int stance, int64_t *entry, hs_err *err)
{
    int64_t own = 0;
    code_call c = {who, story, doc, label, id, stance > 0 ? 1 : stance < 0 ? -1 : 0, entry ? entry : &own};
    if (!story.len) return hs_fail(err, HS_EUSAGE, "which story?");
    *c.entry = 0;
    return hs_ledger_guarded(l, decide, &c, err);
}

int hs_story_undo(hs_ledger *l, hs_str who, int64_t entry, int64_t *undone, hs_err *err)
{
    int64_t own = entry;
    if (undone) *undone = entry;
    return hs_ledger_guarded(l, decide, &(code_call){.who = who, .entry = undone ? undone : &own}, err);
}
